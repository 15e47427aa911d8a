//! The columns of the sheets: which member of a record each holds, and in which form.

use crate::vocabulary::{AgendaTheme, meanings_of};

/// The column in which the rows of a mixed sheet say what they are.
pub(super) const RECORD: &str = "record";

/// A sheet: a CSV file.
///
/// ```
/// let files: Vec<&str> = digital_governance::sheets::all().iter().map(|sheet| sheet.file()).collect();
/// assert_eq!(files, ["documents.csv", "stakeholders.csv", "laws.csv", "sessions.csv", "positions.csv"]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Sheet {
    pub(super) file: &'static str,
    pub(super) description: &'static str,
    pub(super) columns: &'static [&'static [SheetColumn]],
    /// The kinds of its rows.
    pub(super) kinds: &'static [RowKind],
}

/// A column of a sheet.
///
/// ```
/// use digital_governance::sheets::{self, RowKind};
///
/// let positions = sheets::all().iter().find(|sheet| sheet.file() == "positions.csv").unwrap();
/// let bearers = positions.columns().find(|column| column.name() == "bearers").unwrap();
/// assert_eq!(bearers.kinds(), [RowKind::Provision]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct SheetColumn {
    pub(super) name: &'static str,
    pub(super) kinds: &'static [RowKind],
    /// The members from the record or provision down to the one that it holds.
    pub(super) path: &'static [&'static str],
    pub(super) form: Form,
    pub(super) description: &'static str,
    /// Whether a blank cell is that of the row above.
    pub(super) inherits: bool,
}

/// What a row is.
///
/// ```
/// assert_eq!(digital_governance::sheets::RowKind::Question.as_str(), "question");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RowKind {
    /// A source document.
    Document,
    /// A stakeholder.
    Stakeholder,
    /// A law.
    Law,
    /// A session.
    Session,
    /// A principle.
    Principle,
    /// A proposal.
    Proposal,
    /// A policy question.
    Question,
    /// A statement.
    Statement,
    /// A provision of the record above it.
    Provision,
}

/// How a cell says the value of a member.
#[derive(Clone, Copy, Debug)]
pub(super) enum Form {
    /// A text, date, address or code, as it is.
    Text,
    /// A whole number.
    Integer,
    /// `yes` or `no`.
    YesNo,
    /// A term of the vocabulary of that name.
    Term(&'static str),
    /// A goal, target or theme of the 2030 Agenda.
    Goal,
    /// The id, or the name, of a record or provision of one of these kinds.
    Id(&'static [&'static str]),
    /// An object with one key: each key with the form of its value.
    Choice(&'static [(&'static str, Form)]),
    /// A number with what it counts.
    Quantity,
    /// A list, its items separated by `;`.
    List(&'static Form),
    /// A list within an item, its items separated by `|`.
    Inner(&'static Form),
    /// An object: `head: main [name=value]`.
    Item(&'static ItemForm),
    /// Members as JSON.
    Json,
}

/// The form of an object in a list.
#[derive(Debug)]
pub(super) struct ItemForm {
    /// What stands before the colon.
    pub(super) head: Option<(&'static str, Form)>,
    /// What stands behind it, or by itself. An item with a head may leave it out. Without a name of a member it is the object itself.
    pub(super) main: (&'static str, Form),
    /// What stands in brackets: members, or members of members behind a slash, by the last name or by one before `=`.
    pub(super) fields: &'static [(&'static str, Form)],
}

impl Sheet {
    /// The name of the file.
    pub fn file(&self) -> &'static str {
        self.file
    }

    /// What its rows are.
    pub fn description(&self) -> &'static str {
        self.description
    }

    /// The columns, in the order of the template.
    pub fn columns(&self) -> impl Iterator<Item = &'static SheetColumn> + use<> {
        self.columns.iter().copied().flatten()
    }

    /// The column of a name that rows of a kind have.
    pub(super) fn column(&self, name: &str, kind: RowKind) -> Option<&'static SheetColumn> {
        self.columns().find(|column| column.name == name && column.kinds.contains(&kind))
    }

    /// The names of the columns, each once, in the order of the template.
    pub(super) fn column_names(&self) -> Vec<&'static str> {
        let mut names: Vec<&'static str> = if self.is_mixed() { vec![RECORD] } else { Vec::new() };
        for column in self.columns() {
            if !names.contains(&column.name) {
                names.push(column.name);
            }
        }
        names
    }

    /// Whether its rows say themselves of which kind they are.
    pub(super) fn is_mixed(&self) -> bool {
        self.kinds.len() > 1
    }
}

