//! Ids from names.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// In characters.
const MAX_LEN: usize = 80;

/// A text in small letters, with the letters of the Latin script without their marks.
pub(crate) fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for character in text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase) {
        match character {
            'ß' => folded.push_str("ss"),
            'æ' => folded.push_str("ae"),
            'œ' => folded.push_str("oe"),
            'ø' => folded.push('o'),
            'ł' => folded.push('l'),
            'đ' | 'ð' => folded.push('d'),
            'þ' => folded.push_str("th"),
            'ı' => folded.push('i'),
            '\'' | '’' | '´' | '`' => {}
            other => folded.push(other),
        }
    }
    folded
}

/// The part of an id that a name gives: words of ASCII letters and digits, joined by `-`, as far as there is room. None
/// where most letters of the name are of another script than the Latin.
pub(crate) fn slug(name: &str) -> Option<String> {
    let folded: String =
        fold(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut slug = String::new();
    for word in folded.split(' ').filter(|word| !word.is_empty()) {
        if slug.len().saturating_add(word.len()) > MAX_LEN {
            break;
        }
        if !slug.is_empty() {
            slug.push('-');
        }
        slug.push_str(word);
    }
    let letters = name.chars().filter(|c| c.is_alphabetic()).count();
    let kept = folded.chars().filter(char::is_ascii_alphabetic).count();
    (!slug.is_empty() && kept.saturating_mul(2) >= letters).then_some(slug)
}

#[cfg(test)]
mod tests {
    use super::slug;

    #[test]
    fn names_make_ids() {
        assert_eq!(slug("Nerea Thálassa-Øst").as_deref(), Some("nerea-thalassa-ost"));
        assert_eq!(slug("Valerie D'Oro").as_deref(), Some("valerie-doro"));
        assert_eq!(slug("X").as_deref(), Some("x"));
        assert_eq!(slug("潮汐"), None);
        assert_eq!(slug("潮汐研究 AB"), None);
        assert_eq!(slug("…"), None);
        let long = slug(&"tide ".repeat(60)).unwrap_or_default();
        assert!(long.len() <= 80 && long.ends_with("tide"), "{long}");
    }
}
