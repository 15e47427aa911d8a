//! What is written as Popolo, held against the schemas of Popolo.
//!
//! The schemas are published in draft 3, which the validator does not read, with descriptions that are not copied here. So
//! the members of each class stand in a table, from which schemas are made that also refuse members that they don't know.
//! Where `POPOLO_SCHEMAS` names a folder with the published schemas, those are asked too, and the table is held against them.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{env, fs};

use digital_governance::documented;
use digital_governance::popolo::Popolo;
use digital_governance::prelude::*;
use jsonschema::{Draft, Registry, Validator};
use serde_json::{Map, Value, json};

/// What a member of a class holds.
#[derive(Clone, Copy)]
enum Holds {
    Text,
    /// A text that cannot be left out.
    Required,
    /// A year, month, day, or a time with a zone.
    Date,
    Uri,
    /// Any object.
    Object,
    One(&'static str),
    List(&'static str),
}

use Holds::{Date, List, Object, One, Required, Text as Words, Uri};

/// The members of each class of Popolo that are written, by the names of its schemas.
const CLASSES: &[(&str, &[(&str, Holds)])] = &[
    (
        "person",
        &[
            ("id", Words),
            ("name", Words),
            ("summary", Words),
            ("other_names", List("other_name")),
            ("identifiers", List("identifier")),
            ("links", List("link")),
            ("sources", List("link")),
        ],
    ),
    (
        "organization",
        &[
            ("id", Words),
            ("name", Words),
            ("abstract", Words),
            ("classification", Words),
            ("parent_id", Words),
            ("area_id", Words),
            ("other_names", List("other_name")),
            ("identifiers", List("identifier")),
            ("links", List("link")),
            ("sources", List("link")),
        ],
    ),
    (
        "membership",
        &[
            ("label", Words),
            ("role", Words),
            ("person_id", Words),
            ("member", Object),
            ("organization_id", Words),
            ("start_date", Date),
            ("end_date", Date),
            ("sources", List("link")),
        ],
    ),
    ("area", &[("id", Words), ("identifier", Words), ("classification", Words)]),
    (
        "event",
        &[
            ("id", Words),
            ("name", Words),
            ("description", Words),
            ("classification", Words),
            ("location", Words),
            ("start_date", Date),
            ("end_date", Date),
            ("identifiers", List("identifier")),
            ("parent", One("event")),
            ("sources", List("link")),
        ],
    ),
    ("other_name", &[("name", Words), ("note", Words)]),
    ("identifier", &[("scheme", Words), ("identifier", Required)]),
    ("link", &[("url", Uri), ("note", Words)]),
];

/// The arrays of a file, each with the class of what is in it.
const ARRAYS: [(&str, &str); 5] = [
    ("persons", "person"),
    ("organizations", "organization"),
    ("memberships", "membership"),
    ("areas", "area"),
    ("events", "event"),
];

fn uri(class: &str) -> String {
    format!("http://www.popoloproject.com/schemas/{class}.json")
}

/// The schemas of the table.
fn own_schemas() -> BTreeMap<String, Value> {
    let member = |holds: Holds| match holds {
        Words | Required => json!({"type": "string"}),
        Date => json!({"type": "string", "anyOf": [
            {"pattern": r"^\d{4}(-\d\d)?(-\d\d)?$"},
            {"pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$"},
        ]}),
        Uri => json!({"type": "string", "format": "uri"}),
        Object => json!({"type": "object"}),
        One(class) => json!({"$ref": uri(class)}),
        List(class) => json!({"type": "array", "items": {"$ref": uri(class)}}),
    };
    let schema = |members: &[(&str, Holds)]| {
        let required = members.iter().filter(|(_, holds)| matches!(holds, Required | Uri));
        json!({
            "type": "object",
            "properties": members.iter().map(|(name, holds)| ((*name).to_owned(), member(*holds))).collect::<Map<_, _>>(),
            "required": required.map(|(name, _)| *name).collect::<Vec<_>>(),
            "additionalProperties": false,
        })
    };
    CLASSES.iter().map(|(class, members)| ((*class).to_owned(), schema(members))).collect()
}

/// A schema of draft 3 as one of draft 4, as far as Popolo's schemas differ: what is required stands with the object.
fn of_draft_4(schema: &Value) -> Value {
    let Value::Object(object) = schema else { return schema.clone() };
    let mut moved = Map::new();
    for (name, value) in
        object.iter().filter(|(name, _)| !["$schema", "id", "required"].contains(&name.as_str()))
    {
        let value = match (name.as_str(), value) {
            ("properties", Value::Object(properties)) => {
                let is_required = |member: &&String| properties[*member]["required"] == true;
                let required: Vec<&String> = properties.keys().filter(is_required).collect();
                if !required.is_empty() {
                    moved.insert("required".to_owned(), json!(required));
                }
                properties.iter().map(|(name, member)| (name.clone(), of_draft_4(member))).collect()
            }
            ("$ref", Value::String(reference)) => reference.trim_end_matches('#').into(),
            ("items", _) => of_draft_4(value),
            _ => value.clone(),
        };
        moved.insert(name.clone(), value);
    }
    moved.into()
}

/// The published schemas, where there is a copy of them.
fn published_schemas() -> Option<BTreeMap<String, Value>> {
    let folder = env::var_os("POPOLO_SCHEMAS")?;
    // Tests run in the folder of their package.
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(folder);
    let files = fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let schemas = files.map(|file| {
        let path = file.unwrap().path();
        let class = path.file_stem().unwrap().to_str().unwrap().to_owned();
        (class, serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap())
    });
    Some(schemas.collect())
}

/// A validator for each class that a file has an array of.
fn validators(schemas: &BTreeMap<String, Value>) -> BTreeMap<&'static str, Validator> {
    let resources = schemas.iter().map(|(class, schema)| (uri(class), schema));
    let registry = Registry::new().draft(Draft::Draft4).extend(resources).unwrap().prepare().unwrap();
    let validator = |class: &str| {
        let options = jsonschema::options().with_draft(Draft::Draft4).should_validate_formats(true);
        options.with_registry(&registry).build(&json!({"$ref": uri(class)})).unwrap()
    };
    ARRAYS.iter().map(|(array, class)| (*array, validator(class))).collect()
}

fn datasets() -> Vec<Dataset> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/examples");
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let paths = paths.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let mut datasets: Vec<Dataset> =
        paths.map(|path| Dataset::from_json(fs::read_to_string(path).unwrap()).unwrap()).collect();
    datasets.push(documented::dataset().clone());
    let dates = [
        "2031-11-27T23:30+01:00/2031-11-28T00:30+01:00",
        "2031",
        "2031-11",
        "2031-11-27T23:30:05Z",
        "2031-21",
    ];
    let sessions = dates.iter().enumerate().map(|(number, date)| {
        let id = format!("session-{number}").parse().unwrap();
        Session::new(id, text!("IGF"), year!(2031), SessionType::Workshop)
            .with_number(number.to_string().parse::<Text>().unwrap())
            .with_date(date.parse::<PartialDate>().unwrap())
    });
    datasets.push(sessions.collect::<DatasetBuilder>().build().unwrap());
    datasets
}

