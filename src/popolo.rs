//! People and organizations for neighbours: as Popolo JSON.
//!
//! [Popolo](https://www.popoloproject.com/specs/) is the format in which civic projects exchange people, organizations and
//! memberships, EveryPolitician first of all. What of a dataset it can hold, and what is lost, is in
//! [`guide::popolo`](crate::guide::popolo).

use std::collections::BTreeSet;

use chrono::DateTime;
use serde::Serialize;

use crate::dataset::Dataset;
use crate::record::{Affiliation, Citation, Session, Stakeholder};
use crate::value::{Country, DateEnd, Id, PartialDate, Text};
use crate::vocabulary::{AffiliationKind, StakeholderKind, Term};

/// The stakeholders and sessions of a dataset as Popolo JSON: an object with the arrays `persons`, `organizations`,
/// `memberships`, `areas` and `events`, as the files of EveryPolitician are.
///
/// It serializes with any serializer of serde, and [`to_json`](Self::to_json) writes it as text.
///
/// ```
/// use digital_governance::popolo::Popolo;
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("island-coalition"), StakeholderKind::Coalition).with_name(text!("Island Coalition")))
///     .add(Stakeholder::new(id!("nerea-tan"), StakeholderKind::Person).with_name(text!("Nerea Tan")).with_affiliations([
///         Affiliation::new(id!("island-coalition")).with_kind(AffiliationKind::Chair).with_period(date!("2029-05/..")),
///     ]))
///     .build()?;
/// let popolo = serde_json::to_value(Popolo::of(&dataset)).unwrap();
/// assert_eq!(popolo["persons"][0]["name"], "Nerea Tan");
/// assert_eq!(
///     popolo["memberships"][0],
///     serde_json::json!({
///         "role": "chair",
///         "person_id": "nerea-tan",
///         "organization_id": "island-coalition",
///         "start_date": "2029-05",
///     })
/// );
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Popolo<'d> {
    persons: Vec<Person<'d>>,
    organizations: Vec<Organization<'d>>,
    memberships: Vec<Membership<'d>>,
    areas: Vec<Area<'d>>,
    events: Vec<Event<'d>>,
}

#[derive(Clone, Debug, Serialize)]
struct Person<'d> {
    #[serde(flatten)]
    named: Named<'d>,
    #[serde(skip_serializing_if = "Option::is_none")]
    summary: Option<&'d str>,
}

#[derive(Clone, Debug, Serialize)]
struct Organization<'d> {
    #[serde(flatten)]
    named: Named<'d>,
    classification: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    parent_id: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    area_id: Option<String>,
    #[serde(rename = "abstract", skip_serializing_if = "Option::is_none")]
    summary: Option<&'d str>,
}

/// What persons and organizations have in common.
#[derive(Clone, Debug, Serialize)]
struct Named<'d> {
    id: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    other_names: Vec<OtherName<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifiers: Vec<Identifier<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    links: Vec<Link<'d>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Link<'d>>,
}

#[derive(Clone, Debug, Serialize)]
struct OtherName<'d> {
    name: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'d str>,
}

#[derive(Clone, Debug, Serialize)]
struct Identifier<'d> {
    #[serde(skip_serializing_if = "Option::is_none")]
    scheme: Option<&'d str>,
    identifier: &'d str,
}

#[derive(Clone, Debug, Serialize, PartialEq, Eq)]
struct Link<'d> {
    url: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Membership<'d> {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    person_id: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<Member<'d>>,
    organization_id: &'d str,
    #[serde(flatten)]
    dates: Dates,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Link<'d>>,
}

/// An organization that is a member. Popolo has an id of its own for persons only.
#[derive(Clone, Debug, Serialize)]
struct Member<'d> {
    #[serde(rename = "@type")]
    class: &'static str,
    id: &'d str,
}

#[derive(Clone, Debug, Serialize)]
struct Area<'d> {
    id: String,
    identifier: &'d str,
    classification: &'static str,
}

#[derive(Clone, Debug, Serialize)]
struct Event<'d> {
    id: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'d str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<&'d str>,
    classification: &'d str,
    #[serde(skip_serializing_if = "Option::is_none")]
    location: Option<&'d str>,
    #[serde(flatten)]
    dates: Dates,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    identifiers: Vec<Identifier<'d>>,
    parent: Meeting<'d>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    sources: Vec<Link<'d>>,
}

/// The meeting of a forum that a session is a part of.
#[derive(Clone, Debug, Serialize)]
struct Meeting<'d> {
    name: &'d str,
    start_date: String,
    end_date: String,
}

