//! A dataset from text.

use std::sync::Arc;

use serde_json::value::RawValue;

use super::check::{self, Origin, Source};
use super::{Dataset, DatasetFile, Header, Tables};
use crate::reading::{Progress, Reading};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Record, Session, SourceDocument, Stakeholder, Statement,
};
use crate::shape::{
    FaultCode, Faults, Inspection, Refused, Shape, address, check_depth, check_syntax, each_member,
    for_each_item, for_each_member, inspect_known, reason,
};
use crate::value::IdKind;

impl Dataset {
    /// Reads a dataset from JSON: an object with the `format` and an array for each kind of record.
    ///
    /// The text is I-JSON (RFC 7493): UTF-8 without a byte order mark, no key twice, no half surrogate pairs. Arrays
    /// and objects are nested at most 127 deep. There is no limit to its length but memory, and to the number of records
    /// of a kind 536 870 911.
    ///
    /// The dataset keeps the text, and the strings of its records are parts of it: a `String` is taken as it is, a `&str`
    /// is copied. A record or value that is cloned out of the dataset keeps the text alive too.
    ///
    /// # Errors
    ///
    /// All faults of the text together, each with its code, line, column and JSON Pointer; one fault where the text is
    /// not JSON at all. A record that is not well formed still counts as named, so references to it resolve.
    ///
    /// ```
    /// use digital_governance::Dataset;
    ///
    /// let text = r#"{"format": "1.0", "stakeholders": [{"id": "atlantis", "kind": "state", "colour": "blue"}]}"#;
    /// let faults = Dataset::from_json(text).unwrap_err();
    /// assert!(faults.to_string().contains(": unknown-field: unknown key \"colour\", expected one of id, kind, name"));
    /// ```
    pub fn from_json(text: impl Into<String>) -> Result<Self, Faults> {
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
    /// use digital_governance::Dataset;
    ///
    /// let text = "{\"format\": \"1.0\"}\n{\"stakeholder\": {\"id\": \"atlantis\", \"kind\": \"state\"}}\n";
    /// assert_eq!(Dataset::from_json_lines(text)?.len(), 1);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    pub fn from_json_lines(text: impl Into<String>) -> Result<Self, Faults> {
        DatasetReader::new().json_lines(text)
    }

    /// Reads a dataset from the bytes of a file: JSON Lines where the first line is a whole object that is followed by
    /// another line, JSON otherwise.
    ///
    /// # Errors
    ///
    /// As [`from_json`](Self::from_json) and [`from_json_lines`](Self::from_json_lines); and one fault where the bytes
    /// are not UTF-8.
    ///
    /// ```
    /// use digital_governance::{Dataset, FaultCode};
    ///
    /// assert!(Dataset::from_bytes(b"{\"format\": \"1.0\"}").is_ok());
    /// let faults = Dataset::from_bytes(b"{\"format\": \"1.0\xff\"}").unwrap_err();
    /// assert_eq!(faults.iter().next().map(|fault| fault.code()), Some(FaultCode::NotUtf8));
    /// ```
    pub fn from_bytes(bytes: impl Into<Vec<u8>>) -> Result<Self, Faults> {
        DatasetReader::new().bytes(bytes)
    }
}

/// Reads datasets as one wishes: with a limit to the faults that are kept, and an observer of the progress.
///
/// ```
/// use digital_governance::DatasetReader;
///
/// let text = r#"{"format": "1.0", "laws": [{}, {}, {}]}"#;
/// let faults = DatasetReader::new().with_limit(2).json(text).unwrap_err();
/// assert_eq!((faults.iter().count(), faults.omitted()), (2, 7));
/// ```
pub struct DatasetReader {
    limit: usize,
    progress: Option<Progress>,
}

impl std::fmt::Debug for DatasetReader {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("DatasetReader").field("limit", &self.limit).finish_non_exhaustive()
    }
}

impl Default for DatasetReader {
    fn default() -> Self {
        Self::new()
    }
}

impl DatasetReader {
    /// A reader that keeps [`Faults::LIMIT`] faults and tells nobody how far it is.
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

    /// Sets who is told, about each quarter of a megabyte, how many bytes have been read.
    ///
    /// ```
    /// use std::{cell::Cell, rc::Rc};
    ///
    /// use digital_governance::DatasetReader;
    ///
    /// let told = Rc::new(Cell::new(0));
    /// let teller = Rc::clone(&told);
    /// let text = r#"{"format": "1.0", "stakeholders": [{"id": "atlantis", "kind": "state"}]}"#;
    /// let dataset = DatasetReader::new().with_progress(move |bytes| teller.set(bytes)).json(text)?;
    /// assert_eq!(told.get(), 43);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    #[must_use]
    pub fn with_progress(mut self, progress: impl FnMut(u64) + 'static) -> Self {
        self.progress = Some(Progress::new(Box::new(progress)));
        self
    }

