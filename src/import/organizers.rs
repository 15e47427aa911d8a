//! Organizations that organize a session, where the page lists them without people.

use super::names::{is_named_organization, is_organization};
use super::words::{count, leading_number, split_outside, without_bullet, without_note};

/// The organizations of a list of organizers, if most of its parts are organizations.
pub(super) fn organizations(list: &str) -> Option<Vec<String>> {
    if let Some(all) = with_acronyms(list).or_else(|| of_ministries(list)) {
        return Some(all);
    }
    let separator = if list.contains(';') { ';' } else { ',' };
    let parts: Vec<&str> =
        split_outside(list, separator).into_iter().map(bare).filter(|part| !part.is_empty()).collect();
    let are_organizations = parts.iter().filter(|part| is_organization(without_note(part))).count();
    // The faculty of a university and its place are three parts.
    let is_list = parts.len() > 3 && are_organizations > parts.len() / 2;
    let begins = parts.first().is_some_and(|first| is_organization(without_note(first)));
    (is_list && begins && parts.iter().all(|part| is_capitalized(part)))
        .then(|| parts.into_iter().map(str::to_owned).collect())
}

/// `Tide Watch (TW) Kelp Union of the North (KUN)`: organizations that follow each other, each with its acronym.
fn with_acronyms(list: &str) -> Option<Vec<String>> {
    let pieces: Vec<&str> = list.split_inclusive(')').map(bare).filter(|piece| !piece.is_empty()).collect();
    let is_whole = |piece: &&str| {
        acronym(piece).is_some() && is_capitalized(piece) && !piece.contains([',', ';']) && count(piece) <= 16
    };
    (pieces.len() > 1 && pieces.iter().all(is_whole)).then(|| pieces.into_iter().map(str::to_owned).collect())
}

/// `Northern Ministry of Tides Northern Ministry of Kelp The Foam Institute (FI)`: organizations that follow each other, of
/// which the first is a ministry.
fn of_ministries(list: &str) -> Option<Vec<String>> {
    let list = bare(list);
    let words: Vec<&str> = list.split(' ').collect();
    let is_ministry = |index: usize| {
        words.get(index) == Some(&"Ministry") && words.get(index.saturating_add(1)) == Some(&"of")
    };
    // Each ministry is taken to have as many words before `Ministry` as the first.
    let before = (0..2).find(|index| is_ministry(*index))?;
    let has_acronym = acronym(list).is_some();
    let begins = |index: &usize| {
        is_ministry(index.saturating_add(before)) || (has_acronym && words.get(*index) == Some(&"The"))
    };
    let starts: Vec<usize> = (0..words.len()).filter(begins).collect();
    let ends = starts.iter().skip(1).copied().chain([words.len()]);
    let pieces: Vec<&[&str]> =
        starts.iter().zip(ends).filter_map(|(start, end)| words.get(*start..end)).collect();
    let is_list = pieces.len() > 1
        && !list.contains([',', ';', ':'])
        && pieces.iter().all(|piece| (3..=16).contains(&piece.len()));
    is_list.then(|| pieces.iter().map(|piece| piece.join(" ")).collect())
}

/// The organization that a line names, and nothing else; with a note in brackets that is no part of its name.
pub(super) fn organization(line: &str) -> Option<&str> {
    let has_lock = line.contains('🔒');
    let line = bare(line);
    let listed = leading_number(line).and_then(|(_, rest)| rest.strip_prefix(['.', ')']));
    let line = listed.map_or(line, str::trim);
    let name = if acronym(line).is_some() { line } else { without_note(line) };
    let is_named = acronym(line).is_some() || has_lock || is_named_organization(name);
    let is_alone = count(name) <= 10
        && !name.contains([',', ':', ';', '?', '@'])
        && !name.contains(" - ")
        && !name.ends_with('.');
    (is_named && is_alone && is_capitalized(name)).then_some(name)
}

/// Those whom a text names as the other hosts of the session: `co-hosted by Tide Watch, Kelp Union and the Foam Institute`.
pub(super) fn co_hosts(text: &str) -> Vec<String> {
    let starts = [
        "co-hosted by ",
        "co-organized by ",
        "co-organised by ",
        "jointly organized by ",
        "jointly organised by ",
    ];
    let Some(behind) = starts.iter().find_map(|start| text.split_once(start)).map(|(_, behind)| behind)
    else {
        return Vec::new();
    };
    let end = [". ", " – ", " — ", " - ", "; ", " (", " at ", " in ", " with "]
        .iter()
        .filter_map(|end| behind.find(end))
        .min()
        .unwrap_or(behind.len());
    let hosts = behind.get(..end).unwrap_or_default().trim_end_matches(['.', ',']);
    let (others, last) =
        hosts.rsplit_once(" and ").map_or((hosts, None), |(others, last)| (others, last.split(',').next()));
    let all: Vec<String> = others
        .split(',')
        .chain(last)
        .map(|part| bare(part).to_owned())
        .filter(|part| !part.is_empty())
        .collect();
    if all.iter().all(|part| is_capitalized(part) && count(part) <= 8) { all } else { Vec::new() }
}

/// A name without bullets, locks and its article.
fn bare(name: &str) -> &str {
    let name =
        without_bullet(name).trim_matches(|c: char| c.is_whitespace() || matches!(c, '🔒' | ',' | ';'));
    name.strip_prefix("and ").unwrap_or(name).trim_start_matches("the ").trim()
}

/// The acronym that a name has behind it in brackets.
fn acronym(name: &str) -> Option<&str> {
    let (_, acronym) = name.strip_suffix(')')?.rsplit_once(" (")?;
    let large = acronym.chars().filter(|c| c.is_uppercase()).count();
    (count(acronym) == 1 && large > 1).then_some(acronym)
}

fn is_capitalized(name: &str) -> bool {
    name.starts_with(|c: char| c.is_uppercase() || c.is_ascii_digit())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_of_organizations_are_told_from_an_affiliation() {
        let list = "Tide Institute, the Kelp Council, Foam Bank (FB),, Sel et Sable, Reef Union";
        let all = ["Tide Institute", "Kelp Council", "Foam Bank (FB)", "Sel et Sable", "Reef Union"];
        assert_eq!(organizations(list).unwrap_or_default(), all);
        let run = "Names of the Reef (REEFNAM) The Kelp Registry (KR)";
        assert_eq!(
            organizations(run).unwrap_or_default(),
            ["Names of the Reef (REEFNAM)", "The Kelp Registry (KR)"]
        );
        assert_eq!(organizations("School of Tides, Kelp University, Reef"), None);
        assert_eq!(
            organizations("Nerea Thalassa, Tide Institute, Kelp Council, Foam Bank, Reef Union"),
            None
        );
        assert_eq!(organization("2. Kelp Union (with others)"), Some("Kelp Union"));
        assert_eq!(organization("Kelp Dialogue on Tides (KeDiT)"), Some("Kelp Dialogue on Tides (KeDiT)"));
        assert_eq!(organization("Tides and Kelp"), None);
    }

    #[test]
    fn hosts_are_read_from_a_sentence() {
        let text = "The panel, co-hosted by the Kelp Union, Sel and Tide Watch – it is short – rises.";
        assert_eq!(co_hosts(text), ["Kelp Union", "Sel", "Tide Watch"]);
        assert!(co_hosts("It is co-hosted by many people and ships.").is_empty());
    }
}
