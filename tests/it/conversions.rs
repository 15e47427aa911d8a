//! The ways between records, datasets and builders, and what each says about what does not fit.

use digital_governance::prelude::*;

/// A record of each kind, each resting on those before it where it rests on any.
fn one_of_each() -> Vec<Record> {
    let holder = || Attribution::of(id!("atlantis"));
    vec![
        SourceDocument::new(id!("tide-tables"), DocumentKind::Letter).into(),
        Stakeholder::new(id!("atlantis"), StakeholderKind::State).into(),
        Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides")).into(),
        Session::new(id!("reef-2019"), text!("Reef Forum"), year!(2019), SessionType::Workshop).into(),
        Principle::new(id!("tide-tables/principle"), holder(), text!("Flow.")).into(),
        Proposal::new(id!("tide-tables/proposal"), holder(), text!("Publish.")).into(),
        PolicyQuestion::new(id!("reef-2019/question"), holder(), text!("Whose tide?")).into(),
        Statement::new(id!("tide-tables/statement"), holder(), Act::Assertion, text!("Ebb.")).into(),
    ]
}

fn codes(faults: &Faults) -> Vec<(&str, &str)> {
    faults.iter().map(|fault| (fault.pointer(), fault.code().as_str())).collect()
}

/// Asks a record to become what it is, and everything else.
fn becomes<T: TryFrom<Record, Error = Record> + Into<Record>>(kind: IdKind)
where
    for<'a> &'a T: TryFrom<RecordRef<'a>> + Into<RecordRef<'a>>,
{
    for record in one_of_each() {
        let of_the_kind = record.kind() == kind;
        assert_eq!(<&T>::try_from(record.as_ref()).is_ok(), of_the_kind, "{record:?}");
        match T::try_from(record.clone()) {
            Ok(own) => {
                assert!(of_the_kind);
                let borrowed: RecordRef<'_> = (&own).into();
                assert_eq!(borrowed.to_record(), record);
                assert_eq!(own.into(), record);
            }
            Err(back) => {
                assert!(!of_the_kind);
                assert_eq!(back, record);
            }
        }
    }
}

#[test]
fn a_record_of_another_kind_is_given_back() {
    becomes::<SourceDocument>(IdKind::SourceDocument);
    becomes::<Stakeholder>(IdKind::Stakeholder);
    becomes::<Law>(IdKind::Law);
    becomes::<Session>(IdKind::Session);
    becomes::<Principle>(IdKind::Principle);
    becomes::<Proposal>(IdKind::Proposal);
    becomes::<PolicyQuestion>(IdKind::PolicyQuestion);
    becomes::<Statement>(IdKind::Statement);
}

#[test]
fn a_dataset_becomes_a_builder_and_takes_more() {
    let mut records = one_of_each();
    let last = records.pop().unwrap();
    let part = records.into_iter().rev().collect::<DatasetBuilder>().build().unwrap();
    assert_eq!(part.clone().into_builder().build().unwrap(), part);
    let whole = part.clone().into_builder().add(last.clone()).build().unwrap();
    assert_eq!(whole.len(), part.len() + 1);
    assert_eq!(whole.clone().into_records().collect::<Vec<_>>(), one_of_each());
    // What is in it already is there twice.
    let faults = whole.into_builder().add(last).build().unwrap_err();
    assert_eq!(codes(&faults), [("/statements/1/id", "repeated-id")]);
    assert_eq!(Dataset::default().into_builder().build().unwrap(), Dataset::default());
}

#[test]
fn what_could_not_be_made_is_said_together_with_what_does_not_fit() {
    let row = |id: &str, name: &str| -> Result<Law, ValueError> {
        Ok(Law::new(id.parse()?, LawKind::Treaty, name.parse()?))
    };
    let faults = Dataset::builder()
        .try_add("row 1", row("tides", "Treaty on Tides"))
        .try_add("row 2", row("Tides", "Treaty on Tides"))
        .try_add("row 3", row("ebb", " "))
        .try_add("row 4", row("tides", "Another"))
        .try_add("row 5", Err::<Stakeholder, _>(FaultKind::ByteOrderMark))
        .add(Principle::new(id!("p"), Attribution::of(id!("nobody")), text!("Flow.")))
        .build()
        .unwrap_err();
    let expected = [
        ("row 2", "invalid-id"),
        ("row 3", "empty-text"),
        ("row 5", "byte-order-mark"),
        ("/laws/1/id", "repeated-id"),
        ("/principles/0/attribution/holders/0", "dangling-reference"),
    ];
    assert_eq!(codes(&faults), expected);
    assert!(faults.iter().all(|fault| fault.position().is_none()));
    let records: Vec<_> = faults.iter().filter_map(Fault::record).collect();
    assert_eq!(records, [("law", "tides"), ("principle", "p")]);
    // A result that is good is a record like any other.
    let built = Dataset::builder().try_add("row 1", row("tides", "Treaty on Tides")).build().unwrap();
    assert_eq!(built.len(), 1);
}

