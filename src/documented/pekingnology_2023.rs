//! The post of the newsletter *Pekingnology* that introduces and reprints *China’s Positions on Global
//! Digital Governance*, 2023.
//!
//! The contribution that it reprints is a document of its own, in
//! [`china_gdc_2023`](super::china_gdc_2023). The post prints neither a date nor its author's name: the
//! newsletter is the holder of what is written in the first person. It has no sections. Its paragraphs are
//! counted from 1 behind title and subtitle, a quoted heading among them (10), up to the sentence that
//! announces the reprint (15); a quotation of two sentences makes two of the one it ends (8).

use super::china_gdc_2023::proposals::{ACCOUNTABILITY, AI, DATA, GOODS, RIGHTS};
use super::notation::{Items, held_by};
use crate::record::{
    Actor, Attribution, Classification, Contributor, Evidence, Instrument, LawReference, Locator, Party,
    Proposal, Provision, Related, RelatedDocument, SourceDocument, Statement, StatementTarget, Target,
};
use crate::value::{Boxed, Id, Text};
use crate::vocabulary::{
    Act, ActorClass, CompactTheme, ContributorRole, DocumentKind, DocumentRelation, EvidenceKind,
    LawReferenceRole, Modality, PolicyLever, Relation, Technology, Term, Topic, Verb,
};

/// A passage of a proposal of the contribution as a target, on which no stance is taken.
macro_rules! passage {
    ($heading:expr, $paragraph:literal $(: $($sentence:literal),+)?) => {
        about(Target::Passage(Boxed::from_static(
            const {
                &cite!(
                    "china-gdc-2023", ["Specific Proposals", $heading],
                    paragraph $paragraph $(, sentences $($sentence),+)?
                )
            },
        )))
    };
}

constructors! {
    /// The post itself.
    pub fn document() -> SourceDocument {
        SourceDocument::new(id!("pekingnology-2023"), Term::of(DocumentKind::NewsletterPost))
            .title(text!("Just In: China’s Positions on Global Digital Governance"))
            .summary(text!(
                "A newsletter post that draws attention to a contribution of China's to the Global Digital \
                 Compact, gives the post's own reading of the passages on data, and reprints the whole. The \
                 subtitle points to two things in the contribution: that it says again that States shall \
                 not obtain data in other States without their permission, and its position on AI."
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
                quotes(CONTENT.paragraph(ordinal!(1)).sentences(list![ordinal!(1), ordinal!(2)]))
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
            .citations(list![
                cite!("pekingnology-2023", [], label "Just In"),
                cite!("pekingnology-2023", [], label "Reiterates"),
            ])
    }

    /// Who put the contribution online.
    pub fn posted_by_the_foreign_ministry() -> Statement {
        own(
            id!("pekingnology-2023/statement-1"),
            Act::Report,
            text!(
                "The Foreign Ministry of China put the positions on its site, near the close of working \
                 hours on the day of the post."
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
                "The reason for drawing attention to the positions is that few have noticed them."
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
                "The positions are in fact what China contributes to the Global Digital Compact, at the \
                 United Nations."
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
                "All States are called on, here once more, to respect other States in their sovereignty, \
                 their jurisdiction and their governance where data are concerned."
            ),
        )
        .targets(list![about(Target::Document(id!("china-gdc-2023")))])
        .addressees(list![Actor::new(Party::Class(Term::of(ActorClass::States))).printed(text!(
            "all States"
        ))])
        .provisions(list![
            Provision::new(
                id!("pekingnology-2023/statement-4/provision-1"),
                text!(
                    "respect other States in their sovereignty, jurisdiction and governance where data \
                     are concerned"
                ),
            )
            .bearers(list![
                Actor::new(Party::Class(Term::of(ActorClass::States))).printed(text!("all States"))
            ])
            .verb(Term::of(Verb::CallOn))
            .printed_verb(text!("call for"))
            .citations(list![cite!("pekingnology-2023", [], paragraph 2, sentences 1)]),
        ])
        .relations(list![Related::new(
            Term::of(Relation::Restates),
            Target::Law(id!("global-initiative-on-data-security")),
        )])
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
            passage!(DATA, 2),
            passage!(DATA, 3),
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
            passage!(DATA, 2),
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
                "China put the initiative forward, and it has been encouraging others to sign up to it."
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
            text!("What China says on data abroad is unambiguous in its language."),
        )
        .targets(list![
            passage!(DATA, 2)
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
                "If China needs TikTok data of the United States for law enforcement, it should take the \
                 way of judicial assistance, or that of other agreements that are relevant, multilateral \
                 and bilateral."
            ),
        )
        .provisions(list![
            Provision::new(
                id!("pekingnology-2023/statement-11/provision-1"),
                text!(
                    "obtain TikTok data of the United States by way of judicial assistance, or of other \
                     agreements that are relevant, multilateral and bilateral"
                ),
            )
            .bearers(list![Actor::new(Party::Stakeholder(id!("china")))])
            .modality(Term::of(Modality::Obligation))
            .verb(Term::of(Verb::Should))
            .conditions(list![text!(
                "law enforcement requires the data, as the fight against crime may"
            )])
            .citations(list![cite!("pekingnology-2023", [], paragraph 6, sentences 2)]),
        ])
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
            .verb(Term::of(Verb::Could))
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
                 domain and the digital one; that States are entitled to protect, to manage and to \
                 regulate the transmission of information online, so as to prevent and stop illicit acts \
                 that undermine national security; and that they should take appropriate measures lest \
                 persons and organizations engage in illicit acts online, of which kinds of content are \
                 listed as examples."
            ),
        )
        .targets(list![
            about(Target::Document(id!("china-gdc-2023"))).aspect(text!("most of the positions")),
            about(Target::Stakeholder(id!("china"))).aspect(text!("its long-held views on the Internet")),
            passage!(GOODS, 1: 1),
            passage!(RIGHTS, 3: 2),
            passage!(ACCOUNTABILITY, 1: 1, 2),
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
                "The contribution sets out China's stance on AI comprehensively, perhaps for the first \
                 time, in the wake of OpenAI's ChatGPT."
            ),
        )
        .hedge(text!("Perhaps"))
        .targets(list![
            about(Target::Proposal(id!("china-gdc-2023/proposal-6"))),
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
        .targets(list![about(Target::Proposal(id!("china-gdc-2023/proposal-6")))])
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

const fn named(law: Id<crate::Law>, role: LawReferenceRole) -> LawReference {
    LawReference::new(Instrument::Law(law)).role(Term::of(role))
}

const fn to_contribution(relation: DocumentRelation) -> RelatedDocument {
    RelatedDocument::new(Term::of(relation), id!("china-gdc-2023"))
}

const fn quotes(passage: Locator) -> RelatedDocument {
    to_contribution(DocumentRelation::Quotes).other_place(passage)
}

/// A proposal of the contribution.
const fn proposal(heading: Items<Text>) -> Locator {
    Locator::new().sections(heading)
}

const PROTECT_DATA: Locator = proposal(list![text!("Specific Proposals"), text!(DATA)]);
const HUMAN_RIGHTS: Locator = proposal(list![text!("Specific Proposals"), text!(RIGHTS)]);
const CONTENT: Locator = proposal(list![text!("Specific Proposals"), text!(ACCOUNTABILITY)]);
const REGULATE_AI: Locator = proposal(list![text!("Specific Proposals"), text!(AI)]);
const PUBLIC_GOODS: Locator = proposal(list![text!("Specific Proposals"), text!(GOODS)]);

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
