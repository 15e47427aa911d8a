//! Every filter, alone and together with others at random, finds what going through the JSON of all records finds; and a search
//! finds and ranks what going through all words does.

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::documented;
use digital_governance::prelude::*;
use digital_governance::verify::normalize;
use fastrand::Rng;
use serde_json::Value;

use crate::positions;

/// The JSON of a dataset.
pub(crate) struct Scanned {
    file: Value,
}

const ARRAYS: [&str; 4] = ["principles", "proposals", "policy_questions", "statements"];

pub(crate) fn list<'v>(value: &'v Value, member: &str) -> &'v [Value] {
    value[member].as_array().map(Vec::as_slice).unwrap_or_default()
}

pub(crate) fn has(value: &Value, member: &str, text: &str) -> bool {
    list(value, member).iter().any(|item| item == text)
}

impl Scanned {
    pub(crate) fn of(dataset: &Dataset) -> Self {
        Self { file: serde_json::from_str(&dataset.to_json()).unwrap() }
    }

    /// The positions, each with the name of its array.
    pub(crate) fn positions(&self) -> impl Iterator<Item = (&'static str, &Value)> {
        ARRAYS.into_iter().flat_map(|array| list(&self.file, array).iter().map(move |record| (array, record)))
    }

    fn stakeholder(&self, id: &str) -> Option<&Value> {
        list(&self.file, "stakeholders").iter().find(|record| record["id"] == id)
    }

    /// Those that have an affiliation of a kind with a stakeholder, with a period that `holds` accepts.
    fn affiliated(&self, id: &str, kind: &str, holds: impl Fn(Option<&str>) -> bool) -> BTreeSet<String> {
        let is_wanted = |own: &&Value| {
            list(own, "affiliations")
                .iter()
                .any(|each| each["to"] == id && each["kind"] == kind && holds(each["period"].as_str()))
        };
        let found = list(&self.file, "stakeholders").iter().filter(is_wanted);
        found.map(|own| own["id"].as_str().unwrap().to_owned()).collect()
    }

    /// Whether what is said in a record, and cited so, is dated within a range of days.
    fn is_dated(&self, array: &str, record: &Value, citations: &[Value], first: &str, last: &str) -> bool {
        let lies = |text: &Value| {
            let date: PartialDate = text.as_str().unwrap().parse().unwrap();
            date.earliest_day().is_some_and(|day| day.to_string().as_str() >= first)
                && date.latest_day().is_some_and(|day| day.to_string().as_str() <= last)
        };
        if array == "statements" && record["date"].is_string() {
            return lies(&record["date"]);
        }
        citations.iter().any(|citation| {
            let document = &citation["document"];
            let document =
                list(&self.file, "source_documents").iter().find(|own| own["id"] == *document).unwrap();
            list(document, "events").iter().any(|event| {
                let kind = event["kind"].as_str().unwrap();
                ["dated", "submitted", "delivered", "adopted", "signed", "published"].contains(&kind)
                    && event["date"].is_string()
                    && lies(&event["date"])
            })
        })
    }
}

type OfPositions = Box<dyn for<'d> Fn(Positions<'d>) -> Positions<'d>>;
type OfProvisions = Box<dyn for<'d> Fn(Provisions<'d>) -> Provisions<'d>>;
type Scan = Box<dyn Fn(&Scanned, &str, &Value, Option<&Value>) -> bool>;

/// A filter, and what is scanned for it: a record, or a provision of it.
struct Filter {
    name: String,
    positions: OfPositions,
    provisions: OfProvisions,
    scan: Scan,
}

/// A filter by the method that has it, and a scan of the array, the record and the provision.
macro_rules! filter {
    ($method:ident() => $scan:expr) => {
        Filter {
            name: stringify!($method).to_owned(),
            positions: Box::new(|query| query.$method()),
            provisions: Box::new(|query| query.$method()),
            scan: Box::new($scan),
        }
    };
    ($method:ident($argument:ident) => $scan:expr) => {{
        let (one, other) = ($argument.clone(), $argument.clone());
        Filter {
            name: format!("{}({:?})", stringify!($method), $argument),
            positions: Box::new(move |query| query.$method(one.clone())),
            provisions: Box::new(move |query| query.$method(other.clone())),
            scan: Box::new($scan),
        }
    }};
}

