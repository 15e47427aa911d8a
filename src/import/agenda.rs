//! People in the agenda of a session.

use super::names::{has_post, is_name, is_organization, is_title};
use super::people::{people, two_of_one};
use super::words::{count, head_end, key, leading_number, without_bullet};
use crate::vocabulary::ParticipationRole;

/// Whether a heading is that of an agenda.
pub(super) fn is_agenda(heading: &str) -> bool {
    let heading = key(heading.split('(').next().unwrap_or(heading));
    count(&heading) <= 3 && names_agenda(&heading)
}

/// Whether a line of a list of speakers says that they stand in the agenda: `As listed in the agenda`.
pub(super) fn is_reference(line: &str) -> bool {
    let words = key(line);
    let begins = ["as ", "see ", "listed "].iter().any(|start| words.starts_with(start));
    begins && count(&words) <= 8 && names_agenda(&words)
}

fn names_agenda(words: &str) -> bool {
    words.split(' ').any(|word| matches!(word, "agenda" | "programme" | "program"))
}

/// Those who speak in an item of an agenda, in the words of the item. `is_known` tells who is on the page already.
pub(super) fn speakers(item: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let text = without_minutes(item.trim());
    // `2. What the tide left - Ms. Nerea Thalassa, Tide Watch (15 mins)`
    let last = [" - ", " – ", " — "]
        .iter()
        .filter_map(|mark| text.rfind(mark).map(|at| at.saturating_add(mark.len())))
        .max();
    let last = last.and_then(|at| text.get(at..));
    let numbered = last.filter(|_| leading_number(text).is_some());
    if let Some(entry) = numbered.filter(|entry| is_somebody(entry, is_known)) {
        return people(entry);
    }
    let bare = without_bullet(text);
    // `• What the tide left - Nerea Thalassa`
    if let Some(name) = last.filter(|name| bare.len() < text.len() && is_known(name)) {
        return vec![name.to_owned()];
    }
    if bare.len() < text.len() {
        // `- Nerea Thalassa and Pelle Skjold open the session`, `- Nerea Thalassa: tides`
        return known_at_start(bare, is_known);
    }
    // `Nerea Thalassa, Head of Tides, Kelp Union`, a line of its own below an item.
    let is_entry = text.contains(", ")
        && !text.ends_with(['.', '?', ':'])
        && count(text) <= 14
        && leading_number(text).is_none();
    if is_entry && is_somebody(text, is_known) { people(text) } else { Vec::new() }
}

/// Whether an entry begins with the name of somebody: with a title, with a post or an organization behind it, or known.
fn is_somebody(entry: &str, is_known: &dyn Fn(&str) -> bool) -> bool {
    if let Some(both) = two_of_one(entry) {
        return both.iter().all(|one| is_somebody(one, is_known));
    }
    let (name, rest) = entry.split_at_checked(head_end(entry)).unwrap_or((entry, ""));
    let has_title = name.split(' ').next().is_some_and(is_title);
    is_name(name)
        && !has_post(name)
        && (has_title || has_post(rest) || is_organization(rest) || is_known(name))
}

/// Who is said to speak in a sentence: `Nerea Thalassa, Tide Watch (TW), will give an update`.
pub(super) fn announced(text: &str) -> Vec<String> {
    let verbs = ["give", "present", "speak", "introduce", "open", "share", "report"];
    let sentences = text.split_inclusive(". ").filter_map(|sentence| {
        let (subject, verb) = sentence.split_once(" will ")?;
        let is_verb = verbs.contains(&verb.split(' ').next().unwrap_or_default());
        let end = head_end(subject);
        let (name, _) = subject.split_at_checked(end).filter(|_| end < subject.len())?;
        let is_person =
            is_name(name) && !matches!(key(name).split(' ').next(), Some("the" | "our" | "each" | "this"));
        (is_verb && is_person).then(|| subject.trim().to_owned())
    });
    sentences.collect()
}

