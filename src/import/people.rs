//! Lines that name several people, taken apart.

use std::collections::{BTreeMap, BTreeSet};

use super::labels::label;
use super::names::{
    group, group_of, has_post, is_declared_word, is_name, is_organization, is_post, is_title, placeholder,
    region, region_of,
};
use super::person::{joined, person, subject};
use super::words::{count, head_end, key, split_outside, without_bullet};
use crate::vocabulary::ParticipationRole;

/// Whether a line of a list begins with the name of somebody.
pub(super) fn is_entry(line: &str) -> bool {
    if subject(without_bullet(line)).is_some() {
        return is_biography(line);
    }
    let person = person(people(line).first().map_or(line, String::as_str));
    // `Director, Tide Watch` below a name is of the one above.
    let head: Vec<&str> = line.get(..head_end(line)).unwrap_or_default().split(' ').collect();
    let is_post_alone = is_post(&head) && head.get(1..).is_some_and(|rest| !is_name(&rest.join(" ")));
    if is_post_alone && !person.is_declared() && person.name.is_some() {
        return false;
    }
    let name = person.name.as_deref().unwrap_or_default();
    person.is_declared()
        || (person.name.is_none() && person.printed.is_some())
        || is_name(name)
        || (is_organization(name) && count(name) <= 10)
        || count(line) <= 4
}

