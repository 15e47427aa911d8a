//! The filters of `ask`, one for each criterion of a query.

use std::fmt;

use digital_governance::prelude::*;
use digital_governance::query::Unit;

use super::names;
use super::options::Asked;

/// A criterion, and the options that ask for it.
pub(crate) struct Filter {
    criterion: Criterion,
    words: String,
}

enum Criterion {
    HeldBy(Holders),
    FirstParty,
    Reported,
    Bearer(Party),
    Addressee(Party),
    On(Subject),
    Document(Id<SourceDocument>),
    Dated(PartialDate),
    Modality(Term<Modality>),
    Verb(Term<Verb>),
    Act(Term<Act>),
    Text(String),
}

/// The options as they were typed.
impl fmt::Display for Filter {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.words)
    }
}

impl Filter {
    /// All filters that are asked for, with the terms and ids of a dataset.
    pub(crate) fn all(dataset: &Dataset, asked: &Asked) -> Result<Vec<Self>, String> {
        let with_members = asked.has("with-members");
        let mut filters = Vec::new();
        for (option, value) in asked.options() {
            let Some(criterion) = criterion(dataset, option, value, with_members)? else { continue };
            let mut words = format!("--{option}");
            if !value.is_empty() {
                let quote = if value.contains(' ') { "\"" } else { "" };
                words = format!("{words} {quote}{value}{quote}");
            }
            if option == "holder" && with_members {
                words.push_str(" --with-members");
            }
            filters.push(Self { criterion, words });
        }
        if with_members && !asked.has("holder") {
            return Err("--with-members needs --holder.".to_owned());
        }
        let (from, to) = (asked.value("from"), asked.value("to"));
        if from.is_some() || to.is_some() {
            let range = format!("{}/{}", from.unwrap_or(".."), to.unwrap_or(".."));
            let range: PartialDate = range.parse().map_err(|error: ValueError| error.to_string())?;
            let from = from.map(|date| format!("--from {date}"));
            let to = to.map(|date| format!("--to {date}"));
            let words: Vec<String> = from.into_iter().chain(to).collect();
            filters.push(Self { criterion: Criterion::Dated(range), words: words.join(" ") });
        }
        Ok(filters)
    }

    /// Whether only provisions can meet it.
    pub(crate) fn is_of_provisions(&self) -> bool {
        matches!(self.criterion, Criterion::Bearer(_) | Criterion::Modality(_) | Criterion::Verb(_))
    }

    /// The subject that it asks for.
    pub(crate) fn subject(&self) -> Option<&Subject> {
        match &self.criterion {
            Criterion::On(subject) => Some(subject),
            _ => None,
        }
    }

    /// A query with this filter.
    pub(crate) fn add_to<'d, T: Unit<'d>>(&self, query: Query<'d, T>) -> Query<'d, T> {
        match &self.criterion {
            Criterion::HeldBy(holders) => query.held_by(holders.clone()),
            Criterion::FirstParty => query.first_party(),
            Criterion::Reported => query.reported(),
            Criterion::Bearer(party) => query.borne_by(party.clone()),
            Criterion::Addressee(party) => query.addressed_to(party.clone()),
            Criterion::On(subject) => query.on(subject.clone()),
            Criterion::Document(document) => query.in_document(document),
            Criterion::Dated(range) => query.dated(range),
            Criterion::Modality(modality) => query.with_modality(modality),
            Criterion::Verb(verb) => query.with_verb(verb),
            Criterion::Act(act) => query.with_act(act),
            Criterion::Text(text) => query.matching(text),
        }
    }
}

fn criterion(
    dataset: &Dataset,
    option: &str,
    value: &str,
    with_members: bool,
) -> Result<Option<Criterion>, String> {
    let criterion = match option {
        "holder" => {
            let holders = Holders::of(&names::stakeholder(dataset, value)?);
            Criterion::HeldBy(if with_members { holders.with_members() } else { holders })
        }
        "first-party" => Criterion::FirstParty,
        "reported" => Criterion::Reported,
        "bearer" => Criterion::Bearer(names::party(dataset, value)?),
        "addressee" => Criterion::Addressee(names::party(dataset, value)?),
        "obliging" => Criterion::Modality(Modality::Obligation.into()),
        "prohibiting" => Criterion::Modality(Modality::Prohibition.into()),
        "permitting" => Criterion::Modality(Modality::Permission.into()),
        "granting" => Criterion::Modality(Modality::Right.into()),
        "modality" => Criterion::Modality(names::term(dataset, value)?),
        "verb" => Criterion::Verb(names::term(dataset, value)?),
        "act" => Criterion::Act(names::term(dataset, value)?),
        "topic" => Criterion::On(names::term::<Topic>(dataset, value)?.into()),
        "basket" => Criterion::On(names::known_term::<Basket>(value)?.into()),
        "theme" => Criterion::On(names::term::<CompactTheme>(dataset, value)?.into()),
        "objective" => Criterion::On(names::term::<CompactObjective>(dataset, value)?.into()),
        "goal" => Criterion::On(names::goal(value)?.into()),
        "technology" => Criterion::On(names::term::<Technology>(dataset, value)?.into()),
        "law" => Criterion::On(names::law(dataset, value)?.into()),
        "document" => Criterion::Document(names::document(dataset, value)?),
        "text" => Criterion::Text(value.to_owned()),
        _ => return Ok(None),
    };
    Ok(Some(criterion))
}

/// The links between subjects that the crosswalks have. What the Compact prints at a commitment is a link of the objective
/// under which the commitment stands.
pub(crate) fn links() -> Vec<SubjectLink> {
    let subject = |subject: Subject| match subject {
        Subject::Commitment(commitment) => commitment.objective().map(Subject::from),
        Subject::Objective(_) | Subject::Goal(_) => Some(subject),
        _ => None,
    };
    let link = |mut link: SubjectLink| {
        link.from = subject(link.from)?;
        link.to = subject(link.to)?;
        Some(link)
    };
    SubjectLink::of_crosswalks().filter_map(link).collect()
}
