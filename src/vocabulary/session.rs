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
    /// A theme of the programme of the Internet Governance Forum from 2018 to 2025, each year's with labels of its own.
    ///
    /// The themes and their labels are the forum's: of 2020 the thematic tracks, of 2021 the focus areas and the emerging and
    /// cross-cutting issue areas, of 2023 to 2025 the sub-themes. A theme of two years is one term where its title is the same.
    /// The motto of a year's meeting is no theme. Themes of other years are terms of one's own, or stand among the printed
    /// themes of a session.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(
    ///     IgfTheme::SecuritySafetyStabilityAndResilience.label(),
    ///     "Security, Safety, Stability & Resilience"
    /// );
    /// let of_2022 = IgfTheme::ALL.iter().filter(|theme| theme.years().contains(&2022));
    /// assert_eq!(of_2022.count(), 5);
    /// ```
    pub enum IgfTheme {
        /// 2018: security online, and trust and privacy with it.
        #[strum(message = "Cybersecurity, Trust & Privacy")]
        CybersecurityTrustAndPrivacy,
        /// 2018: the economy of the Internet, innovation and development.
        #[strum(message = "Development, Innovation & Economic Issues")]
        DevelopmentInnovationAndEconomicIssues,
        /// 2018: access for all, also for people with disabilities.
        #[strum(message = "Digital Inclusion & Accessibility")]
        DigitalInclusionAndAccessibility,
        /// 2018: technologies that are new, and what they bring.
        #[strum(message = "Emerging Technologies")]
        EmergingTechnologies,
        /// 2018: how the Internet is governed, and how that changes.
        #[strum(message = "Evolution of Internet Governance")]
        EvolutionOfInternetGovernance,
        /// 2018: rights online, equality of the sexes, and young people.
        #[strum(message = "Human Rights, Gender & Youth")]
        HumanRightsGenderAndYouth,
        /// 2018: what is published online, and who publishes it.
        #[strum(message = "Media & Content")]
        MediaAndContent,
        /// 2018: names, addresses, protocols and the running of networks.
        #[strum(message = "Technical & Operational Topics")]
        TechnicalAndOperationalTopics,
        /// 2019: data, their benefits for development and the rights of people.
        #[strum(message = "Data Governance")]
        DataGovernance,
        /// 2019: access to digital technology and the abilities and conditions to use it.
        #[strum(message = "Digital Inclusion")]
        DigitalInclusion,
        /// 2019: the safety of people online and the security and stability of infrastructure.
        #[strum(message = "Security, Safety, Stability & Resilience")]
        SecuritySafetyStabilityAndResilience,
        /// 2020: data, their benefits and the rights of people over them.
        #[strum(message = "Data")]
        Data,
        /// 2020: the Internet's benefits and burdens for the environment.
        #[strum(message = "Environment")]
        Environment,
        /// 2020: an Internet in which everybody can take part.
        #[strum(message = "Inclusion")]
        Inclusion,
        /// 2020: security, stability and safety online, and trust in them.
        #[strum(message = "Trust")]
        Trust,
        /// 2021: inclusion in economy and society, and rights; a main focus area.
        #[strum(message = "Economic and social inclusion and human rights")]
        EconomicAndSocialInclusionAndHumanRights,
        /// 2021: access that people can make use of; a main focus area.
        #[strum(message = "Universal access and meaningful connectivity")]
        UniversalAccessAndMeaningfulConnectivity,
        /// 2021: new rules for markets, content, data and the rights of users.
        #[strum(message = "Emerging regulation: market structure, content, data and consumer/users rights regulation")]
        EmergingRegulation,
        /// 2021: the environment and the climate.
        #[strum(message = "Environmental sustainability and climate change")]
        EnvironmentalSustainabilityAndClimateChange,
        /// 2021: who takes part in Internet governance, and how all cooperate.
        #[strum(message = "Inclusive Internet governance ecosystems and digital cooperation")]
        InternetGovernanceEcosystemsAndDigitalCooperation,
        /// 2021: trust in the Internet, its security and its stability.
        #[strum(message = "Trust, security, stability")]
        TrustSecurityAndStability,
        /// 2022: access for everybody, and rights online.
        #[strum(message = "Connecting All People and Safeguarding Human Rights")]
        ConnectingAllPeopleAndSafeguardingHumanRights,
        /// 2022 and 2023: an Internet that stays one.
        #[strum(message = "Avoiding Internet Fragmentation")]
        AvoidingInternetFragmentation,
        /// 2022: rules for data, and privacy.
        #[strum(message = "Governing Data and Protecting Privacy")]
        GoverningDataAndProtectingPrivacy,
        /// 2022: safety and security online, and who answers for them.
        #[strum(message = "Enabling Safety, Security and Accountability")]
        EnablingSafetySecurityAndAccountability,
        /// 2022: artificial intelligence and other advanced technologies.
        #[strum(message = "Addressing Advanced Technologies, including AI")]
        AddressingAdvancedTechnologies,
        /// 2023: artificial intelligence and other new technologies.
        #[strum(message = "AI & Emerging Technologies")]
        AiAndEmergingTechnologies,
        /// 2023: security of systems, crimes online, and the safety of people.
        #[strum(message = "Cybersecurity, Cybercrime & Online Safety")]
        CybersecurityCybercrimeAndOnlineSafety,
        /// 2023: rules for data, and trust in them.
        #[strum(message = "Data Governance & Trust")]
        DataGovernanceAndTrust,
        /// 2023: unequal access, and how to end it.
        #[strum(message = "Digital Divides & Inclusion")]
        DigitalDividesAndInclusion,
        /// 2023: how the world governs digital matters together.
        #[strum(message = "Global Digital Governance & Cooperation")]
        GlobalDigitalGovernanceAndCooperation,
        /// 2023: rights and freedoms online.
        #[strum(message = "Human Rights & Freedoms")]
        HumanRightsAndFreedoms,
        /// 2023: sustainable development and the environment.
        #[strum(message = "Sustainability & Environment")]
        SustainabilityAndEnvironment,
        /// 2024: what innovation brings, and its risks.
        #[strum(message = "Harnessing innovation and balancing risks in the digital space")]
        HarnessingInnovationAndBalancingRisks,
        /// 2024: technology for peace, development and the environment.
        #[strum(message = "Enhancing the digital contribution to peace, development, and sustainability")]
        DigitalContributionToPeaceDevelopmentAndSustainability,
        /// 2024: rights, and inclusion of everybody.
        #[strum(message = "Advancing human rights and inclusion in the digital age")]
        AdvancingHumanRightsAndInclusion,
        /// 2024: how digital governance gets better.
        #[strum(message = "Improving digital governance for the Internet We Want")]
        ImprovingDigitalGovernance,
        /// 2025: trust in digital systems, and how they withstand attacks and failures.
        #[strum(message = "Digital Trust and Resilience")]
        DigitalTrustAndResilience,
        /// 2025: innovation that lasts and that somebody answers for.
        #[strum(message = "Sustainable and Responsible Innovation")]
        SustainableAndResponsibleInnovation,
        /// 2025: access for everybody, and rights in the digital world.
        #[strum(message = "Universal Access and Digital Rights")]
        UniversalAccessAndDigitalRights,
        /// 2025: how all stakeholders cooperate.
        #[strum(message = "Digital Cooperation")]
        DigitalCooperation,
    }
}

