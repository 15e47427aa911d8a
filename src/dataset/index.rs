//! The one index: what has which id, and what is filed where.

use super::Tables;
use crate::reading::{Filings, Handle, Hasher, Mentions};
use crate::record::{Provision, RecordRef};
use crate::shape::AnyTerm;
use crate::value::IdKind;
use crate::vocabulary::SdgGoal;

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
        self.tables.record(handle.array(), handle.place())
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.handles.size_hint()
    }
}

impl ExactSizeIterator for Records<'_> {}

/// What is found by its id: 6 bytes an entry, in a table that is made once.
#[derive(Clone, Default)]
struct Slots(Vec<u32>);

impl Slots {
    const FREE: u32 = u32::MAX;

    fn with_room_for(entries: usize) -> Self {
        // Two thirds full: the next free slot is near.
        let slots = entries.saturating_add(entries.div_ceil(2)).saturating_add(1);
        Self(vec![Self::FREE; slots])
    }

    /// Every slot, from the one where a hash belongs.
    fn from(&self, hash: u32) -> impl Iterator<Item = usize> + use<> {
        let length = self.0.len();
        // The hash, scaled to the number of slots.
        let place = u64::from(hash).saturating_mul(length as u64) >> 32;
        let first = usize::try_from(place).unwrap_or_default();
        (first..length).chain(0..first)
    }

    fn insert(&mut self, hash: u32, entry: u32) {
        for place in self.from(hash) {
            if let Some(slot) = self.0.get_mut(place)
                && *slot == Self::FREE
            {
                *slot = entry;
                return;
            }
        }
    }

    fn find(&self, hash: u32, is_it: impl Fn(u32) -> bool) -> Option<u32> {
        let slots = self.from(hash).filter_map(|place| self.0.get(place));
        slots.copied().take_while(|entry| *entry != Self::FREE).find(|entry| is_it(*entry))
    }
}

/// The records that are filed under each record of a kind.
#[derive(Clone, Default)]
struct Under {
    /// Where the records of each begin in `handles`, and the end.
    starts: Vec<u32>,
    handles: Vec<Handle>,
}

impl Under {
    /// Files each handle under a place, in the order in which they come.
    fn of(length: usize, filed: impl Iterator<Item = (usize, Handle)> + Clone) -> Self {
        let mut starts = vec![0_u32; length.saturating_add(1)];
        for (place, _) in filed.clone() {
            if let Some(count) = starts.get_mut(place.saturating_add(1)) {
                *count = count.saturating_add(1);
            }
        }
        let mut sum = 0_u32;
        for start in &mut starts {
            sum = sum.saturating_add(*start);
            *start = sum;
        }
        let mut next = starts.clone();
        let mut handles = vec![Handle::default(); sum as usize];
        for (place, handle) in filed {
            if let Some(next) = next.get_mut(place)
                && let Some(slot) = handles.get_mut(*next as usize)
            {
                *slot = handle;
                *next = next.saturating_add(1);
            }
        }
        let mut under = Self { starts, handles };
        for place in 0..length {
            if let Some(range) = under.range(place)
                && let Some(handles) = under.handles.get_mut(range)
                && !handles.is_sorted()
            {
                handles.sort_unstable();
            }
        }
        under
    }

    fn range(&self, place: usize) -> Option<std::ops::Range<usize>> {
        let start = self.starts.get(place)?;
        let end = self.starts.get(place.saturating_add(1))?;
        Some(*start as usize..*end as usize)
    }

    fn get(&self, place: usize) -> &[Handle] {
        self.range(place).and_then(|range| self.handles.get(range)).unwrap_or_default()
    }
}

#[derive(Clone, Default)]
pub(super) struct Index {
    hasher: Hasher,
    records: Slots,
    /// The places of the provisions in `provisions_in`.
    provisions: Slots,
    /// The record of each provision, and its place there.
    provisions_in: Vec<(Handle, u32)>,
    holders: Under,
    documents: Under,
    laws: Under,
    filings: Filings,
}

impl std::fmt::Debug for Index {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Index").finish_non_exhaustive()
    }
}

