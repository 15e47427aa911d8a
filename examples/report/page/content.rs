//! What the page shows of a dataset, as the template reads it.

use std::collections::{BTreeMap, BTreeSet};

use digital_governance::comparison::Column;
use digital_governance::prelude::*;
use hashbrown::HashMap;
use serde::Serialize;

use super::unit::Unit;
use super::{Choice, words};

/// A table of holders, bearers or laws has at most so many rows: those of which there is most to say.
const ROWS: usize = 60;

/// Letters in a line of a tile.
const TILE_LINE: usize = 17;

#[derive(Debug, Serialize)]
pub(crate) struct Content<'d> {
    title: &'d str,
    pub(crate) chosen: usize,
    pub(crate) shown: usize,
    norms: usize,
    lead: String,
    /// What is not on the page.
    limits: Vec<String>,
    legend: Vec<Legend>,
    matrices: Vec<Matrix>,
    norm_table: NormTable,
    laws: Vec<LawEntry>,
    tiles: Vec<Tile>,
    years: Vec<Year>,
    groups: Vec<Group>,
    units: Vec<Unit>,
    filters: Vec<Filter>,
}

/// What an answer is called, and what it means.
#[derive(Debug, Serialize)]
struct Legend {
    answer: &'static str,
    label: &'static str,
    meaning: &'static str,
}

/// Holders or documents along a vocabulary.
#[derive(Debug, Serialize)]
struct Matrix {
    id: &'static str,
    title: &'static str,
    caption: &'static str,
    columns: Vec<String>,
    /// What the rows are of: holders or documents.
    rows_are: &'static str,
    rows: Vec<MatrixRow>,
    panels: Vec<Panel>,
}

#[derive(Debug, Serialize)]
struct MatrixRow {
    name: String,
    positions: usize,
    cells: Vec<MatrixCell>,
}

#[derive(Debug, Serialize)]
struct MatrixCell {
    answer: &'static str,
    label: &'static str,
    count: usize,
    /// How dark it is, from 1 to 4.
    step: usize,
    panel: String,
    title: String,
}

/// What opens from a cell, a tile or a line.
#[derive(Debug, Serialize)]
struct Panel {
    id: String,
    title: String,
    parts: Vec<Part>,
    /// Holders about whom there is an answer of another kind.
    answers: Vec<Answers>,
}

/// Some of the units, under a heading.
#[derive(Debug, Serialize)]
struct Part {
    heading: Option<String>,
    /// Indices of units.
    units: Vec<usize>,
    /// How many more there are that the page does not write out.
    more: usize,
}

#[derive(Debug, Serialize)]
struct Answers {
    label: &'static str,
    names: String,
}

#[derive(Debug, Serialize)]
struct NormTable {
    columns: Vec<String>,
    rows: Vec<NormRow>,
    panels: Vec<Panel>,
}

#[derive(Debug, Serialize)]
struct NormRow {
    bearer: String,
    total: usize,
    cells: Vec<NormCell>,
}

#[derive(Debug, Serialize)]
struct NormCell {
    count: usize,
    step: usize,
    panel: String,
    title: String,
}

#[derive(Debug, Serialize)]
struct LawEntry {
    name: String,
    anchor: String,
    about: String,
    lines: Vec<LawLine>,
}

/// A stance on a law, or a way in which it is referred to.
#[derive(Debug, Serialize)]
struct LawLine {
    is_stance: bool,
    label: String,
    holders: String,
    count: String,
    panel: Panel,
}

#[derive(Debug, Serialize)]
struct Tile {
    number: String,
    lines: Vec<String>,
    colour: &'static str,
    /// The colour of the letters.
    ink: &'static str,
    count: usize,
    title: String,
    panel: Panel,
}

#[derive(Debug, Serialize)]
struct Year {
    heading: String,
    events: Vec<YearEvent>,
}

#[derive(Debug, Serialize)]
struct YearEvent {
    date: Option<String>,
    what: String,
    name: String,
    kind: String,
    href: Option<String>,
    is_law: bool,
}

