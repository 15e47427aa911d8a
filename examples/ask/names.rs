//! Terms and ids as people type them.

use digital_governance::prelude::*;

/// The words that stand for a term: its spelling, its label, or what the dataset has as a term of somebody's own.
pub(crate) fn term<V: Vocabulary>(dataset: &Dataset, text: &str) -> Result<Term<V>, String> {
    let by_label = || V::ALL.iter().find(|term| term.label().eq_ignore_ascii_case(text)).copied();
    match text.parse::<V>() {
        Ok(term) => Ok(term.into()),
        Err(error) => {
            if let Some(term) = by_label() {
                return Ok(term.into());
            }
            let is_own = |(_, own): (_, UnknownTerm)| own.vocabulary == V::NAME && own.term == text;
            if dataset.unknown_terms().any(is_own) {
                return text.parse().map_err(|error: ValueError| error.to_string());
            }
            Err(with_hint(&error))
        }
    }
}

/// An error for a term; where no other is like it, how all are listed.
fn with_hint(error: &ValueError) -> String {
    let error = error.to_string();
    if error.contains("did you mean") { error } else { format!("{error}; `ask terms` lists them") }
}

/// A term of a vocabulary that is closed.
pub(crate) fn known_term<V: Vocabulary>(text: &str) -> Result<V, String> {
    let by_label = V::ALL.iter().find(|term| term.label().eq_ignore_ascii_case(text)).copied();
    text.parse::<V>().or_else(|error| by_label.ok_or_else(|| with_hint(&error)))
}

/// A goal by its number, its title, or a target, an indicator, a theme.
pub(crate) fn goal(text: &str) -> Result<GoalReference, String> {
    let by_title = SdgGoal::ALL.into_iter().find(|goal| goal.title().eq_ignore_ascii_case(text));
    match by_title {
        Some(goal) => Ok(goal.into()),
        None => text.parse().map_err(|error: ValueError| error.to_string()),
    }
}

/// A stakeholder by its id or one of its names.
pub(crate) fn stakeholder(dataset: &Dataset, text: &str) -> Result<Id<Stakeholder>, String> {
    let named = dataset.stakeholders().iter().map(|own| {
        let names = own.name.iter().chain(own.other_names.iter().map(|name| &name.text));
        (&own.id, names.map(Text::as_str).collect())
    });
    one_of("stakeholder", text, named)
}

/// A document by its id or its title.
pub(crate) fn document(dataset: &Dataset, text: &str) -> Result<Id<SourceDocument>, String> {
    let named = dataset.source_documents().iter();
    one_of("document", text, named.map(|own| (&own.id, own.title.iter().map(Text::as_str).collect())))
}

/// A law by its id or one of its names.
pub(crate) fn law(dataset: &Dataset, text: &str) -> Result<Id<Law>, String> {
    let named = dataset.laws().iter().map(|own| {
        let names = std::iter::once(&own.name).chain(own.other_names.iter().map(|name| &name.text));
        (&own.id, names.map(Text::as_str).collect())
    });
    one_of("law", text, named)
}

/// A class of actors, or a stakeholder.
pub(crate) fn party(dataset: &Dataset, text: &str) -> Result<Party, String> {
    match (term::<ActorClass>(dataset, text), stakeholder(dataset, text)) {
        (_, Ok(id)) => Ok(Party::Stakeholder(id)),
        (Ok(class), Err(_)) => Ok(Party::Class(class)),
        (Err(class), Err(_)) if class.contains("did you mean") => Err(class),
        (Err(_), Err(id)) => Err(id.replacen("stakeholder", "stakeholder or class of actors", 1)),
    }
}

/// The nearest of the ids of all records and provisions.
pub(crate) fn no_such_id(dataset: &Dataset, text: &str) -> String {
    let ids = dataset.records().flat_map(|record| {
        let provisions = record.provisions().iter().map(|provision| provision.id.as_str());
        std::iter::once(record.id()).chain(provisions)
    });
    unknown("record or provision", text, ids.map(|id| (id, id)))
}

fn one_of<'d, T: 'd>(
    what: &str,
    text: &str,
    named: impl Iterator<Item = (&'d Id<T>, Vec<&'d str>)>,
) -> Result<Id<T>, String> {
    let named: Vec<_> = named.collect();
    if let Some((id, _)) = named.iter().find(|(id, _)| id.as_str() == text) {
        return Ok((*id).clone());
    }
    let is_named = |names: &[&str]| names.iter().any(|name| name.to_lowercase() == text.to_lowercase());
    let mut with_name = named.iter().filter(|(_, names)| is_named(names));
    match (with_name.next(), with_name.next()) {
        (Some((id, _)), None) => return Ok((*id).clone()),
        (Some((one, _)), Some((other, _))) => {
            return Err(format!("Several are called \"{text}\": write an id, such as {one} or {other}."));
        }
        (None, _) => {}
    }
    let candidates = named.iter().flat_map(|(id, names)| {
        std::iter::once(id.as_str()).chain(names.iter().copied()).map(|name| (name, id.as_str()))
    });
    Err(unknown(what, text, candidates))
}

fn unknown<'d>(what: &str, text: &str, candidates: impl Iterator<Item = (&'d str, &'d str)>) -> String {
    let text = super::words::cut(text, 100);
    match nearest(&text, candidates) {
        Some(id) => format!("No {what} \"{text}\" is here: did you mean \"{id}\"?"),
        None => format!("No {what} \"{text}\" is here. `ask search {text}` looks for words."),
    }
}

/// The id whose name is spelled most like a text, or begins with it.
fn nearest<'d>(text: &str, candidates: impl Iterator<Item = (&'d str, &'d str)>) -> Option<&'d str> {
    let text = text.to_lowercase();
    let near = candidates.filter_map(|(name, id)| {
        let name = name.to_lowercase();
        let words: Vec<&str> = name.split(['/', '-', ' ']).collect();
        let has_words = text.split(['/', '-', ' ']).all(|word| words.contains(&word));
        let is_part = text.len() > 2 && (name.starts_with(&text) || has_words);
        let likeness = if is_part { 0.95 } else { strsim::normalized_damerau_levenshtein(&text, &name) };
        (likeness > 0.6).then_some((likeness, id))
    });
    // The first of those that are equally near.
    near.reduce(|best, other| if other.0 > best.0 { other } else { best }).map(|(_, id)| id)
}
