//! Workshop 129 of the Internet Governance Forum of 2019, *Human rights and data governance in China*: the
//! session, its proposal, and an excerpt of the proposal.
//!
//! The proposal has labelled fields for sections, and paragraphs are counted in each. Where words stand
//! behind a label in its own line, that line is paragraph 1; where none do, the next line is. Each item of a
//! list is a paragraph: the questions are 1 to 5, the items under “Description” 2 to 6, and what follows
//! those is 7. A third entry of a moderator, which has no label, is counted on behind the second. The lines
//! of the format and of the goals belong to no field and are cited by the words that they begin with.
//!
//! The excerpt repeats the two relevance texts word by word. It has no statements of its own: theirs cite
//! both. Whose they are the proposal says of no text; its three organizers are the holders.

use crate::documented::notation::Items;
use crate::record::{
    Actor, AgendaItem, Attribution, Classification, Identifier, Instrument, LawReference, Locator,
    Participation, Party, PolicyQuestion, RelatedDocument, Remark, Session, SourceDocument, Stakeholder,
    Statement, StatementTarget, Target,
};
use crate::value::{Id, Minutes, Ordinal, Text};
use crate::vocabulary::{
    Act, ActorClass, Basis, CompactTheme, DocumentKind, DocumentRelation, GoalReference, IdentifierScheme,
    LawReferenceRole, ParticipationRole, ParticipationStatus, QuestionForm, RegionalGroup, RoomLayout,
    SdgGoal, SessionFormat, SessionType, StakeholderGroup, Technology, Term, Topic,
};

/// An item of the list of questions.
macro_rules! asked {
    ($item:literal: $($sentence:literal),+) => {
        cite!("igf-2019-ws-129/proposal", ["Policy Question(s)"], paragraph $item, sentences $($sentence),+)
    };
}

