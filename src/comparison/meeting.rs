//! Mappings that are recorded between positions of different columns.

use hashbrown::HashMap;
use serde::Serialize;

use super::columns::Comparison;
use crate::query::Position;
use crate::record::{Mapping, RecordRef, Target};

/// A mapping that is recorded at a position of one column, to a position of another.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let mapping = Mapping::new(MappingRelation::Opposes, Target::Principle(id!("tides/2")));
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(Stakeholder::new(id!("lemuria"), StakeholderKind::State))
///     .add(Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Flow.")).with_mappings([mapping]))
///     .add(Principle::new(id!("tides/2"), Attribution::of(id!("lemuria")), text!("Do not flow.")))
///     .build()?;
/// let comparison = Comparison::of(&dataset).holders([&id!("lemuria"), &id!("atlantis")]);
/// let meetings: Vec<Meeting> = comparison.meetings().collect();
/// assert_eq!((meetings[0].from.id(), meetings[0].to.id()), ("tides/1", "tides/2"));
/// assert_eq!((meetings[0].from_column, meetings[0].to_column), (1, 0));
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Meeting<'d> {
    /// The position that has the mapping.
    pub from: Position<'d>,
    /// The index of its column.
    pub from_column: usize,
    /// The position that the mapping leads to.
    pub to: Position<'d>,
    /// The index of its column.
    pub to_column: usize,
    /// The relation, with its rationale and whoever compared the two.
    pub mapping: &'d Mapping,
}

impl<'d> Comparison<'d> {
    /// The mappings that are recorded between columns, column by column: each that stands at a position of the column and leads
    /// to one of another. What is mapped from both sides is there from both sides. A position that several columns have, as a joint
    /// one, meets from each of them.
    pub fn meetings(&self) -> impl Iterator<Item = Meeting<'d>> {
        let mut columns_of: HashMap<&'d str, Vec<(usize, Position<'d>)>> = HashMap::new();
        for (index, column) in self.columns.iter().enumerate() {
            for position in &column.positions {
                columns_of.entry(position.id()).or_default().push((index, *position));
            }
        }
        let all: Vec<(usize, Position<'d>)> = self
            .columns
            .iter()
            .enumerate()
            .flat_map(|(index, column)| column.positions.iter().map(move |position| (index, *position)))
            .filter(|(_, position)| !mappings(*position).is_empty())
            .collect();
        all.into_iter().flat_map(move |(from_column, from)| {
            let meet = |mapping: &'d Mapping| {
                let others = target_id(&mapping.target).and_then(|id| columns_of.get(id));
                let others = others.map(Vec::as_slice).unwrap_or_default();
                let others = others.iter().filter(|(column, _)| *column != from_column);
                let meeting = |(to_column, to): &(usize, Position<'d>)| Meeting {
                    from,
                    from_column,
                    to: *to,
                    to_column: *to_column,
                    mapping,
                };
                others.map(meeting).collect::<Vec<_>>()
            };
            mappings(from).iter().flat_map(meet).collect::<Vec<_>>()
        })
    }
}

fn mappings(position: Position<'_>) -> &[Mapping] {
    match (position.provision, position.record) {
        (Some(provision), _) => &provision.mappings,
        (None, RecordRef::Principle(principle)) => &principle.mappings,
        (None, RecordRef::Proposal(proposal)) => &proposal.mappings,
        (None, RecordRef::PolicyQuestion(question)) => &question.mappings,
        (None, RecordRef::Statement(statement)) => &statement.mappings,
        _ => &[],
    }
}

/// The id of the position that a mapping leads to, if it leads to one.
fn target_id(target: &Target) -> Option<&str> {
    match target {
        Target::Principle(id) => Some(id.as_str()),
        Target::Proposal(id) => Some(id.as_str()),
        Target::Provision(id) => Some(id.as_str()),
        Target::PolicyQuestion(id) => Some(id.as_str()),
        Target::Statement(id) => Some(id.as_str()),
        _ => None,
    }
}
