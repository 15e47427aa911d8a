//! What a value is in JSON, whatever its type: how it is written, and gone through.

use serde::ser::{Serialize, SerializeMap, SerializeSeq, Serializer};

use super::{Object, Step};
use crate::value::{Extensions, IdKind, PartialDate};
use crate::vocabulary::GoalReference;

/// A value as JSON sees it.
///
/// All writing and all walking goes over parts: it is compiled once, and not for each type.
pub(crate) enum Part<'p> {
    Text(&'p str),
    Id(IdKind, &'p str),
    Term(&'p dyn AnyTerm),
    Goal(&'p GoalReference),
    Date(&'p PartialDate),
    Number(u64),
    Flag(bool),
    Object(&'p dyn Object),
    List(&'p dyn Sequence),
    Extensions(&'p Extensions),
}

/// A term of whatever vocabulary.
pub(crate) trait AnyTerm {
    fn vocabulary(&self) -> &'static str;

    /// Its place in the vocabulary, where it is known.
    fn place(&self) -> Option<usize>;

    /// Those that are known.
    fn spellings(&self) -> &'static [&'static str];

    fn text(&self) -> &str;
}

/// A type that is an array in JSON.
pub(crate) trait Sequence {
    fn length(&self) -> usize;

    /// Shows each item.
    fn each(&self, show: &mut dyn FnMut(Part<'_>));
}

impl Part<'_> {
    /// Shows it and then all in it, each with the way to it.
    pub(crate) fn walk(&self, see: &mut dyn FnMut(&[Step], &Part<'_>)) {
        self.walk_on(&mut Vec::new(), see);
    }

    fn walk_on(&self, way: &mut Vec<Step>, see: &mut dyn FnMut(&[Step], &Part<'_>)) {
        see(way, self);
        match self {
            Part::Object(object) => object.each(&mut |name, member| {
                way.push(Step::Member(name));
                member.walk_on(way, see);
                way.pop();
            }),
            Part::List(list) => {
                let mut index = 0_usize;
                list.each(&mut |item| {
                    way.push(Step::Item(index));
                    item.walk_on(way, see);
                    way.pop();
                    index = index.saturating_add(1);
                });
            }
            _ => {}
        }
    }
}

impl Serialize for Part<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Part::Text(text) | Part::Id(_, text) => serializer.serialize_str(text),
            Part::Term(term) => serializer.serialize_str(term.text()),
            Part::Goal(goal) => serializer.collect_str(goal),
            Part::Date(date) => serializer.serialize_str(date.as_str()),
            Part::Number(number) => serializer.serialize_u64(*number),
            Part::Flag(flag) => serializer.serialize_bool(*flag),
            Part::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.length()))?;
                let mut written = Ok(());
                object.each(&mut |name, member| {
                    if written.is_ok() {
                        written = map.serialize_entry(name, &member);
                    }
                });
                written?;
                map.end()
            }
            Part::List(list) => {
                let mut array = serializer.serialize_seq(Some(list.length()))?;
                let mut written = Ok(());
                list.each(&mut |item| {
                    if written.is_ok() {
                        written = array.serialize_element(&item);
                    }
                });
                written?;
                array.end()
            }
            Part::Extensions(extensions) => extensions.serialize(serializer),
        }
    }
}
