//! The datasets that the benches generate are datasets.

#[path = "../../benches/common/generate.rs"]
pub(crate) mod generate;

use digital_governance::prelude::*;
use generate::{Generator, Layout};

fn lines(generator: &Generator) -> String {
    let mut lines = Vec::new();
    generator.write_lines(&mut lines).expect("memory");
    String::from_utf8(lines).expect("words are UTF-8")
}

#[test]
fn a_generated_file_is_what_the_writer_writes() {
    let generator = Generator::of_megabytes(4, Layout::Compact);
    let json = generator.json();
    let dataset = Dataset::from_json(&json).expect("a valid dataset");
    assert_eq!(serde_json::to_string(&dataset).expect("memory"), json);
    assert_eq!(dataset.to_json_lines(), lines(&generator));
    assert_eq!(u64::try_from(dataset.len()).expect("small"), generator.records());
    assert!((3_600_000..4_400_000).contains(&json.len()), "{}", json.len());
    assert_eq!(Generator::of_megabytes(4, Layout::Compact).json(), json);
    let indented = Generator::of_megabytes(1, Layout::Indented).json();
    let dataset = Dataset::from_json(&indented).expect("a valid dataset");
    assert_eq!(dataset.to_json(), indented);
}

#[test]
fn it_has_what_content_has() {
    let dataset =
        Dataset::from_json(Generator::of_megabytes(2, Layout::Indented).json()).expect("a valid dataset");
    let kinds: std::collections::BTreeSet<IdKind> = dataset.records().map(RecordRef::kind).collect();
    assert_eq!(kinds.len(), 8);
    let summaries: Vec<&str> =
        dataset.statements().iter().map(|statement| statement.summary.as_str()).collect();
    let share = |is: &dyn Fn(&str) -> bool| {
        let count = summaries.iter().filter(|summary| is(summary)).count();
        100 * count / summaries.len()
    };
    assert!((5..15).contains(&share(&|summary| !summary.is_ascii())));
    assert!((1..6).contains(&share(&|summary| summary.contains('"'))));
    // Holders in the first copy are popular.
    let held = |id: &str| dataset.by_holder(&id.parse().expect("an id")).len();
    assert!(held("00000-china") > held("00001-china"));
}

#[test]
fn a_generated_file_can_have_so_many_small_records() {
    let generator = Generator::of_small_records(10_000);
    let json = generator.json();
    let dataset = Dataset::from_json(&json).expect("a valid dataset");
    assert_eq!(u64::try_from(dataset.len()).expect("small"), generator.records());
    assert!((10_000..10_200).contains(&dataset.len()), "{}", dataset.len());
    assert!(json.len() / dataset.len() < 600, "{}", json.len());
    assert_eq!(Dataset::from_json_lines(lines(&generator)).expect("a valid dataset"), dataset);
}
