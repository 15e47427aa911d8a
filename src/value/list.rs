//! Lists: of any items, and without repetition.

use std::fmt;
use std::marker::PhantomData;
use std::ops::{Deref, DerefMut};

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use thin_vec::ThinVec;

/// A list in the order that its author gave it. An empty list takes one word.
///
/// It dereferences to a slice, is made of anything that can be iterated over, and turns into a `Vec`.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let mut conditions: List<Text> = [text!("on a voluntary basis")].into_iter().collect();
/// conditions.push(text!("where national law allows it"));
/// conditions[0] = text!("on mutually agreed terms");
/// assert_eq!(conditions.len(), 2);
/// assert_eq!(conditions[0], "on mutually agreed terms");
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct List<T>(ThinVec<T>);

impl<T> List<T> {
    /// The empty list.
    pub fn new() -> Self {
        Self(ThinVec::new())
    }

    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.0.push(item);
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
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
        &self.0
    }
}

impl<T> DerefMut for List<T> {
    fn deref_mut(&mut self) -> &mut [T] {
        &mut self.0
    }
}

impl<T> AsRef<[T]> for List<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        items.into_iter().collect()
    }
}

impl<T> From<List<T>> for Vec<T> {
    fn from(list: List<T>) -> Self {
        list.into_iter().collect()
    }
}

impl<T> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self(items.into_iter().collect())
    }
}

impl<T> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.0.extend(items);
    }
}

/// The items of a list, by themselves.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let list: List<Text> = [text!("a"), text!("b")].into_iter().collect();
/// let items: IntoItems<Text> = list.into_iter();
/// assert_eq!(items.count(), 2);
/// ```
#[derive(Clone, Debug)]
pub struct IntoItems<T>(thin_vec::IntoIter<T>);

impl<T> Iterator for IntoItems<T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        self.0.next()
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.0.size_hint()
    }
}

impl<T> ExactSizeIterator for IntoItems<T> {}

impl<T> IntoIterator for List<T> {
    type Item = T;
    type IntoIter = IntoItems<T>;

    fn into_iter(self) -> IntoItems<T> {
        IntoItems(self.0.into_iter())
    }
}

impl<'a, T> IntoIterator for &'a List<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq<[T]> for List<T> {
    fn eq(&self, other: &[T]) -> bool {
        **self == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for List<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<T: Serialize> Serialize for List<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for List<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Items<T>(PhantomData<T>);
        impl<'de, T: Deserialize<'de>> Visitor<'de> for Items<T> {
            type Value = List<T>;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an array")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<List<T>, A::Error> {
                // Most lists are short: they are collected aside, and the list has no room to spare.
                let mut items = Vec::new();
                while let Some(item) = sequence.next_element()? {
                    items.push(item);
                }
                let mut exact = ThinVec::new();
                exact.reserve_exact(items.len());
                exact.extend(items);
                Ok(List(exact))
            }
        }
        deserializer.deserialize_seq(Items(PhantomData))
    }
}

/// A list without repetition, in the order that its author gave it.
///
/// Collecting, extending and inserting keep the first of equal items, as an ordered set does; a file that repeats an item
/// is refused. Two lists with the same items in another order are not equal: the order is kept, in files too.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let topics: UniqueList<Term<Topic>> =
///     [Topic::Privacy, Topic::DataGovernance, Topic::Privacy].into_iter().map(Term::from).collect();
/// assert_eq!(topics.len(), 2);
/// assert!(topics.contains(&Topic::Privacy.into()));
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct UniqueList<T>(List<T>);

impl<T> UniqueList<T> {
    /// The empty list.
    pub fn new() -> Self {
        Self(List::new())
    }

    /// Whether there are no items.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: PartialEq> UniqueList<T> {
    /// Adds an item at the end unless it is there already; true if it was added.
    pub fn insert(&mut self, item: T) -> bool {
        let is_new = !self.contains(&item);
        if is_new {
            self.0.push(item);
        }
        is_new
    }
}

