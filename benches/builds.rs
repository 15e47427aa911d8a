//! How long a cold build takes and how many crates it needs, beside crates of the same kind.
//!
//!     cargo bench --bench builds
//!     cargo bench --bench builds -- --rounds 5
//!
//! Each is built for release in a project of its own outside of the repository, where all that it needs was fetched
//! before. What is printed is the least of the rounds; the time of the processors too, where the system tells, because
//! it hardly changes with what else is running. It fails where the crate takes more processor time than cyclonedx-bom, or
//! without features more than 1.3 times that of oci-spec.

#![allow(clippy::expect_used, clippy::panic, reason = "a bench may stop, and its numbers are small")]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::time::Instant;

#[path = "common/processor.rs"]
mod processor;

use processor::processor_seconds;

/// What the crate may take: with default features to cyclonedx-bom, without features to oci-spec.
const MAX_DEFAULT: f64 = 1.0;
const MAX_BARE: f64 = 1.3;

/// A project that depends on nothing but the crate.
struct Project {
    name: &'static str,
    directory: PathBuf,
    crates: usize,
    seconds: Vec<f64>,
    processor_seconds: Vec<f64>,
}

fn main() -> ExitCode {
    let mut rounds = 3;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--rounds" => {
                rounds = arguments.next().and_then(|value| value.parse().ok()).expect("rounds are a number");
            }
            // Cargo's own.
            "--bench" => {}
            _ => panic!("{argument} is no option"),
        }
    }
    let here = env!("CARGO_MANIFEST_DIR");
    let own = format!("digital-governance = {{ path = {here:?} }}");
    let bare = format!("digital-governance = {{ path = {here:?}, default-features = false }}");
    let root = std::env::temp_dir().join(format!("digital-governance-builds-{}", std::process::id()));
    let mut projects = [
        project("digital-governance", &own, &root.join("default")),
        project("digital-governance, no features", &bare, &root.join("bare")),
        project("cyclonedx-bom", "cyclonedx-bom = \"*\"", &root.join("cyclonedx-bom")),
        project("oci-spec", "oci-spec = \"*\"", &root.join("oci-spec")),
    ];
    for _ in 0..rounds {
        for project in &mut projects {
            let before = processor_seconds();
            project.seconds.push(build(&project.directory));
            let used = processor_seconds().zip(before).map(|(after, before)| after - before);
            project.processor_seconds.extend(used);
        }
    }
    fs::remove_dir_all(&root).expect("the projects can be removed");
    let [default, bare, cyclonedx, reference] = &projects;
    let ratio =
        |one: &Project, other: &Project| least(&one.processor_seconds) / least(&other.processor_seconds);
    let found = [
        ("with default features, to cyclonedx-bom", ratio(default, cyclonedx), MAX_DEFAULT),
        ("without features, to oci-spec", ratio(bare, reference), MAX_BARE),
    ];
    println!(
        "{:<32} {:>7} {:>8} {:>12} {:>8} {:>12}",
        "", "crates", "s", "to oci-spec", "CPU s", "to oci-spec"
    );
    for project in &projects {
        print!("{:<32} {:>7}", project.name, project.crates);
        let columns = [
            (&project.seconds, &reference.seconds),
            (&project.processor_seconds, &reference.processor_seconds),
        ];
        for (seconds, reference) in columns {
            let seconds = least(seconds);
            print!(" {seconds:>8.2} {:>12.2}", seconds / least(reference));
        }
        println!();
    }
    println!("crates: those that it depends on, itself not counted, on this host.");
    let mut status = ExitCode::SUCCESS;
    for (what, ratio, max) in found {
        println!("processor time {what}: {ratio:.2}");
        // Where the system tells no processor time there is no ratio.
        if ratio > max {
            println!("too slow: more than {max}");
            status = ExitCode::FAILURE;
        }
    }
    status
}

/// Makes a project, fetches what it needs, and counts that.
fn project(name: &'static str, dependency: &str, directory: &Path) -> Project {
    fs::create_dir_all(directory.join("src")).expect("a directory for the project");
    let manifest = format!(
        "[package]\nname = \"cold-build\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n[dependencies]\n{dependency}\n"
    );
    fs::write(directory.join("Cargo.toml"), manifest).expect("the manifest");
    fs::write(directory.join("src/lib.rs"), "").expect("the source");
    cargo(directory, &["fetch", "--quiet"]);
    let tree =
        cargo(directory, &["tree", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
    // What stands there already has a mark.
    let crates: BTreeSet<&str> =
        tree.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty()).collect();
    // Neither the project nor the crate itself.
    let crates = crates.len().saturating_sub(2);
    let directory = directory.to_owned();
    Project { name, directory, crates, seconds: Vec::new(), processor_seconds: Vec::new() }
}

/// The seconds of a build with nothing built before.
fn build(directory: &Path) -> f64 {
    let target = directory.join("target");
    if target.exists() {
        fs::remove_dir_all(&target).expect("what was built can be removed");
    }
    let start = Instant::now();
    cargo(directory, &["build", "--release", "--offline", "--quiet"]);
    start.elapsed().as_secs_f64()
}

/// What cargo prints, without the settings of whoever started the bench.
fn cargo(directory: &Path, arguments: &[&str]) -> String {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(directory).args(arguments).env("CARGO_TARGET_DIR", directory.join("target"));
    for setting in ["RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "RUSTC_WRAPPER", "CARGO_BUILD_RUSTC_WRAPPER"] {
        command.env_remove(setting);
    }
    let output = command.output().expect("cargo starts");
    let errors = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "cargo {}: {errors}", arguments.join(" "));
    String::from_utf8_lossy(&output.stdout).into_owned()
}

fn least(numbers: &[f64]) -> f64 {
    numbers.iter().copied().fold(f64::NAN, f64::min)
}
