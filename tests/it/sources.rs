//! The documented content, held against copies of its sources.
//!
//! The copies are not part of the repository: `DIGITAL_GOVERNANCE_SOURCES` names the folder that has them. Without it
//! these tests say that they were skipped.

#![allow(clippy::cast_precision_loss, reason = "sentences are few")]

use std::path::PathBuf;

use digital_governance::documented;
use digital_governance::prelude::*;

/// The documents of which there are copies, the file, and the least share of their sentences that is covered.
const COPIES: &[(&str, &str, f64)] = &[
    ("china-gdc-2023", "pekingnology-2023-05-25.txt", 1.0),
    ("pekingnology-2023", "pekingnology-2023-05-25.txt", 0.97),
    ("igf-2019-ws-129/proposal", "igf-2019-ws129.txt", 0.97),
    ("igf-2019-ws-129/excerpt", "igf-2019-ws129-excerpt.txt", 0.97),
    ("amnesty-2016", "amnesty-usa-2016-11-16.txt", 0.97),
    ("goodman-2019", "fpc-goodman-2019-10-09.txt", 0.97),
];

fn sources() -> Option<PathBuf> {
    let folder = std::env::var_os("DIGITAL_GOVERNANCE_SOURCES").map(PathBuf::from);
    if folder.is_none() {
        println!("skipped: DIGITAL_GOVERNANCE_SOURCES names no folder with copies of the sources");
    }
    folder
}

/// The document's own part of its file: two of them are in one.
fn read(folder: &std::path::Path, document: &str, file: &str) -> String {
    let text = std::fs::read_to_string(folder.join(file)).unwrap();
    let boundary = text.rfind("China’s Positions on Global Digital Governance\n");
    match (document, boundary) {
        ("china-gdc-2023", Some(boundary)) => text[boundary..].to_owned(),
        ("pekingnology-2023", Some(boundary)) => text[..boundary].to_owned(),
        _ => text,
    }
}

fn each_copy(mut each: impl FnMut(&Id<SourceDocument>, &str, f64)) {
    let Some(folder) = sources() else { return };
    for (document, file, share) in COPIES {
        each(&document.parse().unwrap(), &read(&folder, document, file), *share);
    }
}

#[test]
fn every_citation_is_found_and_the_sentences_are_covered() {
    each_copy(|document, text, share| {
        let source = SourceText::new(text);
        let coverage = Coverage::of(documented::dataset(), document, &source);
        for verdict in coverage.verdicts() {
            assert!(verdict.is_verified(), "{}{}: {:?}", verdict.record.id(), verdict.pointer, verdict.found);
        }
        let content = coverage.sentences().iter().filter(|cited| !cited.is_furniture).count();
        let uncovered: Vec<&str> =
            coverage.uncovered().map(|cited| &text[cited.sentence.place.clone()]).collect();
        let covered = (content - uncovered.len()) as f64 / content as f64;
        assert!(covered >= share, "{document}: {covered} {uncovered:?}");
        assert!(coverage.verdicts().len() > 15);
    });
}

#[test]
fn passages_are_found_in_a_copy_with_other_lines_and_marks() {
    each_copy(|document, text, _| {
        let mut copy = String::from("SHARE THIS PAGE\n\n");
        for (number, word) in text.split_whitespace().enumerate() {
            copy.push_str(word);
            copy.push_str(if number % 9 == 0 { "\r\n   " } else { " \u{a0}" });
        }
        let copy = copy.replace(['“', '”'], "\"").replace(['’', '‘'], "'").replace(['–', '—'], "-");
        let copy = copy.replace("tion", "ti\u{ad}on");
        let (source, other) = (SourceText::new(text), SourceText::new(&copy));
        let coverage = Coverage::of(documented::dataset(), document, &source);
        for verdict in coverage.verdicts() {
            let found = other.find_citation(&verdict.citation);
            assert_eq!(
                found.places().len(),
                verdict.found.places().len(),
                "{}{}",
                verdict.record.id(),
                verdict.pointer
            );
        }
    });
}

#[test]
fn with_a_word_changed_exactly_the_passages_with_it_fail() {
    let mut changed = 0;
    each_copy(|document, text, _| {
        let source = SourceText::new(text);
        let coverage = Coverage::of(documented::dataset(), document, &source);
        let passages: Vec<_> = coverage
            .verdicts()
            .iter()
            .filter_map(|verdict| match &verdict.found {
                Found::Once(place) => Some(place.clone()),
                _ => None,
            })
            .collect();
        for passage in passages.iter().step_by(4) {
            // The last word of the passage.
            let word = text[passage.clone()].rfind(char::is_whitespace).map_or(passage.start, |at| {
                passage.start + at + text[passage.start + at..].chars().next().unwrap().len_utf8()
            });
            let copy = format!("{}otherwise{}", &text[..word], &text[passage.end..]);
            let other = SourceText::new(&copy);
            for verdict in coverage.verdicts() {
                let Found::Once(place) = &verdict.found else { continue };
                let touched = place.start < passage.end && word < place.end;
                let found = other.find_citation(&verdict.citation);
                assert_eq!(found == Found::Nowhere, touched, "{}{}", verdict.record.id(), verdict.pointer);
            }
            changed += 1;
        }
    });
    if sources().is_some() {
        assert!(changed >= 100, "{changed}");
    }
}
