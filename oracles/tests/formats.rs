//! Other formats than JSON, through serde: TOML, CBOR and `serde_json::Value`; and types of users that have ours in them.
//!
//! What TOML has no way to say: there is no null, so its writer refuses an extension with one; a file is a table, so a
//! list or a term is not a file by itself; and its reader goes 80 tables deep, of the 120 that an extension may have.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test may stop")]

use std::collections::BTreeMap;
use std::fmt::Debug;

use digital_governance::documented;
use digital_governance::prelude::*;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

fn through_toml<T: Serialize + DeserializeOwned>(value: &T) -> T {
    let text = toml::to_string(value).unwrap();
    toml::from_str(&text).unwrap_or_else(|error| panic!("{error}\n{text}"))
}

fn to_cbor(value: &impl Serialize) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).unwrap();
    bytes
}

fn through_cbor<T: Serialize + DeserializeOwned>(value: &T) -> T {
    ciborium::from_reader(to_cbor(value).as_slice()).unwrap()
}

fn through_value<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_value(serde_json::to_value(value).unwrap()).unwrap()
}

fn through_json<T: Serialize + DeserializeOwned>(value: &T) -> T {
    serde_json::from_str(&serde_json::to_string(value).unwrap()).unwrap()
}

/// Takes a value through every format that has tables at its top.
fn comes_back<T: Serialize + DeserializeOwned + PartialEq + Debug>(value: &T) {
    assert_eq!(&through_json(value), value);
    assert_eq!(&through_value(value), value);
    assert_eq!(&through_cbor(value), value);
    assert_eq!(&through_toml(value), value);
}

/// JSON of every shape that TOML has too.
fn nested() -> Value {
    json!({
        "name": "B \u{1f600}\n\"",
        "numbers": [0, -7, 7.5, 1e300, u64::MAX, i64::MIN, 1.0],
        "mixed": ["a", 1, true, [], {}, [[{"deep": [false]}]]],
        "empty": {},
        "2016-11-07": "2016-11-07",
    })
}

fn extensions(value: Value) -> Extensions {
    Extensions::new()
        .with("org.example/team".parse().unwrap(), value)
        .unwrap()
        .with("org.example/year".parse().unwrap(), 2_023)
        .unwrap()
}

/// A law with an extension.
fn law(value: Value) -> Law {
    Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides")).with_extensions(extensions(value))
}

#[test]
fn a_dataset_comes_back_from_every_format() {
    let dataset = documented::dataset();
    comes_back(dataset);
    comes_back(&dataset.clone().into_builder().add(law(nested())).build().unwrap());
    comes_back(&Dataset::default());
}

#[test]
fn records_come_back_as_what_they_are_and_as_lines() {
    let mut kinds = BTreeMap::<IdKind, usize>::new();
    for record in documented::dataset().clone().into_records() {
        comes_back(&record);
        *kinds.entry(record.kind()).or_default() += 1;
        match &record {
            Record::SourceDocument(own) => comes_back(own),
            Record::Stakeholder(own) => comes_back(own),
            Record::Law(own) => comes_back(own),
            Record::Session(own) => comes_back(own),
            Record::Principle(own) => comes_back(own),
            Record::Proposal(own) => comes_back(own),
            Record::PolicyQuestion(own) => comes_back(own),
            Record::Statement(own) => comes_back(own),
            other => panic!("a kind that nobody asked about: {other:?}"),
        }
    }
    assert_eq!(kinds.len(), 8);
}

#[test]
fn extensions_come_back_whatever_is_in_them() {
    comes_back(&law(nested()));
    comes_back(&Record::from(law(nested())));
    let law_with_nulls = law(json!({"absent": null, "items": [null, {"a": null}]}));
    assert_eq!(through_json(&law_with_nulls), law_with_nulls);
    assert_eq!(through_value(&law_with_nulls), law_with_nulls);
    assert_eq!(through_cbor(&law_with_nulls), law_with_nulls);
    assert!(toml::to_string(&law_with_nulls).is_err());
    let deep = |depth: usize| (0..depth).fold(json!(7), |value, _| json!([value]));
    let deepest = law(deep(Extensions::MAX_DEPTH));
    assert_eq!(through_cbor(&deepest), deepest);
    assert_eq!(through_value(&deepest), deepest);
}

