//! The terms of subject matter: issues, themes, objectives, principles and action lines, levers of policy, technologies.

vocabulary! {
    /// A group of issues of digital policy.
    ///
    /// The seven baskets of the Digital Watch observatory of Diplo.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Basket::HumanRights.label(), "Human rights");
    /// ```
    pub enum Basket {
        /// Networks, resources and standards, and the technologies built on them.
        #[strum(message = "Infrastructure")]
        Infrastructure,
        /// Security of and in cyberspace.
        #[strum(message = "Cybersecurity")]
        Cybersecurity,
        /// Human rights where digital technology bears on them.
        #[strum(message = "Human rights")]
        HumanRights,
        /// Law and regulation.
        #[strum(message = "Legal and regulatory")]
        Legal,
        /// Trade, money and work.
        #[strum(message = "Economic")]
        Economic,
        /// Access, capacities and sustainable development.
        #[strum(message = "Development")]
        Development,
        /// Content, culture, language and education.
        #[strum(message = "Sociocultural")]
        Sociocultural,
    }
}

vocabulary! {
    /// An issue of digital policy.
    ///
    /// After the issues of the Digital Watch observatory of Diplo, in the order of their baskets.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Topic::Privacy.label(), "Privacy and data protection");
    /// ```
    pub enum Topic {
        /// The cables, networks and satellites that carry data.
        #[strum(message = "Telecommunications infrastructure")]
        TelecommunicationsInfrastructure,
        /// Domain names, addresses and the root zone, and who manages them.
        #[strum(message = "Critical internet resources")]
        CriticalInternetResources,
        /// Technical standards of the Internet and of digital technology.
        #[strum(message = "Digital standards")]
        DigitalStandards,
        /// Whether networks treat all traffic alike, and services that are not counted as traffic.
        #[strum(message = "Net neutrality and zero-rating")]
        NetNeutrality,
        /// Telephony, media and other services that come together over the Internet.
        #[strum(message = "Convergence and OTT")]
        Convergence,
        /// Computing and storage as services over the network.
        #[strum(message = "Cloud computing")]
        CloudComputing,
        /// Devices, sensors and machines that are connected.
        #[strum(message = "Internet of things")]
        InternetOfThings,
        /// Artificial intelligence and how it is governed.
        #[strum(message = "Artificial intelligence")]
        ArtificialIntelligence,
        /// Distributed ledgers and what is built on them.
        #[strum(message = "Blockchain")]
        Blockchain,
        /// Computing by quantum effects.
        #[strum(message = "Quantum computing")]
        QuantumComputing,
        /// Chips, and how they are made and traded.
        #[strum(message = "Semiconductors")]
        Semiconductors,
        /// New technologies that have no issue of their own yet.
        #[strum(message = "Emerging technologies")]
        EmergingTechnologies,
        /// What States do to each other in cyberspace, and the norms for it.
        #[strum(message = "Cyberconflict and warfare")]
        CyberConflict,
        /// Crimes committed by or against digital technology.
        #[strum(message = "Cybercrime")]
        Cybercrime,
        /// How infrastructure that a society depends on is protected.
        #[strum(message = "Critical infrastructure")]
        CriticalInfrastructure,
        /// How networks, systems and products are secured.
        #[strum(message = "Network security")]
        NetworkSecurity,
        /// Encryption, and access to what is encrypted.
        #[strum(message = "Encryption")]
        Encryption,
        /// Signatures and trust services in electronic form.
        #[strum(message = "Digital signatures")]
        DigitalSignatures,
        /// Unsolicited messages.
        #[strum(message = "Spam")]
        Spam,
        /// The safety of children online.
        #[strum(message = "Child safety online")]
        ChildSafety,
        /// Terrorist and violent extremist use of the Internet.
        #[strum(message = "Violent extremism")]
        ViolentExtremism,
        /// Human rights as a whole, and how they apply online.
        #[strum(message = "Human rights principles")]
        HumanRightsPrinciples,
        /// The right to privacy and the protection of personal data.
        #[strum(message = "Privacy and data protection")]
        Privacy,
        /// The right to hold opinions and to seek, receive and impart information.
        #[strum(message = "Freedom of expression")]
        FreedomOfExpression,
        /// The freedom of journalists and of the media.
        #[strum(message = "Freedom of the press")]
        FreedomOfThePress,
        /// The rights of women and of people of any gender online.
        #[strum(message = "Gender rights online")]
        GenderRights,
        /// The rights of children where digital technology bears on them.
        #[strum(message = "Children's rights")]
        ChildrensRights,
        /// The rights of persons with disabilities, and accessible technology.
        #[strum(message = "Rights of persons with disabilities")]
        RightsOfPersonsWithDisabilities,
        /// Which State may make and enforce rules, and for whom and where.
        #[strum(message = "Jurisdiction")]
        Jurisdiction,
        /// Who decides over data, where they are kept and how they cross borders.
        #[strum(message = "Data governance")]
        DataGovernance,
        /// What services answer for that carry the content of others.
        #[strum(message = "Liability of intermediaries")]
        IntermediaryLiability,
        /// Copyright, patents, trademarks and trade secrets.
        #[strum(message = "Intellectual property rights")]
        IntellectualProperty,
        /// How disputes are settled outside courts.
        #[strum(message = "Alternative dispute resolution")]
        DisputeResolution,
        /// Electronic commerce and trade in digital goods and services.
        #[strum(message = "E-commerce and trade")]
        DigitalTrade,
        /// How digital companies earn, and competition among them.
        #[strum(message = "Digital business models")]
        DigitalBusinessModels,
        /// The protection of those who buy or use online.
        #[strum(message = "Consumer protection")]
        ConsumerProtection,
        /// Taxes on digital activity.
        #[strum(message = "Taxation")]
        Taxation,
        /// Private digital currencies.
        #[strum(message = "Cryptocurrencies")]
        Cryptocurrencies,
        /// Digital currencies that central banks issue.
        #[strum(message = "Central bank digital currencies")]
        CentralBankDigitalCurrencies,
        /// Work and the rights of workers as technology changes them.
        #[strum(message = "Future of work")]
        FutureOfWork,
        /// Access to the Internet and to digital technology, and divides in it.
        #[strum(message = "Digital access")]
        DigitalAccess,
        /// The skills and institutions that digital technology takes.
        #[strum(message = "Capacity development")]
        CapacityDevelopment,
        /// Digital technology and the Sustainable Development Goals.
        #[strum(message = "Sustainable development")]
        SustainableDevelopment,
        /// Financial services by digital means for those without.
        #[strum(message = "Inclusive finance")]
        InclusiveFinance,
        /// What digital technology does to the environment and can do for it.
        #[strum(message = "Digital and environment")]
        DigitalEnvironment,
        /// Which content is allowed, restricted, removed or false, and who decides.
        #[strum(message = "Content policy")]
        ContentPolicy,
        /// The diversity of cultures online.
        #[strum(message = "Cultural diversity")]
        CulturalDiversity,
        /// Languages and scripts online.
        #[strum(message = "Multilingualism")]
        Multilingualism,
        /// Education by digital means.
        #[strum(message = "Online education")]
        OnlineEducation,
        /// Proofs of identity in digital form.
        #[strum(message = "Digital identities")]
        DigitalIdentities,
        /// Approaches that join several of the issues, as internet governance itself does.
        #[strum(message = "Interdisciplinary approaches")]
        InterdisciplinaryApproaches,
        /// Digital commons and goods that are open to all.
        #[strum(message = "Global public goods")]
        PublicGoods,
    }
}

