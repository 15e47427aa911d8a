//! How long queries and a comparison take on a million positions, how that grows, and the same asked of `DuckDB`.
//!
//!     benches/peers/install                            DuckDB among others
//!     cargo bench --bench query
//!     cargo bench --bench query -- --positions 100000
//!
//! A query that the index answers may take 1 ms for a thousand results; one whose candidates are tested for what the index does not
//! have, ten; a comparison of 20 holders by 7 themes 1 s. Four times as many positions may take at most 1.5 times as long for each
//! result of a query, or six times as long for a comparison. It fails otherwise, and where `DuckDB` finds another number of results. Of readings the shortest counts, because others who use the machine make them
//! longer, never shorter. What is made of the dataset before (the records and their index; the tables of `DuckDB`, loaded and
//! sorted) is not part of a reading.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench may stop, and its numbers are small"
)]

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::hint::black_box;
use std::io::{BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

use digital_governance::prelude::*;

#[path = "common/positions.rs"]
mod positions;

const HOLDERS: usize = 200;

const READINGS: usize = 5;

/// Seconds for a thousand results that the index alone finds, or that are tested too, and for a comparison.
const MOST_BY_INDEX: f64 = 1e-3;
const MOST_TESTED: f64 = 10e-3;
const MOST_COMPARISON: f64 = 1.0;

/// From a quarter of the positions on: for each result of a query, and for a comparison.
const MOST_QUERY_GROWTH: f64 = 1.5;
const MOST_COMPARISON_GROWTH: f64 = 6.0;

/// A query with a parameter: its name, the seconds that it may take, and how many results it has.
type Ask = (&'static str, f64, fn(&Dataset, usize) -> usize);

/// The same names are those of the queries in `peers/duck.py`.
const ASKS: &[Ask] = &[
    ("positions of a holder on a theme", MOST_BY_INDEX, |dataset, number| {
        counted(dataset.positions().held_by(positions::holder(number)).on(nth(CompactTheme::ALL, number)))
    }),
    ("positions of a holder that States bear", MOST_BY_INDEX, |dataset, number| {
        counted(dataset.positions().held_by(positions::holder(number)).borne_by(ActorClass::States))
    }),
    ("provisions of a holder on a topic", MOST_TESTED, |dataset, number| {
        counted(dataset.provisions().held_by(positions::holder(number)).on(nth(Topic::ALL, number)))
    }),
    ("prohibitions of a holder", MOST_TESTED, |dataset, number| {
        counted(dataset.provisions().held_by(positions::holder(number)).prohibiting())
    }),
    ("obligations on a law", MOST_TESTED, |dataset, number| {
        counted(dataset.provisions().on(positions::law(number)).obliging())
    }),
    ("provisions that a holder bears, on a basket", MOST_TESTED, |dataset, number| {
        counted(dataset.provisions().borne_by(positions::holder(number)).on(nth(Basket::ALL, number)))
    }),
    ("first-party positions on a technology", MOST_TESTED, |dataset, number| {
        counted(dataset.positions().on(nth(Technology::ALL, number)).first_party())
    }),
    ("positions in a document", MOST_BY_INDEX, |dataset, number| {
        counted(dataset.positions().in_document(&positions::document(number)))
    }),
];

/// Each query is put with so many parameters.
const PARAMETERS: usize = 20;

fn nth<T: Copy>(terms: &[T], number: usize) -> T {
    terms[number % terms.len()]
}

fn counted<T>(results: impl Iterator<Item = T>) -> usize {
    results.map(black_box).count()
}

/// Of each query the seconds with all parameters and how many results there are; the seconds of the comparison, and of a search.
#[derive(Default)]
struct Measured {
    queries: BTreeMap<&'static str, (f64, usize)>,
    comparison: f64,
    answers: BTreeMap<String, usize>,
}

fn main() -> ExitCode {
    let mut count = 1_000_000;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--positions" => {
                count =
                    arguments.next().and_then(|value| value.parse().ok()).expect("positions are a number");
            }
            // Cargo's own.
            "--bench" => {}
            _ => panic!("{argument} is no option"),
        }
    }
    let before = measure(&positions::dataset(count / 4, HOLDERS));
    let dataset = positions::dataset(count, HOLDERS);
    let now = measure(&dataset);
    let duck = duck(&dataset);
    let mut failures = Vec::new();
    println!("{count} positions of {HOLDERS} holders; growth from a quarter of them");
    println!(
        "{:<44} {:>9} {:>12} {:>7} {:>12} {:>7}",
        "", "results", "ms/thousand", "growth", "DuckDB", "ratio"
    );
    for (name, most, _) in ASKS {
        let (seconds, results) = now.queries[name];
        let (seconds_before, results_before) = before.queries[name];
        let each = seconds / results as f64;
        let growth = each / (seconds_before / results_before as f64);
        let other = duck.as_ref().map(|duck| &duck[*name]);
        let other_each = other.map(|other| other[0] / results as f64);
        println!(
            "{name:<44} {results:>9} {:>12.3} {growth:>7.2} {:>12} {:>7}",
            each * 1e6,
            other_each.map_or(String::new(), |each| format!("{:.3}", each * 1e6)),
            other_each.map_or(String::new(), |other| format!("{:.0}", other / each)),
        );
        if each * 1e3 > *most {
            failures.push(format!("{name}: {:.3} ms for a thousand results", each * 1e6));
        }
        if growth > MOST_QUERY_GROWTH {
            failures.push(format!("{name}: a result takes {growth:.2} times as long"));
        }
        if other.is_some_and(|other| (other[1] - results as f64).abs() > 0.5) {
            failures.push(format!("{name}: {results} results, and with DuckDB {other:?}"));
        }
    }
    let growth = now.comparison / before.comparison;
    let other = duck.as_ref().map(|duck| &duck["comparison"]);
    println!(
        "{:<44} {:>9} {:>9.0} ms {growth:>7.2} {:>9} ms {:>7}",
        "comparison of 20 holders by 7 themes",
        now.answers.values().sum::<usize>(),
        now.comparison * 1e3,
        other.map_or(String::new(), |other| format!("{:.0}", other[0] * 1e3)),
        other.map_or(String::new(), |other| format!("{:.1}", other[0] / now.comparison)),
    );
    println!("cells by answer: {:?}", now.answers);
    if now.comparison > MOST_COMPARISON {
        failures.push(format!("the comparison takes {:.2} s", now.comparison));
    }
    if growth > MOST_COMPARISON_GROWTH {
        failures.push(format!("the comparison takes {growth:.1} times as long"));
    }
    if duck.is_none() {
        println!("left out: DuckDB; it needs benches/peers/install");
    }
    for failure in &failures {
        println!("failed: {failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn measure(dataset: &Dataset) -> Measured {
    let mut measured = Measured::default();
    for (name, _, ask) in ASKS {
        let (mut seconds, mut results) = (f64::INFINITY, 0);
        for _ in 0..READINGS {
            let start = Instant::now();
            results = (0..PARAMETERS).map(|number| ask(dataset, number)).sum();
            seconds = seconds.min(start.elapsed().as_secs_f64());
        }
        assert!(results > 0, "{name} finds nothing");
        measured.queries.insert(name, (seconds, results));
    }
    measured.comparison = f64::INFINITY;
    for _ in 0..READINGS {
        let start = Instant::now();
        let comparison = Comparison::of(dataset).holders((0..20).map(positions::holder));
        let table = comparison.along(Axis::Themes);
        measured.comparison = measured.comparison.min(start.elapsed().as_secs_f64());
        measured.answers.clear();
        for cell in table.rows.iter().flat_map(|row| &row.cells) {
            *measured.answers.entry(format!("{:?}", cell.answer)).or_default() += 1;
        }
    }
    measured
}

/// The seconds and the results of each query with `DuckDB`, where it is installed.
fn duck(dataset: &Dataset) -> Option<BTreeMap<String, [f64; 2]>> {
    let peers = Path::new(env!("CARGO_MANIFEST_DIR")).join("benches/peers");
    let python = peers.join("installed/venv/bin/python");
    let has_duckdb = Command::new(&python).args(["-c", "import duckdb"]).output();
    if !has_duckdb.is_ok_and(|output| output.status.success()) {
        return None;
    }
    let directory = std::env::temp_dir().join(format!("digital-governance-query-{}", std::process::id()));
    fs::create_dir_all(&directory).expect("a directory for the tables");
    write_tables(dataset, &directory);
    let output = Command::new(python)
        .arg(peers.join("duck.py"))
        .args([&directory, &PathBuf::from(READINGS.to_string()), &PathBuf::from(PARAMETERS.to_string())])
        .output()
        .expect("Python starts");
    fs::remove_dir_all(&directory).expect("the tables can be removed");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Some(serde_json::from_slice(&output.stdout).expect("it prints what it measured"))
}

/// Writes the dataset as tables: positions, their holders and documents, provisions and their bearers, and under what each is
/// filed. A position has its place in the order of a file as its number.
fn write_tables(dataset: &Dataset, directory: &Path) {
    let table = |name: &str, head: &str| {
        let mut file =
            BufWriter::new(File::create(directory.join(format!("{name}.csv"))).expect("the table is made"));
        writeln!(file, "{head}").expect("space");
        file
    };
    let mut records = table("positions", "position,id,kind,first_party");
    let mut holders = table("holders", "position,holder");
    let mut documents = table("documents", "position,document");
    let mut provisions = table("provisions", "position,provision,modality");
    let mut bearers = table("bearers", "provision,bearer");
    let mut filed = table("filed", "position,provision,axis,term");
    let mut baskets = table("baskets", "term,basket");
    for topic in Topic::ALL {
        writeln!(baskets, "{topic},{}", topic.basket()).expect("space");
    }
    // In the order of their vocabularies, as the parameters of the queries go.
    let spelled = |terms: &[&str]| serde_json::json!(terms);
    let terms = serde_json::json!({
        "topic": spelled(Topic::SPELLINGS),
        "theme": spelled(CompactTheme::SPELLINGS),
        "technology": spelled(Technology::SPELLINGS),
        "basket": spelled(Basket::SPELLINGS),
    });
    fs::write(directory.join("terms.json"), terms.to_string()).expect("space");
    let mut file = |number: usize, provision: &str, classification: Option<&Classification>| {
        let Some(own) = classification else { return };
        let mut add =
            |axis: &str, term: &str| writeln!(filed, "{number},{provision},{axis},{term}").expect("space");
        own.topics.iter().for_each(|term| add("topic", term.as_str()));
        own.themes.iter().for_each(|term| add("theme", term.as_str()));
        own.technologies.iter().for_each(|term| add("technology", term.as_str()));
        for reference in &own.laws {
            if let Instrument::Law(law) = &reference.instrument {
                add("law", law.as_str());
            }
        }
    };
    for (number, record) in dataset.positions().enumerate() {
        let attribution = record.attribution().expect("a position has one");
        writeln!(records, "{number},{},{},{}", record.id(), record.kind(), attribution.is_first_party())
            .expect("space");
        for holder in &attribution.holders {
            writeln!(holders, "{number},{holder}").expect("space");
        }
        let citations = record.citations().iter();
        let citations =
            citations.chain(record.provisions().iter().flat_map(|provision| &provision.citations));
        for citation in citations {
            writeln!(documents, "{number},{}", citation.document).expect("space");
        }
        file(number, "", record.classification());
        if let RecordRef::Statement(statement) = record {
            for target in &statement.targets {
                let named = match &target.target {
                    Target::Technology(term) => Classification::new().with_technologies([term.clone()]),
                    Target::Topic(term) => Classification::new().with_topics([term.clone()]),
                    _ => continue,
                };
                file(number, "", Some(&named));
            }
        }
        for provision in record.provisions() {
            let id = provision.id.as_str();
            let modality = provision.modality.as_ref().map_or("", Term::as_str);
            writeln!(provisions, "{number},{id},{modality}").expect("space");
            for bearer in &provision.bearers {
                match &bearer.party {
                    Party::Stakeholder(holder) => writeln!(bearers, "{id},{holder}").expect("space"),
                    Party::Class(class) => writeln!(bearers, "{id},{class}").expect("space"),
                    _ => {}
                }
            }
            file(number, id, provision.classification.as_ref());
        }
    }
}
