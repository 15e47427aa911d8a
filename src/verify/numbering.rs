//! Numbers and letters that texts print before their paragraphs and items.

/// A number or letter at the beginning of a line: `27.`, `(a)`, `iv)`, `Article 7`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Numbering<'t> {
    /// What stands before it: nothing, a bracket, words such as `Article `.
    lead: &'t str,
    number: &'t str,
    /// The point or bracket behind it.
    mark: Option<char>,
    /// What else is in the line.
    rest: &'t str,
}

impl<'t> Numbering<'t> {
    /// What a line begins with. Without a mark only digits are one: a letter may be a word.
    pub(super) fn of(line: &'t str) -> Option<Self> {
        let line = line.trim_start();
        let unbracketed = line.trim_start_matches(['(', '[']);
        let (lead, _) = line.split_at_checked(line.len().checked_sub(unbracketed.len())?)?;
        let numbering = Self::behind(lead, line)?;
        let is_closed = lead.is_empty() || matches!(numbering.mark, Some(')' | ']'));
        let is_marked =
            numbering.mark.is_some() || numbering.number.starts_with(|c: char| c.is_ascii_digit());
        (lead.len() < 2 && is_closed && is_marked).then_some(numbering)
    }

    /// The number of a line that begins in that way.
    fn behind(lead: &'t str, line: &'t str) -> Option<Self> {
        let text = line.strip_prefix(lead)?;
        let end = text.find(|c: char| !c.is_alphanumeric() && c != '.').unwrap_or(text.len());
        let number = text.get(..end)?.trim_end_matches('.');
        let rest = text.get(number.len()..)?;
        let mark = rest.chars().next().filter(|c| matches!(c, '.' | ')' | ']' | ':'));
        let rest = rest.get(mark.map_or(0, char::len_utf8)..)?;
        let is_apart = rest.chars().next().is_none_or(|c| c.is_whitespace() || mark.is_some());
        (is_apart && is_number(number)).then_some(Self { lead, number, mark, rest: rest.trim() })
    }

    /// Whether nothing stands behind it.
    pub(super) fn is_alone(&self) -> bool {
        self.rest.is_empty()
    }

    /// Whether a line begins with what this name says, and how far it is from what is printed before a paragraph:
    /// a number with a mark and text behind it, rather than a page number or one at the head of a page.
    pub(super) fn distance(&self, line: &Self) -> Option<u8> {
        let is_same = self.number == line.number
            && (self.lead.is_empty() || self.lead == line.lead)
            && (self.mark.is_none() || self.mark == line.mark);
        let unmarked = line.mark.is_none() && line.lead.is_empty();
        is_same.then(|| u8::from(line.is_alone()).saturating_add(u8::from(unmarked) << 1))
    }

    /// How the sections are numbered of which this is the name of one: by the line that it was found in, or by what
    /// its name ends with.
    pub(super) fn of_section(name: &'t str, line: &'t str) -> Option<Self> {
        Self::of(name).and(Self::of(line)).or_else(|| {
            let name = name.trim();
            let (_, number) = name.rsplit_once(' ')?;
            let lead = name.strip_suffix(number)?;
            is_number(number).then_some(Self { lead, number, mark: None, rest: "" })
        })
    }

    /// Whether a line begins the next section, or one behind it.
    pub(super) fn is_followed_by(&self, line: &str) -> bool {
        let Some(next) = Numbering::behind(self.lead, line.trim_start()) else { return false };
        let by_words = self.lead.ends_with(char::is_whitespace);
        // A number by itself may be that of a page.
        let is_alike = self.mark == next.mark && (self.mark.is_some() || self.is_alone() == next.is_alone());
        (by_words || is_alike) && is_after(self.number, next.number)
    }
}

