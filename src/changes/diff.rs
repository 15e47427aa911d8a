//! The changes from one dataset to another, field by field.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::Serialize;
use serde_json::Value;

use crate::dataset::Dataset;
use crate::json::write::members_of;
use crate::record::RecordRef;
use crate::value::IdKind;

/// The changes from one dataset to another: records that were added, removed, renamed or changed.
///
/// They are ordered by the kind of record and then by the id in the new dataset (of what was removed, in the old one), so the
/// same datasets give the same list. A record that only has another id is renamed; references to it are followed, so that
/// they are no changes. Items of lists that have an id (provisions) are compared by it; of other lists the items that stand
/// in both are left out, and the rest are compared in their order.
///
/// It prints as a line for each change. It serializes, for programs.
///
/// ```
/// use digital_governance::changes::{Change, Changes};
/// use digital_governance::prelude::*;
///
/// let law = |id, name| Dataset::builder().add(Law::new(id, LawKind::Treaty, name)).build();
/// let changes = Changes::between(&law(id!("tides"), text!("Tides"))?, &law(id!("tides"), text!("Treaty on Tides"))?);
/// assert_eq!(changes.to_string(), "changed law tides\n  /name: \"Tides\" -> \"Treaty on Tides\"\n");
///
/// let changes = Changes::between(&law(id!("tides"), text!("Tides"))?, &law(id!("tidal-treaty"), text!("Tides"))?);
/// assert!(matches!(changes.iter().next(), Some(Change::Renamed { from, .. }) if from == "tides"));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(transparent)]
pub struct Changes {
    list: Vec<Change>,
}

/// The change of a record.
///
/// ```
/// use digital_governance::changes::{Change, Changes};
/// use digital_governance::prelude::*;
///
/// let new = Dataset::builder().add(Stakeholder::new(id!("atlantis"), StakeholderKind::State)).build()?;
/// let changes = Changes::between(&Dataset::builder().build()?, &new);
/// assert!(matches!(changes.iter().next(), Some(Change::Added { kind: IdKind::Stakeholder, .. })));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "change", rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Change {
    /// The record is only in the new dataset.
    #[non_exhaustive]
    Added {
        /// Its kind.
        kind: IdKind,
        /// Its id.
        id: String,
    },
    /// The record is only in the old dataset.
    #[non_exhaustive]
    Removed {
        /// Its kind.
        kind: IdKind,
        /// Its id.
        id: String,
    },
    /// The record has another id, and is the same otherwise.
    #[non_exhaustive]
    Renamed {
        /// Its kind.
        kind: IdKind,
        /// Its id in the old dataset.
        from: String,
        /// Its id in the new dataset.
        id: String,
    },
    /// The record is in both and differs.
    #[non_exhaustive]
    Changed {
        /// Its kind.
        kind: IdKind,
        /// Its id.
        id: String,
        /// The members that differ, in the order of the record.
        members: Vec<MemberChange>,
    },
}

/// The change of a member of a record: of a value that is neither object nor list, or of a whole item.
///
/// ```
/// use digital_governance::changes::{Change, Changes};
/// use digital_governance::prelude::*;
///
/// let law = |url| Law::new(id!("tides"), LawKind::Treaty, text!("T")).with_url(url);
/// let old = Dataset::builder().add(law(None)).build()?;
/// let new = Dataset::builder().add(law(Some(url!("https://example.org/")))).build()?;
/// let changes = Changes::between(&old, &new);
/// let Some(Change::Changed { members, .. }) = changes.iter().next() else { panic!() };
/// assert_eq!((members[0].pointer.as_str(), &members[0].old), ("/url", &None));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct MemberChange {
    /// Where it stands, as a JSON Pointer in the record: in the new one, or in the old one where it was removed. Items that
    /// have an id are named by it instead of by their index.
    pub pointer: String,
    /// What was there; nothing where it was added.
    pub old: Option<Value>,
    /// What is there; nothing where it was removed.
    pub new: Option<Value>,
}

