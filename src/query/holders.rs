//! Whose positions are asked for.

use std::collections::BTreeSet;

use crate::dataset::Dataset;
use crate::record::Stakeholder;
use crate::value::{Id, PartialDate};
use crate::vocabulary::AffiliationKind;

/// A stakeholder whose positions are asked for, alone or with others that are named by their relation to it.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let member = |id: &str| -> Result<Stakeholder, ValueError> {
///     let membership = Affiliation::new(id!("coalition")).with_kind(AffiliationKind::Membership);
///     Ok(Stakeholder::new(id.parse()?, StakeholderKind::State).with_affiliations([membership.with_period(date!("2019/.."))]))
/// };
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("coalition"), StakeholderKind::Coalition))
///     .add(member("atlantis")?)
///     .add(member("lemuria")?)
///     .add(Principle::new(id!("tides/1"), Attribution::of(id!("coalition")), text!("Flow.")))
///     .add(Principle::new(id!("tides/2"), Attribution::of(id!("lemuria")), text!("Ebb.")))
///     .build()?;
/// let coalition = id!("coalition");
/// assert_eq!(dataset.positions().held_by(&coalition).count(), 1);
/// assert_eq!(dataset.positions().held_by(Holders::of(&coalition).with_members()).count(), 2);
/// assert_eq!(dataset.positions().held_by(Holders::members_of(&coalition)).count(), 1);
/// let before = Holders::of(&coalition).with_members().at(&date!("2018"));
/// assert_eq!(dataset.positions().held_by(before).count(), 1);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Holders {
    stakeholder: Id<Stakeholder>,
    itself: bool,
    members: bool,
    predecessors: bool,
    as_of: Option<PartialDate>,
}

impl Holders {
    /// The stakeholder itself.
    pub fn of(stakeholder: &Id<Stakeholder>) -> Self {
        Self {
            stakeholder: stakeholder.clone(),
            itself: true,
            members: false,
            predecessors: false,
            as_of: None,
        }
    }

    /// Its members without the stakeholder itself.
    pub fn members_of(stakeholder: &Id<Stakeholder>) -> Self {
        Self { itself: false, ..Self::of(stakeholder).with_members() }
    }

    /// Its members too: those that have an affiliation of the kind `membership` with it. The members of a member are not
    /// among them.
    #[must_use]
    pub fn with_members(mut self) -> Self {
        self.members = true;
        self
    }

    /// Its predecessors too: those with which it has an affiliation of the kind `successor`, and theirs.
    #[must_use]
    pub fn with_predecessors(mut self) -> Self {
        self.predecessors = true;
        self
    }

    /// Only those whose membership may hold on a date, see
    /// [`Affiliation::may_hold_on`](crate::record::Affiliation::may_hold_on). Predecessors are taken at any date.
    #[must_use]
    pub fn at(mut self, date: &PartialDate) -> Self {
        self.as_of = Some(date.clone());
        self
    }

    /// The stakeholder from which the others are named.
    pub(crate) fn stakeholder(&self) -> &Id<Stakeholder> {
        &self.stakeholder
    }

    /// All of them, in the order of their ids.
    pub(crate) fn resolve(self, dataset: &Dataset) -> BTreeSet<Id<Stakeholder>> {
        let mut found = BTreeSet::new();
        if self.members {
            for member in dataset.affiliated_with(&self.stakeholder, None) {
                let is_member = member.affiliations.iter().any(|affiliation| {
                    affiliation.to == self.stakeholder
                        && affiliation.kind.as_ref().is_some_and(|kind| *kind == AffiliationKind::Membership)
                        && self.as_of.as_ref().is_none_or(|date| affiliation.may_hold_on(date))
                });
                if is_member {
                    found.insert(member.id.clone());
                }
            }
        }
        if self.predecessors {
            let mut left = vec![self.stakeholder.clone()];
            while let Some(id) = left.pop() {
                let successions = dataset.stakeholder(&id).map(|successor| successor.affiliations.iter());
                for affiliation in successions.into_iter().flatten() {
                    let succeeds =
                        affiliation.kind.as_ref().is_some_and(|kind| *kind == AffiliationKind::Successor);
                    if succeeds && found.insert(affiliation.to.clone()) {
                        left.push(affiliation.to.clone());
                    }
                }
            }
        }
        if self.itself {
            found.insert(self.stakeholder);
        }
        found
    }
}

/// The stakeholder itself.
impl From<&Id<Stakeholder>> for Holders {
    fn from(stakeholder: &Id<Stakeholder>) -> Self {
        Self::of(stakeholder)
    }
}

/// The stakeholder itself.
impl From<Id<Stakeholder>> for Holders {
    fn from(stakeholder: Id<Stakeholder>) -> Self {
        Self::of(&stakeholder)
    }
}
