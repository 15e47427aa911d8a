//! Who and what is spoken of.

use crate::record::{
    Citation, Law, PolicyQuestion, Principle, Proposal, Provision, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::{Boxed, Id, Text};
use crate::vocabulary::{ActorClass, Relation, Technology, Term, Topic};

choice! {
    /// Who bears, owes, receives or takes part: a stakeholder, a class of them, or what stands in the place of one.
    ///
    /// ```
    /// use digital_governance::{ActorClass, Party, Term, id, text};
    ///
    /// let class = Party::from(Term::from(ActorClass::States));
    /// let coalition = Party::Stakeholder(id!("island-coalition"));
    /// let body = Party::Described(text!("the panel that is to be created"));
    /// assert_eq!(serde_json::to_string(&class)?, r#"{"class":"states"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Party {
        /// A stakeholder of the dataset.
        Stakeholder(Id<Stakeholder>) = "stakeholder",
        /// A class of actors, such as States.
        Class(Term<ActorClass>) = "class",
        /// A document that is spoken of as if it acted, as in "the Compact should".
        Document(Id<SourceDocument>) = "document",
        /// A law or instrument, likewise.
        Law(Id<Law>) = "law",
        /// A session or process, likewise.
        Session(Id<Session>) = "session",
        /// Anybody else, such as a body that does not exist yet, in a few words.
        Described(Text) = "described",
    }
}

structure! {
    /// A party as a passage names it.
    ///
    /// ```
    /// use digital_governance::{Actor, ActorClass, text};
    ///
    /// let bearer = Actor::from(ActorClass::IctCompanies).with_printed(text!("relevant companies"));
    /// assert_eq!(bearer.printed.as_ref().map(|text| text.as_str()), Some("relevant companies"));
    /// ```
    pub struct Actor {
        required {
            /// Who it is.
            party: Party,
        }
        optional {
            /// The words that the passage has for it, where they say more than the party, or narrow it: "Parties that
            /// are members of the Union".
            printed, with_printed: Text,
        }
    }
}

impl From<Party> for Actor {
    fn from(party: Party) -> Self {
        Self::new(party)
    }
}

impl From<ActorClass> for Actor {
    fn from(class: ActorClass) -> Self {
        Self::new(Party::Class(class.into()))
    }
}

impl From<Id<Stakeholder>> for Actor {
    fn from(stakeholder: Id<Stakeholder>) -> Self {
        Self::new(Party::Stakeholder(stakeholder))
    }
}

impl From<ActorClass> for Party {
    fn from(class: ActorClass) -> Self {
        Self::Class(class.into())
    }
}

choice! {
    /// What something is about: a record, a passage of a document, a party, a technology, a topic.
    ///
    /// ```
    /// use digital_governance::{Technology, Target, Term};
    ///
    /// let target = Target::from(Term::from(Technology::FacialRecognition));
    /// assert_eq!(serde_json::to_string(&target)?, r#"{"technology":"facial-recognition"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    pub enum Target {
        /// A stakeholder.
        Stakeholder(Id<Stakeholder>) = "stakeholder",
        /// A class of actors.
        Class(Term<ActorClass>) = "class",
        /// A document as a whole.
        Document(Id<SourceDocument>) = "document",
        /// A passage of a document, such as a paragraph of somebody else's draft.
        Passage(Boxed<Citation>) = "passage",
        /// A law.
        Law(Id<Law>) = "law",
        /// A session.
        Session(Id<Session>) = "session",
        /// A principle.
        Principle(Id<Principle>) = "principle",
        /// A proposal.
        Proposal(Id<Proposal>) = "proposal",
        /// A provision.
        Provision(Id<Provision>) = "provision",
        /// A policy question.
        PolicyQuestion(Id<PolicyQuestion>) = "policy_question",
        /// A statement.
        Statement(Id<Statement>) = "statement",
        /// A technology.
        Technology(Term<Technology>) = "technology",
        /// A topic.
        Topic(Term<Topic>) = "topic",
        /// Anything else, in a few words.
        Described(Text) = "described",
    }
}

impl From<Citation> for Target {
    fn from(passage: Citation) -> Self {
        Self::Passage(passage.into())
    }
}

structure! {
    /// How a position or provision relates to something else: a principle that it puts into practice, an article that
    /// it is an exception to.
    ///
    /// ```
    /// use digital_governance::{Related, Relation, Target, id};
    ///
    /// let related = Related::new(Relation::Implements.into(), Target::Principle(id!("atlantis-gdc-2023/principle-1")));
    /// assert_eq!(related.relation, Relation::Implements);
    /// ```
    pub struct Related {
        required {
            /// What it is to the other.
            relation: Term<Relation>,
            /// The other.
            target: Target,
        }
        lists {
            /// The places in the other, as printed.
            pinpoints, with_pinpoints: Text,
        }
    }
}
