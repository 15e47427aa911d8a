//! Languages.

use crate::error::{FaultKind, GRANDFATHERED, MakeFault};

validated_string! {
    /// A language as a well-formed tag of BCP 47 (RFC 5646) in its canonical case: `en`, `zh-Hans`, `pt-BR`, `de-1996`, `und`.
    ///
    /// | | |
    /// |---|---|
    /// | language, with up to three extended languages | `en`, `zh-yue` |
    /// | script, region, variants | `zh-Hans-CN`, `es-419`, `sl-rozaj-biske` |
    /// | extensions, private use | `en-u-ca-buddhist`, `en-x-twain` |
    /// | private use alone | `x-elvish` |
    ///
    /// There is one spelling of each: scripts as `Hans`, regions as `CN`, all else in lower case, in extensions and private
    /// use too. At most 64 characters.
    ///
    /// The 26 tags of the grandfathered list, such as `i-klingon` and `zh-min-nan`, are refused, also those that have the
    /// form of other tags; most have another tag (`tlh`, `nan`), which the error names. Whether a tag is *valid* is not
    /// looked at, as RFC 5646 calls it: subtags may be unregistered, and a variant or an extension may stand twice.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(language!("zh-Hans").as_str(), "zh-Hans");
    /// assert!(Language::try_from("EN").is_err());
    ///
    /// let error = Language::try_from("zh-min-nan").unwrap_err();
    /// assert!(error.to_string().ends_with("write nan"));
    /// ```
    pub struct Language;
    check: check;
    expecting: "a BCP 47 language tag";
    schema: schema;
    refused: grandfathered;
}

ordered_by_text!([] Language);

/// A [`Language`](crate::value::Language) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::language!("en"), "en");
/// ```
#[macro_export]
macro_rules! language {
    ($text:literal) => {
        $crate::checked_literal!(Language, $text)
    };
    ($($other:tt)*) => {
        compile_error!("language! takes a string literal; parse any other string: text.parse::<Language>()")
    };
}

const INVALID: MakeFault = |found| FaultKind::InvalidLanguage { found };

/// What may still follow in a tag, in the order of RFC 5646.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum After {
    /// With the number of extended languages that have been seen.
    Language(u8),
    /// A language of four letters or more takes no extended one.
    LongLanguage,
    Script,
    Region,
    Variant,
    /// An extension that has nothing in it yet.
    Singleton,
    Extension,
    /// The `x` of private use that has nothing behind it yet.
    Private,
    PrivateUse,
}

const fn check(text: &str) -> Result<(), MakeFault> {
    let bytes = text.as_bytes();
    let (first, mut rest) = subtag(bytes);
    let mut state = match (first.len(), only(first, Class::Lower)) {
        (2..=3, true) => After::Language(0),
        (4..=8, true) => After::LongLanguage,
        (1, true) if matches!(first, b"x") => After::Private,
        _ => return Err(INVALID),
    };
    while let [b'-', tail @ ..] = rest {
        let (tag, tail) = subtag(tail);
        rest = tail;
        state = match follow(state, tag) {
            Some(state) => state,
            None => return Err(INVALID),
        };
    }
    let is_unfinished = matches!(state, After::Singleton | After::Private);
    if is_unfinished || !rest.is_empty() || bytes.len() > 64 || is_grandfathered(bytes) {
        return Err(INVALID);
    }
    Ok(())
}

const fn is_grandfathered(tag: &[u8]) -> bool {
    let mut list: &[(&str, &str)] = &GRANDFATHERED;
    while let [(other, _), rest @ ..] = list {
        if are_equal(tag, other.as_bytes()) {
            return true;
        }
        list = rest;
    }
    false
}

/// `==` of slices is not const.
const fn are_equal(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, rest_of_one @ ..], [b, rest_of_other @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        one = rest_of_one;
        other = rest_of_other;
    }
    one.is_empty() && other.is_empty()
}

const fn follow(state: After, tag: &[u8]) -> Option<After> {
    let alphanumeric = only(tag, Class::Alphanumeric);
    if let After::Private | After::PrivateUse = state {
        return if alphanumeric && !tag.is_empty() && tag.len() <= 8 {
            Some(After::PrivateUse)
        } else {
            None
        };
    }
    let before_script = matches!(state, After::Language(_) | After::LongLanguage);
    let before_region = before_script || matches!(state, After::Script);
    let before_variant = before_region || matches!(state, After::Region | After::Variant);
    match tag {
        [b'x'] if !matches!(state, After::Singleton) => Some(After::Private),
        [_] if alphanumeric && (before_variant || matches!(state, After::Extension)) => {
            Some(After::Singleton)
        }
        _ if tag.len() > 8 => None,
        _ if matches!(state, After::Singleton | After::Extension) => {
            if alphanumeric && tag.len() >= 2 {
                Some(After::Extension)
            } else {
                None
            }
        }
        [_, _, _] if only(tag, Class::Lower) => match state {
            After::Language(count @ 0..3) => Some(After::Language(count.saturating_add(1))),
            _ => None,
        },
        [b'A'..=b'Z', tail @ ..] if tag.len() == 4 && only(tail, Class::Lower) && before_script => {
            Some(After::Script)
        }
        [b'A'..=b'Z', b'A'..=b'Z'] if before_region => Some(After::Region),
        [_, _, _] if only(tag, Class::Digit) && before_region => Some(After::Region),
        [b'0'..=b'9', _, _, _] | [_, _, _, _, _, ..] if alphanumeric && before_variant => {
            Some(After::Variant)
        }
        _ => None,
    }
}

