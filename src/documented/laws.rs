//! The laws and instruments that the documents refer to, each once however many documents name it.
//!
//! In alphabetical order.

use crate::record::{Event, Jurisdiction, Law, Name, Party, RelatedLaw};
use crate::vocabulary::{EventKind, LawKind, LawRelation, NameKind, Term};

constructors! {
    /// The 2030 Agenda for Sustainable Development.
    pub fn agenda_2030() -> Law {
        Law::new(id!("agenda-2030"), Term::of(LawKind::UnResolution), text!("2030 Agenda for Sustainable Development"))
            .citations(list![cite!(
                "china-gdc-2023",
                ["Specific Proposals", concat!("1.", "Connect all people to the Internet")],
                paragraph 2,
                sentences 3
            )])
    }

    /// China's Cyber Security Law of 2016.
    pub fn cyber_security_law() -> Law {
        Law::new(id!("cyber-security-law"), Term::of(LawKind::Statute), text!("Cyber Security Law"))
            .summary(text!("A statute of China on cyber security, passed in November 2016."))
            .jurisdictions(list![Jurisdiction::Country(country!("CN"))])
            .other_names(list![
                Name::new(text!("cyber-security law"))
                    .kind(Term::of(NameKind::AlternativeSpelling))
                    .citations(list![cite!("amnesty-2016", [], paragraph 10, sentences 1)]),
                Name::new(text!("cybersecurity law"))
                    .kind(Term::of(NameKind::AlternativeSpelling))
                    .citations(list![
                        cite!(
                            "igf-2019-ws-129/proposal",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 3
                        ),
                        cite!(
                            "igf-2019-ws-129/excerpt",
                            ["Relevance to Internet Governance"],
                            paragraph 1,
                            sentences 3
                        ),
                    ]),
            ])
            .events(list![
                Event::new(Term::of(EventKind::DraftPublished))
                    .note(text!("at a date that is not said, before the law was passed")),
                Event::new(Term::of(EventKind::Adopted))
                    .date(date!("2016-11~"))
                    .by(Party::Described(text!("China’s legislature")))
                    .note(text!("as dated by an article of 2016-11-16, about a week earlier")),
            ])
            .citations(list![
                cite!("amnesty-2016", [], paragraph 2, sentences 1),
                cite!("amnesty-2016", [], paragraph 14, sentences 1),
            ])
    }

    /// A draft of that law.
    pub fn cyber_security_law_draft() -> Law {
        Law::new(
            id!("cyber-security-law-draft"),
            Term::of(LawKind::Bill),
            text!("draft of the Cyber Security Law"),
        )
        .jurisdictions(list![Jurisdiction::Country(country!("CN"))])
        .events(list![
            Event::new(Term::of(EventKind::DraftPublished))
                .note(text!("at a date that is not said, before the law was passed")),
        ])
        .relations(list![RelatedLaw::new(Term::of(LawRelation::DraftOf), id!("cyber-security-law"))])
        .citations(list![cite!("amnesty-2016", [], paragraph 10, sentences 1)])
    }

    /// The Global Digital Compact.
    pub fn global_digital_compact() -> Law {
        Law::new(id!("global-digital-compact"), Term::of(LawKind::Declaration), text!("Global Digital Compact"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 1)])
    }

    /// China's Global Initiative on Data Security.
    pub fn global_initiative_on_data_security() -> Law {
        Law::new(id!("global-initiative-on-data-security"), Term::of(LawKind::Initiative), text!("Global Initiative on Data Security"))
            .summary(text!("An initiative of China on the security of data, which others are encouraged to sign up for."))
            .events(list![Event::new(Term::of(EventKind::Published)).date(date!("2020")).by(Party::Stakeholder(id!("china")))])
            .citations(list![
                cite!("pekingnology-2023", [], paragraph 2, sentences 2),
                cite!("pekingnology-2023", [], paragraph 5, sentences 1),
                cite!("pekingnology-2023", [], paragraph 7, sentences 1),
            ])
    }

    /// The law of the sea in the 16th century.
    pub fn law_of_the_sea_in_the_16th_century() -> Law {
        Law::new(
            id!("law-of-the-sea-in-the-16th-century"),
            Term::of(LawKind::BodyOfLaw),
            text!("Law of the sea in the 16th century"),
        )
        .jurisdictions(list![
            Jurisdiction::Described(text!("the sea")),
        ])
        .citations(list![cite!("goodman-2019", [], paragraph 23, sentences 2)])
    }

    /// Magnitsky legislation, wherever it is in force.
    pub fn magnitsky_legislation() -> Law {
        Law::new(
            id!("magnitsky-legislation"),
            Term::of(LawKind::BodyOfLaw),
            text!("Magnitsky legislation"),
        )
        .summary(text!("Legislation by which ministers can impose sanctions for human rights abuses."))
        .other_names(list![
            Name::new(text!("Magnitsky powers")).kind(Term::of(NameKind::Popular))
                .citations(list![cite!("goodman-2019", [], paragraph 19, sentences 1)]),
        ])
        .citations(list![
            cite!("goodman-2019", [], paragraph 19, sentences 1),
            cite!("goodman-2019", [], paragraph 19, sentences 2),
            cite!("goodman-2019", [], paragraph 19, sentences 3),
        ])
    }

    /// The Magnitsky legislation of Estonia.
    pub fn magnitsky_legislation_of_estonia() -> Law {
        Law::new(
            id!("magnitsky-legislation-of-estonia"),
            Term::of(LawKind::BodyOfLaw),
            text!("Magnitsky legislation of Estonia"),
        )
        .jurisdictions(list![
            Jurisdiction::Country(country!("EE")),
        ])
        .relations(list![
            RelatedLaw::new(Term::of(LawRelation::PartOf), id!("magnitsky-legislation")),
        ])
        .citations(list![cite!("goodman-2019", [], sentences 2, footnote "14")])
    }

    /// The Magnitsky legislation of Latvia.
    pub fn magnitsky_legislation_of_latvia() -> Law {
        Law::new(
            id!("magnitsky-legislation-of-latvia"),
            Term::of(LawKind::BodyOfLaw),
            text!("Magnitsky legislation of Latvia"),
        )
        .jurisdictions(list![
            Jurisdiction::Country(country!("LV")),
        ])
        .relations(list![
            RelatedLaw::new(Term::of(LawRelation::PartOf), id!("magnitsky-legislation")),
        ])
        .citations(list![cite!("goodman-2019", [], sentences 2, footnote "14")])
    }

    /// The Magnitsky legislation of Lithuania.
    pub fn magnitsky_legislation_of_lithuania() -> Law {
        Law::new(
            id!("magnitsky-legislation-of-lithuania"),
            Term::of(LawKind::BodyOfLaw),
            text!("Magnitsky legislation of Lithuania"),
        )
        .jurisdictions(list![
            Jurisdiction::Country(country!("LT")),
        ])
        .relations(list![
            RelatedLaw::new(Term::of(LawRelation::PartOf), id!("magnitsky-legislation")),
        ])
        .citations(list![cite!("goodman-2019", [], sentences 2, footnote "14")])
    }

    /// China's National Intelligence Law.
    pub fn national_intelligence_law() -> Law {
        Law::new(id!("national-intelligence-law"), Term::of(LawKind::Statute), text!("National Intelligence Law"))
            .jurisdictions(list![Jurisdiction::Country(country!("CN"))])
            .other_names(list![
                Name::new(text!("National Intelligence law")).kind(Term::of(NameKind::AlternativeSpelling))
                    .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)]),
            ])
            .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)])
    }

    /// The Sanctions and Anti-Money Laundering Act of the United Kingdom, 2018.
    pub fn sanctions_and_anti_money_laundering_act_2018() -> Law {
        Law::new(
            id!("sanctions-and-anti-money-laundering-act-2018"),
            Term::of(LawKind::Statute),
            text!("Sanctions and Anti-Money Laundering Act"),
        )
        .summary(text!("An Act of the United Kingdom with Magnitsky clauses."))
        .other_names(list![
            Name::new(text!("UK Sanctions and Anti-Money Laundering Act")).kind(Term::of(NameKind::Popular))
                .citations(list![cite!("goodman-2019", [], paragraph 19, sentences 2)]),
            Name::new(text!("2018 Act")).kind(Term::of(NameKind::Short))
                .citations(list![cite!("goodman-2019", [], sentences 1, footnote "14")]),
        ])
        .jurisdictions(list![
            Jurisdiction::Country(country!("GB")),
        ])
        .events(list![
            Event::new(Term::of(EventKind::Adopted)).date(date!("2018")),
        ])
        .citations(list![
            cite!("goodman-2019", [], paragraph 19, sentences 2),
            cite!("goodman-2019", [], paragraph 20, sentences 1),
        ])
    }

    /// The Universal Declaration of Human Rights.
    pub fn universal_declaration_of_human_rights() -> Law {
        Law::new(
            id!("universal-declaration-of-human-rights"),
            Term::of(LawKind::Declaration),
            text!("Universal Declaration of Human Rights"),
        )
        .events(list![
            Event::new(Term::of(EventKind::Adopted)).date(date!("1948")),
        ])
        .citations(list![
            cite!("goodman-2019", [], paragraph 3, sentences 1),
            cite!("goodman-2019", [], paragraph 24, sentences 3),
            cite!("goodman-2019", [], paragraph 25, sentences 1),
        ])
    }
}