impl Topic {
    /// The basket of the issue: the main one, where it touches several.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Topic::Privacy.basket(), Basket::HumanRights);
    /// ```
    pub const fn basket(self) -> Basket {
        match self {
            Self::TelecommunicationsInfrastructure
            | Self::CriticalInternetResources
            | Self::DigitalStandards
            | Self::NetNeutrality
            | Self::Convergence
            | Self::CloudComputing
            | Self::InternetOfThings
            | Self::ArtificialIntelligence
            | Self::Blockchain
            | Self::QuantumComputing
            | Self::Semiconductors
            | Self::EmergingTechnologies => Basket::Infrastructure,
            Self::CyberConflict
            | Self::Cybercrime
            | Self::CriticalInfrastructure
            | Self::NetworkSecurity
            | Self::Encryption
            | Self::DigitalSignatures
            | Self::Spam
            | Self::ChildSafety
            | Self::ViolentExtremism => Basket::Cybersecurity,
            Self::HumanRightsPrinciples
            | Self::Privacy
            | Self::FreedomOfExpression
            | Self::FreedomOfThePress
            | Self::GenderRights
            | Self::ChildrensRights
            | Self::RightsOfPersonsWithDisabilities => Basket::HumanRights,
            Self::Jurisdiction
            | Self::DataGovernance
            | Self::IntermediaryLiability
            | Self::IntellectualProperty
            | Self::DisputeResolution => Basket::Legal,
            Self::DigitalTrade
            | Self::DigitalBusinessModels
            | Self::ConsumerProtection
            | Self::Taxation
            | Self::Cryptocurrencies
            | Self::CentralBankDigitalCurrencies
            | Self::FutureOfWork => Basket::Economic,
            Self::DigitalAccess
            | Self::CapacityDevelopment
            | Self::SustainableDevelopment
            | Self::InclusiveFinance
            | Self::DigitalEnvironment => Basket::Development,
            Self::ContentPolicy
            | Self::CulturalDiversity
            | Self::Multilingualism
            | Self::OnlineEducation
            | Self::DigitalIdentities
            | Self::InterdisciplinaryApproaches
            | Self::PublicGoods => Basket::Sociocultural,
        }
    }
}

