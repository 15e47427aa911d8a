//! Where locators lead, over texts of known structure; and passages in copies with odd characters.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::cast_precision_loss,
    missing_docs
)]

use digital_governance::prelude::*;
use digital_governance::verify::{DifferenceKind, normalize};

fn locator(sections: &[&str], label: &str, paragraph: u32, sentence: u32) -> Locator {
    let mut locator = Locator::new()
        .with_sections(sections.iter().map(|name| Text::try_from(*name).unwrap()))
        .with_sentences(Ordinal::new(sentence));
    locator.label = Text::try_from(label).ok();
    locator.paragraph = Ordinal::new(paragraph);
    locator
}

fn located<'t>(text: &'t str, sections: &[&str], label: &str) -> Option<&'t str> {
    text.get(SourceText::new(text).locate(&locator(sections, label, 0, 0))?)
}

#[test]
fn passages_are_found_in_copies_with_odd_characters() {
    // Kangxi radicals, as some files print them.
    let passage = Fingerprint::of("各国人工智能开放").unwrap();
    assert!(matches!(SourceText::new("各国⼈⼯智能开放。").find(&passage), Found::Once(_)));
    assert_ne!(Fingerprint::of("⼤国"), Fingerprint::of("国"));
    assert_eq!(Fingerprint::of("⼤国"), Fingerprint::of("大国"));
    // A soft hyphen at the end of a line.
    let passage = Fingerprint::of("publication of tables").unwrap();
    assert!(matches!(
        SourceText::new("The publi\u{ad}\n  cation of tables is free.").find(&passage),
        Found::Once(_)
    ));
}

#[test]
fn a_line_that_only_begins_alike_is_another() {
    let text = "前言\n一切潮汐属于各国。\n一、总则\n（一）表格应当开放。\n（二）水闸应当关闭。\n二、合作\n（一）各国交换表格。\n（二）各国公布时间。\n\
        第一条　潮汐自由。\n（一）涨潮。\n第二条　潮汐公开。\n（三）落潮。\n";
    for (sections, label, expected) in [
        (&["一、"] as &[&str], "", Some("一、总则")),
        (&["一、"], "（一）", Some("一）表格应当开放")),
        (&["一、总则"], "（二）", Some("二）水闸应当关闭")),
        (&["二、"], "（二）", Some("二）各国公布时间")),
        (&["二、"], "（三）", None),
        (&["一、"], "三、", None),
        (&["第一条"], "（一）", Some("一）涨潮")),
        (&["第一条"], "（三）", None),
        (&["第二条"], "（三）", Some("三）落潮")),
        (&["第二条"], "三、", None),
        (&[], "（一）", None),
    ] {
        assert_eq!(located(text, sections, label), expected, "{sections:?} {label}");
    }
    let text = "Article 10\n1. Ten.\nArticle 1\n1. One.\n2.1 Two one.\n2.2 Two two.\n3. Three:\n(a) A.\nb. B.\nArticle 2\n3. Four.\n(c) C.\n";
    for (sections, label, expected) in [
        (&["Article 1"] as &[&str], "1", Some("1. One")),
        (&["Article 10"], "1", Some("1. Ten")),
        (&["Article 1"], "2", None),
        (&["Article 1"], "2.1", Some("2.1 Two one")),
        (&["Article 1", "3"], "a.", None),
        (&["Article 1", "3"], "a", Some("a) A")),
        (&["Article 1", "3"], "(a)", Some("a) A")),
        (&["Article 1", "3"], "(b)", None),
        (&["Article 1", "3"], "(c)", None),
        (&["Article 3"], "", None),
        (&["Article"], "", None),
    ] {
        assert_eq!(located(text, sections, label), expected, "{sections:?} {label}");
    }
}

