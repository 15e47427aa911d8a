//! Finding a passage by its fingerprint.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use hashbrown::HashMap;

use super::lines::Lines;
use super::words::{Words, is_line_end};
use crate::error::slice;
use crate::record::{Citation, Fingerprint};
use crate::value::{Count, Sha256};

/// How many words the opening of a fingerprint has.
const OPENING: usize = 4;

/// At how many line ends with a hyphen a passage is tried with its two halves as one word, too.
const MAX_HYPHENS: usize = 6;

/// The same within the opening, which every word of a text begins.
const MAX_OPENING_HYPHENS: usize = 2;

/// What came of looking for a passage. Ranges are byte ranges of the text that was searched.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = SourceText::new("High tide. Low tide. High tide.");
/// assert_eq!(text.find(&Fingerprint::of("Low tide").unwrap()), Found::Once(11..19));
/// assert!(matches!(text.find(&Fingerprint::of("high tide").unwrap()), Found::Several(places) if places.len() == 2));
/// assert_eq!(text.find(&Fingerprint::of("No tide").unwrap()), Found::Nowhere);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// It stands there once.
    Once(Range<usize>),
    /// It stands there more than once, in the order of the text.
    Several(Vec<Range<usize>>),
    /// It does not stand there, or not in these words.
    Nowhere,
    /// The citation has neither a fingerprint nor a quote: there is nothing to look for.
    NothingToFind,
}

impl Found {
    /// The places, however many.
    pub fn places(&self) -> &[Range<usize>] {
        match self {
            Self::Once(place) => std::slice::from_ref(place),
            Self::Several(places) => places,
            Self::Nowhere | Self::NothingToFind => &[],
        }
    }
}

/// A copy of a source, made ready for finding passages in it.
///
/// Making it ready takes time and memory in proportion to the text (n log n, about 15 bytes a byte at the most). Finding
/// a passage of four words or more whose fingerprint has an opening takes time in proportion to how often the opening
/// occurs; any other takes a pass over the words of the text, one for all citations that are looked for together.
/// The first locator takes time in proportion to the text, too (n log n); each further one in proportion to the lines that
/// begin as its sections do.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = SourceText::new("Low tide.");
/// let citation = Citation::new(id!("tides")).with_fingerprint(Fingerprint::of("low tide").unwrap());
/// assert_eq!(text.find_citation(&citation), Found::Once(0..8));
/// ```
#[derive(Clone, Debug)]
pub struct SourceText<'t> {
    text: &'t str,
    pub(super) words: Words,
    /// The words behind which a hyphen and a line end stand, so that they may be the first half of a word.
    halves: Vec<usize>,
    /// The digest of the opening at each word, with the number of the word, in order.
    openings: Vec<(u64, u32)>,
    /// How many lines of titles stand before the first paragraph.
    pub(super) titles: usize,
    /// The lines, once a locator was followed.
    pub(super) lines: OnceLock<Box<Lines>>,
}

impl<'t> SourceText<'t> {
    /// Makes a text ready.
    pub fn new(text: &'t str) -> Self {
        let words = Words::of(text);
        let halves = halves(text, &words);
        let mut source =
            Self { text, words, halves, openings: Vec::new(), titles: 0, lines: OnceLock::new() };
        let mut openings = Vec::new();
        for (start, number) in (0..source.words.len()).zip(0_u32..) {
            source.each_reading(start, OPENING, |opening, _| openings.push((digest(opening), number)));
        }
        openings.sort_unstable();
        source.openings = openings;
        source
    }

    /// Sets how many lines of titles stand before the first paragraph. Where a locator names no section, paragraphs are counted
    /// behind them.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let source = SourceText::new("On tides\nThey rise.\n").with_titles(1);
    /// let first = Locator::new().with_paragraph(ordinal!(1));
    /// assert_eq!(source.locate(&first).map(|place| &source.text()[place]), Some("They rise"));
    /// ```
    #[must_use]
    pub fn with_titles(mut self, titles: usize) -> Self {
        self.titles = titles;
        self
    }

