//! The context under which the JSON of a dataset is JSON-LD.

use serde_json::{Map, Value, json};

use super::types::{Member, PREFIXES, ROOT, Types, Values, full};
use crate::vocabulary::{SdgGoal, term_uri};

/// Where the ids of records are resolved, unless a file says otherwise.
const RECORDS: &str = "urn:digital-governance:record/";

/// The JSON-LD 1.1 context under which the JSON of a dataset, or of a line of JSON Lines, is linked data:
/// `schemas/v1/context.jsonld`.
///
/// ```
/// let context: serde_json::Value = serde_json::from_str(&digital_governance::linked_data::context())?;
/// assert_eq!(context["@context"]["id"], "@id");
/// assert_eq!(context["@context"]["holders"]["@id"], "prov:wasAttributedTo");
/// # Ok::<(), serde_json::Error>(())
/// ```
pub fn context() -> String {
    let types = Types::new();
    let mut context = context_of(&types, ROOT);
    for member in types.members.values().flatten() {
        if types.unambiguous.contains(&member.name) {
            context.entry(member.name.clone()).or_insert_with(|| term(&types, member));
        }
    }
    context.extend(PREFIXES.iter().map(|(prefix, namespace)| ((*prefix).to_owned(), (*namespace).into())));
    context.insert("@version".to_owned(), json!(1.1));
    context.insert("@base".to_owned(), RECORDS.into());
    let mut file = json!({"@context": context});
    // The same order whatever features of serde_json other crates ask for.
    file.sort_all_objects();
    format!("{file:#}\n")
}

/// The terms that a type defines for itself, because their names mean something else elsewhere.
fn context_of(types: &Types, title: &str) -> Map<String, Value> {
    let own = types.members(title).filter(|member| !types.unambiguous.contains(&member.name));
    own.map(|member| (member.name.clone(), term(types, member))).collect()
}

/// The definition of a member in a context.
fn term(types: &Types, member: &Member) -> Value {
    let mut term = Map::from_iter([("@id".to_owned(), member.property.clone().into())]);
    let mut add = |key: &str, value: Value| term.insert(key.to_owned(), value);
    match &member.values {
        Values::Own | Values::Nested => {}
        Values::Records(_) | Values::Addresses => _ = add("@type", "@id".into()),
        Values::Terms(vocabulary) => {
            add("@type", "@vocab".into());
            add("@context", terms_of(vocabulary, member));
        }
        Values::Objects(title) => {
            let context = context_of(types, title);
            if !context.is_empty() {
                add("@context", context.into());
            }
        }
        Values::Json => _ = add("@type", "@json".into()),
        Values::Literals(datatype) => {
            if let Some(datatype) = datatype {
                add("@type", (*datatype).into());
            }
        }
    }
    if member.is_ordered {
        add("@container", "@list".into());
    }
    if term.len() > 1 { term.into() } else { member.property.clone().into() }
}

/// The context of values that are terms: only the vocabulary, so that no term is taken for a member of its spelling.
fn terms_of(vocabulary: &str, member: &Member) -> Value {
    let mut context = Map::from_iter([
        ("@vocab".to_owned(), term_uri(vocabulary, "").into()),
        (member.name.clone(), json!({"@id": full(&member.property), "@type": "@vocab"})),
    ]);
    if vocabulary == "GoalReference" {
        for goal in SdgGoal::ALL {
            context.insert(goal.to_string(), goal.uri().into());
            context.extend(goal.targets().map(|target| (target.to_string(), target.uri().into())));
        }
    }
    json!([null, context])
}
