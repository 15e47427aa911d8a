//! A workbench for coders: goes through a text sentence by sentence, and writes what is typed into sheets.
//!
//! Run it with `--help` to see the options, and type `help` in it to see the commands. `docs/workbench.md` is its guide.

#![allow(clippy::arithmetic_side_effects, reason = "numbers of rows and sentences of a text in memory")]

use std::ffi::OsString;
use std::io::{self, BufRead, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

pub(crate) mod entry;
mod folder;
mod provision;
mod session;
mod source;
mod terminal;

use digital_governance::prelude::*;
use folder::Folder;
use session::{Session, document};
use terminal::Terminal;

const HELP: &str = "\
Goes through a text sentence by sentence, shows what is coded and what is not, and writes what you type into sheets.

usage: cargo run --features tables --example code -- TEXT [-o DIR] [--document ID]

  TEXT               the text of the document: plain text in UTF-8, a paragraph a line
  -o, --output DIR   the folder of the sheets, made where it is not there (default: sheets)
  --document ID      the document whose text it is; needed where documents.csv has several
  -h, --help         this text

Every row is on the disk before the next question. When you stop, DIR/dataset.json is written: the dataset of the sheets with
fingerprints. Type help to see the commands; docs/workbench.md is the guide. The exit status is 1 if the sheets are faulty, and
2 if a file could not be read or written or the arguments were wrong.
";

fn main() -> ExitCode {
    let is_plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    let has_colours = io::stdout().is_terminal() && !is_plain;
    let (mut input, mut out) = (io::stdin().lock(), io::stdout());
    ExitCode::from(run(std::env::args_os(), &mut input, &mut out, has_colours))
}

/// What is asked for.
struct Arguments {
    text: PathBuf,
    folder: PathBuf,
    document: Option<String>,
}

/// The arguments; none where help is asked for.
fn arguments(arguments: impl Iterator<Item = OsString>) -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};

    let mut parser = lexopt::Parser::from_iter(arguments);
    let (mut text, mut folder, mut document) = (None, PathBuf::from("sheets"), None);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Short('o') | Long("output") => folder = PathBuf::from(parser.value()?),
            Long("document") => document = Some(parser.value()?.string()?),
            Value(value) if text.is_none() => text = Some(PathBuf::from(value)),
            _ => return Err(argument.unexpected()),
        }
    }
    let text = text.ok_or("the file with the text is missing")?;
    Ok(Some(Arguments { text, folder, document }))
}

/// Runs the workbench with the arguments of a command line, and gives the exit status.
pub(crate) fn run(
    own: impl Iterator<Item = OsString>,
    input: &mut dyn BufRead,
    out: &mut dyn Write,
    has_colours: bool,
) -> u8 {
    let mut terminal = Terminal { input, out, has_colours };
    let arguments = match arguments(own) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            terminal.say(HELP.trim_end());
            return 0;
        }
        Err(error) => {
            eprintln!("{error}\n\n{HELP}");
            return 2;
        }
    };
    let text = match std::fs::read_to_string(&arguments.text) {
        Ok(text) => text,
        Err(error) => {
            eprintln!("{}: {error}", arguments.text.display());
            return 2;
        }
    };
    let folder = match Folder::read(&arguments.folder) {
        Ok(folder) => folder,
        Err(message) => {
            terminal.say(&message);
            return 1;
        }
    };
    let coded = document::document(folder, arguments.document.as_deref(), &mut terminal)
        .and_then(|(folder, document)| code(&arguments.text, &text, folder, &document, &mut terminal));
    match coded {
        Ok(()) => 0,
        Err(message) => {
            eprintln!("{message}");
            2
        }
    }
}

/// Codes a text until the coder stops. When furniture is marked or a title given, the text is read again.
fn code(
    path: &Path,
    text: &str,
    mut folder: Folder,
    document: &Id<SourceDocument>,
    terminal: &mut Terminal<'_>,
) -> Result<(), String> {
    let mut begin = None;
    loop {
        let copy = document::copy_of(&folder.dataset, document, text.to_owned());
        let mut session = Session::new(text, &copy, folder, document.clone(), terminal);
        begin = session.run(begin)?;
        if begin.is_none() {
            return session.finish(path);
        }
        folder = session.into_folder();
    }
}
