//! The Sustainable Development Goals, their targets and indicators, and what else of the 2030 Agenda a record can serve.

use std::fmt;
use std::str::FromStr;

use super::term::{Term, term_uri};
use crate::error::{FaultKind, MakeFault, ValueError};
use crate::value::string::StringVisitor;

/// Declares the goals, from the one table that has all about them.
macro_rules! goals {
    ($(#[$meta:meta])* pub enum SdgGoal {
        $(
            $(#[$goal_meta:meta])*
            $number:literal $goal:ident $title:literal $colour:literal
                targets 1 to $numbered:literal and $lettered:literal by letter;
        )+
    }) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum SdgGoal {
            $($(#[$goal_meta])* $goal = $number,)+
        }

        impl SdgGoal {
            /// The goals by number.
            pub const ALL: [Self; 17] = [$(Self::$goal),+];

            /// The goal of a number from 1 to 17, and `None` for any other.
            pub const fn from_number(number: u8) -> Option<Self> {
                match number {
                    $($number => Some(Self::$goal),)+
                    _ => None,
                }
            }

            const fn entry(self) -> Entry {
                match self {
                    $(Self::$goal => Entry {
                        title: $title,
                        uri: concat!("http://metadata.un.org/sdg/", $number),
                        colour: $colour,
                        numbered: $numbered,
                        lettered: $lettered,
                    },)+
                }
            }
        }
    };
}

/// A row of the table.
struct Entry {
    title: &'static str,
    uri: &'static str,
    colour: &'static str,
    /// How many targets have a number.
    numbered: u8,
    /// How many targets have a letter: the means of implementation.
    lettered: u8,
}

goals! {
    /// One of the 17 Sustainable Development Goals of the United Nations, ordered by number.
    ///
    /// The General Assembly adopted them with the 2030 Agenda (A/RES/70/1, 25 September 2015), where the
    /// sentence beside each goal here is from. The list is closed: there is no eighteenth, so a `match` over
    /// all of them is complete. It prints as its number.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let goal = SdgGoal::IndustryInnovationAndInfrastructure;
    /// assert_eq!(SdgGoal::from_number(9), Some(goal));
    /// assert_eq!(goal.title(), "Industry, Innovation and Infrastructure");
    /// assert_eq!(goal.uri(), "http://metadata.un.org/sdg/9");
    /// assert_eq!(goal.colour(), "#FD6925");
    /// assert_eq!(goal.targets().count(), 8);
    /// assert_eq!(goal.to_string(), "9");
    /// ```
    pub enum SdgGoal {
        /// End poverty in all its forms everywhere.
        1 NoPoverty "No Poverty" "#E5243B" targets 1 to 5 and 2 by letter;
        /// End hunger, achieve food security and improved nutrition and promote sustainable agriculture.
        2 ZeroHunger "Zero Hunger" "#DDA63A" targets 1 to 5 and 3 by letter;
        /// Ensure healthy lives and promote well-being for all at all ages.
        3 GoodHealthAndWellBeing "Good Health and Well-being" "#4C9F38" targets 1 to 9 and 4 by letter;
        /// Ensure inclusive and equitable quality education and promote lifelong learning opportunities for
        /// all.
        4 QualityEducation "Quality Education" "#C5192D" targets 1 to 7 and 3 by letter;
        /// Achieve gender equality and empower all women and girls.
        5 GenderEquality "Gender Equality" "#FF3A21" targets 1 to 6 and 3 by letter;
        /// Ensure availability and sustainable management of water and sanitation for all.
        6 CleanWaterAndSanitation "Clean Water and Sanitation" "#26BDE2" targets 1 to 6 and 2 by letter;
        /// Ensure access to affordable, reliable, sustainable and modern energy for all.
        7 AffordableAndCleanEnergy "Affordable and Clean Energy" "#FCC30B" targets 1 to 3 and 2 by letter;
        /// Promote sustained, inclusive and sustainable economic growth, full and productive employment and
        /// decent work for all.
        8 DecentWorkAndEconomicGrowth "Decent Work and Economic Growth" "#A21942"
            targets 1 to 10 and 2 by letter;
        /// Build resilient infrastructure, promote inclusive and sustainable industrialization and foster
        /// innovation.
        9 IndustryInnovationAndInfrastructure "Industry, Innovation and Infrastructure" "#FD6925"
            targets 1 to 5 and 3 by letter;
        /// Reduce inequality within and among countries.
        10 ReducedInequalities "Reduced Inequalities" "#DD1367" targets 1 to 7 and 3 by letter;
        /// Make cities and human settlements inclusive, safe, resilient and sustainable.
        11 SustainableCitiesAndCommunities "Sustainable Cities and Communities" "#FD9D24"
            targets 1 to 7 and 3 by letter;
        /// Ensure sustainable consumption and production patterns.
        12 ResponsibleConsumptionAndProduction "Responsible Consumption and Production" "#BF8B2E"
            targets 1 to 8 and 3 by letter;
        /// Take urgent action to combat climate change and its impacts.
        13 ClimateAction "Climate Action" "#3F7E44" targets 1 to 3 and 2 by letter;
        /// Conserve and sustainably use the oceans, seas and marine resources for sustainable development.
        14 LifeBelowWater "Life Below Water" "#0A97D9" targets 1 to 7 and 3 by letter;
        /// Protect, restore and promote sustainable use of terrestrial ecosystems, sustainably manage
        /// forests, combat desertification, and halt and reverse land degradation and halt biodiversity loss.
        15 LifeOnLand "Life on Land" "#56C02B" targets 1 to 9 and 3 by letter;
        /// Promote peaceful and inclusive societies for sustainable development, provide access to justice
        /// for all and build effective, accountable and inclusive institutions at all levels.
        16 PeaceJusticeAndStrongInstitutions "Peace, Justice and Strong Institutions" "#00689D"
            targets 1 to 10 and 2 by letter;
        /// Strengthen the means of implementation and revitalize the Global Partnership for Sustainable
        /// Development.
        17 PartnershipsForTheGoals "Partnerships for the Goals" "#19486A" targets 1 to 19 and 0 by letter;
    }
}

impl SdgGoal {
    /// The number, from 1 to 17.
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// The short title that the United Nations print with the goal's icon, such as `Reduced Inequalities`.
    pub const fn title(self) -> &'static str {
        self.entry().title
    }

    /// The goal's identifier in the linked data of the United Nations, such as
    /// `http://metadata.un.org/sdg/9`.
    ///
    /// It comes from the SDG Knowledge Organization System of the Statistics Division and the Dag
    /// Hammarskjöld Library, and begins with `http`, as they write it.
    pub const fn uri(self) -> &'static str {
        self.entry().uri
    }

    /// The goal's colour in the icons and the wheel of the United Nations: `#` and six upper-case hexadecimal
    /// digits.
    ///
    /// The values are those of the colour wheel in the design system of the United Nations Statistics
    /// Division.
    pub const fn colour(self) -> &'static str {
        self.entry().colour
    }

    /// The goal's targets in the order of the United Nations: by number, then by letter.
    pub fn targets(self) -> impl Iterator<Item = SdgTarget> {
        SdgTarget::ALL.into_iter().filter(move |target| target.goal == self)
    }
}

