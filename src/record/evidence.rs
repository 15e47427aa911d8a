//! What a claim rests on.

use crate::record::{Citation, SourceDocument};
use crate::value::{Id, List, PartialDate, Text, WebUrl};
use crate::vocabulary::{EvidenceKind, Term};

structure! {
    /// What a statement rests on: a footnote, a report, a testimony.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let first = Evidence::new(EvidenceKind::Footnote).with_label(text!("2")).with_document(id!("tide-report"));
    /// let again = Evidence::new(EvidenceKind::Footnote).with_label(text!("5")).with_repeats(text!("2"));
    /// assert_eq!(again.repeats, first.label);
    /// ```
    pub struct Evidence {
        /// What kind of evidence it is.
        pub kind: Term<EvidenceKind>,
        /// The number or mark as printed.
        pub label: Option<Text>,
        /// The label of the footnote of the same document that it repeats.
        pub repeats: Option<Text>,
        /// What it is, in a few words or as its title is printed.
        pub description: Option<Text>,
        /// The document that it is.
        pub document: Option<Id<SourceDocument>>,
        /// Where it is on the web.
        pub url: Option<WebUrl>,
        /// When it was made, published or looked at.
        pub date: Option<PartialDate>,
        /// Where it is given.
        pub citations: List<Citation>,
    }
}
