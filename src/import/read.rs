//! A proposal's page, read line by line.

use std::collections::BTreeSet;

use super::agenda::{announced, is_agenda, is_reference, led, names_with_topics, speakers};
use super::blocks::{Block, blocks};
use super::draft::{Draft, Reading, not_understood, set_group, set_region, text};
use super::fact::FactKind;
use super::labels::{Field, Label, label, roles_within};
use super::lines::{Lines, Place};
use super::names::{group_of, has_post, is_name, is_organization, region_of};
use super::organizers::{co_hosts, organization, organizations};
use super::people::{
    alternating, is_biography, is_entry, is_row, is_run, names_of, people, substitute, two_of_one,
    without_role,
};
use super::person::{Person, opened, person, subject};
use super::questions::{is_asking, is_marked, items};
use super::start::{Start, start};
use super::values::{self, Form, form, goal_list, is_room, targets_in, theme, when};
use super::words::{clean, count, head_end, key, leading_number, list_number, without_bullet, without_note};
use crate::record::Name;
use crate::vocabulary::{Attendance, NameKind, ParticipationRole, SessionType};

const NO_LABEL: &str = "the line has no label, and is read by its place in the form";
const NO_ROLE: &str = "no role is printed, and it is read from the place in the form";
const FREE: &str = "the line is free text, and no field of the form";
const WHOSE: &str = "it is not printed beside a name whose it is";
const NO_TERM: &str = "no term says it";
const NOT_ALL: &str = "a part of the line was not understood";
const NO_HEADING: &str = "the text has no heading";
const OTHER_TITLE: &str = "the title behind the number is another one";
const IN_WORDS: &str = "the code stands within a text";
const IN_TEXT: &str = "it stands in the description, behind a sentence that announces questions";
const ADDED: &str = "it stands in the additional information on the questions";
const LISTED: &str = "it stands in a list of the description, and not in a field for questions";
const OTHER_MINUTES: &str = "the line of the format has another number";
const AGENDA: &str = "it stands in the agenda, and not among the people";
const IN_SENTENCE: &str = "it stands within a sentence";
const ALONE: &str = "it is an organization without a label, above the people";
const IN_PLACE: &str = "the line says in whose place";
const NAME_CUT: &str = "what stands between the name and the group may be a part of the name";
const OTHER_NAME: &str = "somebody else who is on the page stands in the affiliation";
const ABOVE: &str = "it stands above people without a label";

#[allow(clippy::struct_excessive_bools, reason = "each says something else of what was read so far")]
struct Reader<'t> {
    draft: Draft<'t>,
    /// The participations that have names in a field of their own.
    named: Vec<usize>,
    /// Those whom labels such as `Stakeholder Group:` are about, where some were announced.
    about: Vec<usize>,
    /// The names of people that the page has with something behind them.
    names: BTreeSet<String>,
    /// Whether an organization stands in the field of another numbered speaker.
    has_affiliations: bool,
    /// The line of the dynamic coalition whose session it is.
    coalition: Option<usize>,
    /// The line of the title, where a number or year marks it.
    title: Option<usize>,
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
    /// The role of a list whose label has nothing behind it in its line or below: `Name: …` and other entries follow.
    list_role: Option<ParticipationRole>,
    /// Whether the lines are those of an agenda.
    is_in_agenda: bool,
    /// Whether the page says that its speakers are those of the agenda.
    is_agenda_sure: bool,
    /// The lines of agendas, and those of other texts, in which people may be named.
    agenda: Vec<usize>,
    texts: Vec<usize>,
    /// The label behind the block that is read.
    next: Option<Field>,
}

