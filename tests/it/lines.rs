//! Reading JSON Lines record by record gives the records and the faults of reading them at once.

use std::io::{self, BufReader, Read};

use digital_governance::prelude::*;
use fastrand::Rng;

/// A file of lines with few ids, so that most of what can be wrong between records is wrong somewhere.
fn file(random: &mut Rng) -> String {
    let mut text = String::new();
    if random.usize(0..12) > 0 {
        text.push_str("{\"format\":\"1.0\"}\n");
    }
    let ids = random.usize(2..40);
    // Some files have faults between records only, some have others too.
    let worst = random.choice([13, 13, 33]).unwrap();
    for _ in 0..random.usize(0..25) {
        let kind = random.usize(0..worst);
        text.push_str(&line(random, ids, kind));
        text.push_str(random.choice(["\n", "\n", "\n", "\r\n", "\n\n", "\n \t\r\n"]).unwrap());
    }
    if random.bool() { text } else { text.trim_end_matches('\n').to_owned() }
}

fn line(random: &mut Rng, ids: usize, kind: usize) -> String {
    let id = |random: &mut Rng| format!("x{}", random.usize(0..ids));
    match kind {
        0..=2 => format!(
            r#"{{"stakeholder":{{"id":"{}","kind":"state","affiliations":[{{"to":"{}","kind":"{}"}},{{"to":"{}","kind":"membership"}}]}}}}"#,
            id(random),
            id(random),
            random.choice(["membership", "part-of", "staff"]).unwrap(),
            id(random),
        ),
        3 | 4 => format!(
            r#"{{"source_document":{{"id":"{}","kind":"letter","relations":[{{"relation":"{}","document":"{}"}}],"events":[{{"kind":"adopted","date":"{}/2016"}}]}}}}"#,
            id(random),
            random.choice(["part-of", "annex-of", "excerpt-of", "responds-to"]).unwrap(),
            id(random),
            random.choice(["2015", "2016", "2017"]).unwrap(),
        ),
        5 => format!(
            r#"{{"law":{{"name":"Ä \u00e9","id":"{}","kind":"treaty","classification":{{"topics":["privacy"],"absent":["laws","{}"]}}}}}}"#,
            id(random),
            random.choice(["goals", "topics"]).unwrap(),
        ),
        6 | 7 => format!(
            r#"{{"session":{{"id":"{}","forum":"F","year":201{},"kind":"workshop","number":"{}"}}}}"#,
            id(random),
            random.usize(0..2),
            random.usize(0..3),
        ),
        8..=10 => format!(
            r#"{{"{}":{{"id":"{}","attribution":{{"holders":["{}"]}},"summary":"S","provisions":[{{"id":"{}","action":"a"}},{{"id":"{}","action":"a","parent":"{}"}}]}}}}"#,
            random.choice(["principle", "proposal"]).unwrap(),
            id(random),
            id(random),
            id(random),
            id(random),
            id(random),
        ),
        11 => format!(
            r#"{{"statement":{{"id":"{}","attribution":{{}},"act":"assertion","summary":"S","provisions":[{{"id":"{}","action":"a","classification":{{"goals":["1"],"absent":["{}"]}}}}]}}}}"#,
            id(random),
            id(random),
            random.choice(["goals", "topics"]).unwrap(),
        ),
        12 => format!(
            r#"{{"policy_question":{{"id":"{}","attribution":{{"holders":["{}"]}},"text":"T?"}}}}"#,
            id(random),
            id(random)
        ),
        // What is not well formed still has its ids.
        13..=18 => {
            let other = random.usize(0..13);
            let good = line(random, ids, other);
            let key = random.choice(["\"id\"", "\"kind\"", "\"forum\"", "\"action\"", "\"summary\""]).unwrap();
            good.replacen(key, &format!("\"colour\":1,{key}"), 1)
        }
        // Two records in a line, and a format with one.
        19..=22 => {
            let (one, other) = (random.usize(0..13), random.usize(0..13));
            let (one, other) = (line(random, ids, one), line(random, ids, other));
            format!("{},{}", &one[..one.len() - 1], &other[1..])
        }
        23 => {
            let other = random.usize(0..13);
            format!("{{\"format\":\"1.0\",{}", &line(random, ids, other)[1..])
        }
        24..=27 => {
            let other = random.usize(0..13);
            let good = line(random, ids, other);
            let mut characters: Vec<char> = good.chars().collect();
            let place = random.usize(0..characters.len());
            match random.usize(0..3) {
                0 => drop(characters.remove(place)),
                1 => characters.truncate(place),
                _ => {
                    let others: Vec<char> = "\"{}[]:,\\0 ä\u{1f600}\u{feff}".chars().collect();
                    characters[place] = random.choice(others).unwrap();
                }
            }
            characters.into_iter().collect()
        }
        _ => random
            .choice([
                "{\"format\":\"1.0\"}",
                "{\"format\":\"1.0\",\"$schema\":\"s\"}",
                "{\"format\":\"1.7\"}",
                "{\"format\":\"1.0\",\"format\":\"1.0\"}",
                "\u{feff}{\"format\":\"1.0\"}",
                "{}",
                "[]",
                "null",
                "{\"l\\u0061w\":{\"id\":\"x1\",\"kind\":\"treaty\",\"name\":\"T\"}}",
                "{\"law\":{\"id\":\"\\ud800\"}}",
                "{\"\\ud800\":{}}",
                "{\"planet\":{\"id\":\"x1\"}}",
                "{\"proposal\":{\"id\":1,\"provisions\":[{\"id\":\"x2\",\"provisions\":[{\"id\":\"x3\"}]},7]}}",
            ])
            .unwrap()
            .to_owned(),
    }
}

