//! What happened to a document or a law, and when.

use crate::record::{Citation, Party};
use crate::value::{List, PartialDate, Text};
use crate::vocabulary::{EventKind, Term};

structure! {
    /// A dated step in the life of a document or a law.
    ///
    /// Where sources give different dates for one step, each date is an event with the citations that give it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let delivered = Event::new(EventKind::Delivered).with_date(date!("2023-04-30~"));
    /// assert_eq!(delivered.kind, EventKind::Delivered);
    /// ```
    pub struct Event {
        /// What happened.
        pub kind: Term<EventKind>,
        /// When, as far as it is known.
        pub date: Option<PartialDate>,
        /// Through whom.
        pub by: Option<Party>,
        /// Where it happened, as printed.
        pub place: Option<Text>,
        /// What else is to be known of it.
        pub note: Option<Text>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}
