//! Lines that name several people, taken apart.

use super::names::{TITLES, group_of, is_name, is_organization, placeholder, region, region_of};
use super::person::{person, subject};
use super::words::{count, key, split_outside, without_bullet};

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
