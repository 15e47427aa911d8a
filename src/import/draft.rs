//! The records that a page becomes, and the report of what they were read from.

use std::collections::{BTreeMap, BTreeSet};

use super::fact::{Fact, FactKind, NotUnderstood};
use super::labels::Field;
use super::lines::{Lines, Place};
use super::names::{Said, is_name, is_plain_organization};
use super::person::Person;
use super::questions::{Item, asks};
use super::start::Start;
use super::values::{abbreviation, theme};
use super::words::{clean, count, key};
use crate::record::{
    Affiliation, Attribution, Citation, Classification, Coding, Identifier, IncompleteList, Participation,
    PolicyQuestion, PrintedTheme, Record, Remark, Session, SourceDocument, Stakeholder, Statement,
};
use crate::value::{Id, Ordinal, Text, UniqueList, slug};
use crate::vocabulary::{
    Act, Basis, CodingBasis, Confidence, DocumentKind, GoalReference, IdentifierScheme, IgfTheme,
    Incompleteness, ParticipationRole, ParticipationStatus, QuestionForm, RegionalGroup, StakeholderGroup,
    StakeholderKind, Term,
};

const NO_THEME: &str = "the theme that it belongs to is not printed";
const WITH_TAIL: &str = "behind the question stands a sentence that is none";
const MIXED: &str = "the line has other words between its questions, and may be divided otherwise";
const NO_MARK: &str = "it has no question mark";
const TOO_LONG: &str = "the text is too long to be quoted";
const UNKNOWN_NAME: &str = "the words may name a person or an organization";
const GIVEN_YEAR: &str = "the title has no year";
const BY_COALITION: &str = "the type is that of the coalition below the title";
const NO_TYPE: &str = "no type of session is printed";

/// What a reading has found.
pub(super) struct Reading {
    pub(super) records: Vec<Record>,
    pub(super) document: Option<Id<SourceDocument>>,
    pub(super) session: Option<Id<Session>>,
    pub(super) facts: Vec<Fact>,
    pub(super) not_understood: Vec<NotUnderstood>,
}

/// Who takes part, with what the report says of it.
pub(super) struct Part {
    /// Its place among the facts.
    pub(super) fact: usize,
    pub(super) role: ParticipationRole,
}

/// A theme as printed, with the sub-themes under it.
pub(super) struct Themed {
    pub(super) text: String,
    term: Option<IgfTheme>,
    sub_themes: Vec<String>,
}

/// The records of a page, as far as it was read.
pub(super) struct Draft<'t> {
    pub(super) lines: Lines<'t>,
    pub(super) is_taken: Vec<bool>,
    pub(super) facts: Vec<Fact>,
    pub(super) document: SourceDocument,
    pub(super) session: Session,
    pub(super) stakeholders: Vec<Stakeholder>,
    ids: BTreeSet<String>,
    /// The places of the stakeholders by name, and by whether they are organizations.
    known: BTreeMap<(String, bool), usize>,
    questions: Vec<PolicyQuestion>,
    statements: Vec<Statement>,
    pub(super) goals: UniqueList<GoalReference>,
    pub(super) themes: Vec<Themed>,
    /// Who takes part in which role, by the names as [`slug`] writes them.
    roles: BTreeSet<(String, ParticipationRole)>,
    /// One for each participation of the session.
    pub(super) parts: Vec<Part>,
}

