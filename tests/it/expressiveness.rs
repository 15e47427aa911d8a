//! What real documents of the field need said, number by number: each is built, written and read back, and then looked
//! for in what was read. In `oracles/`, where these tests are run again, each is also held against the schemas.
//!
//! Everybody here is invented.

use digital_governance::prelude::*;

use crate::schemas;

/// Builds a dataset, takes it through both formats and their schemas, and returns what was read.
fn round_trip(builder: DatasetBuilder) -> Dataset {
    let built = builder.build().unwrap();
    let (json, lines) = (built.to_json(), built.to_json_lines());
    let read = Dataset::from_json(&json).unwrap();
    let read_from_lines = Dataset::from_json_lines(&lines).unwrap();
    assert_eq!(read, built);
    assert_eq!(read_from_lines, built);
    assert_eq!(read.to_json(), json);
    assert_eq!(read_from_lines.to_json_lines(), lines);
    schemas::accept(&json, &lines);
    read
}

fn state(id: Id<Stakeholder>) -> Stakeholder {
    Stakeholder::new(id, StakeholderKind::State)
}

fn person(id: Id<Stakeholder>) -> Stakeholder {
    Stakeholder::new(id, StakeholderKind::Person)
}

fn document(id: Id<SourceDocument>, kind: DocumentKind) -> SourceDocument {
    SourceDocument::new(id, kind)
}

fn related(relation: DocumentRelation, document: Id<SourceDocument>) -> RelatedDocument {
    RelatedDocument::new(relation, document)
}

fn contributor(role: ContributorRole, who: Id<Stakeholder>) -> Contributor {
    Contributor::new(role, Party::Stakeholder(who))
}

fn event(kind: EventKind, date: PartialDate) -> Event {
    Event::new(kind).with_date(date)
}

/// Ids of what was found.
fn ids<'a>(records: impl Iterator<Item = RecordRef<'a>>) -> Vec<&'a str> {
    records.map(RecordRef::id).collect()
}

// Who holds it

#[test]
fn h1_a_group_that_speaks_with_its_members() {
    let member = |kind: AffiliationKind, period| {
        Affiliation::new(id!("island-union")).with_kind(kind).with_period(period)
    };
    let read = round_trip(
        Dataset::builder()
            .add(Stakeholder::new(id!("island-union"), StakeholderKind::InternationalOrganization))
            .add(state(id!("atlantis")).with_affiliations([
                member(AffiliationKind::Membership, date!("1999/..")),
                member(AffiliationKind::Chair, date!("2023-01/2023-06")),
                member(AffiliationKind::Chair, date!("2025-01/2025-06")),
            ]))
            .add(state(id!("lemuria")).with_affiliations([
                member(AffiliationKind::Membership, date!("2004/2020-01")),
                member(AffiliationKind::Membership, date!("2022/..")),
                member(AffiliationKind::Chair, date!("2023-07/2023-12")),
            ]))
            .add(document(id!("union-text"), DocumentKind::Submission))
            .add(document(id!("atlantis-text"), DocumentKind::Submission))
            .add(
                Principle::new(
                    id!("union-text/principle-1"),
                    Attribution::new().with_holders([id!("island-union"), id!("atlantis"), id!("lemuria")]),
                    text!("Cables are shared."),
                )
                .with_citations([Citation::new(id!("union-text"))]),
            )
            .add(
                Principle::new(
                    id!("atlantis-text/principle-1"),
                    Attribution::of(id!("atlantis")),
                    text!("Cables are ours, and we share them."),
                )
                .with_citations([Citation::new(id!("atlantis-text"))]),
            ),
    );

    let union = id!("island-union");
    let members: Vec<&str> = read.affiliated_with(&union, None).map(|member| member.id.as_str()).collect();
    assert_eq!(members, ["atlantis", "lemuria"]);

    assert_eq!(ids(read.by_holder(&id!("island-union"))), ["union-text/principle-1"]);
    assert_eq!(ids(read.by_holder(&id!("lemuria"))), ["union-text/principle-1"]);
    assert_eq!(
        ids(read.by_holder(&id!("atlantis"))),
        ["atlantis-text/principle-1", "union-text/principle-1"]
    );

    let terms = |member: &str, kind: AffiliationKind| -> Vec<String> {
        let member = read.stakeholder(&member.parse().unwrap()).unwrap();
        let of_kind = member.affiliations.iter().filter(|affiliation| affiliation.kind == Some(kind.into()));
        of_kind.map(|affiliation| affiliation.period.as_ref().unwrap().to_string()).collect()
    };
    assert_eq!(terms("lemuria", AffiliationKind::Membership), ["2004/2020-01", "2022/.."]);
    assert_eq!(terms("atlantis", AffiliationKind::Chair), ["2023-01/2023-06", "2025-01/2025-06"]);
    assert_eq!(terms("lemuria", AffiliationKind::Chair), ["2023-07/2023-12"]);
}

#[test]
fn h2_states_that_align_themselves_with_a_statement() {
    let aligned = |who: Id<Stakeholder>| Endorsement::new(who.into()).with_kind(EndorsementKind::Alignment);
    let read = round_trip(
        Dataset::builder()
            .add(Stakeholder::new(id!("island-coalition"), StakeholderKind::Coalition))
            .add(state(id!("atlantis")))
            .add(state(id!("lemuria")))
            .add(state(id!("hy-brasil")))
            .add(
                document(id!("statement-on-cables"), DocumentKind::Statement)
                    .with_contributors([contributor(ContributorRole::Author, id!("island-coalition"))])
                    .with_endorsements([aligned(id!("lemuria")), aligned(id!("hy-brasil"))]),
            )
            .add(
                document(id!("statement-on-data"), DocumentKind::Statement)
                    .with_endorsements([aligned(id!("atlantis"))]),
            )
            .add(
                Statement::new(
                    id!("lemuria-aligns"),
                    Attribution::of(id!("lemuria")),
                    Act::Alignment,
                    text!("Lemuria aligns itself with the statement on cables."),
                )
                .with_targets([StatementTarget::new(Target::Document(id!("statement-on-cables")))
                    .with_stance(Stance::Align)]),
            )
            .add(
                Principle::new(
                    id!("statement-on-cables/principle-1"),
                    Attribution::of(id!("island-coalition")),
                    text!("Cables are shared."),
                )
                .with_citations([Citation::new(id!("statement-on-cables"))]),
            ),
    );

    let aligned_with = |id: &str| -> Vec<Party> {
        let document = read.source_document(&id.parse().unwrap()).unwrap();
        let alignments = document
            .endorsements
            .iter()
            .filter(|support| support.kind == Some(EndorsementKind::Alignment.into()));
        alignments.map(|support| support.who.clone()).collect()
    };
    let (atlantis, lemuria) = (Party::Stakeholder(id!("atlantis")), Party::Stakeholder(id!("lemuria")));
    assert_eq!(aligned_with("statement-on-cables"), [lemuria.clone(), Party::Stakeholder(id!("hy-brasil"))]);
    assert_eq!(aligned_with("statement-on-data"), [atlantis]);

    // Who aligns itself is neither author nor holder.
    let document = read.source_document(&id!("statement-on-cables")).unwrap();
    assert!(document.contributors.iter().all(|author| author.who != lemuria));
    assert_eq!(ids(read.by_holder(&id!("lemuria"))), ["lemuria-aligns"]);
    assert_eq!(read.by_holder(&id!("hy-brasil")).len(), 0);
}

#[test]
fn h3_open_ended_co_signature() {
    let anybody = (1..=1_200).map(|number| {
        Endorsement::new(Party::Described(Text::try_from(format!("Supporter {number}")).unwrap()))
    });
    let known = [
        Endorsement::new(Party::Stakeholder(id!("port-guild")))
            .with_kind(EndorsementKind::Signature)
            .with_date(date!("2021-03"))
            .with_category(text!("Guilds and unions")),
        Endorsement::new(Party::Stakeholder(id!("nerea")))
            .with_kind(EndorsementKind::Endorsement)
            .with_statement(id!("nerea-adds")),
    ];
    let read = round_trip(
        Dataset::builder()
            .add(
                Stakeholder::new(id!("port-guild"), StakeholderKind::TradeUnion)
                    .with_name(text!("Guild of the Ports of Lemuria"))
                    .with_country(country!("IS")),
            )
            .add(person(id!("nerea")).with_name(text!("Nerea of Atlantis")))
            .add(document(id!("open-call"), DocumentKind::Pledge).with_endorsements(anybody.chain(known)))
            .add(Statement::new(
                id!("nerea-adds"),
                Attribution::of(id!("nerea")),
                Act::Support,
                text!("Whoever lives by the sea should sign."),
            )),
    );

    let supporters = &read.source_document(&id!("open-call")).unwrap().endorsements;
    assert_eq!(supporters.len(), 1_202);
    assert_eq!(supporters.iter().filter(|supporter| supporter.date.is_none()).count(), 1_201);
    assert_eq!(supporters.iter().filter(|supporter| supporter.category.is_some()).count(), 1);
    let of_country = supporters.iter().filter(|supporter| match &supporter.who {
        Party::Stakeholder(id) => read.stakeholder(id).unwrap().country.is_some(),
        _ => false,
    });
    assert_eq!(of_country.count(), 1);
    let added: Vec<_> = supporters.iter().filter_map(|supporter| supporter.statement.as_ref()).collect();
    assert_eq!(read.statement(added[0]).unwrap().attribution, Attribution::of(id!("nerea")));
}

#[test]
fn h4_holder_speaker_drafter_facilitator_and_publisher_differ() {
    let read = round_trip(
        Dataset::builder()
            .add(Stakeholder::new(id!("island-coalition"), StakeholderKind::Coalition))
            .add(state(id!("atlantis")))
            .add(person(id!("nerea")))
            .add(person(id!("drusus")))
            .add(person(id!("mnestra")))
            .add(Stakeholder::new(id!("coral-press"), StakeholderKind::MediaOrganization))
            .add(
                document(id!("coalition-text"), DocumentKind::Statement).with_contributors([
                    contributor(ContributorRole::Speaker, id!("atlantis"))
                        .with_capacity(text!("on behalf of the Coalition")),
                    contributor(ContributorRole::Drafter, id!("nerea")),
                    contributor(ContributorRole::Facilitator, id!("drusus")),
                    contributor(ContributorRole::Signatory, id!("mnestra"))
                        .with_capacity(text!("in her personal capacity")),
                    contributor(ContributorRole::Publisher, id!("coral-press")),
                ]),
            )
            .add(document(id!("harbour-pledge"), DocumentKind::Template))
            .add(
                Principle::new(
                    id!("coalition-text/principle-1"),
                    Attribution::of(id!("island-coalition")),
                    text!("Harbours are open."),
                )
                .with_citations([Citation::new(id!("coalition-text"))]),
            )
            .add(
                Principle::new(
                    id!("harbour-pledge/principle-1"),
                    Attribution::new(),
                    text!("Whoever signs keeps a harbour open."),
                )
                .with_citations([Citation::new(id!("harbour-pledge"))]),
            ),
    );

    let document = read.source_document(&id!("coalition-text")).unwrap();
    let who = |role: ContributorRole| {
        let parts: Vec<_> = document.contributors.iter().filter(|part| part.role == role).collect();
        assert_eq!(parts.len(), 1);
        parts[0]
    };
    assert_eq!(who(ContributorRole::Speaker).who, Party::Stakeholder(id!("atlantis")));
    assert_eq!(who(ContributorRole::Drafter).who, Party::Stakeholder(id!("nerea")));
    assert_eq!(who(ContributorRole::Facilitator).who, Party::Stakeholder(id!("drusus")));
    assert_eq!(who(ContributorRole::Publisher).who, Party::Stakeholder(id!("coral-press")));
    assert_eq!(who(ContributorRole::Signatory).capacity, Some(text!("in her personal capacity")));
    assert_eq!(ids(read.by_holder(&id!("island-coalition"))), ["coalition-text/principle-1"]);
    assert_eq!(read.by_holder(&id!("atlantis")).len(), 0);

    let template = read.principle(&id!("harbour-pledge/principle-1")).unwrap();
    assert!(template.attribution.holders.is_empty() && !template.attribution.is_first_party());
}

