//! Records whose ids are unique and whose references resolve.

mod builder;
mod cycles;
mod index;
pub(crate) mod rules;
pub(crate) mod store;
mod symbols;

use hashbrown::HashMap;
use serde::de::{Deserialize, Deserializer, Error};
use serde::ser::{Serialize, SerializeMap, Serializer};

pub use builder::DatasetBuilder;
pub(crate) use cycles::on_cycles;
pub use index::Records;

use index::{Index, Indexer};
use rules::Findings;
use store::{RecordKey, RecordStore};
use symbols::{Symbol, SymbolTable};

use crate::error::{FaultKind, Faults};
use crate::record::file::DatasetFile;
use crate::record::{
    Citation, FormatVersion, Law, Party, PolicyQuestion, Principle, Proposal, Provision, Record, RecordRef,
    Session, SourceDocument, Stakeholder, Statement, UnknownTerm,
};
use crate::value::{Id, IdKind, PartialDate};
use crate::vocabulary::{
    CompactCommitment, CompactObjective, CompactPrinciple, CompactTheme, SdgGoal, Technology, Term, Topic,
    WsisActionLine,
};

/// A set of records whose ids are unique, whose references all resolve, each to the right kind, whose memberships and
/// parts have no cycles, whose intervals don't end before they start, and whose classifications have nothing that they
/// name as absent.
///
/// A `Dataset` is valid: it is [built](Self::builder) or read, and both check all of it. Records
/// are ordered by id, so the same records give the same file, byte for byte.
///
/// ```
/// use digital_governance::prelude::*;
///
/// let dataset = Dataset::builder()
///     .add(Law::new(id!("tides"), LawKind::Treaty, text!("Treaty on Tides")))
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State))
///     .build()?;
/// assert_eq!(dataset.law(&id!("tides")).map(|law| law.name.as_str()), Some("Treaty on Tides"));
/// assert_eq!(Dataset::from_json(&dataset.to_json())?, dataset);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Dataset {
    store: RecordStore,
    symbols: SymbolTable,
    index: Index,
}

macro_rules! define_look_ups {
    ($($name:ident, $array:ident, $line:ident;)+) => {
        impl Dataset {
            $(
                #[doc = concat!("The [`", stringify!($name), "`](crate::", stringify!($name), ") with this id, in constant time.")]
                pub fn $line(&self, id: &Id<$name>) -> Option<&$name> {
                    self.store.$array.get(self.index_of(IdKind::$name, id.as_str())? as usize)
                }

                #[doc = concat!("Every [`", stringify!($name), "`](crate::", stringify!($name), "), ordered by id.")]
                pub fn $array(&self) -> &[$name] {
                    &self.store.$array
                }
            )+
        }

        impl Serialize for Dataset {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                let filled = [$(!self.store.$array.is_empty()),+].into_iter().filter(|filled| *filled).count();
                let mut object = serializer.serialize_map(Some(filled.saturating_add(1)))?;
                object.serialize_entry("format", &FormatVersion::CURRENT)?;
                $(if !self.store.$array.is_empty() {
                    object.serialize_entry(stringify!($array), &self.store.$array)?;
                })+
                object.end()
            }
        }

        impl From<DatasetFile> for RecordStore {
            fn from(file: DatasetFile) -> Self {
                Self { $($array: file.$array),+ }
            }
        }
    };
}

for_each_record!(define_look_ups);

/// Reads and checks records from any serde format. From JSON text, [`Dataset::from_json`] is stricter, faster and reports
/// all faults with their places.
impl<'de> Deserialize<'de> for Dataset {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let store = RecordStore::from(DatasetFile::deserialize(deserializer)?);
        Self::checked(store).map_err(|(store, findings)| {
            let omitted = findings.omitted;
            D::Error::custom(Faults::new(findings.into_faults(&store), omitted))
        })
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Dataset {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        DatasetFile::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        DatasetFile::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        DatasetFile::json_schema(generator)
    }
}

/// What an actor is to a provision or a statement.
#[derive(Clone, Copy, Debug)]
pub(crate) enum ActorRole {
    Bearer,
    Addressee,
}