#[test]
fn what_is_in_a_table_of_contents_is_found_in_the_body() {
    let text =
        "Contents\n1. Tides ..... 3\n2. Tables ..... 5\n1. Tides\nThey rise.\n2. Tables\nThey are open.\n";
    let place = SourceText::new(text).locate(&locator(&["2. Tables"], "", 1, 0)).unwrap();
    assert_eq!(&text[place], "They are open");
    let text = "目录\n一、总则\n二、合作\n一、总则\n数据开放。\n二、合作\n各国合作。\n";
    let place = SourceText::new(text).locate(&locator(&["二、合作"], "", 1, 0)).unwrap();
    assert_eq!(&text[place], "各国合作");
}

#[test]
fn the_nearest_place_is_shown_with_the_words_that_differ() {
    let mut copy = "The harbours publish tables of their tides every month. ".repeat(18_000);
    copy.push_str("Each State shall open the tables of all tides to everybody, without charge, by 2030.");
    let source = SourceText::new(&copy);
    let passage = "Each State should open tables of all the tides to everybody without charge by 2030";
    let nearest = source.nearest(passage).unwrap();
    assert!(copy[nearest.place.clone()].starts_with("Each State") && nearest.place.end + 1 == copy.len());
    let differences: Vec<_> = nearest
        .differences
        .iter()
        .map(|one| (one.kind(), &passage[one.passage.clone()], &copy[one.copy.clone()]))
        .collect();
    assert_eq!(
        differences,
        [
            (DifferenceKind::Changed, "should", "shall"),
            (DifferenceKind::Added, "", "the"),
            (DifferenceKind::Missing, "the", "")
        ]
    );
    assert!(
        source
            .nearest("The harbours publish tables of their tides every month")
            .unwrap()
            .differences
            .is_empty()
    );
    assert_eq!(source.nearest("Nothing like it stands anywhere here"), None);
    assert_eq!(source.nearest(" … "), None);
    assert_eq!(SourceText::new("").nearest("tide"), None);
    // A passage as long as the copy.
    let changed = copy.replacen("every month. ", "each month. ", 3);
    assert_eq!(source.nearest(&changed).unwrap().differences.len(), 3);
    // Of words that are all the same.
    let same = "tide ".repeat(100_000);
    assert!(SourceText::new(&same).nearest(&"tide ".repeat(50_000)).is_some());
    assert!(SourceText::new("数据应当对各国开放。").nearest("数据应该对各国开放").is_some());
}

/// How a script prints things.
struct Script {
    /// A sentence with a word of its own.
    sentence: fn(usize) -> String,
    /// The words of a title.
    title: fn(usize) -> String,
    /// What is printed before sections: names with `#` for the number, a way to print the number, whether the name is
    /// all of the line.
    sections: &'static [(&'static str, Number)],
    /// The same for what is below.
    parts: &'static [(&'static str, Number)],
    items: &'static [(&'static str, Number)],
    contents: &'static str,
    gap: &'static str,
}

type Number = fn(usize) -> String;

fn arabic(number: usize) -> String {
    number.to_string()
}

fn digits(number: usize, zero: u32) -> String {
    number.to_string().bytes().map(|digit| char::from_u32(zero + u32::from(digit - b'0')).unwrap()).collect()
}

fn eastern(number: usize) -> String {
    digits(number, 0x660)
}

fn nagari(number: usize) -> String {
    digits(number, 0x966)
}

fn roman(number: usize) -> String {
    ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"][number - 1].to_owned()
}

fn small_roman(number: usize) -> String {
    roman(number).to_lowercase()
}

fn ideographs(number: usize) -> String {
    ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"][number - 1].to_owned()
}

fn nth(alphabet: &str, number: usize) -> String {
    alphabet.chars().nth(number - 1).unwrap().to_string()
}

fn letter(number: usize) -> String {
    nth("abcdefghijkl", number)
}

fn capital(number: usize) -> String {
    nth("ABCDEFGHIJKL", number)
}

fn cyrillic(number: usize) -> String {
    nth("абвгдежзиклм", number)
}

fn abjad(number: usize) -> String {
    nth("أبجدهوزحطيكل", number)
}

fn consonant(number: usize) -> String {
    nth("कखगघङचछजझञटठ", number)
}

fn first_article(number: usize) -> String {
    if number == 1 { "premier".to_owned() } else { number.to_string() }
}

