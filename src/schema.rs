//! The JSON Schemas of the format, made from the same declarations as the reader.
//!
//! Draft 2020-12, one self-contained file a record kind, one for a dataset and one for a line of JSON Lines. They say
//! all that a schema can say: whatever a schema refuses the reader refuses too, and the other way round. The
//! exceptions are repeated keys, which no schema sees, and what [`Dataset`](crate::Dataset) checks: unique ids,
//! references, cycles, intervals, what is absent. The files are in `schemas/v1/` of the repository.
//!
//! ```
//! let names: Vec<&str> = digital_governance::schema::all().iter().map(|file| file.name()).collect();
//! assert!(names.contains(&"proposal"));
//! let dataset = digital_governance::schema::all().into_iter().find(|file| file.name() == "dataset").unwrap();
//! assert!(dataset.to_json().contains("https://json-schema.org/draft/2020-12/schema"));
//! ```

use schemars::generate::SchemaSettings;
use schemars::transform::{Transform, transform_subschemas};
use schemars::{JsonSchema, Schema};
use serde_json::{Map, Value, json};

use crate::record::file::{DatasetFile, Header};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Record, Session, SourceDocument, Stakeholder, Statement,
};

/// One schema file.
///
/// ```
/// let file = digital_governance::schema::all().remove(0);
/// assert_eq!(file.file_name(), format!("{}.schema.json", file.name()));
/// assert_eq!(file.id(), "urn:digital-governance:schema:v1:dataset");
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

    /// Its `$id`: a name with the version of the format, and no address. What it names never changes within a version.
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
    format!("urn:digital-governance:schema:v1:{name}")
}

fn file<T: JsonSchema>(name: &'static str, title: Option<&str>) -> SchemaFile {
    let settings = SchemaSettings::draft2020_12().with_transform(Published);
    let mut schema = settings.into_generator().into_root_schema_for::<T>();
    name_types(&mut schema, &T::schema_name());
    if let Some(title) = title {
        schema.insert("title".to_owned(), title.into());
    }
    schema.insert("$id".to_owned(), id(name).into());
    add_examples(&mut schema);
    SchemaFile { name, schema }
}

/// Turns what schemars derives into what is published: an optional member is absent and never null, a `$ref` stands alone,
/// and a description is one paragraph without Markdown.
#[derive(Clone, Debug)]
struct Published;

impl Transform for Published {
    fn transform(&mut self, schema: &mut Schema) {
        schema.remove("default");
        without_null(schema);
        if schema.as_object().is_some_and(|members| members.len() > 1)
            && let Some(reference) = schema.remove("$ref")
        {
            // Code generators make a type of its own of a reference with a description beside it.
            schema.insert("allOf".to_owned(), json!([{"$ref": reference}]));
        }
        // Values and terms have a pattern or a list, and are described as they are to be.
        let is_derived = schema.get("pattern").is_none() && schema.get("enum").is_none();
        if let (true, Some(Value::String(description))) = (is_derived, schema.get_mut("description")) {
            *description = first_paragraph(description);
        }
        transform_subschemas(self, schema);
    }
}

/// Takes null out of the types that a value may have.
fn without_null(schema: &mut Schema) {
    let other = |options: &Value, null: &Value| match options.as_array().map(Vec::as_slice) {
        Some([other, last]) if last == null => Some(other.clone()),
        _ => None,
    };
    if let Some(only) = schema.get("type").and_then(|types| other(types, &json!("null"))) {
        schema.insert("type".to_owned(), only);
    }
    if let Some(only) = schema.get("anyOf").and_then(|options| other(options, &json!({"type": "null"}))) {
        schema.remove("anyOf");
        for (key, value) in only.as_object().into_iter().flatten() {
            schema.insert(key.clone(), value.clone());
        }
    }
}

/// The first paragraph of a docstring in one line, without the marks of code and links.
fn first_paragraph(description: &str) -> String {
    let lines = description.lines().map(str::trim);
    let paragraph: Vec<&str> = lines.take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ").replace(['`', '[', ']'], "")
}

/// Gives the root and every definition its name as the title, and the options of a choice their own.
fn name_types(schema: &mut Schema, root: &str) {
    if let Some(Value::Object(definitions)) = schema.get_mut("$defs") {
        for (name, definition) in definitions {
            if let Some(definition) = definition.as_object_mut() {
                name_type(definition, name);
            }
        }
    }
    if let Some(root_schema) = schema.as_object_mut() {
        name_type(root_schema, root);
    }
}

fn name_type(schema: &mut Map<String, Value>, name: &str) {
    schema.insert("title".to_owned(), name.into());
    for option in schema.get_mut("oneOf").and_then(Value::as_array_mut).into_iter().flatten() {
        let description = option.get("description").cloned();
        let mut title = name.to_owned();
        let properties = option.get_mut("properties").and_then(Value::as_object_mut);
        for (key, member) in properties.into_iter().flatten() {
            title.extend(key.split('_').map(capitalized));
            // The description of the option is that of its member too.
            if let (Some(member), Some(description)) = (member.as_object_mut(), &description) {
                if let Some(reference) = member.remove("$ref") {
                    member.insert("allOf".to_owned(), json!([{"$ref": reference}]));
                }
                member.insert("description".to_owned(), description.clone());
            }
        }
        if let Some(option) = option.as_object_mut() {
            option.insert("title".to_owned(), title.into());
        }
    }
}

fn capitalized(word: &str) -> String {
    let mut characters = word.chars();
    characters.next().into_iter().flat_map(char::to_uppercase).chain(characters).collect()
}

/// Examples of types by their titles, for those of which the least says little.
const EXAMPLES: &str = include_str!("schema/examples.json");

/// Gives every type that has no example of its own the one in `EXAMPLES`, or one made of its members' examples.
fn add_examples(schema: &mut Schema) {
    let definitions = schema.get("$defs").cloned().unwrap_or_default();
    #[allow(clippy::expect_used, reason = "the examples are part of the crate, and a test makes all schemas")]
    let given = serde_json::from_str(EXAMPLES).expect("src/schema/examples.json is JSON");
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
            members.collect::<Option<Map<_, _>>>().map(Value::Object)
        }
        _ => None,
    }
}

/// A line is a record under its kind, or the format.
fn line() -> SchemaFile {
    let mut line = file::<Record>("line", Some("DatasetLine"));
    let mut header = file::<Header>("line", Some("DatasetHeader")).schema;
    for key in ["$schema", "$id"] {
        header.remove(key);
    }
    let definitions = header.remove("$defs");
    let description = "A line of JSON Lines: the format, which stands first, or a record of any kind.";
    line.schema.insert("description".to_owned(), description.into());
    if let (Some(Value::Object(all)), Some(Value::Object(more))) = (line.schema.get_mut("$defs"), definitions)
    {
        all.extend(more);
    }
    if let Some(Value::Array(options)) = line.schema.get_mut("oneOf") {
        options.insert(0, header.to_value());
    }
    line
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