/// Who is said to introduce or to moderate the session: `It is moderated by the Head of Tides, Ms Nerea Thalassa of the Kelp Union`.
pub(super) fn led(text: &str) -> Vec<(String, ParticipationRole)> {
    let roles =
        [("introduced by ", ParticipationRole::Speaker), ("moderated by ", ParticipationRole::Moderator)];
    let all = roles.iter().filter_map(|(mark, role)| {
        let (_, behind) = text.split_once(mark)?;
        let words: Vec<&str> = behind.split_whitespace().take(20).collect();
        let titles = (0..words.len()).filter(|at| words.get(*at).is_some_and(|word| is_title(word)));
        let mut behind_titles = titles.filter_map(|at| {
            let large = |word: &&&str| word.starts_with(char::is_uppercase);
            let mut name: Vec<&str> = Vec::new();
            for word in words.iter().skip(at.saturating_add(1)).take_while(large) {
                let bare = word.trim_end_matches([',', '.', ';', ')']);
                name.push(bare);
                if bare.len() < word.len() {
                    break;
                }
            }
            let name = name.join(" ");
            (is_name(&name) && !has_post(&name)).then_some(name)
        });
        behind_titles.next().map(|name| (name, *role))
    });
    all.collect()
}

/// The names at the start of a text that are known, one or two.
fn known_at_start(text: &str, is_known: &dyn Fn(&str) -> bool) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let name_at = |from: usize| {
        (2..=5).rev().find_map(|length| {
            let name = words.get(from..from.saturating_add(length))?.join(" ");
            let name = name.trim_end_matches([':', ',', '.']).to_owned();
            is_known(&name).then_some((name, from.saturating_add(length)))
        })
    };
    let Some((first, end)) = name_at(0) else { return Vec::new() };
    let second = words
        .get(end)
        .filter(|word| matches!(**word, "and" | "&"))
        .and_then(|_| name_at(end.saturating_add(1)));
    [first].into_iter().chain(second.map(|(name, _)| name)).collect()
}

/// The names that bulleted items give before a colon, `- Nerea Thalassa: tides`, where somebody of such a list is known; one
/// for each item.
pub(super) fn names_with_topics(items: &[&str], is_known: &dyn Fn(&str) -> bool) -> Vec<Option<String>> {
    let mut all: Vec<Option<String>> =
        items.iter().map(|item| name_with_topic(item).map(str::to_owned)).collect();
    for list in all.chunk_by_mut(|one, next| one.is_some() == next.is_some()) {
        if !list.iter().flatten().any(|name| is_known(name)) {
            list.fill(None);
        }
    }
    all
}

fn name_with_topic(item: &str) -> Option<&str> {
    let bare = without_bullet(item);
    let (name, _) = bare.split_once(':')?;
    (bare.len() < item.len() && is_name(name) && count(name) <= 4).then_some(name)
}

fn without_minutes(item: &str) -> &str {
    let note = item.strip_suffix(')').and_then(|item| item.rsplit_once(" ("));
    note.filter(|(_, note)| note.to_lowercase().contains("min")).map_or(item, |(before, _)| before)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_are_told_from_topics() {
        let of = |item| speakers(item, &|name| name == "Oda Marlin");
        assert_eq!(
            of("1. Tides - Ms. Nerea Thalassa, Kelp Union (5 mins)"),
            ["Ms. Nerea Thalassa, Kelp Union"]
        );
        assert_eq!(
            of("2. Reef - Nerea Thalassa and Pelle Skjold, Kelp Union"),
            ["Nerea Thalassa, Kelp Union", "Pelle Skjold, Kelp Union"]
        );
        assert_eq!(of("3. Tides - Open Floor (5 mins)"), Vec::<String>::new());
        assert_eq!(of("- Oda Marlin opens the session"), ["Oda Marlin"]);
        assert_eq!(of("- Open Floor for all"), Vec::<String>::new());
        assert_eq!(of("Nerea Thalassa, Head of Tides"), ["Nerea Thalassa, Head of Tides"]);
        assert_eq!(of("Tides rise, and Kelp Union falls"), Vec::<String>::new());
        let topics = |items: &[&str]| names_with_topics(items, &|name| name == "Oda Marlin");
        let pelle = Some("Pelle Skjold".to_owned());
        assert_eq!(
            topics(&["- Pelle Skjold: reefs", "- Oda Marlin: tides"]),
            [pelle, Some("Oda Marlin".to_owned())]
        );
        assert_eq!(topics(&["- Open Floor: reefs", "- Oda Marlin, Kelp Union"]), [None, None]);
    }
}