/// Files of all kinds, good and bad.
fn files() -> impl Iterator<Item = String> {
    let mut random = Rng::with_seed(2_026);
    let fixed = ["", "\n", " \r\n\n", "{\"format\":\"1.0\"}", "{\"format\":\"1.0\"}\n", "x", "x\n"];
    let deep = format!("{{\"format\":\"1.0\"}}\n{{\"law\":{}", "[".repeat(500));
    let fixed = fixed.into_iter().map(str::to_owned).chain([deep]);
    fixed.chain((0..1_200).map(move |_| file(&mut random)))
}

#[cfg(feature = "documented")]
fn documented_lines() -> String {
    digital_governance::documented::dataset().to_json_lines()
}

/// The documented content with its lines in another order, lines that came twice and lines that are lost.
#[cfg(feature = "documented")]
fn shuffled() -> impl Iterator<Item = String> {
    let text = documented_lines();
    let (format, records) = text.split_once('\n').unwrap();
    let (format, records) = (format.to_owned(), records.lines().map(str::to_owned).collect::<Vec<_>>());
    let mut random = Rng::with_seed(7);
    (0..6).map(move |number| {
        let mut lines = records.clone();
        random.shuffle(&mut lines);
        for _ in 0..number % 3 {
            let line = random.choice(&lines).unwrap().clone();
            lines.insert(random.usize(0..lines.len()), line);
            lines.remove(random.usize(0..lines.len()));
        }
        format!("{format}\n{}\n", lines.join("\n"))
    })
}

#[cfg(not(feature = "documented"))]
fn shuffled() -> impl Iterator<Item = String> {
    std::iter::empty()
}

type Items = Vec<(u64, Result<Record, Vec<Fault>>)>;

fn items(lines: impl Iterator<Item = (u64, Result<Record, JsonLinesError>)>) -> Items {
    lines
        .map(|(number, record)| match record {
            Ok(record) => (number, Ok(record)),
            Err(JsonLinesError::Faults(faults)) => (number, Err(faults.into_iter().collect())),
            Err(JsonLinesError::Io(error)) => panic!("{error}"),
        })
        .collect()
}

fn check(text: &str) -> Result<(), Faults> {
    match JsonLinesCheck::new().run(|| Ok(text.as_bytes())) {
        Ok(()) => Ok(()),
        Err(JsonLinesError::Faults(faults)) => Err(faults),
        Err(JsonLinesError::Io(error)) => panic!("{error}"),
    }
}

#[test]
fn records_and_faults_are_those_of_reading_at_once() {
    let (mut records, mut refused) = (0, 0);
    for text in files().chain(shuffled()) {
        let items = items(JsonLines::new(text.as_bytes()));
        let faults: Vec<Fault> = Dataset::from_json_lines(&text).err().into_iter().flatten().collect();
        #[cfg(feature = "parallel")]
        assert_eq!(
            self::items(JsonLines::new(text.as_bytes()).in_parallel(|line, record| (line, record))),
            items,
            "{text}"
        );
        // The codes of what only a dataset has come last.
        let expected: Vec<&Fault> =
            faults.iter().filter(|fault| fault.code() < FaultCode::RepeatedId).collect();
        let found: Vec<&Fault> = items.iter().filter_map(|(_, item)| item.as_ref().err()).flatten().collect();
        assert_eq!(found, expected, "{text}");
        for (number, item) in &items {
            match item {
                Ok(record) => {
                    let line = text.split('\n').nth(usize::try_from(number - 1).unwrap()).unwrap();
                    assert_eq!(&serde_json::from_str::<Record>(line).unwrap(), record, "{text}");
                    records += 1;
                }
                Err(faults) => {
                    assert!(!faults.is_empty(), "{text}");
                    assert!(faults.iter().all(|fault| fault.position().unwrap().line == *number), "{text}");
                    refused += 1;
                }
            }
        }
    }
    assert!(records > 5_000 && refused > 1_500, "{records} records, {refused} lines refused");
}

