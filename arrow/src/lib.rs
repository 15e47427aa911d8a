//! Positions on digital governance as Arrow record batches and Parquet files: the
//! [flat tables](digital_governance::tables) of `digital-governance`, for data frames and databases.
//!
//! [`schema`] is the Arrow schema of a table, [`Batches`] makes record batches of records, [`ParquetWriter`] writes a
//! folder of Parquet files, one a table, and [`read`] and [`rows`] read them back. The page `docs/tables.md` lists the
//! tables and their columns.
//!
//! arrow-rs has a new major version every few months. So these types are a package of their own, and not part of what stays
//! in `digital-governance`.
//!
//! ```
//! use digital_governance::prelude::*;
//! use digital_governance::tables::{self, Cell};
//! use digital_governance_arrow::{ParquetWriter, read, rows};
//!
//! let folder = std::env::temp_dir().join(format!("tides-{}", std::process::id()));
//! let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
//! let mut writer = ParquetWriter::create(&folder)?;
//! writer.write(RecordRef::from(&law))?;
//! writer.finish()?;
//!
//! let laws = tables::schema().iter().find(|table| table.name() == "laws").unwrap();
//! for batch in read(&folder, laws)? {
//!     let batch = batch?;
//!     let names: Vec<Cell<'_>> = rows(&batch).map(|row| row[2]).collect();
//!     assert_eq!(names, [Cell::Text("Treaty on Tides")]);
//! }
//! std::fs::remove_dir_all(&folder)?;
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod batches;
mod error;
mod files;
mod schema;

pub use batches::{Batches, rows};
pub use error::Error;
pub use files::{ParquetWriter, read};
pub use schema::schema;
