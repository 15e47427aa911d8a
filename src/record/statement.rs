//! Anything else that somebody holds.

use crate::record::{
    Actor, Attribution, Citation, Classification, Coding, Preference, Provision, Quantity, Related,
    SourceDocument, Target,
};
use crate::value::{Extensions, Id, PartialDate, Text, WebUrl};
use crate::vocabulary::{Act, EvidenceKind, Stance, Term};

structure! {
    /// Anything that somebody holds and that is neither principle, proposal nor question.
    ///
    /// ```
    /// use digital_governance::{Act, Attribution, Stance, Statement, StatementTarget, Target, id, text};
    ///
    /// let statement = Statement::new(
    ///     id!("island-coalition-2023/statement-4"),
    ///     Attribution::of(id!("island-coalition")),
    ///     Act::Opposition.into(),
    ///     text!("The Tidal Data Act asks too much of small ports."),
    /// )
    /// .with_targets([StatementTarget::new(Target::Law(id!("tidal-data-act"))).with_stance(Stance::Oppose)]);
    /// assert_eq!(statement.act, Act::Opposition);
    /// ```
    pub struct Statement: Record {
        required {
            /// Its id.
            id: Id<Statement>,
            /// Whose it is.
            attribution: Attribution,
            /// What is done in saying it.
            act: Term<Act>,
            /// What it says, in the coder's words.
            summary: Text,
        }
        optional {
            /// The label as printed.
            label, with_label: Text,
            /// The hedge of the whole, as printed: "purported", "could".
            hedge, with_hedge: Text,
            /// The term that it defines.
            defined_term, with_defined_term: Text,
            /// When it was said, where that is not the document's date.
            date, with_date: PartialDate,
            /// What it is filed under.
            classification, with_classification: Classification,
            /// Who coded it.
            coding, with_coding: Box<Coding>,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// What it is about, with the stance on each.
            targets, with_targets: StatementTarget,
            /// Whom it addresses.
            addressees, with_addressees: Actor,
            /// Whom it speaks of as affected.
            affected, with_affected: Actor,
            /// What must hold for it; all of them.
            conditions, with_conditions: Text,
            /// What it rejects in favour of what.
            preferences, with_preferences: Preference,
            /// What it asks of whom, where it does and is neither principle nor proposal.
            provisions, with_provisions: Provision,
            /// The numbers that it gives.
            quantities, with_quantities: Quantity,
            /// What it rests on.
            evidence, with_evidence: Evidence,
            /// How it relates to other positions and texts.
            relations, with_relations: Related,
            /// Where it stands.
            citations, with_citations: Citation,
        }
        sets {
            /// The statements that it bears out, as an example does.
            supports, with_supports: Id<Statement>,
        }
    }
}

structure! {
    /// One thing that a statement is about, and the stance on it.
    ///
    /// ```
    /// use digital_governance::{Citation, Stance, StatementTarget, Target, id, text};
    ///
    /// let strengthen = StatementTarget::new(Target::from(Citation::new(id!("tides-draft-rev-2"))))
    ///     .with_stance(Stance::Strengthen)
    ///     .with_aspect(text!("liability"));
    /// assert_eq!(strengthen.stance, Some(Stance::Strengthen.into()));
    /// ```
    pub struct StatementTarget {
        required {
            /// What it is about.
            target: Target,
        }
        optional {
            /// The stance; absent where it takes none.
            stance, with_stance: Term<Stance>,
            /// On which aspect of the target.
            aspect, with_aspect: Text,
            /// What it would put there.
            replacement, with_replacement: Text,
        }
        lists {
            /// The places in the target, as printed: an article, a paragraph.
            pinpoints, with_pinpoints: Text,
        }
    }
}

structure! {
    /// What a statement rests on: a footnote, a report, a testimony.
    ///
    /// ```
    /// use digital_governance::{Evidence, EvidenceKind, id, text};
    ///
    /// let first = Evidence::new(EvidenceKind::Footnote.into()).with_label(text!("2")).with_document(id!("tide-report"));
    /// let again = Evidence::new(EvidenceKind::Footnote.into()).with_label(text!("5")).with_repeats(text!("2"));
    /// assert_eq!(again.repeats, first.label);
    /// ```
    pub struct Evidence {
        required {
            /// What kind of evidence it is.
            kind: Term<EvidenceKind>,
        }
        optional {
            /// The number or mark as printed.
            label, with_label: Text,
            /// The label of the footnote of the same document that it repeats.
            repeats, with_repeats: Text,
            /// What it is, in a few words or as its title is printed.
            description, with_description: Text,
            /// The document that it is.
            document, with_document: Id<SourceDocument>,
            /// Where it is on the web.
            url, with_url: WebUrl,
            /// When it was made, published or looked at.
            date, with_date: PartialDate,
        }
        lists {
            /// Where it is given.
            citations, with_citations: Citation,
        }
    }
}
