//! What is asked of governments, and the four levers (paragraphs 18 to 23).

use super::footnotes::{NOTE_14, NOTE_15};
use super::{OWN, RIGHTS, WE, described, filed, on, on_party, on_thing, party, reports, says};
use crate::documented::notation::{Items, actor, actor_as, norm};
use crate::record::{
    Actor, Classification, Enumeration, Establishment, Instrument, Law, LawReference, PolicyQuestion,
    Principle, Proposal, Provision, Statement, Target,
};
use crate::value::Id;
use crate::vocabulary::{
    Act, ActorClass, CompactTheme, EstablishmentKind, LawReferenceRole, Modality, PolicyLever, QuestionForm,
    Stance, Term, Topic, Verb,
};

const USERS_OF_TECHNOLOGY: Items<Actor> = list![
    actor_as(ActorClass::Governments, text!("concerned governments")),
    actor_as(ActorClass::Enterprises, text!("corporations")),
    actor_as(ActorClass::CivilSociety, text!("NGOs")),
];

const fn law_described(law: Id<Law>) -> LawReference {
    LawReference::new(Instrument::Law(law)).role(Term::of(LawReferenceRole::Describes))
}

const FRAMEWORK: Items<LawReference> = list![
    LawReference::new(Instrument::Described(text!(
        "an international legal framework for internet governance"
    )))
    .role(Term::of(LawReferenceRole::CallsForAdoption))
];

const SHARED_CONTROLS: Items<Term<Topic>> = list![
    Term::of(Topic::ViolentExtremism),
    Term::of(Topic::ChildSafety),
    Term::of(Topic::IntellectualProperty),
    Term::of(Topic::Taxation),
];

const INTERNET_GOVERNANCE: Items<Term<Topic>> = list![Term::of(Topic::InterdisciplinaryApproaches)];

