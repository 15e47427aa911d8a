//! Instruments that positions refer to.

use crate::record::{
    Citation, Classification, Coding, Discrepancy, Event, Identifier, Name, SourceDocument, Stakeholder,
};
use crate::value::{Country, Extensions, Id, List, Text, UniqueList, WebUrl};
use crate::vocabulary::{BindingForce, LawKind, LawRelation, Term};

structure! {
    /// A law or another instrument that positions refer to, from a binding treaty to a voluntary initiative.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let law = Law::new(id!("tidal-data-act"), LawKind::Statute, text!("Tidal Data Act"))
    ///     .with_events([
    ///         Event::new(EventKind::Adopted).with_date(date!("2016-11-07")),
    ///         Event::new(EventKind::InForce).with_date(date!("2017-06")),
    ///     ]);
    /// assert_eq!(law.name, "Tidal Data Act");
    /// ```
    pub struct Law {
        /// Its id.
        pub id: Id<Self>,
        /// What kind of instrument it is.
        pub kind: Term<LawKind>,
        /// The name that it is called by here.
        pub name: Text,
        /// What it is, in a sentence of the coder's.
        pub summary: Option<Text>,
        /// Whether it binds, and how.
        pub binding_force: Option<Term<BindingForce>>,
        /// Where its text is on the web.
        pub url: Option<WebUrl>,
        /// What it is about. The laws that it builds on are its relations.
        pub classification: Option<Classification>,
        /// Who coded it, and from what.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// Other names, each as somebody prints it.
        pub other_names: List<Name>,
        /// Where it holds.
        pub jurisdictions: List<Jurisdiction>,
        /// What happened to it, and when: proposed, adopted, in force, amended, repealed.
        pub events: List<Event>,
        /// Its numbers and symbols.
        pub identifiers: List<Identifier>,
        /// How it relates to other laws.
        pub relations: List<RelatedLaw>,
        /// The facts about it on which sources disagree.
        pub discrepancies: List<Discrepancy>,
        /// Where it is described.
        pub citations: List<Citation>,
        /// Its texts, where they are documents of the dataset.
        pub documents: UniqueList<Id<SourceDocument>>,
    }
}

choice! {
    /// Where a law holds.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(serde_json::to_string(&Jurisdiction::Country(country!("IS")))?, r#"{"country":"IS"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Jurisdiction {
        /// In a country.
        Country(Country),
        /// Among the members of an organization or union, or within a State without a code.
        Stakeholder(Id<Stakeholder>),
        /// Elsewhere, in a few words: "international", "the high seas".
        Described(Text),
    }
}

structure! {
    /// How a law relates to another.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let relation = RelatedLaw::new(LawRelation::Amends, id!("tidal-data-act"));
    /// assert_eq!(relation.law.as_str(), "tidal-data-act");
    /// ```
    pub struct RelatedLaw {
        /// What this law is to the other.
        pub relation: Term<LawRelation>,
        /// The other.
        pub law: Id<Law>,
        /// The places in the other, as printed.
        pub pinpoints: List<Text>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}
