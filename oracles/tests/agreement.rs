//! Reader and schema accept the same documents.
//!
//! Documents are made at random from the schemas themselves, so that every field comes up, and then spoiled in all the
//! ways that documents are. The reader and a validator are asked about each, and must agree on all of them but those
//! with a repeated key, which no validator can see.
//!
//! `AGREEMENT_DOCUMENTS` and `AGREEMENT_SEED` set how many, and which. With `AGREEMENT_CORPUS` the documents are
//! written to that file, a line of JSON each, for validators in other languages; with `BOUNDARY_CORPUS` those that were
//! spoiled and are accepted all the same, for `oracles/tests/compatibility`.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]
#![allow(clippy::arithmetic_side_effects, clippy::panic, clippy::too_many_lines)]

use std::io::Write;

use digital_governance::prelude::*;
use digital_governance::schema;
use digital_governance_oracles::reads;
use fastrand::Rng;
use serde_json::{Map, Value, json};

/// A value that stands for text which is no `Value`: `1.0`, a repeated key, half a surrogate pair.
const RAW: &str = "\u{1}raw:";

/// Makes documents that a schema describes.
struct Maker<'s> {
    definitions: &'s Value,
    random: Rng,
}

impl Maker<'_> {
    fn make(&mut self, schema: &Value, depth: usize) -> Value {
        if let Some(reference) = schema["$ref"].as_str() {
            let definition = &self.definitions[reference.rsplit('/').next().unwrap()];
            return self.make(definition, depth);
        }
        if let Some(all) = schema["allOf"].as_array() {
            return self.make(&all[0], depth);
        }
        if let Some(options) = schema["oneOf"].as_array() {
            let option = self.random.choice(options).unwrap();
            return self.make(option, depth);
        }
        match schema["type"].as_str() {
            Some("object") => self.make_object(schema, depth),
            Some("array") => {
                let count = if depth > 6 { 0 } else { self.random.usize(0..3) };
                let mut items: Vec<Value> =
                    (0..count).map(|_| self.make(&schema["items"], depth + 1)).collect();
                if schema["uniqueItems"] == true {
                    items.dedup();
                }
                Value::Array(items)
            }
            Some("integer") => {
                let (least, most) =
                    (schema["minimum"].as_u64().unwrap(), schema["maximum"].as_u64().unwrap());
                let between = self.random.u64(least..=most);
                self.random.choice([least, most, between, least + 1]).unwrap().into()
            }
            Some("boolean") => self.random.bool().into(),
            _ => {
                let known = schema["examples"].as_array().or(schema["enum"].as_array());
                match known {
                    Some(known) => self.random.choice(known).unwrap().clone(),
                    None => "a".into(),
                }
            }
        }
    }

    fn make_object(&mut self, schema: &Value, depth: usize) -> Value {
        let required: Vec<&str> =
            schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut object = Map::new();
        let Some(properties) = schema["properties"].as_object() else {
            return self.random.choice(schema["examples"].as_array().unwrap()).unwrap().clone();
        };
        for (name, property) in properties {
            let wanted = required.contains(&name.as_str()) || self.random.usize(0..depth + 2) == 0;
            if wanted {
                object.insert(name.clone(), self.make(property, depth + 1));
            }
        }
        Value::Object(object)
    }
}