#[derive(Clone, Debug, Default, Serialize)]
struct Dates {
    #[serde(skip_serializing_if = "Option::is_none")]
    start_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end_date: Option<String>,
}

/// What a stakeholder is in Popolo.
#[derive(Clone, Copy, PartialEq)]
enum Class {
    Person,
    Organization,
    /// A place or software: Popolo has no class for it.
    Neither,
}

impl Class {
    fn of(stakeholder: &Stakeholder) -> Self {
        match stakeholder.kind.known() {
            Some(StakeholderKind::Person) => Self::Person,
            Some(StakeholderKind::Place | StakeholderKind::Software) => Self::Neither,
            _ => Self::Organization,
        }
    }
}

impl<'d> Popolo<'d> {
    /// What Popolo can hold of a dataset, ordered by id.
    pub fn of(dataset: &'d Dataset) -> Self {
        let of_class = |class| dataset.stakeholders().iter().filter(move |own| Class::of(own) == class);
        let countries = of_class(Class::Organization).filter_map(|own| own.country.as_ref());
        let countries: BTreeSet<&str> = countries.map(Country::as_str).collect();
        Self {
            persons: of_class(Class::Person)
                .map(|own| Person {
                    named: named(own, dataset),
                    summary: own.summary.as_ref().map(Text::as_str),
                })
                .collect(),
            organizations: of_class(Class::Organization).map(|own| organization(own, dataset)).collect(),
            memberships: dataset.stakeholders().iter().flat_map(|own| memberships(own, dataset)).collect(),
            areas: countries.into_iter().map(area).collect(),
            events: dataset.sessions().iter().map(|session| event(session, dataset)).collect(),
        }
    }

    /// It as JSON, for people to read: two spaces a level, a line end at the end. The same records give the same bytes.
    ///
    /// ```
    /// use digital_governance::popolo::Popolo;
    /// use digital_governance::prelude::*;
    ///
    /// let dataset = Dataset::builder().build()?;
    /// assert!(Popolo::of(&dataset).to_json().starts_with("{\n  \"persons\": [],\n"));
    /// # Ok::<(), Faults>(())
    /// ```
    #[allow(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "only maps with other keys than strings fail, and nothing here has any"
    )]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).expect("it is JSON");
        json.push('\n');
        json
    }
}

fn named<'d>(stakeholder: &'d Stakeholder, dataset: &'d Dataset) -> Named<'d> {
    let names = stakeholder.other_names.iter();
    let identifiers = stakeholder.identifiers.iter();
    Named {
        id: stakeholder.id.as_str(),
        name: stakeholder.name.as_ref().map(Text::as_str),
        other_names: names
            .map(|own| OtherName { name: own.text.as_str(), note: own.kind.as_ref().map(Term::as_str) })
            .collect(),
        identifiers: identifiers
            .map(|own| Identifier { scheme: Some(own.scheme.as_str()), identifier: own.value.as_str() })
            .collect(),
        links: stakeholder.url.iter().map(|url| Link { url: url.as_str(), note: None }).collect(),
        sources: sources(&stakeholder.citations, dataset),
    }
}

fn organization<'d>(stakeholder: &'d Stakeholder, dataset: &'d Dataset) -> Organization<'d> {
    Organization {
        named: named(stakeholder, dataset),
        classification: stakeholder.kind.as_str(),
        parent_id: parent(stakeholder, dataset).map(Id::as_str),
        area_id: stakeholder.country.as_ref().map(|country| area_id(country.as_str())),
        summary: stakeholder.summary.as_ref().map(Text::as_str),
    }
}

/// The one organization that an organization is a part of. Popolo has no period for it.
fn parent<'d>(stakeholder: &'d Stakeholder, dataset: &Dataset) -> Option<&'d Id<Stakeholder>> {
    let part_of = Some(AffiliationKind::PartOf.into());
    let mut wholes = stakeholder.affiliations.iter().filter(|own| own.kind == part_of);
    match (wholes.next(), wholes.next()) {
        (Some(only), None) if only.period.is_none() && is_organization(&only.to, dataset) => Some(&only.to),
        _ => None,
    }
}

fn is_organization(id: &Id<Stakeholder>, dataset: &Dataset) -> bool {
    dataset.stakeholder(id).is_some_and(|own| Class::of(own) == Class::Organization)
}

