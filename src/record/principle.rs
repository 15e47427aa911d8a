//! Principles.

use crate::record::{Attribution, Citation, Classification, Coding, Mapping, Provision, Related};
use crate::value::{Extensions, Id, List, Text};

structure! {
    /// A principle that a holder upholds.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let principle = Principle::new(
    ///     id!("atlantis-gdc-2023/principle-1"),
    ///     Attribution::of(id!("atlantis")),
    ///     text!("What the sea connects, networks should connect too."),
    /// )
    /// .with_title(text!("Keep the tides open"));
    /// assert!(principle.attribution.is_first_party());
    /// ```
    pub struct Principle {
        /// Its id.
        pub id: Id<Self>,
        /// Whose it is.
        pub attribution: Attribution,
        /// What it says, in a sentence or two of the coder's.
        pub summary: Text,
        /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
        pub label: Option<Text>,
        /// The title as printed.
        pub title: Option<Text>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Who coded it.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// What it asks of whom.
        pub provisions: List<Provision>,
        /// How it relates to other positions and texts.
        pub relations: List<Related>,
        /// How it compares with other positions.
        pub mappings: List<Mapping>,
        /// Where it stands.
        pub citations: List<Citation>,
    }
}
