//! Going through a record: what refers to something, what is filed under something, and where it stands.

use std::any::Any;
use std::fmt;

use crate::value::{
    Count, Country, Decimal, Extensions, Id, IdKind, Identified, Language, List, Minutes, Opening, Ordinal,
    PartialDate, Sha256, Text, UniqueList, WebUrl, Year,
};
use crate::vocabulary::{AnyTerm, CompactCommitment, GoalReference, Term, Vocabulary};

/// A type that a [`Visitor`] can go through.
pub(crate) trait Walk {
    /// Shows the visitor what it is interested in, in this value and below, in the order of the members.
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor);
}

/// A visitor of the parts of records. A record's or provision's own id is not visited.
pub(crate) trait Visitor {
    /// A structure, before its members.
    fn structure(&mut self, _structure: &dyn Any, _path: &Path<'_>) {}

    /// A reference to something of a kind.
    fn reference(&mut self, _kind: IdKind, _id: &str, _path: &Path<'_>) {}

    fn term(&mut self, _term: &dyn AnyTerm, _path: &Path<'_>) {}

    fn goal(&mut self, _goal: &GoalReference, _path: &Path<'_>) {}

    fn commitment(&mut self, _commitment: CompactCommitment, _path: &Path<'_>) {}

    fn date(&mut self, _date: &PartialDate, _path: &Path<'_>) {}
}

/// The path to a part of a record, as a list from the part up to the record.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Path<'p> {
    parent: Option<&'p Path<'p>>,
    segment: PathSegment,
}

/// One segment of a JSON Pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum PathSegment {
    /// The record itself.
    Root,
    /// The member of an object.
    Member(&'static str),
    /// The item of an array.
    Index(usize),
}

impl<'p> Path<'p> {
    /// The path to the record itself.
    pub(crate) const ROOT: Path<'static> = Path { parent: None, segment: PathSegment::Root };

    /// The path to a member of what this path leads to.
    pub(crate) fn member<'c>(&'c self, name: &'static str) -> Path<'c>
    where
        'p: 'c,
    {
        Path { parent: Some(self), segment: PathSegment::Member(name) }
    }

    /// The path to an item of what this path leads to.
    pub(crate) fn index<'c>(&'c self, index: usize) -> Path<'c>
    where
        'p: 'c,
    {
        Path { parent: Some(self), segment: PathSegment::Index(index) }
    }

    /// The name of the list in whose item this path leads through a member to a choice: `bearers` of
    /// `bearers/1/party/class` for the member `party`.
    pub(crate) fn list_of(&self, member: &str) -> Option<&'static str> {
        let choice = self.parent?;
        let list = choice.parent?.parent?;
        match (choice.segment, list.segment) {
            (PathSegment::Member(own), PathSegment::Member(list)) if own == member => Some(list),
            _ => None,
        }
    }

    /// The segments from the record down.
    pub(crate) fn segments(&self) -> Vec<PathSegment> {
        let mut segments = Vec::new();
        let mut path = Some(self);
        while let Some(Path { parent, segment }) = path {
            if *segment != PathSegment::Root {
                segments.push(*segment);
            }
            path = *parent;
        }
        segments.reverse();
        segments
    }
}

/// A JSON Pointer.
impl fmt::Display for Path<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.segments().iter().try_for_each(|segment| segment.fmt(formatter))
    }
}

/// With the slash in front of it.
impl fmt::Display for PathSegment {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Root => Ok(()),
            Self::Member(name) => write!(formatter, "/{name}"),
            Self::Index(index) => write!(formatter, "/{index}"),
        }
    }
}

impl<T: Identified> Walk for Id<T> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        visitor.reference(T::ID_KIND, self.as_str(), path);
    }
}

impl<V: Vocabulary> Walk for Term<V> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        visitor.term(self, path);
    }
}

impl Walk for GoalReference {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        visitor.goal(self, path);
    }
}

impl Walk for CompactCommitment {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        visitor.commitment(*self, path);
    }
}

impl Walk for PartialDate {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        visitor.date(self, path);
    }
}

impl<T: Walk> Walk for Option<T> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        if let Some(value) = self {
            value.walk(path, visitor);
        }
    }
}

impl<T: Walk> Walk for Box<T> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        (**self).walk(path, visitor);
    }
}

impl<T: Walk> Walk for List<T> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        for (index, item) in self.iter().enumerate() {
            item.walk(&path.index(index), visitor);
        }
    }
}

impl<T: Walk> Walk for UniqueList<T> {
    fn walk(&self, path: &Path<'_>, visitor: &mut dyn Visitor) {
        for (index, item) in self.iter().enumerate() {
            item.walk(&path.index(index), visitor);
        }
    }
}

/// Values that no visitor asks for.
macro_rules! walk_past {
    ($($name:ty),+) => {
        $(impl Walk for $name {
            #[inline]
            fn walk(&self, _: &Path<'_>, _: &mut dyn Visitor) {}
        })+
    };
}

walk_past!(
    bool, Count, Country, Decimal, Extensions, Language, Minutes, Opening, Ordinal, Sha256, Text, WebUrl,
    Year
);

#[cfg(test)]
mod tests {
    use super::{Path, PathSegment};

    #[test]
    fn a_path_is_a_json_pointer() {
        let provisions = Path::ROOT.member("provisions");
        let second = provisions.index(1);
        let parent = second.member("parent");
        assert_eq!(parent.to_string(), "/provisions/1/parent");
        assert_eq!(second.segments(), [PathSegment::Member("provisions"), PathSegment::Index(1)]);
        assert_eq!(Path::ROOT.to_string(), "");
        let (bearers, party) = (second.member("bearers"), second.member("party"));
        let bearer = bearers.index(0);
        let class = bearer.member("party");
        assert_eq!(class.member("class").list_of("party"), Some("bearers"));
        assert_eq!(class.member("class").list_of("who"), None);
        assert_eq!((party.list_of("party"), Path::ROOT.list_of("party")), (None, None));
    }
}
