//! Addresses on the web.

use super::text::next_character;
use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// An absolute `http` or `https` URL, kept exactly as it was written: an IRI in the syntax of RFC 3987.
    ///
    /// | part | |
    /// |---|---|
    /// | scheme | `http://` or `https://`, in lower case |
    /// | host | a name, or an address of IPv4 or in brackets of IPv6: `example.org`, `中国.cn`, `[2001:db8::1]` |
    /// | port | `:1` to `:65535`, with up to five digits; `:` alone is refused |
    /// | path | from the first `/` |
    /// | query, fragment | from the first `?`, from the first `#` |
    ///
    /// Characters outside ASCII may stand as themselves, as people print them; percent escapes are complete, as in `%20`.
    /// RFC 3987 refuses white space, control characters, `" < > \ ^ { | }`, the backtick and brackets outside the host.
    /// Beyond it these are refused: user names before the host, percent escapes in it, addresses of future versions
    /// (`[v7.a]`), white space and characters that are invisible or reorder others also where they are not in ASCII
    /// (U+00A0, U+00AD, U+1680, U+180E, U+2000 to U+200B, U+200E, U+200F, U+2028 to U+202F, U+205F to U+206F, U+3000,
    /// U+FEFF), and more than [`WebUrl::MAX_LEN`] characters. Whether the host's name is one that can be registered is not
    /// looked at.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let page = WebUrl::try_from("https://example.org/a%20b?q=1#top")?;
    /// assert_eq!(page.as_str(), "https://example.org/a%20b?q=1#top"); // nothing is normalized
    /// assert!(WebUrl::try_from("http://[::1]:8080/").is_ok());
    /// assert!(WebUrl::try_from("http://example.org/100%").is_err()); // 100%25
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
    let (Some([]), length) = (after_url(text.as_bytes()), length(text.as_bytes())) else {
        return Err(INVALID);
    };
    if length > WebUrl::MAX_LEN { Err(TOO_LONG) } else { Ok(()) }
}

const fn length(mut bytes: &[u8]) -> usize {
    let mut length = 0_usize;
    while let Some((_, rest)) = next_character(bytes) {
        length = length.saturating_add(1);
        bytes = rest;
    }
    length
}

/// What follows the longest URL at the beginning.
const fn after_url(bytes: &[u8]) -> Option<&[u8]> {
    let ([b'h', b't', b't', b'p', b':', b'/', b'/', rest @ ..]
    | [b'h', b't', b't', b'p', b's', b':', b'/', b'/', rest @ ..]) = bytes
    else {
        return None;
    };
    let after_host = match rest {
        [b'[', rest @ ..] => match after_ipv6(rest) {
            Some([b']', rest @ ..]) => rest,
            _ => return None,
        },
        _ => after_part(rest, Part::Host),
    };
    if after_host.len() == rest.len() {
        return None;
    }
    let rest = match after_host {
        [b':', rest @ ..] => match after_port(rest) {
            Some(rest) => rest,
            None => return None,
        },
        _ => after_host,
    };
    let rest = if let [b'/', ..] = rest { after_part(rest, Part::Path) } else { rest };
    let rest = if let [b'?', rest @ ..] = rest { after_part(rest, Part::Query) } else { rest };
    Some(if let [b'#', rest @ ..] = rest { after_part(rest, Part::Fragment) } else { rest })
}

const fn after_port(mut bytes: &[u8]) -> Option<&[u8]> {
    let mut port = 0_u32;
    let mut digits = 0_u8;
    while let [digit @ b'0'..=b'9', rest @ ..] = bytes {
        port = port.saturating_mul(10).saturating_add(digit.wrapping_sub(b'0') as u32);
        digits = digits.saturating_add(1);
        bytes = rest;
    }
    if matches!(digits, 1..=5) && port <= 65_535 { Some(bytes) } else { None }
}

