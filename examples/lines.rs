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
use std::process::ExitCode;

use digital_governance::prelude::*;

fn main() -> ExitCode {
    let mut show_faults = false;
    let mut files = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--faults" => show_faults = true,
            _ => files.push(argument),
        }
    }
    let [file] = files.as_slice() else {
        eprintln!("usage: cargo run --release --example lines -- [--faults] FILE");
        return ExitCode::from(2);
    };
    let reader = match File::open(file) {
        Ok(opened) => BufReader::new(opened),
        Err(error) => {
            eprintln!("{file}: {error}");
            return ExitCode::from(2);
        }
    };
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
