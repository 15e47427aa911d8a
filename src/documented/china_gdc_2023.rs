//! *China’s Positions on Global Digital Governance (Contribution for the Global Digital Compact)*, of 2023.
//!
//! The text counted here begins with its first paragraph, below title and date. Paragraphs are counted
//! from 1 in each section: in the two of the [`preamble`], which has no heading; in each of the four
//! [`principles`], which are one paragraph each; and in each of the seven [`proposals`]. Sentences are
//! counted from 1 in each paragraph. The words that open a principle (“Focus on development.”) are its
//! heading and count as its first sentence, so that the four have 4, 5, 4 and 3 sentences. The headings
//! of the proposals stand in lines of their own and do not count; the seven have 51 sentences.

use crate::record::SourceDocument;

constructors! {
    /// China’s contribution to the Global Digital Compact, as a document.
    pub fn document() -> SourceDocument = "china-gdc-2023";
}

pub mod preamble {
    //! The preamble: two paragraphs without a heading.
    //!
    //! What “all parties should” do is coded as the provisions of a statement, since it belongs to no
    //! principle or proposal.

    use crate::record::Statement;

    constructors! {
        /// The transformation of the way humanity produces and lives.
        pub fn change_of_production_and_life() -> Statement = "china-gdc-2023/preamble/statement-1";

        /// The influence of the information technology revolution and the digital economy.
        pub fn influence_of_the_transformation() -> Statement = "china-gdc-2023/preamble/statement-2";

        /// The deficit in global digital governance.
        pub fn governance_deficit() -> Statement = "china-gdc-2023/preamble/statement-3";

        /// Problems in the digital field: development, rules and order.
        pub fn problems_in_the_digital_field() -> Statement = "china-gdc-2023/preamble/statement-4";

        /// Criticism of an unnamed country for politicizing technology and trade and dividing the Internet with
        /// them.
        pub fn technology_and_trade_as_weapon() -> Statement = "china-gdc-2023/preamble/statement-6";

        /// The opportunities and challenges of digitalization.
        pub fn opportunities_and_challenges() -> Statement = "china-gdc-2023/preamble/statement-7";

        /// Recommendations to all parties, in six provisions.
        pub fn what_all_parties_should_do() -> Statement = "china-gdc-2023/preamble/statement-8";

        /// China’s support for the leading role of the United Nations.
        pub fn leading_role_of_the_united_nations() -> Statement = "china-gdc-2023/preamble/statement-9";

        /// China’s offer to seek solutions with all parties.
        pub fn readiness_to_explore_solutions() -> Statement = "china-gdc-2023/preamble/statement-10";

        /// China’s offer to build an international consensus with all parties.
        pub fn readiness_to_build_consensus() -> Statement = "china-gdc-2023/preamble/statement-11";

        /// The announcement of the principles and proposals.
        pub fn announcement() -> Statement = "china-gdc-2023/preamble/statement-12";
    }
}

pub mod principles {
    //! The four Basic Principles, which have no numbers.
    //!
    //! Each is one paragraph. Its first sentence is its title, and is coded as a provision with the verb
    //! `imperative`.

    use crate::record::{Principle, Statement};

    constructors! {
        /// The principle “Uphold unity and cooperation”.
        pub fn uphold_unity_and_cooperation() -> Principle = "china-gdc-2023/principle-1";

        /// The emergence of two markets, two supply chains and two sets of standards.
        pub fn two_markets_standards_and_supply_chains() -> Statement = "china-gdc-2023/principle-1/statement-1";

        /// The similar warning of the Secretary-General of the United Nations, as China reports it.
        pub fn warning_of_the_secretary_general() -> Statement = "china-gdc-2023/principle-1/statement-2";

        /// A warning against ideological lines, group politics and bloc confrontation.
        pub fn ideological_lines_and_blocs() -> Statement = "china-gdc-2023/principle-1/statement-3";

        /// The principle “Focus on development”.
        pub fn focus_on_development() -> Principle = "china-gdc-2023/principle-2";

        /// The opportunities of economic digitalization.
        pub fn opportunities_of_digitalization() -> Statement = "china-gdc-2023/principle-2/statement-1";

        /// The principle “Promote fairness and justice”.
        pub fn promote_fairness_and_justice() -> Principle = "china-gdc-2023/principle-3";

        /// The importance of access to digital technologies and of their development.
        pub fn importance_of_access_and_development() -> Statement = "china-gdc-2023/principle-3/statement-1";

        /// The principle “Facilitate effective governance”.
        pub fn facilitate_effective_governance() -> Principle = "china-gdc-2023/principle-4";
    }
}

pub mod proposals {
    //! The seven Specific Proposals, which are numbered.
    //!
    //! Locators have their headings as printed, with or without a space after the number.

    use crate::record::{Proposal, Statement};

    constructors! {
        /// The first proposal, “Connect all people to the Internet”.
        pub fn connect_all_people_to_the_internet() -> Proposal = "china-gdc-2023/proposal-1";

        /// The second proposal, “Avoid Internet fragmentation”.
        pub fn avoid_internet_fragmentation() -> Proposal = "china-gdc-2023/proposal-2";

        /// The third proposal, “Protect data”.
        pub fn protect_data() -> Proposal = "china-gdc-2023/proposal-3";

        /// The fourth proposal, “Apply human rights online”.
        pub fn apply_human_rights_online() -> Proposal = "china-gdc-2023/proposal-4";

        /// The right to development as the primary and basic human right.
        pub fn right_to_development() -> Statement = "china-gdc-2023/proposal-4/statement-1";

        /// The expected effect of the proposed actions on the right to development of specific groups.
        pub fn development_of_specific_groups() -> Statement = "china-gdc-2023/proposal-4/statement-2";

        /// The fifth proposal, “Introduce accountability criteria for discrimination and misleading content”.
        pub fn introduce_accountability_criteria() -> Proposal = "china-gdc-2023/proposal-5";

        /// The sixth proposal, “Promote regulation of artificial intelligence (AI)”.
        pub fn promote_regulation_of_artificial_intelligence() -> Proposal = "china-gdc-2023/proposal-6";

        /// The seventh proposal, “Digital public goods”.
        pub fn digital_public_goods() -> Proposal = "china-gdc-2023/proposal-7";

        /// The benefits of more open digital products.
        pub fn openness_of_digital_products() -> Statement = "china-gdc-2023/proposal-7/statement-1";
    }
}