/// The positions that rest on a document.
#[derive(Debug, Serialize)]
struct Group {
    title: String,
    anchor: String,
    about: String,
    coverage: Option<String>,
    url: Option<String>,
    positions: Vec<Entry>,
}

#[derive(Debug, Serialize)]
struct Entry {
    unit: usize,
    norms: Vec<usize>,
    holders: String,
    documents: String,
    themes: String,
    modalities: String,
}

#[derive(Debug, Serialize)]
struct Filter {
    name: &'static str,
    label: &'static str,
    any: &'static str,
    options: Vec<(String, String)>,
}

const LEGEND: [(Answer, &str, &str, &str); 5] = [
    (
        Answer::Found,
        "found",
        "a number",
        "So many positions and norms are filed there. Open it to read them.",
    ),
    (Answer::Silent, "silent", "silent", "The texts were read as a whole for this, and say nothing of it."),
    (
        Answer::NoneFound,
        "none-found",
        "none found",
        "Somebody looked, and it is not in what is coded so far; not every text is coded as a whole.",
    ),
    (
        Answer::NotEnough,
        "not-enough",
        "not enough",
        "What was looked at does not carry an answer: only some of the texts, an excerpt, or what others report.",
    ),
    (
        Answer::NotCoded,
        "not-coded",
        "not coded",
        "Nobody has looked for it yet. It says nothing about the holder.",
    ),
];

/// The name of an answer in the style sheet, and its label.
fn answer_names(answer: Answer) -> (&'static str, &'static str) {
    LEGEND
        .iter()
        .find(|(own, ..)| *own == answer)
        .map_or(("not-coded", "not coded"), |(_, name, label, _)| (*name, *label))
}

/// Goes through a dataset for what the page shows.
struct Gatherer<'d> {
    dataset: &'d Dataset,
    /// The positions that were chosen, in the order of a file.
    chosen: Vec<RecordRef<'d>>,
    units: Vec<Unit>,
    /// The index of a unit, by the id of its position or provision.
    places: HashMap<&'d str, usize>,
    limits: Vec<String>,
}

impl<'d> Content<'d> {
    pub(crate) fn of(dataset: &'d Dataset, choice: &'d Choice) -> Self {
        let mut gatherer = Gatherer::of(dataset, choice);
        let groups = gatherer.groups(choice.limit);
        let comparison = gatherer.comparison(choice);
        let matrices = [
            (
                Axis::Themes,
                "themes",
                "By theme of the Compact’s consultation",
                "the seven themes on which the United Nations consulted for the Global Digital Compact",
            ),
            (
                Axis::Baskets,
                "issues",
                "By group of issues",
                "the seven groups of issues of the Digital Watch observatory",
            ),
            (
                Axis::Objectives,
                "objectives",
                "By objective of the adopted Compact",
                "the five objectives of the Global Digital Compact as adopted",
            ),
        ];
        let matrices =
            matrices.map(|(axis, id, title, caption)| gatherer.matrix(&comparison, axis, id, title, caption));
        let chosen = gatherer.chosen.len();
        let shown = chosen.min(choice.limit);
        if shown < chosen {
            gatherer.limits.push(format!(
                "{} of {} are written out here, the first in the order of the file; numbers count all of them. \
                 The options --holder and --document make a page for one holder or one document, --limit a longer one.",
                words::grouped(shown),
                words::count(chosen, "position", "positions"),
            ));
        }
        let norms = gatherer.chosen.iter().map(|record| record.provisions().len()).sum();
        let laws = gatherer.laws();
        let tiles = gatherer.tiles(&comparison);
        let norm_table = gatherer.norm_table();
        let years = gatherer.years(choice, &laws);
        let lead = gatherer.lead(norms);
        Self {
            title: &choice.title,
            chosen,
            shown,
            norms,
            lead,
            legend: LEGEND
                .iter()
                .map(|(_, answer, label, meaning)| Legend { answer, label, meaning })
                .collect(),
            matrices: Vec::from(matrices),
            norm_table,
            laws,
            tiles,
            years,
            filters: gatherer.filters(choice.limit),
            groups,
            limits: gatherer.limits,
            units: gatherer.units,
        }
    }
}

