//! Policy questions, taken apart one by one.

use super::words::{count, leading_number, without_bullet};

/// An item of a list of questions.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Item {
    /// The index of its line.
    pub(super) line: usize,
    /// Where it stands in the line, in bytes.
    pub(super) place: std::ops::Range<usize>,
    /// The number or letter before it.
    pub(super) label: Option<String>,
    /// The item without what stands before it.
    pub(super) text: String,
    /// The sub-heading that it stands under.
    pub(super) heading: Option<String>,
    /// Its questions.
    pub(super) questions: Vec<String>,
    /// Whether other words may belong to the next item, or to none.
    pub(super) is_mixed: bool,
}

/// What a section of questions consists of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Section {
    pub(super) items: Vec<Item>,
    /// The indexes of the lines that introduce the questions.
    pub(super) intro: Vec<usize>,
    /// From which index on the lines are no part of the section.
    pub(super) end: usize,
}

/// A mark before an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mark {
    Bullet(char),
    /// A number or letter by its place, and what stands behind it.
    Number(u32, char),
    Letter(u32, char),
    Roman(u32, char),
}

/// Whether a text begins with the mark of an item.
pub(super) fn is_marked(text: &str) -> bool {
    mark(text).is_some()
}

/// Whether a line consists of questions and of nothing else.
pub(super) fn is_asking(line: &str) -> bool {
    let items = items(&[(0, line, false)]).items;
    let asks_only = |item: &Item| !item.questions.is_empty() && !item.is_mixed;
    let is_end = line.trim_end_matches([')', '"', '”', '’']).ends_with('?');
    // What stands above a list in the same line is no question.
    let asked: usize = items.iter().map(|item| count(&item.text)).sum();
    let is_most = asked.saturating_mul(2) > count(line);
    is_most && count(line) > 4 && is_end && !items.is_empty() && items.iter().all(asks_only)
}

/// The Roman numbers that items have.
const ROMAN: &[&str] = &["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x"];

impl Mark {
    /// The mark of the next item: the same bullet, or the next number.
    fn next(self) -> Self {
        match self {
            Self::Bullet(bullet) => Self::Bullet(bullet),
            Self::Number(number, close) => Self::Number(number.saturating_add(1), close),
            Self::Letter(letter, close) => Self::Letter(letter.saturating_add(1), close),
            Self::Roman(number, close) => Self::Roman(number.saturating_add(1), close),
        }
    }

    fn label(self, printed: &str) -> Option<String> {
        match self {
            Self::Bullet(_) => None,
            Self::Number(..) | Self::Letter(..) | Self::Roman(..) => Some(printed.trim().to_owned()),
        }
    }
}

/// The mark that a text begins with, and its length in bytes.
fn mark(text: &str) -> Option<(Mark, usize)> {
    let mut start = text.trim_start();
    let before = text.len().saturating_sub(start.len());
    let first = start.chars().next()?;
    if matches!(first, '•' | '●' | '○' | '▪' | '■' | '◦' | '‣' | '·' | '*' | '-' | '–' | '—' | '➢' | '►')
    {
        return Some((Mark::Bullet(first), before.saturating_add(first.len_utf8())));
    }
    // `Q1:`, `Question 2.`, `(3)`, `(Q3)`
    let whole = start.len();
    start = start.strip_prefix('(').unwrap_or(start);
    for word in ["Policy Question", "Policy question", "Question", "PQ", "Q"] {
        if let Some(rest) = start.strip_prefix(word).map(str::trim_start)
            && rest.starts_with(|c: char| c.is_ascii_digit())
        {
            start = rest;
            break;
        }
    }
    let length = |rest: &str| before.saturating_add(whole.saturating_sub(rest.len()));
    if let Some((number, rest)) = leading_number(start) {
        let close = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':' | '-' | '/'))?;
        let rest = rest.get(close.len_utf8()..)?;
        // `1.5 billion` is no item.
        let is_item = number < 30 && !rest.starts_with(|c: char| c.is_ascii_digit());
        return is_item.then(|| (Mark::Number(number, close), length(rest)));
    }
    let end = start.find(|c: char| !c.is_ascii_alphabetic())?;
    let (word, rest) = start.split_at_checked(end)?;
    let place = ROMAN
        .iter()
        .position(|roman| word.eq_ignore_ascii_case(roman))
        .and_then(|place| u32::try_from(place).ok());
    let close = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':'))?;
    if let Some(place) = place.filter(|_| rest.get(1..).is_some_and(|rest| rest.starts_with(' '))) {
        return Some((Mark::Roman(place.saturating_add(1), close), length(rest.get(1..)?)));
    }
    let letter = start.chars().next().filter(char::is_ascii_alphabetic)?;
    let rest = start.get(1..)?;
    let close = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ':'))?;
    let rest = rest.get(1..)?;
    let place = u32::from(letter.to_ascii_lowercase()).saturating_sub(u32::from('a')).saturating_add(1);
    let is_item = rest.starts_with(' ') && place <= 12;
    is_item.then(|| (Mark::Letter(place, close), length(rest)))
}

