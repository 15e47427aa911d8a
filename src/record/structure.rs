//! How records and their parts are declared.
//!
//! `structure!` and `choice!` make, from one list of fields, everything that has to agree about them: the type, its
//! constructor and setters, serde, the inspection, the walk over references, and the schema. They do what serde's
//! derives can't be told: objects are read from maps only, `null` is no absence, and a repeated key is a fault.

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

        serde!([] $name);

        const _: () = {
            use $crate::reading::{Read, ReadObject, Slot};
            use $crate::shape::{Member, Object, Part, Shape, Table};

            #[allow(non_camel_case_types)]
            enum Field {
                $($($required,)*)?
                $($($optional,)*)?
                $($($list,)*)?
                $($($set,)*)?
            }

            // In the order of the table.
            const ALL: &[Field] = &[
                $($(Field::$required,)*)?
                $($(Field::$optional,)*)?
                $($(Field::$list,)*)?
                $($(Field::$set,)*)?
            ];

            const MEMBERS: &[Member] = &[
                $($(member!(key!($required), $required_type, [$($required_doc)*]),)*)?
                $($(member!(key!($optional), $optional_type, [$($optional_doc)*]),)*)?
                $($(member!(key!($list), $crate::value::List<$list_type>, [$($list_doc)*]),)*)?
                $($(member!(key!($set), $crate::value::Set<$set_type>, [$($set_doc)*]),)*)?
            ];

            const REQUIRED: &[&str] = &[$($(key!($required),)*)?];

            impl Read for $name {
                fn blank() -> Self {
                    Self::new($($(<$required_type as Read>::blank(),)*)?)
                }

                fn slot(&mut self) -> Slot<'_> {
                    Slot::Object(self)
                }
            }

            impl ReadObject for $name {
                fn make(&mut self, place: usize) -> Option<Slot<'_>> {
                    Some(match ALL.get(place)? {
                        $($(Field::$required => self.$required.slot(),)*)?
                        $($(Field::$optional => self.$optional.insert(<$optional_type as Read>::blank()).slot(),)*)?
                        $($(Field::$list => self.$list.slot(),)*)?
                        $($(Field::$set => self.$set.slot(),)*)?
                    })
                }
            }

            impl Object for $name {
                fn table(&self) -> &'static Table {
                    Self::TABLE
                }

                fn length(&self) -> usize {
                    let optional = &[
                        $($(self.$optional.is_some(),)*)?
                        $($(!self.$list.is_empty(),)*)?
                        $($(!self.$set.is_empty(),)*)?
                    ];
                    Self::TABLE.required.saturating_add($crate::record::structure::present(optional))
                }

                fn each(&self, show: &mut dyn FnMut(&'static str, Part<'_>)) {
                    $($(show(key!($required), self.$required.part());)*)?
                    $($(
                        if let Some(value) = &self.$optional {
                            show(key!($optional), value.part());
                        }
                    )*)?
                    $($(
                        if !self.$list.is_empty() {
                            show(key!($list), self.$list.part());
                        }
                    )*)?
                    $($(
                        if !self.$set.is_empty() {
                            show(key!($set), self.$set.part());
                        }
                    )*)?
                }
            }

            object! {
                $name, "an object: ", required REQUIRED.len(), choice false, record record_kind!($name $($record)?),
                doc [$($doc),*], titles []
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

        serde!([] $name);

        const _: () = {
            use $crate::reading::{Read, ReadObject, Slot};
            use $crate::shape::{Member, Object, Part, Shape, Table};

            enum Variant {
                $($variant,)+
            }

            // In the order of the table.
            const ALL: &[Variant] = &[$(Variant::$variant,)+];

            const MEMBERS: &[Member] = &[$(member!($key, $type, [$($variant_doc)*]),)+];

            impl Read for $name {
                fn blank() -> Self {
                    first_blank!($name $($variant($type))+)
                }

                fn slot(&mut self) -> Slot<'_> {
                    Slot::Object(self)
                }
            }

            impl ReadObject for $name {
                fn make(&mut self, place: usize) -> Option<Slot<'_>> {
                    *self = match ALL.get(place)? {
                        $(Variant::$variant => Self::$variant(<$type as Read>::blank()),)+
                    };
                    Some(match self {
                        $(Self::$variant(value) => value.slot(),)+
                    })
                }
            }

            impl Object for $name {
                fn table(&self) -> &'static Table {
                    Self::TABLE
                }

                fn length(&self) -> usize {
                    1
                }

                fn each(&self, show: &mut dyn FnMut(&'static str, Part<'_>)) {
                    match self {
                        $(Self::$variant(value) => show($key, value.part()),)+
                    }
                }
            }

            object! {
                $name, "an object with one key: ", required 0, choice true, record None,
                doc [$($doc),*], titles [$(concat!(stringify!($name), stringify!($variant))),+]
            }
        };
    };
}

