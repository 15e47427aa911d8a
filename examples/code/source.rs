//! The text that is coded: its sentences, their places in the sheets, and who cites them.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ops::Range;

use digital_governance::prelude::*;
use digital_governance::verify::Sentence;

use super::folder::{Cells, NONE, SAME};

/// A text with its sentences, counted from 0.
pub(crate) struct Source<'t> {
    text: SourceText<'t>,
    sentences: Vec<Sentence>,
    /// The locators of the sentences that were asked for last.
    asked: RefCell<(Range<usize>, Vec<Locator>)>,
}

impl<'t> Source<'t> {
    pub(crate) fn new(text: SourceText<'t>) -> Self {
        let sentences = text.sentences();
        Self { text, sentences, asked: RefCell::new((0..0, Vec::new())) }
    }

    pub(crate) fn len(&self) -> usize {
        self.sentences.len()
    }

    /// The words of a sentence.
    pub(crate) fn sentence(&self, index: usize) -> &'t str {
        let place = self.sentences.get(index).map(|sentence| sentence.place.clone()).unwrap_or_default();
        self.text.text().get(place).unwrap_or_default()
    }

    /// The beginning of the line of a sentence by which it is told from other lines of a text: three words at least.
    pub(crate) fn label(&self, index: usize, text: &str) -> String {
        let place = self.sentences.get(index).map_or(0, |sentence| sentence.place.start);
        let (before, behind) = self.text.text().split_at_checked(place).unwrap_or_default();
        let line =
            [before.rsplit('\n').next(), behind.split('\n').next()].map(Option::unwrap_or_default).concat();
        let line = line.trim();
        let ends = line.match_indices(char::is_whitespace).map(|(end, _)| end).filter(|end| {
            // Between two blanks no word ends.
            !line.get(..*end).is_some_and(|before| before.ends_with(char::is_whitespace))
        });
        let mut labels = ends.skip(2).filter_map(|end| line.get(..end));
        let is_own = |label: &&str| {
            let mut lines = text.lines().map(str::trim).filter(|other| other.starts_with(*label));
            lines.all(|other| other == line)
        };
        labels.find(is_own).unwrap_or(line).to_owned()
    }

    /// What a sentence is recognized by when the sheets are read again: the beginning of the digest of its words.
    pub(crate) fn digest(&self, index: usize) -> String {
        let fingerprint = Fingerprint::of(self.sentence(index));
        fingerprint.map(|own| own.sha256.as_str().chars().take(16).collect()).unwrap_or_default()
    }

    /// The locators of some sentences, one a paragraph.
    pub(crate) fn locators(&self, range: &Range<usize>) -> Vec<Locator> {
        if self.asked.borrow().0 == *range {
            return self.asked.borrow().1.clone();
        }
        let sentences = self.sentences.get(range.clone()).unwrap_or_default();
        let paragraphs = sentences.chunk_by(|one, two| one.paragraph == two.paragraph);
        let locators = paragraphs.filter_map(|sentences| {
            let place = sentences.first()?.place.start..sentences.last()?.place.end;
            self.text.locator_at(place)
        });
        let locators: Vec<Locator> = locators.collect();
        *self.asked.borrow_mut() = (range.clone(), locators.clone());
        locators
    }

    /// The sentences that a locator leads to.
    fn at(&self, locator: &Locator) -> Range<usize> {
        let Some(place) = self.text.locate(locator) else { return 0..0 };
        let first = self.sentences.partition_point(|sentence| sentence.place.end <= place.start);
        first..self.sentences.partition_point(|sentence| sentence.place.start < place.end)
    }

    /// For each sentence that is cited, the ids of the records and provisions that cite it.
    pub(crate) fn cited(
        &self,
        dataset: &Dataset,
        document: &Id<SourceDocument>,
    ) -> BTreeMap<usize, Vec<String>> {
        let mut cited: BTreeMap<usize, Vec<String>> = BTreeMap::new();
        let mut add = |id: &str, citations: &[Citation]| {
            let own = citations.iter().filter(|citation| citation.document == *document);
            for index in own.filter_map(|citation| citation.locator.as_ref()).flat_map(|own| self.at(own)) {
                let ids = cited.entry(index).or_default();
                if !ids.iter().any(|known| known == id) {
                    ids.push(id.to_owned());
                }
            }
        };
        for record in dataset.by_document(document) {
            add(record.id(), record.citations());
            for provision in record.provisions() {
                add(provision.id.as_str(), &provision.citations);
            }
        }
        cited
    }
}

/// The place of a row in its cells: the first locator in the columns, the others in `also`. Sections are always written, so that
/// those of the row above do not hold.
pub(crate) fn place_cells(document: &Id<SourceDocument>, locators: &[Locator]) -> Cells {
    let mut cells = Cells::new();
    let Some((first, others)) = locators.split_first() else { return cells };
    let sections: Vec<String> = first.sections.iter().map(|section| escape(section.as_str(), ";")).collect();
    let sections = match sections.join("; ") {
        none if none.is_empty() => NONE.to_owned(),
        word if [NONE, SAME].contains(&word.as_str()) => format!("\\{word}"),
        sections => sections,
    };
    cells.insert("sections", sections);
    cells.extend(first.paragraph.map(|paragraph| ("paragraph", paragraph.to_string())));
    cells.extend(first.label.as_ref().map(|label| ("item", label.to_string())));
    let numbers = |locator: &Locator, separator: &str| {
        let numbers: Vec<String> = locator.sentences.iter().map(ToString::to_string).collect();
        numbers.join(separator)
    };
    if !first.sentences.is_empty() {
        cells.insert("sentences", numbers(first, "; "));
    }
    let others = others.iter().map(|locator| {
        let mut item = document.to_string();
        let mut add = |name: &str, value: String| {
            if !value.is_empty() {
                item.extend([" [", name, "=", &value, "]"]);
            }
        };
        let sections: Vec<String> =
            locator.sections.iter().map(|section| escape(section.as_str(), ";[]|")).collect();
        add("sections", sections.join(" | "));
        add("paragraph", locator.paragraph.map(|own| own.to_string()).unwrap_or_default());
        add("sentences", numbers(locator, " | "));
        add("item", locator.label.as_ref().map(|own| escape(own.as_str(), ";[]|")).unwrap_or_default());
        item
    });
    let others: Vec<String> = others.collect();
    if !others.is_empty() {
        cells.insert("also", others.join("; "));
    }
    cells
}

/// A text with backslashes before what has a meaning in a list.
pub(crate) fn escape(text: &str, special: &str) -> String {
    let escape = |character: char| {
        let is_special = character == '\\' || special.contains(character);
        is_special.then_some('\\').into_iter().chain([character])
    };
    text.chars().flat_map(escape).collect()
}
