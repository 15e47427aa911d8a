//! Languages, URLs, countries and dates are those of their standards: held against other implementations, over generated
//! strings, and against the patterns of the schemas. Where the rules differ on purpose, the pages of the types say so,
//! and the conditions here are the same.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, missing_docs)]
#![allow(clippy::arithmetic_side_effects, clippy::panic)]

use std::cmp::Ordering;
use std::collections::BTreeSet;
use std::fmt::Write;

use chrono::Datelike;
use digital_governance::prelude::*;
use digital_governance::value::{Country, Language, NaiveDate, PartialDate, WebUrl};
use fastrand::Rng;

fn pick<'p>(random: &mut Rng, pieces: &[&'p str]) -> &'p str {
    pieces[random.usize(0..pieces.len())]
}

/// One or two characters more, less or other.
fn slip(text: &str, others: &[char], random: &mut Rng) -> String {
    let mut characters: Vec<char> = text.chars().collect();
    for _ in 0..random.usize(1..3) {
        let other = others[random.usize(0..others.len())];
        let place = random.usize(0..=characters.len());
        match random.usize(0..3) {
            0 => characters.insert(place, other),
            1 if place < characters.len() => drop(characters.remove(place)),
            _ => characters.iter_mut().skip(place).take(1).for_each(|character| *character = other),
        }
    }
    characters.into_iter().collect()
}

fn noise(others: &[char], longest: usize, random: &mut Rng) -> String {
    (0..random.usize(0..longest)).map(|_| others[random.usize(0..others.len())]).collect()
}

/// The rule of a value in the schemas.
struct Rule {
    pattern: regex::Regex,
    not: regex::Regex,
    longest: u64,
}

impl Rule {
    fn of(name: &str) -> Self {
        let dataset = digital_governance::schema::all().remove(0);
        let rule = &dataset.schema().as_value()["$defs"][name];
        let regex = |pattern: &serde_json::Value| regex::Regex::new(pattern.as_str().unwrap()).unwrap();
        Self {
            pattern: regex(&rule["pattern"]),
            not: regex(&rule["not"]["pattern"]),
            longest: rule["maxLength"].as_u64().unwrap(),
        }
    }

    fn agrees(&self, text: &str, read: bool) -> bool {
        let length = u64::try_from(text.chars().count()).unwrap();
        let valid =
            (1..=self.longest).contains(&length) && self.pattern.is_match(text) && !self.not.is_match(text);
        valid == read
    }
}

// --- languages

const GRANDFATHERED: [&str; 26] = [
    "en-GB-oed",
    "i-ami",
    "i-bnn",
    "i-default",
    "i-enochian",
    "i-hak",
    "i-klingon",
    "i-lux",
    "i-mingo",
    "i-navajo",
    "i-pwn",
    "i-tao",
    "i-tay",
    "i-tsu",
    "sgn-BE-FR",
    "sgn-BE-NL",
    "sgn-CH-DE",
    "art-lojban",
    "cel-gaulish",
    "no-bok",
    "no-nyn",
    "zh-guoyu",
    "zh-hakka",
    "zh-min",
    "zh-min-nan",
    "zh-xiang",
];

