//! The check of JSON Lines that don't fit into memory.

use std::any::Any;
use std::fmt;
use std::hash::{BuildHasher, Hash, RandomState};
use std::io::{self, BufRead};

use super::diagnose::Diagnosis;
use super::lines::{Content, JsonLinesError, Line, for_each_line};
use super::partial::PartialDataset;
use crate::dataset::on_cycles;
use crate::dataset::rules::{self, Findings, SessionKey};
use crate::dataset::store::RecordKey;
use crate::error::{FaultKind, Faults};
use crate::record::RecordRef;
use crate::record::walk::{Path, PathSegment, Visitor};
use crate::value::{IdKind, PartialDate};
#[cfg(feature = "parallel")]
use rayon::slice::ParallelSliceMut;

/// Checks JSON Lines as [`Dataset::from_json_lines`](crate::Dataset::from_json_lines) does, without holding them.
///
/// It reads the file twice: first what it names, then what it refers to. In memory it keeps 8 bytes for each id (records
/// and provisions have one each), 8 for each session with a number, and 8 for each membership and part, which it needs to
/// find cycles; and a quarter of a megabyte of lines, or that for each thread. Where an id comes twice, a reading between the two finds out who was
/// first; where there are cycles, one more says where they stand. The file must not change meanwhile.
///
/// Ids are known by 57 bits of a hash with a random key, so nobody can make two that are taken for one. If it happens
/// by chance to two that are in the file, which is noticed, all begins again with another key. If it happens to a
/// reference that resolves to nothing, that fault is overlooked, or is called one of the wrong kind: with ten million
/// ids in the file, this is so for one such reference in 14 thousand million.
///
/// The faults are those that a dataset gives, in the same order, up to the limit. Beyond it the first in the file are
/// kept, and of a single line at most [`Faults::LIMIT`]. A line of more than
/// [`JsonLines::MAX_LINE_LEN`](crate::JsonLines::MAX_LINE_LEN) bytes is a fault; lines that are not UTF-8 don't hide the
/// faults of the others. With the feature `parallel` all threads of the rayon pool in which it runs parse lines, and
/// what comes of it is the same.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let file = b"{\"format\": \"1.0\"}\n\
///     {\"stakeholder\": {\"id\": \"atlantis\", \"kind\": \"state\", \"affiliations\": [{\"to\": \"lemuria\"}]}}\n";
/// let Err(JsonLinesError::Faults(faults)) = JsonLinesCheck::new().run(|| Ok(&file[..])) else { panic!() };
/// assert!(faults.to_string().starts_with("2:77: dangling-reference: no stakeholder has the id \"lemuria\""));
/// ```
pub struct JsonLinesCheck<'p> {
    limit: usize,
    progress: Box<dyn FnMut(u64) + 'p>,
    /// Which bits of a hash are looked at.
    mask: u64,
}

impl<'p> JsonLinesCheck<'p> {
    /// A check that keeps [`Faults::LIMIT`] faults and has no progress callback.
    #[must_use]
    pub fn new() -> Self {
        Self { limit: Faults::LIMIT, progress: Box::new(|_| {}), mask: HASH }
    }

    /// Sets how many faults are kept. The rest are counted.
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Sets a progress callback, called about every 256 KiB with the number of bytes read in all readings together: twice
    /// the length of the file at the end, and more where ids are repeated or there are cycles.
    #[must_use]
    pub fn with_progress(mut self, progress: impl FnMut(u64) + 'p) -> Self {
        self.progress = Box::new(progress);
        self
    }

