//! The closed vocabularies: kinds of concepts, labels, notes, relations and mappings.
//!
//! Each has a byte form, which is what packs store, and a word form, which is what people read.

macro_rules! closed_vocabulary {
    ($(#[$doc:meta])* $name:ident { $($(#[$item_doc:meta])* $item:ident = $byte:literal, $word:literal;)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $name {
            $($(#[$item_doc])* $item = $byte,)*
        }

        impl $name {
            /// Every value, in the order of its byte form.
            pub const ALL: &[Self] = &[$(Self::$item,)*];

            /// The byte that packs store.
            #[must_use]
            pub const fn to_byte(self) -> u8 {
                self as u8
            }

            /// The value of a stored byte.
            #[must_use]
            pub const fn from_byte(byte: u8) -> Option<Self> {
                match byte {
                    $($byte => Some(Self::$item),)*
                    _ => None,
                }
            }

            /// The word for it in files and on the command line.
            #[must_use]
            pub const fn as_str(self) -> &'static str {
                match self {
                    $(Self::$item => $word,)*
                }
            }

            /// The value of a word.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> {
                match word {
                    $($word => Some(Self::$item),)*
                    _ => None,
                }
            }
        }
    };
}

closed_vocabulary! {
    /// What sort of thing a concept is.
    Kind {
        /// An occupation.
        Occupation = 0, "occupation";
        /// A skill, or knowledge: see [`SkillType`].
        Skill = 1, "skill";
        /// A group of occupations or skills: ISCO groups, skill groups, ISCED fields, national codes above the leaves.
        Group = 2, "group";
        /// A task of an inventory.
        Task = 3, "task";
        /// Known only as the target of a mapping: a URI of a scheme that is not in the pack.
        External = 4, "external";
    }
}

closed_vocabulary! {
    /// Whether a skill concept is about doing or about knowing.
    SkillType {
        /// The source leaves it open (six skills of ESCO 1.1).
        Unknown = 0, "";
        /// Skill or competence.
        Skill = 1, "skill/competence";
        /// Knowledge.
        Knowledge = 2, "knowledge";
    }
}

closed_vocabulary! {
    /// How widely a skill can be used (ESCO's reuse level).
    ReuseLevel {
        /// The source leaves it open.
        Unknown = 0, "";
        /// In almost every occupation.
        Transversal = 1, "transversal";
        /// In several sectors.
        CrossSector = 2, "cross-sector";
        /// In one sector.
        Sector = 3, "sector-specific";
        /// In one occupation.
        Occupation = 4, "occupation-specific";
    }
}

closed_vocabulary! {
    /// The part a label plays.
    LabelKind {
        /// `skos:prefLabel`
        Preferred = 0, "prefLabel";
        /// `skos:altLabel`
        Alternative = 1, "altLabel";
        /// `skos:hiddenLabel`: found by search, never shown.
        Hidden = 2, "hiddenLabel";
    }
}

closed_vocabulary! {
    /// What sort of note a concept carries.
    NoteKind {
        /// A description or `skos:definition`.
        Definition = 0, "definition";
        /// `skos:scopeNote`
        Scope = 1, "scopeNote";
        /// ESCO's remark on whether and where the profession is regulated.
        Regulated = 2, "regulatedProfessionNote";
    }
}

closed_vocabulary! {
    /// A relation within a scheme.
    RelationKind {
        /// `skos:broader`: from the narrower concept to the broader one.
        Broader = 0, "broader";
        /// `skos:related`
        Related = 1, "related";
        /// From an occupation (or a skill) to a skill it cannot do without.
        EssentialSkill = 2, "essential";
        /// From an occupation (or a skill) to a skill that helps.
        OptionalSkill = 3, "optional";
    }
}

closed_vocabulary! {
    /// A mapping between schemes (SKOS mapping properties), read from source to target.
    MappingRelation {
        /// `skos:exactMatch`: the same meaning.
        Exact = 0, "exact";
        /// `skos:closeMatch`: nearly the same.
        Close = 1, "close";
        /// `skos:broadMatch`: the target is broader.
        Broad = 2, "broad";
        /// `skos:narrowMatch`: the target is narrower.
        Narrow = 3, "narrow";
        /// `skos:relatedMatch`
        Related = 4, "related";
    }
}

impl MappingRelation {
    /// The relation seen from the target.
    #[must_use]
    pub const fn inverse(self) -> Self {
        match self {
            Self::Broad => Self::Narrow,
            Self::Narrow => Self::Broad,
            same => same,
        }
    }
}
