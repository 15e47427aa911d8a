//! The example `code`: what it shows and writes, and that nothing is lost when it is killed; and `SheetText`, which it writes with.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::rc::Rc;

use digital_governance::prelude::*;
use digital_governance::sheets::{self, RowKind, SheetRow, SheetText};
use digital_governance::verify::Verdict;
use insta::assert_snapshot;

#[allow(dead_code, reason = "its main is not called")]
#[path = "../../examples/code/main.rs"]
mod program;

const TEXT: &str = "\
Open tides
The tide rises twice a day. States should publish their tide tables. They may not sell them.
2. Data
A million islanders have no connection. The Tidal Data Act asks too much of small ports.
Share this page
29. We commit to:
(a) Open the harbours;
(b) Close no lock.
";

/// An empty folder of a test.
fn folder(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("workbench").join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

/// A folder with a text, and sheets with the document and its holder.
fn prepared(name: &str, text: &str) -> PathBuf {
    let folder = folder(name);
    std::fs::write(folder.join("text.txt"), text).unwrap();
    std::fs::write(folder.join("documents.csv"), "id,kind,title,more\natlantis-gdc,submission,Tides of Data,\"{\"\"furniture\"\": [{\"\"label\"\": \"\"Share this page\"\"}]}\"\n").unwrap();
    std::fs::write(folder.join("stakeholders.csv"), "kind,name\nstate,Atlantis\nstate,Lemuria\n").unwrap();
    folder
}

fn arguments(folder: &Path) -> Vec<OsString> {
    let text = folder.join("text.txt").into_os_string();
    vec!["code".into(), text, "-o".into(), folder.into(), "--document".into(), "atlantis-gdc".into()]
}

/// Types some lines: the exit status and what is printed, with the folder left out.
fn type_lines(folder: &Path, lines: &[&str]) -> (u8, String) {
    let mut typed = lines.join("\n");
    typed.push('\n');
    let mut out = Vec::new();
    let status = program::run(arguments(folder).into_iter(), &mut typed.as_bytes(), &mut out, false);
    let out = String::from_utf8(out).unwrap();
    (status, out.replace(&folder.display().to_string(), "DIR"))
}

fn sheet(folder: &Path, file: &str) -> String {
    std::fs::read_to_string(folder.join(file)).unwrap_or_default()
}

fn files(folder: &Path) -> Vec<(&'static str, String)> {
    let files = sheets::all().iter().filter(|sheet| folder.join(sheet.file()).exists());
    files.map(|own| (own.file(), sheet(folder, own.file()))).collect()
}

fn read(folder: &Path) -> Dataset {
    sheets::read(files(folder)).unwrap_or_else(|faults| panic!("{faults}"))
}

fn positions(folder: &Path) -> Vec<SheetRow> {
    sheets::rows(files(folder)).into_iter().filter(|row| row.file == "positions.csv").collect()
}

#[test]
fn a_session_reads_as_it_is_documented() {
    let folder = prepared("session", TEXT);
    let lines = [
        "skip",
        "The tide rises twice a day. | act: assertoin | topics: data-gov",
        "",
        "atl",
        "",
        "States should publish their tide tables. | act: request",
        "+ States should publish their tide tables",
        "",
        "+ shall not sell them | top: data-gov",
        "principle: Data belongs to everyone.",
        "nxet",
        "",
        "skip",
        "to 7",
        "Many islanders have no connection, and the Act asks too much. | act: crit | tpoics: privacy",
        "Many islanders have no connection, and the Act asks too much. | act: crit",
        "add provision",
        "",
        "shuold",
        "",
        "be nice",
        "",
        "hedge: if so",
        "",
        "rows",
        "todo",
        "edit 10",
        "edit 10 act: assertion | topics: privacy",
        "delete 7",
        "undo",
        "terms modality",
        "quit",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0);
    assert_snapshot!(out);
    assert_snapshot!(sheet(&folder, "positions.csv"));
}

#[test]
fn help_and_wrong_arguments() {
    let run = |arguments: &[&str]| {
        let mut out = Vec::new();
        let own = arguments.iter().map(OsString::from);
        let status = program::run(own, &mut b"".as_slice(), &mut out, false);
        (status, String::from_utf8(out).unwrap())
    };
    let (status, out) = run(&["code", "--help"]);
    assert_eq!(status, 0);
    assert!(out.contains("usage:") && out.lines().all(|line| line.chars().count() <= 130));
    assert_eq!(run(&["code"]), (2, String::new()));
    assert_eq!(run(&["code", "/no/such/text"]).0, 2);
}

/// What `sources` looks for: each citation of the dataset is found, once or several times.
fn all_found(folder: &Path, text: &str, document: &str) -> usize {
    let dataset = Dataset::from_json(sheet(folder, "dataset.json")).unwrap();
    let document = document.parse().unwrap();
    let coverage = Coverage::of(&dataset, &document, &SourceText::new(text));
    assert!(coverage.verdicts().iter().all(Verdict::is_verified));
    coverage.verdicts().len()
}

#[test]
fn every_citation_is_found_by_its_fingerprint() {
    let folder = prepared("fingerprints", TEXT);
    let lines: Vec<String> = (1..=10)
        .map(|number| format!("{number}\nThe author says number {number}. | act: assertion\natlantis"))
        .collect();
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    // The holder is asked for once.
    let lines = lines
        .join("\n")
        .replacen("\natlantis", "\n-once-", 1)
        .replace("\natlantis", "")
        .replace("-once-", "atlantis");
    let mut lines: Vec<&str> = lines.lines().collect();
    lines.extend(["2", "to 9", "It all hangs together.", "+ States should do it all", "quit"]);
    assert_eq!(type_lines(&folder, &lines).0, 0);
    let dataset = read(&folder);
    assert_eq!(dataset.statements().len(), 11);
    // A row for sentences of five paragraphs has a citation for each.
    let last = &dataset.statements().iter().find(|own| own.summary == "It all hangs together.").unwrap();
    assert_eq!(last.citations.len(), 5);
    assert_eq!(all_found(&folder, TEXT, "atlantis-gdc"), 10 + 5 + 1);
    // Nothing of the line that is furniture is counted.
    assert!(!type_lines(&folder, &["todo"]).1.contains("Share this page"));
}

#[test]
fn texts_in_other_scripts() {
    let texts = [
        (
            "chinese",
            "一、合作\n潮汐每天涨两次。各国应公开潮汐数据！\n二、数据\n数据自由。\n",
            "各国应公开潮汐数据。",
        ),
        (
            "arabic",
            "المادة ١\nالبيانات مفتوحة. هل هي حرة؟\nالمادة ٢\nلا تباع الجداول.\n",
            "البيانات مفتوحة للجميع",
        ),
    ];
    for (name, text, summary) in texts {
        let folder = prepared(name, text);
        let row = format!("{summary} | act: assertion");
        let lines = ["1", &row, "atlantis", "2", &row, "3", &row, "4", &row, "5", &row, "todo", "quit"];
        let (status, out) = type_lines(&folder, &lines);
        assert_eq!(status, 0);
        assert!(out.contains("0 of 5 sentences have no row."), "{out}");
        assert_eq!(all_found(&folder, text, "atlantis-gdc"), 5);
        assert!(read(&folder).statements().iter().all(|own| own.summary == *summary));
    }
}

#[test]
fn a_new_document_and_what_is_missing_are_asked_for() {
    let folder = folder("new");
    std::fs::write(folder.join("text.txt"), TEXT).unwrap();
    let lines = [
        "submision",
        "submission",
        "The tide rises. | act: assertion",
        "stakeholder: Atlantis | kind: sta",
        "Atlantis",
        "quit",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0);
    assert!(out.contains("did you mean \"submission\"?"), "{out}");
    let dataset = read(&folder);
    assert_eq!(
        (dataset.source_documents().len(), dataset.stakeholders().len(), dataset.statements().len()),
        (1, 1, 1)
    );
}

#[test]
fn faulty_sheets_are_told_and_left_alone() {
    let folder = prepared("faulty", TEXT);
    let faulty = "record,document,holders,act,sumary\nstatement,atlantis-gdc,Atlantis,assertion,It rises.\n";
    std::fs::write(folder.join("positions.csv"), faulty).unwrap();
    let (status, out) = type_lines(&folder, &["Something is said here.", "quit"]);
    assert_eq!(status, 1);
    assert!(
        out.contains(
            "positions.csv, row 1: \"sumary\" is no column of this sheet: did you mean \"summary\"?"
        ),
        "{out}"
    );
    assert_eq!(sheet(&folder, "positions.csv"), faulty);
}

/// Sheets as people leave them: two documents, defaults, comments, blank lines, blank cells that hold on, unusual columns and
/// separators.
const USED: &str = "summary;record;holders;document;sections;paragraph;sentences;act;bearers;verb;action;coder\r\n\
    # Begun in May;;;;;;;;;;;\r\n\
    ;default;;atlantis-gdc;;;;assertion;;;;mira\r\n\
    It rises.;statement;Atlantis;;Open tides;1;1;;;;;\r\n\
    ;provision;;;;;;;States;should;rise;\r\n\
    ;provision;;;;1;2;;;shall not;fall;\r\n\
    \r\n\
    It falls.;statement;;;;1;2;request;;;;\r\n\
    # The other one;;;;;;;;;;;\r\n\
    It stands.;statement;Lemuria;lemuria-gdc;Harbours;1;1;;;;;\r\n\
    ;provision;;;;;;;class:states;may;stand;\r\n\
    \"It stands; still.\";statement;;lemuria-gdc;;1;2;;;;;";

fn used(name: &str) -> PathBuf {
    let folder = prepared(name, TEXT);
    let documents = sheet(&folder, "documents.csv") + "lemuria-gdc,submission,Tides of Lemuria,\n";
    std::fs::write(folder.join("documents.csv"), documents).unwrap();
    std::fs::write(folder.join("positions.csv"), USED).unwrap();
    folder
}

#[test]
fn what_others_wrote_stays_byte_by_byte() {
    let folder = used("used");
    let (status, out) =
        type_lines(&folder, &["", "Small ports are asked too much. | act: crit", "skip", "", "skip", "quit"]);
    assert_eq!(status, 0, "{out}");
    let now = sheet(&folder, "positions.csv");
    let mut lines = now.lines();
    for line in USED.lines() {
        assert!(lines.any(|own| own == line), "{line:?} is gone or not in its place:\n{now}");
    }
    assert_eq!(now.lines().count(), USED.lines().count() + 2);
    let rows = positions(&folder);
    let new =
        rows.iter().find(|row| row.cells.get("summary").is_some_and(|own| own.starts_with("Small"))).unwrap();
    assert_eq!(
        (new.cells["document"].as_str(), new.cells["holders"].as_str(), new.cells["coder"].as_str()),
        ("atlantis-gdc", "Atlantis", "mira")
    );
    assert!(now.lines().last().unwrap().starts_with("# nothing to code: atlantis-gdc, "));
    // Nothing is skipped that has a row.
    assert!(out.contains("cites this sentence, so there is something to code in it"), "{out}");
}

/// What rows say, without their numbers and ids, and the place of provisions, which may be that of their record.
fn said(rows: &[SheetRow]) -> Vec<(RowKind, BTreeMap<&'static str, String>)> {
    let own = |row: &SheetRow| {
        let mut cells = row.cells.clone();
        cells.remove("id");
        (row.kind, cells)
    };
    rows.iter().map(own).collect()
}

#[test]
fn a_change_changes_no_other_row() {
    let mut random = fastrand::Rng::with_seed(3);
    for round in 0..12 {
        let folder = used("changes");
        for step in 0..6 {
            let before = said(&positions(&folder));
            let numbers: Vec<u64> = positions(&folder).iter().map(|row| row.number).collect();
            let number = numbers[random.usize(..numbers.len())];
            let line = match random.u8(..6) {
                0 => format!("Something new is said, number {step}. | act: warning | holders: Lemuria"),
                1 => "+ Lemuria should do something new".to_owned(),
                2 => format!("+{number} class:states must do something new"),
                3 => format!("edit {number} coder: nerea"),
                4 => "default: coder: kai | holders: Lemuria".to_owned(),
                _ => format!("delete {number}"),
            };
            let go = random.usize(1..10).to_string();
            let (status, out) = type_lines(&folder, &[&go, &line, "quit"]);
            assert_eq!(status, 0, "{out}");
            let after = said(&positions(&folder));
            // The rows that are in both, in their order: all but those that were changed, taken out or put in.
            let changed = after.len().abs_diff(before.len()).max(1);
            let common = longest_common(&before, &after);
            assert!(
                common + changed >= before.len().max(after.len()),
                "round {round}, {line}:\n{before:#?}\n{after:#?}"
            );
        }
    }
}

/// How many rows two lists have in common, in their order.
fn longest_common<T: PartialEq>(one: &[T], two: &[T]) -> usize {
    let mut table = vec![vec![0; two.len() + 1]; one.len() + 1];
    for (row, own) in one.iter().enumerate() {
        for (column, other) in two.iter().enumerate() {
            table[row + 1][column + 1] = if own == other {
                table[row][column] + 1
            } else {
                table[row][column + 1].max(table[row + 1][column])
            };
        }
    }
    table[one.len()][two.len()]
}

#[test]
fn ids_that_others_refer_to_stay() {
    let folder = prepared("ids", TEXT);
    let lines = [
        "2",
        "It rises, says the first. | act: assertion",
        "atlantis",
        "It rises, says the second.",
        "It falls, says the third. | supports: atlantis-gdc/statement-2",
        "delete 3",
        "quit",
    ];
    let (_, out) = type_lines(&folder, &lines);
    let dataset = read(&folder);
    let second = dataset.statements().iter().find(|own| own.summary == "It rises, says the second.").unwrap();
    assert_eq!(second.id, "atlantis-gdc/statement-2", "{out}");
    // What is referred to can't go.
    let (_, out) = type_lines(&folder, &["delete 3", "quit"]);
    assert!(out.contains("Nothing is written."), "{out}");
    assert_eq!(read(&folder), dataset);
}

#[test]
fn undo_gives_the_sheet_back_byte_by_byte() {
    let folder = used("undo");
    let lines = [
        "2",
        "One is said here.",
        "+ States should do it",
        "skip",
        "edit 4 summary: Another",
        "delete 5",
        "undo",
        "undo",
        "undo",
        "undo",
        "undo",
        "undo",
        "quit",
    ];
    let (_, out) = type_lines(&folder, &lines);
    assert_eq!(sheet(&folder, "positions.csv"), USED, "{out}");
    assert!(out.contains("Nothing was changed"), "{out}");
}

/// Reads what is typed from a list, and changes a sheet between two lines as a spreadsheet would.
struct Interrupted<'l> {
    lines: Vec<&'l str>,
    at: usize,
    change: &'l dyn Fn(),
    buffer: Vec<u8>,
    read: usize,
}