/// The number, such as `9`.
impl fmt::Display for SdgGoal {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.number(), formatter)
    }
}

/// One of the 169 targets of the Sustainable Development Goals, in the order of the United Nations.
///
/// Its code is the goal's number, a dot, and a number or, where the target is a means of implementation, a
/// lower-case letter: `9.5`, `16.10`, `9.c`. No other code parses: the error has [`FaultCode::InvalidGoal`](crate::FaultCode::InvalidGoal).
/// The list is that of the 2030 Agenda (A/RES/70/1).
///
/// ```
/// use digital_governance::prelude::*;
///
/// const CONNECTIVITY: SdgTarget = sdg_target!("9.c"); // checked while the program compiles
/// assert_eq!(CONNECTIVITY.goal(), SdgGoal::IndustryInnovationAndInfrastructure);
/// assert_eq!(CONNECTIVITY.to_string(), "9.c");
/// assert_eq!(CONNECTIVITY.uri(), "http://metadata.un.org/sdg/9.c");
///
/// let access_to_information: SdgTarget = "16.10".parse()?;
/// assert!(CONNECTIVITY < access_to_information);
///
/// let error = "9.d".parse::<SdgTarget>().unwrap_err();
/// assert_eq!(error.code(), FaultCode::InvalidGoal);
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SdgTarget {
    goal: SdgGoal,
    place: Place,
}

