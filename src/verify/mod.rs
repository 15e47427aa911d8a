//! Citations held against a copy of their source.
//!
//! A source that may not be distributed can still be proved: its passages are recognized by a [`Fingerprint`](crate::Fingerprint), their
//! length and the digest of their words. Whoever has a copy finds the passage in it, or learns that it is not there.
//! [`fill_fingerprints`] makes them from a copy, in the text of a file.
//!
//! # Normalization
//!
//! What is compared is words, so that another program can do the same:
//!
//! 1. The text is put into Unicode Normalization Form KC, and each character into lower case (Unicode's default
//!    mapping, without regard to context).
//! 2. Soft hyphens (U+00AD), zero-width characters (U+200B, U+200C, U+200D, U+2060, U+FEFF) are taken out.
//! 3. A word is a run of letters, numbers and marks (Unicode's Alphabetic and Numeric characters, and the combining
//!    marks U+0300 to U+036F). An apostrophe between two of them (`'`, U+2018, U+2019, U+02BC) belongs to the word, as
//!    `'`. Letters of scripts that are written without spaces (Han, kana, Thai, Lao, Myanmar, Khmer) are a word each.
//! 4. Everything else (white space, line ends, quotation marks, dashes, other punctuation) only separates words.
//!
//! The normalized text is the words with one space between each two, in UTF-8.
//!
//! ```
//! use digital_governance::prelude::*;
//!
//! let passage = Fingerprint::of("The tides—all of them—are “free”.").unwrap();
//! let copy = "Page 3\nThe tides - all\nof them - are 'free'. The wind is not.";
//! assert_eq!(SourceText::new(copy).find(&passage), Found::Once(7..42));
//! assert_eq!(SourceText::new("The tides, most of them, are free.").find(&passage), Found::Nowhere);
//! ```

mod coverage;
mod fill;
mod find;
mod locate;
mod numbering;
mod sentences;
mod words;

pub use coverage::{Cited, Coverage, Verdict};
pub use fill::{FillOutcome, Filled, FilledCitation, SourceCopy, fill_fingerprints};
pub use find::{Found, SourceText};
pub use sentences::Sentence;
