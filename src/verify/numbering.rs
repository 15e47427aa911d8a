//! Numbers and letters that texts print before their sections, paragraphs and items.

use unicode_normalization::UnicodeNormalization;
use unicode_properties::{GeneralCategory, UnicodeGeneralCategory};

/// A number or letter at the beginning of a line: `27.`, `(a)`, `iv)`, `Article 7`, `一、`, `第二条`, `المادة ٣`, `§ 5`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Numbering {
    /// The word or sign before it, in small letters: `article`, `第条`, `§`; or nothing.
    pub(super) lead: String,
    /// The bracket before it.
    pub(super) open: Option<char>,
    /// The number itself, as printed.
    pub(super) number: String,
    /// The point, bracket or other mark behind it.
    pub(super) close: Option<char>,
    /// Whether nothing stands behind it.
    pub(super) is_alone: bool,
    /// Whether what stands behind it may as well be the rest of a sentence: `Article 7 applies`.
    pub(super) is_prose: bool,
}

/// A way to count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    /// Groups of digits, letters or Roman numerals, so many, the first in the digits of one script.
    Digits(usize, char),
    SmallLetter,
    CapitalLetter,
    Letter,
    SmallRoman,
    CapitalRoman,
    Ideographs,
    Circled,
    Word,
}

impl Numbering {
    /// What a line begins with.
    pub(super) fn of(line: &str) -> Option<Self> {
        let line = line.trim();
        let first = line.chars().next()?;
        if ('①'..='⑳').contains(&first) {
            let rest = line.get(first.len_utf8()..)?;
            let is_alone = rest.trim().is_empty();
            let (number, lead) = (first.to_string(), String::new());
            return Some(Self { lead, open: None, number, close: None, is_alone, is_prose: false });
        }
        // No numbering is longer, and so a long text takes no time.
        let head: String = line.chars().take(64).collect();
        let is_whole = head.len() == line.len();
        let head: String = head.nfkc().filter(|c| c.general_category() != GeneralCategory::Format).collect();
        let head = Head(head.trim());
        let mut found = head.ideographic().or_else(|| head.plain()).or_else(|| head.with_lead())?;
        found.is_alone &= is_whole;
        Some(found)
    }

    /// Whether it is a number or letter with no word and no mark.
    pub(super) fn is_bare(&self) -> bool {
        self.lead.is_empty()
            && self.open.is_none()
            && self.close.is_none()
            && !self.number.starts_with(is_circled)
    }

    /// Whether a line begins with what this name says. What the name prints must be printed; a bare number or letter may
    /// have any mark.
    pub(super) fn is_at(&self, line: &Self) -> bool {
        let is_same = self.number == line.number && self.lead == line.lead;
        let is_marked = if self.is_bare() {
            true
        } else if self.lead.is_empty() {
            self.open == line.open && self.close == line.close
        } else {
            (self.open.is_none() || self.open == line.open)
                && (self.close.is_none() || self.close == line.close)
        };
        is_same && is_marked
    }

    /// Whether another is printed in the same form: the same words and marks.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        self.lead == other.lead && self.open == other.open && self.close == other.close
    }

    /// The ways to read it, the usual one last: `i` is the ninth letter and a Roman one.
    pub(super) fn readings(&self) -> Vec<(Class, u32)> {
        readings(&self.number)
    }

    /// Whether no word stands before it, or one that is known to stand before numbers: `Article`, `Chapter`.
    pub(super) fn is_of_unit(&self) -> bool {
        let lead = self.lead.as_str();
        lead.is_empty() || UNITS.contains(&lead) || RANKS.iter().any(|(_, words)| words.contains(&lead))
    }

    /// Whether it is a letter or a small Roman numeral, with no word before it.
    pub(super) fn is_letter(&self) -> bool {
        let is_letter = |class: Class| {
            matches!(class, Class::SmallLetter | Class::CapitalLetter | Class::Letter | Class::SmallRoman)
        };
        self.lead.is_empty() && self.readings().iter().all(|(class, _)| is_letter(*class))
    }

    /// How high a section of its name stands: a part contains chapters, a chapter articles.
    pub(super) fn rank(&self) -> u8 {
        rank(&self.lead)
    }
}