/// What the reader of JSON refuses is refused in every format, by the same check.
#[test]
fn every_format_is_read_as_strictly() {
    let good = json!({"id": "tides", "kind": "treaty", "name": "T"});
    let with = |member: &str, value: Value| {
        let mut law = good.clone();
        law[member] = value;
        law
    };
    let bad = [
        with("id", json!("Tides")),
        with("kind", json!("Treaty")),
        with("name", json!(" ")),
        with("colour", json!("blue")),
        with("url", json!("ftp://a")),
        with("documents", json!(["a", "a"])),
        with("identifiers", json!({})),
        with("events", json!([{"kind": "adopted", "date": "2016-13"}])),
        with("extensions", json!({"rank": 1})),
        json!({"id": "tides", "kind": "treaty"}),
    ];
    for (value, is_good) in std::iter::once((&good, true)).chain(bad.iter().map(|bad| (bad, false))) {
        assert_eq!(serde_json::from_value::<Law>(value.clone()).is_ok(), is_good, "{value}");
        assert_eq!(ciborium::from_reader::<Law, _>(to_cbor(value).as_slice()).is_ok(), is_good, "{value}");
        assert_eq!(toml::from_str::<Law>(&toml::to_string(value).unwrap()).is_ok(), is_good, "{value}");
    }
    // CBOR has a null, and null is no way to be absent.
    let null = with("url", json!(null));
    assert!(ciborium::from_reader::<Law, _>(to_cbor(&null).as_slice()).is_err());
    let too_deep = with(
        "extensions",
        json!({"a.b/c": (0..=Extensions::MAX_DEPTH).fold(json!(7), |value, _| json!([value]))}),
    );
    assert!(ciborium::from_reader::<Law, _>(to_cbor(&too_deep).as_slice()).is_err());
    // A key that stands in CBOR twice: a map of two, and twice "id" with "a".
    let repeated = b"\xa2\x62id\x61a\x62id\x61a";
    assert!(ciborium::from_reader::<Law, _>(&repeated[..]).unwrap_err().to_string().contains("duplicate"));
    let file = json!({"format": "1.0", "principles": [
        {"id": "p", "attribution": {"holders": ["nobody"]}, "summary": "Flow."}]});
    for error in [
        toml::from_str::<Dataset>(&toml::to_string(&file).unwrap()).unwrap_err().to_string(),
        ciborium::from_reader::<Dataset, _>(to_cbor(&file).as_slice()).unwrap_err().to_string(),
        serde_json::from_value::<Dataset>(file).unwrap_err().to_string(),
    ] {
        assert!(error.contains("no stakeholder has the id"), "{error}");
    }
}

#[test]
fn terms_come_back_by_themselves() {
    for topic in Topic::ALL {
        let term: Term<Topic> = (*topic).into();
        assert_eq!(through_cbor(topic), *topic);
        assert_eq!(through_value(topic), *topic);
        assert_eq!(through_cbor(&term), term);
        assert_eq!(through_value(&term), term);
    }
    assert!(ciborium::from_reader::<Topic, _>(to_cbor(&"no-such-topic").as_slice()).is_err());
    let own: Term<Topic> = "undersea-archaeology".parse().unwrap();
    assert_eq!(through_cbor(&own), own);
    // A TOML file has a name for each.
    let named: BTreeMap<String, Topic> =
        Topic::ALL.iter().map(|topic| (topic.as_str().replace('-', "_"), *topic)).collect();
    comes_back(&named);
    comes_back(&BTreeMap::from([("all".to_owned(), Topic::ALL.to_vec())]));
    // As keys, in all of them.
    comes_back(&Topic::ALL.iter().map(|topic| (Term::from(*topic), true)).collect::<BTreeMap<_, _>>());
    comes_back(&BTreeMap::from([(own, 1)]));
    comes_back(&BTreeMap::from([(id!("tides") as Id<Law>, year!(1999))]));
    comes_back(&BTreeMap::from([("goals".to_owned(), GoalReference::of_target(sdg_target!("9.c")))]));
}