/// Strings that are near to being something: each is tried in every place where a string stands.
#[rustfmt::skip]
const STRINGS: &[&str] = &[
    "", " ", "\t", "a\nb", "a\n", "\n", "a\r", "a\u{2028}", "a\u{85}b", "\u{a0}", "\u{2003}", "\u{3000}",
    "\u{feff}", "\u{200b}", "\u{200e}a", "a\u{202e}b", "a\u{2066}b", "\u{0}", "a\u{7f}", "\u{1f600}",
    "e\u{301}", "\u{e9}", "\u{10ffff}", "\u{fffe}", "null", "true", "0", "-0", "1", "1.0", "01", "+1",
    "1e3", ".5", "5.", "-1.5", "1234567890123456789", "123456789012345678.123456789", "1.1234567890", "1.0",
    "\u{661}",
    // Dates
    "2016", "0999", "1000", "9999", "10000", "2016-00", "2016-01", "2016-12", "2016-13", "2016-1",
    "2016-11-07", "2016-02-29", "2015-02-29", "2000-02-29", "1900-02-29", "2400-02-29", "2016-04-31",
    "2016-12-31", "2016-12-32", "2016-11-31", "2016-06-31", "2016-09-31", "2016-02-30", "2016-11-00", "2016?", "2016~", "2016%", "2016-11?", "2016-11-07~",
    "2016??", "?2016", "2016-?", "2016/2017", "2017/2016", "2016-11/..", "../2016", "2016/", "/2016", "/",
    "..", "../..", "../", "/..", "2016~/2017?", "2016/2017/2018", "2016-11-07T10:00", "2016-11-07T10:00:00",
    "2016-11-07T10:00:00Z", "2016-11-07T10:00+08:00", "2016-11-07T10:00-08", "2016-11-07T24:00",
    "2016-11-07T10:60", "2016-11-07T10", "2016-11T10:00", "2016-11-07 10:00", "2016-11-07t10:00",
    "2016-11-07T10:00:60", "2016-11-07T10:00+15:00", "2016-11-07T10:00+14:59", "2016-11-07?T10:00",
    "2016-11-07T10:00?", "2016-11-07T10:00/2017", "+2016", "\u{662}016", "2016\n", "2016-11-07\n",
    "2016-20", "2016-21", "2016-24~", "2016-25", "2016-21-01", "201X", "20XX?", "2XXX", "20X6", "201x", "10XX",
    "00XX", "2016-XX", "2016-11-XX", "2016-XX-XX", "2016-XX-07", "2016-1X", "201X-11", "2016-11-XXT10:00",
    "2019-11-27T15:50+01:00/2019-11-27T17:20+01:00", "2019-11-27T15:50:00+01:00/2019-11-27T17:20:00+01:00",
    "2019-11-27T22:50/2019-11-28T01:20", "2019-11-27T17:20/2019-11-27T15:50", "2019-11-27T15:50+01:00/..",
    "../2019-11-27T15:50Z", "2019-11-27T15:50/", "2019-11-27T15:50/17:20", "2019-11-27T15:50~/2020", "201X/2016-23",
    "2016-11-07T10:00-00:00", "2016-11-07T10:00-00", "2016-11-07T10:00-00:30", "2016-11-07T10:00+00:00",
    "2016-11-07T10:00-14:59", "2016-11-07T10:00-15", "2016-11-07T10:00:00.5", "2016-11-07T10:00:00.5Z",
    "2016-02-30/..", "2016-02-29T10:00", "2015-02-29T10:00", "Y12016", "2016-11-07T10:00+01:00:00",
    // Languages
    "en", "EN", "eng", "zh-Hans", "zh-hans", "zh-Hans-CN", "zh-CN", "zh-cn", "zh-yue", "zh-yue-HK",
    "de-1996", "de-1901-1996", "es-419", "en-US-x-twain", "en-x", "en-u-ca-buddhist", "en-u", "x-private",
    "i-klingon", "abcd", "abcdefgh", "abcdefghi", "e", "en-", "-en", "en--US", "en_US", "en-a-bbb-x-a",
    "sl-rozaj-biske", "en-1a2b", "en-a1b2c", "zh-a-bc-d-ef", "und", "mul", "x-elvish", "x", "x-", "X-a", "x-a-1",
    "x-abcdefghi", "art-lojban", "cel-gaulish", "no-bok", "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan",
    "zh-xiang", "en-GB-oed", "sgn-BE-FR", "i-default", "zh-min-nan-CN", "zh-min-x-a", "art-lojban-x-a", "no-bok\n",
    "de-1996-1996", "en-a-bb-a-cc", "zh-abc-def-ghi", "zh-abc-def-ghi-jkl",
    // Countries
    "CN", "cn", "GB", "UK", "EU", "XK", "EL", "AN", "ZZ", "TW", "CHN",
    // URLs
    "http://a", "https://a", "HTTP://a", "https://a.b/c", "https://a:80/", "https://a:/",
    "https://a:123456/", "https://a:8a/", "https://", "https:///a", "https://a b", "https://a/b c",
    "https://a/\u{e9}", "https://\u{4e2d}/", "https://user@a/", "https://a?b", "https://a#b",
    "https://a?b#c", "https://[::1]/", "ftp://a", "//a", "a", "https://a/%zz", "https://a/\"",
    "https://a/<", "https://a/{x}", "https://a/\\", "https://a/|", "https://a/^", "https://a/`",
    "https://a\u{a0}/", "https://a/\u{200b}", "https://a%20b/", "https://a/[x]", "mailto:a@b",
    "https://a:65535", "https://a:65536", "https://a:99999", "https://a:00080", "https://a:0", "https://a/%", "https://a/%4",
    "https://a/%4g", "https://a/%4G", "https://a/%41%fF", "https://a?%41", "https://a?%", "https://a#%41", "https://a#%g1",
    "https://a#b#c", "https://a?b?c", "https://a?[", "https://a/b:c@d!$&'()*+,;=~", "https://a!$&'()*+,;=~/", "https://.",
    "https://a/\u{200c}", "https://a/\u{200e}", "https://a/\u{feff}", "https://a/\u{fffd}", "https://a/\u{fdd0}",
    "https://a?\u{e000}", "https://a/\u{e000}", "https://a#\u{e000}", "https://a?\u{10fffd}", "https://a?\u{10fffe}",
    "https://a/\u{1fffd}", "https://a/\u{1fffe}", "https://a/\u{d7ff}", "https://a/\u{e0fff}", "https://a/\u{e1000}",
    "http://[::]", "http://[1::]:80/", "http://[2001:db8::1]?a", "http://[1:2:3:4:5:6:7:8]", "http://[1:2:3:4:5:6:7::]",
    "http://[1:2:3:4:5:6:7:8:9]", "http://[1:2:3:4:5:6:7::8]", "http://[1:2:3:4:5:6:7]", "http://[1::2::3]",
    "http://[::1.2.3.4]", "http://[1:2:3:4:5:6:1.2.3.4]", "http://[1:2:3:4:5:6:7:1.2.3.4]", "http://[1:2:3:4::5:1.2.3.4]",
    "http://[::1.2.3.256]", "http://[::01.2.3.4]", "http://[12345::]", "http://[g::]", "http://[]", "http://[:]",
    "http://[::1", "http://[::1]a", "http://[v7.a]/", "http://[fe80::1%25eth0]/", "http://a[::1]/",
    // Ids and terms
    "a-b", "a--b", "-a", "a-", "a/b", "a//b", "/a", "a/", "a/-b", "A", "a_b", "a.b", "a b", "\u{e4}", "a-1",
    "1-a", "civil-society", "Civil-Society", "civil-society ", "something-new", "state",
    // Goals
    "9", "17", "18", "00", "9.c", "9.C", "9.d", "16.10", "16.11", "16.b", "16.c", "9.0", "9.1", "all",
    "All", "people", "some-theme", "goal-9", "a9", "9a", "9.c.1", "9.c.2", "16.10.2", "1.5.4", "1.5.5",
    // Paragraphs of the Compact
    "8.m", "8.n", "29.d", "29.e", "74", "75", "74.a",
    // Digests and versions
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "E3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85", "1.1", "1.00", "2.0",
];