    /// Checks the lines that `open` gives, from their beginning each time that it is called.
    ///
    /// ```no_run
    /// use std::{fs::File, io::BufReader};
    ///
    /// use digital_governance::prelude::*;
    ///
    /// JsonLinesCheck::new().run(|| File::open("positions.jsonl").map(BufReader::new))?;
    /// # Ok::<(), digital_governance::JsonLinesError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`JsonLinesError::Faults`] with what is wrong, and [`JsonLinesError::Io`] where the file can't be opened or read,
    /// or has more than 4,294,967,295 ids.
    pub fn run<R: BufRead>(mut self, mut open: impl FnMut() -> io::Result<R>) -> Result<(), JsonLinesError> {
        let mut done = 0;
        loop {
            if let Some(found) = self.read(&mut open, &mut done)? {
                let is_clean = found.len() == 0 && found.omitted() == 0;
                return if is_clean { Ok(()) } else { Err(found.into()) };
            }
        }
    }

    /// The faults that all readings with one key find; nothing where two ids are taken for one.
    fn read<R: BufRead>(
        &mut self,
        open: &mut impl FnMut() -> io::Result<R>,
        done: &mut u64,
    ) -> io::Result<Option<Faults>> {
        let keys = Keys { hash: RandomState::new(), print: RandomState::new(), mask: self.mask };
        let (mut ids, mut sessions) = (Chunks::default(), Chunks::default());
        let map = |line: &Line<'_>| keys.entries(line);
        self.pass(open()?, done, map, |given| {
            given.ids.into_iter().for_each(|entry| ids.push(entry));
            given.sessions.into_iter().for_each(|entry| sessions.push(entry));
        })?;
        let mut known = Known { ids: Table::new(ids)?, sessions: Table::new(sessions)?, keys };

        if !(known.ids.firsts.is_empty() && known.sessions.firsts.is_empty()) {
            let mut ids = std::mem::take(&mut known.ids.firsts);
            let mut sessions = std::mem::take(&mut known.sessions.firsts);
            let mut distinct = true;
            let map = |line: &Line<'_>| known.repeats(line);
            self.pass(open()?, done, map, |repeats| {
                for repeat in repeats.ids {
                    distinct &= repeat.settle(&mut ids, repeats.line);
                }
                for repeat in repeats.sessions {
                    distinct &= repeat.settle(&mut sessions, repeats.line);
                }
            })?;
            if !distinct {
                return Ok(None);
            }
            known.ids.set_firsts(ids);
            known.sessions.set_firsts(sessions);
        }

        let limit = self.limit;
        let mut found = Faults::new(Vec::new(), 0);
        let (mut memberships, mut wholes) = (Chunks::default(), Chunks::default());
        let map = |line: &Line<'_>| known.check(line);
        self.pass(open()?, done, map, |(faults, edges)| {
            if let Some(faults) = faults {
                found.append(faults, limit);
            }
            edges.memberships.into_iter().for_each(|edge| memberships.push(edge));
            edges.wholes.into_iter().for_each(|edge| wholes.push(edge));
        })?;

        let memberships = on_cycles(memberships.into_vec());
        let wholes = on_cycles(wholes.into_vec());
        if !(memberships.is_empty() && wholes.is_empty()) {
            let mut on_cycles = Faults::new(Vec::new(), 0);
            let map = |line: &Line<'_>| known.check_cycles(line, &memberships, &wholes);
            self.pass(open()?, done, map, |faults| {
                if let Some(faults) = faults {
                    on_cycles.append(faults, limit);
                }
            })?;
            found.merge(on_cycles, limit);
        }
        Ok(Some(found))
    }

    /// One reading.
    fn pass<R: BufRead, T: Send>(
        &mut self,
        reader: R,
        done: &mut u64,
        map: impl Fn(&Line<'_>) -> T + Sync,
        each: impl FnMut(T),
    ) -> io::Result<()> {
        let before = *done;
        for_each_line(reader, map, each, |bytes| {
            *done = before.saturating_add(bytes);
            (self.progress)(*done);
        })
    }
}

impl Default for JsonLinesCheck<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl fmt::Debug for JsonLinesCheck<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("JsonLinesCheck").field("limit", &self.limit).finish_non_exhaustive()
    }
}

