//! What each column says along an axis.

use std::collections::BTreeSet;

use hashbrown::HashMap;
use serde::Serialize;

use super::columns::{Column, Comparison};
use crate::query::{Position, Subject};
use crate::record::{Classification, Instrument, RecordRef, SourceDocument, Target};
use crate::vocabulary::{
    Basket, ClassificationAxis, CodingBasis, CodingExtent, CompactObjective, CompactTheme, SdgGoal, Term,
    Topic,
};

/// The vocabulary along which positions are compared.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(Axis::Baskets.classification_axis(), ClassificationAxis::Topics);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum Axis {
    /// The themes of the consultation on the Compact. All seven are rows.
    Themes,
    /// The objectives of the adopted Compact. All five are rows.
    Objectives,
    /// The Sustainable Development Goals, each with its targets. All 17 are rows; all goals together and the themes of the
    /// 2030 Agenda where something is filed there.
    Goals,
    /// The baskets of the issues of digital policy. All seven are rows.
    Baskets,
    /// The issues of digital policy under which something is filed.
    Topics,
    /// The technologies under which something is filed.
    Technologies,
    /// The laws that something refers to.
    Laws,
}

impl Axis {
    /// The list of a classification along which its rows are.
    pub fn classification_axis(self) -> ClassificationAxis {
        match self {
            Self::Themes => ClassificationAxis::Themes,
            Self::Objectives => ClassificationAxis::Objectives,
            Self::Goals => ClassificationAxis::Goals,
            Self::Baskets | Self::Topics => ClassificationAxis::Topics,
            Self::Technologies => ClassificationAxis::Technologies,
            Self::Laws => ClassificationAxis::Laws,
        }
    }

    /// The rows that are there whatever is filed.
    fn rows(self) -> Vec<Subject> {
        match self {
            Self::Themes => CompactTheme::ALL.iter().map(|term| Subject::from(*term)).collect(),
            Self::Objectives => CompactObjective::ALL.iter().map(|term| Subject::from(*term)).collect(),
            Self::Goals => SdgGoal::ALL.iter().map(|goal| Subject::from(*goal)).collect(),
            Self::Baskets => Basket::ALL.iter().map(|term| Subject::from(*term)).collect(),
            Self::Topics | Self::Technologies | Self::Laws => Vec::new(),
        }
    }

    /// Adds the rows to which a position belongs, some of them twice.
    fn add_rows_of(self, position: Position<'_>, rows: &mut Vec<Subject>) {
        if let Some(classification) = position.classification() {
            self.add_rows(classification, rows);
        }
        if let (None, RecordRef::Statement(statement)) = (position.provision, position.record) {
            for target in &statement.targets {
                match (self, &target.target) {
                    (Self::Topics, Target::Topic(topic)) => rows.push(topic.clone().into()),
                    (Self::Baskets, Target::Topic(Term::Known(topic))) => {
                        rows.push(topic.basket().into());
                    }
                    (Self::Technologies, Target::Technology(term)) => rows.push(term.clone().into()),
                    (Self::Laws, Target::Law(law)) => rows.push(law.into()),
                    _ => {}
                }
            }
        }
    }

    fn add_rows(self, classification: &Classification, rows: &mut Vec<Subject>) {
        let basket = |topic: &Term<Topic>| match topic {
            Term::Known(topic) => Some(Subject::from(topic.basket())),
            Term::Other(_) => None,
        };
        let law = |instrument: &Instrument| match instrument {
            Instrument::Law(law) => Some(Subject::from(law)),
            Instrument::Described(_) => None,
        };
        match self {
            Self::Themes => rows.extend(classification.themes.iter().cloned().map(Subject::from)),
            Self::Objectives => rows.extend(classification.objectives.iter().cloned().map(Subject::from)),
            Self::Goals => rows.extend(classification.goals.iter().map(|goal| match goal.goal() {
                Some(goal) => Subject::from(goal),
                None => Subject::from(goal.clone()),
            })),
            Self::Baskets => rows.extend(classification.topics.iter().filter_map(basket)),
            Self::Topics => rows.extend(classification.topics.iter().cloned().map(Subject::from)),
            Self::Technologies => rows.extend(classification.technologies.iter().cloned().map(Subject::from)),
            Self::Laws => {
                rows.extend(classification.laws.iter().filter_map(|reference| law(&reference.instrument)));
            }
        }
    }
}

