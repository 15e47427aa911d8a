//! The one index: what has which id, and what is filed where.

use std::collections::BTreeMap;
use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};

use super::Tables;
use crate::record::{Provision, RecordRef};
use crate::shape::{Step, Walk};
use crate::value::IdKind;
use crate::vocabulary::{CompactTheme, GoalReference, SdgGoal, Topic, Vocabulary};

/// A record, by the number of its array and its place in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Handle {
    array: u8,
    place: u32,
}

/// What was found: an iterator over records in the order of a file, whose length is known.
///
/// ```
/// use digital_governance::{Attribution, Dataset, Principle, Stakeholder, StakeholderKind, id, text};
///
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State.into()))
///     .add(Principle::new(id!("tides/principle-1"), Attribution::of(id!("atlantis")), text!("Flow.")))
///     .build()?;
/// let held = dataset.by_holder(&id!("atlantis"));
/// assert_eq!(held.len(), 1);
/// assert_eq!(held.map(|record| record.id()).collect::<Vec<_>>(), ["tides/principle-1"]);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Records<'a> {
    handles: std::slice::Iter<'a, Handle>,
    tables: &'a Tables,
}

impl<'a> Iterator for Records<'a> {
    type Item = RecordRef<'a>;

    fn next(&mut self) -> Option<RecordRef<'a>> {
        let handle = self.handles.next()?;
        self.tables.record(handle.array.into(), usize::try_from(handle.place).ok()?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.handles.size_hint()
    }
}

impl ExactSizeIterator for Records<'_> {}

type Filed = HashMap<Box<str>, Vec<Handle>>;

#[derive(Clone, Default)]
pub(super) struct Index {
    hasher: DefaultHashBuilder,
    /// The places of the records, a table an array.
    places: Vec<HashTable<u32>>,
    /// The places of the provisions in `provisions_in`.
    provisions: HashTable<u32>,
    /// The record of each provision, and its place there.
    provisions_in: Vec<(Handle, u32)>,
    holders: Filed,
    documents: Filed,
    laws: Filed,
    topics: Filed,
    themes: Filed,
    goals: BTreeMap<SdgGoal, Vec<Handle>>,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Index").finish_non_exhaustive()
    }
}

impl Index {
    pub(super) fn of(tables: &Tables) -> Self {
        let mut index = Self::default();
        for (array, length) in tables.lengths().into_iter().enumerate() {
            let mut places = HashTable::with_capacity(length);
            for place in 0..length {
                let Some(record) = tables.record(array, place) else { continue };
                let (Ok(array), Ok(place)) = (u8::try_from(array), u32::try_from(place)) else { continue };
                let rehash = |place: &u32| index.hasher.hash_one(id_at(tables, array.into(), *place));
                places.insert_unique(index.hasher.hash_one(Some(record.id())), place, rehash);
                index.file(record, Handle { array, place });
            }
            index.places.push(places);
        }
        let (hasher, provisions_in) = (&index.hasher, &index.provisions_in);
        for number in 0..u32::try_from(provisions_in.len()).unwrap_or(u32::MAX) {
            let hash = |number: &u32| hasher.hash_one(provision_id(provisions_in, tables, *number));
            index.provisions.insert_unique(hash(&number), number, hash);
        }
        index
    }

    /// Files a record under all that it mentions.
    fn file(&mut self, record: RecordRef<'_>, handle: Handle) {
        for place in 0..u32::try_from(record.provisions().len()).unwrap_or(u32::MAX) {
            self.provisions_in.push((handle, place));
        }
        let mut filing = Filing { index: self, handle, member: "" };
        record.walk(&mut filing);
    }

    pub(super) fn place(&self, kind: IdKind, id: &str, tables: &Tables) -> Option<usize> {
        let array = Tables::LINES.iter().position(|line| *line == kind.as_str())?;
        let same = |place: &u32| id_at(tables, array, *place) == Some(id);
        let place = self.places.get(array)?.find(self.hasher.hash_one(Some(id)), same)?;
        usize::try_from(*place).ok()
    }

