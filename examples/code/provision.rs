//! Bearers, verb and action from the words of a sentence.

use std::cmp::Reverse;
use std::ops::Range;

use digital_governance::vocabulary::Verb;

use super::entry::Question;
use super::folder::Cells;

/// The verbs that have one form only; what begins with one of them is a verb whatever stands around it.
const MODALS: [&str; 7] = ["shall", "must", "should", "may", "can", "could", "will"];

/// Those of them that make the verb behind them no other norm: "shall be entitled to" gives a right.
const BEFORE_BE: [&str; 4] = ["shall", "must", "should", "will"];

/// The verbs of asking: whom they name before "to" is to act.
const ASKING: [Verb; 7] =
    [Verb::Urge, Verb::CallOn, Verb::Request, Verb::Ask, Verb::Invite, Verb::Recommend, Verb::Encourage];

/// Other words for a verb, as its description in the vocabulary has them.
const OTHER_WORDS: [(&str, Verb); 6] = [
    ("have to", Verb::Must),
    ("ought to", Verb::Should),
    ("call upon", Verb::CallOn),
    ("have a responsibility to", Verb::HaveResponsibilityTo),
    ("have the responsibility to", Verb::HaveResponsibilityTo),
    (RESPONSIBILITY_OF, Verb::HaveResponsibilityTo),
];
const RESPONSIBILITY_OF: &str = "be the responsibility of";

/// Words that weaken what is asked.
const HEDGES: [&str; 6] = [
    "as appropriate",
    "where appropriate",
    "where possible",
    "where necessary",
    "to the extent possible",
    "as far as possible",
];

/// A way in which a verb is printed.
struct Form {
    verb: Verb,
    words: Vec<String>,
    /// Whether somebody stands between it and "to" who is to act.
    has_object: bool,
    /// Whether it may be a noun, as "requests" may.
    is_doubtful: bool,
}

/// Puts what some words say into the cells that are not typed: the first verb of the vocabulary with what stands before and behind
/// it. Gives what must be asked for.
pub(crate) fn provision(words: &str, cells: &mut Cells) -> Vec<Question> {
    let mut hedges = Vec::new();
    let is_typed = cells.contains_key("hedge");
    let mut without =
        |text: &str| if is_typed { trimmed(text).to_owned() } else { without_hedges(text, &mut hedges) };
    let text = without(words);
    let found = words_of(&text);
    let Some((form, place)) = first_verb(&text, &found) else {
        put(cells, "action", words);
        let message = format!(
            "No verb of the vocabulary stands in {words:?}: write a term, or none where none is printed."
        );
        return if cells.contains_key("parent") { Vec::new() } else { vec![("verb", message)] };
    };
    let start_of = |index: usize| found.get(index).map_or(text.len(), |(_, place)| place.start);
    let slice = |from: usize, to: usize| text.get(start_of(from)..start_of(to)).unwrap_or_default();
    let mut verb = form.verb;
    let object =
        Some(place.end).filter(|_| form.has_object).and_then(|behind| to_behind_object(&found, behind));
    let (mut bearers, mut action) = match object {
        Some(to) => (without(slice(place.end, to)), without(slice(to + 1, found.len()))),
        None => (
            without(text.get(..start_of(place.start)).unwrap_or_default()),
            without(slice(place.end, found.len())),
        ),
    };
    if object.is_some() {
        if let Some((others, negative)) = bearers.strip_suffix(" not").zip(negative_of(verb)) {
            (bearers, verb) = (others.to_owned(), negative);
        }
    } else if let Some(rest) =
        action.strip_prefix("to ").filter(|_| !form.words.iter().all(|word| is_bare(word)))
    {
        action = rest.to_owned();
    }
    let mut questions = Vec::new();
    match bearers.split(' ').next() {
        // "IT" is another word.
        Some("We" | "we" | "It" | "it") if !cells.contains_key("bearers") => {
            questions.push(("bearers", format!("{bearers:?} says not who: write who is to do it, or none.")));
        }
        _ => put(cells, "bearers", &bearers),
    }
    put(cells, "verb", verb.as_str());
    let printed = trimmed(slice(place.start, place.end));
    // "Should be encouraged" is more than being encouraged.
    let is_stronger = ["must", "should"].iter().any(|modal| {
        form.words.first().is_some_and(|first| first == modal) && !verb.as_str().starts_with(modal)
    });
    if is_stronger || printed.split_whitespace().count() > form.words.len() {
        put(cells, "printed_verb", printed);
    }
    match action.strip_prefix("refrain from ").filter(|_| !verb.as_str().contains("not")) {
        Some(gerund) => {
            // "Call on States to refrain from" has whom between.
            let before = if object.is_some() { format!("{printed} … to") } else { printed.to_owned() };
            put(cells, "printed_verb", &format!("{before} refrain from"));
            put(cells, "modality", "prohibition");
            if !cells.contains_key("action") {
                questions.push(("action", format!("Write {gerund:?} as an infinitive without \"to\".")));
            }
        }
        None => put(cells, "action", &action),
    }
    put(cells, "hedge", &hedges.join(", "));
    questions
}

