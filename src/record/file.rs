//! The version of the format, and the shape of a file.

use std::str::FromStr;

use serde::{Deserialize, Serialize};

use crate::error::{FaultKind, MakeFault, ValueError};
use crate::record::structure::present;
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Session, SourceDocument, Stakeholder, Statement,
};
use crate::value::Text;

/// The version of the format that a file is written in: `major.minor`.
///
/// This version of the crate reads and writes 1.0. A file of a newer minor version has things in it that this version
/// does not know; the strict reader says so.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(FormatVersion::CURRENT.to_string(), "1.0");
/// assert_eq!("1.7".parse::<FormatVersion>().unwrap_err().code(), FaultCode::NewerFormat);
/// assert_eq!("0.9".parse::<FormatVersion>().unwrap_err().code(), FaultCode::UnknownFormat);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
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
        let is_newer = |minor: &str| {
            !minor.is_empty() && minor.bytes().all(|byte| byte.is_ascii_digit()) && !minor.starts_with('0')
        };
        let make: MakeFault = match text.strip_prefix("1.") {
            Some("0") => return Ok(Self::CURRENT),
            Some(minor) if is_newer(minor) => |found| FaultKind::NewerFormat { found },
            _ => |found| FaultKind::UnknownFormat { found },
        };
        Err(ValueError::new(make, text))
    }
}

string_traits!([] FormatVersion, "a format version");

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

/// Positions on digital governance: records of all kinds, each in its array, which refer to each other by id.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[cfg_attr(feature = "schemars", schemars(rename = "Dataset"))]
#[serde(deny_unknown_fields)]
pub(crate) struct DatasetFile {
    /// The version of the format.
    pub(crate) format: FormatVersion,
    /// The schema of the file, for editors: its address, or its place beside the file.
    #[serde(
        rename = "$schema",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub(crate) schema_uri: Option<Text>,
    /// The documents.
    #[serde(default)]
    pub(crate) source_documents: Vec<SourceDocument>,
    /// The stakeholders.
    #[serde(default)]
    pub(crate) stakeholders: Vec<Stakeholder>,
    /// The laws.
    #[serde(default)]
    pub(crate) laws: Vec<Law>,
    /// The sessions.
    #[serde(default)]
    pub(crate) sessions: Vec<Session>,
    /// The principles.
    #[serde(default)]
    pub(crate) principles: Vec<Principle>,
    /// The proposals.
    #[serde(default)]
    pub(crate) proposals: Vec<Proposal>,
    /// The policy questions.
    #[serde(default)]
    pub(crate) policy_questions: Vec<PolicyQuestion>,
    /// The statements.
    #[serde(default)]
    pub(crate) statements: Vec<Statement>,
}

/// The first line of JSON Lines.
#[derive(Serialize, Deserialize)]
#[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Header {
    /// The version of the format.
    pub(crate) format: FormatVersion,
    /// The schema of the lines, for editors: its address, or its place beside the file.
    #[serde(
        rename = "$schema",
        default,
        skip_serializing_if = "Option::is_none",
        deserialize_with = "present"
    )]
    pub(crate) schema_uri: Option<Text>,
}
