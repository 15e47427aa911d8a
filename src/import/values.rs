//! Values of the forms: titles, times, formats, goals, themes.

use super::words::{clean, count, key, leading_number, strip_words, without_bullet};
use crate::value::{Minutes, PartialDate};
use crate::vocabulary::{
    GoalReference, IgfTheme, RoomLayout, SdgGoal, SdgTarget, SessionFormat, SessionType,
};

/// The line that names the session.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) year: Option<u16>,
    pub(super) kind: Option<SessionType>,
    pub(super) number: Option<String>,
    /// The title itself; none where it stands in the next line.
    pub(super) text: Option<String>,
}

/// The types of sessions as titles print them; whether a number must follow.
const TYPES: &[(&str, SessionType, bool)] = &[
    ("Launch Award Event", SessionType::LaunchOrAward, false),
    ("Launches and Awards", SessionType::LaunchOrAward, false),
    ("Launch and Award", SessionType::LaunchOrAward, false),
    ("Launch", SessionType::LaunchOrAward, true),
    ("Award Event", SessionType::LaunchOrAward, true),
    ("Award", SessionType::LaunchOrAward, true),
    ("Lightning Talk", SessionType::LightningTalk, false),
    ("Lightning Session", SessionType::LightningTalk, false),
    ("Town Hall", SessionType::TownHall, false),
    ("Networking Session", SessionType::NetworkingSession, false),
    ("Networking", SessionType::NetworkingSession, true),
    ("Open Forum", SessionType::OpenForum, false),
    ("Day 0 Event", SessionType::PreEvent, false),
    ("Day Zero Event", SessionType::PreEvent, false),
    ("Pre Event", SessionType::PreEvent, false),
    ("Main Session", SessionType::MainSession, false),
    ("Best Practice Forum", SessionType::BestPracticeForum, false),
    ("Dynamic Coalition", SessionType::DynamicCoalition, false),
    ("Policy Network", SessionType::PolicyNetwork, false),
    ("High Level Leaders Session", SessionType::HighLevelSession, false),
    ("High Level Leaders Track", SessionType::HighLevelSession, false),
    ("High Level Session", SessionType::HighLevelSession, false),
    ("High Level Panel", SessionType::HighLevelSession, false),
    ("Open Mic", SessionType::OpenMicrophone, false),
    ("Open Microphone", SessionType::OpenMicrophone, false),
    ("Opening Ceremony", SessionType::Ceremony, false),
    ("Closing Ceremony", SessionType::Ceremony, false),
    ("NRIs Collaborative Session", SessionType::NationalRegionalInitiative, false),
    ("NRI Collaborative Session", SessionType::NationalRegionalInitiative, false),
    ("NRIs Session", SessionType::NationalRegionalInitiative, false),
    ("NRI Session", SessionType::NationalRegionalInitiative, false),
    ("NRIs", SessionType::NationalRegionalInitiative, false),
    ("NRI", SessionType::NationalRegionalInitiative, false),
    ("Workshop", SessionType::Workshop, true),
    ("WS", SessionType::Workshop, true),
    ("OF", SessionType::OpenForum, true),
    ("BPF", SessionType::BestPracticeForum, false),
    ("DC", SessionType::DynamicCoalition, false),
    ("PNAI", SessionType::PolicyNetwork, false),
    ("PNMA", SessionType::PolicyNetwork, false),
    ("PNIF", SessionType::PolicyNetwork, false),
    ("PNE", SessionType::PolicyNetwork, false),
];

/// How ids abbreviate a type.
pub(super) fn abbreviation(kind: SessionType) -> &'static str {
    match kind {
        SessionType::Workshop => "ws",
        SessionType::OpenForum => "of",
        SessionType::DynamicCoalition => "dc",
        SessionType::BestPracticeForum => "bpf",
        SessionType::NationalRegionalInitiative => "nri",
        other => other.as_str(),
    }
}

