//! The preamble: two paragraphs without a heading.
//!
//! What “all parties should” do stands here as statements that recommend it, since it belongs to no principle
//! or proposal.

use super::super::notation::actor_as;
use super::BY_CHINA;
use crate::record::{Statement, StatementTarget, Target};
use crate::vocabulary::{Act, ActorClass, Stance, Term};

constructors! {
    /// On what the digital transformation changes.
    pub fn change_of_production_and_life() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-1"),
            BY_CHINA,
            Term::of(Act::Assertion),
            text!(
                "The extraordinary progress of the revolution in information technology and of the \
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
                "That progress has a far-reaching influence on how States develop socially and \
                economically, on the system of global governance and on human civilization."
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
                "Problems of the digital field have become more evident, among them uneven development, \
                insufficient rules and an inequitable order."
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
                "It has used these as a weapon and a tool for dividing the global Internet, which \
                jeopardizes digital development and cooperation worldwide."
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

    /// On multilateralism.
    pub fn multilateralism() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-8"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!(
                "All parties should uphold multilateralism in the face of these opportunities and \
                challenges."
            ),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// On fairness and justice.
    pub fn fairness_and_justice() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-9"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!("All parties should keep to fairness and justice."),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// On development and security.
    pub fn balance_of_development_and_security() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-10"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!("All parties should approach development and security in a balanced way."),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// On dialogue and cooperation.
    pub fn dialogue_and_cooperation() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-11"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!("All parties should step up their dialogue and their cooperation."),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// On the system of global digital governance.
    pub fn better_digital_governance() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-12"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!("All parties should work together on a better system of global digital governance."),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// On a community in cyberspace.
    pub fn community_in_cyberspace() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-13"),
            BY_CHINA,
            Term::of(Act::Recommendation),
            text!("All parties should work together on a cyberspace community with a shared future."),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 1))
    }

    /// Support for the leading role of the United Nations.
    pub fn leading_role_of_the_united_nations() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-14"),
            BY_CHINA,
            Term::of(Act::Support),
            text!(
                "In global digital governance and rule-making the United Nations has China’s support for \
                its leading role."
            ),
        )
        .targets(list![
            StatementTarget::new(Target::Stakeholder(id!("united-nations")))
                .stance(Term::of(Stance::Support))
                .aspect(text!("its leading role in global digital governance and rule-making")),
        ])
        .citations(in_preamble!(2: 2))
    }

    /// Readiness to look for solutions.
    pub fn readiness_to_explore_solutions() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-15"),
            BY_CHINA,
            Term::of(Act::Offer),
            text!(
                "China is ready to look, together with all parties, for solutions to the prominent \
                issues of digital development and digital governance."
            ),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 2))
    }

    /// Readiness to build consensus.
    pub fn readiness_to_build_consensus() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-16"),
            BY_CHINA,
            Term::of(Act::Offer),
            text!(
                "China is ready to build, together with all parties, an international consensus on these \
                issues."
            ),
        )
        .addressees(list![actor_as(ActorClass::AllStakeholders, text!("all parties"))])
        .citations(in_preamble!(2: 2))
    }

    /// Announcement of the principles and proposals.
    pub fn announcement() -> Statement {
        Statement::new(
            id!("china-gdc-2023/preamble/statement-17"),
            BY_CHINA,
            Term::of(Act::Announcement),
            text!(
                "China would like, to this end, to present the basic principles and the proposals that \
                follow."
            ),
        )
        .citations(in_preamble!(2: 3))
    }
}
