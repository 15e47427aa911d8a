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
    pub(crate) fn chunk(&self) -> &Arc<Chunk<T>> {
        &self.chunk
    }

    /// Begins the next chunk where this one is full.
    pub(crate) fn turn(self) -> Self {
        if self.items.len().saturating_mul(size_of::<T>()) < FULL {
            return self;
        }
        let capacity = FULL.checked_div(size_of::<T>()).unwrap_or_default().saturating_add(2);
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
    /// Where its chunk is; nowhere for records, whose lists are long and stand by themselves.
    fn open(arenas: &mut Arenas) -> Option<&mut Option<Open<Self>>>;
}

macro_rules! arenas {
    (chunks { $($field:ident: $type:ty,)+ } by_themselves { $($record:ty,)+ }) => {
        /// The open chunk of each type.
        #[derive(Default)]
        pub(crate) struct Arenas {
            $($field: Option<Open<$type>>,)+
        }

        impl Arenas {
            /// Ends all chunks: what was read can be seen from now on.
            pub(crate) fn seal(&mut self) {
                $(if let Some(open) = self.$field.take() { open.seal() })+
            }
        }

        $(
            impl Item for $type {
                fn open(arenas: &mut Arenas) -> Option<&mut Option<Open<Self>>> {
                    Some(&mut arenas.$field)
                }
            }
        )+

        $(
            impl Item for $record {
                fn open(_: &mut Arenas) -> Option<&mut Option<Open<Self>>> {
                    None
                }
            }
        )+
    };
}

arenas! {
    chunks {
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
    by_themselves {
        Law, PolicyQuestion, Principle, Proposal, Session, SourceDocument, Stakeholder, Statement,
    }
}
