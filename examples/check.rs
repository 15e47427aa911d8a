//! Reads files and prints all that is wrong with them, one fault a line, as a compiler does.
//!
//!     cargo run --example check -- FILE…
//!     cargo run --example check -- --each-line FILE…
//!     cargo run --example check -- --terms FILE…
//!
//! A file is a dataset in JSON or in JSON Lines. With `--each-line` each line is a dataset of its own, and what is
//! printed is its number and `ok` or its codes. With `--terms` the terms that no vocabulary has are printed too: they may
//! be one's own, or misspelled. The exit status is 1 where there are faults, 2 where a file can't be read.
//!
//! JSON Lines of more than 16 MB are checked without being held in memory, by both cores with `--features parallel`. On
//! a terminal a bar shows how far it is with a long file.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read};
use std::process::ExitCode;

use digital_governance::prelude::*;
use indicatif::{ProgressBar, ProgressStyle};

/// A file of more bytes is long.
const LONG: u64 = 16_000_000;

fn main() -> ExitCode {
    let (mut each_line, mut terms, mut unknown) = (false, false, false);
    let mut files = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--each-line" => each_line = true,
            "--terms" => terms = true,
            _ if argument.starts_with("--") => unknown = true,
            _ => files.push(argument),
        }
    }
    if files.is_empty() || unknown || (each_line && terms) {
        eprintln!("usage: cargo run --example check -- [--each-line | --terms] FILE…");
        return ExitCode::from(2);
    }
    let mut status = 0;
    for file in &files {
        let found = if each_line {
            std::fs::read(file).map(|bytes| check_lines(&bytes))
        } else {
            check_file(file, terms)
        };
        let found = match found {
            Ok(found) => found,
            Err(error) => {
                eprintln!("{file}: {error}");
                2
            }
        };
        status = status.max(found);
    }
    ExitCode::from(status)
}

fn check_file(file: &str, terms: bool) -> io::Result<u8> {
    let length = std::fs::metadata(file)?.len();
    let checked = if length > LONG && is_lines(file)? {
        let checked = check_long_lines(file, length)?;
        if terms {
            let records = JsonLines::new(BufReader::new(File::open(file)?));
            records
                .filter_map(|(_, record)| record.ok())
                .for_each(|record| print_terms(file, record.as_ref()));
        }
        checked
    } else {
        let dataset = if length > LONG {
            read_long_json(file, length)?
        } else {
            Dataset::from_bytes(std::fs::read(file)?)
        };
        dataset.map(|dataset| {
            if terms {
                dataset.records().for_each(|record| print_terms(file, record));
            }
        })
    };
    let Err(faults) = checked else {
        return Ok(0);
    };
    for fault in &faults {
        println!("{file}:{fault}");
    }
    if faults.omitted() > 0 {
        println!("{file}: and {} more faults", faults.omitted());
    }
    Ok(1)
}

/// Whether a long file is JSON Lines, as its first line tells.
fn is_lines(file: &str) -> io::Result<bool> {
    let mut start = BufReader::new(File::open(file)?).take(LONG);
    let mut line = Vec::new();
    while start.read_until(b'\n', &mut line)? > 0 && line.trim_ascii().is_empty() {
        line.clear();
    }
    let line = str::from_utf8(&line).unwrap_or_default();
    Ok(serde_json::from_str::<Record>(line).is_ok() || Dataset::from_json_lines(line).is_ok())
}

fn check_long_lines(file: &str, length: u64) -> io::Result<Result<(), Faults>> {
    let bar = bar(length.saturating_mul(2));
    let check = JsonLinesCheck::new().with_progress(|bytes| {
        // Faults can make further readings necessary.
        bar.set_length(bar.length().unwrap_or_default().max(bytes));
        bar.set_position(bytes);
    });
    let checked = check.run(|| File::open(file).map(BufReader::new));
    bar.finish_and_clear();
    match checked {
        Ok(()) => Ok(Ok(())),
        Err(JsonLinesError::Faults(faults)) => Ok(Err(faults)),
        Err(JsonLinesError::Io(error)) => Err(error),
    }
}

fn print_terms(file: &str, record: RecordRef<'_>) {
    for term in record.unknown_terms() {
        println!("{file}: {} {}: {term}", record.kind(), record.id());
    }
}

fn read_long_json(file: &str, length: u64) -> io::Result<Result<Dataset, Faults>> {
    let bar = bar(length);
    let teller = bar.clone();
    let bytes = std::fs::read(file)?;
    let read = DatasetReader::new().with_progress(move |bytes| teller.set_position(bytes)).bytes(bytes);
    bar.finish_and_clear();
    Ok(read)
}

/// A bar on stderr, and only where that is a terminal.
fn bar(length: u64) -> ProgressBar {
    let bar = ProgressBar::new(length);
    if let Ok(style) =
        ProgressStyle::with_template("{wide_bar} {percent:>3} % {binary_bytes_per_sec} {eta:>4}")
    {
        bar.set_style(style);
    }
    bar
}

fn check_lines(bytes: &[u8]) -> u8 {
    let mut status = 0;
    let lines = bytes.split(|byte| *byte == b'\n');
    for (number, line) in (1_u64..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty()) {
        match read_dataset(line) {
            Ok(_) => println!("{number} ok"),
            Err(faults) => {
                let codes: Vec<&str> = faults.iter().map(|fault| fault.code().as_str()).collect();
                println!("{number} {}", codes.join(" "));
                status = 1;
            }
        }
    }
    status
}

/// A line by itself is never JSON Lines.
fn read_dataset(line: &[u8]) -> Result<Dataset, Faults> {
    match std::str::from_utf8(line) {
        Ok(text) => Dataset::from_json(text),
        Err(_) => Dataset::from_bytes(line),
    }
}
