//! Sessions of a forum, IGF workshops first of all.

use crate::record::{Citation, Classification, Party, Related, Remark, SourceDocument, Stakeholder};
use crate::value::{Extensions, Id, Minutes, Ordinal, PartialDate, Text, Year};
use crate::vocabulary::{
    Attendance, Basis, IgfTheme, ParticipationRole, ParticipationStatus, RegionalGroup, RoomLayout,
    SessionFormat, SessionType, StakeholderGroup, Term,
};

structure! {
    /// A session of a forum.
    ///
    /// Forum, year, type and number together are its key: the same number comes again each year. Its questions are
    /// [`PolicyQuestion`](crate::PolicyQuestion)s that name it.
    ///
    /// ```
    /// use digital_governance::{Minutes, Session, SessionType, id, text, year};
    ///
    /// let session = Session::new(id!("igf-2031-ws-7"), text!("IGF"), year!(2031), SessionType::Workshop.into())
    ///     .with_number(text!("7"))
    ///     .with_minutes(Minutes::new(60).unwrap());
    /// assert!(session.title.is_none());
    /// ```
    pub struct Session: Record {
        required {
            /// Its id.
            id: Id<Session>,
            /// The forum, by the name that it is known by: "IGF".
            forum: Text,
            /// The year of the forum's meeting.
            year: Year,
            /// What type of session it is.
            kind: Term<SessionType>,
        }
        optional {
            /// Its number, as printed.
            number, with_number: Text,
            /// Its title, as printed.
            title, with_title: Text,
            /// What it is about, in a sentence or two of the coder's.
            summary, with_summary: Text,
            /// When it is held.
            date, with_date: PartialDate,
            /// Where it is held.
            place, with_place: Text,
            /// Its format as printed, in however many parts.
            printed_format, with_printed_format: Text,
            /// How the room is laid out.
            layout, with_layout: Term<RoomLayout>,
            /// How long it lasts.
            minutes, with_minutes: Minutes,
            /// Whether it is held on site, online or both.
            attendance, with_attendance: Term<Attendance>,
            /// What it is filed under.
            classification, with_classification: Classification,
            /// The schema of a file that is this record alone, for editors.
            schema_uri, with_schema_uri: Text,
            /// What users have added themselves.
            extensions, with_extensions: Extensions,
        }
        lists {
            /// The themes and sub-themes that it is filed under as printed, where no term says them.
            printed_themes, with_printed_themes: Text,
            /// How it relates to other sessions and texts: what it was merged from, what it follows.
            relations, with_relations: Related,
            /// Who takes part in which role.
            participations, with_participations: Participation,
            /// What is on its agenda; the minutes of the items need not add up to the session's.
            agenda, with_agenda: AgendaItem,
            /// What it wants to come out of it, or what came.
            outcomes, with_outcomes: Remark,
            /// How discussion is facilitated.
            facilitation, with_facilitation: Remark,
            /// How people take part online, and with which tools.
            online_participation, with_online_participation: Remark,
            /// Where it is described.
            citations, with_citations: Citation,
        }
        sets {
            /// Its formats.
            formats, with_formats: Term<SessionFormat>,
            /// The themes of the forum that it is filed under.
            themes, with_themes: Term<IgfTheme>,
            /// Its documents: the proposal, the report.
            documents, with_documents: Id<SourceDocument>,
        }
    }
}

structure! {
    /// That somebody takes part in a session, as it was declared for that session.
    ///
    /// ```
    /// use digital_governance::{Participation, ParticipationRole, RegionalGroup, StakeholderGroup, id, ordinal};
    ///
    /// let speaker = Participation::new(ParticipationRole::Speaker.into())
    ///     .with_who([id!("nerea-of-atlantis")])
    ///     .with_order(ordinal!(1))
    ///     .with_group(StakeholderGroup::TechnicalCommunity)
    ///     .with_region(RegionalGroup::AsiaPacific);
    /// assert_eq!(speaker.role, ParticipationRole::Speaker);
    /// ```
    pub struct Participation {
        required {
            /// The role.
            role: Term<ParticipationRole>,
        }
        optional {
            /// The number of the role as printed: Speaker 2.
            order, with_order: Ordinal,
            /// The name or placeholder as printed, where it differs from the stakeholder's or there is none.
            printed, with_printed: Text,
            /// The stakeholder group declared for this session.
            group, with_group: Term<StakeholderGroup>,
            /// That group as printed, where no term says it.
            printed_group, with_printed_group: Text,
            /// The regional group declared for this session.
            region, with_region: Term<RegionalGroup>,
            /// That region as printed, where no term says it.
            printed_region, with_printed_region: Text,
            /// The affiliation declared for this session.
            affiliation, with_affiliation: Id<Stakeholder>,
            /// That affiliation as printed, where it differs from the stakeholder's name.
            printed_affiliation, with_printed_affiliation: Text,
            /// Whether the role is printed or inferred.
            basis, with_basis: Term<Basis>,
            /// Whether it is confirmed.
            status, with_status: Term<ParticipationStatus>,
            /// On site or from afar.
            attendance, with_attendance: Term<Attendance>,
        }
        lists {
            /// Where it is said.
            citations, with_citations: Citation,
        }
        sets {
            /// Who; several where several have the role together, none where it is still open.
            who, with_who: Id<Stakeholder>,
        }
    }
}

structure! {
    /// An item of a session's agenda.
    ///
    /// ```
    /// use digital_governance::{AgendaItem, id, text};
    ///
    /// let item = AgendaItem::new(text!("briefing on tidal data")).with_presenters([id!("nerea-of-atlantis")]);
    /// assert!(item.minutes.is_none());
    /// ```
    pub struct AgendaItem {
        required {
            /// What it is, in the coder's words or as the heading printed.
            title: Text,
        }
        optional {
            /// Its label as printed.
            label, with_label: Text,
            /// How long it lasts.
            minutes, with_minutes: Minutes,
            /// What it is filed under.
            classification, with_classification: Classification,
        }
        lists {
            /// Whom or what it is about.
            concerns, with_concerns: Party,
            /// Where it stands.
            citations, with_citations: Citation,
        }
        sets {
            /// Who presents it.
            presenters, with_presenters: Id<Stakeholder>,
        }
    }
}
