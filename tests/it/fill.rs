//! Fingerprints written into the text of files, by the library and by the example `sources`.

use digital_governance::prelude::*;
use digital_governance::verify::{FillOutcome, Filled, SourceCopy, fill_fingerprints};

const LETTER: &str = "On tides\n\
    Share this page\n\
    They rise. They fall. They rise again.\n\
    潮汐每天涨落两次。数据属于公众。\n\
    1. Tables\n\
    (a) Publish the tables.\n\
    (b) Keep them open.\n\
    [1] See the almanac.\n";

const CJK: &str = "潮汐每天涨落两次。数据属于公众";

fn copy_of(document: &Id<SourceDocument>) -> Option<SourceCopy> {
    (document.as_str() == "letters/tides").then(|| {
        let record = SourceDocument::new(document.clone(), DocumentKind::Letter)
            .with_title(text!("On tides"))
            .with_furniture([Locator::new().with_label(text!("Share this page"))]);
        SourceCopy::new(LETTER).described_by(&record)
    })
}

fn fill(json: &str) -> Filled {
    fill_fingerprints(json, copy_of).unwrap()
}

/// A file of one law with these citations.
fn law(citations: &str) -> String {
    format!(
        r#"{{"format": "1.0", "laws": [{{"id": "tides", "kind": "treaty", "name": "T", "citations": [{citations}]}}]}}"#
    )
}

fn fingerprint(passage: &str) -> String {
    serde_json::to_string(&Fingerprint::of(passage).unwrap()).unwrap()
}

/// A dataset with citations at many depths, with or without what they are recognized by.
fn nested(with_fingerprints: bool) -> Dataset {
    let cite = |place: Locator, passage: &str| {
        let citation = Citation::new(id!("letters/tides")).with_locator(place);
        if with_fingerprints {
            citation.with_fingerprint(Fingerprint::of(passage).unwrap())
        } else {
            citation
        }
    };
    let counted = |number: Ordinal, sentences: &[Ordinal]| {
        Locator::new().with_paragraph(number).with_sentences(sentences.iter().copied())
    };
    let section = || Locator::new().with_sections([text!("1. Tables")]);
    let furniture = Locator::new().with_label(text!("Share this page"));
    let quoted =
        cite(section().with_label(text!("(b)")), "(b) Keep them open").with_quote(Quote::new(text!("open")));
    Dataset::builder()
        .add(
            SourceDocument::new(id!("letters/tides"), DocumentKind::Letter)
                .with_furniture([furniture])
                .with_citations([cite(Locator::new().with_label(text!("On tides")), "On tides")]),
        )
        .add(
            Stakeholder::new(id!("atlantis"), StakeholderKind::State)
                .with_other_names([
                    Name::new(text!("亚特兰蒂斯")).with_citations([cite(counted(ordinal!(2), &[]), CJK)])
                ])
                .with_affiliations([Affiliation::new(id!("islands"))
                    .with_citations([cite(counted(ordinal!(2), &[ordinal!(2)]), "数据属于公众")])]),
        )
        .add(Stakeholder::new(id!("islands"), StakeholderKind::Coalition))
        .add(
            Proposal::new(id!("tides/proposal-1"), Attribution::of(id!("atlantis")), text!("Open them."))
                .with_provisions([
                    Provision::new(id!("tides/proposal-1/provision-1"), text!("publish")),
                    Provision::new(id!("tides/proposal-1/provision-2"), text!("keep open"))
                        .with_wordings([Wording::new(WordingKind::Short, text!("Open"))
                            .with_citations([cite(section(), "1. Tables")])])
                        .with_evidence([Evidence::new(EvidenceKind::Footnote).with_citations([cite(
                            Locator::new().with_footnote(text!("1")),
                            "[1] See the almanac",
                        )])])
                        .with_citations([
                            quoted,
                            cite(section().with_label(text!("(a)")), "a Publish the tables"),
                        ]),
                ]),
        )
        .add(
            Statement::new(
                id!("tides/statement-1"),
                Attribution::of(id!("atlantis")),
                Act::Assertion,
                text!("They do."),
            )
            .with_targets([StatementTarget::new(Target::from(cite(
                counted(ordinal!(1), &[ordinal!(2), ordinal!(3)]),
                "They fall. They rise again",
            )))]),
        )
        .build()
        .unwrap()
}