impl SheetColumn {
    /// The name in the head of the sheet.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// The kinds of rows that have it.
    pub fn kinds(&self) -> &'static [RowKind] {
        self.kinds
    }

    /// What to write in it, in a sentence.
    pub fn description(&self) -> &'static str {
        self.description
    }

    /// Whether a blank cell is that of the row above.
    pub fn inherits(&self) -> bool {
        self.inherits
    }

    /// The terms that its cells may have, by their spellings, each with its meaning: all of the vocabularies that an item of it
    /// can be of, without those in brackets.
    ///
    /// ```
    /// use digital_governance::sheets;
    ///
    /// let laws = sheets::all().iter().find(|sheet| sheet.file() == "laws.csv").unwrap();
    /// let kind = laws.columns().find(|column| column.name() == "kind").unwrap();
    /// assert!(kind.terms().iter().any(|(spelling, _)| *spelling == "treaty"));
    /// ```
    pub fn terms(&self) -> Vec<(&'static str, &'static str)> {
        self.form.terms()
    }

    const fn inherited(mut self) -> Self {
        self.inherits = true;
        self
    }

    /// Whether it is part of the place of a citation.
    pub(super) fn is_place(&self) -> bool {
        self.path.first() == Some(&"citations") && self.path.get(1) != Some(&FURTHER)
    }
}

impl Form {
    /// The terms that an item may be, each with its meaning.
    fn terms(self) -> Vec<(&'static str, &'static str)> {
        match self {
            Self::Term(vocabulary) => meanings_of(vocabulary),
            Self::Goal => AgendaTheme::ALL.iter().map(|theme| (theme.as_str(), theme.meaning())).collect(),
            Self::Choice(options) => options.iter().flat_map(|(_, form)| form.terms()).collect(),
            Self::List(form) | Self::Inner(form) => form.terms(),
            Self::Item(item) => item.head.map_or(item.main.1, |(_, form)| form).terms(),
            Self::Text | Self::Integer | Self::YesNo | Self::Id(_) | Self::Quantity | Self::Json => {
                Vec::new()
            }
        }
    }
}

impl RowKind {
    /// The kind as the column `record` of `positions.csv` has it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Stakeholder => "stakeholder",
            Self::Law => "law",
            Self::Session => "session",
            Self::Principle => "principle",
            Self::Proposal => "proposal",
            Self::Question => "question",
            Self::Statement => "statement",
            Self::Provision => "provision",
        }
    }

    /// The array of its records in a dataset; provisions stand in their records.
    pub(super) fn array(self) -> &'static str {
        match self {
            Self::Document => "source_documents",
            Self::Stakeholder => "stakeholders",
            Self::Law => "laws",
            Self::Session => "sessions",
            Self::Principle => "principles",
            Self::Proposal => "proposals",
            Self::Question => "policy_questions",
            Self::Statement => "statements",
            Self::Provision => "provisions",
        }
    }

    /// The kind as ids and choices have it.
    pub(super) fn id_kind(self) -> &'static str {
        if self == Self::Question { "policy_question" } else { self.as_str() }
    }
}

/// The sheets.
pub fn all() -> &'static [Sheet] {
    &SHEETS
}

use Form::{Choice, Goal, Id, Inner, Integer, Item, Json, List, Quantity, Term, Text, YesNo};
use RowKind::{Document, Law, Principle, Proposal, Provision, Question, Session, Stakeholder, Statement};

const POSITIONS: &[RowKind] = &[Principle, Proposal, Question, Statement];
const ALL_ROWS: &[RowKind] = &[Principle, Proposal, Question, Statement, Provision];

const fn column(
    name: &'static str,
    kinds: &'static [RowKind],
    path: &'static [&'static str],
    form: Form,
    description: &'static str,
) -> SheetColumn {
    SheetColumn { name, kinds, path, form, description, inherits: false }
}

const TEXTS: Form = List(&Text);
const STAKEHOLDER: Form = Id(&["stakeholder"]);
const PARTY: Form = Choice(&[
    ("stakeholder", STAKEHOLDER),
    ("class", Term("ActorClass")),
    ("document", Id(&["document"])),
    ("law", Id(&["law"])),
    ("session", Id(&["session"])),
    ("described", Text),
]);
const TARGET: Form = Choice(&[
    ("stakeholder", STAKEHOLDER),
    ("class", Term("ActorClass")),
    ("document", Id(&["document"])),
    ("law", Id(&["law"])),
    ("session", Id(&["session"])),
    ("principle", Id(&["principle"])),
    ("proposal", Id(&["proposal"])),
    ("provision", Id(&["provision"])),
    ("policy_question", Id(&["policy_question"])),
    ("statement", Id(&["statement"])),
    ("technology", Term("Technology")),
    ("topic", Term("Topic")),
    ("described", Text),
]);

/// What an item has in brackets, and behind it the passage that it rests on, of the row's document where no other is `cited`.
macro_rules! with_passage {
    ($($own:expr),* $(,)?) => {
        &[
            $($own,)*
            ("cited=citations/0/document", Id(&["document"])),
            ("citations/0/locator/sections", Inner(&Text)),
            ("citations/0/locator/paragraph", Integer),
            ("citations/0/locator/sentences", Inner(&Integer)),
            ("item=citations/0/locator/label", Text),
            ("citations/0/locator/page", Text),
            ("citations/0/locator/footnote", Text),
            ("quote=citations/0/quote/exact", Text),
        ]
    };
}

