//! The sentences of a text, each with its paragraph.
//!
//! `docs/sentences.md` states the rule, for other programs.

use std::ops::Range;

use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

use super::SourceText;
use super::abbreviations::{
    Abbreviation, is_abbreviation_in_two, is_german_date_word, is_german_lead, takes_letter,
};
use super::lines::Sentence;
use super::marks::{Mark, marks};
use super::numbering::is_line_number;

impl SourceText<'_> {
    /// The sentences of the text. A paragraph is a line that has a word in it.
    ///
    /// A sentence ends where Unicode's rule for sentences (UAX 29) ends one, as a rule: behind a full stop, an exclamation
    /// mark or a question mark of any script, where something follows that can begin a sentence. Beyond that, quotation marks
    /// and brackets belong to the sentence that they open or close, and no sentence ends inside of them; usual abbreviations
    /// and the number that a line begins with end none; footnote marks behind an end belong to no sentence. It is a
    /// convention to count by, no grammar. The page `docs/sentences.md` of the repository states all of it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let text = SourceText::new("Dr. Tide said: “It rises!” 20 people met.[4] 他说：「开放。」然后离开。");
    /// let sentences: Vec<_> = text.sentences().iter().map(|sentence| &text.text()[sentence.place.clone()]).collect();
    /// assert_eq!(sentences, ["Dr. Tide said: “It rises!”", "20 people met.", "他说：「开放。」", "然后离开。"]);
    /// ```
    pub fn sentences(&self) -> Vec<Sentence> {
        let mut places = self.words.places().map(Clone::clone).enumerate().peekable();
        let mut sentences = Vec::new();
        let mut paragraph = 0_usize;
        let mut offset = 0_usize;
        for line in self.text().split_inclusive('\n') {
            let mut number = 0_usize;
            for piece in pieces(line) {
                let place = offset.saturating_add(piece.start)..offset.saturating_add(piece.end);
                // The words of footnote marks in front of it are those of no sentence.
                while places.next_if(|(_, word)| word.start < place.start).is_some() {}
                let mut words: Option<Range<usize>> = None;
                while let Some((index, _)) = places.next_if(|(_, word)| word.start < place.end) {
                    words.get_or_insert(index..index).end = index.saturating_add(1);
                }
                if let Some(words) = words {
                    if number == 0 {
                        paragraph = paragraph.saturating_add(1);
                    }
                    number = number.saturating_add(1);
                    sentences.push(Sentence { paragraph, number, place, words });
                }
            }
            offset = offset.saturating_add(line.len());
        }
        sentences
    }
}

/// The byte ranges of the sentences of a line, without the white space and the footnote marks between them.
fn pieces(line: &str) -> Vec<Range<usize>> {
    Line::of(line).pieces()
}

/// A line by its characters, with what its quotation marks and brackets do.
struct Line<'t> {
    text: &'t str,
    characters: Vec<(usize, char)>,
    marks: Vec<Mark>,
}

/// What stands behind a full stop or another end. All are places of characters.
struct End {
    /// The end itself.
    at: usize,
    /// Behind the ends, the quotation marks and the brackets that belong to the sentence.
    behind: usize,
    /// Behind the footnote marks, too.
    behind_marks: usize,
    /// Where the next text begins.
    next: usize,
    /// How many ends there are in a row.
    count: usize,
    /// The last pair of quotation marks or brackets that is closed behind it: where it opens.
    closes: Option<usize>,
    /// How many pairs are open behind it.
    depth: usize,
}

impl<'t> Line<'t> {
    fn of(text: &'t str) -> Self {
        let text = text.trim_end();
        let characters: Vec<(usize, char)> = text.char_indices().collect();
        let mut marks = marks(&characters);
        // Quotation marks around all of a paragraph are around each of its sentences.
        let first = characters.iter().position(|(_, character)| !is_blank(*character)).unwrap_or(0);
        let last = characters.len().saturating_sub(1);
        let is_quotation = characters.get(first).is_some_and(|(_, character)| is_quotation(*character));
        if is_quotation
            && marks.get(last) == Some(&Mark::Closes(first))
            && let Some(mark) = marks.get_mut(first)
        {
            *mark = Mark::None;
        }
        Self { text, characters, marks }
    }