#[test]
fn h5_one_stakeholder_in_several_spellings_scripts_and_name_orders() {
    let name = |text: Text, kind: NameKind, language| Name::new(text).with_kind(kind).with_language(language);
    let read = round_trip(
        Dataset::builder()
            .add(person(id!("kalliope-atlas")).with_name(text!("Kalliope Atlas")).with_other_names([
                name(text!("Calliope Atlas"), NameKind::AlternativeSpelling, language!("en")),
                name(text!("Atlas Kalliope"), NameKind::Reordered, language!("en")),
                name(text!("Καλλιόπη Άτλας"), NameKind::NativeScript, language!("el")),
                name(text!("Kalliópī Átlas"), NameKind::Transliteration, language!("el-Latn")),
            ]))
            .add(state(id!("atlantis")).with_name(text!("Atlantis")).with_other_names([
                name(text!("亚特兰蒂斯"), NameKind::Translation, language!("zh-Hans")),
                name(text!("Royaume d’Atlantide"), NameKind::Official, language!("fr")),
            ])),
    );

    let person = read.stakeholder(&id!("kalliope-atlas")).unwrap();
    let kinds: Vec<NameKind> =
        person.other_names.iter().map(|name| name.kind.as_ref().unwrap().known().unwrap()).collect();
    let expected = [
        NameKind::AlternativeSpelling,
        NameKind::Reordered,
        NameKind::NativeScript,
        NameKind::Transliteration,
    ];
    assert_eq!(kinds, expected);
    assert_eq!(person.other_names[2].text, "Καλλιόπη Άτλας");
    assert_eq!(person.other_names[3].language, Some(language!("el-Latn")));

    let state = read.stakeholder(&id!("atlantis")).unwrap();
    let languages: Vec<&str> =
        state.other_names.iter().map(|name| name.language.as_ref().unwrap().as_str()).collect();
    assert_eq!(languages, ["zh-Hans", "fr"]);
}

#[test]
fn h6_two_anonymous_participants_are_two() {
    let anonymous =
        |id| person(id).with_group(StakeholderGroup::CivilSociety).with_region(RegionalGroup::AsiaPacific);
    let says = |id, who, summary| Statement::new(id, Attribution::of(who), Act::Request, summary);
    let read = round_trip(
        Dataset::builder()
            .add(anonymous(id!("consultation/participant-1")))
            .add(anonymous(id!("consultation/participant-2")))
            .add(says(id!("consultation/a"), id!("consultation/participant-1"), text!("Lay more cables.")))
            .add(says(id!("consultation/b"), id!("consultation/participant-2"), text!("Lay fewer cables."))),
    );

    let (one, two) = (&read.stakeholders()[0], &read.stakeholders()[1]);
    assert!(one.name.is_none() && two.name.is_none());
    assert_eq!((&one.group, &one.region), (&two.group, &two.region));
    assert_eq!(one.region, Some(RegionalGroup::AsiaPacific.into()));
    assert_ne!(one, two);
    assert_eq!(ids(read.by_holder(&one.id)), ["consultation/a"]);
    assert_eq!(ids(read.by_holder(&two.id)), ["consultation/b"]);
}

// Documents

#[test]
fn d1_a_chain_of_versions_one_of_them_never_public() {
    let draft = |id, version, kind| document(id, kind).with_version(version);
    let after = |one: SourceDocument, id| {
        one.with_relations([
            related(DocumentRelation::VersionOf, id!("tides-final")),
            related(DocumentRelation::Supersedes, id),
        ])
    };
    let read = round_trip(
        Dataset::builder()
            .add(
                draft(id!("tides-zero"), text!("Zero draft"), DocumentKind::Draft)
                    .with_relations([related(DocumentRelation::VersionOf, id!("tides-final"))]),
            )
            .add(after(draft(id!("tides-rev-1"), text!("Rev. 1"), DocumentKind::Draft), id!("tides-zero")))
            .add(after(draft(id!("tides-rev-2"), text!("Rev. 2"), DocumentKind::Draft), id!("tides-rev-1")))
            .add(
                after(draft(id!("tides-rev-3"), text!("Rev. 3"), DocumentKind::Draft), id!("tides-rev-2"))
                    .with_availability(Availability::NeverPublished),
            )
            .add(after(draft(id!("tides-rev-4"), text!("Rev. 4"), DocumentKind::Draft), id!("tides-rev-3")))
            .add(
                draft(id!("tides-final"), text!("Final"), DocumentKind::Declaration)
                    .with_relations([related(DocumentRelation::Supersedes, id!("tides-rev-4"))]),
            )
            .add(
                document(id!("atlantis-answer"), DocumentKind::Submission)
                    .with_relations([related(DocumentRelation::RespondsTo, id!("tides-rev-3"))]),
            ),
    );

    let other = |document: &SourceDocument, relation: DocumentRelation| {
        let related = document.relations.iter().find(|related| related.relation == relation)?;
        read.source_document(&related.document)
    };
    let mut version = read.source_document(&id!("tides-final"));
    let mut versions = vec![];
    while let Some(document) = version {
        versions.push(document.version.as_ref().unwrap().as_str());
        version = other(document, DocumentRelation::Supersedes);
    }
    assert_eq!(versions, ["Final", "Rev. 4", "Rev. 3", "Rev. 2", "Rev. 1", "Zero draft"]);

    let answer = read.source_document(&id!("atlantis-answer")).unwrap();
    let answered = other(answer, DocumentRelation::RespondsTo).unwrap();
    assert_eq!(answered.version, Some(text!("Rev. 3")));
    assert_eq!(answered.availability, Some(Availability::NeverPublished.into()));
    let hidden = read.source_documents().iter().filter(|document| document.availability.is_some());
    assert_eq!(hidden.count(), 1);
}

#[test]
fn d2_parts_and_annexes() {
    let read = round_trip(
        Dataset::builder()
            .add(
                document(id!("letter"), DocumentKind::Letter)
                    .with_relations([related(DocumentRelation::Transmits, id!("charter"))]),
            )
            .add(
                document(id!("charter"), DocumentKind::Declaration).with_relations([
                    related(DocumentRelation::AnnexOf, id!("letter")),
                    related(DocumentRelation::AnnexOf, id!("resolution"))
                        .with_other_place(Locator::new().with_sections([text!("Annex I")])),
                ]),
            )
            .add(document(id!("resolution"), DocumentKind::Resolution))
            .add(
                document(id!("charter/preamble"), DocumentKind::Preamble)
                    .with_relations([related(DocumentRelation::PartOf, id!("charter"))]),
            )
            .add(
                document(id!("charter/chapeau"), DocumentKind::Chapeau).with_relations([related(
                    DocumentRelation::PartOf,
                    id!("charter"),
                )
                .with_other_place(Locator::new().with_sections([text!("Part II")]))]),
            )
            .add(
                document(id!("charter/annex"), DocumentKind::Annex)
                    .with_relations([related(DocumentRelation::AnnexOf, id!("charter"))]),
            ),
    );

    let belongs = |relation: DocumentRelation, to: &str| -> Vec<(&str, Option<DocumentKind>)> {
        let of = |document: &&SourceDocument| {
            document.relations.iter().any(|one| one.relation == relation && one.document == to)
        };
        let documents = read.source_documents().iter().filter(of);
        documents.map(|document| (document.id.as_str(), document.kind.known())).collect()
    };
    assert_eq!(
        belongs(DocumentRelation::PartOf, "charter"),
        [
            ("charter/chapeau", Some(DocumentKind::Chapeau)),
            ("charter/preamble", Some(DocumentKind::Preamble))
        ]
    );
    assert_eq!(belongs(DocumentRelation::AnnexOf, "charter"), [("charter/annex", Some(DocumentKind::Annex))]);
    // One text is the annex of a letter, and was annexed to a resolution too.
    let declaration = [("charter", Some(DocumentKind::Declaration))];
    assert_eq!(belongs(DocumentRelation::AnnexOf, "letter"), declaration);
    assert_eq!(belongs(DocumentRelation::AnnexOf, "resolution"), declaration);
    assert_eq!(belongs(DocumentRelation::Transmits, "charter"), [("letter", Some(DocumentKind::Letter))]);
    let charter = read.source_document(&id!("charter")).unwrap();
    assert_eq!(charter.relations[1].other_place.as_ref().unwrap().sections[0], "Annex I");
}

#[test]
fn d3_one_text_on_several_carriers_and_in_several_languages() {
    let in_language = |id, language: Language, authority: TextAuthority| {
        document(id, DocumentKind::Treaty).with_languages([language]).with_authority(authority)
    };
    let read = round_trip(
        Dataset::builder()
            .add(Stakeholder::new(id!("coral-press"), StakeholderKind::MediaOrganization))
            .add(person(id!("kalliope-atlas")).with_name(text!("Kalliope Atlas")))
            .add(
                in_language(id!("treaty-en"), language!("en"), TextAuthority::Authentic)
                    .with_title(text!("Treaty on Tides"))
                    .with_events([event(EventKind::Published, date!("2019-05-02"))])
                    .with_url(url!("https://tides.example/treaty"))
                    .with_carriers([Carrier::new()
                        .with_title(text!("The Tides Treaty in full"))
                        .with_date(date!("2019-05-04"))
                        .with_url(url!("https://coral.example/tides"))
                        .with_contributors([
                            contributor(ContributorRole::Republisher, id!("coral-press")),
                            contributor(ContributorRole::Signatory, id!("kalliope-atlas"))
                                .with_printed(text!("Calliope Atlas")),
                        ])]),
            )
            .add(
                in_language(id!("treaty-fr"), language!("fr"), TextAuthority::Authentic)
                    .with_relations([related(DocumentRelation::ParallelTextOf, id!("treaty-en"))]),
            )
            .add(
                in_language(id!("treaty-de"), language!("de"), TextAuthority::CourtesyTranslation)
                    .with_relations([related(DocumentRelation::TranslationOf, id!("treaty-en"))]),
            ),
    );

    let english = read.source_document(&id!("treaty-en")).unwrap();
    let carrier = &english.carriers[0];
    assert_ne!(carrier.title, english.title);
    assert_ne!(carrier.date, english.events[0].date);
    assert_ne!(carrier.url, english.url);
    assert_eq!(carrier.contributors[1].printed, Some(text!("Calliope Atlas")));

    let french = read.source_document(&id!("treaty-fr")).unwrap();
    let german = read.source_document(&id!("treaty-de")).unwrap();
    assert_eq!(french.authority, english.authority);
    assert_ne!(german.authority, english.authority);
    assert_eq!(french.relations[0].relation, DocumentRelation::ParallelTextOf);
    assert_eq!(german.relations[0].relation, DocumentRelation::TranslationOf);
    assert_eq!(german.languages[0], "de");
}

#[test]
fn d4_dates_missing_approximate_partial_and_intervals() {
    let read = round_trip(Dataset::builder().add(document(id!("undated"), DocumentKind::Letter)).add(
        document(id!("speech"), DocumentKind::Speech).with_events([
            Event::new(EventKind::Drafted),
            event(EventKind::Dated, date!("2002~")),
            event(EventKind::Revised, date!("2002-03/2002-05~")),
            event(EventKind::Delivered, date!("2002-06-01T16:57")),
            event(EventKind::Published, date!("2002-06-03T08:00:00+02:00")),
            event(EventKind::Republished, date!("2002-11")),
        ]),
    ));

    assert!(read.source_document(&id!("undated")).unwrap().events.is_empty());
    let speech = read.source_document(&id!("speech")).unwrap();
    let date = |kind: EventKind| speech.events.iter().find(|event| event.kind == kind).unwrap().date.as_ref();
    assert_eq!(date(EventKind::Drafted), None); // it happened, and nobody says when
    assert!(date(EventKind::Dated).unwrap().is_qualified());
    assert!(
        matches!(date(EventKind::Revised).unwrap().end(), Some(DateEnd::Date(end)) if end.is_qualified())
    );
    let (delivered, published) = (date(EventKind::Delivered).unwrap(), date(EventKind::Published).unwrap());
    assert!(delivered < published);
    assert_eq!(delivered.as_str(), "2002-06-01T16:57");
    assert_eq!(published.as_str(), "2002-06-03T08:00:00+02:00");
    let partial = date(EventKind::Republished).unwrap();
    assert_eq!(partial.earliest_day().unwrap().to_string(), "2002-11-01");
    assert_eq!(partial.latest_day().unwrap().to_string(), "2002-11-30");
}

