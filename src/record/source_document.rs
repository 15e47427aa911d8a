//! Texts that somebody published.

use crate::record::{
    Citation, Classification, Coding, Contributor, Discrepancy, Endorsement, Event, Identifier,
    IncompleteList, Locator, Name, Outcome,
};
use crate::value::{Count, Extensions, Id, Language, List, PartialDate, Text, UniqueList, WebUrl};
use crate::vocabulary::{
    Availability, ClassificationAxis, CodingExtent, DocumentKind, DocumentRelation, Term, TextAuthority,
};

structure! {
    /// A text that somebody published, or that others answer to though nobody did.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission)
    ///     .with_title(text!("Tides of Data: Atlantis on the Global Digital Compact"))
    ///     .with_events([Event::new(EventKind::Published).with_date(date!("2023-04"))])
    ///     .with_languages([language!("en")]);
    /// assert_eq!(document.languages[0], "en");
    /// ```
    pub struct SourceDocument {
        /// Its id.
        pub id: Id<Self>,
        /// What kind of text it is.
        pub kind: Term<DocumentKind>,
        /// The title as printed.
        pub title: Option<Text>,
        /// What it is, in a sentence or two of the coder's.
        pub summary: Option<Text>,
        /// The version as printed: "Revision 2", "zero draft".
        pub version: Option<Text>,
        /// Which authority this text has among its versions and translations.
        pub authority: Option<Term<TextAuthority>>,
        /// Who can read it.
        pub availability: Option<Term<Availability>>,
        /// Under which terms it may be used.
        pub licence: Option<Licence>,
        /// Where it is on the web.
        pub url: Option<WebUrl>,
        /// What became of it where it was decided on: the vote on a resolution.
        pub outcome: Option<Box<Outcome>>,
        /// What it is filed under as a whole.
        pub classification: Option<Classification>,
        /// How far its positions are coded.
        pub coverage: Option<Box<CodingCoverage>>,
        /// Who coded it, and from what.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// Other titles: in other languages, on other carriers.
        pub other_titles: List<Name>,
        /// Who had which part in it: authors, publishers, drafters, speakers.
        pub contributors: List<Contributor>,
        /// What happened to it, and when: drafted, delivered, published.
        pub events: List<Event>,
        /// Its numbers and symbols in registers of documents.
        pub identifiers: List<Identifier>,
        /// How it relates to other documents.
        pub relations: List<RelatedDocument>,
        /// Where else the same text was published.
        pub carriers: List<Carrier>,
        /// Who supports it without being its author.
        pub endorsements: List<Endorsement>,
        /// How many of something it announces, whether or not it then has as many.
        pub announced_counts: List<AnnouncedCount>,
        /// Which of its lists are incomplete, and why.
        pub incomplete: List<IncompleteList>,
        /// The facts about it on which sources disagree.
        pub discrepancies: List<Discrepancy>,
        /// Where it says of itself what is said here: its imprint, its notice of publication.
        pub citations: List<Citation>,
        /// What stands in the text but is no part of it: menus, share counts, related articles.
        pub furniture: List<Locator>,
        /// The languages that it is in.
        pub languages: UniqueList<Language>,
    }
}

structure! {
    /// The terms of use of a text.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let licence = Licence::new(text!("All rights reserved"));
    /// assert!(licence.url.is_none());
    /// ```
    pub struct Licence {
        /// Its name: an SPDX expression where there is one, such as CC-BY-NC-ND-4.0, or the words printed.
        pub name: Text,
        /// Where its terms are.
        pub url: Option<WebUrl>,
    }
}

structure! {
    /// How a document relates to another.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let relation = RelatedDocument::new(DocumentRelation::AnnexOf, id!("atlantis-letter-2023"));
    /// assert_eq!(relation.relation, DocumentRelation::AnnexOf);
    /// ```
    pub struct RelatedDocument {
        /// What this document is to the other.
        pub relation: Term<DocumentRelation>,
        /// The other.
        pub document: Id<SourceDocument>,
        /// Where in this document.
        pub place: Option<Locator>,
        /// Where in the other.
        pub other_place: Option<Locator>,
        /// What else is to be known of it.
        pub note: Option<Text>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}

structure! {
    /// Another place where the same text was published: its title, date and address there.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let carrier = Carrier::new().with_title(text!("Atlantis speaks")).with_url(url!("https://example.org/a"));
    /// assert!(carrier.date.is_none());
    /// ```
    #[derive(Default)]
    pub struct Carrier {
        /// The title there, as printed.
        pub title: Option<Text>,
        /// When it was published there.
        pub date: Option<PartialDate>,
        /// The address there.
        pub url: Option<WebUrl>,
        /// What differs there.
        pub note: Option<Text>,
        /// Who published it there.
        pub contributors: List<Contributor>,
        /// Its numbers and symbols there.
        pub identifiers: List<Identifier>,
        /// Where it is said that it was published there.
        pub citations: List<Citation>,
    }
}

structure! {
    /// How many of something a text announces.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let announced = AnnouncedCount::new(Count::new(7).unwrap(), text!("proposals"));
    /// assert_eq!(announced.count.get(), 7);
    /// ```
    pub struct AnnouncedCount {
        /// How many.
        pub count: Count,
        /// Of what.
        pub of: Text,
        /// Where it announces them.
        pub citations: List<Citation>,
    }
}

structure! {
    /// How far the positions of a document are coded, so that "it says nothing of that" can be told from "nobody looked".
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let coverage = CodingCoverage::new(CodingExtent::InPart)
    ///     .with_parts([Locator::new().with_sections([text!("2. Data")])])
    ///     .with_axes([ClassificationAxis::Topics]);
    /// assert_eq!(coverage.extent, CodingExtent::InPart);
    /// ```
    pub struct CodingCoverage {
        /// How far.
        pub extent: Term<CodingExtent>,
        /// Who looked for positions, and in what.
        pub coding: Option<Box<Coding>>,
        /// The parts that are coded, where it is coded in part.
        pub parts: List<Locator>,
        /// The axes along which the positions that are coded were filed. What is not filed along one of these does not
        /// belong there; along any other axis nobody looked.
        pub axes: UniqueList<Term<ClassificationAxis>>,
    }
}

boxed!(CodingCoverage);