/// Those, and strings at the bounds of length.
fn strings() -> Vec<String> {
    let mut strings: Vec<String> = STRINGS.iter().map(|string| (*string).to_owned()).collect();
    for (character, lengths) in
        [("a", vec![64, 65, 200, 201, 2_000, 10_000, 10_001]), ("\u{1f600}", vec![10_000, 10_001])]
    {
        strings.extend(lengths.into_iter().map(|length| character.repeat(length)));
    }
    let url = |length: usize| format!("https://a/{}", "\u{e9}".repeat(length - 10));
    strings.extend([url(2_000), url(2_001), format!("{}-{}", "a".repeat(31), "b".repeat(32))]);
    strings
}

/// Numbers as text, because several spellings are one number.
const NUMBERS: &[&str] = &[
    "0",
    "-0",
    "-0.0",
    "1",
    "-1",
    "1.0",
    "1e0",
    "10e-1",
    "0.1e1",
    "1.5",
    "1e2",
    "1E+2",
    "999",
    "1000",
    "1000.0",
    "9999",
    "10000",
    "1000000",
    "1000001",
    "1e6",
    "9007199254740991",
    "9007199254740992",
    "9007199254740993",
    "9007199254740991.0",
    "18446744073709551615",
    "18446744073709551616",
    "1e19",
    "1e300",
    "-1e300",
    "0.0",
];