constructors! {
    /// The proposal of the workshop.
    pub fn proposal() -> SourceDocument {
        SourceDocument::new(id!("igf-2019-ws-129/proposal"), Term::of(DocumentKind::SessionProposal))
            .title(text!("IGF 2019 WS #129 Human rights and data governance in China"))
            .summary(text!(
                "The proposal of a workshop on how data are governed in China and what that means for \
                 human rights: people, questions, relevance, agenda, expected outcomes."
            ))
            .languages(list![language!("en")])
            .identifiers(list![Identifier::new(Term::of(IdentifierScheme::ForumNumber), text!("WS #129"))])
            .citations(list![
                cite!("igf-2019-ws-129/proposal", [], label "IGF 2019 WS #129"),
                cite!("igf-2019-ws-129/proposal", ["Policy Question(s)"]),
                cite!("igf-2019-ws-129/proposal", ["Onsite Moderator"]),
                cite!("igf-2019-ws-129/proposal", ["Online Moderator"]),
                cite!("igf-2019-ws-129/proposal", ["Discussion Facilitation"]),
                cite!("igf-2019-ws-129/proposal", ["Online Participation"]),
            ])
    }

    /// The workshop.
    pub fn session() -> Session {
        Session::new(id!("igf-2019-ws-129"), text!("IGF"), year!(2019), Term::of(SessionType::Workshop))
            .number(text!("129"))
            .title(text!("Human rights and data governance in China"))
            .summary(text!(
                "Briefings, a look at the way forward, and a discussion: on the governance of data in \
                 China, its legal and technological side, and its impact on human rights, on Uyghurs and \
                 on Tibetans."
            ))
            .printed_format(text!("Panel - Auditorium - 90 Min"))
            .formats(list![Term::of(SessionFormat::Panel)])
            .layout(Term::of(RoomLayout::Auditorium))
            .minutes(const {
                match Minutes::new(90) {
                    Some(minutes) => minutes,
                    None => panic!("a length in minutes is at least 1"),
                }
            })
            .classification(
                Classification::new()
                    .topics(list![
                        Term::of(Topic::HumanRightsPrinciples),
                        Term::of(Topic::DataGovernance),
                        Term::of(Topic::ArtificialIntelligence),
                    ])
                    .themes(list![Term::of(CompactTheme::HumanRightsOnline)])
                    .goals(list![
                        GoalReference::of(SdgGoal::IndustryInnovationAndInfrastructure),
                        GoalReference::of(SdgGoal::ReducedInequalities),
                        GoalReference::of(SdgGoal::PeaceJusticeAndStrongInstitutions),
                    ])
                    .technologies(list![
                        Term::of(Technology::ArtificialIntelligence),
                        Term::of(Technology::BigData),
                        Term::of(Technology::QuantumComputing),
                        Term::of(Technology::Biometrics),
                        Term::of(Technology::SurveillanceTechnology),
                        Term::of(Technology::CensorshipTechnology),
                        Term::of(Technology::SocialCreditSystems),
                    ]),
            )
            .participations(list![
                organizer(ordinal!(1), list![id!("kai-mueller")])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 1"])]),
                organizer(ordinal!(2), list![id!("palmo-tenzin")])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 2"])]),
                organizer(ordinal!(3), list![id!("kate-saunders")])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Organizer 3"])]),
                speaker(ordinal!(1), list![id!("sharon-hom")], StakeholderGroup::CivilSociety)
                    .affiliation(id!("human-rights-in-china"))
                    .printed_affiliation(text!("HRiC"))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Speaker 1"]),
                        cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 2),
                    ]),
                speaker(ordinal!(2), list![id!("peter-irwin")], StakeholderGroup::CivilSociety)
                    .affiliation(id!("world-uyghur-congress"))
                    .printed_affiliation(text!("WUC"))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Speaker 2"]),
                        cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 4),
                    ]),
                speaker(ordinal!(3), list![id!("greg-walton")], StakeholderGroup::TechnicalCommunity)
                    .affiliation(id!("oxford-internet-institute"))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Speaker 3"]),
                        cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 3),
                    ]),
                speaker(ordinal!(4), list![id!("kate-saunders")], StakeholderGroup::CivilSociety)
                    .affiliation(id!("international-campaign-for-tibet"))
                    .citations(list![
                        cite!("igf-2019-ws-129/proposal", ["Speaker 4"]),
                        cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 5),
                    ]),
                kai_mueller_as(ParticipationRole::OnsiteModerator)
                    .basis(Term::of(Basis::Printed))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Onsite Moderator"], paragraph 1)]),
                kai_mueller_as(ParticipationRole::OnlineModerator)
                    .basis(Term::of(Basis::Printed))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Online Moderator"], paragraph 1)]),
                // His third entry has no label: that it is the rapporteur's follows only from where the
                // forum's pages have that role.
                kai_mueller_as(ParticipationRole::Rapporteur)
                    .basis(Term::of(Basis::Inferred))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Online Moderator"], paragraph 2)]),
            ])
            .agenda(list![
                AgendaItem::new(text!(
                    "Briefing on how China's security architecture has developed as a whole and how it \
                     uses new instruments driven by data, with the focus on the background in law and politics"
                ))
                .presenters(list![id!("sharon-hom")])
                .concerns(list![Party::Stakeholder(id!("china"))])
                .classification(Classification::new().topics(list![Term::of(Topic::DataGovernance)]))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 2),
                ]),
                AgendaItem::new(text!(
                    "Briefing on developments in technology and on what is to come: AI, mass surveillance, \
                     the \"Social Credit System\""
                ))
                .presenters(list![id!("greg-walton")])
                .classification(
                    Classification::new()
                        .topics(list![Term::of(Topic::ArtificialIntelligence)])
                        .technologies(list![
                            Term::of(Technology::ArtificialIntelligence),
                            Term::of(Technology::SurveillanceTechnology),
                            Term::of(Technology::SocialCreditSystems),
                        ]),
                )
                .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 3)]),
                AgendaItem::new(text!("Briefing on how vulnerable groups are affected: Uyghurs"))
                    .presenters(list![id!("peter-irwin")])
                    .concerns(list![
                        Party::Stakeholder(id!("uyghurs")),
                        Party::Class(Term::of(ActorClass::VulnerableGroups)),
                    ])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 4)]),
                AgendaItem::new(text!("Briefing on how vulnerable groups are affected: Tibetans"))
                    .presenters(list![id!("kate-saunders")])
                    .concerns(list![
                        Party::Stakeholder(id!("tibetans")),
                        Party::Class(Term::of(ActorClass::VulnerableGroups)),
                    ])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 5)]),
                AgendaItem::new(text!("The way forward"))
                    .presenters(list![id!("sharon-hom")])
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 6)]),
                AgendaItem::new(text!("Discussion, with questions and answers"))
                    .citations(list![cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 7)]),
            ])
            .outcomes(list![
                Remark::new(text!(
                    "It is to make people aware of how developments in China in digitization, AI, the \
                     processing of data and the Internet bear on human rights and on vulnerable groups."
                ))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Expected Outcomes"], paragraph 1, sentences 1)
                ]),
                Remark::new(text!(
                    "It should show stakeholders ways to counter negative trends; these could make for a \
                     governance of data based on human rights, in China, beyond it and globally."
                ))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Expected Outcomes"], paragraph 1, sentences 2)
                ]),
            ])
            .facilitation(list![
                Remark::new(text!("Visual presentations should help the session along.")).citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Discussion Facilitation"], paragraph 1, sentences 1)
                ]),
                Remark::new(text!(
                    "A moderator is to lead through the session and its questions and answers."
                ))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Discussion Facilitation"], paragraph 1, sentences 2)
                ]),
                Remark::new(text!("Other ways to facilitate it are being looked into.")).citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Discussion Facilitation"], paragraph 1, sentences 3)
                ]),
            ])
            .online_participation(list![
                Remark::new(text!("The tool of the IGF is used.")).citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Online Participation"], paragraph 1, sentences 1)
                ]),
                Remark::new(text!(
                    "Streaming on social media, namely on Facebook, should take place."
                ))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Proposed Additional Tools"], paragraph 1, sentences 1)
                ]),
                Remark::new(text!(
                    "Those who propose it would be glad to use the Online Participation Platform."
                ))
                .citations(list![
                    cite!("igf-2019-ws-129/proposal", ["Proposed Additional Tools"], paragraph 1, sentences 2)
                ]),
            ])
            .documents(list![id!("igf-2019-ws-129/proposal")])
            .citations(list![
                cite!("igf-2019-ws-129/proposal", [], label "IGF 2019 WS #129"),
                cite!("igf-2019-ws-129/proposal", [], label "Panel - Auditorium"),
                cite!("igf-2019-ws-129/proposal", ["Description"], paragraph 1),
                cite!("igf-2019-ws-129/proposal", [], label "GOAL 9"),
                cite!("igf-2019-ws-129/proposal", [], label "GOAL 10"),
                cite!("igf-2019-ws-129/proposal", [], label "GOAL 16"),
            ])
    }

    /// The first question: new technologies.
    pub fn role_of_new_technologies() -> PolicyQuestion {
        question(
            id!("igf-2019-ws-129/question-1"),
            ordinal!(1),
            text!(
                "Which role do advanced new technologies that China has declared development priorities \
                 for decades to come, among them AI, big data and quantum computing, play in securing a \
                 regime under which data are governed accountably, transparently and inclusively?"
            ),
        )
        .subject(text!("role of new advanced technologies"))
        .form(Term::of(QuestionForm::SingleQuestion))
        .concerns(list![Actor::new(Party::Stakeholder(id!("china")))])
        .classification(
            Classification::new()
                .topics(list![
                    Term::of(Topic::DataGovernance),
                    Term::of(Topic::ArtificialIntelligence),
                    Term::of(Topic::QuantumComputing),
                ])
                .technologies(list![
                    Term::of(Technology::ArtificialIntelligence),
                    Term::of(Technology::BigData),
                    Term::of(Technology::QuantumComputing),
                ]),
        )
        .citations(list![asked!(1: 1)])
    }

    /// The second question: human rights.
    pub fn impact_on_human_rights() -> PolicyQuestion {
        question(
            id!("igf-2019-ws-129/question-2"),
            ordinal!(2),
            text!(
                "How does the present deployment of technologies, among them AI and the collection and \
                 storage of biometric data, affect international human rights, as China's international \
                 obligations and international law protect them?"
            ),
        )
        .subject(text!("current deployment of technologies"))
        .form(Term::of(QuestionForm::SingleQuestion))
        .concerns(list![Actor::new(Party::Stakeholder(id!("china")))])
        .classification(
            Classification::new()
                .laws(list![
                    LawReference::new(Instrument::Described(text!("China's international obligations")))
                        .role(Term::of(LawReferenceRole::ReliesOn)),
                    LawReference::new(Instrument::Described(text!("international law")))
                        .role(Term::of(LawReferenceRole::ReliesOn)),
                ])
                .topics(list![
                    Term::of(Topic::HumanRightsPrinciples),
                    Term::of(Topic::ArtificialIntelligence),
                ])
                .themes(list![Term::of(CompactTheme::HumanRightsOnline)])
                .technologies(list![
                    Term::of(Technology::ArtificialIntelligence),
                    Term::of(Technology::Biometrics),
                ]),
        )
        .citations(list![asked!(2: 1)])
    }

    /// The third question: the global debate.
    pub fn implications_for_the_global_debate() -> PolicyQuestion {
        question(
            id!("igf-2019-ws-129/question-3"),
            ordinal!(3),
            text!(
                "What does this approach of the PRC to the governance of data imply in the long run for \
                 the global debate on it, above all where that is on norms and rules for protecting data \
                 and on principles of privacy?"
            ),
        )
        .subject(text!("long term implications"))
        .form(Term::of(QuestionForm::SingleQuestion))
        .concerns(list![Actor::new(Party::Stakeholder(id!("china"))).printed(text!("PRC"))])
        .classification(
            Classification::new()
                .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::Privacy)])
                .themes(list![Term::of(CompactTheme::ProtectData)]),
        )
        .citations(list![asked!(3: 1)])
    }

    /// The fourth question, which is two: concerns and interests.
    pub fn concerns_and_interests() -> PolicyQuestion {
        question(
            id!("igf-2019-ws-129/question-4"),
            ordinal!(4),
            text!(
                "Which concerns and interests of various stakeholders do current debates reflect, and how \
                 do China's approach to governing data, its role in the market and its development of the \
                 technologies bear on them?"
            ),
        )
        .subject(text!("concerns and interests of various stakeholders"))
        .form(Term::of(QuestionForm::SeveralQuestions))
        .parts(list![
            text!(
                "What do current debates reflect of the concerns and interests of stakeholders, at home \
                 and abroad?"
            ),
            text!(
                "How do China's approach to the governance of data, its role in the market and its \
                 development of these technologies bear on those concerns and interests?"
            ),
        ])
        .concerns(list![
            Actor::new(Party::Class(Term::of(ActorClass::AllStakeholders)))
                .printed(text!("various stakeholders—domestic and international")),
            Actor::new(Party::Stakeholder(id!("china"))),
        ])
        .classification(Classification::new().topics(list![Term::of(Topic::DataGovernance)]))
        .citations(list![asked!(4: 1, 2)])
    }

    /// The fifth question: communities.
    pub fn impact_on_communities() -> PolicyQuestion {
        question(
            id!("igf-2019-ws-129/question-5"),
            ordinal!(5),
            text!(
                "How are vulnerable or targeted communities affected in particular, for example ethnic \
                 groups, of which Tibetans and Uighurs are examples, or those who defend human rights?"
            ),
        )
        .subject(text!("particular impact"))
        .form(Term::of(QuestionForm::SingleQuestion))
        .concerns(list![
            Actor::new(Party::Class(Term::of(ActorClass::VulnerableGroups)))
                .printed(text!("vulnerable or targeted communities")),
            Actor::new(Party::Described(text!("ethnic groups"))),
            Actor::new(Party::Stakeholder(id!("tibetans"))),
            Actor::new(Party::Stakeholder(id!("uyghurs"))).printed(text!("Uighurs")),
            Actor::new(Party::Class(Term::of(ActorClass::HumanRightsDefenders))),
        ])
        .classification(Classification::new().topics(list![Term::of(Topic::HumanRightsPrinciples)]))
        .citations(list![asked!(5: 1)])
    }

    /// Relevance to Theme: what China's development does to the world's.
    pub fn global_developments_affected() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-1"),
            Act::Prediction,
            text!(
                "How the governance of data develops in China is presumably going to affect its \
                 development in the world to a high degree."
            ),
        )
        .hedge(text!("presumably"))
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Topic(Term::of(Topic::DataGovernance))),
        ])
        .classification(ON_DATA)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Theme"], paragraph 1, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Theme"], paragraph 1, sentences 1),
        ])
    }

    /// Relevance to Theme: what it is an example of.
    pub fn exemplary_of_threats() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-2"),
            Act::Assertion,
            text!(
                "How data governance develops in China exemplifies the threats that go with a society's \
                 rapid digitisation: data are processed, stored and used so as to curtail fundamental \
                 freedoms."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .classification(ON_DATA_AND_RIGHTS)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Theme"], paragraph 1, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Theme"], paragraph 1, sentences 2),
        ])
    }

    /// Relevance to Theme: that others follow.
    pub fn already_a_trendsetter() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-3"),
            Act::Assertion,
            text!(
                "China, among the most influential of international actors, already sets the trend in how \
                 the governance of data develops."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .classification(ON_DATA)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Theme"], paragraph 1, sentences 3),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Theme"], paragraph 1, sentences 3),
        ])
    }

    /// Relevance to Theme: what the workshop is for.
    pub fn aims_of_the_workshop() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-4"),
            Act::Aim,
            text!(
                "The workshop aims at three things: to identify these developments in data governance, to \
                 let the vulnerable groups that the curtailment of freedoms affects be heard, and to show \
                 ways to a governance of data that is human-centric."
            ),
        )
        .targets(list![about(Target::Session(id!("igf-2019-ws-129")))])
        .affected(list![Actor::new(Party::Class(Term::of(ActorClass::VulnerableGroups)))])
        .classification(ON_DATA)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Theme"], paragraph 1, sentences 4),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Theme"], paragraph 1, sentences 4),
        ])
    }

    /// Relevance to Internet Governance: a leader in the debates.
    pub fn key_leader_in_internet_governance() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-5"),
            Act::Assertion,
            text!(
                "China, a one-party state, has become a key leader internationally where the governance \
                 of the Internet and cyberspace are debated."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 1, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 1, sentences 1),
        ])
    }

    /// Relevance to Internet Governance: models and concepts that China advances.
    pub fn presses_internet_sovereignty() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-6"),
            Act::Assertion,
            text!(
                "For human rights, democracy and the rule of law China advances alternative models and \
                 approaches, and it presses its concepts of Internet sovereignty \"aggressively\"."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Described(text!("concepts of Internet sovereignty"))),
        ])
        .classification(Classification::new().topics(list![
            Term::of(Topic::HumanRightsPrinciples),
            Term::of(Topic::Jurisdiction),
        ]))
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 1, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 1, sentences 2),
        ])
    }

    /// Relevance to Internet Governance: control by the Party.
    pub fn approach_for_party_control() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-7"),
            Act::Assertion,
            text!(
                "China has developed a comprehensive approach whose aim is that the Party controls the \
                 Internet ecosystem in China as a whole; its impacts go beyond China's borders."
            ),
        )
        .targets(list![
            about(Target::Stakeholder(id!("china"))),
            about(Target::Stakeholder(id!("chinese-communist-party"))).aspect(text!(
                "control over the Internet"
            )),
        ])
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 1, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 1, sentences 2),
        ])
    }

    /// Relevance to Internet Governance: issues that the regime presents.
    pub fn issues_of_the_regime() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-8"),
            Act::Assertion,
            text!(
                "China's regime for the governance of data presents steep policy issues of technology and \
                 human rights too. It is supported by China's cybersecurity law and regulations, by \
                 official ideology, by advanced technology for surveillance and censorship, and by \
                 investment in the development priorities big data, AI and quantum computing."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .classification(
            Classification::new()
                .laws(list![
                    LawReference::new(Instrument::Law(id!("cyber-security-law")))
                        .role(Term::of(LawReferenceRole::Mentions)),
                    LawReference::new(Instrument::Described(text!("China's cybersecurity regulations")))
                        .role(Term::of(LawReferenceRole::Mentions)),
                ])
                .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::HumanRightsPrinciples)])
                .themes(list![Term::of(CompactTheme::HumanRightsOnline)])
                .technologies(list![
                    Term::of(Technology::SurveillanceTechnology),
                    Term::of(Technology::CensorshipTechnology),
                    Term::of(Technology::BigData),
                    Term::of(Technology::ArtificialIntelligence),
                    Term::of(Technology::QuantumComputing),
                ]),
        )
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 1, sentences 3),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 1, sentences 3),
        ])
    }

    /// Relevance to Internet Governance: whom the architecture covers.
    pub fn entire_population_subject_to_control() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-9"),
            Act::Assertion,
            text!(
                "China's population as a whole is by now subject to the \"architecture of digital control\" \
                 that was described before."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .affected(list![Actor::new(Party::Described(text!("the entire population of China")))])
        .classification(ON_RIGHTS)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
        ])
    }

    /// Relevance to Internet Governance: repression of vulnerable groups.
    pub fn vulnerable_groups_targeted() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-10"),
            Act::Allegation,
            text!(
                "State repression has been directed in particular at vulnerable groups, of which Tibetans \
                 and Uyghurs are named as examples."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china"))).aspect(text!("state repression"))])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::VulnerableGroups))),
            Actor::new(Party::Stakeholder(id!("tibetans"))),
            Actor::new(Party::Stakeholder(id!("uyghurs"))),
        ])
        .classification(ON_RIGHTS)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
        ])
    }

    /// Relevance to Internet Governance: lawyers, feminists and other defenders.
    pub fn crackdown_on_defenders() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-11"),
            Act::Allegation,
            text!(
                "Beside that there have been a large-scale crackdown on lawyers and the detention of \
                 feminists; other defenders are named with them."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china")))])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::Lawyers))),
            Actor::new(Party::Described(text!("feminists"))),
            Actor::new(Party::Class(Term::of(ActorClass::HumanRightsDefenders))).printed(text!(
                "other defenders"
            )),
        ])
        .classification(ON_RIGHTS)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 2, sentences 1),
        ])
    }

    /// Relevance to Internet Governance: what enables the restrictions.
    pub fn restrictions_enabled_by_technology() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-12"),
            Act::Assertion,
            text!(
                "What enables these restrictions on rights that are exercised legitimately is the \
                 authorities' enormous technological capacity: they can track, collect and store \
                 information on what individuals and groups do, online and offline."
            ),
        )
        .targets(list![about(Target::Stakeholder(id!("china"))).aspect(text!("the authorities"))])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::Individuals))).printed(text!(
                "individuals and groups"
            ))
        ])
        .classification(ON_RIGHTS.technologies(list![Term::of(Technology::SurveillanceTechnology)]))
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 2, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 2, sentences 2),
        ])
    }

    /// Relevance to Internet Governance: a system of social credit.
    pub fn social_credit_system_since_2002() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-13"),
            Act::Assertion,
            text!(
                "Among important developments, one to which the international media have paid wide \
                 attention is the social credit system that the authorities have been developing since as \
                 early as 2002."
            ),
        )
        .targets(list![
            about(Target::Technology(Term::of(Technology::SocialCreditSystems))),
            about(Target::Stakeholder(id!("china"))).aspect(text!("the authorities")),
        ])
        .classification(ON_SOCIAL_CREDIT)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 3, sentences 1),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 3, sentences 1),
        ])
    }

    /// Relevance to Internet Governance: what that system was first meant for.
    pub fn original_concept_of_social_credit() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-14"),
            Act::Assertion,
            text!(
                "At first the concept of the system was linked to a goal oriented to business: to set up a \
                 scoring of financial credit in support of reforms of the market."
            ),
        )
        .targets(list![about(Target::Technology(Term::of(Technology::SocialCreditSystems)))])
        .classification(ON_SOCIAL_CREDIT)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 3, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 3, sentences 2),
        ])
    }

    /// Relevance to Internet Governance: what it seeks now.
    pub fn social_credit_for_all_of_society() -> Statement {
        stated(
            id!("igf-2019-ws-129/statement-15"),
            Act::Assertion,
            text!(
                "The system has evolved to be comprehensive and now seeks to bring everybody in society \
                 under a credit infrastructure online."
            ),
        )
        .targets(list![about(Target::Technology(Term::of(Technology::SocialCreditSystems)))])
        .affected(list![
            Actor::new(Party::Class(Term::of(ActorClass::Everyone))).printed(text!(
                "all members of society"
            ))
        ])
        .classification(ON_SOCIAL_CREDIT)
        .citations(list![
            cite!("igf-2019-ws-129/proposal", ["Relevance to Internet Governance"], paragraph 3, sentences 2),
            cite!("igf-2019-ws-129/excerpt", ["Relevance to Internet Governance"], paragraph 3, sentences 2),
        ])
    }

    /// The excerpt: the two relevance texts by themselves.
    pub fn excerpt() -> SourceDocument {
        SourceDocument::new(id!("igf-2019-ws-129/excerpt"), Term::of(DocumentKind::Excerpt))
            .summary(text!(
                "What the proposal of the workshop has on its relevance, without the rest of it."
            ))
            .languages(list![language!("en")])
            .relations(list![
                taken_from(list![text!("Relevance to Theme")]),
                taken_from(list![text!("Relevance to Internet Governance")]),
            ])
    }
}