/// Puts a text into a cell that is not typed.
fn put(cells: &mut Cells, column: &'static str, text: &str) {
    if !text.is_empty() {
        cells.entry(column).or_insert_with(|| text.to_owned());
    }
}

/// The first verb in a sentence, the longest one that begins there, and the places of its words.
fn first_verb(text: &str, words: &[(String, Range<usize>)]) -> Option<(Form, Range<usize>)> {
    let is_mark = |character: char| !character.is_alphanumeric() && !character.is_whitespace();
    let forms = Verb::ALL.iter().flat_map(|verb| forms_of(&verb.as_str().replace('-', " "), *verb));
    let forms = forms.chain(OTHER_WORDS.iter().flat_map(|(words, verb)| forms_of(words, *verb)));
    let found = forms.filter_map(|form| {
        let length = form.words.len();
        let start = words.windows(length).enumerate().position(|(start, window)| {
            let is_same = window.iter().map(|(word, _)| word).eq(&form.words);
            let places = window.iter().map(|(_, place)| place.clone());
            let has_gap = places
                .clone()
                .zip(places.skip(1))
                .any(|(one, two)| text.get(one.end..two.start).is_some_and(|gap| gap.contains(is_mark)));
            let behind = start + length;
            let next = words.get(behind).map(|(word, _)| word.as_str());
            // "should not only publish but keep" says that it should.
            let is_more = next == Some("only") && form.words.last().is_some_and(|word| word == "not");
            let is_noun = form.is_doubtful
                && if form.has_object {
                    to_behind_object(words, behind).is_none()
                } else {
                    next != Some("to") && words.iter().skip(behind).any(|(word, _)| is_modal_word(word))
                };
            is_same && !has_gap && !is_more && !is_noun
        })?;
        Some((form, start..start + length))
    });
    found.min_by_key(|(form, place)| (place.start, Reverse(place.end), form.verb))
}

/// The forms of a verb that is written in words.
fn forms_of(words: &str, verb: Verb) -> Vec<Form> {
    if matches!(verb, Verb::Imperative | Verb::Indicative) {
        return Vec::new();
    }
    let words: Vec<String> = words_of(words).into_iter().map(|(word, _)| word).collect();
    let (first, rest) =
        words.split_first().map_or(("", [].as_slice()), |(first, rest)| (first.as_str(), rest));
    let second = rest.first().map(String::as_str);
    let has_object = ASKING.contains(&verb) || words.join(" ") == RESPONSIBILITY_OF;
    let form = |before: &[&str], behind: &[String], is_doubtful: bool| Form {
        verb,
        words: before.iter().map(|word| (*word).to_owned()).chain(behind.iter().cloned()).collect(),
        has_object,
        is_doubtful,
    };
    let mut forms = vec![form(&[], &words, false)];
    match (first, second) {
        _ if is_modal(&words) || first == "ought" => {}
        ("be", _) => {
            forms.extend(["is", "are"].map(|be| form(&[be], rest, false)));
            forms.extend(BEFORE_BE.map(|modal| form(&[modal], &words, false)));
        }
        ("not", Some("be")) => {
            let rest = rest.get(1..).unwrap_or_default();
            forms.extend(["is", "are"].map(|be| form(&[be, "not"], rest, false)));
        }
        ("not", _) => forms.extend(["do", "does"].map(|does| form(&[does, "not"], rest, false))),
        ("have", _) => {
            forms.push(form(&["has"], rest, false));
            forms.extend(BEFORE_BE.map(|modal| form(&[modal], &words, false)));
        }
        _ => forms.push(form(&[&third_person(first)], rest, rest.is_empty() || has_object)),
    }
    // "are urged to" and "are urged not to"; "are encouraged" is a verb by itself.
    let (asking, to): (Vec<&Verb>, &[&str]) = match rest {
        [.., not, to] if not == "not" && to == "to" => {
            (ASKING.iter().filter(|asking| negative_of(**asking) == Some(verb)).collect(), &["not", "to"])
        }
        _ => (ASKING.iter().filter(|asking| **asking == verb && verb != Verb::Encourage).collect(), &["to"]),
    };
    if !asking.is_empty() {
        let rest: Vec<String> = rest.iter().take_while(|word| *word != "not").cloned().collect();
        let participle = if first.ends_with('e') { format!("{first}d") } else { format!("{first}ed") };
        let to: Vec<String> = to.iter().map(|word| (*word).to_owned()).collect();
        let behind = [rest, to].concat();
        let passive = ["is", "are"].map(|be| form(&[be, &participle], &behind, false));
        forms.extend(passive.map(|form| Form { has_object: false, ..form }));
    }
    forms
}

