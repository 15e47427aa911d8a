//! Whole numbers with bounds.

use serde_json::value::RawValue;

use crate::reading::{ReadNumber, Slot};
use crate::shape::{Bounds, FaultCode, Inspection, JsonKind, Part, Shape, reason};

/// A whole number with bounds. In JSON `7`, `7.0` and `7e0` are the same number, as JSON Schema has it.
macro_rules! bounded_number {
    ($(#[doc = $doc:literal])* pub struct $name:ident($inner:ty) in $least:literal..=$most:literal, $title:literal;) => {
        $(#[doc = $doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
        // One more than the number, so that an `Option` takes no more room.
        pub struct $name(std::num::NonZero<$inner>);

        impl $name {
            /// The least that it can be.
            pub const LEAST: $inner = $least;
            /// The most that it can be.
            pub const MOST: $inner = $most;

            /// The number, if it is within the bounds.
            pub const fn new(number: $inner) -> Option<Self> {
                if number < Self::LEAST || number > Self::MOST {
                    return None;
                }
                match std::num::NonZero::new(number.saturating_add(1)) {
                    Some(next) => Some(Self(next)),
                    None => None,
                }
            }

            /// The number.
            pub const fn get(self) -> $inner {
                self.0.get().saturating_sub(1)
            }
        }

        impl std::fmt::Debug for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                formatter.debug_tuple(stringify!($name)).field(&self.get()).finish()
            }
        }

        impl std::fmt::Display for $name {
            fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                std::fmt::Display::fmt(&self.get(), formatter)
            }
        }

        serde!([] $name);

        impl crate::reading::Read for $name {
            fn blank() -> Self {
                Self(std::num::NonZero::<$inner>::MIN)
            }

            fn slot(&mut self) -> Slot<'_> {
                Slot::Number(self)
            }
        }

        impl ReadNumber for $name {
            fn bounds(&self) -> Bounds {
                u64::from(Self::LEAST)..=u64::from(Self::MOST)
            }

            fn read_number(&mut self, number: u64) {
                if let Some(number) = <$inner>::try_from(number).ok().and_then(Self::new) {
                    *self = number;
                }
            }
        }

        impl Shape for $name {
            fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
                if inspection.expect(json, JsonKind::Number, "a whole number")
                    && let Err(error) = serde_json::from_str::<Self>(json.get())
                {
                    inspection.report(json, FaultCode::InvalidNumber, reason(&error));
                }
            }

            fn part(&self) -> Part<'_> {
                Part::Number(self.get().into())
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
                    "description": crate::shape::first_paragraph(&[$($doc),*]),
                    "type": "integer",
                    "minimum": Self::LEAST,
                    "maximum": Self::MOST,
                })
            }
        }
    };
}

bounded_number! {
    /// A place in a counted order: the first is 1.
    ///
    /// ```
    /// use digital_governance::Ordinal;
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
    /// use digital_governance::Count;
    ///
    /// assert_eq!(Count::new(1_000).map(Count::get), Some(1_000));
    /// assert_eq!(Count::new(u64::MAX), None);
    /// ```
    pub struct Count(u64) in 0..=9_007_199_254_740_991, "Count";
}

bounded_number! {
    /// A calendar year.
    ///
    /// ```
    /// use digital_governance::{Year, year};
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
    /// use digital_governance::Minutes;
    ///
    /// assert_eq!(Minutes::new(90).map(Minutes::get), Some(90));
    /// ```
    pub struct Minutes(u32) in 1..=1_000_000, "Minutes";
}

/// A [`Year`](crate::Year) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::year!(2023).to_string(), "2023");
/// ```
#[macro_export]
macro_rules! year {
    ($year:expr) => {{
        const __VALUE: $crate::Year = match $crate::Year::new($year) {
            Some(year) => year,
            None => panic!("a year is from 1000 to 9999"),
        };
        __VALUE
    }};
}

/// An [`Ordinal`](crate::Ordinal) from a literal, checked while the program compiles.
///
/// ```
/// assert_eq!(digital_governance::ordinal!(4).to_string(), "4");
/// ```
#[macro_export]
macro_rules! ordinal {
    ($number:expr) => {{
        const __VALUE: $crate::Ordinal = match $crate::Ordinal::new($number) {
            Some(number) => number,
            None => panic!("an ordinal is from 1 to 1000000"),
        };
        __VALUE
    }};
}