/// Eight groups, the last two perhaps as an address of IPv4, or at most seven with one `::` for those that are left out.
const fn after_ipv6(bytes: &[u8]) -> Option<&[u8]> {
    let mut groups = 0_u8;
    let (mut is_short, mut rest) = match bytes {
        [b':', b':', rest @ ..] => (true, rest),
        _ => (false, bytes),
    };
    let mut ends = matches!(rest, [b']', ..]);
    while !ends {
        if let Some(after) = after_ipv4(rest) {
            groups = groups.saturating_add(2);
            rest = after;
            break;
        }
        let Some(after) = after_group(rest) else {
            return None;
        };
        groups = groups.saturating_add(1);
        (rest, ends) = match after {
            [b':', b':', after @ ..] if !is_short => {
                is_short = true;
                (after, matches!(after, [b']', ..]))
            }
            [b':', after @ ..] => (after, false),
            _ => (after, true),
        };
    }
    if groups == 8 && !is_short || groups <= 7 && is_short { Some(rest) } else { None }
}

const fn after_group(mut bytes: &[u8]) -> Option<&[u8]> {
    let mut digits = 0_u8;
    while let [b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', rest @ ..] = bytes {
        digits = digits.saturating_add(1);
        bytes = rest;
    }
    if matches!(digits, 1..=4) { Some(bytes) } else { None }
}

const fn after_ipv4(mut bytes: &[u8]) -> Option<&[u8]> {
    let mut parts = 0_u8;
    loop {
        bytes = match bytes {
            [b'2', b'5', b'0'..=b'5', rest @ ..]
            | [b'2', b'0'..=b'4', b'0'..=b'9', rest @ ..]
            | [b'1', b'0'..=b'9', b'0'..=b'9', rest @ ..]
            | [b'1'..=b'9', b'0'..=b'9', rest @ ..]
            | [b'0'..=b'9', rest @ ..] => rest,
            _ => return None,
        };
        parts = parts.saturating_add(1);
        bytes = match bytes {
            [b'.', rest @ ..] if parts < 4 => rest,
            _ if parts == 4 => return Some(bytes),
            _ => return None,
        };
    }
}

#[derive(Clone, Copy)]
enum Part {
    Host,
    Path,
    Query,
    Fragment,
}

