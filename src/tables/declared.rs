//! The tables: what a row of each is, and from which member of a record each column comes.

use std::borrow::Cow;
use std::sync::LazyLock;

/// A flat table.
///
/// ```
/// let provisions = digital_governance::tables::schema().iter().find(|table| table.name() == "provisions").unwrap();
/// assert_eq!(provisions.key().collect::<Vec<_>>(), ["id"]);
/// assert!(provisions.columns().iter().any(|column| column.name() == "modality"));
/// ```
#[derive(Clone, Debug)]
pub struct Table {
    index: usize,
    name: &'static str,
    description: &'static str,
    /// The ends of the paths to what a row is made of. A path begins with `$` and the kind of the record, and `*` stands for
    /// any item of a list.
    pub(super) rows: &'static [&'static str],
    pub(super) columns: Vec<Column>,
}

/// A column of a table.
///
/// ```
/// use digital_governance::tables::{self, ColumnType};
///
/// let holders = tables::schema().iter().find(|table| table.name() == "holders").unwrap();
/// let stakeholder = holders.columns().iter().find(|column| column.name() == "stakeholder").unwrap();
/// assert_eq!((stakeholder.column_type(), stakeholder.references()), (ColumnType::Text, Some("stakeholders")));
/// ```
#[derive(Clone, Debug)]
pub struct Column {
    name: Cow<'static, str>,
    holds: ColumnType,
    description: Cow<'static, str>,
    is_key: bool,
    references: Option<&'static str>,
    pub(super) source: Source,
}

/// What the cells of a column hold.
///
/// ```
/// assert_eq!(digital_governance::tables::ColumnType::Date.as_str(), "date");
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ColumnType {
    /// Text, an id, a term, a code.
    Text,
    /// A whole number.
    Integer,
    /// A decimal number, as text, so that no digit is lost.
    Decimal,
    /// True or false.
    Boolean,
    /// A date in EDTF (ISO 8601-2), which can be a year, an interval or uncertain.
    Date,
    /// A day of the calendar, such as `2016-11-07`.
    Day,
    /// JSON text: a list or an object.
    Json,
}

impl ColumnType {
    /// The name of the type: `text`, `integer`, `decimal`, `boolean`, `date`, `day`, `json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Text => "text",
            Self::Integer => "integer",
            Self::Decimal => "decimal",
            Self::Boolean => "boolean",
            Self::Date => "date",
            Self::Day => "day",
            Self::Json => "json",
        }
    }
}

/// Where the cells of a column come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Source {
    /// The member at the first of these paths that is there, below what the row is made of; an empty path is that itself. Only
    /// a column of JSON takes what is no single value.
    Path(&'static [&'static str]),
    /// The first day that the date at one of these paths can be.
    FirstDay(&'static [&'static str]),
    /// The last day that the date at one of these paths can be.
    LastDay(&'static [&'static str]),
    /// The only key of a choice, at one of these paths; where an id stands there instead, the name of its member.
    ChoiceKind(&'static [&'static str]),
    /// The value of that key where it is no object, or that id.
    ChoiceValue(&'static [&'static str]),
    /// The id of the record.
    RecordId,
    /// The kind of the record.
    RecordKind,
    /// The JSON Pointer to what the row is made of, from the record.
    Pointer,
    /// The JSON Pointer to the object in which it stands.
    Owner,
    /// The id of the provision in which it stands.
    Provision,
    /// The name of the member in which it stands.
    Member,
    /// Its place in its list, counted from 1.
    Order,
}

impl Table {
    /// Its place in [`schema`], counted from 0.
    pub fn index(&self) -> usize {
        self.index
    }

    /// Its name, which is that of its file without the ending.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What a row is, in a sentence.
    pub fn description(&self) -> &'static str {
        self.description
    }

    /// The columns, in their order.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }

    /// The names of the columns that together name a row.
    pub fn key(&self) -> impl Iterator<Item = &str> {
        self.columns.iter().filter(|column| column.is_key).map(Column::name)
    }

    /// With two columns behind each date, for queries that can't read EDTF.
    fn with_days(mut self) -> Self {
        self.columns = self.columns.into_iter().flat_map(Column::with_days).collect();
        self
    }
}

