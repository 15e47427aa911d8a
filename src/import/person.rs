//! People as the forms print them: name, organization, group, region, in whatever order.

use super::labels::{Field, labels_within};
use super::names::{
    OTHER_GROUPS, OTHER_REGIONS, Said, group, has_post, is_declared_word, is_name, is_nearly,
    is_organization, is_other_region, is_post, is_rank, is_title, nearly, placeholder, region,
};
use super::words::{
    clean, count, head_end, key, leading_number, split_outside, without_bullet, without_note,
};
use crate::vocabulary::{Attendance, ParticipationStatus, RegionalGroup, StakeholderGroup};

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
const TWICE: &str = "the name is printed twice";
const TWO_NAMES: &str = "what stands behind the first name may be the name of somebody else";
const OF_POST: &str = "the words may be the region of the post before them";
const JOINED: &str = "a post or an organization stands behind the name without a mark";
const OPENED: &str = "what stands before the colon may be something else than the organization";
const NO_NAME: &str = "the words are hardly the name of a person";

/// Verbs that follow a name in a sentence about somebody.
const OF_SUBJECTS: &[&str] =
    &["is", "was", "has", "holds", "heads", "joined", "leads", "served", "serves", "worked", "works"];

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
    let value = value.strip_prefix("and ").unwrap_or(value);
    if value.starts_with("Name:") {
        return labelled(value);
    }
    if let Some((opener, entry)) = opened(value) {
        let mut person = self::person(entry);
        let is_named = opener.split(' ').all(|word| !word.starts_with(char::is_lowercase));
        if is_named && person.affiliation.is_none() && !opener.contains(|c: char| c.is_ascii_digit()) {
            person.affiliation = Some(opener.to_owned());
        }
        person.printed = Some(value.to_owned());
        person.doubt = person.doubt.or(Some(OPENED));
        return person;
    }
    if let Some(name) = subject(value).or_else(|| noted(value)) {
        person.set_name(name);
        person.printed = Some(value.to_owned());
        person.doubt = Some(CUT);
        return person;
    }
    let parts = parts_of(value, &mut person);
    let mut rest: Vec<String> = Vec::new();
    let mut has_country = false;
    let is_small = |part: &str| part.starts_with(char::is_lowercase);
    for (index, part) in parts.iter().enumerate() {
        if let Some(before) = unconfirmed(part).filter(|_| index > 0)
            && declared(before, index, &mut person)
        {
            person.status = Some(ParticipationStatus::ToBeConfirmed);
            continue;
        }
        // `a writer on work, media and culture`: what is enumerated in a sentence is no group.
        let is_enumerated = index > 0
            && is_small(part)
            && parts.iter().skip(index).any(|later| is_small(later) && !is_declared_word(later));
        // `Regional Bureau Director, Europe`
        let before = index.checked_sub(1).and_then(|before| parts.get(before));
        if before.is_some_and(|before| has_post(before)) && is_other_region(part) {
            person.doubt = person.doubt.or(Some(OF_POST));
            rest.push(part.clone());
            continue;
        }
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
            None => match with_country(part).filter(|_| index > 0) {
                Some((before, word)) if declared(word, index, &mut person) => {
                    rest.push(before.to_owned());
                    has_country = true;
                }
                _ => rest.push(part.clone()),
            },
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
    if has_country {
        // The country has no place in a participation.
        person.printed = Some(value.to_owned());
    }
    let affiliation: Vec<String> = rest.collect();
    if let [other, organization, ..] = affiliation.as_slice()
        && (2..=3).contains(&count(other))
        && is_name(other)
        && !has_post(other)
        && is_organization(organization)
    {
        person.doubt = person.doubt.or(Some(TWO_NAMES));
    }
    if !affiliation.is_empty() {
        let affiliation = affiliation.join(", ");
        // `Tide Watch Secretariat support: Kelp Union`
        let has_role = [" Rapporteur ", " Moderator "].iter().any(|role| affiliation.contains(role));
        person.doubt = person.doubt.or((has_role || affiliation.contains(": ")).then_some(CUT));
        person.affiliation = Some(affiliation);
    }
    person
}

/// The parts of an entry between commas, with the name taken from what else stands before the first comma.
fn parts_of(value: &str, person: &mut Person) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for (index, part) in split_outside(value, ',').into_iter().enumerate() {
        let part = part.trim();
        if part.is_empty() || part.contains('@') {
            continue;
        }
        if index == 0 {
            let mut first = first_parts(part, value.contains(','));
            // `Nerea Thalassa/Pelle Skjold`
            let is_pair = part.contains('/') && first.get(1).is_some_and(|other| is_name(other));
            person.doubt = is_pair.then_some(TWO_NAMES);
            if let Some((name, post)) = first.first().and_then(|name| joined(name)) {
                person.doubt = person.doubt.or(Some(JOINED));
                first.splice(..1, [name.to_owned(), post.to_owned()]);
            }
            parts.extend(first);
        } else {
            parts.push(part.to_owned());
        }
    }
    parts
}

