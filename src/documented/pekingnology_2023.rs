//! The post of the newsletter *Pekingnology* that introduces and reprints *China’s Positions on Global
//! Digital Governance*, 2023.
//!
//! The contribution that it reprints is a document of its own, in
//! [`china_gdc_2023`](super::china_gdc_2023). The post prints neither a date nor its author's name: the
//! newsletter is the holder of what is written in the first person. It has no sections. Its paragraphs are
//! counted from 1 behind title and subtitle, a quoted heading among them (10), up to the sentence that
//! announces the reprint (15); a quotation of two sentences makes two of the one it ends (8).

use crate::record::{Proposal, SourceDocument, Statement};

constructors! {
    /// The post itself.
    pub fn document() -> SourceDocument = "pekingnology-2023";

    /// The article by Henry Huiyao Wang that the post reports.
    pub fn wang_article() -> SourceDocument = "wang-data-security-initiative-article";

    /// The earlier post in which the author made the same argument.
    pub fn earlier_post() -> SourceDocument = "pekingnology-earlier-post";

    /// Who put the contribution online.
    pub fn posted_by_the_foreign_ministry() -> Statement = "pekingnology-2023/statement-1";

    /// Why the post draws attention to it.
    pub fn few_have_noticed() -> Statement = "pekingnology-2023/statement-2";

    /// What the positions are.
    pub fn a_contribution_to_the_compact() -> Statement = "pekingnology-2023/statement-3";

    /// The call of China's that they repeat, as reported.
    pub fn call_for_respect() -> Statement = "pekingnology-2023/statement-4";

    /// Where that call comes from.
    pub fn call_first_made_in_2020() -> Statement = "pekingnology-2023/statement-5";

    /// The two paragraphs on data that the post quotes.
    pub fn quotes_on_data() -> Statement = "pekingnology-2023/statement-6";

    /// The author's reading of what China says on data abroad.
    pub fn equal_to_a_promise() -> Statement = "pekingnology-2023/statement-7";

    /// The first ground of that reading: whose initiative it is.
    pub fn beijing_s_own_initiative() -> Statement = "pekingnology-2023/statement-8";

    /// The second ground: how it is worded.
    pub fn unambiguous_wording() -> Statement = "pekingnology-2023/statement-9";

    /// What the reading comes to for one company and its service.
    pub fn no_asking_for_tiktok_data() -> Statement = "pekingnology-2023/statement-10";

    /// The way that the reading leaves open for law enforcement.
    pub fn judicial_assistance_for_tiktok_data() -> Statement = "pekingnology-2023/statement-11";

    /// The companies to which the post extends the reading.
    pub fn same_logic_for_other_companies() -> Statement = "pekingnology-2023/statement-12";

    /// What Henry Huiyao Wang put forward elsewhere, as reported.
    pub fn incorporate_the_initiative() -> Proposal = "pekingnology-2023/proposal-1";

    /// What is not new in the contribution.
    pub fn consistent_with_long_held_views() -> Statement = "pekingnology-2023/statement-13";

    /// What may be new in it.
    pub fn perhaps_first_on_ai() -> Statement = "pekingnology-2023/statement-14";

    /// The proposal on AI, which the post quotes whole.
    pub fn quotes_on_ai() -> Statement = "pekingnology-2023/statement-15";

    /// The announcement of the reprint.
    pub fn reprint_follows() -> Statement = "pekingnology-2023/statement-16";
}