/// A word that no other number gives.
fn word(number: usize, letters: &str) -> String {
    let letters: Vec<char> = letters.chars().collect();
    let (mut number, mut word) = (number + 100, String::new());
    while number > 0 {
        word.push(letters[number % letters.len()]);
        number /= letters.len();
    }
    word
}

const SCRIPTS: &[Script] = &[
    Script {
        sentence: |n| format!("The tide {} rises at the harbour.", word(n, "bdfghkmprt")),
        title: |n| format!("Tables of {}", word(n, "bdfghkmprt")),
        sections: &[
            ("Article #", arabic),
            ("Article # – %", arabic),
            ("Chapter # %", roman),
            ("#. %", arabic),
            ("#. %", roman),
            ("§ # %", arabic),
            ("Article #", first_article),
            ("%", arabic),
        ],
        parts: &[("#) %", arabic), ("#. %", capital), ("(#) %", arabic), ("Section #: %", arabic)],
        items: &[("(#) ", letter), ("#) ", letter), ("(#) ", small_roman), ("#. ", letter)],
        contents: "Contents",
        gap: " ",
    },
    Script {
        sentence: |n| format!("各国应当公布{}的潮汐。", word(n, "天地玄黄宇宙洪荒日月")),
        title: |n| format!("关于{}的规定", word(n, "天地玄黄宇宙洪荒日月")),
        sections: &[
            ("第#条", ideographs),
            ("第#章　%", ideographs),
            ("#、%", ideographs),
            ("第#条", arabic),
            ("%", arabic),
        ],
        parts: &[("（#）%", ideographs), ("#．%", arabic), ("#、%", arabic)],
        items: &[("（#）", arabic), ("#）", arabic), ("（#）", letter)],
        contents: "目录",
        gap: "",
    },
    Script {
        sentence: |n| format!("يرتفع المد في ميناء {}.", word(n, "بتثجحخدذرز")),
        title: |n| format!("جداول {}", word(n, "بتثجحخدذرز")),
        sections: &[
            ("المادة #", eastern),
            ("المادة #: %", eastern),
            ("#. %", eastern),
            ("الفصل #", arabic),
            ("#- %", eastern),
        ],
        parts: &[("#) %", eastern), ("(#) %", eastern), ("#) %", arabic)],
        items: &[("(#) ", abjad), ("#) ", abjad), ("#- ", abjad)],
        contents: "المحتويات",
        gap: " ",
    },
    Script {
        sentence: |n| format!("Прилив {} растёт у порта.", word(n, "бвгджзклмн")),
        title: |n| format!("Таблицы {}", word(n, "бвгджзклмн")),
        sections: &[
            ("Статья #", arabic),
            ("Глава #. %", roman),
            ("#. %", arabic),
            ("§ # %", arabic),
            ("%", arabic),
        ],
        parts: &[("#) %", arabic), ("№ # %", arabic), ("(#) %", arabic)],
        items: &[("#) ", cyrillic), ("(#) ", cyrillic)],
        contents: "Содержание",
        gap: " ",
    },
    Script {
        sentence: |n| format!("ज्वार {} बंदरगाह पर आता है।", word(n, "कखगघचछजझटठ")),
        title: |n| format!("तालिका {}", word(n, "कखगघचछजझटठ")),
        sections: &[("अनुच्छेद #", nagari), ("अध्याय #: %", nagari), ("#. %", nagari), ("#. %", arabic)],
        parts: &[("(#) %", nagari), ("#) %", nagari)],
        items: &[("(#) ", consonant), ("#) ", consonant)],
        contents: "विषय सूची",
        gap: " ",
    },
];

/// A question, and the lines or sentences that are the answer; none where there is no such place.
struct Question {
    locator: Locator,
    answer: Option<String>,
}

/// A document of known structure.
struct Document {
    text: String,
    questions: Vec<Question>,
}

struct Generator {
    random: fastrand::Rng,
    words: usize,
}

impl Generator {
    fn sentences(&mut self, script: &Script) -> Vec<String> {
        let count = self.random.usize(1..4);
        (0..count)
            .map(|_| {
                self.words += 1;
                (script.sentence)(self.words)
            })
            .collect()
    }

