//! What something is filed under.

use crate::record::Law;
use crate::value::{Id, List, Text, UniqueList};
use crate::vocabulary::{
    Basis, ClassificationAxis, CompactCommitment, CompactObjective, CompactPrinciple, CompactTheme,
    GoalReference, LawReferenceRole, Technology, Term, Topic, WsisActionLine,
};

structure! {
    /// The terms, goals and laws that something is filed under, as far as its text bears them out.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let filed = Classification::new()
    ///     .with_topics([Topic::DataGovernance])
    ///     .with_themes([CompactTheme::ProtectData])
    ///     .with_goals([SdgGoal::PeaceJusticeAndStrongInstitutions]);
    /// assert_eq!(filed.topics[0], Topic::DataGovernance);
    ///
    /// let none = filed.with_absent([ClassificationAxis::Laws]); // "no law is named"
    /// assert!(none.laws.is_empty());
    /// ```
    #[derive(Default)]
    pub struct Classification {
        /// Whether the text itself is filed so, or the coder files it. Where it is both, what is printed stands with the
        /// provision, and what is filed with its record.
        pub basis: Option<Term<Basis>>,
        /// The laws that it refers to.
        pub laws: List<LawReference>,
        /// The issues of digital policy, in Diplo's taxonomy.
        pub topics: UniqueList<Term<Topic>>,
        /// The themes of the consultation on the Global Digital Compact.
        pub themes: UniqueList<Term<CompactTheme>>,
        /// The objectives of the adopted Global Digital Compact.
        pub objectives: UniqueList<Term<CompactObjective>>,
        /// The principles of the adopted Global Digital Compact.
        pub compact_principles: UniqueList<Term<CompactPrinciple>>,
        /// The paragraphs of the adopted Global Digital Compact, or their items: the commitments that it concerns.
        pub commitments: UniqueList<CompactCommitment>,
        /// The action lines of the World Summit on the Information Society.
        pub action_lines: UniqueList<Term<WsisActionLine>>,
        /// The Sustainable Development Goals, their targets and indicators, and the themes of the 2030 Agenda.
        pub goals: UniqueList<GoalReference>,
        /// The technologies.
        pub technologies: UniqueList<Term<Technology>>,
        /// What was looked for and is not there: "goals: none", "no law is named". An axis that is empty and not named
        /// here was not looked for, or not coded; one that is named here has no items.
        pub absent: UniqueList<Term<ClassificationAxis>>,
    }
}

impl Classification {
    /// Whether something is filed along an axis.
    pub fn has_items(&self, axis: ClassificationAxis) -> bool {
        match axis {
            ClassificationAxis::Laws => !self.laws.is_empty(),
            ClassificationAxis::Topics => !self.topics.is_empty(),
            ClassificationAxis::Themes => !self.themes.is_empty(),
            ClassificationAxis::Objectives => !self.objectives.is_empty(),
            ClassificationAxis::CompactPrinciples => !self.compact_principles.is_empty(),
            ClassificationAxis::Commitments => !self.commitments.is_empty(),
            ClassificationAxis::ActionLines => !self.action_lines.is_empty(),
            ClassificationAxis::Goals => !self.goals.is_empty(),
            ClassificationAxis::Technologies => !self.technologies.is_empty(),
        }
    }
}

structure! {
    /// A reference to a law: which, where in it, and what for.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let reference = LawReference::new(Instrument::Law(id!("tidal-data-act")))
    ///     .with_pinpoints([text!("Article 2(7)")])
    ///     .with_role(LawReferenceRole::ReliesOn);
    /// let unnamed = LawReference::new(Instrument::Described(text!("human-rights law")));
    /// assert_ne!(reference, unnamed);
    /// ```
    pub struct LawReference {
        /// The law.
        pub instrument: Instrument,
        /// What it is referred to for; also that it is missing.
        pub role: Option<Term<LawReferenceRole>>,
        /// The places in it, as printed: an article, a paragraph.
        pub pinpoints: List<Text>,
    }
}

choice! {
    /// A law of the dataset, or one that the text does not name.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let law_of_the_host = Instrument::Described(text!("the law of the host State"));
    /// assert_eq!(serde_json::to_string(&law_of_the_host)?, r#"{"described":"the law of the host State"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Instrument {
        /// A law of the dataset.
        Law(Id<Law>),
        /// An instrument without a record, in a few words.
        Described(Text),
    }
}
