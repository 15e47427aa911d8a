//! What several tests ask of the reader.

use digital_governance::{
    Dataset, FaultCode, Law, PolicyQuestion, Principle, Proposal, Record, Session, SourceDocument,
    Stakeholder, Statement,
};

/// Whether the crate reads the text as what the schema of that name describes, as to shape.
pub(crate) fn reads(name: &str, text: &str) -> bool {
    match name {
        "dataset" => match Dataset::from_json(text) {
            Ok(_) => true,
            Err(faults) => faults.iter().all(|fault| is_about_the_dataset(fault.code())),
        },
        "line" => serde_json::from_str::<Record>(text).is_ok() || is_format_line(text),
        "source_document" => serde_json::from_str::<SourceDocument>(text).is_ok(),
        "stakeholder" => serde_json::from_str::<Stakeholder>(text).is_ok(),
        "law" => serde_json::from_str::<Law>(text).is_ok(),
        "session" => serde_json::from_str::<Session>(text).is_ok(),
        "principle" => serde_json::from_str::<Principle>(text).is_ok(),
        "proposal" => serde_json::from_str::<Proposal>(text).is_ok(),
        "policy_question" => serde_json::from_str::<PolicyQuestion>(text).is_ok(),
        "statement" => serde_json::from_str::<Statement>(text).is_ok(),
        _ => panic!("no reader for {name}"),
    }
}

/// A format line and an object with nothing but that is read as JSON Lines of no records, if it is well formed.
fn is_format_line(text: &str) -> bool {
    Dataset::from_json_lines(text).is_ok_and(|dataset| dataset.is_empty()) && !text.trim().is_empty()
}

/// Faults that no schema can say.
fn is_about_the_dataset(code: FaultCode) -> bool {
    use FaultCode::*;
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
    )
}