fn tag(random: &mut Rng) -> String {
    let mut tag = String::new();
    let mut add = |random: &mut Rng, odds: usize, pieces: &[&str]| {
        if random.usize(0..odds) == 0 {
            let piece = pick(random, pieces);
            tag.push_str(if tag.is_empty() || piece.is_empty() { "" } else { "-" });
            tag.push_str(piece);
        }
    };
    if random.usize(0..12) > 0 {
        add(
            random,
            1,
            &["en", "zh", "de", "art", "no", "cel", "sgn", "und", "abcd", "abcdefgh", "i", "x", "a"],
        );
        for _ in 0..random.usize(0..4) {
            add(random, 3, &["yue", "min", "nan", "bok", "cmn", "abc"]);
        }
        add(random, 3, &["Hans", "Latn", "hans", "LATN", "Abcd"]);
        add(random, 3, &["CN", "cn", "419", "001", "GB", "BE", "Us"]);
        for _ in 0..random.usize(0..3) {
            add(random, 3, &["1996", "rozaj", "biske", "oed", "lojban", "1abc", "a234", "abcdefgh", "Hakka"]);
        }
        for _ in 0..random.usize(0..3) {
            add(random, 4, &["u", "a", "1", "B", "t", "x"]);
            for _ in 0..random.usize(0..3) {
                add(random, 2, &["ca", "buddhist", "ab", "a", "abcdefgh", "abcdefghi", "12", "Zz"]);
            }
        }
    }
    if random.usize(0..4) == 0 {
        add(random, 1, &["x", "x", "x", "X"]);
        for _ in 0..random.usize(0..10) {
            add(
                random,
                1,
                &["twain", "a", "1", "elvish", "abcdefgh", "12345678", "90abcdef", "a-b-c", "9-8", "A"],
            );
        }
    }
    tag
}

#[test]
fn languages_are_the_well_formed_tags_in_their_canonical_case() {
    let mut random = Rng::with_seed(5_646);
    let rule = Rule::of("LanguageTag");
    let others: Vec<char> = "aenxuiAXN0129--_é\n".chars().collect();
    let (mut taken, mut refused) = (BTreeSet::new(), [0; 3]);
    let count = 400_000;
    for number in 0..count {
        let text = match number % 8 {
            0..4 => tag(&mut random),
            4 | 5 => slip(&tag(&mut random), &others, &mut random),
            6 => slip(pick(&mut random, &GRANDFATHERED), &others, &mut random),
            _ if number % 80 == 7 => pick(&mut random, &GRANDFATHERED).to_owned(),
            _ => noise(&others, 12, &mut random),
        };
        let read = text.parse::<Language>().is_ok();
        let normal = oxilangtag::LanguageTag::parse_and_normalize(&text).ok();
        // What the page says of the difference, in this order.
        let reasons = normal.as_ref().map(|normal| {
            [
                GRANDFATHERED.iter().any(|tag| tag.eq_ignore_ascii_case(&text)),
                normal.as_str() != text,
                text.chars().count() > 64,
            ]
        });
        let expected = reasons == Some([false; 3]);
        assert_eq!(read, expected, "{text:?}: {normal:?}");
        assert!(rule.agrees(&text, read), "{text:?}: the schema says otherwise");
        if read {
            taken.insert(text);
        } else if let Some(reason) = reasons.and_then(|reasons| reasons.iter().position(|is| *is)) {
            refused[reason] += 1;
        }
    }
    let [grandfathered, case, length] = refused;
    println!(
        "{count} tags: {} different ones taken; of those that oxilangtag takes, refused are {grandfathered} for the \
         grandfathered list, {case} for their case, {length} for their length",
        taken.len()
    );
    assert!(taken.len() > 20_000 && grandfathered > 100 && case > 1_000 && length > 10);
}

#[test]
fn every_grandfathered_tag_is_refused() {
    for tag in GRANDFATHERED {
        assert!(oxilangtag::LanguageTag::parse(tag).is_ok(), "{tag}");
        let message = tag.parse::<Language>().unwrap_err().to_string();
        assert!(message.contains("grandfathered"), "{message}");
    }
}

// --- URLs

/// Characters that RFC 3987 allows, and that can't be seen or reorder others.
fn is_unseen(character: char) -> bool {
    matches!(character, '\u{a0}' | '\u{ad}' | '\u{1680}' | '\u{180e}' | '\u{3000}' | '\u{feff}')
        || matches!(character, '\u{2000}'..='\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202f}')
        || matches!(character, '\u{205f}'..='\u{206f}')
}

