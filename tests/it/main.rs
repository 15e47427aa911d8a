//! The tests of the crate from outside, in one program.
//!
//! Those that need a schema validator or another format are in `oracles/`.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test may stop"
)]

mod advice;
#[cfg(feature = "documented")]
mod ask;
mod changes;
#[cfg(feature = "documented")]
mod comparison;
#[cfg(feature = "documented")]
mod content;
mod conversions;
mod expressiveness;
mod faults;
mod faults_page;
#[cfg(feature = "schemars")]
mod fields;
mod fill;
#[cfg(feature = "documented")]
mod generated;
mod goals;
mod guide;
mod import;
mod imports;
mod lines;
mod look_ups;
mod messages;
mod newer;
#[cfg(feature = "documented")]
mod normalization;
mod passages;
#[cfg(feature = "documented")]
mod popolo;
#[path = "../../benches/common/positions.rs"]
mod positions;
#[cfg(feature = "documented")]
mod query;
#[cfg(feature = "documented")]
mod questions;
mod reading;
#[cfg(feature = "documented")]
mod report;
mod short_forms;
#[cfg(feature = "documented")]
mod sources;
#[cfg(all(feature = "tables", feature = "documented"))]
mod tables;
#[cfg(feature = "tables")]
mod workbench;

/// What `expressiveness` asks about each dataset that it writes. In `oracles/`, which has a validator, it is asked.
mod schemas {
    pub(crate) fn accept(_json: &str, _lines: &str) {}
}