#[test]
fn d5_relations_between_documents_and_a_provision_in_two() {
    const RELATIONS: [DocumentRelation; 8] = [
        DocumentRelation::ExcerptOf,
        DocumentRelation::Quotes,
        DocumentRelation::Restates,
        DocumentRelation::DerivedFrom,
        DocumentRelation::SequelTo,
        DocumentRelation::RespondsTo,
        DocumentRelation::TranslationOf,
        DocumentRelation::Supersedes,
    ];
    let section = |label: Text| Locator::new().with_sections([label]);
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(state(id!("lemuria")))
            .add(document(id!("first"), DocumentKind::PositionPaper))
            .add(document(id!("second"), DocumentKind::PositionPaper).with_relations(RELATIONS.map(
                |relation| {
                    related(relation, id!("first"))
                        .with_place(section(text!("3")))
                        .with_other_place(section(text!("7 bis")))
                },
            )))
            .add(
                document(id!("joint"), DocumentKind::PositionPaper)
                    .with_contributors([
                        contributor(ContributorRole::Republisher, id!("atlantis")),
                        contributor(ContributorRole::Republisher, id!("lemuria")),
                    ])
                    .with_relations([related(DocumentRelation::ReissueOf, id!("first"))]),
            )
            .add(
                Proposal::new(
                    id!("first/proposal-1"),
                    Attribution::of(id!("atlantis")),
                    text!("Share the tables."),
                )
                .with_provisions([Provision::new(
                    id!("first/proposal-1/a"),
                    text!("share the tide tables"),
                )
                .with_citations([
                    Citation::new(id!("first")).with_locator(section(text!("7 bis"))),
                    Citation::new(id!("second")).with_locator(section(text!("3"))),
                ])]),
            ),
    );

    let second = read.source_document(&id!("second")).unwrap();
    let relations: Vec<_> =
        second.relations.iter().map(|related| related.relation.known().unwrap()).collect();
    assert_eq!(relations, RELATIONS);
    assert_eq!(second.relations[0].place.as_ref().unwrap().sections[0], "3");
    assert_eq!(second.relations[0].other_place.as_ref().unwrap().sections[0], "7 bis");

    let joint = read.source_document(&id!("joint")).unwrap();
    assert_eq!(joint.relations[0].relation, DocumentRelation::ReissueOf);
    assert_eq!(joint.contributors.len(), 2);

    assert_eq!(read.provision(&id!("first/proposal-1/a")).unwrap().citations.len(), 2);
    assert!(ids(read.by_document(&id!("first"))).contains(&"first/proposal-1"));
    assert!(ids(read.by_document(&id!("second"))).contains(&"first/proposal-1"));
}

#[test]
fn d6_identifiers_under_several_schemes_and_a_licence_that_forbids_copying() {
    let number = |scheme: IdentifierScheme, value| Identifier::new(scheme, value);
    let digest =
        Sha256::try_from("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855").unwrap();
    let read = round_trip(
        Dataset::builder()
            .add(
                document(id!("report"), DocumentKind::Report)
                    .with_identifiers([
                        number(IdentifierScheme::UnSymbol, text!("A/ATL/79/1")),
                        number(IdentifierScheme::Doi, text!("10.0000/tides.1")),
                        number(IdentifierScheme::Eli, text!("http://data.tides.example/eli/reg/2031/7/oj")),
                    ])
                    .with_url(url!("https://tides.example/report"))
                    .with_licence(
                        Licence::new(text!("CC-BY-NC-ND-4.0"))
                            .with_url(url!("https://creativecommons.org/licenses/by-nc-nd/4.0/")),
                    ),
            )
            .add(
                document(id!("letter"), DocumentKind::Letter)
                    .with_licence(Licence::new(text!("All rights reserved"))),
            )
            .add(state(id!("atlantis")))
            .add(
                Principle::new(id!("letter/principle-1"), Attribution::of(id!("atlantis")), text!("Share."))
                    .with_citations([Citation::new(id!("letter"))
                        .with_fingerprint(Fingerprint::new(Count::new(9).unwrap(), digest))]),
            ),
    );

    let report = read.source_document(&id!("report")).unwrap();
    let value = |scheme: IdentifierScheme| {
        report.identifiers.iter().find(|number| number.scheme == scheme).unwrap().value.as_str()
    };
    assert_eq!(value(IdentifierScheme::UnSymbol), "A/ATL/79/1");
    assert_eq!(value(IdentifierScheme::Doi), "10.0000/tides.1");
    assert_eq!(value(IdentifierScheme::Eli), "http://data.tides.example/eli/reg/2031/7/oj");
    assert_eq!(report.url, Some(url!("https://tides.example/report")));

    let letter = read.source_document(&id!("letter")).unwrap();
    assert_eq!(letter.licence.as_ref().unwrap().name, "All rights reserved");
    // The passage can be proved without being repeated.
    let citation = &read.principle(&id!("letter/principle-1")).unwrap().citations[0];
    assert!(citation.quote.is_none());
    assert_eq!(citation.fingerprint.as_ref().unwrap().words.get(), 9);
}

// Provisions

fn provision(id: Id<Provision>, action: Text) -> Provision {
    Provision::new(id, action)
}

/// A dataset with a proposal of Atlantis that has these provisions.
fn proposing(provisions: impl IntoIterator<Item = Provision>) -> DatasetBuilder {
    Dataset::builder()
        .add(state(id!("atlantis")))
        .add(document(id!("tides"), DocumentKind::PositionPaper))
        .add(
            Proposal::new(id!("tides/proposal"), Attribution::of(id!("atlantis")), text!("On tides."))
                .with_provisions(provisions)
                .with_citations([Citation::new(id!("tides"))]),
        )
}

#[test]
fn p1_the_whole_range_of_verbs() {
    use Modality::{Obligation, Permission, Prohibition, Right};
    let verbs: [(Verb, &str, Option<Modality>); 44] = [
        (Verb::Shall, "shall", Some(Obligation)),
        (Verb::ShallNot, "shall not", Some(Prohibition)),
        (Verb::Should, "ought to", Some(Obligation)),
        (Verb::ShouldNot, "ought not to", Some(Prohibition)),
        (Verb::May, "may", Some(Permission)),
        (Verb::MayNot, "may not", Some(Prohibition)),
        (Verb::Can, "can", Some(Permission)),
        (Verb::Cannot, "cannot", Some(Prohibition)),
        (Verb::Must, "has to", Some(Obligation)),
        (Verb::MustNot, "must in no case", Some(Prohibition)),
        (Verb::BeRequiredTo, "is obliged to", Some(Obligation)),
        (Verb::NotBeRequiredTo, "shall not be required to", Some(Permission)),
        (Verb::Will, "will", Some(Obligation)),
        (Verb::WillNot, "will never", Some(Prohibition)),
        (Verb::CommitTo, "is committed to", Some(Obligation)),
        (Verb::CommitNotTo, "commits not to", Some(Prohibition)),
        (Verb::Pledge, "promises to", Some(Obligation)),
        (Verb::PledgeNotTo, "pledges not to", Some(Prohibition)),
        (Verb::Intend, "intends to", None),
        (Verb::NotIntend, "does not intend to", None),
        (Verb::CallOn, "calls upon", Some(Obligation)),
        (Verb::CallOnNotTo, "calls on … not to", Some(Prohibition)),
        (Verb::Urge, "urges", Some(Obligation)),
        (Verb::UrgeNotTo, "urges … not to", Some(Prohibition)),
        (Verb::Encourage, "encourages", None),
        (Verb::Discourage, "encourages … not to", None),
        (Verb::BeEncouraged, "is encouraged to", None),
        (Verb::Request, "requests", Some(Obligation)),
        (Verb::RequestNotTo, "requests … not to", Some(Prohibition)),
        (Verb::Support, "supports", None),
        (Verb::NotSupport, "does not support", None),
        (Verb::Oppose, "is opposed to", None),
        (Verb::NotOppose, "does not oppose", None),
        (Verb::BeOpenTo, "is open to", None),
        (Verb::NotBeOpenTo, "is not open to", None),
        (Verb::Regret, "regrets", None),
        (Verb::Welcome, "welcomes", None),
        (Verb::FindUnacceptable, "finds it unacceptable", None),
        (Verb::Accept, "can accept", None),
        (Verb::HaveTheRightTo, "has a right to", Some(Right)),
        (Verb::HaveNoRightTo, "has no right to", Some(Prohibition)),
        (Verb::BeEntitledTo, "is entitled to", Some(Right)),
        (Verb::NotBeEntitledTo, "is not entitled to", None),
        (Verb::Imperative, "disclose", None),
    ];
    let id = |number: usize| -> Id<Provision> { format!("tides/proposal/{number}").try_into().unwrap() };
    let read = round_trip(proposing(verbs.iter().enumerate().map(|(number, (verb, printed, modality))| {
        let mut provision = provision(id(number), text!("disclose the tide tables"))
            .with_verb(*verb)
            .with_printed_verb(Text::try_from(*printed).unwrap());
        provision.modality = modality.map(Term::from);
        provision
    })));

    for (number, (verb, printed, modality)) in verbs.iter().enumerate() {
        let provision = read.provision(&id(number)).unwrap();
        assert_eq!(provision.verb, Some((*verb).into()));
        assert_eq!(provision.printed_verb.as_ref().unwrap(), printed);
        assert_eq!(provision.modality, modality.map(Term::from));
    }
    let strengths: std::collections::BTreeSet<&str> = verbs.iter().map(|(verb, ..)| verb.as_str()).collect();
    assert_eq!(strengths.len(), verbs.len());
}

#[test]
fn p2_one_numbered_point_with_several_bearers_and_opposite_modalities() {
    let point = Citation::new(id!("tides")).with_locator(Locator::new().with_sections([text!("3")]));
    let read = round_trip(proposing([
        provision(id!("tides/proposal/3"), text!("relations between States and companies"))
            .with_label(text!("3"))
            .with_citations([point]),
        provision(id!("tides/proposal/3-encourage"), text!("encourage companies to open their tide tables"))
            .with_parent(id!("tides/proposal/3"))
            .with_bearers([ActorClass::States, ActorClass::RegionalOrganizations])
            .with_modality(Modality::Obligation)
            .with_verb(Verb::Should),
        provision(id!("tides/proposal/3-ask"), text!("ask companies for the tide tables of other States"))
            .with_parent(id!("tides/proposal/3"))
            .with_bearers([Actor::from(ActorClass::States).with_printed(text!("they"))])
            .with_modality(Modality::Prohibition)
            .with_verb(Verb::ShouldNot),
    ]));

    let provisions = &read.proposal(&id!("tides/proposal")).unwrap().provisions;
    let point: Vec<_> = provisions.iter().filter(|one| one.parent == Some(id!("tides/proposal/3"))).collect();
    assert_eq!(point.len(), 2);
    assert_eq!(point[0].modality, Some(Modality::Obligation.into()));
    assert_eq!(point[1].modality, Some(Modality::Prohibition.into()));
    assert_eq!(point[0].bearers.len(), 2);
    assert_eq!(point[1].bearers[0].party, ActorClass::States.into());
    assert_eq!(point[1].bearers[0].printed, Some(text!("they")));
    let labelled: Vec<_> = provisions.iter().filter(|one| one.label.is_some()).collect();
    assert_eq!(labelled.len(), 1);
}

#[test]
fn p3_bearers_of_every_kind_and_none() {
    let bearers: [(Id<Provision>, Party); 7] = [
        (id!("tides/proposal/1"), ActorClass::States.into()),
        (id!("tides/proposal/2"), ActorClass::DevelopingStates.into()),
        (id!("tides/proposal/3"), ActorClass::IctProviders.into()),
        (id!("tides/proposal/4"), Party::Document(id!("compact"))),
        (id!("tides/proposal/5"), Party::Stakeholder(id!("tidal-review"))),
        (id!("tides/proposal/6"), Party::Session(id!("tides-forum-2031"))),
        (id!("tides/proposal/7"), Party::Stakeholder(id!("tide-panel"))),
    ];
    let provisions = bearers
        .iter()
        .map(|(id, party)| provision(id.clone(), text!("count the tides")).with_bearers([party.clone()]));
    let nobody = provision(id!("tides/proposal/8"), text!("count the tides"));
    let read = round_trip(
        proposing(provisions.chain([nobody]))
            .add(document(id!("compact"), DocumentKind::Draft))
            .add(Stakeholder::new(id!("tidal-review"), StakeholderKind::Process))
            .add(Stakeholder::new(id!("tide-panel"), StakeholderKind::ProposedBody))
            .add(Session::new(
                id!("tides-forum-2031"),
                text!("Tides Forum"),
                year!(2031),
                SessionType::Conference,
            )),
    );

    for (id, party) in &bearers {
        assert_eq!(read.provision(id).unwrap().bearers[0].party, *party);
    }
    assert!(read.provision(&id!("tides/proposal/8")).unwrap().bearers.is_empty());
    assert_eq!(read.stakeholder(&id!("tide-panel")).unwrap().kind, StakeholderKind::ProposedBody);
    assert_eq!(read.stakeholder(&id!("tidal-review")).unwrap().kind, StakeholderKind::Process);
}