pub(crate) fn citations<'v>(record: &'v Value, provision: Option<&'v Value>) -> &'v [Value] {
    let own = provision.map(|provision| list(provision, "citations")).unwrap_or_default();
    if own.is_empty() { list(record, "citations") } else { own }
}

fn names(actors: &[Value], key: &str, name: &str) -> bool {
    actors.iter().any(|actor| actor["party"][key] == name)
}

/// A subject as it stands in a classification and in a target.
fn on(axis: &'static str, target: &'static str, text: String) -> Scan {
    Box::new(move |_, array, record, provision| {
        let filed = provision.unwrap_or(record);
        has(&filed["classification"], axis, &text)
            || array == "statements"
                && provision.is_none()
                && list(record, "targets").iter().any(|each| each["target"][target] == text.as_str())
    })
}

fn held(holders: BTreeSet<String>) -> Scan {
    Box::new(move |_, _, record, _| {
        holders.iter().any(|holder| has(&record["attribution"], "holders", holder))
    })
}

/// All words of a record or provision, text by text.
pub(crate) fn texts(array: &str, record: &Value, provision: Option<&Value>) -> Vec<String> {
    let mut found = Vec::new();
    let of = provision.unwrap_or(record);
    let members: &[&str] = match (provision, array) {
        (Some(_), _) => &["action"],
        (None, "policy_questions") => &["heading", "subject", "question", "parts"],
        (None, "statements") => &["summary", "title", "defined_term"],
        (None, _) => &["title", "summary"],
    };
    // Statements and provisions have the same circumstances; nothing else has any.
    let circumstances = &[
        "printed_verb",
        "hedge",
        "priority",
        "timing",
        "manner",
        "scope",
        "conditions",
        "exceptions",
        "purposes",
        "reasons",
    ];
    for member in members.iter().chain(circumstances) {
        found.extend(of[member].as_str());
        found.extend(list(of, member).iter().filter_map(Value::as_str));
    }
    found.extend(list(of, "wordings").iter().filter_map(|wording| wording["text"].as_str()));
    let items = list(of, "enumerations").iter().flat_map(|own| list(own, "items"));
    found.extend(items.filter_map(Value::as_str));
    for member in ["bearers", "actors", "addressees", "partners", "beneficiaries", "concerns", "affected"] {
        found.extend(list(of, member).iter().filter_map(|actor| actor["printed"].as_str()));
    }
    found.extend(list(of, "citations").iter().filter_map(|citation| citation["quote"]["exact"].as_str()));
    found.into_iter().map(normalize).collect()
}

/// How often words stand behind each other in texts; the last may go on where it ends with a star.
fn occurrences(texts: &[String], term: &str) -> usize {
    let wanted: Vec<&str> = term.split(' ').collect();
    let fits = |word: &str, wanted: &str| match wanted.strip_suffix('*') {
        Some(beginning) => word.starts_with(beginning),
        None => word == wanted,
    };
    let of_text = |text: &String| {
        let words: Vec<&str> = text.split(' ').collect();
        let starts = 0..(words.len() + 1).saturating_sub(wanted.len());
        starts
            .filter(|start| wanted.iter().zip(&words[*start..]).all(|(wanted, word)| fits(word, wanted)))
            .count()
    };
    texts.iter().map(of_text).sum()
}