impl Changes {
    /// The changes from an old dataset to a new one.
    pub fn between(old: &Dataset, new: &Dataset) -> Self {
        let renamed = Renames::between(old, new);
        let mut list = Vec::new();
        for kind in IdKind::ALL {
            let of_kind = |dataset: &Dataset| -> BTreeMap<String, Value> {
                let records = dataset.records().filter(|record| record.kind() == *kind);
                records.map(|record| (record.id().to_owned(), Value::Object(members_of(record)))).collect()
            };
            let (before, after) = (of_kind(old), of_kind(new));
            let removed =
                before.keys().filter(|id| !after.contains_key(*id) && !renamed.from.contains_key(*id));
            let mut changes: BTreeMap<&str, Change> =
                removed.map(|id| (id.as_str(), Change::Removed { kind: *kind, id: id.clone() })).collect();
            for (id, record) in &after {
                let change = match (renamed.to.get(id), before.get(id)) {
                    (Some(from), _) => Change::Renamed { kind: *kind, from: from.clone(), id: id.clone() },
                    (None, None) => Change::Added { kind: *kind, id: id.clone() },
                    (None, Some(old)) => {
                        let members = member_changes(&renamed.followed(old), record);
                        if members.is_empty() {
                            continue;
                        }
                        Change::Changed { kind: *kind, id: id.clone(), members }
                    }
                };
                changes.insert(id, change);
            }
            list.extend(changes.into_values());
        }
        Self { list }
    }

    /// The changes, in their order.
    pub fn iter(&self) -> std::slice::Iter<'_, Change> {
        self.list.iter()
    }

    /// How many records have changed.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether both datasets have the same records.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'c> IntoIterator for &'c Changes {
    type Item = &'c Change;
    type IntoIter = std::slice::Iter<'c, Change>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl fmt::Display for Changes {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.list.iter().try_for_each(|change| change.fmt(formatter))
    }
}

impl fmt::Display for Change {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Added { kind, id } => writeln!(formatter, "added {kind} {id}"),
            Self::Removed { kind, id } => writeln!(formatter, "removed {kind} {id}"),
            Self::Renamed { kind, from, id } => writeln!(formatter, "renamed {kind} {from} -> {id}"),
            Self::Changed { kind, id, members } => {
                writeln!(formatter, "changed {kind} {id}")?;
                members.iter().try_for_each(|member| writeln!(formatter, "  {member}"))
            }
        }
    }
}

impl fmt::Display for MemberChange {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (&self.old, &self.new) {
            (Some(old), Some(new)) => write!(formatter, "{}: {old} -> {new}", self.pointer),
            (None, Some(new)) => write!(formatter, "{}: added {new}", self.pointer),
            (Some(old), None) => write!(formatter, "{}: removed {old}", self.pointer),
            (None, None) => formatter.write_str(&self.pointer),
        }
    }
}

/// The ids that only one of two datasets has and that name the same record.
#[derive(Default)]
struct Renames {
    /// New ids by the old ones.
    from: BTreeMap<String, String>,
    /// Old ids by the new ones.
    to: BTreeMap<String, String>,
}

impl Renames {
    fn between(old: &Dataset, new: &Dataset) -> Self {
        let only_in = |one: &Dataset, other: &Dataset| -> Vec<(IdKind, String, Value)> {
            let ids: BTreeSet<&str> = other.records().map(RecordRef::id).collect();
            let records = one.records().filter(|record| !ids.contains(record.id()));
            records
                .map(|record| (record.kind(), record.id().to_owned(), Value::Object(members_of(record))))
                .collect()
        };
        let (mut removed, added) = (only_in(old, new), only_in(new, old));
        let mut by_content: BTreeMap<(IdKind, String), Vec<&str>> = BTreeMap::new();
        for (kind, id, record) in &added {
            by_content.entry((*kind, without_id(record, id))).or_default().push(id);
        }
        let mut renames = Self::default();
        // A record may refer to another that is renamed: what is found is followed until nothing more is found.
        loop {
            let before = removed.len();
            removed.retain(|(kind, id, record)| {
                let content = (*kind, without_id(&renames.followed(record), id));
                // Two records that are the same but for their ids can't be told apart.
                let Some([new]) = by_content.get(&content).map(Vec::as_slice) else { return true };
                if renames.to.contains_key(*new) {
                    return true;
                }
                renames.from.insert(id.clone(), (*new).to_owned());
                renames.to.insert((*new).to_owned(), id.clone());
                false
            });
            if removed.len() == before {
                return renames;
            }
        }
    }

    /// A record of the old dataset with the new ids of what it refers to.
    fn followed(&self, record: &Value) -> Value {
        if self.from.is_empty() {
            return record.clone();
        }
        match record {
            Value::String(text) => Value::String(self.renamed(text).unwrap_or_else(|| text.clone())),
            Value::Array(items) => Value::Array(items.iter().map(|item| self.followed(item)).collect()),
            Value::Object(members) => {
                let followed = |(key, value): (&String, &Value)| (key.clone(), self.followed(value));
                Value::Object(members.iter().map(followed).collect())
            }
            other => other.clone(),
        }
    }

    /// The new id for an old one, or for the id of a provision of a record that is renamed.
    fn renamed(&self, id: &str) -> Option<String> {
        if let Some(new) = self.from.get(id) {
            return Some(new.clone());
        }
        let parts = id.match_indices('/').map(|(place, _)| id.split_at(place));
        parts.rev().find_map(|(record, rest)| Some(format!("{}{rest}", self.from.get(record)?)))
    }
}