impl std::io::Read for Interrupted<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let own = self.fill_buf()?;
        let count = own.len().min(buffer.len());
        buffer[..count].copy_from_slice(&own[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Interrupted<'_> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        if self.read == self.buffer.len() && !self.lines.is_empty() {
            if self.at == 0 {
                (self.change)();
            }
            self.at = self.at.wrapping_sub(1);
            self.buffer = format!("{}\n", self.lines.remove(0)).into_bytes();
            self.read = 0;
        }
        Ok(&self.buffer[self.read..])
    }

    fn consume(&mut self, count: usize) {
        self.read += count;
    }
}

#[test]
fn what_a_spreadsheet_writes_meanwhile_is_not_lost() {
    // At each line, also while a question is open.
    let lines = [
        "2",
        "It rises, the text says. | act: asertion",
        "assertion",
        "atlantis",
        "",
        "It falls, the text says.",
        "quit",
    ];
    for at in 0..lines.len() {
        let folder = prepared("meanwhile", TEXT);
        let change = || {
            let mut text = sheet(&folder, "positions.csv");
            if text.is_empty() {
                text = "record,document,holders,act,summary\n".to_owned();
            }
            let head = text.lines().next().unwrap().trim_start_matches('\u{feff}').to_owned();
            let value = |name: &str| match name {
                "record" => "statement",
                "document" => "atlantis-gdc",
                "holders" => "Lemuria",
                "act" => "warning",
                "summary" => "Written meanwhile.",
                _ => "",
            };
            let row: Vec<&str> = head.split(',').map(value).collect();
            std::fs::write(folder.join("positions.csv"), format!("{text}{}\n", row.join(","))).unwrap();
        };
        let mut input =
            Interrupted { lines: lines.to_vec(), at, change: &change, buffer: Vec::new(), read: 0 };
        let mut out = Vec::new();
        program::run(arguments(&folder).into_iter(), &mut input, &mut out, false);
        let summaries: BTreeSet<String> =
            read(&folder).statements().iter().map(|own| own.summary.to_string()).collect();
        let out = String::from_utf8(out).unwrap();
        assert!(summaries.contains("Written meanwhile."), "{at}: {out}");
        // Before the document has a row, the other one may name a holder, so that the question is not asked.
        assert!(summaries.contains("It rises, the text says."), "{at}: {out}");
        assert!(summaries.contains("It falls, the text says."), "{at}: {out}");
    }
}

