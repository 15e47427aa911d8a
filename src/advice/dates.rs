//! Dates that are certainly out of order.

use super::kind::{AdviceKind, Push};
use crate::dataset::Dataset;
use crate::record::walk::{Path, PathSegment};
use crate::record::{
    Attribution, Event, Law, Participation, QuantifiedTarget, RecordRef, Session, SourceDocument,
};
use crate::value::PartialDate;
use crate::vocabulary::{DocumentRelation, EventKind, LawRelation};

/// Pairs of steps in the life of a document or law, of which the second follows the first or falls on the same day.
const ORDER: &[(EventKind, EventKind)] = &[
    (EventKind::Drafted, EventKind::Submitted),
    (EventKind::Drafted, EventKind::Tabled),
    (EventKind::Drafted, EventKind::Delivered),
    (EventKind::Drafted, EventKind::Adopted),
    (EventKind::Drafted, EventKind::Published),
    (EventKind::Submitted, EventKind::Received),
    (EventKind::Proposed, EventKind::Adopted),
    (EventKind::Proposed, EventKind::Rejected),
    (EventKind::Tabled, EventKind::Adopted),
    (EventKind::Tabled, EventKind::Rejected),
    (EventKind::DraftPublished, EventKind::Adopted),
    (EventKind::Adopted, EventKind::OpenedForSignature),
    (EventKind::Adopted, EventKind::Promulgated),
    (EventKind::Adopted, EventKind::InForce),
    (EventKind::Adopted, EventKind::Amended),
    (EventKind::Adopted, EventKind::Repealed),
    (EventKind::OpenedForSignature, EventKind::Signed),
    (EventKind::Signed, EventKind::Ratified),
    (EventKind::Promulgated, EventKind::InForce),
    (EventKind::InForce, EventKind::Applicable),
    (EventKind::InForce, EventKind::Repealed),
    (EventKind::InForce, EventKind::Expired),
    (EventKind::InForce, EventKind::Denounced),
    (EventKind::Published, EventKind::Republished),
    (EventKind::Published, EventKind::Archived),
];

/// The steps with which a text comes into the world.
const MAKING: &[EventKind] = &[
    EventKind::Drafted,
    EventKind::Dated,
    EventKind::Proposed,
    EventKind::Submitted,
    EventKind::Received,
    EventKind::Tabled,
    EventKind::DraftPublished,
    EventKind::Launched,
    EventKind::Delivered,
    EventKind::Adopted,
    EventKind::OpenedForSignature,
    EventKind::Signed,
    EventKind::Promulgated,
    EventKind::Published,
];

/// What a document may be to another only after that one was made.
const LATER_DOCUMENT: &[DocumentRelation] = &[
    DocumentRelation::RespondsTo,
    DocumentRelation::SequelTo,
    DocumentRelation::Supersedes,
    DocumentRelation::Corrects,
    DocumentRelation::TranslationOf,
    DocumentRelation::ReissueOf,
];

/// What a law may be to another only after that one was made.
const LATER_LAW: &[LawRelation] = &[LawRelation::Amends, LawRelation::Repeals, LawRelation::Supersedes];

/// Advises on the dates of a record, held against each other and against those of what it refers to.
pub(super) fn look_at(record: RecordRef<'_>, dataset: &Dataset, push: &mut Push<'_>) {
    match record {
        RecordRef::SourceDocument(document) => look_at_document(document, dataset, push),
        RecordRef::Law(law) => look_at_law(law, dataset, push),
        RecordRef::Session(session) => look_at_session(session, dataset, push),
        _ if record.attribution().is_some_and(Attribution::is_first_party) => {
            look_at_deadlines(record, dataset, push);
        }
        _ => {}
    }
}

/// The dates of the events of some kinds.
fn dates<'e>(events: &'e [Event], kinds: &'e [EventKind]) -> impl Iterator<Item = (usize, &'e PartialDate)> {
    events.iter().enumerate().filter_map(|(index, event)| {
        let kind = event.kind.known()?;
        kinds.contains(&kind).then_some((index, event.date.as_ref()?))
    })
}

/// A date of the making of a text, if there is any and the other date is certainly before all of them.
fn made_later<'e>(date: &PartialDate, events: &'e [Event]) -> Option<&'e PartialDate> {
    let mut making = dates(events, MAKING).map(|(_, made)| made);
    let first = making.next()?;
    (date < first && making.all(|made| date < made)).then_some(first)
}

fn out_of_order(what: &str, date: &PartialDate, previous: &str, previous_date: &PartialDate) -> AdviceKind {
    AdviceKind::DatesOutOfOrder {
        what: what.to_owned(),
        date: date.to_string(),
        previous: previous.to_owned(),
        previous_date: previous_date.to_string(),
    }
}

/// Advises on pairs of steps of which every date of the second is before every date of the first.
fn look_at_events(events: &[Event], push: &mut Push<'_>) {
    for (first, second) in ORDER {
        let (first_kind, second_kind) = ([*first], [*second]);
        let mut wrong = None;
        for (index, date) in dates(events, &second_kind) {
            for (_, previous) in dates(events, &first_kind) {
                if date < previous {
                    wrong.get_or_insert((index, date, previous));
                } else {
                    // Sources that disagree on a date have an event each, and one of them may be right.
                    wrong = None;
                    break;
                }
            }
            if wrong.is_none() {
                break;
            }
        }
        if let Some((index, date, previous)) = wrong {
            let path = Path::ROOT.member("events").index(index).member("date").segments();
            push(path, out_of_order(second.as_str(), date, first.as_str(), previous));
        }
    }
}

