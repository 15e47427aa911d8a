//! Specific Proposals: seven, numbered.
//!
//! Each stands under its heading as printed, with or without a space behind the number.

use super::super::notation::{STATES, actor, actor_as, norm, states_should};
use super::{
    BY_CHINA, INTERNET_GOVERNANCE_FEATURES, should, states_shall, states_shall_not, states_should_not,
    states_should_refrain,
};
use crate::documented::notation::Items;
use crate::record::{
    Actor, Classification, Enumeration, Establishment, Instrument, LawReference, Party, Proposal, Provision,
    Related, Statement, StatementTarget, Target,
};
use crate::value::{Id, Text};
use crate::vocabulary::{
    Act, ActorClass, CompactTheme, EstablishmentKind, GoalReference, LawReferenceRole, Modality, PolicyLever,
    Relation, Technology, Term, Topic, Verb,
};

/// The heading of a proposal as printed: its title behind its number.
macro_rules! heading {
    ($title:literal, $number:literal) => {
        concat!($number, $title)
    };
}

const CONNECT: &str = heading!("Connect all people to the Internet", "1.");
const FRAGMENTATION: &str = heading!("Avoid Internet fragmentation", "2. ");
pub(in crate::documented) const DATA: &str = heading!("Protect data", "3. ");
pub(in crate::documented) const RIGHTS: &str = heading!("Apply human rights online", "4. ");
pub(in crate::documented) const ACCOUNTABILITY: &str =
    heading!("Introduce accountability criteria for discrimination and misleading content", "5. ");
pub(in crate::documented) const AI: &str =
    heading!("Promote regulation of artificial intelligence (AI)", "6.");
pub(in crate::documented) const GOODS: &str = heading!("Digital public goods", "7.");

const AGENDA: Items<LawReference> =
    list![LawReference::new(Instrument::Law(id!("agenda-2030"))).role(Term::of(LawReferenceRole::Supports))];

/// Whom the third paragraph on AI wants States to require something of.
const R_AND_D: Items<Actor> =
    list![actor_as(ActorClass::ResearchAndDevelopmentEntities, text!("R&D entities"))];

/// What the heading on AI limits those asks to that don't name it.
const OF_AI: Items<Text> = list![text!("AI")];

/// The groups that are named together three times, in the same words.
const GROUPS: Items<Actor> = list![
    actor_as(ActorClass::OlderPersons, text!("the elderly")),
    actor(ActorClass::Women),
    actor_as(ActorClass::Children, text!("minors")),
    actor_as(ActorClass::PersonsWithDisabilities, text!("people with disabilities")),
    actor_as(ActorClass::PersonsInPoverty, text!("the poor")),
];

/// Who is to be encouraged to discipline themselves; whether they are companies, the text does not say.
const ICT_ORGANIZATIONS: Items<Actor> = list![Actor::new(Party::Described(text!("ICT organizations")))];

/// What the measures and their items are for.
const AGAINST_ILLICIT_ACTS: Items<Text> =
    list![text!("to keep individuals and organizations from acting illicitly by use of the Internet")];

/// That a principle has asked for the same, as good as in the same words.
const fn restates(provision: Id<Provision>) -> Related {
    Related::new(Term::of(Relation::Restates), Target::Provision(provision))
}