/// How many bits of an entry say what is named: a [`Named`] and whether the hash comes again.
const NAMED_BITS: u32 = 7;
/// The bits of an entry that are a hash.
const HASH: u64 = u64::MAX << NAMED_BITS;
/// The bit that says whether the hash comes again.
const REPEATED: u64 = 1 << (NAMED_BITS - 1);
/// The bits that say what is named.
const NAMED: u64 = REPEATED - 1;

/// How many kinds the bits of an entry can tell apart.
const MAX_KINDS: u64 = 16;
const _: () = assert!(IdKind::ALL.len() as u64 <= MAX_KINDS, "an entry has 4 bits for a kind");
/// The bit of a [`Named`] that says that it could not be read.
const UNREAD: u64 = 2 * MAX_KINDS;
const _: () = assert!(2 * UNREAD - 1 <= NAMED, "an entry has 6 bits for what is named");

/// What an id in a line names. In this order: a dataset looks at the arrays one after the other, and at what could not be
/// read last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Named {
    Record(IdKind),
    /// A provision in a record of this kind.
    Provision(IdKind),
    /// A record or provision that could not be read.
    Unread(IdKind),
}

impl Named {
    /// Numbers in the order of the ranks.
    fn to_bits(self) -> u64 {
        match self {
            Self::Record(kind) => (kind as u64) << 1,
            Self::Provision(kind) => (kind as u64) << 1 | 1,
            Self::Unread(kind) => UNREAD | kind as u64,
        }
    }

    #[allow(
        clippy::indexing_slicing,
        clippy::cast_possible_truncation,
        reason = "the bits were made of a kind"
    )]
    fn of_bits(bits: u64) -> Self {
        let kind = |number: u64| IdKind::ALL[number as usize];
        if bits & UNREAD != 0 {
            Self::Unread(kind(bits & !UNREAD))
        } else if bits & 1 == 0 {
            Self::Record(kind(bits >> 1))
        } else {
            Self::Provision(kind(bits >> 1))
        }
    }

    fn kind(self) -> IdKind {
        match self {
            Self::Record(kind) | Self::Unread(kind) => kind,
            Self::Provision(_) => IdKind::Provision,
        }
    }

    /// Of those with the same id the ones of the lowest rank come before the others, and the first of them in the file has
    /// the id.
    fn rank(self) -> u64 {
        match self {
            Self::Record(kind) | Self::Provision(kind) => kind as u64,
            Self::Unread(_) => MAX_KINDS,
        }
    }
}

/// An id, or the key of a session, and what it names: 57 bits of a hash, a bit for those that come again, and 6 bits for
/// what is [`Named`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry(u64);

impl Entry {
    fn new(hash: u64, named: Named) -> Self {
        Self(hash & HASH | named.to_bits())
    }

    fn hash(self) -> u64 {
        self.0 & HASH
    }

    fn is_repeated(self) -> bool {
        self.0 & REPEATED != 0
    }

    fn named(self) -> Named {
        Named::of_bits(self.0 & NAMED)
    }
}

/// The hashes, each with a random key of its own.
struct Keys {
    hash: RandomState,
    /// For a second hash, which tells whether two that have the same first one are the same.
    print: RandomState,
    mask: u64,
}

impl Keys {
    fn hash(&self, value: impl Hash) -> u64 {
        self.hash.hash_one(value) & self.mask
    }

    /// What a line names.
    fn entries(&self, line: &Line<'_>) -> Given<Entry> {
        let mut given = Given { line: line.number, ids: Vec::new(), sessions: Vec::new() };
        for_each_name(line, |name| match name {
            Name::Id(id, named) => given.ids.push(Entry::new(self.hash(id), named)),
            Name::Session(key) => given.sessions.push(Entry::new(self.hash(key), SESSION)),
        });
        given
    }
}

/// What comes of the names in a line.
struct Given<T> {
    line: u64,
    ids: Vec<T>,
    sessions: Vec<T>,
}

/// What the key of a session names.
const SESSION: Named = Named::Record(IdKind::Session);