fn address(random: &mut Rng) -> String {
    let mut address = String::new();
    let groups = random.usize(0..9);
    let gap = if random.bool() { random.usize(0..=groups) } else { 9 };
    for group in 0..groups {
        if group == gap {
            address.push_str("::");
        } else if group > 0 {
            address.push(':');
        }
        if group + 2 >= groups && random.usize(0..3) == 0 {
            let parts =
                [(); 4].map(|()| pick(random, &["0", "9", "10", "99", "199", "249", "255", "256", "01"]));
            address.push_str(&parts.join("."));
            if random.usize(0..8) > 0 {
                break;
            }
        } else {
            let digits = pick(random, &["0", "1", "db8", "2001", "FfFf", "00aB", "12345", "g"]);
            address.push_str(if random.usize(0..20) == 0 { digits } else { &digits[..digits.len().min(4)] });
        }
    }
    if gap == groups {
        address.push_str("::");
    }
    address
}

fn part(random: &mut Rng) -> String {
    let pieces = [
        "a",
        "b-c",
        "9",
        ".",
        "..",
        "/",
        "//",
        ":",
        "@",
        "!$&'()*+,;=",
        "~_",
        "%20",
        "%7E",
        "%zz",
        "%",
        "%e",
        "?",
        "#",
        "é",
        "中国",
        "я",
        "\u{200c}",
        "\u{200b}",
        "\u{e000}",
        "\u{10fffd}",
        "\u{1f600}",
        "[",
        "]",
        " ",
        "\"",
        "|",
    ];
    (0..random.usize(0..5)).map(|_| pieces[random.usize(0..pieces.len()).min(random.usize(0..60))]).collect()
}

fn url(random: &mut Rng) -> String {
    let schemes = ["HTTP://", "ftp://", "https:/", "//", "http:", "httpss://", "https:///"];
    let scheme = match random.usize(0..20) {
        0 | 1 => pick(random, &schemes),
        2..11 => "http://",
        _ => "https://",
    };
    let mut url = scheme.to_owned();
    if random.usize(0..20) == 0 {
        url.push_str(pick(random, &["user@", "user:pass@", "@", "a:1@"]));
    }
    match random.usize(0..8) {
        0 | 1 => {
            let _ = write!(url, "[{}]", address(random));
        }
        2 => url.push_str(pick(
            random,
            &["[v7.a]", "[v1.a:b]", "", "[::1", "a%20b", "%e4%bd%a0", "[fe80::1%25a]"],
        )),
        3 => url.push_str(pick(
            random,
            &["127.0.0.1", "1.2.3.256", "0x1", "1.2.3.4.5", "中国.cn", "xn--a", "a..b"],
        )),
        _ => url.push_str(pick(
            random,
            &["a", "example.org", "a-b.c", "localhost", "A.b.", "a_b", "a!b", "例え.jp"],
        )),
    }
    if random.usize(0..4) == 0 {
        let _ = match random.usize(0..4) {
            0 => write!(url, ":{}", random.u32(65_000..66_000)),
            1 => write!(url, ":{}", random.u32(0..1_000_000)),
            _ => write!(
                url,
                "{}",
                pick(random, &[":80", ":", ":00080", ":000080", ":8a", ":65535", ":65536", ":0"])
            ),
        };
    }
    for start in ["/", "?", "#"] {
        if random.bool() {
            url.push_str(start);
            url.push_str(&part(random));
        }
    }
    url
}

