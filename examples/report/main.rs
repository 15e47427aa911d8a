//! Writes a page about positions: one HTML file that needs nothing else.
//!
//! Run it with `--help` to see the options. Without a file it shows the documented content. docs/report.md says what is
//! on the page.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::float_arithmetic,
    reason = "counts of what is in memory, and shares of colours"
)]

mod page;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use digital_governance::prelude::*;
use digital_governance::{DatasetBuilder, documented, is_json_lines};
use lexopt::prelude::*;

use page::{Choice, LIMIT};

const HELP: &str = "\
Writes a page about positions: one HTML file that needs nothing else.

usage: cargo run --example report -- [OPTIONS] [FILE…]

A file is a dataset in JSON or JSON Lines; several are taken together. Without one it is the documented content.

  -o, --output FILE   where the page goes; report.html where nothing is said
  --title TEXT        the heading of the page
  --holder ID         only what this holder says; may be repeated
  --document ID       only what rests on this document; may be repeated, and be given beside --holder
  --limit NUMBER      how many positions are written out; 2000 where nothing is said
  --help              prints this";

struct Options {
    files: Vec<PathBuf>,
    output: PathBuf,
    choice: Choice,
}

fn main() -> ExitCode {
    let options = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            return ExitCode::from(2);
        }
    };
    match write(&options) {
        Ok(said) => {
            println!("{said}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// The options; none where help is asked for.
fn options() -> Result<Option<Options>, lexopt::Error> {
    let mut options =
        Options { files: Vec::new(), output: PathBuf::from("report.html"), choice: Choice::default() };
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Short('o') | Long("output") => options.output = parser.value()?.into(),
            Long("title") => options.choice.title = parser.value()?.string()?,
            Long("holder") => options.choice.holders.push(parser.value()?.parse()?),
            Long("document") => options.choice.documents.push(parser.value()?.parse()?),
            Long("limit") => options.choice.limit = parser.value()?.parse()?,
            Long("help") | Short('h') => return Ok(None),
            Value(file) => options.files.push(file.into()),
            _ => return Err(argument.unexpected()),
        }
    }
    Ok(Some(options))
}

/// Writes the page, and says what is on it.
fn write(options: &Options) -> Result<String, String> {
    let read;
    let dataset = if options.files.is_empty() {
        documented::dataset()
    } else {
        read = together(&options.files)?;
        &read
    };
    let Options { choice, output, .. } = options;
    for holder in &choice.holders {
        dataset.stakeholder(holder).ok_or(format!("No stakeholder has the id {holder}."))?;
    }
    for document in &choice.documents {
        dataset.source_document(document).ok_or(format!("No source document has the id {document}."))?;
    }
    let report =
        page::render(dataset, choice).map_err(|error| format!("The template is wrong: {error:#}"))?;
    let output = output.as_path();
    std::fs::write(output, &report.html).map_err(|error| format!("{}: {error}", output.display()))?;
    let positions = page::words::count(report.chosen, "position", "positions");
    let kilobytes = report.html.len().div_ceil(1000);
    let said = format!("{}: {positions}, {kilobytes} kB", output.display());
    if report.shown == report.chosen {
        return Ok(said);
    }
    let shown = report.shown;
    Ok(format!(
        "{said}\nThe first {shown} are written out, because a page of all of them is slow to open. Choose some with --holder or \
         --document, or write out more than {LIMIT} with --limit."
    ))
}

/// Files as one dataset.
fn together(files: &[PathBuf]) -> Result<Dataset, String> {
    let mut builder = Dataset::builder();
    for file in files {
        builder = read(file, builder)?;
    }
    builder.build().map_err(|faults| format!("The files do not make a dataset:\n{faults}"))
}

fn read(file: &Path, mut builder: DatasetBuilder) -> Result<DatasetBuilder, String> {
    let name = file.display();
    let text = std::fs::read_to_string(file).map_err(|error| format!("{name}: {error}"))?;
    if !is_json_lines(&text) {
        return builder.add_json(&text).map_err(|faults| format!("{name}:\n{faults}"));
    }
    for (line, record) in JsonLines::new(text.as_bytes()) {
        builder = builder.add(record.map_err(|error| format!("{name}, line {line}: {error}"))?);
    }
    Ok(builder)
}
