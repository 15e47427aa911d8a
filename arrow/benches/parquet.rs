//! JSON Lines to Parquet on one core, beside `DuckDB`: seconds of the processor, and the memory at the peak.
//!
//!     cargo bench -p digital-governance-arrow --bench parquet -- --megabytes 1000 --rounds 3
//!
//! Both run in processes of their own, which `taskset` keeps on one core where it is there, in turn. `DuckDB` is left out
//! where `benches/peers/install` has not installed it. It writes one file of nested columns and checks nothing but that lines
//! are JSON; here each line is checked by the rules of the format, and becomes rows of all tables.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "a benchmark may stop"
)]

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{BufReader, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::process::Command;

use digital_governance::prelude::*;
use digital_governance_arrow::ParquetWriter;

#[path = "../../benches/common/generate.rs"]
mod generate;

#[path = "../../benches/common/processor.rs"]
mod processor;

use generate::{Generator, Layout};
use processor::processor_seconds;

fn main() {
    let (mut megabytes, mut rounds) = (1_000, 3);
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut value = || arguments.next().expect("an option has its value");
        match argument.as_str() {
            "--megabytes" => megabytes = value().parse().expect("megabytes are a number"),
            "--rounds" => rounds = value().parse().expect("rounds are a number"),
            // What our own process is given.
            "--convert" => return convert(value().as_ref(), value().as_ref()),
            // Cargo's own.
            "--bench" => {}
            _ => panic!("{argument} is no option"),
        }
    }
    measure(megabytes, rounds);
}

fn convert(file: &Path, folder: &Path) {
    let mut writer = ParquetWriter::create(folder).expect("a new folder");
    for (_, record) in JsonLines::new(BufReader::with_capacity(1 << 16, File::open(file).expect("the file")))
    {
        writer.write(record.expect("a record").as_ref()).expect("the disk");
    }
    writer.finish().expect("the disk");
}

fn measure(megabytes: u64, rounds: u64) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("parquet-{}", std::process::id()));
    fs::create_dir_all(&folder).expect("a folder");
    let lines = folder.join("lines.jsonl");
    let mut out = BufWriter::new(File::create(&lines).expect("a file"));
    Generator::of_megabytes(megabytes, Layout::Compact).write_lines(&mut out).expect("the disk");
    out.flush().expect("the disk");
    let bytes = fs::metadata(&lines).expect("the file").len() as f64;
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let python = here.join("../benches/peers/installed/venv/bin/python");
    let (own, duck) = (folder.join("own"), folder.join("duck.parquet"));
    let (mut ours, mut others) = (Vec::new(), Vec::new());
    for _ in 0..rounds {
        let program = std::env::current_exe().expect("this program");
        ours.push(run(program.as_ref(), &["--convert".as_ref(), lines.as_ref(), own.as_ref()]));
        let size =
            fs::read_dir(&own).expect("the folder").map(|file| file.unwrap().metadata().unwrap().len());
        ours.last_mut().unwrap().written = size.sum();
        fs::remove_dir_all(&own).expect("the folder");
        if python.exists() {
            let script = here.join("benches/duck.py");
            others.push(run(python.as_ref(), &[script.as_ref(), lines.as_ref(), duck.as_ref()]));
            others.last_mut().unwrap().written = fs::metadata(&duck).expect("the file").len();
        }
    }
    println!("{:<20} {:>8} {:>8} {:>8} {:>12}", "", "s", "MB/s", "peak, MB", "written, MB");
    let ours = show("digital-governance", &ours, bytes);
    if others.is_empty() {
        println!("left out: DuckDB; it needs benches/peers/install");
    } else {
        let others = show("DuckDB", &others, bytes);
        println!("DuckDB takes {:.2} times as long", others / ours);
    }
    fs::remove_dir_all(&folder).expect("the folder");
}

/// What a process took.
struct Measured {
    /// Of the processor, with the start of the program.
    seconds: f64,
    /// Resident bytes at the most.
    peak: u64,
    /// The bytes of its files.
    written: u64,
}

/// Prints the fastest round, and gives its seconds.
fn show(name: &str, rounds: &[Measured], bytes: f64) -> f64 {
    let fastest = rounds.iter().min_by(|one, other| one.seconds.total_cmp(&other.seconds)).unwrap();
    let Measured { seconds, peak, written } = fastest;
    println!(
        "{name:<20} {seconds:>8.2} {:>8.0} {:>8.0} {:>12.0}",
        bytes / 1e6 / seconds,
        *peak as f64 / 1e6,
        *written as f64 / 1e6
    );
    *seconds
}

/// Runs a program on one core.
fn run(program: &OsStr, arguments: &[&OsStr]) -> Measured {
    let is_pinned = Command::new("taskset").arg("--version").output().is_ok();
    let mut command = Command::new(if is_pinned { OsStr::new("taskset") } else { program });
    if is_pinned {
        command.args(["-c", "0"]).arg(program);
    }
    let before = processor_seconds().expect("the system tells the time of the processors");
    let mut child = command.args(arguments).spawn().expect("the program");
    // The peak is looked at while the program runs: no process tells it afterwards.
    let memory = PathBuf::from(format!("/proc/{}/status", child.id()));
    let mut peak = 0;
    let status = loop {
        if let Some(status) = child.try_wait().expect("the program") {
            break status;
        }
        peak = peak.max(resident(&memory).unwrap_or_default());
        std::thread::sleep(std::time::Duration::from_millis(20));
    };
    assert!(status.success(), "{} failed", program.display());
    let seconds = processor_seconds().expect("the system tells the time of the processors") - before;
    Measured { seconds, peak, written: 0 }
}

fn resident(status: &Path) -> Option<u64> {
    let status = fs::read_to_string(status).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    Some(line.trim().strip_suffix(" kB")?.parse::<u64>().ok()? * 1024)
}
