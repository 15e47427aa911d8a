//! *Back to the Future – Why a Human Rights-Focused Foreign Policy must keep up with Technology*, an article
//! by Helen Goodman MP, Foreign Policy Centre, 2019.
//!
//! The article has no headings, so that its citations name no section. Paragraphs are its printed lines,
//! counted from 1 at the opening quotation: the quotation is 1, the line that says whose it is 2, "Last year"
//! begins 3, and the line on the author behind the article is 26. Sentences are counted by their printed
//! stops: sentence 2 of paragraph 19 holds two statements between which no stop is printed. Notes are cited
//! by their numbers.

use crate::record::SourceDocument;

constructors! {
    /// The article itself.
    pub fn document() -> SourceDocument = "goodman-2019";
}

pub mod threats {
    //! What technology does against human rights: from the opening quotation to Xinjiang (paragraphs 1 to
    //! 11).

    use crate::record::{Principle, Statement};

    constructors! {
        /// The opening quotation, of Jason Silva.
        pub fn two_sided() -> Statement = "goodman-2019/statement-1";

        /// The anniversary of the Declaration.
        pub fn declaration_at_seventy() -> Statement = "goodman-2019/statement-2";

        /// The values of the Declaration.
        pub fn values_may_be_unchanged() -> Statement = "goodman-2019/statement-3";

        /// The threats to human rights.
        pub fn threats_have_changed() -> Statement = "goodman-2019/statement-4";

        /// To adapt to the threats.
        pub fn adapt_to_the_threats() -> Principle = "goodman-2019/principle-1";

        /// Technology as a threat.
        pub fn technology_is_one_threat() -> Statement = "goodman-2019/statement-5";

        /// Technology and human rights.
        pub fn intertwined() -> Statement = "goodman-2019/statement-6";

        /// The new dimension of some 30 years.
        pub fn new_dimension() -> Statement = "goodman-2019/statement-7";

        /// The steps of that development.
        pub fn from_bugging_to_data_mining() -> Statement = "goodman-2019/statement-8";

        /// What has been seen so far.
        pub fn only_the_surface() -> Statement = "goodman-2019/statement-9";

        /// The Uighurs as the case.
        pub fn uighurs_as_the_case() -> Statement = "goodman-2019/statement-10";

        /// Who the Uighurs are.
        pub fn the_uighurs() -> Statement = "goodman-2019/statement-11";

        /// The Uighurs beside the Han Chinese.
        pub fn beside_the_han_chinese() -> Statement = "goodman-2019/statement-12";

        /// Discrimination by the Chinese Communist Party.
        pub fn discrimination_since_1949() -> Statement = "goodman-2019/statement-13";

        /// Riots and attacks.
        pub fn riots_and_attacks() -> Statement = "goodman-2019/statement-14";

        /// The intensification of the past four years.
        pub fn persecution_intensified() -> Statement = "goodman-2019/statement-15";

        /// How Human Rights Watch compares it.
        pub fn scope_and_scale() -> Statement = "goodman-2019/statement-16";

        /// The reason that is given.
        pub fn purported_reason() -> Statement = "goodman-2019/statement-17";

        /// Mass surveillance.
        pub fn mass_surveillance() -> Statement = "goodman-2019/statement-18";

        /// Internment.
        pub fn internment() -> Statement = "goodman-2019/statement-19";

        /// What former inmates testify.
        pub fn indoctrination() -> Statement = "goodman-2019/statement-20";

        /// The part of technology in it.
        pub fn technology_was_fundamental() -> Statement = "goodman-2019/statement-21";

        /// Facial recognition.
        pub fn facial_recognition() -> Statement = "goodman-2019/statement-22";

        /// Who supplied it.
        pub fn hikvision_and_dahua() -> Statement = "goodman-2019/statement-23";

        /// The app on smartphones.
        pub fn phone_app() -> Statement = "goodman-2019/statement-24";

        /// Wi-Fi sniffers, as Human Rights Watch says.
        pub fn wifi_sniffers() -> Statement = "goodman-2019/statement-25";

        /// The Integrated Joint Operations Platform and its data.
        pub fn fed_into_ijop() -> Statement = "goodman-2019/statement-26";

        /// Where the platform was first fully in use.
        pub fn ijop_in_xinjiang() -> Statement = "goodman-2019/statement-27";

        /// What the platform does.
        pub fn ijop_predicts() -> Statement = "goodman-2019/statement-28";

        /// What follows from it.
        pub fn detained_after_ijop() -> Statement = "goodman-2019/statement-29";

        /// The sum of it.
        pub fn near_orwellian() -> Statement = "goodman-2019/statement-30";

        /// What Xinjiang shows.
        pub fn long_shadow() -> Statement = "goodman-2019/statement-31";
    }
}

