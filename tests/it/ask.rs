//! The example `ask`: what it prints, to the letter, its exit status, and what its guide promises.
//!
//! The answers are about invented records, `ask_tides.json`. After a change, `INSTA_UPDATE=always cargo test --test it ask`
//! writes the snapshots, and their difference says what people will read instead.

use std::ffi::OsString;
use std::fmt::Write;
use std::io;
use std::path::PathBuf;

use digital_governance::prelude::*;
use insta::assert_snapshot;
use serde_json::Value;

#[allow(dead_code, reason = "its main is not called")]
#[path = "../../examples/ask/main.rs"]
mod program;

use program::run;
use program::screen::Screen;

/// What a question came to.
struct Answer {
    status: u8,
    out: String,
    errors: String,
}

fn ask(arguments: &[&str]) -> Answer {
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let status = run(arguments.iter().map(OsString::from), &mut Screen::plain(&mut out), &mut errors);
    Answer { status, out: String::from_utf8(out).unwrap(), errors: String::from_utf8(errors).unwrap() }
}

fn tides_file() -> String {
    format!("{}/tests/it/ask_tides.json", env!("CARGO_MANIFEST_DIR"))
}

/// Asks the invented records.
fn ask_tides(question: &str) -> Answer {
    let file = tides_file();
    let mut arguments = words(question);
    arguments.extend(["-f".to_owned(), file]);
    ask(&arguments.iter().map(String::as_str).collect::<Vec<_>>())
}

/// The words of a command line; quotation marks keep several together.
fn words(line: &str) -> Vec<String> {
    let parts = line.split('"').enumerate();
    let words = parts.flat_map(
        |(number, part)| {
            if number % 2 == 1 { vec![part] } else { part.split_whitespace().collect() }
        },
    );
    words.map(str::to_owned).collect()
}

/// A file of its own for a test.
fn temporary(name: &str, text: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("ask");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(name);
    std::fs::write(&file, text).unwrap();
    file
}

/// The invented records with another text in the place of one.
fn changed(name: &str, from: &str, to: &str) -> String {
    let text = std::fs::read_to_string(tides_file()).unwrap();
    assert!(text.contains(from));
    temporary(name, &text.replace(from, to)).display().to_string()
}

