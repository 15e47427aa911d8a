//! A first sight of the documented content on one screen: what it has, a question with its answer, and what to ask next.
//!
//!     cargo run --example tour

use std::cmp::Reverse;
use std::io;

use digital_governance::documented;
use digital_governance::prelude::*;

#[allow(dead_code, reason = "shared with the example ask, which uses all of it")]
#[path = "ask/screen.rs"]
mod screen;
#[allow(dead_code, reason = "shared with the example ask, which uses all of it")]
#[path = "ask/words.rs"]
mod words;

use screen::{Screen, visible};

fn main() {
    let mut out = io::stdout();
    let mut screen = Screen::of_stdout(&mut out);
    let dataset = documented::dataset();
    show_documents(dataset, &mut screen);
    show_question(dataset, &mut screen);
    screen.heading("Ask on");
    for question in [
        "--topic jurisdiction --who-disagrees",
        "compare china amnesty-international --along themes",
        "--help",
    ] {
        screen.print(&format!("  cargo run --example ask -- {question}"));
    }
}

/// The documents on which most positions rest, with those who wrote them.
fn show_documents(dataset: &Dataset, screen: &mut Screen<'_>) {
    let (positions, provisions) = (dataset.positions().count(), dataset.provisions().count());
    let holders = dataset.holders().count();
    screen.heading(&format!(
        "{holders} holders, {positions} positions, {provisions} provisions; most of them in"
    ));
    let counted = |document| (Reverse(resting_on(dataset, document)), document);
    let mut documents: Vec<_> = dataset.source_documents().iter().map(counted).collect();
    documents.sort_by_key(|(count, _)| *count);
    let row = |(Reverse(count), document): (Reverse<usize>, &SourceDocument)| {
        let named = |contributor: &Contributor| match &contributor.who {
            Party::Stakeholder(id) => Some(words::name(dataset, id.as_str())),
            _ => None,
        };
        let authors = document.contributors.iter().filter(|own| own.role == ContributorRole::Author);
        let mut authors: Vec<String> = authors.filter_map(named).collect();
        // Where nobody is its author, whoever is named first.
        if authors.is_empty() {
            authors.push(document.contributors.iter().find_map(named).unwrap_or("nobody named".to_owned()));
        }
        let title = words::cut(&words::name(dataset, document.id.as_str()), 44);
        (words::cut(&authors.join(" and "), 24), format!("{count:>3}  {title}"))
    };
    screen.members(documents.into_iter().take(5).map(row).collect());
    screen.print("");
}

fn resting_on(dataset: &Dataset, document: &SourceDocument) -> usize {
    dataset.positions().in_document(&document.id).count()
}

/// A question, and three of its answers with their evidence.
fn show_question(dataset: &Dataset, screen: &mut Screen<'_>) {
    screen.heading("Who says what about data that lie in another State?");
    let provisions = || dataset.provisions().on(Topic::DataGovernance).on(Topic::Jurisdiction);
    let asked = provisions().first_party().prohibiting().take(1);
    let asked = asked.chain(provisions().first_party().matching("\"judicial assistance\"").take(1));
    let asked = asked.map(|(provision, record)| Position::of_provision(provision, record));
    let read =
        dataset.positions().on(Topic::DataGovernance).on(Topic::Jurisdiction).with_act(Act::Interpretation);
    let row = |position: Position<'_>| {
        let text = format!("{}: {}", words::what(dataset, position), visible(position.text()));
        (words::who(dataset, position), format!("{}\n{}", words::cut(&text, 110), words::place(position)))
    };
    screen.members(asked.chain(read.take(1).map(Position::of)).map(row).collect());
    screen.print("");
}
