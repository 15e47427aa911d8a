//! A comparison has in its cells what going through the JSON of all records finds; each of its answers has the grounds that are
//! documented; meetings and candidates are those of all pairs.

use std::collections::BTreeSet;

use digital_governance::documented;
use digital_governance::prelude::*;
use serde_json::Value;

use crate::positions;
use crate::query::{Scanned, citations, has, list};

/// A document and how far it is coded.
fn document(coverage: Option<CodingCoverage>) -> SourceDocument {
    let document = SourceDocument::new(id!("tides"), DocumentKind::Submission);
    match coverage {
        Some(coverage) => document.with_coverage(coverage),
        None => document,
    }
}

fn coverage(extent: CodingExtent) -> CodingCoverage {
    CodingCoverage::new(extent).with_axes([ClassificationAxis::Themes])
}

fn coded_from(basis: CodingBasis) -> Coding {
    Coding::new(text!("a coder")).with_basis(basis)
}

/// What Atlantis says: a principle on connecting people, which rests on the document.
fn principle() -> Principle {
    Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Harbours are for everyone."))
        .with_classification(Classification::new().with_themes([CompactTheme::ConnectAllPeople]))
        .with_citations([Citation::new(id!("tides"))])
}

/// The answer on digital commons, on which nothing is filed, of the holder and of the document.
fn answers(document: SourceDocument, principle: Principle) -> [Answer; 2] {
    let dataset = Dataset::builder()
        .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
        .add(Stakeholder::new(id!("lemuria"), StakeholderKind::State))
        .add(document)
        .add(principle)
        .build()
        .unwrap();
    let comparison = Comparison::of(&dataset).holders([&id!("atlantis")]).documents([&id!("tides")]);
    let table = comparison.along(Axis::Themes);
    let row = table.row(CompactTheme::DigitalCommons).unwrap();
    assert!(row.cells.iter().all(|cell| cell.positions.is_empty()));
    assert_eq!(table.row(CompactTheme::ConnectAllPeople).unwrap().cells[1].answer, Answer::Found);
    [row.cells[0].answer, row.cells[1].answer]
}

#[test]
fn an_answer_has_its_grounds() {
    use Answer::{NoneFound, NotCoded, NotEnough, Silent};
    use CodingExtent::{InPart, NotYet, Whole};
    let of = |document| answers(document, principle());
    assert_eq!(of(document(Some(coverage(Whole)))), [Silent; 2]);
    for basis in CodingBasis::ALL {
        let enough = matches!(basis, CodingBasis::WholeText | CodingBasis::Translation);
        let whole = coverage(Whole).with_coding(coded_from(*basis));
        assert_eq!(of(document(Some(whole))), [if enough { Silent } else { NotEnough }; 2], "{basis}");
        let in_part = document(Some(coverage(InPart))).with_coding(coded_from(*basis));
        assert_eq!(of(in_part), [if enough { NoneFound } else { NotEnough }; 2], "{basis}");
    }
    // The basis of the coverage counts before that of the document.
    let both = document(Some(coverage(Whole).with_coding(coded_from(CodingBasis::WholeText))));
    assert_eq!(of(both.with_coding(coded_from(CodingBasis::Memory))), [Silent; 2]);
    let own_extent = CodingCoverage::new("as-far-as-chapter-two".parse::<Term<CodingExtent>>().unwrap());
    assert_eq!(of(document(Some(own_extent.with_axes([ClassificationAxis::Themes])))), [NoneFound; 2]);

    // The position is filed along the axis, so it was looked at.
    assert_eq!(of(document(None)), [NoneFound; 2]);
    assert_eq!(of(document(Some(coverage(NotYet)))), [NoneFound; 2]);
    let other_axis = CodingCoverage::new(Whole).with_axes([ClassificationAxis::Goals]);
    assert_eq!(of(document(Some(other_axis))), [NoneFound; 2]);
    assert_eq!(of(document(None).with_coding(coded_from(CodingBasis::CutText))), [NotEnough; 2]);
    // A document that is filed there as a whole is not silent.
    let filed = Classification::new().with_themes([CompactTheme::DigitalCommons]);
    assert_eq!(of(document(Some(coverage(Whole))).with_classification(filed)), [NotEnough; 2]);

    let mut reported = principle();
    reported.attribution = reported.attribution.with_asserter(id!("lemuria"));
    assert_eq!(answers(document(Some(coverage(Whole))), reported.clone()), [NotEnough, Silent]);
    // With a document of its own it is asked of that one.
    let author = Contributor::new(ContributorRole::Author, Party::Stakeholder(id!("atlantis")));
    let authored = document(Some(coverage(Whole))).with_contributors([author]);
    assert_eq!(answers(authored, reported), [Silent; 2]);

    // One that tells nothing along the axis.
    let silent = Statement::new(
        id!("tides/2"),
        Attribution::of(id!("atlantis")),
        Act::Assertion,
        text!("Tides turn."),
    )
    .with_citations([Citation::new(id!("tides"))]);
    let of_records = |document: SourceDocument, classification: Option<Classification>| {
        let silent = silent.clone().with_classification(classification);
        let dataset = Dataset::builder()
            .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
            .add(Stakeholder::new(id!("lemuria"), StakeholderKind::State))
            .add(document)
            .add(principle())
            .add(silent)
            .build()
            .unwrap();
        let comparison = Comparison::of(&dataset).holders([&id!("atlantis"), &id!("lemuria")]);
        let table = comparison.along(Axis::Themes);
        let cells = &table.row(CompactTheme::DigitalCommons).unwrap().cells;
        assert_eq!(cells[1].answer, NotCoded);
        cells[0].answer
    };
    assert_eq!(of_records(document(None), None), NotCoded);
    assert_eq!(of_records(document(Some(coverage(NotYet))), None), NotCoded);
    let absent = || Classification::new().with_absent([ClassificationAxis::Themes]);
    assert_eq!(of_records(document(None), Some(absent())), NoneFound);
    assert_eq!(of_records(document(None).with_classification(absent()), None), NoneFound);
    assert_eq!(of_records(document(Some(coverage(InPart))), None), NoneFound);
}

