//! Dates as far as they are known.

use std::cmp::Ordering;

use crate::error::{FaultKind, MakeFault, ValueError};
use chrono::NaiveDate;

validated_string! {
    /// A date as far as it is known, in EDTF (ISO 8601-2:2019, level 0 and parts of level 1), kept as it was written.
    ///
    /// | form | example |
    /// |---|---|
    /// | year, month, day | `2016`, `2016-11`, `2016-11-07` |
    /// | time, with a zone or without | `2023-05-25T16:57`, `2023-05-25T16:57:00+08:00`, `2023-05-25T08:57:00Z` |
    /// | uncertain, approximate, both | `2002?`, `2002~`, `2002-05%` |
    /// | interval | `1966/1976`, `2018-05/2018-09~` |
    /// | interval without an end or a start | `2016/..`, `../2016`; where it is not known: `2016/`, `/2016` |
    ///
    /// Years are from 1000 to 9999. A time may leave out its seconds, as printed times do; that is the one form that EDTF
    /// itself does not have. An interval that ends before it starts can be read, and is a fault of the dataset.
    ///
    /// # Order
    ///
    /// Dates are ordered only where the order is certain: `2016-11 < 2016-12`, but `2016` and `2016-11` are neither less
    /// nor greater nor equal, nor is anything that is qualified by `?`, `~` or `%`. Days are compared as printed; two
    /// times with zones as instants.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let adopted = date!("2016-11-07"); // checked while the program compiles
    /// let beginnings: PartialDate = "2002~".parse()?;
    /// assert!(date!("2016-10") < adopted);
    /// assert_eq!(date!("2016").partial_cmp(&adopted), None);
    /// assert!(beginnings.is_qualified());
    /// assert_eq!(date!("2016-02").latest_day().map(|day| day.to_string()).as_deref(), Some("2016-02-29"));
    /// assert!("2015-02-29".parse::<PartialDate>().is_err());
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    pub struct PartialDate;
    check: check;
    expecting: "a date";
    schema: schema;
}

/// A [`PartialDate`](crate::value::PartialDate) from a literal, checked while the program is compiled.
///
/// ```
/// assert_eq!(digital_governance::date!("2023-05-25T16:57").as_str(), "2023-05-25T16:57");
/// ```
#[macro_export]
macro_rules! date {
    ($text:literal) => {
        $crate::checked_literal!(PartialDate, $text)
    };
    ($($other:tt)*) => {
        compile_error!("date! takes a string literal; parse any other string: text.parse::<PartialDate>()")
    };
}

/// Where an interval starts or ends.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let interval = date!("2016-11/..");
/// assert!(matches!(interval.end(), Some(DateEnd::Open)));
/// assert!(matches!(interval.start(), Some(DateEnd::Date(start)) if start == "2016-11"));
/// assert!(date!("2016-11").start().is_none()); // no interval
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateEnd {
    /// A date.
    Date(PartialDate),
    /// Open: `..`.
    Open,
    /// Not known: nothing is written.
    Unknown,
}

impl PartialDate {
    /// The first day that it can be, as written. `None` for an interval without a known start.
    ///
    /// What is approximate or uncertain may lie before it: see [`is_qualified`](Self::is_qualified).
    pub fn earliest_day(&self) -> Option<NaiveDate> {
        match self.form()? {
            Form::Day(day) | Form::Moment(Moment { day, .. }) | Form::Interval(Bound::Day(day), _) => {
                day.earliest()
            }
            Form::Interval(..) => None,
        }
    }

    /// The last day that it can be, as written. `None` for an interval without a known end.
    pub fn latest_day(&self) -> Option<NaiveDate> {
        match self.form()? {
            Form::Day(day) | Form::Moment(Moment { day, .. }) | Form::Interval(_, Bound::Day(day)) => {
                day.latest()
            }
            Form::Interval(..) => None,
        }
    }

    /// Whether it, or one of its ends, is qualified as uncertain (`?`), approximate (`~`) or both (`%`).
    pub fn is_qualified(&self) -> bool {
        self.as_str().contains(['?', '~', '%'])
    }

    /// Where the interval starts. `None` if it is no interval.
    pub fn start(&self) -> Option<DateEnd> {
        self.as_str().split_once('/').map(|(start, _)| DateEnd::of(start))
    }

    /// Where the interval ends. `None` if it is no interval.
    pub fn end(&self) -> Option<DateEnd> {
        self.as_str().split_once('/').map(|(_, end)| DateEnd::of(end))
    }