/// What stands before a bracket with a country and a group or region, and the word for the latter:
/// `Tide Watch (Atlantis, Civil Society)`.
fn with_country(part: &str) -> Option<(&str, &str)> {
    let (before, note) = part.strip_suffix(')')?.rsplit_once('(')?;
    let (one, other) = note.split_once(',').map(|(one, other)| (one.trim(), other.trim()))?;
    let (country, word) = if is_declared_word(other) { (one, other) } else { (other, one) };
    let is_country = |words: &str| {
        words.starts_with(char::is_uppercase)
            && words.contains(char::is_lowercase)
            && count(words) <= 4
            && !words.contains(',')
            && !is_organization(words)
    };
    let before = before.trim().trim_end_matches('.');
    (is_country(country) && is_declared_word(word) && !before.is_empty()).then_some((before, word))
}

/// The group or region before a note that somebody is to be confirmed: `WEOG (TBC)`.
fn unconfirmed(part: &str) -> Option<&str> {
    let (before, note) = part.strip_suffix(')')?.rsplit_once('(')?;
    (is_unconfirmed(note) && is_declared_word(before)).then_some(before.trim())
}

fn is_unconfirmed(note: &str) -> bool {
    matches!(key(note).as_str(), "tbc" | "tbd" | "to be confirmed")
}

/// What stands before a colon and the name of somebody: `Tide Watch: Nerea Thalassa`, `Plenary 2: Nerea Thalassa, …`.
pub(super) fn opened(value: &str) -> Option<(&str, &str)> {
    let (opener, entry) = value.split_once(": ")?;
    let name = entry.get(..head_end(entry))?.trim();
    let is_opener = count(opener) <= 6
        && opener.starts_with(char::is_alphabetic)
        && !opener.contains([',', '.', '('])
        && !is_name(opener)
        && labels_within(&format!("{opener}:")).is_empty();
    let is_somebody = is_name(name) || placeholder(name).is_some() || joined(entry).is_some();
    (is_opener && is_somebody).then_some((opener, entry.trim()))
}

/// The name before a long note in brackets: `Nerea Thalassa (professor of tides and for ten years …)`.
pub(super) fn noted(value: &str) -> Option<&str> {
    let (name, note) = value.split_once(" (")?;
    let is_long = note.split(')').next().is_some_and(|note| count(note) > 8);
    (is_long && is_name(name) && !name.contains(',')).then_some(name)
}

/// A name, and the post or the organization that follows it without a mark.
pub(super) fn joined(part: &str) -> Option<(&str, &str)> {
    let words: Vec<&str> = part.split(' ').collect();
    let first = words.iter().take_while(|word| is_title(word)).count().saturating_add(2);
    let is_post_at = |split: &usize| {
        words.get(*split..).is_some_and(|post| is_post(post) && !post.concat().starts_with('('))
    };
    let of_post = (first..words.len().min(first.saturating_add(4))).find(is_post_at);
    let split = of_post.or_else(|| acronym_start(&words).filter(|split| *split >= first))?;
    let length = words.get(..split)?.iter().map(|word| word.len().saturating_add(1)).sum::<usize>();
    let (name, post) = part.split_at_checked(length)?;
    is_name(name.trim()).then(|| (name.trim(), post))
}

/// Where the words begin whose initials are the acronym behind them: `Tide Watch (TW)`.
fn acronym_start(words: &[&str]) -> Option<usize> {
    let (last, before) = words.split_last()?;
    let acronym = last.strip_prefix('(')?.strip_suffix(')')?;
    let mut letters = acronym.chars().rev().peekable();
    if acronym.chars().count() < 2 || !acronym.chars().all(char::is_uppercase) {
        return None;
    }
    for (index, word) in before.iter().enumerate().rev() {
        // Small words have no letter in it.
        if word.starts_with(char::is_lowercase) {
            continue;
        }
        if word.chars().next() != letters.next() {
            return None;
        }
        if letters.peek().is_none() {
            let article = index.checked_sub(1).filter(|before| words.get(*before) == Some(&"The"));
            return Some(article.unwrap_or(index));
        }
    }
    None
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
    if OTHER_GROUPS.iter().any(|group| is_nearly(&words, group)) && person.group.is_none() {
        person.group = Some(Said::Printed(part.to_owned()));
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
                _ if is_unconfirmed(note) => self.status = Some(ParticipationStatus::ToBeConfirmed),
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
            if !is_title(title) || rest.trim().is_empty() || (is_rank(title) && count(rest) < 2) {
                break;
            }
            bare = rest.trim();
        }
        let words: Vec<&str> = bare.split(' ').collect();
        if let Some((one, again)) = words.split_at_checked(words.len() / 2)
            && one.len() > 1
            && one == again
        {
            bare = bare.get(..bare.len() / 2).unwrap_or(bare).trim();
            self.doubt = self.doubt.or(Some(TWICE));
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

/// The name that a sentence about somebody begins with: `Nerea Thalassa is …`.
pub(super) fn subject(sentence: &str) -> Option<&str> {
    let (at, _) = sentence.match_indices(' ').find(|(at, _)| {
        let word = sentence.get(at.saturating_add(1)..).and_then(|rest| rest.split_whitespace().next());
        word.is_some_and(|word| OF_SUBJECTS.contains(&word))
    })?;
    let name = sentence.get(..at).filter(|name| is_name(without_note(name)) && !name.contains(','))?;
    (count(sentence) > count(name).saturating_add(2)).then_some(name)
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
}