const ACTORS: Form = List(&Item(&ItemForm {
    head: None,
    main: ("party", PARTY),
    fields: &[("printed", Text), ("basis", Term("Basis"))],
}));
const CONTRIBUTORS: Form = List(&Item(&ItemForm {
    head: Some(("role", Term("ContributorRole"))),
    main: ("who", PARTY),
    fields: with_passage![("capacity", Text), ("printed", Text)],
}));
const EVENTS: Form = List(&Item(&ItemForm {
    head: Some(("kind", Term("EventKind"))),
    main: ("date", Text),
    fields: with_passage![("by", PARTY), ("place", Text), ("note", Text)],
}));
const IDENTIFIERS: Form = List(&Item(&ItemForm {
    head: Some(("scheme", Term("IdentifierScheme"))),
    main: ("value", Text),
    fields: with_passage![],
}));
const NAMES: Form = List(&Item(&ItemForm {
    head: None,
    main: ("text", Text),
    fields: with_passage![("kind", Term("NameKind")), ("language", Text)],
}));
const RELATIONS: Form = List(&Item(&ItemForm {
    head: Some(("relation", Term("Relation"))),
    main: ("target", TARGET),
    fields: &[("pinpoints", Inner(&Text))],
}));

const ENDORSEMENTS: Form = List(&Item(&ItemForm {
    head: Some(("kind", Term("EndorsementKind"))),
    main: ("who", PARTY),
    fields: with_passage![
        ("date", Text),
        ("capacity", Text),
        ("category", Text),
        ("country", Text),
        ("note", Text),
        ("statement", Id(&["statement"])),
    ],
}));
const OUTCOME: Form = Item(&ItemForm {
    head: Some(("result", Term("ProposalOutcome"))),
    main: ("date", Text),
    fields: with_passage![
        ("method", Term("DecisionMethod")),
        ("for=votes_for", Integer),
        ("against=votes_against", Integer),
        ("abstaining=abstentions", Integer),
        ("not_voting", Integer),
        ("document", Id(&["document"])),
    ],
});
const INCOMPLETE: Form = List(&Item(&ItemForm {
    head: Some(("reason", Term("Incompleteness"))),
    main: ("of", Text),
    fields: with_passage![("printed", Text), ("as_of=count/date", Text), ("count", Quantity)],
}));
const REMARKS: Form = List(&Item(&ItemForm { head: None, main: ("text", Text), fields: with_passage![] }));

const fn endorsements(kinds: &'static [RowKind]) -> SheetColumn {
    column(
        "endorsements",
        kinds,
        &["endorsements"],
        ENDORSEMENTS,
        "Who supports it without being its author: `signature: atlantis [date=2030-06]; island-coalition`.",
    )
}

const fn outcome(kinds: &'static [RowKind]) -> SheetColumn {
    column(
        "outcome",
        kinds,
        &["outcome"],
        OUTCOME,
        "What became of it, and when: `adopted: 2031-11-14 [method=recorded-vote] [for=83] [against=61]`.",
    )
}

const fn incomplete(kinds: &'static [RowKind]) -> SheetColumn {
    column(
        "incomplete",
        kinds,
        &["incomplete"],
        INCOMPLETE,
        "Which of its lists are incomplete, and why: `left-open: signatories [count=over 100]`.",
    )
}

const fn own_id(kinds: &'static [RowKind]) -> SheetColumn {
    column("id", kinds, &["id"], Text, "The id.")
}

const fn more(kinds: &'static [RowKind]) -> SheetColumn {
    column("more", kinds, &[], Json, "What no column holds, as a JSON object of members.")
}

/// The place of a citation, and the words that stand there.
const fn places(kinds: &'static [RowKind]) -> [SheetColumn; 8] {
    [
        column(
            "document",
            kinds,
            &["citations", "0", "document"],
            Id(&["document"]),
            "The document that it stands in.",
        ),
        column(
            "sections",
            kinds,
            &["citations", "0", "locator", "sections"],
            TEXTS,
            "The headings or numbers that it stands under, the outermost first.",
        ),
        column(
            "paragraph",
            kinds,
            &["citations", "0", "locator", "paragraph"],
            Integer,
            "The paragraph, counted, where no number is printed.",
        ),
        column(
            "sentences",
            kinds,
            &["citations", "0", "locator", "sentences"],
            List(&Integer),
            "The sentences within the paragraph, counted.",
        ),
        column(
            "item",
            kinds,
            &["citations", "0", "locator", "label"],
            Text,
            "The number or letter printed at it.",
        ),
        column("page", kinds, &["citations", "0", "locator", "page"], Text, "The page, as printed."),
        column(
            "footnote",
            kinds,
            &["citations", "0", "locator", "footnote"],
            Text,
            "The number or mark of the footnote.",
        ),
        column(
            "quote",
            kinds,
            &["citations", "0", "quote"],
            Item(&ItemForm {
                head: None,
                main: ("exact", Text),
                fields: &[("prefix", Text), ("suffix", Text), ("language", Text)],
            }),
            "Its words, exactly as they stand there: `open the tides [prefix=States should]`.",
        ),
    ]
}

/// The passages that something rests on beside the first.
const fn also(kinds: &'static [RowKind]) -> SheetColumn {
    column(
        "also",
        kinds,
        &["citations", FURTHER],
        List(&Item(&ItemForm {
            head: None,
            main: ("document", Id(&["document"])),
            fields: &[
                ("locator/sections", Inner(&Text)),
                ("locator/paragraph", Integer),
                ("locator/sentences", Inner(&Integer)),
                ("item=locator/label", Text),
                ("locator/page", Text),
                ("locator/footnote", Text),
            ],
        })),
        "Further passages: `atlantis-gdc [sections=Data | Access] [paragraph=2] [sentences=1 | 2]`.",
    )
}

