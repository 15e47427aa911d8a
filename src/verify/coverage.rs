//! Which sentences of a text are cited, and which are not.

use std::collections::BTreeMap;
use std::ops::Range;

use super::{Found, Sentence, SourceText};
use crate::dataset::Dataset;
use crate::record::{Citation, RecordRef, SourceDocument};
use crate::shape::{Step, Walk};
use crate::value::{Id, IdKind};

/// What came of one citation.
///
/// ```
/// use digital_governance::{Coverage, Dataset, DocumentKind, SourceDocument, SourceText, id};
///
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter.into());
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
/// use digital_governance::{Coverage, Dataset, DocumentKind, SourceDocument, SourceText, id};
///
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter.into());
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
/// use digital_governance::*;
///
/// let text = "The tide rises. The tide falls. Share this page";
/// let document = SourceDocument::new(id!("tides"), DocumentKind::Letter.into())
///     .with_furniture([Locator::new().with_label(text!("Share this page"))]);
/// let statement = Statement::new(id!("tides/statement-1"), Attribution::new(), Act::Assertion.into(), text!("It rises."))
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
        let mut verdicts = Vec::new();
        for record in dataset.by_document(document) {
            for (pointer, citation) in citations(record) {
                if citation.document == *document {
                    let found = text.find_citation(&citation);
                    verdicts.push(Verdict { record, pointer, citation, found });
                }
            }
        }
        let sentences = text.sentences();
        let furniture = dataset.source_document(document).map(|document| document.furniture.as_slice());
        let furniture: Vec<Range<usize>> = furniture
            .unwrap_or_default()
            .iter()
            .filter_map(|locator| locator.label.as_ref())
            .filter_map(|label| crate::record::Fingerprint::of(label.as_str()))
            .flat_map(|fingerprint| text.find(&fingerprint).places().to_vec())
            .collect();
        let mut places: BTreeMap<usize, Vec<(usize, usize)>> = BTreeMap::new();
        for (number, verdict) in verdicts.iter().enumerate() {
            for place in verdict.found.places() {
                places.entry(place.start).or_default().push((place.end, number));
            }
        }
        let cited = sentences.into_iter().map(|sentence| {
            let own: Vec<Range<usize>> =
                text.words.places().skip(sentence.words.start).take(sentence.words.len()).cloned().collect();
            let mut verdicts = Vec::new();
            let mut covered = vec![false; own.len()];
            for (start, passages) in places.range(..sentence.place.end) {
                for (end, number) in passages {
                    if *end <= sentence.place.start {
                        continue;
                    }
                    verdicts.push(*number);
                    for (word, covered) in own.iter().zip(&mut covered) {
                        *covered |= *start <= word.start && word.end <= *end;
                    }
                }
            }
            verdicts.sort_unstable();
            verdicts.dedup();
            let is_furniture = own
                .iter()
                .all(|word| furniture.iter().any(|place| place.start <= word.start && word.end <= place.end));
            Cited { sentence, verdicts, is_furniture, covered: covered.into_iter().all(|covered| covered) }
        });
        let sentences = cited.collect();
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

/// Every citation in a record, with its place.
fn citations(record: RecordRef<'_>) -> Vec<(String, Citation)> {
    let mut citations = Citations::default();
    record.walk(&mut citations);
    citations.found
}

#[derive(Default)]
struct Citations {
    steps: Vec<Step>,
    found: Vec<(String, Citation)>,
}

impl Walk for Citations {
    fn enter(&mut self, step: Step) {
        self.steps.push(step);
    }

    fn leave(&mut self) {
        self.steps.pop();
    }

    fn part(&mut self, part: &dyn std::any::Any) {
        if let Some(citation) = part.downcast_ref::<Citation>() {
            let pointer = self.steps.iter().map(|step| format!("/{step}")).collect();
            self.found.push((pointer, citation.clone()));
        }
    }

    fn reference(&mut self, _: IdKind, _: &str) {}
}
