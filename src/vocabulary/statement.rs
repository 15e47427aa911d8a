//! The terms of statements: what is done by saying it, what stance is taken, on what evidence.

vocabulary! {
    /// What a holder does by making a statement.
    ///
    /// Terms of this crate, in the words of diplomatic practice and of the study of speech acts.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Act::ExplanationOfPosition.as_str(), "explanation-of-position");
    /// ```
    pub enum Act {
        /// Says that something is so.
        Assertion,
        /// Says what an inquiry or an analysis has found.
        Finding,
        /// Says what somebody else said or did.
        Report,
        /// Says what the holder itself did.
        OwnAction,
        /// Says what something is like.
        Description,
        /// Says what a word is to mean.
        Definition,
        /// Lays down what holds, as an article of a treaty or a section of a statute does.
        Stipulation,
        /// Says how a text or an action is to be understood.
        Interpretation,
        /// Names a case of something that was said.
        Example,
        /// Sets two things side by side.
        Comparison,
        /// Judges something good or bad, useful or not.
        Evaluation,
        /// Recognizes that something is so, or is somebody's due.
        Acknowledgement,
        /// Grants a point that speaks against the position held.
        Concession,
        /// Finds fault with something.
        Criticism,
        /// Says that somebody did wrong.
        Allegation,
        /// Condemns something or somebody.
        Condemnation,
        /// Says that something is not so.
        Denial,
        /// Argues against what somebody said.
        Rebuttal,
        /// Gives the reason for a position or an action.
        Justification,
        /// Takes over a position or a text of somebody else.
        Endorsement,
        /// Backs somebody or something, without taking it over.
        Support,
        /// Aligns itself with a statement of somebody else.
        Alignment,
        /// Speaks against something.
        Opposition,
        /// Agrees to a text except for some of its effects.
        Reservation,
        /// Says that it does not share named parts of a text that it does not block.
        Dissociation,
        /// Says why it decided as it did on a text, or how it understands the text.
        ExplanationOfPosition,
        /// Votes on a text, or abstains; the stance on the text says how.
        Vote,
        /// Ranks one thing above another.
        Preference,
        /// Says what it wants to reach.
        Aim,
        /// Binds itself to do something or to leave it undone.
        Commitment,
        /// Says what it is ready to do for others.
        Offer,
        /// Says what it is going to do, or has decided.
        Announcement,
        /// Asks somebody to do something or to leave it undone.
        Request,
        /// Advises somebody to do something or to leave it undone.
        Recommendation,
        /// Asks for an answer.
        Question,
        /// Says what harm may come.
        Warning,
        /// Says what will be.
        Prediction,
        /// Takes back what it said before.
        Withdrawal,
    }
}

vocabulary! {
    /// Where a holder stands on one target, such as a fragment of somebody else's draft.
    ///
    /// Terms of this crate, in the words of those who negotiate texts.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Stance::NotAcceptable.as_str(), "not-acceptable");
    /// ```
    pub enum Stance {
        /// Wants something put in that is not there.
        Add,
        /// Wants it to stay as it is.
        Keep,
        /// Wants it to say more, or more strongly.
        Strengthen,
        /// Wants it to say less, or less strongly.
        Weaken,
        /// Wants it to say more clearly what it means.
        Clarify,
        /// Wants something else in its place.
        Replace,
        /// Wants it in another place.
        Move,
        /// Wants it taken out.
        Delete,
        /// Is glad of it.
        Welcome,
        /// Can live with it.
        Acceptable,
        /// Cannot agree to it.
        NotAcceptable,
        /// Is for it.
        Support,
        /// Is for it if it is changed.
        SupportWithChanges,
        /// Is against it.
        Oppose,
        /// Takes the same position.
        Align,
        /// Says the contrary.
        Contradict,
        /// Reserves its position until later, or makes a reservation.
        Reserve,
        /// Does not block it and does not share it.
        Dissociate,
        /// Declines to take a side when it is decided.
        Abstain,
        /// Says that it takes no side.
        Neutral,
        /// Says that it has not made up its mind.
        Undecided,
    }
}

vocabulary! {
    /// What a statement rests on.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(EvidenceKind::OwnObservation.as_str(), "own-observation");
    /// ```
    pub enum EvidenceKind {
        /// A note that explains or comments and refers to no other work.
        Footnote,
        /// A note that refers to an earlier note, with ibid or the like.
        RepeatedFootnote,
        /// A report or a study.
        Report,
        /// An academic article.
        ScholarlyArticle,
        /// A book.
        Book,
        /// A piece of journalism.
        NewsArticle,
        /// A page or a site that no more specific term fits.
        WebPage,
        /// A document of a government, a legislature or an international organization.
        OfficialDocument,
        /// A legal text.
        Law,
        /// A decision of a court or tribunal.
        JudicialDecision,
        /// Published data.
        Dataset,
        /// A number, in the text itself.
        Figure,
        /// An analysis of the holder's own.
        Analysis,
        /// What the holder saw itself.
        OwnObservation,
        /// What witnesses said.
        Testimony,
        /// What an expert said.
        ExpertOpinion,
        /// Somebody's words, quoted.
        Quotation,
        /// What happened in a single case.
        Case,
        /// A picture, or a sound or video recording.
        Recording,
    }
}

