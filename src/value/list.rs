//! Lists: of any items, and of different ones.

use std::collections::BTreeSet;
use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::value::RawValue;

use crate::shape::{FaultCode, Inspection, Shape, Step, Walk};

/// A list, in the order that its author gave it.
///
/// It reads like a slice and is made from anything that can be iterated over. What is part of the program (the
/// documented content) it refers to without a copy.
///
/// ```
/// use digital_governance::{List, Text, text};
///
/// let mut conditions: List<Text> = [text!("on a voluntary basis")].into_iter().collect();
/// conditions.push(text!("where national law allows it"));
/// assert_eq!(conditions.len(), 2);
/// assert_eq!(conditions[0], "on a voluntary basis");
/// ```
#[derive(Clone)]
pub struct List<T: 'static>(Items<T>);

#[derive(Clone)]
enum Items<T: 'static> {
    Static(&'static [T]),
    Owned(Vec<T>),
}

impl<T> List<T> {
    /// The list of nothing.
    pub const fn new() -> Self {
        Self(Items::Static(&[]))
    }

    /// A list that refers to items that live as long as the program.
    pub const fn from_static(items: &'static [T]) -> Self {
        Self(Items::Static(items))
    }

    /// The items.
    pub const fn as_slice(&self) -> &[T] {
        match &self.0 {
            Items::Static(items) => items,
            Items::Owned(items) => items.as_slice(),
        }
    }
}

impl<T: Clone> List<T> {
    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        if let Items::Static(items) = self.0 {
            self.0 = Items::Owned(items.to_vec());
        }
        if let Items::Owned(items) = &mut self.0 {
            items.push(item);
        }
    }
}

impl<T: Clone> List<T> {
    /// Orders the items; without a copy where they are in order already.
    pub(crate) fn sort_by(&mut self, order: impl Fn(&T, &T) -> std::cmp::Ordering) {
        if self.is_sorted_by(|one, two| order(one, two).is_le()) {
            return;
        }
        if let Items::Static(items) = self.0 {
            self.0 = Items::Owned(items.to_vec());
        }
        if let Items::Owned(items) = &mut self.0 {
            items.sort_by(order);
        }
    }
}

impl<T> Default for List<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for List<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(Items::Owned(items.into_iter().collect()))
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self(Items::Owned(items))
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq for List<T> {
    fn eq(&self, other: &Self) -> bool {
        self.as_slice() == other.as_slice()
    }
}

impl<T: Eq> Eq for List<T> {}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.as_slice().fmt(formatter)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Array<T>(PhantomData<T>);

        impl<'de, T: Deserialize<'de> + 'static> Visitor<'de> for Array<T> {
            type Value = List<T>;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an array")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut array: A) -> Result<List<T>, A::Error> {
                // No capacity from a hint: what a text announces is not yet there.
                let mut items = Vec::new();
                while let Some(item) = array.next_element()? {
                    items.push(item);
                }
                items.shrink_to_fit();
                Ok(List(Items::Owned(items)))
            }
        }

        deserializer.deserialize_seq(Array(PhantomData))
    }
}

impl<T: Shape> Shape for List<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        inspection.items(json, "an array", T::inspect);
    }

    fn walk<W: Walk>(&self, walk: &mut W) {
        for (index, item) in self.iter().enumerate() {
            walk.enter(Step::Item(index));
            item.walk(walk);
            walk.leave();
        }
    }
}

/// A list in which nothing stands twice, in the order that its author gave it.
///
/// Two with the same items in another order are not equal: the order is kept, in files too.
///
/// ```
/// use digital_governance::{Set, Topic, Term};
///
/// let topics: Set<Term<Topic>> =
///     [Topic::Privacy, Topic::DataGovernance, Topic::Privacy].into_iter().map(Term::from).collect();
/// assert_eq!(topics.len(), 2);
/// assert!(topics.contains(&Topic::Privacy.into()));
/// ```
#[derive(Clone)]
pub struct Set<T: 'static>(List<T>);

impl<T> Set<T> {
    /// The set of nothing.
    pub const fn new() -> Self {
        Self(List::new())
    }

    /// For the documented content, where a test reads each set back.
    #[cfg(feature = "documented")]
    pub(crate) const fn from_static(items: &'static [T]) -> Self {
        Self(List::from_static(items))
    }

    /// The items.
    pub const fn as_slice(&self) -> &[T] {
        self.0.as_slice()
    }
}

impl<T: Clone + PartialEq> Set<T> {
    /// Adds an item at the end unless it is there already; true if it was added.
    pub fn insert(&mut self, item: T) -> bool {
        let new = !self.contains(&item);
        if new {
            self.0.push(item);
        }
        new
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        self.as_slice()
    }
}

/// Keeps the first of equal items.
impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        let repeated = repeated(&items);
        let mut index = 0_usize;
        let mut items = items;
        items.retain(|_| {
            let keep = !repeated.contains(&index);
            index = index.saturating_add(1);
            keep
        });
        Self(items.into())
    }
}

impl<'a, T> IntoIterator for &'a Set<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq for Set<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T: Eq> Eq for Set<T> {}

impl<T: fmt::Debug> fmt::Debug for Set<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

/// The places of items that equal an earlier one. Sorting keeps it from being quadratic.
fn repeated<T: Ord>(items: &[T]) -> BTreeSet<usize> {
    if items.len() < 2 {
        return BTreeSet::new();
    }
    let mut order: Vec<(&T, usize)> = items.iter().zip(0..).collect();
    order.sort();
    let pairs = order.iter().zip(order.iter().skip(1));
    pairs.filter(|((first, _), (second, _))| first == second).map(|(_, (_, place))| *place).collect()
}

impl<T: Serialize> Serialize for Set<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Ord> Deserialize<'de> for Set<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = List::deserialize(deserializer)?;
        match repeated(&items).first() {
            None => Ok(Self(items)),
            Some(place) => Err(D::Error::custom(format_args!("item {place} stands in the list already"))),
        }
    }
}

impl<T: Shape + for<'de> Deserialize<'de> + Ord> Shape for Set<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        let mut seen = BTreeSet::new();
        inspection.items(json, "an array", |item, inspection| {
            T::inspect(item, inspection);
            if let Ok(value) = serde_json::from_str::<T>(item.get())
                && !seen.insert(value)
            {
                let message = format!("{} stands in the list already: keep one", item.get());
                inspection.report(item, FaultCode::RepeatedItem, message);
            }
        });
    }

    fn walk<W: Walk>(&self, walk: &mut W) {
        self.0.walk(walk);
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use super::{List, Set};
    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
    use std::borrow::Cow;

    impl<T: JsonSchema> JsonSchema for List<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("ListOf{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({"type": "array", "items": generator.subschema_for::<T>()})
        }
    }

    impl<T: JsonSchema> JsonSchema for Set<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("SetOf{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({"type": "array", "items": generator.subschema_for::<T>(), "uniqueItems": true})
        }
    }
}