/// Where a target stands under its goal. What has a number comes before what has a letter.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Place {
    Number(u8),
    /// In ASCII.
    Letter(u8),
}

/// An [`SdgTarget`](crate::vocabulary::SdgTarget) from its code, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::sdg_target!("16.10").to_string(), "16.10");
/// ```
///
/// ```compile_fail
/// let target = digital_governance::sdg_target!("16.11");
/// ```
#[macro_export]
macro_rules! sdg_target {
    ($code:literal) => {{
        const TARGET: $crate::vocabulary::SdgTarget = $crate::vocabulary::SdgTarget::from_literal($code);
        TARGET
    }};
}

impl SdgTarget {
    /// The targets in the order of the United Nations: by goal, under it by number, then by letter.
    pub const ALL: [Self; 169] = {
        let mut all = [Self { goal: SdgGoal::NoPoverty, place: Place::Number(1) }; 169];
        let mut slots = all.as_mut_slice();
        let mut target = Some(Self { goal: SdgGoal::NoPoverty, place: Place::Number(1) });
        while let ([slot, rest @ ..], Some(next)) = (slots, target) {
            *slot = next;
            slots = rest;
            target = next.next();
        }
        all
    };

    /// The goal that the target belongs to.
    pub const fn goal(self) -> SdgGoal {
        self.goal
    }

    /// The target's identifier in the linked data of the United Nations, such as `http://metadata.un.org/sdg/9.c`.
    pub fn uri(self) -> String {
        format!("http://metadata.un.org/sdg/{self}")
    }

    /// The target's indicators by number. Each target has at least one.
    pub fn indicators(self) -> impl Iterator<Item = SdgIndicator> + Clone {
        (1..=self.indicator_count()).map(move |number| SdgIndicator { target: self, number })
    }

    /// How many indicators the target has: one, where the table of the framework's list says nothing else.
    const fn indicator_count(self) -> u8 {
        use Place::{Letter, Number};
        match (self.goal.number(), self.place) {
            (1, Number(5)) | (2, Number(2)) | (10, Number(7)) | (16, Number(1)) => 4,
            (3, Number(3)) => 5,
            (3, Number(9) | Letter(b'b'))
            | (11, Number(5))
            | (13, Number(1))
            | (16, Number(2 | 3))
            | (17, Number(18)) => 3,
            (1, Number(2 | 4) | Letter(b'a'))
            | (2, Number(1 | 3 | 5) | Letter(b'a'))
            | (3, Number(1 | 2 | 4 | 5 | 7 | 8) | Letter(b'd'))
            | (4, Number(1 | 2))
            | (5, Number(2 | 3 | 5 | 6) | Letter(b'a'))
            | (6, Number(3..=5))
            | (7, Number(1))
            | (8, Number(4 | 5 | 8..=10))
            | (9, Number(1..=3 | 5))
            | (10, Number(4))
            | (11, Number(3 | 6 | 7) | Letter(b'b'))
            | (12, Number(2 | 4))
            | (13, Number(2))
            | (15, Number(1 | 4))
            | (16, Number(4..=7 | 10))
            | (17, Number(1 | 3 | 19)) => 2,
            _ => 1,
        }
    }

    /// For the macro only, which calls it while the program compiles.
    #[doc(hidden)]
    #[allow(clippy::panic)]
    pub const fn from_literal(code: &'static str) -> Self {
        match Self::parse(code.as_bytes()) {
            Some(target) => target,
            None => panic!("the literal is not the code of a target such as 9.c or 16.10"),
        }
    }

    const fn parse(code: &[u8]) -> Option<Self> {
        let (goal, place) = match code {
            [digit, b'.', place @ ..] => (number(&[*digit]), place),
            [tens, digit, b'.', place @ ..] => (number(&[*tens, *digit]), place),
            _ => return None,
        };
        let (Some(goal), Some(place)) = (goal, place_of(place)) else {
            return None;
        };
        match SdgGoal::from_number(goal) {
            Some(goal) if place.is_under(goal) => Some(Self { goal, place }),
            _ => None,
        }
    }