#[test]
fn urls_are_iris_of_rfc_3987() {
    use iri_string::types::IriStr;

    let mut random = Rng::with_seed(3_987);
    let rule = Rule::of("WebUrl");
    let others: Vec<char> = "ab:/?#[]@!$&'()*+,;=-._~%%20f<>\\^`{|} \u{7f}\u{9f}\u{a0}\u{a1}\u{ac}\u{ad}\u{ae}\u{1680}\
        \u{180e}\u{1fff}\u{2000}\u{200b}\u{200c}\u{200d}\u{200e}\u{2010}\u{2027}\u{2028}\u{202f}\u{2030}\u{205e}\u{205f}\
        \u{206f}\u{2070}\u{3000}\u{d7ff}\u{e000}\u{f8ff}\u{f900}\u{fdcf}\u{fdd0}\u{fdef}\u{fdf0}\u{feff}\u{ffef}\u{fff0}\
        \u{10000}\u{1fffd}\u{1fffe}\u{e0fff}\u{e1000}\u{efffd}\u{effff}\u{f0000}\u{ffffd}\u{ffffe}\u{100000}\u{10fffd}\u{10ffff}"
        .chars()
        .collect();
    let (mut taken, mut names, mut refused) = (BTreeSet::new(), 0, [0; 7]);
    let count = 300_000;
    for number in 0..count {
        let text = match number % 3 {
            0 => url(&mut random),
            1 => slip(&url(&mut random), &others, &mut random),
            _ => format!("https://a{}", noise(&others, 8, &mut random)),
        };
        let read = text.parse::<WebUrl>().is_ok();
        // What the page says of the difference.
        let web = IriStr::new(&text).ok().filter(|iri| ["http", "https"].contains(&iri.scheme_str()));
        let reasons = web.and_then(|iri| {
            let (authority, parts) = (iri.authority_str()?, iri.authority_components()?);
            let port = parts.port().map(|port| (1..=5).contains(&port.len()) && port.parse::<u16>().is_ok());
            Some([
                parts.userinfo().is_some(),
                parts.host().is_empty(),
                parts.host().starts_with("[v"),
                parts.host().contains('%'),
                port == Some(false) || authority.ends_with(':'),
                text.contains(is_unseen),
                text.chars().count() > WebUrl::MAX_LEN,
            ])
        });
        assert_eq!(read, reasons == Some([false; 7]), "{text:?}: {reasons:?}");
        assert!(rule.agrees(&text, read), "{text:?}: the schema says otherwise");
        if read {
            // The only thing that can still be wrong is the name of the host.
            match url::Url::parse(&text) {
                Ok(_) => {}
                Err(
                    url::ParseError::IdnaError
                    | url::ParseError::InvalidDomainCharacter
                    | url::ParseError::InvalidIpv4Address,
                ) => names += 1,
                Err(error) => panic!("{text:?}: {error}"),
            }
            taken.insert(text);
        } else if let Some(reason) = reasons.and_then(|reasons| reasons.iter().position(|is| *is)) {
            refused[reason] += 1;
        }
    }
    println!(
        "{count} URLs: {} different ones taken, {names} of them with a host that has no name for crate url; of the IRIs \
         refused are (user, no host, future address, escaped host, port, unseen, length) {refused:?}",
        taken.len()
    );
    assert!(taken.len() > 20_000 && refused[..6].iter().all(|count| *count > 50), "{refused:?}");
}

#[test]
fn each_character_in_each_part_of_a_url() {
    let rule = Rule::of("WebUrl");
    for character in '\u{0}'..=char::MAX {
        for text in [
            format!("http://a{character}"),
            format!("http://a/{character}"),
            format!("http://a?{character}"),
            format!("http://a#{character}"),
        ] {
            let read = text.parse::<WebUrl>().is_ok();
            let is_iri = iri_string::types::IriStr::new(&text).is_ok();
            let differs = is_unseen(character) || matches!(text.as_str(), "http://a@" | "http://a:");
            assert_eq!(read, is_iri && !differs, "{text:?}");
            // One in many, because all take long.
            let is_looked_at = u32::from(character) < 0x300 || u32::from(character) & 0xf == 0xd;
            assert!(!is_looked_at || rule.agrees(&text, read), "{text:?}: the schema says otherwise");
        }
    }
}

// --- countries

#[test]
fn countries_are_those_of_another_table() {
    let mut count = 0;
    let rule = Rule::of("CountryCode");
    for first in 'A'..='Z' {
        for second in 'A'..='Z' {
            let code = format!("{first}{second}");
            let is_known = isocountry::CountryCode::for_alpha2(&code).is_ok();
            let read = code.parse::<Country>().is_ok();
            assert_eq!(read, is_known, "{code}");
            assert!(rule.agrees(&code, read), "{code}: the schema says otherwise");
            count += usize::from(is_known);
        }
    }
    assert_eq!(count, 249);
}

