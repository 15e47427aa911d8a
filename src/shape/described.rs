//! What schemars asks of a type, as a value, so that the way to its definition is compiled once and not for each type.

use std::borrow::Cow;
use std::cell::Cell;

use schemars::{JsonSchema, Schema, SchemaGenerator};

/// How the schema of a type is named and made. The name stands for the type, as schemars has it where nothing else is said.
#[derive(Clone, Copy)]
pub(crate) struct Described {
    name: fn() -> Cow<'static, str>,
    inline: fn() -> bool,
    schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Described {
    pub(crate) const fn of<T: JsonSchema>() -> Self {
        Self { name: T::schema_name, inline: T::inline_schema, schema: T::json_schema }
    }

    /// The same as `subschema_for`.
    pub(crate) fn subschema(self, generator: &mut SchemaGenerator) -> Schema {
        if (self.inline)() {
            return (self.schema)(generator);
        }
        CURRENT.set(Some(self));
        generator.subschema_for::<Proxy>()
    }

    /// The same as `into_root_schema_for`.
    pub(crate) fn root_schema(self, generator: SchemaGenerator) -> Schema {
        CURRENT.set(Some(self));
        generator.into_root_schema_for::<Proxy>()
    }
}

thread_local! {
    static CURRENT: Cell<Option<Described>> = const { Cell::new(None) };
}

/// Stands before schemars for the type that is asked for at the moment.
struct Proxy;

impl Proxy {
    fn ask<A: Default>(ask: impl FnOnce(Described) -> A) -> A {
        let current = CURRENT.get();
        let answer = current.map(ask).unwrap_or_default();
        // In between others were asked for.
        CURRENT.set(current);
        answer
    }
}

impl JsonSchema for Proxy {
    fn schema_name() -> Cow<'static, str> {
        Self::ask(|described| (described.name)())
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Self::ask(|described| (described.schema)(generator))
    }
}