    /// Calls `each` with so many words from a word on, and with the words of the text that they are: as they stand, and
    /// with the halves at line ends put together, in every combination.
    fn each_reading(&self, start: usize, count: usize, mut each: impl FnMut(&str, Range<usize>)) {
        let words = start..start.saturating_add(count);
        if let Some(normalized) = self.words.normalized(words.clone()) {
            each(normalized, words.clone());
        }
        let first = self.halves.partition_point(|half| *half < start);
        let behind = self.halves.get(first..).unwrap_or_default();
        // Each half that is put together with the next word brings one more word within reach.
        let near =
            behind.iter().enumerate().take_while(|(before, half)| **half < words.end.saturating_add(*before));
        let max = if count <= OPENING { MAX_OPENING_HYPHENS } else { MAX_HYPHENS };
        let halves: Vec<usize> = near.map(|(_, half)| *half).take(max).collect();
        for combination in 1_u32..1 << halves.len() {
            let is_joined = |word| {
                halves.iter().zip(0_u32..).any(|(half, bit)| *half == word && combination >> bit & 1 == 1)
            };
            let (mut text, mut end, mut joined) = (String::new(), start, 0);
            for place in 0..count {
                if place > 0 {
                    text.push(' ');
                }
                loop {
                    text.push_str(self.words.normalized(end..end.saturating_add(1)).unwrap_or_default());
                    end = end.saturating_add(1);
                    if !is_joined(end.saturating_sub(1)) {
                        break;
                    }
                    joined = u32::saturating_add(joined, 1);
                }
            }
            // Other combinations reach beyond the passage, or beyond the text.
            if joined == combination.count_ones() && end <= self.words.len() {
                each(&text, start..end);
            }
        }
    }

    /// The text itself.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Where the passage of a fingerprint is.
    pub fn find(&self, fingerprint: &Fingerprint) -> Found {
        self.find_at(fingerprint, &self.short_openings(std::iter::once(fingerprint)))
    }

    /// Where the passage of a citation is: by its fingerprint, or by its quote where it has no fingerprint.
    pub fn find_citation(&self, citation: &Citation) -> Found {
        self.find_citations([citation]).pop().unwrap_or(Found::NothingToFind)
    }

    /// Where the passages of many citations are, in their order: faster than one by one.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let text = SourceText::new("Low tide. High tide.");
    /// let citation = |passage| Citation::new(id!("tides")).with_fingerprint(Fingerprint::of(passage).unwrap());
    /// let found = text.find_citations([&citation("high tide"), &citation("no tide")]);
    /// assert_eq!(found, [Found::Once(10..19), Found::Nowhere]);
    /// ```
    pub fn find_citations<'c>(&self, citations: impl IntoIterator<Item = &'c Citation>) -> Vec<Found> {
        let fingerprints: Vec<Option<Cow<'c, Fingerprint>>> = citations
            .into_iter()
            .map(|citation| match (&citation.fingerprint, &citation.quote) {
                (Some(fingerprint), _) => Some(Cow::Borrowed(fingerprint)),
                (None, Some(quote)) => Fingerprint::of(quote.exact.as_str()).map(Cow::Owned),
                (None, None) => None,
            })
            .collect();
        let short = self.short_openings(fingerprints.iter().flatten().map(AsRef::as_ref));
        fingerprints
            .iter()
            .map(|fingerprint| {
                fingerprint.as_ref().map_or(Found::NothingToFind, |one| self.find_at(one, &short))
            })
            .collect()
    }

    /// Where the openings of passages shorter than an opening begin, by digest: one pass for all of them.
    fn short_openings<'f>(
        &self,
        fingerprints: impl Iterator<Item = &'f Fingerprint>,
    ) -> HashMap<u64, Vec<usize>> {
        let mut starts: HashMap<u64, Vec<usize>> = HashMap::new();
        let mut lengths = [false; OPENING];
        for fingerprint in fingerprints {
            if let Some(opening) = opening(fingerprint)
                && let Ok(length) = usize::try_from(fingerprint.words.get())
                && let Some(wanted) = lengths.get_mut(length)
            {
                *wanted = true;
                starts.entry(opening).or_default();
            }
        }
        for (length, _) in lengths.iter().enumerate().filter(|(_, wanted)| **wanted) {
            for start in 0..self.words.len() {
                self.each_reading(start, length, |words, _| {
                    if let Some(starts) = starts.get_mut(&digest(words))
                        && starts.last() != Some(&start)
                    {
                        starts.push(start);
                    }
                });
            }
        }
        starts
    }

    fn find_at(&self, fingerprint: &Fingerprint, short: &HashMap<u64, Vec<usize>>) -> Found {
        let Ok(length) = usize::try_from(fingerprint.words.get()) else {
            return Found::Nowhere;
        };
        let is_there = |start: usize| {
            let mut found = None;
            self.each_reading(start, length, |normalized, words| {
                if found.is_none() && sha256(normalized) == fingerprint.sha256.as_str() {
                    found = self.words.place(words);
                }
            });
            found
        };
        let mut places: Vec<Range<usize>> = match opening(fingerprint) {
            Some(opening) if length >= OPENING => {
                let first = self.openings.partition_point(|(digest, _)| *digest < opening);
                let starts = self.openings.get(first..).unwrap_or_default();
                let mut starts: Vec<u32> = starts
                    .iter()
                    .take_while(|(digest, _)| *digest == opening)
                    .map(|(_, start)| *start)
                    .collect();
                starts.dedup();
                starts.into_iter().filter_map(|start| is_there(start as usize)).collect()
            }
            Some(opening) => {
                short.get(&opening).into_iter().flatten().copied().filter_map(is_there).collect()
            }
            None => (0..self.words.len()).filter_map(is_there).collect(),
        };
        match (places.pop(), places.is_empty()) {
            (None, _) => Found::Nowhere,
            (Some(place), true) => Found::Once(place),
            (Some(place), false) => {
                places.push(place);
                Found::Several(places)
            }
        }
    }
}

