//! What an import says that it has read, line by line.

use std::fmt;
use std::ops::RangeInclusive;

/// What a fact of an import is about.
///
/// ```
/// use digital_governance::import::FactKind;
///
/// assert_eq!(FactKind::PolicyQuestion.to_string(), "policy question");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, strum::Display)]
#[strum(serialize_all = "lowercase")]
#[non_exhaustive]
pub enum FactKind {
    /// The year of the meeting.
    Year,
    /// The type of the session.
    #[strum(serialize = "session type")]
    SessionType,
    /// The number of the session.
    Number,
    /// The title of the session.
    Title,
    /// A shorter title.
    #[strum(serialize = "short title")]
    ShortTitle,
    /// When the session is held.
    Date,
    /// Where the session is held.
    Place,
    /// A theme or sub-theme of the meeting.
    Theme,
    /// Somebody's part in the session.
    Participation,
    /// The format of the session.
    Format,
    /// The layout of the room.
    Layout,
    /// How long the session lasts.
    Minutes,
    /// Whether the session is held on site, online or both.
    Attendance,
    /// A policy question.
    #[strum(serialize = "policy question")]
    PolicyQuestion,
    /// A Sustainable Development Goal or one of its targets.
    Goal,
    /// What is to come out of the session, or came.
    Outcome,
    /// How discussion is facilitated.
    Facilitation,
    /// How people take part online.
    #[strum(serialize = "online participation")]
    OnlineParticipation,
    /// A paragraph of the description of the session.
    Description,
    /// A paragraph that is kept as a quotation, and of which no more is read.
    #[strum(serialize = "kept text")]
    KeptText,
    /// What the page prints around the proposal: menus, links, the title again.
    Furniture,
}

/// A fact that an import has read, and the lines that it came from.
///
/// ```
/// use digital_governance::import::{self, FactKind};
///
/// let import = import::igf("IGF 2031 WS #7 Open tides\nSpeaker 1: Nerea Thalassa, Civil Society, African Group\n");
/// let speaker = import.facts.iter().find(|fact| fact.kind == FactKind::Participation).unwrap();
/// assert_eq!(speaker.lines, 2..=2);
/// assert!(speaker.doubt.is_none());
/// assert_eq!(speaker.to_string(), "line 2: participation: speaker 1: Nerea Thalassa, Civil Society, African Group");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Fact {
    /// The lines that it came from, counted from 1.
    pub lines: RangeInclusive<usize>,
    /// What it is about.
    pub kind: FactKind,
    /// What was read, for people.
    pub value: String,
    /// Why it may be wrong; none where the line says it without doubt.
    pub doubt: Option<&'static str>,
}

impl fmt::Display for Fact {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {}", Lines(&self.lines), self.kind, self.value)?;
        match self.doubt {
            Some(doubt) => write!(formatter, " (unsure: {doubt})"),
            None => Ok(()),
        }
    }
}

/// Lines of a text that an import has not understood.
///
/// ```
/// use digital_governance::import;
///
/// let import = import::igf("IGF 2031 WS #7 Open tides\nSpeaker 1: TBD\nXyzzy\n");
/// assert_eq!(import.not_understood[0].to_string(), "line 3: Xyzzy");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct NotUnderstood {
    /// The lines, counted from 1.
    pub lines: RangeInclusive<usize>,
    /// What they print, one line behind the other.
    pub text: String,
}

impl fmt::Display for NotUnderstood {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", Lines(&self.lines), self.text.replace('\n', " / "))
    }
}

/// Lines as people name them.
struct Lines<'l>(&'l RangeInclusive<usize>);

impl fmt::Display for Lines<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match (self.0.start(), self.0.end()) {
            (start, end) if start == end => write!(formatter, "line {start}"),
            (start, end) => write!(formatter, "lines {start} to {end}"),
        }
    }
}
