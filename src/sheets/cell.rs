//! Values as cells, and cells as values.

use serde_json::{Map, Value};

use super::columns::{Form, ItemForm};
use super::ids::Ids;
use super::path::{at, is_empty, set, take};
use crate::error::{excerpt, nearest_term};

use crate::vocabulary::{AgendaTheme, GoalReference, Vocabulary, kebab, known_term, names_of};

/// What stands before a term that no vocabulary of this version has.
const OTHER: &str = "other:";

/// How many terms a vocabulary may have to be listed whole in a message.
const SHORT: usize = 6;

/// The words for comparators beside their terms.
const COMPARATORS: [(&str, &str); 20] = [
    ("more than", "more-than"),
    ("over", "more-than"),
    ("at least", "at-least"),
    ("at most", "at-most"),
    ("up to", "at-most"),
    ("less than", "less-than"),
    ("under", "less-than"),
    ("about", "about"),
    ("around", "about"),
    ("approximately", "about"),
    ("some", "about"),
    ("nearly", "nearly"),
    ("almost", "nearly"),
    ("exactly", "exactly"),
    ("more-than", "more-than"),
    ("at-least", "at-least"),
    ("at-most", "at-most"),
    ("less-than", "less-than"),
    (">", "more-than"),
    ("<", "less-than"),
];

/// What a quantity has in brackets.
const QUANTITY: ItemForm = ItemForm {
    head: None,
    main: ("", Form::Quantity),
    fields: &[
        ("comparator", Form::Term("Comparator")),
        ("unit", Form::Text),
        ("of", Form::Text),
        ("hedge", Form::Text),
        ("printed", Form::Text),
        ("date", Form::Text),
    ],
};

/// A piece of a cell: each character, and whether a backslash stood before it.
type Piece = Vec<(char, bool)>;

/// A part of such a piece.
type Part<'p> = &'p [(char, bool)];

/// What is wrong with a cell, and what to write instead.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Wrong {
    pub(super) message: String,
    /// The name or term that was not found, and the nearest that is known.
    pub(super) nearest: Option<(String, String)>,
}

impl From<String> for Wrong {
    fn from(message: String) -> Self {
        Self { message, nearest: None }
    }
}

impl From<&str> for Wrong {
    fn from(message: &str) -> Self {
        message.to_owned().into()
    }
}

/// The value of a cell that is not blank.
pub(super) fn parse(cell: &str, form: Form, ids: &Ids) -> Result<Value, Wrong> {
    match form {
        Form::Text => Ok(Value::String(cell.to_owned())),
        Form::Json => {
            let json: Value = serde_json::from_str(cell).map_err(|error| {
                format!("not JSON: {error}; write an object such as {{\"hedge\": \"reportedly\"}}")
            })?;
            if json.is_object() { Ok(json) } else { Err("write a JSON object, in braces".into()) }
        }
        Form::List(item) => {
            let in_brackets = matches!(item, Form::Item(_) | Form::Quantity);
            let items = split(&piece(cell), ';', in_brackets);
            let items = items.iter().map(|item| trim(item)).filter(|item| !item.is_empty());
            let mut head = None;
            let items = items.map(|own| match item {
                Form::Item(form) => parse_item(&with_head(own, form, &mut head), form, ids),
                _ => parse_piece(own, *item, ids),
            });
            items.collect::<Result<Vec<_>, _>>().map(Value::Array)
        }
        _ => parse_piece(trim(&piece(cell)), form, ids),
    }
}

/// The cell of a value; none where the form cannot say it.
pub(super) fn format(value: &Value, form: Form, ids: &Ids) -> Option<String> {
    let cell = match (form, value) {
        (Form::Text, Value::String(text)) => text.clone(),
        (Form::List(Form::Text), Value::Array(items)) if !items.is_empty() => {
            let items = items.iter().map(|item| Some(escape(item.as_str()?, ";")));
            items.collect::<Option<Vec<_>>>()?.join("; ")
        }
        (Form::List(item), Value::Array(items)) if !items.is_empty() => {
            let items = items.iter().map(|value| format_piece(value, *item, ids));
            items.collect::<Option<Vec<_>>>()?.join("; ")
        }
        (Form::Text | Form::List(_) | Form::Json, _) => return None,
        _ => format_piece(value, form, ids)?,
    };
    // Whatever a cell says that way is what it is read as.
    (parse(&cell, form, ids).as_ref() == Ok(value)).then_some(cell)
}