/// Something that is named in a line.
enum Name<'n> {
    Id(&'n str, Named),
    Session(SessionKey<'n>),
}

/// Calls `each` with all that is named in a line, in the order in which a dataset looks at it.
fn for_each_name(line: &Line<'_>, mut each: impl FnMut(Name<'_>)) {
    let mut name = |record: RecordRef<'_>| {
        for (id, named, _) in ids(record) {
            each(Name::Id(id, named));
        }
        if let RecordRef::Session(session) = record
            && let Some(key) = rules::session_key(session)
        {
            each(Name::Session(key));
        }
    };
    match line.read() {
        Content::Record(record) => name(record.as_ref().as_ref()),
        Content::Refused => {
            if let Some(repaired) = line.repaired() {
                for_each_name(&line.with_text(&repaired.text), each);
                return;
            }
            let partial = partial_of(line);
            partial.records().for_each(name);
            for (id, kind) in &partial.unread {
                each(Name::Id(id, Named::Unread(*kind)));
            }
        }
        Content::Header | Content::Unreadable(_) => {}
    }
}

/// What is well formed of a line.
fn partial_of<'b>(line: &Line<'b>) -> PartialDataset<'b> {
    let mut partial = PartialDataset::default();
    if let Ok(text) = line.text()
        && let Some(json) = Diagnosis::new(text, 0).syntax(text)
    {
        partial.add_line(json);
    }
    partial
}

/// Every id that a record gives, its own and those of its provisions, and the path to it.
fn ids(record: RecordRef<'_>) -> impl Iterator<Item = (&str, Named, Vec<PathSegment>)> {
    let kind = record.kind();
    let own = (record.id(), Named::Record(kind), vec![PathSegment::Member("id")]);
    let provisions = record.provisions().iter().enumerate().map(move |(index, provision)| {
        let path = ["provisions", "id"].map(PathSegment::Member);
        let [provisions, id] = path;
        (provision.id.as_str(), Named::Provision(kind), vec![provisions, PathSegment::Index(index), id])
    });
    std::iter::once(own).chain(provisions)
}

/// Items that are added one by one and never moved, so that they take no more memory than they need.
struct Chunks<T> {
    full: Vec<Vec<T>>,
    last: Vec<T>,
}

impl<T> Default for Chunks<T> {
    fn default() -> Self {
        Self { full: Vec::new(), last: Vec::new() }
    }
}

impl<T> Chunks<T> {
    const LENGTH: usize = 1 << 16;

    fn push(&mut self, item: T) {
        if self.last.len() == self.last.capacity() {
            let full = std::mem::replace(&mut self.last, Vec::with_capacity(Self::LENGTH));
            self.full.push(full);
        }
        self.last.push(item);
    }

    /// All of them. Each chunk is given back when it has been copied.
    fn into_vec(self) -> Vec<T> {
        let length = self.full.iter().fold(self.last.len(), |sum, chunk| sum.saturating_add(chunk.len()));
        let mut items = Vec::with_capacity(length);
        for chunk in self.full {
            items.extend(chunk);
        }
        items.extend(self.last);
        items
    }
}

/// What is named, one entry for each hash, in the order of the hashes.
struct Table {
    entries: Vec<Entry>,
    /// The entries that came again.
    firsts: Vec<First>,
}

/// Of those with the same hash, the first: the one that has the name.
struct First {
    entry: Entry,
    /// The second hash of all of them; zero before one has come.
    print: u64,
    /// The line of the first of the lowest rank; zero before it has come.
    line: u64,
}

