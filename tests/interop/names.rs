//! The names of the types that typify makes of the schema. `run` puts it beside the program of
//! `docs/schemas.md`.

use std::collections::BTreeSet;

use typify::TypeDetails::{Enum, Newtype, Struct};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut types = typify::TypeSpace::default();
    types.add_root_schema(serde_json::from_str(&std::fs::read_to_string("dataset.schema.json")?)?)?;
    let named = types.iter_types().filter(|each| matches!(each.details(), Enum(_) | Newtype(_) | Struct(_)));
    for name in named.map(|each| each.name()).collect::<BTreeSet<String>>() {
        println!("{name}");
    }
    Ok(())
}
