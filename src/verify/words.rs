//! The words of a text, normalized, each with its byte range in the text.
//!
//! `docs/normalization.md` specifies the normalization step by step, for other programs.

use std::ops::Range;

use unicode_normalization::char::canonical_combining_class;
use unicode_normalization::{IsNormalized, UnicodeNormalization, is_nfkc_quick};
use unicode_properties::{GeneralCategory, GeneralCategoryGroup, UnicodeGeneralCategory};

use crate::error::slice;

/// The normalized text: the words of a text with a space between each two. Two passages with the same normalized text have
/// the same fingerprint.
///
/// ```
/// use digital_governance::verify::normalize;
///
/// assert_eq!(normalize("The tides’ “rise” — €5,\nor 数据."), "the tides rise € 5 or 数 据");
/// ```
pub fn normalize(text: &str) -> String {
    Words::of(text).normalized
}

/// Words in one buffer, so that a long text costs no allocation a word.
#[derive(Clone, Debug, Default)]
pub(super) struct Words {
    /// The words with a space between each two.
    normalized: String,
    /// The byte range of each word in `normalized`, and in the text.
    places: Vec<(Range<usize>, Range<usize>)>,
}

impl Words {
    pub(super) fn of(text: &str) -> Self {
        let mut builder = WordBuilder::default();
        // A piece of the text that is normalized by itself, and its byte range.
        let (mut piece, mut range) = (String::new(), 0..0);
        let mut characters = text.char_indices().peekable();
        while let Some((start, character)) = characters.next() {
            if character == SOFT_HYPHEN {
                // At the end of a line it goes together with the line end.
                let behind = slice(text, start..text.len()).trim_start_matches(SOFT_HYPHEN);
                let rest = behind.trim_start();
                let blank = slice(behind, 0..behind.len().saturating_sub(rest.len()));
                if blank.contains(is_line_end) {
                    let end = text.len().saturating_sub(rest.len());
                    while characters.next_if(|(next, _)| *next < end).is_some() {}
                }
                continue;
            }
            if is_ignored(character) {
                continue;
            }
            let character = substitute(character);
            if !piece.is_empty() && is_boundary(character) {
                builder.add_piece(&piece, &range);
                piece.clear();
            }
            if piece.is_empty() {
                range.start = start;
            }
            piece.push(character);
            range.end = characters.peek().map_or(text.len(), |(next, _)| *next);
        }
        builder.add_piece(&piece, &range);
        builder.end_word();
        builder.words
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

    /// The byte range of some words in the text.
    pub(super) fn place(&self, words: Range<usize>) -> Option<Range<usize>> {
        let first = self.places.get(words.start)?;
        let last = self.places.get(words.end.checked_sub(1)?)?;
        Some(first.1.start..last.1.end)
    }

    /// For each word, whether it is in one of some byte ranges of the text.
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

    /// The byte range of each word in the text.
    pub(super) fn places(&self) -> impl Iterator<Item = &Range<usize>> {
        self.places.iter().map(|(_, place)| place)
    }
}

/// What a character is to words.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Class {
    Letter,
    Number,
    /// A combining mark: it belongs to the word that it follows.
    Mark,
    /// A letter of a script that is written without spaces, or a sign that changes the meaning: a word by itself, with the
    /// marks behind it.
    Alone,
    Apostrophe,
    /// Anything else stands between words.
    Other,
}

impl Class {
    fn of(character: char) -> Self {
        match character {
            'a'..='z' => Self::Letter,
            '0'..='9' => Self::Number,
            '\'' => Self::Apostrophe,
            '%' | '‰' | '‱' | '§' => Self::Alone,
            _ => match character.general_category_group() {
                GeneralCategoryGroup::Letter if is_unspaced(character) => Self::Alone,
                GeneralCategoryGroup::Letter => Self::Letter,
                GeneralCategoryGroup::Number => Self::Number,
                GeneralCategoryGroup::Mark => Self::Mark,
                GeneralCategoryGroup::Symbol => match character.general_category() {
                    GeneralCategory::CurrencySymbol | GeneralCategory::MathSymbol => Self::Alone,
                    _ => Self::Other,
                },
                _ => Self::Other,
            },
        }
    }
}

