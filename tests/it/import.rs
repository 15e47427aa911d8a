//! Proposals that are read from the text of their pages.
//!
//! Each file of `proposals/` has the structure of pages of one year and one type of session, with invented names and
//! words; the facts that are in it stand in the file of the same name. A person is `role order|name|affiliation|group|region`.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use digital_governance::import::{self, FactKind, Import};
use digital_governance::prelude::*;
use digital_governance::verify::{FillOutcome, SourceCopy, fill_fingerprints};
use serde_json::{Value, json};

fn proposals() -> Vec<(String, String, Value)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/it/proposals");
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let mut texts: Vec<PathBuf> =
        files.filter(|file| file.extension().is_some_and(|end| end == "txt")).collect();
    texts.sort();
    let read = |file: &Path| std::fs::read_to_string(file).unwrap();
    let all = texts.iter().map(|file| {
        let facts = serde_json::from_str(&read(&file.with_extension("json"))).unwrap();
        (file.file_stem().unwrap().to_str().unwrap().to_owned(), read(file), facts)
    });
    all.collect()
}

fn session(dataset: &Dataset) -> &Session {
    dataset.sessions().first().unwrap()
}

/// A participation in a line, as the files have it.
fn person(dataset: &Dataset, part: &Participation) -> String {
    let name = |id: &Id<Stakeholder>| {
        dataset.stakeholder(id).and_then(|known| known.name.clone()).map(|name| name.to_string())
    };
    let text = |text: &Option<Text>| text.as_ref().map(ToString::to_string);
    let role = match part.order {
        Some(order) => format!("{} {order}", part.role.as_str()),
        None => part.role.as_str().to_owned(),
    };
    let who = part.who.first().and_then(name);
    let affiliation = text(&part.printed_affiliation).or_else(|| part.affiliation.as_ref().and_then(name));
    let group =
        text(&part.printed_group).or_else(|| part.group.as_ref().map(|term| term.as_str().to_owned()));
    let region =
        text(&part.printed_region).or_else(|| part.region.as_ref().map(|term| term.as_str().to_owned()));
    let parts = [Some(role), who, affiliation, group, region];
    parts.map(Option::unwrap_or_default).join("|")
}

/// The facts of an import in the form of the files.
fn facts(import: &Import) -> Value {
    let dataset = import.dataset().unwrap();
    let session = session(&dataset);
    let mut questions: Vec<&PolicyQuestion> = dataset.policy_questions().iter().collect();
    questions.sort_by_key(|question| question.order.map(Ordinal::get));
    let document = dataset.source_documents().first().unwrap();
    let goals = session.classification.iter().flat_map(|filed| filed.goals.iter());
    let printed = session.printed_themes.iter().map(|theme| theme.text.to_string());
    let known = session.themes.iter().map(|theme| theme.label().to_owned());
    let themes: BTreeSet<String> = known.chain(printed).collect();
    json!({
        "year": session.year,
        "kind": session.kind,
        "number": session.number,
        "title": session.title,
        "short_title": document.other_titles.first().map(|name| &name.text),
        "date": session.date,
        "place": session.place,
        "formats": session.formats,
        "layout": session.layout,
        "minutes": session.minutes,
        "themes": themes,
        "sub_themes": session.printed_themes.iter().flat_map(|theme| theme.sub_themes.iter()).collect::<Vec<_>>(),
        "people": session.participations.iter().map(|part| person(&dataset, part)).collect::<Vec<_>>(),
        "questions": questions.iter().map(|question| &question.question).collect::<Vec<_>>(),
        "goals": goals.map(ToString::to_string).collect::<Vec<_>>(),
        "not_understood": import.not_understood.len(),
    })
}

/// The single facts of an object, a list item being one.
fn single(facts: &Value) -> Vec<String> {
    let mut all = Vec::new();
    for (name, value) in facts.as_object().unwrap() {
        match value {
            Value::Array(items) => all.extend(items.iter().map(|item| format!("{name}: {item}"))),
            Value::Null => {}
            other => all.push(format!("{name}: {other}")),
        }
    }
    all
}

#[test]
fn the_facts_of_every_form_are_read() {
    let (mut right, mut expected, mut wrong) = (0, 0, Vec::new());
    for (name, text, facts_of_file) in proposals() {
        let mut found = single(&facts(&import::igf(&text)));
        for fact in single(&facts_of_file) {
            expected += 1;
            match found.iter().position(|found| *found == fact) {
                Some(index) => {
                    found.remove(index);
                    right += 1;
                }
                None => wrong.push(format!("{name}: missing {fact}")),
            }
        }
        wrong.extend(found.into_iter().map(|fact| format!("{name}: not expected {fact}")));
    }
    println!("{right} of {expected} facts are right");
    assert!(wrong.is_empty(), "{right} of {expected} facts are right\n{}", wrong.join("\n"));
}

