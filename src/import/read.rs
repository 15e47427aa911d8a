//! A proposal's page, read line by line.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, FactKind, NotUnderstood};
use super::labels::{Field, label, roles_within};
use super::lines::{Lines, Place};
use super::person::{
    Person, Said, group_of, is_biography, is_entry, is_name, is_plain_organization, is_row, people, person,
    region_of, two_of_one,
};
use super::questions::{Item, asks, is_asking, is_marked, items};
use super::values::{
    self, Form, Title, abbreviation, bare_form, form, goal_list, goals, is_room, targets_in, theme, when,
};
use super::words::{clean, count, key};
use crate::record::{
    Affiliation, Attribution, Citation, Classification, Coding, Identifier, IncompleteList, Name,
    Participation, PolicyQuestion, PrintedTheme, Record, Remark, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::{Id, Ordinal, Text, UniqueList, Year, slug};
use crate::vocabulary::{
    Act, Attendance, Basis, CodingBasis, Confidence, DocumentKind, GoalReference, IdentifierScheme, IgfTheme,
    Incompleteness, NameKind, ParticipationRole, ParticipationStatus, QuestionForm, RegionalGroup,
    SessionType, StakeholderGroup, StakeholderKind, Term,
};

const NO_LABEL: &str = "the line has no label, and is read by its place in the form";
const NO_ROLE: &str = "no role is printed, and it is read from the place in the form";
const FREE: &str = "the line is free text, and no field of the form";
const NO_TYPE: &str = "no type of session is printed";
const GIVEN_YEAR: &str = "the title has no year";
const WHOSE: &str = "it is not printed beside a name whose it is";
const UNKNOWN_NAME: &str = "the words may name a person or an organization";
const NO_TERM: &str = "no term says it";
const NOT_ALL: &str = "a part of the line was not understood";
const NO_HEADING: &str = "the text has no heading";
const TOO_LONG: &str = "the text is too long to be quoted";
const NO_MARK: &str = "it has no question mark";
const OTHER_TITLE: &str = "the title behind the number is another one";
const IN_WORDS: &str = "the code stands within a text";
const IN_TEXT: &str = "it stands in the description, behind a sentence that announces questions";
const ADDED: &str = "it stands in the additional information on the questions";
const LISTED: &str = "it stands in a list of the description, and not in a field for questions";
const OTHER_MINUTES: &str = "the line of the format has another number";
const ABOVE: &str = "it stands above people without a label";
const MIXED: &str = "the line has other words between its questions, and may be divided otherwise";
const WITH_TAIL: &str = "behind the question stands a sentence that is none";
const NO_THEME: &str = "the theme that it belongs to is not printed";

/// What a reading has found.
pub(super) struct Reading {
    pub(super) records: Vec<Record>,
    pub(super) document: Option<Id<SourceDocument>>,
    pub(super) session: Option<Id<Session>>,
    pub(super) facts: Vec<Fact>,
    pub(super) not_understood: Vec<NotUnderstood>,
}

/// A label with what follows it, or lines without one.
#[derive(Default)]
struct Block {
    field: Option<Field>,
    order: Option<u32>,
    heading: String,
    label_line: Option<usize>,
    value: String,
    body: Vec<usize>,
}

/// Who takes part, with what the report says of it.
struct Part {
    /// Its place among the facts.
    fact: usize,
    role: ParticipationRole,
}

/// A theme as printed, with the sub-themes under it.
struct Themed {
    text: String,
    term: Option<IgfTheme>,
    sub_themes: Vec<String>,
}

#[allow(clippy::struct_excessive_bools, reason = "each says something else of what was read so far")]
struct Reader<'t> {
    lines: Lines<'t>,
    is_taken: Vec<bool>,
    facts: Vec<Fact>,
    document: SourceDocument,
    session: Session,
    stakeholders: Vec<Stakeholder>,
    ids: BTreeSet<String>,
    /// The places of the stakeholders by name, and by whether they are organizations.
    known: BTreeMap<(String, bool), usize>,
    questions: Vec<PolicyQuestion>,
    statements: Vec<Statement>,
    goals: UniqueList<GoalReference>,
    themes: Vec<Themed>,
    /// One for each participation of the session.
    parts: Vec<Part>,
    /// The participations that have names in a field of their own.
    named: Vec<usize>,
    /// Those whom labels such as `Stakeholder Group:` are about, where some were announced.
    about: Vec<usize>,
    /// Whether it was announced by a label of its own.
    is_about_sure: bool,
    /// Whether a label has given the group or region of those whom the lines are about.
    is_about_done: bool,
    /// How many groups were printed without a name beside them.
    groups: usize,
    last_role: Option<ParticipationRole>,
    /// The roles that have labels somewhere in the text.
    labelled: BTreeSet<ParticipationRole>,
    is_workshop: bool,
    /// Whether the text has a field for policy questions.
    has_questions: bool,
    has_text: bool,
    is_after_date: bool,
    /// Whether the block that was read last is of people.
    is_after_people: bool,
    /// The label behind the block that is read.
    next: Option<Field>,
}

/// Reads the text of a page. `year` is that of the meeting, for titles that have none.
pub(super) fn read(text: &str, year: Option<u16>) -> Reading {
    let lines = Lines::of(text);
    let Some(start) = start(&lines, year) else {
        let is_taken = vec![false; lines.all.len()];
        let not_understood = not_understood(&lines, &is_taken);
        return Reading {
            records: Vec::new(),
            document: None,
            session: None,
            facts: Vec::new(),
            not_understood,
        };
    };
    Reader::new(lines, &start).finish(&start)
}

/// The lines that say which session it is.
struct Start {
    title: Title,
    /// The line of the title, and the one that has the rest of it.
    line: Option<usize>,
    next: Option<usize>,
    year: Year,
    year_line: Option<usize>,
    kind: Term<SessionType>,
    is_typed: bool,
}