/// Filters that ask for something that stands somewhere in a dataset, most of them found.
#[allow(clippy::too_many_lines, reason = "a list of all filters")]
fn filters(dataset: &Dataset, random: &mut Rng) -> Vec<Filter> {
    let scanned = Scanned::of(dataset);
    let some_id = |random: &mut Rng, array: &str| {
        random.choice(list(&scanned.file, array)).unwrap()["id"].as_str().unwrap().to_owned()
    };
    let stakeholder: Id<Stakeholder> = match random.choice(dataset.holders().collect::<Vec<_>>()) {
        Some(holder) if random.bool() => holder.id.clone(),
        _ => some_id(random, "stakeholders").parse().unwrap(),
    };
    let name = stakeholder.as_str().to_owned();
    let document: Id<SourceDocument> = some_id(random, "source_documents").parse().unwrap();
    let law: Id<Law> = some_id(random, "laws").parse().unwrap();
    let topic = random.choice(Topic::ALL).copied().unwrap();
    let basket = random.choice(Basket::ALL).copied().unwrap();
    let theme = random.choice(CompactTheme::ALL).copied().unwrap();
    let objective = random.choice(CompactObjective::ALL).copied().unwrap();
    let technology = random.choice(Technology::ALL).copied().unwrap();
    let goal = random.choice(SdgGoal::ALL).unwrap();
    let target = random.choice(goal.targets().collect::<Vec<_>>()).unwrap();
    let class = random.choice(ActorClass::ALL[..12].iter()).copied().unwrap();
    let modality = random.choice(Modality::ALL).copied().unwrap();
    let verb = random.choice(Verb::ALL).copied().unwrap();
    let act = random.choice(Act::ALL).copied().unwrap();
    let (_, record) = random.choice(scanned.positions().collect::<Vec<_>>()).unwrap();
    let words = texts("statements", record, None).concat();
    let word = random.choice(words.split(' ').collect::<Vec<_>>()).unwrap().to_owned();
    let beginning = word.chars().take(3).collect::<String>() + "*";
    let both = format!("{word} {beginning}");

    let members = scanned.affiliated(&name, "membership", |_| true);
    let at = scanned.affiliated(&name, "membership", |period| !matches!(period, Some("2019/.." | "2017")));
    let itself = BTreeSet::from([name.clone()]);
    let mut line = itself.clone();
    let mut last = name.clone();
    while let Some(before) = list(scanned.stakeholder(&last).unwrap(), "affiliations")
        .iter()
        .find(|affiliation| affiliation["kind"] == "successor")
    {
        last = before["to"].as_str().unwrap().to_owned();
        line.insert(last.clone());
    }
    let of_all = Holders::of(&stakeholder).with_members();
    let of_members = Holders::members_of(&stakeholder).at(&date!("2018-05"));
    let of_line = Holders::of(&stakeholder).with_predecessors();
    let mut filters = vec![
        filter!(first_party() => |_, _, record, _| {
            record["attribution"]["asserter"].is_null() && !list(&record["attribution"], "holders").is_empty()
        }),
        filter!(reported() => |_, _, record, _| !record["attribution"]["asserter"].is_null()),
        filter!(held_by(stakeholder) => held(itself.clone())),
        filter!(held_by(of_all) => held(itself.union(&members).cloned().collect())),
        filter!(held_by(of_members) => held(at.clone())),
        filter!(held_by(of_line) => held(line.clone())),
    ];
    macro_rules! naming {
        ($method:ident, $member:literal, $value:expr, $key:literal, $name:expr) => {{
            let (value, name) = ($value, $name);
            filters.push(filter!($method(value) => move |_, _, record, provision| {
                names(list(provision.unwrap_or(record), $member), $key, &name)
            }));
        }};
    }
    naming!(borne_by, "bearers", Party::from(&stakeholder_of(&name)), "stakeholder", name.clone());
    naming!(borne_by, "bearers", class, "class", class.to_string());
    naming!(addressed_to, "addressees", Party::from(&stakeholder_of(&name)), "stakeholder", name.clone());
    naming!(addressed_to, "addressees", class, "class", class.to_string());
    macro_rules! plain {
        ($method:ident, $value:expr, $scan:expr) => {{
            let value = $value;
            filters.push(filter!($method(value) => $scan));
        }};
    }
    plain!(on, topic, on("topics", "topic", topic.to_string()));
    plain!(on, theme, on("themes", "no target", theme.to_string()));
    plain!(on, objective, on("objectives", "no target", objective.to_string()));
    plain!(on, technology, on("technologies", "technology", technology.to_string()));
    plain!(on, target, on("goals", "no target", target.to_string()));
    plain!(on, basket, move |_, array, record, provision| {
        let is_in = |text: &Value| {
            text.as_str()
                .and_then(|text| text.parse().ok())
                .is_some_and(|topic: Topic| topic.basket() == basket)
        };
        list(&provision.unwrap_or(record)["classification"], "topics").iter().any(is_in)
            || array == "statements"
                && provision.is_none()
                && list(record, "targets").iter().any(|each| is_in(&each["target"]["topic"]))
    });
    plain!(on, goal, move |_, _, record, provision| {
        let number = goal.to_string();
        list(&provision.unwrap_or(record)["classification"], "goals")
            .iter()
            .any(|own| own.as_str().unwrap().split('.').next() == Some(number.as_str()))
    });
    let id = law.as_str().to_owned();
    plain!(on, Subject::from(&law), move |_, array, record, provision| {
        list(&provision.unwrap_or(record)["classification"], "laws")
            .iter()
            .any(|reference| reference["instrument"]["law"] == id.as_str())
            || array == "statements"
                && provision.is_none()
                && list(record, "targets").iter().any(|each| each["target"]["law"] == id.as_str())
    });
    let of_provision = |member: &'static str, text: String| -> Scan {
        Box::new(move |_, _, _, provision| provision.is_some_and(|own| own[member] == text.as_str()))
    };
    plain!(with_modality, modality, of_provision("modality", modality.to_string()));
    plain!(with_verb, verb, of_provision("verb", verb.to_string()));
    filters.push(filter!(obliging() => of_provision("modality", "obligation".to_owned())));
    filters.push(filter!(prohibiting() => of_provision("modality", "prohibition".to_owned())));
    filters.push(filter!(permitting() => of_provision("modality", "permission".to_owned())));
    filters.push(filter!(granting() => of_provision("modality", "right".to_owned())));
    plain!(with_act, act, move |_, array, record, _| array == "statements" && record["act"] == act.as_str());
    let id = document.as_str().to_owned();
    filters.push(Filter {
        name: format!("in_document({id})"),
        positions: Box::new({
            let document = document.clone();
            move |query| query.in_document(&document)
        }),
        provisions: Box::new(move |query| query.in_document(&document)),
        scan: Box::new(move |_, _, record, provision| {
            citations(record, provision).iter().any(|citation| citation["document"] == id.as_str())
        }),
    });
    filters.push(Filter {
        name: "dated".to_owned(),
        positions: Box::new(|query| query.dated(&date!("2015-04/2019"))),
        provisions: Box::new(|query| query.dated(&date!("2015-04/2019"))),
        scan: Box::new(|scanned, array, record, provision| {
            scanned.is_dated(array, record, citations(record, provision), "2015-04-01", "2019-12-31")
        }),
    });
    for text in [word, beginning, both] {
        let (one, other) = (text.clone(), text.clone());
        filters.push(Filter {
            name: format!("matching({text})"),
            positions: Box::new(move |query| query.matching(&one)),
            provisions: Box::new(move |query| query.matching(&other)),
            scan: Box::new(move |_, array, record, provision| {
                let texts = texts(array, record, provision);
                text.split(' ').all(|term| occurrences(&texts, term) > 0)
            }),
        });
    }
    filters
}

