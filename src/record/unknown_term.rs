//! Terms that this version does not know.

use std::fmt;

use super::any::RecordRef;
use super::walk::{Path, Visitor};
use crate::vocabulary::{AnyTerm, GoalReference};

/// A term in a record that its vocabulary does not have.
///
/// Vocabularies are open, so it is no fault: it may be of a newer version, or somebody's own. It may also be misspelled,
/// and then nothing else tells.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let law = Law::new(id!("tides"), "treatty".parse::<Term<LawKind>>()?, text!("Treaty on Tides"));
/// let terms = RecordRef::from(&law).unknown_terms();
/// assert_eq!(terms.len(), 1);
/// assert_eq!((terms[0].pointer.as_str(), terms[0].nearest), ("/kind", Some("treaty")));
/// assert_eq!(terms[0].to_string(), "\"treatty\" is no term of LawKind that is known here: did you mean \"treaty\"? (/kind)");
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct UnknownTerm {
    /// Where it stands in the record, as a JSON Pointer.
    pub pointer: String,
    /// The vocabulary that does not have it, by the name of its type.
    pub vocabulary: &'static str,
    /// The term as it is spelled.
    pub term: String,
    /// The known term that it is spelled most like, if it is like one.
    pub nearest: Option<&'static str>,
}

impl fmt::Display for UnknownTerm {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "\"{}\" is no term of {} that is known here", self.term, self.vocabulary)?;
        if let Some(nearest) = self.nearest {
            write!(formatter, ": did you mean \"{nearest}\"?")?;
        }
        write!(formatter, " ({})", self.pointer)
    }
}

impl RecordRef<'_> {
    /// The terms in it that this version does not know, in the order of its members.
    pub fn unknown_terms(self) -> Vec<UnknownTerm> {
        let mut unknown = UnknownTerms::default();
        self.walk(&mut unknown);
        unknown.0
    }
}

#[derive(Default)]
struct UnknownTerms(Vec<UnknownTerm>);

impl Visitor for UnknownTerms {
    fn term(&mut self, term: &dyn AnyTerm, path: &Path<'_>) {
        if !term.is_known() {
            self.0.push(UnknownTerm {
                pointer: path.to_string(),
                vocabulary: term.vocabulary(),
                term: term.text().to_owned(),
                nearest: term.nearest(),
            });
        }
    }

    fn goal(&mut self, goal: &GoalReference, path: &Path<'_>) {
        if let Some(theme) = goal.theme() {
            self.term(&theme, path);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::error::nearest;
    use crate::prelude::*;

    #[test]
    fn terms_are_found_wherever_they_stand() -> Result<(), Faults> {
        let text = r#"{"format":"1.0","statements":[{"id":"s","act":"asertion","summary":"S","attribution":{},
            "classification":{"goals":["9","sdg9","people"],"topics":["privacy","kelp"]},
            "provisions":[{"id":"s/1","action":"a","verb":"should","modality":"obligaton"}]}]}"#;
        let dataset = Dataset::from_json(text)?;
        let terms: Vec<_> = dataset.records().flat_map(RecordRef::unknown_terms).collect();
        let found: Vec<_> =
            terms.iter().map(|term| (term.pointer.as_str(), term.vocabulary, term.nearest)).collect();
        let expected = [
            ("/act", "Act", Some("assertion")),
            ("/classification/topics/1", "Topic", None),
            ("/classification/goals/1", "AgendaTheme", None),
            ("/provisions/0/modality", "Modality", Some("obligation")),
        ];
        assert!(
            found.len() == expected.len() && expected.iter().all(|term| found.contains(term)),
            "{found:?}"
        );
        Ok(())
    }

    #[test]
    fn a_term_is_found_by_its_label() {
        let nearest = |text: &str| text.parse::<Term<RegionalGroup>>().map_err(|error| error.to_string());
        for (label, term) in [
            ("WEOG", "western-european-and-others"),
            ("GRULAC", "latin-american-and-caribbean"),
            ("Asia-Pacific Group", "asia-pacific"),
        ] {
            assert!(
                nearest(label).is_err_and(|error| error.contains(&format!("such as {term}:"))),
                "{label}"
            );
            let error = label.parse::<RegionalGroup>().map_err(|error| error.to_string());
            assert!(
                error.is_err_and(|error| error.ends_with(&format!("did you mean \"{term}\"?"))),
                "{label}"
            );
        }
        let found = Dataset::from_json(
            r#"{"format":"1.0","stakeholders":[{"id":"s","kind":"state","region":"WEOG"}]}"#,
        );
        assert!(
            found.is_err_and(|faults| faults.to_string().contains("such as western-european-and-others:"))
        );
    }

    #[test]
    fn the_nearest_is_near() {
        let verbs: Vec<&str> = Verb::ALL.iter().map(|verb| verb.as_str()).collect();
        assert_eq!(nearest("shoud", &verbs), Some("should"));
        assert_eq!(nearest("Should_Not", &verbs), Some("should-not"));
        assert_eq!(nearest("nmae", &["id", "name"]), Some("name"));
        assert_eq!(nearest("sourceDocuments", &["laws", "source_documents"]), Some("source_documents"));
        assert_eq!(nearest("prohibit", &[Modality::Prohibition.as_str()]), Some("prohibition"));
        for far in ["", "a", "na", "flow", "数据", &"kelp".repeat(100_000)] {
            assert_eq!(nearest(far, &["id", "name", "summary"]), None, "{}", far.len());
        }
    }
}