/// The lines of a text that print something.
fn printed(text: &str) -> BTreeSet<usize> {
    let visible = |line: &str| Text::try_from(line.replace(char::is_control, " ").as_str()).is_ok();
    (1..).zip(text.split('\n')).filter(|(_, line)| visible(line)).map(|(number, _)| number).collect()
}

/// Every line is in a fact or not understood, and the records are a dataset.
fn check(text: &str) -> Option<Dataset> {
    let import = import::igf(text);
    let of_facts: BTreeSet<usize> = import.facts.iter().flat_map(|fact| fact.lines.clone()).collect();
    let others: BTreeSet<usize> =
        import.not_understood.iter().flat_map(|passage| passage.lines.clone()).collect();
    let is_left = |line: &usize| !of_facts.contains(line) && !others.contains(line);
    let left: Vec<usize> = printed(text).into_iter().filter(is_left).collect();
    assert!(left.is_empty(), "lines {left:?} of\n{text}");
    let dataset = import.dataset().unwrap_or_else(|faults| panic!("{faults}\n{text}"));
    import.document.map(|_| dataset)
}

/// The citations of the records are found in the text, each by its place and with its fingerprint.
fn check_citations(text: &str) {
    let Some(dataset) = check(text) else { return };
    let document = &dataset.source_documents()[0];
    let copy = SourceCopy::new(text).described_by(document);
    let filled = fill_fingerprints(&dataset.to_json(), |_| Some(copy.clone())).unwrap();
    for cited in &filled.citations {
        // A line without a word has no fingerprint.
        let is_found = cited.outcome == FillOutcome::Unchanged
            || (cited.outcome == FillOutcome::NoLocator && cited.citation.fingerprint.is_none());
        assert!(is_found, "{:?} of {:?} in\n{text}", cited.outcome, cited.citation);
    }
}

#[test]
fn every_line_is_read_or_listed_and_every_citation_is_found() {
    for (_, text, _) in proposals() {
        check_citations(&text);
    }
}

/// A text with some changes: lines that go, come twice, change places, lose or win characters.
fn changed(text: &str, others: &[String], random: &mut fastrand::Rng) -> String {
    let mut lines: Vec<String> = text.lines().map(str::to_owned).collect();
    for _ in 0..random.usize(1..8) {
        let at = random.usize(..lines.len().max(1)).min(lines.len().saturating_sub(1));
        match random.u8(..9) {
            0 => drop(lines.remove(at)),
            1 => lines.insert(at, lines[at].clone()),
            2 => {
                let other = random.usize(..lines.len());
                lines.swap(at, other);
            }
            3 => lines[at] = lines[at].chars().filter(|_| random.u8(..5) > 0).collect(),
            4 => lines.insert(at, random.choice(others).unwrap().clone()),
            5 => {
                let mark = random.choice([
                    ":", "?", "- ", "1. ", ",", "(", ")", "\u{feff}", "\r", "\u{2028}", "潮", "🔒", "\0",
                    "IGF 2020",
                ]);
                lines[at].push_str(mark.unwrap());
            }
            6 => lines[at] = lines[at].to_uppercase(),
            7 => {
                let next = lines.remove(at);
                if let Some(last) = lines.get_mut(at.saturating_sub(1)) {
                    last.push(' ');
                    last.push_str(&next);
                }
            }
            _ => lines[at] = String::new(),
        }
        if lines.is_empty() {
            break;
        }
    }
    lines.join(if random.bool() { "\n" } else { "\r\n" })
}

#[test]
fn changed_texts_are_read_without_panic_and_nothing_of_them_is_dropped() {
    let all = proposals();
    let lines: Vec<String> = all.iter().flat_map(|(_, text, _)| text.lines().map(str::to_owned)).collect();
    let mut random = fastrand::Rng::with_seed(2019);
    for _ in 0..3 {
        for (_, text, _) in &all {
            check(&changed(text, &lines, &mut random));
        }
    }
    for (_, text, _) in all.iter().step_by(3) {
        check_citations(&changed(text, &lines, &mut random));
    }
}

#[test]
fn any_characters_are_read_without_panic() {
    let mut random = fastrand::Rng::with_seed(7);
    for _ in 0..200 {
        let mut text = "IGF 2019 WS #1 T\n".to_owned();
        text.extend((0..random.usize(..200)).map(|_| {
            let any = random.choice(
                "Organizer 1: Speaker\n-–•,;()?.:/#|\"\t\u{85}é潮🔒\u{301}0129".chars().collect::<Vec<_>>(),
            );
            if random.u8(..9) == 0 { random.char(..) } else { any.unwrap() }
        }));
        check_citations(&text);
        check(&text[17..]);
    }
}

