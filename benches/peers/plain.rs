//! The records as plain structs: what serde's derive makes of the schema. Nothing is checked.
//!
//!     python3 benches/peers/make_types.py schemas/v1/dataset.schema.json rust > benches/peers/plain.rs
//!     cargo fmt

#![allow(clippy::large_enum_variant, clippy::struct_field_names)]

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::Value;

#[derive(Serialize, Deserialize)]
pub(crate) struct Actor {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<String>,
    pub(crate) party: Party,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Affiliation {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) period: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
    pub(crate) to: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct AgendaItem {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) concerns: Vec<Party>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minutes: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) presenters: Vec<String>,
    pub(crate) title: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Amendment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) operation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    pub(crate) target: Target,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) text: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct AnnouncedCount {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) count: u64,
    pub(crate) of: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Attribution {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) asserter: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) contributors: Vec<Contributor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) holders: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) members_too: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Carrier {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) contributors: Vec<Contributor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) identifiers: Vec<Identifier>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Citation {
    pub(crate) document: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) fingerprint: Option<Fingerprint>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) locator: Option<Locator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) quote: Option<Quote>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Classification {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) absent: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) action_lines: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) commitments: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) compact_principles: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) goals: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) laws: Vec<LawReference>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) objectives: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) technologies: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) themes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) topics: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Coding {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<String>,
    pub(crate) coder: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) confidence: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) scheme: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct CodingCoverage {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) axes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    pub(crate) extent: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<Locator>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Contributor {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capacity: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed: Option<String>,
    pub(crate) role: String,
    pub(crate) who: Party,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Discrepancy {
    pub(crate) fact: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) values: Vec<SourcedValue>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Endorsement {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) capacity: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) category: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) statement: Option<String>,
    pub(crate) who: Party,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Enumeration {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) alternatives: Option<bool>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) foremost: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) items: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<String>,
    pub(crate) open: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) priority: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) ranked: Option<bool>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Establishment {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    pub(crate) kind: String,
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) stakeholder: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Event {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) by: Option<Party>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    pub(crate) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Evidence {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<String>,
    pub(crate) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) repeats: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Fingerprint {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) opening: Option<String>,
    pub(crate) sha256: String,
    pub(crate) words: u64,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Identifier {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) scheme: String,
    pub(crate) value: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct IncompleteList {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) count: Option<Quantity>,
    pub(crate) of: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed: Option<String>,
    pub(crate) reason: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum Instrument {
    #[serde(rename = "law")]
    Law(String),
    #[serde(rename = "described")]
    Described(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) enum Jurisdiction {
    #[serde(rename = "country")]
    Country(String),
    #[serde(rename = "stakeholder")]
    Stakeholder(String),
    #[serde(rename = "described")]
    Described(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Law {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) binding_force: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) discrepancies: Vec<Discrepancy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) documents: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) events: Vec<Event>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) identifiers: Vec<Identifier>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) jurisdictions: Vec<Jurisdiction>,
    pub(crate) kind: String,
    pub(crate) name: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) other_names: Vec<Name>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<RelatedLaw>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct LawReference {
    pub(crate) instrument: Instrument,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pinpoints: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) role: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Licence {
    pub(crate) name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Locator {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) footnote: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) page: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) paragraph: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sections: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sentences: Vec<u64>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Mapping {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) aspect: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) rationale: Option<String>,
    pub(crate) relation: String,
    pub(crate) target: Target,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Name {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Outcome {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) abstentions: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) document: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) method: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) not_voting: Option<u64>,
    pub(crate) result: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) votes_against: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) votes_for: Option<u64>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Participation {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) affiliation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendance: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) basis: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) order: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_affiliation: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_group: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) region: Option<String>,
    pub(crate) role: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) who: Vec<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum Party {
    #[serde(rename = "stakeholder")]
    Stakeholder(String),
    #[serde(rename = "class")]
    Class(String),
    #[serde(rename = "document")]
    Document(String),
    #[serde(rename = "law")]
    Law(String),
    #[serde(rename = "session")]
    Session(String),
    #[serde(rename = "described")]
    Described(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) struct PolicyQuestion {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    pub(crate) attribution: Attribution,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) concerns: Vec<Actor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) form: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) heading: Option<String>,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mappings: Vec<Mapping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) order: Option<u64>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) parts: Vec<String>,
    pub(crate) question: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) session: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) subject: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Preference {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) conditions: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) over: Vec<String>,
    pub(crate) preferred: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Principle {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    pub(crate) attribution: Attribution,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mappings: Vec<Mapping>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) provisions: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<Related>,
    pub(crate) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct PrintedTheme {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sub_themes: Vec<String>,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Proposal {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) amendment: Option<Amendment>,
    pub(crate) attribution: Attribution,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) endorsements: Vec<Endorsement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) incomplete: Vec<IncompleteList>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) levers: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mappings: Vec<Mapping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<Outcome>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) provisions: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<Related>,
    pub(crate) summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Provision {
    pub(crate) action: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) addressees: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) affected: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) bearers: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) beneficiaries: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) conditions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deadline: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) enumerations: Vec<Enumeration>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) establishes: Vec<Establishment>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exceptions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hedge: Option<String>,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) manner: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mappings: Vec<Mapping>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) modality: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) parent: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) partners: Vec<Actor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) period: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) preferences: Vec<Preference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_verb: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) priority: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) purposes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) quantities: Vec<Quantity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<Related>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) scope: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) targets: Vec<QuantifiedTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verb: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) wordings: Vec<Wording>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct QuantifiedTarget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) baseline: Option<Quantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) baseline_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) change: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) deadline: Option<String>,
    pub(crate) measure: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) milestones: Vec<Quantity>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) population: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) threshold: Option<Quantity>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Quantity {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) comparator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hedge: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) of: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) unit: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) upper: Option<String>,
    pub(crate) value: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Quote {
    pub(crate) exact: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) prefix: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) suffix: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Related {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pinpoints: Vec<String>,
    pub(crate) relation: String,
    pub(crate) target: Target,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct RelatedDocument {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) document: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) note: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) other_place: Option<Locator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<Locator>,
    pub(crate) relation: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct RelatedLaw {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) law: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pinpoints: Vec<String>,
    pub(crate) relation: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Remark {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Session {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) agenda: Vec<AgendaItem>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) attendance: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) discrepancies: Vec<Discrepancy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) documents: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) facilitation: Vec<Remark>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) formats: Vec<String>,
    pub(crate) forum: String,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) incomplete: Vec<IncompleteList>,
    pub(crate) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) layout: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) minutes: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) number: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) online_participation: Vec<Remark>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) outcomes: Vec<Remark>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) participations: Vec<Participation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) place: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_format: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) printed_themes: Vec<PrintedTheme>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<Related>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) themes: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    pub(crate) year: u64,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct SourceDocument {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) announced_counts: Vec<AnnouncedCount>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) authority: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) availability: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) carriers: Vec<Carrier>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) contributors: Vec<Contributor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coverage: Option<CodingCoverage>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) discrepancies: Vec<Discrepancy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) endorsements: Vec<Endorsement>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) events: Vec<Event>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) furniture: Vec<Locator>,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) identifiers: Vec<Identifier>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) incomplete: Vec<IncompleteList>,
    pub(crate) kind: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) languages: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) licence: Option<Licence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) other_titles: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) outcome: Option<Outcome>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<RelatedDocument>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) version: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct SourcedValue {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) value: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Stakeholder {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) affiliations: Vec<Affiliation>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) discrepancies: Vec<Discrepancy>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) distinct_from: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) group: Option<String>,
    pub(crate) id: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) identifiers: Vec<Identifier>,
    pub(crate) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) other_names: Vec<Name>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) period: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) summary: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) url: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Statement {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    pub(crate) act: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) actors: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) addressees: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) affected: Vec<Actor>,
    pub(crate) attribution: Attribution,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) beneficiaries: Vec<Actor>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) classification: Option<Classification>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) coding: Option<Coding>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) conditions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) defined_term: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) enumerations: Vec<Enumeration>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) evidence: Vec<Evidence>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) exceptions: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) extensions: Option<BTreeMap<String, Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) hedge: Option<String>,
    pub(crate) id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) manner: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) mappings: Vec<Mapping>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) partners: Vec<Actor>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) period: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) preferences: Vec<Preference>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) printed_verb: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) priority: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) provisions: Vec<Provision>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) purposes: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) quantities: Vec<Quantity>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) reasons: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) relations: Vec<Related>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) scope: Vec<String>,
    pub(crate) summary: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) supports: Vec<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) targets: Vec<StatementTarget>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) timing: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) verb: Option<String>,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct StatementTarget {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) aspect: Option<String>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) pinpoints: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) replacement: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) stance: Option<String>,
    pub(crate) target: Target,
}

