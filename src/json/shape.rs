//! The published schema, compiled into nodes that JSON text is held against.
//!
//! The nodes come from the schema file itself, so that what the schema refuses and what is reported cannot differ. What a
//! string must be is asked of the value's own check, by the name of its definition.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::Value;

use crate::error::{FaultKind, ValueError, excerpt, nearest_term};
use crate::record::FormatVersion;
use crate::value::string::is_kebab;
use crate::value::{Country, Decimal, Id, IdKind, Language, Opening, PartialDate, Sha256, Text, WebUrl};
use crate::vocabulary::{CompactCommitment, GoalReference, names_of};

/// The index of a node.
pub(crate) type NodeIndex = usize;

/// What a JSON value must be.
#[derive(Debug)]
pub(crate) enum Node {
    /// An object with these members, some of them required.
    Object {
        title: String,
        members: Vec<(String, NodeIndex)>,
        required: Vec<String>,
    },
    /// An object with exactly one of these members.
    Choice {
        title: String,
        options: Vec<(String, NodeIndex)>,
    },
    Array {
        items: NodeIndex,
        is_unique: bool,
    },
    String(StringCheck),
    WholeNumber {
        min: u64,
        max: u64,
    },
    Boolean,
    Extensions,
}

/// What a JSON string must be.
#[derive(Debug)]
pub(crate) enum StringCheck {
    /// A value, with what is expected where there is no string.
    Value { expecting: &'static str, check: fn(&str) -> Result<(), ValueError> },
    /// The id of a record of this kind or of a provision.
    Id { kind: IdKind },
    /// A date.
    Date,
    /// A term of an open vocabulary, which knows these spellings and labels.
    Term { known: &'static [&'static str], labels: &'static [&'static str] },
}

impl StringCheck {
    pub(crate) fn expecting(&self) -> &'static str {
        match self {
            Self::Value { expecting, .. } => expecting,
            Self::Id { .. } => "an id",
            Self::Date => "a date",
            Self::Term { .. } => "a term",
        }
    }

    /// What is wrong with a string; nothing where it is what it must be.
    pub(crate) fn fault(&self, text: &str) -> Option<FaultKind> {
        match self {
            Self::Value { check, .. } => check(text).err().map(FaultKind::from),
            Self::Id { .. } => text.parse::<Id<()>>().err().map(FaultKind::from),
            Self::Date => text.parse::<PartialDate>().err().map(FaultKind::from),
            Self::Term { .. } if text.len() <= TERM_MAX_LEN && is_kebab(text, false) => None,
            Self::Term { known, labels } => {
                let example = nearest_term(text, known, labels).or(known.first().copied());
                Some(FaultKind::invalid_term(excerpt(text), example))
            }
        }
    }
}

const TERM_MAX_LEN: usize = crate::vocabulary::Term::<crate::vocabulary::Topic>::MAX_LEN;

/// The pattern by which a schema says that a string is a term.
const TERM_PATTERN: &str = "^[a-z0-9]+(-[a-z0-9]+)*$";

/// The schema of a dataset, as nodes.
#[derive(Debug)]
pub(crate) struct Shape {
    nodes: Vec<Node>,
    definitions: BTreeMap<String, NodeIndex>,
    /// A dataset, a record of any kind under its key, and the first line of JSON Lines.
    pub(crate) dataset: NodeIndex,
    pub(crate) record: NodeIndex,
    pub(crate) header: NodeIndex,
}

static SHAPE: LazyLock<Shape> =
    LazyLock::new(|| Shape::compile(include_str!("../../schemas/v1/dataset.schema.json")));

