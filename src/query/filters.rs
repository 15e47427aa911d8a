//! Positions and provisions that meet criteria.

use std::fmt::Debug;

use super::candidates::{Candidates, Union};
use super::criterion::Criterion;
use super::holders::Holders;
use super::search::SearchTerms;
use super::subject::Subject;
use crate::dataset::Dataset;
use crate::record::{Party, Provision, RecordRef, SourceDocument};
use crate::value::{Id, PartialDate};
use crate::vocabulary::{Act, Modality, Term, Verb};

/// What a query gives: positions as [`RecordRef`]s, or provisions with their records. It is sealed.
///
/// ```
/// use digital_governance::prelude::*;
/// use digital_governance::query::Unit;
///
/// fn ten<'d, T: Unit<'d>>(query: Query<'d, T>) -> Vec<T> {
///     query.take(10).collect()
/// }
/// assert!(ten(Dataset::default().positions()).is_empty());
/// ```
pub trait Unit<'d>: Copy + Debug + sealed::Sealed<'d> {}

mod sealed {
    use super::{Criterion, Dataset, Debug, RecordRef};

    #[allow(unnameable_types, reason = "the trait is sealed")]
    pub trait Sealed<'d>: Sized {
        type Units: Iterator<Item = Self> + Clone + Debug;

        /// Whether it is a record with all its provisions.
        const IS_POSITION: bool;

        /// What a record has to give.
        fn of(record: RecordRef<'d>) -> Self::Units;

        #[allow(private_interfaces, reason = "the trait is sealed")]
        fn meets(&self, criterion: &Criterion, dataset: &Dataset) -> bool;
    }
}

impl<'d> Unit<'d> for RecordRef<'d> {}

impl<'d> sealed::Sealed<'d> for RecordRef<'d> {
    type Units = std::option::IntoIter<Self>;

    const IS_POSITION: bool = true;

    fn of(record: RecordRef<'d>) -> Self::Units {
        Some(record).into_iter()
    }

    #[allow(private_interfaces, reason = "the trait is sealed")]
    fn meets(&self, criterion: &Criterion, dataset: &Dataset) -> bool {
        criterion.is_met_by_record(*self, dataset)
            || !criterion.is_inherited()
                && self
                    .provisions()
                    .iter()
                    .any(|provision| criterion.is_met_by_provision(provision, *self, dataset))
    }
}

impl<'d> Unit<'d> for (&'d Provision, RecordRef<'d>) {}

impl<'d> sealed::Sealed<'d> for (&'d Provision, RecordRef<'d>) {
    type Units = std::iter::Zip<std::slice::Iter<'d, Provision>, std::iter::Repeat<RecordRef<'d>>>;

    const IS_POSITION: bool = false;

    fn of(record: RecordRef<'d>) -> Self::Units {
        record.provisions().iter().zip(std::iter::repeat(record))
    }

    #[allow(private_interfaces, reason = "the trait is sealed")]
    fn meets(&self, criterion: &Criterion, dataset: &Dataset) -> bool {
        criterion.is_met_by_provision(self.0, self.1, dataset)
    }
}

/// Principles, proposals, questions and statements that meet criteria.
pub type Positions<'d> = Query<'d, RecordRef<'d>>;

/// Provisions that meet criteria, each with the record that it is in.
pub type Provisions<'d> = Query<'d, (&'d Provision, RecordRef<'d>)>;

