//! The sentences of a text, and its lines as they are kept for many locators.

use std::ops::Range;

use hashbrown::HashMap;

use super::outline::Outline;

/// A sentence of a text, or what stands in the place of one: a heading, an item of a list.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = SourceText::new("Tides\nThey rise. They fall (cf. fig. 2).\n");
/// let sentences: Vec<_> = text.sentences().iter().map(|sentence| (sentence.paragraph, sentence.number)).collect();
/// assert_eq!(sentences, [(1, 1), (2, 1), (2, 2)]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Sentence {
    /// The paragraph of the text that it is in: the line, counted from 1 without empty ones.
    pub paragraph: usize,
    /// Its place in the paragraph, counted from 1.
    pub number: usize,
    /// Its byte range in the text.
    pub place: Range<usize>,
    /// Its words.
    pub(super) words: Range<usize>,
}

/// The lines of a text that have a word, made ready for many locators.
#[derive(Clone, Debug)]
pub(super) struct Lines {
    pub(super) sentences: Vec<Sentence>,
    /// The sentences of each line.
    pub(super) all: Vec<Range<usize>>,
    pub(super) outline: Outline,
    /// The lines in the order of their first words.
    pub(super) by_words: Vec<usize>,
    /// The lines that begin with a number or letter, by the word before it and by itself.
    pub(super) by_number: HashMap<(String, String), Vec<usize>>,
}
