//! The preamble: two paragraphs without a heading.
//!
//! What “all parties should” do stands here as the provisions of a statement, since it belongs to no principle
//! or proposal.

use super::super::notation::{actor_as, norm};
use super::BY_CHINA;
use crate::documented::notation::Items;
use crate::record::{Actor, Provision, Statement, StatementTarget, Target};
use crate::value::{Id, Text};
use crate::vocabulary::{Act, ActorClass, Modality, Stance, Term, Verb};

const ALL_PARTIES: Items<Actor> = list![actor_as(ActorClass::AllStakeholders, text!("all parties"))];

/// What all parties should do, faced with what digitalization brings.
const fn all_parties_should(id: Id<Provision>, action: Text) -> Provision {
    norm(id, ALL_PARTIES, Modality::Obligation, Verb::Should, action)
        .conditions(list![text!("faced with both the opportunities and the challenges of digitalization")])
        .citations(in_preamble!(2: 1))
}

constructors! {
    /// On what the digital transformation changes.
    pub fn change_of_production_and_life() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "The phenomenal progress of the revolution in information technology and of the \
                digital economy is transforming how humanity produces and lives."
            ),
        )
        .citations(in_preamble!(1: 1))
    }

    /// On how far the influence of the digital transformation reaches.
    pub fn influence_of_the_transformation() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-2"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "The progress of information technology and of the digital economy has a far-reaching \
                influence on how States develop socially and economically, on the system of global \
                governance and on human civilization."
            ),
        )
        .citations(in_preamble!(1: 1))
    }

    /// On the deficit in global digital governance.
    pub fn governance_deficit() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-3"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "At the same time it becomes ever more prominent that global digital governance has a \
                deficit."
            ),
        )
        .citations(in_preamble!(1: 2))
    }

    /// On problems in the digital field.
    pub fn problems_in_the_digital_field() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-4"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "Problems of the digital field have become more evident, such as unbalanced development, \
                inadequate rules and an inequitable order."
            ),
        )
        .citations(in_preamble!(1: 2))
    }

    /// What a country that is not named is said to have politicized.
    pub fn politicized_technology_and_trade() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-5"),
            BY_CHINA,
            Term::of(Act::Allegation),
            text!(
                "A certain country has politicized issues of science and technology, of the economy and \
                of trade."
            ),
        )
        .targets(list![
            StatementTarget::new(Target::Described(text!("a certain country, which is not named"))),
        ])
        .citations(in_preamble!(1: 3))
    }

    /// What a country that is not named is said to have used as a weapon.
    pub fn technology_and_trade_as_weapon() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-6"),
            BY_CHINA,
            Term::of(Act::Allegation),
            text!(
                "A certain country has used issues of science and technology, of the economy and of \
                trade as a weapon and a tool for dividing the global Internet, which jeopardizes \
                digital development and cooperation worldwide."
            ),
        )
        .targets(list![
            StatementTarget::new(Target::Described(text!("a certain country, which is not named"))),
        ])
        .citations(in_preamble!(1: 3))
    }

    /// On opportunities and challenges.
    pub fn opportunities_and_challenges() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-7"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!("Digitalization brings both opportunities and challenges."),
        )
        .citations(in_preamble!(2: 1))
    }

    /// What all parties should do.
    pub fn what_all_parties_should_do() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-8"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!(
                "In view of the opportunities and the challenges of digitalization, all parties should \
                keep to multilateralism and fairness, balance development and security, and cooperate \
                on governing the digital field and on a cyberspace community with a shared future."
            ),
        )
        .addressees(ALL_PARTIES)
        .provisions(list![
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-1"),
                text!("uphold multilateralism"),
            ),
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-2"),
                text!("keep to fairness and justice"),
            ),
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-3"),
                text!("approach development and security in a balanced way"),
            ),
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-4"),
                text!("step up their dialogue and their cooperation"),
            ),
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-5"),
                text!("improve the system of global digital governance"),
            )
            .manner(text!("by working together")),
            all_parties_should(
                id!("china-gdc-2023/preamble/provision-6"),
                text!("build a cyberspace community with a shared future"),
            )
            .manner(text!("by working together")),
        ])
        .citations(in_preamble!(2: 1))
    }

    /// Support for the leading role of the United Nations.
    pub fn leading_role_of_the_united_nations() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-9"),
            BY_CHINA,
            Term::of(Act::Support),
            text!(
                "The United Nations’ leading role in global digital governance and in rule-making has \
                China’s support."
            ),
        )
        .targets(list![
            StatementTarget::new(Target::Stakeholder(id!("united-nations")))
                .stance(Term::of(Stance::Support))
                .aspect(text!("its leading role in global digital governance and in rule-making")),
        ])
        .citations(in_preamble!(2: 2))
    }

    /// Readiness to look for solutions.
    pub fn readiness_to_explore_solutions() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-10"),
            BY_CHINA,
            Term::of(Act::Offer),
            text!(
                "China is ready to look, together with all parties, for solutions to the prominent \
                issues of digital development and digital governance."
            ),
        )
        .addressees(ALL_PARTIES)
        .citations(in_preamble!(2: 2))
    }

    /// Readiness to build consensus.
    pub fn readiness_to_build_consensus() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-11"),
            BY_CHINA,
            Term::of(Act::Offer),
            text!(
                "China is ready to build, together with all parties, an international consensus in respect \
                of the prominent issues of digital development and digital governance."
            ),
        )
        .addressees(ALL_PARTIES)
        .citations(in_preamble!(2: 2))
    }

    /// Announcement of the principles and proposals.
    pub fn announcement() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-12"),
            BY_CHINA,
            Term::of(Act::Announcement),
            text!(
                "In order that solutions be explored and consensus be built, China would like to present \
                the basic principles and the proposals that follow."
            ),
        )
        .citations(in_preamble!(2: 3))
    }
}