/// What follows all that may stand in that part.
const fn after_part(mut bytes: &[u8], part: Part) -> &[u8] {
    while let Some((character, rest)) = next_character(bytes) {
        let is_name = is_name(character);
        let is_escape = matches!(
            bytes,
            [b'%', b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', b'0'..=b'9' | b'a'..=b'f' | b'A'..=b'F', ..]
        );
        // `/ : @`, and then `?`.
        let is_path = is_name || is_escape || matches!(character, 0x2f | 0x3a | 0x40);
        let fits = match part {
            Part::Host => is_name,
            Part::Path => is_path,
            Part::Query => is_path || character == 0x3f || is_private(character),
            Part::Fragment => is_path || character == 0x3f,
        };
        if !fits {
            break;
        }
        bytes = rest;
    }
    bytes
}

/// The characters of a name: `iunreserved` and `sub-delims` of RFC 3987, without those that can't be seen.
const fn is_name(character: u32) -> bool {
    matches!(
        character,
        0x30..=0x39 | 0x41..=0x5a | 0x61..=0x7a
            // - . _ ~
            | 0x2d | 0x2e | 0x5f | 0x7e
            // ! $ & ' ( ) * + , ; =
            | 0x21 | 0x24 | 0x26..=0x2c | 0x3b | 0x3d
            | 0xa1..=0xac
            | 0xae..=0x167f
            | 0x1681..=0x180d
            | 0x180f..=0x1fff
            // Joiners, which Persian and languages of India need.
            | 0x200c..=0x200d
            | 0x2010..=0x2027
            | 0x2030..=0x205e
            | 0x2070..=0x2fff
            | 0x3001..=0xd7ff
            | 0xf900..=0xfdcf
            | 0xfdf0..=0xfefe
            | 0xff00..=0xffef
            | 0xe_1000..=0xe_fffd
    ) || matches!(character, 0x1_0000..=0xd_fffd) && character & 0xffff <= 0xfffd
}

/// `iprivate` of RFC 3987.
const fn is_private(character: u32) -> bool {
    matches!(character, 0xe000..=0xf8ff | 0xf_0000..=0xf_fffd | 0x10_0000..=0x10_fffd)
}

/// The sets of `is_name` and `is_private` for a character class, and the addresses that `after_ipv6` takes.
#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    use std::fmt::Write;

    let mut name =
        "A-Za-z0-9\\-._~!$&'\\(\\)*+,;=\u{a1}-\u{ac}\u{ae}-\u{167f}\u{1681}-\u{180d}\u{180f}-\u{1fff}\
                    \u{200c}-\u{200d}\u{2010}-\u{2027}\u{2030}-\u{205e}\u{2070}-\u{2fff}\u{3001}-\u{d7ff}\
                    \u{f900}-\u{fdcf}\u{fdf0}-\u{fefe}\u{ff00}-\u{ffef}"
            .to_owned();
    let planes = (1..=0xd_u32).map(|plane| (plane << 16, plane << 16 | 0xfffd));
    for (first, last) in planes.chain([(0xe_1000, 0xe_fffd)]) {
        name.extend(char::from_u32(first).into_iter().chain(['-']).chain(char::from_u32(last)));
    }
    let private = "\u{e000}-\u{f8ff}\u{f0000}-\u{ffffd}\u{100000}-\u{10fffd}";
    let path = format!("{name}\\/:@");
    // Where a group repeats for each character, Blaze, which uses PCRE2, refuses the text after some 1,000 of them.
    let repeated = |class: &str| format!("[{class}]*(%[0-9A-Fa-f]{{2}}[{class}]*)*");

    let group = "[0-9A-Fa-f]{1,4}";
    let octet = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    let last = format!("({group}:{group}|{octet}(\\.{octet}){{3}})");
    let mut ipv6 = format!("({group}:){{6}}{last}|::(({group}:){{0,5}}{last}|{group})?");
    for before in 1..=7_u8 {
        let _ = match 5_u8.checked_sub(before) {
            Some(more) => {
                write!(ipv6, "|({group}:){{{before}}}:(({group}:){{0,{more}}}{last}|{group})?")
            }
            None if before == 6 => write!(ipv6, "|({group}:){{6}}:({group})?"),
            None => write!(ipv6, "|({group}:){{7}}:"),
        };
    }
    let port = "(6553[0-5]|655[0-2][0-9]|65[0-4][0-9]{2}|6[0-4][0-9]{3}|[0-5]?[0-9]{1,4})";
    let pattern = format!(
        "^https?://([{name}]+|\\[({ipv6})\\])(:{port})?(/{})?(\\?{})?(#{})?$",
        repeated(&path),
        repeated(&format!("{path}?{private}")),
        repeated(&format!("{path}?")),
    );
    super::string::StringSchema {
        name: "WebUrl".into(),
        description: "An absolute http or https URL, kept as it was written.".into(),
        pattern: pattern.into(),
        max_len: 2_000,
        examples: &["https://www.un.org/techenvoy/global-digital-compact"],
        comment: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::FaultCode;

    fn is_url(text: &str) -> bool {
        text.parse::<WebUrl>().is_ok()
    }

    #[test]
    fn urls_are_taken() {
        for url in [
            "http://a",
            "https://a.b/c",
            "https://a?b",
            "https://a#b",
            "https://a/?b?c#d?e",
            "https://a:80/",
            "https://a:65535",
            "https://a:00080/",
            "https://a:0",
            "https://127.0.0.1/",
            "https://256.0.0.1",
            "https://中国/中?中#中",
            "https://a/%7e%7E",
            "https://a/b:c@d!$&'()*+,;=~",
            "https://a/\u{200c}",
            "https://a?\u{e000}",
            "https://a/\u{1fffd}",
            "https://a//b",
            "http://a,b/",
        ] {
            assert!(is_url(url), "{url}");
        }
    }

    #[test]
    fn what_is_no_url_is_refused() {
        for url in [
            "",
            "a",
            "//a",
            "ftp://a",
            "HTTP://a",
            "https://",
            "https:///a",
            "https://?a",
            "https://:80",
            "https://u@a/",
            "https://a:/",
            "https://a:65536",
            "https://a:99999",
            "https://a:123456",
            "https://a:8a/",
            "https://a/%",
            "https://a/%z0",
            "https://a/%0",
            "https://a/%zz",
            "https://a%20b/",
            "https://a b",
            "https://a/b c",
            "https://a/[x]",
            "https://a?[",
            "https://a#b#c",
            "https://a/\"",
            "https://a/<",
            "https://a/{x}",
            "https://a/\\",
            "https://a/|",
            "https://a/^",
            "https://a/`",
            "https://a/\u{a0}",
            "https://a/\u{200b}",
            "https://a/\u{202e}",
            "https://a/\u{e000}",
            "https://a#\u{e000}",
            "https://a/\u{1fffe}",
            "https://a/\u{fdd0}",
            "https://a/\u{fffd}",
            "https://a/\u{e0001}",
            "https://a/\n",
        ] {
            assert!(!is_url(url), "{url:?}");
        }
    }

    #[test]
    fn addresses_of_ipv6_stand_in_brackets() {
        for address in [
            "::",
            "::1",
            "1::",
            "2001:db8::1",
            "1:2:3:4:5:6:7:8",
            "1:2:3:4:5:6:7::",
            "::2:3:4:5:6:7:8",
            "ABCD::abcd",
            "::127.0.0.1",
            "1:2:3:4:5:6:255.249.199.10",
            "1::2:3:4:5:1.2.3.4",
            "1:2:3:4:5::1.2.3.4",
        ] {
            assert!(is_url(&format!("http://[{address}]:1/a")), "{address}");
        }
        for address in [
            "",
            ":",
            ":::",
            "1",
            ":1",
            "1:",
            "1:2:3:4:5:6:7",
            "1:2:3:4:5:6:7:8:9",
            "1::2::3",
            "1:2:3:4:5:6:7::8",
            "12345::",
            "g::",
            "::1.2.3",
            "::1.2.3.256",
            "::01.2.3.4",
            "1.2.3.4::",
            "1:2:3:4:5:6:7:1.2.3.4",
            "1:2:3:4:5:6::1.2.3.4",
            "1.2.3.4",
            "v7.a",
            "::1%25eth0",
            "::1%eth0",
        ] {
            assert!(!is_url(&format!("http://[{address}]/")), "{address}");
        }
        assert!(!is_url("http://[::1"), "an open bracket");
        assert!(!is_url("http://[::1]a"), "something behind it");
    }

    #[test]
    fn the_length_is_counted_in_characters() {
        let url = |length: usize| format!("https://a/{}", "é".repeat(length.saturating_sub(10)));
        assert!(is_url(&url(2_000)));
        let error = url(2_001).parse::<WebUrl>().map_err(|error| error.code());
        assert_eq!(error, Err(FaultCode::TooLong));
    }

    #[test]
    fn messages_say_what_to_write() {
        for (url, advice) in [
            ("https://u@a/", "leave out the user name"),
            ("https://a%20b/", "without percent escapes"),
            ("https://a/100%", "as %25"),
            ("https://a/%é", "as %25"),
            ("https://a/[x]", "as %5B and %5D"),
        ] {
            let message = url.parse::<WebUrl>().map_err(|error| error.to_string());
            assert!(message.is_err_and(|message| message.ends_with(advice)), "{url}");
        }
        for cut in ["%20", "%2", "%"] {
            let url = format!("https://a/{}%20%20 {{}}", "a".repeat(51_usize.saturating_sub(cut.len())));
            let message = url.parse::<WebUrl>().map_err(|error| error.to_string());
            assert!(message.is_err_and(|message| message.ends_with("without spaces")), "{url}");
        }
    }
}
