//! Holders or documents side by side, and pairs that agree or not.

use std::collections::BTreeSet;

use digital_governance::comparison::{Column, Row};
use digital_governance::prelude::*;
use serde::Serialize;
use serde_json::json;

use super::names;
use super::options::Asked;
use super::screen::{Screen, visible};
use super::words::{self, count};

/// So many pairs are shown where no limit is given.
const PAIRS: usize = 10;

const AXES: [(&str, Axis); 7] = [
    ("themes", Axis::Themes),
    ("objectives", Axis::Objectives),
    ("goals", Axis::Goals),
    ("baskets", Axis::Baskets),
    ("topics", Axis::Topics),
    ("technologies", Axis::Technologies),
    ("laws", Axis::Laws),
];

pub(crate) fn compare(dataset: &Dataset, asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let comparison = comparison(dataset, asked)?;
    let table = comparison.along(axis(asked.value("along").unwrap_or("themes"))?);
    let meetings: Vec<Meeting<'_>> = comparison.meetings().collect();
    let limit: Option<usize> = asked.number("limit")?;
    let is_found = table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.answer == Answer::Found);
    if asked.has("json") {
        let candidates: Vec<Candidate<'_>> =
            comparison.candidates().take(limit.unwrap_or(usize::MAX)).collect();
        screen.json(&json!({"table": table, "meetings": meetings, "candidates": candidates}));
        return Ok(is_found);
    }
    let title = |column: &Column<'_>| visible(column.name.unwrap_or(&column.id));
    let titles: Vec<String> = table.columns.iter().map(title).collect();
    let mut headings = vec!["about"];
    headings.extend(titles.iter().map(String::as_str));
    let row = |row: &Row<'_>| {
        let cells = row.cells.iter().map(|cell| match cell.answer {
            Answer::Found => cell.positions.len().to_string(),
            other => in_words(other).0.to_owned(),
        });
        std::iter::once(label(dataset, &row.subject)).chain(cells).collect()
    };
    if table.rows.is_empty() {
        screen.prose("Nothing is filed along this axis.");
    } else {
        screen.table(&headings, &[], table.rows.iter().map(row).collect());
    }
    screen.print("");
    screen.prose("A number counts the positions and provisions that are filed there.");
    for answer in [Answer::Silent, Answer::NoneFound, Answer::NotCoded, Answer::NotEnough] {
        let is_given = table.rows.iter().flat_map(|row| &row.cells).any(|cell| cell.answer == answer);
        if is_given {
            let (name, meaning) = in_words(answer);
            screen.prose(&format!("{name}: {meaning}"));
        }
    }
    screen.print("");
    print_meetings(dataset, &meetings, screen);
    let shown = limit.unwrap_or(PAIRS);
    let recorded: BTreeSet<[&str; 2]> =
        meetings.iter().map(|meeting| ids(meeting.from, meeting.to)).collect();
    let mut candidates =
        comparison.candidates().filter(|pair| !recorded.contains(&ids(pair.one, pair.other))).peekable();
    if candidates.peek().is_some() {
        screen.heading("Pairs to read, which nobody has compared");
    }
    let first: Vec<Pair<'_>> = candidates.by_ref().take(shown).map(Pair::Candidate).collect();
    // A large dataset has many pairs: whether there are more is enough to know.
    print_pairs(dataset, &first, candidates.next().is_some(), screen);
    Ok(is_found)
}

fn comparison<'d>(dataset: &'d Dataset, asked: &Asked) -> Result<Comparison<'d>, String> {
    let names = asked.texts()?;
    if names.len() < 2 {
        return Err("compare needs two holders or more, or with --documents two documents.".to_owned());
    }
    if asked.has("documents") {
        if asked.has("with-members") {
            return Err("--with-members is for holders, not for documents.".to_owned());
        }
        let ids: Result<Vec<_>, _> = names.into_iter().map(|name| names::document(dataset, name)).collect();
        return Ok(Comparison::of(dataset).documents(&ids?));
    }
    let holders = |name: &str| {
        let holders = Holders::of(&names::stakeholder(dataset, name)?);
        Ok(if asked.has("with-members") { holders.with_members() } else { holders })
    };
    let holders: Result<Vec<Holders>, String> = names.into_iter().map(holders).collect();
    Ok(Comparison::of(dataset).holders(holders?))
}

