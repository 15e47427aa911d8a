//! A position, or a provision of one.

use serde::ser::{Serialize, SerializeStruct, Serializer};

use crate::record::{Actor, Attribution, Citation, Classification, Provision, RecordRef};
use crate::value::Text;

/// A position as a whole, or one of its provisions: what has a text, a classification and citations by itself.
///
/// As JSON it has the kind and the id of the record, the id of the provision, the text, whether the holders speak
/// themselves, and the citations.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let principle = Principle::new(id!("tides/1"), Attribution::of(id!("atlantis")), text!("Tides flow."));
/// let position = Position::of(RecordRef::from(&principle));
/// assert_eq!((position.id(), position.text()), ("tides/1", "Tides flow."));
/// assert!(position.is_first_party());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Position<'d> {
    /// The principle, proposal, question or statement.
    pub record: RecordRef<'d>,
    /// The provision of it that is meant; the record as a whole where there is none.
    pub provision: Option<&'d Provision>,
}

impl<'d> Position<'d> {
    /// A record as a whole.
    pub fn of(record: RecordRef<'d>) -> Self {
        Self { record, provision: None }
    }

    /// A provision of a record.
    pub fn of_provision(provision: &'d Provision, record: RecordRef<'d>) -> Self {
        Self { record, provision: Some(provision) }
    }

    /// A record as a whole, and then each of its provisions.
    pub fn all_of(record: RecordRef<'d>) -> impl Iterator<Item = Self> {
        let provisions = record.provisions().iter();
        std::iter::once(Self::of(record))
            .chain(provisions.map(move |provision| Self::of_provision(provision, record)))
    }

    /// The id of the provision, or else of the record.
    pub fn id(self) -> &'d str {
        self.provision.map_or(self.record.id(), |provision| provision.id.as_str())
    }

    /// The action of the provision, or else the summary of the record, or the question.
    pub fn text(self) -> &'d str {
        match (self.provision, self.record) {
            (Some(provision), _) => provision.action.as_str(),
            (None, RecordRef::Principle(principle)) => principle.summary.as_str(),
            (None, RecordRef::Proposal(proposal)) => proposal.summary.as_str(),
            (None, RecordRef::PolicyQuestion(question)) => question.question.as_str(),
            (None, RecordRef::Statement(statement)) => statement.summary.as_str(),
            _ => "",
        }
    }

    /// What it is filed under itself: the classification of a record does not hold for its provisions.
    pub fn classification(self) -> Option<&'d Classification> {
        match self.provision {
            Some(provision) => provision.classification.as_ref(),
            None => self.record.classification(),
        }
    }

    /// What it rests on: its own citations; those of the record for a provision that has none.
    pub fn citations(self) -> &'d [Citation] {
        match self.provision {
            Some(provision) if !provision.citations.is_empty() => &provision.citations,
            _ => self.record.citations(),
        }
    }

    /// Whether the holders speak for themselves.
    pub fn is_first_party(self) -> bool {
        self.record.attribution().is_some_and(Attribution::is_first_party)
    }

    /// Its words, each text with the name of the member that has it: the coder's (summaries, actions and what stands beside
    /// them) and the printed ones (titles, labels of terms, hedges, verbs, quotes).
    pub fn texts(self) -> impl Iterator<Item = (&'static str, &'d str)> {
        let mut found = Vec::new();
        match self.provision {
            Some(provision) => of_provision(provision, &mut found),
            None => of_record(self.record, &mut found),
        }
        let citations = match self.provision {
            Some(provision) => &provision.citations,
            None => self.record.citations(),
        };
        let quotes = citations.iter().filter_map(|citation| citation.quote.as_ref());
        found.extend(quotes.map(|quote| ("quote", quote.exact.as_str())));
        found.into_iter()
    }
}

type Texts<'d> = Vec<(&'static str, &'d str)>;

fn add<'d>(found: &mut Texts<'d>, member: &'static str, texts: impl IntoIterator<Item = &'d Text>) {
    found.extend(texts.into_iter().map(|text| (member, text.as_str())));
}

fn printed(actors: &[Actor]) -> impl Iterator<Item = &Text> {
    actors.iter().filter_map(|actor| actor.printed.as_ref())
}

fn of_record<'d>(record: RecordRef<'d>, found: &mut Texts<'d>) {
    match record {
        RecordRef::Principle(principle) => {
            add(found, "title", &principle.title);
            add(found, "summary", [&principle.summary]);
        }
        RecordRef::Proposal(proposal) => {
            add(found, "title", &proposal.title);
            add(found, "summary", [&proposal.summary]);
        }
        RecordRef::PolicyQuestion(question) => {
            add(found, "heading", &question.heading);
            add(found, "subject", &question.subject);
            add(found, "question", [&question.question]);
            add(found, "parts", &question.parts);
            add(found, "concerns", printed(&question.concerns));
        }
        RecordRef::Statement(statement) => {
            add(found, "summary", [&statement.summary]);
            add(found, "defined_term", &statement.defined_term);
            add(found, "title", &statement.title);
            add(found, "printed_verb", &statement.printed_verb);
            add(found, "hedge", &statement.hedge);
            add(found, "priority", &statement.priority);
            add(found, "timing", &statement.timing);
            add(found, "manner", &statement.manner);
            add(found, "scope", &statement.scope);
            add(found, "conditions", &statement.conditions);
            add(found, "exceptions", &statement.exceptions);
            add(found, "purposes", &statement.purposes);
            add(found, "reasons", &statement.reasons);
            add(found, "enumerations", statement.enumerations.iter().flat_map(|own| &own.items));
            add(found, "addressees", printed(&statement.addressees));
            add(found, "actors", printed(&statement.actors));
            add(found, "partners", printed(&statement.partners));
            add(found, "beneficiaries", printed(&statement.beneficiaries));
            add(found, "affected", printed(&statement.affected));
        }
        _ => {}
    }
}

fn of_provision<'d>(provision: &'d Provision, found: &mut Texts<'d>) {
    add(found, "action", [&provision.action]);
    add(found, "printed_verb", &provision.printed_verb);
    add(found, "hedge", &provision.hedge);
    add(found, "priority", &provision.priority);
    add(found, "timing", &provision.timing);
    add(found, "manner", &provision.manner);
    add(found, "scope", &provision.scope);
    add(found, "conditions", &provision.conditions);
    add(found, "exceptions", &provision.exceptions);
    add(found, "purposes", &provision.purposes);
    add(found, "reasons", &provision.reasons);
    add(found, "enumerations", provision.enumerations.iter().flat_map(|own| &own.items));
    add(found, "wordings", provision.wordings.iter().map(|wording| &wording.text));
    add(found, "bearers", printed(&provision.bearers));
    add(found, "addressees", printed(&provision.addressees));
    add(found, "partners", printed(&provision.partners));
    add(found, "beneficiaries", printed(&provision.beneficiaries));
    add(found, "affected", printed(&provision.affected));
}

impl Serialize for Position<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Position", 6)?;
        object.serialize_field("kind", &self.record.kind())?;
        object.serialize_field("record", self.record.id())?;
        match self.provision {
            Some(provision) => object.serialize_field("provision", &provision.id)?,
            None => object.skip_field("provision")?,
        }
        object.serialize_field("text", self.text())?;
        object.serialize_field("first_party", &self.is_first_party())?;
        object.serialize_field("citations", self.citations())?;
        object.end()
    }
}
