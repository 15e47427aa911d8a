//! Flat tables, and sheets to write records in.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use digital_governance::documented;
use digital_governance::prelude::*;
use digital_governance::sheets::{self, SheetFault};
use digital_governance::tables::{self, Cell, ColumnType, TableWriter};
use digital_governance::value::NaiveDate;

use crate::generated::generate::{Generator, Layout};

fn read(files: &[(&str, &str)]) -> Result<Dataset, sheets::SheetFaults> {
    sheets::read(files.iter().copied())
}

fn again(dataset: &Dataset) -> Dataset {
    let files = sheets::write(dataset);
    sheets::read(files).unwrap_or_else(|faults| panic!("{faults}"))
}

fn docs(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("docs").join(file)
}

/// The sheets of the guide.
fn example() -> Vec<(&'static str, String)> {
    let files = ["documents.csv", "stakeholders.csv", "laws.csv", "positions.csv"];
    let text = |file: &str| std::fs::read_to_string(docs("examples/tables").join(file)).unwrap();
    files.map(|file| (file, text(file))).to_vec()
}

// Flat tables.

#[test]
fn keys_are_unique_and_references_lead_to_rows() {
    let generated = Dataset::from_json(Generator::of_megabytes(1, Layout::Compact).json()).unwrap();
    for dataset in [documented::dataset(), &generated] {
        let mut keys: BTreeMap<&str, BTreeSet<Vec<String>>> = BTreeMap::new();
        let mut references: Vec<(&str, &str, String)> = Vec::new();
        for record in dataset.records() {
            for row in tables::rows(record).iter() {
                let table = row.table();
                assert_eq!(row.cells().len(), table.columns().len());
                let key: Vec<String> = table.key().map(|name| row.get(name).unwrap().to_string()).collect();
                assert!(key.iter().all(|cell| !cell.is_empty()), "{}", table.name());
                assert!(
                    keys.entry(table.name()).or_default().insert(key.clone()),
                    "{}: {key:?} twice",
                    table.name()
                );
                for (column, cell) in table.columns().iter().zip(row.cells()) {
                    if let (Some(target), Cell::Text(id)) = (column.references(), cell) {
                        references.push((table.name(), target, id.to_owned()));
                    }
                }
            }
        }
        for (table, target, id) in references {
            assert!(keys[target].contains(&vec![id.clone()]), "{table}: no {target} has the id {id}");
        }
        let count = |table: &str| keys[table].len();
        assert_eq!(count("records"), dataset.len());
        assert_eq!(count("provisions"), dataset.provisions().count());
        assert_eq!(count("stakeholders"), dataset.stakeholders().len());
        let provisions = dataset.provisions().map(|(provision, _)| provision);
        let parties: usize = provisions
            .map(|own| {
                own.bearers.len()
                    + own.addressees.len()
                    + own.partners.len()
                    + own.beneficiaries.len()
                    + own.affected.len()
            })
            .sum();
        let statements = dataset.statements().iter();
        let affected: usize = statements
            .map(|own| {
                own.affected.len()
                    + own.addressees.len()
                    + own.actors.len()
                    + own.partners.len()
                    + own.beneficiaries.len()
            })
            .sum();
        let concerned: usize = dataset.policy_questions().iter().map(|own| own.concerns.len()).sum();
        let agenda = dataset.sessions().iter().flat_map(|own| own.agenda.iter());
        let agenda: usize = agenda.map(|item| item.concerns.len()).sum();
        assert_eq!(count("parties"), parties + affected + concerned + agenda);
        let topics = dataset
            .records()
            .filter_map(RecordRef::classification)
            .chain(dataset.provisions().filter_map(|(provision, _)| provision.classification.as_ref()));
        let topics: usize = topics.map(|filed| filed.topics.len()).sum();
        let is_topic = |row: &tables::Row<'_>| {
            row.table().name() == "terms" && row.get("member") == Some(Cell::Text("topics"))
        };
        let in_table: usize =
            dataset.records().map(|record| tables::rows(record).iter().filter(is_topic).count()).sum();
        let in_agendas: usize = dataset
            .sessions()
            .iter()
            .flat_map(|session| session.agenda.iter())
            .filter_map(|item| item.classification.as_ref())
            .map(|filed| filed.topics.len())
            .sum();
        assert_eq!(in_table, topics + in_agendas);
    }
}

