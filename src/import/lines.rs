//! The lines of a text, and citations of them.

use std::cell::Cell;
use std::ops::Range;

use super::words::{clean, key};
use crate::record::{Citation, Fingerprint, Locator, Quote, SourceDocument};
use crate::value::{Id, Ordinal, Text};
use crate::verify::{Sentence, SourceText, titles_of};

/// A line that is not empty.
#[derive(Clone, Debug)]
pub(super) struct Line {
    /// Counted from 1, with the empty ones.
    pub(super) number: usize,
    /// The line without invisible characters and repeated white space.
    pub(super) text: String,
    /// Whether the line before it is empty.
    pub(super) is_apart: bool,
    /// Its sentences, as indexes.
    sentences: Range<usize>,
    /// Its paragraph, where it has a word.
    paragraph: Option<usize>,
}

/// How often a locator by headings is looked for, before paragraphs are counted instead: each takes a walk over the text.
const LOOK_UPS: usize = 300;

/// A text, line by line.
pub(super) struct Lines<'t> {
    source: SourceText<'t>,
    /// How many lines of titles there are at the beginning.
    titles: usize,
    sentences: Vec<Sentence>,
    pub(super) all: Vec<Line>,
    look_ups: Cell<usize>,
}

/// Where a passage stands by the headings of its text.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Place<'h> {
    /// The label of its section.
    pub(super) heading: Option<&'h str>,
    /// Its paragraph in the section; none where it stands in the line of the label.
    pub(super) paragraph: Option<usize>,
    /// The words that are meant, where they are not all of the line.
    pub(super) words: Option<&'h str>,
}

impl<'t> Lines<'t> {
    pub(super) fn of(text: &'t str) -> Self {
        let source = SourceText::new(text);
        let sentences = source.sentences();
        let mut all = Vec::new();
        let (mut offset, mut next, mut is_apart) = (0_usize, 0_usize, true);
        for (index, raw) in text.split_inclusive('\n').enumerate() {
            offset = offset.saturating_add(raw.len());
            let first = next;
            while sentences.get(next).is_some_and(|sentence| sentence.place.start < offset) {
                next = next.saturating_add(1);
            }
            let cleaned = clean(raw);
            if cleaned.is_empty() {
                is_apart = true;
                continue;
            }
            all.push(Line {
                number: index.saturating_add(1),
                text: cleaned,
                is_apart,
                sentences: first..next,
                paragraph: sentences.get(first).filter(|_| first < next).map(|sentence| sentence.paragraph),
            });
            is_apart = false;
        }
        Self { source, titles: 0, sentences, all, look_ups: Cell::new(0) }
    }

    /// The lines with those at the beginning as titles that the record of the document has as its title.
    pub(super) fn behind_titles(self, document: &SourceDocument) -> Self {
        let titles = titles_of(document, self.source.text());
        Self { source: self.source.with_titles(titles), titles, ..self }
    }

    pub(super) fn text(&self, line: usize) -> &str {
        self.all.get(line).map_or("", |line| line.text.as_str())
    }

    pub(super) fn number(&self, line: usize) -> usize {
        self.all.get(line).map_or(0, |line| line.number)
    }

    pub(super) fn is_apart(&self, line: usize) -> bool {
        self.all.get(line).is_some_and(|line| line.is_apart)
    }

    /// The citation of a line, or of some words of it.
    pub(super) fn citation(&self, document: &Id<SourceDocument>, line: usize, place: Place<'_>) -> Citation {
        let citation = Citation::new(document.clone());
        let Some((locator, fingerprint)) = self.located(line, place) else { return citation };
        citation.with_locator(locator).with_fingerprint(fingerprint)
    }

    /// The citation of a line with what it prints.
    pub(super) fn quotation(&self, document: &Id<SourceDocument>, line: usize, place: Place<'_>) -> Citation {
        let citation = self.citation(document, line, place);
        match Text::try_from(self.text(line)) {
            Ok(exact) => citation.with_quote(Box::new(Quote::new(exact))),
            Err(_) => citation,
        }
    }

    fn located(&self, index: usize, place: Place<'_>) -> Option<(Locator, Fingerprint)> {
        let line = self.all.get(index)?;
        let sentences = self.sentences.get(line.sentences.clone())?;
        let (numbers, passage) = place.words.and_then(|words| self.part(sentences, words)).or_else(|| {
            let all = sentences.first()?.place.start..sentences.last()?.place.end;
            Some((Vec::new(), all))
        })?;
        let fingerprint = Fingerprint::of(self.source.text().get(passage)?)?;
        let of_sentences = numbers.iter().filter_map(|number| Ordinal::try_from(*number).ok());
        let base = Locator::new().with_sentences(of_sentences);
        if let Some(heading) = place.heading.and_then(|heading| Text::try_from(heading).ok())
            && self.look_ups.get() < LOOK_UPS
        {
            self.look_ups.set(self.look_ups.get().saturating_add(1));
            let mut by_heading = base.clone().with_sections([heading]);
            by_heading.paragraph = place.paragraph.and_then(ordinal);
            if self.source.fingerprint_at(&by_heading).as_ref() == Some(&fingerprint) {
                return Some((by_heading, fingerprint));
            }
        }
        let number = line.paragraph?.saturating_sub(self.titles);
        let counted = match ordinal(number) {
            Some(number) => base.with_paragraph(number),
            // A title.
            None => base.with_label(Text::try_from(line.text.as_str()).ok()?),
        };
        Some((counted, fingerprint))
    }

    /// The sentences of a line that have some words, by number, and their place in the text.
    fn part(&self, sentences: &[Sentence], words: &str) -> Option<(Vec<u32>, Range<usize>)> {
        let wanted = key(words);
        let mut found: Vec<&Sentence> = Vec::new();
        let mut all: Vec<String> = Vec::new();
        for sentence in sentences {
            let has = key(&clean(self.source.text().get(sentence.place.clone())?));
            if !has.is_empty()
                && wanted.contains(&has)
                && found.last().is_none_or(|last| last.number.saturating_add(1) == sentence.number)
            {
                found.push(sentence);
                all.push(has);
            }
        }
        if found.len() == sentences.len() || all.join(" ") != wanted {
            return None;
        }
        let numbers: Option<Vec<u32>> =
            found.iter().map(|sentence| u32::try_from(sentence.number).ok()).collect();
        Some((numbers?, found.first()?.place.start..found.last()?.place.end))
    }
}

fn ordinal(number: usize) -> Option<Ordinal> {
    Ordinal::try_from(u32::try_from(number).ok()?).ok()
}