fn stakeholder_of(name: &str) -> Id<Stakeholder> {
    name.parse().unwrap()
}

/// Asks for all of some filters, and scans for them. How many were found.
fn check(dataset: &Dataset, scanned: &Scanned, filters: &[&Filter]) -> usize {
    let names: Vec<&str> = filters.iter().map(|filter| filter.name.as_str()).collect();
    let positions = filters.iter().fold(dataset.positions(), |query, filter| (filter.positions)(query));
    let provisions = filters.iter().fold(dataset.provisions(), |query, filter| (filter.provisions)(query));
    let positions: Vec<&str> = positions.map(RecordRef::id).collect();
    let provisions: Vec<&str> = provisions.map(|(provision, _)| provision.id.as_str()).collect();
    let (mut records, mut parts) = (Vec::new(), Vec::new());
    for (array, record) in scanned.positions() {
        let meets = |filter: &&Filter| {
            let mut units = list(record, "provisions").iter().map(Some).chain([None]);
            units.any(|provision| (filter.scan)(scanned, array, record, provision))
        };
        if filters.iter().all(meets) {
            records.push(record["id"].as_str().unwrap());
        }
        let of_provision = list(record, "provisions").iter().filter(|provision| {
            filters.iter().all(|filter| (filter.scan)(scanned, array, record, Some(provision)))
        });
        parts.extend(of_provision.map(|provision| provision["id"].as_str().unwrap()));
    }
    assert_eq!(positions, records, "{names:?}");
    assert_eq!(provisions, parts, "{names:?}");
    positions.len() + provisions.len()
}