/// Digits in groups, perhaps with a letter; a letter; or a Roman numeral.
pub(super) fn is_number(token: &str) -> bool {
    let is_group = |group: &str| {
        let digits = group.strip_suffix(|c: char| c.is_ascii_lowercase()).unwrap_or(group);
        !digits.is_empty() && digits.len() < 5 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let mut characters = token.chars();
    let is_letter = characters.next().is_some_and(char::is_alphabetic) && characters.next().is_none();
    is_letter || roman(token).is_some() || token.split('.').all(is_group)
}

/// The value of a Roman numeral in capitals or in small letters.
fn roman(token: &str) -> Option<u32> {
    let is_one_case =
        token.chars().all(|c| c.is_ascii_lowercase()) || token.chars().all(|c| c.is_ascii_uppercase());
    if token.is_empty() || token.len() > 8 || !is_one_case {
        return None;
    }
    let (mut sum, mut before) = (0_u32, u32::MAX);
    for letter in token.chars() {
        let value = match letter.to_ascii_lowercase() {
            'i' => 1,
            'v' => 5,
            'x' => 10,
            'l' => 50,
            'c' => 100,
            _ => return None,
        };
        sum = sum.saturating_add(value);
        if before < value {
            sum = sum.saturating_sub(before.saturating_mul(2));
        }
        before = value;
    }
    Some(sum)
}

/// Whether a number comes behind another of its kind, on the same level or above. An (i) behind an (a) begins a list
/// below it.
fn is_after(own: &str, other: &str) -> bool {
    let groups = |number: &str| -> Vec<u32> {
        number
            .split('.')
            .filter_map(|group| group.trim_end_matches(char::is_alphabetic).parse().ok())
            .collect()
    };
    let (own_groups, other_groups) = (groups(own), groups(other));
    if !own_groups.is_empty() || !other_groups.is_empty() {
        let is_as_high = !other_groups.is_empty() && other_groups.len() <= own_groups.len();
        return is_as_high && (other_groups, other) > (own_groups, own);
    }
    match (roman(own), roman(other)) {
        (Some(own), Some(other)) if own < other => true,
        _ => {
            let are_letters = own.chars().count() == 1 && other.chars().count() == 1;
            are_letters && own < other && (!other.eq_ignore_ascii_case("i") || own.eq_ignore_ascii_case("h"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_line_begins_with() {
        let found =
            |line| Numbering::of(line).map(|found| (found.lead, found.number, found.mark, found.rest));
        for (line, expected) in [
            ("27. We commit", Some(("", "27", Some('.'), "We commit"))),
            ("  (a) Promote", Some(("(", "a", Some(')'), "Promote"))),
            ("iv) Refrain", Some(("", "iv", Some(')'), "Refrain"))),
            ("2.1 Scope", Some(("", "2.1", None, "Scope"))),
            ("9a.", Some(("", "9a", Some('.'), ""))),
            ("29", Some(("", "29", None, ""))),
            ("[3]See there", Some(("[", "3", Some(']'), "See there"))),
            ("A tide", None),
            ("A/RES/79/1", None),
            ("(see a)", None),
            ("(a promise)", None),
            ("((a) b", None),
            ("We commit", None),
            ("1,000 islands", None),
            ("12345. x", None),
            ("", None),
        ] {
            assert_eq!(found(line), expected, "{line}");
        }
    }

    #[test]
    fn what_comes_behind_what() {
        for (own, other) in [
            ("9", "10"),
            ("2.1", "2.2"),
            ("2.1", "3"),
            ("a", "b"),
            ("h", "i"),
            ("i", "ii"),
            ("IX", "X"),
            ("9a", "9b"),
            ("4", "4a"),
            ("c", "d"),
        ] {
            assert!(is_after(own, other), "{own} {other}");
            assert!(!is_after(other, own), "{other} {own}");
            assert!(!is_after(own, own), "{own}");
        }
        for (own, other) in [("2", "2.1"), ("a", "i"), ("a", "ii"), ("29", "a"), ("a", "29")] {
            assert!(!is_after(own, other), "{own} {other}");
        }
    }
}
