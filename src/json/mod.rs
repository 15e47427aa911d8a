//! Datasets and records as JSON and JSON Lines.
//!
//! A text is read in one pass by serde's derives, made strict ([`strict`]), which stops at the first fault. Only a text
//! that is refused is diagnosed: its raw values ([`raw`]) are held against the published schema ([`shape`],
//! [`diagnose`]), and what is well formed of it is checked like any dataset ([`partial`]).

mod diagnose;
mod lenient;
mod lines;
mod lines_check;
mod partial;
pub(crate) mod raw;
mod read;
mod repair;
mod shape;
mod strict;
pub(crate) mod write;

pub use lenient::LenientDataset;
#[cfg(feature = "parallel")]
pub use lines::ParallelJsonLines;
pub use lines::{JsonLines, JsonLinesError};
pub use lines_check::JsonLinesCheck;
pub use read::{DatasetReader, is_json_lines, record_from_json};
