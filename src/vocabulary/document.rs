//! The terms of documents: what kind of text, who made it, when, and how it stands to others.

vocabulary! {
    /// What kind of text a document is.
    ///
    /// Terms of this crate, in the words that forums, the United Nations and libraries use.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(DocumentKind::Submission.as_str(), "submission");
    /// ```
    pub enum DocumentKind {
        /// A contribution that somebody sends to a consultation or to a body that takes contributions.
        Submission,
        /// A text in which a holder sets out positions on its own initiative.
        PositionPaper,
        /// A short analysis that is written to inform those who decide.
        PolicyBrief,
        /// A text that proposes a set of rules or measures and invites others to join.
        Initiative,
        /// A text by which those who adopt it declare shared positions, as a charter or a manifesto does.
        Declaration,
        /// A text issued in the name of its holder on a given occasion, without a person who gives it.
        Statement,
        /// An address given by a person, also on behalf of a State or a group, as written or as delivered.
        Speech,
        /// A text in which a participant explains its position or vote on another text.
        ExplanationOfPosition,
        /// A formal decision of a body that votes or decides by consensus.
        Resolution,
        /// The text of a binding agreement between States or international organizations.
        Treaty,
        /// The text of a statute, a regulation or another instrument of domestic or supranational law.
        LawText,
        /// The text of a decision of a court or tribunal.
        Judgment,
        /// The text of a technical or management standard.
        Standard,
        /// A text that sets out goals and the measures planned to reach them, as an action plan does.
        Strategy,
        /// A text in which those who join it commit themselves.
        Pledge,
        /// A text that gathers supporters for a demand.
        Petition,
        /// A letter, open or addressed to somebody.
        Letter,
        /// A text still being negotiated or written, as a zero draft or one of its revisions is.
        Draft,
        /// A text that proposes changes to another text.
        Amendment,
        /// A text published for others to take over, fill in or sign.
        Template,
        /// A text that opens a consultation and says what is asked.
        ConsultationPaper,
        /// A text that gathers texts of several holders.
        Compilation,
        /// An account of facts, findings or work done, as a study or the result of an inquiry is.
        Report,
        /// A piece of writing in a magazine or on the site of an organization.
        Article,
        /// A piece of journalism that reports events.
        NewsArticle,
        /// A piece in a newspaper or magazine that argues for an opinion of its author.
        OpinionArticle,
        /// An article in an academic journal or in the proceedings of a conference.
        ScholarlyArticle,
        /// A book, or a chapter of one that is cited by itself.
        Book,
        /// A text that an organization issues for the press.
        PressRelease,
        /// A conversation published as questions and answers.
        Interview,
        /// An issue of a newsletter or a post in one.
        NewsletterPost,
        /// A post in a blog.
        BlogPost,
        /// A post or a thread on a social media service.
        SocialMediaPost,
        /// A page of a site that no more specific term fits.
        WebPage,
        /// An account of what a witness saw or went through.
        Testimony,
        /// Published data.
        Dataset,
        /// A sound or video recording.
        Recording,
        /// A written record of what was said, word by word.
        Transcript,
        /// A proposal for a workshop or another session of a forum.
        SessionProposal,
        /// A report on a session of a forum.
        SessionReport,
        /// The minutes or the official record of a meeting.
        MeetingRecord,
        /// The programme or the agenda of a forum or a meeting.
        Programme,
        /// A text attached to another that is cited in its own right.
        Annex,
        /// The part of another document that stands before its provisions, as a preamble does.
        Preamble,
        /// The introduction of another document, or of a part of it, that governs what follows.
        Chapeau,
        /// A part of another document that is cited in its own right, as a chapter is.
        Part,
        /// Passages taken out of another document and published by themselves.
        Excerpt,
    }
}

