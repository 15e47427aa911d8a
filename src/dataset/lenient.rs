//! Files of a newer minor version.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::{Dataset, DatasetFile, FormatVersion, Tables};
use crate::shape::{FaultCode, Faults, Inspection, Shape, check_syntax, for_each_item, for_each_member};

/// A dataset whose file may have things in it that this version does not know, and those things.
///
/// What is known is in [`dataset`](Self::dataset), checked as ever; what is not, members of objects and arrays of
/// unknown kinds of records, is set aside and comes back on [writing](Self::to_json). Unknown terms are not set aside:
/// they are in the records, as [`Term`](crate::Term)s.
///
/// ```
/// use digital_governance::{FaultCode, LenientDataset, Dataset};
///
/// let newer = r#"{"format":"1.1","laws":[{"id":"tides","kind":"treaty","name":"T","mood":"calm"}],"planets":[{"id":"p"}]}"#;
/// assert!(Dataset::from_json(newer).unwrap_err().iter().any(|fault| fault.code() == FaultCode::NewerFormat));
///
/// let lenient = LenientDataset::from_json(newer)?;
/// assert_eq!(lenient.dataset().laws().len(), 1);
/// assert_eq!(lenient.format(), "1.1");
/// let set_aside: Vec<_> = lenient.set_aside().collect();
/// assert_eq!(set_aside, [("/laws/0/mood", "\"calm\""), ("/planets", "[{\"id\":\"p\"}]")]);
/// assert_eq!(lenient.to_json().trim_end(), newer);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct LenientDataset {
    dataset: Dataset,
    format: String,
    set_aside: Vec<SetAside>,
}

#[derive(Clone, Debug)]
struct SetAside {
    /// Where it was in the file.
    pointer: String,
    /// The same place, with the ids of records for their numbers: the order of the records may change.
    steps: Vec<String>,
    json: String,
}

impl LenientDataset {
    /// Reads a dataset from JSON of this minor version or a newer one.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json`], but for unknown members. They must not be needed: what refers to a record of an unknown
    /// kind from a known member does not resolve.
    pub fn from_json(text: &str) -> Result<Self, Faults> {
        let mut inspection = Inspection::without_limit(text);
        let Some(json) = check_syntax(text, &mut inspection) else {
            return Err(inspection.finish());
        };
        DatasetFile::inspect(json, &mut inspection);
        let unknown: Vec<String> = inspection.take(&[FaultCode::UnknownField, FaultCode::NewerFormat]);
        if !inspection.is_clean() {
            return Err(inspection.finish());
        }
        let mut changes = Changes::default();
        let mut format = FormatVersion::CURRENT.to_string();
        let mut set_aside = Vec::new();
        let records = Members::of(json);
        for pointer in unknown {
            let steps: Vec<String> = pointer.split('/').skip(1).map(unescape).collect();
            let Some(found) = records.find(&steps) else { continue };
            if pointer == "/format" {
                format = serde_json::from_str(found.get()).unwrap_or_default();
                let current = format!("\"{}\"", FormatVersion::CURRENT);
                changes.add(&steps, Change::Write(current));
            } else {
                changes.add(&steps, Change::LeaveOut);
                set_aside.push(SetAside {
                    steps: records.by_id(&steps),
                    pointer,
                    json: found.get().to_owned(),
                });
            }
        }
        let dataset = Dataset::from_json(changes.apply(json))?;
        Ok(Self { dataset, format, set_aside })
    }

    /// The records, as far as this version knows them.
    pub fn dataset(&self) -> &Dataset {
        &self.dataset
    }

    /// The version of the file's format, such as `1.1`.
    pub fn format(&self) -> &str {
        &self.format
    }

    /// What this version does not know: its JSON Pointer in the file, and its text.
    pub fn set_aside(&self) -> impl Iterator<Item = (&str, &str)> {
        self.set_aside.iter().map(|aside| (aside.pointer.as_str(), aside.json.as_str()))
    }

    /// The whole as JSON, in the format of the file, with everything that was set aside: compact, records ordered by
    /// id, what was set aside behind the known members of its object.
    pub fn to_json(&self) -> String {
        let known = super::write::compact(&self.dataset);
        let Ok(json) = serde_json::from_str::<&RawValue>(&known) else { return known };
        let mut changes = Changes::default();
        changes.add(&["format".to_owned()], Change::Write(format!("\"{}\"", self.format)));
        let numbers = Members::of(json).numbers();
        for aside in &self.set_aside {
            let mut steps = aside.steps.clone();
            if let [array, id, ..] = steps.as_mut_slice()
                && let Some(number) = numbers.get(&(array.clone(), id.clone()))
            {
                *id = number.to_string();
            }
            changes.add(&steps, Change::Write(aside.json.clone()));
        }
        let mut text = changes.apply(json);
        text.push('\n');
        text
    }
}

fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// The members of a dataset, and the items of those that are arrays.
struct Members<'t>(BTreeMap<String, (&'t RawValue, Vec<&'t RawValue>)>);

impl<'t> Members<'t> {
    fn of(json: &'t RawValue) -> Self {
        let mut members = BTreeMap::new();
        for_each_member(json, |name, value| {
            let mut items = Vec::new();
            for_each_item(value, |_, item| items.push(item));
            members.insert(name.to_owned(), (value, items));
        });
        Self(members)
    }

    /// The value at the end of the steps.
    fn find(&self, steps: &[String]) -> Option<&'t RawValue> {
        let (member, rest) = steps.split_first()?;
        let (value, items) = self.0.get(member)?;
        match rest.split_first() {
            Some((number, rest)) if !items.is_empty() => {
                find(items.get(number.parse::<usize>().ok()?)?, rest)
            }
            _ => find(value, rest),
        }
    }

    /// The steps with the id of a record in the place of its number.
    fn by_id(&self, steps: &[String]) -> Vec<String> {
        let mut steps = steps.to_vec();
        if let [array, number, ..] = steps.as_mut_slice()
            && Tables::ARRAYS.contains(&array.as_str())
            && let Some(id) = self.find(&[array.clone(), number.clone(), "id".to_owned()])
        {
            *number = serde_json::from_str(id.get()).unwrap_or_default();
        }
        steps
    }

    /// The number of each record, by its array and id.
    fn numbers(&self) -> BTreeMap<(String, String), usize> {
        let mut numbers = BTreeMap::new();
        for (array, (_, items)) in self.0.iter().filter(|(array, _)| Tables::ARRAYS.contains(&array.as_str()))
        {
            for (number, item) in items.iter().enumerate() {
                let id = find(item, &["id".to_owned()]).and_then(|id| serde_json::from_str(id.get()).ok());
                numbers.extend(id.map(|id: String| ((array.clone(), id), number)));
            }
        }
        numbers
    }
}

/// The value at the end of the steps.
fn find<'t>(json: &'t RawValue, steps: &[String]) -> Option<&'t RawValue> {
    let Some((step, rest)) = steps.split_first() else {
        return Some(json);
    };
    let mut found = None;
    for_each_member(json, |name, value| found = if name == step { Some(value) } else { found });
    for_each_item(json, |index, item| found = if index.to_string() == *step { Some(item) } else { found });
    find(found?, rest)
}

/// What is to be different in a text: a tree of the members on the way, with the changes at the ends.
#[derive(Default)]
struct Changes {
    below: BTreeMap<String, Changes>,
    end: Option<Change>,
}

/// What is to be done with a member.
#[derive(Clone)]
enum Change {
    LeaveOut,
    Write(String),
}

impl Changes {
    fn add(&mut self, steps: &[String], change: Change) {
        match steps.split_first() {
            None => self.end = Some(change),
            Some((step, rest)) => self.below.entry(step.clone()).or_default().add(rest, change),
        }
    }

    /// The text with the changes. Members that are not there yet come behind those that are.
    fn apply(&self, json: &RawValue) -> String {
        if self.below.is_empty() {
            return json.get().to_owned();
        }
        let is_array = json.get().starts_with('[');
        let mut parts = Vec::new();
        let mut seen = Vec::new();
        for_each_item(json, |index, item| {
            let change = self.below.get(&index.to_string());
            parts.push(change.map_or_else(|| item.get().to_owned(), |change| change.apply(item)));
        });
        for_each_member(json, |name, value| {
            let text = match self.below.get(name) {
                Some(Self { end: Some(Change::LeaveOut), .. }) => None,
                Some(Self { end: Some(Change::Write(text)), .. }) => Some(text.clone()),
                Some(change) => Some(change.apply(value)),
                None => Some(value.get().to_owned()),
            };
            seen.push(name.to_owned());
            parts.extend(text.map(|text| member(name, &text)));
        });
        for (name, change) in &self.below {
            if let (false, false, Some(Change::Write(text))) = (is_array, seen.contains(name), &change.end) {
                parts.push(member(name, text));
            }
        }
        let (open, close) = if is_array { ('[', ']') } else { ('{', '}') };
        format!("{open}{}{close}", parts.join(","))
    }
}

fn member(name: &str, json: &str) -> String {
    format!("{}:{json}", serde_json::to_string(name).unwrap_or_default())
}
