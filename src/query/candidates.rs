//! The records that may meet criteria, by the postings lists of the index.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

use crate::dataset::Dataset;
use crate::dataset::store::RecordKey;
use crate::value::IdKind;

/// The kinds of records that are positions, in the order of a file.
pub(crate) const POSITION_KINDS: [IdKind; 4] =
    [IdKind::Principle, IdKind::Proposal, IdKind::PolicyQuestion, IdKind::Statement];

/// Postings lists together: the records that are in one of them. Each list is in the order of a file.
pub(crate) type Union<'d> = Vec<&'d [RecordKey]>;

/// The keys that are in each of several unions, in the order of a file. The smallest union is gone through; each other
/// that is a single list is followed along, and a union of several lists is left to the test of the criterion.
#[derive(Clone, Debug)]
pub(crate) struct Candidates<'d> {
    driver: Driver<'d>,
    others: Vec<&'d [RecordKey]>,
}

#[derive(Clone, Debug)]
enum Driver<'d> {
    /// Every position: the kind, the next index of it, and the kinds behind it.
    All {
        dataset: &'d Dataset,
        kinds: std::slice::Iter<'static, IdKind>,
        next: std::ops::Range<usize>,
        kind: IdKind,
    },
    /// One list.
    List(std::slice::Iter<'d, RecordKey>),
    /// The heads of several lists, each with what is behind it, and the key that came last.
    Lists { heads: BinaryHeap<Reverse<(RecordKey, &'d [RecordKey])>>, last: Option<RecordKey> },
}

impl<'d> Candidates<'d> {
    pub(crate) fn of(dataset: &'d Dataset, mut unions: Vec<Union<'d>>) -> Self {
        let size = |union: &Union<'_>| union.iter().map(|list| list.len()).fold(0, usize::saturating_add);
        let smallest = (0..unions.len()).min_by_key(|index| unions.get(*index).map_or(usize::MAX, size));
        let driver = match smallest.map(|index| unions.swap_remove(index)) {
            None => {
                Driver::All { dataset, kinds: POSITION_KINDS.iter(), next: 0..0, kind: IdKind::Principle }
            }
            Some(union) => match union.as_slice() {
                [list] => Driver::List(list.iter()),
                lists => {
                    Driver::Lists { heads: lists.iter().filter_map(|list| head(list)).collect(), last: None }
                }
            },
        };
        let single = |union: Union<'d>| match union.as_slice() {
            [list] => Some(*list),
            _ => None,
        };
        Self { driver, others: unions.into_iter().filter_map(single).collect() }
    }
}

/// The first key of a list and what is behind it.
fn head(list: &[RecordKey]) -> Option<Reverse<(RecordKey, &[RecordKey])>> {
    list.split_first().map(|(first, rest)| Reverse((*first, rest)))
}

impl Iterator for Candidates<'_> {
    type Item = RecordKey;

    fn next(&mut self) -> Option<RecordKey> {
        let Self { driver, others } = self;
        driver.find(|key| others.iter_mut().all(|list| reaches(list, *key)))
    }
}

impl Iterator for Driver<'_> {
    type Item = RecordKey;

    fn next(&mut self) -> Option<RecordKey> {
        match self {
            Self::All { dataset, kinds, next, kind } => loop {
                if let Some(index) = next.next() {
                    return Some(RecordKey::new(*kind, index));
                }
                *kind = *kinds.next()?;
                *next = 0..dataset.count(*kind);
            },
            Self::List(keys) => keys.next().copied(),
            Self::Lists { heads, last } => loop {
                let Reverse((key, rest)) = heads.pop()?;
                heads.extend(head(rest));
                if *last != Some(key) {
                    *last = Some(key);
                    return Some(key);
                }
            },
        }
    }
}

/// Leaves out what comes before a key, and tells whether the key comes next. The place is looked for in steps that double,
/// so that a long list is passed over in few.
fn reaches(list: &mut &[RecordKey], key: RecordKey) -> bool {
    let mut bound: usize = 1;
    while list.get(bound).is_some_and(|own| *own < key) {
        bound = bound.saturating_mul(2);
    }
    let near = list.get(..bound.saturating_add(1)).unwrap_or(list);
    let passed = near.partition_point(|own| *own < key);
    *list = list.get(passed..).unwrap_or_default();
    list.first() == Some(&key)
}
