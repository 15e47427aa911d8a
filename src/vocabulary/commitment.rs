//! The paragraphs of the adopted Global Digital Compact, by which its commitments are cited.

use std::fmt;
use std::str::FromStr;

use super::term::term_uri;
use super::topic::{CompactObjective, CompactPrinciple};
use crate::error::{FaultKind, MakeFault, ValueError};
use crate::value::string::StringVisitor;

/// A paragraph of the adopted Global Digital Compact, or one of its lettered items: what the Compact commits to is cited so.
///
/// Its code is the paragraph's number, from 1 to 74, or that number, a dot and the letter of an item: `47`, `29.d`, where the
/// Compact prints paragraph 29 (d). A paragraph as a whole is the paragraph with its items. No other code parses: the error
/// has [`FaultCode::InvalidCommitment`](crate::FaultCode::InvalidCommitment). The paragraphs and their letters are those of annex I to resolution 79/1 of the General
/// Assembly of the United Nations (2024). Codes are ordered as the Compact prints them, a paragraph before its items.
///
/// ```
/// use digital_governance::prelude::*;
///
/// const NO_SHUTDOWNS: CompactCommitment = compact_commitment!("29.d"); // checked while the program compiles
/// assert_eq!(NO_SHUTDOWNS.objective(), Some(CompactObjective::DigitalSpace));
/// assert_eq!(NO_SHUTDOWNS.uri(), "urn:digital-governance:term:v1:CompactCommitment:29.d");
/// assert_eq!(NO_SHUTDOWNS.whole_paragraph(), compact_commitment!("29"));
///
/// let principle: CompactCommitment = "8.d".parse()?;
/// assert_eq!(principle.principle(), Some(CompactPrinciple::GenderEquality));
///
/// let error = "29.e".parse::<CompactCommitment>().unwrap_err();
/// assert_eq!(error.code(), FaultCode::InvalidCommitment);
/// # Ok::<(), ValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct CompactCommitment {
    paragraph: u8,
    /// In ASCII.
    letter: Option<u8>,
}

/// A [`CompactCommitment`](crate::vocabulary::CompactCommitment) from its code, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::compact_commitment!("11.g").to_string(), "11.g");
/// ```
///
/// ```compile_fail
/// let commitment = digital_governance::compact_commitment!("11.h");
/// ```
#[macro_export]
macro_rules! compact_commitment {
    ($code:literal) => {{
        const COMMITMENT: $crate::vocabulary::CompactCommitment =
            $crate::vocabulary::CompactCommitment::from_literal($code);
        COMMITMENT
    }};
}

/// The number of the last paragraph.
const LAST: u8 = 74;

/// How many lettered items a paragraph has.
const fn items(paragraph: u8) -> u8 {
    match paragraph {
        8 => 13,
        21 => 10,
        13 => 8,
        11 => 7,
        17 | 31 => 6,
        35 | 39 => 5,
        23 | 29 | 32 | 55 => 4,
        36 | 42 | 45 => 3,
        25 | 56 => 2,
        _ => 0,
    }
}

impl CompactCommitment {
    /// The paragraphs and their items, in the order of the Compact.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        (1..=LAST).flat_map(|paragraph| {
            let letters = (b'a'..).take(items(paragraph).into()).map(Some);
            std::iter::once(None).chain(letters).map(move |letter| Self { paragraph, letter })
        })
    }

    /// The paragraph's number, from 1 to 74.
    pub const fn paragraph(self) -> u8 {
        self.paragraph
    }

    /// The item's letter, and `None` for a paragraph as a whole.
    pub fn letter(self) -> Option<char> {
        self.letter.map(char::from)
    }

    /// The name in linked data, a URN such as `urn:digital-governance:term:v1:CompactCommitment:29.d`.
    pub fn uri(self) -> String {
        term_uri("CompactCommitment", &self.to_string())
    }

    /// The paragraph of the item; of a paragraph as a whole, itself.
    #[must_use]
    pub const fn whole_paragraph(self) -> Self {
        Self { letter: None, ..self }
    }

    /// The objective under whose heading the paragraph stands; `None` before paragraph 10 and from paragraph 64 on.
    pub const fn objective(self) -> Option<CompactObjective> {
        match self.paragraph {
            10..=17 => Some(CompactObjective::DigitalDivides),
            18..=21 => Some(CompactObjective::DigitalEconomy),
            22..=36 => Some(CompactObjective::DigitalSpace),
            37..=49 => Some(CompactObjective::DataGovernance),
            50..=63 => Some(CompactObjective::ArtificialIntelligence),
            _ => None,
        }
    }

    /// The principle that the item states; `None` for all but the items of paragraph 8.
    pub fn principle(self) -> Option<CompactPrinciple> {
        CompactPrinciple::ALL.iter().copied().find(|principle| principle.paragraph() == self)
    }

    /// For the macro only, which calls it while the program compiles.
    #[doc(hidden)]
    #[allow(clippy::panic)]
    pub const fn from_literal(code: &'static str) -> Self {
        match Self::parse(code.as_bytes()) {
            Some(commitment) => commitment,
            None => panic!("the literal is not a paragraph of the Global Digital Compact such as 29.d or 47"),
        }
    }

    const fn parse(code: &[u8]) -> Option<Self> {
        let (number, letter) = match code {
            [number @ .., b'.', letter @ b'a'..=b'z'] => (number, Some(*letter)),
            number => (number, None),
        };
        let paragraph = match number {
            [digit @ b'1'..=b'9'] => *digit & 0x0f,
            [tens @ b'1'..=b'9', digit @ b'0'..=b'9'] => {
                (*tens & 0x0f).saturating_mul(10).saturating_add(*digit & 0x0f)
            }
            _ => return None,
        };
        let is_printed = match letter {
            None => paragraph <= LAST,
            Some(letter) => letter.saturating_sub(b'a') < items(paragraph),
        };
        if is_printed { Some(Self { paragraph, letter }) } else { None }
    }
}