/// The pieces of a line that are items, each with its mark.
fn pieces(line: &str) -> Vec<(Option<Mark>, std::ops::Range<usize>)> {
    let first = mark(line);
    let mut found = vec![(first.map(|(mark, _)| mark), 0)];
    let mut current = first.map(|(mark, _)| mark);
    let mut offset = first.map_or(0, |(_, length)| length);
    while let Some((at, next)) = next_mark(line, offset, current) {
        found.push((Some(next), at));
        current = Some(next);
        let length = line.get(at..).and_then(mark).map_or(1, |(_, length)| length);
        offset = at.saturating_add(length);
    }
    let ends: Vec<usize> = found.iter().skip(1).map(|(_, at)| *at).chain([line.len()]).collect();
    found.into_iter().zip(ends).map(|((mark, start), end)| (mark, start..end)).collect()
}

/// The next mark within a line: of the kind of the one before, or the first of a list behind a sentence.
fn next_mark(line: &str, from: usize, current: Option<Mark>) -> Option<(usize, Mark)> {
    let rest = line.get(from..)?;
    for (at, _) in rest.match_indices(' ') {
        let start = from.saturating_add(at).saturating_add(1);
        let Some((next, _)) = line.get(start..).filter(|text| !text.starts_with(' ')).and_then(mark) else {
            continue;
        };
        let before = line.get(..start).unwrap_or_default().trim_end();
        let ends = before.ends_with(['?', '.', ';', ':', '”', '"']);
        let fits = match (current, next) {
            // A dash within a sentence is none of a list.
            (Some(Mark::Bullet(one)), Mark::Bullet(other)) => {
                one == other && (ends || !matches!(other, '-' | '–' | '—'))
            }
            (Some(one), next) => one.next() == next && ends,
            (None, Mark::Bullet(bullet)) => {
                matches!(bullet, '•' | '●' | '▪' | '■') || (ends && bullet == '-')
            }
            (None, Mark::Number(1, _) | Mark::Letter(1, _) | Mark::Roman(1, _)) => ends,
            (None, _) => false,
        };
        if fits {
            return Some((start, next));
        }
    }
    None
}

/// The questions of a text, each with the words since the one before.
pub(super) fn questions(text: &str) -> Vec<String> {
    let mut questions: Vec<String> = Vec::new();
    let mut start = 0;
    for (at, _) in text.match_indices('?') {
        let end = at.saturating_add(1);
        let behind = text.get(end..).unwrap_or_default();
        let closing = behind
            .find(|c: char| !matches!(c, ')' | '"' | '”' | '’' | '»' | '?' | '!'))
            .unwrap_or(behind.len());
        let is_end =
            behind.get(closing..).is_none_or(|next| next.is_empty() || next.starts_with(char::is_whitespace));
        if is_end && let Some(question) = text.get(start..end.saturating_add(closing)) {
            let question = question.trim();
            if question.chars().any(char::is_alphabetic) {
                questions.push(question.to_owned());
            }
            start = end.saturating_add(closing);
        }
    }
    questions
}

/// Whether a text asks without a question mark.
pub(super) fn asks(text: &str) -> bool {
    let first = without_bullet(text).split_whitespace().next().unwrap_or_default().to_lowercase();
    matches!(
        first.as_str(),
        "how"
            | "what"
            | "why"
            | "which"
            | "who"
            | "whose"
            | "when"
            | "where"
            | "whether"
            | "should"
            | "can"
            | "could"
            | "is"
            | "are"
            | "do"
            | "does"
            | "will"
            | "would"
            | "in"
    ) && (first != "in" || text.to_lowercase().contains("what"))
}

/// A sub-heading, and what is below it.
struct Heading {
    line: usize,
    label: Option<String>,
    text: String,
    is_marked: bool,
    is_new: bool,
}

