//! Which terms of one framework go with which of another, where a source prints that they do.

use super::commitment::CompactCommitment;
use super::sdg::{GoalReference, SdgGoal};
use super::session::IgfTheme;
use super::topic::{CompactObjective, WsisActionLine};

vocabulary! {
    /// How a term of a framework matches the term that a source links with it.
    ///
    /// The mapping relations of SKOS, the Simple Knowledge Organization System of the World Wide Web Consortium, with its
    /// labels.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CrosswalkRelation::RelatedMatch.label(), "relatedMatch");
    /// ```
    pub enum CrosswalkRelation {
        /// Both terms can be used for each other in some uses.
        #[strum(message = "closeMatch")]
        CloseMatch,
        /// The second term is broader and has the first in it.
        #[strum(message = "broadMatch")]
        BroadMatch,
        /// The second term is narrower and is in the first.
        #[strum(message = "narrowMatch")]
        NarrowMatch,
        /// Both terms are associated and neither is in the other.
        #[strum(message = "relatedMatch")]
        RelatedMatch,
    }
}

/// A term of one of the frameworks that crosswalks link.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let schools = FrameworkTerm::from(compact_commitment!("11.d"));
/// let goals: Vec<&FrameworkTerm> = crosswalks().filter(|link| link.from == schools).map(|link| &link.to).collect();
/// let health = FrameworkTerm::from(SdgGoal::GoodHealthAndWellBeing);
/// assert_eq!(goals, [&health, &FrameworkTerm::from(SdgGoal::QualityEducation)]);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FrameworkTerm {
    /// An objective of the adopted Global Digital Compact.
    Objective(CompactObjective),
    /// A paragraph of the adopted Global Digital Compact, or its item.
    Commitment(CompactCommitment),
    /// An action line of the World Summit on the Information Society.
    ActionLine(WsisActionLine),
    /// A Sustainable Development Goal, or all of them.
    Goal(GoalReference),
    /// A theme of the Internet Governance Forum.
    IgfTheme(IgfTheme),
}

impl From<CompactObjective> for FrameworkTerm {
    fn from(objective: CompactObjective) -> Self {
        Self::Objective(objective)
    }
}

impl From<CompactCommitment> for FrameworkTerm {
    fn from(commitment: CompactCommitment) -> Self {
        Self::Commitment(commitment)
    }
}

impl From<WsisActionLine> for FrameworkTerm {
    fn from(line: WsisActionLine) -> Self {
        Self::ActionLine(line)
    }
}

impl From<GoalReference> for FrameworkTerm {
    fn from(goal: GoalReference) -> Self {
        Self::Goal(goal)
    }
}

impl From<SdgGoal> for FrameworkTerm {
    fn from(goal: SdgGoal) -> Self {
        Self::Goal(goal.into())
    }
}

impl From<IgfTheme> for FrameworkTerm {
    fn from(theme: IgfTheme) -> Self {
        Self::IgfTheme(theme)
    }
}

/// A link between two terms that a source prints.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let of_media = crosswalks().filter(|link| link.from == WsisActionLine::Media.into());
/// assert!(of_media.clone().all(|link| link.source.starts_with("WSIS-SDG Matrix")));
/// assert_eq!(of_media.count(), 4);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct CrosswalkLink {
    /// The term at which the source prints the link.
    pub from: FrameworkTerm,
    /// The term that the source prints there.
    pub to: FrameworkTerm,
    /// How the two match.
    pub relation: CrosswalkRelation,
    /// Which source prints the link, and where in it.
    pub source: &'static str,
}

/// All links, those of one source together.
///
/// - The Global Digital Compact (A/RES/79/1, annex I) prints at its commitments which Sustainable Development Goals they
///   serve. Where it prints all of them, the link leads to [`GoalReference::ALL`](crate::vocabulary::GoalReference::ALL).
/// - The WSIS-SDG Matrix of the United Nations' facilitators of the action lines (2015) prints which goals an action line
///   furthers. The links are those of a published transcription of the Matrix, at the level of goals: the targets that it names
///   under them have no links here.
/// - The Geneva Plan of Action prints the eight applications under its action line C7.
/// - Pages of the Internet Governance Forum print what a theme relates to. Those of two themes have links here.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let climate = FrameworkTerm::from(SdgGoal::ClimateAction);
/// let from = crosswalks().filter(|link| link.to == climate).map(|link| &link.from);
/// assert!(from.clone().any(|term| *term == compact_commitment!("11.e").into()));
/// assert!(from.clone().any(|term| *term == WsisActionLine::EEnvironment.into()));
/// ```
pub fn crosswalks() -> impl Iterator<Item = &'static CrosswalkLink> + Clone {
    [COMPACT, MATRIX, PLAN, FORUM].into_iter().flatten()
}

