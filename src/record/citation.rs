//! Where something stands.

use std::fmt;

use crate::record::SourceDocument;
use crate::value::{Count, Id, Language, List, Opening, Ordinal, Sha256, Text, UniqueList};

structure! {
    /// A passage of a document, on which something that is said here rests.
    ///
    /// The locator leads a reader to it. A quote (where the licence allows one) or a fingerprint proves that it says
    /// what was coded.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let citation = Citation::new(id!("atlantis-gdc-2023"))
    ///     .with_locator(Locator::new().with_sections([text!("Our proposals"), text!("2. Data")]).with_sentences([ordinal!(1)]));
    /// assert_eq!(citation.document.as_str(), "atlantis-gdc-2023");
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub struct Citation {
        /// The document that the passage is in.
        pub document: Id<SourceDocument>,
        /// Where in the document; absent where the whole document is meant.
        pub locator: Option<Locator>,
        /// The passage itself.
        pub quote: Option<Box<Quote>>,
        /// What the passage can be recognized by in a copy of the document.
        pub fingerprint: Option<Fingerprint>,
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
    /// use digital_governance::prelude::*;
    ///
    /// let place = Locator::new()
    ///     .with_sections([text!("Chapter II"), text!("4 bis")])
    ///     .with_paragraph(ordinal!(2))
    ///     .with_sentences([ordinal!(1), ordinal!(2)]);
    /// assert_eq!(place.sections[1], "4 bis");
    /// assert_eq!(place.to_string(), "Chapter II, 4 bis, paragraph 2, sentences 1 and 2");
    /// ```
    #[derive(Default, Hash, PartialOrd, Ord)]
    pub struct Locator {
        /// The paragraph within the innermost section, counted from 1. A number that is printed is a section or a label.
        pub paragraph: Option<Ordinal>,
        /// The number, letter or words that the document prints at the item, as printed.
        pub label: Option<Text>,
        /// The page, as printed.
        pub page: Option<Text>,
        /// The number or mark of the footnote, as printed.
        pub footnote: Option<Text>,
        /// The headings or numbers of the sections that it is in, as printed, the outermost first.
        pub sections: List<Text>,
        /// The sentences within the paragraph, counted from 1; within the section where no paragraph is given.
        pub sentences: UniqueList<Ordinal>,
    }
}

structure! {
    /// Words of a passage, with what stands around them where that is needed to find them.
    ///
    /// The members are those of the W3C Web Annotation Data Model's TextQuoteSelector.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let quote = Quote::new(text!("leave no island offline")).with_prefix(text!("resolve to"));
    /// assert_eq!(quote.exact, "leave no island offline");
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub struct Quote {
        /// The words themselves.
        pub exact: Text,
        /// What stands before them.
        pub prefix: Option<Text>,
        /// What stands behind them.
        pub suffix: Option<Text>,
        /// The language that they are in.
        pub language: Option<Language>,
    }
}

structure! {
    /// What a passage can be recognized by without being repeated: its length and the digest of its normalized text.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let digest = Sha256::try_from("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")?;
    /// let fingerprint = Fingerprint::new(Count::new(12).unwrap(), digest);
    /// assert_eq!(fingerprint.words.get(), 12);
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub struct Fingerprint {
        /// How many words the normalized passage has.
        pub words: Count,
        /// The SHA-256 of the normalized passage in UTF-8.
        pub sha256: Sha256,
        /// The digest of its first four words, or all if it has fewer: with it the passage is found fast.
        pub opening: Option<Opening>,
    }
}

structure! {
    /// Something said in passing about a record, with the passages that it rests on.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let remark = Remark::new(text!("Questions are taken from the floor."));
    /// assert!(remark.citations.is_empty());
    /// ```
    pub struct Remark {
        /// What is said, in the coder's words.
        pub text: Text,
        /// The passages that it rests on.
        pub citations: List<Citation>,
    }
}

/// The citation of a document as a whole.
impl From<Id<SourceDocument>> for Citation {
    fn from(document: Id<SourceDocument>) -> Self {
        Self::new(document)
    }
}

boxed!(Quote);

/// The place in words: `Our proposals, 2. Data, paragraph 1, sentences 1 and 2`.
impl fmt::Display for Locator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut parts: Vec<String> = self.sections.iter().map(ToString::to_string).collect();
        parts.extend(self.page.as_ref().map(|page| format!("page {page}")));
        parts.extend(self.paragraph.map(|number| format!("paragraph {number}")));
        parts.extend(self.label.as_ref().map(|label| format!("item {label}")));
        parts.extend(self.footnote.as_ref().map(|footnote| format!("footnote {footnote}")));
        let numbers: Vec<String> = self.sentences.iter().map(ToString::to_string).collect();
        match numbers.as_slice() {
            [] => {}
            [number] => parts.push(format!("sentence {number}")),
            [rest @ .., last] => parts.push(format!("sentences {} and {last}", rest.join(", "))),
        }
        formatter.pad(&parts.join(", "))
    }
}
