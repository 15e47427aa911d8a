//! The sentences of a text, each with its paragraph.

use std::ops::Range;

use super::SourceText;
use super::numbering::is_number;

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

impl SourceText<'_> {
    /// The sentences of the text. A paragraph is a line that has a word in it.
    ///
    /// A sentence ends at `.`, `!`, `?`, `…` or their fullwidth forms, with the quotation marks, brackets and footnote
    /// marks behind them, where white space and a capital letter, a quotation mark or a bracket follow, or right
    /// behind a small letter a capital one. Single letters and usual abbreviations in front of the point end none, nor
    /// does the number that a line begins with. That is a convention to count by, no grammar.
    pub fn sentences(&self) -> Vec<Sentence> {
        let mut places = self.words.places().map(Clone::clone).enumerate().peekable();
        let mut sentences = Vec::new();
        let mut paragraph = 0_usize;
        let mut offset = 0_usize;
        for line in self.text().split_inclusive('\n') {
            let mut start = offset;
            let end = offset.saturating_add(line.len());
            offset = end;
            let mut number = 0_usize;
            for piece in pieces(line) {
                let piece_end = start.saturating_add(piece.len());
                let mut words: Option<Range<usize>> = None;
                while let Some((index, _)) = places.next_if(|(_, place)| place.start < piece_end) {
                    words.get_or_insert(index..index).end = index.saturating_add(1);
                }
                if let Some(words) = words {
                    if number == 0 {
                        paragraph = paragraph.saturating_add(1);
                    }
                    number = number.saturating_add(1);
                    let lead = piece.len().saturating_sub(piece.trim_start().len());
                    let place = start.saturating_add(lead)..start.saturating_add(piece.trim_end().len());
                    sentences.push(Sentence { paragraph, number, place, words });
                }
                start = piece_end;
            }
        }
        sentences
    }
}

/// Words with a point behind them that end no sentence.
const ABBREVIATIONS: &[&str] =
    &["cf", "fig", "vol", "no", "art", "para", "e.g", "i.e", "etc", "vs", "mr", "ms", "dr"];

/// A line cut behind each of its sentences.
fn pieces(line: &str) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0_usize;
    let mut characters = line.char_indices().peekable();
    while let Some((place, character)) = characters.next() {
        if !matches!(character, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
            continue;
        }
        // What closes the sentence: quotation marks, brackets, a footnote mark such as [1].
        while characters.next_if(|(_, next)| is_closing(*next) || matches!(next, '.' | '!' | '?')).is_some() {
        }
        while let Some(length) =
            footnote_mark(characters.peek().and_then(|(at, _)| line.get(*at..)).unwrap_or_default())
        {
            for _ in 0..length {
                characters.next();
            }
        }
        let end = characters.peek().map_or(line.len(), |(end, _)| *end);
        let rest = line.get(end..).unwrap_or_default();
        let follows = rest.trim_start();
        let run_on = line.get(..place).is_some_and(|text| text.ends_with(char::is_lowercase))
            && rest.starts_with(char::is_uppercase);
        let separate = follows.len() < rest.len() || run_on || matches!(character, '。' | '！' | '？');
        let opens = follows.chars().next().is_some_and(|next| {
            next.is_uppercase()
                || is_unspaced_letter(next)
                || matches!(next, '“' | '‘' | '"' | '\'' | '(' | '[' | '•' | '*')
        });
        let before = line.get(start..place).unwrap_or_default();
        let numbers = start == 0 && is_number(before.trim_start());
        if separate && opens && !(character == '.' && (numbers || is_abbreviation(before))) {
            pieces.push(line.get(start..end).unwrap_or_default());
            start = end;
        }
    }
    pieces.push(line.get(start..).unwrap_or_default());
    pieces
}

fn is_closing(character: char) -> bool {
    matches!(character, '”' | '’' | '"' | '\'' | ')' | ']' | '»')
}

fn is_unspaced_letter(character: char) -> bool {
    character.is_alphabetic() && !character.is_lowercase() && !character.is_uppercase()
}

/// How many characters `[12]` has at the beginning of a text.
fn footnote_mark(text: &str) -> Option<usize> {
    let (digits, _) = text.strip_prefix('[')?.split_once(']')?;
    let is_mark = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_mark.then(|| digits.len().saturating_add(2))
}

fn is_abbreviation(before: &str) -> bool {
    let word = before
        .rsplit(|character: char| character.is_whitespace() || character == '(')
        .next()
        .unwrap_or_default();
    let letters = word.chars().count();
    (letters == 1 && word.chars().all(char::is_alphabetic))
        || (letters > 2 && word.contains('.'))
        || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}