#[derive(Serialize, Deserialize)]
pub(crate) enum Target {
    #[serde(rename = "stakeholder")]
    Stakeholder(String),
    #[serde(rename = "class")]
    Class(String),
    #[serde(rename = "document")]
    Document(String),
    #[serde(rename = "passage")]
    Passage(Citation),
    #[serde(rename = "law")]
    Law(String),
    #[serde(rename = "session")]
    Session(String),
    #[serde(rename = "principle")]
    Principle(String),
    #[serde(rename = "proposal")]
    Proposal(String),
    #[serde(rename = "provision")]
    Provision(String),
    #[serde(rename = "policy_question")]
    PolicyQuestion(String),
    #[serde(rename = "statement")]
    Statement(String),
    #[serde(rename = "technology")]
    Technology(String),
    #[serde(rename = "topic")]
    Topic(String),
    #[serde(rename = "described")]
    Described(String),
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Wording {
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) citations: Vec<Citation>,
    pub(crate) kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) language: Option<String>,
    pub(crate) text: String,
}

#[derive(Serialize, Deserialize)]
pub(crate) struct Dataset {
    #[serde(rename = "$schema", skip_serializing_if = "Option::is_none")]
    pub(crate) schema_uri: Option<String>,
    pub(crate) format: String,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) laws: Vec<Law>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) policy_questions: Vec<PolicyQuestion>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) principles: Vec<Principle>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) proposals: Vec<Proposal>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) sessions: Vec<Session>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) source_documents: Vec<SourceDocument>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) stakeholders: Vec<Stakeholder>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) statements: Vec<Statement>,
}
