//! Who ought to do what.

use crate::record::{
    Actor, Citation, Classification, Coding, Evidence, QuantifiedTarget, Quantity, Related, Stakeholder,
};
use crate::value::{Id, Language, PartialDate, Text};
use crate::vocabulary::{EstablishmentKind, MappingRelation, Modality, Term, Verb, WordingKind};

structure! {
    /// A norm, nested in a principle, proposal or statement: who ought to, may or is entitled to do what.
    ///
    /// A sentence with several bearers, modalities or actions is several provisions. Provisions that a text nests are
    /// a flat list, each with its parent. Modality is LegalRuleML's (OASIS LegalRuleML Core 1.0) and the coder's
    /// reading; the verb is the strength of the text itself. Neither is ever stronger than what is printed: an item
    /// whose verb stands in its parent has none of its own.
    ///
    /// ```
    /// use digital_governance::{ActorClass, Modality, Provision, Verb, id, text};
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
        required {
            /// Its id.
            id: Id<Provision>,
            /// What is to be done, in the coder's words and without the verb; of a prohibition, what is not to be done.
            /// Of an introduction, what its items have in common.
            action: Text,
        }
        optional {
            /// The label as printed: `1`, `(a)`, `4 bis`. Nothing is renumbered.
            label, with_label: Text,
            /// The provision that it is an item of, in the same record: its introduction, whose verb governs it. Bearers,
            /// modality and conditions that hold for the item stand in it too, for those who read it by itself.
            parent, with_parent: Id<Provision>,
            /// What kind of norm the coder reads it as; absent where it is none.
            modality, with_modality: Term<Modality>,
            /// The verb that carries it.
            verb, with_verb: Term<Verb>,
            /// The verb as printed, in the language of the text, where it differs from the term.
            printed_verb, with_printed_verb: Text,
            /// What qualifies the duty as a whole, as printed: "as appropriate", "to the extent possible", "endeavour to".
            hedge, with_hedge: Text,
            /// From when to when it holds, where that differs from the text that it is in.
            period, with_period: PartialDate,
            /// By when it is to be done.
            deadline, with_deadline: PartialDate,
            /// When it is to be done, as printed, where no date says it: "annually", "within twelve months after entry into
            /// force".
            timing, with_timing: Text,
            /// Who coded it, where that differs from its record.
            coding, with_coding: Box<Coding>,
            /// In which manner it is to be done.
            manner, with_manner: Text,
            /// What it is filed under.
            classification, with_classification: Classification,
        }
        lists {
            /// Who is to do it, may do it or has the right to it; empty where the text names nobody. In "we call on States to
            /// publish" it is the States.
            bearers, with_bearers: Actor,
            /// Whom the bearers' action is directed at: in "States should require companies to report", the companies.
            addressees, with_addressees: Actor,
            /// Together with whom the bearers are to do it.
            partners, with_partners: Actor,
            /// What it is limited to: which systems, places, cases.
            scope, with_scope: Text,
            /// What must hold for it to apply; all of them. What is joined by "or" is one.
            conditions, with_conditions: Text,
            /// Where it does not apply.
            exceptions, with_exceptions: Text,
            /// What it is for.
            purposes, with_purposes: Text,
            /// Who is to gain from it.
            beneficiaries, with_beneficiaries: Actor,
            /// What it rejects in favour of what.
            preferences, with_preferences: Preference,
            /// Lists that it gives, open or complete.
            enumerations, with_enumerations: Enumeration,
            /// What is to be reached, in numbers and by dates.
            targets, with_targets: QuantifiedTarget,
            /// Other numbers in it: the height of a fine, a time limit.
            quantities, with_quantities: Quantity,
            /// What it sets up.
            establishes, with_establishes: Establishment,
            /// What it rests on, such as a footnote.
            evidence, with_evidence: Evidence,
            /// Its other wordings, as some texts give a short, a full and a legal one.
            wordings, with_wordings: Wording,
            /// What it depends on or bears on: a provision that it is subject to, an article that it is an exception to.
            relations, with_relations: Related,
            /// How what it asks for compares with what provisions elsewhere ask for.
            mappings, with_mappings: Mapping,
            /// Where it stands; in several documents where several have it.
            citations, with_citations: Citation,
        }
    }
}

structure! {
    /// That something is wanted rather than something else.
    ///
    /// ```
    /// use digital_governance::{Preference, text};
    ///
    /// let preference = Preference::new(text!("open standards")).with_over([text!("closed ones")]);
    /// assert_eq!(preference.over.len(), 1);
    /// ```
    pub struct Preference {
        required {
            /// What is wanted.
            preferred: Text,
        }
        lists {
            /// Rather than what.
            over, with_over: Text,
            /// What must hold for the preference; all of them.
            conditions, with_conditions: Text,
        }
    }
}

structure! {
    /// A list that a provision gives.
    ///
    /// ```
    /// use digital_governance::{Enumeration, text};
    ///
    /// let list = Enumeration::new(true).with_items([text!("training"), text!("equipment")]);
    /// assert!(list.open); // "including but not limited to"
    /// ```
    pub struct Enumeration {
        required {
            /// Whether the text says that there is more: "such as", "including but not limited to".
            open: bool,
        }
        optional {
            /// What the items are.
            of, with_of: Text,
        }
        lists {
            /// The items.
            items, with_items: Text,
        }
    }
}

structure! {
    /// Something that a provision sets up: a body, an event, a follow-up.
    ///
    /// ```
    /// use digital_governance::{Establishment, EstablishmentKind, text};
    ///
    /// let panel = Establishment::new(EstablishmentKind::Body.into(), text!("a scientific panel on tides"));
    /// assert_eq!(panel.kind, EstablishmentKind::Body);
    /// ```
    pub struct Establishment {
        required {
            /// What kind of thing it is.
            kind: Term<EstablishmentKind>,
            /// What it is called, or what it is.
            name: Text,
        }
        optional {
            /// Its own record, where it has one.
            stakeholder, with_stakeholder: Id<Stakeholder>,
            /// By when, or when.
            date, with_date: PartialDate,
        }
    }
}

structure! {
    /// Another wording of a provision.
    ///
    /// ```
    /// use digital_governance::{Wording, WordingKind, text};
    ///
    /// let short = Wording::new(WordingKind::Short.into(), text!("Open tides"));
    /// assert_eq!(short.text, "Open tides");
    /// ```
    pub struct Wording {
        required {
            /// Which wording it is.
            kind: Term<WordingKind>,
            /// The wording: the coder's words, or the text's where its licence allows it.
            text: Text,
        }
        optional {
            /// The language that it is in.
            language, with_language: Language,
        }
        lists {
            /// Where it stands.
            citations, with_citations: Citation,
        }
    }
}

structure! {
    /// How a provision relates to another, as sets of what they ask for: the relations of NIST IR 8477 and OSCAL.
    ///
    /// ```
    /// use digital_governance::{Mapping, MappingRelation, id};
    ///
    /// let mapping = Mapping::new(MappingRelation::Subset.into(), id!("lemuria-gdc-2023/proposal-1/provision-4"));
    /// assert_eq!(mapping.relation, MappingRelation::Subset);
    /// ```
    pub struct Mapping {
        required {
            /// How this provision relates to the other.
            relation: Term<MappingRelation>,
            /// The other.
            provision: Id<Provision>,
        }
        optional {
            /// Why the coder says so.
            note, with_note: Text,
        }
    }
}
