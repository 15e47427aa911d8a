//! The records of a dataset, and their keys.

use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Record, RecordRef, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::IdKind;

/// The place of a record: its kind, and its index among the records of that kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) struct RecordKey {
    pub(crate) kind: IdKind,
    pub(crate) index: u32,
}

impl RecordKey {
    /// The key of the record at an index. A dataset has at most 4,294,967,295 records of a kind, which take more memory
    /// than any machine has.
    #[allow(clippy::expect_used, reason = "no machine holds more records")]
    pub(crate) fn new(kind: IdKind, index: usize) -> Self {
        Self {
            kind,
            index: u32::try_from(index).expect("a dataset has at most 4,294,967,295 records of a kind"),
        }
    }
}

impl RecordKey {
    /// The place of the record in the order of a file.
    pub(crate) fn rank(self) -> u64 {
        (self.kind as u64) << 32 | u64::from(self.index)
    }
}

macro_rules! define_store {
    ($($name:ident, $array:ident, $line:ident;)+) => {
        /// Records, an array a kind.
        #[derive(Clone, Debug, Default, PartialEq, Eq)]
        pub(crate) struct RecordStore {
            $(pub(crate) $array: Vec<$name>,)+
        }

        impl RecordStore {
            /// The name of the array of a kind of record in a file.
            pub(crate) fn array_name(kind: IdKind) -> &'static str {
                match kind {
                    $(IdKind::$name => stringify!($array),)+
                    IdKind::Provision => "provisions",
                }
            }

            /// The kind of the records in an array of a file, by the name of the array.
            pub(crate) fn kind_of_array(name: &str) -> Option<IdKind> {
                match name {
                    $(stringify!($array) => Some(IdKind::$name),)+
                    _ => None,
                }
            }

            /// The kind of the record in a line, by its key.
            pub(crate) fn kind_of_line(key: &str) -> Option<IdKind> {
                match key {
                    $(stringify!($line) => Some(IdKind::$name),)+
                    _ => None,
                }
            }

            pub(crate) fn len(&self) -> usize {
                [$(self.$array.len()),+].into_iter().fold(0, usize::saturating_add)
            }

            /// How many records of a kind there are.
            pub(crate) fn count(&self, kind: IdKind) -> usize {
                match kind {
                    $(IdKind::$name => self.$array.len(),)+
                    IdKind::Provision => 0,
                }
            }

            /// Every record, in the order of a file.
            pub(crate) fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
                std::iter::empty()$(.chain(self.$array.iter().map(RecordRef::$name)))+
            }

            /// Every record with its key, in the order of a file.
            pub(crate) fn keyed_records(&self) -> impl Iterator<Item = (RecordKey, RecordRef<'_>)> {
                std::iter::empty()$(.chain(self.$array.iter().enumerate().map(|(index, record)| {
                    (RecordKey::new(IdKind::$name, index), RecordRef::$name(record))
                })))+
            }

            /// The record with a key.
            pub(crate) fn get(&self, key: RecordKey) -> Option<RecordRef<'_>> {
                let index = key.index as usize;
                match key.kind {
                    $(IdKind::$name => self.$array.get(index).map(RecordRef::$name),)+
                    IdKind::Provision => None,
                }
            }

            pub(crate) fn push(&mut self, record: Record) {
                match record {
                    $(Record::$name(record) => self.$array.push(record),)+
                }
            }

            /// Adds the records of another store behind these.
            pub(crate) fn append(&mut self, mut other: Self) {
                $(self.$array.append(&mut other.$array);)+
            }

            /// Every record, owned.
            pub(crate) fn into_records(self) -> impl Iterator<Item = Record> {
                std::iter::empty()$(.chain(self.$array.into_iter().map(Record::$name)))+
            }

            /// Orders the records of each kind by id; true if any record moved.
            pub(crate) fn sort(&mut self) -> bool {
                let mut moved = false;
                $(
                    if !self.$array.is_sorted_by(|one, two| one.id <= two.id) {
                        self.$array.sort_by(|one, two| one.id.cmp(&two.id));
                        moved = true;
                    }
                )+
                moved
            }

            /// Gives back the memory that no record needs.
            pub(crate) fn shrink_to_fit(&mut self) {
                $(self.$array.shrink_to_fit();)+
            }
        }
    };
}

for_each_record!(define_store);
