//! The well-formed records of a refused text, and their check.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use serde_json::value::RawValue;

use super::diagnose::Diagnosis;
use super::raw::{check_depth, each_item, each_member};
use super::shape::{Node, Shape};
use super::strict::from_str;
use crate::dataset::Analysis;
use crate::dataset::rules::Findings;
use crate::dataset::store::{RecordKey, RecordStore};
use crate::error::{FaultKind, slice};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, RecordRef, Session, SourceDocument, Stakeholder, Statement,
};
use crate::value::IdKind;

/// Where a record came from.
#[derive(Clone, Copy)]
struct Origin<'t> {
    json: &'t RawValue,
    /// Its index in its array; none in JSON Lines.
    index: Option<usize>,
}

/// The records of a refused text that are well formed, where they stand, and the ids of those that are not.
#[derive(Default)]
pub(crate) struct PartialDataset<'t> {
    pub(crate) store: RecordStore,
    origins: BTreeMap<IdKind, Vec<Origin<'t>>>,
    /// The ids of records that could not be read, and of the provisions in them.
    pub(crate) unread: HashMap<String, IdKind>,
}

impl<'t> PartialDataset<'t> {
    /// What can be checked of a text that was refused, when these records had been read before the first fault. The faults
    /// in the text are reported; none where it is not JSON at all.
    pub(crate) fn of_json(text: &'t str, store: RecordStore, diagnosis: &mut Diagnosis<'t>) -> Option<Self> {
        let shape = Shape::of_format();
        let mut members = Vec::new();
        if each_member(text, |name, value| members.push((name.to_owned(), value))).is_err() {
            let json = diagnosis.syntax(text)?;
            // It is JSON, and no object or one whose keys are no text.
            diagnosis.look_at(json, shape, shape.dataset);
            return Some(Self::default());
        }
        let Node::Object { title, members: known, required } = shape.node(shape.dataset) else { return None };
        let mut already: BTreeMap<IdKind, usize> =
            IdKind::ALL.iter().map(|kind| (*kind, store.count(*kind))).collect();
        let mut partial = Self { store, ..Self::default() };
        let mut seen = Vec::new();
        for (name, value) in members {
            let array = RecordStore::kind_of_array(&name).filter(|_| value.get().starts_with('['));
            let mut unread = Vec::new();
            let depth = match (array, array.and_then(|kind| already.get_mut(&kind))) {
                (Some(kind), Some(already)) => partial.read_array(kind, value, already, &mut unread),
                _ => check_depth(value.get(), 1).map_err(|(offset, fault)| (value, offset, fault)),
            };
            if let Err((value, offset, fault)) = depth {
                let value = value.get();
                diagnosis.report(slice(value, offset..value.len()), fault);
                return None;
            }
            diagnosis.member(&name, |diagnosis| {
                if let Some(node) = diagnosis.known_member(&name, value, shape, (known, required), &mut seen)
                {
                    match array {
                        Some(kind) => {
                            for (index, record) in unread {
                                diagnosis.item(index, |diagnosis| {
                                    diagnosis.look_at(record, shape, shape.record_of(kind));
                                });
                            }
                        }
                        None => diagnosis.look_at(value, shape, node),
                    }
                }
            });
        }
        diagnosis.missing_members(text.trim_start(), title, required, &seen);
        Some(partial)
    }

    /// Reads the records of an array; those that can't be read are added to `unread`. `already` counts the first records
    /// that were read before. Fails where a record is nested too deep.
    fn read_array(
        &mut self,
        kind: IdKind,
        array: &'t RawValue,
        already: &mut usize,
        unread: &mut Vec<(usize, &'t RawValue)>,
    ) -> Result<(), (&'t RawValue, usize, FaultKind)> {
        let mut deep = Ok(());
        each_item(array, |index, record| {
            let was_read = *already > 0;
            *already = already.saturating_sub(1);
            if !self.add(kind, record, Some(index), was_read) && deep.is_ok() {
                unread.push((index, record));
                deep = check_depth(record.get(), 2).map_err(|(offset, fault)| (record, offset, fault));
            }
        });
        deep
    }

    /// Adds a record, or else the ids in it; true where it could be read.
    fn add(&mut self, kind: IdKind, json: &'t RawValue, index: Option<usize>, was_read: bool) -> bool {
        let is_read = was_read || self.read(kind, json);
        if is_read {
            self.origins.entry(kind).or_default().push(Origin { json, index });
        } else {
            self.note_ids(kind, json);
        }
        is_read
    }

    fn read(&mut self, kind: IdKind, json: &RawValue) -> bool {
        macro_rules! read {
            ($($name:ident, $array:ident, $line:ident;)+) => {
                match kind {
                    $(IdKind::$name => {
                        let record = from_str::<$name>(json.get());
                        record.map(|record| self.store.$array.push(record)).is_ok()
                    })+
                    IdKind::Provision => false,
                }
            };
        }
        for_each_record!(read)
    }

    /// Notes the ids in a record that is not well formed: its own, and those of its provisions.
    fn note_ids(&mut self, kind: IdKind, json: &RawValue) {
        // What can't be read has no ids.
        let _ = each_member(json.get(), |key, value| {
            if key == "id"
                && let Ok(id) = serde_json::from_str::<String>(value.get())
            {
                self.unread.entry(id).or_insert(kind);
            }
            if key == "provisions" {
                each_item(value, |_, provision| self.note_ids(IdKind::Provision, provision));
            }
        });
    }

    /// Adds what is in a line: whether it is one of the format, and the records that could be read.
    pub(crate) fn add_line(&mut self, line: &'t RawValue) -> (bool, Vec<&'t RawValue>) {
        let (mut is_header, mut read) = (false, Vec::new());
        let _ = each_member(line.get(), |key, record| match RecordStore::kind_of_line(key) {
            Some(kind) if self.add(kind, record, None, false) => read.push(record),
            Some(_) => {}
            None => is_header |= key == "format",
        });
        (is_header, read)
    }

    /// Checks the records, and reports what is wrong with them at their places.
    pub(crate) fn check(&self, diagnosis: &mut Diagnosis<'_>, limit: usize) {
        let place = |key| self.origin(key).map_or(u64::MAX, |origin| origin.json.get().as_ptr() as u64);
        let analysis = Analysis::of(&self.store, &self.unread, Findings::new(limit, place));
        diagnosis
            .check_noted(|id| analysis.kind_of(id, &self.store).or_else(|| self.unread.get(id).copied()));
        self.report(analysis.findings, diagnosis);
    }

    fn origin(&self, key: RecordKey) -> Option<&Origin<'t>> {
        self.origins.get(&key.kind)?.get(key.index as usize)
    }

    /// Reports findings at their places in the text.
    pub(crate) fn report(&self, findings: Findings<'_>, diagnosis: &mut Diagnosis<'_>) {
        let (findings, omitted) = findings.into_list();
        diagnosis.omit(omitted);
        let mut records: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for finding in findings {
            records.entry(finding.record).or_default().push((finding.path, finding.fault));
        }
        for (key, faults) in records {
            let Some(Origin { json, index }) = self.origin(key) else { continue };
            match index {
                Some(index) => diagnosis.member(RecordStore::array_name(key.kind), |diagnosis| {
                    diagnosis.item(*index, |diagnosis| diagnosis.report_below(json, faults));
                }),
                None => diagnosis.member(key.kind.as_str(), |diagnosis| diagnosis.report_below(json, faults)),
            }
        }
    }

    /// Every record that could be read.
    pub(crate) fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
        self.store.records()
    }
}