/// The rank of numbers and letters without a word.
pub(super) const RANK_OF_NUMBERS: u8 = 70;
/// The rank of what stands below headings and articles.
pub(super) const RANK_OF_PARTS: u8 = 65;
/// The rank of words that are not known, such as `Principle`, and of articles.
const RANK_OF_WORDS: u8 = 50;
/// The rank of headings without a number.
pub(super) const RANK_OF_HEADINGS: u8 = 60;

const RANKS: &[(u8, &[&str])] = &[
    (
        0,
        &[
            "annex",
            "annexes",
            "appendix",
            "schedule",
            "preamble",
            "protocol",
            "annexe",
            "préambule",
            "anexo",
            "preámbulo",
            "anhang",
            "anlage",
            "präambel",
            "приложение",
            "преамбула",
            "ملحق",
            "الملحق",
            "مرفق",
            "المرفق",
            "الديباجة",
            "ديباجة",
            "अनुलग्नक",
            "अनुसूची",
            "प्रस्तावना",
            "附件",
            "附录",
            "附则",
            "序言",
            "前言",
            "附錄",
        ],
    ),
    (
        10,
        &[
            "part",
            "book",
            "teil",
            "partie",
            "livre",
            "parte",
            "libro",
            "часть",
            "الباب",
            "باب",
            "भाग",
            "第部分",
            "第编",
            "第篇",
            "第編",
            "第部",
            "第卷",
        ],
    ),
    (20, &["title", "titre", "titel", "título"]),
    (30, &["chapter", "chapitre", "kapitel", "capítulo", "глава", "الفصل", "فصل", "अध्याय", "第章", "제장"]),
    (RANK_OF_PARTS, &["no", "nr", "n°", "paragraph", "para", "第款", "第项", "第項", "第目"]),
    (40, &["section", "abschnitt", "sección", "раздел", "القسم", "قسم", "खंड", "खण्ड", "第节", "第節", "제절"]),
];

fn rank(lead: &str) -> u8 {
    if lead.is_empty() {
        return RANK_OF_NUMBERS;
    }
    RANKS.iter().find(|(_, words)| words.contains(&lead)).map_or(RANK_OF_WORDS, |(rank, _)| *rank)
}

/// Other words that numbers stand behind where lines begin with them.
const UNITS: &[&str] = &[
    "article",
    "art",
    "artikel",
    "artículo",
    "статья",
    "المادة",
    "مادة",
    "अनुच्छेद",
    "धारा",
    "paragraph",
    "para",
    "rule",
    "clause",
    "principle",
    "recommendation",
    "goal",
    "target",
    "§",
    "no",
    "nr",
    "№",
    "第条",
    "第款",
    "第项",
    "第目",
    "第條",
    "第項",
    "제조",
];

/// Whether a line is just the name of an annex or the like, which ends all sections before it.
pub(super) fn is_end_matter(line: &str) -> bool {
    let small = line.trim().to_lowercase();
    RANKS.first().is_some_and(|(_, words)| words.contains(&small.as_str()))
}

/// The head of a line, in Normalization Form KC.
struct Head<'t>(&'t str);

