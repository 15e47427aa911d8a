//! Where the items of lists stand while and after they are read.

use std::any::Any;
use std::panic::{RefUnwindSafe, UnwindSafe};
use std::sync::{Arc, OnceLock};

use super::{Read, Slot};
use crate::record::{
    Actor, Affiliation, AgendaItem, AnnouncedCount, Carrier, Citation, Contributor, Endorsement, Enumeration,
    Establishment, Event, Evidence, Identifier, Jurisdiction, LawReference, Locator, Mapping, Name,
    Participation, Party, Preference, Provision, QuantifiedTarget, Quantity, Related, RelatedDocument,
    RelatedLaw, Remark, Statement, StatementTarget, Wording,
};
use crate::record::{Law, PolicyQuestion, Principle, Proposal, Session, SourceDocument, Stakeholder};
use crate::shape::Shape;
use crate::value::{Id, Language, Ordinal, Text};
use crate::vocabulary::{
    CompactObjective, CompactTheme, GoalReference, IgfTheme, PolicyLever, SessionFormat, Technology, Term,
    Topic,
};

/// Items of many lists, in the order of the text. They are there once the chunk is sealed.
pub(crate) type Chunk = OnceLock<Box<Items>>;

/// A `Vec` of items. Of what type only its lists know, so that what keeps chunks is compiled once.
pub(crate) type Items = dyn Any + Send + Sync + UnwindSafe + RefUnwindSafe;

/// Items that have been read.
#[derive(Clone)]
pub(crate) enum Stored {
    /// A part of a chunk, beside the items of other lists.
    Part { length: u16, start: u32, chunk: Arc<Chunk> },
    /// All that is in a chunk.
    Whole(Arc<Chunk>),
}

impl<T: Send + Sync + UnwindSafe + RefUnwindSafe + 'static> From<Vec<T>> for Stored {
    fn from(items: Vec<T>) -> Self {
        let items: Box<Items> = Box::new(items);
        Self::Whole(Arc::new(Chunk::from(items)))
    }
}

impl Stored {
    /// The items.
    pub(crate) fn items<T: 'static>(&self) -> &[T] {
        let (Self::Part { chunk, .. } | Self::Whole(chunk)) = self;
        let items = chunk.get().map(|items| &**items as &dyn Any).and_then(<dyn Any>::downcast_ref::<Vec<T>>);
        let items = items.map_or(&[][..], Vec::as_slice);
        match self {
            Self::Part { length, start, .. } => {
                let start = *start as usize;
                items.get(start..start.saturating_add(usize::from(*length))).unwrap_or_default()
            }
            Self::Whole(_) => items,
        }
    }

    /// The items, where they belong to nobody else.
    pub(crate) fn items_mut<T: 'static>(&mut self) -> Option<&mut Vec<T>> {
        match self {
            Self::Whole(chunk) => {
                let items: &mut dyn Any = &mut **Arc::get_mut(chunk)?.get_mut()?;
                items.downcast_mut()
            }
            Self::Part { .. } => None,
        }
    }
}

/// Items that are being read: a `Vec`.
pub(crate) trait Rows: Send + Sync {
    /// The place of one more.
    fn grow(&mut self) -> Option<Slot<'_>>;

    /// Without the last.
    fn shrink(&mut self);

    /// Takes out those from there on.
    fn split_off(&mut self, start: usize) -> Box<dyn Rows>;

    /// To be seen, and not to become more.
    fn seal(self: Box<Self>) -> Box<Items>;

    /// To look at before.
    fn as_any(&self) -> &dyn Any;
}

impl<T: Item> Rows for Vec<T> {
    fn grow(&mut self) -> Option<Slot<'_>> {
        // Made in its place: one that is pushed is copied there.
        self.resize_with(self.len().saturating_add(1), T::blank);
        self.last_mut().map(T::slot)
    }

    fn shrink(&mut self) {
        self.pop();
    }

    fn split_off(&mut self, start: usize) -> Box<dyn Rows> {
        Box::new(self.split_off(start))
    }

    fn seal(mut self: Box<Self>) -> Box<Items> {
        self.shrink_to_fit();
        self
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// What lists are made of.
pub(crate) trait Item: Read + Shape + Send + Sync + UnwindSafe + RefUnwindSafe + 'static {
    const TYPE: &'static ItemType;
}

/// What there is to know of a type of items.
pub(crate) struct ItemType {
    /// The place of its chunk.
    place: usize,
    /// Records of a dataset are not shared out into lists, but taken as a whole.
    is_record: bool,
    /// How much memory one takes, in bytes.
    size: usize,
    /// With room for so many.
    rows: fn(usize) -> Box<dyn Rows>,
}

/// A chunk that is still being written.
pub(crate) struct Open {
    chunk: Arc<Chunk>,
    pub(crate) rows: Box<dyn Rows>,
    /// How many they are: asked for each list, and a call through a table otherwise.
    pub(crate) length: usize,
}

impl Open {
    /// How large a chunk grows before the next is begun, in bytes.
    const FULL: usize = 1 << 16;

