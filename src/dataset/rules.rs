//! The rules that no schema can express: unique ids, references, cycles, intervals, what is absent.

use std::any::Any;
use std::collections::BTreeMap;

use hashbrown::HashMap;

use super::cycles::on_cycles;
use super::store::{RecordKey, RecordStore};
use super::symbols::{Symbol, SymbolTable};
use crate::error::{Fault, FaultKind, Faults};
use crate::record::walk::{Path, PathSegment};
use crate::record::{Classification, Provision, RecordRef, Session, SourceDocument, Stakeholder};
use crate::value::{IdKind, PartialDate, Year};
use crate::vocabulary::{AffiliationKind, DocumentRelation, Term};

/// A fault of a record, by the path to its place in the record.
pub(crate) struct Finding {
    pub(crate) record: RecordKey,
    pub(crate) path: Vec<PathSegment>,
    pub(crate) fault: FaultKind,
}

/// What a check has found: the faults of the first records, as many as hold the first faults up to a limit, and how many
/// more faults there are.
pub(crate) struct Findings<'r> {
    records: BTreeMap<u64, Vec<Finding>>,
    /// How many faults are kept.
    kept: usize,
    limit: usize,
    pub(crate) omitted: u64,
    /// The order of the records.
    rank: Box<dyn Fn(RecordKey) -> u64 + 'r>,
}

impl Default for Findings<'_> {
    fn default() -> Self {
        Self::new(Faults::LIMIT, RecordKey::rank)
    }
}

impl<'r> Findings<'r> {
    /// Findings up to a limit, with the first records by `rank` first.
    pub(crate) fn new(limit: usize, rank: impl Fn(RecordKey) -> u64 + 'r) -> Self {
        Self { records: BTreeMap::new(), kept: 0, limit, omitted: 0, rank: Box::new(rank) }
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.records.is_empty() && self.omitted == 0
    }

    pub(crate) fn push(&mut self, record: RecordKey, path: Vec<PathSegment>, fault: FaultKind) {
        let rank = (self.rank)(record);
        let last = self.records.last_entry();
        // What comes behind enough faults is counted only.
        if self.kept >= self.limit && last.is_none_or(|last| *last.key() < rank) {
            self.omitted = self.omitted.saturating_add(1);
            return;
        }
        self.records.entry(rank).or_default().push(Finding { record, path, fault });
        self.kept = self.kept.saturating_add(1);
        // The last record goes where the ones before it have enough faults.
        while let Some(last) = self.records.last_entry()
            && self.kept.saturating_sub(last.get().len()) >= self.limit
        {
            let dropped = last.remove().len();
            self.kept = self.kept.saturating_sub(dropped);
            self.omitted = self.omitted.saturating_add(dropped as u64);
        }
    }

    /// The findings in the order of the records, and how many more there are.
    pub(crate) fn into_list(self) -> (impl Iterator<Item = Finding>, u64) {
        (self.records.into_values().flatten(), self.omitted)
    }

    /// The faults of records that no text shows: each names its record.
    pub(crate) fn into_faults(self, store: &RecordStore) -> Vec<Fault> {
        let faults = self.records.into_values().flatten().map(|finding| {
            let RecordKey { kind, index } = finding.record;
            let path: String = finding.path.iter().map(ToString::to_string).collect();
            let pointer = format!("/{}/{index}{path}", RecordStore::array_name(kind));
            let fault = Fault::new(finding.fault, pointer);
            match store.get(finding.record) {
                Some(record) => fault.in_record(kind.as_str(), record.id()),
                None => fault,
            }
        });
        faults.collect()
    }
}

/// The path to the id of a symbol in its record.
pub(crate) fn id_path(symbol: Symbol) -> Vec<PathSegment> {
    match symbol {
        Symbol::Record(_) => vec![PathSegment::Member("id")],
        Symbol::Provision(_, index) => vec![
            PathSegment::Member("provisions"),
            PathSegment::Index(index as usize),
            PathSegment::Member("id"),
        ],
    }
}

/// The fault of a reference to something of a kind, if the id names something else or nothing.
pub(crate) fn reference_fault(kind: IdKind, id: &str, found: Option<IdKind>) -> Option<FaultKind> {
    match found {
        None => Some(FaultKind::DanglingReference { id: id.to_owned(), kind: kind.as_str() }),
        Some(found) if found != kind => Some(FaultKind::WrongKindReference {
            id: id.to_owned(),
            found: found.as_str(),
            expected: kind.as_str(),
        }),
        Some(_) => None,
    }
}

/// The fault of an interval that runs backwards.
pub(crate) fn date_fault(date: &PartialDate) -> Option<FaultKind> {
    date.is_reversed().then(|| FaultKind::ReversedInterval { date: date.to_string() })
}

/// The faults of a classification that has items along an axis that it names as absent.
pub(crate) fn absence_faults(
    structure: &dyn Any,
    path: &Path<'_>,
) -> impl Iterator<Item = (Vec<PathSegment>, FaultKind)> {
    let classification = structure.downcast_ref::<Classification>();
    let absent =
        classification.into_iter().flat_map(|own| own.absent.iter().enumerate().map(move |axis| (own, axis)));
    absent.filter_map(|(classification, (index, axis))| {
        let axis = axis.known().filter(|axis| classification.has_items(*axis))?;
        let path = path.member("absent").index(index).segments();
        Some((path, FaultKind::ContradictedAbsence { axis: axis.as_str() }))
    })
}