/// In a path, the items of a list behind the first.
pub(super) const FURTHER: &str = "1..";

/// What something is filed under.
const fn filing(kinds: &'static [RowKind]) -> [SheetColumn; 8] {
    [
        column("topics", kinds, &["classification", "topics"], List(&Term("Topic")), "The topics."),
        column(
            "themes",
            kinds,
            &["classification", "themes"],
            List(&Term("CompactTheme")),
            "The themes of the consultation on the Global Digital Compact.",
        ),
        column(
            "objectives",
            kinds,
            &["classification", "objectives"],
            List(&Term("CompactObjective")),
            "The objectives of the Global Digital Compact.",
        ),
        column(
            "goals",
            kinds,
            &["classification", "goals"],
            List(&Goal),
            "The goals, targets and themes of the 2030 Agenda: `9`, `9.c`.",
        ),
        column(
            "technologies",
            kinds,
            &["classification", "technologies"],
            List(&Term("Technology")),
            "The technologies.",
        ),
        column(
            "laws",
            kinds,
            &["classification", "laws"],
            List(&Item(&ItemForm {
                head: None,
                main: ("instrument", Choice(&[("law", Id(&["law"])), ("described", Text)])),
                fields: &[("role", Term("LawReferenceRole")), ("pinpoints", Inner(&Text))],
            })),
            "The laws that it refers to.",
        ),
        column(
            "filed",
            kinds,
            &["classification", "basis"],
            Term("Basis"),
            "Whether the text files it so (`printed`) or the coder (`inferred`).",
        ),
        column(
            "absent",
            kinds,
            &["classification", "absent"],
            List(&Term("ClassificationAxis")),
            "What was looked for and is not there: `goals; laws`.",
        ),
    ]
}

const fn coded(kinds: &'static [RowKind]) -> [SheetColumn; 2] {
    [
        column("coder", kinds, &["coding", "coder"], Text, "Who coded it."),
        column("confidence", kinds, &["coding", "confidence"], Term("Confidence"), "How sure the coder is."),
    ]
}

const DOCUMENT: &[RowKind] = &[Document];
const DOCUMENTS: &[SheetColumn] = &[
    own_id(DOCUMENT),
    column("kind", DOCUMENT, &["kind"], Term("DocumentKind"), "What kind of text it is."),
    column("title", DOCUMENT, &["title"], Text, "The title as printed."),
    column("summary", DOCUMENT, &["summary"], Text, "What it is, in a sentence."),
    column("version", DOCUMENT, &["version"], Text, "The version as printed."),
    column(
        "authority",
        DOCUMENT,
        &["authority"],
        Term("TextAuthority"),
        "Its authority among its versions and translations.",
    ),
    column("availability", DOCUMENT, &["availability"], Term("Availability"), "Who can read it."),
    column(
        "licence",
        DOCUMENT,
        &["licence", "name"],
        Text,
        "The terms of use: an SPDX expression, or the words printed.",
    ),
    column("licence_url", DOCUMENT, &["licence", "url"], Text, "Where the terms of use are."),
    column("url", DOCUMENT, &["url"], Text, "Where it is on the web."),
    column("languages", DOCUMENT, &["languages"], TEXTS, "The languages that it is in: `en; zh-Hans`."),
    column(
        "contributors",
        DOCUMENT,
        &["contributors"],
        CONTRIBUTORS,
        "Who had which part in it: `author: atlantis`.",
    ),
    column("events", DOCUMENT, &["events"], EVENTS, "What happened to it: `published: 2023-04`."),
    column(
        "identifiers",
        DOCUMENT,
        &["identifiers"],
        IDENTIFIERS,
        "Its numbers and symbols: `un-symbol: A/RES/70/1`.",
    ),
    column(
        "relations",
        DOCUMENT,
        &["relations"],
        List(&Item(&ItemForm {
            head: Some(("relation", Term("DocumentRelation"))),
            main: ("document", Id(&["document"])),
            fields: with_passage![
                ("note", Text),
                ("at_sections=place/sections", Inner(&Text)),
                ("at_paragraph=place/paragraph", Integer),
                ("at_sentences=place/sentences", Inner(&Integer)),
                ("at_item=place/label", Text),
                ("at_page=place/page", Text),
                ("at_footnote=place/footnote", Text),
                ("of_sections=other_place/sections", Inner(&Text)),
                ("of_paragraph=other_place/paragraph", Integer),
                ("of_sentences=other_place/sentences", Inner(&Integer)),
                ("of_item=other_place/label", Text),
                ("of_page=other_place/page", Text),
                ("of_footnote=other_place/footnote", Text),
            ],
        })),
        "How it relates to other documents: `annex-of: atlantis-letter`.",
    ),
    column(
        "other_titles",
        DOCUMENT,
        &["other_titles"],
        NAMES,
        "Other titles: `Données des marées [language=fr]`.",
    ),
    column(
        "coverage",
        DOCUMENT,
        &["coverage"],
        Item(&ItemForm {
            head: None,
            main: ("extent", Term("CodingExtent")),
            fields: &[("axes", Inner(&Term("ClassificationAxis")))],
        }),
        "How far its positions are coded: `whole [axes=topics | laws]`.",
    ),
    endorsements(DOCUMENT),
    outcome(DOCUMENT),
    column(
        "announced_counts",
        DOCUMENT,
        &["announced_counts"],
        List(&Item(&ItemForm {
            head: Some(("of", Text)),
            main: ("count", Integer),
            fields: with_passage![],
        })),
        "How many of something it announces: `priorities: 7 [paragraph=8]`.",
    ),
    incomplete(DOCUMENT),
    column(
        "furniture",
        DOCUMENT,
        &["furniture"],
        List(&Item(&ItemForm {
            head: None,
            main: ("label", Text),
            fields: &[
                ("sections", Inner(&Text)),
                ("paragraph", Integer),
                ("sentences", Inner(&Integer)),
                ("page", Text),
                ("footnote", Text),
            ],
        })),
        "What stands in the text and is no part of it: `Related articles; [paragraph=2]`.",
    ),
];

