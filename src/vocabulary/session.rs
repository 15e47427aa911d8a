//! The terms of sessions: what kind, in what form, with whom in what role.

vocabulary! {
    /// What kind of session or meeting it is.
    ///
    /// The types and labels of the Internet Governance Forum, then those of other meetings.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(SessionType::OpenForum.label(), "Open Forum");
    /// ```
    pub enum SessionType {
        /// A session that stakeholders propose and organize.
        #[strum(message = "Workshop")]
        Workshop,
        /// A session in which a government or an international organization presents its activities.
        #[strum(message = "Open Forum")]
        OpenForum,
        /// A session for all participants on a theme of the programme.
        #[strum(message = "Main Session")]
        MainSession,
        /// A session of a group that collects good practices between the annual meetings.
        #[strum(message = "Best Practice Forum")]
        BestPracticeForum,
        /// A session of a network of experts that works on a theme between the annual meetings.
        #[strum(message = "Policy Network")]
        PolicyNetwork,
        /// A session of an open group that works on one issue over the years.
        #[strum(message = "Dynamic Coalition")]
        DynamicCoalition,
        /// A session of the national and regional initiatives of the forum.
        NationalRegionalInitiative,
        /// An event on the day before the programme begins, also called a Day 0 event.
        #[strum(message = "Pre-Event")]
        PreEvent,
        /// A session of ministers, heads of organizations and others of high rank.
        HighLevelSession,
        /// A short talk, outside the rooms of the other sessions.
        #[strum(message = "Lightning Talk")]
        LightningTalk,
        /// A session that is open to questions and views from the floor.
        #[strum(message = "Town Hall")]
        TownHall,
        /// A session that presents a publication or a product, or gives an award.
        #[strum(message = "Launch / Award Event")]
        LaunchOrAward,
        /// A session in which participants with a common interest meet.
        #[strum(message = "Networking Session")]
        NetworkingSession,
        /// A session in which any participant may take the floor.
        OpenMicrophone,
        /// The opening or the closing of a meeting.
        Ceremony,
        /// A meeting of all members of a body.
        Plenary,
        /// A conference as a whole.
        Conference,
        /// An event beside the programme of a conference.
        SideEvent,
        /// A meeting at which a body hears views on what it prepares.
        Consultation,
        /// A meeting at which a legislature or another body hears witnesses or experts.
        Hearing,
        /// A meeting at which a text is negotiated.
        NegotiationRound,
    }
}

vocabulary! {
    /// The format that a session proposal names.
    ///
    /// The formats and labels of the Internet Governance Forum of 2019, and the flash session of earlier
    /// years.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(SessionFormat::BirdsOfAFeather.label(), "Birds of a Feather");
    /// ```
    pub enum SessionFormat {
        /// Some speak and discuss before the others.
        #[strum(message = "Panel")]
        Panel,
        /// All participants speak on an equal footing.
        #[strum(message = "Round Table")]
        RoundTable,
        /// An informal discussion among people with a common interest.
        #[strum(message = "Birds of a Feather")]
        BirdsOfAFeather,
        /// Participants work in groups and report to each other.
        #[strum(message = "Break-out Group Discussions")]
        BreakOutGroups,
        /// Two sides argue a question.
        #[strum(message = "Debate")]
        Debate,
        /// Some teach a subject to the others.
        #[strum(message = "Tutorial")]
        Tutorial,
        /// A short presentation.
        #[strum(message = "Flash Session")]
        FlashSession,
        /// A format that the proposal itself calls other.
        #[strum(message = "Other")]
        Other,
    }
}

vocabulary! {
    /// How a session proposal asks that the room be set up.
    ///
    /// The layouts and labels that pages of the Internet Governance Forum print.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(RoomLayout::UShape.label(), "U-shape");
    /// ```
    pub enum RoomLayout {
        /// Rows of seats before a stage.
        #[strum(message = "Auditorium")]
        Auditorium,
        /// Rows of tables before a front.
        #[strum(message = "Classroom")]
        Classroom,
        /// Rows of seats before a front, without tables.
        #[strum(message = "Theater")]
        Theater,
        /// Seats in a circle.
        #[strum(message = "Circle")]
        Circle,
        /// Tables in the shape of a U.
        #[strum(message = "U-shape")]
        UShape,
        /// Several round tables.
        #[strum(message = "Round Tables")]
        RoundTables,
        /// One large table.
        #[strum(message = "Boardroom")]
        Boardroom,
        /// Seats that can be moved.
        #[strum(message = "Flexible Seating")]
        FlexibleSeating,
    }
}