#[test]
fn what_may_be_wrong_is_said_with_the_reason() {
    let page = "IGF 2031 WS #7 Open tides\n\
        Speaker 1: Nerea Thalassa, Civil Society, African Group\n\n\
        Pelle Skjold, Private Sector, African Group\n\n\
        Online Moderator\nOda Marlin, Governement, African Group\n\n\
        Rapporteur\nMara Quay and Zora Vlna, Civil Society, African Group\n\n\
        Policy Question(s)\n1. How tides are read\n2. Who reads tides? This is about the harbours.\n\nGOAL 4: Gender Equality\n";
    let import = import::igf(page);
    let doubts: Vec<(FactKind, String)> = import
        .facts
        .iter()
        .filter_map(|fact| Some((fact.kind, format!("{:?} {}", fact.lines, fact.doubt?))))
        .collect();
    let expected = [
        (FactKind::Participation, "4..=4 no role is printed, and it is read from the place in the form"),
        (FactKind::Participation, "6..=7 the group or region is misspelled"),
        (FactKind::Participation, "9..=10 the line is free text, and no field of the form"),
        (FactKind::Participation, "9..=10 the line is free text, and no field of the form"),
        (FactKind::PolicyQuestion, "12..=13 it has no question mark"),
        (FactKind::PolicyQuestion, "14..=14 behind the question stands a sentence that is none"),
        (FactKind::Goal, "16..=16 the title behind the number is another one"),
    ];
    assert_eq!(doubts, expected.map(|(kind, doubt)| (kind, doubt.to_owned())));
    let dataset = import.dataset().unwrap();
    let note = session(&dataset).coding.as_ref().and_then(|coding| coding.note.clone()).unwrap();
    let unsure =
        "participation (line 4), participation (line 6), participation (line 9), participation (line 9)";
    assert_eq!(note, format!("Unsure: {unsure}, goal (line 16)."));
    assert_eq!(session(&dataset).participations[1].basis, Some(Basis::Inferred.into()));
}

#[test]
fn pages_without_a_year_need_one() {
    let page = "WS #7 Open tides\nSpeaker 1: Nerea Thalassa, Civil Society, African Group\n";
    let without = import::igf(page);
    assert!(without.session.is_none() && without.records.is_empty());
    assert_eq!(without.not_understood[0].lines, 1..=2);
    let with = import::igf_of_year(page, year!(2031));
    assert_eq!(with.session.unwrap(), "igf-2031-ws-7");
    assert!(with.not_understood.is_empty());
}

/// The people of a page, each with a question mark where the import is unsure of them.
fn people(text: &str) -> Vec<String> {
    check_citations(text);
    let import = import::igf(text);
    let dataset = import.dataset().unwrap();
    let people = session(&dataset).participations.iter().map(|part| person(&dataset, part));
    let unsure = |name: &str| {
        let of_name = import.facts.iter().filter(|fact| fact.value.contains(name));
        of_name.filter(|fact| fact.kind == FactKind::Participation).any(|fact| fact.doubt.is_some())
    };
    let mark = |line: String| {
        let name = line.split('|').nth(1).unwrap_or_default().to_owned();
        if unsure(&name) { format!("{line}?") } else { line }
    };
    people.map(mark).collect()
}

fn forum(lines: &str) -> Vec<String> {
    people(&format!("IGF 2031 Open Forum #7 Open tides\n{lines}\n"))
}

fn workshop(lines: &str) -> Vec<String> {
    people(&format!("IGF 2031 WS #7 Open tides\n{lines}\n"))
}

#[test]
fn what_a_line_may_mean_otherwise_is_unsure() {
    assert_eq!(
        workshop("Speaker 1: Nerea Thalassa, Regional Tides Director, Europe"),
        ["speaker 1|Nerea Thalassa|Regional Tides Director, Europe||?"]
    );
    assert_eq!(workshop("Speaker 1: Nerea Thalassa Nerea Thalassa, ,"), ["speaker 1|Nerea Thalassa|||?"]);
    assert_eq!(
        workshop("Organizer 1: Nerea Thalassa, Pelle Skjold, Kelp University"),
        ["organizer 1|Nerea Thalassa|Pelle Skjold, Kelp University||?"]
    );
    assert_eq!(
        workshop("Speaker 1: Nerea Thalassa, Acadmeic Community, African Group"),
        ["speaker 1|Nerea Thalassa||Acadmeic Community|african?"]
    );
    assert_eq!(forum("Moderator: Nerea Thalassa/Pelle Skjold"), ["moderator|Nerea Thalassa|Pelle Skjold||?"]);
}