impl<T> Default for UniqueList<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Deref for UniqueList<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T> AsRef<[T]> for UniqueList<T> {
    fn as_ref(&self) -> &[T] {
        self
    }
}

impl<T> From<UniqueList<T>> for Vec<T> {
    fn from(list: UniqueList<T>) -> Self {
        list.0.into()
    }
}

/// Keeps the first of equal items.
impl<T: Ord> FromIterator<T> for UniqueList<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        let repeated = repeated(&items);
        let kept = items.into_iter().enumerate().filter(|(index, _)| repeated.binary_search(index).is_err());
        Self(kept.map(|(_, item)| item).collect())
    }
}

/// Keeps the first of equal items.
impl<T: Ord> Extend<T> for UniqueList<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        *self = std::mem::take(self).into_iter().chain(items).collect();
    }
}

impl<T> IntoIterator for UniqueList<T> {
    type Item = T;
    type IntoIter = IntoItems<T>;

    fn into_iter(self) -> IntoItems<T> {
        self.0.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a UniqueList<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

impl<T: PartialEq> PartialEq<[T]> for UniqueList<T> {
    fn eq(&self, other: &[T]) -> bool {
        **self == *other
    }
}

impl<T: fmt::Debug> fmt::Debug for UniqueList<T> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(formatter)
    }
}

impl<T: Serialize> Serialize for UniqueList<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de> + Ord> Deserialize<'de> for UniqueList<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = List::deserialize(deserializer)?;
        match repeated(&items).first() {
            Some(index) => Err(D::Error::custom(format_args!("item {index} stands in the list already"))),
            None => Ok(Self(items)),
        }
    }
}

/// The indexes of items that equal an earlier one, in order.
pub(crate) fn repeated<T: Ord>(items: &[T]) -> Vec<usize> {
    if items.len() < 2 {
        return Vec::new();
    }
    let mut order: Vec<(&T, usize)> = items.iter().zip(0..).collect();
    // Of equal items the first stays first.
    order.sort_unstable();
    let pairs = order.iter().zip(order.iter().skip(1));
    let mut repeated: Vec<usize> =
        pairs.filter(|((one, _), (two, _))| one == two).map(|(_, (_, index))| *index).collect();
    repeated.sort_unstable();
    repeated
}

#[cfg(feature = "schemars")]
mod schema {
    use std::borrow::Cow;

    use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};

    use super::{List, UniqueList};

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

    impl<T: JsonSchema> JsonSchema for UniqueList<T> {
        fn inline_schema() -> bool {
            true
        }

        fn schema_name() -> Cow<'static, str> {
            format!("UniqueListOf{}", T::schema_name()).into()
        }

        fn json_schema(generator: &mut SchemaGenerator) -> Schema {
            json_schema!({"type": "array", "items": generator.subschema_for::<T>(), "uniqueItems": true})
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{List, UniqueList, repeated};

    #[test]
    fn repeated_items_are_those_behind_the_first() {
        assert_eq!(repeated(&["b", "a", "b", "c", "a", "b"]), [2, 4, 5]);
        assert!(repeated::<u8>(&[]).is_empty());
        let unique: UniqueList<u8> = [3, 1, 3, 2, 1].into_iter().collect();
        assert_eq!(unique, [3, 1, 2][..]);
        let mut more = unique.clone();
        more.extend([2, 4]);
        assert_eq!(Vec::from(more), [3, 1, 2, 4]);
    }

    #[test]
    fn an_empty_list_takes_one_word() {
        assert_eq!(size_of::<List<String>>(), size_of::<usize>());
        assert_eq!(size_of::<UniqueList<String>>(), size_of::<usize>());
    }

    #[test]
    fn a_list_that_is_read_has_no_room_to_spare() -> Result<(), serde_json::Error> {
        for length in [0_usize, 1, 2, 3, 9] {
            let list: List<usize> = serde_json::from_str(&serde_json::to_string(&vec![7; length])?)?;
            assert_eq!((list.len(), list.0.capacity()), (length, length));
        }
        assert!(serde_json::from_str::<UniqueList<u8>>("[1, 2, 1]").is_err());
        Ok(())
    }
}
