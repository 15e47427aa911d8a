//! A dataset, or a record, from JSON text.

use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use super::diagnose::Diagnosis;
use super::partial::PartialDataset;
use super::raw::{BorrowedString, each_member, reason};
use super::repair::Repaired;
use super::shape::{NodeIndex, Shape};
use super::strict::{Progress, Strict, from_str};
use crate::dataset::store::RecordStore;
use crate::dataset::{Dataset, DatasetBuilder};
use crate::error::{Fault, FaultCode, FaultKind, Faults};
use crate::record::file::Header;
use crate::record::{FormatVersion, Record};
use crate::value::{IdKind, Identified, Text};

impl Dataset {
    /// Reads a dataset from JSON: an object with the `format` and an array for each kind of record.
    ///
    /// The text is I-JSON (RFC 7493): UTF-8 without a byte order mark, no key twice, no half surrogate pairs. Arrays
    /// and objects are nested at most 127 deep. There is no limit to its length but memory.
    ///
    /// # Errors
    ///
    /// All faults of the text together, each with its code, line, column and JSON Pointer. A record that is not well formed
    /// still counts as named, so references to it resolve. Where the text is not JSON, that is the one fault, unless all that
    /// is wrong are commas and strings that are not closed on their lines: then the rest is checked too.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let text = r#"{"format": "1.0", "stakeholders": [{"id": "atlantis", "kind": "state", "colour": "blue"}]}"#;
    /// let faults = Dataset::from_json(text).unwrap_err();
    /// assert!(faults.to_string().contains(": unknown-field: unknown key \"colour\", expected one of id, kind, "));
    /// ```
    pub fn from_json(text: impl AsRef<str>) -> Result<Self, Faults> {
        DatasetReader::new().json(text)
    }

    /// Reads a dataset from JSON Lines: `{"format": "1.0"}` first, then a record a line, each an object with one key,
    /// its kind. Empty lines are passed over. Further format lines are allowed, so files can be put together.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json); pointers start at the line's own root, and a line that is not JSON does not
    /// hide the faults of the others.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let text = "{\"format\": \"1.0\"}\n{\"stakeholder\": {\"id\": \"atlantis\", \"kind\": \"state\"}}\n";
    /// assert_eq!(Dataset::from_json_lines(text)?.len(), 1);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    pub fn from_json_lines(text: impl AsRef<str>) -> Result<Self, Faults> {
        DatasetReader::new().json_lines(text)
    }

    /// Reads a dataset from the bytes of a file: JSON Lines where [`is_json_lines`] says so, JSON otherwise.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json) and [`from_json_lines`](Self::from_json_lines); and one fault where the bytes
    /// are not UTF-8.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert!(Dataset::from_bytes(b"{\"format\": \"1.0\"}").is_ok());
    /// let faults = Dataset::from_bytes(b"{\"format\": \"1.0\xff\"}").unwrap_err();
    /// assert_eq!(faults.first().map(|fault| fault.code()), Some(FaultCode::NotUtf8));
    /// ```
    pub fn from_bytes(bytes: impl AsRef<[u8]>) -> Result<Self, Faults> {
        DatasetReader::new().bytes(bytes)
    }
}

impl DatasetBuilder {
    /// Adds the records of a file of JSON. What they refer to may be in other files: references are checked by
    /// [`build`](Self::build).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let states = r#"{"format": "1.0", "stakeholders": [{"id": "atlantis", "kind": "state"}]}"#;
    /// let principles = r#"{"format": "1.0", "principles": [
    ///     {"id": "tides/principle-1", "attribution": {"holders": ["atlantis"]}, "summary": "Flow."}]}"#;
    /// let dataset = Dataset::builder().add_json(principles)?.add_json(states)?.build()?;
    /// assert_eq!(dataset.len(), 2);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All faults of the text that can be seen without other files.
    pub fn add_json(mut self, text: impl AsRef<str>) -> Result<Self, Faults> {
        let text = text.as_ref();
        match read_records(text) {
            Ok(store) => {
                self.store.append(store);
                Ok(self)
            }
            Err(faults) => {
                let read = |text: &str| read_records(text).err();
                Err(with_repairs(faults, Faults::LIMIT, || Repaired::of_json(text), read))
            }
        }
    }
}

/// The records of a text of JSON, whose references are not looked at.
fn read_records(text: &str) -> Result<RecordStore, Faults> {
    let mut store = RecordStore::default();
    let read =
        DatasetReader::new().with_strict(text, |strict| FileSeed { store: &mut store }.deserialize(strict));
    match read {
        Ok(()) => Ok(store),
        Err(error) => {
            let mut diagnosis = Diagnosis::new(text, Faults::LIMIT);
            PartialDataset::of_json(text, store, &mut diagnosis);
            Err(explained(diagnosis, text, &error))
        }
    }
}