vocabulary! {
    /// What somebody had to do with a document without being, by that, the holder of its positions.
    ///
    /// Terms of this crate, in the words of diplomatic practice and of library catalogues.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(ContributorRole::Rapporteur.as_str(), "rapporteur");
    /// ```
    pub enum ContributorRole {
        /// Wrote the document and answers for it.
        Author,
        /// Wrote the document, or a part of it, for somebody else.
        Drafter,
        /// Revised or put together what others wrote.
        Editor,
        /// Gathered texts of others into the document.
        Compiler,
        /// Guided those who negotiated the document to an agreement.
        Facilitator,
        /// Presided over the body or the meeting that the document comes from.
        Chair,
        /// Reported on a meeting or a question on behalf of a body.
        Rapporteur,
        /// Spoke the text.
        Speaker,
        /// Is quoted in the document as speaking for an organization.
        Spokesperson,
        /// Asked the questions of an interview.
        Interviewer,
        /// Signed the document for its holder, as whoever signs a letter does.
        Signatory,
        /// Handed the document in on behalf of its holder.
        Submitter,
        /// Is whom the document is addressed to.
        Addressee,
        /// Checked the document before it was published.
        Reviewer,
        /// First published the document.
        Publisher,
        /// Published the document again after its first publisher.
        Republisher,
        /// Translated the document.
        Translator,
        /// Wrote down what was said.
        Transcriber,
        /// Keeps the document available on a site or in an archive without publishing it.
        Host,
        /// Paid for the document or commissioned it.
        Sponsor,
        /// Contributed in a way that no other term names.
        Contributor,
    }
}

vocabulary! {
    /// What happened to a document or a law on a date.
    ///
    /// Terms of this crate, in the words of publishing, of legislation and of treaty law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(EventKind::InForce.as_str(), "in-force");
    /// ```
    pub enum EventKind {
        /// The text was written, or its writing ended.
        Drafted,
        /// The text itself bears this date, whatever happened on it.
        Dated,
        /// It was put forward.
        Proposed,
        /// It was handed in to a consultation or a body.
        Submitted,
        /// The body to which it was handed in registered it.
        Received,
        /// It was put before a body for it to decide.
        Tabled,
        /// A draft of it was made public.
        DraftPublished,
        /// It was opened for others to join, as an initiative is.
        Launched,
        /// It was spoken.
        Delivered,
        /// The body that decides adopted it.
        Adopted,
        /// The body that decides turned it down.
        Rejected,
        /// From then on others could sign it.
        OpenedForSignature,
        /// It was signed.
        Signed,
        /// It was ratified.
        Ratified,
        /// It was proclaimed as law.
        Promulgated,
        /// It was first made public, or officially published.
        Published,
        /// It was published again, elsewhere or by somebody else.
        Republished,
        /// A translation of it was made.
        Translated,
        /// It entered into force.
        InForce,
        /// It began to apply, where that is later than its entry into force.
        Applicable,
        /// Its text was changed by those who wrote it.
        Revised,
        /// It was changed by a later instrument.
        Amended,
        /// It ceased to have effect for a time.
        Suspended,
        /// It was abolished by a later instrument.
        Repealed,
        /// A court declared it void.
        Annulled,
        /// A party to it left it.
        Denounced,
        /// It ended by its own terms.
        Expired,
        /// Those who put it forward or issued it took it back.
        Withdrawn,
        /// A copy of it was put into an archive.
        Archived,
        /// Somebody who cites it looked it up.
        Accessed,
    }
}

vocabulary! {
    /// How a document stands to another one: each term reads from the one that has it to the other.
    ///
    /// Terms of this crate, some of them close to those of Dublin Core.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(DocumentRelation::ExcerptOf.as_str(), "excerpt-of");
    /// ```
    pub enum DocumentRelation {
        /// Consists of passages taken out of the other.
        ExcerptOf,
        /// Is a part of the other, as a preamble or a chapter is.
        PartOf,
        /// Is attached to the other as an annex.
        AnnexOf,
        /// Forwards the other, as a covering letter does.
        Transmits,
        /// Gives passages of the other in its own words.
        Quotes,
        /// Gives the other whole inside itself.
        Reprints,
        /// Presents the other to its readers.
        Introduces,
        /// Discusses the other.
        CommentsOn,
        /// Tells what the other says, without taking it over.
        ReportsOn,
        /// Gives the content of the other in short.
        Summarizes,
        /// Puts the other, which was spoken, into writing.
        Transcribes,
        /// Refers to the other as a source.
        Cites,
        /// Answers the other.
        RespondsTo,
        /// Proposes changes to the other, or makes them.
        Amends,
        /// Says again what the other said, in the same words or in others.
        Restates,
        /// Was made out of the other, as from a template.
        DerivedFrom,
        /// Carries on where the other ended.
        SequelTo,
        /// Puts into effect what the other provides.
        Implements,
        /// Is another version of the same text.
        VersionOf,
        /// Takes the place of the other.
        Supersedes,
        /// Puts errors of the other right.
        Corrects,
        /// Is a translation of the other.
        TranslationOf,
        /// Has the same content in another language, neither being a translation of the other.
        ParallelTextOf,
        /// Is the other published again, on another carrier, under another date or together with others.
        ReissueOf,
        /// Is easily taken for the other and is another text, as a rival text with nearly the same title is.
        DistinctFrom,
    }
}