// --- dates

fn end(random: &mut Rng) -> String {
    let year = pick(
        random,
        &["2016", "2015", "2000", "1900", "1000", "9999", "0999", "201X", "20XX", "10XX", "1XXX"],
    );
    let mut end =
        if random.usize(0..3) == 0 { year.to_owned() } else { random.u16(1_000..10_000).to_string() };
    if random.usize(0..4) > 0 {
        let _ = match random.usize(0..16) {
            0 | 1 => write!(end, "-{:02}", random.usize(20..26)),
            2 => write!(end, "-{}", pick(random, &["XX", "1X", "X1", "00", "13"])),
            _ => write!(end, "-{:02}", random.usize(1..13)),
        };
        if random.usize(0..3) > 0 {
            let _ = match random.usize(0..6) {
                0 => write!(end, "-{}", pick(random, &["XX", "1X", "X1", "00", "32"])),
                _ => write!(end, "-{:02}", random.usize(1..32)),
            };
        }
    }
    match random.usize(0..6) {
        0 => end.push_str(pick(random, &["?", "~", "%", "??", "~?"])),
        1 | 2 => {
            let time = [
                "00:00",
                "10:30",
                "23:59",
                "24:00",
                "10:60",
                "10:30:00",
                "23:59:59",
                "10:30:00.5",
                "23:59:60",
            ];
            let zone = [
                "", "Z", "+01:00", "-05:00", "+05:45", "-12", "+14", "+14:59", "-14:59", "-00:00", "-00",
                "-00:30", "+15", "+1", "+0100", "z",
            ];
            let _ = write!(end, "T{}{}", pick(random, &time), pick(random, &zone));
        }
        _ => {}
    }
    end
}

fn date(random: &mut Rng) -> String {
    match random.usize(0..4) {
        0 => {
            let other = pick(random, &["", ".."]).to_owned();
            let ends = [end(random), other];
            if random.bool() {
                format!("{}/{}", ends[0], ends[1])
            } else {
                format!("{}/{}", ends[1], ends[0])
            }
        }
        1 => format!("{}/{}", end(random), end(random)),
        _ => end(random),
    }
}

fn is_edtf(text: &str) -> bool {
    text.parse::<edtf::level_1::Edtf>().is_ok()
}

/// A date or time as `edtf` reads it, with seconds added where there are none, and only in years that are taken.
fn is_end(text: &str) -> bool {
    // `edtf` takes some day of a season.
    let is_day_of_season = matches!(text.as_bytes(), [_, _, _, _, b'-', b'2', _, b'-', b'X', ..]);
    if text.is_empty() || text.starts_with(['0', '-', 'Y']) || text.contains('/') || is_day_of_season {
        return false;
    }
    let Some((day, time)) = text.split_once('T') else {
        return is_edtf(text);
    };
    // What the page refuses.
    if ["24", "-00:00"].iter().any(|refused| time.starts_with(refused) || time.ends_with(refused)) {
        return false;
    }
    if time.contains(":60") || time.contains('.') || time.ends_with("-00") {
        return false;
    }
    let minutes = time.get(..5).unwrap_or(time);
    let rest = time.get(5..).unwrap_or_default();
    let seconds = if rest.starts_with(':') { "" } else { ":00" };
    // Zones of 15 hours and more.
    let hours = rest.split_once(['+', '-']).and_then(|(_, zone)| zone.get(..2)?.parse::<u8>().ok());
    hours.is_none_or(|hours| hours < 15) && is_edtf(&format!("{day}T{minutes}{seconds}{rest}"))
}

