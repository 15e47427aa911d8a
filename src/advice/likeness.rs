//! Stakeholders that look like one.

use hashbrown::{HashMap, HashSet};

use super::kind::{AdviceKind, Push};
use crate::dataset::Dataset;
use crate::record::Stakeholder;
use crate::record::walk::Path;
use crate::record::walk::PathSegment;
use crate::verify::normalize;

/// The names and identifiers of the stakeholders that were looked at.
#[derive(Default)]
pub(super) struct Likeness<'d> {
    /// Pairs of ids that some record says are different, each in both orders.
    distinct: HashSet<(&'d str, &'d str)>,
    /// The ids of those that have a name or an identifier.
    seen: HashMap<String, Vec<&'d str>>,
}

impl<'d> Likeness<'d> {
    pub(super) fn of(dataset: &'d Dataset) -> Self {
        let mut likeness = Self::default();
        for stakeholder in dataset.stakeholders() {
            for other in &stakeholder.distinct_from {
                likeness.distinct.insert((stakeholder.id.as_str(), other.as_str()));
                likeness.distinct.insert((other.as_str(), stakeholder.id.as_str()));
            }
        }
        likeness
    }

    /// Advises on a stakeholder that has what one before it has, once for each of those.
    pub(super) fn look_at(&mut self, stakeholder: &'d Stakeholder, push: &mut Push<'_>) {
        let id = stakeholder.id.as_str();
        let mut told: HashSet<&str> = HashSet::new();
        for (path, key, shared) in signs(stakeholder) {
            let holders = self.seen.entry(key).or_default();
            if holders.last() == Some(&id) {
                continue;
            }
            let other = holders.iter().find(|other| !self.distinct.contains(&(id, **other)));
            if let Some(other) = other
                && told.insert(other)
            {
                push(path, AdviceKind::LookAlike { other: (*other).to_owned(), shared: shared.to_owned() });
            }
            holders.push(id);
        }
    }
}

/// What a stakeholder can be recognized by: where it stands, what it is compared by, and the words for it. The words of a name
/// are ordered, because some write the family name first.
fn signs(stakeholder: &Stakeholder) -> impl Iterator<Item = (Vec<PathSegment>, String, &str)> {
    let key = |name: &str| {
        let normalized = normalize(name);
        let mut words: Vec<&str> = normalized.split_whitespace().collect();
        words.sort_unstable();
        words.join(" ")
    };
    let own = stakeholder
        .name
        .iter()
        .map(move |name| (Path::ROOT.member("name").segments(), key(name.as_str()), name.as_str()));
    let others = stakeholder.other_names.iter().enumerate().map(move |(index, name)| {
        let path = Path::ROOT.member("other_names").index(index).member("text").segments();
        (path, key(name.text.as_str()), name.text.as_str())
    });
    let identifiers = stakeholder.identifiers.iter().enumerate().map(|(index, identifier)| {
        let path = Path::ROOT.member("identifiers").index(index).member("value").segments();
        // No normalized name has a colon.
        (path, format!("{}:{}", identifier.scheme, identifier.value), identifier.value.as_str())
    });
    own.chain(others).chain(identifiers).filter(|(_, key, _)| !key.is_empty())
}
