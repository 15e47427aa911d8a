//! Who coded something, and from what.

use crate::value::{Language, PartialDate, Text};
use crate::vocabulary::{CodingBasis, Confidence, Term};

structure! {
    /// Who coded a record, and from what, so that two codings of one passage can stand side by side.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let coding = Coding::new(text!("coder B"))
    ///     .with_basis(CodingBasis::Excerpt)
    ///     .with_confidence(Confidence::Low);
    /// assert_eq!(coding.coder, "coder B");
    /// ```
    pub struct Coding {
        /// Who coded.
        pub coder: Text,
        /// The language of the coder's words, such as summaries and actions. What is as printed is in that of the text.
        pub language: Option<Language>,
        /// The code book.
        pub scheme: Option<Text>,
        /// When.
        pub date: Option<PartialDate>,
        /// From what the coder knows it.
        pub basis: Option<Term<CodingBasis>>,
        /// How sure the coder is.
        pub confidence: Option<Term<Confidence>>,
        /// What the coder wants known.
        pub note: Option<Text>,
    }
}

boxed!(Coding);
