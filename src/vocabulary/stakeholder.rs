//! The terms of stakeholders: what they are, which groups they belong to, what they are called, how they
//! belong to each other.

vocabulary! {
    /// What a stakeholder is.
    ///
    /// Terms of this crate. Whether an entity is a State can be disputed; a term of one's own keeps the coder
    /// out of the dispute.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(StakeholderKind::CivilSocietyOrganization.as_str(), "civil-society-organization");
    /// ```
    pub enum StakeholderKind {
        /// A State, speaking or bound as a whole.
        State,
        /// An organization set up by States, universal or regional.
        InternationalOrganization,
        /// An organ of an international organization, as its secretariat or its council is.
        InternationalBody,
        /// A ministry, an agency or another body of the executive of a State.
        GovernmentBody,
        /// A region, a city or another authority below the State.
        LocalAuthority,
        /// A parliament, a chamber or a committee of one.
        Legislature,
        /// A court or tribunal, national or international.
        Court,
        /// A political party.
        PoliticalParty,
        /// A company, private or owned by a State.
        Company,
        /// An association of companies.
        IndustryAssociation,
        /// An association of workers.
        TradeUnion,
        /// A non-governmental organization that pursues a public or social purpose.
        CivilSocietyOrganization,
        /// An institute that studies policy.
        ThinkTank,
        /// A university, a department or a research institute.
        AcademicBody,
        /// A body that develops or runs the technology of the Internet, or its standards.
        TechnicalBody,
        /// A newspaper, a broadcaster or another organization of the media.
        MediaOrganization,
        /// An office or a post, whoever holds it, as that of a secretary-general is.
        Office,
        /// A region or another place that a text speaks of, whatever its status.
        Place,
        /// People who share an identity, a place or an interest and are not organized as one.
        Community,
        /// A single human being, named or known only by group and region.
        Person,
        /// Several stakeholders that act together under one name.
        Coalition,
        /// A standing forum where stakeholders meet, as the Internet Governance Forum is.
        Forum,
        /// A negotiation or a review that texts address as if it were a body.
        Process,
        /// A body that a text asks to be created and that does not exist yet.
        ProposedBody,
        /// Software, a model or a tool that a text names as an author, a drafter or a speaker.
        Software,
    }
}

vocabulary! {
    /// The group that a participant is counted in, as a session declares it.
    ///
    /// Terms and labels of the Internet Governance Forum.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(StakeholderGroup::CivilSociety.label(), "Civil Society");
    /// ```
    pub enum StakeholderGroup {
        /// Non-governmental organizations, academia and individuals.
        #[strum(message = "Civil Society")]
        CivilSociety,
        /// Governments and their bodies.
        #[strum(message = "Government")]
        Government,
        /// Companies and their associations.
        #[strum(message = "Private Sector")]
        PrivateSector,
        /// Those who develop and run the technology of the Internet.
        #[strum(message = "Technical Community")]
        TechnicalCommunity,
        /// Organizations set up by States.
        #[strum(message = "Intergovernmental Organization")]
        IntergovernmentalOrganization,
        /// Journalists and the organizations that they work for.
        #[strum(message = "Media")]
        Media,
    }
}

vocabulary! {
    /// The regional group that a participant is counted in, as a session declares it.
    ///
    /// The regional groups of the United Nations, with the labels that the Internet Governance Forum prints.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(
    ///     RegionalGroup::LatinAmericanAndCaribbean.label(),
    ///     "Latin American and Caribbean Group (GRULAC)"
    /// );
    /// ```
    pub enum RegionalGroup {
        /// The African regional group of the United Nations.
        #[strum(message = "African Group")]
        African,
        /// The Asian and Pacific regional group of the United Nations.
        #[strum(message = "Asia-Pacific Group")]
        AsiaPacific,
        /// The Eastern European regional group of the United Nations.
        #[strum(message = "Eastern European Group")]
        EasternEuropean,
        /// The regional group of Latin America and the Caribbean in the United Nations.
        #[strum(message = "Latin American and Caribbean Group (GRULAC)")]
        LatinAmericanAndCaribbean,
        /// The regional group of Western Europe, North America and others in the United Nations.
        #[strum(message = "Western European and Others Group (WEOG)")]
        WesternEuropeanAndOthers,
        /// No region, for participants from organizations set up by States.
        #[strum(message = "Intergovernmental Organization")]
        IntergovernmentalOrganization,
    }
}

vocabulary! {
    /// What kind of name a name is.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(NameKind::AlternativeSpelling.as_str(), "alternative-spelling");
    /// ```
    pub enum NameKind {
        /// The full name that the bearer gives itself officially.
        Official,
        /// A shorter form of the name in common use.
        Short,
        /// The initials, or a word made of parts of the name.
        Acronym,
        /// A name that the bearer had before.
        Former,
        /// The name in the script of its own language.
        NativeScript,
        /// The name carried over from another script.
        Transliteration,
        /// The name put into another language.
        Translation,
        /// The same name spelled otherwise.
        AlternativeSpelling,
        /// The same name with its parts in another order.
        Reordered,
        /// A name under which a person writes.
        PenName,
        /// A name under which an organization trades or publishes.
        Brand,
        /// A name that others commonly use and that is not official.
        Popular,
    }
}

