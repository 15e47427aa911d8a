//! The terms of provisions: what they make of an action, with which verb, and how two of them compare.

vocabulary! {
    /// What a provision makes of an action for its bearers.
    ///
    /// The deontic operators of `LegalRuleML` (OASIS).
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Modality::Obligation.as_str(), "obligation");
    /// ```
    pub enum Modality {
        /// The bearers are to do it.
        Obligation,
        /// The bearers are not to do it.
        Prohibition,
        /// The bearers may do it or not.
        Permission,
        /// The bearers can claim it from others.
        Right,
        /// The text brings it about by saying so, as an entry into force (LegalRuleML's constitutive statement).
        Constitutive,
    }
}

vocabulary! {
    /// The verb that a provision prints, which says how strong it is.
    ///
    /// A term says what is printed and never makes it stronger: a should is no shall, and to support is no
    /// duty. Inflected forms and `calls upon` for `calls on` are the same term; the printed words stay in the
    /// quote.
    ///
    /// Terms of this crate; how strong each is follows the usage of treaties and of resolutions.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Verb::ShouldNot.as_str(), "should-not");
    /// ```
    pub enum Verb {
        /// Prints shall: a requirement.
        Shall,
        /// Prints shall not: a prohibition as strong as shall.
        ShallNot,
        /// Prints must or has to: a requirement.
        Must,
        /// Prints must not: a prohibition as strong as must.
        MustNot,
        /// Prints is required or obliged to: a requirement, imposed by somebody or something.
        BeRequiredTo,
        /// Prints is not required or obliged to, or is exempt from: an exemption from a duty.
        NotBeRequiredTo,
        /// Prints is prohibited or not allowed: a prohibition.
        BeProhibited,
        /// Prints has a responsibility or a duty to: a duty, with no word on what enforces it.
        HaveResponsibilityTo,
        /// Prints needs to: a necessity, which falls short of must.
        NeedTo,
        /// Prints need not: that something is not required.
        NeedNot,
        /// Prints should or ought to: a recommendation, which falls short of shall.
        Should,
        /// Prints should not: a recommendation against, which falls short of shall not.
        ShouldNot,
        /// Prints is expected to: an expectation, which falls short of should.
        BeExpectedTo,
        /// Prints is encouraged: an encouragement, often of nobody in particular.
        BeEncouraged,
        /// Prints may: a permission.
        May,
        /// Prints may not: that a permission is refused.
        MayNot,
        /// Prints is allowed or permitted to: a permission, given by somebody or something.
        BeAllowedTo,
        /// Prints can: a possibility or an ability, which is not yet a permission.
        Can,
        /// Prints could: a possibility that is put forward.
        Could,
        /// Prints cannot: that a possibility is denied.
        Cannot,
        /// Prints has the right to: a right.
        HaveTheRightTo,
        /// Prints has no right to: that a right is denied.
        HaveNoRightTo,
        /// Prints is entitled to: an entitlement.
        BeEntitledTo,
        /// Prints is not entitled to: that an entitlement is denied.
        NotBeEntitledTo,
        /// Prints has jurisdiction over: a power that is claimed or recognized.
        HaveJurisdictionOver,
        /// Prints will: what the bearer says it does or lets others expect of it.
        Will,
        /// Prints will not: what the bearer says it does not do.
        WillNot,
        /// Prints commits or is committed to: a commitment of the bearer.
        CommitTo,
        /// Prints commits not to: a commitment of the bearer to leave something undone.
        CommitNotTo,
        /// Prints undertakes to: a commitment of the bearer, in the style of treaties.
        Undertake,
        /// Prints pledges or promises: a solemn commitment, often without legal force.
        Pledge,
        /// Prints pledges not to: a solemn commitment to leave something undone.
        PledgeNotTo,
        /// Prints agrees to: a commitment made together with others.
        Agree,
        /// Prints decides or resolves: a decision of the body that speaks.
        Decide,
        /// Prints intends to: an intention, which falls short of a commitment.
        Intend,
        /// Prints does not intend to: that there is no such intention.
        NotIntend,
        /// Prints aims, strives or seeks to: an effort, with no promise of a result.
        Aim,
        /// Prints stands ready or is willing to: a readiness, which commits to nothing yet.
        StandReadyTo,
        /// Prints is not willing or prepared to: a refusal.
        NotBeWillingTo,
        /// Prints is open to: a willingness to consider.
        BeOpenTo,
        /// Prints is not open to: an unwillingness to consider.
        NotBeOpenTo,
        /// Prints demands or requires of somebody: the strongest way of asking.
        Demand,
        /// Prints urges: a pressing appeal.
        Urge,
        /// Prints urges not to: a pressing appeal that something be left undone.
        UrgeNotTo,
        /// Prints calls on somebody or for something: an appeal.
        CallOn,
        /// Prints calls on somebody not to: an appeal that something be left undone.
        CallOnNotTo,
        /// Prints requests: a formal way of asking, which binds only organs of the body that speaks.
        Request,
        /// Prints requests not to: a formal way of asking that something be left undone.
        RequestNotTo,
        /// Prints asks: a plain way of asking.
        Ask,
        /// Prints asks not to: a plain way of asking that something be left undone.
        AskNotTo,
        /// Prints invites: a polite way of asking.
        Invite,
        /// Prints recommends or suggests: a recommendation.
        Recommend,
        /// Prints recommends against: a recommendation to leave something undone.
        RecommendAgainst,
        /// Prints encourages: a weak way of asking.
        Encourage,
        /// Prints discourages: a weak way of asking that something be left undone.
        Discourage,
        /// Prints proposes or puts forward: a proposal to those who decide.
        Propose,
        /// Prints prefers one thing to another: a preference, which excludes neither.
        Prefer,
        /// Prints hopes, wishes or would like to: a wish.
        Hope,
        /// Prints looks forward to: that something is awaited with approval.
        LookForwardTo,
        /// Prints supports: approval, which is no duty to do anything.
        Support,
        /// Prints does not support: that approval is withheld, which falls short of opposing.
        NotSupport,
        /// Prints opposes or stands against: disapproval, which is no prohibition.
        Oppose,
        /// Prints does not oppose: that there is no objection, which falls short of supporting.
        NotOppose,
        /// Prints accepts or finds acceptable: that agreement is possible, which falls short of supporting.
        Accept,
        /// Prints rejects or does not accept: a refusal to agree.
        Reject,
        /// Prints finds unacceptable: a judgment that agreement is out of the question.
        FindUnacceptable,
        /// Prints welcomes: approval of what somebody did.
        Welcome,
        /// Prints regrets: mild disapproval of what happened.
        Regret,
        /// Prints is concerned or expresses concern: worry about what happens, which blames nobody.
        ExpressConcern,
        /// Prints deplores: strong disapproval.
        Deplore,
        /// Prints condemns: the strongest disapproval.
        Condemn,
        /// Prints affirms: that something holds.
        Affirm,
        /// Prints reaffirms: that something said before still holds.
        Reaffirm,
        /// Prints recalls: that something said or agreed before is borne in mind.
        Recall,
        /// Prints recognizes or acknowledges: that something is taken to be so.
        Recognize,
        /// Prints emphasizes, stresses or underlines: that something matters, without asking for anything.
        Emphasize,
        /// Prints notes or takes note: neither approval nor disapproval.
        Note,
        /// Prints a bare imperative, as headings and lists do: how strong it is, the text leaves open.
        Imperative,
        /// Prints a plain statement of what is or happens, with no verb that asks or allows.
        Indicative,
    }
}

