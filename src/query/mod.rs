//! Questions put to a dataset: positions and provisions that meet criteria, text search, and what is filed under linked
//! terms.
//!
//! [`Dataset::positions`](crate::Dataset::positions) and [`Dataset::provisions`](crate::Dataset::provisions) give a
//! [`Query`]: an iterator with a method for each criterion. [`Dataset::search`](crate::Dataset::search) and
//! [`SearchIndex`] find and rank words. The page `docs/query.md` of the repository is a guide.

mod candidates;
mod criterion;
mod filters;
mod holders;
mod position;
mod search;
mod subject;
mod through;

pub use filters::{Positions, Provisions, Query, Unit};
pub use holders::Holders;
pub use position::Position;
pub use search::{Hit, Hits, MatchedTerm, Score, SearchIndex, SearchTerms};
pub use subject::Subject;
pub use through::{Linked, SubjectLink, Through};