/// The session that a line names.
pub(super) fn title(line: &str) -> Option<Title> {
    let line = without_bullet(line).trim().trim_end_matches('*').trim();
    let of_forum = forum(line);
    let (year, rest) = of_forum.map_or((None, line), |(year, rest)| (Some(year), rest));
    for (name, kind, needs_number) in TYPES {
        let Some(behind) = strip_words(rest, name) else { continue };
        // The short ones are words or parts of words, too.
        let is_short = count(name) == 1;
        if is_short && !rest.trim_start().starts_with(name) {
            continue;
        }
        let (number, behind) = number(behind);
        if (number.is_none() && *needs_number) || (year.is_none() && number.is_none()) {
            continue;
        }
        let text = heading(behind);
        // Without a number, `DC on …` is the title.
        let keeps_type = number.is_none()
            && matches!(
                kind,
                SessionType::DynamicCoalition
                    | SessionType::BestPracticeForum
                    | SessionType::PolicyNetwork
                    | SessionType::NationalRegionalInitiative
                    | SessionType::Ceremony
                    | SessionType::OpenMicrophone
            );
        let title = if keeps_type { heading(rest) } else { text };
        return Some(Title { year, kind: Some(*kind), number, text: title });
    }
    // `Open tides (WS186)`
    if let Some((before, mark)) = line.strip_suffix(')').and_then(|line| line.rsplit_once('(')) {
        for (name, kind, _) in TYPES.iter().filter(|(name, ..)| name.len() <= 3) {
            if let Some(digits) = mark.strip_prefix(name).map(|rest| rest.trim_matches([' ', '#']))
                && (1..=4).contains(&digits.len())
                && digits.bytes().all(|byte| byte.is_ascii_digit())
            {
                let number = Some(digits.to_owned());
                return Some(Title { year, kind: Some(*kind), number, text: heading(before) });
            }
        }
    }
    // A session whose title says no type.
    let (year, rest) = of_forum?;
    let title = heading(rest).filter(|title| !title.starts_with(|c: char| c.is_lowercase()))?;
    Some(Title { year: Some(year), kind: None, number: None, text: Some(title) })
}

/// The session that a line names by its type alone: `DC on tides`, `Main Session: Tides`.
pub(super) fn title_without_number(line: &str) -> Option<Title> {
    let line = without_bullet(line).trim();
    if count(line) > 20 || line.ends_with(['.', '?', ':']) {
        return None;
    }
    let (kind, behind) =
        TYPES.iter().filter(|(.., needs_number)| !needs_number).find_map(|(name, kind, _)| {
            let is_long = count(name) > 1;
            let behind = strip_words(line, name).filter(|_| is_long || line.starts_with(name))?;
            Some((*kind, behind.trim_start()))
        })?;
    // `Open Forum: Tides` has a title of its own.
    let text = match behind.strip_prefix([':', '–', '-']) {
        Some(title) => heading(title)?,
        None if behind.starts_with("on ") => line.to_owned(),
        None => return None,
    };
    Some(Title { year: None, kind: Some(kind), number: None, text: Some(text) })
}

/// The year behind `IGF`, and what follows.
pub(super) fn forum(line: &str) -> Option<(u16, &str)> {
    let rest = strip_words(line, "IGF")?.trim_start();
    let rest = rest.strip_prefix(['\'', '’']).unwrap_or(rest);
    let (number, rest) = leading_number(rest)?;
    let year = u16::try_from(number).ok().filter(|year| (2006..=2099).contains(year))?;
    let is_end = rest.is_empty() || rest.starts_with(|c: char| !c.is_alphanumeric());
    is_end.then_some((year, rest))
}

/// A number at the beginning of a text, with what follows.
fn number(text: &str) -> (Option<String>, &str) {
    let start = text.trim_start_matches([' ', '#', '-', '–', ':']);
    let start = start.strip_prefix("No.").or(start.strip_prefix("Nr.")).unwrap_or(start).trim_start();
    match leading_number(start) {
        // A year or a part of the title is no number.
        Some((number, rest)) if number < 2000 && !rest.starts_with(char::is_alphabetic) => {
            (Some(number.to_string()), rest)
        }
        _ => (None, text),
    }
}

