//! The post of the newsletter *Pekingnology* that introduces and reprints *China’s Positions on Global
//! Digital Governance*, 2023.
//!
//! The contribution that it reprints is a document of its own, in
//! [`china_gdc_2023`](super::china_gdc_2023). The post prints neither a date nor its author's name: the
//! newsletter is the holder of what is written in the first person. It has no sections. Its paragraphs are
//! counted from 1 behind title and subtitle, a quoted heading among them (10), up to the sentence that
//! announces the reprint (15); a quotation of two sentences makes two of the one it ends (8).

use super::notation::held_by;
use crate::record::{
    Actor, Attribution, Citation, Classification, Contributor, Evidence, Instrument, LawReference, Locator,
    Party, Proposal, Provision, RelatedDocument, SourceDocument, Statement, StatementTarget, Target,
};
use crate::value::{Id, Text};
use crate::vocabulary::{
    Act, ActorClass, CompactTheme, ContributorRole, DocumentKind, DocumentRelation, EvidenceKind,
    LawReferenceRole, PolicyLever, Technology, Term, Topic, Verb,
};

constructors! {
    /// The post itself.
    pub fn document() -> SourceDocument {
        SourceDocument::new(id!("pekingnology-2023"), Term::of(DocumentKind::NewsletterPost))
            .title(text!("Just In: China’s Positions on Global Digital Governance"))
            .summary(text!(
                "A newsletter post that draws attention to a contribution of China's to the Global Digital \
                 Compact, says how its author reads what it has on data, and reprints it. The subtitle \
                 points to two things: that it repeats what States shall not do to obtain data abroad, and \
                 what it has on AI."
            ))
            .languages(list![language!("en")])
            .contributors(list![
                Contributor::new(
                    Term::of(ContributorRole::Author),
                    Party::Described(text!("somebody who writes in the first person and is not named")),
                ),
                Contributor::new(
                    Term::of(ContributorRole::Publisher),
                    Party::Stakeholder(id!("pekingnology")),
                ),
            ])
            .relations(list![
                to_contribution(DocumentRelation::Introduces),
                quotes(PROTECT_DATA.paragraph(ordinal!(2)).sentences(list![ordinal!(1)]))
                    .note(text!("in the subtitle; the second half of the sentence")),
                quotes(PROTECT_DATA.paragraph(ordinal!(2))).place(Locator::new().paragraph(ordinal!(3))),
                quotes(PROTECT_DATA.paragraph(ordinal!(3))).place(Locator::new().paragraph(ordinal!(4))),
                quotes(PUBLIC_GOODS.paragraph(ordinal!(1)).sentences(list![ordinal!(1)]))
                    .place(Locator::new().paragraph(ordinal!(8))),
                quotes(HUMAN_RIGHTS.paragraph(ordinal!(3)).sentences(list![ordinal!(2)]))
                    .place(Locator::new().paragraph(ordinal!(8)))
                    .note(text!("with two omissions")),
                quotes(ACCOUNTABILITY.paragraph(ordinal!(1)).sentences(list![ordinal!(1), ordinal!(2)]))
                    .place(Locator::new().paragraph(ordinal!(8)))
                    .note(text!("with an omission, and broken off before the end")),
                quotes(REGULATE_AI).place(Locator::new().paragraph(ordinal!(10))).note(text!(
                    "the heading"
                )),
                quotes(REGULATE_AI.paragraph(ordinal!(1))).place(Locator::new().paragraph(ordinal!(11))),
                quotes(REGULATE_AI.paragraph(ordinal!(2))).place(Locator::new().paragraph(ordinal!(12))),
                quotes(REGULATE_AI.paragraph(ordinal!(3))).place(Locator::new().paragraph(ordinal!(13))),
                quotes(REGULATE_AI.paragraph(ordinal!(4))).place(Locator::new().paragraph(ordinal!(14))),
                to_contribution(DocumentRelation::Reprints)
                    .place(Locator::new().paragraph(ordinal!(15)))
                    .note(text!("behind the paragraph that announces it")),
            ])
    }

    /// Who put the contribution online.
    pub fn posted_by_the_foreign_ministry() -> Statement {
        own(
            id!("pekingnology-2023/statement-1"),
            Act::Report,
            text!(
                "The Foreign Ministry of China put the positions on its site, late in the working day of \
                 which the post speaks as today."
            ),
        )
        .targets(list![
            about(Target::Document(id!("china-gdc-2023"))),
            about(Target::Stakeholder(id!("china-ministry-of-foreign-affairs"))),
        ])
        .citations(list![cite!("pekingnology-2023", [], paragraph 1, sentences 1)])
    }

    /// Why the post draws attention to it.
    pub fn few_have_noticed() -> Statement {
        own(
            id!("pekingnology-2023/statement-2"),
            Act::Justification,
            text!(
                "The post draws attention to the positions because they have gone unnoticed by all but a \
                 few."
            ),
        )
        .targets(list![about(Target::Document(id!("china-gdc-2023")))])
        .citations(list![cite!("pekingnology-2023", [], paragraph 1, sentences 2)])
    }

    /// What the positions are.
    pub fn a_contribution_to_the_compact() -> Statement {
        own(
            id!("pekingnology-2023/statement-3"),
            Act::Description,
            text!(
                "The positions are what China contributes to the Global Digital Compact at the United \
                 Nations."
            ),
        )
        .targets(list![
            about(Target::Document(id!("china-gdc-2023"))),
            about(Target::Stakeholder(id!("china"))),
            about(Target::Stakeholder(id!("united-nations"))),
        ])
        .classification(Classification::new().laws(list![named(
            id!("global-digital-compact"),
            LawReferenceRole::Mentions,
        )]))
        .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 1)])
    }

    /// The call of China's that they repeat, as reported.
    pub fn call_for_respect() -> Statement {
        Statement::new(
            id!("pekingnology-2023/statement-4"),
            Attribution::new().holders(list![id!("china")]).asserter(id!("pekingnology")),
            Term::of(Act::Request),
            text!(
                "All States are called on, here once more, to respect what other States have over data: \
                 their sovereignty, their jurisdiction and their governance."
            ),
        )
        .targets(list![about(Target::Document(id!("china-gdc-2023")))])
        .addressees(list![Actor::new(Party::Class(Term::of(ActorClass::States))).printed(text!(
            "all States"
        ))])
        .classification(ON_DATA)
        .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 1)])
    }

    /// Where that call comes from.
    pub fn call_first_made_in_2020() -> Statement {
        own(
            id!("pekingnology-2023/statement-5"),
            Act::Assertion,
            text!(
                "China made that call for the first time in its Global Initiative on Data Security, which \
                 was published in 2020."
            ),
        )
        .targets(list![
            about(Target::Statement(id!("pekingnology-2023/statement-4"))),
            about(Target::Law(id!("global-initiative-on-data-security"))),
        ])
        .classification(
            Classification::new()
                .laws(list![named(id!("global-initiative-on-data-security"), LawReferenceRole::Describes)])
                .topics(list![Term::of(Topic::DataGovernance)]),
        )
        .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 2)])
    }

    /// The two paragraphs on data that the post quotes.
    pub fn quotes_on_data() -> Statement {
        own(
            id!("pekingnology-2023/statement-6"),
            Act::Report,
            text!(
                "Of the third proposal the post gives two paragraphs whole: the one on data that are in \
                 other States, and the one on backdoors and vulnerabilities in products."
            ),
        )
        .targets(list![
            passage(PROTECT_DATA.paragraph(ordinal!(2))),
            passage(PROTECT_DATA.paragraph(ordinal!(3))),
        ])
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::DataGovernance),
                    Term::of(Topic::Jurisdiction),
                    Term::of(Topic::NetworkSecurity),
                ])
                .themes(list![Term::of(CompactTheme::ProtectData)])
                .technologies(list![Term::of(Technology::Backdoors)]),
        )
        .supports(list![id!("pekingnology-2023/statement-4")])
        .citations(list![
            cite!("pekingnology-2023", [], paragraph 3, sentences 1, 2, 3),
            cite!("pekingnology-2023", [], paragraph 4, sentences 1, 2),
        ])
    }

    /// The author's reading of what China says on data abroad.
    pub fn equal_to_a_promise() -> Statement {
        own(
            id!("pekingnology-2023/statement-7"),
            Act::Interpretation,
            text!(
                "What is quoted on data equals a promise of China's government that it will not turn to \
                 Chinese technology companies for data held overseas."
            ),
        )
        .targets(list![
            passage(PROTECT_DATA.paragraph(ordinal!(2))),
            about(Target::Stakeholder(id!("china"))).aspect(text!("its government")),
            about(Target::Law(id!("global-initiative-on-data-security"))),
        ])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::TechnologyCompanies))).printed(text!(
                "Chinese tech companies"
            ))
        ])
        .evidence(list![
            Evidence::new(Term::of(EvidenceKind::Analysis))
                .description(text!("an earlier argument in Pekingnology, given without title or date"))
                .citations(list![cite!("pekingnology-2023", [], paragraph 5, sentences 1)])
        ])
        .classification(READING)
        .citations(list![cite!("pekingnology-2023", [], paragraph 5, sentences 1)])
    }

    /// The first ground of that reading: whose initiative it is.
    pub fn beijing_s_own_initiative() -> Statement {
        own(
            id!("pekingnology-2023/statement-8"),
            Act::Justification,
            text!(
                "China itself brought the initiative forward, and it has been encouraging others to join."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Law(id!("global-initiative-on-data-security"))),
        ])
        .classification(Classification::new().laws(list![named(
            id!("global-initiative-on-data-security"),
            LawReferenceRole::ReliesOn,
        )]))
        .supports(list![id!("pekingnology-2023/statement-7")])
        .citations(list![cite!("pekingnology-2023", [], paragraph 5, sentences 1)])
    }

    /// The second ground: how it is worded.
    pub fn unambiguous_wording() -> Statement {
        own(
            id!("pekingnology-2023/statement-9"),
            Act::Evaluation,
            text!("How it is worded leaves no room for a second reading."),
        )
        .targets(list![
            passage(PROTECT_DATA.paragraph(ordinal!(2)))
                .aspect(text!("the language")),
        ])
        .supports(list![id!("pekingnology-2023/statement-7")])
        .citations(list![cite!("pekingnology-2023", [], paragraph 5, sentences 2)])
    }

    /// What the reading comes to for one company and its service.
    pub fn no_asking_for_tiktok_data() -> Statement {
        own(
            id!("pekingnology-2023/statement-10"),
            Act::Interpretation,
            text!(
                "In concrete terms, China will not turn to ByteDance or to people who work there for \
                 TikTok data that are in the United States, unless the United States permits it."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Stakeholder(id!("bytedance"))),
            about(Target::Described(text!("TikTok"))).aspect(text!("data located in the United States")),
            about(Target::Stakeholder(id!("united-states"))).aspect(text!("its permission")),
        ])
        .affected(list![
            Actor::new(Party::Stakeholder(id!("bytedance"))),
            Actor::new(Party::Described(text!("employees of ByteDance"))),
        ])
        .conditions(list![text!("the United States has given no permission")])
        .classification(READING_WITH_SOCIAL_MEDIA)
        .supports(list![id!("pekingnology-2023/statement-7")])
        .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 1)])
    }

    /// The way that the reading leaves open for law enforcement.
    pub fn judicial_assistance_for_tiktok_data() -> Statement {
        own(
            id!("pekingnology-2023/statement-11"),
            Act::Interpretation,
            text!(
                "If China needs TikTok data of the United States, it should take the way of judicial \
                 assistance, or that of other agreements that are relevant, multilateral and bilateral."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Described(text!("TikTok"))).aspect(text!("data of the United States")),
        ])
        .conditions(list![text!("law enforcement requires the data, as the fight against crime may")])
        .classification(READING_WITH_SOCIAL_MEDIA)
        .supports(list![id!("pekingnology-2023/statement-7")])
        .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 2)])
    }

    /// The companies to which the post extends the reading.
    pub fn same_logic_for_other_companies() -> Statement {
        own(
            id!("pekingnology-2023/statement-12"),
            Act::Interpretation,
            text!(
                "The reasoning holds as well for Huawei, for DJI, which makes drones, for BGI, which tests \
                 genes, for WeChat, which is Tencent's app for messages, and for others."
            ),
        )
        .targets(list![
            about(Target::Statement(id!("pekingnology-2023/statement-10"))),
            about(Target::Statement(id!("pekingnology-2023/statement-11"))),
            about(Target::Stakeholder(id!("huawei"))),
            about(Target::Stakeholder(id!("dji"))),
            about(Target::Stakeholder(id!("bgi"))),
            about(Target::Stakeholder(id!("tencent"))).aspect(text!("WeChat")),
        ])
        .affected(list![
            Actor::new(Party::Stakeholder(id!("huawei"))),
            Actor::new(Party::Stakeholder(id!("dji"))).printed(text!("DJI the drone maker")),
            Actor::new(Party::Stakeholder(id!("bgi"))).printed(text!("BGI the gene testing giant")),
            Actor::new(Party::Stakeholder(id!("tencent"))).printed(text!(
                "WeChat the messaging app by Tencent"
            )),
        ])
        .classification(READING)
        .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 3)])
    }

    /// What Henry Huiyao Wang put forward elsewhere, as reported.
    pub fn incorporate_the_initiative() -> Proposal {
        Proposal::new(
            id!("pekingnology-2023/proposal-1"),
            Attribution::new()
                .holders(list![id!("henry-huiyao-wang")])
                .asserter(id!("pekingnology"))
                .contributors(list![
                    Contributor::new(
                        Term::of(ContributorRole::Author),
                        Party::Stakeholder(id!("henry-huiyao-wang")),
                    )
                    .capacity(text!("Founder and President of CCG")),
                    Contributor::new(
                        Term::of(ContributorRole::Publisher),
                        Party::Stakeholder(id!("south-china-morning-post")),
                    ),
                ]),
            text!(
                "China could make its Global Initiative on Data Security part of domestic law, in answer \
                 to long and deep suspicions that laws such as its National Intelligence Law have given \
                 rise to."
            ),
        )
        .classification(
            Classification::new()
                .laws(list![
                    named(
                        id!("global-initiative-on-data-security"),
                        LawReferenceRole::CallsForImplementation,
                    ),
                    LawReference::new(Instrument::Described(text!(
                        "domestic laws and regulations of China"
                    )))
                        .role(Term::of(LawReferenceRole::CallsForAmendment)),
                    LawReference::new(Instrument::Described(text!(
                        "domestic laws and regulations of China"
                    )))
                        .role(Term::of(LawReferenceRole::CallsForInterpretation)),
                    named(id!("national-intelligence-law"), LawReferenceRole::Mentions)
                        .pinpoints(list![text!("Article 7")]),
                ])
                .topics(list![Term::of(Topic::DataGovernance)]),
        )
        .levers(list![Term::of(PolicyLever::Legislation)])
        .provisions(list![
            Provision::new(
                id!("pekingnology-2023/proposal-1/provision-1"),
                text!(
                    "take the Global Initiative on Data Security over into domestic laws and regulations"
                ),
            )
            .bearers(list![Actor::new(Party::Stakeholder(id!("china")))])
            .verb(Term::of(Verb::Can))
            .printed_verb(text!("could"))
            .manner(text!("with laws amended, or officially interpreted, to match"))
            .purposes(list![text!(
                "to respond to deep suspicions of long standing that Chinese laws have caused, Article 7 \
                 of the National Intelligence Law for one"
            )])
            .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)]),
        ])
        .citations(list![cite!("pekingnology-2023", [], paragraph 7, sentences 1)])
    }

    /// What is not new in the contribution.
    pub fn consistent_with_long_held_views() -> Statement {
        own(
            id!("pekingnology-2023/statement-13"),
            Act::Comparison,
            text!(
                "Most of the positions agree with views on the Internet that China has held for long, \
                 among them three that are quoted: that national sovereignty should apply in the cyber \
                 domain and the digital one, that States are entitled to protect, to manage and to \
                 regulate what is transmitted online so as to prevent and stop illicit acts, and that they \
                 should take measures against illicit use of the Internet by persons and organizations."
            ),
        )
        .targets(list![
            about(Target::Document(id!("china-gdc-2023"))).aspect(text!("most of the positions")),
            about(Target::Stakeholder(id!("china"))).aspect(text!("its long-held views on the Internet")),
            passage(PUBLIC_GOODS.paragraph(ordinal!(1)).sentences(list![ordinal!(1)])),
            passage(HUMAN_RIGHTS.paragraph(ordinal!(3)).sentences(list![ordinal!(2)])),
            passage(ACCOUNTABILITY.paragraph(ordinal!(1)).sentences(list![ordinal!(1), ordinal!(2)])),
        ])
        .classification(Classification::new().topics(list![
            Term::of(Topic::Jurisdiction),
            Term::of(Topic::ContentPolicy),
        ]))
        .citations(list![cite!("pekingnology-2023", [], paragraph 8, sentences 1, 2)])
    }

    /// What may be new in it.
    pub fn perhaps_first_on_ai() -> Statement {
        own(
            id!("pekingnology-2023/statement-14"),
            Act::Assertion,
            text!(
                "The contribution sets out China's stance on AI comprehensively, which is perhaps a first, \
                 in the wake of OpenAI's ChatGPT."
            ),
        )
        .hedge(text!("Perhaps"))
        .targets(list![
            passage(REGULATE_AI),
            about(Target::Stakeholder(id!("china"))).aspect(text!("its stance on AI")),
            about(Target::Stakeholder(id!("openai"))).aspect(text!("ChatGPT")),
        ])
        .classification(ON_AI)
        .citations(list![cite!("pekingnology-2023", [], paragraph 9, sentences 1)])
    }

    /// The proposal on AI, which the post quotes whole.
    pub fn quotes_on_ai() -> Statement {
        own(
            id!("pekingnology-2023/statement-15"),
            Act::Report,
            text!(
                "Of the contribution the post gives the sixth proposal whole, heading and four paragraphs."
            ),
        )
        .targets(list![passage(REGULATE_AI)])
        .classification(ON_AI)
        .supports(list![id!("pekingnology-2023/statement-14")])
        .citations(list![
            cite!("pekingnology-2023", [], paragraph 10),
            cite!("pekingnology-2023", [], paragraph 11, sentences 1, 2),
            cite!("pekingnology-2023", [], paragraph 12, sentences 1, 2),
            cite!("pekingnology-2023", [], paragraph 13, sentences 1, 2, 3),
            cite!("pekingnology-2023", [], paragraph 14, sentences 1, 2, 3),
        ])
    }

    /// The announcement of the reprint.
    pub fn reprint_follows() -> Statement {
        own(
            id!("pekingnology-2023/statement-16"),
            Act::Announcement,
            text!("The contribution is pasted in below."),
        )
        .targets(list![about(Target::Document(id!("china-gdc-2023")))])
        .citations(list![cite!("pekingnology-2023", [], paragraph 15, sentences 1)])
    }
}

