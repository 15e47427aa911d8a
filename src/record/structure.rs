//! What the derives leave out of a structure or a choice.
//!
//! [`structure!`] takes a plain struct and adds what each of them has: the derives and their attributes, `new` with the
//! required members, a `with_` setter for each optional member and each list, and [`Walk`](super::walk::Walk).
//! [`choice!`] does the same for enums.

use serde::{Deserialize, Deserializer};

/// A struct that is an object in JSON. What it makes of a member follows from the member's type:
///
/// | type | absent where | in `new` | setter takes |
/// |---|---|---|---|
/// | `Option<T>` | `None` | | `T` or `Option<T>` |
/// | `List<T>`, `UniqueList<T>` | empty | | items; what a term, an actor, a party or a goal is made of, too |
/// | `Id<Self>`: its own id | never | argument | |
/// | any other | never | argument; for a term also what a term is made of | |
macro_rules! structure {
    // Entry: the members are taken one by one, and what each adds is collected.
    ($(#[$meta:meta])* pub struct $name:ident { $($members:tt)* }) => {
        structure! { @member [$(#[$meta])* $name] [] [] [] [] [] $($members)* }
    };

    (@member $head:tt [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*] [$($setter:tt)*] [$($walk:tt)*]
        $(#[$meta:meta])* pub $member:ident: Id<Self>, $($rest:tt)*) => {
        structure! { @member $head
            [$($field)* $(#[$meta])* pub $member: Id<Self>,]
            [$($argument)* $member: Id<Self>,]
            [$($value)* $member,]
            [$($setter)*]
            [$($walk)*]
            $($rest)* }
    };
    (@member $head:tt [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*] [$($setter:tt)*] [$($walk:tt)*]
        $(#[$meta:meta])* pub $member:ident: Option<$type:ty>, $($rest:tt)*) => {
        structure! { @member $head
            [$($field)* $(#[$meta])*
                #[serde(default, skip_serializing_if = "Option::is_none", deserialize_with = "crate::record::structure::present")]
                pub $member: Option<$type>,]
            [$($argument)*]
            [$($value)* $member: None,]
            [$($setter)* { $member (impl Into<Option<$type>>) ($member.into()) }]
            [$($walk)* $member]
            $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: List<Actor>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (List<Actor>) (impl Into<Actor>) $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: List<Party>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (List<Party>) (impl Into<Party>) $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: List<$item:ty>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (List<$item>) ($item) $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: UniqueList<Term<$vocabulary:ty>>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (UniqueList<Term<$vocabulary>>)
            (impl Into<Term<$vocabulary>>) $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: UniqueList<GoalReference>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (UniqueList<GoalReference>) (impl Into<GoalReference>) $($rest)* }
    };
    (@member $head:tt $fields:tt $arguments:tt $values:tt $setters:tt $walks:tt
        $(#[$meta:meta])* pub $member:ident: UniqueList<$item:ty>, $($rest:tt)*) => {
        structure! { @list $head $fields $arguments $values $setters $walks
            [$(#[$meta])*] $member (UniqueList<$item>) ($item) $($rest)* }
    };
    (@member $head:tt [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*] [$($setter:tt)*] [$($walk:tt)*]
        $(#[$meta:meta])* pub $member:ident: Term<$vocabulary:ty>, $($rest:tt)*) => {
        structure! { @member $head
            [$($field)* $(#[$meta])* pub $member: Term<$vocabulary>,]
            [$($argument)* $member: impl Into<Term<$vocabulary>>,]
            [$($value)* $member: $member.into(),]
            [$($setter)*]
            [$($walk)* $member]
            $($rest)* }
    };
    (@member $head:tt [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*] [$($setter:tt)*] [$($walk:tt)*]
        $(#[$meta:meta])* pub $member:ident: $type:ty, $($rest:tt)*) => {
        structure! { @member $head
            [$($field)* $(#[$meta])* pub $member: $type,]
            [$($argument)* $member: $type,]
            [$($value)* $member,]
            [$($setter)*]
            [$($walk)* $member]
            $($rest)* }
    };

    (@list $head:tt [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*] [$($setter:tt)*] [$($walk:tt)*]
        [$($meta:tt)*] $member:ident ($type:ty) ($item:ty) $($rest:tt)*) => {
        structure! { @member $head
            [$($field)* $($meta)* #[serde(default, skip_serializing_if = "<[_]>::is_empty")] pub $member: $type,]
            [$($argument)*]
            [$($value)* $member: Default::default(),]
            [$($setter)* { $member (impl IntoIterator<Item = $item>) ($member.into_iter().map(Into::into).collect()) }]
            [$($walk)* $member]
            $($rest)* }
    };

    // All members are taken.
    (@member [$(#[$meta:meta])* $name:ident] [$($field:tt)*] [$($argument:tt)*] [$($value:tt)*]
        [$({ $set:ident ($parameter:ty) ($converted:expr) })*] [$($walk:ident)*]) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(deny_unknown_fields)]
        #[non_exhaustive]
        pub struct $name {
            $($field)*
        }

        pastey::paste! {
            impl $name {
                #[doc = concat!("A `", stringify!($name), "` with its required members, and nothing else.")]
                #[must_use]
                #[allow(clippy::new_without_default, reason = "those without required members derive it")]
                pub fn new($($argument)*) -> Self {
                    Self { $($value)* }
                }

                $(
                    #[doc = concat!("Sets [`", stringify!($set), "`](field@Self::", stringify!($set), ").")]
                    #[must_use]
                    pub fn [<with_ $set>](mut self, $set: $parameter) -> Self {
                        self.$set = $converted;
                        self
                    }
                )*
            }
        }

        impl $crate::record::walk::Walk for $name {
            fn walk(&self, path: &$crate::record::walk::Path<'_>, visitor: &mut dyn $crate::record::walk::Visitor) {
                visitor.structure(self, path);
                $($crate::record::walk::Walk::walk(&self.$walk, &path.member(stringify!($walk)), visitor);)*
            }
        }
    };
}

/// An enum that is an object with exactly one key in JSON: the variant, in snake case.
macro_rules! choice {
    (
        $(#[$meta:meta])*
        pub enum $name:ident {
            $($(#[$variant_meta:meta])* $variant:ident($type:ty),)+
        }
    ) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize, strum::IntoStaticStr)]
        #[cfg_attr(feature = "schemars", derive(schemars::JsonSchema))]
        #[serde(rename_all = "snake_case")]
        #[strum(serialize_all = "snake_case")]
        #[allow(clippy::large_enum_variant, reason = "a box would show in the API, and choices are mostly of ids")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[$variant_meta])* $variant($type),)+
        }

        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )+

        impl $crate::record::walk::Walk for $name {
            fn walk(&self, path: &$crate::record::walk::Path<'_>, visitor: &mut dyn $crate::record::walk::Visitor) {
                let path = path.member(self.into());
                match self {
                    $(Self::$variant(value) => $crate::record::walk::Walk::walk(value, &path, visitor),)+
                }
            }
        }
    };
}

/// Reads an optional member that is there: absent is the one way to be absent, so `null` is refused.
pub(crate) fn present<'de, D: Deserializer<'de>, T: Deserialize<'de>>(
    deserializer: D,
) -> Result<Option<T>, D::Error> {
    T::deserialize(deserializer).map(Some)
}

/// Lets the setter of a boxed member take the part itself.
macro_rules! boxed {
    ($($name:ident),+) => {
        $(impl From<$name> for Option<Box<$name>> {
            fn from(part: $name) -> Self {
                Some(Box::new(part))
            }
        })+
    };
}