/// How many members are there.
pub(crate) fn present(members: &[bool]) -> usize {
    members.iter().filter(|present| **present).count()
}

/// The kind of a structure that is a record.
macro_rules! record_kind {
    ($name:ident) => {
        None
    };
    ($name:ident Record) => {
        Some($crate::value::IdKind::$name)
    };
}

/// The blank of the first variant of a choice.
macro_rules! first_blank {
    ($name:ident $first:ident($type:ty) $($rest:tt)*) => {
        $name::$first(<$type as $crate::reading::Read>::blank())
    };
}

/// What both kinds of objects share, beside their `MEMBERS`. The options of a choice have titles.
macro_rules! object {
    (
        $name:ident, $what:literal, required $required:expr, choice $is_choice:literal, record $record:expr,
        doc [$($doc:literal),*], titles [$($title:expr),*]
    ) => {
        impl $name {
            pub(crate) const TABLE: &'static Table = &Table {
                name: stringify!($name),
                expected: concat!($what, stringify!($name)),
                members: MEMBERS,
                names: &Table::names::<{ MEMBERS.len() }>(MEMBERS),
                marks: &Table::marks::<{ MEMBERS.len() }>(MEMBERS),
                required: $required,
                is_choice: $is_choice,
                record: $record,
                #[cfg(feature = "schemars")]
                doc: &[$($doc),*],
            };
        }

        impl $crate::shape::Shape for $name {
            fn inspect(json: &::serde_json::value::RawValue, inspection: &mut $crate::shape::Inspection<'_>) {
                $crate::shape::inspect_object(json, Self::TABLE, inspection);
            }

            fn part(&self) -> $crate::shape::Part<'_> {
                $crate::shape::Part::Object(self)
            }
        }

        #[cfg(feature = "schemars")]
        impl ::schemars::JsonSchema for $name {
            fn schema_name() -> ::std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn json_schema(generator: &mut ::schemars::SchemaGenerator) -> ::schemars::Schema {
                $crate::record::structure::schema(Self::TABLE, &[$($title),*], generator)
            }
        }
    };
}

#[cfg(feature = "schemars")]
pub(crate) use schema::schema;

#[cfg(feature = "schemars")]
mod schema {
    use schemars::{Schema, SchemaGenerator, json_schema};
    use serde_json::{Map, Value, json};

    use crate::shape::{Member, Table, first_paragraph};

    /// A property. A `$ref` with a description beside it makes code generators clone the type, so it is wrapped.
    fn property(member: &Member, generator: &mut SchemaGenerator) -> Value {
        let mut schema = member.schema.subschema(generator);
        if let Some(reference) = schema.remove("$ref") {
            schema = json_schema!({"allOf": [{"$ref": reference}]});
        }
        schema.insert("description".to_owned(), first_paragraph(member.doc).into());
        schema.to_value()
    }

    fn object(
        title: &str,
        doc: &[&str],
        members: &[Member],
        required: usize,
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
        let required: Vec<&str> = members.iter().take(required).map(|member| member.name).collect();
        if !required.is_empty() {
            schema.insert("required".to_owned(), json!(required));
        }
        schema
    }

    /// Of an object with these members; of a choice one of them, each in an object of its own, which has a title.
    pub(crate) fn schema(table: &Table, titles: &[&str], generator: &mut SchemaGenerator) -> Schema {
        if !table.is_choice {
            return object(table.name, table.doc, table.members, table.required, generator);
        }
        let option = |(member, title): (&Member, &&str)| {
            object(title, member.doc, std::slice::from_ref(member), 1, generator)
        };
        let options: Vec<Schema> = table.members.iter().zip(titles).map(option).collect();
        json_schema!({"title": table.name, "description": first_paragraph(table.doc), "oneOf": options})
    }
}