const STAKEHOLDER_ROW: &[RowKind] = &[Stakeholder];
const STAKEHOLDERS: &[SheetColumn] = &[
    own_id(STAKEHOLDER_ROW),
    column("kind", STAKEHOLDER_ROW, &["kind"], Term("StakeholderKind"), "What kind of stakeholder it is."),
    column("name", STAKEHOLDER_ROW, &["name"], Text, "The name that it is called by."),
    column("summary", STAKEHOLDER_ROW, &["summary"], Text, "What it is, in a sentence."),
    column("country", STAKEHOLDER_ROW, &["country"], Text, "The country that it is, or belongs to: `CN`."),
    column("group", STAKEHOLDER_ROW, &["group"], Term("StakeholderGroup"), "The stakeholder group."),
    column("region", STAKEHOLDER_ROW, &["region"], Term("RegionalGroup"), "The regional group."),
    column("period", STAKEHOLDER_ROW, &["period"], Text, "From when to when it exists or existed."),
    column("url", STAKEHOLDER_ROW, &["url"], Text, "Its page on the web."),
    column("other_names", STAKEHOLDER_ROW, &["other_names"], NAMES, "Other names: `UN [kind=acronym]`."),
    column(
        "affiliations",
        STAKEHOLDER_ROW,
        &["affiliations"],
        List(&Item(&ItemForm {
            head: None,
            main: ("to", STAKEHOLDER),
            fields: with_passage![("kind", Term("AffiliationKind")), ("role", Text), ("period", Text)],
        })),
        "What it belongs to: `island-coalition [kind=membership] [period=2019/..]`.",
    ),
    column("identifiers", STAKEHOLDER_ROW, &["identifiers"], IDENTIFIERS, "Its numbers in registers."),
    column(
        "distinct_from",
        STAKEHOLDER_ROW,
        &["distinct_from"],
        List(&STAKEHOLDER),
        "Those that it is easily taken for and is not.",
    ),
];

const LAW: &[RowKind] = &[Law];
const LAWS: &[SheetColumn] = &[
    own_id(LAW),
    column("kind", LAW, &["kind"], Term("LawKind"), "What kind of instrument it is."),
    column("name", LAW, &["name"], Text, "The name that it is called by."),
    column("summary", LAW, &["summary"], Text, "What it is, in a sentence."),
    column("binding_force", LAW, &["binding_force"], Term("BindingForce"), "Whether it binds, and how."),
    column("url", LAW, &["url"], Text, "Where its text is on the web."),
    column("other_names", LAW, &["other_names"], NAMES, "Other names."),
    column(
        "jurisdictions",
        LAW,
        &["jurisdictions"],
        List(&Choice(&[("country", Text), ("stakeholder", STAKEHOLDER), ("described", Text)])),
        "Where it holds: `country:IS`, `european-union`, `described:international`.",
    ),
    column(
        "events",
        LAW,
        &["events"],
        EVENTS,
        "What happened to it: `adopted: 2016-11-07; in-force: 2017-06`.",
    ),
    column("identifiers", LAW, &["identifiers"], IDENTIFIERS, "Its numbers and symbols."),
    column(
        "relations",
        LAW,
        &["relations"],
        List(&Item(&ItemForm {
            head: Some(("relation", Term("LawRelation"))),
            main: ("law", Id(&["law"])),
            fields: with_passage![("pinpoints", Inner(&Text))],
        })),
        "How it relates to other laws: `amends: tidal-data-act`.",
    ),
    column(
        "documents",
        LAW,
        &["documents"],
        List(&Id(&["document"])),
        "Its texts, where they are documents here.",
    ),
];

