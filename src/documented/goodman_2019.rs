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
    /// The article.
    pub fn document() -> SourceDocument = "goodman-2019";
}

pub mod threats {
    //! What technology does against human rights: from the opening quotation to Xinjiang (paragraphs 1 to
    //! 11).

    use crate::record::Statement;

    constructors! {
        /// The comparison of technology to fire, quoted from Jason Silva at the head of the article.
        pub fn double_edged_sword() -> Statement = "goodman-2019/statement-1";

        /// The Universal Declaration of Human Rights at 70.
        pub fn declaration_at_seventy() -> Statement = "goodman-2019/statement-2";

        /// The concession that the values of the Declaration may be unchanged.
        pub fn values_may_be_unchanged() -> Statement = "goodman-2019/statement-3";

        /// The change in the threats to human rights.
        pub fn threats_have_changed() -> Statement = "goodman-2019/statement-4";

        /// The demand to adapt to the changed threats.
        pub fn adapt_to_the_threats() -> Statement = "goodman-2019/statement-74";

        /// Technology as one of the changed threats to human rights.
        pub fn technology_is_one_threat() -> Statement = "goodman-2019/statement-5";

        /// The link between technology and human rights.
        pub fn intertwined() -> Statement = "goodman-2019/statement-6";

        /// The new dimension of human rights concerns over some 30 years.
        pub fn new_dimension() -> Statement = "goodman-2019/statement-7";

        /// The range of concerns, from civilian bugging to data mining.
        pub fn from_bugging_to_data_mining() -> Statement = "goodman-2019/statement-8";

        /// How little of modern technology has been explored.
        pub fn only_the_surface() -> Statement = "goodman-2019/statement-9";

        /// The implications of modern technology for human rights.
        pub fn seismic_implications() -> Statement = "goodman-2019/statement-81";

        /// The plight of the Uighurs as a case in point.
        pub fn uighurs_as_the_case() -> Statement = "goodman-2019/statement-10";

        /// The origin and the number of the Uighurs.
        pub fn the_uighurs() -> Statement = "goodman-2019/statement-11";

        /// The difference between the Uighurs and the Han Chinese.
        pub fn compared_with_the_han_chinese() -> Statement = "goodman-2019/statement-12";

        /// The discrimination against the Uighurs by the Chinese Communist Party since at least 1949.
        pub fn discrimination_since_1949() -> Statement = "goodman-2019/statement-13";

        /// The riots and attacks that preceded the intensified persecution.
        pub fn riots_and_attacks() -> Statement = "goodman-2019/statement-14";

        /// The intensified persecution of the past four years.
        pub fn persecution_intensified() -> Statement = "goodman-2019/statement-15";

        /// The comparison of the persecution with the Cultural Revolution by Human Rights Watch.
        pub fn scope_and_scale() -> Statement = "goodman-2019/statement-16";

        /// The purported reason for the intensified persecution.
        pub fn purported_reason() -> Statement = "goodman-2019/statement-17";

        /// The mass surveillance of the Uighurs.
        pub fn mass_surveillance() -> Statement = "goodman-2019/statement-18";

        /// The reported internment of more than a million Uighurs.
        pub fn internment() -> Statement = "goodman-2019/statement-19";

        /// The testimony of former inmates on indoctrination in the camps.
        pub fn indoctrination() -> Statement = "goodman-2019/statement-20";

        /// The part of technology in the repression.
        pub fn technology_was_fundamental() -> Statement = "goodman-2019/statement-21";

        /// The facial recognition technology across Xinjiang and in Tibet.
        pub fn facial_recognition() -> Statement = "goodman-2019/statement-22";

        /// The suppliers of the facial recognition technology.
        pub fn hikvision_and_dahua() -> Statement = "goodman-2019/statement-23";

        /// The app that Uighurs are forced to download.
        pub fn phone_app() -> Statement = "goodman-2019/statement-24";

        /// The use of Wi-Fi sniffers according to Human Rights Watch.
        pub fn wifi_sniffers() -> Statement = "goodman-2019/statement-25";

        /// The flow of sensor data into the Integrated Joint Operations Platform.
        pub fn fed_into_ijop() -> Statement = "goodman-2019/statement-26";

        /// The first full use of the platform, in Xinjiang.
        pub fn ijop_in_xinjiang() -> Statement = "goodman-2019/statement-27";

        /// The analysis and the predictions of the platform.
        pub fn ijop_predicts() -> Statement = "goodman-2019/statement-28";

        /// Detentions after evaluation of data from the platform.
        pub fn detained_after_ijop() -> Statement = "goodman-2019/statement-29";

        /// The near-Orwellian reach of the Chinese State.
        pub fn near_orwellian() -> Statement = "goodman-2019/statement-30";

        /// Xinjiang as proof of the harm that technology can do to human rights.
        pub fn long_shadow() -> Statement = "goodman-2019/statement-31";
    }
}