#[test]
fn the_check_finds_what_a_dataset_finds() {
    let mut codes = std::collections::BTreeMap::<FaultCode, u64>::new();
    let mut sound = 0;
    for text in files().chain(shuffled()) {
        let expected = Dataset::from_json_lines(&text).map(|_| ());
        let found = check(&text);
        assert_eq!(found, expected, "{text}\nfound\n{found:?}\nexpected\n{expected:?}");
        match found {
            Ok(()) => sound += 1,
            Err(faults) => faults.iter().for_each(|fault| *codes.entry(fault.code()).or_default() += 1),
        }
    }
    for code in FaultCode::ALL.iter().filter(|code| **code >= FaultCode::RepeatedId) {
        assert!(codes.get(code).is_some_and(|count| *count > 20), "{code}: {codes:?}");
    }
    assert!(sound > 50, "{sound} files without faults");
}

#[test]
fn lines_that_are_no_text_are_faults_and_hide_no_others() {
    let file = b"{\"format\":\"1.0\"}\n{\"law\": \"\xc3\xa9\xff\"}\n\xff\n{\"law\":7}\n";
    let shown = |error: JsonLinesError| {
        let JsonLinesError::Faults(faults) = error else { panic!("{error}") };
        faults
            .iter()
            .map(|fault| format!("{}: {}", fault.position().unwrap(), fault.code()))
            .collect::<Vec<_>>()
    };
    let found: Vec<_> = JsonLines::new(&file[..]).map(|(_, record)| shown(record.unwrap_err())).collect();
    assert_eq!(found, [["2:11: not-utf8"], ["3:1: not-utf8"], ["4:8: wrong-type"]]);
    let found = shown(JsonLinesCheck::new().run(|| Ok(&file[..])).unwrap_err());
    assert_eq!(found, ["2:11: not-utf8", "3:1: not-utf8", "4:8: wrong-type"]);
}

/// A format line, a law whose name makes its line so long, and a law.
fn with_a_long_line(length: usize) -> impl Read {
    let start = "{\"law\":{\"id\":\"a\",\"kind\":\"treaty\",\"name\":\"T\"}";
    let spaces = u64::try_from(length - start.len() - 1).unwrap();
    let rest = "}\n{\"law\":{\"id\":\"b\",\"kind\":\"treaty\",\"name\":\"T\"}}\n";
    io::Cursor::new(format!("{{\"format\":\"1.0\"}}\n{start}"))
        .chain(io::repeat(b' ').take(spaces))
        .chain(rest.as_bytes())
}

#[test]
fn a_line_may_be_so_long_and_no_longer() {
    let longest = JsonLines::<&[u8]>::MAX_LINE_LEN;
    for (length, is_read) in [(longest, true), (longest + 1, false), (2 * longest, false)] {
        let open = || Ok(BufReader::new(with_a_long_line(length)));
        let mut lines = JsonLines::new(open().unwrap());
        let found = items(lines.by_ref());
        assert_eq!((found.len(), found[0].0, found[1].0), (2, 2, 3));
        assert_eq!(lines.bytes_read(), u64::try_from(length).unwrap() + 64);
        assert_eq!(found[1].1.as_ref().unwrap().id(), "b");
        let checked = JsonLinesCheck::new().run(open);
        if is_read {
            assert_eq!(found[0].1.as_ref().unwrap().id(), "a");
            assert!(checked.is_ok());
        } else {
            let faults = found[0].1.as_ref().unwrap_err();
            assert_eq!((faults.len(), faults[0].code()), (1, FaultCode::TooLong));
            assert_eq!(faults[0].position().unwrap().to_string(), "2:1");
            let Err(JsonLinesError::Faults(checked)) = checked else { panic!("{checked:?}") };
            assert_eq!(checked.iter().collect::<Vec<_>>(), faults.iter().collect::<Vec<_>>());
        }
    }
}

