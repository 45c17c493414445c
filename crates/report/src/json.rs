//! The stable JSON forms.

use ponte_core::LanguageId;
use ponte_core::pack::Pack;
use ponte_matcher::crosswalk::skos_word;
use ponte_matcher::score::Match;
use ponte_matcher::{Crossing, SkillRef};
use serde_json::{Value, json};

use crate::crosswalk::path_text;

/// A match with its explanation, as one object of `--explain` JSON Lines. The points of the
/// contributions sum to the score. `crosswalk` names the ways between codes of other schemes, for the
/// match and for each requirement that came through one; `limit` and `share` tell how far that counts.
/// Labels are for people and may change; URIs and codes are stable.
#[must_use]
pub fn explanation(
    pack: &Pack,
    languages: &[LanguageId],
    profile_id: &str,
    vacancy_id: &str,
    found: &Match,
) -> Value {
    let label = |skill: &SkillRef| skill.label(pack, languages).to_owned();
    let crossing = |crossing: &Crossing| {
        json!({
            "way": path_text(pack, languages, crossing.source, &crossing.path),
            "relation": skos_word(crossing.path.chain.relation()),
            "limit": crossing.limit,
            "candidates": crossing.candidates,
            "share": crossing.share,
        })
    };
    let contributions: Vec<Value> = found
        .contributions
        .iter()
        .map(|contribution| {
            let by: Vec<Value> = contribution
                .by
                .iter()
                .map(|by| {
                    json!({
                        "skill_uri": by.skill.uri(pack),
                        "skill_label": label(&by.skill),
                        "similarity": by.similarity,
                        "origin": by.origin.as_str(),
                        "crosswalk": by.crossing.as_deref().map(crossing),
                    })
                })
                .collect();
            json!({
                "requirement_uri": contribution.requirement.uri(pack),
                "requirement_label": label(&contribution.requirement),
                "relation": contribution.relation.as_str(),
                "origin": contribution.origin.as_str(),
                "weight": contribution.weight,
                "coverage": contribution.coverage,
                "points": contribution.points,
                "reason": contribution.reason.as_str(),
                "by": by,
                "crosswalk": contribution.crossing.as_deref().map(crossing),
            })
        })
        .collect();
    let missing: Vec<Value> = found
        .missing
        .iter()
        .map(|missing| {
            json!({
                "requirement_uri": missing.requirement.uri(pack),
                "requirement_label": label(&missing.requirement),
                "relation": missing.relation.as_str(),
                "score_with": missing.score_with,
            })
        })
        .collect();
    let conditions: Vec<Value> = found
        .conditions
        .iter()
        .map(|condition| json!({"code": condition.code, "state": condition.state.as_str()}))
        .collect();
    let crosswalk: Vec<Value> = found
        .crosswalk
        .iter()
        .map(|way| {
            json!({
                "side": way.side.as_str(),
                "way": path_text(pack, languages, way.from, &way.path),
                "relation": skos_word(way.path.chain.relation()),
                "candidates": way.candidates,
            })
        })
        .collect();
    json!({
        "profile_id": profile_id,
        "vacancy_id": vacancy_id,
        "score": found.score,
        "reverse_score": found.reverse_score,
        "essential_covered": found.essential_covered,
        "essential_total": found.essential_total,
        "contributions": contributions,
        "missing": missing,
        "conditions": conditions,
        "crosswalk": crosswalk,
    })
}