impl Shape {
    /// The shape of the format, compiled when it is first needed.
    pub(crate) fn of_format() -> &'static Self {
        &SHAPE
    }

    pub(crate) fn node(&self, index: NodeIndex) -> &Node {
        #[allow(clippy::indexing_slicing, reason = "indexes are made together with their nodes")]
        &self.nodes[index]
    }

    /// Where a member of this name stands in what an object with these members holds, or else a term that is spelled so: all
    /// places on the nearest level, as they would be written.
    pub(crate) fn places_of(&self, name: &str, members: &[(String, NodeIndex)]) -> Vec<String> {
        // An array is shown as its items.
        let item_of = |mut path: String, mut node: NodeIndex| {
            while let Node::Array { items, .. } = self.node(node) {
                path.push('[');
                node = *items;
            }
            (path, node)
        };
        let mut level: Vec<(String, NodeIndex)> =
            members.iter().map(|(key, node)| item_of(format!("\"{key}\": "), *node)).collect();
        let mut terms = Vec::new();
        // An object holds objects at most so deep.
        for _ in 0..4 {
            let (mut keys, mut below) = (Vec::new(), Vec::new());
            for (path, node) in level {
                match self.node(node) {
                    Node::Object { members, .. } | Node::Choice { options: members, .. } => {
                        if members.iter().any(|(key, _)| key == name) {
                            keys.push(closed(&format!("{path}{{\"{name}\": …")));
                        }
                        let member = |(key, node): &(String, NodeIndex)| {
                            item_of(format!("{path}{{\"{key}\": "), *node)
                        };
                        below.extend(members.iter().map(member));
                    }
                    Node::String(StringCheck::Term { known, .. }) if known.contains(&name) => {
                        terms.push(closed(&format!("{path}\"{name}\"")));
                    }
                    _ => {}
                }
            }
            if !keys.is_empty() {
                return keys;
            }
            level = below;
        }
        terms.truncate(1);
        terms
    }

    /// The node of a record of a kind.
    pub(crate) fn record_of(&self, kind: IdKind) -> NodeIndex {
        #[allow(clippy::indexing_slicing, reason = "a test compiles the schema and looks up every kind")]
        self.definitions[&format!("{kind:?}")]
    }

    #[allow(clippy::expect_used, reason = "the schema is part of the crate, and a test compiles it")]
    fn compile(json: &str) -> Self {
        let schema: Value = serde_json::from_str(json).expect("the published schema is JSON");
        let mut compiler = Compiler { schema: &schema, nodes: Vec::new(), definitions: BTreeMap::new() };
        let dataset = compiler.compile(&schema);
        let records: Vec<(String, NodeIndex)> = IdKind::ALL
            .iter()
            .filter(|kind| **kind != IdKind::Provision)
            .map(|kind| (kind.as_str().to_owned(), compiler.definition(&format!("{kind:?}"))))
            .collect();
        let record = compiler.push(Node::Choice { title: "Record".to_owned(), options: records });
        let header = match compiler.nodes.get(dataset) {
            Some(Node::Object { members, required, .. }) => Node::Object {
                title: "the first line".to_owned(),
                members: members
                    .iter()
                    .filter(|(name, _)| name == "format" || name == "$schema")
                    .cloned()
                    .collect(),
                required: required.clone(),
            },
            other => unreachable_shape("an object", other),
        };
        let header = compiler.push(header);
        Self { nodes: compiler.nodes, definitions: compiler.definitions, dataset, record, header }
    }
}

/// JSON with the brackets closed that are open.
fn closed(path: &str) -> String {
    let open = path.chars().filter_map(|character| match character {
        '{' => Some('}'),
        '[' => Some(']'),
        _ => None,
    });
    let brackets: Vec<char> = open.collect();
    format!("{path}{}", brackets.into_iter().rev().collect::<String>())
}

/// Stops where the published schema is not what the crate made of it: then every diagnosis would be wrong.
#[allow(clippy::panic, reason = "a broken schema file is a mistake in this crate, which a test finds")]
fn unreachable_shape(expected: &str, found: impl std::fmt::Debug) -> ! {
    panic!("schemas/v1/dataset.schema.json: expected {expected}, found {found:?}")
}

struct Compiler<'s> {
    schema: &'s Value,
    nodes: Vec<Node>,
    definitions: BTreeMap<String, NodeIndex>,
}

