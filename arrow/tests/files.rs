//! Parquet files hold what `tables::rows` gives, cell by cell.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::arithmetic_side_effects,
    clippy::expect_used,
    reason = "a test may stop"
)]

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use arrow_schema::DataType;
use digital_governance::documented;
use digital_governance::prelude::*;
use digital_governance::tables::{self, Cell};
use digital_governance_arrow::{Batches, Error, ParquetWriter, read, rows, schema};
use parquet::file::metadata::RowGroupMetaData;
use parquet::file::reader::{FileReader, SerializedFileReader};
use parquet::file::statistics::Statistics;

#[path = "../examples/parquet.rs"]
#[allow(dead_code, reason = "its main is for the command line")]
mod example;

#[path = "../../benches/common/generate.rs"]
mod generate;

use generate::{Generator, Layout};

/// A folder of a test, removed at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let path =
            std::env::temp_dir().join(format!("digital-governance-arrow-{name}-{}", std::process::id()));
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        Self(path)
    }

    fn join(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn write(dataset: &Dataset, folder: &Path) {
    let mut writer = ParquetWriter::create(folder).unwrap();
    for record in dataset.records() {
        writer.write(record).unwrap();
    }
    writer.finish().unwrap();
}

fn generated() -> Dataset {
    Dataset::from_json(Generator::of_megabytes(2, Layout::Compact).json()).unwrap()
}

/// Every file of a folder with its bytes, in the order of their names.
fn bytes(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let path = entry.unwrap().path();
            let bytes = fs::read(&path).unwrap();
            (path.file_name().unwrap().into(), bytes)
        })
        .collect();
    files.sort();
    files
}

#[test]
fn what_is_read_back_is_what_was_written() {
    for (name, dataset) in [("documented", documented::dataset()), ("generated", &generated())] {
        let folder = Folder::new(name);
        let written = folder.join("written");
        write(dataset, &written);
        assert_eq!(fs::read_dir(&written).unwrap().count(), tables::schema().len());
        let all: Vec<tables::Rows> = dataset.records().map(tables::rows).collect();
        for table in tables::schema() {
            let mut nulls = vec![0_u64; table.columns().len()];
            let batches: Vec<_> = read(&written, table).unwrap().map(Result::unwrap).collect();
            let mut found = batches.iter().flat_map(rows);
            let of_table = |row: &tables::Row<'_>| row.table().index() == table.index();
            for row in all.iter().flat_map(tables::Rows::iter).filter(of_table) {
                let cells: Vec<Cell<'_>> = row.cells().collect();
                assert_eq!(found.next().as_ref(), Some(&cells), "{}", table.name());
                for (count, cell) in nulls.iter_mut().zip(&cells) {
                    *count += u64::from(*cell == Cell::Null);
                }
            }
            assert_eq!(found.next(), None, "{}", table.name());

            let file = written.join(format!("{}.parquet", table.name()));
            let metadata = SerializedFileReader::new(File::open(file).unwrap()).unwrap().metadata().clone();
            for (column, expected) in nulls.iter().enumerate() {
                let of = |group: &RowGroupMetaData| {
                    group.column(column).statistics().and_then(Statistics::null_count_opt).unwrap()
                };
                let found: u64 = metadata.row_groups().iter().map(of).sum();
                assert_eq!(found, *expected, "{} {}", table.name(), table.columns()[column].name());
            }
        }
    }
}

#[test]
fn json_and_json_lines_give_the_same_files() {
    let folder = Folder::new("formats");
    let dataset = generated();
    let (json, lines) = (folder.join("dataset.json"), folder.join("dataset.jsonl"));
    fs::write(&json, dataset.to_json()).unwrap();
    fs::write(&lines, dataset.to_json_lines()).unwrap();
    let count = u64::try_from(dataset.len()).unwrap();
    for (input, output) in [(json, "json"), (lines, "lines")] {
        assert_eq!(example::run(&input, &folder.join(output)).unwrap(), Ok(count));
    }
    let (json, lines) = (bytes(&folder.join("json")), bytes(&folder.join("lines")));
    assert_eq!(json.len(), tables::schema().len());
    for ((name, json), (_, lines)) in json.iter().zip(&lines) {
        assert!(json == lines, "{}", name.display());
    }
}

