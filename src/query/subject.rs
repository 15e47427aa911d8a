//! What positions are about.

use std::fmt;

use serde::Serialize;

use super::candidates::Union;
use crate::dataset::Dataset;
use crate::record::{Classification, Instrument, Law, Target};
use crate::value::Id;
use crate::vocabulary::{
    Basket, CompactCommitment, CompactObjective, CompactPrinciple, CompactTheme, FrameworkTerm,
    GoalReference, SdgGoal, SdgTarget, Technology, Term, Topic, WsisActionLine,
};

/// What positions can be filed under, or be about: one term, or one law.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(Subject::from(Topic::Privacy), Subject::Topic(Topic::Privacy.into()));
/// assert_eq!(Subject::from(SdgGoal::ClimateAction).to_string(), "13");
/// let filed = Classification::new().with_topics([Topic::Privacy]).with_goals([sdg_target!("16.10")]);
/// assert!(Subject::from(Basket::HumanRights).has(&filed));
/// assert!(Subject::from(SdgGoal::PeaceJusticeAndStrongInstitutions).has(&filed));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Subject {
    /// An issue of digital policy.
    Topic(Term<Topic>),
    /// Any issue of a basket.
    Basket(Basket),
    /// A theme of the consultation on the Compact.
    Theme(Term<CompactTheme>),
    /// An objective of the adopted Compact.
    Objective(Term<CompactObjective>),
    /// A principle of the adopted Compact.
    CompactPrinciple(Term<CompactPrinciple>),
    /// A paragraph of the adopted Compact with its items, or an item.
    Commitment(CompactCommitment),
    /// An action line of the World Summit on the Information Society.
    ActionLine(Term<WsisActionLine>),
    /// A goal or one of its targets; a target itself; all goals together; a theme of the 2030 Agenda. What is filed under
    /// all goals is not found under one of them.
    Goal(GoalReference),
    /// A technology.
    Technology(Term<Technology>),
    /// A law.
    Law(Id<Law>),
}

impl Subject {
    /// Whether a classification has it.
    pub fn has(&self, classification: &Classification) -> bool {
        match self {
            Self::Topic(topic) => classification.topics.contains(topic),
            Self::Basket(basket) => classification.topics.iter().any(|topic| is_in(topic, *basket)),
            Self::Theme(theme) => classification.themes.contains(theme),
            Self::Objective(objective) => classification.objectives.contains(objective),
            Self::CompactPrinciple(principle) => classification.compact_principles.contains(principle),
            Self::Commitment(commitment) => classification
                .commitments
                .iter()
                .any(|own| own == commitment || own.whole_paragraph() == *commitment),
            Self::ActionLine(line) => classification.action_lines.contains(line),
            Self::Goal(goal) => match whole_goal(goal) {
                Some(goal) => classification.goals.iter().any(|own| own.goal() == Some(goal)),
                None => classification.goals.contains(goal),
            },
            Self::Technology(technology) => classification.technologies.contains(technology),
            Self::Law(law) => classification
                .laws
                .iter()
                .any(|reference| matches!(&reference.instrument, Instrument::Law(own) if own == law)),
        }
    }

    /// Whether a target of a statement is it.
    pub(crate) fn is_target(&self, target: &Target) -> bool {
        match (self, target) {
            (Self::Topic(topic), Target::Topic(own)) => topic == own,
            (Self::Basket(basket), Target::Topic(own)) => is_in(own, *basket),
            (Self::Technology(technology), Target::Technology(own)) => technology == own,
            (Self::Law(law), Target::Law(own)) => law == own,
            _ => false,
        }
    }

    /// Whether it stands in classifications only, and its postings are those of just what is filed under it.
    pub(crate) fn is_only_filed(&self) -> bool {
        match self {
            Self::Theme(_)
            | Self::Objective(_)
            | Self::CompactPrinciple(_)
            | Self::Commitment(_)
            | Self::ActionLine(_) => true,
            Self::Goal(goal) => whole_goal(goal).is_some(),
            _ => false,
        }
    }

