//! The terms of laws: what an instrument is, how it binds, and how positions refer to it.

vocabulary! {
    /// What kind of instrument, or of law, a position refers to.
    ///
    /// Terms of this crate, in the words of public and international law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(LawKind::UnResolution.as_str(), "un-resolution");
    /// ```
    pub enum LawKind {
        /// The constitution of a State, or a provision of constitutional rank.
        Constitution,
        /// A law that a legislature adopted.
        Statute,
        /// Rules of general application that are not a statute, of an executive or of a supranational body.
        Regulation,
        /// An instrument that binds States to a result and leaves them the means.
        Directive,
        /// An order or a decree of a head of State or of government.
        ExecutiveOrder,
        /// A draft of a law that has not been adopted.
        Bill,
        /// A binding agreement between States or international organizations, under whatever title.
        Treaty,
        /// A text that declares principles, adopted or joined by several.
        Declaration,
        /// A resolution of an organ of the United Nations.
        UnResolution,
        /// A resolution of a body outside the United Nations.
        Resolution,
        /// Goals and measures that States or others agreed on, as the 2030 Agenda is.
        ProgrammeOfAction,
        /// A proposal of rules or measures that others are invited to join.
        Initiative,
        /// Rules of behaviour that a sector or an organization sets for itself or its members.
        CodeOfConduct,
        /// Guidelines, principles or norms that recommend how to act.
        Guidelines,
        /// A report whose findings or recommendations others refer to, as one of a group of experts is.
        Report,
        /// A technical or management standard.
        Standard,
        /// A policy of a government or an organization that is set down in writing.
        Policy,
        /// The conditions under which somebody offers a service.
        TermsOfService,
        /// A decision of a court or tribunal.
        JudicialDecision,
        /// Law that follows from a general practice accepted as law.
        CustomaryLaw,
        /// A principle of law that stands in no single instrument, as sovereignty does.
        LegalPrinciple,
        /// A field of law or the law of a State as a whole, no instrument being named.
        BodyOfLaw,
    }
}

vocabulary! {
    /// How an instrument stands to another one: each term reads from the one that has it to the other.
    ///
    /// Terms of legislation and of treaty law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(LawRelation::BasedOn.as_str(), "based-on");
    /// ```
    pub enum LawRelation {
        /// Changes the other.
        Amends,
        /// Abolishes the other.
        Repeals,
        /// Takes the place of the other.
        Supersedes,
        /// Puts the other into effect, also by transposing it.
        Implements,
        /// Draws its authority or its content from the other.
        BasedOn,
        /// Is a part of the other, or belongs to it as a field of law.
        PartOf,
        /// Is annexed to the other.
        AnnexOf,
        /// Is a protocol or another addition to the other, which remains as it is.
        ProtocolTo,
        /// Is a draft of the other.
        DraftOf,
        /// Says how the other is to be understood.
        Interprets,
        /// Is meant to apply beside the other.
        Complements,
        /// Makes an exception to the other.
        DerogatesFrom,
        /// Requires what the other forbids, or the reverse.
        ConflictsWith,
        /// Is easily taken for the other and is another instrument.
        DistinctFrom,
    }
}

vocabulary! {
    /// Whether an instrument binds, and how.
    ///
    /// Terms of this crate, in the words of international law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(BindingForce::NonBinding.as_str(), "non-binding");
    /// ```
    pub enum BindingForce {
        /// It binds legally.
        Binding,
        /// It would bind legally and is not in force.
        NotYetBinding,
        /// It commits those who join it, without binding them legally.
        Voluntary,
        /// It recommends and commits nobody.
        NonBinding,
        /// Some of its provisions bind legally and others do not.
        Mixed,
        /// Whether it binds legally is contested.
        Disputed,
    }
}

vocabulary! {
    /// What a position does with a law that it refers to.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(LawReferenceRole::CitesAsMissing.as_str(), "cites-as-missing");
    /// ```
    pub enum LawReferenceRole {
        /// Names it without taking a position on it.
        Mentions,
        /// Says what it provides.
        Describes,
        /// Says how it is to be understood.
        Interprets,
        /// Uses it as a ground.
        ReliesOn,
        /// Says that it governs the case in question.
        Applies,
        /// Says again what it provides.
        Restates,
        /// Puts it into effect.
        Implements,
        /// Speaks for it.
        Supports,
        /// Finds fault with it.
        Criticizes,
        /// Speaks against it.
        Opposes,
        /// Says that somebody acts against it.
        AllegesBreach,
        /// Asks that it be adopted.
        CallsForAdoption,
        /// Asks that States become parties to it.
        CallsForRatification,
        /// Asks that it be put into effect.
        CallsForImplementation,
        /// Asks that somebody keep to it.
        CallsForCompliance,
        /// Asks that it be changed.
        CallsForAmendment,
        /// Asks that those competent say how it is to be understood.
        CallsForInterpretation,
        /// Asks that it be abolished.
        CallsForRepeal,
        /// Asks that somebody not follow it.
        CallsForNonCompliance,
        /// Refers to it because it does not exist.
        CitesAsMissing,
        /// Refers to it because it does not go far enough.
        CitesAsInsufficient,
    }
}
