//! What the check of a dataset and its index need to know of the records, noted as they come by.

use std::hash::BuildHasher;

use hashbrown::{DefaultHashBuilder, HashMap, HashTable};

use crate::shape::{AnyTerm, Part, Step};
use crate::value::{Flaw, IdKind, check_id};
use crate::vocabulary::{CompactObjective, CompactTheme, GoalReference, SdgGoal, Topic, Vocabulary};

/// A record, by the number of its array and its place in it, in order. Places go up to [`Handle::PLACES`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Handle(u32);

impl Handle {
    const BITS: u32 = 29;
    const MASK: u32 = (1 << Self::BITS) - 1;
    /// How many records of one kind a dataset may have. The highest number stands for none.
    pub(crate) const PLACES: u32 = Self::MASK;

    pub(crate) const fn new(array: u32, place: u32) -> Self {
        Self(array << Self::BITS | place & Self::MASK)
    }

    /// The record in another place of the same array.
    pub(crate) const fn at(self, place: u32) -> Self {
        Self::new(self.0 >> Self::BITS, place)
    }

    pub(crate) const fn number(self) -> u32 {
        self.0
    }

    pub(crate) const fn of_number(number: u32) -> Self {
        Self(number)
    }

    pub(crate) const fn array(self) -> usize {
        (self.0 >> Self::BITS) as usize
    }

    pub(crate) const fn place(self) -> usize {
        (self.0 & Self::MASK) as usize
    }
}

/// The records that are filed under each term of a vocabulary.
#[derive(Clone, Default)]
struct Filed {
    /// By the number of the term in its vocabulary.
    known: Vec<Vec<Handle>>,
    other: HashMap<Box<str>, Vec<Handle>>,
}

impl Filed {
    fn add(&mut self, known: Option<usize>, text: &str, handle: Handle) {
        let list = if let Some(number) = known {
            if self.known.len() <= number {
                self.known.resize_with(number.saturating_add(1), Vec::new);
            }
            self.known.get_mut(number)
        } else {
            if !self.other.contains_key(text) {
                self.other.insert(text.into(), Vec::new());
            }
            self.other.get_mut(text)
        };
        // Records come one after the other, so one that is filed twice under the same is the last.
        if let Some(list) = list
            && list.last() != Some(&handle)
        {
            list.push(handle);
        }
    }

    fn get(&self, known: Option<usize>, text: &str) -> &[Handle] {
        let list = match known {
            Some(number) => self.known.get(number),
            None => self.other.get(text),
        };
        list.map(Vec::as_slice).unwrap_or_default()
    }

    fn lists(&mut self) -> impl Iterator<Item = &mut Vec<Handle>> {
        self.known.iter_mut().chain(self.other.values_mut())
    }
}

/// What records are filed under: the terms of some vocabularies, and the goals.
#[derive(Clone, Default)]
pub(crate) struct Filings {
    terms: [Filed; 3],
    goals: Filed,
}

impl Filings {
    /// Where those of a vocabulary are; most are nothing to file under. It is known while the program compiles where the
    /// vocabulary is.
    #[inline]
    fn place(vocabulary: &str) -> Option<usize> {
        match vocabulary {
            Topic::NAME => Some(0),
            CompactTheme::NAME => Some(1),
            CompactObjective::NAME => Some(2),
            _ => None,
        }
    }

    pub(crate) fn by_term(&self, term: &dyn AnyTerm) -> &[Handle] {
        let filed = Self::place(term.vocabulary()).and_then(|place| self.terms.get(place));
        filed.map(|filed| filed.get(term.place(), term.text())).unwrap_or_default()
    }

    pub(crate) fn by_goal(&self, goal: SdgGoal) -> &[Handle] {
        self.goals.get(Some(goal.number().into()), "")
    }

    pub(crate) fn lists(&mut self) -> impl Iterator<Item = &mut Vec<Handle>> {
        self.terms.iter_mut().chain([&mut self.goals]).flat_map(Filed::lists)
    }
}

