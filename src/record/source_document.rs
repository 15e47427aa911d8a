//! Texts that somebody published.

use crate::record::{Citation, Contributor, Endorsement, Event, Locator, Name, Outcome};
use crate::value::{Count, Extensions, Id, Language, PartialDate, Text, WebUrl};
use crate::vocabulary::{
    Availability, DocumentKind, DocumentRelation, IdentifierScheme, Term, TextAuthority,
};

structure! {
    /// A text that somebody published, or that others answer to though nobody did.
    ///
    /// ```
    /// use digital_governance::{DocumentKind, Event, EventKind, SourceDocument, date, id, language, text};
    ///
    /// let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission.into())
    ///     .with_title(text!("Tides of Data: Atlantis on the Global Digital Compact"))
    ///     .with_events([Event::new(EventKind::Published.into()).with_date(date!("2023-04"))])
    ///     .with_languages([language!("en")]);
    /// assert_eq!(document.languages[0], "en");
    /// ```
    pub struct SourceDocument: Record {
        required {
            /// Its id.
            id: Id<SourceDocument>,
            /// What kind of text it is.
            kind: Term<DocumentKind>,
        }
        optional {
            /// The title as printed.
            title, with_title: Text,
            /// What it is, in a sentence or two of the coder's.
            summary, with_summary: Text,
            /// The version as printed: "Revision 2", "zero draft".
            version, with_version: Text,
            /// Which authority this text has among its versions and translations.
            authority, with_authority: Term<TextAuthority>,
            /// Who can read it.
            availability, with_availability: Term<Availability>,
            /// Under which terms it may be used.
            licence, with_licence: Licence,
            /// Where it is on the web.
            url, with_url: WebUrl,
            /// What became of it where it was decided on: the vote on a resolution.
            outcome, with_outcome: Box<Outcome>,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// Other titles: in other languages, on other carriers.
            other_titles, with_other_titles: Name,
            /// Who had which part in it: authors, publishers, drafters, speakers.
            contributors, with_contributors: Contributor,
            /// What happened to it, and when: drafted, delivered, published.
            events, with_events: Event,
            /// Its numbers and symbols in registers of documents.
            identifiers, with_identifiers: Identifier,
            /// How it relates to other documents.
            relations, with_relations: RelatedDocument,
            /// Where else the same text was published.
            carriers, with_carriers: Carrier,
            /// Who supports it without being its author.
            endorsements, with_endorsements: Endorsement,
            /// How many of something it announces, whether or not it then has as many.
            announced_counts, with_announced_counts: AnnouncedCount,
            /// Where it says of itself what is said here: its imprint, its notice of publication.
            citations, with_citations: Citation,
            /// What stands in the text but is no part of it: menus, share counts, related articles.
            furniture, with_furniture: Locator,
        }
        sets {
            /// The languages that it is in.
            languages, with_languages: Language,
        }
    }
}

structure! {
    /// The terms of use of a text.
    ///
    /// ```
    /// use digital_governance::{Licence, text};
    ///
    /// let licence = Licence::new(text!("All rights reserved"));
    /// assert!(licence.url.is_none());
    /// ```
    pub struct Licence {
        required {
            /// Its name: an SPDX expression where there is one, such as CC-BY-NC-ND-4.0, or the words printed.
            name: Text,
        }
        optional {
            /// Where its terms are.
            url, with_url: WebUrl,
        }
    }
}

structure! {
    /// A number or symbol under which something is registered.
    ///
    /// ```
    /// use digital_governance::{Identifier, IdentifierScheme, text};
    ///
    /// let symbol = Identifier::new(IdentifierScheme::UnSymbol.into(), text!("A/RES/70/1"));
    /// assert_eq!(symbol.value, "A/RES/70/1");
    /// ```
    pub struct Identifier {
        required {
            /// The register.
            scheme: Term<IdentifierScheme>,
            /// The number or symbol in it.
            value: Text,
        }
    }
}

structure! {
    /// How a document relates to another.
    ///
    /// ```
    /// use digital_governance::{DocumentRelation, RelatedDocument, id};
    ///
    /// let relation = RelatedDocument::new(DocumentRelation::AnnexOf.into(), id!("atlantis-letter-2023"));
    /// assert_eq!(relation.relation, DocumentRelation::AnnexOf);
    /// ```
    pub struct RelatedDocument {
        required {
            /// What this document is to the other.
            relation: Term<DocumentRelation>,
            /// The other.
            document: Id<SourceDocument>,
        }
        optional {
            /// Where in this document.
            place, with_place: Locator,
            /// Where in the other.
            other_place, with_other_place: Locator,
            /// What else is to be known of it.
            note, with_note: Text,
        }
    }
}

structure! {
    /// Another place where the same text was published: its title, date and address there.
    ///
    /// ```
    /// use digital_governance::{Carrier, date, text, url};
    ///
    /// let carrier = Carrier::new().with_title(text!("Atlantis speaks")).with_url(url!("https://example.org/a"));
    /// assert!(carrier.date.is_none());
    /// ```
    pub struct Carrier {
        optional {
            /// The title there, as printed.
            title, with_title: Text,
            /// When it was published there.
            date, with_date: PartialDate,
            /// The address there.
            url, with_url: WebUrl,
            /// What differs there.
            note, with_note: Text,
        }
        lists {
            /// Who published it there.
            contributors, with_contributors: Contributor,
            /// Its numbers and symbols there.
            identifiers, with_identifiers: Identifier,
        }
    }
}

structure! {
    /// How many of something a text announces.
    ///
    /// ```
    /// use digital_governance::{AnnouncedCount, Count, text};
    ///
    /// let announced = AnnouncedCount::new(Count::new(7).unwrap(), text!("proposals"));
    /// assert_eq!(announced.count.get(), 7);
    /// ```
    pub struct AnnouncedCount {
        required {
            /// How many.
            count: Count,
            /// Of what.
            of: Text,
        }
        lists {
            /// Where it announces them.
            citations, with_citations: Citation,
        }
    }
}
