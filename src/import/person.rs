//! People as the forms print them: name, organization, group, region, in whatever order.

use super::labels::{Field, labels_within};
use super::words::{clean, count, key, leading_number, without_bullet};
use crate::vocabulary::{Attendance, ParticipationStatus, RegionalGroup, StakeholderGroup};

/// A term, or words that stand in its place and that no term says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said<T> {
    Term(T),
    Printed(String),
}

/// Somebody as a line prints them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Person {
    /// The name without titles and notes.
    pub(super) name: Option<String>,
    /// The name with its title, or a placeholder.
    pub(super) printed: Option<String>,
    pub(super) affiliation: Option<String>,
    pub(super) group: Option<Said<StakeholderGroup>>,
    pub(super) region: Option<Said<RegionalGroup>>,
    pub(super) status: Option<ParticipationStatus>,
    pub(super) attendance: Option<Attendance>,
    /// Whether the name is that of an organization.
    pub(super) is_organization: bool,
    pub(super) doubt: Option<&'static str>,
}

impl Person {
    /// Whether a group or a region is printed as the forms print it.
    pub(super) fn is_declared(&self) -> bool {
        matches!(self.group, Some(Said::Term(_))) || matches!(self.region, Some(Said::Term(_)))
    }

    /// Whether a group or a region is printed beside the name of a person, also one that no term says.
    pub(super) fn is_described(&self) -> bool {
        (self.group.is_some() || self.region.is_some()) && self.name.as_deref().is_some_and(is_name)
    }

    /// Whether it is nobody.
    pub(super) fn is_empty(&self) -> bool {
        self.name.is_none() && self.printed.is_none() && self.group.is_none() && self.region.is_none()
    }
}

const LOOSE: &str = "the group or region is not printed as the forms print it";
const MISSPELLED: &str = "the group or region is misspelled";
const ORGANIZATION: &str = "by its words the name is that of an organization";
const CUT: &str = "a part of what is printed was not understood";
const WITH_ACRONYM: &str = "the last word may be that of an organization";
const NO_NAME: &str = "the words are hardly the name of a person";

