//! Sheets to write records in, and flat tables of a dataset.

#![allow(clippy::arithmetic_side_effects, reason = "small known numbers")]

use std::error::Error;
use std::fs::{self, File};
use std::io::{BufRead, BufReader, BufWriter};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use digital_governance::prelude::*;
use digital_governance::tables::{self, TableWriter};
use digital_governance::{is_json_lines, sheets};

const HELP: &str = "\
Sheets to write records in, and flat tables of a dataset. All are CSV files in a folder.

usage: cargo run --features tables --example table -- --template DIR
       cargo run --features tables --example table -- in DIR -o FILE
       cargo run --features tables --example table -- out FILE -o DIR
       cargo run --features tables --example table -- flat FILE -o DIR [--markdown]

  --template DIR        writes empty sheets: documents.csv, stakeholders.csv, laws.csv, sessions.csv, positions.csv
  in DIR -o FILE        reads the sheets of a folder and writes them as a dataset, JSON
  out FILE -o DIR       writes a dataset as sheets
  flat FILE -o DIR      writes a dataset, or JSON Lines of any size, as flat tables, with csv-metadata.json (CSV on the Web)

options:
  -o, --output PATH     the file or folder to write
  --with-documented     in: the rows may refer to records of the documented content, as check --with-documented reads them
  --markdown            flat: Markdown instead of CSV
  -h, --help            this text

The exit status is 0 if all was done, 1 if the content was faulty, and 2 if a file could not be read or written or the
arguments were wrong. docs/writing-tables.md is the guide to the sheets, docs/tables.md lists the flat tables.
";

/// What is asked for.
struct Arguments {
    command: String,
    input: PathBuf,
    output: PathBuf,
    markdown: bool,
    with_documented: bool,
}

