//! Dates as far as they are known.

use std::cmp::Ordering;

use crate::error::{FaultKind, MakeFault, ValueError};
use chrono::{Datelike, NaiveDate};

validated_string! {
    /// A date as far as it is known, in EDTF (ISO 8601-2:2019, levels 0 and 1), kept as it was written.
    ///
    /// | form | example | it is |
    /// |---|---|---|
    /// | year, month, day | `2016`, `2016-11`, `2016-11-07` | a day of the calendar, in the years 1000 to 9999 |
    /// | season | `2016-21`, `2016-22`, `2016-23`, `2016-24` | spring, summer, autumn, winter of that year |
    /// | decade, century | `201X`, `20XX` | some year from 2010 to 2019, from 2000 to 2099 |
    /// | some month, some day | `2016-XX`, `2016-11-XX`, `2016-XX-XX` | not known which |
    /// | uncertain, approximate, both | `2002?`, `2002~`, `201X%` | the whole date is |
    /// | time | `2023-05-25T16:57`, `2023-05-25T16:57:00` | where it was printed |
    /// | time with a zone | `2023-05-25T16:57+08:00`, `2023-05-25T16:57+08`, `2023-05-25T08:57:00Z` | an instant |
    /// | interval | `1966/1976`, `2018-05/2018-09~` | from the one to the other, both included |
    /// | interval of times | `2019-11-27T15:50+01:00/2019-11-27T17:20+01:00` | the days are written in full, also over midnight |
    /// | interval without an end or a start | `2016/..`, `../2016`, `2019-11-27T15:50+01:00/..` | open |
    /// | interval whose end or start is not known | `2016/`, `/2016` | |
    ///
    /// Two forms are of ISO 8601 and not of EDTF: times without seconds, as they are printed, and intervals of times. What
    /// else there is in ISO 8601 is refused, so that each thing is written in one way:
    ///
    /// | refused | write |
    /// |---|---|
    /// | fractions of seconds: `T16:57:00.5` | whole seconds |
    /// | leap seconds: `T23:59:60` | `T23:59:59` |
    /// | the end of a day: `T24:00` | `T00:00` of the next day |
    /// | zones that are not known: `-00:00`, `-00` | no zone; for UTC, `Z` |
    /// | zones of 15 hours and more | |
    /// | qualified times: `T16:57~` | the day, qualified |
    /// | parts that are qualified, sets, years with other than four digits: level 2, and `Y12004` | |
    ///
    /// An interval that ends before it starts can be read, and is a fault of the dataset.
    ///
    /// # Order
    ///
    /// Dates are ordered only where the order is certain: `2016-11 < 2016-12`, but `2016` and `2016-11` are neither less
    /// nor greater nor equal, nor is anything that is qualified by `?`, `~` or `%`, nor an interval that ends before it
    /// starts. One date is less than another if its last day is before the first day of the other, as printed. A season may
    /// be any day of its year, because its months differ between the hemispheres.
    ///
    /// Times without a zone are compared as their days. Times with a zone are compared
    ///
    /// - with each other as instants, unless their printed days have the contrary order: then there is none;
    /// - with everything else by two days, the printed one and that in UTC, which both must be before or after.
    ///
    /// That makes it a strict partial order: what is less than something that is less than a third is less than the third.
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
    ///
    /// let session = date!("2019-11-27T15:50+01:00/2019-11-27T17:20+01:00");
    /// assert!(session < date!("2019-11-27T16:30Z")); // half past five in Berlin
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
    /// That of a season is the first day of its year, because its months differ between the hemispheres. What is
    /// approximate or uncertain may lie before it: see [`is_qualified`](Self::is_qualified).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let day = |date: PartialDate| date.earliest_day().unwrap().to_string();
    /// assert_eq!(day(date!("201X")), "2010-01-01");
    /// assert_eq!(day(date!("2016-23")), "2016-01-01"); // autumn, or fall
    /// assert_eq!(day(date!("2016-11-07T23:00-05:00/..")), "2016-11-07");
    /// assert!(date!("../2016").earliest_day().is_none());
    /// ```
    pub fn earliest_day(&self) -> Option<NaiveDate> {
        earliest_day(self.as_str())
    }

    /// The last day that it can be, as written. `None` for an interval without a known end.
    ///
    /// That of a season is the last day of its year. What is approximate or uncertain may lie after it.
    pub fn latest_day(&self) -> Option<NaiveDate> {
        latest_day(self.as_str())
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

    /// Whether it is an interval that ends before it starts: `?`, `~` and `%` are not looked at.
    ///
    /// Ends are compared as instants where both have a zone, as printed times where neither has one, and else as days.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert!(date!("2016/2015").is_reversed());
    /// assert!(date!("2019-11-27T17:20/2019-11-27T15:50").is_reversed());
    /// assert!(!date!("2019-11-27T15:50+01:00/2019-11-27T10:20-05:00").is_reversed()); // from 14:50 to 15:20 UTC
    /// ```
    pub fn is_reversed(&self) -> bool {
        self.form().is_some_and(Form::is_reversed)
    }

    fn form(&self) -> Option<Form> {
        parse(self.as_str().as_bytes())
    }
}

/// What [`PartialDate::earliest_day`] says of a date in the form of text; `None` where the text is no date.
pub(crate) fn earliest_day(text: &str) -> Option<NaiveDate> {
    parse(text.as_bytes())?.start().days()?.first.date()
}

/// What [`PartialDate::latest_day`] says of a date in the form of text; `None` where the text is no date.
pub(crate) fn latest_day(text: &str) -> Option<NaiveDate> {
    parse(text.as_bytes())?.end().days()?.last.date()
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
        let (one, other) = (self.form()?.span()?, other.form()?.span()?);
        if one.is_before(other) {
            Some(Ordering::Less)
        } else if other.is_before(one) {
            Some(Ordering::Greater)
        } else {
            None
        }
    }
}