fn axis(text: &str) -> Result<Axis, String> {
    let is_meant = |name: &str| {
        let singular = name.strip_suffix("ies").map(|stem| format!("{stem}y"));
        let singular = singular.unwrap_or_else(|| name.trim_end_matches('s').to_owned());
        text == name || text == singular
    };
    let found = AXES.iter().find(|(name, _)| is_meant(name));
    let names = || AXES.map(|(name, _)| name).join(", ");
    found.map(|(_, axis)| *axis).ok_or_else(|| format!("--along takes no \"{text}\" but {}.", names()))
}

/// A subject by its label.
fn label(dataset: &Dataset, subject: &Subject) -> String {
    let label = match subject {
        Subject::Topic(term) => term.label().to_owned(),
        Subject::Basket(basket) => basket.label().to_owned(),
        Subject::Theme(term) => term.label().to_owned(),
        Subject::Objective(term) => term.label().to_owned(),
        Subject::Technology(term) => term.label().to_owned(),
        Subject::Goal(goal) => match goal.goal() {
            Some(whole) if goal.target().is_none() => format!("{goal} {}", whole.title()),
            _ => goal.to_string(),
        },
        Subject::Law(law) => words::name(dataset, law.as_str()),
        other => other.to_string(),
    };
    visible(&label)
}

/// An answer, and what it means.
fn in_words(answer: Answer) -> (&'static str, &'static str) {
    match answer {
        Answer::Found => ("found", "something is filed there."),
        Answer::Silent => ("silent", "the whole text was looked through, and nothing is there."),
        Answer::NoneFound => ("none found", "it was looked for, and is not in what is coded."),
        Answer::NotCoded => ("not coded", "nobody looked."),
        Answer::NotEnough => ("not enough", "what was looked at does not carry an answer."),
        _ => ("unknown", "this program does not know the answer's name."),
    }
}

fn print_meetings(dataset: &Dataset, meetings: &[Meeting<'_>], screen: &mut Screen<'_>) {
    if meetings.is_empty() {
        screen.prose("Nobody has recorded how two of their positions compare.");
        return;
    }
    screen.heading("Recorded comparisons");
    let row = |meeting: &Meeting<'_>| {
        let mut relation = visible(meeting.mapping.relation.as_str()).replace('-', " ");
        if let Some(aspect) = &meeting.mapping.aspect {
            relation = format!("{relation}, on {}", visible(aspect.as_str()));
        }
        if let Some(rationale) = &meeting.mapping.rationale {
            relation = format!("{relation}: {}", visible(rationale.as_str()));
        }
        vec![side(dataset, meeting.from), relation, side(dataset, meeting.to)]
    };
    screen.table(&["one", "relation", "other"], &[0, 24], meetings.iter().map(row).collect());
    screen.print("");
}

/// Who says it, what it says, and where.
fn side(dataset: &Dataset, position: Position<'_>) -> String {
    let (who, what) = (words::who(dataset, position), words::what(dataset, position));
    format!("{who} ({what}): {}\n{}", words::text_and_id(position), words::place(position))
}