#[test]
fn p4_conditions_exceptions_manner_purpose_and_open_lists() {
    let read =
        round_trip(proposing([provision(id!("tides/proposal/1"), text!("obtain tidal data kept abroad"))
            .with_bearers([ActorClass::States])
            .with_modality(Modality::Prohibition)
            .with_verb(Verb::ShouldNot)
            .with_conditions([
                text!("if the data are kept by companies"),
                text!("if the data identify a swimmer"),
            ])
            .with_exceptions([text!("with the permission of the other State"), text!("to save a life")])
            .with_hedge(text!("as appropriate"))
            .with_manner(text!("directly from companies"))
            .with_partners([ActorClass::IctCompanies])
            .with_purposes([text!("law enforcement")])
            .with_enumerations([
                Enumeration::new(true)
                    .with_of(text!("tidal data"))
                    .with_items([text!("tables"), text!("gauge readings")]),
                Enumeration::new(false)
                    .with_of(text!("States"))
                    .with_items([text!("coastal"), text!("landlocked")]),
            ])]));

    let provision = read.provision(&id!("tides/proposal/1")).unwrap();
    assert_eq!(
        provision.conditions[..],
        [text!("if the data are kept by companies"), text!("if the data identify a swimmer")]
    );
    assert_eq!(provision.exceptions.len(), 2);
    assert_eq!(provision.hedge, Some(text!("as appropriate")));
    assert_eq!(provision.manner, Some(text!("directly from companies")));
    assert_eq!(provision.partners[0], Actor::from(ActorClass::IctCompanies));
    assert_eq!(provision.purposes[0], "law enforcement");
    let (open, complete) = (&provision.enumerations[0], &provision.enumerations[1]);
    assert!(open.open && !complete.open);
    assert_eq!(open.items[..], [text!("tables"), text!("gauge readings")]);
}

#[test]
fn p5_quantified_targets() {
    let percent = |value| Quantity::new(value).with_unit(text!("%"));
    let read = round_trip(proposing([provision(id!("tides/proposal/1"), text!("connect the islands"))
        .with_bearers([ActorClass::States])
        .with_deadline(date!("2030"))
        .with_timing(text!("reporting annually"))
        .with_quantities([Quantity::new(decimal!("2000000000"))
            .with_upper(decimal!("3000000000"))
            .with_printed(text!("between 2 and 3 billion"))])
        .with_targets([
            QuantifiedTarget::new(text!("people with a connection"))
                .with_population(text!("people on small islands"))
                .with_threshold(percent(decimal!("90")).with_comparator(Comparator::AtLeast))
                .with_deadline(date!("2030"))
                .with_milestones([percent(decimal!("75.5")).with_date(date!("2027-06"))]),
            QuantifiedTarget::new(text!("people without a connection"))
                .with_threshold(
                    percent(decimal!("50"))
                        .with_comparator(Comparator::AtMost)
                        .with_of(text!("those without one in 2020")),
                )
                .with_baseline(
                    Quantity::new(decimal!("3100")).with_of(text!("people")).with_date(date!("2020")),
                )
                .with_deadline(date!("2025")),
        ])]));

    let provision = read.provision(&id!("tides/proposal/1")).unwrap();
    assert_eq!(
        (&provision.deadline, &provision.timing),
        (&Some(date!("2030")), &Some(text!("reporting annually")))
    );
    assert_eq!(provision.quantities[0].upper, Some(decimal!("3000000000")));
    assert_eq!(provision.quantities[0].printed, Some(text!("between 2 and 3 billion")));
    let targets = &provision.targets;
    let (reach, halve) = (&targets[0], &targets[1]);
    let threshold = reach.threshold.as_ref().unwrap();
    assert_eq!((threshold.value.as_str(), threshold.unit.as_ref().unwrap().as_str()), ("90", "%"));
    assert_eq!(threshold.comparator, Some(Comparator::AtLeast.into()));
    assert_eq!(reach.population, Some(text!("people on small islands")));
    assert_eq!(reach.milestones[0].date, Some(date!("2027-06")));
    assert_eq!(reach.milestones[0].value, "75.5");
    assert!(halve.deadline < reach.deadline);
    assert_eq!(halve.baseline.as_ref().unwrap().date, Some(date!("2020")));
    assert_eq!(halve.threshold.as_ref().unwrap().of, Some(text!("those without one in 2020")));
}

#[test]
fn p6_four_levels_of_nesting_under_an_introduction() {
    let item = |id, parent, label, action| provision(id, action).with_parent(parent).with_label(label);
    let read = round_trip(proposing([
        provision(id!("tides/proposal/1"), text!("take the following measures"))
            .with_label(text!("1"))
            .with_bearers([ActorClass::States])
            .with_modality(Modality::Obligation)
            .with_verb(Verb::Shall),
        item(id!("tides/proposal/1/a"), id!("tides/proposal/1"), text!("(a)"), text!("measure")),
        item(id!("tides/proposal/1/a/i"), id!("tides/proposal/1/a"), text!("(i)"), text!("measure by day")),
        item(id!("tides/proposal/1/a/i/1"), id!("tides/proposal/1/a/i"), text!("—"), text!("at noon")),
        item(id!("tides/proposal/1/b"), id!("tides/proposal/1"), text!("(b)"), text!("publish")),
    ]));

    let chain = |id: &str| -> Vec<&Provision> {
        let mut chain = vec![read.provision(&id.parse().unwrap()).unwrap()];
        while let Some(parent) = &chain[chain.len().saturating_sub(1)].parent {
            chain.push(read.provision(parent).unwrap());
        }
        chain
    };
    let deepest = chain("tides/proposal/1/a/i/1");
    let labels: Vec<&str> = deepest.iter().map(|one| one.label.as_ref().unwrap().as_str()).collect();
    assert_eq!(labels, ["—", "(i)", "(a)", "1"]);
    // The introduction alone has a verb: no item is given one that it doesn't print.
    assert!(deepest[..3].iter().all(|one| one.verb.is_none() && one.bearers.is_empty()));
    assert_eq!(deepest[3].verb, Some(Verb::Shall.into()));
    assert_eq!(chain("tides/proposal/1/b")[1], deepest[3]);
}

#[test]
fn p7_a_provision_that_sets_up_a_body_an_event_or_a_follow_up() {
    let establishment = |kind: EstablishmentKind, name| Establishment::new(kind, name);
    let read = round_trip(
        proposing([provision(id!("tides/proposal/1"), text!("look after the tides together"))
            .with_verb(Verb::Decide)
            .with_establishes([
                establishment(EstablishmentKind::Body, text!("a scientific panel on tides"))
                    .with_stakeholder(id!("tide-panel")),
                establishment(EstablishmentKind::Event, text!("a conference on tides"))
                    .with_date(date!("2032")),
                establishment(EstablishmentKind::FollowUp, text!("a review")).with_date(date!("2035-09")),
            ])])
        .add(Stakeholder::new(id!("tide-panel"), StakeholderKind::ProposedBody)),
    );

    let established = &read.provision(&id!("tides/proposal/1")).unwrap().establishes;
    let kinds: Vec<_> = established.iter().map(|one| one.kind.known().unwrap()).collect();
    assert_eq!(kinds, [EstablishmentKind::Body, EstablishmentKind::Event, EstablishmentKind::FollowUp]);
    assert_eq!(established[0].stakeholder, Some(id!("tide-panel")));
    assert_eq!(established[1].date, Some(date!("2032")));
}

#[test]
fn p8_the_same_provision_in_a_short_a_full_and_a_legal_wording() {
    let wording = |kind: WordingKind, text, section| {
        let place = Locator::new().with_sections([section]);
        Wording::new(kind, text).with_citations([Citation::new(id!("tides")).with_locator(place)])
    };
    let read = round_trip(proposing([provision(id!("tides/proposal/1"), text!("open the tide tables"))
        .with_wordings([
            wording(WordingKind::Short, text!("Open tides!"), text!("Summary")),
            wording(WordingKind::Full, text!("Everyone sees every tide table."), text!("Part 1")),
            wording(WordingKind::Legal, text!("Each Party shall open its tide tables."), text!("Article 1")),
        ])]));

    let provision = read.provision(&id!("tides/proposal/1")).unwrap();
    let wording = |kind: WordingKind| provision.wordings.iter().find(|wording| wording.kind == kind).unwrap();
    assert_eq!(wording(WordingKind::Short).text, "Open tides!");
    assert_eq!(wording(WordingKind::Full).text, "Everyone sees every tide table.");
    let place = wording(WordingKind::Legal).citations[0].locator.as_ref().unwrap();
    assert_eq!(place.sections[0], "Article 1");
}

#[test]
fn p9_labels_as_printed_with_gaps_and_a_count_that_is_not_met() {
    let labels = ["1", "(a)", "iii", "4 bis", "6"];
    let proposals = labels.iter().zip(1..).map(|(label, number)| {
        Proposal::new(
            format!("list/proposal-{number}").try_into().unwrap(),
            Attribution::of(id!("atlantis")),
            text!("Something about tides."),
        )
        .with_label(Text::try_from(*label).unwrap())
        .with_citations([Citation::new(id!("list"))])
    });
    let mut builder = Dataset::builder().add(state(id!("atlantis"))).add(
        document(id!("list"), DocumentKind::PositionPaper)
            .with_announced_counts([AnnouncedCount::new(Count::new(7).unwrap(), text!("proposals"))]),
    );
    builder.extend(proposals);
    let read = round_trip(builder);

    let printed: Vec<&str> =
        read.proposals().iter().map(|proposal| proposal.label.as_ref().unwrap().as_str()).collect();
    assert_eq!(printed, labels);
    let announced = &read.source_document(&id!("list")).unwrap().announced_counts[0];
    assert_eq!((announced.count.get(), announced.of.as_str()), (7, "proposals"));
    assert_eq!(read.proposals().len(), 5);
}

// Stances

fn statement(id: Id<Statement>, holder: Id<Stakeholder>, act: Act, summary: Text) -> Statement {
    Statement::new(id, Attribution::of(holder), act, summary)
}

fn paragraph(document: Id<SourceDocument>, section: Text, label: Text) -> Citation {
    Citation::new(document).with_locator(Locator::new().with_sections([section]).with_label(label))
}

#[test]
fn s1_a_position_on_a_fragment_of_somebody_elses_draft() {
    const STANCES: [Stance; 8] = [
        Stance::Add,
        Stance::Keep,
        Stance::Strengthen,
        Stance::Weaken,
        Stance::Replace,
        Stance::Delete,
        Stance::Welcome,
        Stance::NotAcceptable,
    ];
    let fragment = || Target::from(paragraph(id!("tides-rev-2"), text!("Chapter II"), text!("14")));
    let on = |stance: Stance| {
        let target = StatementTarget::new(fragment())
            .with_stance(stance)
            .with_aspect(Text::try_from(format!("aspect {stance}")).unwrap());
        if stance == Stance::Replace { target.with_replacement(text!("all tide tables")) } else { target }
    };
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(document(id!("tides-rev-2"), DocumentKind::Draft).with_version(text!("Rev. 2")))
            .add(
                statement(
                    id!("atlantis-on-14"),
                    id!("atlantis"),
                    Act::Evaluation,
                    text!("On paragraph 14, point by point."),
                )
                .with_targets(STANCES.map(on)),
            ),
    );

    let targets = &read.statement(&id!("atlantis-on-14")).unwrap().targets;
    for (target, stance) in targets.iter().zip(STANCES) {
        assert_eq!(target.stance, Some(stance.into()));
        assert_eq!(target.aspect.as_ref().unwrap().as_str(), format!("aspect {stance}"));
        assert_eq!(target.target, fragment());
    }
    assert_eq!(targets.iter().filter_map(|target| target.replacement.as_ref()).count(), 1);
    assert_eq!(ids(read.by_document(&id!("tides-rev-2"))), ["atlantis-on-14"]);
}

