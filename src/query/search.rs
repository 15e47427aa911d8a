//! Words looked for in positions, and what was found, ranked.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::fmt;
use std::ops::Bound;

use hashbrown::HashMap;
use serde::Serialize;

use super::position::Position;
use crate::dataset::Dataset;
use crate::verify::normalize;

/// What is looked for in words: words, beginnings of words and phrases.
///
/// `sovereign*` is a beginning of a word, `"critical infrastructure"` is a phrase, whose last word may be a beginning too; anything
/// else is a word. Words are those of the [normalization](normalize): lower case, no punctuation, Unicode NFKC. What the
/// normalization takes apart, such as `e-mail`, is a phrase.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let terms = SearchTerms::of("Data flows \"Critical infrastructure\" sovereign* e-mail data");
/// assert_eq!(terms.to_string(), "data flows \"critical infrastructure\" sovereign* \"e mail\"");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SearchTerms(Vec<SearchTerm>);

/// One word or several behind each other, the last of which may be the beginning of a word.
#[derive(Clone, Debug, PartialEq, Eq)]
struct SearchTerm {
    words: Vec<String>,
    is_prefix: bool,
}

impl SearchTerms {
    /// The terms of a text, each once.
    pub fn of(text: &str) -> Self {
        let mut terms = Self::default();
        for (number, part) in text.split(['"', '\u{201c}', '\u{201d}']).enumerate() {
            if number % 2 == 1 {
                terms.add(part);
            } else {
                part.split_whitespace().for_each(|word| terms.add(word));
            }
        }
        terms
    }

    fn add(&mut self, text: &str) {
        let words: Vec<String> = normalize(text).split(' ').map(str::to_owned).collect();
        let term = SearchTerm { words, is_prefix: text.trim_end().ends_with('*') };
        if term.words.iter().all(|word| !word.is_empty()) && !self.0.contains(&term) {
            self.0.push(term);
        }
    }

    /// Whether each of the terms is found in the words of a position.
    pub(crate) fn all_in(&self, position: Position<'_>) -> bool {
        let texts: Vec<String> = position.texts().map(|(_, text)| normalize(text)).collect();
        self.0.iter().all(|term| texts.iter().any(|text| term.occurrences(text) > 0))
    }

    /// The score of a position; `None` where no term is found.
    fn score(&self, position: Position<'_>) -> Option<Score> {
        let mut score = Score::default();
        let texts: Vec<String> = position.texts().map(|(_, text)| normalize(text)).collect();
        for term in &self.0 {
            score.add(term, texts.iter().map(|text| term.occurrences(text)).fold(0, u32::saturating_add));
        }
        (score.terms > 0).then_some(score)
    }
}

impl fmt::Display for SearchTerms {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, term) in self.0.iter().enumerate() {
            let space = if number == 0 { "" } else { " " };
            write!(formatter, "{space}{term}")?;
        }
        Ok(())
    }
}

impl SearchTerm {
    fn is_phrase(&self) -> bool {
        self.words.len() > 1
    }

    /// How often it stands in a normalized text.
    fn occurrences(&self, normalized: &str) -> u32 {
        let Some((last, before)) = self.words.split_last() else { return 0 };
        if !normalized.contains(last.as_str()) {
            return 0;
        }
        let words: Vec<&str> = normalized.split(' ').collect();
        let is_here = |window: &&[&str]| {
            window.split_last().is_some_and(|(end, start)| {
                let ends = if self.is_prefix { end.starts_with(last.as_str()) } else { end == last };
                ends && start.iter().eq(before)
            })
        };
        u32::try_from(words.windows(self.words.len()).filter(is_here).count()).unwrap_or(u32::MAX)
    }
}

/// As it is written in a query, normalized.
impl fmt::Display for SearchTerm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let star = if self.is_prefix { "*" } else { "" };
        let quote = if self.is_phrase() { "\"" } else { "" };
        write!(formatter, "{quote}{}{star}{quote}", self.words.join(" "))
    }
}

