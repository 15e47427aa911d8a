//! What each id names.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashTable};

use super::store::{RecordKey, RecordStore};
use crate::record::{Provision, RecordRef};
use crate::value::IdKind;

/// What an id names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    Record(RecordKey),
    /// A provision, by its record and its index there.
    Provision(RecordKey, u32),
}

impl Symbol {
    pub(crate) fn kind(self) -> IdKind {
        match self {
            Self::Record(key) => key.kind,
            Self::Provision(..) => IdKind::Provision,
        }
    }
}

/// A hash table from the ids of records and provisions to what they name. The ids themselves stay in the records.
#[derive(Clone, Default)]
pub(crate) struct SymbolTable {
    hasher: DefaultHashBuilder,
    symbols: HashTable<Symbol>,
}

impl std::fmt::Debug for SymbolTable {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("SymbolTable").field("len", &self.symbols.len()).finish_non_exhaustive()
    }
}

impl SymbolTable {
    /// The symbols of all records and their provisions. Of those with the same id the first has it; `repeated` is called
    /// with each other one, and with the kind of the first.
    pub(crate) fn of(store: &RecordStore, mut repeated: impl FnMut(Symbol, &str, IdKind)) -> Self {
        let provisions = store.records().map(|record| record.provisions().len());
        let capacity = provisions.fold(store.len(), usize::saturating_add);
        let mut table =
            Self { hasher: DefaultHashBuilder::default(), symbols: HashTable::with_capacity(capacity) };
        for (key, record) in store.keyed_records() {
            let mut insert = |id: &str, symbol: Symbol| {
                if let Some(taken) = table.insert(id, symbol, store) {
                    repeated(symbol, id, taken.kind());
                }
            };
            insert(record.id(), Symbol::Record(key));
            for (index, provision) in (0_u32..).zip(record.provisions()) {
                insert(provision.id.as_str(), Symbol::Provision(key, index));
            }
        }
        table
    }

    /// Adds what an id names, unless the id names something already: that is given back.
    fn insert(&mut self, id: &str, symbol: Symbol, store: &RecordStore) -> Option<Symbol> {
        use hashbrown::hash_table::Entry;
        let hash = self.hasher.hash_one(id);
        let hash_of = |symbol: &Symbol| self.hasher.hash_one(id_of(store, *symbol));
        match self.symbols.entry(hash, |symbol| id_of(store, *symbol) == id, hash_of) {
            Entry::Occupied(taken) => Some(*taken.get()),
            Entry::Vacant(free) => {
                free.insert(symbol);
                None
            }
        }
    }

    /// What an id names.
    pub(crate) fn find(&self, id: &str, store: &RecordStore) -> Option<Symbol> {
        self.symbols.find(self.hasher.hash_one(id), |symbol| id_of(store, *symbol) == id).copied()
    }
}

/// The provision of a symbol, and the record that it is in.
pub(crate) fn provision_of(
    store: &RecordStore,
    record: RecordKey,
    index: u32,
) -> Option<(&Provision, RecordRef<'_>)> {
    let record = store.get(record)?;
    Some((record.provisions().get(index as usize)?, record))
}

#[allow(
    clippy::expect_used,
    reason = "a symbol is made of the record that it names, which stays where it is"
)]
fn id_of(store: &RecordStore, symbol: Symbol) -> &str {
    let id = match symbol {
        Symbol::Record(key) => store.get(key).map(RecordRef::id),
        Symbol::Provision(key, index) => provision_of(store, key, index).map(|(found, _)| found.id.as_str()),
    };
    id.expect("every symbol names a record or provision of its dataset")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::{Symbol, SymbolTable};
    use crate::dataset::store::{RecordKey, RecordStore};
    use crate::prelude::*;

    #[test]
    fn the_first_of_those_with_the_same_id_has_it() {
        let mut store = RecordStore::default();
        store.push(Law::new(id!("a"), LawKind::Treaty, text!("A")).into());
        let provisions = ["p/1", "a", "p/1"].map(|id| Provision::new(id.parse().unwrap(), text!("flow")));
        store.push(
            Principle::new(id!("p"), Attribution::new(), text!("P")).with_provisions(provisions).into(),
        );
        let mut repeated = Vec::new();
        let table = SymbolTable::of(&store, |symbol, id, kind| repeated.push((symbol, id.to_owned(), kind)));
        let principle = RecordKey::new(IdKind::Principle, 0);
        assert_eq!(
            repeated,
            [
                (Symbol::Provision(principle, 1), "a".to_owned(), IdKind::Law),
                (Symbol::Provision(principle, 2), "p/1".to_owned(), IdKind::Provision),
            ]
        );
        assert_eq!(table.find("a", &store), Some(Symbol::Record(RecordKey::new(IdKind::Law, 0))));
        assert_eq!(table.find("p/1", &store), Some(Symbol::Provision(principle, 0)));
        assert_eq!(table.find("b", &store), None);
    }
}