#[test]
fn the_answers_of_several_documents_are_joined() {
    use Answer::{NoneFound, NotCoded, NotEnough, Silent};
    let looks = [
        (Silent, Some(coverage(CodingExtent::Whole))),
        (NoneFound, Some(coverage(CodingExtent::InPart))),
        (NotCoded, None),
        (NotEnough, Some(coverage(CodingExtent::Whole).with_coding(coded_from(CodingBasis::Excerpt)))),
    ];
    for (one, of_one) in &looks {
        for (other, of_other) in &looks {
            let author = Contributor::new(ContributorRole::Speaker, Party::Stakeholder(id!("atlantis")));
            let document = |id: Id<SourceDocument>, coverage: &Option<CodingCoverage>| {
                let document = SourceDocument::new(id, DocumentKind::Submission);
                document.with_coverage(coverage.clone().map(Box::new)).with_contributors([author.clone()])
            };
            let dataset = Dataset::builder()
                .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
                .add(document(id!("tides-1"), of_one))
                .add(document(id!("tides-2"), of_other))
                .build()
                .unwrap();
            let table = Comparison::of(&dataset).holders([&id!("atlantis")]).along(Axis::Themes);
            let expected = match (one, other) {
                _ if one == other => *one,
                (Silent, NoneFound) | (NoneFound, Silent) => NoneFound,
                _ => NotEnough,
            };
            assert!(table.rows.iter().all(|row| row.cells[0].answer == expected), "{one:?} {other:?}");
        }
    }
}

const AXES: [(Axis, &str); 7] = [
    (Axis::Themes, "themes"),
    (Axis::Objectives, "objectives"),
    (Axis::Goals, "goals"),
    (Axis::Baskets, "topics"),
    (Axis::Topics, "topics"),
    (Axis::Technologies, "technologies"),
    (Axis::Laws, "laws"),
];

/// Whether a record or a provision is filed under a row.
fn is_filed(
    axis: Axis,
    list_name: &str,
    subject: &str,
    array: &str,
    record: &Value,
    provision: Option<&Value>,
) -> bool {
    let of_topic = |topic: &Value| match axis {
        Axis::Baskets => topic
            .as_str()
            .and_then(|topic| topic.parse().ok())
            .is_some_and(|topic: Topic| topic.basket().as_str() == subject),
        _ => topic == subject,
    };
    let filed =
        list(&provision.unwrap_or(record)["classification"], list_name).iter().any(|own| match axis {
            Axis::Goals => own.as_str().unwrap().split('.').next() == Some(subject),
            Axis::Laws => own["instrument"]["law"] == subject,
            _ => of_topic(own),
        });
    let key = match axis {
        Axis::Topics | Axis::Baskets => "topic",
        Axis::Technologies => "technology",
        Axis::Laws => "law",
        _ => return filed,
    };
    let is_statement = array == "statements" && provision.is_none();
    filed || is_statement && list(record, "targets").iter().any(|each| of_topic(&each["target"][key]))
}