/// Reads lines, and writes each where the answers are written, as a terminal shows what is typed.
struct Echoed<'l> {
    lines: Interrupted<'l>,
    screen: Rc<RefCell<Vec<u8>>>,
}

/// Where answers and what is typed are written.
struct Shared(Rc<RefCell<Vec<u8>>>);

impl Write for Shared {
    fn write(&mut self, buffer: &[u8]) -> std::io::Result<usize> {
        self.0.borrow_mut().write(buffer)
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

impl std::io::Read for Echoed<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.lines.read(buffer)
    }
}

impl BufRead for Echoed<'_> {
    fn fill_buf(&mut self) -> std::io::Result<&[u8]> {
        let is_new = self.lines.read == self.lines.buffer.len();
        let line = self.lines.fill_buf()?;
        if is_new {
            self.screen.borrow_mut().extend(line);
        }
        Ok(line)
    }

    fn consume(&mut self, count: usize) {
        self.lines.consume(count);
    }
}

/// What a terminal shows of a session.
fn screen(folder: &Path, lines: &[&str]) -> String {
    let screen = Rc::new(RefCell::new(Vec::new()));
    let lines =
        Interrupted { lines: lines.to_vec(), at: usize::MAX, change: &|| (), buffer: Vec::new(), read: 0 };
    let mut input = Echoed { lines, screen: screen.clone() };
    let mut out = Shared(screen.clone());
    program::run(arguments(folder).into_iter(), &mut input, &mut out, false);
    String::from_utf8(screen.take()).unwrap().replace(&folder.display().to_string(), "sheets")
}

/// 20 sentences, and what is typed for them.
const TWENTY: [(&str, &str); 20] = [
    ("The tide rises twice a day.", "The tide rises twice a day. | act: assertion | topi: data-gov"),
    ("It falls as often.", "The tide falls as often as it rises. | topi: ="),
    (
        "States should publish their tide tables.",
        "++States should publish their tide tables. | act: req | topi: data-gov",
    ),
    ("They should not sell them.", "++States should not sell their tide tables. | topi: data-gov"),
    (
        "A million islanders have no connection.",
        "A million islanders have no connection. | act: assertion | topi: digital-access",
    ),
    (
        "This is a failure of planning.",
        "That islanders are not connected is a failure of planning. | act: crit | topi: =",
    ),
    (
        "Islands without a harbour have it worst.",
        "Islands without a harbour are worst off. | act: assertion | topi: =",
    ),
    (
        "States should connect every island by 2030.",
        "States should connect every island by 2030. | act: req | topi: =\n+ should connect every island | deadline: 2030 | topi: digital-access",
    ),
    (
        "Companies should share their masts.",
        "Companies should share their masts. | topi: =\n+ class:ict-companies should share their masts | topi: =",
    ),
    (
        "We will lay a cable of our own.",
        "Atlantis will lay a cable of its own. | act: announcement | topi: =",
    ),
    (
        "It will reach three islands.",
        "The cable of Atlantis will reach three islands. | act: prediction | topi: =",
    ),
    ("Storms may cut it.", "Storms may cut the cable of Atlantis. | act: warning | topi: ="),
    ("Tide data tell who fishes where.", "Tide data tell who fishes where. | act: assertion | topi: privacy"),
    (
        "Nobody should trace a boat by them.",
        "Nobody should trace a boat by tide data. | act: req | topi: =\n+ class:everyone should not trace boats by tide data | topi: privacy",
    ),
    (
        "Fishers have the right to know who reads them.",
        "Fishers have the right to know who reads their tide data. | topi: =\n+ described:fishers have the right to know who reads their tide data | topi: =",
    ),
    (
        "The Act says nothing of this.",
        "The Tidal Data Act says nothing of who reads tide data. | act: crit | topi: =",
    ),
    (
        "It was made for large ports.",
        "The Tidal Data Act was made for large ports. | act: assertion | topi: data-gov",
    ),
    ("We welcome the new draft.", "Atlantis welcomes the new draft of the Act. | act: support | topi: ="),
    ("It is an important step.", "The new draft is an important step. | act: eval | topi: ="),
    ("We thank the islands.", "Atlantis thanks the islands. | act: other:thanks"),
];

