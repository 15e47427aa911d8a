//! *The World Internet Conference Starts Today …*, an article of Amnesty International USA, 2016.
//!
//! The text is in two parts, with a line `More From` between them; the second starts with the companies
//! that are expected at the conference, and speaks of the same law.
//!
//! **Places.** The one heading inside the text is “Internet Sovereignty”. Before it, paragraphs are counted
//! from 1 through both parts, without sections; each of the four bullets is a paragraph (6 to 9). Under it
//! they are counted from 1 again, and the notice on first publication is the fourth. The title and the
//! byline, which are cited by their first words, and the furniture are not counted. In paragraph 16 the
//! second sentence follows the first without a space. Paragraph 3 ends a quotation whose opening mark is
//! not printed; both its sentences are read as quoted.
//!
//! **Holders.** What nobody else is named for is held by Amnesty International USA, the author. All others
//! hold what they hold by report, the author being the asserter: Amnesty International, whose analysis the
//! article sums up; Patrick Poon and Roseann Rife, who are quoted, and whose offices are with their
//! stakeholder records; President Xi Jinping and the Chinese government. One sentence is printed twice, as
//! Roseann Rife's words and in the running text; it is hers there and the author's here, in two statements.
//! What the article says about the law, the government or a case is the article's claim.

use crate::record::{PolicyQuestion, Principle, Proposal, Session, SourceDocument, Statement};

