//! Lists: of any items, and of different ones.

use std::any::Any;
use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::panic::{RefUnwindSafe, UnwindSafe};

use serde::de::{Deserialize, Deserializer, Error, Visitor};
use serde_json::value::RawValue;

use crate::reading::{Item, ListType, Read, ReadList, Slot, Stored};
use crate::shape::{FaultCode, Inspection, Integral, Part, Sequence, Shape, Step};

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
    // Behind a thin reference, so that a list takes 16 bytes.
    Static(&'static &'static [T]),
    Stored(Stored),
}

impl<T> List<T> {
    const EMPTY: &'static &'static [T] = &(&[] as &[T]);

    /// The list of nothing.
    pub const fn new() -> Self {
        Self(Items::Static(Self::EMPTY))
    }

    /// A list that refers to items that live as long as the program.
    pub const fn from_static(items: &'static &'static [T]) -> Self {
        Self(Items::Static(items))
    }

    /// The items.
    pub fn as_slice(&self) -> &[T] {
        match &self.0 {
            Items::Static(items) => items,
            Items::Stored(stored) => stored.items(),
        }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        match &self.0 {
            Items::Static(items) => items.is_empty(),
            // Nothing that is empty is a part of a chunk.
            Items::Stored(Stored::Part { .. }) => false,
            Items::Stored(stored) => stored.items::<T>().is_empty(),
        }
    }

    pub(crate) const fn stored(items: Stored) -> Self {
        Self(Items::Stored(items))
    }
}

impl<T: Clone + Send + Sync + UnwindSafe + RefUnwindSafe> Extend<T> for List<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        self.change(|own| own.extend(items));
    }
}

impl<T: Clone + Send + Sync + UnwindSafe + RefUnwindSafe> List<T> {
    /// Adds an item at the end.
    pub fn push(&mut self, item: T) {
        self.change(|items| items.push(item));
    }

    fn change(&mut self, change: impl FnOnce(&mut Vec<T>)) {
        if let Items::Stored(stored) = &mut self.0
            && let Some(items) = stored.items_mut()
        {
            change(items);
        } else {
            let mut items = self.to_vec();
            change(&mut items);
            *self = items.into();
        }
    }

    /// Orders the items, and says where each of them is now; nothing, and without a copy, where they are in order.
    pub(crate) fn sort_by(&mut self, order: impl Fn(&T, &T) -> Ordering) -> Vec<u32> {
        if self.is_sorted_by(|one, two| order(one, two).is_le()) {
            return Vec::new();
        }
        let item = |place: u32| self.get(place as usize);
        let sorted = sorted_places(self.len(), &|one, two| match (item(one), item(two)) {
            (Some(one), Some(two)) => order(one, two),
            _ => Ordering::Equal,
        });
        let mut places = vec![0; sorted.len()];
        for (to, from) in (0..).zip(sorted) {
            if let Some(place) = places.get_mut(from as usize) {
                *place = to;
            }
        }
        self.change(|items| {
            // Each exchange brings one item to its place.
            let mut left = places.clone();
            for place in 0..items.len() {
                while let Some(to) = left.get(place).map(|to| *to as usize)
                    && to != place
                    && to < items.len()
                {
                    items.swap(place, to);
                    left.swap(place, to);
                }
            }
        });
        places
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

impl<T: Send + Sync + UnwindSafe + RefUnwindSafe> FromIterator<T> for List<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(items.into_iter().collect::<Vec<T>>())
    }
}

impl<T: Send + Sync + UnwindSafe + RefUnwindSafe> From<Vec<T>> for List<T> {
    fn from(items: Vec<T>) -> Self {
        Self::stored(items.into())
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

serde!([T: Item] List<T>);

impl<T: Item> Read for List<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Item> ReadList for List<T> {
    fn of(&self) -> ListType {
        ListType { items: T::TYPE, check: None }
    }

    fn set(&mut self, items: Stored) {
        *self = Self::stored(items);
    }
}

impl<T: Shape> Shape for List<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        inspection.items(json, "an array", &mut T::inspect);
    }

    fn part(&self) -> Part<'_> {
        Part::List(self)
    }
}

impl<T: Shape> Sequence for List<T> {
    fn length(&self) -> usize {
        self.len()
    }