fn check_all(dataset: &Dataset, seed: u64, rounds: usize) {
    let mut random = Rng::with_seed(seed);
    let scanned = Scanned::of(dataset);
    let mut found: BTreeMap<String, usize> = BTreeMap::new();
    let mut together = 0;
    for _ in 0..rounds {
        let filters = filters(dataset, &mut random);
        for filter in &filters {
            let kind = filter.name.split('(').next().unwrap().to_owned();
            *found.entry(kind).or_default() += check(dataset, &scanned, &[filter]);
        }
        for count in [2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 5] {
            let some: Vec<&Filter> = (0..count).map(|_| random.choice(&filters).unwrap()).collect();
            together += check(dataset, &scanned, &some);
        }
    }
    // Each filter has found something somewhere; the content permits nothing.
    let without = found.iter().filter(|(_, count)| **count == 0).map(|(kind, _)| kind.as_str());
    assert!(without.clone().count() == 0 || without.eq(["permitting"]), "{found:?}");
    assert!(together > rounds * 10, "{together}");
}

#[test]
fn each_filter_finds_what_a_scan_finds_in_generated_positions() {
    check_all(&positions::dataset(600, 20), 1, 8);
}

#[test]
fn each_filter_finds_what_a_scan_finds_in_the_content() {
    check_all(documented::dataset(), 2, 8);
}

#[test]
fn without_a_filter_all_are_given_and_a_filter_that_is_added_later_holds_for_what_comes() {
    let dataset = documented::dataset();
    let scanned = Scanned::of(dataset);
    assert_eq!(dataset.positions().count(), scanned.positions().count());
    let mut query = dataset.provisions();
    let first = query.next();
    let rest: Vec<_> = query.prohibiting().collect();
    let expected = dataset.provisions().skip(1);
    assert!(first.is_some());
    assert!(rest.iter().copied().eq(expected.filter(|(provision, _)| {
        provision.modality.as_ref().is_some_and(|own| *own == Modality::Prohibition)
    })));
    assert!(!rest.is_empty());
    assert_eq!(dataset.positions().held_by(&id!("nobody")).count(), 0);
    let proposals = dataset.positions().held_by(&id!("china")).of::<Proposal>();
    assert_eq!(proposals.count(), dataset.by_holder(&id!("china")).of::<Proposal>().count());
}

/// The results of a naive search: id and score, ranked.
fn scan_search(scanned: &Scanned, terms: &[String]) -> Vec<(String, [usize; 3])> {
    let mut found = Vec::new();
    for (array, record) in scanned.positions() {
        for provision in [None].into_iter().chain(list(record, "provisions").iter().map(Some)) {
            let texts = texts(array, record, provision);
            let counts: Vec<usize> = terms.iter().map(|term| occurrences(&texts, term)).collect();
            let matched = counts.iter().filter(|count| **count > 0).count();
            let phrases =
                terms.iter().zip(&counts).filter(|(term, count)| term.contains(' ') && **count > 0).count();
            if matched > 0 {
                let id = provision.unwrap_or(record)["id"].as_str().unwrap().to_owned();
                found.push((id, [matched, phrases, counts.iter().sum()]));
            }
        }
    }
    found.sort_by(|(_, one), (_, other)| other.cmp(one));
    found
}