/// A provision with parts of every shape: numbers, choices, lists, dates, a box.
fn provision() -> Provision {
    Provision::new(id!("tides/1"), text!("publish the tide tables"))
        .with_bearers([ActorClass::States.into(), Actor::from(id!("atlantis") as Id<Stakeholder>)])
        .with_modality(Modality::Obligation)
        .with_verb("might-well".parse::<Term<Verb>>().unwrap())
        .with_deadline(date!("2030~"))
        .with_coding(Coding::new(text!("B")).with_language(language!("en")))
        .with_classification(
            Classification::new()
                .with_topics([Topic::DataGovernance])
                .with_goals([GoalReference::from(sdg_target!("9.c")), GoalReference::ALL]),
        )
        .with_quantities([Quantity::new(decimal!("7.50"))])
        .with_enumerations([Enumeration::new(true).with_items([text!("ebb"), text!("flow")])])
        .with_relations([Related::new(Relation::ALL[0], Target::from(Citation::new(id!("tide-tables"))))])
        .with_citations([Citation::new(id!("tide-tables")).with_locator(
            Locator::new().with_paragraph(ordinal!(3)).with_sentences([ordinal!(1), ordinal!(2)]),
        )])
}

/// A provision with a member of somebody's own beside its own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Noted {
    author: String,
    score: f64,
    #[serde(flatten)]
    provision: Provision,
}

/// A record in a line of somebody's own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Numbered {
    number: u32,
    #[serde(flatten)]
    record: Record,
}

/// A dataset in a file of somebody's own.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Package {
    title: String,
    #[serde(flatten)]
    dataset: Dataset,
}

/// What is beside the known is somebody else's.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Open {
    title: String,
    #[serde(flatten)]
    others: Extensions,
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(untagged)]
enum Either {
    Law(Box<Law>),
    Provision(Box<Provision>),
    Goal(GoalReference),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", rename_all = "lowercase")]
enum Tagged {
    Law(Box<Law>),
    Provision(Box<Provision>),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "what", content = "is", rename_all = "lowercase")]
enum Adjacent {
    Law(Box<Law>),
    Provision(Box<Provision>),
    Year(Year),
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Several {
    choices: Vec<Either>,
    tagged: Vec<Tagged>,
    adjacent: Vec<Adjacent>,
}

#[test]
fn types_of_users_have_ours_in_them() {
    comes_back(&provision());
    comes_back(&Noted { author: "B".to_owned(), score: 7.5, provision: provision() });
    comes_back(&Several {
        choices: vec![
            Either::Law(Box::new(law(nested()))),
            Either::Provision(Box::new(provision())),
            Either::Goal(GoalReference::ALL),
        ],
        tagged: vec![Tagged::Law(Box::new(law(nested()))), Tagged::Provision(Box::new(provision()))],
        adjacent: vec![
            Adjacent::Law(Box::new(law(nested()))),
            Adjacent::Provision(Box::new(provision())),
            Adjacent::Year(year!(2019)),
        ],
    });
    for (number, record) in (0..).zip(documented::dataset().clone().into_records()) {
        comes_back(&Numbered { number, record });
    }
    comes_back(&Package { title: "T".to_owned(), dataset: documented::dataset().clone() });
    comes_back(&Open { title: "T".to_owned(), others: extensions(nested()) });
}

/// A member that nobody knows is a fault in ours wherever it is, but beside it, it is the user's.
#[test]
fn types_of_users_are_read_as_strictly() {
    let mut noted =
        serde_json::to_value(Noted { author: "B".to_owned(), score: 7.5, provision: provision() }).unwrap();
    noted["bearers"][0]["colour"] = json!(1);
    assert!(serde_json::from_value::<Noted>(noted.clone()).is_err());
    noted["bearers"] = json!([{"party": {"planet": "x"}}]);
    assert!(serde_json::from_value::<Noted>(noted.clone()).is_err());
    noted["bearers"] = json!(null);
    assert!(serde_json::from_value::<Noted>(noted).is_err());
    let tagged = json!({"what": "law", "id": "tides", "kind": "treaty", "name": "T", "colour": 1});
    assert!(serde_json::from_value::<Tagged>(tagged).is_err());
}
