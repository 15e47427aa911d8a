//! How long it takes to look for every citation of the documented content in texts of 1, 10 and 100 MB.
//!
//!     cargo bench --bench verify
//!
//! It fails where 10 MB take a second or more.

#![allow(clippy::arithmetic_side_effects, clippy::unchecked_time_subtraction, reason = "small known numbers")]

use std::time::{Duration, Instant};

use digital_governance::documented;
use digital_governance::prelude::*;

/// A text of about so many bytes: words of different lengths, in sentences, no two lines alike.
fn text(bytes: usize) -> String {
    let mut random = fastrand::Rng::with_seed(2_019);
    let mut text = String::with_capacity(bytes + 100);
    while text.len() < bytes {
        for _ in 0..random.usize(5..25) {
            for _ in 0..random.usize(1..11) {
                text.push(random.lowercase());
            }
            text.push(' ');
        }
        text.push_str("states should. The\n");
    }
    text
}

fn citations() -> Vec<Citation> {
    let dataset = documented::dataset();
    let mut citations = Vec::new();
    for record in dataset.records() {
        citations
            .extend(record.provisions().iter().flat_map(|provision| provision.citations.iter().cloned()));
        if let RecordRef::Statement(statement) = record {
            citations.extend(statement.citations.iter().cloned());
        }
    }
    citations
}

fn main() {
    let citations = citations();
    println!("{} citations", citations.len());
    println!("{:>8} {:>12} {:>12}", "MB", "ready, ms", "search, ms");
    let mut ten = Duration::ZERO;
    for megabytes in [1, 10, 100] {
        let text = text(megabytes * 1_000_000);
        let start = Instant::now();
        let source = SourceText::new(&text);
        let ready = start.elapsed();
        let found =
            source.find_citations(&citations).iter().filter(|found| !found.places().is_empty()).count();
        let all = start.elapsed();
        println!(
            "{megabytes:>8} {:>12.1} {:>12.1}",
            ready.as_secs_f64() * 1e3,
            (all - ready).as_secs_f64() * 1e3
        );
        assert_eq!(found, 0);
        if megabytes == 10 {
            ten = all;
        }
    }
    assert!(ten < Duration::from_secs(1), "10 MB took {ten:?}");
}
