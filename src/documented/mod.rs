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
use crate::shape::Faults;

mod fingerprints;
#[macro_use]
mod notation;
pub mod amnesty_2016;
pub mod china_gdc_2023;
pub mod goodman_2019;
pub mod igf_2019_ws_129;
pub mod laws;
pub mod pekingnology_2023;
pub mod stakeholders;

static DATASET: LazyLock<Dataset> = LazyLock::new(|| {
    // A test holds that it has no faults.
    build().unwrap_or_default()
});

fn build() -> Result<Dataset, Faults> {
    let mut builder = DatasetBuilder::default();
    builder.extend(stakeholders::all());
    builder.extend(laws::all());
    builder.extend(china_gdc_2023::all());
    builder.extend(amnesty_2016::all());
    builder.extend(goodman_2019::all());
    builder.extend(igf_2019_ws_129::all());
    builder.extend(pekingnology_2023::all());
    builder.build()
}

/// All of it, checked once, at the first call.
pub fn dataset() -> &'static Dataset {
    &DATASET
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_content_has_no_faults() {
        let built = super::build();
        assert!(built.is_ok(), "{}", built.err().map(|faults| faults.to_string()).unwrap_or_default());
        assert!(!super::dataset().is_empty());
    }

    #[test]
    fn fingerprints_are_found_by_halves() {
        assert!(super::fingerprints::FINGERPRINTS.is_sorted_by(|one, two| one.place < two.place));
    }
}