#[test]
fn days_are_those_of_their_dates() {
    let event = |date: PartialDate| Event::new(EventKind::Dated).with_date(date);
    let document = SourceDocument::new(id!("d"), DocumentKind::Submission).with_events([
        event(date!("2016")),
        event(date!("2016-02~")),
        event(date!("2016-11-07/..")),
        event(date!("/2016-11-07")),
    ]);
    let rows = tables::rows(RecordRef::from(&document));
    let days = rows.iter().filter(|row| row.table().name() == "events").map(|row| {
        let text = |column| row.get(column).unwrap().to_string();
        format!("{} to {}", text("date_first"), text("date_last"))
    });
    assert_eq!(
        days.collect::<Vec<_>>(),
        ["2016-01-01 to 2016-12-31", "2016-02-01 to 2016-02-29", "2016-11-07 to ", " to 2016-11-07"]
    );

    let mut count = 0;
    for record in documented::dataset().records() {
        for row in tables::rows(record).iter() {
            for column in row.table().columns() {
                if column.column_type() != ColumnType::Date {
                    continue;
                }
                let date = match row.get(column.name()) {
                    Some(Cell::Text(date)) => Some(date.parse::<PartialDate>().unwrap()),
                    _ => None,
                };
                count += usize::from(date.is_some());
                let cell = |day: Option<NaiveDate>| Some(day.map_or(Cell::Null, Cell::Day));
                let first = date.as_ref().and_then(PartialDate::earliest_day);
                let last = date.as_ref().and_then(PartialDate::latest_day);
                assert_eq!(row.get(&format!("{}_first", column.name())), cell(first));
                assert_eq!(row.get(&format!("{}_last", column.name())), cell(last));
            }
        }
    }
    assert!(count > 40, "only {count} dates");
}

#[test]
fn csv_and_markdown_have_the_same_rows() {
    let records = documented::dataset().records();
    let mut writer = TableWriter::csv(|_| Ok(Vec::new())).unwrap();
    let mut markdown = TableWriter::markdown(|_| Ok(Vec::new())).unwrap();
    for record in records {
        writer.write(record).unwrap();
        markdown.write(record).unwrap();
    }
    let csv = writer.finish().unwrap();
    let markdown = markdown.finish().unwrap();
    assert_eq!(csv.len(), tables::schema().len());
    for ((table, csv), (_, markdown)) in csv.iter().zip(&markdown) {
        let markdown = String::from_utf8(markdown.clone()).unwrap();
        let rows = markdown.lines().filter(|line| line.starts_with('|')).count() - 2;
        // No text of a record has a line end in it.
        let lines = String::from_utf8(csv.clone()).unwrap().lines().count() - 1;
        assert_eq!(rows, lines, "{}", table.name());
        let cells = |line: &str| line.replace("\\|", "").matches('|').count() - 1;
        assert!(
            markdown
                .lines()
                .filter(|line| line.starts_with('|'))
                .all(|line| cells(line) == table.columns().len())
        );
    }
}