#[test]
fn s2_a_reservation_an_explanation_of_position_and_a_dissociation() {
    let read = round_trip(
        proposing([provision(id!("tides/proposal/7"), text!("publish"))])
            .add(state(id!("lemuria")))
            .add(
                statement(id!("l/1"), id!("lemuria"), Act::Reservation, text!("Not bound by point 4."))
                    .with_targets([StatementTarget::new(Target::from(paragraph(
                        id!("tides"),
                        text!("II"),
                        text!("4"),
                    )))
                    .with_stance(Stance::Reserve)]),
            )
            .add(
                statement(
                    id!("l/2"),
                    id!("lemuria"),
                    Act::ExplanationOfPosition,
                    text!("Tables means charts."),
                )
                .with_targets([StatementTarget::new(Target::Document(id!("tides")))]),
            )
            .add(
                statement(id!("l/3"), id!("lemuria"), Act::Dissociation, text!("Stays apart from point 7."))
                    .with_targets([
                        StatementTarget::new(Target::Provision(id!("tides/proposal/7")))
                            .with_stance(Stance::Dissociate),
                        StatementTarget::new(Target::from(paragraph(id!("tides"), text!("II"), text!("9"))))
                            .with_stance(Stance::Dissociate),
                    ]),
            ),
    );

    let acts: Vec<_> = read.statements().iter().map(|statement| statement.act.known().unwrap()).collect();
    assert_eq!(acts, [Act::Reservation, Act::ExplanationOfPosition, Act::Dissociation]);
    let stances = |id: &str| -> Vec<_> {
        let statement = read.statement(&id.parse().unwrap()).unwrap();
        statement.targets.iter().map(|target| target.stance.as_ref().and_then(Term::known)).collect()
    };
    assert_eq!(stances("l/1"), [Some(Stance::Reserve)]);
    assert_eq!(stances("l/2"), [None]); // it explains, and takes no stance by that
    assert_eq!(stances("l/3"), [Some(Stance::Dissociate), Some(Stance::Dissociate)]);
    let named = &read.statement(&id!("l/3")).unwrap().targets[0].target;
    assert_eq!(*named, Target::Provision(id!("tides/proposal/7")));
}

#[test]
fn s3_an_amendment_with_its_place_sponsors_and_votes() {
    let votes = |number| Count::new(number).unwrap();
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(state(id!("lemuria")))
            .add(document(id!("resolution-draft"), DocumentKind::Draft))
            .add(
                Proposal::new(
                    id!("amendment-1"),
                    Attribution::of(id!("atlantis")),
                    text!("A new paragraph on tide tables."),
                )
                .with_amendment(
                    Amendment::new(Target::Document(id!("resolution-draft")))
                        .with_operation(AmendmentOperation::Insert)
                        .with_place(text!("after operative paragraph 4 bis")),
                )
                .with_provisions([provision(id!("amendment-1/a"), text!("open the tide tables"))
                    .with_bearers([ActorClass::States])
                    .with_verb(Verb::CallOn)])
                .with_endorsements([Endorsement::new(Party::Stakeholder(id!("lemuria")))
                    .with_kind(EndorsementKind::CoSponsorship)])
                .with_outcome(
                    Outcome::new(ProposalOutcome::Rejected)
                        .with_date(date!("2031-12-01"))
                        .with_method(DecisionMethod::RecordedVote)
                        .with_votes_for(votes(61))
                        .with_votes_against(votes(83))
                        .with_abstentions(votes(21)),
                ),
            ),
    );

    let proposal = read.proposal(&id!("amendment-1")).unwrap();
    let amendment = proposal.amendment.as_ref().unwrap();
    assert_eq!(amendment.target, Target::Document(id!("resolution-draft")));
    assert_eq!(amendment.operation, Some(AmendmentOperation::Insert.into()));
    assert_eq!(amendment.place, Some(text!("after operative paragraph 4 bis")));
    assert_eq!(proposal.attribution.holders[..], [id!("atlantis")]);
    assert_eq!(proposal.endorsements[0].who, Party::Stakeholder(id!("lemuria")));
    let outcome = proposal.outcome.as_ref().unwrap();
    assert_eq!(outcome.result, ProposalOutcome::Rejected);
    assert_eq!(outcome.method, Some(DecisionMethod::RecordedVote.into()));
    let counted = [outcome.votes_for, outcome.votes_against, outcome.abstentions];
    assert_eq!(counted.map(|count| count.unwrap().get()), [61, 83, 21]);
}

#[test]
fn s4_a_report_of_a_position_is_kept_apart_from_it() {
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(Stakeholder::new(id!("coral-times"), StakeholderKind::MediaOrganization))
            .add(document(id!("atlantis-paper"), DocumentKind::PositionPaper))
            .add(document(id!("coral-article"), DocumentKind::NewsArticle))
            .add(
                statement(id!("own"), id!("atlantis"), Act::Support, text!("Backs open tables."))
                    .with_citations([Citation::new(id!("atlantis-paper"))]),
            )
            .add(
                Statement::new(
                    id!("reported"),
                    Attribution::of(id!("atlantis")).with_asserter(id!("coral-times")),
                    Act::Opposition,
                    text!("Opposes open tables."),
                )
                .with_citations([Citation::new(id!("coral-article"))]),
            )
            .add(
                statement(id!("denial"), id!("atlantis"), Act::Denial, text!("Was reported wrongly."))
                    .with_targets([StatementTarget::new(Target::Statement(id!("reported")))
                        .with_stance(Stance::Contradict)]),
            ),
    );

    let of_atlantis = read.by_holder(&id!("atlantis"));
    let (own, reported): (Vec<_>, Vec<_>) =
        of_atlantis.partition(|record| record.attribution().unwrap().is_first_party());
    assert_eq!(ids(own.into_iter()), ["denial", "own"]);
    assert_eq!(ids(reported.into_iter()), ["reported"]);
    assert_eq!(read.by_holder(&id!("coral-times")).len(), 0); // who reports doesn't hold
    let asserter = &read.statement(&id!("reported")).unwrap().attribution.asserter;
    assert_eq!(*asserter, Some(id!("coral-times")));
    let denied = &read.statement(&id!("denial")).unwrap().targets[0];
    assert_eq!(denied.target, Target::Statement(id!("reported")));
}

#[test]
fn s5_preferences_also_conditional() {
    let read = round_trip(
        proposing([provision(id!("tides/proposal/1"), text!("use standards"))
            .with_preferences([Preference::new(text!("open standards"))
                .with_over([text!("closed standards"), text!("no standard")])])])
        .add(
            statement(id!("prefers"), id!("atlantis"), Act::Preference, text!("Cables first."))
                .with_preferences([Preference::new(text!("cables"))
                    .with_over([text!("satellites")])
                    .with_conditions([text!("if the sea is shallow"), text!("if funds allow")])]),
        ),
    );

    let plain = &read.provision(&id!("tides/proposal/1")).unwrap().preferences[0];
    assert_eq!((plain.preferred.as_str(), plain.over.len()), ("open standards", 2));
    assert!(plain.conditions.is_empty());
    let conditional = &read.statement(&id!("prefers")).unwrap().preferences[0];
    assert_eq!((conditional.preferred.as_str(), conditional.over[0].as_str()), ("cables", "satellites"));
    assert_eq!(conditional.conditions.len(), 2);
}

#[test]
fn s6_a_claim_with_its_evidence() {
    let note = |label| Evidence::new(EvidenceKind::Footnote).with_label(label);
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(document(id!("tide-report"), DocumentKind::Report))
            .add(document(id!("atlantis-paper"), DocumentKind::PositionPaper))
            .add(
                statement(
                    id!("claim"),
                    id!("atlantis"),
                    Act::Assertion,
                    text!("Many islanders are offline."),
                )
                .with_quantities([Quantity::new(decimal!("1000000"))
                    .with_comparator(Comparator::MoreThan)
                    .with_hedge(text!("reportedly"))
                    .with_of(text!("islanders without a connection"))])
                .with_evidence([
                    note(text!("2"))
                        .with_document(id!("tide-report"))
                        .with_citations([Citation::new(id!("atlantis-paper"))
                            .with_locator(Locator::new().with_footnote(text!("2")))]),
                    Evidence::new(EvidenceKind::RepeatedFootnote)
                        .with_label(text!("5"))
                        .with_repeats(text!("2")),
                    Evidence::new(EvidenceKind::WebPage)
                        .with_url(url!("https://tides.example/count"))
                        .with_date(date!("2031-02-03")),
                ])
                .with_provisions([
                    provision(id!("claim/1"), text!("count them")).with_evidence([note(text!("6"))])
                ])
                .with_citations([Citation::new(id!("atlantis-paper"))]),
            ),
    );

    let claim = read.statement(&id!("claim")).unwrap();
    let figure = &claim.quantities[0];
    assert_eq!(figure.value, "1000000");
    assert_eq!(figure.comparator, Some(Comparator::MoreThan.into()));
    assert_eq!(figure.hedge, Some(text!("reportedly")));
    let (first, again) = (&claim.evidence[0], &claim.evidence[1]);
    assert_eq!(first.document, Some(id!("tide-report")));
    assert_eq!(again.kind, EvidenceKind::RepeatedFootnote);
    assert_eq!(again.repeats, first.label);
    assert_eq!(claim.provisions[0].evidence[0].label, Some(text!("6")));
    assert_ne!(again.label, first.label);
    assert_eq!(claim.evidence[2].url, Some(url!("https://tides.example/count")));
}

#[test]
fn s7_two_codings_of_one_passage_side_by_side() {
    let passage = || paragraph(id!("atlantis-paper"), text!("II"), text!("3"));
    let coded = |id, coder, confidence: Confidence, provision: Provision| {
        Proposal::new(id, Attribution::of(id!("atlantis")), text!("On the tables."))
            .with_citations([passage()])
            .with_coding(Coding::new(coder).with_confidence(confidence).with_language(language!("en")))
            .with_provisions([provision])
    };
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(document(id!("atlantis-paper"), DocumentKind::PositionPaper))
            .add(coded(
                id!("coder-a/3"),
                text!("coder A"),
                Confidence::High,
                provision(id!("coder-a/3/1"), text!("open the tables")).with_modality(Modality::Obligation),
            ))
            .add(coded(
                id!("coder-b/3"),
                text!("coder B"),
                Confidence::Low,
                provision(id!("coder-b/3/1"), text!("open the tables")).with_modality(Modality::Permission),
            )),
    );

    let (one, two) = (&read.proposals()[0], &read.proposals()[1]);
    assert_eq!(one.citations, two.citations);
    assert_eq!(one.attribution, two.attribution);
    assert_eq!(one.coding.as_ref().unwrap().coder, "coder A");
    assert_eq!(two.coding.as_ref().unwrap().coder, "coder B");
    assert_eq!(two.coding.as_ref().unwrap().language, Some(language!("en")));
    assert_eq!(two.coding.as_ref().unwrap().confidence, Some(Confidence::Low.into()));
    assert_ne!(one.provisions[0].modality, two.provisions[0].modality);
}

// Law and goals

#[test]
fn l1_pinpoints_named_unnamed_and_missing_instruments() {
    let unnamed = |words| LawReference::new(Instrument::Described(words));
    let references = [
        LawReference::new(Instrument::Law(id!("tides-charter")))
            .with_pinpoints([text!("Article 2(7)")])
            .with_role(LawReferenceRole::ReliesOn),
        LawReference::new(Instrument::Law(id!("tides-agenda")))
            .with_pinpoints([text!("paragraph 24"), text!("paragraph 35"), text!("paragraph 68")])
            .with_role(LawReferenceRole::Restates),
        unnamed(text!("human-rights law")).with_role(LawReferenceRole::Applies),
        unnamed(text!("the law of the host State")).with_role(LawReferenceRole::CallsForCompliance),
        unnamed(text!("a treaty on tide tables")).with_role(LawReferenceRole::CitesAsMissing),
    ];
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(Law::new(id!("tides-charter"), LawKind::Treaty, text!("Charter of the Tides")))
            .add(Law::new(id!("tides-agenda"), LawKind::ProgrammeOfAction, text!("Agenda of the Tides")))
            .add(
                Principle::new(
                    id!("principle"),
                    Attribution::of(id!("atlantis")),
                    text!("Law holds at sea."),
                )
                .with_classification(Classification::new().with_laws(references.clone())),
            ),
    );

    let principle = read.principle(&id!("principle")).unwrap();
    let laws = &principle.classification.as_ref().unwrap().laws;
    assert_eq!(laws[..], references);
    assert_eq!(laws[0].pinpoints[0], "Article 2(7)");
    assert_eq!(laws[1].pinpoints.len(), 3);
    let named = laws.iter().filter(|law| matches!(law.instrument, Instrument::Law(_)));
    assert_eq!(named.count(), 2);
    let missing = laws.iter().filter(|law| law.role == Some(LawReferenceRole::CitesAsMissing.into()));
    assert_eq!(missing.count(), 1);
    assert_eq!(ids(read.by_law(&id!("tides-charter"))), ["principle"]);
}