/// Puts characters together into words.
#[derive(Default)]
struct WordBuilder {
    words: Words,
    /// The word that is open: where it begins in the buffer, and its byte range in the text.
    open: Option<(usize, Range<usize>)>,
    /// Whether only marks can still belong to the open word.
    is_alone: bool,
    /// Whether the open word ends with a letter or a mark, so that an apostrophe may follow.
    ends_with_letter: bool,
    /// Whether an apostrophe has come behind the open word.
    has_apostrophe: bool,
}

impl WordBuilder {
    /// Adds a piece of the text, which is normalized by itself.
    fn add_piece(&mut self, piece: &str, range: &Range<usize>) {
        if piece.is_ascii() {
            piece.chars().for_each(|character| self.add(character.to_ascii_lowercase(), range));
        } else {
            piece.nfkc().flat_map(char::to_lowercase).for_each(|character| self.add(character, range));
        }
    }

    fn add(&mut self, character: char, range: &Range<usize>) {
        let class = Class::of(character);
        let takes_apostrophe = self.ends_with_letter && !self.is_alone && !self.has_apostrophe;
        if class == Class::Apostrophe && takes_apostrophe {
            self.has_apostrophe = true;
            return;
        }
        let goes_on = match class {
            Class::Letter => !self.is_alone,
            Class::Number => !self.is_alone && !self.has_apostrophe,
            Class::Mark => !self.has_apostrophe,
            Class::Alone | Class::Apostrophe | Class::Other => false,
        };
        if !goes_on {
            self.end_word();
        } else if self.has_apostrophe {
            self.words.normalized.push('\'');
        }
        self.has_apostrophe = false;
        if matches!(class, Class::Apostrophe | Class::Other) {
            return;
        }
        let buffer = &mut self.words.normalized;
        if let Some((_, place)) = &mut self.open {
            place.end = range.end;
        } else {
            if !buffer.is_empty() {
                buffer.push(' ');
            }
            self.open = Some((buffer.len(), range.clone()));
            self.is_alone = class == Class::Alone;
        }
        buffer.push(character);
        self.ends_with_letter = matches!(class, Class::Letter | Class::Mark);
    }

    fn end_word(&mut self) {
        if let Some((start, place)) = self.open.take() {
            self.words.places.push((start..self.words.normalized.len(), place));
        }
        (self.is_alone, self.ends_with_letter, self.has_apostrophe) = (false, false, false);
    }
}

const SOFT_HYPHEN: char = '\u{ad}';

