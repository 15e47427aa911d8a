//! A position, or a norm in one, as the page shows it.

use digital_governance::prelude::*;
use serde::Serialize;

use super::words;

/// A position as a whole, or one of its norms.
#[derive(Debug, Serialize)]
pub(crate) struct Unit {
    /// Its number on the page: `12`, and `12.1` for the first norm of position 12.
    pub(crate) number: String,
    /// The fragment of its address.
    pub(crate) anchor: String,
    holders: String,
    /// Who says that it is the holders' view, where they do not speak themselves.
    asserter: Option<String>,
    /// What it is: `proposal 2`, `criticism`, `norm (a)`.
    kind: String,
    title: Option<String>,
    /// The summary, the question or the action.
    text: String,
    /// The parts of a norm that stand before its action.
    norm: Option<Norm>,
    hedge: Option<String>,
    notes: Vec<Note>,
    filed: Vec<String>,
    pub(crate) citations: Vec<String>,
    /// Whether it has citations of its own: a norm may rest on those of its record.
    cites_itself: bool,
}

#[derive(Debug, Serialize)]
struct Norm {
    bearers: Vec<Named>,
    modality: Option<String>,
    verb: Option<String>,
    /// Whether the verb is as printed.
    is_printed: bool,
    /// Whether the verb stands in an introduction.
    is_inherited: bool,
    /// Whether the action is what is not to be done, and the verb does not say so.
    is_negated: bool,
}

/// A party with the words that the passage has for it.
#[derive(Debug, Serialize)]
struct Named {
    name: String,
    printed: Option<String>,
    /// Whether the name is what is printed.
    is_printed: bool,
    is_inferred: bool,
}

/// Something else that is said about it.
#[derive(Debug, Serialize)]
struct Note {
    label: &'static str,
    items: Vec<NoteItem>,
}

#[derive(Debug, Serialize)]
struct NoteItem {
    text: String,
    /// Whether it is one of the texts that a search looks through.
    is_text: bool,
    is_quoted: bool,
}

/// The notes of a position or norm, while they are gathered.
#[derive(Default)]
struct Notes(Vec<Note>);

impl Notes {
    fn add(&mut self, label: &'static str, items: impl IntoIterator<Item = NoteItem>) {
        let items: Vec<NoteItem> = items.into_iter().collect();
        if !items.is_empty() {
            self.0.push(Note { label, items });
        }
    }

    /// Texts of the coder.
    fn texts<'t>(&mut self, label: &'static str, texts: impl IntoIterator<Item = &'t Text>) {
        let item = |text: &Text| NoteItem { text: text.to_string(), is_text: true, is_quoted: false };
        self.add(label, texts.into_iter().map(item));
    }

    /// Words as printed.
    fn printed<'t>(&mut self, label: &'static str, texts: impl IntoIterator<Item = &'t Text>) {
        let item = |text: &Text| NoteItem { text: text.to_string(), is_text: true, is_quoted: true };
        self.add(label, texts.into_iter().map(item));
    }

    fn facts(&mut self, label: &'static str, facts: impl IntoIterator<Item = String>) {
        let item = |text| NoteItem { text, is_text: false, is_quoted: false };
        self.add(label, facts.into_iter().map(item));
    }

    /// Parties, and behind each the words that the passage has for it.
    fn actors(&mut self, label: &'static str, actors: &[Actor], dataset: &Dataset) {
        let items = actors.iter().flat_map(|actor| {
            let name = words::party(dataset, &actor.party);
            let printed = actor.printed.as_ref().map(|text| NoteItem {
                text: text.to_string(),
                is_text: true,
                is_quoted: true,
            });
            [Some(NoteItem { text: name, is_text: false, is_quoted: false }), printed].into_iter().flatten()
        });
        self.add(label, items);
    }
}

