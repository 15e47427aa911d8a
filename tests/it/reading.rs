//! What is read in one pass, with parts that many values share.

use std::panic::{RefUnwindSafe, UnwindSafe};

use digital_governance::prelude::*;

fn question(id: &str, parts: usize) -> String {
    let parts = vec!["\"part\""; parts].join(",");
    format!(r#"{{"id":"{id}","attribution":{{}},"question":"Who?","parts":[{parts}]}}"#)
}

/// Lists share chunks up to a length; both sides of it, alone, before and behind others.
#[test]
fn long_and_short_lists_stand_side_by_side() {
    for lengths in [[1, 70_000, 2], [70_000, 1, 65_536], [65_535, 65_536, 0], [0, 3, 70_000]] {
        let questions: Vec<String> =
            lengths.iter().zip(["a", "b", "c"]).map(|(length, id)| question(id, *length)).collect();
        let text = format!(r#"{{"format":"1.0","policy_questions":[{}]}}"#, questions.join(","));
        let dataset = Dataset::from_json(text).unwrap();
        let found: Vec<usize> =
            dataset.policy_questions().iter().map(|question| question.parts.len()).collect();
        assert_eq!(found, lengths);
        assert!(dataset.policy_questions().iter().all(|q| q.parts.iter().all(|part| part == "part")));
        assert_eq!(Dataset::from_json(dataset.to_json()).unwrap(), dataset);
    }
}

/// A record outlives the dataset and the text that it came from.
#[test]
fn records_are_owned() {
    let kept = {
        let text =
            String::from(r#"{"format":"1.0","stakeholders":[{"id":"a","kind":"state","name":"A\u0062"}]}"#);
        Dataset::from_json(text).unwrap().stakeholders()[0].clone()
    };
    assert_eq!(kept.id, "a");
    assert_eq!(kept.name.unwrap(), "Ab");
}

/// What the types promise without a word: a change of what lists are made of must not take it away.
#[test]
fn values_go_from_thread_to_thread_and_over_a_panic() {
    fn check<T: Clone + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe>() {}
    check::<Dataset>();
    check::<Record>();
    check::<Faults>();
    check::<List<Text>>();
    check::<UniqueList<Term<Topic>>>();
    check::<Box<Citation>>();
    check::<Extensions>();
}

fn ids(records: Records<'_>) -> Vec<&str> {
    records.map(RecordRef::id).collect()
}

/// Records come in any order, and all look-ups lead to where they are in the end.
#[test]
fn look_ups_find_what_was_sorted() {
    let law = |id: &str| format!(r#"{{"id":"{id}","kind":"treaty","name":"{id}"}}"#);
    let objective = CompactObjective::ALL[0];
    let principle = |id: &str, law: &str, topic: &str| {
        let classification = format!(
            r#"{{"laws":[{{"instrument":{{"law":"{law}"}}}}],"topics":["{topic}"],"themes":["{topic}"],"objectives":["{objective}","{topic}"],"goals":["9"]}}"#
        );
        let provisions = format!(r#"[{{"id":"{id}/1","action":"Flow."}},{{"id":"{id}/2","action":"Ebb."}}]"#);
        format!(
            r#"{{"id":"{id}","attribution":{{"holders":["s"]}},"summary":"{id}","classification":{classification},"provisions":{provisions}}}"#
        )
    };
    let text = format!(
        r#"{{"principles":[{},{},{}],"laws":[{},{}],"stakeholders":[{{"id":"s","kind":"state"}}],"format":"1.0"}}"#,
        principle("p-c", "l-a", "privacy"),
        principle("p-a", "l-b", "own-topic"),
        principle("p-b", "l-a", "own-topic"),
        law("l-b"),
        law("l-a"),
    );
    let dataset = Dataset::from_json(&text).unwrap();
    assert_eq!(ids(dataset.by_law(&"l-a".parse().unwrap())), ["p-b", "p-c"]);
    assert_eq!(ids(dataset.by_law(&"l-b".parse().unwrap())), ["p-a"]);
    assert_eq!(ids(dataset.by_holder(&"s".parse().unwrap())), ["p-a", "p-b", "p-c"]);
    assert_eq!(ids(dataset.by_topic(Topic::Privacy)), ["p-c"]);
    let own: Term<Topic> = "own-topic".parse().unwrap();
    assert_eq!(ids(dataset.by_topic(own)), ["p-a", "p-b"]);
    assert_eq!(ids(dataset.by_theme("own-topic".parse::<Term<_>>().unwrap())), ["p-a", "p-b"]);
    assert_eq!(ids(dataset.by_objective("own-topic".parse::<Term<_>>().unwrap())), ["p-a", "p-b"]);
    assert_eq!(ids(dataset.by_objective(objective)), ["p-a", "p-b", "p-c"]);
    assert_eq!(dataset.by_theme(CompactTheme::ProtectData).len(), 0);
    assert_eq!(dataset.by_goal(SdgGoal::from_number(9).unwrap()).len(), 3);
    let filed = dataset.records().filter_map(RecordRef::classification);
    assert_eq!(filed.filter(|filed| filed.objectives.iter().any(|term| *term == objective)).count(), 3);
    assert!(dataset.records().all(|record| record.citations().is_empty()));
    for principle in dataset.principles() {
        assert_eq!(dataset.principle(&principle.id), Some(principle));
        for provision in &principle.provisions {
            assert_eq!(dataset.provision(&provision.id), Some(provision));
            assert_eq!(dataset.record_of_provision(&provision.id), Some(RecordRef::Principle(principle)));
        }
    }
    assert!(dataset.law(&"p-a".parse().unwrap()).is_none());
    assert!(dataset.records().all(|record| record.kind() != IdKind::Session));
    // The same from records as from text.
    let built = dataset.records().map(RecordRef::to_record).collect::<DatasetBuilder>().build();
    let built = built.unwrap();
    assert_eq!(built, dataset);
    assert_eq!(ids(built.by_law(&"l-a".parse().unwrap())), ["p-b", "p-c"]);
    assert_eq!(ids(built.by_objective(objective)), ["p-a", "p-b", "p-c"]);
}

/// Faults before and behind what has been read are all there, once each.
#[test]
fn no_fault_is_lost_between_the_passes() {
    let text = r#"{"format":"1.0","laws":[
        {"id":"a","kind":"treaty","name":"A"},
        {"id":"b","kind":"treaty","name":"B","moon":1},
        {"id":"a","kind":"treaty","name":"A"},
        {"id":"c","kind":"Treaty","name":"C"}],
        "stars":[],
        "principles":[{"id":"p","attribution":{"holders":["nobody"]},"summary":"P."}]}"#;
    let faults = DatasetReader::new().json(text).unwrap_err();
    let found: Vec<(String, &str)> =
        faults.iter().map(|fault| (fault.pointer().to_owned(), fault.code().as_str())).collect();
    let expected = [
        ("/laws/1/moon", "unknown-field"),
        ("/laws/2/id", "repeated-id"),
        ("/laws/3/kind", "invalid-term"),
        ("/stars", "unknown-field"),
        ("/principles/0/attribution/holders/0", "dangling-reference"),
    ];
    assert_eq!(found, expected.map(|(pointer, code)| (pointer.to_owned(), code)));
}
