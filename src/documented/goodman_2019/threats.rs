//! What technology does against human rights: from the opening quotation to Xinjiang (paragraphs 1 to 11).

use super::footnotes::{NOTE_1, NOTE_2, NOTE_3, NOTE_4, NOTE_5, NOTE_6, NOTE_7};
use super::{
    OWN, PRIVACY, RIGHTS, described, filed, filed_with, on, on_party, on_thing, party, reports, says,
};
use crate::documented::notation::{Items, actor, actor_as, norm};
use crate::record::{Actor, Evidence, Instrument, LawReference, Principle, Quantity, Target};
use crate::vocabulary::{
    Act, ActorClass, Comparator, EvidenceKind, LawReferenceRole, Modality, Technology, Term, Topic, Verb,
};

const UIGHURS: Items<Actor> = list![party(id!("uyghurs"))];
const UIGHURS_AND_OTHERS: Items<Actor> =
    list![party(id!("uyghurs")), described(text!("other ethnic Turkic groups"))];

const DECLARATION: LawReference =
    LawReference::new(Instrument::Law(id!("universal-declaration-of-human-rights")))
        .role(Term::of(LawReferenceRole::Mentions));

constructors! {
    /// The opening quotation, of Jason Silva.
    pub fn two_sided() -> Statement {
        reports(
            id!("goodman-2019/statement-1"),
            list![id!("jason-silva")],
            Act::Comparison,
            text!("Technology cuts both ways: like fire, it serves people and can hurt them."),
        )
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(1: 1, 2), at!(2)])
    }

    /// The anniversary of the Declaration.
    pub fn declaration_at_seventy() -> Statement {
        says(
            id!("goodman-2019/statement-2"),
            Act::Assertion,
            text!("The Universal Declaration of Human Rights turned 70 in the year before the article."),
        )
        .classification(filed(RIGHTS).laws(list![DECLARATION]))
        .targets(list![on(Target::Law(id!("universal-declaration-of-human-rights")))])
        .quantities(list![
            Quantity::new(decimal!("70"))
                .comparator(Term::of(Comparator::Exactly))
                .unit(text!("years"))
                .of(text!("since the Declaration"))
                .date(date!("2018")),
        ])
        .citations(list![at!(3: 1)])
    }

    /// The values of the Declaration.
    pub fn values_may_be_unchanged() -> Statement {
        says(
            id!("goodman-2019/statement-3"),
            Act::Concession,
            text!(
                "The values that the Declaration rests on, and the principles that guide it, may be the same \
                 after 70 years."
            ),
        )
        .hedge(text!("may"))
        .classification(filed(RIGHTS).laws(list![DECLARATION]))
        .targets(list![on(Target::Law(id!("universal-declaration-of-human-rights")))])
        .citations(list![at!(3: 2)])
    }

    /// The threats to human rights.
    pub fn threats_have_changed() -> Statement {
        says(
            id!("goodman-2019/statement-4"),
            Act::Assertion,
            text!("What threatens human rights is no longer the same as 70 years ago."),
        )
        .classification(filed(RIGHTS))
        .citations(list![at!(3: 2)])
    }

    /// To adapt to the threats.
    pub fn adapt_to_the_threats() -> Principle {
        Principle::new(
            id!("goodman-2019/principle-1"),
            OWN,
            text!("Those who still hold human rights sacred have to adapt to what threatens them now."),
        )
        .classification(filed(RIGHTS))
        .provisions(list![
            norm(
                id!("goodman-2019/principle-1/provision-1"),
                list![described(text!("those who still hold human rights sacred, the author among them"))],
                Modality::Obligation,
                Verb::Must,
                text!("adapt to the threats to human rights, which are not what they were"),
            )
            .printed_verb(text!("have to"))
            .citations(list![at!(3: 3)]),
        ])
        .citations(list![at!(3: 3)])
    }

    /// Technology as a threat.
    pub fn technology_is_one_threat() -> Statement {
        says(
            id!("goodman-2019/statement-5"),
            Act::Assertion,
            text!("Technology is among the threats to human rights."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(4: 1)])
    }

    /// Technology and human rights.
    pub fn intertwined() -> Statement {
        says(
            id!("goodman-2019/statement-6"),
            Act::Assertion,
            text!("Human rights and technology have at all times been closely interwoven."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(4: 2)])
    }

    /// The new dimension of some 30 years.
    pub fn new_dimension() -> Statement {
        says(
            id!("goodman-2019/statement-7"),
            Act::Assertion,
            text!(
                "Over some 30 years technology has given concerns about human rights a dimension that is \
                 wholly new."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .quantities(list![
            Quantity::new(decimal!("30"))
                .comparator(Term::of(Comparator::About))
                .hedge(text!("or so"))
                .unit(text!("years"))
                .of(text!("the time up to the article")),
        ])
        .citations(list![at!(4: 3)])
    }

    /// The steps of that development.
    pub fn from_bugging_to_data_mining() -> Statement {
        says(
            id!("goodman-2019/statement-8"),
            Act::Example,
            text!(
                "Civilian bugging was mastered in the 1970s and 1980s, CCTV spread on a mass scale in the \
                 1990s and the first years of the 2000s, and today there are concerns over data mining and \
                 rights to privacy."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![
                Term::of(Technology::SurveillanceTechnology),
                Term::of(Technology::VideoSurveillance),
                Term::of(Technology::DataMining),
            ],
        ))
        .supports(list![id!("goodman-2019/statement-7")])
        .citations(list![at!(4: 3)])
    }

    /// What has been seen so far.
    pub fn only_the_surface() -> Statement {
        says(
            id!("goodman-2019/statement-9"),
            Act::Assertion,
            text!(
                "Of modern technology, which becomes more complex and more capable, hardly more than the \
                 surface has been touched, and its implications for human rights, in her word ‘seismic’, \
                 have just begun to show."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("modern technology"))])
        .citations(list![at!(5: 1)])
    }

    /// The Uighurs as the case.
    pub fn uighurs_as_the_case() -> Statement {
        says(
            id!("goodman-2019/statement-10"),
            Act::Example,
            text!(
                "What technology means for human rights shows in the case of the Uighur Muslims in Xinjiang, \
                 in the west of China, and of their ‘plight’, as she calls it."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("uyghurs"))])
        .supports(list![id!("goodman-2019/statement-9")])
        .citations(list![at!(6: 1)])
    }

    /// Who the Uighurs are.
    pub fn the_uighurs() -> Statement {
        says(
            id!("goodman-2019/statement-11"),
            Act::Description,
            text!(
                "The Uighurs, Turkic by ethnicity and of East and Central Asian origin, make up the ethnic \
                 majority in Xinjiang; they number about 11 million."
            ),
        )
        .targets(list![on_party(id!("uyghurs"))])
        .quantities(list![
            Quantity::new(decimal!("11000000"))
                .comparator(Term::of(Comparator::About))
                .hedge(text!("approximately"))
                .of(text!("Uighurs")),
        ])
        .citations(list![at!(6: 2)])
    }

    /// The Uighurs beside the Han Chinese.
    pub fn beside_the_han_chinese() -> Statement {
        says(
            id!("goodman-2019/statement-12"),
            Act::Comparison,
            text!(
                "The Uighurs, unlike the Han Chinese who predominate in mainland China, are for the most \
                 part Muslim, and their culture is distinct from that of all others in the country."
            ),
        )
        .targets(list![on_party(id!("uyghurs")), on_thing(text!("the Han Chinese"))])
        .citations(list![at!(6: 3)])
    }

    /// Discrimination by the Chinese Communist Party.
    pub fn discrimination_since_1949() -> Statement {
        says(
            id!("goodman-2019/statement-13"),
            Act::Allegation,
            text!(
                "Since 1949 at the latest, the Chinese Communist Party has systematically discriminated \
                 against Uighurs."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("chinese-communist-party"))])
        .affected(UIGHURS)
        .quantities(list![
            Quantity::new(decimal!("1949"))
                .hedge(text!("since at least"))
                .unit(text!("year"))
                .of(text!("the beginning of the discrimination"))
                .date(date!("1949/..")),
        ])
        .citations(list![at!(7: 1)])
    }

    /// Riots and attacks.
    pub fn riots_and_attacks() -> Statement {
        says(
            id!("goodman-2019/statement-14"),
            Act::Assertion,
            text!(
                "The more intense persecution of Uighurs in the past four years came after a number of riots \
                 and sporadic violent attacks by Islamist and separatist groups of Uighurs."
            ),
        )
        .targets(list![on_thing(text!("Uighur Islamist and separatist groups"))])
        .citations(list![at!(7: 2)])
    }

    /// The intensification of the past four years.
    pub fn persecution_intensified() -> Statement {
        says(
            id!("goodman-2019/statement-15"),
            Act::Allegation,
            text!(
                "In the past four years, after riots and attacks, the State has persecuted the Uighurs and \
                 other Turkic ethnic groups more intensely than before."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("china"))])
        .affected(UIGHURS_AND_OTHERS)
        .quantities(list![
            Quantity::new(decimal!("4"))
                .comparator(Term::of(Comparator::Exactly))
                .unit(text!("years"))
                .of(text!("the time up to the article")),
        ])
        .citations(list![at!(7: 2)])
    }

    /// How Human Rights Watch compares it.
    pub fn scope_and_scale() -> Statement {
        reports(
            id!("goodman-2019/statement-16"),
            list![id!("human-rights-watch")],
            Act::Comparison,
            text!(
                "China has known no persecution of such scope and scale after the Cultural Revolution of \
                 1966 to 1976."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("china"))])
        .affected(UIGHURS_AND_OTHERS)
        .evidence(list![NOTE_1])
        .supports(list![id!("goodman-2019/statement-15")])
        .citations(list![at!(7: 2)])
    }

    /// The reason that is given.
    pub fn purported_reason() -> Statement {
        says(
            id!("goodman-2019/statement-17"),
            Act::Report,
            text!(
                "‘De-extremification’ of the region is the reason, a purported one, for the more intense \
                 persecution of Uighurs and other Turkic groups."
            ),
        )
        .hedge(text!("purported"))
        .targets(list![on(Target::Statement(id!("goodman-2019/statement-15")))])
        .citations(list![at!(7: 3)])
    }

    /// Mass surveillance.
    pub fn mass_surveillance() -> Statement {
        says(
            id!("goodman-2019/statement-18"),
            Act::Allegation,
            text!("The repression of the Uighurs has included their surveillance on a mass scale."),
        )
        .classification(filed_with(
            list![Term::of(Topic::HumanRightsPrinciples), Term::of(Topic::Privacy)],
            list![Term::of(Technology::SurveillanceTechnology)],
        ))
        .targets(list![on_party(id!("china"))])
        .affected(UIGHURS)
        .citations(list![at!(8: 1)])
    }

    /// Internment.
    pub fn internment() -> Statement {
        says(
            id!("goodman-2019/statement-19"),
            Act::Report,
            text!(
                "The repression has included, by what is reported, that over a million Uighurs were interned \
                 in ‘re-education camps’."
            ),
        )
        .hedge(text!("reported"))
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("china"))])
        .affected(UIGHURS)
        .quantities(list![
            Quantity::new(decimal!("1000000"))
                .comparator(Term::of(Comparator::MoreThan))
                .hedge(text!("reported"))
                .of(text!("Uighurs interned")),
        ])
        .evidence(list![NOTE_2])
        .citations(list![at!(8: 1)])
    }

    /// What former inmates testify.
    pub fn indoctrination() -> Statement {
        reports(
            id!("goodman-2019/statement-20"),
            list![id!("former-inmates-of-re-education-camps")],
            Act::Allegation,
            text!(
                "In the ‘re-education camps’, detainees are forced through programmes of psychological \
                 indoctrination that are meant to erase the identity of Uighurs in culture and religion \
                 and to build loyalty towards the Chinese State. It is part of them to memorize ‘CCP \
                 propaganda’, to thank President Xi Jinping and to learn Mandarin."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("china")).aspect(text!("the ‘re-education camps’"))])
        .affected(list![described(text!("detainees"))])
        .evidence(list![
            Evidence::new(Term::of(EvidenceKind::Testimony))
                .description(text!("detailed testimonies from former inmates"))
                .citations(list![at!(8: 2)]),
            NOTE_3,
        ])
        .citations(list![at!(8: 2)])
    }

    /// The part of technology in it.
    pub fn technology_was_fundamental() -> Statement {
        says(
            id!("goodman-2019/statement-21"),
            Act::Assertion,
            text!(
                "The repression by the State is effective, to her disturbingly so, and the newest technology \
                 has been fundamental to that."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("state-of-the-art technology")), on_party(id!("china"))])
        .citations(list![at!(9: 1)])
    }

    /// Facial recognition.
    pub fn facial_recognition() -> Statement {
        says(
            id!("goodman-2019/statement-22"),
            Act::Assertion,
            text!(
                "Surveillance by facial recognition, able to tell an individual's ethnicity, has been \
                 installed everywhere in Xinjiang and, as she adds in passing, in Tibet; petrol stations and \
                 hundreds of mosques are among the places."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![Term::of(Technology::FacialRecognition), Term::of(Technology::SurveillanceTechnology)],
        ))
        .targets(list![on(Target::Technology(Term::of(Technology::FacialRecognition)))])
        .quantities(list![
            Quantity::new(decimal!("100"))
                .comparator(Term::of(Comparator::MoreThan))
                .hedge(text!("hundreds of"))
                .of(text!("mosques")),
        ])
        .supports(list![id!("goodman-2019/statement-21")])
        .citations(list![at!(9: 2)])
    }

    /// Who supplied it.
    pub fn hikvision_and_dahua() -> Statement {
        says(
            id!("goodman-2019/statement-23"),
            Act::Assertion,
            text!(
                "The suppliers of that technology are Hikvision and Dahua, giants of surveillance in her \
                 words."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![Term::of(Technology::FacialRecognition), Term::of(Technology::SurveillanceTechnology)],
        ))
        .targets(list![on_party(id!("hikvision")), on_party(id!("dahua"))])
        .citations(list![at!(9: 2)])
    }

    /// The app on smartphones.
    pub fn phone_app() -> Statement {
        says(
            id!("goodman-2019/statement-24"),
            Act::Allegation,
            text!(
                "China's government compels Uighurs to download an app that watches what is on their \
                 smartphones and looks there for ‘illegal’ images."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![Term::of(Technology::MobileApps), Term::of(Technology::SurveillanceTechnology)],
        ))
        .targets(list![on_party(id!("china"))])
        .affected(UIGHURS)
        .evidence(list![NOTE_4])
        .supports(list![id!("goodman-2019/statement-21")])
        .citations(list![at!(9: 3)])
    }

    /// Wi-Fi sniffers, as Human Rights Watch says.
    pub fn wifi_sniffers() -> Statement {
        reports(
            id!("goodman-2019/statement-25"),
            list![id!("human-rights-watch")],
            Act::Assertion,
            text!(
                "China's government uses ‘Wi-Fi sniffers’, which gather the unique addresses by which \
                 computers, smartphones and other things in networks are identified."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![Term::of(Technology::WifiSniffers), Term::of(Technology::SurveillanceTechnology)],
        ))
        .targets(list![on_party(id!("china"))])
        .evidence(list![NOTE_5])
        .supports(list![id!("goodman-2019/statement-21")])
        .citations(list![at!(9: 3)])
    }

    /// The Integrated Joint Operations Platform and its data.
    pub fn fed_into_ijop() -> Statement {
        says(
            id!("goodman-2019/statement-26"),
            Act::Assertion,
            text!(
                "Data from technologies of surveillance in Xinjiang, ‘sensors’ in her word, go into the \
                 Integrated Joint Operations Platform (IJOP), a program for predictive policing."
            ),
        )
        .classification(filed_with(PRIVACY, list![Term::of(Technology::PredictivePolicing)]))
        .targets(list![on_thing(text!("Integrated Joint Operations Platform (IJOP)"))])
        .evidence(list![NOTE_6])
        .citations(list![at!(10: 1)])
    }

    /// Where the platform was first fully in use.
    pub fn ijop_in_xinjiang() -> Statement {
        says(
            id!("goodman-2019/statement-27"),
            Act::Assertion,
            text!("Xinjiang is where the IJOP has been put into full effect for the first time."),
        )
        .classification(filed_with(PRIVACY, list![Term::of(Technology::PredictivePolicing)]))
        .targets(list![on_thing(text!("Integrated Joint Operations Platform (IJOP)"))])
        .evidence(list![NOTE_6])
        .citations(list![at!(10: 1)])
    }

    /// What the platform does.
    pub fn ijop_predicts() -> Statement {
        says(
            id!("goodman-2019/statement-28"),
            Act::Description,
            text!(
                "With Big Data the Integrated Joint Operations Platform analyses how the Uighurs move and \
                 what they do, and judges by prediction how much of a threat an individual is."
            ),
        )
        .classification(filed_with(
            PRIVACY,
            list![Term::of(Technology::PredictivePolicing), Term::of(Technology::BigData)],
        ))
        .targets(list![on_thing(text!("Integrated Joint Operations Platform (IJOP)"))])
        .affected(UIGHURS)
        .citations(list![at!(10: 2)])
    }

    /// What follows from it.
    pub fn detained_after_ijop() -> Statement {
        says(
            id!("goodman-2019/statement-29"),
            Act::Assertion,
            text!(
                "It is often the case that people are detained, and taken at once to re-education centres, \
                 once data of the IJOP have been evaluated."
            ),
        )
        .hedge(text!("Often"))
        .classification(filed_with(RIGHTS, list![Term::of(Technology::PredictivePolicing)]))
        .targets(list![on_thing(text!("Integrated Joint Operations Platform (IJOP)"))])
        .affected(list![actor(ActorClass::Individuals)])
        .evidence(list![NOTE_7])
        .citations(list![at!(10: 3)])
    }

    /// The sum of it.
    pub fn near_orwellian() -> Statement {
        says(
            id!("goodman-2019/statement-30"),
            Act::Evaluation,
            text!(
                "Technology has heightened a state of things in which what the Chinese State knows of some \
                 ethnic minorities, and how it controls them, come near to what she calls Orwellian."
            ),
        )
        .hedge(text!("near"))
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("china")), on_thing(text!("technology"))])
        .affected(list![
            actor_as(ActorClass::EthnicMinorities, text!("certain ethnic minorities")),
        ])
        .citations(list![at!(11: 1)])
    }

    /// What Xinjiang shows.
    pub fn long_shadow() -> Statement {
        says(
            id!("goodman-2019/statement-31"),
            Act::Assertion,
            text!("Xinjiang shows how much technology can overshadow human rights."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(11: 2)])
    }
}
