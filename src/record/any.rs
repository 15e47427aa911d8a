//! A record of any kind.

use super::walk::{Path, Visitor, Walk};
use crate::record::{
    Attribution, Citation, Classification, Coding, Law, PolicyQuestion, Principle, Proposal, Provision,
    Session, SourceDocument, Stakeholder, Statement,
};
use crate::value::{Id, IdKind, Identified};

/// Calls a macro with every record kind, in the order of a file: the type, its array in a file and its key in a line.
macro_rules! for_each_record {
    ($callback:ident) => {
        $callback! {
            SourceDocument, source_documents, source_document;
            Stakeholder, stakeholders, stakeholder;
            Law, laws, law;
            Session, sessions, session;
            Principle, principles, principle;
            Proposal, proposals, proposal;
            PolicyQuestion, policy_questions, policy_question;
            Statement, statements, statement;
        }
    };
}

choice! {
    /// A record of any kind, as a line of JSON Lines has it: an object with one key, the kind.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let record = Record::from(Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides")));
    /// let line = r#"{"law":{"id":"tides","kind":"treaty","name":"Treaty on Tides"}}"#;
    /// assert_eq!(serde_json::to_string(&record)?, line);
    /// assert_eq!(record.id(), "tides");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Record {
        /// A text that somebody published.
        SourceDocument(SourceDocument),
        /// Whoever holds, says, owes or is affected.
        Stakeholder(Stakeholder),
        /// An instrument that positions refer to.
        Law(Law),
        /// A session of a forum.
        Session(Session),
        /// A principle that a holder upholds.
        Principle(Principle),
        /// Something that a holder puts forward.
        Proposal(Proposal),
        /// A question put for discussion.
        PolicyQuestion(PolicyQuestion),
        /// Anything else that somebody holds.
        Statement(Statement),
    }
}

macro_rules! define_records {
    ($($name:ident, $array:ident, $line:ident;)+) => {
        $(
            impl crate::value::sealed::Sealed for $name {}

            impl Identified for $name {
                const ID_KIND: IdKind = IdKind::$name;

                fn id(&self) -> &Id<Self> {
                    &self.id
                }
            }

            /// Gives a record of another kind back.
            impl<'a> TryFrom<RecordRef<'a>> for &'a $name {
                type Error = RecordRef<'a>;

                fn try_from(record: RecordRef<'a>) -> Result<Self, RecordRef<'a>> {
                    if let RecordRef::$name(record) = record { Ok(record) } else { Err(record) }
                }
            }

            impl<'a> From<&'a $name> for RecordRef<'a> {
                fn from(record: &'a $name) -> Self {
                    Self::$name(record)
                }
            }

            /// Gives a record of another kind back.
            impl TryFrom<Record> for $name {
                type Error = Record;

                fn try_from(record: Record) -> Result<Self, Record> {
                    match record {
                        Record::$name(record) => Ok(record),
                        other => Err(other),
                    }
                }
            }
        )+

        /// A record of any kind in a dataset.
        ///
        /// ```
        /// use digital_governance::prelude::*;
        ///
        /// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
        /// let record = RecordRef::from(&law);
        /// assert_eq!((record.kind(), record.id()), (IdKind::Law, "tides"));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
        #[serde(rename_all = "snake_case")]
        #[non_exhaustive]
        pub enum RecordRef<'a> {
            $(
                #[doc = concat!("A [`", stringify!($name), "`](crate::", stringify!($name), ").")]
                $name(&'a $name),
            )+
        }

        impl<'a> RecordRef<'a> {
            /// The kind of the record.
            pub fn kind(self) -> IdKind {
                match self {
                    $(Self::$name(_) => IdKind::$name,)+
                }
            }

            /// The id of the record, as text; the records have it with its type.
            pub fn id(self) -> &'a str {
                match self {
                    $(Self::$name(record) => record.id.as_str(),)+
                }
            }

            /// Where it stands as a whole; its parts can have citations of their own.
            pub fn citations(self) -> &'a [Citation] {
                match self {
                    $(Self::$name(record) => &record.citations,)+
                }
            }

            /// Who coded it, and from what.
            pub fn coding(self) -> Option<&'a Coding> {
                match self {
                    $(Self::$name(record) => record.coding.as_deref(),)+
                }
            }

            /// Shows a visitor what is in the record.
            pub(crate) fn walk(self, visitor: &mut dyn Visitor) {
                match self {
                    $(Self::$name(record) => record.walk(&Path::ROOT, visitor),)+
                }
            }

            /// The same record, owned.
            #[must_use]
            pub fn to_record(self) -> Record {
                match self {
                    $(Self::$name(record) => Record::$name(record.clone()),)+
                }
            }
        }

        impl Record {
            /// The same record, borrowed.
            pub fn as_ref(&self) -> RecordRef<'_> {
                match self {
                    $(Self::$name(record) => RecordRef::$name(record),)+
                }
            }
        }
    };
}

for_each_record!(define_records);

impl From<RecordRef<'_>> for Record {
    fn from(record: RecordRef<'_>) -> Self {
        record.to_record()
    }
}

impl Record {
    /// The kind of the record.
    pub fn kind(&self) -> IdKind {
        self.as_ref().kind()
    }

    /// The id of the record, as text; the records have it with its type.
    pub fn id(&self) -> &str {
        self.as_ref().id()
    }
}

impl<'a> RecordRef<'a> {
    /// The provisions of a principle, proposal or statement; no other record has any.
    pub fn provisions(self) -> &'a [Provision] {
        match self {
            Self::Principle(principle) => &principle.provisions,
            Self::Proposal(proposal) => &proposal.provisions,
            Self::Statement(statement) => &statement.provisions,
            _ => &[],
        }
    }

    /// What it is filed under as a whole; its provisions can have classifications of their own. Stakeholders have none.
    pub fn classification(self) -> Option<&'a Classification> {
        match self {
            Self::SourceDocument(document) => document.classification.as_ref(),
            Self::Stakeholder(_) => None,
            Self::Law(law) => law.classification.as_ref(),
            Self::Session(session) => session.classification.as_ref(),
            Self::Principle(principle) => principle.classification.as_ref(),
            Self::Proposal(proposal) => proposal.classification.as_ref(),
            Self::PolicyQuestion(question) => question.classification.as_ref(),
            Self::Statement(statement) => statement.classification.as_ref(),
        }
    }

    /// Whose it is; documents, stakeholders, laws and sessions are nobody's position.
    pub fn attribution(self) -> Option<&'a Attribution> {
        match self {
            Self::Principle(principle) => Some(&principle.attribution),
            Self::Proposal(proposal) => Some(&proposal.attribution),
            Self::PolicyQuestion(question) => Some(&question.attribution),
            Self::Statement(statement) => Some(&statement.attribution),
            _ => None,
        }
    }
}

impl crate::value::sealed::Sealed for Provision {}

impl Identified for Provision {
    const ID_KIND: IdKind = IdKind::Provision;

    fn id(&self) -> &Id<Self> {
        &self.id
    }
}
