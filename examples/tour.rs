//! What the documented content says, on a screen or two.
//!
//!     cargo run --example tour

use digital_governance::documented;
use digital_governance::prelude::*;

/// Columns of the output.
const WIDTH: usize = 80;

fn main() {
    let dataset = documented::dataset();
    let document = documented::china_gdc_2023::document();
    show_document(dataset, &document);
    for record in dataset.by_document(&document.id) {
        match record {
            RecordRef::Principle(principle) => {
                let title = principle.title.as_ref().map_or("", |title| title.as_str());
                show_position("Principle", title, principle.classification.as_ref(), record);
            }
            RecordRef::Proposal(proposal) => {
                let label = proposal.label.as_ref().map_or("", |label| label.as_str());
                let title = proposal.title.as_ref().map_or("", |title| title.as_str());
                let heading = format!("{label}. {title}");
                show_position("Proposal", &heading, proposal.classification.as_ref(), record);
            }
            _ => {}
        }
    }
    show_look_ups(dataset);
}

fn show_document(dataset: &Dataset, document: &SourceDocument) {
    let title = document.title.as_ref().map_or("", |title| title.as_str());
    for line in wrap(title) {
        println!("{line}");
    }
    let holders: Vec<&str> = document
        .contributors
        .iter()
        .filter_map(|contributor| match &contributor.who {
            Party::Stakeholder(id) => dataset.stakeholder(id)?.name.as_ref().map(Text::as_str),
            _ => None,
        })
        .collect();
    let dates: Vec<&str> =
        document.events.iter().filter_map(|event| event.date.as_ref().map(PartialDate::as_str)).collect();
    let line = format!("{} of {}, {}", document.kind.as_str(), holders.join(" and "), dates.join(", "));
    println!("{}", fit(&line, WIDTH));
    let cited = dataset.by_document(&document.id).filter(|record| record.attribution().is_some());
    println!("{} positions rest on it; here are its principles and proposals\n", cited.count());
}

fn show_position(what: &str, title: &str, classification: Option<&Classification>, record: RecordRef<'_>) {
    println!("{}", fit(&format!("{what}: {title}"), WIDTH));
    if let Some(filed) = classification {
        let mut terms: Vec<&str> = filed.themes.iter().map(Term::as_str).collect();
        terms.extend(filed.topics.iter().map(Term::as_str));
        if !terms.is_empty() {
            println!("{}", fit(&format!("  [{}]", terms.join(", ")), WIDTH));
        }
    }
    for provision in record.provisions() {
        println!("{}", show_provision(provision));
    }
    println!();
}

/// Bearer, verb, action.
fn show_provision(provision: &Provision) -> String {
    let bearers: Vec<String> = provision
        .bearers
        .iter()
        .map(|bearer| match (&bearer.printed, &bearer.party) {
            (Some(printed), _) => printed.to_string(),
            (None, Party::Class(class)) => class.as_str().replace('-', " "),
            (None, Party::Stakeholder(id)) => id.to_string(),
            (None, other) => format!("{other:?}"),
        })
        .collect();
    let bearers = if bearers.is_empty() { "(nobody named)".to_owned() } else { bearers.join(", ") };
    let verb = match (&provision.printed_verb, &provision.verb) {
        (Some(printed), _) => printed.to_string(),
        (None, Some(verb)) => verb.as_str().replace('-', " "),
        (None, None) => String::new(),
    };
    let subject = format!("{} {verb}", fit(&bearers, 24));
    fit(&format!("  {subject}: {}", provision.action), WIDTH)
}

fn show_look_ups(dataset: &Dataset) {
    println!("The whole content: {} records, {} documents", dataset.len(), dataset.source_documents().len());
    let look_ups = [
        ("topic human-rights-principles", dataset.by_topic(Topic::HumanRightsPrinciples).len()),
        ("theme protect-data", dataset.by_theme(CompactTheme::ProtectData).len()),
        ("goal 16", dataset.by_goal(SdgGoal::PeaceJusticeAndStrongInstitutions).len()),
        ("law cyber-security-law", dataset.by_law(&id!("cyber-security-law")).len()),
        ("holder china", dataset.by_holder(&id!("china")).len()),
    ];
    for (what, count) in look_ups {
        println!("  {count:>4} records under {what}");
    }
}

/// A text in lines.
fn wrap(text: &str) -> Vec<String> {
    let mut lines = vec![String::new()];
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count().saturating_add(word.chars().count()) < WIDTH => {
                line.extend([" ", word]);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// A text in at most so many characters.
fn fit(text: &str, width: usize) -> String {
    if text.chars().count() <= width {
        return text.to_owned();
    }
    let kept: String = text.chars().take(width.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}
