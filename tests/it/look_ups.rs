//! Every look-up finds what going through all records finds.
//!
//! Datasets are made at random from few ids. Which kind an id is of differs from dataset to dataset, and records come in
//! any order. What a record is filed under is then looked for in its JSON, where the names of members say what a string
//! is: nothing of that goes through the index.

use std::collections::BTreeSet;

use digital_governance::prelude::*;
use fastrand::Rng;
use serde_json::{Map, Value, json};

const RECORD_KINDS: [IdKind; 8] = [
    IdKind::SourceDocument,
    IdKind::Stakeholder,
    IdKind::Law,
    IdKind::Session,
    IdKind::Principle,
    IdKind::Proposal,
    IdKind::PolicyQuestion,
    IdKind::Statement,
];

/// Makes the records of a dataset.
struct Maker {
    random: Rng,
    /// Which ids there are, and what each names.
    ids: Vec<(String, IdKind)>,
}

impl Maker {
    fn new(seed: u64) -> Self {
        let mut random = Rng::with_seed(seed);
        let count = random.usize(1..50);
        let ids = (0..count).map(|number| {
            // Most records that can have provisions have some.
            let of_provision = random.usize(0..3) == 0;
            let kind = if of_provision { IdKind::Provision } else { random.choice(RECORD_KINDS).unwrap() };
            (format!("x{number}"), kind)
        });
        let ids = ids.collect();
        Self { random, ids }
    }

    /// An id of a kind, if there is one.
    fn id(&mut self, kind: IdKind) -> Option<Value> {
        let ids: Vec<&String> = self.ids.iter().filter(|(_, own)| *own == kind).map(|(id, _)| id).collect();
        self.random.choice(ids).map(|id| json!(id))
    }

    /// Ids of a kind, none of them twice.
    fn ids(&mut self, kind: IdKind) -> Value {
        let ids: BTreeSet<String> = (0..self.random.usize(0..4))
            .filter_map(|_| self.id(kind))
            .map(|id| id.as_str().unwrap().to_owned())
            .collect();
        let mut ids: Vec<String> = ids.into_iter().collect();
        self.random.shuffle(&mut ids);
        json!(ids)
    }

    /// A term of few, or one that nobody knows.
    fn term(&mut self, known: &[&str]) -> Value {
        let few = &known[..known.len().min(4)];
        if self.random.usize(0..4) == 0 { json!("own-term") } else { json!(self.random.choice(few).unwrap()) }
    }

    fn terms(&mut self, known: &[&str]) -> Value {
        let terms: BTreeSet<String> =
            (0..self.random.usize(0..4)).map(|_| self.term(known).as_str().unwrap().to_owned()).collect();
        json!(terms)
    }

    /// What `make` makes, none to two times.
    fn list<M: Into<Option<Value>>>(&mut self, make: fn(&mut Self) -> M) -> Value {
        (0..self.random.usize(0..3)).filter_map(|_| make(self).into()).collect()
    }

    fn citation(&mut self) -> Option<Value> {
        let document = self.id(IdKind::SourceDocument)?;
        Some(json!({"document": document}))
    }

    fn attribution(&mut self) -> Value {
        let mut attribution = json!({"holders": self.ids(IdKind::Stakeholder)});
        // Who reports it does not hold it.
        if self.random.bool()
            && let Some(asserter) = self.id(IdKind::Stakeholder)
        {
            attribution["asserter"] = asserter;
        }
        attribution["contributors"] = self.list(|maker| json!({"role": "drafter", "who": maker.party()}));
        attribution
    }

    fn party(&mut self) -> Value {
        let kinds = [IdKind::Stakeholder, IdKind::SourceDocument, IdKind::Law, IdKind::Session];
        let kind = self.random.choice(kinds).unwrap();
        let name = if kind == IdKind::SourceDocument { "document" } else { kind.as_str() };
        match self.id(kind) {
            Some(id) => json!({name: id}),
            // What is described is not what it is called.
            None => json!({"described": "x1"}),
        }
    }

