//! Basic Principles: four, without numbers.
//!
//! Each is one paragraph, whose first sentence is its title; that sentence is coded as a bare imperative.

use super::super::notation::{actor, actor_as, norm, states_should};
use super::{BY_CHINA, INTERNET_GOVERNANCE_FEATURES, imperative, states_should_refrain};
use crate::documented::notation::Items;
use crate::record::{
    Actor, Attribution, Classification, Enumeration, Preference, Principle, Provision, Statement,
    StatementTarget, Target,
};
use crate::vocabulary::{Act, ActorClass, GoalReference, Modality, Term, Topic, Verb};

const UNITY: &str = "Uphold unity and cooperation";
const DEVELOPMENT: &str = "Focus on development";
const FAIRNESS: &str = "Promote fairness and justice";
const GOVERNANCE: &str = "Facilitate effective governance";

/// Whom the right to digital technologies is said to belong to.
const STATES_DEVELOPING_ABOVE_ALL: Items<Actor> = list![
    actor_as(ActorClass::States, text!("all States")),
    actor_as(ActorClass::DevelopingStates, text!("especially developing ones")),
];

/// The issues in the face of which governance is to be effective.
const COMMON_CONCERNS: Enumeration = Enumeration::new(true)
    .of(text!("issues of mutual concern, in the face of which it is asked"))
    .items(list![
        text!("cybersecurity"),
        text!("data security"),
        text!("security of critical information infrastructure"),
        text!("regulation of platforms"),
        text!("personal privacy"),
        text!("hate speech"),
    ]);