#[test]
fn the_guide_shows_what_is_typed_and_printed() {
    let sentences: Vec<&str> = TWENTY.iter().map(|(sentence, _)| *sentence).collect();
    let guide = prepared("guide", &format!("Open tides\n{}\n", sentences[..4].join(" ")));
    let lines = [
        "s",
        "The tide rises twice a day. | act: assertoin | topi: data-gov",
        "",
        "Atl",
        "",
        "The tide falls as often as it rises. | topi: =",
        "",
        "++ States should publish their tide tables. | act: req",
        "",
        "+ should not sell them",
        "q",
    ];
    let session = screen(&guide, &lines);

    let folder = prepared("twenty", &sentences.join(" "));
    // The holder is asked for once, and Enter goes on to the next sentence.
    let typed: Vec<String> = TWENTY
        .iter()
        .map(|(sentence, rows)| {
            let holder = if sentence.starts_with("The tide rises") { "Atl\n" } else { "" };
            format!("{rows}\n{holder}")
        })
        .collect();
    let typed = typed.join("\n") + "\nq";
    let (status, out) = type_lines(&folder, &typed.lines().collect::<Vec<_>>());
    assert_eq!(status, 0);
    assert!(out.contains("Every sentence has a row"), "{out}");
    let dataset = read(&folder);
    assert_eq!((dataset.statements().len(), dataset.provisions().count()), (20, 6), "{out}");
    assert_eq!(all_found(&folder, &sentences.join(" "), "atlantis-gdc"), 26);
    let json = serde_json::to_string(dataset.statements()).unwrap();
    let sheet = sheet(&folder, "positions.csv");
    let [typed, sheet, json] = [&typed, &sheet, &json].map(|text| text.chars().count());
    let figures = format!(
        "Of an invented text of 20 sentences with 20 statements and 6 provisions, {typed} characters are typed in the workbench, line ends \
         included. The sheet that it\nwrites, with every blank cell left blank, has {sheet} characters, and the same records have {json} in JSON \
         without white space and fingerprints.\n"
    );

    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/workbench.md");
    let page = std::fs::read_to_string(&path).unwrap();
    let (head, rest) = page.split_once("```text\n").unwrap();
    let (_, rest) = rest.split_once("```\n").unwrap();
    let (rest, _) = rest.split_once("## In numbers\n").unwrap();
    let expected = format!("{head}```text\n{}```\n{rest}## In numbers\n\n{figures}", session.trim_start());
    if std::env::var_os("UPDATE_PAGES").is_some() {
        std::fs::write(&path, &expected).unwrap();
    } else {
        assert!(
            page == expected,
            "docs/workbench.md is stale: run with UPDATE_PAGES=1 and look at the difference"
        );
    }
}

#[test]
fn a_terminal_is_given_nothing_but_text() {
    let folder = prepared("hostile", "They \u{1b}[2Jrise.\u{202e} They fall.\n");
    let typed = "The tide \u{1b}[2J rises. | act: assertion\natlantis\n-\nrows\n\u{fffd}\n".to_owned();
    let typed = [typed.as_bytes(), b"\xff\n", b"It was cut of".as_slice()].concat();
    for has_colours in [false, true] {
        let mut out = Vec::new();
        let status =
            program::run(arguments(&folder).into_iter(), &mut typed.as_slice(), &mut out, has_colours);
        let out = String::from_utf8(out).unwrap();
        let out = out.replace("\u{1b}[1m", "").replace("\u{1b}[2m", "").replace("\u{1b}[0m", "");
        assert!(!out.contains(['\u{1b}', '\u{202e}']), "{out:?}");
        assert!(
            out.contains("The line is not UTF-8.") && out.contains("it may be half of one: it is left out."),
            "{out}"
        );
        assert_eq!(status, 0);
        assert_eq!(read(&folder).statements().len(), 0);
    }
}

/// The kind and the cells of the row that a line says.
fn cells(line: &str) -> Result<String, String> {
    let entry = program::entry::Entry::of(line)?;
    let cells: Vec<String> = entry.cells.iter().map(|(name, cell)| format!("{name}={cell}")).collect();
    Ok(format!("{} {}", entry.kind.map_or("default", RowKind::as_str), cells.join(", ")))
}

/// A sentence, and the cells of the provision that it is read as.
const SENTENCES: &[(&str, &str)] = &[
    (
        "+ Everyone has the right to share tables",
        "provision action=share tables, bearers=Everyone, verb=have-the-right-to",
    ),
    ("+ States are urged to keep", "provision action=keep, bearers=States, verb=urge"),
    ("+ Parties shall be entitled to fish", "provision action=fish, bearers=Parties, verb=be-entitled-to"),
    (
        "+ Ports should be encouraged to share",
        "provision action=share, bearers=Ports, printed_verb=should be encouraged, verb=be-encouraged",
    ),
    ("+ States are urged not to sell", "provision action=sell, bearers=States, verb=urge-not-to"),
    ("+ States are called on to keep", "provision action=keep, bearers=States, verb=call-on"),
    (
        "+ Enterprises are encouraged to support it",
        "provision action=support it, bearers=Enterprises, verb=be-encouraged",
    ),
    (
        "+ It is the responsibility of States to keep",
        "provision action=keep, bearers=States, verb=have-responsibility-to",
    ),
    (
        "+ States have a responsibility to keep",
        "provision action=keep, bearers=States, verb=have-responsibility-to",
    ),
    ("+ Atlantis commits to keep", "provision action=keep, bearers=Atlantis, verb=commit-to"),
    ("+ Atlantis does not intend to sell", "provision action=sell, bearers=Atlantis, verb=not-intend"),
    ("+ Ports are not required to open", "provision action=open, bearers=Ports, verb=not-be-required-to"),
    ("+ We urge States to publish", "provision action=publish, bearers=States, verb=urge"),
    ("+ Atlantis calls on States to ask for it", "provision action=ask for it, bearers=States, verb=call-on"),
    ("+ The panel invites companies to share", "provision action=share, bearers=companies, verb=invite"),
    ("+ We ask States not to sell", "provision action=sell, bearers=States, verb=ask-not-to"),
    (
        "+ Requests the Secretary-General to report",
        "provision action=report, bearers=the Secretary-General, verb=request",
    ),
    // A noun is no verb.
    (
        "+ Requests to States should be short",
        "provision action=be short, bearers=Requests to States, verb=should",
    ),
    ("+ The aims of ports must fit", "provision action=fit, bearers=The aims of ports, verb=must"),
    (
        "+ States should not only publish but keep",
        "provision action=not only publish but keep, bearers=States, verb=should",
    ),
    ("+ They cannot only sell", "provision action=not only sell, bearers=They, verb=can"),
    ("+ They cannot sell", "provision action=sell, bearers=They, verb=cannot"),
    (
        "+ States must refrain from shutting it down",
        "provision bearers=States, modality=prohibition, printed_verb=must refrain from, verb=must",
    ),
    (
        "+ We urge States to refrain from shutting it down",
        "provision bearers=States, modality=prohibition, printed_verb=urge … to refrain from, verb=urge",
    ),
    (
        "+ States should, as appropriate, keep it",
        "provision action=keep it, bearers=States, hedge=as appropriate, verb=should",
    ),
    (
        "+ States should where possible keep it",
        "provision action=keep it, bearers=States, hedge=where possible, verb=should",
    ),
    (
        "+ States should, where necessary, not sell",
        "provision action=sell, bearers=States, hedge=where necessary, verb=should-not",
    ),
    (
        "+ States, as far as possible, should keep it, where appropriate",
        "provision action=keep it, bearers=States, hedge=where appropriate, as far as possible, verb=should",
    ),
    (
        "+ We urge, as appropriate, States to keep it",
        "provision action=keep it, bearers=States, hedge=as appropriate, verb=urge",
    ),
    (
        "+ We urge where possible States to keep it",
        "provision action=keep it, bearers=States, hedge=where possible, verb=urge",
    ),
    (
        "+ States should open gates where necessary to save lives",
        "provision action=open gates where necessary to save lives, bearers=States, verb=should",
    ),
    (
        "+ States should, in line with the law, keep it",
        "provision action=in line with the law, keep it, bearers=States, verb=should",
    ),
    (
        "+ States should, as appropriate, keep it | hedge: perhaps",
        "provision action=as appropriate, keep it, bearers=States, hedge=perhaps, verb=should",
    ),
    (
        "+ Enterprises are strongly encouraged to share",
        "provision action=share, bearers=Enterprises, printed_verb=are strongly encouraged, verb=be-encouraged",
    ),
    ("+ Ports are only allowed to close", "provision action=Ports are only allowed to close"),
];

