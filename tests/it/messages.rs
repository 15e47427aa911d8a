//! What people get to read: the printed faults, to the letter.
//!
//! Messages may get better, so a change here is no break; but nobody should change one without seeing it. After a
//! change, `INSTA_UPDATE=always cargo test --test it messages` writes the snapshots, and their difference says what
//! people will read instead.

use digital_governance::prelude::*;
use insta::assert_snapshot;

use crate::faults::cases;

/// What is printed of the faults of a file.
fn printed(text: impl AsRef<[u8]>) -> String {
    let text = text.as_ref();
    Dataset::from_bytes(text).expect_err(&String::from_utf8_lossy(text)).to_string()
}

/// Whether a terminal or an editor would do something else with a character than show it.
fn is_hidden(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn one_bad_input_of_every_code() {
    let mut all: Vec<String> =
        cases().iter().map(|(_, marked, _)| printed(marked.replacen('§', "", 1))).collect();
    all.push(printed(b"{\n\"format\": \"1.0\xc3\x28\"}"));
    // No vocabulary of a field is closed, so only a program asks for a term that must be known.
    let error = "shuold".parse::<Verb>().unwrap_err();
    all.push(Fault::new(error, "").to_string());
    let found: std::collections::BTreeSet<&str> =
        all.iter().filter_map(|fault| fault.split(": ").find(|part| is_code(part))).collect();
    assert_eq!(found.len(), FaultCode::ALL.len());
    let all = all.join("\n");
    assert_snapshot!(all);
}

fn is_code(text: &str) -> bool {
    FaultCode::ALL.iter().any(|code| code.as_str() == text)
}

#[test]
fn a_file_with_many_faults() {
    let faults = printed(
        r#"{
  "format": "1.0",
  "stakeholders": [
    {"id": "Atlantis", "kind": "state", "country": "UK", "nmae": "Atlantis"},
    {"id": "lemuria", "kind": 1, "affiliations": [{"to": "nobody", "kind": "membrship "}]},
    {"id": "lemuria", "kind": "state", "url": "lemuria.example", "extensions": {"rank": 1}}
  ],
  "laws": [
    {"id": "tides", "kind": "treaty", "name": "Treaty on\nTides", "name": "T"},
    {"kind": null}
  ],
  "principles": [
    {"id": "p", "attribution": {"holders": ["tides", "lemuria", "lemuria"]}, "summary": "Flow.",
     "classification": {"goals": ["18", "9.z"], "topics": ["Privacy"], "laws": [{"instrument": {"lawe": "tides"}}]},
     "provisions": [{"id": "p/1", "parent": "p/1", "deadline": "2016-13", "bearers": [{"party": {"class": "states", "law": "tides"}}]}]}
  ],
  "sesions": []
}"#,
    );
    assert_snapshot!(faults);
}

#[test]
fn a_file_of_lines_with_faults() {
    let faults = printed(
        "{\"format\":\"1.0\"}\n{\"law\":{\"id\":\"tides\",\"kind\":\"treaty\"}}\n{\"planet\":{}}\n\n{\"law\":\n\
         {\"laws\":{\"id\":\"tides\"}}\n{\"principle\":{\"id\":\"p\",\"attribution\":{\"holders\":[\"tides\"]},\"summary\":\"S\"}}\n",
    );
    assert_snapshot!(faults);
}

#[test]
fn faults_of_records_that_were_built() {
    let faults = Dataset::builder()
        .try_add("row 7", Text::try_from("").map(|name| Law::new(id!("tides"), LawKind::Treaty, name)))
        .add(Principle::new(id!("p"), Attribution::of(id!("nobody")), text!("Flow.")))
        .add(Law::new(id!("p"), LawKind::Treaty, text!("T")))
        .build()
        .unwrap_err();
    assert_snapshot!(faults);
}

#[test]
fn more_faults_than_are_kept() {
    let faults =
        DatasetReader::new().with_limit(2).json(r#"{"format": "1.0", "laws": [{}, {}]}"#).unwrap_err();
    assert_snapshot!(faults);
}

/// Whatever is in a file, its faults are lines of a terminal that say what they seem to say.
#[test]
fn what_cannot_be_seen_is_escaped() {
    let hidden = "\u{202e}\u{2066}\u{2029}\u{85}\u{9b}31m\u{7f}\\u0000\\u001b[31m\\n";
    let texts = [
        // As keys: unknown, repeated, of a choice, of an extension, and as a kind of line.
        format!(r#"{{"format": "1.0", "a{hidden}b": 1}}"#),
        format!(r#"{{"format": "1.0", "a{hidden}b": 1, "a{hidden}b": 1}}"#),
        format!(
            r#"{{"format": "1.0", "laws": [{{"id": "a", "kind": "treaty", "name": "A", "jurisdictions": [{{"a{hidden}b": 1}}]}}]}}"#
        ),
        format!(
            r#"{{"format": "1.0", "laws": [{{"id": "a", "kind": "treaty", "name": "A", "extensions": {{"a{hidden}b": 1}}}}]}}"#
        ),
        format!(
            r#"{{"format": "1.0", "laws": [{{"id": "a", "kind": "treaty", "name": "A", "extensions": {{"a.b/c": {{"{hidden}": 1, "{hidden}": 2}}}}}}]}}"#
        ),
        format!("{{\"format\":\"1.0\"}}\n{{\"a{hidden}b\":{{}}}}"),
        // As values: a text, an id, a term, a date, a format.
        format!(
            r#"{{"format": "1.0", "laws": [{{"id": "{hidden}", "kind": "{hidden}", "name": "{hidden}", "url": "{hidden}"}}]}}"#
        ),
        format!(r#"{{"format": "{hidden}"}}"#),
        format!(
            r#"{{"format": "1.0", "source_documents": [{{"id": "d", "kind": "letter", "languages": ["{hidden}"], "events": [{{"kind": "adopted", "date": "{hidden}"}}]}}]}}"#
        ),
        // As no JSON at all.
        "{\"format\": \u{202e}1}".to_owned(),
        "\u{1b}[31m".to_owned(),
        // In a pointer, where `~` and `/` are escaped too.
        "{\"format\": \"1.0\", \"a~/\u{202e}\": {}}".to_owned(),
    ];
    let mut all = String::new();
    for text in texts {
        for line in printed(&text).lines() {
            assert!(!line.contains(is_hidden), "{line:?}");
            all.push_str(line);
            all.push('\n');
        }
    }
    let fault = Fault::new(FaultKind::ByteOrderMark, "row \u{202e}7\n").to_string();
    assert!(!fault.contains(is_hidden), "{fault:?}");
    all.push_str(&fault);
    assert_snapshot!(all);
}