    fn at(&self, place: usize) -> Option<char> {
        self.characters.get(place).map(|(_, character)| *character)
    }

    fn before(&self, place: usize) -> Option<char> {
        self.at(place.checked_sub(1)?)
    }

    fn mark(&self, place: usize) -> Mark {
        self.marks.get(place).copied().unwrap_or(Mark::None)
    }

    fn byte(&self, place: usize) -> usize {
        self.characters.get(place).map_or(self.text.len(), |(byte, _)| *byte)
    }

    fn slice(&self, places: Range<usize>) -> &'t str {
        self.text.get(self.byte(places.start)..self.byte(places.end)).unwrap_or_default()
    }

    fn pieces(&self) -> Vec<Range<usize>> {
        let mut pieces = Vec::new();
        let mut start = self.skip(0, is_blank);
        let (mut place, mut depth) = (0_usize, 0_usize);
        while let Some(character) = self.at(place) {
            if !is_end(character) {
                depth = self.mark(place).depth(depth);
                place = place.saturating_add(1);
                continue;
            }
            let end = self.end(place, depth);
            if self.at(end.next).is_none() || (end.depth == 0 && self.ends(start, &end)) {
                if start < end.behind {
                    pieces.push(self.byte(start)..self.byte(end.behind));
                }
                (start, place) = (end.next, end.next);
            } else {
                place = end.behind;
            }
            depth = end.depth;
        }
        if start < self.characters.len() {
            pieces.push(self.byte(start)..self.text.len());
        }
        pieces
    }

    /// The first place from one on whose character is not so.
    fn skip(&self, from: usize, is_so: impl Fn(char) -> bool) -> usize {
        let rest = self.characters.get(from..).unwrap_or_default();
        from.saturating_add(rest.iter().take_while(|(_, character)| is_so(*character)).count())
    }

    /// What stands behind an end.
    fn end(&self, at: usize, depth: usize) -> End {
        let mut end = End { at, behind: at, behind_marks: at, next: at, count: 0, closes: None, depth };
        while let Some(character) = self.at(end.behind) {
            // French puts a space before the mark that closes.
            let close = self.skip(end.behind, char::is_whitespace);
            if let Mark::Closes(open) = self.mark(close) {
                end.closes = Some(open);
                end.depth = end.depth.saturating_sub(1);
                end.behind = close.saturating_add(1);
            } else if is_end(character) {
                end.count = end.count.saturating_add(1);
                end.behind = end.behind.saturating_add(1);
            } else if is_invisible(character)
                || (self.mark(end.behind) == Mark::None && self.is_closing(end.behind, character))
            {
                end.behind = end.behind.saturating_add(1);
            } else {
                break;
            }
        }
        end.behind_marks = self.behind_marks(&end);
        end.next = self.skip(end.behind_marks, is_blank);
        end
    }

    /// Whether a quotation mark or bracket without a partner closes what stands before it.
    fn is_closing(&self, place: usize, character: char) -> bool {
        match character {
            '”' | '’' | ')' | ']' | '）' | '］' | '」' | '』' | '】' => true,
            '"' | '\'' | '»' | '«' | '“' | '‘' | '›' | '‹' => {
                self.at(place.saturating_add(1)).is_none_or(|next| !next.is_alphanumeric())
            }
            _ => false,
        }
    }

    /// The place behind the footnote marks that stand directly behind an end, or the end itself.
    fn behind_marks(&self, end: &End) -> usize {
        let mut place = end.behind;
        loop {
            let blank = self.skip(place, char::is_whitespace);
            let bracketed = self.bracketed_digits(place).or_else(|| {
                // With a space before it, it must have one behind it, too: [4] may also begin a sentence's own words.
                let behind = self.bracketed_digits(blank)?;
                self.at(behind).is_none_or(char::is_whitespace).then_some(behind)
            });
            let raised =
                self.skip(place, |next| matches!(next, '¹' | '²' | '³' | '⁰'..='⁹' | '†' | '‡' | '⁽' | '⁾'));
            match bracketed {
                Some(behind) => place = behind,
                None if raised > place => place = raised,
                None => break,
            }
        }
        if place > end.behind {
            return place;
        }
        // A bare number, behind an end that stands behind a word.
        let digits = self.skip(place, |next| next.is_ascii_digit());
        let is_spaced = self.before(place) == Some('.') || self.at(end.at).is_some_and(|at| at.is_ascii());
        let is_apart = match self.at(digits) {
            None => true,
            Some(next) => next.is_whitespace() && is_spaced,
        };
        let is_behind_word = self.before(end.at).is_some_and(|before| !before.is_numeric());
        // Dots in a row lead to the number of a page.
        let is_one = end.count == 1 && self.at(end.at) != Some('…');
        let is_mark = is_one && (1..=3).contains(&digits.saturating_sub(place)) && is_apart && is_behind_word;
        if is_mark { digits } else { end.behind }
    }

    /// The place behind `[4]` or `[4, 5]`.
    fn bracketed_digits(&self, place: usize) -> Option<usize> {
        if !matches!(self.at(place)?, '[' | '［' | '〔') {
            return None;
        }
        let inner = place.saturating_add(1);
        let close = self.skip(inner, |next| next.is_ascii_digit() || matches!(next, ',' | ' ' | '-' | '–'));
        let has_digit = self.at(inner).is_some_and(|first| first.is_ascii_digit());
        let is_closed = matches!(self.at(close)?, ']' | '］' | '〕');
        (has_digit && is_closed).then(|| close.saturating_add(1))
    }

    /// Whether a sentence that begins at a place ends there.
    fn ends(&self, start: usize, end: &End) -> bool {
        let (Some(character), Some(next)) = (self.at(end.at), self.at(end.next)) else { return true };
        let opens = matches!(self.mark(end.next), Mark::Opens) || is_opening(next);
        if is_continuing(next) || is_end(next) || (!opens && self.is_closing(end.next, next)) {
            return false;
        }
        let is_uncased = next.is_alphabetic() && !is_cased(next);
        match end.closes.and_then(|open| Some((open, self.at(open)?))) {
            // The title of a work may end with any mark.
            Some((_, '《' | '〈')) => return false,
            // A remark in brackets within a sentence. In scripts with capitals one shows that the next begins.
            Some((open, '(' | '（' | '[' | '［' | '【')) if is_uncased && open > start => return false,
            // Japanese goes on with what somebody said.
            Some((_, '「' | '『'))
                if self.slice(end.next..end.next.saturating_add(2)).starts_with(['と', 'っ']) =>
            {
                return false;
            }
            _ => {}
        }
        let is_spaced = end.next > end.behind;
        if is_own_end(character) {
            let is_in_number = self.before(end.at).is_some_and(char::is_numeric) && next.is_numeric();
            return is_spaced || !is_in_number || matches!(character, '。' | '！' | '？' | '｡');
        }
        let before = self.before(end.at);
        let runs_on = before.is_some_and(char::is_lowercase) && next.is_uppercase();
        let is_unspaced = before.is_some_and(is_ideographic) && (is_ideographic(next) || opens);
        let begins = opens
            || is_uncased
            || (next.is_alphabetic() && !next.is_lowercase())
            || next.is_numeric()
            || is_sign(next);
        let is_stop = end.count == 1 && is_full_stop(character);
        (is_spaced || runs_on || is_unspaced)
            && begins
            && !(is_stop && (self.is_number(start, end.at) || self.is_abbreviation(start, end)))
    }

    /// Whether what stands before a full stop is the number that a line or an item begins with.
    fn is_number(&self, start: usize, stop: usize) -> bool {
        // An item within a line: we commit to: 1. Open the tables.
        let token = self.token(stop);
        let blank = self.behind_blank(token.start);
        if blank < token.start && self.before(blank) == Some(':') {
            return is_line_number(self.slice(token), false);
        }
        // No number is longer; and so a long text takes no time.
        if stop.saturating_sub(start) > 40 {
            return false;
        }
        let is_first = self.skip(0, is_blank) == start;
        is_line_number(self.slice(start..stop), is_first)
    }

    /// The letters, digits and points before a place, at most 24.
    fn token(&self, end: usize) -> Range<usize> {
        let before = self.characters.get(end.saturating_sub(24)..end).unwrap_or_default();
        let length = before
            .iter()
            .rev()
            .take_while(|(_, character)| {
                character.is_alphanumeric() || matches!(character, '.' | '-' | '/' | '@')
            })
            .count();
        end.saturating_sub(length)..end
    }

    /// The place in front of the white space before a place.
    fn behind_blank(&self, end: usize) -> usize {
        let before = self.characters.get(end.saturating_sub(8)..end).unwrap_or_default();
        end.saturating_sub(before.iter().rev().take_while(|(_, character)| character.is_whitespace()).count())
    }

    /// Whether what stands before a full stop is an abbreviation that goes on behind it.
    fn is_abbreviation(&self, start: usize, end: &End) -> bool {
        let place = self.token(end.at);
        let place = place.start.max(start)..place.end;
        let token = self.slice(place.clone());
        let word_before = self.slice(self.token(self.behind_blank(place.start)));
        let next =
            self.skip(end.next, |next| is_opening(next) && !matches!(next, '(' | '（' | '[' | '¿' | '¡'));
        let word_end = self.skip(next, char::is_alphanumeric);
        let next_word = self.slice(next..word_end.min(next.saturating_add(24)));
        let is_elided = matches!(self.at(word_end), Some('\'' | '’'));
        let starts =
            Abbreviation::starts_a_sentence(next_word, is_elided) || matches!(self.at(next), Some('¿' | '¡'));
        let first = next_word.chars().next();
        let is_digit = first.is_some_and(char::is_numeric);
        let mut letters = token.chars();
        if let (Some(letter), None) = (letters.next(), letters.next())
            && letter.is_alphabetic()
        {
            if is_abbreviation_in_two(word_before, letter) {
                return true;
            }
            // Initials, and what is counted by letters: Annex A.
            return !(is_ideographic(letter)
                || takes_letter(word_before)
                || (starts && !matches!(token, "M" | "S")));
        }
        match Abbreviation::of(token) {
            Some(Abbreviation::Never) => true,
            Some(Abbreviation::OfNumber) => is_number_word(next_word),
            Some(Abbreviation::Always) => !starts && !first.is_some_and(char::is_uppercase) && !is_digit,
            Some(Abbreviation::Sometimes) => !starts,
            None => {
                // German writes ordinals with a point: am 3. Oktober.
                let is_ordinal = token.len() < 4 && token.bytes().all(|byte| byte.is_ascii_digit());
                is_ordinal
                    && (is_german_date_word(next_word)
                        || (is_german_lead(word_before) && !starts && !is_digit))
            }
        }
    }
}