#[derive(Clone, Copy)]
enum Class {
    Lower,
    Digit,
    Alphanumeric,
}

const fn only(mut bytes: &[u8], class: Class) -> bool {
    while let [byte, rest @ ..] = bytes {
        let fits = match class {
            Class::Lower => byte.is_ascii_lowercase(),
            Class::Digit => byte.is_ascii_digit(),
            Class::Alphanumeric => byte.is_ascii_lowercase() || byte.is_ascii_digit(),
        };
        if !fits {
            return false;
        }
        bytes = rest;
    }
    true
}

/// What stands before the next `-`, and the rest with it.
const fn subtag(bytes: &[u8]) -> (&[u8], &[u8]) {
    let mut length = 0_usize;
    let mut rest = bytes;
    while let [byte, tail @ ..] = rest {
        if *byte == b'-' {
            break;
        }
        length = length.saturating_add(1);
        rest = tail;
    }
    bytes.split_at(length)
}

#[cfg(feature = "schemars")]
fn grandfathered() -> impl Iterator<Item = &'static str> {
    GRANDFATHERED.iter().map(|(tag, _)| *tag)
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    let private = "x(-[a-z0-9]{1,8})+";
    super::string::StringSchema {
        name: "LanguageTag".into(),
        description: "A language as a well-formed BCP 47 tag in its canonical case, and not one of the \
                      grandfathered list."
            .into(),
        pattern: format!(
            "^(([a-z]{{2,3}}(-[a-z]{{3}}){{0,3}}|[a-z]{{4,8}})(-[A-Z][a-z]{{3}})?(-([A-Z]{{2}}|[0-9]{{3}}))?\
             (-([a-z0-9]{{5,8}}|[0-9][a-z0-9]{{3}}))*(-[0-9a-wy-z](-[a-z0-9]{{2,8}})+)*(-{private})?|{private})$"
        )
        .into(),
        max_len: 64,
        examples: &["en", "zh-Hans", "pt-BR"],
        comment: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_language(text: &str) -> bool {
        text.parse::<Language>().is_ok()
    }

    #[test]
    fn well_formed_tags_are_taken() {
        for tag in [
            "en",
            "und",
            "abcd",
            "abcdefgh",
            "zh-yue",
            "zh-yue-abc-def",
            "zh-Hans-CN",
            "es-419",
            "de-1901-1996",
            "sl-rozaj-biske",
            "en-u-ca-buddhist",
            "en-a-bbb-x-a",
            "en-x-twain",
            "x-elvish",
            "x-a-1",
            "x-x",
        ] {
            assert!(is_language(tag), "{tag}");
        }
        let longest = format!("en-x{}", "-abcdefgh".repeat(6));
        assert!(is_language(&format!("{longest}-abcde")) && !is_language(&format!("{longest}-abcdef")));
    }

    #[test]
    fn other_spellings_and_forms_are_refused() {
        for tag in [
            "",
            "e",
            "EN",
            "en_US",
            "en-us",
            "zh-hans",
            "EN-x-a",
            "en-x-A",
            "x",
            "x-",
            "X-a",
            "x-abcdefghi",
            "en-",
            "-en",
            "en--US",
            "en-x",
            "en-u",
            "en-u-x-a",
            "abcdefghi",
            "zh-a-b",
            "zh-abc-def-ghi-jkl",
            "abcd-efg",
            "en-US-Latn",
            "en-1a2",
            "en\n",
            "i-unknown",
        ] {
            assert!(!is_language(tag), "{tag}");
        }
    }

    #[test]
    fn a_variant_or_an_extension_may_stand_twice() {
        assert!(is_language("de-1996-1996") && is_language("en-a-bb-a-cc"));
    }

    #[test]
    fn grandfathered_tags_are_refused_with_the_tag_to_write() {
        assert!(GRANDFATHERED.is_sorted());
        for (tag, preferred) in GRANDFATHERED {
            let message = tag.parse::<Language>().map_err(|error| error.to_string());
            let expected = if preferred.is_empty() { "has no other" } else { preferred };
            assert!(message.is_err_and(|message| message.ends_with(expected)), "{tag}");
            assert!(preferred.is_empty() || is_language(preferred), "{preferred}");
        }
        // Those that begin like one have the form of any tag.
        assert!(
            is_language("zh-min-nan-abc") && is_language("zh-min-x-nan") && is_language("art-lojban-x-a")
        );
    }
}
