//! The records: plain data, one file each, and the parts that they share.
//!
//! A record that exists is well formed, because each of its values is. Whether its references resolve is known only in
//! a [`Dataset`](crate::Dataset).
//!
//! Records refer to each other by typed ids, `Id<Law>`, which hold no record: beyond that no file here imports a file that
//! imports it.

pub(crate) mod walk;
#[macro_use]
pub(crate) mod structure;

mod attribution;
mod citation;
mod classification;
mod coding;
mod defaults;
mod discrepancy;
mod event;
mod evidence;
mod incomplete_list;
mod law;
mod mapping;
mod name;
mod party;
mod policy_question;
mod principle;
mod proposal;
mod provision;
mod quantity;
mod session;
mod source_document;
mod stakeholder;
mod statement;
#[macro_use]
mod any;
pub(crate) mod file;
mod unknown_term;

pub use any::{Record, RecordRef};
pub use attribution::{Attribution, Contributor, Endorsement};
pub use citation::{Citation, Fingerprint, Locator, Quote, Remark};
pub use classification::{Classification, Instrument, LawReference};
pub use coding::Coding;
pub use defaults::DocumentDefaults;
pub use discrepancy::{Discrepancy, SourcedValue};
pub use event::Event;
pub use evidence::Evidence;
pub use file::FormatVersion;
pub use incomplete_list::IncompleteList;
pub use law::{Jurisdiction, Law, RelatedLaw};
pub use mapping::Mapping;
pub use name::{Identifier, Name};
pub use party::{Actor, Party, Related, Target};
pub use policy_question::PolicyQuestion;
pub use principle::Principle;
pub use proposal::{Amendment, Outcome, Proposal};
pub use provision::{Enumeration, Establishment, Preference, Provision, Wording};
pub use quantity::{QuantifiedTarget, Quantity};
pub use session::{AgendaItem, Participation, PrintedTheme, Session};
pub use source_document::{
    AnnouncedCount, Carrier, CodingCoverage, Licence, RelatedDocument, SourceDocument,
};
pub use stakeholder::{Affiliation, Stakeholder};
pub use statement::{Statement, StatementTarget};
pub use unknown_term::UnknownTerm;
