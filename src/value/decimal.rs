//! Decimal numbers, exactly as printed.

use crate::error::{FaultKind, MakeFault};

validated_string! {
    /// A decimal number kept digit for digit: `90`, `0.7`, `-1.50`.
    ///
    /// At most 18 digits before the point and 9 behind it; no exponent, no sign `+`, no leading zeros. A string in
    /// JSON, so that no program rounds it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(decimal!("0.70").as_str(), "0.70");
    /// assert!(Decimal::try_from("1,000").is_err());
    /// ```
    pub struct Decimal;
    check: check;
    expecting: "a decimal number in a string";
    schema: schema;
}

/// A [`Decimal`](crate::value::Decimal) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::decimal!("11000000"), "11000000");
/// ```
#[macro_export]
macro_rules! decimal {
    ($text:literal) => {
        $crate::checked_literal!(Decimal, $text)
    };
    ($($other:tt)*) => {
        compile_error!("decimal! takes a string literal; parse any other string: text.parse::<Decimal>()")
    };
}

const INVALID: MakeFault = |found| FaultKind::InvalidAmount { found };

const fn check(text: &str) -> Result<(), MakeFault> {
    let unsigned = match text.as_bytes() {
        [b'-', rest @ ..] => rest,
        all => all,
    };
    let (whole, rest) = digits(unsigned);
    let leading_zero = matches!(unsigned, [b'0', b'0'..=b'9', ..]);
    let fraction_fits = match rest {
        [] => true,
        [b'.', fraction @ ..] => {
            let (count, rest) = digits(fraction);
            count >= 1 && count <= 9 && rest.is_empty()
        }
        _ => false,
    };
    if whole >= 1 && whole <= 18 && !leading_zero && fraction_fits { Ok(()) } else { Err(INVALID) }
}

/// How many digits there are at the beginning, and what follows them.
const fn digits(mut bytes: &[u8]) -> (usize, &[u8]) {
    let mut count = 0_usize;
    while let [b'0'..=b'9', rest @ ..] = bytes {
        count = count.saturating_add(1);
        bytes = rest;
    }
    (count, bytes)
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "Decimal".into(),
        description: "A decimal number, kept digit for digit.".into(),
        pattern: "^-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,9})?$".into(),
        max_len: 29,
        examples: &["90", "0.7", "-1.50"],
        comment: None,
    }
}
