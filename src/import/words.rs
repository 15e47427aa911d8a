//! Text that was copied from a page, made comparable.

use crate::value::fold;

/// The text of a line without control characters, invisible characters and repeated white space.
pub(super) fn clean(line: &str) -> String {
    let visible = line.chars().filter(|c| {
        !matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
    });
    let spaced: String = visible.map(|c| if c.is_control() || c.is_whitespace() { ' ' } else { c }).collect();
    spaced.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The words of a label or term in small letters without accents and punctuation, `&` as `and`: `Policy Question(s):`
/// and `policy questions` are the same.
pub(super) fn key(text: &str) -> String {
    let text = text.replace("(s)", "s").replace('&', " and ");
    let folded: String = fold(&text).chars().map(|c| if c.is_alphanumeric() { c } else { ' ' }).collect();
    folded.split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// What follows some words at the beginning of a text, whatever stands between the words and in whichever case they are.
pub(super) fn strip_words<'t>(text: &'t str, words: &str) -> Option<&'t str> {
    let mut rest = text;
    for word in words.split(' ') {
        rest = rest.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '-' | '/' | '‐' | '–'));
        let head = rest.get(..word.len())?;
        if !head.eq_ignore_ascii_case(word) {
            return None;
        }
        rest = rest.get(word.len()..)?;
        if rest.starts_with(char::is_alphabetic) {
            return None;
        }
    }
    Some(rest)
}

/// How many words a text has.
pub(super) fn count(text: &str) -> usize {
    text.split_whitespace().count()
}

/// A text without the bullets and marks that copied lists begin with.
pub(super) fn without_bullet(text: &str) -> &str {
    text.trim_start_matches(|c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '•' | '●'
                    | '○'
                    | '▪'
                    | '■'
                    | '◦'
                    | '‣'
                    | '·'
                    | '*'
                    | '➢'
                    | '►'
                    | '◆'
                    | '✓'
                    | '–'
                    | '—'
                    | '-'
                    | '#'
                    | '>'
            )
    })
}

/// The number at the beginning of a text, and what follows.
pub(super) fn leading_number(text: &str) -> Option<(u32, &str)> {
    let end = text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let number = text.get(..end)?.parse().ok()?;
    Some((number, text.get(end..)?))
}

/// The number that an entry of a list begins with: `2. Nerea Thalassa`.
pub(super) fn list_number(text: &str) -> Option<u32> {
    leading_number(text).filter(|(_, rest)| rest.starts_with(['.', ')'])).map(|(number, _)| number)
}

/// The parts of a text between some separators that stand outside of brackets.
pub(super) fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(move |c: char| {
        match c {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == separator && depth == 0
    })
    .collect()
}

/// Where the first part of an entry ends, at a comma, a dash or a bracket.
pub(super) fn head_end(entry: &str) -> usize {
    [",", " - ", " – ", " — ", " ("].iter().filter_map(|mark| entry.find(mark)).min().unwrap_or(entry.len())
}

/// A text without the note in brackets at its end.
pub(super) fn without_note(name: &str) -> &str {
    name.strip_suffix(')').and_then(|name| name.rsplit_once(" (")).map_or(name, |(name, _)| name.trim())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_compared_by_their_words() {
        assert_eq!(key("Policy Question(s):"), key("policy questions"));
        assert_eq!(key("Security, Safety & Tides"), "security safety and tides");
        assert_eq!(clean("\u{a0}a\t b\u{200b} "), "a b");
        assert_eq!(strip_words("Launch / Award Event #3", "launch award event"), Some(" #3"));
        assert_eq!(strip_words("Workshops", "workshop"), None);
    }
}
