//! The locator that leads to a passage of a copy.

use std::ops::Range;

use super::SourceText;
use super::numbering::Numbering;
use super::outline::Outline;
use crate::record::Locator;
use crate::value::{Ordinal, Text};

impl SourceText<'_> {
    /// The locator of a sentence, or of several that follow each other in a paragraph: that with which [`locate`](Self::locate)
    /// finds them. `None` where the range has no sentence in it, or sentences of several paragraphs.
    ///
    /// It names the headings and numbers that the paragraph stands under, as far as they can be found again, and the sentences. A
    /// number that is printed at the paragraph is its innermost section, or the label where it is that of an item in a list; where
    /// none is printed, the paragraph is counted, behind the titles, which are no sections of it. A heading is the innermost
    /// section of its own locator.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let source = SourceText::new("Open tides\nThey rise. They fall.\n");
    /// let sentences = source.sentences();
    /// let locator = source.locator_at(sentences[2].place.clone()).unwrap();
    /// assert_eq!(locator.to_string(), "Open tides, paragraph 1, sentence 2");
    /// let found = source.locate(&locator).unwrap();
    /// assert_eq!(&source.text()[found], "They fall");
    /// ```
    pub fn locator_at(&self, place: Range<usize>) -> Option<Locator> {
        let copy = self.lined();
        let sentences = &copy.lines.sentences;
        let first = sentences.partition_point(|sentence| sentence.place.end <= place.start);
        let end = sentences.partition_point(|sentence| sentence.place.start < place.end);
        let meant = sentences.get(first..end)?;
        let (one, last) = (meant.first()?, meant.last()?);
        if one.paragraph != last.paragraph {
            return None;
        }
        let found = self.words.place(one.words.start..last.words.end)?;
        let outline = &copy.lines.outline;
        let index = one.paragraph.checked_sub(1)?;

        let mut above = Vec::new();
        let mut parent = outline.parent(index);
        while let Some(section) = parent {
            above.push(section);
            parent = outline.parent(section);
        }
        above.reverse();
        // Titles are no sections.
        above.retain(|section| *section >= self.titles);
        let numbers: Vec<Ordinal> = meant.iter().filter_map(|sentence| ordinal(sentence.number)).collect();
        let is_whole = meant.len() == copy.line(index)?.len();
        let leads_there = |locator: &Locator| self.locate(locator).as_ref() == Some(&found);
        // With all sections first, then with fewer, the innermost last.
        for first in 0..=above.len() {
            let Some(sections) = above.get(first..) else { continue };
            let names: Option<Vec<Text>> =
                sections.iter().map(|section| name(outline, *section, copy.text(*section)?)).collect();
            let Some(names) = names else { continue };
            let within = Locator::new().with_sections(names.clone());
            let mut candidates = Vec::new();
            if is_whole
                && (outline.is_heading(index) || index < self.titles)
                && let Some(own) = copy.text(index).and_then(text_of)
            {
                candidates.push(within.clone().with_sections(names.iter().cloned().chain([own])));
            }
            if let Some(number) = outline.numbering(index).and_then(printed) {
                let own = names.iter().cloned().chain([number.clone()]);
                let section = within.clone().with_sections(own).with_sentences(numbers.clone());
                let item = within.clone().with_label(number).with_sentences(numbers.clone());
                // A letter is that of an item, unless it has a title, and so is a number below one without a title.
                let is_below_number = outline
                    .parent(index)
                    .is_some_and(|above| outline.numbering(above).is_some() && !outline.is_titled(above));
                let is_item = is_below_number
                    || (!outline.is_titled(index)
                        && outline.numbering(index).is_some_and(Numbering::is_letter));
                candidates.extend(if is_item { [item, section] } else { [section, item] });
            }
            // A section begins behind its heading, or in its line; without one, with the first paragraph.
            let start = sections.last().map_or(Some(self.titles), |heading| heading.checked_add(1))?;
            for start in
                [Some(start), start.checked_sub(1).filter(|_| !sections.is_empty())].into_iter().flatten()
            {
                let paragraph = index.checked_sub(start).and_then(|before| ordinal(before.saturating_add(1)));
                candidates.extend(
                    paragraph
                        .map(|number| within.clone().with_paragraph(number).with_sentences(numbers.clone())),
                );
            }
            if let Some(locator) = candidates.into_iter().find(leads_there) {
                return Some(locator);
            }
        }
        None
    }
}

fn ordinal(number: usize) -> Option<Ordinal> {
    Ordinal::new(u32::try_from(number).ok()?)
}

fn text_of(text: &str) -> Option<Text> {
    Text::try_from(text.trim()).ok()
}

/// What a section is called: its heading, or the number before its first sentence.
fn name(outline: &Outline, index: usize, text: &str) -> Option<Text> {
    match outline.numbering(index) {
        Some(numbering) if !outline.is_titled(index) => printed(numbering),
        _ => text_of(text),
    }
}

/// A number with the word and the marks that are printed at it.
fn printed(numbering: &Numbering) -> Option<Text> {
    if !numbering.lead.is_empty() {
        return None;
    }
    let mark = |mark: Option<char>| mark.map(String::from).unwrap_or_default();
    text_of(&format!("{}{}{}", mark(numbering.open), numbering.number, mark(numbering.close)))
}
