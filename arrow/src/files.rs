//! A folder of Parquet files, one a table.

use std::fs::{self, File};
use std::path::{Path, PathBuf};

use arrow_array::RecordBatch;
use digital_governance::prelude::RecordRef;
use digital_governance::tables::{self, Table};
use parquet::arrow::ArrowWriter;
use parquet::arrow::arrow_reader::ParquetRecordBatchReaderBuilder;
use parquet::basic::Compression;
use parquet::errors::ParquetError;
use parquet::file::properties::WriterProperties;

use crate::{Batches, Error, schema};

/// Writes records as a folder of Parquet files: for each table of [`tables::schema`] a file with its name, such as
/// `records.parquet`, also where the table has no rows.
///
/// The files are written in a folder beside it, `NAME.partial`, which gets its name when all is written. So a folder with the name
/// is whole. A writer that is dropped before removes what it has written; a program that is killed leaves `NAME.partial`.
///
/// Memory does not grow with the records: a row group of a table is written out with
/// [`ROW_GROUP_ROWS`](Self::ROW_GROUP_ROWS) rows or about [`ROW_GROUP_BYTES`](Self::ROW_GROUP_BYTES) bytes. Columns
/// have statistics (null counts, least and greatest values, also of each page) and are compressed with Snappy; values that come
/// again are written once, in a dictionary of up to 256 KiB. The same records in the same order give the same bytes.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance_arrow::ParquetWriter;
///
/// let folder = std::env::temp_dir().join(format!("parquet-writer-{}", std::process::id()));
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
/// let mut writer = ParquetWriter::create(&folder)?;
/// writer.write(RecordRef::from(&law))?;
/// assert!(!folder.exists());
/// writer.finish()?;
/// assert!(folder.join("laws.parquet").exists());
/// assert!(folder.join("sessions.parquet").exists());
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct ParquetWriter {
    batches: Batches,
    /// In the order of the tables.
    files: Vec<TableFile>,
    folder: PathBuf,
    partial: Partial,
}

#[derive(Debug)]
struct TableFile {
    path: PathBuf,
    writer: ArrowWriter<File>,
}

/// A column of a row group whose dictionary has so many bytes writes what comes after as it is: its values hardly come
/// again, and to look for them takes time.
const DICTIONARY_BYTES: usize = 256 << 10;

/// The folder that is not whole yet. It is removed when it is dropped.
#[derive(Debug)]
struct Partial(PathBuf);

impl Drop for Partial {
    fn drop(&mut self) {
        // Whoever dropped the writer has an error to show already, or wants no files.
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl ParquetWriter {
    /// How many rows a row group has at most.
    pub const ROW_GROUP_ROWS: usize = 131_072;

    /// How many bytes a row group has at most, as far as they can be told before they are written: 32 MiB.
    pub const ROW_GROUP_BYTES: usize = 32 << 20;

    /// A writer of a folder that does not exist yet. The folders that it is in are made where they are missing.
    ///
    /// # Errors
    ///
    /// [`Error::Exists`] where there is a folder or file with the name or with `.partial` behind it, and [`Error::Io`].
    pub fn create(folder: impl Into<PathBuf>) -> Result<Self, Error> {
        let folder = folder.into();
        let mut partial = folder.clone().into_os_string();
        partial.push(".partial");
        let partial = PathBuf::from(partial);
        for path in [&folder, &partial] {
            if path.symlink_metadata().is_ok() {
                return Err(Error::Exists { path: path.clone() });
            }
        }
        if let Some(parent) = folder.parent() {
            fs::create_dir_all(parent).map_err(|error| Error::Io { path: parent.to_owned(), error })?;
        }
        fs::create_dir(&partial).map_err(|error| Error::Io { path: partial.clone(), error })?;
        let partial = Partial(partial);
        let files = tables::schema().iter().map(|table| TableFile::create(&partial.0, table));
        let files = files.collect::<Result<_, _>>()?;
        Ok(Self { batches: Batches::new(), files, folder, partial })
    }

    /// Writes the rows of a record.
    ///
    /// # Errors
    ///
    /// Those of [`Batches::add`], and [`Error::Parquet`] where a file can't be written.
    pub fn write(&mut self, record: RecordRef<'_>) -> Result<(), Error> {
        let full = self.batches.add(record)?;
        self.write_batches(full)
    }

    /// Writes what is left to be written, and gives the folder its name.
    ///
    /// # Errors
    ///
    /// [`Error::Parquet`] where a file can't be written, and [`Error::Io`] where the folder can't be given its name.
    pub fn finish(mut self) -> Result<(), Error> {
        let last = std::mem::take(&mut self.batches).finish()?;
        self.write_batches(last)?;
        let Self { files, folder, partial, .. } = self;
        for file in files {
            let TableFile { path, writer } = file;
            writer.close().map_err(|error| Error::Parquet { path, error })?;
        }
        fs::rename(&partial.0, &folder).map_err(|error| Error::Io { path: folder, error })
    }

    fn write_batches(&mut self, batches: Vec<(&'static Table, RecordBatch)>) -> Result<(), Error> {
        for (table, batch) in batches {
            if let Some(TableFile { path, writer }) = self.files.get_mut(table.index()) {
                writer.write(&batch).map_err(|error| Error::Parquet { path: path.clone(), error })?;
            }
        }
        Ok(())
    }
}

impl TableFile {
    fn create(folder: &Path, table: &Table) -> Result<Self, Error> {
        let path = path(folder, table);
        let properties = WriterProperties::builder()
            .set_compression(Compression::SNAPPY)
            .set_dictionary_page_size_limit(DICTIONARY_BYTES)
            .set_max_row_group_row_count(Some(ParquetWriter::ROW_GROUP_ROWS))
            .set_max_row_group_bytes(Some(ParquetWriter::ROW_GROUP_BYTES))
            .build();
        let file = File::create(&path).map_err(|error| Error::Io { path: path.clone(), error })?;
        match ArrowWriter::try_new(file, schema(table), Some(properties)) {
            Ok(writer) => Ok(Self { path, writer }),
            Err(error) => Err(Error::Parquet { path, error }),
        }
    }
}

fn path(folder: &Path, table: &Table) -> PathBuf {
    folder.join(format!("{}.parquet", table.name()))
}

/// The rows of a table in a folder that [`ParquetWriter`] has written, as record batches.
///
/// # Errors
///
/// [`Error::Io`] where the file can't be opened, and [`Error::Parquet`] where it is no Parquet file; the batches have
/// an [`Error::Parquet`] where something in the file is wrong.
///
/// ```
/// use digital_governance::tables;
/// use digital_governance_arrow::{ParquetWriter, read};
///
/// let folder = std::env::temp_dir().join(format!("parquet-read-{}", std::process::id()));
/// ParquetWriter::create(&folder)?.finish()?;
/// for table in tables::schema() {
///     assert_eq!(read(&folder, table)?.count(), 0);
/// }
/// # std::fs::remove_dir_all(&folder)?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn read(
    folder: &Path,
    table: &Table,
) -> Result<impl Iterator<Item = Result<RecordBatch, Error>> + use<>, Error> {
    let path = path(folder, table);
    let file = File::open(&path).map_err(|error| Error::Io { path: path.clone(), error })?;
    let reader =
        ParquetRecordBatchReaderBuilder::try_new(file).and_then(ParquetRecordBatchReaderBuilder::build);
    let reader = reader.map_err(|error| Error::Parquet { path: path.clone(), error })?;
    Ok(reader.map(move |batch| {
        batch.map_err(|error| Error::Parquet { path: path.clone(), error: ParquetError::from(error) })
    }))
}