    /// The target after this one.
    const fn next(self) -> Option<Self> {
        let (beside, letter) = match self.place {
            Place::Number(number) => (Place::Number(number.saturating_add(1)), Place::Letter(b'a')),
            Place::Letter(letter) => (Place::Letter(letter.saturating_add(1)), Place::Number(u8::MAX)),
        };
        if beside.is_under(self.goal) {
            Some(Self { goal: self.goal, place: beside })
        } else if letter.is_under(self.goal) {
            Some(Self { goal: self.goal, place: letter })
        } else {
            match SdgGoal::from_number(self.goal.number().saturating_add(1)) {
                Some(goal) => Some(Self { goal, place: Place::Number(1) }),
                None => None,
            }
        }
    }
}

impl Place {
    /// Whether the goal has such a target. Numbers are never 0, and letters never before `a`.
    const fn is_under(self, goal: SdgGoal) -> bool {
        match self {
            Self::Number(number) => number <= goal.entry().numbered,
            Self::Letter(letter) => letter.saturating_sub(b'a') < goal.entry().lettered,
        }
    }
}

const fn place_of(text: &[u8]) -> Option<Place> {
    match text {
        [letter @ b'a'..=b'z'] => Some(Place::Letter(*letter)),
        _ => match number(text) {
            Some(number) => Some(Place::Number(number)),
            None => None,
        },
    }
}

/// A number from 1 to 19, written without leading zeros: no goal has more targets.
const fn number(text: &[u8]) -> Option<u8> {
    match text {
        [digit @ b'1'..=b'9'] => Some(*digit & 0x0f),
        [b'1', digit @ b'0'..=b'9'] => Some((*digit & 0x0f).saturating_add(10)),
        _ => None,
    }
}

const INVALID_TARGET: MakeFault = |found| FaultKind::InvalidGoal {
    found,
    expected: "the code of a target of the Sustainable Development Goals, such as 9.c or 16.10",
};

impl FromStr for SdgTarget {
    type Err = ValueError;

    fn from_str(code: &str) -> Result<Self, ValueError> {
        Self::parse(code.as_bytes()).ok_or_else(|| ValueError::new(INVALID_TARGET, code))
    }
}

impl TryFrom<&str> for SdgTarget {
    type Error = ValueError;

    fn try_from(code: &str) -> Result<Self, ValueError> {
        code.parse()
    }
}

/// The code, such as `9.c`.
impl fmt::Display for SdgTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.goal, self.place)
    }
}

impl fmt::Debug for SdgTarget {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SdgTarget({self})")
    }
}

impl fmt::Display for Place {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(formatter, "{number}"),
            Self::Letter(letter) => write!(formatter, "{}", char::from(*letter)),
        }
    }
}

/// One of the 251 entries of the global indicator framework for the Sustainable Development Goals, in the order of the
/// United Nations.
///
/// Its code is that of its target, a dot and a number: `9.c.1`, `16.10.2`. No other code parses: the error has
/// [`FaultCode::InvalidGoal`](crate::FaultCode::InvalidGoal). The list is that of the framework that the General Assembly adopted (A/RES/71/313),
/// as it stands after the comprehensive reviews of 2020 and 2025. Codes that a review removed are not of it. An indicator that
/// the framework lists under several targets has a code under each.
///
/// ```
/// use digital_governance::prelude::*;
///
/// const COVERAGE: SdgIndicator = sdg_indicator!("9.c.1"); // checked while the program compiles
/// assert_eq!(COVERAGE.target(), sdg_target!("9.c"));
/// assert_eq!(sdg_target!("9.c").indicators().collect::<Vec<_>>(), [COVERAGE]);
///
/// let error = "9.c.2".parse::<SdgIndicator>().unwrap_err();
/// assert_eq!(error.code(), FaultCode::InvalidGoal);
/// ```
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct SdgIndicator {
    target: SdgTarget,
    number: u8,
}

/// An [`SdgIndicator`](crate::vocabulary::SdgIndicator) from its code, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::sdg_indicator!("16.10.2").to_string(), "16.10.2");
/// ```
///
/// ```compile_fail
/// let indicator = digital_governance::sdg_indicator!("16.10.3");
/// ```
#[macro_export]
macro_rules! sdg_indicator {
    ($code:literal) => {{
        const INDICATOR: $crate::vocabulary::SdgIndicator =
            $crate::vocabulary::SdgIndicator::from_literal($code);
        INDICATOR
    }};
}

impl SdgIndicator {
    /// The indicators in the order of the United Nations: by target, under it by number.
    pub fn all() -> impl Iterator<Item = Self> + Clone {
        SdgTarget::ALL.into_iter().flat_map(SdgTarget::indicators)
    }

