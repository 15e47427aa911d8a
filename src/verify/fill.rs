//! Fingerprints for the citations of a file, written into its text.

use std::collections::BTreeMap;

use serde_json::value::RawValue;

use super::coverage::citations;
use super::{SourceText, normalize};
use crate::dataset::DatasetBuilder;
use crate::dataset::store::RecordStore;
use crate::error::{Fault, FaultKind, Faults, slice};
use crate::json::raw::{check_syntax, each_member, locate, offset_in};
use crate::record::walk::PathSegment;
use crate::record::{Citation, Fingerprint, Locator, SourceDocument};
use crate::value::Id;

/// A copy of a document as its paragraphs are counted: one a line, without its furniture and behind its titles.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::verify::SourceCopy;
///
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter)
///     .with_title(text!("On tides"))
///     .with_furniture([Locator::new().with_label(text!("Share this page"))]);
/// let copy = SourceCopy::new("On tides\nShare this page\nThey rise.\n").described_by(&document);
/// let first = Locator::new().with_paragraph(ordinal!(1));
/// assert_eq!(copy.source().fingerprint_at(&first), Fingerprint::of("They rise"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SourceCopy {
    text: String,
    titles: usize,
}

impl SourceCopy {
    /// A copy without furniture and titles.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), titles: 0 }
    }

    /// Takes out the lines that begin with the label of a piece of furniture, as the document's own record names it, and
    /// counts as titles the lines at the beginning that are its title or one of its other titles, each on one line or several.
    #[must_use]
    pub fn described_by(self, document: &SourceDocument) -> Self {
        let is_furniture = |line: &str| {
            let mut labels = document.furniture.iter().filter_map(|place| place.label.as_ref());
            labels.any(|label| line.trim().starts_with(label.as_str()))
        };
        let lines = self.text.split_inclusive('\n').filter(|line| !is_furniture(line));
        let text: String = lines.collect();
        Self { titles: self.titles.max(titles_of(document, &text)), text }
    }

    /// Sets how many lines of titles stand before the first paragraph, as [`SourceText::with_titles`] does.
    #[must_use]
    pub fn with_titles(mut self, titles: usize) -> Self {
        self.titles = titles;
        self
    }

    /// The text that is left: that of the copy without its furniture.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The text made ready for finding passages in it, with its titles.
    pub fn source(&self) -> SourceText<'_> {
        SourceText::new(&self.text).with_titles(self.titles)
    }
}

/// How many lines with a word stand at the beginning of a text that are titles of its document.
pub(crate) fn titles_of(document: &SourceDocument, text: &str) -> usize {
    let others = document.other_titles.iter().map(|other| &other.text);
    let mut left: Vec<String> =
        document.title.iter().chain(others).map(|title| normalize(title.as_str())).collect();
    let lines = text.lines().map(normalize).filter(|line| !line.is_empty());
    lines.take_while(|line| left.iter_mut().any(|title| takes_beginning(title, line))).count()
}

/// Takes the words of a line from the beginning of a title, if they stand there, and says whether they do.
fn takes_beginning(title: &mut String, line: &str) -> bool {
    let rest = title.strip_prefix(line).filter(|rest| rest.is_empty() || rest.starts_with(' '));
    let rest = rest.map(|rest| rest.trim_start().to_owned());
    rest.map(|rest| *title = rest).is_some()
}

/// What [`fill_fingerprints`] did with a citation.
///
/// ```
/// use digital_governance::verify::{FillOutcome, fill_fingerprints};
///
/// let json = r#"{"format": "1.0", "laws": [
///     {"id": "tides", "kind": "treaty", "name": "T", "citations": [{"document": "letter"}]}]}"#;
/// let filled = fill_fingerprints(json, |_| None)?;
/// assert_eq!(filled.count(FillOutcome::NoCopy), 1);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FillOutcome {
    /// It had no fingerprint and has got one.
    Filled,
    /// It had the fingerprint of something else, or one without an opening, and has got that of its passage.
    Renewed,
    /// It has the fingerprint of its passage already.
    Unchanged,
    /// It has no locator, and keeps what it has.
    NoLocator,
    /// Its locator leads to no passage of the copy, and it keeps what it has.
    NoPassage,
    /// There is no copy of its document, and it keeps what it has.
    NoCopy,
}

/// A citation of a file, and what came of it.
///
/// ```
/// use digital_governance::verify::{SourceCopy, fill_fingerprints};
///
/// let json = r#"{"format": "1.0", "laws": [{"id": "tides", "kind": "treaty", "name": "T",
///     "citations": [{"document": "letter", "locator": {"paragraph": 7}}]}]}"#;
/// let filled = fill_fingerprints(json, |_| Some(SourceCopy::new("Low tide.")))?;
/// let citation = &filled.citations[0];
/// assert_eq!(citation.pointer, "/laws/0/citations/0");
/// assert_eq!(citation.citation.locator.as_ref().unwrap().to_string(), "paragraph 7");
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct FilledCitation {
    /// Where in the file the citation stands, as a JSON Pointer.
    pub pointer: String,
    /// The citation as it was before.
    pub citation: Citation,
    /// What was done with it.
    pub outcome: FillOutcome,
}