const SESSION: &[RowKind] = &[Session];
const SESSIONS: &[SheetColumn] = &[
    own_id(SESSION),
    column("forum", SESSION, &["forum"], Text, "The forum: `IGF`."),
    column("year", SESSION, &["year"], Integer, "The year of the forum's meeting."),
    column("kind", SESSION, &["kind"], Term("SessionType"), "What type of session it is."),
    column("number", SESSION, &["number"], Text, "Its number, as printed."),
    column("title", SESSION, &["title"], Text, "Its title, as printed."),
    column("summary", SESSION, &["summary"], Text, "What it is about, in a sentence or two."),
    column("date", SESSION, &["date"], Text, "When it is held."),
    column("place", SESSION, &["place"], Text, "Where it is held."),
    column("printed_format", SESSION, &["printed_format"], Text, "Its format as printed."),
    column("layout", SESSION, &["layout"], Term("RoomLayout"), "How the room is laid out."),
    column("minutes", SESSION, &["minutes"], Integer, "How long it lasts, in minutes."),
    column(
        "attendance",
        SESSION,
        &["attendance"],
        Term("Attendance"),
        "Whether it is held on site, online or both.",
    ),
    column("formats", SESSION, &["formats"], List(&Term("SessionFormat")), "Its formats."),
    column(
        "forum_themes",
        SESSION,
        &["themes"],
        List(&Term("IgfTheme")),
        "The themes of the forum that it is filed under.",
    ),
    column(
        "participations",
        SESSION,
        &["participations"],
        List(&Item(&ItemForm {
            head: Some(("role", Term("ParticipationRole"))),
            main: ("who", Inner(&STAKEHOLDER)),
            fields: with_passage![
                ("order", Integer),
                ("printed", Text),
                ("group", Term("StakeholderGroup")),
                ("printed_group", Text),
                ("region", Term("RegionalGroup")),
                ("printed_region", Text),
                ("affiliation", STAKEHOLDER),
                ("printed_affiliation", Text),
                ("basis", Term("Basis")),
                ("status", Term("ParticipationStatus")),
                ("attendance", Term("Attendance")),
            ],
        })),
        "Who takes part: `speaker: nerea-of-atlantis [group=technical-community]`.",
    ),
    column("documents", SESSION, &["documents"], List(&Id(&["document"])), "Its documents."),
    column(
        "agenda",
        SESSION,
        &["agenda"],
        List(&Item(&ItemForm {
            head: None,
            main: ("title", Text),
            fields: with_passage![
                ("label", Text),
                ("minutes", Integer),
                ("presenters", Inner(&STAKEHOLDER)),
                ("concerns", Inner(&PARTY)),
                ("classification/topics", Inner(&Term("Topic"))),
                ("classification/themes", Inner(&Term("CompactTheme"))),
                ("classification/objectives", Inner(&Term("CompactObjective"))),
                ("classification/goals", Inner(&Goal)),
                ("classification/technologies", Inner(&Term("Technology"))),
                ("filed=classification/basis", Term("Basis")),
            ],
        })),
        "What is on its agenda: `Briefing on tides [minutes=15] [presenters=nerea-of-atlantis]; Discussion`.",
    ),
    column("outcomes", SESSION, &["outcomes"], REMARKS, "What it wants to come out of it, or what came."),
    column("facilitation", SESSION, &["facilitation"], REMARKS, "How discussion is facilitated."),
    column(
        "online_participation",
        SESSION,
        &["online_participation"],
        REMARKS,
        "How people take part online.",
    ),
    incomplete(SESSION),
];

const POSITION_PLACE: [SheetColumn; 8] = {
    let [document, sections, paragraph, sentences, item, page, footnote, quote] = places(ALL_ROWS);
    [document.inherited(), sections.inherited(), paragraph, sentences, item, page, footnote, quote]
};

const POSITION_COLUMNS: &[SheetColumn] = &[
    column("holders", POSITIONS, &["attribution", "holders"], List(&STAKEHOLDER), "Whose view it is.")
        .inherited(),
    column(
        "asserter",
        POSITIONS,
        &["attribution", "asserter"],
        STAKEHOLDER,
        "Who says that it is the holders' view, where they don't speak themselves.",
    ),
    column(
        "members_too",
        POSITIONS,
        &["attribution", "members_too"],
        YesNo,
        "Whether the holders speak with their members.",
    ),
    column(
        "contributors",
        POSITIONS,
        &["attribution", "contributors"],
        CONTRIBUTORS,
        "Who had which part in it besides: `speaker: nerea-of-atlantis`.",
    ),
    column("act", &[Statement], &["act"], Term("Act"), "What is done in saying it."),
    column("label", ALL_ROWS, &["label"], Text, "The label as printed."),
    column("title", &[Principle, Proposal, Statement], &["title"], Text, "The title as printed."),
    column(
        "summary",
        &[Principle, Proposal, Statement],
        &["summary"],
        Text,
        "What it says, in the coder's words.",
    ),
    column("summary", &[Question], &["question"], Text, "The question, in the coder's words."),
    column(
        "bearers",
        &[Provision],
        &["bearers"],
        ACTORS,
        "Who is to do it: `States; ict-companies [printed=relevant companies]`.",
    )
    .inherited(),
    column(
        "verb",
        &[Statement, Provision],
        &["verb"],
        Term("Verb"),
        "The verb that carries it, or with which it is said.",
    ),
    column("action", &[Provision], &["action"], Text, "What is to be done, without the verb."),
    column(
        "modality",
        &[Provision],
        &["modality"],
        Term("Modality"),
        "What kind of norm it is; blank where the verb leaves no doubt.",
    ),
];