impl Unit {
    /// What is shown of a position that has a number.
    pub(crate) fn of(position: Position<'_>, number: String, dataset: &Dataset) -> Self {
        let mut notes = Notes::default();
        let record = position.record;
        let (mut kind, mut title, mut hedge, norm) = (String::new(), None, None, None);
        let labelled = |name: &str, label: &Option<Text>| match label {
            Some(label) => format!("{name} {label}"),
            None => name.to_owned(),
        };
        if let Some(provision) = position.provision {
            kind = labelled("norm", &provision.label);
            hedge = provision.hedge.as_ref();
            provision_notes(&mut notes, provision, dataset);
        } else {
            match record {
                RecordRef::Principle(principle) => {
                    kind = labelled("principle", &principle.label);
                    title = principle.title.as_ref();
                }
                RecordRef::Proposal(proposal) => {
                    kind = labelled("proposal", &proposal.label);
                    title = proposal.title.as_ref();
                }
                RecordRef::PolicyQuestion(question) => {
                    kind = labelled("question", &question.label);
                    title = question.subject.as_ref();
                    notes.printed("Under the heading", &question.heading);
                    notes.texts("Single questions", &question.parts);
                    notes.actors("Concerns", &question.concerns, dataset);
                    notes
                        .facts("Put to", question.session.iter().map(|id| words::name(dataset, id.as_str())));
                }
                RecordRef::Statement(statement) => {
                    kind = labelled(&words::term(&statement.act), &statement.label);
                    title = statement.title.as_ref().or(statement.defined_term.as_ref());
                    hedge = statement.hedge.as_ref();
                    statement_notes(&mut notes, statement, dataset);
                }
                _ => {}
            }
        }
        let norm = position.provision.map_or(norm, |provision| Some(Norm::of(provision, dataset)));
        let attribution = record.attribution();
        let own = position.provision.map_or(record.citations(), |provision| &provision.citations);
        notes.printed("Quote", own.iter().filter_map(|own| own.quote.as_ref().map(|quote| &quote.exact)));
        if let (None, Some(attribution)) = (position.provision, attribution) {
            notes.facts(
                "Had a part in it",
                attribution.contributors.iter().map(|own| contributor(own, dataset)),
            );
        }
        Self {
            number,
            anchor: anchor(position.id()),
            holders: holders(attribution, dataset),
            asserter: attribution
                .and_then(|own| own.asserter.as_ref())
                .map(|id| words::name(dataset, id.as_str())),
            kind,
            title: title.map(ToString::to_string),
            text: position.text().to_owned(),
            norm,
            hedge: hedge.map(ToString::to_string),
            notes: notes.0,
            filed: position.classification().map(|own| filed(own, dataset)).unwrap_or_default(),
            citations: citations(&resting(position), dataset),
            cites_itself: !own.is_empty(),
        }
    }
}

impl Norm {
    fn of(provision: &Provision, dataset: &Dataset) -> Self {
        // An item whose verb stands in its introduction has none of its own.
        let mut governing = provision;
        while governing.verb.is_none() && governing.printed_verb.is_none() {
            match governing.parent.as_ref().and_then(|parent| dataset.provision(parent)) {
                Some(parent) => governing = parent,
                None => break,
            }
        }
        let printed = governing.printed_verb.as_ref().map(ToString::to_string);
        let is_inherited = governing.id != provision.id;
        let says_not =
            printed.is_some() || governing.verb.as_ref().is_some_and(|verb| verb.as_str().contains("not"));
        let is_prohibition = provision.modality.as_ref().is_some_and(|own| *own == Modality::Prohibition);
        Self {
            bearers: provision.bearers.iter().map(|bearer| Named::of(bearer, dataset)).collect(),
            modality: provision.modality.as_ref().map(words::term),
            is_printed: printed.is_some() && !is_inherited,
            verb: printed.or_else(|| governing.verb.as_ref().map(words::term)),
            is_inherited,
            is_negated: is_prohibition && !says_not,
        }
    }
}

impl Named {
    fn of(actor: &Actor, dataset: &Dataset) -> Self {
        let name = words::party(dataset, &actor.party);
        let printed = actor.printed.as_ref().map(ToString::to_string);
        let is_printed = printed.as_ref().is_some_and(|own| own.to_lowercase() == name.to_lowercase());
        Self {
            name,
            printed: printed.filter(|_| !is_printed),
            is_printed,
            is_inferred: actor.basis.as_ref().is_some_and(|basis| *basis == Basis::Inferred),
        }
    }
}

/// The citations on which a position or norm rests; those of its norms for a position that has none of its own.
fn resting(position: Position<'_>) -> Vec<&Citation> {
    let own = position.citations();
    let below = position.record.provisions().iter().filter(|_| own.is_empty());
    own.iter().chain(below.flat_map(|provision| &provision.citations)).collect()
}

/// Where it stands, a line a document.
fn citations(citations: &[&Citation], dataset: &Dataset) -> Vec<String> {
    let mut cited: Vec<(&Id<SourceDocument>, Vec<String>)> = Vec::new();
    for citation in citations {
        match cited.iter_mut().find(|(document, _)| **document == citation.document) {
            Some((_, places)) => places.extend(citation.locator.as_ref().map(ToString::to_string)),
            None => cited.push((&citation.document, vec![dataset.cite(citation)])),
        }
    }
    cited.into_iter().map(|(_, places)| places.join("; ")).collect()
}

