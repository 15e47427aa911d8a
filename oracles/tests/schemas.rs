//! The published schemas are those of the types, and are schemas.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::BTreeMap;
use std::path::Path;

use digital_governance::prelude::*;
use digital_governance::{linked_data, schema};
use serde_json::{Value, json};

#[test]
fn the_committed_schemas_are_those_of_the_types() {
    let directory = Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/v1");
    let mut expected: Vec<String> = schema::all().iter().map(schema::SchemaFile::file_name).collect();
    let schemas = schema::all().into_iter().map(|file| (file.file_name(), file.to_json()));
    let of_linked_data = linked_data::files().map(|(name, content)| (name.to_owned(), content));
    for (name, content) in schemas.chain(of_linked_data) {
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::write(directory.join(&name), &content).unwrap();
        }
        let committed = std::fs::read_to_string(directory.join(&name)).unwrap_or_default();
        assert!(
            committed == content,
            "schemas/v1/{name} is stale: run `UPDATE_SCHEMAS=1 cargo test -p digital-governance-oracles --test schemas` \
             and look at the difference"
        );
    }
    let mut found: Vec<String> = std::fs::read_dir(&directory)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".schema.json"))
        .collect();
    found.sort();
    expected.sort();
    assert_eq!(found, expected);
}

#[test]
fn every_schema_is_one_and_its_examples_are_valid() {
    for file in schema::all() {
        let schema = file.schema().as_value();
        assert!(jsonschema::meta::is_valid(schema), "{}", file.name());
        assert!(file.to_json().is_ascii());
        for (name, definition) in schema["$defs"].as_object().unwrap() {
            for member in ["title", "description"] {
                assert!(definition[member].is_string(), "{name} has no {member}");
            }
            assert_eq!(definition["title"], name.as_str());
            let whole = serde_json::json!({"$defs": schema["$defs"], "$ref": format!("#/$defs/{name}")});
            let validator = jsonschema::validator_for(&whole).unwrap();
            assert!(definition["examples"].is_array(), "{name} has no example");
            for example in definition["examples"].as_array().into_iter().flatten() {
                assert!(validator.is_valid(example), "{name}: {example}");
            }
        }
        let whole = jsonschema::validator_for(schema).unwrap();
        assert!(whole.is_valid(&schema["examples"][0]), "{}", file.name());
        no_stray_shapes(schema, file.name());
    }
}

#[test]
fn every_vocabulary_says_what_it_is() {
    for file in schema::all() {
        let mut vocabularies = 0;
        for (name, definition) in file.schema().as_value()["$defs"].as_object().unwrap() {
            let description = definition["description"].as_str().unwrap();
            if let Some((what, _)) = description.split_once("An open vocabulary. Known terms:\n") {
                // A sentence, and a whole one: that of the docstring stands in one line.
                assert!(what.ends_with(". ") && !what.contains(['`', '[', '\n']), "{name}: {what}");
                vocabularies += 1;
            }
        }
        assert!(vocabularies > 0, "{}", file.name());
    }
}

#[test]
fn no_example_is_filled_up_and_those_that_are_given_are_used() {
    let mut given: BTreeMap<String, Value> =
        serde_json::from_str(include_str!("../../src/schema/examples.json")).unwrap();
    for file in schema::all() {
        let schema = file.schema().as_value();
        // What an example that is made has for each text that is required.
        let filler = schema["$defs"]["PlainText"]["examples"][0].to_string();
        for definition in schema["$defs"].as_object().unwrap().values().chain([schema]) {
            let (title, example) = (definition["title"].as_str().unwrap(), &definition["examples"][0]);
            let is_made = title != "PlainText" && example.to_string().contains(&filler);
            assert!(!is_made, "{title} has no text of its own: give one in src/schema/examples.json");
            if given.get(title) == Some(example) {
                given.remove(title);
            }
        }
    }
    assert!(given.is_empty(), "nothing has these examples: {given:?}");
}

#[test]
fn the_examples_of_records_are_a_dataset() {
    let mut dataset = json!({"format": "1.0"});
    for file in schema::all().iter().filter(|file| !["dataset", "line"].contains(&file.name())) {
        dataset[format!("{}s", file.name())] = json!([file.schema().as_value()["examples"][0]]);
    }
    assert_eq!(Dataset::from_json(dataset.to_string()).unwrap().len(), 8);
}

/// Go's regular expressions have no such escapes, and refuse the whole schema.
#[test]
fn no_pattern_has_an_escape_of_a_code_point() {
    fn look(schema: &Value) {
        match schema {
            Value::Object(members) => {
                if let Some(Value::String(pattern)) = members.get("pattern") {
                    assert!(!pattern.contains("\\u"), "{pattern}");
                }
                members.values().for_each(look);
            }
            Value::Array(items) => items.iter().for_each(look),
            _ => {}
        }
    }
    for file in schema::all() {
        look(file.schema().as_value());
    }
}

/// What code generators and strict validators stumble over.
fn no_stray_shapes(schema: &Value, at: &str) {
    match schema {
        Value::Object(object) => {
            assert!(!object.contains_key("format"), "{at}: format");
            assert!(!(object.contains_key("$ref") && object.len() > 1), "{at}: something beside a $ref");
            if object.get("type") == Some(&"object".into()) && object["title"] != "Extensions" {
                assert_eq!(object["additionalProperties"], false, "{at}");
            }
            for (key, value) in
                object.iter().filter(|(key, _)| !["properties", "examples"].contains(&key.as_str()))
            {
                no_stray_shapes(value, &format!("{at}/{key}"));
            }
            for (key, value) in object.get("properties").and_then(Value::as_object).into_iter().flatten() {
                assert!(value["description"].is_string(), "{at}/{key} has no description");
                no_stray_shapes(value, &format!("{at}/{key}"));
            }
        }
        Value::Array(items) => items.iter().for_each(|item| no_stray_shapes(item, at)),
        _ => {}
    }
}