/// What a cell says of its column and its row.
///
/// Where nothing is filed, the answer follows from the documents of the column ([`Column::documents`]). Of each it is known along
/// the axis of the row:
///
/// - *silent*: its [`coverage`](crate::SourceDocument::coverage) has the extent `whole` and names the axis, and the text was read:
///   [`Coding::basis`](crate::record::Coding::basis) of the coverage, or else of the document, is `whole-text`, `translation`, or not
///   given;
/// - *none found*: its coverage names the axis, with an extent other than `whole` and `not-yet`; or its classification says that the
///   axis is [`absent`](crate::record::Classification::absent); or each record of the column that rests on it is filed along the axis
///   or says that it is absent, itself or in a provision;
/// - *not enough*: it would be one of these two, and the basis is any other, as `excerpt`, `cut-text`, `report` and `memory`; or
///   the document as a whole is filed under the row, though none of its positions is;
/// - *not coded*: anything else.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!(serde_json::to_string(&Answer::NoneFound)?, "\"none-found\"");
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum Answer {
    /// Something is filed under the row.
    Found,
    /// The column says nothing of it: each of its documents is silent.
    Silent,
    /// It was looked for in each of the documents, not all of which are coded whole, and is not in what is coded: for each
    /// document the answer is silent or none found, and not for all of them silent.
    NoneFound,
    /// Nobody looked: no document is there and no position, or for each document the answer is not coded.
    NotCoded,
    /// What was looked at does not carry an answer: some documents were looked at and others not, or not in a text that is
    /// enough, or all that is there are positions that others report.
    NotEnough,
}

/// What a column says under a row.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::default();
/// let table = Comparison::of(&dataset).documents([&id!("tides")]).along(Axis::Themes);
/// let cell = &table.rows[0].cells[0];
/// assert_eq!((cell.answer, cell.positions.len()), (Answer::NotCoded, 0));
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Cell<'d> {
    /// Whether something was found, or what can be said where nothing was.
    pub answer: Answer,
    /// The positions and provisions that are filed there themselves, in the order of a file, with their citations.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub positions: Vec<Position<'d>>,
}

/// A term, and what each column says under it.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::default();
/// let table = Comparison::of(&dataset).documents([&id!("tides")]).along(Axis::Themes);
/// assert_eq!(table.rows[0].subject, CompactTheme::ConnectAllPeople.into());
/// assert_eq!(table.rows[0].cells.len(), 1);
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Row<'d> {
    /// The term, or the law.
    pub subject: Subject,
    /// A cell for each column.
    pub cells: Vec<Cell<'d>>,
}

/// Columns along an axis.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::default();
/// let table = Comparison::of(&dataset).documents([&id!("tides")]).along(Axis::Themes);
/// assert_eq!((table.columns.len(), table.rows.len()), (1, 7));
/// assert!(table.row(CompactTheme::ProtectData).is_some());
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Table<'d> {
    /// The axis.
    pub axis: Axis,
    /// The holders or documents.
    pub columns: Vec<Column<'d>>,
    /// The rows: first those of the vocabulary in its order, then what else is filed.
    pub rows: Vec<Row<'d>>,
}

impl<'d> Table<'d> {
    /// The row of a term or a law.
    pub fn row(&self, subject: impl Into<Subject>) -> Option<&Row<'d>> {
        let subject = subject.into();
        self.rows.iter().find(|row| row.subject == subject)
    }
}

impl<'d> Comparison<'d> {
    /// The columns along an axis.
    pub fn along(&self, axis: Axis) -> Table<'d> {
        // In the order of the columns.
        let mut filed: Vec<HashMap<Subject, Vec<Position<'d>>>> = Vec::new();
        let mut found = BTreeSet::new();
        for column in &self.columns {
            let mut cells: HashMap<Subject, Vec<Position<'d>>> = HashMap::new();
            let mut rows = Vec::new();
            for position in &column.positions {
                axis.add_rows_of(*position, &mut rows);
                for row in rows.drain(..) {
                    let cell = cells.entry(row).or_default();
                    // It may be filed under several terms that are one row.
                    if cell.last().is_none_or(|last| !std::ptr::eq(last.id(), position.id())) {
                        cell.push(*position);
                    }
                }
            }
            found.extend(cells.keys().cloned());
            filed.push(cells);
        }
        let listed = axis.rows();
        let mut subjects = listed.clone();
        subjects.extend(found.into_iter().filter(|row| !listed.contains(row)));
        // Of a column whose cells are all filled nobody asks.
        let mut looks: Vec<Option<Looks<'_, 'd>>> = self.columns.iter().map(|_| None).collect();
        let row = |subject: Subject| {
            let columns = self.columns.iter().zip(&mut filed).zip(&mut looks);
            let cells = columns.map(|((column, cells), looks)| {
                let positions = cells.remove(&subject).unwrap_or_default();
                let answer = if positions.is_empty() {
                    looks.get_or_insert_with(|| Looks::of(column, axis)).answer(&subject)
                } else {
                    Answer::Found
                };
                Cell { answer, positions }
            });
            let cells = cells.collect();
            Row { subject, cells }
        };
        let rows = subjects.into_iter().map(row).collect();
        Table { axis, columns: self.columns.clone(), rows }
    }
}

