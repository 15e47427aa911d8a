//! How records come out of a text in one pass, without an allocation for each value.
//!
//! A [`Reading`] goes along with serde through the text. Strings become parts of the text itself, the items of lists
//! stand side by side in chunks, and what the check of a dataset needs to know is noted as it comes by.

mod arena;
mod mentions;
mod slot;

use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer};

pub(crate) use arena::{Arenas, Item, ItemType, Stored};
pub(crate) use mentions::{Filings, Handle, Hasher, Mentions};
pub(crate) use slot::{ListType, ReadList, ReadNumber, ReadObject, ReadText, Slot};

use arena::Open;
use slot::Seat;

use crate::shape::offset_in;
use crate::value::{IdKind, Storage, ValueError, check_id};

/// Serde for a type that is read into a [`Slot`] and written as a [`Part`](crate::shape::Part).
macro_rules! serde {
    ([$($generics:tt)*] $name:ty) => {
        impl<$($generics)*> ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::shape::Shape::part(self).serialize(serializer)
            }
        }

        impl<'de, $($generics)*> ::serde::Deserialize<'de> for $name {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::reading::Reading::alone(deserializer)
            }
        }
    };
}

/// A type that can be read along with a [`Reading`], in its place: large ones are not moved on their way.
pub(crate) trait Read: Sized {
    /// What stands in the place until it is read. Nobody sees it.
    fn blank() -> Self;

    /// The place.
    fn slot(&mut self) -> Slot<'_>;
}

/// One pass over one text.
#[derive(Default)]
pub(crate) struct Reading {
    /// The text; nothing where somebody else holds it.
    buffer: Option<Arc<String>>,
    pub(crate) arenas: Arenas,
    /// What the check of a dataset needs to know; not kept for a value that is read by itself.
    pub(crate) mentions: Option<Mentions>,
    /// The member that is being read.
    pub(crate) member: &'static str,
    progress: Option<Progress>,
}

/// Who is told how far the reading is.
pub(crate) struct Progress {
    pub(crate) tell: Box<dyn FnMut(u64)>,
    /// Where to tell it next, in bytes.
    next: usize,
}

impl Progress {
    /// How often it is told, in bytes.
    const STEP: usize = 1 << 18;

    pub(crate) fn new(tell: Box<dyn FnMut(u64)>) -> Self {
        Self { tell, next: 0 }
    }
}

impl Reading {
    /// Of a text that the values may refer to.
    pub(crate) fn of(buffer: &Arc<String>) -> Self {
        Self { buffer: Some(Arc::clone(buffer)), ..Self::default() }
    }

    /// The same, for a dataset.
    pub(crate) fn of_dataset(buffer: &Arc<String>, progress: Option<Progress>) -> Self {
        Self { mentions: Some(Mentions::of(buffer)), progress, ..Self::of(buffer) }
    }

    /// The id of a record or provision has been read.
    fn passed(&mut self, text: &str) {
        if let Some(progress) = &mut self.progress
            && let Some(offset) = self.buffer.as_ref().and_then(|buffer| offset_in(buffer, text))
            && offset >= progress.next
        {
            (progress.tell)(u64::try_from(offset).unwrap_or(u64::MAX));
            progress.next = offset.saturating_add(Progress::STEP);
        }
    }

    /// An id of this kind stands in the member that is being read.
    pub(crate) fn id(&mut self, kind: IdKind, text: &str, place: &mut Storage) -> Result<(), ValueError> {
        match &mut self.mentions {
            Some(mentions) => mentions.id(kind, text, self.member),
            None => check_id(text),
        }
        .map_err(|flaw| ValueError::new(flaw, text))?;
        if self.member == "id" {
            self.passed(text);
        }
        self.store(text, place);
        Ok(())
    }

    /// Stores a text: as a part of the buffer where it is one.
    pub(crate) fn store(&self, text: &str, place: &mut Storage) {
        if let Some(buffer) = &self.buffer
            && let Some(start) = offset_in(buffer, text)
            && place.share(buffer, start, text.len())
        {
            return;
        }
        *place = Storage::own(text.to_owned());
    }

    /// Reads a value from JSON with nothing behind it.
    pub(crate) fn json<T: Read>(&mut self, text: &str) -> Result<T, serde_json::Error> {
        let mut json = serde_json::Deserializer::from_str(text);
        let mut value = T::blank();
        Seat { slot: &mut value.slot(), reading: self }.deserialize(&mut json)?;
        json.end()?;
        Ok(value)
    }

    /// Reads one more item from JSON, behind those that are in its chunk.
    pub(crate) fn next<T: Item>(&mut self, text: &str) -> Result<(), serde_json::Error> {
        let mut open = self.arenas.take(T::TYPE);
        let item = slot::Item { open: &mut open, reading: self };
        let read = item.deserialize(&mut serde_json::Deserializer::from_str(text));
        self.arenas.put_back(T::TYPE, open);
        read
    }

    /// Reads a value from JSON that nobody else refers to: its strings share a copy.
    pub(crate) fn by_itself<T: Read>(text: &str) -> Result<T, serde_json::Error> {
        let buffer = Arc::new(text.to_owned());
        let mut reading = Self::of(&buffer);
        let value = reading.json(&buffer)?;
        reading.arenas.seal();
        Ok(value)
    }

    /// Reads a value by itself.
    pub(crate) fn alone<'de, T: Read, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        let mut reading = Self::default();
        let mut value = T::blank();
        Seat { slot: &mut value.slot(), reading: &mut reading }.deserialize(deserializer)?;
        reading.arenas.seal();
        Ok(value)
    }
}

impl<T: Read> Read for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn slot(&mut self) -> Slot<'_> {
        (**self).slot()
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Flag(self)
    }
}
