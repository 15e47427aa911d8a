//! Reads files and prints all that is wrong with them, one fault a line, as a compiler does.
//!
//!     cargo run --example check -- FILE…
//!     cargo run --example check -- --each-line FILE…
//!
//! A file is a dataset in JSON or in JSON Lines. With `--each-line` each line is a dataset of its own, and what is
//! printed is its number and `ok` or its codes. The exit status is 1 where there are faults, 2 where a file can't be
//! read.

use std::process::ExitCode;

use digital_governance::{Dataset, Faults};

fn main() -> ExitCode {
    let mut each_line = false;
    let mut files = Vec::new();
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--each-line" => each_line = true,
            _ => files.push(argument),
        }
    }
    if files.is_empty() {
        eprintln!("usage: cargo run --example check -- [--each-line] FILE…");
        return ExitCode::from(2);
    }
    let mut status = 0;
    for file in &files {
        let found = match std::fs::read(file) {
            Ok(bytes) if each_line => check_lines(&bytes),
            Ok(bytes) => check_file(file, &bytes),
            Err(error) => {
                eprintln!("{file}: {error}");
                2
            }
        };
        status = status.max(found);
    }
    ExitCode::from(status)
}

fn check_file(file: &str, bytes: &[u8]) -> u8 {
    let Err(faults) = Dataset::from_bytes(bytes) else {
        return 0;
    };
    for fault in &faults {
        println!("{file}:{fault}");
    }
    if faults.omitted() > 0 {
        println!("{file}: and {} more faults", faults.omitted());
    }
    1
}

fn check_lines(bytes: &[u8]) -> u8 {
    let mut status = 0;
    let lines = bytes.split(|byte| *byte == b'\n');
    for (number, line) in (1_u64..).zip(lines).filter(|(_, line)| !line.trim_ascii().is_empty()) {
        match read_dataset(line) {
            Ok(_) => println!("{number} ok"),
            Err(faults) => {
                let codes: Vec<&str> = faults.iter().map(|fault| fault.code().as_str()).collect();
                println!("{number} {}", codes.join(" "));
                status = 1;
            }
        }
    }
    status
}

/// A line by itself is never JSON Lines.
fn read_dataset(line: &[u8]) -> Result<Dataset, Faults> {
    match std::str::from_utf8(line) {
        Ok(text) => Dataset::from_json(text),
        Err(_) => Dataset::from_bytes(line),
    }
}