#[test]
fn sentences_are_read_as_provisions() {
    for (line, expected) in SENTENCES {
        assert_eq!(cells(line).as_deref(), Ok(*expected), "{line}");
    }
}

#[test]
fn lines_are_read_as_rows() {
    for (line, expected) in [
        ("It rises.", "statement summary=It rises."),
        ("It rises. | act: request|topi:privacy", "statement act=request, summary=It rises., topics=privacy"),
        ("Law: it rises | kind: act", "law kind=act, name=it rises"),
        ("It rises: now | or never", "statement summary=It rises: now | or never"),
        ("act: request | summary: It rises.", "statement act=request, summary=It rises."),
        (
            "It rises. | laws: Act [pinpoints=1 | sections: 2] | hold: a; b",
            "statement holders=a; b, laws=Act [pinpoints=1 | sections: 2], summary=It rises.",
        ),
        ("It rises \\| act: so", "statement summary=It rises \\| act: so"),
        (
            "+ States; ports should not sell | cond: a",
            "provision action=sell, bearers=States; ports, conditions=a, verb=should-not",
        ),
        ("+shall fall", "provision action=fall, verb=shall"),
        ("+ Mayors may rise", "provision action=rise, bearers=Mayors, verb=may"),
        ("+ fall | verb: should", "provision action=fall, verb=should"),
        ("+ ISLANDS Should Rise", "provision action=Rise, bearers=ISLANDS, verb=should"),
        ("+ \u{130} should rise", "provision action=rise, bearers=\u{130}, verb=should"),
        ("default: coder: mira", "default coder=mira"),
    ] {
        assert_eq!(cells(line).as_deref(), Ok(expected), "{line}");
    }
    for (line, expected) in [
        ("It rises. | tpoics: privacy", "\"tpoics\" is no column of this sheet: did you mean \"topics\"?"),
        (
            "It rises. | t: privacy",
            "\"t\" begins several columns of a statement: title, topics, themes, technologies, timing.",
        ),
        ("It rises. | action: rise", "A statement has no column \"action\"."),
        ("It rises. | act: a | act: b", "The column act is typed twice: keep one."),
    ] {
        assert_eq!(cells(line).unwrap_err(), expected, "{line}");
    }
}

// What a coder who knew nothing of it has run into.

/// The rows of the sheet of positions, their kinds and some cells.
fn rows_with(folder: &Path, columns: &[&str]) -> Vec<String> {
    let rows = positions(folder).into_iter().map(|row| {
        let cells = columns.iter().filter_map(|name| Some(format!("{name}={}", row.cells.get(name)?)));
        [vec![row.kind.as_str().to_owned()], cells.collect()].concat().join(" ")
    });
    rows.collect()
}

const FIRST: [&str; 3] = ["2", "The tide rises twice a day. | act: assertion", "atlantis"];

/// What is printed behind a first statement of Atlantis.
fn type_behind_first(folder: &Path, lines: &[&str]) -> String {
    let (status, out) = type_lines(folder, &[&FIRST, lines].concat());
    assert_eq!(status, 0, "{out}");
    out
}

#[test]
fn a_provision_without_a_verb_asks_for_it() {
    let folder = prepared("no-verb", TEXT);
    let lines = [
        "+ States keep their tables",
        "sho",
        "States",
        "keep their tables",
        "should",
        // Words of a sentence are not the beginning of a class.
        "+ Internet should rise",
        "described:the Internet",
        "+ keep them open",
        "none",
        "+ let anybody read them | parent: row 4",
        "+ sell none of them",
        "-",
        "+ give them away",
    ];
    let out = type_behind_first(&folder, &lines);
    assert!(out.contains("No verb of the vocabulary stands in \"States keep their tables\""), "{out}");
    assert_eq!(out.matches("The row is given up. Nothing is written.").count(), 2, "{out}");
    assert_eq!(
        rows_with(&folder, &["verb", "action"])[1..],
        [
            "provision verb=should action=keep their tables",
            "provision verb=should action=rise",
            "provision verb=none action=keep them open",
            "provision action=let anybody read them",
        ]
    );
    // A row of defaults may say it.
    type_lines(
        &folder,
        &[
            "default: verb: should",
            "statement: They fall. | holders: Lemuria | act: assertion",
            "+ keep them open",
        ],
    );
    assert_eq!(
        rows_with(&folder, &["verb", "action"]).last().unwrap(),
        "provision verb=should action=keep them open"
    );
}

#[test]
fn what_a_sentence_leaves_open_is_asked_for() {
    let folder = prepared("left-open", TEXT);
    let lines = [
        "+ States must refrain from shutting down the harbours",
        "shut down the harbours",
        "+ We will keep the tables",
        "",
        "Atlantis",
    ];
    let out = type_behind_first(&folder, &lines);
    assert!(out.contains("Write \"shutting down the harbours\" as an infinitive without \"to\"."), "{out}");
    assert!(out.contains("\"We\" says not who"), "{out}");
    assert_eq!(
        rows_with(&folder, &["bearers", "verb", "action", "modality", "printed_verb"])[1..],
        [
            "provision bearers=States verb=must action=shut down the harbours modality=prohibition printed_verb=must refrain from",
            "provision bearers=Atlantis verb=will action=keep the tables",
        ]
    );
}

#[test]
fn each_of_several_bearers_is_found_or_asked_for() {
    let folder = prepared("bearers", TEXT);
    let lines = [
        "+ The States should keep it",
        "+ All States should keep it",
        "+ Member States, civil society and the enterprises should keep it",
        "+ Individuals and organizations, platforms and States should keep it",
        "+ Member States, enterprisess and fishers should keep it",
        "",
        "described:fishers",
        // Nothing of it is known, and nothing is proposed for several.
        "+ Sailors and fishermen should keep it",
        "",
        "described:sailors; described:fishermen",
        "+ States should keep it | addressees: the lemuria",
        // It begins a term, and is none.
        "+ The Internet should keep it",
        "described:the Internet",
        // A name of several words is one.
        "stakeholder: Masters and Mates of Atlantis | kind: company",
        "+ Masters and Mates of Atlantsi should keep it",
        "",
    ];
    let out = type_behind_first(&folder, &lines);
    assert!(out.contains("bearers [enterprises]> "), "{out}");
    let bearers: Vec<String> = rows_with(&folder, &["bearers"])[1..].to_vec();
    assert_eq!(
        bearers,
        [
            "provision bearers=States",
            "provision bearers=States",
            "provision bearers=Member States; civil society; enterprises",
            "provision bearers=Individuals and organizations; platforms; States",
            "provision bearers=Member States; enterprises; described:fishers",
            "provision bearers=described:sailors; described:fishermen",
            "provision bearers=States",
            "provision bearers=described:the Internet",
            "provision bearers=masters and mates of atlantis",
        ],
        "{out}"
    );
}

