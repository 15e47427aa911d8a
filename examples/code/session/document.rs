//! The document that is coded, its text, and the dataset at the end.

use std::path::Path;

use digital_governance::prelude::*;
use digital_governance::verify::{FillOutcome, SourceCopy, fill_fingerprints};

use super::super::folder::{Cells, Folder, write_whole};
use super::super::terminal::Terminal;
use super::Session;
use super::write::count;

/// The document that is coded: the one that is named, or the only one. Where its sheet does not have it, it is written there.
pub(crate) fn document(
    folder: &mut Folder,
    named: Option<&str>,
    terminal: &mut Terminal<'_>,
) -> Result<Id<SourceDocument>, String> {
    let known: Vec<String> = folder.dataset.source_documents().iter().map(|own| own.id.to_string()).collect();
    let id = match (named, known.as_slice()) {
        (Some(named), _) => named.to_owned(),
        (None, [only]) => only.clone(),
        (None, []) => {
            return Err("Write --document with an id for the document, such as atlantis-gdc-2023.".to_owned());
        }
        (None, several) => {
            return Err(format!(
                "Write --document with the id of one of the documents: {}.",
                several.join(", ")
            ));
        }
    };
    let document = id.parse::<Id<SourceDocument>>().map_err(|error| error.to_string())?;
    let mut kind = String::new();
    while folder.dataset.source_document(&document).is_none() {
        let mut sheet = folder.sheet("documents.csv");
        let cells = Cells::from([("id", id.clone()), ("kind", kind.clone())]);
        let number = sheet.insert(None, &cells);
        match folder.check("documents.csv", sheet.text()) {
            Ok(dataset) => {
                folder.save("documents.csv", sheet.text(), dataset)?;
                terminal.say(&format!("{id} is in documents.csv, row {number}."));
            }
            Err(faults) => {
                let of_kind = faults.iter().find(|fault| fault.row() == number && fault.column() == "kind");
                let Some(fault) = of_kind else { return Err(faults.to_string()) };
                match fault.cell() {
                    "" => terminal.say(&format!(
                        "{id} is new. What kind of document is it, such as submission or law?"
                    )),
                    _ => terminal.say(fault.message()),
                }
                kind = terminal.ask("kind").ok_or("No kind was typed, and nothing is written.")?;
            }
        }
    }
    Ok(document)
}

/// The text of a document as its paragraphs are counted.
pub(crate) fn copy_of(folder: &Folder, document: &Id<SourceDocument>, text: String) -> SourceCopy {
    let copy = SourceCopy::new(text);
    match folder.dataset.source_document(document) {
        Some(document) => copy.described_by(document),
        None => copy,
    }
}

impl Session<'_, '_, '_> {
    /// Writes the dataset of the sheets with the fingerprints of its citations.
    pub(crate) fn finish(&mut self, text: &Path) -> Result<(), String> {
        self.refresh()?;
        let path = self.folder.path().join("dataset.json");
        self.terminal.say(&format!("Writing {} …", path.display()));
        let copy = |document: &Id<SourceDocument>| {
            if *document == self.document {
                return Some(SourceCopy::new(self.source.text()));
            }
            let name = format!("{}.txt", document.as_str().replace('/', "-"));
            let text = std::fs::read_to_string(text.with_file_name(name)).ok()?;
            Some(copy_of(&self.folder, document, text))
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