/// The faults of a text; where some are syntax errors that can be repaired, those and what `read` finds in the repaired text.
fn with_repairs(
    faults: Faults,
    limit: usize,
    repair: impl FnOnce() -> Option<Repaired>,
    read: impl FnOnce(&str) -> Option<Faults>,
) -> Faults {
    let is_syntax = |fault: &Fault| fault.code() == FaultCode::Syntax;
    if !faults.iter().any(is_syntax) && faults.omitted() == 0 {
        return faults;
    }
    match repair() {
        Some(repaired) => {
            let content = read(&repaired.text);
            repaired.faults(content, limit)
        }
        None => faults,
    }
}

/// Reads one record from JSON text, as strictly as the schema of its kind.
///
/// References are not looked at: a record by itself has nothing to refer to.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let law: Law = digital_governance::record_from_json(r#"{"id": "tides", "kind": "treaty", "name": "Treaty on Tides"}"#)?;
/// assert_eq!(law.name, "Treaty on Tides");
/// let faults = digital_governance::record_from_json::<Law>(r#"{"id": "Tides", "kind": "treaty"}"#).unwrap_err();
/// assert_eq!(faults.len(), 2);
/// # Ok::<(), Faults>(())
/// ```
///
/// # Errors
///
/// All faults of the text together, each with its code, line, column and JSON Pointer.
pub fn record_from_json<T: Identified + for<'de> Deserialize<'de>>(text: &str) -> Result<T, Faults> {
    from_str(text).map_err(|error| faults_of(text, |shape| shape.record_of(T::ID_KIND), &error))
}

/// The faults of a text that serde has refused and that is one value, of this node of the schema.
fn faults_of(text: &str, node: impl Fn(&Shape) -> NodeIndex, error: &serde_json::Error) -> Faults {
    let faults = explained(value_diagnosis(text, &node), text, error);
    let read = |text: &str| Some(value_diagnosis(text, &node).finish());
    with_repairs(faults, Faults::LIMIT, || Repaired::of_json(text), read)
}

/// The diagnosis of a text that is one value, of this node of the schema.
fn value_diagnosis<'t>(text: &'t str, node: &impl Fn(&Shape) -> NodeIndex) -> Diagnosis<'t> {
    let mut diagnosis = Diagnosis::new(text, Faults::LIMIT);
    if let Some(json) = diagnosis.syntax(text) {
        let shape = Shape::of_format();
        diagnosis.look_at(json, shape, node(shape));
    }
    diagnosis
}

impl Record {
    /// Reads a record from a line of JSON Lines, an object with one key, its kind, as strictly as the schema of a line.
    ///
    /// ```
    /// use digital_governance::Record;
    ///
    /// let record = Record::from_json_line(r#"{"law": {"id": "tides", "kind": "treaty", "name": "Treaty on Tides"}}"#)?;
    /// assert_eq!(record.id(), "tides");
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    ///
    /// # Errors
    ///
    /// All faults of the line together, each with its code, column and JSON Pointer.
    pub fn from_json_line(line: &str) -> Result<Self, Faults> {
        from_str(line).map_err(|error| faults_of(line, |shape| shape.record, &error))
    }
}

/// The faults of a diagnosis. If it has found none though serde has, which is a mistake in this crate, the fault says what
/// serde says.
pub(crate) fn explained(mut diagnosis: Diagnosis<'_>, text: &str, error: &serde_json::Error) -> Faults {
    if diagnosis.is_clean() {
        diagnosis.report(text, FaultKind::Syntax { reason: format!("unexplained: {}", reason(error)) });
    }
    diagnosis.finish()
}

/// Reads datasets, with a limit to the faults that are kept, and a progress callback.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = r#"{"format": "1.0", "laws": [{}, {}, {}]}"#;
/// let faults = DatasetReader::new().with_limit(2).json(text).unwrap_err();
/// assert_eq!((faults.len(), faults.omitted()), (2, 7));
/// ```
pub struct DatasetReader<'p> {
    limit: usize,
    progress: Option<Box<dyn FnMut(u64) + 'p>>,
}