#[test]
fn titles_that_are_names_too_are_kept() {
    assert_eq!(
        workshop("Speaker 1: Major Nerea Thalassa, Kelp Union"),
        ["speaker 1|Nerea Thalassa|Kelp Union||"]
    );
    assert_eq!(workshop("Speaker 1: Major Thalassa, Kelp Union"), ["speaker 1|Major Thalassa|Kelp Union||"]);
    assert_eq!(workshop("Speaker 1: He Thalassa, Kelp Union"), ["speaker 1|He Thalassa|Kelp Union||"]);
}

#[test]
fn posts_and_organizations_are_cut_from_names_without_a_mark() {
    let page = "Moderator: Nerea Thalassa Deputy Head of Tides\nPanelist: Oda Marlin The Kelp Union of Reefs (KUR)\n\
        Rapporteurs: Zora Vlna Foam Institute and Pelle Skjold Tide Watch (TW)\n\nOnline Moderator\nZora Vlna Foam Institute";
    let expected = [
        "moderator|Nerea Thalassa|Deputy Head of Tides||?",
        "panellist|Oda Marlin|The Kelp Union of Reefs (KUR)||?",
        "rapporteur|Zora Vlna|Foam Institute||?",
        "rapporteur|Pelle Skjold|Tide Watch (TW)||?",
        "online-moderator|Zora Vlna|Foam Institute||?",
    ];
    assert_eq!(forum(page), expected);
    let cut = "Speakers\n1. Nerea Thalassa Director of the Upper-\nTide Bureau\n2. Pelle Skjold, Kelp Union";
    let expected =
        ["speaker|Nerea Thalassa|Director of the Upper-Tide Bureau||?", "speaker|Pelle Skjold|Kelp Union||?"];
    assert_eq!(forum(cut), expected);
}

#[test]
fn two_who_are_known_are_told_from_a_name_with_an_organization() {
    let page = "Organizer 1: Nerea Thalassa, Kelp Union\nOrganizer 2: Pelle Skjold, Tide Watch\n\
        Online Moderator\nNerea Thalassa/Pelle Skjold - additional moderator";
    let expected = ["online-moderator|Nerea Thalassa|||?", "online-moderator|Pelle Skjold|||?"];
    assert_eq!(workshop(page)[2..], expected);
}

#[test]
fn organizers_without_a_label_stand_above_the_speakers() {
    let run = "TideNet\nTideNet: Nerea Thalassa - Civil Society - Africa KelpNet: Pelle Skjold - Government - Asia-Pacific \
        Rapporteur: Oda Marlin - Private Sector - Africa\nSpeakers\nPelle Skjold";
    let expected = [
        "organizer|TideNet|||?",
        "organizer|Nerea Thalassa|TideNet|civil-society|african?",
        "organizer|Pelle Skjold|KelpNet|government|asia-pacific?",
        "rapporteur|Oda Marlin||private-sector|african?",
        "speaker|Pelle Skjold|||?",
    ];
    assert_eq!(forum(run), expected);
    let twice =
        "Nerea Thalassa, TIDE Pelle Skjold, TIDE\n\nPelle Skjold, TIDE\n\nOnsite Moderator\nOda Marlin";
    let expected = [
        "organizer|Nerea Thalassa|TIDE||?",
        "organizer|Pelle Skjold|TIDE||?",
        "speaker|Pelle Skjold|TIDE||?",
        "onsite-moderator|Oda Marlin|||",
    ];
    assert_eq!(forum(twice), expected);
    // What no organization is called is no organizer.
    assert_eq!(
        forum("Media and Cooperation\nRole of IGF\nSpeakers\nPelle Skjold"),
        ["speaker|Pelle Skjold|||?"]
    );
}

#[test]
fn organizations_are_organizers_each() {
    let list = "Kelp Institute (with others)\nCo-organizers: Tide Council, the Foam Bank (FB), Sel et Sable, Reef Union";
    let expected = [
        "organizer|Kelp Institute|||?",
        "co-organizer|Tide Council|||?",
        "co-organizer|Foam Bank (FB)|||?",
        "co-organizer|Sel et Sable|||?",
        "co-organizer|Reef Union|||?",
    ];
    assert_eq!(forum(list), expected);
    let hosts = "Description\nThe forum, co-hosted by the Kelp Union and Tide Watch, is open. Oda Marlin, Foam Works, will give an update.";
    let expected =
        ["organizer|Kelp Union|||?", "organizer|Tide Watch|||?", "speaker|Oda Marlin|Foam Works||?"];
    assert_eq!(forum(hosts), expected);
}

