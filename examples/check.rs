//! Reads files and prints everything that is wrong with them, one fault a line, as a compiler does; and, where it is asked for,
//! advice.
//!
//! Run it with `--help` to see the options. A file is a dataset in JSON or in JSON Lines. The last line says what was read.
//! The exit status is 1 where there are faults, and 2 where a file can't be read or an option is unknown.
//!
//! JSON Lines of more than 16 MB are checked without being held in memory, by all cores with `--features parallel`. On a
//! terminal a bar shows the progress through a long file.

#![allow(clippy::indexing_slicing, clippy::arithmetic_side_effects, reason = "small known numbers")]

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Write};
use std::path::Path;
use std::process::ExitCode;

use digital_governance::prelude::*;
use digital_governance::{DatasetBuilder, is_json_lines};
use indicatif::{ProgressBar, ProgressStyle};
use lexopt::prelude::*;
use serde_json::{Value, json};

const HELP: &str = "\
Checks datasets in JSON and JSON Lines.

usage: cargo run --example check -- [OPTIONS] FILE…

  --together          checks all files as one dataset: what a file refers to may be in another
  --with-documented   the same, together with the documented content
  --terms             also prints the terms that no vocabulary has, each with the nearest known one
  --advise            also prints advice: what is valid and probably not meant so; the exit status stays as it is
  --each-line         takes each line as a dataset of its own, and prints its number and ok or its codes
  --format FORMAT     text (as compilers print), json (an object a file) or sarif (SARIF 2.1.0, for code scanning)
  --help              prints this";

/// Prints a line. Whoever reads it may have gone, as `head` does.
macro_rules! say {
    ($($argument:tt)*) => {
        writeln!(io::stdout(), $($argument)*).unwrap_or(())
    };
}

/// A file of more bytes is long.
const LONG: u64 = 16_000_000;

#[derive(Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is an option")]
struct Options {
    files: Vec<OsString>,
    together: bool,
    with_documented: bool,
    terms: bool,
    advise: bool,
    each_line: bool,
    format: Format,
}

#[derive(Clone, Copy, Default, PartialEq)]
enum Format {
    #[default]
    Text,
    Json,
    Sarif,
}

/// What came of a file.
struct Outcome {
    file: String,
    records: u64,
    provisions: u64,
    faults: Option<Faults>,
    terms: Vec<String>,
    advice: Vec<Advice>,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            say!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    let mut status = 0;
    let mut outcomes = Vec::new();
    if options.each_line {
        for file in &options.files {
            match std::fs::read(file) {
                Ok(bytes) => status = status.max(check_lines(&bytes)),
                Err(error) => status = not_read(file, &error),
            }
        }
        return ExitCode::from(status);
    }
    if options.together || options.with_documented {
        match check_together(&options) {
            Ok(found) => outcomes = found,
            Err((file, error)) => status = not_read(&file, &error),
        }
    } else {
        for file in &options.files {
            match check_file(Path::new(file), &options) {
                Ok(outcome) => outcomes.push(outcome),
                Err(error) => status = not_read(file, &error),
            }
        }
    }
    match options.format {
        Format::Text => outcomes.iter().for_each(|outcome| print_text(outcome, options.advise)),
        Format::Json => outcomes.iter().for_each(print_json),
        Format::Sarif => say!("{:#}", sarif(&outcomes)),
    }
    let has_faults = outcomes.iter().any(|outcome| outcome.faults.is_some());
    ExitCode::from(status.max(u8::from(has_faults)))
}

/// The options; none where help is asked for.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options::default();
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("together") => options.together = true,
            Long("with-documented") => options.with_documented = true,
            Long("terms") => options.terms = true,
            Long("advise") => options.advise = true,
            Long("each-line") => options.each_line = true,
            Long("format") => {
                let format = parser.value()?;
                options.format = match format.to_str() {
                    Some("text") => Format::Text,
                    Some("json") => Format::Json,
                    Some("sarif") => Format::Sarif,
                    _ => return Err("--format is text, json or sarif".into()),
                };
            }
            Long("help") | Short('h') => return Ok(None),
            Value(file) => options.files.push(file),
            _ => return Err(argument.unexpected()),
        }
    }
    match options.files.as_slice() {
        [] => Err("no file is given".into()),
        _ => Ok(Some(options)),
    }
}

fn not_read(file: &OsString, error: &io::Error) -> u8 {
    eprintln!("{}: {error}", Path::new(file).display());
    2
}