    /// Reads JSON.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json`].
    pub fn json(self, text: impl Into<String>) -> Result<Dataset, Faults> {
        let text = Arc::new(text.into());
        let mut reading = Reading::of_dataset(&text, self.progress);
        let read = reading.json::<DatasetFile>(&text);
        let mut mentions = reading.mentions.take().unwrap_or_default();
        let mut recovered = Recovered::after(reading);
        if read.is_ok() {
            recovered.seal();
            if check::is_sound(&recovered.tables, &mut mentions) {
                return Ok(Dataset::of_checked(recovered.tables, mentions));
            }
        }
        drop(mentions);
        Err(diagnose_json(&text, recovered, read.err().as_ref(), self.limit))
    }

    /// Reads JSON Lines.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_json_lines`].
    pub fn json_lines(self, text: impl Into<String>) -> Result<Dataset, Faults> {
        let text = Arc::new(text.into());
        let mut reading = Reading::of_dataset(&text, self.progress);
        let mut tables = Tables::default();
        let mut sound = false;
        for (number, line) in lines(&text).enumerate() {
            sound = match reading.json::<Record>(line) {
                Ok(record) if number > 0 => {
                    tables.push(record);
                    sound
                }
                _ => serde_json::from_str::<Header>(line).is_ok() && (sound || number == 0),
            };
            if !sound {
                break;
            }
        }
        reading.arenas.seal();
        let mut mentions = reading.mentions.unwrap_or_default();
        if sound && check::is_sound(&tables, &mut mentions) {
            return Ok(Dataset::of_checked(tables, mentions));
        }
        drop((tables, mentions));
        Err(diagnose_lines(&text, self.limit))
    }

    /// Reads the bytes of a file.
    ///
    /// # Errors
    ///
    /// As [`Dataset::from_bytes`].
    pub fn bytes(self, bytes: impl Into<Vec<u8>>) -> Result<Dataset, Faults> {
        match String::from_utf8(bytes.into()) {
            Ok(text) if is_lines(&text) => self.json_lines(text),
            Ok(text) => self.json(text),
            Err(error) => {
                let valid = error.as_bytes().get(..error.utf8_error().valid_up_to()).unwrap_or_default();
                let text = std::str::from_utf8(valid).unwrap_or_default();
                let mut inspection = Inspection::new(text);
                let message = "the bytes from here on are not UTF-8: save the file as UTF-8".to_owned();
                inspection.report_at(Some(text.len()), FaultCode::NotUtf8, message);
                Err(inspection.finish())
            }
        }
    }
}

/// The lines that have something in them.
fn lines(text: &str) -> impl Iterator<Item = &str> {
    text.split('\n').filter(|line| !line.trim_ascii().is_empty())
}

/// Whether the first line is one of JSON Lines: a record, or the format with another line behind it.
fn is_lines(text: &str) -> bool {
    let mut lines = lines(text);
    let first = lines.next().unwrap_or_default();
    serde_json::from_str::<Record>(first).is_ok()
        || (lines.next().is_some() && serde_json::from_str::<Header>(first).is_ok())
}

/// All faults of a text that was refused, of which so much has been read before the first fault.
fn diagnose_json<'t>(
    text: &'t str,
    mut recovered: Recovered<'t>,
    error: Option<&serde_json::Error>,
    limit: usize,
) -> Faults {
    let mut inspection = Inspection::with_limit(text, limit);
    let mut members = Vec::new();
    let mut whole = None;
    if each_member(text, |name, value| members.push((name.to_owned(), value))).is_err() {
        whole = check_syntax(text, &mut inspection);
        if whole.is_none() {
            return inspection.finish();
        }
    }
    for (name, value) in &members {
        let array = Tables::ARRAYS.iter().position(|array| array == name);
        let is_deep = match array.filter(|_| value.get().starts_with('[')) {
            Some(array) => !recovered.recover_all(array, value, &mut inspection),
            None => !check_depth(value.get(), 1, &mut inspection),
        };
        if is_deep {
            return inspection.finish();
        }
    }
    recovered.seal();
    inspection.only(std::mem::take(&mut recovered.refused));
    match whole {
        Some(json) => DatasetFile::inspect(json, &mut inspection),
        None => {
            inspect_known(text.trim_start(), &members, DatasetFile::TABLE, &mut inspection);
        }
    }
    recovered.check(&mut inspection, limit);
    if let (true, Some(error)) = (inspection.is_clean(), error) {
        inspection.report_in(text, FaultCode::Syntax, format!("unexplained: {}", reason(error)));
    }
    inspection.finish()
}