impl IgfTheme {
    /// The years of the forum's meetings in whose programmes the theme is.
    ///
    /// An import of the proposals of one year takes the themes of that year alone, so that a label is not mistaken for one
    /// of another year that is much like it.
    pub fn years(self) -> &'static [u16] {
        match self {
            Self::CybersecurityTrustAndPrivacy
            | Self::DevelopmentInnovationAndEconomicIssues
            | Self::DigitalInclusionAndAccessibility
            | Self::EmergingTechnologies
            | Self::EvolutionOfInternetGovernance
            | Self::HumanRightsGenderAndYouth
            | Self::MediaAndContent
            | Self::TechnicalAndOperationalTopics => &[2018],
            Self::DataGovernance | Self::DigitalInclusion | Self::SecuritySafetyStabilityAndResilience => {
                &[2019]
            }
            Self::Data | Self::Environment | Self::Inclusion | Self::Trust => &[2020],
            Self::EconomicAndSocialInclusionAndHumanRights
            | Self::UniversalAccessAndMeaningfulConnectivity
            | Self::EmergingRegulation
            | Self::EnvironmentalSustainabilityAndClimateChange
            | Self::InternetGovernanceEcosystemsAndDigitalCooperation
            | Self::TrustSecurityAndStability => &[2021],
            Self::ConnectingAllPeopleAndSafeguardingHumanRights
            | Self::GoverningDataAndProtectingPrivacy
            | Self::EnablingSafetySecurityAndAccountability
            | Self::AddressingAdvancedTechnologies => &[2022],
            Self::AvoidingInternetFragmentation => &[2022, 2023],
            Self::AiAndEmergingTechnologies
            | Self::CybersecurityCybercrimeAndOnlineSafety
            | Self::DataGovernanceAndTrust
            | Self::DigitalDividesAndInclusion
            | Self::GlobalDigitalGovernanceAndCooperation
            | Self::HumanRightsAndFreedoms
            | Self::SustainabilityAndEnvironment => &[2023],
            Self::HarnessingInnovationAndBalancingRisks
            | Self::DigitalContributionToPeaceDevelopmentAndSustainability
            | Self::AdvancingHumanRightsAndInclusion
            | Self::ImprovingDigitalGovernance => &[2024],
            Self::DigitalTrustAndResilience
            | Self::SustainableAndResponsibleInnovation
            | Self::UniversalAccessAndDigitalRights
            | Self::DigitalCooperation => &[2025],
        }
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

#[cfg(test)]
mod tests {
    use super::IgfTheme;

    #[test]
    fn each_year_of_the_forum_has_its_themes() {
        let of = |year| IgfTheme::ALL.iter().filter(|theme| theme.years().contains(&year)).count();
        assert_eq!((2017..=2026).map(of).collect::<Vec<_>>(), [0, 8, 3, 4, 6, 5, 8, 4, 4, 0]);
    }

    #[test]
    fn the_meaning_of_a_theme_begins_with_its_years() {
        for theme in IgfTheme::ALL {
            let years: Vec<String> = theme.years().iter().map(u16::to_string).collect();
            assert!(theme.meaning().starts_with(&format!("{}: ", years.join(" and "))), "{theme}");
        }
    }

    #[test]
    fn no_label_stands_for_two_themes() {
        let mut labels: Vec<&str> = IgfTheme::ALL.iter().map(|theme| theme.label()).collect();
        labels.sort_unstable();
        assert!(labels.is_sorted_by(|one, next| one < next));
    }
}