const fn related(from: FrameworkTerm, to: FrameworkTerm, source: &'static str) -> CrosswalkLink {
    CrosswalkLink { from, to, relation: CrosswalkRelation::RelatedMatch, source }
}

/// A goal by its number, or all goals.
macro_rules! goal {
    (all) => {
        FrameworkTerm::Goal(GoalReference::ALL)
    };
    ($number:literal) => {
        FrameworkTerm::Goal(GoalReference::of(numbered($number)))
    };
}

/// The tables name no goal that is not there: the program would not compile.
#[allow(clippy::panic)]
const fn numbered(number: u8) -> SdgGoal {
    match SdgGoal::from_number(number) {
        Some(goal) => goal,
        None => panic!("there are 17 goals"),
    }
}

macro_rules! compact {
    ($($code:literal => [$($goal:tt),+];)+) => {
        &[$($(related(
            FrameworkTerm::Commitment(CompactCommitment::from_literal($code)),
            goal!($goal),
            concat!("Global Digital Compact (A/RES/79/1, annex I), paragraph ", $code),
        ),)+)+]
    };
}

macro_rules! matrix {
    ($($line:ident => [$($goal:tt),+];)+) => {
        &[$($(related(
            FrameworkTerm::ActionLine(WsisActionLine::$line),
            goal!($goal),
            "WSIS-SDG Matrix (2015), action lines by goals",
        ),)+)+]
    };
}

macro_rules! plan {
    ($($application:ident),+) => {
        &[$(CrosswalkLink {
            from: FrameworkTerm::ActionLine(WsisActionLine::$application),
            to: FrameworkTerm::ActionLine(WsisActionLine::Applications),
            relation: CrosswalkRelation::BroadMatch,
            source: "Geneva Plan of Action (WSIS-03/GENEVA/DOC/5-E), C7",
        },)+]
    };
}

macro_rules! forum {
    ($($theme:ident => $source:literal: [$($to:expr),+];)+) => {
        &[$($(related(FrameworkTerm::IgfTheme(IgfTheme::$theme), $to, $source),)+)+]
    };
}

static COMPACT: &[CrosswalkLink] = compact! {
    "11.a" => [9];
    "11.b" => [1, 9];
    "11.c" => [9, 11];
    "11.d" => [3, 4];
    "11.e" => [1, 4, 6, 7, 8, 11, 12, 13, 14];
    "11.f" => [10, 11];
    "11.g" => [5];
    "13.a" => [4, 5];
    "13.b" => [4, 10];
    "13.c" => [5, 10];
    "13.d" => [5, 10];
    "13.e" => [16];
    "13.f" => [8];
    "13.g" => [4, 17];
    "13.h" => [4];
    "17.a" => [8, 9, 10];
    "17.b" => [all];
    "17.c" => [16];
    "17.d" => [16, 17];
    "17.e" => [17];
    "17.f" => [17];
    "21.a" => [9];
    "21.b" => [10, 16];
    "21.c" => [all];
    "21.d" => [17];
    "21.e" => [8, 9];
    "21.f" => [17];
    "21.g" => [17];
    "21.h" => [9];
    "21.i" => [8, 9];
    "21.j" => [9];
    "23.a" => [all];
    "23.b" => [all];
    "23.c" => [all];
    "23.d" => [all];
    "25.a" => [all];
    "25.b" => [5, 10, 16];
    "29.b" => [9, 10];
    "29.c" => [16];
    "29.d" => [16];
    "31.a" => [3, 5, 9, 10, 16, 17];
    "31.b" => [3, 5, 10];
    "31.c" => [17];
    "31.d" => [10, 16];
    "31.e" => [5, 16];
    "31.f" => [3];
    "32.a" => [5, 10];
    "32.b" => [9, 17];
    "32.c" => [3];
    "32.d" => [3];
    "35.a" => [3, 4];
    "35.b" => [9, 16];
    "35.c" => [3, 4, 9, 16];
    "35.d" => [10];
    "35.e" => [17];
    "36.a" => [9, 10];
    "36.b" => [9, 16, 17];
    "36.c" => [10, 16, 17];
    "39.a" => [all];
    "39.b" => [all];
    "39.c" => [10, 16];
    "39.d" => [all];
    "39.e" => [8, 9];
    "42.a" => [3, 5, 10, 16];
    "42.b" => [all];
    "42.c" => [all];
    "45.a" => [17];
    "45.b" => [all];
    "45.c" => [3, 11];
    "46" => [17];
    "47" => [17];
    "48" => [all];
    "49" => [all];
    "55.a" => [all];
    "55.b" => [all];
    "55.c" => [all];
    "55.d" => [all];
    "56.a" => [17];
    "56.b" => [17];
    "58" => [3, 5, 7, 9, 10, 12, 16, 17];
    "59" => [10, 16];
    "60" => [4, 17];
    "61" => [all];
    "62" => [4, 9, 10, 17];
};