#[test]
fn the_page_lists_every_column() {
    const START: &str = "<!-- What follows is written by the test. -->\n";
    let path = docs("tables.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (head, list) = page.split_once(START).expect("the page has the mark");
    let expected = format!("\n{}", tables::describe());
    if std::env::var_os("UPDATE_PAGES").is_some() {
        std::fs::write(&path, format!("{head}{START}{expected}")).unwrap();
        return;
    }
    assert!(list == expected, "docs/tables.md is stale: run with UPDATE_PAGES=1 and look at the difference");
}

// Sheets.

#[test]
fn what_is_written_and_read_again_is_the_same() {
    let dataset = documented::dataset();
    assert!(again(dataset) == *dataset);
    let dataset = Dataset::from_json(Generator::of_megabytes(1, Layout::Compact).json()).unwrap();
    assert!(again(&dataset) == dataset);
    for path in examples() {
        let dataset = Dataset::from_json(std::fs::read_to_string(&path).unwrap()).unwrap();
        assert!(again(&dataset) == dataset, "{}", path.display());
    }
}

/// The example files of the guide.
fn examples() -> Vec<PathBuf> {
    let files = std::fs::read_dir(docs("examples")).unwrap().map(|entry| entry.unwrap().path());
    files.filter(|path| path.extension().is_some_and(|end| end == "json")).collect()
}

#[test]
fn what_stands_in_more_are_fingerprints_and_what_fits_no_cell() {
    let mut datasets = vec![documented::dataset().clone()];
    datasets.extend(
        examples().iter().map(|path| Dataset::from_json(std::fs::read_to_string(path).unwrap()).unwrap()),
    );
    let mut found = BTreeSet::new();
    for (file, text) in datasets.iter().flat_map(sheets::write) {
        let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
        let Some(more) = reader.headers().unwrap().iter().position(|name| name == "more") else { continue };
        for row in reader.records() {
            let row = row.unwrap();
            if row[more].is_empty() {
                continue;
            }
            let json: serde_json::Value = serde_json::from_str(&row[more]).unwrap();
            // A list with a fingerprint in it is left to a machine as a whole.
            let members = json.as_object().unwrap().iter();
            let by_hand = members.filter(|(_, value)| !value.to_string().contains("fingerprint"));
            found.extend(by_hand.map(|(name, _)| format!("{file} {name}")));
        }
    }
    // Of the targets and amendments only those that are passages of other texts.
    assert_eq!(
        found.into_iter().collect::<Vec<_>>(),
        ["documents.csv carriers", "positions.csv amendment", "positions.csv targets"]
    );
}

#[test]
fn members_of_their_own_have_columns() {
    let documents = "id,kind,title,endorsements,outcome,announced_counts,incomplete,furniture,paragraph,quote,also,contributors\n\
        d,draft,Tides,alignment: Atlantis [category=Islands]; Lemuria; described:the others; signature: Lemuria [date=2031],\
        adopted-as-amended: 2031-05-26 [for=88] [against=42] [abstaining=32] [cited=e] [paragraph=4],\
        priorities: 7 [paragraph=8],broken-off: priorities; left-open: signatories [count=over 100 names] [as_of=2031-04],\
        Related articles; [paragraph=2],1,Tides [prefix=Open],[paragraph=3]; e [paragraph=1],author: Atlantis; Lemuria\n\
        e,press-release,News,,,,,,,,,\n";
    let sessions = "id,forum,year,kind,title,agenda,outcomes,document\n\
        s,Forum,2031,plenary,Tides,Briefing [minutes=15] [presenters=Atlantis]; Talk [topics=privacy],A plan [paragraph=2],d\n";
    let positions = "record,document,paragraph,holders,act,summary,contributors,amendment,outcome,verb,action,targets,supports,about\n\
        proposal,d,1,Atlantis,,Publish.,speaker: Lemuria,d [operation=insert] [place=paragraph 4] [text=ports],rejected: 2031,,,,,\n\
        provision,,,,,,,,,ask,publish,connections [threshold=at least 90 % of households] [deadline=2030],,\n\
        statement,,2,,assertion,One.,,,,,,,,/proposal-1\n\
        statement,,3,,assertion,Two.,,,,,,,/statement-1,\n";
    let files = [
        ("documents.csv", documents),
        ("stakeholders.csv", "kind,name\nstate,Atlantis\nstate,Lemuria\n"),
        ("sessions.csv", sessions),
        ("positions.csv", positions),
    ];
    let dataset = read(&files).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(again(&dataset) == dataset);
    let document = &dataset.source_documents()[0];
    let kinds: Vec<_> = document.endorsements.iter().map(|own| own.kind.clone().unwrap()).collect();
    let alignment = Term::from(EndorsementKind::Alignment);
    assert_eq!(kinds[..3], [alignment.clone(), alignment.clone(), alignment]);
    assert_eq!(kinds[3], EndorsementKind::Signature);
    assert_eq!(document.endorsements[2].who, Party::Described(text!("the others")));
    let outcome = document.outcome.as_ref().unwrap();
    assert_eq!(outcome.votes_for.map(u64::from), Some(88));
    assert_eq!(outcome.citations[0].document, id!("e"));
    // A passage is of the row's document where none is cited.
    assert_eq!(document.announced_counts[0].citations[0].document, id!("d"));
    assert_eq!(document.incomplete[1].count.as_ref().unwrap().date, Some(date!("2031-04")));
    assert_eq!(document.furniture.len(), 2);
    assert_eq!(document.citations.len(), 3);
    assert_eq!(document.citations[0].quote.as_ref().unwrap().prefix, Some(text!("Open")));
    assert_eq!(document.citations[1].document, id!("d"));
    assert_eq!(document.contributors[1].role, ContributorRole::Author);
    let session = &dataset.sessions()[0];
    assert_eq!(session.agenda[0].presenters[..], [id!("atlantis")]);
    assert_eq!(session.outcomes[0].citations[0].document, id!("d"));
    let proposal = &dataset.proposals()[0];
    assert_eq!(proposal.attribution.contributors[0].role, ContributorRole::Speaker);
    assert_eq!(proposal.amendment.as_ref().unwrap().operation, Some(AmendmentOperation::Insert.into()));
    assert_eq!(proposal.provisions[0].targets[0].deadline, Some(date!("2030")));
    // Short ids are below the document of the row.
    assert_eq!(dataset.statements()[0].targets[0].target, Target::Proposal(id!("d/proposal-1")));
    assert_eq!(dataset.statements()[1].supports[..], [id!("d/statement-1")]);
}

#[test]
fn the_cell_above_is_said_by_one_word() {
    let positions = "record,document,holders,act,summary,topics,scope,verb,action\n\
        statement,d,none,request,S.,privacy; encryption,,,\n\
        provision,,,,,same,in ports,should,a\n\
        provision,,,,,,same,should,b\n\
        statement,,,same,T.,same,\\same,,\n\
        statement,e,none,report,U.,\\same,,,\n";
    let files = [("documents.csv", "id,kind\nd,letter\ne,letter\n"), ("positions.csv", positions)];
    let faults = read(&files).unwrap_err().to_string();
    assert!(
        faults.starts_with("positions.csv, row 6, column topics: \"same\" is no term of Topic"),
        "{faults}"
    );
    let positions = positions.replace(",\\same,,,\n", ",same,,,\n");
    let faults = read(&[files[0], ("positions.csv", &positions)]).unwrap_err().to_string();
    assert_eq!(
        faults,
        "positions.csv, row 6, column topics: no row above says it for this document: write what it is, not same"
    );
    let positions = positions.replace(",U.,same", ",U.,none");
    let dataset =
        read(&[files[0], ("positions.csv", &positions)]).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(again(&dataset) == dataset);
    let topics = |own: Option<&Classification>| {
        own.map(|own| own.topics.iter().map(ToString::to_string).collect::<Vec<_>>()).unwrap_or_default()
    };
    let [first, second, _] = dataset.statements() else { panic!("{dataset:?}") };
    assert_eq!(topics(first.provisions[0].classification.as_ref()), ["privacy", "encryption"]);
    assert_eq!(topics(second.classification.as_ref()), ["privacy", "encryption"]);
    assert_eq!(first.provisions[1].scope[..], [text!("in ports")]);
    assert_eq!((second.act.as_str(), &second.scope[..]), ("request", &[text!("same")][..]));
}

#[test]
fn a_row_of_defaults_ends_nothing_but_the_one_before() {
    let positions = "record,document,holders,act,summary,bearers,verb,action,topics\n\
        statement,d,Atlantis,request,S.,,,,\n\
        provision,,,,,states,should,a,\n\
        default,d,,assertion,,,should,,privacy\n\
        provision,,,,,,,b,\n\
        statement,,,,T.,,,,\n\
        default,e,,report,,,,,\n\
        statement,,none,,U.,,,,\n";
    let files = [
        ("documents.csv", "id,kind,events\nd,letter,other:sealed: 2030 [place=Tides]\ne,letter,\n"),
        ("stakeholders.csv", "kind,name\nstate,Atlantis\n"),
        ("positions.csv", positions),
    ];
    let dataset = read(&files).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(again(&dataset) == dataset);
    let [first, second, third] = dataset.statements() else { panic!("{dataset:?}") };
    assert_eq!(first.provisions[1].bearers, first.provisions[0].bearers);
    assert_eq!((first.provisions[1].verb.as_ref(), second.verb.as_ref()), (Some(&Verb::Should.into()), None));
    assert_eq!((second.attribution.holders.len(), second.act.as_str()), (1, "assertion"));
    assert!(third.attribution.holders.is_empty() && third.classification.is_none());
    // A term of one's own before the colon of an item.
    let event = &dataset.source_documents()[0].events[0];
    assert_eq!((event.kind.as_str(), event.place.as_ref()), ("sealed", Some(&text!("Tides"))));
}

#[test]
fn a_record_is_found_by_its_other_names_where_none_is_called_so() {
    let stakeholders = "kind,name,other_names,affiliations\n\
        technical-body,Tide Task Force,TTF [kind=acronym]; Task Force,\n\
        person,Mira,,ttf\n\
        state,Task Force,,\n\
        person,Nerea,,Task Force [kind=representative]\n";
    let dataset = read(&[("stakeholders.csv", stakeholders)]).unwrap_or_else(|faults| panic!("{faults}"));
    let to = |id: &str| {
        let stakeholder = dataset.stakeholders().iter().find(|own| own.id == id).unwrap();
        stakeholder.affiliations[0].to.to_string()
    };
    assert_eq!((to("mira"), to("nerea")), ("tide-task-force".to_owned(), "task-force".to_owned()));
    // Beside the documented content.
    let person = "kind,name,affiliations\nperson,Mira,UN\n";
    let both = sheets::read_with([("stakeholders.csv", person)], documented::dataset());
    let both = both.unwrap_or_else(|faults| panic!("{faults}"));
    assert!(
        both.stakeholders().iter().any(|own| own.id == "mira" && own.affiliations[0].to == "united-nations")
    );
}

#[test]
fn a_partial_place_takes_the_larger_parts_from_its_record() {
    let positions = "record,document,sections,paragraph,sentences,item,quote,holders,act,summary,verb,action\n\
        statement,d,One,3,1,a,Tides,none,request,S.,,\n\
        provision,,,,,,,,,,should,a\n\
        provision,,,,2,,,,,,should,b\n\
        provision,,,4,,,,,,,should,c\n\
        provision,,Two,,,,,,,,should,d\n\
        provision,,,none,2,,,,,,should,e\n\
        provision,e,,,,,,,,,should,f\n\
        provision,,,,2,none,,,,,should,g\n";
    let files = [("documents.csv", "id,kind\nd,letter\ne,letter\n"), ("positions.csv", positions)];
    let dataset = read(&files).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(again(&dataset) == dataset);
    let statement = &dataset.statements()[0];
    let places: Vec<String> =
        statement.provisions.iter().map(|provision| dataset.cite(&provision.citations[0])).collect();
    assert_eq!(statement.provisions[0].citations, statement.citations);
    assert!(statement.provisions[1].citations[0].quote.is_none());
    assert_eq!(
        places,
        [
            "d, One, paragraph 3, item a, sentence 1",
            "d, One, paragraph 3, item a, sentence 2",
            "d, One, paragraph 4",
            "d, Two",
            "d, One, sentence 2",
            "e",
            "d, One, paragraph 3, sentence 2",
        ]
    );
}

#[test]
fn rows_refer_to_records_of_another_dataset() {
    let known = documented::dataset();
    let document = "id,kind\nnew-letter,letter\n";
    let positions = "record,document,holders,act,summary,laws\n\
        statement,new-letter,China,assertion,S.,agenda-2030\n";
    let files = [("documents.csv", document), ("positions.csv", positions)];
    assert!(read(&files).is_err());
    let both = sheets::read_with(files, known).unwrap_or_else(|faults| panic!("{faults}"));
    assert_eq!(both.len(), known.len() + 2);
    let own = both.statement(&id!("new-letter/statement-1")).unwrap();
    assert_eq!(own.attribution, Attribution::of(id!("china")));
    let files = [
        ("documents.csv", document),
        ("stakeholders.csv", "kind,name,country\nstate,China,CN\n"),
        ("positions.csv", "record,document,holders,act,summary\nstatement,new-letter,Chima,assertion,S.\n"),
    ];
    let found = sheets::read_with(files, known).unwrap_err().to_string();
    assert_eq!(
        found,
        "stakeholders.csv, row 2, column id: \"china\" is a stakeholder that the rows can refer to as it is: take the row out, \
         or give it an id of its own\n\
         positions.csv, row 2, column holders: no stakeholder has the id or name \"Chima\": did you mean \"china\"?"
    );
}

#[test]
#[allow(clippy::too_many_lines, reason = "it makes a record of every kind of cell")]
fn any_text_is_written_and_read_again() {
    let pieces = [
        "none",
        "same",
        "\\",
        "'",
        "=1+1",
        "+",
        "-",
        "@",
        ";",
        "|",
        "[",
        "]",
        "[a=b]",
        " ",
        ":",
        "#",
        "\"",
        ",",
        "other:",
        "described:",
        "of",
        " of ",
        "a",
        "é",
        "\u{3000}",
        "2",
        "…",
        "//",
        "--",
        "/",
    ];
    let mut random = fastrand::Rng::with_seed(15);
    let text = |random: &mut fastrand::Rng| loop {
        let count = random.usize(1..6);
        let words: String = (0..count).map(|_| pieces[random.usize(0..pieces.len())]).collect();
        if let Ok(text) = words.parse::<Text>() {
            return text;
        }
    };
    let texts =
        |random: &mut fastrand::Rng| -> Vec<Text> { (0..random.usize(0..3)).map(|_| text(random)).collect() };
    let some = |random: &mut fastrand::Rng| if random.bool() { Some(text(random)) } else { None };
    for _ in 0..25 {
        let random = &mut random;
        let mut builder = Dataset::builder()
            .add(
                SourceDocument::new(id!("d"), DocumentKind::Submission)
                    .with_title(some(random))
                    .with_version(some(random)),
            )
            .add(
                Stakeholder::new(id!("states"), StakeholderKind::State)
                    .with_name(some(random))
                    .with_other_names([Name::new(text(random)).with_language(language!("en"))]),
            )
            .add(
                Law::new(id!("l"), "own-kind".parse::<Term<LawKind>>().unwrap(), text(random))
                    .with_jurisdictions([
                        Jurisdiction::Described(text(random)),
                        Jurisdiction::Country(country!("IS")),
                    ]),
            );
        for index in 0..10 {
            let id: Id<Statement> = format!("d/statement-{index}").parse().unwrap();
            let provision: Id<Provision> = format!("d/statement-{index}/p").parse().unwrap();
            let locator =
                Locator::new().with_sections(texts(random)).with_label(some(random)).with_page(some(random));
            let citations: Vec<Citation> = (0..random.usize(0..3))
                .map(|_| {
                    let citation = Citation::new(id!("d"));
                    if random.bool() { citation.with_locator(locator.clone()) } else { citation }
                })
                .collect();
            let actor = |random: &mut fastrand::Rng| {
                let party = match random.usize(0..4) {
                    0 => Party::Described(text(random)),
                    1 => Party::Class("own".parse().unwrap()),
                    2 => Party::Class(ActorClass::States.into()),
                    _ => Party::Stakeholder(id!("states")),
                };
                Actor::new(party).with_printed(some(random))
            };
            let quantity = Quantity::new(decimal!("1000000"))
                .with_unit(some(random))
                .with_of(some(random))
                .with_hedge(some(random))
                .with_comparator(Comparator::MoreThan);
            let mut provision = Provision::new(provision, text(random))
                .with_bearers((0..random.usize(0..3)).map(|_| actor(random)).collect::<Vec<_>>())
                .with_conditions(texts(random))
                .with_manner(some(random))
                .with_quantities([quantity])
                .with_preferences([Preference::new(text(random)).with_over(texts(random))])
                .with_citations(citations.clone());
            if random.bool() {
                provision = provision.with_verb(Verb::Should).with_hedge(some(random));
            }
            let statement = Statement::new(id, Attribution::new(), Act::Assertion, text(random))
                .with_addressees([actor(random)])
                .with_targets([
                    StatementTarget::new(Target::Described(text(random))).with_pinpoints(texts(random))
                ])
                .with_classification(Classification::new())
                .with_evidence([Evidence::new(EvidenceKind::Footnote)
                    .with_description(some(random))
                    .with_label(some(random))])
                .with_provisions([provision])
                .with_citations(citations);
            builder = builder.add(statement);
        }
        let dataset = builder.build().unwrap();
        assert!(again(&dataset) == dataset, "{}", dataset.to_json());
        for (file, text) in sheets::write(&dataset) {
            let text = text.trim_start_matches('\u{feff}');
            for row in csv::Reader::from_reader(text.as_bytes()).records() {
                assert!(!row.unwrap().iter().any(|cell| cell.starts_with(['=', '+', '-', '@'])), "{file}");
            }
        }
    }
}

#[test]
fn the_example_of_the_guide_is_what_the_guide_says() {
    let dataset = sheets::read(example()).unwrap_or_else(|faults| panic!("{faults}"));
    assert!(again(&dataset) == dataset);
    let ids: Vec<&str> = dataset.records().map(RecordRef::id).collect();
    let positions: Vec<&str> = ids.into_iter().filter(|id| id.contains('/')).collect();
    assert_eq!(
        positions,
        [
            "atlantis-gdc-2023/principle-1",
            "atlantis-gdc-2023/proposal-1",
            "atlantis-gdc-2023/statement-1",
            "atlantis-gdc-2023/statement-2",
            "lemuria-gdc-2023/statement-1",
        ]
    );
    let provision = |id: &str| dataset.provision(&id.parse().unwrap()).unwrap();
    // A provision without a place of its own stands where its record stands.
    let first = provision("atlantis-gdc-2023/principle-1/provision-1");
    let principle = &dataset.principles()[0];
    assert_eq!(first.citations, principle.citations);
    assert_eq!(principle.attribution, Attribution::of(id!("atlantis")));
    // Sections, bearers and holders are those of the row above.
    let (first, second) = (
        provision("atlantis-gdc-2023/proposal-1/provision-1"),
        provision("atlantis-gdc-2023/proposal-1/provision-2"),
    );
    assert_eq!(first.bearers, second.bearers);
    assert_eq!(first.bearers[1].printed, Some(text!("relevant companies")));
    assert_eq!(
        second.citations[0].locator.as_ref().unwrap().sections[..],
        [text!("Open tides"), text!("2. Data")]
    );
    assert_eq!(second.modality, Some(Modality::Prohibition.into()));
    assert_eq!(second.hedge, Some(text!("as a rule")));
    let [million, act, lemuria] = dataset.statements() else { panic!("three statements") };
    assert_eq!((&million.act, &act.act), (&Act::Assertion.into(), &Act::Criticism.into()));
    assert_eq!(million.quantities[0].comparator, Some(Comparator::MoreThan.into()));
    assert_eq!(act.targets[0].target, Target::Law(id!("tidal-data-act")));
    // Nothing of another document holds on.
    assert!(lemuria.citations[0].locator.as_ref().unwrap().sections.is_empty());
    assert_eq!(lemuria.attribution.holders[..], [id!("lemuria"), id!("island-coalition")]);
}

#[test]
fn the_code_book_lists_the_verbs_that_a_modality_follows_from() {
    let guide = std::fs::read_to_string(docs("coding.md")).unwrap();
    let cells = |line: &str| line.split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    let mut listed = BTreeMap::new();
    for modality in Modality::ALL.iter().map(|modality| modality.as_str()) {
        let line = guide.lines().find(|line| line.starts_with(&format!("| `{modality}` |"))).unwrap();
        listed.extend(cells(line).into_iter().skip(1).map(|verb| (verb, modality)));
    }
    let mut positions =
        "record,document,verb,action,summary,act,holders\nstatement,d,,,S.,request,none\n".to_owned();
    for verb in Verb::ALL {
        positions.push_str(&["provision,,", verb.as_str(), ",do it\n"].concat());
    }
    let dataset = read(&[("documents.csv", "id,kind\nd,letter\n"), ("positions.csv", &positions)]).unwrap();
    for provision in &dataset.statements()[0].provisions {
        let verb = provision.verb.as_ref().unwrap().as_str();
        let modality = provision.modality.as_ref().map(Term::as_str);
        assert_eq!(listed.get(verb).copied(), modality, "{verb}");
    }
    // "Should refrain from" and the like are prohibitions of what their action says.
    for (provision, _) in documented::dataset().provisions() {
        let Some(verb) = provision.verb.as_ref().and_then(|verb| listed.get(verb.as_str())) else { continue };
        let modality = provision.modality.as_ref().map(Term::as_str);
        let refrains = provision.verb == Some(Verb::Should.into()) && modality == Some("prohibition");
        assert!(modality == Some(verb) || refrains, "{}", provision.id);
    }
}

#[test]
fn files_of_spreadsheets_are_read() {
    let expected = sheets::read(example()).unwrap();
    // A semicolon between cells, so that every cell with one is in quotation marks.
    let rewritten = |separator: u8, ending: csv::Terminator, before: &str, blank: &str| {
        let rewrite = |text: &str| {
            let mut writer =
                csv::WriterBuilder::new().delimiter(separator).terminator(ending).from_writer(Vec::new());
            for record in csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes()).records()
            {
                writer.write_record(&record.unwrap()).unwrap();
            }
            let text = String::from_utf8(writer.into_inner().unwrap()).unwrap();
            format!("{before}{text}{blank}")
        };
        example().iter().map(|(file, text)| (*file, rewrite(text))).collect::<Vec<_>>()
    };
    for separator in [b',', b';', b'\t'] {
        for ending in [csv::Terminator::CRLF, csv::Terminator::Any(b'\n')] {
            for before in ["", "\u{feff}"] {
                let files = rewritten(separator, ending, before, "\r\n\r\n");
                assert!(sheets::read(files).unwrap_or_else(|faults| panic!("{faults}")) == expected);
            }
        }
    }
    let fault = |bytes: &[u8]| sheets::read([("laws.csv", bytes)]).unwrap_err().to_string();
    assert!(fault(b"kind,name\ntreaty,Trait\xe9\n").contains("CSV UTF-8"));
    // Blank lines and comments count as rows.
    for end in ["\n", "\r\n"] {
        let text = [
            "kind,name",
            "",
            "treaty,A",
            "",
            "",
            "# no row",
            ",,",
            "treatty,B",
            "\"treaty\",\"C\nD\"",
            "treatty,E",
        ]
        .join(end);
        let faults = sheets::read([("laws.csv", text)]).unwrap_err();
        let rows: Vec<u64> = faults.iter().map(SheetFault::row).collect();
        assert!(rows.starts_with(&[8, 9]), "{faults}");
    }
}

