//! The reader beside those of others, on the same generated file.
//!
//!     benches/peers/install                                the readers of Python and Node
//!     cargo bench -p digital-governance-oracles --bench peers
//!     … -- --megabytes 1000 --rounds 5 --json FILE
//!     … -- --only digital-governance                       beside the baseline only
//!     … -- --most-time 4 --most-peak 2                     fails where our own row takes more
//!     … -- --compact                                       a file without white space
//!     … -- --megabytes 1000 --write FILE [--compact | --lines]
//!
//! The file is laid out as `Dataset::to_json` writes it, each value on a line of its own, or with `--compact` without
//! white space. Times are ratios to `serde_json` reading the same bytes and keeping nothing. Each row is measured in a
//! process of its own, row after row, in rounds; what is printed is the least of all rounds, because others who use the
//! machine make a reading longer, never shorter. Before it fails, it measures up to ten times as many rounds. Then come
//! writing, looking up, and what is made once. The last form writes the generated file and stops.

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
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use serde_json::{Value, json};

mod also;
#[path = "../common/generate.rs"]
mod generate;
mod plain;
mod resolve;
mod rows;

use generate::{Generator, Layout};
use rows::{BASELINE, Measured, OWN, ROWS, Row, Runtime};

struct Options {
    megabytes: u64,
    layout: Layout,
    rounds: usize,
    json: Option<PathBuf>,
    only: Option<String>,
    /// What our own row may take.
    most_time: f64,
    most_peak: f64,
}

/// Before our own row fails, so many times the rounds that were asked for.
const MORE_ROUNDS: usize = 10;

fn main() {
    let mut options = Options {
        megabytes: 100,
        layout: Layout::Indented,
        rounds: 3,
        json: None,
        only: None,
        most_time: f64::MAX,
        most_peak: f64::MAX,
    };
    let mut write = None;
    let mut lines = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().expect("an option has its value");
        match argument.as_str() {
            "--megabytes" => options.megabytes = value().parse().expect("megabytes are a number"),
            "--rounds" => options.rounds = value().parse().expect("rounds are a number"),
            "--json" => options.json = Some(value().into()),
            "--only" => options.only = Some(value()),
            "--most-time" => options.most_time = value().parse().expect("a ratio"),
            "--most-peak" => options.most_peak = value().parse().expect("bytes for a byte"),
            "--write" => write = Some(value()),
            "--lines" => lines = true,
            "--compact" => options.layout = Layout::Compact,
            // What a row's own process is given.
            "--row" => {
                let (name, file, readings) = (value(), value(), value());
                let measured = rows::measure(&name, &file, readings.parse().expect("a number"));
                println!("{}", serde_json::to_string(&measured).expect("memory"));
                return;
            }
            "--first" => return also::measure_first(),
            // Cargo's own.
            "--bench" => {}
            _ => panic!("{argument} is no option"),
        }
    }
    if let Some(file) = write {
        write_file(Path::new(&file), &Generator::of_megabytes(options.megabytes, options.layout), lines)
            .expect("the file can be written");
        return;
    }
    let rows = readers(&options);
    let own = rows.iter().find(|row| row["name"] == OWN).expect("our own row");
    let over = |name: &str, most: f64| own[name].as_f64().is_some_and(|found| found > most);
    if over("time", options.most_time) || over("peak", options.most_peak) {
        println!("more than {} in time or {} at the peak", options.most_time, options.most_peak);
        std::process::exit(1);
    }
    let mut result = json!({"megabytes": options.megabytes, "layout": format!("{:?}", options.layout), "rounds": options.rounds, "rows": rows});
    if options.only.is_none() {
        result["also"] = also::measure(options.megabytes, options.rounds);
    }
    if let Some(file) = &options.json {
        fs::write(file, format!("{result:#}\n")).expect("the file can be written");
    }
}

fn write_file(file: &Path, generator: &Generator, lines: bool) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    if lines {
        generator.write_lines(&mut out)?;
    } else {
        generator.write_json(&mut out)?;
    }
    out.flush()
}

/// What was measured of a row on a file of a size.
#[derive(Default)]
struct Rounds {
    seconds: Vec<f64>,
    drops: Vec<f64>,
    peaks: Vec<f64>,
}