/// The text of a heading, without the marks that set it apart.
fn heading(text: &str) -> Option<String> {
    let text = clean(text);
    let text = text.trim_start_matches([' ', ':', '-', '–', '—', '|', '.']).trim();
    text.chars().any(char::is_alphanumeric).then(|| text.to_owned())
}

/// The minutes that a text gives.
pub(super) fn minutes(text: &str) -> Option<Minutes> {
    let text = text.to_lowercase();
    let mut total: Option<u32> = None;
    let mut words = text
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '(' | ')' | ',' | ':'))
        .filter(|word| !word.is_empty())
        .peekable();
    while let Some(word) = words.next() {
        let digits = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
        let (number, unit) = word.split_at_checked(digits)?;
        let Ok(number) = number.parse::<u32>() else { continue };
        let unit = if unit.is_empty() { words.peek().copied().unwrap_or_default() } else { unit };
        let factor = match unit.trim_end_matches('.') {
            "min" | "mins" | "minute" | "minutes" | "minutos" | "'" | "’" => 1,
            "hour" | "hours" | "h" | "hr" | "hrs" => 60,
            // A number alone is minutes.
            "" if total.is_none() && count(&text) == 1 => 1,
            _ => continue,
        };
        total = Some(total.unwrap_or(0).saturating_add(number.saturating_mul(factor)));
    }
    total.and_then(|total| Minutes::try_from(total).ok())
}

/// The format, the layout of the room and the minutes that a line gives, if it gives nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Form {
    pub(super) format: Option<SessionFormat>,
    pub(super) layout: Option<RoomLayout>,
    pub(super) minutes: Option<Minutes>,
    /// Whether a part of it is neither.
    pub(super) has_other: bool,
}

/// Formats and layouts that are printed otherwise than the vocabularies have them.
const FORMATS: &[(&str, SessionFormat)] = &[
    ("roundtable", SessionFormat::RoundTable),
    ("roundtable discussion", SessionFormat::RoundTable),
    ("round table discussion", SessionFormat::RoundTable),
    ("panel discussion", SessionFormat::Panel),
    ("break out group", SessionFormat::BreakOutGroups),
    ("breakout group discussions", SessionFormat::BreakOutGroups),
    ("break out group discussion", SessionFormat::BreakOutGroups),
    ("birds of a feather bof", SessionFormat::BirdsOfAFeather),
    ("bof", SessionFormat::BirdsOfAFeather),
];

const LAYOUTS: &[(&str, RoomLayout)] = &[
    ("u shaped", RoomLayout::UShape),
    ("theatre", RoomLayout::Theater),
    ("circular", RoomLayout::Circle),
    ("board room", RoomLayout::Boardroom),
];

fn format_of(words: &str) -> Option<SessionFormat> {
    let known = SessionFormat::ALL.iter().find(|term| key(term.label()) == words).copied();
    known.or_else(|| FORMATS.iter().find(|(alias, _)| *alias == words).map(|(_, term)| *term))
}

fn layout_of(words: &str) -> Option<RoomLayout> {
    let known = RoomLayout::ALL.iter().find(|term| key(term.label()) == words).copied();
    known.or_else(|| LAYOUTS.iter().find(|(alias, _)| *alias == words).map(|(_, term)| *term))
}

/// What a line says of the form of the session: `Panel - Auditorium - 90 Min`.
pub(super) fn form(line: &str) -> Form {
    let mut form = Form::default();
    for part in
        line.split([',', ';', '|']).flat_map(|part| part.split(" - ")).flat_map(|part| part.split(" – "))
    {
        let words = key(part);
        if words.is_empty() {
            continue;
        }
        let format = format_of(&words).filter(|_| form.format.is_none());
        let layout = layout_of(&words).filter(|_| form.layout.is_none());
        if let Some(format) = format {
            form.format = Some(format);
        } else if let Some(layout) = layout {
            form.layout = Some(layout);
        } else if let Some(minutes) = minutes(part).filter(|_| form.minutes.is_none() && count(part) <= 3) {
            form.minutes = Some(minutes);
        } else {
            form.has_other = true;
        }
    }
    // `Panel discussion with questions from the room`: what the line begins with, while a part stays open.
    if form == (Form { has_other: true, ..Form::default() }) {
        let words = key(line);
        let starts = words.match_indices(' ').filter_map(|(at, _)| words.get(..at));
        form.format = starts.filter_map(format_of).next_back();
    }
    form
}