    /// Whether it is an interval that ends before it starts, as printed: `?`, `~` and `%` are not looked at.
    pub fn is_reversed(&self) -> bool {
        self.form().is_some_and(Form::is_reversed)
    }

    fn form(&self) -> Option<Form> {
        parse(self.as_str().as_bytes())
    }
}

impl DateEnd {
    fn of(text: &str) -> Self {
        match text {
            "" => Self::Unknown,
            ".." => Self::Open,
            _ => Self::Date(PartialDate(text.into())),
        }
    }
}

/// The day itself, in full. Fails for a year before 1000 or after 9999, which the format does not have.
impl TryFrom<NaiveDate> for PartialDate {
    type Error = ValueError;

    fn try_from(day: NaiveDate) -> Result<Self, ValueError> {
        day.to_string().parse()
    }
}

impl PartialOrd for PartialDate {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        if self == other {
            return Some(Ordering::Equal);
        }
        if self.is_qualified() || other.is_qualified() {
            return None;
        }
        if let (Some(Form::Moment(one)), Some(Form::Moment(two))) = (self.form(), other.form())
            && let (Some(one), Some(two)) = (one.instant(), two.instant())
        {
            // Two spellings of one instant are not the same date as written.
            return Some(one.cmp(&two)).filter(|order| order.is_ne());
        }
        let before = |one: &Self, two: &Self| matches!((one.latest_day(), two.earliest_day()), (Some(end), Some(start)) if end < start);
        if before(self, other) {
            Some(Ordering::Less)
        } else if before(other, self) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

const INVALID: MakeFault = |found| FaultKind::InvalidDate { found };

const fn check(text: &str) -> Result<(), MakeFault> {
    match parse(text.as_bytes()) {
        Some(_) => Ok(()),
        None => Err(INVALID),
    }
}

#[derive(Clone, Copy)]
enum Form {
    Day(Day),
    Moment(Moment),
    Interval(Bound, Bound),
}

impl Form {
    fn is_reversed(self) -> bool {
        match self {
            Self::Interval(Bound::Day(start), Bound::Day(end)) => end.latest() < start.earliest(),
            _ => false,
        }
    }
}

/// A year, a month or a day.
#[derive(Clone, Copy)]
#[allow(clippy::struct_field_names, reason = "a day of the calendar has a day of the month")]
struct Day {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

#[derive(Clone, Copy)]
struct Moment {
    day: Day,
    hour: u8,
    minute: u8,
    second: u8,
    /// East of UTC, in minutes.
    zone: Option<i16>,
}

#[derive(Clone, Copy)]
enum Bound {
    Day(Day),
    Open,
    Unknown,
}

impl Day {
    fn earliest(self) -> Option<NaiveDate> {
        let (month, day) = (self.month.unwrap_or(1), self.day.unwrap_or(1));
        NaiveDate::from_ymd_opt(self.year.into(), month.into(), day.into())
    }