#[test]
fn a_cell_that_nothing_repeats_is_refused() {
    let folder = prepared("repeated", TEXT);
    let out = type_behind_first(
        &folder,
        &[
            "The tide falls. | topi: =",
            "++ States should keep it. | topi: privacy",
            "++ States should share it. | topi: =",
            "The tide is ours. | topi: encryption; privacy",
            "+ States should keep the tide | topi: =",
            "stakeholder: Port | kind: =",
        ],
    );
    assert!(out.contains("No row above has topics yet, which = would repeat"), "{out}");
    assert_eq!(
        rows_with(&folder, &["topics", "act"]),
        [
            "statement act=assertion",
            "statement topics=privacy act=assertion",
            "provision topics=privacy",
            "statement topics=privacy act=assertion",
            "provision topics=privacy",
            // The record above it is nearer than the last provision.
            "statement topics=encryption; privacy act=assertion",
            "provision topics=encryption; privacy",
        ]
    );
    assert!(sheet(&folder, "stakeholders.csv").ends_with("state,Port\n"));
}

#[test]
fn any_cell_of_any_row_can_be_changed() {
    let folder = used("edited");
    let law = "kind,name\ntreaty,Tidal Data Act\n# Kept\ntreaty,Ports Act\n";
    std::fs::write(folder.join("laws.csv"), law).unwrap();
    let lines = [
        "edit 4 topi: priv",
        "edit 4 t: priv",
        "edit 4 action: rise",
        "edit 4 topisc: privacy",
        "edit document events: adopted: 2018-11-12 | url: https://tides.example/gdc",
        "edit document lemuria ti: Harbours of Lemuria",
        "edit stakeholder lem kind: person | name: Lemuria of the North",
        "edit law Tidal kind: const",
        "edit 4 laws: tidal-data-act",
        "edit law act kind: constitution",
        "edit law tidal name: Act on Tides",
        "edit document id: other",
        "edit document",
        "edit stakeholder atlantis kind: stat",
        "",
        "delete stakeholder Atlantis",
        "delete law ports",
        "delete document",
        "document: Tides again | kind: law",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0, "{out}");
    assert_eq!(positions(&folder)[0].cells["topics"], "privacy");
    assert_eq!(positions(&folder)[0].cells["summary"], "It rises.");
    assert!(out.contains("\"t\" begins several columns of a statement"), "{out}");
    assert!(out.contains("A statement has no column \"action\"."), "{out}");
    assert!(out.contains("\"topisc\" is no column of this sheet: did you mean \"topics\"?"), "{out}");
    let dataset = read(&folder);
    let document = dataset.source_document(&id!("atlantis-gdc")).unwrap();
    assert_eq!((document.events.len(), document.url.is_some()), (1, true));
    assert_eq!(dataset.name_of("lemuria-gdc"), Some("Harbours of Lemuria"));
    assert!(out.contains("no stakeholder has the id or name \"Lemuria\""), "{out}");
    // The id that was made of the name stays, since a row has it.
    assert_eq!(
        sheet(&folder, "laws.csv"),
        "kind,name,id\nconstitution,Act on Tides,tidal-data-act\n# Kept\n",
        "{out}"
    );
    assert!(out.contains("Write the id or name of one law: tidal-data-act, ports-act."), "{out}");
    assert!(
        out.contains("The document that is coded keeps its id.") && out.contains("keeps its row."),
        "{out}"
    );
    assert!(out.contains("no stakeholder has the id or name \"Atlantis\""), "{out}");
    assert!(out.contains("atlantis-gdc has a row, which edit document … changes."), "{out}");
    // Every change can be taken back.
    let before = files(&folder);
    let (_, out) = type_lines(&folder, &["edit law tidal kind: treaty", "undo", "undo"]);
    assert!(out.contains("Nothing was changed"), "{out}");
    assert_eq!(files(&folder), before);
}

#[test]
fn furniture_is_marked_and_left_out() {
    let folder = prepared(
        "furniture",
        "Open tides\nShare this page now\nThe tide rises. It falls.\nShare this page with a friend\nRead more\n",
    );
    let documents = "id,kind,title\natlantis-gdc,submission,Tides of Data\n";
    std::fs::write(folder.join("documents.csv"), documents).unwrap();
    let lines = [
        "5",
        "furniture",
        "undo",
        "furniture",
        "2",
        "furniture",
        "The tide rises, says the text. | act: assertion",
        "atlantis",
        "3",
        "It falls, says the text.",
        "4",
        "edit document furniture: The tide",
        "furniture",
        "rows",
        "todo",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0, "{out}");
    assert!(out.contains("Sentence 2 of 5, 5 without a row."), "{out}");
    assert!(out.contains("1: Open tides\n1 of 3 sentences have no row."), "{out}");
    assert!(out.contains("which would be another passage then"), "{out}");
    assert_eq!(
        sheet(&folder, "documents.csv"),
        "id,kind,title,furniture\natlantis-gdc,submission,Tides of Data,Read more; Share this page now; Share this page with\n",
        "{out}"
    );
    assert_eq!(
        rows_with(&folder, &["paragraph", "sentences"]),
        ["statement paragraph=1 sentences=1", "statement paragraph=1 sentences=2"]
    );
    // A row that cites a paragraph behind it would move.
    let (_, out) = type_lines(&folder, &["1", "furniture"]);
    assert!(
        out.contains("A row cites Open tides, paragraph 1, sentence 1, which would be another passage then."),
        "{out}"
    );
    assert!(out.contains("2 citations with a fingerprint."), "{out}");
}

#[test]
fn paragraphs_are_counted_behind_the_title() {
    let folder = prepared("title", "Tides of Data\nThe tide rises.\nIt falls.\n");
    let lines = [
        "edit document title: Tides of Data",
        "2",
        "The tide rises, says the text. | act: assertion",
        "atlantis",
        "3",
        "It falls, says the text.",
        "edit document title: Tides",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0, "{out}");
    assert!(out.contains("2 citations with a fingerprint."), "{out}");
    assert_eq!(
        rows_with(&folder, &["sections", "paragraph"]),
        ["statement sections=none paragraph=1", "statement sections=none paragraph=2"]
    );
    let json = std::fs::read_to_string(folder.join("dataset.json")).unwrap();
    let dataset = Dataset::from_json(&json).unwrap();
    let fingerprints = dataset.statements().iter().map(|own| own.citations[0].fingerprint.clone());
    assert!(fingerprints.eq(["The tide rises", "It falls"].map(Fingerprint::of)));
    // Another title would make other paragraphs of them.
    assert!(
        out.contains("A row cites paragraph 1, sentence 1, which would be another passage then."),
        "{out}"
    );
}

