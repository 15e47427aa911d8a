//! The documented content as a whole.

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::documented;
use digital_governance::prelude::*;

#[test]
fn it_is_written_and_read_back_with_the_same_bytes() {
    let dataset = documented::dataset();
    let (json, lines) = (dataset.to_json(), dataset.to_json_lines());
    assert_eq!(&Dataset::from_json(&json).unwrap(), dataset);
    assert_eq!(Dataset::from_json_lines(&lines).unwrap().to_json(), json);
    assert_eq!(Dataset::from_bytes(lines.as_bytes()).unwrap().to_json_lines(), lines);
    assert_eq!(Dataset::from_bytes(json.as_bytes()).unwrap().to_json(), json);
}

#[test]
fn it_is_the_six_documents_whole() {
    let dataset = documented::dataset();
    let count = |document: &str, kind: IdKind| {
        let records = dataset.by_document(&document.parse().unwrap());
        records.filter(|record| record.kind() == kind && record.id().starts_with(document)).count()
    };
    assert_eq!(count("china-gdc-2023", IdKind::Principle), 4);
    assert_eq!(count("china-gdc-2023", IdKind::Proposal), 7);
    assert_eq!(dataset.policy_questions().iter().filter(|question| question.session.is_some()).count(), 5);
    assert_eq!(count("goodman-2019", IdKind::Proposal), 4);
    let session = dataset.session(&id!("igf-2019-ws-129")).unwrap();
    assert_eq!(session.agenda.len(), 6);
    assert_eq!(session.classification.as_ref().unwrap().goals.len(), 3);
    let excerpt = dataset.source_document(&id!("igf-2019-ws-129/excerpt")).unwrap();
    let whole =
        excerpt.relations.iter().find(|related| related.relation == DocumentRelation::ExcerptOf).unwrap();
    assert_eq!(whole.document.as_str(), "igf-2019-ws-129/proposal");
}

#[test]
fn every_position_is_attributed_and_cited() {
    for record in documented::dataset().records() {
        if let Some(attribution) = record.attribution() {
            assert!(!attribution.holders.is_empty(), "{} has no holder", record.id());
        }
        let citations = match record {
            RecordRef::Principle(record) => record.citations.len(),
            RecordRef::Proposal(record) => record.citations.len(),
            RecordRef::PolicyQuestion(record) => record.citations.len(),
            RecordRef::Statement(record) => record.citations.len(),
            _ => 1,
        };
        assert!(citations + record.provisions().len() > 0, "{} cites nothing", record.id());
        for provision in record.provisions() {
            assert!(!provision.citations.is_empty(), "{} cites nothing", provision.id);
            let place = provision.citations.iter().all(|citation| citation.locator.is_some());
            assert!(place, "{} cites no place", provision.id);
        }
    }
}

#[test]
fn the_verbs_of_the_contribution_are_those_printed() {
    let dataset = documented::dataset();
    let mut verbs: BTreeMap<&str, usize> = BTreeMap::new();
    let held = dataset.by_holder(&id!("china")).filter(|record| record.id().starts_with("china-gdc-2023"));
    for provision in held.flat_map(RecordRef::provisions) {
        if let Some(verb) = &provision.verb {
            *verbs.entry(verb.as_str()).or_default() += 1;
        }
    }
    for verb in [Verb::Should, Verb::Shall, Verb::ShouldNot, Verb::ShallNot, Verb::Can] {
        assert!(verbs.contains_key(verb.as_str()), "{verb} {verbs:?}");
    }
    for verb in ["be-entitled-to", "have-the-right-to", "be-encouraged"] {
        assert!(verbs.contains_key(verb), "{verb} {verbs:?}");
    }
    assert!(!verbs.contains_key("must"), "nothing is strengthened: {verbs:?}");
}

#[test]
fn nobody_is_there_twice() {
    let dataset = documented::dataset();
    let mut names = BTreeSet::new();
    for stakeholder in dataset.stakeholders() {
        let own = stakeholder.name.iter().map(ToString::to_string);
        let others = stakeholder.other_names.iter().map(|name| name.text.to_string());
        for name in own.chain(others).collect::<BTreeSet<String>>() {
            assert!(names.insert(name.clone()), "{name} is a name of two stakeholders");
        }
    }
    for law in dataset.laws() {
        assert!(names.insert(law.name.to_string()), "{} is the name of two", law.name);
    }
}

/// The text of a content file with the members of each record in the order of their declaration, as the library writes them.
/// The records keep their order, which is that of the document.
fn in_canonical_form(text: &str) -> String {
    let raw: serde_json::Value = serde_json::from_str(text).unwrap();
    let mut parts = Vec::new();
    for name in ["$schema", "format"] {
        parts.extend(raw.get(name).map(|value| format!("  \"{name}\": {value}")));
    }
    macro_rules! array {
        ($($array:literal $type:ty),+) => {$(
            if let Some(records) = raw.get($array) {
                let records = records.as_array().unwrap().iter().map(|record| {
                    let record = record_from_json::<$type>(&record.to_string()).unwrap();
                    serde_json::to_string_pretty(&record).unwrap().replace('\n', "\n    ")
                });
                let records: Vec<String> = records.collect();
                parts.push(format!("  \"{}\": [\n    {}\n  ]", $array, records.join(",\n    ")));
            }
        )+};
    }
    array!(
        "source_documents" SourceDocument, "stakeholders" Stakeholder, "laws" Law, "sessions" Session,
        "principles" Principle, "proposals" Proposal, "policy_questions" PolicyQuestion, "statements" Statement
    );
    format!("{{\n{}\n}}\n", parts.join(",\n"))
}

/// `UPDATE_CONTENT=1 cargo test --test it content` puts the members in order.
#[test]
fn the_files_are_in_canonical_form() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documented");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let text = std::fs::read_to_string(&path).unwrap();
        let canonical = in_canonical_form(&text);
        if std::env::var_os("UPDATE_CONTENT").is_some() {
            std::fs::write(&path, &canonical).unwrap();
        } else {
            let line = text.lines().zip(canonical.lines()).find(|(own, other)| own != other);
            assert!(
                text == canonical,
                "{}: {line:?}: run UPDATE_CONTENT=1 cargo test --test it content",
                path.display()
            );
        }
        count += 1;
    }
    assert_eq!(count, 8);
}