    fn latest(self) -> Option<NaiveDate> {
        let month = self.month.unwrap_or(12);
        let day = self.day.unwrap_or(days_in(self.year, month));
        NaiveDate::from_ymd_opt(self.year.into(), month.into(), day.into())
    }
}

impl Moment {
    /// The instant, where a zone tells it.
    fn instant(self) -> Option<chrono::NaiveDateTime> {
        let time =
            self.day.earliest()?.and_hms_opt(self.hour.into(), self.minute.into(), self.second.into())?;
        time.checked_sub_signed(chrono::TimeDelta::minutes(self.zone?.into()))
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(400) || (year.is_multiple_of(4) && !year.is_multiple_of(100)) => 29,
        2 => 28,
        _ => 31,
    }
}

const fn parse(text: &[u8]) -> Option<Form> {
    match bound(text) {
        (Some(Bound::Day(day)), []) => Some(Form::Day(day)),
        (Some(Bound::Day(day)), [b'T', time @ ..])
            if matches!(text, [_, _, _, _, b'-', _, _, b'-', _, _, b'T', ..]) =>
        {
            moment(day, time)
        }
        (Some(start), [b'/', rest @ ..]) => match bound(rest) {
            (Some(end), []) if matches!(start, Bound::Day(_)) || matches!(end, Bound::Day(_)) => {
                Some(Form::Interval(start, end))
            }
            _ => None,
        },
        _ => None,
    }
}

/// An end of an interval or a date by itself, with its qualifier, and what follows.
const fn bound(text: &[u8]) -> (Option<Bound>, &[u8]) {
    match text {
        [] | [b'/', ..] => (Some(Bound::Unknown), text),
        [b'.', b'.', rest @ ..] => (Some(Bound::Open), rest),
        _ => {
            let Some((day, rest)) = day(text) else {
                return (None, text);
            };
            match rest {
                [b'?' | b'~' | b'%', rest @ ..] => (Some(Bound::Day(day)), rest),
                _ => (Some(Bound::Day(day)), rest),
            }
        }
    }
}

const fn day(text: &[u8]) -> Option<(Day, &[u8])> {
    let [a, b, c, d, rest @ ..] = text else {
        return None;
    };
    let (Some(century), Some(years)) = (two(*a, *b), two(*c, *d)) else {
        return None;
    };
    if century < 10 {
        return None;
    }
    let year = (century as u16).saturating_mul(100).saturating_add(years as u16);
    let [b'-', a, b, rest @ ..] = rest else {
        return Some((Day { year, month: None, day: None }, rest));
    };
    let Some(month @ 1..=12) = two(*a, *b) else {
        return None;
    };
    let [b'-', a, b, rest @ ..] = rest else {
        return Some((Day { year, month: Some(month), day: None }, rest));
    };
    match two(*a, *b) {
        Some(day) if day >= 1 && day <= days_in(year, month) => {
            Some((Day { year, month: Some(month), day: Some(day) }, rest))
        }
        _ => None,
    }
}

const fn moment(day: Day, text: &[u8]) -> Option<Form> {
    let [a, b, b':', c, d, rest @ ..] = text else {
        return None;
    };
    let (Some(hour @ 0..=23), Some(minute @ 0..=59)) = (two(*a, *b), two(*c, *d)) else {
        return None;
    };
    let (second, rest) = match rest {
        [b':', a, b, rest @ ..] => match two(*a, *b) {
            Some(second @ 0..=59) => (second, rest),
            _ => return None,
        },
        _ => (0, rest),
    };
    let zone = match rest {
        [] => None,
        [b'Z'] => Some(0),
        [sign @ (b'+' | b'-'), a, b, rest @ ..] => {
            let minutes = match rest {
                [] => Some(0),
                [b':', c, d] => two(*c, *d),
                _ => None,
            };
            let (Some(hours @ 0..=14), Some(minutes @ 0..=59)) = (two(*a, *b), minutes) else {
                return None;
            };
            let east = (hours as i16).saturating_mul(60).saturating_add(minutes as i16);
            Some(if *sign == b'-' { east.saturating_neg() } else { east })
        }
        _ => return None,
    };
    Some(Form::Moment(Moment { day, hour, minute, second, zone }))
}

const fn two(tens: u8, ones: u8) -> Option<u8> {
    if tens.is_ascii_digit() && ones.is_ascii_digit() {
        let (tens, ones) = (tens.wrapping_sub(b'0'), ones.wrapping_sub(b'0'));
        Some(tens.saturating_mul(10).saturating_add(ones))
    } else {
        None
    }
}

#[cfg(feature = "schemars")]
fn schema() -> super::string::StringSchema {
    // The calendar, leap years included, as in `days_in`.
    let leap = "([1-9][0-9](0[48]|[2468][048]|[13579][26])|([2468][048]|[13579][26])00)";
    let full = format!(
        "([1-9][0-9]{{3}}-((0[13578]|1[02])-(0[1-9]|[12][0-9]|3[01])|(0[469]|11)-(0[1-9]|[12][0-9]|30)\
             |02-(0[1-9]|1[0-9]|2[0-8]))|{leap}-02-29)"
    );
    let day = format!("([1-9][0-9]{{3}}(-(0[1-9]|1[0-2]))?|{full})[?~%]?");
    let time = "T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?(Z|[+\\-](0[0-9]|1[0-4])(:[0-5][0-9])?)?";
    super::string::StringSchema {
        name: "PartialDate".into(),
        description:
            "A date as far as it is known, in EDTF (ISO 8601-2): a year, month or day, perhaps qualified \
                          by ?, ~ or %, a time, or an interval."
                .into(),
        pattern: format!("^({day}|{full}{time}|{day}/({day}|\\.\\.)?|(\\.\\.)?/{day})$").into(),
        max_len: 25,
        examples: &["2016", "2016-11-07", "2002~", "2023-05-25T16:57", "2016-11/.."],
        comment: Some("An interval must not end before it starts."),
    }
}
