//! The ids and names that cells may refer to.

use std::borrow::Cow;

use hashbrown::HashMap;

use super::columns::{RowKind, all};
use crate::dataset::Dataset;
use crate::error::nearest;
use crate::record::{Name, RecordRef};
use crate::value::IdKind;

/// Kinds and ids by name, in lower case.
type Names = HashMap<String, Vec<(&'static str, String)>>;

/// What the sheets have, by id and by name.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// The kind of each id, as choices name it.
    kinds: HashMap<String, &'static str>,
    /// What has a name, in lower case: kind and id.
    names: Names,
    /// What has another name, likewise. It counts where nothing is called so.
    other_names: Names,
    /// The id of the document of the row that is read, which short ids such as `/tides` stand below; empty where it has none.
    here: String,
}

impl Ids {
    pub(super) fn add(&mut self, kind: &'static str, id: &str) {
        self.kinds.insert(id.to_owned(), kind);
    }

    /// Sets the document of the row that is read.
    pub(super) fn set_here(&mut self, document: String) {
        self.here = document;
    }

    /// The document of the row that is read.
    pub(super) fn here(&self) -> Option<&str> {
        Some(self.here.as_str()).filter(|here| !here.is_empty())
    }

    /// The whole id of a short one, which begins with a slash.
    fn whole<'t>(&self, text: &'t str) -> Cow<'t, str> {
        match self.here() {
            Some(here) if text.starts_with('/') => format!("{here}{text}").into(),
            _ => text.into(),
        }
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.kinds.contains_key(id)
    }

    pub(super) fn add_name(&mut self, kind: &'static str, id: &str, name: &str) {
        add(&mut self.names, kind, id, name);
    }

    pub(super) fn add_other_name(&mut self, kind: &'static str, id: &str, name: &str) {
        add(&mut self.other_names, kind, id, name);
    }

    /// What an id or a name stands for among these kinds: kind and id. Several are an ambiguous name.
    pub(super) fn find(&self, text: &str, kinds: &[&str]) -> Vec<(&'static str, String)> {
        let id = self.whole(text);
        match self.kinds.get(id.as_ref()) {
            Some(kind) if kinds.contains(kind) => vec![(*kind, id.into_owned())],
            _ => {
                let name = text.trim().to_lowercase();
                let named = |names: &Names| -> Vec<(&'static str, String)> {
                    let named = names.get(&name).into_iter().flatten();
                    named.filter(|(kind, _)| kinds.contains(kind)).cloned().collect()
                };
                let found = named(&self.names);
                if found.is_empty() { named(&self.other_names) } else { found }
            }
        }
    }

    /// The kind of an id, whatever it is.
    pub(super) fn kind(&self, id: &str) -> Option<&'static str> {
        self.kinds.get(self.whole(id).as_ref()).copied()
    }

    /// The id or name of one of these kinds that is spelled most like a text.
    pub(super) fn nearest(&self, text: &str, kinds: &[&str]) -> Option<&str> {
        let ids = self.kinds.iter().filter(|(_, kind)| kinds.contains(kind)).map(|(id, _)| id.as_str());
        let names = self
            .names
            .iter()
            .chain(&self.other_names)
            .filter(|(_, named)| named.iter().any(|(kind, _)| kinds.contains(kind)));
        let mut known: Vec<&str> = ids.chain(names.map(|(name, _)| name.as_str())).collect();
        known.sort_unstable();
        nearest(&self.whole(text), &known)
    }
}

fn add(names: &mut Names, kind: &'static str, id: &str, name: &str) {
    let found = names.entry(name.trim().to_lowercase()).or_default();
    let own = (kind, id.to_owned());
    if !found.contains(&own) {
        found.push(own);
    }
}

/// The ids and names of a dataset.
pub(super) fn ids_of(dataset: &Dataset) -> Ids {
    let mut ids = Ids::default();
    for record in dataset.records() {
        let kind = kind_of(record);
        ids.add(kind.id_kind(), record.id());
        if let Some(name) = dataset
            .name_of(record.id())
            .filter(|_| !all().last().is_some_and(|sheet| sheet.kinds.contains(&kind)))
        {
            ids.add_name(kind.id_kind(), record.id(), name);
        }
        let other_names: &[Name] = match record {
            RecordRef::Stakeholder(stakeholder) => &stakeholder.other_names,
            RecordRef::Law(law) => &law.other_names,
            _ => &[],
        };
        for name in other_names {
            ids.add_other_name(kind.id_kind(), record.id(), name.text.as_str());
        }
        for provision in record.provisions() {
            ids.add(RowKind::Provision.id_kind(), provision.id.as_str());
        }
    }
    ids
}

/// The kind of row that a record is.
pub(super) fn kind_of(record: RecordRef<'_>) -> RowKind {
    match record.kind() {
        IdKind::SourceDocument => RowKind::Document,
        IdKind::Stakeholder => RowKind::Stakeholder,
        IdKind::Law => RowKind::Law,
        IdKind::Session => RowKind::Session,
        IdKind::Principle => RowKind::Principle,
        IdKind::Proposal => RowKind::Proposal,
        IdKind::PolicyQuestion => RowKind::Question,
        IdKind::Statement => RowKind::Statement,
        IdKind::Provision => RowKind::Provision,
    }
}
