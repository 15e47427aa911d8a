//! What a release accepts, every later one accepts.
//!
//! `compatibility/` beside this file has a file for each minor version of the format: documents on the boundary of what it accepts,
//! a line each. A file is never changed once its version is released. It is made with
//! `BOUNDARY_CORPUS=$PWD/oracles/tests/compatibility/1.0.jsonl AGREEMENT_DOCUMENTS=4000
//! cargo test -p digital-governance-oracles --test agreement`.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::schema;
use digital_governance_oracles::reads;
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