impl Rounds {
    fn add(&mut self, measured: &Measured) {
        self.seconds.extend(&measured.seconds);
        self.drops.extend(&measured.drops);
        self.peaks.extend(measured.peak.map(|peak| peak as f64));
    }
}

/// By the name of the row and the megabytes of its file.
type Found = BTreeMap<(&'static str, u64), Rounds>;

/// The time of a row as a ratio to that of the baseline.
fn ratio(found: &Found, name: &'static str, megabytes: u64) -> Option<f64> {
    let seconds = |name| least(&found.get(&(name, megabytes))?.seconds);
    Some(seconds(name)? / seconds(BASELINE)?)
}

fn least(numbers: &[f64]) -> Option<f64> {
    numbers.iter().copied().reduce(f64::min)
}

/// The table of readers.
fn readers(options: &Options) -> Vec<Value> {
    let wanted = |row: &&Row| match &options.only {
        Some(only) => row.name == BASELINE || row.name == only,
        None => true,
    };
    let (left_out, rows): (Vec<&Row>, Vec<&Row>) =
        ROWS.iter().filter(wanted).partition(|row| rows::missing(row));
    // A smaller file for those that can't read the large one, and the baseline on it too.
    let mut files: BTreeMap<u64, PathBuf> = BTreeMap::new();
    for row in &rows {
        let megabytes = row.largest.min(options.megabytes);
        files.entry(megabytes).or_insert_with(|| {
            let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("peers-{megabytes}.json"));
            write_file(&file, &Generator::of_megabytes(megabytes, options.layout), false)
                .expect("the file can be written");
            file
        });
    }
    let mut found = Found::new();
    for round in 1..=options.rounds * MORE_ROUNDS {
        for row in &rows {
            for (megabytes, file) in &files {
                if row.largest.min(options.megabytes) == *megabytes || row.name == BASELINE {
                    let readings = if *megabytes > 10 { 2 } else { 5 };
                    let readings = if row.name == "Python jsonschema" { 1 } else { readings };
                    found.entry((row.name, *megabytes)).or_default().add(&rows::run(row, file, readings));
                }
            }
        }
        let is_over = ratio(&found, OWN, options.megabytes).is_some_and(|time| time > options.most_time);
        if round >= options.rounds && !is_over {
            break;
        }
    }
    println!("{:<32} {:>6} {:>10} {:>9} {:>7} {:>9}", "", "MB", "s", "time", "peak", "drop, s");
    let mut table = Vec::new();
    for row in &rows {
        let megabytes = row.largest.min(options.megabytes);
        let bytes = fs::metadata(&files[&megabytes]).expect("the file").len() as f64;
        let rounds = &found[&(row.name, megabytes)];
        let seconds = least(&rounds.seconds).expect("a round");
        let time = ratio(&found, row.name, megabytes).expect("a round");
        let peak = least(&rounds.peaks).map(|peak| peak / bytes);
        let drop = least(&rounds.drops);
        let show = |number: Option<f64>, digits| number.map_or("-".to_owned(), |n| format!("{n:.digits$}"));
        println!(
            "{:<32} {megabytes:>6} {seconds:>10.4} {time:>9.2} {:>7} {:>9}",
            row.name,
            show(peak, 2),
            show(drop, 4)
        );
        table.push(json!({
            "name": row.name, "megabytes": megabytes, "time": time, "peak": peak, "seconds": seconds, "drop": drop,
        }));
    }
    println!("time: ratio to {BASELINE}. peak: bytes of memory for a byte of input, the input included.");
    println!(
        "digital-governance parses, checks, resolves and indexes. The others check shape only, or as derived"
    );
    println!(
        "structs, Value and IgnoredAny nothing; with resolving also that ids are unique and references lead to"
    );
    println!(
        "their kind. msgspec lets several keys of a choice and repeated items pass, pydantic null and repetition."
    );
    for row in left_out {
        let needs = if row.runtime == Runtime::Node { "Node 20 and " } else { "" };
        println!("left out: {}; it needs {needs}benches/peers/install", row.name);
    }
    for file in files.values() {
        fs::remove_file(file).expect("the file is there");
    }
    table
}
