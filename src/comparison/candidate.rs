//! Pairs that may agree or contradict each other, each with the rule that found it.

use std::collections::BTreeMap;
use std::rc::Rc;

use serde::Serialize;

use super::columns::Comparison;
use crate::query::Position;
use crate::record::{Instrument, Law, Party, RecordRef, StatementTarget, Target};
use crate::value::Id;
use crate::vocabulary::{Modality, Stance, Technology, Term, Topic};

/// The rule that found a candidate.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(serde_json::to_string(&Rule::OpposedStance)?, "\"opposed-stance\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Rule {
    /// Two provisions have the same first topic, a law, technology or bearer in common, and the same modality: they may agree.
    AgreeingModality,
    /// The same, and one prohibits while the other obliges, permits or grants a right: they may contradict each other.
    OpposedModality,
    /// Two statements have the same target, on whatever aspect, and both are for it (`support`, `welcome`, `keep`, `strengthen`, `acceptable`) or both against
    /// it (`oppose`, `not-acceptable`, `delete`, `weaken`): they may agree.
    AgreeingStance,
    /// The same, and one is for it while the other is against it: they may contradict each other.
    OpposedStance,
}

/// What two candidates have in common, apart from their topic.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let common = Common::Technology(Technology::Drones.into());
/// assert_eq!(serde_json::to_string(&common)?, "{\"technology\":\"drones\"}");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Common {
    /// A law under which both are filed.
    Law(Id<Law>),
    /// A technology under which both are filed.
    Technology(Term<Technology>),
    /// A bearer of both.
    Bearer(Party),
    /// A target of both.
    Target(Target),
}

/// Two provisions or two statements of different columns that a rule puts beside each other.
///
/// A candidate is a pair to read, and no finding: nobody has compared the two. Whoever does records a
/// [`Mapping`](crate::record::Mapping).
///
/// ```
/// use digital_governance::prelude::*;
///
/// let filed = Classification::new().with_topics([Topic::DataGovernance]);
/// let provision = |id: &str, modality: Modality| -> Result<Provision, ValueError> {
///     Ok(Provision::new(id.parse()?, text!("keep data at home"))
///         .with_modality(modality)
///         .with_bearers([ActorClass::States])
///         .with_classification(filed.clone()))
/// };
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(Stakeholder::new(id!("lemuria"), StakeholderKind::State))
///     .add(
///         Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Data stay."))
///             .with_provisions([provision("tides/1/a", Modality::Obligation)?]),
///     )
///     .add(
///         Principle::new(id!("tides/2"), Attribution::of(id!("lemuria")), text!("Data flow."))
///             .with_provisions([provision("tides/2/a", Modality::Prohibition)?]),
///     )
///     .build()?;
/// let comparison = Comparison::of(&dataset).holders([&id!("atlantis"), &id!("lemuria")]);
/// let candidate = comparison.candidates().next().unwrap();
/// assert_eq!(candidate.rule, Rule::OpposedModality);
/// assert_eq!(candidate.common, [Common::Bearer(ActorClass::States.into())]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Candidate<'d> {
    /// The rule.
    pub rule: Rule,
    /// The first topic of both, where the rule asks for one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic: Option<Term<Topic>>,
    /// What else they have in common.
    pub common: Vec<Common>,
    /// The one of the column that comes first.
    pub one: Position<'d>,
    /// The index of its column.
    pub one_column: usize,
    /// The other.
    pub other: Position<'d>,
    /// The index of its column.
    pub other_column: usize,
}

/// Two that stand under the same key may be candidates.
type Key = (Option<Term<Topic>>, Common);

/// A provision or statement that may be a candidate, with all that it may have in common with another.
#[derive(Debug)]
struct Entry<'d> {
    column: usize,
    position: Position<'d>,
    topic: Option<Term<Topic>>,
    commons: BTreeMap<Common, Side>,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Side {
    Modality(Modality),
    For,
    Against,
}

impl Side {
    fn of_stance(stance: Stance) -> Option<Self> {
        match stance {
            Stance::Support | Stance::Welcome | Stance::Keep | Stance::Strengthen | Stance::Acceptable => {
                Some(Self::For)
            }
            Stance::Oppose | Stance::NotAcceptable | Stance::Delete | Stance::Weaken => Some(Self::Against),
            _ => None,
        }
    }