constructors! {
    /// Uphold unity and cooperation.
    pub fn uphold_unity_and_cooperation() -> Principle {
        Principle::new(
            id!("china-gdc-2023/principle-1"),
            BY_CHINA,
            text!(
                "States should stay united and cooperate on digital governance, agree on rules and \
                standards that work together worldwide, and keep those rules from being divided."
            ),
        )
        .title(text!("Uphold unity and cooperation"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::DigitalStandards),
                    Term::of(Topic::InterdisciplinaryApproaches),
                ]),
        )
        .provisions(list![
            imperative(
                id!("china-gdc-2023/principle-1/provision-1"),
                text!("hold to unity and to cooperation"),
            )
            .citations(in_principle!(UNITY, 1)),
            states_should(
                id!("china-gdc-2023/principle-1/provision-2"),
                text!("hold to unity, cooperation and inclusiveness"),
            )
            .preferences(list![
                Preference::new(text!("unity")).over(list![text!("division")]),
                Preference::new(text!("cooperation")).over(list![text!("confrontation")]),
                Preference::new(text!("inclusiveness")).over(list![text!("exclusion")]),
            ])
            .citations(in_principle!(UNITY, 4)),
            states_should(
                id!("china-gdc-2023/principle-1/provision-3"),
                text!("draw up common rules and standards that are interoperable all over the world"),
            )
            .manner(text!("on the basis of respect for each other and of a broad consensus"))
            .citations(in_principle!(UNITY, 4)),
            states_should(
                id!("china-gdc-2023/principle-1/provision-4"),
                text!("prevent the rules of digital governance from being divided and fragmented"),
            )
            .citations(in_principle!(UNITY, 4)),
        ])
        .citations(in_principle!(UNITY))
    }

    /// On markets, standards and supply chains that come in two.
    pub fn markets_standards_and_chains_in_two() -> Statement {
        Statement::new(
            id!("china-gdc-2023/principle-1/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "Two of each are emerging in the domain of the cyber and the digital, too: of markets, of \
                sets of standards and of supply chains."
            ),
        )
        .targets(list![StatementTarget::new(Target::Principle(id!("china-gdc-2023/principle-1")))])
        .citations(in_principle!(UNITY, 2))
    }

    /// What the Secretary-General of the United Nations is said to have warned of.
    pub fn secretary_general_on_a_split() -> Statement {
        Statement::new(
            id!("china-gdc-2023/principle-1/statement-2"),
            Attribution::new().holders(list![id!("united-nations-secretary-general")]).asserter(id!("china")),
            Term::of(Act::Warning),
            text!(
                "Has given a warning that China calls similar to what it says itself of the cyber and \
                digital domain: two markets, two sets of standards, two supply chains."
            ),
        )
        .hedge(text!("in a similar way"))
        .citations(in_principle!(UNITY, 2))
        .supports(list![id!("china-gdc-2023/principle-1/statement-1")])
    }

    /// On ideological lines, group politics and blocs.
    pub fn ideological_lines_and_blocs() -> Statement {
        Statement::new(
            id!("china-gdc-2023/principle-1/statement-3"),
            BY_CHINA,
            Term::of(Act::Warning),
            text!(
                "To draw lines by ideology, or to stir up group politics and a confrontation of blocs, \
                will do nothing but hinder development worldwide and the progress of humanity."
            ),
        )
        .targets(list![StatementTarget::new(Target::Principle(id!("china-gdc-2023/principle-1")))])
        .citations(in_principle!(UNITY, 3))
    }

    /// Focus on development.
    pub fn focus_on_development() -> Principle {
        Principle::new(
            id!("china-gdc-2023/principle-2"),
            BY_CHINA,
            text!(
                "States should cooperate on a digital economy that benefits all, respect how others \
                choose to develop digitally, and not stretch and abuse security issues to hold back the \
                legitimate development of others."
            ),
        )
        .title(text!("Focus on development"))
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::DigitalTrade), Term::of(Topic::DigitalAccess)]),
        )
        .provisions(list![
            imperative(
                id!("china-gdc-2023/principle-2/provision-1"),
                text!("put the focus on development"),
            )
            .citations(in_principle!(DEVELOPMENT, 1)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-2"),
                text!("widen digital cooperation"),
            )
            .citations(in_principle!(DEVELOPMENT, 3)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-3"),
                text!("promote digital trade"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::DigitalTrade)]))
            .citations(in_principle!(DEVELOPMENT, 3)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-4"),
                text!("bridge the digital divide"),
            )
            .classification(Classification::new().topics(list![Term::of(Topic::DigitalAccess)]))
            .citations(in_principle!(DEVELOPMENT, 3)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-5"),
                text!(
                    "build, for the whole world, a paradigm of the digital economy that has the features \
                    listed"
                ),
            )
            .enumerations(list![
                Enumeration::new(false)
                    .of(text!("what the paradigm is to feature"))
                    .items(list![
                        text!("benefits for all"),
                        text!("balance"),
                        text!("coordination"),
                        text!("inclusiveness"),
                        text!("win-win cooperation"),
                        text!("common prosperity"),
                    ]),
            ])
            .citations(in_principle!(DEVELOPMENT, 3)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-6"),
                text!("respect the cyber sovereignty of others"),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("others"))])
            .citations(in_principle!(DEVELOPMENT, 4)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-7"),
                text!(
                    "respect the right of others to choose for themselves, in the light of their own \
                    national conditions, on which paths they develop digitally"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::OtherStates, text!("others"))])
            .citations(in_principle!(DEVELOPMENT, 4)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-8"),
                text!("give development and security the same weight"),
            )
            .citations(in_principle!(DEVELOPMENT, 5)),
            states_should(
                id!("china-gdc-2023/principle-2/provision-9"),
                text!("forge an environment for digital development that has the qualities listed"),
            )
            .enumerations(list![
                Enumeration::new(false)
                    .of(text!("what the environment is to be"))
                    .items(list![
                        text!("open"),
                        text!("inclusive"),
                        text!("fair"),
                        text!("just"),
                        text!("non-discriminatory"),
                    ]),
            ])
            .citations(in_principle!(DEVELOPMENT, 5)),
            states_should_refrain(
                id!("china-gdc-2023/principle-2/provision-10"),
                text!(
                    "overextending and abusing the issue of security in order to contain and suppress \
                    legitimate development of other States in economy and technology"
                ),
            )
            .beneficiaries(list![actor(ActorClass::OtherStates)])
            .citations(in_principle!(DEVELOPMENT, 5)),
        ])
        .citations(in_principle!(DEVELOPMENT))
    }

    /// On the opportunities of economic digitalization.
    pub fn opportunities_of_digitalization() -> Statement {
        Statement::new(
            id!("china-gdc-2023/principle-2/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "The digitalization of the economy has offered significant opportunities to States, to \
                all of them and to the developing ones in particular."
            ),
        )
        .targets(list![StatementTarget::new(Target::Principle(id!("china-gdc-2023/principle-2")))])
        .affected(list![
            actor(ActorClass::States),
            actor_as(ActorClass::DevelopingStates, text!("the developing ones")),
        ])
        .citations(in_principle!(DEVELOPMENT, 2))
    }

    /// Promote fairness and justice.
    pub fn promote_fairness_and_justice() -> Principle {
        Principle::new(
            id!("china-gdc-2023/principle-3"),
            BY_CHINA,
            text!(
                "All States, developing ones above all, have a right to access and develop digital \
                technologies, products and services; States should cooperate, keep supply chains open \
                and make efforts for vulnerable groups, so that all can share what digital development \
                brings."
            ),
        )
        .title(text!("Promote fairness and justice"))
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::DigitalAccess), Term::of(Topic::SustainableDevelopment)])
                .goals(list![GoalReference::ALL]),
        )
        .provisions(list![
            imperative(
                id!("china-gdc-2023/principle-3/provision-1"),
                text!("advance fairness and justice"),
            )
            .citations(in_principle!(FAIRNESS, 1)),
            norm(
                id!("china-gdc-2023/principle-3/provision-2"),
                STATES_DEVELOPING_ABOVE_ALL,
                Modality::Right,
                Verb::Indicative,
                text!("have access to digital technologies, products and services"),
            )
            .printed_verb(text!("is the inalienable legitimate right of"))
            .citations(in_principle!(FAIRNESS, 2)),
            norm(
                id!("china-gdc-2023/principle-3/provision-3"),
                STATES_DEVELOPING_ABOVE_ALL,
                Modality::Right,
                Verb::Indicative,
                text!("develop digital technologies, products and services"),
            )
            .printed_verb(text!("is the inalienable legitimate right of"))
            .citations(in_principle!(FAIRNESS, 2)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-4"),
                text!("promote international cooperation and assistance"),
            )
            .citations(in_principle!(FAIRNESS, 3)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-5"),
                text!("stand against monopolies in technology"),
            )
            .citations(in_principle!(FAIRNESS, 3)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-6"),
                text!("stand against coercive measures that are unilateral"),
            )
            .citations(in_principle!(FAIRNESS, 3)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-7"),
                text!(
                    "keep the chain that supplies global digital products and services open, secure and \
                    stable"
                ),
            )
            .citations(in_principle!(FAIRNESS, 3)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-8"),
                text!(
                    "make digital development worldwide more equitable, more effective and more \
                    beneficial to everyone"
                ),
            )
            .beneficiaries(list![actor_as(ActorClass::Everyone, text!("all"))])
            .citations(in_principle!(FAIRNESS, 3)),
            states_should(
                id!("china-gdc-2023/principle-3/provision-9"),
                text!(
                    "make efforts to meet the challenges that the digital economy poses to vulnerable \
                    groups"
                ),
            )
            .purposes(list![
                text!(
                    "that people from every part of society can share, on an equal footing, in benefits \
                    and dividends of digital development"
                ),
            ])
            .beneficiaries(list![
                actor(ActorClass::VulnerableGroups),
                actor_as(ActorClass::Everyone, text!("people from all walks of life")),
            ])
            .citations(in_principle!(FAIRNESS, 4)),
        ])
        .citations(in_principle!(FAIRNESS))
    }

    /// On what access to digital technologies and their development are crucial for.
    pub fn access_and_the_goals() -> Statement {
        Statement::new(
            id!("china-gdc-2023/principle-3/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "Access to digital technologies, products and services, and their development, are \
                crucial for bridging the digital divide and for achieving the Sustainable Development \
                Goals."
            ),
        )
        .classification(Classification::new()
            .topics(list![Term::of(Topic::DigitalAccess), Term::of(Topic::SustainableDevelopment)])
            .goals(list![GoalReference::ALL]))
        .targets(list![StatementTarget::new(Target::Principle(id!("china-gdc-2023/principle-3")))])
        .citations(in_principle!(FAIRNESS, 2))
    }

    /// Facilitate effective governance.
    pub fn facilitate_effective_governance() -> Principle {
        Principle::new(
            id!("china-gdc-2023/principle-4"),
            BY_CHINA,
            text!(
                "States should draw up international rules under UN auspices, together build a system of \
                Internet governance, and see that basic resources are distributed equitably and managed \
                jointly; others can play a part that fits their roles and responsibilities."
            ),
        )
        .title(text!("Facilitate effective governance"))
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::CriticalInternetResources),
                    Term::of(Topic::NetworkSecurity),
                    Term::of(Topic::CriticalInfrastructure),
                    Term::of(Topic::Privacy),
                    Term::of(Topic::DataGovernance),
                    Term::of(Topic::ContentPolicy),
                    Term::of(Topic::InterdisciplinaryApproaches),
                ]),
        )
        .provisions(list![
            imperative(
                id!("china-gdc-2023/principle-4/provision-1"),
                text!("facilitate governance that is effective"),
            )
            .citations(in_principle!(GOVERNANCE, 1)),
            states_should(
                id!("china-gdc-2023/principle-4/provision-2"),
                text!("draw up international rules"),
            )
            .manner(text!(
                "by wide participation of all Member States and extensive consultation among them, under \
                UN auspices"
            ))
            .enumerations(list![
                COMMON_CONCERNS,
            ])
            .citations(in_principle!(GOVERNANCE, 2)),
            states_should(
                id!("china-gdc-2023/principle-4/provision-3"),
                text!(
                    "work together on building a system for the international governance of the Internet"
                ),
            )
            .enumerations(list![
                COMMON_CONCERNS,
                INTERNET_GOVERNANCE_FEATURES,
            ])
            .citations(in_principle!(GOVERNANCE, 2)),
            states_should(
                id!("china-gdc-2023/principle-4/provision-4"),
                text!("ensure that basic resources of the Internet are distributed equitably"),
            )
            .enumerations(list![
                COMMON_CONCERNS,
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::CriticalInternetResources)]))
            .citations(in_principle!(GOVERNANCE, 2)),
            states_should(
                id!("china-gdc-2023/principle-4/provision-5"),
                text!("ensure that basic resources of the Internet are managed jointly"),
            )
            .enumerations(list![
                COMMON_CONCERNS,
            ])
            .classification(Classification::new().topics(list![Term::of(Topic::CriticalInternetResources)]))
            .citations(in_principle!(GOVERNANCE, 2)),
            Provision::new(
                id!("china-gdc-2023/principle-4/provision-6"),
                text!("play a part of their own in governance"),
            )
            .bearers(list![
                actor(ActorClass::InternationalOrganizations),
                actor(ActorClass::IctCompanies),
                actor_as(ActorClass::TechnicalCommunity, text!("technology communities")),
                actor_as(ActorClass::CivilSociety, text!("civil organizations")),
                actor_as(ActorClass::AllStakeholders, text!("other stakeholders")),
            ])
            .verb(Term::of(Verb::Can))
            .manner(text!("in proportion to their roles and responsibilities"))
            .citations(in_principle!(GOVERNANCE, 3)),
        ])
        .citations(in_principle!(GOVERNANCE))
    }
}
