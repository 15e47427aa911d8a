//! What no schema can say: ids, references, cycles, intervals.

use std::collections::BTreeMap;
use std::fmt::Display;

use hashbrown::HashMap;
use serde_json::value::RawValue;

use super::Tables;
use crate::reading::Mentions;
use crate::record::{Provision, RecordRef};
use crate::shape::{FaultCode, Faults, Inspection, Step, Walk, for_each_item, for_each_member, locate};
use crate::value::IdKind;
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
#[derive(Default)]
pub(super) struct Findings {
    list: Vec<Finding>,
    omitted: u64,
}

/// Where the records came from, so that faults can be given their places. Without records where there is no text.
#[derive(Default)]
pub(super) struct Source<'t> {
    records: Vec<Vec<Origin<'t>>>,
    /// The ids of records that are not well formed.
    named: Vec<(String, IdKind)>,
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
                for_each_item(value, |provision| self.name(IdKind::Provision, provision));
            }
        });
    }

    fn origin(&self, array: usize, place: usize) -> Option<Origin<'t>> {
        self.records.get(array)?.get(place).copied()
    }
}

impl Findings {
    pub(super) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    fn push(&mut self, finding: Finding) {
        if self.list.len() < Faults::LIMIT {
            self.list.push(finding);
        } else {
            self.omitted = self.omitted.saturating_add(1);
        }
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
struct Named {
    kind: IdKind,
    array: usize,
    place: usize,
}

pub(super) fn check(tables: &Tables, source: &Source<'_>) -> Findings {
    let mut findings = Findings::default();
    let mut names = names(tables, &mut findings);
    for (id, kind) in &source.named {
        // No place of the tables: whatever is there is not looked at.
        names.entry(id).or_insert(Named { kind: *kind, array: usize::MAX, place: usize::MAX });
    }
    for_each(tables, |array, place, record| {
        let mut resolve = Resolve { names: &names, sound: true };
        record.walk(&mut resolve);
        if !resolve.sound {
            let mut explain =
                Explain { names: &names, array, place, steps: Vec::new(), findings: &mut findings };
            record.walk(&mut explain);
        }
        let is_provision = |id: &str| names.get(id).is_some_and(|named| named.kind == IdKind::Provision);
        check_provisions(record, array, place, is_provision, &mut findings);
    });
    check_sessions(tables, &mut findings);
    let place_of = |kind, id: &str| names.get(id).filter(|named| named.kind == kind).map(|named| named.place);
    check_cycles(tables, place_of, &mut findings);
    findings
}

/// Whether there is nothing to find, by what was noted of the records while they were read.
pub(super) fn is_sound(tables: &Tables, mentions: &Mentions) -> bool {
    if !mentions.are_sound() {
        return false;
    }
    let mut findings = Findings::default();
    for handle in &mentions.nested {
        if let Some(record) = tables.record(handle.array(), handle.place()) {
            check_provisions(record, handle.array(), handle.place(), |_| true, &mut findings);
        }
    }
    check_sessions(tables, &mut findings);
    check_cycles(tables, |kind, id| mentions.place(kind, id), &mut findings);
    findings.is_empty()
}

fn for_each<'r>(tables: &'r Tables, mut each: impl FnMut(usize, usize, RecordRef<'r>)) {
    for (array, length) in tables.lengths().into_iter().enumerate() {
        for place in 0..length {
            if let Some(record) = tables.record(array, place) {
                each(array, place, record);
            }
        }
    }
}

/// Every id and what it names; reports those that come again.
fn names<'r>(tables: &'r Tables, findings: &mut Findings) -> HashMap<&'r str, Named> {
    let mut names: HashMap<&'r str, Named> = HashMap::new();
    let mut name = |id: &'r str, named: Named, steps: &[Step]| {
        if let Err(taken) = names.try_insert(id, named) {
            let message =
                format!("the id \"{id}\" names a {} already: every id is unique", taken.entry.get().kind);
            let (array, place, steps) = (named.array, named.place, steps.to_vec());
            findings.push(Finding { array, place, steps, code: FaultCode::RepeatedId, message });
        }
    };
    for_each(tables, |array, place, record| {
        name(record.id(), Named { kind: record.kind(), array, place }, &[Step::Member("id")]);
        for (index, provision) in record.provisions().iter().enumerate() {
            let steps = [Step::Member("provisions"), Step::Item(index), Step::Member("id")];
            name(provision.id.as_str(), Named { kind: IdKind::Provision, array, place }, &steps);
        }
    });
    names
}

