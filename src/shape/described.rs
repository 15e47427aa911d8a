//! What schemars asks of a type, as a value, so that the way to its definition is compiled once and not for each type.

use std::borrow::Cow;
use std::cell::Cell;

use schemars::{JsonSchema, Schema, SchemaGenerator};

/// How a schema is named and made.
#[derive(Clone, Copy)]
struct Described {
    name: fn() -> Cow<'static, str>,
    id: fn() -> Cow<'static, str>,
    schema: fn(&mut SchemaGenerator) -> Schema,
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

    fn schema_id() -> Cow<'static, str> {
        Self::ask(|described| (described.id)())
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        Self::ask(|described| (described.schema)(generator))
    }
}

/// The same as `subschema_for`.
pub(crate) fn subschema<T: JsonSchema>(generator: &mut SchemaGenerator) -> Schema {
    if T::inline_schema() {
        return T::json_schema(generator);
    }
    let described = Described { name: T::schema_name, id: T::schema_id, schema: T::json_schema };
    subschema_of(described, generator)
}

fn subschema_of(described: Described, generator: &mut SchemaGenerator) -> Schema {
    CURRENT.set(Some(described));
    generator.subschema_for::<Proxy>()
}

/// The same as `into_root_schema_for`.
pub(crate) fn root_schema<T: JsonSchema>(generator: SchemaGenerator) -> Schema {
    let described = Described { name: T::schema_name, id: T::schema_id, schema: T::json_schema };
    root_schema_of(described, generator)
}

fn root_schema_of(described: Described, generator: SchemaGenerator) -> Schema {
    CURRENT.set(Some(described));
    generator.into_root_schema_for::<Proxy>()
}