    /// The target that the indicator measures.
    pub const fn target(self) -> SdgTarget {
        self.target
    }

    /// The number under the target, from 1.
    pub const fn number(self) -> u8 {
        self.number
    }

    /// For the macro only, which calls it while the program compiles.
    #[doc(hidden)]
    #[allow(clippy::panic)]
    pub const fn from_literal(code: &'static str) -> Self {
        match Self::parse(code.as_bytes()) {
            Some(indicator) => indicator,
            None => panic!("the literal is not the code of an indicator such as 9.c.1"),
        }
    }

    const fn parse(code: &[u8]) -> Option<Self> {
        let [target @ .., b'.', number @ b'1'..=b'9'] = code else {
            return None;
        };
        let number = *number & 0x0f;
        match SdgTarget::parse(target) {
            Some(target) if number <= target.indicator_count() => Some(Self { target, number }),
            _ => None,
        }
    }
}

const INVALID_INDICATOR: MakeFault = |found| FaultKind::InvalidGoal {
    found,
    expected: "the code of an indicator of the Sustainable Development Goals, such as 9.c.1",
};

impl FromStr for SdgIndicator {
    type Err = ValueError;

    fn from_str(code: &str) -> Result<Self, ValueError> {
        Self::parse(code.as_bytes()).ok_or_else(|| ValueError::new(INVALID_INDICATOR, code))
    }
}

impl TryFrom<&str> for SdgIndicator {
    type Error = ValueError;

    fn try_from(code: &str) -> Result<Self, ValueError> {
        code.parse()
    }
}

/// The code, such as `9.c.1`.
impl fmt::Display for SdgIndicator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}.{}", self.target, self.number)
    }
}

impl fmt::Debug for SdgIndicator {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "SdgIndicator({self})")
    }
}

vocabulary! {
    /// A theme of the 2030 Agenda for Sustainable Development (A/RES/70/1) that has no number.
    ///
    /// Five are the areas of its preamble; the others run through the whole Agenda. Where a record names one,
    /// it stands in a [`GoalReference`](crate::vocabulary::GoalReference).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(AgendaTheme::People.label(), "People");
    /// assert_eq!(AgendaTheme::LeaveNoOneBehind.as_str(), "leave-no-one-behind");
    /// ```
    pub enum AgendaTheme {
        /// To end poverty and hunger, so that all human beings can fulfil their potential in dignity.
        #[strum(message = "People")]
        People,
        /// To protect the planet from degradation, so that it can support present and future generations.
        #[strum(message = "Planet")]
        Planet,
        /// To let all human beings enjoy prosperous lives, with progress that is in harmony with nature.
        #[strum(message = "Prosperity")]
        Prosperity,
        /// To foster peaceful, just and inclusive societies, free from fear and violence.
        #[strum(message = "Peace")]
        Peace,
        /// To mobilize the means for the Agenda through a Global Partnership with the participation of all.
        #[strum(message = "Partnership")]
        Partnership,
        /// The pledge that no one will be left behind, and to reach those who are furthest behind first.
        #[strum(message = "No one will be left behind")]
        LeaveNoOneBehind,
        /// What carries the Agenda out: finance, technology, capacity-building, trade and systemic issues.
        #[strum(message = "Means of implementation")]
        MeansOfImplementation,
        /// How progress is followed and reviewed, nationally, regionally and globally.
        #[strum(message = "Follow-up and review")]
        FollowUpAndReview,
    }
}

/// What of the 2030 Agenda a record says that it serves: all goals, a goal, a target, an indicator, or a theme
/// without a number.
///
/// In JSON it is one string: `all`, a goal's number such as `9`, a target's code such as `9.c`, an indicator's code such
/// as `9.c.1`, or a theme,
/// which is one of [`AgendaTheme`](crate::vocabulary::AgendaTheme) or another term of the same form: kebab-case,
/// beginning with a letter, at most 64 characters. What begins with a digit must be a goal, a target or an
/// indicator of the United Nations' lists. Anything else is refused with [`FaultCode::InvalidGoal`](crate::FaultCode::InvalidGoal). Each reference has one
/// spelling, and each spelling is one reference. They are ordered as the Agenda numbers them: all, each goal
/// before its own targets, each target before its own indicators, then the themes by their spelling.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let target: GoalReference = "9.c".parse()?;
/// assert_eq!(target, GoalReference::from(sdg_target!("9.c")));
/// assert_eq!(target.goal(), Some(SdgGoal::IndustryInnovationAndInfrastructure));
///
/// const ALL: GoalReference = GoalReference::ALL;
/// assert!(ALL.is_all() && ALL.goal().is_none());
///
/// let theme = GoalReference::from(AgendaTheme::People);
/// assert_eq!(theme.to_string(), "people");
/// assert!("18".parse::<GoalReference>().is_err());
///
/// assert_eq!(target.uri(), "http://metadata.un.org/sdg/9.c");
/// assert_eq!(theme.uri(), "urn:digital-governance:term:v1:GoalReference:people");
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct GoalReference(Serves);

