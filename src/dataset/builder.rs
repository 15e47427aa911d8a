//! A dataset from records.

use super::{Dataset, Tables, check};
use crate::record::Record;
use crate::shape::{Faults, Inspection};

/// Collects records for a [`Dataset`].
///
/// ```
/// use digital_governance::{Attribution, Dataset, FaultCode, Principle, id, text};
///
/// let principle = Principle::new(id!("tides/principle-1"), Attribution::of(id!("atlantis")), text!("Flow."));
/// let faults = Dataset::builder().add(principle).build().unwrap_err();
/// let fault = faults.iter().next().unwrap();
/// assert_eq!(fault.code(), FaultCode::DanglingReference);
/// assert_eq!(fault.pointer(), "/principles/0/attribution/holders/0");
/// assert!(fault.message().starts_with("in principle \"tides/principle-1\": no stakeholder has the id \"atlantis\""));
/// ```
#[derive(Clone, Debug, Default)]
pub struct DatasetBuilder {
    tables: Tables,
}

impl DatasetBuilder {
    /// Adds a record. Nothing is checked before [`build`](Self::build): records may come in any order.
    #[must_use]
    #[allow(clippy::should_implement_trait, reason = "it adds a record, not a number")]
    pub fn add(mut self, record: impl Into<Record>) -> Self {
        self.tables.push(record.into());
        self
    }

    /// Checks all of it.
    ///
    /// # Errors
    ///
    /// All faults together: repeated ids and sessions, references to nothing or to another kind, cycles of
    /// memberships, documents and provisions, intervals that end before they start. Pointers count the records of each
    /// kind in the order in which they were added, and messages name the record.
    pub fn build(self) -> Result<Dataset, Faults> {
        let mut mentions = self.tables.mentions();
        if check::is_sound(&self.tables, &mut mentions) {
            return Ok(Dataset::of_checked(self.tables, mentions));
        }
        let source = check::Source::default();
        let findings = check::check(&self.tables, &source, Faults::LIMIT).naming_records(&self.tables);
        let mut inspection = Inspection::new("");
        findings.report(&source, &mut inspection);
        Err(inspection.finish())
    }
}

impl<R: Into<Record>> Extend<R> for DatasetBuilder {
    fn extend<I: IntoIterator<Item = R>>(&mut self, records: I) {
        for record in records {
            self.tables.push(record.into());
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
