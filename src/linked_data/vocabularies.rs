//! The vocabularies as concept schemes of SKOS, the Simple Knowledge Organization System.

use super::turtle::Turtle;
use crate::vocabulary::{
    AgendaTheme, Basket, CompactCommitment, CompactPrinciple, CrosswalkRelation, Description, FrameworkTerm,
    GoalReference, Modality, SdgGoal, SdgIndicator, Topic, crosswalks, descriptions,
};

/// The metamodel of LegalRuleML, the standard of OASIS for legal rules.
const LEGAL_RULES: &str = "http://docs.oasis-open.org/legalruleml/ns/v1.0/metamodel#";

const SCHEMES: &str = "urn:digital-governance:vocabulary:v1:";

/// The vocabularies in Turtle, as concept schemes of SKOS, with the links that lead from one to another:
/// `schemas/v1/vocabularies.ttl`.
///
/// A concept has its spelling in files as its notation, its label and its meaning. Concepts of goals and targets are those
/// of the United Nations. A link that a source prints has that source in a reified statement.
///
/// ```
/// let vocabularies = digital_governance::linked_data::vocabularies();
/// assert!(vocabularies.contains("\nterm:Topic:privacy a skos:Concept"));
/// assert!(vocabularies.contains("\nsdg:9.c a skos:Concept"));
/// ```
pub fn vocabularies() -> String {
    let mut turtle = Turtle::new(&[
        ("dcterms", "http://purl.org/dc/terms/"),
        ("lrml", LEGAL_RULES),
        ("sdg", "http://metadata.un.org/sdg/"),
        ("term", "urn:digital-governance:term:v1:"),
        ("vocabulary", SCHEMES),
    ]);
    for vocabulary in descriptions().iter().chain([&Description::of::<Basket>()]) {
        add_vocabulary(&mut turtle, vocabulary);
    }
    add_matches(&mut turtle);
    add_commitments(&mut turtle);
    add_goals(&mut turtle);
    add_crosswalks(&mut turtle);
    turtle.finish()
}

fn scheme_uri(vocabulary: &str) -> String {
    format!("{SCHEMES}{vocabulary}")
}

fn add_scheme(turtle: &mut Turtle, name: &str, description: &str) {
    turtle.subject(&scheme_uri(name)).is("skos:ConceptScheme");
    turtle.text("skos:prefLabel", name).text("skos:definition", description);
}

/// Begins a concept of a scheme, with its notation.
fn concept<'a>(turtle: &'a mut Turtle, uri: &str, scheme: &str, notation: &str) -> &'a mut Turtle {
    turtle.subject(uri).is("skos:Concept").iri("skos:inScheme", &scheme_uri(scheme));
    turtle.code("skos:notation", notation)
}

fn add_vocabulary(turtle: &mut Turtle, vocabulary: &Description) {
    add_scheme(turtle, vocabulary.name, vocabulary.meaning);
    add_terms(turtle, vocabulary.name, vocabulary);
}

/// The terms of a vocabulary as the top concepts of a scheme.
fn add_terms(turtle: &mut Turtle, scheme: &str, vocabulary: &Description) {
    for term in &vocabulary.terms {
        concept(turtle, &term.uri, scheme, term.spelling).iri("skos:topConceptOf", &scheme_uri(scheme));
        turtle.text("skos:prefLabel", term.label).text("skos:definition", term.meaning);
    }
}

/// What terms are in vocabularies of others, and in others of the format.
fn add_matches(turtle: &mut Turtle) {
    for modality in Modality::ALL {
        let class = match modality {
            Modality::Obligation => "Obligation",
            Modality::Prohibition => "Prohibition",
            Modality::Permission => "Permission",
            Modality::Right => "Right",
            Modality::Constitutive => "ConstitutiveStatement",
        };
        turtle.subject(&modality.uri()).iri("skos:closeMatch", &format!("{LEGAL_RULES}{class}"));
    }
    for topic in Topic::ALL {
        turtle.subject(&topic.uri()).iri("skos:broadMatch", &topic.basket().uri());
    }
    for principle in CompactPrinciple::ALL {
        turtle.subject(&principle.uri()).iri("skos:closeMatch", &principle.paragraph().uri());
    }
}

