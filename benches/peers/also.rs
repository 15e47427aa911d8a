//! Writing, looking up, and what is made once.

use std::hint::black_box;
use std::process::Command;
use std::time::Instant;

use digital_governance::prelude::*;
use digital_governance::{documented, schema};
use serde_json::{Value, json};

use crate::generate::{Generator, Layout};
use crate::{least, plain};

/// So many records to look among.
const RECORDS: u64 = 1_000_000;

/// Writing takes memory for three forms of the records, so it stops at this size.
const LARGEST: u64 = 100;

/// All of it, printed and as JSON.
pub(crate) fn measure(megabytes: u64, rounds: usize) -> Value {
    let writing = writing(megabytes.min(LARGEST), rounds);
    let looking_up = looking_up(rounds);
    let first = first(rounds);
    json!({"writing": writing, "looking_up": looking_up, "first": first})
}

fn seconds_of<T>(run: impl FnOnce() -> T) -> f64 {
    let start = Instant::now();
    let result = run();
    let seconds = start.elapsed().as_secs_f64();
    drop(result);
    seconds
}

fn writing(megabytes: u64, rounds: usize) -> Value {
    assert_same_members();
    let text = Generator::of_megabytes(megabytes, Layout::Compact).json();
    let dataset = Dataset::from_json(&text).expect("a valid dataset");
    let structs: plain::Dataset = serde_json::from_str(&text).expect("a dataset");
    let mut out = Vec::with_capacity(text.len() + 1_000);
    let mut seconds = [const { Vec::new() }; 4];
    for _ in 0..rounds {
        out.clear();
        seconds[0].push(seconds_of(|| serde_json::to_writer(&mut out, &dataset).expect("memory")));
        assert!(out == text.as_bytes());
        out.clear();
        seconds[1].push(seconds_of(|| serde_json::to_writer(&mut out, &structs).expect("memory")));
        seconds[2].push(seconds_of(|| dataset.to_json()));
        seconds[3].push(seconds_of(|| serde_json::to_string_pretty(&structs).expect("memory")));
    }
    let [compact, plain_compact, pretty, plain_pretty] =
        seconds.map(|seconds| least(&seconds).expect("a round"));
    println!("\n{:<32} {:>6} {:>10} {:>9}", "writing", "MB", "s", "time");
    let rows = [
        ("derived structs, compact", plain_compact, plain_compact),
        ("digital-governance, compact", compact, plain_compact),
        ("derived structs, pretty", plain_pretty, plain_pretty),
        ("digital-governance, to_json", pretty, plain_pretty),
    ];
    let rows = rows.map(|(name, seconds, base)| {
        println!("{name:<32} {megabytes:>6} {seconds:>10.4} {:>9.2}", seconds / base);
        json!({"name": name, "megabytes": megabytes, "seconds": seconds, "time": seconds / base})
    });
    println!("time: ratio to serde's derive writing the same records from plain structs.");
    json!(rows)
}

/// The plain structs have what the records have.
fn assert_same_members() {
    let text = Generator::of_megabytes(1, Layout::Compact).json();
    let structs: plain::Dataset = serde_json::from_str(&text).expect("a dataset");
    let read: Value = serde_json::from_str(&text).expect("JSON");
    assert!(serde_json::to_value(&structs).expect("memory") == read, "make benches/peers/plain.rs again");
}

fn looking_up(rounds: usize) -> Value {
    let text = Generator::of_small_records(RECORDS).json();
    let dataset = Dataset::from_json(&text).expect("a valid dataset");
    drop(text);
    let mut ids: Vec<Id<Statement>> =
        dataset.statements().iter().map(|statement| statement.id.clone()).collect();
    fastrand::Rng::with_seed(2_019).shuffle(&mut ids);
    let topic = Topic::DataGovernance;
    let term = Term::from(topic);
    let mut seconds = [const { Vec::new() }; 3];
    let mut filed = 0;
    for _ in 0..rounds {
        let by_id = seconds_of(|| {
            assert!(ids.iter().all(|id| dataset.statement(id).is_some()));
        });
        seconds[0].push(by_id / ids.len() as f64);
        let asked = 100_000;
        let by_topic = seconds_of(|| {
            for _ in 0..asked {
                filed = black_box(dataset.by_topic(black_box(topic))).len();
            }
        });
        seconds[1].push(by_topic / f64::from(asked));
        seconds[2].push(seconds_of(|| {
            let scanned = dataset.records().filter(|record| has_topic(*record, &term)).count();
            assert_eq!(scanned, filed);
        }));
    }
    let [by_id, by_topic, scan] = seconds.map(|seconds| least(&seconds).expect("a round"));
    let records = dataset.len();
    println!("\nlooking up among {records} records");
    println!("{:<32} {:>12.1} ns", "a statement by its id", by_id * 1e9);
    println!("{:<32} {:>12.1} ns, {filed} records", "how many have a topic", by_topic * 1e9);
    println!(
        "{:<32} {:>12.1} ns, {:.0} times as long",
        "the same by going over all",
        scan * 1e9,
        scan / by_topic
    );
    json!({
        "records": records, "by_id": by_id, "by_topic": by_topic, "filed": filed, "scan": scan, "ratio": scan / by_topic,
    })
}

fn has_topic(record: RecordRef<'_>, term: &Term<Topic>) -> bool {
    let has = |classification: Option<&Classification>| {
        classification.is_some_and(|classification| classification.topics.iter().any(|topic| topic == term))
    };
    let of_provision = |provision: &Provision| has(provision.classification.as_ref());
    has(record.classification()) || record.provisions().iter().any(of_provision)
}

/// What is slower the first time, each time in a new process.
fn first(rounds: usize) -> Value {
    let mut seconds = [Vec::new(), Vec::new()];
    for _ in 0..rounds {
        let mut command = Command::new(std::env::current_exe().expect("the path of the bench"));
        let output = command.arg("--first").output().expect("the process starts");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        let found: [f64; 2] = serde_json::from_slice(&output.stdout).expect("it prints what it measured");
        for (seconds, found) in seconds.iter_mut().zip(found) {
            seconds.push(found);
        }
    }
    let [documented, schemas] = seconds.map(|seconds| least(&seconds).expect("a round"));
    println!("\nthe first time in a process");
    println!("{:<32} {:>12.1} µs", "documented::dataset()", documented * 1e6);
    println!("{:<32} {:>12.1} µs", "all schemas as JSON", schemas * 1e6);
    json!({"documented": documented, "schemas": schemas})
}

/// What the process does: prints the seconds until the documented content is there, and until all schemas are.
pub(crate) fn measure_first() {
    let documented = seconds_of(|| black_box(documented::dataset()).len());
    let schemas = seconds_of(|| schema::all().iter().map(schema::SchemaFile::to_json).collect::<Vec<_>>());
    println!("{}", json!([documented, schemas]));
}