    pub(super) fn provision<'t>(
        &self,
        id: &str,
        tables: &'t Tables,
    ) -> Option<(&'t Provision, RecordRef<'t>)> {
        let same = |number: &u32| provision_id(&self.provisions_in, tables, *number) == Some(id);
        let number = self.provisions.find(self.hasher.hash_one(Some(id)), same)?;
        provision_at(&self.provisions_in, tables, *number)
    }

    pub(super) fn by_holder<'a>(&'a self, id: &str, tables: &'a Tables) -> Records<'a> {
        records(self.holders.get(id), tables)
    }

    pub(super) fn by_document<'a>(&'a self, id: &str, tables: &'a Tables) -> Records<'a> {
        records(self.documents.get(id), tables)
    }

    pub(super) fn by_law<'a>(&'a self, id: &str, tables: &'a Tables) -> Records<'a> {
        records(self.laws.get(id), tables)
    }

    pub(super) fn by_topic<'a>(&'a self, topic: &str, tables: &'a Tables) -> Records<'a> {
        records(self.topics.get(topic), tables)
    }

    pub(super) fn by_theme<'a>(&'a self, theme: &str, tables: &'a Tables) -> Records<'a> {
        records(self.themes.get(theme), tables)
    }

    pub(super) fn by_goal<'a>(&'a self, goal: SdgGoal, tables: &'a Tables) -> Records<'a> {
        records(self.goals.get(&goal), tables)
    }
}

fn records<'a>(filed: Option<&'a Vec<Handle>>, tables: &'a Tables) -> Records<'a> {
    Records { handles: filed.map(Vec::as_slice).unwrap_or_default().iter(), tables }
}

fn id_at(tables: &Tables, array: usize, place: u32) -> Option<&str> {
    tables.record(array, usize::try_from(place).ok()?).map(RecordRef::id)
}

fn provision_at<'t>(
    provisions_in: &[(Handle, u32)],
    tables: &'t Tables,
    number: u32,
) -> Option<(&'t Provision, RecordRef<'t>)> {
    let (handle, place) = provisions_in.get(usize::try_from(number).ok()?)?;
    let record = tables.record(handle.array.into(), usize::try_from(handle.place).ok()?)?;
    Some((record.provisions().get(usize::try_from(*place).ok()?)?, record))
}

fn provision_id<'t>(provisions_in: &[(Handle, u32)], tables: &'t Tables, number: u32) -> Option<&'t str> {
    provision_at(provisions_in, tables, number).map(|(provision, _)| provision.id.as_str())
}

/// Files one record.
struct Filing<'i> {
    index: &'i mut Index,
    handle: Handle,
    /// The member that was entered last.
    member: &'static str,
}

impl Walk for Filing<'_> {
    fn enter(&mut self, step: Step) {
        if let Step::Member(name) = step {
            self.member = name;
        }
    }

    fn reference(&mut self, kind: IdKind, id: &str) {
        // The record's own id comes first, under the member `id`, and is no reference.
        let filed = match (kind, self.member) {
            (_, "id") => return,
            (IdKind::Stakeholder, "holders") => &mut self.index.holders,
            (IdKind::SourceDocument, _) => &mut self.index.documents,
            (IdKind::Law, _) => &mut self.index.laws,
            _ => return,
        };
        add(filed, id, self.handle);
    }

    fn term(&mut self, vocabulary: &'static str, term: &str) {
        match vocabulary {
            Topic::NAME => add(&mut self.index.topics, term, self.handle),
            CompactTheme::NAME => add(&mut self.index.themes, term, self.handle),
            _ => {}
        }
    }

    fn goal(&mut self, goal: &GoalReference) {
        if let Some(goal) = goal.goal() {
            push(self.index.goals.entry(goal).or_default(), self.handle);
        }
    }
}

fn add(filed: &mut Filed, key: &str, handle: Handle) {
    match filed.get_mut(key) {
        Some(handles) => push(handles, handle),
        None => {
            filed.insert(key.into(), vec![handle]);
        }
    }
}

/// Records come one after the other, so one that is filed twice under the same is the last.
fn push(handles: &mut Vec<Handle>, handle: Handle) {
    if handles.last() != Some(&handle) {
        handles.push(handle);
    }
}
