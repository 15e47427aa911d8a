//! What is asked of a position or a provision.

use std::collections::BTreeSet;

use super::candidates::Union;
use super::position::Position;
use super::search::SearchTerms;
use super::subject::Subject;
use crate::dataset::{ActorRole, Dataset};
use crate::record::{Actor, Attribution, Citation, Party, Provision, RecordRef, SourceDocument, Stakeholder};
use crate::value::{Id, PartialDate};
use crate::vocabulary::{Act, EventKind, Modality, Term, Verb};

/// The events of a document that tell when what it says was said.
const SAID: [EventKind; 6] = [
    EventKind::Dated,
    EventKind::Submitted,
    EventKind::Delivered,
    EventKind::Adopted,
    EventKind::Signed,
    EventKind::Published,
];

#[derive(Clone, Debug)]
pub(crate) enum Criterion {
    Held(BTreeSet<Id<Stakeholder>>),
    FirstParty,
    Reported,
    Act(Term<Act>),
    InDocument(Id<SourceDocument>),
    Dated(PartialDate),
    /// On one of the subjects.
    On(Vec<Subject>),
    Borne(Party),
    Addressed(Party),
    Modality(Term<Modality>),
    Verb(Term<Verb>),
    Matching(SearchTerms),
}

impl Criterion {
    /// The postings of the records that can meet it, where the index has them.
    pub(crate) fn postings<'d>(&self, dataset: &'d Dataset) -> Option<Union<'d>> {
        match self {
            Self::Held(holders) => {
                Some(holders.iter().map(|holder| dataset.by_holder(holder).keys()).collect())
            }
            Self::InDocument(document) => Some(vec![dataset.by_document(document).keys()]),
            Self::On(subjects) => {
                let unions: Option<Vec<Union<'d>>> =
                    subjects.iter().map(|subject| subject.postings(dataset)).collect();
                Some(unions?.into_iter().flatten().collect())
            }
            Self::Borne(party) => Some(vec![dataset.naming(party, ActorRole::Bearer)?.keys()]),
            Self::Addressed(party) => Some(vec![dataset.naming(party, ActorRole::Addressee)?.keys()]),
            _ => None,
        }
    }

    /// Whether all records of its postings meet it: so that they need not be tested, for positions with all their
    /// provisions, or for provisions.
    pub(crate) fn is_exact(&self, for_positions: bool) -> bool {
        match self {
            Self::Held(_) => true,
            Self::Borne(_) | Self::Addressed(_) => for_positions,
            Self::On(subjects) => for_positions && subjects.iter().all(Subject::is_only_filed),
            _ => false,
        }
    }

    /// How dear its test is: what stands in a provision or record itself, what is behind a list, all words.
    pub(crate) fn cost(&self) -> u8 {
        match self {
            Self::FirstParty | Self::Reported | Self::Act(_) | Self::Modality(_) | Self::Verb(_) => 0,
            Self::Matching(_) => 2,
            _ => 1,
        }
    }

    /// Whether it asks for what the provisions of a record have from the record.
    pub(crate) fn is_inherited(&self) -> bool {
        matches!(self, Self::Held(_) | Self::FirstParty | Self::Reported | Self::Act(_))
    }

    /// Whether a record meets it itself, its provisions apart.
    pub(crate) fn is_met_by_record(&self, record: RecordRef<'_>, dataset: &Dataset) -> bool {
        let attribution = record.attribution();
        match self {
            Self::Held(holders) => {
                attribution.is_some_and(|own| own.holders.iter().any(|holder| holders.contains(holder)))
            }
            Self::FirstParty => attribution.is_some_and(Attribution::is_first_party),
            Self::Reported => attribution.is_some_and(|own| own.asserter.is_some()),
            Self::Act(act) => matches!(record, RecordRef::Statement(statement) if statement.act == *act),
            Self::InDocument(document) => cites(record.citations(), document),
            Self::Dated(range) => is_dated(record, record.citations(), range, dataset),
            Self::On(subjects) => subjects.iter().any(|subject| {
                record.classification().is_some_and(|own| subject.has(own))
                    || matches!(record, RecordRef::Statement(statement)
                        if statement.targets.iter().any(|target| subject.is_target(&target.target)))
            }),
            Self::Addressed(party) => {
                matches!(record, RecordRef::Statement(statement) if names(&statement.addressees, party))
            }
            Self::Borne(_) | Self::Modality(_) | Self::Verb(_) => false,
            Self::Matching(terms) => terms.all_in(Position::of(record)),
        }
    }

    /// Whether a provision meets it.
    pub(crate) fn is_met_by_provision(
        &self,
        provision: &Provision,
        record: RecordRef<'_>,
        dataset: &Dataset,
    ) -> bool {
        let position = Position::of_provision(provision, record);
        match self {
            Self::Held(_) | Self::FirstParty | Self::Reported | Self::Act(_) => {
                self.is_met_by_record(record, dataset)
            }
            Self::InDocument(document) => cites(position.citations(), document),
            Self::Dated(range) => is_dated(record, position.citations(), range, dataset),
            Self::On(subjects) => {
                let has = |own| subjects.iter().any(|subject| subject.has(own));
                provision.classification.as_ref().is_some_and(has)
            }
            Self::Borne(party) => names(&provision.bearers, party),
            Self::Addressed(party) => names(&provision.addressees, party),
            Self::Modality(modality) => provision.modality.as_ref() == Some(modality),
            Self::Verb(verb) => provision.verb.as_ref() == Some(verb),
            Self::Matching(terms) => terms.all_in(position),
        }
    }
}

fn cites(citations: &[Citation], document: &Id<SourceDocument>) -> bool {
    citations.iter().any(|citation| citation.document == *document)
}

fn names(actors: &[Actor], party: &Party) -> bool {
    actors.iter().any(|actor| actor.party == *party)
}

/// Whether a statement's own date lies within a range or, where it has none, the date of a document that is cited.
fn is_dated(record: RecordRef<'_>, citations: &[Citation], range: &PartialDate, dataset: &Dataset) -> bool {
    if let RecordRef::Statement(statement) = record
        && let Some(date) = &statement.date
    {
        return lies_within(date, range);
    }
    citations.iter().filter_map(|citation| dataset.source_document(&citation.document)).any(|document| {
        document.events.iter().any(|event| {
            SAID.iter().any(|kind| event.kind == *kind)
                && event.date.as_ref().is_some_and(|date| lies_within(date, range))
        })
    })
}

/// Whether all days that a date can be lie within a range, as printed: an end of the range that is open or not known sets no
/// bound, and one of the date lies within none.
fn lies_within(date: &PartialDate, range: &PartialDate) -> bool {
    let starts = range.earliest_day().is_none_or(|first| date.earliest_day().is_some_and(|day| day >= first));
    starts && range.latest_day().is_none_or(|last| date.latest_day().is_some_and(|day| day <= last))
}