fn is_hidden(character: char) -> bool {
    character.is_control() && character != '\n'
        || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

#[test]
fn help_has_all_options_in_80_columns() {
    let help = ask(&["--help"]);
    assert_eq!(help.status, 0);
    assert_eq!(ask(&[]).out, help.out);
    assert!(help.out.lines().all(|line| line.chars().count() <= 80));
    for option in program::options::names() {
        assert!(help.out.contains(&format!("--{option}")), "{option}");
    }
    assert_snapshot!(help.out);
}

#[test]
fn answers_about_invented_records() {
    let questions = [
        "--topic data-governance",
        "find --topic data-governance --prohibiting --who-disagrees",
        "--holder \"island coalition\" --with-members --first-party",
        "--reported --from 2024",
        "--obliging --full",
        "--objective data-governance --through",
        "--goal 14 --text \"tables home\"",
        "--topic kelp",
        "--holder lemuria --prohibiting",
        "search \"tide tables\" warn*",
        "search home stay",
        "compare atlantis lemuria --along theme",
        "compare atlantis-2023 lemuria-2021 --documents --along topics",
        "show atlantis-2023/proposal-2/a",
        "show lemuria coral-times/statement-1",
    ];
    let mut all = String::new();
    for question in questions {
        let answer = ask_tides(question);
        assert_eq!(answer.errors, "", "{question}");
        assert!(!answer.out.contains(is_hidden), "{question}");
        for line in answer.out.lines() {
            assert!(line.chars().count() <= 80, "{question}: {line}");
            assert_eq!(line, line.trim_end(), "{question}");
        }
        write!(all, "$ ask {question}\n{}= {}\n\n", answer.out, answer.status).unwrap();
    }
    assert_snapshot!(all);
}

#[test]
fn what_cannot_be_asked_is_explained() {
    let questions = [
        "--topic data-governence",
        "--topic Kelp",
        "--holder lemurai",
        "--holder nowhere-at-all",
        "--bearer sttaes",
        "--goal 18",
        "--from 2024-13",
        "--with-members",
        "--through --topic privacy",
        "--topc privacy",
        "--limit few",
        "--along themes",
        "lemuria",
        "find lemuria",
        "search \u{202e}",
        "compare lemuria",
        "compare lemuria atlantis --along temes",
        "show lemuria-2021/principle",
        "show",
        "terms tides",
        "--holder \u{202e}\u{1b}[31m",
    ];
    let mut all = String::new();
    for question in questions {
        let mut answer = ask_tides(question);
        if question.starts_with("terms") {
            answer = ask(&["terms", "tides"]);
        }
        assert_eq!((answer.status, answer.out.as_str()), (2, ""), "{question}");
        assert!(!answer.errors.contains(is_hidden), "{question}");
        let first: Vec<&str> =
            answer.errors.lines().filter(|line| !line.starts_with("`ask --help`")).collect();
        write!(all, "$ ask {}\n{}\n", question.escape_debug(), first.join("\n")).unwrap();
    }
    let broken = temporary("broken.json", "{\"format\": \"1.0\", \"laws\": [{}]}").display().to_string();
    let missing =
        temporary("broken.json", "{\"format\": \"1.0\", \"laws\": [{}]}").with_file_name("missing.json");
    for file in [broken, missing.display().to_string()] {
        let answer = ask(&["-f", &file]);
        assert_eq!(answer.status, 2);
        assert!(answer.errors.starts_with(&format!("{file}: ")), "{}", answer.errors);
    }
    assert_snapshot!(all);
}

#[test]
fn files_are_compared_and_merged() {
    let old = tides_file();
    let new =
        changed("new.json", "Tidal Data Act\"}", "Act on Tidal Data\", \"summary\": \"\u{200f}Tides.\"}");
    let other = changed("other.json", "Tidal Data Act\"}", "Tide Act\"}");
    let output = temporary("merged.jsonl", "").display().to_string();
    let mut all = String::new();
    let mut show = |arguments: &[&str], status: u8| {
        let answer = ask(arguments);
        assert_eq!((answer.status, answer.errors.as_str()), (status, ""), "{arguments:?}");
        write!(all, "$ ask {}\n{}\n", arguments[0], answer.out.replace(&output, "FILE")).unwrap();
    };
    show(&["diff", &old, &new], 0);
    show(&["diff", &old, &old], 1);
    show(&["merge", &new, &other, "-o", &output], 1);
    show(&["merge", &old, &new, "--base", &old, "-o", &output, "--width", "200"], 0);
    let coded = changed("coded.json", "\"act\": \"warning\"", "\"act\": \"request\"");
    show(&["agreement", &old, &coded, "--on", "act"], 0);
    assert_snapshot!(all);
    let merged = Dataset::from_bytes(std::fs::read(&output).unwrap()).unwrap();
    assert_eq!(merged, Dataset::from_bytes(std::fs::read(&new).unwrap()).unwrap());
    assert_eq!(ask(&["merge", &old, &new]).status, 2);
    assert_eq!(ask(&["diff", &old]).status, 2);
    // Files together: a record may not be there twice.
    assert_eq!(ask(&["-f", &old, "-f", &new]).status, 2);
    assert_eq!(ask(&["-f", &old, "--with-documented", "--holder", "china", "--limit", "1"]).status, 0);
}

#[test]
fn json_has_what_the_library_serializes() {
    let json = |question: &str| -> Value {
        let answer = ask_tides(&format!("{question} --json"));
        assert_eq!((answer.status, answer.errors.as_str()), (0, ""), "{question}");
        assert!(!answer.out.contains(is_hidden));
        serde_json::from_str(&answer.out).unwrap()
    };
    let dataset = Dataset::from_bytes(std::fs::read(tides_file()).unwrap()).unwrap();
    let found = json("--prohibiting --who-disagrees --full");
    assert_eq!(found["count"], 1);
    let (provision, record) = dataset.provisions().prohibiting().next().unwrap();
    let position = serde_json::to_value(Position::of_provision(provision, record)).unwrap();
    for (member, value) in position.as_object().unwrap() {
        assert_eq!(found["found"][0][member], *value);
    }
    assert_eq!(found["found"][0]["attribution"]["holders"][0], "atlantis");
    assert_eq!(found["found"][0]["full"], serde_json::to_value(provision).unwrap());
    assert_eq!(found["against"][0]["recorded"]["mapping"]["relation"], "opposes");
    // The same pair is not there again as one that a rule finds.
    assert_eq!(found["against"].as_array().unwrap().len(), 1);

    let hits = json("search tide");
    assert_eq!(hits["found"], serde_json::to_value(dataset.search("tide").collect::<Vec<_>>()).unwrap());
    let compared = json("compare atlantis lemuria --along themes");
    let comparison = Comparison::of(&dataset).holders([&id!("atlantis"), &id!("lemuria")]);
    assert_eq!(compared["table"], serde_json::to_value(comparison.along(Axis::Themes)).unwrap());
    let shown = json("show coral-times/statement-1");
    let record = dataset.get("coral-times/statement-1").unwrap();
    assert_eq!(shown[0]["shown"], serde_json::to_value(record).unwrap());
    // The bounds of a table hold for JSON too, and the count is that of all.
    let first = json("search tide --limit 1");
    assert_eq!((first["found"].as_array().unwrap().len(), &first["count"]), (1, &hits["count"]));

    let none = ask_tides("--holder lemuria --prohibiting --json");
    assert_eq!(none.status, 1);
    assert_eq!(serde_json::from_str::<Value>(&none.out).unwrap()["count"], 0);
}

/// A terminal gets lines and colours, and no line is wider than it; a pipe gets neither.
#[test]
fn a_terminal_gets_colours() {
    let file = tides_file();
    let question = ["--topic", "data-governance", "-f", &file];
    let (mut out, mut errors) = (Vec::new(), Vec::new());
    let status = run(question.iter().map(OsString::from), &mut Screen::terminal(&mut out), &mut errors);
    assert_eq!(status, 0);
    let out = String::from_utf8(out).unwrap();
    assert!(out.contains("\u{1b}[1m") && out.contains('─'));
    let plain = ask(&question).out;
    assert!(!plain.contains('\u{1b}') && !plain.contains('─'));
    for width in [40_usize, 80, 120] {
        let narrow = ask(&[&question[..], &["--width", &width.to_string()]].concat()).out;
        assert!(narrow.lines().all(|line| line.chars().count() <= width), "{narrow}");
    }
}

/// `ask … | head`: whoever reads the answer goes before it ends.
#[test]
fn a_closed_pipe_ends_quietly() {
    struct Closed;
    impl io::Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }
    let file = tides_file();
    let question = ["--topic", "data-governance", "-f", &file];
    let mut closed = Closed;
    let status = run(question.iter().map(OsString::from), &mut Screen::plain(&mut closed), &mut io::sink());
    assert_eq!(status, 0);
}

/// Each command of the guide finds something. Files that it names are made here.
#[test]
fn the_commands_of_the_guide_answer() {
    let guide = std::fs::read_to_string(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/asking.md")).unwrap();
    let file = changed("mine.json", "Tidal Data Act\"}", "Act on Tidal Data\"}");
    let merged = temporary("merged.json", "").display().to_string();
    let commands: Vec<&str> =
        guide.lines().filter_map(|line| line.strip_prefix("cargo run --example ask -- ")).collect();
    assert!(commands.len() >= 10);
    for command in commands {
        let named = |word: String| match word.as_str() {
            "old.json" => tides_file(),
            "new.json" => file.clone(),
            "merged.json" => merged.clone(),
            _ => word,
        };
        let arguments: Vec<String> = words(command).into_iter().map(named).collect();
        let answer = ask(&arguments.iter().map(String::as_str).collect::<Vec<_>>());
        assert_eq!((answer.status, answer.errors.as_str()), (0, ""), "{command}\n{}", answer.out);
        assert!(answer.out.lines().all(|line| line.chars().count() <= 80), "{command}\n{}", answer.out);
    }
}