#[test]
fn l2_kinds_of_law_their_dates_and_other_names() {
    const KINDS: [(LawKind, BindingForce); 6] = [
        (LawKind::Treaty, BindingForce::Binding),
        (LawKind::Statute, BindingForce::Binding),
        (LawKind::UnResolution, BindingForce::NonBinding),
        (LawKind::Declaration, BindingForce::NonBinding),
        (LawKind::CodeOfConduct, BindingForce::Voluntary),
        (LawKind::Initiative, BindingForce::Voluntary),
    ];
    let mut builder = Dataset::builder().add(
        Law::new(id!("tidal-data-act"), LawKind::Statute, text!("Tidal Data Act"))
            .with_events([
                event(EventKind::Proposed, date!("2015")),
                event(EventKind::Adopted, date!("2016-11-07")),
                event(EventKind::InForce, date!("2017-06")),
                event(EventKind::Amended, date!("2019~")),
                event(EventKind::Repealed, date!("2024/..")),
            ])
            .with_other_names([
                Name::new(text!("Act No. 7 on Tidal Data")).with_kind(NameKind::Official),
                Name::new(text!("TDA")).with_kind(NameKind::Acronym),
                Name::new(text!("Gezeitendatengesetz"))
                    .with_kind(NameKind::Translation)
                    .with_language(language!("de")),
            ]),
    );
    builder.extend(KINDS.map(|(kind, force)| {
        Law::new(format!("kind/{kind}").try_into().unwrap(), kind, text!("Something on tides"))
            .with_binding_force(force)
    }));
    let read = round_trip(builder);

    for (kind, force) in KINDS {
        let law = read.law(&format!("kind/{kind}").try_into().unwrap()).unwrap();
        assert_eq!((&law.kind, &law.binding_force), (&kind.into(), &Some(force.into())));
    }
    let act = read.law(&id!("tidal-data-act")).unwrap();
    let dates: Vec<_> =
        act.events.iter().map(|event| (event.kind.as_str(), event.date.as_ref().unwrap().as_str())).collect();
    assert_eq!(
        dates,
        [
            ("proposed", "2015"),
            ("adopted", "2016-11-07"),
            ("in-force", "2017-06"),
            ("amended", "2019~"),
            ("repealed", "2024/..")
        ]
    );
    let names: Vec<&str> = act.other_names.iter().map(|name| name.text.as_str()).collect();
    assert_eq!(names, ["Act No. 7 on Tidal Data", "TDA", "Gezeitendatengesetz"]);
}

#[test]
fn g1_a_goal_a_target_all_goals_and_a_theme_without_a_number() {
    let filed = |id, goals: Vec<GoalReference>| {
        Principle::new(id, Attribution::of(id!("atlantis")), text!("Serve the goals."))
            .with_classification(Classification::new().with_goals(goals))
    };
    let read = round_trip(
        Dataset::builder()
            .add(state(id!("atlantis")))
            .add(filed(id!("a-goal"), vec![SdgGoal::IndustryInnovationAndInfrastructure.into()]))
            .add(filed(id!("a-target"), vec![sdg_target!("9.c").into()]))
            .add(filed(id!("all-goals"), vec![GoalReference::ALL]))
            .add(filed(id!("a-theme"), vec![AgendaTheme::LeaveNoOneBehind.into()])),
    );

    let goals = |id: &str| -> Vec<String> {
        let principle = read.principle(&id.parse().unwrap()).unwrap();
        principle.classification.as_ref().unwrap().goals.iter().map(ToString::to_string).collect()
    };
    assert_eq!(goals("a-goal"), ["9"]);
    assert_eq!(goals("a-target"), ["9.c"]);
    assert_eq!(goals("all-goals"), ["all"]);
    assert_eq!(goals("a-theme"), ["leave-no-one-behind"]);
    // All goals together are not each of them.
    let filed = read.by_goal(SdgGoal::IndustryInnovationAndInfrastructure);
    assert_eq!(ids(filed), ["a-goal", "a-target"]);
}

// Sessions

fn workshop(id: Id<Session>, year: Year) -> Session {
    Session::new(id, text!("Tides Forum"), year, SessionType::Workshop)
}

#[test]
fn f1_the_key_is_forum_year_type_and_number() {
    let numbered = |id, year| workshop(id, year).with_number(text!("7"));
    let builder = Dataset::builder()
        .add(numbered(id!("forum-2031-ws-7"), year!(2031)).with_title(text!("Tides for all")))
        .add(numbered(id!("forum-2032-ws-7"), year!(2032)))
        .add(
            Session::new(id!("forum-2031-of-7"), text!("Tides Forum"), year!(2031), SessionType::OpenForum)
                .with_number(text!("7")),
        )
        .add(
            Session::new(id!("other-2031-ws-7"), text!("Currents Forum"), year!(2031), SessionType::Workshop)
                .with_number(text!("7")),
        );
    let read = round_trip(builder.clone());

    let of_2032 = read.session(&id!("forum-2032-ws-7")).unwrap();
    assert_eq!(of_2032.number, read.session(&id!("forum-2031-ws-7")).unwrap().number);
    assert!(of_2032.title.is_none());
    assert_eq!(read.sessions().len(), 4);

    let faults = builder.add(numbered(id!("forum-2031-ws-7-again"), year!(2031))).build().unwrap_err();
    let codes: Vec<FaultCode> = faults.iter().map(Fault::code).collect();
    assert_eq!(codes, [FaultCode::RepeatedSession]);
}

#[test]
fn f2_who_takes_part_in_which_roles() {
    let part = |role: ParticipationRole| Participation::new(role);
    let read = round_trip(
        Dataset::builder()
            .add(person(id!("nerea")))
            .add(person(id!("drusus")))
            .add(Stakeholder::new(id!("port-guild"), StakeholderKind::TradeUnion))
            .add(
                workshop(id!("forum-2031-ws-7"), year!(2031)).with_participations([
                    part(ParticipationRole::Organizer).with_who([id!("nerea")]).with_basis(Basis::Printed),
                    part(ParticipationRole::Rapporteur).with_who([id!("nerea")]).with_basis(Basis::Inferred),
                    part(ParticipationRole::OnlineModerator).with_who([id!("nerea"), id!("drusus")]),
                    part(ParticipationRole::Speaker)
                        .with_order(ordinal!(1))
                        .with_who([id!("port-guild")])
                        .with_attendance(Attendance::OnSite),
                    part(ParticipationRole::Speaker)
                        .with_order(ordinal!(2))
                        .with_who([id!("drusus")])
                        .with_attendance(Attendance::Remote)
                        .with_status(ParticipationStatus::Confirmed),
                    part(ParticipationRole::Speaker)
                        .with_order(ordinal!(3))
                        .with_printed(text!("TBC"))
                        .with_status(ParticipationStatus::ToBeConfirmed),
                ]),
            ),
    );

    let parts = &read.session(&id!("forum-2031-ws-7")).unwrap().participations;
    let roles_of = |who: Id<Stakeholder>| -> Vec<&str> {
        parts.iter().filter(|part| part.who.contains(&who)).map(|part| part.role.as_str()).collect()
    };
    assert_eq!(roles_of(id!("nerea")), ["organizer", "rapporteur", "online-moderator"]);
    assert_eq!(roles_of(id!("drusus")), ["online-moderator", "speaker"]);
    assert_eq!(parts[2].who.len(), 2);

    let speaker = |number| parts.iter().find(|part| part.order == Ordinal::new(number)).unwrap();
    assert_eq!(read.stakeholder(&speaker(1).who[0]).unwrap().kind, StakeholderKind::TradeUnion);
    assert_eq!(speaker(2).attendance, Some(Attendance::Remote.into()));
    assert!(speaker(3).who.is_empty());
    assert_eq!(speaker(3).status, Some(ParticipationStatus::ToBeConfirmed.into()));
    let inferred: Vec<_> = parts.iter().filter(|part| part.basis == Some(Basis::Inferred.into())).collect();
    assert_eq!(inferred[0].role, ParticipationRole::Rapporteur);
    assert_eq!(inferred.len(), 1);
}

#[test]
fn f3_groups_and_regions_as_each_session_declares_them() {
    let speaker = || Participation::new(ParticipationRole::Speaker).with_who([id!("nerea")]);
    let read = round_trip(
        Dataset::builder()
            .add(person(id!("nerea")))
            .add(Stakeholder::new(id!("port-guild"), StakeholderKind::TradeUnion))
            .add(workshop(id!("ws-2031"), year!(2031)).with_participations([
                speaker().with_group(StakeholderGroup::CivilSociety).with_region(RegionalGroup::AsiaPacific),
            ]))
            .add(
                workshop(id!("ws-2032"), year!(2032)).with_participations([speaker()
                    .with_group("youth".parse::<Term<StakeholderGroup>>().unwrap())
                    .with_printed_group(text!("Youth / Students"))
                    .with_region("oceania".parse::<Term<RegionalGroup>>().unwrap())
                    .with_printed_region(text!("Oceania & High Seas"))
                    .with_affiliation(id!("port-guild"))
                    .with_printed_affiliation(text!("Ports' Guild, Lemuria branch"))]),
            ),
    );

    let declared = |id: &str| &read.session(&id.parse().unwrap()).unwrap().participations[0];
    let (first, second) = (declared("ws-2031"), declared("ws-2032"));
    assert_eq!(first.who, second.who);
    assert_eq!(first.group.as_ref().unwrap().known(), Some(StakeholderGroup::CivilSociety));
    let group = second.group.as_ref().unwrap();
    assert_eq!((group.known(), group.as_str()), (None, "youth"));
    assert_eq!(second.printed_group, Some(text!("Youth / Students")));
    assert_eq!(second.region.as_ref().unwrap().as_str(), "oceania");
    assert_eq!(second.printed_region, Some(text!("Oceania & High Seas")));
    assert_eq!(second.affiliation, Some(id!("port-guild")));
}

#[test]
fn f4_formats_in_parts_and_minutes_that_do_not_add_up() {
    let minutes = |number| Minutes::new(number).unwrap();
    let item = |title, number| AgendaItem::new(title).with_minutes(minutes(number));
    let read = round_trip(
        Dataset::builder()
            .add(
                workshop(id!("one-part"), year!(2030))
                    .with_formats([SessionFormat::Debate])
                    .with_printed_format(text!("Debate")),
            )
            .add(
                workshop(id!("two-parts"), year!(2031))
                    .with_formats([SessionFormat::RoundTable])
                    .with_layout(RoomLayout::UShape)
                    .with_printed_format(text!("Round Table - U-shape")),
            )
            .add(
                workshop(id!("three-parts"), year!(2032))
                    .with_formats([SessionFormat::Panel, SessionFormat::BreakOutGroups])
                    .with_layout(RoomLayout::Auditorium)
                    .with_printed_format(text!("Panel and groups - Auditorium - 60 Min"))
                    .with_minutes(minutes(60))
                    .with_agenda([
                        item(text!("Welcome"), 5),
                        item(text!("Groups"), 45),
                        item(text!("Report"), 25),
                        AgendaItem::new(text!("Farewell")),
                    ]),
            ),
    );

    let session = |id: &str| read.session(&id.parse().unwrap()).unwrap();
    assert!(session("one-part").layout.is_none() && session("one-part").minutes.is_none());
    assert_eq!(session("two-parts").layout, Some(RoomLayout::UShape.into()));
    assert!(session("two-parts").minutes.is_none());
    let three = session("three-parts");
    assert_eq!(three.formats.len(), 2);
    assert_eq!(three.printed_format, Some(text!("Panel and groups - Auditorium - 60 Min")));
    let agenda: u32 = three.agenda.iter().filter_map(|item| item.minutes).map(Minutes::get).sum();
    assert_eq!((three.minutes.unwrap().get(), agenda), (60, 75));
    assert!(three.agenda[3].minutes.is_none());
}

#[test]
fn f5_items_under_policy_questions() {
    let question = |id, form: QuestionForm, words| {
        PolicyQuestion::new(id, Attribution::new(), words).with_form(form).with_session(id!("ws-7"))
    };
    let read = round_trip(
        Dataset::builder()
            .add(workshop(id!("ws-7"), year!(2031)))
            .add(workshop(id!("ws-8"), year!(2031)))
            .add(
                question(id!("ws-7/q-1"), QuestionForm::SingleQuestion, text!("Who counts the tides?"))
                    .with_order(ordinal!(1))
                    .with_heading(text!("A. Counting")),
            )
            .add(
                question(
                    id!("ws-7/q-2"),
                    QuestionForm::SeveralQuestions,
                    text!("Who pays, how, and for whom?"),
                )
                .with_order(ordinal!(2))
                .with_heading(text!("B. Paying"))
                .with_parts([text!("Who pays?"), text!("How?"), text!("For whom?")]),
            )
            .add(
                question(
                    id!("ws-7/q-3"),
                    QuestionForm::NoQuestion,
                    text!("Tides and the rights of swimmers"),
                )
                .with_order(ordinal!(3))
                .with_heading(text!("B. Paying")),
            ),
    );

    let questions_of = |session: Id<Session>| -> Vec<&PolicyQuestion> {
        read.policy_questions()
            .iter()
            .filter(|question| question.session.as_ref() == Some(&session))
            .collect()
    };
    let forms: Vec<_> = questions_of(id!("ws-7"))
        .iter()
        .map(|question| question.form.as_ref().unwrap().known().unwrap())
        .collect();
    assert_eq!(
        forms,
        [QuestionForm::SingleQuestion, QuestionForm::SeveralQuestions, QuestionForm::NoQuestion]
    );
    let questions = questions_of(id!("ws-7"));
    assert_eq!(questions[1].parts[..], [text!("Who pays?"), text!("How?"), text!("For whom?")]);
    assert_eq!(questions[1].heading, questions[2].heading);
    assert_ne!(questions[0].heading, questions[1].heading);
    assert!(questions_of(id!("ws-8")).is_empty());
}