/// The characters of a cell. A backslash takes its meaning from the character behind it.
fn piece(cell: &str) -> Piece {
    let mut characters = cell.chars();
    let mut piece = Vec::new();
    while let Some(character) = characters.next() {
        match (character, character == '\\') {
            (_, true) => piece.push((characters.next().unwrap_or('\\'), true)),
            _ => piece.push((character, false)),
        }
    }
    piece
}

fn text(piece: Part<'_>) -> String {
    piece.iter().map(|(character, _)| *character).collect()
}

fn trim(piece: Part<'_>) -> Part<'_> {
    let is_space = |(character, escaped): &(char, bool)| character.is_whitespace() && !escaped;
    let start = piece.iter().position(|own| !is_space(own)).unwrap_or(piece.len());
    let end = piece.iter().rposition(|own| !is_space(own)).map_or(start, |last| last.saturating_add(1));
    piece.get(start..end).unwrap_or_default()
}

/// The parts of a piece between separators, outside of brackets where those have a meaning.
fn split(piece: Part<'_>, separator: char, in_brackets: bool) -> Vec<Piece> {
    let mut parts = vec![Vec::new()];
    let mut is_inside = false;
    for own in piece {
        match own {
            ('[', false) if in_brackets => is_inside = true,
            (']', false) if in_brackets => is_inside = false,
            _ => {}
        }
        if *own == (separator, false) && !is_inside {
            parts.push(Vec::new());
        } else if let Some(last) = parts.last_mut() {
            last.push(*own);
        }
    }
    parts
}

/// A piece in two at the first such character.
/// What kind of item it is and what stands behind the colon; a term of one's own, `other:tide-table`, has a colon too.
fn split_head(piece: Part<'_>) -> Option<(Part<'_>, Part<'_>)> {
    let (head, rest) = split_once(piece, ':')?;
    if text(trim(head)) != OTHER.trim_end_matches(':') {
        return Some((head, rest));
    }
    let (own, rest) = split_once(rest, ':')?;
    let end = head.len().saturating_add(own.len()).saturating_add(1);
    piece.get(..end).map(|head| (head, rest))
}

fn split_once(piece: Part<'_>, separator: char) -> Option<(Part<'_>, Part<'_>)> {
    let place = piece.iter().position(|own| *own == (separator, false))?;
    Some((piece.get(..place)?, piece.get(place.saturating_add(1)..)?))
}

/// A text with backslashes before what has a meaning in a list, and before spaces at its ends.
fn escape(text: &str, special: &str) -> String {
    let length = text.chars().count();
    let mut escaped = String::with_capacity(text.len());
    for (index, character) in text.chars().enumerate() {
        let is_at_end = index == 0 || index.saturating_add(1) == length;
        if character == '\\' || special.contains(character) || character.is_whitespace() && is_at_end {
            escaped.push('\\');
        }
        escaped.push(character);
    }
    escaped
}

fn parse_piece(own: Part<'_>, form: Form, ids: &Ids) -> Result<Value, Wrong> {
    let words = text(own);
    match form {
        Form::Text => Ok(words.into()),
        Form::Integer => {
            let number = words.parse::<u64>();
            number
                .map(Value::from)
                .map_err(|_| format!("{:?} is no whole number: write it in digits", excerpt(&words)).into())
        }
        Form::YesNo => match words.to_lowercase().as_str() {
            "yes" | "true" => Ok(true.into()),
            "no" | "false" => Ok(false.into()),
            _ => Err(format!("{:?} is neither yes nor no: write one of the two", excerpt(&words)).into()),
        },
        Form::Term(vocabulary) => parse_term(&words, vocabulary).map(Value::from),
        Form::Goal => parse_goal(&words).map(Value::from),
        Form::Id(kinds) => parse_id(&words, kinds, ids).map(Value::from),
        Form::Choice(options) => parse_choice(own, options, ids),
        Form::Quantity => parse_item(own, &QUANTITY, ids),
        Form::Item(item) => parse_item(own, item, ids),
        Form::Inner(item) => {
            let items = split(own, '|', false);
            let items = items.iter().map(|item| trim(item)).filter(|item| !item.is_empty());
            items.map(|own| parse_piece(own, *item, ids)).collect::<Result<Vec<_>, _>>().map(Value::Array)
        }
        Form::List(_) | Form::Json => Err("a list stands within a list".into()),
    }
}

fn format_piece(value: &Value, form: Form, ids: &Ids) -> Option<String> {
    match (form, value) {
        (Form::Text, Value::String(text)) => Some(escape(text, ";[]|")),
        (Form::Integer, Value::Number(number)) => Some(number.to_string()),
        (Form::YesNo, Value::Bool(is)) => Some(if *is { "yes" } else { "no" }.to_owned()),
        (Form::Term(vocabulary), Value::String(term)) => {
            let (spellings, _) = names_of(vocabulary)?;
            Some(if spellings.contains(&term.as_str()) { term.clone() } else { format!("{OTHER}{term}") })
        }
        (Form::Goal, Value::String(goal)) => {
            let theme = goal.starts_with(|first: char| first.is_ascii_alphabetic()) && goal != "all";
            let is_other = theme && !AgendaTheme::SPELLINGS.contains(&goal.as_str());
            Some(if is_other { format!("{OTHER}{goal}") } else { goal.clone() })
        }
        (Form::Id(_), Value::String(id)) => Some(id.clone()),
        (Form::Choice(options), Value::Object(choice)) => {
            let (kind, value) = choice.iter().next().filter(|_| choice.len() == 1)?;
            let (name, form) = options.iter().find(|(name, _)| name == kind)?;
            let words = format_piece(value, *form, ids)?;
            let bare = parse_choice(&piece(&words), options, ids);
            let is_read = bare.is_ok_and(|read| read.get(*name) == Some(value));
            Some(if is_read { words } else { format!("{name}:{words}") })
        }
        (Form::Quantity, Value::Object(_)) => format_item(value, &QUANTITY, ids),
        (Form::Item(item), Value::Object(_)) => format_item(value, item, ids),
        (Form::Inner(item), Value::Array(items)) if !items.is_empty() => {
            let items = items.iter().map(|value| format_piece(value, *item, ids));
            Some(items.collect::<Option<Vec<_>>>()?.join(" | "))
        }
        _ => None,
    }
}

fn parse_term(text: &str, vocabulary: &str) -> Result<String, Wrong> {
    let (spellings, labels) = names_of(vocabulary).unwrap_or_default();
    if let Some(other) = text.strip_prefix(OTHER) {
        return Ok(other.trim().to_owned());
    }
    known_term(text, spellings, labels).map(str::to_owned).ok_or_else(|| {
        let nearest = nearest_term(text, spellings, labels);
        let hint = match &nearest {
            Some(nearest) => format!("did you mean \"{nearest}\"?"),
            None if spellings.len() <= SHORT => format!("write one of {}.", spellings.join(", ")),
            None => format!(
                "write one of its terms, such as \"{}\" (docs/terms.md lists them).",
                spellings.first().unwrap_or(&"")
            ),
        };
        let message = format!(
            "{:?} is no term of {vocabulary}: {hint} A term of your own has {OTHER} before it",
            excerpt(text)
        );
        Wrong { message, nearest: nearest.map(|nearest| (text.to_owned(), nearest.to_string())) }
    })
}

fn parse_goal(text: &str) -> Result<String, Wrong> {
    if let Some(other) = text.strip_prefix(OTHER) {
        return Ok(other.trim().to_owned());
    }
    let code = match text.get(..3) {
        Some(sdg) if sdg.eq_ignore_ascii_case("sdg") => text.get(3..).unwrap_or_default().trim(),
        _ => text,
    };
    if code.starts_with(|first: char| first.is_ascii_digit()) || code == "all" {
        return code
            .parse::<GoalReference>()
            .map(|goal| goal.to_string())
            .map_err(|error| error.to_string().into());
    }
    let theme = known_term(text, AgendaTheme::SPELLINGS, AgendaTheme::labels());
    theme.map(str::to_owned).ok_or_else(|| {
        format!(
            "{:?} is no goal, target or theme of the 2030 Agenda: write a number such as 9, a code such as 9.c, all, or a theme \
             such as people. A theme of your own has {OTHER} before it",
            excerpt(text)
        )
        .into()
    })
}

/// How a kind is called in a message.
fn spoken(kinds: &[&str]) -> String {
    kinds.iter().map(|kind| kind.replace('_', " ")).collect::<Vec<_>>().join(" or ")
}

fn parse_id(text: &str, kinds: &[&str], ids: &Ids) -> Result<String, Wrong> {
    let found = ids.find(text, kinds);
    match found.as_slice() {
        [(_, id)] => Ok(id.clone()),
        [] => Err(match ids.kind(text) {
            Some(kind) => {
                format!("{:?} is a {}, and a {} is needed here", text, spoken(&[kind]), spoken(kinds)).into()
            }
            None => not_found(text, kinds, ids),
        }),
        several => {
            let several: Vec<&str> = several.iter().map(|(_, id)| id.as_str()).collect();
            Err(format!("{:?} is the name of {}: write the id of one", excerpt(text), several.join(" and "))
                .into())
        }
    }
}

fn not_found(text: &str, kinds: &[&str], ids: &Ids) -> Wrong {
    let nearest = ids.nearest(text, kinds);
    let hint = match &nearest {
        Some(nearest) => format!("did you mean \"{nearest}\"?"),
        None => "add it to its sheet, or correct the cell".to_owned(),
    };
    let message = format!("no {} has the id or name {:?}: {hint}", spoken(kinds), excerpt(text));
    Wrong { message, nearest: nearest.map(|nearest| (text.to_owned(), nearest.to_string())) }
}

/// A choice, by the name of its kind and a colon, or by itself where only one kind has it.
fn parse_choice(own: Part<'_>, options: &[(&'static str, Form)], ids: &Ids) -> Result<Value, Wrong> {
    let one = |name: &str, value: Value| Value::Object(Map::from_iter([(name.to_owned(), value)]));
    if let Some((kind, rest)) = split_once(own, ':') {
        let kind = kebab(text(trim(kind)).as_str()).replace('-', "_");
        if let Some((name, form)) = options.iter().find(|(name, _)| *name == kind) {
            return parse_piece(trim(rest), *form, ids).map(|value| one(name, value));
        }
    }
    let words = text(own);
    let kinds: Vec<&str> =
        options.iter().filter(|(_, form)| matches!(form, Form::Id(_))).map(|(name, _)| *name).collect();
    let mut found: Vec<(&str, Value)> =
        ids.find(&words, &kinds).into_iter().map(|(kind, id)| (kind, id.into())).collect();
    let vocabularies = options.iter().filter_map(|(name, form)| match form {
        Form::Term(vocabulary) => Some((*name, names_of(vocabulary).unwrap_or_default())),
        _ => None,
    });
    for (name, (spellings, labels)) in vocabularies.clone() {
        found.extend(known_term(&words, spellings, labels).map(|term| (name, term.into())));
    }
    match found.as_slice() {
        [(name, value)] => Ok(one(name, value.clone())),
        [] => {
            let near = vocabularies
                .clone()
                .find_map(|(_, (spellings, labels))| nearest_term(&words, spellings, labels));
            let described = options.iter().any(|(name, _)| *name == "described");
            let nearest = near.or_else(|| ids.nearest(&words, &kinds));
            let hint = match &nearest {
                Some(nearest) => format!("did you mean \"{nearest}\"?"),
                None => "add it to its sheet, or correct the cell.".to_owned(),
            };
            let free = if described { " A description in a few words has described: before it" } else { "" };
            let message =
                format!("nothing here has the id, name or term {:?}: {hint}{free}", excerpt(&words));
            Err(Wrong { message, nearest: nearest.map(|nearest| (words.clone(), nearest.to_string())) })
        }
        several => {
            let several: Vec<String> = several.iter().map(|(name, _)| format!("{name}:{words}")).collect();
            Err(format!("{:?} can be several things: write {}", excerpt(&words), several.join(" or ")).into())
        }
    }
}

