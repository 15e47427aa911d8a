//! Sessions of a forum, IGF workshops first of all.

use crate::record::{
    Citation, Classification, Coding, Discrepancy, IncompleteList, Party, Related, Remark, SourceDocument,
    Stakeholder,
};
use crate::value::{Extensions, Id, List, Minutes, Ordinal, PartialDate, Text, UniqueList, Year};
use crate::vocabulary::{
    Attendance, Basis, IgfTheme, ParticipationRole, ParticipationStatus, RegionalGroup, RoomLayout,
    SessionFormat, SessionType, StakeholderGroup, Term,
};

structure! {
    /// A session of a forum.
    ///
    /// Forum, year, type and number together are its key: the same number comes again each year. Its questions are
    /// [`PolicyQuestion`](crate::PolicyQuestion)s that name it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let session = Session::new(id!("igf-2031-ws-7"), text!("IGF"), year!(2031), SessionType::Workshop)
    ///     .with_number(text!("7"))
    ///     .with_minutes(Minutes::new(60).unwrap());
    /// assert!(session.title.is_none());
    /// ```
    pub struct Session {
        /// Its id.
        pub id: Id<Self>,
        /// The forum, by the name that it is known by: "IGF".
        pub forum: Text,
        /// The year of the forum's meeting.
        pub year: Year,
        /// What type of session it is.
        pub kind: Term<SessionType>,
        /// Its number, as printed.
        pub number: Option<Text>,
        /// Its title, as printed.
        pub title: Option<Text>,
        /// What it is about, in a sentence or two of the coder's.
        pub summary: Option<Text>,
        /// When it is held; from when to when is an interval of times, also over midnight.
        pub date: Option<PartialDate>,
        /// Where it is held.
        pub place: Option<Text>,
        /// Its format as printed, in however many parts.
        pub printed_format: Option<Text>,
        /// How the room is laid out.
        pub layout: Option<Term<RoomLayout>>,
        /// How long it lasts.
        pub minutes: Option<Minutes>,
        /// Whether it is held on site, online or both.
        pub attendance: Option<Term<Attendance>>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Who coded it, and from what.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// The themes and sub-themes that it is filed under as printed, where no term says them.
        pub printed_themes: List<PrintedTheme>,
        /// How it relates to other sessions and texts: what it was merged from, what it follows.
        pub relations: List<Related>,
        /// Who takes part in which role.
        pub participations: List<Participation>,
        /// What is on its agenda; the minutes of the items need not add up to the session's.
        pub agenda: List<AgendaItem>,
        /// What it wants to come out of it, or what came.
        pub outcomes: List<Remark>,
        /// How discussion is facilitated.
        pub facilitation: List<Remark>,
        /// How people take part online, and with which tools.
        pub online_participation: List<Remark>,
        /// Which of its lists are incomplete, and why.
        pub incomplete: List<IncompleteList>,
        /// The facts about it on which sources disagree.
        pub discrepancies: List<Discrepancy>,
        /// Where it is described.
        pub citations: List<Citation>,
        /// Its formats.
        pub formats: UniqueList<Term<SessionFormat>>,
        /// The themes of the forum that it is filed under.
        pub themes: UniqueList<Term<IgfTheme>>,
        /// Its documents: the proposal, the report.
        pub documents: UniqueList<Id<SourceDocument>>,
    }
}

structure! {
    /// A theme of a forum as printed, with the sub-themes under it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let theme = PrintedTheme::new(text!("Open Tides")).with_sub_themes([text!("Tide tables")]);
    /// assert_eq!(theme.sub_themes.len(), 1);
    /// ```
    pub struct PrintedTheme {
        /// The theme.
        pub text: Text,
        /// The sub-themes of it that the session is filed under.
        pub sub_themes: List<Text>,
    }
}

structure! {
    /// That somebody takes part in a session, as it was declared for that session.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let speaker = Participation::new(ParticipationRole::Speaker)
    ///     .with_who([id!("nerea-of-atlantis")])
    ///     .with_order(ordinal!(1))
    ///     .with_group(StakeholderGroup::TechnicalCommunity)
    ///     .with_region(RegionalGroup::AsiaPacific);
    /// assert_eq!(speaker.role, ParticipationRole::Speaker);
    /// ```
    pub struct Participation {
        /// The role.
        pub role: Term<ParticipationRole>,
        /// The number of the role as printed: Speaker 2.
        pub order: Option<Ordinal>,
        /// The name or placeholder as printed, where it differs from the stakeholder's or there is none.
        pub printed: Option<Text>,
        /// The stakeholder group declared for this session.
        pub group: Option<Term<StakeholderGroup>>,
        /// That group as printed, where no term says it.
        pub printed_group: Option<Text>,
        /// The regional group declared for this session.
        pub region: Option<Term<RegionalGroup>>,
        /// That region as printed, where no term says it.
        pub printed_region: Option<Text>,
        /// The affiliation declared for this session.
        pub affiliation: Option<Id<Stakeholder>>,
        /// That affiliation as printed, where it differs from the stakeholder's name.
        pub printed_affiliation: Option<Text>,
        /// Whether the role is printed or inferred.
        pub basis: Option<Term<Basis>>,
        /// Whether it is confirmed.
        pub status: Option<Term<ParticipationStatus>>,
        /// On site or from afar.
        pub attendance: Option<Term<Attendance>>,
        /// Where it is said.
        pub citations: List<Citation>,
        /// Who; several where several have the role together, none where it is still open.
        pub who: UniqueList<Id<Stakeholder>>,
    }
}

structure! {
    /// An item of a session's agenda.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let item = AgendaItem::new(text!("briefing on tidal data")).with_presenters([id!("nerea-of-atlantis")]);
    /// assert!(item.minutes.is_none());
    /// ```
    pub struct AgendaItem {
        /// What it is, in the coder's words or as the heading printed.
        pub title: Text,
        /// Its label as printed.
        pub label: Option<Text>,
        /// How long it lasts.
        pub minutes: Option<Minutes>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Whom or what it is about.
        pub concerns: List<Party>,
        /// Where it stands.
        pub citations: List<Citation>,
        /// Who presents it.
        pub presenters: UniqueList<Id<Stakeholder>>,
    }
}