#[test]
fn files_that_refer_to_each_other_are_added_in_any_order() {
    let whole = one_of_each().into_iter().collect::<DatasetBuilder>().build().unwrap();
    let file = |records: &[Record]| {
        let mut file = serde_json::json!({"format": "1.0"});
        for record in records {
            let line = serde_json::to_value(record).unwrap();
            let (kind, record) = line.as_object().unwrap().iter().next().unwrap();
            file[format!("{kind}s")] = serde_json::json!([record]);
        }
        file.to_string()
    };
    let records = one_of_each();
    let (laws_and_so_on, positions) = records.split_at(4);
    let (first, second) = (file(laws_and_so_on), file(positions));
    let add = |one: &str, other: &str| {
        Dataset::builder().add_json(one).unwrap().add_json(other).unwrap().build().unwrap()
    };
    assert_eq!(add(&first, &second), whole);
    assert_eq!(add(&second, &first), whole);
    // Alone, the positions are nobody's.
    let faults = Dataset::builder().add_json(&second).unwrap().build().unwrap_err();
    assert_eq!(faults.len(), 4);
    assert!(faults.iter().all(|fault| fault.code() == FaultCode::DanglingReference));
}

#[test]
fn a_bad_file_is_not_added_and_its_faults_have_their_places() {
    let text = "{\"format\": \"1.0\",\n \"laws\": [{\"id\": \"A\", \"kind\": \"treaty\"}],\n \
                \"principles\": [{\"id\": \"p\", \"attribution\": {\"holders\": [\"nobody\"]}, \"summary\": 7}]}";
    let faults = Dataset::builder().add_json(text).unwrap_err();
    let expected =
        [("/laws/0", "missing-field"), ("/laws/0/id", "invalid-id"), ("/principles/0/summary", "wrong-type")];
    assert_eq!(codes(&faults), expected);
    let lines: Vec<u64> = faults.iter().map(|fault| fault.position().unwrap().line).collect();
    assert_eq!(lines, [2, 2, 3]);
    assert!(Dataset::builder().add_json("{}").is_err());
    assert!(Dataset::builder().add_json(r#"{"format": "1.0"} {"format": "1.0"}"#).is_err());
}

#[test]
fn a_line_is_a_record_of_its_kind() {
    for record in one_of_each() {
        let line = serde_json::to_string(&record).unwrap();
        assert_eq!(Record::from_json_line(&line).unwrap(), record);
        assert_eq!(Record::from_json_line(&format!(" {line}\r\n")).unwrap(), record);
    }
    let faults =
        Record::from_json_line(r#"{"law": {"kind": "Treaty", "name": "", "colour": 1}}"#).unwrap_err();
    let expected = [
        ("/law", "missing-field"),
        ("/law/kind", "invalid-term"),
        ("/law/name", "empty-text"),
        ("/law/colour", "unknown-field"),
    ];
    assert_eq!(codes(&faults), expected);
    let code = |line: &str| Record::from_json_line(line).unwrap_err().first().unwrap().code();
    assert_eq!(code(r#"{"planet": {}}"#), FaultCode::UnknownKind);
    assert_eq!(code(r#"{"law": {"id": "a", "kind": "treaty", "name": "A"}} {}"#), FaultCode::Syntax);
    assert_eq!(code(""), FaultCode::Syntax);
    // A line of the format is no record, and one with two records is none either.
    assert!(Record::from_json_line(r#"{"format": "1.0"}"#).is_err());
    let law = r#""law": {"id": "a", "kind": "treaty", "name": "A"}"#;
    assert!(Record::from_json_line(&format!("{{{law}, {law}}}")).is_err());
    assert!(Record::from_json_line("{}").is_err());
}

#[test]
fn a_record_by_itself_has_all_its_faults_together() {
    let text = "{\n  \"id\": \"Tides\",\n  \"kind\": \"treaty\",\n  \"nam\": \"T\",\n  \"url\": \"ftp://a\",\n  \
                \"citations\": [{\"document\": \"\"}, {}]\n}";
    let faults = record_from_json::<Law>(text).unwrap_err();
    let found: Vec<(String, &str, &str)> = faults
        .iter()
        .map(|fault| (fault.position().unwrap().to_string(), fault.code().as_str(), fault.pointer()))
        .collect();
    let expected = [
        ("1:1", "missing-field", ""),
        ("2:9", "invalid-id", "/id"),
        ("4:10", "unknown-field", "/nam"),
        ("5:10", "invalid-url", "/url"),
        ("6:30", "invalid-id", "/citations/0/document"),
        ("6:35", "missing-field", "/citations/1"),
    ];
    assert_eq!(found, expected.map(|(place, code, pointer)| (place.to_owned(), code, pointer)));
    assert_eq!(faults.omitted(), 0);
    // References are not looked at.
    let law = record_from_json::<Law>(
        r#"{"id": "tides", "kind": "treaty", "name": "T", "documents": ["nowhere"]}"#,
    );
    assert_eq!(law.unwrap().documents[0], "nowhere");
    // What is a line is no record by itself.
    let line = r#"{"law": {"id": "tides", "kind": "treaty", "name": "T"}}"#;
    assert!(record_from_json::<Law>(line).is_err());
}