/// The fragment of the address of a position or norm.
fn anchor(id: &str) -> String {
    format!("position/{id}")
}

/// Whose it is, apart from who says so.
fn holders(attribution: Option<&Attribution>, dataset: &Dataset) -> String {
    let Some(own) = attribution.filter(|own| !own.holders.is_empty()) else {
        return "No holder is named".to_owned();
    };
    let names: Vec<String> = own.holders.iter().map(|id| words::name(dataset, id.as_str())).collect();
    let members = if own.members_too == Some(true) { " with its members" } else { "" };
    format!("{}{members}", words::list(&names))
}

fn contributor(contributor: &Contributor, dataset: &Dataset) -> String {
    let name = match &contributor.printed {
        Some(printed) => printed.to_string(),
        None => words::party(dataset, &contributor.who),
    };
    let capacity = contributor.capacity.as_ref().map(|capacity| format!(", {capacity}")).unwrap_or_default();
    format!("{name} ({}{capacity})", words::term(&contributor.role))
}

fn statement_notes(notes: &mut Notes, statement: &Statement, dataset: &Dataset) {
    let about = |own: &StatementTarget| {
        let mut parts = vec![words::target(dataset, &own.target)];
        parts.extend(own.pinpoints.iter().map(ToString::to_string));
        parts.extend(own.aspect.as_ref().map(|aspect| format!("on {aspect}")));
        parts.extend(own.stance.as_ref().map(|stance| format!("stance: {}", words::term(stance))));
        parts.extend(own.replacement.as_ref().map(|text| format!("instead: {text}")));
        parts.join(", ")
    };
    notes.facts("About", statement.targets.iter().map(about));
    notes.facts("Said", statement.date.iter().map(words::date));
    notes.printed("Said with", &statement.printed_verb);
    notes.facts("Speaks of the time", statement.period.iter().map(words::date));
    notes.printed("When", &statement.timing);
    notes.printed("Priority", &statement.priority);
    notes.texts("How", &statement.manner);
    notes.texts("Limited to", &statement.scope);
    notes.texts("On condition", &statement.conditions);
    notes.texts("Except", &statement.exceptions);
    notes.texts("So that", &statement.purposes);
    notes.texts("Because", &statement.reasons);
    notes.actors("Addressed to", &statement.addressees, dataset);
    notes.actors("Who acts", &statement.actors, dataset);
    notes.actors("Together with", &statement.partners, dataset);
    notes.actors("In favour of", &statement.beneficiaries, dataset);
    notes.actors("Affected", &statement.affected, dataset);
}

fn provision_notes(notes: &mut Notes, provision: &Provision, dataset: &Dataset) {
    notes.printed("Priority", &provision.priority);
    notes.facts("Holds", provision.period.iter().map(words::date));
    notes.facts("Deadline", provision.deadline.iter().map(words::date));
    notes.printed("When", &provision.timing);
    notes.texts("How", &provision.manner);
    notes.texts("Limited to", &provision.scope);
    notes.texts("On condition", &provision.conditions);
    notes.texts("Except", &provision.exceptions);
    notes.texts("So that", &provision.purposes);
    notes.texts("Because", &provision.reasons);
    notes.actors("Directed at", &provision.addressees, dataset);
    notes.actors("Together with", &provision.partners, dataset);
    notes.actors("In favour of", &provision.beneficiaries, dataset);
    notes.actors("Affected", &provision.affected, dataset);
    notes.texts("Other wordings", provision.wordings.iter().map(|wording| &wording.text));
}

/// What it is filed under, in words.
fn filed(own: &Classification, dataset: &Dataset) -> Vec<String> {
    let mut filed: Vec<String> = own.themes.iter().map(words::term).collect();
    filed.extend(own.objectives.iter().map(words::term));
    filed.extend(own.topics.iter().map(words::term));
    filed.extend(own.technologies.iter().map(words::term));
    filed.extend(own.goals.iter().map(words::goal));
    filed.extend(own.laws.iter().map(|reference| {
        let name = match &reference.instrument {
            Instrument::Law(law) => words::name(dataset, law.as_str()),
            Instrument::Described(text) => text.to_string(),
            _ => String::new(),
        };
        let role = reference.role.as_ref().map(|role| format!("{}: ", words::term(role)));
        let mut parts = vec![format!("{}{name}", role.unwrap_or_default())];
        parts.extend(reference.pinpoints.iter().map(ToString::to_string));
        parts.join(", ")
    }));
    filed
}
