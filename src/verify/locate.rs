//! Where a locator leads in a copy that keeps the paragraphs of its source.

use std::ops::Range;

use hashbrown::HashMap;

use super::lines::Lines;
use super::numbering::{Numbering, bare};
use super::outline::Outline;
use super::words::Words;
use super::{Sentence, SourceText};
use crate::record::{Fingerprint, Locator};

impl SourceText<'_> {
    /// The passage that a locator names, in a copy whose lines are the paragraphs of the source. `None` where it leads
    /// nowhere.
    ///
    /// Sections are looked for one inside the other. One that is just a number or letter (`29`, `(a)`, `Article 7`, `一、`,
    /// `第二条`, `المادة ٣`) is the line that has it in front; what it prints must be printed there, but a number or letter
    /// without any mark may have one. Any other is the line of its words, or the one that begins with them and goes on
    /// behind a full stop, a colon or a dash. A number by itself in a line may be that of a page and is none. Lines of a
    /// table of contents are none either.
    ///
    /// A section ends where the next of its kind begins, or one that contains it, or a heading without a number. The
    /// paragraphs of a section follow behind it, or begin in the same line where a sentence stands there. Sentences
    /// are counted as [`sentences`](Self::sentences) counts them; they must follow each other. A footnote is the line that
    /// begins with its label in brackets. With neither paragraph nor sentence it is the line of the innermost section, or
    /// the one in it that begins with the label. Where two lines may be meant, it is none, if they are not the same words.
    ///
    /// It is meant for making fingerprints; a copy with other line breaks is what fingerprints are for.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let source = SourceText::new("Tides\n1. Spring tides\nThey are high. They come twice a month.\n");
    /// let locator = Locator::new().with_sections([text!("1. Spring tides")]).with_paragraph(ordinal!(1)).with_sentences([ordinal!(2)]);
    /// let place = source.locate(&locator).unwrap();
    /// assert_eq!(&source.text()[place], "They come twice a month");
    ///
    /// let source = SourceText::new("29. We commit to:\n(a) Open the tables;\n30. We call on States to:\n(a) Close the locks.\n");
    /// let locator = |number| Locator::new().with_sections([number]).with_label(text!("(a)"));
    /// assert_eq!(source.locate(&locator(text!("30"))).map(|place| &source.text()[place]), Some("a) Close the locks"));
    /// ```
    pub fn locate(&self, locator: &Locator) -> Option<Range<usize>> {
        let copy = self.lined();
        let count = copy.lines.len();
        if let Some(footnote) = &locator.footnote {
            let mark = format!("[{footnote}]");
            let mut marked = copy.beginning(&Words::of(&mark));
            marked.retain(|index| copy.text(*index).is_some_and(|text| text.starts_with(&mark)));
            return self.some(copy.line(copy.only(&marked)?)?, locator);
        }
        // A section or a label may stand among the titles; paragraphs are counted behind them.
        let is_counted = locator.sections.is_empty() && locator.paragraph.is_some();
        let content = if is_counted { self.titles } else { 0 };
        let mut part = Part { heading: None, content, end: count, loose_end: count };
        for section in &locator.sections {
            part = copy.section(section.as_str(), &part)?;
        }
        if let Some(label) = locator.label.as_ref().filter(|_| locator.paragraph.is_none()) {
            return self.some(copy.line(copy.label(label.as_str(), &part)?)?, locator);
        }
        let line = match (locator.paragraph, part.heading) {
            (Some(paragraph), _) => {
                let before = usize::try_from(paragraph.get().saturating_sub(1)).ok()?;
                let line = copy.content(&part)?.checked_add(before)?;
                if let Some(label) = &locator.label {
                    copy.match_of(&Name::of(label.as_str()), line)?;
                }
                line
            }
            (None, Some(_)) if !locator.sentences.is_empty() => copy.content(&part)?,
            (None, Some(heading)) => return self.some(copy.line(heading)?, locator),
            (None, None) => return None,
        };
        if line >= part.end {
            return None;
        }
        self.some(copy.line(line)?, locator)
    }

    /// The copy with its lines, which are made when they are first asked for.
    pub(super) fn lined(&self) -> Copy<'_, '_> {
        Copy { source: self, lines: self.lines.get_or_init(|| Box::new(Lines::of(self))) }
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
        // A passage is one piece.
        let between = last.number.checked_sub(first.number)?.checked_add(1)?;
        if found < locator.sentences.len() || found < between {
            return None;
        }
        self.words.place(first.words.start..last.words.end)
    }

    /// The fingerprint of the passage that a locator names, found as [`locate`](Self::locate) finds it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let source = SourceText::new("Tides\nThey are high.\n");
    /// let fingerprint = source.fingerprint_at(&Locator::new().with_paragraph(ordinal!(2)));
    /// assert_eq!(fingerprint, Fingerprint::of("They are high"));
    /// ```
    pub fn fingerprint_at(&self, locator: &Locator) -> Option<Fingerprint> {
        Fingerprint::of(self.text().get(self.locate(locator)?)?)
    }
}