vocabulary! {
    /// A theme of the consultation on the Global Digital Compact.
    ///
    /// The seven themes on which the United Nations invited contributions in 2022 and 2023.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CompactTheme::ProtectData.label(), "Protect data");
    /// ```
    pub enum CompactTheme {
        /// Access to the Internet for all people and schools.
        #[strum(message = "Connect all people to the internet, including all schools")]
        ConnectAllPeople,
        /// An Internet that stays one.
        #[strum(message = "Avoid internet fragmentation")]
        AvoidFragmentation,
        /// The protection of data and of the choices that people have over them.
        #[strum(message = "Protect data")]
        ProtectData,
        /// Human rights as they apply online.
        #[strum(message = "Apply human rights online")]
        HumanRightsOnline,
        /// Who answers for discrimination and misleading content.
        #[strum(message = "Introduce accountability criteria for discrimination and misleading content")]
        AccountabilityForContent,
        /// Rules for artificial intelligence.
        #[strum(message = "Promote regulation of artificial intelligence")]
        ArtificialIntelligence,
        /// Digital goods that are open to all.
        #[strum(message = "Digital commons as a global public good")]
        DigitalCommons,
    }
}

vocabulary! {
    /// An objective of the Global Digital Compact as adopted.
    ///
    /// The five objectives of annex I to resolution 79/1 of the General Assembly of the United Nations
    /// (2024), in the order in which it numbers them, labelled by the first words of their headings.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CompactObjective::DigitalSpace.as_str(), "digital-space");
    /// ```
    pub enum CompactObjective {
        /// Objective 1, on digital divides and progress towards the Sustainable Development Goals.
        #[strum(message = "Close all digital divides")]
        DigitalDivides,
        /// Objective 2, on inclusion in the digital economy and its benefits.
        #[strum(message = "Expand inclusion in and benefits from the digital economy for all")]
        DigitalEconomy,
        /// Objective 3, on a digital space that is open and safe and in which human rights are respected.
        #[strum(message = "Foster an inclusive, open, safe and secure digital space")]
        DigitalSpace,
        /// Objective 4, on approaches to data governance.
        #[strum(message = "Advance responsible, equitable and interoperable data governance approaches")]
        DataGovernance,
        /// Objective 5, on the international governance of artificial intelligence.
        #[strum(message = "Enhance international governance of artificial intelligence")]
        ArtificialIntelligence,
    }
}

