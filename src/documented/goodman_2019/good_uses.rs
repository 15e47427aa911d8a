//! What technology can do for human rights (paragraphs 12 to 17).

use super::footnotes::{NOTE_8, NOTE_9, NOTE_10, NOTE_11, NOTE_12, NOTE_13};
use super::{RIGHTS, WORK, filed, filed_with, on, on_party, on_thing, reports, says};
use crate::documented::notation::{actor, actor_as};
use crate::record::{Classification, Preference, Quantity, Target};
use crate::vocabulary::{Act, ActorClass, Basis, Comparator, GoalReference, Technology, Term};

/// Filed under the target on labour rights and safe workplaces too, which the article does not name.
const fn on_labour_rights(classification: Classification) -> Classification {
    classification.basis(Term::of(Basis::Inferred)).goals(list![GoalReference::of_target(sdg_target!("8.8"))])
}

constructors! {
    /// The other side of it.
    pub fn enormous_potential() -> Statement {
        says(
            id!("goodman-2019/statement-32"),
            Act::Assertion,
            text!(
                "The news is not only bad: technology has a potential, which she calls enormous, for \
                 defending human rights too."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(12: 1, 2)])
    }

    /// What the World Business Council for Sustainable Development says.
    pub fn wbcsd_on_possibilities() -> Statement {
        reports(
            id!("goodman-2019/statement-33"),
            list![id!("world-business-council-for-sustainable-development")],
            Act::Assertion,
            text!(
                "Many new ways to find, analyse and remedy risks to human rights arise from digital \
                 technology."
            ),
        )
        .hedge(text!("surmises"))
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("digital technologies"))])
        .evidence(list![NOTE_8])
        .citations(list![at!(13: 1)])
    }

    /// Where the Council sees it used.
    pub fn wbcsd_on_areas() -> Statement {
        reports(
            id!("goodman-2019/statement-34"),
            list![id!("world-business-council-for-sustainable-development")],
            Act::Assertion,
            text!("There are several areas in which technology is being used to keep human rights safe."),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("technology"))])
        .citations(list![at!(13: 2)])
    }

    /// Collection of data and information.
    pub fn data_collection() -> Statement {
        says(
            id!("goodman-2019/statement-35"),
            Act::Example,
            text!(
                "The collection of data and information is an instance of an area where technology serves \
                 human rights; she calls its potential enormous."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_thing(text!("data and information collection"))])
        .supports(list![id!("goodman-2019/statement-34")])
        .citations(list![at!(13: 3)])
    }

    /// Satellites, drones, balloons and sensors.
    pub fn satellites_and_sensors() -> Statement {
        says(
            id!("goodman-2019/statement-36"),
            Act::Assertion,
            text!(
                "Drones, satellites, balloons and smart sensors, of which RFID is one, can observe and \
                 analyse land, ecosystems, how materials move and chains of commodities, so as to find out \
                 whether people's rights in land are violated and whether the suppliers of products are \
                 verified ones."
            ),
        )
        .hedge(text!("can"))
        .classification(filed_with(
            RIGHTS,
            list![
                Term::of(Technology::Satellites),
                Term::of(Technology::Drones),
                Term::of(Technology::Balloons),
                Term::of(Technology::Sensors),
                Term::of(Technology::Rfid),
            ],
        ))
        .evidence(list![NOTE_9])
        .supports(list![id!("goodman-2019/statement-35")])
        .citations(list![at!(13: 4)])
    }

    /// Apps and chatbots.
    pub fn apps_and_chatbots() -> Statement {
        says(
            id!("goodman-2019/statement-37"),
            Act::Assertion,
            text!(
                "Chatbots and apps can be used as well to let workers speak up about what concerns them and \
                 report abuses of human rights, be it to the employer directly, to authorities of government \
                 or to third parties."
            ),
        )
        .hedge(text!("can"))
        .classification(filed_with(
            WORK,
            list![Term::of(Technology::MobileApps), Term::of(Technology::Chatbots)],
        ))
        .affected(list![actor(ActorClass::Workers)])
        .citations(list![at!(13: 5)])
    }

    /// Global Fishing Watch as an example.
    pub fn global_fishing_watch() -> Statement {
        says(
            id!("goodman-2019/statement-38"),
            Act::Example,
            text!(
                "Global Fishing Watch is an example of technology in the service of human rights, in her \
                 judgment an innovative one and best practice."
            ),
        )
        .classification(filed(RIGHTS))
        .targets(list![on_party(id!("global-fishing-watch"))])
        .supports(list![id!("goodman-2019/statement-35")])
        .citations(list![at!(14: 1)])
    }

    /// What Global Fishing Watch makes.
    pub fn fishing_patterns() -> Statement {
        says(
            id!("goodman-2019/statement-39"),
            Act::Description,
            text!(
                "Out of data from satellites and by cloud computing, Global Fishing Watch makes huge \
                 datasets that reveal patterns of fishing, and maps and infographics in much detail, which \
                 are then shared on the web."
            ),
        )
        .classification(filed_with(
            RIGHTS,
            list![Term::of(Technology::Satellites), Term::of(Technology::CloudComputing)],
        ))
        .targets(list![on_party(id!("global-fishing-watch"))])
        .citations(list![at!(14: 2)])
    }

    /// What its information is good for.
    pub fn abuses_in_fishing() -> Statement {
        says(
            id!("goodman-2019/statement-40"),
            Act::Assertion,
            text!(
                "With what Global Fishing Watch shares authorities and stakeholders are equipped to act \
                 on human rights abuses in fishing; for one, to spot vessels that stay at sea so long \
                 that the crew go without a break, in violation of their rights at work."
            ),
        )
        .classification(on_labour_rights(filed(WORK)))
        .targets(list![on_party(id!("global-fishing-watch"))])
        .affected(list![actor_as(ActorClass::Workers, text!("crew"))])
        .citations(list![at!(14: 3)])
    }

    /// Big Data in the decisions of companies.
    pub fn big_data_in_business() -> Statement {
        says(
            id!("goodman-2019/statement-41"),
            Act::Assertion,
            text!(
                "The ‘Big Data’ from technologies that collect data can inform how private companies decide \
                 and what they do, so that transnational corporations become better able to notice and \
                 answer issues of human rights in what they do and along their commodity chains, and to \
                 decide with human rights more at the centre."
            ),
        )
        .hedge(text!("can"))
        .classification(filed_with(RIGHTS, list![Term::of(Technology::BigData)]))
        .targets(list![on(Target::Technology(Term::of(Technology::BigData)))])
        .affected(list![actor(ActorClass::TransnationalCorporations)])
        .preferences(list![
            Preference::new(text!("that the data inform the decisions and activities of private companies"))
                .over(list![text!("predictive policing"), text!("violations of privacy on a mass scale")]),
        ])
        .evidence(list![NOTE_10])
        .citations(list![at!(15: 1)])
    }

    /// More examples.
    pub fn examples_emerge() -> Statement {
        says(
            id!("goodman-2019/statement-42"),
            Act::Assertion,
            text!("Of technology that so serves human rights in business, several examples are coming up."),
        )
        .classification(filed(RIGHTS))
        .supports(list![id!("goodman-2019/statement-41")])
        .citations(list![at!(16: 1)])
    }

    /// Laborlink as an example.
    pub fn laborlink() -> Statement {
        says(
            id!("goodman-2019/statement-43"),
            Act::Example,
            text!(
                "An example is Laborlink, an app for mobile phones by which workers in factories can \
                 report abuses at work and say in general what they think, with or without giving their \
                 identity."
            ),
        )
        .classification(on_labour_rights(filed_with(WORK, list![Term::of(Technology::MobileApps)])))
        .targets(list![on_thing(text!("Laborlink"))])
        .affected(list![actor_as(ActorClass::Workers, text!("factory workers"))])
        .evidence(list![NOTE_11])
        .supports(list![id!("goodman-2019/statement-42")])
        .citations(list![at!(16: 2)])
    }

    /// How many have used Laborlink.
    pub fn laborlink_users() -> Statement {
        says(
            id!("goodman-2019/statement-44"),
            Act::Assertion,
            text!(
                "Those who have used Laborlink so far are workers in 16 countries, more than a million of \
                 them."
            ),
        )
        .classification(filed_with(WORK, list![Term::of(Technology::MobileApps)]))
        .targets(list![on_thing(text!("Laborlink"))])
        .affected(list![actor(ActorClass::Workers)])
        .quantities(list![
            Quantity::new(decimal!("1000000"))
                .comparator(Term::of(Comparator::MoreThan))
                .hedge(text!("over"))
                .of(text!("workers who have used Laborlink")),
            Quantity::new(decimal!("16"))
                .comparator(Term::of(Comparator::Exactly))
                .unit(text!("countries"))
                .of(text!("where they work")),
        ])
        .citations(list![at!(16: 3)])
    }

    /// What came of it.
    pub fn laborlink_results() -> Statement {
        says(
            id!("goodman-2019/statement-45"),
            Act::Evaluation,
            text!(
                "The use of Laborlink has improved rights at the workplace to a degree that she calls vast."
            ),
        )
        .classification(on_labour_rights(filed_with(WORK, list![Term::of(Technology::MobileApps)])))
        .targets(list![on_thing(text!("Laborlink"))])
        .affected(list![actor(ActorClass::Workers)])
        .citations(list![at!(16: 3)])
    }

    /// The helpline in Bangladesh.
    pub fn helpline_in_bangladesh() -> Statement {
        says(
            id!("goodman-2019/statement-46"),
            Act::Example,
            text!(
                "In Bangladesh Laborlink was ELEVATE's partner, through the Alliance for Bangladesh Worker \
                 Safety, in building a helpline driven by technology, the first of its kind. The calls that \
                 it takes concern more than 500 issues a month; complaints over wages, over benefits and \
                 over danger of fire in and around factories are among them."
            ),
        )
        .classification(on_labour_rights(filed(WORK)))
        .targets(list![
            on_thing(text!("Laborlink")),
            on_party(id!("elevate")),
            on_party(id!("alliance-for-bangladesh-worker-safety")),
        ])
        .affected(list![actor(ActorClass::Workers)])
        .quantities(list![
            Quantity::new(decimal!("500"))
                .comparator(Term::of(Comparator::MoreThan))
                .hedge(text!("over"))
                .unit(text!("issues a month"))
                .of(text!("what calls to the helpline are on")),
        ])
        .evidence(list![NOTE_12])
        .supports(list![id!("goodman-2019/statement-45")])
        .citations(list![at!(16: 4)])
    }

    /// `WorkIt` and the workers of Walmart.
    pub fn workit() -> Statement {
        says(
            id!("goodman-2019/statement-47"),
            Act::Example,
            text!(
                "WorkIt, an app similar to Laborlink, was instrumental in successes, to her significant \
                 ones, of Walmart workers in the United States, by a campaign that United for Respect \
                 orchestrated; among them are rules on pay and leave, substantially better, for the whole \
                 company."
            ),
        )
        .classification(on_labour_rights(filed_with(WORK, list![Term::of(Technology::MobileApps)])))
        .targets(list![on_thing(text!(
            "WorkIt"
        )), on_party(id!("united-for-respect")), on_party(id!("walmart"))])
        .affected(list![actor_as(ActorClass::Workers, text!("Walmart workers in the United States"))])
        .evidence(list![NOTE_13])
        .citations(list![at!(17: 1)])
    }
}
