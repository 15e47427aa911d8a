//! The lines of a page, put under their labels.

use std::collections::BTreeSet;

use super::labels::{Field, label, roles_within};
use super::lines::Lines;
use super::names::{group_of, is_name, region_of};
use super::organizers::organizations;
use super::people::people;
use super::person::person;
use super::start::Start;
use super::values::{self, bare_form, goals, is_layout, is_room, theme, when};
use super::words::count;

/// A label with what follows it, or lines without one.
#[derive(Default)]
pub(super) struct Block {
    pub(super) field: Option<Field>,
    pub(super) order: Option<u32>,
    pub(super) heading: String,
    pub(super) label_line: Option<usize>,
    pub(super) value: String,
    pub(super) body: Vec<usize>,
}

/// The text by its labels.
pub(super) fn blocks(lines: &Lines<'_>, start: &Start) -> Vec<Block> {
    let mut blocks: Vec<Block> = vec![Block::default()];
    let below_title = start.line.map(|line| line.saturating_add(1));
    let titles = [start.line.map(|line| lines.text(line)), start.title.text.as_deref()];
    let mut is_open = true;
    let mut has_people = false;
    // Copies of a page may have the same line twice.
    let mut numbered: BTreeSet<&str> = BTreeSet::new();
    for line in 0..lines.all.len() {
        if Some(line) == start.line || (Some(line) == start.next && Some(line) == below_title) {
            continue;
        }
        let printed = lines.text(line);
        let field = blocks.last().and_then(|block| block.field);
        let in_prose = field.is_some_and(Field::is_prose);
        if titles.contains(&Some(printed)) {
            blocks.push(Block {
                field: Some(Field::Furniture),
                label_line: Some(line),
                heading: printed.to_owned(),
                ..Block::default()
            });
            is_open = false;
            continue;
        }
        let found = label(printed)
            .filter(|found| !in_prose || found.value.is_empty() || is_plausible(found.field, found.value));
        if let Some(found) = found {
            has_people = has_people || found.field.role().is_some();
            if found.order.is_some() && found.field.role().is_some() && !numbered.insert(printed) {
                blocks.push(Block {
                    field: Some(Field::Furniture),
                    label_line: Some(line),
                    heading: format!("{}, again", found.printed),
                    ..Block::default()
                });
                is_open = false;
                continue;
            }
            let takes_more = found.value.is_empty()
                || found.field.is_prose()
                || matches!(found.field, Field::PolicyQuestions | Field::Roles(_) | Field::Goals);
            let mut value = found.value;
            let mut within = Vec::new();
            // Other roles may follow in the same line.
            let others = if found.field.role().is_some() { roles_within(value) } else { Vec::new() };
            for (start, field, end) in others.into_iter().rev() {
                let (Some(before), Some(behind)) = (value.get(..start), value.get(end..)) else {
                    continue;
                };
                within.push((field, behind.trim().to_owned()));
                value = before.trim();
            }
            let all = [(found.field, value.to_owned())].into_iter();
            let also = found.also.map(|also| (also, value.to_owned()));
            for (field, value) in all.chain(also).chain(within.into_iter().rev()) {
                blocks.push(Block {
                    field: Some(field),
                    order: found.order,
                    heading: found.printed.to_owned(),
                    label_line: Some(line),
                    value,
                    body: Vec::new(),
                });
            }
            is_open = takes_more && found.field != Field::Furniture;
            continue;
        }
        let by_itself = if goals(printed).is_some() {
            Some(Field::Goals)
        } else if bare_form(printed).is_some() || (field == Some(Field::Targets) && is_layout(printed)) {
            Some(Field::Format)
        } else if !in_prose
            && field != Some(Field::PolicyQuestions)
            && when(printed).is_some_and(|when| when.is_sure)
        {
            Some(Field::Date)
        } else if !has_people && field != Some(Field::Theme) && theme(printed).is_some() {
            Some(Field::Theme)
        } else {
            None
        };
        match by_itself {
            Some(by_itself) if !is_open || field != Some(by_itself) => {
                blocks.push(Block { field: Some(by_itself), body: vec![line], ..Block::default() });
                // Goals follow each other.
                is_open = by_itself == Field::Goals;
            }
            Some(_) => blocks.last_mut().into_iter().for_each(|block| block.body.push(line)),
            None => {
                let is_goals = field == Some(Field::Goals)
                    && blocks.last().is_some_and(|block| block.label_line.is_none());
                if !is_open || is_goals {
                    blocks.push(Block::default());
                    is_open = true;
                }
                blocks.last_mut().into_iter().for_each(|block| block.body.push(line));
            }
        }
    }
    blocks
}

/// Whether a value within a text is what its label announces, so that it is no part of the text.
fn is_plausible(field: Field, value: &str) -> bool {
    match field {
        Field::Role(_) | Field::Roles(_) | Field::NameOf(_) | Field::OrganizationOf(_) => {
            let first = people(value).into_iter().next().unwrap_or_default();
            let person = person(&first);
            person.is_declared()
                || person.name.as_deref().is_some_and(is_name)
                || organizations(value).is_some()
        }
        Field::Date => when(value).is_some_and(|when| when.is_sure),
        Field::Place => is_room(value),
        Field::Theme | Field::SubTheme => count(value) <= 14 && !value.ends_with('?'),
        Field::Group => group_of(value).is_some(),
        Field::Region => region_of(value).is_some(),
        Field::Format => bare_form(value).is_some(),
        Field::Minutes => values::minutes(value).is_some() && count(value) <= 3,
        Field::Attendance
        | Field::Name
        | Field::Organization
        | Field::Of(_)
        | Field::Title
        | Field::ShortTitle => false,
        Field::Furniture
        | Field::PolicyQuestions
        | Field::Goals
        | Field::Targets
        | Field::Outcomes
        | Field::Facilitation
        | Field::OnlineParticipation
        | Field::Description
        | Field::Kept => true,
    }
}