/// All faults of lines that were refused. A bad line does not hide the others.
fn diagnose_lines(text: &Arc<String>, limit: usize) -> Faults {
    let mut inspection = Inspection::with_limit(text, limit);
    let mut recovered = Recovered::after(Reading::of(text));
    let mut announced = false;
    for line in lines(text) {
        inspect_line(line, announced, &mut inspection, &mut recovered);
        announced = true;
    }
    if !announced {
        missing_format(text, &mut inspection);
    }
    recovered.seal();
    recovered.check(&mut inspection, limit);
    inspection.finish()
}

/// Reports the faults of a line, and recovers what can be checked of it.
pub(super) fn inspect_line<'t>(
    line: &'t str,
    announced: bool,
    inspection: &mut Inspection<'_>,
    recovered: &mut Recovered<'t>,
) {
    let Some(json) = check_syntax(line, inspection) else { return };
    let is_header = recovered.recover_line(json);
    if is_header {
        Header::inspect(json, inspection);
    } else {
        if !announced {
            missing_format(line, inspection);
        }
        Record::inspect(json, inspection);
    }
}

pub(super) fn missing_format(line: &str, inspection: &mut Inspection<'_>) {
    let message = "the first line must be the format: {\"format\":\"1.0\"}".to_owned();
    inspection.report_in(line, FaultCode::MissingField, message);
}

/// What can be checked of a text that was refused: the records that are well formed, and the ids of the others.
#[derive(Default)]
pub(super) struct Recovered<'t> {
    /// The records, once it is sealed.
    pub(super) tables: Tables,
    pub(super) source: Source<'t>,
    reading: Reading,
    /// How many records of each kind had been read before, and how many have come by.
    read: [usize; 8],
    passed: [usize; 8],
    refused: Refused<'t>,
}

impl<'t> Recovered<'t> {
    /// What a reading that has come to its end, or to a fault, has read.
    fn after(reading: Reading) -> Self {
        Self { read: Tables::lengths_in(&reading), reading, ..Self::default() }
    }

    /// Nothing more is recovered: what was can be looked at.
    pub(super) fn seal(&mut self) {
        if self.tables.len() == 0 {
            self.tables = Tables::of_reading(&mut self.reading);
        }
        self.reading.arenas.seal();
    }

    /// Recovers what is in a line that stands by itself.
    pub(super) fn of_line(line: &'t str) -> Self {
        let mut recovered = Self::default();
        if let Some(json) = check_syntax(line, &mut Inspection::new("")) {
            recovered.recover_line(json);
        }
        recovered.seal();
        recovered
    }

    /// Recovers what is in a line; true where it is one of the format.
    pub(super) fn recover_line(&mut self, json: &'t RawValue) -> bool {
        let mut is_header = false;
        for_each_member(json, |key, record| match Tables::LINES.iter().position(|name| *name == key) {
            Some(number) => {
                self.recover(number, record, None);
            }
            None => is_header |= key == "format",
        });
        is_header
    }

    /// Recovers the records of an array; false, and a fault, where one is nested too deep.
    fn recover_all(&mut self, array: usize, json: &'t RawValue, inspection: &mut Inspection<'_>) -> bool {
        let mut is_flat = true;
        for_each_item(json, |index, record| {
            // What could be read is not deep.
            if is_flat && !self.recover(array, record, Some(index)) {
                self.refused.insert(address(record), (index, record));
                is_flat = check_depth(record.get(), 2, inspection);
            }
        });
        is_flat
    }

    /// Recovers a record, or else the ids in it; true where it could be read.
    fn recover(&mut self, array: usize, json: &'t RawValue, index: Option<usize>) -> bool {
        let was_read = match (self.passed.get_mut(array), self.read.get(array)) {
            (Some(passed), Some(read)) => {
                *passed = passed.saturating_add(1);
                *passed <= *read
            }
            _ => false,
        };
        macro_rules! recover {
            ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
                $(
                    if array == IdKind::$name as usize {
                        let is_read = was_read || self.reading.next::<$name>(json.get()).is_ok();
                        if is_read {
                            self.source.add(array, Origin { json, index });
                        } else {
                            self.source.name(IdKind::$name, json);
                        }
                        return is_read;
                    }
                )+
            };
        }
        for_each_record!(recover);
        false
    }

    fn check(self, inspection: &mut Inspection<'_>, limit: usize) {
        check::check(&self.tables, &self.source, limit).report(&self.source, inspection);
    }
}