fn is_number_word(word: &str) -> bool {
    let is_roman =
        !word.is_empty() && word.chars().all(|letter| matches!(letter, 'I' | 'V' | 'X' | 'L' | 'C'));
    word.starts_with(char::is_numeric) || is_roman
}

fn is_cased(character: char) -> bool {
    character.is_lowercase() || character.is_uppercase()
}

/// The characters that end sentences: those that Unicode calls `Sentence_Terminal`, and the ellipsis.
fn is_end(character: char) -> bool {
    matches!(
        character,
        '.' | '!' | '?' | '…' | '\u{2024}' | '\u{203c}' | '\u{203d}' | '\u{2047}'..='\u{2049}'
    ) || is_full_stop(character)
        || is_own_end(character)
}

/// The full stops that stand behind abbreviations and in numbers, too.
fn is_full_stop(character: char) -> bool {
    matches!(character, '.' | '\u{2024}' | '\u{fe52}' | '\u{ff0e}')
}

/// The ends that are nothing else and need no space behind them.
fn is_own_end(character: char) -> bool {
    matches!(
        character,
        '\u{589}'
            | '\u{61d}'..='\u{61f}'
            | '\u{6d4}'
            | '\u{700}'..='\u{702}'
            | '\u{7f9}'
            | '\u{837}'
            | '\u{839}'
            | '\u{83d}'..='\u{83e}'
            | '\u{964}'..='\u{965}'
            | '\u{104a}'..='\u{104b}'
            | '\u{1362}'
            | '\u{1367}'..='\u{1368}'
            | '\u{166e}'
            | '\u{1735}'..='\u{1736}'
            | '\u{17d4}'..='\u{17d5}'
            | '\u{1803}'
            | '\u{1809}'
            | '\u{1944}'..='\u{1945}'
            | '\u{1aa8}'..='\u{1aab}'
            | '\u{1b5a}'..='\u{1b5b}'
            | '\u{1b5e}'..='\u{1b5f}'
            | '\u{1c3b}'..='\u{1c3c}'
            | '\u{1c7e}'..='\u{1c7f}'
            | '\u{2e2e}'
            | '\u{2e3c}'
            | '\u{3002}'
            | '\u{a4ff}'
            | '\u{a60e}'..='\u{a60f}'
            | '\u{a6f3}'
            | '\u{a6f7}'
            | '\u{a876}'..='\u{a877}'
            | '\u{a8ce}'..='\u{a8cf}'
            | '\u{a92f}'
            | '\u{a9c8}'..='\u{a9c9}'
            | '\u{aa5d}'..='\u{aa5f}'
            | '\u{aaf0}'..='\u{aaf1}'
            | '\u{abeb}'
            | '\u{fe56}'..='\u{fe57}'
            | '\u{ff01}'
            | '\u{ff1f}'
            | '\u{ff61}'
            | '\u{10a56}'..='\u{10a57}'
            | '\u{11047}'..='\u{11048}'
            | '\u{110be}'..='\u{110c1}'
            | '\u{11141}'..='\u{11143}'
            | '\u{111c5}'..='\u{111c6}'
            | '\u{1144b}'..='\u{1144c}'
            | '\u{115c2}'..='\u{115c3}'
            | '\u{11641}'..='\u{11642}'
            | '\u{16a6e}'..='\u{16a6f}'
            | '\u{16af5}'
    )
}