/// Three lines, and then an error.
fn broken() -> BufReader<impl Read> {
    struct Broken;
    impl Read for Broken {
        fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
            Err(io::Error::other("the disk is gone"))
        }
    }
    let lines = "{\"format\":\"1.0\"}\n7\n{\"law\":{\"id\":\"b\",\"kind\":\"treaty\",\"name\":\"T\"}}\n";
    BufReader::new(lines.as_bytes().chain(Broken))
}

#[test]
fn an_error_of_the_reader_comes_behind_what_was_read_and_is_the_end() {
    let ends = |mut lines: Box<dyn Iterator<Item = (u64, Result<Record, JsonLinesError>)>>| {
        assert!(matches!(lines.next(), Some((2, Err(JsonLinesError::Faults(_))))));
        assert!(matches!(lines.next(), Some((3, Ok(_)))));
        let Some((4, Err(JsonLinesError::Io(error)))) = lines.next() else { panic!("no error") };
        assert_eq!(error.to_string(), "the disk is gone");
        assert!(lines.next().is_none());
    };
    ends(Box::new(JsonLines::new(broken())));
    #[cfg(feature = "parallel")]
    ends(Box::new(JsonLines::new(broken()).in_parallel(|line, record| (line, record))));
    assert!(matches!(JsonLinesCheck::new().run(|| Ok(broken())), Err(JsonLinesError::Io(_))));
    let closed = || Err::<&[u8], _>(io::Error::from(io::ErrorKind::PermissionDenied));
    assert!(matches!(JsonLinesCheck::new().run(closed), Err(JsonLinesError::Io(_))));
}

#[test]
fn as_many_faults_are_kept_as_are_wanted_and_the_rest_are_counted() {
    let mut text = "{\"format\":\"1.0\"}\n".to_owned();
    for number in 0..3_000 {
        // A fault in itself, one that needs the others, and one that needs to know all of them.
        text.push_str(match number % 3 {
            0 => "{\"law\":7}\n",
            1 => "{\"principle\":{\"id\":\"p\",\"attribution\":{\"holders\":[\"nobody\"]},\"summary\":\"S\"}}\n",
            _ => "{\"stakeholder\":{\"id\":\"s\",\"kind\":\"state\",\"affiliations\":[{\"to\":\"s\",\"kind\":\"membership\"}]}}\n",
        });
    }
    // Each holder is missing, each id but the first of each kind is there again, and the first stakeholder is on a cycle.
    let all = 1_000 + 1_000 + 2 * 999 + 1;
    for limit in [0, 1, 2, 5, 6, 1_000, all, all + 1] {
        let checked = JsonLinesCheck::new().with_limit(limit).run(|| Ok(text.as_bytes()));
        let Err(JsonLinesError::Faults(faults)) = checked else { panic!("{checked:?}") };
        assert_eq!(faults.iter().count(), limit.min(all));
        assert_eq!(faults.omitted(), u64::try_from(all - limit.min(all)).unwrap());
        let first: Vec<&str> = faults.iter().take(6).map(|fault| fault.code().as_str()).collect();
        let expected = [
            "wrong-type",
            "dangling-reference",
            "membership-cycle",
            "wrong-type",
            "repeated-id",
            "dangling-reference",
        ];
        assert_eq!(first, expected[..limit.min(6)]);
    }
    assert_eq!(Dataset::from_json_lines(&text).unwrap_err().omitted(), u64::try_from(all - 1_000).unwrap());
}

/// The only thread of a pool waits for what it has to do itself.
#[cfg(feature = "parallel")]
#[test]
fn threads_of_a_pool_can_read_in_parallel() {
    let text = "{\"format\":\"1.0\"}\n".to_owned() + &"{\"law\":7}\n".repeat(20_000);
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap();
    assert_eq!(pool.install(|| JsonLines::new(text.as_bytes()).in_parallel(|line, _| line).count()), 20_000);
}

#[test]
fn progress_is_told_of_both_readings() {
    let law =
        |number: usize| format!("{{\"law\":{{\"id\":\"t{number}\",\"kind\":\"treaty\",\"name\":\"T\"}}}}\n");
    let text: String =
        std::iter::once("{\"format\":\"1.0\"}\n".to_owned()).chain((0..50_000).map(law)).collect();
    let mut told = Vec::new();
    JsonLinesCheck::new().with_progress(|bytes| told.push(bytes)).run(|| Ok(text.as_bytes())).unwrap();
    assert!(told.len() > 4 && told.is_sorted(), "{told:?}");
    assert_eq!(*told.last().unwrap(), 2 * u64::try_from(text.len()).unwrap());
}