impl<'d> Gatherer<'d> {
    fn of(dataset: &'d Dataset, choice: &Choice) -> Self {
        let mut chosen: Vec<RecordRef<'d>> = Vec::new();
        if choice.holders.is_empty() && choice.documents.is_empty() {
            chosen.extend(dataset.positions());
        }
        let mut seen = BTreeSet::new();
        let of_holders = choice.holders.iter().flat_map(|id| dataset.positions().held_by(id));
        let of_documents = choice.documents.iter().flat_map(|id| dataset.positions().in_document(id));
        chosen.extend(of_holders.chain(of_documents).filter(|record| seen.insert(record.id())));
        Self { dataset, chosen, units: Vec::new(), places: HashMap::new(), limits: Vec::new() }
    }

    fn name(&self, id: &str) -> String {
        words::name(self.dataset, id)
    }

    fn lead(&self, norms: usize) -> String {
        let holders: BTreeSet<&str> = self
            .chosen
            .iter()
            .filter_map(|record| record.attribution())
            .flat_map(|own| own.holders.iter().map(Id::as_str))
            .collect();
        let documents: BTreeSet<&str> =
            self.chosen.iter().flat_map(|record| documents_of(*record)).map(Id::as_str).collect();
        format!(
            "{} of {} in {}, with {}. Each says whose it is and where it stands.",
            words::count(self.chosen.len(), "position", "positions"),
            words::count(holders.len(), "holder", "holders"),
            words::count(documents.len(), "document", "documents"),
            words::count(norms, "norm", "norms"),
        )
    }

    /// The positions, by the document on which they rest first of all; each gets its number.
    fn groups(&mut self, limit: usize) -> Vec<Group> {
        let dataset = self.dataset;
        let mut by_document: Vec<(Option<&'d Id<SourceDocument>>, Vec<RecordRef<'d>>)> = Vec::new();
        for record in self.chosen.iter().take(limit) {
            let document = documents_of(*record).next();
            match by_document.iter_mut().find(|(own, _)| *own == document) {
                Some((_, records)) => records.push(*record),
                None => by_document.push((document, vec![*record])),
            }
        }
        by_document.sort_by_key(|(document, records)| {
            let name = document.map(|id| words::name(dataset, id.as_str()).to_lowercase());
            (document.is_none(), std::cmp::Reverse(records.len()), name)
        });
        let mut groups = Vec::new();
        let mut number = 0_usize;
        for (document, records) in by_document {
            let mut positions = Vec::new();
            for record in records {
                number += 1;
                positions.push(self.entry(record, number));
            }
            groups.push(self.group(document, positions));
        }
        groups
    }

    fn entry(&mut self, record: RecordRef<'d>, number: usize) -> Entry {
        let first = self.units.len();
        for (index, position) in Position::all_of(record).enumerate() {
            let number = if index == 0 { number.to_string() } else { format!("{number}.{index}") };
            self.places.insert(position.id(), self.units.len());
            self.units.push(Unit::of(position, number, self.dataset));
        }
        let joined = |terms: BTreeSet<&str>| terms.into_iter().collect::<Vec<_>>().join(" ");
        let holders = record.attribution().map(|own| own.holders.iter().map(Id::as_str).collect());
        let classifications = || Position::all_of(record).filter_map(Position::classification);
        let modalities = record.provisions().iter().filter_map(|provision| provision.modality.as_ref());
        Entry {
            unit: first,
            norms: (first + 1..self.units.len()).collect(),
            holders: joined(holders.unwrap_or_default()),
            documents: joined(documents_of(record).map(Id::as_str).collect()),
            themes: joined(classifications().flat_map(|own| own.themes.iter().map(Term::as_str)).collect()),
            modalities: joined(modalities.map(Term::as_str).collect()),
        }
    }

