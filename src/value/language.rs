//! Languages.

use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// A language as a BCP 47 tag (RFC 5646) in its canonical case: `en`, `zh-Hans`, `pt-BR`, `de-1996`, `und`.
    ///
    /// Well-formed tags are taken, with extended languages, variants, extensions and private use; whether a subtag is
    /// registered is not looked up, and tags of the grandfathered list are refused. One spelling each: languages
    /// lower-case, scripts `Hans`, regions `CN`, the rest lower-case. At most 64 characters.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(language!("zh-Hans").as_str(), "zh-Hans");
    /// assert!(Language::try_from("EN").is_err());
    /// ```
    pub struct Language;
    check: check;
    expecting: "a BCP 47 language tag";
    schema: schema;
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
    if matches!(state, After::Singleton | After::Private) || !rest.is_empty() || bytes.len() > 64 {
        return Err(INVALID);
    }
    Ok(())
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
fn schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "LanguageTag".into(),
        description: "A language as a well-formed BCP 47 tag in its canonical case.".into(),
        pattern: "^([a-z]{2,3}(-[a-z]{3}){0,3}|[a-z]{4,8})(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?\
                  (-([a-z0-9]{5,8}|[0-9][a-z0-9]{3}))*(-[0-9a-wy-z](-[a-z0-9]{2,8})+)*(-x(-[a-z0-9]{1,8})+)?$"
            .into(),
        max_len: 64,
        examples: &["en", "zh-Hans", "pt-BR"],
        comment: None,
    }
}