#[test]
fn defaults_and_shortened_cells_are_completed_or_asked_for() {
    let folder = prepared("completed", TEXT);
    let out = type_behind_first(
        &folder,
        &[
            "default: topi: artif | holders: atlan | bea: States",
            "default: topi: inter",
            "-",
            "default: topi: =",
            "The tide is ours. | act: assertion | addr: small-ent [basis=inferred]; Each Party",
            "The tide is high. | dead: 2030",
            "+ Every State shall keep it | topi: inter",
            "interdisciplinary",
        ],
    );
    assert!(
        out.contains("\"inter\" begins several: interdisciplinary-approaches, intermediary-liability"),
        "{out}"
    );
    assert!(out.contains("A statement has no column \"dead\"."), "{out}");
    assert_eq!(
        rows_with(&folder, &["topics", "holders", "addressees", "bearers"])[1..],
        [
            "statement topics=artificial-intelligence holders=atlantis addressees=small-enterprises [basis=inferred]; Parties",
            "provision topics=interdisciplinary-approaches bearers=States",
        ],
        "{out}"
    );
}

#[test]
fn a_row_is_referred_to_by_its_number() {
    let folder = prepared("numbers", TEXT);
    let out = type_behind_first(
        &folder,
        &[
            "It rises again. | supports: row 3",
            "It rises once more. | supports: row 3; Row 4 | relations: implements: row 3 [pinpoints=1] | about: row 3",
            "edit 5 supports: row 5",
            "edit 5 supports: atlantis-gdc/statement-3",
            "It is said. | supports: /statement-4",
            "It is said. | supports: row 12",
            "+ States should keep it",
            "+ States should share it | parent: row 6",
        ],
    );
    assert_eq!(
        rows_with(&folder, &["supports", "relations", "about", "parent"]),
        [
            "statement",
            "statement supports=atlantis-gdc/statement-1",
            "statement supports=atlantis-gdc/statement-1; atlantis-gdc/statement-2 relations=implements: atlantis-gdc/statement-1 \
             [pinpoints=1] about=atlantis-gdc/statement-1",
            "provision",
            "provision parent=atlantis-gdc/statement-3/provision-1",
        ],
        "{out}"
    );
    assert_eq!(out.matches("The supports of row 5 would be the row itself.").count(), 2, "{out}");
    assert!(out.contains("The supports of row 6 would be the row itself."), "{out}");
    assert!(out.contains("No row has the number 12."), "{out}");
}

#[test]
fn a_mistyped_command_is_no_summary() {
    let folder = prepared("mistyped", TEXT);
    let wrong = [
        "edit documents.csv 2 title: Tides",
        "delete the last row",
        "to the end",
        "terms of act",
        "rows of this document",
        "todo list",
        "undo twice",
        "skip all of it",
        "add a row",
        "help me with it",
        "quit now please",
        "furniture and more",
    ];
    let out = type_behind_first(&folder, &wrong);
    assert_eq!(out.matches("The command is:").count(), wrong.len(), "{out}");
    assert!(out.contains("  edit ROW …        other cells of a row"), "{out}");
    assert_eq!(positions(&folder).len(), 1);
    type_lines(&folder, &["To the end it rises.", "Edit documents it must."]);
    assert_eq!(positions(&folder).len(), 3);
}

#[test]
fn a_question_answers_commands_and_stops() {
    let folder = prepared("questions", TEXT);
    let lines = [
        "2",
        "The tide rises. | act: asertion",
        "help",
        "terms act",
        "rows",
        "todo",
        "+ States should keep it",
        "",
        "",
        "stakeholder: Tide watch | kind: othr",
        "state",
        "tide w",
        "The tide falls. | holders: Port of Atlantis",
        "stakeholder: Port of Atlantis | kind: state",
        "The tide stands. | holders: Nobody",
        "q",
        "The tide is not read any more.",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0, "{out}");
    assert!(out.contains("Enter takes assertion, - gives the row up."), "{out}");
    assert!(out.contains("A question is open: answer it"), "{out}");
    assert!(
        out.contains("0 rows cite atlantis-gdc.") && out.contains("10 of 10 sentences have no row."),
        "{out}"
    );
    assert!(out.contains("\n  assertion: "), "{out}");
    assert!(out.contains("The row is given up. Nothing is written.\nWriting DIR/dataset.json"), "{out}");
    assert_eq!(
        rows_with(&folder, &["summary", "holders"]),
        [
            "statement summary=The tide rises. holders=tide-watch",
            "statement summary=The tide falls. holders=Port of Atlantis"
        ],
        "{out}"
    );
}

#[test]
fn the_row_of_a_new_document_is_typed_at_once() {
    let start = |name: &str, own: &[&str], lines: &[&str]| {
        let folder = folder(name);
        std::fs::write(folder.join("text.txt"), TEXT).unwrap();
        let mut out = Vec::new();
        let arguments =
            ["code".into(), folder.join("text.txt").into_os_string(), "-o".into(), folder.clone().into()];
        let arguments = arguments.into_iter().chain(own.iter().map(OsString::from));
        let typed = lines.join("\n") + "\n";
        let status = program::run(arguments, &mut typed.as_bytes(), &mut out, false);
        (status, String::from_utf8(out).unwrap(), sheet(&folder, "documents.csv").replace('\u{feff}', ""))
    };
    let row = "document: Tides of Data | id: tides | kind: subm | url: https://tides.example/ | events: adopted: 2018-11-12";
    let written = "id,kind,title,url,events\ntides,submission,Tides of Data,https://tides.example/,adopted: 2018-11-12\n";
    let (status, out, documents) = start("new-whole", &[], &[row, "q"]);
    assert_eq!((status, documents.as_str()), (0, written), "{out}");
    let (status, out, documents) =
        start("new-kind", &["--document", "tides"], &[&row.replace(" | id: tides", ""), "q"]);
    assert_eq!((status, documents.as_str()), (0, written), "{out}");
    let (status, out, documents) = start("new-parts", &[], &["tides", "help", "terms kind", "letter", "q"]);
    assert_eq!((status, documents.as_str()), (0, "id,kind\ntides,letter\n"), "{out}");
    assert!(out.contains("\n  submission: ") && !out.contains("\n  state: "), "{out}");
    assert_eq!(start("new-none", &[], &["q"]).0, 2);
}

#[test]
fn two_rows_are_written_together_or_not_at_all() {
    let folder = prepared("together", TEXT);
    let lines = [
        "++ Sailors should keep it. | act: request",
        "atlantis",
        "-",
        "rows",
        "++ Sailors should keep it. | act: request",
        "atlantis",
        "described:sailors",
        "undo",
        "rows",
    ];
    let (status, out) = type_lines(&folder, &lines);
    assert_eq!(status, 0);
    assert_eq!(out.matches("0 rows cite atlantis-gdc.").count(), 2, "{out}");
    assert!(out.contains("Row 4, provision: described:sailors should keep it"), "{out}");
    assert_eq!(sheet(&folder, "positions.csv"), "");
}

// Kills.

/// Where the process of the test of kills finds its folder.
const FOLDER: &str = "WORKBENCH_TEST_FOLDER";

/// The workbench in a process of its own, which the test of kills starts.
#[test]
#[ignore = "the test of kills runs it in a process of its own"]
fn in_a_process_of_its_own() {
    let Some(folder) = std::env::var_os(FOLDER) else { return };
    let mut out = std::io::stdout();
    program::run(arguments(Path::new(&folder)).into_iter(), &mut std::io::stdin().lock(), &mut out, false);
}

