//! The lines that say which session a page is about.

use super::labels::{Field, label};
use super::lines::Lines;
use super::values::{self, Title, when};
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
}

pub(super) fn start(lines: &Lines<'_>, year: Option<u16>) -> Option<Start> {
    let found = (0..lines.all.len().min(20)).find_map(|line| Some((line, values::title(lines.text(line))?)));
    let has = |name: fn(&Field) -> bool| {
        lines
            .all
            .iter()
            .filter_map(|line| label(&line.text))
            .any(|label| name(&label.field) && label.order.is_some())
    };
    // Of all forms only that of workshops numbers organizers.
    let is_form_of_workshops = has(|field| *field == Field::Role(ParticipationRole::Organizer));
    let (line, mut title) = match found {
        Some((line, title)) => (Some(line), title),
        None if is_form_of_workshops => (None, Title { year: None, kind: None, number: None, text: None }),
        None => return None,
    };
    let mut next = None;
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
    let dated = (0..lines.all.len())
        .find_map(|line| when(lines.text(line)).filter(|when| when.is_sure).map(|when| (line, when.year)));
    let (year, year_line) = match (title.year, year, dated) {
        (Some(year), ..) => (year, line),
        (None, Some(year), _) => (year, None),
        (None, None, Some((line, year))) => (year, Some(line)),
        (None, None, None) => return None,
    };
    let kind = match title.kind {
        Some(kind) => kind.into(),
        None if is_form_of_workshops => SessionType::Workshop.into(),
        None => "session".parse().ok()?,
    };
    let is_typed = title.kind.is_some();
    Some(Start { title, line, next, year: Year::new(year)?, year_line, kind, is_typed })
}