impl Column {
    /// Its name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// What its cells hold.
    pub fn column_type(&self) -> ColumnType {
        self.holds
    }

    /// What it says, in a sentence.
    pub fn description(&self) -> &str {
        &self.description
    }

    /// Whether it is part of the key of its table; such a column has no empty cells.
    pub fn is_key(&self) -> bool {
        self.is_key
    }

    /// The table whose `id` its cells name.
    pub fn references(&self) -> Option<&'static str> {
        self.references
    }

    fn new(
        name: impl Into<Cow<'static, str>>,
        column_type: ColumnType,
        source: Source,
        description: impl Into<Cow<'static, str>>,
    ) -> Self {
        let (name, description) = (name.into(), description.into());
        Self { name, holds: column_type, description, is_key: false, references: None, source }
    }

    /// The column, and behind a date the first and the last day that the date can be.
    fn with_days(self) -> Vec<Self> {
        let Source::Path(paths) = self.source else { return vec![self] };
        if self.holds != Date {
            return vec![self];
        }
        let day = |end: &str, source, bound: &str| {
            let description =
                format!("The {end} day that `{}` can be; empty where it has no known {bound}.", self.name);
            Self::new(format!("{}_{end}", self.name), Day, source, description)
        };
        let (first, last) =
            (day("first", Source::FirstDay(paths), "start"), day("last", Source::LastDay(paths), "end"));
        vec![self, first, last]
    }

    fn key(mut self) -> Self {
        self.is_key = true;
        self
    }

    fn to(mut self, table: &'static str) -> Self {
        self.references = Some(table);
        self
    }
}

/// Every table, in the order of the page `docs/tables.md`.
///
/// ```
/// let names: Vec<&str> = digital_governance::tables::schema().iter().map(|table| table.name()).collect();
/// assert!(names.starts_with(&["records", "documents", "stakeholders", "laws", "sessions", "positions", "provisions"]));
/// ```
pub fn schema() -> &'static [Table] {
    static TABLES: LazyLock<Vec<Table>> = LazyLock::new(|| {
        let tables = declared().into_iter().map(Table::with_days).enumerate();
        tables.map(|(index, table)| Table { index, ..table }).collect()
    });
    &TABLES
}

use ColumnType::{Boolean, Date, Day, Decimal, Integer, Json, Text};

fn text(name: &'static str, path: &'static [&'static str], description: &'static str) -> Column {
    Column::new(name, Text, Source::Path(path), description)
}

fn of(
    column_type: ColumnType,
    name: &'static str,
    path: &'static [&'static str],
    description: &'static str,
) -> Column {
    Column::new(name, column_type, Source::Path(path), description)
}

/// A table of whole records, whose key is their id.
fn of_records(
    name: &'static str,
    description: &'static str,
    rows: &'static [&'static str],
    columns: impl IntoIterator<Item = Column>,
) -> Table {
    let id = text("id", &["id"], "The id of the record.").key();
    let id = if name == "records" { id } else { id.to("records") };
    Table { index: 0, name, description, rows, columns: std::iter::once(id).chain(columns).collect() }
}

/// A table of what stands in records, whose key is the record and the place in it.
fn within(
    name: &'static str,
    description: &'static str,
    rows: &'static [&'static str],
    columns: impl IntoIterator<Item = Column>,
) -> Table {
    let mut all = vec![
        Column::new("record", Text, Source::RecordId, "The id of the record that it is in.")
            .key()
            .to("records"),
        Column::new("pointer", Text, Source::Pointer, "Where it stands in the record, as a JSON Pointer.")
            .key(),
        Column::new(
            "owner",
            Text,
            Source::Owner,
            "The `pointer` of what it belongs to; empty for the record itself.",
        ),
        Column::new("provision", Text, Source::Provision, "The id of the provision that it is in.")
            .to("provisions"),
        Column::new("member", Text, Source::Member, "The member of the record or part that it stands in."),
    ];
    all.extend(columns);
    Table { index: 0, name, description, rows, columns: all }
}

/// The two columns of a choice: which it is, and its value.
fn choice(
    kind: &'static str,
    value: &'static str,
    path: &'static [&'static str],
    of: &'static str,
) -> [Column; 2] {
    [
        Column::new(kind, Text, Source::ChoiceKind(path), of),
        Column::new(
            value,
            Text,
            Source::ChoiceValue(path),
            "Its id, term, code or words; empty for a passage, which is in `citations`.",
        ),
    ]
}

