//! What differs between files.

use std::ffi::OsString;

use digital_governance::Dataset;
use digital_governance::changes::{
    Agreement, Change, Changes, CodedMember, Conflict, MemberChange, MergeError, merge as merged,
};
use serde_json::{Value, json};

use super::options::Asked;
use super::screen::{Screen, visible};
use super::words::{self, count};
use super::{read, with_file};

/// The two files of a question.
fn pair(asked: &Asked, question: &str) -> Result<(Dataset, Dataset), String> {
    let [one, other] = asked.values.as_slice() else { return Err(format!("{question} needs two files.")) };
    Ok((read(one)?, read(other)?))
}

pub(crate) fn diff(asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let (old, new) = pair(asked, "diff")?;
    let changes = Changes::between(&old, &new);
    if asked.has("json") {
        screen.json(&changes);
        return Ok(!changes.is_empty());
    }
    for (number, change) in changes.iter().enumerate() {
        if number > 0 {
            screen.print("");
        }
        if let Change::Changed { kind, id, members, .. } = change {
            screen.heading(&format!("changed {} {id}", words::kind(*kind)));
            print_members(members, ["before", "after"], screen);
        } else {
            let heading = match change {
                Change::Added { kind, id, .. } => format!("added {} {id}", words::kind(*kind)),
                Change::Removed { kind, id, .. } => format!("removed {} {id}", words::kind(*kind)),
                Change::Renamed { kind, from, id, .. } => {
                    format!("renamed {} {from} to {id}", words::kind(*kind))
                }
                other => other.to_string(),
            };
            screen.heading(heading.trim_end());
        }
    }
    if !changes.is_empty() {
        screen.print("");
    }
    screen.prose(&format!("{}.", count(changes.len(), "record differs", "records differ")));
    Ok(!changes.is_empty())
}

fn print_members(members: &[MemberChange], sides: [&str; 2], screen: &mut Screen<'_>) {
    let side = |value: &Option<Value>| match value {
        None => "(nothing)".to_owned(),
        Some(Value::String(text)) => visible(text),
        Some(other) => visible(&other.to_string()),
    };
    let row = |member: &MemberChange| vec![visible(&member.pointer), side(&member.old), side(&member.new)];
    screen.table(&["member", sides[0], sides[1]], &[34], members.iter().map(row).collect());
}

pub(crate) fn merge(asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let (ours, theirs) = pair(asked, "merge")?;
    let base = asked.path("base").map(|file| read(file)).transpose()?;
    let output = asked.path("output").ok_or("merge needs --output FILE, to which it writes.")?;
    match merged(base.as_ref(), &ours, &theirs) {
        Ok(dataset) => {
            write(output, &dataset)?;
            if asked.has("json") {
                screen.json(&json!({"records": dataset.len(), "conflicts": []}));
            } else {
                let records = count(dataset.len(), "record", "records");
                screen.prose(&format!("{records} written to {}.", output.display()));
            }
            Ok(true)
        }
        Err(MergeError::Conflicts(conflicts)) => {
            if asked.has("json") {
                screen.json(&json!({"conflicts": conflicts}));
            } else {
                for conflict in &conflicts {
                    print_conflict(conflict, screen);
                    screen.print("");
                }
                let conflicts = count(conflicts.len(), "record is", "records are");
                screen.prose(&format!(
                    "{conflicts} in conflict; nothing is written. Make the record the same in both."
                ));
            }
            Ok(false)
        }
        Err(MergeError::Faults(faults)) => Err(format!("These are no dataset together:\n{faults}")),
        Err(other) => Err(other.to_string()),
    }
}

fn print_conflict(conflict: &Conflict, screen: &mut Screen<'_>) {
    screen.heading(&format!("{} {}", words::kind(conflict.kind), conflict.id));
    if conflict.members.is_empty() {
        screen.prose("One file has removed it, and the other has changed it.");
    } else {
        print_members(&conflict.members, ["ours", "theirs"], screen);
    }
}

fn write(file: &OsString, dataset: &Dataset) -> Result<(), String> {
    let is_lines = file.to_string_lossy().ends_with(".jsonl");
    let text = if is_lines { dataset.to_json_lines() } else { dataset.to_json() };
    std::fs::write(file, text).map_err(|error| with_file(file, &error))
}

const MEMBERS: [(&str, CodedMember); 6] = [
    ("act", CodedMember::Act),
    ("modality", CodedMember::Modality),
    ("verb", CodedMember::Verb),
    ("main-topic", CodedMember::MainTopic),
    ("topics", CodedMember::Topics),
    ("themes", CodedMember::Themes),
];

pub(crate) fn agreement(asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let on = asked.value("on").unwrap_or("act");
    let member = MEMBERS.iter().find(|(name, _)| *name == on).map(|(_, member)| *member);
    let names = || MEMBERS.map(|(name, _)| name).join(", ");
    let member = member.ok_or_else(|| format!("--on takes no \"{on}\" but {}.", names()))?;
    let (one, other) = pair(asked, "agreement")?;
    let agreement = Agreement::between(&one, &other, member);
    if asked.has("json") {
        screen.json(&agreement);
        return Ok(agreement.units > 0);
    }
    let number = |value: Option<f64>| {
        value.map_or("none: all values are the same, or they are sets".to_owned(), |value| {
            format!("{value:.3}")
        })
    };
    screen.members(vec![
        ("compared".to_owned(), on.to_owned()),
        ("units".to_owned(), agreement.units.to_string()),
        ("agreed".to_owned(), agreement.agreed.to_string()),
        ("Krippendorff's alpha".to_owned(), number(agreement.alpha)),
        ("Cohen's kappa".to_owned(), number(agreement.kappa)),
        ("only in the first".to_owned(), agreement.only_in_first.len().to_string()),
        ("only in the second".to_owned(), agreement.only_in_second.len().to_string()),
    ]);
    if !agreement.disagreements.is_empty() {
        screen.print("");
        let terms =
            |terms: &[String]| if terms.is_empty() { "none".to_owned() } else { visible(&terms.join(", ")) };
        let rows = agreement.disagreements.iter();
        let rows = rows
            .map(|differing| vec![differing.unit.clone(), terms(&differing.first), terms(&differing.second)]);
        screen.table(&["unit", "one", "other"], &[50], rows.collect());
    }
    Ok(agreement.units > 0)
}
