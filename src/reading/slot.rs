//! Where values are read into, whatever their type.
//!
//! What goes along with serde is compiled once for each format that is read, and not for each type: a type only says
//! what kind of value it takes, and serde's side sees no more of it than that.

use std::any::Any;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};

use super::{ItemType, Open, Reading, Stored};
use crate::shape::{Bounds, Integral, Object, Table};
use crate::value::{Extensions, ValueError};

/// The place of a value, by what it takes from JSON.
pub(crate) enum Slot<'s> {
    Text(&'s mut dyn ReadText),
    Number(&'s mut dyn ReadNumber),
    Flag(&'s mut bool),
    Object(&'s mut dyn ReadObject),
    List(&'s mut dyn ReadList),
    Extensions(&'s mut Extensions),
}

/// A place that takes a string.
pub(crate) trait ReadText {
    /// What is expected where something else is found.
    fn expected(&self) -> &'static str;

    fn read_text(&mut self, text: &str, reading: &mut Reading) -> Result<(), ValueError>;
}

/// A place that takes a whole number.
pub(crate) trait ReadNumber {
    fn bounds(&self) -> Bounds;

    /// A number within the bounds.
    fn read_number(&mut self, number: u64);
}

/// A place that takes an object.
pub(crate) trait ReadObject: Object {
    /// Makes the member in that place of the table.
    fn make(&mut self, place: usize) -> Option<Slot<'_>>;
}

/// A place that takes an array.
pub(crate) trait ReadList {
    /// What it is a list of.
    fn of(&self) -> ListType;

    fn set(&mut self, items: Stored);
}

/// What there is to know of a type of lists.
pub(crate) struct ListType {
    pub(crate) items: &'static ItemType,
    /// For lists in which nothing may stand twice.
    pub(crate) check: Option<Check>,
}

/// Of the items from a place on, the place of the first that may not be there.
pub(crate) type Check = fn(items: &dyn Any, start: usize) -> Option<usize>;

/// Lends a slot and a reading to serde for one value.
///
/// The slot stays where it is: copied on its way, its halves would be waited for.
pub(crate) struct Seat<'s, 'v> {
    pub(crate) slot: &'s mut Slot<'v>,
    pub(crate) reading: &'s mut Reading,
}

impl<'de> DeserializeSeed<'de> for Seat<'_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        match self.slot {
            Slot::Text(_) => deserializer.deserialize_str(self),
            Slot::Number(number) => {
                number.read_number(deserializer.deserialize_u64(Integral { bounds: number.bounds() })?);
                Ok(())
            }
            Slot::Flag(flag) => {
                **flag = bool::deserialize(deserializer)?;
                Ok(())
            }
            Slot::Object(_) => deserializer.deserialize_map(self),
            Slot::List(_) => deserializer.deserialize_seq(self),
            Slot::Extensions(extensions) => {
                **extensions = Extensions::deserialize(deserializer)?;
                Ok(())
            }
        }
    }
}

/// Takes what the slot takes, and nothing else.
impl<'de> Visitor<'de> for Seat<'_, '_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.slot {
            Slot::Text(text) => formatter.write_str(text.expected()),
            Slot::Object(object) => formatter.write_str(object.table().expected),
            Slot::List(_) => formatter.write_str("an array"),
            // These have visitors of their own.
            Slot::Number(_) | Slot::Flag(_) | Slot::Extensions(_) => Ok(()),
        }
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        match self.slot {
            Slot::Text(place) => place.read_text(text, self.reading).map_err(E::custom),
            _ => Err(E::invalid_type(Unexpected::Str(text), &self)),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, array: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::List(list) => read_items(*list, array, self.reading),
            _ => Err(A::Error::invalid_type(Unexpected::Seq, &self)),
        }
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        match self.slot {
            Slot::Object(object) => read_members(*object, map, self.reading),
            _ => Err(A::Error::invalid_type(Unexpected::Map, &self)),
        }
    }
}

fn read_items<'de, A: SeqAccess<'de>>(
    list: &mut dyn ReadList,
    mut array: A,
    reading: &mut Reading,
) -> Result<(), A::Error> {
    let ListType { items: of, check } = list.of();
    let mut open = reading.arenas.take(of);
    let start = open.length;
    loop {
        match array.next_element_seed(Item { open: &mut open, reading }) {
            Ok(Some(())) => {}
            Ok(None) => break,
            Err(error) => {
                // What was read before the fault need not be read again to find the others.
                reading.arenas.put_back(of, open);
                return Err(error);
            }
        }
    }
    let repeated = check.and_then(|check| check(open.rows.as_any(), start));
    if let Some(items) = reading.arenas.store(of, open, start, reading.mentions.is_some()) {
        list.set(items);
    }
    match repeated {
        None => Ok(()),
        Some(place) => Err(A::Error::custom(format_args!("item {place} stands in the list already"))),
    }
}

/// Reads one more item.
pub(super) struct Item<'i> {
    pub(super) open: &'i mut Open,
    pub(super) reading: &'i mut Reading,
}

impl<'de> DeserializeSeed<'de> for Item<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let read = match &mut self.open.rows.grow() {
            Some(slot) => Seat { slot, reading: self.reading }.deserialize(deserializer),
            None => Ok(()),
        };
        match read {
            Ok(()) => self.open.length = self.open.length.saturating_add(1),
            Err(_) => self.open.rows.shrink(),
        }
        read
    }
}

/// Reads the members of an object: each key once, and those that are needed.
fn read_members<'de, A: MapAccess<'de>>(
    object: &mut dyn ReadObject,
    mut map: A,
    reading: &mut Reading,
) -> Result<(), A::Error> {
    let table = object.table();
    if let (Some(kind), Some(mentions)) = (table.record, &mut reading.mentions) {
        mentions.begin(kind);
    }
    // Those that have been seen, a bit each.
    let mut seen = 0_u64;
    // Files are written in the order of the types.
    let mut likely = 0;
    while let Some(place) = map.next_key_seed(Key { known: table, likely })? {
        let name = table.names.get(place).copied().unwrap_or_default();
        let bit = u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default();
        if seen & bit != 0 {
            return Err(A::Error::duplicate_field(name));
        }
        if table.is_choice && seen != 0 {
            return Err(A::Error::custom("a second key where one is allowed"));
        }
        seen |= bit;
        likely = place.saturating_add(1);
        reading.member = name;
        match &mut object.make(place) {
            Some(slot) => map.next_value_seed(Seat { slot, reading })?,
            None => return Err(A::Error::unknown_field(name, table.names)),
        }
    }
    let first_missing = seen.trailing_ones() as usize;
    if table.is_choice && seen == 0 {
        Err(A::Error::missing_field("of the choice"))
    } else if first_missing < table.required {
        Err(A::Error::missing_field(table.names.get(first_missing).copied().unwrap_or_default()))
    } else {
        Ok(())
    }
}

/// Reads a key, and gives its place among those that are known.
struct Key {
    known: &'static Table,
    /// The place where it probably is.
    likely: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let Table { names, marks, .. } = self.known;
        let mark = Table::mark(name);
        let all = || marks.iter().zip(*names);
        let is_it = |(known, text): (&u16, &&str)| *known == mark && *text == name;
        let behind = all().skip(self.likely).position(is_it).map(|place| place.saturating_add(self.likely));
        behind.or_else(|| all().position(is_it)).ok_or_else(|| E::unknown_field(name, names))
    }
}