/// The JSON of a record without its own id, which its provisions begin with.
fn without_id(record: &Value, id: &str) -> String {
    let own = Renames { from: BTreeMap::from([(id.to_owned(), String::new())]), to: BTreeMap::new() };
    own.followed(record).to_string()
}

/// The members in which two records differ.
pub(crate) fn member_changes(old: &Value, new: &Value) -> Vec<MemberChange> {
    let mut changes = Vec::new();
    compare(old, new, &mut String::new(), &mut changes);
    changes
}

fn compare(old: &Value, new: &Value, pointer: &mut String, changes: &mut Vec<MemberChange>) {
    match (old, new) {
        _ if old == new => {}
        (Value::Object(before), Value::Object(after)) => {
            let only_before = before.keys().filter(|key| !after.contains_key(*key));
            for key in after.keys().chain(only_before) {
                at(pointer, key, |pointer| compare_parts(before.get(key), after.get(key), pointer, changes));
            }
        }
        (Value::Array(before), Value::Array(after)) => compare_items(before, after, pointer, changes),
        _ => compare_parts_apart(Some(old), Some(new), pointer, changes),
    }
}

/// Calls `look` with the pointer to a part of the value that a pointer leads to.
fn at(pointer: &mut String, segment: &str, look: impl FnOnce(&mut String)) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&segment.replace('~', "~0").replace('/', "~1"));
    look(pointer);
    pointer.truncate(length);
}

fn compare_parts(
    old: Option<&Value>,
    new: Option<&Value>,
    pointer: &mut String,
    changes: &mut Vec<MemberChange>,
) {
    match (old, new) {
        (Some(old), Some(new)) => compare(old, new, pointer, changes),
        _ => compare_parts_apart(old, new, pointer, changes),
    }
}

/// Adds a change of the whole value that a pointer leads to.
fn compare_parts_apart(
    old: Option<&Value>,
    new: Option<&Value>,
    pointer: &str,
    changes: &mut Vec<MemberChange>,
) {
    changes.push(MemberChange { pointer: pointer.to_owned(), old: old.cloned(), new: new.cloned() });
}

/// Compares items by their ids, where they have some. Of others those that stand in both are left out, and the rest are
/// compared in their order.
fn compare_items(before: &[Value], after: &[Value], pointer: &mut String, changes: &mut Vec<MemberChange>) {
    let id = |item: &Value| item.get("id").and_then(Value::as_str).map(str::to_owned);
    let by_id = |items: &[Value]| -> Option<BTreeMap<String, Value>> {
        items.iter().map(|item| Some((id(item)?, item.clone()))).collect()
    };
    if let (Some(old), Some(new)) = (by_id(before), by_id(after)) {
        for (id, item) in &new {
            at(pointer, id, |pointer| compare_parts(old.get(id), Some(item), pointer, changes));
        }
        for (id, item) in old.iter().filter(|(id, _)| !new.contains_key(*id)) {
            at(pointer, id, |pointer| compare_parts(Some(item), None, pointer, changes));
        }
        let order = |items: &[Value], other: &BTreeMap<String, Value>| -> Vec<String> {
            items.iter().filter_map(id).filter(|id| other.contains_key(id)).collect()
        };
        let (old_order, new_order) = (order(before, &new), order(after, &old));
        if old_order != new_order {
            let order = |ids: Vec<String>| Value::Array(ids.into_iter().map(Value::String).collect());
            compare_parts_apart(Some(&order(old_order)), Some(&order(new_order)), pointer, changes);
        }
        return;
    }
    let mut unmatched: Vec<(usize, &Value)> = after.iter().enumerate().collect();
    let mut gone: Vec<(usize, &Value)> = Vec::new();
    for (index, item) in before.iter().enumerate() {
        match unmatched.iter().position(|(_, other)| *other == item) {
            Some(place) => drop(unmatched.remove(place)),
            None => gone.push((index, item)),
        }
    }
    if unmatched.is_empty() && gone.is_empty() {
        // The same items in another order.
        let all = |items: &[Value]| Value::Array(items.to_vec());
        compare_parts_apart(Some(&all(before)), Some(&all(after)), pointer, changes);
        return;
    }
    let mut old = gone.into_iter();
    for (index, item) in unmatched {
        let old = old.next().map(|(_, item)| item);
        at(pointer, &index.to_string(), |pointer| compare_parts(old, Some(item), pointer, changes));
    }
    for (index, item) in old {
        at(pointer, &index.to_string(), |pointer| compare_parts(Some(item), None, pointer, changes));
    }
}
