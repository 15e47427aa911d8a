//! Parts that stand apart.

use std::fmt;
use std::ops::Deref;
use std::sync::Arc;

use serde_json::value::RawValue;

use crate::reading::{Read, ReadObject, Slot};
use crate::shape::{Inspection, Object, Part, Shape, Table};

/// A part that stands apart from what has it, so that those without one stay small: a `Box` that may also refer to
/// what is part of the program (the documented content), without a copy.
///
/// ```
/// use digital_governance::{Boxed, Citation, Target, id};
///
/// let passage: Boxed<Citation> = Citation::new(id!("china-gdc-2023")).into();
/// assert_eq!(passage.document, "china-gdc-2023");
/// assert_eq!(Target::Passage(passage.clone()), Target::from(passage.into_inner()));
/// ```
#[derive(Clone)]
pub struct Boxed<T: 'static>(Place<T>);

#[derive(Clone)]
enum Place<T: 'static> {
    Static(&'static T),
    // An `Arc` is dropped by code that is compiled once.
    Owned(Arc<T>),
}

impl<T> Boxed<T> {
    /// One that refers to a part that lives as long as the program.
    pub const fn from_static(part: &'static T) -> Self {
        Self(Place::Static(part))
    }

    /// The part, by itself.
    pub fn into_inner(self) -> T
    where
        T: Clone,
    {
        match self.0 {
            Place::Static(part) => part.clone(),
            Place::Owned(part) => Arc::unwrap_or_clone(part),
        }
    }
}

impl<T> From<T> for Boxed<T> {
    fn from(part: T) -> Self {
        Self(Place::Owned(Arc::new(part)))
    }
}

impl<T> Deref for Boxed<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Place::Static(part) => part,
            Place::Owned(part) => part,
        }
    }
}

impl<T: PartialEq> PartialEq for Boxed<T> {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl<T: Eq> Eq for Boxed<T> {}

impl<T: fmt::Debug> fmt::Debug for Boxed<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

serde!([T: ReadObject + Read + Shape] Boxed<T>);

impl<T: ReadObject + Read> Read for Boxed<T> {
    fn blank() -> Self {
        T::blank().into()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Object(self)
    }
}

impl<T: ReadObject> ReadObject for Boxed<T> {
    fn make(&mut self, place: usize) -> Option<Slot<'_>> {
        match &mut self.0 {
            // A blank belongs to nobody else.
            Place::Owned(part) => Arc::get_mut(part)?.make(place),
            Place::Static(_) => None,
        }
    }
}

impl<T: Object> Object for Boxed<T> {
    fn table(&self) -> &'static Table {
        (**self).table()
    }

    fn length(&self) -> usize {
        (**self).length()
    }

    fn each(&self, show: &mut dyn FnMut(&'static str, Part<'_>)) {
        (**self).each(show);
    }
}

impl<T: Shape> Shape for Boxed<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        T::inspect(json, inspection);
    }

    fn part(&self) -> Part<'_> {
        (**self).part()
    }
}

#[cfg(feature = "schemars")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Boxed<T> {
    fn inline_schema() -> bool {
        T::inline_schema()
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