/// An item with the head of the item before it, where it has none of its own and what it says by itself is known by an id, name
/// or term.
fn with_head(own: Part<'_>, item: &ItemForm, above: &mut Option<Piece>) -> Piece {
    let Some((_, head)) = item.head else { return own.to_vec() };
    let end = own.iter().position(|own| *own == ('[', false)).unwrap_or(own.len());
    let before = trim(own.get(..end).unwrap_or_default());
    let options = match item.main.1 {
        Form::Choice(options) => options,
        Form::Id(_) | Form::Inner(_) => &[],
        _ => return own.to_vec(),
    };
    let first = split_head(before).map(|(first, _)| trim(first));
    let is_kind = |first| options.iter().any(|(name, _)| *name == kebab(&text(first)).replace('-', "_"));
    match (first, above.as_deref()) {
        (Some(first), _) if !is_kind(first) => *above = Some(first.to_vec()),
        (_, Some(head_above)) if parse_piece(before, head, &Ids::default()).is_err() => {
            return [head_above, &[(':', false)], own].concat();
        }
        _ => {}
    }
    own.to_vec()
}

/// An object in a list: `head: main [name=value]`.
fn parse_item(own: Part<'_>, item: &ItemForm, ids: &Ids) -> Result<Value, Wrong> {
    let mut members = Value::Object(Map::new());
    let (before, mut fields) = match own.iter().position(|own| *own == ('[', false)) {
        Some(place) => own.split_at_checked(place).unwrap_or((own, &[])),
        None => (own, [].as_slice()),
    };
    while !fields.is_empty() {
        let inside = fields.strip_prefix(&[('[', false)]);
        let Some((field, rest)) = inside.and_then(|inside| split_once(inside, ']')) else {
            return Err(
                "a bracket is not closed, or something stands behind one: write [name=value] at the end"
                    .into(),
            );
        };
        let known = || {
            item.fields.iter().map(|(path, _)| format!("[{}=…]", name_of(path))).collect::<Vec<_>>().join(" ")
        };
        let Some((name, value)) = split_once(field, '=') else {
            return Err(format!("[{}] has no =: write one of {}", excerpt(&text(field)), known()).into());
        };
        let name = text(trim(name));
        let Some((path, form)) = item.fields.iter().find(|(path, _)| name_of(path) == name) else {
            return Err(format!("[{}=…] is not known here: write one of {}", excerpt(&name), known()).into());
        };
        let value = parse_piece(trim(value), *form, ids)?;
        let (path, mut value) = (path_of(path), value);
        if let (Some(Value::Object(before)), Value::Object(own)) = (at(&members, &path), &mut value) {
            own.extend(before.clone());
        }
        set(&mut members, &path, value);
        fields = trim(rest);
    }
    let mut members = if let Value::Object(members) = members { members } else { Map::new() };
    if let Some(Value::Object(citation)) = members.get_mut("citations").and_then(|list| list.get_mut(0))
        && let (false, Some(here)) = (citation.contains_key("document"), ids.here())
    {
        citation.insert("document".to_owned(), here.into());
    }
    let mut main = trim(before);
    if let Some((name, form)) = item.head {
        let (head, rest) = split_head(main).unwrap_or((main, &[]));
        members.insert(name.to_owned(), parse_piece(trim(head), form, ids)?);
        main = trim(rest);
    }
    match item.main {
        (_, Form::Quantity) => parse_quantity(&text(main), &mut members)?,
        ("document", _) if main.is_empty() && item.head.is_none() && ids.here().is_some() => {
            members.insert("document".to_owned(), ids.here().into());
        }
        _ if main.is_empty() && (item.head.is_some() || !members.is_empty()) => {}
        (name, form) => _ = members.insert(name.to_owned(), parse_piece(main, form, ids)?),
    }
    Ok(Value::Object(members))
}

