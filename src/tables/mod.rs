//! Flat tables: records as rows and columns, for data frames, databases and spreadsheets.
//!
//! Each table has a row for each item of one kind: a record, a provision, a citation, a term that something is filed under.
//! [`schema`] describes the tables, [`rows`] gives the rows of a record, and [`TableWriter`] writes them as CSV or Markdown,
//! record by record, so that files larger than memory can be written too. [`csvw`] describes the CSV files in the form of
//! the W3C's CSV on the Web. The page `docs/tables.md` lists every column.
//!
//! Tables are for reading: [`sheets`](crate::sheets) are CSV files that can be written by hand and read back.
//!
//! ```
//! use digital_governance::prelude::*;
//! use digital_governance::tables::{self, Cell};
//!
//! let law = Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides"));
//! let rows = tables::rows(RecordRef::from(&law));
//! let row = rows.iter().find(|row| row.table().name() == "laws").unwrap();
//! assert_eq!(row.get("kind"), Some(Cell::Text("treaty")));
//! assert_eq!(row.get("url"), Some(Cell::Null));
//! ```

mod csvw;
mod declared;
mod describe;
mod rows;
mod write;

pub use csvw::csvw;
pub use declared::{Column, ColumnType, Table, schema};
pub use describe::describe;
pub use rows::{Cell, Row, Rows, rows};
pub use write::TableWriter;
