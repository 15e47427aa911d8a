//! The laws and instruments that the documents refer to, each once however many documents name it.
//!
//! In alphabetical order.

use crate::record::{Event, Jurisdiction, Law, Name, Party, RelatedLaw};
use crate::vocabulary::{EventKind, LawKind, LawRelation, NameKind, Term};

constructors! {
    /// The 2030 Agenda for Sustainable Development.
    pub fn agenda_2030() -> Law {
        Law::new(id!("agenda-2030"), Term::of(LawKind::UnResolution), text!("2030 Agenda for Sustainable Development"))
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
}
