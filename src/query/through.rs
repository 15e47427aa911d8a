//! What is filed under terms that are linked with the one that is asked for.

use std::borrow::Cow;

use serde::Serialize;

use super::filters::{Query, Unit, is_on};
use super::subject::Subject;
use crate::vocabulary::crosswalks;

/// A link between two subjects that a source draws: a theme of one framework and an objective of another.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let link = SubjectLink::new(CompactTheme::ProtectData, CompactObjective::DataGovernance, "Tidal Concordance, row 3");
/// assert_eq!(link.source, "Tidal Concordance, row 3");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[non_exhaustive]
pub struct SubjectLink {
    /// The subject at which the source draws the link.
    pub from: Subject,
    /// The subject that the source links with it.
    pub to: Subject,
    /// How the two match, in the words of whoever linked them, such as `relatedMatch` of SKOS.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relation: Option<Cow<'static, str>>,
    /// Which source draws the link, and where in it.
    pub source: Cow<'static, str>,
}

impl SubjectLink {
    /// A link with its source.
    pub fn new(
        from: impl Into<Subject>,
        to: impl Into<Subject>,
        source: impl Into<Cow<'static, str>>,
    ) -> Self {
        Self { from: from.into(), to: to.into(), relation: None, source: source.into() }
    }

    /// The links of the crosswalks, [`crosswalks`], whose ends positions can be filed under.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let filed = Classification::new().with_commitments([compact_commitment!("11.d")]);
    /// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Flow.")).with_classification(filed);
    /// let dataset = Dataset::builder().add(principle).build()?;
    /// let mut found = dataset.positions().on_through(SdgGoal::QualityEducation, SubjectLink::of_crosswalks());
    /// assert_eq!(found.next().unwrap().through[0].from, Subject::from(compact_commitment!("11.d")));
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn of_crosswalks() -> impl Iterator<Item = Self> {
        crosswalks().filter_map(|link| {
            let ends = Self::new(Subject::of_term(&link.from)?, Subject::of_term(&link.to)?, link.source);
            Some(ends.with_relation(link.relation.label()))
        })
    }

    /// Sets how the two match.
    #[must_use]
    pub fn with_relation(mut self, relation: impl Into<Cow<'static, str>>) -> Self {
        self.relation = Some(relation.into());
        self
    }

    /// The other end of the link, if a subject is one of its ends.
    fn other_end(&self, subject: &Subject) -> Option<&Subject> {
        if self.from == *subject {
            Some(&self.to)
        } else if self.to == *subject {
            Some(&self.from)
        } else {
            None
        }
    }
}

/// What was found on a subject or on one that is linked with it, and how.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let filed = Classification::new().with_topics([Topic::Privacy]);
/// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Flow.")).with_classification(filed);
/// let dataset = Dataset::builder().add(principle).build()?;
/// let found: Vec<Linked<RecordRef>> = dataset.positions().on_through(Topic::Privacy, []).collect();
/// assert!(found[0].direct && found[0].through.is_empty());
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Linked<T> {
    /// The position, or the provision with its record.
    pub item: T,
    /// The links through which it was found; none where it is on the subject itself and on no linked one.
    pub through: Vec<SubjectLink>,
    /// Whether it is on the subject itself.
    pub direct: bool,
}

/// An iterator over what is on a subject or on one that is linked with it; see [`Query::on_through`].
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::default();
/// assert_eq!(dataset.provisions().on_through(Topic::Privacy, []).count(), 0);
/// ```
#[derive(Clone, Debug)]
#[must_use = "a query is lazy: nothing is looked at before it is gone through"]
pub struct Through<'d, T: Unit<'d>> {
    query: Query<'d, T>,
    subject: Subject,
    links: Vec<SubjectLink>,
}

impl<'d, T: Unit<'d>> Query<'d, T> {
    /// Those on a subject itself or on one that links lead to, in one step and in both directions; each with the links through
    /// which it was found.
    ///
    /// A link says that two frameworks speak of something common, not that a position on the one is a position on the other: so
    /// what was found through a link says so.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let filed = Classification::new().with_themes([CompactTheme::ProtectData]);
    /// let principle = Principle::new(id!("tides/1"), Attribution::new(), text!("Flow.")).with_classification(filed);
    /// let dataset = Dataset::builder().add(principle).build()?;
    /// let links = [SubjectLink::new(CompactTheme::ProtectData, CompactObjective::DataGovernance, "Tidal Concordance")];
    /// let found: Vec<_> = dataset.positions().on_through(CompactObjective::DataGovernance, links).collect();
    /// assert!(!found[0].direct);
    /// assert_eq!(found[0].through[0].source, "Tidal Concordance");
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn on_through(
        self,
        subject: impl Into<Subject>,
        links: impl IntoIterator<Item = SubjectLink>,
    ) -> Through<'d, T> {
        let subject = subject.into();
        let links: Vec<_> = links.into_iter().filter(|link| link.other_end(&subject).is_some()).collect();
        let linked = links.iter().filter_map(|link| link.other_end(&subject)).cloned();
        let subjects = std::iter::once(subject.clone()).chain(linked).collect();
        Through { query: self.on_any(subjects), subject, links }
    }
}

impl<'d, T: Unit<'d>> Iterator for Through<'d, T> {
    type Item = Linked<T>;

    fn next(&mut self) -> Option<Linked<T>> {
        let item = self.query.next()?;
        let dataset = self.query.dataset();
        let has = |subject: &Subject| is_on(&item, subject, dataset);
        let through = self.links.iter().filter(|link| link.other_end(&self.subject).is_some_and(has));
        let through = through.cloned().collect();
        Some(Linked { item, through, direct: has(&self.subject) })
    }
}