    fn target(&mut self) -> Value {
        match self.random.usize(0..12) {
            0..4 => self.party(),
            4 => self.citation().map_or(json!({"described": "x2"}), |passage| json!({"passage": passage})),
            5 => json!({"topic": self.term(&spelled(Topic::ALL))}),
            6 => json!({"technology": "own-term"}),
            _ => {
                let others = [
                    IdKind::Principle,
                    IdKind::Proposal,
                    IdKind::PolicyQuestion,
                    IdKind::Statement,
                    IdKind::Provision,
                ];
                let kind = self.random.choice(others).unwrap();
                self.id(kind).map_or(json!({"described": "x3"}), |id| json!({kind.as_str(): id}))
            }
        }
    }

    fn related(&mut self) -> Value {
        json!({"relation": "supports", "target": self.target()})
    }

    fn evidence(&mut self) -> Option<Value> {
        Some(
            json!({"kind": "study", "document": self.id(IdKind::SourceDocument)?, "citations": self.list(Self::citation)}),
        )
    }

    fn law_reference(&mut self) -> Value {
        let described = json!({"described": "x4"});
        let instrument = self.id(IdKind::Law).map_or(described, |law| json!({"law": law}));
        json!({"instrument": instrument})
    }

    fn classification(&mut self) -> Value {
        let goals: BTreeSet<&str> = (0..self.random.usize(0..4))
            .filter_map(|_| {
                self.random
                    .choice(["1", "1.1", "1.5.4", "1.a", "10", "10.1", "10.7.1", "all", "people", "own-term"])
            })
            .collect();
        let commitments: BTreeSet<&str> = (0..self.random.usize(0..4))
            .filter_map(|_| self.random.choice(["1", "11", "11.a", "11.g", "29", "29.d", "8.m"]))
            .collect();
        json!({
            "laws": self.list(Self::law_reference),
            "topics": self.terms(&spelled(Topic::ALL)),
            "themes": self.terms(&spelled(CompactTheme::ALL)),
            "objectives": self.terms(&spelled(CompactObjective::ALL)),
            "compact_principles": self.terms(&spelled(CompactPrinciple::ALL)),
            "commitments": commitments,
            "action_lines": self.terms(&spelled(WsisActionLine::ALL)),
            "goals": goals,
            "technologies": ["own-term"],
        })
    }

    fn wording(&mut self) -> Value {
        json!({"kind": "short", "text": "W", "citations": self.list(Self::citation)})
    }

    fn mapping(&mut self) -> Value {
        let target = self.target();
        json!({"relation": "equal", "target": target})
    }

    fn provision(&mut self, id: &str) -> Value {
        let mut provision = json!({
            "id": id,
            "action": "act",
            "bearers": [{"party": self.party()}],
            "evidence": self.list(Self::evidence),
            "wordings": self.list(Self::wording),
            "relations": self.list(Self::related),
            "mappings": self.list(Self::mapping),
            "citations": self.list(Self::citation),
        });
        if self.random.bool() {
            provision["classification"] = self.classification();
        }
        provision
    }

    fn agenda_item(&mut self) -> Value {
        json!({
            "title": "T",
            "classification": self.classification(),
            "concerns": [self.party()],
            "citations": self.list(Self::citation),
            "presenters": self.ids(IdKind::Stakeholder),
        })
    }

    fn affiliation(&mut self) -> Option<Value> {
        // Staff go round in circles without a fault.
        Some(
            json!({"to": self.id(IdKind::Stakeholder)?, "kind": "staff", "citations": self.list(Self::citation)}),
        )
    }

    fn related_document(&mut self) -> Option<Value> {
        Some(json!({"relation": "responds-to", "document": self.id(IdKind::SourceDocument)?}))
    }

    fn related_law(&mut self) -> Option<Value> {
        Some(json!({"relation": "own-term", "law": self.id(IdKind::Law)?}))
    }

    fn event(&mut self) -> Value {
        json!({"kind": "adopted", "by": self.party(), "citations": self.list(Self::citation)})
    }

