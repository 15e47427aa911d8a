//! The documented content: what named documents say, and where.
//!
//! One module a document, in the order of that document, with a constructor for each of its records; those that
//! several documents name stand in [`stakeholders`] and [`laws`]. Every sentence here is in the coder's words. What a
//! document says is its holder's: the crate asserts none of it.
//!
//! ```
//! use digital_governance::documented::{self, china_gdc_2023};
//!
//! let protect_data = china_gdc_2023::proposals::protect_data();
//! let dataset = documented::dataset();
//! assert_eq!(dataset.proposal(&protect_data.id), Some(&protect_data));
//! ```

use std::sync::LazyLock;

use crate::dataset::{Dataset, DatasetBuilder};

#[macro_use]
mod notation;
pub mod amnesty_2016;
pub mod china_gdc_2023;
pub mod laws;
pub mod stakeholders;

static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    let mut builder = DatasetBuilder::default();
    builder.extend(stakeholders::all());
    builder.extend(laws::all());
    builder.extend(china_gdc_2023::all());
    builder.extend(amnesty_2016::all());
    // A test holds that it has no faults; without records there are none.
    builder.build().unwrap_or_default()
});

/// All of it, checked once, at the first call.
pub fn dataset() -> &'static Dataset {
    &DATASET
}