/// An id: where its text is, what it names, and what it is asked to name.
#[derive(Clone, Copy, Default)]
pub(crate) struct Symbol {
    /// Its hash, so that no table needs a look at the texts.
    pub(crate) hash: u32,
    /// Where its text starts, in 40 bits: they reach a terabyte.
    start_low: u32,
    start_high: u8,
    length: u8,
    /// One bit a kind that it is asked to name, and in the upper four bits the kind that it names, counted from 1.
    kinds: u16,
    /// What it names: a record, or by its number in `Mentions::provisions` a provision.
    pub(crate) handle: Handle,
    /// The last record that was filed under it.
    filed: Option<Filing>,
}

/// A handle that is not the highest possible, so that there can be none.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Filing(std::num::NonZeroU32);

impl Filing {
    fn of(handle: Handle) -> Option<Self> {
        std::num::NonZeroU32::new(!handle.0).map(Self)
    }
}

impl Default for Handle {
    fn default() -> Self {
        Self::new(0, 0)
    }
}

impl Symbol {
    const KIND: u32 = 12;

    fn names(self) -> u16 {
        self.kinds >> Self::KIND
    }

    fn is_sound(self) -> bool {
        let names = self.names();
        let asked = self.kinds & 0x0fff;
        names > 0 && asked & !(1 << names.saturating_sub(1)) == 0
    }

    /// What it names.
    fn kind(self) -> Option<IdKind> {
        let place = usize::from(self.names()).checked_sub(1)?;
        IdKind::VARIANTS.get(place).copied()
    }

    /// Whether it names something of this kind.
    pub(crate) fn names_kind(self, kind: IdKind) -> bool {
        self.names() == (kind as u16).saturating_add(1)
    }
}

/// A record under an id.
#[derive(Clone, Copy)]
pub(crate) struct Mention {
    pub(crate) symbol: u32,
    pub(crate) handle: Handle,
}

/// Hashes ids, in each process in another way.
#[derive(Clone, Default)]
pub(crate) struct Hasher(DefaultHashBuilder);

impl Hasher {
    pub(crate) fn hash_one(&self, id: &str) -> u32 {
        (self.0.hash_one(id) >> 32) as u32
    }
}

/// An id that has come by, and is still to be looked up.
#[derive(Clone, Copy)]
struct Pending {
    hash: u32,
    /// The record that it stands in.
    record: Handle,
    /// Where its text ends among the pending ones, and the next begins.
    end: u32,
    /// The place in the record of a provision that it names.
    provision: u32,
    kind: IdKind,
    role: Role,
}

/// What an id is there for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    /// It names what it stands in.
    Names,
    /// Something is to have it, and the record is filed under that.
    Files,
    /// Something is to have it.
    Asks,
}

/// What has been seen so far.
pub(crate) struct Mentions {
    pub(crate) hasher: Hasher,
    /// The ids, one after the other: to compare with one that was read long ago in a large file takes waiting.
    texts: String,
    table: HashTable<u32>,
    /// Ids are looked up many at a time: memory is waited for once, not once for each.
    pending: Vec<Pending>,
    pending_texts: String,
    pub(crate) symbols: Vec<Symbol>,
    /// How many records of each kind there are.
    counts: [u32; 8],
    current: Handle,
    provision: u32,
    /// Each provision: its record, and its place there.
    pub(crate) provisions: Vec<(Handle, u32)>,
    /// Records under holders, documents and laws.
    pub(crate) filed: Vec<Mention>,
    pub(crate) filings: Filings,
    /// Records with provisions that are parts of others.
    pub(crate) nested: Vec<Handle>,
    sound: bool,
}

impl Default for Mentions {
    fn default() -> Self {
        Self::of("")
    }
}

impl Mentions {
    const MOST_PENDING: usize = 256;

