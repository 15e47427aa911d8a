//! A dataset from records.

use super::Dataset;
use super::store::RecordStore;
use crate::error::{Fault, FaultKind, Faults};
use crate::record::Record;

impl Dataset {
    /// A builder without any records.
    pub fn builder() -> DatasetBuilder {
        DatasetBuilder::default()
    }

    /// A builder with these records, to which others can be added.
    pub fn into_builder(self) -> DatasetBuilder {
        self.into_records().collect()
    }
}

/// Collects records for a [`Dataset`].
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = Principle::new(id!("tides/principle-1"), Attribution::of(id!("atlantis")), text!("Flow."));
/// let faults = Dataset::builder().add(principle).build().unwrap_err();
/// let fault = faults.first().unwrap();
/// assert_eq!(fault.code(), FaultCode::DanglingReference);
/// assert_eq!(fault.pointer(), "/principles/0/attribution/holders/0");
/// assert_eq!(fault.record(), Some(("principle", "tides/principle-1")));
/// assert!(fault.message().starts_with("in principle \"tides/principle-1\": no stakeholder has the id \"atlantis\""));
/// ```
#[derive(Clone, Debug, Default)]
pub struct DatasetBuilder {
    pub(crate) store: RecordStore,
    /// What could not become a record.
    faults: Vec<Fault>,
}

impl DatasetBuilder {
    /// Adds a record. Nothing is checked before [`build`](Self::build): records may come in any order.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it adds a record, not a number")]
    pub fn add(mut self, record: impl Into<Record>) -> Self {
        self.store.push(record.into());
        self
    }

    /// Adds the records of another builder behind those of this one.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let states = Dataset::builder().add(Stakeholder::new(id!("atlantis"), StakeholderKind::State));
    /// assert_eq!(Dataset::builder().append(states).build()?.len(), 1);
    /// # Ok::<(), Faults>(())
    /// ```
    #[must_use]
    pub fn append(mut self, other: Self) -> Self {
        self.store.append(other.store);
        self.faults.extend(other.faults);
        self
    }

    /// Adds a record that may have failed to be made; why it failed is reported by [`build`](Self::build), at a place
    /// that the caller knows it by, together with all other faults.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let row = |id: &str| -> Result<Law, ValueError> {
    ///     Ok(Law::new(id.parse()?, LawKind::Treaty, text!("Treaty on Tides")))
    /// };
    /// let faults = Dataset::builder().try_add("row 1", row("tides")).try_add("row 2", row("Tides")).build().unwrap_err();
    /// assert_eq!(faults.len(), 1);
    /// assert_eq!(faults.first().map(|fault| fault.pointer()), Some("row 2"));
    /// ```
    #[must_use]
    pub fn try_add<R: Into<Record>, E: Into<FaultKind>>(mut self, place: &str, record: Result<R, E>) -> Self {
        match record {
            Ok(record) => self.store.push(record.into()),
            Err(error) => self.faults.push(Fault::new(error, place)),
        }
        self
    }

    /// Checks all of it.
    ///
    /// # Errors
    ///
    /// All faults together: what could not be made, repeated ids and sessions, references to nothing or to another kind,
    /// cycles of memberships, documents and provisions, intervals that end before they start. Pointers count the records
    /// of each kind in the order in which they were added, and each fault names its record.
    pub fn build(self) -> Result<Dataset, Faults> {
        let mut faults = Faults::new(Vec::new(), 0);
        faults.append(Faults::new(self.faults, 0), Faults::LIMIT);
        match Dataset::checked(self.store) {
            Ok(dataset) if faults.len() == 0 => return Ok(dataset),
            Ok(_) => {}
            Err((store, findings)) => {
                let omitted = findings.omitted;
                faults.append(Faults::new(findings.into_faults(&store), omitted), Faults::LIMIT);
            }
        }
        Err(faults)
    }
}

impl<R: Into<Record>> Extend<R> for DatasetBuilder {
    fn extend<I: IntoIterator<Item = R>>(&mut self, records: I) {
        for record in records {
            self.store.push(record.into());
        }
    }
}

impl<R: Into<Record>> FromIterator<R> for DatasetBuilder {
    fn from_iter<I: IntoIterator<Item = R>>(records: I) -> Self {
        let mut builder = Self::default();
        builder.extend(records);
        builder
    }
}
