//! Numbers that texts give, with their hedges, and that they aim at.

use crate::value::{Decimal, PartialDate, Text};
use crate::vocabulary::{Change, Comparator, Term};

structure! {
    /// A number as a text gives it, or a range of numbers.
    ///
    /// ```
    /// use digital_governance::{Comparator, Quantity, decimal, text};
    ///
    /// let islanders = Quantity::new(decimal!("1000000"))
    ///     .with_comparator(Comparator::MoreThan)
    ///     .with_hedge(text!("reportedly over"))
    ///     .with_of(text!("islanders without a connection"));
    /// assert_eq!(islanders.value, "1000000");
    /// ```
    pub struct Quantity {
        required {
            /// The number, or the lower end of a range.
            value: Decimal,
        }
        optional {
            /// The upper end of a range, as in "between 2 and 3 billion".
            upper, with_upper: Decimal,
            /// The number as printed, where digits don't say it: "one third", "2.6 billion".
            printed, with_printed: Text,
            /// How the number bounds what it counts.
            comparator, with_comparator: Term<Comparator>,
            /// The hedge as printed: "reportedly", "approximately".
            hedge, with_hedge: Text,
            /// The unit: "%", "countries", "USD".
            unit, with_unit: Text,
            /// What is counted, or the whole that it is a share of.
            of, with_of: Text,
            /// When it holds, or is to hold.
            date, with_date: PartialDate,
        }
    }
}

structure! {
    /// What a provision wants to be reached, in numbers or by a date.
    ///
    /// ```
    /// use digital_governance::{Quantity, QuantifiedTarget, date, decimal, text};
    ///
    /// let target = QuantifiedTarget::new(text!("households with a connection"))
    ///     .with_threshold(Quantity::new(decimal!("90")).with_unit(text!("%")))
    ///     .with_deadline(date!("2030"))
    ///     .with_milestones([Quantity::new(decimal!("50")).with_unit(text!("%")).with_date(date!("2025"))]);
    /// assert_eq!(target.milestones.len(), 1);
    /// ```
    pub struct QuantifiedTarget {
        required {
            /// What is measured.
            measure: Text,
        }
        optional {
            /// What is to be reached.
            threshold, with_threshold: Quantity,
            /// Among whom or what.
            population, with_population: Text,
            /// Whether the threshold is to be reached, or is by how much the measure is to change.
            change, with_change: Term<Change>,
            /// What it is measured against.
            baseline, with_baseline: Quantity,
            /// As of when it is measured against, where no number is given.
            baseline_date, with_baseline_date: PartialDate,
            /// By when.
            deadline, with_deadline: PartialDate,
        }
        lists {
            /// What is to be reached on the way, each with its date.
            milestones, with_milestones: Quantity,
        }
    }
}