    /// For a text of about that length.
    pub(crate) fn of(text: &str) -> Self {
        Self {
            hasher: Hasher::default(),
            texts: String::new(),
            // About one id in so many bytes of a compact text.
            table: HashTable::with_capacity(text.len() / 700),
            pending: Vec::with_capacity(Self::MOST_PENDING),
            pending_texts: String::new(),
            symbols: Vec::new(),
            counts: [0; 8],
            current: Handle::default(),
            provision: 0,
            provisions: Vec::new(),
            filed: Vec::new(),
            filings: Filings::default(),
            nested: Vec::new(),
            sound: true,
        }
    }

    /// Whether every id is unique, every reference is to one of its kind, and nothing runs backwards; to be asked when
    /// all has come by.
    pub(crate) fn are_sound(&mut self) -> bool {
        self.look_up();
        self.sound && self.symbols.iter().all(|symbol| symbol.is_sound())
    }

    /// The next record is of this kind.
    pub(crate) fn begin(&mut self, kind: IdKind) {
        let array = kind as u32;
        if let Some(count) = self.counts.get_mut(array as usize) {
            self.current = Handle::new(array, *count);
            *count = count.saturating_add(1);
            self.sound &= *count <= Handle::PLACES;
        }
        self.provision = 0;
    }

    /// An id stands in a member of this name.
    pub(crate) fn id(&mut self, kind: IdKind, text: &str, member: &'static str) -> Result<(), Flaw> {
        check_id(text)?;
        let role = match (member, kind) {
            ("id", _) => Role::Names,
            (_, IdKind::SourceDocument | IdKind::Law) | ("holders", IdKind::Stakeholder) => Role::Files,
            _ => Role::Asks,
        };
        if kind == IdKind::Provision && member == "parent" && self.nested.last() != Some(&self.current) {
            self.nested.push(self.current);
        }
        self.pending_texts.push_str(text);
        self.pending.push(Pending {
            hash: self.hasher.hash_one(text),
            record: self.current,
            end: u32::try_from(self.pending_texts.len()).unwrap_or(u32::MAX),
            provision: self.provision,
            kind,
            role,
        });
        if kind == IdKind::Provision && role == Role::Names {
            self.provision = self.provision.saturating_add(1);
        }
        if self.pending.len() >= Self::MOST_PENDING {
            self.look_up();
        }
        Ok(())
    }

    /// Looks up what is pending, in two rounds: what the first finds does not depend on each other, so that the
    /// processor need not wait for one before it asks for the next.
    fn look_up(&mut self) {
        let mut likely = [None; Self::MOST_PENDING];
        for (likely, pending) in likely.iter_mut().zip(&self.pending) {
            *likely =
                self.table.find(spread(pending.hash), |number| self.has_hash(*number, pending.hash)).copied();
        }
        let (all, texts) = (std::mem::take(&mut self.pending), std::mem::take(&mut self.pending_texts));
        let mut start = 0_usize;
        for (likely, pending) in likely.into_iter().zip(&all) {
            let end = pending.end as usize;
            let text = texts.get(start..end).unwrap_or_default();
            start = end;
            let number = match likely {
                Some(number) if self.text(number) == text => number,
                _ => self.intern(text, pending.hash),
            };
            self.note(number, *pending);
        }
        (self.pending, self.pending_texts) = (all, texts);
        self.pending.clear();
        self.pending_texts.clear();
    }

    fn has_hash(&self, number: u32, hash: u32) -> bool {
        self.symbols.get(number as usize).is_some_and(|symbol| symbol.hash == hash)
    }

    /// The text of an id.
    fn text(&self, number: u32) -> &str {
        let Some(symbol) = self.symbols.get(number as usize) else { return "" };
        let start = u64::from(symbol.start_high) << 32 | u64::from(symbol.start_low);
        let Ok(start) = usize::try_from(start) else { return "" };
        self.texts.get(start..start.saturating_add(usize::from(symbol.length))).unwrap_or_default()
    }

