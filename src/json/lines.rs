//! JSON Lines, a record at a time.

use std::io::{self, BufRead, Read};
use std::ops::Range;
#[cfg(feature = "parallel")]
use std::{
    collections::VecDeque,
    sync::Arc,
    sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel},
};

use super::diagnose::Diagnosis;
use super::partial::PartialDataset;
use super::read::{diagnose_line, explained, report_missing_format};
use super::repair::Repaired;
use super::strict::from_str;
use crate::error::{Fault, FaultKind, Faults, TextPosition};
use crate::record::Record;
use crate::record::file::Header;

/// How many bytes a line may have.
const MAX_LINE_LEN: usize = 16 << 20;

/// A batch is full with so many bytes …
const BATCH_BYTES: usize = 1 << 18;

/// … or so many lines, because a line of one byte takes more than a byte to explain.
const BATCH_LINES: usize = 2_048;

/// Why JSON Lines can't be read, or this line of them.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = "{\"format\": \"1.0\"}\n{\"law\": 7}\n";
/// let (line, record) = JsonLines::new(text.as_bytes()).next().unwrap();
/// let Err(JsonLinesError::Faults(faults)) = record else { panic!("a number is no law") };
/// assert_eq!(line, 2);
/// let expected = "2:9: wrong-type: found a number, expected an object: Law, with the keys id, kind, name (/law)";
/// assert_eq!(faults.to_string(), expected);
/// ```
#[derive(Debug, thiserror::Error)]
pub enum JsonLinesError {
    /// The lines can't be read: the disk, the network, the permission.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// Something is wrong with the lines that were read.
    #[error(transparent)]
    Faults(#[from] Faults),
}

/// The records of JSON Lines, one after the other, in memory that does not grow with the file.
///
/// An item is the number of a line, counted from 1 over all lines of the file, and the record in it or what is wrong
/// with it. A bad line does not end the iteration. The rules are those of
/// [`Dataset::from_json_lines`](crate::Dataset::from_json_lines), and so are the faults, with the line of the file, the
/// column in characters, and a JSON Pointer that starts at the line's own root: the first line must be the format, which
/// may come again; format lines and empty lines give no item. Each line is UTF-8 or has a fault by itself.
///
/// The rules of the dataset as a whole, such as unique ids, references that resolve and intervals that run forwards, are not
/// looked at: that is [`JsonLinesCheck`](crate::JsonLinesCheck).
///
/// It keeps one line. A line of more than [`MAX_LINE_LEN`](Self::MAX_LINE_LEN) bytes is a fault
/// ([`FaultCode::TooLong`](crate::FaultCode::TooLong)) and is passed over without being kept.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let file = "{\"format\": \"1.0\"}\n\n{\"stakeholder\": \n{\"stakeholder\": {\"id\": \"atlantis\", \"kind\": \"state\"}}\n";
/// let mut ids = Vec::new();
/// for (line, record) in JsonLines::new(file.as_bytes()) {
///     match record {
///         Ok(record) => ids.push((line, record.id().to_owned())),
///         Err(error) => eprintln!("{error}"), // 3:16: syntax: not JSON …
///     }
/// }
/// assert_eq!(ids, [(4, "atlantis".to_owned())]);
/// ```
#[derive(Debug)]
pub struct JsonLines<R> {
    lines: Lines<R>,
    buffer: Vec<u8>,
}

impl<R> JsonLines<R> {
    /// How many bytes a line may have, without its line end: 16 MiB.
    pub const MAX_LINE_LEN: usize = MAX_LINE_LEN;

    /// How many bytes of the reader have been read: with the length of the file, the progress.
    pub fn bytes_read(&self) -> u64 {
        self.lines.bytes_read
    }
}

impl<R: BufRead> JsonLines<R> {
    /// The records of a reader, such as a `BufReader` of a file.
    pub fn new(reader: R) -> Self {
        Self { lines: Lines::new(reader), buffer: Vec::new() }
    }

