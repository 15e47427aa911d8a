//! The place in a copy that is nearest to a passage, for those who look why it is not found.

use std::ops::Range;

use hashbrown::HashMap;

use super::SourceText;
use super::words::Words;

/// The place that is nearest to a passage, and the words that differ. It shows where to look and proves nothing.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::verify::DifferenceKind;
///
/// let copy = SourceText::new("Low tide. The tables of all tides are open to everybody. High tide.");
/// let passage = "The tables of tides are free to everybody.";
/// let nearest = copy.nearest(passage).unwrap();
/// assert_eq!(&copy.text()[nearest.place.clone()], "The tables of all tides are open to everybody");
///
/// let differences: Vec<_> = nearest
///     .differences
///     .iter()
///     .map(|one| (one.kind(), &passage[one.passage.clone()], &copy.text()[one.copy.clone()]))
///     .collect();
/// assert_eq!(differences, [(DifferenceKind::Added, "", "all"), (DifferenceKind::Changed, "free", "open")]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Nearest {
    /// Its byte range in the copy.
    pub place: Range<usize>,
    /// What differs, in the order of the passage. Empty where the passage stands there.
    pub differences: Vec<Difference>,
}

/// Words that differ between a passage and a copy.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::verify::DifferenceKind;
///
/// let copy = SourceText::new("The tables are open.");
/// let nearest = copy.nearest("The tables of tides are open.").unwrap();
/// assert_eq!(nearest.differences[0].kind(), DifferenceKind::Missing);
/// assert_eq!(nearest.differences[0].passage, 11..19); // of tides
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Difference {
    /// The byte range of the words in the passage; empty where the copy has more.
    pub passage: Range<usize>,
    /// The byte range of the words in the copy; empty where it has none for those of the passage.
    pub copy: Range<usize>,
}

impl Difference {
    /// What the copy does with the words of the passage.
    pub fn kind(&self) -> DifferenceKind {
        match (self.passage.is_empty(), self.copy.is_empty()) {
            (true, _) => DifferenceKind::Added,
            (false, true) => DifferenceKind::Missing,
            (false, false) => DifferenceKind::Changed,
        }
    }
}

/// What a copy does with words of a passage.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::verify::DifferenceKind;
///
/// let nearest = SourceText::new("They never rise.").nearest("They rise.").unwrap();
/// assert_eq!(nearest.differences[0].kind(), DifferenceKind::Added);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DifferenceKind {
    /// The copy does not have them.
    Missing,
    /// The copy has words that the passage does not have.
    Added,
    /// The copy has others in their place.
    Changed,
}

/// The share of a passage's words that stand at a place which is near, in percent.
const NEAR: usize = 60;

/// How large a table is filled to align what stands between words that are the same.
const MAX_TABLE: usize = 250_000;

/// How often a stretch is divided at words that it has once.
const MAX_DEPTH: u8 = 24;

