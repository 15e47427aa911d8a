//! What no schema can say: ids, references, cycles, intervals.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use serde_json::value::RawValue;

use super::Tables;
use super::cycles::on_cycles;
use crate::reading::{Handle, Mentions};
use crate::record::{Provision, RecordRef, Session, SourceDocument, Stakeholder};
use crate::shape::{FaultCode, Faults, Inspection, Part, Step, for_each_item, for_each_member, locate};
use crate::value::{IdKind, Year};
use crate::vocabulary::{AffiliationKind, DocumentRelation};

/// A fault of a record, by the number of its array and its place in it.
struct Finding {
    array: usize,
    place: usize,
    steps: Vec<Step>,
    code: FaultCode,
    message: String,
}

/// All that the check found.
pub(super) struct Findings {
    list: Vec<Finding>,
    limit: usize,
    omitted: u64,
}

impl Default for Findings {
    fn default() -> Self {
        Self::with_limit(Faults::LIMIT)
    }
}

/// Where the records came from, so that faults can be given their places. Without records where there is no text.
#[derive(Default)]
pub(super) struct Source<'t> {
    records: Vec<Vec<Origin<'t>>>,
    /// The ids of records that are not well formed.
    pub(super) named: Vec<(String, IdKind)>,
}

/// Where a record came from.
#[derive(Clone, Copy)]
pub(super) struct Origin<'t> {
    pub(super) json: &'t RawValue,
    /// Its place in its array; none in JSON Lines.
    pub(super) index: Option<usize>,
}

impl<'t> Source<'t> {
    /// Adds the next record of an array.
    pub(super) fn add(&mut self, array: usize, origin: Origin<'t>) {
        self.records.resize_with(self.records.len().max(array.saturating_add(1)), Vec::new);
        if let Some(records) = self.records.get_mut(array) {
            records.push(origin);
        }
    }

    /// Notes the ids in a record that is not well formed: its own, and those of its provisions.
    pub(super) fn name(&mut self, kind: IdKind, json: &RawValue) {
        for_each_member(json, |key, value| {
            if key == "id"
                && let Ok(id) = serde_json::from_str(value.get())
            {
                self.named.push((id, kind));
            }
            if key == "provisions" {
                for_each_item(value, |_, provision| self.name(IdKind::Provision, provision));
            }
        });
    }

    fn origin(&self, array: usize, place: usize) -> Option<Origin<'t>> {
        self.records.get(array)?.get(place).copied()
    }
}

