//! The 15 notes: the works that they cite, each a document of its own, and what note 14 itself says.

use super::{RIGHTS, author, event, filed, on, on_party, publisher, reports, says};
use crate::record::{Contributor, Evidence, Instrument, Law, LawReference, Party, SourceDocument, Target};
use crate::value::Id;
use crate::vocabulary::{
    Act, ContributorRole, DocumentKind, EventKind, EvidenceKind, LawReferenceRole, Term,
};

pub(super) const NOTE_1: Evidence = Evidence::new(Term::of(EvidenceKind::Report))
    .label(text!("1"))
    .document(id!("hrw-2018-eradicating-ideological-viruses"))
    .citations(list![at!(note "1")]);

pub(super) const NOTE_2: Evidence = Evidence::new(Term::of(EvidenceKind::WebPage))
    .label(text!("2"))
    .document(id!("zenz-2018-political-re-education"))
    .citations(list![at!(note "2")]);

pub(super) const NOTE_3: Evidence = Evidence::new(Term::of(EvidenceKind::NewsArticle))
    .label(text!("3"))
    .document(id!("malik-muslim-inmates"))
    .citations(list![at!(note "3")]);

pub(super) const NOTE_4: Evidence = Evidence::new(Term::of(EvidenceKind::WebPage))
    .label(text!("4"))
    .document(id!("lynch-2018-app-targeting-uighur-population"))
    .citations(list![at!(note "4")]);

pub(super) const NOTE_5: Evidence = Evidence::new(Term::of(EvidenceKind::WebPage))
    .label(text!("5"))
    .document(id!("hrw-2018-big-data-fuels-crackdown"))
    .citations(list![at!(note "5")]);

const AGAIN_5: Evidence = Evidence::new(Term::of(EvidenceKind::RepeatedFootnote))
    .repeats(text!("5"))
    .document(id!("hrw-2018-big-data-fuels-crackdown"));

pub(super) const NOTE_6: Evidence = AGAIN_5.label(text!("6")).citations(list![at!(note "6")]);

pub(super) const NOTE_7: Evidence = AGAIN_5.label(text!("7")).citations(list![at!(note "7")]);

pub(super) const NOTE_8: Evidence = Evidence::new(Term::of(EvidenceKind::WebPage))
    .label(text!("8"))
    .document(id!("fiedler-2018-technology-game-changer"))
    .citations(list![at!(note "8")]);

const AGAIN_8: Evidence = Evidence::new(Term::of(EvidenceKind::RepeatedFootnote))
    .repeats(text!("8"))
    .document(id!("fiedler-2018-technology-game-changer"));

pub(super) const NOTE_9: Evidence = AGAIN_8.label(text!("9")).citations(list![at!(note "9")]);

pub(super) const NOTE_10: Evidence = AGAIN_8.label(text!("10")).citations(list![at!(note "10")]);

pub(super) const NOTE_11: Evidence = AGAIN_8.label(text!("11")).citations(list![at!(note "11")]);

pub(super) const NOTE_12: Evidence = Evidence::new(Term::of(EvidenceKind::WebPage))
    .label(text!("12"))
    .document(id!("good-world-solutions-site"))
    .citations(list![at!(note "12")]);

pub(super) const NOTE_13: Evidence = Evidence::new(Term::of(EvidenceKind::NewsArticle))
    .label(text!("13"))
    .document(id!("wiggin-2018-labour-organizers-apps"))
    .citations(list![at!(note "13")]);

pub(super) const NOTE_14: Evidence = Evidence::new(Term::of(EvidenceKind::OfficialDocument))
    .label(text!("14"))
    .description(text!(
        "a note on the Foreign Affairs Select Committee and on three members of the European Union"
    ))
    .document(id!("foreign-affairs-committee-1703-05"))
    .citations(list![at!(note "14")]);

pub(super) const NOTE_15: Evidence = Evidence::new(Term::of(EvidenceKind::Report))
    .label(text!("15"))
    .document(id!("hrw-report-pdf-china0918"))
    .citations(list![at!(note "15")]);

/// The address of a cited page, by its parts.
macro_rules! address {
    (host $host:literal, folder $folder:literal, page $page:literal $(, rest $rest:literal)?) => {
        url!(concat!("https://", $host, "/", $folder, "/", $page $(, $rest)?))
    };
}

