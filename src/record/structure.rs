//! How records and their parts are declared.
//!
//! `structure!` and `choice!` make, from one list of fields, everything that has to agree about them: the type, its
//! constructor and setters, serde, the inspection, the walk over references, and the schema. They do what serde's
//! derives can't be told: objects are read from maps only, `null` is no absence, and a repeated key is a fault.

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};

use crate::reading::{Place, Read, Reading};

/// The key of a field in JSON: its name, but for the one that can't be a name in Rust.
macro_rules! key {
    (schema_uri) => {
        "$schema"
    };
    ($field:ident) => {
        stringify!($field)
    };
}

/// A struct that is an object in JSON.
///
/// `required` fields are the arguments of `new`; `optional` ones are `Option`s, absent in JSON where `None`; `lists`
/// and `sets` are absent where empty. Each of these has a setter, whose name stands behind the field's; under the
/// field's own name there is a `const` one for the documented content.
macro_rules! structure {
    (
        $(#[doc = $doc:literal])*
        pub struct $name:ident $(: $record:ident)? {
            $(required { $($(#[doc = $required_doc:literal])* $required:ident: $required_type:ty,)* })?
            $(optional {
                $($(#[doc = $optional_doc:literal])* $optional:ident, $with_optional:ident: $optional_type:ty,)*
            })?
            $(lists { $($(#[doc = $list_doc:literal])* $list:ident, $with_list:ident: $list_type:ty,)* })?
            $(sets { $($(#[doc = $set_doc:literal])* $set:ident, $with_set:ident: $set_type:ty,)* })?
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub struct $name {
            $($($(#[doc = $required_doc])* pub $required: $required_type,)*)?
            $($($(#[doc = $optional_doc])* pub $optional: Option<$optional_type>,)*)?
            $($($(#[doc = $list_doc])* pub $list: $crate::value::List<$list_type>,)*)?
            $($($(#[doc = $set_doc])* pub $set: $crate::value::Set<$set_type>,)*)?
        }

        #[allow(clippy::new_without_default, reason = "nothing said is not a default to start from")]
        impl $name {
            /// One with what it needs, and nothing else yet.
            #[must_use]
            pub const fn new($($($required: $required_type,)*)?) -> Self {
                Self {
                    $($($required,)*)?
                    $($($optional: None,)*)?
                    $($($list: $crate::value::List::new(),)*)?
                    $($($set: $crate::value::Set::new(),)*)?
                }
            }

            $($(
                #[doc = concat!("Sets [`", stringify!($optional), "`](field@Self::", stringify!($optional), ").")]
                #[must_use]
                pub fn $with_optional(mut self, $optional: impl Into<$optional_type>) -> Self {
                    self.$optional = Some($optional.into());
                    self
                }
            )*)?

            $($(
                #[doc = concat!("Sets [`", stringify!($list), "`](field@Self::", stringify!($list), ").")]
                #[must_use]
                pub fn $with_list(
                    mut self,
                    $list: impl IntoIterator<Item = impl Into<$list_type>>,
                ) -> Self {
                    self.$list = $list.into_iter().map(Into::into).collect();
                    self
                }
            )*)?

            $($(
                #[doc = concat!("Sets [`", stringify!($set), "`](field@Self::", stringify!($set), ").")]
                #[must_use]
                pub fn $with_set(
                    mut self,
                    $set: impl IntoIterator<Item = impl Into<$set_type>>,
                ) -> Self {
                    self.$set = $set.into_iter().map(Into::into).collect();
                    self
                }
            )*)?
        }

        // What is replaced is the empty value of `new`, which has nothing to drop; a const fn could not drop it.
        #[cfg(feature = "documented")]
        #[allow(dead_code, reason = "not all content uses every field")]
        impl $name {
            $($(
                pub(crate) const fn $optional(mut self, $optional: $optional_type) -> Self {
                    let _ = std::mem::ManuallyDrop::new(self.$optional.replace($optional));
                    self
                }
            )*)?
            $($(
                pub(crate) const fn $list(mut self, $list: &'static &'static [$list_type]) -> Self {
                    let list = $crate::value::List::from_static($list);
                    let _ = std::mem::ManuallyDrop::new(std::mem::replace(&mut self.$list, list));
                    self
                }
            )*)?
            $($(
                pub(crate) const fn $set(mut self, $set: &'static &'static [$set_type]) -> Self {
                    let set = $crate::value::Set::from_static($set);
                    let _ = std::mem::ManuallyDrop::new(std::mem::replace(&mut self.$set, set));
                    self
                }
            )*)?
        }

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap;
                let length = $crate::record::structure::present(&[
                    $($({ let _ = &self.$required; true },)*)?
                    $($(self.$optional.is_some(),)*)?
                    $($(!self.$list.is_empty(),)*)?
                    $($(!self.$set.is_empty(),)*)?
                ]);
                let mut object = serializer.serialize_map(Some(length))?;
                $($(object.serialize_entry(key!($required), &self.$required)?;)*)?
                $($(
                    if let Some(value) = &self.$optional {
                        object.serialize_entry(key!($optional), value)?;
                    }
                )*)?
                $($(
                    if !self.$list.is_empty() {
                        object.serialize_entry(key!($list), &self.$list)?;
                    }
                )*)?
                $($(
                    if !self.$set.is_empty() {
                        object.serialize_entry(key!($set), &self.$set)?;
                    }
                )*)?
                object.end()
            }
        }

        const _: () = {
            use $crate::record::structure::Members;

            const REQUIRED: &[&str] = &[$($(key!($required),)*)?];

            // The required ones first.
            const FIELDS: &[&str] = &[
                $($(key!($required),)*)?
                $($(key!($optional),)*)?
                $($(key!($list),)*)?
                $($(key!($set),)*)?
            ];

            const _: () = assert!(FIELDS.len() <= $crate::record::structure::Keys::MOST);

            #[allow(non_camel_case_types)]
            enum Field {
                $($($required,)*)?
                $($($optional,)*)?
                $($($list,)*)?
                $($($set,)*)?
            }

            const ALL: &[Field] = &[
                $($(Field::$required,)*)?
                $($(Field::$optional,)*)?
                $($(Field::$list,)*)?
                $($(Field::$set,)*)?
            ];

            read_from_members!($name, $name::new($($(<$required_type as $crate::reading::Read>::blank(),)*)?));

            impl Members for $name {
                const EXPECTED: &'static str = concat!("an object: ", stringify!($name));

                const MEMBERS: &'static [$crate::shape::Member] = &[
                    $($(member!(key!($required), true, $required_type, [$($required_doc)*]),)*)?
                    $($(member!(key!($optional), false, $optional_type, [$($optional_doc)*]),)*)?
                    $($(member!(key!($list), false, $crate::value::List<$list_type>, [$($list_doc)*]),)*)?
                    $($(member!(key!($set), false, $crate::value::Set<$set_type>, [$($set_doc)*]),)*)?
                ];

                fn members<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    mut map: A,
                    reading: &mut $crate::reading::Reading,
                ) -> Result<(), A::Error> {
                    #[allow(unused_imports)]
                    use $crate::record::structure::{Keys, member, optional_member};
                    $(reading.begin($crate::value::IdKind::$name, stringify!($record));)?
                    let mut keys = Keys::of(FIELDS);
                    while let Some(field) = keys.next(&mut map)?.and_then(|place| ALL.get(place)) {
                        match field {
                            $($(Field::$required => {
                                member(&mut self.$required, key!($required), &mut map, reading)?;
                            })*)?
                            $($(Field::$optional => {
                                optional_member(&mut self.$optional, key!($optional), &mut map, reading)?;
                            })*)?
                            $($(Field::$list => member(&mut self.$list, key!($list), &mut map, reading)?,)*)?
                            $($(Field::$set => member(&mut self.$set, key!($set), &mut map, reading)?,)*)?
                        }
                    }
                    keys.include(REQUIRED)
                }
            }

            impl $crate::shape::Shape for $name {
                fn inspect(
                    json: &::serde_json::value::RawValue,
                    inspection: &mut $crate::shape::Inspection<'_>,
                ) {
                    $crate::shape::inspect_object(json, stringify!($name), Self::MEMBERS, inspection);
                }

                fn walk(&self, walk: &mut dyn $crate::shape::Walk) {
                    use $crate::record::structure::walk_member;
                    walk.part(self);
                    $($(walk_member(key!($required), &self.$required, walk);)*)?
                    $($(
                        if let Some(value) = &self.$optional {
                            walk_member(key!($optional), value, walk);
                        }
                    )*)?
                    $($(walk_member(key!($list), &self.$list, walk);)*)?
                    $($(walk_member(key!($set), &self.$set, walk);)*)?
                }
            }

            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for $name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    let doc = &[$($doc),*];
                    $crate::record::structure::object_schema(stringify!($name), doc, Self::MEMBERS, generator)
                }
            }
        };
    };
}

/// An enum that is an object with exactly one key in JSON: the variant, spelled as it stands behind its name.
macro_rules! choice {
    (
        $(#[doc = $doc:literal])*
        pub enum $name:ident {
            $($(#[doc = $variant_doc:literal])* $variant:ident($type:ty) = $key:literal,)+
        }
    ) => {
        $(#[doc = $doc])*
        #[derive(Clone, Debug, PartialEq, Eq)]
        #[allow(clippy::large_enum_variant, reason = "a box would show in the API, and choices are mostly of ids")]
        #[non_exhaustive]
        pub enum $name {
            $($(#[doc = $variant_doc])* $variant($type),)+
        }

        $(
            impl From<$type> for $name {
                fn from(value: $type) -> Self {
                    Self::$variant(value)
                }
            }
        )+

        impl ::serde::Serialize for $name {
            fn serialize<S: ::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use ::serde::ser::SerializeMap;
                let mut object = serializer.serialize_map(Some(1))?;
                match self {
                    $(Self::$variant(value) => object.serialize_entry($key, value)?,)+
                }
                object.end()
            }
        }

        const _: () = {
            use $crate::record::structure::Members;

            const KEYS: &[&str] = &[$($key,)+];

            enum Variant {
                $($variant,)+
            }

            const ALL: &[Variant] = &[$(Variant::$variant,)+];

            read_from_members!($name, first_blank!($name $($variant($type))+));

            impl Members for $name {
                const EXPECTED: &'static str = concat!("an object with one key: ", stringify!($name));

                const MEMBERS: &'static [$crate::shape::Member] = &[
                    $(member!($key, true, $type, [$($variant_doc)*]),)+
                ];

                fn members<'de, A: ::serde::de::MapAccess<'de>>(
                    &mut self,
                    mut map: A,
                    reading: &mut $crate::reading::Reading,
                ) -> Result<(), A::Error> {
                    use $crate::record::structure::{Keys, member};
                    let mut keys = Keys::of(KEYS);
                    let variant = keys.next(&mut map)?.and_then(|place| ALL.get(place));
                    match variant {
                        $(Some(Variant::$variant) => {
                            *self = Self::$variant(<$type as $crate::reading::Read>::blank());
                            if let Self::$variant(value) = self {
                                member(value, $key, &mut map, reading)?;
                            }
                        })+
                        None => return Err(::serde::de::Error::missing_field("of the choice")),
                    }
                    keys.end(&mut map)
                }
            }

            impl $crate::shape::Shape for $name {
                fn inspect(
                    json: &::serde_json::value::RawValue,
                    inspection: &mut $crate::shape::Inspection<'_>,
                ) {
                    $crate::shape::inspect_choice(json, stringify!($name), Self::MEMBERS, inspection);
                }

                fn walk(&self, walk: &mut dyn $crate::shape::Walk) {
                    use $crate::record::structure::walk_member;
                    match self {
                        $(Self::$variant(value) => walk_member($key, value, walk),)+
                    }
                }
            }

            #[cfg(feature = "schemars")]
            impl ::schemars::JsonSchema for $name {
                fn schema_name() -> ::std::borrow::Cow<'static, str> {
                    stringify!($name).into()
                }

                fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                    let doc = &[$($doc),*];
                    let titles = &[$(concat!(stringify!($name), stringify!($variant))),+];
                    $crate::record::structure::choice_schema(stringify!($name), doc, Self::MEMBERS, titles, generator)
                }
            }
        };
    };
}

/// How many members there are.
pub(crate) fn present(members: &[bool]) -> usize {
    members.iter().filter(|present| **present).count()
}

/// The blank of the first variant of a choice.
macro_rules! first_blank {
    ($name:ident $first:ident($type:ty) $($rest:tt)*) => {
        $name::$first(<$type as $crate::reading::Read>::blank())
    };
}

/// What both kinds of objects share: they are read from maps only.
macro_rules! read_from_members {
    ($name:ident, $blank:expr) => {
        deserialize_by_reading!([] $name);

        impl $crate::reading::Read for $name {
            fn blank() -> Self {
                $blank
            }

            fn read<'de, D: ::serde::Deserializer<'de>>(
                &mut self,
                deserializer: D,
                reading: &mut $crate::reading::Reading,
            ) -> Result<(), D::Error> {
                deserializer.deserialize_map($crate::record::structure::Object { value: self, reading })
            }
        }
    };
}

/// A type that is an object in JSON.
pub(crate) trait Members: Sized {
    /// What is expected where something else is found.
    const EXPECTED: &'static str;

    /// The members that it may have.
    const MEMBERS: &'static [crate::shape::Member];

    /// Reads the members.
    fn members<'de, A: MapAccess<'de>>(&mut self, map: A, reading: &mut Reading) -> Result<(), A::Error>;
}

/// Takes a map, and nothing else.
pub(crate) struct Object<'o, T> {
    pub(crate) value: &'o mut T,
    pub(crate) reading: &'o mut Reading,
}

impl<'de, T: Members> Visitor<'de> for Object<'_, T> {
    type Value = ();

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str(T::EXPECTED)
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<(), A::Error> {
        self.value.members(map, self.reading)
    }
}

/// Reads keys, each of which may stand there once.
pub(crate) struct Keys {
    known: &'static [&'static str],
    /// Those that have been seen, a bit each.
    seen: u64,
    /// The place of the key that is probably next: files are written in the order of the types.
    next: usize,
}

impl Keys {
    /// How many can be known.
    pub(crate) const MOST: usize = 64;

    /// Of these.
    pub(crate) const fn of(known: &'static [&'static str]) -> Self {
        Self { known, seen: 0, next: 0 }
    }

    /// The place of the next key among those that are known.
    pub(crate) fn next<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<Option<usize>, A::Error> {
        let Some(place) = map.next_key_seed(Key { known: self.known, next: self.next })? else {
            return Ok(None);
        };
        let bit = u32::try_from(place).ok().and_then(|place| 1_u64.checked_shl(place)).unwrap_or_default();
        if self.seen & bit != 0 {
            return Err(A::Error::duplicate_field(self.known.get(place).copied().unwrap_or_default()));
        }
        self.seen |= bit;
        self.next = place.saturating_add(1);
        Ok(Some(place))
    }

    /// Whether the first ones, which are required, have been seen.
    pub(crate) fn include<E: Error>(&self, required: &'static [&'static str]) -> Result<(), E> {
        match required.get(self.seen.trailing_ones() as usize) {
            None => Ok(()),
            Some(missing) => Err(E::missing_field(missing)),
        }
    }

    /// Nothing stands behind the one key of a choice.
    pub(crate) fn end<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
        match self.next(map)? {
            None => Ok(()),
            Some(_) => Err(A::Error::custom("a second key where one is allowed")),
        }
    }
}

/// Reads a key, and gives its place among those that are known.
struct Key {
    known: &'static [&'static str],
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Key {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Key {
    type Value = usize;

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("a key")
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let (before, from) = self.known.split_at_checked(self.next).unwrap_or((self.known, &[]));
        // Most keys differ in their first byte or length, which is looked at before the rest.
        let first = name.as_bytes().first();
        let is_it = |key: &&str| key.len() == name.len() && key.as_bytes().first() == first && *key == name;
        let place = |keys: &[&str]| keys.iter().position(is_it);
        let behind = place(from).map(|place| place.saturating_add(self.next));
        behind.or_else(|| place(before)).ok_or_else(|| E::unknown_field(name, self.known))
    }
}

/// Reads the value of a key.
pub(crate) fn member<'de, T: Read, A: MapAccess<'de>>(
    value: &mut T,
    name: &'static str,
    map: &mut A,
    reading: &mut Reading,
) -> Result<(), A::Error> {
    reading.member = name;
    map.next_value_seed(Place { value, reading })
}

/// Reads the value of a key that may be absent.
pub(crate) fn optional_member<'de, T: Read, A: MapAccess<'de>>(
    value: &mut Option<T>,
    name: &'static str,
    map: &mut A,
    reading: &mut Reading,
) -> Result<(), A::Error> {
    member(value.insert(T::blank()), name, map, reading)
}

pub(crate) fn walk_member<T: crate::shape::Shape>(
    name: &'static str,
    value: &T,
    walk: &mut dyn crate::shape::Walk,
) {
    walk.enter(crate::shape::Step::Member(name));
    value.walk(walk);
    walk.leave();
}

#[cfg(feature = "schemars")]
pub(crate) use schema::{choice_schema, object_schema};

#[cfg(feature = "schemars")]
mod schema {
    use schemars::{Schema, SchemaGenerator, json_schema};
    use serde_json::{Map, Value, json};

    use crate::shape::{Member, first_paragraph};

    /// A property. A `$ref` with a description beside it makes code generators clone the type, so it is wrapped.
    fn property(member: &Member, generator: &mut SchemaGenerator) -> Value {
        let mut schema = member.schema.subschema(generator);
        if let Some(reference) = schema.remove("$ref") {
            schema = json_schema!({"allOf": [{"$ref": reference}]});
        }
        schema.insert("description".to_owned(), first_paragraph(member.doc).into());
        schema.to_value()
    }

    pub(crate) fn object_schema(
        title: &str,
        doc: &[&str],
        members: &[Member],
        generator: &mut SchemaGenerator,
    ) -> Schema {
        let mut properties = Map::new();
        for member in members {
            properties.insert(member.name.to_owned(), property(member, generator));
        }
        let mut schema = json_schema!({
            "title": title,
            "description": first_paragraph(doc),
            "type": "object",
            "properties": properties,
            "additionalProperties": false,
        });
        let required: Vec<&str> =
            members.iter().filter(|member| member.required).map(|member| member.name).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        schema
    }

    /// One of the members, each in an object of its own, which has a title.
    pub(crate) fn choice_schema(
        title: &str,
        doc: &[&str],
        members: &[Member],
        titles: &[&str],
        generator: &mut SchemaGenerator,
    ) -> Schema {
        let options: Vec<Schema> = members
            .iter()
            .zip(titles)
            .map(|(member, title)| object_schema(title, member.doc, std::slice::from_ref(member), generator))
            .collect();
        json_schema!({"title": title, "description": first_paragraph(doc), "oneOf": options})
    }
}