    /// A heading, and the name by which it is cited.
    fn heading(&mut self, script: &Script, (form, number): (&str, Number), value: usize) -> (String, String) {
        self.words += 1;
        let title = (script.title)(self.words);
        let printed = form.replace('#', &number(value));
        let heading = printed.replace('%', &title);
        let short = printed.replace('%', "");
        let short =
            short.trim_matches(|c: char| c.is_whitespace() || matches!(c, '–' | ':' | '　')).to_owned();
        let bare = number(value);
        let is_word =
            form.chars().next().is_some_and(|first| first.is_alphabetic() || matches!(first, '§' | '№'));
        let name = match self.random.usize(0..3) {
            0 if !short.is_empty() => short,
            1 if form.contains('#') && !is_word => bare,
            _ => heading.clone(),
        };
        (heading, name)
    }

    /// Paragraphs and items with what asks for them.
    fn content(
        &mut self,
        script: &Script,
        item: (&str, Number),
        names: &[&str],
        text: &mut Vec<String>,
        questions: &mut Vec<Question>,
    ) {
        for paragraph in 1..=self.random.u32(0..3) {
            let sentences = self.sentences(script);
            let line = sentences.join(script.gap);
            questions
                .push(Question { locator: locator(names, "", paragraph, 0), answer: Some(line.clone()) });
            let sentence = self.random.usize(0..sentences.len());
            questions.push(Question {
                locator: locator(names, "", paragraph, u32::try_from(sentence + 1).unwrap()),
                answer: Some(sentences[sentence].clone()),
            });
            text.push(line);
        }
        let items = if self.random.bool() { self.random.usize(1..6) } else { 0 };
        for value in 1..=8 {
            let mark = item.0.replace('#', &(item.1)(value));
            let label = if self.random.bool() { mark.trim().to_owned() } else { (item.1)(value) };
            let mut answer = None;
            if value <= items {
                let line = format!("{mark}{}", self.sentences(script).join(script.gap));
                text.push(line.clone());
                answer = Some(line);
            }
            if answer.is_some() || self.random.usize(0..3) == 0 {
                questions.push(Question { locator: locator(names, &label, 0, 0), answer });
            }
        }
    }

    fn document(&mut self) -> Document {
        let script = &SCRIPTS[self.random.usize(0..SCRIPTS.len())];
        let section = script.sections[self.random.usize(0..script.sections.len())];
        let part = script.parts[self.random.usize(0..script.parts.len())];
        let mut item = script.items[self.random.usize(0..script.items.len())];
        // No document prints two levels alike.
        while item.0.trim() == part.0.replace('%', "").trim() && (item.1)(2) == (part.1)(2) {
            item = script.items[self.random.usize(0..script.items.len())];
        }
        let has_parts = self.random.bool();
        let (mut body, mut contents, mut questions) = (Vec::new(), Vec::new(), Vec::new());
        let sections = self.random.usize(1..7);
        let mut names = Vec::new();
        for value in 1..=sections {
            let (heading, name) = self.heading(script, section, value);
            questions.push(Question { locator: locator(&[&name], "", 0, 0), answer: Some(heading.clone()) });
            body.push(heading.clone());
            contents.push(heading);
            if has_parts {
                for value in 1..=self.random.usize(1..4) {
                    let (heading, part_name) = self.heading(script, part, value);
                    let names = [name.as_str(), part_name.as_str()];
                    questions
                        .push(Question { locator: locator(&names, "", 0, 0), answer: Some(heading.clone()) });
                    body.push(heading.clone());
                    if self.random.bool() {
                        contents.push(heading);
                    }
                    self.content(script, item, &names, &mut body, &mut questions);
                }
            } else {
                self.content(script, item, &[&name], &mut body, &mut questions);
            }
            names.push(name);
        }
        if section.0.contains('#') {
            // A section that is not there.
            let (_, name) = self.heading(script, section, sections + 1);
            questions.push(Question { locator: locator(&[&name], "", 0, 0), answer: None });
        }
        let mut text = Vec::new();
        match self.random.usize(0..6) {
            0 => {
                text.push(script.contents.to_owned());
                text.extend(contents);
            }
            1 => {
                let leader = ["\t", " ..... ", " . . . ", "……"][self.random.usize(0..4)];
                text.push(script.contents.to_owned());
                text.extend(
                    contents.iter().enumerate().map(|(page, entry)| format!("{entry}{leader}{}", page + 2)),
                );
            }
            2 => {
                text.push(script.contents.to_owned());
                text.extend(contents.iter().enumerate().map(|(page, entry)| format!("{entry} {}", page + 2)));
            }
            3 => text.extend(contents),
            _ => text.push(self.sentences(script).join(script.gap)),
        }
        text.extend(body);
        Document { text: text.join("\n"), questions }
    }
}