    fn each(&self, show: &mut dyn FnMut(Part<'_>)) {
        for item in self {
            show(item.part());
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
    pub(crate) const fn from_static(items: &'static &'static [T]) -> Self {
        Self(List::from_static(items))
    }

    /// The items.
    pub fn as_slice(&self) -> &[T] {
        self.0.as_slice()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Clone + PartialEq + Send + Sync + UnwindSafe + RefUnwindSafe> Set<T> {
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
impl<T: Ord + Send + Sync + UnwindSafe + RefUnwindSafe> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let items: Vec<T> = items.into_iter().collect();
        let mut repeated = repeated(&items).into_iter().peekable();
        let mut items = items;
        let mut place = 0_usize;
        items.retain(|_| {
            let keep = repeated.next_if_eq(&place).is_none();
            place = place.saturating_add(1);
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

/// The places of items that equal an earlier one, in order.
fn repeated<T: Ord>(items: &[T]) -> Vec<usize> {
    // Most sets are small: where each item differs from those before it there is no need to sort.
    let differs = |(place, item): (usize, &T)| items.iter().take(place).all(|earlier| earlier != item);
    if items.len() <= 8 && items.iter().enumerate().all(differs) {
        return Vec::new();
    }
    let item = |place: u32| items.get(place as usize);
    // Of equal items the first stays first.
    let order = sorted_places(items.len(), &|one, two| item(one).cmp(&item(two)));
    let pairs = order.iter().zip(order.iter().skip(1));
    let equal = pairs.filter(|(one, two)| item(**one) == item(**two));
    let mut repeated: Vec<usize> = equal.map(|(_, place)| *place as usize).collect();
    repeated.sort_unstable();
    repeated
}

/// The places of so many items, in the order of the items. Made once for all types: sorting is much code.
fn sorted_places(length: usize, order: &dyn Fn(u32, u32) -> Ordering) -> Vec<u32> {
    let mut places: Vec<u32> = (0..).take(length).collect();
    places.sort_by(|one, two| order(*one, *two));
    places
}

serde!([T: Item + Ord] Set<T>);

impl<T: Item + Ord> Read for Set<T> {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
}

impl<T: Item + Ord> ReadList for Set<T> {
    fn of(&self) -> ListType {
        let check = |items: &dyn Any, start| {
            let items = items.downcast_ref::<Vec<T>>()?;
            repeated(items.get(start..)?).first().copied()
        };
        ListType { items: T::TYPE, check: Some(check) }
    }

    fn set(&mut self, items: Stored) {
        self.0.set(items);
    }
}

impl<T: Shape> Shape for Set<T> {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        inspect_set(json, inspection, T::inspect);
    }

    fn part(&self) -> Part<'_> {
        self.0.part()
    }
}

/// Holds each item against its shape, and those that nothing is wrong with against each other.
fn inspect_set(json: &RawValue, inspection: &mut Inspection<'_>, each: fn(&RawValue, &mut Inspection<'_>)) {
    let mut sound = Vec::new();
    inspection.items(json, "an array", &mut |item, inspection| {
        let before = inspection.count();
        each(item, inspection);
        sound.push(inspection.count() == before);
    });
    let mut places = Vec::new();
    let mut values = Vec::new();
    crate::shape::for_each_item(json, |place, item| {
        if sound.get(place) == Some(&true)
            && let Ok(value) = serde_json::from_str::<Scalar>(item.get())
        {
            places.push((place, item));
            values.push(value);
        }
    });
    for place in repeated(&values) {
        if let Some((place, item)) = places.get(place) {
            let message = format!("{} stands in the list already: keep one", item.get());
            inspection.enter(Step::Item(*place));
            inspection.report(item, FaultCode::RepeatedItem, message);
            inspection.leave();
        }
    }
}

/// What stands in sets, all of which has one way to be written: strings and whole numbers.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Scalar {
    Text(String),
    Number(u64),
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Either;
        impl Visitor<'_> for Either {
            type Value = Scalar;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("a string or a whole number")
            }
            fn visit_str<E>(self, text: &str) -> Result<Scalar, E> {
                Ok(Scalar::Text(text.to_owned()))
            }
            fn visit_u64<E>(self, number: u64) -> Result<Scalar, E> {
                Ok(Scalar::Number(number))
            }
            fn visit_f64<E: Error>(self, number: f64) -> Result<Scalar, E> {
                Integral { bounds: 0..=u64::MAX }.visit_f64(number).map(Scalar::Number)
            }
        }
        deserializer.deserialize_any(Either)
    }
}

#[cfg(feature = "schemars")]
mod schema {
    use super::{List, Set};
    use crate::shape::Described;
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
            array(&Described::of::<T>().subschema(generator), false)
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
            array(&Described::of::<T>().subschema(generator), true)
        }
    }

    fn array(items: &Schema, of_different: bool) -> Schema {
        let mut schema = json_schema!({"type": "array", "items": items});
        if of_different {
            schema.insert("uniqueItems".to_owned(), true.into());
        }
        schema
    }
}
