//! Abbreviations in English, German, French and Spanish, and the words that usual sentences begin with.

/// What a full stop behind an abbreviation may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Abbreviation {
    /// It ends no sentence: `Dr.`, `Art.`, `e.g.`
    Never,
    /// It ends none before a number: `fig. 2`, `No. 5`.
    OfNumber,
    /// It ends one where a word follows that usual sentences begin with: `U.S.`, `a.m.`, `Inc.`
    Sometimes,
    /// It ends one before any capital and any number: `etc.`
    Always,
}

impl Abbreviation {
    /// What a word with a full stop behind it is.
    pub(super) fn of(word: &str) -> Option<Self> {
        let small = word.to_lowercase();
        let small = small.as_str();
        let is_capital = word.starts_with(char::is_uppercase);
        if NEVER.contains(&small) {
            return Some(Self::Never);
        }
        if OF_NUMBER.contains(&small) {
            return Some(if is_capital && small != "no" { Self::Never } else { Self::OfNumber });
        }
        if small == "etc" {
            return Some(Self::Always);
        }
        // `U.S.`, `Ph.D.`, but not `example.org.` and `16.10.`
        let mut parts = word.split('.');
        let is_short = |part: &str| {
            let mut letters = part.chars();
            let is_cased = |letter: char| letter.is_lowercase() || letter.is_uppercase();
            letters.next().is_some_and(is_cased)
                && letters.next().is_none_or(is_cased)
                && letters.next().is_none()
        };
        let is_dotted = word.contains('.') && parts.all(is_short);
        (is_dotted || SOMETIMES.contains(&small)).then_some(Self::Sometimes)
    }

    /// Whether usual sentences begin with a word.
    pub(super) fn starts_a_sentence(word: &str, is_elided: bool) -> bool {
        let small = word.to_lowercase();
        word.starts_with(char::is_uppercase)
            && (STARTERS.contains(&small.as_str()) || (is_elided && ELIDED.contains(&small.as_str())))
    }
}

/// Titles, and what always has something behind it.
const NEVER: &[&str] = &[
    "dr", "mr", "mrs", "ms", "prof", "rev", "hon", "messrs", "mx", "capt", "lt", "sgt", "gov", "amb", "mme",
    "mmes", "mlle", "mgr", "sr", "sra", "srta", "sres", "dra", "ud", "uds", "vd", "vds", "dña", "hr", "hrn",
    "nr", "abs", "cf", "vgl", "vs", "e.g", "i.e", "z.b", "d.h", "p.ex", "p.ej", "c.-à-d", "i.d.r", "bzw",
    "ggf", "sog", "ca", "approx", "viz", "mm", "me",
];

/// What numbers follow.
const OF_NUMBER: &[&str] = &[
    "no", "nos", "art", "arts", "fig", "figs", "vol", "vols", "para", "paras", "pp", "pt", "sec", "sect",
    "ch", "chap", "cap", "eq", "núm", "núms", "n.º", "pág", "págs", "ziff", "rn", "kap", "bd", "lit", "gen",
    "col", "sen", "rep", "st", "al", "ss", "res", "doc", "tel",
];

const SOMETIMES: &[&str] = &[
    "inc", "ltd", "co", "corp", "bros", "jr", "usw", "ibid", "ed", "eds", "jan", "feb", "apr", "aug", "sept",
    "oct", "nov", "dec", "ave", "blvd", "dept", "univ", "est", "ff", "cía", "avda", "okt", "dez", "janv",
    "févr", "juil", "mrd", "mio", "ext",
];

