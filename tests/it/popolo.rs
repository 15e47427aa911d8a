//! What `docs/popolo.md` says is carried is read back from the JSON and compared with the records.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use chrono::{DateTime, FixedOffset};
use digital_governance::documented;
use digital_governance::popolo::Popolo;
use digital_governance::prelude::*;
use serde_json::Value;

const NO_MEMBERSHIP: [&str; 5] = ["candidate", "founder", "partner", "subsidiary", "successor"];

/// The datasets that are exported: the documented content, each example of the docs, and one with every kind of date.
fn datasets() -> Vec<(String, Dataset)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/examples");
    let files = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files = files.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    let mut datasets: Vec<_> = files
        .map(|path| {
            (path.display().to_string(), Dataset::from_json(fs::read_to_string(&path).unwrap()).unwrap())
        })
        .collect();
    assert!(datasets.len() >= 10);
    datasets.push(("documented".to_owned(), documented::dataset().clone()));
    datasets.push(("dates and kinds".to_owned(), dates_and_kinds()));
    datasets
}

/// A stakeholder with every period, an affiliation of every kind, and of and to every kind of stakeholder.
fn dates_and_kinds() -> Dataset {
    let dates = [
        "2019/..",
        "2019/",
        "../2019-03",
        "2019-01/2019-03-31",
        "2019-01-01T23:30+01:00/2019-01-02T00:30:05Z",
        "2019",
        "2019-05-01",
        "2018/2019~",
        "2019-21/..",
        "201X/..",
        "2019-XX/..",
        "2019-05-01T10:00/..",
        "2019-05-01T10:00+02",
        "2019-05-01T10:00",
        "9999-12-31T23:00-05:00",
    ];
    let dates = dates.map(|date| date.parse::<PartialDate>().unwrap());
    let mut builder = Dataset::builder()
        .add(Stakeholder::new(id!("hub"), StakeholderKind::Coalition).with_country(country!("IS")))
        .add(Stakeholder::new(id!("hub-person"), StakeholderKind::Person))
        .add(Stakeholder::new(id!("hub-place"), StakeholderKind::Place));
    for (number, date) in dates.iter().enumerate() {
        let id = format!("dated-{number}");
        let affiliation = Affiliation::new(id!("hub")).with_period(date.clone()).with_role(text!("member"));
        let person = Stakeholder::new(id.parse().unwrap(), StakeholderKind::Person);
        let session = Session::new(
            format!("session-{number}").parse().unwrap(),
            text!("IGF"),
            year!(2031),
            SessionType::Workshop,
        );
        let session =
            session.with_number(number.to_string().parse::<Text>().unwrap()).with_date(date.clone());
        builder = builder.add(person.with_affiliations([affiliation])).add(session);
    }
    let other: Term<StakeholderKind> = "guild".parse().unwrap();
    let kinds = StakeholderKind::ALL.iter().map(|kind| Term::from(*kind)).chain([other]);
    for (number, kind) in kinds.enumerate() {
        let to = |id: &str| Affiliation::new(id.parse().unwrap());
        let mut affiliations: Vec<Affiliation> =
            AffiliationKind::ALL.iter().map(|kind| to("hub").with_kind(*kind)).collect();
        affiliations.extend([to("hub"), to("hub-person"), to("hub-place")]);
        affiliations.push(to("hub").with_kind("second".parse::<Term<AffiliationKind>>().unwrap()));
        let id = format!("kind-{number}").parse().unwrap();
        builder = builder
            .add(Stakeholder::new(id, kind).with_affiliations(affiliations).with_country(country!("TV")));
    }
    builder.build().unwrap()
}

fn text(object: &Value, member: &str) -> Option<String> {
    object.get(member).map(|value| value.as_str().expect("a string").to_owned())
}

fn items<'v>(object: &'v Value, member: &str) -> &'v [Value] {
    object.get(member).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

/// A date of Popolo as a number where it is an instant, so that zones are not compared.
fn instant(date: &str) -> String {
    let seconds = ["%Y-%m-%dT%H:%M%#z", "%Y-%m-%dT%H:%M:%S%#z"];
    let parsed = seconds.iter().find_map(|form| DateTime::<FixedOffset>::parse_from_str(date, form).ok());
    parsed.map_or_else(|| date.to_owned(), |time| format!("T{}", time.timestamp()))
}

