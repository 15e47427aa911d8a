//! What can go wrong.

use std::io;
use std::path::PathBuf;

use arrow_schema::ArrowError;
use parquet::errors::ParquetError;

/// Why record batches or Parquet files can't be made or read.
///
/// ```
/// use digital_governance_arrow::{Error, ParquetWriter};
///
/// let error = ParquetWriter::create(std::env::temp_dir()).unwrap_err();
/// assert!(matches!(error, Error::Exists { .. }));
/// assert!(error.to_string().ends_with("exists: remove it, or name another folder"));
/// ```
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// The folder that is to be written exists.
    #[error("{} exists: remove it, or name another folder", path.display())]
    Exists {
        /// The folder.
        path: PathBuf,
    },
    /// A file or folder can't be read or written.
    #[error("{}: {error}", path.display())]
    Io {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        #[source]
        error: io::Error,
    },
    /// A Parquet file can't be read or written.
    #[error("{}: {error}", path.display())]
    Parquet {
        /// The file.
        path: PathBuf,
        /// What is wrong.
        #[source]
        error: ParquetError,
    },
    /// Columns don't make a record batch.
    #[error("the table {table}: {error}")]
    Batch {
        /// The name of the table.
        table: &'static str,
        /// What is wrong.
        #[source]
        error: ArrowError,
    },
    /// A cell has more bytes than a column of Arrow text takes, which is about 2 GiB.
    #[error("the table {table} has a text of {bytes} bytes, more than a column of Arrow takes")]
    TooLong {
        /// The name of the table.
        table: &'static str,
        /// The bytes of the text.
        bytes: usize,
    },
}