/// The people that a line of a list names, each with the words that it is read from.
pub(super) fn people(line: &str) -> Vec<String> {
    let line = without_role(line);
    if let Some(people) = titled(line)
        .or_else(|| before_titles(line))
        .or_else(|| of_one_organization(line))
        .or_else(|| opened_run(line))
        .or_else(|| two_joined(line))
    {
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
    let bare = |part: &&str| {
        let (name, note) = part.split_once('(').unwrap_or((part, ""));
        // `Tide Watch (TW)`
        let is_acronym = count(note) == 1 && note.len() > 2 && !note.contains(char::is_lowercase);
        is_name(name.trim()) && !has_post(name) && !is_acronym
    };
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

/// An entry without the role behind a dash: `Nerea Thalassa - additional moderator`.
pub(super) fn without_role(entry: &str) -> &str {
    let is_role = |role: &str| {
        let role = key(role);
        let last = role.rsplit(' ').next().unwrap_or_default();
        matches!(last, "moderator" | "speaker" | "rapporteur" | "panelist" | "panellist") && count(&role) <= 3
    };
    match entry.rsplit_once(['-', '–']) {
        Some((before, role)) if is_role(role) && is_name(before.trim()) => before.trim(),
        _ => entry,
    }
}

/// `Nerea Thalassa, Tide Watch Pelle Skjold, Tide Watch`: people of one organization without a mark between them.
fn of_one_organization(line: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> = split_outside(line, ',').into_iter().map(str::trim).collect();
    let (first, rest) = parts.split_first()?;
    let (organization, between) = rest.split_last()?;
    let names = between.iter().map(|part| part.strip_prefix(organization)?.strip_prefix(' '));
    let names: Vec<&str> = [Some(*first)].into_iter().chain(names).collect::<Option<_>>()?;
    let are_names = names.len() > 1 && !organization.is_empty() && names.iter().all(|name| is_name(name));
    are_names.then(|| names.iter().map(|name| format!("{name}, {organization}")).collect())
}

/// `Tide Watch: Nerea Thalassa - Civil Society - Africa Kelp: Pelle Skjold - Government`: entries that each begin with an
/// organization and a colon, without a mark between them.
fn opened_run(line: &str) -> Option<Vec<String>> {
    let parts: Vec<&str> =
        [" – ", " - "].iter().map(|mark| line.split(*mark).collect::<Vec<_>>()).max_by_key(Vec::len)?;
    let mut entries: Vec<Vec<String>> = Vec::new();
    for part in parts {
        let opened = part.split_once(": ").filter(|(_, name)| is_name(name.trim()));
        let Some((before, name)) = opened else {
            entries.last_mut()?.push(part.trim().to_owned());
            continue;
        };
        let name = name.trim().to_owned();
        let Some(above) = entries.last_mut() else {
            entries.push(vec![name, before.trim().to_owned()]);
            continue;
        };
        let words: Vec<&str> = before.split_whitespace().collect();
        // Before the next organization stands the group or region of the entry above; otherwise its name is one word.
        let is_declared =
            |split: &usize| words.get(..*split).is_some_and(|head| is_declared_word(&head.join(" ")));
        let longest = words.len().saturating_sub(8).max(1);
        let split = (longest..words.len()).rev().find(is_declared).unwrap_or(words.len().saturating_sub(1));
        let (end, organization) = words.split_at_checked(split)?;
        above.push(end.join(" "));
        entries.push(vec![name, organization.join(" ")]);
    }
    let entries = entries
        .iter()
        .map(|entry| entry.iter().filter(|part| !part.is_empty()).cloned().collect::<Vec<_>>().join(", "));
    Some(entries.collect()).filter(|entries: &Vec<String>| entries.len() > 1)
}

/// `Nerea Thalassa Kelp Union and Pelle Skjold Tide Watch (TW)`: two names, each with its organization behind it.
fn two_joined(line: &str) -> Option<Vec<String>> {
    let (one, other) = line.split_once(" and ")?;
    let (name, organization) = joined(other)?;
    let words: Vec<&str> = one.split(' ').collect();
    // The first name is taken to have as many words as the second.
    let (first, rest) = words.split_at_checked(count(name))?;
    let (first, rest) = (first.join(" "), rest.join(" "));
    let are_two = is_name(&first) && is_organization(&rest);
    are_two.then(|| vec![format!("{first}, {rest}"), format!("{name}, {organization}")])
}

/// Who takes a role in the place of somebody else: `Nerea Thalassa is substituting for Pelle as moderator`.
pub(super) fn substitute(line: &str) -> Option<(&str, ParticipationRole)> {
    let (name, rest) =
        [" is substituting ", " substitutes ", " will substitute ", " replaces ", " is replacing "]
            .iter()
            .find_map(|verb| line.split_once(verb))?;
    let role = [" as ", " at ", "as ", "at "]
        .iter()
        .find_map(|word| rest.rsplit_once(word))
        .map(|(_, role)| role)?;
    let role = label(role.trim_end_matches('.').trim_start_matches("the "))?.field.role()?;
    is_name(name).then_some((name, role))
}

/// Whether a line is people of one organization, or entries with an organization before each, which need no label to be
/// known.
pub(super) fn is_run(line: &str) -> bool {
    of_one_organization(line).is_some() || opened_run(line).is_some()
}

/// Whether a piece of a list begins with a name, and has something behind it.
fn is_entry_of_run(piece: &str) -> bool {
    let end = head_end(piece);
    end < piece.len() && piece.get(..end).is_some_and(|name| is_name(name.trim()))
}

/// `Nerea Thalassa and Pelle Skjold, Tide Watch`: two names that share what follows them.
pub(super) fn two_of_one(line: &str) -> Option<Vec<String>> {
    let (names, rest) = line.split_at_checked(head_end(line))?;
    let (one, other) = [" and ", " & "].iter().find_map(|mark| names.split_once(mark))?;
    let are_names = is_name(one.trim()) && is_name(other.trim());
    are_names.then(|| [one, other].map(|name| format!("{}{rest}", name.trim())).to_vec())
}

/// Whether a line of a list is a sentence about somebody, who is named with a title or behind a bullet.
pub(super) fn is_biography(line: &str) -> bool {
    let sentence = without_bullet(line).trim();
    subject(sentence).is_some()
        && (sentence.len() < line.trim().len() || sentence.split(' ').next().is_some_and(is_title))
}

/// Whether a line is a row of the lists of 2017, which need no label to be known.
pub(super) fn is_row(line: &str) -> bool {
    titled(line).is_some()
}

/// A row of the lists of 2017 with the comma behind each title but the first: `Ms.First,Last` within it.
fn with_commas(line: &str) -> String {
    let word_of = |(index, word): (usize, &str)| {
        let titled = ["Mr.", "Ms.", "Mrs.", "Dr.", "Prof."]
            .iter()
            .find_map(|title| Some((title, word.strip_prefix(title)?)))
            .filter(|(_, name)| index > 0 && name.starts_with(char::is_alphabetic) && name.contains(','));
        titled.map_or_else(|| word.to_owned(), |(title, name)| format!("{title},{name}"))
    };
    line.split(' ').enumerate().map(word_of).collect::<Vec<_>>().join(" ")
}

/// `Ms.,First,Last,Group,Organization Mr.,First,…`, as the forms of 2017 print lists.
fn titled(line: &str) -> Option<Vec<String>> {
    let line = with_commas(line);
    let line = line.as_str();
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

/// `Mr Pelle Skjold, Kelp Union Ms Nerea Thalassa, Tide Watch`: people of whom the next is known by the title.
fn before_titles(line: &str) -> Option<Vec<String>> {
    // No name has more words.
    let is_whole = |entry: &str| {
        let start = entry.split_whitespace().take(7).collect::<Vec<_>>().join(" ");
        start.split_once(',').is_some_and(|(name, _)| is_name(name))
    };
    let titles = [" Mr ", " Ms ", " Mrs ", " Dr ", " Mr. ", " Ms. ", " Mrs. ", " Dr. "];
    let mut starts: Vec<usize> =
        titles.iter().flat_map(|title| line.match_indices(title)).map(|(at, _)| at).collect();
    starts.retain(|at| line.get(*at..).is_some_and(is_whole));
    starts.retain(|at| line.get(..*at).is_some_and(|before| !before.ends_with([',', ':', '–', '-'])));
    starts.sort_unstable();
    let ends = starts.iter().copied().chain([line.len()]);
    let pieces = [0].iter().chain(&starts).zip(ends).filter_map(|(start, end)| line.get(*start..end));
    let mark = |c: char| matches!(c, ';' | ',' | ' ');
    let pieces: Vec<String> = pieces
        .map(|piece| {
            piece.trim_end_matches(mark).trim_end_matches(" and").trim_end_matches(mark).trim().to_owned()
        })
        .collect();
    (pieces.len() > 1 && pieces.iter().all(|piece| is_whole(piece))).then_some(pieces)
}

/// `Nerea Thalassa, Tide Watch Pelle Skjold, Kelp Union`: people who follow each other without a mark, of whom `is_named` tells
/// that one at the end of a part is on the page elsewhere; then other parts that end with a name are taken for the same.
pub(super) fn alternating(line: &str, is_named: &dyn Fn(&str) -> bool) -> Option<Vec<String>> {
    let parts: Vec<&str> = split_outside(line, ',').into_iter().map(str::trim).collect();
    // Lists with groups and regions are cut behind these, and others at their semicolons.
    if line.contains(';') || parts.iter().any(|part| is_declared_word(part)) {
        return None;
    }
    let (first, rest) = parts.split_first().filter(|(first, _)| is_name(first) && count(first) <= 4)?;
    let (last, between) = rest.split_last().filter(|(last, _)| !last.is_empty())?;
    let mut people: Vec<String> = Vec::new();
    let mut current = vec![(*first).to_owned()];
    let mut has_named = false;
    for part in between {
        let words: Vec<&str> = part.split(' ').collect();
        let ends_at = |split: &usize| {
            let name = words.get(*split..).unwrap_or_default().join(" ");
            // `House of Nerea Thalassa`
            let before = split.checked_sub(1).and_then(|before| words.get(before)).copied();
            let goes_on =
                before.is_some_and(|word| matches!(word, "of" | "the" | "and" | "for" | "by" | "&"));
            is_name(&name) && !has_post(&name) && !goes_on
        };
        let is_named_at = |split: &usize| is_named(&words.get(*split..).unwrap_or_default().join(" "));
        let splits =
            || [2, 3].iter().filter_map(|length| words.len().checked_sub(*length)).filter(|split| *split > 0);
        let of_page = splits().filter(ends_at).find(is_named_at);
        has_named = has_named || of_page.is_some();
        let Some((head, name)) =
            of_page.or_else(|| splits().find(ends_at)).and_then(|split| words.split_at_checked(split))
        else {
            current.push((*part).to_owned());
            continue;
        };
        // `Kelp Union Zora Vlna Vice Chair Tide Watch`: somebody else, with a post behind the name.
        let is_other = |split: &usize| {
            let entry: Vec<&str> = head.iter().skip(*split).take(8).copied().collect();
            joined(&entry.join(" ")).is_some_and(|(name, _)| count(name) == 2)
        };
        let (head, other) = (1..head.len())
            .find(is_other)
            .and_then(|split| head.split_at_checked(split))
            .unwrap_or((head, &[]));
        current.push(head.join(" "));
        people.push(current.join(", "));
        people.extend((!other.is_empty()).then(|| other.join(" ")));
        current = vec![name.join(" ")];
    }
    current.push((*last).to_owned());
    people.push(current.join(", "));
    (has_named && people.len() > 1).then_some(people)
}

/// The names of a page behind which a comma stands, at the beginnings of lines or behind different words.
pub(super) fn names_of<'l>(lines: impl Iterator<Item = &'l str>) -> BTreeSet<String> {
    let mut before: BTreeMap<String, BTreeSet<&str>> = BTreeMap::new();
    for line in lines {
        let parts = split_outside(without_bullet(line), ',');
        for (index, part) in parts.iter().enumerate().take(parts.len().saturating_sub(1)) {
            let words: Vec<&str> = part.split_whitespace().collect();
            for split in [2, 3].iter().filter_map(|length| words.len().checked_sub(*length)) {
                let name = words.get(split..).unwrap_or_default().join(" ");
                let above = split.checked_sub(1).and_then(|above| words.get(above)).copied();
                if is_name(&name) && !has_post(&name) && (above.is_some() || index == 0) {
                    before.entry(name).or_default().insert(above.unwrap_or_default());
                }
            }
        }
    }
    before.retain(|_, words| words.len() > 1 || words.contains(""));
    before.into_keys().collect()
}

/// People who follow each other without a mark, the next behind the region of the one before, or behind the group where each
/// has one.
fn run_on(line: &str) -> Vec<String> {
    let is_declared = |entry: &String| entry.rsplit(',').next().is_some_and(is_declared_word);
    let by_group = run_behind(line, &|words| group(&key(words)).is_some_and(|(_, is_sure)| is_sure));
    if by_group.len() > 1 && by_group.iter().all(is_declared) {
        return by_group;
    }
    run_behind(line, &|_| false)
}

/// People who follow each other without a mark, the next behind a region or other words that `ends` tells.
fn run_behind(line: &str, ends: &dyn Fn(&str) -> bool) -> Vec<String> {
    let mut people = Vec::new();
    let mut current: Vec<String> = Vec::new();
    for part in split_outside(line, ',') {
        let part = part.trim();
        let words: Vec<&str> = part.split_whitespace().collect();
        // No region has more words.
        let split = (1..words.len().min(10)).rev().find(|split| {
            let (Some(head), Some(tail)) = (words.get(..*split), words.get(*split..)) else { return false };
            let head = head.join(" ");
            // `Head, Global Access Policy`: a word that is a region among others ends nobody without a group before it.
            let has_group = || current.last().is_some_and(|part| group_of(part).is_some());
            let is_end =
                region(&key(&head)).is_some() || (region_of(&head).is_some() && has_group()) || ends(&head);
            is_end && is_name(&tail.join(" "))
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