#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
enum Serves {
    All,
    /// A goal, or the target at a place under it, or the indicator of a number under that target.
    Goal(SdgGoal, Option<(Place, Option<u8>)>),
    /// A term that begins with a letter and is not `all`.
    Theme(Term<AgendaTheme>),
}

impl GoalReference {
    /// All 17 goals: `all`.
    pub const ALL: Self = Self(Serves::All);

    /// A goal as a whole. The same as `From`, for constants.
    pub const fn of(goal: SdgGoal) -> Self {
        Self(Serves::Goal(goal, None))
    }

    /// A target. The same as `From`, for constants.
    pub const fn of_target(target: SdgTarget) -> Self {
        Self(Serves::Goal(target.goal, Some((target.place, None))))
    }

    /// An indicator. The same as `From`, for constants.
    pub const fn of_indicator(indicator: SdgIndicator) -> Self {
        Self(Serves::Goal(indicator.target.goal, Some((indicator.target.place, Some(indicator.number)))))
    }

    /// A theme that this version knows. The same as `From`, for constants; any other theme is parsed from its
    /// spelling.
    pub const fn of_theme(theme: AgendaTheme) -> Self {
        Self(Serves::Theme(Term::Known(theme)))
    }

    /// Whether it is all goals.
    pub const fn is_all(&self) -> bool {
        matches!(self.0, Serves::All)
    }

    /// The goal, or the goal of the target or indicator; `None` for all goals and for themes.
    pub const fn goal(&self) -> Option<SdgGoal> {
        match self.0 {
            Serves::Goal(goal, _) => Some(goal),
            Serves::All | Serves::Theme(_) => None,
        }
    }

    /// The target, if it is one, or the target of the indicator.
    pub const fn target(&self) -> Option<SdgTarget> {
        match self.0 {
            Serves::Goal(goal, Some((place, _))) => Some(SdgTarget { goal, place }),
            Serves::Goal(_, None) | Serves::All | Serves::Theme(_) => None,
        }
    }

    /// The indicator, if it is one.
    pub const fn indicator(&self) -> Option<SdgIndicator> {
        match self.0 {
            Serves::Goal(goal, Some((place, Some(number)))) => {
                Some(SdgIndicator { target: SdgTarget { goal, place }, number })
            }
            Serves::Goal(..) | Serves::All | Serves::Theme(_) => None,
        }
    }

    /// The name in linked data: the URI of the United Nations for a goal or a target, and a URN of the format for an
    /// indicator, a theme and all goals.
    pub fn uri(&self) -> String {
        match &self.0 {
            Serves::Goal(goal, None) => goal.uri().to_owned(),
            Serves::Goal(goal, Some((place, None))) => SdgTarget { goal: *goal, place: *place }.uri(),
            Serves::Goal(_, Some((_, Some(_)))) | Serves::All | Serves::Theme(_) => {
                term_uri("GoalReference", &self.to_string())
            }
        }
    }

    /// The theme, if it is one.
    pub fn theme(&self) -> Option<Term<AgendaTheme>> {
        match &self.0 {
            Serves::Theme(theme) => Some(theme.clone()),
            Serves::All | Serves::Goal(..) => None,
        }
    }

    fn parse(text: &str) -> Option<Self> {
        match text.as_bytes() {
            b"all" => Some(Self::ALL),
            // A term is in kebab-case, so it begins with a letter where it does not begin with a digit.
            [b'a'..=b'z', ..] => text.parse().ok().map(|theme| Self(Serves::Theme(theme))),
            code => {
                let goal = || number(code).and_then(SdgGoal::from_number).map(Self::of);
                let target = || SdgTarget::parse(code).map(Self::of_target);
                let indicator = || SdgIndicator::parse(code).map(Self::of_indicator);
                goal().or_else(target).or_else(indicator)
            }
        }
    }
}