impl CompactPrinciple {
    /// The item of paragraph 8 of the Compact that states the principle.
    pub const fn paragraph(self) -> CompactCommitment {
        CompactCommitment { paragraph: 8, letter: Some(b'a'.saturating_add(self as u8)) }
    }
}

const INVALID_COMMITMENT: MakeFault = |found| FaultKind::InvalidCommitment { found };

impl FromStr for CompactCommitment {
    type Err = ValueError;

    fn from_str(code: &str) -> Result<Self, ValueError> {
        Self::parse(code.as_bytes()).ok_or_else(|| ValueError::new(INVALID_COMMITMENT, code))
    }
}

impl TryFrom<&str> for CompactCommitment {
    type Error = ValueError;

    fn try_from(code: &str) -> Result<Self, ValueError> {
        code.parse()
    }
}

/// The code, such as `29.d` or `47`.
impl fmt::Display for CompactCommitment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.letter() {
            None => write!(formatter, "{}", self.paragraph),
            Some(letter) => write!(formatter, "{}.{letter}", self.paragraph),
        }
    }
}

impl fmt::Debug for CompactCommitment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "CompactCommitment({self})")
    }
}

impl serde::Serialize for CompactCommitment {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for CompactCommitment {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(StringVisitor::new("a paragraph of the Compact such as 29.d"))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for CompactCommitment {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "CompactCommitment".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let (plain, with_items): (Vec<u8>, Vec<u8>) =
            (1..=LAST).partition(|paragraph| items(*paragraph) == 0);
        let plain = plain.iter().map(u8::to_string);
        let with_items = with_items.into_iter().map(|paragraph| {
            let last = (b'a'..).take(items(paragraph).into()).last().map(char::from);
            format!("{paragraph}([.][a-{}])?", last.unwrap_or('a'))
        });
        crate::value::string::StringSchema {
            name: "CompactCommitment".into(),
            description:
                "A paragraph of the adopted Global Digital Compact (annex I to A/RES/79/1), or one of its \
                          lettered items: the number, or the number, a dot and the letter."
                    .into(),
            pattern: format!("^({})$", plain.chain(with_items).collect::<Vec<_>>().join("|")).into(),
            max_len: 4,
            examples: &["29.d", "47"],
            comment: None,
        }
        .into_schema()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_compact_has_74_paragraphs_and_89_items() {
        let all: Vec<CompactCommitment> = CompactCommitment::all().collect();
        assert_eq!(all.iter().filter(|commitment| commitment.letter().is_none()).count(), 74);
        assert_eq!(all.iter().filter(|commitment| commitment.letter().is_some()).count(), 89);
        assert!(all.is_sorted_by(|one, next| one < next));
        for commitment in all {
            assert_eq!(commitment.to_string().parse(), Ok(commitment));
            assert_eq!(commitment.whole_paragraph().to_string(), commitment.paragraph().to_string());
        }
    }

    #[test]
    fn each_objective_has_its_paragraphs() {
        let of = |objective| {
            let own = CompactCommitment::all().filter(|commitment| commitment.objective() == objective);
            own.filter(|commitment| commitment.letter().is_none())
                .map(CompactCommitment::paragraph)
                .collect::<Vec<_>>()
        };
        let objectives = CompactObjective::ALL.iter().flat_map(|objective| of(Some(*objective)));
        assert!(objectives.eq(10..=63));
        assert!(of(None).into_iter().eq((1..=9).chain(64..=74)));
        assert_eq!(of(Some(CompactObjective::DigitalEconomy)), [18, 19, 20, 21]);
    }

    #[test]
    fn the_items_of_paragraph_8_are_the_principles() {
        let items = CompactCommitment::all().filter(|commitment| commitment.paragraph() == 8).skip(1);
        assert!(items.clone().eq(CompactPrinciple::ALL.iter().map(|principle| principle.paragraph())));
        assert!(items.map(CompactCommitment::principle).eq(CompactPrinciple::ALL.iter().copied().map(Some)));
        assert_eq!(compact_commitment!("8").principle(), None);
        assert_eq!(compact_commitment!("11.a").principle(), None);
    }
}