/// What a locator calls a section, a paragraph or an item.
struct Name<'n> {
    text: &'n str,
    words: Words,
    numbering: Option<Numbering>,
    bullet: Option<char>,
}

impl<'n> Name<'n> {
    fn of(text: &'n str) -> Self {
        let numbering = Numbering::of(text).or_else(|| bare(text));
        Self { text, words: Words::of(text), numbering, bullet: bullet(text) }
    }

    /// The number or letter, where the name is nothing else.
    fn number(&self) -> Option<&Numbering> {
        self.numbering.as_ref().filter(|numbering| numbering.is_alone)
    }
}

/// How a line is named.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Match {
    /// The name is all of the line, or its number.
    Whole,
    /// The line goes on behind a full stop, colon or dash.
    Begins,
    /// The line goes on without one.
    RunsOn,
}

/// A part of a copy that is being searched.
struct Part {
    /// The line of its heading.
    heading: Option<usize>,
    /// Its first line; that of the heading where the heading is only the beginning of it.
    content: usize,
    /// Where it ends at the latest for what may as well be in the next.
    end: usize,
    /// Where it ends for what stands nowhere else.
    loose_end: usize,
}

/// By so many words at their beginning lines are in order.
const ORDERED: usize = 8;

impl Lines {
    fn of(source: &SourceText<'_>) -> Self {
        let sentences = source.sentences();
        let mut all: Vec<Range<usize>> = Vec::new();
        for line in sentences.chunk_by(|one, two| one.paragraph == two.paragraph) {
            let start = all.last().map_or(0, |line| line.end);
            all.push(start..start.saturating_add(line.len()));
        }
        let mut lines = Self {
            sentences,
            outline: Outline::of(&[]),
            by_words: (0..all.len()).collect(),
            all,
            by_number: HashMap::new(),
        };
        let copy = Copy { source, lines: &lines };
        let texts: Vec<&str> = (0..lines.len()).map(|index| copy.text(index).unwrap_or_default()).collect();
        let outline = Outline::of(&texts);
        let mut by_words = lines.by_words.clone();
        by_words.sort_by_key(|index| copy.first_words(*index));
        lines.by_words = by_words;
        for index in 0..lines.len() {
            if let Some(numbering) = outline.numbering(index) {
                let key = (numbering.lead.clone(), numbering.number.clone());
                lines.by_number.entry(key).or_default().push(index);
            }
        }
        lines.outline = outline;
        lines
    }

    fn len(&self) -> usize {
        self.all.len()
    }
}

/// A copy with its lines.
pub(super) struct Copy<'c, 't> {
    source: &'c SourceText<'t>,
    pub(super) lines: &'c Lines,
}