/// Spoils one place of a document. The label says how.
fn spoil(document: &mut Value, random: &mut Rng, strings: &[String]) -> &'static str {
    let mut places = 0;
    count(document, &mut places);
    let mut wanted = random.usize(0..places);
    let mut label = "nothing";
    visit(document, &mut wanted, &mut |value| label = spoil_value(value, random, strings));
    label
}

fn count(value: &Value, places: &mut usize) {
    *places += 1;
    match value {
        Value::Object(object) => object.values().for_each(|value| count(value, places)),
        Value::Array(items) => items.iter().for_each(|value| count(value, places)),
        _ => {}
    }
}

fn visit(value: &mut Value, wanted: &mut usize, change: &mut impl FnMut(&mut Value)) {
    if *wanted == 0 {
        *wanted = usize::MAX;
        change(value);
        return;
    }
    *wanted -= 1;
    match value {
        Value::Object(object) => {
            for value in object.values_mut().take_while(|_| true) {
                if *wanted < usize::MAX / 2 {
                    visit(value, wanted, change);
                }
            }
        }
        Value::Array(items) => {
            for value in items {
                if *wanted < usize::MAX / 2 {
                    visit(value, wanted, change);
                }
            }
        }
        _ => {}
    }
}

fn raw(text: &str) -> Value {
    Value::String(format!("{RAW}{}", text.replace('"', "\u{2}")))
}