constructors! {
    /// Threat and means.
    pub fn threat_and_means() -> Statement {
        says(
            id!("goodman-2019/statement-48"),
            Act::Assertion,
            text!(
                "Technology threatens human rights, and it also offers considerable means to governments, \
                 corporations and NGOs that are concerned."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(18: 1)])
    }

    /// To use technology, and to keep policy and legislation up with it.
    pub fn keep_up_with_technology() -> Principle {
        Principle::new(
            id!("goodman-2019/principle-2"),
            OWN,
            text!(
                "The means that technology offers can be used, and must be; but policy, foreign policy among \
                 it, and legislation too must keep pace with what technology means for human rights."
            ),
        )
        .classification(filed(RIGHTS))
        .provisions(list![
            Provision::new(
                id!("goodman-2019/principle-2/provision-1"),
                text!("make use of the considerable means that technology offers"),
            )
            .bearers(USERS_OF_TECHNOLOGY)
            .verb(Term::of(Verb::Can))
            .citations(list![at!(18: 1)]),
            norm(
                id!("goodman-2019/principle-2/provision-2"),
                USERS_OF_TECHNOLOGY,
                Modality::Obligation,
                Verb::Must,
                text!("make use of the considerable means that technology offers"),
            )
            .citations(list![at!(18: 1)]),
            Provision::new(
                id!("goodman-2019/principle-2/provision-3"),
                text!("do no more than answer fire with fire, that is technology with technology"),
            )
            .bearers(WE)
            .verb(Term::of(Verb::Cannot))
            .printed_verb(text!("cannot just"))
            .citations(list![at!(18: 2)]),
            norm(
                id!("goodman-2019/principle-2/provision-4"),
                list![described(text!("policy and legislation"))],
                Modality::Obligation,
                Verb::Must,
                text!("keep up with the dimension that technology has added to human rights"),
            )
            .citations(list![at!(18: 3)]),
            norm(
                id!("goodman-2019/principle-2/provision-5"),
                list![actor(ActorClass::Governments), actor(ActorClass::Legislators)],
                Modality::Obligation,
                Verb::Must,
                text!("review the options that they have"),
            )
            .purposes(list![text!("to abate those abuses of human rights that technology makes possible")])
            .citations(list![at!(18: 4)]),
            norm(
                id!("goodman-2019/principle-2/provision-6"),
                list![described(text!("a foreign policy with a focus on human rights"))],
                Modality::Obligation,
                Verb::Must,
                text!("keep up with technology"),
            )
            .citations(list![cite!("goodman-2019", [], label "Back to the Future")]),
        ])
        .citations(list![at!(18: 1, 2, 3, 4)])
    }

    /// Which options there are.
    pub fn which_options() -> PolicyQuestion {
        PolicyQuestion::new(
            id!("goodman-2019/question-1"),
            OWN,
            text!(
                "Which options do governments and legislators have against abuses of human rights that \
                 technology makes possible?"
            ),
        )
        .form(Term::of(QuestionForm::RhetoricalQuestion))
        .classification(filed(RIGHTS))
        .concerns(list![actor(ActorClass::Governments), actor(ActorClass::Legislators)])
        .citations(list![at!(18: 5)])
    }

    /// The answer.
    pub fn several_options() -> Statement {
        says(id!("goodman-2019/statement-49"), Act::Assertion, text!("Several such options exist."))
            .targets(list![on(Target::PolicyQuestion(id!("goodman-2019/question-1")))])
            .citations(list![at!(18: 6)])
    }

    /// The Magnitsky powers.
    pub fn magnitsky_powers() -> Statement {
        says(
            id!("goodman-2019/statement-50"),
            Act::Prediction,
            text!(
                "The Magnitsky powers, a legal means that is just emerging, will play a part that is \
                 crucial."
            ),
        )
        .classification(filed(RIGHTS).laws(list![law_described(id!("magnitsky-legislation"))]))
        .targets(list![on(Target::Law(id!("magnitsky-legislation")))])
        .citations(list![at!(19: 1)])
    }

    /// How the clauses came into the Act of the United Kingdom.
    pub fn clauses_secured() -> Statement {
        Statement::new(
            id!("goodman-2019/statement-51"),
            OWN,
            Term::of(Act::OwnAction),
            text!(
                "As the one who led for the Labour Party, she succeeded in spring 2018 in having Magnitsky \
                 clauses put into the Sanctions and Anti-Money Laundering Act of the UK."
            ),
        )
        .classification(filed(RIGHTS).laws(list![
            law_described(id!("sanctions-and-anti-money-laundering-act-2018"))
                .pinpoints(list![text!("Magnitsky clauses")]),
        ]))
        .targets(list![
            on(Target::Law(id!("sanctions-and-anti-money-laundering-act-2018")))
                .aspect(text!("Magnitsky clauses")),
        ])
        .citations(list![at!(19: 2)])
    }

    /// What Magnitsky legislation provides.
    pub fn what_magnitsky_legislation_grants() -> Statement {
        says(
            id!("goodman-2019/statement-52"),
            Act::Description,
            text!(
                "Magnitsky legislation empowers ministers to impose sanctions, and other measures that \
                 punish, on individuals or entities that engage in abuses of human rights."
            ),
        )
        .classification(filed(RIGHTS).laws(list![law_described(id!("magnitsky-legislation"))]))
        .targets(list![on(Target::Law(id!("magnitsky-legislation")))])
        .citations(list![at!(19: 2)])
    }

    /// Companies are within its reach.
    pub fn private_companies_included() -> Statement {
        says(
            id!("goodman-2019/statement-53"),
            Act::Description,
            text!(
                "Private companies too are within the reach of Magnitsky legislation, a point that she \
                 calls crucial."
            ),
        )
        .classification(filed(RIGHTS).laws(list![law_described(id!("magnitsky-legislation"))]))
        .targets(list![on(Target::Law(id!("magnitsky-legislation")))])
        .affected(list![actor_as(ActorClass::Enterprises, text!("private companies"))])
        .citations(list![at!(19: 3)])
    }

    /// The first lever: sanctions by Magnitsky clauses.
    pub fn sanctions_by_magnitsky_clauses() -> Proposal {
        Proposal::new(
            id!("goodman-2019/proposal-1"),
            OWN,
            text!(
                "Once outside the European Union, the United Kingdom will be able to apply sanctions under \
                 its Magnitsky clause autonomously and more easily, and will so have a lever over companies \
                 that sell technology used to violate human rights."
            ),
        )
        .classification(
            filed(RIGHTS).laws(list![
                LawReference::new(Instrument::Law(id!("sanctions-and-anti-money-laundering-act-2018")))
                    .pinpoints(list![text!("Magnitsky clauses")])
                    .role(Term::of(LawReferenceRole::ReliesOn)),
                LawReference::new(Instrument::Law(id!("magnitsky-legislation")))
                    .role(Term::of(LawReferenceRole::ReliesOn)),
            ]),
        )
        .levers(list![Term::of(PolicyLever::Sanctions)])
        .provisions(list![
            Provision::new(
                id!("goodman-2019/proposal-1/provision-1"),
                text!("apply sanctions by means of the Magnitsky clause"),
            )
            .bearers(list![party(id!("united-kingdom"))])
            .verb(Term::of(Verb::Can))
            .printed_verb(text!("will be able to"))
            .conditions(list![text!("once it has formally left the European Union")])
            .manner(text!("autonomously, and more easily"))
            .citations(list![at!(20: 1)]),
            Provision::new(
                id!("goodman-2019/proposal-1/provision-2"),
                text!(
                    "have a lever, much needed, over companies that sell technologies used to violate human \
                     rights"
                ),
            )
            .bearers(list![party(id!("united-kingdom"))])
            .verb(Term::of(Verb::Will))
            .printed_verb(text!("will therefore possess"))
            .conditions(list![text!("once it has formally left the European Union")])
            .purposes(list![text!("to target such companies for their contracts with the perpetrators")])
            .enumerations(list![
                Enumeration::new(true).of(text!("such companies")).items(list![text!("Hikvision")]),
            ])
            .citations(list![at!(20: 1, 2)]),
        ])
        .citations(list![at!(19), at!(20)])
    }

    /// What leaving the European Union changes.
    pub fn sanctions_outside_the_union() -> Statement {
        says(
            id!("goodman-2019/statement-54"),
            Act::Prediction,
            text!(
                "The United Kingdom will be in a position to apply sanctions by the Magnitsky clause \
                 autonomously and more easily, and will so have a lever, much needed in her view, over \
                 sellers of technology that serves to violate human rights, on account of their contracts \
                 with the perpetrators."
            ),
        )
        .conditions(list![text!("once the United Kingdom has formally left the European Union")])
        .classification(filed(RIGHTS).laws(list![
            LawReference::new(Instrument::Law(id!("sanctions-and-anti-money-laundering-act-2018")))
                .pinpoints(list![text!("Magnitsky clause")])
                .role(Term::of(LawReferenceRole::ReliesOn)),
        ]))
        .targets(list![on_party(id!("united-kingdom")), on_party(id!("european-union"))])
        .affected(list![actor_as(ActorClass::Enterprises, text!("companies selling technologies"))])
        .evidence(list![NOTE_14])
        .citations(list![at!(20: 1)])
    }

    /// Hikvision as one of those companies.
    pub fn hikvision_as_example() -> Statement {
        says(
            id!("goodman-2019/statement-55"),
            Act::Example,
            text!("Hikvision is an example of the companies that such sanctions could target."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("hikvision"))])
        .supports(list![id!("goodman-2019/statement-54")])
        .citations(list![at!(20: 2)])
    }

    /// What the United States is said to consider.
    pub fn considered_by_the_united_states() -> Statement {
        says(
            id!("goodman-2019/statement-56"),
            Act::Report,
            text!(
                "The United States is considering such a step against Hikvision already, because of what the \
                 company does in Xinjiang."
            ),
        )
        .hedge(text!("being considered"))
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("united-states")), on_party(id!("hikvision"))])
        .citations(list![at!(20: 2)])
    }

    /// More than Hikvision.
    pub fn more_than_hikvision() -> Statement {
        says(
            id!("goodman-2019/statement-57"),
            Act::Assertion,
            text!("Hikvision is only the part that shows of something larger."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("hikvision"))])
        .citations(list![at!(20: 3)])
    }

    /// The second lever: export controls.
    pub fn export_controls() -> Proposal {
        Proposal::new(
            id!("goodman-2019/proposal-2"),
            OWN,
            text!(
                "Export controls are a lever that States have: it is critical to find those that keep \
                 technology used to violate basic rights from States that abuse human rights."
            ),
        )
        .label(text!("second"))
        .classification(filed(RIGHTS))
        .levers(list![Term::of(PolicyLever::ExportControls)])
        .provisions(list![
            Provision::new(
                id!("goodman-2019/proposal-2/provision-1"),
                text!("use controls on exports as a lever"),
            )
            .bearers(list![actor_as(ActorClass::States, text!("states"))])
            .verb(Term::of(Verb::Can))
            .printed_verb(text!("available to"))
            .citations(list![at!(21: 1)]),
            Provision::new(
                id!("goodman-2019/proposal-2/provision-2"),
                text!("identify mechanisms of export control that are appropriate"),
            )
            .verb(Term::of(Verb::Indicative))
            .printed_verb(text!("is critical"))
            .purposes(list![text!(
                "to keep States that abuse human rights from getting the technology that is used to violate \
                 basic rights"
            )])
            .citations(list![at!(21: 2)]),
        ])
        .citations(list![at!(21)])
    }

    /// That Human Rights Watch encourages them.
    pub fn human_rights_watch_on_export_controls() -> Statement {
        reports(
            id!("goodman-2019/statement-58"),
            list![id!("human-rights-watch")],
            Act::Support,
            text!(
                "With regard to the Uighurs' situation, which she calls a crisis, controls on exports are \
                 encouraged."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("export controls")).stance(Term::of(Stance::Support))])
        .provisions(list![
            Provision::new(
                id!("goodman-2019/statement-58/provision-1"),
                text!("use controls on exports as a policy"),
            )
            .verb(Term::of(Verb::Encourage))
            .printed_verb(text!("encouraged by"))
            .citations(list![at!(21: 1)]),
        ])
        .evidence(list![NOTE_15])
        .citations(list![at!(21: 1)])
    }

    /// To what the Labour Party has committed itself.
    pub fn labour_on_export_controls() -> Statement {
        reports(
            id!("goodman-2019/statement-59"),
            list![id!("labour-party")],
            Act::Commitment,
            text!(
                "The Labour Party has committed itself to stronger export controls, within a foreign policy \
                 with a focus on human rights."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("export controls")).stance(Term::of(Stance::Strengthen))])
        .provisions(list![
            norm(
                id!("goodman-2019/statement-59/provision-1"),
                list![party(id!("labour-party"))],
                Modality::Obligation,
                Verb::CommitTo,
                text!("make export controls stronger"),
            )
            .printed_verb(text!("has committed to"))
            .manner(text!("as part of its foreign policy with a focus on human rights"))
            .citations(list![at!(21: 2)]),
        ])
        .citations(list![at!(21: 2)])
    }

    /// What export controls will bring about.
    pub fn no_more_equipping() -> Statement {
        says(
            id!("goodman-2019/statement-60"),
            Act::Prediction,
            text!(
                "Those who look on with concern will cease to equip, as they do unwittingly, the very \
                 abusers of human rights whom they condemn."
            ),
        )
        .conditions(list![text!("that they take the step of export controls, in her words a simple one")])
        .classification(filed(RIGHTS))
        .targets(list![on(Target::Proposal(id!("goodman-2019/proposal-2")))])
        .affected(list![described(text!("concerned onlookers"))])
        .citations(list![at!(21: 3)])
    }

    /// The third lever: engagement with the technology sector.
    pub fn engage_with_the_technology_sector() -> Proposal {
        Proposal::new(
            id!("goodman-2019/proposal-3"),
            OWN,
            text!(
                "Governments must engage with companies in technology: about the risks to human rights that \
                 these contribute to, about whom they make contracts with, and if need be by new rules."
            ),
        )
        .label(text!("Thirdly"))
        .classification(filed(RIGHTS))
        .levers(list![Term::of(PolicyLever::EngagementWithCompanies), Term::of(PolicyLever::Regulation)])
        .provisions(list![
            norm(
                id!("goodman-2019/proposal-3/provision-1"),
                list![actor(ActorClass::Governments)],
                Modality::Obligation,
                Verb::Must,
                text!("engage with the sector of technology"),
            )
            .addressees(list![actor_as(ActorClass::TechnologyCompanies, text!("the technology sector"))])
            .citations(list![at!(22: 1)]),
            norm(
                id!("goodman-2019/proposal-3/provision-2"),
                list![],
                Modality::Obligation,
                Verb::NeedTo,
                text!(
                    "make technology companies aware of the risk to human rights to which their business can \
                     contribute and does contribute"
                ),
            )
            .printed_verb(text!("need to be made aware"))
            .addressees(list![actor(ActorClass::TechnologyCompanies)])
            .citations(list![at!(22: 2)]),
            norm(
                id!("goodman-2019/proposal-3/provision-3"),
                list![],
                Modality::Obligation,
                Verb::Must,
                text!("seek assurances from technology companies about those with whom they make contracts"),
            )
            .printed_verb(text!("must be sought"))
            .addressees(list![actor(ActorClass::TechnologyCompanies)])
            .citations(list![at!(22: 2)]),
            Provision::new(
                id!("goodman-2019/proposal-3/provision-4"),
                text!(
                    "make contracts with authorities of government, or organisations of any other kind, that \
                     commit gross abuses of human rights"
                ),
            )
            .parent(id!("goodman-2019/proposal-3/provision-3"))
            .bearers(list![actor(ActorClass::TechnologyCompanies)])
            .verb(Term::of(Verb::WillNot))
            .citations(list![at!(22: 2)]),
            norm(
                id!("goodman-2019/proposal-3/provision-5"),
                list![],
                Modality::Obligation,
                Verb::Should,
                text!("bring in new regulations"),
            )
            .conditions(list![text!("if necessary")])
            .purposes(list![text!(
                "to make it easier to engage with technology companies, to make them aware and to get their \
                 assurances"
            )])
            .establishes(list![
                Establishment::new(Term::of(EstablishmentKind::Instrument), text!("new regulations")),
            ])
            .citations(list![at!(22: 3)]),
            Provision::new(
                id!("goodman-2019/proposal-3/provision-6"),
                text!(
                    "encourage the leading giants of the technology sector to adjust their business models, \
                     and their policies on tenders, to the realities of human rights"
                ),
            )
            .verb(Term::of(Verb::Could))
            .printed_verb(text!("could prove an effective tool"))
            .addressees(list![actor_as(ActorClass::TechnologyCompanies, text!("leading tech sector giants"))])
            .purposes(list![text!("to lessen the harm that technology can do to human rights")])
            .citations(list![at!(22: 4)]),
        ])
        .citations(list![at!(22)])
    }

    /// Reputation and business.
    pub fn bad_reputation() -> Statement {
        says(
            id!("goodman-2019/statement-61"),
            Act::Justification,
            text!("It is bad for business to have a bad reputation."),
        )
        .targets(list![on(Target::Provision(id!("goodman-2019/proposal-3/provision-6")))])
        .citations(list![at!(22: 4)])
    }

    /// What encouragement could do.
    pub fn encouraging_could_be_effective() -> Statement {
        says(
            id!("goodman-2019/statement-62"),
            Act::Evaluation,
            text!(
                "To encourage the leading technology companies to adjust their business models and their \
                 policies on tenders to the realities of human rights could be an effective way to lessen \
                 the harm that technology can do to human rights."
            ),
        )
        .hedge(text!("could prove"))
        .classification(filed(RIGHTS))
        .targets(list![on(Target::Provision(id!("goodman-2019/proposal-3/provision-6")))])
        .affected(list![actor_as(ActorClass::TechnologyCompanies, text!("leading tech sector giants"))])
        .citations(list![at!(22: 4)])
    }

    /// That others follow.
    pub fn others_may_follow() -> Statement {
        says(
            id!("goodman-2019/statement-63"),
            Act::Prediction,
            text!("It is to be hoped that others will do as the leading technology companies do."),
        )
        .hedge(text!("hopefully"))
        .classification(filed(RIGHTS))
        .citations(list![at!(22: 4)])
    }

    /// The fourth lever: an international legal framework for internet governance.
    pub fn international_legal_framework() -> Proposal {
        Proposal::new(
            id!("goodman-2019/proposal-4"),
            OWN,
            text!(
                "Governments need to work together so that internet governance gets a legal framework that \
                 is clear and international."
            ),
        )
        .label(text!("Fourthly"))
        .classification(
            Classification::new()
                .topics(INTERNET_GOVERNANCE)
                .themes(list![Term::of(CompactTheme::HumanRightsOnline)])
                .laws(FRAMEWORK),
        )
        .levers(list![Term::of(PolicyLever::InternationalLegalFramework)])
        .provisions(list![
            norm(
                id!("goodman-2019/proposal-4/provision-1"),
                list![actor(ActorClass::Governments)],
                Modality::Obligation,
                Verb::NeedTo,
                text!("cooperate with one another"),
            )
            .purposes(list![text!(
                "to introduce a legal framework for internet governance, international and clear"
            )])
            .establishes(list![
                Establishment::new(
                    Term::of(EstablishmentKind::Instrument),
                    text!("a clear international legal framework for internet governance"),
                ),
            ])
            .citations(list![at!(23: 1)]),
        ])
        .citations(list![at!(23)])
    }

    /// The law of the sea in the 16th century.
    pub fn like_the_law_of_the_sea() -> Statement {
        says(
            id!("goodman-2019/statement-64"),
            Act::Comparison,
            text!(
                "The present state of the internet, a free-for-all, is like the 16th-century law of the \
                 sea, with pirates in plenty."
            ),
        )
        .classification(filed(INTERNET_GOVERNANCE).laws(list![
            LawReference::new(Instrument::Law(id!("law-of-the-sea-in-the-16th-century")))
                .role(Term::of(LawReferenceRole::Mentions)),
        ]))
        .targets(list![
            on_thing(text!("the governance of the internet")),
            on(Target::Law(id!("law-of-the-sea-in-the-16th-century"))),
        ])
        .citations(list![at!(23: 2)])
    }

    /// Controls that are missing.
    pub fn no_shared_controls() -> Statement {
        says(
            id!("goodman-2019/statement-65"),
            Act::Assertion,
            text!(
                "Controls that are shared do not exist on terrorism, the protection of children, \
                 intellectual property or tax."
            ),
        )
        .classification(filed(SHARED_CONTROLS).laws(list![
            LawReference::new(Instrument::Described(text!("shared controls")))
                .role(Term::of(LawReferenceRole::CitesAsMissing)),
        ]))
        .supports(list![id!("goodman-2019/statement-64")])
        .citations(list![at!(23: 2)])
    }

    /// Human activity on the web.
    pub fn activity_in_a_vacuum() -> Statement {
        says(
            id!("goodman-2019/statement-66"),
            Act::Assertion,
            text!(
                "As ever more of the economy moves onto the web, ever more of what people do happens in a \
                 vacuum that is, in her words, ‘anarchic’ and ‘value free’."
            ),
        )
        .classification(filed(INTERNET_GOVERNANCE))
        .citations(list![at!(23: 2)])
    }

    /// The gap and the abusers.
    pub fn places_to_hide() -> Statement {
        says(
            id!("goodman-2019/statement-67"),
            Act::Warning,
            text!(
                "Abusers of human rights who commit crimes by means of the web will keep finding places to \
                 hide."
            ),
        )
        .conditions(list![text!("for as long as the legal architecture has such a gap")])
        .classification(filed(RIGHTS).laws(list![
            LawReference::new(Instrument::Described(text!(
                "an international legal framework for internet governance"
            )))
            .role(Term::of(LawReferenceRole::CitesAsMissing)),
        ]))
        .targets(list![on_thing(text!("human rights abusers on the web"))])
        .citations(list![at!(23: 3)])
    }
}