impl<'c> Copy<'c, '_> {
    /// The sentences of a line.
    pub(super) fn line(&self, index: usize) -> Option<&'c [Sentence]> {
        self.lines.sentences.get(self.lines.all.get(index)?.clone())
    }

    /// The text of a line.
    pub(super) fn text(&self, index: usize) -> Option<&'c str> {
        let line = self.line(index)?;
        self.source.text().get(line.first()?.place.start..line.last()?.place.end)
    }

    /// The words that a line begins with, and those of the next where it has fewer.
    fn first_words(&self, index: usize) -> &'c str {
        let words = &self.source.words;
        let start = self.line(index).and_then(|line| line.first()).map_or(0, |first| first.words.start);
        words.normalized(start..start.saturating_add(ORDERED).min(words.len())).unwrap_or_default()
    }

    /// The lines that a name may be that of, in their order: those with its number, or those that begin as its words do.
    fn candidates(&self, name: &Name<'_>) -> Vec<usize> {
        if let Some(number) = name.number() {
            let key = (number.lead.clone(), number.number.clone());
            return self.lines.by_number.get(&key).cloned().unwrap_or_default();
        }
        self.beginning(&name.words)
    }

    /// The lines that begin with the first of some words, in their order; all where there is no word.
    fn beginning(&self, words: &Words) -> Vec<usize> {
        let Some(words) = words.normalized(0..words.len().min(ORDERED)) else {
            return (0..self.lines.len()).collect();
        };
        let ordered = &self.lines.by_words;
        let first = ordered.partition_point(|index| self.first_words(*index) < words);
        let behind = ordered.get(first..).unwrap_or_default().iter().copied();
        let mut found: Vec<usize> =
            behind.take_while(|index| self.first_words(*index).starts_with(words)).collect();
        found.sort_unstable();
        found
    }

    /// The only one of some lines, or the first of several with the same words.
    fn only(&self, found: &[usize]) -> Option<usize> {
        let words = |index: usize| {
            let line = self.line(index)?;
            self.source.words.normalized(line.first()?.words.start..line.last()?.words.end)
        };
        let first = *found.first()?;
        found.iter().all(|index| words(*index) == words(first)).then_some(first)
    }

    /// The section of a name within a part.
    fn section(&self, name: &str, part: &Part) -> Option<Part> {
        let name = Name::of(name);
        let index = self.find(&name, part, Match::Begins)?;
        let is_whole = self.is_all_words(&name, index);
        let content = if is_whole { index.saturating_add(1) } else { index };
        let (end, loose_end) = self.lines.outline.ends(index, part.loose_end);
        Some(Part { heading: Some(index), content, end: end.min(part.loose_end), loose_end })
    }

    /// The line of a label within a part.
    fn label(&self, name: &str, part: &Part) -> Option<usize> {
        self.find(&Name::of(name), part, Match::RunsOn)
    }

    /// The only line of a name within a part. What may be another is none.
    fn find(&self, name: &Name<'_>, part: &Part, worst: Match) -> Option<usize> {
        let candidates = self.candidates(name);
        let all = |lines: Range<usize>| -> Vec<(Match, usize)> {
            let within = candidates.iter().filter(|index| lines.contains(index));
            let found = within.filter_map(|index| Some((self.match_of(name, *index)?, *index)));
            found.filter(|(found, _)| *found <= worst).collect()
        };
        let best = |found: Vec<(Match, usize)>| -> Vec<usize> {
            let best = found.iter().map(|(found, _)| *found).min();
            found.into_iter().filter(|(found, _)| Some(*found) == best).map(|(_, index)| index).collect()
        };
        let is_label = worst == Match::RunsOn;
        // The line of the heading is not within itself.
        let first = part.heading.map_or(part.content, |heading| heading.saturating_add(1));
        if let Some(number) = name.number() {
            if !number.lead.is_empty() && !is_label {
                // What a word names may stand below headings that end other sections, where it is the only one.
                let everywhere = best(all(0..self.lines.len()));
                if let [index] = everywhere.as_slice() {
                    return (first..part.loose_end).contains(index).then_some(*index);
                }
            }
            let mut found = best(all(first..part.end));
            if number.is_bare() && found.iter().any(|index| self.lines.outline.has_mark(*index)) {
                found.retain(|index| self.lines.outline.has_mark(*index));
            }
            // A bare number may be that of any list; the one meant is that of the section itself.
            if number.is_bare() && !number.number.contains('.') {
                found.retain(|index| self.lines.outline.is_next_below(*index, part.heading));
            }
            if let [index] = found.as_slice() {
                return Some(*index);
            }
            let (direct, others): (Vec<usize>, Vec<usize>) =
                found.iter().partition(|index| self.lines.outline.parent(**index) == part.heading);
            let are_below = !others.iter().any(|index| self.lines.outline.is_restarted(*index));
            return match direct.as_slice() {
                [index] if are_below => Some(*index),
                _ if is_label => self.only(&found),
                _ => None,
            };
        }
        let within = best(all(first..part.loose_end));
        if let [index] = within.as_slice() {
            return Some(*index);
        }
        let near = best(all(first..part.end));
        match near.as_slice() {
            [index] => Some(*index),
            _ if is_label => self.only(&within),
            _ => None,
        }
    }

    /// How a line is named by a name, if it is.
    fn match_of(&self, name: &Name<'_>, index: usize) -> Option<Match> {
        if self.lines.outline.is_contents(index) {
            return None;
        }
        let text = self.text(index)?;
        if let Some(number) = name.number() {
            let line = self.lines.outline.numbering(index)?;
            return number.is_at(line).then_some(Match::Whole);
        }
        if name.bullet.is_some() && name.bullet != bullet(text) {
            return None;
        }
        if name.words.len() == 0 {
            return (name.bullet.is_some()).then_some(Match::Whole);
        }
        if let Some(numbering) = &name.numbering {
            // What is printed before the words must be printed.
            let line = Numbering::of(text)?;
            if !numbering.is_at(&line) || (numbering.is_bare() && !line.is_bare()) {
                return None;
            }
        }
        let line = self.line(index)?;
        let start = line.first()?.words.start;
        let end = start.checked_add(name.words.len())?;
        let same = self.source.words.normalized(start..end)? == name.words.normalized(0..name.words.len())?;
        if !same {
            return None;
        }
        if end >= line.last()?.words.end {
            return Some(Match::Whole);
        }
        let last = self.source.words.place(end.checked_sub(1)?..end)?;
        let next = self.source.words.place(end..end.checked_add(1)?)?;
        let between = self.source.text().get(last.end..next.start)?;
        if is_boundary(between) {
            return Some(Match::Begins);
        }
        let is_long = name.words.len() >= 3 && name.text.split_whitespace().count() >= 3;
        (is_long && between.contains(|c: char| !c.is_alphanumeric())).then_some(Match::RunsOn)
    }

    /// Whether a line has no other words than a name.
    fn is_all_words(&self, name: &Name<'_>, index: usize) -> bool {
        let count =
            |line: &&[Sentence]| Some(line.last()?.words.end.saturating_sub(line.first()?.words.start));
        match name.number() {
            Some(_) => self.lines.outline.numbering(index).is_some_and(|line| line.is_alone),
            None => self.line(index).as_ref().and_then(count) == Some(name.words.len()),
        }
    }

    /// The first line of the content of a part.
    fn content(&self, part: &Part) -> Option<usize> {
        let Some(heading) = part.heading.filter(|heading| *heading == part.content) else {
            return Some(part.content);
        };
        // A number with a title behind it is a heading; with a sentence behind it, it is in front of the first paragraph.
        if !self.lines.outline.is_titled(heading) {
            return Some(heading);
        }
        let next = heading.saturating_add(1);
        if next >= part.end {
            return Some(heading);
        }
        let is_numbered = self.lines.outline.numbering(next).is_some();
        (!is_numbered).then_some(next)
    }
}

