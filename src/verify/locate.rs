//! Where a locator leads in a copy that keeps the paragraphs of its source.

use std::ops::Range;

use super::numbering::Numbering;
use super::words::Words;
use super::{Sentence, SourceText};
use crate::record::{Fingerprint, Locator};

impl SourceText<'_> {
    /// The passage that a locator names, in a copy whose lines are the paragraphs of the source. `None` where it leads
    /// nowhere.
    ///
    /// Sections are looked for one inside the other: each is the next line of just its words, or else the next that
    /// begins with them. One that is just a number or letter (`29`, `(a)`) is the line that has it in front, rather than
    /// one with nothing else in it, such as the number of a page. One with a number in its name (`2. Data` and `Article 7`
    /// too) ends where a line begins with a later number of the same form. Of other headings a plain text doesn't show
    /// the end.
    ///
    /// The paragraphs of a section follow behind it, or begin in the same line where more words stand there. Sentences
    /// are counted as [`sentences`](Self::sentences) counts them; they must follow each other. A footnote is the line that
    /// begins with its label in brackets. With neither paragraph nor sentence it is the line of the innermost section, or
    /// the one in it that begins with the label.
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
        let sentences = self.sentences();
        let lines: Vec<&[Sentence]> = sentences.chunk_by(|one, two| one.paragraph == two.paragraph).collect();
        let text = |index: usize| {
            let line = lines.get(index)?;
            self.text().get(line.first()?.place.start..line.last()?.place.end)
        };
        if let Some(footnote) = &locator.footnote {
            let mark = format!("[{footnote}]");
            let index =
                (0..lines.len()).find(|index| text(*index).is_some_and(|text| text.starts_with(&mark)))?;
            return self.some(lines.get(index)?, locator);
        }
        // The first line that begins with a name, one of just the name before others; and whether it is one.
        let find = |name: &str, lines_of: Range<usize>| {
            if let Some(number) = Numbering::of(name).filter(Numbering::is_alone) {
                let numbered = |index: usize| {
                    let line = Numbering::of(text(index)?)?;
                    Some((number.distance(&line)?, index, line.is_alone()))
                };
                return lines_of.filter_map(numbered).min().map(|(_, index, whole)| (index, whole));
            }
            let mut named = lines_of.filter_map(|index| Some((index, self.begins(lines.get(index)?, name)?)));
            let first = named.clone().next();
            named.find(|(_, whole)| *whole).or(first)
        };
        let (mut content, mut end, mut heading) = (0_usize, lines.len(), None);
        for section in &locator.sections {
            let (index, whole) = find(section.as_str(), content..end)?;
            heading = Some(index);
            content = if whole { index.saturating_add(1) } else { index };
            if let Some(numbering) = Numbering::of_section(section.as_str(), text(index)?) {
                let mut behind = index.saturating_add(1)..end;
                end = behind
                    .find(|index| text(*index).is_some_and(|line| numbering.is_followed_by(line)))
                    .unwrap_or(end);
            }
        }
        if let Some(label) = locator.label.as_ref().filter(|_| locator.paragraph.is_none()) {
            let (index, _) = find(label.as_str(), content..end)?;
            return self.some(lines.get(index)?, locator);
        }
        let line = match (locator.paragraph, heading) {
            (Some(paragraph), _) => {
                let before = usize::try_from(paragraph.get().saturating_sub(1)).ok()?;
                content.checked_add(before)?
            }
            (None, Some(_)) if !locator.sentences.is_empty() => content,
            (None, Some(heading)) => heading,
            (None, None) => return None,
        };
        self.some(lines.get(..end)?.get(line)?, locator)
    }

    /// Whether a line begins with some words, and whether they are all of it.
    fn begins(&self, line: &[Sentence], words: &str) -> Option<bool> {
        let words = Words::of(words);
        let start = line.first()?.words.start;
        let end = start.checked_add(words.len())?;
        let same = self.words.normalized(start..end)? == words.normalized(0..words.len())?;
        same.then_some(end == line.last()?.words.end)
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