fn format_item(value: &Value, item: &ItemForm, ids: &Ids) -> Option<String> {
    let mut members = value.as_object()?.clone();
    let head = match item.head {
        Some((name, form)) => Some(format_piece(&members.remove(name)?, form, ids)?),
        None => None,
    };
    let main = match item.main {
        (_, Form::Quantity) => Some(format_quantity(&mut members)),
        (name, form) => match members.remove(name) {
            Some(value) => Some(format_piece(&value, form, ids)?),
            None => None,
        },
    };
    let mut parts = Vec::new();
    match (head, main) {
        (Some(head), Some(main)) => parts.push(format!("{head}: {main}")),
        (head, main) => parts.extend(head.or(main)),
    }
    let mut members = Value::Object(members);
    for (path, form) in item.fields {
        let (name, path) = (name_of(path), path_of(path));
        if let Some(value) = at(&members, &path) {
            parts.push(format!("[{name}={}]", format_piece(value, *form, ids)?));
            take(&mut members, &path);
        }
    }
    (is_empty(&members) && !parts.is_empty()).then(|| parts.join(" "))
}

/// The name in brackets of a member: the one before `=`, or the last of the path.
fn name_of(path: &str) -> &str {
    match path.split_once('=') {
        Some((name, _)) => name,
        None => path.rsplit('/').next().unwrap_or(path),
    }
}