pub mod good_uses {
    //! What technology can do for human rights (paragraphs 12 to 17).

    use crate::record::Statement;

    constructors! {
        /// The other side of it.
        pub fn enormous_potential() -> Statement = "goodman-2019/statement-32";

        /// What the World Business Council for Sustainable Development says.
        pub fn wbcsd_on_possibilities() -> Statement = "goodman-2019/statement-33";

        /// Where the Council sees it used.
        pub fn wbcsd_on_areas() -> Statement = "goodman-2019/statement-34";

        /// Collection of data and information.
        pub fn data_collection() -> Statement = "goodman-2019/statement-35";

        /// Satellites, drones, balloons and sensors.
        pub fn satellites_and_sensors() -> Statement = "goodman-2019/statement-36";

        /// Apps and chatbots.
        pub fn apps_and_chatbots() -> Statement = "goodman-2019/statement-37";

        /// Global Fishing Watch as an example.
        pub fn global_fishing_watch() -> Statement = "goodman-2019/statement-38";

        /// What Global Fishing Watch makes.
        pub fn fishing_patterns() -> Statement = "goodman-2019/statement-39";

        /// What its information is good for.
        pub fn abuses_in_fishing() -> Statement = "goodman-2019/statement-40";

        /// Big Data in the decisions of companies.
        pub fn big_data_in_business() -> Statement = "goodman-2019/statement-41";

        /// More examples.
        pub fn examples_emerge() -> Statement = "goodman-2019/statement-42";

        /// Laborlink as an example.
        pub fn laborlink() -> Statement = "goodman-2019/statement-43";

        /// How many have used Laborlink.
        pub fn laborlink_users() -> Statement = "goodman-2019/statement-44";

        /// What came of it.
        pub fn laborlink_results() -> Statement = "goodman-2019/statement-45";

        /// The helpline in Bangladesh.
        pub fn helpline_in_bangladesh() -> Statement = "goodman-2019/statement-46";

        /// `WorkIt` and the workers of Walmart.
        pub fn workit() -> Statement = "goodman-2019/statement-47";
    }
}

pub mod levers {
    //! What is asked of governments, and the four levers (paragraphs 18 to 23).

    use crate::record::{PolicyQuestion, Principle, Proposal, Statement};

    constructors! {
        /// Threat and means.
        pub fn threat_and_means() -> Statement = "goodman-2019/statement-48";

        /// To use technology, and to keep policy and legislation up with it.
        pub fn keep_up_with_technology() -> Principle = "goodman-2019/principle-2";

        /// Which options there are.
        pub fn which_options() -> PolicyQuestion = "goodman-2019/question-1";

        /// The answer.
        pub fn several_options() -> Statement = "goodman-2019/statement-49";

        /// The Magnitsky powers.
        pub fn magnitsky_powers() -> Statement = "goodman-2019/statement-50";

        /// How the clauses came into the Act of the United Kingdom.
        pub fn clauses_secured() -> Statement = "goodman-2019/statement-51";

        /// What Magnitsky legislation provides.
        pub fn what_magnitsky_legislation_grants() -> Statement = "goodman-2019/statement-52";

        /// Companies are within its reach.
        pub fn private_companies_included() -> Statement = "goodman-2019/statement-53";

        /// The first lever: sanctions by Magnitsky clauses.
        pub fn sanctions_by_magnitsky_clauses() -> Proposal = "goodman-2019/proposal-1";

        /// What leaving the European Union changes.
        pub fn sanctions_outside_the_union() -> Statement = "goodman-2019/statement-54";

        /// Hikvision as one of those companies.
        pub fn hikvision_as_example() -> Statement = "goodman-2019/statement-55";

        /// What the United States is said to consider.
        pub fn considered_by_the_united_states() -> Statement = "goodman-2019/statement-56";

        /// More than Hikvision.
        pub fn more_than_hikvision() -> Statement = "goodman-2019/statement-57";

        /// The second lever: export controls.
        pub fn export_controls() -> Proposal = "goodman-2019/proposal-2";

        /// That Human Rights Watch encourages them.
        pub fn human_rights_watch_on_export_controls() -> Statement = "goodman-2019/statement-58";

        /// To what the Labour Party has committed itself.
        pub fn labour_on_export_controls() -> Statement = "goodman-2019/statement-59";

        /// What export controls will bring about.
        pub fn no_more_equipping() -> Statement = "goodman-2019/statement-60";

        /// The third lever: engagement with the technology sector.
        pub fn engage_with_the_technology_sector() -> Proposal = "goodman-2019/proposal-3";

        /// Reputation and business.
        pub fn bad_reputation() -> Statement = "goodman-2019/statement-61";

        /// What encouragement could do.
        pub fn encouraging_could_be_effective() -> Statement = "goodman-2019/statement-62";

        /// That others follow.
        pub fn others_may_follow() -> Statement = "goodman-2019/statement-63";

        /// The fourth lever: an international legal framework for internet governance.
        pub fn international_legal_framework() -> Proposal = "goodman-2019/proposal-4";

        /// The law of the sea in the 16th century.
        pub fn like_the_law_of_the_sea() -> Statement = "goodman-2019/statement-64";

        /// Controls that are missing.
        pub fn no_shared_controls() -> Statement = "goodman-2019/statement-65";

        /// Human activity on the web.
        pub fn activity_in_a_vacuum() -> Statement = "goodman-2019/statement-66";

        /// The gap and the abusers.
        pub fn places_to_hide() -> Statement = "goodman-2019/statement-67";
    }
}

