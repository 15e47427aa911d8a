//! What several tests here ask of the crate.
//!
//! The tests of this package hold the crate against code of others: a schema validator, other formats, other readers.
//! They are apart from the crate so that nobody builds all of that who only tests, or runs an example.

#![forbid(unsafe_code)]

use digital_governance::prelude::*;

/// Whether the crate reads the text as what the schema of that name describes, as to shape.
///
/// # Panics
///
/// If no schema has the name.
#[allow(clippy::panic, reason = "a test may stop")]
pub fn reads(name: &str, text: &str) -> bool {
    match name {
        "dataset" => match Dataset::from_json(text) {
            Ok(_) => true,
            Err(faults) => faults.iter().all(|fault| is_about_the_dataset(fault.code())),
        },
        "line" => Record::from_json_line(text).is_ok() || is_format_line(text),
        "source_document" => record_from_json::<SourceDocument>(text).is_ok(),
        "stakeholder" => record_from_json::<Stakeholder>(text).is_ok(),
        "law" => record_from_json::<Law>(text).is_ok(),
        "session" => record_from_json::<Session>(text).is_ok(),
        "principle" => record_from_json::<Principle>(text).is_ok(),
        "proposal" => record_from_json::<Proposal>(text).is_ok(),
        "policy_question" => record_from_json::<PolicyQuestion>(text).is_ok(),
        "statement" => record_from_json::<Statement>(text).is_ok(),
        _ => panic!("no reader for {name}"),
    }
}

/// A format line and an object with nothing but that is read as JSON Lines of no records, if it is well formed.
fn is_format_line(text: &str) -> bool {
    Dataset::from_json_lines(text).is_ok_and(|dataset| dataset.is_empty()) && !text.trim().is_empty()
}

/// Faults that no schema can say.
fn is_about_the_dataset(code: FaultCode) -> bool {
    use FaultCode::{
        ContradictedAbsence, DanglingReference, DocumentCycle, ForeignParent, MembershipCycle,
        ProvisionCycle, RepeatedId, RepeatedSession, ReversedInterval, WrongKindReference,
    };
    matches!(
        code,
        RepeatedId
            | DanglingReference
            | WrongKindReference
            | RepeatedSession
            | MembershipCycle
            | DocumentCycle
            | ProvisionCycle
            | ForeignParent
            | ReversedInterval
            | ContradictedAbsence
    )
}