impl Head<'_> {
    /// `第二条`
    fn ideographic(&self) -> Option<Numbering> {
        const UNITS: &[&str] = &[
            "部分", "条", "章", "节", "编", "款", "项", "目", "篇", "卷", "部", "條", "節", "編", "項", "조",
            "장", "절",
        ];
        let first = self.0.chars().next().filter(|first| matches!(first, '第' | '제'))?;
        let text = self.0.get(first.len_utf8()..)?.trim_start();
        let digits = text.find(|c: char| !is_ideograph_of_number(c) && !c.is_ascii_digit())?;
        let (number, rest) = text.split_at_checked(digits)?;
        let rest = rest.trim_start();
        let unit = UNITS.iter().find(|unit| rest.starts_with(**unit))?;
        let rest = rest.get(unit.len()..)?;
        if value_of_ideographs(number).is_none() && !number.bytes().all(|byte| byte.is_ascii_digit()) {
            return None;
        }
        let close = rest.chars().next().filter(|c| matches!(c, '.' | ':' | '、' | ')'));
        let is_apart = rest.chars().next().is_none_or(|next| {
            next.is_whitespace() || matches!(next, '.' | ':' | '、' | '(' | ')' | '-' | '—' | '《' | '【')
        });
        let is_alone =
            rest.trim_matches(|c: char| c.is_whitespace() || matches!(c, '.' | ':' | '、')).is_empty();
        (is_apart && !number.is_empty()).then(|| Numbering {
            lead: format!("{first}{unit}"),
            open: None,
            number: number.to_owned(),
            close,
            is_alone,
            is_prose: false,
        })
    }

    /// `27.`, `(a)`, `一、`
    fn plain(&self) -> Option<Numbering> {
        numbered(self.0, "")
    }

    /// `Article 7`, `Art. 7`, `§ 7`, `المادة (٧)`
    fn with_lead(&self) -> Option<Numbering> {
        let mut words = 0;
        let mut end = 0_usize;
        loop {
            let rest = self.0.get(end..)?;
            let blank = rest.len().saturating_sub(rest.trim_start().len());
            let rest = rest.trim_start();
            let lead = self.0.get(..end)?;
            // `Art.5`, but not `e.g.`
            let is_close =
                blank == 0 && lead.ends_with(['.', '§', '#']) && rest.starts_with(char::is_numeric);
            let is_lead = lead.chars().nth(1).is_some() || lead.starts_with(['§', '#']);
            if is_lead && (blank > 0 || is_close) {
                let lead = lead.trim_end_matches('.').to_lowercase();
                if let Some(found) = numbered(rest, &lead).or_else(|| ordinal(rest, &lead)) {
                    return Some(found);
                }
            }
            if words == 3 {
                return None;
            }
            let is_of_word =
                |c: char| c.is_alphabetic() || is_combining(c) || matches!(c, '§' | '#' | '\'' | '’');
            let length = rest.find(|c: char| !is_of_word(c)).unwrap_or(rest.len());
            let length = if rest.get(length..)?.starts_with('.') { length.saturating_add(1) } else { length };
            if length == 0 {
                return None;
            }
            end = end.saturating_add(blank).saturating_add(length);
            words = u8::saturating_add(words, 1);
        }
    }
}

fn is_combining(c: char) -> bool {
    matches!(c.general_category(), GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark)
}

fn is_circled(c: char) -> bool {
    ('①'..='⑳').contains(&c)
}

