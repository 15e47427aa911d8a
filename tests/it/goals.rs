//! What is a goal of the 2030 Agenda, and what comes close.

use digital_governance::prelude::*;

/// Texts that come close to being a reference.
pub(crate) fn near_misses() -> Vec<String> {
    let mut texts: Vec<String> = Vec::new();
    for goal in 0..=20 {
        for goal in [format!("{goal}"), format!("0{goal}"), format!("{goal}.")] {
            for end in ["", "\n", " ", "-", "-a", "a", "+", ".1.1"] {
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
    let words = "all All ALL all-goals -all all- a--b a-1 people People leave-no-one-behind \
                 leave_no_one_behind 9-c 9/c sdg-9 .9 -9 +9 \u{669} \u{e9} a.b";
    texts.extend(words.split(' ').map(String::from));
    texts.extend(["", " ", "all\n", " all", "people\n", "people ", "a\u{2028}"].map(String::from));
    texts.extend([64, 65].map(|length| "a".repeat(length)));
    texts
}

#[test]
fn what_begins_with_a_digit_is_a_goal_or_a_target() {
    let mut known: Vec<String> = SdgGoal::ALL.map(|goal| goal.to_string()).to_vec();
    known.extend(SdgTarget::ALL.map(|target| target.to_string()));
    for text in near_misses() {
        if text.starts_with(|first: char| first.is_numeric()) {
            assert_eq!(text.parse::<GoalReference>().is_ok(), known.contains(&text), "{text:?}");
            let target = text.contains('.') && known.contains(&text);
            assert_eq!(text.parse::<SdgTarget>().is_ok(), target, "{text:?}");
        }
        match text.parse::<GoalReference>() {
            Ok(reference) => assert_eq!(reference.to_string(), text),
            Err(error) => assert_eq!(error.code(), FaultCode::InvalidGoal),
        }
    }
}
