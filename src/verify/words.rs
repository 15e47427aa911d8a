//! The words of a text, normalized, each with its place.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// Words in one buffer, so that a long text costs no allocation a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// The words with a space between each two.
    normalized: String,
    /// Where each word is in `normalized`, and where in the text.
    places: Vec<(Range<usize>, Range<usize>)>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut words = Self::default();
        let mut characters = text.char_indices().peekable();
        // Where the open word began and ended last, in the text.
        let mut open: Option<Range<usize>> = None;
        while let Some((start, character)) = characters.next() {
            let end = start.saturating_add(character.len_utf8());
            if is_invisible(character) {
                continue;
            }
            if is_word(character) {
                let alone = is_unspaced(character);
                if alone && let Some(place) = open.take() {
                    words.push(text, place);
                }
                let place = open.get_or_insert(start..end);
                place.end = end;
                if alone && let Some(place) = open.take() {
                    words.push(text, place);
                }
                continue;
            }
            let within = open.is_some() && is_apostrophe(character);
            let goes_on = characters.peek().is_some_and(|(_, next)| is_word(*next) && !is_unspaced(*next));
            if within && goes_on {
                continue;
            }
            if let Some(place) = open.take() {
                words.push(text, place);
            }
        }
        if let Some(place) = open.take() {
            words.push(text, place);
        }
        words
    }

    fn push(&mut self, text: &str, place: Range<usize>) {
        if !self.normalized.is_empty() {
            self.normalized.push(' ');
        }
        let start = self.normalized.len();
        let word = text.get(place.clone()).unwrap_or_default();
        if word.is_ascii() {
            self.normalized.extend(word.chars().map(|character| character.to_ascii_lowercase()));
        } else {
            let visible = word.chars().filter(|character| !is_invisible(*character));
            let lower = visible.nfkc().flat_map(char::to_lowercase);
            self.normalized
                .extend(lower.map(|character| if is_apostrophe(character) { '\'' } else { character }));
        }
        self.places.push((start..self.normalized.len(), place));
    }

    pub(super) fn len(&self) -> usize {
        self.places.len()
    }

    /// The normalized text of some words.
    pub(super) fn normalized(&self, words: Range<usize>) -> Option<&str> {
        let first = self.places.get(words.start)?;
        let last = self.places.get(words.end.checked_sub(1)?)?;
        self.normalized.get(first.0.start..last.0.end)
    }

    /// Where some words are in the text.
    pub(super) fn place(&self, words: Range<usize>) -> Option<Range<usize>> {
        let first = self.places.get(words.start)?;
        let last = self.places.get(words.end.checked_sub(1)?)?;
        Some(first.1.start..last.1.end)
    }

    /// For each word, whether it is in one of some ranges of the text.
    pub(super) fn marked(&self, ranges: impl Iterator<Item = Range<usize>>) -> Vec<bool> {
        let mut marks = vec![false; self.len()];
        for range in ranges {
            let first = self.places.partition_point(|(_, place)| place.start < range.start);
            let end = self.places.partition_point(|(_, place)| place.end <= range.end);
            if let Some(marks) = marks.get_mut(first..end) {
                marks.fill(true);
            }
        }
        marks
    }

    /// Where each word is in the text.
    pub(super) fn places(&self) -> impl Iterator<Item = &Range<usize>> {
        self.places.iter().map(|(_, place)| place)
    }
}

fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}')
}

fn is_word(character: char) -> bool {
    character.is_alphanumeric() || matches!(character, '\u{300}'..='\u{36f}')
}

fn is_apostrophe(character: char) -> bool {
    matches!(character, '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}')
}

/// Scripts that are written without spaces between words: each letter counts as one.
fn is_unspaced(character: char) -> bool {
    matches!(
        character,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{4dbf}'
            | '\u{4e00}'..='\u{9fff}'
            | '\u{f900}'..='\u{faff}'
            | '\u{20000}'..='\u{3ffff}'
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn normalized(text: &str) -> String {
        let words = Words::of(text);
        words.normalized(0..words.len()).unwrap_or_default().to_owned()
    }

    #[test]
    fn the_normalization_is_the_one_that_is_specified() {
        for (text, expected) in [
            ("States’ data — “free”.", "states data free"),
            ("It’s China's, isn‘t it?", "it's china's isn't it"),
            ("govern\u{ad}ance  zero\u{200b}width", "governance zerowidth"),
            ("ﬁshing Ｆull e\u{301}t\u{e9}", "fishing full \u{e9}t\u{e9}"),
            ("数据安全 and 1,000.5", "数 据 安 全 and 1 000 5"),
            ("line-\nbreak", "line break"),
            (" … ", ""),
        ] {
            assert_eq!(normalized(text), expected, "{text}");
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "“Ünder ’em”";
        let words = Words::of(text);
        let found: Vec<&str> = words.places().filter_map(|place| text.get(place.clone())).collect();
        assert_eq!(found, ["Ünder", "em"]);
    }
}
