//! Holds datasets against copies of their sources, and makes fingerprints from them.
//!
//! Run it with `--help` to see the options. Without files it holds the documented content against the copies of its five sources, whose
//! files have names of their own. The exit status is 1 where a citation fails or a locator leads nowhere, and 2 where something can't
//! be read or written.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    clippy::indexing_slicing,
    reason = "offsets of a text that is in memory, and places that the library has given"
)]

use std::collections::BTreeSet;
use std::io::{self, Error, ErrorKind, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use digital_governance::documented;
use digital_governance::prelude::*;
use digital_governance::verify::{FillOutcome, Filled, FilledCitation, SourceCopy, fill_fingerprints};
use serde::Deserialize;

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

const HELP: &str = "\
Holds datasets against copies of their sources, and makes fingerprints from them.

usage: cargo run --example sources -- DIR [OPTIONS] [FILE…]

  DIR FILE…          for each document of some datasets in JSON: what came of each citation, how many sentences are covered, and
                     which are not
  DIR                the same for the documented content and copies of its sources
  --passages         prints each passage with what was coded from it, for reading the one beside the other
  --fill             gives each citation in the files the fingerprint of the passage that its locator leads to, and changes nothing
                     else; citations that lead nowhere keep what they have and are listed, and so are those without a locator
  --help             prints this

The copy of a document is the file in DIR that has its id, with - for each /, for a name: tides-2023-letter.txt for tides-2023/letter. It is plain
text in UTF-8, a paragraph a line. Lines of furniture that the document's record names are left out, and its title at the beginning is
not counted.";

/// Prints a line. Whoever reads it may have gone, as `head` does.
macro_rules! say {
    ($($argument:tt)*) => {
        writeln!(io::stdout(), $($argument)*).unwrap_or(())
    };
}

/// What is done with each document.
pub(crate) type Each = fn(&Dataset, &Id<SourceDocument>, &str) -> u8;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let has = |option: &str| arguments.iter().any(|own| own == option);
    let known = ["--passages", "--fill", "--help"];
    let is_unknown = |own: &&String| own.starts_with('-') && !known.contains(&own.as_str());
    let values: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|own| !own.starts_with('-')).collect();
    let each: Each = if has("--passages") { passages } else { report };
    let status = match (arguments.iter().find(is_unknown), values.as_slice()) {
        (None, _) if has("--help") => {
            say!("{HELP}");
            0
        }
        (None, [directory]) if !has("--fill") => each_copy(Path::new(directory), each),
        (None, [directory, files @ ..]) if !files.is_empty() => {
            if has("--fill") {
                fill(Path::new(directory), files)
            } else {
                each_of(Path::new(directory), files, each)
            }
        }
        (unknown, _) => {
            let wrong = unknown.map_or("the folder or the files are missing".to_owned(), |own| {
                format!("unknown option {own}")
            });
            eprintln!("{wrong}\n\n{HELP}");
            2
        }
    };
    ExitCode::from(status)
}

/// Does something with each document of some files that has a copy.
pub(crate) fn each_of(directory: &Path, files: &[&str], each: Each) -> u8 {
    let mut builder = Dataset::builder();
    for file in files {
        let text = match std::fs::read_to_string(file) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{file}: {error}");
                return 2;
            }
        };
        builder = match builder.add_json(&text) {
            Ok(builder) => builder,
            Err(faults) => {
                faults.iter().for_each(|fault| eprintln!("{file}:{fault}"));
                return 2;
            }
        };
    }
    let dataset = match builder.build() {
        Ok(dataset) => dataset,
        Err(faults) => {
            faults.iter().for_each(|fault| eprintln!("{fault}"));
            return 2;
        }
    };
    let mut status = 0;
    for document in dataset.source_documents() {
        match copy_of(directory, &document.id, Some(document)) {
            Ok(copy) => status = status.max(each(&dataset, &document.id, copy.text())),
            Err((path, error)) => eprintln!("no copy of {}: {}: {error}", document.id, path.display()),
        }
    }
    status
}

