//! Holds the documented content against copies of its sources.
//!
//!     cargo run --example sources -- DIR
//!     cargo run --example sources -- DIR --passages
//!     cargo run --example sources -- DIR --fingerprints
//!
//! For each document: what came of each citation, how many sentences are covered, and which are not. The exit status is
//! 1 where a citation fails, and 2 where a copy can't be read. `--passages` prints each cited passage with
//! what was coded from it, for reading the one beside the other. `--fingerprints` prints the table that is
//! `src/documented/fingerprints.rs`, from the places that the citations name.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "offsets of a text that is in memory, and places that the library has given"
)]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::ExitCode;

use digital_governance::documented;
use digital_governance::prelude::*;

/// A document and where it is: the file, the line that it begins with (the last such line), and the line that the next
/// document in the file begins with.
struct Copy {
    document: &'static str,
    file: &'static str,
    begins: &'static str,
    ends: &'static str,
    /// How many lines of titles there are before the first paragraph.
    titles: usize,
}

const COPIES: &[Copy] = &[
    Copy {
        document: "china-gdc-2023",
        file: "pekingnology-2023-05-25.txt",
        begins: "China’s Positions on Global Digital Governance",
        ends: "",
        titles: 3,
    },
    Copy {
        document: "pekingnology-2023",
        file: "pekingnology-2023-05-25.txt",
        begins: "Just In:",
        ends: "China’s Positions on Global Digital Governance",
        titles: 2,
    },
    Copy {
        document: "igf-2019-ws-129/proposal",
        file: "igf-2019-ws129.txt",
        begins: "IGF 2019",
        ends: "",
        titles: 1,
    },
    Copy {
        document: "igf-2019-ws-129/excerpt",
        file: "igf-2019-ws129-excerpt.txt",
        begins: "Relevance to Theme",
        ends: "",
        titles: 0,
    },
    Copy {
        document: "amnesty-2016",
        file: "amnesty-usa-2016-11-16.txt",
        begins: "The World Internet",
        ends: "",
        titles: 2,
    },
    Copy {
        document: "goodman-2019",
        file: "fpc-goodman-2019-10-09.txt",
        begins: "Skip to content",
        ends: "",
        titles: 4,
    },
];

fn main() -> ExitCode {
    let mut arguments = std::env::args().skip(1);
    let Some(directory) = arguments.next() else {
        eprintln!("usage: cargo run --example sources -- DIR [--passages | --fingerprints]");
        return ExitCode::from(2);
    };
    let mode = arguments.next().unwrap_or_default();
    let dataset = documented::dataset();
    let mut status = 0;
    let mut tables = Vec::new();
    for copy in COPIES {
        let path = Path::new(&directory).join(copy.file);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{}: {error}", path.display());
                return ExitCode::from(2);
            }
        };
        let Ok(id) = copy.document.parse::<Id<SourceDocument>>() else { continue };
        let Some(document) = dataset.source_document(&id) else { continue };
        let text = part(&text, copy);
        match mode.as_str() {
            "--fingerprints" => tables.push(table(dataset, document, text, copy.titles)),
            "--passages" => passages(dataset, &id, text),
            _ => status = status.max(report(dataset, &id, text)),
        }
    }
    if mode == "--fingerprints" {
        println!(
            "//! What each cited passage is recognized by. Made by `cargo run --example sources -- DIR --fingerprints`."
        );
        println!("\nuse super::notation::Entry;\n");
        println!(
            "#[rustfmt::skip]\n#[allow(clippy::unreadable_literal, reason = \"digests\")]\npub(super) const FINGERPRINTS: &[Entry] = &["
        );
        // In the order of the places, whichever document they are in: the crate looks for them by halves.
        let lines: BTreeSet<&str> = tables.iter().flat_map(|table| table.split_inclusive('\n')).collect();
        print!("{}", lines.into_iter().collect::<String>());
        println!("];");
    }
    ExitCode::from(status)
}

