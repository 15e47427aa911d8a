//! Finding a passage by its fingerprint.

use std::ops::Range;

use hashbrown::HashMap;

use super::words::Words;
use crate::record::{Citation, Fingerprint};
use crate::value::{Count, Sha256};

/// How many words the opening of a fingerprint has.
const OPENING: usize = 4;

/// What came of looking for a passage. Ranges are byte ranges of the text that was searched.
///
/// ```
/// use digital_governance::{Fingerprint, Found, SourceText};
///
/// let text = SourceText::new("High tide. Low tide. High tide.");
/// assert_eq!(text.find(&Fingerprint::of("Low tide").unwrap()), Found::Once(11..19));
/// assert!(matches!(text.find(&Fingerprint::of("high tide").unwrap()), Found::Several(places) if places.len() == 2));
/// assert_eq!(text.find(&Fingerprint::of("No tide").unwrap()), Found::Nowhere);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Found {
    /// It stands there once.
    Once(Range<usize>),
    /// It stands there more than once, in the order of the text.
    Several(Vec<Range<usize>>),
    /// It does not stand there, or not in these words.
    Nowhere,
    /// The citation has neither a fingerprint nor a quote: there is nothing to look for.
    NothingToFind,
}

impl Found {
    /// The places, however many.
    pub fn places(&self) -> &[Range<usize>] {
        match self {
            Self::Once(place) => std::slice::from_ref(place),
            Self::Several(places) => places,
            Self::Nowhere | Self::NothingToFind => &[],
        }
    }
}

/// A copy of a source, made ready for finding passages in it.
///
/// Making it ready takes time and memory in proportion to the text; finding a passage whose fingerprint has an opening
/// takes time in proportion to how often the opening occurs, and without one to the text.
///
/// ```
/// use digital_governance::{Citation, Fingerprint, Found, SourceText, id};
///
/// let text = SourceText::new("Low tide.");
/// let citation = Citation::new(id!("tides")).with_fingerprint(Fingerprint::of("low tide").unwrap());
/// assert_eq!(text.find_citation(&citation), Found::Once(0..8));
/// ```
#[derive(Clone, Debug)]
pub struct SourceText<'t> {
    text: &'t str,
    pub(super) words: Words,
    /// The first words of the places where an opening of each length begins, by its digest.
    openings: HashMap<u64, Vec<u32>>,
}

impl<'t> SourceText<'t> {
    /// Makes a text ready.
    pub fn new(text: &'t str) -> Self {
        let words = Words::of(text);
        let mut openings: HashMap<u64, Vec<u32>> = HashMap::new();
        for start in 0..words.len() {
            for length in 1..=OPENING {
                if let (Some(opening), Ok(start)) =
                    (words.normalized(start..start.saturating_add(length)), u32::try_from(start))
                {
                    openings.entry(digest(opening)).or_default().push(start);
                }
            }
        }
        Self { text, words, openings }
    }

    /// The text itself.
    pub fn text(&self) -> &'t str {
        self.text
    }

    /// Where the passage of a fingerprint is.
    pub fn find(&self, fingerprint: &Fingerprint) -> Found {
        let Ok(length) = usize::try_from(fingerprint.words.get()) else {
            return Found::Nowhere;
        };
        let is_there = |start: usize| {
            let words = start..start.saturating_add(length);
            let normalized = self.words.normalized(words.clone())?;
            (sha256(normalized) == fingerprint.sha256.as_str()).then(|| self.words.place(words)).flatten()
        };
        let mut places: Vec<Range<usize>> = match &fingerprint.opening {
            Some(opening) => {
                let starts =
                    u64::from_str_radix(opening.as_str(), 16).ok().and_then(|key| self.openings.get(&key));
                let starts = starts.into_iter().flatten();
                starts.filter_map(|start| is_there(usize::try_from(*start).ok()?)).collect()
            }
            None => (0..self.words.len()).filter_map(is_there).collect(),
        };
        match (places.pop(), places.is_empty()) {
            (None, _) => Found::Nowhere,
            (Some(place), true) => Found::Once(place),
            (Some(place), false) => {
                places.push(place);
                Found::Several(places)
            }
        }
    }

    /// Where the passage of a citation is: by its fingerprint, or by its quote where it has no fingerprint.
    pub fn find_citation(&self, citation: &Citation) -> Found {
        if let Some(fingerprint) = &citation.fingerprint {
            return self.find(fingerprint);
        }
        match citation.quote.as_ref().and_then(|quote| Fingerprint::of(quote.exact.as_str())) {
            Some(fingerprint) => self.find(&fingerprint),
            None => Found::NothingToFind,
        }
    }
}

impl Fingerprint {
    /// The fingerprint of a passage. `None` where there is no word in it.
    ///
    /// The normalization is specified in the documentation of the crate's `verify` module.
    pub fn of(passage: &str) -> Option<Self> {
        let words = Words::of(passage);
        let normalized = words.normalized(0..words.len())?;
        let count = Count::new(u64::try_from(words.len()).ok()?)?;
        let opening = words.normalized(0..words.len().min(OPENING))?;
        let sha256 = Sha256::try_from(sha256(normalized)).ok()?;
        let opening = crate::value::Opening::try_from(format!("{:016x}", digest(opening))).ok()?;
        Some(Self::new(count, sha256).with_opening(opening))
    }
}

impl Citation {
    /// Where the passage is in a copy of its source. For many citations of one text, make a [`SourceText`] once.
    ///
    /// ```
    /// use digital_governance::{Citation, Fingerprint, Found, id};
    ///
    /// let citation = Citation::new(id!("tides")).with_fingerprint(Fingerprint::of("low tide").unwrap());
    /// assert_eq!(citation.find_in("It was LOW\ntide."), Found::Once(7..15));
    /// assert_eq!(Citation::new(id!("tides")).find_in("It was low tide."), Found::NothingToFind);
    /// ```
    pub fn find_in(&self, text: &str) -> Found {
        SourceText::new(text).find_citation(self)
    }
}

fn sha256(text: &str) -> String {
    hmac_sha256::Hash::hash(text.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// FNV-1a, 64 bits.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |digest: u64, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}