/// The ends of a date that Popolo can hold, read from the date itself.
fn ends(date: &PartialDate, is_event: bool) -> (Option<String>, Option<String>) {
    let is_plain = |date: &str| match date.split_once('T') {
        Some((_, time)) => time.contains(['Z', '+', '-']) && !date.starts_with("9999"),
        None => {
            !date.contains(['?', '~', '%', 'X'])
                && !["-21", "-22", "-23", "-24"].contains(&&date[date.len().min(4)..])
        }
    };
    match date.as_str().split_once('/') {
        Some((start, end)) => {
            let known = |end: &str| (!["", ".."].contains(&end)).then(|| end.to_owned());
            let (start, end) = (known(start), known(end));
            if [&start, &end].into_iter().flatten().all(|end| is_plain(end)) {
                (start.map(|date| instant(&date)), end.map(|date| instant(&date)))
            } else {
                (None, None)
            }
        }
        None if is_event && is_plain(date.as_str()) => {
            let own = instant(date.as_str());
            (Some(own.clone()), (!own.starts_with('T')).then_some(own))
        }
        None => (None, None),
    }
}

/// What a dataset and its Popolo are compared by: of each stakeholder and session what the page says is carried.
#[derive(Debug, Default, PartialEq)]
struct Carried {
    /// Id, class, kind, name, summary, country, addresses.
    stakeholders: BTreeSet<Vec<Option<String>>>,
    /// Of whom, name, kind.
    names: BTreeMap<String, Vec<(String, Option<String>)>>,
    /// Of whom, scheme, value.
    identifiers: BTreeMap<String, Vec<(String, String)>>,
    /// Who, to what, kind, role, from, to.
    memberships: BTreeMap<String, Vec<Vec<Option<String>>>>,
    parents: BTreeMap<String, String>,
    events: BTreeMap<String, Vec<Option<String>>>,
}

impl Carried {
    fn of_records(dataset: &Dataset) -> Self {
        let mut carried = Self::default();
        let is_left_out = |id: &Id<Stakeholder>| {
            let kind = &dataset.stakeholder(id).unwrap().kind;
            *kind == StakeholderKind::Place || *kind == StakeholderKind::Software
        };
        let is_person =
            |id: &Id<Stakeholder>| dataset.stakeholder(id).unwrap().kind == StakeholderKind::Person;
        for own in dataset.stakeholders().iter().filter(|own| !is_left_out(&own.id)) {
            let id = own.id.to_string();
            let country = own.country.as_ref().filter(|_| !is_person(&own.id));
            carried.stakeholders.insert(vec![
                Some(id.clone()),
                Some(own.kind.to_string()),
                own.name.as_ref().map(ToString::to_string),
                own.summary.as_ref().map(ToString::to_string),
                country.map(ToString::to_string),
                own.url.as_ref().map(ToString::to_string),
            ]);
            let names = own.other_names.iter();
            let names =
                names.map(|name| (name.text.to_string(), name.kind.as_ref().map(ToString::to_string)));
            carried.names.insert(id.clone(), names.collect());
            let numbers = own.identifiers.iter().map(|own| (own.scheme.to_string(), own.value.to_string()));
            carried.identifiers.insert(id.clone(), numbers.collect());
            let mut parts = Vec::new();
            for affiliation in &own.affiliations {
                let kind = affiliation.kind.as_ref().map(ToString::to_string);
                let is_part = kind.as_deref() == Some("part-of");
                if is_part && !is_person(&own.id) {
                    parts.push(affiliation);
                }
                let is_out = is_left_out(&affiliation.to) || is_person(&affiliation.to) || is_part;
                if is_out || kind.as_deref().is_some_and(|kind| NO_MEMBERSHIP.contains(&kind)) {
                    continue;
                }
                let (from, to) =
                    affiliation.period.as_ref().map_or((None, None), |period| ends(period, false));
                let role = affiliation.role.as_ref().map(ToString::to_string);
                let membership = vec![Some(affiliation.to.to_string()), kind, role, from, to];
                carried.memberships.entry(id.clone()).or_default().push(membership);
            }
            if let [part] = parts.as_slice()
                && part.period.is_none()
                && !is_left_out(&part.to)
                && !is_person(&part.to)
            {
                carried.parents.insert(id, part.to.to_string());
            }
        }
        for own in dataset.sessions() {
            let (from, to) = own.date.as_ref().map_or((None, None), |date| ends(date, true));
            let event = vec![
                own.title.as_ref().map(ToString::to_string),
                own.summary.as_ref().map(ToString::to_string),
                Some(own.kind.to_string()),
                own.place.as_ref().map(ToString::to_string),
                own.number.as_ref().map(ToString::to_string),
                Some(own.forum.to_string()),
                Some(own.year.to_string()),
                from,
                to,
            ];
            carried.events.insert(own.id.to_string(), event);
        }
        carried
    }