/// Words that sentences begin with and names do not.
const STARTERS: &[&str] = &[
    "the",
    "a",
    "an",
    "this",
    "that",
    "these",
    "those",
    "it",
    "its",
    "he",
    "she",
    "we",
    "they",
    "i",
    "you",
    "his",
    "her",
    "our",
    "their",
    "my",
    "your",
    "there",
    "here",
    "in",
    "on",
    "at",
    "by",
    "for",
    "from",
    "with",
    "to",
    "of",
    "as",
    "and",
    "but",
    "or",
    "if",
    "when",
    "while",
    "where",
    "since",
    "because",
    "although",
    "after",
    "before",
    "both",
    "each",
    "every",
    "all",
    "no",
    "not",
    "some",
    "many",
    "most",
    "more",
    "such",
    "however",
    "moreover",
    "therefore",
    "thus",
    "then",
    "now",
    "so",
    "yet",
    "also",
    "what",
    "who",
    "why",
    "how",
    "which",
    "is",
    "are",
    "was",
    "do",
    "does",
    "did",
    "can",
    "let",
    "under",
    "during",
    // German
    "der",
    "die",
    "das",
    "den",
    "dem",
    "des",
    "ein",
    "eine",
    "einen",
    "einem",
    "er",
    "sie",
    "es",
    "wir",
    "ihr",
    "ich",
    "dies",
    "diese",
    "dieser",
    "dieses",
    "im",
    "am",
    "auf",
    "aus",
    "bei",
    "mit",
    "nach",
    "von",
    "vor",
    "zu",
    "zum",
    "zur",
    "und",
    "aber",
    "oder",
    "wenn",
    "als",
    "dann",
    "da",
    "dort",
    "hier",
    "nun",
    "auch",
    "doch",
    "alle",
    "jeder",
    "jede",
    "für",
    "nicht",
    // French
    "le",
    "la",
    "les",
    "un",
    "une",
    "il",
    "elle",
    "ils",
    "elles",
    "nous",
    "vous",
    "on",
    "je",
    "ce",
    "cet",
    "cette",
    "ces",
    "en",
    "dans",
    "sur",
    "pour",
    "par",
    "avec",
    "et",
    "mais",
    "ou",
    "si",
    "quand",
    "puis",
    "au",
    "aux",
    "du",
    "tous",
    // Spanish
    "el",
    "los",
    "las",
    "una",
    "unos",
    "ella",
    "ellos",
    "nosotros",
    "este",
    "esta",
    "estos",
    "estas",
    "ese",
    "eso",
    "esto",
    "con",
    "por",
    "para",
    "pero",
    "cuando",
    "luego",
    "entonces",
    "todos",
    "sin",
    "también",
    "según",
    "al",
    "y",
    "no",
    // Russian
    "это",
    "он",
    "она",
    "они",
    "мы",
    "в",
    "на",
    "и",
    "но",
    "а",
    "не",
    "как",
    "все",
];

/// What stands before an apostrophe at the beginning of a sentence: `L’État`, `C’est`.
const ELIDED: &[&str] = &["l", "c", "j", "n", "s", "qu", "aujourd"];

/// Words before a letter that is a number: Annex A.
pub(super) fn takes_letter(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "annex",
        "appendix",
        "part",
        "section",
        "table",
        "figure",
        "group",
        "schedule",
        "chapter",
        "option",
        "plan",
        "class",
        "type",
        "category",
        "article",
        "exhibit",
        "panel",
        "box",
        "route",
        "line",
        "zone",
        "phase",
        "letter",
        "point",
        "item",
        "paragraph",
        "vitamin",
        "grade",
        "level",
        "building",
        "gate",
        "anhang",
        "anlage",
        "teil",
        "abschnitt",
        "gruppe",
        "tabelle",
        "buchstabe",
        "annexe",
        "partie",
        "groupe",
        "tableau",
        "lettre",
        "anexo",
        "parte",
        "grupo",
        "cuadro",
        "sección",
        "tabla",
        "letra",
    ];
    WORDS.contains(&word.to_lowercase().as_str())
}

/// Whether an ordinal in front of a word may be that of a day or a century.
pub(super) fn is_german_date_word(word: &str) -> bool {
    const WORDS: &[&str] = &[
        "Januar",
        "Februar",
        "März",
        "April",
        "Mai",
        "Juni",
        "Juli",
        "August",
        "September",
        "Oktober",
        "November",
        "Dezember",
        "Jänner",
        "Jahrhundert",
        "Jahrhunderts",
    ];
    WORDS.contains(&word)
}

/// Words that stand before an ordinal in German.
pub(super) fn is_german_lead(word: &str) -> bool {
    const WORDS: &[&str] =
        &["der", "die", "das", "den", "dem", "des", "am", "vom", "zum", "zur", "im", "beim", "ab", "bis"];
    WORDS.contains(&word.to_lowercase().as_str())
}

/// Whether a letter is the second of an abbreviation that is written with a space: `z. B.`
pub(super) fn is_abbreviation_in_two(word_before: &str, letter: char) -> bool {
    matches!(
        (word_before, letter),
        ("z." | "Z.", 'B')
            | ("d." | "D.", 'h')
            | ("i.", 'e')
            | ("e.", 'g')
            | ("u." | "o.", 'a' | 'ä' | 'Ä')
            | ("s.", 'o' | 'u')
    )
}