    fn group(&self, document: Option<&'d Id<SourceDocument>>, positions: Vec<Entry>) -> Group {
        let Some(document) = document.and_then(|id| self.dataset.source_document(id)) else {
            return Group {
                title: "Without a document".to_owned(),
                anchor: "document".to_owned(),
                about: "No citation is recorded.".to_owned(),
                coverage: None,
                url: None,
                positions,
            };
        };
        let dates: Vec<String> =
            document.events.iter().filter_map(|event| event.date.as_ref()).map(words::date).collect();
        let authors: Vec<String> = document
            .contributors
            .iter()
            .filter(|own| own.role == ContributorRole::Author || own.role == ContributorRole::Speaker)
            .map(|own| words::party(self.dataset, &own.who))
            .collect();
        let mut about = words::sentence_case(&words::term(&document.kind));
        if !authors.is_empty() {
            about = format!("{about} by {}", words::list(&authors));
        }
        if let Some(date) = dates.first() {
            about = format!("{about}, {date}");
        }
        Group {
            title: self.name(document.id.as_str()),
            anchor: document_anchor(&document.id),
            about,
            coverage: document.coverage.as_ref().map(|coverage| words::term(&coverage.extent)),
            url: document.url.as_ref().map(ToString::to_string),
            positions,
        }
    }