/// Advises on a text that was made before one that it follows, with all dates of the one before all of the other.
fn look_at_relation(
    events: &[Event],
    (relation, other, other_events): (&str, &str, &[Event]),
    index: usize,
    push: &mut Push<'_>,
) {
    let mut own = dates(events, MAKING).map(|(_, date)| date);
    let Some(first) = own.next() else { return };
    if let Some(previous) = made_later(first, other_events)
        && own.all(|date| made_later(date, other_events).is_some())
    {
        let path = Path::ROOT.member("relations").index(index).segments();
        let what = format!("what is here {relation} \"{other}\"");
        push(path, out_of_order(&what, first, &format!("\"{other}\""), previous));
    }
}

fn look_at_document(document: &SourceDocument, dataset: &Dataset, push: &mut Push<'_>) {
    look_at_events(&document.events, push);
    for (index, endorsement) in document.endorsements.iter().enumerate() {
        if let Some(date) = &endorsement.date
            && let Some(made) = made_later(date, &document.events)
        {
            let path = Path::ROOT.member("endorsements").index(index).member("date").segments();
            push(path, out_of_order("the endorsement", date, "the document itself", made));
        }
    }
    for (index, related) in document.relations.iter().enumerate() {
        let relation = related.relation.known().filter(|relation| LATER_DOCUMENT.contains(relation));
        if let (Some(relation), Some(other)) = (relation, dataset.source_document(&related.document)) {
            let other = (relation.as_str(), other.id.as_str(), &*other.events);
            look_at_relation(&document.events, other, index, push);
        }
    }
}

fn look_at_law(law: &Law, dataset: &Dataset, push: &mut Push<'_>) {
    look_at_events(&law.events, push);
    for (index, related) in law.relations.iter().enumerate() {
        let relation = related.relation.known().filter(|relation| LATER_LAW.contains(relation));
        if let (Some(relation), Some(other)) = (relation, dataset.law(&related.law)) {
            let other = (relation.as_str(), other.id.as_str(), &*other.events);
            look_at_relation(&law.events, other, index, push);
        }
    }
}

/// Advises on deadlines that had passed when the holder set them: before every document that is cited was made.
fn look_at_deadlines(record: RecordRef<'_>, dataset: &Dataset, push: &mut Push<'_>) {
    for (index, provision) in record.provisions().iter().enumerate() {
        let citations =
            if provision.citations.is_empty() { record.citations() } else { &provision.citations };
        let made_later = |deadline: &PartialDate| {
            let mut found = None;
            for citation in citations {
                let document = dataset.source_document(&citation.document)?;
                let made = made_later(deadline, &document.events)?;
                found.get_or_insert((format!("\"{}\"", document.id), made));
            }
            found
        };
        let at = Path::ROOT.member("provisions");
        let at = at.index(index);
        let own = provision.deadline.iter().map(|date| (at.member("deadline").segments(), date));
        let targets = provision.targets.iter().enumerate().filter_map(|(number, target)| {
            let path = at.member("targets").index(number).member("deadline").segments();
            Some((path, target.deadline.as_ref()?))
        });
        let deadlines: Vec<(Vec<PathSegment>, &PartialDate)> = own.chain(targets).collect();
        for (path, deadline) in deadlines {
            if let Some((document, made)) = made_later(deadline) {
                push(path, out_of_order("the deadline", deadline, &document, made));
            }
        }
    }
}

/// Advises on a target that is to be reached before what leads to it.
pub(super) fn look_at_target(target: &QuantifiedTarget, path: &Path<'_>, push: &mut Push<'_>) {
    let Some(deadline) = &target.deadline else { return };
    let baseline = target.baseline.as_ref().and_then(|baseline| baseline.date.as_ref());
    let baselines = baseline.into_iter().chain(&target.baseline_date).map(|date| ("its baseline", date));
    let milestones = target.milestones.iter().filter_map(|milestone| milestone.date.as_ref());
    let before = baselines.chain(milestones.map(|date| ("its milestone", date)));
    for (what, date) in before.filter(|(_, date)| deadline < date) {
        push(path.member("deadline").segments(), out_of_order("the deadline", deadline, what, date));
    }
}

/// Advises on participants who belong to the organization for which they take part at other times only.
fn look_at_session(session: &Session, dataset: &Dataset, push: &mut Push<'_>) {
    let year = session.year.to_string().parse().ok();
    let Some(date) = session.date.as_ref().or(year.as_ref()) else { return };
    for (index, Participation { affiliation, who, .. }) in session.participations.iter().enumerate() {
        let Some(organization) = affiliation else { continue };
        for participant in who.iter().filter_map(|id| dataset.stakeholder(id)) {
            let periods = participant.affiliations.iter().filter(|own| own.to == *organization);
            let mut excluded = periods
                .map(|own| own.period.as_ref().is_some_and(|period| period < date || date < period))
                .peekable();
            if excluded.peek().is_some() && excluded.all(|excluded| excluded) {
                let path = Path::ROOT.member("participations").index(index).member("affiliation").segments();
                let advice = AdviceKind::OutsideAffiliation {
                    stakeholder: participant.id.to_string(),
                    organization: organization.to_string(),
                    date: date.to_string(),
                };
                push(path, advice);
            }
        }
    }
}