    fn rule(self, other: Self) -> Option<Rule> {
        match (self, other) {
            (Self::Modality(one), Self::Modality(other)) if one == other => Some(Rule::AgreeingModality),
            (Self::Modality(one), Self::Modality(other)) => (one == Modality::Prohibition
                || other == Modality::Prohibition)
                .then_some(Rule::OpposedModality),
            (one, other) if one == other => Some(Rule::AgreeingStance),
            _ => Some(Rule::OpposedStance),
        }
    }
}

impl<'d> Entry<'d> {
    fn of(column: usize, position: Position<'d>) -> Option<Self> {
        let (topic, commons) = match (position.provision, position.record) {
            (Some(provision), _) => {
                let Some(Term::Known(modality)) = provision.modality else { return None };
                let side = Side::Modality(modality);
                let classification = provision.classification.as_ref()?;
                let laws = classification.laws.iter().filter_map(|reference| match &reference.instrument {
                    Instrument::Law(law) => Some(Common::Law(law.clone())),
                    Instrument::Described(_) => None,
                });
                let technologies = classification.technologies.iter().cloned().map(Common::Technology);
                let bearers = provision.bearers.iter().map(|bearer| Common::Bearer(bearer.party.clone()));
                let commons = laws.chain(technologies).chain(bearers).map(|common| (common, side)).collect();
                (Some(classification.topics.first()?.clone()), commons)
            }
            (None, RecordRef::Statement(statement)) => {
                let side = |target: &StatementTarget| match &target.stance {
                    Some(Term::Known(stance)) => Side::of_stance(*stance),
                    _ => None,
                };
                let sides = statement
                    .targets
                    .iter()
                    .filter_map(|target| Some((Common::Target(target.target.clone()), side(target)?)));
                (None, sides.collect())
            }
            _ => return None,
        };
        Some(Self { column, position, topic, commons })
    }

    /// The candidate that two make, where they have what stands under a key in common and nothing before it: so a pair is
    /// found once for each rule.
    fn with(&self, other: &Self, common: &Common) -> Option<Candidate<'d>> {
        if self.column == other.column || self.position.id() == other.position.id() {
            return None;
        }
        let side = |entry: &Self, common: &Common| entry.commons.get(common).copied();
        let rule_of = |common: &Common| side(self, common)?.rule(side(other, common)?);
        let rule = rule_of(common)?;
        let commons: Vec<Common> =
            self.commons.keys().filter(|common| rule_of(common) == Some(rule)).cloned().collect();
        (commons.first() == Some(common)).then(|| Candidate {
            rule,
            topic: self.topic.clone(),
            common: commons,
            one: self.position,
            one_column: self.column,
            other: other.position,
            other_column: other.column,
        })
    }
}

impl<'d> Comparison<'d> {
    /// The pairs of provisions or statements of different columns that a [`Rule`] finds, each once for each rule. No number is made
    /// of them.
    ///
    /// The pairs are made one by one as they are asked for: there may be as many as the square of what a column says.
    pub fn candidates(&self) -> impl Iterator<Item = Candidate<'d>> {
        let mut entries = Vec::new();
        for (index, column) in self.columns.iter().enumerate() {
            entries.extend(column.positions.iter().filter_map(|position| Entry::of(index, *position)));
        }
        let mut groups: BTreeMap<Key, Vec<usize>> = BTreeMap::new();
        for (number, entry) in entries.iter().enumerate() {
            for common in entry.commons.keys() {
                groups.entry((entry.topic.clone(), common.clone())).or_default().push(number);
            }
        }
        let entries = Rc::new(entries);
        groups.into_iter().flat_map(move |((_, common), numbers)| {
            let entries = Rc::clone(&entries);
            let count = numbers.len();
            (0..count)
                .flat_map(move |one| (one.saturating_add(1)..count).map(move |other| (one, other)))
                .filter_map(move |(one, other)| {
                    let entry = |index: usize| entries.get(*numbers.get(index)?);
                    entry(one)?.with(entry(other)?, &common)
                })
        })
    }
}