impl<'t> Draft<'t> {
    /// The document and the session with what the lines of the title say.
    pub(super) fn new(lines: Lines<'t>, start: &Start) -> Self {
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
        let lines = lines.behind_titles(&document);
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
            roles: BTreeSet::new(),
            parts: Vec::new(),
            lines,
        }
    }

    /// Notes what the lines of the title say.
    pub(super) fn begin(&mut self, start: &Start) {
        let lines: Vec<usize> = start.line.into_iter().chain(start.next).collect();
        for line in &lines {
            let citation = self.cite(*line, Place::default());
            self.session.citations.push(citation.clone());
            self.document.citations.push(citation);
        }
        let of_year: Vec<usize> = start.year_line.into_iter().collect();
        let year_doubt = (start.title.year.is_none()).then_some(GIVEN_YEAR);
        let untyped = if start.coalition.is_some() { BY_COALITION } else { NO_TYPE };
        let type_doubt = (!start.is_typed).then_some(untyped).or(start.doubt);
        self.fact(FactKind::Year, start.year.to_string(), &of_year, year_doubt);
        let of_type: Vec<usize> = lines.iter().copied().chain(start.coalition).collect();
        self.fact(FactKind::SessionType, start.kind.label().to_owned(), &of_type, type_doubt);
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
            self.fact(FactKind::Title, title, &lines, start.doubt);
        }
    }

    /// Notes a fact, and that its lines are understood.
    pub(super) fn fact(
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

    /// Notes that a line goes on with the last fact.
    pub(super) fn continued(&mut self, line: usize) {
        let number = self.lines.number(line);
        if let (Some(fact), Some(is_taken)) = (self.facts.last_mut(), self.is_taken.get_mut(line)) {
            fact.lines = *fact.lines.start()..=number.max(*fact.lines.end());
            *is_taken = true;
        }
    }

    pub(super) fn cite(&self, line: usize, place: Place<'_>) -> Citation {
        self.lines.citation(&self.document.id, line, place)
    }

    pub(super) fn question(
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

    /// Keeps the last of some lines as what it prints.
    pub(super) fn keep(
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

    /// Whether somebody of a name is on the page.
    pub(super) fn is_known(&self, name: &str) -> bool {
        slug(name).is_some_and(|name| self.known.contains_key(&(name, false)))
    }

    /// Whether somebody of a name takes part in a role.
    pub(super) fn has_role(&self, name: &str, role: ParticipationRole) -> bool {
        slug(name).is_some_and(|name| self.roles.contains(&(name, role)))
    }

    /// Adds a participation, and tells its place.
    #[allow(clippy::too_many_arguments, reason = "each says something else of the participation")]
    pub(super) fn add(
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
        self.roles.extend(person.name.as_deref().and_then(slug).map(|name| (name, role)));
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
    pub(super) fn affiliate(&mut self, index: usize, value: &str, lines: &[usize], is_field: bool) -> bool {
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

    /// Takes a line for a theme, or for a sub-theme of the last one.
    pub(super) fn themed(&mut self, value: &str, field: Field, lines: &[usize], doubt: Option<&'static str>) {
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

    pub(super) fn add_goals(
        &mut self,
        found: &[(GoalReference, bool)],
        lines: &[usize],
        doubt: &'static str,
    ) {
        for (goal, is_sure) in found {
            if self.goals.insert(goal.clone()) {
                self.fact(FactKind::Goal, goal.to_string(), lines, (!is_sure).then_some(doubt));
            } else {
                // It stands there twice.
                self.fact(FactKind::Furniture, format!("goal {goal}, again"), lines, None);
            }
        }
    }

    pub(super) fn place(&mut self, value: &str, lines: &[usize], doubt: Option<&'static str>) -> bool {
        if self.session.place.is_some() {
            return false;
        }
        self.session.place = text(value);
        self.fact(FactKind::Place, value, lines, doubt);
        true
    }

    pub(super) fn close(mut self) -> Reading {
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

pub(super) fn text(text: &str) -> Option<Text> {
    Text::try_from(clean(text)).ok()
}

/// The lines that are no part of a fact, those that follow each other together.
pub(super) fn not_understood(lines: &Lines<'_>, is_taken: &[bool]) -> Vec<NotUnderstood> {
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

pub(super) fn set_group(part: &mut Participation, group: Option<Said<StakeholderGroup>>) {
    match group {
        Some(Said::Term(term)) => part.group = term.into(),
        Some(Said::Printed(printed)) => part.printed_group = text(&printed),
        None => {}
    }
}

pub(super) fn set_region(part: &mut Participation, region: Option<Said<RegionalGroup>>) {
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