/// The outcome of checking records: the symbols, the index and what is wrong.
pub(crate) struct Analysis<'f> {
    symbols: SymbolTable,
    index: Index,
    pub(crate) findings: Findings<'f>,
}

impl<'f> Analysis<'f> {
    /// Checks records. The ids of `unread` name something too, though it could not be read.
    pub(crate) fn of(
        store: &RecordStore,
        unread: &HashMap<String, IdKind>,
        mut findings: Findings<'f>,
    ) -> Self {
        let symbols = SymbolTable::of(store, |symbol, id, kind| {
            let (Symbol::Record(record) | Symbol::Provision(record, _)) = symbol;
            let fault = FaultKind::RepeatedId { id: id.to_owned(), kind: kind.as_str() };
            findings.push(record, rules::id_path(symbol), fault);
        });
        let index = Indexer::index(store, &symbols, unread, &mut findings);
        rules::check_between(store, &symbols, &mut findings);
        Self { symbols, index, findings }
    }

    /// The kind of what an id of these records names.
    pub(crate) fn kind_of(&self, id: &str, store: &RecordStore) -> Option<IdKind> {
        self.symbols.find(id, store).map(Symbol::kind)
    }
}

impl Dataset {
    /// The dataset of these records if nothing is wrong with them; otherwise the records in the order in which they came,
    /// and what is wrong.
    #[allow(clippy::result_large_err, reason = "the records are moved on, whether or not anything is wrong")]
    pub(crate) fn checked(mut store: RecordStore) -> Result<Self, (RecordStore, Findings<'static>)> {
        let unread = HashMap::new();
        let mut analysis = Analysis::of(&store, &unread, Findings::default());
        if !analysis.findings.is_empty() {
            return Err((store, analysis.findings));
        }
        if store.sort() {
            analysis = Analysis::of(&store, &unread, Findings::default());
        }
        let Analysis { symbols, index, .. } = analysis;
        Ok(Self { store, symbols, index })
    }

    /// The index of the record of a kind with an id.
    fn index_of(&self, kind: IdKind, id: &str) -> Option<u32> {
        match self.symbols.find(id, &self.store)? {
            Symbol::Record(key) if key.kind == kind => Some(key.index),
            _ => None,
        }
    }

    fn found<'a>(&'a self, index: Option<u32>, keys: impl Fn(u32) -> &'a [RecordKey]) -> Records<'a> {
        Records::new(index.map(keys).unwrap_or_default(), &self.store)
    }

