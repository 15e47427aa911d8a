//! Instruments that positions refer to.

use crate::record::{Citation, Event, Identifier, Name, SourceDocument, Stakeholder};
use crate::value::{Country, Extensions, Id, Text, WebUrl};
use crate::vocabulary::{BindingForce, LawKind, LawRelation, Term};

structure! {
    /// A law or another instrument that positions refer to, from a binding treaty to a voluntary initiative.
    ///
    /// ```
    /// use digital_governance::{Event, EventKind, Law, LawKind, date, id, text};
    ///
    /// let law = Law::new(id!("tidal-data-act"), LawKind::Statute.into(), text!("Tidal Data Act"))
    ///     .with_events([
    ///         Event::new(EventKind::Adopted.into()).with_date(date!("2016-11-07")),
    ///         Event::new(EventKind::InForce.into()).with_date(date!("2017-06")),
    ///     ]);
    /// assert_eq!(law.name, "Tidal Data Act");
    /// ```
    pub struct Law: Record {
        required {
            /// Its id.
            id: Id<Law>,
            /// What kind of instrument it is.
            kind: Term<LawKind>,
            /// The name that it is called by here.
            name: Text,
        }
        optional {
            /// What it is, in a sentence of the coder's.
            summary, with_summary: Text,
            /// Whether it binds, and how.
            binding_force, with_binding_force: Term<BindingForce>,
            /// Where its text is on the web.
            url, with_url: WebUrl,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// Other names, each as somebody prints it.
            other_names, with_other_names: Name,
            /// Where it holds.
            jurisdictions, with_jurisdictions: Jurisdiction,
            /// What happened to it, and when: proposed, adopted, in force, amended, repealed.
            events, with_events: Event,
            /// Its numbers and symbols.
            identifiers, with_identifiers: Identifier,
            /// How it relates to other laws.
            relations, with_relations: RelatedLaw,
            /// Where it is described.
            citations, with_citations: Citation,
        }
        sets {
            /// Its texts, where they are documents of the dataset.
            documents, with_documents: Id<SourceDocument>,
        }
    }
}

choice! {
    /// Where a law holds.
    ///
    /// ```
    /// use digital_governance::{Jurisdiction, country};
    ///
    /// assert_eq!(serde_json::to_string(&Jurisdiction::Country(country!("IS")))?, r#"{"country":"IS"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Jurisdiction {
        /// In a country.
        Country(Country) = "country",
        /// Among the members of an organization or union, or within a State without a code.
        Stakeholder(Id<Stakeholder>) = "stakeholder",
        /// Elsewhere, in a few words: "international", "the high seas".
        Described(Text) = "described",
    }
}

structure! {
    /// How a law relates to another.
    ///
    /// ```
    /// use digital_governance::{LawRelation, RelatedLaw, id};
    ///
    /// let relation = RelatedLaw::new(LawRelation::Amends.into(), id!("tidal-data-act"));
    /// assert_eq!(relation.law.as_str(), "tidal-data-act");
    /// ```
    pub struct RelatedLaw {
        required {
            /// What this law is to the other.
            relation: Term<LawRelation>,
            /// The other.
            law: Id<Law>,
        }
        lists {
            /// The places in the other, as printed.
            pinpoints, with_pinpoints: Text,
        }
    }
}
