//! The page `docs/faults.md` has every fault code, in order, each with an example that gives it.

use digital_governance::prelude::*;

const PAGE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/faults.md"));

/// A section of a page of codes.
pub(crate) struct Entry<'p> {
    pub(crate) code: &'p str,
    /// Its fenced blocks: the language, and the text without the last line end.
    pub(crate) examples: Vec<(&'p str, &'p str)>,
}

/// The sections of a page, each under the heading of a code.
pub(crate) fn entries(page: &'static str) -> Vec<Entry<'static>> {
    let sections = page.split("\n## ").skip(1);
    let entry = |section: &'static str| {
        let (code, body) = section.split_once('\n').expect("a heading has a text below it");
        let fences: Vec<&str> = body.split("```").collect();
        assert!(!fences.len().is_multiple_of(2), "{code}: a fenced block is not closed");
        let blocks = fences.iter().skip(1).step_by(2).map(|block| {
            let (language, text) = block.split_once('\n').expect("a fenced block has a language and a text");
            (language, text.strip_suffix('\n').expect("a fenced block ends on a line of its own"))
        });
        Entry { code, examples: blocks.collect() }
    };
    sections.map(entry).collect()
}

/// The bytes of a text in which those outside ASCII are written as `\xNN`.
fn bytes(text: &str) -> Vec<u8> {
    let mut pieces = text.split("\\x");
    let mut bytes = pieces.next().unwrap_or_default().as_bytes().to_vec();
    for piece in pieces {
        let (digits, rest) = piece.split_at_checked(2).expect("two digits follow \\x");
        bytes.push(u8::from_str_radix(digits, 16).expect("the digits are hexadecimal"));
        bytes.extend_from_slice(rest.as_bytes());
    }
    bytes
}

fn codes_of(read: Result<Dataset, Faults>) -> Vec<FaultCode> {
    read.err().into_iter().flatten().map(|fault| fault.code()).collect()
}

#[test]
fn every_code_has_one_entry_in_order() {
    let found: Vec<&str> = entries(PAGE).iter().map(|entry| entry.code).collect();
    let expected: Vec<&str> = FaultCode::ALL.iter().map(|code| code.as_str()).collect();
    assert_eq!(found, expected);
}

#[test]
fn every_example_gives_its_code_and_no_other() {
    for Entry { code, examples } in entries(PAGE) {
        assert!(!examples.is_empty(), "{code} has no example");
        for (language, text) in examples {
            let found = match language {
                "json" | "jsonl" => codes_of(Dataset::from_bytes(text)),
                "bytes" => codes_of(Dataset::from_bytes(bytes(text))),
                "term" => text.parse::<Verb>().err().into_iter().map(|error| error.code()).collect(),
                _ => panic!("{code}: no reader for a block of {language}"),
            };
            assert!(!found.is_empty(), "{code}: nothing is wrong with {text}");
            assert!(found.iter().all(|found| found.as_str() == code), "{code}: {found:?} in {text}");
        }
    }
}