/// What [`fill_fingerprints`] has made of a file.
///
/// ```
/// use digital_governance::verify::fill_fingerprints;
///
/// let json = r#"{"format": "1.0"}"#;
/// let filled = fill_fingerprints(json, |_| None)?;
/// assert_eq!(filled.json, json);
/// assert!(filled.citations.is_empty());
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Filled {
    /// The text of the file with the fingerprints in it.
    pub json: String,
    /// Every citation, in the order of the records.
    pub citations: Vec<FilledCitation>,
}

impl Filled {
    /// With how many citations that was done.
    pub fn count(&self, outcome: FillOutcome) -> usize {
        self.citations.iter().filter(|citation| citation.outcome == outcome).count()
    }
}

/// Gives each citation in a file of JSON the fingerprint of its passage, in the text of the file: nothing else of it
/// changes, and a new fingerprint is laid out as the locator beside it is.
///
/// `copy_of` is asked once for each document that is cited. What the records refer to may be in other files.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::verify::{FillOutcome, SourceCopy, fill_fingerprints};
///
/// let json = r#"{"format": "1.0", "laws": [{"id": "tides", "kind": "treaty", "name": "Treaty on Tides",
///     "citations": [{"document": "letter", "locator": {"paragraph": 2}}]}]}"#;
/// let copy_of = |document: &Id<SourceDocument>| {
///     (document.as_str() == "letter").then(|| SourceCopy::new("Tides\nThere is a treaty.\n"))
/// };
/// let filled = fill_fingerprints(json, copy_of)?;
/// assert_eq!(filled.count(FillOutcome::Filled), 1);
/// assert!(filled.json.contains(r#""locator": {"paragraph": 2}, "fingerprint": {"words": 4, "sha256": ""#));
/// assert_eq!(fill_fingerprints(&filled.json, copy_of)?.json, filled.json);
/// # Ok::<(), Faults>(())
/// ```
///
/// # Errors
///
/// All faults of the text that can be seen without other files.
pub fn fill_fingerprints(
    json: &str,
    mut copy_of: impl FnMut(&Id<SourceDocument>) -> Option<SourceCopy>,
) -> Result<Filled, Faults> {
    let store = DatasetBuilder::default().add_json(json)?.store;
    let (paths, mut cited) = cited(&store);
    let mut by_document: BTreeMap<Id<SourceDocument>, Vec<(&mut FilledCitation, &[PathSegment])>> =
        BTreeMap::new();
    for (citation, path) in cited.iter_mut().zip(&paths) {
        by_document.entry(citation.citation.document.clone()).or_default().push((citation, path));
    }
    let mut new = Vec::new();
    for (document, citations) in by_document {
        let Some(copy) = copy_of(&document) else { continue };
        let copy = copy.source();
        // Many citations may be of the same passage.
        let mut found: BTreeMap<Locator, Option<Fingerprint>> = BTreeMap::new();
        for (cited, path) in citations {
            let locator = cited.citation.locator.as_ref();
            let fingerprint = locator.and_then(|locator| {
                found.entry(locator.clone()).or_insert_with(|| copy.fingerprint_at(locator)).clone()
            });
            cited.outcome = match (&cited.citation, &fingerprint) {
                (Citation { locator: None, .. }, _) => FillOutcome::NoLocator,
                (_, None) => FillOutcome::NoPassage,
                (Citation { fingerprint: None, .. }, _) => FillOutcome::Filled,
                (Citation { fingerprint: old, .. }, new) if old == new => FillOutcome::Unchanged,
                _ => FillOutcome::Renewed,
            };
            if matches!(cited.outcome, FillOutcome::Filled | FillOutcome::Renewed) {
                new.extend(fingerprint.map(|fingerprint| (path, fingerprint)));
            }
        }
    }
    let json = edited(json, &new)?;
    Ok(Filled { json, citations: cited })
}

/// Every citation of some records, with its path in the file.
fn cited(store: &RecordStore) -> (Vec<Vec<PathSegment>>, Vec<FilledCitation>) {
    let all = store.keyed_records().flat_map(|(key, record)| {
        let array = RecordStore::array_name(key.kind);
        let root = [PathSegment::Member(array), PathSegment::Index(key.index as usize)];
        citations(record).into_iter().map(move |(path, citation)| {
            let path: Vec<PathSegment> = root.into_iter().chain(path).collect();
            let pointer = path.iter().map(ToString::to_string).collect();
            (path, FilledCitation { pointer, citation, outcome: FillOutcome::NoCopy })
        })
    });
    all.unzip()
}

