//! The JSON Schemas of the format, made from the same declarations as the reader.
//!
//! Draft 2020-12, one self-contained file a record kind, one for a dataset and one for a line of JSON Lines. They say
//! all that a schema can say: whatever a schema refuses the reader refuses too, and the other way round. The
//! exceptions are repeated keys, which no schema sees, and what [`Dataset`](crate::Dataset) checks: unique ids,
//! references, cycles, intervals. The files are in `schemas/v1/` of the repository.
//!
//! ```
//! let names: Vec<&str> = digital_governance::schema::all().iter().map(|file| file.name()).collect();
//! assert!(names.contains(&"proposal"));
//! let dataset = digital_governance::schema::all().into_iter().find(|file| file.name() == "dataset").unwrap();
//! assert!(dataset.to_json().contains("https://json-schema.org/draft/2020-12/schema"));
//! ```

use schemars::generate::SchemaSettings;
use schemars::{JsonSchema, Schema};
use serde_json::{Value, json};

use crate::dataset::{DatasetFile, Header};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Record, Session, SourceDocument, Stakeholder, Statement,
};
use crate::shape::Described;

/// One schema file.
///
/// ```
/// let file = digital_governance::schema::all().remove(0);
/// assert_eq!(file.file_name(), format!("{}.schema.json", file.name()));
/// assert!(file.id().starts_with("https://"));
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct SchemaFile {
    name: &'static str,
    schema: Schema,
}

impl SchemaFile {
    /// What it describes: `dataset`, `line`, or the kind of a record such as `source_document`.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The name of the file.
    pub fn file_name(&self) -> String {
        format!("{}.schema.json", self.name)
    }

    /// Its `$id`, which has the version of the format and never changes its content within it.
    pub fn id(&self) -> String {
        id(self.name)
    }

    /// The schema itself.
    pub fn schema(&self) -> &Schema {
        &self.schema
    }

    /// The content of the file: JSON for people to read, in ASCII.
    pub fn to_json(&self) -> String {
        let mut schema = self.schema.as_value().clone();
        // The same order whatever features of serde_json other crates ask for.
        schema.sort_all_objects();
        let mut json = ascii(&format!("{schema:#}"));
        json.push('\n');
        json
    }
}

/// Every schema: the dataset's, the line's, then the records' in the order of a dataset.
pub fn all() -> Vec<SchemaFile> {
    vec![
        file::<DatasetFile>("dataset", None),
        line(),
        file::<SourceDocument>("source_document", None),
        file::<Stakeholder>("stakeholder", None),
        file::<Law>("law", None),
        file::<Session>("session", None),
        file::<Principle>("principle", None),
        file::<Proposal>("proposal", None),
        file::<PolicyQuestion>("policy_question", None),
        file::<Statement>("statement", None),
    ]
}

fn id(name: &str) -> String {
    format!("https://digital-governance.invalid/schemas/v1/{name}.schema.json")
}

fn file<T: JsonSchema>(name: &'static str, title: Option<&str>) -> SchemaFile {
    file_of(name, title, Described::of::<T>())
}

fn file_of(name: &'static str, title: Option<&str>, described: Described) -> SchemaFile {
    let mut schema = described.root_schema(SchemaSettings::draft2020_12().into_generator());
    schema.insert("$id".to_owned(), id(name).into());
    if let Some(title) = title {
        schema.insert("title".to_owned(), title.into());
    }
    add_examples(&mut schema);
    SchemaFile { name, schema }
}

/// Examples of types by their titles, for those of which the least says little.
const EXAMPLES: &str = include_str!("schema/examples.json");