vocabulary! {
    /// What somebody does at a session.
    ///
    /// The roles and labels of the Internet Governance Forum, then those of other meetings.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ParticipationRole::OnlineModerator.label(), "Online Moderator");
    /// ```
    pub enum ParticipationRole {
        /// Organizes the session.
        #[strum(message = "Organizer")]
        Organizer,
        /// Organizes the session together with its organizer.
        CoOrganizer,
        /// Offers the place of the session or welcomes its participants.
        Host,
        /// Presides over the session.
        Chair,
        /// Leads the discussion, with no word on whether on site or online.
        Moderator,
        /// Leads the discussion in the room.
        #[strum(message = "Onsite Moderator")]
        OnsiteModerator,
        /// Leads the discussion of those who take part online.
        #[strum(message = "Online Moderator")]
        OnlineModerator,
        /// Gives the opening or the main address.
        KeynoteSpeaker,
        /// Speaks at the session.
        #[strum(message = "Speaker")]
        Speaker,
        /// Speaks at the session beside those who are listed as its speakers.
        AdditionalSpeaker,
        /// Takes part in a panel.
        Panellist,
        /// Presents an item of the agenda.
        Presenter,
        /// Answers what others presented.
        Respondent,
        /// Helps groups at the session to work.
        Facilitator,
        /// Reports on the session.
        #[strum(message = "Rapporteur")]
        Rapporteur,
        /// Takes part for a delegation.
        Delegate,
        /// Is heard as a witness or an expert.
        Witness,
        /// Takes part without another role.
        Attendee,
    }
}

vocabulary! {
    /// How certain it is that somebody takes part.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ParticipationStatus::ToBeConfirmed.as_str(), "to-be-confirmed");
    /// ```
    pub enum ParticipationStatus {
        /// A proposal names them.
        Proposed,
        /// They were asked to take part.
        Invited,
        /// Somebody expects them to take part.
        Expected,
        /// Their part is announced as not yet certain.
        ToBeConfirmed,
        /// Their part is announced as certain.
        Confirmed,
        /// They took part.
        Attended,
        /// They were announced and did not take part.
        Absent,
        /// They were asked and will not take part.
        Declined,
        /// They had agreed and no longer take part.
        Withdrawn,
        /// Somebody else takes their part.
        Replaced,
    }
}

vocabulary! {
    /// From where somebody takes part in a session.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Attendance::OnSite.as_str(), "on-site");
    /// ```
    pub enum Attendance {
        /// In the room.
        OnSite,
        /// Online or by telephone.
        Remote,
        /// Partly in the room and partly remotely.
        Hybrid,
    }
}

vocabulary! {
    /// Whether a document prints something or whoever coded it inferred it.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Basis::Inferred.as_str(), "inferred");
    /// ```
    pub enum Basis {
        /// The document prints it.
        Printed,
        /// The document does not print it and the coder inferred it from what it prints.
        Inferred,
    }
}

vocabulary! {
    /// A theme of the programme of the Internet Governance Forum, of which only the three of 2019 have terms.
    ///
    /// The themes and their labels are the forum's. Those of other years are terms of one's own, or stand among the
    /// printed themes of a session.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(
    ///     IgfTheme::SecuritySafetyStabilityAndResilience.label(),
    ///     "Security, Safety, Stability & Resilience"
    /// );
    /// ```
    pub enum IgfTheme {
        /// Data, their benefits for development and the rights of people.
        #[strum(message = "Data Governance")]
        DataGovernance,
        /// Access to digital technology and the abilities and conditions to use it.
        #[strum(message = "Digital Inclusion")]
        DigitalInclusion,
        /// The safety of people online and the security and stability of infrastructure.
        #[strum(message = "Security, Safety, Stability & Resilience")]
        SecuritySafetyStabilityAndResilience,
    }
}

vocabulary! {
    /// What an item that is listed as a policy question consists of.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(QuestionForm::SeveralQuestions.as_str(), "several-questions");
    /// ```
    pub enum QuestionForm {
        /// One question.
        SingleQuestion,
        /// Several questions in one item.
        SeveralQuestions,
        /// A question that is put to make a point.
        RhetoricalQuestion,
        /// A topic or a statement and no question.
        NoQuestion,
    }
}
