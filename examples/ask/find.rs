//! Positions that meet filters, and positions with words.

use std::collections::BTreeSet;

use digital_governance::prelude::*;
use digital_governance::query::Unit;
use serde_json::{Value, json};

use super::compare;
use super::filters::{self, Filter};
use super::options::Asked;
use super::screen::Screen;
use super::show;
use super::words::{self, count};

/// A position or provision, and the links through which it was found where it is not on the subject itself.
struct Found<'d> {
    position: Position<'d>,
    through: Vec<SubjectLink>,
}

pub(crate) fn find(dataset: &Dataset, asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    let filters = Filter::all(dataset, asked)?;
    let of_provisions = asked.has("provisions") || filters.iter().any(Filter::is_of_provisions);
    let links = links(&filters, asked)?;
    let found = if of_provisions {
        let position = |(provision, record)| Position::of_provision(provision, record);
        units(dataset.provisions(), &filters, links.as_deref(), position)
    } else {
        units(dataset.positions(), &filters, links.as_deref(), Position::of)
    };
    let shown = asked.number("limit")?.unwrap_or(found.len()).min(found.len());
    let first = found.get(..shown).unwrap_or_default();
    let positions: Vec<Position<'_>> = found.iter().map(|found| found.position).collect();
    let against = if asked.has("who-disagrees") {
        // Of a position those provisions are meant that meet the filters themselves.
        let provisions = filters.iter().fold(dataset.provisions(), |query, filter| filter.add_to(query));
        let provisions = provisions.map(|(provision, record)| Position::of_provision(provision, record));
        compare::against(dataset, positions.iter().copied().chain(provisions))
    } else {
        Vec::new()
    };
    if asked.has("json") {
        let found: Vec<Value> = first.iter().map(|found| to_json(found, asked.has("full"))).collect();
        let mut answer = json!({"count": positions.len(), "found": found});
        if asked.has("who-disagrees")
            && let Some(answer) = answer.as_object_mut()
        {
            answer.insert("against".to_owned(), json!(against));
        }
        screen.json(&answer);
        return Ok(!positions.is_empty());
    }
    if asked.has("full") {
        for found in first {
            show::block(dataset, found.position, screen);
            print_through(&found.through, screen);
            screen.print("");
        }
    } else if !first.is_empty() {
        let row = |found: &Found<'_>| {
            let mut text = words::text_and_id(found.position);
            if let Some(link) = found.through.first() {
                text = format!("{text}\nthrough {}", link.source);
            }
            let (who, what) = (words::who(dataset, found.position), words::what(dataset, found.position));
            vec![who, what, text, words::place(found.position)]
        };
        screen.table(&["who", "what", "words", "where"], &SHARES, first.iter().map(row).collect());
        screen.print("");
    }
    screen.prose(&summary(&positions, shown, of_provisions, &filters));
    if positions.is_empty() {
        print_alone(dataset, of_provisions, &filters, screen);
    }
    if asked.has("who-disagrees") && !positions.is_empty() {
        screen.print("");
        compare::print_against(dataset, &against, asked, screen)?;
    }
    Ok(!positions.is_empty())
}

/// The most that the columns take of the width, in percent.
const SHARES: [u16; 4] = [17, 18, 0, 24];

fn units<'d, T: Unit<'d>>(
    query: Query<'d, T>,
    filters: &[Filter],
    links: Option<&[SubjectLink]>,
    position: impl Fn(T) -> Position<'d>,
) -> Vec<Found<'d>> {
    let Some(links) = links else {
        let query = filters.iter().fold(query, |query, filter| filter.add_to(query));
        return query.map(|unit| Found { position: position(unit), through: Vec::new() }).collect();
    };
    let others = filters.iter().filter(|filter| filter.subject().is_none());
    let query = others.fold(query, |query, filter| filter.add_to(query));
    let Some(subject) = filters.iter().find_map(Filter::subject) else { return Vec::new() };
    let found = query.on_through(subject.clone(), links.iter().cloned());
    let found = found.map(|linked| Found {
        position: position(linked.item),
        through: if linked.direct { Vec::new() } else { linked.through },
    });
    found.collect()
}

/// The links to follow, if they are asked for.
fn links(filters: &[Filter], asked: &Asked) -> Result<Option<Vec<SubjectLink>>, String> {
    if !asked.has("through") {
        return Ok(None);
    }
    let mut subjects = filters.iter().filter_map(Filter::subject);
    let (Some(Subject::Objective(_) | Subject::Goal(_)), None) = (subjects.next(), subjects.next()) else {
        return Err("--through needs an --objective or a --goal, and no other subject beside it.".to_owned());
    };
    Ok(Some(filters::links()))
}