/// Marks with which a sentence goes on: those of `SContinue` in UAX 29, and semicolons.
fn is_continuing(character: char) -> bool {
    matches!(
        character,
        ',' | '-' | ':' | ';' | '\u{37e}' | '\u{55d}' | '\u{60c}' | '\u{60d}' | '\u{61b}' | '\u{7f8}' | '\u{1363}'..='\u{1366}'
            | '\u{1802}' | '\u{1808}' | '–' | '—' | '、' | '，' | '；' | '：' | '－' | '､' | '\u{fe50}'..='\u{fe51}'
    )
}

fn is_opening(character: char) -> bool {
    matches!(
        character,
        '“' | '‘'
            | '"'
            | '\''
            | '„'
            | '‚'
            | '«'
            | '‹'
            | '»'
            | '›'
            | '('
            | '['
            | '（'
            | '［'
            | '「'
            | '『'
            | '《'
            | '〈'
            | '【'
            | '〔'
            | '｢'
            | '¿'
            | '¡'
    )
}

fn is_quotation(character: char) -> bool {
    matches!(character, '“' | '‘' | '"' | '\'' | '„' | '‚' | '«' | '‹' | '»' | '›' | '「' | '『')
}

/// Signs that words can begin with, and bullets.
fn is_sign(character: char) -> bool {
    matches!(character, '•' | '*' | '§' | '#' | '@' | '●' | '▪' | '·' | '‣')
        || (character.general_category_group() == GeneralCategoryGroup::Symbol && !character.is_ascii())
        || character.general_category() == GeneralCategory::CurrencySymbol
}