/// Whether a label is that of a speaker with a number, behind whose name the form prints no organization.
fn is_numbered_speaker(label: &Label<'_>) -> bool {
    label.order.is_some() && label.field == Field::Role(ParticipationRole::Speaker)
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

impl<'t> Reader<'t> {
    fn new(lines: Lines<'t>, start: &Start) -> Self {
        let has_questions = lines
            .all
            .iter()
            .filter_map(|line| label(&line.text))
            .any(|label| label.field == Field::PolicyQuestions);
        let labelled = lines.all.iter().filter_map(|line| label(&line.text)?.field.role()).collect();
        let numbered = lines.all.iter().filter_map(|line| label(&line.text).filter(is_numbered_speaker));
        let with_affiliation = numbered.filter(|label| person(label.value).affiliation.is_some());
        Self {
            named: Vec::new(),
            about: Vec::new(),
            names: names_of(lines.all.iter().map(|line| line.text.as_str())),
            has_affiliations: with_affiliation.count() > 1,
            coalition: start.coalition,
            title: start.line.filter(|_| start.doubt.is_none()),
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
            list_role: None,
            is_in_agenda: false,
            is_agenda_sure: false,
            agenda: Vec::new(),
            texts: Vec::new(),
            next: None,
            draft: Draft::new(lines, start),
        }
    }

    fn finish(mut self, start: &Start) -> Reading {
        self.draft.begin(start);
        let blocks = blocks(&self.draft.lines, start);
        let fields: Vec<Option<Field>> = blocks.iter().map(|block| block.field).collect();
        for (index, block) in blocks.into_iter().enumerate() {
            let next = fields.iter().skip(index.saturating_add(1)).find_map(|field| *field);
            let is_loose = block.field.is_none();
            self.next = next;
            self.is_after_date = block.field == Some(Field::Date) || (self.is_after_date && is_loose);
            if !is_loose {
                let is_people = block.field.is_some_and(|field| field.role().is_some());
                let is_detail = matches!(
                    block.field,
                    Some(Field::Name | Field::Organization | Field::Group | Field::Region | Field::Furniture)
                );
                self.list_role = self.list_role.filter(|_| is_people || is_detail);
                self.is_in_agenda = (block.field == Some(Field::Kept) && is_agenda(&block.heading))
                    || (self.is_in_agenda && is_people && !block.value.is_empty());
            }
            let left = self.block(&block);
            if !is_loose {
                self.is_after_people = block.field.is_some_and(|field| field.role().is_some());
            }
            if let Some(line) = block.label_line
                && self.draft.is_taken.get(line) == Some(&false)
            {
                if block.field == Some(Field::OnlineParticipation) && block.heading.starts_with("Us") {
                    // `Using IGF Official Tool` is a label, and an answer where nothing follows.
                    self.draft.keep(&[line], "", Some(1), FactKind::OnlineParticipation, None);
                } else if block.value.is_empty() {
                    let value = format!("{}, a label without a value", block.heading);
                    self.draft.fact(FactKind::Furniture, value, &[line], None);
                }
            }
            self.loose(&left);
        }
        self.people_of_agenda();
        self.people_of_texts();
        self.draft.close()
    }

    /// Adds those whom the agenda names, where they are not among the speakers.
    fn people_of_agenda(&mut self) {
        let items: Vec<String> =
            self.agenda.iter().map(|line| self.draft.lines.text(*line).to_owned()).collect();
        let printed: Vec<&str> = items.iter().map(String::as_str).collect();
        let topics = names_with_topics(&printed, &|name| self.draft.is_known(name));
        for ((line, item), topic) in std::mem::take(&mut self.agenda).into_iter().zip(&items).zip(topics) {
            let of_item = || speakers(item, &|name| self.draft.is_known(name));
            for one in topic.map_or_else(of_item, |name| vec![name]) {
                let person = person(&one);
                let doubt = person.doubt.or((!self.is_agenda_sure).then_some(AGENDA));
                self.add_named(&person, ParticipationRole::Speaker, line, doubt);
            }
        }
    }

    /// Adds those whom sentences of the description name as hosts or speakers of the session.
    fn people_of_texts(&mut self) {
        for line in std::mem::take(&mut self.texts) {
            let printed = self.draft.lines.text(line).to_owned();
            for name in co_hosts(&printed) {
                let host = Person { name: Some(name), is_organization: true, ..Person::default() };
                self.add_named(&host, ParticipationRole::Organizer, line, Some(IN_SENTENCE));
            }
            for one in announced(&printed) {
                self.add_named(&person(&one), ParticipationRole::Speaker, line, Some(IN_SENTENCE));
            }
            for (one, role) in led(&printed) {
                self.add_named(&person(&one), role, line, Some(IN_SENTENCE));
            }
        }
    }

    /// Adds somebody whom a text names, unless they have the role already.
    fn add_named(
        &mut self,
        person: &Person,
        role: ParticipationRole,
        line: usize,
        doubt: Option<&'static str>,
    ) {
        let is_new = person.name.as_deref().is_some_and(|name| !self.draft.has_role(name, role));
        if is_new {
            self.draft.add(person, role, None, &[line], "", doubt, true);
        }
    }

    /// The people that a line names, with what is known from the lines above: `Nerea Thalassa/Pelle Skjold` are two, and
    /// `TW` behind `Nerea Thalassa TW` is no part of the name.
    fn people(&self, line: &str) -> Vec<String> {
        let is_known = |name: &str| self.draft.is_known(name.trim());
        if let Some((one, other)) = without_role(line).split_once('/')
            && is_known(one)
            && is_known(other)
        {
            return vec![one.trim().to_owned(), other.trim().to_owned()];
        }
        let without_mark = |one: String| {
            let (head, rest) = one.split_at_checked(head_end(&one))?;
            let words: Vec<&str> = head.split(' ').collect();
            let split = (2..words.len().min(5)).rev().find(|split| {
                let (name, tail) = words.split_at_checked(*split).unwrap_or_default();
                let tail = tail.join(" ");
                (is_organization(&tail) || has_post(&tail)) && is_known(&name.join(" "))
            })?;
            let (name, tail) = words.split_at_checked(split)?;
            Some(format!("{}, {}{rest}", name.join(" "), tail.join(" ")))
        };
        let all = self.alternating(line).unwrap_or_else(|| people(line));
        all.into_iter().map(|one| without_mark(one.clone()).unwrap_or(one)).collect()
    }

    /// The people of a line without marks between them, of whom one is on the page elsewhere.
    fn alternating(&self, line: &str) -> Option<Vec<String>> {
        alternating(line, &|name| self.is_named(name))
    }

    /// Whether the page has the name of somebody, among the people or elsewhere.
    fn is_named(&self, name: &str) -> bool {
        self.names.contains(name) || self.draft.is_known(name)
    }

    /// Whether the name of somebody else stands in an affiliation.
    fn has_other_name(&self, person: &Person) -> bool {
        let affiliation = person.affiliation.as_deref().unwrap_or_default();
        let words: Vec<&str> = affiliation.split(' ').collect();
        [2, 3].iter().flat_map(|length| words.windows(*length)).any(|name| {
            let name = name.join(" ");
            let name = name.trim_end_matches(',');
            is_name(name)
                && name.len() < affiliation.len()
                && self.is_named(name)
                && person.name.as_deref().is_none_or(|own| key(own) != key(name))
        })
    }

    /// Reads a block, and gives back the lines that are none of it.
    #[allow(clippy::too_many_lines, reason = "one arm a field")]
    fn block(&mut self, block: &Block) -> Vec<usize> {
        let Some(field) = block.field else { return block.body.clone() };
        match field {
            Field::Furniture => {
                if let Some(line) = block.label_line {
                    self.draft.fact(FactKind::Furniture, block.heading.clone(), &[line], None);
                }
                block.body.clone()
            }
            Field::Role(role) => self.role(block, role, false),
            Field::Roles(role) => self.role(block, role, true),
            Field::NameOf(role) => self.first(block, |reader, value, lines| {
                let person = person(value);
                let doubt = person.doubt;
                let place = reader.draft.add(&person, role, None, lines, &block.heading, doubt, false);
                reader.named.push(place);
                reader.about.clear();
                reader.last_role = Some(role);
                true
            }),
            Field::Name => self.first(block, |reader, value, lines| {
                let person = person(value);
                let role = reader.list_role;
                let doubt = person.doubt.or(role.is_none().then_some(NO_ROLE));
                let place = reader.draft.add(
                    &person,
                    role.unwrap_or(ParticipationRole::Organizer),
                    None,
                    lines,
                    &block.heading,
                    doubt,
                    role.is_none(),
                );
                reader.about = vec![place];
                reader.is_about_sure = true;
                true
            }),
            Field::OrganizationOf(role) => self.first(block, |reader, value, lines| {
                let of_role =
                    |index: &usize| reader.draft.parts.get(*index).is_some_and(|part| part.role == role);
                let Some(index) = reader.named.iter().copied().rfind(of_role) else {
                    return false;
                };
                reader.draft.affiliate(index, value, lines, true)
            }),
            Field::Organization => self.first(block, |reader, value, lines| {
                // Behind the group or region of somebody, it is the organization of whoever comes next.
                if reader.is_about_done && !reader.is_about_sure {
                    return false;
                }
                let Some(index) = reader.about.last().or(reader.named.last()).copied() else { return false };
                reader.draft.affiliate(index, value, lines, true)
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
                    .find(|index| self.draft.parts.get(*index).is_some_and(|part| part.role == role))
                    .into_iter()
                    .collect();
                block.body.clone()
            }
            Field::Group | Field::Region => {
                self.first(block, |reader, value, lines| reader.declare(field, value, lines))
            }
            Field::Title => self.first(block, |reader, value, lines| {
                let is_same = reader
                    .draft
                    .session
                    .title
                    .as_ref()
                    .is_some_and(|title| key(title.as_str()) == key(value));
                if is_same {
                    reader.draft.fact(FactKind::Furniture, format!("{value}, again"), lines, None);
                }
                is_same
            }),
            Field::ShortTitle => self.first(block, |reader, value, lines| {
                let Some(short) = text(value) else { return false };
                let mut name = Name::new(short).with_kind(NameKind::Short);
                name.citations.extend(lines.last().map(|line| reader.draft.cite(*line, Place::default())));
                reader.draft.document.other_titles.push(name);
                reader.draft.fact(FactKind::ShortTitle, value, lines, None);
                true
            }),
            Field::Place => self.first(block, |reader, value, lines| reader.draft.place(value, lines, None)),
            Field::Date => self.first(block, Self::date),
            Field::Theme | Field::SubTheme => self.theme(block, field),
            Field::Format => self.first(block, Self::form),
            Field::Minutes => self.first(block, |reader, value, lines| {
                let Some(minutes) = values::minutes(value) else { return false };
                reader.draft.session.minutes = Some(minutes);
                reader.draft.fact(FactKind::Minutes, minutes.to_string(), lines, None);
                true
            }),
            Field::Attendance => self.first(block, Self::attendance),
            Field::PolicyQuestions => self.policy_questions(block),
            Field::Goals => self.goals(block),
            Field::Targets => {
                // What stands apart below is another section whose label is missing.
                let is_own = |line: &&usize| !self.draft.lines.is_apart(**line) || block.value.is_empty();
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
                    let printed = self.draft.lines.text(line).to_owned();
                    let found = targets_in(
                        printed
                            .split_once(':')
                            .filter(|_| Some(line) == block.label_line)
                            .map_or(printed.as_str(), |(_, value)| value),
                    );
                    self.draft.add_goals(&found, &[line], IN_WORDS);
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
        let value = self.draft.lines.text(*first).to_owned();
        if read(self, &value, &lines) { rest.to_vec() } else { block.body.clone() }
    }

    fn date(&mut self, value: &str, lines: &[usize]) -> bool {
        let Some(when) = when(value).filter(|_| self.draft.session.date.is_none()) else { return false };
        self.draft.session.date = Some(when.date.clone());
        self.draft.fact(FactKind::Date, when.date.to_string(), lines, (!when.is_sure).then_some(NOT_ALL));
        if let Some(place) = when.place {
            self.draft.place(&place, lines, None);
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
        self.draft.session.attendance = attendance.into();
        self.draft.fact(FactKind::Attendance, attendance.as_str(), lines, None);
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
        if count(value) > 14 || self.draft.session.printed_format.is_some() {
            return false;
        }
        self.draft.session.printed_format = text(value);
        let is_known = format.is_some() || layout.is_some() || minutes.is_some();
        let doubt = if is_known { has_other.then_some(NOT_ALL) } else { Some(NO_TERM) };
        self.draft.fact(FactKind::Format, value, lines, doubt);
        if let Some(format) = format {
            self.draft.session.formats.insert(format.into());
        }
        if let Some(layout) = layout {
            self.draft.session.layout = layout.into();
            self.draft.fact(FactKind::Layout, layout.label(), lines, None);
        }
        if let Some(minutes) = minutes {
            self.draft.session.minutes = Some(minutes);
            self.draft.fact(FactKind::Minutes, minutes.to_string(), lines, None);
        }
        let citation = lines.last().map(|line| self.draft.cite(*line, Place::default()));
        self.draft.session.citations.extend(citation);
        true
    }

    fn theme(&mut self, block: &Block, field: Field) -> Vec<usize> {
        let mut field = field;
        if !block.value.is_empty() {
            let lines: Vec<usize> = block.label_line.into_iter().collect();
            self.draft.themed(&block.value, field, &lines, None);
        }
        let mut label = block.label_line.filter(|_| block.value.is_empty());
        for (index, line) in block.body.iter().enumerate() {
            let value = self.draft.lines.text(*line).to_owned();
            let is_after = index > 0 && theme(&value).is_none();
            if count(&value) > 14 || value.ends_with('?') || (is_after && self.draft.lines.is_apart(*line)) {
                return block.body.get(index..).unwrap_or_default().to_vec();
            }
            let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
            self.draft.themed(&value, field, &lines, None);
            if theme(&value).is_none() {
                field = Field::SubTheme;
            }
        }
        Vec::new()
    }

    fn goals(&mut self, block: &Block) -> Vec<usize> {
        let mut left = Vec::new();
        let mut label = block.label_line;
        if let Some(found) = goal_list(&block.value).filter(|_| !block.value.is_empty())
            && let Some(line) = label.take()
        {
            self.draft.add_goals(&found, &[line], OTHER_TITLE);
        }
        for line in &block.body {
            let printed = self.draft.lines.text(*line).to_owned();
            match goal_list(&printed) {
                Some(found) if left.is_empty() => {
                    let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
                    self.draft.add_goals(&found, &lines, OTHER_TITLE);
                    let citation = self.draft.cite(*line, Place::default());
                    self.draft.session.citations.push(citation);
                }
                _ => left.push(*line),
            }
        }
        left
    }

    fn policy_questions(&mut self, block: &Block) -> Vec<usize> {
        let is_first = !block.value.is_empty();
        let mut all: Vec<(usize, String, bool)> = Vec::new();
        if let Some(line) = block.label_line.filter(|_| is_first) {
            all.push((line, block.value.clone(), false));
        }
        all.extend(
            block.body.iter().map(|line| {
                (*line, self.draft.lines.text(*line).to_owned(), self.draft.lines.is_apart(*line))
            }),
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
            self.draft.keep(&lines, &block.heading, paragraph(*line), FactKind::KeptText, None);
        }
        for item in &found.items {
            let lines: Vec<usize> = label.take().into_iter().chain([item.line]).collect();
            self.draft.question(item, &lines, &block.heading, paragraph(item.line), None);
        }
        let rest = given.get(found.end..).unwrap_or_default();
        self.has_text = true;
        rest.iter().map(|(line, ..)| *line).collect()
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
        if field == Field::Kept && is_agenda(&block.heading) {
            self.agenda.extend(block.body.iter().copied());
            self.length_of_agenda(block);
        } else if !self.is_workshop {
            self.texts.extend(block.label_line.filter(|_| !block.value.is_empty()));
            self.texts.extend(block.body.iter().copied());
        }
        let is_added = heading == "additional policy questions information";
        let mut label = block.label_line;
        if !block.value.is_empty()
            && let Some(line) = label.take()
        {
            self.draft.keep(&[line], &block.heading, None, kind, None);
            if is_added {
                self.questions_in(&block.value, line, &block.heading, None, ADDED);
            }
        }
        let is_list = |line: usize| {
            let printed = self.draft.lines.text(line);
            is_marked(printed) && printed.ends_with('?') && is_asking(printed)
        };
        let listed: Vec<bool> = block.body.iter().map(|line| is_list(*line)).collect();
        for (index, line) in block.body.iter().enumerate() {
            let printed = self.draft.lines.text(*line).to_owned();
            // Questions whose label is missing follow the description of the format.
            if heading == "format description" && !self.has_questions && is_asking(&printed) {
                return block.body.get(index..).unwrap_or_default().to_vec();
            }
            if heading == "about this session"
                && self.draft.lines.is_apart(*line)
                && self.organizers_alone(&printed, *line)
            {
                continue;
            }
            let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
            let paragraph = Some(index.saturating_add(1));
            self.draft.keep(&lines, &block.heading, paragraph, kind, None);
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

    /// Takes the minutes beside the label of the agenda for those of the session: `Agenda (60 min)`.
    fn length_of_agenda(&mut self, block: &Block) {
        let note = block.heading.split_once('(').map(|(_, note)| note.trim_end_matches(')'));
        if let Some(minutes) = note.and_then(values::minutes).filter(|_| self.draft.session.minutes.is_none())
        {
            self.draft.session.minutes = Some(minutes);
            let line: Vec<usize> = block.label_line.into_iter().collect();
            self.draft.fact(FactKind::Minutes, minutes.to_string(), &line, Some(AGENDA));
        }
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
            self.draft.question(item, &[line], heading, paragraph, Some(doubt));
        }
    }

    /// Reads who has a role. `is_list`: the label is of a list in any form.
    fn role(&mut self, block: &Block, role: ParticipationRole, is_list: bool) -> Vec<usize> {
        let mut label = block.label_line;
        self.about.clear();
        self.last_role = Some(role);
        let before = self.draft.parts.len();
        let mut count_of = 0_usize;
        if !block.value.is_empty()
            && let Some(line) = label.take()
        {
            count_of = self.entries(&block.value, role, block.order, &[line], block, is_list);
            if count_of == 0 {
                return block.body.clone();
            }
        }
        if block.value.is_empty() {
            self.list_role = block.body.is_empty().then_some(role);
        }
        let mut left = Vec::new();
        let mut going_on = 0_usize;
        let mut number = None;
        for (index, line) in block.body.iter().enumerate() {
            // The lines that go on with an entry are read with it.
            if going_on > 0 {
                going_on = going_on.saturating_sub(1);
                if left.last() == index.checked_sub(1).and_then(|above| block.body.get(above)) {
                    left.push(*line);
                } else {
                    self.draft.continued(*line);
                }
                continue;
            }
            let mut printed = self.draft.lines.text(*line).to_owned();
            let below = block.body.iter().skip(index.saturating_add(1)).take(3);
            for rest in below.take_while(|line| self.goes_on(**line)) {
                let blank = if printed.ends_with('-') { "" } else { " " };
                printed = format!("{printed}{blank}{}", self.draft.lines.text(*rest));
                going_on = going_on.saturating_add(1);
            }
            if is_list && self.is_note(&printed, *line, &mut label, block, index) {
                continue;
            }
            let is_about =
                is_list && self.is_about_entry(&printed, number, block.body.get(index..).unwrap_or_default());
            number = list_number(&printed).or(number);
            if is_about {
                let paragraph = Some(index.saturating_add(1));
                self.draft.keep(&[*line], &block.heading, paragraph, FactKind::KeptText, None);
                continue;
            }
            if is_list && printed.ends_with(':') && count(&printed) <= 10 {
                let lines: Vec<usize> = label.take().into_iter().chain([*line]).collect();
                self.draft.keep(
                    &lines,
                    &block.heading,
                    Some(index.saturating_add(1)),
                    FactKind::KeptText,
                    None,
                );
                continue;
            }
            // Behind the one that a label is for, somebody else stands only in the next line.
            let is_of_block = is_list || count_of == 0 || !self.draft.lines.is_apart(*line);
            let is_prose = (count(&printed) > 60 && people(&printed).len() < 2 && !is_biography(&printed))
                || (printed.ends_with('?') && count(&printed) > 6);
            let is_person = if is_list {
                let is_other = |name: &str| !self.draft.has_role(name, role);
                is_entry(&printed) || subject(&printed).map(without_note).is_some_and(is_other)
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
                && self.draft.lines.is_apart(*line)
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
            self.about = (before..self.draft.parts.len()).collect();
            self.is_about_sure = false;
            self.is_about_done = false;
        }
        left
    }

    /// Whether a line is about the entry of a list above it that has a number: `lines`, which begin with it, go on with the
    /// entry that has the next.
    fn is_about_entry(&self, printed: &str, number: Option<u32>, lines: &[usize]) -> bool {
        let next = number.and_then(|number| number.checked_add(1));
        let is_next = |line: &usize| next.is_some() && list_number(self.draft.lines.text(*line)) == next;
        list_number(printed).is_none()
            && count(printed) > 12
            && !person(printed).is_declared()
            && lines.iter().any(is_next)
    }

    /// Whether a line goes on with the entry of a list in the line above, which ends within a word or before a small one.
    fn goes_on(&self, line: usize) -> bool {
        let printed = self.draft.lines.text(line);
        let above = line.checked_sub(1).map_or("", |above| self.draft.lines.text(above));
        let is_listed =
            |line: &str| leading_number(line).is_some_and(|(_, rest)| rest.starts_with(['.', ')']));
        let is_cut = above.ends_with('-')
            || above
                .rsplit(' ')
                .next()
                .is_some_and(|last| matches!(last, "of" | "the" | "and" | "for" | "in"));
        // A name may begin with a small word, and an address does.
        let is_small = printed.starts_with(char::is_lowercase)
            && !printed.contains(['@', '/'])
            && !printed.starts_with("www.")
            && ![above, printed].iter().any(|line| person(line).is_declared());
        !self.draft.lines.is_apart(line)
            && !is_marked(printed)
            && !is_listed(printed)
            && count(above) > 4
            && (is_cut || is_small)
    }

    /// Reads a line of a list that says something else of its people: who takes the place of whom, that they stand in the
    /// agenda, whose picture the page shows.
    fn is_note(
        &mut self,
        printed: &str,
        line: usize,
        label: &mut Option<usize>,
        block: &Block,
        index: usize,
    ) -> bool {
        let lines: Vec<usize> = label.iter().copied().chain([line]).collect();
        if printed.starts_with("avatar for ") {
            self.draft.fact(FactKind::Furniture, printed, &lines, None);
        } else if let Some((name, role)) = substitute(printed) {
            let somebody = Person { printed: Some(printed.to_owned()), ..person(name) };
            self.draft.add(&somebody, role, None, &lines, &block.heading, Some(IN_PLACE), false);
        } else if is_reference(printed) {
            self.is_agenda_sure = true;
            self.draft.keep(&lines, &block.heading, Some(index.saturating_add(1)), FactKind::KeptText, None);
        } else {
            return false;
        }
        *label = None;
        true
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
        let is_organizer = matches!(role, ParticipationRole::Organizer | ParticipationRole::CoOrganizer);
        if let Some(all) = organizations(value).filter(|_| is_list && is_organizer) {
            return self.organizations(all, role, lines, &block.heading, FREE);
        }
        // A numbered field is of one person.
        let all = if order.is_some() { vec![value.to_owned()] } else { self.people(value) };
        let is_run = order.is_none() && self.alternating(value).is_some();
        let is_several = all.len() > 1;
        // What stands behind two names may be of one of them.
        let is_shared = is_several && two_of_one(value).is_some();
        let mut added = 0_usize;
        for one in all {
            let mut person = person(&one);
            if person.is_empty() {
                continue;
            }
            if order.is_some() && role == ParticipationRole::Speaker {
                self.join_name(&mut person);
            }
            let has_other = self.has_other_name(&person).then_some(OTHER_NAME);
            // The lists of a form are free text: what they print is sure only with a group or region, or as a name alone.
            let is_free = (is_list || is_several) && !person.is_declared() && person.name.is_some();
            let is_rewritten = (!value.contains(&one) || without_role(value) != value) && !is_row(value);
            let is_unsure = is_free || is_shared || is_rewritten || is_run;
            let doubt = person.doubt.or(has_other).or(is_unsure.then_some(FREE));
            self.draft.add(&person, role, order, lines, &block.heading, doubt, false);
            added = added.saturating_add(1);
        }
        added
    }

    /// Takes what stands between the name and the group of a numbered speaker for the first part of the name, where it looks
    /// like one and the page prints no organizations of speakers: `Thalassa, Nerea Oda, Civil Society`.
    fn join_name(&self, person: &mut Person) {
        let Some(between) = person.affiliation.clone() else { return };
        let Some(name) = person.name.clone().filter(|_| person.is_declared()) else { return };
        if !is_name(&between) || has_post(&between) || count(&between) > 3 {
            return;
        }
        person.doubt = person.doubt.or(Some(NAME_CUT));
        if !self.has_affiliations {
            person.printed = Some(format!("{}, {between}", person.printed.as_ref().unwrap_or(&name)));
            person.name = Some(format!("{between} {name}"));
            person.affiliation = None;
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
            let Some(part) = self.draft.session.participations.get_mut(index) else { continue };
            if field == Field::Group {
                set_group(part, group.clone().map(|(said, _)| said));
            } else {
                set_region(part, region.clone().map(|(said, _)| said));
            }
            let fact = self.draft.parts.get(index).and_then(|part| self.draft.facts.get(part.fact));
            let whose = fact.map(|fact| fact.value.clone()).unwrap_or_default();
            self.draft.fact(FactKind::Participation, format!("{whose}: {}", clean(value)), lines, doubt);
        }
        self.is_about_done = is_announced;
        if field == Field::Group && !is_announced {
            self.groups = self.groups.saturating_add(1);
        }
        true
    }

    /// Adds organizations as those who organize the session, and tells how many they are.
    fn organizations(
        &mut self,
        names: Vec<String>,
        role: ParticipationRole,
        lines: &[usize],
        heading: &str,
        doubt: &'static str,
    ) -> usize {
        let number = names.len();
        for name in names {
            let printed = lines.last().map(|line| self.draft.lines.text(*line).to_owned());
            let printed = printed.filter(|printed| number == 1 && *printed != name);
            let one = Person { name: Some(name), printed, is_organization: true, ..Person::default() };
            self.draft.add(&one, role, None, lines, heading, Some(doubt), true);
        }
        number
    }

    /// Takes a line above the people of a session that is no workshop for the organizations that organize it.
    fn organizers_alone(&mut self, printed: &str, line: usize) -> bool {
        let is_above = !self.is_workshop
            && self.last_role.is_none()
            && !self.labelled.contains(&ParticipationRole::Organizer);
        let one = || organization(printed).map(|name| vec![name.to_owned()]);
        let Some(names) = organizations(printed).or_else(one).filter(|_| is_above) else { return false };
        self.organizations(names, ParticipationRole::Organizer, &[line], "", ALONE) > 0
    }

    /// Reads lines without a label, by their place in the form.
    fn loose(&mut self, lines: &[usize]) {
        let next = self.next;
        let is_head = self.last_role.is_none() && !self.has_text;
        let listed = self.listed_people(lines);
        for (index, line) in lines.iter().enumerate() {
            // The form begins with the title: what stands above is the head of the page.
            if self.title.is_some_and(|title| *line < title) || Some(*line) == self.coalition {
                continue;
            }
            let printed = self.draft.lines.text(*line).to_owned();
            if listed.contains(line) {
                let somebody = person(&printed);
                self.draft.add(
                    &somebody,
                    ParticipationRole::Speaker,
                    None,
                    &[*line],
                    "",
                    Some(NO_ROLE),
                    true,
                );
                self.last_role = Some(ParticipationRole::Speaker);
                continue;
            }
            let read = form(&printed);
            let is_form = !read.has_other && (read.format.is_some() || read.layout.is_some());
            if is_form && next == Some(Field::Minutes) && self.form(&printed, &[*line]) {
                continue;
            }
            if self.is_after_date && is_room(&printed) && self.draft.place(&printed, &[*line], None) {
                continue;
            }
            if self.is_in_agenda || self.is_item_with_name(&printed) {
                self.agenda.push(*line);
                self.draft.keep(&[*line], "", Some(1), FactKind::KeptText, Some(NO_HEADING));
                continue;
            }
            if is_head && self.head(&printed, *line) {
                continue;
            }
            if key(&printed).contains("duration") && count(&printed) <= 10 && self.duration(&printed, *line) {
                continue;
            }
            if !self.has_questions && is_asking(&printed) {
                self.questions_in(&printed, *line, "", Some(1), NO_LABEL);
                continue;
            }
            if is_head && self.organization_above(&printed, lines.get(index..).unwrap_or_default()) {
                continue;
            }
            if is_head && self.organizers_alone(&printed, *line) {
                continue;
            }
            if self.of_list(&printed, *line) {
                continue;
            }
            // Labels of other roles may follow in the same line.
            let within = roles_within(&printed);
            let head =
                within.first().and_then(|(start, ..)| printed.get(..*start)).unwrap_or(&printed).trim();
            let all = self.people(head);
            let is_speakers = !self.is_workshop
                && !is_marked(&printed)
                && matches!(self.last_role, None | Some(ParticipationRole::Organizer));
            let is_one = |one: &String| {
                let person = person(one);
                // Below the organizers, the speakers are some of them.
                let is_again =
                    is_speakers && person.name.as_deref().is_some_and(|name| self.draft.is_known(name));
                person.is_described()
                    || is_again
                    || (person.is_declared() && (person.name.is_some() || all.len() == 1))
            };
            let is_of_people = is_row(&printed)
                || is_run(head)
                || (all.len() > 1 && all.iter().all(is_one))
                || (count(&printed) <= 60 && all.iter().any(is_one));
            if is_of_people && (!self.has_text || self.is_after_people) && self.infer(&all, *line) {
                let ends = within.iter().skip(1).map(|(start, ..)| *start).chain([printed.len()]);
                for ((_, field, start), end) in within.iter().zip(ends) {
                    let value = printed.get(*start..end).unwrap_or_default().trim();
                    if let Some(role) = field.role() {
                        self.entries(value, role, None, &[*line], &Block::default(), false);
                    }
                }
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
                self.draft.keep(&[*line], "", Some(1), FactKind::KeptText, Some(NO_HEADING));
                self.texts.extend((!self.is_workshop).then_some(*line));
            }
        }
    }

    /// Whether a line is an item with a bullet that ends with the name of somebody: `• What the tide left - Nerea Thalassa`.
    fn is_item_with_name(&self, printed: &str) -> bool {
        let bare = without_bullet(printed);
        let ends =
            [" - ", " – ", " — "].iter().filter_map(|mark| bare.rsplit_once(mark)).map(|(_, name)| name);
        bare.len() < printed.len() && ends.into_iter().any(|name| is_name(name) && self.is_named(name))
    }

    /// The lines of a list of people without a label: entries with bullets that all have a post or an organization behind the
    /// name, between the organizers and the label of the moderator, the format or the goals.
    fn listed_people(&self, lines: &[usize]) -> BTreeSet<usize> {
        use ParticipationRole as P;
        let is_before = matches!(
            self.next,
            Some(
                Field::Role(P::Moderator | P::OnsiteModerator | P::OnlineModerator)
                    | Field::Roles(P::Moderator | P::OnsiteModerator | P::OnlineModerator)
                    | Field::Format
                    | Field::Goals
            )
        );
        let is_behind = matches!(self.last_role, None | Some(P::Organizer | P::CoOrganizer));
        if !is_before || !is_behind || self.has_text || self.labelled.contains(&P::Speaker) {
            return BTreeSet::new();
        }
        let bare = |line: &usize| {
            let printed = self.draft.lines.text(*line);
            Some(without_bullet(printed)).filter(|bare| bare.len() < printed.len())
        };
        let is_entry = |line: &usize| {
            let Some((name, rest)) = bare(line).and_then(|entry| entry.split_once(',')) else { return false };
            let is_whole = !rest.ends_with(['?', ':']) && count(rest) <= 30;
            is_name(name) && is_whole && (has_post(rest) || is_organization(rest))
        };
        lines
            .chunk_by(|one, next| bare(one).is_some() == bare(next).is_some())
            .filter(|list| list.len() > 1 && list.iter().all(is_entry))
            .flatten()
            .copied()
            .collect()
    }

    /// Reads an entry of a list that stands behind single roles with labels: `Speakers`, `Moderator: …`, `- Nerea Thalassa`.
    fn of_list(&mut self, printed: &str, line: usize) -> bool {
        if let Some(role) = self.list_role.filter(|_| is_marked(printed) && is_entry(printed)) {
            return self.entries(printed, role, None, &[line], &Block::default(), true) > 0;
        }
        // `Representative of the harbours: Nerea Thalassa` behind other people.
        let is_of_people = self.is_after_people && opened(printed).is_some();
        if is_of_people {
            self.draft.add(
                &person(printed),
                ParticipationRole::Speaker,
                None,
                &[line],
                "",
                Some(NO_ROLE),
                true,
            );
        }
        is_of_people
    }

    /// Takes a line for the minutes that the session was given later.
    fn duration(&mut self, printed: &str, line: usize) -> bool {
        let Some(minutes) = values::minutes(printed) else { return false };
        let is_other = self.draft.session.minutes.is_some_and(|known| known != minutes);
        self.draft.session.minutes = Some(minutes);
        self.draft.fact(FactKind::Minutes, minutes.to_string(), &[line], is_other.then_some(OTHER_MINUTES));
        true
    }

    /// Takes a line before the people of a session that is no workshop for who organizes it: an organization above its
    /// people, or somebody before the speakers. `lines` are the line and those behind it.
    fn organization_above(&mut self, printed: &str, lines: &[usize]) -> bool {
        let Some((line, rest)) = lines.split_first() else { return false };
        let is_name_like = count(printed) <= 10 && !printed.ends_with(['.', '?', ':', ',']);
        if self.is_workshop || !self.draft.parts.is_empty() || person(printed).is_described() {
            return false;
        }
        let below = rest.first().filter(|below| !self.draft.lines.is_apart(**below));
        let is_above = below.is_some_and(|below| {
            people(self.draft.lines.text(*below)).iter().any(|one| person(one).is_described())
        });
        let mut all: Vec<Person> = self.people(printed).iter().map(|one| person(one)).collect();
        let is_before_speakers = self.next == Some(Field::Roles(ParticipationRole::Speaker))
            && printed.contains(',')
            && all.iter().all(|found| found.name.as_deref().is_some_and(is_name));
        let is_above_name = rest.is_empty() && self.next == Some(Field::Name);
        if is_name_like && (is_above || is_above_name) {
            all = vec![Person { name: Some(printed.to_owned()), is_organization: true, ..Person::default() }];
        } else if !is_before_speakers {
            return false;
        }
        for found in &all {
            self.draft.add(found, ParticipationRole::Organizer, None, &[*line], "", Some(ABOVE), true);
        }
        true
    }

    /// Reads a line between the title and the people.
    fn head(&mut self, printed: &str, line: usize) -> bool {
        let is_short =
            count(printed) <= 14 && !printed.ends_with(['.', '?', ':']) && !person(printed).is_declared();
        let is_theme = theme(printed).is_some();
        if is_room(printed)
            && !is_theme
            && self.draft.place(printed, &[line], (!self.is_after_date).then_some(NO_LABEL))
        {
            return true;
        }
        if is_theme {
            self.draft.themed(printed, Field::Theme, &[line], None);
            return true;
        }
        if self.is_after_date
            && is_short
            && count(printed) <= 6
            && self.draft.themes.is_empty()
            && !self.is_workshop
        {
            return self.draft.place(printed, &[line], Some(NO_LABEL));
        }
        if self.is_workshop && is_short && !printed.contains('@') && !printed.contains("://") {
            let field = if self.draft.themes.is_empty() { Field::Theme } else { Field::SubTheme };
            self.draft.themed(printed, field, &[line], Some(NO_LABEL));
            return true;
        }
        false
    }

    /// Adds people whose role is not printed, with the one that the form has in that place.
    fn infer(&mut self, all: &[String], line: usize) -> bool {
        use ParticipationRole as P;
        let is_labelled =
            |role: P| self.labelled.contains(&role) || self.draft.parts.iter().any(|part| part.role == role);
        let has_moderator = is_labelled(P::Moderator) || is_labelled(P::OnsiteModerator);
        let onsite = if self.draft.session.year.get() == 2019 { P::OnsiteModerator } else { P::Moderator };
        let role = match self.last_role {
            // The list below the proposers is of those who organize the session with them.
            Some(P::Organizer | P::CoOrganizer) if !self.named.is_empty() => P::CoOrganizer,
            None if self.is_workshop => P::Speaker,
            // The first people of a form without labels are organizers, and those apart from them speakers.
            None => match self.draft.parts.last().map(|part| part.role) {
                None => P::Organizer,
                Some(role) if is_labelled(P::Speaker) || !self.draft.lines.is_apart(line) => role,
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
            self.draft.add(&person, role, None, &[line], "", Some(NO_ROLE), true);
        }
        if self.last_role.is_some() || all.is_empty() {
            self.last_role = Some(role);
        }
        true
    }
}
