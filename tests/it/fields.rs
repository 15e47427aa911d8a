//! The pages `docs/fields.md` and `docs/terms.md`, made from the descriptions in the schemas, which are the docstrings, and from
//! `docs/fields-hints.json`: for a field what it is easily confused with.
//!
//! `UPDATE_PAGES=1 cargo test --test it fields` writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::path::Path;

use digital_governance::schema;
use serde_json::{Map, Value};

const DIRECTORY: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs");
const RECORDS: [&str; 8] = [
    "SourceDocument",
    "Stakeholder",
    "Law",
    "Session",
    "Principle",
    "Proposal",
    "PolicyQuestion",
    "Statement",
];

/// The schema of a dataset, in the same order whatever features of `serde_json` other crates ask for.
fn dataset_schema() -> Value {
    let all = schema::all();
    let dataset = all.iter().find(|file| file.name() == "dataset").unwrap();
    let mut schema = dataset.schema().as_value().clone();
    schema.sort_all_objects();
    schema
}

/// The definitions in that schema by their names.
fn definitions() -> Map<String, Value> {
    dataset_schema()["$defs"].as_object().unwrap().clone()
}

fn hints() -> BTreeMap<String, String> {
    serde_json::from_str(&std::fs::read_to_string(format!("{DIRECTORY}/fields-hints.json")).unwrap()).unwrap()
}

/// The terms of a vocabulary with their meanings, where a definition is one.
fn terms(definition: &Value) -> Option<(&str, Vec<(&str, &str)>)> {
    let (what, list) = definition["description"].as_str()?.split_once(":\n")?;
    Some((what, list.lines().filter_map(|line| line.split_once(": ")).collect()))
}

fn is_structure(definition: &Value) -> bool {
    definition.get("properties").is_some()
}

fn is_choice(definition: &Value) -> bool {
    definition.get("oneOf").is_some()
}

/// The type of a member in words, with a link to where it is described.
fn type_of(member: &Value, definitions: &Map<String, Value>) -> String {
    let reference = member.get("$ref").or_else(|| member["allOf"][0].get("$ref"));
    if let Some(reference) = reference {
        let name = reference.as_str().unwrap().rsplit('/').next().unwrap();
        if let Some(kind) = name.strip_suffix("Id") {
            return format!("id of a [{kind}](#{})", kind.to_lowercase());
        }
        let page = if terms(&definitions[name]).is_some() { "terms.md" } else { "" };
        return format!("[{name}]({page}#{})", name.to_lowercase());
    }
    match member["type"].as_str() {
        Some("boolean") => "`true` or `false`".to_owned(),
        Some("array") => {
            let only = if member["uniqueItems"] == true { ", each once" } else { "" };
            format!("list of {}{only}", type_of(&member["items"], definitions))
        }
        other => panic!("no words for the type {other:?}"),
    }
}

/// Writes the members of a structure as a table, those that are required first.
fn write_members(page: &mut String, name: &str, schema: &Value, definitions: &Map<String, Value>) {
    let hints = hints();
    let required: Vec<&str> =
        schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut members: Vec<_> = schema["properties"].as_object().unwrap().iter().collect();
    members.sort_by_key(|(member, _)| !required.contains(&member.as_str()));
    page.push_str("| field | type | | what it is | not to be confused with |\n|---|---|---|---|---|\n");
    for (member, schema) in members {
        let hint = hints.get(&format!("{name}.{member}")).map_or("", String::as_str);
        let required = if required.contains(&member.as_str()) { "required" } else { "" };
        let what = schema["description"].as_str().unwrap();
        writeln!(page, "| `{member}` | {} | {required} | {what} | {hint} |", type_of(schema, definitions))
            .unwrap();
    }
}

/// Writes the options of a choice as a table.
fn write_options(page: &mut String, name: &str, schema: &Value, definitions: &Map<String, Value>) {
    let hints = hints();
    page.push_str("An object with one of these keys:\n\n");
    page.push_str("| key | type | what it is | not to be confused with |\n|---|---|---|---|\n");
    for option in schema["oneOf"].as_array().unwrap() {
        for (key, member) in option["properties"].as_object().unwrap() {
            let hint = hints.get(&format!("{name}.{key}")).map_or("", String::as_str);
            let what = option["description"].as_str().unwrap();
            writeln!(page, "| `{key}` | {} | {what} | {hint} |", type_of(member, definitions)).unwrap();
        }
    }
}

