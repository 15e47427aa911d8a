//! Bad input of every kind gives a fault with its code and its place.

use std::collections::BTreeSet;

use digital_governance::prelude::*;

/// A dataset with the arrays given.
fn dataset(arrays: &str) -> String {
    format!(r#"{{"format": "1.0", {arrays}}}"#)
}

fn faults(text: &str) -> Vec<Fault> {
    Dataset::from_bytes(text.as_bytes()).expect_err(text).into_iter().collect()
}

/// What is asked of the reader, and the one fault that it is to give: its code, and its pointer. Its place is where `§`
/// stands, which is taken out.
#[allow(clippy::too_many_lines, reason = "it is a list")]
pub(crate) fn cases() -> Vec<(FaultCode, String, &'static str)> {
    use FaultCode::*;
    let stakeholder = |members: &str| {
        dataset(&format!(r#""stakeholders": [{{"id": "atlantis", "kind": "state", {members}}}]"#))
    };
    let event = |date: &str| {
        dataset(&format!(
            r#""source_documents": [{{"id": "d", "kind": "letter", "events": [{{"kind": "adopted", "date": §{date}}}]}}]"#
        ))
    };
    let law = r#"{"id": "tides", "kind": "treaty", "name": "Treaty on Tides"}"#;
    let principle = |provisions: &str| {
        dataset(&format!(
            r#""principles": [{{"id": "p", "attribution": {{}}, "summary": "S", "provisions": [{provisions}]}}]"#
        ))
    };
    let statement = |members: &str| {
        dataset(&format!(
            r#""statements": [{{"id": "s", "attribution": {{}}, "act": "assertion", "summary": "S", {members}}}]"#
        ))
    };
    let session =
        |id: &str, members: &str| format!(r#"{{"id": "{id}", "forum": "F", "kind": "workshop", {members}}}"#);
    let numbered = |id: &str, mark: &str| session(id, &format!(r#""year": 2019, "number": {mark}"1""#));
    vec![
        (ByteOrderMark, "§\u{feff}{}".into(), ""),
        (Syntax, "{\"format\": \"1.0\"§,".into(), ""),
        (Syntax, "{\"format\": \"1.0\"} §x".into(), ""),
        (Syntax, "§".into(), ""),
        (TooDeep, dataset(&format!("\"laws\": {}§{}", "[".repeat(126), "[".repeat(20))), ""),
        (
            TooDeep,
            stakeholder(&format!("\"x\": {}§{}{}", "[".repeat(124), "[".repeat(20), "]".repeat(144))),
            "",
        ),
        (TooDeep, dataset(&format!("\"x\": {}§{}{}", "[".repeat(126), "[".repeat(20), "]".repeat(146))), ""),
        (LoneSurrogate, stakeholder(r#""name": §"\ud800""#), "/stakeholders/0/name"),
        (LoneSurrogate, dataset(r#""laws": [§{"\udc00": 1}]"#), "/laws/0"),
        (RepeatedKey, stakeholder(r#""kind": §"state""#), "/stakeholders/0/kind"),
        (WrongType, dataset(r#""laws": §{}"#), "/laws"),
        (WrongType, "§[]".into(), ""),
        (WrongType, stakeholder(r#""name": §null"#), "/stakeholders/0/name"),
        (WrongType, dataset(r#""laws": [§["tides", "treaty", "Treaty on Tides"]]"#), "/laws/0"),
        (UnknownField, stakeholder(r#""colour": §"blue""#), "/stakeholders/0/colour"),
        (UnknownField, dataset(r#""planets": §[]"#), "/planets"),
        (MissingField, r#"§{"laws": []}"#.into(), ""),
        (MissingField, dataset(r#""laws": [§{"id": "tides", "kind": "treaty"}]"#), "/laws/0"),
        (
            UnknownKind,
            principle(r#"{"id": "q", "action": "a", "bearers": [{"party": {"planet": §"x"}}]}"#),
            "/principles/0/provisions/0/bearers/0/party/planet",
        ),
        (UnknownFormat, r#"{"format": §"0.9"}"#.into(), "/format"),
        (NewerFormat, r#"{"format": §"1.1"}"#.into(), "/format"),
        (EmptyText, stakeholder(r#""name": §" ""#), "/stakeholders/0/name"),
        (ForbiddenCharacter, stakeholder(r#""name": §"a\u202eb""#), "/stakeholders/0/name"),
        (TooLong, stakeholder(&format!(r#""name": §"{}""#, "ä".repeat(10_001))), "/stakeholders/0/name"),
        (
            InvalidId,
            dataset(r#""stakeholders": [{"id": §"At lantis", "kind": "state"}]"#),
            "/stakeholders/0/id",
        ),
        (InvalidDate, event(r#""2015-02-29""#), "/source_documents/0/events/0/date"),
        (
            InvalidLanguage,
            dataset(r#""source_documents": [{"id": "d", "kind": "letter", "languages": [§"EN"]}]"#),
            "/source_documents/0/languages/0",
        ),
        (InvalidCountry, stakeholder(r#""country": §"XK""#), "/stakeholders/0/country"),
        (InvalidUrl, stakeholder(r#""url": §"ftp://example.org""#), "/stakeholders/0/url"),
        (
            InvalidNumber,
            dataset(&format!(r#""sessions": [{}]"#, session("s", r#""year": §19"#))),
            "/sessions/0/year",
        ),
        (
            InvalidNumber,
            dataset(&format!(r#""sessions": [{}]"#, session("s", r#""year": §2019.5"#))),
            "/sessions/0/year",
        ),
        (
            InvalidAmount,
            statement(r#""quantities": [{"value": §"1,000"}]"#),
            "/statements/0/quantities/0/value",
        ),
        (
            InvalidFingerprint,
            dataset(
                r#""source_documents": [{"id": "d", "kind": "letter"}], "laws": [{"id": "tides", "kind": "treaty", "name": "T", "citations": [{"document": "d", "fingerprint": {"words": 1, "sha256": §"0"}}]}]"#,
            ),
            "/laws/0/citations/0/fingerprint/sha256",
        ),
        (InvalidExtension, stakeholder(r#""extensions": {"rank": §1}"#), "/stakeholders/0/extensions/rank"),
        (
            RepeatedKey,
            stakeholder(r#""extensions": {"org.example/rank": §{"a": 1, "a": 1}}"#),
            "/stakeholders/0/extensions/org.example~1rank",
        ),
        (
            InvalidGoal,
            statement(r#""classification": {"goals": [§"18"]}"#),
            "/statements/0/classification/goals/0",
        ),
        (
            InvalidCommitment,
            statement(r#""classification": {"commitments": [§"29 (d)"]}"#),
            "/statements/0/classification/commitments/0",
        ),
        (
            InvalidTerm,
            dataset(r#""stakeholders": [{"id": "atlantis", "kind": §"State"}]"#),
            "/stakeholders/0/kind",
        ),
        (
            RepeatedItem,
            dataset(r#""source_documents": [{"id": "d", "kind": "letter", "languages": ["en", §"en"]}]"#),
            "/source_documents/0/languages/1",
        ),
        (
            RepeatedId,
            dataset(&format!(
                r#""laws": [{law}, {{"id": §"tides", "kind": "treaty", "name": "Treaty on Tides"}}]"#
            )),
            "/laws/1/id",
        ),
        (
            RepeatedId,
            dataset(
                r#""stakeholders": [{"id": "tides", "kind": "state"}], "laws": [{"id": §"tides", "kind": "treaty", "name": "T"}]"#,
            ),
            "/laws/0/id",
        ),
        (
            DanglingReference,
            stakeholder(r#""affiliations": [{"to": §"lemuria"}]"#),
            "/stakeholders/0/affiliations/0/to",
        ),
        (
            WrongKindReference,
            dataset(&format!(
                r#""laws": [{law}], "stakeholders": [{{"id": "atlantis", "kind": "state", "affiliations": [{{"to": §"tides"}}]}}]"#
            )),
            "/stakeholders/0/affiliations/0/to",
        ),
        (
            RepeatedSession,
            dataset(&format!(r#""sessions": [{}, {}]"#, numbered("s", ""), numbered("t", "§"))),
            "/sessions/1/number",
        ),
        (
            MembershipCycle,
            stakeholder(r#""affiliations": §[{"to": "atlantis", "kind": "membership"}]"#),
            "/stakeholders/0/affiliations",
        ),
        (
            DocumentCycle,
            dataset(
                r#""source_documents": [{"id": "d", "kind": "letter", "relations": §[{"relation": "excerpt-of", "document": "d"}]}]"#,
            ),
            "/source_documents/0/relations",
        ),
        (
            ProvisionCycle,
            principle(r#"{"id": "q", "action": "a", "parent": §"q"}"#),
            "/principles/0/provisions/0/parent",
        ),
        (
            ForeignParent,
            dataset(
                r#""principles": [{"id": "p", "attribution": {}, "summary": "S", "provisions": [{"id": "q", "action": "a", "parent": §"r"}]}], "proposals": [{"id": "o", "attribution": {}, "summary": "S", "provisions": [{"id": "r", "action": "a"}]}]"#,
            ),
            "/principles/0/provisions/0/parent",
        ),
        (ReversedInterval, event(r#""2016/2015""#), "/source_documents/0/events/0/date"),
        (
            ContradictedAbsence,
            statement(r#""classification": {"topics": ["privacy"], "absent": ["goals", §"topics"]}"#),
            "/statements/0/classification/absent/1",
        ),
    ]
}

#[test]
fn each_kind_of_bad_input_gives_its_fault_at_its_place() {
    for (code, marked, pointer) in cases() {
        let (before, after) = marked.split_once('§').unwrap();
        let line = before.matches('\n').count() + 1;
        let column = before.chars().rev().take_while(|character| *character != '\n').count() + 1;
        let text = format!("{before}{after}");
        let found = faults(&text);
        let shown: Vec<String> = found.iter().map(ToString::to_string).collect();
        assert_eq!(found.len(), 1, "{text}: {shown:?}");
        assert_eq!(found[0].code(), code, "{text}: {shown:?}");
        assert_eq!(found[0].pointer(), pointer, "{text}: {shown:?}");
        assert_eq!(found[0].position().unwrap().to_string(), format!("{line}:{column}"), "{text}: {shown:?}");
        assert!(found[0].message().len() > 10, "{shown:?}");
    }
}

#[test]
fn every_code_has_a_case_and_a_meaning() {
    let covered: BTreeSet<FaultCode> = cases().iter().map(|(code, ..)| *code).collect();
    // No vocabulary of a field is closed yet, and bytes that are not UTF-8 are no text.
    let elsewhere = [FaultCode::NotUtf8, FaultCode::UnknownTerm];
    for code in FaultCode::ALL {
        assert!(covered.contains(code) || elsewhere.contains(code), "{code} has no case");
        assert!(code.meaning().ends_with('.'), "{code}: {:?}", code.meaning());
    }
}

#[test]
fn bytes_that_are_not_utf8_are_found_where_they_are() {
    let faults = Dataset::from_bytes(b"{\n\"format\": \"1.0\xc3\x28\"}").unwrap_err();
    let fault = faults.iter().next().unwrap();
    assert_eq!((fault.code(), fault.position().unwrap().to_string()), (FaultCode::NotUtf8, "2:15".into()));
}

#[test]
fn all_faults_come_together_in_the_order_of_the_text() {
    let text = "{\n  \"format\": \"1.0\",\n  \"stakeholders\": [\n    {\"id\": \"A\", \"kind\": 1, \"x\": 0},\n    \
                {\"id\": \"b\", \"kind\": \"state\", \"affiliations\": [{\"to\": \"nobody\"}]}\n  ]\n}";
    let found = faults(text);
    let shown: Vec<(String, &str)> =
        found.iter().map(|fault| (fault.position().unwrap().to_string(), fault.code().as_str())).collect();
    let expected = [
        ("4:12", "invalid-id"),
        ("4:25", "wrong-type"),
        ("4:33", "unknown-field"),
        ("5:58", "dangling-reference"),
    ];
    assert_eq!(shown, expected.map(|(place, code)| (place.to_owned(), code)));
}

#[test]
fn a_reference_to_a_record_that_is_not_well_formed_resolves() {
    let text = dataset(
        r#""stakeholders": [{"id": "lemuria", "kind": 1}, {"id": "b", "kind": "state", "affiliations": [{"to": "lemuria"}]}]"#,
    );
    let codes: Vec<FaultCode> = faults(&text).iter().map(Fault::code).collect();
    assert_eq!(codes, [FaultCode::WrongType]);
}

/// The items of many lists stand together; what is wrong in one must not hide the others.
#[test]
fn a_bad_list_hides_no_other() {
    let position = |id: &str, holders: &str| {
        format!(r#"{{"id": "{id}", "attribution": {{"holders": [{holders}]}}, "summary": "S"}}"#)
    };
    // The references beside the bad item are looked at too.
    for (bad, beside) in [(r#""a", "a""#, vec![0, 1]), (r#""a", "B""#, vec![0]), (r#""a", 1"#, vec![0])] {
        let principles = [position("p", r#""x""#), position("q", bad), position("r", r#""y""#)];
        let holders = |record: &str| {
            let second = beside.iter().map(|index| (1, index));
            let places = [(0, &0)].into_iter().chain(second).chain([(2, &0)]);
            let place = |(number, index)| {
                format!("/{}/attribution/holders/{index}", record.replace('#', &i32::to_string(&number)))
            };
            places.map(place).collect::<Vec<_>>()
        };
        let whole = dataset(&format!(r#""principles": [{}]"#, principles.join(",")));
        let lines = principles.iter().map(|principle| format!("{{\"principle\": {principle}}}\n"));
        let lines = format!("{{\"format\": \"1.0\"}}\n{}", lines.collect::<String>());
        for (text, expected) in [(whole, holders("principles/#")), (lines, holders("principle"))] {
            let faults = faults(&text);
            let dangling = faults.iter().filter(|fault| fault.code() == FaultCode::DanglingReference);
            assert_eq!(dangling.map(Fault::pointer).collect::<Vec<_>>(), expected, "{text}");
            assert_eq!(faults.len(), expected.len() + 1, "{text}");
        }
    }
}

#[test]
fn what_a_faulty_record_says_is_looked_at_all_the_same() {
    let law = r#"{"id": "l", "kind": "treaty", "name": "", "events": [{"kind": "adopted", "date": "2020/2010", "by": {"stakeholder": "nobody"}}]}"#;
    let found = faults(&dataset(&format!(
        r#""laws": [{law}], "stakeholders": [{{"id": "s", "kind": "state", "affiliations": [{{"to": "l"}}], "x": 1}}]"#
    )));
    let codes: Vec<_> = found.iter().map(|fault| (fault.code(), fault.pointer().to_owned())).collect();
    let expected = [
        (FaultCode::EmptyText, "/laws/0/name"),
        (FaultCode::ReversedInterval, "/laws/0/events/0/date"),
        (FaultCode::DanglingReference, "/laws/0/events/0/by/stakeholder"),
        (FaultCode::WrongKindReference, "/stakeholders/0/affiliations/0/to"),
        (FaultCode::UnknownField, "/stakeholders/0/x"),
    ];
    assert_eq!(codes, expected.map(|(code, pointer)| (code, pointer.to_owned())));
    // A record by itself has nothing to refer to.
    assert_eq!(record_from_json::<Law>(law).unwrap_err().len(), 1);
}

#[test]
fn lines_are_read_past_a_bad_one() {
    let text = "{\"format\":\"1.0\"}\n{\"law\":\n\n{\"planet\":{}}\n{\"stakeholder\":{\"id\":\"a\",\"kind\":\"state\",\"name\":\"\"}}\n";
    let found = faults(text);
    let shown: Vec<(String, &str, &str)> = found
        .iter()
        .map(|fault| (fault.position().unwrap().to_string(), fault.code().as_str(), fault.pointer()))
        .collect();
    let expected = [
        ("2:7", "syntax", ""),
        ("4:11", "unknown-kind", "/planet"),
        ("5:48", "empty-text", "/stakeholder/name"),
    ];
    assert_eq!(shown, expected.map(|(place, code, pointer)| (place.to_owned(), code, pointer)));
}

#[test]
fn lines_need_their_format() {
    let found = faults("{\"stakeholder\":{\"id\":\"a\",\"kind\":\"state\"}}\n");
    assert_eq!(found[0].code(), FaultCode::MissingField);
    assert_eq!(found.len(), 1);
    assert_eq!(Dataset::from_json_lines("").unwrap_err().iter().count(), 1);
}

#[test]
fn more_faults_than_are_kept_are_counted() {
    let laws = vec!["{}"; 2_000].join(",");
    let faults = Dataset::from_json(dataset(&format!("\"laws\": [{laws}]"))).unwrap_err();
    assert_eq!(faults.iter().count(), Faults::LIMIT);
    assert_eq!(faults.omitted(), 3 * 2_000 - 1_000);
    assert!(faults.to_string().ends_with("and 5000 more"));
}

#[test]
fn a_long_line_of_brackets_is_refused_without_trouble() {
    let brackets = "[".repeat(50_000_000);
    assert_eq!(faults(&brackets)[0].code(), FaultCode::TooDeep);
    let nested = format!("{{\"format\":\"1.0\",\"laws\":{}", "{\"a\":".repeat(5_000_000));
    assert_eq!(faults(&nested)[0].code(), FaultCode::TooDeep);
}

#[test]
fn every_truncation_of_a_file_is_a_fault_and_no_panic() {
    let text = dataset(
        r#""stakeholders": [{"id": "a", "kind": "state", "name": "Atläntis \u00e9"}], "laws": [{"id": "t", "kind": "treaty", "name": "T"}]"#,
    );
    assert!(Dataset::from_json(&text).is_ok());
    for end in 0..text.len() {
        assert!(Dataset::from_bytes(&text.as_bytes()[..end]).is_err(), "{end}");
    }
}

#[test]
fn every_replaced_byte_is_read_or_refused_with_a_fault() {
    let text = dataset(
        r#""stakeholders": [{"id": "a", "kind": "state", "country": "CN", "affiliations": [{"to": "a", "period": "2016-02/.."}]}]"#,
    );
    assert!(Dataset::from_json(&text).is_ok());
    for place in 0..text.len() {
        for byte in [b'"', b'{', b'}', b'[', b']', b',', b':', b'0', b'-', b'\\', b' ', b'\n', 0, 0xff, b'z']
        {
            let mut bytes = text.clone().into_bytes();
            bytes[place] = byte;
            match Dataset::from_bytes(bytes.as_slice()) {
                Ok(dataset) => assert_eq!(Dataset::from_json(dataset.to_json()).unwrap(), dataset),
                Err(faults) => assert!(faults.iter().count() > 0, "{}", String::from_utf8_lossy(&bytes)),
            }
        }
    }
}

/// Line, column, code and pointer of every fault.
fn places(text: &str) -> Vec<String> {
    let found = faults(text);
    let shown = |fault: &Fault| format!("{} {} {}", fault.position().unwrap(), fault.code(), fault.pointer());
    found.iter().map(shown).collect()
}

#[test]
fn behind_a_syntax_error_that_can_be_repaired_everything_is_looked_at() {
    let text = r#"{
  "format": "1.0",
  "laws": [
    {"id": "a", "kind": "treaty", "name": "A", "colour": 1},
    {"id": "b" "kind": "treaty", "name": "", "url": "x"},
    {"id": "c", "kind": "treaty", "name": "C",
      "summary": "An unclosed one,
      "colour": 2}, ],
  "stakeholders": [{"id": "s", "kind": "state", "affiliations": [{"to": "t"}, {"to": "a"}]}]
}
"#;
    let expected = [
        "4:58 unknown-field /laws/0/colour",
        "5:16 syntax ",
        "5:42 empty-text /laws/1/name",
        "5:53 invalid-url /laws/1/url",
        "7:35 syntax ",
        "8:17 unknown-field /laws/2/colour",
        "8:21 syntax ",
        "9:73 dangling-reference /stakeholders/0/affiliations/0/to",
        "9:86 wrong-kind-reference /stakeholders/0/affiliations/1/to",
    ];
    assert_eq!(places(text), expected);
    assert!(faults(text)[4].message().contains("close it"));
    let limited = DatasetReader::new().with_limit(3).json(text).unwrap_err();
    assert_eq!((limited.len(), limited.omitted()), (3, 6));

    // In lines the record counts as named, so that what refers to it resolves.
    let lines = "{\"format\":\"1.0\"}\n{\"law\":{\"id\":\"a\",\"kind\":\"treaty\" \"name\":\"\",}}\n{\"law\":{\"id\":\"b\",\"kind\":\"treaty\",\"name\":\"B\",\"relations\":[{\"relation\":\"amends\",\"law\":\"a\"}]}}\n";
    assert_eq!(places(lines), ["2:34 syntax ", "2:41 empty-text /law/name", "2:44 syntax "]);
    let Err(JsonLinesError::Faults(checked)) = JsonLinesCheck::new().run(|| Ok(lines.as_bytes())) else {
        panic!("the lines have faults");
    };
    assert_eq!(checked.iter().cloned().collect::<Vec<_>>(), faults(lines));
    let one_by_one = JsonLines::new(lines.as_bytes()).find_map(|(_, item)| item.err());
    assert!(matches!(one_by_one, Some(JsonLinesError::Faults(found)) if found.len() == 3));

    // What only a guess would repair hides what comes behind it.
    assert_eq!(places("{\"format\": \"1.0\", \"laws\": [{\"id\": }, {}]}"), ["1:35 syntax "]);
}