impl Table {
    fn new(entries: Chunks<Entry>) -> io::Result<Self> {
        let mut entries = entries.into_vec();
        if u32::try_from(entries.len()).is_err() {
            return Err(io::Error::other("the file has more than 4,294,967,295 ids"));
        }
        #[cfg(feature = "parallel")]
        entries.par_sort_unstable();
        #[cfg(not(feature = "parallel"))]
        entries.sort_unstable();
        entries.dedup_by(|next, first| {
            let repeated = next.hash() == first.hash();
            if repeated {
                first.0 |= REPEATED;
            }
            repeated
        });
        entries.shrink_to_fit();
        let repeated = || entries.iter().filter(|entry| entry.is_repeated());
        let mut firsts = Vec::with_capacity(repeated().count());
        firsts.extend(repeated().map(|entry| First { entry: *entry, print: 0, line: 0 }));
        Ok(Self { entries, firsts })
    }

    /// The entry with this hash, and its number.
    fn find(&self, hash: u64) -> Option<(usize, Entry)> {
        let number = self.entries.partition_point(|entry| entry.hash() < hash);
        self.entries.get(number).filter(|entry| entry.hash() == hash).map(|entry| (number, *entry))
    }

    fn set_firsts(&mut self, firsts: Vec<First>) {
        for first in &firsts {
            if let Some((number, _)) = self.find(first.entry.hash())
                && let Some(entry) = self.entries.get_mut(number)
            {
                *entry = first.entry;
            }
        }
        self.firsts = firsts;
    }

    /// Whether it is this line that has what comes again. `met` are those that this line has had.
    fn is_first(&self, entry: Entry, line: u64, met: &mut Vec<u64>) -> bool {
        if !entry.is_repeated() {
            return true;
        }
        let hash = entry.hash();
        let first = self.firsts.binary_search_by_key(&hash, |first| first.entry.hash());
        let here =
            first.ok().and_then(|place| self.firsts.get(place)).is_some_and(|first| first.line == line);
        if !here || met.contains(&hash) {
            return false;
        }
        met.push(hash);
        true
    }
}

/// One of those that come again, and its second hash.
struct Repeat {
    entry: Entry,
    print: u64,
}

impl Repeat {
    /// Notes it, if it is the first. False where it is not the same as those with its hash that have come.
    fn settle(&self, firsts: &mut [First], line: u64) -> bool {
        let place = firsts.binary_search_by_key(&self.entry.hash(), |first| first.entry.hash());
        let Some(first) = place.ok().and_then(|place| firsts.get_mut(place)) else { return true };
        if first.line == 0 && self.entry.named().rank() == first.entry.named().rank() {
            first.entry = Entry(self.entry.0 | REPEATED);
            first.line = line;
        }
        if first.print == 0 {
            first.print = self.print;
        }
        first.print == self.print
    }
}

/// All that the file names.
struct Known {
    ids: Table,
    sessions: Table,
    keys: Keys,
}

impl Known {
    /// The kind of what an id names.
    fn kind_of(&self, id: &str) -> Option<IdKind> {
        Some(self.ids.find(self.keys.hash(id))?.1.named().kind())
    }
}

/// References that may make cycles, by the numbers of the entries.
#[derive(Default)]
struct Edges {
    memberships: Vec<(u32, u32)>,
    wholes: Vec<(u32, u32)>,
}

/// The ids and keys that came again and are first, and that a line has had already.
#[derive(Default)]
struct Met {
    ids: Vec<u64>,
    sessions: Vec<u64>,
}

impl Known {
    /// Those in a line that come again in the file.
    fn repeats(&self, line: &Line<'_>) -> Given<Repeat> {
        let mut given = Given { line: line.number, ids: Vec::new(), sessions: Vec::new() };
        let known = |table: &Table, entry: Entry| {
            table.find(entry.hash()).is_some_and(|(_, entry)| entry.is_repeated())
        };
        for_each_name(line, |name| {
            let (entry, print) = match name {
                Name::Id(id, named) => (Entry::new(self.keys.hash(id), named), self.keys.print.hash_one(id)),
                Name::Session(key) => {
                    (Entry::new(self.keys.hash(key), SESSION), self.keys.print.hash_one(key))
                }
            };
            let (table, repeats) = match name {
                Name::Session(_) => (&self.sessions, &mut given.sessions),
                Name::Id(..) => (&self.ids, &mut given.ids),
            };
            if known(table, entry) {
                repeats.push(Repeat { entry, print });
            }
        });
        given
    }