#[test]
fn every_object_is_valid() {
    let mut asked = vec![validators(&own_schemas())];
    asked.extend(published_schemas().map(|schemas| {
        validators(&schemas.iter().map(|(class, schema)| (class.clone(), of_draft_4(schema))).collect())
    }));
    let mut seen = BTreeMap::<&str, usize>::new();
    for dataset in datasets() {
        let popolo: Value = serde_json::from_str(&Popolo::of(&dataset).to_json()).unwrap();
        let arrays: BTreeSet<&str> = popolo.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(arrays, ARRAYS.iter().map(|(array, _)| *array).collect());
        for (array, _) in ARRAYS {
            for object in popolo[array].as_array().unwrap() {
                *seen.entry(array).or_default() += 1;
                for validators in &asked {
                    let faults: Vec<String> =
                        validators[array].iter_errors(object).map(|fault| fault.to_string()).collect();
                    assert!(faults.is_empty(), "{faults:?} in {object}");
                }
            }
        }
    }
    println!("{seen:?} valid by {} sets of schemas", asked.len());
    assert_eq!(seen.len(), ARRAYS.len(), "{seen:?}");
}

#[test]
fn what_is_wrong_is_refused() {
    let mut asked = vec![validators(&own_schemas())];
    asked.extend(published_schemas().map(|schemas| {
        validators(&schemas.iter().map(|(class, schema)| (class.clone(), of_draft_4(schema))).collect())
    }));
    let wrong = [
        ("persons", json!({"id": 7})),
        ("persons", json!({"identifiers": [{"scheme": "isni"}]})),
        ("organizations", json!({"links": [{"note": "no address"}]})),
        ("memberships", json!({"start_date": "2019-05-01T10:00"})),
        ("memberships", json!({"end_date": "201X"})),
        ("events", json!({"parent": {"start_date": "2031~"}})),
    ];
    for validators in &asked {
        for (array, object) in &wrong {
            assert!(!validators[array].is_valid(object), "{object}");
        }
    }
    assert!(!asked[0]["persons"].is_valid(&json!({"nmae": "Nerea"})));
}

#[test]
fn the_table_is_that_of_the_published_schemas() {
    let Some(published) = published_schemas() else {
        println!("skipped: POPOLO_SCHEMAS names no folder with the published schemas");
        return;
    };
    for (class, members) in CLASSES {
        let schema = &published[*class];
        assert_eq!(schema["id"], format!("{}#", uri(class)));
        for (name, holds) in *members {
            let member = &schema["properties"][*name];
            let types = match &member["type"] {
                Value::Array(types) => types[0].clone(),
                single => single.clone(),
            };
            let reference = |member: &Value| member["$ref"].as_str().unwrap_or_default().to_owned();
            let is_so = match holds {
                Words => types == "string" && member.get("format").is_none(),
                Required => types == "string" && member["required"] == true,
                Date => {
                    types == "string"
                        && member["pattern"].as_str().is_some_and(|pattern| pattern.contains('T'))
                }
                Uri => member["format"] == "uri" && member["required"] == true,
                Object => types == "object",
                One(class) => reference(member) == format!("{}#", uri(class)),
                List(class) => types == "array" && reference(&member["items"]) == format!("{}#", uri(class)),
            };
            assert!(is_so, "{class}/{name}: {member}");
        }
        let required =
            schema["properties"].as_object().unwrap().iter().filter(|(_, member)| member["required"] == true);
        for (name, _) in required {
            assert!(members.iter().any(|(own, _)| own == name), "{class} lacks {name}");
        }
    }
}
