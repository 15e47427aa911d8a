//! Linked data: the files under which the JSON of a dataset is RDF, made from the same declarations as the schemas.
//!
//! They are published in `schemas/v1/`: a context of JSON-LD, the vocabularies as concept schemes of SKOS, and an ontology.
//! How to use them is in [`guide::linked_data`](crate::guide::linked_data).
//!
//! ```
//! use digital_governance::linked_data;
//!
//! let law = r#"{"law": {"id": "tides", "kind": "treaty", "name": "Treaty on Tides"}}"#;
//! let mut document: serde_json::Value = serde_json::from_str(law)?;
//! let context: serde_json::Value = serde_json::from_str(&linked_data::context())?;
//! document["@context"] = context["@context"].clone(); // any reader of JSON-LD takes the document now
//! # Ok::<(), serde_json::Error>(())
//! ```

mod context;
mod ontology;
mod turtle;
mod types;
mod vocabularies;

pub use context::context;
pub use ontology::ontology;
pub use vocabularies::vocabularies;

/// The files of linked data, each by its name: the context, the ontology and the vocabularies.
///
/// ```
/// let names = digital_governance::linked_data::files().map(|(name, _)| name);
/// assert_eq!(names, ["context.jsonld", "ontology.ttl", "vocabularies.ttl"]);
/// ```
pub fn files() -> [(&'static str, String); 3] {
    [("context.jsonld", context()), ("ontology.ttl", ontology()), ("vocabularies.ttl", vocabularies())]
}
