//! Makes datasets from the text of proposals' pages, and reports which fact came from which line.
//!
//! Run it with `--help` to see the options. The exit status is 1 where a file has lines that were not understood, and 2
//! where a file can't be read or written or an option is unknown.

#![allow(clippy::arithmetic_side_effects, reason = "small known numbers")]

use std::ffi::OsString;
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use digital_governance::import::{self, Import};
use digital_governance::prelude::*;
use digital_governance::verify::{FillOutcome, SourceCopy, fill_fingerprints};
use lexopt::prelude::*;

const HELP: &str = "\
Makes a dataset from the text of proposals' pages, as it is copied from the page.

usage: cargo run --example import -- igf [OPTIONS] FILE…

  igf                 the pages are of the Internet Governance Forum, from 2017 to 2025
  -o, --output FILE   writes the dataset there
  --year YEAR         the year of the meeting, for pages that do not print it
  --unsure            reports only what may be wrong and what was not understood
  --help              prints this

The report has a line for each fact: the lines of the page, what it is, what was read, and why it may be wrong. Read what
is unsure and what was not understood against the page, and look to its licence before you publish what it prints.";

/// Prints a line. Whoever reads it may have gone, as `head` does.
macro_rules! say {
    ($($argument:tt)*) => {
        writeln!(io::stdout(), $($argument)*).unwrap_or(())
    };
}

#[derive(Default)]
struct Options {
    files: Vec<OsString>,
    output: Option<OsString>,
    year: Option<Year>,
    unsure: bool,
}

fn main() -> ExitCode {
    match options() {
        Ok(Some(options)) => run(&options),
        Ok(None) => {
            say!("{HELP}");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}. Run it with --help to see the options.");
            ExitCode::from(2)
        }
    }
}

/// The options; none where help is asked for.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut options = Options::default();
    let mut form = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('o') | Long("output") => options.output = Some(parser.value()?),
            Long("year") => {
                let year = parser.value()?.parse::<u16>()?;
                options.year = Some(Year::try_from(year).map_err(|error| error.to_string())?);
            }
            Long("unsure") => options.unsure = true,
            Long("help") | Short('h') => return Ok(None),
            Value(value) if form.is_none() => form = Some(value),
            Value(file) => options.files.push(file),
            _ => return Err(argument.unexpected()),
        }
    }
    match form {
        Some(form) if form == "igf" => {}
        _ => return Err("The first argument says whose pages they are: igf".into()),
    }
    if options.files.is_empty() {
        return Err("No file is given".into());
    }
    Ok(Some(options))
}

fn run(options: &Options) -> ExitCode {
    let mut imports = Vec::new();
    let mut copies = Vec::new();
    let mut status = 0_u8;
    for file in &options.files {
        let file = Path::new(file);
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{}: {error}", file.display());
                status = 2;
                continue;
            }
        };
        let import = match options.year {
            Some(year) => import::igf_of_year(&text, year),
            None => import::igf(&text),
        };
        report(&file.display().to_string(), &text, &import, options.unsure);
        if !import.not_understood.is_empty() {
            status = status.max(1);
        }
        copies.extend(import.document.clone().map(|document| (document, text)));
        imports.push(import);
    }
    match dataset(imports, &copies) {
        Ok(json) => {
            if let Some(output) = &options.output
                && let Err(error) = std::fs::write(output, json)
            {
                eprintln!("{}: {error}", Path::new(output).display());
                status = 2;
            }
        }
        Err(faults) => {
            for fault in &faults {
                eprintln!("{fault}");
            }
            status = 2;
        }
    }
    ExitCode::from(status)
}

/// What a page without a session lacks, and what to do about it.
fn missing(text: &str) -> &'static str {
    match import::igf_of_year(text, year!(2019)).session {
        Some(_) => "the page prints no year of the meeting. Give it with --year.",
        None => {
            "no line says which session it is. Write one above the page, such as `IGF 2019 WS #129 Title` \
             or `IGF 2019 Open Forum Title`."
        }
    }
}

fn report(file: &str, text: &str, import: &Import, only_unsure: bool) {
    for fact in import.facts.iter().filter(|fact| !only_unsure || fact.doubt.is_some()) {
        say!("{file}: {fact}");
    }
    for lines in &import.not_understood {
        say!("{file}: not understood: {lines}");
    }
    let unsure = import.facts.iter().filter(|fact| fact.doubt.is_some()).count();
    let lines = import.not_understood.iter().map(|passage| passage.lines.clone().count()).sum::<usize>();
    let (facts, records) = (import.facts.len(), import.records.len());
    say!("{file}: {facts} facts, {unsure} of them unsure; {lines} lines not understood; {records} records");
    if import.session.is_none() {
        say!("{file}: no session was made: {}", missing(text));
    }
}

/// The dataset in JSON, each fingerprint held against the pages.
fn dataset(imports: Vec<Import>, copies: &[(Id<SourceDocument>, String)]) -> Result<String, Faults> {
    let dataset = import::dataset(imports)?;
    let copy_of = |id: &Id<SourceDocument>| {
        let (_, text) = copies.iter().find(|(known, _)| known == id)?;
        dataset.source_document(id).map(|document| SourceCopy::new(text.as_str()).described_by(document))
    };
    let filled = fill_fingerprints(&dataset.to_json(), copy_of)?;
    let found = filled.count(FillOutcome::Unchanged) + filled.count(FillOutcome::Renewed);
    say!("{} citations, {found} of them found in the pages by their places", filled.citations.len());
    Ok(filled.json)
}
