//! What the questions of `docs/linked-data.md` are answered by the crate. `tests/interop/run` asks them of the linked data.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, missing_docs)]

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::documented;
use digital_governance::prelude::*;

type Rows = BTreeSet<Vec<String>>;

fn record(id: impl std::fmt::Display) -> String {
    format!("urn:digital-governance:record/{id}")
}

fn answers() -> BTreeMap<&'static str, Rows> {
    let dataset = documented::dataset();
    let china = id!("china");
    let proposals = dataset.by_holder(&china).of::<Proposal>();
    let proposals = proposals.filter_map(|own| Some(vec![record(&own.id), own.title.as_ref()?.to_string()]));
    let holders = dataset.by_topic(Topic::Privacy).filter_map(RecordRef::attribution);
    let holders =
        holders.flat_map(|attribution| attribution.holders.iter().map(|holder| vec![record(holder)]));
    let goal = dataset.by_goal(SdgGoal::PeaceJusticeAndStrongInstitutions);
    let goal = goal.filter(|own| own.attribution().is_some()).map(|own| vec![record(own.id())]);
    let opposed = dataset.statements().iter().flat_map(|statement| {
        let opposed = statement.targets.iter().filter(|own| own.stance == Some(Stance::Oppose.into()));
        opposed.filter_map(|own| match &own.target {
            Target::Law(law) => Some(vec![record(&statement.id), record(law)]),
            _ => None,
        })
    });
    let affiliations = dataset.stakeholders().iter().flat_map(|who| {
        who.affiliations.iter().filter_map(|own| {
            Some(vec![record(&who.id), record(&own.to), own.kind.as_ref()?.label().to_owned()])
        })
    });
    let prohibitions = dataset.provisions().filter_map(|(own, _)| {
        let is_one = own.modality == Some(Modality::Prohibition.into());
        is_one.then(|| Some(vec![record(&own.id), own.verb.as_ref()?.label().to_owned()])).flatten()
    });
    let watch = id!("human-rights-watch");
    let documents = dataset.by_holder(&watch).flat_map(RecordRef::citations);
    let documents = documents.map(|citation| vec![record(&citation.document)]);
    let session = dataset.session(&id!("igf-2019-ws-129")).unwrap();
    let participants = session
        .participations
        .iter()
        .flat_map(|own| own.who.iter().map(|who| vec![record(who), own.role.label().to_owned()]));
    let laws = dataset.laws().iter().flat_map(|law| {
        law.jurisdictions.iter().filter_map(|own| match own {
            Jurisdiction::Country(country) => {
                Some(vec![law.name.to_string(), country.to_string(), law.kind.label().to_owned()])
            }
            _ => None,
        })
    });
    let commitments = crosswalks().filter_map(|link| match (&link.from, &link.to) {
        (FrameworkTerm::Commitment(commitment), FrameworkTerm::Goal(goal))
            if commitment.objective() == Some(CompactObjective::DataGovernance) =>
        {
            Some(vec![commitment.to_string(), goal.uri(), link.source.to_owned()])
        }
        _ => None,
    });
    BTreeMap::from([
        ("proposals.rq", proposals.collect()),
        ("holders.rq", holders.collect()),
        ("goal.rq", goal.collect()),
        ("opposed.rq", opposed.collect()),
        ("affiliations.rq", affiliations.collect()),
        ("prohibitions.rq", prohibitions.collect()),
        ("documents.rq", documents.collect()),
        ("participants.rq", participants.collect()),
        ("laws.rq", laws.collect()),
        ("commitments.rq", commitments.collect()),
    ])
}

/// With `LINKED_DATA_ANSWERS`, the answers are written there as JSON.
#[test]
fn every_question_of_the_page_has_an_answer() {
    let page = include_str!("../../docs/linked-data.md");
    let answers = answers();
    let asked = page.lines().filter_map(|line| line.strip_prefix('`')?.strip_suffix(".rq`:"));
    let asked: BTreeSet<&str> = asked.filter(|name| *name != "prefixes").collect();
    let answered: BTreeSet<&str> = answers.keys().filter_map(|name| name.strip_suffix(".rq")).collect();
    assert_eq!(asked, answered);
    for (question, rows) in &answers {
        assert!(!rows.is_empty(), "{question}");
    }
    if let Some(path) = std::env::var_os("LINKED_DATA_ANSWERS") {
        std::fs::write(path, serde_json::to_string(&answers).unwrap()).unwrap();
    }
}
