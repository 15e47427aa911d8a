//! The index: records by holder, document, law and term.

use std::any::Any;

use hashbrown::HashMap;
use thin_vec::ThinVec;

use super::rules::{self, Findings};
use super::store::{RecordKey, RecordStore};
use super::symbols::{Symbol, SymbolTable};
use crate::record::RecordRef;
use crate::record::walk::{Path, Visitor};
use crate::value::{IdKind, PartialDate};
use crate::vocabulary::{
    ActorClass, AnyTerm, CompactCommitment, CompactObjective, CompactPrinciple, CompactTheme, GoalReference,
    SdgGoal, Technology, Term, Topic, Vocabulary, WsisActionLine,
};

/// Records that were found: an iterator in the order of a file, whose length is known.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(Principle::new(id!("tides/principle-1"), Attribution::of(id!("atlantis")), text!("Flow.")))
///     .build()?;
/// let held = dataset.by_holder(&id!("atlantis"));
/// assert_eq!(held.len(), 1);
/// let principles: Vec<&Principle> = held.of().collect();
/// assert_eq!(principles[0].id, "tides/principle-1");
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Records<'a> {
    keys: std::slice::Iter<'a, RecordKey>,
    store: &'a RecordStore,
}

impl<'a> Records<'a> {
    pub(crate) fn new(keys: &'a [RecordKey], store: &'a RecordStore) -> Self {
        Self { keys: keys.iter(), store }
    }

    /// The keys of those that are still to come.
    pub(crate) fn keys(&self) -> &'a [RecordKey] {
        self.keys.as_slice()
    }

    /// Those of one kind, as what they are: `records.of::<Proposal>()`.
    pub fn of<T: 'a>(self) -> impl Iterator<Item = &'a T>
    where
        &'a T: TryFrom<RecordRef<'a>>,
    {
        self.filter_map(|record| <&T>::try_from(record).ok())
    }
}

impl<'a> Iterator for Records<'a> {
    type Item = RecordRef<'a>;

    fn next(&mut self) -> Option<RecordRef<'a>> {
        self.store.get(*self.keys.next()?)
    }

    fn size_hint(&self) -> (usize, Option<usize>) {
        self.keys.size_hint()
    }
}

impl ExactSizeIterator for Records<'_> {}

/// The records that mention each record of a kind, by its index, in the order of a file.
#[derive(Clone, Debug, Default)]
struct Postings(Vec<ThinVec<RecordKey>>);

impl Postings {
    fn add(&mut self, index: u32, record: RecordKey) {
        let index = index as usize;
        if self.0.len() <= index {
            self.0.resize_with(index.saturating_add(1), ThinVec::new);
        }
        // Records are indexed one after the other, so one that mentions the same twice is the last.
        if let Some(records) = self.0.get_mut(index)
            && records.last() != Some(&record)
        {
            records.push(record);
        }
    }

    fn get(&self, index: u32) -> &[RecordKey] {
        self.0.get(index as usize).map(ThinVec::as_slice).unwrap_or_default()
    }

    fn shrink_to_fit(&mut self) {
        self.0.shrink_to_fit();
        self.0.iter_mut().for_each(ThinVec::shrink_to_fit);
    }
}

/// The records that are filed under each term of a vocabulary, in the order of a file.
#[derive(Clone, Debug)]
struct TermIndex<V: Vocabulary>(HashMap<Term<V>, Vec<RecordKey>>);

impl<V: Vocabulary> Default for TermIndex<V> {
    fn default() -> Self {
        Self(HashMap::new())
    }
}

impl<V: Vocabulary> TermIndex<V> {
    /// Files a record under a term, if the term is of this vocabulary; true if it is.
    fn add(&mut self, term: &dyn AnyTerm, record: RecordKey) -> bool {
        let Some(term) = (term as &dyn Any).downcast_ref::<Term<V>>() else { return false };
        let records = self.0.entry_ref(term).or_default();
        if records.last() != Some(&record) {
            records.push(record);
        }
        true
    }