/// A character that ends a line.
pub(super) fn is_line_end(character: char) -> bool {
    matches!(character, '\n'..='\r' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// Characters that are nothing to words: the tatweel, and those that Unicode calls default ignorable.
fn is_ignored(character: char) -> bool {
    matches!(
        character,
        '\u{ad}'
            | '\u{34f}'
            | '\u{61c}'
            | '\u{640}'
            | '\u{115f}'..='\u{1160}'
            | '\u{17b4}'..='\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff0}'..='\u{fff8}'
            | '\u{1bca0}'..='\u{1bca3}'
            | '\u{1d173}'..='\u{1d17a}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// What stands for a character before the normalization of Unicode: the apostrophe for its variants, the ideograph for a
/// radical. (The Kangxi radicals become ideographs by the normalization itself.)
fn substitute(character: char) -> char {
    match character {
        '`' | '\u{b4}' | '\u{2018}' | '\u{2019}' | '\u{201b}' | '\u{2bb}' | '\u{2bc}' | '\u{2032}'
        | '\u{ff07}' | '\u{ff40}' => '\'',
        '\u{2e80}'..='\u{2eff}' => {
            let mut pairs = RADICALS.chars();
            while let (Some(radical), Some(ideograph)) = (pairs.next(), pairs.next()) {
                if radical == character {
                    return ideograph;
                }
            }
            character
        }
        _ => character,
    }
}

/// The CJK radicals (U+2E80 to U+2EFF), each with its ideograph: those of the file EquivalentUnifiedIdeograph.txt of the
/// Unicode Character Database.
const RADICALS: &str = "⺁厂⺂乛⺃乚⺄乙⺅亻⺆冂⺇𠘨⺈刀⺉刂⺊卜⺋㔾⺌小⺍小⺎兀⺏尣⺐尢⺑𡯂⺒巳⺓幺⺔彑⺕𫜹⺖忄⺗心⺘扌⺙攵⺛旡⺜日⺝月⺞歺⺟母\
     ⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺧牛⺨犭⺩王⺪𤴔⺫目⺬示⺭礻⺮𥫗⺯糹⺰纟⺱罓⺲罒⺳㓁⺴冗⺵𦉫⺶羊⺷𦍌⺸𦍋⺹耂⺺肀⺻聿⺼肉⺽𦥑\
     ⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇𧢲⻈讠⻉贝⻊𧾷⻋车⻌辶⻍辶⻎辶⻏邑⻐钅⻑長⻒镸⻓长⻔门⻕𨸏⻖阝⻗雨⻘青⻙韦⻚页⻛风\
     ⻜飞⻝食⻞𩙿⻟飠⻠饣⻡𩠐⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

/// Whether the text before a character and the text from it on can be normalized by themselves: it neither combines with
/// what stands before it nor is moved there.
fn is_boundary(character: char) -> bool {
    if character.is_ascii() {
        return true;
    }
    let first = std::iter::once(character).nfkd().next().unwrap_or(character);
    canonical_combining_class(first) == 0
        && is_nfkc_quick(std::iter::once(first)) != IsNormalized::Maybe
        && is_nfkc_quick(std::iter::once(character)) != IsNormalized::Maybe
}

/// Scripts that are written without spaces between words: Thai, Lao, Myanmar, Khmer, Hiragana, Katakana, and ideographs.
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
            ("l`État l´État lʼÉtat l′État l＇État", "l'état l'état l'état l'état l'état"),
            ("govern\u{ad}ance  zero\u{200b}width", "governance zerowidth"),
            ("govern\u{ad}\n  ance, govern\u{ad} ance", "governance govern ance"),
            ("ﬁshing Ｆull e\u{301}t\u{e9}", "fishing full \u{e9}t\u{e9}"),
            ("数据安全 and 1,000.5", "数 据 安 全 and 1 000 5"),
            ("line-\nbreak", "line break"),
            ("≥5 and ≤5, €5, $ 5, 5% § 7 № 3", "≥ 5 and ≤ 5 € 5 $ 5 5 % § 7 no 3"),
            ("ไม่ राज़", "ไ ม่ राज\u{93c}"),
            ("⼤国 ⻔", "大 国 门"),
            ("م\u{640}ا", "ما"),
            ("1'000 '90s rock'n'roll x''y", "1 000 90s rock'n'roll x y"),
            (" … ", ""),
        ] {
            assert_eq!(normalized(text), expected, "{text}");
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = "“Ünder ’em” e\u{301}ve\u{ad}ry";
        let words = Words::of(text);
        let found: Vec<&str> = words.places().filter_map(|place| text.get(place.clone())).collect();
        assert_eq!(found, ["Ünder", "em", "e\u{301}ve\u{ad}ry"]);
    }

    #[test]
    fn normalizing_piece_by_piece_is_normalizing_the_whole() {
        let mut random = fastrand::Rng::with_seed(12);
        for _ in 0..20_000 {
            let text: String = (0..random.usize(1..12))
                .map(|_| {
                    let ranges = [
                        0x20..0x250,
                        0x300..0x370,
                        0x900..0xe00,
                        0x1100..0x1200,
                        0xac00..0xad00,
                        0x0..0x11_0000,
                    ];
                    let range = ranges.get(random.usize(0..ranges.len())).cloned().unwrap_or(0..1);
                    char::from_u32(random.u32(range)).unwrap_or(' ')
                })
                .filter(|character| !is_ignored(*character))
                .map(substitute)
                .collect();
            let mut pieces = String::new();
            let mut piece = String::new();
            for character in text.chars() {
                if is_boundary(character) {
                    pieces.extend(piece.nfkc());
                    piece.clear();
                }
                piece.push(character);
            }
            pieces.extend(piece.nfkc());
            assert_eq!(pieces, text.nfkc().collect::<String>(), "{text:?}");
        }
    }
}