/// Whether a heading may end before what stands between its last word and the next.
fn is_boundary(between: &str) -> bool {
    let is_mark = |c: char| {
        matches!(
            c,
            '.' | ':'
                | ';'
                | '!'
                | '?'
                | '。'
                | '：'
                | '；'
                | '！'
                | '？'
                | '．'
                | '—'
                | '–'
                | '|'
                | '"'
                | '“'
                | '«'
                | '„'
                | '「'
                | '\t'
                | '\u{3000}'
                | '।'
                | '؟'
                | '۔'
                | '։'
                | '።'
                | '፡'
                | '፦'
        )
    };
    // A hyphen between words is one of them.
    between.contains(is_mark) || between.contains(" - ")
}

/// The bullet that a text begins with.
fn bullet(text: &str) -> Option<char> {
    let first = text.trim_start().chars().next()?;
    matches!(
        first,
        '•' | '●'
            | '○'
            | '▪'
            | '■'
            | '□'
            | '◦'
            | '‣'
            | '·'
            | '*'
            | '-'
            | '–'
            | '—'
            | '➢'
            | '►'
            | '◆'
    )
    .then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::value::{Ordinal, Text};

    /// A resolution, from a copy with the number and head of a page in it.
    const RESOLUTION: &str = "Internet governance\n\
        27. We recognize one thing. We reaffirm another.\n\
        28. We regret a third.\n\
        29. We commit to:\n(a) Promote;\n29\nA/RES/79/1\n(b) Refrain:\n(i) From this;\n(ii) From that;\n(d) Keep.\n\
        Digital trust\n\
        30. We go on.\n\
        31. We commit to:\n(a) Do one;\n(b) Do another;\n(c) Do a third.\n\
        12 We resolve to go on:\n31\n(a) Without marks;\n13 And to end:\n(c) Here.\n";

    const TREATY: &str = "Article 1 – Tides\n1. They rise. They fall.\n2. They are free.\nArticle 2\n1. So are tables.\n\
        2. And charts.\n3. And maps.\n";

    fn found<'t>(
        text: &'t str,
        sections: &[&'static str],
        label: &'static str,
        sentences: &[u32],
    ) -> Option<&'t str> {
        let section = |section: &&'static str| Text::try_from(*section).ok();
        let ordinal = |number: &u32| Ordinal::new(*number);
        let mut locator = Locator::new()
            .with_sections(sections.iter().filter_map(section))
            .with_sentences(sentences.iter().filter_map(ordinal));
        locator.label = Text::try_from(label).ok();
        text.get(SourceText::new(text).locate(&locator)?)
    }

    #[test]
    fn numbers_lead_to_what_they_are_printed_before() {
        for (sections, label, sentences, expected) in [
            (&["Internet governance", "27"] as &[_], "", &[2_u32] as &[_], Some("We reaffirm another")),
            (&["27"], "", &[1], Some("27. We recognize one thing")),
            (&["27."], "", &[1, 2], Some("27. We recognize one thing. We reaffirm another")),
            (&[], "28", &[], Some("28. We regret a third")),
            (&["29"], "", &[], Some("29. We commit to")),
            (&["29"], "(a)", &[], Some("a) Promote")),
            (&["29"], "a", &[], Some("a) Promote")),
            (&["29", "(b)"], "(ii)", &[], Some("ii) From that")),
            (&["29", "(a)"], "(ii)", &[], None),
            (&["29"], "(c)", &[], None),
            (&["29"], "(d)", &[], Some("d) Keep")),
            (&["Digital trust", "31"], "(b)", &[], Some("b) Do another")),
            (&["27"], "", &[3], None),
            (&["12"], "(a)", &[], Some("a) Without marks")),
            (&["12"], "(c)", &[], None),
        ] {
            assert_eq!(
                found(RESOLUTION, sections, label, sentences),
                expected,
                "{sections:?} {label} {sentences:?}"
            );
        }
    }

    #[test]
    fn articles_end_where_the_next_begins() {
        for (sections, label, expected) in [
            (&["Article 1"] as &[_], "2", Some("2. They are free")),
            (&["Article 1"], "3", None),
            (&["Article 2"], "3.", Some("3. And maps")),
            (&["Article 1 – Tides"], "2", Some("2. They are free")),
        ] {
            assert_eq!(found(TREATY, sections, label, &[]), expected, "{sections:?} {label}");
        }
    }

    #[test]
    fn a_passage_is_one_piece() {
        let text = "Tides\nThey rise. They fall. They rise again.\n";
        assert_eq!(found(text, &["Tides"], "", &[2, 3]), Some("They fall. They rise again"));
        assert_eq!(found(text, &["Tides"], "", &[1, 3]), None);
    }
}
