//! From records to profiles and vacancies: URIs looked up, labels and titles linked, texts read.
//!
//! * A skill that is a URI of the pack, or mapped exactly to one, is that concept; a URI the pack
//!   does not know is kept as it is, told, and equals only itself.
//! * A skill may be a code of a classification of skills, as `scheme:code`.
//! * A skill that is a label is linked. Only a link with a score from [`ResolveSettings`] on counts;
//!   otherwise the label is kept and told.
//! * A text gives the skills it states and the occupations it names; an occupation stands for its
//!   essential skills, marked so.
//! * An occupation may be a URI, a title, or a code of any scheme of the pack: as the scheme spells
//!   it, or `scheme:code` in any spelling. One whose skills the pack does not tell stands for those
//!   that a [crosswalk](crate::crosswalk) leads to.
//! * A vacancy with stated requirements is not given others; one without takes them from its
//!   description and from its occupation or title.

use std::collections::BTreeMap;
use std::sync::Arc;

use ponte_core::diagnostic::{Diagnostic, Diagnostics, Severity};
use ponte_core::pack::Pack;
use ponte_core::record::{ProfileRecord, SkillEntry, VacancyRecord};
use ponte_core::taxonomy::{Kind, MappingRelation, RelationKind};
use ponte_core::{ConceptId, Language};

use crate::crosswalk::{CodeProblem, From, Kept, Occupations};
use crate::extract::{ExtractSettings, Extractor};
use crate::link::{LinkQuery, Linker};
use crate::profile::{
    Crossing, Origin, ProfileSkill, Relation, Requirement, SkillRef, SkillsProfile, Vacancy,
};

/// When a link counts.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct ResolveSettings {
    /// The language of labels, titles and texts; `None` detects it for each record.
    pub language: Option<Language>,
    /// The least probability of a link for a skill label, in millionths. Default 200,000: the probability
    /// is shared by concepts that mean nearly the same.
    pub least_skill: u32,
    /// The least probability of a link for an occupation title, in millionths. Default 250,000.
    pub least_occupation: u32,
}

impl Default for ResolveSettings {
    fn default() -> Self {
        Self { language: None, least_skill: 200_000, least_occupation: 250_000 }
    }
}

/// Skills of an occupation, each with the crosswalk it came through.
type CrossedSkills = Vec<(ConceptId, Option<Arc<Crossing>>)>;

/// Turns records into profiles and vacancies in the terms of a pack.
#[derive(Clone, Debug)]
pub struct Resolver {
    pack: Pack,
    linker: Linker,
    extractor: Extractor,
    codes: Arc<Occupations>,
    settings: ResolveSettings,
    file: Arc<str>,
}

impl Resolver {
    /// A resolver with the default settings.
    #[must_use]
    pub fn new(pack: &Pack) -> Self {
        Self::with_settings(pack, ResolveSettings::default())
    }

    /// A resolver with settings of your own.
    #[must_use]
    pub fn with_settings(pack: &Pack, settings: ResolveSettings) -> Self {
        Self {
            pack: pack.clone(),
            linker: Linker::new(pack),
            extractor: Extractor::new(pack),
            codes: Arc::new(Occupations::new(pack)),
            settings,
            file: "".into(),
        }
    }

    /// The file that diagnostics name from now on.
    #[must_use]
    pub fn for_file(mut self, file: &str) -> Self {
        self.file = file.into();
        self
    }

    /// The linker it uses.
    #[must_use]
    pub fn linker(&self) -> &Linker {
        &self.linker
    }

    /// The extractor it uses.
    #[must_use]
    pub fn extractor(&self) -> &Extractor {
        &self.extractor
    }

