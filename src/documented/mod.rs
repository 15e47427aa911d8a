//! The documented content: what named documents say, and where.
//!
//! It is data: a JSON file a source document, in the order of that document, in the format that users write, and two
//! files of those that several documents name. A module beside each file has a constructor for each of its records; those
//! that several documents name stand in [`stakeholders`] and [`laws`]. Every sentence here is in the coder's words. What a
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
use crate::error::Faults;
use crate::record::{Record, RecordRef};

/// Constructors: each is a function of its name that gives the record of the content with an id.
macro_rules! constructors {
    ($($(#[$meta:meta])* pub fn $name:ident() -> $type:ident = $id:literal;)+) => {
        $(
            $(#[$meta])*
            pub fn $name() -> $type {
                $crate::documented::record($id)
            }
        )+

        #[cfg(test)]
        mod constructors {
            #[test]
            fn each_gives_its_record() {
                $(assert_eq!(super::$name().id, $id);)+
            }
        }
    };
}

pub mod amnesty_2016;
pub mod china_gdc_2023;
pub mod goodman_2019;
pub mod igf_2019_ws_129;
pub mod laws;
pub mod pekingnology_2023;
pub mod stakeholders;

/// The files of the content, each with its name.
const FILES: &[(&str, &str)] = &[
    ("stakeholders.json", include_str!("stakeholders.json")),
    ("laws.json", include_str!("laws.json")),
    ("china_gdc_2023.json", include_str!("china_gdc_2023.json")),
    ("pekingnology_2023.json", include_str!("pekingnology_2023.json")),
    ("igf_2019_ws_129.json", include_str!("igf_2019_ws_129.json")),
    ("igf_2019_ws_129_excerpt.json", include_str!("igf_2019_ws_129_excerpt.json")),
    ("amnesty_2016.json", include_str!("amnesty_2016.json")),
    ("goodman_2019.json", include_str!("goodman_2019.json")),
];

#[allow(
    clippy::panic,
    reason = "a broken file of the content is a mistake in this crate, which a test finds"
)]
static DATASET: LazyLock<Dataset> =
    LazyLock::new(|| build().unwrap_or_else(|(file, faults)| panic!("src/documented/{file}:\n{faults}")));

/// The dataset of all files, or the first file in which something is wrong.
fn build() -> Result<Dataset, (&'static str, Faults)> {
    let mut builder = DatasetBuilder::default();
    for (name, json) in FILES {
        builder = builder.add_json(json).map_err(|faults| (*name, faults))?;
    }
    builder.build().map_err(|faults| ("*.json", faults))
}

/// All of it, read and checked once, at the first call.
///
/// # Panics
///
/// If a file of the content is broken, which a test of this crate excludes.
pub fn dataset() -> &'static Dataset {
    &DATASET
}

/// The record of the content with an id.
#[allow(
    clippy::panic,
    reason = "a constructor without its record is a mistake in this crate, which a test finds"
)]
fn record<T: TryFrom<Record>>(id: &str) -> T {
    let record = dataset().get(id).map(RecordRef::to_record);
    match record.map(T::try_from) {
        Some(Ok(record)) => record,
        _ => panic!("src/documented/*.json: no record of this kind has the id {id}"),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_content_has_no_faults() {
        let built = super::build();
        assert!(built.is_ok(), "{:?}", built.err().map(|(file, faults)| format!("{file}: {faults}")));
        assert!(!super::dataset().is_empty());
    }
}
