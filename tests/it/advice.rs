//! Advice: the page `docs/advice.md`, what is found, and what is let be.

use digital_governance::prelude::*;
use serde_json::{Value, json};

use crate::faults_page::{Entry, entries};

const PAGE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/advice.md"));

/// The advice on a dataset without faults, each as its code, its record and its pointer.
fn advice_on(dataset: &Value) -> Vec<(String, String, String)> {
    let dataset = Dataset::from_json(dataset.to_string()).unwrap();
    let told = |advice: &Advice| (advice.code().to_string(), advice.record().1.to_owned(), advice.pointer());
    dataset.advice().iter().map(told).collect()
}

fn codes_on(dataset: &Value) -> Vec<String> {
    advice_on(dataset).into_iter().map(|(code, ..)| code).collect()
}

#[test]
fn every_code_has_one_entry_in_order() {
    let found: Vec<&str> = entries(PAGE).iter().map(|entry| entry.code).collect();
    let expected: Vec<&str> = AdviceCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_example_gives_its_code_and_no_other() {
    for Entry { code, examples } in entries(PAGE) {
        assert!(!examples.is_empty(), "{code} has no example");
        for (language, text) in examples {
            assert_eq!(language, "json", "{code}");
            let advice = Dataset::from_json(text).unwrap().advice_in(text);
            assert_eq!(advice.len(), 1, "{code}: {advice:?}");
            assert_eq!(advice[0].code().as_str(), code);
            assert!(advice[0].position().is_some(), "{code} has no place");
        }
    }
}

/// The line and the column that a position names are those of what the pointer leads to, in both forms of a file.
#[test]
fn advice_stands_where_its_pointer_leads() {
    for Entry { code, examples } in entries(PAGE) {
        let dataset = Dataset::from_json(examples[0].1).unwrap();
        for text in [dataset.to_json(), dataset.to_json_lines(), examples[0].1.replace('\n', "\r\n")] {
            let advice = dataset.advice_in(&text).remove(0);
            let position = advice.position().unwrap();
            let line = text.lines().nth(usize::try_from(position.line).unwrap() - 1).unwrap();
            let rest: String = line.chars().skip(usize::try_from(position.column).unwrap() - 1).collect();
            let (kind, id) = advice.record();
            let record = serde_json::to_value(dataset.get(id).unwrap()).unwrap();
            let expected = &record[kind.as_str()].pointer(&advice.pointer()).unwrap();
            // What is several lines long in a text for people begins alike.
            let expected = expected.to_string();
            let begin = if expected.starts_with('"') { expected.as_str() } else { &expected[..1] };
            assert!(rest.starts_with(begin), "{code}: {rest} is not {expected}");
        }
    }
}

#[test]
fn advice_is_in_the_order_of_the_text_and_the_same_each_time() {
    let text = r#"{"format": "1.0",
        "statements": [{"id": "b", "act": "report", "attribution": {}, "summary": "B"},
                       {"id": "a", "act": "report", "attribution": {}, "summary": "A"}],
        "laws": [{"id": "c", "kind": "treaty", "name": "C"}]}"#;
    let dataset = Dataset::from_json(text).unwrap();
    let ids = |advice: Vec<Advice>| -> Vec<String> {
        advice.iter().map(|advice| advice.record().1.to_owned()).collect()
    };
    assert_eq!(ids(dataset.advice()), ["c", "a", "b"]);
    assert_eq!(ids(dataset.advice_in(text)), ["b", "a", "c"]);
    assert_eq!(dataset.advice(), dataset.advice());
    // A text of other records shows no place.
    assert!(dataset.advice_in("{}").iter().all(|advice| advice.position().is_none()));
    assert!(dataset.advice_in("not JSON").iter().all(|advice| advice.position().is_none()));
}

#[test]
fn what_is_printed_is_escaped_and_what_is_serialized_is_whole() {
    let dataset = json!({"format": "1.0", "stakeholders": [
        {"id": "a", "kind": "person", "name": "Nerea\u{200b}Tan", "affiliations": [{"to": "c"}]},
        {"id": "b", "kind": "person", "name": "nereatan", "affiliations": [{"to": "c"}]},
        {"id": "c", "kind": "company"}]});
    let text = dataset.to_string();
    let advice = Dataset::from_json(&text).unwrap().advice_in(&text);
    let [look_alike] = advice.as_slice() else { panic!("{advice:?}") };
    assert!(look_alike.to_string().ends_with("(/name)"), "{look_alike}");
    let value = serde_json::to_value(look_alike).unwrap();
    assert_eq!(value["code"], "look-alike");
    assert_eq!(value["record"], json!(["stakeholder", "b"]));
    assert_eq!((&value["line"], &value["pointer"]), (&json!(1), &json!("/name")));
}

