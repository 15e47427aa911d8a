//! The lines that say which session a page is about.

use super::labels::{Field, Label, label};
use super::lines::Lines;
use super::values::{self, Title, forum, when};
use super::words::count;
use crate::value::Year;
use crate::vocabulary::{ParticipationRole, SessionType, Term};

/// The lines that say which session it is.
pub(super) struct Start {
    pub(super) title: Title,
    /// The line of the title, and the one that has the rest of it.
    pub(super) line: Option<usize>,
    pub(super) next: Option<usize>,
    pub(super) year: Year,
    pub(super) year_line: Option<usize>,
    pub(super) kind: Term<SessionType>,
    pub(super) is_typed: bool,
    /// The line below the title that names the dynamic coalition whose session it is.
    pub(super) coalition: Option<usize>,
    /// Why title and type may be wrong.
    pub(super) doubt: Option<&'static str>,
}

const NO_NUMBER: &str = "neither a year nor a number stands beside it";

pub(super) fn start(lines: &Lines<'_>, year: Option<u16>) -> Option<Start> {
    let all = || 0..lines.all.len();
    let first = |title: fn(&str) -> Option<Title>| {
        let found = all().take(20).find_map(|line| Some((line, title(lines.text(line))?)));
        found.map(|(line, title)| (Some(line), title))
    };
    let labels = || lines.all.iter().filter_map(|line| label(&line.text));
    // Of all forms only that of workshops numbers organizers.
    let is_of_workshops =
        |label: Label<'_>| label.field == Field::Role(ParticipationRole::Organizer) && label.order.is_some();
    let is_form_of_workshops = labels().any(is_of_workshops);
    let unnamed = || is_form_of_workshops.then(|| (None, Title::default()));
    let marked = first(values::title).or_else(unnamed);
    let doubt = marked.is_none().then_some(NO_NUMBER);
    let (line, mut title) = marked.or_else(|| first(values::title_without_number))?;
    let mut next = None;
    if doubt.is_some()
        && let Some((line, titled)) = all().find_map(|line| titled(lines, line))
    {
        title.text = Some(titled.to_owned());
        next = Some(line);
    }
    if title.text.is_none()
        && let Some(line) = line
    {
        let following = line.saturating_add(1);
        let text = lines.text(following);
        if !text.is_empty() && label(text).is_none() && when(text).is_none() && count(text) <= 40 {
            title.text = Some(text.to_owned());
            next = Some(following);
        }
    }
    let dated = || {
        let when = |line| when(lines.text(line)).filter(|when| when.is_sure);
        all().find_map(|line| Some((when(line)?.year, Some(line))))
    };
    let of_title = title.year.map(|year| (year, line));
    let (year, year_line) =
        of_title.or(year.map(|year| (year, None))).or_else(dated).or_else(|| mentioned(lines))?;
    let is_coalition = |line: &usize| {
        let kind = values::title_without_number(lines.text(*line)).and_then(|title| title.kind);
        let above = line.checked_sub(1).and_then(|above| label(lines.text(above)));
        kind == Some(SessionType::DynamicCoalition)
            && lines.text(*line).contains(" on ")
            && Some(*line) != next
            && above.is_none_or(|label| !label.value.is_empty())
    };
    let is_of_coalition = matches!(title.kind, None | Some(SessionType::DynamicCoalition)) && doubt.is_none();
    let below = line.map_or(0, |line| line.saturating_add(1));
    let coalition = (below..below.saturating_add(20)).filter(|_| is_of_coalition).find(is_coalition);
    let kind = match title.kind {
        Some(kind) => kind.into(),
        None if coalition.is_some() => SessionType::DynamicCoalition.into(),
        None if is_form_of_workshops => SessionType::Workshop.into(),
        None => "session".parse().ok()?,
    };
    let is_typed = title.kind.is_some();
    Some(Start { title, line, next, year: Year::new(year)?, year_line, kind, is_typed, coalition, doubt })
}

/// The title that a label announces in a line, and the line where it stands.
fn titled<'l>(lines: &'l Lines<'_>, line: usize) -> Option<(usize, &'l str)> {
    let label = label(lines.text(line)).filter(|label| label.field == Field::Title)?;
    if !label.value.is_empty() {
        return Some((line, label.value));
    }
    let below = line.saturating_add(1);
    Some((below, lines.text(below))).filter(|(_, title)| !title.is_empty() && self::label(title).is_none())
}

/// The year of the only meeting that a text names, and the first line that names it.
fn mentioned(lines: &Lines<'_>) -> Option<(u16, Option<usize>)> {
    let of_line = |line: usize| {
        let text = lines.text(line);
        let starts = text.match_indices("IGF").filter_map(|(at, _)| text.get(at..));
        starts.filter_map(forum).map(move |(year, _)| (year, Some(line)))
    };
    let mut all = (0..lines.all.len()).flat_map(of_line);
    let first = all.next()?;
    all.all(|(year, _)| year == first.0).then_some(first)
}
