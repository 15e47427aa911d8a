//! Proposals, amendments among them.

use crate::record::{
    Attribution, Citation, Classification, Coding, Endorsement, Provision, Related, SourceDocument, Target,
};
use crate::value::{Count, Extensions, Id, PartialDate, Text};
use crate::vocabulary::{AmendmentOperation, PolicyLever, ProposalOutcome, Term};

structure! {
    /// Something that a holder puts forward.
    ///
    /// ```
    /// use digital_governance::{
    ///     ActorClass, Attribution, Citation, Modality, Proposal, Provision, Verb, id, text,
    /// };
    ///
    /// let proposal = Proposal::new(
    ///     id!("atlantis-gdc-2023/proposal-2"),
    ///     Attribution::of(id!("atlantis")),
    ///     text!("Tide tables should be open to everyone."),
    /// )
    /// .with_label(text!("2"))
    /// .with_title(text!("Open the tables"))
    /// .with_provisions([
    ///     Provision::new(id!("atlantis-gdc-2023/proposal-2/provision-1"), text!("publish the tide tables"))
    ///         .with_bearers([ActorClass::States])
    ///         .with_modality(Modality::Obligation)
    ///         .with_verb(Verb::Should),
    /// ])
    /// .with_citations([Citation::new(id!("atlantis-gdc-2023"))]);
    /// assert_eq!(proposal.provisions.len(), 1);
    /// ```
    pub struct Proposal: Record {
        required {
            /// Its id.
            id: Id<Proposal>,
            /// Whose it is.
            attribution: Attribution,
            /// What it says, in a sentence or two of the coder's.
            summary: Text,
        }
        optional {
            /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
            label, with_label: Text,
            /// The title as printed.
            title, with_title: Text,
            /// What it is filed under.
            classification, with_classification: Classification,
            /// What it would change, where it is an amendment.
            amendment, with_amendment: Box<Amendment>,
            /// What became of it.
            outcome, with_outcome: Box<Outcome>,
            /// Who coded it.
            coding, with_coding: Box<Coding>,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// What it asks of whom.
            provisions, with_provisions: Provision,
            /// Who supports it without holding it: the sponsors of an amendment.
            endorsements, with_endorsements: Endorsement,
            /// How it relates to other positions and texts.
            relations, with_relations: Related,
            /// Where it stands.
            citations, with_citations: Citation,
        }
        sets {
            /// The instruments of policy that it would use.
            levers, with_levers: Term<PolicyLever>,
        }
    }
}

structure! {
    /// What an amendment would change.
    ///
    /// ```
    /// use digital_governance::{Amendment, AmendmentOperation, Citation, Target, id, text};
    ///
    /// let amendment = Amendment::new(Target::from(Citation::new(id!("tides-resolution-draft"))))
    ///     .with_operation(AmendmentOperation::Insert)
    ///     .with_place(text!("after paragraph 4 bis"));
    /// assert_eq!(amendment.operation, Some(AmendmentOperation::Insert.into()));
    /// ```
    pub struct Amendment {
        required {
            /// What it would change.
            target: Target,
        }
        optional {
            /// How.
            operation, with_operation: Term<AmendmentOperation>,
            /// At which place of it.
            place, with_place: Text,
            /// What it would put there, in the coder's words, or the text's where its licence allows it.
            text, with_text: Text,
        }
    }
}

structure! {
    /// What became of a proposal or a document, with the votes where it was voted on.
    ///
    /// ```
    /// use digital_governance::{Count, Outcome, ProposalOutcome};
    ///
    /// let outcome = Outcome::new(ProposalOutcome::Rejected.into())
    ///     .with_votes_for(Count::new(61).unwrap())
    ///     .with_votes_against(Count::new(83).unwrap())
    ///     .with_abstentions(Count::new(21).unwrap());
    /// assert_eq!(outcome.result, ProposalOutcome::Rejected);
    /// ```
    pub struct Outcome {
        required {
            /// What became of it.
            result: Term<ProposalOutcome>,
        }
        optional {
            /// When.
            date, with_date: PartialDate,
            /// How many voted for it.
            votes_for, with_votes_for: Count,
            /// How many voted against it.
            votes_against, with_votes_against: Count,
            /// How many abstained.
            abstentions, with_abstentions: Count,
            /// How many took no part in the vote.
            not_voting, with_not_voting: Count,
            /// The document that it became, or became part of.
            document, with_document: Id<SourceDocument>,
        }
        lists {
            /// Where it is said.
            citations, with_citations: Citation,
        }
    }
}
