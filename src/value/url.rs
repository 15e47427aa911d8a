//! Addresses on the web.

use super::text::{is_blank, is_forbidden, next_character};
use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// An absolute `http` or `https` URL, kept exactly as it was written.
    ///
    /// It has a host, perhaps a port, and then a path, query or fragment. Characters outside ASCII may stand as
    /// themselves, as people print them. White space, control characters, `" < > \ ^ { | }`, the backtick and user
    /// names before the host are refused; at most [`WebUrl::MAX_LEN`] characters.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let page = WebUrl::try_from("https://example.org/a%20b?q=1#top")?;
    /// assert_eq!(page.as_str(), "https://example.org/a%20b?q=1#top"); // nothing is normalized
    /// assert_eq!(WebUrl::try_from("ftp://example.org").unwrap_err().code(), FaultCode::InvalidUrl);
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct WebUrl;
    check: check;
    expecting: "a URL";
    schema: schema;
}

impl WebUrl {
    /// How many characters a URL may have.
    pub const MAX_LEN: usize = 2_000;
}

/// A [`WebUrl`](crate::value::WebUrl) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::url!("https://example.org/"), "https://example.org/");
/// ```
#[macro_export]
macro_rules! url {
    ($text:literal) => {
        $crate::checked_literal!(WebUrl, $text)
    };
    ($($other:tt)*) => {
        compile_error!("url! takes a string literal; parse any other string: text.parse::<WebUrl>()")
    };
}

const INVALID: MakeFault = |found| FaultKind::InvalidUrl { found };
const TOO_LONG: MakeFault = |found| FaultKind::TooLong { found, what: "a URL", max: WebUrl::MAX_LEN };

const fn check(text: &str) -> Result<(), MakeFault> {
    let (b"http://" | b"https://") = scheme(text.as_bytes()) else {
        return Err(INVALID);
    };
    let (host, rest) = run(after_scheme(text.as_bytes()), Part::Host);
    let rest = match rest {
        [b':', rest @ ..] => {
            let (digits, rest) = run(rest, Part::Port);
            if digits == 0 || digits > 5 {
                return Err(INVALID);
            }
            rest
        }
        _ => rest,
    };
    let path_follows = matches!(rest, [] | [b'/' | b'?' | b'#', ..]);
    let (_, rest) = run(rest, Part::Rest);
    if host == 0 || !path_follows || !rest.is_empty() {
        return Err(INVALID);
    }
    if run(text.as_bytes(), Part::Rest).0 > WebUrl::MAX_LEN { Err(TOO_LONG) } else { Ok(()) }
}

const fn scheme(bytes: &[u8]) -> &[u8] {
    match bytes {
        [b'h', b't', b't', b'p', b':', b'/', b'/', ..] => b"http://",
        [b'h', b't', b't', b'p', b's', b':', b'/', b'/', ..] => b"https://",
        _ => b"",
    }
}

const fn after_scheme(bytes: &[u8]) -> &[u8] {
    match bytes {
        [_, _, _, _, b':', _, _, rest @ ..] | [_, _, _, _, _, _, _, _, rest @ ..] => rest,
        _ => b"",
    }
}

#[derive(Clone, Copy)]
enum Part {
    Host,
    Port,
    Rest,
}

/// How many characters at the beginning may stand in that part, and what follows them.
const fn run(mut bytes: &[u8], part: Part) -> (usize, &[u8]) {
    let mut count = 0_usize;
    while let Some((character, rest)) = next_character(bytes) {
        let fits = match part {
            Part::Host => !is_refused(character) && !is_delimiter(character),
            Part::Port => matches!(character, 0x30..=0x39),
            Part::Rest => !is_refused(character),
        };
        if !fits {
            break;
        }
        count = count.saturating_add(1);
        bytes = rest;
    }
    (count, bytes)
}

/// Controls, white space, invisible characters, and `" < > \ ^ { | }` and the backtick.
const fn is_refused(character: u32) -> bool {
    is_forbidden(character)
        || is_blank(character)
        || matches!(character, 0x22 | 0x3c | 0x3e | 0x5c | 0x5e | 0x60 | 0x7b..=0x7d)
}

/// `# % / : ? @ [ ]`, which end a host or have no place in one.
const fn is_delimiter(character: u32) -> bool {
    matches!(character, 0x23 | 0x25 | 0x2f | 0x3a | 0x3f | 0x40 | 0x5b | 0x5d)
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    use super::text::{BLANK_CLASS, FORBIDDEN_CLASS};
    // The sets of `is_refused` and `is_delimiter`.
    let refused = format!("{FORBIDDEN_CLASS}{BLANK_CLASS}\"<>\\\\\\^`{{|}}");
    super::string::StringSchema {
        name: "WebUrl".into(),
        description: "An absolute http or https URL, kept as it was written.".into(),
        pattern: format!("^https?://[^{refused}#%/:?@\\[\\]]+(:[0-9]{{1,5}})?([/?#][^{refused}]*)?$").into(),
        max_len: 2_000,
        examples: &["https://www.un.org/techenvoy/global-digital-compact"],
        comment: None,
    }
}
