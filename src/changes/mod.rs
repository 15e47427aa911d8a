//! What differs between two datasets: changes, merging with its conflicts, and how far two codings agree.

mod agreement;
mod diff;
mod merge;

pub use agreement::{Agreement, CodedMember, Disagreement};
pub use diff::{Change, Changes, MemberChange};
pub use merge::{Conflict, MergeError, merge};