/// The same of a line without a label, if it says it without doubt: a format and minutes, and nothing else.
pub(super) fn bare_form(line: &str) -> Option<Form> {
    let form = form(line);
    let is_sure =
        !form.has_other && form.minutes.is_some() && (form.format.is_some() || form.layout.is_some());
    is_sure.then_some(form)
}

/// Whether a line gives the layout of the room and nothing else: `Classroom`.
pub(super) fn is_layout(line: &str) -> bool {
    let form = form(line);
    form.layout.is_some() && form == Form { layout: form.layout, ..Form::default() }
}

/// The goals that a line names, if it names them as the forms do: `GOAL 9: …`, `9. Industry, Innovation and Infrastructure`.
pub(super) fn goals(line: &str) -> Option<Vec<(GoalReference, bool)>> {
    let line = without_bullet(line).trim();
    let starts: Vec<usize> = ["GOAL ", "Goal ", "SDG ", "SDG"]
        .iter()
        .flat_map(|word| line.match_indices(word).map(|(at, word)| (at, at.saturating_add(word.len()))))
        .filter(|(at, end)| {
            let before = line.get(..*at).unwrap_or_default();
            let is_word = before.is_empty() || before.ends_with(|c: char| !c.is_alphanumeric());
            is_word && line.get(*end..).is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
        })
        .map(|(at, _)| at)
        .collect();
    if starts.contains(&0) {
        let mut starts = starts;
        starts.sort_unstable();
        starts.dedup();
        let ends = starts.iter().skip(1).copied().chain([line.len()]);
        let pieces = starts.iter().zip(ends).filter_map(|(start, end)| line.get(*start..end));
        let all: Option<Vec<_>> = pieces.map(goal_with_title).collect();
        return all.filter(|all| !all.is_empty());
    }
    // A code without the title of a goal may be the number of a section.
    let (_, rest) = leading_number(line)?;
    let is_code = rest.strip_prefix('.').is_some_and(|rest| !rest.starts_with(char::is_whitespace));
    if is_code || !rest.starts_with(['.', ':', ')']) {
        return None;
    }
    goal_with_title(line).filter(|(_, is_sure)| *is_sure).map(|goal| vec![goal])
}

/// The goal that a piece gives by number, and whether the title behind it is that of the goal or none.
fn goal_with_title(piece: &str) -> Option<(GoalReference, bool)> {
    let digits = piece.find(|c: char| c.is_ascii_digit())?;
    let (number, rest) = leading_number(piece.get(digits..)?)?;
    let code = rest.strip_prefix('.').and_then(|rest| rest.split_whitespace().next());
    if let Some(target) = code
        .and_then(|code| target(&format!("{number}.{}", code.trim_end_matches([':', '.', ',', ';', ')']))))
    {
        return Some((target.into(), true));
    }
    let goal = SdgGoal::from_number(u8::try_from(number).ok()?)?;
    let words = key(rest);
    let is_title = is_title_of(&words, goal);
    let is_named = piece.starts_with(|c: char| c.is_ascii_alphabetic());
    let is_other = SdgGoal::ALL.into_iter().any(|other| other != goal && is_title_of(&words, other));
    // Behind `GOAL 12` a title in other words is a slip of whoever made the form; a long text is none.
    (is_title || (is_named && count(rest) <= 8)).then_some((goal.into(), is_title || (is_named && !is_other)))
}

fn is_title_of(words: &str, goal: SdgGoal) -> bool {
    let mut printed: Vec<&str> = words.split(' ').collect();
    let title = key(goal.title());
    let mut known: Vec<&str> = title.split(' ').collect();
    printed.sort_unstable();
    known.sort_unstable();
    printed == known
}

fn target(code: &str) -> Option<SdgTarget> {
    code.parse().ok()
}