/// The part of a file that is the document.
fn part<'t>(text: &'t str, copy: &Copy) -> &'t str {
    let lines = || {
        text.split_inclusive('\n').scan(0_usize, |offset, line| {
            let start = *offset;
            *offset += line.len();
            Some((start, line))
        })
    };
    let begins = |(start, line): (usize, &str)| line.starts_with(copy.begins).then_some(start);
    let ends = |(start, line): (usize, &str)| {
        (!copy.ends.is_empty() && line.trim_end() == copy.ends).then_some(start)
    };
    let start = lines().filter_map(begins).last().unwrap_or(0);
    let end = lines().filter_map(ends).last().filter(|end| *end > start).unwrap_or(text.len());
    text.get(start..end).unwrap_or_default()
}

/// Prints what came of the citations and what is not covered; 1 where one fails.
fn report(dataset: &Dataset, id: &Id<SourceDocument>, text: &str) -> u8 {
    let source = SourceText::new(text);
    let coverage = Coverage::of(dataset, id, &source);
    let sentences = coverage.sentences();
    let furniture = sentences.iter().filter(|cited| cited.is_furniture).count();
    let covered = sentences.iter().filter(|cited| cited.is_covered() && !cited.is_furniture).count();
    let content = sentences.len() - furniture;
    let failed: Vec<_> = coverage.verdicts().iter().filter(|verdict| !verdict.is_verified()).collect();
    let several =
        coverage.verdicts().iter().filter(|verdict| matches!(verdict.found, Found::Several(_))).count();
    println!("{id}");
    for verdict in coverage.verdicts() {
        let found = match verdict.found.places().len() {
            0 => "failed".to_owned(),
            1 => "found".to_owned(),
            places => format!("{places} times"),
        };
        let place = verdict.citation.locator.as_ref().map(spell).unwrap_or_default();
        println!("  {found:<8} {}{}: {place}", verdict.record.id(), verdict.pointer);
    }
    println!(
        "  {covered} of {content} sentences covered ({:.1} %), {furniture} of furniture",
        100.0 * covered as f64 / content.max(1) as f64
    );
    println!(
        "  {} citations: {} found, {several} of them in several places, {} failed",
        coverage.verdicts().len(),
        coverage.verdicts().len() - failed.len(),
        failed.len()
    );
    let headings = headings(&coverage, &source);
    for cited in coverage.uncovered() {
        let start = cited.sentence.place.start;
        let section = headings.iter().rev().find(|(place, _)| *place <= start).map_or("", |(_, name)| name);
        let words: String = text[cited.sentence.place.clone()].chars().take(60).collect();
        println!(
            "  not covered: {section}, paragraph {} of the copy, sentence {}: {words}…",
            cited.sentence.paragraph, cited.sentence.number
        );
    }
    u8::from(!failed.is_empty())
}

/// Where the sections begin that citations name.
fn headings<'c>(coverage: &'c Coverage<'_>, source: &SourceText<'_>) -> Vec<(usize, &'c str)> {
    let mut headings = BTreeSet::new();
    for verdict in coverage.verdicts() {
        let sections = verdict.citation.locator.as_ref().map(|place| &place.sections);
        if let Some(sections) = sections
            && let Some(last) = sections.last()
            && let Some(place) = source.locate(&Locator::new().with_sections(sections.iter().cloned()))
        {
            headings.insert((place.start, last.as_str()));
        }
    }
    headings.into_iter().collect()
}

/// A place in words.
fn spell(place: &Locator) -> String {
    let mut parts: Vec<String> = place.sections.iter().map(ToString::to_string).collect();
    parts.extend(place.paragraph.map(|number| format!("paragraph {number}")));
    parts.extend(place.sentences.iter().map(|number| format!("sentence {number}")));
    parts.extend(place.footnote.as_ref().map(|footnote| format!("footnote {footnote}")));
    parts.extend(place.label.as_ref().map(|label| format!("the line \"{label}\"")));
    parts.join(", ")
}

