//! Where something stands.

use crate::record::SourceDocument;
use crate::value::{Count, Id, Language, Opening, Ordinal, Sha256, Text};

structure! {
    /// A passage of a document, on which something that is said here rests.
    ///
    /// The locator leads a reader to it. A quote (where the licence allows one) or a fingerprint proves that it says
    /// what was coded.
    ///
    /// ```
    /// use digital_governance::{Citation, Locator, id, ordinal, text};
    ///
    /// let citation = Citation::new(id!("atlantis-gdc-2023"))
    ///     .with_locator(Locator::new().with_sections([text!("Our proposals"), text!("2. Data")]).with_sentences([ordinal!(1)]));
    /// assert_eq!(citation.document.as_str(), "atlantis-gdc-2023");
    /// ```
    pub struct Citation {
        required {
            /// The document that the passage is in.
            document: Id<SourceDocument>,
        }
        optional {
            /// Where in the document; absent where the whole document is meant.
            locator, with_locator: Locator,
            /// The passage itself.
            quote, with_quote: Box<Quote>,
            /// What the passage can be recognized by in a copy of the document.
            fingerprint, with_fingerprint: Fingerprint,
        }
    }
}

structure! {
    /// A place in a document, in the document's own numbering as far as it has one.
    ///
    /// Headings and numbers that contain others are sections, the last number or letter is the label. Article 3,
    /// paragraph 1, letter b of a treaty is in the sections `Article 3` and `1` and has the label `b`; paragraph 29 (d) of a
    /// resolution is in the section `29` and has the label `(d)`. Only where nothing is printed are paragraphs counted.
    ///
    /// ```
    /// use digital_governance::{Locator, ordinal, text};
    ///
    /// let place = Locator::new()
    ///     .with_sections([text!("Chapter II"), text!("4 bis")])
    ///     .with_paragraph(ordinal!(2))
    ///     .with_sentences([ordinal!(1), ordinal!(2)]);
    /// assert_eq!(place.sections[1], "4 bis");
    /// ```
    pub struct Locator {
        optional {
            /// The paragraph within the innermost section, counted from 1. A number that is printed is a section or a label.
            paragraph, with_paragraph: Ordinal,
            /// The number, letter or words that the document prints at the paragraph or item, as printed.
            label, with_label: Text,
            /// The page, as printed.
            page, with_page: Text,
            /// The number or mark of the footnote, as printed.
            footnote, with_footnote: Text,
        }
        lists {
            /// The headings or numbers of the sections that it is in, as printed, the outermost first.
            sections, with_sections: Text,
        }
        sets {
            /// The sentences within the paragraph, counted from 1; within the section where no paragraph is given.
            sentences, with_sentences: Ordinal,
        }
    }
}

structure! {
    /// Words of a passage, with what stands around them where that is needed to find them.
    ///
    /// The members are those of the W3C Web Annotation Data Model's TextQuoteSelector.
    ///
    /// ```
    /// use digital_governance::{Quote, text};
    ///
    /// let quote = Quote::new(text!("leave no island offline")).with_prefix(text!("resolve to"));
    /// assert_eq!(quote.exact, "leave no island offline");
    /// ```
    pub struct Quote {
        required {
            /// The words themselves.
            exact: Text,
        }
        optional {
            /// What stands before them.
            prefix, with_prefix: Text,
            /// What stands behind them.
            suffix, with_suffix: Text,
            /// The language that they are in.
            language, with_language: Language,
        }
    }
}

structure! {
    /// What a passage can be recognized by without being repeated: its length and the digest of its normalized text.
    ///
    /// ```
    /// use digital_governance::{Count, Fingerprint, Sha256};
    ///
    /// let digest = Sha256::try_from("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")?;
    /// let fingerprint = Fingerprint::new(Count::new(12).unwrap(), digest);
    /// assert_eq!(fingerprint.words.get(), 12);
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct Fingerprint {
        required {
            /// How many words the normalized passage has.
            words: Count,
            /// The SHA-256 of the normalized passage in UTF-8.
            sha256: Sha256,
        }
        optional {
            /// The digest of its first four words, or all if it has fewer: with it the passage is found fast.
            opening, with_opening: Opening,
        }
    }
}

structure! {
    /// Something said in passing about a record, with the passages that it rests on.
    ///
    /// ```
    /// use digital_governance::{Remark, text};
    ///
    /// let remark = Remark::new(text!("Questions are taken from the floor."));
    /// assert!(remark.citations.is_empty());
    /// ```
    pub struct Remark {
        required {
            /// What is said, in the coder's words.
            text: Text,
        }
        lists {
            /// The passages that it rests on.
            citations, with_citations: Citation,
        }
    }
}