/// From where to where a date extends on two scales. A start is never after its end, on neither scale; so that
/// `is_before` is a strict partial order, as the intersection of two orders of intervals.
#[derive(Clone, Copy)]
struct Span {
    start: Place,
    end: Place,
}

#[derive(Clone, Copy)]
struct Place {
    /// The printed day, doubled. Days without a zone begin one before it and end one after it: so they are before or after
    /// whatever they are compared with, while two times with zones may have the same day.
    printed: i64,
    /// In UTC, in seconds. Days without a zone are taken as days of UTC.
    second: i64,
}

impl Span {
    fn is_before(self, other: Self) -> bool {
        self.end.printed <= other.start.printed && self.end.second < other.start.second
    }
}

impl Place {
    const BEFORE_ALL: Self = Self { printed: i64::MIN, second: i64::MIN };
    const AFTER_ALL: Self = Self { printed: i64::MAX, second: i64::MAX };

    fn start(point: Point) -> Option<Self> {
        let days = point.days().first.number()?;
        let printed = days.saturating_mul(2);
        let of_days = Self { printed: printed.saturating_sub(1), second: days.saturating_mul(DAY) };
        Some(point.second().map_or(of_days, |second| Self { printed, second }))
    }

    fn end(point: Point) -> Option<Self> {
        let days = point.days().last.number()?;
        let printed = days.saturating_mul(2);
        let last_second = days.saturating_mul(DAY).saturating_add(DAY - 1);
        let of_days = Self { printed: printed.saturating_add(1), second: last_second };
        Some(point.second().map_or(of_days, |second| Self { printed, second }))
    }
}

/// In seconds.
const DAY: i64 = 86_400;

const INVALID: MakeFault = |found| FaultKind::InvalidDate { found };

const fn check(text: &str) -> Result<(), MakeFault> {
    match parse(text.as_bytes()) {
        Some(_) => Ok(()),
        None => Err(INVALID),
    }
}

#[derive(Clone, Copy)]
enum Form {
    Single(Point),
    Interval(Bound, Bound),
}

#[derive(Clone, Copy)]
enum Bound {
    Point(Point),
    Open,
    Unknown,
}

#[derive(Clone, Copy)]
enum Point {
    Days(Days),
    Moment(Moment),
}

/// A day, or from the first that is meant to the last.
#[derive(Clone, Copy)]
struct Days {
    first: Day,
    last: Day,
}

#[derive(Clone, Copy)]
#[allow(clippy::struct_field_names, reason = "a day of the calendar has a day of the month")]
struct Day {
    year: u16,
    month: u8,
    day: u8,
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

impl Form {
    fn start(self) -> Bound {
        match self {
            Self::Single(point) => Bound::Point(point),
            Self::Interval(start, _) => start,
        }
    }

    fn end(self) -> Bound {
        match self {
            Self::Single(point) => Bound::Point(point),
            Self::Interval(_, end) => end,
        }
    }