/// Whether everything that a record refers to is there. Keeps no path: a sound record pays for none.
struct Resolve<'n, 'r> {
    names: &'n HashMap<&'r str, Named>,
    sound: bool,
}

impl Walk for Resolve<'_, '_> {
    fn reference(&mut self, kind: IdKind, id: &str) {
        self.sound &= self.names.get(id).is_some_and(|named| named.kind == kind);
    }

    fn backwards(&mut self, _: &dyn Display) {
        self.sound = false;
    }
}

/// What is wrong with a record that is not sound, and where.
struct Explain<'n, 'r> {
    names: &'n HashMap<&'r str, Named>,
    array: usize,
    place: usize,
    steps: Vec<Step>,
    findings: &'n mut Findings,
}

impl Explain<'_, '_> {
    fn report(&mut self, code: FaultCode, message: String) {
        let (array, place, steps) = (self.array, self.place, self.steps.clone());
        self.findings.push(Finding { array, place, steps, code, message });
    }
}

impl Walk for Explain<'_, '_> {
    fn enter(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn leave(&mut self) {
        self.steps.pop();
    }

    fn reference(&mut self, kind: IdKind, id: &str) {
        match self.names.get(id) {
            None => {
                let message = format!("no {kind} has the id \"{id}\": add it, or correct the reference");
                self.report(FaultCode::DanglingReference, message);
            }
            // An own id that names another kind has been reported as a repeated one.
            Some(named) if named.kind != kind && !matches!(self.steps.last(), Some(Step::Member("id"))) => {
                let message = format!("\"{id}\" is a {}, and a {kind} is needed here", named.kind);
                self.report(FaultCode::WrongKindReference, message);
            }
            Some(_) => {}
        }
    }

    fn backwards(&mut self, found: &dyn Display) {
        let message = format!("{found} ends before it starts: exchange its ends, or correct them");
        self.report(FaultCode::ReversedInterval, message);
    }
}

/// Parents are provisions of the same record, and nothing is a part of itself.
fn check_provisions(
    record: RecordRef<'_>,
    array: usize,
    place: usize,
    is_provision: impl Fn(&str) -> bool,
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
            && is_provision(id.as_str())
        {
            let message = format!("the parent \"{id}\" is a provision of another record");
            report(index, FaultCode::ForeignParent, message);
        }
    }
    let edges: Vec<Vec<usize>> =
        provisions.iter().map(|provision| parent(provision).into_iter().collect()).collect();
    for index in on_cycles(&edges) {
        let id = provisions.get(index).map_or("", |provision| provision.id.as_str());
        let message = format!("\"{id}\" is, through its parents, a part of itself");
        report(index, FaultCode::ProvisionCycle, message);
    }
}

/// Forum, year, type and number of a session are its key.
fn check_sessions(tables: &Tables, findings: &mut Findings) {
    let array = Tables::ARRAYS.iter().position(|name| *name == "sessions").unwrap_or_default();
    let mut keys = HashMap::new();
    for (place, session) in tables.sessions.iter().enumerate() {
        let Some(number) = &session.number else {
            continue;
        };
        let key = (session.forum.as_str(), session.year, session.kind.as_str(), number.as_str());
        let first = *keys.entry(key).or_insert(place);
        if first != place {
            let (forum, year, kind, number) = key;
            let message = format!("{forum} {year} {kind} {number} is a session already: its key is unique");
            let steps = vec![Step::Member("number")];
            findings.push(Finding { array, place, steps, code: FaultCode::RepeatedSession, message });
        }
    }
}