#[test]
fn nothing_is_lost_when_it_is_killed() {
    let sentences: Vec<String> =
        (1..=20).map(|number| format!("The tide rises for the time {number} here.")).collect();
    let folder = prepared("killed", &sentences.join("\n"));
    let mut random = fastrand::Rng::with_seed(11);
    // What was accepted, as the workbench has told; a row that was typed last may be on the disk without being told.
    let mut accepted = 0_usize;
    let mut kills = 0;
    while accepted < 20 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["--exact", "workbench::in_a_process_of_its_own", "--ignored", "--nocapture"])
            .env(FOLDER, &folder)
            .stderr(Stdio::null())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut input = child.stdin.take().unwrap();
        let output = BufReader::new(child.stdout.take().unwrap());
        let first = accepted;
        let typing = std::thread::spawn(move || {
            for number in first..20 {
                let holder = if number == 0 { "atlantis\n" } else { "" };
                let row = format!("It rises, says sentence {}. | act: assertion\n{holder}\n", number + 1);
                // The reader is killed at some time.
                if input.write_all(row.as_bytes()).and_then(|()| input.flush()).is_err() {
                    break;
                }
            }
            let _ = input.write_all(b"quit\n");
        });
        // It is killed some time after a line that it prints: while it reads, checks, writes or asks.
        let (lines, wait) = (random.usize(1..40), random.u64(..30_000));
        let mut told = Vec::new();
        let mut output = output.lines().map_while(Result::ok);
        told.extend(output.by_ref().take(lines));
        std::thread::sleep(std::time::Duration::from_micros(wait));
        // SIGKILL on Unix.
        let _ = child.kill();
        child.wait().unwrap();
        told.extend(output);
        typing.join().unwrap();
        kills += 1;
        let text = told.join("\n");
        let stands = text.split("Sentence ").nth(1).map(|rest| rest.split(' ').next().unwrap().to_owned());
        if let Some(stands) = stands {
            assert!(
                accepted == 20 || stands == (accepted + 1).to_string(),
                "it stands at {stands}, {accepted} rows"
            );
        }
        let now = text.matches("> Row ").count();
        // The sheets are whole, with every row that was told, each at its own sentence, in order.
        let dataset = read(&folder);
        let rows = dataset.statements().len();
        assert!(
            rows >= accepted && rows - accepted >= now && rows - accepted <= now + 1,
            "{rows} rows, {accepted} before, {now} told"
        );
        for (number, row) in positions(&folder).iter().enumerate() {
            assert_eq!(row.cells["summary"], format!("It rises, says sentence {}.", number + 1));
            assert_eq!(row.cells["paragraph"], (number + 1).to_string());
        }
        accepted = rows;
    }
    assert!(kills > 3, "{kills} kills");
    // The same as without kills.
    let whole = prepared("not-killed", &sentences.join("\n"));
    let mut lines = Vec::new();
    for number in 1..=20 {
        lines.push(format!("It rises, says sentence {number}. | act: assertion"));
        lines.push(if number == 1 { "atlantis\n".to_owned() } else { String::new() });
    }
    let lines: Vec<&str> = lines.iter().map(String::as_str).collect();
    type_lines(&whole, &lines);
    assert_eq!(sheet(&folder, "positions.csv"), sheet(&whole, "positions.csv"));
}

// The text of a sheet.

/// A sheet as a list of lines, none of which has a line end in a cell.
#[test]
fn a_sheet_is_changed_row_by_row_and_nowhere_else() {
    let mut random = fastrand::Rng::with_seed(5);
    for _ in 0..200 {
        let separator = [',', ';', '\t'][random.usize(..3)];
        let line_end = ["\n", "\r\n"][random.usize(..2)];
        let mark = ["", "\u{feff}"][random.usize(..2)];
        let row = |cells: &[&str]| cells.join(&separator.to_string());
        let mut model = vec![row(&["name", "kind", "summary"])];
        for number in 0..random.usize(..8) {
            model.push(match random.u8(..4) {
                0 => String::new(),
                1 => row(&["# A comment", "x"]),
                2 => row(&[&format!("\"Law {number}\""), "treaty"]),
                _ => row(&[&format!("Law {number}"), "act", "'=1"]),
            });
        }
        let is_open = random.bool() && model.len() > 1;
        let mut text = mark.to_owned() + &model.join(line_end);
        if !is_open {
            text.push_str(line_end);
        }
        // A last line that is blank and has no end is no line.
        while is_open && model.last().is_some_and(String::is_empty) {
            model.pop();
            text.truncate(text.len() - line_end.len());
        }
        // A head without an end has none that others could be made like.
        let line_end = if text.contains(line_end) { line_end } else { "\n" };
        let mut sheet = SheetText::new("laws.csv", text).unwrap();
        let is_row = |line: &String| !line.is_empty() && !line.starts_with("# ");
        for step in 0..6 {
            let numbers: Vec<usize> = (1..model.len()).filter(|index| is_row(&model[*index])).collect();
            let own: Vec<u64> = numbers.iter().map(|index| *index as u64 + 1).collect();
            assert_eq!(sheet.rows(), own, "{:?}", sheet.text());
            let cell = ["plain", "=1", "# not a comment"][random.usize(..3)];
            let cells = BTreeMap::from([("summary", cell.to_owned()), ("name", format!("New {step}"))]);
            let written = if cell == "=1" { "'=1" } else { cell };
            match (random.u8(..4), numbers.get(random.usize(..numbers.len().max(1)))) {
                (0, Some(index)) => {
                    sheet.remove(*index as u64 + 1);
                    model.remove(*index);
                }
                (1, Some(index)) => {
                    sheet.set(*index as u64 + 1, &cells);
                    let kind = model[*index].split(separator).nth(1).unwrap().to_owned();
                    model[*index] = row(&[&format!("New {step}"), &kind, written]);
                }
                (2, Some(index)) => {
                    let number = sheet.insert(Some(*index as u64 + 1), &cells);
                    assert_eq!(number, *index as u64 + 2);
                    model.insert(index + 1, row(&[&format!("New {step}"), "", written]));
                }
                _ => {
                    let number = sheet.insert(None, &cells);
                    model.push(row(&[&format!("New {step}"), "", written]));
                    assert_eq!(number, model.len() as u64);
                }
            }
            let expected = mark.to_owned() + &model.join(line_end);
            assert_eq!(sheet.text().trim_end_matches(['\r', '\n']), expected.trim_end_matches(['\r', '\n']));
        }
    }
}

#[test]
fn a_column_that_the_head_does_not_name_is_put_at_its_end() {
    let mut sheet = SheetText::new("laws.csv", "kind,name,\r\ntreaty,\"A, B\",unnamed\r\n").unwrap();
    sheet.set(2, &BTreeMap::from([("url", "https://tides.example/".to_owned()), ("name", String::new())]));
    assert_eq!(sheet.text(), "kind,name,,url\r\ntreaty,,unnamed,https://tides.example/\r\n");
    assert_eq!(
        sheet.cells(2),
        BTreeMap::from([("kind", "treaty".to_owned()), ("url", "https://tides.example/".to_owned())])
    );
    assert_eq!((sheet.comment("A note"), sheet.comments()), (3, vec![(3, "A note".to_owned())]));
    let mut new = SheetText::new("positions.csv", "").unwrap();
    assert_eq!(
        new.insert(None, &BTreeMap::from([("record", "default".to_owned()), ("act", "request".to_owned())])),
        2
    );
    assert_eq!(new.text(), "\u{feff}record,act\ndefault,request\n");
    assert!(SheetText::new("other.csv", "").is_none());
}
