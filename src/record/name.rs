//! Names, titles, and numbers in registers.

use crate::record::Citation;
use crate::value::{Language, List, Text};
use crate::vocabulary::{IdentifierScheme, NameKind, Term};

structure! {
    /// A name or title as somebody prints it.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let name = Name::new(text!("Ἀτλαντίς")).with_language(language!("grc")).with_kind(NameKind::NativeScript);
    /// assert_eq!(name.text, "Ἀτλαντίς");
    /// ```
    pub struct Name {
        /// The name.
        pub text: Text,
        /// What kind of name it is.
        pub kind: Option<Term<NameKind>>,
        /// The language, and where it matters the script, that it is in.
        pub language: Option<Language>,
        /// Where it is printed so.
        pub citations: List<Citation>,
    }
}

structure! {
    /// A number or symbol under which something is registered.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let symbol = Identifier::new(IdentifierScheme::UnSymbol, text!("A/RES/70/1"));
    /// assert_eq!(symbol.value, "A/RES/70/1");
    /// ```
    pub struct Identifier {
        /// The register.
        pub scheme: Term<IdentifierScheme>,
        /// The number or symbol in it.
        pub value: Text,
        /// Where it is given.
        pub citations: List<Citation>,
    }
}
