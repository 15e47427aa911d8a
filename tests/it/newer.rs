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
    let written = lenient.to_text();
    assert!(written.contains("1.50"), "a number is kept digit for digit");
    let sorted = |json: &str| {
        let mut value: Value = serde_json::from_str(json).unwrap();
        let records = value["stakeholders"].as_array_mut().unwrap();
        records.sort_by_key(|record| record["id"].as_str().unwrap().to_owned());
        value
    };
    assert_eq!(sorted(&written), sorted(NEWER));
    assert_eq!(LenientDataset::from_json(&written).unwrap().to_text(), written);
}

#[test]
fn a_file_of_this_version_is_read_the_same_by_both() {
    let text =
        r#"{"format":"1.0","stakeholders":[{"id":"a","kind":"state","extensions":{"org.example/x":[1.0]}}]}"#;
    let lenient = LenientDataset::from_json(text).unwrap();
    assert_eq!(lenient.dataset(), &Dataset::from_json(text).unwrap());
    assert_eq!(lenient.to_text().trim_end(), text);
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

const NEWER_LINES: &str = r#"{"format":"1.1","written_by":{"tool":"t"}}
{"planet":{"id":"neptune","depth":1.50}}
{"stakeholder":{"id":"lemuria","kind":"floating-state","tide":{"height":[1,2]}}}
{"stakeholder":{"id":"atlantis","kind":"state","affiliations":[{"to":"lemuria","rope":"steel","kind":"moored-to"}],"tide":null}}

{"format":"1.2"}
{"law":{"mood":"calm","id":"tides","kind":"treaty","name":"T"}}
"#;

#[test]
fn lines_of_a_newer_version_are_read_and_come_back() {
    let strict = Dataset::from_json_lines(NEWER_LINES).unwrap_err();
    assert!(strict.iter().any(|fault| fault.code() == FaultCode::NewerFormat));
    let lenient = LenientDataset::from_json_lines(NEWER_LINES).unwrap();
    assert_eq!((lenient.format(), lenient.dataset().len()), ("1.1", 3));
    let pointers: Vec<&str> = lenient.set_aside().map(|(pointer, _)| pointer).collect();
    let expected = [
        "/written_by",
        "",
        "/stakeholder/tide",
        "/stakeholder/affiliations/0/rope",
        "/stakeholder/tide",
        "",
        "/law/mood",
    ];
    assert_eq!(pointers, expected);
    let written = lenient.to_text();
    let values = |text: &str| {
        let mut lines: Vec<String> = text
            .lines()
            .filter(|line| !line.is_empty())
            .map(|line| serde_json::from_str::<Value>(line).unwrap().to_string())
            .collect();
        lines.sort();
        lines
    };
    assert_eq!(values(&written), values(NEWER_LINES));
    assert!(written.starts_with("{\"format\":\"1.1\",\"written_by\""));
    assert!(written.contains("1.50"), "a number is kept digit for digit");
    assert_eq!(LenientDataset::from_json_lines(&written).unwrap().to_text(), written);
}

#[test]
fn faults_of_lines_are_faults_for_the_lenient_reader_too() {
    let codes = |lines: &str| -> Vec<(FaultCode, u64)> {
        let text = format!("{{\"format\":\"1.1\"}}\n{lines}");
        let faults = LenientDataset::from_json_lines(text).unwrap_err();
        faults.iter().map(|fault| (fault.code(), fault.position().unwrap().line)).collect()
    };
    let law = r#"{"law":{"id":"tides","kind":"treaty","name":"T","mood":1,"mood":2}}"#;
    assert_eq!(codes(&format!("{law}\n")), [(FaultCode::RepeatedKey, 2)]);
    assert_eq!(codes("{\"planet\":\"\\ud800\"}\n{\"law\":{}}\n").len(), 4);
    assert_eq!(codes("{\"planet\":1,\"moon\":2}\n")[0].0, FaultCode::UnknownKind);
    assert_eq!(codes("{\n")[0], (FaultCode::Syntax, 2));
    assert_eq!(LenientDataset::from_json_lines("{\"format\":\"2.0\"}\n").unwrap_err().len(), 1);
    assert_eq!(LenientDataset::from_json_lines("").unwrap_err().len(), 1);
}
