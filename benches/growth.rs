//! How the time to read grows with the input: of generated files, of hostile ones, of files with faults in them; and the
//! time to follow locators in a text and to import a page.
//!
//!     cargo bench --bench growth
//!
//! It fails where ten times as much takes more than thirty times as long, or where all faults of a file take longer than
//! two and a half times a valid file of the same records. Of readings the shortest counts, because others who use the
//! machine make them longer, never shorter; what would fail is measured again before.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a bench may stop, and its numbers are small"
)]

use std::fmt::Write as _;
use std::hint::black_box;
use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use digital_governance::prelude::*;

#[path = "common/generate.rs"]
mod generate;

use generate::{Generator, Layout};

/// Ten times as much may take thirty times as long.
const WORST_GROWTH: f64 = 3.0;

/// Faults are found in so many times what reading takes.
const WORST_FAULTS: f64 = 2.5;

/// So many bytes are more than caches hold.
const COLD: usize = 64 << 20;

/// So often something is measured before it fails, a moment after each other.
const ATTEMPTS: usize = 10;

const MOMENT: Duration = Duration::from_millis(200);

fn main() -> ExitCode {
    let mut failures = Vec::new();
    println!("{:<44} {:>9} {:>10} {:>8} {:>7}", "", "MB", "ms", "ns/byte", "growth");
    grow("locators, one a line", [100, 1_000, 10_000], follow, speakers, &mut failures);
    grow("pages with speakers", [50, 500, 5_000], import, speakers, &mut failures);
    let sizes = [1, 10, 100];
    grow(
        "generated files",
        sizes,
        |text| read(text, true),
        |megabytes| Generator::of_megabytes(megabytes, Layout::Indented).json(),
        &mut failures,
    );
    for (name, is_valid, text) in HOSTILE {
        grow(name, [1_000, 10_000, 100_000], |text| read(text, *is_valid), text, &mut failures);
    }
    println!();
    compare_faults(&mut failures);
    for failure in &failures {
        println!("too slow: {failure}");
    }
    if failures.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Reads a text of each size; prints the time a byte, and how much longer it is than at the size before.
fn grow(
    name: &str,
    sizes: [u64; 3],
    measure: impl Fn(&str) -> f64,
    text: impl Fn(u64) -> String,
    failures: &mut Vec<String>,
) {
    let mut before = None;
    for size in sizes {
        let text = text(size);
        let readings = if text.len() > 20_000_000 { 2 } else { 5 };
        let mut seconds = f64::INFINITY;
        let (each, growth) = attempt(
            || {
                seconds = (0..readings).map(|_| measure(&text)).fold(seconds, f64::min);
                let each = seconds / text.len() as f64;
                (each, before.map(|before: f64| each / before))
            },
            |(_, growth)| growth.is_none_or(|growth| growth <= WORST_GROWTH),
        );
        println!(
            "{name:<44} {:>9.3} {:>10.2} {:>8.2} {:>7}",
            text.len() as f64 / 1e6,
            seconds * 1e3,
            each * 1e9,
            growth.map_or(String::new(), |growth| format!("{growth:.2}"))
        );
        before = Some(each);
        if growth.is_some_and(|growth| growth > WORST_GROWTH) {
            failures.push(format!("{name} grows by {:.1} to {size}", growth.unwrap_or_default()));
            return;
        }
    }
}

/// What was measured first that is well, or last.
fn attempt<T>(mut measure: impl FnMut() -> T, is_well: impl Fn(&T) -> bool) -> T {
    for _ in 1..ATTEMPTS {
        let measured = measure();
        if is_well(&measured) {
            return measured;
        }
        thread::sleep(MOMENT);
    }
    measure()
}

/// The seconds of a reading, without dropping what was read.
fn read(text: &str, is_valid: bool) -> f64 {
    // The reader takes its text; the copy is not part of the reading.
    let bytes = text.as_bytes().to_vec();
    // Nor is it that a small text finds all it needs in the caches, where the one before has left it.
    black_box(vec![1_u8; COLD]);
    let start = Instant::now();
    let result = Dataset::from_bytes(bytes);
    let seconds = start.elapsed().as_secs_f64();
    if let (true, Err(faults)) = (is_valid, &result) {
        panic!("{faults}");
    }
    assert_eq!(result.is_ok(), is_valid);
    seconds
}

/// The page of a proposal with so many speakers.
fn speakers(count: u64) -> String {
    let mut page = String::from("IGF 2031 WS #7 Open tides\n");
    for number in 1..=count {
        writeln!(page, "Speaker {number}: Nerea Thalassa the {number}th, Civil Society, African Group")
            .expect("memory");
    }
    page
}

/// The seconds of making a text ready and finding each of its speakers by a locator.
fn follow(page: &str) -> f64 {
    let start = Instant::now();
    let source = SourceText::new(page);
    for number in 1..page.lines().count() {
        let section = Text::try_from(format!("Speaker {number}")).expect("a text");
        let locator = Locator::new().with_sections([section]);
        assert!(black_box(source.fingerprint_at(&locator)).is_some());
    }
    start.elapsed().as_secs_f64()
}

/// The seconds of importing a page.
fn import(page: &str) -> f64 {
    let start = Instant::now();
    assert!(black_box(digital_governance::import::igf(page)).session.is_some());
    start.elapsed().as_secs_f64()
}

/// A name, whether a reader accepts it, and the text with so many of what it is about.
type Hostile = (&'static str, bool, fn(u64) -> String);

const HOSTILE: &[Hostile] = &[
    ("records with the same id", false, |n| stakeholders(n, |_| String::from(r#""id":"a""#))),
    ("ids in the reverse order", true, |n| stakeholders(n, |i| format!(r#""id":"a{:09}""#, n - i))),
    ("ids in no order", true, |n| stakeholders(n, |i| format!(r#""id":"a{:09}""#, scatter(i)))),
    ("ids that begin with the same 190 letters", true, |n| {
        stakeholders(n, |i| format!(r#""id":"{}{i:09}""#, "a".repeat(190)))
    }),
    ("records with six faults each", false, |n| {
        stakeholders(n, |i| {
            format!(r#""id":"A {i}","name":"","country":"XX","url":"ftp:","planet":1,"affiliations":[{{}}]"#)
        })
    }),
    ("records without members", false, |n| {
        array("laws", n, |_| String::new()) // An empty object.
    }),
    ("records that are numbers", false, |n| dataset("laws", &"1,".repeat(usize_of(n)))),
    ("memberships in a chain", true, |n| {
        stakeholders(n, |i| affiliated(i, if i + 1 < n { i + 1 } else { i }, i + 1 == n))
    }),
    ("memberships in a chain, the other way", true, |n| {
        stakeholders(n, |i| affiliated(i, i.saturating_sub(1), i == 0))
    }),
    ("memberships in a circle", false, |n| stakeholders(n, |i| affiliated(i, (i + 1) % n, false))),
    ("members of one organization", true, |n| stakeholders(n, |i| affiliated(i, 0, i == 0))),
    ("documents in a chain", true, |n| documents(n, |i| part_of(i, (i + 1).min(n - 1), i + 1 == n))),
    ("documents in a circle", false, |n| documents(n, |i| part_of(i, (i + 1) % n, false))),
    ("provisions of one record", true, |n| provisions(n, |_| None)),
    ("provisions of one record, parents in a chain", true, |n| {
        provisions(n, |i| (i + 1 < n).then_some(i + 1))
    }),
    ("provisions of one record, parents in a circle", false, |n| provisions(n, |i| Some((i + 1) % n))),
    ("provisions with the same id", false, |n| {
        let provision = r#"{"id":"p","action":"a"},"#.repeat(usize_of(n));
        principle(&format!(r#""provisions":[{}]"#, provision.trim_end_matches(',')))
    }),
    ("references to nothing, one a record", false, |n| {
        stakeholders(n, |i| format!(r#""id":"a{i}","affiliations":[{{"to":"b{i}"}}]"#))
    }),
    ("references to nothing, all in one record", false, |n| {
        principle(&format!(r#""attribution":{{"holders":[{}]}}"#, strings(n, |i| format!("b{i}"))))
    }),
    ("references to a record of another kind", false, |n| {
        stakeholders(n, |i| format!(r#""id":"a{i}","citations":[{{"document":"a0"}}]"#))
    }),
    ("items of a set", true, |n| {
        principle(&format!(r#""classification":{{"topics":[{}]}}"#, strings(n, |i| format!("t{i}"))))
    }),
    ("items of a set that repeat", false, |n| {
        principle(&format!(r#""classification":{{"topics":[{}]}}"#, strings(n, |_| "t".to_owned())))
    }),
    ("items of a set, each twice", false, |n| {
        principle(&format!(r#""classification":{{"topics":[{}]}}"#, strings(n, |i| format!("t{}", i / 2))))
    }),
    ("unknown members of one record", false, |n| {
        stakeholders(1, |_| format!(r#""id":"a",{}"#, members(n, |i| format!(r#""planet{i}":1"#))))
    }),
    ("a member of one record again and again", false, |n| {
        stakeholders(1, |_| format!(r#""id":"a",{}"#, members(n, |_| r#""name":"b""#.to_owned())))
    }),
    ("extensions of one record", true, |n| {
        let extensions = members(n, |i| format!(r#""org.example/e{i}":1"#));
        stakeholders(1, |_| format!(r#""id":"a","extensions":{{{extensions}}}"#))
    }),
    ("an extension again and again", false, |n| {
        let extensions = members(n, |_| r#""org.example/e":1"#.to_owned());
        stakeholders(1, |_| format!(r#""id":"a","extensions":{{{extensions}}}"#))
    }),
    ("sessions with the same key", false, |n| {
        let session = r#""forum":"F","year":2019,"kind":"workshop","number":"1""#;
        array("sessions", n, |i| format!(r#""id":"s{i}",{session}"#))
    }),
    ("texts of escapes", true, |n| {
        stakeholders(n, |i| format!(r#""id":"a{i}","name":"{}""#, r#"\"\u00e9\\"#.repeat(50)))
    }),
    ("one text of escapes, too long", false, |n| {
        stakeholders(1, |_| format!(r#""id":"a","name":"{}""#, r"\u00e9".repeat(usize_of(n) * 20)))
    }),
    ("one id, too long", false, |n| {
        stakeholders(1, |_| format!(r#""id":"{}""#, "a-".repeat(usize_of(n) * 20)))
    }),
    ("white space", true, |n| format!("{}{{\"format\":\"1.0\"}}", " \n\t\r".repeat(usize_of(n) * 10))),
    ("brackets", false, |n| dataset("laws", &"[[]],".repeat(usize_of(n)))),
    ("lines that are no JSON", false, |n| lines(n, |_| "{".to_owned())),
    ("lines with a fault each", false, |n| lines(n, |i| format!(r#"{{"law":{{"id":"L{i}"}}}}"#))),
    ("lines that say the format", true, |n| lines(n, |_| r#"{"format":"1.0"}"#.to_owned())),
    ("empty lines", true, |n| lines(n * 10, |_| String::new())),
];

fn usize_of(number: u64) -> usize {
    usize::try_from(number).expect("a small number")
}

/// Another number below a thousand million for each.
fn scatter(number: u64) -> u64 {
    number * 387_420_489 % 1_000_000_000
}

fn dataset(array: &str, records: &str) -> String {
    format!(r#"{{"format":"1.0","{array}":[{}]}}"#, records.trim_end_matches(','))
}

/// Things with commas between them.
fn members(count: u64, member: impl Fn(u64) -> String) -> String {
    let mut members = String::new();
    for number in 0..count {
        write!(members, "{},", member(number)).expect("memory");
    }
    members.pop();
    members
}

fn strings(count: u64, string: impl Fn(u64) -> String) -> String {
    members(count, |number| format!("\"{}\"", string(number)))
}

fn array(name: &str, count: u64, record: impl Fn(u64) -> String) -> String {
    dataset(name, &members(count, |number| format!("{{{}}}", record(number))))
}

fn stakeholders(count: u64, record: impl Fn(u64) -> String) -> String {
    array("stakeholders", count, |number| format!(r#""kind":"state",{}"#, record(number)))
}

fn affiliated(number: u64, to: u64, is_last: bool) -> String {
    if is_last {
        return format!(r#""id":"a{number}""#);
    }
    format!(r#""id":"a{number}","affiliations":[{{"to":"a{to}","kind":"membership"}}]"#)
}

fn documents(count: u64, record: impl Fn(u64) -> String) -> String {
    array("source_documents", count, |number| format!(r#""kind":"letter",{}"#, record(number)))
}

fn part_of(number: u64, whole: u64, is_last: bool) -> String {
    if is_last {
        return format!(r#""id":"d{number}""#);
    }
    format!(r#""id":"d{number}","relations":[{{"relation":"part-of","document":"d{whole}"}}]"#)
}

/// One principle; of its members, those that are not given.
fn principle(members: &str) -> String {
    let attribution = if members.contains("attribution") { "" } else { r#""attribution":{},"# };
    dataset("principles", &format!(r#"{{"id":"r","summary":"s",{attribution}{members}}}"#))
}

fn provisions(count: u64, parent: impl Fn(u64) -> Option<u64>) -> String {
    let provisions = members(count, |number| match parent(number) {
        Some(parent) => format!(r#"{{"id":"p{number}","action":"a","parent":"p{parent}"}}"#),
        None => format!(r#"{{"id":"p{number}","action":"a"}}"#),
    });
    principle(&format!(r#""provisions":[{provisions}]"#))
}

fn lines(count: u64, line: impl Fn(u64) -> String) -> String {
    let mut lines = String::from("{\"format\":\"1.0\"}\n{\"format\":\"1.0\"}\n");
    for number in 0..count {
        lines.push_str(&line(number));
        lines.push('\n');
    }
    lines
}

/// How long it takes to find the faults of a file, beside reading the valid one.
fn compare_faults(failures: &mut Vec<String>) {
    let mut records = Vec::new();
    Generator::of_megabytes(10, Layout::Compact).write_lines(&mut records).expect("memory");
    let records = String::from_utf8(records).expect("words are UTF-8");
    let records: Vec<&str> = records.lines().skip(1).collect();
    let valid = dataset_of(&records, |_, record| record.to_owned());
    let last = records.len() - 1;
    let unknown = |record: &str| record.replacen('{', r#"{"planet":1,"#, 1);
    let dangling = |record: &str| record.replace(r#""document":"0"#, r#""document":"x0"#);
    let faulty = [
        ("an unknown member in the last record", {
            dataset_of(
                &records,
                |number, record| {
                    if number == last { unknown(record) } else { record.to_owned() }
                },
            )
        }),
        ("a reference to nothing in the last record", {
            dataset_of(
                &records,
                |number, record| {
                    if number == last { dangling(record) } else { record.to_owned() }
                },
            )
        }),
        ("faults in one record of a hundred", {
            dataset_of(&records, |number, record| match number % 200 {
                0 => unknown(record),
                100 => dangling(record),
                _ => record.to_owned(),
            })
        }),
    ];
    let mut fastest = [f64::INFINITY; 4];
    let fastest = attempt(
        || {
            for _ in 0..5 {
                fastest[0] = fastest[0].min(read(&valid, true));
                for ((_, text), fastest) in faulty.iter().zip(&mut fastest[1..]) {
                    *fastest = fastest.min(read(text, false));
                }
            }
            fastest
        },
        |fastest| fastest.iter().all(|seconds| seconds / fastest[0] <= WORST_FAULTS),
    );
    println!("{:<44} {:>9} {:>10} {:>8}", "", "MB", "ms", "ratio");
    let names = std::iter::once("a valid file").chain(faulty.iter().map(|(name, _)| *name));
    for (name, seconds) in names.zip(fastest) {
        let ratio = seconds / fastest[0];
        println!("{name:<44} {:>9.3} {:>10.2} {ratio:>8.2}", valid.len() as f64 / 1e6, seconds * 1e3);
        if ratio > WORST_FAULTS {
            failures.push(format!("{name} takes {ratio:.1} times a valid file"));
        }
    }
}

/// The records of JSON Lines as one dataset.
fn dataset_of(records: &[&str], change: impl Fn(usize, &str) -> String) -> String {
    let mut text = String::from(r#"{"format":"1.0""#);
    let mut kind = "";
    for (number, line) in records.iter().enumerate() {
        let (key, rest) = line.split_once(':').expect("a line has a key");
        let record = rest.strip_suffix('}').expect("a line ends with a brace");
        if key == kind {
            text.push(',');
        } else {
            let kind_name = key.trim_matches(['{', '"']);
            write!(text, "{},\"{kind_name}s\":[", if kind.is_empty() { "" } else { "]" }).expect("memory");
            kind = key;
        }
        text.push_str(&change(number, record));
    }
    text.push_str("]}");
    text
}