type Scan<'s> = Vec<(&'static str, &'s Value, Option<&'s Value>)>;

fn units(scanned: &Scanned) -> Scan<'_> {
    let all = scanned.positions().flat_map(|(array, record)| {
        let provisions = list(record, "provisions").iter().map(Some);
        [None].into_iter().chain(provisions).map(move |provision| (array, record, provision))
    });
    all.collect()
}

fn id_of<'v>((_, record, provision): &(&str, &'v Value, Option<&'v Value>)) -> &'v str {
    provision.unwrap_or(record)["id"].as_str().unwrap()
}

fn check_tables(dataset: &Dataset, holders: &[Id<Stakeholder>], documents: &[Id<SourceDocument>]) -> usize {
    let scanned = Scanned::of(dataset);
    let units = units(&scanned);
    let comparison = Comparison::of(dataset).holders(holders).documents(documents);
    let mut columns: Vec<Scan<'_>> = Vec::new();
    for holder in holders {
        let held =
            units.iter().filter(|(_, record, _)| has(&record["attribution"], "holders", holder.as_str()));
        columns.push(held.copied().collect());
    }
    for document in documents {
        let cites = |citations: &[Value]| citations.iter().any(|own| own["document"] == document.as_str());
        let resting = units.iter().filter(|(_, record, provision)| cites(citations(record, *provision)));
        columns.push(resting.copied().collect());
    }
    let mut found = 0;
    for (axis, name) in AXES {
        let table = comparison.along(axis);
        let subjects: BTreeSet<String> = table.rows.iter().map(|row| row.subject.to_string()).collect();
        assert_eq!(subjects.len(), table.rows.len());
        for row in &table.rows {
            let subject = row.subject.to_string();
            assert_eq!(row.cells.len(), columns.len());
            for (cell, column) in row.cells.iter().zip(&columns) {
                let filed = |unit: &&(&'static str, &Value, Option<&Value>)| {
                    is_filed(axis, name, &subject, unit.0, unit.1, unit.2)
                };
                let expected: Vec<&str> = column.iter().filter(filed).map(id_of).collect();
                let ids: Vec<&str> = cell.positions.iter().map(|position| position.id()).collect();
                assert_eq!(ids, expected, "{axis:?} {subject}");
                assert_eq!(cell.answer == Answer::Found, !ids.is_empty(), "{axis:?} {subject}");
                found += ids.len();
            }
        }
        // Nothing is filed under a row that is not there.
        let listed: usize =
            table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.positions.len()).sum();
        assert!(listed > 0 || holders.is_empty(), "{axis:?}");
        let json = serde_json::to_value(&table).unwrap();
        assert_eq!(list(&json, "rows").len(), table.rows.len());
    }
    found
}

#[test]
fn cells_have_what_a_scan_finds() {
    let generated = positions::dataset(600, 20);
    let holders: Vec<_> = (0..5).map(positions::holder).collect();
    let documents: Vec<_> = (0..4).map(positions::document).collect();
    assert!(check_tables(&generated, &holders, &documents) > 1000);
    let content = documented::dataset();
    let holders: Vec<_> = content.holders().map(|holder| holder.id.clone()).collect();
    let documents: Vec<_> = content.source_documents().iter().map(|document| document.id.clone()).collect();
    assert!(check_tables(content, &holders, &documents) > 1000);
}

#[test]
fn meetings_are_the_mappings_between_columns() {
    let dataset = positions::dataset(2000, 20);
    let holders: Vec<_> = (0..6).map(positions::holder).collect();
    let comparison = Comparison::of(&dataset).holders(&holders);
    let meetings: Vec<Meeting<'_>> = comparison.meetings().collect();
    let ids: Vec<(usize, &str, usize, &str)> = meetings
        .iter()
        .map(|meeting| (meeting.from_column, meeting.from.id(), meeting.to_column, meeting.to.id()))
        .collect();
    let scanned = Scanned::of(&dataset);
    let units = units(&scanned);
    let mut expected = Vec::new();
    for (from_column, from_holder) in holders.iter().enumerate() {
        for (_, record, provision) in &units {
            if !has(&record["attribution"], "holders", from_holder.as_str()) {
                continue;
            }
            for mapping in list(provision.unwrap_or(record), "mappings") {
                let (_, target) = mapping["target"].as_object().unwrap().iter().next().unwrap();
                let to = units.iter().find(|unit| id_of(unit) == target).unwrap();
                for (to_column, to_holder) in holders.iter().enumerate() {
                    if to_column != from_column && has(&to.1["attribution"], "holders", to_holder.as_str()) {
                        expected.push((
                            from_column,
                            provision.unwrap_or(record)["id"].as_str().unwrap(),
                            to_column,
                            id_of(to),
                        ));
                    }
                }
            }
        }
    }
    assert_eq!(ids, expected);
    assert!(ids.len() > 10, "{}", ids.len());
}

