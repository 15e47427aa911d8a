//! Text that says something.

use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// A text of at least one visible character, without control characters.
    ///
    /// One paragraph at most: line ends and other control characters (C0, C1, U+2028, U+2029) are refused, and so are
    /// the characters that reorder their surroundings (U+202A to U+202E, U+2066 to U+2069). Marks that right-to-left
    /// scripts need, such as U+200F, are allowed. White space and invisible characters alone are no text. The text is
    /// kept as it was written, at most [`Text::MAX_LEN`] characters long.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let label = text!("Avoid Internet fragmentation"); // checked while the program is compiled
    /// assert_eq!(label, "Avoid Internet fragmentation");
    ///
    /// let error = Text::try_from("\u{a0}").unwrap_err();
    /// assert_eq!(error.code(), FaultCode::EmptyText);
    /// ```
    pub struct Text;
    check: check;
    expecting: "a text";
    schema: schema;
}

ordered_by_text!([] Text);

impl Text {
    /// How many characters (Unicode scalar values) a text may have.
    pub const MAX_LEN: usize = 10_000;
}

/// A [`Text`](crate::Text) from a literal, checked while the program compiles.
///
/// ```
/// let text = digital_governance::text!("connect the unconnected");
/// assert_eq!(text.as_str(), "connect the unconnected");
/// ```
///
/// ```compile_fail
/// let text = digital_governance::text!(" ");
/// ```
#[macro_export]
macro_rules! text {
    ($text:literal) => {
        $crate::checked_literal!(Text, $text)
    };
    ($($other:tt)*) => {
        compile_error!("text! takes a string literal; parse any other string: text.parse::<Text>()")
    };
}

const EMPTY: MakeFault = |found| FaultKind::EmptyText { found };
const FORBIDDEN: MakeFault = |found| FaultKind::ForbiddenCharacter { found };
const TOO_LONG: MakeFault = |found| FaultKind::TooLong { found, what: "a text", max: Text::MAX_LEN };

const fn check(text: &str) -> Result<(), MakeFault> {
    let mut bytes = text.as_bytes();
    let mut length = 0_usize;
    let mut visible = false;
    while let Some((character, rest)) = next_character(bytes) {
        length = length.saturating_add(1);
        bytes = rest;
        // Most characters are printable ASCII, which needs no further look.
        if matches!(character, 0x20..=0x7e) {
            visible = visible || character != 0x20;
        } else if is_forbidden(character) {
            return Err(FORBIDDEN);
        } else {
            visible = visible || !is_blank(character);
        }
    }
    if length > Text::MAX_LEN {
        Err(TOO_LONG)
    } else if visible {
        Ok(())
    } else {
        Err(EMPTY)
    }
}

/// The first character of UTF-8, and what follows. `str::chars` is not const.
pub(super) const fn next_character(bytes: &[u8]) -> Option<(u32, &[u8])> {
    const fn low(byte: u8) -> u32 {
        (byte & 0x3f) as u32
    }
    match bytes {
        [a @ 0..0x80, rest @ ..] => Some((*a as u32, rest)),
        [a @ 0xc0..0xe0, b, rest @ ..] => Some((((*a & 0x1f) as u32) << 6 | low(*b), rest)),
        [a @ 0xe0..0xf0, b, c, rest @ ..] => {
            Some((((*a & 0x0f) as u32) << 12 | low(*b) << 6 | low(*c), rest))
        }
        [a, b, c, d, rest @ ..] => {
            Some((((*a & 0x07) as u32) << 18 | low(*b) << 12 | low(*c) << 6 | low(*d), rest))
        }
        // The end; a str holds no other sequence.
        _ => None,
    }
}

const fn is_forbidden(character: u32) -> bool {
    matches!(character, 0..0x20 | 0x7f..0xa0 | 0x2028..=0x202e | 0x2066..=0x2069)
}

/// White space (the Unicode property) and characters without a shape of their own.
const fn is_blank(character: u32) -> bool {
    matches!(
        character,
        0x20 | 0xa0
            | 0xad
            | 0x1680
            | 0x180e
            | 0x2000..=0x200f
            | 0x202f
            | 0x205f..=0x2064
            | 0x3000
            | 0xfeff
    )
}

/// The set of `is_forbidden`, for a character class: the characters themselves, because not all dialects know `\\u`.
#[cfg(feature = "schemars")]
const FORBIDDEN_CLASS: &str = "\u{0}-\u{1f}\u{7f}-\u{9f}\u{2028}-\u{202e}\u{2066}-\u{2069}";

/// The set of `is_blank`, likewise.
#[cfg(feature = "schemars")]
const BLANK_CLASS: &str =
    " \u{a0}\u{ad}\u{1680}\u{180e}\u{2000}-\u{200f}\u{202f}\u{205f}-\u{2064}\u{3000}\u{feff}";

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    let (forbidden, blank) = (FORBIDDEN_CLASS, BLANK_CLASS);
    super::string::StringSchema {
        name: "PlainText".into(),
        description: "A text of at least one visible character, without line ends, control characters and \
                      bidirectional overrides."
            .into(),
        pattern: format!("^[^{forbidden}]*[^{forbidden}{blank}][^{forbidden}]*$").into(),
        max_len: 10_000,
        examples: &["connect every island"],
        comment: None,
    }
}