/// A dataset of one statement with one provision, whose document is of May 2023.
fn with_provision(provision: &Value) -> Value {
    let mut statement = json!({
        "id": "s", "act": "request", "summary": "S", "attribution": {"holders": ["atlantis"]},
        "citations": [{"document": "tides"}], "provisions": [{"id": "s/1", "action": "a"}]});
    for (key, value) in provision.as_object().unwrap() {
        statement["provisions"][0][key] = value.clone();
    }
    json!({
        "format": "1.0",
        "source_documents": [{"id": "tides", "kind": "letter", "events": [{"kind": "dated", "date": "2023-05"}]}],
        "stakeholders": [{"id": "atlantis", "kind": "state"}],
        "statements": [statement]})
}

#[test]
fn a_deadline_is_held_against_the_documents_that_set_it() {
    let out_of_order = vec!["dates-out-of-order".to_owned()];
    assert_eq!(codes_on(&with_provision(&json!({"deadline": "2022"}))), out_of_order);
    for deadline in ["2023", "2023-05", "2024", "2022~", "../2022", "2022/.."] {
        let found = codes_on(&with_provision(&json!({"deadline": deadline})));
        assert_eq!(found.is_empty(), deadline != "../2022", "{deadline}: {found:?}");
    }
    // A report may be later than the deadline that it reports.
    let mut report = with_provision(&json!({"deadline": "2022"}));
    report["stakeholders"] = json!([{"id": "atlantis", "kind": "state"}, {"id": "times", "kind": "company"}]);
    report["statements"][0]["attribution"]["asserter"] = json!("times");
    assert_eq!(codes_on(&report), Vec::<String>::new());
    // Where it is cited is what counts, and a document without a date says nothing.
    let mut cited = with_provision(&json!({"deadline": "2022", "citations": [{"document": "undated"}]}));
    cited["source_documents"].as_array_mut().unwrap().push(json!({"id": "undated", "kind": "letter"}));
    assert_eq!(codes_on(&cited), Vec::<String>::new());

    let target = |deadline: &str| {
        json!({"targets": [{"measure": "m", "deadline": deadline, "baseline_date": "2025",
            "milestones": [{"value": "1", "date": "2027"}]}]})
    };
    assert_eq!(codes_on(&with_provision(&target("2024"))), ["dates-out-of-order"; 2]);
    assert_eq!(codes_on(&with_provision(&target("2026"))), ["dates-out-of-order"]);
    assert_eq!(codes_on(&with_provision(&target("2022"))), ["dates-out-of-order"; 3]);
    assert_eq!(codes_on(&with_provision(&target("2027"))), Vec::<String>::new());
}

#[test]
fn steps_are_out_of_order_only_where_all_sources_say_so() {
    let codes = |events: Value| {
        codes_on(&json!({"format": "1.0", "laws": [{"id": "b", "kind": "treaty", "name": "B"},
            {"id": "a", "kind": "treaty", "name": "A", "events": events,
             "relations": [{"relation": "complements", "law": "b"}]}]}))
    };
    let adopted = |date: &str| json!({"kind": "adopted", "date": date});
    let in_force = |date: &str| json!({"kind": "in-force", "date": date});
    assert_eq!(codes(json!([in_force("2020"), adopted("2021")])), ["dates-out-of-order"]);
    assert!(codes(json!([in_force("2021"), adopted("2021-05")])).is_empty());
    assert!(codes(json!([in_force("2020"), adopted("2021"), adopted("2019")])).is_empty());
    assert!(codes(json!([in_force("2020"), in_force("2022"), adopted("2021")])).is_empty());
    assert!(codes(json!([in_force("2020"), {"kind": "adopted"}])).is_empty());
}

#[test]
fn a_text_is_held_against_what_it_follows() {
    let codes = |relation: &str, date: &str| {
        advice_on(&json!({"format": "1.0", "source_documents": [
            {"id": "a", "kind": "letter", "events": [{"kind": "published", "date": date}],
             "endorsements": [{"who": {"described": "N. N."}, "date": "2020"}],
             "relations": [{"relation": "version-of", "document": "b"}, {"relation": relation, "document": "b"}]},
            {"id": "b", "kind": "letter", "events": [
                {"kind": "published", "date": "2020-05"}, {"kind": "accessed", "date": "2031"}]}]}))
    };
    let responds = codes("responds-to", "2019");
    assert_eq!(responds, [("dates-out-of-order".to_owned(), "a".to_owned(), "/relations/1".to_owned())]);
    assert!(codes("responds-to", "2020").is_empty() && codes("cites", "2019").is_empty());
    let early = codes("responds-to", "2021");
    assert_eq!(early, [("dates-out-of-order".to_owned(), "a".to_owned(), "/endorsements/0/date".to_owned())]);
}