/// The goals and targets that a list under a label gives: numbers, codes, titles.
pub(super) fn goal_list(line: &str) -> Option<Vec<(GoalReference, bool)>> {
    if let Some(goals) = goals(line) {
        return Some(goals);
    }
    let whole = key(line);
    if let Some(goal) = SdgGoal::ALL.into_iter().find(|goal| is_title_of(&whole, *goal)) {
        return Some(vec![(goal.into(), true)]);
    }
    codes(line).or_else(|| {
        let goal = goal_with_title(line).filter(|_| line.starts_with(|c: char| c.is_ascii_digit()))?;
        Some(vec![goal])
    })
}

/// The goals and targets of a line that has nothing else.
fn codes(line: &str) -> Option<Vec<(GoalReference, bool)>> {
    let parts = line
        .split([',', ';', '/'])
        .flat_map(str::split_whitespace)
        .map(|part| part.trim_matches(['.', '#', ':']));
    let mut found = Vec::new();
    for part in parts.filter(|part| !part.is_empty()) {
        let digits = part.trim_start_matches("SDGs").trim_start_matches("SDG").trim_start_matches(['#', '-']);
        if digits.is_empty() || matches!(key(part).as_str(), "and" | "goal" | "goals" | "target" | "targets")
        {
            continue;
        }
        let reference =
            digits.to_lowercase().parse::<GoalReference>().ok().filter(|goal| goal.goal().is_some())?;
        found.push((reference, true));
    }
    (!found.is_empty()).then_some(found)
}

/// The targets that a text in words names by their codes; sure where a code begins an item.
pub(super) fn targets_in(text: &str) -> Vec<(GoalReference, bool)> {
    let mut found: Vec<(GoalReference, bool)> = Vec::new();
    let mut begins = true;
    for word in text.split_whitespace() {
        let code = word.trim_matches(|c: char| !c.is_ascii_alphanumeric()).to_lowercase();
        if let Some(target) = code.split_once('.').and_then(|_| target(&code)) {
            let reference = GoalReference::from(target);
            if !found.iter().any(|(known, _)| *known == reference) {
                found.push((reference, begins));
            }
        }
        let is_lead = matches!(key(word).as_str(), "target" | "sdg" | "goal" | "");
        begins = word.ends_with([';', '.', ',', '?']) || is_lead;
    }
    found
}

/// The theme of the forum that some words are the label of.
pub(super) fn theme(text: &str) -> Option<IgfTheme> {
    let words = key(text);
    IgfTheme::ALL.iter().find(|theme| key(theme.label()) == words).copied()
}

const MONTHS: &[&str] = &[
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// The time of a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct When {
    pub(super) date: PartialDate,
    pub(super) year: u16,
    /// What stands behind the time, such as the room.
    pub(super) place: Option<String>,
    /// Whether a part of it was not read.
    pub(super) is_sure: bool,
}

/// A day and a time that are being read.
#[derive(Default)]
struct Days {
    day: Option<u32>,
    month: Option<usize>,
    year: Option<u16>,
    dates: Vec<String>,
    times: Vec<String>,
    zone: Option<String>,
    has_other: bool,
}

impl Days {
    fn finish(&mut self) {
        if let (Some(day), Some(month), Some(year)) = (self.day, self.month, self.year) {
            self.dates.push(format!("{year:04}-{month:02}-{day:02}"));
            self.day = None;
            self.month = None;
        }
    }
}

