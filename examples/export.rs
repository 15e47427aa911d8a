//! Writes the documented content as JSON and JSON Lines, the schemas, and the files of linked data.
//!
//!     cargo run --example export -- DIR

use std::path::PathBuf;
use std::process::ExitCode;

use digital_governance::{documented, linked_data, schema};
use lexopt::prelude::*;

const USAGE: &str = "usage: cargo run --example export -- DIR";

fn main() -> ExitCode {
    let directory = match directory() {
        Ok(Some(directory)) => directory,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    match export(&directory) {
        Ok(count) => {
            println!("{count} files in {}", directory.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{}: {error}", directory.display());
            ExitCode::from(2)
        }
    }
}

/// The folder to write to; none where help is asked for.
fn directory() -> Result<Option<PathBuf>, lexopt::Error> {
    let mut directory = None;
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("help") | Short('h') => return Ok(None),
            Value(folder) if directory.is_none() => directory = Some(PathBuf::from(folder)),
            _ => return Err(argument.unexpected()),
        }
    }
    directory.map(Some).ok_or_else(|| "no folder is given".into())
}

fn export(directory: &std::path::Path) -> std::io::Result<usize> {
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