fn check_file(file: &Path, options: &Options) -> io::Result<Outcome> {
    let length = std::fs::metadata(file)?.len();
    let mut outcome = Outcome::of(file.display().to_string());
    // Advice takes all records together.
    if length > LONG && !options.advise && begins_lines(file)? {
        outcome.faults = check_long_lines(file, length)?;
        // Nothing was kept of the records: what is in them takes one more reading.
        if options.terms {
            let records =
                JsonLines::new(BufReader::new(File::open(file)?)).filter_map(|(_, record)| record.ok());
            records.for_each(|record| outcome.add(record.as_ref(), options.terms));
        }
        return Ok(outcome);
    }
    let bar = bar(length);
    let bytes = std::fs::read(file)?;
    let read = DatasetReader::new().with_progress(|bytes| bar.set_position(bytes)).bytes(&bytes);
    bar.finish_and_clear();
    if let (true, Ok(dataset), Ok(text)) = (options.advise, &read, std::str::from_utf8(&bytes)) {
        outcome.advice = dataset.advice_in(text);
    }
    outcome.finish(read, options.terms);
    Ok(outcome)
}

/// Checks all files as one dataset. The faults of a file by itself come with its name, those between files with none.
fn check_together(options: &Options) -> Result<Vec<Outcome>, (OsString, io::Error)> {
    let mut builder = Dataset::builder();
    #[cfg(feature = "documented")]
    if options.with_documented {
        builder.extend(digital_governance::documented::dataset().records().map(RecordRef::to_record));
    }
    let mut outcomes = Vec::new();
    for file in &options.files {
        let text = std::fs::read_to_string(file).map_err(|error| (file.clone(), error))?;
        match records_of(&text) {
            Ok(records) => builder = builder.append(records),
            Err(faults) => {
                let file = Path::new(file).display().to_string();
                outcomes.push(Outcome { faults: Some(faults), ..Outcome::of(file) });
            }
        }
    }
    let mut all = Outcome::of("together".to_owned());
    let built = builder.build();
    if let (true, Ok(dataset)) = (options.advise, &built) {
        all.advice = dataset.advice();
    }
    all.finish(built, options.terms);
    outcomes.push(all);
    Ok(outcomes)
}

/// The records of a file.
fn records_of(text: &str) -> Result<DatasetBuilder, Faults> {
    let mut builder = Dataset::builder();
    if !is_json_lines(text) {
        return builder.add_json(text);
    }
    for (_, record) in JsonLines::new(text.as_bytes()) {
        match record {
            Ok(record) => builder = builder.add(record),
            Err(JsonLinesError::Faults(faults)) => return Err(faults),
            // A text in memory can be read.
            Err(JsonLinesError::Io(_)) => {}
        }
    }
    Ok(builder)
}

impl Outcome {
    /// Nothing yet of a file.
    fn of(file: String) -> Self {
        Self { file, records: 0, provisions: 0, faults: None, terms: Vec::new(), advice: Vec::new() }
    }

    fn finish(&mut self, read: Result<Dataset, Faults>, terms: bool) {
        match read {
            Ok(dataset) => dataset.records().for_each(|record| self.add(record, terms)),
            Err(faults) => self.faults = Some(faults),
        }
    }

    fn add(&mut self, record: RecordRef<'_>, terms: bool) {
        self.records = self.records.saturating_add(1);
        self.provisions = self.provisions.saturating_add(record.provisions().len() as u64);
        if terms {
            let unknown = record.unknown_terms();
            self.terms
                .extend(unknown.iter().map(|term| format!("{} {}: {term}", record.kind(), record.id())));
        }
    }

    fn fault_count(&self) -> u64 {
        self.faults.as_ref().map_or(0, |faults| (faults.len() as u64).saturating_add(faults.omitted()))
    }
}

fn print_text(outcome: &Outcome, advise: bool) {
    let Outcome { file, records, provisions, faults, terms, advice } = outcome;
    for term in terms {
        say!("{file}: {term}");
    }
    for fault in faults.iter().flatten() {
        say!("{file}:{fault}");
    }
    if let Some(omitted) = faults.as_ref().map(Faults::omitted).filter(|omitted| *omitted > 0) {
        say!("{file}: and {omitted} more faults");
    }
    // A document without fingerprints lacks them at every citation, which is said once.
    let of_citations = |advice: &&Advice| matches!(advice.kind(), AdviceKind::UnprovenCitation { .. });
    let mut unproven: BTreeMap<String, usize> = BTreeMap::new();
    for advice in advice.iter().filter(of_citations) {
        *unproven.entry(advice.kind().to_string()).or_default() += 1;
    }
    for advice in advice {
        let count = if of_citations(&advice) { unproven.remove(&advice.kind().to_string()) } else { Some(1) };
        let Some(count) = count else { continue };
        let space = if advice.position().is_some() { "" } else { " " };
        let more = if count > 1 {
            format!(" (in {count} places, which --format json lists)")
        } else {
            String::new()
        };
        say!("{file}:{space}{advice}{more}");
    }
    let advised = if advise { format!(", advised on {} places", advice.len()) } else { String::new() };
    match faults {
        None if *records == 0 => say!("{file}: 0 faults{advised}"),
        None => say!("{file}: {records} records, {provisions} provisions, 0 faults{advised}"),
        Some(_) => say!("{file}: {} faults", outcome.fault_count()),
    }
}