/// When a session is held, from a line that says that and hardly anything else.
pub(super) fn when(line: &str) -> Option<When> {
    let mut read = Days::default();
    let (line, place) = match line.strip_suffix(')').and_then(|line| line.rsplit_once('(')) {
        Some((before, note)) if !note.contains(|c: char| c.is_ascii_digit()) || !note.contains(':') => {
            (before, Some(clean(note)).filter(|note| !note.is_empty()))
        }
        _ => (line, None),
    };
    let separators = |c: char| c.is_whitespace() || matches!(c, ',' | '(' | ')' | '•' | '|' | '–' | '-');
    for word in line.split(separators).filter(|word| !word.is_empty()) {
        word_of_time(word, &mut read);
    }
    let year = read.year?;
    let zone = read.zone.clone().unwrap_or_default();
    let first = read.dates.first()?.clone();
    let last = read.dates.last()?.clone();
    let text = match read.times.as_slice() {
        [] if first == last => first,
        [] => format!("{first}/{last}"),
        [start] => format!("{first}T{start}{zone}"),
        [start, .., end] => format!("{first}T{start}{zone}/{last}T{end}{zone}"),
    };
    let date: PartialDate = text.parse().ok()?;
    let is_sure = !read.has_other && !date.is_reversed() && read.times.len() <= 2 && read.dates.len() <= 2;
    // An interval that ends before it begins is a fault.
    let date = if date.is_reversed() { read.dates.first()?.parse().ok()? } else { date };
    (count(line) <= 20).then_some(When { date, year, place, is_sure })
}

/// Takes a word of a line for a part of a time.
fn word_of_time(word: &str, read: &mut Days) {
    let small = word.to_lowercase();
    if let Some(month) =
        MONTHS.iter().position(|month| *month == small || (small.len() == 3 && month.starts_with(&small)))
    {
        read.month = Some(month.saturating_add(1));
        read.finish();
        return;
    }
    let digits = small.find(|c: char| !c.is_ascii_digit()).unwrap_or(small.len());
    let (number, rest) = small.split_at_checked(digits).unwrap_or(("", &small));
    let time = rest.trim_end_matches('h').strip_prefix([':', '.']);
    match (number.parse::<u32>(), rest, time) {
        (Ok(hour), _, Some(minute))
            if minute.len() == 2 && hour < 24 && minute.parse::<u32>().is_ok_and(|m| m < 60) =>
        {
            read.times.push(format!("{hour:02}:{minute}"));
        }
        (Ok(number), "", _) if number >= 1000 => {
            read.year = u16::try_from(number).ok();
            read.finish();
        }
        (Ok(number @ 1..=31), "" | "st" | "nd" | "rd" | "th", _) => {
            read.day = Some(number);
            read.finish();
        }
        _ => match small.as_str() {
            "utc" | "gmt" => read.zone = Some("Z".to_owned()),
            "cet" => read.zone = Some("+01:00".to_owned()),
            "cest" => read.zone = Some("+02:00".to_owned()),
            "to" | "from" | "at" | "monday" | "tuesday" | "wednesday" | "thursday" | "friday"
            | "saturday" | "sunday" | "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun" => {}
            _ => match small
                .strip_prefix("gmt+")
                .or(small.strip_prefix("utc+"))
                .and_then(|hours| hours.parse::<u32>().ok())
            {
                Some(hours) if hours < 15 => read.zone = Some(format!("+{hours:02}:00")),
                _ => read.has_other = true,
            },
        },
    }
}