vocabulary! {
    /// A principle of the Global Digital Compact as adopted.
    ///
    /// The thirteen principles of paragraph 8 of annex I to resolution 79/1 of the General Assembly of the United Nations
    /// (2024), in the order of their letters, labelled by words of their text.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(CompactPrinciple::Interoperability.paragraph(), compact_commitment!("8.h"));
    /// ```
    pub enum CompactPrinciple {
        /// Principle (a), on the part that all States and other stakeholders have.
        #[strum(message = "Inclusive participation of all States and other stakeholders")]
        InclusiveParticipation,
        /// Principle (b), on development and the needs of developing countries.
        #[strum(message = "Development-oriented and rooted in the 2030 Agenda")]
        DevelopmentOriented,
        /// Principle (c), on international law and on human rights online and offline.
        #[strum(message = "Anchored in international law, including international human rights law")]
        InternationalLaw,
        /// Principle (d), on the equality of women and girls and their part in the digital space.
        #[strum(message = "Gender equality and the empowerment of all women and girls")]
        GenderEquality,
        /// Principle (e), on technology for the environment and its own burden on it.
        #[strum(message = "Environmental sustainability")]
        EnvironmentalSustainability,
        /// Principle (f), on concentrated technological capacity and market power, and a fair share in the benefits.
        #[strum(message = "Equitable and meaningful inclusion in the digital economy")]
        InclusionInTheDigitalEconomy,
        /// Principle (g), on data, technologies and services that everybody can use and afford, and on languages and cultures.
        #[strum(message = "Accessible and affordable data and digital technologies and services")]
        AccessibilityAndAffordability,
        /// Principle (h), on systems that work together and approaches to governance that are compatible.
        #[strum(message = "Interoperability between digital systems")]
        Interoperability,
        /// Principle (i), on emerging technologies that can be trusted, and on human oversight of them.
        #[strum(message = "Safe, secure and trustworthy emerging technologies")]
        TrustworthyTechnologies,
        /// Principle (j), on innovation by societies and businesses of every size and origin.
        #[strum(message = "Creativity and competition")]
        CreativityAndCompetition,
        /// Principle (k), on cooperation of governments with all other stakeholders in their roles.
        #[strum(message = "Multi-stakeholder")]
        MultiStakeholder,
        /// Principle (l), on finance, capacity-building and technology for developing countries.
        #[strum(message = "Partnerships to ensure the provision of the required means of implementation")]
        Partnerships,
        /// Principle (m), on foresight of new technologies, their opportunities and risks.
        #[strum(message = "Forward-looking")]
        ForwardLooking,
    }
}

