//! The document of `long.rs`, written with the defaults of the document.

use digital_governance::prelude::*;

pub(crate) fn dataset() -> Result<Dataset, Box<dyn std::error::Error>> {
    let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission);
    let builder =
        Dataset::builder().add(document).add(Stakeholder::new(id!("atlantis"), StakeholderKind::State));
    let mut tides = DocumentDefaults::of(id!("atlantis-gdc-2023"), id!("atlantis"))?;
    tides.coded_by(Coding::new(text!("coder A")));
    Ok(builder
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(1)))
                .principle(text!("The tide tables should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the tide tables"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the tide tables"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the tide tables afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(2)))
                .principle(text!("The harbour lights should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the harbour lights"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the harbour lights"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the harbour lights afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(3)))
                .proposal(text!("The sea charts should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the sea charts"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the sea charts"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the sea charts afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(4)))
                .proposal(text!("The ferry times should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the ferry times"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the ferry times"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the ferry times afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(5)))
                .proposal(text!("The wave records should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the wave records"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the wave records"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the wave records afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(6)))
                .proposal(text!("The port dues should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the port dues"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the port dues"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the port dues afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(7)))
                .proposal(text!("The storm warnings should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the storm warnings"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the storm warnings"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the storm warnings afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(8)))
                .statement(Act::Request, text!("The buoy data should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the buoy data"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the buoy data"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the buoy data afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(9)))
                .statement(Act::Request, text!("The ship lists should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the ship lists"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the ship lists"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the ship lists afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .add(
            tides
                .at(Locator::new().with_sections([text!("2. Data")]).with_paragraph(ordinal!(10)))
                .statement(Act::Request, text!("The cable routes should be open to everybody."))
                .with_provisions([
                    tides
                        .provision(Verb::Should, text!("publish the cable routes"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::May, text!("charge for copies of the cable routes"))
                        .with_bearers([ActorClass::States]),
                    tides
                        .provision(Verb::ShouldNot, text!("change the cable routes afterwards"))
                        .with_bearers([ActorClass::States]),
                ]),
        )
        .build()?)
}