    /// What `map` makes of the same items, in the same order. The threads of the rayon pool that this is called in parse
    /// and call `map`, while the caller works on what came before.
    ///
    /// Let `map` do what can be done with a record by itself, and give back what is needed of it: a whole record that
    /// goes from thread to thread costs about as much as the second thread brings.
    ///
    /// It reads ahead: for each thread a quarter of a megabyte, or a line if that is longer, and what is made of that.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let file = "{\"format\": \"1.0\"}\n{\"stakeholder\": {\"id\": \"atlantis\", \"kind\": \"state\"}}\n";
    /// let ids: Vec<_> = JsonLines::new(file.as_bytes())
    ///     .in_parallel(|line, record| record.map(|record| format!("{line}: {}", record.id())))
    ///     .collect::<Result<_, _>>()?;
    /// assert_eq!(ids, ["2: atlantis"]);
    /// # Ok::<(), digital_governance::JsonLinesError>(())
    /// ```
    #[cfg(feature = "parallel")]
    pub fn in_parallel<F, T>(self, map: F) -> ParallelJsonLines<R, F, T>
    where
        F: Fn(u64, Result<Record, JsonLinesError>) -> T + Send + Sync + 'static,
        T: Send + 'static,
    {
        ParallelJsonLines {
            lines: self.lines,
            map: Arc::new(map),
            ahead: Ahead::default(),
            ready: Vec::new().into_iter(),
        }
    }
}

/// What an iterator over lines gives.
type Item = (u64, Result<Record, JsonLinesError>);

impl<R: BufRead> Iterator for JsonLines<R> {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        loop {
            self.buffer.clear();
            match self.lines.read(&mut self.buffer) {
                Ok(Some(place)) => {
                    if let Some(item) = item(&place.line(&self.buffer)) {
                        return Some(item);
                    }
                }
                Ok(None) => return None,
                Err(error) => return Some((self.lines.number.saturating_add(1), Err(error.into()))),
            }
        }
    }
}

impl<R: BufRead> std::iter::FusedIterator for JsonLines<R> {}

/// What is made of the records of JSON Lines by several threads: see [`JsonLines::in_parallel`].
#[cfg(feature = "parallel")]
pub struct ParallelJsonLines<R, F, T> {
    lines: Lines<R>,
    map: Arc<F>,
    ahead: Ahead<Option<T>>,
    ready: std::vec::IntoIter<Option<T>>,
}

#[cfg(feature = "parallel")]
impl<R, F, T> ParallelJsonLines<R, F, T> {
    /// How many bytes of the reader have been read: with the length of the file, the progress.
    pub fn bytes_read(&self) -> u64 {
        self.lines.bytes_read
    }
}

#[cfg(feature = "parallel")]
impl<R, F, T> std::fmt::Debug for ParallelJsonLines<R, F, T> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("ParallelJsonLines").field("line", &self.lines.number).finish_non_exhaustive()
    }
}

#[cfg(feature = "parallel")]
impl<R, F, T> Iterator for ParallelJsonLines<R, F, T>
where
    R: BufRead,
    F: Fn(u64, Result<Record, JsonLinesError>) -> T + Send + Sync + 'static,
    T: Send + 'static,
{
    type Item = T;

    fn next(&mut self) -> Option<T> {
        loop {
            if let Some(made) = self.ready.by_ref().flatten().next() {
                return Some(made);
            }
            let made = self.ahead.next(&mut self.lines, |batch, sender| {
                let map = Arc::clone(&self.map);
                rayon::spawn(move || {
                    batch
                        .map_and_send(|line| item(line).map(|(number, record)| map(number, record)), &sender);
                });
            });
            let Some(made) = made else {
                let error = self.ahead.failed.take()?;
                return Some((self.map)(self.lines.number.saturating_add(1), Err(error.into())));
            };
            self.ready = made.into_iter();
        }
    }
}