// What others who modelled with the crate missed

#[test]
fn x1_a_session_from_one_time_to_another() {
    let held = |id, date| workshop(id, year!(2031)).with_date(date);
    let read = round_trip(
        Dataset::builder()
            .add(held(id!("afternoon"), date!("2031-11-27T15:50+01:00/2031-11-27T17:20+01:00")))
            .add(held(id!("over-midnight"), date!("2031-11-27T23:10+01:00/2031-11-28T00:40+01:00")))
            .add(held(id!("open-end"), date!("2031-11-27T23:10+01:00/..")))
            .add(held(id!("no-zone"), date!("2031-11-27T15:50/2031-11-27T17:20"))),
    );

    let date = |id: &str| read.session(&id.parse().unwrap()).unwrap().date.clone().unwrap();
    let over_midnight = date("over-midnight");
    assert_eq!(over_midnight.start(), Some(DateEnd::Date(date!("2031-11-27T23:10+01:00"))));
    assert_eq!(over_midnight.end(), Some(DateEnd::Date(date!("2031-11-28T00:40+01:00"))));
    assert!(date("afternoon") < over_midnight);
    assert_eq!(date("open-end").end(), Some(DateEnd::Open));
    assert_eq!(date("no-zone").to_string(), "2031-11-27T15:50/2031-11-27T17:20");

    // An end on the same day would be before the start.
    let backwards = held(id!("backwards"), date!("2031-11-27T23:10+01:00/2031-11-27T00:40+01:00"));
    let faults = Dataset::builder().add(backwards).build().unwrap_err();
    assert_eq!(faults.first().unwrap().code(), FaultCode::ReversedInterval);
}

#[test]
fn x2_looked_for_and_not_there() {
    let none = Classification::new().with_absent([ClassificationAxis::Goals, ClassificationAxis::Laws]);
    let proposal = |id, filed| {
        Proposal::new(id, Attribution::new(), text!("Open the tables.")).with_classification(filed)
    };
    let builder = Dataset::builder()
        .add(workshop(id!("ws-7"), year!(2031)).with_classification(none.clone()))
        .add(proposal(id!("no-law"), none.clone().with_topics([Topic::DataGovernance])))
        .add(proposal(id!("not-coded"), Classification::new().with_topics([Topic::DataGovernance])));
    let read = round_trip(builder.clone());

    let says_none = |record: RecordRef<'_>, axis: ClassificationAxis| {
        record.classification().is_some_and(|filed| filed.absent.contains(&axis.into()))
    };
    let without_goals: Vec<&str> =
        ids(read.records().filter(|own| says_none(*own, ClassificationAxis::Goals)));
    assert_eq!(without_goals, ["ws-7", "no-law"]);
    assert!(!read.records().any(|record| says_none(record, ClassificationAxis::Topics)));

    // What is there is not absent, also in a part of a record, and along an axis of one's own nobody knows.
    let own_axis: Term<ClassificationAxis> = "sea-regions".parse().unwrap();
    let contradictory = none
        .with_absent([own_axis, ClassificationAxis::Topics.into(), ClassificationAxis::Goals.into()])
        .with_goals([SdgGoal::LifeBelowWater]);
    let provision = Provision::new(id!("p/1"), text!("open the tables")).with_classification(contradictory);
    let builder =
        builder.add(Principle::new(id!("p"), Attribution::new(), text!("S.")).with_provisions([provision]));
    let faults = builder.build().unwrap_err();
    let found: Vec<_> = faults.iter().map(|fault| (fault.code(), fault.pointer())).collect();
    let pointer = "/principles/0/provisions/0/classification/absent/2";
    assert_eq!(found, [(FaultCode::ContradictedAbsence, pointer)]);
}

#[test]
fn x3_a_document_filed_as_a_whole() {
    let filed = Classification::new()
        .with_topics([Topic::DataGovernance])
        .with_themes([CompactTheme::ProtectData])
        .with_objectives([CompactObjective::ALL[0]])
        .with_goals([SdgGoal::LifeBelowWater])
        .with_laws([LawReference::new(Instrument::Law(id!("tidal-data-act")))]);
    let read = round_trip(
        Dataset::builder()
            .add(
                Law::new(id!("tidal-data-act"), LawKind::Statute, text!("Tidal Data Act"))
                    .with_classification(Classification::new().with_topics([Topic::DataGovernance])),
            )
            .add(document(id!("tides-of-data"), DocumentKind::Submission).with_classification(filed)),
    );

    assert_eq!(ids(read.by_topic(Topic::DataGovernance)), ["tides-of-data", "tidal-data-act"]);
    assert_eq!(ids(read.by_theme(CompactTheme::ProtectData)), ["tides-of-data"]);
    assert_eq!(ids(read.by_objective(CompactObjective::ALL[0])), ["tides-of-data"]);
    assert_eq!(ids(read.by_goal(SdgGoal::LifeBelowWater)), ["tides-of-data"]);
    assert_eq!(ids(read.by_law(&id!("tidal-data-act"))), ["tides-of-data"]);
    let classified = read.records().filter(|record| record.classification().is_some());
    assert_eq!(ids(classified), ["tides-of-data", "tidal-data-act"]);
}

#[test]
fn x4_a_bearer_that_is_inferred_beside_one_that_is_printed() {
    let bearers = [
        Actor::from(ActorClass::States).with_basis(Basis::Printed),
        Actor::from(ActorClass::IctCompanies).with_basis(Basis::Inferred),
    ];
    let provision = Provision::new(id!("p/1"), text!("publish the tables")).with_bearers(bearers);
    let read = round_trip(Dataset::builder().add(
        Principle::new(id!("p"), Attribution::new(), text!("Open tables.")).with_provisions([provision]),
    ));

    let bearers = &read.provision(&id!("p/1")).unwrap().bearers;
    let on = |basis: Basis| -> Vec<&Party> {
        bearers
            .iter()
            .filter(|bearer| bearer.basis == Some(basis.into()))
            .map(|bearer| &bearer.party)
            .collect()
    };
    assert_eq!(on(Basis::Printed), [&Party::from(ActorClass::States)]);
    assert_eq!(on(Basis::Inferred), [&Party::from(ActorClass::IctCompanies)]);
}

#[test]
fn x5_what_is_known_from_an_excerpt_or_from_memory() {
    let coding = |basis: CodingBasis| {
        Coding::new(text!("coder B"))
            .with_basis(basis)
            .with_confidence(Confidence::Low)
            .with_note(text!("To be looked up."))
    };
    let attribution = Attribution::new;
    let read = round_trip(
        Dataset::builder()
            .add(document(id!("d"), DocumentKind::Letter).with_coding(coding(CodingBasis::CutText)))
            .add(state(id!("atlantis")).with_coding(coding(CodingBasis::Memory)))
            .add(Law::new(id!("l"), LawKind::Treaty, text!("L")).with_coding(coding(CodingBasis::Report)))
            .add(workshop(id!("s"), year!(2031)).with_coding(coding(CodingBasis::Excerpt)))
            .add(
                Principle::new(id!("p"), attribution(), text!("S."))
                    .with_coding(coding(CodingBasis::Translation)),
            )
            .add(
                Proposal::new(id!("o"), attribution(), text!("S."))
                    .with_coding(coding(CodingBasis::WholeText)),
            )
            .add(
                PolicyQuestion::new(id!("q"), attribution(), text!("S?"))
                    .with_coding(coding(CodingBasis::Excerpt)),
            )
            .add(
                Statement::new(id!("t"), attribution(), Act::Aim, text!("S."))
                    .with_coding(coding(CodingBasis::Memory)),
            ),
    );

    let coded_from = |basis: CodingBasis| {
        ids(read.records().filter(|record| record.coding().unwrap().basis == Some(basis.into())))
    };
    assert_eq!(coded_from(CodingBasis::CutText), ["d"]);
    assert_eq!(coded_from(CodingBasis::Memory), ["atlantis", "t"]);
    assert_eq!(coded_from(CodingBasis::Excerpt), ["s", "q"]);
    let law = read.law(&id!("l")).unwrap().coding.as_ref().unwrap();
    assert_eq!(law.note, Some(text!("To be looked up.")));
    assert_eq!(law.confidence, Some(Confidence::Low.into()));
}

#[test]
fn x6_sources_that_disagree_on_a_fact() {
    let by = |source: Id<SourceDocument>| [Citation::new(source)];
    let symbol =
        |value, source| Identifier::new(IdentifierScheme::UnSymbol, value).with_citations(by(source));
    let published = |date, source| event(EventKind::Published, date).with_citations(by(source));
    let value = |value, source| SourcedValue::new(value).with_citations(by(source));
    let of_a_kind = |values: [SourcedValue; 2]| [Discrepancy::new(text!("kind")).with_values(values)];
    let read =
        round_trip(
            Dataset::builder()
                .add(document(id!("register"), DocumentKind::WebPage))
                .add(document(id!("library"), DocumentKind::WebPage))
                .add(
                    document(id!("tides-of-data"), DocumentKind::Letter)
                        .with_identifiers([
                            symbol(text!("A/85/1"), id!("register")),
                            symbol(text!("A/85/L.1"), id!("library")),
                        ])
                        .with_events([
                            published(date!("2031-03"), id!("register")),
                            published(date!("2031-04-02"), id!("library")),
                        ])
                        .with_carriers([Carrier::new()
                            .with_date(date!("2032"))
                            .with_citations(by(id!("library")))])
                        .with_contributors([
                            contributor(ContributorRole::Drafter, id!("nerea"))
                                .with_citations(by(id!("register"))),
                            contributor(ContributorRole::Drafter, id!("drusus"))
                                .with_citations(by(id!("library"))),
                        ])
                        .with_relations([related(DocumentRelation::VersionOf, id!("register"))
                            .with_citations(by(id!("library")))])
                        .with_discrepancies([Discrepancy::new(text!("title"))
                            .with_values([
                                value(text!("Tides of Data"), id!("register")),
                                value(text!("The Tides of Data"), id!("library")),
                            ])
                            .with_note(text!("The text itself has no title."))]),
                )
                .add(person(id!("nerea")).with_discrepancies(of_a_kind([
                    value(text!("a person"), id!("register")),
                    value(text!("a pen name of several"), id!("library")),
                ])))
                .add(person(id!("drusus")))
                .add(
                    Law::new(id!("tidal-data-act"), LawKind::Statute, text!("Tidal Data Act"))
                        .with_relations([RelatedLaw::new(LawRelation::Amends, id!("tidal-data-act"))
                            .with_citations(by(id!("library")))])
                        .with_discrepancies(of_a_kind([
                            value(text!("statute"), id!("register")),
                            value(text!("decree"), id!("library")),
                        ])),
                )
                .add(workshop(id!("ws-7"), year!(2031)).with_discrepancies([
                    Discrepancy::new(text!("minutes")).with_values([
                        value(text!("60"), id!("register")),
                        value(text!("90"), id!("library")),
                    ]),
                ])),
        );

    let document = read.source_document(&id!("tides-of-data")).unwrap();
    let dates: Vec<(String, &str)> = document
        .events
        .iter()
        .map(|event| (event.date.as_ref().unwrap().to_string(), event.citations[0].document.as_str()))
        .collect();
    assert_eq!(dates, [("2031-03".to_owned(), "register"), ("2031-04-02".to_owned(), "library")]);
    let sources: Vec<&str> =
        document.identifiers.iter().map(|symbol| symbol.citations[0].document.as_str()).collect();
    assert_eq!(sources, ["register", "library"]);

    // The title itself is neither the one nor the other.
    assert!(document.title.is_none());
    let titles = &document.discrepancies[0].values;
    assert_eq!(titles[1].value, "The Tides of Data");
    assert_eq!(titles[1].citations[0].document, id!("library"));
    let of_session = &read.session(&id!("ws-7")).unwrap().discrepancies[0];
    assert_eq!((of_session.fact.as_str(), of_session.values.len()), ("minutes", 2));
    let resting = ids(read.by_document(&id!("register")));
    assert_eq!(resting, ["tides-of-data", "nerea", "tidal-data-act", "ws-7"]);
}

