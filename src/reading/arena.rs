//! Where the items of lists stand while and after they are read.

use std::sync::{Arc, OnceLock};

use crate::record::{
    Actor, Affiliation, AgendaItem, AnnouncedCount, Carrier, Citation, Contributor, Endorsement, Enumeration,
    Establishment, Event, Evidence, Identifier, Jurisdiction, LawReference, Locator, Mapping, Name,
    Participation, Party, Preference, Provision, QuantifiedTarget, Quantity, Related, RelatedDocument,
    RelatedLaw, Remark, Statement, StatementTarget, Wording,
};
use crate::record::{Law, PolicyQuestion, Principle, Proposal, Session, SourceDocument, Stakeholder};
use crate::value::{Id, Language, Ordinal, Text};
use crate::vocabulary::{
    CompactObjective, CompactTheme, GoalReference, IgfTheme, PolicyLever, SessionFormat, Technology, Term,
    Topic,
};

/// Items of many lists, in the order of the text. They are there once the chunk is sealed.
pub(crate) type Chunk<T> = OnceLock<Vec<T>>;

/// A chunk that is still being written.
pub(crate) struct Open<T> {
    chunk: Arc<Chunk<T>>,
    pub(crate) items: Vec<T>,
}

/// How large a chunk grows before the next is begun, in bytes.
const FULL: usize = 1 << 16;

impl<T> Open<T> {
    /// The items, for a list of their own.
    pub(crate) fn into_items(mut self) -> Vec<T> {
        self.items.shrink_to_fit();
        self.items
    }

    pub(crate) fn chunk(&self) -> &Arc<Chunk<T>> {
        &self.chunk
    }

    /// Begins the next chunk where this one is full.
    pub(crate) fn turn(self) -> Self {
        if self.items.len().saturating_mul(size_of::<T>()) < FULL {
            return self;
        }
        // With room for the list that fills it.
        let capacity = (FULL / 4 * 5).checked_div(size_of::<T>()).unwrap_or_default();
        self.seal();
        Self { chunk: Arc::default(), items: Vec::with_capacity(capacity) }
    }

    fn seal(mut self) {
        self.items.shrink_to_fit();
        // It is set here only, and once.
        let _ = self.chunk.set(self.items);
    }
}

impl<T> Default for Open<T> {
    fn default() -> Self {
        Self { chunk: Arc::default(), items: Vec::new() }
    }
}

/// What lists are made of.
pub(crate) trait Item: Sized + 'static {
    /// Where its chunk is.
    fn open(arenas: &mut Arenas) -> &mut Option<Open<Self>>;

    /// Whether it is a record. Those of a dataset are not shared out into lists, but taken as a whole.
    const IS_RECORD: bool = false;
}

macro_rules! arenas {
    (parts { $($field:ident: $type:ty,)+ } records { $($records:ident: $record:ty,)+ }) => {
        /// The open chunk of each type.
        #[derive(Default)]
        pub(crate) struct Arenas {
            $($field: Option<Open<$type>>,)+
            $($records: Option<Open<$record>>,)+
        }

        impl Arenas {
            /// Ends all chunks: what was read can be seen from now on.
            pub(crate) fn seal(&mut self) {
                $(if let Some(open) = self.$field.take() { open.seal() })+
                $(if let Some(open) = self.$records.take() { open.seal() })+
            }
        }

        $(
            impl Item for $type {
                fn open(arenas: &mut Arenas) -> &mut Option<Open<Self>> {
                    &mut arenas.$field
                }
            }
        )+

        $(
            impl Item for $record {
                fn open(arenas: &mut Arenas) -> &mut Option<Open<Self>> {
                    &mut arenas.$records
                }

                const IS_RECORD: bool = true;
            }
        )+
    };
}

arenas! {
    parts {
        actors: Actor,
        affiliations: Affiliation,
        agenda_items: AgendaItem,
        announced_counts: AnnouncedCount,
        carriers: Carrier,
        citations: Citation,
        contributors: Contributor,
        documents: Id<SourceDocument>,
        endorsements: Endorsement,
        enumerations: Enumeration,
        establishments: Establishment,
        events: Event,
        evidence: Evidence,
        formats: Term<SessionFormat>,
        goals: GoalReference,
        identifiers: Identifier,
        igf_themes: Term<IgfTheme>,
        jurisdictions: Jurisdiction,
        languages: Language,
        law_references: LawReference,
        levers: Term<PolicyLever>,
        locators: Locator,
        mappings: Mapping,
        names: Name,
        objectives: Term<CompactObjective>,
        ordinals: Ordinal,
        participations: Participation,
        parties: Party,
        preferences: Preference,
        provisions: Provision,
        quantities: Quantity,
        related: Related,
        related_documents: RelatedDocument,
        related_laws: RelatedLaw,
        remarks: Remark,
        stakeholders: Id<Stakeholder>,
        statement_targets: StatementTarget,
        statements: Id<Statement>,
        targets: QuantifiedTarget,
        technologies: Term<Technology>,
        texts: Text,
        themes: Term<CompactTheme>,
        topics: Term<Topic>,
        wordings: Wording,
    }
    records {
        all_documents: SourceDocument,
        all_laws: Law,
        all_policy_questions: PolicyQuestion,
        all_principles: Principle,
        all_proposals: Proposal,
        all_sessions: Session,
        all_stakeholders: Stakeholder,
        all_statements: Statement,
    }
}
