//! Where a locator leads in a copy that keeps the paragraphs of its source.

use std::ops::Range;

use super::words::Words;
use super::{Sentence, SourceText};
use crate::record::{Fingerprint, Locator};

impl SourceText<'_> {
    /// The passage that a locator names, in a copy whose lines are the paragraphs of the source. `None` where it leads
    /// nowhere.
    ///
    /// Sections are looked for one inside the other: each is the next line of just its words, or else the next that
    /// begins with them. Its paragraphs follow behind it, or begin in the same line where more words stand there. Sentences are counted as
    /// [`sentences`](Self::sentences) counts them. A footnote is the line that begins with its label in brackets.
    /// With neither paragraph nor sentence it is the line of the innermost section, or the one that a label begins.
    ///
    /// It is meant for making fingerprints; a copy with other line breaks is what fingerprints are for.
    ///
    /// ```
    /// use digital_governance::{Locator, SourceText, ordinal, text};
    ///
    /// let source = SourceText::new("Tides\n1. Spring tides\nThey are high. They come twice a month.\n");
    /// let locator = Locator::new().with_sections([text!("1. Spring tides")]).with_paragraph(ordinal!(1)).with_sentences([ordinal!(2)]);
    /// let place = source.locate(&locator).unwrap();
    /// assert_eq!(&source.text()[place], "They come twice a month");
    /// ```
    pub fn locate(&self, locator: &Locator) -> Option<Range<usize>> {
        let sentences = self.sentences();
        let lines: Vec<&[Sentence]> = sentences.chunk_by(|one, two| one.paragraph == two.paragraph).collect();
        let begins = |line: &[Sentence], words: &str| {
            let words = Words::of(words);
            let start = line.first()?.words.start;
            let same = self.words.normalized(start..start.checked_add(words.len())?)?
                == words.normalized(0..words.len())?;
            let last = line.last()?.words.end;
            same.then(|| start.saturating_add(words.len()) == last)
        };
        if let Some(footnote) = &locator.footnote {
            let mark = format!("[{footnote}]");
            let line = lines.iter().find(|line| {
                line.first()
                    .and_then(|sentence| self.text().get(sentence.place.clone()))
                    .is_some_and(|text| text.starts_with(&mark))
            })?;
            return self.some(line, locator);
        }
        let (mut content, mut heading) = (0_usize, None);
        for section in &locator.sections {
            let mut headings = (content..lines.len())
                .filter_map(|index| Some((index, begins(lines.get(index)?, section.as_str())?)));
            let first = headings.clone().next();
            let (index, whole) = headings.find(|(_, whole)| *whole).or(first)?;
            heading = Some(index);
            content = if whole { index.saturating_add(1) } else { index };
        }
        if let Some(label) = locator.label.as_ref().filter(|_| locator.paragraph.is_none()) {
            let mut labelled =
                lines.iter().skip(content).filter_map(|line| Some((line, begins(line, label.as_str())?)));
            let first = labelled.clone().next();
            let (line, _) = labelled.find(|(_, whole)| *whole).or(first)?;
            return self.some(line, locator);
        }
        let line = match (locator.paragraph, heading) {
            (Some(paragraph), _) => {
                let before = usize::try_from(paragraph.get().saturating_sub(1)).ok()?;
                content.checked_add(before)?
            }
            (None, Some(_)) if !locator.sentences.is_empty() => content,
            (None, Some(heading)) => heading,
            (None, None) => return None,
        };
        self.some(lines.get(line)?, locator)
    }

    /// The sentences of a line that a locator names, or all.
    fn some(&self, line: &[Sentence], locator: &Locator) -> Option<Range<usize>> {
        let wanted = |sentence: &&Sentence| {
            locator.sentences.is_empty()
                || locator.sentences.iter().any(|number| usize::try_from(number.get()) == Ok(sentence.number))
        };
        let first = line.iter().find(wanted)?;
        let last = line.iter().rev().find(wanted)?;
        let found = line.iter().filter(wanted).count();
        if found < locator.sentences.len() {
            return None;
        }
        self.words.place(first.words.start..last.words.end)
    }

    /// The fingerprint of the passage that a locator names, found as [`locate`](Self::locate) finds it.
    ///
    /// ```
    /// use digital_governance::{Fingerprint, Locator, SourceText, ordinal};
    ///
    /// let source = SourceText::new("Tides\nThey are high.\n");
    /// let fingerprint = source.fingerprint_at(&Locator::new().with_paragraph(ordinal!(2)));
    /// assert_eq!(fingerprint, Fingerprint::of("They are high"));
    /// ```
    pub fn fingerprint_at(&self, locator: &Locator) -> Option<Fingerprint> {
        Fingerprint::of(self.text().get(self.locate(locator)?)?)
    }
}
