//! The ontology of the classes and properties of the format.

use std::collections::{BTreeMap, BTreeSet};

use super::turtle::Turtle;
use super::types::{CLASSES, Member, PREFIXES, PROPERTIES, Types, Values, full};

/// The properties of the format that are narrower than one of others.
const NARROWER: &[(&str, &str)] = &[("parent", "dcterms:isPartOf"), ("provisions", "dcterms:hasPart")];

/// The types that are kinds of a class of others.
const SUBCLASSES: &[(&str, &[&str])] = &[
    ("Affiliation", &["org:Membership"]),
    ("Carrier", &["schema:CreativeWork"]),
    ("Citation", &["oa:SpecificResource"]),
    ("Coding", &["prov:Activity"]),
    ("Contributor", &["prov:AgentInfluence"]),
    ("Identifier", &["schema:PropertyValue"]),
    ("Law", &["eli:LegalResource", "schema:Legislation"]),
    ("Licence", &["schema:CreativeWork"]),
    ("PolicyQuestion", &["prov:Entity"]),
    ("Principle", &["prov:Entity"]),
    ("Proposal", &["prov:Entity"]),
    ("Quote", &["oa:TextQuoteSelector"]),
    ("Session", &["schema:Event"]),
    ("SourceDocument", &["prov:Entity", "schema:CreativeWork"]),
    ("Stakeholder", &["prov:Agent"]),
    ("Statement", &["prov:Entity"]),
];

/// The classes and properties of the format in Turtle, with those of others that they are kinds of:
/// `schemas/v1/ontology.ttl`.
///
/// ```
/// let ontology = digital_governance::linked_data::ontology();
/// assert!(ontology.contains("\ndg:provisions a owl:ObjectProperty"));
/// ```
pub fn ontology() -> String {
    let types = Types::new();
    let mut turtle = Turtle::new(PREFIXES);
    turtle
        .subject("urn:digital-governance:ontology:v1")
        .is("owl:Ontology")
        .text("rdfs:label", "Digital governance");
    for title in types.members.keys() {
        turtle.subject(&format!("{CLASSES}{title}")).is("owl:Class").text("rdfs:label", title);
        turtle.text("rdfs:comment", types.descriptions.get(title).map_or("", String::as_str));
        for (_, classes) in SUBCLASSES.iter().filter(|(own, _)| own == title) {
            for class in *classes {
                turtle.iri("rdfs:subClassOf", &full(class));
            }
        }
    }
    let mut properties: BTreeMap<&str, Vec<(&str, &Member)>> = BTreeMap::new();
    for (title, members) in &types.members {
        for member in members {
            if let Some(name) = member.property.strip_prefix("dg:") {
                properties.entry(name).or_default().push((title, member));
            }
        }
    }
    for (name, uses) in properties {
        turtle.subject(&format!("{PROPERTIES}{name}"));
        let is_literal = uses.iter().all(|(_, member)| member.is_literal());
        turtle.is(if is_literal { "owl:DatatypeProperty" } else { "owl:ObjectProperty" });
        turtle.text("rdfs:label", &name.replace('_', " "));
        let comments: BTreeSet<&str> = uses.iter().map(|(_, member)| member.description.as_str()).collect();
        for comment in comments {
            turtle.text("rdfs:comment", comment);
        }
        let domains: BTreeSet<&str> = uses.iter().map(|(title, _)| *title).collect();
        if let (Some(domain), 1) = (domains.first(), domains.len()) {
            turtle.iri("rdfs:domain", &format!("{CLASSES}{domain}"));
        }
        let ranges: BTreeSet<String> = uses.iter().map(|(_, member)| range_of(member)).collect();
        if let (Some(range), 1) = (ranges.first(), ranges.len())
            && !range.is_empty()
        {
            turtle.iri("rdfs:range", range);
        }
        for (_, broader) in NARROWER.iter().filter(|(narrower, _)| *narrower == name) {
            turtle.iri("rdfs:subPropertyOf", &full(broader));
        }
    }
    turtle.finish()
}

/// The class or datatype of all values, and nothing where they are of several.
fn range_of(member: &Member) -> String {
    match &member.values {
        _ if member.is_ordered => "http://www.w3.org/1999/02/22-rdf-syntax-ns#List".to_owned(),
        Values::Records(title) | Values::Objects(title) => format!("{CLASSES}{title}"),
        Values::Terms(_) => "http://www.w3.org/2004/02/skos/core#Concept".to_owned(),
        Values::Literals(Some(datatype)) => full(datatype),
        Values::Own | Values::Nested | Values::Addresses | Values::Json | Values::Literals(None) => {
            String::new()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{NARROWER, SUBCLASSES, Types, full};

    #[test]
    fn what_is_said_of_classes_and_properties_is_said_of_ones_that_exist() {
        let types = Types::new();
        for (title, classes) in SUBCLASSES {
            assert!(types.members.contains_key(*title), "{title}");
            assert!(classes.iter().all(|class| full(class) != *class), "{classes:?}");
        }
        for (name, _) in NARROWER {
            assert!(types.members.values().flatten().any(|member| member.property == format!("dg:{name}")));
        }
    }
}