#[test]
fn dates_are_edtf() {
    let mut random = Rng::with_seed(8_601);
    let rule = Rule::of("PartialDate");
    let others: Vec<char> = "0123459X?~%/.-:TZ+ Yx".chars().collect();
    let mut taken = BTreeSet::new();
    let count = 400_000;
    for number in 0..count {
        let text = match number % 4 {
            0 | 1 => date(&mut random),
            2 => slip(&date(&mut random), &others, &mut random),
            _ => format!("20{}", noise(&others, 12, &mut random)),
        };
        let read = text.parse::<PartialDate>().is_ok();
        let expected = match text.split_once('/') {
            None => is_end(&text),
            Some(("" | "..", end)) => is_end(end),
            Some((start, "" | "..")) => is_end(start),
            // Times of intervals are of ISO 8601, so each end is asked about by itself.
            Some((start, end)) => is_end(start) && is_end(end),
        };
        assert_eq!(read, expected, "{text:?}");
        // Without its times an interval is one of EDTF.
        let days: Vec<&str> =
            text.split('/').map(|end| end.split_once('T').map_or(end, |(day, _)| day)).collect();
        assert!(!read || is_edtf(&days.join("/")), "{text:?}");
        assert!(rule.agrees(&text, read), "{text:?}: the schema says otherwise");
        if read {
            taken.insert(text);
        }
    }
    println!("{count} dates: {} different ones taken", taken.len());
    assert!(taken.len() > 20_000, "{}", taken.len());
}

/// The first and last of the days whose printed form fits a date without times.
#[test]
fn the_days_of_a_date_are_those_that_fit_it() {
    let days: Vec<String> = NaiveDate::from_ymd_opt(1989, 12, 30)
        .unwrap()
        .iter_days()
        .take_while(|day| day.year() < 2101)
        .map(|day| day.to_string())
        .collect();
    for text in [
        "1990",
        "1999",
        "199X",
        "200X",
        "20XX",
        "2016-02",
        "2015-02",
        "2000-02-XX",
        "2016-XX",
        "2016-XX-XX",
        "2016-12-XX",
        "2016-11-07",
        "2016-22",
    ] {
        let form = text.strip_suffix("-22").unwrap_or(text);
        let fits = |day: &&String| {
            form.chars().zip(day.chars()).all(|(wanted, found)| wanted == 'X' || wanted == found)
        };
        let date: PartialDate = text.parse().unwrap();
        let first = days.iter().find(fits).unwrap();
        let last = days.iter().rfind(fits).unwrap();
        assert_eq!(&date.earliest_day().unwrap().to_string(), first, "{text}");
        assert_eq!(&date.latest_day().unwrap().to_string(), last, "{text}");
    }
}

/// Dates around a few days, of every form.
fn neighbours(random: &mut Rng, count: usize) -> Vec<PartialDate> {
    let mut dates: BTreeSet<String> = BTreeSet::new();
    let end = |random: &mut Rng| {
        let day = format!("2016-11-{:02}", random.usize(6..12));
        match random.usize(0..12) {
            0 => {
                pick(random, &["2015", "2016", "2017", "201X", "2016-23", "2016-XX", "2016-11", "2016-11-XX"])
                    .to_owned()
            }
            1 => day + pick(random, &["?", "~", "%"]),
            2 | 3 => day,
            4 => day + pick(random, &["T00:00", "T12:00", "T23:59"]),
            _ => {
                let time =
                    pick(random, &["T00:00", "T00:01:01", "T10:00", "T11:59", "T12:00", "T14:00", "T23:59"]);
                let zone =
                    pick(random, &["Z", "+14:00", "+14:59", "-12", "-14:59", "+01:00", "-05:00", "+00:30"]);
                day + time + zone
            }
        }
    };
    while dates.len() < count {
        let one = end(random);
        dates.insert(match random.usize(0..6) {
            0 | 1 => format!("{one}/{}", end(random)),
            2 => format!("{one}/{}", pick(random, &["", ".."])),
            3 => format!("{}/{one}", pick(random, &["", ".."])),
            _ => one,
        });
    }
    dates.iter().map(|text| text.parse().unwrap()).collect()
}

