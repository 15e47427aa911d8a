//! Lists that do not name all that they are lists of.

use crate::record::{Citation, Quantity};
use crate::value::{List, Text};
use crate::vocabulary::{Incompleteness, Term};

structure! {
    /// That a list does not name all that it is a list of: participants, organizers, sponsors.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let organizers = IncompleteList::new(text!("organizers"), Incompleteness::LeftOpen)
    ///     .with_printed(text!("among others"))
    ///     .with_count(Quantity::new(decimal!("12")));
    /// assert_eq!(organizers.reason, Incompleteness::LeftOpen);
    /// ```
    pub struct IncompleteList {
        /// Which list: "organizers", or the name of a member such as "endorsements".
        pub of: Text,
        /// Why it is incomplete.
        pub reason: Term<Incompleteness>,
        /// The words of the text that leave it open: "among others".
        pub printed: Option<Text>,
        /// How many there are in all by the text's own account.
        pub count: Option<Quantity>,
        /// Where it stands.
        pub citations: List<Citation>,
    }
}
