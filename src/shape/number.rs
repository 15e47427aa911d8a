//! Whole numbers as JSON Schema understands them: `1`, `1.0` and `1e0` are the same.

use serde::de::{Error, Unexpected, Visitor};
use std::fmt;

/// The largest whole number that every JSON implementation keeps exactly (RFC 7493): 2^53 - 1.
const LARGEST: f64 = 9_007_199_254_740_991.0;

/// From where to where.
pub(crate) type Bounds = std::ops::RangeInclusive<u64>;

/// Takes a whole number within bounds.
pub(crate) struct Integral {
    pub(crate) bounds: Bounds,
}

impl Visitor<'_> for Integral {
    type Value = u64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a whole number from {} to {}", self.bounds.start(), self.bounds.end())
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u64, E> {
        if self.bounds.contains(&number) {
            Ok(number)
        } else {
            Err(E::invalid_value(Unexpected::Unsigned(number), &self))
        }
    }

    // The cast is exact: the number is whole and at most 2^53 - 1.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn visit_f64<E: Error>(self, number: f64) -> Result<u64, E> {
        if number.fract() == 0.0 && (0.0..=LARGEST).contains(&number) {
            self.visit_u64(number as u64)
        } else {
            Err(E::invalid_value(Unexpected::Float(number), &self))
        }
    }
}