    /// Every record: documents, stakeholders, laws, sessions, principles, proposals, questions and statements, each
    /// kind ordered by id.
    pub fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
        self.store.records()
    }

    /// The records, owned, in the same order.
    pub fn into_records(self) -> impl Iterator<Item = Record> {
        self.store.into_records()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.store.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The record with this id, whatever its kind, in constant time: ids are unique over all kinds. A provision is found
    /// as the record that it is in.
    pub fn get(&self, id: &str) -> Option<RecordRef<'_>> {
        match self.symbols.find(id, &self.store)? {
            Symbol::Record(key) | Symbol::Provision(key, _) => self.store.get(key),
        }
    }

    /// The provision with this id, in constant time.
    pub fn provision(&self, id: &Id<Provision>) -> Option<&Provision> {
        self.provision_and_record(id).map(|(provision, _)| provision)
    }

    /// The principle, proposal or statement that has the provision with this id.
    pub fn record_of_provision(&self, id: &Id<Provision>) -> Option<RecordRef<'_>> {
        self.provision_and_record(id).map(|(_, record)| record)
    }

    fn provision_and_record(&self, id: &Id<Provision>) -> Option<(&Provision, RecordRef<'_>)> {
        match self.symbols.find(id.as_str(), &self.store)? {
            Symbol::Provision(record, index) => symbols::provision_of(&self.store, record, index),
            Symbol::Record(_) => None,
        }
    }

    /// The stakeholders that hold a position, ordered by id.
    pub fn holders(&self) -> impl Iterator<Item = &Stakeholder> {
        let holds = |index: &u32| !self.index.by_holder(*index).is_empty();
        (0..).zip(self.stakeholders()).filter(move |(index, _)| holds(index)).map(|(_, holder)| holder)
    }

    /// What a record is called: the name of a stakeholder or law, the title of a document, session, principle or proposal,
    /// the subject of a question, the term that a statement defines. `None` where there is no such record, or it has no name.
    pub fn name_of(&self, id: &str) -> Option<&str> {
        let name = match self.get(id)? {
            RecordRef::SourceDocument(document) => document.title.as_ref(),
            RecordRef::Stakeholder(stakeholder) => stakeholder.name.as_ref(),
            RecordRef::Law(law) => Some(&law.name),
            RecordRef::Session(session) => session.title.as_ref(),
            RecordRef::Principle(principle) => principle.title.as_ref(),
            RecordRef::Proposal(proposal) => proposal.title.as_ref(),
            RecordRef::PolicyQuestion(question) => question.subject.as_ref(),
            RecordRef::Statement(statement) => statement.title.as_ref().or(statement.defined_term.as_ref()),
        };
        name.map(crate::value::Text::as_str)
    }

    /// A citation in words: the title of the document, or its id where it has none, and the place in it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let document = SourceDocument::new(id!("atlantis-gdc-2023"), DocumentKind::Submission).with_title(text!("Tides of Data"));
    /// let dataset = Dataset::builder().add(document).build()?;
    /// let citation = Citation::new(id!("atlantis-gdc-2023"))
    ///     .with_locator(Locator::new().with_sections([text!("2. Data")]).with_sentences([ordinal!(1)]));
    /// assert_eq!(dataset.cite(&citation), "Tides of Data, 2. Data, sentence 1");
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn cite(&self, citation: &Citation) -> String {
        let document = citation.document.as_str();
        let title = self.name_of(document).unwrap_or(document);
        match &citation.locator {
            Some(locator) => format!("{title}, {locator}"),
            None => title.to_owned(),
        }
    }

    /// The terms of all records that this version does not know, each with the record that has it.
    pub fn unknown_terms(&self) -> impl Iterator<Item = (RecordRef<'_>, UnknownTerm)> {
        self.records().flat_map(|record| record.unknown_terms().into_iter().map(move |term| (record, term)))
    }

    /// What a stakeholder holds, in its own words or as others report it (see
    /// [`Attribution::is_first_party`](crate::Attribution::is_first_party)).
    pub fn by_holder(&self, holder: &Id<Stakeholder>) -> Records<'_> {
        self.found(self.index_of(IdKind::Stakeholder, holder.as_str()), |index| self.index.by_holder(index))
    }

    /// The records that rest on a document, or name it.
    pub fn by_document(&self, document: &Id<SourceDocument>) -> Records<'_> {
        self.found(self.index_of(IdKind::SourceDocument, document.as_str()), |index| {
            self.index.by_document(index)
        })
    }

    /// The records that refer to a law.
    pub fn by_law(&self, law: &Id<Law>) -> Records<'_> {
        self.found(self.index_of(IdKind::Law, law.as_str()), |index| self.index.by_law(index))
    }

    /// The records that are filed under a topic, have a part that is, or name it as what they are about.
    pub fn by_topic(&self, topic: impl Into<Term<Topic>>) -> Records<'_> {
        Records::new(self.index.by_topic(&topic.into()), &self.store)
    }

    /// The records that are filed under a theme of the Compact's consultation, or have a provision that is.
    pub fn by_theme(&self, theme: impl Into<Term<CompactTheme>>) -> Records<'_> {
        Records::new(self.index.by_theme(&theme.into()), &self.store)
    }

    /// The records that are filed under an objective of the adopted Compact, or have a provision that is.
    pub fn by_objective(&self, objective: impl Into<Term<CompactObjective>>) -> Records<'_> {
        Records::new(self.index.by_objective(&objective.into()), &self.store)
    }

    /// The records that are filed under a principle of the adopted Compact, or have a provision that is.
    pub fn by_compact_principle(&self, principle: impl Into<Term<CompactPrinciple>>) -> Records<'_> {
        Records::new(self.index.by_compact_principle(&principle.into()), &self.store)
    }

    /// The records that are filed under a paragraph of the adopted Compact, or have a provision that is: under a paragraph
    /// as a whole also those that are filed under one of its items, and under an item those alone that name it.
    pub fn by_commitment(&self, commitment: CompactCommitment) -> Records<'_> {
        Records::new(self.index.by_commitment(commitment), &self.store)
    }

    /// The records that are filed under an action line of the World Summit on the Information Society, or have a provision
    /// that is.
    pub fn by_action_line(&self, line: impl Into<Term<WsisActionLine>>) -> Records<'_> {
        Records::new(self.index.by_action_line(&line.into()), &self.store)
    }

    /// The records that are filed under a goal or one of its targets or indicators, or have a provision that is. Those filed under all
    /// goals together are not among them: what is said of the whole is not inferred of the part.
    pub fn by_goal(&self, goal: SdgGoal) -> Records<'_> {
        Records::new(self.index.by_goal(goal), &self.store)
    }

    /// The records that are filed under a technology, have a part that is, or name it as what they are about.
    pub fn by_technology(&self, technology: impl Into<Term<Technology>>) -> Records<'_> {
        Records::new(self.index.by_technology(&technology.into()), &self.store)
    }

    /// The records of which a provision has this bearer, or which have this addressee themselves or in a provision; `None` for
    /// parties that are not indexed.
    pub(crate) fn naming(&self, party: &Party, role: ActorRole) -> Option<Records<'_>> {
        let actors = match role {
            ActorRole::Bearer => self.index.bearers(),
            ActorRole::Addressee => self.index.addressees(),
        };
        match party {
            Party::Stakeholder(id) => {
                let index = self.index_of(IdKind::Stakeholder, id.as_str());
                Some(self.found(index, |index| actors.by_stakeholder(index)))
            }
            Party::Class(class) => Some(Records::new(actors.by_class(class), &self.store)),
            _ => None,
        }
    }

    /// The record with a key of this dataset.
    pub(crate) fn record(&self, key: RecordKey) -> Option<RecordRef<'_>> {
        self.store.get(key)
    }

    /// How many records of a kind there are.
    pub(crate) fn count(&self, kind: IdKind) -> usize {
        self.store.count(kind)
    }

    /// The stakeholders that have an affiliation with this one: the members of a coalition, the staff of an
    /// organization. With a date only those whose affiliation may hold on it, see
    /// [`Affiliation::may_hold_on`](crate::record::Affiliation::may_hold_on).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let member = Affiliation::new(id!("coalition")).with_kind(AffiliationKind::Membership);
    /// let dataset = Dataset::builder()
    ///     .add(Stakeholder::new(id!("coalition"), StakeholderKind::Coalition))
    ///     .add(
    ///         Stakeholder::new(id!("atlantis"), StakeholderKind::State)
    ///             .with_affiliations([member.with_period(date!("2019/.."))]),
    ///     )
    ///     .build()?;
    /// let coalition = id!("coalition");
    /// assert_eq!(dataset.affiliated_with(&coalition, None).count(), 1);
    /// assert_eq!(dataset.affiliated_with(&coalition, Some(&date!("2018"))).count(), 0);
    /// assert_eq!(dataset.affiliated_with(&coalition, Some(&date!("2024-05"))).count(), 1);
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn affiliated_with(
        &self,
        stakeholder: &Id<Stakeholder>,
        as_of: Option<&PartialDate>,
    ) -> impl Iterator<Item = &Stakeholder> + use<'_> {
        let (stakeholder, as_of) = (stakeholder.clone(), as_of.cloned());
        self.stakeholders().iter().filter(move |member| {
            member.affiliations.iter().any(|affiliation| {
                affiliation.to == stakeholder
                    && as_of.as_ref().is_none_or(|date| affiliation.may_hold_on(date))
            })
        })
    }
}

/// A dataset without records.
impl Default for Dataset {
    fn default() -> Self {
        Self { store: RecordStore::default(), symbols: SymbolTable::default(), index: Index::default() }
    }
}

/// Two datasets are equal if their records are.
impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        self.store == other.store
    }
}

impl Eq for Dataset {}
