//! What a release accepts, every later one accepts.
//!
//! `tests/compatibility/` has a file for each minor version of the format: documents on the boundary of what it accepts,
//! a line each. A file is never changed once its version is released. It is made with
//! `BOUNDARY_CORPUS=tests/compatibility/1.0.jsonl AGREEMENT_DOCUMENTS=4000 cargo test --test agreement`.

#![cfg(feature = "schemars")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::{Dataset, Record, schema};
use serde_json::Value;

#[test]
fn documents_of_earlier_releases_are_still_accepted() {
    let validators: BTreeMap<&str, jsonschema::Validator> = schema::all()
        .into_iter()
        .map(|file| (file.name(), jsonschema::validator_for(file.schema().as_value()).unwrap()))
        .collect();
    let directory = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/compatibility");
    let mut kinds = BTreeSet::new();
    let mut count = 0;
    for file in std::fs::read_dir(directory).unwrap() {
        let file = file.unwrap().path();
        for line in std::fs::read_to_string(&file).unwrap().lines() {
            let line: BTreeMap<String, String> = serde_json::from_str(line).unwrap();
            let (name, text) = (line["schema"].as_str(), line["text"].as_str());
            let value: Value = serde_json::from_str(text).unwrap();
            assert!(
                validators[name].is_valid(&value),
                "{}: the schema of {name} refuses {text}",
                file.display()
            );
            assert!(reads(name, text), "{}: the reader refuses {name} {text}", file.display());
            kinds.insert(name.to_owned());
            count += 1;
        }
    }
    assert_eq!(kinds.len(), validators.len());
    assert!(count > 500, "{count}");
}

/// A record is read as a line has it, so that all kinds go one way.
fn reads(name: &str, text: &str) -> bool {
    match name {
        "dataset" => match Dataset::from_json(text) {
            Ok(_) => true,
            Err(faults) => faults.iter().all(|fault| {
                ["repeated-", "dangling-", "wrong-kind-", "foreign-", "reversed-"].iter().any(|start| {
                    fault.code().as_str().starts_with(start) && fault.code().as_str() != "repeated-key"
                }) || fault.code().as_str().ends_with("-cycle")
            }),
        },
        "line" => {
            serde_json::from_str::<Record>(text).is_ok()
                || Dataset::from_json_lines(text).is_ok_and(|dataset| dataset.is_empty())
        }
        _ => serde_json::from_str::<Record>(&format!("{{\"{name}\":{text}}}")).is_ok(),
    }
}