constructors! {
    /// Note 1: a report of Human Rights Watch.
    pub fn hrw_report() -> SourceDocument {
        SourceDocument::new(id!("hrw-2018-eradicating-ideological-viruses"), Term::of(DocumentKind::Report))
            .title(text!(
                "Eradicating Ideological Viruses: China’s Campaign of Repression Against Xinjiang’s Muslims"
            ))
            .url(address!(
                host "www.hrw.org",
                folder "report/2018/09/09/eradicating-ideological-viruses",
                page "chinas-campaign-repression-against-xinjiangs"
            ))
            .contributors(list![
                author(id!("human-rights-watch")),
                publisher(Party::Stakeholder(id!("human-rights-watch"))),
            ])
            .events(list![event(EventKind::Published).date(date!("2018"))])
    }

    /// Note 2: an article by Adrian Zenz.
    pub fn zenz_article() -> SourceDocument {
        SourceDocument::new(id!("zenz-2018-political-re-education"), Term::of(DocumentKind::Article))
            .title(text!("New Evidence for China’s Political Re-Education Campaign in Xinjiang"))
            .summary(text!("The note names it as standing in China Brief, vol. 18, issue 10."))
            .url(address!(
                host "jamestown.org",
                folder "program",
                page "evidence-for-chinas-political-re-education",
                rest "-campaign-in-xinjiang"
            ))
            .contributors(list![author(id!("adrian-zenz"))])
            .events(list![
                event(EventKind::Published).date(date!("2018-05-15")),
                event(EventKind::Accessed).date(date!("2019")),
            ])
    }

    /// Note 3: a piece by Malik.
    pub fn malik_article() -> SourceDocument {
        SourceDocument::new(id!("malik-muslim-inmates"), Term::of(DocumentKind::NewsArticle))
            .title(text!(
                "Muslim inmates in China detention camp forced to eat pork, drink alcohol and physically \
                 tortured as some commit suicide"
            ))
            .summary(text!(
                "The note names a surname and a title, and neither publisher, date nor address. That it is \
                 journalism is read from the title."
            ))
            .contributors(list![
                Contributor::new(Term::of(ContributorRole::Author), Party::Described(text!("Malik")))
                    .printed(text!("Malik")),
            ])
    }

    /// Note 4: an article by Adam Lynch.
    pub fn lynch_article() -> SourceDocument {
        SourceDocument::new(
            id!("lynch-2018-app-targeting-uighur-population"),
            Term::of(DocumentKind::Article),
        )
        .title(text!("App targeting Uighur population censors content, lacks basic security"))
        .url(address!(
            host "www.opentech.fund",
            folder "news",
            page "app-targeting-uyghur-population-censors-content",
            rest "-lacks-basic-security/"
        ))
        .contributors(list![
            author(id!("adam-lynch")),
            publisher(Party::Described(text!("Open Tech"))).printed(text!("Open Tech")),
        ])
        .events(list![event(EventKind::Published).date(date!("2018-08"))])
    }

    /// Note 5, which notes 6 and 7 repeat: an article of Human Rights Watch.
    pub fn hrw_article() -> SourceDocument {
        SourceDocument::new(id!("hrw-2018-big-data-fuels-crackdown"), Term::of(DocumentKind::Article))
            .title(text!("China: Big Data Fuels Crackdown in Minority Region"))
            .url(address!(
                host "www.hrw.org",
                folder "news/2018/02/26",
                page "china-big-data-fuels-crackdown-minority-region"
            ))
            .contributors(list![author(id!("human-rights-watch"))])
            .events(list![event(EventKind::Published).date(date!("2018-02"))])
    }

    /// Note 8, which notes 9 to 11 repeat: an article by Davide Fiedler.
    pub fn fiedler_article() -> SourceDocument {
        SourceDocument::new(id!("fiedler-2018-technology-game-changer"), Term::of(DocumentKind::Article))
            .title(text!("Is technology a game-changer for human rights in corporate value chains?"))
            .url(address!(
                host "www.wbcsd.org",
                folder "Overview/Panorama/Articles",
                page "Is-technology-a-game-changer-for-human-rights-in-corporate-value-chains"
            ))
            .contributors(list![
                author(id!("davide-fiedler")),
                publisher(Party::Stakeholder(id!("world-business-council-for-sustainable-development")))
                    .printed(text!("WBCSD")),
            ])
            .events(list![event(EventKind::Published).date(date!("2018-11"))])
    }

    /// Note 12: a site.
    pub fn good_world_solutions() -> SourceDocument {
        SourceDocument::new(id!("good-world-solutions-site"), Term::of(DocumentKind::WebPage))
            .title(text!("Good World Solutions"))
            .url(url!("https://goodworldsolutions.org/"))
    }

    /// Note 13: an article by Teke Wiggin.
    pub fn wiggin_article() -> SourceDocument {
        SourceDocument::new(id!("wiggin-2018-labour-organizers-apps"), Term::of(DocumentKind::NewsArticle))
            .title(text!("Labour Organizers Look To Apps To Reach Wider Audiences"))
            .url(address!(
                host "www.huffingtonpost.co.uk",
                folder "entry",
                page "labor-organizers-apps-audiences_us_5b47a609e4b022fdcc577a47?ri18n=true"
            ))
            .contributors(list![
                author(id!("teke-wiggin")),
                publisher(Party::Stakeholder(id!("huffington-post"))),
            ])
            .events(list![event(EventKind::Published).date(date!("2018-07"))])
    }

    /// Note 14: a page of Parliament's publications.
    pub fn foreign_affairs_committee_page() -> SourceDocument {
        SourceDocument::new(id!("foreign-affairs-committee-1703-05"), Term::of(DocumentKind::WebPage))
            .summary(text!(
                "The note gives its address only, behind what it reports of the Foreign Affairs Select \
                 Committee."
            ))
            .url(address!(
                host "publications.parliament.uk",
                folder "pa/cm201719/cmselect/cmfaff/1703",
                page "170305.htm"
            ))
    }

    /// Note 14, first sentence: what the Foreign Affairs Select Committee says of the FCO.
    pub fn equivocation_on_sanctions() -> Statement {
        reports(
            id!("goodman-2019/statement-72"),
            list![id!("uk-foreign-affairs-committee")],
            Act::Criticism,
            text!(
                "On how far sanctions under the Act of 2018 can be applied while the United Kingdom is still \
                 in the European Union, on elements that relate to trade above all, the FCO is said to have \
                 been ‘equivocating’."
            ),
        )
        .classification(filed(RIGHTS).laws(list![
            LawReference::new(Instrument::Law(id!("sanctions-and-anti-money-laundering-act-2018")))
                .role(Term::of(LawReferenceRole::Mentions)),
        ]))
        .targets(list![
            on_party(id!("uk-foreign-and-commonwealth-office"))
                .aspect(text!("sanctions before the United Kingdom leaves the European Union")),
        ])
        .evidence(list![NOTE_14])
        .supports(list![id!("goodman-2019/statement-54")])
        .citations(list![at!(note "14": 1)])
    }

    /// Note 14, second sentence: Magnitsky legislation of members of the European Union.
    pub fn legislation_of_members_of_the_union() -> Statement {
        says(
            id!("goodman-2019/statement-73"),
            Act::Assertion,
            text!(
                "Three members of the EU, Estonia, Latvia and Lithuania, have Magnitsky legislation of their \
                 own."
            ),
        )
        .classification(filed(RIGHTS).laws(list![
            mentioned(id!("magnitsky-legislation-of-estonia")),
            mentioned(id!("magnitsky-legislation-of-latvia")),
            mentioned(id!("magnitsky-legislation-of-lithuania")),
        ]))
        .targets(list![
            on(Target::Law(id!("magnitsky-legislation-of-estonia"))),
            on(Target::Law(id!("magnitsky-legislation-of-latvia"))),
            on(Target::Law(id!("magnitsky-legislation-of-lithuania"))),
        ])
        .evidence(list![NOTE_14])
        .citations(list![at!(note "14": 2)])
    }

    /// Note 15: a report on the site of Human Rights Watch.
    pub fn hrw_report_pdf() -> SourceDocument {
        SourceDocument::new(id!("hrw-report-pdf-china0918"), Term::of(DocumentKind::Report))
            .summary(text!("The note gives its address only, which calls it a report."))
            .url(address!(
                host "www.hrw.org",
                folder "sites/default/files/report_pdf",
                page "china0918_web2.pdf"
            ))
            .contributors(list![Contributor::new(
                Term::of(ContributorRole::Host),
                Party::Stakeholder(id!("human-rights-watch")),
            )])
    }
}

const fn mentioned(law: Id<Law>) -> LawReference {
    LawReference::new(Instrument::Law(law)).role(Term::of(LawReferenceRole::Mentions))
}
