//! The types of a dataset and their members, as the context and the ontology of linked data need them.
//!
//! They are those of the JSON Schema of a dataset. What stands here besides is which members are properties of
//! vocabularies of others.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Map, Value, json};

use crate::schema;
use crate::vocabulary::names_of;

/// The properties of the format, each by the name of its members.
pub(super) const PROPERTIES: &str = "urn:digital-governance:property:v1:";

/// The classes of the format, each by the title of its type in the schemas.
pub(super) const CLASSES: &str = "urn:digital-governance:class:v1:";

/// The vocabularies of others, by the prefixes that the context and the ontology have for them.
pub(super) const PREFIXES: &[(&str, &str)] = &[
    ("dcat", "http://www.w3.org/ns/dcat#"),
    ("dcterms", "http://purl.org/dc/terms/"),
    ("dg", PROPERTIES),
    ("dgc", CLASSES),
    ("edtf", "http://id.loc.gov/datatypes/"),
    ("eli", "http://data.europa.eu/eli/ontology#"),
    ("oa", "http://www.w3.org/ns/oa#"),
    ("org", "http://www.w3.org/ns/org#"),
    ("owl", "http://www.w3.org/2002/07/owl#"),
    ("prov", "http://www.w3.org/ns/prov#"),
    ("schema", "https://schema.org/"),
    ("xsd", "http://www.w3.org/2001/XMLSchema#"),
];

/// The members that are a property of others in every type.
const MAPPED_EVERYWHERE: &[(&str, &str)] = &[
    ("identifiers", "schema:identifier"),
    ("name", "schema:name"),
    ("summary", "schema:description"),
    ("title", "schema:name"),
    ("url", "schema:url"),
];

/// The members that are a property of another name than their own, by the type that has them.
const MAPPED: &[(&str, &[(&str, &str)])] = &[
    ("Affiliation", &[("kind", "org:role"), ("role", "dg:printed_role"), ("to", "org:organization")]),
    ("Amendment", &[("place", "dg:printed_place")]),
    ("Attribution", &[("holders", "prov:wasAttributedTo")]),
    ("Carrier", &[("contributors", "prov:qualifiedAttribution")]),
    ("Citation", &[("document", "oa:hasSource"), ("quote", "oa:hasSelector")]),
    ("Contributor", &[("role", "dcat:hadRole"), ("stakeholder", "prov:agent")]),
    ("Event", &[("place", "schema:location")]),
    ("Identifier", &[("scheme", "schema:propertyID"), ("value", "schema:value")]),
    ("IncompleteList", &[("count", "dg:announced")]),
    ("Law", &[("jurisdictions", "eli:jurisdiction"), ("kind", "eli:type_document")]),
    ("PolicyQuestion", &[("parts", "dg:question_parts")]),
    ("Provision", &[("targets", "dg:quantified_targets")]),
    (
        "Quote",
        &[
            ("exact", "oa:exact"),
            ("language", "schema:inLanguage"),
            ("prefix", "oa:prefix"),
            ("suffix", "oa:suffix"),
        ],
    ),
    ("Session", &[("place", "schema:location")]),
    (
        "SourceDocument",
        &[
            ("contributors", "prov:qualifiedAttribution"),
            ("languages", "schema:inLanguage"),
            ("licence", "schema:license"),
            ("version", "schema:version"),
        ],
    ),
    ("Stakeholder", &[("affiliations", "org:hasMembership"), ("distinct_from", "owl:differentFrom")]),
];

/// The lists whose order says something. All other lists are sets.
const ORDERED: &[(&str, &str)] =
    &[("Enumeration", "items"), ("Locator", "sections"), ("PolicyQuestion", "parts"), ("Session", "agenda")];

/// The type whose members stand in the record that has it, besides all choices: an attribution is the record's own.
pub(super) const NESTED: &str = "Attribution";

/// What the values of a member are.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Values {
    /// The id of the record itself.
    Own,
    /// An object whose members are those of the object that it stands in.
    Nested,
    /// Ids of records of a kind, by the title of their type.
    Records(String),
    /// Terms of a vocabulary, by its name.
    Terms(String),
    Addresses,
    Objects(String),
    Json,
    /// Literals of a datatype, or of the one that JSON gives them.
    Literals(Option<&'static str>),
}

/// A member of a type, as linked data has it.
#[derive(Clone)]
pub(super) struct Member {
    pub(super) name: String,
    /// With a prefix.
    pub(super) property: String,
    pub(super) values: Values,
    pub(super) is_ordered: bool,
    pub(super) description: String,
}

impl Member {
    /// Whether its values are literals and not resources, which a list is too.
    pub(super) fn is_literal(&self) -> bool {
        !self.is_ordered && matches!(self.values, Values::Literals(_) | Values::Json)
    }