/// The verb that asks that something be left undone, where there is one.
fn negative_of(verb: Verb) -> Option<Verb> {
    format!("{}-not-to", verb.as_str()).parse().ok()
}

fn is_modal(words: &[String]) -> bool {
    words.first().is_some_and(|first| is_modal_word(first))
}

fn is_modal_word(word: &str) -> bool {
    MODALS.contains(&word)
}

/// Whether a verb of such words has no "to": in "shall, to protect ports, …" it belongs to what follows.
fn is_bare(word: &str) -> bool {
    is_modal_word(word) || word == "not"
}

/// Where "to" stands behind somebody who is asked, with no other verb between.
fn to_behind_object(words: &[(String, Range<usize>)], start: usize) -> Option<usize> {
    let mut words = words.iter().map(|(word, _)| word.as_str()).enumerate().skip(start).peekable();
    words.next_if(|(_, first)| !matches!(*first, "to" | "that"))?;
    let mut between = words.take_while(|(_, word)| !is_modal_word(word));
    between.find(|(_, word)| *word == "to").map(|(index, _)| index)
}

fn third_person(verb: &str) -> String {
    match verb.strip_suffix('y').filter(|stem| !stem.ends_with(['a', 'e', 'o', 'u'])) {
        Some(stem) => format!("{stem}ies"),
        None if verb.ends_with(['s', 'x', 'z', 'o']) || verb.ends_with("ch") || verb.ends_with("sh") => {
            format!("{verb}es")
        }
        None => format!("{verb}s"),
    }
}

/// The words of a text in lower case, without marks around them, each with its place; "cannot" is two, and "strongly" in "are
/// strongly encouraged" is passed over.
fn words_of(text: &str) -> Vec<(String, Range<usize>)> {
    let is_degree = |word: &str| word.ends_with("ly") && word != "only";
    let is_being = |(word, _): &(String, Range<usize>)| word == "is" || word == "are";
    let (mut words, mut end) = (Vec::new(), 0);
    for piece in text.split_whitespace() {
        let word = piece.trim_matches(|character: char| !character.is_alphanumeric());
        let rest = text.get(end..).unwrap_or_default();
        let start = end + rest.find(word).unwrap_or_default();
        end = start + word.len();
        if word.eq_ignore_ascii_case("cannot") {
            words.extend([("can".to_owned(), start..start + 3), ("not".to_owned(), start + 3..end)]);
        } else if !(word.is_empty() || is_degree(word) && words.last().is_some_and(is_being)) {
            words.push((word.to_lowercase(), start..end));
        }
    }
    words
}

/// A text without the commas at its ends.
fn trimmed(text: &str) -> &str {
    text.trim_matches(|character: char| character.is_whitespace() || character == ',')
}

/// A text without the words that weaken it, where they stand at one of its ends or beside a comma.
fn without_hedges(text: &str, hedges: &mut Vec<String>) -> String {
    let mut text = text.trim().to_owned();
    for hedge in HEDGES {
        let Some(start) = text.to_ascii_lowercase().find(hedge) else { continue };
        let (before, behind) =
            (text.get(..start).unwrap_or_default(), text.get(start + hedge.len()..).unwrap_or_default());
        let is_word = |next: Option<char>| next.is_none_or(|next| next.is_whitespace() || next == ',');
        let (left, right) = (before.trim_end(), behind.trim_start());
        let is_apart = left.is_empty() || left.ends_with(',') || right.is_empty() || right.starts_with(',');
        if is_apart && is_word(before.chars().next_back()) && is_word(behind.chars().next()) {
            hedges.extend(text.get(start..start + hedge.len()).map(str::to_owned));
            let rest = [trimmed(left), trimmed(right)].join(" ");
            rest.trim().clone_into(&mut text);
        }
    }
    text
}
