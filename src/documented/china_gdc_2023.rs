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
    /// The document itself.
    pub fn document() -> SourceDocument = "china-gdc-2023";
}

pub mod preamble {
    //! The preamble: two paragraphs without a heading.
    //!
    //! What “all parties should” do stands here as the provisions of a statement, since it belongs to no
    //! principle or proposal.

    use crate::record::Statement;

    constructors! {
        /// On what the digital transformation changes.
        pub fn change_of_production_and_life() -> Statement = "china-gdc-2023/preamble/statement-1";

        /// On how far the influence of the digital transformation reaches.
        pub fn influence_of_the_transformation() -> Statement = "china-gdc-2023/preamble/statement-2";

        /// On the deficit in global digital governance.
        pub fn governance_deficit() -> Statement = "china-gdc-2023/preamble/statement-3";

        /// On problems in the digital field.
        pub fn problems_in_the_digital_field() -> Statement = "china-gdc-2023/preamble/statement-4";

        /// What a country that is not named is said to have politicized.
        pub fn politicized_technology_and_trade() -> Statement = "china-gdc-2023/preamble/statement-5";

        /// What a country that is not named is said to have used as a weapon.
        pub fn technology_and_trade_as_weapon() -> Statement = "china-gdc-2023/preamble/statement-6";

        /// On opportunities and challenges.
        pub fn opportunities_and_challenges() -> Statement = "china-gdc-2023/preamble/statement-7";

        /// What all parties should do.
        pub fn what_all_parties_should_do() -> Statement = "china-gdc-2023/preamble/statement-8";

        /// Support for the leading role of the United Nations.
        pub fn leading_role_of_the_united_nations() -> Statement = "china-gdc-2023/preamble/statement-9";

        /// Readiness to look for solutions.
        pub fn readiness_to_explore_solutions() -> Statement = "china-gdc-2023/preamble/statement-10";

        /// Readiness to build consensus.
        pub fn readiness_to_build_consensus() -> Statement = "china-gdc-2023/preamble/statement-11";

        /// Announcement of the principles and proposals.
        pub fn announcement() -> Statement = "china-gdc-2023/preamble/statement-12";
    }
}

pub mod principles {
    //! Basic Principles: four, without numbers.
    //!
    //! Each is one paragraph, whose first sentence is its title; that sentence is coded as a bare imperative.

    use crate::record::{Principle, Statement};

    constructors! {
        /// Uphold unity and cooperation.
        pub fn uphold_unity_and_cooperation() -> Principle = "china-gdc-2023/principle-1";

        /// On markets, standards and supply chains that come in two.
        pub fn markets_standards_and_chains_in_two() -> Statement = "china-gdc-2023/principle-1/statement-1";

        /// What the Secretary-General of the United Nations is said to have warned of.
        pub fn secretary_general_on_a_split() -> Statement = "china-gdc-2023/principle-1/statement-2";

        /// On ideological lines, group politics and blocs.
        pub fn ideological_lines_and_blocs() -> Statement = "china-gdc-2023/principle-1/statement-3";

        /// Focus on development.
        pub fn focus_on_development() -> Principle = "china-gdc-2023/principle-2";

        /// On the opportunities of economic digitalization.
        pub fn opportunities_of_digitalization() -> Statement = "china-gdc-2023/principle-2/statement-1";

        /// Promote fairness and justice.
        pub fn promote_fairness_and_justice() -> Principle = "china-gdc-2023/principle-3";

        /// On what access to digital technologies and their development are crucial for.
        pub fn access_and_the_goals() -> Statement = "china-gdc-2023/principle-3/statement-1";

        /// Facilitate effective governance.
        pub fn facilitate_effective_governance() -> Principle = "china-gdc-2023/principle-4";
    }
}

pub mod proposals {
    //! Specific Proposals: seven, numbered.
    //!
    //! Each stands under its heading as printed, with or without a space behind the number.

    use crate::record::{Proposal, Statement};

    constructors! {
        /// 1. Connect all people to the Internet.
        pub fn connect_all_people_to_the_internet() -> Proposal = "china-gdc-2023/proposal-1";

        /// 2. Avoid Internet fragmentation.
        pub fn avoid_internet_fragmentation() -> Proposal = "china-gdc-2023/proposal-2";

        /// 3. Protect data.
        pub fn protect_data() -> Proposal = "china-gdc-2023/proposal-3";

        /// 4. Apply human rights online.
        pub fn apply_human_rights_online() -> Proposal = "china-gdc-2023/proposal-4";

        /// On the right to development.
        pub fn right_to_development() -> Statement = "china-gdc-2023/proposal-4/statement-1";

        /// What the actions for specific groups will bring about.
        pub fn development_of_specific_groups() -> Statement = "china-gdc-2023/proposal-4/statement-2";

        /// 5. Accountability for discrimination and misleading content.
        pub fn introduce_accountability_criteria() -> Proposal = "china-gdc-2023/proposal-5";

        /// 6. Promote regulation of artificial intelligence (AI).
        pub fn promote_regulation_of_artificial_intelligence() -> Proposal = "china-gdc-2023/proposal-6";

        /// 7. Digital public goods.
        pub fn digital_public_goods() -> Proposal = "china-gdc-2023/proposal-7";

        /// On the openness of digital products.
        pub fn openness_of_digital_products() -> Statement = "china-gdc-2023/proposal-7/statement-1";
    }
}
