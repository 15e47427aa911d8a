//! The terms of coding: what of a text was coded, from what, and what was looked for and is not there.

vocabulary! {
    /// From what whoever coded something knows it.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CodingBasis::CutText.as_str(), "cut-text");
    /// ```
    pub enum CodingBasis {
        /// The text itself, read from its beginning to its end.
        WholeText,
        /// Passages of the text that were chosen by the coder or by somebody else.
        Excerpt,
        /// A copy of the text that breaks off or lacks a part.
        CutText,
        /// A translation, read in place of the text itself.
        Translation,
        /// An account of the text by somebody else, such as a report or a summary.
        Report,
        /// The memory of the coder, with no text at hand.
        Memory,
    }
}

vocabulary! {
    /// How far a document is coded.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CodingExtent::InPart.as_str(), "in-part");
    /// ```
    pub enum CodingExtent {
        /// All positions of the document are coded.
        Whole,
        /// The positions of some of its parts are coded, or some of its positions.
        InPart,
        /// No position of the document is coded yet.
        NotYet,
    }
}

vocabulary! {
    /// An axis along which something is filed: a list of a classification.
    ///
    /// Each term is the name of a list of [`Classification`](crate::record::Classification).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ClassificationAxis::Goals.as_str(), "goals");
    /// ```
    pub enum ClassificationAxis {
        /// The laws that something refers to.
        Laws,
        /// The issues of digital policy.
        Topics,
        /// The themes of the consultation on the Global Digital Compact.
        Themes,
        /// The objectives of the adopted Global Digital Compact.
        Objectives,
        /// The principles of the adopted Global Digital Compact.
        CompactPrinciples,
        /// The paragraphs of the adopted Global Digital Compact.
        Commitments,
        /// The action lines of the World Summit on the Information Society.
        ActionLines,
        /// The Sustainable Development Goals, their targets and the themes of the 2030 Agenda.
        Goals,
        /// The technologies.
        Technologies,
    }
}

vocabulary! {
    /// Why a list does not name all that it is a list of.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Incompleteness::LeftOpen.as_str(), "left-open");
    /// ```
    pub enum Incompleteness {
        /// The text says that there are more than it names, as with among others.
        LeftOpen,
        /// The text, or the copy of it that was read, stops within the list.
        BrokenOff,
        /// The text names more than the coder took over.
        NotCoded,
    }
}