/// The number that a text begins with, with its marks.
fn numbered(text: &str, lead: &str) -> Option<Numbering> {
    let open = text.chars().next().filter(|c| matches!(c, '(' | '[' | '【' | '〔'));
    let inner = text.get(open.map_or(0, char::len_utf8)..)?;
    let token = token(inner)?;
    let mut rest = inner.get(token.len()..)?;
    let mut number = token.to_owned();
    // 4 bis
    for suffix in ["bis", "ter", "quater", "quinquies"] {
        let behind = rest.trim_start().strip_prefix(suffix);
        if let Some(behind) = behind.filter(|behind| !behind.starts_with(char::is_alphanumeric)) {
            number = format!("{number} {suffix}");
            rest = behind;
            break;
        }
    }
    // 1.º, 1er
    if !lead.is_empty() {
        for suffix in [".o", ".a", "o", "er", "ère", "°", "st", "nd", "rd", "th"] {
            let behind = rest.strip_prefix(suffix);
            if let Some(behind) = behind.filter(|behind| !behind.starts_with(char::is_alphanumeric)) {
                rest = behind;
                break;
            }
        }
    }
    let closes = match open {
        Some('(') => ")",
        Some('[') => "]",
        Some('【') => "】",
        Some('〔') => "〕",
        _ => ".):、।",
    };
    let mut close = rest.chars().next().filter(|c| closes.contains(*c));
    if open.is_some() && close.is_none() {
        return None;
    }
    rest = rest.get(close.map_or(0, char::len_utf8)..)?;
    // A dash, as Arabic texts have behind numbers.
    if close.is_none() {
        let behind = rest.trim_start().strip_prefix(['-', '–', '—', 'ـ', '−']);
        if let Some(behind) = behind
            && !behind.starts_with(char::is_numeric)
            && (behind.starts_with(char::is_whitespace) || (behind.len() < rest.len().saturating_sub(3)))
        {
            close = lead.is_empty().then_some('-');
            rest = behind;
            let is_alone = rest.trim().is_empty();
            return Some(Numbering { lead: lead.to_owned(), open, number, close, is_alone, is_prose: false });
        }
    }
    let next = rest.chars().next();
    let is_apart = next.is_none_or(|next| {
        next.is_whitespace() || (close.is_some() && (open.is_some() || !next.is_ascii_digit()))
    });
    // Without a mark only digits are a number, or what a word stands before.
    let is_marked = close.is_some() || !lead.is_empty() || number.starts_with(char::is_numeric);
    // An abbreviation: e.g.
    let is_dotted = close == Some('.')
        && next.is_some_and(char::is_alphabetic)
        && !token.ends_with(char::is_numeric)
        && !is_ideographic_number(token);
    if !is_apart || !is_marked || is_dotted {
        return None;
    }
    let next = rest.trim_start().chars().next();
    let is_prose = close.is_none()
        && next.is_some_and(|next| match next {
            '(' | '"' | '“' | '«' | '„' | '|' => false,
            _ if lead.is_empty() => next.is_lowercase() || !next.is_alphabetic(),
            _ => !next.is_uppercase(),
        });
    Some(Numbering { lead: lead.to_owned(), open, number, close, is_alone: rest.trim().is_empty(), is_prose })
}

