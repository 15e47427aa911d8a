//! The script of the coder's words, held against their language.
//!
//! Two languages that share a script are not told apart: that takes a model of each, and errs on a sentence.

use super::kind::{AdviceKind, Push};
use crate::record::Coding;
use crate::record::walk::Path;
use crate::value::{Language, Text};
use crate::verify::normalize;

/// A script of Unicode, as far as languages of the United Nations and their neighbours are written in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, strum::IntoStaticStr)]
enum Script {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Hebrew,
    Arabic,
    Devanagari,
    Bengali,
    Tamil,
    Thai,
    Georgian,
    Hangul,
    Ethiopic,
    Khmer,
    Kana,
    Han,
}

impl Script {
    /// The script of a letter; none for one of another script, and for what is no letter.
    fn of(letter: char) -> Option<Self> {
        let script = match letter {
            'a'..='z' | 'A'..='Z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}' => Self::Latin,
            '\u{370}'..='\u{3ff}' | '\u{1f00}'..='\u{1fff}' => Self::Greek,
            '\u{400}'..='\u{52f}' => Self::Cyrillic,
            '\u{531}'..='\u{58f}' => Self::Armenian,
            '\u{5d0}'..='\u{5ff}' => Self::Hebrew,
            '\u{600}'..='\u{6ff}' | '\u{750}'..='\u{77f}' | '\u{8a0}'..='\u{8ff}' => Self::Arabic,
            '\u{900}'..='\u{97f}' => Self::Devanagari,
            '\u{980}'..='\u{9ff}' => Self::Bengali,
            '\u{b80}'..='\u{bff}' => Self::Tamil,
            '\u{e00}'..='\u{e7f}' => Self::Thai,
            '\u{10a0}'..='\u{10ff}' => Self::Georgian,
            '\u{1100}'..='\u{11ff}' | '\u{ac00}'..='\u{d7af}' => Self::Hangul,
            '\u{1200}'..='\u{139f}' => Self::Ethiopic,
            '\u{1780}'..='\u{17ff}' => Self::Khmer,
            '\u{3040}'..='\u{30ff}' => Self::Kana,
            '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' => Self::Han,
            _ => return None,
        };
        letter.is_alphabetic().then_some(script)
    }

    /// The scripts that a language is written in, where there is no doubt: by the script of its tag (ISO 15924), or by the
    /// language alone.
    fn of_language(language: &Language) -> Option<&'static [Self]> {
        let mut subtags = language.as_str().split('-');
        let primary = subtags.next()?;
        let script = subtags
            .take_while(|tag| tag.len() != 1)
            .find(|tag| tag.len() == 4 && tag.starts_with(|first: char| first.is_ascii_uppercase()));
        let scripts: &[Self] = match script.unwrap_or(primary) {
            "Latn" | "en" | "fr" | "es" | "de" | "pt" | "it" | "nl" | "pl" | "cs" | "sk" | "sv" | "da"
            | "nb" | "nn" | "no" | "fi" | "et" | "lv" | "lt" | "hu" | "ro" | "hr" | "sl" | "sq" | "tr"
            | "id" | "vi" | "sw" | "ca" | "eu" | "gl" | "ga" | "cy" | "is" | "mt" | "af" | "fil" => {
                &[Self::Latin]
            }
            "Cyrl" | "ru" | "uk" | "be" | "bg" | "mk" => &[Self::Cyrillic],
            "Grek" | "el" => &[Self::Greek],
            "Armn" | "hy" => &[Self::Armenian],
            "Hebr" | "he" | "yi" => &[Self::Hebrew],
            "Arab" | "ar" | "fa" | "ur" | "ps" => &[Self::Arabic],
            "Deva" | "hi" | "ne" | "mr" => &[Self::Devanagari],
            "Beng" | "bn" => &[Self::Bengali],
            "Taml" | "ta" => &[Self::Tamil],
            "Thai" | "th" => &[Self::Thai],
            "Geor" | "ka" => &[Self::Georgian],
            "Kore" | "ko" => &[Self::Hangul, Self::Han],
            "Ethi" | "am" | "ti" => &[Self::Ethiopic],
            "Khmr" | "km" => &[Self::Khmer],
            "Jpan" | "ja" => &[Self::Kana, Self::Han],
            "Hans" | "Hant" | "Hani" | "zh" | "yue" | "cmn" => &[Self::Han],
            _ => return None,
        };
        Some(scripts)
    }
}

/// Advises on words of a coder of which less than half are in the script of the language that the coding names.
pub(super) fn look_at(words: &Text, coding: Option<&Coding>, path: &Path<'_>, push: &mut Push<'_>) {
    let Some(language) = coding.and_then(|coding| coding.language.as_ref()) else { return };
    if let Some(found) = Script::of_language(language).and_then(|expected| other_script(words, expected)) {
        let language = language.to_string();
        push(path.segments(), AdviceKind::OtherLanguage { language, found: found.into() });
    }
}

/// The script that most words are in, where less than half are in those that are expected. An ideograph is a word.
fn other_script(text: &Text, expected: &[Script]) -> Option<Script> {
    let normalized = normalize(text.as_str());
    let mut scripts: Vec<Script> =
        normalized.split(' ').filter_map(|word| word.chars().find_map(Script::of)).collect();
    let all = scripts.len();
    scripts.retain(|script| !expected.contains(script));
    if scripts.len() <= all.saturating_sub(scripts.len()) {
        return None;
    }
    scripts.sort_unstable();
    scripts.chunk_by(|one, other| one == other).max_by_key(|same| same.len())?.first().copied()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;

    #[test]
    fn only_another_script_is_found() -> Result<(), ValueError> {
        for (language, words, found) in [
            ("zh", "The tides are free.", Some("Latin")),
            ("en", "潮汐是自由的。", Some("Han")),
            ("en", "Приливы свободны.", Some("Cyrillic")),
            ("zh-Hans", "中国支持 Global Digital Compact 的目标", None),
            ("zh-Latn", "Chaoxi shi ziyou de", None),
            ("ja", "潮は自由だ", None),
            ("ar", "المد حر", None),
            ("sr", "The tides are free.", None),
            ("en", "Les marées sont libres.", None),
            ("en", "5G, 2030 %", None),
            ("en-x-Hans", "The tides are free.", None),
            ("tlh", "潮汐", None),
        ] {
            let Ok(language) = Language::try_from(language) else { continue };
            let text = Text::try_from(words)?;
            let script = Script::of_language(&language).and_then(|expected| other_script(&text, expected));
            assert_eq!(script.map(<&str>::from), found, "{language}: {words}");
        }
        Ok(())
    }
}
