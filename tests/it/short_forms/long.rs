//! A document of ten positions with three provisions each, written with the constructors of records alone.

use digital_governance::prelude::*;

pub(crate) fn dataset() -> Result<Dataset, Box<dyn std::error::Error>> {
    let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission);
    let builder =
        Dataset::builder().add(document).add(Stakeholder::new(id!("atlantis"), StakeholderKind::State));
    Ok(builder
        .add(
            Principle::new(
                id!("atlantis-gdc-2023/principle-1"),
                Attribution::of(id!("atlantis")),
                text!("The tide tables should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(1)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/principle-1/provision-1"),
                    text!("publish the tide tables"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(1)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/principle-1/provision-2"),
                    text!("charge for copies of the tide tables"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(1)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/principle-1/provision-3"),
                    text!("change the tide tables afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(1)),
                )]),
            ]),
        )
        .add(
            Principle::new(
                id!("atlantis-gdc-2023/principle-2"),
                Attribution::of(id!("atlantis")),
                text!("The harbour lights should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(2)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/principle-2/provision-1"),
                    text!("publish the harbour lights"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(2)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/principle-2/provision-2"),
                    text!("charge for copies of the harbour lights"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(2)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/principle-2/provision-3"),
                    text!("change the harbour lights afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(2)),
                )]),
            ]),
        )
        .add(
            Proposal::new(
                id!("atlantis-gdc-2023/proposal-1"),
                Attribution::of(id!("atlantis")),
                text!("The sea charts should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(3)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-1/provision-1"),
                    text!("publish the sea charts"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(3)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-1/provision-2"),
                    text!("charge for copies of the sea charts"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(3)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-1/provision-3"),
                    text!("change the sea charts afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(3)),
                )]),
            ]),
        )
        .add(
            Proposal::new(
                id!("atlantis-gdc-2023/proposal-2"),
                Attribution::of(id!("atlantis")),
                text!("The ferry times should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(4)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-2/provision-1"),
                    text!("publish the ferry times"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(4)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-2/provision-2"),
                    text!("charge for copies of the ferry times"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(4)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-2/provision-3"),
                    text!("change the ferry times afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(4)),
                )]),
            ]),
        )
        .add(
            Proposal::new(
                id!("atlantis-gdc-2023/proposal-3"),
                Attribution::of(id!("atlantis")),
                text!("The wave records should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(5)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-3/provision-1"),
                    text!("publish the wave records"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(5)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-3/provision-2"),
                    text!("charge for copies of the wave records"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(5)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-3/provision-3"),
                    text!("change the wave records afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(5)),
                )]),
            ]),
        )
        .add(
            Proposal::new(
                id!("atlantis-gdc-2023/proposal-4"),
                Attribution::of(id!("atlantis")),
                text!("The port dues should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(6)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-4/provision-1"),
                    text!("publish the port dues"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(6)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-4/provision-2"),
                    text!("charge for copies of the port dues"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(6)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-4/provision-3"),
                    text!("change the port dues afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(6)),
                )]),
            ]),
        )
        .add(
            Proposal::new(
                id!("atlantis-gdc-2023/proposal-5"),
                Attribution::of(id!("atlantis")),
                text!("The storm warnings should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(7)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-5/provision-1"),
                    text!("publish the storm warnings"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(7)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-5/provision-2"),
                    text!("charge for copies of the storm warnings"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(7)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/proposal-5/provision-3"),
                    text!("change the storm warnings afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(7)),
                )]),
            ]),
        )
        .add(
            Statement::new(
                id!("atlantis-gdc-2023/statement-1"),
                Attribution::of(id!("atlantis")),
                Act::Request,
                text!("The buoy data should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(8)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/statement-1/provision-1"),
                    text!("publish the buoy data"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(8)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-1/provision-2"),
                    text!("charge for copies of the buoy data"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(8)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-1/provision-3"),
                    text!("change the buoy data afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(8)),
                )]),
            ]),
        )
        .add(
            Statement::new(
                id!("atlantis-gdc-2023/statement-2"),
                Attribution::of(id!("atlantis")),
                Act::Request,
                text!("The ship lists should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(9)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/statement-2/provision-1"),
                    text!("publish the ship lists"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(9)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-2/provision-2"),
                    text!("charge for copies of the ship lists"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(9)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-2/provision-3"),
                    text!("change the ship lists afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(9)),
                )]),
            ]),
        )
        .add(
            Statement::new(
                id!("atlantis-gdc-2023/statement-3"),
                Attribution::of(id!("atlantis")),
                Act::Request,
                text!("The cable routes should be open to everybody."),
            )
            .with_coding(Coding::new(text!("coder A")))
            .with_citations([Citation::new(id!("atlantis-gdc-2023"))
                .with_locator(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(10)))])
            .with_provisions([
                Provision::new(
                    id!("atlantis-gdc-2023/statement-3/provision-1"),
                    text!("publish the cable routes"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::Should)
                .with_modality(Modality::Obligation)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(10)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-3/provision-2"),
                    text!("charge for copies of the cable routes"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::May)
                .with_modality(Modality::Permission)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(10)),
                )]),
                Provision::new(
                    id!("atlantis-gdc-2023/statement-3/provision-3"),
                    text!("change the cable routes afterwards"),
                )
                .with_bearers([ActorClass::States])
                .with_verb(Verb::ShouldNot)
                .with_modality(Modality::Prohibition)
                .with_citations([Citation::new(id!("atlantis-gdc-2023")).with_locator(
                    Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(10)),
                )]),
            ]),
        )
        .build()?)
}
