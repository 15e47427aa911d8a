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
#[macro_use]
mod inspect;
mod number;

#[cfg(feature = "schemars")]
pub(crate) use described::Described;
#[cfg(feature = "schemars")]
pub(crate) use doc::first_paragraph;
pub use fault::{Fault, FaultCode, Faults, Position};
pub(crate) use inspect::{
    Inspection, Kind as JsonKind, Member, Refused, address, check_depth, check_syntax, each_member, excerpt,
    for_each_item, for_each_member, inspect_choice, inspect_known, inspect_object, locate, offset_in, reason,
    too_deep,
};
pub(crate) use number::integral;

use serde_json::value::RawValue;

/// A type that a JSON value can be held against.
pub(crate) trait Shape: Sized {
    /// Reports everything that keeps `json` from being read as `Self`.
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>);

    /// Shows every reference and every date in `self` to the check of the dataset.
    fn walk(&self, _walk: &mut dyn Walk) {}
}

/// What the check of a dataset sees of a record.
pub(crate) trait Walk {
    /// Goes into a member or an item.
    fn enter(&mut self, _step: Step) {}
    /// Comes back out of it.
    fn leave(&mut self) {}
    /// A record or part of one is gone through; its members follow.
    fn part(&mut self, _part: &dyn std::any::Any) {}
    /// A record or provision is named.
    fn reference(&mut self, kind: crate::value::IdKind, id: &str);
    /// Something that runs from one value to another runs backwards.
    fn backwards(&mut self, _found: &dyn std::fmt::Display) {}
    /// A term of a vocabulary is used.
    fn term(&mut self, _vocabulary: &'static str, _known: Option<usize>, _term: &str) {}
    /// A goal is served.
    fn goal(&mut self, _goal: &crate::vocabulary::GoalReference) {}
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

    fn walk(&self, walk: &mut dyn Walk) {
        (**self).walk(walk);
    }
}

impl Shape for bool {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        inspection.expect(json, JsonKind::Boolean, "true or false");
    }
}