fn spoil_value(value: &mut Value, random: &mut Rng, strings: &[String]) -> &'static str {
    let any = |random: &mut Rng| -> Value {
        let others =
            [json!(null), json!(true), json!(0), json!(1.5), json!("a"), json!([]), json!({}), json!([[]])];
        random.choice(others).unwrap()
    };
    if random.usize(0..6) == 0 {
        *value = any(random);
        return "other-type";
    }
    match value {
        Value::Object(object) => {
            let keys: Vec<String> = object.keys().cloned().collect();
            let key = random.choice(&keys).cloned();
            match (random.usize(0..9), key) {
                (0, Some(key)) => {
                    object.remove(&key);
                    "dropped-key"
                }
                (1, Some(key)) => {
                    let value = object.remove(&key).unwrap();
                    let names =
                        [key.to_uppercase(), format!("{key}s"), format!("{key} "), key.replace('_', "-")];
                    object.insert(random.choice(names).unwrap(), value);
                    "renamed-key"
                }
                (2, Some(key)) => {
                    let json = serde_json::to_string(&object[&key]).unwrap();
                    let again = format!("{json},{}:{json}", serde_json::to_string(&key).unwrap());
                    object.insert(key, raw(&again));
                    "repeated-key"
                }
                (3, Some(key)) => {
                    object.insert(key, Value::Null);
                    "null"
                }
                (4, _) => {
                    *value =
                        Value::Array(std::mem::take(object).into_iter().map(|(_, value)| value).collect());
                    "array-for-object"
                }
                (5, Some(key)) => {
                    let value = object.remove(&key).unwrap();
                    object.insert(format!("{key}\u{1}surrogate"), value);
                    "surrogate-key"
                }
                (6, _) => {
                    let deep = raw(&format!("{}{}", "[".repeat(200), "]".repeat(200)));
                    object.insert("deep".to_owned(), deep);
                    "deep"
                }
                (7, _) => {
                    let deep = random.choice([1, 60, 118, 200]).unwrap();
                    let nested = format!("{}7.50{}", "[".repeat(deep), "]".repeat(deep));
                    object.insert("extensions".to_owned(), raw(&format!("{{\"org.example/x\":{nested}}}")));
                    "extensions"
                }
                _ => {
                    let name =
                        random.choice(["x", "", "$schema", "id", "extensions", "__proto__", "constructor"]);
                    object.insert(name.unwrap().to_owned(), any(random));
                    "added-key"
                }
            }
        }
        Value::Array(items) => {
            let item = if items.is_empty() { None } else { random.choice(items.clone()) };
            match (random.usize(0..4), item) {
                (0, Some(item)) => {
                    items.push(item);
                    "repeated-item"
                }
                (1, _) => {
                    *value = json!({"0": items});
                    "object-for-array"
                }
                (2, _) => {
                    items.push(any(random));
                    "added-item"
                }
                _ => {
                    items.clear();
                    "emptied"
                }
            }
        }
        Value::Number(_) => {
            *value = raw(random.choice(NUMBERS).unwrap());
            "number"
        }
        _ => {
            let surrogates =
                ["\"\\ud800\"", "\"\\udc00a\"", "\"\\ud800\\u0061\"", "\"\\ud83d\\ude00\"", "\"a\\u0000\""];
            let own = value.as_str().unwrap_or_default().to_owned();
            *value = match random.usize(0..12) {
                0 => raw(random.choice(surrogates).unwrap()),
                1 => raw(random.choice(NUMBERS).unwrap()),
                2 => Value::String(day(random)),
                3..5 => Value::String(slip(&own, random)),
                _ => Value::String(random.choice(strings).unwrap().clone()),
            };
            "string"
        }
    }
}

/// A day of the calendar or next to it.
fn day(random: &mut Rng) -> String {
    let year = random.choice([1_000, 1_900, 2_000, 2_015, 2_016, 2_100, 9_999]).unwrap();
    format!("{year}-{:02}-{:02}", random.usize(0..14), random.usize(0..33))
}

/// A string with one character more, less or other.
fn slip(text: &str, random: &mut Rng) -> String {
    let mut characters: Vec<char> = text.chars().take(300).collect();
    let place = random.usize(0..=characters.len());
    let others: Vec<char> = "aZ0-/.:_~?% \u{e9}\u{a0}\u{3000}\u{202e}\n\u{1f600}".chars().collect();
    let other = *random.choice(&others).unwrap();
    match random.usize(0..3) {
        0 => characters.insert(place, other),
        1 if place < characters.len() => drop(characters.remove(place)),
        _ => {
            if let Some(character) = characters.get_mut(place) {
                *character = other;
            }
        }
    }
    characters.into_iter().collect()
}

/// The text of a document, with what is no `Value` put in.
fn write(document: &Value, random: &mut Rng) -> String {
    let json = serde_json::to_string(document).unwrap().replace("\\u0001surrogate", "\\ud800");
    let mut text = String::new();
    let mut rest = json.as_str();
    while let Some((before, after)) = rest.split_once("\"\\u0001raw:") {
        let (raw, after) = after.split_once('"').unwrap();
        text.push_str(before);
        text.push_str(&raw.replace("\\u0002", "\"").replace("\\\\", "\\"));
        rest = after;
    }
    text.push_str(rest);
    match random.usize(0..200) {
        0 => text.push_str(" x"),
        1 => text.push_str(&text.clone()),
        2 => text.truncate(text.floor_char_boundary(text.len() / 2)),
        3 => text.push(' '),
        4 => text.insert(0, '\u{feff}'),
        _ => {}
    }
    text
}

