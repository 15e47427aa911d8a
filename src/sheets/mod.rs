//! Sheets: CSV files to write records in by hand, in a spreadsheet, and to read them from.
//!
//! There are five: `documents.csv`, `stakeholders.csv`, `laws.csv`, `sessions.csv` and `positions.csv`, which has a row for each
//! principle, proposal, question and statement, and one for each provision below its record. Cells have short forms: ids
//! are made where none is written, terms are found by spelling or label and parties by name too, and what a row leaves blank
//! is that of the row above or of a row of defaults. The page `docs/writing-tables.md` is the guide.
//!
//! [`read()`] reports everything that is wrong, with file, row, column and cell. [`write()`] writes any dataset, so that what is
//! written and read again is the same; what no column holds stands as JSON in the column `more`.
//!
//! ```
//! use digital_governance::prelude::*;
//! use digital_governance::sheets;
//!
//! let files = [
//!     ("documents.csv", "id,kind,title\natlantis-gdc,submission,Tides of Data\n"),
//!     ("stakeholders.csv", "kind,name\nstate,Atlantis\n"),
//!     (
//!         "positions.csv",
//!         "record,document,sections,sentences,holders,act,summary,bearers,verb,action\n\
//!          statement,atlantis-gdc,Data,1,Atlantis,request,States should publish their tide tables.,,,\n\
//!          provision,,,,,,,States,should,publish the tide tables\n",
//!     ),
//! ];
//! let dataset = sheets::read(files)?;
//! let provision = dataset.provision(&id!("atlantis-gdc/statement-1/provision-1")).unwrap();
//! assert_eq!(provision.modality, Some(Modality::Obligation.into()));
//! assert_eq!(sheets::read(sheets::write(&dataset))?, dataset);
//! # Ok::<(), sheets::SheetFaults>(())
//! ```

mod cell;
mod columns;
mod edit;
mod fault;
mod ids;
mod path;
mod read;
mod rows;
mod write;

pub use columns::{RowKind, Sheet, SheetColumn, all};
pub use edit::SheetText;
pub use fault::{SheetFault, SheetFaults};
pub use read::{SheetRow, read, read_with, rows};
pub use write::{template, write};