    fn with_capacity(of: &ItemType, capacity: usize) -> Self {
        Self { chunk: Arc::default(), rows: (of.rows)(capacity), length: 0 }
    }

    /// Begins the next chunk where this one is full.
    fn turn(&mut self, of: &ItemType) {
        if self.length.saturating_mul(of.size) >= Self::FULL {
            // With room for the list that fills it.
            let capacity = (Self::FULL / 4 * 5).checked_div(of.size).unwrap_or_default();
            std::mem::replace(self, Self::with_capacity(of, capacity)).seal();
        }
    }

    fn seal(self) -> Arc<Chunk> {
        // It is set here only, and once.
        let _ = self.chunk.set(self.rows.seal());
        self.chunk
    }
}

/// The open chunk of each type.
pub(crate) struct Arenas {
    open: [Option<Open>; ITEM_TYPES],
}

impl Default for Arenas {
    fn default() -> Self {
        Self { open: [const { None }; ITEM_TYPES] }
    }
}

impl Arenas {
    /// The chunk of a type, which belongs to one list as long as that is read, so that no other can come between.
    pub(crate) fn take(&mut self, of: &ItemType) -> Open {
        let open = self.open.get_mut(of.place).and_then(Option::take);
        open.unwrap_or_else(|| Open::with_capacity(of, 0))
    }

    pub(crate) fn put_back(&mut self, of: &ItemType, open: Open) {
        if let Some(place) = self.open.get_mut(of.place) {
            *place = Some(open);
        }
    }

    /// Puts a chunk back, and gives what the list has of it: all from there on. Nothing where nothing is, and of the
    /// records of a dataset.
    pub(crate) fn store(
        &mut self,
        of: &ItemType,
        mut open: Open,
        start: usize,
        is_dataset: bool,
    ) -> Option<Stored> {
        let length = open.length.saturating_sub(start);
        if length == 0 || (of.is_record && is_dataset) {
            self.put_back(of, open);
            return None;
        }
        let (Ok(length), Ok(first)) = (u16::try_from(length), u32::try_from(start)) else {
            // Too long to be shared. Where it is alone in its chunk it moves as a whole, without a copy.
            if start == 0 {
                return Some(Stored::Whole(open.seal()));
            }
            let own = Arc::new(Chunk::from(open.rows.split_off(start).seal()));
            open.length = start;
            self.put_back(of, open);
            return Some(Stored::Whole(own));
        };
        let stored = Stored::Part { length, start: first, chunk: Arc::clone(&open.chunk) };
        open.turn(of);
        self.put_back(of, open);
        Some(stored)
    }

    /// How many items of a type stand in its chunk.
    pub(crate) fn length(&self, of: &ItemType) -> usize {
        self.open.get(of.place).and_then(Option::as_ref).map_or(0, |open| open.length)
    }

    /// All items in the chunk of a type.
    pub(crate) fn whole(&mut self, of: &ItemType) -> Option<Stored> {
        self.open.get_mut(of.place)?.take().map(|open| Stored::Whole(open.seal()))
    }

    /// Ends all chunks: what was read can be seen from now on.
    pub(crate) fn seal(&mut self) {
        for open in self.open.iter_mut().filter_map(Option::take) {
            open.seal();
        }
    }
}

macro_rules! items {
    (parts { $($part:ty,)+ } records { $($record:ty,)+ }) => {
        items!(@count [$($part,)+ $($record,)+]);
        items!(@each 0; [$(false $part,)+ $(true $record,)+]);
    };
    (@count [$($type:ty,)+]) => {
        const ITEM_TYPES: usize = [$(stringify!($type)),+].len();
    };
    (@each $place:expr; []) => {};
    (@each $place:expr; [$is_record:literal $type:ty, $($rest:tt)*]) => {
        impl Item for $type {
            const TYPE: &'static ItemType = &ItemType {
                place: $place,
                is_record: $is_record,
                size: size_of::<Self>(),
                rows: |capacity| Box::new(Vec::<Self>::with_capacity(capacity)),
            };
        }
        items!(@each $place + 1; [$($rest)*]);
    };
}

items! {
    parts {
        Actor,
        Affiliation,
        AgendaItem,
        AnnouncedCount,
        Carrier,
        Citation,
        Contributor,
        Id<SourceDocument>,
        Endorsement,
        Enumeration,
        Establishment,
        Event,
        Evidence,
        Term<SessionFormat>,
        GoalReference,
        Identifier,
        Term<IgfTheme>,
        Jurisdiction,
        Language,
        LawReference,
        Term<PolicyLever>,
        Locator,
        Mapping,
        Name,
        Term<CompactObjective>,
        Ordinal,
        Participation,
        Party,
        Preference,
        Provision,
        Quantity,
        Related,
        RelatedDocument,
        RelatedLaw,
        Remark,
        Id<Stakeholder>,
        StatementTarget,
        Id<Statement>,
        QuantifiedTarget,
        Term<Technology>,
        Text,
        Term<CompactTheme>,
        Term<Topic>,
        Wording,
    }
    records {
        SourceDocument,
        Law,
        PolicyQuestion,
        Principle,
        Proposal,
        Session,
        Stakeholder,
        Statement,
    }
}
