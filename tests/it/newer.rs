//! Files of a newer minor version, made up: what is known of them is read, and everything comes back.

use digital_governance::prelude::*;
use serde_json::Value;

const NEWER: &str = r#"{
  "format": "1.1",
  "planets": [{"id": "neptune", "depth": 1.50}],
  "stakeholders": [
    {"id": "lemuria", "kind": "floating-state", "tide": {"height": [1, 2]}},
    {"id": "atlantis", "kind": "state", "affiliations": [
      {"to": "lemuria", "kind": "moored-to", "rope": "steel"},
      {"to": "lemuria", "kind": "membership"}
    ]}
  ],
  "proposals": [
    {"id": "atlantis/proposal-1", "attribution": {"holders": ["atlantis"], "mood": "calm"}, "summary": "S", "provisions": [
      {"id": "atlantis/proposal-1/provision-1", "action": "a", "verb": "might-well", "urgency": 3}
    ]}
  ]
}"#;

#[test]
fn the_strict_reader_says_that_a_file_is_newer() {
    let faults = Dataset::from_json(NEWER).unwrap_err();
    let newer = faults.iter().find(|fault| fault.code() == FaultCode::NewerFormat).unwrap();
    assert_eq!(newer.pointer(), "/format");
    assert!(newer.message().contains("newer version"));
}

#[test]
fn the_lenient_reader_keeps_new_fields_terms_and_kinds() {
    let lenient = LenientDataset::from_json(NEWER).unwrap();
    assert_eq!(lenient.format(), "1.1");
    let dataset = lenient.dataset();
    assert_eq!(dataset.stakeholder(&id!("lemuria")).unwrap().kind.as_str(), "floating-state");
    let provision = dataset.provision(&id!("atlantis/proposal-1/provision-1")).unwrap();
    assert_eq!(provision.verb.as_ref().unwrap().as_str(), "might-well");
    let pointers: Vec<&str> = lenient.set_aside().map(|(pointer, _)| pointer).collect();
    assert_eq!(
        pointers,
        [
            "/planets",
            "/stakeholders/0/tide",
            "/stakeholders/1/affiliations/0/rope",
            "/proposals/0/attribution/mood",
            "/proposals/0/provisions/0/urgency",
        ]
    );
}

#[test]
fn everything_that_was_read_is_written_back() {
    let lenient = LenientDataset::from_json(NEWER).unwrap();
    let written = lenient.to_json();
    assert!(written.contains("1.50"), "a number is kept digit for digit");
    let sorted = |json: &str| {
        let mut value: Value = serde_json::from_str(json).unwrap();
        let records = value["stakeholders"].as_array_mut().unwrap();
        records.sort_by_key(|record| record["id"].as_str().unwrap().to_owned());
        value
    };
    assert_eq!(sorted(&written), sorted(NEWER));
    assert_eq!(LenientDataset::from_json(&written).unwrap().to_json(), written);
}

#[test]
fn a_file_of_this_version_is_read_the_same_by_both() {
    let text =
        r#"{"format":"1.0","stakeholders":[{"id":"a","kind":"state","extensions":{"org.example/x":[1.0]}}]}"#;
    let lenient = LenientDataset::from_json(text).unwrap();
    assert_eq!(lenient.dataset(), &Dataset::from_json(text).unwrap());
    assert_eq!(lenient.to_json().trim_end(), text);
}

#[test]
fn other_faults_are_faults_for_the_lenient_reader_too() {
    let dangling =
        r#"{"format":"1.1","stakeholders":[{"id":"a","kind":"state","affiliations":[{"to":"b"}]}]}"#;
    let codes = |text| -> Vec<FaultCode> {
        LenientDataset::from_json(text).unwrap_err().iter().map(Fault::code).collect()
    };
    assert_eq!(codes(dangling), [FaultCode::DanglingReference]);
    assert_eq!(
        codes(r#"{"format":"1.1","laws":[{"id":"a","mood":"calm"}]}"#),
        [FaultCode::MissingField, FaultCode::MissingField]
    );
    assert_eq!(codes(r#"{"format":"2.0"}"#), [FaultCode::UnknownFormat]);
}
