//! Proposals of sessions, read from the text of their pages.
//!
//! [`igf`] takes the text of a proposal to the Internet Governance Forum as it is copied from its page, and makes the
//! session of it, with its participations, policy questions, goals and the rest, the stakeholders that it names and the
//! document with its fingerprints. The forms of 2017 to 2025 are known. What is read is told line by line, what may be
//! wrong with the reason why, and what was not understood is listed and kept: nothing is dropped and nothing is invented.
//! The page `docs/import.md` of the repository says what is recognized, year by year.
//!
//! Questions, remarks and quotations are in the words of the page, not in a coder's. Whoever publishes imported records
//! must look to the licence of the page first.
//!
//! ```
//! use digital_governance::import;
//! use digital_governance::prelude::*;
//!
//! let page = "IGF 2031 WS #7 Open tides\n\
//!     Organizer 1: Nerea Thalassa, Tide Watch\n\
//!     Speaker 1: Pelle Skjold, Technical Community, Western European and Others Group (WEOG)\n\
//!     Panel - Auditorium - 60 Min\n\
//!     Policy Question(s)\n\
//!     - Who may read the tides?\n\
//!     - Who may not, and why?\n\
//!     GOAL 14: Life Below Water\n";
//! let import = import::igf(page);
//! assert!(import.not_understood.is_empty());
//! let dataset = import.dataset()?;
//! let session = dataset.session(import.session.as_ref().unwrap()).unwrap();
//! assert_eq!(session.participations[1].region, Some(RegionalGroup::WesternEuropeanAndOthers.into()));
//! assert_eq!(dataset.policy_questions().len(), 2);
//! # Ok::<(), Faults>(())
//! ```

mod agenda;
mod blocks;
mod draft;
mod fact;
mod labels;
mod lines;
mod names;
mod organizers;
mod people;
mod person;
mod questions;
mod read;
mod start;
mod values;
mod words;

use std::collections::BTreeMap;

pub use fact::{Fact, FactKind, NotUnderstood};

use crate::dataset::Dataset;
use crate::error::Faults;
use crate::record::{Record, Session, SourceDocument, Stakeholder};
use crate::value::{Id, Year};

/// What was read from the text of a page.
///
/// ```
/// use digital_governance::import;
///
/// let import = import::igf("IGF 2031 WS #7 Open tides\nSpeaker 1: Nerea Thalassa, Civil Society, African Group\n");
/// assert_eq!(import.session.as_ref().unwrap().as_str(), "igf-2031-ws-7");
/// assert_eq!(import.document.as_ref().unwrap().as_str(), "igf-2031-ws-7/proposal");
/// assert_eq!(import.records.len(), 3); // and the speaker
/// ```
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Import {
    /// The records: the document, the session, the stakeholders, the policy questions, the statements.
    pub records: Vec<Record>,
    /// The document; none where the text does not say which session it is.
    pub document: Option<Id<SourceDocument>>,
    /// The session, likewise.
    pub session: Option<Id<Session>>,
    /// What was read, in the order of the lines.
    pub facts: Vec<Fact>,
    /// The lines that are in no fact, in their order. The document has them too, as quotations in its `incomplete`.
    pub not_understood: Vec<NotUnderstood>,
}

impl Import {
    /// The records as a dataset.
    ///
    /// ```
    /// use digital_governance::import;
    ///
    /// let dataset = import::igf("IGF 2031 WS #7 Open tides\n").dataset()?;
    /// assert_eq!(dataset.records().count(), 2);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    ///
    /// # Errors
    ///
    /// The faults of the records, of which there are none: each is a mistake in this crate.
    pub fn dataset(&self) -> Result<Dataset, Faults> {
        dataset([self.clone()])
    }
}

/// Reads the text of a proposal's page of the Internet Governance Forum.
///
/// The year is that of the title (`IGF 2019 WS #129`), of the time of the session, or of the only meeting that the page
/// names (`IGF2019`). Where a page has none of them, or no line that says which session it is, everything in it is listed as
/// not understood; [`igf_of_year`] takes the year.
///
/// ```
/// use digital_governance::import;
///
/// let import = import::igf("IGF 2031 Lightning Talk #3 Tides\nSpeaker: TBD\nXyzzy\n");
/// assert_eq!(import.not_understood[0].lines, 3..=3);
/// assert!(import::igf("Open tides\n").session.is_none());
/// ```
pub fn igf(text: &str) -> Import {
    import(text, None)
}

/// The same for a page that does not print the year of the meeting.
///
/// ```
/// use digital_governance::import;
/// use digital_governance::prelude::*;
///
/// let import = import::igf_of_year("WS #7 Open tides\n", year!(2031));
/// assert_eq!(import.session.unwrap().as_str(), "igf-2031-ws-7");
/// ```
pub fn igf_of_year(text: &str, year: Year) -> Import {
    import(text, Some(year.get()))
}

fn import(text: &str, year: Option<u16>) -> Import {
    let draft::Reading { records, document, session, facts, not_understood } = read::read(text, year);
    Import { records, document, session, facts, not_understood }
}

/// The records of several imports as one dataset. Stakeholders with the same id are one: their citations and affiliations
/// are put together.
///
/// ```
/// use digital_governance::import;
///
/// let speaker = "Speaker 1: Nerea Thalassa, Civil Society, African Group";
/// let page = |number| format!("IGF 2031 WS #{number} Open tides\n{speaker}\n");
/// let dataset = import::dataset([import::igf(&page(7)), import::igf(&page(8))])?;
/// assert_eq!(dataset.records().count(), 5); // two sessions, two documents, one speaker
/// # Ok::<(), digital_governance::Faults>(())
/// ```
///
/// # Errors
///
/// The faults of the records, such as two pages of one session.
pub fn dataset(imports: impl IntoIterator<Item = Import>) -> Result<Dataset, Faults> {
    let mut stakeholders: BTreeMap<Id<Stakeholder>, Stakeholder> = BTreeMap::new();
    let mut builder = Dataset::builder();
    for record in imports.into_iter().flat_map(|import| import.records) {
        match record {
            Record::Stakeholder(stakeholder) => match stakeholders.get_mut(&stakeholder.id) {
                Some(known) => {
                    known.citations.extend(stakeholder.citations);
                    for affiliation in stakeholder.affiliations {
                        if !known.affiliations.iter().any(|known| known.to == affiliation.to) {
                            known.affiliations.push(affiliation);
                        }
                    }
                }
                None => drop(stakeholders.insert(stakeholder.id.clone(), stakeholder)),
            },
            other => builder = builder.add(other),
        }
    }
    builder.extend(stakeholders.into_values().map(Record::from));
    builder.build()
}
