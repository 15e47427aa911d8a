//! The ids and names that cells may refer to.

use hashbrown::HashMap;

use crate::error::nearest;

/// What the sheets have, by id and by name.
#[derive(Debug, Default)]
pub(super) struct Ids {
    /// The kind of each id, as choices name it.
    kinds: HashMap<String, &'static str>,
    /// What has a name, in lower case: kind and id.
    names: HashMap<String, Vec<(&'static str, String)>>,
}

impl Ids {
    pub(super) fn add(&mut self, kind: &'static str, id: &str) {
        self.kinds.insert(id.to_owned(), kind);
    }

    pub(super) fn has(&self, id: &str) -> bool {
        self.kinds.contains_key(id)
    }

    pub(super) fn add_name(&mut self, kind: &'static str, id: &str, name: &str) {
        let named = self.names.entry(name.trim().to_lowercase()).or_default();
        let own = (kind, id.to_owned());
        if !named.contains(&own) {
            named.push(own);
        }
    }

    /// What an id or a name stands for among these kinds: kind and id. Several are an ambiguous name.
    pub(super) fn find(&self, text: &str, kinds: &[&str]) -> Vec<(&'static str, String)> {
        match self.kinds.get(text) {
            Some(kind) if kinds.contains(kind) => vec![(*kind, text.to_owned())],
            _ => {
                let named = self.names.get(&text.trim().to_lowercase());
                named.into_iter().flatten().filter(|(kind, _)| kinds.contains(kind)).cloned().collect()
            }
        }
    }

    /// The kind of an id, whatever it is.
    pub(super) fn kind(&self, id: &str) -> Option<&'static str> {
        self.kinds.get(id).copied()
    }

    /// The id or name of one of these kinds that is spelled most like a text.
    pub(super) fn nearest(&self, text: &str, kinds: &[&str]) -> Option<&str> {
        let ids = self.kinds.iter().filter(|(_, kind)| kinds.contains(kind)).map(|(id, _)| id.as_str());
        let names = self.names.iter().filter(|(_, named)| named.iter().any(|(kind, _)| kinds.contains(kind)));
        let mut known: Vec<&str> = ids.chain(names.map(|(name, _)| name.as_str())).collect();
        known.sort_unstable();
        nearest(text, &known)
    }
}