/// The words of a text behind which a hyphen and a line end stand.
fn halves(text: &str, words: &Words) -> Vec<usize> {
    let next = words.places().skip(1);
    let pairs = words.places().zip(next).enumerate();
    let are_halves = |(_, (word, next)): &(usize, (&Range<usize>, &Range<usize>))| {
        let between = slice(text, word.end..next.start.max(word.end));
        between
            .strip_prefix(['-', '\u{2010}', '\u{2011}'])
            .is_some_and(|rest| rest.contains(is_line_end) && rest.chars().all(char::is_whitespace))
    };
    pairs.filter(are_halves).map(|(number, _)| number).collect()
}

fn opening(fingerprint: &Fingerprint) -> Option<u64> {
    u64::from_str_radix(fingerprint.opening.as_ref()?.as_str(), 16).ok()
}

impl Fingerprint {
    /// The fingerprint of a passage. `None` where there is no word in it.
    ///
    /// The normalization is specified in the documentation of the crate's `verify` module.
    pub fn of(passage: &str) -> Option<Self> {
        let words = Words::of(passage);
        let normalized = words.normalized(0..words.len())?;
        let count = Count::new(u64::try_from(words.len()).ok()?)?;
        let opening = words.normalized(0..words.len().min(OPENING))?;
        let sha256 = Sha256::try_from(sha256(normalized)).ok()?;
        let opening = crate::value::Opening::try_from(format!("{:016x}", digest(opening))).ok()?;
        Some(Self::new(count, sha256).with_opening(opening))
    }
}

impl Citation {
    /// Where the passage is in a copy of its source. For many citations of one text, make a [`SourceText`] once.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let citation = Citation::new(id!("tides")).with_fingerprint(Fingerprint::of("low tide").unwrap());
    /// assert_eq!(citation.find_in("It was LOW\ntide."), Found::Once(7..15));
    /// assert_eq!(Citation::new(id!("tides")).find_in("It was low tide."), Found::NothingToFind);
    /// ```
    pub fn find_in(&self, text: &str) -> Found {
        SourceText::new(text).find_citation(self)
    }
}

fn sha256(text: &str) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or_default();
    let digest = hmac_sha256::Hash::hash(text.as_bytes());
    digest.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 0xf)]).collect()
}

/// FNV-1a, 64 bits.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |digest: u64, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, reason = "a test may stop")]
mod tests {
    use super::{Fingerprint, Found, SourceText};

    #[test]
    fn hyphens_at_line_ends_are_tried_both_ways() {
        let copy = SourceText::new("Inter-\nnational data of well-\r\n known States, inter-\n national.");
        let find = |passage| copy.find(&Fingerprint::of(passage).unwrap());
        let text =
            |found: Found| found.places().iter().map(|place| &copy.text()[place.clone()]).collect::<Vec<_>>();
        assert_eq!(
            text(find("International data of well-known States")),
            ["Inter-\nnational data of well-\r\n known States"]
        );
        assert_eq!(
            text(find("inter national data of well known")),
            ["Inter-\nnational data of well-\r\n known"]
        );
        assert_eq!(text(find("international")), ["Inter-\nnational", "inter-\n national"]);
        assert_eq!(
            text(find("of wellknown States, inter-national")),
            ["of well-\r\n known States, inter-\n national"]
        );
        assert_eq!(find("International data of States"), Found::Nowhere);
        assert_eq!(text(find("national data of")), ["national data of"]);
    }

    #[test]
    fn many_hyphens_at_line_ends_take_no_time() {
        let copy = "tide-\n".repeat(20_000);
        let source = SourceText::new(&copy);
        assert_eq!(source.find(&Fingerprint::of("tidetide tide ebb").unwrap()), Found::Nowhere);
    }
}
