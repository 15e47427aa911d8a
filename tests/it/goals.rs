//! What is a goal of the 2030 Agenda, and what comes close.

use digital_governance::prelude::*;

/// Texts that come close to being a reference.
pub(crate) fn near_misses() -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for goal in 0..=20 {
        for goal in [format!("{goal}"), format!("0{goal}"), format!("{goal}.")] {
            for end in ["", "\n", " ", "-", "-a", "a", "+", ".1.", ".1.1\n", ".1.1.1", ".c.01", ".c.1 "] {
                texts.push(format!("{goal}{end}"));
            }
        }
        for place in 0..=20 {
            for place in
                [format!(".{place}"), format!(".0{place}"), format!("x{place}"), format!(".{place}.")]
            {
                texts.push(format!("{goal}{place}"));
            }
        }
        for place in ('a'..='z').chain("AB.- \n`{é\u{661}".chars()) {
            for place in
                [format!(".{place}"), format!("{place}"), format!(".{place}\n"), format!(".1{place}")]
            {
                texts.push(format!("{goal}{place}"));
            }
        }
    }
    // Targets that have from one indicator to five, and what has none.
    for target in [
        "1.1", "1.5", "2.2", "3.3", "3.b", "8.9", "9.c", "9.d", "11.c", "16.10", "17.18", "17.20", "18.1",
        "9", "9.", "",
    ] {
        texts.extend((0..=10).map(|number| format!("{target}.{number}")));
    }
    let words = "all All ALL all-goals -all all- a--b a-1 people People leave-no-one-behind \
                 leave_no_one_behind 9-c 9/c sdg-9 .9 -9 +9 \u{669} \u{e9} a.b";
    texts.extend(words.split(' ').map(String::from));
    texts.extend(["", " ", "all\n", " all", "people\n", "people ", "a\u{2028}"].map(String::from));
    texts.extend([64, 65].map(|length| "a".repeat(length)));
    texts
}

#[test]
fn what_begins_with_a_digit_is_a_goal_a_target_or_an_indicator() {
    let mut known: Vec<String> = SdgGoal::ALL.map(|goal| goal.to_string()).to_vec();
    known.extend(SdgTarget::ALL.map(|target| target.to_string()));
    known.extend(SdgIndicator::all().map(|indicator| indicator.to_string()));
    for text in near_misses() {
        if text.starts_with(|first: char| first.is_numeric()) {
            assert_eq!(text.parse::<GoalReference>().is_ok(), known.contains(&text), "{text:?}");
            let of_parts = |parts| text.split('.').count() == parts && known.contains(&text);
            assert_eq!(text.parse::<SdgTarget>().is_ok(), of_parts(2), "{text:?}");
            assert_eq!(text.parse::<SdgIndicator>().is_ok(), of_parts(3), "{text:?}");
        }
        match text.parse::<GoalReference>() {
            Ok(reference) => assert_eq!(reference.to_string(), text),
            Err(error) => assert_eq!(error.code(), FaultCode::InvalidGoal),
        }
    }
}

/// Texts that come close to being a paragraph of the Compact.
pub(crate) fn near_paragraphs() -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for paragraph in 0..=100 {
        texts
            .extend(["", ".", ".1", " (a)", "a", "\n", ".a.b", ".aa"].map(|end| format!("{paragraph}{end}")));
        texts.extend(('a'..='z').chain("A`{\u{e4}".chars()).map(|letter| format!("{paragraph}.{letter}")));
    }
    texts.extend(
        ["", " ", ".a", "a", "01", "08.a", "+8", "8.a\n", " 8.a", "100.a", "\u{668}.a"].map(String::from),
    );
    texts
}

#[test]
fn what_is_read_as_a_paragraph_is_in_the_compact() {
    let known: Vec<String> = CompactCommitment::all().map(|commitment| commitment.to_string()).collect();
    let texts = near_paragraphs();
    assert!(known.iter().all(|code| texts.contains(code)));
    for text in texts {
        match text.parse::<CompactCommitment>() {
            Ok(commitment) => assert_eq!(commitment.to_string(), text),
            Err(error) => assert_eq!(error.code(), FaultCode::InvalidCommitment),
        }
        assert_eq!(text.parse::<CompactCommitment>().is_ok(), known.contains(&text), "{text:?}");
    }
}