#[test]
fn short_forms_are_expanded() {
    let documents = "id,kind,title\nd,submission,Tides\ne,submission,Waves\n";
    let stakeholders = "kind,name\nstate,Atlantis\nstate,Lemuria\n";
    let positions = "record,id,document,holders,act,summary,bearers,verb,action,modality,parent,sections,coder,topics\n\
        default,,d,,assertion,,,,,,,,coder A,\n\
        statement,,,Atlantis,,One.,,,,,,One,,Privacy; data governance\n\
        provision,,,,,,states,should not,do it,,,,,\n\
        provision,/sub,,,,,none,should,do that,none,/provision-1,,none,\n\
        statement,/own,,none,,Two.,,,,,,,,\n\
        statement,,,,Request,Three.,,,,,,none,,\n\
        statement,,e,lemuria,,Four.,,,,,,,,\n\
        default,,,,,,,,,,,,,\n\
        statement,d/statement-3,none,none,report,Five.,,,,,,,,\n";
    let files =
        [("documents.csv", documents), ("stakeholders.csv", stakeholders), ("positions.csv", positions)];
    let dataset = read(&files).unwrap_or_else(|faults| panic!("{faults}"));
    let statement = |id: &str| dataset.statement(&id.parse().unwrap()).unwrap();
    let provision = |id: &str| dataset.provision(&id.parse().unwrap()).unwrap();
    assert_eq!(dataset.statements().len(), 5);
    let one = statement("d/statement-1");
    assert_eq!(one.classification.as_ref().unwrap().topics[..], [Topic::Privacy, Topic::DataGovernance]);
    assert_eq!(one.coding.as_ref().unwrap().coder, "coder A");
    let first = provision("d/statement-1/provision-1");
    assert_eq!(
        (&first.modality, &first.verb),
        (&Some(Modality::Prohibition.into()), &Some(Verb::ShouldNot.into()))
    );
    let second = provision("d/statement-1/sub");
    assert_eq!(second.parent, Some(id!("d/statement-1/provision-1")));
    assert!(second.bearers.is_empty() && second.modality.is_none() && second.coding.is_none());
    let own = statement("d/own");
    assert!(own.attribution.holders.is_empty());
    assert_eq!(own.citations[0].locator.as_ref().unwrap().sections[..], [text!("One")]);
    let three = statement("d/statement-2");
    assert_eq!(three.act, Act::Request);
    assert!(three.citations[0].locator.is_none());
    let four = statement("e/statement-1");
    assert_eq!(four.attribution, Attribution::of(id!("lemuria")));
    // An id that is written is not made again.
    assert!(statement("d/statement-3").citations.is_empty());
}

