//! Answers questions about a dataset on a terminal: who says what, where it stands, and who disagrees.
//!
//! Run it with `--help` to see the questions and their options, or read `docs/asking.md`.

use std::borrow::Cow;
use std::ffi::{OsStr, OsString};
use std::io::{self, Write};
use std::path::Path;
use std::process::ExitCode;

use digital_governance::prelude::*;
use digital_governance::{documented, is_json_lines};

mod changes;
mod compare;
mod filters;
mod find;
mod names;
pub(crate) mod options;
pub(crate) mod screen;
mod show;
mod words;

use options::{Asked, HELP, Question};
use screen::{Screen, visible};

fn main() -> ExitCode {
    let mut out = io::stdout();
    let mut screen = Screen::of_stdout(&mut out);
    ExitCode::from(run(std::env::args_os().skip(1), &mut screen, &mut io::stderr()))
}

/// Answers the question of a command line, and gives the exit status.
pub(crate) fn run(
    arguments: impl Iterator<Item = OsString>,
    screen: &mut Screen<'_>,
    errors: &mut dyn Write,
) -> u8 {
    match answer(arguments, screen) {
        Ok(true) => 0,
        Ok(false) => 1,
        Err(message) => {
            let lines: Vec<String> = message.lines().map(visible).collect();
            writeln!(errors, "{}\n`ask --help` lists the questions and options.", lines.join("\n"))
                .unwrap_or(());
            2
        }
    }
}

/// Whether something was found.
fn answer(arguments: impl Iterator<Item = OsString>, screen: &mut Screen<'_>) -> Result<bool, String> {
    let mut arguments = arguments.peekable();
    if arguments.peek().is_none() {
        screen.print(HELP);
        return Ok(true);
    }
    let asked = Asked::of(arguments)?;
    if let Some(width) = asked.number("width")? {
        screen.set_width(width);
    }
    if asked.has("help") {
        screen.print(HELP);
        return Ok(true);
    }
    match asked.question {
        Question::Find => find::find(dataset(&asked)?.as_ref(), &asked, screen),
        Question::Search => find::search(dataset(&asked)?.as_ref(), &asked, screen),
        Question::Compare => compare::compare(dataset(&asked)?.as_ref(), &asked, screen),
        Question::Show => show::show(dataset(&asked)?.as_ref(), &asked, screen),
        Question::Terms => show::terms(&asked, screen),
        Question::Diff => changes::diff(&asked, screen),
        Question::Merge => changes::merge(&asked, screen),
        Question::Agreement => changes::agreement(&asked, screen),
    }
}

/// What is asked: the files, the documented content, or both.
fn dataset(asked: &Asked) -> Result<Cow<'static, Dataset>, String> {
    let files: Vec<&OsString> = asked.files().collect();
    let with_documented = asked.has("with-documented");
    match files.as_slice() {
        [] => return Ok(Cow::Borrowed(documented::dataset())),
        [file] if !with_documented => return read(file).map(Cow::Owned),
        _ => {}
    }
    let mut builder = Dataset::builder();
    if with_documented {
        builder.extend(documented::dataset().records().map(RecordRef::to_record));
    }
    for file in files {
        builder = builder.append(records(file)?);
    }
    let together = |faults: Faults| format!("These are no dataset together:\n{faults}");
    builder.build().map(Cow::Owned).map_err(together)
}

/// The dataset in a file, JSON or JSON Lines.
fn read(file: &OsStr) -> Result<Dataset, String> {
    Dataset::from_bytes(bytes(file)?).map_err(|faults| with_file(file, &faults))
}

/// The records in a file, which may refer to those of others.
fn records(file: &OsStr) -> Result<DatasetBuilder, String> {
    let bytes = bytes(file)?;
    let text = std::str::from_utf8(&bytes).map_err(|error| with_file(file, &error))?;
    let builder = Dataset::builder();
    if !is_json_lines(text) {
        return builder.add_json(text).map_err(|faults| with_file(file, &faults));
    }
    JsonLines::new(text.as_bytes()).try_fold(builder, |builder, (_, record)| {
        record.map(|record| builder.add(record)).map_err(|error| with_file(file, &error))
    })
}

fn bytes(file: &OsStr) -> Result<Vec<u8>, String> {
    std::fs::read(file).map_err(|error| with_file(file, &error))
}

/// An error, each line with the name of a file.
fn with_file(file: &OsStr, error: &dyn std::fmt::Display) -> String {
    let file = Path::new(file).display().to_string();
    let lines: Vec<String> = error.to_string().lines().map(|line| format!("{file}: {line}")).collect();
    lines.join("\n")
}