vocabulary! {
    /// An action line of the World Summit on the Information Society.
    ///
    /// The action lines C1 to C11 of the Geneva Plan of Action (WSIS-03/GENEVA/DOC/5-E, 2003) with its titles, each spelled
    /// by its code, and the eight applications of C7, which the Plan prints as headings of their own. A record that is filed
    /// under an application is not filed under C7 by that.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(WsisActionLine::Media.as_str(), "c9");
    /// assert_eq!("c4".parse::<WsisActionLine>()?.label(), "Capacity building");
    /// assert_eq!(WsisActionLine::EHealth.as_str(), "e-health");
    /// # Ok::<(), ValueError>(())
    /// ```
    pub enum WsisActionLine {
        /// What governments and other stakeholders do to further the use of information technology for development.
        #[strum(serialize = "c1", message = "The role of governments and all stakeholders in the promotion of ICTs for development")]
        RoleOfStakeholders,
        /// Networks and access to them.
        #[strum(serialize = "c2", message = "Information and communication infrastructure: an essential foundation for the Information Society")]
        Infrastructure,
        /// Access of people to information and knowledge, also to public information.
        #[strum(serialize = "c3", message = "Access to information and knowledge")]
        AccessToInformation,
        /// The skills to take part in the information society.
        #[strum(serialize = "c4", message = "Capacity building")]
        CapacityBuilding,
        /// Trust in networks and services, their security, and privacy.
        #[strum(serialize = "c5", message = "Building confidence and security in the use of ICTs")]
        ConfidenceAndSecurity,
        /// Policies, laws and rules under which the information society can grow, Internet governance among them.
        #[strum(serialize = "c6", message = "Enabling environment")]
        EnablingEnvironment,
        /// Uses of information technology in all parts of life.
        #[strum(serialize = "c7", message = "ICT applications: benefits in all aspects of life")]
        Applications,
        /// Uses in public administration.
        #[strum(message = "E-government")]
        EGovernment,
        /// Uses in business and trade.
        #[strum(message = "E-business")]
        EBusiness,
        /// Uses in teaching and learning.
        #[strum(message = "E-learning")]
        ELearning,
        /// Uses in health care.
        #[strum(message = "E-health")]
        EHealth,
        /// Uses at work and for it.
        #[strum(message = "E-employment")]
        EEmployment,
        /// Uses for the protection of the environment.
        #[strum(message = "E-environment")]
        EEnvironment,
        /// Uses in agriculture and the supply of food.
        #[strum(message = "E-agriculture")]
        EAgriculture,
        /// Uses in research.
        #[strum(message = "E-science")]
        EScience,
        /// Cultures, identities and languages, and content from where people live.
        #[strum(serialize = "c8", message = "Cultural diversity and identity, linguistic diversity and local content")]
        CulturalDiversity,
        /// The media, their freedom and their plurality.
        #[strum(serialize = "c9", message = "Media")]
        Media,
        /// Values and rights in the information society, and acts against them.
        #[strum(serialize = "c10", message = "Ethical dimensions of the Information Society")]
        EthicalDimensions,
        /// Cooperation of States and of organizations, worldwide and in regions.
        #[strum(serialize = "c11", message = "International and regional cooperation")]
        Cooperation,
    }
}

vocabulary! {
    /// The means by which a proposal wants to bring something about.
    ///
    /// Terms of this crate, in the words of policy documents.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(PolicyLever::ExportControls.as_str(), "export-controls");
    /// ```
    pub enum PolicyLever {
        /// Treaties and other rules that States agree on.
        InternationalLegalFramework,
        /// Laws that legislatures adopt.
        Legislation,
        /// Rules and decisions of executives and regulators.
        Regulation,
        /// Rules that a sector sets within a frame set by law.
        CoRegulation,
        /// Rules that companies or a sector set for themselves.
        SelfRegulation,
        /// Supervision and review of those who act.
        Oversight,
        /// Technical and management standards.
        Standards,
        /// Tests and labels that show that something meets requirements.
        Certification,
        /// Studies of effects before something is done or used.
        ImpactAssessment,
        /// Duties to look for and prevent harm along a chain of business.
        DueDiligence,
        /// Ways to foresee, grade and handle risks and emergencies.
        RiskManagement,
        /// Duties to make known what is done and how.
        Transparency,
        /// Ways to complain and to report.
        ComplaintMechanisms,
        /// Redress and compensation for harm.
        Remedy,
        /// Cases brought before courts.
        Litigation,
        /// Assistance among authorities in investigations and trials.
        JudicialCooperation,
        /// Punitive measures against States, companies or persons.
        Sanctions,
        /// Limits on what may be exported, and to whom.
        ExportControls,
        /// Limits on what may be imported or bought from abroad.
        ImportRestrictions,
        /// Review of investments from abroad.
        InvestmentScreening,
        /// What public bodies buy, and on which conditions.
        PublicProcurement,
        /// Rules for trade and for access to markets.
        TradePolicy,
        /// Rules against the abuse of market power.
        CompetitionPolicy,
        /// Taxes and duties.
        Taxation,
        /// Money for a purpose.
        Funding,
        /// Building of infrastructure and services.
        Investment,
        /// Passing on of technology and of the knowledge to use it.
        TechnologyTransfer,
        /// Building of skills and institutions, also by assistance.
        CapacityBuilding,
        /// Teaching and training, from school to work.
        Education,
        /// Making people and organizations aware of something.
        AwarenessRaising,
        /// Research and development.
        Research,
        /// Making data available to others.
        DataSharing,
        /// Regular observation and reporting.
        Monitoring,
        /// Measures in the technology itself.
        TechnicalMeasures,
        /// Talks and cooperation among States.
        Diplomacy,
        /// Measures that build confidence among States.
        ConfidenceBuilding,
        /// Talks among States, companies, civil society and others.
        StakeholderDialogue,
        /// Talks of governments or others with companies about what they do.
        EngagementWithCompanies,
        /// Refusal of companies to do what they are asked to or could do.
        CorporateRefusal,
        /// Public statements and campaigns.
        Advocacy,
    }
}