#[test]
fn a_locator_leads_to_its_place_or_nowhere() {
    let mut generator = Generator { random: fastrand::Rng::with_seed(79), words: 0 };
    let (mut asked, mut found, mut wrong) = (0, 0, 0);
    for _ in 0..120 {
        let document = generator.document();
        let source = SourceText::new(&document.text);
        for Question { locator, answer } in &document.questions {
            let place = source.locate(locator).map(|place| normalize(&document.text[place]));
            let answer = answer.as_deref().map(normalize);
            if place.is_some() && place != answer {
                wrong += 1;
                if wrong <= 4 {
                    println!("WRONG {locator}: {place:?} for {answer:?} in\n{}\n", document.text);
                }
            }
            if answer.is_some() {
                asked += 1;
                found += usize::from(place.is_some() && place == answer);
            }
        }
    }
    println!("{found} of {asked} found, {wrong} wrong");
    assert_eq!(wrong, 0);
    assert!(found * 10 >= asked * 9, "{found} of {asked}");
}

#[test]
fn the_examples_of_the_page_of_sentences_are_true() {
    let page = include_str!("../../docs/sentences.md");
    let examples =
        page.split("```text\n").nth(1).and_then(|rest| rest.split("```").next()).expect("examples");
    assert!(examples.lines().count() > 5);
    for example in examples.lines() {
        let copy = example.replace(" | ", " ");
        let text = SourceText::new(&copy);
        let sentences: Vec<&str> =
            text.sentences().into_iter().map(|sentence| &copy[sentence.place]).collect();
        assert_eq!(sentences, example.split(" | ").collect::<Vec<_>>());
    }
}

/// Texts with headings, numbers, items, tables of contents and footnotes, in several scripts.
const NUMBERED: [&str; 5] = [
    "Contents\nOpen tides 1\n2. Data 3\nOpen tides\nThey rise. They fall.\n2. Data\nThey are free. Nobody sells them.\nThey are free.\n",
    "Internet governance\n27. We recognize one thing. We reaffirm another.\n29. We commit to:\n(a) Promote;\n29\nA/RES/79/1\n\
     (b) Refrain:\n(i) From this;\n(ii) From that.\nDigital trust\n30. We go on.\n(a) Promote;\n",
    "一、合作\n我们开放。我们合作！\n二、数据\n第二条 数据自由。潮汐数据应公开。\n（一）不得出售。\n",
    "المادة ١\nالبيانات مفتوحة. هل هي حرة؟\nالمادة ٢\nلا تباع الجداول.\n",
    "Tides\nTides\nTides. Tides.\n\n[1] A note.\n  \nTides\n“They rise. They fall.”\n",
];

/// Each sentence behind the titles has a locator that leads to it, and a title has it where it can be named.
fn leads_back(text: &str, titles: usize) {
    let source = &SourceText::new(text).with_titles(titles);
    let sentences = source.sentences();
    let words = |place: std::ops::Range<usize>| normalize(&text[place]);
    for (index, first) in sentences.iter().enumerate() {
        for last in sentences[index..].iter().take(3) {
            let place = first.place.start..last.place.end;
            let Some(locator) = source.locator_at(place.clone()) else {
                let is_title = first.paragraph <= titles;
                assert!(first.paragraph != last.paragraph || is_title, "{:?}", &text[place]);
                continue;
            };
            assert_eq!(first.paragraph, last.paragraph);
            let found = source.locate(&locator).unwrap_or_else(|| panic!("{locator} leads nowhere"));
            assert!(place.start <= found.start && found.end <= place.end, "{locator}");
            assert_eq!(words(found), words(place), "{locator}");
        }
    }
}