static MATRIX: &[CrosswalkLink] = matrix! {
    RoleOfStakeholders => [1, 3, 5, 10, 16, 17];
    Infrastructure => [1, 8, 9, 11];
    AccessToInformation => [1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17];
    CapacityBuilding => [1, 2, 3, 4, 5, 6, 12, 13, 14, 16, 17];
    ConfidenceAndSecurity => [1, 4, 5, 7, 8, 9, 11, 16, 17];
    EnablingEnvironment => [2, 4, 5, 8, 9, 10, 11, 16, 17];
    EGovernment => [9, 16, 17];
    EBusiness => [1, 2, 5, 8, 9, 17];
    ELearning => [4];
    EHealth => [1, 2, 3, 5, 17];
    EEmployment => [4, 8, 10, 12, 17];
    EEnvironment => [9, 11, 13, 14, 15];
    EAgriculture => [1, 2, 3, 4, 5, 8, 9, 12, 13, 17];
    EScience => [1, 4, 6, 7, 13, 14, 15, 17];
    CulturalDiversity => [2, 4, 6, 8, 9, 11, 12];
    Media => [5, 9, 12, 16];
    EthicalDimensions => [1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 13, 16, 17];
    Cooperation => [17];
};

static PLAN: &[CrosswalkLink] =
    plan!(EGovernment, EBusiness, ELearning, EHealth, EEmployment, EEnvironment, EAgriculture, EScience);

static FORUM: &[CrosswalkLink] = forum! {
    Trust => "Internet Governance Forum, page of the theme Trust of 2020": [goal!(3), goal!(5), goal!(9), goal!(16)];
    DigitalTrustAndResilience => "Internet Governance Forum, page of the themes of 2025": [
        FrameworkTerm::Objective(CompactObjective::DigitalSpace),
        FrameworkTerm::Objective(CompactObjective::DataGovernance),
        FrameworkTerm::Objective(CompactObjective::ArtificialIntelligence),
        FrameworkTerm::ActionLine(WsisActionLine::ConfidenceAndSecurity),
        FrameworkTerm::ActionLine(WsisActionLine::Media),
        FrameworkTerm::ActionLine(WsisActionLine::EthicalDimensions),
        goal!(9),
        goal!(12),
        goal!(16),
        goal!(17)
    ];
};

#[cfg(test)]
mod tests {
    use hashbrown::HashSet;

    use super::*;

    #[test]
    fn no_link_is_there_twice_and_none_leads_to_itself() {
        let mut pairs = HashSet::new();
        for link in crosswalks() {
            assert!(pairs.insert((&link.from, &link.to)), "{link:?}");
            assert_ne!(link.from, link.to);
        }
    }

    #[test]
    fn every_action_line_but_the_applications_together_has_goals() {
        let without = WsisActionLine::ALL.iter().filter(|line| {
            let from = FrameworkTerm::from(**line);
            !crosswalks().any(|link| link.from == from && matches!(link.to, FrameworkTerm::Goal(_)))
        });
        assert!(without.eq([WsisActionLine::Applications].iter()));
    }

    #[test]
    fn the_compact_links_what_stands_under_its_objectives() {
        let from: HashSet<CompactCommitment> = crosswalks()
            .filter_map(|link| match link.from {
                FrameworkTerm::Commitment(commitment) => Some(commitment),
                _ => None,
            })
            .collect();
        assert!(from.iter().all(|commitment| commitment.objective().is_some()));
        // All its items but one name goals.
        let items =
            CompactCommitment::all().filter(|own| own.letter().is_some() && own.objective().is_some());
        let without: Vec<String> =
            items.filter(|item| !from.contains(item)).map(|item| item.to_string()).collect();
        assert_eq!(without, ["29.a"]);
    }
}
