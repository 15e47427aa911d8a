//! Questions put for discussion.

use crate::record::{Actor, Attribution, Citation, Classification, Coding, Session};
use crate::value::{Extensions, Id, Ordinal, Text};
use crate::vocabulary::{QuestionForm, Term};

structure! {
    /// A question put for discussion, or what stands in its place.
    ///
    /// ```
    /// use digital_governance::{ActorClass, Attribution, PolicyQuestion, id, text};
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
    pub struct PolicyQuestion: Record {
        required {
            /// Its id.
            id: Id<PolicyQuestion>,
            /// Who puts it.
            attribution: Attribution,
            /// The question, in the coder's words.
            question: Text,
        }
        optional {
            /// The label as printed.
            label, with_label: Text,
            /// Its place among the questions of its session or document.
            order, with_order: Ordinal,
            /// The sub-heading that it stands under, as printed.
            heading, with_heading: Text,
            /// What it asks about, as printed.
            subject, with_subject: Text,
            /// Whether it is one question, several, or none.
            form, with_form: Term<QuestionForm>,
            /// The session that it is put to.
            session, with_session: Id<Session>,
            /// What it is filed under.
            classification, with_classification: Classification,
            /// Who coded it.
            coding, with_coding: Box<Coding>,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// Its single questions, where it is several.
            parts, with_parts: Text,
            /// The stakeholders and communities that it concerns.
            concerns, with_concerns: Actor,
            /// Where it stands.
            citations, with_citations: Citation,
        }
    }
}