    fn get(&self, term: &Term<V>) -> &[RecordKey] {
        self.0.get(term).map(Vec::as_slice).unwrap_or_default()
    }
}

/// The records that name each actor in some list of theirs: a stakeholder, by its index, or a class.
#[derive(Clone, Debug, Default)]
pub(crate) struct Actors {
    stakeholders: Postings,
    classes: TermIndex<ActorClass>,
}

impl Actors {
    pub(crate) fn by_stakeholder(&self, index: u32) -> &[RecordKey] {
        self.stakeholders.get(index)
    }

    pub(crate) fn by_class(&self, class: &Term<ActorClass>) -> &[RecordKey] {
        self.classes.get(class)
    }
}

/// The index of a dataset.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    holders: Postings,
    bearers: Actors,
    addressees: Actors,
    documents: Postings,
    laws: Postings,
    topics: TermIndex<Topic>,
    themes: TermIndex<CompactTheme>,
    objectives: TermIndex<CompactObjective>,
    compact_principles: TermIndex<CompactPrinciple>,
    commitments: HashMap<CompactCommitment, Vec<RecordKey>>,
    action_lines: TermIndex<WsisActionLine>,
    technologies: TermIndex<Technology>,
    goals: HashMap<SdgGoal, Vec<RecordKey>>,
}

impl Index {
    pub(crate) fn by_holder(&self, index: u32) -> &[RecordKey] {
        self.holders.get(index)
    }

    /// The records whose provisions bind actors.
    pub(crate) fn bearers(&self) -> &Actors {
        &self.bearers
    }

    /// The records that address actors, themselves or in their provisions.
    pub(crate) fn addressees(&self) -> &Actors {
        &self.addressees
    }

    pub(crate) fn by_document(&self, index: u32) -> &[RecordKey] {
        self.documents.get(index)
    }

    pub(crate) fn by_law(&self, index: u32) -> &[RecordKey] {
        self.laws.get(index)
    }

    pub(crate) fn by_topic(&self, topic: &Term<Topic>) -> &[RecordKey] {
        self.topics.get(topic)
    }

    pub(crate) fn by_theme(&self, theme: &Term<CompactTheme>) -> &[RecordKey] {
        self.themes.get(theme)
    }

    pub(crate) fn by_objective(&self, objective: &Term<CompactObjective>) -> &[RecordKey] {
        self.objectives.get(objective)
    }

    pub(crate) fn by_compact_principle(&self, principle: &Term<CompactPrinciple>) -> &[RecordKey] {
        self.compact_principles.get(principle)
    }

    pub(crate) fn by_commitment(&self, commitment: CompactCommitment) -> &[RecordKey] {
        self.commitments.get(&commitment).map(Vec::as_slice).unwrap_or_default()
    }

    pub(crate) fn by_action_line(&self, line: &Term<WsisActionLine>) -> &[RecordKey] {
        self.action_lines.get(line)
    }

    pub(crate) fn by_technology(&self, technology: &Term<Technology>) -> &[RecordKey] {
        self.technologies.get(technology)
    }

    pub(crate) fn by_goal(&self, goal: SdgGoal) -> &[RecordKey] {
        self.goals.get(&goal).map(Vec::as_slice).unwrap_or_default()
    }
}

impl Index {
    /// Those who name the actor to whose party a path leads, as in `provisions/0/bearers/1/party/class`.
    fn actors(&mut self, path: &Path<'_>) -> Option<&mut Actors> {
        match path.list_of("party")? {
            "bearers" => Some(&mut self.bearers),
            "addressees" => Some(&mut self.addressees),
            _ => None,
        }
    }
}

/// One pass over the records, which resolves every reference, checks the rules that hold within a record, and indexes.
pub(crate) struct Indexer<'a, 'f> {
    store: &'a RecordStore,
    symbols: &'a SymbolTable,
    /// Ids that name something that could not be read.
    unread: &'a HashMap<String, IdKind>,
    record: RecordKey,
    index: Index,
    findings: &'a mut Findings<'f>,
}

