//! A dataset as Parquet files, one a table.

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use digital_governance::is_json_lines;
use digital_governance::prelude::*;
use digital_governance::tables;
use digital_governance_arrow::ParquetWriter;
use indicatif::{ProgressBar, ProgressStyle};

const HELP: &str = "\
A dataset as Parquet files, one for each flat table: records.parquet, provisions.parquet, and so on.

usage: cargo run --release -p digital-governance-arrow --example parquet -- FILE -o DIR

  FILE                  a dataset in JSON, or JSON Lines of any size, which are read record by record
  -o, --output DIR      the folder to write, which must not exist yet
  -h, --help            this text

The files are written in DIR.partial, which becomes DIR when all is written. A run that fails leaves neither; a run that is
killed leaves DIR.partial, to be removed by hand.

Of JSON Lines each line is checked by itself, and the first that is faulty ends the run. The rules of the dataset as a whole are
not checked: unique ids, references, intervals that run backwards (their first day is then after their last), and
more. So run the example `check` before, which finds all faults. A dataset in JSON is checked by all rules.

The exit status is 0 if all was done, 1 if the content was faulty, and 2 if a file could not be read or written or the
arguments were wrong. docs/tables.md lists the tables.
";

/// A file of more bytes is long.
const LONG: u64 = 16_000_000;

fn main() -> ExitCode {
    let (input, folder) = match arguments() {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            print!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match run(&input, &folder) {
        Ok(Ok(count)) => {
            println!("{count} records in {} tables in {}", tables::schema().len(), folder.display());
            ExitCode::SUCCESS
        }
        Ok(Err(faults)) => {
            for fault in &faults {
                println!("{}:{fault}", input.display());
            }
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Option<(PathBuf, PathBuf)>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value};

    let mut parser = lexopt::Parser::from_env();
    let (mut input, mut output) = (None, None);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Short('o') | Long("output") => output = Some(PathBuf::from(parser.value()?)),
            Value(value) if input.is_none() => input = Some(PathBuf::from(value)),
            _ => return Err(argument.unexpected()),
        }
    }
    let missing = |what: &str| lexopt::Error::from(format!("{what} is missing"));
    let input = input.ok_or_else(|| missing("the file to read"))?;
    Ok(Some((input, output.ok_or_else(|| missing("-o with the folder to write"))?)))
}

/// How many records were written, or the faults of the content.
pub(crate) fn run(input: &Path, folder: &Path) -> Result<Result<u64, Faults>, Box<dyn Error>> {
    let not_read = |error| format!("{}: {error}", input.display());
    let file = File::open(input).map_err(not_read)?;
    let bar = bar(file.metadata().map_err(not_read)?.len());
    let mut reader = BufReader::with_capacity(1 << 16, bar.wrap_read(file));
    let start = String::from_utf8_lossy(reader.fill_buf().map_err(not_read)?).into_owned();
    let mut count = 0_u64;
    let mut writer;
    let is_lines = is_json_lines(&start);
    if is_lines {
        writer = ParquetWriter::create(folder)?;
        for (_, record) in JsonLines::new(reader) {
            match record {
                Ok(record) => writer.write(record.as_ref())?,
                Err(JsonLinesError::Faults(faults)) => return Ok(Err(faults)),
                Err(JsonLinesError::Io(error)) => return Err(not_read(error).into()),
            }
            count = count.saturating_add(1);
        }
    } else {
        let bytes = fs::read(input).map_err(not_read)?;
        let dataset = match DatasetReader::new().with_progress(|bytes| bar.set_position(bytes)).bytes(&bytes)
        {
            Ok(dataset) => dataset,
            Err(faults) => return Ok(Err(faults)),
        };
        writer = ParquetWriter::create(folder)?;
        for record in dataset.records() {
            writer.write(record)?;
            count = count.saturating_add(1);
        }
    }
    bar.finish_and_clear();
    writer.finish()?;
    if is_lines {
        eprintln!(
            "Each line was checked by itself: run the example `check` for the rules of the dataset as a whole."
        );
    }
    Ok(Ok(count))
}

/// A bar on standard error, shown only where that is a terminal and the file is long.
fn bar(length: u64) -> ProgressBar {
    let bar = if length > LONG { ProgressBar::new(length) } else { ProgressBar::hidden() };
    if let Ok(style) =
        ProgressStyle::with_template("{wide_bar} {percent:>3} % {binary_bytes_per_sec} {eta:>4}")
    {
        bar.set_style(style);
    }
    bar
}