/// The text with some fingerprints put into the citations at some paths.
fn edited(json: &str, new: &[(&[PathSegment], Fingerprint)]) -> Result<String, Faults> {
    let failed = |kind, path: &[PathSegment]| {
        let pointer: String = path.iter().map(ToString::to_string).collect();
        Faults::new(vec![Fault::new(kind, pointer)], 0)
    };
    let root = check_syntax(json).map_err(|(_, kind)| failed(kind, &[]))?;
    let paths: Vec<&[PathSegment]> = new.iter().map(|(path, _)| *path).collect();
    let mut edits = Vec::new();
    for ((path, fingerprint), citation) in new.iter().zip(locate(root, &paths)) {
        // What was read at a path stands there; if not, that is a mistake in this crate.
        let unexplained =
            || failed(FaultKind::Syntax { reason: "unexplained: no citation here".to_owned() }, path);
        let citation = citation.and_then(Object::of).ok_or_else(unexplained)?;
        edits.extend(citation.edits(fingerprint).ok_or_else(unexplained)?);
    }
    // Each edit replaces a slice of the text.
    let mut edits: Vec<(usize, usize, String)> = edits
        .into_iter()
        .filter_map(|(old, new)| {
            let start = offset_in(json, old)?;
            Some((start, start.saturating_add(old.len()), new))
        })
        .collect();
    edits.sort_unstable();
    let mut text = String::with_capacity(json.len());
    let mut copied = 0;
    for (start, end, new) in edits {
        text.push_str(slice(json, copied..start));
        text.push_str(&new);
        copied = end;
    }
    text.push_str(slice(json, copied..json.len()));
    Ok(text)
}

/// The text of an object with at least one member.
struct Object<'t> {
    members: Vec<Member<'t>>,
    last: Member<'t>,
    /// What stands between the last value and the closing brace.
    end: &'t str,
}

/// The text of a member of an object.
#[derive(Clone)]
struct Member<'t> {
    name: String,
    /// What stands before the name: white space, behind a comma where it is not the first.
    gap: &'t str,
    /// What stands between the name and the value.
    colon: &'t str,
    value: &'t RawValue,
}

impl<'t> Object<'t> {
    fn of(json: &'t RawValue) -> Option<Self> {
        let text = json.get();
        let mut values = Vec::new();
        each_member(text, |name, value| values.push((name.to_owned(), value))).ok()?;
        let mut members = Vec::new();
        // Behind the opening brace.
        let mut before = 1;
        for (name, value) in values {
            let start = offset_in(text, value.get())?;
            // The quotation marks of the name are the first and the last here: the rest is white space, comma, colon.
            let lead = text.get(before..start)?;
            let (gap, _) = lead.split_once('"')?;
            let (_, colon) = lead.rsplit_once('"')?;
            members.push(Member { name, gap, colon, value });
            before = start.checked_add(value.get().len())?;
        }
        let end = text.get(before..)?.strip_suffix('}')?;
        Some(Self { last: members.last()?.clone(), members, end })
    }

    fn member(&self, name: &str) -> Option<&Member<'t>> {
        self.members.iter().find(|member| member.name == name)
    }

    /// What has to be replaced in this citation by what so that it has a fingerprint.
    fn edits(&self, fingerprint: &Fingerprint) -> Option<Vec<(&'t str, String)>> {
        let parts = [
            ("words", Some(fingerprint.words.to_string())),
            ("sha256", Some(format!("\"{}\"", fingerprint.sha256))),
            ("opening", fingerprint.opening.as_ref().map(|opening| format!("\"{opening}\""))),
        ];
        let parts = parts.into_iter().filter_map(|(name, value)| Some((name, value?)));
        if let Some(old) = self.member("fingerprint") {
            let old = Self::of(old.value)?;
            let edit = |(name, value): (_, String)| match old.member(name) {
                Some(member) => (member.value.get(), value),
                None => (old.end, format!("{}\"{name}\"{}{value}{}", old.last.gap, old.last.colon, old.end)),
            };
            return Some(parts.map(edit).collect());
        }
        let locator = Self::of(self.member("locator")?.value)?;
        let first = locator.members.first()?;
        let separator = match locator.members.as_slice() {
            [_, .., last] => last.gap.to_owned(),
            _ if first.gap.contains('\n') => format!(",{}", first.gap),
            _ if first.colon.ends_with(char::is_whitespace) => ", ".to_owned(),
            _ => ",".to_owned(),
        };
        let mut object = format!("{{{}", first.gap);
        for (number, (name, value)) in parts.enumerate() {
            let separator = if number > 0 { separator.as_str() } else { "" };
            object.extend([separator, "\"", name, "\"", first.colon, &value]);
        }
        object.extend([locator.end, "}"]);
        let added = format!("{}\"fingerprint\"{}{object}{}", self.last.gap, self.last.colon, self.end);
        Some(vec![(self.end, added)])
    }
}