const INVALID_REFERENCE: MakeFault = |found| FaultKind::InvalidGoal {
    found,
    expected: "all, a Sustainable Development Goal such as 9, a target such as 9.c, an indicator such as 9.c.1, or a theme \
               of the 2030 Agenda in kebab-case such as people",
};

impl From<SdgGoal> for GoalReference {
    fn from(goal: SdgGoal) -> Self {
        Self::of(goal)
    }
}

impl From<SdgTarget> for GoalReference {
    fn from(target: SdgTarget) -> Self {
        Self::of_target(target)
    }
}

impl From<SdgIndicator> for GoalReference {
    fn from(indicator: SdgIndicator) -> Self {
        Self::of_indicator(indicator)
    }
}

impl From<AgendaTheme> for GoalReference {
    fn from(theme: AgendaTheme) -> Self {
        Self::of_theme(theme)
    }
}

impl FromStr for GoalReference {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        Self::parse(text).ok_or_else(|| ValueError::new(INVALID_REFERENCE, text))
    }
}

impl TryFrom<&str> for GoalReference {
    type Error = ValueError;

    fn try_from(text: &str) -> Result<Self, ValueError> {
        text.parse()
    }
}

/// As in JSON: `all`, `9`, `9.c`, `9.c.1`, `people`.
impl fmt::Display for GoalReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Serves::All => formatter.write_str("all"),
            Serves::Goal(goal, None) => write!(formatter, "{goal}"),
            Serves::Goal(goal, Some((place, None))) => write!(formatter, "{goal}.{place}"),
            Serves::Goal(goal, Some((place, Some(number)))) => write!(formatter, "{goal}.{place}.{number}"),
            Serves::Theme(theme) => formatter.write_str(theme.as_str()),
        }
    }
}

impl fmt::Debug for GoalReference {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{self}\"")
    }
}