fn add_commitments(turtle: &mut Turtle) {
    let name = "CompactCommitment";
    add_scheme(
        turtle,
        name,
        "The paragraphs of the Global Digital Compact (A/RES/79/1, annex I) and their items.",
    );
    for commitment in CompactCommitment::all() {
        concept(turtle, &commitment.uri(), name, &commitment.to_string());
        if let Some(letter) = commitment.letter() {
            turtle.text("skos:prefLabel", &format!("Paragraph {} ({letter})", commitment.paragraph()));
            turtle.iri("skos:broader", &commitment.whole_paragraph().uri());
        } else {
            turtle.text("skos:prefLabel", &format!("Paragraph {}", commitment.paragraph()));
            turtle.iri("skos:topConceptOf", &scheme_uri(name));
        }
        if let Some(objective) = commitment.objective() {
            turtle.iri("skos:broadMatch", &objective.uri());
        }
    }
}

/// Goals and targets have the names of the United Nations, who label them: a second preferred label would contradict theirs.
fn add_goals(turtle: &mut Turtle) {
    let name = "GoalReference";
    let scheme = scheme_uri(name);
    add_scheme(
        turtle,
        name,
        "The Sustainable Development Goals, their targets and indicators, and the themes of the 2030 Agenda.",
    );
    concept(turtle, &GoalReference::ALL.uri(), name, "all").iri("skos:topConceptOf", &scheme);
    turtle.text("skos:prefLabel", "All Sustainable Development Goals");
    for goal in SdgGoal::ALL {
        concept(turtle, goal.uri(), name, &goal.to_string()).iri("skos:topConceptOf", &scheme);
        turtle.text("rdfs:label", goal.title());
        for target in goal.targets() {
            concept(turtle, &target.uri(), name, &target.to_string()).iri("skos:broader", goal.uri());
        }
    }
    for indicator in SdgIndicator::all() {
        let reference = GoalReference::of_indicator(indicator);
        concept(turtle, &reference.uri(), name, &reference.to_string());
        turtle.text("skos:prefLabel", &format!("Indicator {indicator}"));
        turtle.iri("skos:broader", &indicator.target().uri());
    }
    let mut themes = Description::of::<AgendaTheme>();
    for (term, theme) in themes.terms.iter_mut().zip(AgendaTheme::ALL) {
        term.uri = GoalReference::of_theme(*theme).uri();
    }
    add_terms(turtle, name, &themes);
}

fn add_crosswalks(turtle: &mut Turtle) {
    for link in crosswalks() {
        let relation = match link.relation {
            CrosswalkRelation::CloseMatch => "closeMatch",
            CrosswalkRelation::BroadMatch => "broadMatch",
            CrosswalkRelation::NarrowMatch => "narrowMatch",
            CrosswalkRelation::RelatedMatch => "relatedMatch",
        };
        let (from, to) = (uri_of(&link.from), uri_of(&link.to));
        turtle.subject(&from).iri(&format!("skos:{relation}"), &to);
        turtle.nameless().is("rdf:Statement").iri("rdf:subject", &from);
        turtle.iri("rdf:predicate", &format!("http://www.w3.org/2004/02/skos/core#{relation}"));
        turtle.iri("rdf:object", &to).text("dcterms:source", link.source);
    }
}

fn uri_of(term: &FrameworkTerm) -> String {
    match term {
        FrameworkTerm::Objective(objective) => objective.uri(),
        FrameworkTerm::Commitment(commitment) => commitment.uri(),
        FrameworkTerm::ActionLine(line) => line.uri(),
        FrameworkTerm::Goal(goal) => goal.uri(),
        FrameworkTerm::IgfTheme(theme) => theme.uri(),
    }
}
