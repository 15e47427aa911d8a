//! Who and what is spoken of.

use std::str::FromStr;

use crate::error::ValueError;
use crate::record::{
    Citation, Law, PolicyQuestion, Principle, Proposal, Provision, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::{Id, List, Text};
use crate::vocabulary::{
    ActorClass, Basis, Relation, Technology, Term, Topic, Vocabulary, kebab, known_term,
};

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

/// A party in a few characters, as in the cells of sheets: a class of actors by its spelling or label, in any case; or
/// whatever it is behind its kind and a colon, `stakeholder:`, `class:`, `document:`, `law:`, `session:` or `described:`.
///
/// A term that is not known is written `class:`, and a stakeholder is never written without its kind: so that no text means
/// something else when a version of the crate knows more terms.
///
/// ```
/// use digital_governance::prelude::*;
///
/// assert_eq!("states".parse::<Party>()?, Party::from(ActorClass::States));
/// assert_eq!("stakeholder:atlantis".parse::<Party>()?, Party::Stakeholder(id!("atlantis")));
/// assert_eq!("described:small ports".parse::<Party>()?, Party::Described(text!("small ports")));
/// let fault = "stats".parse::<Party>().unwrap_err();
/// assert!(fault.to_string().ends_with("expected a term of ActorClass: did you mean \"states\"?"));
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
impl FromStr for Party {
    type Err = ValueError;

    fn from_str(text: &str) -> Result<Self, ValueError> {
        let (kind, rest) = text.split_once(':').unwrap_or_default();
        let rest = rest.trim();
        Ok(match kebab(kind.trim()).as_str() {
            "stakeholder" => Self::Stakeholder(rest.parse()?),
            "class" => match known_term(rest, ActorClass::SPELLINGS, ActorClass::labels()) {
                Some(known) => Self::Class(known.parse()?),
                None => Self::Class(rest.parse()?),
            },
            "document" => Self::Document(rest.parse()?),
            "law" => Self::Law(rest.parse()?),
            "session" => Self::Session(rest.parse()?),
            "described" => Self::Described(rest.parse()?),
            _ => {
                let text = text.trim();
                let known = known_term(text, ActorClass::SPELLINGS, ActorClass::labels());
                Self::from(known.unwrap_or(text).parse::<ActorClass>()?)
            }
        })
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