#[test]
fn those_that_are_said_to_be_distinct_are() {
    let codes = |distinct: Value| {
        codes_on(&json!({"format": "1.0", "stakeholders": [
            {"id": "a", "kind": "person", "name": "Nerea Tan", "distinct_from": distinct, "affiliations": [{"to": "o"}]},
            {"id": "b", "kind": "person", "name": "N. Tan", "affiliations": [{"to": "o"}],
             "other_names": [{"text": "Tan, Nerea"}, {"text": "nerea tan"}]},
            {"id": "c", "kind": "person", "name": "NEREA TAN", "affiliations": [{"to": "o"}]},
            {"id": "o", "kind": "company", "identifiers": [{"scheme": "ror", "value": "1"}]},
            {"id": "p", "kind": "company", "affiliations": [{"to": "o"}],
             "identifiers": [{"scheme": "ror", "value": "1"}, {"scheme": "lei", "value": "1"}]}]}))
    };
    assert_eq!(codes(json!([])), ["look-alike"; 3]);
    assert_eq!(codes(json!(["b"])), ["look-alike"; 2]);
    // The third is like the second all the same.
    assert_eq!(codes(json!(["b", "c"])), ["look-alike"; 2]);
}

#[test]
fn references_to_itself_are_found_and_citations_of_itself_let_be() {
    let found = advice_on(&json!({"format": "1.0",
        "source_documents": [{"id": "d", "kind": "letter", "citations": [{"document": "d"}],
            "identifiers": [{"scheme": "doi", "value": "1", "citations": [{"document": "d"}]}],
            "relations": [{"relation": "distinct-from", "document": "d"}]}],
        "statements": [{"id": "s", "act": "report", "attribution": {}, "summary": "S", "citations": [{"document": "d"}],
            "supports": ["s"],
            "provisions": [{"id": "s/1", "action": "a", "relations": [
                {"relation": "subject-to", "target": {"provision": "s/1"}},
                {"relation": "subject-to", "target": {"provision": "s/2"}}]},
                {"id": "s/2", "action": "b"}]}]}));
    let pointers: Vec<(&str, &str)> =
        found.iter().map(|(code, _, at)| (code.as_str(), at.as_str())).collect();
    let own = "self-reference";
    let expected = [
        (own, "/relations/0/document"),
        (own, "/provisions/0/relations/0/target/provision"),
        (own, "/supports/0"),
    ];
    assert_eq!(pointers, expected);
}

/// What is damaged in the documented content is found there, and nothing else.
#[cfg(feature = "documented")]
#[test]
fn damage_to_the_documented_content_is_found() {
    use std::collections::BTreeSet;

    let whole = digital_governance::documented::dataset();
    let before: BTreeSet<String> = whole.advice().iter().map(ToString::to_string).collect();
    let mut damaged = serde_json::to_value(whole).unwrap();
    let mut expected = BTreeSet::new();
    for (number, statement) in damaged["statements"].as_array_mut().unwrap().iter_mut().enumerate() {
        let (id, object) = (statement["id"].as_str().unwrap().to_owned(), statement.as_object_mut().unwrap());
        let is_cited = object.contains_key("citations");
        match number % 3 {
            0 if is_cited && !object.contains_key("provisions") => {
                object.remove("citations");
                expected.insert(("uncited-position", id));
            }
            1 if is_cited => {
                object["citations"][0].as_object_mut().unwrap().remove("fingerprint");
                expected.insert(("unproven-citation", id));
            }
            2 => {
                object.insert("coding".to_owned(), json!({"coder": "B", "language": "ar"}));
                expected.insert(("other-language", id));
            }
            _ => {}
        }
    }
    let damaged = Dataset::from_json(damaged.to_string()).unwrap();
    let advice = damaged.advice();
    let new = advice.iter().filter(|advice| !before.contains(&advice.to_string()));
    let found: BTreeSet<(&str, String)> =
        new.map(|advice| (advice.code().as_str(), advice.record().1.to_owned())).collect();
    assert!(expected.len() > 100);
    assert_eq!(found, expected);
}

#[cfg(feature = "documented")]
#[test]
fn the_documented_content_needs_no_advice() {
    assert_eq!(digital_governance::documented::dataset().advice(), []);
}