/// Does something with each document of the content and the text of its copy.
fn each_copy(directory: &Path, each: impl Fn(&Dataset, &Id<SourceDocument>, &str) -> u8) -> u8 {
    let dataset = documented::dataset();
    let mut status = 0;
    for copy in COPIES {
        let path = directory.join(copy.file);
        let text = match std::fs::read_to_string(&path) {
            Ok(text) => text,
            Err(error) => {
                eprintln!("{}: {error}", path.display());
                return 2;
            }
        };
        let Ok(id) = copy.document.parse::<Id<SourceDocument>>() else { continue };
        status = status.max(each(dataset, &id, part(&text, copy)));
    }
    status
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
pub(crate) fn report(dataset: &Dataset, id: &Id<SourceDocument>, text: &str) -> u8 {
    let source = SourceText::new(text);
    let coverage = Coverage::of(dataset, id, &source);
    let sentences = coverage.sentences();
    let furniture = sentences.iter().filter(|cited| cited.is_furniture).count();
    let covered = sentences.iter().filter(|cited| cited.is_covered() && !cited.is_furniture).count();
    let content = sentences.len() - furniture;
    let failed: Vec<_> = coverage.verdicts().iter().filter(|verdict| !verdict.is_verified()).collect();
    let several =
        coverage.verdicts().iter().filter(|verdict| matches!(verdict.found, Found::Several(_))).count();
    say!("{id}");
    for verdict in coverage.verdicts() {
        let found = match verdict.found.places().len() {
            0 => "failed".to_owned(),
            1 => "found".to_owned(),
            places => format!("{places} times"),
        };
        let place = verdict.citation.locator.as_ref().map(ToString::to_string).unwrap_or_default();
        say!("  {found:<8} {}{}: {place}", verdict.record.id(), verdict.pointer);
    }
    say!(
        "  {covered} of {content} sentences covered ({:.1} %), {furniture} of furniture",
        100.0 * covered as f64 / content.max(1) as f64
    );
    say!(
        "  {} citations: {} found, {several} of them in several places, {} failed",
        coverage.verdicts().len(),
        coverage.verdicts().len() - failed.len(),
        failed.len()
    );
    let headings = headings(&coverage, &source);
    for cited in coverage.uncovered() {
        let start = cited.sentence.place.start;
        let section = headings
            .iter()
            .rev()
            .find(|(place, _)| *place <= start)
            .map_or(String::new(), |(_, name)| format!("{name}, "));
        let words: String = text[cited.sentence.place.clone()].chars().take(60).collect();
        say!(
            "  not covered: {section}paragraph {} of the copy, sentence {}: {words}…",
            cited.sentence.paragraph,
            cited.sentence.number
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

/// Prints each sentence with what was coded from it.
fn passages(dataset: &Dataset, id: &Id<SourceDocument>, text: &str) -> u8 {
    let source = SourceText::new(text);
    let coverage = Coverage::of(dataset, id, &source);
    say!("# {id}");
    for cited in coverage.sentences() {
        say!("\n> {}", &text[cited.sentence.place.clone()]);
        for number in &cited.verdicts {
            let verdict = &coverage.verdicts()[*number];
            say!("- {}{}: {}", verdict.record.id(), verdict.pointer, coded(verdict.record, &verdict.pointer));
        }
    }
    0
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

/// The documents of a file. What is wrong with a file is told by the library when it is filled.
#[derive(Default, Deserialize)]
struct Documents {
    #[serde(default)]
    source_documents: Vec<SourceDocument>,
}

/// Fills the fingerprints of some files in; 1 where a locator leads nowhere, 2 where something can't be read or written.
pub(crate) fn fill(directory: &Path, files: &[&str]) -> u8 {
    if let Err(error) = std::fs::read_dir(directory) {
        eprintln!("{}: {error}", directory.display());
        return 2;
    }
    let mut status = 0;
    let mut texts = Vec::new();
    let mut documents = Vec::new();
    for file in files {
        match std::fs::read_to_string(file) {
            Ok(text) => {
                let read: Documents = serde_json::from_str(&text).unwrap_or_default();
                documents.extend(read.source_documents);
                texts.push((file, text));
            }
            Err(error) => {
                eprintln!("{file}: {error}");
                status = 2;
            }
        }
    }
    for (file, text) in texts {
        let filled = fill_fingerprints(&text, |id| {
            let own = documents.iter().find(|document| document.id == *id);
            match copy_of(directory, id, own) {
                Ok(copy) => Some(copy),
                Err((path, error)) => {
                    eprintln!("{file}: no copy of {id}: {}: {error}", path.display());
                    if error.kind() != ErrorKind::NotFound {
                        status = 2;
                    }
                    None
                }
            }
        });
        let filled = match filled {
            Ok(filled) => filled,
            Err(faults) => {
                faults.iter().for_each(|fault| eprintln!("{file}:{fault}"));
                status = 2;
                continue;
            }
        };
        if filled.json != text
            && let Err(error) = std::fs::write(file, &filled.json)
        {
            eprintln!("{file}: {error}");
            status = 2;
            continue;
        }
        status = status.max(tell(file, &filled));
    }
    status
}

/// Prints what came of the citations of a file; 1 where a locator leads nowhere.
fn tell(file: &str, filled: &Filled) -> u8 {
    for FilledCitation { pointer, citation, outcome, .. } in &filled.citations {
        let document = &citation.document;
        match (outcome, &citation.locator) {
            (FillOutcome::NoPassage, Some(place)) => {
                eprintln!("{file}: {pointer}: no passage in {document}: {place}");
            }
            (FillOutcome::NoLocator, _) => eprintln!("{file}: {pointer}: no locator: all of {document}"),
            _ => {}
        }
    }
    let counts = [
        (FillOutcome::Filled, "filled"),
        (FillOutcome::Renewed, "renewed"),
        (FillOutcome::Unchanged, "unchanged"),
        (FillOutcome::NoLocator, "without a locator"),
        (FillOutcome::NoPassage, "without a passage"),
        (FillOutcome::NoCopy, "without a copy"),
    ];
    let counts = counts.map(|(outcome, words)| (filled.count(outcome), words)).into_iter().enumerate();
    // The first three are always told, the others where there are any.
    let counts = counts.filter(|(place, (count, _))| *place < 3 || *count > 0);
    let counts: Vec<String> = counts.map(|(_, (count, words))| format!("{count} {words}")).collect();
    say!("{file}: {}", counts.join(", "));
    u8::from(filled.count(FillOutcome::NoPassage) > 0)
}

/// The copy of a document; `own` is its record in the files that are filled.
fn copy_of(
    directory: &Path,
    id: &Id<SourceDocument>,
    own: Option<&SourceDocument>,
) -> Result<SourceCopy, (PathBuf, Error)> {
    let known = COPIES.iter().find(|copy| *id == *copy.document);
    let path = match known {
        Some(copy) => directory.join(copy.file),
        None => directory.join(format!("{}.txt", id.as_str().replace('/', "-"))),
    };
    let text = std::fs::read_to_string(&path).map_err(|error| (path, error))?;
    let copy = match known {
        Some(known) => SourceCopy::new(part(&text, known)).with_titles(known.titles),
        None => SourceCopy::new(text),
    };
    let document = own.or_else(|| documented::dataset().source_document(id));
    Ok(match document {
        Some(document) => copy.described_by(document),
        None => copy,
    })
}