fn print_json(outcome: &Outcome) {
    let faults = serde_json::to_value(&outcome.faults).unwrap_or_default();
    say!(
        "{}",
        json!({
            "file": outcome.file, "records": outcome.records, "provisions": outcome.provisions,
            "faults": faults, "terms": outcome.terms, "advice": outcome.advice,
        })
    );
}

/// Faults and advice in the Static Analysis Results Interchange Format (OASIS SARIF 2.1.0).
fn sarif(outcomes: &[Outcome]) -> Value {
    let rule = |(code, meaning): (&str, &str)| json!({"id": code, "shortDescription": {"text": meaning}});
    let faults = FaultCode::ALL.iter().map(|code| (code.as_str(), code.meaning()));
    let advice = AdviceCode::ALL.iter().map(|code| (code.as_str(), code.meaning()));
    let rules: Vec<Value> = faults.chain(advice).map(rule).collect();
    let results = outcomes.iter().flat_map(|outcome| {
        let of_fault = |fault: &Fault| {
            let (code, message) = (fault.code().as_str(), fault.message());
            result(&outcome.file, "error", code, &message, fault.pointer(), fault.position())
        };
        let of_advice = |advice: &Advice| {
            let (code, message) = (advice.code().as_str(), advice.message());
            result(&outcome.file, "note", code, &message, &advice.pointer(), advice.position())
        };
        let faults = outcome.faults.iter().flatten().map(of_fault);
        faults.chain(outcome.advice.iter().map(of_advice)).collect::<Vec<Value>>()
    });
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {"name": "digital-governance", "rules": rules}},
            "results": results.collect::<Vec<Value>>(),
        }],
    })
}

fn result(
    file: &str,
    level: &str,
    code: &str,
    message: &str,
    pointer: &str,
    position: Option<TextPosition>,
) -> Value {
    let mut location = json!({"artifactLocation": {"uri": file}});
    if let Some(position) = position {
        location["region"] = json!({"startLine": position.line, "startColumn": position.column});
    }
    json!({
        "ruleId": code,
        "level": level,
        "message": {"text": message},
        "locations": [{
            "physicalLocation": location,
            "logicalLocations": [{"fullyQualifiedName": pointer}],
        }],
    })
}

/// Whether a long file is JSON Lines, as its beginning tells.
fn begins_lines(file: &Path) -> io::Result<bool> {
    let mut lines = BufReader::new(File::open(file)?).take(LONG);
    let (mut start, mut count) = (Vec::new(), 0);
    while count < 2 {
        let length = start.len();
        if lines.read_until(b'\n', &mut start)? == 0 {
            break;
        }
        count += usize::from(!start[length..].trim_ascii().is_empty());
    }
    Ok(is_json_lines(&String::from_utf8_lossy(&start)))
}

fn check_long_lines(file: &Path, length: u64) -> io::Result<Option<Faults>> {
    let bar = bar(length.saturating_mul(2));
    let check = JsonLinesCheck::new().with_progress(|bytes| {
        // Faults can make further readings necessary.
        bar.set_length(bar.length().unwrap_or(bytes).max(bytes));
        bar.set_position(bytes);
    });
    let checked = check.run(|| File::open(file).map(BufReader::new));
    bar.finish_and_clear();
    match checked {
        Ok(()) => Ok(None),
        Err(JsonLinesError::Faults(faults)) => Ok(Some(faults)),
        Err(JsonLinesError::Io(error)) => Err(error),
    }
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

fn check_lines(bytes: &[u8]) -> u8 {
    let mut status = 0;
    let lines = bytes.split(|byte| *byte == b'\n');
    for (number, line) in (1_u64..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty()) {
        // A line by itself is never JSON Lines.
        let read = match std::str::from_utf8(line) {
            Ok(text) => Dataset::from_json(text),
            Err(_) => Dataset::from_bytes(line),
        };
        match read {
            Ok(_) => say!("{number} ok"),
            Err(faults) => {
                let codes: Vec<&str> = faults.iter().map(|fault| fault.code().as_str()).collect();
                say!("{number} {}", codes.join(" "));
                status = 1;
            }
        }
    }
    status
}
