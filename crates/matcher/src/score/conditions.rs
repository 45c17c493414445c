//! Hard conditions: held apart from the score, never blended into it.

use ponte_core::record::{Date, Place};
use ponte_core::text::fold;

use crate::profile::{SkillsProfile, Vacancy};

/// Whether a condition is met.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum ConditionState {
    /// It is met.
    Met,
    /// It is not met.
    NotMet,
    /// The data do not tell.
    Unknown,
}

impl ConditionState {
    /// The stable word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::NotMet => "not_met",
            Self::Unknown => "unknown",
        }
    }
}

/// A condition of a vacancy and whether this person meets it.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Condition {
    /// What is asked: `language:de@B1`, `licence:forklift licence`, `distance`, `country`, `closes`,
    /// `recognition needed` (the occupation is regulated).
    pub code: String,
    /// Whether it is met.
    pub state: ConditionState,
}

/// The condition of regulated occupations: a qualification has to be recognised where the work is.
const RECOGNITION: &str = "recognition needed";

/// Holds a person's facts against a vacancy's conditions. `today` decides whether it is still open;
/// without it that stays unknown.
pub(super) fn check(profile: &SkillsProfile, vacancy: &Vacancy, today: Option<Date>) -> Vec<Condition> {
    let mut out = Vec::new();
    let mut tell = |code: String, state| out.push(Condition { code, state });
    for asked in &vacancy.languages {
        let held = profile.languages.iter().filter(|held| {
            held.language == asked.language || held.language.primary() == asked.language.primary()
        });
        let best = held.map(|held| held.level).max();
        let state = match (best, asked.level) {
            // A profile that tells no languages at all does not tell that this one is missing.
            (None, _) if profile.languages.is_empty() => ConditionState::Unknown,
            (None, _) => ConditionState::NotMet,
            (Some(_), None) => ConditionState::Met,
            (Some(None), Some(_)) => ConditionState::Unknown,
            (Some(Some(held)), Some(asked)) if held >= asked => ConditionState::Met,
            (Some(Some(_)), Some(_)) => ConditionState::NotMet,
        };
        let level = asked.level.map(|level| format!("@{level}")).unwrap_or_default();
        tell(format!("language:{}{level}", asked.language), state);
    }
    for asked in &vacancy.licences {
        let state = if profile.licences.iter().any(|held| fold(held) == fold(asked)) {
            ConditionState::Met
        } else if profile.licences.is_empty() {
            ConditionState::Unknown
        } else {
            ConditionState::NotMet
        };
        tell(format!("licence:{asked}"), state);
    }
    if let Some((code, state)) = check_place(profile, &vacancy.place) {
        tell(code.to_owned(), state);
    }
    if let Some(closes) = vacancy.closes {
        let state = match today {
            Some(today) if today <= closes => ConditionState::Met,
            Some(_) => ConditionState::NotMet,
            None => ConditionState::Unknown,
        };
        tell("closes".to_owned(), state);
    }
    // Profiles tell of licences, not of recognised qualifications: nobody can know from here.
    if !vacancy.regulated.is_empty() {
        tell(RECOGNITION.to_owned(), ConditionState::Unknown);
    }
    out
}

/// Distance where both sides have coordinates and the person says how far; otherwise country.
fn check_place(profile: &SkillsProfile, work: &Place) -> Option<(&'static str, ConditionState)> {
    if let (Some(most), Some(work)) = (profile.max_distance_km, work.coordinates) {
        let state = match profile.place.coordinates {
            Some(home) if distance_km(home, work) <= most => ConditionState::Met,
            Some(_) => ConditionState::NotMet,
            None => ConditionState::Unknown,
        };
        return Some(("distance", state));
    }
    if work.country.is_empty() {
        return None;
    }
    let state = if profile.place.country.is_empty() {
        ConditionState::Unknown
    } else if profile.place.country == work.country {
        ConditionState::Met
    } else {
        ConditionState::NotMet
    };
    Some(("country", state))
}

/// Great-circle distance by the haversine formula on a sphere of 6,371 km; off by at most half a
/// per cent.
fn distance_km((lat1, lon1): (f64, f64), (lat2, lon2): (f64, f64)) -> f64 {
    let radians = std::f64::consts::PI / 180.0;
    let half = |a: f64, b: f64| libm::sin((b - a) * radians / 2.0);
    let (north, east) = (half(lat1, lat2), half(lon1, lon2));
    let chord = north * north + libm::cos(lat1 * radians) * libm::cos(lat2 * radians) * east * east;
    2.0 * 6_371.0 * libm::asin(libm::sqrt(chord.clamp(0.0, 1.0)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use ponte_core::record::LanguageSkill;

    fn language(tag: &str, level: Option<&str>) -> LanguageSkill {
        LanguageSkill {
            language: tag.parse().expect("a tag"),
            level: level.map(|level| level.parse().expect("a level")),
        }
    }

    fn states(profile: &SkillsProfile, vacancy: &Vacancy) -> Vec<(String, ConditionState)> {
        let today = "2026-11-21".parse().ok();
        check(profile, vacancy, today).into_iter().map(|c| (c.code, c.state)).collect()
    }

    #[test]
    fn what_is_not_told_is_unknown_and_not_a_failure() {
        let vacancy = Vacancy {
            languages: vec![language("de", Some("B1")), language("en", None)],
            licences: vec!["Forklift licence".to_owned()],
            place: Place { country: "DE".to_owned(), ..Place::default() },
            ..Vacancy::default()
        };
        let all = |state| {
            ["language:de@B1", "language:en", "licence:Forklift licence", "country"]
                .map(|code| (code.to_owned(), state))
                .to_vec()
        };
        assert_eq!(states(&SkillsProfile::default(), &vacancy), all(ConditionState::Unknown));
        let person = SkillsProfile {
            languages: vec![language("de-AT", Some("B2")), language("en", Some("A1"))],
            licences: vec!["forklift Licence".to_owned()],
            place: Place { country: "DE".to_owned(), ..Place::default() },
            ..SkillsProfile::default()
        };
        assert_eq!(states(&person, &vacancy), all(ConditionState::Met));
        let other = SkillsProfile {
            languages: vec![language("fr", None)],
            licences: vec!["driving licence B".to_owned()],
            place: Place { country: "FR".to_owned(), ..Place::default() },
            ..SkillsProfile::default()
        };
        assert_eq!(states(&other, &vacancy), all(ConditionState::NotMet));
    }

    #[test]
    fn distances_are_those_of_the_map() {
        // Milan to Turin: 126 km.
        let km = distance_km((45.4642, 9.19), (45.0703, 7.6869));
        assert!((125.0..128.0).contains(&km), "{km}");
    }

    #[test]
    fn a_vacancy_closes_at_the_end_of_its_day() {
        for (closes, state) in [
            ("2026-11-20", ConditionState::NotMet),
            ("2026-11-21", ConditionState::Met),
            ("2026-11-22", ConditionState::Met),
        ] {
            let vacancy = Vacancy { closes: closes.parse().ok(), ..Vacancy::default() };
            assert_eq!(states(&SkillsProfile::default(), &vacancy), [("closes".to_owned(), state)]);
        }
    }
}