pub mod conclusion {
    //! The outlook, the last appeal and the warning (paragraphs 24 and 25).

    use crate::record::{Principle, Statement};

    constructors! {
        /// The advance of technology.
        pub fn advance_goes_on() -> Statement = "goodman-2019/statement-68";

        /// 5G and artificial intelligence.
        pub fn era_of_5g_and_ai() -> Statement = "goodman-2019/statement-69";

        /// Flights into space.
        pub fn perhaps_spaceflight() -> Statement = "goodman-2019/statement-70";

        /// To adapt, to respond, to make use.
        pub fn adapt_respond_and_use() -> Principle = "goodman-2019/principle-3";

        /// What failure may mean.
        pub fn warning() -> Statement = "goodman-2019/statement-71";
    }
}

pub mod footnotes {
    //! The 15 notes: the works that they cite, each a document of its own, and what note 14 itself says.

    use crate::record::{SourceDocument, Statement};

    constructors! {
        /// Note 1: a report of Human Rights Watch.
        pub fn hrw_report() -> SourceDocument = "hrw-2018-eradicating-ideological-viruses";

        /// Note 2: an article by Adrian Zenz.
        pub fn zenz_article() -> SourceDocument = "zenz-2018-political-re-education";

        /// Note 3: a piece by Malik.
        pub fn malik_article() -> SourceDocument = "malik-muslim-inmates";

        /// Note 4: an article by Adam Lynch.
        pub fn lynch_article() -> SourceDocument = "lynch-2018-app-targeting-uighur-population";

        /// Note 5, which notes 6 and 7 repeat: an article of Human Rights Watch.
        pub fn hrw_article() -> SourceDocument = "hrw-2018-big-data-fuels-crackdown";

        /// Note 8, which notes 9 to 11 repeat: an article by Davide Fiedler.
        pub fn fiedler_article() -> SourceDocument = "fiedler-2018-technology-game-changer";

        /// Note 12: a site.
        pub fn good_world_solutions() -> SourceDocument = "good-world-solutions-site";

        /// Note 13: an article by Teke Wiggin.
        pub fn wiggin_article() -> SourceDocument = "wiggin-2018-labour-organizers-apps";

        /// Note 14: a page of Parliament's publications.
        pub fn foreign_affairs_committee_page() -> SourceDocument = "foreign-affairs-committee-1703-05";

        /// Note 14, first sentence: what the Foreign Affairs Select Committee says of the FCO.
        pub fn equivocation_on_sanctions() -> Statement = "goodman-2019/statement-72";

        /// Note 14, second sentence: Magnitsky legislation of members of the European Union.
        pub fn legislation_of_members_of_the_union() -> Statement = "goodman-2019/statement-73";

        /// Note 15: a report on the site of Human Rights Watch.
        pub fn hrw_report_pdf() -> SourceDocument = "hrw-report-pdf-china0918";
    }
}