impl Verb {
    /// The modality that the verb leaves no doubt of.
    pub(crate) fn modality(self) -> Option<Modality> {
        Some(match self {
            Self::Shall
            | Self::Must
            | Self::BeRequiredTo
            | Self::HaveResponsibilityTo
            | Self::NeedTo
            | Self::Should
            | Self::BeEncouraged
            | Self::Undertake
            | Self::CommitTo
            | Self::Pledge
            | Self::Demand
            | Self::Urge
            | Self::CallOn
            | Self::Request
            | Self::Ask
            | Self::Invite
            | Self::Recommend
            | Self::Encourage
            | Self::Imperative => Modality::Obligation,
            Self::ShallNot
            | Self::MustNot
            | Self::BeProhibited
            | Self::ShouldNot
            | Self::MayNot
            | Self::CommitNotTo
            | Self::PledgeNotTo
            | Self::UrgeNotTo
            | Self::CallOnNotTo
            | Self::RequestNotTo
            | Self::AskNotTo
            | Self::RecommendAgainst
            | Self::Discourage => Modality::Prohibition,
            Self::May | Self::BeAllowedTo | Self::NotBeRequiredTo | Self::NeedNot => Modality::Permission,
            Self::HaveTheRightTo | Self::BeEntitledTo => Modality::Right,
            _ => return None,
        })
    }
}

vocabulary! {
    /// What a provision sets up.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(EstablishmentKind::FollowUp.as_str(), "follow-up");
    /// ```
    pub enum EstablishmentKind {
        /// A body, as a committee, an agency or a panel is.
        Body,
        /// An office or a post that one person holds.
        Office,
        /// A network or a partnership of existing bodies.
        Network,
        /// A conference, a dialogue or another event, once or repeated.
        Event,
        /// A follow-up or a review of what was agreed.
        FollowUp,
        /// A negotiation or a consultation.
        Process,
        /// A procedure for a purpose, as for complaints or for early warning.
        Mechanism,
        /// A programme of activities.
        Programme,
        /// A fund or another way of financing.
        Fund,
        /// A register, a list or a repository.
        Register,
        /// A portal or another shared technical service.
        Platform,
        /// A report to be made, once or regularly.
        Report,
        /// An offence or another wrong that the law is to punish.
        Offence,
        /// A right or a remedy that the law is to give.
        Remedy,
        /// A treaty, a law, a code or a standard to be made.
        Instrument,
    }
}

vocabulary! {
    /// Which of several wordings of one provision a wording is.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(WordingKind::Plain.as_str(), "plain");
    /// ```
    pub enum WordingKind {
        /// The provision in brief, as in a heading or a summary.
        Short,
        /// The provision at full length.
        Full,
        /// The provision in the language of the law.
        Legal,
        /// The provision in everyday language.
        Plain,
    }
}

vocabulary! {
    /// How the content of one position relates to that of another, read from the first to the second.
    ///
    /// The relationships of NIST IR 8477 and of the control mapping model of OSCAL, with the labels of OSCAL, then two of
    /// this crate, because OSCAL compares controls, which do not contradict each other.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(MappingRelation::Subset.label(), "subset-of");
    /// ```
    pub enum MappingRelation {
        /// Both say the same in the same words, but for spelling and grammar.
        #[strum(message = "equal-to")]
        Equal,
        /// Both have the same meaning in different words.
        #[strum(message = "equivalent-to")]
        Equivalent,
        /// All that the first says is in the second, which says more.
        #[strum(message = "subset-of")]
        Subset,
        /// All that the second says is in the first, which says more.
        #[strum(message = "superset-of")]
        Superset,
        /// They have something in common and each says something that the other does not.
        #[strum(message = "intersects-with")]
        Intersects,
        /// Both were compared and have nothing in common.
        NoRelationship,
        /// Both speak of the same, and what the first asks or asserts excludes what the second does.
        Opposes,
        /// The first holds with a condition or an exception what the second holds without.
        Qualifies,
    }
}
