//! Typed positions on digital governance: who holds them, in which passage of which document, what they ask of whom,
//! about which law, topic and Sustainable Development Goal.
//!
//! This page is the map. The crate has five floors, each of which uses only those under it:
//!
//! - **values**, each checked once on its way in: [`Text`], [`Id`], [`PartialDate`], [`Language`], [`Country`], …
//! - **vocabularies**, one enum each, with [`Term`] for fields that take other people's terms too;
//! - **records**, plain data with public fields: [`SourceDocument`], [`Stakeholder`], [`Law`], [`Session`],
//!   [`Principle`], [`Proposal`], [`PolicyQuestion`], [`Statement`], and the parts that they share, [`Provision`] and
//!   [`Citation`] first of all;
//! - the [`Dataset`], whose ids are unique and whose references resolve: build, read, look up, write; and
//!   [`JsonLines`] and [`JsonLinesCheck`] for files that don't fit into memory;
#![cfg_attr(feature = "schemars", doc = "- what stands on it: the JSON Schemas ([`schema`])")]
#![cfg_attr(not(feature = "schemars"), doc = "- what stands on it: the JSON Schemas (feature `schemars`)")]
#![cfg_attr(feature = "documented", doc = "  and the documented content ([`documented`]).")]
#![cfg_attr(not(feature = "documented"), doc = "  and the documented content (feature `documented`).")]
//!
//! The crate takes no side. Everything in it that somebody holds is attributed, and cited down to the sentence.
//!
//! ```
//! use digital_governance::*;
//!
//! let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission.into())
//!     .with_title(text!("Tides of Data"));
//! let holder = Stakeholder::new(id!("atlantis"), StakeholderKind::State.into()).with_name(text!("Atlantis"));
//! let proposal = Proposal::new(
//!     id!("atlantis-gdc-2023/proposal-2"),
//!     Attribution::of(id!("atlantis")),
//!     text!("Tide tables should be open to everyone."),
//! )
//! .with_classification(Classification::new().with_topics([Topic::DataGovernance]))
//! .with_provisions([
//!     Provision::new(id!("atlantis-gdc-2023/proposal-2/provision-1"), text!("publish the tide tables"))
//!         .with_bearers([ActorClass::States])
//!         .with_modality(Modality::Obligation)
//!         .with_verb(Verb::Should)
//!         .with_citations([Citation::new(id!("atlantis-gdc-2023"))]),
//! ]);
//!
//! let dataset = Dataset::builder().add(document).add(holder).add(proposal).build()?;
//! assert_eq!(dataset.by_topic(Topic::DataGovernance).len(), 1);
//! assert_eq!(Dataset::from_json(&dataset.to_json())?, dataset);
//! # Ok::<(), Faults>(())
//! ```

#![forbid(unsafe_code)]

#[macro_use]
mod shape;
#[macro_use]
mod reading;
#[macro_use]
mod value;
#[macro_use]
mod record;
mod dataset;
#[macro_use]
mod vocabulary;

#[cfg(feature = "documented")]
pub mod documented;
#[cfg(feature = "schemars")]
pub mod schema;
pub mod verify;

#[cfg(feature = "parallel")]
pub use dataset::ParallelJsonLines;
pub use dataset::{
    Dataset, DatasetBuilder, DatasetReader, FormatVersion, JsonLines, JsonLinesCheck, JsonLinesError,
    LenientDataset, Records,
};
pub use record::{
    Actor, Affiliation, AgendaItem, Amendment, AnnouncedCount, Attribution, Carrier, Citation,
    Classification, Coding, Contributor, Endorsement, Enumeration, Establishment, Event, Evidence,
    Fingerprint, Identifier, Instrument, Jurisdiction, Law, LawReference, Licence, Locator, Mapping, Name,
    Outcome, Participation, Party, PolicyQuestion, Preference, Principle, Proposal, Provision,
    QuantifiedTarget, Quantity, Quote, Record, RecordRef, Related, RelatedDocument, RelatedLaw, Remark,
    Session, SourceDocument, Stakeholder, Statement, StatementTarget, Target, UnknownTerm, Wording,
};
pub use shape::{Fault, FaultCode, Faults, Position};
pub use value::{
    Boxed, Count, Country, DateEnd, Decimal, ExtensionKey, Extensions, Id, IdKind, Identified, Language,
    List, Minutes, Opening, Ordinal, PartialDate, Set, Sha256, Text, ValueError, WebUrl, Year,
};
pub use verify::{Coverage, Found, SourceText};
pub use vocabulary::{
    Act, ActorClass, AffiliationKind, AgendaTheme, AmendmentOperation, Attendance, Availability, Basis,
    Basket, BindingForce, Change, CompactObjective, CompactTheme, Comparator, Confidence, ContributorRole,
    DocumentKind, DocumentRelation, EndorsementKind, EstablishmentKind, EventKind, EvidenceKind,
    GoalReference, IdentifierScheme, IgfTheme, LawKind, LawReferenceRole, LawRelation, MappingRelation,
    Modality, NameKind, ParticipationRole, ParticipationStatus, PolicyLever, ProposalOutcome, QuestionForm,
    RegionalGroup, Relation, RoomLayout, SdgGoal, SdgTarget, SessionFormat, SessionType, StakeholderGroup,
    StakeholderKind, Stance, Technology, Term, TextAuthority, Topic, Verb, Vocabulary, WordingKind,
};

/// The examples of these pages are tests.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
#[doc = include_str!("../docs/modelling.md")]
struct Pages;