#[test]
fn a_search_finds_and_ranks_what_a_scan_does() {
    let mut random = Rng::with_seed(3);
    for dataset in [documented::dataset(), &positions::dataset(300, 20)] {
        let scanned = Scanned::of(dataset);
        let index = SearchIndex::of(dataset);
        let (mut phrases, mut beginnings, mut hits) = (0, 0, 0);
        for _ in 0..60 {
            let mut terms: Vec<String> = Vec::new();
            for _ in 0..random.usize(1..4) {
                let (array, record) = random.choice(scanned.positions().collect::<Vec<_>>()).unwrap();
                let text = random.choice(texts(array, record, None)).unwrap();
                let words: Vec<&str> = text.split(' ').collect();
                let start = random.usize(..words.len());
                let count = if random.bool() { 1 } else { random.usize(2..4) };
                let mut term = words[start..(start + count).min(words.len())].join(" ");
                if random.u8(..3) == 0 && term.len() > 2 && term.is_ascii() {
                    term.pop();
                    term = term.trim_end_matches([' ', '\'']).to_owned() + "*";
                }
                if !terms.contains(&term) {
                    terms.push(term);
                }
            }
            let query: Vec<String> = terms
                .iter()
                .map(|term| if term.contains(' ') { format!("\"{term}\"") } else { term.to_uppercase() })
                .collect();
            let query = query.join(" ");
            let expected = scan_search(&scanned, &terms);
            let found: Vec<Hit<'_>> = dataset.search(&query).collect();
            let ranked: Vec<_> = found
                .iter()
                .map(|hit| {
                    let score = [hit.score.terms, hit.score.phrases, hit.score.occurrences];
                    (hit.position.id().to_owned(), score.map(|number| usize::try_from(number).unwrap()))
                })
                .collect();
            assert_eq!(ranked, expected, "{query}");
            assert!(index.search(&query).eq(found.iter().cloned()), "{query}");
            for hit in &found {
                let sum: u32 = hit.matched.iter().map(|matched| matched.occurrences).sum();
                let terms: BTreeSet<&str> = hit.matched.iter().map(|matched| matched.term.as_str()).collect();
                assert_eq!(sum, hit.score.occurrences, "{query}");
                assert_eq!(terms.len(), usize::try_from(hit.score.terms).unwrap(), "{query}");
            }
            phrases += found.iter().filter(|hit| hit.score.phrases > 0).count();
            beginnings += usize::from(query.contains('*'));
            hits += found.len();
        }
        assert!(phrases > 20 && beginnings > 5 && hits > 200, "{phrases} {beginnings} {hits}");
    }
}

#[test]
fn a_search_for_nothing_finds_nothing() {
    let dataset = documented::dataset();
    let index = SearchIndex::of(dataset);
    for text in ["", " ", "\"\"", "…", "* \"*", "qqqqqqq", "\"qqqqqqq data\""] {
        assert_eq!((dataset.search(text).len(), index.search(text).len()), (0, 0), "{text}");
    }
    assert_eq!(SearchTerms::of("“critical infra*” x").to_string(), "\"critical infra*\" x");
}

#[test]
fn what_is_found_through_links_says_so() {
    let dataset = &positions::dataset(600, 20);
    let (theme, objective) = (CompactTheme::ProtectData, CompactObjective::DataGovernance);
    let links = || {
        [
            SubjectLink::new(theme, objective, "a concordance").with_relation("relatedMatch"),
            SubjectLink::new(SdgGoal::ClimateAction, CompactTheme::DigitalCommons, "another"),
        ]
    };
    for subject in [Subject::from(theme), Subject::from(objective)] {
        let found: Vec<_> = dataset.positions().on_through(subject.clone(), links()).collect();
        let direct = found.iter().filter(|found| found.direct).map(|found| found.item);
        assert!(direct.eq(dataset.positions().on(subject.clone())));
        let other = if subject == theme.into() { Subject::from(objective) } else { theme.into() };
        let through: Vec<_> = found.iter().filter(|found| !found.through.is_empty()).collect();
        assert!(through.iter().map(|found| found.item).eq(dataset.positions().on(other)));
        assert!(through.iter().all(|found| found.through == links()[..1]));
        assert!(found.iter().all(|found| found.direct || !found.through.is_empty()));
        assert!(found.iter().any(|found| !found.direct), "{subject}");
        let provisions = dataset.provisions().prohibiting().on_through(subject, links());
        assert!(provisions.clone().count() > 0);
        assert!(provisions.into_iter().all(|found| found.item.0.modality.is_some()));
    }
}