impl SourceText<'_> {
    /// The place that is nearest to the text of a passage which is not found: the one that has most of its words in the same
    /// order. `None` where no place has three of five.
    ///
    /// It is for the eyes of those who look what differs, and never proof of a passage. A fingerprint by itself can't be
    /// nearly found: this takes the words.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let copy = SourceText::new("The tide rises. The tide falls twice a day.");
    /// let nearest = copy.nearest("The tide fell twice a day").unwrap();
    /// assert_eq!(&copy.text()[nearest.place], "The tide falls twice a day");
    /// assert_eq!(copy.nearest("Something else altogether"), None);
    /// ```
    pub fn nearest(&self, passage: &str) -> Option<Nearest> {
        let words = Words::of(passage);
        let own: Vec<&str> = words_of(&words);
        let all: Vec<&str> = words_of(&self.words);
        let window = window(&own, &all)?;
        // The first row of words shows where the place ends, the last one up to there where it begins.
        let there = all.get(window.clone())?;
        let (_, last) = *align(&own, there).last()?;
        let there: Vec<&str> = there.get(..=last)?.iter().rev().copied().collect();
        let reversed: Vec<&str> = own.iter().rev().copied().collect();
        let turn = |(word, other): (usize, usize)| {
            let from_end = |length: usize, place: usize| length.saturating_sub(place).saturating_sub(1);
            (from_end(own.len(), word), from_end(there.len(), other))
        };
        let pairs: Vec<(usize, usize)> = align(&reversed, &there).into_iter().rev().map(turn).collect();
        let (first, last) = (pairs.first()?, pairs.last()?);
        if pairs.len().saturating_mul(100) < own.len().saturating_mul(NEAR) {
            return None;
        }
        // Words of the passage before the first that is the same may have others in their place, in the same sentence.
        let sentences = self.sentences();
        let sentence = |word: usize| {
            let index = sentences.partition_point(|sentence| sentence.words.end <= word);
            sentences.get(index).map(|sentence| sentence.words.clone())
        };
        let (first_word, last_word) =
            (window.start.saturating_add(first.1), window.start.saturating_add(last.1));
        let begin = sentence(first_word).map_or(first_word, |sentence| sentence.start.min(first_word));
        let stop =
            sentence(last_word).map_or(last_word, |sentence| sentence.end).max(last_word.saturating_add(1));
        let start = first_word.saturating_sub(first.0).max(begin);
        let behind = own.len().saturating_sub(last.0).saturating_sub(1);
        let end = last_word.saturating_add(1).saturating_add(behind).min(stop);

        let byte = |words: &Words, word: usize, length: usize| {
            words.place(word..word.saturating_add(1)).map_or(length, |place| place.start)
        };
        let range = |words: &Words, range: Range<usize>, length: usize| match words.place(range.clone()) {
            Some(place) if !range.is_empty() => place,
            _ => {
                let at = byte(words, range.start, length);
                at..at
            }
        };
        let mut differences = Vec::new();
        let mut from = (0_usize, start);
        let ends = pairs.iter().map(|(own, other)| (*own, window.start.saturating_add(*other)));
        for (own_word, word) in ends.chain(std::iter::once((own.len(), end))) {
            if from.0 < own_word || from.1 < word {
                differences.push(Difference {
                    passage: range(&words, from.0..own_word, passage.len()),
                    copy: range(&self.words, from.1..word, self.text().len()),
                });
            }
            from = (own_word.saturating_add(1), word.saturating_add(1));
        }
        Some(Nearest { place: self.words.place(start..end)?, differences })
    }
}

fn words_of(words: &Words) -> Vec<&str> {
    (0..words.len()).filter_map(|word| words.normalized(word..word.saturating_add(1))).collect()
}

/// The words of a text among which most of the words of a passage are, with some before and behind them.
///
/// Every word of the text that is in the passage says where the passage would begin; pairs of words say it louder.
fn window(own: &[&str], all: &[&str]) -> Option<Range<usize>> {
    /// How many places a word of the passage counts with.
    const PLACES: usize = 4;
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for word in own {
        let count = counts.entry(*word).or_default();
        *count = count.saturating_add(1);
    }
    let mut pairs: HashMap<(&str, &str), usize> = HashMap::new();
    for pair in own.windows(2) {
        if let [one, two] = pair {
            let count = pairs.entry((*one, *two)).or_default();
            *count = (*count).saturating_add(1).min(PLACES);
        }
    }
    // Slide over the text: how many words and pairs of the passage are within as many words, each as often as it has them.
    let length = own.len().saturating_add(own.len() / 4).saturating_add(2).min(all.len());
    let (mut best, mut best_score, mut score) = (None, 0_usize, 0_usize);
    let mut left = counts.clone();
    let mut left_pairs = pairs;
    let pair_at = |index: usize| Some((*all.get(index)?, *all.get(index.checked_add(1)?)?));
    // What the window has more of than the passage is owed.
    let mut owed: HashMap<&str, usize> = HashMap::new();
    let mut owed_pairs: HashMap<(&str, &str), usize> = HashMap::new();
    for (index, word) in all.iter().enumerate() {
        take(&mut left, &mut owed, *word, 1, &mut score);
        if let Some(pair) = index.checked_sub(1).and_then(pair_at) {
            take(&mut left_pairs, &mut owed_pairs, pair, 2, &mut score);
        }
        if let Some(gone) = index.checked_sub(length) {
            if let Some(word) = all.get(gone) {
                give(&mut left, &mut owed, word, 1, &mut score);
            }
            if let Some(pair) = pair_at(gone) {
                give(&mut left_pairs, &mut owed_pairs, &pair, 2, &mut score);
            }
        }
        if score > best_score {
            (best, best_score) = (Some(index), score);
        }
    }
    let last = best?;
    let margin = own.len() / 2;
    let end = last.saturating_add(1).saturating_add(margin).min(all.len());
    Some(last.saturating_add(1).saturating_sub(length).saturating_sub(margin)..end)
}