    /// The faults of a line but for cycles, and the edges that may make some.
    fn check(&self, line: &Line<'_>) -> (Option<Faults>, Edges) {
        let mut edges = Edges::default();
        match line.read() {
            Content::Header => return (None, edges),
            Content::Unreadable(faults) => return (Some(faults), edges),
            Content::Record(record) => {
                let record = record.as_ref().as_ref();
                let mut check = RecordCheck::new(self, line.number);
                check.record(RecordKey::new(record.kind(), 0), record);
                if check.findings.is_empty() {
                    return (None, check.edges);
                }
            }
            Content::Refused => {
                if let Some(repaired) = line.repaired() {
                    let (content, edges) = self.check(&line.with_text(&repaired.text));
                    return (Some(repaired.faults(content, Faults::LIMIT)), edges);
                }
            }
        }
        let faults = line.explain(|partial, diagnosis| {
            let mut check = RecordCheck::new(self, line.number);
            for (key, record) in partial.store.keyed_records() {
                check.record(key, record);
            }
            edges = check.edges;
            diagnosis.check_noted(|id| self.kind_of(id));
            partial.report(check.findings, diagnosis);
        });
        (Some(faults), edges)
    }

    /// An edge to something of that kind. If that is not well formed no edges come from it, and so no cycle goes through
    /// it.
    fn edge(&self, from: usize, id: &str, kind: IdKind) -> Option<(u32, u32)> {
        let (to, entry) = self.ids.find(self.keys.hash(id))?;
        if entry.named().kind() != kind {
            return None;
        }
        Some((u32::try_from(from).ok()?, u32::try_from(to).ok()?))
    }

    /// The records of a line that are on cycles.
    fn check_cycles(&self, line: &Line<'_>, memberships: &[u32], wholes: &[u32]) -> Option<Faults> {
        if let Some(repaired) = line.repaired() {
            let faults = self.check_cycles(&line.with_text(&repaired.text), memberships, wholes)?;
            return Some(repaired.moved_back(faults));
        }
        let text = line.text().ok()?;
        let partial = partial_of(line);
        let (mut met, mut findings) = (Vec::new(), Findings::default());
        for (key, record) in partial.store.keyed_records() {
            let Some((number, entry)) = self.ids.find(self.keys.hash(record.id())) else { continue };
            let Ok(number) = u32::try_from(number) else { continue };
            if !self.ids.is_first(entry, line.number, &mut met) {
                continue;
            }
            let on_cycles = match record.kind() {
                IdKind::Stakeholder => memberships,
                IdKind::SourceDocument => wholes,
                _ => continue,
            };
            if on_cycles.binary_search(&number).is_ok() {
                let (path, fault) = rules::cycle_fault(record.kind(), record.id());
                findings.push(key, path, fault);
            }
        }
        if findings.is_empty() {
            return None;
        }
        let mut diagnosis = Diagnosis::new(text, Faults::LIMIT);
        partial.report(findings, &mut diagnosis);
        Some(diagnosis.finish().on_line(line.number))
    }
}

/// The check of the records of one line.
struct RecordCheck<'k> {
    known: &'k Known,
    line: u64,
    met: Met,
    edges: Edges,
    findings: Findings<'static>,
    key: RecordKey,
}

impl<'k> RecordCheck<'k> {
    fn new(known: &'k Known, line: u64) -> Self {
        Self {
            known,
            line,
            met: Met::default(),
            edges: Edges::default(),
            findings: Findings::default(),
            key: RecordKey::new(IdKind::SourceDocument, 0),
        }
    }

