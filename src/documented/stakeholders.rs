//! Those who hold, say, owe or are affected in the documents, each once however many documents name it.
//!
//! In alphabetical order.

use crate::record::Stakeholder;

constructors! {
    /// Adam Lynch, an author.
    pub fn adam_lynch() -> Stakeholder = "adam-lynch";

    /// Adrian Zenz, an author.
    pub fn adrian_zenz() -> Stakeholder = "adrian-zenz";

    /// The Alliance for Bangladesh Worker Safety.
    pub fn alliance_for_bangladesh_worker_safety() -> Stakeholder = "alliance-for-bangladesh-worker-safety";

    /// Alternative Medi4, an outlet that added tweets to a republished article.
    pub fn alternative_medi4() -> Stakeholder = "alternative-medi4";

    /// Amnesty International.
    pub fn amnesty_international() -> Stakeholder = "amnesty-international";

    /// Amnesty International USA.
    pub fn amnesty_international_usa() -> Stakeholder = "amnesty-international-usa";

    /// BGI, a gene-testing company.
    pub fn bgi() -> Stakeholder = "bgi";

    /// `ByteDance`, a company that is named in connection with `TikTok`.
    pub fn bytedance() -> Stakeholder = "bytedance";

    /// The Center for China and Globalization.
    pub fn center_for_china_and_globalization() -> Stakeholder = "center-for-china-and-globalization";

    /// China, the State.
    pub fn china() -> Stakeholder = "china";

    /// China Brief, a periodical.
    pub fn china_brief() -> Stakeholder = "china-brief";

    /// China's Foreign Ministry.
    pub fn china_ministry_of_foreign_affairs() -> Stakeholder = "china-ministry-of-foreign-affairs";

    /// The Communist Party of China.
    pub fn chinese_communist_party() -> Stakeholder = "chinese-communist-party";

    /// Dahua, a surveillance company.
    pub fn dahua() -> Stakeholder = "dahua";

    /// The Dalai Lama.
    pub fn dalai_lama() -> Stakeholder = "dalai-lama";

    /// Davide Fiedler, an author.
    pub fn davide_fiedler() -> Stakeholder = "davide-fiedler";

    /// DJI, a drone maker.
    pub fn dji() -> Stakeholder = "dji";

    /// Druklo, a Tibetan blogger whose name is also printed Drulko.
    pub fn druklo() -> Stakeholder = "druklo";

    /// ELEVATE, a company.
    pub fn elevate() -> Stakeholder = "elevate";

    /// Estonia, the State.
    pub fn estonia() -> Stakeholder = "estonia";

    /// The European Union.
    pub fn european_union() -> Stakeholder = "european-union";

    /// Facebook, a company.
    pub fn facebook() -> Stakeholder = "facebook";

    /// The Foreign Policy Centre.
    pub fn foreign_policy_centre() -> Stakeholder = "foreign-policy-centre";

    /// Unnamed former inmates of “re-education camps” in Xinjiang.
    pub fn former_inmates_of_re_education_camps() -> Stakeholder = "former-inmates-of-re-education-camps";

    /// Global Fishing Watch, an organization.
    pub fn global_fishing_watch() -> Stakeholder = "global-fishing-watch";

    /// Good World Solutions, an organization.
    pub fn good_world_solutions() -> Stakeholder = "good-world-solutions";

    /// Greg Walton, a proposed speaker of IGF 2019 workshop 129.
    pub fn greg_walton() -> Stakeholder = "greg-walton";

    /// The Han Chinese, an ethnic group.
    pub fn han_chinese() -> Stakeholder = "han-chinese";

    /// Helen Goodman, a Member of Parliament of the United Kingdom.
    pub fn helen_goodman() -> Stakeholder = "helen-goodman";

    /// Henry Huiyao Wang of the Center for China and Globalization.
    pub fn henry_huiyao_wang() -> Stakeholder = "henry-huiyao-wang";

    /// Hikvision, a surveillance company.
    pub fn hikvision() -> Stakeholder = "hikvision";

    /// Huawei, a company.
    pub fn huawei() -> Stakeholder = "huawei";

    /// The Huffington Post.
    pub fn huffington_post() -> Stakeholder = "huffington-post";

    /// Human Rights in China, an organization.
    pub fn human_rights_in_china() -> Stakeholder = "human-rights-in-china";

    /// Human Rights Watch, an organization.
    pub fn human_rights_watch() -> Stakeholder = "human-rights-watch";

    /// The International Campaign for Tibet.
    pub fn international_campaign_for_tibet() -> Stakeholder = "international-campaign-for-tibet";

    /// Jason Silva, a filmmaker and public speaker.
    pub fn jason_silva() -> Stakeholder = "jason-silva";

    /// Kai Mueller, an organizer and moderator of IGF 2019 workshop 129.
    pub fn kai_mueller() -> Stakeholder = "kai-mueller";

    /// Kate Saunders, an organizer and proposed speaker of IGF 2019 workshop 129.
    pub fn kate_saunders() -> Stakeholder = "kate-saunders";

    /// Laborlink, an app.
    pub fn laborlink() -> Stakeholder = "laborlink";

    /// The Labour Party of the United Kingdom.
    pub fn labour_party() -> Stakeholder = "labour-party";

    /// Latvia, the State.
    pub fn latvia() -> Stakeholder = "latvia";

    /// Li Tingyu, a blogger.
    pub fn li_tingyu() -> Stakeholder = "li-tingyu";

    /// `LinkedIn`, a company.
    pub fn linkedin() -> Stakeholder = "linkedin";

    /// Lithuania, the State.
    pub fn lithuania() -> Stakeholder = "lithuania";

    /// Lu Yuyu, a blogger.
    pub fn lu_yuyu() -> Stakeholder = "lu-yuyu";

    /// Malik, an author whose first name is not printed.
    pub fn malik() -> Stakeholder = "malik";

    /// Microsoft, a company.
    pub fn microsoft() -> Stakeholder = "microsoft";

    /// The Standing Committee of the National People's Congress of China.
    pub fn national_peoples_congress_standing_committee() -> Stakeholder =
        "national-peoples-congress-standing-committee";

    /// Open Tech, a publisher.
    pub fn open_tech() -> Stakeholder = "open-tech";

    /// `OpenAI`, a company.
    pub fn openai() -> Stakeholder = "openai";

    /// The Oxford Internet Institute.
    pub fn oxford_internet_institute() -> Stakeholder = "oxford-internet-institute";

    /// Palmo Tenzin, an organizer of IGF 2019 workshop 129.
    pub fn palmo_tenzin() -> Stakeholder = "palmo-tenzin";

    /// Patrick Poon, a China researcher at Amnesty International.
    pub fn patrick_poon() -> Stakeholder = "patrick-poon";

    /// Pekingnology, a newsletter.
    pub fn pekingnology() -> Stakeholder = "pekingnology";

    /// Peter Irwin, a proposed speaker of IGF 2019 workshop 129.
    pub fn peter_irwin() -> Stakeholder = "peter-irwin";

    /// Roseann Rife, the East Asia Research Director of Amnesty International.
    pub fn roseann_rife() -> Stakeholder = "roseann-rife";

    /// Sharon Hom, a proposed speaker of IGF 2019 workshop 129.
    pub fn sharon_hom() -> Stakeholder = "sharon-hom";

    /// Sina, a company.
    pub fn sina() -> Stakeholder = "sina";

    /// The South China Morning Post.
    pub fn south_china_morning_post() -> Stakeholder = "south-china-morning-post";

    /// Teke Wiggin, an author.
    pub fn teke_wiggin() -> Stakeholder = "teke-wiggin";

    /// Tencent, a company.
    pub fn tencent() -> Stakeholder = "tencent";

    /// Tibet, a territory.
    pub fn tibet() -> Stakeholder = "tibet";

    /// Tibetans, an ethnic group.
    pub fn tibetans() -> Stakeholder = "tibetans";

    /// The Foreign Affairs Select Committee of the United Kingdom.
    pub fn uk_foreign_affairs_committee() -> Stakeholder = "uk-foreign-affairs-committee";

    /// The Foreign and Commonwealth Office of the United Kingdom.
    pub fn uk_foreign_and_commonwealth_office() -> Stakeholder = "uk-foreign-and-commonwealth-office";

    /// United for Respect, an organization.
    pub fn united_for_respect() -> Stakeholder = "united-for-respect";

    /// The United Kingdom, the State.
    pub fn united_kingdom() -> Stakeholder = "united-kingdom";

    /// The United Nations.
    pub fn united_nations() -> Stakeholder = "united-nations";

    /// The Secretary-General of the United Nations, who is named by the office alone.
    pub fn united_nations_secretary_general() -> Stakeholder = "united-nations-secretary-general";

    /// The United States, the State.
    pub fn united_states() -> Stakeholder = "united-states";

    /// Uyghurs, an ethnic group.
    pub fn uyghurs() -> Stakeholder = "uyghurs";

    /// Walmart, a company.
    pub fn walmart() -> Stakeholder = "walmart";

    /// The World Business Council for Sustainable Development.
    pub fn world_business_council_for_sustainable_development() -> Stakeholder =
        "world-business-council-for-sustainable-development";

    /// The World Uyghur Congress.
    pub fn world_uyghur_congress() -> Stakeholder = "world-uyghur-congress";

    /// Xi Jinping, President of China.
    pub fn xi_jinping() -> Stakeholder = "xi-jinping";

    /// Xinjiang, a territory in China.
    pub fn xinjiang() -> Stakeholder = "xinjiang";
}