/// The members and indices down to a member in brackets.
fn path_of(path: &str) -> Vec<&str> {
    path.split_once('=').map_or(path, |(_, path)| path).split('/').collect()
}

/// The number of a quantity with the words around it: `over 1000000 people`, `2..3 % of households`.
fn parse_quantity(words: &str, members: &mut Map<String, Value>) -> Result<(), Wrong> {
    let mut rest = words;
    for (phrase, comparator) in COMPARATORS {
        let begins = words.get(..phrase.len()).is_some_and(|begin| begin.eq_ignore_ascii_case(phrase));
        let behind = words.get(phrase.len()..).unwrap_or_default().trim_start();
        if begins && behind.starts_with(|first: char| first.is_ascii_digit() || first == '-') {
            members.insert("comparator".to_owned(), comparator.into());
            rest = behind;
        }
    }
    let end = rest
        .find(|character: char| !(character.is_ascii_digit() || ".-".contains(character)))
        .unwrap_or(rest.len());
    let (number, behind) = rest.split_at_checked(end).unwrap_or((rest, ""));
    let (value, upper) =
        number.split_once("..").map_or((number, None), |(value, upper)| (value, Some(upper)));
    if value.is_empty() || behind.starts_with([',', '\'']) {
        return Err(format!(
            "{:?} does not begin with a number: write it in digits without separators, such as over 1000000 people",
            excerpt(words)
        )
        .into());
    }
    members.insert("value".to_owned(), value.into());
    members.extend(upper.map(|upper| ("upper".to_owned(), upper.into())));
    let behind = behind.trim();
    let (unit, of) = match behind.strip_prefix("of ") {
        Some(of) => ("", of),
        None => behind.split_once(" of ").unwrap_or((behind, "")),
    };
    for (name, words) in [("unit", unit.trim()), ("of", of.trim())] {
        if !words.is_empty() {
            members.insert(name.to_owned(), words.into());
        }
    }
    Ok(())
}

/// The number of a quantity, with what can stand beside it without brackets.
fn format_quantity(members: &mut Map<String, Value>) -> String {
    let mut take = |name: &str, fits: &dyn Fn(&str) -> bool| {
        let own = members.get(name).and_then(Value::as_str).filter(|text| fits(text)).map(str::to_owned);
        if own.is_some() {
            members.remove(name);
        }
        own
    };
    let is_plain = |text: &str| {
        text.trim() == text
            && !text.contains(['\\', ';', '[', ']'])
            && !text.starts_with([',', '\'', '.', '-'])
    };
    let comparator = take("comparator", &|term| COMPARATORS.iter().any(|(_, own)| *own == term));
    let value = take("value", &|_| true).unwrap_or_default();
    let upper = take("upper", &|_| true).map(|upper| format!("..{upper}")).unwrap_or_default();
    let unit = take("unit", &|unit| {
        let begins = unit.starts_with(|first: char| first.is_ascii_digit()) || unit.starts_with("of ");
        is_plain(unit) && !begins && !unit.contains(" of ") && !unit.ends_with(" of")
    });
    let of = take("of", &is_plain).map(|of| format!("of {of}"));
    let parts = [comparator, Some(format!("{value}{upper}")), unit, of];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
}
