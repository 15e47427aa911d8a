//! Records whose ids are unique and whose references resolve.

mod builder;
mod check;
mod cycles;
#[allow(dead_code, unreachable_pub, reason = "the macro declares more than the shape of a file needs")]
mod format;
mod index;
mod lenient;
mod lines;
mod lines_check;
mod read;
mod write;

pub use builder::DatasetBuilder;
pub use format::FormatVersion;
pub(crate) use format::{Dataset as DatasetFile, Header};
pub use index::Records;
pub use lenient::LenientDataset;
#[cfg(feature = "parallel")]
pub use lines::ParallelJsonLines;
pub use lines::{JsonLines, JsonLinesError};
pub use lines_check::JsonLinesCheck;
pub use read::DatasetReader;

use index::Index;

use crate::reading::{Mentions, Reading};
use crate::record::{
    Law, PolicyQuestion, Principle, Proposal, Provision, RecordRef, Session, SourceDocument, Stakeholder,
    Statement,
};
use crate::value::{Id, IdKind, List};
use crate::vocabulary::{CompactObjective, CompactTheme, SdgGoal, Term, Topic};

/// A set of records whose ids are unique, whose references all resolve, each to the right kind, whose memberships and
/// parts have no cycles, and whose intervals don't end before they start.
///
/// Whoever holds a `Dataset` holds the proof: it is [built](Self::builder) or read, and both check all of it. Records
/// are ordered by id, so the same records give the same file, byte for byte.
///
/// ```
/// use digital_governance::{Dataset, Law, LawKind, Stakeholder, StakeholderKind, id, text};
///
/// let dataset = Dataset::builder()
///     .add(Law::new(id!("tides"), LawKind::Treaty.into(), text!("Treaty on Tides")))
///     .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State.into()))
///     .build()?;
/// assert_eq!(dataset.law(&id!("tides")).map(|law| law.name.as_str()), Some("Treaty on Tides"));
/// assert_eq!(Dataset::from_json(&dataset.to_json())?, dataset);
/// # Ok::<(), digital_governance::Faults>(())
/// ```
#[derive(Clone, Debug)]
pub struct Dataset {
    tables: Tables,
    index: Index,
}

/// The records, a table a kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Tables {
    pub(crate) source_documents: List<SourceDocument>,
    pub(crate) stakeholders: List<Stakeholder>,
    pub(crate) laws: List<Law>,
    pub(crate) sessions: List<Session>,
    pub(crate) principles: List<Principle>,
    pub(crate) proposals: List<Proposal>,
    pub(crate) policy_questions: List<PolicyQuestion>,
    pub(crate) statements: List<Statement>,
}

macro_rules! define_tables {
    ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
        impl Tables {
            /// The names of the arrays, in the order of a file.
            pub(crate) const ARRAYS: &'static [&'static str] = &[$(stringify!($array),)+];

            /// The keys of a line, likewise.
            pub(crate) const LINES: &'static [&'static str] = &[$(stringify!($one),)+];

            /// How many records of each kind there are, likewise.
            pub(crate) fn lengths(&self) -> [usize; 8] {
                [$(self.$array.len(),)+]
            }

            pub(crate) fn len(&self) -> usize {
                self.lengths().into_iter().fold(0, usize::saturating_add)
            }

            /// Every record, in the order of a file.
            pub(crate) fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
                std::iter::empty()$(.chain(self.$array.iter().map(RecordRef::$name)))+
            }

            /// The record in a place of the array of that number.
            pub(crate) fn record(&self, array: usize, place: usize) -> Option<RecordRef<'_>> {
                $(
                    if array == IdKind::$name as usize {
                        return self.$array.get(place).map(RecordRef::$name);
                    }
                )+
                None
            }

            /// What they mention.
            fn mentions(&self) -> Mentions {
                use crate::shape::Shape;
                let mut mentions = Mentions::default();
                $(for record in &self.$array {
                    mentions.begin(IdKind::$name);
                    record.part().walk(&mut |way, part| mentions.see(way, part));
                })+
                mentions
            }

            pub(crate) fn push(&mut self, record: crate::record::Record) {
                match record {
                    $(crate::record::Record::$name(record) => self.$array.push(record),)+
                }
            }

            /// Orders the records of each kind by id, and says where each is now; nothing of a kind that was in order.
            fn sort(&mut self) -> Vec<Vec<u32>> {
                vec![$(self.$array.sort_by(|one, two| one.id.cmp(&two.id)),)+]
            }
        }

        impl Tables {
            /// How many records of each kind a reading has gone through.
            fn lengths_in(reading: &Reading) -> [usize; 8] {
                use crate::reading::Item;
                [$(reading.arenas.length($name::TYPE),)+]
            }

            /// The records that a reading has gone through.
            fn of_reading(reading: &mut Reading) -> Self {
                use crate::reading::Item;
                Self { $($array: reading.arenas.whole($name::TYPE).map(List::stored).unwrap_or_default(),)+ }
            }
        }

        impl Dataset {
            $(
                #[doc = concat!("The [`", stringify!($name), "`](crate::", stringify!($name), ") with this id, in constant time.")]
                pub fn $one(&self, id: &Id<$name>) -> Option<&$name> {
                    let place = self.index.place(IdKind::$name, id.as_str(), &self.tables)?;
                    self.tables.$array.get(place)
                }

                #[doc = concat!("Every [`", stringify!($name), "`](crate::", stringify!($name), "), ordered by id.")]
                pub fn $array(&self) -> &[$name] {
                    &self.tables.$array
                }
            )+
        }
    };
}

