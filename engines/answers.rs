//! Six questions, answered by queries and a comparison. `engines/run` sets the answers beside those of engines that have the flat
//! tables; each question is also one of the files in `engines/questions`.

#![allow(clippy::arithmetic_side_effects, reason = "it counts what is in memory")]
#![allow(clippy::unnecessary_wraps, reason = "all questions are functions of one type")]

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::time::Instant;
use std::{fs, iter};

use digital_governance::documented;
use digital_governance::prelude::*;

#[allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, reason = "what it makes is known")]
#[path = "../benches/common/positions.rs"]
mod positions;

const HELP: &str = "\
Six questions about a dataset, answered by queries and a comparison of the library.

usage: cargo run --release --example answers -- FILE -o DIR
       cargo run --release --example answers -- --content -o FILE
       cargo run --release --example answers -- --generate N -o FILE

  FILE -o DIR             answers them about a dataset, JSON or JSON Lines: a CSV file each, 1.csv to 6.csv
  --content -o FILE       writes the documented content as JSON Lines
  --generate N -o FILE    writes N positions that are made at random, as JSON Lines

options:
  -o, --output PATH       the folder or file to write
  -h, --help              this text

Answering prints a JSON object: the seconds that reading took, and each question. The exit status is 0 if all was done, and 2
if a file could not be read or written or the arguments were wrong.
";

/// So many holders have the positions that are made at random.
const HOLDERS: usize = 200;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            ExitCode::from(2)
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};

    let mut parser = lexopt::Parser::from_env();
    let (mut input, mut output, mut dataset) = (None, None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => {
                print!("{HELP}");
                return Ok(());
            }
            Short('o') | Long("output") => output = Some(PathBuf::from(parser.value()?)),
            Long("content") => dataset = Some(documented::dataset().to_json_lines()),
            Long("generate") => {
                dataset = Some(positions::dataset(parser.value()?.parse()?, HOLDERS).to_json_lines());
            }
            Value(value) if input.is_none() => input = Some(PathBuf::from(value)),
            _ => return Err(argument.unexpected().into()),
        }
    }
    let output = output.ok_or("-o with the folder or file to write is missing")?;
    match (input, dataset) {
        (None, Some(lines)) => Ok(fs::write(output, lines)?),
        (Some(input), None) => answer(&input, &output),
        _ => Err("either a file to read, --content or --generate is needed".into()),
    }
}

fn answer(input: &Path, folder: &Path) -> Result<(), Box<dyn Error>> {
    let start = Instant::now();
    let dataset = Dataset::from_bytes(fs::read(input)?)?;
    let mut seconds = BTreeMap::from([("read".to_owned(), start.elapsed().as_secs_f64())]);
    fs::create_dir_all(folder)?;
    for (number, question) in (1..).zip(QUESTIONS) {
        let start = Instant::now();
        let rows = question(&dataset)?;
        seconds.insert(number.to_string(), start.elapsed().as_secs_f64());
        let mut file = csv::Writer::from_path(folder.join(format!("{number}.csv")))?;
        for row in rows {
            file.write_record(row)?;
        }
        file.flush()?;
    }
    println!("{}", serde_json::to_string(&seconds)?);
    Ok(())
}

/// The rows of an answer.
type Rows = Vec<Vec<String>>;

type Question = fn(&Dataset) -> Result<Rows, Box<dyn Error>>;

const QUESTIONS: [Question; 6] = [
    norms_by_bearer_and_modality,
    themes_of_holders,
    first_party_and_reported,
    laws_most_referred_to,
    change_over_the_years,
    topics_together,
];

/// How many provisions of each modality does everybody bear who bears any?
fn norms_by_bearer_and_modality(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let bearers: BTreeSet<&Party> = dataset
        .provisions()
        .flat_map(|(provision, _)| &provision.bearers)
        .map(|bearer| &bearer.party)
        .collect();
    let mut rows = Rows::new();
    for bearer in bearers {
        let mut modalities = BTreeMap::new();
        for (provision, _) in dataset.provisions().borne_by(bearer.clone()) {
            *modalities.entry(provision.modality.as_ref().map_or("", Term::as_str)).or_insert(0) += 1;
        }
        // The kind of the party, and its id, term or words.
        let party: BTreeMap<String, String> = serde_json::from_value(serde_json::to_value(bearer)?)?;
        for (kind, party) in party {
            rows.extend(modalities.iter().map(|(modality, provisions)| {
                vec![kind.clone(), party.clone(), (*modality).to_owned(), provisions.to_string()]
            }));
        }
    }
    rows.sort();
    Ok(rows)
}