/// Prints each sentence with what was coded from it.
fn passages(dataset: &Dataset, id: &Id<SourceDocument>, text: &str) {
    let source = SourceText::new(text);
    let coverage = Coverage::of(dataset, id, &source);
    println!("# {id}");
    for cited in coverage.sentences() {
        println!("\n> {}", &text[cited.sentence.place.clone()]);
        for number in &cited.verdicts {
            let verdict = &coverage.verdicts()[*number];
            println!(
                "- {}{}: {}",
                verdict.record.id(),
                verdict.pointer,
                coded(verdict.record, &verdict.pointer)
            );
        }
    }
}

/// What cites, as JSON without its citations.
fn coded(record: RecordRef<'_>, pointer: &str) -> String {
    let json = serde_json::to_value(record.to_record()).unwrap_or_default();
    let record = json.as_object().and_then(|object| object.values().next().cloned()).unwrap_or_default();
    let owner = pointer.split("/citations").next().unwrap_or_default();
    let mut owner = record.pointer(owner).cloned().unwrap_or_default();
    if let Some(members) = owner.as_object_mut() {
        members.remove("citations");
        members.remove("provisions");
    }
    owner.to_string()
}

/// The lines of the table for one document.
fn table(dataset: &Dataset, document: &SourceDocument, text: &str, titles: usize) -> String {
    let text = without_furniture(document, text);
    let body: String =
        text.split_inclusive('\n').filter(|line| !line.trim().is_empty()).skip(titles).collect();
    // Paragraphs that are in no section are counted behind the titles.
    let (whole, body) = (SourceText::new(&text), SourceText::new(&body));
    let coverage = Coverage::of(dataset, &document.id, &whole);
    let mut lines = BTreeSet::new();
    for verdict in coverage.verdicts() {
        let Some(place) = &verdict.citation.locator else { continue };
        let counted = place.sections.is_empty() && place.label.is_none();
        let source = if counted { &body } else { &whole };
        match source.fingerprint_at(place) {
            Some(fingerprint) => {
                lines.insert(entry(document, place, &fingerprint));
            }
            None => eprintln!("no passage: {}{} {place:?}", verdict.record.id(), verdict.pointer),
        }
    }
    lines.into_iter().collect()
}

/// A line of the table: the digest of the place, spelled as `cite!` spells it, and the fingerprint.
fn entry(document: &SourceDocument, place: &Locator, fingerprint: &Fingerprint) -> String {
    let mut spelled = document.id.to_string();
    for section in &place.sections {
        spelled.extend(["|", section.as_str()]);
    }
    let paragraph = place.paragraph.map(|number| number.to_string()).unwrap_or_default();
    let sentences: String =
        place.sentences.iter().flat_map(|number| [number.to_string(), ",".to_owned()]).collect();
    let footnote = place.footnote.as_ref().map_or("", |footnote| footnote.as_str());
    let label = place.label.as_ref().map_or("", |label| label.as_str());
    spelled.extend(["#", &paragraph, "#", &sentences, "#", footnote, "#", label]);
    let digest = spelled.bytes().fold(0xcbf2_9ce4_8422_2325, |digest: u64, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    });
    let opening = fingerprint.opening.as_ref().map_or("", |opening| opening.as_str());
    format!(
        "    Entry {{ place: {digest:#018x}, words: {}, opening: \"{opening}\", sha256: \"{}\" }},\n",
        fingerprint.words,
        fingerprint.sha256.as_str(),
    )
}

/// The text without the lines of furniture, which paragraphs are counted without.
fn without_furniture(document: &SourceDocument, text: &str) -> String {
    let is_furniture = |line: &str| {
        let labels = document.furniture.iter().filter_map(|place| place.label.as_ref());
        labels.into_iter().any(|label| line.trim().starts_with(label.as_str()))
    };
    text.split_inclusive('\n').filter(|line| !is_furniture(line)).collect()
}
