//! Two datasets put together.

use std::collections::BTreeMap;
use std::fmt;

use super::diff::{MemberChange, member_changes};
use crate::dataset::{Dataset, DatasetBuilder};
use crate::error::Faults;
use crate::json::write::members_of;
use crate::record::RecordRef;
use crate::value::IdKind;

/// Puts two datasets together. A record that only one of them has is taken; of one that both have in the same way there is
/// one. Where both have it in different ways and a common `base` is given, the one that has changed it since is taken.
///
/// ```
/// use digital_governance::changes::merge;
/// use digital_governance::prelude::*;
///
/// let law = |name| Dataset::builder().add(Law::new(id!("tides"), LawKind::Treaty, name)).build();
/// let (base, ours, theirs) = (law(text!("T"))?, law(text!("T"))?, law(text!("Treaty on Tides"))?);
/// let merged = merge(Some(&base), &ours, &theirs).unwrap();
/// assert_eq!(merged, theirs);
/// let conflicts = merge(None, &ours, &theirs).unwrap_err();
/// assert_eq!(conflicts.to_string(), "both have law tides: /name: \"T\" -> \"Treaty on Tides\"\n");
/// # Ok::<(), Faults>(())
/// ```
///
/// # Errors
///
/// [`MergeError::Conflicts`] with every record that both have in different ways, or that one of them has changed and the other
/// has removed: none is resolved silently. [`MergeError::Faults`] where the records are no dataset together.
pub fn merge(base: Option<&Dataset>, ours: &Dataset, theirs: &Dataset) -> Result<Dataset, MergeError> {
    let (base, our, their) = (base.map(by_id), by_id(ours), by_id(theirs));
    let in_base = |id: &str| base.as_ref().and_then(|base| base.get(id)).copied();
    let mut builder = Dataset::builder();
    let mut conflicts = Vec::new();
    let only_theirs = their.keys().filter(|id| !our.contains_key(*id));
    for id in our.keys().chain(only_theirs) {
        let (before, ours, theirs) = (in_base(id), our.get(id).copied(), their.get(id).copied());
        match taken(before, ours, theirs) {
            Ok(Some(record)) => builder = builder.add(record.to_record()),
            Ok(None) => {}
            Err(conflict) => conflicts.push(*conflict),
        }
    }
    if conflicts.is_empty() {
        DatasetBuilder::build(builder).map_err(MergeError::Faults)
    } else {
        Err(MergeError::Conflicts(conflicts))
    }
}

fn by_id(dataset: &Dataset) -> BTreeMap<&str, RecordRef<'_>> {
    dataset.records().map(|record| (record.id(), record)).collect()
}

/// The record to take of three versions; nothing where it was removed.
fn taken<'d>(
    base: Option<RecordRef<'d>>,
    ours: Option<RecordRef<'d>>,
    theirs: Option<RecordRef<'d>>,
) -> Result<Option<RecordRef<'d>>, Box<Conflict>> {
    if ours == theirs || base.is_some() && theirs == base {
        return Ok(ours);
    }
    if base.is_some() && ours == base {
        return Ok(theirs);
    }
    let (Some(one), Some(other)) = (ours, theirs) else {
        let Some(changed) = ours.or(theirs) else { return Ok(None) };
        if base.is_none() {
            return Ok(Some(changed));
        }
        // One has removed it and the other has changed it.
        return Err(Box::new(Conflict {
            kind: changed.kind(),
            id: changed.id().to_owned(),
            members: Vec::new(),
        }));
    };
    let members = member_changes(&members_of(one).into(), &members_of(other).into());
    Err(Box::new(Conflict { kind: one.kind(), id: one.id().to_owned(), members }))
}

/// A record on which two datasets differ.
///
/// ```
/// use digital_governance::changes::{MergeError, merge};
/// use digital_governance::prelude::*;
///
/// let law = |name| Dataset::builder().add(Law::new(id!("tides"), LawKind::Treaty, name)).build();
/// let Err(MergeError::Conflicts(conflicts)) = merge(None, &law(text!("T"))?, &law(text!("Tides"))?) else { panic!() };
/// assert_eq!((conflicts[0].kind, conflicts[0].id.as_str()), (IdKind::Law, "tides"));
/// assert_eq!(conflicts[0].members[0].pointer, "/name");
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, serde::Serialize)]
#[non_exhaustive]
pub struct Conflict {
    /// Its kind, in the first dataset.
    pub kind: IdKind,
    /// Its id.
    pub id: String,
    /// The members in which the second differs from the first; none where one of the datasets has removed the record and the
    /// other has changed it.
    pub members: Vec<MemberChange>,
}

impl fmt::Display for Conflict {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { kind, id, members } = self;
        if members.is_empty() {
            return writeln!(formatter, "one has removed {kind} {id}, and the other has changed it");
        }
        members.iter().try_for_each(|member| writeln!(formatter, "both have {kind} {id}: {member}"))
    }
}

/// Why two datasets could not be merged.
///
/// ```
/// use digital_governance::changes::{MergeError, merge};
/// use digital_governance::prelude::*;
///
/// let holder = Dataset::builder().add(Stakeholder::new(id!("tides"), StakeholderKind::State)).build()?;
/// let law = Dataset::builder().add(Law::new(id!("tides"), LawKind::Treaty, text!("T"))).build()?;
/// assert!(matches!(merge(None, &holder, &law), Err(MergeError::Conflicts(_)))); // one id for two things
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[non_exhaustive]
pub enum MergeError {
    /// Records on which the datasets differ.
    #[error("{}", .0.iter().map(ToString::to_string).collect::<String>())]
    Conflicts(Vec<Conflict>),
    /// What is wrong with the records together: a provision and a record with the same id, a reference to what was removed.
    #[error(transparent)]
    Faults(Faults),
}