/// Shows every line to `map`, on all threads with the feature `parallel`, and what comes of it to `each`, in the order
/// of the file; and to `progress`, now and then, how many bytes have been read.
pub(super) fn for_each_line<R: BufRead, T: Send>(
    reader: R,
    map: impl Fn(&Line<'_>) -> T + Sync,
    mut each: impl FnMut(T),
    mut progress: impl FnMut(u64),
) -> io::Result<()> {
    let mut lines = Lines::new(reader);
    #[cfg(feature = "parallel")]
    rayon::in_place_scope(|scope| {
        let (map, mut ahead) = (&map, Ahead::default());
        while let Some(results) = ahead.next(&mut lines, |batch, sender| {
            scope.spawn(move |_| batch.map_and_send(map, &sender));
        }) {
            results.into_iter().for_each(&mut each);
            progress(lines.bytes_read);
        }
        ahead.failed.map_or(Ok(()), Err)
    })?;
    #[cfg(not(feature = "parallel"))]
    {
        let mut batch = Batch::default();
        loop {
            batch.fill(&mut lines)?;
            if batch.places.is_empty() {
                break;
            }
            batch.map(&map).into_iter().for_each(&mut each);
            progress(lines.bytes_read);
        }
    }
    Ok(())
}

/// Batches that are being worked on, so that every thread always has one.
#[cfg(feature = "parallel")]
struct Ahead<T> {
    /// Where the results come from, in the order of the file.
    queue: VecDeque<Receiver<(Vec<T>, Batch)>>,
    /// Batches to fill again.
    spare: Vec<Batch>,
    /// Comes behind what was read before it.
    failed: Option<io::Error>,
}

#[cfg(feature = "parallel")]
impl<T> Default for Ahead<T> {
    fn default() -> Self {
        Self { queue: VecDeque::new(), spare: Vec::new(), failed: None }
    }
}

#[cfg(feature = "parallel")]
impl<T> Ahead<T> {
    /// The results of the next batch, after having given every thread one to work on, and one to the thread that is
    /// ready first. None at the end, and after an error.
    fn next<R: BufRead>(
        &mut self,
        lines: &mut Lines<R>,
        start: impl Fn(Batch, SyncSender<(Vec<T>, Batch)>),
    ) -> Option<Vec<T>> {
        while self.failed.is_none() && self.queue.len() <= rayon::current_num_threads() {
            let mut batch = self.spare.pop().unwrap_or_default();
            self.failed = batch.fill(lines).err();
            if batch.places.is_empty() {
                break;
            }
            let (sender, receiver) = sync_channel(1);
            self.queue.push_back(receiver);
            start(batch, sender);
        }
        let (results, batch) = wait(&self.queue.pop_front()?)?;
        self.spare.push(batch);
        Some(results)
    }
}

/// What is sent. A thread of the pool works while it waits: it may be the only one.
#[cfg(feature = "parallel")]
fn wait<T>(receiver: &Receiver<T>) -> Option<T> {
    loop {
        match receiver.try_recv() {
            Ok(sent) => return Some(sent),
            Err(TryRecvError::Disconnected) => return None,
            Err(TryRecvError::Empty) => {}
        }
        if rayon::yield_now() != Some(rayon::Yield::Executed) {
            return receiver.recv().ok();
        }
    }
}

/// Some lines, and room for more.
#[derive(Debug, Default)]
struct Batch {
    bytes: Vec<u8>,
    places: Vec<Place>,
}

impl Batch {
    /// Exchanges the lines for the next ones: none at the end. What was read before an error stays.
    fn fill<R: BufRead>(&mut self, lines: &mut Lines<R>) -> io::Result<()> {
        self.bytes.clear();
        // What a long line needed is given back.
        self.bytes.shrink_to(BATCH_BYTES.saturating_mul(2));
        self.places.clear();
        while self.bytes.len() < BATCH_BYTES && self.places.len() < BATCH_LINES {
            match lines.read(&mut self.bytes)? {
                Some(place) => self.places.push(place),
                None => break,
            }
        }
        Ok(())
    }

    fn map<T>(&self, map: impl Fn(&Line<'_>) -> T) -> Vec<T> {
        self.places.iter().map(|place| map(&place.line(&self.bytes))).collect()
    }

    #[cfg(feature = "parallel")]
    fn map_and_send<T>(self, map: impl Fn(&Line<'_>) -> T, sender: &SyncSender<(Vec<T>, Self)>) {
        // Who wanted it may be gone.
        let _ = sender.send((self.map(map), self));
    }
}

/// Where a line is: which of the file, and where in the buffer that it was read into.
#[derive(Debug)]
struct Place {
    number: u64,
    is_first: bool,
    /// None where the line is too long.
    bytes: Option<Range<usize>>,
}

impl Place {
    fn line<'b>(&self, buffer: &'b [u8]) -> Line<'b> {
        let bytes = self.bytes.clone().map(|range| buffer.get(range).unwrap_or_default());
        Line { number: self.number, is_first: self.is_first, bytes }
    }
}

/// Reads the lines that have something in them.
#[derive(Debug)]
struct Lines<R> {
    reader: R,
    /// The number of the line that was read last.
    number: u64,
    bytes_read: u64,
    /// Whether a line with something in it has come.
    begun: bool,
    ended: bool,
}

impl<R: BufRead> Lines<R> {
    fn new(reader: R) -> Self {
        Self { reader, number: 0, bytes_read: 0, begun: false, ended: false }
    }

    /// Adds the next line to the buffer. Where there is none at all, an empty one comes first: a file lacks its format
    /// even then.
    fn read(&mut self, buffer: &mut Vec<u8>) -> io::Result<Option<Place>> {
        let start = buffer.len();
        while !self.ended {
            let complete = self.read_line(buffer).inspect_err(|_| self.ended = true)?;
            let line = buffer.get(start..).unwrap_or_default();
            if complete && line.trim_ascii().is_empty() {
                buffer.truncate(start);
                continue;
            }
            let bytes = complete.then_some(start..buffer.len());
            if !complete {
                buffer.truncate(start);
            }
            let is_first = !std::mem::replace(&mut self.begun, true);
            return Ok(Some(Place { number: self.number, is_first, bytes }));
        }
        let nothing = !std::mem::replace(&mut self.begun, true);
        Ok(nothing.then_some(Place { number: 1, is_first: true, bytes: Some(start..start) }))
    }

    /// Adds the next line to the buffer, without its line end; false where it is too long, and has been passed over.
    fn read_line(&mut self, buffer: &mut Vec<u8>) -> io::Result<bool> {
        let count = |read: usize| u64::try_from(read).unwrap_or(u64::MAX);
        let most = MAX_LINE_LEN.saturating_add(1);
        let read = self.reader.by_ref().take(count(most)).read_until(b'\n', buffer)?;
        self.bytes_read = self.bytes_read.saturating_add(count(read));
        self.number = self.number.saturating_add(1);
        if read > 0 && buffer.last() == Some(&b'\n') {
            buffer.pop();
            return Ok(true);
        }
        if read < most {
            self.ended = true;
            return Ok(true);
        }
        let rest = self.reader.skip_until(b'\n')?;
        self.bytes_read = self.bytes_read.saturating_add(count(rest));
        Ok(false)
    }
}

/// A line with something in it.
pub(super) struct Line<'b> {
    pub(super) number: u64,
    pub(super) is_first: bool,
    /// Without its line end; none where it is too long.
    bytes: Option<&'b [u8]>,
}