/// How well a position matches. Scores are ordered by their first member, then by the second, then by the third; nothing
/// else is weighed.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = |id: &str, summary: Text| -> Result<Principle, ValueError> {
///     Ok(Principle::new(id.parse()?, Attribution::new(), summary))
/// };
/// let dataset = Dataset::builder()
///     .add(principle("tides/1", text!("Tides, tides, tides."))?)
///     .add(principle("tides/2", text!("Tides of data."))?)
///     .build()?;
/// let ranked: Vec<Score> = dataset.search("tides data").map(|hit| hit.score).collect();
/// assert_eq!((ranked[0].terms, ranked[1].terms, ranked[1].occurrences), (2, 1, 3));
/// assert!(ranked[0] > ranked[1]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[non_exhaustive]
pub struct Score {
    /// How many of the terms that are looked for were found.
    pub terms: u32,
    /// How many of those are phrases.
    pub phrases: u32,
    /// How often the terms were found, all together.
    pub occurrences: u32,
}

impl Score {
    /// Adds a term that was found so often.
    fn add(&mut self, term: &SearchTerm, occurrences: u32) {
        if occurrences > 0 {
            self.terms = self.terms.saturating_add(1);
            self.phrases = self.phrases.saturating_add(term.is_phrase().into());
            self.occurrences = self.occurrences.saturating_add(occurrences);
        }
    }
}

/// A position or provision in which terms were found.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Data flows; data stay."));
/// let dataset = Dataset::builder().add(principle).build()?;
/// let hit = dataset.search("data \"flows data\"").next().unwrap();
/// assert_eq!((hit.score.terms, hit.score.phrases, hit.score.occurrences), (2, 1, 3));
/// assert_eq!((hit.matched[0].term.as_str(), hit.matched[0].member), ("data", "summary"));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Hit<'d> {
    /// Where the terms were found.
    pub position: Position<'d>,
    /// How well it matches.
    pub score: Score,
    /// Each term that was found, once for each member that has it.
    pub matched: Vec<MatchedTerm>,
}

/// A term that was found in a member.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Tides flow.")).with_title(text!("Tides"));
/// let dataset = Dataset::builder().add(principle).build()?;
/// let hit = dataset.search("tide*").next().unwrap();
/// let members: Vec<&str> = hit.matched.iter().map(|matched| matched.member).collect();
/// assert_eq!(members, ["title", "summary"]);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct MatchedTerm {
    /// The term as it is looked for, normalized.
    pub term: String,
    /// The name of the member: `summary`, `action`, `quote`.
    pub member: &'static str,
    /// How often it stands there.
    pub occurrences: u32,
}

/// What a search found, the best first: by [`Score`], and what has the same score in the order of a file. What of a position
/// matched is made out when it is asked for.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(Dataset::default().search("tides").len(), 0);
/// ```
#[derive(Clone, Debug)]
pub struct Hits<'d> {
    terms: SearchTerms,
    found: std::vec::IntoIter<(Position<'d>, Score)>,
}

impl<'d> Hits<'d> {
    /// Ranks what was found, which is in the order of a file.
    fn ranked(terms: SearchTerms, mut found: Vec<(Position<'d>, Score)>) -> Self {
        found.sort_by_key(|(_, score)| Reverse(*score));
        Self { terms, found: found.into_iter() }
    }
}

impl<'d> Iterator for Hits<'d> {
    type Item = Hit<'d>;

    fn next(&mut self) -> Option<Hit<'d>> {
        let (position, score) = self.found.next()?;
        let texts: Vec<_> = position.texts().map(|(member, text)| (member, normalize(text))).collect();
        let mut matched: Vec<MatchedTerm> = Vec::new();
        for term in &self.terms.0 {
            let name = term.to_string();
            for (member, text) in &texts {
                let occurrences = term.occurrences(text);
                let last = matched.last_mut().filter(|last| last.term == name && last.member == *member);
                match last {
                    _ if occurrences == 0 => {}
                    Some(last) => last.occurrences = last.occurrences.saturating_add(occurrences),
                    None => matched.push(MatchedTerm { term: name.clone(), member, occurrences }),
                }
            }
        }
        Some(Hit { position, score, matched })
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.found.size_hint()
    }
}

impl ExactSizeIterator for Hits<'_> {}

fn all_positions(dataset: &Dataset) -> impl Iterator<Item = Position<'_>> {
    dataset.records().filter(|record| record.attribution().is_some()).flat_map(Position::all_of)
}