impl Findings {
    /// Keeps so many.
    fn with_limit(limit: usize) -> Self {
        Self { list: Vec::new(), limit, omitted: 0 }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// Says in each which record it is in, where no text shows it.
    pub(super) fn naming_records(mut self, tables: &Tables) -> Self {
        for finding in &mut self.list {
            if let Some(record) = tables.record(finding.array, finding.place) {
                finding.message = format!("in {} \"{}\": {}", record.kind(), record.id(), finding.message);
            }
        }
        self
    }

    fn push(&mut self, finding: Finding) {
        if self.list.len() < self.limit {
            self.list.push(finding);
        } else {
            self.omitted = self.omitted.saturating_add(1);
        }
    }

    /// An id that names something of that kind already.
    pub(super) fn repeated_id(&mut self, id: &str, kind: IdKind, array: usize, place: usize, steps: &[Step]) {
        let message = format!("the id \"{id}\" names a {kind} already: every id is unique");
        let steps = steps.to_vec();
        self.push(Finding { array, place, steps, code: FaultCode::RepeatedId, message });
    }

    /// A session whose key is another's.
    pub(super) fn repeated_session(&mut self, key: SessionKey<'_>, place: usize) {
        let (forum, year, kind, number) = key;
        let message = format!("{forum} {year} {kind} {number} is a session already: its key is unique");
        let (array, steps) = (IdKind::Session as usize, vec![Step::Member("number")]);
        self.push(Finding { array, place, steps, code: FaultCode::RepeatedSession, message });
    }

    /// A stakeholder that is a member of itself, or a document that is a part of itself.
    pub(super) fn cycle(&mut self, kind: IdKind, id: &str, place: usize) {
        let (member, whole, code) = match kind {
            IdKind::Stakeholder => ("affiliations", "member", FaultCode::MembershipCycle),
            _ => ("relations", "part", FaultCode::DocumentCycle),
        };
        let message = format!("\"{id}\" is, through its {member}, a {whole} of itself");
        self.push(Finding { array: kind as usize, place, steps: vec![Step::Member(member)], code, message });
    }

    /// Gives each its pointer, and its place where there is a text.
    pub(super) fn report(self, source: &Source<'_>, inspection: &mut Inspection<'_>) {
        inspection.omit(self.omitted);
        let mut records: BTreeMap<(usize, usize), Vec<Finding>> = BTreeMap::new();
        for finding in self.list {
            records.entry((finding.array, finding.place)).or_default().push(finding);
        }
        for ((array, place), findings) in records {
            let origin = source.origin(array, place);
            let ways: Vec<&[Step]> = findings.iter().map(|finding| finding.steps.as_slice()).collect();
            let found = origin.map_or_else(|| vec![None; ways.len()], |origin| locate(origin.json, &ways));
            let index = origin.map_or(Some(place), |origin| origin.index);
            let names = if index.is_some() { Tables::ARRAYS } else { Tables::LINES };
            for (finding, found) in findings.into_iter().zip(found) {
                inspection.enter(Step::Member(names.get(array).copied().unwrap_or_default()));
                if let Some(index) = index {
                    inspection.enter(Step::Item(index));
                }
                for step in &finding.steps {
                    inspection.enter(*step);
                }
                match found {
                    Some(json) => inspection.report(json, finding.code, finding.message),
                    None => inspection.report_at(None, finding.code, finding.message),
                }
                inspection.leave_all();
            }
        }
    }
}

/// What an id names.
#[derive(Clone, Copy)]
pub(super) struct Named {
    kind: IdKind,
    /// Its place in the array of its kind.
    place: usize,
}

pub(super) fn check(tables: &Tables, source: &Source<'_>, limit: usize) -> Findings {
    let mut findings = Findings::with_limit(limit);
    for (array, length) in tables.lengths().into_iter().enumerate() {
        if length > Handle::PLACES as usize {
            let message = format!("a dataset has at most {} records of a kind", Handle::PLACES);
            let (place, steps) = (Handle::PLACES as usize, Vec::new());
            findings.push(Finding { array, place, steps, code: FaultCode::TooLong, message });
        }
    }
    let mut names = names(tables, &mut findings);
    for (id, kind) in &source.named {
        // No place of the tables: whatever is there is not looked at.
        names.entry(id).or_insert(Named { kind: *kind, place: usize::MAX });
    }
    for_each(tables, |array, place, record| {
        explain(record, array, place, &names, &mut findings);
        check_provisions(record, array, place, &names, &mut findings);
    });
    check_sessions(tables, &mut findings);
    let place_of = |kind, id: &str| names.get(id).filter(|named| named.kind == kind).map(|named| named.place);
    check_cycles(tables, place_of, &mut findings);
    findings
}

/// Whether there is nothing to find, by what was noted of the records while they were read.
pub(super) fn is_sound(tables: &Tables, mentions: &mut Mentions) -> bool {
    if !mentions.are_sound() {
        return false;
    }
    let mut findings = Findings::default();
    for handle in &mentions.nested {
        if let Some(record) = tables.record(handle.array(), handle.place()) {
            check_provisions(record, handle.array(), handle.place(), mentions, &mut findings);
        }
    }
    check_sessions(tables, &mut findings);
    let place_of = |kind, id: &str| {
        mentions.names(id).filter(|(named, _)| *named == kind).map(|(_, handle)| handle.place())
    };
    check_cycles(tables, place_of, &mut findings);
    findings.is_empty()
}

pub(super) fn for_each<'r>(tables: &'r Tables, mut each: impl FnMut(usize, usize, RecordRef<'r>)) {
    for (array, length) in tables.lengths().into_iter().enumerate() {
        for place in 0..length {
            if let Some(record) = tables.record(array, place) {
                each(array, place, record);
            }
        }
    }
}

/// What ids name.
pub(super) trait Names {
    /// The kind of what has this id.
    fn kind(&self, id: &str) -> Option<IdKind>;
}

impl Names for HashMap<&str, Named> {
    fn kind(&self, id: &str) -> Option<IdKind> {
        self.get(id).map(|named| named.kind)
    }
}

impl Names for Mentions {
    fn kind(&self, id: &str) -> Option<IdKind> {
        self.names(id).map(|(kind, _)| kind)
    }
}

/// Every id and what it names; reports those that come again.
fn names<'r>(tables: &'r Tables, findings: &mut Findings) -> HashMap<&'r str, Named> {
    let mut names: HashMap<&'r str, Named> = HashMap::new();
    for_each(tables, |array, place, record| {
        for_each_id(record, |id, kind, steps| {
            if let Err(taken) = names.try_insert(id, Named { kind, place }) {
                findings.repeated_id(id, taken.entry.get().kind, array, place, steps);
            }
        });
    });
    names
}

/// Calls `each` with every id that a record gives: its own, and those of its provisions.
pub(super) fn for_each_id<'r>(record: RecordRef<'r>, mut each: impl FnMut(&'r str, IdKind, &[Step])) {
    each(record.id(), record.kind(), &[Step::Member("id")]);
    for (index, provision) in record.provisions().iter().enumerate() {
        let steps = [Step::Member("provisions"), Step::Item(index), Step::Member("id")];
        each(provision.id.as_str(), IdKind::Provision, &steps);
    }
}