/// The affiliations of a stakeholder that make it a member of an organization.
fn memberships<'d>(
    stakeholder: &'d Stakeholder,
    dataset: &'d Dataset,
) -> impl Iterator<Item = Membership<'d>> {
    let class = Class::of(stakeholder);
    let id = stakeholder.id.as_str();
    let affiliations = stakeholder.affiliations.iter().filter(move |own| {
        class != Class::Neither && is_membership(own) && is_organization(&own.to, dataset)
    });
    affiliations.map(move |own| Membership {
        label: own.role.as_ref().map(Text::as_str),
        role: own.kind.as_ref().map(Term::as_str),
        person_id: (class == Class::Person).then_some(id),
        member: (class == Class::Organization).then_some(Member { class: "Organization", id }),
        organization_id: own.to.as_str(),
        dates: own.period.as_ref().and_then(interval).unwrap_or_default(),
        sources: sources(&own.citations, dataset),
    })
}

/// Whether who is affiliated so belongs to the organization, in the sense of Popolo.
fn is_membership(affiliation: &Affiliation) -> bool {
    !matches!(
        affiliation.kind.as_ref().and_then(Term::known),
        Some(
            AffiliationKind::Candidate
                | AffiliationKind::Founder
                | AffiliationKind::PartOf
                | AffiliationKind::Partner
                | AffiliationKind::Subsidiary
                | AffiliationKind::Successor
        )
    )
}

fn event<'d>(session: &'d Session, dataset: &'d Dataset) -> Event<'d> {
    let number = session.number.iter();
    Event {
        id: session.id.as_str(),
        name: session.title.as_ref().map(Text::as_str),
        description: session.summary.as_ref().map(Text::as_str),
        classification: session.kind.as_str(),
        location: session.place.as_ref().map(Text::as_str),
        dates: session.date.as_ref().and_then(event_dates).unwrap_or_default(),
        identifiers: number.map(|own| Identifier { scheme: None, identifier: own.as_str() }).collect(),
        parent: Meeting {
            name: session.forum.as_str(),
            start_date: session.year.to_string(),
            end_date: session.year.to_string(),
        },
        sources: sources(&session.citations, dataset),
    }
}

fn area(code: &str) -> Area<'_> {
    Area { id: area_id(code), identifier: code, classification: "country" }
}

/// The id of the area of a country. No record has it, because ids of records have no colon.
fn area_id(code: &str) -> String {
    format!("country:{}", code.to_ascii_lowercase())
}

/// The addresses of the documents that are cited, each with the place in words.
fn sources<'d>(citations: &[Citation], dataset: &'d Dataset) -> Vec<Link<'d>> {
    let mut links = Vec::new();
    for citation in citations {
        let url = dataset.source_document(&citation.document).and_then(|document| document.url.as_ref());
        if let Some(url) = url {
            let link = Link { url: url.as_str(), note: Some(dataset.cite(citation)) };
            if !links.contains(&link) {
                links.push(link);
            }
        }
    }
    links
}

/// From when to when an interval lasts. None where an end can't be said as a date: with one end alone, what had ended would
/// seem to go on.
fn interval(period: &PartialDate) -> Option<Dates> {
    let side = |end: DateEnd| match end {
        DateEnd::Date(date) => plain(date.as_str()).map(Some),
        DateEnd::Open | DateEnd::Unknown => Some(None),
    };
    Some(Dates { start_date: side(period.start()?)?, end_date: side(period.end()?)? })
}

/// When an event begins and ends. What is no interval begins and ends with itself.
fn event_dates(date: &PartialDate) -> Option<Dates> {
    interval(date).or_else(|| {
        let date = plain(date.as_str())?;
        let end_date = (!date.contains('T')).then(|| date.clone());
        Some(Dates { start_date: Some(date), end_date })
    })
}

/// A date in the forms that Popolo takes: a year, month or day, or a time in UTC. None of what is qualified or unknown in
/// part, of seasons, and of times without a zone.
fn plain(date: &str) -> Option<String> {
    if date.contains('T') {
        let parse = |form| DateTime::parse_from_str(date, form).ok();
        let time = parse("%Y-%m-%dT%H:%M%#z").or_else(|| parse("%Y-%m-%dT%H:%M:%S%#z"))?;
        let utc = time.naive_utc().to_string().replace(' ', "T");
        return (utc.len() == 19).then(|| format!("{utc}Z"));
    }
    let is_plain = date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-');
    let is_season = date.len() == 7 && date.get(5..).is_some_and(|month| month > "12");
    (is_plain && !is_season).then(|| date.to_owned())
}
