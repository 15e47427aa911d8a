//! Those who hold, say, owe or are affected.

use std::cmp::Ordering;

use crate::record::{Citation, Coding, Discrepancy, Identifier, Name};
use crate::value::{Country, Extensions, Id, List, PartialDate, Text, UniqueList, WebUrl};
use crate::vocabulary::{AffiliationKind, RegionalGroup, StakeholderGroup, StakeholderKind, Term};

structure! {
    /// A person, State, organization, company, community or coalition.
    ///
    /// Somebody known only by group and region has no name; two such are two records.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let state = Stakeholder::new(id!("atlantis"), StakeholderKind::State)
    ///     .with_name(text!("Atlantis"))
    ///     .with_affiliations([
    ///         Affiliation::new(id!("island-coalition"))
    ///             .with_kind(AffiliationKind::Membership)
    ///             .with_period(date!("2019/..")),
    ///     ]);
    /// assert_eq!(state.affiliations.len(), 1);
    /// ```
    pub struct Stakeholder {
        /// Its id.
        pub id: Id<Self>,
        /// What kind of stakeholder it is.
        pub kind: Term<StakeholderKind>,
        /// The name that it is called by here; absent for an anonymous one.
        pub name: Option<Text>,
        /// What it is, in a sentence of the coder's.
        pub summary: Option<Text>,
        /// The country that it is, or belongs to.
        pub country: Option<Country>,
        /// The stakeholder group, where it has one that does not depend on the session.
        pub group: Option<Term<StakeholderGroup>>,
        /// The regional group, likewise.
        pub region: Option<Term<RegionalGroup>>,
        /// From when to when it exists or existed, as a process or a working group does.
        pub period: Option<PartialDate>,
        /// Its page on the web.
        pub url: Option<WebUrl>,
        /// Who coded it, and from what.
        pub coding: Option<Box<Coding>>,
        /// The schema of a file that is this record alone, for editors.
        #[serde(rename = "$schema")]
        pub schema_uri: Option<Text>,
        /// What users have added themselves.
        pub extensions: Option<Extensions>,
        /// Other names and spellings, each as somebody prints it.
        pub other_names: List<Name>,
        /// What it belongs to, and in which role: employers, coalitions, parent bodies.
        pub affiliations: List<Affiliation>,
        /// Its numbers in registers.
        pub identifiers: List<Identifier>,
        /// The facts about it on which sources disagree.
        pub discrepancies: List<Discrepancy>,
        /// Where it is introduced.
        pub citations: List<Citation>,
        /// Those that it is easily taken for and is not.
        pub distinct_from: UniqueList<Id<Stakeholder>>,
    }
}

structure! {
    /// That a stakeholder belongs to another: a person to an organization, a State to a coalition.
    ///
    /// It stands with the one that belongs. A chair that rotates is one affiliation a term of office.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let chair = Affiliation::new(id!("island-coalition"))
    ///     .with_kind(AffiliationKind::Chair)
    ///     .with_role(text!("rotating chair"))
    ///     .with_period(date!("2023-01/2023-06"));
    /// assert_eq!(chair.to.as_str(), "island-coalition");
    /// ```
    pub struct Affiliation {
        /// What it belongs to.
        pub to: Id<Stakeholder>,
        /// How it belongs.
        pub kind: Option<Term<AffiliationKind>>,
        /// The role or office, as printed.
        pub role: Option<Text>,
        /// When, as an interval or a date at which it held.
        pub period: Option<PartialDate>,
        /// Where it is said.
        pub citations: List<Citation>,
    }
}

impl Affiliation {
    /// Whether it may hold on a date: it has no period, or its period is not certainly before or after the date, by the
    /// [order of dates](PartialDate).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let chair = Affiliation::new(id!("island-coalition")).with_period(date!("2023-01/2023-06"));
    /// assert!(chair.may_hold_on(&date!("2023-06-30")) && chair.may_hold_on(&date!("2023")));
    /// assert!(!chair.may_hold_on(&date!("2023-07")));
    /// ```
    pub fn may_hold_on(&self, date: &PartialDate) -> bool {
        let order = self.period.as_ref().and_then(|period| period.partial_cmp(date));
        !matches!(order, Some(Ordering::Less | Ordering::Greater))
    }
}
