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
//! **Holders.** What nobody else is named for is held by Amnesty International USA, the author. All others
//! hold what they hold by report, the author being the asserter: Amnesty International, whose analysis the
//! article sums up; Patrick Poon and Roseann Rife, who are quoted, and whose offices are with their
//! stakeholder records; President Xi Jinping and the Chinese government. One sentence is printed twice, as
//! Roseann Rife's words and in the running text; it is hers there and the author's here, in two statements.
//! What the article says about the law, the government or a case is the article's claim.

use super::notation::{Items, held_by, norm};
use crate::record::{
    Actor, Attribution, Carrier, Classification, Contributor, Enumeration, Event, Evidence, Instrument,
    LawReference, Licence, Locator, Participation, Party, PolicyQuestion, Principle, Proposal, Quantity,
    Related, RelatedDocument, Session, SourceDocument, Stakeholder, Statement, StatementTarget, Target,
};
use crate::value::{Id, Text};
use crate::vocabulary::{
    Act, ActorClass, Availability, Basis, CompactTheme, Comparator, ContributorRole, DocumentKind,
    DocumentRelation, EventKind, EvidenceKind, GoalReference, LawReferenceRole, Modality, ParticipationRole,
    ParticipationStatus, PolicyLever, QuestionForm, Relation, SessionType, Stance, Technology, Term, Topic,
    Verb,
};

/// A place before the heading: the paragraph, the sentences.
macro_rules! at {
    ($paragraph:literal, $($sentence:literal),+) => {
        cite!("amnesty-2016", [], paragraph $paragraph, sentences $($sentence),+)
    };
}

/// A place under the heading: the paragraph, the sentences.
macro_rules! under_heading {
    ($paragraph:literal, $($sentence:literal),+) => {
        cite!("amnesty-2016", ["“Internet Sovereignty”"], paragraph $paragraph, sentences $($sentence),+)
    };
}

const AUTHOR: Attribution = held_by(list![id!("amnesty-international-usa")]);
const AMNESTY_INTERNATIONAL: Attribution = reported(list![id!("amnesty-international")]);
const PATRICK_POON: Attribution = reported(list![id!("patrick-poon")]);
const ROSEANN_RIFE: Attribution = reported(list![id!("roseann-rife")]);

/// What the author says that somebody else holds.
const fn reported(holders: Items<Id<Stakeholder>>) -> Attribution {
    held_by(holders).asserter(id!("amnesty-international-usa"))
}

/// What the author says in its own voice.
const fn says(id: Id<Statement>, act: Act, summary: Text) -> Statement {
    Statement::new(id, AUTHOR, Term::of(act), summary)
}

/// What the analysis of Amnesty International found.
const fn finds(id: Id<Statement>, summary: Text) -> Statement {
    Statement::new(id, AMNESTY_INTERNATIONAL, Term::of(Act::Finding), summary).evidence(list![
        Evidence::new(Term::of(EvidenceKind::Analysis))
            .description(text!("an analysis of the law by the organization"))
            .citations(list![at!(5, 1)]),
    ])
}

const fn about(target: Target) -> StatementTarget {
    StatementTarget::new(target)
}

const fn stakeholder(id: Id<Stakeholder>) -> Actor {
    Actor::new(Party::Stakeholder(id))
}

const fn companies(printed: Text) -> Actor {
    Actor::new(Party::Class(Term::of(ActorClass::TechnologyCompanies))).printed(printed)
}

const fn internet_companies(printed: Text) -> Actor {
    Actor::new(Party::Class(Term::of(ActorClass::InternetCompanies))).printed(printed)
}

const fn individuals(printed: Text) -> Actor {
    Actor::new(Party::Class(Term::of(ActorClass::Individuals))).printed(printed)
}

const TO_CHINA: Actor = stakeholder(id!("china"));

const fn law_in(role: LawReferenceRole) -> LawReference {
    LawReference::new(Instrument::Law(id!("cyber-security-law"))).role(Term::of(role))
}

const CHINA: StatementTarget = about(Target::Stakeholder(id!("china")));
const LAW: StatementTarget = about(Target::Law(id!("cyber-security-law")));
const AGAINST_LAW: StatementTarget = LAW.stance(Term::of(Stance::Oppose));
const CONFERENCE: StatementTarget = about(Target::Session(id!("wic-2016")));
const LU_YUYU: StatementTarget = about(Target::Stakeholder(id!("lu-yuyu")));
const LI_TINGYU: StatementTarget = about(Target::Stakeholder(id!("li-tingyu")));
const DRUKLO: StatementTarget = about(Target::Stakeholder(id!("druklo")));

const DESCRIBES_LAW: LawReference = law_in(LawReferenceRole::Describes);
const CRITICIZES_LAW: LawReference = law_in(LawReferenceRole::Criticizes);
const OPPOSES_LAW: LawReference = law_in(LawReferenceRole::Opposes);

const EXPRESSION: Term<Topic> = Term::of(Topic::FreedomOfExpression);
const PRIVACY: Term<Topic> = Term::of(Topic::Privacy);
const CONTENT: Term<Topic> = Term::of(Topic::ContentPolicy);
const RIGHTS: Term<Topic> = Term::of(Topic::HumanRightsPrinciples);
const HUMAN_RIGHTS_ONLINE: Term<CompactTheme> = Term::of(CompactTheme::HumanRightsOnline);
const AVOID_FRAGMENTATION: Term<CompactTheme> = Term::of(CompactTheme::AvoidFragmentation);
const FUNDAMENTAL_FREEDOMS: GoalReference = GoalReference::of_target(sdg_target!("16.10"));