const ORGANIZERS: Items<Id<Stakeholder>> =
    list![id!("kai-mueller"), id!("palmo-tenzin"), id!("kate-saunders")];

/// What the organizers say.
const fn stated(id: Id<Statement>, act: Act, summary: Text) -> Statement {
    Statement::new(id, Attribution::new().holders(ORGANIZERS), Term::of(act), summary)
}

/// A question of the organizers to the session.
const fn question(id: Id<PolicyQuestion>, order: Ordinal, question: Text) -> PolicyQuestion {
    PolicyQuestion::new(id, Attribution::new().holders(ORGANIZERS), question)
        .order(order)
        .session(id!("igf-2019-ws-129"))
}

/// A target on which no stance is taken.
const fn about(target: Target) -> StatementTarget {
    StatementTarget::new(target)
}

const fn organizer(order: Ordinal, who: Items<Id<Stakeholder>>) -> Participation {
    Participation::new(Term::of(ParticipationRole::Organizer))
        .order(order)
        .who(who)
        .affiliation(id!("international-campaign-for-tibet"))
        .basis(Term::of(Basis::Printed))
}

const fn speaker(order: Ordinal, who: Items<Id<Stakeholder>>, group: StakeholderGroup) -> Participation {
    Participation::new(Term::of(ParticipationRole::Speaker))
        .order(order)
        .who(who)
        .group(Term::of(group))
        .region(Term::of(RegionalGroup::AsiaPacific))
        .basis(Term::of(Basis::Printed))
        .status(Term::of(ParticipationStatus::Proposed))
}