    /// The number of an id.
    fn intern(&mut self, text: &str, hash: u32) -> u32 {
        let same = |number: &u32| self.has_hash(*number, hash) && self.text(*number) == text;
        if let Some(number) = self.table.find(spread(hash), same) {
            return *number;
        }
        let number = u32::try_from(self.symbols.len()).unwrap_or(u32::MAX);
        let start = self.texts.len() as u64;
        self.texts.push_str(text);
        self.symbols.push(Symbol {
            hash,
            #[expect(clippy::cast_possible_truncation, reason = "the lower bits; the upper ones follow")]
            start_low: start as u32,
            start_high: u8::try_from(start >> 32).unwrap_or(u8::MAX),
            length: u8::try_from(text.len()).unwrap_or(u8::MAX),
            ..Symbol::default()
        });
        let symbols = &self.symbols;
        let rehash = |number: &u32| symbols.get(*number as usize).map_or(0, |symbol| spread(symbol.hash));
        self.table.insert_unique(spread(hash), number, rehash);
        number
    }

    /// What is known of an id from its having come by.
    fn note(&mut self, number: u32, pending: Pending) {
        let Pending { record, provision, kind, role, .. } = pending;
        let Some(symbol) = self.symbols.get_mut(number as usize) else { return };
        if role == Role::Names {
            self.sound &= symbol.names() == 0;
            symbol.kinds |= (kind as u16).saturating_add(1) << Symbol::KIND;
            symbol.handle = record;
            if kind == IdKind::Provision {
                symbol.handle = Handle::of_number(u32::try_from(self.provisions.len()).unwrap_or(u32::MAX));
                self.provisions.push((record, provision));
            }
            return;
        }
        symbol.kinds |= 1 << (kind as u16);
        let filing = Filing::of(record);
        if role == Role::Files && symbol.filed != filing {
            symbol.filed = filing;
            self.filed.push(Mention { symbol: number, handle: record });
        }
    }

    /// What an id names, and where that is.
    pub(crate) fn names(&self, id: &str) -> Option<(IdKind, Handle)> {
        let same = |number: &u32| self.text(*number) == id;
        let number = self.table.find(spread(self.hasher.hash_one(id)), same)?;
        let symbol = self.symbols.get(*number as usize)?;
        Some((symbol.kind()?, symbol.handle))
    }

    /// A term of a vocabulary; those that records are filed under are kept.
    #[inline]
    pub(crate) fn term(&mut self, vocabulary: &str, term: &dyn AnyTerm) {
        if let Some(filed) = Filings::place(vocabulary).and_then(|place| self.filings.terms.get_mut(place)) {
            filed.add(term.place(), term.text(), self.current);
        }
    }

    pub(crate) fn goal(&mut self, goal: &GoalReference) {
        if let Some(goal) = goal.goal() {
            self.filings.goals.add(Some(goal.number().into()), "", self.current);
        }
    }

    pub(crate) fn reversed(&mut self) {
        self.sound = false;
    }

    /// The same of a part of a record that is there already.
    pub(crate) fn see(&mut self, way: &[Step], part: &Part<'_>) {
        match part {
            Part::Id(kind, id) => {
                let member = way.iter().rev().find_map(|step| match step {
                    Step::Member(name) => Some(*name),
                    Step::Item(_) => None,
                });
                // Ids that are there are well formed.
                let _ = self.id(*kind, id, member.unwrap_or_default());
            }
            Part::Date(date) if date.is_reversed() => self.reversed(),
            Part::Term(term) => self.term(term.vocabulary(), *term),
            Part::Goal(goal) => self.goal(goal),
            _ => {}
        }
    }
}

/// A hash for the table, which looks at its lowest and at its highest bits.
fn spread(hash: u32) -> u64 {
    u64::from(hash) << 32 | u64::from(hash)
}