/// Reports the references of a record that don't resolve, and its intervals that run backwards.
pub(super) fn explain(
    record: RecordRef<'_>,
    array: usize,
    place: usize,
    names: &impl Names,
    findings: &mut Findings,
) {
    record.part().walk(&mut |way, part| {
        let (code, message) = match part {
            Part::Id(kind, id) => match names.kind(id) {
                None => {
                    let message = format!("no {kind} has the id \"{id}\": add it, or correct the reference");
                    (FaultCode::DanglingReference, message)
                }
                // An own id that names another kind has been reported as a repeated one.
                Some(found) if found != *kind && !matches!(way.last(), Some(Step::Member("id"))) => {
                    let message = format!("\"{id}\" is a {found}, and a {kind} is needed here");
                    (FaultCode::WrongKindReference, message)
                }
                Some(_) => return,
            },
            Part::Date(date) if date.is_reversed() => {
                let message = format!("{date} ends before it starts: exchange its ends, or correct them");
                (FaultCode::ReversedInterval, message)
            }
            _ => return,
        };
        findings.push(Finding { array, place, steps: way.to_vec(), code, message });
    });
}

/// Parents are provisions of the same record, and nothing is a part of itself.
pub(super) fn check_provisions(
    record: RecordRef<'_>,
    array: usize,
    place: usize,
    names: &impl Names,
    findings: &mut Findings,
) {
    let provisions = record.provisions();
    if provisions.iter().all(|provision| provision.parent.is_none()) {
        return;
    }
    let places: HashMap<&str, usize> =
        provisions.iter().enumerate().map(|(index, provision)| (provision.id.as_str(), index)).collect();
    let parent =
        |provision: &Provision| provision.parent.as_ref().and_then(|id| places.get(id.as_str())).copied();
    let mut report = |index, code, message| {
        let steps = vec![Step::Member("provisions"), Step::Item(index), Step::Member("parent")];
        findings.push(Finding { array, place, steps, code, message });
    };
    for (index, provision) in provisions.iter().enumerate() {
        if let Some(id) = &provision.parent
            && !places.contains_key(id.as_str())
            && names.kind(id.as_str()) == Some(IdKind::Provision)
        {
            let message = format!("the parent \"{id}\" is a provision of another record");
            report(index, FaultCode::ForeignParent, message);
        }
    }
    let edges = (0_usize..).zip(provisions).filter_map(|(index, provision)| {
        Some((u32::try_from(index).ok()?, u32::try_from(parent(provision)?).ok()?))
    });
    for index in on_cycles(edges.collect()) {
        let Ok(index) = usize::try_from(index) else { continue };
        let id = provisions.get(index).map_or("", |provision| provision.id.as_str());
        let message = format!("\"{id}\" is, through its parents, a part of itself");
        report(index, FaultCode::ProvisionCycle, message);
    }
}

/// The key of a session: forum, year, type and number.
pub(super) type SessionKey<'r> = (&'r str, Year, &'r str, &'r str);

/// The key of a session; none where it has no number.
pub(super) fn session_key(session: &Session) -> Option<SessionKey<'_>> {
    let number = session.number.as_ref()?;
    Some((session.forum.as_str(), session.year, session.kind.as_str(), number.as_str()))
}

fn check_sessions(tables: &Tables, findings: &mut Findings) {
    let mut keys = HashMap::new();
    for (place, session) in tables.sessions.iter().enumerate() {
        if let Some(key) = session_key(session)
            && *keys.entry(key).or_insert(place) != place
        {
            findings.repeated_session(key, place);
        }
    }
}

/// The stakeholders that one is a member or a part of.
pub(super) fn memberships(stakeholder: &Stakeholder) -> impl Iterator<Item = &str> {
    let belongs = stakeholder.affiliations.iter().filter(|affiliation| {
        let kind = affiliation.kind.as_ref().and_then(crate::vocabulary::Term::known);
        matches!(kind, Some(AffiliationKind::Membership | AffiliationKind::PartOf))
    });
    belongs.map(|affiliation| affiliation.to.as_str())
}

/// The documents that one is a part or an excerpt of.
pub(super) fn wholes(document: &SourceDocument) -> impl Iterator<Item = &str> {
    let contained = document.relations.iter().filter(|related| {
        let contains = [DocumentRelation::ExcerptOf, DocumentRelation::PartOf, DocumentRelation::AnnexOf];
        related.relation.known().is_some_and(|relation| contains.contains(&relation))
    });
    contained.map(|related| related.document.as_str())
}

/// Nothing is a member, a part or an excerpt of itself, whatever stands between.
fn check_cycles(tables: &Tables, place_of: impl Fn(IdKind, &str) -> Option<usize>, findings: &mut Findings) {
    let edge = |kind, place: usize, id: &str| {
        let to = place_of(kind, id)?;
        Some((u32::try_from(place).ok()?, u32::try_from(to).ok()?))
    };
    let members = tables.stakeholders.iter().enumerate().flat_map(|(place, stakeholder)| {
        memberships(stakeholder).filter_map(move |id| edge(IdKind::Stakeholder, place, id))
    });
    let parts = tables.source_documents.iter().enumerate().flat_map(|(place, document)| {
        wholes(document).filter_map(move |id| edge(IdKind::SourceDocument, place, id))
    });
    for (kind, edges) in [(IdKind::Stakeholder, members.collect()), (IdKind::SourceDocument, parts.collect())]
    {
        for place in on_cycles(edges) {
            let Ok(place) = usize::try_from(place) else { continue };
            let id = tables.record(kind as usize, place).map_or("", RecordRef::id);
            findings.cycle(kind, id, place);
        }
    }
}
