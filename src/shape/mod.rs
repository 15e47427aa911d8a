//! How JSON and a type are held against each other: the lowest floor.
//!
//! Reading has two passes. The first is serde's, and stops at the first fault; a valid text pays for no other. Only
//! where it fails does [`Shape::inspect`] go over the text again and collect every fault with its place.

#[macro_use]
pub(crate) mod spelling;

#[cfg(feature = "schemars")]
mod described;
#[cfg(feature = "schemars")]
mod doc;
mod fault;
mod inspect;
mod number;
#[macro_use]
mod object;
mod part;

#[cfg(feature = "schemars")]
pub(crate) use described::Described;
#[cfg(feature = "schemars")]
pub(crate) use doc::first_paragraph;
pub use fault::{Fault, FaultCode, Faults, Position};
pub(crate) use inspect::{
    Inspection, Kind as JsonKind, Refused, address, check_depth, check_syntax, each_member, excerpt,
    for_each_item, for_each_member, inspect_known, inspect_object, locate, nearest, offset_in, reason,
    too_deep,
};
pub(crate) use number::{Bounds, Integral};
pub(crate) use object::{Member, Object, Table};
pub(crate) use part::{AnyTerm, Part, Sequence};

use serde_json::value::RawValue;

/// A type whose values are JSON.
pub(crate) trait Shape {
    /// Reports everything that keeps `json` from being read as `Self`.
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>)
    where
        Self: Sized;

    /// What it is in JSON.
    fn part(&self) -> Part<'_>;
}

/// One step of a JSON Pointer.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Step {
    /// The member of an object.
    Member(&'static str),
    /// The item of an array.
    Item(usize),
}

impl std::fmt::Display for Step {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Member(name) => formatter.write_str(name),
            Self::Item(index) => index.fmt(formatter),
        }
    }
}

impl<T: Shape> Shape for Box<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        T::inspect(json, inspection);
    }

    fn part(&self) -> Part<'_> {
        (**self).part()
    }
}

impl Shape for bool {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        inspection.expect(json, JsonKind::Boolean, "true or false");
    }

    fn part(&self) -> Part<'_> {
        Part::Flag(*self)
    }
}

/// The JSON Pointer of a way.
pub(crate) fn pointer(steps: &[Step]) -> String {
    steps.iter().flat_map(|step| ["/".to_owned(), step.to_string()]).collect()
}
