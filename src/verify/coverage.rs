//! Which sentences of a text are cited, and which are not.

use std::any::Any;
use std::ops::Range;

use super::{Found, Sentence, SourceText};
use crate::dataset::Dataset;
use crate::record::walk::{Path, PathSegment, Visitor};
use crate::record::{Citation, RecordRef, SourceDocument};
use crate::value::Id;

/// What came of one citation.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter);
/// let dataset = Dataset::builder().add(document).build()?;
/// let coverage = Coverage::of(&dataset, &id!("tides"), &SourceText::new("Low tide."));
/// assert!(coverage.verdicts().is_empty()); // nothing is cited
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Verdict<'a> {
    /// The record that cites.
    pub record: RecordRef<'a>,
    /// Where in the record the citation stands, as a JSON Pointer.
    pub pointer: String,
    /// The citation.
    pub citation: Citation,
    /// Where its passage is.
    pub found: Found,
}

impl Verdict<'_> {
    /// Whether the passage is there; also where it is there several times.
    pub fn is_verified(&self) -> bool {
        !self.found.places().is_empty()
    }
}

/// A sentence and who cites it.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter);
/// let dataset = Dataset::builder().add(document).build()?;
/// let coverage = Coverage::of(&dataset, &id!("tides"), &SourceText::new("Low tide."));
/// assert!(coverage.sentences().iter().all(|cited| cited.verdicts.is_empty() && !cited.is_covered()));
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Cited {
    /// The sentence.
    pub sentence: Sentence,
    /// The numbers of the verdicts whose passages have a part of it.
    pub verdicts: Vec<usize>,
    /// Whether the document's own record says that it is furniture.
    pub is_furniture: bool,
    /// Whether all of it is in cited passages.
    covered: bool,
}

impl Cited {
    /// Whether each of its words is in a cited passage.
    pub fn is_covered(&self) -> bool {
        self.covered
    }
}

/// A copy of a document, held against everything in a dataset that cites it.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let text = "The tide rises. The tide falls.\nShare this page";
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter)
///     .with_furniture([Locator::new().with_label(text!("Share this page"))]);
/// let statement = Statement::new(id!("tides/statement-1"), Attribution::new(), Act::Assertion, text!("It rises."))
///     .with_citations([Citation::new(id!("tides")).with_fingerprint(Fingerprint::of("The tide rises.").unwrap())]);
/// let dataset = Dataset::builder().add(document).add(statement).build()?;
///
/// let coverage = Coverage::of(&dataset, &id!("tides"), &SourceText::new(text));
/// let uncovered: Vec<_> = coverage.uncovered().map(|cited| &text[cited.sentence.place.clone()]).collect();
/// assert_eq!(uncovered, ["The tide falls."]);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Coverage<'a> {
    verdicts: Vec<Verdict<'a>>,
    sentences: Vec<Cited>,
}

impl<'a> Coverage<'a> {
    /// Looks for the passage of every citation of the document in the text.
    pub fn of(dataset: &'a Dataset, document: &Id<SourceDocument>, text: &SourceText<'_>) -> Self {
        let cited = dataset.by_document(document).flat_map(|record| {
            let own = citations(record).into_iter().filter(|(_, citation)| citation.document == *document);
            own.map(move |(path, citation)| {
                let pointer: String = path.iter().map(ToString::to_string).collect();
                (record, pointer, citation)
            })
        });
        let cited: Vec<_> = cited.collect();
        let found = text.find_citations(cited.iter().map(|(_, _, citation)| citation));
        let verdicts: Vec<Verdict<'a>> = cited
            .into_iter()
            .zip(found)
            .map(|((record, pointer, citation), found)| Verdict { record, pointer, citation, found })
            .collect();
        let furniture = dataset.source_document(document).map(|document| &*document.furniture);
        let furniture = furniture.unwrap_or_default().iter().filter_map(|locator| text.locate(locator));
        let is_furniture = text.words.marked(furniture);
        let passages = verdicts.iter().flat_map(|verdict| verdict.found.places().iter().cloned());
        let is_covered = text.words.marked(passages);
        let all = |marks: &[bool], words: &Range<usize>| {
            marks.get(words.clone()).is_some_and(|marks| marks.iter().all(|mark| *mark))
        };
        let mut sentences: Vec<Cited> = text
            .sentences()
            .into_iter()
            .map(|sentence| Cited {
                verdicts: Vec::new(),
                is_furniture: all(&is_furniture, &sentence.words),
                covered: all(&is_covered, &sentence.words),
                sentence,
            })
            .collect();
        for (number, verdict) in verdicts.iter().enumerate() {
            for place in verdict.found.places() {
                let first = sentences.partition_point(|cited| cited.sentence.place.end <= place.start);
                let end = sentences.partition_point(|cited| cited.sentence.place.start < place.end);
                for cited in sentences.get_mut(first..end).into_iter().flatten() {
                    cited.verdicts.push(number);
                }
            }
        }
        Self { verdicts, sentences }
    }

    /// Every citation of the document, in the order of the records that cite.
    pub fn verdicts(&self) -> &[Verdict<'a>] {
        &self.verdicts
    }

    /// Every sentence of the text.
    pub fn sentences(&self) -> &[Cited] {
        &self.sentences
    }

    /// The sentences that are neither covered nor furniture.
    pub fn uncovered(&self) -> impl Iterator<Item = &Cited> {
        self.sentences.iter().filter(|cited| !cited.is_covered() && !cited.is_furniture)
    }
}

/// Every citation in a record, with its path.
pub(super) fn citations(record: RecordRef<'_>) -> Vec<(Vec<PathSegment>, Citation)> {
    let mut citations = Citations::default();
    record.walk(&mut citations);
    citations.0
}

#[derive(Default)]
struct Citations(Vec<(Vec<PathSegment>, Citation)>);

impl Visitor for Citations {
    fn structure(&mut self, structure: &dyn Any, path: &Path<'_>) {
        if let Some(citation) = structure.downcast_ref::<Citation>() {
            self.0.push((path.segments(), citation.clone()));
        }
    }
}