    fn discrepancy(&mut self) -> Value {
        json!({"fact": "title", "values": [{"value": "x1", "citations": self.list(Self::citation)}]})
    }

    fn incomplete_list(&mut self) -> Value {
        json!({"of": "speakers", "reason": "left-open", "citations": self.list(Self::citation)})
    }

    /// A record with an id. What is in its extensions names nothing, however it is called.
    fn record(&mut self, id: &str, kind: IdKind, provisions: &[String]) -> Value {
        let mut members = match kind {
            IdKind::SourceDocument => json!({
                "kind": "letter",
                "relations": self.list(Self::related_document),
                "events": self.list(Self::event),
                "endorsements": [{"who": self.party(), "citations": self.list(Self::citation)}],
                "identifiers": [{"scheme": "doi", "value": "x1", "citations": self.list(Self::citation)}],
                "carriers": [{"citations": self.list(Self::citation)}],
                "incomplete": self.list(Self::incomplete_list),
            }),
            IdKind::Stakeholder => json!({
                "kind": "state",
                "affiliations": self.list(Self::affiliation),
                "distinct_from": self.ids(IdKind::Stakeholder),
            }),
            IdKind::Law => json!({
                "kind": "treaty",
                "name": "L",
                "relations": self.list(Self::related_law),
                "documents": self.ids(IdKind::SourceDocument),
            }),
            IdKind::Session => json!({
                "forum": "F",
                "year": 2019,
                "kind": "workshop",
                "number": id,
                // The themes of a forum are others than those of the Compact.
                "themes": ["own-term", CompactTheme::ALL[0].as_str()],
                "documents": self.ids(IdKind::SourceDocument),
                "agenda": self.list(Self::agenda_item),
                "relations": self.list(Self::related),
            }),
            IdKind::PolicyQuestion => json!({
                "question": "Q?",
                "concerns": [{"party": self.party()}],
                "mappings": self.list(Self::mapping),
            }),
            IdKind::Statement => json!({
                "act": "assertion",
                "summary": "S",
                "targets": [{"target": self.target()}],
                "evidence": self.list(Self::evidence),
                "relations": self.list(Self::related),
                "supports": self.ids(IdKind::Statement),
            }),
            _ => json!({"summary": "S", "relations": self.list(Self::related)}),
        };
        members["id"] = json!(id);
        members["citations"] = self.list(Self::citation);
        members["extensions"] = json!({"org.example/x": {"document": id, "law": "x1", "holders": ["x2"], "topics": ["own-term"]}});
        if kind < IdKind::Principle {
            members["discrepancies"] = self.list(Self::discrepancy);
        }
        if kind != IdKind::Stakeholder && self.random.bool() {
            members["classification"] = self.classification();
        }
        if kind >= IdKind::Principle {
            members["attribution"] = self.attribution();
        }
        if !provisions.is_empty() {
            members["provisions"] = provisions.iter().map(|id| self.provision(id)).collect();
        }
        json!({ kind.as_str(): members })
    }

    /// All records, as lines have them, in any order.
    fn records(&mut self) -> Vec<Value> {
        let owns = |kind: &IdKind| matches!(kind, IdKind::Principle | IdKind::Proposal | IdKind::Statement);
        let owners: Vec<String> =
            self.ids.iter().filter(|(_, kind)| owns(kind)).map(|(id, _)| id.clone()).collect();
        if owners.is_empty() {
            self.ids.retain(|(_, kind)| *kind != IdKind::Provision);
        }
        let mut all = self.ids.clone();
        self.random.shuffle(&mut all);
        let provisions: Vec<(String, String)> = all
            .iter()
            .filter(|(_, kind)| *kind == IdKind::Provision)
            .map(|(id, _)| (id.clone(), self.random.choice(&owners).unwrap().clone()))
            .collect();
        let records = all.iter().filter(|(_, kind)| *kind != IdKind::Provision).map(|(id, kind)| {
            let own = provisions.iter().filter(|(_, owner)| owner == id);
            self.record(id, *kind, &own.map(|(provision, _)| provision.clone()).collect::<Vec<_>>())
        });
        records.collect()
    }
}