    /// A record's profile, and what could not be understood.
    #[must_use]
    pub fn profile(&self, record: &ProfileRecord) -> (SkillsProfile, Diagnostics) {
        let mut said = Speaker { file: &self.file, row: record.row, diagnostics: Diagnostics::default() };
        let mut profile = SkillsProfile {
            id: record.id.clone(),
            skills: Vec::new(),
            languages: record.languages.clone(),
            place: record.place.clone(),
            licences: record.licences.clone(),
            max_distance_km: record.max_distance_km,
            crossings: Vec::new(),
        };
        for entry in &record.skills {
            let skill = self.skill(entry, "skills", &mut said);
            profile.add(ProfileSkill {
                skill,
                proficiency: entry.proficiency,
                origin: Origin::Stated,
                crossing: None,
            });
        }
        let mut occupations = self.occupations(&record.occupation, &mut said);
        for (concept, kind) in self.read(&record.text) {
            match kind {
                Kind::Occupation => occupations.push(concept),
                _ => profile.add(ProfileSkill {
                    skill: SkillRef::Concept(concept),
                    proficiency: None,
                    origin: Origin::Text,
                    crossing: None,
                }),
            }
        }
        for occupation in occupations {
            let (crossings, skills) = self.skills_of(occupation, From::Person, &mut said);
            profile.crossings.extend(crossings);
            for (skill, crossing) in skills {
                profile.add(ProfileSkill {
                    skill: SkillRef::Concept(skill),
                    proficiency: None,
                    origin: Origin::Occupation,
                    crossing,
                });
            }
        }
        if profile.skills.is_empty() {
            said.tell(
                Severity::Warning,
                "empty-profile",
                "skills",
                "nothing in this profile could be read as a skill; it matches nothing".to_owned(),
                "add skills, a text or an occupation",
            );
        }
        (profile, said.diagnostics)
    }

    /// A record's vacancy, and what could not be understood.
    #[must_use]
    pub fn vacancy(&self, record: &VacancyRecord) -> (Vacancy, Diagnostics) {
        let mut said = Speaker { file: &self.file, row: record.row, diagnostics: Diagnostics::default() };
        let mut vacancy = Vacancy {
            id: record.id.clone(),
            title: record.title.clone(),
            requirements: Vec::new(),
            languages: record.languages.clone(),
            place: record.place.clone(),
            licences: record.licences.clone(),
            closes: record.closes,
            crossings: Vec::new(),
            regulated: Vec::new(),
        };
        for (entries, relation, field) in [
            (&record.essential, Relation::Essential, "essential"),
            (&record.optional, Relation::Optional, "optional"),
        ] {
            for entry in entries {
                let skill = self.skill(entry, field, &mut said);
                let proficiency = entry.proficiency;
                let origin = Origin::Stated;
                vacancy.add(Requirement { skill, relation, proficiency, origin, crossing: None });
            }
        }
        if !vacancy.requirements.is_empty() {
            // The requirements are stated; the occupation still tells whether it is regulated.
            let mut unsaid =
                Speaker { file: &self.file, row: record.row, diagnostics: Diagnostics::default() };
            for occupation in self.occupations(&record.occupation, &mut unsaid) {
                let (crossings, _) = self.skills_of(occupation, From::Work, &mut unsaid);
                let targets: Vec<ConceptId> = crossings.iter().map(|crossing| crossing.target).collect();
                self.regulated(occupation, &targets, &mut vacancy.regulated);
            }
            return (vacancy, said.diagnostics);
        }
        // Nothing stated: what the text speaks of is asked for, and what its occupation cannot be
        // done without.
        let mut occupations = self.occupations(&record.occupation, &mut said);
        for (concept, kind) in self.read(&record.description) {
            if kind != Kind::Occupation {
                vacancy.add(Requirement {
                    skill: SkillRef::Concept(concept),
                    relation: Relation::Essential,
                    proficiency: None,
                    origin: Origin::Text,
                    crossing: None,
                });
            }
        }
        if occupations.is_empty() {
            occupations.extend(self.title(&record.title));
        }
        for occupation in occupations {
            let (crossings, skills) = self.skills_of(occupation, From::Work, &mut said);
            let targets: Vec<ConceptId> = crossings.iter().map(|crossing| crossing.target).collect();
            self.regulated(occupation, &targets, &mut vacancy.regulated);
            vacancy.crossings.extend(crossings);
            for (skill, crossing) in skills {
                vacancy.add(Requirement {
                    skill: SkillRef::Concept(skill),
                    relation: Relation::Essential,
                    proficiency: None,
                    origin: Origin::Occupation,
                    crossing,
                });
            }
        }
        if vacancy.requirements.is_empty() {
            said.tell(
                Severity::Warning,
                "no-requirements",
                "essential",
                "nothing in this vacancy could be read as a requirement; it is matched with nobody"
                    .to_owned(),
                "add essential or optional skills, an occupation or a description",
            );
        }
        (vacancy, said.diagnostics)
    }

