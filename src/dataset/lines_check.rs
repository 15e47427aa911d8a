//! The check of JSON Lines that don't fit into memory.

use std::fmt;
use std::hash::{BuildHasher, Hash, RandomState};
use std::io::{self, BufRead};

use super::check::{self, Findings, Names, SessionKey};
use super::cycles::on_cycles;
use super::lines::{Content, JsonLinesError, Line, for_each_line};
use super::read::Recovered;
use crate::record::RecordRef;
use crate::shape::{Fault, Faults, Inspection};
use crate::value::IdKind;
#[cfg(feature = "parallel")]
use rayon::slice::ParallelSliceMut;

/// Checks JSON Lines as [`Dataset::from_json_lines`](crate::Dataset::from_json_lines) does, without holding them.
///
/// It reads the file twice: first what it names, then what it refers to. In memory it keeps 8 bytes for each id (records
/// and provisions have one each), 8 for each session with a number, and 8 for each membership and part, which it needs to
/// find cycles; and a quarter of a megabyte of lines, or that for each thread. Where an id comes twice, a reading between the two finds out who was
/// first; where there are cycles, one more says where they stand. The file must not change meanwhile.
///
/// Ids are known by 58 bits of a hash with a random key, so nobody can make two that are taken for one. If it happens
/// by chance to two that are in the file, which is noticed, all begins again with another key. If it happens to a
/// reference that resolves to nothing, that fault is overlooked, or is called one of the wrong kind: with ten million
/// ids in the file, this is so for one such reference in 29 thousand million.
///
/// The faults are those that a dataset gives, in the same order, up to the limit. Beyond it the first in the file are
/// kept, and of a single line at most [`Faults::LIMIT`]. A line of more than
/// [`JsonLines::LONGEST_LINE`](crate::JsonLines::LONGEST_LINE) bytes is a fault; lines that are not UTF-8 don't hide the
/// faults of the others. With the feature `parallel` all threads of the rayon pool in which it runs parse lines, and
/// what comes of it is the same.
///
/// ```
/// use digital_governance::{JsonLinesCheck, JsonLinesError};
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
    /// A check that keeps [`Faults::LIMIT`] faults and tells nobody how far it is.
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

    /// Sets who is told, each quarter of a megabyte, how many bytes have been read in all readings together: twice the length
    /// of the file at the end, and more where ids come twice or there are cycles.
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
    /// use digital_governance::JsonLinesCheck;
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
                return found.finish();
            }
        }
    }

    /// All readings with one key; nothing where two ids are taken for one.
    fn read<R: BufRead>(
        &mut self,
        open: &mut impl FnMut() -> io::Result<R>,
        done: &mut u64,
    ) -> io::Result<Option<Found>> {
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

        let mut found = Found::new(self.limit);
        let (mut memberships, mut wholes) = (Chunks::default(), Chunks::default());
        let map = |line: &Line<'_>| known.check(line);
        self.pass(open()?, done, map, |(faults, edges)| {
            found.add(faults);
            edges.memberships.into_iter().for_each(|edge| memberships.push(edge));
            edges.wholes.into_iter().for_each(|edge| wholes.push(edge));
        })?;

        let memberships = on_cycles(memberships.into_vec());
        let wholes = on_cycles(wholes.into_vec());
        if !(memberships.is_empty() && wholes.is_empty()) {
            let mut on_cycles = Found::new(self.limit);
            let map = |line: &Line<'_>| known.check_cycles(line, &memberships, &wholes);
            self.pass(open()?, done, map, |faults| on_cycles.add(faults))?;
            found.join(on_cycles);
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

/// The faults found so far, in the order of the file.
struct Found {
    list: Vec<Fault>,
    omitted: u64,
    limit: usize,
}

impl Found {
    fn new(limit: usize) -> Self {
        Self { list: Vec::new(), omitted: 0, limit }
    }

    fn add(&mut self, faults: Option<Faults>) {
        let Some(faults) = faults else { return };
        self.omitted = self.omitted.saturating_add(faults.omitted());
        self.list.extend(faults);
        self.cut();
    }

    /// Puts others between these.
    fn join(&mut self, others: Self) {
        self.omitted = self.omitted.saturating_add(others.omitted);
        self.list.extend(others.list);
        self.list.sort_by_key(Fault::position);
        self.cut();
    }

    fn cut(&mut self) {
        let over = self.list.len().saturating_sub(self.limit);
        self.omitted = self.omitted.saturating_add(u64::try_from(over).unwrap_or(u64::MAX));
        self.list.truncate(self.limit);
    }

    fn finish(self) -> Result<(), JsonLinesError> {
        if self.list.is_empty() && self.omitted == 0 {
            return Ok(());
        }
        Err(Faults::new(self.list, self.omitted).into())
    }
}

/// The bits of an entry that are a hash.
const HASH: u64 = !0x3f;
/// The bit that says whether the hash comes again.
const REPEATED: u64 = 0x20;
/// The bits that say what is named.
const NAMED: u64 = 0x1f;
/// From here on it is in a record that is not well formed.
const REFUSED: u64 = 0x10;

/// An id, or the key of a session, and what it names: 58 bits of a hash, a bit for those that come again, and in 5 bits
/// a record by its array, a provision by the array that it is in, or the kind of something that is not well formed.
///
/// Of those with the same id, the ones of the lowest [rank](Self::rank) come before the others, and the first of them in
/// the file is the one that has it: a dataset looks at them in this order.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Entry(u64);

impl Entry {
    fn new(hash: u64, array: usize, kind: IdKind) -> Self {
        let array = u64::try_from(array).unwrap_or_default() << 1;
        Self(hash | array | u64::from(kind == IdKind::Provision))
    }

    fn refused(hash: u64, kind: IdKind) -> Self {
        Self(hash | REFUSED | u64::from(kind as u8))
    }

    fn hash(self) -> u64 {
        self.0 & HASH
    }

    fn is_repeated(self) -> bool {
        self.0 & REPEATED != 0
    }

    fn named(self) -> u64 {
        self.0 & NAMED
    }

    fn rank(self) -> u64 {
        if self.named() < REFUSED { self.named() >> 1 } else { REFUSED }
    }

    fn kind(self) -> Option<IdKind> {
        let number = match self.named() {
            refused @ REFUSED.. => refused & !REFUSED,
            provision if provision & 1 == 1 => return Some(IdKind::Provision),
            record => record >> 1,
        };
        IdKind::VARIANTS.get(usize::try_from(number).ok()?).copied()
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
            Name::Id(id, array, kind) => given.ids.push(Entry::new(self.hash(id), array, kind)),
            Name::Refused(id, kind) => given.ids.push(Entry::refused(self.hash(id), kind)),
            Name::Session(key) => given.sessions.push(Entry(self.hash(key))),
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

/// Something that is named in a line.
enum Name<'n> {
    /// A record, or a provision in one, by the number of the array that the record belongs to.
    Id(&'n str, usize, IdKind),
    /// Likewise, where it is not well formed.
    Refused(&'n str, IdKind),
    Session(SessionKey<'n>),
}

/// Calls `each` with all that is named in a line, in the order in which a dataset looks at it.
fn for_each_name(line: &Line<'_>, mut each: impl FnMut(Name<'_>)) {
    let mut name = |array, record| {
        check::for_each_id(record, |id, kind, _| each(Name::Id(id, array, kind)));
        if let RecordRef::Session(session) = record
            && let Some(key) = check::session_key(session)
        {
            each(Name::Session(key));
        }
    };
    match line.read() {
        Content::Record(record) => name(record.kind() as usize, record.as_ref()),
        Content::Refused => {
            let recovered = Recovered::of_line(line.text().unwrap_or_default());
            check::for_each(&recovered.tables, |array, _, record| name(array, record));
            for (id, kind) in &recovered.source.named {
                each(Name::Refused(id, *kind));
            }
        }
        Content::Header | Content::Unreadable(_) => {}
    }
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
        if first.line == 0 && self.entry.rank() == first.entry.rank() {
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

impl Names for Known {
    fn kind(&self, id: &str) -> Option<IdKind> {
        self.ids.find(self.keys.hash(id))?.1.kind()
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
                Name::Id(id, array, kind) => {
                    (Entry::new(self.keys.hash(id), array, kind), self.keys.print.hash_one(id))
                }
                Name::Refused(id, kind) => {
                    (Entry::refused(self.keys.hash(id), kind), self.keys.print.hash_one(id))
                }
                Name::Session(key) => (Entry(self.keys.hash(key)), self.keys.print.hash_one(key)),
            };
            let (table, repeats) = match name {
                Name::Session(_) => (&self.sessions, &mut given.sessions),
                _ => (&self.ids, &mut given.ids),
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
                let (mut met, mut findings) = (Met::default(), Findings::default());
                let array = record.kind() as usize;
                self.check_record(
                    record.as_ref(),
                    (array, 0),
                    line.number,
                    &mut met,
                    &mut edges,
                    &mut findings,
                );
                if findings.is_empty() {
                    return (None, edges);
                }
                edges = Edges::default();
            }
            Content::Refused => {}
        }
        let faults = line.explain(|recovered, inspection| {
            let (mut met, mut findings) = (Met::default(), Findings::default());
            check::for_each(&recovered.tables, |array, place, record| {
                self.check_record(record, (array, place), line.number, &mut met, &mut edges, &mut findings);
            });
            findings.report(&recovered.source, inspection);
        });
        (Some(faults), edges)
    }

    fn check_record(
        &self,
        record: RecordRef<'_>,
        (array, place): (usize, usize),
        line: u64,
        met: &mut Met,
        edges: &mut Edges,
        findings: &mut Findings,
    ) {
        let mut own = None;
        check::for_each_id(record, |id, kind, steps| {
            let Some((number, entry)) = self.ids.find(self.keys.hash(id)) else { return };
            if !self.ids.is_first(entry, line, &mut met.ids) {
                let taken = entry.kind().unwrap_or(kind);
                findings.repeated_id(id, taken, array, place, steps);
            } else if kind != IdKind::Provision {
                own = Some(number);
            }
        });
        check::explain(record, array, place, self, findings);
        check::check_provisions(record, array, place, self, findings);
        match record {
            RecordRef::Session(session) => {
                if let Some(key) = check::session_key(session)
                    && let Some((_, entry)) = self.sessions.find(self.keys.hash(key))
                    && !self.sessions.is_first(entry, line, &mut met.sessions)
                {
                    findings.repeated_session(key, place);
                }
            }
            RecordRef::Stakeholder(stakeholder) => {
                let targets = check::memberships(stakeholder);
                edges.memberships.extend(targets.filter_map(|id| self.edge(own?, id, IdKind::Stakeholder)));
            }
            RecordRef::SourceDocument(document) => {
                let targets = check::wholes(document);
                edges.wholes.extend(targets.filter_map(|id| self.edge(own?, id, IdKind::SourceDocument)));
            }
            _ => {}
        }
    }

    /// An edge to something of that kind. If that is not well formed no edges come from it, and so no cycle goes through
    /// it.
    fn edge(&self, from: usize, id: &str, kind: IdKind) -> Option<(u32, u32)> {
        let (to, entry) = self.ids.find(self.keys.hash(id))?;
        if entry.kind() != Some(kind) {
            return None;
        }
        Some((u32::try_from(from).ok()?, u32::try_from(to).ok()?))
    }

    /// The records of a line that are on cycles.
    fn check_cycles(&self, line: &Line<'_>, memberships: &[u32], wholes: &[u32]) -> Option<Faults> {
        let text = line.text().ok()?;
        let recovered = Recovered::of_line(text);
        let (mut met, mut findings) = (Vec::new(), Findings::default());
        check::for_each(&recovered.tables, |_, place, record| {
            let Some((number, entry)) = self.ids.find(self.keys.hash(record.id())) else { return };
            let Ok(number) = u32::try_from(number) else { return };
            if !self.ids.is_first(entry, line.number, &mut met) {
                return;
            }
            let on_cycles = match record.kind() {
                IdKind::Stakeholder => memberships,
                IdKind::SourceDocument => wholes,
                _ => return,
            };
            if on_cycles.binary_search(&number).is_ok() {
                findings.cycle(record.kind(), record.id(), place);
            }
        });
        if findings.is_empty() {
            return None;
        }
        let mut inspection = Inspection::new(text);
        findings.report(&recovered.source, &mut inspection);
        Some(inspection.finish().on_line(line.number))
    }
}

#[cfg(test)]
#[allow(clippy::panic, reason = "it is how a test fails")]
mod tests {
    use super::{Entry, HASH, JsonLinesCheck, JsonLinesError, REPEATED};
    use crate::Dataset;
    use crate::value::IdKind;

    #[test]
    fn entries_know_what_they_name() {
        for (array, kind) in IdKind::VARIANTS.iter().copied().enumerate().take(8) {
            assert_eq!(super::super::Tables::LINES.get(array), Some(&kind.as_str()));
            assert_eq!(Entry::new(HASH, array, kind).kind(), Some(kind));
            assert_eq!(Entry::new(HASH, array, IdKind::Provision).kind(), Some(IdKind::Provision));
            assert!(Entry::new(0, array, kind).rank() < Entry::refused(0, kind).rank());
        }
        for kind in IdKind::VARIANTS {
            let entry = Entry(Entry::refused(HASH, *kind).0 | REPEATED);
            assert_eq!((entry.kind(), entry.hash()), (Some(*kind), HASH));
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
