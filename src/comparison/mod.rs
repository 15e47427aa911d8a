//! Holders or documents side by side: what each says along a vocabulary, and what can be said where one says nothing.
//!
//! [`Comparison`] has the columns; [`Comparison::along`] makes a [`Table`] of them, whose cells have positions and an
//! [`Answer`]; [`Comparison::meetings`] are the mappings that are recorded between the columns, and
//! [`Comparison::candidates`] pairs of provisions or statements that a stated rule puts beside each other.

mod candidate;
mod columns;
mod meeting;
mod table;

pub use candidate::{Candidate, Common, Rule};
pub use columns::{Column, Comparison};
pub use meeting::Meeting;
pub use table::{Answer, Axis, Cell, Row, Table};
