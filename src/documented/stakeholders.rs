//! Those who hold, say, owe or are affected in the documents, each once however many documents name it.
//!
//! In alphabetical order.

use crate::record::{Affiliation, Name, Stakeholder};
use crate::vocabulary::{AffiliationKind, NameKind, StakeholderKind, Term};

constructors! {
    /// Adam Lynch.
    pub fn adam_lynch() -> Stakeholder {
        Stakeholder::new(id!("adam-lynch"), Term::of(StakeholderKind::Person))
            .name(text!("Adam Lynch"))
            .citations(list![cite!("goodman-2019", [], footnote "4")])
    }

    /// Adrian Zenz.
    pub fn adrian_zenz() -> Stakeholder {
        Stakeholder::new(id!("adrian-zenz"), Term::of(StakeholderKind::Person))
            .name(text!("Adrian Zenz"))
            .citations(list![cite!("goodman-2019", [], footnote "2")])
    }

    /// The Alliance for Bangladesh Worker Safety.
    pub fn alliance_for_bangladesh_worker_safety() -> Stakeholder {
        Stakeholder::new(id!("alliance-for-bangladesh-worker-safety"), Term::of(StakeholderKind::Coalition))
            .name(text!("Alliance for Bangladesh Worker Safety"))
            .citations(list![cite!("goodman-2019", [], paragraph 16, sentences 4)])
    }

    /// Alternative Medi4, named for the tweets that it added to a republished article.
    pub fn alternative_medi4() -> Stakeholder {
        Stakeholder::new(id!("alternative-medi4"), Term::of(StakeholderKind::MediaOrganization))
            .name(text!("Alternative Medi4"))
            .citations(list![
                cite!("amnesty-2016", ["“Internet Sovereignty”"], paragraph 4, sentences 2),
            ])
    }

    /// Amnesty International.
    pub fn amnesty_international() -> Stakeholder {
        Stakeholder::new(id!("amnesty-international"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("Amnesty International"))
            .citations(list![
                cite!("amnesty-2016", [], paragraph 5, sentences 1),
                cite!("amnesty-2016", ["“Internet Sovereignty”"], paragraph 4, sentences 1),
            ])
    }

    /// Amnesty International USA.
    pub fn amnesty_international_usa() -> Stakeholder {
        Stakeholder::new(
            id!("amnesty-international-usa"),
            Term::of(StakeholderKind::CivilSocietyOrganization),
        )
        .name(text!("Amnesty International USA"))
        .country(country!("US"))
        .citations(list![
            cite!("amnesty-2016", ["“Internet Sovereignty”"], paragraph 4, sentences 1),
        ])
    }

    /// BGI.
    pub fn bgi() -> Stakeholder {
        Stakeholder::new(id!("bgi"), Term::of(StakeholderKind::Company))
            .name(text!("BGI"))
            .summary(text!("A company that tests genes."))
            .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 3)])
    }

    /// `ByteDance`, the company of `TikTok`.
    pub fn bytedance() -> Stakeholder {
        Stakeholder::new(id!("bytedance"), Term::of(StakeholderKind::Company))
            .name(text!("ByteDance"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 1)])
    }

    /// The Center for China and Globalization.
    pub fn center_for_china_and_globalization() -> Stakeholder {
        Stakeholder::new(id!("center-for-china-and-globalization"), Term::of(StakeholderKind::ThinkTank))
            .name(text!("Center for China and Globalization"))
            .other_names(list![
                Name::new(text!("CCG")).kind(Term::of(NameKind::Acronym))
                    .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)]),
            ])
            .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)])
    }

    /// China, the State.
    pub fn china() -> Stakeholder {
        Stakeholder::new(id!("china"), Term::of(StakeholderKind::State))
            .name(text!("China"))
            .country(country!("CN"))
            .other_names(list![
                Name::new(text!("Beijing"))
                    .citations(list![
                        cite!("pekingnology-2023", [], paragraph 2, sentences 1),
                        cite!("pekingnology-2023", [], paragraph 5, sentences 1),
                        cite!("pekingnology-2023", [], paragraph 8, sentences 1),
                    ]),
                Name::new(text!("PRC"))
                    .kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Policy Question(s)"], paragraph 3, sentences 1),
                        cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 2),
                        cite!("igf-2019-ws-129/proposal", ["Expected Outcomes"], paragraph 1, sentences 2),
                    ]),
                Name::new(text!("People's Republic of China"))
                    .kind(Term::of(NameKind::Official))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Relevance to Theme"], paragraph 1, sentences 1),
                        cite!("igf-2019-ws-129/excerpt", ["Relevance to Theme"], paragraph 1, sentences 1),
                        cite!(
                            "igf-2019-ws-129/proposal",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 1
                        ),
                        cite!(
                            "igf-2019-ws-129/excerpt",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 1
                        ),
                    ]),
                Name::new(text!("Chinese government"))
                    .citations(list![
                        cite!("amnesty-2016", [], paragraph 1, sentences 1),
                        cite!("amnesty-2016", ["“Internet Sovereignty”"], paragraph 1, sentences 1),
                        cite!("goodman-2019", [], paragraph 9, sentences 3),
                    ]),
                Name::new(text!("Chinese state")).kind(Term::of(NameKind::Popular))
                    .citations(list![
                        cite!("goodman-2019", [], paragraph 8, sentences 2),
                        cite!("goodman-2019", [], paragraph 11, sentences 1),
                    ]),
            ])
    }

    /// China's Foreign Ministry, which published China's contribution for the Global Digital Compact.
    pub fn china_ministry_of_foreign_affairs() -> Stakeholder {
        Stakeholder::new(id!("china-ministry-of-foreign-affairs"), Term::of(StakeholderKind::GovernmentBody))
            .name(text!("China’s Foreign Ministry"))
            .country(country!("CN"))
            .affiliations(list![
                Affiliation::new(id!("china")).kind(Term::of(AffiliationKind::PartOf)),
            ])
            .citations(list![cite!("pekingnology-2023", [], paragraph 1, sentences 1)])
    }

    /// The Communist Party of China.
    pub fn chinese_communist_party() -> Stakeholder {
        Stakeholder::new(id!("chinese-communist-party"), Term::of(StakeholderKind::PoliticalParty))
            .name(text!("Chinese Communist Party"))
            .country(country!("CN"))
            .other_names(list![
                Name::new(text!("Party"))
                    .kind(Term::of(NameKind::Short))
                    .citations(list![
                        cite!(
                            "igf-2019-ws-129/proposal",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 2
                        ),
                        cite!(
                            "igf-2019-ws-129/excerpt",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 2
                        ),
                    ]),
                Name::new(text!("CCP")).kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("goodman-2019", [], paragraph 7, sentences 1),
                        cite!("goodman-2019", [], paragraph 8, sentences 2),
                    ]),
            ])
            .citations(list![
                cite!("goodman-2019", [], paragraph 7, sentences 1),
            ])
    }

    /// Dahua.
    pub fn dahua() -> Stakeholder {
        Stakeholder::new(id!("dahua"), Term::of(StakeholderKind::Company))
            .name(text!("Dahua"))
            .citations(list![cite!("goodman-2019", [], paragraph 9, sentences 2)])
    }

    /// Davide Fiedler.
    pub fn davide_fiedler() -> Stakeholder {
        Stakeholder::new(id!("davide-fiedler"), Term::of(StakeholderKind::Person))
            .name(text!("Davide Fiedler"))
            .citations(list![cite!("goodman-2019", [], footnote "8")])
    }

    /// DJI.
    pub fn dji() -> Stakeholder {
        Stakeholder::new(id!("dji"), Term::of(StakeholderKind::Company))
            .name(text!("DJI"))
            .summary(text!("A company that makes drones."))
            .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 3)])
    }

    /// Druklo, a blogger, whose name is also printed Drulko.
    pub fn druklo() -> Stakeholder {
        Stakeholder::new(id!("druklo"), Term::of(StakeholderKind::Person))
            .name(text!("Druklo"))
            .summary(text!("A Tibetan blogger."))
            .other_names(list![
                Name::new(text!("Drulko"))
                    .kind(Term::of(NameKind::AlternativeSpelling))
                    .citations(list![cite!("amnesty-2016", [], paragraph 18, sentences 1)]),
            ])
            .affiliations(list![
                Affiliation::new(id!("tibetans"))
                    .kind(Term::of(AffiliationKind::Membership))
                    .citations(list![cite!("amnesty-2016", [], paragraph 18, sentences 1)]),
            ])
            .citations(list![
                cite!("amnesty-2016", [], paragraph 18, sentences 1, 2),
                cite!("amnesty-2016", [], paragraph 19, sentences 2, 3),
            ])
    }

    /// ELEVATE.
    pub fn elevate() -> Stakeholder {
        Stakeholder::new(id!("elevate"), Term::of(StakeholderKind::Company))
            .name(text!("ELEVATE"))
            .citations(list![cite!("goodman-2019", [], paragraph 16, sentences 4)])
    }

    /// The European Union.
    pub fn european_union() -> Stakeholder {
        Stakeholder::new(id!("european-union"), Term::of(StakeholderKind::InternationalOrganization))
            .name(text!("European Union"))
            .other_names(list![
                Name::new(text!("EU")).kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("goodman-2019", [], sentences 1, footnote "14"),
                        cite!("goodman-2019", [], sentences 2, footnote "14"),
                    ]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 20, sentences 1)])
    }

    /// Facebook, the company.
    pub fn facebook() -> Stakeholder {
        Stakeholder::new(id!("facebook"), Term::of(StakeholderKind::Company))
            .name(text!("Facebook"))
            .citations(list![cite!("amnesty-2016", [], paragraph 11, sentences 1)])
    }

    /// The Foreign Policy Centre.
    pub fn foreign_policy_centre() -> Stakeholder {
        Stakeholder::new(id!("foreign-policy-centre"), Term::of(StakeholderKind::ThinkTank))
            .name(text!("Foreign Policy Centre"))
            .citations(list![cite!("goodman-2019", [], label "Keep informed about events")])
    }

    /// Former inmates of ‘re-education camps’ in Xinjiang, who testify without being named.
    pub fn former_inmates_of_re_education_camps() -> Stakeholder {
        Stakeholder::new(id!("former-inmates-of-re-education-camps"), Term::of(StakeholderKind::Community))
            .summary(text!("Unnamed former inmates of camps in Xinjiang, from whom testimonies are reported."))
            .other_names(list![
                Name::new(text!("former inmates"))
                    .citations(list![cite!("goodman-2019", [], paragraph 8, sentences 2)]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 8, sentences 2)])
    }

    /// Global Fishing Watch.
    pub fn global_fishing_watch() -> Stakeholder {
        Stakeholder::new(id!("global-fishing-watch"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("Global Fishing Watch"))
            .other_names(list![
                Name::new(text!("GFW")).kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("goodman-2019", [], paragraph 14, sentences 1),
                        cite!("goodman-2019", [], paragraph 14, sentences 2),
                    ]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 14, sentences 1)])
    }

    /// Greg Walton.
    pub fn greg_walton() -> Stakeholder {
        Stakeholder::new(id!("greg-walton"), Term::of(StakeholderKind::Person))
            .name(text!("Greg Walton"))
            .affiliations(list![
                Affiliation::new(id!("oxford-internet-institute"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 3)]),
            ])
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Speaker 3"])])
    }

    /// Helen Goodman.
    pub fn helen_goodman() -> Stakeholder {
        Stakeholder::new(id!("helen-goodman"), Term::of(StakeholderKind::Person))
            .name(text!("Helen Goodman"))
            .country(country!("GB"))
            .other_names(list![
                Name::new(text!("Helen Goodman MP")).kind(Term::of(NameKind::Official))
                    .citations(list![cite!("goodman-2019", [], paragraph 26, sentences 1)]),
            ])
            .affiliations(list![
                Affiliation::new(id!("labour-party"))
                    .kind(Term::of(AffiliationKind::Office))
                    .role(text!("Shadow Minister for Foreign and Commonwealth Affairs"))
                    .period(date!("2019-10-09"))
                    .citations(list![cite!("goodman-2019", [], paragraph 26, sentences 1)]),
                Affiliation::new(id!("labour-party"))
                    .kind(Term::of(AffiliationKind::Representative))
                    .role(text!("Leading for the Labour Party"))
                    .period(date!("2018"))
                    .citations(list![cite!("goodman-2019", [], paragraph 19, sentences 2)]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 26, sentences 1)])
    }

    /// Henry Huiyao Wang.
    pub fn henry_huiyao_wang() -> Stakeholder {
        Stakeholder::new(id!("henry-huiyao-wang"), Term::of(StakeholderKind::Person))
            .name(text!("Henry Huiyao Wang"))
            .affiliations(list![
                Affiliation::new(id!("center-for-china-and-globalization")).kind(Term::of(AffiliationKind::Founder)).role(text!("Founder"))
                    .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)]),
                Affiliation::new(id!("center-for-china-and-globalization")).kind(Term::of(AffiliationKind::Office)).role(text!("President"))
                    .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)]),
            ])
            .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)])
    }

    /// Hikvision.
    pub fn hikvision() -> Stakeholder {
        Stakeholder::new(id!("hikvision"), Term::of(StakeholderKind::Company))
            .name(text!("Hikvision"))
            .citations(list![
                cite!("goodman-2019", [], paragraph 9, sentences 2),
                cite!("goodman-2019", [], paragraph 20, sentences 2),
                cite!("goodman-2019", [], paragraph 20, sentences 3),
            ])
    }

    /// Huawei.
    pub fn huawei() -> Stakeholder {
        Stakeholder::new(id!("huawei"), Term::of(StakeholderKind::Company))
            .name(text!("Huawei"))
            .citations(list![
                cite!("pekingnology-2023", [], paragraph 6, sentences 3),
                cite!("goodman-2019", [], paragraph 24, sentences 2),
            ])
    }

    /// The Huffington Post.
    pub fn huffington_post() -> Stakeholder {
        Stakeholder::new(id!("huffington-post"), Term::of(StakeholderKind::MediaOrganization))
            .name(text!("Huffington Post"))
            .citations(list![cite!("goodman-2019", [], footnote "13")])
    }

    /// Human Rights in China.
    pub fn human_rights_in_china() -> Stakeholder {
        Stakeholder::new(id!("human-rights-in-china"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("Human Rights in China"))
            .other_names(list![
                Name::new(text!("HRiC")).kind(Term::of(NameKind::Acronym))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 2), cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 6)]),
            ])
    }

    /// Human Rights Watch.
    pub fn human_rights_watch() -> Stakeholder {
        Stakeholder::new(id!("human-rights-watch"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("Human Rights Watch"))
            .citations(list![
                cite!("goodman-2019", [], paragraph 7, sentences 2),
                cite!("goodman-2019", [], paragraph 9, sentences 3),
                cite!("goodman-2019", [], paragraph 21, sentences 1),
                cite!("goodman-2019", [], footnote "1"),
                cite!("goodman-2019", [], footnote "5"),
            ])
    }

    /// The International Campaign for Tibet.
    pub fn international_campaign_for_tibet() -> Stakeholder {
        Stakeholder::new(id!("international-campaign-for-tibet"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("International Campaign for Tibet"))
            .citations(list![
                cite!("igf-2019-ws-129/proposal", ["Organizer 1"]),
                cite!("igf-2019-ws-129/proposal", ["Organizer 2"]),
                cite!("igf-2019-ws-129/proposal", ["Organizer 3"]),
                cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 5),
            ])
    }

    /// Jason Silva.
    pub fn jason_silva() -> Stakeholder {
        Stakeholder::new(id!("jason-silva"), Term::of(StakeholderKind::Person))
            .name(text!("Jason Silva"))
            .summary(text!("A Venezuelan-American who makes films and speaks in public."))
            .citations(list![cite!("goodman-2019", [], paragraph 2)])
    }

    /// Kai Mueller.
    pub fn kai_mueller() -> Stakeholder {
        Stakeholder::new(id!("kai-mueller"), Term::of(StakeholderKind::Person))
            .name(text!("Kai Mueller"))
            .affiliations(list![
                Affiliation::new(id!("international-campaign-for-tibet"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 1"])]),
            ])
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 1"])])
    }

    /// Kate Saunders.
    pub fn kate_saunders() -> Stakeholder {
        Stakeholder::new(id!("kate-saunders"), Term::of(StakeholderKind::Person))
            .name(text!("Kate Saunders"))
            .affiliations(list![
                Affiliation::new(id!("international-campaign-for-tibet"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 3"]), cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 5)]),
            ])
            .citations(list![
                cite!("igf-2019-ws-129/proposal", ["Organizer 3"]),
                cite!("igf-2019-ws-129/proposal", ["Speaker 4"]),
            ])
    }

    /// The Labour Party of the United Kingdom.
    pub fn labour_party() -> Stakeholder {
        Stakeholder::new(id!("labour-party"), Term::of(StakeholderKind::PoliticalParty))
            .name(text!("Labour Party"))
            .country(country!("GB"))
            .other_names(list![
                Name::new(text!("Labour")).kind(Term::of(NameKind::Short))
                    .citations(list![cite!("goodman-2019", [], paragraph 21, sentences 2)]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 19, sentences 2)])
    }

    /// Li Tingyu, a blogger.
    pub fn li_tingyu() -> Stakeholder {
        Stakeholder::new(id!("li-tingyu"), Term::of(StakeholderKind::Person))
            .name(text!("Li Tingyu"))
            .summary(text!("A blogger, on social protests in China."))
            .citations(list![
                cite!("amnesty-2016", [], paragraph 17, sentences 1),
                cite!("amnesty-2016", [], paragraph 19, sentences 2, 3),
            ])
    }

    /// `LinkedIn`, the company.
    pub fn linkedin() -> Stakeholder {
        Stakeholder::new(id!("linkedin"), Term::of(StakeholderKind::Company))
            .name(text!("LinkedIn"))
            .citations(list![cite!("amnesty-2016", [], paragraph 11, sentences 1)])
    }

    /// Lu Yuyu, a blogger.
    pub fn lu_yuyu() -> Stakeholder {
        Stakeholder::new(id!("lu-yuyu"), Term::of(StakeholderKind::Person))
            .name(text!("Lu Yuyu"))
            .summary(text!("A blogger, on social protests in China."))
            .citations(list![
                cite!("amnesty-2016", [], paragraph 17, sentences 1),
                cite!("amnesty-2016", [], paragraph 19, sentences 2, 3),
            ])
    }

    /// Microsoft, the company.
    pub fn microsoft() -> Stakeholder {
        Stakeholder::new(id!("microsoft"), Term::of(StakeholderKind::Company))
            .name(text!("Microsoft"))
            .citations(list![cite!("amnesty-2016", [], paragraph 11, sentences 1)])
    }

    /// The Standing Committee of the National People's Congress of China.
    pub fn national_peoples_congress_standing_committee() -> Stakeholder {
        Stakeholder::new(
            id!("national-peoples-congress-standing-committee"),
            Term::of(StakeholderKind::Legislature),
        )
        .name(text!("National People’s Congress Standing Committee"))
        .country(country!("CN"))
        .citations(list![cite!("amnesty-2016", [], paragraph 10, sentences 1)])
    }

    /// `OpenAI`.
    pub fn openai() -> Stakeholder {
        Stakeholder::new(id!("openai"), Term::of(StakeholderKind::Company))
            .name(text!("OpenAI"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 9, sentences 1)])
    }

    /// The Oxford Internet Institute.
    pub fn oxford_internet_institute() -> Stakeholder {
        Stakeholder::new(id!("oxford-internet-institute"), Term::of(StakeholderKind::AcademicBody))
            .name(text!("Oxford Internet Institute"))
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 3)])
    }

    /// Palmo Tenzin.
    pub fn palmo_tenzin() -> Stakeholder {
        Stakeholder::new(id!("palmo-tenzin"), Term::of(StakeholderKind::Person))
            .name(text!("Palmo Tenzin"))
            .affiliations(list![
                Affiliation::new(id!("international-campaign-for-tibet"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 2"])]),
            ])
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 2"])])
    }

    /// Patrick Poon of Amnesty International.
    pub fn patrick_poon() -> Stakeholder {
        Stakeholder::new(id!("patrick-poon"), Term::of(StakeholderKind::Person))
            .name(text!("Patrick Poon"))
            .affiliations(list![
                Affiliation::new(id!("amnesty-international"))
                    .kind(Term::of(AffiliationKind::Employment))
                    .role(text!("China researcher"))
                    .period(date!("2016-11-16"))
                    .citations(list![cite!("amnesty-2016", [], paragraph 3, sentences 2)]),
            ])
            .citations(list![cite!("amnesty-2016", [], paragraph 3, sentences 2)])
    }

    /// Pekingnology, a newsletter.
    pub fn pekingnology() -> Stakeholder {
        Stakeholder::new(id!("pekingnology"), Term::of(StakeholderKind::MediaOrganization))
            .name(text!("Pekingnology"))
            .summary(text!("A newsletter, whose author writes in the first person."))
            .citations(list![cite!("pekingnology-2023", [], paragraph 5, sentences 1)])
    }

    /// Peter Irwin.
    pub fn peter_irwin() -> Stakeholder {
        Stakeholder::new(id!("peter-irwin"), Term::of(StakeholderKind::Person))
            .name(text!("Peter Irwin"))
            .affiliations(list![
                Affiliation::new(id!("world-uyghur-congress"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 4)]),
            ])
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Speaker 2"])])
    }

    /// Roseann Rife of Amnesty International.
    pub fn roseann_rife() -> Stakeholder {
        Stakeholder::new(id!("roseann-rife"), Term::of(StakeholderKind::Person))
            .name(text!("Roseann Rife"))
            .affiliations(list![
                Affiliation::new(id!("amnesty-international"))
                    .kind(Term::of(AffiliationKind::Employment))
                    .role(text!("East Asia Research Director"))
                    .period(date!("2016-11-16"))
                    .citations(list![cite!("amnesty-2016", [], paragraph 12, sentences 1)]),
            ])
            .citations(list![cite!("amnesty-2016", [], paragraph 12, sentences 1)])
    }

    /// Sharon Hom.
    pub fn sharon_hom() -> Stakeholder {
        Stakeholder::new(id!("sharon-hom"), Term::of(StakeholderKind::Person))
            .name(text!("Sharon Hom"))
            .affiliations(list![
                Affiliation::new(id!("human-rights-in-china"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 2), cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 6)]),
            ])
            .citations(list![cite!("igf-2019-ws-129/proposal", ["Speaker 1"])])
    }

    /// Sina, the company.
    pub fn sina() -> Stakeholder {
        Stakeholder::new(id!("sina"), Term::of(StakeholderKind::Company))
            .name(text!("Sina"))
            .country(country!("CN"))
            .citations(list![cite!("amnesty-2016", [], paragraph 13, sentences 1)])
    }

    /// The South China Morning Post.
    pub fn south_china_morning_post() -> Stakeholder {
        Stakeholder::new(id!("south-china-morning-post"), Term::of(StakeholderKind::MediaOrganization))
            .name(text!("South China Morning Post"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)])
    }

    /// Teke Wiggin.
    pub fn teke_wiggin() -> Stakeholder {
        Stakeholder::new(id!("teke-wiggin"), Term::of(StakeholderKind::Person))
            .name(text!("Teke Wiggin"))
            .citations(list![cite!("goodman-2019", [], footnote "13")])
    }

    /// Tencent, the company.
    pub fn tencent() -> Stakeholder {
        Stakeholder::new(id!("tencent"), Term::of(StakeholderKind::Company))
            .name(text!("Tencent"))
            .country(country!("CN"))
            .citations(list![
                cite!("amnesty-2016", [], paragraph 13, sentences 1),
                cite!("pekingnology-2023", [], paragraph 6, sentences 3),
            ])
    }

    /// Tibetans, the community.
    pub fn tibetans() -> Stakeholder {
        Stakeholder::new(id!("tibetans"), Term::of(StakeholderKind::Community))
            .name(text!("Tibetans"))
            .citations(list![
                cite!("igf-2019-ws-129/proposal", ["Policy Question(s)"], paragraph 5, sentences 1),
                cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 5),
            ])
    }

    /// The Foreign Affairs Select Committee of the United Kingdom.
    pub fn uk_foreign_affairs_committee() -> Stakeholder {
        Stakeholder::new(id!("uk-foreign-affairs-committee"), Term::of(StakeholderKind::Legislature))
            .name(text!("Foreign Affairs Select Committee"))
            .country(country!("GB"))
            .citations(list![cite!("goodman-2019", [], sentences 1, footnote "14")])
    }

    /// The Foreign and Commonwealth Office of the United Kingdom.
    pub fn uk_foreign_and_commonwealth_office() -> Stakeholder {
        Stakeholder::new(id!("uk-foreign-and-commonwealth-office"), Term::of(StakeholderKind::GovernmentBody))
            .name(text!("Foreign and Commonwealth Office"))
            .country(country!("GB"))
            .other_names(list![
                Name::new(text!("FCO")).kind(Term::of(NameKind::Acronym))
                    .citations(list![cite!("goodman-2019", [], sentences 1, footnote "14")]),
            ])
            .affiliations(list![
                Affiliation::new(id!("united-kingdom"))
                    .kind(Term::of(AffiliationKind::PartOf))
                    .citations(list![cite!("goodman-2019", [], sentences 1, footnote "14")]),
            ])
            .citations(list![cite!("goodman-2019", [], sentences 1, footnote "14")])
    }

    /// United for Respect.
    pub fn united_for_respect() -> Stakeholder {
        Stakeholder::new(id!("united-for-respect"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("United for Respect"))
            .citations(list![cite!("goodman-2019", [], paragraph 17, sentences 1)])
    }

    /// The United Kingdom, the State.
    pub fn united_kingdom() -> Stakeholder {
        Stakeholder::new(id!("united-kingdom"), Term::of(StakeholderKind::State))
            .name(text!("United Kingdom"))
            .country(country!("GB"))
            .other_names(list![
                Name::new(text!("UK")).kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("goodman-2019", [], paragraph 19, sentences 2),
                        cite!("goodman-2019", [], paragraph 20, sentences 1),
                        cite!("goodman-2019", [], sentences 1, footnote "14"),
                    ]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 20, sentences 1)])
    }

    /// The United Nations.
    pub fn united_nations() -> Stakeholder {
        Stakeholder::new(id!("united-nations"), Term::of(StakeholderKind::InternationalOrganization))
            .name(text!("United Nations"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 1)])
    }

    /// The Secretary-General of the United Nations, named by the office alone.
    pub fn united_nations_secretary_general() -> Stakeholder {
        Stakeholder::new(id!("united-nations-secretary-general"), Term::of(StakeholderKind::Person))
            .name(text!("UN Secretary-General"))
            .affiliations(list![
                Affiliation::new(id!("united-nations"))
                    .kind(Term::of(AffiliationKind::Office))
                    .role(text!("UN Secretary-General"))
                    .citations(list![cite!(
                        "china-gdc-2023", ["Basic Principles", "Uphold unity and cooperation"],
                        paragraph 1, sentences 2
                    )]),
            ])
    }

    /// The United States.
    pub fn united_states() -> Stakeholder {
        Stakeholder::new(id!("united-states"), Term::of(StakeholderKind::State))
            .name(text!("United States"))
            .country(country!("US"))
            .other_names(list![
                Name::new(text!("U.S."))
                    .kind(Term::of(NameKind::Acronym))
                    .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 1, 2)]),
            ])
            .citations(list![
                cite!("goodman-2019", [], paragraph 17, sentences 1),
                cite!("goodman-2019", [], paragraph 20, sentences 2),
            ])
    }

    /// Uyghurs.
    pub fn uyghurs() -> Stakeholder {
        Stakeholder::new(id!("uyghurs"), Term::of(StakeholderKind::Community))
            .name(text!("Uyghurs"))
            .other_names(list![
                Name::new(text!("Uighurs"))
                    .kind(Term::of(NameKind::AlternativeSpelling))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Policy Question(s)"], paragraph 5, sentences 1), cite!("goodman-2019", [], paragraph 6, sentences 2), cite!("goodman-2019", [], paragraph 7, sentences 2), cite!("goodman-2019", [], paragraph 8, sentences 1), cite!("goodman-2019", [], paragraph 9, sentences 3)]),
                Name::new(text!("Uighur Muslims")).kind(Term::of(NameKind::Popular))
                    .citations(list![cite!("goodman-2019", [], paragraph 6, sentences 1)]),
            ])
            .citations(list![
                cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
                cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
                cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 4),
                cite!("goodman-2019", [], paragraph 6),
            ])
    }

    /// Walmart.
    pub fn walmart() -> Stakeholder {
        Stakeholder::new(id!("walmart"), Term::of(StakeholderKind::Company))
            .name(text!("Walmart"))
            .citations(list![cite!("goodman-2019", [], paragraph 17, sentences 1)])
    }

    /// The World Business Council for Sustainable Development.
    pub fn world_business_council_for_sustainable_development() -> Stakeholder {
        Stakeholder::new(id!("world-business-council-for-sustainable-development"), Term::of(StakeholderKind::IndustryAssociation))
            .name(text!("World Business Council for Sustainable Development"))
            .other_names(list![
                Name::new(text!("WBCSD")).kind(Term::of(NameKind::Acronym))
                    .citations(list![
                        cite!("goodman-2019", [], paragraph 13, sentences 1),
                        cite!("goodman-2019", [], footnote "8"),
                    ]),
            ])
            .citations(list![cite!("goodman-2019", [], paragraph 13, sentences 1)])
    }

    /// The World Uyghur Congress.
    pub fn world_uyghur_congress() -> Stakeholder {
        Stakeholder::new(id!("world-uyghur-congress"), Term::of(StakeholderKind::CivilSocietyOrganization))
            .name(text!("World Uyghur Congress"))
            .other_names(list![
                Name::new(text!("WUC")).kind(Term::of(NameKind::Acronym))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 4)]),
            ])
    }

    /// Xi Jinping, President of China.
    pub fn xi_jinping() -> Stakeholder {
        Stakeholder::new(id!("xi-jinping"), Term::of(StakeholderKind::Person))
            .name(text!("Xi Jinping"))
            .affiliations(list![
                Affiliation::new(id!("china"))
                    .kind(Term::of(AffiliationKind::Office))
                    .role(text!("President"))
                    .period(date!("2016-11-16"))
                    .citations(list![cite!("amnesty-2016", [], paragraph 16, sentences 1)]),
                Affiliation::new(id!("china"))
                    .kind(Term::of(AffiliationKind::Office))
                    .role(text!("President"))
                    .period(date!("2019-10-09"))
                    .citations(list![cite!("goodman-2019", [], paragraph 8, sentences 2)]),
            ])
            .citations(list![
                cite!("amnesty-2016", [], paragraph 16, sentences 1),
                cite!("amnesty-2016", [], paragraph 20, sentences 2),
                cite!("goodman-2019", [], paragraph 8, sentences 2),
            ])
    }
}