impl Dataset {
    /// The positions and provisions in which terms are found, the best first. All words of the dataset are looked through;
    /// whoever searches a large dataset more than once makes a [`SearchIndex`](crate::query::SearchIndex).
    ///
    /// The words are those of [`Position::texts`](crate::query::Position::texts), the terms those of
    /// [`SearchTerms`](crate::query::SearchTerms). One term is enough to be found.
    pub fn search(&self, text: &str) -> Hits<'_> {
        let terms = SearchTerms::of(text);
        let found = all_positions(self).filter_map(|position| Some((position, terms.score(position)?)));
        let found = found.collect();
        Hits::ranked(terms, found)
    }
}

/// For each word of a dataset's positions where it stands, so that a search does not look through all of them. It finds
/// what [`Dataset::search`](crate::Dataset::search) finds.
///
/// It takes about as much memory as the words themselves: eight bytes for each word of each position.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Sovereignty over tides."));
/// let dataset = Dataset::builder().add(principle).build()?;
/// let index = SearchIndex::of(&dataset);
/// assert!(index.search("sovereign* tides").eq(dataset.search("sovereign* tides")));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct SearchIndex<'d> {
    positions: Vec<Position<'d>>,
    /// For each word the numbers of the positions, ascending, each with how often the word stands in it.
    words: BTreeMap<Box<str>, Vec<(u32, u32)>>,
}

impl<'d> SearchIndex<'d> {
    /// The index of a dataset.
    pub fn of(dataset: &'d Dataset) -> Self {
        let positions: Vec<Position<'d>> = all_positions(dataset).collect();
        let mut words: BTreeMap<Box<str>, Vec<(u32, u32)>> = BTreeMap::new();
        for (number, position) in (0_u32..).zip(&positions) {
            for (_, text) in position.texts() {
                for word in normalize(text).split(' ').filter(|word| !word.is_empty()) {
                    let Some(places) = words.get_mut(word) else {
                        words.insert(word.into(), vec![(number, 1)]);
                        continue;
                    };
                    match places.last_mut() {
                        Some((last, count)) if *last == number => *count = count.saturating_add(1),
                        _ => places.push((number, 1)),
                    }
                }
            }
        }
        Self { positions, words }
    }

    /// The positions and provisions in which terms are found, as [`Dataset::search`](crate::Dataset::search) gives them.
    pub fn search(&self, text: &str) -> Hits<'d> {
        let terms = SearchTerms::of(text);
        let mut scores: HashMap<u32, Score> = HashMap::new();
        for term in &terms.0 {
            for (number, occurrences) in self.occurrences(term) {
                scores.entry(number).or_default().add(term, occurrences);
            }
        }
        let mut scores: Vec<(u32, Score)> = scores.into_iter().filter(|(_, score)| score.terms > 0).collect();
        scores.sort_unstable_by_key(|(number, _)| *number);
        let found = scores
            .into_iter()
            .filter_map(|(number, score)| Some((*self.positions.get(number as usize)?, score)));
        let found = found.collect();
        Hits::ranked(terms, found)
    }

    /// The numbers of the positions that have a term, each with how often.
    fn occurrences(&self, term: &SearchTerm) -> HashMap<u32, u32> {
        let Some((last, before)) = term.words.split_last() else { return HashMap::new() };
        let mut found: HashMap<u32, u32> = HashMap::new();
        let words = self.words.range::<str, _>((Bound::Included(last.as_str()), Bound::Unbounded));
        let words = words.take_while(|(word, _)| {
            if term.is_prefix { word.starts_with(last.as_str()) } else { ***word == **last }
        });
        for (number, count) in words.flat_map(|(_, places)| places) {
            let sum = found.entry(*number).or_default();
            *sum = sum.saturating_add(*count);
        }
        if term.is_phrase() {
            for word in before {
                let places = self.words.get(word.as_str()).map(Vec::as_slice).unwrap_or_default();
                found.retain(|number, _| places.binary_search_by_key(number, |(own, _)| *own).is_ok());
            }
            for (number, count) in &mut found {
                let texts = self.positions.get(*number as usize).into_iter().flat_map(|own| own.texts());
                *count =
                    texts.map(|(_, text)| term.occurrences(&normalize(text))).fold(0, u32::saturating_add);
            }
        }
        found
    }
}