constructors! {
    /// The article, as another site republished it.
    pub fn document() -> SourceDocument = "amnesty-2016";

    /// The submission on a draft of the law that the article points to.
    pub fn submission() -> SourceDocument = "amnesty-npcsc-submission";

    /// The third World Internet Conference.
    pub fn world_internet_conference() -> Session = "wic-2016";

    /// What the title says of the conference; who worded the title is not said.
    pub fn title_on_the_conference() -> Statement = "amnesty-2016/statement-1";

    /// Refuse complicity, and say so.
    pub fn refuse_complicity() -> Proposal = "amnesty-2016/proposal-1";

    /// How the law was passed, and what it is called.
    pub fn passage_of_the_law() -> Statement = "amnesty-2016/statement-2";

    /// What the law would require of technology companies.
    pub fn requirements_of_the_law() -> Statement = "amnesty-2016/statement-3";

    /// Speak out against the law.
    pub fn speak_out() -> Proposal = "amnesty-2016/proposal-2";

    /// What Patrick Poon says of the law.
    pub fn patrick_poon_on_the_law() -> Statement = "amnesty-2016/statement-4";

    /// What the law means for the internet.
    pub fn threat_to_the_open_internet() -> Statement = "amnesty-2016/statement-5";

    /// What companies would become under the law.
    pub fn companies_as_surveillance_agents() -> Statement = "amnesty-2016/statement-6";

    /// The first finding: internet sovereignty.
    pub fn finding_on_internet_sovereignty() -> Statement = "amnesty-2016/finding-1";

    /// The second finding: critical infrastructure.
    pub fn finding_on_critical_infrastructure() -> Statement = "amnesty-2016/finding-2";

    /// The third finding: penalties.
    pub fn finding_on_penalties() -> Statement = "amnesty-2016/finding-3";

    /// The fourth finding: complicity.
    pub fn finding_on_human_rights_violations() -> Statement = "amnesty-2016/finding-4";

    /// That there is a submission on a draft.
    pub fn submission_on_the_draft() -> Statement = "amnesty-2016/statement-7";

    /// Which companies are expected to court officials.
    pub fn companies_expected_at_the_conference() -> Statement = "amnesty-2016/statement-8";

    /// What Roseann Rife is quoted for.
    pub fn roseann_rife_on_the_law() -> Statement = "amnesty-2016/statement-9";

    /// The terms of access to the market.
    pub fn terms_of_market_access() -> Statement = "amnesty-2016/statement-10";

    /// Who dominates the market.
    pub fn dominant_companies() -> Statement = "amnesty-2016/statement-11";

    /// How far the law goes.
    pub fn reach_of_the_law() -> Statement = "amnesty-2016/statement-12";

    /// What the Great Firewall is.
    pub fn great_firewall() -> Statement = "amnesty-2016/statement-13";

    /// What Roseann Rife says, repeated in the running text.
    pub fn practices_and_agents() -> Statement = "amnesty-2016/statement-37";

    /// Data and posts under the law.
    pub fn data_and_posts() -> Statement = "amnesty-2016/statement-14";

    /// The penalties.
    pub fn liability_of_companies() -> Statement = "amnesty-2016/statement-15";

    /// What becomes of the data.
    pub fn use_of_the_data() -> Statement = "amnesty-2016/statement-16";

    /// What President Xi Jinping is quoted for.
    pub fn xi_jinping_on_security() -> Statement = "amnesty-2016/statement-17";

    /// What the author sets against it.
    pub fn meaning_of_national_security() -> Statement = "amnesty-2016/statement-18";

    /// Detentions over the years.
    pub fn detentions() -> Statement = "amnesty-2016/statement-19";

    /// The case of Lu Yuyu and Li Tingyu.
    pub fn case_of_lu_yuyu_and_li_tingyu() -> Statement = "amnesty-2016/statement-20";

    /// What the author takes from that case.
    pub fn renewed_intransigence() -> Statement = "amnesty-2016/statement-21";

    /// The arrest of Druklo.
    pub fn arrest_of_druklo() -> Statement = "amnesty-2016/statement-22";

    /// The sentence against Druklo.
    pub fn sentence_of_druklo() -> Statement = "amnesty-2016/statement-23";

    /// Police power over the internet.
    pub fn policing_power() -> Statement = "amnesty-2016/statement-24";

    /// What would have to be removed and reported.
    pub fn removal_and_reporting() -> Statement = "amnesty-2016/statement-25";

    /// Whom the practice reaches.
    pub fn people_not_yet_noticed() -> Statement = "amnesty-2016/statement-26";

    /// The vision behind it.
    pub fn vision_of_the_internet() -> Statement = "amnesty-2016/statement-27";

    /// Politics and courts.
    pub fn politics_and_judiciary() -> Statement = "amnesty-2016/statement-28";

    /// Where it may lead.
    pub fn uncertain_limits() -> Statement = "amnesty-2016/statement-29";

    /// Question the terms of business.
    pub fn question_the_terms() -> Proposal = "amnesty-2016/proposal-3";

    /// The question that the companies are to face; the text puts it rhetorically.
    pub fn readiness_to_be_complicit() -> PolicyQuestion = "amnesty-2016/question-1";

    /// Self-censorship, and censorship of users.
    pub fn self_censorship() -> Statement = "amnesty-2016/statement-30";

    /// Registration by real name.
    pub fn real_name_registration() -> Statement = "amnesty-2016/statement-31";

    /// Censorship of private messages.
    pub fn censorship_of_private_messages() -> Statement = "amnesty-2016/statement-32";

    /// How the Chinese government is said to justify the law.
    pub fn justification_by_china() -> Statement = "amnesty-2016/statement-33";

    /// What the author calls the rules that are so justified.
    pub fn draconian_rules() -> Statement = "amnesty-2016/statement-34";

    /// What governments owe to people.
    pub fn protection_from_security_threats() -> Principle = "amnesty-2016/principle-1";

    /// What the author answers to the justification.
    pub fn answer_to_the_justification() -> Statement = "amnesty-2016/statement-35";

    /// Respect rights, and challenge the law.
    pub fn respect_rights_and_challenge_the_law() -> Proposal = "amnesty-2016/proposal-4";

    /// What makes it hard for companies.
    pub fn difficulty_for_companies() -> Statement = "amnesty-2016/statement-36";

    /// The message for Chinese officials.
    pub fn deliver_the_message() -> Proposal = "amnesty-2016/proposal-5";
}
