//! Facts on which sources disagree.

use crate::record::Citation;
use crate::value::{List, Text};

structure! {
    /// A fact about a record for which its sources give different values, each with the passages that give it.
    ///
    /// The member of the record that holds the fact may have one of the values, or none. Of a list of values, such as events
    /// or identifiers, each item has citations of its own instead.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let title = Discrepancy::new(text!("title")).with_values([
    ///     SourcedValue::new(text!("Tides of Data")).with_citations([Citation::new(id!("atlantis-gdc-2023"))]),
    ///     SourcedValue::new(text!("The Tides of Data")).with_citations([Citation::new(id!("gdc-register"))]),
    /// ]);
    /// assert_eq!(title.values.len(), 2);
    /// ```
    pub struct Discrepancy {
        /// What is in question: the name of a member, such as "title", or a few words.
        pub fact: Text,
        /// What else is to be known of it: which value is likely right, and why.
        pub note: Option<Text>,
        /// The values.
        pub values: List<SourcedValue>,
    }
}

structure! {
    /// A value of a fact, with the passages that give it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let value = SourcedValue::new(text!("31 pages")).with_citations([Citation::new(id!("gdc-register"))]);
    /// assert_eq!(value.value, "31 pages");
    /// ```
    pub struct SourcedValue {
        /// The value as the source gives it.
        pub value: Text,
        /// Where it is given.
        pub citations: List<Citation>,
    }
}
