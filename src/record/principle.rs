//! Principles.

use crate::record::{Attribution, Citation, Classification, Coding, Provision, Related};
use crate::value::{Extensions, Id, Text};

structure! {
    /// A principle that a holder upholds.
    ///
    /// ```
    /// use digital_governance::{Attribution, Principle, id, text};
    ///
    /// let principle = Principle::new(
    ///     id!("atlantis-gdc-2023/principle-1"),
    ///     Attribution::of(id!("atlantis")),
    ///     text!("What the sea connects, networks should connect too."),
    /// )
    /// .with_title(text!("Keep the tides open"));
    /// assert!(principle.attribution.is_first_party());
    /// ```
    pub struct Principle: Record {
        required {
            /// Its id.
            id: Id<Principle>,
            /// Whose it is.
            attribution: Attribution,
            /// What it says, in a sentence or two of the coder's.
            summary: Text,
        }
        optional {
            /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
            label, with_label: Text,
            /// The title as printed.
            title, with_title: Text,
            /// What it is filed under.
            classification, with_classification: Classification,
            /// Who coded it.
            coding, with_coding: Box<Coding>,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// What it asks of whom.
            provisions, with_provisions: Provision,
            /// How it relates to other positions and texts.
            relations, with_relations: Related,
            /// Where it stands.
            citations, with_citations: Citation,
        }
    }
}
