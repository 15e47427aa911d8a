//! Reads JSON Lines record by record and prints how many there are of each kind, in memory that does not grow with the
//! file.
//!
//!     cargo run --release --example lines -- FILE
//!     cargo run --release --features parallel --example lines -- FILE
//!
//! With `--faults` each line that is not well formed is printed too, with all that is wrong with it. The exit status is 1
//! where there are such lines, 2 where the file can't be read.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::BufReader;
use std::path::PathBuf;
use std::process::ExitCode;

use digital_governance::prelude::*;
use lexopt::prelude::*;

const USAGE: &str = "usage: cargo run --release --example lines -- [--faults] FILE";

/// The file, and whether its faults are printed; none where help is asked for.
fn options() -> Result<Option<(PathBuf, bool)>, lexopt::Error> {
    let (mut file, mut show_faults) = (None, false);
    let mut parser = lexopt::Parser::from_env();
    while let Some(argument) = parser.next()? {
        match argument {
            Long("faults") => show_faults = true,
            Long("help") | Short('h') => return Ok(None),
            Value(path) if file.is_none() => file = Some(PathBuf::from(path)),
            _ => return Err(argument.unexpected()),
        }
    }
    match file {
        Some(file) => Ok(Some((file, show_faults))),
        None => Err("no file is given".into()),
    }
}

fn main() -> ExitCode {
    let (file, show_faults) = match options() {
        Ok(Some(options)) => options,
        Ok(None) => {
            println!("{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(error) => {
            eprintln!("{error}\n{USAGE}");
            return ExitCode::from(2);
        }
    };
    let reader = match File::open(&file) {
        Ok(opened) => BufReader::new(opened),
        Err(error) => {
            eprintln!("{}: {error}", file.display());
            return ExitCode::from(2);
        }
    };
    let file = file.display();
    // Records are counted by their kind, so no more of them is kept.
    let kind = |_, record: Result<Record, JsonLinesError>| record.map(|record| record.kind());
    let lines = JsonLines::new(reader);
    #[cfg(feature = "parallel")]
    let lines = lines.in_parallel(kind);
    #[cfg(not(feature = "parallel"))]
    let lines = lines.map(|(line, record)| kind(line, record));

    let mut kinds: BTreeMap<&str, u64> = BTreeMap::new();
    let mut bad = 0_u64;
    for kind in lines {
        match kind {
            Ok(kind) => {
                let count = kinds.entry(kind.as_str()).or_default();
                *count = count.saturating_add(1);
            }
            Err(JsonLinesError::Faults(faults)) => {
                bad = bad.saturating_add(1);
                for fault in faults.iter().filter(|_| show_faults) {
                    println!("{file}:{fault}");
                }
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                return ExitCode::from(2);
            }
        }
    }
    for (kind, count) in kinds {
        println!("{count:>12} {kind}");
    }
    println!("{bad:>12} bad lines");
    ExitCode::from(u8::from(bad > 0))
}
