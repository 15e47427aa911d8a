//! The columns of a comparison.

use hashbrown::{HashMap, HashSet};
use serde::Serialize;

use crate::dataset::Dataset;
use crate::query::{Holders, Position};
use crate::record::{Party, SourceDocument, Stakeholder};
use crate::value::{Id, IdKind};
use crate::vocabulary::ContributorRole;

/// Two or more holders or documents, to be compared along a vocabulary or pair by pair.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let classified = Classification::new().with_themes([CompactTheme::ProtectData]);
/// let whole = CodingCoverage::new(CodingExtent::Whole).with_axes([ClassificationAxis::Themes]);
/// let dataset = Dataset::builder()
///     .add(SourceDocument::new(id!("tides"), DocumentKind::Submission).with_coverage(whole))
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(Stakeholder::new(id!("lemuria"), StakeholderKind::State))
///     .add(
///         Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Data flow."))
///             .with_classification(classified)
///             .with_citations([Citation::new(id!("tides"))]),
///     )
///     .build()?;
/// let comparison = Comparison::of(&dataset).holders([&id!("atlantis"), &id!("lemuria")]);
/// let table = comparison.along(Axis::Themes);
/// assert_eq!(table.rows.len(), 7);
/// let answers = |theme: CompactTheme| -> Vec<Answer> {
///     let row = table.row(theme).unwrap();
///     row.cells.iter().map(|cell| cell.answer).collect()
/// };
/// assert_eq!(answers(CompactTheme::ProtectData), [Answer::Found, Answer::NotCoded]);
/// assert_eq!(answers(CompactTheme::DigitalCommons), [Answer::Silent, Answer::NotCoded]);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Comparison<'d> {
    pub(super) dataset: &'d Dataset,
    pub(super) columns: Vec<Column<'d>>,
}

/// A column: a holder or a document, what it says, and the documents on which it rests.
///
/// As JSON it has the kind of the column, its id, its name and the ids of its documents.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::default();
/// let comparison = Comparison::of(&dataset).documents([&id!("tides-draft"), &id!("tides")]);
/// assert_eq!(comparison.columns()[1].id, "tides");
/// ```
#[derive(Clone, Debug, Serialize)]
#[non_exhaustive]
pub struct Column<'d> {
    /// Whether it is a holder or a document: the kind of its record.
    pub kind: IdKind,
    /// The id of the holder or the document.
    pub id: String,
    /// What the holder or the document is called.
    pub name: Option<&'d str>,
    /// What it says: positions and their provisions, in the order of a file.
    #[serde(skip)]
    pub positions: Vec<Position<'d>>,
    /// The documents that tell what it says. Of a holder those in which it speaks itself: that positions which it holds in its
    /// own words cite, and of which it is author or speaker. Of a document the document itself.
    #[serde(serialize_with = "ids")]
    pub documents: Vec<&'d SourceDocument>,
}

fn ids<S: serde::Serializer>(documents: &[&SourceDocument], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(documents.iter().map(|document| &document.id))
}

impl<'d> Comparison<'d> {
    /// A comparison without columns.
    pub fn of(dataset: &'d Dataset) -> Self {
        Self { dataset, columns: Vec::new() }
    }

    /// Adds holders, a column each. With [`Holders`] a column has a holder with its members or predecessors.
    #[must_use]
    pub fn holders<H: Into<Holders>>(mut self, holders: impl IntoIterator<Item = H>) -> Self {
        let written = self.written();
        for holders in holders {
            let holders = holders.into();
            let id = holders.stakeholder().as_str().to_owned();
            let all = holders.clone().resolve(self.dataset);
            let records = self.dataset.positions().held_by(holders);
            let positions: Vec<Position<'d>> = records.flat_map(Position::all_of).collect();
            let own = positions.iter().filter(|position| position.is_first_party());
            let mut documents: HashSet<&str> = own
                .flat_map(|position| position.citations())
                .map(|citation| citation.document.as_str())
                .collect();
            let of = |holder: &Id<Stakeholder>| written.get(holder.as_str()).map(Vec::as_slice);
            documents.extend(all.iter().filter_map(of).flatten());
            let mut documents: Vec<&str> = documents.into_iter().collect();
            documents.sort_unstable();
            self.columns.push(Column {
                kind: IdKind::Stakeholder,
                name: self.dataset.name_of(&id),
                id,
                positions,
                documents: documents.into_iter().filter_map(|id| self.document(id)).collect(),
            });
        }
        self
    }

    /// Adds documents or versions of one, a column each.
    #[must_use]
    pub fn documents<'i>(mut self, documents: impl IntoIterator<Item = &'i Id<SourceDocument>>) -> Self {
        for id in documents {
            let rests = |position: &Position<'d>| {
                position.citations().iter().any(|citation| citation.document == *id)
            };
            let records = self.dataset.positions().in_document(id);
            let positions = records.flat_map(Position::all_of).filter(rests).collect();
            self.columns.push(Column {
                kind: IdKind::SourceDocument,
                name: self.dataset.name_of(id.as_str()),
                id: id.as_str().to_owned(),
                positions,
                documents: self.dataset.source_document(id).into_iter().collect(),
            });
        }
        self
    }

    /// The columns, in the order in which they were added.
    pub fn columns(&self) -> &[Column<'d>] {
        &self.columns
    }

    fn document(&self, id: &str) -> Option<&'d SourceDocument> {
        self.dataset.get(id)?.try_into().ok()
    }

    /// The documents of which each stakeholder is author or speaker.
    fn written(&self) -> HashMap<&'d str, Vec<&'d str>> {
        let mut written: HashMap<&'d str, Vec<&'d str>> = HashMap::new();
        for document in self.dataset.source_documents() {
            for contributor in &document.contributors {
                let wrote = contributor.role == ContributorRole::Author
                    || contributor.role == ContributorRole::Speaker;
                if let (true, Party::Stakeholder(who)) = (wrote, &contributor.who) {
                    written.entry(who.as_str()).or_default().push(document.id.as_str());
                }
            }
        }
        written
    }
}
