//! Advice beside faults: what is valid and probably not meant so.
//!
//! A dataset that exists has no faults. What stands in it may still be a slip, such as a right with the verb "shall not",
//! and then nothing else tells. Advice is never a fault, and each piece may be wrong: the page `docs/advice.md` of the
//! repository says of each code what it finds, what it leaves out, and what to do.

mod dates;
mod kind;
mod language;
mod likeness;
mod place;
mod verb;

use std::any::Any;

use hashbrown::HashSet;

pub use kind::{Advice, AdviceCode, AdviceKind};

use crate::dataset::Dataset;
use crate::record::walk::{Path, PathSegment, Visitor};
use crate::record::{Citation, Enumeration, Provision, QuantifiedTarget, RecordRef};
use crate::value::{IdKind, Text};
use crate::vocabulary::Availability;
use kind::Push;
use likeness::Likeness;

impl Dataset {
    /// What is valid in it and probably not meant so, record by record.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let provision = Provision::new(id!("tides/1/a"), text!("close the harbours"))
    ///     .with_modality(Modality::Right)
    ///     .with_verb(Verb::ShallNot)
    ///     .with_citations([Citation::new(id!("tides"))]);
    /// let stipulation =
    ///     Statement::new(id!("tides/1"), Attribution::new(), Act::Stipulation, text!("Harbours stay open."))
    ///         .with_provisions([provision]);
    /// let dataset = Dataset::builder()
    ///     .add(SourceDocument::new(id!("tides"), DocumentKind::Treaty))
    ///     .add(stipulation)
    ///     .build()?;
    /// let advice = dataset.advice();
    /// assert_eq!(advice.len(), 1);
    /// assert_eq!(advice[0].code(), AdviceCode::ContraryVerb);
    /// assert_eq!(advice[0].pointer(), "/provisions/0/modality");
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn advice(&self) -> Vec<Advice> {
        let references = References::of(self);
        let mut likeness = Likeness::of(self);
        let mut advice = Vec::new();
        for record in self.records() {
            let mut push = |path, kind| advice.push(Advice::new(record, path, kind));
            if lacks_citations(record) {
                push(Vec::new(), AdviceKind::UncitedPosition { kind: record.kind().as_str() });
            }
            if references.leave_out(record) {
                push(Vec::new(), AdviceKind::UnusedRecord { kind: record.kind().as_str() });
            }
            if let RecordRef::Stakeholder(stakeholder) = record {
                likeness.look_at(stakeholder, &mut push);
            }
            if let Some((member, words)) = words_of_coder(record) {
                language::look_at(words, record.coding(), &Path::ROOT.member(member), &mut push);
            }
            dates::look_at(record, self, &mut push);
            record.walk(&mut Reader { dataset: self, record, push: &mut push });
        }
        advice
    }

    /// The same, with the place of each in the text that the dataset was read from, in JSON or JSON Lines, and in the order of
    /// that text.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let text = "{\"format\": \"1.0\",\n \"laws\": [{\"id\": \"tides\", \"kind\": \"treaty\", \"name\": \"Treaty on Tides\"}]}";
    /// let advice = Dataset::from_json(text)?.advice_in(text);
    /// assert!(advice[0].to_string().starts_with("2:11: unused-record: "));
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn advice_in(&self, text: &str) -> Vec<Advice> {
        let mut advice = self.advice();
        place::locate(text, &mut advice);
        advice
    }
}

/// The summary of a record or what stands in its place, in the coder's words.
fn words_of_coder(record: RecordRef<'_>) -> Option<(&'static str, &Text)> {
    let summary = match record {
        RecordRef::SourceDocument(document) => document.summary.as_ref(),
        RecordRef::Stakeholder(stakeholder) => stakeholder.summary.as_ref(),
        RecordRef::Law(law) => law.summary.as_ref(),
        RecordRef::Session(session) => session.summary.as_ref(),
        RecordRef::Principle(principle) => Some(&principle.summary),
        RecordRef::Proposal(proposal) => Some(&proposal.summary),
        RecordRef::PolicyQuestion(question) => return Some(("question", &question.question)),
        RecordRef::Statement(statement) => Some(&statement.summary),
    };
    Some(("summary", summary?))
}