/// How many positions does each holder have on each theme of the consultation on the Compact?
fn themes_of_holders(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let holders = dataset.holders().map(|holder| &holder.id);
    let table = Comparison::of(dataset).holders(holders).along(Axis::Themes);
    let mut rows = Rows::new();
    for row in &table.rows {
        for (column, cell) in
            table.columns.iter().zip(&row.cells).filter(|(_, cell)| cell.answer == Answer::Found)
        {
            // A cell has a position and those of its provisions that are filed there.
            let records: BTreeSet<&str> =
                cell.positions.iter().map(|position| position.record.id()).collect();
            rows.push(vec![column.id.clone(), row.subject.to_string(), records.len().to_string()]);
        }
    }
    rows.sort();
    Ok(rows)
}

/// How many positions does each holder hold in its own words, and how many as others report them?
fn first_party_and_reported(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let row = |holder: &Stakeholder| {
        let positions = || dataset.positions().held_by(&holder.id);
        let counts = [positions().first_party().count(), positions().reported().count()];
        iter::once(holder.id.to_string()).chain(counts.map(|count| count.to_string())).collect()
    };
    Ok(dataset.holders().map(row).collect())
}

/// Which twenty laws are most positions on?
fn laws_most_referred_to(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let count = |law: &'_ Law| dataset.positions().on(&law.id).count();
    let mut laws: Vec<_> = dataset.laws().iter().map(|law| (Reverse(count(law)), law)).collect();
    laws.retain(|(count, _)| count.0 > 0);
    laws.sort_by_key(|(count, law)| (*count, &law.id));
    let row = |(count, law): &(Reverse<usize>, &Law)| {
        vec![law.id.to_string(), law.name.to_string(), count.0.to_string()]
    };
    Ok(laws.iter().take(20).map(row).collect())
}

/// Of the holder with most positions: how many did it say in each year, of which kind, with norms of which modality, and with
/// which stance on something?
fn change_over_the_years(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let positions = |holder: &Stakeholder| dataset.positions().held_by(&holder.id).count();
    let Some(holder) = dataset.holders().min_by_key(|holder| Reverse(positions(holder))) else {
        return Ok(Rows::new());
    };
    let own = dataset.positions().of::<Statement>().filter_map(|statement| statement.date.as_ref());
    let of_documents = dataset.source_documents().iter().flat_map(|document| &document.events);
    let dates = own.chain(of_documents.filter_map(|event| event.date.as_ref()));
    let years: BTreeSet<String> = dates
        .filter_map(PartialDate::earliest_day)
        .map(|day| day.to_string().chars().take(4).collect())
        .collect();
    let mut rows = Rows::new();
    for year in years {
        let mut counts = BTreeMap::new();
        for record in dataset.positions().held_by(&holder.id).dated(&year.parse()?) {
            let mut found = BTreeSet::from([("kind", record.kind().as_str())]);
            let modalities = record.provisions().iter().filter_map(|provision| provision.modality.as_ref());
            found.extend(modalities.map(|modality| ("modality", modality.as_str())));
            if let RecordRef::Statement(statement) = record {
                let stances = statement.targets.iter().filter_map(|target| target.stance.as_ref());
                found.extend(stances.map(|stance| ("stance", stance.as_str())));
            }
            for each in found {
                *counts.entry(each).or_insert(0) += 1;
            }
        }
        rows.extend(counts.into_iter().map(|((what, term), positions)| {
            vec![holder.id.to_string(), year.clone(), what.to_owned(), term.to_owned(), positions.to_string()]
        }));
    }
    Ok(rows)
}

/// How many positions are on both of two topics, themselves or with their provisions?
fn topics_together(dataset: &Dataset) -> Result<Rows, Box<dyn Error>> {
    let filed = dataset.positions().flat_map(Position::all_of).filter_map(Position::classification);
    let mut topics: BTreeSet<&Term<Topic>> = filed.flat_map(|own| &own.topics).collect();
    for target in dataset.positions().of::<Statement>().flat_map(|statement| &statement.targets) {
        if let Target::Topic(topic) = &target.target {
            topics.insert(topic);
        }
    }
    let mut topics: Vec<&Term<Topic>> = topics.into_iter().collect();
    topics.sort_by_key(|topic| topic.as_str());
    let mut rows = Rows::new();
    for (place, one) in topics.iter().enumerate() {
        for other in topics.iter().skip(place + 1) {
            let positions = dataset.positions().on((*one).clone()).on((*other).clone()).count();
            if positions > 0 {
                rows.push(vec![one.to_string(), other.to_string(), positions.to_string()]);
            }
        }
    }
    Ok(rows)
}
