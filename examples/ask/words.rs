//! Positions, records and their parts in words.

use digital_governance::prelude::*;
use digital_governance::value::IdKind;
use serde_json::{Map, Value};

use super::screen::visible;

/// A text in at most so many characters.
pub(crate) fn cut(text: &str, most: usize) -> String {
    if text.chars().count() <= most {
        return text.to_owned();
    }
    let kept: String = text.chars().take(most.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

/// A number and what it counts.
pub(crate) fn count(number: usize, one: &str, several: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { several })
}

/// The name of a record, or else its id.
pub(crate) fn name(dataset: &Dataset, id: &str) -> String {
    visible(dataset.name_of(id).unwrap_or(id))
}

/// Who holds it, and who says so.
pub(crate) fn who(dataset: &Dataset, position: Position<'_>) -> String {
    let Some(attribution) = position.record.attribution() else { return String::new() };
    let holders: Vec<String> =
        attribution.holders.iter().map(|holder| name(dataset, holder.as_str())).collect();
    let mut who = if holders.is_empty() { "nobody named".to_owned() } else { holders.join(" and ") };
    if attribution.members_too == Some(true) {
        who.push_str(" with members");
    }
    match &attribution.asserter {
        Some(asserter) => format!("{who}, says {}", name(dataset, asserter.as_str())),
        None => who,
    }
}

/// What it does: modality and verb of a provision, the act of a statement, the kind of any other.
pub(crate) fn what(dataset: &Dataset, position: Position<'_>) -> String {
    match (position.provision, position.record) {
        (Some(provision), _) => {
            let modality = provision.modality.as_ref().map_or("provision", Term::as_str);
            match verb(dataset, provision) {
                Some(verb) => format!("{modality}: {verb}"),
                None => modality.to_owned(),
            }
        }
        (None, RecordRef::Statement(statement)) => statement.act.as_str().replace('-', " "),
        (None, record) => kind(record.kind()).to_owned(),
    }
}

/// The verb as printed, or else the term; that of the introduction, in brackets, where the item has none.
fn verb(dataset: &Dataset, provision: &Provision) -> Option<String> {
    let own = |provision: &Provision| {
        let printed = provision.printed_verb.as_ref().map(|verb| visible(verb.as_str()));
        printed.or_else(|| Some(provision.verb.as_ref()?.as_str().replace('-', " ")))
    };
    let mut governing = provision;
    loop {
        if let Some(verb) = own(governing) {
            return Some(if governing.id == provision.id { verb } else { format!("({verb})") });
        }
        governing = dataset.provision(governing.parent.as_ref()?)?;
    }
}

/// The kind of a record in words.
pub(crate) fn kind(kind: IdKind) -> &'static str {
    match kind {
        IdKind::SourceDocument => "document",
        IdKind::PolicyQuestion => "question",
        other => other.as_str(),
    }
}

/// What it says, and on a line of its own its id.
pub(crate) fn text_and_id(position: Position<'_>) -> String {
    format!("{}\n{}", visible(position.text()), position.id())
}

/// What a position rests on; of a record without citations that of its provisions.
pub(crate) fn citations(position: Position<'_>) -> impl Iterator<Item = &Citation> {
    let is_empty = position.citations().is_empty();
    let provisions = if is_empty { position.record.provisions() } else { &[] };
    position.citations().iter().chain(provisions.iter().flat_map(|provision| provision.citations.iter()))
}

/// The first passage on which it rests, short: the id of the document, the innermost heading and the numbers.
pub(crate) fn place(position: Position<'_>) -> String {
    let mut citations = citations(position);
    let Some(first) = citations.next() else { return "not cited".to_owned() };
    let mut place = first.document.as_str().to_owned();
    if let Some(locator) = &first.locator {
        let mut short = locator.clone();
        if let Some(innermost) = locator.sections.last() {
            short.sections = [innermost.clone()].into_iter().collect();
        }
        let short = short.to_string();
        place = format!("{place}: {}", visible(&short));
    }
    match citations.count() {
        0 => place,
        others => format!("{place}; and {others} more"),
    }
}