/// What is known of the documents of a column along an axis.
struct Looks<'c, 'd> {
    column: &'c Column<'d>,
    documents: Vec<(&'d SourceDocument, Answer)>,
}

impl<'c, 'd> Looks<'c, 'd> {
    fn of(column: &'c Column<'d>, axis: Axis) -> Self {
        let axis = axis.classification_axis();
        // The documents on which records rest, and whether each of the records tells something along the axis.
        let mut resting: HashMap<&'d str, bool> = HashMap::new();
        let mut records: Vec<RecordRef<'d>> =
            column.positions.iter().map(|position| position.record).collect();
        records.dedup_by_key(|record| record.id());
        for record in records {
            let of_position =
                |position: Position<'_>| position.classification().is_some_and(|own| tells(own, axis));
            let tells = Position::all_of(record).any(of_position);
            for citation in Position::all_of(record).flat_map(Position::citations) {
                *resting.entry(citation.document.as_str()).or_insert(true) &= tells;
            }
        }
        let look = |document: &&'d SourceDocument| {
            let all_tell = resting.get(document.id.as_str()).copied().unwrap_or_default();
            (*document, look(document, axis, all_tell))
        };
        Self { column, documents: column.documents.iter().map(look).collect() }
    }

    /// The answer of a cell under which nothing is filed.
    fn answer(&self, subject: &Subject) -> Answer {
        let of_document = |(document, answer): &(&SourceDocument, Answer)| {
            let is_filed = document.classification.as_ref().is_some_and(|own| subject.has(own));
            if is_filed && *answer != Answer::NotCoded { Answer::NotEnough } else { *answer }
        };
        let mut answers = self.documents.iter().map(of_document);
        let Some(first) = answers.next() else {
            return if self.column.positions.is_empty() { Answer::NotCoded } else { Answer::NotEnough };
        };
        answers.fold(first, |one, other| match (one, other) {
            _ if one == other => one,
            (Answer::Silent, Answer::NoneFound) | (Answer::NoneFound, Answer::Silent) => Answer::NoneFound,
            _ => Answer::NotEnough,
        })
    }
}

/// Whether a classification tells something along an axis: that something is filed, or that nothing is.
fn tells(classification: &Classification, axis: ClassificationAxis) -> bool {
    classification.has_items(axis) || is_absent(classification, axis)
}

fn is_absent(classification: &Classification, axis: ClassificationAxis) -> bool {
    classification.absent.iter().any(|absent| *absent == axis)
}

/// What is known of a document along an axis. `all_tell`: records rest on it, and each tells something along the axis.
fn look(document: &SourceDocument, axis: ClassificationAxis, all_tell: bool) -> Answer {
    let coverage = document.coverage.as_deref();
    let covered = coverage.filter(|coverage| {
        coverage.extent != CodingExtent::NotYet && coverage.axes.iter().any(|own| *own == axis)
    });
    let is_whole = covered.is_some_and(|coverage| coverage.extent == CodingExtent::Whole);
    let absent = document.classification.as_ref().is_some_and(|own| is_absent(own, axis));
    let looked = match () {
        () if is_whole => Answer::Silent,
        () if covered.is_some() || absent || all_tell => Answer::NoneFound,
        () => return Answer::NotCoded,
    };
    let of_coverage = coverage.and_then(|coverage| coverage.coding.as_ref());
    let basis = of_coverage.or(document.coding.as_ref()).and_then(|coding| coding.basis.as_ref());
    let is_enough =
        basis.is_none_or(|basis| *basis == CodingBasis::WholeText || *basis == CodingBasis::Translation);
    if is_enough { looked } else { Answer::NotEnough }
}