fn is_invisible(character: char) -> bool {
    !character.is_ascii()
        && (character.general_category() == GeneralCategory::Format
            || matches!(character, '\u{fe00}'..='\u{fe0f}'))
}

fn is_blank(character: char) -> bool {
    character.is_whitespace() || is_invisible(character)
}

/// Scripts that are written without spaces.
fn is_ideographic(character: char) -> bool {
    matches!(character, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(text: &str) -> Vec<&str> {
        let sentences = SourceText::new(text).sentences();
        sentences.iter().filter_map(|sentence| text.get(sentence.place.clone())).collect()
    }

    /// The sentences are the pieces between the bars.
    fn check(cases: &[&str]) {
        for case in cases {
            let expected: Vec<&str> = case.split('|').map(str::trim).collect();
            assert_eq!(of(&case.replace('|', "")), expected, "{case}");
        }
    }

    #[test]
    fn marks_of_all_scripts_end_sentences() {
        check(&[
            "They rise.| They fall!| Do they?| Yes…| So they do.",
            "中国主张开放。|2020年，中国提出倡议。|《数据法》施行。|（见附件。）|各国合作。|他说：「开放。」|然后离开。",
            "明天看《潮汐吧！海洋》好吗？|好！|iPhone很贵。",
            "数据是开放的！|“开放！”|然后离开。|他说：『好。』|走了。",
            "他读了《去吧！》然后离开。|各国（见附件。）合作。",
            "潮は満ちる。|潮は引く。|彼は「開く。」と言った。|そうか？|はい。",
            "المد يرتفع. |هل ينخفض؟ |نعم. |ينخفض!",
            "جوار آتا ہے۔ |کیا جاتا ہے؟ |ہاں۔",
            "ज्वार आता है। |भाटा जाता है॥ |क्यों? |हाँ।",
            "Մակընթացություն է։ |Տեղատվություն է։",
            "ማዕበል ይነሳል። |ይወርዳል፧ |አዎ።",
            "Прилив растёт. |Отлив падает. |А потом?",
            "¿Sube? |¡Sube! |Baja.",
        ]);
    }

    #[test]
    fn quotation_marks_and_brackets_belong_to_the_sentence_that_they_open_or_close() {
        check(&[
            "„Die Flut steigt.“| Dann ging er.",
            "Il dit : « La mer monte. »| Elle part.",
            "Il dit : «\u{a0}La mer monte.\u{a0}»| « Elle part. »| Bon.",
            "»Die Flut steigt.«| Das sagte sie.",
            "«Va.»| Elle part.",
            "‚Geh.‘| Sie ging.",
            "It is open (see the annex).| (It is large.)| [It is new.]| Go.",
            "He said: “It rises. It falls.”| She left.",
            "“Is it open?” asked she.| ‘No.’| It isn’t.",
            "\"It is open.\"| \"It is large.\"| She left.",
            "“It rises.| It falls.”",
            "„Sie steigt!| Sie fällt?“",
            "The tides’ fall.| The States’ data.",
            "It is ”open.”| It is “large.",
        ]);
    }

    #[test]
    fn numbers_and_abbreviations_end_sentences_where_they_can() {
        check(&[
            "They closed Route 55.| Twenty people met.| 20 more came.",
            "It serves target 16.10.| States should act.",
            "See example.org.| See A/RES/79/1.| It is version 1.2.3.| Then 3.5 more.",
            "The list is in Annex A.| The tables follow.",
            "Charts, tables, etc.| The tide rises.",
            "Charts, etc. and tables.| They met at 5 a.m.| It was dark.",
            "Is it free?| No.| It is not.",
            "Dr. Tide and Mr. J. R. Ebb met.| Art. 5 and No. 7, fig. 2, are open.",
            "The U.S. Government met in the U.S.| They left.",
            "Am 3. Oktober ging er.| Siehe Art. 5 Abs. 2 S. 1 und Nr. 7.| Es ist so, z. B. Hier und d. h. Dort.",
            "M. Marée et Mme. Lune.| L’État agit.",
            "El Sr. Luna y Ud. Van.| La Sra. Marea.",
            "1. Spring tides are high.| They fall.",
            "Article 1. The tides are free.| They rise.",
            "We commit to: 1. Open the tables.| 2. Close the locks.| They rise.",
            "It is open.They rise.| They fall.".replace("open.T", "open.|T").as_str(),
        ]);
    }

    #[test]
    fn footnote_marks_belong_to_no_sentence() {
        for text in [
            "It is open.[4] It is large.",
            "It is open.¹² It is large.[3]",
            "It is open.4 It is large.5",
            "It is open.[4][5] It is large.[4, 5]",
            "It is open. [4] It is large.†",
        ] {
            assert_eq!(of(text), ["It is open.", "It is large."], "{text}");
        }
        assert_eq!(of("It is “open.”[4] It is large."), ["It is “open.”", "It is large."]);
        assert_eq!(of("数据开放。[4]各国合作。²"), ["数据开放。", "各国合作。"]);
        assert_eq!(of("It is open.[4] and large."), ["It is open.[4] and large."]);
        assert_eq!(of("It has 3.5 of 4. It is 3.14."), ["It has 3.5 of 4.", "It is 3.14."]);
        let text = SourceText::new("It is open.[4] It is large.");
        assert_eq!(text.sentences().iter().map(|sentence| sentence.words.len()).collect::<Vec<_>>(), [3, 3]);
    }

    #[test]
    fn long_texts_take_no_time() {
        let start = std::time::Instant::now();
        for text in [
            format!("{}{}", "a".repeat(80_000), "!x".repeat(80_000)),
            "(".repeat(80_000) + &"]".repeat(80_000),
            "“a.".repeat(80_000),
            "a. ".repeat(80_000),
            "A.B".repeat(80_000),
            ". ".repeat(80_000),
            ".\u{200b}".repeat(80_000),
            format!("!{}", " ".repeat(160_000)),
            "[4]".repeat(80_000),
            ".[4".repeat(80_000),
            ".4".repeat(80_000),
            "«»".repeat(80_000),
        ] {
            assert!(pieces(&text).len() <= text.len());
        }
        assert!(start.elapsed().as_secs() < 20, "{:?}", start.elapsed());
    }

    /// Sentences of five scripts, each with what stands between it and the next.
    const POOL: &[(&str, &str)] = &[
        ("The tide rises.", " "),
        ("Dr. Tide said: “It rises. It falls.”", " "),
        ("They closed Route 55.", " "),
        ("20 people met (see fig. 2, p. 5).", " "),
        ("(It is open.)", " "),
        ("Is it free?", " "),
        ("„Die Flut steigt.“", " "),
        ("« La mer monte. »", " "),
        ("¿Sube la marea?", " "),
        ("It serves target 16.10.", " "),
        ("Прилив растёт.", " "),
        ("Почему «вода» уходит?", " "),
        ("А. С. Приливов ушёл в 2020 г. из порта!", " "),
        ("数据是开放的。", ""),
        ("《数据安全法！》施行。", ""),
        ("（见附件。）", ""),
        ("他说：「开放。」", ""),
        ("2020年，中国提出倡议！", ""),
        ("المد يرتفع.", " "),
        ("هل ينخفض المد؟", " "),
        ("قال: «نعم».", " "),
        ("ज्वार आता है।", " "),
        ("क्या भाटा जाता है?", " "),
        ("उसने कहा: “हाँ।”", " "),
    ];

    #[test]
    fn the_pieces_of_random_texts_come_back() {
        let mut random = fastrand::Rng::with_seed(29);
        for _ in 0..20_000 {
            let mut text = String::new();
            let mut expected = Vec::new();
            for _ in 0..random.usize(1..12) {
                let Some((sentence, gap)) = POOL.get(random.usize(0..POOL.len())) else { continue };
                text.push_str(sentence);
                // A mark of a footnote, sometimes.
                let mark = if gap.is_empty() { ["", "[4]", "¹²"] } else { ["", "[12]", "³"] };
                let mark = mark.get(random.usize(0..12)).copied().unwrap_or_default();
                text.push_str(mark);
                text.push_str(gap);
                expected.push(*sentence);
            }
            assert_eq!(of(&text), expected, "{text}");
        }
    }
}
