//! Typed positions on digital governance: who holds them, in which passage of which document, what they ask of whom,
//! about which law, topic and Sustainable Development Goal.
//!
//! - [`record`]: the records, plain data with public fields, and the parts that they share;
//! - [`value`]: the validated values in them: text, ids, dates, languages, countries, URLs, numbers, lists;
//! - [`vocabulary`]: the terms, one enum a vocabulary, with [`Term`] for fields that take other people's terms too;
//! - [`Dataset`]: records whose ids are unique and whose references resolve: build, read, look up, write; and
//!   [`JsonLines`] and [`JsonLinesCheck`] for files that don't fit into memory;
//! - [`verify`]: citations held against copies of their sources;
//! - [`query`]: positions and provisions that meet criteria, and text search;
//! - [`comparison`]: holders or documents side by side along a vocabulary;
//! - [`popolo`]: people and organizations in the format of civic projects;
//! - [`import`]: proposals of sessions, read from the text of their pages;
#![cfg_attr(feature = "schemars", doc = "- [`schema`]: the JSON Schemas of all of it;")]
#![cfg_attr(feature = "schemars", doc = "- [`linked_data`]: the files under which its JSON is linked data;")]
#![cfg_attr(
    not(feature = "schemars"),
    doc = "- the JSON Schemas of all of it, and linked data (feature `schemars`);"
)]
#![cfg_attr(
    feature = "tables",
    doc = "- [`tables`]: flat tables for data frames; [`sheets`]: CSV files to write records in;"
)]
#![cfg_attr(
    not(feature = "tables"),
    doc = "- flat tables, and CSV files to write records in (feature `tables`);"
)]
#![cfg_attr(feature = "documented", doc = "- [`documented`]: the documented content.")]
#![cfg_attr(not(feature = "documented"), doc = "- the documented content (feature `documented`).")]
//!
//! The crate takes no side. Everything in it that somebody holds is attributed, and cited down to the sentence.
//!
//! ```
//! use digital_governance::prelude::*;
//!
//! # fn main() -> Result<(), Faults> {
//! let proposal = Proposal::new(
//!     id!("atlantis-gdc-2023/proposal-2"),
//!     Attribution::of(id!("atlantis")),
//!     text!("Tide tables should be open to everyone."),
//! )
//! .with_classification(Classification::new().with_topics([Topic::DataGovernance]))
//! .with_provisions([
//!     Provision::new(id!("atlantis-gdc-2023/proposal-2/provision-1"), text!("publish the tide tables"))
//!         .with_bearers([ActorClass::States])
//!         .with_modality(Modality::Obligation)
//!         .with_verb(Verb::Should)
//!         .with_citations([Citation::new(id!("atlantis-gdc-2023"))]),
//! ]);
//!
//! let dataset = Dataset::builder()
//!     .add(SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission).with_title(text!("Tides of Data")))
//!     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State).with_name(text!("Atlantis")))
//!     .add(proposal)
//!     .build()?;
//! assert_eq!(dataset.by_topic(Topic::DataGovernance).len(), 1);
//! assert_eq!(Dataset::from_json(dataset.to_json())?, dataset);
//! # Ok(())
//! # }
//! ```

#![forbid(unsafe_code)]

#[macro_use]
mod error;

#[macro_use]
pub mod value;
#[macro_use]
pub mod vocabulary;
#[macro_use]
pub mod record;
#[cfg(feature = "schemars")]
pub mod linked_data;
#[cfg(feature = "schemars")]
pub mod schema;

pub mod changes;
mod dataset;
mod json;
pub mod verify;

pub mod query;

mod advice;
pub mod comparison;
pub mod import;
pub mod popolo;

#[cfg(feature = "documented")]
pub mod documented;
#[cfg(feature = "tables")]
pub mod sheets;
#[cfg(feature = "tables")]
pub mod tables;

pub use advice::{Advice, AdviceCode, AdviceKind};
pub use dataset::{Dataset, DatasetBuilder, Records};
pub use error::{Fault, FaultCode, FaultKind, Faults, TextPosition, ValueError};
#[cfg(feature = "parallel")]
pub use json::ParallelJsonLines;
pub use json::{
    DatasetReader, JsonLines, JsonLinesCheck, JsonLinesError, LenientDataset, is_json_lines, record_from_json,
};
pub use record::{
    Attribution, Citation, FormatVersion, Law, PolicyQuestion, Principle, Proposal, Provision, Record,
    RecordRef, Session, SourceDocument, Stakeholder, Statement,
};
pub use value::{Id, IdKind, Text};
pub use vocabulary::{SdgGoal, Term, Vocabulary};

/// Everything that a program which makes or reads records names: `use digital_governance::prelude::*;`.
pub mod prelude {
    pub use crate::comparison::{Answer, Axis, Candidate, Common, Comparison, Meeting, Rule, Table};
    pub use crate::query::{
        Hit, Holders, Linked, Position, Positions, Provisions, Query, Score, SearchIndex, SearchTerms,
        Subject, SubjectLink,
    };
    pub use crate::record::*;
    pub use crate::value::*;
    pub use crate::verify::{Coverage, Found, SourceText};
    pub use crate::vocabulary::*;
    pub use crate::{
        Advice, AdviceCode, AdviceKind, Dataset, DatasetBuilder, DatasetReader, Fault, FaultCode, FaultKind,
        Faults, FormatVersion, JsonLines, JsonLinesCheck, JsonLinesError, LenientDataset, Records,
        TextPosition, ValueError, record_from_json,
    };
    pub use crate::{
        compact_commitment, country, date, decimal, id, language, ordinal, sdg_indicator, sdg_target, text,
        url, year,
    };
}

/// How to model documents with the crate, and what stays as it is. The pages of the repository's `docs`.
pub mod guide {
    #[doc = include_str!("../docs/modelling.md")]
    pub mod modelling {}
    #[doc = include_str!("../docs/query.md")]
    #[cfg(feature = "documented")]
    pub mod query {}
    #[doc = include_str!("../docs/faults.md")]
    pub mod faults {}
    #[doc = include_str!("../docs/advice.md")]
    pub mod advice {}
    #[doc = include_str!("../docs/schemas.md")]
    pub mod schemas {}
    #[doc = include_str!("../docs/linked-data.md")]
    pub mod linked_data {}
    #[doc = include_str!("../docs/normalization.md")]
    pub mod normalization {}
    #[doc = include_str!("../docs/sentences.md")]
    pub mod sentences {}
    #[doc = include_str!("../docs/popolo.md")]
    pub mod popolo {}
    #[doc = include_str!("../docs/import.md")]
    pub mod import {}
    #[doc = include_str!("../docs/compatibility.md")]
    pub mod compatibility {}
    #[cfg(feature = "tables")]
    #[doc = include_str!("../docs/tables.md")]
    pub mod tables {}
    #[cfg(feature = "tables")]
    #[doc = include_str!("../docs/writing-tables.md")]
    pub mod writing_tables {}
}

/// The examples of the page are tests.
#[cfg(all(doctest, feature = "documented"))]
#[doc = include_str!("../README.md")]
struct Readme;