constructors! {
    /// The article, as another site republished it.
    pub fn document() -> SourceDocument {
        SourceDocument::new(id!("amnesty-2016"), Term::of(DocumentKind::Article))
            .title(text!(
                "The World Internet Conference Starts Today With The Main Objective of Raising Awareness \
                 Against Government Overreach On The Public Internet"
            ))
            .summary(text!(
                "On China’s Cyber Security Law and on what technology companies at the third World \
                 Internet Conference should do about it."
            ))
            .availability(Term::of(Availability::Public))
            .licence(Licence::new(text!("by-nc-nd International Creative Commons License")))
            .contributors(list![
                Contributor::new(
                    Term::of(ContributorRole::Author),
                    Party::Stakeholder(id!("amnesty-international-usa")),
                ),
                Contributor::new(
                    Term::of(ContributorRole::Publisher),
                    Party::Stakeholder(id!("amnesty-international")),
                ),
                Contributor::new(
                    Term::of(ContributorRole::Publisher),
                    Party::Stakeholder(id!("amnesty-international-usa")),
                ),
                Contributor::new(
                    Term::of(ContributorRole::Spokesperson),
                    Party::Stakeholder(id!("patrick-poon")),
                )
                .capacity(text!("China researcher at Amnesty International")),
                Contributor::new(
                    Term::of(ContributorRole::Spokesperson),
                    Party::Stakeholder(id!("roseann-rife")),
                )
                .capacity(text!("East Asia Research Director at Amnesty International")),
            ])
            .events(list![
                Event::new(Term::of(EventKind::Published))
                    .date(date!("2016-11-16"))
                    .note(text!(
                        "by Amnesty International and Amnesty International USA, as first publishers"
                    )),
                Event::new(Term::of(EventKind::Republished))
                    .note(text!("with permission, on the terms of Amnesty International")),
            ])
            .relations(list![
                RelatedDocument::new(Term::of(DocumentRelation::Cites), id!("amnesty-npcsc-submission"))
                    .place(Locator::new().paragraph(ordinal!(10)).sentences(list![ordinal!(1)]))
                    .note(text!("The sentence leads to an address that is not in the text.")),
            ])
            .carriers(list![
                Carrier::new()
                    .contributors(list![
                        Contributor::new(
                            Term::of(ContributorRole::Contributor),
                            Party::Stakeholder(id!("alternative-medi4")),
                        ),
                    ])
                    .note(text!(
                        "The copy republished with permission, by whom is not said. Alternative Medi4 is \
                         named for having put tweets into it."
                    )),
            ])
            .furniture(list![
                Locator::new().label(text!("More From")),
                Locator::new().label(text!("Categories:")),
                Locator::new().label(text!("%d bloggers like this:")),
            ])
            .languages(list![language!("en")])
            .citations(list![
                cite!("amnesty-2016", [], label "The World Internet Conference Starts Today"),
                cite!("amnesty-2016", [], label "Article By"),
                cite!("amnesty-2016", ["“Internet Sovereignty”"]),
                under_heading!(4, 1),
                under_heading!(4, 2),
            ])
    }

    /// The submission on a draft of the law that the article points to.
    pub fn submission() -> SourceDocument {
        SourceDocument::new(id!("amnesty-npcsc-submission"), Term::of(DocumentKind::Submission))
            .summary(text!("On a draft of the Cyber Security Law that had been published earlier."))
            .availability(Term::of(Availability::Public))
            .contributors(list![
                Contributor::new(
                    Term::of(ContributorRole::Author),
                    Party::Stakeholder(id!("amnesty-international")),
                ),
                Contributor::new(
                    Term::of(ContributorRole::Addressee),
                    Party::Stakeholder(id!("national-peoples-congress-standing-committee")),
                ),
            ])
    }

    /// The third World Internet Conference.
    pub fn world_internet_conference() -> Session {
        Session::new(
            id!("wic-2016"),
            text!("World Internet Conference"),
            year!(2016),
            Term::of(SessionType::Conference),
        )
        .number(text!("third"))
        .title(text!("World Internet Conference"))
        .summary(text!("A gathering that leaders of the technology industry attend."))
        .date(date!("2016-11-16/"))
        .place(text!("Wuzhen, China"))
        .participations(list![
            Participation::new(Term::of(ParticipationRole::Attendee))
                .who(list![id!("facebook"), id!("microsoft"), id!("linkedin")])
                .status(Term::of(ParticipationStatus::Expected))
                .basis(Term::of(Basis::Inferred))
                .citations(list![at!(11, 1)]),
        ])
        .citations(list![at!(1, 1), at!(2, 1), at!(3, 1), at!(11, 1), at!(21, 1)])
    }

    /// What the title says of the conference; who worded the title is not said.
    pub fn title_on_the_conference() -> Statement {
        says(
            id!("amnesty-2016/statement-1"),
            Act::Description,
            text!(
                "The conference, which opens today, aims above all to make people aware of overreach by \
                 government on the public internet."
            ),
        )
        .targets(list![CONFERENCE])
        .citations(list![cite!("amnesty-2016", [], label "The World Internet Conference Starts Today")])
    }

    /// Refuse complicity, and say so.
    pub fn refuse_complicity() -> Proposal {
        Proposal::new(
            id!("amnesty-2016/proposal-1"),
            AUTHOR,
            text!(
                "Leaders of the technology industry at the conference in Wuzhen should let China’s \
                 government know that they are unwilling to be accomplices in abuses of two rights."
            ),
        )
        .classification(
            Classification::new()
                .topics(list![EXPRESSION, PRIVACY])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .basis(Term::of(Basis::Inferred))
                .goals(list![FUNDAMENTAL_FREEDOMS]),
        )
        .levers(list![Term::of(PolicyLever::Advocacy), Term::of(PolicyLever::CorporateRefusal)])
        .provisions(list![
            norm(
                id!("amnesty-2016/proposal-1/provision-1"),
                list![
                    Actor::new(Party::Class(Term::of(ActorClass::IndustryLeaders)))
                        .printed(text!("Leaders from the tech industry gathering in Wuzhen")),
                ],
                Modality::Obligation,
                Verb::Should,
                text!(
                    "tell the government of China that they are unwilling to be accomplices where the \
                     rights to free expression and to privacy are abused, as they widely are"
                ),
            )
            .addressees(list![TO_CHINA.printed(text!("the Chinese government"))])
            .manner(text!("clearly"))
            .citations(list![at!(1, 1)]),
        ])
    }

    /// How the law was passed, and what it is called.
    pub fn passage_of_the_law() -> Statement {
        says(
            id!("amnesty-2016/statement-2"),
            Act::Criticism,
            text!(
                "The law, “draconian”, was “rubber-stamped” by the legislature of China a week before the \
                 conference."
            ),
        )
        .targets(list![AGAINST_LAW, about(Target::Described(text!("the legislature of China")))])
        .classification(Classification::new().laws(list![CRITICIZES_LAW]))
        .citations(list![at!(2, 1)])
    }

    /// What the law would require of technology companies.
    pub fn requirements_of_the_law() -> Statement {
        says(
            id!("amnesty-2016/statement-3"),
            Act::Assertion,
            text!(
                "Every technology company active in China would have to censor as never before and to hand \
                 the authorities personal information, the safeguards for free expression and for privacy \
                 being insufficient."
            ),
        )
        .hedge(text!("would"))
        .targets(list![LAW])
        .affected(list![companies(text!("any tech company operating in China"))])
        .classification(
            Classification::new()
                .topics(list![CONTENT, EXPRESSION, PRIVACY])
                .themes(list![HUMAN_RIGHTS_ONLINE, Term::of(CompactTheme::ProtectData)])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(2, 1)])
    }

    /// Speak out against the law.
    pub fn speak_out() -> Proposal {
        Proposal::new(
            id!("amnesty-2016/proposal-2"),
            PATRICK_POON,
            text!("Companies at the conference must be brave enough to oppose the law openly."),
        )
        .classification(Classification::new().laws(list![OPPOSES_LAW]))
        .levers(list![Term::of(PolicyLever::Advocacy)])
        .provisions(list![
            norm(
                id!("amnesty-2016/proposal-2/provision-1"),
                list![companies(text!("Tech companies attending the World Internet Conference"))],
                Modality::Obligation,
                Verb::Must,
                text!("have the courage to object openly to the Cyber Security Law"),
            )
            .citations(list![at!(3, 1)]),
        ])
    }

    /// What Patrick Poon says of the law.
    pub fn patrick_poon_on_the_law() -> Statement {
        Statement::new(
            id!("amnesty-2016/statement-4"),
            PATRICK_POON,
            Term::of(Act::Criticism),
            text!(
                "The “draconian” law puts abusive practices into law and carries censorship further than \
                 China has seen before."
            ),
        )
        .targets(list![AGAINST_LAW])
        .classification(Classification::new().topics(list![CONTENT]).laws(list![CRITICIZES_LAW]))
        .citations(list![at!(3, 2)])
    }

    /// What the law means for the internet.
    pub fn threat_to_the_open_internet() -> Statement {
        says(
            id!("amnesty-2016/statement-5"),
            Act::Warning,
            text!("The law really endangers the internet’s being global and open."),
        )
        .targets(list![AGAINST_LAW])
        .classification(
            Classification::new().themes(list![AVOID_FRAGMENTATION]).laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(4, 1)])
    }

    /// What companies would become under the law.
    pub fn companies_as_surveillance_agents() -> Statement {
        says(
            id!("amnesty-2016/statement-6"),
            Act::Warning,
            text!(
                "Companies that think of operating on the terms of the law would in effect become agents \
                 of surveillance for the authorities, and so endanger people who use their rights \
                 legitimately."
            ),
        )
        .hedge(text!("would"))
        .targets(list![LAW])
        .affected(list![
            companies(text!("Companies considering operating under such terms")),
            individuals(text!("individuals legitimately exercising their rights")),
        ])
        .classification(
            Classification::new()
                .topics(list![RIGHTS])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(4, 2)])
    }

    /// The first finding: internet sovereignty.
    pub fn finding_on_internet_sovereignty() -> Statement {
        finds(
            id!("amnesty-2016/finding-1"),
            text!(
                "Internet sovereignty, as the law has it, is a real danger to an internet that is open and \
                 global."
            ),
        )
        .targets(list![LAW.aspect(text!("internet sovereignty"))])
        .classification(
            Classification::new().themes(list![AVOID_FRAGMENTATION]).laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(5, 1), at!(6, 1)])
    }

    /// The second finding: critical infrastructure.
    pub fn finding_on_critical_infrastructure() -> Statement {
        finds(
            id!("amnesty-2016/finding-2"),
            text!(
                "Companies would have to give access to ‘critical infrastructure’ to the authorities, the \
                 safeguards being insufficient."
            ),
        )
        .hedge(text!("would"))
        .targets(list![LAW.aspect(text!("critical infrastructure"))])
        .affected(list![companies(text!("Companies"))])
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::CriticalInfrastructure)])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(5, 1), at!(7, 1)])
    }

    /// The third finding: penalties.
    pub fn finding_on_penalties() -> Statement {
        finds(
            id!("amnesty-2016/finding-3"),
            text!("Companies are exposed to fines, to suspension or to termination."),
        )
        .conditions(list![text!("that they do not do what the authorities request")])
        .targets(list![LAW.aspect(text!("penalties"))])
        .affected(list![companies(text!("Companies"))])
        .classification(Classification::new().laws(list![DESCRIBES_LAW]))
        .citations(list![at!(5, 1), at!(8, 1)])
    }

    /// The fourth finding: complicity.
    pub fn finding_on_human_rights_violations() -> Statement {
        finds(
            id!("amnesty-2016/finding-4"),
            text!(
                "Companies would be at risk of contributing to violations of human rights, which goes \
                 against the responsibilities that they have."
            ),
        )
        .hedge(text!("would risk"))
        .conditions(list![text!("that they comply with the law")])
        .targets(list![LAW.aspect(text!("compliance"))])
        .affected(list![companies(text!("Companies complying with the new law"))])
        .classification(
            Classification::new()
                .topics(list![RIGHTS])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(5, 1), at!(9, 1)])
    }

    /// That there is a submission on a draft.
    pub fn submission_on_the_draft() -> Statement {
        says(
            id!("amnesty-2016/statement-7"),
            Act::Report,
            text!(
                "Amnesty International made a submission on an earlier draft of the law, addressed to the \
                 Standing Committee; the article points to it."
            ),
        )
        .targets(list![
            about(Target::Document(id!("amnesty-npcsc-submission"))),
            about(Target::Law(id!("cyber-security-law-draft"))),
        ])
        .citations(list![at!(10, 1)])
    }

    /// Which companies are expected to court officials.
    pub fn companies_expected_at_the_conference() -> Statement {
        says(
            id!("amnesty-2016/statement-8"),
            Act::Prediction,
            text!(
                "At the conference, which opens today, technology firms including Facebook, Microsoft and \
                 LinkedIn are expected to go on a “charm offensive” towards Chinese officials."
            ),
        )
        .hedge(text!("expected"))
        .targets(list![
            about(Target::Stakeholder(id!("facebook"))),
            about(Target::Stakeholder(id!("microsoft"))),
            about(Target::Stakeholder(id!("linkedin"))),
            CONFERENCE,
        ])
        .citations(list![at!(11, 1)])
    }

    /// What Roseann Rife is quoted for.
    pub fn roseann_rife_on_the_law() -> Statement {
        Statement::new(
            id!("amnesty-2016/statement-9"),
            ROSEANN_RIFE,
            Term::of(Act::Criticism),
            text!(
                "The law writes down abusive practices that exist already and aims at making technology \
                 companies in China, in effect, agents of surveillance by the State."
            ),
        )
        .targets(list![AGAINST_LAW])
        .affected(list![companies(text!("tech companies operating in China"))])
        .classification(Classification::new().laws(list![CRITICIZES_LAW]))
        .citations(list![at!(12, 1)])
    }

    /// The terms of access to the market.
    pub fn terms_of_market_access() -> Statement {
        says(
            id!("amnesty-2016/statement-10"),
            Act::Assertion,
            text!(
                "China has made plain to companies of the West what “tune” it is that they have to follow."
            ),
        )
        .conditions(list![text!("that they want to enter the lucrative market of China, or to stay in it")])
        .targets(list![CHINA])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::Enterprises))).printed(text!("Western companies")),
        ])
        .citations(list![at!(13, 1)])
    }

    /// Who dominates the market.
    pub fn dominant_companies() -> Statement {
        says(
            id!("amnesty-2016/statement-11"),
            Act::Assertion,
            text!(
                "National companies, Tencent and Sina among them, dominate the market of China at present."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("tencent"))),
            about(Target::Stakeholder(id!("sina"))),
        ])
        .citations(list![at!(13, 1)])
    }

    /// How far the law goes.
    pub fn reach_of_the_law() -> Statement {
        says(
            id!("amnesty-2016/statement-12"),
            Act::Criticism,
            text!(
                "The law, passed the week before, tightens more than anything earlier the government’s hold \
                 on the internet, which was repressive already and which the “Great Firewall” embodies."
            ),
        )
        .targets(list![AGAINST_LAW, CHINA, about(Target::Described(text!("Great Firewall")))])
        .classification(Classification::new().topics(list![CONTENT]).laws(list![CRITICIZES_LAW]))
        .citations(list![at!(14, 1)])
    }

    /// What the Great Firewall is.
    pub fn great_firewall() -> Statement {
        says(
            id!("amnesty-2016/statement-13"),
            Act::Description,
            text!(
                "The “Great Firewall” censors the internet by people and by technology, on a vast scale, \
                 unmatched elsewhere."
            ),
        )
        .targets(list![
            about(Target::Described(text!("Great Firewall"))),
            about(Target::Technology(Term::of(Technology::CensorshipTechnology))),
        ])
        .classification(
            Classification::new()
                .topics(list![CONTENT])
                .technologies(list![Term::of(Technology::CensorshipTechnology)]),
        )
        .citations(list![at!(14, 2)])
    }

    /// What Roseann Rife says, repeated in the running text.
    pub fn practices_and_agents() -> Statement {
        says(
            id!("amnesty-2016/statement-37"),
            Act::Criticism,
            text!(
                "Abusive practices that exist already are written down in the law, which aims at making \
                 technology companies in China, in effect, agents of surveillance by the State."
            ),
        )
        .targets(list![AGAINST_LAW])
        .affected(list![companies(text!("tech companies operating in China"))])
        .relations(list![Related::new(
            Term::of(Relation::Restates),
            Target::Statement(id!("amnesty-2016/statement-9")),
        )])
        .classification(Classification::new().laws(list![CRITICIZES_LAW]))
        .citations(list![at!(14, 3)])
    }

    /// Data and posts under the law.
    pub fn data_and_posts() -> Statement {
        says(
            id!("amnesty-2016/statement-14"),
            Act::Assertion,
            text!(
                "The law forces companies to hand over data in vast quantity, personal information among \
                 them, and to censor what users post; the safeguards for free expression and for privacy \
                 are insufficient."
            ),
        )
        .targets(list![LAW])
        .affected(list![companies(text!("companies")), Actor::new(Party::Class(Term::of(ActorClass::Users)))])
        .classification(
            Classification::new()
                .topics(list![CONTENT, EXPRESSION, PRIVACY, Term::of(Topic::IntermediaryLiability)])
                .themes(list![HUMAN_RIGHTS_ONLINE, Term::of(CompactTheme::ProtectData)])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(15, 1)])
    }

    /// The penalties.
    pub fn liability_of_companies() -> Statement {
        says(
            id!("amnesty-2016/statement-15"),
            Act::Assertion,
            text!("Companies would be subject to penalties, and substantial ones."),
        )
        .hedge(text!("would"))
        .conditions(list![text!("that they fail to hand over the data or to censor")])
        .targets(list![LAW])
        .affected(list![companies(text!("Companies"))])
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::IntermediaryLiability)])
                .laws(list![DESCRIBES_LAW]),
        )
        .citations(list![at!(15, 2)])
    }

    /// What becomes of the data.
    pub fn use_of_the_data() -> Statement {
        says(
            id!("amnesty-2016/statement-16"),
            Act::Criticism,
            text!("What use the authorities will make of the data is not transparent."),
        )
        .targets(list![LAW, CHINA])
        .classification(
            Classification::new()
                .topics(list![PRIVACY, Term::of(Topic::DataGovernance)])
                .themes(list![Term::of(CompactTheme::ProtectData)])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(15, 2)])
    }

    /// What President Xi Jinping is quoted for.
    pub fn xi_jinping_on_security() -> Statement {
        Statement::new(
            id!("amnesty-2016/statement-17"),
            reported(list![id!("xi-jinping")]),
            Term::of(Act::Assertion),
            text!("Without cyber security there is no national security, as he has insisted."),
        )
        .classification(Classification::new().topics(list![Term::of(Topic::NetworkSecurity)]))
        .citations(list![at!(16, 1)])
    }

    /// What the author sets against it.
    pub fn meaning_of_national_security() -> Statement {
        says(
            id!("amnesty-2016/statement-18"),
            Act::Criticism,
            text!(
                "Companies need no long search to see what “national security” can come to under China’s \
                 legal provisions, which are broad and vague: a reality that is “chilling”."
            ),
        )
        .targets(list![about(Target::Described(text!("the legal provisions of China")))])
        .classification(Classification::new().laws(list![
            LawReference::new(Instrument::Described(text!("the legal provisions of China")))
                .role(Term::of(LawReferenceRole::Criticizes)),
        ]))
        .citations(list![at!(16, 1)])
    }

    /// Detentions over the years.
    pub fn detentions() -> Statement {
        says(
            id!("amnesty-2016/statement-19"),
            Act::Allegation,
            text!(
                "People in hundreds, “if not thousands”, have been detained by the government over years, \
                 charged in matters of national security, often for nothing but criticism of it online."
            ),
        )
        .targets(list![CHINA])
        .affected(list![individuals(text!("people"))])
        .quantities(list![
            Quantity::new(decimal!("100"))
                .comparator(Term::of(Comparator::AtLeast))
                .hedge(text!("hundreds, if not thousands"))
                .unit(text!("people"))
                .of(text!("detentions by the government on charges of national security, over the years")),
        ])
        .classification(
            Classification::new().topics(list![EXPRESSION]).themes(list![HUMAN_RIGHTS_ONLINE]),
        )
        .citations(list![at!(16, 2)])
    }

    /// The case of Lu Yuyu and Li Tingyu.
    pub fn case_of_lu_yuyu_and_li_tingyu() -> Statement {
        says(
            id!("amnesty-2016/statement-20"),
            Act::Report,
            text!(
                "In 2016 the bloggers Lu Yuyu and Li Tingyu were put in criminal detention, charged with \
                 “picking quarrels and provoking trouble”, for collecting and posting data, open to the \
                 public, about social protests in China."
            ),
        )
        .targets(list![LU_YUYU, LI_TINGYU, CHINA])
        .affected(list![stakeholder(id!("lu-yuyu")), stakeholder(id!("li-tingyu"))])
        .evidence(list![Evidence::new(Term::of(EvidenceKind::Case)).citations(list![at!(17, 1)])])
        .supports(list![id!("amnesty-2016/statement-21")])
        .classification(
            Classification::new().topics(list![EXPRESSION]).themes(list![HUMAN_RIGHTS_ONLINE]),
        )
        .citations(list![at!(17, 1)])
    }

    /// What the author takes from that case.
    pub fn renewed_intransigence() -> Statement {
        says(
            id!("amnesty-2016/statement-21"),
            Act::Criticism,
            text!(
                "The case of Lu Yuyu and Li Tingyu shows the government intransigent again, and the charges \
                 in it are implausible."
            ),
        )
        .targets(list![CHINA])
        .citations(list![at!(17, 1)])
    }

    /// The arrest of Druklo.
    pub fn arrest_of_druklo() -> Statement {
        says(
            id!("amnesty-2016/statement-22"),
            Act::Report,
            text!(
                "What led to the arrest of Druklo, a Tibetan blogger, was a simple post online that \
                 commented on a picture: armed soldiers, in heavy presence, at a site important to Tibetan \
                 Buddhism."
            ),
        )
        .targets(list![DRUKLO, CHINA])
        .affected(list![stakeholder(id!("druklo"))])
        .evidence(list![Evidence::new(Term::of(EvidenceKind::Case)).citations(list![at!(18, 1)])])
        .classification(
            Classification::new().topics(list![EXPRESSION]).themes(list![HUMAN_RIGHTS_ONLINE]),
        )
        .citations(list![at!(18, 1)])
    }

    /// The sentence against Druklo.
    pub fn sentence_of_druklo() -> Statement {
        says(
            id!("amnesty-2016/statement-23"),
            Act::Allegation,
            text!(
                "For that post, and for sharing a news item on talks of the Chinese government with the \
                 Dalai Lama, Druklo was given three years in prison; the ground, having “incited \
                 separatism”, was a pretext."
            ),
        )
        .targets(list![DRUKLO, CHINA])
        .affected(list![stakeholder(id!("druklo"))])
        .quantities(list![
            Quantity::new(decimal!("3"))
                .comparator(Term::of(Comparator::Exactly))
                .unit(text!("years"))
                .of(text!("imprisonment")),
        ])
        .evidence(list![Evidence::new(Term::of(EvidenceKind::Case)).citations(list![at!(18, 2)])])
        .classification(
            Classification::new().topics(list![EXPRESSION]).themes(list![HUMAN_RIGHTS_ONLINE]),
        )
        .citations(list![at!(18, 2)])
    }

    /// Police power over the internet.
    pub fn policing_power() -> Statement {
        says(
            id!("amnesty-2016/statement-24"),
            Act::Assertion,
            text!("The law widens considerably the power of the State to police the internet."),
        )
        .targets(list![LAW])
        .classification(Classification::new().laws(list![DESCRIBES_LAW]))
        .citations(list![at!(19, 1)])
    }

    /// What would have to be removed and reported.
    pub fn removal_and_reporting() -> Statement {
        says(
            id!("amnesty-2016/statement-25"),
            Act::Assertion,
            text!(
                "What internet companies must take down and report to the authorities would comprise, for \
                 instance, the protest data that Lu Yuyu and Li Tingyu blogged and what Druklo wrote on \
                 freedom of religion, with personal information, and this without waiting for a request of \
                 the police."
            ),
        )
        .hedge(text!("would"))
        .targets(list![LAW, LU_YUYU, LI_TINGYU, DRUKLO])
        .affected(list![internet_companies(text!("internet companies"))])
        .classification(
            Classification::new()
                .topics(list![CONTENT, EXPRESSION, PRIVACY, Term::of(Topic::IntermediaryLiability)])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .laws(list![DESCRIBES_LAW]),
        )
        .citations(list![at!(19, 2)])
    }

    /// Whom the practice reaches.
    pub fn people_not_yet_noticed() -> Statement {
        says(
            id!("amnesty-2016/statement-26"),
            Act::Assertion,
            text!(
                "The removal and reporting of information reaches beyond people such as Lu Yuyu, Li Tingyu \
                 and Druklo, on whom the government had an eye already, to those whose activities the \
                 authorities have not noticed so far."
            ),
        )
        .targets(list![LAW, LU_YUYU, LI_TINGYU, DRUKLO])
        .affected(list![Actor::new(Party::Described(text!(
            "people whose activities the authorities have not noticed so far"
        )))])
        .classification(Classification::new().laws(list![DESCRIBES_LAW]))
        .citations(list![at!(19, 3)])
    }

    /// The vision behind it.
    pub fn vision_of_the_internet() -> Statement {
        says(
            id!("amnesty-2016/statement-27"),
            Act::Criticism,
            text!(
                "What the law envisages for the internet is “Orwellian”: a “dragnet” for people in whom the \
                 government sees troublemakers, with freedom of expression left to what censors choose to \
                 allow."
            ),
        )
        .targets(list![LAW, CHINA])
        .affected(list![individuals(text!("those the government views as troublemakers"))])
        .classification(
            Classification::new()
                .topics(list![CONTENT, EXPRESSION])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .basis(Term::of(Basis::Inferred))
                .goals(list![FUNDAMENTAL_FREEDOMS])
                .laws(list![CRITICIZES_LAW]),
        )
        .citations(list![at!(20, 1)])
    }

    /// Politics and courts.
    pub fn politics_and_judiciary() -> Statement {
        says(
            id!("amnesty-2016/statement-28"),
            Act::Assertion,
            text!(
                "Under President Xi politics are hardening at present, and there is no judiciary that is \
                 independent."
            ),
        )
        .targets(list![CHINA, about(Target::Stakeholder(id!("xi-jinping")))])
        .supports(list![id!("amnesty-2016/statement-29")])
        .citations(list![at!(20, 2)])
    }

    /// Where it may lead.
    pub fn uncertain_limits() -> Statement {
        says(
            id!("amnesty-2016/statement-29"),
            Act::Warning,
            text!("Nobody can tell what limits the government will set tomorrow."),
        )
        .targets(list![CHINA])
        .citations(list![at!(20, 2)])
    }

    /// Question the terms of business.
    pub fn question_the_terms() -> Proposal {
        Proposal::new(
            id!("amnesty-2016/proposal-3"),
            AUTHOR,
            text!(
                "Technology companies should question, while in Wuzhen, whether they are willing to do \
                 business on the terms of the law."
            ),
        )
        .provisions(list![
            norm(
                id!("amnesty-2016/proposal-3/provision-1"),
                list![companies(text!("Tech companies"))],
                Modality::Obligation,
                Verb::Should,
                text!(
                    "take the occasion of the Wuzhen gathering to question their own willingness to do \
                     business on the terms of the Cyber Security Law"
                ),
            )
            .manner(text!("seriously"))
            .citations(list![at!(21, 1)]),
        ])
    }

    /// The question that the companies are to face; the text puts it rhetorically.
    pub fn readiness_to_be_complicit() -> PolicyQuestion {
        PolicyQuestion::new(
            id!("amnesty-2016/question-1"),
            AUTHOR,
            text!(
                "Are the companies ready to be accomplices when the rights of individuals online, to free \
                 expression and to privacy, are abused?"
            ),
        )
        .form(Term::of(QuestionForm::RhetoricalQuestion))
        .concerns(list![companies(text!("Tech companies")), individuals(text!("individuals"))])
        .classification(
            Classification::new()
                .topics(list![EXPRESSION, PRIVACY])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .basis(Term::of(Basis::Inferred))
                .goals(list![FUNDAMENTAL_FREEDOMS]),
        )
        .citations(list![at!(21, 2)])
    }

    /// Self-censorship, and censorship of users.
    pub fn self_censorship() -> Statement {
        says(
            id!("amnesty-2016/statement-30"),
            Act::Prediction,
            text!(
                "So as to avoid fines, the suspension or termination of their business or the closing of \
                 websites, internet companies will be required by the law to censor themselves, or their \
                 own users, more than even China has seen so far."
            ),
        )
        .targets(list![LAW])
        .affected(list![
            internet_companies(text!("internet companies")),
            Actor::new(Party::Class(Term::of(ActorClass::Users))).printed(text!("their own users")),
        ])
        .classification(
            Classification::new()
                .topics(list![CONTENT, Term::of(Topic::IntermediaryLiability)])
                .laws(list![DESCRIBES_LAW]),
        )
        .citations(list![at!(22, 1)])
    }

    /// Registration by real name.
    pub fn real_name_registration() -> Statement {
        says(
            id!("amnesty-2016/statement-31"),
            Act::Prediction,
            text!(
                "Users who decline to register under their real names will be without access to telephone \
                 networks, to the internet, to social media and to instant messages."
            ),
        )
        .conditions(list![text!("that internet companies keep to the letter of the law")])
        .targets(list![LAW, about(Target::Technology(Term::of(Technology::RealNameRegistration)))])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::Users)))
                .printed(text!("users who refuse to sign up")),
        ])
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::DigitalAccess), Term::of(Topic::DigitalIdentities)])
                .technologies(list![
                    Term::of(Technology::RealNameRegistration),
                    Term::of(Technology::SocialMedia),
                    Term::of(Technology::Messaging),
                ])
                .laws(list![DESCRIBES_LAW]),
        )
        .citations(list![at!(23, 1)])
    }

    /// Censorship of private messages.
    pub fn censorship_of_private_messages() -> Statement {
        says(
            id!("amnesty-2016/statement-32"),
            Act::Prediction,
            text!("Private messages will be censored as well as posts on social media."),
        )
        .targets(list![LAW])
        .classification(
            Classification::new()
                .topics(list![CONTENT, EXPRESSION, PRIVACY])
                .technologies(list![Term::of(Technology::SocialMedia), Term::of(Technology::Messaging)])
                .laws(list![DESCRIBES_LAW]),
        )
        .citations(list![at!(23, 2)])
    }

    /// How the Chinese government is said to justify the law.
    pub fn justification_by_china() -> Statement {
        Statement::new(
            id!("amnesty-2016/statement-33"),
            reported(list![id!("china")]),
            Term::of(Act::Justification),
            text!(
                "The “internet sovereignty” of the country needs protection, and “threats from outside” \
                 need to be dealt with."
            ),
        )
        .targets(list![LAW.stance(Term::of(Stance::Support))])
        .classification(Classification::new().laws(list![law_in(LawReferenceRole::Supports)]))
        .citations(list![under_heading!(1, 1)])
    }

    /// What the author calls the rules that are so justified.
    pub fn draconian_rules() -> Statement {
        says(
            id!("amnesty-2016/statement-34"),
            Act::Criticism,
            text!("The rules that the government so justifies are “draconian”."),
        )
        .targets(list![AGAINST_LAW])
        .classification(Classification::new().laws(list![CRITICIZES_LAW]))
        .citations(list![under_heading!(1, 1)])
    }

    /// What governments owe to people.
    pub fn protection_from_security_threats() -> Principle {
        Principle::new(
            id!("amnesty-2016/principle-1"),
            AUTHOR,
            text!("Governments must protect people where threats to security are genuine."),
        )
        .provisions(list![
            norm(
                id!("amnesty-2016/principle-1/provision-1"),
                list![Actor::new(Party::Class(Term::of(ActorClass::Governments)))],
                Modality::Obligation,
                Verb::Must,
                text!("protect people from threats to security that are genuine"),
            )
            .beneficiaries(list![
                Actor::new(Party::Class(Term::of(ActorClass::Everyone))).printed(text!("people")),
            ])
            .citations(list![under_heading!(1, 2)]),
        ])
    }

    /// What the author answers to the justification.
    pub fn answer_to_the_justification() -> Statement {
        says(
            id!("amnesty-2016/statement-35"),
            Act::Rebuttal,
            text!(
                "“Internet sovereignty” reaches far beyond protection from genuine threats and endangers \
                 the principles themselves of an internet that is global and open."
            ),
        )
        .targets(list![
            about(Target::Statement(id!("amnesty-2016/statement-33"))).stance(Term::of(Stance::Contradict)),
        ])
        .classification(Classification::new().themes(list![AVOID_FRAGMENTATION]))
        .citations(list![under_heading!(1, 2)])
    }

    /// Respect rights, and challenge the law.
    pub fn respect_rights_and_challenge_the_law() -> Proposal {
        Proposal::new(
            id!("amnesty-2016/proposal-4"),
            AUTHOR,
            text!(
                "Technology companies are responsible for respecting two rights, and should challenge the \
                 law and declare their opposition on principle."
            ),
        )
        .classification(
            Classification::new()
                .topics(list![EXPRESSION, PRIVACY, RIGHTS])
                .themes(list![HUMAN_RIGHTS_ONLINE])
                .basis(Term::of(Basis::Inferred))
                .goals(list![FUNDAMENTAL_FREEDOMS])
                .laws(list![OPPOSES_LAW]),
        )
        .levers(list![Term::of(PolicyLever::CorporateRefusal)])
        .provisions(list![
            norm(
                id!("amnesty-2016/proposal-4/provision-1"),
                list![companies(text!("Technology companies"))],
                Modality::Obligation,
                Verb::HaveResponsibilityTo,
                text!("respect the rights to privacy and to free expression"),
            )
            .citations(list![under_heading!(2, 1)]),
            norm(
                id!("amnesty-2016/proposal-4/provision-2"),
                list![companies(text!("Technology companies"))],
                Modality::Obligation,
                Verb::Should,
                text!("challenge the Cyber Security Law"),
            )
            .citations(list![under_heading!(2, 2)]),
            norm(
                id!("amnesty-2016/proposal-4/provision-3"),
                list![companies(text!("Technology companies"))],
                Modality::Obligation,
                Verb::Should,
                text!(
                    "inform the government that the company is opposed on principle to carrying out \
                     requests or directives of any kind that violate fundamental human rights"
                ),
            )
            .addressees(list![TO_CHINA.printed(text!("the government"))])
            .citations(list![under_heading!(2, 2)]),
        ])
    }

    /// What makes it hard for companies.
    pub fn difficulty_for_companies() -> Statement {
        says(
            id!("amnesty-2016/statement-36"),
            Act::Concession,
            text!(
                "Companies do not have it easy: negotiating with the government of China is often fraught \
                 and complex, and many have got “burnt”."
            ),
        )
        .targets(list![CHINA])
        .affected(list![companies(text!("companies"))])
        .citations(list![under_heading!(3, 1)])
    }

    /// The message for Chinese officials.
    pub fn deliver_the_message() -> Proposal {
        Proposal::new(
            id!("amnesty-2016/proposal-5"),
            AUTHOR,
            text!(
                "Companies must tell Chinese officials that principles and people matter most and that \
                 they are unwilling to accept the law’s terms."
            ),
        )
        .classification(Classification::new().laws(list![OPPOSES_LAW]))
        .levers(list![Term::of(PolicyLever::CorporateRefusal)])
        .provisions(list![
            norm(
                id!("amnesty-2016/proposal-5/provision-1"),
                list![companies(text!("companies"))],
                Modality::Obligation,
                Verb::Must,
                text!("convey to officials of China, in the week of the conference, a message of two parts"),
            )
            .addressees(list![TO_CHINA.printed(text!("Chinese officials"))])
            .enumerations(list![
                Enumeration::new(false).of(text!("the parts of the message")).items(list![
                    text!("Principles and people have priority."),
                    text!("The companies are unwilling to agree to what the Cyber Security Law lays down."),
                ]),
            ])
            .citations(list![under_heading!(3, 2)]),
        ])
    }
}
