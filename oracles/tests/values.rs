//! The schemas of values whose pattern is a list, text by text.

#![allow(clippy::unwrap_used, reason = "a test may stop")]

use digital_governance::prelude::*;
use jsonschema::Validator;
use schemars::{JsonSchema, schema_for};

#[path = "../../tests/it/goals.rs"]
mod goals;

fn validator<T: JsonSchema>() -> Validator {
    jsonschema::validator_for(schema_for!(T).as_value()).unwrap()
}

#[test]
fn the_schema_of_countries_accepts_what_the_reader_accepts() {
    let validator = validator::<Country>();
    let is_accepted = |text: String| {
        let read = text.parse::<Country>().is_ok();
        assert_eq!(validator.is_valid(&text.as_str().into()), read, "{text:?}");
        read
    };
    let pairs = ('A'..='Z').flat_map(|first| ('A'..='Z').map(move |second| format!("{first}{second}")));
    assert_eq!(pairs.filter(|pair| is_accepted(pair.clone())).count(), 249);
    for first in "AZCUXac1 \n".chars() {
        for second in ('A'..='Z').chain("n1 \n".chars()) {
            for text in
                [format!("{first}{second}"), format!("{first}{second}\n"), format!("A{first}{second}")]
            {
                is_accepted(text);
            }
        }
    }
}

#[test]
fn the_schema_of_goals_accepts_what_the_reader_accepts() {
    let validator = validator::<GoalReference>();
    let mut texts = goals::near_misses();
    texts.extend(SdgTarget::ALL.map(|target| target.to_string()));
    texts.extend(SdgIndicator::all().map(|indicator| indicator.to_string()));
    for text in texts {
        let read = text.parse::<GoalReference>().is_ok();
        assert_eq!(validator.is_valid(&text.as_str().into()), read, "{text:?}");
    }
}

#[test]
fn the_schema_of_paragraphs_of_the_compact_accepts_what_the_reader_accepts() {
    let validator = validator::<CompactCommitment>();
    for text in goals::near_paragraphs() {
        let read = text.parse::<CompactCommitment>().is_ok();
        assert_eq!(validator.is_valid(&text.as_str().into()), read, "{text:?}");
    }
}