/// An iterator over what meets all criteria, in the order of a file.
///
/// Each method adds a criterion; what is given meets all of them. Nothing is looked at before it is asked for. The
/// postings of the index that the criteria have are followed together, and what they lead to is tested for the rest.
///
/// A **provision** meets a criterion itself; it has its attribution and the act from its record, and the citations where it has
/// none of its own. A **position** meets a criterion where the record does or one of its provisions does. So several criteria
/// may be met by several provisions of one position; those that one provision is to meet together are asked of
/// [`Dataset::provisions`].
///
/// ```
/// use digital_governance::prelude::*;
///
/// let proposal = Proposal::new(id!("tides/2"), Attribution::of(id!("atlantis")), text!("Tide tables are for everyone."))
///     .with_provisions([
///         Provision::new(id!("tides/2/a"), text!("publish the tables")).with_modality(Modality::Obligation),
///         Provision::new(id!("tides/2/b"), text!("sell the tables"))
///             .with_modality(Modality::Prohibition)
///             .with_bearers([ActorClass::States])
///             .with_classification(Classification::new().with_topics([Topic::DataGovernance])),
///     ]);
/// let dataset = Dataset::builder()
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .add(proposal)
///     .build()?;
/// let atlantis = id!("atlantis");
/// let found = dataset.provisions().held_by(&atlantis).on(Topic::DataGovernance).prohibiting();
/// let actions: Vec<&str> = found.map(|(provision, _)| provision.action.as_str()).collect();
/// assert_eq!(actions, ["sell the tables"]);
/// assert_eq!(dataset.positions().on(Basket::Legal).borne_by(ActorClass::States).count(), 1);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
#[must_use = "a query is lazy: nothing is looked at before it is gone through"]
pub struct Query<'d, T: Unit<'d>> {
    dataset: &'d Dataset,
    criteria: Vec<Criterion>,
    /// The postings of the criteria, until the first result is asked for.
    postings: Vec<Union<'d>>,
    candidates: Option<Candidates<'d>>,
    /// What is left of the last candidate.
    units: Option<T::Units>,
}

impl Dataset {
    /// Every position: principles, proposals, questions and statements. The criteria of a [`Query`](crate::query::Query)
    /// narrow it.
    pub fn positions(&self) -> Positions<'_> {
        Query::new(self)
    }

    /// Every provision, with the record that it is in. The criteria of a [`Query`](crate::query::Query) narrow it.
    pub fn provisions(&self) -> Provisions<'_> {
        Query::new(self)
    }
}

