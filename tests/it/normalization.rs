//! The test vectors of the normalization, and a corpus for implementations in other languages.
//!
//! `UPDATE_VECTORS=1` makes `schemas/v1/normalization.json` anew. With `NORMALIZATION_CORPUS` a corpus is written to that
//! file, a JSON object a line: the texts of the documented content, the passages that its citations name where there are
//! copies of the sources, and random strings from all of Unicode.

use std::collections::BTreeSet;
use std::io::Write;
use std::path::Path;

use digital_governance::documented;
use digital_governance::prelude::*;
use digital_governance::verify::normalize;
use serde_json::{Value, json};

fn vector(text: &str) -> Value {
    let fingerprint = Fingerprint::of(text);
    let of = |digest: Option<String>, nothing: &str| digest.unwrap_or_else(|| nothing.to_owned());
    json!({
        "text": text,
        "normalized": normalize(text),
        "words": fingerprint.as_ref().map_or(0, |found| found.words.get()),
        // Of no words: the digests of the empty text.
        "opening": of(fingerprint.as_ref().and_then(|found| found.opening.as_ref()).map(ToString::to_string), "cbf29ce484222325"),
        "sha256": of(
            fingerprint.as_ref().map(|found| found.sha256.to_string()),
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        ),
    })
}

#[test]
fn the_vectors_are_those_of_the_crate() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("schemas/v1/normalization.json");
    let text = std::fs::read_to_string(&path).unwrap();
    let mut page: Value = serde_json::from_str(&text).unwrap();
    let texts: Vec<String> = page["vectors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|vector| vector["text"].as_str().unwrap().to_owned())
        .collect();
    assert!(texts.len() >= 100 && texts.iter().collect::<BTreeSet<_>>().len() == texts.len());
    page["vectors"] = texts.iter().map(|text| vector(text)).collect();
    let expected = format!("{page:#}\n");
    if std::env::var_os("UPDATE_VECTORS").is_some() {
        std::fs::write(&path, &expected).unwrap();
        return;
    }
    assert!(
        text == expected,
        "schemas/v1/normalization.json is stale: run with UPDATE_VECTORS=1 and look at the difference"
    );
}

#[test]
fn a_corpus_is_written_where_one_is_asked_for() {
    let Some(path) = std::env::var_os("NORMALIZATION_CORPUS") else {
        println!("skipped: NORMALIZATION_CORPUS names no file");
        return;
    };
    let mut out = std::io::BufWriter::new(std::fs::File::create(path).unwrap());
    let mut random = fastrand::Rng::with_seed(2_026);
    for text in strings(&serde_json::to_value(documented::dataset()).unwrap()) {
        writeln!(out, "{}", vector(&text)).unwrap();
    }
    if let Some(folder) = std::env::var_os("DIGITAL_GOVERNANCE_SOURCES") {
        for file in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            for line in std::fs::read_to_string(file).unwrap().lines() {
                writeln!(out, "{}", vector(line)).unwrap();
            }
        }
    }
    for _ in 0..30_000 {
        let length = random.usize(1..9);
        let text: String = (0..length).map(|_| character(&mut random)).collect();
        writeln!(out, "{}", vector(&text)).unwrap();
    }
}

/// A character of any script, often one that stands next to words.
fn character(random: &mut fastrand::Rng) -> char {
    let blocks = [
        0x20..0x7f,
        0xa0..0x250,
        0x2b0..0x600,
        0x600..0x1000,
        0x1000..0x2000,
        0x2000..0x3400,
        0xa000..0xac00,
        0xf900..0x1_0000,
        0x1_0000..0x2_0000,
        0x3400..0xd800,
    ];
    loop {
        let block = blocks[random.usize(0..blocks.len())].clone();
        if let Some(character) = char::from_u32(random.u32(block)) {
            return character;
        }
    }
}

/// Every string in a JSON value.
fn strings(value: &Value) -> Vec<String> {
    match value {
        Value::String(text) => vec![text.clone()],
        Value::Array(items) => items.iter().flat_map(strings).collect(),
        Value::Object(members) => members.values().flat_map(strings).collect(),
        _ => Vec::new(),
    }
}
