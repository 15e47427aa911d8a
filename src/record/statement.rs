//! Anything else that somebody holds.

use crate::record::{
    Actor, Attribution, Citation, Classification, Coding, Enumeration, Evidence, Mapping, Preference,
    Provision, Quantity, Related, Target,
};
use crate::value::{Extensions, Id, List, PartialDate, Text, UniqueList};
use crate::vocabulary::{Act, Stance, Term, Verb};

structure! {
    /// Anything that somebody holds and that is neither principle, proposal nor question.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let statement = Statement::new(
    ///     id!("island-coalition-2023/statement-4"),
    ///     Attribution::of(id!("island-coalition")),
    ///     Act::Opposition,
    ///     text!("The Tidal Data Act asks too much of small ports."),
    /// )
    /// .with_targets([StatementTarget::new(Target::Law(id!("tidal-data-act"))).with_stance(Stance::Oppose)]);
    /// assert_eq!(statement.act, Act::Opposition);
    /// ```
    pub struct Statement {
        /// Its id.
        pub id: Id<Self>,
        /// Whose it is.
        pub attribution: Attribution,
        /// What is done in saying it.
        pub act: Term<Act>,
        /// What it says, in the coder's words.
        pub summary: Text,
        /// The label as printed.
        pub label: Option<Text>,
        /// The title as printed, such as the heading of an article.
        pub title: Option<Text>,
        /// The verb with which it is said: "reaffirm", "note"; absent where it is just said.
        pub verb: Option<Term<Verb>>,
        /// That verb as printed, with its words of degree, where it differs from the term: "strongly support".
        pub printed_verb: Option<Text>,
        /// The hedge of the whole, as printed: "purported", "could".
        pub hedge: Option<Text>,
        /// The words that put it above other things, as printed: "above all", "as a priority".
        pub priority: Option<Text>,
        /// The term that it defines.
        pub defined_term: Option<Text>,
        /// When it was said, where that is not the document's date.
        pub date: Option<PartialDate>,
        /// When what it speaks of happens or happened.
        pub period: Option<PartialDate>,
        /// That time as printed, where no date says it: "in peacetime", "since its inception".
        pub timing: Option<Text>,
        /// In which manner, or by which means, what it speaks of is done.
        pub manner: Option<Text>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Who coded it.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// What it is about, with the stance on each.
        pub targets: List<StatementTarget>,
        /// Whom it addresses.
        pub addressees: List<Actor>,
        /// Who, by its words, does what it speaks of: in "companies collect data", the companies.
        pub actors: List<Actor>,
        /// Together with whom they do it.
        pub partners: List<Actor>,
        /// Who gains from it.
        pub beneficiaries: List<Actor>,
        /// Whom it speaks of as affected.
        pub affected: List<Actor>,
        /// What it is limited to: which systems, places, cases.
        pub scope: List<Text>,
        /// What must hold for it; all of them. What is joined by "or" is one.
        pub conditions: List<Text>,
        /// Where it does not hold.
        pub exceptions: List<Text>,
        /// What the thing or the action that it speaks of is for.
        pub purposes: List<Text>,
        /// Why it holds, as it says itself: "because …", "given that …".
        pub reasons: List<Text>,
        /// What it rejects in favour of what.
        pub preferences: List<Preference>,
        /// Lists that it gives, open or complete.
        pub enumerations: List<Enumeration>,
        /// What it asks of whom, where it does and is neither principle nor proposal.
        pub provisions: List<Provision>,
        /// The numbers that it gives.
        pub quantities: List<Quantity>,
        /// What it rests on.
        pub evidence: List<Evidence>,
        /// How it relates to other positions and texts.
        pub relations: List<Related>,
        /// How it compares with other positions.
        pub mappings: List<Mapping>,
        /// Where it stands.
        pub citations: List<Citation>,
        /// The statements that it bears out, as an example does.
        pub supports: UniqueList<Id<Statement>>,
    }
}

structure! {
    /// One thing that a statement is about, and the stance on it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let strengthen = StatementTarget::new(Target::from(Citation::new(id!("tides-draft-rev-2"))))
    ///     .with_stance(Stance::Strengthen)
    ///     .with_aspect(text!("liability"));
    /// assert_eq!(strengthen.stance, Some(Stance::Strengthen.into()));
    /// ```
    pub struct StatementTarget {
        /// What it is about.
        pub target: Target,
        /// The stance; absent where it takes none.
        pub stance: Option<Term<Stance>>,
        /// On which aspect of the target.
        pub aspect: Option<Text>,
        /// What it would put there.
        pub replacement: Option<Text>,
        /// The places in the target, as printed: an article, a paragraph.
        pub pinpoints: List<Text>,
    }
}