impl Index {
    /// Of tables in order. `moved` says where a record is now, if it isn't where it was mentioned.
    pub(super) fn of(tables: &Tables, mentions: Mentions, moved: impl Fn(Handle) -> Handle) -> Self {
        let mut records = Slots::with_room_for(tables.len());
        let mut provisions = Slots::with_room_for(mentions.provisions.len());
        for symbol in &mentions.symbols {
            if symbol.names_kind(IdKind::Provision) {
                provisions.insert(symbol.hash, symbol.handle.number());
            } else {
                records.insert(symbol.hash, moved(symbol.handle).number());
            }
        }
        let under = |kind: IdKind| {
            let length = tables.lengths().get(kind as usize).copied().unwrap_or_default();
            let filed = mentions.filed.iter().filter_map(|mention| {
                let named = mentions.symbols.get(mention.symbol as usize)?;
                let place = named.names_kind(kind).then(|| moved(named.handle).place())?;
                Some((place, moved(mention.handle)))
            });
            Under::of(length, filed)
        };
        let (holders, documents, laws) =
            (under(IdKind::Stakeholder), under(IdKind::SourceDocument), under(IdKind::Law));
        let Mentions { hasher, mut filings, provisions: mut provisions_in, .. } = mentions;
        for list in filings.lists() {
            for handle in &mut *list {
                *handle = moved(*handle);
            }
            if !list.is_sorted() {
                list.sort_unstable();
            }
            list.shrink_to_fit();
        }
        for (handle, _) in &mut provisions_in {
            *handle = moved(*handle);
        }
        provisions_in.shrink_to_fit();
        Self { hasher, records, provisions, provisions_in, holders, documents, laws, filings }
    }

    /// The record of a kind with an id.
    pub(super) fn place(&self, kind: IdKind, id: &str, tables: &Tables) -> Option<usize> {
        let is_it = |number: u32| {
            let handle = Handle::of_number(number);
            handle.array() == kind as usize && id_of(tables, handle) == Some(id)
        };
        let number = self.records.find(self.hasher.hash_one(id), is_it)?;
        Some(Handle::of_number(number).place())
    }

    pub(super) fn provision<'t>(
        &self,
        id: &str,
        tables: &'t Tables,
    ) -> Option<(&'t Provision, RecordRef<'t>)> {
        let at = |number: u32| provision_of(tables, *self.provisions_in.get(number as usize)?);
        let is_it = |number: u32| at(number).is_some_and(|(provision, _)| provision.id == *id);
        at(self.provisions.find(self.hasher.hash_one(id), is_it)?)
    }

    /// The records under a record of one of the kinds that records are filed under.
    pub(super) fn under<'a>(&'a self, kind: IdKind, id: &str, tables: &'a Tables) -> Records<'a> {
        let under = match kind {
            IdKind::Stakeholder => &self.holders,
            IdKind::Law => &self.laws,
            _ => &self.documents,
        };
        let handles = self.place(kind, id, tables).map(|place| under.get(place));
        records(handles.unwrap_or_default(), tables)
    }

    pub(super) fn by_term<'a>(&'a self, term: &dyn AnyTerm, tables: &'a Tables) -> Records<'a> {
        records(self.filings.by_term(term), tables)
    }

    pub(super) fn by_goal<'a>(&'a self, goal: SdgGoal, tables: &'a Tables) -> Records<'a> {
        records(self.filings.by_goal(goal), tables)
    }
}

fn records<'a>(handles: &'a [Handle], tables: &'a Tables) -> Records<'a> {
    Records { handles: handles.iter(), tables }
}

fn id_of(tables: &Tables, handle: Handle) -> Option<&str> {
    tables.record(handle.array(), handle.place()).map(RecordRef::id)
}

fn provision_of(tables: &Tables, provision: (Handle, u32)) -> Option<(&Provision, RecordRef<'_>)> {
    let (handle, place) = provision;
    let record = tables.record(handle.array(), handle.place())?;
    Some((record.provisions().get(place as usize)?, record))
}
