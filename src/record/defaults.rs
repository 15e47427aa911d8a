//! What the positions of a document have in common, said once.

use crate::error::{FaultKind, MakeFault, ValueError};
use crate::record::{
    Attribution, Citation, Coding, Locator, PolicyQuestion, Principle, Proposal, Provision, SourceDocument,
    Statement,
};
use crate::value::{Id, Text};
use crate::vocabulary::{Act, Term, Verb};

/// Makes the positions of a document, each with an id, an attribution, a citation and a coding that need not be written again.
///
/// It is a short form for programs: what it makes are ordinary records, and whatever is set on one afterwards wins. The
/// reader of sheets fills blank cells by the same rules ([`guide::writing_tables`](crate::guide)).
///
/// | member | is |
/// |---|---|
/// | id | that of the document with the kind and a number: `atlantis-gdc-2023/proposal-1`; of a provision, that of the position before it with its number: `atlantis-gdc-2023/proposal-1/provision-1` |
/// | attribution | the one given to [`of`](Self::of), or to [`attributed_to`](Self::attributed_to) since then |
/// | citations | one, of the document at the place given to [`at`](Self::at); of a position and its provisions |
/// | coding | the one given to [`coded_by`](Self::coded_by), if any; provisions have none |
/// | modality | of a provision, what its verb leaves no doubt of: `should` is an obligation, `can` is none |
///
/// ```
/// use digital_governance::prelude::*;
///
/// # fn main() -> Result<(), Box<dyn std::error::Error>> {
/// let mut tides = DocumentDefaults::of(id!("atlantis-gdc-2023"), id!("atlantis"))?;
/// let dataset = Dataset::builder()
///     .add(SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission))
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(tides.at(Locator::new().with_paragraph(ordinal!(4))).proposal(text!("Tides should be open.")).with_provisions([
///         tides.provision(Verb::Should, text!("publish the tide tables")).with_bearers([ActorClass::States]),
///         tides.provision(Verb::May, text!("charge for copies")).with_bearers([ActorClass::States]),
///     ]))
///     .build()?;
/// let provision = dataset.provision(&id!("atlantis-gdc-2023/proposal-1/provision-2")).unwrap();
/// assert_eq!(provision.modality, Some(Modality::Permission.into()));
/// assert_eq!(dataset.cite(&provision.citations[0]), "atlantis-gdc-2023, paragraph 4");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct DocumentDefaults {
    citation: Citation,
    attribution: Attribution,
    coding: Option<Coding>,
    /// The last part of the next id.
    name: Option<Box<str>>,
    /// The id of the position that was made last, or of the document before the first.
    position: Box<str>,
    principles: u32,
    proposals: u32,
    questions: u32,
    statements: u32,
    /// Of the position that was made last.
    provisions: u32,
}

/// How long the id of a document may be. Two parts of an id fit behind it.
const MAX_DOCUMENT: usize = 100;

/// How long the last part of an id may be.
const MAX_NAME: usize = 49;

const LONG_DOCUMENT: MakeFault = |found| FaultKind::TooLong {
    found,
    what: "the id of a document under which others are made",
    max: MAX_DOCUMENT,
};
const LONG_NAME: MakeFault =
    |found| FaultKind::TooLong { found, what: "the last part of an id", max: MAX_NAME };

impl DocumentDefaults {
    /// Those of a document and of whose positions it has; `Attribution::new()` where it names nobody.
    ///
    /// # Errors
    ///
    /// [`TooLong`](crate::FaultCode::TooLong) if the id of the document has more than 100 characters, so that ids under it could
    /// become too long.
    pub fn of(document: Id<SourceDocument>, attribution: impl Into<Attribution>) -> Result<Self, ValueError> {
        if document.as_str().len() > MAX_DOCUMENT {
            return Err(ValueError::new(LONG_DOCUMENT, document.as_str()));
        }
        Ok(Self {
            position: document.as_str().into(),
            citation: Citation::new(document),
            attribution: attribution.into(),
            coding: None,
            name: None,
            principles: 0,
            proposals: 0,
            questions: 0,
            statements: 0,
            provisions: 0,
        })
    }

    /// Gives what is made from now on this attribution.
    pub fn attributed_to(&mut self, attribution: impl Into<Attribution>) -> &mut Self {
        self.attribution = attribution.into();
        self
    }

    /// Gives the positions that are made from now on this coding.
    pub fn coded_by(&mut self, coding: impl Into<Option<Coding>>) -> &mut Self {
        self.coding = coding.into();
        self
    }

    /// Cites this place of the document in what is made from now on; with `None`, the document as a whole.
    pub fn at(&mut self, place: impl Into<Option<Locator>>) -> &mut Self {
        self.citation.locator = place.into();
        self
    }

    /// Gives the next position or provision an id of its own, below that of its document or position, instead of a number: ids
    /// that others refer to should not move when something is put in before.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let mut tides = DocumentDefaults::of(id!("atlantis-gdc-2023"), id!("atlantis"))?;
    /// let harbours = tides.named("harbours")?.proposal(text!("Harbours should be lit."));
    /// let light = tides.named("light")?.provision(Verb::Should, text!("light the harbours"));
    /// assert_eq!(harbours.id.as_str(), "atlantis-gdc-2023/harbours");
    /// assert_eq!(light.id.as_str(), "atlantis-gdc-2023/harbours/light");
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// [`InvalidId`](crate::FaultCode::InvalidId) if it is not in the form of ids, [`TooLong`](crate::FaultCode::TooLong) if it has
    /// more than 49 characters.
    pub fn named(&mut self, name: &str) -> Result<&mut Self, ValueError> {
        name.parse::<Id<()>>()?;
        if name.len() > MAX_NAME {
            return Err(ValueError::new(LONG_NAME, name));
        }
        self.name = Some(name.into());
        Ok(self)
    }

    /// A citation of another place of the document: for a provision that stands elsewhere than its position.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let tides = DocumentDefaults::of(id!("atlantis-gdc-2023"), id!("atlantis"))?;
    /// let citation = tides.citation(Locator::new().with_footnote(text!("4")));
    /// assert_eq!(citation.document.as_str(), "atlantis-gdc-2023");
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    #[must_use]
    pub fn citation(&self, place: Locator) -> Citation {
        Citation::new(self.citation.document.clone()).with_locator(place)
    }

    /// A principle of the document.
    #[must_use]
    pub fn principle(&mut self, summary: Text) -> Principle {
        let id = self.position("principle", |own| &mut own.principles);
        Principle::new(id, self.attribution.clone(), summary)
            .with_coding(self.coding.clone().map(Box::new))
            .with_citations([self.citation.clone()])
    }

    /// A proposal of the document.
    #[must_use]
    pub fn proposal(&mut self, summary: Text) -> Proposal {
        let id = self.position("proposal", |own| &mut own.proposals);
        Proposal::new(id, self.attribution.clone(), summary)
            .with_coding(self.coding.clone().map(Box::new))
            .with_citations([self.citation.clone()])
    }

    /// A policy question of the document. It is numbered as `question`.
    #[must_use]
    pub fn question(&mut self, question: Text) -> PolicyQuestion {
        let id = self.position("question", |own| &mut own.questions);
        PolicyQuestion::new(id, self.attribution.clone(), question)
            .with_coding(self.coding.clone().map(Box::new))
            .with_citations([self.citation.clone()])
    }

    /// A statement of the document.
    #[must_use]
    pub fn statement(&mut self, act: impl Into<Term<Act>>, summary: Text) -> Statement {
        let id = self.position("statement", |own| &mut own.statements);
        Statement::new(id, self.attribution.clone(), act, summary)
            .with_coding(self.coding.clone().map(Box::new))
            .with_citations([self.citation.clone()])
    }

    /// A provision of the position that was made last: what is to be done, and the verb that carries it, or `None` for an item
    /// whose verb stands in its parent.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let mut tides = DocumentDefaults::of(id!("atlantis-gdc-2023"), id!("atlantis"))?;
    /// let proposal = tides.proposal(text!("Tides should be open."));
    /// let introduction = tides.provision(Verb::Should, text!("open the tides"));
    /// let item = tides.provision(None, text!("publish the tables")).with_parent(introduction.id.clone());
    /// assert_eq!(introduction.modality, Some(Modality::Obligation.into()));
    /// assert_eq!((item.verb, item.modality), (None, None));
    /// # Ok::<(), digital_governance::ValueError>(())
    /// ```
    #[must_use]
    pub fn provision(&mut self, verb: impl Into<Option<Term<Verb>>>, action: Text) -> Provision {
        let verb = verb.into();
        let name = self.next("provision", |own| &mut own.provisions);
        let modality = verb.as_ref().and_then(Term::known).and_then(Verb::modality);
        Provision::new(Id::below(&self.position, &name), action)
            .with_verb(verb)
            .with_modality(modality.map(Term::from))
            .with_citations([self.citation.clone()])
    }

    /// The id of a new position, whose provisions are counted from 1.
    fn position<T>(&mut self, kind: &str, count: impl FnOnce(&mut Self) -> &mut u32) -> Id<T> {
        let name = self.next(kind, count);
        let id: Id<T> = Id::below(self.citation.document.as_str(), &name);
        self.position = id.as_str().into();
        self.provisions = 0;
        id
    }

    /// The last part of the next id: what was given, or else the next number of its kind.
    fn next(&mut self, kind: &str, count: impl FnOnce(&mut Self) -> &mut u32) -> Box<str> {
        if let Some(name) = self.name.take() {
            return name;
        }
        let count = count(self);
        *count = count.saturating_add(1);
        format!("{kind}-{count}").into()
    }
}