#[test]
fn citations_are_filled_wherever_they_stand_and_nothing_else_changes() {
    let (bare, full) = (nested(false), nested(true));
    for (bare, full) in [
        (bare.to_json(), full.to_json()),
        (serde_json::to_string(&bare).unwrap(), serde_json::to_string(&full).unwrap()),
    ] {
        let filled = fill(&bare);
        assert_eq!(filled.json, full);
        assert_eq!((filled.count(FillOutcome::Filled), filled.citations.len()), (8, 8));
        assert!(
            filled.citations.iter().any(|cited| cited.pointer == "/statements/0/targets/0/target/passage"),
            "{:?}",
            filled.citations
        );
        let again = fill(&full);
        assert_eq!(again.json, full);
        assert_eq!(again.count(FillOutcome::Unchanged), 8);
    }
}

#[test]
fn other_fingerprints_are_renewed_in_their_place() {
    let json = serde_json::to_string(&nested(true)).unwrap();
    let old = &fingerprint("They fall. They rise again");
    assert!(json.contains(old));
    for wrong in
        [fingerprint("Something else"), r#"{"words":7,"sha256":"HASH"}"#.replace("HASH", &"0".repeat(64))]
    {
        let filled = fill(&json.replacen(old, &wrong, 1));
        assert_eq!(filled.json, json);
        assert_eq!((filled.count(FillOutcome::Renewed), filled.count(FillOutcome::Unchanged)), (1, 7));
    }
}

#[test]
fn a_fingerprint_is_laid_out_as_what_stands_beside_it() {
    let [words, sha256, opening] = ["words", "sha256", "opening"].map(|name| {
        let json: serde_json::Value = serde_json::from_str(&fingerprint("They rise")).unwrap();
        json[name].to_string()
    });
    let place = r#""paragraph": 1, "sentences": [1]"#;
    for (citation, expected) in [
        (
            r#"{"document":"letters/tides","locator":{"sentences":[1],"paragraph":1}}"#.to_owned(),
            r#"{"document":"letters/tides","locator":{"sentences":[1],"paragraph":1},"fingerprint":{"words":W,"sha256":S,"opening":O}}"#.to_owned(),
        ),
        (
            format!(r#"{{ "locator" : {{ {place} }}, "document" : "letters/tides" }}"#),
            format!(r#"{{ "locator" : {{ {place} }}, "document" : "letters/tides", "fingerprint" : {{ "words": W, "sha256": S, "opening": O }} }}"#),
        ),
        (
            format!("{{\r\n\t\"document\": \"letters/tides\",\r\n\t\"locator\": {{{place}}}\r\n}}"),
            format!("{{\r\n\t\"document\": \"letters/tides\",\r\n\t\"locator\": {{{place}}},\r\n\t\"fingerprint\": {{\"words\": W, \"sha256\": S, \"opening\": O}}\r\n}}"),
        ),
        (
            format!("{{\"locator\": {{\n    {place}\n  }},\n  \"document\": \"letters\\/tides\"}}"),
            format!("{{\"locator\": {{\n    {place}\n  }},\n  \"document\": \"letters\\/tides\",\n  \"fingerprint\": {{\n    \"words\": W, \"sha256\": S, \"opening\": O\n  }}}}"),
        ),
        (
            r#"{"fingerprint": {"sha256": "HASH", "\u0077ords": 9}, "document": "letters/tides", "locator": {"sentences": [1], "paragraph": 1}}"#.replace("HASH", &"a".repeat(64)),
            r#"{"fingerprint": {"sha256": S, "\u0077ords": W, "opening": O}, "document": "letters/tides", "locator": {"sentences": [1], "paragraph": 1}}"#.to_owned(),
        ),
    ] {
        let expected = expected.replace(": W", &format!(": {words}")).replace(":W", &format!(":{words}"));
        let expected = expected.replace(": S", &format!(": {sha256}")).replace(":S", &format!(":{sha256}"));
        let expected = expected.replace(": O", &format!(": {opening}")).replace(":O", &format!(":{opening}"));
        let filled = fill(&law(&citation));
        assert_eq!(filled.json, law(&expected));
        assert_eq!(fill(&filled.json).json, filled.json);
    }
}

#[test]
fn what_leads_nowhere_keeps_what_it_has() {
    let old = fingerprint("Something else");
    let json = law(&format!(
        r#"{{"document": "letters/tides", "locator": {{"paragraph": 99}}, "fingerprint": {old}}},
        {{"document": "letters/tides", "fingerprint": {old}}}, {{"document": "letters/tides", "locator": {{}}}},
        {{"document": "letters/winds", "locator": {{"paragraph": 1}}}}, {{"document": "letters/winds"}}"#
    ));
    let filled = fill(&json);
    assert_eq!(filled.json, json);
    let outcomes: Vec<FillOutcome> = filled.citations.iter().map(|cited| cited.outcome).collect();
    assert_eq!(
        outcomes,
        [
            FillOutcome::NoPassage,
            FillOutcome::NoLocator,
            FillOutcome::NoPassage,
            FillOutcome::NoCopy,
            FillOutcome::NoCopy
        ]
    );
    assert_eq!(filled.citations[2].pointer, "/laws/0/citations/2");
}

#[test]
fn a_text_that_is_no_dataset_is_refused_with_its_faults() {
    for (json, code) in [
        ("", FaultCode::Syntax),
        ("\u{feff}{\"format\": \"1.0\"}", FaultCode::ByteOrderMark),
        ("[]", FaultCode::WrongType),
        (&law(r#"{"document": "letters/tides", "fingerprint": null}"#), FaultCode::WrongType),
        (&"[".repeat(100_000), FaultCode::TooDeep),
        ("{\"format\": \"1.0\"}\n{\"law\": {}}\n", FaultCode::Syntax),
    ] {
        let faults = fill_fingerprints(json, copy_of).unwrap_err();
        assert_eq!(faults.first().map(Fault::code), Some(code), "{faults}");
    }
}

/// The program, as a module.
#[cfg(feature = "documented")]
#[path = "../../examples/sources.rs"]
#[allow(dead_code, reason = "only one of its modes is called here")]
mod program;

#[cfg(feature = "documented")]
mod files {
    use std::path::{Path, PathBuf};

    use super::{LETTER, nested, program};

    /// An empty folder of a test.
    fn folder(name: &str) -> PathBuf {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fill").join(name);
        let _ = std::fs::remove_dir_all(&folder);
        std::fs::create_dir_all(&folder).unwrap();
        folder
    }

    fn fill(sources: &Path, files: &[PathBuf]) -> u8 {
        let files: Vec<&str> = files.iter().map(|file| file.to_str().unwrap()).collect();
        program::fill(sources, &files)
    }

    fn each(sources: &Path, files: &[PathBuf]) -> u8 {
        let files: Vec<&str> = files.iter().map(|file| file.to_str().unwrap()).collect();
        program::each_of(sources, &files, program::report)
    }

    #[test]
    fn the_program_fills_files_of_users() {
        let folder = folder("users");
        std::fs::write(folder.join("letters-tides.txt"), LETTER.replacen("On tides\n", "", 1)).unwrap();
        let [positions, documents] = ["positions.json", "documents.json"].map(|name| folder.join(name));
        let json = r#"{"format": "1.0", "source_documents": [{"id": "letters/tides", "kind": "letter",
            "furniture": [{"label": "Share this page"}]}]}"#;
        std::fs::write(&documents, json).unwrap();
        let law = super::law(r#"{"document": "letters/tides", "locator": {"paragraph": 1}}"#);
        std::fs::write(&positions, &law).unwrap();

        assert_eq!(fill(&folder, &[positions.clone(), documents.clone()]), 0);
        let filled = std::fs::read_to_string(&positions).unwrap();
        let fingerprint = super::fingerprint("They rise. They fall. They rise again");
        let fingerprint = fingerprint.replace(':', ": ").replace(',', ", ");
        let place = "\"locator\": {\"paragraph\": 1}";
        assert_eq!(filled, law.replace(place, &format!("{place}, \"fingerprint\": {fingerprint}")));
        assert_eq!(std::fs::read_to_string(&documents).unwrap(), json);
        assert_eq!(fill(&folder, &[positions.clone(), documents.clone()]), 0);
        assert_eq!(std::fs::read_to_string(&positions).unwrap(), filled);

        // What is filled is found; what stands elsewhere is not.
        assert_eq!(each(&folder, &[positions.clone(), documents.clone()]), 0);
        let other = super::fingerprint("They rise, all of them").replace(':', ": ").replace(',', ", ");
        std::fs::write(&positions, filled.replace(&fingerprint, &other)).unwrap();
        assert_eq!(each(&folder, &[positions.clone(), documents.clone()]), 1);
        assert_eq!(each(&folder, &[folder.join("nothing.json")]), 2);

        let nowhere = law.replace("\"paragraph\": 1", "\"paragraph\": 99");
        std::fs::write(&positions, &nowhere).unwrap();
        assert_eq!(fill(&folder, &[positions.clone(), documents.clone()]), 1);
        assert_eq!(std::fs::read_to_string(&positions).unwrap(), nowhere);

        std::fs::write(&positions, "{").unwrap();
        assert_eq!(fill(&folder, &[documents.clone(), positions.clone()]), 2);
        assert_eq!(fill(&folder, &[folder.join("nothing.json")]), 2);
        assert_eq!(fill(&folder.join("nothing"), &[documents]), 2);
        let without_copies = nested(false).to_json();
        std::fs::write(&positions, &without_copies).unwrap();
        std::fs::remove_file(folder.join("letters-tides.txt")).unwrap();
        assert_eq!(fill(&folder, std::slice::from_ref(&positions)), 0);
        assert_eq!(std::fs::read_to_string(&positions).unwrap(), without_copies);
    }

    #[test]
    fn the_content_has_its_fingerprints_and_gets_the_same_ones_again() {
        let Some(sources) = std::env::var_os("DIGITAL_GOVERNANCE_SOURCES").map(PathBuf::from) else {
            println!("skipped: DIGITAL_GOVERNANCE_SOURCES names no folder with copies of the sources");
            return;
        };
        let folder = folder("content");
        let content = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/documented");
        let mut files = Vec::new();
        let mut texts = Vec::new();
        for entry in std::fs::read_dir(content).unwrap() {
            let path = entry.unwrap().path();
            if path.extension().is_some_and(|extension| extension == "json") {
                files.push(folder.join(path.file_name().unwrap()));
                texts.push(std::fs::read_to_string(path).unwrap());
            }
        }
        assert!(files.len() >= 8);
        let write = |edit: &dyn Fn(&str) -> String| {
            for (file, text) in files.iter().zip(&texts) {
                std::fs::write(file, edit(text)).unwrap();
            }
        };
        let check = || {
            assert_eq!(fill(&sources, &files), 0);
            for (file, text) in files.iter().zip(&texts) {
                assert!(std::fs::read_to_string(file).unwrap() == *text, "{}", file.display());
            }
        };
        write(&str::to_owned);
        check();
        write(&without_fingerprints);
        check();
    }

    /// The text of a pretty file without its fingerprints.
    fn without_fingerprints(text: &str) -> String {
        let mut pieces = text.split("\"fingerprint\": {");
        let mut kept = pieces.next().unwrap_or_default().to_owned();
        for piece in pieces {
            kept.truncate(kept.trim_end().trim_end_matches(',').len());
            kept.push_str(piece.split_once('}').unwrap().1);
        }
        kept
    }
}
