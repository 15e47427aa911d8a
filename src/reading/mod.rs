//! How records come out of a text in one pass, without an allocation for each value.
//!
//! A [`Reading`] goes along with serde through the text. Strings become parts of the text itself, the items of lists
//! stand side by side in chunks, and what the check of a dataset needs to know is noted as it comes by.

mod arena;
mod mentions;

use std::sync::Arc;

use serde::de::{DeserializeSeed, Deserializer};

pub(crate) use arena::{Arenas, Chunk, Item, Open};
pub(crate) use mentions::{Filed, Handle, Hasher, Mentions};

use crate::shape::offset_in;
use crate::value::{IdKind, Storage};

/// `Deserialize` for a type that is read along with a [`Reading`]: with one of its own.
macro_rules! deserialize_by_reading {
    ([$($generics:tt)*] $name:ty) => {
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

    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        reading: &mut Reading,
    ) -> Result<(), D::Error>;
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
    pub(crate) fn passed(&mut self, text: &str) {
        if let Some(progress) = &mut self.progress
            && let Some(offset) = self.buffer.as_ref().and_then(|buffer| offset_in(buffer, text))
            && offset >= progress.next
        {
            (progress.tell)(u64::try_from(offset).unwrap_or(u64::MAX));
            progress.next = offset.saturating_add(Progress::STEP);
        }
    }

    /// A record of this kind begins. What it is called is for the reader of the declaration.
    pub(crate) fn begin(&mut self, kind: IdKind, _record: &str) {
        if let Some(mentions) = &mut self.mentions {
            mentions.begin(kind);
        }
    }

    /// The storage of a text: a part of the buffer where it is one.
    pub(crate) fn store(&self, text: &str) -> Storage {
        if let Some(buffer) = &self.buffer
            && let Some(start) = offset_in(buffer, text)
            && let Some(storage) = Storage::part(buffer, start, text.len())
        {
            return storage;
        }
        Storage::own(text.to_owned())
    }

    /// Reads a value from JSON with nothing behind it.
    pub(crate) fn json<T: Read>(&mut self, text: &str) -> Result<T, serde_json::Error> {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let mut value = T::blank();
        value.read(&mut deserializer, self)?;
        deserializer.end()?;
        Ok(value)
    }

    /// Reads one more item from JSON, behind those that are in its chunk.
    pub(crate) fn next<T: Read + Item>(&mut self, text: &str) -> Result<(), serde_json::Error> {
        let mut open = T::open(&mut self.arenas).take().unwrap_or_default();
        let next = Next { items: &mut open.items, reading: self };
        let read = next.deserialize(&mut serde_json::Deserializer::from_str(text));
        *T::open(&mut self.arenas) = Some(open);
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
        value.read(deserializer, &mut reading)?;
        reading.arenas.seal();
        Ok(value)
    }
}

/// Lends a reading and a place to serde for one value.
pub(crate) struct Place<'p, T> {
    pub(crate) value: &'p mut T,
    pub(crate) reading: &'p mut Reading,
}

impl<'de, T: Read> DeserializeSeed<'de> for Place<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.value.read(deserializer, self.reading)
    }
}

/// Reads one more item.
pub(crate) struct Next<'n, T> {
    pub(crate) items: &'n mut Vec<T>,
    pub(crate) reading: &'n mut Reading,
}

impl<'de, T: Read> DeserializeSeed<'de> for Next<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        self.items.push(T::blank());
        let read = match self.items.last_mut() {
            Some(item) => item.read(deserializer, self.reading),
            None => Ok(()),
        };
        if read.is_err() {
            self.items.pop();
        }
        read
    }
}

impl<T: Read> Read for Box<T> {
    fn blank() -> Self {
        Self::new(T::blank())
    }

    fn read<'de, D: Deserializer<'de>>(
        &mut self,
        deserializer: D,
        reading: &mut Reading,
    ) -> Result<(), D::Error> {
        (**self).read(deserializer, reading)
    }
}

impl Read for bool {
    fn blank() -> Self {
        false
    }

    fn read<'de, D: Deserializer<'de>>(&mut self, deserializer: D, _: &mut Reading) -> Result<(), D::Error> {
        *self = serde::Deserialize::deserialize(deserializer)?;
        Ok(())
    }
}