fn main() -> ExitCode {
    let arguments = match arguments() {
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
    match run(&arguments) {
        Ok(Ok(done)) => {
            println!("{done}");
            ExitCode::SUCCESS
        }
        Ok(Err(faults)) => {
            println!("{faults}");
            ExitCode::FAILURE
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn arguments() -> Result<Option<Arguments>, lexopt::Error> {
    use lexopt::prelude::{Long, Short, Value, ValueExt};

    let mut parser = lexopt::Parser::from_env();
    let (mut command, mut input, mut output) = (None, None, None);
    let (mut markdown, mut with_documented) = (false, false);
    while let Some(argument) = parser.next()? {
        match argument {
            Short('h') | Long("help") => return Ok(None),
            Short('o') | Long("output") => output = Some(PathBuf::from(parser.value()?)),
            Long("markdown") => markdown = true,
            Long("with-documented") if cfg!(feature = "documented") => with_documented = true,
            Long("template") => {
                command = Some("template".to_owned());
                (input, output) = (Some(PathBuf::new()), Some(PathBuf::from(parser.value()?)));
            }
            Value(value) if command.is_none() => command = Some(value.string()?),
            Value(value) if input.is_none() => input = Some(PathBuf::from(value)),
            _ => return Err(argument.unexpected()),
        }
    }
    let missing = |what: &str| lexopt::Error::from(format!("{what} is missing"));
    Ok(Some(Arguments {
        command: command.ok_or_else(|| missing("in, out, flat or --template"))?,
        input: input.ok_or_else(|| missing("the file or folder to read"))?,
        output: output.ok_or_else(|| missing("-o with the file or folder to write"))?,
        markdown,
        with_documented,
    }))
}

/// A sentence on what was done, or the faults of the content.
type Outcome = Result<String, String>;

fn run(arguments: &Arguments) -> Result<Outcome, Box<dyn Error>> {
    let Arguments { command, input, output, markdown, with_documented } = arguments;
    match command.as_str() {
        "template" => write_files(output, sheets::template()).map(Ok),
        "in" => read_sheets(input, output, *with_documented),
        "out" => match Dataset::from_bytes(read(input)?) {
            Ok(dataset) => write_files(output, sheets::write(&dataset)).map(Ok),
            Err(faults) => Ok(Err(faults.to_string())),
        },
        "flat" => write_flat(input, output, *markdown),
        other => Err(format!("no command is called {other}: in, out, flat or --template").into()),
    }
}

fn read(path: &Path) -> Result<Vec<u8>, Box<dyn Error>> {
    fs::read(path).map_err(|error| format!("{}: {error}", path.display()).into())
}

fn create(path: &Path) -> Result<BufWriter<File>, std::io::Error> {
    let file = File::create(path);
    let file =
        file.map_err(|error| std::io::Error::new(error.kind(), format!("{}: {error}", path.display())))?;
    Ok(BufWriter::new(file))
}

fn write_files(folder: &Path, files: Vec<(&'static str, String)>) -> Result<String, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let count = files.len();
    for (name, text) in files {
        fs::write(folder.join(name), text)?;
    }
    Ok(format!("{count} sheets in {}", folder.display()))
}

#[cfg_attr(not(feature = "documented"), allow(unused_variables, reason = "the option is not known then"))]
fn read_sheets(folder: &Path, output: &Path, with_documented: bool) -> Result<Outcome, Box<dyn Error>> {
    let mut files = Vec::new();
    for sheet in sheets::all() {
        let path = folder.join(sheet.file());
        if path.exists() {
            files.push((sheet.file(), read(&path)?));
        }
    }
    if files.is_empty() {
        return Err(
            format!("{}: no sheet is there; make empty ones with --template", folder.display()).into()
        );
    }
    #[cfg(feature = "documented")]
    if with_documented {
        let known = digital_governance::documented::dataset();
        return match sheets::read_with(files, known) {
            Ok(both) => {
                fs::write(output, without(&both, known)?)?;
                Ok(Ok(format!("{} records in {}", both.len() - known.len(), output.display())))
            }
            Err(faults) => Ok(Err(format!("{faults}\n{} faults", faults.len()))),
        };
    }
    match sheets::read(files) {
        Ok(dataset) => {
            fs::write(output, dataset.to_json())?;
            Ok(Ok(format!("{} records in {}", dataset.len(), output.display())))
        }
        Err(faults) => Ok(Err(format!("{faults}\n{} faults", faults.len()))),
    }
}

/// The JSON of the records of a dataset that another one does not have.
#[cfg(feature = "documented")]
fn without(dataset: &Dataset, known: &Dataset) -> Result<String, serde_json::Error> {
    let mut file = serde_json::to_value(dataset)?;
    for records in file.as_object_mut().into_iter().flatten().filter_map(|(_, array)| array.as_array_mut()) {
        let is_own =
            |record: &serde_json::Value| record["id"].as_str().is_some_and(|id| known.get(id).is_none());
        records.retain(is_own);
    }
    serde_json::to_string_pretty(&file)
}

fn write_flat(input: &Path, folder: &Path, markdown: bool) -> Result<Outcome, Box<dyn Error>> {
    fs::create_dir_all(folder)?;
    let ending = if markdown { "md" } else { "csv" };
    let open = |table: &'static tables::Table| create(&folder.join(format!("{}.{ending}", table.name())));
    let mut writer = if markdown { TableWriter::markdown(open)? } else { TableWriter::csv(open)? };
    let mut reader =
        BufReader::new(File::open(input).map_err(|error| format!("{}: {error}", input.display()))?);
    let start = String::from_utf8_lossy(reader.fill_buf()?).into_owned();
    let mut count = 0_u64;
    if is_json_lines(&start) {
        for (_, record) in JsonLines::new(reader) {
            match record {
                Ok(record) => writer.write(record.as_ref())?,
                Err(error) => return Ok(Err(error.to_string())),
            }
            count += 1;
        }
    } else {
        match Dataset::from_bytes(read(input)?) {
            Ok(dataset) => {
                for record in dataset.records() {
                    writer.write(record)?;
                    count += 1;
                }
            }
            Err(faults) => return Ok(Err(faults.to_string())),
        }
    }
    let tables = writer.finish()?.len();
    if !markdown {
        fs::write(folder.join("csv-metadata.json"), tables::csvw())?;
    }
    Ok(Ok(format!("{count} records in {tables} tables in {}", folder.display())))
}