vocabulary! {
    /// A technology that positions are about.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Technology::FifthGenerationNetworks.as_str(), "5g");
    /// ```
    pub enum Technology {
        /// Machines that do what is taken to need intelligence.
        ArtificialIntelligence,
        /// Artificial intelligence that makes text, images or sound.
        GenerativeAi,
        /// Programs that rank, recommend or decide.
        AlgorithmicSystems,
        /// Very large collections of data and their analysis.
        BigData,
        /// The search for patterns in data.
        DataMining,
        /// Recognition of people by their bodies or behaviour.
        Biometrics,
        /// Recognition of people by their faces.
        FacialRecognition,
        /// Reading and analysis of genes.
        Genomics,
        /// Technology to watch people.
        SurveillanceTechnology,
        /// Cameras that watch places.
        VideoSurveillance,
        /// Programs that secretly watch the users of a device.
        Spyware,
        /// Devices that collect the addresses of other devices near by.
        WifiSniffers,
        /// Systems that forecast crimes or threats by persons.
        PredictivePolicing,
        /// Systems that rate the conduct of persons or companies.
        SocialCreditSystems,
        /// Technology that blocks, filters or removes content.
        CensorshipTechnology,
        /// Systems that let only those use a service who prove their identity.
        RealNameRegistration,
        /// Systems that prove identity digitally.
        DigitalIdentity,
        /// Technology that keeps data unreadable to others.
        Encryption,
        /// Hidden ways into a product or a service.
        Backdoors,
        /// Tunnels through a network that hide what passes.
        VirtualPrivateNetworks,
        /// Devices, sensors and machines that are connected.
        InternetOfThings,
        /// Devices that measure their surroundings.
        Sensors,
        /// Identification by radio of tags on things.
        #[strum(message = "RFID")]
        Rfid,
        /// Satellites for communication, observation or navigation.
        Satellites,
        /// Balloons that carry instruments.
        Balloons,
        /// Aircraft without a pilot on board.
        Drones,
        /// Machines that act in the physical world.
        Robotics,
        /// Weapons that choose targets by themselves.
        AutonomousWeapons,
        /// Travel into space.
        Spaceflight,
        /// Computing by quantum effects.
        QuantumComputing,
        /// Computing and storage as services over the network.
        CloudComputing,
        /// Chips.
        Semiconductors,
        /// Mobile networks of the fifth generation.
        #[strum(serialize = "5g")]
        #[strum(message = "5G")]
        FifthGenerationNetworks,
        /// Mobile networks of any generation.
        MobileNetworks,
        /// Cables on the sea floor.
        SubmarineCables,
        /// Services on which users publish and connect.
        SocialMedia,
        /// Services for private messages.
        Messaging,
        /// Programs for telephones and tablets.
        MobileApps,
        /// Programs that converse.
        Chatbots,
        /// Services that search the web.
        SearchEngines,
        /// Payments by digital means.
        DigitalPayments,
        /// Distributed ledgers.
        Blockchain,
        /// Virtual and augmented reality.
        VirtualReality,
        /// Software that anybody may use, study, change and pass on.
        OpenSourceSoftware,
    }
}