#[test]
fn people_of_an_agenda_are_speakers() {
    let agenda = "Moderator: Oda Marlin, Kelp Union\nAgenda (45 min)\n1. Opening - Mr. Pelle Skjold, Kelp Union (5 mins)\n\
        2. Tides - Open Floor (30 mins)\n- Oda Marlin: reefs\n- Zora Vlna: salt\nNerea Thalassa, Head of Tides, Kelp Union";
    let expected = [
        "moderator|Oda Marlin|Kelp Union||?",
        "speaker|Pelle Skjold|Kelp Union||?",
        "speaker|Oda Marlin|||?",
        "speaker|Zora Vlna|||?",
        "speaker|Nerea Thalassa|Head of Tides, Kelp Union||?",
    ];
    assert_eq!(forum(agenda), expected);
    let import = import::igf(&format!("IGF 2031 Open Forum #7 Open tides\n{agenda}\n"));
    assert_eq!(session(&import.dataset().unwrap()).minutes.map(Minutes::get), Some(45));
    let sure =
        forum("Agenda\n1. Opening - Mr. Pelle Skjold, Kelp Union\n\nSpeakers\nAs listed in the agenda");
    assert_eq!(sure, ["speaker|Pelle Skjold|Kelp Union||"]);
}

#[test]
fn a_title_with_the_word_begins_no_agenda() {
    let title = "IGF 2031 Open Forum #7 The agenda";
    assert_eq!(people(&format!("{title}\n{title}\nNerea Thalassa, Head of Tides\n")), Vec::<String>::new());
    let names =
        "Speakers\nOda Marlin, Civil Society, African Group\nvan Zuylen Clara, Civil Society, African Group";
    let expected =
        ["speaker|Oda Marlin||civil-society|african", "speaker|van Zuylen Clara||civil-society|african"];
    assert_eq!(forum(names), expected);
}

#[test]
fn a_label_of_a_role_is_for_the_entries_below_it() {
    let labelled = "Name: Nerea Thalassa\nRegion: African Group\nSpeakers\nName: Pelle Skjold\nRegion: African Group\n\
        Onsite Moderator\nName: Oda Marlin";
    let expected = [
        "organizer|Nerea Thalassa|||african?",
        "speaker|Pelle Skjold|||african",
        "onsite-moderator|Oda Marlin|||",
    ];
    assert_eq!(forum(labelled), expected);
    let within = "Description\nTides rise.\nSpeakers: Oda Marlin - Kelp Agency; and Zora Vlna";
    assert_eq!(forum(within), ["speaker|Oda Marlin|Kelp Agency||?", "speaker|Zora Vlna|||?"]);
    let bullets = "Presenters of the tides:\n\nModerator: Oda Marlin\n\n- Tide 1: Pelle Skjold (kelp farmer)\n- KELP: Zora Vlna";
    let expected =
        ["moderator|Oda Marlin|||", "presenter|Pelle Skjold|kelp farmer||?", "presenter|Zora Vlna|KELP||?"];
    assert_eq!(forum(bullets), expected);
}

#[test]
fn additional_speakers_are_read_from_biographies_and_substitutes() {
    let page = "Speaker 1: Oda Marlin, Civil Society, African Group\n\nAdditional Speakers\n\n\
        Nerea Thalassa (Kelp Board) is the head of the house of tides.\n\n\
        Pelle Skjold (professor of tides at the college of reefs and chair of the guild of divers)\n\n\
        Zora Vlna is substituting for Oda as rapporteur\n\nOnline Moderator\nOda Marlin";
    let expected = [
        "additional-speaker|Nerea Thalassa|Kelp Board||?",
        "additional-speaker|Pelle Skjold|||?",
        "rapporteur|Zora Vlna|||?",
        "online-moderator|Oda Marlin|||",
    ];
    assert_eq!(workshop(page)[1..], expected);
    let expected = ["rapporteur|Nerea Thalassa|||", "speaker|Oda Marlin|||?", "speaker|Pelle Skjold|||?"];
    assert_eq!(
        forum("Rapporteur/Notetaker: Nerea Thalassa\nSpeakers: Oda Marlin; and Pelle Skjold"),
        expected
    );
}

#[test]
fn questions_go_on_behind_notes_and_examples() {
    let page = "IGF 2031 WS #7 Open tides\nPolicy Question(s)\n(Q1) Who reads the tides? e.g. by a table\n\
        (Q2) Who writes them? (SDG 14)\n(Q3) Why?\n\nRelevance to Theme: Tides rise.\n";
    let labels = |text: &str| -> Vec<String> {
        let questions = import::igf(text).dataset().unwrap().policy_questions().to_vec();
        questions.iter().filter_map(|question| question.label.as_ref().map(ToString::to_string)).collect()
    };
    assert_eq!(labels(page), ["(Q1)", "(Q2)", "(Q3)"]);
    let page = "IGF 2031 WS #7 Open tides\nPolicy Question(s)\nWho reads the tides? (SDG 14)\nWho writes them? They do. \n\
        How are they written?\n\nTides rise and fall.\n";
    assert_eq!(import::igf(page).dataset().unwrap().policy_questions().len(), 3);
    let words = "IGF 2031 WS #7 Open tides\nPolicy Question(s)\nThe panel will hear all who know and ask as follows: who reads the tides?\n";
    assert!(
        import::igf(words)
            .facts
            .iter()
            .any(|fact| fact.kind == FactKind::PolicyQuestion && fact.doubt.is_some())
    );
}