/// Whether a line names a room.
pub(super) fn is_room(line: &str) -> bool {
    let words = key(line);
    let is_word = |word: &str| {
        matches!(
            word,
            "room"
                | "hall"
                | "salle"
                | "saal"
                | "ballroom"
                | "auditorium"
                | "plenary"
                | "stage"
                | "studio"
                | "raum"
                | "corner"
                | "area"
                | "annex"
        )
    };
    let is_short = count(line) <= 10 && !line.contains(['?', ':']);
    let of_workshops = words.split(' ').next() == Some("ws")
        && words.split(' ').nth(1).is_some_and(|word| word.parse::<u8>().is_ok());
    is_short && (words.split(' ').any(is_word) || of_workshops)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn titles_name_year_type_and_number() {
        let of = |line| title(line).map(|title| (title.year, title.kind, title.number, title.text));
        let some = |text: &str| Some(text.to_owned());
        let workshop = Some(SessionType::Workshop);
        assert_eq!(
            of("IGF 2031 WS #7 Open tides"),
            Some((Some(2031), workshop, some("7"), some("Open tides")))
        );
        assert_eq!(of("IGF 2031 WS #7"), Some((Some(2031), workshop, some("7"), None)));
        assert_eq!(of("Open tides (WS186)"), Some((None, workshop, some("186"), some("Open tides"))));
        assert_eq!(
            of("IGF 2031 Launch / Award Event #24 Tides"),
            Some((Some(2031), Some(SessionType::LaunchOrAward), some("24"), some("Tides")))
        );
        assert_eq!(
            of("IGF 2031 Day 0 Event #95 Tides"),
            Some((Some(2031), Some(SessionType::PreEvent), some("95"), some("Tides")))
        );
        assert_eq!(
            of("IGF 2031 DC on Tides"),
            Some((Some(2031), Some(SessionType::DynamicCoalition), None, some("DC on Tides")))
        );
        assert_eq!(of("IGF 2031 Tides for all"), Some((Some(2031), None, None, some("Tides for all"))));
        assert_eq!(of("Of tides"), None);
    }

    #[test]
    fn times_are_read_in_all_forms() {
        let of = |line| when(line).map(|when| (when.date.to_string(), when.place));
        let some = |date: &str| Some((date.to_owned(), None));
        assert_eq!(
            of("Wednesday, 27 November, 2019 - 15:50 to 17:20 (Raum II)"),
            Some(("2019-11-27T15:50/2019-11-27T17:20".to_owned(), Some("Raum II".to_owned())))
        );
        let twice = "Thursday, 12th October, 2023 (05:45 UTC) - Thursday, 12th October, 2023 (06:45 UTC)";
        assert_eq!(of(twice), some("2023-10-12T05:45Z/2023-10-12T06:45Z"));
        assert_eq!(
            of("Sunday December 15, 2024 09:30 - 10:30 GMT+03"),
            some("2024-12-15T09:30+03:00/2024-12-15T10:30+03:00")
        );
        assert_eq!(of("25 Jun 2025 14:15h - 15:30h"), some("2025-06-25T14:15/2025-06-25T15:30"));
        assert_eq!(of("In 2019 the tides rose."), None);
    }

    #[test]
    fn forms_of_sessions_are_read() {
        let of =
            |line| bare_form(line).map(|form| (form.format, form.layout, form.minutes.map(Minutes::get)));
        assert_eq!(
            of("Panel - Auditorium - 90 Min"),
            Some((Some(SessionFormat::Panel), Some(RoomLayout::Auditorium), Some(90)))
        );
        assert_eq!(
            of("Break-out Group Discussions - Round Tables - 60 Min"),
            Some((Some(SessionFormat::BreakOutGroups), Some(RoomLayout::RoundTables), Some(60)))
        );
        assert_eq!(minutes("1 hour 30 minutes"), Minutes::try_from(90).ok());
        assert_eq!(minutes("60"), Minutes::try_from(60).ok());
        assert_eq!(bare_form("Panel of 90 people"), None);
    }

    #[test]
    fn goals_are_read_by_number_and_title() {
        let of = |line| {
            goals(line).map(|goals| {
                goals.into_iter().map(|(goal, sure)| (goal.to_string(), sure)).collect::<Vec<_>>()
            })
        };
        let one = |goal: &str| Some(vec![(goal.to_owned(), true)]);
        assert_eq!(of("GOAL 9: Industry, Innovation and Infrastructure"), one("9"));
        assert_eq!(of("GOAL 12: Responsible Production and Consumption"), one("12"));
        assert_eq!(of("9. Industry, Innovation and Infrastructure"), one("9"));
        assert_eq!(of("9. Tides"), None);
        assert_eq!(
            of("GOAL 4: Quality Education GOAL 5: Gender Equality"),
            Some(vec![("4".to_owned(), true), ("5".to_owned(), true)])
        );
        assert_eq!(of("9.c"), None);
        let list = |line| {
            goal_list(line)
                .map(|goals| goals.into_iter().map(|(goal, _)| goal.to_string()).collect::<Vec<_>>())
        };
        assert_eq!(list("1.4, 9.c"), Some(vec!["1.4".to_owned(), "9.c".to_owned()]));
        assert_eq!(list("9.c: tides for all"), Some(vec!["9.c".to_owned()]));
        assert_eq!(list("Gender Equality"), Some(vec!["5".to_owned()]));
        assert_eq!(list("Tides for all"), None);
    }
}