vocabulary! {
    /// What authority a text has where the same content exists in several languages or copies.
    ///
    /// Terms of this crate; authentic text and official translation are terms of treaty law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(TextAuthority::OfficialTranslation.as_str(), "official-translation");
    /// ```
    pub enum TextAuthority {
        /// A text that is itself authoritative, alone or equally with texts in other languages.
        Authentic,
        /// A translation issued or approved as official, without being authoritative itself.
        OfficialTranslation,
        /// A translation that the holder offers for convenience only.
        CourtesyTranslation,
        /// A translation by somebody other than the holder.
        UnofficialTranslation,
        /// A translation made by a machine and not checked by a person.
        MachineTranslation,
        /// A text that brings later changes together for reference and has no authority of its own.
        ConsolidatedText,
        /// A copy on a carrier other than the one on which the holder issued the text.
        Copy,
    }
}

vocabulary! {
    /// Whether a document can be had.
    ///
    /// Terms of this crate.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(Availability::NeverPublished.as_str(), "never-published");
    /// ```
    pub enum Availability {
        /// Anybody can read it.
        Public,
        /// Anybody can read it who pays.
        Paywalled,
        /// Only some may read it.
        Restricted,
        /// It can be read although those who hold it did not publish it.
        Leaked,
        /// It is announced and not yet published.
        Forthcoming,
        /// It exists, or is said to, and was never made public.
        NeverPublished,
        /// It was public and can no longer be found where it was.
        NoLongerAvailable,
        /// It is no longer where it was published and can be read in an archive.
        Archived,
    }
}

vocabulary! {
    /// The register, or the organization, whose number or name an identifier is.
    ///
    /// The schemes are those of the organizations that each term names.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(IdentifierScheme::UnSymbol.as_str(), "un-symbol");
    /// ```
    pub enum IdentifierScheme {
        /// A document symbol of the United Nations.
        #[strum(message = "UN document symbol")]
        UnSymbol,
        /// A registration number in the United Nations Treaty Series.
        #[strum(message = "UNTS")]
        UnTreatySeries,
        /// A digital object identifier, of ISO 26324.
        #[strum(message = "DOI")]
        Doi,
        /// A name in the Handle System.
        #[strum(message = "Handle")]
        Handle,
        /// A uniform resource name, of RFC 8141.
        #[strum(message = "URN")]
        Urn,
        /// An international standard book number, of ISO 2108.
        #[strum(message = "ISBN")]
        Isbn,
        /// An international standard serial number, of ISO 3297.
        #[strum(message = "ISSN")]
        Issn,
        /// A European Legislation Identifier.
        #[strum(message = "ELI")]
        Eli,
        /// A European Case Law Identifier.
        #[strum(message = "ECLI")]
        Ecli,
        /// A number of a document in EUR-Lex.
        #[strum(message = "CELEX")]
        Celex,
        /// A number in a series of a State, as that of its statutes or orders.
        NationalNumber,
        /// A number that a standards body gave, as that of an RFC or an ISO standard.
        StandardNumber,
        /// A number that a forum gave to a session or a proposal.
        ForumNumber,
        /// A number that the publisher gave to the document.
        PublisherNumber,
        /// An item of Wikidata.
        #[strum(message = "Wikidata")]
        Wikidata,
        /// An identifier of a person in ORCID.
        #[strum(message = "ORCID")]
        Orcid,
        /// An identifier of a research organization in ROR.
        #[strum(message = "ROR")]
        Ror,
        /// A legal entity identifier, of ISO 17442.
        #[strum(message = "LEI")]
        Lei,
    }
}

vocabulary! {
    /// How somebody who is not an author joins a document.
    ///
    /// Terms of diplomatic practice and of treaty law.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert_eq!(EndorsementKind::CoSponsorship.as_str(), "co-sponsorship");
    /// ```
    pub enum EndorsementKind {
        /// Signs the document, from the start or later.
        Signature,
        /// Puts the document forward together with those who proposed it.
        CoSponsorship,
        /// Aligns or associates itself with a statement that somebody else gives.
        Alignment,
        /// Declares that it endorses the document.
        Endorsement,
        /// Consents by ratification to be bound by a treaty that it signed.
        Ratification,
        /// Consents by acceptance or approval to be bound by a treaty.
        Acceptance,
        /// Consents by accession to be bound by a treaty that it did not sign.
        Accession,
        /// Declares itself bound by a treaty as the successor of a party.
        Succession,
    }
}