impl<'a, 'f> Indexer<'a, 'f> {
    /// The index of records, and in `findings` what is wrong in them.
    pub(crate) fn index(
        store: &'a RecordStore,
        symbols: &'a SymbolTable,
        unread: &'a HashMap<String, IdKind>,
        findings: &'a mut Findings<'f>,
    ) -> Index {
        let record = RecordKey::new(IdKind::SourceDocument, 0);
        let mut indexer = Self { store, symbols, unread, record, index: Index::default(), findings };
        for (key, record) in store.keyed_records() {
            indexer.record = key;
            record.walk(&mut indexer);
            let kind_of = |id: &str| {
                let found = symbols.find(id, store).map(Symbol::kind);
                found.or_else(|| unread.get(id).copied())
            };
            rules::check_provisions(record, key, &kind_of, indexer.findings);
            let holders = record.attribution().map(|attribution| attribution.holders.iter());
            for holder in holders.into_iter().flatten() {
                if let Some(Symbol::Record(found)) = symbols.find(holder.as_str(), store)
                    && found.kind == IdKind::Stakeholder
                {
                    indexer.index.holders.add(found.index, key);
                }
            }
        }
        let mut index = indexer.index;
        for postings in [
            &mut index.holders,
            &mut index.documents,
            &mut index.laws,
            &mut index.bearers.stakeholders,
            &mut index.addressees.stakeholders,
        ] {
            postings.shrink_to_fit();
        }
        index
    }
}

impl Visitor for Indexer<'_, '_> {
    fn structure(&mut self, structure: &dyn Any, path: &Path<'_>) {
        for (path, fault) in rules::absence_faults(structure, path) {
            self.findings.push(self.record, path, fault);
        }
    }

    fn reference(&mut self, kind: IdKind, id: &str, path: &Path<'_>) {
        let symbol = self.symbols.find(id, self.store);
        match symbol {
            Some(Symbol::Record(found)) if found.kind == kind => match kind {
                IdKind::Stakeholder => {
                    if let Some(actors) = self.index.actors(path) {
                        actors.stakeholders.add(found.index, self.record);
                    }
                }
                IdKind::SourceDocument => self.index.documents.add(found.index, self.record),
                IdKind::Law => self.index.laws.add(found.index, self.record),
                _ => {}
            },
            _ => {
                let found = symbol.map(Symbol::kind).or_else(|| self.unread.get(id).copied());
                if let Some(fault) = rules::reference_fault(kind, id, found) {
                    self.findings.push(self.record, path.segments(), fault);
                }
            }
        }
    }

    fn term(&mut self, term: &dyn AnyTerm, path: &Path<'_>) {
        let (index, record) = (&mut self.index, self.record);
        let is_filed = index.topics.add(term, record)
            || index.themes.add(term, record)
            || index.objectives.add(term, record)
            || index.technologies.add(term, record)
            || index.compact_principles.add(term, record)
            || index.action_lines.add(term, record);
        if !is_filed && let Some(actors) = self.index.actors(path) {
            actors.classes.add(term, self.record);
        }
    }

    fn goal(&mut self, goal: &GoalReference, _: &Path<'_>) {
        if let Some(goal) = goal.goal() {
            let records = self.index.goals.entry(goal).or_default();
            if records.last() != Some(&self.record) {
                records.push(self.record);
            }
        }
    }

    fn commitment(&mut self, commitment: CompactCommitment, _: &Path<'_>) {
        // What is filed under an item is filed under its paragraph, too.
        for commitment in [commitment, commitment.whole_paragraph()] {
            let records = self.index.commitments.entry(commitment).or_default();
            if records.last() != Some(&self.record) {
                records.push(self.record);
            }
        }
    }

    fn date(&mut self, date: &PartialDate, path: &Path<'_>) {
        if let Some(fault) = rules::date_fault(date) {
            self.findings.push(self.record, path.segments(), fault);
        }
    }
}
