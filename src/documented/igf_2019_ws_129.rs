//! Workshop 129 of the Internet Governance Forum of 2019, *Human rights and data governance in China*: the
//! session, its proposal, and an excerpt of the proposal.
//!
//! The proposal has labelled fields for sections, and paragraphs are counted in each. Where words stand
//! behind a label in its own line, that line is paragraph 1; where none do, the next line is. Each item of a
//! list is a paragraph: the questions are 1 to 5, the items under “Description” 2 to 6, and what follows
//! those is 7. A third entry of a moderator, which has no label, is counted on behind the second; that it is the
//! rapporteur's follows only from where the forum's pages have that role. The lines
//! of the format and of the goals belong to no field and are cited by the words that they begin with.
//!
//! The excerpt repeats the two relevance texts word by word. It has no statements of its own: theirs cite
//! both. Whose they are the proposal says of no text; its three organizers are the holders.

use crate::record::{PolicyQuestion, Session, SourceDocument, Statement};

constructors! {
    /// The proposal of the workshop.
    pub fn proposal() -> SourceDocument = "igf-2019-ws-129/proposal";

    /// The workshop.
    pub fn session() -> Session = "igf-2019-ws-129";

    /// The first question: new technologies.
    pub fn role_of_new_technologies() -> PolicyQuestion = "igf-2019-ws-129/question-1";

    /// The second question: human rights.
    pub fn impact_on_human_rights() -> PolicyQuestion = "igf-2019-ws-129/question-2";

    /// The third question: the global debate.
    pub fn implications_for_the_global_debate() -> PolicyQuestion = "igf-2019-ws-129/question-3";

    /// The fourth question, which is two: concerns and interests.
    pub fn concerns_and_interests() -> PolicyQuestion = "igf-2019-ws-129/question-4";

    /// The fifth question: communities.
    pub fn impact_on_communities() -> PolicyQuestion = "igf-2019-ws-129/question-5";

    /// Relevance to Theme: what China's development does to the world's.
    pub fn global_developments_affected() -> Statement = "igf-2019-ws-129/statement-1";

    /// Relevance to Theme: what it is an example of.
    pub fn exemplary_of_threats() -> Statement = "igf-2019-ws-129/statement-2";

    /// Relevance to Theme: that others follow.
    pub fn already_a_trendsetter() -> Statement = "igf-2019-ws-129/statement-3";

    /// Relevance to Theme: what the workshop is for.
    pub fn aims_of_the_workshop() -> Statement = "igf-2019-ws-129/statement-4";

    /// Relevance to Internet Governance: a leader in the debates.
    pub fn key_leader_in_internet_governance() -> Statement = "igf-2019-ws-129/statement-5";

    /// Relevance to Internet Governance: models and concepts that China advances.
    pub fn presses_internet_sovereignty() -> Statement = "igf-2019-ws-129/statement-6";

    /// Relevance to Internet Governance: control by the Party.
    pub fn approach_for_party_control() -> Statement = "igf-2019-ws-129/statement-7";

    /// Relevance to Internet Governance: issues that the regime presents.
    pub fn issues_of_the_regime() -> Statement = "igf-2019-ws-129/statement-8";

    /// Relevance to Internet Governance: whom the architecture covers.
    pub fn entire_population_subject_to_control() -> Statement = "igf-2019-ws-129/statement-9";

    /// Relevance to Internet Governance: repression of vulnerable groups.
    pub fn vulnerable_groups_targeted() -> Statement = "igf-2019-ws-129/statement-10";

    /// Relevance to Internet Governance: lawyers, feminists and other defenders.
    pub fn crackdown_on_defenders() -> Statement = "igf-2019-ws-129/statement-11";

    /// Relevance to Internet Governance: what enables the restrictions.
    pub fn restrictions_enabled_by_technology() -> Statement = "igf-2019-ws-129/statement-12";

    /// Relevance to Internet Governance: a system of social credit.
    pub fn social_credit_system_since_2002() -> Statement = "igf-2019-ws-129/statement-13";

    /// Relevance to Internet Governance: what that system was first meant for.
    pub fn original_concept_of_social_credit() -> Statement = "igf-2019-ws-129/statement-14";

    /// Relevance to Internet Governance: what it seeks now.
    pub fn social_credit_for_all_of_society() -> Statement = "igf-2019-ws-129/statement-15";

    /// The excerpt: the two relevance texts by themselves.
    pub fn excerpt() -> SourceDocument = "igf-2019-ws-129/excerpt";
}