/// Whether a position has no citation, neither of its own nor in each of its provisions.
fn lacks_citations(record: RecordRef<'_>) -> bool {
    let provisions = record.provisions();
    let in_provisions =
        !provisions.is_empty() && provisions.iter().all(|provision| !provision.citations.is_empty());
    record.attribution().is_some() && record.citations().is_empty() && !in_provisions
}

/// Whether a path leads into a citation that belongs to the record or a part of it.
fn is_citation(path: &[PathSegment]) -> bool {
    path.contains(&PathSegment::Member("citations"))
}

/// Looks at the parts of a record.
struct Reader<'a, 'p> {
    dataset: &'a Dataset,
    record: RecordRef<'a>,
    push: &'a mut Push<'p>,
}

impl Reader<'_, '_> {
    /// The id of the record, or of the provision that a path leads into.
    fn own_id(&self, path: &[PathSegment]) -> &str {
        match path {
            [PathSegment::Member("provisions"), PathSegment::Index(index), ..] => {
                self.record.provisions().get(*index).map_or("", |provision| provision.id.as_str())
            }
            _ => self.record.id(),
        }
    }

    /// Whether a copy of the document that a citation names may be at hand.
    fn has_text(&self, citation: &Citation) -> bool {
        let document = self.dataset.source_document(&citation.document);
        let availability = document.and_then(|document| document.availability.as_ref()?.known());
        !matches!(
            availability,
            Some(Availability::Forthcoming | Availability::NeverPublished | Availability::NoLongerAvailable)
        )
    }
}

impl Visitor for Reader<'_, '_> {
    fn structure(&mut self, structure: &dyn Any, path: &Path<'_>) {
        if let Some(provision) = structure.downcast_ref::<Provision>() {
            if let Some(contrary) = verb::contrary(provision) {
                (self.push)(path.member("modality").segments(), contrary);
            }
            if let Some(missing) = verb::missing(provision) {
                (self.push)(path.member("verb").segments(), missing);
            }
            let coding = provision.coding.as_deref().or(self.record.coding());
            language::look_at(&provision.action, coding, &path.member("action"), self.push);
        } else if let Some(citation) = structure.downcast_ref::<Citation>() {
            let is_proven = citation.fingerprint.is_some() || citation.quote.is_some();
            if citation.locator.is_some() && !is_proven && self.has_text(citation) {
                let document = citation.document.to_string();
                (self.push)(path.segments(), AdviceKind::UnprovenCitation { document });
            }
        } else if let Some(list) = structure.downcast_ref::<Enumeration>() {
            for (index, item) in list.foremost.iter().enumerate() {
                if !list.items.contains(item) {
                    let path = path.member("foremost").index(index).segments();
                    (self.push)(path, AdviceKind::UnlistedForemost { item: item.to_string() });
                }
            }
        } else if let Some(target) = structure.downcast_ref::<QuantifiedTarget>() {
            dates::look_at_target(target, path, self.push);
        }
    }

    fn reference(&mut self, _: IdKind, id: &str, path: &Path<'_>) {
        let path = path.segments();
        if self.own_id(&path) == id && !is_citation(&path) {
            (self.push)(path, AdviceKind::SelfReference { id: id.to_owned() });
        }
    }
}

/// What refers to what, as far as a record stands alone without it.
#[derive(Default)]
struct References {
    /// The ids to which another record refers.
    named: HashSet<String>,
    /// The ids of the records that refer to another, other than in a citation.
    naming: HashSet<String>,
    /// The id of the record that is read.
    record: String,
}

impl References {
    fn of(dataset: &Dataset) -> Self {
        let mut references = Self::default();
        for record in dataset.records() {
            record.id().clone_into(&mut references.record);
            record.walk(&mut references);
        }
        references
    }

    /// Whether a document, stakeholder or law is in the dataset for nothing.
    fn leave_out(&self, record: RecordRef<'_>) -> bool {
        matches!(record.kind(), IdKind::SourceDocument | IdKind::Stakeholder | IdKind::Law)
            && !self.named.contains(record.id())
            && !self.naming.contains(record.id())
    }
}

impl Visitor for References {
    fn reference(&mut self, _: IdKind, id: &str, path: &Path<'_>) {
        if id == self.record {
            return;
        }
        if !self.named.contains(id) {
            self.named.insert(id.to_owned());
        }
        if !self.naming.contains(&self.record) && !is_citation(&path.segments()) {
            self.naming.insert(self.record.clone());
        }
    }
}
