//! Proposals, amendments among them.

use crate::record::{
    Attribution, Citation, Classification, Coding, Endorsement, IncompleteList, Mapping, Provision, Related,
    SourceDocument, Target,
};
use crate::value::{Count, Extensions, Id, List, PartialDate, Text, UniqueList};
use crate::vocabulary::{AmendmentOperation, DecisionMethod, PolicyLever, ProposalOutcome, Term};

structure! {
    /// Something that a holder puts forward.
    ///
    /// ```
    /// use digital_governance::prelude::*;
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
    pub struct Proposal {
        /// Its id.
        pub id: Id<Self>,
        /// Whose it is.
        pub attribution: Attribution,
        /// What it says, in a sentence or two of the coder's.
        pub summary: Text,
        /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
        pub label: Option<Text>,
        /// The title as printed.
        pub title: Option<Text>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// What it would change, where it is an amendment.
        pub amendment: Option<Box<Amendment>>,
        /// What became of it.
        pub outcome: Option<Box<Outcome>>,
        /// Who coded it.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// What it asks of whom.
        pub provisions: List<Provision>,
        /// Who supports it without holding it: those who co-sponsor an amendment that others moved.
        pub endorsements: List<Endorsement>,
        /// Which of its lists are incomplete, and why.
        pub incomplete: List<IncompleteList>,
        /// How it relates to other positions and texts.
        pub relations: List<Related>,
        /// How it compares with other positions.
        pub mappings: List<Mapping>,
        /// Where it stands.
        pub citations: List<Citation>,
        /// The instruments of policy that it would use.
        pub levers: UniqueList<Term<PolicyLever>>,
    }
}

structure! {
    /// What an amendment would change.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let amendment = Amendment::new(Target::from(Citation::new(id!("tides-resolution-draft"))))
    ///     .with_operation(AmendmentOperation::Insert)
    ///     .with_place(text!("after paragraph 4 bis"));
    /// assert_eq!(amendment.operation, Some(AmendmentOperation::Insert.into()));
    /// ```
    pub struct Amendment {
        /// What it would change.
        pub target: Target,
        /// How.
        pub operation: Option<Term<AmendmentOperation>>,
        /// At which place of it.
        pub place: Option<Text>,
        /// What it would put there, in the coder's words, or the text's where its licence allows it.
        pub text: Option<Text>,
    }
}

structure! {
    /// What became of a proposal or a document, with the votes where it was voted on.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let outcome = Outcome::new(ProposalOutcome::Rejected)
    ///     .with_votes_for(Count::new(61).unwrap())
    ///     .with_votes_against(Count::new(83).unwrap())
    ///     .with_abstentions(Count::new(21).unwrap());
    /// assert_eq!(outcome.result, ProposalOutcome::Rejected);
    /// ```
    pub struct Outcome {
        /// What became of it.
        pub result: Term<ProposalOutcome>,
        /// When.
        pub date: Option<PartialDate>,
        /// How it was decided, whatever the result: by consensus, by a recorded vote.
        pub method: Option<Term<DecisionMethod>>,
        /// How many voted for it.
        pub votes_for: Option<Count>,
        /// How many voted against it.
        pub votes_against: Option<Count>,
        /// How many abstained.
        pub abstentions: Option<Count>,
        /// How many took no part in the vote.
        pub not_voting: Option<Count>,
        /// The document that it became, or became part of.
        pub document: Option<Id<SourceDocument>>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}

boxed!(Amendment, Outcome);