/// Nothing is a member, a part or an excerpt of itself, whatever stands between.
fn check_cycles(tables: &Tables, place_of: impl Fn(IdKind, &str) -> Option<usize>, findings: &mut Findings) {
    let array = Tables::ARRAYS.iter().position(|name| *name == "stakeholders").unwrap_or_default();
    let edges: Vec<Vec<usize>> = tables
        .stakeholders
        .iter()
        .map(|stakeholder| {
            let belongs = stakeholder.affiliations.iter().filter(|affiliation| {
                let kind = affiliation.kind.as_ref().and_then(crate::vocabulary::Term::known);
                matches!(kind, Some(AffiliationKind::Membership | AffiliationKind::PartOf))
            });
            belongs.filter_map(|affiliation| place_of(IdKind::Stakeholder, affiliation.to.as_str())).collect()
        })
        .collect();
    for place in on_cycles(&edges) {
        let id = tables.stakeholders.get(place).map_or("", |stakeholder| stakeholder.id.as_str());
        let message = format!("\"{id}\" is, through its affiliations, a member of itself");
        let steps = vec![Step::Member("affiliations")];
        findings.push(Finding { array, place, steps, code: FaultCode::MembershipCycle, message });
    }

    let array = Tables::ARRAYS.iter().position(|name| *name == "source_documents").unwrap_or_default();
    let edges: Vec<Vec<usize>> = tables
        .source_documents
        .iter()
        .map(|document| {
            let contained = document.relations.iter().filter(|related| {
                let contains =
                    [DocumentRelation::ExcerptOf, DocumentRelation::PartOf, DocumentRelation::AnnexOf];
                related.relation.known().is_some_and(|relation| contains.contains(&relation))
            });
            contained
                .filter_map(|related| place_of(IdKind::SourceDocument, related.document.as_str()))
                .collect()
        })
        .collect();
    for place in on_cycles(&edges) {
        let id = tables.source_documents.get(place).map_or("", |document| document.id.as_str());
        let message = format!("\"{id}\" is, through its relations, a part of itself");
        let steps = vec![Step::Member("relations")];
        findings.push(Finding { array, place, steps, code: FaultCode::DocumentCycle, message });
    }
}

/// The nodes that cannot be put into an order because they are on a cycle or between two: what is left after taking
/// away, again and again, whatever has no way in, then whatever has no way out.
fn on_cycles(edges: &[Vec<usize>]) -> Vec<usize> {
    let mut reversed: Vec<Vec<usize>> = vec![Vec::new(); edges.len()];
    for (from, targets) in edges.iter().enumerate() {
        for target in targets {
            if let Some(sources) = reversed.get_mut(*target) {
                sources.push(from);
            }
        }
    }
    let mut alive = vec![true; edges.len()];
    for (ways_in, ways_out) in [(&reversed[..], edges), (edges, &reversed[..])] {
        let mut degrees: Vec<usize> = ways_in
            .iter()
            .map(|sources| sources.iter().filter(|source| alive.get(**source) == Some(&true)).count())
            .collect();
        let mut free: Vec<usize> = (0..edges.len())
            .filter(|node| alive.get(*node) == Some(&true) && degrees.get(*node) == Some(&0))
            .collect();
        while let Some(node) = free.pop() {
            if let Some(alive) = alive.get_mut(node) {
                *alive = false;
            }
            for target in ways_out.get(node).into_iter().flatten() {
                if let Some(degree) = degrees.get_mut(*target) {
                    *degree = degree.saturating_sub(1);
                    if *degree == 0 && alive.get(*target) == Some(&true) {
                        free.push(*target);
                    }
                }
            }
        }
    }
    (0..edges.len()).filter(|node| alive.get(*node) == Some(&true)).collect()
}
