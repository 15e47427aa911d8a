//! Numbers that texts give, with their hedges, and that they aim at.

use crate::value::{Decimal, List, PartialDate, Text};
use crate::vocabulary::{Change, Comparator, Term};

structure! {
    /// A number as a text gives it, or a range of numbers.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let islanders = Quantity::new(decimal!("1000000"))
    ///     .with_comparator(Comparator::MoreThan)
    ///     .with_hedge(text!("reportedly over"))
    ///     .with_of(text!("islanders without a connection"));
    /// assert_eq!(islanders.value, "1000000");
    /// ```
    pub struct Quantity {
        /// The number, or the lower end of a range.
        pub value: Decimal,
        /// The upper end of a range, as in "between 2 and 3 billion".
        pub upper: Option<Decimal>,
        /// The number as printed, where digits don't say it: "one third", "2.6 billion".
        pub printed: Option<Text>,
        /// How the number bounds what it counts.
        pub comparator: Option<Term<Comparator>>,
        /// The hedge as printed: "reportedly", "approximately".
        pub hedge: Option<Text>,
        /// The unit: "%", "countries", "USD".
        pub unit: Option<Text>,
        /// What is counted, or the whole that it is a share of.
        pub of: Option<Text>,
        /// When it holds, or is to hold.
        pub date: Option<PartialDate>,
    }
}

structure! {
    /// What a provision wants to be reached, in numbers or by a date.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let target = QuantifiedTarget::new(text!("households with a connection"))
    ///     .with_threshold(Quantity::new(decimal!("90")).with_unit(text!("%")))
    ///     .with_deadline(date!("2030"))
    ///     .with_milestones([Quantity::new(decimal!("50")).with_unit(text!("%")).with_date(date!("2025"))]);
    /// assert_eq!(target.milestones.len(), 1);
    /// ```
    pub struct QuantifiedTarget {
        /// What is measured.
        pub measure: Text,
        /// What is to be reached.
        pub threshold: Option<Quantity>,
        /// Among whom or what.
        pub population: Option<Text>,
        /// Whether the threshold is to be reached, or is by how much the measure is to change.
        pub change: Option<Term<Change>>,
        /// What it is measured against.
        pub baseline: Option<Quantity>,
        /// As of when it is measured against, where no number is given.
        pub baseline_date: Option<PartialDate>,
        /// By when.
        pub deadline: Option<PartialDate>,
        /// What is to be reached on the way, each with its date.
        pub milestones: List<Quantity>,
    }
}
