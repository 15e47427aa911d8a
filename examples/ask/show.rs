//! Everything of a record or provision, and the terms of a vocabulary.

use digital_governance::prelude::*;
use serde_json::{Value, json};

use super::names;
use super::options::Asked;
use super::screen::{Screen, visible};
use super::words::{self, count};

/// So many records that name another are shown where no limit is given.
const NAMING: usize = 20;

pub(crate) fn show(dataset: &Dataset, asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let ids = asked.texts()?;
    if ids.is_empty() {
        return Err("show needs the id of a record or provision, such as: show china".to_owned());
    }
    let mut answers = Vec::new();
    for (number, id) in ids.into_iter().enumerate() {
        let record = dataset.get(id).ok_or_else(|| names::no_such_id(dataset, id))?;
        let provision = id.parse().ok().and_then(|id| dataset.provision(&id));
        let naming = naming(dataset, record, id);
        if asked.has("json") {
            let whole = provision.map_or_else(|| json!(record), |provision| json!({"provision": provision}));
            answers.push(json!({"shown": whole, "named_by": naming}));
            continue;
        }
        if number > 0 {
            screen.print("");
        }
        let position = provision
            .map_or_else(|| Position::of(record), |provision| Position::of_provision(provision, record));
        block(dataset, position, screen);
        print_naming(dataset, &naming, asked, screen)?;
    }
    if asked.has("json") {
        screen.json(&answers);
    }
    Ok(true)
}

/// A record or provision with all its members in words; a record with its provisions.
pub(crate) fn block(dataset: &Dataset, position: Position<'_>, screen: &mut Screen<'_>) {
    let record = position.record;
    if let Some(provision) = position.provision {
        let within =
            format!("{}: a provision of the {} {}", provision.id, words::kind(record.kind()), record.id());
        screen.heading(&within);
        let mut rows = vec![("who".to_owned(), words::who(dataset, position))];
        rows.extend(members_of(dataset, position));
        screen.members(rows);
        return;
    }
    screen.heading(&format!("{}: {}", record.id(), words::kind(record.kind())));
    screen.members(members_of(dataset, position));
    for provision in record.provisions() {
        screen.print("");
        screen.heading(&format!("{}: provision", provision.id));
        screen.members(members_of(dataset, Position::of_provision(provision, record)));
    }
}

/// The members, and the passages of the record for a provision that has none.
fn members_of(dataset: &Dataset, position: Position<'_>) -> Vec<(String, String)> {
    let Some(provision) = position.provision else {
        // A record serializes under its kind.
        let value = json!(position.record);
        let record = value.as_object().and_then(|members| members.values().next());
        return record.map(|record| words::members(dataset, record)).unwrap_or_default();
    };
    let mut rows = words::members(dataset, &json!(provision));
    if provision.citations.is_empty() {
        let places: Vec<String> =
            position.citations().iter().map(|citation| words::cited(dataset, citation)).collect();
        rows.push(("where (of the record)".to_owned(), places.join("\n")));
    }
    rows
}

/// The records that name an id, each with the member that does; of a record also those that name its provisions.
fn naming(dataset: &Dataset, own: RecordRef<'_>, id: &str) -> Vec<Value> {
    let mut naming = Vec::new();
    for record in dataset.records().filter(|record| record.id() != own.id()) {
        let mut members = Vec::new();
        find_in(&json!(record), id, &mut Vec::new(), &mut members);
        members.dedup();
        if !members.is_empty() {
            naming.push(json!({"kind": record.kind(), "id": record.id(), "members": members}));
        }
    }
    naming
}

/// Adds the members that have an id as their value, without what only holds them.
fn find_in<'v>(value: &'v Value, id: &str, path: &mut Vec<&'v str>, found: &mut Vec<String>) {
    match value {
        Value::String(text) if text == id => {
            // The first is the kind of the record, and the last the kind of what is named where it is a choice.
            found.push(path.get(1..).unwrap_or_default().join(" "));
        }
        Value::Array(items) => items.iter().for_each(|item| find_in(item, id, path, found)),
        Value::Object(members) => {
            for (member, value) in members {
                path.push(member);
                find_in(value, id, path, found);
                path.pop();
            }
        }
        _ => {}
    }
}

fn print_naming(
    dataset: &Dataset,
    naming: &[Value],
    asked: &Asked,
    screen: &mut Screen<'_>,
) -> Result<(), String> {
    screen.print("");
    if naming.is_empty() {
        screen.prose("No other record names it.");
        return Ok(());
    }
    let shown = asked.number("limit")?.unwrap_or(NAMING).min(naming.len());
    let row = |naming: &Value| {
        let id = naming["id"].as_str().unwrap_or_default();
        let members: Vec<String> = naming["members"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .map(visible)
            .collect();
        let record = dataset.get(id);
        let text = record.map_or("", |record| Position::of(record).text());
        let text = if text.is_empty() { words::name(dataset, id) } else { visible(&words::cut(text, 120)) };
        vec![id.to_owned(), members.join("\n"), text]
    };
    let naming_first = naming.get(..shown).unwrap_or_default();
    screen.table(&["named by", "as", "which says"], &[34, 26], naming_first.iter().map(row).collect());
    let more = if shown < naming.len() {
        format!(", of which {shown} are shown: --limit N shows N")
    } else {
        String::new()
    };
    screen.print("");
    screen.prose(&format!("{}{more}.", count(naming.len(), "record names it", "records name it")));
    Ok(())
}

macro_rules! vocabularies {
    ($($name:literal: $vocabulary:ty;)+) => {
        const NAMES: &[&str] = &[$($name),+];

        /// The spelling, the label and the meaning of each term.
        fn terms_of(name: &str) -> Option<Vec<[&'static str; 3]>> {
            match name {
                $($name => Some(<$vocabulary>::ALL.iter().map(|term| [term.as_str(), term.label(), term.meaning()]).collect()),)+
                _ => None,
            }
        }
    };
}

vocabularies! {
    "act": Act;
    "actor": ActorClass;
    "basket": Basket;
    "modality": Modality;
    "objective": CompactObjective;
    "technology": Technology;
    "theme": CompactTheme;
    "topic": Topic;
    "verb": Verb;
}

pub(crate) fn terms(asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let names = asked.texts()?;
    let found = match names.as_slice() {
        [name] => terms_of(name),
        _ => None,
    };
    let terms = found.ok_or_else(|| format!("terms takes one of {}.", NAMES.join(", ")))?;
    if asked.has("json") {
        let term =
            |[term, label, meaning]: &[&str; 3]| json!({"term": term, "label": label, "meaning": meaning});
        screen.json(&terms.iter().map(term).collect::<Vec<_>>());
        return Ok(true);
    }
    let row = |[term, label, meaning]: &[&str; 3]| {
        let term_and_label = if term == label { (*term).to_owned() } else { format!("{term}\n{label}") };
        vec![term_and_label, (*meaning).to_owned()]
    };
    screen.table(&["term", "meaning"], &[45], terms.iter().map(row).collect());
    Ok(true)
}