    fn is_reversed(self) -> bool {
        match self {
            Self::Interval(Bound::Point(start), Bound::Point(end)) => match (start, end) {
                (Point::Moment(from), Point::Moment(to)) if from.zone.is_some() == to.zone.is_some() => {
                    to.second() < from.second()
                }
                _ => end.days().last.number() < start.days().first.number(),
            },
            _ => false,
        }
    }

    /// `None` where it ends before it starts, on whatever scale.
    fn span(self) -> Option<Span> {
        let start = match self.start() {
            Bound::Point(point) => Place::start(point)?,
            Bound::Open | Bound::Unknown => Place::BEFORE_ALL,
        };
        let end = match self.end() {
            Bound::Point(point) => Place::end(point)?,
            Bound::Open | Bound::Unknown => Place::AFTER_ALL,
        };
        let is_forward = start.printed <= end.printed && start.second <= end.second && !self.is_reversed();
        is_forward.then_some(Span { start, end })
    }
}

impl Bound {
    fn days(self) -> Option<Days> {
        match self {
            Self::Point(point) => Some(point.days()),
            Self::Open | Self::Unknown => None,
        }
    }
}

impl Point {
    fn days(self) -> Days {
        match self {
            Self::Days(days) => days,
            Self::Moment(Moment { day, .. }) => Days { first: day, last: day },
        }
    }

    /// The instant, where a zone tells it.
    fn second(self) -> Option<i64> {
        match self {
            Self::Moment(moment) if moment.zone.is_some() => moment.second(),
            _ => None,
        }
    }
}

impl Days {
    const fn of_years(first: u16, last: u16) -> Self {
        Self { first: Day { year: first, month: 1, day: 1 }, last: Day { year: last, month: 12, day: 31 } }
    }

    const fn of_month(year: u16, month: u8) -> Self {
        Self { first: Day { year, month, day: 1 }, last: Day { year, month, day: days_in(year, month) } }
    }

    const fn of_day(year: u16, month: u8, day: u8) -> Self {
        let day = Day { year, month, day };
        Self { first: day, last: day }
    }
}

impl Day {
    fn date(self) -> Option<NaiveDate> {
        NaiveDate::from_ymd_opt(self.year.into(), self.month.into(), self.day.into())
    }

