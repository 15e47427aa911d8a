//! How the variants of an enum are spelled, and how they are found again: tables that are made while the crate compiles.

/// An enum whose variants are spelled as their names are, in lower case with a mark between words.
///
/// Each has a docstring of one line. `#[spelling = "…"]` gives a spelling that does not follow from the name. It gets the
/// tables `VARIANTS`, `SPELLINGS` and `MEANINGS`, all in the same order.
macro_rules! spelled {
    (
        $(#[$meta:meta])*
        pub enum $name:ident by $mark:literal {
            $(#[doc = $meaning:literal] $(#[spelling = $spelling:literal])? $variant:ident,)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum $name {
            $(#[doc = $meaning] $variant,)+
        }

        #[allow(dead_code, reason = "not each enum needs each of its tables")]
        impl $name {
            pub(crate) const VARIANTS: &'static [Self] = &[$(Self::$variant),+];

            pub(crate) const SPELLINGS: &'static [&'static str] = {
                const NAMES: &[&str] = &[$(name_to_spell!($variant $($spelling)?)),+];
                const TEXT: [u8; $crate::shape::spelling::length(NAMES)] =
                    $crate::shape::spelling::text(NAMES, $mark);
                const SPELLINGS: [&str; NAMES.len()] = $crate::shape::spelling::split(NAMES, &TEXT);
                &SPELLINGS
            };

            pub(crate) const MEANINGS: &'static [&'static str] = &[$($meaning.trim_ascii()),+];
        }
    };
}

macro_rules! name_to_spell {
    ($variant:ident) => {
        stringify!($variant)
    };
    ($variant:ident $spelling:literal) => {
        $spelling
    };
}

/// What a table has for the variant of this number.
pub(crate) fn at(table: &[&'static str], number: usize) -> &'static str {
    table.get(number).copied().unwrap_or_default()
}

/// How long the spellings of these names are in all.
pub(crate) const fn length(mut names: &[&str]) -> usize {
    let mut length = 0_usize;
    while let [name, rest @ ..] = names {
        let mut bytes = name.as_bytes();
        length = length.saturating_add(name.len());
        while let [_, behind @ ..] = bytes {
            if let [b'A'..=b'Z', ..] = behind {
                length = length.saturating_add(1);
            }
            bytes = behind;
        }
        names = rest;
    }
    length
}

/// The spellings of these names, one behind the other.
pub(crate) const fn text<const LENGTH: usize>(mut names: &[&str], mark: u8) -> [u8; LENGTH] {
    let mut text = [0; LENGTH];
    let mut free = text.as_mut_slice();
    while let [name, rest @ ..] = names {
        let mut bytes = name.as_bytes();
        while let [byte, behind @ ..] = bytes {
            free = put(free, byte.to_ascii_lowercase());
            if let [b'A'..=b'Z', ..] = behind {
                free = put(free, mark);
            }
            bytes = behind;
        }
        names = rest;
    }
    text
}

const fn put(free: &mut [u8], byte: u8) -> &mut [u8] {
    match free {
        [first, rest @ ..] => {
            *first = byte;
            rest
        }
        [] => free,
    }
}

/// The spelling of each of these names, as a part of all of them.
pub(crate) const fn split<const COUNT: usize>(
    mut names: &[&str],
    text: &'static [u8],
) -> [&'static str; COUNT] {
    let mut spellings = [""; COUNT];
    let mut free = spellings.as_mut_slice();
    let Ok(mut text) = std::str::from_utf8(text) else { return spellings };
    while let ([name, others @ ..], [first, behind @ ..]) = (names, free) {
        (*first, text) = text.split_at(length(&[*name]));
        names = others;
        free = behind;
    }
    spellings
}

/// Where each spelling of a table stands in it, by a hash of a byte, with as many free slots as it takes to end a search.
#[derive(Debug)]
pub(crate) struct Places([u8; 256]);

impl Places {
    /// Of at most 200 spellings.
    #[allow(clippy::indexing_slicing, reason = "while the crate compiles")]
    pub(crate) const fn of(mut spellings: &[&str]) -> Self {
        assert!(spellings.len() <= 200);
        let mut slots = [0; 256];
        let mut number = 0_u8;
        while let [spelling, rest @ ..] = spellings {
            number = number.saturating_add(1);
            let mut slot = slot(spelling.as_bytes());
            while slots[slot as usize] != 0 {
                slot = slot.wrapping_add(1);
            }
            slots[slot as usize] = number;
            spellings = rest;
        }
        Self(slots)
    }

    /// The place of a spelling in the table that these are the places of.
    pub(crate) fn find(&self, spellings: &[&str], text: &str) -> Option<usize> {
        let mut slot = slot(text.as_bytes());
        loop {
            let place = usize::from(*self.0.get(usize::from(slot))?).checked_sub(1)?;
            if *spellings.get(place)? == text {
                return Some(place);
            }
            slot = slot.wrapping_add(1);
        }
    }
}

/// The length and three of the bytes tell nearly all the terms of a vocabulary apart.
const fn slot(text: &[u8]) -> u8 {
    let (_, half) = text.split_at(text.len() / 2);
    let [length, ..] = text.len().to_le_bytes();
    match (text, half) {
        ([first, .., last], [middle, ..]) => length
            .wrapping_mul(31)
            .wrapping_add(first.wrapping_mul(7))
            .wrapping_add(middle.wrapping_mul(17))
            .wrapping_add(*last),
        _ => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::{Places, length, split, text};

    const NAMES: &[&str] = &["USA", "5g", "BeRequiredTo", "X"];

    #[test]
    fn names_are_spelled_and_found() {
        const TEXT: [u8; length(NAMES)] = text(NAMES, b'-');
        const SPELLINGS: [&str; 4] = split(NAMES, &TEXT);
        assert_eq!(SPELLINGS, ["u-s-a", "5g", "be-required-to", "x"]);
        let places = Places::of(&SPELLINGS);
        for (place, spelling) in SPELLINGS.iter().enumerate() {
            assert_eq!(places.find(&SPELLINGS, spelling), Some(place));
        }
        for unknown in ["", "y", "5G", "be-required-t0", "be-required-to "] {
            assert_eq!(places.find(&SPELLINGS, unknown), None);
        }
    }
}