impl fmt::Debug for DatasetReader<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DatasetReader").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Default for DatasetReader<'_> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'p> DatasetReader<'p> {
    /// A reader that keeps [`Faults::LIMIT`] faults and has no progress callback.
    #[must_use]
    pub fn new() -> Self {
        Self { limit: Faults::LIMIT, progress: None }
    }

    /// Sets how many faults are kept. The rest are counted.
    #[must_use]
    pub fn with_limit(mut self, limit: usize) -> Self {
        self.limit = limit;
        self
    }

    /// Sets a progress callback, called about every 256 KiB, and at the end, with the number of bytes read; of JSON Lines
    /// behind each line.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let mut bytes_read = 0;
    /// let text = r#"{"format": "1.0", "stakeholders": [{"id": "atlantis", "kind": "state"}]}"#;
    /// let dataset = DatasetReader::new().with_progress(|bytes| bytes_read = bytes).json(text)?;
    /// assert_eq!(bytes_read, 72);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    #[must_use]
    pub fn with_progress(mut self, progress: impl FnMut(u64) + 'p) -> Self {
        self.progress = Some(Box::new(progress));
        self
    }

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json`].
    pub fn json(mut self, text: impl AsRef<str>) -> Result<Dataset, Faults> {
        let (text, limit) = (text.as_ref(), self.limit);
        self.read_json(text).map_err(|faults| {
            let read = |text: &str| self.read_json(text).err();
            with_repairs(faults, limit, || Repaired::of_json(text), read)
        })
    }

    fn read_json(&mut self, text: &str) -> Result<Dataset, Faults> {
        let mut store = RecordStore::default();
        let read = self.with_strict(text, |strict| FileSeed { store: &mut store }.deserialize(strict));
        store.shrink_to_fit();
        let (store, error) = match read {
            Ok(()) => match Dataset::checked(store) {
                Ok(dataset) => return Ok(dataset),
                Err((store, _)) => (store, None),
            },
            Err(error) => (store, Some(error)),
        };
        let mut diagnosis = Diagnosis::new(text, self.limit);
        if let Some(partial) = PartialDataset::of_json(text, store, &mut diagnosis) {
            partial.check(&mut diagnosis, self.limit);
        }
        Err(match &error {
            Some(error) => explained(diagnosis, text, error),
            None => diagnosis.finish(),
        })
    }

    /// Reads JSON Lines.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json_lines`].
    pub fn json_lines(mut self, text: impl AsRef<str>) -> Result<Dataset, Faults> {
        let (text, limit) = (text.as_ref(), self.limit);
        self.read_json_lines(text).map_err(|faults| {
            let read = |text: &str| self.read_json_lines(text).err();
            with_repairs(faults, limit, || Repaired::of_json_lines(text), read)
        })
    }

    fn read_json_lines(&mut self, text: &str) -> Result<Dataset, Faults> {
        if let Some(store) = self.read_lines(text)
            && let Ok(dataset) = Dataset::checked(store)
        {
            return Ok(dataset);
        }
        let mut diagnosis = Diagnosis::new(text, self.limit);
        let mut partial = PartialDataset::default();
        let mut is_announced = false;
        for line in lines(text) {
            diagnose_line(line, is_announced, &mut diagnosis, &mut partial);
            is_announced = true;
        }
        if !is_announced {
            report_missing_format(text, &mut diagnosis);
        }
        partial.check(&mut diagnosis, self.limit);
        Err(diagnosis.finish())
    }

    /// The records of lines in which nothing is wrong; nothing where something is.
    fn read_lines(&mut self, text: &str) -> Option<RecordStore> {
        let mut store = RecordStore::default();
        let mut is_announced = false;
        for line in lines(text) {
            match from_str::<Record>(line) {
                Ok(record) if is_announced => store.push(record),
                _ => drop(from_str::<Header>(line).ok()?),
            }
            is_announced = true;
            if let Some(progress) = &mut self.progress {
                progress(super::raw::offset_in(text, line)?.saturating_add(line.len()) as u64);
            }
        }
        store.shrink_to_fit();
        is_announced.then_some(store)
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_bytes`].
    pub fn bytes(self, bytes: impl AsRef<[u8]>) -> Result<Dataset, Faults> {
        let bytes = bytes.as_ref();
        match std::str::from_utf8(bytes) {
            Ok(text) if is_json_lines(text) => self.json_lines(text),
            Ok(text) => self.json(text),
            Err(error) => {
                let (valid, _) = bytes.split_at(error.valid_up_to());
                let text = String::from_utf8_lossy(valid);
                let mut diagnosis = Diagnosis::new(&text, self.limit);
                diagnosis.report_at(Some(text.len()), FaultKind::not_utf8(bytes));
                Err(diagnosis.finish())
            }
        }
    }

    /// Calls `read` with a strict deserializer of a text, which must have nothing behind what is read.
    fn with_strict<'t>(
        &mut self,
        text: &'t str,
        read: impl FnOnce(
            Strict<'_, &mut serde_json::Deserializer<serde_json::de::StrRead<'t>>>,
        ) -> Result<(), serde_json::Error>,
    ) -> Result<(), serde_json::Error> {
        let is_wanted = self.progress.is_some();
        let mut callback = |bytes| {
            if let Some(progress) = &mut self.progress {
                progress(bytes);
            }
        };
        let progress = Progress::of(text, &mut callback, is_wanted);
        let mut deserializer = serde_json::Deserializer::from_str(text);
        read(Strict::new(&mut deserializer, &progress))?;
        deserializer.end()?;
        callback(text.len() as u64);
        Ok(())
    }
}

/// The lines that have something in them.
pub(crate) fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').filter(|line| !line.trim_ascii().is_empty())
}

/// Whether a file is JSON Lines, told from its beginning: at least its first two lines, or all of it.
///
/// Its first line is a whole object that is followed by another line, or that has the kind of a record as its one key; or,
/// where something is wrong with the first line, the second begins an object though the first does not lead to one.
///
/// ```
/// use digital_governance::is_json_lines;
///
/// assert!(is_json_lines("{\"format\": \"1.0\"}\n{\"law\": {}}\n"));
/// assert!(is_json_lines("{\"format\": 1.0\"}\n{\"law\": {}}\n"));
/// assert!(!is_json_lines("{\"format\": \"1.0\"}\n"));
/// assert!(!is_json_lines("{\"format\": \"1.0\", \"laws\": [\n{}]}\n"));
/// ```
pub fn is_json_lines(start: &str) -> bool {
    let mut lines = lines(start);
    let first = lines.next().unwrap_or_default().trim();
    let second = lines.next().map(str::trim);
    let Some(second) = second else {
        // Only the first key of a whole file in one line is read, unless it is that of a record.
        return first_key(first).is_some_and(|key| IdKind::ALL.iter().any(|kind| kind.as_str() == key))
            && member_count(first) == Some(1);
    };
    member_count(first).is_some()
        || first.starts_with('{') && second.starts_with('{') && !first.ends_with(['{', '[', ',', ':'])
}

/// The first key of a text that begins an object.
fn first_key(text: &str) -> Option<String> {
    let members = text.strip_prefix('{')?;
    serde_json::Deserializer::from_str(members).into_iter().next()?.ok()
}

/// How many members an object has; nothing where the text is no object.
fn member_count(text: &str) -> Option<usize> {
    let mut count = 0_usize;
    each_member(text, |_, _| count = count.saturating_add(1)).ok().map(|()| count)
}

/// Reports the faults of a line, and adds what can be checked of it.
pub(crate) fn diagnose_line<'t>(
    line: &'t str,
    is_announced: bool,
    diagnosis: &mut Diagnosis<'t>,
    partial: &mut PartialDataset<'t>,
) {
    let Some(json) = diagnosis.syntax(line) else { return };
    let shape = Shape::of_format();
    let (is_header, read) = partial.add_line(json);
    diagnosis.already_read = read;
    if is_header {
        diagnosis.look_at(json, shape, shape.header);
    } else {
        if !is_announced {
            report_missing_format(line, diagnosis);
        }
        diagnosis.look_at(json, shape, shape.record);
    }
}

