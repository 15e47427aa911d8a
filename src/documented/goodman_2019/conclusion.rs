//! The outlook, the last appeal and the warning (paragraphs 24 and 25).

use super::{OWN, RIGHTS, WE, described, filed, filed_with, on_party, on_thing, says};
use crate::documented::notation::{actor, actor_as, norm};
use crate::record::{Instrument, LawReference, Principle, Quantity};
use crate::vocabulary::{
    Act, ActorClass, Comparator, LawReferenceRole, Modality, Technology, Term, Topic, Verb,
};

const DECLARATION: LawReference =
    LawReference::new(Instrument::Law(id!("universal-declaration-of-human-rights")));

constructors! {
    /// The advance of technology.
    pub fn advance_goes_on() -> Statement {
        says(
            id!("goodman-2019/statement-68"),
            Act::Prediction,
            text!(
                "As the century's third decade begins, technology will go on advancing at pace and, in her \
                 word, inexorably."
            ),
        )
        .classification(filed(list![Term::of(Topic::EmergingTechnologies)]))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(24: 1)])
    }

    /// 5G and artificial intelligence.
    pub fn era_of_5g_and_ai() -> Statement {
        says(
            id!("goodman-2019/statement-69"),
            Act::Assertion,
            text!(
                "An era of artificial intelligence and of 5G begins; 5G is known all too well, as she puts \
                 it, from the issue of Huawei."
            ),
        )
        .classification(filed_with(
            list![Term::of(Topic::EmergingTechnologies), Term::of(Topic::ArtificialIntelligence)],
            list![
                Term::of(Technology::FifthGenerationNetworks),
                Term::of(Technology::ArtificialIntelligence),
            ],
        ))
        .targets(list![on_party(id!("huawei")).aspect(text!("5G"))])
        .citations(list![at!(24: 2)])
    }

    /// Flights into space.
    pub fn perhaps_spaceflight() -> Statement {
        says(
            id!("goodman-2019/statement-70"),
            Act::Prediction,
            text!("Commercial spaceflight may possibly be a part of that era as well."),
        )
        .hedge(text!("potentially even"))
        .classification(filed_with(
            list![Term::of(Topic::EmergingTechnologies)],
            list![Term::of(Technology::Spaceflight)],
        ))
        .citations(list![at!(24: 2)])
    }

    /// To adapt, to respond, to make use.
    pub fn adapt_respond_and_use() -> Principle {
        Principle::new(
            id!("goodman-2019/principle-3"),
            OWN,
            text!(
                "If the vision of the Universal Declaration, to her a noble one, is to become real, \
                 democratic governments, civil society, activists and others in the struggle for human \
                 rights must adapt to technology: recognise and respond to what it does to human rights, \
                 and make use of what it offers."
            ),
        )
        .classification(
            filed(RIGHTS).laws(list![DECLARATION.role(Term::of(LawReferenceRole::ReliesOn))]),
        )
        .provisions(list![
            norm(
                id!("goodman-2019/principle-3/provision-1"),
                list![
                    actor(ActorClass::DemocraticGovernments),
                    actor(ActorClass::CivilSociety),
                    actor_as(ActorClass::HumanRightsDefenders, text!("human rights activists")),
                    described(text!("other entities in the worldwide struggle for human rights")),
                ],
                Modality::Obligation,
                Verb::Must,
                text!("adapt to the new reality that technology brings"),
            )
            .conditions(list![text!("if the vision of the Universal Declaration is to be realised")])
            .citations(list![at!(24: 3)]),
            norm(
                id!("goodman-2019/principle-3/provision-2"),
                WE,
                Modality::Obligation,
                Verb::Must,
                text!(
                    "recognise what technology means for human rights (‘deeply disturbing’), and respond to \
                     it"
                ),
            )
            .citations(list![at!(24: 4)]),
            norm(
                id!("goodman-2019/principle-3/provision-3"),
                WE,
                Modality::Obligation,
                Verb::Must,
                text!("harness the potential of technology, which is enormous"),
            )
            .purposes(list![text!("to take on the worst perpetrators")])
            .citations(list![at!(24: 4)]),
        ])
        .citations(list![at!(24: 3, 4)])
    }

    /// What failure may mean.
    pub fn warning() -> Statement {
        says(
            id!("goodman-2019/statement-71"),
            Act::Warning,
            text!(
                "History may keep the time since the Universal Declaration as a marginal note only, and not \
                 as the plan of a future that becomes real for the millions who are oppressed today."
            ),
        )
        .hedge(text!("may"))
        .conditions(list![text!(
            "that either is left undone: the response to technology, or the use of its potential"
        )])
        .classification(
            filed(RIGHTS).laws(list![DECLARATION.role(Term::of(LawReferenceRole::Mentions))]),
        )
        .quantities(list![
            Quantity::new(decimal!("1000000"))
                .comparator(Term::of(Comparator::MoreThan))
                .hedge(text!("millions"))
                .of(text!("people oppressed in the present")),
        ])
        .citations(list![at!(25: 1)])
    }
}