/// A word comes into the window.
fn take<K: std::hash::Hash + Eq>(
    left: &mut HashMap<K, usize>,
    owed: &mut HashMap<K, usize>,
    key: K,
    weight: usize,
    score: &mut usize,
) {
    match left.get_mut(&key) {
        None => {}
        Some(0) => {
            let count = owed.entry(key).or_default();
            *count = count.saturating_add(1);
        }
        Some(count) => {
            *count = count.saturating_sub(1);
            *score = score.saturating_add(weight);
        }
    }
}

/// A word goes out of the window.
fn give<K: std::hash::Hash + Eq>(
    left: &mut HashMap<K, usize>,
    owed: &mut HashMap<K, usize>,
    key: &K,
    weight: usize,
    score: &mut usize,
) {
    if let Some(count) = owed.get_mut(key).filter(|count| **count > 0) {
        *count = count.saturating_sub(1);
    } else if let Some(count) = left.get_mut(key) {
        *count = count.saturating_add(1);
        *score = score.saturating_sub(weight);
    }
}

/// Two stretches of words that are to be aligned, and how often they have been divided.
struct Stretch {
    one: Range<usize>,
    two: Range<usize>,
    depth: u8,
}

/// Pairs of words that are the same, in the order of both.
///
/// Stretches are divided at the words that both have once, as long as there are such; what is left between is aligned by a
/// table where it is small.
fn align(one: &[&str], two: &[&str]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut stretches = vec![Stretch { one: 0..one.len(), two: 0..two.len(), depth: 0 }];
    while let Some(Stretch { one: own, two: other, depth }) = stretches.pop() {
        let (Some(own_words), Some(other_words)) = (one.get(own.clone()), two.get(other.clone())) else {
            continue;
        };
        if own_words.is_empty() || other_words.is_empty() {
            continue;
        }
        let shift = |(a, b): (usize, usize)| (own.start.saturating_add(a), other.start.saturating_add(b));
        if own_words.len().saturating_mul(other_words.len()) <= MAX_TABLE {
            pairs.extend(by_table(own_words, other_words).into_iter().map(shift));
            continue;
        }
        let anchors = if depth < MAX_DEPTH { anchors(own_words, other_words) } else { Vec::new() };
        if anchors.is_empty() {
            pairs.extend(by_chunks(own_words, other_words).into_iter().map(shift));
            continue;
        }
        let mut from = (own.start, other.start);
        for (own_word, other_word) in anchors.into_iter().map(shift) {
            stretches.push(Stretch {
                one: from.0..own_word,
                two: from.1..other_word,
                depth: depth.saturating_add(1),
            });
            pairs.push((own_word, other_word));
            from = (own_word.saturating_add(1), other_word.saturating_add(1));
        }
        stretches.push(Stretch {
            one: from.0..own.end,
            two: from.1..other.end,
            depth: depth.saturating_add(1),
        });
    }
    pairs.sort_unstable();
    pairs
}