pub(crate) fn report_missing_format(line: &str, diagnosis: &mut Diagnosis<'_>) {
    let key = "\"format\", as in {\"format\":\"1.0\"},".to_owned();
    diagnosis.report(line, FaultKind::MissingField { key, owner: "the first line".to_owned() });
}

/// Reads a dataset's file into a store. What was read before a fault stays in the store.
struct FileSeed<'s> {
    store: &'s mut RecordStore,
}

impl<'de> DeserializeSeed<'de> for FileSeed<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for FileSeed<'_> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a dataset")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut seen: Vec<String> = Vec::new();
        while let Some(BorrowedString(key)) = map.next_key()? {
            if seen.iter().any(|own| *own == key) {
                return Err(A::Error::custom(format_args!("the key {key:?} stands here again")));
            }
            macro_rules! read_member {
                ($($name:ident, $array:ident, $line:ident;)+) => {
                    match &*key {
                        "format" => drop(map.next_value::<FormatVersion>()?),
                        "$schema" => drop(map.next_value::<Text>()?),
                        $(stringify!($array) => map.next_value_seed(ArraySeed(&mut self.store.$array))?,)+
                        _ => return Err(A::Error::custom(format_args!("unknown key {key:?}"))),
                    }
                };
            }
            for_each_record!(read_member);
            seen.push(key.into_owned());
        }
        if seen.iter().any(|key| key == "format") { Ok(()) } else { Err(A::Error::missing_field("format")) }
    }
}

/// Reads an array behind the items of a list. What was read before a fault stays in the list.
struct ArraySeed<'s, T>(&'s mut Vec<T>);

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for ArraySeed<'_, T> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for ArraySeed<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an array")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        while let Some(item) = sequence.next_element()? {
            self.0.push(item);
        }
        Ok(())
    }
}