fn start(lines: &Lines<'_>, year: Option<u16>) -> Option<Start> {
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

/// The lines that are no part of a fact, those that follow each other together.
fn not_understood(lines: &Lines<'_>, is_taken: &[bool]) -> Vec<NotUnderstood> {
    let mut all: Vec<NotUnderstood> = Vec::new();
    let open = lines.all.iter().zip(is_taken).filter(|(_, is_taken)| !**is_taken);
    for (line, _) in open {
        match all.last_mut() {
            Some(last) if last.lines.end().saturating_add(1) == line.number => {
                last.lines = *last.lines.start()..=line.number;
                last.text.push('\n');
                last.text.push_str(&line.text);
            }
            _ => all.push(NotUnderstood { lines: line.number..=line.number, text: line.text.clone() }),
        }
    }
    all
}

fn text(text: &str) -> Option<Text> {
    Text::try_from(clean(text)).ok()
}

impl<'t> Reader<'t> {
    fn new(lines: Lines<'t>, start: &Start) -> Self {
        let name = match (&start.title.number, &start.title.text) {
            (Some(number), _) => format!("{}-{number}", start.title.kind.map_or("session", abbreviation)),
            (None, Some(title)) => slug(title).unwrap_or_else(|| "session".to_owned()),
            (None, None) => start.kind.as_str().to_owned(),
        };
        let forum = crate::text!("IGF");
        // What `slug` and the abbreviations make is in the form of ids.
        let id = format!("igf-{}-{name}", start.year);
        let session_id: Id<Session> = id.parse().unwrap_or_else(|_| crate::id!("igf-session"));
        let document_id: Id<SourceDocument> =
            format!("{session_id}/proposal").parse().unwrap_or_else(|_| crate::id!("igf-session/proposal"));
        let ids = [session_id.to_string(), document_id.to_string()].into();
        let mut document = SourceDocument::new(document_id.clone(), DocumentKind::SessionProposal);
        let mut session = Session::new(session_id, forum, start.year, start.kind.clone());
        session.documents.insert(document_id);
        session.number = start.title.number.as_deref().and_then(text);
        session.title = start.title.text.as_deref().and_then(text);
        document.title = match (start.line, start.next) {
            (Some(line), Some(next)) => text(&format!("{} {}", lines.text(line), lines.text(next))),
            (Some(line), None) => text(lines.text(line)),
            _ => None,
        };
        let has_questions = lines
            .all
            .iter()
            .filter_map(|line| label(&line.text))
            .any(|label| label.field == Field::PolicyQuestions);
        let labelled = lines.all.iter().filter_map(|line| label(&line.text)?.field.role()).collect();
        Self {
            is_taken: vec![false; lines.all.len()],
            facts: Vec::new(),
            document,
            session,
            stakeholders: Vec::new(),
            ids,
            known: BTreeMap::new(),
            questions: Vec::new(),
            statements: Vec::new(),
            goals: UniqueList::new(),
            themes: Vec::new(),
            parts: Vec::new(),
            named: Vec::new(),
            about: Vec::new(),
            is_about_sure: false,
            is_about_done: false,
            groups: 0,
            last_role: None,
            labelled,
            is_workshop: start.kind == SessionType::Workshop,
            has_questions,
            has_text: false,
            is_after_date: false,
            is_after_people: false,
            next: None,
            lines,
        }
    }

    /// Notes a fact, and that its lines are understood.
    fn fact(
        &mut self,
        kind: FactKind,
        value: impl Into<String>,
        lines: &[usize],
        doubt: Option<&'static str>,
    ) -> usize {
        for line in lines {
            if let Some(is_taken) = self.is_taken.get_mut(*line) {
                *is_taken = true;
            }
        }
        let first = lines.first().map_or(0, |line| self.lines.number(*line));
        let last = lines.last().map_or(first, |line| self.lines.number(*line));
        self.facts.push(Fact { lines: first.min(last)..=last.max(first), kind, value: value.into(), doubt });
        self.facts.len().saturating_sub(1)
    }

    fn cite(&self, line: usize, place: Place<'_>) -> Citation {
        self.lines.citation(&self.document.id, line, place)
    }

    fn start(&mut self, start: &Start) {
        let lines: Vec<usize> = start.line.into_iter().chain(start.next).collect();
        for line in &lines {
            let citation = self.cite(*line, Place::default());
            self.session.citations.push(citation.clone());
            self.document.citations.push(citation);
        }
        let of_year: Vec<usize> = start.year_line.into_iter().collect();
        let year_doubt = (start.title.year.is_none()).then_some(GIVEN_YEAR);
        self.fact(FactKind::Year, start.year.to_string(), &of_year, year_doubt);
        self.fact(
            FactKind::SessionType,
            start.kind.label().to_owned(),
            &lines,
            (!start.is_typed).then_some(NO_TYPE),
        );
        if let Some(number) = start.title.number.clone() {
            if let Some(label) = text(&format!(
                "{} #{number}",
                start.title.kind.map_or("session", abbreviation).to_uppercase()
            )) {
                self.document.identifiers.push(Identifier::new(IdentifierScheme::ForumNumber, label));
            }
            self.fact(FactKind::Number, number, &lines, None);
        }
        if let Some(title) = start.title.text.clone() {
            self.fact(FactKind::Title, title, &lines, None);
        }
    }

    fn finish(mut self, start: &Start) -> Reading {
        self.start(start);
        let blocks = self.blocks(start);
        let fields: Vec<Option<Field>> = blocks.iter().map(|block| block.field).collect();
        for (index, block) in blocks.into_iter().enumerate() {
            let next = fields.iter().skip(index.saturating_add(1)).find_map(|field| *field);
            let is_loose = block.field.is_none();
            self.next = next;
            self.is_after_date = block.field == Some(Field::Date) || (self.is_after_date && is_loose);
            let left = self.block(&block);
            if !is_loose {
                self.is_after_people = block.field.is_some_and(|field| field.role().is_some());
            }
            if let Some(line) = block.label_line
                && self.is_taken.get(line) == Some(&false)
            {
                if block.field == Some(Field::OnlineParticipation) && block.heading.starts_with("Us") {
                    // `Using IGF Official Tool` is a label, and an answer where nothing follows.
                    self.keep(&[line], "", Some(1), FactKind::OnlineParticipation, None);
                } else if block.value.is_empty() {
                    let value = format!("{}, a label without a value", block.heading);
                    self.fact(FactKind::Furniture, value, &[line], None);
                }
            }
            self.loose(&left);
        }
        self.close()
    }

    /// The text by its labels.
    fn blocks(&self, start: &Start) -> Vec<Block> {
        let mut blocks: Vec<Block> = vec![Block::default()];
        let title = start.line.map(|line| self.lines.text(line).to_owned());
        let mut is_open = true;
        // Copies of a page may have the same line twice.
        let mut numbered: BTreeSet<&str> = BTreeSet::new();
        for line in 0..self.lines.all.len() {
            if self.is_taken.get(line) == Some(&true) && Some(line) != start.year_line {
                continue;
            }
            if self.is_taken.get(line) == Some(&true) && when(self.lines.text(line)).is_none() {
                continue;
            }
            let printed = self.lines.text(line);
            let field = blocks.last().and_then(|block| block.field);
            let in_prose = field.is_some_and(Field::is_prose);
            let has_people =
                blocks.iter().filter_map(|block| block.field).any(|field| field.role().is_some());
            if title.as_deref() == Some(printed) {
                blocks.push(Block {
                    field: Some(Field::Furniture),
                    label_line: Some(line),
                    heading: printed.to_owned(),
                    ..Block::default()
                });
                is_open = false;
                continue;
            }
            let found = label(printed).filter(|found| {
                !in_prose || found.value.is_empty() || is_plausible(found.field, found.value)
            });
            if let Some(found) = found {
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
            } else if bare_form(printed).is_some() {
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

    /// Reads a block, and gives back the lines that are none of it.
    #[allow(clippy::too_many_lines, reason = "one arm a field")]
    fn block(&mut self, block: &Block) -> Vec<usize> {
        let Some(field) = block.field else { return block.body.clone() };
        match field {
            Field::Furniture => {
                if let Some(line) = block.label_line {
                    self.fact(FactKind::Furniture, block.heading.clone(), &[line], None);
                }
                block.body.clone()
            }
            Field::Role(role) => self.role(block, role, false),
            Field::Roles(role) => self.role(block, role, true),
            Field::NameOf(role) => self.first(block, |reader, value, lines| {
                let person = person(value);
                let doubt = person.doubt;
                let place = reader.add(&person, role, None, lines, &block.heading, doubt, false);
                reader.named.push(place);
                reader.about.clear();
                reader.last_role = Some(role);
                true
            }),
            Field::Name => self.first(block, |reader, value, lines| {
                let person = person(value);
                let place = reader.add(
                    &person,
                    ParticipationRole::Organizer,
                    None,
                    lines,
                    &block.heading,
                    Some(NO_ROLE),
                    true,
                );
                reader.about = vec![place];
                reader.is_about_sure = true;
                true
            }),
            Field::OrganizationOf(role) => self.first(block, |reader, value, lines| {
                let of_role = |index: &usize| reader.parts.get(*index).is_some_and(|part| part.role == role);
                let Some(index) = reader.named.iter().copied().rfind(of_role) else {
                    return false;
                };
                reader.affiliate(index, value, lines, true)
            }),
            Field::Organization => self.first(block, |reader, value, lines| {
                // Behind the group or region of somebody, it is the organization of whoever comes next.
                if reader.is_about_done && !reader.is_about_sure {
                    return false;
                }
                let Some(index) = reader.about.last().or(reader.named.last()).copied() else { return false };
                reader.affiliate(index, value, lines, true)
            }),
            Field::Of(role) => {
                if !block.value.is_empty() {
                    return self.role(block, role, false);
                }
                self.is_about_sure = true;
                self.about = self
                    .named
                    .iter()
                    .copied()
                    .find(|index| self.parts.get(*index).is_some_and(|part| part.role == role))
                    .into_iter()
                    .collect();
                block.body.clone()
            }
            Field::Group | Field::Region => {
                self.first(block, |reader, value, lines| reader.declare(field, value, lines))
            }
            Field::ShortTitle => self.first(block, |reader, value, lines| {
                let Some(short) = text(value) else { return false };
                let mut name = Name::new(short).with_kind(NameKind::Short);
                name.citations.extend(lines.last().map(|line| reader.cite(*line, Place::default())));
                reader.document.other_titles.push(name);
                reader.fact(FactKind::ShortTitle, value, lines, None);
                true
            }),
            Field::Place => self.first(block, |reader, value, lines| reader.place(value, lines, None)),
            Field::Date => self.first(block, Self::date),
            Field::Theme | Field::SubTheme => self.theme(block, field),
            Field::Format => self.first(block, Self::form),
            Field::Minutes => self.first(block, |reader, value, lines| {
                let Some(minutes) = values::minutes(value) else { return false };
                reader.session.minutes = Some(minutes);
                reader.fact(FactKind::Minutes, minutes.to_string(), lines, None);
                true
            }),
            Field::Attendance => self.first(block, Self::attendance),
            Field::PolicyQuestions => self.policy_questions(block),
            Field::Goals => self.goals(block),
            Field::Targets => {
                // What stands apart below is another section whose label is missing.
                let is_own = |line: &&usize| !self.lines.is_apart(**line) || block.value.is_empty();
                let body: Vec<usize> = block.body.iter().take_while(is_own).copied().collect();
                let left = block.body.get(body.len()..).unwrap_or_default().to_vec();
                let own = Block {
                    field: block.field,
                    order: block.order,
                    heading: block.heading.clone(),
                    label_line: block.label_line,
                    value: block.value.clone(),
                    body,
                };
                self.prose(&own, Field::Kept);
                for line in own.label_line.into_iter().chain(own.body.iter().copied()) {
                    let printed = self.lines.text(line).to_owned();
                    let found = targets_in(
                        printed
                            .split_once(':')
                            .filter(|_| Some(line) == block.label_line)
                            .map_or(printed.as_str(), |(_, value)| value),
                    );
                    self.add_goals(&found, &[line], IN_WORDS);
                }
                left
            }
            Field::Outcomes
            | Field::Facilitation
            | Field::OnlineParticipation
            | Field::Description
            | Field::Kept => self.prose(block, field),
        }
    }

    /// Reads the first value of a block, in the line of its label or in the next, and gives back the other lines.
    fn first(&mut self, block: &Block, read: impl FnOnce(&mut Self, &str, &[usize]) -> bool) -> Vec<usize> {
        if !block.value.is_empty() {
            let lines: Vec<usize> = block.label_line.into_iter().collect();
            read(self, &block.value, &lines);
            return block.body.clone();
        }
        let Some((first, rest)) = block.body.split_first() else { return Vec::new() };
        let lines: Vec<usize> = block.label_line.into_iter().chain([*first]).collect();
        let value = self.lines.text(*first).to_owned();
        if read(self, &value, &lines) { rest.to_vec() } else { block.body.clone() }
    }

    fn place(&mut self, value: &str, lines: &[usize], doubt: Option<&'static str>) -> bool {
        if self.session.place.is_some() {
            return false;
        }
        self.session.place = text(value);
        self.fact(FactKind::Place, value, lines, doubt);
        true
    }

    fn date(&mut self, value: &str, lines: &[usize]) -> bool {
        let Some(when) = when(value).filter(|_| self.session.date.is_none()) else { return false };
        self.session.date = Some(when.date.clone());
        self.fact(FactKind::Date, when.date.to_string(), lines, (!when.is_sure).then_some(NOT_ALL));
        if let Some(place) = when.place {
            self.place(&place, lines, None);
        }
        true
    }

    fn attendance(&mut self, value: &str, lines: &[usize]) -> bool {
        let attendance = match key(value).as_str() {
            "hybrid" | "onsite and online" | "online and onsite" => Attendance::Hybrid,
            "online" | "remote" | "virtual" | "fully online" => Attendance::Remote,
            "onsite" | "on site" | "in person" | "physical" => Attendance::OnSite,
            _ => return false,
        };
        self.session.attendance = attendance.into();
        self.fact(FactKind::Attendance, attendance.as_str(), lines, None);
        true
    }

    /// Takes a line for the format of the session; a long one is a description of it.
    fn form(&mut self, value: &str, lines: &[usize]) -> bool {
        if let Some(kind) = value.strip_prefix("Hybrid").or(value.strip_prefix("hybrid"))
            && kind.trim().is_empty()
        {
            return self.attendance(value, lines);
        }
        let Form { format, layout, minutes, has_other } = form(value);
        if count(value) > 14 || self.session.printed_format.is_some() {
            return false;
        }
        self.session.printed_format = text(value);
        let is_known = format.is_some() || layout.is_some() || minutes.is_some();
        let doubt = if is_known { has_other.then_some(NOT_ALL) } else { Some(NO_TERM) };
        self.fact(FactKind::Format, value, lines, doubt);
        if let Some(format) = format {
            self.session.formats.insert(format.into());
        }
        if let Some(layout) = layout {
            self.session.layout = layout.into();
            self.fact(FactKind::Layout, layout.label(), lines, None);
        }
        if let Some(minutes) = minutes {
            self.session.minutes = Some(minutes);
            self.fact(FactKind::Minutes, minutes.to_string(), lines, None);
        }
        let citation = lines.last().map(|line| self.cite(*line, Place::default()));
        self.session.citations.extend(citation);
        true
    }

    fn theme(&mut self, block: &Block, field: Field) -> Vec<usize> {
        let mut field = field;
        if !block.value.is_empty() {
            let lines: Vec<usize> = block.label_line.into_iter().collect();
            self.themed(&block.value, field, &lines, None);
        }
        let mut label = block.label_line.filter(|_| block.value.is_empty());
        for (index, line) in block.body.iter().enumerate() {
            let value = self.lines.text(*line).to_owned();
            let is_after = index > 0 && theme(&value).is_none();
            if count(&value) > 14 || value.ends_with('?') || (is_after && self.lines.is_apart(*line)) {
                return block.body.get(index..).unwrap_or_default().to_vec();
            }
            let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
            self.themed(&value, field, &lines, None);
            if theme(&value).is_none() {
                field = Field::SubTheme;
            }
        }
        Vec::new()
    }

    /// Takes a line for a theme, or for a sub-theme of the last one.
    fn themed(&mut self, value: &str, field: Field, lines: &[usize], doubt: Option<&'static str>) {
        let value = clean(value.trim_end_matches('.'));
        let term = theme(&value);
        let is_again = self.themes.iter().any(|themed| key(&themed.text) == key(&value));
        if is_again {
            self.fact(FactKind::Furniture, format!("{value}, again"), lines, None);
            return;
        }
        match self.themes.last_mut() {
            Some(last) if field == Field::SubTheme && term.is_none() => {
                last.sub_themes.push(value.clone());
                let value = format!("{value} (sub-theme of {})", last.text);
                self.fact(FactKind::Theme, value, lines, doubt);
            }
            _ => {
                let doubt =
                    if field == Field::SubTheme && term.is_none() { doubt.or(Some(NO_THEME)) } else { doubt };
                self.themes.push(Themed { text: value.clone(), term, sub_themes: Vec::new() });
                self.fact(FactKind::Theme, value, lines, doubt);
            }
        }
    }

    fn goals(&mut self, block: &Block) -> Vec<usize> {
        let mut left = Vec::new();
        let mut label = block.label_line;
        if let Some(found) = goal_list(&block.value).filter(|_| !block.value.is_empty())
            && let Some(line) = label.take()
        {
            self.add_goals(&found, &[line], OTHER_TITLE);
        }
        for line in &block.body {
            let printed = self.lines.text(*line).to_owned();
            match goal_list(&printed) {
                Some(found) if left.is_empty() => {
                    let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
                    self.add_goals(&found, &lines, OTHER_TITLE);
                    let citation = self.cite(*line, Place::default());
                    self.session.citations.push(citation);
                }
                _ => left.push(*line),
            }
        }
        left
    }

    fn add_goals(&mut self, found: &[(GoalReference, bool)], lines: &[usize], doubt: &'static str) {
        for (goal, is_sure) in found {
            if self.goals.insert(goal.clone()) {
                self.fact(FactKind::Goal, goal.to_string(), lines, (!is_sure).then_some(doubt));
            } else {
                // It stands there twice.
                self.fact(FactKind::Furniture, format!("goal {goal}, again"), lines, None);
            }
        }
    }

    fn policy_questions(&mut self, block: &Block) -> Vec<usize> {
        let is_first = !block.value.is_empty();
        let mut all: Vec<(usize, String, bool)> = Vec::new();
        if let Some(line) = block.label_line.filter(|_| is_first) {
            all.push((line, block.value.clone(), false));
        }
        all.extend(
            block
                .body
                .iter()
                .map(|line| (*line, self.lines.text(*line).to_owned(), self.lines.is_apart(*line))),
        );
        let given: Vec<(usize, &str, bool)> =
            all.iter().map(|(line, text, is_apart)| (*line, text.as_str(), *is_apart)).collect();
        let found = items(&given);
        let mut label = block.label_line.filter(|_| !is_first);
        let paragraph = |line: usize| {
            block.body.iter().position(|body| *body == line).map(|index| index.saturating_add(1))
        };
        for line in &found.intro {
            let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
            self.keep(&lines, &block.heading, paragraph(*line), FactKind::KeptText, None);
        }
        for item in &found.items {
            let lines: Vec<usize> = label.take().into_iter().chain([item.line]).collect();
            self.question(item, &lines, &block.heading, paragraph(item.line), None);
        }
        let rest = given.get(found.end..).unwrap_or_default();
        self.has_text = true;
        rest.iter().map(|(line, ..)| *line).collect()
    }

    fn question(
        &mut self,
        item: &Item,
        lines: &[usize],
        heading: &str,
        paragraph: Option<usize>,
        doubt: Option<&'static str>,
    ) {
        let citation =
            self.cite(item.line, Place { heading: Some(heading), paragraph, words: Some(&item.text) });
        let number = self.questions.len().saturating_add(1);
        let id = format!("{}/question-{number}", self.session.id).parse();
        let (Ok(id), Some(printed)) = (id, text(&item.text)) else { return };
        let (form, no_mark) = match item.questions.as_slice() {
            [_] => (Some(QuestionForm::SingleQuestion), None),
            [_, _, ..] => (Some(QuestionForm::SeveralQuestions), None),
            [] if asks(&item.text) => (Some(QuestionForm::SingleQuestion), Some(NO_MARK)),
            [] => (None, Some(NO_MARK)),
        };
        let tail = item.text.rsplit_once('?').map_or("", |(_, tail)| tail);
        let has_tail = !item.questions.is_empty() && count(tail) > 3;
        let doubt = doubt.or(no_mark).or(item.is_mixed.then_some(MIXED)).or(has_tail.then_some(WITH_TAIL));
        let mut question = PolicyQuestion::new(id, Attribution::new(), printed).with_citations([citation]);
        question.session = Some(self.session.id.clone());
        question.order = u32::try_from(number).ok().and_then(Ordinal::new);
        question.label = item.label.as_deref().and_then(text);
        question.heading = item.heading.as_deref().and_then(text);
        question.form = form.map(Term::from);
        question.coding = Some(Box::new(coding(doubt)));
        if form == Some(QuestionForm::SeveralQuestions) {
            question.parts.extend(item.questions.iter().filter_map(|part| text(part)));
        }
        self.questions.push(question);
        self.fact(FactKind::PolicyQuestion, item.text.clone(), lines, doubt);
    }

    fn prose(&mut self, block: &Block, field: Field) -> Vec<usize> {
        let kind = match field {
            Field::Outcomes => FactKind::Outcome,
            Field::Facilitation => FactKind::Facilitation,
            Field::OnlineParticipation => FactKind::OnlineParticipation,
            Field::Description => FactKind::Description,
            _ => FactKind::KeptText,
        };
        // A summary in front of the people is not yet the text.
        self.has_text =
            self.has_text || self.last_role.is_some() || key(&block.heading) != "about this session";
        let mut is_announced = false;
        let heading = key(&block.heading);
        let is_added = heading == "additional policy questions information";
        let mut label = block.label_line;
        if !block.value.is_empty()
            && let Some(line) = label.take()
        {
            self.keep(&[line], &block.heading, None, kind, None);
            if is_added {
                self.questions_in(&block.value, line, &block.heading, None, ADDED);
            }
        }
        let is_list = |line: usize| {
            let printed = self.lines.text(line);
            is_marked(printed) && printed.ends_with('?') && is_asking(printed)
        };
        let listed: Vec<bool> = block.body.iter().map(|line| is_list(*line)).collect();
        for (index, line) in block.body.iter().enumerate() {
            let printed = self.lines.text(*line).to_owned();
            // Questions whose label is missing follow the description of the format.
            if heading == "format description" && !self.has_questions && is_asking(&printed) {
                return block.body.get(index..).unwrap_or_default().to_vec();
            }
            let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
            let paragraph = Some(index.saturating_add(1));
            self.keep(&lines, &block.heading, paragraph, kind, None);
            // Forms without a field for questions have them in the description.
            let is_question = printed.ends_with('?') && count(&printed) <= 60;
            let is_listed = |index: Option<usize>| index.and_then(|index| listed.get(index)) == Some(&true);
            let is_in_list = is_listed(Some(index))
                && (is_listed(index.checked_sub(1)) || is_listed(index.checked_add(1)));
            let is_first = index == 0 && block.value.is_empty();
            if is_added && (is_first || is_marked(&printed) || is_asking(&printed)) {
                self.questions_in(&printed, *line, &block.heading, paragraph, ADDED);
            } else if is_announced && is_question {
                self.questions_in(&printed, *line, &block.heading, paragraph, IN_TEXT);
            } else if is_in_list && field == Field::Description && !self.has_questions {
                self.questions_in(&printed, *line, &block.heading, paragraph, LISTED);
            }
            let announces = field == Field::Description && !self.has_questions && !is_question;
            is_announced = is_announced || (announces && key(&printed).contains("question"));
        }
        Vec::new()
    }

    /// Reads the questions of a text that is no field for questions.
    fn questions_in(
        &mut self,
        printed: &str,
        line: usize,
        heading: &str,
        paragraph: Option<usize>,
        doubt: &'static str,
    ) {
        let asked = items(&[(line, printed, false)]).items;
        for item in asked.iter().filter(|item| !item.questions.is_empty()) {
            self.question(item, &[line], heading, paragraph, Some(doubt));
        }
    }

    /// Keeps the last of some lines as what it prints.
    fn keep(
        &mut self,
        lines: &[usize],
        heading: &str,
        paragraph: Option<usize>,
        kind: FactKind,
        doubt: Option<&'static str>,
    ) {
        let Some(line) = lines.last().copied() else { return };
        let place =
            Place { heading: Some(heading).filter(|heading| !heading.is_empty()), paragraph, words: None };
        let printed = self.lines.text(line).to_owned();
        let value = match paragraph {
            None => printed.split_once([':', '?']).map_or(printed.as_str(), |(_, value)| value.trim()),
            Some(_) => printed.as_str(),
        };
        let words = text(value).or_else(|| text(&printed));
        let label = if heading.is_empty() { "without a heading".to_owned() } else { format!("of {heading}") };
        let remark = || Some(Remark::new(words.clone()?).with_citations([self.cite(line, place)]));
        let mut doubt = doubt;
        match kind {
            FactKind::Outcome => self.session.outcomes.extend(remark()),
            FactKind::Facilitation => self.session.facilitation.extend(remark()),
            FactKind::OnlineParticipation => self.session.online_participation.extend(remark()),
            FactKind::Description => {
                let number = self.statements.len().saturating_add(1);
                let id = format!("{}/description-{number}", self.session.id).parse();
                if let (Ok(id), Some(words)) = (id, words.clone()) {
                    let citation = self.cite(line, place);
                    let mut statement = Statement::new(id, Attribution::new(), Act::Description, words)
                        .with_citations([citation]);
                    statement.coding = Some(Box::new(coding(None)));
                    self.statements.push(statement);
                }
            }
            _ => {}
        }
        if matches!(kind, FactKind::KeptText) || words.is_none() {
            let quotation = self.lines.quotation(&self.document.id, line, place);
            self.session.citations.push(quotation);
        }
        if words.is_none() {
            doubt = Some(TOO_LONG);
        }
        self.fact(kind, format!("text {label}, {} words", count(value)), lines, doubt);
    }

    /// Reads who has a role. `is_list`: the label is of a list in any form.
    fn role(&mut self, block: &Block, role: ParticipationRole, is_list: bool) -> Vec<usize> {
        let mut label = block.label_line;
        self.about.clear();
        self.last_role = Some(role);
        let before = self.parts.len();
        let mut count_of = 0_usize;
        if !block.value.is_empty()
            && let Some(line) = label.take()
        {
            count_of = self.entries(&block.value, role, block.order, &[line], block, is_list);
            if count_of == 0 {
                return block.body.clone();
            }
        }
        let mut left = Vec::new();
        for (index, line) in block.body.iter().enumerate() {
            let printed = self.lines.text(*line).to_owned();
            if is_list && printed.ends_with(':') && count(&printed) <= 10 {
                let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
                self.keep(&lines, &block.heading, Some(index.saturating_add(1)), FactKind::KeptText, None);
                continue;
            }
            // Behind the one that a label is for, somebody else stands only in the next line.
            let is_of_block = is_list || count_of == 0 || !self.lines.is_apart(*line);
            let is_prose = (count(&printed) > 60 && people(&printed).len() < 2 && !is_biography(&printed))
                || (printed.ends_with('?') && count(&printed) > 6);
            let is_person = if is_list {
                is_entry(&printed)
            } else {
                count_of == 0 || person(&printed).is_declared() || is_name(&printed)
            };
            // Behind a list, the moderator whose label is missing stands before `Online Moderator`.
            let is_moderator = is_list
                && count_of > 0
                && self.next == Some(Field::Role(ParticipationRole::OnlineModerator))
                && !self.labelled.contains(&ParticipationRole::Moderator)
                && !self.labelled.contains(&ParticipationRole::OnsiteModerator)
                && block.body.len() == index.saturating_add(1)
                && self.lines.is_apart(*line)
                && person(&printed).is_declared();
            if is_moderator || (is_list && !is_person && count(&printed) <= 25) {
                left.push(*line);
                continue;
            }
            let lines: Vec<usize> = label.iter().copied().chain([*line]).collect();
            let found = if is_of_block && !is_prose && is_person {
                self.entries(&printed, role, block.order, &lines, block, is_list)
            } else {
                0
            };
            if found == 0 {
                left.extend(block.body.iter().skip(index));
                break;
            }
            label = None;
            count_of = count_of.saturating_add(found);
        }
        // Labels such as `Stakeholder Group:` may follow, but those of proposers are of fields of their own.
        if block.order.is_none() && self.named.is_empty() {
            self.about = (before..self.parts.len()).collect();
            self.is_about_sure = false;
            self.is_about_done = false;
        }
        left
    }

    /// Adds those whom a line names, and tells how many they are.
    fn entries(
        &mut self,
        value: &str,
        role: ParticipationRole,
        order: Option<u32>,
        lines: &[usize],
        block: &Block,
        is_list: bool,
    ) -> usize {
        // A numbered field is of one person.
        let all = if order.is_some() { vec![value.to_owned()] } else { people(value) };
        let is_several = all.len() > 1;
        // What stands behind two names may be of one of them.
        let is_shared = is_several && two_of_one(value).is_some();
        let mut added = 0_usize;
        for one in all {
            let person = person(&one);
            if person.is_empty() {
                continue;
            }
            // The lists of a form are free text: what they print is sure only with a group or region, or as a name alone.
            let is_free = (is_list || is_several) && !person.is_declared() && person.name.is_some();
            let doubt = person.doubt.or((is_free || is_shared).then_some(FREE));
            self.add(&person, role, order, lines, &block.heading, doubt, false);
            added = added.saturating_add(1);
        }
        added
    }

    /// Adds a participation, and tells its place.
    #[allow(clippy::too_many_arguments, reason = "each says something else of the participation")]
    fn add(
        &mut self,
        person: &Person,
        role: ParticipationRole,
        order: Option<u32>,
        lines: &[usize],
        heading: &str,
        doubt: Option<&'static str>,
        is_inferred: bool,
    ) -> usize {
        let line = lines.last().copied().unwrap_or(0);
        let is_below = lines.len() > 1;
        let heading = Some(heading).filter(|heading| !heading.is_empty());
        let citation = self.cite(line, Place { heading, paragraph: is_below.then_some(1), words: None });
        let mut doubt = doubt;
        let mut part = Participation::new(role).with_citations([citation.clone()]);
        part.order = order.and_then(Ordinal::new);
        part.printed = person.printed.as_deref().and_then(text);
        part.basis = if is_inferred { Basis::Inferred.into() } else { Basis::Printed.into() };
        let is_organizer = matches!(role, ParticipationRole::Organizer | ParticipationRole::CoOrganizer);
        part.status =
            person.status.or((!is_organizer).then_some(ParticipationStatus::Proposed)).map(Term::from);
        part.attendance = person.attendance.map(Term::from);
        set_group(&mut part, person.group.clone());
        set_region(&mut part, person.region.clone());
        let is_known = person.is_organization
            || person.is_declared()
            || order.is_some()
            || is_name(person.name.as_deref().unwrap_or_default());
        match &person.name {
            Some(name) if is_known || person.affiliation.is_some() => {
                let id = self.stakeholder(name, person.is_organization, &citation);
                let stored = self
                    .stakeholders
                    .iter()
                    .find(|known| known.id == id)
                    .and_then(|known| known.name.clone());
                if part.printed.is_none() && stored.as_ref().is_some_and(|stored| stored != name.as_str()) {
                    part.printed = text(name);
                }
                part.who.insert(id);
            }
            Some(name) => {
                part.printed = part.printed.or_else(|| text(name));
                doubt = doubt.or(Some(UNKNOWN_NAME));
            }
            None => {}
        }
        self.session.participations.push(part);
        let index = self.parts.len();
        let number = order.map(|order| format!(" {order}")).unwrap_or_default();
        let value = format!("{}{number}: {}", key(role.label()), described(person));
        let fact = self.fact(FactKind::Participation, value, lines, doubt);
        self.parts.push(Part { fact, role });
        if let Some(affiliation) = &person.affiliation {
            // In the form of workshops the organizers have a field for their organization; elsewhere it is free text.
            let is_field = is_organizer && order.is_some();
            self.set_affiliation(index, affiliation, is_field, &citation);
        }
        index
    }

    /// The record of somebody, which is the one of the same name, or a new one.
    fn stakeholder(&mut self, name: &str, is_organization: bool, citation: &Citation) -> Id<Stakeholder> {
        let own = slug(name);
        let same = (own.clone().unwrap_or_else(|| name.to_owned()), is_organization);
        if let Some(known) = self.known.get(&same).and_then(|index| self.stakeholders.get_mut(*index)) {
            if !known.citations.contains(citation) {
                known.citations.push(citation.clone());
            }
            return known.id.clone();
        }
        self.known.insert(same, self.stakeholders.len());
        let base = own.unwrap_or_else(|| {
            format!("{}/participant-{}", self.session.id, self.stakeholders.len().saturating_add(1))
        });
        let mut id = base.clone();
        let mut number = 1_usize;
        while !self.ids.insert(id.clone()) {
            number = number.saturating_add(1);
            id = if is_organization && number == 2 {
                format!("{base}-organization")
            } else {
                format!("{base}-{number}")
            };
        }
        let id: Id<Stakeholder> = id.parse().unwrap_or_else(|_| crate::id!("participant"));
        let kind = if is_organization { organization_kind(name) } else { StakeholderKind::Person.into() };
        let mut stakeholder = Stakeholder::new(id.clone(), kind).with_citations([citation.clone()]);
        stakeholder.name = text(name);
        stakeholder.coding = Some(Box::new(coding(None)));
        self.stakeholders.push(stakeholder);
        id
    }

    /// Gives the participation of a place the organization that a field prints.
    fn affiliate(&mut self, index: usize, value: &str, lines: &[usize], is_field: bool) -> bool {
        let Some(citation) = lines.last().map(|line| self.cite(*line, Place::default())) else {
            return false;
        };
        let who = self.session.participations.get(index).and_then(|part| part.who.first().cloned());
        let of_person =
            |known: &&Stakeholder| Some(&known.id) == who.as_ref() && known.kind == StakeholderKind::Person;
        if who.is_some() && !self.stakeholders.iter().any(|known| of_person(&known)) {
            return false;
        }
        let name = clean(value);
        self.set_affiliation(index, &name, is_field, &citation);
        let value = self
            .parts
            .get(index)
            .map(|part| part.fact)
            .and_then(|fact| self.facts.get(fact))
            .map(|fact| fact.value.clone());
        self.fact(FactKind::Participation, format!("{}: {name}", value.unwrap_or_default()), lines, None);
        true
    }

    fn set_affiliation(&mut self, index: usize, name: &str, is_field: bool, citation: &Citation) {
        let is_plain = is_field || is_plain_organization(name);
        let organization = is_plain.then(|| self.stakeholder(name, true, citation));
        let Some(part) = self.session.participations.get_mut(index) else { return };
        let person = part.who.first().cloned();
        match organization {
            Some(organization) => {
                let stored = self
                    .stakeholders
                    .iter()
                    .find(|known| known.id == organization)
                    .and_then(|known| known.name.clone());
                if stored.is_some_and(|stored| stored != name) {
                    part.printed_affiliation = text(name);
                }
                part.affiliation = Some(organization.clone());
                let known = self.stakeholders.iter_mut().find(|known| Some(&known.id) == person.as_ref());
                if let Some(known) = known.filter(|known| {
                    known.id != organization
                        && !known.affiliations.iter().any(|known| known.to == organization)
                }) {
                    known
                        .affiliations
                        .push(Affiliation::new(organization).with_citations([citation.clone()]));
                }
            }
            None => part.printed_affiliation = text(name),
        }
    }

    /// Takes a line with a label of its own for the group or the region of somebody.
    fn declare(&mut self, field: Field, value: &str, lines: &[usize]) -> bool {
        let is_announced = !self.about.is_empty();
        let of_order = self.named.get(self.groups).copied().filter(|_| !is_announced);
        let all: Vec<usize> = self.about.iter().copied().chain(of_order).collect();
        let is_own = if is_announced { self.is_about_sure } else { self.named.len() == 1 };
        let doubt = (!is_own).then_some(WHOSE);
        let (group, region) = (group_of(value), region_of(value));
        let is_known = if field == Field::Group { group.is_some() } else { region.is_some() };
        if all.is_empty() || !is_known {
            return false;
        }
        for index in all {
            let Some(part) = self.session.participations.get_mut(index) else { continue };
            if field == Field::Group {
                set_group(part, group.clone().map(|(said, _)| said));
            } else {
                set_region(part, region.clone().map(|(said, _)| said));
            }
            let fact = self.parts.get(index).and_then(|part| self.facts.get(part.fact));
            let whose = fact.map(|fact| fact.value.clone()).unwrap_or_default();
            self.fact(FactKind::Participation, format!("{whose}: {}", clean(value)), lines, doubt);
        }
        self.is_about_done = is_announced;
        if field == Field::Group && !is_announced {
            self.groups = self.groups.saturating_add(1);
        }
        true
    }

    /// Reads lines without a label, by their place in the form.
    fn loose(&mut self, lines: &[usize]) {
        let next = self.next;
        let is_head = self.last_role.is_none() && !self.has_text;
        for (index, line) in lines.iter().enumerate() {
            let printed = self.lines.text(*line).to_owned();
            let read = form(&printed);
            let is_form = !read.has_other && (read.format.is_some() || read.layout.is_some());
            if is_form && next == Some(Field::Minutes) && self.form(&printed, &[*line]) {
                continue;
            }
            if is_head && self.head(&printed, *line) {
                continue;
            }
            if key(&printed).contains("duration") && count(&printed) <= 8 && self.duration(&printed, *line) {
                continue;
            }
            if !self.has_questions && is_asking(&printed) {
                self.questions_in(&printed, *line, "", Some(1), NO_LABEL);
                continue;
            }
            if is_head && self.organization_above(&printed, lines.get(index..).unwrap_or_default()) {
                continue;
            }
            let all = people(&printed);
            let is_of_people = is_row(&printed)
                || (count(&printed) <= 60
                    && all.iter().any(|one| {
                        let person = person(one);
                        person.is_described()
                            || (person.is_declared() && (person.name.is_some() || all.len() == 1))
                    }));
            if is_of_people && (!self.has_text || self.is_after_people) && self.infer(&all, *line) {
                continue;
            }
            // The label of the one before `Online Moderator` and of the one behind it may be missing.
            let is_between = next == Some(Field::Role(ParticipationRole::OnlineModerator))
                || self.last_role == Some(ParticipationRole::OnlineModerator);
            if (!self.has_text || self.is_after_people)
                && is_between
                && is_name(&printed)
                && self.infer(&all, *line)
            {
                continue;
            }
            let is_sentence = self.has_text && count(&printed) > 4 && printed.ends_with(['.', '!', '?']);
            if count(&printed) >= 12 || is_sentence {
                self.has_text = self.has_text || !is_head;
                self.keep(&[*line], "", Some(1), FactKind::KeptText, Some(NO_HEADING));
            }
        }
    }

    /// Takes a line for the minutes that the session was given later.
    fn duration(&mut self, printed: &str, line: usize) -> bool {
        let Some(minutes) = values::minutes(printed) else { return false };
        let is_other = self.session.minutes.is_some_and(|known| known != minutes);
        self.session.minutes = Some(minutes);
        self.fact(FactKind::Minutes, minutes.to_string(), &[line], is_other.then_some(OTHER_MINUTES));
        true
    }

    /// Takes a line before the people of a session that is no workshop for who organizes it: an organization above its
    /// people, or somebody before the speakers. `lines` are the line and those behind it.
    fn organization_above(&mut self, printed: &str, lines: &[usize]) -> bool {
        let Some((line, rest)) = lines.split_first() else { return false };
        let is_name_like = count(printed) <= 10 && !printed.ends_with(['.', '?', ':', ',']);
        if self.is_workshop || !self.parts.is_empty() || person(printed).is_described() {
            return false;
        }
        let below = rest.first().filter(|below| !self.lines.is_apart(**below));
        let is_above = below.is_some_and(|below| {
            people(self.lines.text(*below)).iter().any(|one| person(one).is_described())
        });
        let mut found = person(printed);
        let is_before_speakers = self.next == Some(Field::Roles(ParticipationRole::Speaker))
            && printed.contains(',')
            && found.name.as_deref().is_some_and(is_name);
        if is_name_like && is_above {
            found = Person { name: Some(printed.to_owned()), is_organization: true, ..Person::default() };
        } else if !is_before_speakers {
            return false;
        }
        self.add(&found, ParticipationRole::Organizer, None, &[*line], "", Some(ABOVE), true);
        true
    }

    /// Reads a line between the title and the people.
    fn head(&mut self, printed: &str, line: usize) -> bool {
        let is_short =
            count(printed) <= 14 && !printed.ends_with(['.', '?', ':']) && !person(printed).is_declared();
        let is_theme = theme(printed).is_some();
        if is_room(printed)
            && !is_theme
            && self.place(printed, &[line], (!self.is_after_date).then_some(NO_LABEL))
        {
            return true;
        }
        if is_theme {
            self.themed(printed, Field::Theme, &[line], None);
            return true;
        }
        if self.is_after_date
            && is_short
            && count(printed) <= 6
            && self.themes.is_empty()
            && !self.is_workshop
        {
            return self.place(printed, &[line], Some(NO_LABEL));
        }
        if self.is_workshop && is_short && !printed.contains('@') && !printed.contains("://") {
            let field = if self.themes.is_empty() { Field::Theme } else { Field::SubTheme };
            self.themed(printed, field, &[line], Some(NO_LABEL));
            return true;
        }
        false
    }

    /// Adds people whose role is not printed, with the one that the form has in that place.
    fn infer(&mut self, all: &[String], line: usize) -> bool {
        use ParticipationRole as P;
        let is_labelled =
            |role: P| self.labelled.contains(&role) || self.parts.iter().any(|part| part.role == role);
        let has_moderator = is_labelled(P::Moderator) || is_labelled(P::OnsiteModerator);
        let onsite = if self.session.year.get() == 2019 { P::OnsiteModerator } else { P::Moderator };
        let role = match self.last_role {
            // The list below the proposers is of those who organize the session with them.
            Some(P::Organizer | P::CoOrganizer) if !self.named.is_empty() => P::CoOrganizer,
            None if self.is_workshop => P::Speaker,
            // The first people of a form without labels are organizers, and those apart from them speakers.
            None => match self.parts.last().map(|part| part.role) {
                None => P::Organizer,
                Some(role) if is_labelled(P::Speaker) || !self.lines.is_apart(line) => role,
                Some(_) => P::Speaker,
            },
            Some(P::Organizer | P::CoOrganizer) if !self.is_workshop && !is_labelled(P::Speaker) => {
                P::Speaker
            }
            Some(P::Organizer | P::CoOrganizer | P::Speaker | P::AdditionalSpeaker) if !has_moderator => {
                onsite
            }
            Some(P::Moderator | P::OnsiteModerator) if !is_labelled(P::OnlineModerator) => P::OnlineModerator,
            Some(P::OnlineModerator) if !is_labelled(P::Rapporteur) => P::Rapporteur,
            // A second one, apart from the first.
            Some(role @ (P::Moderator | P::OnsiteModerator | P::OnlineModerator | P::Rapporteur)) => role,
            _ => return false,
        };
        for one in all {
            let person = person(one);
            self.add(&person, role, None, &[line], "", Some(NO_ROLE), true);
        }
        if self.last_role.is_some() || all.is_empty() {
            self.last_role = Some(role);
        }
        true
    }

    fn close(mut self) -> Reading {
        let holders: Vec<Id<Stakeholder>> = self
            .session
            .participations
            .iter()
            .filter(|part| {
                part.role == ParticipationRole::Organizer || part.role == ParticipationRole::CoOrganizer
            })
            .flat_map(|part| part.who.iter().cloned())
            .collect();
        for question in &mut self.questions {
            question.attribution = Attribution::new().with_holders(holders.clone());
        }
        for statement in &mut self.statements {
            statement.attribution = Attribution::new().with_holders(holders.clone());
        }
        for themed in &self.themes {
            if let Some(term) = themed.term {
                self.session.themes.insert(term.into());
            }
            if let Some(printed) =
                text(&themed.text).filter(|_| themed.term.is_none() || !themed.sub_themes.is_empty())
            {
                let sub_themes = themed.sub_themes.iter().filter_map(|sub| text(sub));
                self.session.printed_themes.push(PrintedTheme::new(printed).with_sub_themes(sub_themes));
            }
        }
        if !self.goals.is_empty() {
            let mut filed = Classification::new().with_basis(Basis::Printed);
            filed.goals = self.goals.clone();
            self.session.classification = Some(filed);
        }
        let doubts = self
            .facts
            .iter()
            .filter(|fact| fact.doubt.is_some() && !matches!(fact.kind, FactKind::PolicyQuestion));
        let unsure: Vec<String> =
            doubts.map(|fact| format!("{} (line {})", fact.kind, fact.lines.start())).collect();
        let mut own = coding(None);
        if !unsure.is_empty() {
            own.confidence = Confidence::Medium.into();
            own.note = text(&format!("Unsure: {}.", unsure.join(", ")));
        }
        self.session.coding = Some(Box::new(own));
        self.document.coding = Some(Box::new(coding(None)));
        let not_understood = not_understood(&self.lines, &self.is_taken);
        let open = self.is_taken.iter().enumerate().filter(|(_, is_taken)| !**is_taken);
        let quotations: Vec<Citation> =
            open.map(|(line, _)| self.lines.quotation(&self.document.id, line, Place::default())).collect();
        if !quotations.is_empty() {
            let list = IncompleteList::new(
                crate::text!("lines of the page that the import understood"),
                Incompleteness::NotCoded,
            );
            self.document.incomplete.push(list.with_citations(quotations));
        }
        self.facts.sort_by_key(|fact| (*fact.lines.start(), *fact.lines.end()));
        let (document, session) = (self.document.id.clone(), self.session.id.clone());
        let mut records: Vec<Record> = vec![self.document.into(), self.session.into()];
        records.extend(self.stakeholders.into_iter().map(Record::from));
        records.extend(self.questions.into_iter().map(Record::from));
        records.extend(self.statements.into_iter().map(Record::from));
        Reading {
            records,
            document: Some(document),
            session: Some(session),
            facts: self.facts,
            not_understood,
        }
    }
}

/// Whether a value within a text is what its label announces, so that it is no part of the text.
fn is_plausible(field: Field, value: &str) -> bool {
    match field {
        Field::Role(_) | Field::Roles(_) | Field::NameOf(_) | Field::OrganizationOf(_) => {
            let person = person(value);
            person.is_declared() || person.name.as_deref().is_some_and(is_name)
        }
        Field::Date => when(value).is_some_and(|when| when.is_sure),
        Field::Place => is_room(value),
        Field::Theme | Field::SubTheme => count(value) <= 14 && !value.ends_with('?'),
        Field::Group => group_of(value).is_some(),
        Field::Region => region_of(value).is_some(),
        Field::Format => bare_form(value).is_some(),
        Field::Minutes => values::minutes(value).is_some() && count(value) <= 3,
        Field::Attendance | Field::Name | Field::Organization | Field::Of(_) | Field::ShortTitle => false,
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

fn set_group(part: &mut Participation, group: Option<Said<StakeholderGroup>>) {
    match group {
        Some(Said::Term(term)) => part.group = term.into(),
        Some(Said::Printed(printed)) => part.printed_group = text(&printed),
        None => {}
    }
}

fn set_region(part: &mut Participation, region: Option<Said<RegionalGroup>>) {
    match region {
        Some(Said::Term(term)) => part.region = term.into(),
        Some(Said::Printed(printed)) => part.printed_region = text(&printed),
        None => {}
    }
}

/// The kind of an organization, where its name says it; `organization` otherwise, which is a term of no vocabulary.
fn organization_kind(name: &str) -> Term<StakeholderKind> {
    let words = key(name);
    let has = |word: &str| words.split(' ').any(|other| other == word);
    if has("university")
        || has("universidad")
        || has("universidade")
        || has("universitat")
        || has("universite")
    {
        return StakeholderKind::AcademicBody.into();
    }
    if has("ministry") || has("ministere") || has("ministerio") {
        return StakeholderKind::GovernmentBody.into();
    }
    "organization".parse().unwrap_or_else(|_| StakeholderKind::Coalition.into())
}

/// Who coded a record: this module.
fn coding(doubt: Option<&'static str>) -> Coding {
    let coding = Coding::new(crate::text!("import::igf of the crate digital-governance"))
        .with_basis(CodingBasis::WholeText);
    match doubt.and_then(text) {
        Some(note) => coding.with_confidence(Confidence::Medium).with_note(note),
        None => coding,
    }
}

/// Somebody in words, for the report.
fn described(person: &Person) -> String {
    let group = person.group.as_ref().map(|said| match said {
        Said::Term(term) => term.label().to_owned(),
        Said::Printed(printed) => printed.clone(),
    });
    let region = person.region.as_ref().map(|said| match said {
        Said::Term(term) => term.label().to_owned(),
        Said::Printed(printed) => printed.clone(),
    });
    let name = person.name.clone().or(person.printed.clone()).unwrap_or_else(|| "without a name".to_owned());
    [Some(name), person.affiliation.clone(), group, region]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}