/// `premier`, `الأولى`
fn ordinal(text: &str, lead: &str) -> Option<Numbering> {
    let end = text.find(|c: char| !c.is_alphabetic() && !is_combining(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at_checked(end)?;
    value_of_word(word)?;
    let close = rest.chars().next().filter(|c| matches!(c, '.' | ':'));
    let behind = rest.get(close.map_or(0, char::len_utf8)..)?.trim_start();
    let is_apart = close.is_some()
        || behind.is_empty()
        || behind.starts_with(['-', '–', '—', '('])
        || behind.starts_with(char::is_uppercase);
    Some(Numbering {
        lead: lead.to_owned(),
        open: None,
        number: word.to_lowercase(),
        close,
        is_alone: behind.is_empty(),
        is_prose: !is_apart,
    })
}

/// The token of a number at the beginning of a text.
fn token(text: &str) -> Option<&str> {
    let ideographs = text.find(|c| !is_ideograph_of_number(c)).unwrap_or(text.len());
    if ideographs > 0 {
        return text.get(..ideographs).filter(|token| value_of_ideographs(token).is_some());
    }
    let end = text.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(text.len());
    let whole = text.get(..end)?.trim_end_matches('.');
    if is_number(whole) {
        return Some(whole);
    }
    // `1.Connect`, `1.数据`, `1er`, `1o`
    let end = text
        .find(|c: char| c.general_category() != GeneralCategory::DecimalNumber && c != '.')
        .unwrap_or(text.len());
    let digits = text.get(..end)?.trim_end_matches('.');
    let behind = text.get(digits.len()..)?;
    let is_apart = behind.starts_with('.')
        || ["er", "ère", "o", "st", "nd", "rd", "th", "bis", "ter"]
            .iter()
            .any(|suffix| behind.starts_with(suffix));
    (is_apart && is_number(digits)).then_some(digits)
}

/// Groups of digits, letters and Roman numerals with points between them, or one of these.
fn is_number(token: &str) -> bool {
    !token.is_empty() && token.len() < 24 && !readings(token).is_empty()
}

/// Whether a text before a full stop is the number that a line begins with, or an item within one.
pub(super) fn is_line_number(text: &str, is_first: bool) -> bool {
    let text = text.trim();
    if is_first {
        let is_all = |found: Numbering| {
            let is_unit = found.rank() != RANK_OF_WORDS || UNITS.contains(&found.lead.as_str());
            found.is_alone && !found.is_prose && is_unit
        };
        return is_number(text) || Numbering::of(&format!("{text}.")).is_some_and(is_all);
    }
    let text = text.strip_prefix('(').unwrap_or(text);
    !text.is_empty() && text.len() < 4 && text.bytes().all(|byte| byte.is_ascii_digit())
}

fn readings(number: &str) -> Vec<(Class, u32)> {
    let mut found = Vec::new();
    let Some(first) = number.chars().next() else { return found };
    if is_circled(first) {
        found.push((Class::Circled, u32::from(first).saturating_sub(u32::from('①')).saturating_add(1)));
        return found;
    }
    if let Some(value) = value_of_ideographs(number) {
        found.push((Class::Ideographs, value));
        return found;
    }
    let mut letters = number.chars();
    if let (Some(letter), second, None) = (letters.next(), letters.next(), letters.next())
        && letter.is_alphabetic()
        && !is_unnumbered(letter)
        && second.is_none_or(|second| second == letter && letter.is_ascii_lowercase())
    {
        let class = match letter {
            _ if letter.is_lowercase() => Class::SmallLetter,
            _ if letter.is_uppercase() => Class::CapitalLetter,
            _ => Class::Letter,
        };
        let again = if second.is_some() { 26 } else { 0 };
        found.push((class, value_of_letter(letter).saturating_add(again)));
    }
    if let Some(value) = roman(number) {
        let class = if first.is_lowercase() { Class::SmallRoman } else { Class::CapitalRoman };
        found.push((class, value));
    }
    let plain = number.split(' ').next().unwrap_or_default();
    let groups: Vec<&str> = plain.split('.').collect();
    let values: Option<Vec<u32>> = groups.iter().map(|group| value_of_group(group)).collect();
    let has_digits = groups.iter().any(|group| group.starts_with(char::is_numeric));
    if let Some(values) = values.filter(|_| has_digits)
        && let Some(value) = values.last()
    {
        let zero = first.to_digit(10).map_or_else(|| zero_of(first).unwrap_or('A'), |_| '0');
        found.push((Class::Digits(groups.len(), zero), *value));
    }
    if found.is_empty()
        && let Some(value) = value_of_word(number)
    {
        found.push((Class::Word, value));
    }
    found
}

/// The value of digits of any script, perhaps with a letter behind them; of a letter, or of a Roman numeral.
fn value_of_group(group: &str) -> Option<u32> {
    let mut value = None;
    let mut characters = group.chars().peekable();
    let mut count = 0_u8;
    while let Some(zero) = characters.peek().copied().and_then(zero_of) {
        let digit = u32::from(characters.next()?).checked_sub(u32::from(zero))?;
        value = Some(value.unwrap_or(0_u32).checked_mul(10)?.checked_add(digit)?);
        count = count.saturating_add(1);
    }
    if value.is_some() {
        let suffix = characters.next();
        let is_plain = suffix.is_none_or(|c| c.is_ascii_lowercase() || c.is_ascii_uppercase())
            && characters.next().is_none();
        return value.filter(|_| is_plain && count < 5);
    }
    let mut letters = group.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) if letter.is_alphabetic() && !is_unnumbered(letter) => {
            Some(value_of_letter(letter))
        }
        _ => roman(group),
    }
}