fn print_through(links: &[SubjectLink], screen: &mut Screen<'_>) {
    let rows = links.iter().map(|link| {
        let relation = link.relation.as_deref().unwrap_or("linked with");
        ("through".to_owned(), format!("{} {relation} {}: {}", link.from, link.to, link.source))
    });
    if !links.is_empty() {
        screen.members(rows.collect());
    }
}

/// How many there are, and how they were found.
fn summary(positions: &[Position<'_>], shown: usize, of_provisions: bool, filters: &[Filter]) -> String {
    let filters: Vec<String> = filters.iter().map(ToString::to_string).collect();
    let how =
        if filters.is_empty() { "without a filter".to_owned() } else { format!("by {}", filters.join(" ")) };
    if positions.is_empty() {
        return format!("Nothing is found {how}.");
    }
    let found = if of_provisions {
        count(positions.len(), "provision", "provisions")
    } else {
        count(positions.len(), "position", "positions")
    };
    let citations = positions.iter().flat_map(|position| words::citations(*position));
    let documents: BTreeSet<&str> = citations.map(|citation| citation.document.as_str()).collect();
    let documents = count(documents.len(), "document", "documents");
    let rest = if shown < positions.len() { format!("; the first {shown} are shown") } else { String::new() };
    format!("{found} resting on {documents}, found {how}{rest}.")
}

/// What each filter finds alone, where all of them together find nothing.
fn print_alone(dataset: &Dataset, of_provisions: bool, filters: &[Filter], screen: &mut Screen<'_>) {
    if filters.len() < 2 {
        return;
    }
    screen.prose("Each alone finds:");
    let row = |filter: &Filter| {
        let number = if of_provisions {
            filter.add_to(dataset.provisions()).count()
        } else {
            filter.add_to(dataset.positions()).count()
        };
        (filter.to_string(), number.to_string())
    };
    screen.members(filters.iter().map(row).collect());
}

/// What the library serializes, with the holders and whoever reports it.
fn to_json(found: &Found<'_>, is_full: bool) -> Value {
    let mut object = json!(found.position);
    let Some(members) = object.as_object_mut() else { return object };
    if let Some(attribution) = found.position.record.attribution() {
        members.insert("attribution".to_owned(), json!(attribution));
    }
    if !found.through.is_empty() {
        members.insert("through".to_owned(), json!(found.through));
    }
    if is_full {
        let whole = match found.position.provision {
            Some(provision) => json!(provision),
            None => json!(found.position.record),
        };
        members.insert("full".to_owned(), whole);
    }
    object
}

/// So many hits are shown where no limit is given.
const HITS: usize = 20;

pub(crate) fn search(dataset: &Dataset, asked: &Asked, screen: &mut Screen<'_>) -> Result<bool, String> {
    // What a shell keeps together is a phrase.
    let phrase = |text: &&str| {
        if text.contains(char::is_whitespace) && !text.contains('"') {
            format!("\"{text}\"")
        } else {
            (*text).to_owned()
        }
    };
    let text = asked.texts()?.iter().map(phrase).collect::<Vec<_>>().join(" ");
    let terms = SearchTerms::of(&text).to_string();
    if terms.is_empty() {
        return Err("search needs words, such as: search \"critical infrastructure\" sovereign*".to_owned());
    }
    let hits = dataset.search(&text);
    let all = hits.len();
    let hits: Vec<Hit<'_>> = hits.take(asked.number("limit")?.unwrap_or(HITS)).collect();
    if asked.has("json") {
        screen.json(&json!({"count": all, "found": hits}));
        return Ok(all > 0);
    }
    if !hits.is_empty() {
        let row = |hit: &Hit<'_>| {
            let matched = hit.matched.iter().map(|matched| {
                let times = if matched.occurrences > 1 {
                    format!(" ×{}", matched.occurrences)
                } else {
                    String::new()
                };
                format!(
                    "{} in {}{times}",
                    super::screen::visible(&matched.term),
                    matched.member.replace('_', " ")
                )
            });
            let matched = matched.collect::<Vec<_>>().join("\n");
            let who = words::who(dataset, hit.position);
            vec![who, words::text_and_id(hit.position), words::place(hit.position), matched]
        };
        screen.table(&["who", "words", "where", "matched"], &[17, 0, 22, 23], hits.iter().map(row).collect());
        screen.print("");
    }
    let found = count(all, "position or provision", "positions and provisions");
    let best = hits.len();
    let rest = if best < all { format!("; the best {best} are shown") } else { String::new() };
    screen.prose(&format!("{found} with one of {terms}{rest}."));
    Ok(all > 0)
}
