//! The version of the format, and the shape of a file.

use std::str::FromStr;

use crate::reading::{Read, ReadText, Reading, Slot};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Session, SourceDocument, Stakeholder, Statement,
};
use crate::shape::{FaultCode, Inspection, Part, Shape};
use crate::value::{Flaw, Text, ValueError};

/// The version of the format that a file is written in: `major.minor`.
///
/// This version of the crate reads and writes 1.0. A file of a newer minor version has things in it that this version
/// does not know; the strict reader says so.
///
/// ```
/// use digital_governance::{FaultCode, FormatVersion};
///
/// assert_eq!(FormatVersion::CURRENT.to_string(), "1.0");
/// assert_eq!("1.7".parse::<FormatVersion>().unwrap_err().code(), FaultCode::NewerFormat);
/// assert_eq!("0.9".parse::<FormatVersion>().unwrap_err().code(), FaultCode::UnknownFormat);
/// ```
#[derive(Clone, Copy)]
pub struct FormatVersion(());

impl FormatVersion {
    /// The version that this version of the crate writes.
    pub const CURRENT: Self = Self(());

    /// The version as files spell it.
    #[allow(clippy::unused_self, clippy::trivially_copy_pass_by_ref, reason = "there will be others")]
    pub const fn as_str(&self) -> &'static str {
        "1.0"
    }
}

impl FromStr for FormatVersion {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let newer = |minor: &str| {
            !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit()) && !minor.starts_with('0')
        };
        let flaw = match text.strip_prefix("1.") {
            Some("0") => return Ok(Self::CURRENT),
            Some(minor) if newer(minor) => Flaw::new(
                FaultCode::NewerFormat,
                "format 1.0, but the file is of a newer version: read it with a newer version of digital-governance, or \
                 what this one knows of it with LenientDataset",
            ),
            _ => Flaw::new(FaultCode::UnknownFormat, "format 1.0"),
        };
        Err(ValueError::new(flaw, text))
    }
}

string_like!([] FormatVersion);
string_like!(@print [] FormatVersion);
serde!([] FormatVersion);

impl Read for FormatVersion {
    fn blank() -> Self {
        Self::CURRENT
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Text(self)
    }
}

impl ReadText for FormatVersion {
    fn expected(&self) -> &'static str {
        WHAT
    }

    fn read_text(&mut self, text: &str, _: &mut Reading) -> Result<(), ValueError> {
        *self = text.parse()?;
        Ok(())
    }
}

impl Shape for FormatVersion {
    fn inspect(json: &serde_json::value::RawValue, inspection: &mut Inspection<'_>) {
        crate::value::inspect_parsed::<Self>(json, inspection, WHAT);
    }

    fn part(&self) -> Part<'_> {
        Part::Text(self.as_str())
    }
}

const WHAT: &str = "a format version";

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for FormatVersion {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "FormatVersion".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "FormatVersion",
            "description": "The version of the format that a file is written in.",
            "type": "string",
            "minLength": 3,
            "maxLength": 3,
            "pattern": "^1[.]0$",
            "examples": [Self::CURRENT.as_str()],
        })
    }
}

structure! {
    /// Positions on digital governance: records of all kinds, each in its array, which refer to each other by id.
    pub struct Dataset {
        required {
            /// The version of the format.
            format: FormatVersion,
        }
        optional {
            /// The schema of the file, for editors: its address, or its place beside the file.
            schema_uri, with_schema_uri: Text,
        }
        lists {
            /// The documents.
            source_documents, with_source_documents: SourceDocument,
            /// The stakeholders.
            stakeholders, with_stakeholders: Stakeholder,
            /// The laws.
            laws, with_laws: Law,
            /// The sessions.
            sessions, with_sessions: Session,
            /// The principles.
            principles, with_principles: Principle,
            /// The proposals.
            proposals, with_proposals: Proposal,
            /// The policy questions.
            policy_questions, with_policy_questions: PolicyQuestion,
            /// The statements.
            statements, with_statements: Statement,
        }
    }
}

structure! {
    /// The first line of JSON Lines.
    pub struct Header {
        required {
            /// The version of the format.
            format: FormatVersion,
        }
        optional {
            /// The schema of the lines, for editors: its address, or its place beside the file.
            schema_uri, with_schema_uri: Text,
        }
    }
}