/// The zero of a decimal digit's script. The digits of each stand in a row of ten.
fn zero_of(digit: char) -> Option<char> {
    const ZEROS: &[char] = &[
        '\u{660}', '\u{6f0}', '\u{7c0}', '\u{966}', '\u{9e6}', '\u{a66}', '\u{ae6}', '\u{b66}', '\u{be6}',
        '\u{c66}', '\u{ce6}', '\u{d66}', '\u{e50}', '\u{ed0}', '\u{f20}', '\u{1040}', '\u{17e0}', '\u{1810}',
        '\u{ff10}',
    ];
    if digit.is_ascii_digit() {
        return Some('0');
    }
    if digit.general_category() != GeneralCategory::DecimalNumber {
        return None;
    }
    ZEROS
        .iter()
        .rev()
        .copied()
        .find(|zero| *zero <= digit && u32::from(digit).saturating_sub(u32::from(*zero)) < 10)
}

/// Letters that no list counts by: those of scripts that are written without spaces.
fn is_unnumbered(letter: char) -> bool {
    matches!(letter, '\u{3400}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The place of a letter in its alphabet, where it is known; else its place in Unicode, for order.
fn value_of_letter(letter: char) -> u32 {
    const ALPHABETS: &[&str] = &[
        "abcdefghijklmnopqrstuvwxyz",
        "абвгдежзиклмнопрстуфхцчшщэюя",
        "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
        "कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह",
        "αβγδεζηθικλμνξοπρστυφχψω",
    ];
    let small = letter.to_lowercase().next().unwrap_or(letter);
    let place = ALPHABETS.iter().find_map(|alphabet| alphabet.chars().position(|other| other == small));
    place
        .and_then(|place| u32::try_from(place).ok())
        .map_or(u32::from(small), |place| place.saturating_add(1))
}

fn is_ideograph_of_number(c: char) -> bool {
    "〇零一二三四五六七八九十百千两壹贰叁肆伍陆柒捌玖拾".contains(c)
}

fn is_ideographic_number(token: &str) -> bool {
    token.chars().all(is_ideograph_of_number)
}

/// The value of a number in ideographs, up to thousands.
fn value_of_ideographs(number: &str) -> Option<u32> {
    if number.is_empty() || number.chars().count() > 8 {
        return None;
    }
    let (mut sum, mut digit) = (0_u32, None);
    for c in number.chars() {
        let place = "〇一二三四五六七八九".chars().position(|other| other == c);
        let place = place.or_else(|| "零壹贰叁肆伍陆柒捌玖".chars().position(|other| other == c));
        let place = place.or(if c == '两' { Some(2) } else { None });
        let unit = match c {
            '十' | '拾' => Some(10),
            '百' => Some(100),
            '千' => Some(1000),
            _ => None,
        };
        match (place, unit) {
            (Some(place), _) => {
                let value = u32::try_from(place).ok()?;
                // 二〇二三
                digit = Some(digit.unwrap_or(0_u32).saturating_mul(10).saturating_add(value));
            }
            (None, Some(unit)) => sum = sum.saturating_add(digit.take().unwrap_or(1).saturating_mul(unit)),
            _ => return None,
        }
    }
    Some(sum.saturating_add(digit.unwrap_or(0)))
}

/// The value of a word for a number.
fn value_of_word(word: &str) -> Option<u32> {
    const WORDS: &[&[&str]] = &[
        &[
            "one",
            "first",
            "premier",
            "première",
            "primero",
            "primera",
            "unique",
            "الأولى",
            "الأول",
            "первая",
            "первый",
            "प्रथम",
            "पहला",
        ],
        &[
            "two",
            "second",
            "deuxième",
            "segundo",
            "segunda",
            "الثانية",
            "الثاني",
            "вторая",
            "второй",
            "द्वितीय",
            "दूसरा",
        ],
        &[
            "three",
            "third",
            "troisième",
            "tercero",
            "tercera",
            "الثالثة",
            "الثالث",
            "третья",
            "третий",
            "तृतीय",
            "तीसरा",
        ],
        &["four", "fourth", "quatrième", "cuarto", "cuarta", "الرابعة", "الرابع", "четвертая", "चतुर्थ"],
        &["five", "fifth", "cinquième", "quinto", "quinta", "الخامسة", "الخامس", "пятая", "पंचम"],
        &["six", "sixth", "sixième", "sexto", "sexta", "السادسة", "السادس", "шестая", "षष्ठ"],
        &["seven", "seventh", "septième", "séptimo", "séptima", "السابعة", "السابع", "седьмая", "सप्तम"],
        &["eight", "eighth", "huitième", "octavo", "octava", "الثامنة", "الثامن", "восьмая"],
        &["nine", "ninth", "neuvième", "noveno", "novena", "التاسعة", "التاسع", "девятая"],
        &["ten", "tenth", "dixième", "décimo", "décima", "العاشرة", "العاشر", "десятая"],
    ];
    let small = word.to_lowercase();
    let place = WORDS.iter().position(|words| words.contains(&small.as_str()))?;
    u32::try_from(place).ok()?.checked_add(1)
}

/// The value of a Roman numeral in capitals or in small letters, as it is usually written.
fn roman(token: &str) -> Option<u32> {
    const NUMERALS: &[(&str, u32)] =
        &[("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];
    let is_one_case =
        token.chars().all(|c| c.is_ascii_lowercase()) || token.chars().all(|c| c.is_ascii_uppercase());
    if token.is_empty() || token.len() > 9 || !is_one_case {
        return None;
    }
    let small = token.to_ascii_lowercase();
    let (mut rest, mut sum) = (small.as_str(), 0_u32);
    for (numeral, value) in NUMERALS {
        let most = if numeral.len() == 1 && matches!(*value, 1 | 10 | 100) { 3 } else { 1 };
        for _ in 0..most {
            let Some(behind) = rest.strip_prefix(numeral) else { break };
            rest = behind;
            sum = sum.saturating_add(*value);
        }
    }
    rest.is_empty().then_some(sum)
}

/// A number or letter by itself, which is a name but no beginning of a line.
pub(super) fn bare(name: &str) -> Option<Numbering> {
    let number: String = name.trim().nfkc().collect();
    is_number(&number).then(|| Numbering {
        lead: String::new(),
        open: None,
        number,
        close: None,
        is_alone: true,
        is_prose: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_line_begins_with() {
        for (line, expected) in [
            ("27. We commit", Some(("", None, "27", Some('.'), false))),
            ("  (a) Promote", Some(("", Some('('), "a", Some(')'), false))),
            ("iv) Refrain", Some(("", None, "iv", Some(')'), false))),
            ("2.1 Scope", Some(("", None, "2.1", None, false))),
            ("9a.", Some(("", None, "9a", Some('.'), true))),
            ("29", Some(("", None, "29", None, true))),
            ("1.Connect all", Some(("", None, "1", Some('.'), false))),
            ("[3]See there", Some(("", Some('['), "3", Some(']'), false))),
            ("一、总则", Some(("", None, "一", Some('、'), false))),
            ("（十二）数据", Some(("", Some('('), "十二", Some(')'), false))),
            ("１．数据", Some(("", None, "1", Some('.'), false))),
            ("第十二条　潮汐", Some(("第条", None, "十二", None, false))),
            ("第二章", Some(("第章", None, "二", None, true))),
            ("المادة ٣", Some(("المادة", None, "٣", None, true))),
            ("المادة (٣): البيانات", Some(("المادة", Some('('), "٣", Some(')'), false))),
            ("المادة الأولى", Some(("المادة", None, "الأولى", None, true))),
            ("٣- البيانات", Some(("", None, "٣", Some('-'), false))),
            ("أ) البيانات", Some(("", None, "أ", Some(')'), false))),
            ("Article premier", Some(("article", None, "premier", None, true))),
            ("Article 1er – Marées", Some(("article", None, "1", None, false))),
            ("§ 5 Data", Some(("§", None, "5", None, false))),
            ("§5", Some(("§", None, "5", None, true))),
            ("№ 5", Some(("no", None, "5", None, true))),
            ("Art. 5", Some(("art", None, "5", None, true))),
            ("Chapter IV. Data", Some(("chapter", None, "IV", Some('.'), false))),
            ("Article 4 bis", Some(("article", None, "4 bis", None, true))),
            ("अनुच्छेद १", Some(("अनुच्छेद", None, "१", None, true))),
            ("Статья 1. Данные", Some(("статья", None, "1", Some('.'), false))),
            ("② 数据", Some(("", None, "②", None, false))),
            ("一切国家享有主权。", None),
            ("第一条规定", None),
            ("第一条第二款", None),
            ("A tide", None),
            ("A/RES/79/1", None),
            ("(see a)", None),
            ("(a promise)", None),
            ("((a) b", None),
            ("We commit", None),
            ("1,000 islands", None),
            ("12345. x", None),
            ("e.g. this", None),
            ("2023-05-25 16:57", None),
            ("", None),
        ] {
            let found = Numbering::of(line);
            let found = found.as_ref().map(|found| {
                (found.lead.as_str(), found.open, found.number.as_str(), found.close, found.is_alone)
            });
            assert_eq!(found, expected, "{line}");
        }
    }

    #[test]
    fn what_a_name_says_must_be_printed() {
        for (name, line) in [
            ("27", "27. We"),
            ("27.", "27. We"),
            ("a", "(a) We"),
            ("(a)", "(a) We"),
            ("（三）", "（三）数据"),
            ("Article 1", "ARTICLE 1: Data"),
            ("第一条", "第一条 数据"),
        ] {
            let (name, line) = (Numbering::of(name).or_else(|| bare(name)), Numbering::of(line));
            assert!(
                name.as_ref().zip(line.as_ref()).is_some_and(|(name, line)| name.is_at(line)),
                "{name:?} {line:?}"
            );
        }
        for (name, line) in [
            ("(a)", "a. We"),
            ("a)", "(a) We"),
            ("（三）", "三、数据"),
            ("27.", "27) We"),
            ("2", "2.1 We"),
            ("Article 1", "Article 10"),
            ("Article 1", "Section 1"),
            ("1", "١. نعم"),
        ] {
            let (name, line) = (Numbering::of(name).or_else(|| bare(name)), Numbering::of(line));
            assert!(
                name.as_ref().zip(line.as_ref()).is_none_or(|(name, line)| !name.is_at(line)),
                "{name:?} {line:?}"
            );
        }
    }

    #[test]
    fn numbers_have_values() {
        for (number, class, value) in [
            ("12", Class::Digits(1, '0'), 12),
            ("2.13", Class::Digits(2, '0'), 13),
            ("١٢", Class::Digits(1, '\u{660}'), 12),
            ("१२", Class::Digits(1, '\u{966}'), 12),
            ("十二", Class::Ideographs, 12),
            ("二十", Class::Ideographs, 20),
            ("一百零五", Class::Ideographs, 105),
            ("xiv", Class::SmallRoman, 14),
            ("XC", Class::CapitalRoman, 90),
            ("b", Class::SmallLetter, 2),
            ("ख", Class::Letter, 2),
            ("в", Class::SmallLetter, 3),
            ("premier", Class::Word, 1),
        ] {
            assert!(readings(number).contains(&(class, value)), "{number}: {:?}", readings(number));
        }
        assert!(readings("civil").is_empty() && readings("mix").is_empty() && readings("iiii").is_empty());
    }
}