    fn record(&mut self, key: RecordKey, record: RecordRef<'_>) {
        self.key = key;
        let known = self.known;
        let mut own = None;
        for (id, named, path) in ids(record) {
            let Some((number, entry)) = known.ids.find(known.keys.hash(id)) else { continue };
            if !known.ids.is_first(entry, self.line, &mut self.met.ids) {
                let kind = entry.named().kind().as_str();
                self.findings.push(key, path, FaultKind::RepeatedId { id: id.to_owned(), kind });
            } else if matches!(named, Named::Record(_)) {
                own = Some(number);
            }
        }
        record.walk(self);
        rules::check_provisions(record, key, &|id| known.kind_of(id), &mut self.findings);
        match record {
            RecordRef::Session(session) => {
                if let Some(session) = rules::session_key(session)
                    && let Some((_, entry)) = known.sessions.find(known.keys.hash(session))
                    && !known.sessions.is_first(entry, self.line, &mut self.met.sessions)
                {
                    let (path, fault) = rules::session_fault(session);
                    self.findings.push(key, path, fault);
                }
            }
            RecordRef::Stakeholder(stakeholder) => {
                let targets = rules::memberships(stakeholder);
                let edges = targets.filter_map(|id| known.edge(own?, id, IdKind::Stakeholder));
                self.edges.memberships.extend(edges);
            }
            RecordRef::SourceDocument(document) => {
                let targets = rules::wholes(document);
                let edges = targets.filter_map(|id| known.edge(own?, id, IdKind::SourceDocument));
                self.edges.wholes.extend(edges);
            }
            _ => {}
        }
    }
}

impl Visitor for RecordCheck<'_> {
    fn structure(&mut self, structure: &dyn Any, path: &Path<'_>) {
        for (path, fault) in rules::absence_faults(structure, path) {
            self.findings.push(self.key, path, fault);
        }
    }

    fn reference(&mut self, kind: IdKind, id: &str, path: &Path<'_>) {
        if let Some(fault) = rules::reference_fault(kind, id, self.known.kind_of(id)) {
            self.findings.push(self.key, path.segments(), fault);
        }
    }

    fn date(&mut self, date: &PartialDate, path: &Path<'_>) {
        if let Some(fault) = rules::date_fault(date) {
            self.findings.push(self.key, path.segments(), fault);
        }
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "it is how a test fails")]
mod tests {
    use super::{Entry, HASH, JsonLinesCheck, JsonLinesError, Named, REPEATED};
    use crate::Dataset;
    use crate::value::IdKind;

    #[test]
    fn entries_know_what_they_name() {
        for kind in IdKind::ALL.iter().copied() {
            for named in [Named::Record(kind), Named::Provision(kind), Named::Unread(kind)] {
                let entry = Entry(Entry::new(HASH, named).0 | REPEATED);
                assert_eq!((entry.named(), entry.hash()), (named, HASH));
            }
            assert!(Named::Provision(kind).rank() < Named::Unread(kind).rank());
        }
    }

    /// With 10 bits two of 40 ids have the same hash every other time; what is found is the same.
    #[test]
    fn ids_with_the_same_hash_are_told_apart() {
        let mut text = "{\"format\":\"1.0\"}\n".to_owned();
        for number in [0..40, 37..39].into_iter().flatten() {
            text.extend(["{\"stakeholder\":{\"id\":\"s", &number.to_string(), "\",\"kind\":\"state\"}}\n"]);
        }
        let expected = Dataset::from_json_lines(&text).map(|_| ());
        assert_eq!(expected.as_ref().map_err(|faults| faults.iter().count()), Err(2));
        let mut readings = 0_u32;
        for _ in 0..50 {
            let check = JsonLinesCheck { mask: HASH & (0x3ff << 54), ..JsonLinesCheck::new() };
            let found = check.run(|| {
                readings = readings.saturating_add(1);
                Ok(text.as_bytes())
            });
            match found {
                Err(JsonLinesError::Faults(faults)) => assert_eq!(Err(faults), expected),
                other => panic!("{other:?}"),
            }
        }
        assert!(readings > 200, "{readings} readings: no two ids had the same hash");
    }
}
