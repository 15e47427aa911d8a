//! Types that are objects in JSON, and what there is to know of their members.

use std::any::Any;

use serde_json::value::RawValue;

use super::{Inspection, Part};
use crate::value::IdKind;

/// A type that is an object in JSON.
pub(crate) trait Object: Any {
    /// What there is to know of its members.
    fn table(&self) -> &'static Table;

    /// How many members are there.
    fn length(&self) -> usize;

    /// Shows each member that is there, by its name.
    fn each(&self, show: &mut dyn FnMut(&'static str, Part<'_>));
}

/// The members of a type that is an object.
pub(crate) struct Table {
    /// The name of the type.
    pub(crate) name: &'static str,
    /// What is expected where something else is found.
    pub(crate) expected: &'static str,
    /// Those that it may have, the required ones first.
    pub(crate) members: &'static [Member],
    /// Their names once more: reading looks through them, so that they stand close together.
    pub(crate) names: &'static [&'static str],
    /// A mark of each name, which is looked at first.
    pub(crate) marks: &'static [u16],
    /// How many are required.
    pub(crate) required: usize,
    /// Whether exactly one is there, whichever.
    pub(crate) is_choice: bool,
    /// The kind of record that it is.
    pub(crate) record: Option<IdKind>,
    #[cfg(feature = "schemars")]
    pub(crate) doc: &'static [&'static str],
}

impl Table {
    /// How many members an object may have.
    pub(crate) const MOST: usize = 64;

    pub(crate) const fn names<const COUNT: usize>(mut members: &[Member]) -> [&'static str; COUNT] {
        const { assert!(COUNT <= Self::MOST, "a type has too many members") };
        let mut names = [""; COUNT];
        let mut left = names.as_mut_slice();
        while let ([member, members_left @ ..], [name, names_left @ ..]) = (members, left) {
            *name = member.name;
            (members, left) = (members_left, names_left);
        }
        names
    }

    pub(crate) const fn marks<const COUNT: usize>(mut members: &[Member]) -> [u16; COUNT] {
        let mut marks = [0; COUNT];
        let mut left = marks.as_mut_slice();
        while let ([member, members_left @ ..], [mark, marks_left @ ..]) = (members, left) {
            *mark = Self::mark(member.name);
            (members, left) = (members_left, marks_left);
        }
        marks
    }

    /// The first byte and the length of a name, in which most names differ.
    pub(crate) const fn mark(name: &str) -> u16 {
        let [length, ..] = name.len().to_le_bytes();
        match name.as_bytes() {
            [first, ..] => u16::from_le_bytes([*first, length]),
            [] => 0,
        }
    }
}

/// A member that an object may have.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) inspect: fn(&RawValue, &mut Inspection<'_>),
    #[cfg(feature = "schemars")]
    pub(crate) doc: &'static [&'static str],
    #[cfg(feature = "schemars")]
    pub(crate) schema: super::Described,
}

/// A [`Member`] by its name, its type and its docstring.
macro_rules! member {
    ($name:expr, $type:ty, [$($doc:literal)*]) => {
        $crate::shape::Member {
            name: $name,
            inspect: <$type as $crate::shape::Shape>::inspect,
            #[cfg(feature = "schemars")]
            doc: &[$($doc),*],
            #[cfg(feature = "schemars")]
            schema: $crate::shape::Described::of::<$type>(),
        }
    };
}