    fn of_popolo(popolo: &Value) -> Self {
        let mut carried = Self::default();
        let areas =
            items(popolo, "areas").iter().map(|area| (text(area, "id").unwrap(), text(area, "identifier")));
        let areas: BTreeMap<String, Option<String>> = areas.collect();
        let persons = items(popolo, "persons").iter().map(|own| (own, true));
        for (own, is_person) in persons.chain(items(popolo, "organizations").iter().map(|own| (own, false))) {
            let id = text(own, "id").unwrap();
            let kind = if is_person { Some("person".to_owned()) } else { text(own, "classification") };
            carried.stakeholders.insert(vec![
                Some(id.clone()),
                kind,
                text(own, "name"),
                text(own, if is_person { "summary" } else { "abstract" }),
                text(own, "area_id").and_then(|area| areas[&area].clone()),
                items(own, "links").first().and_then(|link| text(link, "url")),
            ]);
            let names = items(own, "other_names").iter();
            let names = names.map(|name| (text(name, "name").unwrap(), text(name, "note")));
            carried.names.insert(id.clone(), names.collect());
            let numbers = items(own, "identifiers").iter();
            let numbers = numbers.map(|own| (text(own, "scheme").unwrap(), text(own, "identifier").unwrap()));
            carried.identifiers.insert(id.clone(), numbers.collect());
            carried.parents.extend(text(own, "parent_id").map(|parent| (id, parent)));
        }
        let dates = |own: &Value| {
            ["start_date", "end_date"].map(|member| text(own, member).map(|date| instant(&date)))
        };
        for own in items(popolo, "memberships") {
            let who = text(own, "person_id").unwrap_or_else(|| text(&own["member"], "id").unwrap());
            let [from, to] = dates(own);
            let membership =
                vec![text(own, "organization_id"), text(own, "role"), text(own, "label"), from, to];
            carried.memberships.entry(who).or_default().push(membership);
        }
        for own in items(popolo, "events") {
            let [from, to] = dates(own);
            let event = vec![
                text(own, "name"),
                text(own, "description"),
                text(own, "classification"),
                text(own, "location"),
                items(own, "identifiers").first().and_then(|number| text(number, "identifier")),
                text(&own["parent"], "name"),
                text(&own["parent"], "start_date"),
                from,
                to,
            ];
            carried.events.insert(text(own, "id").unwrap(), event);
        }
        carried
    }
}

#[test]
fn what_is_carried_is_read_back() {
    let mut memberships = 0;
    for (name, dataset) in datasets() {
        let json = Popolo::of(&dataset).to_json();
        let popolo = serde_json::from_str(&json).unwrap();
        let (expected, found) = (Carried::of_records(&dataset), Carried::of_popolo(&popolo));
        assert_eq!(found, expected, "{name}");
        memberships += found.memberships.len();
    }
    assert!(memberships > 40, "{memberships}");
}

#[test]
fn every_id_that_is_referred_to_is_there() {
    for (name, dataset) in datasets() {
        let popolo = serde_json::to_value(Popolo::of(&dataset)).unwrap();
        let ids = |array: &str| -> BTreeSet<String> {
            items(&popolo, array).iter().map(|own| text(own, "id").unwrap()).collect()
        };
        let (persons, organizations) = (ids("persons"), ids("organizations"));
        for own in items(&popolo, "memberships") {
            assert!(organizations.contains(&text(own, "organization_id").unwrap()), "{name}: {own}");
            let is_known = match text(own, "person_id") {
                Some(person) => persons.contains(&person) && own.get("member").is_none(),
                None => organizations.contains(own["member"]["id"].as_str().unwrap()),
            };
            assert!(is_known, "{name}: {own}");
        }
        for own in items(&popolo, "organizations") {
            assert!(
                text(own, "parent_id").is_none_or(|parent| organizations.contains(&parent)),
                "{name}: {own}"
            );
            assert!(text(own, "area_id").is_none_or(|area| ids("areas").contains(&area)), "{name}: {own}");
        }
    }
}

#[test]
fn sources_are_the_addresses_of_what_is_cited() {
    let document = SourceDocument::new(id!("log"), DocumentKind::Report).with_title(text!("Tide Log"));
    let cited = |page| Citation::new(id!("log")).with_locator(Locator::new().with_page(page));
    let dataset = |document: SourceDocument| {
        let citations = [cited(text!("4")), cited(text!("4")), cited(text!("5"))];
        let person = Stakeholder::new(id!("nerea"), StakeholderKind::Person).with_citations(citations);
        Dataset::builder().add(document).add(person).build().unwrap()
    };
    let of = |dataset: &Dataset| {
        serde_json::to_value(Popolo::of(dataset)).unwrap()["persons"][0]["sources"].clone()
    };
    assert_eq!(of(&dataset(document.clone())), Value::Null);
    let link = |page: u8| serde_json::json!({"url": "https://example.org/log", "note": format!("Tide Log, page {page}")});
    let found = of(&dataset(document.with_url(url!("https://example.org/log"))));
    assert_eq!(found, Value::Array(vec![link(4), link(5)]));
}
