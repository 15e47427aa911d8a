//! Terms, dates and parties in words.

use digital_governance::prelude::*;

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A term as people read it: its label, or its spelling with spaces.
pub(crate) fn term<V: Vocabulary>(term: &Term<V>) -> String {
    spelled(term.as_str(), term.label())
}

/// The same for a term that is known.
pub(crate) fn known<V: Vocabulary>(term: V) -> String {
    spelled(term.as_str(), term.label())
}

fn spelled(spelling: &str, label: &str) -> String {
    if label != spelling {
        return label.to_owned();
    }
    let word = |word| match word {
        "ai" | "eu" | "ict" | "igf" | "itu" | "ngo" | "un" => str::to_uppercase(word),
        "states" => "States".to_owned(),
        _ => word.to_owned(),
    };
    spelling.split('-').map(word).collect::<Vec<_>>().join(" ")
}

/// With a capital letter at the beginning.
pub(crate) fn sentence_case(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// What a record is called, or its id where it has no name.
pub(crate) fn name(dataset: &Dataset, id: &str) -> String {
    dataset.name_of(id).unwrap_or(id).to_owned()
}

/// Who a party is.
pub(crate) fn party(dataset: &Dataset, party: &Party) -> String {
    match party {
        Party::Stakeholder(id) => name(dataset, id.as_str()),
        Party::Class(class) => sentence_case(&term(class)),
        Party::Document(id) => name(dataset, id.as_str()),
        Party::Law(id) => name(dataset, id.as_str()),
        Party::Session(id) => name(dataset, id.as_str()),
        Party::Described(text) => sentence_case(text.as_str()),
        _ => String::new(),
    }
}

/// What a target is, as far as it is no passage.
pub(crate) fn target(dataset: &Dataset, target: &Target) -> String {
    match target {
        Target::Stakeholder(id) => name(dataset, id.as_str()),
        Target::Class(class) => sentence_case(&term(class)),
        Target::Document(id) => name(dataset, id.as_str()),
        Target::Passage(citation) => dataset.cite(citation),
        Target::Law(id) => name(dataset, id.as_str()),
        Target::Session(id) => name(dataset, id.as_str()),
        Target::Principle(id) => name(dataset, id.as_str()),
        Target::Proposal(id) => name(dataset, id.as_str()),
        Target::Provision(id) => id.to_string(),
        Target::PolicyQuestion(id) => name(dataset, id.as_str()),
        Target::Statement(id) => name(dataset, id.as_str()),
        Target::Technology(technology) => term(technology),
        Target::Topic(topic) => term(topic),
        Target::Described(text) => text.to_string(),
        _ => String::new(),
    }
}

/// What a row or column of a comparison is about.
pub(crate) fn subject(dataset: &Dataset, subject: &Subject) -> String {
    match subject {
        Subject::Topic(topic) => term(topic),
        Subject::Basket(basket) => known(*basket),
        Subject::Theme(theme) => term(theme),
        Subject::Objective(objective) => term(objective),
        Subject::Goal(goal) => self::goal(goal),
        Subject::Technology(technology) => term(technology),
        Subject::Law(law) => name(dataset, law.as_str()),
        other => other.to_string(),
    }
}

/// A goal with its number and title, a target or an indicator with its code.
pub(crate) fn goal(goal: &GoalReference) -> String {
    match (goal.goal(), goal.theme()) {
        (Some(whole), _) if goal.target().is_none() => format!("Goal {whole}, {}", whole.title()),
        (Some(_), _) if goal.indicator().is_some() => format!("Indicator {goal}"),
        (Some(_), _) => format!("Target {goal}"),
        (None, Some(theme)) => format!("{} (theme of the 2030 Agenda)", term(&theme)),
        (None, None) => "All goals together".to_owned(),
    }
}

/// A date in words: `25 May 2023, 16:57`, `from 2019 to June 2023`, `about 2002`, `some year from 2010 to 2019`.
pub(crate) fn date(date: &PartialDate) -> String {
    match (date.start(), date.end()) {
        (Some(DateEnd::Date(start)), Some(DateEnd::Date(end))) => {
            format!("from {} to {}", single(start.as_str()), single(end.as_str()))
        }
        (Some(DateEnd::Date(start)), Some(DateEnd::Open)) => format!("from {} on", single(start.as_str())),
        (Some(DateEnd::Date(start)), _) => format!("from {}, end not known", single(start.as_str())),
        (Some(DateEnd::Open), Some(DateEnd::Date(end))) => format!("until {}", single(end.as_str())),
        (_, Some(DateEnd::Date(end))) => format!("until {}, start not known", single(end.as_str())),
        _ => single(date.as_str()),
    }
}

/// A date that is no interval.
fn single(date: &str) -> String {
    let (printed, qualified) = match date.strip_suffix(['?', '~', '%']) {
        Some(printed) => (printed, date.strip_prefix(printed).unwrap_or_default()),
        None => (date, ""),
    };
    let words = match printed.split_once('T') {
        Some((day, time)) => format!("{}, {}", days(day), self::time(time)),
        None => days(printed),
    };
    match qualified {
        "?" => format!("perhaps {words}"),
        "~" => format!("about {words}"),
        "%" => format!("perhaps about {words}"),
        _ => words,
    }
}

fn days(date: &str) -> String {
    let parts: Vec<&str> = date.split('-').collect();
    let month = |number: &str| number.parse().ok().and_then(|month: usize| MONTHS.get(month.checked_sub(1)?));
    match parts.as_slice() {
        [years] => match years.find('X') {
            Some(_) => format!("some year from {} to {}", years.replace('X', "0"), years.replace('X', "9")),
            None => (*years).to_owned(),
        },
        [year, "21"] => format!("spring {year}"),
        [year, "22"] => format!("summer {year}"),
        [year, "23"] => format!("autumn {year}"),
        [year, "24"] => format!("winter {year}"),
        [year, "XX"] => format!("some month of {year}"),
        [year, "XX", _] => format!("some day of {year}"),
        [year, number] => month(number).map_or_else(|| date.to_owned(), |month| format!("{month} {year}")),
        [year, number, day] => match (month(number), *day) {
            (Some(month), "XX") => format!("some day of {month} {year}"),
            (Some(month), day) => format!("{} {month} {year}", day.trim_start_matches('0')),
            (None, _) => date.to_owned(),
        },
        _ => date.to_owned(),
    }
}

/// `16:57`, `16:57 UTC`, `16:57 (UTC+08:00)`.
fn time(time: &str) -> String {
    if let Some(printed) = time.strip_suffix('Z') {
        return format!("{printed} UTC");
    }
    match time.find(['+', '-']) {
        Some(place) => {
            let (printed, zone) = time.split_at(place);
            format!("{printed} (UTC{zone})")
        }
        None => time.to_owned(),
    }
}

/// `a`, `a and b`, `a, b and c`.
pub(crate) fn list(items: &[String]) -> String {
    match items {
        [] => String::new(),
        [only] => only.clone(),
        [rest @ .., last] => format!("{} and {last}", rest.join(", ")),
    }
}

/// A number with its thing: `1 position`, `12 positions`, `30,000 positions`.
pub(crate) fn count(number: usize, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

/// A number with commas between its thousands.
pub(crate) fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let mut groups: Vec<&str> = Vec::new();
    let mut rest = digits.as_str();
    while let Some((start, group)) = rest.len().checked_sub(3).and_then(|place| rest.split_at_checked(place))
    {
        groups.insert(0, group);
        rest = start;
    }
    if !rest.is_empty() {
        groups.insert(0, rest);
    }
    groups.join(",")
}
