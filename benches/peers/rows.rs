//! The readers, each measured in a process of its own.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Instant;

use digital_governance::prelude::*;
use serde::de::IgnoredAny;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::plain;
use crate::resolve::Resolver;

pub(crate) const BASELINE: &str = "serde_json IgnoredAny";

pub(crate) const OWN: &str = "digital-governance";

/// What runs a reader.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Runtime {
    Rust,
    Python,
    Node,
}

/// A reader.
pub(crate) struct Row {
    pub(crate) name: &'static str,
    pub(crate) runtime: Runtime,
    /// It isn't asked to read a larger file: it would take minutes or all memory; V8 has no strings over 512 MB.
    pub(crate) largest: u64,
}

const fn row(name: &'static str, runtime: Runtime, largest: u64) -> Row {
    Row { name, runtime, largest }
}

pub(crate) const ROWS: &[Row] = &[
    row(BASELINE, Runtime::Rust, u64::MAX),
    row(OWN, Runtime::Rust, u64::MAX),
    row("derived structs", Runtime::Rust, u64::MAX),
    row("serde_json Value", Runtime::Rust, u64::MAX),
    row("Value + jsonschema", Runtime::Rust, u64::MAX),
    row("Value + jsonschema + resolving", Runtime::Rust, u64::MAX),
    row("Value + jsonschema + resolving + structs", Runtime::Rust, u64::MAX),
    row("msgspec", Runtime::Python, 100),
    row("msgspec + resolving", Runtime::Python, 100),
    row("pydantic v2", Runtime::Python, 100),
    row("Python jsonschema", Runtime::Python, 10),
    row("ajv", Runtime::Node, 100),
];

/// What a process found.
#[derive(Serialize, Deserialize)]
pub(crate) struct Measured {
    /// The seconds of each reading.
    pub(crate) seconds: Vec<f64>,
    /// The seconds that it took to drop each value.
    pub(crate) drops: Vec<f64>,
    /// By how many bytes the resident size grew from before the file was loaded to the most in the first reading.
    pub(crate) peak: Option<u64>,
}

fn here() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../benches/peers")
}

fn schema() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../schemas/v1/dataset.schema.json")
}

/// What is missing to run a row.
pub(crate) fn missing(row: &Row) -> bool {
    let installed = here().join("installed");
    match row.runtime {
        Runtime::Rust => false,
        Runtime::Python => !installed.join("structs.py").exists() || !installed.join("venv").exists(),
        Runtime::Node => !installed.join("node_modules/ajv").exists(),
    }
}

/// Measures a row in a new process.
pub(crate) fn run(row: &Row, file: &Path, readings: usize) -> Measured {
    let mut command = match row.runtime {
        Runtime::Rust => {
            let mut command = Command::new(std::env::current_exe().expect("the path of the bench"));
            command.arg("--row");
            command
        }
        Runtime::Python => {
            let mut command = Command::new(here().join("installed/venv/bin/python"));
            command.env("PYTHONPATH", here().join("installed")).arg(here().join("read.py"));
            command
        }
        Runtime::Node => {
            let mut command = Command::new("node");
            command.arg("--max-old-space-size=16000").arg(here().join("read.mjs"));
            command
        }
    };
    command.arg(row.name).arg(file).arg(readings.to_string()).arg(schema());
    let output = command.output().expect("the process starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{}: {errors}", row.name);
    serde_json::from_slice(&output.stdout).expect("it prints what it measured")
}

/// What the process of a Rust row does.
pub(crate) fn measure(name: &str, file: &str, readings: usize) -> Measured {
    let text = fs::read_to_string(schema()).expect("the schema");
    let schema: Value = serde_json::from_str(&text).expect("the schema is JSON");
    let validator = || jsonschema::validator_for(&schema).expect("the schema is one");
    match name {
        // The dataset keeps its text; the others are dropped with theirs, outside of the time.
        OWN => read(file, readings, |text| Dataset::from_json(text).expect("a valid dataset")),
        BASELINE => borrow(file, readings, |text| serde_json::from_str::<IgnoredAny>(text).expect("JSON")),
        "derived structs" => {
            borrow(file, readings, |text| serde_json::from_str::<plain::Dataset>(text).expect("a dataset"))
        }
        "serde_json Value" => {
            borrow(file, readings, |text| serde_json::from_str::<Value>(text).expect("JSON"))
        }
        "Value + jsonschema" => {
            let validator = validator();
            borrow(file, readings, |text| {
                let value = serde_json::from_str(text).expect("JSON");
                assert!(validator.is_valid(&value));
                value
            })
        }
        "Value + jsonschema + resolving" => borrow(file, readings, resolving(validator(), &schema)),
        // What comes out is what the crate gives: types. `from_value` takes the value apart, so nothing of it is left.
        "Value + jsonschema + resolving + structs" => {
            let resolving = resolving(validator(), &schema);
            borrow(file, readings, |text| {
                serde_json::from_value::<plain::Dataset>(resolving(text)).expect("a dataset")
            })
        }
        _ => panic!("no row {name}"),
    }
}

/// Reads a `Value` and checks its shape, ids and references.
fn resolving(validator: jsonschema::Validator, schema: &Value) -> impl Fn(&str) -> Value {
    let resolver = Resolver::new(schema);
    move |text| {
        let value = serde_json::from_str(text).expect("JSON");
        assert!(validator.is_valid(&value) && resolver.resolves(&value));
        value
    }
}

fn borrow<T>(file: &str, readings: usize, borrow: impl Fn(&str) -> T) -> Measured {
    read(file, readings, |text| {
        let value = borrow(&text);
        (value, text)
    })
}

fn read<T>(file: &str, readings: usize, read: impl Fn(String) -> T) -> Measured {
    let before = resident("VmRSS");
    let mut measured = Measured { seconds: Vec::new(), drops: Vec::new(), peak: None };
    for number in 0..readings {
        let text = fs::read_to_string(file).expect("the file");
        let start = Instant::now();
        let value = read(text);
        measured.seconds.push(start.elapsed().as_secs_f64());
        if number == 0 {
            measured.peak = resident("VmHWM").zip(before).map(|(peak, before)| peak - before);
        }
        let start = Instant::now();
        drop(value);
        measured.drops.push(start.elapsed().as_secs_f64());
    }
    measured
}

/// A size of this process in bytes, where the system tells.
fn resident(name: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(name))?;
    let kilobytes: u64 = line.split_whitespace().nth(1)?.parse().ok()?;
    Some(kilobytes * 1024)
}