    /// What two members of one name must have in common to be defined once for both.
    pub(super) fn meaning(&self) -> (&str, &Values, bool) {
        (&self.property, &self.values, self.is_ordered)
    }
}

/// The types whose objects are nodes of linked data, each by its title, with their members.
pub(super) struct Types {
    pub(super) members: BTreeMap<String, Vec<Member>>,
    pub(super) descriptions: BTreeMap<String, String>,
    /// The names of members that mean one thing wherever they stand.
    pub(super) unambiguous: BTreeSet<String>,
}

/// The type of a whole file, or of a line of JSON Lines.
pub(super) const ROOT: &str = "Dataset";

impl Types {
    pub(super) fn new() -> Self {
        let dataset = schema::all().into_iter().find(|file| file.name() == "dataset");
        let schema = dataset.map(|file| file.schema().as_value().clone()).unwrap_or_default();
        let mut definitions = schema.get("$defs").and_then(Value::as_object).cloned().unwrap_or_default();
        definitions.insert(ROOT.to_owned(), schema);
        let mut members: BTreeMap<String, Vec<Member>> = BTreeMap::new();
        let mut titles = vec![ROOT.to_owned()];
        while let Some(title) = titles.pop() {
            if members.contains_key(&title) {
                continue;
            }
            let own = members_of(&title, &title, &definitions);
            titles.extend(own.iter().filter_map(|member| match &member.values {
                Values::Objects(title) => Some(title.clone()),
                _ => None,
            }));
            members.insert(title, own);
        }
        if let Some(root) = members.get_mut(ROOT) {
            add_lines(root);
        }
        let mut meanings: BTreeMap<&str, Vec<_>> = BTreeMap::new();
        for member in members.values().flatten() {
            meanings.entry(&member.name).or_default().push(member.meaning());
        }
        let is_one = |meanings: &[_]| meanings.windows(2).all(|pair| pair.first() == pair.last());
        let unambiguous =
            meanings.iter().filter(|(_, meanings)| is_one(meanings)).map(|(name, _)| (*name).to_owned());
        let unambiguous = unambiguous.collect();
        let descriptions = definitions.iter().map(|(title, definition)| (title.clone(), text_of(definition)));
        let descriptions = descriptions.collect();
        Self { members, descriptions, unambiguous }
    }

    pub(super) fn members(&self, title: &str) -> impl Iterator<Item = &Member> {
        self.members.get(title).into_iter().flatten()
    }
}

/// What a record kind is in a line stands under another name, and is the same property as in a file.
fn add_lines(root: &mut Vec<Member>) {
    macro_rules! lines {
        ($($name:ident, $array:ident, $line:ident;)+) => {
            [$((stringify!($array), stringify!($line))),+]
        };
    }
    for (array, line) in for_each_record!(lines) {
        let member = root.iter().find(|member| member.name == array).cloned();
        root.extend(member.map(|member| Member { name: line.to_owned(), ..member }));
    }
}

/// The members of a type, and those of the types that are nested in it.
fn members_of(holder: &str, title: &str, definitions: &Map<String, Value>) -> Vec<Member> {
    let Some(definition) = definitions.get(title) else { return Vec::new() };
    let mut members = Vec::new();
    for (name, schema) in properties(definition) {
        let is_list = schema.get("type") == Some(&json!("array"));
        let item = if is_list { schema.get("items").unwrap_or(schema) } else { schema };
        let target = target_of(item);
        let target_definition = target.and_then(|target| definitions.get(target)).unwrap_or(item);
        let is_nested = !is_list && (choice_of(target_definition).is_some() || target == Some(NESTED));
        let values = if name == "id" {
            Values::Own
        } else if is_nested {
            Values::Nested
        } else {
            values_of(target, target_definition)
        };
        let property = match values {
            Values::Own => "@id".to_owned(),
            Values::Nested => "@nest".to_owned(),
            _ => property_of(holder, title, name),
        };
        if let (Values::Nested, Some(target)) = (&values, target) {
            members.extend(members_of(holder, target, definitions));
        }
        members.push(Member {
            name: name.clone(),
            property,
            values,
            is_ordered: ORDERED.contains(&(title, name)),
            description: text_of(schema),
        });
    }
    members
}

/// The property of a member: what its holder has for it, or its own type, or every type, or the name of the member.
fn property_of(holder: &str, title: &str, name: &str) -> String {
    let in_type =
        |title: &str| MAPPED.iter().find(|(mapped, _)| *mapped == title).map(|(_, members)| *members);
    let lists = in_type(holder).into_iter().chain(in_type(title)).chain([MAPPED_EVERYWHERE]);
    let mapped =
        lists.flatten().find(|(member, _)| *member == name).map(|(_, property)| (*property).to_owned());
    mapped.unwrap_or_else(|| format!("dg:{}", name.trim_start_matches('$')))
}

