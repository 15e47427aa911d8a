//! Whole numbers with bounds.

use std::fmt;

use serde::de::{Error, Unexpected, Visitor};

/// The largest whole number that every JSON implementation keeps exactly (RFC 7493): 2^53 - 1.
const MAX_EXACT: f64 = 9_007_199_254_740_991.0;

/// Reads a whole number as JSON Schema understands it: `1`, `1.0` and `1e0` are the same.
pub(crate) struct WholeNumber {
    pub(crate) min: u64,
    pub(crate) max: u64,
}

impl Visitor<'_> for WholeNumber {
    type Value = u64;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "a whole number from {} to {}", self.min, self.max)
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<u64, E> {
        if (self.min..=self.max).contains(&number) {
            Ok(number)
        } else {
            Err(E::invalid_value(Unexpected::Unsigned(number), &self))
        }
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<u64, E> {
        match u64::try_from(number) {
            Ok(number) => self.visit_u64(number),
            Err(_) => Err(E::invalid_value(Unexpected::Signed(number), &self)),
        }
    }

    // The cast is exact: the number is whole and at most 2^53 - 1.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    fn visit_f64<E: Error>(self, number: f64) -> Result<u64, E> {
        if number.fract() == 0.0 && (0.0..=MAX_EXACT).contains(&number) {
            self.visit_u64(number as u64)
        } else {
            Err(E::invalid_value(Unexpected::Float(number), &self))
        }
    }
}

/// A whole number with bounds.
macro_rules! bounded_number {
    ($(#[doc = $doc:literal])* pub struct $name:ident($inner:ty) in $min:literal..=$max:literal, $title:literal;) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub struct $name($inner);

        impl $name {
            /// The smallest value.
            pub const MIN: $inner = $min;
            /// The largest value.
            pub const MAX: $inner = $max;

            /// The number, if it is within the bounds.
            pub const fn new(number: $inner) -> Option<Self> {
                if number < Self::MIN || number > Self::MAX { None } else { Some(Self(number)) }
            }

            /// The number.
            pub const fn get(self) -> $inner {
                self.0
            }
        }

        impl TryFrom<$inner> for $name {
            type Error = $crate::error::ValueError;

            fn try_from(number: $inner) -> Result<Self, Self::Error> {
                Self::new(number).ok_or_else(|| {
                    $crate::error::FaultKind::InvalidNumber {
                        found: number.to_string(),
                        min: Self::MIN.into(),
                        max: Self::MAX.into(),
                    }
                    .into()
                })
            }
        }

        impl From<$name> for $inner {
            fn from(number: $name) -> Self {
                number.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Display::fmt(&self.0, formatter)
            }
        }

        impl serde::Serialize for $name {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_u64(self.0.into())
            }
        }

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let bounds = WholeNumber { min: Self::MIN.into(), max: Self::MAX.into() };
                let number = deserializer.deserialize_u64(bounds)?;
                <$inner>::try_from(number).map(Self).map_err(D::Error::custom)
            }
        }

        #[cfg(feature = "schemars")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                $title.into()
            }

            fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
                schemars::json_schema!({
                    "title": $title,
                    "description": concat!($($doc, "\n"),*),
                    "type": "integer",
                    "minimum": Self::MIN,
                    "maximum": Self::MAX,
                })
            }
        }
    };
}

bounded_number! {
    /// A place in a counted order: the first is 1.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Ordinal::new(3).map(Ordinal::get), Some(3));
    /// assert_eq!(Ordinal::new(0), None);
    /// ```
    pub struct Ordinal(u32) in 1..=1_000_000, "Ordinal";
}

bounded_number! {
    /// How many there are of something, at most 2^53 - 1, which every JSON implementation keeps exactly.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Count::try_from(1_000)?.get(), 1_000);
    /// assert_eq!(Count::new(u64::MAX), None);
    /// # Ok::<(), ValueError>(())
    /// ```
    pub struct Count(u64) in 0..=9_007_199_254_740_991, "Count";
}

bounded_number! {
    /// A calendar year.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(year!(2019).get(), 2019);
    /// assert_eq!(Year::new(19), None);
    /// ```
    pub struct Year(u16) in 1_000..=9_999, "CalendarYear";
}

bounded_number! {
    /// A length of time in minutes.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Minutes::new(90).map(Minutes::get), Some(90));
    /// ```
    pub struct Minutes(u32) in 1..=1_000_000, "Minutes";
}

/// A [`Year`](crate::value::Year) from a literal, checked while the program is compiled.
///
/// ```
/// assert_eq!(digital_governance::year!(2023).to_string(), "2023");
/// ```
#[macro_export]
macro_rules! year {
    ($year:literal) => {{
        const YEAR: $crate::value::Year =
            $crate::value::Year::new($year).expect("a year is from 1000 to 9999");
        YEAR
    }};
}

/// An [`Ordinal`](crate::value::Ordinal) from a literal, checked while the program is compiled.
///
/// ```
/// assert_eq!(digital_governance::ordinal!(4).to_string(), "4");
/// ```
#[macro_export]
macro_rules! ordinal {
    ($number:literal) => {{
        const ORDINAL: $crate::value::Ordinal =
            $crate::value::Ordinal::new($number).expect("an ordinal is from 1 to 1000000");
        ORDINAL
    }};
}
