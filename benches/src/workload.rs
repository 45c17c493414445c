//! Profiles and vacancies, drawn from a pack's own relations of occupations and skills.

use ponte_core::ConceptId;
use ponte_core::pack::Pack;
use ponte_core::record::{Format, read_profiles, read_vacancies};
use ponte_core::taxonomy::{Kind, RelationKind};
use ponte_matcher::resolve::Resolver;
use ponte_matcher::{Origin, ProfileSkill, Relation, Requirement, SkillRef, SkillsProfile, Vacancy};

/// People and vacancies.
pub struct Workload {
    /// The people.
    pub profiles: Vec<SkillsProfile>,
    /// The vacancies.
    pub vacancies: Vec<Vacancy>,
}

impl Workload {
    /// Draws a workload. The same pack and numbers give the same workload.
    ///
    /// Everybody has most of the essential and some of the optional skills of an occupation, some
    /// also those of an earlier one, and a few others; a vacancy asks for half of what its
    /// occupation needs. Some occupations are common, as in life.
    #[must_use]
    pub fn generate(pack: &Pack, profiles: usize, vacancies: usize) -> Self {
        let mut draw = Draw::new(pack);
        let profiles = (0..profiles).map(|number| draw.profile(number)).collect();
        let vacancies = (0..vacancies).map(|number| draw.vacancy(number)).collect();
        Self { profiles, vacancies }
    }

    /// Reads a workload from the tables that `ponte match` reads.
    #[must_use]
    pub fn read(pack: &Pack, profiles: &[u8], vacancies: &[u8]) -> Self {
        let resolver = Resolver::new(pack);
        let (people, _) = read_profiles("profiles.csv", Format::Csv, &mut &*profiles);
        let (work, _) = read_vacancies("vacancies.csv", Format::Csv, &mut &*vacancies);
        Self {
            profiles: people.iter().map(|record| resolver.profile(record).0).collect(),
            vacancies: work.iter().map(|record| resolver.vacancy(record).0).collect(),
        }
    }

    /// Its size, for the name of a benchmark: `10000x10000`.
    #[must_use]
    pub fn size(&self) -> String {
        format!("{}x{}", self.profiles.len(), self.vacancies.len())
    }
}

/// A linear congruential generator with Knuth's constants; its upper half is random enough here.
struct Lcg(u64);

impl Lcg {
    fn next(&mut self) -> u32 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as u32
    }

    fn below(&mut self, end: usize) -> usize {
        ((u64::from(self.next()) * end as u64) >> 32) as usize
    }

    fn percent(&mut self, percent: usize) -> bool {
        self.below(100) < percent
    }
}

struct Draw {
    random: Lcg,
    /// Essential and optional skills of each occupation.
    occupations: Vec<[Vec<ConceptId>; 2]>,
    /// Sums of weights up to and with each occupation.
    weights: Vec<u64>,
    skills: Vec<ConceptId>,
}

impl Draw {
    fn new(pack: &Pack) -> Self {
        let mut random = Lcg(7);
        let mut occupations: Vec<[Vec<ConceptId>; 2]> = pack
            .concepts()
            .filter(|concept| concept.kind() == Kind::Occupation)
            .map(|occupation| {
                [RelationKind::EssentialSkill, RelationKind::OptionalSkill]
                    .map(|kind| occupation.related_by(kind, false).map(|skill| skill.id()).collect())
            })
            .filter(|[essential, _]: &[Vec<ConceptId>; 2]| essential.len() >= 3)
            .collect();
        assert!(!occupations.is_empty(), "the pack has no occupations with essential skills");
        for place in (1..occupations.len()).rev() {
            occupations.swap(place, random.below(place + 1));
        }
        let mut sum = 0;
        let weights = (10..occupations.len() as u64 + 10)
            .map(|rank| {
                sum += 1_000_000 / rank;
                sum
            })
            .collect();
        let mut skills: Vec<ConceptId> =
            occupations.iter().flat_map(|[essential, _]| essential).copied().collect();
        skills.sort_unstable();
        skills.dedup();
        Self { random, occupations, weights, skills }
    }

    fn common_occupation(&mut self) -> usize {
        let total = self.weights.last().copied().unwrap_or(1);
        let drawn = (u64::from(self.random.next()) * total) >> 32;
        self.weights.partition_point(|&sum| sum <= drawn)
    }

    fn take(&mut self, occupation: usize, optional: bool, percent: usize) -> Vec<ConceptId> {
        let random = &mut self.random;
        let skills = &self.occupations[occupation][usize::from(optional)];
        skills.iter().copied().filter(|_| random.percent(percent)).collect()
    }

    fn profile(&mut self, number: usize) -> SkillsProfile {
        let occupation = self.common_occupation();
        let mut skills = self.take(occupation, false, 70);
        skills.extend(self.take(occupation, true, 30));
        if self.random.percent(40) {
            let earlier = self.random.below(self.occupations.len());
            skills.extend(self.take(earlier, false, 40));
        }
        for _ in 0..self.random.below(3) {
            skills.push(self.skills[self.random.below(self.skills.len())]);
        }
        let mut profile = SkillsProfile { id: format!("p{number}"), ..SkillsProfile::default() };
        for id in skills {
            let skill = SkillRef::Concept(id);
            profile.add(ProfileSkill { skill, proficiency: None, origin: Origin::Stated, crossing: None });
        }
        profile
    }

    fn vacancy(&mut self, number: usize) -> Vacancy {
        let occupation = self.common_occupation();
        let mut essential = self.take(occupation, false, 50);
        if essential.is_empty() {
            essential.extend(&self.occupations[occupation][0][..2]);
        }
        let mut optional = self.take(occupation, true, 20);
        if self.random.percent(50) {
            optional.push(self.skills[self.random.below(self.skills.len())]);
        }
        let mut vacancy = Vacancy { id: format!("v{number}"), ..Vacancy::default() };
        for (skills, relation) in [(essential, Relation::Essential), (optional, Relation::Optional)] {
            for id in skills {
                let skill = SkillRef::Concept(id);
                vacancy.add(Requirement {
                    skill,
                    relation,
                    proficiency: None,
                    origin: Origin::Stated,
                    crossing: None,
                });
            }
        }
        vacancy
    }
}
