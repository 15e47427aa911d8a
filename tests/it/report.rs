//! The page that the example `report` writes: nothing of a dataset becomes markup, and everything of it is shown.

#[allow(dead_code, reason = "the example uses all of it")]
#[path = "../../examples/report/page/mod.rs"]
mod page;

use std::collections::BTreeSet;

use digital_governance::documented;
use digital_governance::prelude::*;
use html5gum::emitters::default::DefaultEmitter;
use html5gum::{Token, Tokenizer};
use page::{Choice, render};

/// Names and words that try to become markup, each with a number before it, in every member that the page shows.
const HOSTILE: &str = include_str!("../report/hostile.json");

/// What a parser of HTML makes of a page.
#[derive(Default)]
struct Parsed {
    /// The tags, each with the names of its attributes.
    tags: Vec<String>,
    /// The texts between the tags.
    text: String,
    links: BTreeSet<String>,
}

fn parsed(html: &str) -> Parsed {
    let mut emitter = DefaultEmitter::<()>::default();
    emitter.naively_switch_states(true);
    let mut found = Parsed::default();
    for token in Tokenizer::new_with_emitter(html, emitter) {
        match token.unwrap() {
            Token::StartTag(tag) => {
                let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
                let mut shape = string(&tag.name);
                for (name, value) in &tag.attributes {
                    let name = string(name);
                    if ["href", "src", "action", "formaction"].contains(&name.as_str()) {
                        found.links.insert(string(value));
                    }
                    shape = format!("{shape} {name}");
                }
                found.tags.push(shape);
            }
            Token::EndTag(tag) => found.tags.push(format!("/{}", String::from_utf8_lossy(&tag.name))),
            Token::String(text) => found.text.push_str(&String::from_utf8_lossy(&text)),
            Token::Comment(comment) => panic!("a comment: {}", String::from_utf8_lossy(&comment)),
            Token::Doctype(_) => {}
            Token::Error(error) => panic!("{}", *error),
        }
    }
    found
}

/// The hostile strings of a value, numbered or long.
fn texts(value: &mut serde_json::Value, change: &mut dyn FnMut(&mut String)) {
    match value {
        serde_json::Value::String(text) if text.contains("data ") => change(text),
        serde_json::Value::Array(items) => items.iter_mut().for_each(|item| texts(item, change)),
        serde_json::Value::Object(members) => members.values_mut().for_each(|item| texts(item, change)),
        _ => {}
    }
}

fn page_of(json: &str) -> String {
    render(&Dataset::from_json(json).unwrap(), &Choice::default()).unwrap().html
}

#[test]
fn hostile_words_stay_words() {
    let mut value: serde_json::Value = serde_json::from_str(HOSTILE).unwrap();
    let hostile = parsed(&page_of(HOSTILE));
    let mut count = 0;
    texts(&mut value, &mut |text| {
        assert!(hostile.text.contains(text.as_str()), "it is not shown as it is: {text}");
        count += 1;
        text.truncate("000 data".len());
    });
    assert!(count > 100);
    let harmless = parsed(&page_of(&value.to_string()));
    assert_eq!(hostile.tags, harmless.tags);
    assert_eq!(hostile.links, harmless.links);
    assert_eq!(hostile.tags.iter().filter(|tag| *tag == "script").count(), 1);
    for link in &hostile.links {
        assert!(link.starts_with('#') || link.starts_with("https://"), "{link}");
    }
    // What would lead elsewhere, or reorder its surroundings, no dataset has.
    assert!("javascript:alert(1)".parse::<WebUrl>().is_err());
    assert!("\u{202e}tides".parse::<Text>().is_err());
}

#[test]
fn links_within_the_page_lead_somewhere() {
    for html in [page_of(HOSTILE), render(documented::dataset(), &Choice::default()).unwrap().html] {
        let mut ids = BTreeSet::new();
        let mut used = Vec::new();
        for token in Tokenizer::new(&html) {
            let Token::StartTag(tag) = token.unwrap() else { continue };
            for (name, value) in &tag.attributes {
                let value = String::from_utf8(value.to_vec()).unwrap();
                match name.as_slice() {
                    b"id" => assert!(ids.insert(value.clone()), "twice: {value}"),
                    b"href" if value.starts_with('#') => used.push(value[1..].to_owned()),
                    b"popovertarget" | b"aria-labelledby" | b"aria-describedby" | b"for" => used.push(value),
                    _ => {}
                }
            }
        }
        assert!(used.len() > 20);
        for id in used {
            assert!(ids.contains(&id), "{id}");
        }
    }
}

#[test]
fn a_choice_narrows_the_page() {
    let dataset = documented::dataset();
    let all = render(dataset, &Choice::default()).unwrap();
    assert_eq!((all.shown, all.chosen), (dataset.positions().count(), dataset.positions().count()));
    let holder = &dataset.holders().next().unwrap().id;
    let own = dataset.positions().held_by(holder).count();
    let of_holder = Choice { holders: vec![holder.clone()], ..Choice::default() };
    assert_eq!(render(dataset, &of_holder).unwrap().chosen, own);
    let document = dataset.source_documents().iter().map(|document| &document.id);
    let (document, count) = document
        .map(|id| (id, dataset.positions().in_document(id).count()))
        .max_by_key(|(_, count)| *count)
        .unwrap();
    let both = Choice { documents: vec![document.clone()], ..of_holder };
    let together = dataset.positions().in_document(document).held_by(holder).count();
    assert_eq!(render(dataset, &both).unwrap().chosen, own + count - together);

    let short = render(dataset, &Choice { limit: 3, ..Choice::default() }).unwrap();
    assert_eq!((short.shown, short.chosen), (3, all.chosen));
    assert_eq!(short.html.matches("<article class=\"position").count(), 3);
    assert!(short.html.contains("3 of ") && !all.html.contains("are written out here"));
    assert!(short.html.len() < all.html.len());
}

#[test]
fn dates_are_in_words() {
    let dates = [
        ("2016", "2016"),
        ("2016-11", "November 2016"),
        ("2016-11-07", "7 November 2016"),
        ("2016-23", "autumn 2016"),
        ("201X", "some year from 2010 to 2019"),
        ("20XX~", "about some year from 2000 to 2099"),
        ("2016-XX", "some month of 2016"),
        ("2016-XX-XX", "some day of 2016"),
        ("2016-11-XX", "some day of November 2016"),
        ("2002?", "perhaps 2002"),
        ("2002%", "perhaps about 2002"),
        ("2023-05-25T16:57", "25 May 2023, 16:57"),
        ("2023-05-25T08:57:00Z", "25 May 2023, 08:57:00 UTC"),
        ("2023-05-25T16:57+08:00", "25 May 2023, 16:57 (UTC+08:00)"),
        ("2018-05/2018-09~", "from May 2018 to about September 2018"),
        ("2016/..", "from 2016 on"),
        ("../2016", "until 2016"),
        ("2016/", "from 2016, end not known"),
        ("/2016", "until 2016, start not known"),
    ];
    for (date, words) in dates {
        assert_eq!(page::words::date(&date.parse().unwrap()), words, "{date}");
    }
}