/// Two positions that are recorded as being opposed, or that a rule puts beside each other.
#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Pair<'d> {
    Recorded(Meeting<'d>),
    Candidate(Candidate<'d>),
}

/// What is said against positions: the mappings that are recorded as being opposed, and the pairs that may contradict each
/// other, of all holders and with one of the positions on one side.
pub(crate) fn against<'d>(
    dataset: &'d Dataset,
    positions: impl Iterator<Item = Position<'d>>,
) -> Vec<Pair<'d>> {
    let meant: BTreeSet<&str> = positions.map(Position::id).collect();
    let comparison = Comparison::of(dataset).holders(dataset.holders().map(|holder| &holder.id));
    let is_meant =
        |one: &Position<'_>, other: &Position<'_>| meant.contains(one.id()) || meant.contains(other.id());
    let recorded: Vec<Meeting<'d>> = comparison
        .meetings()
        .filter(|meeting| meeting.mapping.relation == MappingRelation::Opposes)
        .filter(|meeting| is_meant(&meeting.from, &meeting.to))
        .collect();
    let compared: BTreeSet<[&str; 2]> =
        recorded.iter().map(|meeting| ids(meeting.from, meeting.to)).collect();
    let candidates = comparison
        .candidates()
        .filter(|pair| pair.rule == Rule::OpposedModality || pair.rule == Rule::OpposedStance)
        .filter(|pair| is_meant(&pair.one, &pair.other) && !compared.contains(&ids(pair.one, pair.other)))
        .map(Pair::Candidate);
    recorded.into_iter().map(Pair::Recorded).chain(candidates).collect()
}

/// The ids of two positions, in the same order whichever comes first.
fn ids<'d>(one: Position<'d>, other: Position<'d>) -> [&'d str; 2] {
    let mut ids = [one.id(), other.id()];
    ids.sort_unstable();
    ids
}

pub(crate) fn print_against(
    dataset: &Dataset,
    against: &[Pair<'_>],
    asked: &Asked,
    screen: &mut Screen<'_>,
) -> Result<(), String> {
    screen.heading("Who disagrees");
    if against.is_empty() {
        screen.prose(
            "Nobody has recorded that somebody opposes it, and no rule finds a pair that may contradict it. That is no \
             agreement: `compare` sets holders side by side.",
        );
        return Ok(());
    }
    let shown = asked.number("limit")?.unwrap_or(PAIRS).min(against.len());
    print_pairs(dataset, against.get(..shown).unwrap_or_default(), shown < against.len(), screen);
    Ok(())
}

fn print_pairs(dataset: &Dataset, pairs: &[Pair<'_>], are_more: bool, screen: &mut Screen<'_>) {
    if pairs.is_empty() {
        screen.prose("No rule finds a pair that may agree or contradict each other.");
        return;
    }
    let row = |pair: &Pair<'_>| match pair {
        Pair::Recorded(meeting) => {
            let relation = format!("recorded: {}", visible(meeting.mapping.relation.as_str()));
            vec![side(dataset, meeting.from), relation, side(dataset, meeting.to)]
        }
        Pair::Candidate(candidate) => {
            vec![side(dataset, candidate.one), why(dataset, candidate), side(dataset, candidate.other)]
        }
    };
    screen.table(&["one", "why", "other"], &[0, 24], pairs.iter().map(row).collect());
    let more = if are_more { " There are more: --limit N shows N." } else { "" };
    screen.print("");
    let read = if pairs.iter().any(|pair| matches!(pair, Pair::Candidate(_))) {
        " What a rule puts together is to be read, and is no finding."
    } else {
        ""
    };
    screen.prose(&format!("{}.{read}{more}", count(pairs.len(), "pair", "pairs")));
}

/// The rule that found a pair, and what both have in common.
fn why(dataset: &Dataset, candidate: &Candidate<'_>) -> String {
    let rule = match candidate.rule {
        Rule::AgreeingModality => "the same modality",
        Rule::OpposedModality => "opposed modality",
        Rule::AgreeingStance => "the same stance",
        Rule::OpposedStance => "opposed stance",
        _ => "another rule",
    };
    let topic = candidate.topic.iter().map(|topic| visible(topic.as_str()));
    let common = candidate.common.iter().map(|common| {
        let (kind, value) = match common {
            Common::Law(law) => ("law", json!(law)),
            Common::Technology(technology) => ("technology", json!(technology)),
            Common::Bearer(bearer) => ("bearer", json!(bearer)),
            Common::Target(target) => ("target", json!(target)),
            _ => ("other", json!(null)),
        };
        format!("{kind} {}", words::inline(dataset, &value))
    });
    let common: Vec<String> = topic.chain(common).collect();
    format!("by a rule: {rule}; both: {}", common.join(", "))
}