/// The longest row of words that both have once, in the order of both.
fn anchors(one: &[&str], two: &[&str]) -> Vec<(usize, usize)> {
    fn once<'w>(words: &[&'w str]) -> HashMap<&'w str, Option<usize>> {
        let mut places: HashMap<&str, Option<usize>> = HashMap::new();
        for (place, word) in words.iter().enumerate() {
            places.entry(*word).and_modify(|place| *place = None).or_insert(Some(place));
        }
        places
    }
    let others = once(two);
    let mut candidates: Vec<(usize, usize)> =
        once(one).into_iter().filter_map(|(word, place)| Some((place?, (*others.get(word)?)?))).collect();
    candidates.sort_unstable();
    // The longest increasing row of second places.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(candidates.len());
    for (index, (_, other)) in candidates.iter().enumerate() {
        let is_less = |end: &usize| candidates.get(*end).is_some_and(|(_, end)| end < other);
        let place = ends.partition_point(is_less);
        before.push(place.checked_sub(1).and_then(|place| ends.get(place).copied()));
        match ends.get_mut(place) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut row = Vec::new();
    let mut next = ends.last().copied();
    while let Some(index) = next {
        row.extend(candidates.get(index).copied());
        next = before.get(index).copied().flatten();
    }
    row.reverse();
    row
}

/// Pairs of words that are the same in two long stretches without a word that both have once: chunk by chunk.
fn by_chunks(one: &[&str], two: &[&str]) -> Vec<(usize, usize)> {
    const CHUNK: usize = 200;
    let (mut row, mut column) = (0_usize, 0_usize);
    let mut pairs = Vec::new();
    while let (Some(own), Some(other)) = (one.get(row..), two.get(column..)) {
        if own.is_empty() || other.is_empty() {
            break;
        }
        let own = own.get(..CHUNK).unwrap_or(own);
        let other = other.get(..CHUNK).unwrap_or(other);
        let mut found = by_table(own, other);
        // Towards the end of a chunk words may have their likes in the next.
        if own.len() == CHUNK {
            found.retain(|(own, _)| *own < CHUNK / 2);
        }
        let behind = found
            .last()
            .map_or((CHUNK / 2, CHUNK / 2), |(own, other)| (own.saturating_add(1), other.saturating_add(1)));
        pairs.extend(
            found.into_iter().map(|(own, other)| (row.saturating_add(own), column.saturating_add(other))),
        );
        (row, column) = (row.saturating_add(behind.0), column.saturating_add(behind.1));
    }
    pairs
}

/// The longest common subsequence of two short stretches.
fn by_table(one: &[&str], two: &[&str]) -> Vec<(usize, usize)> {
    let width = two.len().saturating_add(1);
    let mut table = vec![0_u32; one.len().saturating_add(1).saturating_mul(width)];
    let cell = |row: usize, column: usize| row.saturating_mul(width).saturating_add(column);
    for (row, own) in one.iter().enumerate().rev() {
        for (column, other) in two.iter().enumerate().rev() {
            let get = |row, column| table.get(cell(row, column)).copied().unwrap_or_default();
            let (below, right) = (row.saturating_add(1), column.saturating_add(1));
            let value = if own == other {
                get(below, right).saturating_add(1)
            } else {
                get(below, column).max(get(row, right))
            };
            if let Some(slot) = table.get_mut(cell(row, column)) {
                *slot = value;
            }
        }
    }
    let get = |row, column| table.get(cell(row, column)).copied().unwrap_or_default();
    let (mut row, mut column) = (0_usize, 0_usize);
    let mut pairs = Vec::new();
    while let (Some(own), Some(other)) = (one.get(row), two.get(column)) {
        let (below, right) = (row.saturating_add(1), column.saturating_add(1));
        if own == other {
            pairs.push((row, column));
            (row, column) = (below, right);
        } else if get(below, column) >= get(row, right) {
            row = below;
        } else {
            column = right;
        }
    }
    pairs
}