fn values_of(target: Option<&str>, definition: &Value) -> Values {
    let Some(target) = target else { return Values::Literals(None) };
    if let Some(record) = target.strip_suffix("Id") {
        return Values::Records(record.to_owned());
    }
    match target {
        "WebUrl" => Values::Addresses,
        "Extensions" => Values::Json,
        "PartialDate" => Values::Literals(Some("edtf:edtf")),
        "Decimal" => Values::Literals(Some("xsd:decimal")),
        "LanguageTag" => Values::Literals(Some("xsd:language")),
        "CompactCommitment" | "GoalReference" => Values::Terms(target.to_owned()),
        vocabulary if names_of(vocabulary).is_some() => Values::Terms(vocabulary.to_owned()),
        object if is_object(definition) => Values::Objects(object.to_owned()),
        _ => Values::Literals(None),
    }
}

/// The properties of a type; of a choice, those of its options.
fn properties(definition: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let options = choice_of(definition).into_iter().flatten();
    let objects = std::iter::once(definition).chain(options);
    objects.filter_map(|object| object.get("properties").and_then(Value::as_object)).flatten()
}

fn choice_of(definition: &Value) -> Option<&Vec<Value>> {
    definition.get("oneOf").and_then(Value::as_array)
}

fn is_object(definition: &Value) -> bool {
    definition.get("properties").is_some() || choice_of(definition).is_some()
}

/// The title of the type that a schema refers to.
fn target_of(schema: &Value) -> Option<&str> {
    let all = schema.get("allOf").and_then(Value::as_array).and_then(|all| all.first());
    all.unwrap_or(schema).get("$ref")?.as_str()?.rsplit('/').next()
}

fn text_of(schema: &Value) -> String {
    schema.get("description").and_then(Value::as_str).unwrap_or_default().to_owned()
}

/// A name with its prefix written out.
pub(super) fn full(name: &str) -> String {
    let written_out = name.split_once(':').and_then(|(prefix, local)| {
        let (_, namespace) = PREFIXES.iter().find(|(known, _)| *known == prefix)?;
        Some(format!("{namespace}{local}"))
    });
    written_out.unwrap_or_else(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, BTreeSet, MAPPED, MAPPED_EVERYWHERE, ORDERED, PREFIXES, Types, Values, full};

    #[test]
    fn what_is_said_of_types_and_members_is_said_of_ones_that_exist() {
        let types = Types::new();
        let has = |title: &str, name: &str| types.members(title).any(|member| member.name == name);
        let holds = |title: &str, name: &str| {
            // The members of an attribution stand in the record that has it.
            has(title, name) || (title == super::NESTED && has("Statement", name))
        };
        for (title, members) in MAPPED {
            for (name, property) in *members {
                assert!(holds(title, name), "{title} has no {name}");
                assert_ne!(full(property), *property, "{property}");
            }
        }
        for (name, _) in MAPPED_EVERYWHERE {
            assert!(types.members.keys().any(|title| has(title, name)), "{name}");
        }
        for (title, name) in ORDERED {
            assert!(has(title, name), "{title} has no {name}");
        }
    }

    #[test]
    fn the_page_has_each_property_of_others_beside_its_member() {
        let page = include_str!("../../docs/linked-data.md");
        let everywhere = [("all", MAPPED_EVERYWHERE)];
        for (title, members) in MAPPED.iter().chain(&everywhere) {
            for (name, property) in members.iter().filter(|(_, property)| !property.starts_with("dg:")) {
                let name = if *name == "stakeholder" { "who" } else { name };
                let parts = [title, name, property].map(|part| part.trim_start_matches("all"));
                let is_there = |row: &str| parts.iter().all(|part| row.contains(part));
                assert!(page.lines().any(|row| row.starts_with('|') && is_there(row)), "{title}.{name}");
            }
        }
    }

    #[test]
    fn the_members_of_an_object_are_told_apart_by_their_names() {
        for (title, members) in &Types::new().members {
            let mut names = BTreeSet::new();
            for member in members {
                assert!(names.insert(&member.name), "{title} has {} twice, one of them nested", member.name);
                assert!(
                    PREFIXES.iter().all(|(prefix, _)| *prefix != member.name),
                    "{} is a prefix",
                    member.name
                );
            }
        }
    }

    #[test]
    fn a_property_has_literals_or_resources_and_not_both() {
        let mut kinds: BTreeMap<String, bool> = BTreeMap::new();
        for (title, members) in &Types::new().members {
            for member in members {
                if matches!(member.values, Values::Own | Values::Nested) {
                    continue;
                }
                let known = *kinds.entry(member.property.clone()).or_insert(member.is_literal());
                assert_eq!(known, member.is_literal(), "{title}.{} is {}", member.name, member.property);
            }
        }
    }
}
