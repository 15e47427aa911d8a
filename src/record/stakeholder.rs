//! Those who hold, say, owe or are affected.

use crate::record::{Citation, Identifier};
use crate::value::{Country, Extensions, Id, Language, PartialDate, Text, WebUrl};
use crate::vocabulary::{AffiliationKind, NameKind, RegionalGroup, StakeholderGroup, StakeholderKind, Term};

structure! {
    /// A person, State, organization, company, community or coalition.
    ///
    /// Somebody known only by group and region has no name; two such are two records.
    ///
    /// ```
    /// use digital_governance::{Affiliation, AffiliationKind, Stakeholder, StakeholderKind, date, id, text};
    ///
    /// let state = Stakeholder::new(id!("atlantis"), StakeholderKind::State.into())
    ///     .with_name(text!("Atlantis"))
    ///     .with_affiliations([
    ///         Affiliation::new(id!("island-coalition"))
    ///             .with_kind(AffiliationKind::Membership)
    ///             .with_period(date!("2019/..")),
    ///     ]);
    /// assert_eq!(state.affiliations.len(), 1);
    /// ```
    pub struct Stakeholder: Record {
        required {
            /// Its id.
            id: Id<Stakeholder>,
            /// What kind of stakeholder it is.
            kind: Term<StakeholderKind>,
        }
        optional {
            /// The name that it is called by here; absent for an anonymous one.
            name, with_name: Text,
            /// What it is, in a sentence of the coder's.
            summary, with_summary: Text,
            /// The country that it is, or belongs to.
            country, with_country: Country,
            /// The stakeholder group, where it has one that does not depend on the session.
            group, with_group: Term<StakeholderGroup>,
            /// The regional group, likewise.
            region, with_region: Term<RegionalGroup>,
            /// Its page on the web.
            url, with_url: WebUrl,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// Other names and spellings, each as somebody prints it.
            other_names, with_other_names: Name,
            /// What it belongs to, and in which role: employers, coalitions, parent bodies.
            affiliations, with_affiliations: Affiliation,
            /// Its numbers in registers.
            identifiers, with_identifiers: Identifier,
            /// Where it is introduced.
            citations, with_citations: Citation,
        }
    }
}

structure! {
    /// A name or title as somebody prints it.
    ///
    /// ```
    /// use digital_governance::{Name, NameKind, language, text};
    ///
    /// let name = Name::new(text!("Ἀτλαντίς")).with_language(language!("grc")).with_kind(NameKind::NativeScript);
    /// assert_eq!(name.text, "Ἀτλαντίς");
    /// ```
    pub struct Name {
        required {
            /// The name.
            text: Text,
        }
        optional {
            /// What kind of name it is.
            kind, with_kind: Term<NameKind>,
            /// The language, and where it matters the script, that it is in.
            language, with_language: Language,
        }
        lists {
            /// Where it is printed so.
            citations, with_citations: Citation,
        }
    }
}

structure! {
    /// That a stakeholder belongs to another: a person to an organization, a State to a coalition.
    ///
    /// It stands with the one that belongs. A chair that rotates is one affiliation a term of office.
    ///
    /// ```
    /// use digital_governance::{Affiliation, AffiliationKind, date, id, text};
    ///
    /// let chair = Affiliation::new(id!("island-coalition"))
    ///     .with_kind(AffiliationKind::Chair)
    ///     .with_role(text!("rotating chair"))
    ///     .with_period(date!("2023-01/2023-06"));
    /// assert_eq!(chair.to.as_str(), "island-coalition");
    /// ```
    pub struct Affiliation {
        required {
            /// What it belongs to.
            to: Id<Stakeholder>,
        }
        optional {
            /// How it belongs.
            kind, with_kind: Term<AffiliationKind>,
            /// The role or office, as printed.
            role, with_role: Text,
            /// When, as an interval or a date at which it held.
            period, with_period: PartialDate,
        }
        lists {
            /// Where it is said.
            citations, with_citations: Citation,
        }
    }
}