/// What the newsletter says itself.
const fn own(id: Id<Statement>, act: Act, summary: Text) -> Statement {
    Statement::new(id, held_by(list![id!("pekingnology")]), Term::of(act), summary)
}

/// A target on which no stance is taken.
const fn about(target: Target) -> StatementTarget {
    StatementTarget::new(target)
}

/// A passage of the contribution as such a target.
const fn passage(place: Locator) -> StatementTarget {
    about(Target::Passage(Citation::new(id!("china-gdc-2023")).locator(place)))
}

const fn named(law: Id<crate::Law>, role: LawReferenceRole) -> LawReference {
    LawReference::new(Instrument::Law(law)).role(Term::of(role))
}

const fn to_contribution(relation: DocumentRelation) -> RelatedDocument {
    RelatedDocument::new(Term::of(relation), id!("china-gdc-2023"))
}

const fn quotes(passage: Locator) -> RelatedDocument {
    to_contribution(DocumentRelation::Quotes).other_place(passage)
}

const PROTECT_DATA: Locator =
    Locator::new().sections(list![text!("Specific Proposals"), text!("3. Protect data")]);
const HUMAN_RIGHTS: Locator =
    Locator::new().sections(list![text!("Specific Proposals"), text!("4. Apply human rights online")]);
const ACCOUNTABILITY: Locator = Locator::new()
    .sections(list![text!("Specific Proposals"), text!(super::china_gdc_2023::proposals::ACCOUNTABILITY),]);
const REGULATE_AI: Locator = Locator::new().sections(list![
    text!("Specific Proposals"),
    text!("6.Promote regulation of artificial intelligence (AI)"),
]);
const PUBLIC_GOODS: Locator =
    Locator::new().sections(list![text!("Specific Proposals"), text!("7.Digital public goods")]);

const ON_DATA: Classification = Classification::new()
    .laws(list![named(id!("global-initiative-on-data-security"), LawReferenceRole::Restates)])
    .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::Jurisdiction)])
    .themes(list![Term::of(CompactTheme::ProtectData)]);

const READING: Classification = Classification::new()
    .laws(list![named(id!("global-initiative-on-data-security"), LawReferenceRole::Interprets)])
    .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::Jurisdiction)])
    .themes(list![Term::of(CompactTheme::ProtectData)]);

const READING_WITH_SOCIAL_MEDIA: Classification =
    READING.technologies(list![Term::of(Technology::SocialMedia)]);

const ON_AI: Classification = Classification::new()
    .topics(list![Term::of(Topic::ArtificialIntelligence)])
    .themes(list![Term::of(CompactTheme::ArtificialIntelligence)])
    .technologies(list![Term::of(Technology::ArtificialIntelligence)]);