fn fields_page() -> String {
    let dataset = dataset_schema();
    let definitions = definitions();
    let mut page = String::from(
        "# The fields\n\n\
         Each record and part, and each of its fields. [modelling.md](modelling.md) says which of two places that look alike is\n\
         meant, and [examples/](examples) has whole documents. The terms of the vocabularies are in [terms.md](terms.md).\n\n\
         This page is made from the docstrings of the types, as the schemas are, and from `fields-hints.json`; a test compares\n\
         it. `UPDATE_PAGES=1 cargo test --test it fields` writes it anew.\n\n\
         A field that is not required is left out where there is nothing to say; `null` stands nowhere. Words in quotation marks\n\
         that a field calls \"as printed\" are those of the text, all others are the coder's.\n\n## Dataset\n\n",
    );
    writeln!(page, "{}\n", dataset["description"].as_str().unwrap()).unwrap();
    write_members(&mut page, "Dataset", &dataset, &definitions);
    page.push_str("\n## Records\n");
    for name in RECORDS {
        let definition = &definitions[name];
        writeln!(page, "\n### {name}\n\n{}\n", definition["description"].as_str().unwrap()).unwrap();
        write_members(&mut page, name, definition, &definitions);
        writeln!(page, "\n```json\n{:#}\n```", definition["examples"][0]).unwrap();
    }
    page.push_str("\n## Parts\n");
    let parts = definitions.iter().filter(|(name, _)| !RECORDS.contains(&name.as_str()));
    for (name, definition) in
        parts.clone().filter(|(_, definition)| is_structure(definition) || is_choice(definition))
    {
        writeln!(page, "\n### {name}\n\n{}\n", definition["description"].as_str().unwrap()).unwrap();
        if is_structure(definition) {
            write_members(&mut page, name, definition, &definitions);
        } else {
            write_options(&mut page, name, definition, &definitions);
        }
        writeln!(page, "\n`{}`", definition["examples"][0]).unwrap();
    }
    page.push_str("\n## Values\n");
    for (name, definition) in parts {
        let is_value = !is_structure(definition) && !is_choice(definition) && terms(definition).is_none();
        if is_value && !name.ends_with("Id") {
            let examples = definition["examples"].as_array().into_iter().flatten();
            let examples: Vec<String> = examples.map(|example| format!("`{example}`")).collect();
            writeln!(page, "\n### {name}\n\n{}", definition["description"].as_str().unwrap()).unwrap();
            writeln!(page, "\n{}", examples.join(", ")).unwrap();
        }
    }
    page
}

fn terms_page() -> String {
    let mut page = String::from(
        "# The terms\n\n\
         Each vocabulary, with the meaning of each term. Where no term fits, write one of your own in kebab-case. Which field\n\
         takes which vocabulary is said in [fields.md](fields.md).\n\n\
         This page is made from the docstrings of the terms, and a test compares it.\n\
         `UPDATE_PAGES=1 cargo test --test it fields` writes it anew.\n",
    );
    for (name, definition) in &definitions() {
        if let Some((what, terms)) = terms(definition) {
            writeln!(page, "\n## {name}\n\n{what}:\n\n| term | meaning |\n|---|---|").unwrap();
            for (term, meaning) in terms {
                writeln!(page, "| `{term}` | {meaning} |").unwrap();
            }
        }
    }
    page
}

#[test]
fn the_committed_pages_are_those_of_the_docstrings() {
    for (name, page) in [("fields.md", fields_page()), ("terms.md", terms_page())] {
        let path = Path::new(DIRECTORY).join(name);
        if std::env::var_os("UPDATE_PAGES").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        let committed = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(
            committed == page,
            "docs/{name} is stale: run `UPDATE_PAGES=1 cargo test --test it fields` and look at the difference"
        );
    }
}

/// A cell of a table is one line, and has no bar of its own.
#[test]
fn every_row_has_its_cells() {
    for page in [fields_page(), terms_page()] {
        let mut cells = 0;
        for line in page.lines() {
            let bars = line.matches('|').count();
            if line.starts_with("|---") {
                cells = bars;
            } else if line.starts_with("| ") && cells > 0 {
                assert_eq!(bars, cells, "{line}");
            } else if !line.starts_with("| ") {
                cells = 0;
            }
        }
    }
}

#[test]
fn every_link_leads_to_a_heading() {
    let (fields, terms) = (fields_page(), terms_page());
    let headings = |page: &str| -> BTreeSet<String> {
        let lines = page.lines().filter(|line| line.starts_with("##"));
        lines.map(|line| line.trim_start_matches(['#', ' ']).to_lowercase()).collect()
    };
    let (in_fields, in_terms) = (headings(&fields), headings(&terms));
    let mut count = 0;
    for link in fields.split("](").skip(1).filter_map(|rest| rest.split_once(')').map(|(link, _)| link)) {
        let is_there = match link.split_once('#') {
            Some(("", heading)) => in_fields.contains(heading),
            Some(("terms.md", heading)) => in_terms.contains(heading),
            _ => Path::new(DIRECTORY).join(link).exists(),
        };
        assert!(is_there, "{link} leads nowhere");
        count += 1;
    }
    assert!(count > 300, "only {count} links");
}

#[test]
fn every_hint_is_of_a_field() {
    let definitions = definitions();
    for key in hints().keys() {
        let (name, member) = key.split_once('.').unwrap();
        let definition = &definitions[name];
        let is_option = |option: &Value| option["properties"].get(member).is_some();
        let has_member = definition["properties"].get(member).is_some()
            || definition["oneOf"].as_array().into_iter().flatten().any(is_option);
        assert!(has_member, "{key} is no field");
    }
}