#[test]
fn a_session_is_made_where_the_year_stands_elsewhere() {
    let page = "Welcome to IGF2031!\nDC on Tides\nChair: Nerea Thalassa\n";
    let import = import::igf(page);
    assert_eq!(import.session.as_ref().unwrap(), "igf-2031-dc-on-tides");
    assert!(import.facts.iter().filter(|fact| fact.kind == FactKind::Year).all(|fact| fact.doubt.is_some()));
    let titled =
        "NRIs Session on Tides\nSession title\nTides and Kelp\nMonday December 18, 2031 09:00 - 10:00 CET\n";
    let dataset = import::igf(titled).dataset().unwrap();
    assert_eq!(session(&dataset).title, Some(text!("Tides and Kelp")));
    // Two meetings are named: which one is meant is not printed.
    assert!(import::igf("DC on Tides\nAs at IGF 2029 and IGF 2030\n").session.is_none());
    assert!(import::igf("Welcome to IGF2031!\nThe tides of the network rise.\n").session.is_none());
}

#[test]
fn one_person_in_two_pages_is_one_stakeholder() {
    let page = |number, organization: &str| {
        format!("IGF 2031 WS #{number} Open tides\nOrganizer 1: Nerea Thalassa, {organization}\n")
    };
    let imports = [import::igf(&page(1, "Tide Watch")), import::igf(&page(2, "Kelp Union"))];
    let dataset = import::dataset(imports).unwrap();
    let person = dataset.stakeholder(&id!("nerea-thalassa")).unwrap();
    assert_eq!((person.affiliations.len(), person.citations.len()), (2, 2));
    let again = [import::igf(&page(1, "Tide Watch")), import::igf(&page(1, "Tide Watch"))];
    assert!(import::dataset(again).is_err());
}

/// What is kept of a page is kept to the letter.
#[test]
fn text_without_a_place_in_a_session_is_quoted() {
    let page = "IGF 2031 WS #7 Open tides\nSpeaker 1: Nerea\nXyzzy\nRelevance to Theme: Tides  rise.\n";
    let dataset = import::igf(page).dataset().unwrap();
    let quotes = |citations: &[Citation]| -> Vec<String> {
        citations.iter().filter_map(|citation| Some(citation.quote.as_ref()?.exact.to_string())).collect()
    };
    assert_eq!(quotes(&session(&dataset).citations), ["Relevance to Theme: Tides rise."]);
    assert_eq!(quotes(&dataset.source_documents()[0].incomplete[0].citations), ["Xyzzy"]);
}

#[cfg(feature = "documented")]
#[test]
fn the_documented_workshop_is_read_as_it_is_documented() {
    let Some(folder) = std::env::var_os("DIGITAL_GOVERNANCE_SOURCES") else {
        println!("skipped: DIGITAL_GOVERNANCE_SOURCES names no folder with copies of the sources");
        return;
    };
    let text = std::fs::read_to_string(PathBuf::from(folder).join("igf-2019-ws129.txt")).unwrap();
    check_citations(&text);
    let import = import::igf(&text);
    assert!(import.not_understood.is_empty());
    let dataset = import.dataset().unwrap();
    let documented = digital_governance::documented::dataset();
    let known = documented.session(&id!("igf-2019-ws-129")).unwrap();
    let read = session(&dataset);
    assert_eq!(
        (&read.id, &read.title, &read.number, &read.kind),
        (&known.id, &known.title, &known.number, &known.kind)
    );
    assert_eq!((read.year, read.minutes, &read.layout), (known.year, known.minutes, &known.layout));
    assert_eq!((&read.formats, &read.printed_format), (&known.formats, &known.printed_format));
    let goals = |session: &Session| session.classification.as_ref().map(|filed| filed.goals.clone());
    assert_eq!(goals(read), goals(known));
    assert_eq!(read.documents, known.documents);
    // The affiliations of the speakers are printed in the description, which a coder reads.
    let facts = |part: &Participation| {
        let part = part.clone();
        (part.role, part.order, part.who, part.group, part.region, part.basis, part.status)
    };
    let all = |session: &Session| session.participations.iter().map(facts).collect::<Vec<_>>();
    assert_eq!(all(read), all(known));
    let organizers = |session: &Session| -> Vec<_> {
        session
            .participations
            .iter()
            .filter(|part| part.role == ParticipationRole::Organizer)
            .map(|part| part.affiliation.clone())
            .collect()
    };
    assert_eq!(organizers(read), organizers(known));
    // The questions of the documented content are in a coder's words; their places are the same.
    let questions = |dataset: &Dataset| -> Vec<_> {
        let questions = dataset.policy_questions().iter();
        let of_session = questions.filter(|question| question.session.as_ref() == Some(&known.id));
        of_session
            .map(|question| {
                let fingerprint = question.citations[0].fingerprint.clone();
                (
                    question.order,
                    question.form.clone(),
                    question.parts.len(),
                    question.attribution.clone(),
                    fingerprint,
                )
            })
            .collect()
    };
    assert_eq!(questions(&dataset), questions(documented));
}