impl Compiler<'_> {
    fn push(&mut self, node: Node) -> NodeIndex {
        self.nodes.push(node);
        self.nodes.len().saturating_sub(1)
    }

    fn definition(&mut self, name: &str) -> NodeIndex {
        if let Some(index) = self.definitions.get(name) {
            return *index;
        }
        let Some(definition) = self.schema.pointer(&format!("/$defs/{name}")) else {
            unreachable_shape("a definition", name)
        };
        let index = self.compile(&definition.clone());
        self.definitions.insert(name.to_owned(), index);
        index
    }

    fn compile(&mut self, schema: &Value) -> NodeIndex {
        let text = |key: &str| schema.get(key).and_then(Value::as_str);
        if let Some(name) = text("$ref").and_then(|reference| reference.rsplit('/').next()) {
            return self.definition(name);
        }
        if let Some([only]) = schema.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
            return self.compile(only);
        }
        let title = text("title").unwrap_or_default().to_owned();
        if let Some(options) = schema.get("oneOf").and_then(Value::as_array) {
            let options = options.iter().flat_map(|option| self.members(option)).collect();
            return self.push(Node::Choice { title, options });
        }
        let node = match text("type") {
            Some("object") if title == "Extensions" => Node::Extensions,
            Some("object") => Node::Object {
                members: self.members(schema),
                required: strings(schema.get("required")),
                title,
            },
            Some("array") => Node::Array {
                items: self.compile(&schema.get("items").cloned().unwrap_or_default()),
                is_unique: schema.get("uniqueItems") == Some(&Value::Bool(true)),
            },
            Some("integer") => match (
                schema.get("minimum").and_then(Value::as_u64),
                schema.get("maximum").and_then(Value::as_u64),
            ) {
                (Some(min), Some(max)) => Node::WholeNumber { min, max },
                bounds => unreachable_shape("bounds of a number", bounds),
            },
            Some("boolean") => Node::Boolean,
            Some("string") => Node::String(string_check(&title, schema)),
            _ => unreachable_shape("a shape that the crate makes", schema),
        };
        self.push(node)
    }

    fn members(&mut self, schema: &Value) -> Vec<(String, NodeIndex)> {
        let properties = schema.get("properties").and_then(Value::as_object);
        properties.into_iter().flatten().map(|(name, schema)| (name.clone(), self.compile(schema))).collect()
    }
}

fn strings(values: Option<&Value>) -> Vec<String> {
    let values = values.and_then(Value::as_array).into_iter().flatten();
    values.filter_map(Value::as_str).map(str::to_owned).collect()
}

/// The check of the values of a definition.
fn string_check(title: &str, schema: &Value) -> StringCheck {
    macro_rules! value {
        ($type:ty, $expecting:literal) => {
            StringCheck::Value { expecting: $expecting, check: |text| text.parse::<$type>().map(drop) }
        };
    }
    match title {
        "PlainText" => value!(Text, "a text"),
        "PartialDate" => StringCheck::Date,
        "LanguageTag" => value!(Language, "a BCP 47 language tag"),
        "CountryCode" => value!(Country, "an ISO 3166-1 alpha-2 country code"),
        "WebUrl" => value!(WebUrl, "a URL"),
        "Decimal" => value!(Decimal, "a decimal number in a string"),
        "Sha256" => value!(Sha256, "a SHA-256 digest"),
        "Opening" => value!(Opening, "an FNV-1a digest"),
        "FormatVersion" => value!(FormatVersion, "a format version"),
        "GoalReference" => {
            value!(
                GoalReference,
                "a string with a goal such as 9, a target such as 9.c, an indicator, a theme or all"
            )
        }
        "CompactCommitment" => value!(CompactCommitment, "a paragraph of the Compact such as 29.d"),
        _ if title.ends_with("Id") => match IdKind::ALL.iter().find(|kind| title == format!("{kind:?}Id")) {
            Some(kind) => StringCheck::Id { kind: *kind },
            None => unreachable_shape("the id of a kind", title),
        },
        _ if schema.get("pattern").and_then(Value::as_str) == Some(TERM_PATTERN) => match names_of(title) {
            Some((known, labels)) => StringCheck::Term { known, labels },
            None => unreachable_shape("a vocabulary", title),
        },
        _ => unreachable_shape("a string that the crate can check", title),
    }
}

#[cfg(test)]
mod tests {
    use super::{Node, Shape};
    use crate::value::IdKind;

    #[test]
    fn the_published_schema_compiles_and_has_every_kind() {
        let shape = Shape::of_format();
        for kind in IdKind::ALL {
            let node = shape.node(shape.record_of(*kind));
            assert!(matches!(node, Node::Object { title, .. } if *title == format!("{kind:?}")), "{node:?}");
        }
    }
}