    /// Those of the chosen holders or documents, or else of the holders of most positions, in the order of their names.
    fn comparison(&mut self, choice: &Choice) -> Comparison<'d> {
        let comparison = Comparison::of(self.dataset);
        if !choice.holders.is_empty() || !choice.documents.is_empty() {
            return comparison.holders(&choice.holders).documents(&choice.documents);
        }
        let mut counts: BTreeMap<&'d Id<Stakeholder>, usize> = BTreeMap::new();
        for attribution in self.chosen.iter().filter_map(|record| record.attribution()) {
            for holder in &attribution.holders {
                *counts.entry(holder).or_default() += 1;
            }
        }
        let mut holders: Vec<(&Id<Stakeholder>, usize)> = counts.into_iter().collect();
        holders.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        if holders.len() > ROWS {
            self.limits.push(format!(
                "The tables have rows for the {ROWS} holders with most positions; {} more are in the list and the filter.",
                words::grouped(holders.len() - ROWS)
            ));
        }
        let mut holders: Vec<&Id<Stakeholder>> =
            holders.into_iter().take(ROWS).map(|(holder, _)| holder).collect();
        holders.sort_by_key(|holder| self.name(holder.as_str()).to_lowercase());
        comparison.holders(holders)
    }

    /// Some positions, as far as they are written out.
    fn part(&self, heading: Option<String>, positions: &[&str]) -> Part {
        let units: Vec<usize> = positions.iter().filter_map(|id| self.places.get(id).copied()).collect();
        let more = positions.len() - units.len();
        Part { heading, units, more }
    }

    fn matrix(
        &self,
        comparison: &Comparison<'d>,
        axis: Axis,
        id: &'static str,
        title: &'static str,
        caption: &'static str,
    ) -> Matrix {
        let table = comparison.along(axis);
        let columns: Vec<String> =
            table.rows.iter().map(|row| words::subject(self.dataset, &row.subject)).collect();
        let counts = table.rows.iter().flat_map(|row| row.cells.iter().map(|cell| cell.positions.len()));
        let most = counts.max().unwrap_or_default();
        let mut panels = Vec::new();
        let mut rows = Vec::new();
        for (number, column) in table.columns.iter().enumerate() {
            let name = self.name(&column.id);
            let mut cells = Vec::new();
            for (place, row) in table.rows.iter().enumerate() {
                let Some(cell) = row.cells.get(number) else { continue };
                let (answer, label) = answer_names(cell.answer);
                let subject = columns.get(place).cloned().unwrap_or_default();
                let panel = format!("{id}-{number}-{place}");
                let title = format!("{name}: {subject}");
                let count = cell.positions.len();
                if count > 0 {
                    let positions: Vec<&str> = cell.positions.iter().map(|position| position.id()).collect();
                    let parts = vec![self.part(None, &positions)];
                    panels.push(Panel {
                        id: panel.clone(),
                        title: title.clone(),
                        parts,
                        answers: Vec::new(),
                    });
                }
                cells.push(MatrixCell { answer, label, count, step: step(count, most), panel, title });
            }
            let positions = column.positions.iter().filter(|position| position.provision.is_none()).count();
            rows.push(MatrixRow { name, positions, cells });
        }
        let is_document = |column: &&Column<'_>| column.kind == IdKind::SourceDocument;
        let rows_are = match table.columns.iter().filter(is_document).count() {
            0 => "Holder",
            documents if documents == table.columns.len() => "Document",
            _ => "Holder or document",
        };
        Matrix { id, title, caption, columns, rows_are, rows, panels }
    }

    /// Norms by bearer and modality. A norm with several bearers is in the row of each.
    fn norm_table(&mut self) -> NormTable {
        let mut columns: Vec<Option<Term<Modality>>> =
            Modality::ALL.iter().map(|own| Some((*own).into())).collect();
        let mut rows: BTreeMap<(bool, String), BTreeMap<usize, Vec<&'d str>>> = BTreeMap::new();
        for provision in self.chosen.iter().flat_map(|record| record.provisions()) {
            let column = columns.iter().position(|own| *own == provision.modality).unwrap_or_else(|| {
                columns.push(provision.modality.clone());
                columns.len() - 1
            });
            // A party that is named twice is one bearer.
            let mut bearers: BTreeSet<(bool, String)> = provision
                .bearers
                .iter()
                .map(|bearer| (false, words::party(self.dataset, &bearer.party)))
                .collect();
            if bearers.is_empty() {
                bearers.insert((true, "Nobody is named".to_owned()));
            }
            for bearer in bearers {
                rows.entry(bearer).or_default().entry(column).or_default().push(provision.id.as_str());
            }
        }
        let total = |cells: &BTreeMap<usize, Vec<&str>>| cells.values().map(Vec::len).sum::<usize>();
        let mut rows: Vec<_> = rows.into_iter().collect();
        if rows.len() > ROWS {
            rows.sort_by_key(|(_, cells)| std::cmp::Reverse(total(cells)));
            self.limits.push(format!(
                "The table of norms has rows for the {ROWS} bearers with most norms; {} more are in the list.",
                words::grouped(rows.len() - ROWS)
            ));
            rows.truncate(ROWS);
        }
        rows.sort_by_key(|((nobody, name), _)| (*nobody, name.to_lowercase()));
        let most = rows.iter().flat_map(|(_, cells)| cells.values().map(Vec::len)).max().unwrap_or_default();
        let names: Vec<String> = columns
            .iter()
            .map(|modality| modality.as_ref().map_or_else(|| "no modality".to_owned(), words::term))
            .map(|name| words::sentence_case(&name))
            .collect();
        let mut panels = Vec::new();
        let mut shown = Vec::new();
        for (number, ((_, bearer), mut row)) in rows.into_iter().enumerate() {
            let total = total(&row);
            let mut cells = Vec::new();
            for (column, name) in names.iter().enumerate() {
                let norms = row.remove(&column).unwrap_or_default();
                let (panel, title) =
                    (format!("norms-{number}-{column}"), format!("{bearer}: {}", name.to_lowercase()));
                if !norms.is_empty() {
                    let parts = vec![self.part(None, &norms)];
                    panels.push(Panel {
                        id: panel.clone(),
                        title: title.clone(),
                        parts,
                        answers: Vec::new(),
                    });
                }
                cells.push(NormCell { count: norms.len(), step: step(norms.len(), most), panel, title });
            }
            shown.push(NormRow { bearer, total, cells });
        }
        NormTable { columns: names, rows: shown, panels }
    }

    /// The laws on which a stance is taken or to which something refers: for each the stances, then the references.
    fn laws(&mut self) -> Vec<LawEntry> {
        /// Whether it is a reference, the place of the term in its vocabulary, and the term.
        type Line = (bool, usize, String);
        let mut found: BTreeMap<&'d Id<Law>, BTreeMap<Line, Vec<Position<'d>>>> = BTreeMap::new();
        for record in &self.chosen {
            if let RecordRef::Statement(statement) = record {
                for target in &statement.targets {
                    let (Target::Law(law), Some(stance)) = (&target.target, &target.stance) else { continue };
                    let place = Stance::ALL.iter().position(|own| stance == own).unwrap_or(usize::MAX);
                    let line = (false, place, words::term(stance));
                    found.entry(law).or_default().entry(line).or_default().push(Position::of(*record));
                }
            }
            for position in Position::all_of(*record) {
                for reference in position.classification().iter().flat_map(|own| &own.laws) {
                    let Instrument::Law(law) = &reference.instrument else { continue };
                    let place = reference
                        .role
                        .as_ref()
                        .and_then(|role| LawReferenceRole::ALL.iter().position(|own| role == own));
                    let role = reference.role.as_ref().map_or_else(|| "refers to it".to_owned(), words::term);
                    let line = (true, place.unwrap_or(usize::MAX), role);
                    found.entry(law).or_default().entry(line).or_default().push(position);
                }
            }
        }
        let mut found: Vec<_> = found.into_iter().collect();
        if found.len() > ROWS {
            found.sort_by_key(|(_, lines)| std::cmp::Reverse(lines.values().map(Vec::len).sum::<usize>()));
            self.limits.push(format!(
                "The {ROWS} laws of which most is said are shown; {} more are in the list.",
                words::grouped(found.len() - ROWS)
            ));
            found.truncate(ROWS);
        }
        let mut laws: Vec<LawEntry> = found
            .into_iter()
            .filter_map(|(id, lines)| Some(self.law(self.dataset.law(id)?, lines)))
            .collect();
        laws.sort_by_key(|law| law.name.to_lowercase());
        laws
    }

    fn law(&self, law: &'d Law, lines: BTreeMap<(bool, usize, String), Vec<Position<'d>>>) -> LawEntry {
        let mut about = vec![words::sentence_case(&words::term(&law.kind))];
        let dated = |event: &Event| {
            Some(format!("{} {}", words::term(&event.kind), words::date(event.date.as_ref()?)))
        };
        about.extend(law.events.iter().filter_map(dated));
        let mut entries = Vec::new();
        for (number, ((is_reference, _, label), positions)) in lines.into_iter().enumerate() {
            // Whether a holder speaks itself in one of them.
            let mut holders: BTreeMap<String, bool> = BTreeMap::new();
            for attribution in positions.iter().filter_map(|position| position.record.attribution()) {
                for holder in &attribution.holders {
                    *holders.entry(self.name(holder.as_str())).or_default() |= attribution.is_first_party();
                }
            }
            let named =
                |(name, speaks): (String, bool)| if speaks { name } else { format!("{name} (as reported)") };
            let holders: Vec<String> = holders.into_iter().map(named).collect();
            let ids: Vec<&str> = positions.iter().map(|position| position.id()).collect();
            let panel = Panel {
                id: format!("law-{}-{number}", law.id),
                title: format!("{}: {label}", law.name),
                parts: vec![self.part(None, &ids)],
                answers: Vec::new(),
            };
            entries.push(LawLine {
                is_stance: !is_reference,
                label,
                holders: words::list(&holders),
                count: words::grouped(ids.len()),
                panel,
            });
        }
        LawEntry {
            name: law.name.to_string(),
            anchor: law_anchor(&law.id),
            about: about.join(", "),
            lines: entries,
        }
    }

    /// The goals: all 17, and what else of the 2030 Agenda something is filed under.
    fn tiles(&self, comparison: &Comparison<'d>) -> Vec<Tile> {
        let table = comparison.along(Axis::Goals);
        let mut tiles = Vec::new();
        for (index, row) in table.rows.iter().enumerate() {
            let Subject::Goal(reference) = &row.subject else { continue };
            let title = words::goal(reference);
            let mut parts = Vec::new();
            let mut others: BTreeMap<usize, Vec<String>> = BTreeMap::new();
            let mut seen = BTreeSet::new();
            for (column, cell) in table.columns.iter().zip(&row.cells) {
                let name = self.name(&column.id);
                if cell.positions.is_empty() {
                    let place =
                        LEGEND.iter().position(|(answer, ..)| *answer == cell.answer).unwrap_or_default();
                    others.entry(place).or_default().push(name);
                } else {
                    let ids: Vec<&str> = cell.positions.iter().map(|position| position.id()).collect();
                    // What several hold together counts once.
                    seen.extend(ids.iter().copied());
                    parts.push(self.part(Some(name), &ids));
                }
            }
            let answers = others
                .into_iter()
                .filter_map(|(place, names)| {
                    let (_, _, label, _) = LEGEND.get(place)?;
                    Some(Answers { label, names: words::list(&names) })
                })
                .collect();
            let goal = reference.goal();
            let colour = goal.map_or("#5b5b5b", SdgGoal::colour);
            let short = goal.map_or_else(|| title.clone(), |goal| goal.title().to_owned());
            tiles.push(Tile {
                number: goal.map_or_else(String::new, |goal| goal.to_string()),
                lines: wrapped(&short),
                colour,
                ink: ink_on(colour),
                count: seen.len(),
                panel: Panel { id: format!("goal-{index}"), title: title.clone(), parts, answers },
                title,
            });
        }
        tiles
    }

    /// What happened to documents and laws, by year; what has no date comes last.
    fn years(&mut self, choice: &Choice, laws: &[LawEntry]) -> Vec<Year> {
        let dataset = self.dataset;
        let is_all = choice.holders.is_empty() && choice.documents.is_empty();
        let cited: BTreeSet<&str> =
            self.chosen.iter().flat_map(|record| documents_of(*record)).map(Id::as_str).collect();
        let shown: BTreeSet<&str> = self
            .chosen
            .iter()
            .take(choice.limit)
            .filter_map(|record| documents_of(*record).next())
            .map(Id::as_str)
            .collect();
        let mut events: Vec<(Option<(i32, String)>, YearEvent)> = Vec::new();
        let mut add = |own: &[Event], name: &str, kind: String, href: Option<String>, is_law: bool| {
            let mut dated = own.iter().filter(|event| event.date.is_some()).peekable();
            let undated = dated.peek().is_none().then_some(None);
            for event in dated.map(Some).chain(undated) {
                let date = event.and_then(|event| event.date.as_ref());
                let day = date.and_then(|date| date.earliest_day().or_else(|| date.latest_day()));
                let year =
                    day.and_then(|day| Some((day.to_string().get(..4)?.parse().ok()?, day.to_string())));
                let by = event.and_then(|event| event.by.as_ref()).map(|by| words::party(dataset, by));
                let mut what = event.map(|event| words::term(&event.kind)).unwrap_or_default();
                if let Some(by) = by {
                    what = format!("{what} by {by}");
                }
                let date = date.map(words::date);
                let event = YearEvent {
                    date,
                    what,
                    name: name.to_owned(),
                    kind: kind.clone(),
                    href: href.clone(),
                    is_law,
                };
                events.push((year, event));
            }
        };
        for document in dataset.source_documents() {
            let id = document.id.as_str();
            if is_all || cited.contains(id) {
                let href = shown.contains(id).then(|| document_anchor(&document.id));
                add(&document.events, &words::name(dataset, id), words::term(&document.kind), href, false);
            }
        }
        let anchors: BTreeSet<&str> = laws.iter().map(|law| law.anchor.as_str()).collect();
        for law in dataset.laws() {
            let href = Some(law_anchor(&law.id)).filter(|anchor| anchors.contains(anchor.as_str()));
            if is_all || href.is_some() {
                add(&law.events, law.name.as_str(), words::term(&law.kind), href, true);
            }
        }
        events.sort_by_key(|(year, event)| (year.is_none(), year.clone(), event.name.to_lowercase()));
        if events.len() > choice.limit {
            self.limits.push(format!("The time line has the first {} events.", words::grouped(choice.limit)));
            events.truncate(choice.limit);
        }
        let mut years: Vec<Year> = Vec::new();
        for (year, event) in events {
            let heading = year.map_or_else(|| "No date".to_owned(), |(year, _)| year.to_string());
            match years.last_mut().filter(|last| last.heading == heading) {
                Some(last) => last.events.push(event),
                None => years.push(Year { heading, events: vec![event] }),
            }
        }
        years
    }

    /// What the list can be filtered by: what stands at the positions that are written out.
    fn filters(&self, limit: usize) -> Vec<Filter> {
        let (mut holders, mut documents) = (BTreeSet::new(), BTreeSet::new());
        let (mut themes, mut modalities) = (BTreeSet::new(), BTreeSet::new());
        for record in self.chosen.iter().take(limit) {
            holders.extend(record.attribution().iter().flat_map(|own| own.holders.iter().map(Id::as_str)));
            documents.extend(documents_of(*record).map(Id::as_str));
            for position in Position::all_of(*record) {
                themes.extend(position.classification().iter().flat_map(|own| own.themes.iter()));
                modalities.extend(position.provision.and_then(|provision| provision.modality.as_ref()));
            }
        }
        let named = |ids: BTreeSet<&str>| ids.into_iter().map(|id| (id.to_owned(), self.name(id))).collect();
        let filter = |name, label, any, mut options: Vec<(String, String)>| {
            options.sort_by_key(|(_, name)| name.to_lowercase());
            Filter { name, label, any, options }
        };
        let theme = |term: &Term<CompactTheme>| (term.to_string(), words::term(term));
        let modality = |term: &Term<Modality>| (term.to_string(), words::sentence_case(&words::term(term)));
        vec![
            filter("holder", "Holder", "All holders", named(holders)),
            filter("document", "Document", "All documents", named(documents)),
            filter("theme", "Theme", "All themes", themes.into_iter().map(theme).collect()),
            filter("modality", "Modality", "All", modalities.into_iter().map(modality).collect()),
        ]
    }
}