#[test]
fn every_sentence_has_a_locator_that_leads_back() {
    for text in NUMBERED {
        for titles in 0..3 {
            leads_back(text, titles);
        }
    }
    // Lines of these texts in any order.
    let lines: Vec<&str> = NUMBERED.iter().flat_map(|text| text.lines()).collect();
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..100 {
        let chosen: Vec<&str> =
            (0..random.usize(1..12)).map(|_| lines[random.usize(..lines.len())]).collect();
        leads_back(&chosen.join("\n"), random.usize(..3));
    }
    assert_eq!(SourceText::new("Tides\n").locator_at(7..9), None);
}

#[test]
fn locators_name_what_is_printed() {
    let place = |text: &str, words: &str| {
        let start = text.find(words).unwrap();
        SourceText::new(text).locator_at(start..start + words.len()).unwrap().to_string()
    };
    assert_eq!(place(NUMBERED[0], "Nobody sells"), "Open tides, 2. Data, paragraph 1, sentence 2");
    assert_eq!(place(NUMBERED[1], "We reaffirm"), "Internet governance, 27., sentence 2");
    assert_eq!(place(NUMBERED[1], "(ii) From"), "Internet governance, 29., (b), item (ii), sentence 1");
    assert_eq!(place(NUMBERED[1], "Digital trust"), "Digital trust");
    assert_eq!(place(NUMBERED[2], "我们合作"), "一、合作, paragraph 1, sentence 2");
    assert_eq!(place(NUMBERED[3], "لا تباع"), "المادة ٢, paragraph 1, sentence 1");
    // A letter is an item, whatever introduces it.
    let treaty = "Article 5 Quality of data\nData shall be:\na. obtained fairly;\nb. stored for a time.\nArticle 6 Tides\n\
        1. Tides rise.\n2. They fall.\n";
    assert_eq!(place(treaty, "b. stored"), "Article 5 Quality of data, item b., sentence 1");
    assert_eq!(place(treaty, "They fall"), "Article 6 Tides, 2., sentence 1");
}

#[test]
fn phrases_with_numbers_are_no_headings() {
    for phrase in
        ["In the first working group", "The 2013 GGE report", "Since 2013 Atlantis", "The second Committee"]
    {
        let text =
            format!("Norms\n{phrase} agreed on them. It did so twice.\nScope\nThe 2014 report went on.\n");
        let source = SourceText::new(&text);
        let place = text.find(phrase).unwrap()..text.find(" agreed").unwrap();
        assert_eq!(source.locator_at(place).unwrap().to_string(), "Norms, paragraph 1, sentence 1");
        leads_back(&text, 0);
    }
    // A series that is numbered is one of headings, whatever it is called.
    let text = "Pillar 1 Open Tides are open.\nThey rise.\nPillar 2 Clean Tides are clean.\nThey fall.\n";
    let source = SourceText::new(text);
    let fall = Locator::new().with_sections([text!("Pillar 2")]).with_paragraph(ordinal!(2));
    assert_eq!(source.locate(&fall).map(|place| &text[place]), Some("They fall"));
}

#[test]
fn paragraphs_are_counted_behind_the_titles() {
    let text = "Paris Call\nfor Trust in Tides\nTides are in all of life.\nWe reaffirm them.\n";
    let source = SourceText::new(text).with_titles(2);
    let at = |locator: &Locator| source.locate(locator).map(|place| &text[place]);
    assert_eq!(at(&Locator::new().with_paragraph(ordinal!(2))), Some("We reaffirm them"));
    assert_eq!(at(&Locator::new().with_sections([text!("Paris Call")])), Some("Paris Call"));
    assert_eq!(at(&Locator::new().with_paragraph(ordinal!(3))), None);
    leads_back(text, 2);
}