#[test]
fn a_faulty_file_is_refused_with_its_faults_and_leaves_nothing() {
    let folder = Folder::new("faulty");
    let lines = documented::dataset().to_json_lines();
    let inputs = [
        ("lines.jsonl", format!("{lines}{{\"law\":7}}\n{{\"law\":8}}\n"), lines.lines().count() + 1),
        ("dataset.json", "{\"format\":\"1.0\",\n\"laws\":[7]}".to_owned(), 2),
    ];
    for (name, text, line) in inputs {
        let input = folder.join(name);
        fs::write(&input, text).unwrap();
        let faults = example::run(&input, &folder.join("out")).unwrap().unwrap_err();
        assert_eq!(faults.len(), 1);
        assert_eq!(faults.first().unwrap().code(), FaultCode::WrongType);
        assert_eq!(faults.first().unwrap().position().unwrap().line, u64::try_from(line).unwrap());
    }
    assert!(example::run(&folder.join("nothing"), &folder.join("out")).is_err());
    let left: Vec<_> = fs::read_dir(&folder.0).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "{left:?}");
}

#[test]
fn a_folder_is_whole_or_has_another_name() {
    let folder = Folder::new("whole");
    let (out, partial) = (folder.join("in/out"), folder.join("in/out.partial"));
    let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
    let mut writer = ParquetWriter::create(&out).unwrap();
    writer.write(RecordRef::from(&law)).unwrap();
    assert!(partial.exists() && !out.exists());
    let refused = ParquetWriter::create(&out).unwrap_err();
    assert!(matches!(refused, Error::Exists { path } if path == partial));
    drop(writer);
    assert!(!partial.exists() && !out.exists());
    ParquetWriter::create(&out).unwrap().finish().unwrap();
    let before = bytes(&out);
    assert_eq!(before.len(), tables::schema().len());
    let refused = ParquetWriter::create(&out).unwrap_err();
    assert!(matches!(refused, Error::Exists { path } if path == out));
    assert!(bytes(&out) == before);
}

#[test]
fn batches_and_row_groups_have_their_sizes() {
    let folder = Folder::new("sizes");
    let out = folder.join("out");
    let law = |number: usize| {
        Law::new(format!("law-{number}").parse().unwrap(), LawKind::Treaty, text!("Treaty on Tides"))
    };
    let count = ParquetWriter::ROW_GROUP_ROWS + 10;
    let mut writer = ParquetWriter::create(&out).unwrap();
    let mut batches = Batches::new();
    for number in 0..count {
        let law = law(number);
        writer.write(RecordRef::from(&law)).unwrap();
        for (_, batch) in batches.add(RecordRef::from(&law)).unwrap() {
            assert_eq!(batch.num_rows(), Batches::MAX_ROWS);
        }
    }
    writer.finish().unwrap();
    let reader = SerializedFileReader::new(File::open(out.join("laws.parquet")).unwrap()).unwrap();
    let sizes: Vec<i64> = reader.metadata().row_groups().iter().map(RowGroupMetaData::num_rows).collect();
    assert_eq!(sizes, [i64::try_from(ParquetWriter::ROW_GROUP_ROWS).unwrap(), 10]);

    // A long text fills a batch by itself.
    let long = serde_json::Value::from("a".repeat(Batches::MAX_BYTES));
    let extensions = Extensions::new().with("org.example/long".parse().unwrap(), long).unwrap();
    let law = law(0).with_extensions(extensions);
    let full = Batches::new().add(RecordRef::from(&law)).unwrap();
    let full: Vec<_> = full.iter().map(|(table, batch)| (table.name(), batch.num_rows())).collect();
    assert_eq!(full, [("records", 1)]);
}

#[test]
fn schemas_have_the_types_that_all_readers_have() {
    for table in tables::schema() {
        let schema = schema(table);
        assert_eq!(schema.metadata()["description"], table.description());
        assert_eq!(schema.fields().len(), table.columns().len());
        for (field, column) in schema.fields().iter().zip(table.columns()) {
            assert_eq!(field.name(), column.name());
            assert_eq!(field.is_nullable(), !column.is_key());
            assert_eq!(field.metadata()["type"], column.column_type().as_str());
            assert_eq!(field.metadata()["description"], column.description());
            assert_eq!(
                field.metadata().get("references").map(|target| target.trim_end_matches(".id")),
                column.references()
            );
            assert!(matches!(
                field.data_type(),
                DataType::Utf8 | DataType::Int64 | DataType::Boolean | DataType::Date32
            ));
        }
    }
}