const POSITION_DETAILS: &[SheetColumn] = &[
    column(
        "about",
        &[Statement],
        &["targets"],
        List(&Item(&ItemForm {
            head: None,
            main: ("target", TARGET),
            fields: &[
                ("stance", Term("Stance")),
                ("aspect", Text),
                ("replacement", Text),
                ("pinpoints", Inner(&Text)),
            ],
        })),
        "What it is about: `tidal-data-act [stance=oppose]`.",
    ),
    column("addressees", &[Statement, Provision], &["addressees"], ACTORS, "Whom it is directed at."),
    column("actors", &[Statement], &["actors"], ACTORS, "Who does what it speaks of."),
    column(
        "partners",
        &[Statement, Provision],
        &["partners"],
        ACTORS,
        "Together with whom it is to be done, or is done.",
    ),
    column(
        "beneficiaries",
        &[Statement, Provision],
        &["beneficiaries"],
        ACTORS,
        "Who is to gain from it, or gains.",
    ),
    column("affected", &[Statement, Provision], &["affected"], ACTORS, "Whom it speaks of as affected."),
    column("concerns", &[Question], &["concerns"], ACTORS, "Whom it concerns."),
    column("scope", &[Statement, Provision], &["scope"], TEXTS, "What it is limited to."),
    column("conditions", &[Statement, Provision], &["conditions"], TEXTS, "What must hold for it."),
    column("exceptions", &[Statement, Provision], &["exceptions"], TEXTS, "Where it does not apply."),
    column("purposes", &[Statement, Provision], &["purposes"], TEXTS, "What it is for."),
    column(
        "reasons",
        &[Statement, Provision],
        &["reasons"],
        TEXTS,
        "Why it holds or is due, as the text says.",
    ),
    column(
        "manner",
        &[Statement, Provision],
        &["manner"],
        Text,
        "In which manner, or by which means, it is to be done or is done.",
    ),
    column("deadline", &[Provision], &["deadline"], Text, "By when it is to be done, as a date."),
    column(
        "timing",
        &[Statement, Provision],
        &["timing"],
        Text,
        "When it is to be done or happens, as printed.",
    ),
    column("date", &[Statement], &["date"], Text, "When it was said, where that is not the document's date."),
    column(
        "period",
        &[Statement, Provision],
        &["period"],
        Text,
        "When what it speaks of happens, or from when to when it holds.",
    ),
    column("hedge", &[Statement, Provision], &["hedge"], Text, "What hedges or qualifies it, as printed."),
    column(
        "priority",
        &[Statement, Provision],
        &["priority"],
        Text,
        "The words that put it above other things.",
    ),
    column(
        "printed_verb",
        &[Statement, Provision],
        &["printed_verb"],
        Text,
        "The verb as printed, where it differs from the term.",
    ),
    column("parent", &[Provision], &["parent"], Id(&["provision"]), "The provision that it is an item of."),
    column(
        "quantities",
        &[Statement, Provision],
        &["quantities"],
        List(&Quantity),
        "Numbers: `over 1000000 people`.",
    ),
    column(
        "evidence",
        &[Statement, Provision],
        &["evidence"],
        List(&Item(&ItemForm {
            head: Some(("kind", Term("EvidenceKind"))),
            main: ("description", Text),
            fields: with_passage![
                ("label", Text),
                ("repeats", Text),
                ("document", Id(&["document"])),
                ("url", Text),
                ("date", Text),
            ],
        })),
        "What it rests on: `footnote: Tide report [label=2]`.",
    ),
    column(
        "preferences",
        &[Statement, Provision],
        &["preferences"],
        List(&Item(&ItemForm {
            head: None,
            main: ("preferred", Text),
            fields: &[("over", Inner(&Text)), ("conditions", Inner(&Text))],
        })),
        "What it wants rather than what: `open standards [over=closed ones]`.",
    ),
    column(
        "targets",
        &[Provision],
        &["targets"],
        List(&Item(&ItemForm {
            head: None,
            main: ("measure", Text),
            fields: &[
                ("threshold", Quantity),
                ("population", Text),
                ("change", Term("Change")),
                ("baseline", Quantity),
                ("baseline_date", Text),
                ("deadline", Text),
                ("milestones", Inner(&Quantity)),
            ],
        })),
        "What is to be reached, in numbers or by a date: `connections [threshold=at least 90 % of households] [deadline=2030]`.",
    ),
    column(
        "enumerations",
        &[Statement, Provision],
        &["enumerations"],
        List(&Item(&ItemForm {
            head: None,
            main: ("items", Inner(&Text)),
            fields: &[
                ("open", YesNo),
                ("of", Text),
                ("ranked", YesNo),
                ("alternatives", YesNo),
                ("priority", Text),
                ("foremost", Inner(&Text)),
            ],
        })),
        "Lists that it gives: `training | equipment [open=yes] [of=support]`; complete where nothing says that they are open.",
    ),
    column(
        "establishes",
        &[Provision],
        &["establishes"],
        List(&Item(&ItemForm {
            head: Some(("kind", Term("EstablishmentKind"))),
            main: ("name", Text),
            fields: &[("stakeholder", STAKEHOLDER), ("date", Text)],
        })),
        "What it sets up: `body: a panel on tides`.",
    ),
    column(
        "relations",
        &[Principle, Proposal, Statement, Provision],
        &["relations"],
        RELATIONS,
        "How it relates to others: `implements: atlantis-gdc/principle-1`.",
    ),
    column(
        "mappings",
        ALL_ROWS,
        &["mappings"],
        List(&Item(&ItemForm {
            head: Some(("relation", Term("MappingRelation"))),
            main: ("target", TARGET),
            fields: &[
                ("aspect", Text),
                ("rationale", Text),
                ("coding/coder", Text),
                ("coding/confidence", Term("Confidence")),
            ],
        })),
        "How the coder compares it with another: `subset: atlantis-gdc/principle-1 [rationale=ports only]`.",
    ),
    column(
        "supports",
        &[Statement],
        &["supports"],
        List(&Id(&["statement"])),
        "The statements that it bears out.",
    ),
    column(
        "levers",
        &[Proposal],
        &["levers"],
        List(&Term("PolicyLever")),
        "The instruments of policy that it would use.",
    ),
    column(
        "amendment",
        &[Proposal],
        &["amendment"],
        Item(&ItemForm {
            head: None,
            main: ("target", TARGET),
            fields: &[("operation", Term("AmendmentOperation")), ("place", Text), ("text", Text)],
        }),
        "What it would amend: `atlantis-gdc [operation=insert] [place=paragraph 4] [text=except small ports]`.",
    ),
    outcome(&[Proposal]),
    endorsements(&[Proposal]),
    incomplete(&[Proposal]),
    column("defined_term", &[Statement], &["defined_term"], Text, "The term that it defines."),
    column("session", &[Question], &["session"], Id(&["session"]), "The session that it is put to."),
    column("order", &[Question], &["order"], Integer, "Its place among the questions."),
    column("heading", &[Question], &["heading"], Text, "The sub-heading that it stands under."),
    column("subject", &[Question], &["subject"], Text, "What it asks about, as printed."),
    column("parts", &[Question], &["parts"], TEXTS, "The questions that it is made of."),
    column(
        "form",
        &[Question],
        &["form"],
        Term("QuestionForm"),
        "Whether it is one question, several, or none.",
    ),
];