#[test]
fn the_order_of_dates_is_one() {
    let mut random = Rng::with_seed(14);
    let (mut triples, mut chains, mut ordered) = (0_u64, 0_u64, 0_u64);
    for _ in 0..4 {
        let dates = neighbours(&mut random, 220);
        let less: Vec<Vec<bool>> =
            dates.iter().map(|one| dates.iter().map(|other| one < other).collect()).collect();
        for (i, one) in dates.iter().enumerate() {
            assert_eq!(one.partial_cmp(one), Some(Ordering::Equal), "{one}");
            for (j, other) in dates.iter().enumerate() {
                let order = one.partial_cmp(other);
                assert_eq!(order == Some(Ordering::Equal), i == j, "{one} {other}");
                assert_eq!(order.map(Ordering::reverse), other.partial_cmp(one), "{one} {other}");
                assert!(!(less[i][j] && less[j][i]), "{one} {other}");
                if one != other && (one.is_reversed() || other.is_reversed() || one.is_qualified()) {
                    assert_eq!(order, None, "{one} {other}");
                }
                ordered += u64::from(less[i][j]);
                // A chain of two is one of three.
                for (k, last) in dates.iter().enumerate() {
                    triples += 1;
                    if less[i][j] && less[j][k] {
                        chains += 1;
                        assert!(less[i][k], "{one} < {other} < {last}");
                    }
                }
            }
        }
    }
    println!("{triples} triples, {ordered} ordered pairs, {chains} chains");
    assert!(chains > 100_000 && ordered > 10_000);
}

/// What is less ends before the other starts, as instants where both have zones, and as printed days.
#[test]
fn the_order_of_dates_is_certain() {
    let mut random = Rng::with_seed(16);
    let bound = |end: Option<DateEnd>, date: &PartialDate| match end {
        None => Some(date.to_string()),
        Some(DateEnd::Date(end)) => Some(end.to_string()),
        Some(_) => None,
    };
    let instant = |text: &str| {
        let (day, time) = text.split_once('T')?;
        let at = time.find(['Z', '+', '-'])?;
        let (clock, zone) = time.split_at(at);
        let seconds = if clock.len() == 5 { ":00" } else { "" };
        let minutes = if zone.len() == 3 { ":00" } else { "" };
        chrono::DateTime::parse_from_rfc3339(&format!("{day}T{clock}{seconds}{zone}{minutes}")).ok()
    };
    let (mut instants, mut days) = (0, 0);
    let dates = neighbours(&mut random, 900);
    for one in &dates {
        for other in &dates {
            let (end, start) = (bound(one.end(), one), bound(other.start(), other));
            let (Some(end), Some(start)) = (end, start) else {
                assert!(!one.lt(other) || one == other, "{one} {other}");
                continue;
            };
            let with_zones = instant(&end).zip(instant(&start));
            if one < other {
                assert!(one.latest_day() <= other.earliest_day(), "{one} {other}");
                if let Some((end, start)) = with_zones {
                    instants += 1;
                    assert!(end < start, "{one} {other}");
                } else {
                    days += 1;
                    assert!(one.latest_day() < other.earliest_day(), "{one} {other}");
                }
            } else if let Some((end, start)) = with_zones
                && end < start
                && one.latest_day() <= other.earliest_day()
            {
                // Both scales agree, so there is an order unless one has none.
                let is_ordered = |date: &PartialDate| {
                    !date.is_qualified() && !date.is_reversed() && date.start().is_none()
                };
                assert!(!is_ordered(one) || !is_ordered(other), "{one} {other}");
            }
        }
    }
    println!("{instants} pairs compared as instants, {days} as days");
    assert!(instants > 1_000 && days > 1_000);
}

#[test]
fn a_day_of_the_calendar_is_a_date_or_an_error() {
    for (year, is_date) in
        [(4, false), (999, false), (1000, true), (9999, true), (10_000, false), (-44, false)]
    {
        let day = NaiveDate::from_ymd_opt(year, 3, 15).unwrap();
        assert_eq!(PartialDate::try_from(day).is_ok(), is_date, "{day}");
    }
}