impl<'d, T: Unit<'d>> Query<'d, T> {
    fn new(dataset: &'d Dataset) -> Self {
        Self { dataset, criteria: Vec::new(), postings: Vec::new(), candidates: None, units: None }
    }

    fn having(mut self, criterion: Criterion) -> Self {
        // Of what is added later the candidates know nothing.
        let postings = if self.candidates.is_none() { criterion.postings(self.dataset) } else { None };
        let is_single = postings.as_ref().is_some_and(|union| union.len() == 1);
        self.postings.extend(postings);
        if !(is_single && criterion.is_exact(T::IS_POSITION)) {
            let place = self.criteria.partition_point(|own| own.cost() <= criterion.cost());
            self.criteria.insert(place, criterion);
        }
        self
    }

    pub(crate) fn dataset(&self) -> &'d Dataset {
        self.dataset
    }

    /// Those on one of several subjects.
    pub(crate) fn on_any(self, subjects: Vec<Subject>) -> Self {
        self.having(Criterion::On(subjects))
    }

    /// Those held by a stakeholder, in its own words or as others report it; with [`Holders`] also by its members or its
    /// predecessors. A position that a body holds with its members
    /// ([`Attribution::members_too`](crate::Attribution::members_too)) is the body's.
    pub fn held_by(self, holders: impl Into<Holders>) -> Self {
        let holders = holders.into().resolve(self.dataset);
        self.having(Criterion::Held(holders))
    }

    /// Those whose holders speak for themselves.
    pub fn first_party(self) -> Self {
        self.having(Criterion::FirstParty)
    }

    /// Those of which somebody else says that the holders hold them, or of which somebody reports without naming holders.
    pub fn reported(self) -> Self {
        self.having(Criterion::Reported)
    }

    /// Those that bind somebody: provisions with this bearer, as it is named. A State is not taken for the class of States.
    pub fn borne_by(self, bearer: impl Into<Party>) -> Self {
        self.having(Criterion::Borne(bearer.into()))
    }

    /// Those that address somebody: provisions and statements with this addressee, as it is named.
    pub fn addressed_to(self, addressee: impl Into<Party>) -> Self {
        self.having(Criterion::Addressed(addressee.into()))
    }

    /// Those on a subject: filed under it, or statements that have it as a target.
    pub fn on(self, subject: impl Into<Subject>) -> Self {
        self.on_any(vec![subject.into()])
    }

    /// Those that rest on a document: their citations name it.
    pub fn in_document(self, document: &Id<SourceDocument>) -> Self {
        self.having(Criterion::InDocument(document.clone()))
    }

    /// Those said within a range: an interval such as `2019/2023-06`, a year, a month or a day.
    ///
    /// The date is the statement's own. Where it has none it is that of a document that is cited: of the events
    /// `dated`, `submitted`, `delivered`, `adopted`, `signed` and `published`, one has to lie within the range. All days that the
    /// date can be have to lie within it, `?` and `~` not looked at.
    pub fn dated(self, range: &PartialDate) -> Self {
        self.having(Criterion::Dated(range.clone()))
    }

    /// Those with a modality.
    pub fn with_modality(self, modality: impl Into<Term<Modality>>) -> Self {
        self.having(Criterion::Modality(modality.into()))
    }

    /// Those that oblige: the modality is `obligation`.
    pub fn obliging(self) -> Self {
        self.with_modality(Modality::Obligation)
    }

    /// Those that prohibit: the modality is `prohibition`.
    pub fn prohibiting(self) -> Self {
        self.with_modality(Modality::Prohibition)
    }

    /// Those that permit: the modality is `permission`.
    pub fn permitting(self) -> Self {
        self.with_modality(Modality::Permission)
    }

    /// Those that grant a right: the modality is `right`.
    pub fn granting(self) -> Self {
        self.with_modality(Modality::Right)
    }

    /// Those with a verb of their own. An item whose verb stands in its introduction has none.
    pub fn with_verb(self, verb: impl Into<Term<Verb>>) -> Self {
        self.having(Criterion::Verb(verb.into()))
    }

    /// Statements with an act, and their provisions.
    pub fn with_act(self, act: impl Into<Term<Act>>) -> Self {
        self.having(Criterion::Act(act.into()))
    }

    /// Those whose words match all of a text, see [`SearchTerms`]. The words of each candidate are looked through; a
    /// [`SearchIndex`](crate::query::SearchIndex) finds them faster in a large dataset.
    pub fn matching(self, text: &str) -> Self {
        self.having(Criterion::Matching(SearchTerms::of(text)))
    }
}

impl<'d> Positions<'d> {
    /// Those of one kind, as what they are: `dataset.positions().held_by(&holder).of::<Proposal>()`.
    pub fn of<R: 'd>(self) -> impl Iterator<Item = &'d R>
    where
        &'d R: TryFrom<RecordRef<'d>>,
    {
        self.filter_map(|record| <&R>::try_from(record).ok())
    }
}

/// Whether a position or provision is on a subject.
pub(crate) fn is_on<'d, T: Unit<'d>>(unit: &T, subject: &Subject, dataset: &Dataset) -> bool {
    unit.meets(&Criterion::On(vec![subject.clone()]), dataset)
}

impl<'d, T: Unit<'d>> Iterator for Query<'d, T> {
    type Item = T;

    fn next(&mut self) -> Option<T> {
        let Self { dataset, criteria, postings, candidates, units } = self;
        let candidates = candidates.get_or_insert_with(|| Candidates::of(dataset, std::mem::take(postings)));
        loop {
            let meets = |unit: &T| criteria.iter().all(|criterion| unit.meets(criterion, dataset));
            if let Some(unit) = units.as_mut().and_then(|units| units.find(meets)) {
                return Some(unit);
            }
            let record = dataset.record(candidates.next()?)?;
            // Postings name documents, laws and sessions too.
            *units = record.attribution().map(|_| T::of(record));
        }
    }
}