impl serde::Serialize for GoalReference {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> serde::Deserialize<'de> for GoalReference {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let expecting = "a string with a goal such as 9, a target such as 9.c, an indicator, a theme or all";
        deserializer.deserialize_str(StringVisitor::new(expecting))
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for GoalReference {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "GoalReference".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        let themes: Vec<String> = AgendaTheme::ALL
            .iter()
            .map(|theme| format!("\n{}: {}", theme.as_str(), theme.meaning()))
            .collect();
        let goals = SdgGoal::ALL.map(|goal| {
            let with = |count: u8| {
                let targets = goal.targets().filter(move |target| target.indicator_count() == count);
                let places: Vec<String> = targets.map(|target| target.place.to_string()).collect();
                (!places.is_empty()).then(|| format!("({})([.][1-{count}])?", places.join("|")))
            };
            format!("{goal}([.]({}))?", (1..=9).filter_map(with).collect::<Vec<_>>().join("|"))
        });
        crate::value::string::StringSchema {
            name: "GoalReference".into(),
            description: format!(
                "What of the 2030 Agenda for Sustainable Development a record says that it serves: \"all\" \
                 goals, a goal by its number, a target or an indicator by its code, or a theme. Known themes:{}",
                themes.concat()
            )
            .into(),
            // "all" is spelled like a theme.
            pattern: format!("^({}|[a-z][a-z0-9]*(-[a-z0-9]+)*)$", goals.join("|")).into(),
            max_len: 64,
            examples: &["9", "9.c", "9.c.1", "all", "people"],
            comment: None,
        }
        .into_schema()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn goals_are_numbered_from_1_to_17() {
        assert!(SdgGoal::ALL.iter().map(|goal| goal.number()).eq(1..=17));
        assert!((0..=u8::MAX).filter_map(SdgGoal::from_number).eq(SdgGoal::ALL));
        assert!(SdgGoal::ALL.is_sorted());
    }

    #[test]
    fn there_are_169_targets() {
        let counted: u32 = SdgGoal::ALL
            .iter()
            .map(|goal| u32::from(goal.entry().numbered) + u32::from(goal.entry().lettered))
            .sum();
        assert_eq!(counted, 169);
        assert!(SdgTarget::ALL.is_sorted_by(|one, next| one < next));
        assert_eq!(SdgTarget::ALL.last(), Some(&sdg_target!("17.19")));
        assert!(SdgGoal::ALL.into_iter().flat_map(SdgGoal::targets).eq(SdgTarget::ALL));
    }

    #[test]
    fn targets_come_in_the_order_of_the_united_nations() {
        let codes = |number| {
            let targets = SdgGoal::from_number(number).into_iter().flat_map(SdgGoal::targets);
            targets.map(|target| target.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(codes(9), ["9.1", "9.2", "9.3", "9.4", "9.5", "9.a", "9.b", "9.c"]);
        assert_eq!(codes(16).get(8..), Some(["16.9", "16.10", "16.a", "16.b"].map(String::from).as_slice()));
    }

    #[test]
    fn codes_parse_to_their_targets() {
        for target in SdgTarget::ALL {
            assert_eq!(target.to_string().parse(), Ok(target));
        }
    }

    #[test]
    fn there_are_251_indicators() {
        let all: Vec<SdgIndicator> = SdgIndicator::all().collect();
        assert_eq!(all.len(), 251);
        assert!(all.is_sorted_by(|one, next| one < next));
        for indicator in all {
            assert_eq!(indicator.to_string().parse(), Ok(indicator));
            assert!(indicator.target().indicators().any(|own| own == indicator));
        }
        // What the review of 2020 removed or numbered anew, and what that of 2025 added.
        for code in ["1.a.3", "13.3.2", "17.6.2"] {
            assert!(code.parse::<SdgIndicator>().is_err(), "{code}");
        }
        for code in ["2.2.4", "8.9.2", "11.c.1"] {
            assert!(code.parse::<SdgIndicator>().is_ok(), "{code}");
        }
    }

    #[test]
    fn references_are_read_back_as_what_they_are() -> Result<(), Box<dyn std::error::Error>> {
        let goals = SdgGoal::ALL.map(GoalReference::of);
        let targets = SdgTarget::ALL.map(GoalReference::of_target);
        let themes = AgendaTheme::ALL.iter().map(|theme| GoalReference::of_theme(*theme));
        let own: GoalReference = "undersea-archaeology".parse()?;
        assert_eq!(own.theme().map(|theme| theme.known()), Some(None));
        let numbered =
            goals.into_iter().chain(targets).chain(SdgIndicator::all().map(GoalReference::of_indicator));
        for reference in numbered.chain(themes).chain([GoalReference::ALL, own]) {
            let json = serde_json::to_string(&reference)?;
            assert_eq!(json, format!("\"{reference}\""));
            assert_eq!(serde_json::from_str::<GoalReference>(&json)?, reference);
        }
        Ok(())
    }

    #[test]
    fn references_know_their_goal() {
        let reference = GoalReference::from(sdg_target!("9.c"));
        assert_eq!(reference.goal(), SdgGoal::from_number(9));
        assert_eq!((reference.target(), reference.indicator()), (Some(sdg_target!("9.c")), None));
        let reference = GoalReference::from(sdg_indicator!("9.c.1"));
        assert_eq!(reference.goal(), SdgGoal::from_number(9));
        assert_eq!(reference.target(), Some(sdg_target!("9.c")));
        assert_eq!(reference.indicator(), Some(sdg_indicator!("9.c.1")));
        let reference = GoalReference::of(SdgGoal::LifeOnLand);
        assert_eq!((reference.goal(), reference.target()), (Some(SdgGoal::LifeOnLand), None));
        let reference = GoalReference::from(AgendaTheme::Peace);
        assert_eq!((reference.goal(), reference.is_all()), (None, false));
        assert_eq!(reference.theme(), Some(AgendaTheme::Peace.into()));
        assert_eq!(GoalReference::ALL.theme(), None);
    }

    #[test]
    fn references_are_ordered_as_the_agenda_numbers_them() -> Result<(), Box<dyn std::error::Error>> {
        let sorted = [
            "all", "9", "9.1", "9.1.1", "9.1.2", "9.5", "9.a", "9.a.1", "10", "10.1", "16.9", "16.10",
            "16.a", "peace", "people",
        ];
        let references = sorted.iter().map(|text| text.parse()).collect::<Result<Vec<GoalReference>, _>>()?;
        assert!(references.is_sorted_by(|one, next| one < next));
        Ok(())
    }
}