pub mod good_uses {
    //! What technology can do for human rights (paragraphs 12 to 17).

    use crate::record::Statement;

    constructors! {
        /// The potential of technology to defend human rights.
        pub fn enormous_potential() -> Statement = "goodman-2019/statement-32";

        /// The view of the World Business Council for Sustainable Development on digital technologies.
        pub fn wbcsd_on_possibilities() -> Statement = "goodman-2019/statement-33";

        /// The areas in which the Council sees technology safeguard human rights.
        pub fn wbcsd_on_areas() -> Statement = "goodman-2019/statement-34";

        /// The potential of data and information collection.
        pub fn data_collection() -> Statement = "goodman-2019/statement-35";

        /// The uses of satellites, drones, balloons and sensors.
        pub fn satellites_and_sensors() -> Statement = "goodman-2019/statement-36";

        /// The uses of apps and chatbots for workers.
        pub fn apps_and_chatbots() -> Statement = "goodman-2019/statement-37";

        /// Global Fishing Watch as an example of best practice.
        pub fn global_fishing_watch() -> Statement = "goodman-2019/statement-38";

        /// The datasets and maps of Global Fishing Watch.
        pub fn fishing_patterns() -> Statement = "goodman-2019/statement-39";

        /// The use of that information against human rights abuses in the fishing industry.
        pub fn abuses_in_fishing() -> Statement = "goodman-2019/statement-40";

        /// The use of big data in the decisions of companies.
        pub fn big_data_in_business() -> Statement = "goodman-2019/statement-41";

        /// The emergence of examples of that practice.
        pub fn examples_emerge() -> Statement = "goodman-2019/statement-42";

        /// Laborlink as an example of that practice.
        pub fn laborlink() -> Statement = "goodman-2019/statement-43";

        /// The number of workers who have used Laborlink.
        pub fn laborlink_users() -> Statement = "goodman-2019/statement-44";

        /// The effect of Laborlink on workplace rights.
        pub fn laborlink_results() -> Statement = "goodman-2019/statement-45";

        /// The helpline of Laborlink and ELEVATE in Bangladesh.
        pub fn helpline_in_bangladesh() -> Statement = "goodman-2019/statement-46";

        /// The part of the app `WorkIt` in the victories of Walmart workers.
        pub fn workit() -> Statement = "goodman-2019/statement-47";
    }
}

pub mod levers {
    //! What is asked of governments, and the four levers (paragraphs 18 to 23).

    use crate::record::{PolicyQuestion, Principle, Proposal, Statement};

