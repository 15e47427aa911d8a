//! Citations held against a copy of their source.
//!
//! A source that may not be distributed can still be proved: its passages are recognized by a [`Fingerprint`](crate::record::Fingerprint), their
//! length and the digest of their words. Whoever has a copy finds the passage in it, or learns that it is not there.
//! [`fill_fingerprints`] makes them from a copy, in the text of a file.
//!
//! # Normalization
//!
//! What is compared is words: letters, numbers, combining marks and the signs that change a meaning, in Unicode Normalization
//! Form KC and in lower case. Line ends, quotation marks, dashes and other punctuation only separate words; soft hyphens and
//! invisible characters are nothing; the apostrophes between letters are one; a radical is its ideograph. The page
//! `docs/normalization.md` of the repository specifies it for other programs, and `schemas/v1/normalization.json` has test
//! vectors.
//!
//! In a copy, a passage is found whatever its line breaks are. Two halves of a word at a line end with a hyphen are tried as
//! one word and as two, at up to six line ends in a passage and two in its first four words. Footnote marks and page numbers
//! within a passage are words that the passage does not have: there it is not found.
//!
//! ```
//! use digital_governance::prelude::*;
//!
//! let passage = Fingerprint::of("The tides—all of them—are “free”.").unwrap();
//! let copy = "Page 3\nThe tides - all\nof them - are 'free'. The wind is not.";
//! assert_eq!(SourceText::new(copy).find(&passage), Found::Once(7..42));
//! assert_eq!(SourceText::new("The tides, most of them, are free.").find(&passage), Found::Nowhere);
//! ```

mod abbreviations;
mod coverage;
mod fill;
mod find;
mod lines;
mod locate;
mod locator;
mod marks;
mod nearest;
mod numbering;
mod outline;
mod sentences;
mod words;

pub use coverage::{Cited, Coverage, Verdict};
pub(crate) use fill::titles_of;
pub use fill::{FillOutcome, Filled, FilledCitation, SourceCopy, fill_fingerprints};
pub use find::{Found, SourceText};
pub use lines::Sentence;
pub use nearest::{Difference, DifferenceKind, Nearest};
pub use words::normalize;
