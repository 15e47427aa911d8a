//! What something is filed under.

use crate::record::Law;
use crate::value::{Id, Text};
use crate::vocabulary::{
    Basis, CompactObjective, CompactTheme, GoalReference, LawReferenceRole, Technology, Term, Topic,
};

structure! {
    /// The terms, goals and laws that something is filed under, as far as its text bears them out.
    ///
    /// ```
    /// use digital_governance::{Classification, CompactTheme, SdgGoal, Topic};
    ///
    /// let filed = Classification::new()
    ///     .with_topics([Topic::DataGovernance])
    ///     .with_themes([CompactTheme::ProtectData])
    ///     .with_goals([SdgGoal::PeaceJusticeAndStrongInstitutions]);
    /// assert_eq!(filed.topics[0], Topic::DataGovernance);
    /// ```
    pub struct Classification {
        optional {
            /// Whether the text itself is filed so, or the coder files it. Where it is both, what is printed stands with the
            /// provision, and what is filed with its record.
            basis, with_basis: Term<Basis>,
        }
        lists {
            /// The laws that it refers to.
            laws, with_laws: LawReference,
        }
        sets {
            /// The issues of digital policy, in Diplo's taxonomy.
            topics, with_topics: Term<Topic>,
            /// The themes of the consultation on the Global Digital Compact.
            themes, with_themes: Term<CompactTheme>,
            /// The objectives of the adopted Global Digital Compact.
            objectives, with_objectives: Term<CompactObjective>,
            /// The Sustainable Development Goals, their targets and the themes of the 2030 Agenda.
            goals, with_goals: GoalReference,
            /// The technologies.
            technologies, with_technologies: Term<Technology>,
        }
    }
}

structure! {
    /// A reference to a law: which, where in it, and what for.
    ///
    /// ```
    /// use digital_governance::{Instrument, LawReference, LawReferenceRole, id, text};
    ///
    /// let reference = LawReference::new(Instrument::Law(id!("tidal-data-act")))
    ///     .with_pinpoints([text!("Article 2(7)")])
    ///     .with_role(LawReferenceRole::ReliesOn);
    /// let unnamed = LawReference::new(Instrument::Described(text!("human-rights law")));
    /// assert_ne!(reference, unnamed);
    /// ```
    pub struct LawReference {
        required {
            /// The law.
            instrument: Instrument,
        }
        optional {
            /// What it is referred to for; also that it is missing.
            role, with_role: Term<LawReferenceRole>,
        }
        lists {
            /// The places in it, as printed: an article, a paragraph.
            pinpoints, with_pinpoints: Text,
        }
    }
}

choice! {
    /// A law of the dataset, or one that the text does not name.
    ///
    /// ```
    /// use digital_governance::{Instrument, text};
    ///
    /// let law_of_the_host = Instrument::Described(text!("the law of the host State"));
    /// assert_eq!(serde_json::to_string(&law_of_the_host)?, r#"{"described":"the law of the host State"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Instrument {
        /// A law of the dataset.
        Law(Id<Law>) = "law",
        /// An instrument without a record, in a few words.
        Described(Text) = "described",
    }
}
