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
//! **Holders.** Amnesty International USA, the author, holds every position for which nobody else is named.
//! It is the asserter of the positions of others that the article reports: those of Amnesty International,
//! whose analysis it sums up; of Patrick Poon and Roseann Rife, whom it quotes and whose offices stand in
//! their stakeholder records; of President Xi Jinping; and of the Chinese government. One sentence is printed
//! twice, as Roseann Rife's words and in the running text, and is two statements, one of hers and one of the
//! author's. What the article says about the law, the government or a case is the article's claim.

use crate::record::{PolicyQuestion, Proposal, Session, SourceDocument, Statement};

constructors! {
    /// The article, as another site republished it.
    pub fn document() -> SourceDocument = "amnesty-2016";

    /// The submission on a draft of the Cyber Security Law to which the article points.
    pub fn submission() -> SourceDocument = "amnesty-npcsc-submission";

    /// The third World Internet Conference.
    pub fn world_internet_conference() -> Session = "wic-2016";

    /// The aim of the World Internet Conference according to the title; the article does not say who worded
    /// it.
    pub fn title_on_the_conference() -> Statement = "amnesty-2016/statement-1";

    /// The call on technology leaders to tell the Chinese government that they refuse complicity.
    pub fn refuse_complicity() -> Proposal = "amnesty-2016/proposal-1";

    /// The passage of the Cyber Security Law by China's legislature.
    pub fn passage_of_the_law() -> Statement = "amnesty-2016/statement-2";

    /// The requirements of the law for technology companies.
    pub fn requirements_of_the_law() -> Statement = "amnesty-2016/statement-3";

    /// The call on technology companies to speak out against the law.
    pub fn speak_out() -> Proposal = "amnesty-2016/proposal-2";

    /// Patrick Poon's criticism of the law.
    pub fn patrick_poon_on_the_law() -> Statement = "amnesty-2016/statement-4";

    /// The danger that the author sees in the law for the global and open Internet.
    pub fn threat_to_the_open_internet() -> Statement = "amnesty-2016/statement-5";

    /// The warning that companies would become surveillance agents under the law.
    pub fn companies_as_surveillance_agents() -> Statement = "amnesty-2016/statement-6";

    /// The first finding of Amnesty International's analysis, on Internet sovereignty.
    pub fn finding_on_internet_sovereignty() -> Statement = "amnesty-2016/finding-1";

    /// The second finding of the analysis, on access to critical infrastructure.
    pub fn finding_on_critical_infrastructure() -> Statement = "amnesty-2016/finding-2";

    /// The third finding of the analysis, on penalties for companies.
    pub fn finding_on_penalties() -> Statement = "amnesty-2016/finding-3";

    /// The fourth finding of the analysis, on the risk of contributing to human rights violations.
    pub fn finding_on_human_rights_violations() -> Statement = "amnesty-2016/finding-4";

    /// The reference to Amnesty International's submission on a draft of the law.
    pub fn submission_on_the_draft() -> Statement = "amnesty-2016/statement-7";

    /// The companies expected to court Chinese officials at the conference.
    pub fn companies_expected_at_the_conference() -> Statement = "amnesty-2016/statement-8";

    /// Roseann Rife's criticism of the law.
    pub fn roseann_rife_on_the_law() -> Statement = "amnesty-2016/statement-9";

    /// China's terms for access to its market.
    pub fn terms_of_market_access() -> Statement = "amnesty-2016/statement-10";

    /// The companies that are said to dominate the Chinese market.
    pub fn dominant_companies() -> Statement = "amnesty-2016/statement-11";

    /// The author's comparison of the law with earlier measures.
    pub fn reach_of_the_law() -> Statement = "amnesty-2016/statement-12";

    /// The author's criticism of the Great Firewall.
    pub fn great_firewall() -> Statement = "amnesty-2016/statement-13";

    /// The author's repetition of Roseann Rife's criticism.
    pub fn repetition_of_roseann_rife_on_the_law() -> Statement = "amnesty-2016/statement-37";

    /// The duty of companies under the law to hand over data and censor posts.
    pub fn transfer_of_data_and_censorship_of_posts() -> Statement = "amnesty-2016/statement-14";

    /// The penalties for companies under the law.
    pub fn liability_of_companies() -> Statement = "amnesty-2016/statement-15";

    /// The author's criticism that the use of the data is not transparent.
    pub fn use_of_the_data() -> Statement = "amnesty-2016/statement-16";

    /// Xi Jinping's words on cyber security and national security, as quoted by the author.
    pub fn xi_jinping_on_security() -> Statement = "amnesty-2016/statement-17";

    /// The author's view of “national security” in China.
    pub fn meaning_of_national_security() -> Statement = "amnesty-2016/statement-18";

    /// The allegation of detentions on national security charges.
    pub fn detentions() -> Statement = "amnesty-2016/statement-19";

    /// The detention of Lu Yuyu and Li Tingyu.
    pub fn case_of_lu_yuyu_and_li_tingyu() -> Statement = "amnesty-2016/statement-20";

    /// The intransigence that the author sees in the case of Lu Yuyu and Li Tingyu.
    pub fn renewed_intransigence() -> Statement = "amnesty-2016/statement-21";

    /// The arrest of Druklo.
    pub fn arrest_of_druklo() -> Statement = "amnesty-2016/statement-22";

    /// The prison sentence against Druklo.
    pub fn sentence_of_druklo() -> Statement = "amnesty-2016/statement-23";

    /// The wider power of the State to police the Internet under the law.
    pub fn policing_power() -> Statement = "amnesty-2016/statement-24";

    /// The information that Internet companies must remove and report under the law.
    pub fn removal_and_reporting() -> Statement = "amnesty-2016/statement-25";

    /// The extension of removal and reporting to people whom the authorities have not yet noticed.
    pub fn people_not_yet_noticed() -> Statement = "amnesty-2016/statement-26";

    /// The vision of the Internet that the author sees in the law.
    pub fn vision_of_the_internet() -> Statement = "amnesty-2016/statement-27";

    /// The author's view of politics and the judiciary in China.
    pub fn politics_and_judiciary() -> Statement = "amnesty-2016/statement-28";

    /// The uncertain limits of what the Chinese government tolerates.
    pub fn uncertain_limits() -> Statement = "amnesty-2016/statement-29";

    /// The call on technology companies to question whether they will do business on the law's terms.
    pub fn question_the_terms() -> Proposal = "amnesty-2016/proposal-3";

    /// The rhetorical question whether technology companies are prepared to be complicit.
    pub fn readiness_to_be_complicit() -> PolicyQuestion = "amnesty-2016/question-1";

    /// Self-censorship by Internet companies and censorship of their users.
    pub fn self_censorship() -> Statement = "amnesty-2016/statement-30";

    /// The exclusion of users who refuse real-name registration.
    pub fn real_name_registration() -> Statement = "amnesty-2016/statement-31";

    /// The censorship of private messages.
    pub fn censorship_of_private_messages() -> Statement = "amnesty-2016/statement-32";

    /// The Chinese government's justification of the law, as reported by the author.
    pub fn justification_by_china() -> Statement = "amnesty-2016/statement-33";

    /// The demand that governments protect people against security threats.
    pub fn protection_from_security_threats() -> Statement = "amnesty-2016/statement-38";

    /// The author's answer to the Chinese government's justification.
    pub fn answer_to_the_justification() -> Statement = "amnesty-2016/statement-35";

    /// The call on technology companies to respect rights and challenge the law.
    pub fn respect_rights_and_challenge_the_law() -> Proposal = "amnesty-2016/proposal-4";

    /// The difficulty for companies of negotiations with the Chinese government.
    pub fn difficulty_for_companies() -> Statement = "amnesty-2016/statement-36";

    /// The earlier setbacks of companies in negotiations with the Chinese government.
    pub fn earlier_setbacks_of_companies() -> Statement = "amnesty-2016/statement-40";

    /// The call on companies to tell Chinese officials that they do not accept the law's terms.
    pub fn deliver_the_message() -> Proposal = "amnesty-2016/proposal-5";
}
