//! The terms: plain enums, each term spelled once, as the name of its variant, and explained once, in its docstring.
//!
//! An enum here lists the terms that this version knows. A field that takes terms of others too holds a [`Term`] of
//! it, which keeps one that it does not know exactly as it was written.

#[macro_use]
pub(crate) mod term;

mod coding;
mod commitment;
mod crosswalk;
mod document;
mod law;
mod provision;
mod sdg;
mod session;
mod stakeholder;
mod statement;
mod topic;

pub use coding::{ClassificationAxis, CodingBasis, CodingExtent, Incompleteness};
pub use commitment::CompactCommitment;
pub use crosswalk::{CrosswalkLink, CrosswalkRelation, FrameworkTerm, crosswalks};
pub use document::{
    Availability, ContributorRole, DocumentKind, DocumentRelation, EndorsementKind, EventKind,
    IdentifierScheme, TextAuthority,
};
pub use law::{BindingForce, LawKind, LawReferenceRole, LawRelation};
pub use provision::{EstablishmentKind, MappingRelation, Modality, Verb, WordingKind};
pub use sdg::{AgendaTheme, GoalReference, SdgGoal, SdgIndicator, SdgTarget};
pub use session::{
    Attendance, Basis, IgfTheme, ParticipationRole, ParticipationStatus, QuestionForm, RoomLayout,
    SessionFormat, SessionType,
};
pub use stakeholder::{
    ActorClass, AffiliationKind, NameKind, RegionalGroup, StakeholderGroup, StakeholderKind,
};
pub use statement::{
    Act, AmendmentOperation, Change, Comparator, Confidence, DecisionMethod, EvidenceKind, ProposalOutcome,
    Relation, Stance,
};
pub(crate) use term::AnyTerm;
#[cfg(feature = "schemars")]
pub(crate) use term::{Description, term_uri};
pub use term::{OtherTerm, Term, Vocabulary};
pub(crate) use term::{kebab, known_term};
pub use topic::{
    Basket, CompactObjective, CompactPrinciple, CompactTheme, PolicyLever, Technology, Topic, WsisActionLine,
};

vocabularies_by_name!(
    Act,
    ActorClass,
    AffiliationKind,
    AmendmentOperation,
    Attendance,
    Availability,
    Basis,
    BindingForce,
    Change,
    ClassificationAxis,
    CodingBasis,
    CodingExtent,
    CompactObjective,
    CompactPrinciple,
    CompactTheme,
    Comparator,
    Confidence,
    ContributorRole,
    DecisionMethod,
    DocumentKind,
    DocumentRelation,
    EndorsementKind,
    EstablishmentKind,
    EventKind,
    EvidenceKind,
    IdentifierScheme,
    IgfTheme,
    Incompleteness,
    LawKind,
    LawReferenceRole,
    LawRelation,
    MappingRelation,
    Modality,
    NameKind,
    ParticipationRole,
    ParticipationStatus,
    PolicyLever,
    ProposalOutcome,
    QuestionForm,
    RegionalGroup,
    Relation,
    RoomLayout,
    SessionFormat,
    SessionType,
    StakeholderGroup,
    StakeholderKind,
    Stance,
    Technology,
    TextAuthority,
    Topic,
    Verb,
    WordingKind,
    WsisActionLine,
);

#[cfg(test)]
mod tests {
    use super::{LawKind, RegionalGroup, Technology, Verb};

    #[test]
    fn terms_have_spelling_label_and_meaning() {
        let of = |term: Technology| (term.as_str(), term.label());
        assert_eq!(of(Technology::FifthGenerationNetworks), ("5g", "5G"));
        assert_eq!(RegionalGroup::AsiaPacific.label(), "Asia-Pacific Group");
        assert_eq!(LawKind::Directive.label(), "directive");
        assert_eq!(Verb::ShallNot.meaning(), "Prints shall not: a prohibition as strong as shall.");
        for verb in Verb::ALL {
            assert_eq!(verb.as_str().parse(), Ok(*verb));
            assert!(verb.meaning().starts_with("Prints ") && verb.meaning().ends_with('.'), "{verb}");
        }
        let error = "shuold".parse::<Verb>().map_err(|error| error.to_string());
        assert_eq!(
            error,
            Err("found \"shuold\", expected a term of Verb: did you mean \"should\"?".to_owned())
        );
    }
}
