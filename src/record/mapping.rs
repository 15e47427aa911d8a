//! How the content of positions compares.

use crate::record::{Coding, Target};
use crate::value::Text;
use crate::vocabulary::{MappingRelation, Term};

structure! {
    /// How a position or provision compares with another: whether both ask for or assert the same, one more than the
    /// other, or the contrary.
    ///
    /// The relation is read from the one that has the mapping to the target. Most relations are those of NIST IR 8477
    /// and OSCAL. Where two compare differently on different aspects, each aspect is a mapping.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let mapping = Mapping::new(
    ///     MappingRelation::Subset,
    ///     Target::Provision(id!("lemuria-gdc-2023/proposal-1/provision-4")),
    /// )
    /// .with_aspect(text!("who may read the tables"))
    /// .with_coding(Coding::new(text!("coder B")).with_confidence(Confidence::Medium));
    /// assert_eq!(mapping.relation, MappingRelation::Subset);
    /// ```
    pub struct Mapping {
        /// How this one relates to the other.
        pub relation: Term<MappingRelation>,
        /// The other: a position, a provision, a passage of a document.
        pub target: Target,
        /// On which aspect, where the relation holds for one only.
        pub aspect: Option<Text>,
        /// Why whoever compared them says so.
        pub rationale: Option<Text>,
        /// Who compared them, and how sure they are.
        pub coding: Option<Box<Coding>>,
    }
}