/// Gives every type that has no example of its own the one in `EXAMPLES`, or one made of its members' examples.
fn add_examples(schema: &mut Schema) {
    let definitions = schema.get("$defs").cloned().unwrap_or_default();
    let given = serde_json::from_str(EXAMPLES).unwrap_or_default();
    if let Some(Value::Object(own)) = schema.get_mut("$defs") {
        for definition in own.values_mut() {
            let made = example(definition, &definitions, &given);
            if let (Some(object), Some(made)) = (definition.as_object_mut(), made) {
                object.entry("examples").or_insert_with(|| json!([made]));
            }
        }
    }
    if let Some(made) = example(schema.as_value(), &definitions, &given) {
        schema.insert("examples".to_owned(), json!([made]));
    }
}

/// What is given, or else the least that a schema describes: what is required, or the first member where nothing is.
fn example(schema: &Value, definitions: &Value, given: &Value) -> Option<Value> {
    let first = |key: &str| schema.get(key).and_then(Value::as_array).and_then(|values| values.first());
    if let Some(known) = first("examples").or_else(|| given.get(schema.get("title")?.as_str()?)) {
        return Some(known.clone());
    }
    if let Some(option) = first("allOf").or_else(|| first("oneOf")) {
        return example(option, definitions, given);
    }
    if let Some(name) = schema.get("$ref").and_then(Value::as_str).and_then(|path| path.rsplit('/').next()) {
        return example(definitions.get(name)?, definitions, given);
    }
    match schema.get("type")?.as_str()? {
        "integer" => schema.get("minimum").cloned(),
        "boolean" => Some(true.into()),
        "object" => {
            let properties = schema.get("properties")?.as_object()?;
            let required = schema.get("required").and_then(Value::as_array);
            let is_required = |name: &str| required.is_some_and(|names| names.iter().any(|own| own == name));
            let single = |(_, property): &(&String, &Value)| property.get("type") != Some(&"array".into());
            let mut wanted: Vec<_> = properties.iter().filter(|(name, _)| is_required(name)).collect();
            if wanted.is_empty() {
                wanted.extend(properties.iter().find(single));
            }
            let members = wanted
                .into_iter()
                .map(|(name, property)| Some((name.clone(), example(property, definitions, given)?)));
            members.collect::<Option<serde_json::Map<_, _>>>().map(Value::Object)
        }
        _ => None,
    }
}

/// A line is a record under its kind, or the format.
fn line() -> SchemaFile {
    let mut line = file::<Record>("line", Some("DatasetLine"));
    let header = file::<Header>("line", Some("DatasetHeader"));
    line.schema.insert(
        "description".to_owned(),
        "A line of JSON Lines: the format, which stands first, or a record of any kind.".into(),
    );
    let mut options = vec![];
    let (mut line_value, mut header_value) = (line.schema.to_value(), header.schema.to_value());
    let own = |value: &mut Value, key: &str| value.as_object_mut().and_then(|object| object.remove(key));
    let mut definitions = own(&mut line_value, "$defs").unwrap_or_else(|| json!({}));
    if let (Some(all), Some(Value::Object(more))) =
        (definitions.as_object_mut(), own(&mut header_value, "$defs"))
    {
        all.extend(more);
    }
    for key in ["$schema", "$id"] {
        own(&mut header_value, key);
    }
    options.push(header_value);
    if let Some(Value::Array(records)) = own(&mut line_value, "oneOf") {
        options.extend(records);
    }
    if let Some(object) = line_value.as_object_mut() {
        object.insert("oneOf".to_owned(), Value::Array(options));
        object.insert("$defs".to_owned(), definitions);
    }
    SchemaFile { name: "line", schema: Schema::try_from(line_value).unwrap_or_default() }
}

/// JSON with every character outside ASCII as an escape.
fn ascii(json: &str) -> String {
    let mut ascii = String::with_capacity(json.len());
    for character in json.chars() {
        if character.is_ascii() {
            ascii.push(character);
        } else {
            for unit in character.encode_utf16(&mut [0; 2]) {
                ascii.extend(["\\u", &format!("{unit:04x}")]);
            }
        }
    }
    ascii
}