static SHEETS: [Sheet; 5] = [
    Sheet {
        file: "documents.csv",
        description: "A source document a row.",
        columns: &[
            DOCUMENTS,
            &filing(DOCUMENT),
            &places(DOCUMENT),
            &[also(DOCUMENT)],
            &coded(DOCUMENT),
            &[more(DOCUMENT)],
        ],
        kinds: DOCUMENT,
    },
    Sheet {
        file: "stakeholders.csv",
        description: "A stakeholder a row.",
        columns: &[
            STAKEHOLDERS,
            &places(STAKEHOLDER_ROW),
            &[also(STAKEHOLDER_ROW)],
            &coded(STAKEHOLDER_ROW),
            &[more(STAKEHOLDER_ROW)],
        ],
        kinds: STAKEHOLDER_ROW,
    },
    Sheet {
        file: "laws.csv",
        description: "A law or other instrument a row.",
        columns: &[LAWS, &places(LAW), &[also(LAW)], &coded(LAW), &[more(LAW)]],
        kinds: LAW,
    },
    Sheet {
        file: "sessions.csv",
        description: "A session a row.",
        columns: &[
            SESSIONS,
            &filing(SESSION),
            &places(SESSION),
            &[also(SESSION)],
            &coded(SESSION),
            &[more(SESSION)],
        ],
        kinds: SESSION,
    },
    Sheet {
        file: "positions.csv",
        description: "A principle, proposal, question or statement a row, and below it a row for each of its provisions.",
        columns: &[
            &[own_id(ALL_ROWS)],
            &POSITION_PLACE,
            POSITION_COLUMNS,
            &filing(ALL_ROWS),
            POSITION_DETAILS,
            &[also(ALL_ROWS)],
            &coded(ALL_ROWS),
            &[more(ALL_ROWS)],
        ],
        kinds: ALL_ROWS,
    },
];

#[cfg(test)]
mod tests {
    use super::super::cell::parse;
    use super::super::ids::Ids;
    use super::{Sheet, all};

    #[test]
    fn the_examples_in_the_template_can_be_read() {
        let mut ids = Ids::default();
        let known = [
            ("document", "atlantis-gdc"),
            ("document", "atlantis-letter"),
            ("stakeholder", "atlantis"),
            ("stakeholder", "european-union"),
            ("stakeholder", "island-coalition"),
            ("stakeholder", "nerea-of-atlantis"),
            ("law", "tidal-data-act"),
            ("principle", "atlantis-gdc/principle-1"),
        ];
        for (kind, id) in known {
            ids.add(kind, id);
        }
        let mut count = 0;
        for column in all().iter().flat_map(Sheet::columns) {
            for example in column.description.split('`').skip(1).step_by(2) {
                count += 1;
                let parsed = parse(example, column.form, &ids);
                assert!(parsed.is_ok(), "{} {example:?}: {parsed:?}", column.name);
            }
        }
        assert!(count > 20, "{count}");
    }
}
