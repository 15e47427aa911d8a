//! Verbs held against modalities.

use super::kind::AdviceKind;
use crate::record::Provision;
use crate::verify::normalize;
use crate::vocabulary::{Modality, Verb};

/// The advice on a provision whose verb says the contrary of its modality. A printed verb that says more than the term
/// explains both, as "shall not be denied" does for a right.
pub(super) fn contrary(provision: &Provision) -> Option<AdviceKind> {
    let modality = provision.modality.as_ref()?.known()?;
    let verb = provision.verb.as_ref()?.known()?;
    let is_explained = provision
        .printed_verb
        .as_ref()
        .is_some_and(|printed| normalize(printed.as_str()) != normalize(verb.as_str()));
    (!is_explained && is_contrary(modality, verb))
        .then(|| AdviceKind::ContraryVerb { modality: modality.as_str(), verb: verb.as_str() })
}

/// The advice on a provision without a modality whose verb leaves no doubt of it.
pub(super) fn missing(provision: &Provision) -> Option<AdviceKind> {
    let verb = provision.verb.as_ref()?.known()?;
    let modality = verb.modality().filter(|_| provision.modality.is_none())?;
    Some(AdviceKind::MissingModality { modality: modality.as_str(), verb: verb.as_str() })
}

/// Whether a verb by itself excludes a modality.
fn is_contrary(modality: Modality, verb: Verb) -> bool {
    match verb {
        Verb::ShallNot
        | Verb::MustNot
        | Verb::BeProhibited
        | Verb::ShouldNot
        | Verb::MayNot
        | Verb::Cannot
        | Verb::HaveNoRightTo
        | Verb::NotBeEntitledTo
        | Verb::WillNot
        | Verb::CommitNotTo
        | Verb::PledgeNotTo
        | Verb::UrgeNotTo
        | Verb::CallOnNotTo
        | Verb::RequestNotTo
        | Verb::AskNotTo
        | Verb::RecommendAgainst
        | Verb::Discourage => !matches!(modality, Modality::Prohibition | Modality::Constitutive),
        Verb::May
        | Verb::BeAllowedTo
        | Verb::NotBeRequiredTo
        | Verb::NeedNot
        | Verb::Can
        | Verb::Could
        | Verb::HaveTheRightTo
        | Verb::BeEntitledTo
        | Verb::HaveJurisdictionOver => matches!(modality, Modality::Obligation | Modality::Prohibition),
        Verb::Shall
        | Verb::Must
        | Verb::BeRequiredTo
        | Verb::HaveResponsibilityTo
        | Verb::NeedTo
        | Verb::Should
        | Verb::CommitTo
        | Verb::Undertake
        | Verb::Pledge => modality == Modality::Permission,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prelude::*;

    #[test]
    fn a_verb_that_denies_prohibits() {
        for verb in Verb::ALL {
            let denies = verb.as_str().split('-').any(|word| word == "not" || word == "no")
                || matches!(
                    verb,
                    Verb::Cannot | Verb::BeProhibited | Verb::RecommendAgainst | Verb::Discourage
                );
            // These deny a duty, an intention or a stance, and forbid nothing.
            let is_other = matches!(
                verb,
                Verb::NotBeRequiredTo
                    | Verb::NeedNot
                    | Verb::NotIntend
                    | Verb::NotBeWillingTo
                    | Verb::NotBeOpenTo
                    | Verb::NotSupport
                    | Verb::NotOppose
            );
            assert_eq!(
                is_contrary(Modality::Obligation, *verb) && !is_contrary(Modality::Prohibition, *verb),
                denies && !is_other,
                "{verb}"
            );
            assert!(
                Modality::ALL.iter().any(|modality| !is_contrary(*modality, *verb)),
                "{verb} fits nothing"
            );
        }
    }

    #[test]
    fn what_a_verb_leaves_no_doubt_of_is_not_contrary() {
        for verb in Verb::ALL {
            assert!(!verb.modality().is_some_and(|modality| is_contrary(modality, *verb)), "{verb}");
        }
    }

    #[test]
    fn a_printed_verb_explains_what_it_says_beyond_the_term() {
        let right = Provision::new(id!("p/1"), text!("reach the sea"))
            .with_modality(Modality::Right)
            .with_verb(Verb::ShallNot);
        assert!(contrary(&right).is_some());
        assert!(contrary(&right.clone().with_printed_verb(text!("Shall not"))).is_some());
        assert!(contrary(&right.with_printed_verb(text!("shall not be denied"))).is_none());
    }
}
