//! The post of the newsletter *Pekingnology* that introduces and reprints *China’s Positions on Global
//! Digital Governance*, 2023.
//!
//! The contribution that it reprints is a document of its own, in
//! [`china_gdc_2023`](super::china_gdc_2023). The post prints neither a date nor its author's name: the
//! newsletter is the holder of what is written in the first person. It has no sections. Its paragraphs are
//! counted from 1 behind the title and subtitle, with the quoted heading (10), up to the sentence that
//! announces the reprint (15). Paragraph 8 ends in a quotation of two sentences and counts as two.

use crate::record::{Proposal, SourceDocument, Statement};

constructors! {
    /// The post.
    pub fn document() -> SourceDocument = "pekingnology-2023";

    /// The article by Henry Huiyao Wang that the post reports.
    pub fn wang_article() -> SourceDocument = "wang-data-security-initiative-article";

    /// The earlier post in which the author made the same argument.
    pub fn earlier_post() -> SourceDocument = "pekingnology-earlier-post";

    /// The publication of the contribution by China's Foreign Ministry.
    pub fn posted_by_the_foreign_ministry() -> Statement = "pekingnology-2023/statement-1";

    /// The author's reason for drawing attention to the contribution.
    pub fn few_have_noticed() -> Statement = "pekingnology-2023/statement-2";

    /// The description of the positions as a contribution to the Global Digital Compact.
    pub fn a_contribution_to_the_compact() -> Statement = "pekingnology-2023/statement-3";

    /// China's call for respect for other States' governance of data, as reported by the post.
    pub fn call_for_respect() -> Statement = "pekingnology-2023/statement-4";

    /// The origin of that call in the Global Initiative on Data Security.
    pub fn call_first_made_in_2020() -> Statement = "pekingnology-2023/statement-5";

    /// The quotation of two paragraphs on data and products.
    pub fn quotes_on_data() -> Statement = "pekingnology-2023/statement-6";

    /// The author's reading of China's words on overseas data as a promise.
    pub fn equal_to_a_promise() -> Statement = "pekingnology-2023/statement-7";

    /// The first ground of that reading: China's authorship of the initiative.
    pub fn china_as_author_of_the_initiative() -> Statement = "pekingnology-2023/statement-8";

    /// The second ground of that reading: its unambiguous wording.
    pub fn unambiguous_wording() -> Statement = "pekingnology-2023/statement-9";

    /// The meaning of the promise for `ByteDance` and `TikTok` data.
    pub fn no_asking_for_tiktok_data() -> Statement = "pekingnology-2023/statement-10";

    /// The way for law enforcement to obtain `TikTok` data.
    pub fn judicial_assistance_for_tiktok_data() -> Statement = "pekingnology-2023/statement-11";

    /// The extension of the reading to other companies.
    pub fn same_logic_for_other_companies() -> Statement = "pekingnology-2023/statement-12";

    /// Henry Huiyao Wang's proposal to incorporate the initiative in Chinese law, as reported by the post.
    pub fn incorporate_the_initiative() -> Proposal = "pekingnology-2023/proposal-1";

    /// The consistency of most positions with China's long-held views.
    pub fn consistent_with_long_held_views() -> Statement = "pekingnology-2023/statement-13";

    /// The contribution as perhaps the first comprehensive account of China's stance on AI.
    pub fn perhaps_first_on_ai() -> Statement = "pekingnology-2023/statement-14";

    /// The quotation of the whole proposal on AI.
    pub fn quotes_on_ai() -> Statement = "pekingnology-2023/statement-15";

    /// The announcement of the reprint.
    pub fn reprint_follows() -> Statement = "pekingnology-2023/statement-16";
}