/// Parents are provisions of the same record, and no provision is a part of itself.
pub(crate) fn check_provisions(
    record: RecordRef<'_>,
    key: RecordKey,
    kind_of: &dyn Fn(&str) -> Option<IdKind>,
    findings: &mut Findings<'_>,
) {
    let provisions = record.provisions();
    if provisions.iter().all(|provision| provision.parent.is_none()) {
        return;
    }
    let indexes: HashMap<&str, u32> =
        provisions.iter().zip(0..).map(|(provision, index)| (provision.id.as_str(), index)).collect();
    let parent =
        |provision: &Provision| provision.parent.as_ref().and_then(|id| indexes.get(id.as_str())).copied();
    let path = |index: usize| {
        vec![PathSegment::Member("provisions"), PathSegment::Index(index), PathSegment::Member("parent")]
    };
    for (index, provision) in provisions.iter().enumerate() {
        if let Some(id) = &provision.parent
            && !indexes.contains_key(id.as_str())
            && kind_of(id.as_str()) == Some(IdKind::Provision)
        {
            findings.push(key, path(index), FaultKind::ForeignParent { id: id.to_string() });
        }
    }
    let edges = (0..).zip(provisions).filter_map(|(index, provision)| Some((index, parent(provision)?)));
    let cyclic = on_cycles(edges.collect());
    for (index, provision) in provisions.iter().enumerate() {
        if u32::try_from(index).is_ok_and(|index| cyclic.binary_search(&index).is_ok()) {
            findings.push(key, path(index), FaultKind::ProvisionCycle { id: provision.id.to_string() });
        }
    }
}

/// The key of a session: forum, year, type and number.
pub(crate) type SessionKey<'r> = (&'r str, Year, &'r str, &'r str);

/// The key of a session; none where it has no number.
pub(crate) fn session_key(session: &Session) -> Option<SessionKey<'_>> {
    let number = session.number.as_ref()?;
    Some((session.forum.as_str(), session.year, session.kind.as_str(), number.as_str()))
}

/// The fault of a session whose key is another's.
pub(crate) fn session_fault((forum, year, kind, number): SessionKey<'_>) -> (Vec<PathSegment>, FaultKind) {
    let session = format!("{forum} {year} {kind} {number}");
    (vec![PathSegment::Member("number")], FaultKind::RepeatedSession { session })
}

/// The fault of a stakeholder that is a member of itself, or of a document that is a part of itself.
pub(crate) fn cycle_fault(kind: IdKind, id: &str) -> (Vec<PathSegment>, FaultKind) {
    let id = id.to_owned();
    let (member, fault) = if kind == IdKind::Stakeholder {
        ("affiliations", FaultKind::MembershipCycle { id })
    } else {
        ("relations", FaultKind::DocumentCycle { id })
    };
    (vec![PathSegment::Member(member)], fault)
}

/// The stakeholders that one is a member or a part of.
pub(crate) fn memberships(stakeholder: &Stakeholder) -> impl Iterator<Item = &str> {
    let belongs = stakeholder.affiliations.iter().filter(|affiliation| {
        let kind = affiliation.kind.as_ref().and_then(Term::known);
        matches!(kind, Some(AffiliationKind::Membership | AffiliationKind::PartOf))
    });
    belongs.map(|affiliation| affiliation.to.as_str())
}

/// The documents that one is a part or an excerpt of.
pub(crate) fn wholes(document: &SourceDocument) -> impl Iterator<Item = &str> {
    let contained = document.relations.iter().filter(|related| {
        let contains = [DocumentRelation::ExcerptOf, DocumentRelation::PartOf, DocumentRelation::AnnexOf];
        related.relation.known().is_some_and(|relation| contains.contains(&relation))
    });
    contained.map(|related| related.document.as_str())
}

/// The rules that hold between records: no two sessions have one key, and nothing is a member or a part of itself,
/// whatever stands between.
pub(crate) fn check_between(store: &RecordStore, symbols: &SymbolTable, findings: &mut Findings<'_>) {
    let mut sessions = HashMap::new();
    for (index, session) in store.sessions.iter().enumerate() {
        if let Some(key) = session_key(session)
            && *sessions.entry(key).or_insert(index) != index
        {
            let (path, fault) = session_fault(key);
            findings.push(RecordKey::new(IdKind::Session, index), path, fault);
        }
    }
    let edge = |kind, from: u32, id: &str| match symbols.find(id, store) {
        Some(Symbol::Record(to)) if to.kind == kind => Some((from, to.index)),
        _ => None,
    };
    let members = (0..).zip(&store.stakeholders).flat_map(|(index, stakeholder)| {
        memberships(stakeholder).filter_map(move |id| edge(IdKind::Stakeholder, index, id))
    });
    let parts = (0..).zip(&store.source_documents).flat_map(|(index, document)| {
        wholes(document).filter_map(move |id| edge(IdKind::SourceDocument, index, id))
    });
    for (kind, edges) in [(IdKind::Stakeholder, members.collect()), (IdKind::SourceDocument, parts.collect())]
    {
        for index in on_cycles(edges) {
            let key = RecordKey { kind, index };
            if let Some(record) = store.get(key) {
                let (path, fault) = cycle_fault(kind, record.id());
                findings.push(key, path, fault);
            }
        }
    }
}
