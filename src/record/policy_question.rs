//! Questions put for discussion.

use crate::record::{Actor, Attribution, Citation, Classification, Coding, Mapping, Session};
use crate::value::{Extensions, Id, List, Ordinal, Text};
use crate::vocabulary::{QuestionForm, Term};

structure! {
    /// A question put for discussion, or what stands in its place.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let question = PolicyQuestion::new(
    ///     id!("igf-2031-ws-7/question-1"),
    ///     Attribution::of(id!("island-coalition")),
    ///     text!("Who may read the tides, and on which terms?"),
    /// )
    /// .with_session(id!("igf-2031-ws-7"))
    /// .with_concerns([ActorClass::Citizens]);
    /// assert_eq!(question.concerns.len(), 1);
    /// ```
    pub struct PolicyQuestion {
        /// Its id.
        pub id: Id<Self>,
        /// Who puts it.
        pub attribution: Attribution,
        /// The question, in the coder's words.
        pub question: Text,
        /// The label as printed.
        pub label: Option<Text>,
        /// Its place among the questions of its session or document.
        pub order: Option<Ordinal>,
        /// The sub-heading that it stands under, as printed.
        pub heading: Option<Text>,
        /// What it asks about, as printed.
        pub subject: Option<Text>,
        /// Whether it is one question, several, or none.
        pub form: Option<Term<QuestionForm>>,
        /// The session that it is put to.
        pub session: Option<Id<Session>>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Who coded it.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// Its single questions, where it is several.
        pub parts: List<Text>,
        /// The stakeholders and communities that it concerns.
        pub concerns: List<Actor>,
        /// How it compares with other questions and positions.
        pub mappings: List<Mapping>,
        /// Where it stands.
        pub citations: List<Citation>,
    }
}