fn spelled<V: Vocabulary>(terms: &[V]) -> Vec<&'static str> {
    terms.iter().map(|term| term.as_str()).collect()
}

/// The dataset in every way in which it can be had.
fn made(records: &[Value]) -> [Dataset; 3] {
    let mut file = Map::new();
    let mut lines = "{\"format\":\"1.0\"}\n".to_owned();
    let mut builder = Dataset::builder();
    for record in records {
        let (kind, members) = record.as_object().unwrap().iter().next().unwrap();
        file.entry(format!("{kind}s"))
            .or_insert_with(|| json!([]))
            .as_array_mut()
            .unwrap()
            .push(members.clone());
        lines.extend([&record.to_string(), "\n"]);
        builder = builder.add(Record::from_json_line(&record.to_string()).unwrap());
    }
    file.insert("format".to_owned(), json!("1.0"));
    let file = Value::Object(file).to_string();
    [
        Dataset::from_json(&file).unwrap_or_else(|faults| panic!("{file}\n{faults}")),
        Dataset::from_json_lines(&lines).unwrap(),
        builder.build().unwrap(),
    ]
}

/// The strings of a record, each behind two names: of the member that has the member that it is in, and of that member.
type Strings = Vec<[String; 3]>;

fn strings(record: RecordRef<'_>) -> Strings {
    fn collect(value: &Value, owner: &str, name: &str, found: &mut Strings) {
        match value {
            Value::String(text) => found.push([owner.to_owned(), name.to_owned(), text.clone()]),
            Value::Array(items) => items.iter().for_each(|item| collect(item, owner, name, found)),
            Value::Object(members) => {
                let members = members.iter().filter(|(member, _)| *member != "extensions");
                members.for_each(|(member, value)| collect(value, name, member, found));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    let line = serde_json::to_value(record).unwrap();
    collect(&line[record.kind().as_str()], "", "", &mut found);
    found
}

/// A dataset, and the strings of each of its records.
struct Scanned<'a> {
    dataset: &'a Dataset,
    strings: Vec<(&'a str, Strings)>,
}

impl<'a> Scanned<'a> {
    fn of(dataset: &'a Dataset) -> Self {
        let strings = dataset.records().map(|record| (record.id(), strings(record))).collect();
        Self { dataset, strings }
    }

    /// The ids of the records in which a string stands that is looked for.
    fn scan(&self, is_wanted: impl Fn(&str, &str, &str) -> bool) -> Vec<&'a str> {
        let has = |strings: &Strings| strings.iter().any(|[owner, name, text]| is_wanted(owner, name, text));
        self.strings.iter().filter(|(_, strings)| has(strings)).map(|(id, _)| *id).collect()
    }
}

/// The ids of what was found, which is as many as it says.
fn ids(records: Records<'_>) -> Vec<&str> {
    let count = records.len();
    let ids: Vec<&str> = records.map(RecordRef::id).collect();
    assert_eq!(ids.len(), count);
    ids
}

/// How many records each look-up found.
#[derive(Debug, Default)]
struct Found {
    holders: usize,
    documents: usize,
    laws: usize,
    topics: usize,
    themes: usize,
    objectives: usize,
    compact_principles: usize,
    commitments: usize,
    action_lines: usize,
    technologies: usize,
    goals: usize,
    provisions: usize,
}

fn check_ids(scanned: &Scanned<'_>, id: &str, found: &mut Found) {
    let dataset = scanned.dataset;
    macro_rules! of_its_kind {
        ($($one:ident, $all:ident;)+) => {
            $(
                let expected = dataset.$all().iter().find(|record| record.id == id);
                assert_eq!(dataset.$one(&id.parse().unwrap()), expected, "{id}");
            )+
        };
    }
    of_its_kind! {
        source_document, source_documents;
        stakeholder, stakeholders;
        law, laws;
        session, sessions;
        principle, principles;
        proposal, proposals;
        policy_question, policy_questions;
        statement, statements;
    }
    let has = |record: &RecordRef<'_>| record.provisions().iter().any(|provision| provision.id == id);
    let owner = dataset.records().find(has);
    let provision = owner.and_then(|owner| owner.provisions().iter().find(|provision| provision.id == id));
    assert_eq!(dataset.record_of_provision(&id.parse().unwrap()), owner, "{id}");
    assert_eq!(dataset.provision(&id.parse().unwrap()), provision, "{id}");
    assert_eq!(dataset.get(id), dataset.records().find(|record| record.id() == id).or(owner), "{id}");
    found.provisions += usize::from(provision.is_some());

    let held = ids(dataset.by_holder(&id.parse().unwrap()));
    let attributed = |record: &RecordRef<'_>| {
        record.attribution().is_some_and(|own| own.holders.iter().any(|holder| *holder == id))
    };
    let expected = scanned.scan(|owner, name, text| (owner, name, text) == ("attribution", "holders", id));
    assert_eq!(held, expected, "{id}");
    assert_eq!(held, dataset.records().filter(attributed).map(RecordRef::id).collect::<Vec<_>>(), "{id}");
    found.holders += held.len();

    let resting = ids(dataset.by_document(&id.parse().unwrap()));
    let is_a_document = dataset.source_documents().iter().any(|document| document.id == id);
    let expected =
        scanned.scan(|_, name, text| is_a_document && matches!(name, "document" | "documents") && text == id);
    assert_eq!(resting, expected, "{id}");
    found.documents += resting.len();

    let referring = ids(dataset.by_law(&id.parse().unwrap()));
    assert_eq!(referring, scanned.scan(|_, name, text| name == "law" && text == id), "{id}");
    found.laws += referring.len();

    let affiliated: Vec<_> =
        dataset.affiliated_with(&id.parse().unwrap(), None).map(|own| own.id.as_str()).collect();
    assert_eq!(
        affiliated,
        scanned.scan(|owner, name, text| (owner, name, text) == ("affiliations", "to", id))
    );
}

fn check_terms(scanned: &Scanned<'_>, found: &mut Found) {
    let dataset = scanned.dataset;
    let spellings = |known: Vec<&'static str>| known.into_iter().chain(["own-term", "nobody-has-this"]);
    for term in spellings(spelled(Topic::ALL)) {
        let topics = ids(dataset.by_topic(term.parse::<Term<Topic>>().unwrap()));
        assert_eq!(topics, scanned.scan(|_, name, text| matches!(name, "topics" | "topic") && text == term));
        found.topics += topics.len();
    }
    for term in spellings(spelled(CompactTheme::ALL)) {
        let themes = ids(dataset.by_theme(term.parse::<Term<CompactTheme>>().unwrap()));
        let is_theme =
            |owner: &str, name: &str, text: &str| (owner, name, text) == ("classification", "themes", term);
        assert_eq!(themes, scanned.scan(is_theme));
        found.themes += themes.len();
    }
    for term in spellings(spelled(CompactObjective::ALL)) {
        let objectives = ids(dataset.by_objective(term.parse::<Term<CompactObjective>>().unwrap()));
        assert_eq!(objectives, scanned.scan(|_, name, text| name == "objectives" && text == term));
        found.objectives += objectives.len();
    }
    for term in spellings(spelled(CompactPrinciple::ALL)) {
        let principles = ids(dataset.by_compact_principle(term.parse::<Term<CompactPrinciple>>().unwrap()));
        assert_eq!(principles, scanned.scan(|_, name, text| name == "compact_principles" && text == term));
        found.compact_principles += principles.len();
    }
    for term in spellings(spelled(WsisActionLine::ALL)) {
        let lines = ids(dataset.by_action_line(term.parse::<Term<WsisActionLine>>().unwrap()));
        assert_eq!(lines, scanned.scan(|_, name, text| name == "action_lines" && text == term));
        found.action_lines += lines.len();
    }
    for commitment in CompactCommitment::all() {
        let code = commitment.to_string();
        let commitments = ids(dataset.by_commitment(commitment));
        let item = format!("{code}.");
        let expected = scanned
            .scan(|_, name, text| name == "commitments" && (text == code || text.starts_with(item.as_str())));
        assert_eq!(commitments, expected, "{code}");
        found.commitments += commitments.len();
    }
    for term in spellings(spelled(Technology::ALL)) {
        let technologies = ids(dataset.by_technology(term.parse::<Term<Technology>>().unwrap()));
        let names =
            |_: &str, name: &str, text: &str| matches!(name, "technologies" | "technology") && text == term;
        assert_eq!(technologies, scanned.scan(names));
        found.technologies += technologies.len();
    }
    for goal in SdgGoal::ALL {
        let number = goal.number().to_string();
        let goals = ids(dataset.by_goal(goal));
        let expected =
            scanned.scan(|_, name, text| name == "goals" && text.split('.').next() == Some(number.as_str()));
        assert_eq!(goals, expected);
        found.goals += goals.len();
    }
}

/// The records as they came are all there, each kind ordered by id.
fn check_records(dataset: &Dataset, records: &[Value]) {
    let mut expected: Vec<Record> =
        records.iter().map(|record| Record::from_json_line(&record.to_string()).unwrap()).collect();
    expected.sort_by(|one, other| (one.kind(), one.id()).cmp(&(other.kind(), other.id())));
    assert!(dataset.records().eq(expected.iter().map(Record::as_ref)));
    assert_eq!(dataset.len(), expected.len());
    let provisions: Vec<(&str, &str)> = expected
        .iter()
        .flat_map(|record| {
            record.as_ref().provisions().iter().map(|provision| (provision.id.as_str(), record.id()))
        })
        .collect();
    let found: Vec<(&str, &str)> =
        dataset.provisions().map(|(provision, record)| (provision.id.as_str(), record.id())).collect();
    assert_eq!(found, provisions);
    let holds = |stakeholder: &&Stakeholder| {
        let mut attributions = dataset.records().filter_map(RecordRef::attribution);
        attributions.any(|attribution| attribution.holders.contains(&stakeholder.id))
    };
    assert!(dataset.holders().eq(dataset.stakeholders().iter().filter(holds)));
}

#[test]
fn every_look_up_finds_what_a_scan_finds() {
    let mut found = Found::default();
    for seed in 0..200 {
        let mut maker = Maker::new(seed);
        let records = maker.records();
        let [dataset, from_lines, built] = made(&records);
        assert_eq!(dataset, from_lines, "seed {seed}");
        assert_eq!(dataset, built, "seed {seed}");
        for dataset in [&dataset, &from_lines, &built] {
            check_records(dataset, &records);
        }
        // One of them is enough for the rest: which, goes round.
        let dataset = [&dataset, &from_lines, &built][usize::try_from(seed % 3).unwrap()];
        let scanned = Scanned::of(dataset);
        let known: Vec<&str> = maker.ids.iter().map(|(id, _)| id.as_str()).collect();
        for id in known.into_iter().chain(["x", "x50", "x1/y"]) {
            check_ids(&scanned, id, &mut found);
        }
        check_terms(&scanned, &mut found);
    }
    let Found {
        holders, documents, laws, topics, themes, objectives, technologies, goals, provisions, ..
    } = found;
    let Found { compact_principles, commitments, action_lines, .. } = found;
    let least = [holders, documents, laws, topics, themes, objectives, technologies, goals, provisions];
    let of_frameworks = [compact_principles, commitments, action_lines].into_iter().min();
    assert!(least.into_iter().min().min(of_frameworks) > Some(1_000), "{found:?}");
}

#[cfg(feature = "documented")]
#[test]
fn every_look_up_of_the_documented_content_finds_what_a_scan_finds() {
    let dataset = digital_governance::documented::dataset();
    let scanned = Scanned::of(dataset);
    let mut found = Found::default();
    for id in dataset.records().map(RecordRef::id).step_by(7) {
        check_ids(&scanned, id, &mut found);
    }
    check_terms(&scanned, &mut found);
    assert!(found.documents > 0 && found.topics > 0, "{found:?}");
}
