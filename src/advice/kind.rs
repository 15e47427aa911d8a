//! What can be advised, and where.

use std::fmt;

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::error::{Printable, TextPosition};
use crate::record::RecordRef;
use crate::record::walk::PathSegment;
use crate::value::IdKind;

/// What is to be looked at, with its data. Its [`AdviceCode`] is stable; the message is for people and may get better.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .build()?;
/// let advice = dataset.advice();
/// assert!(matches!(advice[0].kind(), AdviceKind::UnusedRecord { .. }));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, strum::EnumDiscriminants)]
#[strum_discriminants(
    name(AdviceCode),
    derive(Hash, PartialOrd, Ord, strum::IntoStaticStr, strum::VariantArray, strum::EnumMessage),
    strum(serialize_all = "kebab-case"),
    non_exhaustive,
    doc = "The code of a piece of advice: stable, and what programs should look at.",
    doc = "",
    doc = "```",
    doc = "use digital_governance::AdviceCode;",
    doc = "",
    doc = "assert_eq!(AdviceCode::UncitedPosition.as_str(), \"uncited-position\");",
    doc = "assert!(AdviceCode::ALL.contains(&AdviceCode::ContraryVerb));",
    doc = "```"
)]
#[non_exhaustive]
#[allow(missing_docs, reason = "the messages say what the members of the variants are")]
pub enum AdviceKind {
    /// The verb of a provision says the contrary of its modality: a right with "shall not", an obligation with "may".
    #[error(
        "the modality is {modality} and the verb is {verb}, which says the contrary: correct one of them, or give the \
         printed verb that explains both"
    )]
    #[non_exhaustive]
    ContraryVerb { modality: &'static str, verb: &'static str },
    /// A provision has no modality, and its verb leaves no doubt of one.
    #[error(
        "the verb is {verb} and no modality is given: add the modality {modality} or another, or correct the verb"
    )]
    #[non_exhaustive]
    MissingModality { modality: &'static str, verb: &'static str },
    /// A position has no citation, and not every provision in it has one.
    #[error("nothing says where this {kind} stands: cite its passage, or those of all its provisions")]
    #[non_exhaustive]
    UncitedPosition { kind: &'static str },
    /// Nothing refers to a document, stakeholder or law, and it refers to nothing but its own citations.
    #[error(
        "nothing refers to this {kind}, and it refers to nothing itself: name it where it belongs, or take it out"
    )]
    #[non_exhaustive]
    UnusedRecord { kind: &'static str },
    /// A citation of a passage has neither a fingerprint nor a quote.
    #[error(
        "nothing shows that \"{document}\" says this here: add the fingerprint of the passage, which \
         fill_fingerprints makes from a copy, or quote it where its licence allows that"
    )]
    #[non_exhaustive]
    UnprovenCitation { document: String },
    /// The coder's words are not in the script of the language that the coding names.
    #[error(
        "most words are {found}, and the coding says that they are in the language {language}: correct the words or \
         the language"
    )]
    #[non_exhaustive]
    OtherLanguage { language: String, found: &'static str },
    /// A date is certainly before another that it should follow.
    #[error("{what}, {date}, is before {previous}, {previous_date}: correct one of the dates")]
    #[non_exhaustive]
    DatesOutOfOrder { what: String, date: String, previous: String, previous_date: String },
    /// Somebody takes part in a session for an organization to which, by its own record, it belongs at other times only.
    #[error(
        "\"{stakeholder}\" belongs to \"{organization}\" at other times only, and the session is of {date}: correct the \
         period, or add another affiliation"
    )]
    #[non_exhaustive]
    OutsideAffiliation { stakeholder: String, organization: String, date: String },
    /// Two stakeholders have the same name, whatever the order of its words, or the same identifier.
    #[error(
        "\"{other}\" has {shared:?} too: make one record of both, or name one of them in the other's distinct_from"
    )]
    #[non_exhaustive]
    LookAlike { other: String, shared: String },
    /// What a list puts above its other items is none of its items.
    #[error("{item:?} is none of the items: write it as it stands among them, or add it")]
    #[non_exhaustive]
    UnlistedForemost { item: String },
    /// A record or a provision refers to itself, other than in a citation.
    #[error("\"{id}\" refers to itself here: name the other one")]
    #[non_exhaustive]
    SelfReference { id: String },
}

impl AdviceKind {
    /// The code.
    pub fn code(&self) -> AdviceCode {
        self.into()
    }
}

codes!(AdviceCode);

/// One thing in a dataset that is valid and probably not meant so, and where it is.
///
/// It is printed as a [`Fault`](crate::Fault) is, `line:column: code: in kind "id": message (pointer)`.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let statement =
///     Statement::new(id!("tides/1"), Attribution::new(), Act::Assertion, text!("The tides rise."));
/// let dataset = Dataset::builder().add(statement).build()?;
/// let advice = dataset.advice();
/// assert_eq!(advice.len(), 1);
/// assert_eq!(advice[0].code(), AdviceCode::UncitedPosition);
/// assert_eq!(advice[0].record(), (IdKind::Statement, "tides/1"));
/// assert!(advice[0].to_string().starts_with("uncited-position: in statement \"tides/1\": nothing says where"));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Advice {
    kind: AdviceKind,
    record_kind: IdKind,
    record_id: String,
    /// From the record down.
    pub(super) path: Vec<PathSegment>,
    pub(super) position: Option<TextPosition>,
}

impl Advice {
    pub(super) fn new(record: RecordRef<'_>, path: Vec<PathSegment>, kind: AdviceKind) -> Self {
        Self { kind, record_kind: record.kind(), record_id: record.id().to_owned(), path, position: None }
    }

    /// The code of what is to be looked at.
    pub fn code(&self) -> AdviceCode {
        self.kind.code()
    }

    /// What is to be looked at, with its data.
    pub fn kind(&self) -> &AdviceKind {
        &self.kind
    }

    /// The kind and the id of the record that it is in.
    pub fn record(&self) -> (IdKind, &str) {
        (self.record_kind, &self.record_id)
    }

    /// Where it is in the record, as a JSON Pointer (RFC 6901); empty where the record as a whole is meant.
    pub fn pointer(&self) -> String {
        self.path.iter().map(ToString::to_string).collect()
    }

    /// Where it is in the text, where that was asked for with [`Dataset::advice_in`](crate::Dataset::advice_in).
    pub fn position(&self) -> Option<TextPosition> {
        self.position
    }

    /// What was found and what to do, in a sentence that names the record.
    pub fn message(&self) -> String {
        format!("in {} \"{}\": {}", self.record_kind, self.record_id, self.kind)
    }
}

impl fmt::Display for Advice {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(position) = self.position {
            write!(formatter, "{position}: ")?;
        }
        write!(formatter, "{}: {}", self.code(), Printable(&self.message()))?;
        if !self.path.is_empty() {
            write!(formatter, " ({})", self.pointer())?;
        }
        Ok(())
    }
}

impl Serialize for Advice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Advice", 6)?;
        object.serialize_field("code", &self.code())?;
        object.serialize_field("message", &self.message())?;
        object.serialize_field("pointer", &self.pointer())?;
        if let Some(position) = self.position {
            object.serialize_field("line", &position.line)?;
            object.serialize_field("column", &position.column)?;
        }
        object.serialize_field("record", &self.record())?;
        object.end()
    }
}

/// Takes a piece of advice: the path from the record down, and what is to be looked at.
pub(super) type Push<'p> = dyn FnMut(Vec<PathSegment>, AdviceKind) + 'p;