/// Members of a record or provision in words. Citations are written out, ids come with their names; what a file has for
/// machines alone is left out.
pub(crate) fn members(dataset: &Dataset, value: &Value) -> Vec<(String, String)> {
    let Value::Object(members) = value else { return Vec::new() };
    let shown = sorted(members).into_iter().filter(|(member, _)| !LEFT_OUT.contains(&member.as_str()));
    let row = |(member, value): (&String, &Value)| {
        let label = match member.as_str() {
            "citations" => "where".to_owned(),
            other => visible(other).replace('_', " "),
        };
        (label, lines(dataset, value))
    };
    shown.map(row).collect()
}

/// Members in the order in which they are read: those of `FIRST`, the others by their names, and the citations.
fn sorted(members: &Map<String, Value>) -> Vec<(&String, &Value)> {
    let rank = |member: &str| {
        let last = if member == "citations" { FIRST.len().saturating_add(1) } else { FIRST.len() };
        FIRST.iter().position(|first| *first == member).unwrap_or(last)
    };
    let mut sorted: Vec<_> = members.iter().collect();
    sorted.sort_by_key(|(member, _)| rank(member));
    sorted
}

/// The members that come first, in this order.
const FIRST: [&str; 19] = [
    "text",
    "party",
    "to",
    "name",
    "title",
    "label",
    "attribution",
    "question",
    "summary",
    "kind",
    "act",
    "action",
    "modality",
    "verb",
    "printed_verb",
    "bearers",
    "addressees",
    "conditions",
    "classification",
];

/// Objects with one of these keys alone are choices whose value says all.
const CHOICES: [&str; 16] = [
    "class",
    "country",
    "described",
    "document",
    "instrument",
    "law",
    "party",
    "passage",
    "policy_question",
    "principle",
    "proposal",
    "provision",
    "session",
    "stakeholder",
    "statement",
    "target",
];

/// The id is the heading, provisions have blocks of their own, and a schema is for editors.
const LEFT_OUT: [&str; 3] = ["id", "provisions", "$schema"];

/// A value under its label: a line for each item of a list of objects.
fn lines(dataset: &Dataset, value: &Value) -> String {
    let items = match value {
        Value::Array(items) if items.iter().any(Value::is_object) => items,
        other => return inline(dataset, other),
    };
    let lines: Vec<String> = items.iter().map(|item| inline(dataset, item)).collect();
    match lines.as_slice() {
        [line] => line.clone(),
        lines => lines.iter().map(|line| format!("- {line}")).collect::<Vec<_>>().join("\n"),
    }
}

/// A value in one line.
pub(crate) fn inline(dataset: &Dataset, value: &Value) -> String {
    match value {
        Value::String(text) => match dataset.name_of(text) {
            Some(name) if name != text => format!("{} ({})", visible(name), visible(text)),
            _ => visible(text),
        },
        Value::Array(items) => items.iter().map(|item| inline(dataset, item)).collect::<Vec<_>>().join("; "),
        Value::Object(members) => {
            if let Ok(citation) = serde_json::from_value::<Citation>(value.clone()) {
                return cited(dataset, &citation);
            }
            if let (Some((key, value)), 1) = (members.iter().next(), members.len())
                && CHOICES.contains(&key.as_str())
            {
                return inline(dataset, value);
            }
            let part = |(key, value): (&String, &Value)| {
                let text = inline(dataset, value);
                match key.as_str() {
                    "text" | "party" => text,
                    "citations" => format!("where: {text}"),
                    key => format!("{} {text}", visible(key).replace('_', " ")),
                }
            };
            sorted(members).into_iter().map(part).collect::<Vec<_>>().join(", ")
        }
        other => other.to_string(),
    }
}

/// A citation written out, with its quote.
pub(crate) fn cited(dataset: &Dataset, citation: &Citation) -> String {
    let place = visible(&dataset.cite(citation));
    match &citation.quote {
        Some(quote) => format!("{place}: “{}”", visible(quote.exact.as_str())),
        None => place,
    }
}