vocabulary! {
    /// How somebody belongs to an organization or a group.
    ///
    /// Terms of this crate; those for posts and memberships are close to those of Popolo.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(AffiliationKind::Membership.as_str(), "membership");
    /// ```
    pub enum AffiliationKind {
        /// Is a member.
        Membership,
        /// Takes part as an observer, without the rights of a member.
        Observer,
        /// Presides over it, also for a term only.
        Chair,
        /// Belongs to its board or another organ that governs it.
        BoardMembership,
        /// Founded it, alone or with others.
        Founder,
        /// Holds an office in it, by election or appointment.
        Office,
        /// Works for it, in whatever position.
        Employment,
        /// Holds a fellowship or another academic or honorary post in it.
        Fellowship,
        /// Advises it.
        Adviser,
        /// Speaks or acts for it.
        Representative,
        /// Stands for an office or a membership in it.
        Candidate,
        /// Is a part of it, as a department is.
        PartOf,
        /// Is a company that it controls.
        Subsidiary,
        /// Works with it by agreement.
        Partner,
        /// Took its place.
        Successor,
    }
}

vocabulary! {
    /// A class of actors that a norm binds, addresses or benefits, where a text names no single stakeholder.
    ///
    /// Terms of this crate, in the words of the texts of the United Nations on digital governance.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ActorClass::PersonsWithDisabilities.as_str(), "persons-with-disabilities");
    /// ```
    pub enum ActorClass {
        /// All States.
        States,
        /// The member States of the organization in question.
        MemberStates,
        /// States that are called developing countries.
        DevelopingStates,
        /// States on the list of least developed countries of the United Nations.
        LeastDevelopedStates,
        /// States that the United Nations counts as small islands and developing.
        SmallIslandDevelopingStates,
        /// States that the United Nations counts as developing and without a coast.
        LandlockedDevelopingStates,
        /// States that are called developed countries.
        DevelopedStates,
        /// States that the World Bank counts as of low or middle income.
        LowAndMiddleIncomeStates,
        /// The States other than the one that a norm binds.
        OtherStates,
        /// States that are not party to the arrangement in question.
        ThirdStates,
        /// Those who are party to the instrument in question.
        Parties,
        /// Those who signed, joined or support the document in question.
        Signatories,
        /// Governments, as distinct from the States that they govern.
        Governments,
        /// Governments that a text calls democratic.
        DemocraticGovernments,
        /// Regions, cities and other authorities below the State.
        LocalAuthorities,
        /// Parliaments and their members.
        Legislators,
        /// Courts and judges.
        Judiciary,
        /// The police and other authorities that enforce the law.
        LawEnforcement,
        /// Authorities that supervise a sector or a right.
        Regulators,
        /// Organizations set up by States.
        InternationalOrganizations,
        /// The United Nations and the bodies of its system.
        UnitedNations,
        /// International organizations of one region.
        RegionalOrganizations,
        /// Persons, groups and organizations that are not States.
        NonStateActors,
        /// States, banks and funds that finance development.
        Donors,
        /// Everybody concerned, of whatever kind, also where a text says all parties.
        AllStakeholders,
        /// Businesses of any kind.
        Enterprises,
        /// Micro, small and medium-sized enterprises.
        SmallEnterprises,
        /// Businesses that operate in several States.
        TransnationalCorporations,
        /// Businesses that deliver to others along a supply chain.
        Suppliers,
        /// Those who lead companies or sectors.
        IndustryLeaders,
        /// Companies whose business is technology, of any kind.
        TechnologyCompanies,
        /// Companies of the sector of information and communication technology.
        IctCompanies,
        /// Providers of products and services of information and communication technology.
        IctProviders,
        /// Companies that offer services on the Internet.
        InternetCompanies,
        /// Services on the Internet that carry the content or the offers of others.
        Platforms,
        /// Companies that run telecommunication networks or give access to them.
        TelecommunicationOperators,
        /// Those who run infrastructure that a text calls critical.
        InfrastructureOperators,
        /// Those who develop, deploy or run artificial intelligence.
        AiActors,
        /// Organizations that do research and development.
        ResearchAndDevelopmentEntities,
        /// People who do research and development.
        ResearchersAndDevelopers,
        /// People who look for flaws in the security of products.
        SecurityResearchers,
        /// Those who develop and run the technology of the Internet.
        TechnicalCommunity,
        /// Non-governmental and other social organizations, and those active in them.
        CivilSociety,
        /// Universities, research institutes and those who work there.
        Academia,
        /// Schools and other places of education.
        Schools,
        /// The press, broadcasters and others who publish news.
        Media,
        /// People who work as journalists.
        Journalists,
        /// People who stand up for human rights.
        HumanRightsDefenders,
        /// People who practise law.
        Lawyers,
        /// All people, without distinction.
        Everyone,
        /// Single persons, as distinct from organizations.
        Individuals,
        /// Persons and organizations alike, as subjects of the law.
        IndividualsAndOrganizations,
        /// The citizens of a State.
        Citizens,
        /// Those who use a product or a service.
        Users,
        /// Those who buy a product or a service, also called consumers.
        Customers,
        /// Those who do business with the one bound.
        BusinessPartners,
        /// The people whom personal data are about.
        DataSubjects,
        /// People who work for others.
        Workers,
        /// Women and girls.
        Women,
        /// People below the age of majority, also called minors.
        Children,
        /// Young people.
        Youth,
        /// People of advanced age, also called the elderly.
        OlderPersons,
        /// People with disabilities.
        PersonsWithDisabilities,
        /// People who live in poverty.
        PersonsInPoverty,
        /// People who live in rural or remote areas.
        RuralCommunities,
        /// People who fled or moved to another country.
        RefugeesAndMigrants,
        /// Ethnic, national or linguistic groups that are a minority where they live.
        EthnicMinorities,
        /// Religious groups that are a minority where they live.
        ReligiousMinorities,
        /// Indigenous peoples.
        IndigenousPeoples,
        /// Groups that a text calls vulnerable, without naming them or as a whole.
        VulnerableGroups,
        /// People who are not born yet.
        FutureGenerations,
    }
}
