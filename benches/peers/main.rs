//! Writes generated datasets.
//!
//!     cargo bench --bench peers -- --megabytes 1000 --write FILE [--lines]

#![allow(
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench may stop"
)]

use std::fs::File;
use std::io::{self, BufWriter, Write};

#[path = "../common/generate.rs"]
mod generate;

use generate::Generator;

fn main() {
    let mut megabytes = 100;
    let mut write = None;
    let mut lines = false;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().expect("an option has its value");
        match argument.as_str() {
            "--megabytes" => megabytes = value().parse().expect("megabytes are a number"),
            "--write" => write = Some(value()),
            "--lines" => lines = true,
            // Cargo's own.
            "--bench" => {}
            _ => panic!("{argument}?"),
        }
    }
    if let Some(file) = write {
        write_file(&file, &Generator::of_megabytes(megabytes), lines).expect("the file can be written");
    }
}

fn write_file(file: &str, generator: &Generator, lines: bool) -> io::Result<()> {
    let mut out = BufWriter::new(File::create(file)?);
    if lines {
        generator.write_lines(&mut out)?;
    } else {
        generator.write_json(&mut out)?;
    }
    out.flush()
}