/// The documents on which a position and its norms rest.
fn documents_of(record: RecordRef<'_>) -> impl Iterator<Item = &Id<SourceDocument>> {
    Position::all_of(record).flat_map(Position::citations).map(|citation| &citation.document)
}

fn document_anchor(id: &Id<SourceDocument>) -> String {
    format!("document/{id}")
}

fn law_anchor(id: &Id<Law>) -> String {
    format!("law/{id}")
}

/// How dark a number is shown, from 1 to 4 where it is not nought, by its square root.
fn step(count: usize, most: usize) -> usize {
    (1..=4).find(|step: &usize| 16 * count <= step * step * most).unwrap_or(4)
}

/// A text in the lines of a tile.
fn wrapped(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if line.len() + word.len() < TILE_LINE => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

/// Black or white, whichever contrasts more with a colour, by the relative luminance of the Web Content Accessibility
/// Guidelines 2: the contrast is never below 4.5.
fn ink_on(colour: &str) -> &'static str {
    let channel = |place: usize| {
        let digits = colour.get(place..place + 2).unwrap_or_default();
        let share = f64::from(u8::from_str_radix(digits, 16).unwrap_or_default()) / 255.0;
        if share <= 0.04045 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
    };
    let luminance = 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
    // Contrast with white is 1.05 / (luminance + 0.05), with black (luminance + 0.05) / 0.05.
    if 1.05 * 0.05 > (luminance + 0.05) * (luminance + 0.05) { "#ffffff" } else { "#000000" }
}
