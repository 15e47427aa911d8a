//! *China’s Positions on Global Digital Governance (Contribution for the Global Digital Compact)*, of 2023.
//!
//! The text counted here begins with its first paragraph, below title and date. Paragraphs are counted
//! from 1 in each section: in the two of the [`preamble`], which has no heading; in each of the four
//! [`principles`], which are one paragraph each; and in each of the seven [`proposals`]. Sentences are
//! counted from 1 in each paragraph. The words that open a principle (“Focus on development.”) are its
//! heading and count as its first sentence, so that the four have 4, 5, 4 and 3 sentences. The headings
//! of the proposals stand in lines of their own and do not count; the seven have 51 sentences.

use super::notation::{STATES, held_by, norm};
use crate::record::{Attribution, Contributor, Enumeration, Event, Party, Provision, Record, SourceDocument};
use crate::value::{Id, Text};
use crate::vocabulary::{ContributorRole, DocumentKind, EventKind, Modality, Term, Verb};

/// A passage of the preamble: paragraph and sentence.
macro_rules! in_preamble {
    ($paragraph:literal: $($sentence:literal),+) => {
        list![cite!("china-gdc-2023", [], paragraph $paragraph, sentences $($sentence),+)]
    };
}

/// A principle, by its heading, or sentences of it.
macro_rules! in_principle {
    ($heading:expr) => {
        list![cite!("china-gdc-2023", ["Basic Principles", $heading])]
    };
    ($heading:expr, $($sentence:literal),+) => {
        list![cite!("china-gdc-2023", ["Basic Principles", $heading], paragraph 1, sentences $($sentence),+)]
    };
}

/// A proposal, by its heading, or sentences of one of its paragraphs.
macro_rules! in_proposal {
    ($heading:expr) => {
        list![cite!("china-gdc-2023", ["Specific Proposals", $heading])]
    };
    ($heading:expr, $paragraph:literal: $($sentence:literal),+) => {
        list![cite!(
            "china-gdc-2023", ["Specific Proposals", $heading], paragraph $paragraph, sentences $($sentence),+
        )]
    };
}

pub mod preamble;
pub mod principles;
pub mod proposals;

/// The document itself.
pub fn document() -> SourceDocument {
    const VALUE: SourceDocument = SourceDocument::new(
        id!("china-gdc-2023"),
        Term::of(DocumentKind::Submission),
    )
    .title(text!(
        "China’s Positions on Global Digital Governance (Contribution for the Global Digital Compact)"
    ))
    .summary(text!(
        "China’s contribution for the Global Digital Compact: a preamble, four principles, seven proposals."
    ))
    .contributors(list![
        Contributor::new(Term::of(ContributorRole::Author), Party::Stakeholder(id!("china"))),
        Contributor::new(
            Term::of(ContributorRole::Publisher),
            Party::Stakeholder(id!("china-ministry-of-foreign-affairs"))
        ),
    ])
    .events(list![
        Event::new(Term::of(EventKind::Published))
            .date(date!("2023-05-25T16:57"))
            .by(Party::Stakeholder(id!("china-ministry-of-foreign-affairs")))
            .note(text!("The date and time that stand under the title, without a time zone.")),
    ])
    .citations(list![
        cite!("china-gdc-2023", [], label "China’s Positions on Global Digital Governance"),
        cite!("china-gdc-2023", [], label "(Contribution for the Global Digital Compact)"),
        cite!("china-gdc-2023", [], label "2023-05-25 16:57"),
        cite!("china-gdc-2023", ["Basic Principles"]),
        cite!("china-gdc-2023", ["Specific Proposals"]),
    ])
    .languages(list![language!("en")]);
    VALUE
}

/// Every record of it, in its order.
pub(super) fn all() -> Vec<Record> {
    let mut records = vec![document().into()];
    records.extend(preamble::all());
    records.extend(principles::all());
    records.extend(proposals::all());
    records
}

/// Whose all of it is: China speaks for itself.
const BY_CHINA: Attribution = held_by(list![id!("china")]);

/// What the system for governing the Internet is to feature, in principle 4 and in proposal 2 alike.
const INTERNET_GOVERNANCE_FEATURES: Enumeration = Enumeration::new(false)
    .of(text!("what the system is to feature"))
    .items(list![text!("multilateralism"), text!("democracy"), text!("transparency"),]);

/// What a principle's heading tells to do, nobody being named.
const fn imperative(id: Id<Provision>, action: Text) -> Provision {
    norm(id, list![], Modality::Obligation, Verb::Imperative, action)
}

/// What should be done, nobody being named who is to do it.
const fn should(id: Id<Provision>, action: Text) -> Provision {
    norm(id, list![], Modality::Obligation, Verb::Should, action)
}

/// What States should not do.
const fn states_should_not(id: Id<Provision>, action: Text) -> Provision {
    norm(id, STATES, Modality::Prohibition, Verb::ShouldNot, action)
}

/// What States should refrain from: the verb is should, and the action, in its -ing form, is what not to do.
const fn states_should_refrain(id: Id<Provision>, action: Text) -> Provision {
    norm(id, STATES, Modality::Prohibition, Verb::Should, action).printed_verb(text!("should refrain from"))
}

/// What States shall do.
const fn states_shall(id: Id<Provision>, action: Text) -> Provision {
    norm(id, STATES, Modality::Obligation, Verb::Shall, action)
}

/// What States shall not do.
const fn states_shall_not(id: Id<Provision>, action: Text) -> Provision {
    norm(id, STATES, Modality::Prohibition, Verb::ShallNot, action)
}
