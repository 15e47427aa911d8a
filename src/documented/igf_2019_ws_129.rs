//! Workshop 129 of the Internet Governance Forum of 2019, *Human rights and data governance in China*: the
//! session, its proposal, and an excerpt of the proposal.
//!
//! The labelled fields of the proposal are its sections, and paragraphs are counted in each. Where words
//! stand behind a label in the same line, that line is paragraph 1; otherwise the next line is. Each item of
//! a list is a paragraph: the questions are 1 to 5, the items under “Description” 2 to 6, and the line behind
//! those items is 7. A third moderator entry has no label and counts as paragraph 2 of the second; that it is
//! the rapporteur's is inferred from the place of that role on the forum's pages. The lines of the format and
//! of the goals belong to no field and are cited by their first words.
//!
//! The excerpt repeats the two relevance texts word for word. It has no statements of its own: the statements
//! from these texts cite both documents. The proposal names no author for its texts; its three organizers are
//! the holders.

use crate::record::{PolicyQuestion, Session, SourceDocument, Statement};

constructors! {
    /// The proposal of the workshop.
    pub fn proposal() -> SourceDocument = "igf-2019-ws-129/proposal";

    /// The workshop.
    pub fn session() -> Session = "igf-2019-ws-129";

    /// The first question, on the role of new technologies in data governance.
    pub fn role_of_new_technologies() -> PolicyQuestion = "igf-2019-ws-129/question-1";

    /// The second question, on the impact of technologies on human rights.
    pub fn impact_on_human_rights() -> PolicyQuestion = "igf-2019-ws-129/question-2";

    /// The third question, on the implications for the global debate on data governance.
    pub fn implications_for_the_global_debate() -> PolicyQuestion = "igf-2019-ws-129/question-3";

    /// The fourth question, in two parts, on the concerns and interests of stakeholders.
    pub fn concerns_and_interests() -> PolicyQuestion = "igf-2019-ws-129/question-4";

    /// The fifth question, on the impact on vulnerable or targeted communities.
    pub fn impact_on_communities() -> PolicyQuestion = "igf-2019-ws-129/question-5";

    /// The expected effect of China on data governance worldwide (Relevance to Theme).
    pub fn global_developments_affected() -> Statement = "igf-2019-ws-129/statement-1";

    /// China's data governance as an example of the threats of digitization (Relevance to Theme).
    pub fn exemplary_of_threats() -> Statement = "igf-2019-ws-129/statement-2";

    /// China as a trendsetter (Relevance to Theme).
    pub fn already_a_trendsetter() -> Statement = "igf-2019-ws-129/statement-3";

    /// The aims of the workshop (Relevance to Theme).
    pub fn aims_of_the_workshop() -> Statement = "igf-2019-ws-129/statement-4";

    /// China as a leader in Internet governance debates (Relevance to Internet Governance).
    pub fn key_leader_in_internet_governance() -> Statement = "igf-2019-ws-129/statement-5";

    /// China's alternative models and approaches (Relevance to Internet Governance).
    pub fn alternative_models_and_approaches() -> Statement = "igf-2019-ws-129/statement-16";

    /// China's promotion of its concepts of Internet sovereignty (Relevance to Internet Governance).
    pub fn presses_internet_sovereignty() -> Statement = "igf-2019-ws-129/statement-6";

    /// China's approach to Party control of the Internet (Relevance to Internet Governance).
    pub fn approach_for_party_control() -> Statement = "igf-2019-ws-129/statement-7";

    /// The policy issues of China's data governance regime (Relevance to Internet Governance).
    pub fn issues_of_the_regime() -> Statement = "igf-2019-ws-129/statement-8";

    /// The claim that the entire population is under digital control (Relevance to Internet Governance).
    pub fn entire_population_subject_to_control() -> Statement = "igf-2019-ws-129/statement-9";

    /// The allegation of repression of vulnerable groups (Relevance to Internet Governance).
    pub fn vulnerable_groups_targeted() -> Statement = "igf-2019-ws-129/statement-10";

    /// The allegation of a crackdown on lawyers and defenders (Relevance to Internet Governance).
    pub fn crackdown_on_defenders() -> Statement = "igf-2019-ws-129/statement-11";

    /// The technology that is said to enable restrictions of rights (Relevance to Internet Governance).
    pub fn restrictions_enabled_by_technology() -> Statement = "igf-2019-ws-129/statement-12";

    /// The development of a social credit system (Relevance to Internet Governance).
    pub fn social_credit_system_since_2002() -> Statement = "igf-2019-ws-129/statement-13";

    /// The original concept of the social credit system (Relevance to Internet Governance).
    pub fn original_concept_of_social_credit() -> Statement = "igf-2019-ws-129/statement-14";

    /// The present aim ascribed to the social credit system (Relevance to Internet Governance).
    pub fn social_credit_for_all_of_society() -> Statement = "igf-2019-ws-129/statement-15";

    /// The excerpt of the proposal with its two relevance texts.
    pub fn excerpt() -> SourceDocument = "igf-2019-ws-129/excerpt";
}