#[test]
fn the_head_of_the_page_is_no_part_of_the_form() {
    let text = "Skip to main content\nReef Forum\nSearch\nIGF 2031 WS #7 High tides\nTides and Reefs\n\
        Organizer 1: Nerea Thalassa, Kelp Union\n";
    let import = import::igf(text);
    let themes = import.facts.iter().filter(|fact| fact.kind == FactKind::Theme);
    assert_eq!(themes.map(|fact| fact.value.as_str()).collect::<Vec<_>>(), ["Tides and Reefs"]);
    assert_eq!(import.not_understood.len(), 1);
    assert_eq!(import.not_understood[0].lines, 2..=3);
    check_citations(text);
}

#[test]
fn people_that_run_together_are_cut_before_titles_groups_and_names_of_the_page() {
    let page = "Proposer's Name: Ms. Oda Marlin\n\n\
        Ms.,Pelle,Skjold,Civil Society,Reef Guild Ms.Nerea,THALASSA,Government,Kelp Board";
    assert_eq!(
        workshop(page)[1..],
        [
            "co-organizer|Pelle Skjold|Reef Guild|civil-society|?",
            "co-organizer|Nerea THALASSA|Kelp Board|government|?",
        ]
    );
    assert_eq!(
        forum(
            "Speakers\nMr Pelle Skjold, Council of Tides, Government Ms Nerea Thalassa, Private Sector, Tide Watch"
        ),
        [
            "speaker|Pelle Skjold|Council of Tides|government|",
            "speaker|Nerea Thalassa|Tide Watch|private-sector|"
        ]
    );
    assert_eq!(
        forum("Speakers\nPelle Skjold, Reef Guild, Civil Society Nerea Thalassa, Kelp Board, Government"),
        ["speaker|Pelle Skjold|Reef Guild|civil-society|", "speaker|Nerea Thalassa|Kelp Board|government|"]
    );
    // `Youth` is a group that no term says, and a word of names.
    assert_eq!(
        forum("Speakers\nPelle Skjold, Youth Reef Spokesman, Government"),
        ["speaker|Pelle Skjold|Youth Reef Spokesman|government|"]
    );
    let page = "Speakers: Oda Marlin, Kelp University Pelle Skjold, Reef Lab Nerea Thalassa, Tide Watch Zora Vlna Vice Chair \
        Foam Guild (on the screen) Ivo Brisk, Salt Union Moderator: Nerea Thalassa, Tide Watch Rapporteur Pelle Skjold, Reef Lab";
    assert_eq!(
        forum(page),
        [
            "speaker|Oda Marlin|Kelp University||?",
            "speaker|Pelle Skjold|Reef Lab||?",
            "speaker|Nerea Thalassa|Tide Watch||?",
            "speaker|Zora Vlna|Vice Chair Foam Guild (on the screen)||?",
            "speaker|Ivo Brisk|Salt Union||?",
            "moderator|Nerea Thalassa|Tide Watch||?",
            "rapporteur|Pelle Skjold|Reef Lab||?",
        ]
    );
    let page = "Rapporteur: Oda Marlin\nModerator: Pelle Skjold, House of Oda Marlin, Reef";
    assert_eq!(forum(page)[1..], ["moderator|Pelle Skjold|House of Oda Marlin, Reef||?"]);
    // Nobody of the list is on the page elsewhere.
    let page = "Speakers: Oda Marlin, Kelp University Pelle Skjold, Reef Lab";
    assert_eq!(forum(page), ["speaker|Oda Marlin|Kelp University Pelle Skjold, Reef Lab||?"]);
}