/// Groups that are printed otherwise than the vocabulary has them; whether the term is sure.
const GROUPS: &[(&str, StakeholderGroup, bool)] = &[
    ("civil society organization", StakeholderGroup::CivilSociety, true),
    ("civil society organizations", StakeholderGroup::CivilSociety, true),
    ("civil society organisation", StakeholderGroup::CivilSociety, true),
    ("cso", StakeholderGroup::CivilSociety, false),
    ("ngo", StakeholderGroup::CivilSociety, false),
    ("governments", StakeholderGroup::Government, true),
    ("governmental", StakeholderGroup::Government, false),
    ("gov", StakeholderGroup::Government, false),
    ("private", StakeholderGroup::PrivateSector, false),
    ("technical", StakeholderGroup::TechnicalCommunity, false),
    ("tech community", StakeholderGroup::TechnicalCommunity, false),
    ("intergovernmental organizations", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisation", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisations", StakeholderGroup::IntergovernmentalOrganization, true),
    ("inter governmental organization", StakeholderGroup::IntergovernmentalOrganization, true),
    ("inter governmental organisation", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental", StakeholderGroup::IntergovernmentalOrganization, false),
    ("igo", StakeholderGroup::IntergovernmentalOrganization, false),
];

/// Words for groups that no term says.
const OTHER_GROUPS: &[&str] = &[
    "academia",
    "academic",
    "acaedmic",
    "academic community",
    "academia and technical community",
    "business",
    "business community",
    "industry",
    "international organization",
    "international organisation",
    "parliament",
    "parliamentarian",
    "public sector",
    "youth",
];

const REGIONS: &[(&str, RegionalGroup, bool)] = &[
    ("african", RegionalGroup::African, true),
    ("africa", RegionalGroup::African, false),
    ("africa group", RegionalGroup::African, true),
    ("asia pacific", RegionalGroup::AsiaPacific, true),
    ("asia pacific group apac", RegionalGroup::AsiaPacific, true),
    ("asia pacific apac", RegionalGroup::AsiaPacific, true),
    ("asia and pacific", RegionalGroup::AsiaPacific, true),
    ("apac", RegionalGroup::AsiaPacific, false),
    ("ap", RegionalGroup::AsiaPacific, false),
    ("apg", RegionalGroup::AsiaPacific, false),
    ("eastern european", RegionalGroup::EasternEuropean, true),
    ("eastern europe", RegionalGroup::EasternEuropean, false),
    ("eastern european group eeg", RegionalGroup::EasternEuropean, true),
    ("eeg", RegionalGroup::EasternEuropean, true),
    ("grulac", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("lac", RegionalGroup::LatinAmericanAndCaribbean, false),
    ("latin american and caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin american and the caribbean group", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and the caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and caribbean group", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("weog", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western european and others", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western european and other group", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others group", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others group weog", RegionalGroup::WesternEuropeanAndOthers, true),
    ("intergovernmental organizations", RegionalGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisation", RegionalGroup::IntergovernmentalOrganization, true),
];

/// Words for regions that are none of the groups of the United Nations.
const OTHER_REGIONS: &[&str] = &[
    "arab region",
    "arab states",
    "asia",
    "central asia",
    "eu",
    "europe",
    "european union",
    "global",
    "global south",
    "latin america",
    "mena",
    "middle east",
    "middle east and north africa",
    "na",
    "north america",
    "oceania",
    "pacific",
    "caribbean",
    "south america",
    "western europe",
];

/// Words that only the names of organizations have.
const OF_ORGANIZATIONS: &[&str] = &[
    "academy",
    "agency",
    "alliance",
    "association",
    "authority",
    "bank",
    "board",
    "bureau",
    "center",
    "centre",
    "chamber",
    "coalition",
    "collaboration",
    "college",
    "commission",
    "committee",
    "community",
    "company",
    "consortium",
    "cooperation",
    "corp",
    "corporation",
    "council",
    "department",
    "directorate",
    "embassy",
    "federation",
    "forum",
    "foundation",
    "fund",
    "gmbh",
    "government",
    "group",
    "inc",
    "initiative",
    "institute",
    "institution",
    "international",
    "lab",
    "labs",
    "llc",
    "ltd",
    "media",
    "ministry",
    "mission",
    "movement",
    "nations",
    "network",
    "observatory",
    "office",
    "organisation",
    "organization",
    "parliament",
    "partnership",
    "program",
    "programme",
    "project",
    "registry",
    "school",
    "secretariat",
    "services",
    "society",
    "solutions",
    "team",
    "technologies",
    "union",
    "universidad",
    "universidade",
    "universitat",
    "universite",
    "university",
    "ministere",
    "ministerio",
    "fundacion",
    "fundacao",
    "institut",
    "instituto",
];

/// Words for posts: what has them is more than the name of an organization.
const OF_POSTS: &[&str] = &[
    "adviser",
    "advisor",
    "ambassador",
    "analyst",
    "associate",
    "ceo",
    "chair",
    "chief",
    "co",
    "consultant",
    "coordinator",
    "counsel",
    "director",
    "editor",
    "engineer",
    "executive",
    "expert",
    "fellow",
    "founder",
    "head",
    "lawyer",
    "lead",
    "lecturer",
    "manager",
    "member",
    "minister",
    "officer",
    "partner",
    "policy",
    "president",
    "professor",
    "representative",
    "researcher",
    "secretary",
    "senior",
    "specialist",
    "student",
    "vice",
];

const TITLES: &[&str] = &[
    "mr",
    "ms",
    "mrs",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "mme",
    "sr",
    "sra",
    "amb",
    "ambassador",
    "hon",
    "honourable",
    "honorable",
    "he",
    "eng",
    "sir",
    "madam",
];

/// Verbs that follow a name in a sentence about somebody.
const OF_SUBJECTS: &[&str] =
    &["is", "was", "has", "holds", "heads", "joined", "leads", "served", "serves", "worked", "works"];

/// Words between the capitalized ones of a name.
const PARTICLES: &[&str] = &[
    "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
    "st", "van", "von", "y", "e", "ul", "ur",
];

/// Whether some words name an organization.
pub(super) fn is_organization(name: &str) -> bool {
    let is_acronym = |word: &str| {
        word.chars().count() >= 3 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let words = key(name);
    words.split(' ').any(|word| OF_ORGANIZATIONS.contains(&word)) || (count(name) == 1 && is_acronym(name))
}

/// Whether some words are a name as people have them.
pub(super) fn is_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let starts_large =
        |word: &&&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase());
    let large = words.iter().filter(starts_large).count();
    let is_particle = |word: &&str| PARTICLES.contains(&key(word).as_str());
    let fits = words.iter().all(|word| {
        !word.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '&' | '@' | ';' | '"'))
    });
    let others = words.iter().filter(|word| !starts_large(word)).all(is_particle);
    (2..=6).contains(&words.len()) && large >= 2 && fits && others && !is_organization(name)
}

/// Whether a line of a list begins with the name of somebody.
pub(super) fn is_entry(line: &str) -> bool {
    if subject(without_bullet(line)).is_some() {
        return is_biography(line);
    }
    let person = person(people(line).first().map_or(line, String::as_str));
    let name = person.name.as_deref().unwrap_or_default();
    person.is_declared()
        || (person.name.is_none() && person.printed.is_some())
        || is_name(name)
        || (is_organization(name) && count(name) <= 10)
        || count(line) <= 4
}

/// Whether some words are more than the name of an organization.
fn has_post(text: &str) -> bool {
    key(text).split(' ').any(|word| OF_POSTS.contains(&word))
}

/// Whether what is printed behind a name is an organization and nothing else.
pub(super) fn is_plain_organization(text: &str) -> bool {
    !text.contains([',', ';', '.']) && !has_post(text) && count(text) <= 12
}

/// What is known of somebody for whose name some words stand; none where they are a name.
fn placeholder(name: &str) -> Option<ParticipationStatus> {
    let words = key(name);
    let open =
        ["tbd", "tbc", "tba", "to be confirmed", "to be determined", "to be decided", "to be announced"];
    let is_open = |start: &&str| {
        words.strip_prefix(*start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    if open.iter().any(is_open) {
        return Some(ParticipationStatus::ToBeConfirmed);
    }
    let described = [
        "speaker from",
        "speaker of",
        "representative from",
        "representative of",
        "a representative",
        "a speaker",
        "an expert",
        "expert from",
        "participant from",
        "moderator from",
        "someone from",
        "panelist from",
        "government representative",
        "civil society representative",
        "private sector representative",
        "technical community representative",
    ];
    let nobody = ["n a", "na", "nn", "n n", "none", "vacant", "anonymous", "open", "not available"];
    let is_described =
        described.iter().any(|start| words.starts_with(start)) || nobody.contains(&words.as_str());
    is_described.then_some(ParticipationStatus::Proposed)
}

/// The group that some words name, and whether they name it as the forms do.
fn group(words: &str) -> Option<(Said<StakeholderGroup>, bool)> {
    if let Some(term) = StakeholderGroup::ALL.iter().find(|term| key(term.label()) == words) {
        return Some((Said::Term(*term), true));
    }
    let alias = GROUPS.iter().find(|(alias, ..)| *alias == words);
    alias.map(|(_, term, is_sure)| (Said::Term(*term), *is_sure))
}

fn region(words: &str) -> Option<(Said<RegionalGroup>, bool)> {
    let is_label = |term: &&RegionalGroup| {
        let label = term.label();
        key(label) == words || label.split('(').next().map(key).as_deref() == Some(words)
    };
    if let Some(term) = RegionalGroup::ALL.iter().find(is_label) {
        return Some((Said::Term(*term), true));
    }
    let alias = REGIONS.iter().find(|(alias, ..)| *alias == words);
    alias.map(|(_, term, is_sure)| (Said::Term(*term), *is_sure))
}

/// A term whose label is spelled almost like some words.
fn nearly<T: Copy>(words: &str, all: &[T], label: impl Fn(T) -> &'static str) -> Option<T> {
    let distance = |label: &str| strsim::levenshtein(&key(label), words);
    all.iter().copied().find(|term| {
        let label = label(*term);
        let short = label.split('(').next().unwrap_or(label);
        words.len() >= 8 && distance(label).min(distance(short)) <= 2
    })
}

/// The group that a line names, for a label of its own.
pub(super) fn group_of(value: &str) -> Option<(Said<StakeholderGroup>, bool)> {
    let words = key(value);
    let other = || OTHER_GROUPS.contains(&words.as_str()).then(|| (Said::Printed(clean(value)), true));
    group(&words).or_else(other)
}

/// The region that a line names, likewise.
pub(super) fn region_of(value: &str) -> Option<(Said<RegionalGroup>, bool)> {
    let words = key(value);
    let other = || OTHER_REGIONS.contains(&words.as_str()).then(|| (Said::Printed(clean(value)), true));
    region(&words).or_else(other)
}

/// The parts of a text between some separators that stand outside of brackets.
fn split_outside(text: &str, separator: char) -> Vec<&str> {
    let mut depth = 0_usize;
    text.split(move |c: char| {
        match c {
            '(' => depth = depth.saturating_add(1),
            ')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        c == separator && depth == 0
    })
    .collect()
}

/// Somebody from what a line prints.
pub(super) fn person(value: &str) -> Person {
    let mut person = Person::default();
    let without: String = value.chars().filter(|c| !matches!(c, '🔒' | '\u{fe0f}' | '*')).collect();
    let value = clean(&without.replace("[email protected]", " "));
    let value = without_bullet(&value).trim_end_matches([';', ',', ' ']);
    // The full stop of `Foam Inc.` is no end.
    let is_short = value.rsplit(' ').next().is_some_and(|last| last.chars().count() <= 5);
    let value = if is_short { value } else { value.trim_end_matches('.') };
    // The number of a list.
    let listed = leading_number(value).and_then(|(_, rest)| rest.strip_prefix(['.', ')']));
    let value = listed.map_or(value, str::trim);
    if value.starts_with("Name:") {
        return labelled(value);
    }
    if let Some(name) = subject(value) {
        person.set_name(name);
        person.printed = Some(value.to_owned());
        person.doubt = Some(CUT);
        return person;
    }
    let mut parts: Vec<String> = Vec::new();
    for (index, part) in split_outside(value, ',').into_iter().enumerate() {
        let part = part.trim();
        if part.is_empty() || part.contains('@') {
            continue;
        }
        if index == 0 {
            parts.extend(first_parts(part, value.contains(',')));
        } else {
            parts.push(part.to_owned());
        }
    }
    let mut rest: Vec<String> = Vec::new();
    let is_small = |part: &str| part.starts_with(char::is_lowercase);
    for (index, part) in parts.iter().enumerate() {
        // `a writer on work, media and culture`: what is enumerated in a sentence is no group.
        let is_enumerated = index > 0
            && is_small(part)
            && parts.iter().skip(index).any(|later| is_small(later) && !is_declared_word(later));
        if !is_enumerated && declared(part, index, &mut person) {
            continue;
        }
        // `Tide Watch (Civil Society, African Group)`
        let with_note =
            part.strip_suffix(')').and_then(|part| part.rsplit_once('(')).filter(|(before, note)| {
                index > 0 && !before.trim().is_empty() && note.split(',').all(is_declared_word)
            });
        match with_note {
            Some((before, note)) => {
                rest.push(before.trim().to_owned());
                for part in note.split(',') {
                    declared(part.trim(), index, &mut person);
                }
            }
            None => rest.push(part.clone()),
        }
    }
    let mut rest = rest.into_iter();
    // What is first is the name, unless a group or a region is.
    let name = match parts.first() {
        Some(first) if rest.as_slice().first() == Some(first) => rest.next(),
        _ => None,
    };
    if let Some(name) = name {
        person.set_name(&name);
    }
    let affiliation: Vec<String> = rest.collect();
    if !affiliation.is_empty() {
        let affiliation = affiliation.join(", ");
        // `Tide Watch Secretariat support: Kelp Union`
        person.doubt = person.doubt.or(affiliation.contains(": ").then_some(CUT));
        person.affiliation = Some(affiliation);
    }
    person
}

/// Somebody whose every part has a label: `Name: … | Stakeholder: … | Regional Group: …`.
fn labelled(value: &str) -> Person {
    let mut person = Person::default();
    let labels = labels_within(value);
    let ends = labels.iter().skip(1).map(|(start, ..)| *start).chain([value.len()]);
    for ((_, field, start), end) in labels.iter().zip(ends) {
        let part = value.get(*start..end).unwrap_or_default();
        let part = part.trim_matches([' ', '|', ';', ',']);
        let part = part.strip_suffix(" and").unwrap_or(part);
        match field {
            _ if part.is_empty() => {}
            Field::Name => person.set_name(part),
            Field::Organization => person.affiliation = Some(part.to_owned()),
            Field::Group | Field::Region if declared(part, 1, &mut person) => {}
            Field::Group => person.group = Some(Said::Printed(part.to_owned())),
            Field::Region => person.region = Some(Said::Printed(part.to_owned())),
            _ => person.doubt = person.doubt.or(Some(CUT)),
        }
    }
    person
}

/// Whether some words are a group or a region.
fn is_declared_word(words: &str) -> bool {
    group_of(words).is_some() || region_of(words).is_some()
}

/// The parts of what stands before the first comma: name and organization may be set apart otherwise.
fn first_parts(part: &str, has_comma: bool) -> Vec<String> {
    for separator in [" - ", " – ", " — ", " | "] {
        let parts: Vec<&str> = part.split(separator).map(str::trim).filter(|part| !part.is_empty()).collect();
        if parts.len() > 2 && !has_comma {
            return parts.into_iter().map(str::to_owned).collect();
        }
    }
    for separator in [" - ", " – ", " — ", " | ", "/"] {
        if let Some((name, rest)) = part.split_once(separator)
            && !name.trim().is_empty()
            && !rest.trim().is_empty()
            && (separator != "/" || (!has_comma && is_name(name.trim())))
        {
            return vec![name.trim().to_owned(), rest.trim().to_owned()];
        }
    }
    for (at, _) in part.match_indices(". ") {
        let (Some(name), Some(rest)) = (part.get(..at), part.get(at.saturating_add(2)..)) else { continue };
        // A title or an initial ends no name.
        if is_name(name) && name.rsplit(' ').next().is_some_and(|last| last.chars().count() > 3) {
            return vec![name.to_owned(), rest.trim().to_owned()];
        }
    }
    vec![part.to_owned()]
}

/// Takes a part for the group or the region, if it is one.
fn declared(part: &str, index: usize, person: &mut Person) -> bool {
    let words = key(part.trim_matches(['(', ')', '.']));
    if let Some((said, is_sure)) = group(&words).filter(|_| person.group.is_none()) {
        person.doubt = person.doubt.or((!is_sure).then_some(LOOSE));
        person.group = Some(said);
        return true;
    }
    if let Some((said, is_sure)) = region(&words).filter(|_| person.region.is_none()) {
        person.doubt = person.doubt.or((!is_sure).then_some(LOOSE));
        person.region = Some(said);
        return true;
    }
    // A name comes first, and is neither misspelled nor one of the words that no term says.
    if index == 0 {
        return false;
    }
    if OTHER_GROUPS.contains(&words.as_str()) && person.group.is_none() {
        person.group = Some(Said::Printed(part.to_owned()));
        return true;
    }
    if OTHER_REGIONS.contains(&words.as_str()) && person.region.is_none() {
        person.region = Some(Said::Printed(part.to_owned()));
        return true;
    }
    if let Some(term) =
        nearly(&words, StakeholderGroup::ALL, StakeholderGroup::label).filter(|_| person.group.is_none())
    {
        person.group = Some(Said::Term(term));
        person.doubt = Some(MISSPELLED);
        return true;
    }
    if let Some(term) =
        nearly(&words, RegionalGroup::ALL, RegionalGroup::label).filter(|_| person.region.is_none())
    {
        person.region = Some(Said::Term(term));
        person.doubt = Some(MISSPELLED);
        return true;
    }
    // Group and region in one: `Technical Community Europe`.
    let all: Vec<&str> = words.split(' ').collect();
    for split in 1..all.len() {
        let (Some(head), Some(tail)) = (all.get(..split), all.get(split..)) else { continue };
        let (Some((said, _)), tail) = (group(&head.join(" ")), tail.join(" ")) else { continue };
        let place = region(&tail).map(|(said, _)| said).or_else(|| {
            OTHER_REGIONS.contains(&tail.as_str()).then(|| Said::Printed(last_words(part, count(&tail))))
        });
        if let Some(place) = place.filter(|_| person.group.is_none() && person.region.is_none()) {
            person.group = Some(said);
            person.region = Some(place);
            person.doubt = Some(LOOSE);
            return true;
        }
    }
    // The country behind the region: `Africa (Nigeria)`.
    let before = part.strip_suffix(')').and_then(|part| part.rsplit_once('(')).map(|(before, _)| key(before));
    if let Some((said, _)) = before.and_then(|before| region(&before)).filter(|_| person.region.is_none()) {
        person.region = Some(said);
        person.doubt = Some(LOOSE);
        return true;
    }
    // A region with a sentence behind it.
    let printed: Vec<&str> = part.split_whitespace().collect();
    let cut = (1..printed.len().saturating_sub(3).max(1))
        .rev()
        .find_map(|split| region(&key(&printed.get(..split)?.join(" "))));
    if let Some((said, _)) = cut.filter(|_| person.region.is_none() && printed.len() > 4) {
        person.region = Some(said);
        person.doubt = Some(CUT);
        return true;
    }
    false
}

/// The last words of a text.
fn last_words(text: &str, wanted: usize) -> String {
    let words: Vec<&str> = text.split_whitespace().collect();
    let skipped = words.len().saturating_sub(wanted);
    words.into_iter().skip(skipped).collect::<Vec<_>>().join(" ")
}

impl Person {
    /// Takes the name apart: titles, notes in brackets, placeholders.
    fn set_name(&mut self, printed: &str) {
        let mut name = printed.to_owned();
        while let Some((before, note)) = name.strip_suffix(')').and_then(|name| name.rsplit_once('(')) {
            let words = key(note);
            match words.as_str() {
                "tbc" | "tbd" | "to be confirmed" => self.status = Some(ParticipationStatus::ToBeConfirmed),
                "confirmed" => self.status = Some(ParticipationStatus::Confirmed),
                "invited" => self.status = Some(ParticipationStatus::Invited),
                "online" | "remote" | "remotely" => self.attendance = Some(Attendance::Remote),
                "onsite" | "on site" | "in person" => self.attendance = Some(Attendance::OnSite),
                "main" | "sub" | "he him" | "she her" | "they them" => {}
                _ => self.take_note(note),
            }
            let before = before.trim().to_owned();
            if before.is_empty() {
                break;
            }
            name = before;
        }
        for (note, status) in
            [("tbc", ParticipationStatus::ToBeConfirmed), ("tbd", ParticipationStatus::ToBeConfirmed)]
        {
            let shorter = name.rsplit_once(' ').filter(|(_, last)| last.eq_ignore_ascii_case(note));
            if let Some((before, _)) = shorter {
                name = before.trim().to_owned();
                self.status = Some(status);
            }
        }
        if let Some(status) = placeholder(&name) {
            self.status = self.status.or(Some(status));
            self.printed = Some(printed.to_owned());
            return;
        }
        let mut bare = name.as_str();
        while let Some((title, rest)) = bare.split_once(' ') {
            if !TITLES.contains(&key(title).replace(' ', "").as_str()) || rest.trim().is_empty() {
                break;
            }
            bare = rest.trim();
        }
        self.is_organization = is_organization(bare);
        if self.is_organization {
            self.doubt = self.doubt.or(Some(ORGANIZATION));
        } else if count(bare) > 7
            || bare.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!'))
        {
            self.doubt = self.doubt.or(Some(NO_NAME));
        }
        let is_large = |word: &str| {
            word.chars().count() > 1 && word.chars().all(|c| c.is_uppercase() || !c.is_alphabetic())
        };
        let mut words = bare.split_whitespace().rev();
        if words.next().is_some_and(|last| is_large(last) && last.len() <= 6)
            && count(bare) > 2
            && !words.any(is_large)
            && !self.is_declared()
        {
            self.doubt = self.doubt.or(Some(WITH_ACRONYM));
        }
        if bare.chars().any(char::is_alphabetic) {
            self.name = Some(bare.to_owned());
        }
        if bare != printed {
            self.printed = Some(printed.to_owned());
        }
    }

    /// Takes a note in brackets behind the name for the affiliation, the group and the region.
    fn take_note(&mut self, note: &str) {
        let mut rest = Vec::new();
        for part in note.split(',') {
            // The name is not in brackets, so that any part may be misspelled.
            if !declared(part.trim(), 1, self) && !part.trim().is_empty() {
                rest.push(part.trim());
            }
        }
        if !rest.is_empty() && self.affiliation.is_none() {
            self.affiliation = Some(rest.join(", "));
        }
    }
}

/// The people that a line of a list names, each with the words that it is read from.
pub(super) fn people(line: &str) -> Vec<String> {
    if let Some(people) = titled(line) {
        return people;
    }
    let names: Vec<usize> = line.match_indices("Name:").map(|(at, _)| at).collect();
    if names.len() > 1 {
        let ends = names.iter().skip(1).copied().chain([line.len()]);
        // What stands before the next name is its number.
        let pieces =
            names.iter().zip(ends).filter_map(|(start, end)| line.get(*start..end)).map(str::trim_end);
        let without_number = |piece: &str| {
            let number = piece.strip_suffix(['.', ')']).unwrap_or(piece);
            let rest = number.trim_end_matches(|c: char| c.is_ascii_digit());
            if rest.len() < number.len() { rest.trim_end().to_owned() } else { piece.to_owned() }
        };
        return pieces.map(without_number).collect();
    }
    let parts: Vec<&str> =
        split_outside(line, ';').into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    if parts.len() > 1 {
        return parts.into_iter().map(str::to_owned).collect();
    }
    let parts = between_addresses(line);
    if parts.len() > 1 && parts.iter().all(|part| is_entry_of_run(part)) {
        return parts;
    }
    if let Some(both) = two_of_one(line) {
        return both;
    }
    for mark in [" • ", " ● ", " - ", " – "] {
        let parts: Vec<&str> = line.split(mark).map(str::trim).filter(|part| !part.is_empty()).collect();
        // A dash within a post sets nobody apart.
        let is_whole = |part: &&str| {
            part.split_once(',').is_some_and(|(name, _)| {
                is_name(name.trim()) || is_organization(name) || placeholder(name).is_some()
            })
        };
        let are_whole = parts.iter().all(is_whole);
        if parts.len() > 1 && (are_whole || matches!(mark, " • " | " ● ")) {
            return parts.into_iter().map(str::to_owned).collect();
        }
    }
    let run = run_on(line);
    if run.len() > 1 {
        return run;
    }
    let parts: Vec<&str> =
        split_outside(line, ',').into_iter().map(str::trim).filter(|part| !part.is_empty()).collect();
    // `A, B and C`
    let last_two = parts.last().and_then(|last| two_of_one(last)).unwrap_or_default();
    let bare = |part: &&str| is_name(part.split('(').next().unwrap_or(part).trim());
    if let Some((_, others)) = parts.split_last().filter(|_| !last_two.is_empty())
        && !others.is_empty()
        && others.iter().all(bare)
    {
        return others.iter().map(|part| (*part).to_owned()).chain(last_two).collect();
    }
    if parts.len() > 1 && parts.iter().all(bare) && (parts.len() > 2 || line.contains('(')) {
        return parts.into_iter().map(str::to_owned).collect();
    }
    vec![line.to_owned()]
}

/// What stands before, between and behind the e-mail addresses of a text.
fn between_addresses(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    for word in line.replace("[email protected]", "@").split_whitespace() {
        match parts.last_mut() {
            Some(part) if !word.contains('@') => {
                part.push_str(word);
                part.push(' ');
            }
            _ => parts.push(String::new()),
        }
    }
    // The address itself may stand in brackets.
    let parts = parts.iter().map(|part| {
        let part = part.trim_start_matches([' ', ',', ';', ')', '-', '–']);
        part.trim_end_matches([' ', ',', ';', '(', '-', '–']).to_owned()
    });
    parts.filter(|part| !part.is_empty()).collect()
}

/// Whether a piece of a list begins with a name, and has something behind it.
fn is_entry_of_run(piece: &str) -> bool {
    let end = head_end(piece);
    end < piece.len() && piece.get(..end).is_some_and(|name| is_name(name.trim()))
}

/// Where the first part of an entry ends, at a comma, a dash or a bracket.
fn head_end(entry: &str) -> usize {
    [",", " - ", " – ", " — ", " ("].iter().filter_map(|mark| entry.find(mark)).min().unwrap_or(entry.len())
}

/// `Nerea Thalassa and Pelle Skjold, Tide Watch`: two names that share what follows them.
pub(super) fn two_of_one(line: &str) -> Option<Vec<String>> {
    let (names, rest) = line.split_at_checked(head_end(line))?;
    let (one, other) = [" and ", " & "].iter().find_map(|mark| names.split_once(mark))?;
    let are_names = is_name(one.trim()) && is_name(other.trim());
    are_names.then(|| [one, other].map(|name| format!("{}{rest}", name.trim())).to_vec())
}

/// The name that a sentence about somebody begins with: `Nerea Thalassa is …`.
fn subject(sentence: &str) -> Option<&str> {
    let (at, _) = sentence.match_indices(' ').find(|(at, _)| {
        let word = sentence.get(at.saturating_add(1)..).and_then(|rest| rest.split_whitespace().next());
        word.is_some_and(|word| OF_SUBJECTS.contains(&word))
    })?;
    let name = sentence.get(..at).filter(|name| is_name(name) && !name.contains(','))?;
    (count(sentence) > count(name).saturating_add(2)).then_some(name)
}

/// Whether a line of a list is a sentence about somebody, who is named with a title or behind a bullet.
pub(super) fn is_biography(line: &str) -> bool {
    let sentence = without_bullet(line).trim();
    let title = sentence.split(' ').next().map(key).unwrap_or_default();
    subject(sentence).is_some() && (sentence.len() < line.trim().len() || TITLES.contains(&title.as_str()))
}

/// Whether a line is a row of the lists of 2017, which need no label to be known.
pub(super) fn is_row(line: &str) -> bool {
    titled(line).is_some()
}

/// `Ms.,First,Last,Group,Organization Mr.,First,…`, as the forms of 2017 print lists.
fn titled(line: &str) -> Option<Vec<String>> {
    let mut starts = Vec::new();
    for title in ["Mr", "Ms", "Mrs", "Mr.", "Ms.", "Mrs.", "Dr", "Dr.", "Prof", "Prof."] {
        let start = format!("{title},");
        let begins = line.match_indices(&start).map(|(at, _)| at);
        starts.extend(
            begins.filter(|at| {
                line.get(..*at).is_some_and(|before| before.is_empty() || before.ends_with(' '))
            }),
        );
    }
    starts.sort_unstable();
    starts.dedup();
    if starts.first() != Some(&0) {
        return None;
    }
    let ends = starts.iter().skip(1).copied().chain([line.len()]);
    let pieces = starts.iter().zip(ends).filter_map(|(start, end)| line.get(*start..end));
    let people = pieces.map(|piece| {
        let mut parts = piece.split(',').map(str::trim);
        let name: Vec<&str> = parts.by_ref().take(3).filter(|part| !part.is_empty()).collect();
        let others: Vec<&str> = parts.filter(|part| !part.is_empty()).collect();
        [name.join(" "), others.join(", ")]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", ")
    });
    Some(people.collect())
}

/// People who follow each other without a mark, the next behind the region of the one before.
fn run_on(line: &str) -> Vec<String> {
    let mut people = Vec::new();
    let mut current: Vec<String> = Vec::new();
    for part in split_outside(line, ',') {
        let part = part.trim();
        let words: Vec<&str> = part.split_whitespace().collect();
        let split = (1..words.len()).rev().find(|split| {
            let (Some(head), Some(tail)) = (words.get(..*split), words.get(*split..)) else { return false };
            let head = head.join(" ");
            // `Head, Global Access Policy`: a word that is a region among others ends nobody without a group before it.
            let has_group = || current.last().is_some_and(|part| group_of(part).is_some());
            let is_region = region(&key(&head)).is_some() || (region_of(&head).is_some() && has_group());
            is_region && is_name(&tail.join(" "))
        });
        match split.and_then(|split| Some((words.get(..split)?, words.get(split..)?))) {
            Some((head, tail)) if !current.is_empty() => {
                current.push(head.join(" "));
                people.push(current.join(", "));
                current = vec![tail.join(" ")];
            }
            _ => current.push(part.to_owned()),
        }
    }
    people.push(current.join(", "));
    people
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_organizations_groups_and_regions_are_told_apart() {
        let of = |value| {
            let person = person(value);
            (person.name, person.affiliation, person.group, person.region)
        };
        let some = |text: &str| Some(text.to_owned());
        let civil = Some(Said::Term(StakeholderGroup::CivilSociety));
        let weog = Some(Said::Term(RegionalGroup::WesternEuropeanAndOthers));
        assert_eq!(
            of("Nerea Thalassa, Civil Society, Western European and Others Group (WEOG)"),
            (some("Nerea Thalassa"), None, civil.clone(), weog.clone())
        );
        assert_eq!(
            of("Nerea Thalassa , 🔒Tide Watch, Kelp Union, Civil Society, WEOG"),
            (some("Nerea Thalassa"), some("Tide Watch, Kelp Union"), civil.clone(), weog.clone())
        );
        assert_eq!(of("Civil Society, WEOG"), (None, None, civil.clone(), weog.clone()));
        assert_eq!(of("Nerea Thalassa/Tide Watch"), (some("Nerea Thalassa"), some("Tide Watch"), None, None));
        assert_eq!(of("Nerea Thalassa, ,"), (some("Nerea Thalassa"), None, None, None));
        assert_eq!(
            of("Intergovernmental Organization, Intergovernmental Organization"),
            (
                None,
                None,
                Some(Said::Term(StakeholderGroup::IntergovernmentalOrganization)),
                Some(Said::Term(RegionalGroup::IntergovernmentalOrganization))
            )
        );
        let declared = of("Nerea Thalassa, Tide Watch (Civil Society, WEOG)");
        assert_eq!(declared, (some("Nerea Thalassa"), some("Tide Watch"), civil.clone(), weog.clone()));
        let dashes = of("Nerea Thalassa – Kelp Inc. – Civil Society – WEOG");
        assert_eq!(dashes, (some("Nerea Thalassa"), some("Kelp Inc."), civil.clone(), weog.clone()));
        let misspelled = person("Nerea Thalassa, Atlantis, Governement, African Group");
        assert_eq!(misspelled.group, Some(Said::Term(StakeholderGroup::Government)));
        assert_eq!(misspelled.doubt, Some(MISSPELLED));
    }

    #[test]
    fn titles_notes_and_placeholders_are_no_part_of_a_name() {
        let titled = person("Ms. Nerea Thalassa (tbc), Tide Watch");
        assert_eq!(titled.name.as_deref(), Some("Nerea Thalassa"));
        assert_eq!(titled.printed.as_deref(), Some("Ms. Nerea Thalassa (tbc)"));
        assert_eq!(titled.status, Some(ParticipationStatus::ToBeConfirmed));
        let open = person("To be confirmed, Government, African Group");
        assert_eq!((open.name, open.printed.as_deref()), (None, Some("To be confirmed")));
    }

    #[test]
    fn lists_are_split_into_people() {
        assert_eq!(
            people("Ms.,Nerea,Thalassa,Civil Society,Tide Watch Mr.,Pelle,Skjold,Academia,Kelp Union"),
            ["Ms. Nerea Thalassa, Civil Society, Tide Watch", "Mr. Pelle Skjold, Academia, Kelp Union"]
        );
        assert_eq!(
            people("Nerea Thalassa, TW, Technical Community, WEOG Pelle Skjold, KU, IGO, WEOG"),
            ["Nerea Thalassa, TW, Technical Community, WEOG", "Pelle Skjold, KU, IGO, WEOG"]
        );
        assert_eq!(people("Nerea Thalassa, Kelp Union"), ["Nerea Thalassa, Kelp Union"]);
    }
}