/// Takes the lines of a section apart. Each line is its index, its text, and whether it stands behind an empty one.
pub(super) fn items(lines: &[(usize, &str, bool)]) -> Section {
    let mut all = Section { end: lines.len(), ..Section::default() };
    let mut heading: Option<Heading> = None;
    let mut was_marked = false;
    for (position, (line, text, _)) in lines.iter().enumerate() {
        let text = *text;
        let pieces = pieces(text);
        let is_marked = pieces.iter().any(|(mark, _)| mark.is_some());
        let next = lines.get(position.saturating_add(1)).map(|(_, next, _)| *next);
        let is_above = !is_marked && is_heading(text, next, was_marked);
        // Behind a marked item, text without a mark is another section whose label is missing; so is, behind questions, a
        // paragraph that asks nothing at its end.
        let is_asking = (text.trim_end().ends_with(['?', '”', '"']) && text.contains('?'))
            || has_note(text)
            || (text.contains("? ")
                && next.is_some_and(|next| mark(next).is_none() && next.trim_end().ends_with('?')))
            || (asks(text) && count(text) <= 60 && !text.contains('?'));
        let is_below = heading.as_ref().is_some_and(|heading| heading.is_new);
        let is_foreign = !is_marked
            && !is_above
            && !is_below
            && !all.items.is_empty()
            && (was_marked || !is_asking)
            && !text.trim_end().ends_with(':');
        if is_foreign {
            all.end = position;
            break;
        }
        let has_list = pieces.len() > 1;
        for (mark, place) in pieces {
            let piece = text.get(place.clone()).unwrap_or_default();
            let length = self::mark(piece).filter(|_| mark.is_some()).map_or(0, |(_, length)| length);
            let (printed, rest) = piece.split_at_checked(length).unwrap_or(("", piece));
            let rest = rest.trim();
            if rest.is_empty() {
                continue;
            }
            let label = mark.and_then(|mark| mark.label(printed));
            let is_short = mark.is_some() && count(rest) <= 4 && !rest.contains('?');
            let is_open =
                is_short && next.is_some_and(|next| self::mark(next).is_none() && next.contains('?'));
            if rest.ends_with(':') || is_above || is_open {
                all.intro.push(*line);
                let text = rest.trim_end_matches(':').trim().to_owned();
                heading = Some(Heading { line: *line, label, text, is_marked: mark.is_some(), is_new: true });
                continue;
            }
            // What introduces the whole list is no sub-heading, and a marked heading ends where the next mark is.
            heading = heading.filter(|heading| {
                let introduces =
                    heading.is_new && all.items.is_empty() && !heading.is_marked && count(&heading.text) > 6;
                let is_over = heading.is_marked && mark.is_some() && !heading.is_new;
                !introduces && !is_over && count(&heading.text) <= 12
            });
            let mut item = Item {
                line: *line,
                place,
                label,
                text: rest.to_owned(),
                heading: heading
                    .as_ref()
                    .filter(|heading| heading.line != *line)
                    .map(|heading| heading.text.clone()),
                questions: questions(rest),
                is_mixed: false,
            };
            let has_dash = rest.contains(" - ") || rest.contains(" – ");
            let is_unmarked = has_list && mark.is_none();
            item.is_mixed = is_unmarked
                || has_tail(rest)
                || has_prose(&item.questions)
                || (has_list && has_dash && item.questions.len() > 1);
            if let Some(heading) = heading.as_mut().filter(|heading| heading.is_new) {
                item.label = item.label.or(heading.label.take());
                heading.is_new = false;
            }
            was_marked = mark.is_some();
            all.items.push(item);
        }
    }
    all.intro.dedup();
    all
}

/// Whether more than a few words stand behind the last question of an item, without being a sentence.
fn has_tail(text: &str) -> bool {
    let tail = text.rsplit_once('?').map(|(_, tail)| tail.trim());
    tail.is_some_and(|tail| count(tail) > 2 && !tail.ends_with('.'))
}

/// Whether behind the last question stands a note in brackets or an example, and nothing else.
fn has_note(text: &str) -> bool {
    let note = text.rsplit_once('?').map(|(_, note)| note.trim_end_matches('.').trim());
    note.is_some_and(|note| {
        let is_example = ["e.g.", "E.g.", "eg.", "i.e.", "for example", "such as"]
            .iter()
            .any(|start| note.starts_with(start));
        (note.starts_with('(') && note.ends_with(')')) || (is_example && count(note) <= 30)
    })
}

