//! Who and what is spoken of.

use crate::record::{
    Citation, Law, PolicyQuestion, Principle, Proposal, Provision, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::{Id, List, Text};
use crate::vocabulary::{ActorClass, Basis, Relation, Technology, Term, Topic};

choice! {
    /// Who bears, owes, receives or takes part: a stakeholder, a class of them, or what stands in the place of one.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let class = Party::from(Term::from(ActorClass::States));
    /// let coalition = Party::Stakeholder(id!("island-coalition"));
    /// let body = Party::Described(text!("the panel that is to be created"));
    /// assert_eq!(serde_json::to_string(&class)?, r#"{"class":"states"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub enum Party {
        /// A stakeholder of the dataset.
        Stakeholder(Id<Stakeholder>),
        /// A class of actors, such as States.
        Class(Term<ActorClass>),
        /// A document that is spoken of as if it acted, as in "this draft should".
        Document(Id<SourceDocument>),
        /// A law or instrument, likewise, as in "the Compact should".
        Law(Id<Law>),
        /// A session, likewise; a process is a stakeholder.
        Session(Id<Session>),
        /// Anybody else, such as a body that does not exist yet, in a few words.
        Described(Text),
    }
}

structure! {
    /// A party as a passage names it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let bearer = Actor::from(ActorClass::IctCompanies).with_printed(text!("relevant companies"));
    /// assert_eq!(bearer.printed.as_ref().map(|text| text.as_str()), Some("relevant companies"));
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub struct Actor {
        /// Who it is.
        pub party: Party,
        /// The words that the passage has for it, where they say more than the party, or narrow it: "Parties that
        /// are members of the Union".
        pub printed: Option<Text>,
        /// Whether the passage names it, or the coder infers it.
        pub basis: Option<Term<Basis>>,
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

impl From<Term<ActorClass>> for Actor {
    fn from(class: Term<ActorClass>) -> Self {
        Self::new(Party::Class(class))
    }
}

impl From<Text> for Actor {
    fn from(described: Text) -> Self {
        Self::new(Party::Described(described))
    }
}

impl From<&Id<Stakeholder>> for Party {
    fn from(stakeholder: &Id<Stakeholder>) -> Self {
        Self::Stakeholder(stakeholder.clone())
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
    /// use digital_governance::prelude::*;
    ///
    /// let target = Target::from(Term::from(Technology::FacialRecognition));
    /// assert_eq!(serde_json::to_string(&target)?, r#"{"technology":"facial-recognition"}"#);
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[derive(Hash, PartialOrd, Ord)]
    pub enum Target {
        /// A stakeholder.
        Stakeholder(Id<Stakeholder>),
        /// A class of actors.
        Class(Term<ActorClass>),
        /// A document as a whole.
        Document(Id<SourceDocument>),
        /// A passage of a document, such as a paragraph of somebody else's draft.
        Passage(Box<Citation>),
        /// A law.
        Law(Id<Law>),
        /// A session.
        Session(Id<Session>),
        /// A principle.
        Principle(Id<Principle>),
        /// A proposal.
        Proposal(Id<Proposal>),
        /// A provision.
        Provision(Id<Provision>),
        /// A policy question.
        PolicyQuestion(Id<PolicyQuestion>),
        /// A statement.
        Statement(Id<Statement>),
        /// A technology.
        Technology(Term<Technology>),
        /// A topic.
        Topic(Term<Topic>),
        /// Anything else, in a few words.
        Described(Text),
    }
}

impl From<Citation> for Target {
    fn from(passage: Citation) -> Self {
        Self::Passage(Box::new(passage))
    }
}

structure! {
    /// How a position or provision relates to something else: a principle that it puts into practice, an article that
    /// it is an exception to.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let related = Related::new(Relation::Implements, Target::Principle(id!("atlantis-gdc-2023/principle-1")));
    /// assert_eq!(related.relation, Relation::Implements);
    /// ```
    pub struct Related {
        /// What it is to the other.
        pub relation: Term<Relation>,
        /// The other.
        pub target: Target,
        /// The places in the other, as printed.
        pub pinpoints: List<Text>,
    }
}