const fn kai_mueller_as(role: ParticipationRole) -> Participation {
    Participation::new(Term::of(role))
        .who(list![id!("kai-mueller")])
        .group(Term::of(StakeholderGroup::CivilSociety))
        .region(Term::of(RegionalGroup::AsiaPacific))
        .status(Term::of(ParticipationStatus::Proposed))
}

const fn taken_from(field: Items<Text>) -> RelatedDocument {
    RelatedDocument::new(Term::of(DocumentRelation::ExcerptOf), id!("igf-2019-ws-129/proposal"))
        .place(Locator::new().sections(field))
        .other_place(Locator::new().sections(field))
}

const ON_DATA: Classification = Classification::new().topics(list![Term::of(Topic::DataGovernance)]);

const ON_DATA_AND_RIGHTS: Classification = Classification::new()
    .topics(list![Term::of(Topic::DataGovernance), Term::of(Topic::HumanRightsPrinciples)])
    .themes(list![Term::of(CompactTheme::HumanRightsOnline)]);

const ON_RIGHTS: Classification = Classification::new()
    .topics(list![Term::of(Topic::HumanRightsPrinciples)])
    .themes(list![Term::of(CompactTheme::HumanRightsOnline)]);

const ON_SOCIAL_CREDIT: Classification =
    Classification::new().technologies(list![Term::of(Technology::SocialCreditSystems)]);