    /// A skill entry as a concept, or as it is.
    fn skill(&self, entry: &SkillEntry, field: &str, said: &mut Speaker<'_>) -> SkillRef {
        if is_uri(&entry.name) {
            if let Some(id) = self.concept(&entry.name) {
                return SkillRef::Concept(id);
            }
            said.tell(
                Severity::Warning,
                "unknown-uri",
                field,
                format!("{} is not in the pack; it was kept and matches only itself", entry.name),
                "use a pack of the release the URI comes from",
            );
            return SkillRef::Unknown(entry.name.as_str().into());
        }
        // A code of a classification of skills, with the scheme before it.
        if let Some((_, code)) = entry.name.split_once(':')
            && is_code(code.trim())
            && let Ok(id) = self.codes.find_code(&entry.name)
            && self.pack.concept(id).kind() == Kind::Skill
        {
            return SkillRef::Concept(id);
        }
        let query = self.query(&entry.name).kinds(&[Kind::Skill]).most(1);
        match self.linker.link(&query).first() {
            Some(link) if link.score >= self.settings.least_skill => SkillRef::Concept(link.concept),
            _ => {
                said.tell(
                    Severity::Warning,
                    "unknown-skill",
                    field,
                    "a label could not be linked; it was kept and matches only itself".to_owned(),
                    "use a concept's label or URI; `ponte concept search` finds them",
                );
                SkillRef::Unknown(ponte_core::text::fold(&entry.name).into())
            }
        }
    }

    /// Occupations named by URI, code or title. What is found and has no way to skills is told and
    /// left out as well.
    fn occupations(&self, names: &[String], said: &mut Speaker<'_>) -> Vec<ConceptId> {
        let mut out = Vec::new();
        for name in names {
            let found = if is_uri(name) {
                self.concept(name).ok_or(CodeProblem::Unknown)
            } else if is_code(name.split_once(':').map_or(name.as_str(), |(_, code)| code.trim())) {
                self.codes.find_code(name)
            } else {
                self.title(name).ok_or(CodeProblem::Unknown)
            };
            match found {
                Ok(id) if self.is_occupation(id) => out.push(id),
                Err(CodeProblem::Ambiguous) => said.tell(
                    Severity::Warning,
                    "ambiguous-occupation",
                    "occupation",
                    "an occupation's code fits several concepts of the pack; it was left out".to_owned(),
                    "name the scheme before the code, as in kldb:24422-101, or use a URI",
                ),
                Err(CodeProblem::Above(count)) => said.tell(
                    Severity::Warning,
                    "unknown-occupation",
                    "occupation",
                    format!("an occupation's code is none of its scheme, but {count} codes begin with it; it was left out"),
                    "write the one that is meant; `ponte crosswalk map --in` names some",
                ),
                _ => said.tell(
                    Severity::Warning,
                    "unknown-occupation",
                    "occupation",
                    "an occupation could not be linked and was left out".to_owned(),
                    "use an occupation's title, code or URI; `ponte concept search` finds them",
                ),
            }
        }
        out
    }

    /// Whether a concept is an occupation, or a code that leads to some.
    fn is_occupation(&self, id: ConceptId) -> bool {
        self.pack.concept(id).kind() == Kind::Occupation || !self.codes.crossings(id, From::Person).is_empty()
    }

    /// The skills that an occupation cannot be done without: its own, or, where the pack tells none,
    /// those of the occupations that a crosswalk leads to, with the crossing of each.
    fn skills_of(
        &self,
        occupation: ConceptId,
        from: From,
        said: &mut Speaker<'_>,
    ) -> (Vec<Arc<Crossing>>, CrossedSkills) {
        if self.codes.is_native(occupation) {
            let own = self.pack.concept(occupation).related_by(RelationKind::EssentialSkill, false);
            return (Vec::new(), own.map(|skill| (skill.id(), None)).collect());
        }
        let crossings = self.codes.crossings(occupation, from);
        let uri = self.pack.concept(occupation).uri();
        match crossings.first() {
            None => said.tell(
                Severity::Warning,
                "no-skills",
                "occupation",
                format!("no skills are known of {uri}, and no mapping leads from it to an occupation that has some"),
                "compile the pack with the mapping table of that classification, or name an occupation of ESCO",
            ),
            Some(best) if !Kept::of(Some(best.path.chain.relation())).is_safe() => said.tell(
                Severity::Note,
                "no-safe-target",
                "occupation",
                format!(
                    "{uri} leads to {} occupations, each no more than {}; their skills count in part",
                    crossings.len(),
                    best.path.chain.relation().as_str()
                ),
                "to have them count in full, name the occupation of ESCO that is meant",
            ),
            Some(_) => {}
        }
        let skills = self.codes.skills(&crossings);
        (crossings, skills.into_iter().map(|(skill, crossing)| (skill, Some(crossing))).collect())
    }