    /// Counted from some day on.
    fn number(self) -> Option<i64> {
        self.date().map(|date| date.num_days_from_ce().into())
    }
}

impl Moment {
    /// Counted from some instant on; without a zone as if it were in UTC.
    fn second(self) -> Option<i64> {
        let minutes = i64::from(self.hour)
            .saturating_mul(60)
            .saturating_add(self.minute.into())
            .saturating_sub(self.zone.unwrap_or(0).into());
        let seconds = minutes.saturating_mul(60).saturating_add(self.second.into());
        Some(self.day.number()?.saturating_mul(DAY).saturating_add(seconds))
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
        Some((Bound::Point(point), [])) => Some(Form::Single(point)),
        Some((start, [b'/', rest @ ..])) => match bound(rest) {
            Some((end, [])) if matches!(start, Bound::Point(_)) || matches!(end, Bound::Point(_)) => {
                Some(Form::Interval(start, end))
            }
            _ => None,
        },
        _ => None,
    }
}

/// An end of an interval or a date by itself, and what follows.
const fn bound(text: &[u8]) -> Option<(Bound, &[u8])> {
    match text {
        [] | [b'/', ..] => Some((Bound::Unknown, text)),
        [b'.', b'.', rest @ ..] => Some((Bound::Open, rest)),
        _ => match point(text) {
            Some((point, rest)) => Some((Bound::Point(point), rest)),
            None => None,
        },
    }
}

/// A date with its qualifier, or a time.
const fn point(text: &[u8]) -> Option<(Point, &[u8])> {
    let Some((days, rest)) = days(text) else {
        return None;
    };
    match (text, rest) {
        // A time needs its day: ten characters of digits and hyphens.
        ([_, _, _, _, b'-', _, _, b'-', b'0'..=b'9', _, b'T', ..], [b'T', time @ ..]) => {
            moment(days.first, time)
        }
        (_, [b'?' | b'~' | b'%', rest @ ..]) => Some((Point::Days(days), rest)),
        _ => Some((Point::Days(days), rest)),
    }
}

const fn days(text: &[u8]) -> Option<(Days, &[u8])> {
    let [a, b, c, d, rest @ ..] = text else {
        return None;
    };
    let Some(century @ 10..) = two(*a, *b) else {
        return None;
    };
    let year = (century as u16).saturating_mul(100);
    let year = match (c, d) {
        (b'X', b'X') => return Some((Days::of_years(year, year.saturating_add(99)), rest)),
        (_, b'X') => match two(*c, b'0') {
            Some(decade) => {
                let year = year.saturating_add(decade as u16);
                return Some((Days::of_years(year, year.saturating_add(9)), rest));
            }
            None => return None,
        },
        _ => match two(*c, *d) {
            Some(years) => year.saturating_add(years as u16),
            None => return None,
        },
    };
    let (month, rest) = match rest {
        [b'-', b'X', b'X', b'-', b'X', b'X', rest @ ..] | [b'-', b'X', b'X', rest @ ..] => {
            return Some((Days::of_years(year, year), rest));
        }
        [b'-', a, b, rest @ ..] => match two(*a, *b) {
            Some(month @ 1..=12) => (month, rest),
            Some(21..=24) => return Some((Days::of_years(year, year), rest)),
            _ => return None,
        },
        _ => return Some((Days::of_years(year, year), rest)),
    };
    match rest {
        [b'-', b'X', b'X', rest @ ..] => Some((Days::of_month(year, month), rest)),
        [b'-', a, b, rest @ ..] => match two(*a, *b) {
            Some(day) if day >= 1 && day <= days_in(year, month) => {
                Some((Days::of_day(year, month, day), rest))
            }
            _ => None,
        },
        _ => Some((Days::of_month(year, month), rest)),
    }
}

/// The time of that day, and what follows.
const fn moment(day: Day, text: &[u8]) -> Option<(Point, &[u8])> {
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
    let (zone, rest) = match rest {
        [b'Z', rest @ ..] => (Some(0), rest),
        [sign @ (b'+' | b'-'), a, b, rest @ ..] => {
            let (minutes, rest) = match rest {
                [b':', c, d, rest @ ..] => (two(*c, *d), rest),
                _ => (Some(0), rest),
            };
            let (Some(hours @ 0..=14), Some(minutes @ 0..=59)) = (two(*a, *b), minutes) else {
                return None;
            };
            let east = (hours as i16).saturating_mul(60).saturating_add(minutes as i16);
            match (sign, east) {
                (b'-', 0) => return None,
                (b'-', _) => (Some(east.saturating_neg()), rest),
                _ => (Some(east), rest),
            }
        }
        _ => (None, rest),
    };
    Some((Point::Moment(Moment { day, hour, minute, second, zone }), rest))
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
    // Decades, centuries, years, seasons, months, and days that are not known.
    let days = "[1-9][0-9](XX|[0-9]X|[0-9]{2}(-(2[1-4]|(0[1-9]|1[0-2]|XX)(-XX)?))?)";
    let zone = "(Z|\\+(0[0-9]|1[0-4])(:[0-5][0-9])?|-(0[1-9]|1[0-4])(:[0-5][0-9])?|-00:(0[1-9]|[1-5][0-9]))";
    let time = format!("T([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?{zone}?");
    let point = format!("({days}[?~%]?|{full}([?~%]|{time})?)");
    super::string::StringSchema {
        name: "PartialDate".into(),
        description:
            "A date as far as it is known, in EDTF (ISO 8601-2): a century, decade, year, season, month or \
                      day, perhaps qualified by ?, ~ or %, a time, or an interval."
                .into(),
        pattern: format!("^({point}(/({point}|\\.\\.)?)?|(\\.\\.)?/{point})$").into(),
        max_len: 51,
        examples: &[
            "2016",
            "2016-11-07",
            "2002~",
            "201X",
            "2023-05-25T16:57",
            "2016-11/..",
            "2019-11-27T15:50+01:00/2019-11-27T17:20+01:00",
        ],
        comment: Some("An interval must not end before it starts."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Option<PartialDate> {
        text.parse().ok()
    }

    /// The first and the last day of a date.
    fn days(text: &str) -> Option<(String, String)> {
        let date = date(text)?;
        Some((date.earliest_day()?.to_string(), date.latest_day()?.to_string()))
    }

    fn order(one: &str, other: &str) -> Option<Ordering> {
        date(one)?.partial_cmp(&date(other)?)
    }

    #[test]
    fn each_form_has_its_days() {
        for (text, first, last) in [
            ("2016", "2016-01-01", "2016-12-31"),
            ("2016-11", "2016-11-01", "2016-11-30"),
            ("2016-02-29", "2016-02-29", "2016-02-29"),
            ("2016-21", "2016-01-01", "2016-12-31"),
            ("2016-24~", "2016-01-01", "2016-12-31"),
            ("201X", "2010-01-01", "2019-12-31"),
            ("20XX?", "2000-01-01", "2099-12-31"),
            ("10XX", "1000-01-01", "1099-12-31"),
            ("2016-XX", "2016-01-01", "2016-12-31"),
            ("2016-XX-XX", "2016-01-01", "2016-12-31"),
            ("2015-02-XX", "2015-02-01", "2015-02-28"),
            ("2023-05-25T23:57-08:00", "2023-05-25", "2023-05-25"),
            ("201X/2020-23", "2010-01-01", "2020-12-31"),
            ("2019-11-27T22:50/2019-11-28T01:20", "2019-11-27", "2019-11-28"),
            ("2017/2016", "2017-01-01", "2016-12-31"),
        ] {
            assert_eq!(days(text), Some((first.to_owned(), last.to_owned())), "{text}");
        }
    }

    #[test]
    fn open_and_unknown_ends_have_no_day() {
        for text in ["2016/..", "2016/", "2019-11-27T15:50+01:00/.."] {
            assert!(
                date(text).is_some_and(|date| date.latest_day().is_none() && date.earliest_day().is_some())
            );
        }
        for text in ["../2016", "/2016", "../2019-11-27T15:50+01:00"] {
            assert!(
                date(text).is_some_and(|date| date.earliest_day().is_none() && date.latest_day().is_some())
            );
        }
    }

    #[test]
    fn ends_are_dates_of_their_own() {
        let interval = date("2019-11-27T15:50+01:00/2019-XX?");
        let end = interval.as_ref().and_then(PartialDate::end);
        assert_eq!(end, date("2019-XX?").map(DateEnd::Date));
        let start = interval.as_ref().and_then(PartialDate::start);
        assert_eq!(start, date("2019-11-27T15:50+01:00").map(DateEnd::Date));
    }

    #[test]
    fn other_forms_are_refused() {
        for text in [
            "",
            "0999",
            "10000",
            "1XXX",
            "XXXX",
            "20X6",
            "X016",
            "201x",
            "2016-1X",
            "2016-X1",
            "2016-XX-07",
            "2016-00",
            "2016-13",
            "2016-20",
            "2016-25",
            "2016-21-01",
            "2016-21-XX",
            "201X-01",
            "201X-XX",
            "20XX-XX",
            "2016-11-3X",
            "2015-02-29",
            "1900-02-29",
            "2016-04-31",
            "2016-11-00",
            "2016?-11",
            "?2016",
            "2016??",
            "2016-11-07T10",
            "2016-11-07T24:00",
            "2016-11-07T10:60",
            "2016-11-07T10:00:60",
            "2016-11-07T10:00:00.5",
            "2016-11-07T10:00:00,5",
            "2016-11-07T10:00-00:00",
            "2016-11-07T10:00-00",
            "2016-11-07T10:00+15:00",
            "2016-11-07T10:00+0100",
            "2016-11-07T10:00z",
            "2016-11-07t10:00",
            "2016-11-07 10:00",
            "2016-11-07T10:00~",
            "2016-11-07?T10:00",
            "2016-11-XXT10:00",
            "2016-XX-XXT10:00",
            "201XT10:00",
            "2016-11T10:00",
            "/",
            "..",
            "../..",
            "/..",
            "../",
            "2016/2017/2018",
            "2016/T10:00",
            "2016-11-07T10:00/12:00",
            "2016\n",
            "Y12004",
        ] {
            assert!(date(text).is_none(), "{text:?}");
        }
    }

    #[test]
    fn zones_are_taken_to_the_minute() {
        for zone in ["", "Z", "+00", "+00:00", "-00:30", "+05:45", "-12", "+14:00", "-14:59"] {
            assert!(date(&format!("2016-11-07T10:00{zone}")).is_some(), "{zone}");
            assert!(
                date(&format!("2016-11-07T10:00:59{zone}/2016-11-07T10:00:59{zone}")).is_some(),
                "{zone}"
            );
        }
    }

    #[test]
    fn messages_say_what_to_write() {
        for (text, advice) in [
            ("2016-11-07T24:00", "00:00 of the next"),
            ("2016-11-07T10:00/2016-11-07T24:00Z", "00:00 of the next"),
            ("2016-12-31T23:59:60Z", "second 59"),
            ("2016-12-31T23:59:59.5Z", "fractions of seconds"),
            ("2016-12-31T23:59-00:00", "no zone where it is not known"),
            ("2016-12-31T23:59~", "qualify the day"),
            ("201x", "as in 201X or 2016-XX"),
            ("[2016,2017]", "give each date by itself, or an interval"),
            ("29 August 2015", "or 2016/.."),
        ] {
            let message = text.parse::<PartialDate>().map_err(|error| error.to_string());
            assert!(message.is_err_and(|message| message.ends_with(advice)), "{text}");
        }
    }

    #[test]
    fn certain_orders() {
        for (one, other) in [
            ("2016", "2017"),
            ("2016-10", "2016-11-07"),
            ("201X", "2020"),
            ("20XX", "2100-21"),
            ("2016-XX", "2017-01-01"),
            ("2016-24", "2017-21"),
            ("2016-11-07T23:59", "2016-11-08T00:00"),
            // Sydney in the morning is before Geneva in the morning.
            ("2016-11-07T10:00+11:00", "2016-11-07T09:00+01:00"),
            ("2016-11-07T16:57+08:00", "2016-11-08"),
            ("2016-11-06", "2016-11-07T16:57+08:00"),
            ("2010/2015", "2016/.."),
            ("2019-11-27T15:50+01:00/2019-11-27T17:20+01:00", "2019-11-27T17:21+01:00/.."),
            ("2019-11-27T22:50+01:00/2019-11-28T01:20+01:00", "2019-11-29"),
        ] {
            assert_eq!(order(one, other), Some(Ordering::Less), "{one} {other}");
            assert_eq!(order(other, one), Some(Ordering::Greater), "{one} {other}");
        }
    }

    #[test]
    fn no_order_where_it_is_not_certain() {
        for (one, other) in [
            ("2016", "2016-11"),
            ("2016-21", "2016-22"),
            ("2016-21", "2016-12-31"),
            ("201X", "2015"),
            ("2002~", "2010"),
            ("2016-11-07T10:00", "2016-11-07T11:00"),
            ("2016-11-07T10:00Z", "2016-11-07T11:00+01:00"),
            // Already the 8th in UTC.
            ("2016-11-07T21:00-05:00", "2016-11-08"),
            ("2020/2010", "2015"),
            ("2020/2010", "2030"),
            ("2019-11-27T17:20/2019-11-27T15:50", "2020"),
            ("2016/..", "2017"),
            ("../2016", "2015"),
        ] {
            assert_eq!(order(one, other), None, "{one} {other}");
            assert_eq!(order(other, one), None, "{one} {other}");
        }
    }

    #[test]
    fn no_circle_through_a_day() {
        let (a, x, b) = ("2016-11-07T23:59-12:00", "2016-11-08", "2016-11-09T00:00+14:00");
        assert_eq!([order(a, x), order(x, b), order(a, b)], [None; 3]);
    }

    #[test]
    fn reversed_intervals() {
        for text in [
            "2020/2010",
            "2016-11-08/2016-11-07",
            "2019-11-27T17:20/2019-11-27T15:50",
            "2019-11-27T15:50+01:00/2019-11-27T15:20+01:00",
            "2019-11-27T15:50-05:00/2019-11-27T17:20+01:00",
            "2019-11-27T17:20Z/2019-11-26",
            "2020-XX/201X~",
        ] {
            assert_eq!(date(text).map(|date| date.is_reversed()), Some(true), "{text}");
        }
        for text in [
            "2016",
            "2016/2016",
            "2016-11/2016",
            "2016-22/2016-21",
            "201X/2010",
            "2016/..",
            "/2016",
            "2019-11-27T15:50+01:00/2019-11-27T15:50+01:00",
            "2019-11-27T15:50+01:00/2019-11-27T10:20-05:00",
            "2019-11-27T17:20Z/2019-11-27T17:00",
            "2019-11-27T17:20/2019-11-27",
            // Over the date line, where it is the day before.
            "2019-11-27T10:00+14:00/2019-11-26T23:00-10:00",
        ] {
            assert_eq!(date(text).map(|date| date.is_reversed()), Some(false), "{text}");
        }
    }
}
