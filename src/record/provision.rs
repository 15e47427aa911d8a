//! Who ought to do what.

use crate::record::{
    Actor, Citation, Classification, Coding, Evidence, Mapping, QuantifiedTarget, Quantity, Related,
    Stakeholder,
};
use crate::value::{Id, Language, List, PartialDate, Text};
use crate::vocabulary::{EstablishmentKind, Modality, Term, Verb, WordingKind};

structure! {
    /// A norm, nested in a principle, proposal or statement: who ought to, may or is entitled to do what.
    ///
    /// A sentence with several bearers, modalities or actions is several provisions. Provisions that a text nests are
    /// a flat list, each with its parent. Modality is LegalRuleML's (OASIS LegalRuleML Core 1.0) and the coder's
    /// reading; the verb is the strength of the text itself. Neither is ever stronger than what is printed: an item
    /// whose verb stands in its parent has none of its own.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let provision = Provision::new(
    ///     id!("atlantis-gdc-2023/proposal-2/provision-1"),
    ///     text!("publish the tide tables as open data"),
    /// )
    /// .with_bearers([ActorClass::States])
    /// .with_modality(Modality::Obligation)
    /// .with_verb(Verb::Should)
    /// .with_conditions([text!("where the tables exist")]);
    /// assert_eq!(provision.verb, Some(Verb::Should.into()));
    /// ```
    pub struct Provision {
        /// Its id.
        pub id: Id<Self>,
        /// What is to be done, in the coder's words and without the verb; of a prohibition, what is not to be done.
        /// Of an introduction, what its items have in common.
        pub action: Text,
        /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
        pub label: Option<Text>,
        /// The provision that it is an item of, in the same record: its introduction, whose verb governs it. Bearers,
        /// modality and conditions that hold for the item stand in it too, for those who read it by itself.
        pub parent: Option<Id<Provision>>,
        /// What kind of norm the coder reads it as; absent where it is none.
        pub modality: Option<Term<Modality>>,
        /// The verb that carries it.
        pub verb: Option<Term<Verb>>,
        /// The verb as printed, in the language of the text, where it differs from the term.
        pub printed_verb: Option<Text>,
        /// What qualifies the duty as a whole, as printed: "as appropriate", "to the extent possible", "endeavour to".
        pub hedge: Option<Text>,
        /// The words that put it above other things, as printed: "above all", "as a priority".
        pub priority: Option<Text>,
        /// From when to when it holds, where that differs from the text that it is in.
        pub period: Option<PartialDate>,
        /// By when it is to be done.
        pub deadline: Option<PartialDate>,
        /// When it is to be done, as printed, where no date says it: "annually", "within twelve months after entry into
        /// force".
        pub timing: Option<Text>,
        /// Who coded it, where that differs from its record.
        pub coding: Option<Box<Coding>>,
        /// In which manner it is to be done.
        pub manner: Option<Text>,
        /// What it is filed under.
        pub classification: Option<Classification>,
        /// Who is to do it, may do it or has the right to it; empty where the text names nobody. In "we call on States to
        /// publish" it is the States.
        pub bearers: List<Actor>,
        /// Whom the bearers' action is directed at: in "States should require companies to report", the companies.
        pub addressees: List<Actor>,
        /// Together with whom the bearers are to do it.
        pub partners: List<Actor>,
        /// What it is limited to: which systems, places, cases. What is joined by "or" is one, here and in the lists below.
        pub scope: List<Text>,
        /// What must hold for it to apply; all of them.
        pub conditions: List<Text>,
        /// Where it does not apply.
        pub exceptions: List<Text>,
        /// What it is for.
        pub purposes: List<Text>,
        /// Why it is due, as the text says itself: "given that …", "in view of …".
        pub reasons: List<Text>,
        /// Who is to gain from it.
        pub beneficiaries: List<Actor>,
        /// Whom it affects otherwise: in "without harm to others", the others.
        pub affected: List<Actor>,
        /// What it rejects in favour of what.
        pub preferences: List<Preference>,
        /// Lists that it gives, open or complete.
        pub enumerations: List<Enumeration>,
        /// What is to be reached, in numbers and by dates.
        pub targets: List<QuantifiedTarget>,
        /// Other numbers in it: the height of a fine, a time limit.
        pub quantities: List<Quantity>,
        /// What it sets up.
        pub establishes: List<Establishment>,
        /// What it rests on, such as a footnote.
        pub evidence: List<Evidence>,
        /// Its other wordings, as some texts give a short, a full and a legal one.
        pub wordings: List<Wording>,
        /// What it depends on or bears on: a provision that it is subject to, an article that it is an exception to.
        pub relations: List<Related>,
        /// How what it asks for compares with what positions elsewhere ask for.
        pub mappings: List<Mapping>,
        /// Where it stands; in several documents where several have it.
        pub citations: List<Citation>,
    }
}

structure! {
    /// That something is wanted rather than something else.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let preference = Preference::new(text!("open standards")).with_over([text!("closed ones")]);
    /// assert_eq!(preference.over.len(), 1);
    /// ```
    pub struct Preference {
        /// What is wanted.
        pub preferred: Text,
        /// Rather than what.
        pub over: List<Text>,
        /// What must hold for the preference; all of them.
        pub conditions: List<Text>,
    }
}

structure! {
    /// A list that a provision or statement gives.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let list = Enumeration::new(true) // "including but not limited to"
    ///     .with_items([text!("training"), text!("equipment")])
    ///     .with_foremost([text!("training")])
    ///     .with_priority(text!("above all"));
    /// assert!(list.open && list.items.contains(&list.foremost[0]));
    /// ```
    pub struct Enumeration {
        /// Whether the text says that there is more: "such as", "including but not limited to".
        pub open: bool,
        /// What the items are.
        pub of: Option<Text>,
        /// Whether the items are in an order of preference, the most wanted first.
        pub ranked: Option<bool>,
        /// Whether any one of the items is enough: "one of the following", "or".
        pub alternatives: Option<bool>,
        /// The words that put some items above the others, as printed: "above all".
        pub priority: Option<Text>,
        /// The items.
        pub items: List<Text>,
        /// Those of the items that the text puts above the others.
        pub foremost: List<Text>,
    }
}

structure! {
    /// Something that a provision sets up: a body, an event, a follow-up.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let panel = Establishment::new(EstablishmentKind::Body, text!("a scientific panel on tides"));
    /// assert_eq!(panel.kind, EstablishmentKind::Body);
    /// ```
    pub struct Establishment {
        /// What kind of thing it is.
        pub kind: Term<EstablishmentKind>,
        /// What it is called, or what it is.
        pub name: Text,
        /// Its own record, where it has one.
        pub stakeholder: Option<Id<Stakeholder>>,
        /// By when, or when.
        pub date: Option<PartialDate>,
    }
}

structure! {
    /// Another wording of a provision.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let short = Wording::new(WordingKind::Short, text!("Open tides"));
    /// assert_eq!(short.text, "Open tides");
    /// ```
    pub struct Wording {
        /// Which wording it is.
        pub kind: Term<WordingKind>,
        /// The wording: the coder's words, or the text's where its licence allows it.
        pub text: Text,
        /// The language that it is in.
        pub language: Option<Language>,
        /// Where it stands.
        pub citations: List<Citation>,
    }
}