    /// Adds those of an occupation and its targets that are regulated.
    fn regulated(&self, occupation: ConceptId, targets: &[ConceptId], regulated: &mut Vec<ConceptId>) {
        for id in std::iter::once(&occupation).chain(targets) {
            if self.codes.is_regulated(*id) && !regulated.contains(id) {
                regulated.push(*id);
            }
        }
    }

    /// The concept of a URI: the pack's own, or, of a URI that is only the target of a mapping, the
    /// pack's concept that is mapped to it exactly, the first in URI order.
    fn concept(&self, uri: &str) -> Option<ConceptId> {
        let id = self.pack.find(uri)?;
        let concept = self.pack.concept(id);
        if concept.kind() != Kind::External {
            return Some(id);
        }
        let exact = concept.mappings().filter(|mapping| mapping.relation == MappingRelation::Exact);
        let mut twins = exact.map(|mapping| mapping.target);
        Some(twins.find(|twin| self.pack.concept(*twin).kind() != Kind::External).unwrap_or(id))
    }

    fn title(&self, title: &str) -> Option<ConceptId> {
        let query = self.query(title).kinds(&[Kind::Occupation]).most(1);
        let links = self.linker.link(&query);
        links.first().filter(|link| link.score >= self.settings.least_occupation).map(|link| link.concept)
    }

    fn query<'q>(&self, text: &'q str) -> LinkQuery<'q> {
        let query = LinkQuery::new(text);
        match &self.settings.language {
            Some(language) => query.language(language.clone()),
            None => query,
        }
    }

    /// Skills and occupations that a text states.
    fn read(&self, text: &str) -> Vec<(ConceptId, Kind)> {
        if text.is_empty() {
            return Vec::new();
        }
        let language = match &self.settings.language {
            Some(language) => language.as_str().to_owned(),
            None => match self.linker.detect_language(text) {
                Some(id) => self.pack.languages()[id.index()].clone(),
                None => return Vec::new(),
            },
        };
        let settings = ExtractSettings::default().kinds(&[Kind::Skill, Kind::Occupation]);
        let mut found: BTreeMap<ConceptId, Kind> = BTreeMap::new();
        for mention in self.extractor.claims(text, &language, &settings) {
            found.insert(mention.concept, self.pack.concept(mention.concept).kind());
        }
        found.into_iter().collect()
    }
}

/// Whether a skill is written as a concept's URI. Other things with a colon, such as addresses of
/// people, are labels: they are never repeated in a message.
fn is_uri(text: &str) -> bool {
    ["http://", "https://", "urn:"].iter().any(|scheme| text.starts_with(scheme))
        && !text.contains(char::is_whitespace)
}

/// Whether an occupation is written as a code of a classification: digits, points and hyphens, with
/// or without letters and a blank before them.
fn is_code(text: &str) -> bool {
    let digits = text.trim_start_matches(|c: char| c.is_ascii_alphabetic());
    let letters = text.len() - digits.len();
    let digits = digits.strip_prefix(' ').filter(|_| letters > 0).unwrap_or(digits);
    letters <= 2
        && digits.starts_with(|c: char| c.is_ascii_digit())
        && digits.bytes().all(|b| b.is_ascii_digit() || matches!(b, b'.' | b'-'))
}

/// Collects diagnostics about one record. Messages hold no text of a person: URIs at most.
struct Speaker<'f> {
    file: &'f str,
    row: u64,
    diagnostics: Diagnostics,
}

impl Speaker<'_> {
    fn tell(&mut self, severity: Severity, code: &'static str, field: &str, message: String, remedy: &str) {
        self.diagnostics.push(
            Diagnostic::new(severity, code, self.file, message)
                .at_row(self.row)
                .in_field(field)
                .remedy(remedy),
        );
    }
}