#[test]
fn x7_one_thing_above_others() {
    let provision = Provision::new(id!("s/1"), text!("teach, equip and connect the islands"))
        .with_priority(text!("as a matter of priority"))
        .with_enumerations([
            Enumeration::new(false)
                .with_items([text!("teachers"), text!("boats"), text!("cables")])
                .with_priority(text!("above all"))
                .with_foremost([text!("teachers")]),
            Enumeration::new(false).with_items([text!("cables"), text!("satellites")]).with_ranked(true),
        ]);
    let statement = Statement::new(id!("s"), Attribution::new(), Act::Request, text!("Teach."))
        .with_priority(text!("first and foremost"))
        .with_provisions([provision]);
    let read = round_trip(Dataset::builder().add(statement));

    assert_eq!(read.statement(&id!("s")).unwrap().priority, Some(text!("first and foremost")));
    let provision = read.provision(&id!("s/1")).unwrap();
    assert_eq!(provision.priority, Some(text!("as a matter of priority")));
    let enumerations = &provision.enumerations;
    let (foremost, ranked) = (&enumerations[0], &enumerations[1]);
    assert_eq!(foremost.foremost[..], [text!("teachers")]);
    assert_eq!((foremost.priority.clone(), foremost.ranked), (Some(text!("above all")), None));
    assert_eq!((ranked.ranked, ranked.items[0].as_str()), (Some(true), "cables"));
}

#[test]
fn x8_lists_that_are_left_open_or_break_off() {
    let incomplete = |of, reason: Incompleteness| IncompleteList::new(of, reason);
    let read = round_trip(
        Dataset::builder()
            .add(document(id!("programme"), DocumentKind::Programme))
            .add(
                workshop(id!("ws-7"), year!(2031))
                    .with_participations([
                        Participation::new(ParticipationRole::Organizer).with_printed(text!("Port Guild"))
                    ])
                    .with_incomplete([
                        incomplete(text!("organizers"), Incompleteness::LeftOpen)
                            .with_printed(text!("among others"))
                            .with_citations([Citation::new(id!("programme"))]),
                        incomplete(text!("speakers"), Incompleteness::BrokenOff)
                            .with_count(Quantity::new(decimal!("7")).with_comparator(Comparator::AtLeast)),
                    ]),
            )
            .add(
                document(id!("open-call"), DocumentKind::Pledge)
                    .with_endorsements([Endorsement::new(Party::Described(text!("N. N., fisher")))])
                    .with_incomplete([incomplete(text!("endorsements"), Incompleteness::NotCoded)
                        .with_count(Quantity::new(decimal!("1200")))]),
            )
            .add(
                Proposal::new(id!("amendment"), Attribution::new(), text!("Open the tables."))
                    .with_incomplete([incomplete(text!("endorsements"), Incompleteness::LeftOpen)
                        .with_printed(text!("and others"))]),
            ),
    );

    let incomplete = &read.session(&id!("ws-7")).unwrap().incomplete;
    let (organizers, speakers) = (&incomplete[0], &incomplete[1]);
    assert_eq!(
        (&organizers.of, organizers.printed.clone()),
        (&text!("organizers"), Some(text!("among others")))
    );
    assert_eq!(speakers.reason, Incompleteness::BrokenOff);
    assert_eq!(speakers.count.as_ref().unwrap().comparator, Some(Comparator::AtLeast.into()));
    let call = &read.source_document(&id!("open-call")).unwrap().incomplete[0];
    assert_eq!((call.reason.known(), call.of.as_str()), (Some(Incompleteness::NotCoded), "endorsements"));
    assert_eq!(call.count.as_ref().unwrap().value, "1200");
    assert_eq!(read.proposal(&id!("amendment")).unwrap().incomplete[0].reason, Incompleteness::LeftOpen);
    assert_eq!(ids(read.by_document(&id!("programme"))), ["ws-7"]);
}

#[test]
fn x9_software_an_additional_speaker_and_sub_themes() {
    let read = round_trip(
        Dataset::builder()
            .add(
                Stakeholder::new(id!("tide-model"), StakeholderKind::Software)
                    .with_name(text!("Tide Model 3")),
            )
            .add(
                document(id!("tides-of-data"), DocumentKind::Report)
                    .with_contributors([contributor(ContributorRole::Drafter, id!("tide-model"))]),
            )
            .add(
                workshop(id!("ws-7"), year!(2031))
                    .with_participations([
                        Participation::new(ParticipationRole::Speaker).with_who([id!("nerea")]),
                        Participation::new(ParticipationRole::AdditionalSpeaker)
                            .with_who([id!("tide-model")]),
                    ])
                    .with_printed_themes([
                        PrintedTheme::new(text!("Open Tides"))
                            .with_sub_themes([text!("Tide tables"), text!("Buoys")]),
                        PrintedTheme::new(text!("Safe Harbours")),
                    ]),
            )
            .add(person(id!("nerea"))),
    );

    let model = read.stakeholder(&id!("tide-model")).unwrap();
    assert_eq!(model.kind, StakeholderKind::Software);
    let session = read.session(&id!("ws-7")).unwrap();
    let additional: Vec<_> = session
        .participations
        .iter()
        .filter(|part| part.role == ParticipationRole::AdditionalSpeaker)
        .flat_map(|part| part.who.iter())
        .collect();
    assert_eq!(additional, [&model.id]);
    let themes: Vec<(&str, usize)> =
        session.printed_themes.iter().map(|theme| (theme.text.as_str(), theme.sub_themes.len())).collect();
    assert_eq!(themes, [("Open Tides", 2), ("Safe Harbours", 0)]);
}

#[test]
fn x10_what_is_easily_taken_for_something_else() {
    let statement = |id| Statement::new(id, Attribution::new(), Act::Aim, text!("Open the tables."));
    let law = |id, name| Law::new(id, LawKind::Initiative, name);
    let read = round_trip(
        Dataset::builder()
            .add(document(id!("tides-of-data"), DocumentKind::Declaration).with_relations([
                related(DocumentRelation::DistinctFrom, id!("rival")).with_note(text!("Signed a day later.")),
            ]))
            .add(document(id!("rival"), DocumentKind::Declaration))
            .add(state(id!("atlantis")).with_distinct_from([id!("new-atlantis")]))
            .add(state(id!("new-atlantis")))
            .add(
                law(id!("open-tides"), text!("Open Tides Initiative"))
                    .with_relations([RelatedLaw::new(LawRelation::DistinctFrom, id!("tides-open"))]),
            )
            .add(law(id!("tides-open"), text!("Initiative for Open Tides")))
            .add(
                statement(id!("one"))
                    .with_relations([Related::new(Relation::DistinctFrom, Target::Statement(id!("other")))]),
            )
            .add(statement(id!("other"))),
    );

    let document = read.source_document(&id!("tides-of-data")).unwrap();
    let rivals: Vec<_> = document
        .relations
        .iter()
        .filter(|related| related.relation == DocumentRelation::DistinctFrom)
        .map(|related| related.document.as_str())
        .collect();
    assert_eq!(rivals, ["rival"]);
    assert_eq!(read.stakeholder(&id!("atlantis")).unwrap().distinct_from[..], [id!("new-atlantis")]);
    assert_eq!(read.law(&id!("open-tides")).unwrap().relations[0].relation, LawRelation::DistinctFrom);
    assert_eq!(read.statement(&id!("one")).unwrap().relations[0].relation, Relation::DistinctFrom);

    let faults = Dataset::builder()
        .add(state(id!("atlantis")).with_distinct_from([id!("nowhere")]))
        .build()
        .unwrap_err();
    assert_eq!(faults.first().unwrap().code(), FaultCode::DanglingReference);
}

#[test]
fn x11_how_far_a_document_is_coded() {
    let letter = |id| document(id, DocumentKind::Letter);
    let axes = [ClassificationAxis::Topics, ClassificationAxis::Laws];
    let read = round_trip(
        Dataset::builder()
            .add(letter(id!("whole")).with_coverage(CodingCoverage::new(CodingExtent::Whole).with_axes(axes)))
            .add(
                letter(id!("in-part")).with_coverage(
                    CodingCoverage::new(CodingExtent::InPart)
                        .with_parts([
                            Locator::new().with_sections([text!("2. Data")]),
                            Locator::new().with_page(text!("iv")),
                        ])
                        .with_coding(Coding::new(text!("coder B")).with_date(date!("2031-05"))),
                ),
            )
            .add(letter(id!("not-yet")).with_coverage(CodingCoverage::new(CodingExtent::NotYet)))
            .add(letter(id!("unsaid"))),
    );

    // Whether a document on which nothing is filed along an axis says nothing there.
    let was_looked_at = |id: &str, axis: ClassificationAxis| {
        let coverage = read.source_document(&id.parse().unwrap()).unwrap().coverage.as_ref();
        coverage.is_some_and(|own| own.extent == CodingExtent::Whole && own.axes.contains(&axis.into()))
    };
    assert!(was_looked_at("whole", ClassificationAxis::Topics));
    assert!(!was_looked_at("whole", ClassificationAxis::Themes));
    for id in ["in-part", "not-yet", "unsaid"] {
        assert!(!was_looked_at(id, ClassificationAxis::Topics), "{id}");
    }
    let in_part = read.source_document(&id!("in-part")).unwrap().coverage.as_ref().unwrap();
    assert_eq!(in_part.parts[1].page, Some(text!("iv")));
    assert_eq!(in_part.coding.as_ref().unwrap().coder, "coder B");
}

#[test]
fn positions_that_were_compared() {
    let mapping = |relation: MappingRelation, target| Mapping::new(relation, target);
    let coder = || Coding::new(text!("coder B")).with_confidence(Confidence::Medium);
    let open_tables = Provision::new(id!("atlantis/1/a"), text!("publish the tables")).with_mappings([
        mapping(MappingRelation::Qualifies, Target::Provision(id!("lemuria/1/a")))
            .with_aspect(text!("who may read them"))
            .with_rationale(text!("It excepts tables of naval ports."))
            .with_coding(coder()),
        mapping(MappingRelation::Subset, Target::Provision(id!("lemuria/1/a")))
            .with_aspect(text!("which tables")),
    ]);
    let attribution = Attribution::new;
    let read = round_trip(
        Dataset::builder()
            .add(
                Principle::new(id!("atlantis/1"), attribution(), text!("Open tables."))
                    .with_provisions([open_tables])
                    .with_mappings([mapping(
                        MappingRelation::Intersects,
                        Target::Proposal(id!("lemuria/1")),
                    )]),
            )
            .add(
                Proposal::new(id!("lemuria/1"), attribution(), text!("Open all tables."))
                    .with_provisions([Provision::new(id!("lemuria/1/a"), text!("publish all tables"))])
                    .with_mappings([mapping(MappingRelation::Opposes, Target::Statement(id!("s")))]),
            )
            .add(
                Statement::new(id!("s"), attribution(), Act::Assertion, text!("Tables are secret."))
                    .with_mappings([mapping(MappingRelation::Equal, Target::PolicyQuestion(id!("q")))]),
            )
            .add(PolicyQuestion::new(id!("q"), attribution(), text!("Are tables secret?")).with_mappings([
                mapping(MappingRelation::NoRelationship, Target::Principle(id!("atlantis/1"))),
            ])),
    );

    let mappings = &read.provision(&id!("atlantis/1/a")).unwrap().mappings;
    let (who, which) = (&mappings[0], &mappings[1]);
    assert_eq!(
        (who.relation.known(), who.target.clone()),
        (Some(MappingRelation::Qualifies), which.target.clone())
    );
    assert_eq!(who.coding.as_ref().unwrap().confidence, Some(Confidence::Medium.into()));
    assert_eq!(which.aspect, Some(text!("which tables")));
    let opposed = &read.proposal(&id!("lemuria/1")).unwrap().mappings[0];
    assert_eq!((opposed.relation.as_str(), &opposed.target), ("opposes", &Target::Statement(id!("s"))));
    let of_others = [
        &read.principle(&id!("atlantis/1")).unwrap().mappings,
        &read.statement(&id!("s")).unwrap().mappings,
        &read.policy_question(&id!("q")).unwrap().mappings,
    ];
    let relations: Vec<&str> = of_others.iter().map(|mappings| mappings[0].relation.as_str()).collect();
    assert_eq!(relations, ["intersects", "equal", "no-relationship"]);
}
