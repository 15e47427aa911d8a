//! The document that is coded, its text, and the dataset at the end.

use std::path::Path;

use digital_governance::prelude::*;
use digital_governance::sheets::RowKind;
use digital_governance::verify::{FillOutcome, SourceCopy, fill_fingerprints};

use super::super::entry::Entry;
use super::super::folder::{Cells, Folder, write_whole};
use super::super::terminal::Terminal;
use super::Session;
use super::rows::Target;
use super::write::{GIVEN_UP, count};

/// The document that is coded, with the folder: the one that is named, or the only one. Where its sheet does not have it, its row is
/// asked for.
pub(crate) fn document(
    folder: Folder,
    named: Option<&str>,
    terminal: &mut Terminal<'_>,
) -> Result<(Folder, Id<SourceDocument>), String> {
    let known: Vec<String> = folder.dataset.source_documents().iter().map(|own| own.id.to_string()).collect();
    let id = match (named, known.as_slice()) {
        (Some(named), _) => named.to_owned(),
        (None, [only]) => only.clone(),
        (None, []) => String::new(),
        (None, several) => {
            return Err(format!(
                "Write --document with the id of one of the documents: {}.",
                several.join(", ")
            ));
        }
    };
    let parsed = |id: &str| id.parse::<Id<SourceDocument>>().map_err(|error| error.to_string());
    if known.contains(&id) {
        return Ok((folder, parsed(&id)?));
    }
    let whole = "or its whole row, as document: TITLE | id: atlantis-gdc-2023 | kind: submission | url: …";
    let mut entry = Entry { kind: Some(RowKind::Document), cells: Cells::new(), questions: Vec::new() };
    if id.is_empty() {
        entry.questions.push(("id", format!("No document has a row yet. Type an id for it, {whole}")));
    } else {
        terminal.say(&format!("{} is new. Type what kind of document it is, {whole}", parsed(&id)?));
        entry.cells.insert("id", id);
    }
    // Nothing is coded yet.
    let nothing = SourceCopy::new("");
    let mut session = Session::new("", &nothing, folder, id!("none"), terminal);
    session.write(vec![entry], Target::New(None))?;
    let folder = session.into_folder();
    let mut new = folder.dataset.source_documents().iter().map(|own| own.id.clone());
    let new = new.rfind(|own| !known.contains(&own.to_string()));
    new.map(|new| (folder, new)).ok_or_else(|| GIVEN_UP.to_owned())
}

/// The text of a document as its paragraphs are counted.
pub(crate) fn copy_of(dataset: &Dataset, document: &Id<SourceDocument>, text: String) -> SourceCopy {
    let copy = SourceCopy::new(text);
    match dataset.source_document(document) {
        Some(document) => copy.described_by(document),
        None => copy,
    }
}

/// The titles and the furniture of a document, if it has a row.
type Reading = Option<(Option<Text>, List<Name>, List<Locator>)>;

fn reading_of(dataset: &Dataset, document: &Id<SourceDocument>) -> Reading {
    let document = dataset.source_document(document)?;
    Some((document.title.clone(), document.other_titles.clone(), document.furniture.clone()))
}

impl Session<'_, '_, '_> {
    /// What the row of the document says of how its text is read: its titles and its furniture.
    pub(super) fn reading(&self) -> Reading {
        reading_of(&self.folder.dataset, &self.document)
    }

    /// Refuses sheets whose titles or furniture would make the place of a citation another passage.
    pub(super) fn check_reading(&self, new: &Dataset) -> Result<(), String> {
        if reading_of(new, &self.document) == self.reading() {
            return Ok(());
        }
        let copy = copy_of(new, &self.document, self.text.to_owned());
        let fill = |json: &str, copy: &SourceCopy| {
            let copy = |own: &Id<SourceDocument>| (*own == self.document).then(|| copy.clone());
            fill_fingerprints(json, copy).map_err(|faults| faults.to_string())
        };
        let before = fill(&new.to_json(), self.copy)?;
        let after = fill(&before.json, &copy)?;
        let moved = after.citations.iter().find(|own| match own.outcome {
            FillOutcome::Renewed => true,
            FillOutcome::NoPassage => own.citation.fingerprint.is_some(),
            _ => false,
        });
        let Some(place) = moved.and_then(|own| own.citation.locator.as_ref()) else { return Ok(()) };
        Err(format!(
            "A row cites {place}, which would be another passage then. Titles are given and furniture is marked before what stands \
             behind is coded: delete the rows from there on first, or leave the line as it is. Nothing is written."
        ))
    }

    /// Writes the dataset of the sheets with the fingerprints of its citations.
    pub(crate) fn finish(&mut self, text: &Path) -> Result<(), String> {
        self.refresh()?;
        let path = self.folder.path().join("dataset.json");
        self.terminal.say(&format!("Writing {} …", path.display()));
        let copy = |document: &Id<SourceDocument>| {
            if *document == self.document {
                return Some(self.copy.clone());
            }
            let name = format!("{}.txt", document.as_str().replace('/', "-"));
            let text = std::fs::read_to_string(text.with_file_name(name)).ok()?;
            Some(copy_of(&self.folder.dataset, document, text))
        };
        let filled =
            fill_fingerprints(&self.folder.dataset.to_json(), copy).map_err(|faults| faults.to_string())?;
        write_whole(&path, &filled.json)?;
        let with = filled.count(FillOutcome::Filled)
            + filled.count(FillOutcome::Unchanged)
            + filled.count(FillOutcome::Renewed);
        self.terminal.say(&format!(
            "{} in the sheets, {} with a fingerprint.",
            count(self.folder.dataset.len(), "record"),
            count(with, "citation")
        ));
        for citation in filled.citations.iter().filter(|citation| citation.outcome == FillOutcome::NoPassage)
        {
            let place = citation.citation.locator.as_ref().map(ToString::to_string).unwrap_or_default();
            self.terminal.say(&format!("{}: its place leads nowhere in the text: {place}", citation.pointer));
        }
        Ok(())
    }
}