fn setting(name: &str, default: u64) -> u64 {
    std::env::var(name).ok().and_then(|text| text.parse().ok()).unwrap_or(default)
}

#[test]
fn reader_and_schema_agree() {
    let count = setting("AGREEMENT_DOCUMENTS", 20_000);
    let mut random = Rng::with_seed(setting("AGREEMENT_SEED", 2_019));
    let mut corpus = std::env::var_os("AGREEMENT_CORPUS")
        .map(|path| std::io::BufWriter::new(std::fs::File::create(path).unwrap()));
    let mut boundary = std::env::var_os("BOUNDARY_CORPUS")
        .map(|path| std::io::BufWriter::new(std::fs::File::create(path).unwrap()));
    let strings = strings();
    let files = schema::all();
    let validators: Vec<_> =
        files.iter().map(|file| jsonschema::validator_for(file.schema().as_value()).unwrap()).collect();
    let mut disagreements = Vec::new();
    let (mut accepted, mut refused) = (0_u64, 0_u64);
    for number in 0..count {
        let which = random.usize(0..files.len());
        let (file, validator) = (&files[which], &validators[which]);
        let schema = file.schema().as_value();
        let mut maker = Maker { definitions: &schema["$defs"], random: random.fork() };
        let mut document = maker.make(schema, 0);
        let mut labels = Vec::new();
        for _ in 0..random.usize(0..3) {
            labels.push(spoil(&mut document, &mut random, &strings));
        }
        let text = write(&document, &mut random);
        let read = reads(file.name(), &text);
        // What is no JSON has no schema; the reader refuses it too.
        let valid = serde_json::from_str::<Value>(&text).is_ok_and(|value| validator.is_valid(&value));
        if read {
            accepted += 1;
        } else {
            refused += 1;
        }
        let repeated = labels.contains(&"repeated-key");
        if read != valid && (read || !repeated) {
            let shown = if text.len() > 600 {
                format!("{}…", &text[..text.floor_char_boundary(600)])
            } else {
                text.clone()
            };
            disagreements.push(format!("{} {labels:?} read {read}, valid {valid}: {shown}", file.name()));
        }
        if let Some(corpus) = &mut corpus {
            let line = json!({"number": number, "schema": file.name(), "text": text, "valid": valid, "repeated": repeated});
            writeln!(corpus, "{line}").unwrap();
        }
        // On the boundary: spoiled, and still what it should be.
        if let Some(boundary) = &mut boundary
            && read
            && !labels.is_empty()
            && text.len() < 1_500
        {
            writeln!(boundary, "{}", json!({"schema": file.name(), "text": text})).unwrap();
        }
        // Whatever is refused is explained, and whatever is read comes back.
        if file.name() == "dataset" {
            match Dataset::from_json(&text) {
                Ok(dataset) => assert_eq!(Dataset::from_json(dataset.to_json()).unwrap(), dataset),
                Err(faults) => {
                    let explained = faults.iter().all(|fault| !fault.message().starts_with("unexplained"));
                    assert!(faults.iter().count() > 0 && explained, "{text}: {faults}");
                }
            }
        }
    }
    println!(
        "{count} documents: {accepted} accepted, {refused} refused, {} disagreements",
        disagreements.len()
    );
    assert!(accepted > count / 10 && refused > count / 10, "{accepted} accepted, {refused} refused");
    assert!(
        disagreements.is_empty(),
        "{} disagree\n{}",
        disagreements.len(),
        disagreements[..disagreements.len().min(20)].join("\n")
    );
}
