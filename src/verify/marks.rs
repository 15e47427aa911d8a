//! Which quotation marks and brackets of a line are pairs.

/// What a character does as a quotation mark or bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mark {
    None,
    /// It opens a pair that is closed in the same line.
    Opens,
    /// It closes the pair that opens at the character of this number.
    Closes(usize),
}

impl Mark {
    /// How many pairs are open behind it, of those that are open before it.
    pub(super) fn depth(self, before: usize) -> usize {
        match self {
            Self::None => before,
            Self::Opens => before.saturating_add(1),
            Self::Closes(_) => before.saturating_sub(1),
        }
    }
}

/// The pairs: what opens, and what closes. German „…“ and ‚…‘ and the guillemets in both directions share marks, and so do
/// the typewriter's.
const PAIRS: &[(char, &str)] = &[
    ('(', ")"),
    ('（', "）)"),
    ('[', "]"),
    ('［', "］"),
    ('【', "】"),
    ('〔', "〕"),
    ('「', "」"),
    ('『', "』"),
    ('｢', "｣"),
    ('《', "》"),
    ('〈', "〉"),
    ('“', "”"),
    ('‘', "’"),
    ('„', "“”"),
    ('‚', "‘’"),
    ('«', "»"),
    ('»', "«"),
    ('‹', "›"),
    ('›', "‹"),
    ('"', "\""),
    ('\'', "'"),
    ('”', "”"),
];

/// What each character of a line does. A mark without a partner in the line does nothing.
pub(super) fn marks(characters: &[(usize, char)]) -> Vec<Mark> {
    let mut marks = vec![Mark::None; characters.len()];
    // What is open: the place, and the number of the pair. How often each pair is open.
    let mut open: Vec<(usize, usize)> = Vec::new();
    let mut counts = [0_usize; PAIRS.len()];
    let (mut before, mut next) = (None, characters.iter().skip(1));
    for (place, (_, character)) in characters.iter().enumerate() {
        let (previous, following) = (before, next.next().map(|(_, character)| *character));
        before = Some(*character);
        if !is_mark(*character) {
            continue;
        }
        let is_word = |character: Option<char>| character.is_some_and(char::is_alphanumeric);
        if matches!(character, '\'' | '’' | '‘') && is_word(previous) && is_word(following) {
            continue; // An apostrophe.
        }
        let is_behind_blank =
            previous.is_none_or(|previous| !is_word(Some(previous)) && !is_end_or_comma(previous));
        // It closes what is open, the innermost first; what is open within that has no partner.
        let closes = |pair: usize| {
            PAIRS.get(pair).is_some_and(|(opens, closes)| {
                closes.contains(*character)
                    || (opens == character
                        && matches!(opens, '»' | '“')
                        && !is_behind_blank
                        && !is_word(following))
            })
        };
        let is_open = counts.iter().enumerate().any(|(pair, count)| *count > 0 && closes(pair));
        if is_open {
            while let Some((opened, pair)) = open.pop() {
                if let Some(count) = counts.get_mut(pair) {
                    *count = count.saturating_sub(1);
                }
                if closes(pair) {
                    if let Some(mark) = marks.get_mut(opened) {
                        *mark = Mark::Opens;
                    }
                    if let Some(mark) = marks.get_mut(place) {
                        *mark = Mark::Closes(opened);
                    }
                    break;
                }
            }
            continue;
        }
        let may_open = match character {
            '\'' => is_behind_blank && following.is_some_and(char::is_alphabetic),
            '"' | '”' => is_behind_blank && following.is_some(),
            _ => true,
        };
        let pair = PAIRS.iter().position(|(opens, _)| opens == character);
        if let Some(pair) = pair.filter(|_| may_open)
            && let Some(count) = counts.get_mut(pair)
        {
            *count = count.saturating_add(1);
            open.push((place, pair));
        }
    }
    marks
}

fn is_mark(character: char) -> bool {
    matches!(
        character,
        '"' | '\'' | '(' | ')' | '[' | ']' | '«' | '»' | '‘'..='‟' | '‹' | '›' | '〈'..='】' | '〔' | '〕' | '（' | '）'
            | '［' | '］' | '｢' | '｣'
    )
}

fn is_end_or_comma(character: char) -> bool {
    matches!(character, '.' | '!' | '?' | '…' | ',' | ';' | '。' | '！' | '？' | '，' | '؟' | '۔' | '।')
}