#[test]
fn an_affiliation_has_no_role_no_other_person_and_no_region() {
    let page = "Speaker 1: Oda Marlin, Civil Society, African Group\n\
        Speaker 2: Nerea Thalassa, Una Brisk, Civil Society, African Group";
    assert_eq!(workshop(page)[1..], ["speaker 2|Una Brisk Nerea Thalassa||civil-society|african?"]);
    let page = "Speaker 1: Oda Marlin, Tide Watch, Civil Society, African Group\n\
        Speaker 2: Nerea Thalassa, Kelp Salt, Civil Society, African Group";
    assert_eq!(workshop(page)[1..], ["speaker 2|Nerea Thalassa|Kelp Salt|civil-society|african?"]);
    assert_eq!(
        forum("Moderator: Pelle Skjold, Head of Rapporteur Training"),
        ["moderator|Pelle Skjold|Head of Rapporteur Training||?"]
    );
    let page = "Moderator: Oda Marlin\nRapporteur: Pelle Skjold, Tide House of Oda Marlin, Civil Society";
    assert_eq!(forum(page)[1..], ["rapporteur|Pelle Skjold|Tide House of Oda Marlin|civil-society|?"]);
    assert_eq!(
        forum("Speakers\nPelle Skjold, Reef Guild, civil society, WEOG group (TBC)\nYouth Envoy (tbc)"),
        ["speaker|Pelle Skjold|Reef Guild|civil-society|western-european-and-others", "speaker||||"]
    );
}

#[test]
fn numbered_entries_go_on_behind_what_is_told_of_somebody() {
    let page = "Additional Speakers\n\n1. Oda Marlin, Head of Tides, Reef Guild (RG) (Atlantis, Civil Society)\n\n\
        Mr. Marlin knows all tides of the seven reefs and wrote the book of the long ebb.\n\n\
        2. Nerea Thalassa, Kelp Board. (Government, Atlantis)\nNerea has kept the tables of the tides for more than twenty years.";
    assert_eq!(
        workshop(page),
        [
            "additional-speaker|Oda Marlin|Head of Tides, Reef Guild (RG)|civil-society|",
            "additional-speaker|Nerea Thalassa|Kelp Board|government|",
        ]
    );
    check_citations(&format!("IGF 2031 WS #7 Open tides\n{page}\n"));
}

#[test]
fn people_and_organizations_without_a_label_are_read_by_their_place() {
    let list = "• Oda Marlin, Director, Tide Watch\n• Nerea Thalassa, Head of Kelp, Foam";
    let page = format!("Organizer 1: Pelle Skjold, Reef Guild\n\n{list}\nModerator\nPelle Skjold");
    assert_eq!(
        workshop(&page)[1..3],
        ["speaker|Oda Marlin|Director, Tide Watch||?", "speaker|Nerea Thalassa|Head of Kelp, Foam||?"]
    );
    // One treatment for the whole list.
    let page =
        format!("Organizer 1: Pelle Skjold, Reef Guild\n\n{list}\n• Tides rise\nModerator\nPelle Skjold");
    assert_eq!(workshop(&page).len(), 2);
    let page = "Norland Ministry of Tides Norland Ministry of Kelp and Salt The House of Foam (HF)\n\nSDGs\n14. Life Below Water";
    assert_eq!(
        forum(page),
        [
            "organizer|Norland Ministry of Tides|||?",
            "organizer|Norland Ministry of Kelp and Salt|||?",
            "organizer|The House of Foam (HF)|||?",
        ]
    );
    let page = "• Welcome - Nerea Thalassa\n• Open Floor – Big Hall\n\nOrganizers\nNerea Thalassa, Kelp Board, Government, WEOG";
    assert_eq!(forum(page)[1..], ["speaker|Nerea Thalassa|||?"]);
    let page = "It will be introduced by the Head of the Council of Tides Mr Pelle Skjold, who knows them. It will be moderated by \
        the Chair of the Board (BT), Ambassador Nerea Thalassa of Atlantis.";
    assert_eq!(forum(page), ["speaker|Pelle Skjold|||?", "moderator|Nerea Thalassa|||?"]);
}

#[test]
fn a_coalition_below_the_title_gives_the_type_and_a_layout_ends_the_targets() {
    let page = "IGF 2031 Tides for all\n\nDynamic Coalition on Tides and Reefs\n\nModerator: Oda Marlin\n";
    let import = import::igf(page);
    let kind = import.facts.iter().find(|fact| fact.kind == FactKind::SessionType).unwrap();
    assert!(kind.value == "Dynamic Coalition" && kind.doubt.is_some());
    assert_eq!(people(page), ["moderator|Oda Marlin|||"]);
    check_citations(page);
    let page = "IGF 2031 Day 0 Event #7 Tides\nTargets: 14.2 asks for clean reefs.\nClassroom\nThe tides will be read aloud.\n";
    let import = import::igf(page);
    assert!(import.facts.iter().any(|fact| fact.kind == FactKind::Layout && fact.value == "Classroom"));
    let of_targets = import.facts.iter().filter(|fact| fact.value.starts_with("text of Targets"));
    assert_eq!(of_targets.count(), 1);
}