constructors! {
    /// 1. Connect all people to the Internet.
    pub fn connect_all_people_to_the_internet() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-1"),
            BY_CHINA,
            text!(
                "Access to the Internet should be fair, reasonable and universal, with assistance to \
                developing countries and to groups such as the elderly; States have a right to take part \
                in managing its basic resources."
            ),
        )
        .label(text!("1"))
        .title(text!("Connect all people to the Internet"))
        .classification(
            Classification::new()
                .laws(AGENDA)
                .topics(list![
                    Term::of(Topic::DigitalAccess),
                    Term::of(Topic::CapacityDevelopment),
                    Term::of(Topic::CriticalInternetResources),
                    Term::of(Topic::Multilingualism),
                    Term::of(Topic::SustainableDevelopment),
                ])
                .themes(list![Term::of(CompactTheme::ConnectAllPeople)]),
        )
        .levers(list![
            Term::of(PolicyLever::CapacityBuilding),
            Term::of(PolicyLever::TechnologyTransfer),
            Term::of(PolicyLever::Funding),
            Term::of(PolicyLever::Investment),
            Term::of(PolicyLever::Education),
        ])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-1/provision-1"),
                text!("further promote Internet access that is fair, reasonable and universal"),
            )
            .purposes(list![
                text!(
                    "that all share in the benefits of developments in the Internet and digital \
                    technology"
                ),
            ])
            .beneficiaries(list![actor_as(ActorClass::Everyone, text!("all"))])
            .citations(in_proposal!(CONNECT, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-2"),
                text!("facilitate the wide spread of Internet technology"),
            )
            .purposes(list![
                text!(
                    "that all share in the benefits of developments in the Internet and digital \
                    technology"
                ),
            ])
            .beneficiaries(list![actor_as(ActorClass::Everyone, text!("all"))])
            .citations(in_proposal!(CONNECT, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-3"),
                text!("facilitate diversity of languages on the Internet"),
            )
            .purposes(list![
                text!(
                    "that all share in the benefits of developments in the Internet and digital \
                    technology"
                ),
            ])
            .beneficiaries(list![actor_as(ActorClass::Everyone, text!("all"))])
            .classification(Classification::new().topics(list![Term::of(Topic::Multilingualism)]))
            .citations(in_proposal!(CONNECT, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-4"),
                text!("enhance digital connectivity"),
            )
            .purposes(list![
                text!(
                    "that all share in the benefits of developments in the Internet and digital \
                    technology"
                ),
            ])
            .beneficiaries(list![actor_as(ActorClass::Everyone, text!("all"))])
            .citations(in_proposal!(CONNECT, 1: 1)),
            norm(
                id!("china-gdc-2023/proposal-1/provision-5"),
                STATES,
                Modality::Right,
                Verb::HaveTheRightTo,
                text!(
                    "take part in managing and distributing the basic international resources of the \
                    Internet"
                ),
            )
            .printed_verb(text!("have the right to"))
            .manner(text!("on equal footings"))
            .classification(Classification::new().topics(list![Term::of(Topic::CriticalInternetResources)]))
            .citations(in_proposal!(CONNECT, 1: 2)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-1/provision-6"),
                text!(
                    "taking advantage of the resources and technologies of the Internet to undermine the \
                    legitimate rights that other States have to access it, which endangers how secure, \
                    stable and connected the global Internet is"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .citations(in_proposal!(CONNECT, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-7"),
                text!("strengthen the building of digital capacity"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::CapacityDevelopment)]))
            .citations(in_proposal!(CONNECT, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-8"),
                text!(
                    "ensure the rights of developing countries to use the resources and technologies of \
                    the Internet peacefully"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::DevelopingStates, text!("developing countries"))])
            .citations(in_proposal!(CONNECT, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-1/provision-9"),
                text!("support the provision of assistance to developing countries in building capacity"),
            )
            .purposes(list![
                text!(
                    "to enable those countries to have access to the Internet at a cost they can afford"
                ),
            ])
            .beneficiaries(list![actor_as(ActorClass::DevelopingStates, text!("developing countries"))])
            .enumerations(list![
                Enumeration::new(true)
                    .of(text!("the assistance"))
                    .items(list![
                        text!("finance"),
                        text!("technology transfer"),
                        text!("development of critical information infrastructure"),
                        text!("training of personnel"),
                    ]),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::CapacityDevelopment)]))
            .citations(in_proposal!(CONNECT, 2: 1)),
            Provision::new(
                id!("china-gdc-2023/proposal-1/provision-10"),
                text!(
                    "assist older persons, women, minors, persons with disabilities and people in \
                    poverty in getting access to the Internet and in using it"
                ),
            )
            .bearers(list![
                actor(ActorClass::Governments),
                actor_as(ActorClass::Enterprises, text!("businesses")),
                actor_as(ActorClass::CivilSociety, text!("civil organizations")),
            ])
            .verb(Term::of(Verb::BeEncouraged))
            .printed_verb(text!("It is encouraged that … should"))
            .purposes(list![text!("to increase digital inclusiveness")])
            .beneficiaries(GROUPS)
            .enumerations(list![
                Enumeration::new(false)
                    .of(text!("the means of assisting"))
                    .items(list![
                        text!("investment"),
                        text!("education"),
                        text!("training"),
                        text!("innovation and application of technologies"),
                    ]),
            ])
            .citations(in_proposal!(CONNECT, 2: 2)),
            should(
                id!("china-gdc-2023/proposal-1/provision-11"),
                text!("enhance exchanges on knowledge and on policies for development"),
            )
            .purposes(list![text!("to create synergy in implementing the 2030 Agenda")])
            .classification(Classification::new().laws(AGENDA))
            .citations(in_proposal!(CONNECT, 2: 3)),
            should(
                id!("china-gdc-2023/proposal-1/provision-12"),
                text!("encourage people-to-people exchanges"),
            )
            .purposes(list![text!("to create synergy in implementing the 2030 Agenda")])
            .enumerations(list![
                Enumeration::new(true)
                    .of(text!("the exchanges"))
                    .items(list![text!("exchanges among youth"), text!("exchanges among women")]),
            ])
            .classification(Classification::new().laws(AGENDA))
            .citations(in_proposal!(CONNECT, 2: 3)),
        ])
        .citations(in_proposal!(CONNECT))
    }

    /// 2. Avoid Internet fragmentation.
    pub fn avoid_internet_fragmentation() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-2"),
            BY_CHINA,
            text!(
                "States should keep the Internet whole, agree under UN auspices on rules that work \
                together worldwide, not block supply chains of ICT products arbitrarily, and promote fair \
                and free trade."
            ),
        )
        .label(text!("2"))
        .title(text!("Avoid Internet fragmentation"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::DigitalStandards),
                    Term::of(Topic::DigitalTrade),
                    Term::of(Topic::TelecommunicationsInfrastructure),
                    Term::of(Topic::InterdisciplinaryApproaches),
                ])
                .themes(list![Term::of(CompactTheme::AvoidFragmentation)]),
        )
        .levers(list![
            Term::of(PolicyLever::InternationalLegalFramework),
            Term::of(PolicyLever::Standards),
            Term::of(PolicyLever::TradePolicy),
        ])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-2/provision-1"),
                text!("foster a cyberspace that has the features listed"),
            )
            .enumerations(list![
                Enumeration::new(false)
                    .of(text!("what the cyberspace is to feature"))
                    .items(list![
                        text!("peace"),
                        text!("security"),
                        text!("openness"),
                        text!("cooperation"),
                        text!("order"),
                    ]),
            ])
            .citations(in_proposal!(FRAGMENTATION, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-2"),
                text!("stand against dividing and fragmenting the Internet"),
            )
            .citations(in_proposal!(FRAGMENTATION, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-3"),
                text!(
                    "draw up common rules and standards for cyberspace that are interoperable all over \
                    the world"
                ),
            )
            .manner(text!("with Member States taking part broadly, under UN auspices"))
            .citations(in_proposal!(FRAGMENTATION, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-4"),
                text!(
                    "stay committed to building a system for the international governance of the \
                    Internet"
                ),
            )
            .enumerations(list![
                INTERNET_GOVERNANCE_FEATURES,
            ])
            .relations(list![restates(id!("china-gdc-2023/principle-4/provision-3"))])
            .citations(in_proposal!(FRAGMENTATION, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-5"),
                text!("give development and security the same weight"),
            )
            .relations(list![restates(id!("china-gdc-2023/principle-2/provision-8"))])
            .citations(in_proposal!(FRAGMENTATION, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-6"),
                text!("promote the connectivity of information infrastructure"),
            )
            .classification(
                Classification::new().topics(list![Term::of(Topic::TelecommunicationsInfrastructure)]),
            )
            .citations(in_proposal!(FRAGMENTATION, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-7"),
                text!(
                    "ensure, as to the technologies of the Internet, that use is peaceful, that there is \
                    cooperation and that benefits are shared"
                ),
            )
            .citations(in_proposal!(FRAGMENTATION, 2: 1)),
            states_should_not(
                id!("china-gdc-2023/proposal-2/provision-8"),
                text!(
                    "stretch the concept of national security too far in order to block arbitrarily the \
                    chain that supplies global ICT products, in particular where a long-term commercial \
                    relationship is its basis"
                ),
            )
            .citations(in_proposal!(FRAGMENTATION, 2: 2)),
            states_should_not(
                id!("china-gdc-2023/proposal-2/provision-9"),
                text!(
                    "abuse tools of control in order to block arbitrarily the chain that supplies global \
                    ICT products, in particular where a long-term commercial relationship is its basis"
                ),
            )
            .citations(in_proposal!(FRAGMENTATION, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-10"),
                text!(
                    "support enterprises in making independent choices of their own, on business \
                    considerations, to use technologies and products of ICT"
                ),
            )
            .beneficiaries(list![actor(ActorClass::Enterprises)])
            .citations(in_proposal!(FRAGMENTATION, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-11"),
                text!("uphold, as principles, cooperation and the sharing of benefits"),
            )
            .citations(in_proposal!(FRAGMENTATION, 2: 3)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-12"),
                text!(
                    "consider fully the opportunities and challenges, unique to them, that developing \
                    countries meet in digital trade"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::DevelopingStates, text!("developing countries"))])
            .classification(Classification::new().topics(list![Term::of(Topic::DigitalTrade)]))
            .citations(in_proposal!(FRAGMENTATION, 2: 3)),
            states_should(
                id!("china-gdc-2023/proposal-2/provision-13"),
                text!("facilitate the drawing up of digital trade rules of a high level"),
            )
            .manner(text!("in an open and inclusive way"))
            .classification(Classification::new().topics(list![Term::of(Topic::DigitalTrade)]))
            .citations(in_proposal!(FRAGMENTATION, 2: 3)),
            states_shall(
                id!("china-gdc-2023/proposal-2/provision-14"),
                text!("coordinate their policies better"),
            )
            .purposes(list![text!("to create a digital market that is global")])
            .citations(in_proposal!(FRAGMENTATION, 2: 4)),
            states_shall(
                id!("china-gdc-2023/proposal-2/provision-15"),
                text!("promote, all over the world, trade and investment that are fair and free"),
            )
            .purposes(list![text!("to create a digital market that is global")])
            .citations(in_proposal!(FRAGMENTATION, 2: 4)),
            states_shall(
                id!("china-gdc-2023/proposal-2/provision-16"),
                text!("oppose barriers to trade and protectionism in trade"),
            )
            .purposes(list![text!("to create a digital market that is global")])
            .citations(in_proposal!(FRAGMENTATION, 2: 4)),
        ])
        .citations(in_proposal!(FRAGMENTATION))
    }

    /// 3. Protect data.
    pub fn protect_data() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-3"),
            BY_CHINA,
            text!(
                "States should handle data security objectively, ensure an orderly and lawful free flow of \
                data, and respect the sovereignty of others over data; they shall not obtain data there \
                through companies or individuals without permission; providers should not install \
                backdoors for illegal ends."
            ),
        )
        .label(text!("3"))
        .title(text!("Protect data"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::DataGovernance),
                    Term::of(Topic::Jurisdiction),
                    Term::of(Topic::NetworkSecurity),
                    Term::of(Topic::CriticalInfrastructure),
                ])
                .themes(list![Term::of(CompactTheme::ProtectData)])
                .technologies(list![Term::of(Technology::Backdoors)]),
        )
        .levers(list![Term::of(PolicyLever::JudicialCooperation)])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-3/provision-1"),
                text!("deal with data security"),
            )
            .manner(text!("comprehensively, objectively and on the basis of evidence"))
            .citations(in_proposal!(DATA, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-3/provision-2"),
                text!("ensure that data flow freely"),
            )
            .manner(text!("in an orderly way and as the law provides"))
            .citations(in_proposal!(DATA, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-3/provision-3"),
                text!(
                    "stand against ICT activities in which important data of the critical infrastructure \
                    of other States are impaired or stolen"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .classification(Classification::new().topics(list![Term::of(Topic::CriticalInfrastructure)]))
            .citations(in_proposal!(DATA, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-3/provision-4"),
                text!(
                    "stand against ICT activities that use important data of the critical infrastructure \
                    of other States for acts which undermine the national security and the public \
                    interests of other States"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .citations(in_proposal!(DATA, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-3/provision-5"),
                text!(
                    "respect the sovereignty and the jurisdiction of other States over data, and their \
                    governance of data"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::Jurisdiction)]),
            )
            .citations(in_proposal!(DATA, 2: 1)),
            states_shall_not(
                id!("china-gdc-2023/proposal-3/provision-6"),
                text!("obtain, through companies or individuals, data whose location is in other States"),
            )
            .exceptions(list![text!("with the permission of those States")])
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::Jurisdiction)]),
            )
            .citations(in_proposal!(DATA, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-3/provision-7"),
                text!(
                    "obtain data from overseas by judicial assistance or under other relevant \
                    agreements, multilateral and bilateral"
                ),
            )
            .conditions(list![text!("where law enforcement requires that States obtain such data")])
            .enumerations(list![
                Enumeration::new(true)
                    .of(text!("what law enforcement requires them for"))
                    .items(list![text!("combating crimes")]),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::Jurisdiction)]))
            .citations(in_proposal!(DATA, 2: 2)),
            norm(
                id!("china-gdc-2023/proposal-3/provision-8"),
                list![Actor::new(Party::Described(text!(
                    "any bilateral agreement of two States on access to data"
                )))],
                Modality::Prohibition,
                Verb::ShouldNot,
                text!(
                    "infringe on the judicial sovereignty of a third State and on the security of its \
                    data"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::ThirdStates, text!("a third State"))])
            .classification(Classification::new().topics(list![Term::of(Topic::Jurisdiction)]))
            .citations(in_proposal!(DATA, 2: 3)),
            norm(
                id!("china-gdc-2023/proposal-3/provision-9"),
                list![actor_as(ActorClass::IctProviders, text!("ICT products and services providers"))],
                Modality::Prohibition,
                Verb::ShouldNot,
                text!(
                    "put backdoors into their products and services in order to illegally obtain data \
                    of users, or control or manipulate the systems and devices of users"
                ),
            )
            .beneficiaries(list![actor(ActorClass::Users)])
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::NetworkSecurity)])
                    .technologies(list![Term::of(Technology::Backdoors)]),
            )
            .citations(in_proposal!(DATA, 3: 1)),
            norm(
                id!("china-gdc-2023/proposal-3/provision-10"),
                list![actor_as(ActorClass::IctProviders, text!("Products providers"))],
                Modality::Obligation,
                Verb::Should,
                text!(
                    "make a commitment to notify cooperation partners and users of vulnerabilities in \
                    their products that are serious"
                ),
            )
            .manner(text!("in good time"))
            .beneficiaries(list![
                actor_as(ActorClass::BusinessPartners, text!("their cooperation partners")),
                actor(ActorClass::Users),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::NetworkSecurity)]))
            .citations(in_proposal!(DATA, 3: 2)),
            norm(
                id!("china-gdc-2023/proposal-3/provision-11"),
                list![actor_as(ActorClass::IctProviders, text!("Products providers"))],
                Modality::Obligation,
                Verb::Should,
                text!("make a commitment to offer remedies"),
            )
            .scope(list![text!("vulnerabilities in their products that are serious")])
            .beneficiaries(list![
                actor_as(ActorClass::BusinessPartners, text!("their cooperation partners")),
                actor(ActorClass::Users),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::NetworkSecurity)]))
            .citations(in_proposal!(DATA, 3: 2)),
        ])
        .citations(in_proposal!(DATA))
    }

    /// 4. Apply human rights online.
    pub fn apply_human_rights_online() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-4"),
            BY_CHINA,
            text!(
                "The right to development is primary and basic; States should let more people share in \
                digital development, not politicize human rights, respect rights and protect personal \
                information, and are entitled to regulate, against violations of rights and illicit \
                acts, what the Internet transmits."
            ),
        )
        .label(text!("4"))
        .title(text!("Apply human rights online"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::HumanRightsPrinciples),
                    Term::of(Topic::Privacy),
                    Term::of(Topic::GenderRights),
                    Term::of(Topic::ChildrensRights),
                    Term::of(Topic::RightsOfPersonsWithDisabilities),
                    Term::of(Topic::ContentPolicy),
                    Term::of(Topic::DigitalAccess),
                    Term::of(Topic::CapacityDevelopment),
                ])
                .themes(list![Term::of(CompactTheme::HumanRightsOnline)]),
        )
        .levers(list![
            Term::of(PolicyLever::CapacityBuilding),
            Term::of(PolicyLever::Education),
            Term::of(PolicyLever::AwarenessRaising),
            Term::of(PolicyLever::SelfRegulation),
        ])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-4/provision-1"),
                text!("facilitate innovation and development in the digital field"),
            )
            .citations(in_proposal!(RIGHTS, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-2"),
                text!("bridge the digital divide"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::DigitalAccess)]))
            .relations(list![restates(id!("china-gdc-2023/principle-2/provision-4"))])
            .citations(in_proposal!(RIGHTS, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-3"),
                text!("enable more people all over the world to share what digital development brings"),
            )
            .manner(text!("more equitably"))
            .beneficiaries(list![Actor::new(Party::Described(text!("more people around the world")))])
            .citations(in_proposal!(RIGHTS, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-4"),
                text!(
                    "oppose abuse of such unilateral coercive measures as undermine the capabilities of \
                    other States to develop a digital economy and to improve the livelihood of people"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .citations(in_proposal!(RIGHTS, 1: 3)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-5"),
                text!(
                    "oppose abuse of such unilateral coercive measures as pose a violation of human \
                    rights which is consistent and systemic"
                ),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
            .citations(in_proposal!(RIGHTS, 1: 3)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-4/provision-6"),
                text!("politicizing issues of human rights"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
            .citations(in_proposal!(RIGHTS, 1: 4)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-4/provision-7"),
                text!(
                    "interfering in the domestic affairs of others, with the protection of human rights \
                    online as an excuse"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("others"))])
            .citations(in_proposal!(RIGHTS, 1: 4)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-4/provision-8"),
                text!(
                    "challenging the judicial sovereignty of others, with the protection of human rights \
                    online as an excuse"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("others"))])
            .citations(in_proposal!(RIGHTS, 1: 4)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-9"),
                text!(
                    "dedicate themselves to providing digital products and services that are consistent, \
                    stable and open and that benefit all their citizens, the vulnerable in particular"
                ),
            )
            .beneficiaries(list![
                actor_as(ActorClass::Citizens, text!("all their citizens")),
                actor_as(ActorClass::VulnerableGroups, text!("the vulnerable")),
            ])
            .citations(in_proposal!(RIGHTS, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-10"),
                text!("narrow the gap in digital capacity that lies between groups and between regions"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::CapacityDevelopment)]))
            .citations(in_proposal!(RIGHTS, 2: 1)),
            should(
                id!("china-gdc-2023/proposal-4/provision-11"),
                text!(
                    "extend training in digital skills further to older persons, women, minors, persons \
                    with disabilities and people in poverty"
                ),
            )
            .purposes(list![text!("that all people can gain in digital capacity and skills")])
            .beneficiaries(GROUPS)
            .classification(Classification::new().topics(list![Term::of(Topic::CapacityDevelopment)]))
            .citations(in_proposal!(RIGHTS, 2: 2)),
            should(
                id!("china-gdc-2023/proposal-4/provision-12"),
                text!(
                    "provide, in particular, more products and services that are smart and suit the \
                    needs and the characteristics of older persons"
                ),
            )
            .purposes(list![text!("that they experience better services")])
            .beneficiaries(list![actor_as(ActorClass::OlderPersons, text!("the elderly"))])
            .citations(in_proposal!(RIGHTS, 2: 3)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-13"),
                text!(
                    "respect the rights and the fundamental freedoms that their citizens have in \
                    cyberspace"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::Citizens, text!("their citizens"))])
            .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
            .citations(in_proposal!(RIGHTS, 3: 1)),
            norm(
                id!("china-gdc-2023/proposal-4/provision-14"),
                STATES,
                Modality::Right,
                Verb::BeEntitledTo,
                text!("protect, manage and regulate how information is transmitted on the Internet"),
            )
            .printed_verb(text!("are entitled to"))
            .purposes(list![
                text!("to prevent and stop any violation of the rights of their citizens"),
                text!("to prevent and stop any illicit act that jeopardizes public order"),
                text!(
                    "to prevent and stop any illicit act that incites violence, discrimination, \
                    exclusion and intolerance"
                ),
                text!("to prevent and stop any illicit act that undermines national security"),
            ])
            .beneficiaries(list![actor_as(ActorClass::Citizens, text!("their citizens"))])
            .classification(Classification::new().topics(list![Term::of(Topic::ContentPolicy)]))
            .citations(in_proposal!(RIGHTS, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-15"),
                text!(
                    "take action to protect older persons, women, minors, persons with disabilities and \
                    people in poverty in their legitimate rights and interests"
                ),
            )
            .beneficiaries(GROUPS)
            .classification(
                Classification::new()
                    .topics(list![
                        Term::of(Topic::GenderRights),
                        Term::of(Topic::ChildrensRights),
                        Term::of(Topic::RightsOfPersonsWithDisabilities),
                    ]),
            )
            .citations(in_proposal!(RIGHTS, 3: 3)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-16"),
                text!(
                    "be committed to acting to prevent and stop acts by which ICTs are used to endanger \
                    personal information and privacy"
                ),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-17"),
                text!("oppose mass surveillance that is directed, by means of ICTs, against other States"),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-18"),
                text!(
                    "oppose the collection, without authorization and by means of ICTs, of personal \
                    information of other States"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-19"),
                text!(
                    "work jointly against personal information and commercial data being illicitly \
                    stolen, exposed and traded"
                ),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 2)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-20"),
                text!("help businesses to become more aware of data protection"),
            )
            .addressees(list![actor_as(ActorClass::Enterprises, text!("businesses"))])
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 3)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-21"),
                text!("help businesses to increase their self-discipline"),
            )
            .addressees(list![actor_as(ActorClass::Enterprises, text!("businesses"))])
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 3)),
            states_should(
                id!("china-gdc-2023/proposal-4/provision-22"),
                text!(
                    "help businesses to take concrete action for protecting privacy and personal \
                    information in cyberspace"
                ),
            )
            .addressees(list![actor_as(ActorClass::Enterprises, text!("businesses"))])
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(RIGHTS, 4: 3)),
        ])
        .citations(in_proposal!(RIGHTS))
    }

    /// On the right to development.
    pub fn right_to_development() -> Statement {
        Statement::new(
            id!("china-gdc-2023/proposal-4/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!("The right to development is the human right that is primary and basic."),
        )
        .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
        .targets(list![StatementTarget::new(Target::Proposal(id!("china-gdc-2023/proposal-4")))])
        .citations(in_proposal!(RIGHTS, 1: 1))
    }

    /// What the actions for specific groups will bring about.
    pub fn development_of_specific_groups() -> Statement {
        Statement::new(
            id!("china-gdc-2023/proposal-4/statement-2"),
            BY_CHINA,
            Term::of(Act::Prediction),
            text!("The right of specific groups to development will be protected and promoted better."),
        )
        .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
        .targets(list![
            StatementTarget::new(Target::Provision(id!("china-gdc-2023/proposal-4/provision-9"))),
            StatementTarget::new(Target::Provision(id!("china-gdc-2023/proposal-4/provision-10"))),
            StatementTarget::new(Target::Provision(id!("china-gdc-2023/proposal-4/provision-11"))),
            StatementTarget::new(Target::Provision(id!("china-gdc-2023/proposal-4/provision-12"))),
        ])
        .conditions(list![text!("the actions are taken that are asked for before it in the same paragraph")])
        .citations(in_proposal!(RIGHTS, 2: 4))
    }

    /// 5. Accountability for discrimination and misleading content.
    pub fn introduce_accountability_criteria() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-5"),
            BY_CHINA,
            text!(
                "States should take measures against illicit acts by means of the Internet, of which the \
                proposal names examples, and relevant companies should accept public supervision, deal with \
                complaints and compensate users whose rights were violated."
            ),
        )
        .label(text!("5"))
        .title(text!("Introduce accountability criteria for discrimination and misleading content"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::ContentPolicy),
                    Term::of(Topic::IntermediaryLiability),
                    Term::of(Topic::ViolentExtremism),
                    Term::of(Topic::ConsumerProtection),
                ])
                .themes(list![Term::of(CompactTheme::AccountabilityForContent)]),
        )
        .levers(list![
            Term::of(PolicyLever::Legislation),
            Term::of(PolicyLever::Regulation),
            Term::of(PolicyLever::SelfRegulation),
            Term::of(PolicyLever::Oversight),
            Term::of(PolicyLever::ComplaintMechanisms),
            Term::of(PolicyLever::Remedy),
        ])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-5/provision-1"),
                text!("take appropriate measures against illicit acts by use of the Internet"),
            )
            .purposes(AGAINST_ILLICIT_ACTS)
            .enumerations(list![
                Enumeration::new(true)
                    .of(text!("the measures, each an item of this provision"))
                    .items(list![
                        text!("framework of laws and regulations"),
                        text!("self-discipline and codes of conduct of ICT organizations"),
                        text!("regulation and supervision of ICT companies"),
                    ]),
                Enumeration::new(true)
                    .of(text!("the illicit acts that are meant"))
                    .items(list![
                        text!("publishing information that puts national security in danger"),
                        text!("publishing information that incites subversion and secession"),
                        text!("publishing information that jeopardizes the unity of the State"),
                        text!("spreading the rhetoric of terrorism and extremism"),
                        text!("spreading the rhetoric of racial hatred and discrimination"),
                        text!(
                            "making up rumors that disturb the order of economy and society, and passing \
                            them on with intent"
                        ),
                        text!("transmitting content that is violent and pornographic"),
                        text!("insulting and slandering others"),
                        text!(
                            "violating the reputation, privacy or intellectual property of others, or \
                            other legitimate rights and interests of theirs"
                        ),
                    ]),
            ])
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::ContentPolicy), Term::of(Topic::ViolentExtremism)]),
            )
            .citations(in_proposal!(ACCOUNTABILITY, 1: 1, 2)),
            Provision::new(
                id!("china-gdc-2023/proposal-5/provision-2"),
                text!("draw up and improve a framework of laws and regulations"),
            )
            .purposes(AGAINST_ILLICIT_ACTS)
            .parent(id!("china-gdc-2023/proposal-5/provision-1"))
            .bearers(STATES)
            .modality(Term::of(Modality::Obligation))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 1)),
            Provision::new(
                id!("china-gdc-2023/proposal-5/provision-3"),
                text!("encourage ICT organizations to practise self-discipline"),
            )
            .purposes(AGAINST_ILLICIT_ACTS)
            .addressees(ICT_ORGANIZATIONS)
            .parent(id!("china-gdc-2023/proposal-5/provision-1"))
            .bearers(STATES)
            .modality(Term::of(Modality::Obligation))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 1)),
            Provision::new(
                id!("china-gdc-2023/proposal-5/provision-4"),
                text!("encourage ICT organizations to introduce a code of conduct"),
            )
            .purposes(AGAINST_ILLICIT_ACTS)
            .addressees(ICT_ORGANIZATIONS)
            .parent(id!("china-gdc-2023/proposal-5/provision-1"))
            .bearers(STATES)
            .modality(Term::of(Modality::Obligation))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 1)),
            Provision::new(
                id!("china-gdc-2023/proposal-5/provision-5"),
                text!("regulate and supervise ICT companies more"),
            )
            .purposes(AGAINST_ILLICIT_ACTS)
            .addressees(list![actor(ActorClass::IctCompanies)])
            .parent(id!("china-gdc-2023/proposal-5/provision-1"))
            .bearers(STATES)
            .modality(Term::of(Modality::Obligation))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-5/provision-6"),
                text!(
                    "encourage ICT companies to set up or improve systems by which complaints and \
                    reports of the public are handled"
                ),
            )
            .addressees(list![actor(ActorClass::IctCompanies)])
            .citations(in_proposal!(ACCOUNTABILITY, 1: 3)),
            states_should(
                id!("china-gdc-2023/proposal-5/provision-7"),
                text!(
                    "encourage ICT companies to set up or improve systems by which the rights of \
                    customers are protected"
                ),
            )
            .addressees(list![actor(ActorClass::IctCompanies)])
            .beneficiaries(list![actor(ActorClass::Customers)])
            .classification(Classification::new().topics(list![Term::of(Topic::ConsumerProtection)]))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 3)),
            norm(
                id!("china-gdc-2023/proposal-5/provision-8"),
                list![actor_as(ActorClass::IctCompanies, text!("Relevant companies"))],
                Modality::Obligation,
                Verb::Should,
                text!("take an initiative to be supervised by the public"),
            )
            .citations(in_proposal!(ACCOUNTABILITY, 1: 4)),
            norm(
                id!("china-gdc-2023/proposal-5/provision-9"),
                list![actor_as(ActorClass::IctCompanies, text!("Relevant companies"))],
                Modality::Obligation,
                Verb::Should,
                text!("handle complaints and reports of the public"),
            )
            .manner(text!("in good time"))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 4)),
            norm(
                id!("china-gdc-2023/proposal-5/provision-10"),
                list![actor_as(ActorClass::IctCompanies, text!("Relevant companies"))],
                Modality::Obligation,
                Verb::Should,
                text!("offer users compensation where their rights and interests are violated in any way"),
            )
            .manner(text!("as the law provides"))
            .beneficiaries(list![actor_as(ActorClass::Users, text!("their users"))])
            .classification(Classification::new().topics(list![Term::of(Topic::ConsumerProtection)]))
            .citations(in_proposal!(ACCOUNTABILITY, 1: 4)),
        ])
        .citations(in_proposal!(ACCOUNTABILITY))
    }

    /// 6. Promote regulation of artificial intelligence (AI).
    pub fn promote_regulation_of_artificial_intelligence() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-6"),
            BY_CHINA,
            text!(
                "States should work towards an agreed framework for governing AI internationally, put \
                people and ethics first, require research and development to keep AI under human control, \
                and oversee how AI is used."
            ),
        )
        .label(text!("6"))
        .title(text!("Promote regulation of artificial intelligence (AI)"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::ArtificialIntelligence),
                    Term::of(Topic::Privacy),
                    Term::of(Topic::SustainableDevelopment),
                ])
                .themes(list![Term::of(CompactTheme::ArtificialIntelligence)])
                .technologies(list![
                    Term::of(Technology::ArtificialIntelligence),
                    Term::of(Technology::AlgorithmicSystems),
                ]),
        )
        .levers(list![
            Term::of(PolicyLever::Standards),
            Term::of(PolicyLever::Regulation),
            Term::of(PolicyLever::Oversight),
            Term::of(PolicyLever::SelfRegulation),
            Term::of(PolicyLever::Transparency),
            Term::of(PolicyLever::RiskManagement),
            Term::of(PolicyLever::ImpactAssessment),
            Term::of(PolicyLever::Monitoring),
            Term::of(PolicyLever::Remedy),
            Term::of(PolicyLever::Education),
            Term::of(PolicyLever::Diplomacy),
        ])
        .provisions(list![
            states_should(
                id!("china-gdc-2023/proposal-6/provision-1"),
                text!(
                    "promote that a framework for governing AI internationally, and a set of standards \
                    for it, come into being with broad consensus"
                ),
            )
            .manner(text!("with broad participation as the basis, by dialogue and cooperation"))
            .establishes(list![
                Establishment::new(
                    Term::of(EstablishmentKind::Instrument),
                    text!("framework for international AI governance"),
                ),
                Establishment::new(
                    Term::of(EstablishmentKind::Instrument),
                    text!("set of standards for international AI governance"),
                ),
            ])
            .citations(in_proposal!(AI, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-2"),
                text!("ensure the safety, reliability and controllability of AI"),
            )
            .manner(text!("with broad participation as the basis"))
            .citations(in_proposal!(AI, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-3"),
                text!("ensure that AI better empowers sustainable development all over the world"),
            )
            .manner(text!("with broad participation as the basis"))
            .classification(
                Classification::new()
                    .topics(list![
                        Term::of(Topic::ArtificialIntelligence),
                        Term::of(Topic::SustainableDevelopment),
                    ])
                    .technologies(list![Term::of(Technology::ArtificialIntelligence)]),
            )
            .citations(in_proposal!(AI, 1: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-4"),
                text!("keep to an approach that is centered on people"),
            )
            .citations(in_proposal!(AI, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-5"),
                text!("keep to the principle of AI for good"),
            )
            .citations(in_proposal!(AI, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-6"),
                text!(
                    "oppose moves that, by means of AI technology, undermine other countries in their \
                    sovereignty and territorial security"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("other countries"))])
            .citations(in_proposal!(AI, 1: 2)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-6/provision-7"),
                text!(
                    "drawing lines by ideology in order to maliciously obstruct the technological \
                    development of other countries"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("other countries"))])
            .citations(in_proposal!(AI, 1: 2)),
            states_should_refrain(
                id!("china-gdc-2023/proposal-6/provision-8"),
                text!(
                    "setting up groups that exclude others in order to maliciously obstruct the \
                    technological development of other countries"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("other countries"))])
            .citations(in_proposal!(AI, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-9"),
                text!(
                    "ensure the rights of all countries to development and to peaceful use of \
                    technologies"
                ),
            )
            .purposes(list![text!("that the benefits of AI technologies be shared")])
            .beneficiaries(list![actor_as(ActorClass::States, text!("all countries"))])
            .citations(in_proposal!(AI, 1: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-10"),
                text!("give ethics priority"),
            )
            .scope(OF_AI)
            .citations(in_proposal!(AI, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-11"),
                text!(
                    "establish rules, norms and mechanisms of accountability for the ethics of AI, and \
                    improve them"
                ),
            )
            .establishes(list![
                Establishment::new(
                    Term::of(EstablishmentKind::Mechanism),
                    text!("accountability mechanisms for AI ethics"),
                ),
                Establishment::new(
                    Term::of(EstablishmentKind::Instrument),
                    text!("rules and norms for AI ethics"),
                ),
            ])
            .citations(in_proposal!(AI, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-12"),
                text!(
                    "make clear what the responsibilities of AI-related entities are and where their \
                    power ends"
                ),
            )
            .citations(in_proposal!(AI, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-13"),
                text!("fully respect and protect what rights and interests all groups legitimately have"),
            )
            .beneficiaries(list![Actor::new(Party::Described(text!("all groups")))])
            .citations(in_proposal!(AI, 2: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-14"),
                text!(
                    "establish by degrees mechanisms, suited to their national conditions, for the \
                    review and regulation of ethics in science and technology"
                ),
            )
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .establishes(list![
                Establishment::new(
                    Term::of(EstablishmentKind::Mechanism),
                    text!("mechanisms to review and regulate ethics in science and technology"),
                ),
            ])
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-15"),
                text!("strengthen their capacity to evaluate and manage the security of AI"),
            )
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-16"),
                text!("establish an early warning mechanism that is effective"),
            )
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .establishes(list![
                Establishment::new(
                    Term::of(EstablishmentKind::Mechanism),
                    text!("early warning mechanism"),
                ),
            ])
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-17"),
                text!("apply agile governance"),
            )
            .scope(OF_AI)
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-18"),
                text!("apply management by tiers and categories"),
            )
            .scope(OF_AI)
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-19"),
                text!("improve continuously their capacity to manage, control and settle risks"),
            )
            .scope(OF_AI)
            .manner(text!(
                "in the light of the stage of their own AI development and of their social and cultural \
                characteristics"
            ))
            .citations(in_proposal!(AI, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-20"),
                text!("require that R&D entities strengthen their self-discipline"),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-21"),
                text!(
                    "require that R&D entities avoid using prematurely such technologies as may have \
                    serious consequences"
                ),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-22"),
                text!("require that R&D entities ensure that humans always have control of AI"),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-23"),
                text!(
                    "require that R&D entities strive for algorithms that are secure and controllable \
                    all through the R&D of AI"
                ),
            )
            .addressees(R_AND_D)
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::ArtificialIntelligence)])
                    .technologies(list![Term::of(Technology::AlgorithmicSystems)]),
            )
            .citations(in_proposal!(AI, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-24"),
                text!("require that R&D entities improve transparency, explainability and reliability"),
            )
            .scope(OF_AI)
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-25"),
                text!(
                    "require that R&D entities gradually make AI trustworthy, predictable and traceable, \
                    and open to verification and regulation"
                ),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-26"),
                text!("require that R&D entities strive for data of better quality in the R&D of AI"),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-27"),
                text!(
                    "require that R&D entities make data more complete and timely, more consistent, more \
                    normalized and more accurate"
                ),
            )
            .scope(OF_AI)
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-28"),
                text!("require that R&D entities take diversified demands fully into account"),
            )
            .scope(OF_AI)
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 3)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-29"),
                text!("require that R&D entities avoid bias that data and algorithms may have"),
            )
            .scope(OF_AI)
            .addressees(R_AND_D)
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::ArtificialIntelligence)])
                    .technologies(list![Term::of(Technology::AlgorithmicSystems)]),
            )
            .citations(in_proposal!(AI, 3: 3)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-30"),
                text!(
                    "require that R&D entities strive to make AI systems universal, fair and \
                    non-discriminatory"
                ),
            )
            .addressees(R_AND_D)
            .citations(in_proposal!(AI, 3: 3)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-31"),
                text!(
                    "prohibit the use of such AI technologies and related applications as go against \
                    laws and regulations, against ethics and standards"
                ),
            )
            .citations(in_proposal!(AI, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-32"),
                text!(
                    "strengthen the monitoring of quality, and evaluations, where AI products and \
                    services are used"
                ),
            )
            .citations(in_proposal!(AI, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-33"),
                text!("draw up mechanisms for emergencies"),
            )
            .scope(OF_AI)
            .establishes(list![
                Establishment::new(Term::of(EstablishmentKind::Mechanism), text!("emergency mechanisms")),
            ])
            .citations(in_proposal!(AI, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-34"),
                text!("draw up measures for compensation"),
            )
            .scope(OF_AI)
            .citations(in_proposal!(AI, 4: 1)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-35"),
                text!(
                    "strengthen the study and the evaluation of AI products and services before they are \
                    used"
                ),
            )
            .citations(in_proposal!(AI, 4: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-36"),
                text!("promote institutionalized training in the ethics of AI"),
            )
            .citations(in_proposal!(AI, 4: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-37"),
                text!(
                    "ensure that the personnel concerned acquire the professional expertise and skills \
                    that they need"
                ),
            )
            .scope(OF_AI)
            .citations(in_proposal!(AI, 4: 2)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-38"),
                text!(
                    "safeguard the privacy of individuals and the security of data in AI products and \
                    services"
                ),
            )
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::ArtificialIntelligence), Term::of(Topic::Privacy)])
                    .technologies(list![Term::of(Technology::ArtificialIntelligence)]),
            )
            .citations(in_proposal!(AI, 4: 3)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-39"),
                text!(
                    "follow strictly the international or regional norms on how personal information is \
                    handled"
                ),
            )
            .classification(
                Classification::new()
                    .laws(list![
                        LawReference::new(Instrument::Described(text!(
                            "international or regional norms on the handling of personal information"
                        )))
                        .role(Term::of(LawReferenceRole::CallsForCompliance)),
                    ])
                    .topics(list![Term::of(Topic::Privacy)]),
            )
            .citations(in_proposal!(AI, 4: 3)),
            states_should(
                id!("china-gdc-2023/proposal-6/provision-40"),
                text!("oppose that personal information is illegally collected and utilized"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::Privacy)]))
            .citations(in_proposal!(AI, 4: 3)),
        ])
        .citations(in_proposal!(AI))
    }

    /// 7. Digital public goods.
    pub fn digital_public_goods() -> Proposal {
        Proposal::new(
            id!("china-gdc-2023/proposal-7"),
            BY_CHINA,
            text!(
                "National sovereignty should apply as a principle to the cyber and digital domain, where \
                States have jurisdiction within their borders and a right to rules of their own; they can, \
                with respect for other States, seek consensus on digital public goods, and they should \
                digitalize public services further, cooperate, and share data by which the Sustainable \
                Development Goals are monitored."
            ),
        )
        .label(text!("7"))
        .title(text!("Digital public goods"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::PublicGoods),
                    Term::of(Topic::Jurisdiction),
                    Term::of(Topic::OnlineEducation),
                    Term::of(Topic::SustainableDevelopment),
                ])
                .themes(list![Term::of(CompactTheme::DigitalCommons)])
                .goals(list![GoalReference::ALL]),
        )
        .levers(list![
            Term::of(PolicyLever::Legislation),
            Term::of(PolicyLever::Standards),
            Term::of(PolicyLever::DataSharing),
            Term::of(PolicyLever::Monitoring),
            Term::of(PolicyLever::Diplomacy),
        ])
        .provisions(list![
            should(
                id!("china-gdc-2023/proposal-7/provision-1"),
                text!("apply the principle of national sovereignty to the cyber and digital domain"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::Jurisdiction)]))
            .citations(in_proposal!(GOODS, 1: 1)),
            norm(
                id!("china-gdc-2023/proposal-7/provision-2"),
                STATES,
                Modality::Right,
                Verb::HaveJurisdictionOver,
                text!(
                    "infrastructures, resources and data of ICT, and activities in ICT within their \
                    borders"
                ),
            )
            .printed_verb(text!("have jurisdiction over"))
            .classification(Classification::new().topics(list![Term::of(Topic::Jurisdiction)]))
            .citations(in_proposal!(GOODS, 1: 2)),
            norm(
                id!("china-gdc-2023/proposal-7/provision-3"),
                STATES,
                Modality::Right,
                Verb::HaveTheRightTo,
                text!("make for themselves public policies, laws and regulations that concern the Internet"),
            )
            .printed_verb(text!("have the right to"))
            .purposes(list![
                text!(
                    "to safeguard legitimate rights and interests in cyberspace: those of their \
                    citizens, of enterprises, of social organizations and of other subjects"
                ),
            ])
            .beneficiaries(list![
                actor_as(ActorClass::Citizens, text!("their citizens")),
                actor(ActorClass::Enterprises),
                actor_as(ActorClass::CivilSociety, text!("social organizations")),
                Actor::new(Party::Described(text!("other subjects in cyberspace"))),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::Jurisdiction)]))
            .citations(in_proposal!(GOODS, 1: 2)),
            Provision::new(
                id!("china-gdc-2023/proposal-7/provision-4"),
                text!(
                    "discuss standards for digital public goods, their scope, how to manage them and \
                    guidelines for using them"
                ),
            )
            .bearers(STATES)
            .verb(Term::of(Verb::Can))
            .conditions(list![
                text!(
                    "other States are respected in their sovereignty and data security, and their \
                    citizens in their legitimate rights and interests"
                ),
                text!("the principle of voluntarism is followed"),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::PublicGoods)]))
            .citations(in_proposal!(GOODS, 2: 2)),
            Provision::new(
                id!("china-gdc-2023/proposal-7/provision-5"),
                text!(
                    "gradually build a consensus on standards for digital public goods, their scope, how \
                    to manage them and guidelines for using them"
                ),
            )
            .bearers(STATES)
            .verb(Term::of(Verb::Can))
            .conditions(list![
                text!(
                    "other States are respected in their sovereignty and data security, and their \
                    citizens in their legitimate rights and interests"
                ),
                text!("the principle of voluntarism is followed"),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::PublicGoods)]))
            .citations(in_proposal!(GOODS, 2: 2)),
            states_should(
                id!("china-gdc-2023/proposal-7/provision-6"),
                text!("take the digitalization of public services further"),
            )
            .citations(in_proposal!(GOODS, 2: 3)),
            states_should(
                id!("china-gdc-2023/proposal-7/provision-7"),
                text!("strengthen international cooperation in areas of which online education is one"),
            )
            .enumerations(list![
                Enumeration::new(true)
                    .of(text!("the areas"))
                    .items(list![text!("online education")]),
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::OnlineEducation)]))
            .citations(in_proposal!(GOODS, 2: 3)),
            states_should(
                id!("china-gdc-2023/proposal-7/provision-8"),
                text!(
                    "strengthen cooperation on data, and the sharing of them, for monitoring and \
                    evaluating the Sustainable Development Goals"
                ),
            )
            .purposes(list![text!("to promote more effectively the implementation of the Goals")])
            .classification(
                Classification::new()
                    .topics(list![Term::of(Topic::SustainableDevelopment)])
                    .goals(list![GoalReference::ALL]),
            )
            .citations(in_proposal!(GOODS, 2: 3)),
        ])
        .citations(in_proposal!(GOODS))
    }

    /// On the openness of digital products.
    pub fn openness_of_digital_products() -> Statement {
        Statement::new(
            id!("china-gdc-2023/proposal-7/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "To make digital products more open has positive implications for unlocking what digital \
                technologies can do and for advancing the Sustainable Development Goals, above all for \
                countries of low and middle income."
            ),
        )
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::PublicGoods), Term::of(Topic::SustainableDevelopment)])
                .themes(list![Term::of(CompactTheme::DigitalCommons)])
                .goals(list![GoalReference::ALL]),
        )
        .targets(list![
            StatementTarget::new(Target::Proposal(id!("china-gdc-2023/proposal-7"))),
            StatementTarget::new(Target::Described(text!("the openness of digital products"))),
        ])
        .affected(list![
            actor_as(ActorClass::LowAndMiddleIncomeStates, text!("low and middle income countries")),
        ])
        .citations(in_proposal!(GOODS, 2: 1))
    }
}
