//! What happened to a document or a law, and when.

use crate::record::Party;
use crate::value::{PartialDate, Text};
use crate::vocabulary::{EventKind, Term};

structure! {
    /// A dated step in the life of a document or a law.
    ///
    /// ```
    /// use digital_governance::{Event, EventKind, date};
    ///
    /// let delivered = Event::new(EventKind::Delivered.into()).with_date(date!("2023-04-30~"));
    /// assert_eq!(delivered.kind, EventKind::Delivered);
    /// ```
    pub struct Event {
        required {
            /// What happened.
            kind: Term<EventKind>,
        }
        optional {
            /// When, as far as it is known.
            date, with_date: PartialDate,
            /// Through whom.
            by, with_by: Party,
            /// What else is to be known of it.
            note, with_note: Text,
        }
    }
}
