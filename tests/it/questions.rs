//! Ten questions on the content and ten on generated positions, answered through the API, for another program to answer too.
//!
//! With `QUESTIONS` the datasets and the answers are written to that folder as JSON, where `tests/questions.py` looks for
//! them.

use std::collections::BTreeMap;
use std::path::Path;

use digital_governance::comparison::Row;
use digital_governance::documented;
use digital_governance::prelude::*;
use serde_json::{Value, json};

use crate::positions;

fn records<'d>(found: impl Iterator<Item = RecordRef<'d>>) -> Value {
    found.map(RecordRef::id).collect()
}

fn provisions<'d>(found: impl Iterator<Item = (&'d Provision, RecordRef<'d>)>) -> Value {
    found.map(|(provision, _)| provision.id.as_str()).collect()
}

/// The answer of each cell, and how many positions it has: rows by their subject.
fn cells(table: &Table<'_>) -> Value {
    let row = |row: &Row<'_>| {
        let cells = row.cells.iter().map(|cell| json!([cell.answer, cell.positions.len()]));
        (row.subject.to_string(), cells.collect::<Value>())
    };
    table.rows.iter().map(row).collect::<BTreeMap<String, Value>>().into_iter().collect()
}

fn ranked(hits: impl Iterator<Item = Hit<'static>>) -> Value {
    hits.map(|hit| {
        let Score { terms, phrases, occurrences, .. } = hit.score;
        json!([hit.position.id(), terms, phrases, occurrences])
    })
    .collect()
}

fn on_the_content() -> Value {
    let dataset = documented::dataset();
    let (china, amnesty) = (id!("china"), id!("amnesty-international-usa"));
    let holders: Vec<Id<Stakeholder>> = dataset.holders().map(|holder| holder.id.clone()).collect();
    let documents: Vec<_> = dataset.source_documents().iter().map(|document| document.id.clone()).collect();
    json!({
        "1": provisions(dataset.provisions().held_by(&china).on(Topic::DataGovernance).prohibiting()),
        "2": records(dataset.positions().held_by(&china).on(CompactTheme::ConnectAllPeople)),
        "3": provisions(dataset.provisions().borne_by(ActorClass::States).obliging().on(Basket::HumanRights)),
        "4": records(dataset.positions().held_by(&amnesty).first_party().with_act(Act::Criticism)),
        "5": records(dataset.positions().reported()),
        "6": records(dataset.positions().dated(&date!("2023"))),
        "7": records(dataset.positions().on(SdgGoal::PeaceJusticeAndStrongInstitutions)),
        "8": ranked(dataset.search("human \"critical infrastructure\" sovereign* data")),
        "9": cells(&Comparison::of(dataset).holders(&holders).along(Axis::Themes)),
        "10": cells(&Comparison::of(dataset).documents(&documents).along(Axis::Baskets)),
    })
}

fn on_generated(dataset: &'static Dataset) -> Value {
    let (first, fifth) = (positions::holder(0), positions::holder(5));
    let holders: Vec<_> = (0..20).map(positions::holder).collect();
    let documents: Vec<_> = (0..200).map(positions::document).collect();
    let comparison = Comparison::of(dataset).holders((150..200).map(positions::holder));
    let meetings: Value = Comparison::of(dataset)
        .holders(&holders)
        .meetings()
        .map(|meeting| json!([meeting.from_column, meeting.from.id(), meeting.to_column, meeting.to.id()]))
        .collect();
    let mut candidates: Vec<Value> = Comparison::of(dataset)
        .holders([positions::holder(150), positions::holder(160), positions::holder(170)])
        .candidates()
        .map(|found| json!([found.rule, found.one.id(), found.other.id()]))
        .collect();
    candidates.sort_by_key(Value::to_string);
    let members = Holders::of(&fifth).with_members().at(&date!("2018-05"));
    let line = Holders::of(&positions::holder(10)).with_predecessors();
    json!({
        "1": provisions(dataset.provisions().held_by(&first).on(Basket::HumanRights).prohibiting()),
        "2": provisions(dataset.provisions().held_by(members).on(Basket::Legal)),
        "3": records(dataset.positions().held_by(line).on(CompactTheme::ProtectData).dated(&date!("2015/2019-06"))),
        "4": records(dataset.positions().on(positions::law(7)).borne_by(ActorClass::States)),
        "5": provisions(dataset.provisions().with_verb(Verb::ShallNot).addressed_to(ActorClass::States).reported()),
        "6": records(dataset.positions().on(SdgGoal::ClimateAction).on(Technology::Satellites)),
        "7": ranked(SearchIndex::of(dataset).search("tide7 \"open harbour\" privacy1*").take(500)),
        "8": cells(&comparison.along(Axis::Themes)),
        "9": cells(&Comparison::of(dataset).documents(&documents).along(Axis::Goals)),
        "10": {"meetings": meetings, "candidates": candidates},
    })
}

#[test]
fn questions_are_answered_where_another_program_asks() {
    let Some(directory) = std::env::var_os("QUESTIONS") else {
        println!("skipped: QUESTIONS names no folder");
        return;
    };
    let directory = Path::new(&directory);
    std::fs::create_dir_all(directory).unwrap();
    let generated: &'static Dataset = Box::leak(Box::new(positions::dataset(30_000, 200)));
    let answers = [
        ("content", documented::dataset(), on_the_content()),
        ("generated", generated, on_generated(generated)),
    ];
    // A basket is a matter of the vocabulary and not of the JSON.
    let baskets: Value =
        Topic::ALL.iter().map(|topic| (topic.as_str().to_owned(), json!(topic.basket()))).collect();
    std::fs::write(directory.join("baskets.json"), baskets.to_string()).unwrap();
    for (name, dataset, answers) in answers {
        std::fs::write(directory.join(format!("{name}.json")), dataset.to_json()).unwrap();
        std::fs::write(directory.join(format!("{name}-answers.json")), answers.to_string()).unwrap();
    }
}