for_each_record!(define_tables);

impl Dataset {
    /// A builder without any records.
    pub fn builder() -> DatasetBuilder {
        DatasetBuilder::default()
    }

    /// The dataset of tables that have been checked, and of what they mention.
    fn of_checked(mut tables: Tables, mentions: Mentions) -> Self {
        let places = tables.sort();
        let index = if places.iter().all(Vec::is_empty) {
            Index::of(&tables, mentions, |handle| handle)
        } else {
            Index::of(&tables, mentions, |handle| {
                let place = places.get(handle.array()).and_then(|places| places.get(handle.place()));
                place.map_or(handle, |place| handle.at(*place))
            })
        };
        Self { tables, index }
    }

    /// Every record: documents, stakeholders, laws, sessions, principles, proposals, questions and statements, each
    /// kind ordered by id.
    pub fn records(&self) -> impl Iterator<Item = RecordRef<'_>> {
        self.tables.records()
    }

    /// How many records there are.
    pub fn len(&self) -> usize {
        self.tables.len()
    }

    /// Whether there is no record.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The provision with this id, in constant time.
    pub fn provision(&self, id: &Id<Provision>) -> Option<&Provision> {
        self.index.provision(id.as_str(), &self.tables).map(|(provision, _)| provision)
    }

    /// The principle, proposal or statement that has the provision with this id.
    pub fn record_of_provision(&self, id: &Id<Provision>) -> Option<RecordRef<'_>> {
        self.index.provision(id.as_str(), &self.tables).map(|(_, record)| record)
    }

    /// What a stakeholder holds, in its own words or as others report it (see
    /// [`Attribution::is_first_party`](crate::Attribution::is_first_party)).
    pub fn by_holder(&self, holder: &Id<Stakeholder>) -> Records<'_> {
        self.index.under(IdKind::Stakeholder, holder.as_str(), &self.tables)
    }

    /// The records that rest on a document, or name it.
    pub fn by_document(&self, document: &Id<SourceDocument>) -> Records<'_> {
        self.index.under(IdKind::SourceDocument, document.as_str(), &self.tables)
    }

    /// The records that refer to a law.
    pub fn by_law(&self, law: &Id<Law>) -> Records<'_> {
        self.index.under(IdKind::Law, law.as_str(), &self.tables)
    }

    /// The records that are filed under a topic, or have a provision that is.
    pub fn by_topic(&self, topic: impl Into<Term<Topic>>) -> Records<'_> {
        self.index.by_term(&topic.into(), &self.tables)
    }

    /// The records that are filed under a theme of the Compact's consultation, or have a provision that is.
    pub fn by_theme(&self, theme: impl Into<Term<CompactTheme>>) -> Records<'_> {
        self.index.by_term(&theme.into(), &self.tables)
    }

    /// The records that are filed under an objective of the adopted Compact, or have a provision that is.
    pub fn by_objective(&self, objective: impl Into<Term<CompactObjective>>) -> Records<'_> {
        self.index.by_term(&objective.into(), &self.tables)
    }

    /// The records that are filed under a goal or one of its targets, or have a provision that is. Those filed under all
    /// goals together are not among them: what is said of the whole is not inferred of the part.
    pub fn by_goal(&self, goal: SdgGoal) -> Records<'_> {
        self.index.by_goal(goal, &self.tables)
    }

    /// The stakeholders that have an affiliation with this one: the members of a coalition, the staff of an
    /// organization.
    pub fn affiliated_with(
        &self,
        stakeholder: &Id<Stakeholder>,
    ) -> impl Iterator<Item = &Stakeholder> + use<'_> {
        let stakeholder = stakeholder.clone();
        self.stakeholders()
            .iter()
            .filter(move |member| member.affiliations.iter().any(|affiliation| affiliation.to == stakeholder))
    }
}

/// A dataset without records.
impl Default for Dataset {
    fn default() -> Self {
        Self::of_checked(Tables::default(), Mentions::default())
    }
}

/// Two datasets are equal if their records are.
impl PartialEq for Dataset {
    fn eq(&self, other: &Self) -> bool {
        self.tables == other.tables
    }
}

impl Eq for Dataset {}