/// A table of so many rows, its lines with the head as the first.
fn large(rows: usize) -> Vec<Vec<String>> {
    let head = "record,document,sections,paragraph,sentences,holders,act,summary,bearers,verb,action,topics,goals,about,quantities,deadline";
    let mut lines: Vec<Vec<String>> = vec![head.split(',').map(str::to_owned).collect()];
    for row in 0..rows {
        let cells = if row % 3 == 0 {
            format!(
                "statement,d,Part {row},1,1,Atlantis,request,Summary {row}.,,,,privacy,9.c,l [stance=support],over {row} people,"
            )
        } else {
            format!(
                "provision,,,{row},1; 2,,,,states; ict-companies,should,do {row} things,privacy; data-governance,,,,2030"
            )
        };
        lines.push(cells.split(',').map(str::to_owned).collect());
    }
    lines
}

fn csv_of(lines: &[Vec<String>]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    for line in lines {
        writer.write_record(line).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn twenty_mistakes_in_three_hundred_rows_are_found_where_they_are() {
    let mut lines = large(300);
    // Row 2 of the file is the first below the head, a statement; rows 3 and 4 are its provisions.
    let mistakes: [(usize, &str, &str, &str); 20] = [
        (3, "verb", "shoud", "did you mean \"should\"?"),
        (5, "act", "requests", "did you mean \"request\"?"),
        (8, "holders", "Atlantsi", "did you mean \"atlantis\"?"),
        (9, "bearers", "statess", "did you mean \"states\"?"),
        (11, "document", "dd", "no document has the id or name \"dd\""),
        (14, "goals", "18", "a Sustainable Development Goal such as 9"),
        (15, "deadline", "2030-13", "expected an EDTF date"),
        (17, "paragraph", "one", "no whole number"),
        (20, "topics", "privacy; privcy", "did you mean \"privacy\"?"),
        (21, "sentences", "1; 1", "in the list already"),
        (23, "summary", "", "blank, and the row needs it"),
        (26, "about", "l [stanc=support]", "write one of [stance=…]"),
        (30, "action", "", "blank, and the row needs it"),
        (32, "quantities", "1,000 people", "digits without separators"),
        (33, "record", "provison", "did you mean \"provision\"?"),
        (35, "action", "do it", "a statement has no action"),
        (38, "about", "m", "nothing here has the id, name or term \"m\""),
        (42, "bearers", "states [printed=all States", "a bracket is not closed"),
        (44, "paragraph", "0", "expected a whole number from 1"),
        (301, "topics", "Privacy Rights", "did you mean \"privacy\"?"),
    ];
    for (row, column, cell, _) in mistakes {
        let place = lines[0].iter().position(|name| name == column).unwrap();
        lines[row - 1][place] = cell.to_owned();
    }
    let positions = csv_of(&lines);
    let files = [
        ("documents.csv", "id,kind\nd,submission\n"),
        ("stakeholders.csv", "kind,name\nstate,Atlantis\n"),
        ("laws.csv", "id,kind,name\nl,treaty,Treaty\n"),
        ("positions.csv", positions.as_str()),
    ];
    let faults = read(&files).unwrap_err();
    let found: Vec<(u64, &str, &str)> =
        faults.iter().map(|fault| (fault.row(), fault.column(), fault.cell())).collect();
    let expected: Vec<(u64, &str, &str)> = mistakes
        .iter()
        .map(|(row, column, cell, _)| (u64::try_from(*row).unwrap(), *column, *cell))
        .collect();
    assert_eq!(found, expected, "{faults}");
    for (fault, (.., hint)) in faults.iter().zip(mistakes) {
        assert!(fault.message().contains(hint), "{fault}");
    }
    // Without them nothing is wrong.
    let positions = csv_of(&large(300));
    let [a, b, c, _] = files;
    assert_eq!(read(&[a, b, c, ("positions.csv", &positions)]).unwrap().statements().len(), 100);
}

#[test]
fn faults_between_records_and_of_files_are_found() {
    let faults = |files: &[(&str, &str)]| read(files).unwrap_err().to_string();
    let found = faults(&[("law.csv", "kind\n")]);
    assert!(found.starts_with("law.csv: no sheet has this name"), "{found}");
    let found = faults(&[("laws.csv", "kynd,name,name\n")]);
    assert!(found.contains("row 1: \"kynd\" is no column of this sheet: did you mean \"kind\"?"), "{found}");
    assert!(found.contains("the column name stands in the head twice"), "{found}");
    let found = faults(&[("laws.csv", "kind,name\ntreaty,A,b\n")]);
    assert!(found.contains("row 2: the row has more cells than the head"), "{found}");
    let found = faults(&[("laws.csv", "kind,name\ntreaty,T\ntreaty,T\n")]);
    assert_eq!(found, "laws.csv, row 3, column id: the id \"t\" names a law already: every id is unique");
    // What names the row is no fault besides.
    let found =
        faults(&[("stakeholders.csv", "kind,name,affiliations\nstate,Ελλάδα,\nperson,Nerea,Ελλάδα\n")]);
    assert!(
        found.contains("row 2, column id: blank, and the name has letters that no id has: write an id"),
        "{found}"
    );
    assert_eq!(found.lines().count(), 1, "{found}");
    let found = faults(&[("documents.csv", "kind,title\nletter,On tides\n")]);
    assert!(found.contains("row 2, column id: blank: write an id"), "{found}");
    assert_eq!(found.lines().count(), 1, "{found}");
    let found = faults(&[("positions.csv", "colour\n")]);
    assert_eq!(found.matches("summary").count(), 1, "{found}");
    let found = faults(&[(
        "stakeholders.csv",
        "kind,name,affiliations\ncoalition,A,B [kind=membership]\ncoalition,B,A [kind=membership]\n",
    )]);
    assert!(found.contains("row 2, column ") && found.contains("a member of itself"), "{found}");
    let found = faults(&[(
        "laws.csv",
        "kind,name,more\ntreaty,T,\"{\"\"colour\"\": 1}\"\ntreaty,U,\"{\"\"name\"\": \"\"V\"\"}\"\n",
    )]);
    assert!(found.contains("row 2, column more: unknown key \"colour\""), "{found}");
    assert!(found.contains("row 3, column more: name stands in a column too"), "{found}");
    let found = faults(&[("positions.csv", "record,summary\nprovision,\nstatement,S.\n")]);
    assert!(found.contains("row 2, column record: a provision stands below its record"), "{found}");
    assert!(found.contains("row 3, column document: blank, and no row above says it"), "{found}");
    assert!(found.contains("row 3, column holders: blank, and no row above says it"), "{found}");
    assert!(found.contains("row 3, column act: blank, and the row needs it"), "{found}");
    assert_eq!(found.lines().count(), 4, "{found}");
}