/// The columns of a place in a document.
fn place(at: [&'static [&'static str]; 6]) -> [Column; 6] {
    let [sections, paragraph, sentences, label, page, footnote] = at;
    [
        of(
            Json,
            "sections",
            sections,
            "The headings or numbers of the sections, the outermost first, as a JSON array.",
        ),
        of(Integer, "paragraph", paragraph, "The paragraph within the innermost section."),
        of(Json, "sentences", sentences, "The sentences within the paragraph, as a JSON array."),
        text("label", label, "The number, letter or words printed at the item."),
        text("page", page, "The page, as printed."),
        text("footnote", footnote, "The number or mark of the footnote."),
    ]
}

fn party(path: &'static [&'static str]) -> [Column; 2] {
    choice(
        "party_kind",
        "party",
        path,
        "What the party is: `stakeholder`, `class`, `document`, `law`, `session`, `described`.",
    )
}

#[allow(clippy::too_many_lines, reason = "it is a list")]
fn declared() -> Vec<Table> {
    let printed = |name, description| {
        text(name, if name == "printed" { &["printed"] } else { &["hedge"] }, description)
    };
    let kind = |description| text("kind", &["kind"], description);
    let date = |description| of(Date, "date", &["date"], description);
    let note = || text("note", &["note"], "What else is to be known of it.");
    let url = |description| text("url", &["url"], description);
    vec![
        of_records(
            "records",
            "Every record.",
            &["$source_document", "$stakeholder", "$law", "$session", "$principle", "$proposal", "$policy_question", "$statement"],
            [
                Column::new("record_kind", Text, Source::RecordKind, "The kind of the record, as a line of JSON Lines has it."),
                text("name", &["name", "title"], "Its name or title."),
                text("summary", &["summary", "question"], "What it is or says, in the coder's words."),
                url("Its address on the web."),
                of(Json, "extensions", &["extensions"], "What users have added themselves, as a JSON object."),
            ],
        ),
        of_records(
            "documents",
            "The source documents.",
            &["$source_document"],
            [
                kind("What kind of text it is."),
                text("title", &["title"], "The title as printed."),
                text("version", &["version"], "The version as printed."),
                text("authority", &["authority"], "Which authority the text has among its versions and translations."),
                text("availability", &["availability"], "Who can read it."),
                text("licence", &["licence/name"], "The terms of use: an SPDX expression, or the words printed."),
                text("licence_url", &["licence/url"], "Where the terms of use are."),
                of(Json, "languages", &["languages"], "The languages that it is in, as a JSON array."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
                text("coverage", &["coverage/extent"], "How far its positions are coded."),
            ],
        ),
        of_records(
            "stakeholders",
            "The stakeholders.",
            &["$stakeholder"],
            [
                kind("What kind of stakeholder it is."),
                text("name", &["name"], "The name that it is called by."),
                text("country", &["country"], "The country that it is, or belongs to (ISO 3166-1)."),
                text("group", &["group"], "The stakeholder group."),
                text("region", &["region"], "The regional group."),
                of(Date, "period", &["period"], "From when to when it exists or existed."),
            ],
        ),
        of_records(
            "laws",
            "The laws and other instruments.",
            &["$law"],
            [
                kind("What kind of instrument it is."),
                text("name", &["name"], "The name that it is called by."),
                text("binding_force", &["binding_force"], "Whether it binds, and how."),
                url("Where its text is on the web."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
            ],
        ),
        of_records(
            "sessions",
            "The sessions of forums.",
            &["$session"],
            [
                text("forum", &["forum"], "The forum."),
                of(Integer, "year", &["year"], "The year of the forum's meeting."),
                kind("What type of session it is."),
                text("number", &["number"], "Its number, as printed."),
                text("title", &["title"], "Its title, as printed."),
                date("When it is held."),
                text("place", &["place"], "Where it is held."),
                text("printed_format", &["printed_format"], "Its format as printed."),
                text("layout", &["layout"], "How the room is laid out."),
                of(Integer, "minutes", &["minutes"], "How long it lasts, in minutes."),
                text("attendance", &["attendance"], "Whether it is held on site, online or both."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
            ],
        ),
        of_records(
            "positions",
            "The principles, proposals, questions and statements.",
            &["$principle", "$proposal", "$policy_question", "$statement"],
            [
                Column::new("record_kind", Text, Source::RecordKind, "`principle`, `proposal`, `policy_question` or `statement`."),
                text("act", &["act"], "What is done in saying it; of statements."),
                text("verb", &["verb"], "The verb with which it is said; of statements."),
                text("printed_verb", &["printed_verb"], "That verb as printed."),
                text("label", &["label"], "The label as printed."),
                text("title", &["title"], "The title as printed."),
                text("summary", &["summary", "question"], "What it says or asks, in the coder's words."),
                text("hedge", &["hedge"], "The hedge of the whole, as printed."),
                text("priority", &["priority"], "The words that put it above other things, as printed."),
                text("defined_term", &["defined_term"], "The term that it defines."),
                date("When it was said, where that is not the document's date."),
                of(Date, "period", &["period"], "When what it speaks of happens or happened."),
                text("timing", &["timing"], "That time as printed, where no date says it."),
                text("manner", &["manner"], "In which manner, or by which means, what it speaks of is done."),
                text("asserter", &["attribution/asserter"], "Who says that it is the holders' view, where they don't speak themselves.")
                    .to("stakeholders"),
                of(Boolean, "members_too", &["attribution/members_too"], "Whether the holders speak with their members."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
                text("session", &["session"], "The session that a question is put to.").to("sessions"),
                of(Integer, "question_order", &["order"], "The place of a question among those of its session or document."),
                text("heading", &["heading"], "The sub-heading that a question stands under."),
                text("subject", &["subject"], "What a question asks about, as printed."),
                text("form", &["form"], "Whether a question is one, several, or none."),
            ],
        ),
        Table {
            index: 0,
            name: "provisions",
            description: "The provisions of principles, proposals and statements: who ought to do what.",
            rows: &["provisions/*"],
            columns: vec![
                text("id", &["id"], "The id of the provision.").key(),
                Column::new("record", Text, Source::RecordId, "The id of the record that it is in.").to("records"),
                Column::new("pointer", Text, Source::Pointer, "Where it stands in the record, as a JSON Pointer."),
                Column::new("order", Integer, Source::Order, "Its place in the record, counted from 1."),
                text("label", &["label"], "The label as printed."),
                text("parent", &["parent"], "The provision that it is an item of.").to("provisions"),
                text("action", &["action"], "What is to be done; of a prohibition, what is not to be done."),
                text("modality", &["modality"], "What kind of norm the coder reads it as."),
                text("verb", &["verb"], "The verb that carries it."),
                text("printed_verb", &["printed_verb"], "The verb as printed."),
                text("hedge", &["hedge"], "What qualifies the duty as a whole, as printed."),
                text("priority", &["priority"], "The words that put it above other things, as printed."),
                of(Date, "period", &["period"], "From when to when it holds."),
                of(Date, "deadline", &["deadline"], "By when it is to be done."),
                text("timing", &["timing"], "When it is to be done, as printed."),
                text("manner", &["manner"], "In which manner it is to be done."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
            ],
        },
        within(
            "holders",
            "The holders of positions.",
            &["attribution/holders/*"],
            [
                Column::new("order", Integer, Source::Order, "Its place among the holders, counted from 1."),
                text("stakeholder", &[""], "The holder.").to("stakeholders"),
            ],
        ),
        within(
            "parties",
            "Who bears, acts, receives, takes part or is affected, in provisions, statements, questions and agendas.",
            &["bearers/*", "actors/*", "addressees/*", "partners/*", "beneficiaries/*", "affected/*", "concerns/*"],
            party(&["party", ""]).into_iter().chain([
                printed("printed", "The words that the passage has for it."),
                text("basis", &["basis"], "Whether the passage names it, or the coder infers it."),
            ]),
        ),
        within(
            "contributors",
            "Who had which part in documents and positions, other than holding them.",
            &["contributors/*"],
            [text("role", &["role"], "The part.")].into_iter().chain(party(&["who"])).chain([
                text("capacity", &["capacity"], "The capacity in which they have it, as printed."),
                printed("printed", "The name as printed."),
            ]),
        ),
        within(
            "endorsements",
            "Who supports a document or proposal of somebody else.",
            &["endorsements/*"],
            party(&["who"]).into_iter().chain([
                kind("How."),
                date("When."),
                text("capacity", &["capacity"], "The capacity in which they do, as printed."),
                text("category", &["category"], "The category in which they are listed, as printed."),
                text("country", &["country"], "The country that they are listed with."),
                note(),
                text("statement", &["statement"], "What they say for themselves in doing so.").to("positions"),
            ]),
        ),
        within(
            "citations",
            "The passages on which records and their parts rest.",
            &["citations/*", "passage"],
            [text("document", &["document"], "The document that the passage is in.").to("documents")]
                .into_iter()
                .chain(place([
                    &["locator/sections"],
                    &["locator/paragraph"],
                    &["locator/sentences"],
                    &["locator/label"],
                    &["locator/page"],
                    &["locator/footnote"],
                ]))
                .chain([
                    text("quote", &["quote/exact"], "The words of the passage."),
                    text("prefix", &["quote/prefix"], "What stands before them."),
                    text("suffix", &["quote/suffix"], "What stands behind them."),
                    text("quote_language", &["quote/language"], "The language of the words."),
                    of(Integer, "words", &["fingerprint/words"], "How many words the normalized passage has."),
                    text("sha256", &["fingerprint/sha256"], "The SHA-256 of the normalized passage."),
                    text("opening", &["fingerprint/opening"], "The digest of its first four words."),
                ]),
        ),
        within(
            "places",
            "Places in documents that are no citations: furniture, parts that are coded, both ends of a relation of documents.",
            &["furniture/*", "coverage/parts/*", "relations/*/place", "other_place"],
            place([&["sections"], &["paragraph"], &["sentences"], &["label"], &["page"], &["footnote"]]),
        ),
        within(
            "terms",
            "The terms of lists: what something is filed under (the `member` is the axis), levers, formats, axes.",
            &[
                "classification/topics/*",
                "classification/themes/*",
                "classification/objectives/*",
                "classification/compact_principles/*",
                "classification/commitments/*",
                "classification/action_lines/*",
                "classification/goals/*",
                "classification/technologies/*",
                "classification/absent/*",
                "coverage/axes/*",
                "$proposal/levers/*",
                "$session/formats/*",
                "$session/themes/*",
            ],
            [
                Column::new("order", Integer, Source::Order, "Its place in the list, counted from 1."),
                text("term", &[""], "The term."),
            ],
        ),
        within(
            "law_references",
            "The laws that something refers to.",
            &["classification/laws/*"],
            [
                text("law", &["instrument/law"], "The law.").to("laws"),
                text("described", &["instrument/described"], "An instrument without a record, in a few words."),
                text("role", &["role"], "What it is referred to for."),
                of(Json, "pinpoints", &["pinpoints"], "The places in it, as a JSON array."),
            ],
        ),
        within(
            "relations",
            "How records and provisions relate to and compare with others, and what statements and amendments are about.",
            &["relations/*", "mappings/*", "$statement/targets/*", "amendment"],
            [text("relation", &["relation"], "What it is to the other.")]
                .into_iter()
                .chain(choice(
                    "target_kind",
                    "target",
                    &["target", "document", "law"],
                    "What the other is: a kind of record, `provision`, `passage`, `class`, `technology`, `topic`, `described`.",
                ))
                .chain([
                    text("stance", &["stance"], "The stance on it; of statements."),
                    text("aspect", &["aspect"], "On which aspect."),
                    text("replacement", &["replacement", "text"], "What it would put there."),
                    text("rationale", &["rationale"], "Why whoever compared them says so."),
                    text("operation", &["operation"], "How an amendment would change it."),
                    text("amended_place", &["place"], "At which place of it an amendment would change it."),
                    of(Json, "pinpoints", &["pinpoints"], "The places in the other, as a JSON array."),
                    note(),
                ]),
        ),
        within(
            "links",
            "Ids in lists: who takes part, who presents, texts of a law, what a statement supports, who is easily mistaken.",
            &["who/*", "presenters/*", "documents/*", "supports/*", "distinct_from/*"],
            [
                Column::new("order", Integer, Source::Order, "Its place in the list, counted from 1."),
                text("id", &[""], "The id of the record.").to("records"),
            ],
        ),
        within(
            "affiliations",
            "What stakeholders belong to.",
            &["affiliations/*"],
            [
                text("to", &["to"], "What it belongs to.").to("stakeholders"),
                kind("How it belongs."),
                text("role", &["role"], "The role or office, as printed."),
                of(Date, "period", &["period"], "When."),
            ],
        ),
        within(
            "participations",
            "Who takes part in a session in which role; who it is stands in `links`.",
            &["participations/*"],
            [
                text("role", &["role"], "The role."),
                of(Integer, "role_order", &["order"], "The number of the role as printed."),
                printed("printed", "The name or placeholder as printed."),
                text("group", &["group"], "The stakeholder group declared for this session."),
                text("printed_group", &["printed_group"], "That group as printed."),
                text("region", &["region"], "The regional group declared for this session."),
                text("printed_region", &["printed_region"], "That region as printed."),
                text("affiliation", &["affiliation"], "The affiliation declared for this session.").to("stakeholders"),
                text("printed_affiliation", &["printed_affiliation"], "That affiliation as printed."),
                text("basis", &["basis"], "Whether the role is printed or inferred."),
                text("status", &["status"], "Whether it is confirmed."),
                text("attendance", &["attendance"], "On site or from afar."),
            ],
        ),
        within(
            "agenda",
            "The items of the agendas of sessions.",
            &["agenda/*"],
            [
                text("title", &["title"], "What it is."),
                text("label", &["label"], "Its label as printed."),
                of(Integer, "minutes", &["minutes"], "How long it lasts, in minutes."),
                text("filed", &["classification/basis"], "Whether the text itself is filed so, or the coder files it."),
            ],
        ),
        within(
            "events",
            "What happened to documents and laws.",
            &["events/*"],
            [kind("What happened."), date("When.")].into_iter().chain(party(&["by"])).chain([text("event_place", &["place"], "Where it happened, as printed."), note()]),
        ),
        within(
            "outcomes",
            "What became of proposals and documents.",
            &["outcome"],
            [
                text("result", &["result"], "What became of it."),
                date("When."),
                text("method", &["method"], "How it was decided."),
                of(Integer, "votes_for", &["votes_for"], "How many voted for it."),
                of(Integer, "votes_against", &["votes_against"], "How many voted against it."),
                of(Integer, "abstentions", &["abstentions"], "How many abstained."),
                of(Integer, "not_voting", &["not_voting"], "How many took no part in the vote."),
                text("document", &["document"], "The document that it became.").to("documents"),
            ],
        ),
        within(
            "carriers",
            "Where else the text of a document was published.",
            &["carriers/*"],
            [text("title", &["title"], "The title there."), date("When."), url("The address there."), note()],
        ),
        within(
            "names",
            "Other names and titles.",
            &["other_names/*", "other_titles/*"],
            [
                text("text", &["text"], "The name."),
                kind("What kind of name it is."),
                text("language", &["language"], "The language that it is in."),
            ],
        ),
        within(
            "identifiers",
            "Numbers and symbols in registers.",
            &["identifiers/*"],
            [
                text("scheme", &["scheme"], "The register."),
                text("value", &["value"], "The number or symbol in it."),
            ],
        ),
        within(
            "jurisdictions",
            "Where laws hold.",
            &["jurisdictions/*"],
            choice("place_kind", "place", &[""], "What it is: `country`, `stakeholder`, `described`."),
        ),
        within(
            "quantities",
            "Numbers that texts give, and thresholds, baselines and milestones of targets.",
            &["quantities/*", "threshold", "baseline", "milestones/*", "incomplete/*/count"],
            [
                of(Decimal, "value", &["value"], "The number, or the lower end of a range."),
                of(Decimal, "upper", &["upper"], "The upper end of a range."),
                printed("printed", "The number as printed."),
                text("comparator", &["comparator"], "How the number bounds what it counts."),
                printed("hedge", "The hedge as printed."),
                text("unit", &["unit"], "The unit."),
                text("of", &["of"], "What is counted."),
                date("When it holds, or is to hold."),
            ],
        ),
        within(
            "quantified_targets",
            "What provisions want to be reached, in numbers or by a date.",
            &["provisions/*/targets/*"],
            [
                text("measure", &["measure"], "What is measured."),
                text("population", &["population"], "Among whom or what."),
                text("change", &["change"], "Whether the threshold is to be reached, or is a change."),
                of(Date, "baseline_date", &["baseline_date"], "As of when it is measured against."),
                of(Date, "deadline", &["deadline"], "By when."),
            ],
        ),
        within(
            "evidence",
            "What provisions and statements rest on.",
            &["evidence/*"],
            [
                kind("What kind of evidence it is."),
                text("label", &["label"], "The number or mark as printed."),
                text("repeats", &["repeats"], "The label of the footnote that it repeats."),
                text("description", &["description"], "What it is."),
                text("document", &["document"], "The document that it is.").to("documents"),
                url("Where it is on the web."),
                date("When it was made, published or looked at."),
            ],
        ),
        within(
            "texts",
            "Texts in lists: conditions, exceptions, scope, purposes, reasons, items of enumerations, parts of questions.",
            &[
                "scope/*",
                "conditions/*",
                "exceptions/*",
                "purposes/*",
                "reasons/*",
                "over/*",
                "items/*",
                "foremost/*",
                "$policy_question/parts/*",
                "sub_themes/*",
            ],
            [
                Column::new("order", Integer, Source::Order, "Its place in the list, counted from 1."),
                text("text", &[""], "The text."),
            ],
        ),
        within(
            "preferences",
            "What is wanted rather than something else; what that is stands in `texts`.",
            &["preferences/*"],
            [text("preferred", &["preferred"], "What is wanted.")],
        ),
        within(
            "enumerations",
            "The lists that provisions and statements give; their items stand in `texts`.",
            &["enumerations/*"],
            [
                of(Boolean, "open", &["open"], "Whether the text says that there is more."),
                text("of", &["of"], "What the items are."),
                of(Boolean, "ranked", &["ranked"], "Whether the items are in an order of preference."),
                of(Boolean, "alternatives", &["alternatives"], "Whether any one of the items is enough."),
                text("priority", &["priority"], "The words that put some items above the others."),
            ],
        ),
        within(
            "establishments",
            "What provisions set up.",
            &["establishes/*"],
            [
                kind("What kind of thing it is."),
                text("name", &["name"], "What it is called, or what it is."),
                text("stakeholder", &["stakeholder"], "Its own record.").to("stakeholders"),
                date("By when, or when."),
            ],
        ),
        within(
            "wordings",
            "Other wordings of provisions.",
            &["wordings/*"],
            [
                kind("Which wording it is."),
                text("text", &["text"], "The wording."),
                text("language", &["language"], "The language that it is in."),
            ],
        ),
        within(
            "remarks",
            "Remarks on sessions: outcomes, facilitation, online participation; and printed themes.",
            &["outcomes/*", "facilitation/*", "online_participation/*", "printed_themes/*"],
            [text("text", &["text"], "What is said, or the theme as printed.")],
        ),
        within(
            "announced_counts",
            "How many of something documents announce.",
            &["announced_counts/*"],
            [of(Integer, "count", &["count"], "How many."), text("of", &["of"], "Of what.")],
        ),
        within(
            "incomplete_lists",
            "Lists that do not name all that they are lists of.",
            &["incomplete/*"],
            [
                text("of", &["of"], "Which list."),
                text("reason", &["reason"], "Why it is incomplete."),
                printed("printed", "The words of the text that leave it open."),
            ],
        ),
        within(
            "discrepancies",
            "Facts on which sources disagree; their values stand in `discrepancy_values`.",
            &["discrepancies/*"],
            [text("fact", &["fact"], "What is in question."), note()],
        ),
        within(
            "discrepancy_values",
            "The values that sources give for facts on which they disagree.",
            &["values/*"],
            [text("value", &["value"], "The value as the source gives it.")],
        ),
        within(
            "codings",
            "Who coded records, provisions, comparisons and the coverage of documents.",
            &["coding"],
            [
                text("coder", &["coder"], "Who coded."),
                text("language", &["language"], "The language of the coder's words."),
                text("scheme", &["scheme"], "The code book."),
                date("When."),
                text("basis", &["basis"], "From what the coder knows it."),
                text("confidence", &["confidence"], "How sure the coder is."),
                note(),
            ],
        ),
    ]
}
