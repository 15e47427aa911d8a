//! Writes the documented content as JSON and JSON Lines, the schemas, and the files of linked data; or people and
//! organizations as Popolo JSON.
//!
//! Run it with `--help` to see the options.

use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use digital_governance::popolo::Popolo;
use digital_governance::{Dataset, documented, linked_data, schema};
use lexopt::prelude::*;

const HELP: &str = "\
Writes the documented content as dataset.json and dataset.jsonl, the schemas, and the files of linked data into a folder.

usage: cargo run --example export -- DIR
       cargo run --example export -- --popolo [FILE]

  --popolo  prints people, organizations, memberships and sessions as Popolo JSON: those of FILE, a dataset in JSON or JSON
            Lines, or else those of the documented content
  --help    prints this";

enum Task {
    Help,
    Folder(PathBuf),
    /// The file to read, or none for the documented content.
    Popolo(Option<PathBuf>),
}

fn main() -> ExitCode {
    let done = match task() {
        Ok(Task::Help) => Ok(HELP.to_owned()),
        Ok(Task::Folder(directory)) => match export(&directory) {
            Ok(count) => Ok(format!("{count} files in {}", directory.display())),
            Err(error) => Err(format!("{}: {error}", directory.display())),
        },
        Ok(Task::Popolo(file)) => popolo(file.as_deref()).map(|json| json.trim_end().to_owned()),
        Err(error) => Err(format!("{error}\n\n{HELP}")),
    };
    match done {
        Ok(text) => {
            println!("{text}");
            ExitCode::SUCCESS
        }
        Err(message) => {
            eprintln!("{message}");
            ExitCode::from(2)
        }
    }
}

fn task() -> Result<Task, lexopt::Error> {
    let mut paths: Vec<OsString> = Vec::new();
    let mut is_popolo = false;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(Task::Help),
            Long("popolo") => is_popolo = true,
            Value(path) if paths.is_empty() => paths.push(path),
            _ => return Err(argument.unexpected()),
        }
    }
    match (paths.pop().map(PathBuf::from), is_popolo) {
        (file, true) => Ok(Task::Popolo(file)),
        (Some(directory), false) => Ok(Task::Folder(directory)),
        (None, false) => Err("no folder is given".into()),
    }
}

fn export(directory: &Path) -> std::io::Result<usize> {
    let dataset = documented::dataset();
    let mut files = vec![
        ("dataset.json".to_owned(), dataset.to_json()),
        ("dataset.jsonl".to_owned(), dataset.to_json_lines()),
    ];
    files.extend(linked_data::files().map(|(name, content)| (name.to_owned(), content)));
    files.extend(schema::all().iter().map(|file| (file.file_name(), file.to_json())));
    std::fs::create_dir_all(directory)?;
    for (name, content) in &files {
        std::fs::write(directory.join(name), content)?;
    }
    Ok(files.len())
}

/// People and organizations of a file, or of the documented content.
fn popolo(file: Option<&Path>) -> Result<String, String> {
    let Some(file) = file else { return Ok(Popolo::of(documented::dataset()).to_json()) };
    let name = file.display();
    let bytes = std::fs::read(file).map_err(|error| format!("{name}: {error}"))?;
    let dataset = Dataset::from_bytes(&bytes)
        .map_err(|faults| format!("{faults}\n{name} is not a dataset: correct the faults above"))?;
    Ok(Popolo::of(&dataset).to_json())
}