    constructors! {
        /// The threat that technology poses to human rights.
        pub fn technology_as_threat() -> Statement = "goodman-2019/statement-82";

        /// The arsenal that technology provides.
        pub fn technology_as_arsenal() -> Statement = "goodman-2019/statement-48";

        /// The demand to use that arsenal.
        pub fn use_the_arsenal() -> Statement = "goodman-2019/statement-75";

        /// The limits of technology as a remedy for what technology does.
        pub fn technology_alone_is_not_enough() -> Statement = "goodman-2019/statement-76";

        /// The norm that policy and legislation must keep up with technology.
        pub fn keep_up_with_technology() -> Principle = "goodman-2019/principle-2";

        /// The demand that governments and legislators review their options.
        pub fn review_the_options() -> Statement = "goodman-2019/statement-77";

        /// The question which options there are.
        pub fn which_options() -> PolicyQuestion = "goodman-2019/question-1";

        /// The answer that there are several options.
        pub fn several_options() -> Statement = "goodman-2019/statement-49";

        /// The part that the Magnitsky powers will have.
        pub fn magnitsky_powers() -> Statement = "goodman-2019/statement-50";

        /// The inclusion of Magnitsky clauses in the Act of the United Kingdom.
        pub fn clauses_secured() -> Statement = "goodman-2019/statement-51";

        /// The powers that Magnitsky legislation grants to ministers.
        pub fn what_magnitsky_legislation_grants() -> Statement = "goodman-2019/statement-52";

        /// The inclusion of private companies in those powers.
        pub fn private_companies_included() -> Statement = "goodman-2019/statement-53";

        /// The first lever: sanctions under Magnitsky clauses.
        pub fn sanctions_by_magnitsky_clauses() -> Proposal = "goodman-2019/proposal-1";

        /// Sanctions by the United Kingdom after it leaves the European Union.
        pub fn sanctions_outside_the_union() -> Statement = "goodman-2019/statement-54";

        /// The lever that the United Kingdom will then have against companies.
        pub fn lever_against_companies() -> Statement = "goodman-2019/statement-83";

        /// Hikvision as an example of those companies.
        pub fn hikvision_as_example() -> Statement = "goodman-2019/statement-55";

        /// Sanctions against Hikvision that the United States is said to be considering.
        pub fn considered_by_the_united_states() -> Statement = "goodman-2019/statement-56";

        /// The other companies of the same kind.
        pub fn more_than_hikvision() -> Statement = "goodman-2019/statement-57";

        /// The second lever: export controls.
        pub fn export_controls() -> Proposal = "goodman-2019/proposal-2";

        /// The encouragement of export controls by Human Rights Watch.
        pub fn human_rights_watch_on_export_controls() -> Statement = "goodman-2019/statement-58";

        /// The importance of identifying appropriate export controls.
        pub fn identify_export_controls() -> Statement = "goodman-2019/statement-80";

        /// The commitment of the Labour Party to stronger export controls.
        pub fn labour_on_export_controls() -> Statement = "goodman-2019/statement-59";

        /// The expected effect of stronger export controls.
        pub fn no_longer_equipping_abusers() -> Statement = "goodman-2019/statement-60";

        /// The third lever: engagement with the technology sector.
        pub fn engage_with_the_technology_sector() -> Proposal = "goodman-2019/proposal-3";

        /// The effect of a bad reputation on business.
        pub fn bad_reputation() -> Statement = "goodman-2019/statement-61";

        /// The possible effect of encouraging leading technology companies.
        pub fn encouraging_could_be_effective() -> Statement = "goodman-2019/statement-62";

        /// The hope that others will follow leading technology companies.
        pub fn others_may_follow() -> Statement = "goodman-2019/statement-63";

        /// The fourth lever: an international legal framework for Internet governance.
        pub fn international_legal_framework() -> Proposal = "goodman-2019/proposal-4";

        /// The comparison of the Internet with the law of the sea in the 16th century.
        pub fn like_the_law_of_the_sea() -> Statement = "goodman-2019/statement-64";

        /// The lack of shared controls on the Internet.
        pub fn no_shared_controls() -> Statement = "goodman-2019/statement-65";

        /// The growth of human activity in a vacuum.
        pub fn activity_in_a_vacuum() -> Statement = "goodman-2019/statement-66";

        /// The places to hide for human rights abusers on the web.
        pub fn places_to_hide() -> Statement = "goodman-2019/statement-67";
    }
}

pub mod conclusion {
    //! The outlook, the last appeal and the warning (paragraphs 24 and 25).

    use crate::record::Statement;

    constructors! {
        /// The continuing advance of technology.
        pub fn advance_goes_on() -> Statement = "goodman-2019/statement-68";

        /// The era of 5G and artificial intelligence.
        pub fn era_of_5g_and_ai() -> Statement = "goodman-2019/statement-69";

        /// The prospect of commercial flights into space.
        pub fn perhaps_spaceflight() -> Statement = "goodman-2019/statement-70";

        /// The demand to adapt to the new reality of technology.
        pub fn adapt_to_the_new_reality() -> Statement = "goodman-2019/statement-78";

        /// The demand to respond to the implications of technology and to harness its potential.
        pub fn respond_and_harness() -> Statement = "goodman-2019/statement-79";

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

        /// Note 3: an article by Malik.
        pub fn malik_article() -> SourceDocument = "malik-muslim-inmates";

        /// Note 4: an article by Adam Lynch.
        pub fn lynch_article() -> SourceDocument = "lynch-2018-app-targeting-uighur-population";

        /// Note 5, which notes 6 and 7 repeat: an article of Human Rights Watch.
        pub fn hrw_article() -> SourceDocument = "hrw-2018-big-data-fuels-crackdown";

        /// Note 8, which notes 9 to 11 repeat: an article by Davide Fiedler.
        pub fn fiedler_article() -> SourceDocument = "fiedler-2018-technology-game-changer";

        /// Note 12: the site of Good World Solutions.
        pub fn good_world_solutions() -> SourceDocument = "good-world-solutions-site";

        /// Note 13: an article by Teke Wiggin.
        pub fn wiggin_article() -> SourceDocument = "wiggin-2018-labour-organizers-apps";

        /// Note 14: a page of the publications of the Parliament of the United Kingdom.
        pub fn foreign_affairs_committee_page() -> SourceDocument = "foreign-affairs-committee-1703-05";

        /// Note 14, first sentence: the criticism of the Foreign and Commonwealth Office by a select committee.
        pub fn equivocation_on_sanctions() -> Statement = "goodman-2019/statement-72";

        /// Note 14, second sentence: the Magnitsky legislation of three members of the European Union.
        pub fn legislation_of_members_of_the_union() -> Statement = "goodman-2019/statement-73";

        /// Note 15: a report on the site of Human Rights Watch.
        pub fn hrw_report_pdf() -> SourceDocument = "hrw-report-pdf-china0918";
    }
}