/// What is in a line.
pub(super) enum Content {
    Header,
    Record(Box<Record>),
    /// Something that is wrong, or a record where the format should stand.
    Refused,
    /// No text.
    Unreadable(Faults),
}

impl<'b> Line<'b> {
    pub(super) fn read(&self) -> Content {
        let text = match self.text() {
            Ok(text) => text,
            Err(faults) => return Content::Unreadable(faults),
        };
        if !self.is_first
            && let Ok(record) = from_str::<Record>(text)
        {
            return Content::Record(Box::new(record));
        }
        match from_str::<Header>(text) {
            Ok(_) => Content::Header,
            Err(_) => Content::Refused,
        }
    }

    /// The line with its syntax errors repaired; nothing where it needs no repair, or one that could only be guessed.
    pub(super) fn repaired(&self) -> Option<Repaired> {
        Repaired::of_json(self.text().ok()?).map(|repaired| repaired.on_line(self.number))
    }

    /// The same line with another text.
    pub(super) fn with_text<'o>(&self, text: &'o str) -> Line<'o> {
        Line { number: self.number, is_first: self.is_first, bytes: Some(text.as_bytes()) }
    }

    /// The text of the line, or why it has none.
    pub(super) fn text(&self) -> Result<&'b str, Faults> {
        let (column, fault) = match self.bytes.map(std::str::from_utf8) {
            Some(Ok(text)) => return Ok(text),
            Some(Err(error)) => {
                let valid = self.bytes.unwrap_or_default().get(..error.valid_up_to()).unwrap_or_default();
                let characters = String::from_utf8_lossy(valid).chars().count() as u64;
                (characters.saturating_add(1), FaultKind::not_utf8(self.bytes.unwrap_or_default()))
            }
            None => {
                let found = String::new();
                (1, FaultKind::TooLong { found, what: "a line", max: MAX_LINE_LEN })
            }
        };
        let position = Some(TextPosition { line: self.number, column });
        Err(Faults::new(vec![Fault::new(fault, "").at(position)], 0))
    }

    /// All faults of this line, in which something is wrong, and those that `check` adds, which is given what is well
    /// formed of it.
    pub(super) fn explain(&self, check: impl FnOnce(&PartialDataset<'_>, &mut Diagnosis<'_>)) -> Faults {
        let text = match self.text() {
            Ok(text) => text,
            Err(faults) => return faults,
        };
        let mut diagnosis = Diagnosis::new(text, Faults::LIMIT);
        let mut partial = PartialDataset::default();
        if text.is_empty() {
            report_missing_format(text, &mut diagnosis);
        } else {
            diagnose_line(text, !self.is_first, &mut diagnosis, &mut partial);
        }
        check(&partial, &mut diagnosis);
        let faults = match from_str::<Record>(text) {
            Err(error) => explained(diagnosis, text, &error),
            Ok(_) => diagnosis.finish(),
        };
        faults.on_line(self.number)
    }
}

/// The item of a line; none for the format.
fn item(line: &Line<'_>) -> Option<Item> {
    let faults = match line.read() {
        Content::Header => return None,
        Content::Record(record) => return Some((line.number, Ok(*record))),
        Content::Refused => match line.repaired() {
            Some(repaired) => {
                let content = match item(&line.with_text(&repaired.text)) {
                    Some((_, Err(JsonLinesError::Faults(faults)))) => Some(faults),
                    _ => None,
                };
                repaired.faults(content, Faults::LIMIT)
            }
            None => line.explain(|_, _| {}),
        },
        Content::Unreadable(faults) => faults,
    };
    Some((line.number, Err(faults.into())))
}