#[test]
fn candidates_are_the_pairs_that_a_rule_finds() {
    let dataset = positions::dataset(2400, 20);
    let holders: Vec<_> = (0..4).map(positions::holder).collect();
    let comparison = Comparison::of(&dataset).holders(&holders);
    let key = |rule: Rule, one: &str, other: &str, columns: (usize, usize)| {
        (rule, one.to_owned(), other.to_owned(), columns)
    };
    let found: Vec<_> = comparison
        .candidates()
        .map(|found| {
            key(found.rule, found.one.id(), found.other.id(), (found.one_column, found.other_column))
        })
        .collect();
    let distinct: BTreeSet<_> = found.iter().cloned().collect();
    assert_eq!(distinct.len(), found.len(), "a pair is there once for each rule");

    let scanned = Scanned::of(&dataset);
    let units = units(&scanned);
    let of = |holder: &Id<Stakeholder>| -> Vec<_> {
        units
            .iter()
            .filter(|(_, record, _)| has(&record["attribution"], "holders", holder.as_str()))
            .collect()
    };
    let mut expected = BTreeSet::new();
    for first in 0..holders.len() {
        for second in first + 1..holders.len() {
            for one in of(&holders[first]) {
                for other in of(&holders[second]) {
                    let (from, to) = (id_of(one), id_of(other));
                    if from != to {
                        expected.extend(rules(one, other).map(|rule| key(rule, from, to, (first, second))));
                    }
                }
            }
        }
    }
    assert_eq!(distinct, expected);
    for rule in [Rule::AgreeingModality, Rule::OpposedModality, Rule::AgreeingStance, Rule::OpposedStance] {
        assert!(found.iter().any(|(own, ..)| *own == rule), "{rule:?}");
    }
}

/// The rules that find a pair, by its JSON.
fn rules<'v>(
    one: &(&str, &'v Value, Option<&'v Value>),
    other: &(&str, &'v Value, Option<&'v Value>),
) -> impl Iterator<Item = Rule> {
    let mut found = BTreeSet::new();
    match (one.2, other.2) {
        (Some(one), Some(other)) => {
            let topic = |provision: &Value| list(&provision["classification"], "topics").first().cloned();
            let objects = |provision: &Value| -> Vec<Value> {
                let classification = &provision["classification"];
                let laws = list(classification, "laws").iter().map(|law| law["instrument"].clone());
                let bearers = list(provision, "bearers").iter().map(|bearer| bearer["party"].clone());
                laws.chain(list(classification, "technologies").iter().cloned()).chain(bearers).collect()
            };
            let common = objects(one).iter().any(|object| objects(other).contains(object));
            if common && topic(one) == topic(other) {
                let (one, other) = (&one["modality"], &other["modality"]);
                if one == other {
                    found.insert(Rule::AgreeingModality);
                } else if one == "prohibition" || other == "prohibition" {
                    found.insert(Rule::OpposedModality);
                }
            }
        }
        (None, None) => {
            let side = |stance: &Value| match stance.as_str().unwrap_or_default() {
                "support" | "welcome" | "keep" | "strengthen" | "acceptable" => Some(true),
                "oppose" | "not-acceptable" | "delete" | "weaken" => Some(false),
                _ => None,
            };
            for target in list(one.1, "targets") {
                for other in list(other.1, "targets").iter().filter(|own| own["target"] == target["target"]) {
                    match (side(&target["stance"]), side(&other["stance"])) {
                        (Some(one), Some(other)) if one == other => _ = found.insert(Rule::AgreeingStance),
                        (Some(_), Some(_)) => _ = found.insert(Rule::OpposedStance),
                        _ => {}
                    }
                }
            }
        }
        _ => {}
    }
    found.into_iter()
}