/// Whether more than a few words stand before the questions of an item, as sentences of their own or before a colon.
fn has_prose(questions: &[String]) -> bool {
    let before = |question: &String| {
        let mut ends = question.match_indices([':', '.', '!']).filter(|(at, _)| {
            // `e.g.` ends no sentence.
            let (head, tail) = question.split_at_checked(at.saturating_add(1)).unwrap_or_default();
            let is_word = head.rsplit([' ', '(']).next().is_some_and(|word| word.len() > 4);
            tail.starts_with(' ') && (is_word || head.ends_with(':'))
        });
        ends.next_back().and_then(|(at, _)| question.get(..at)).map_or(0, count)
    };
    questions.iter().map(before).sum::<usize>() > 8
}

/// Whether a line without a mark is the sub-heading of the questions below it.
fn is_heading(text: &str, next: Option<&str>, was_marked: bool) -> bool {
    let is_short = count(text) <= 8 && !text.contains('?') && !text.trim_end().ends_with('.');
    is_short && next.is_some_and(|next| next.contains('?') && (!was_marked || mark(next).is_some()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &[&str]) -> (Vec<(Option<String>, String)>, usize) {
        let lines: Vec<_> = lines.iter().enumerate().map(|(index, text)| (index, *text, false)).collect();
        let all = items(&lines);
        (all.items.into_iter().map(|item| (item.label, item.text)).collect(), all.end)
    }

    fn plain(items: &[&str]) -> Vec<(Option<String>, String)> {
        items.iter().map(|text| (None, (*text).to_owned())).collect()
    }

    #[test]
    fn items_are_found_however_they_are_marked() {
        let expected = plain(&["Who reads?", "Who writes - and when?"]);
        assert_eq!(of(&["- Who reads?", "- Who writes - and when?"]), (expected.clone(), 2));
        assert_eq!(of(&["- Who reads? - Who writes - and when?"]), (expected.clone(), 1));
        assert_eq!(of(&["• Who reads? • Who writes - and when?"]), (expected.clone(), 1));
        assert_eq!(of(&["Who reads?", "Who writes - and when?"]), (expected.clone(), 2));
        assert_eq!(of(&["- Who reads?", "- Who writes - and when?", "They rise. Why?"]), (expected, 2));
        let lettered = vec![
            (Some("A.".to_owned()), "Who reads?".to_owned()),
            (Some("B.".to_owned()), "Who writes?".to_owned()),
        ];
        assert_eq!(of(&["A. Who reads? B. Who writes?"]), (lettered.clone(), 1));
        assert_eq!(of(&["A. Who reads?", "B. Who writes?"]), (lettered, 2));
    }

    #[test]
    fn questions_of_one_item_are_its_parts() {
        assert_eq!(
            questions("Tides rise. Who reads? Who \"writes?\" They do."),
            ["Tides rise. Who reads?", "Who \"writes?\""]
        );
    }

    #[test]
    fn headings_belong_to_the_item_below() {
        let lines = [(3, "A. Open tides:", false), (4, "Who reads?", true)];
        let all = items(&lines);
        let found: Vec<_> =
            all.items.iter().map(|item| (item.heading.as_deref(), item.label.as_deref())).collect();
        assert_eq!(found, [(Some("Open tides"), Some("A."))]);
        assert_eq!(all.intro, [3]);
        let lines = [
            (0, "Tides", false),
            (1, "- Who reads?", false),
            (2, "- Who writes?", false),
            (3, "Tables", true),
            (4, "- Why?", false),
        ];
        let found = items(&lines).items;
        let headings: Vec<_> = found.iter().map(|item| item.heading.as_deref()).collect();
        assert_eq!(headings, [Some("Tides"), Some("Tides"), Some("Tables")]);
    }

    #[test]
    fn what_is_mixed_is_said() {
        let all = items(&[(0, "First block - Who reads? - Who writes? Second block – Why? And then", false)]);
        assert!(all.items.iter().all(|item| item.is_mixed), "{all:?}");
        assert!(!items(&[(0, "- Who reads? - Who writes?", false)]).items.iter().any(|item| item.is_mixed));
    }

    #[test]
    fn roman_numbers_mark_items() {
        assert_eq!(of(&["i. Who reads?", "ii. Who writes?"]).0.len(), 2);
        assert_eq!(of(&["i) Who reads? ii) Who writes?"]).0.len(), 2);
    }
}