vocabulary! {
    /// How a printed number bounds the number that is meant.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Comparator::AtLeast.as_str(), "at-least");
    /// ```
    pub enum Comparator {
        /// The number itself, with no word that hedges it.
        Exactly,
        /// A number close to it, also printed as approximately or around.
        About,
        /// A number a little below it, also printed as almost.
        Nearly,
        /// It or more.
        AtLeast,
        /// More than it, also printed as over.
        MoreThan,
        /// It or less, also printed as up to.
        AtMost,
        /// Less than it, also printed as under.
        LessThan,
    }
}

vocabulary! {
    /// What an amendment does to the text.
    ///
    /// Terms of legislation, as Akoma Ntoso has them for textual modifications.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(AmendmentOperation::Insert.as_str(), "insert");
    /// ```
    pub enum AmendmentOperation {
        /// Puts text in where there was none.
        Insert,
        /// Puts text in the place of other text.
        Replace,
        /// Takes text out.
        Delete,
        /// Puts text in another place.
        Move,
        /// Makes one of several parts.
        Merge,
        /// Makes several of one part.
        Split,
    }
}

vocabulary! {
    /// What became of a proposal or an amendment.
    ///
    /// Terms of parliamentary and diplomatic practice.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ProposalOutcome::AdoptedAsAmended.as_str(), "adopted-as-amended");
    /// ```
    pub enum ProposalOutcome {
        /// Nothing has been decided yet.
        Pending,
        /// The decision was put off.
        Deferred,
        /// It was adopted as proposed.
        Adopted,
        /// It was adopted as proposed by consensus, without a vote.
        AdoptedWithoutVote,
        /// It was adopted by rough consensus, with dissent on record.
        RoughConsensus,
        /// It was adopted with changes.
        AdoptedAsAmended,
        /// Some of it was adopted.
        PartlyAdopted,
        /// It was joined with another one.
        Merged,
        /// It was turned down.
        Rejected,
        /// Those who proposed it took it back.
        Withdrawn,
        /// It ended without a decision.
        Lapsed,
    }
}

vocabulary! {
    /// How it was decided what became of a proposal or a document.
    ///
    /// Terms of the rules of procedure of deliberative bodies, such as rules 87 and 92 of the General Assembly's.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(DecisionMethod::RecordedVote.as_str(), "recorded-vote");
    /// ```
    pub enum DecisionMethod {
        /// By consensus: nobody objected.
        Consensus,
        /// Without a vote, where the source doesn't call it consensus.
        WithoutVote,
        /// By acclamation.
        Acclamation,
        /// By a vote, of which nothing more is said.
        Vote,
        /// By a show of hands.
        ShowOfHands,
        /// By a vote of which is recorded who voted how.
        RecordedVote,
        /// By a vote for which each voter is called by name.
        RollCall,
        /// By a secret ballot.
        SecretBallot,
    }
}

vocabulary! {
    /// How sure whoever coded a passage is.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Confidence::High.as_str(), "high");
    /// ```
    pub enum Confidence {
        /// Hardly any doubt.
        High,
        /// Some doubt.
        Medium,
        /// Much doubt.
        Low,
    }
}

vocabulary! {
    /// What a position or provision is to something else.
    ///
    /// Terms of this crate, after the cross-references that treaties and statutes make.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Relation::WithoutPrejudiceTo.as_str(), "without-prejudice-to");
    /// ```
    pub enum Relation {
        /// It puts the other into practice.
        Implements,
        /// It says the other in more detail.
        Elaborates,
        /// It says the other again.
        Restates,
        /// It takes the place of the other.
        Supersedes,
        /// It answers the other.
        RespondsTo,
        /// It says the contrary of the other.
        Contradicts,
        /// It is set against the other and leaves it true: "however", "but".
        ContrastsWith,
        /// It names the other, and none of the other terms fits.
        RefersTo,
        /// It reports the other, rightly or wrongly.
        Reports,
        /// It holds only as far as the other allows.
        SubjectTo,
        /// It takes something out of the other.
        ExceptionTo,
        /// It leaves the other as it is.
        WithoutPrejudiceTo,
        /// It holds in spite of the other.
        Notwithstanding,
        /// It is what follows from breaking the other.
        SanctionFor,
        /// Its terms are defined in the other.
        DefinedIn,
        /// It was joined from the other and something else.
        MergedFrom,
        /// It comes after the other and goes on from it.
        Follows,
        /// It rests on the other as its reason, or came about by it: "therefore", "this is why", "this led to".
        BasedOn,
        /// It is easily taken for the other and is another one.
        DistinctFrom,
    }
}

vocabulary! {
    /// How a number that is aimed at is meant.
    ///
    /// Terms of this crate, after the ways in which the targets of the 2030 Agenda are put.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Change::DecreaseBy.as_str(), "decrease-by");
    /// ```
    pub enum Change {
        /// The measure is to have that value.
        Reach,
        /// The measure is to grow by that much.
        IncreaseBy,
        /// The measure is to shrink by that much.
        DecreaseBy,
        /// The measure is to be that many times what it was.
        MultiplyBy,
    }
}