    /// The postings of the records that it can be found in, where the index has them.
    pub(crate) fn postings<'d>(&self, dataset: &'d Dataset) -> Option<Union<'d>> {
        let found = match self {
            Self::Topic(topic) => dataset.by_topic(topic),
            Self::Basket(basket) => {
                let topics = Topic::ALL.iter().filter(|topic| topic.basket() == *basket);
                return Some(topics.map(|topic| dataset.by_topic(*topic).keys()).collect());
            }
            Self::Theme(theme) => dataset.by_theme(theme),
            Self::Objective(objective) => dataset.by_objective(objective),
            Self::CompactPrinciple(principle) => dataset.by_compact_principle(principle),
            Self::Commitment(commitment) => dataset.by_commitment(*commitment),
            Self::ActionLine(line) => dataset.by_action_line(line),
            Self::Goal(goal) => dataset.by_goal(goal.goal()?),
            Self::Technology(technology) => dataset.by_technology(technology),
            Self::Law(law) => dataset.by_law(law),
        };
        Some(vec![found.keys()])
    }
}

fn is_in(topic: &Term<Topic>, basket: Basket) -> bool {
    matches!(topic, Term::Known(topic) if topic.basket() == basket)
}

/// The goal, where it is meant with all its targets.
fn whole_goal(goal: &GoalReference) -> Option<SdgGoal> {
    if goal.target().is_some() { None } else { goal.goal() }
}

/// The term as files spell it, or the id.
impl fmt::Display for Subject {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Topic(topic) => formatter.pad(topic.as_str()),
            Self::Basket(basket) => formatter.pad(basket.as_str()),
            Self::Theme(theme) => formatter.pad(theme.as_str()),
            Self::Objective(objective) => formatter.pad(objective.as_str()),
            Self::CompactPrinciple(principle) => formatter.pad(principle.as_str()),
            Self::Commitment(commitment) => fmt::Display::fmt(commitment, formatter),
            Self::ActionLine(line) => formatter.pad(line.as_str()),
            Self::Goal(goal) => fmt::Display::fmt(goal, formatter),
            Self::Technology(technology) => formatter.pad(technology.as_str()),
            Self::Law(law) => formatter.pad(law.as_str()),
        }
    }
}

macro_rules! subjects_from {
    ($($variant:ident: $($type:ty),+;)+) => {
        $($(
            impl From<$type> for Subject {
                fn from(value: $type) -> Self {
                    Self::$variant(value.into())
                }
            }
        )+)+
    };
}

subjects_from! {
    Topic: Topic, Term<Topic>;
    Basket: Basket;
    Theme: CompactTheme, Term<CompactTheme>;
    Objective: CompactObjective, Term<CompactObjective>;
    CompactPrinciple: CompactPrinciple, Term<CompactPrinciple>;
    Commitment: CompactCommitment;
    ActionLine: WsisActionLine, Term<WsisActionLine>;
    Goal: SdgGoal, SdgTarget, GoalReference;
    Technology: Technology, Term<Technology>;
    Law: Id<Law>;
}

impl From<&Id<Law>> for Subject {
    fn from(law: &Id<Law>) -> Self {
        Self::Law(law.clone())
    }
}

impl Subject {
    /// The subject of a term of a framework; none for a theme of the Internet Governance Forum, under which sessions are filed
    /// and positions are not.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let goal = FrameworkTerm::from(SdgGoal::ClimateAction);
    /// assert_eq!(Subject::of_term(&goal), Some(Subject::from(SdgGoal::ClimateAction)));
    /// ```
    pub fn of_term(term: &FrameworkTerm) -> Option<Self> {
        match term {
            FrameworkTerm::Objective(objective) => Some((*objective).into()),
            FrameworkTerm::Commitment(commitment) => Some((*commitment).into()),
            FrameworkTerm::ActionLine(line) => Some((*line).into()),
            FrameworkTerm::Goal(goal) => Some(goal.clone().into()),
            FrameworkTerm::IgfTheme(_) => None,
        }
    }
}
