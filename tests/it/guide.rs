//! The whole documents in `docs/examples`: each is valid, needs no advice, and has what `docs/modelling.md` refers to it for.

use std::collections::BTreeSet;
use std::path::PathBuf;

use digital_governance::prelude::*;

const MODELLING: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/modelling.md"));

fn directory() -> PathBuf {
    PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/docs/examples"))
}

/// The dataset of an example.
fn example(name: &str) -> Dataset {
    let text = std::fs::read_to_string(directory().join(name).with_extension("json")).unwrap();
    Dataset::from_json(text).unwrap_or_else(|faults| panic!("{name}: {faults}"))
}

fn names() -> BTreeSet<String> {
    let entries = std::fs::read_dir(directory()).unwrap().map(|entry| entry.unwrap().path());
    let files = entries.filter(|path| path.extension().is_some_and(|extension| extension == "json"));
    files.map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned()).collect()
}

fn provision(dataset: &Dataset, id: &Id<Provision>) -> Provision {
    dataset.provision(id).unwrap().clone()
}

fn statement(dataset: &Dataset, id: &Id<Statement>) -> Statement {
    dataset.statement(id).unwrap().clone()
}

#[test]
fn each_needs_neither_correction_nor_advice_nor_a_term_of_its_own() {
    for name in names() {
        let dataset = example(&name);
        assert_eq!(dataset.advice(), [], "{name}");
        let unknown: Vec<String> = dataset.unknown_terms().map(|(_, term)| term.to_string()).collect();
        assert_eq!(unknown, Vec::<String>::new(), "{name}");
    }
}

#[test]
fn each_citation_of_a_passage_quotes_it() {
    let mut count = 0;
    for dataset in names().iter().map(|name| example(name)) {
        let records = dataset.records().map(RecordRef::citations);
        let provisions = dataset.provisions().map(|(provision, _)| &*provision.citations);
        for citation in records.chain(provisions).flatten().filter(|citation| citation.locator.is_some()) {
            assert!(citation.quote.is_some(), "{}", dataset.cite(citation));
            count += 1;
        }
    }
    assert!(count >= 15, "{count}");
}

#[test]
fn the_page_names_each_of_them_and_no_other() {
    let links = MODELLING.split("](examples/").skip(1).filter_map(|rest| rest.split_once(".json)"));
    let named: BTreeSet<String> = links.map(|(name, _)| name.to_owned()).collect();
    assert_eq!(named, names());
    let (_, section) = MODELLING.split_once("\n## Twelve doubtful places\n").unwrap();
    let (section, _) = section.split_once("\n## ").unwrap();
    // The heading of the table and the line below it come first.
    assert_eq!(section.lines().filter(|line| line.starts_with('|')).count(), 2 + 12);
}

#[test]
fn a_session_over_midnight_has_its_question() {
    let dataset = example("session");
    let session = dataset.session(&id!("igf-2031-ws-7")).unwrap();
    let date = session.date.as_ref().unwrap();
    assert_ne!(date.earliest_day(), date.latest_day());
    assert!(session.participations[1].who.is_empty(), "nobody is named yet");
    let question = &dataset.policy_questions()[0];
    assert_eq!((question.session.as_ref(), question.parts.len()), (Some(&session.id), 2));
}

#[test]
fn an_anonymous_participant_holds_what_the_rapporteur_reports() {
    let dataset = example("anonymous-participant");
    let anonymous: Vec<&Stakeholder> =
        dataset.stakeholders().iter().filter(|one| one.name.is_none()).collect();
    assert_eq!(anonymous.len(), 2, "two are two records");
    let [named, unnamed] = dataset.statements() else { panic!("two statements") };
    assert_eq!(named.attribution.holders[0], anonymous[0].id);
    assert!(unnamed.attribution.holders.is_empty() && unnamed.attribution.asserter.is_some());
}

#[test]
fn the_sponsors_and_the_vote_on_an_amendment_stand_apart() {
    let dataset = example("amendment");
    let [proposal] = dataset.proposals() else { panic!("one amendment") };
    assert_eq!(proposal.attribution.holders.len(), 2);
    let joined: Vec<_> = proposal.endorsements.iter().map(|one| (&one.who, &one.kind)).collect();
    let hyperborea = Party::Stakeholder(id!("hyperborea"));
    assert_eq!(joined, [(&hyperborea, &Some(EndorsementKind::CoSponsorship.into()))]);
    let outcome = proposal.outcome.as_ref().unwrap();
    assert_eq!(outcome.result, ProposalOutcome::Rejected);
    let votes = [&outcome.votes_for, &outcome.votes_against, &outcome.abstentions];
    assert_eq!(votes.map(|count| count.unwrap().get()), [61, 83, 21]);
    let amendment = proposal.amendment.as_ref().unwrap();
    assert!(
        matches!(&amendment.target, Target::Passage(passage) if passage.document == "tides-resolution-draft")
    );
}

#[test]
fn the_versions_of_a_text_are_a_chain_and_its_adoption_is_event_and_outcome() {
    let dataset = example("versions");
    let mut document = dataset.source_document(&id!("tidal-compact/text")).unwrap();
    assert!(document.events.iter().any(|event| event.kind == EventKind::Adopted));
    assert_eq!(document.outcome.as_ref().unwrap().result, ProposalOutcome::AdoptedWithoutVote);
    assert_eq!(dataset.laws()[0].events[0].kind, EventKind::Adopted);
    let mut chain = Vec::new();
    while let Some(earlier) =
        document.relations.iter().find(|related| related.relation == DocumentRelation::Supersedes)
    {
        document = dataset.source_document(&earlier.document).unwrap();
        chain.push(document.id.as_str());
    }
    assert_eq!(chain, ["tidal-compact/rev-1", "tidal-compact/zero-draft"]);
    // The Assembly holds what the member States are to do, and the draft is nobody's.
    let adopted = statement(&dataset, &id!("tidal-compact/text/14"));
    assert_eq!(adopted.attribution.holders[0], "assembly");
    assert_eq!(adopted.provisions[0].bearers[0].party, ActorClass::MemberStates.into());
    assert_eq!(adopted.provisions[0].mappings[0].relation, MappingRelation::Subset);
    assert!(statement(&dataset, &id!("tidal-compact/zero-draft/12")).attribution.holders.is_empty());
}

#[test]
fn those_who_join_a_charter_endorse_it_and_its_objectives_are_aims() {
    let dataset = example("endorsements");
    let charter = dataset.source_document(&id!("open-tides-charter")).unwrap();
    assert_eq!(charter.endorsements.len(), 4);
    assert!(charter.endorsements.iter().any(|one| matches!(one.who, Party::Described(_))));
    let said = charter.endorsements[1].statement.as_ref().unwrap();
    assert_eq!(statement(&dataset, said).act, Act::Commitment);
    assert_eq!(charter.incomplete[0].count.as_ref().unwrap().value, "57");
    assert_eq!(charter.announced_counts[0].count.get(), 57);
    assert_eq!(statement(&dataset, &id!("open-tides-charter/objective-1")).act, Act::Aim);
}

#[test]
fn an_article_of_a_treaty_has_the_parts_of_its_norms_apart() {
    let dataset = example("treaty-article");
    assert_eq!(statement(&dataset, &id!("tides-treaty/article-3")).act, Act::Stipulation);
    let first = provision(&dataset, &id!("tides-treaty/article-3/1"));
    assert_eq!(first.action, "publish its tide tables");
    assert_eq!(first.manner, Some(text!("in a machine-readable form")));
    assert_eq!((first.beneficiaries.len(), first.addressees.len()), (1, 0));
    let second = provision(&dataset, &id!("tides-treaty/article-3/2"));
    assert_eq!(second.modality, Some(Modality::Prohibition.into()));
    assert_eq!((second.conditions.len(), second.exceptions.len()), (1, 1));
    let third = provision(&dataset, &id!("tides-treaty/article-3/3"));
    assert_eq!((third.beneficiaries.len(), third.addressees.len()), (0, 1));
    let treaty = dataset.source_document(&id!("tides-treaty/text")).unwrap();
    assert!(treaty.endorsements.iter().any(|one| one.kind == Some(EndorsementKind::Accession.into())));
    assert_eq!(statement(&dataset, &id!("tides-treaty/article-3")).title, Some(text!("Tide tables")));
    let offence = provision(&dataset, &id!("tides-treaty/article-5/1"));
    assert_eq!(
        (&offence.establishes[0].kind, offence.affected.len()),
        (&EstablishmentKind::Offence.into(), 1)
    );
    let entry = provision(&dataset, &id!("tides-treaty/article-12/1"));
    assert_eq!(entry.modality, Some(Modality::Constitutive.into()));
    assert_eq!(entry.bearers[0].party, Party::Law(id!("tides-treaty")));
}

#[test]
fn a_reservation_is_about_an_article_and_a_dissociation_about_a_paragraph() {
    let dataset = example("reservation");
    let reservation = statement(&dataset, &id!("tides-treaty/hyperborea/reservation"));
    assert_eq!(
        (&reservation.act, &reservation.targets[0].stance),
        (&Act::Reservation.into(), &Some(Stance::Reserve.into()))
    );
    assert_eq!(reservation.targets[0].pinpoints[0], "Article 3, paragraph 2");
    let treaty = dataset.source_document(&id!("tides-treaty/text")).unwrap();
    assert_eq!(treaty.endorsements[0].statement.as_ref(), Some(&reservation.id));
    let dissociation = statement(&dataset, &id!("tides-resolution/hyperborea/dissociation"));
    assert_eq!(dissociation.act, Act::Dissociation);
    let [paragraph, whole] = &*dissociation.targets else { panic!("two targets") };
    assert!(matches!(paragraph.target, Target::Passage(_)));
    assert_eq!(paragraph.stance, Some(Stance::Dissociate.into()));
    assert_eq!(whole.stance, Some(Stance::Acceptable.into()));
}

#[test]
fn a_reported_position_stands_beside_the_speech_that_it_reports() {
    let dataset = example("reported-position");
    let speech = dataset.source_document(&id!("atlantis-speech-2031")).unwrap();
    assert_eq!(speech.kind, DocumentKind::Speech);
    let held: Vec<&Statement> = dataset.by_holder(&id!("atlantis")).of().collect();
    let first_party: Vec<bool> = held.iter().map(|one| one.attribution.is_first_party()).collect();
    assert_eq!(first_party, [true, false]);
    assert_eq!(held[0].attribution.contributors[0].role, ContributorRole::Speaker);
    assert_eq!(held[1].relations[0].relation, Relation::Reports);
    assert_eq!(held[1].mappings[0].relation, MappingRelation::Superset);
}

#[test]
fn an_open_list_and_who_should_do_what() {
    let dataset = example("open-list");
    let provision = |id| provision(&dataset, &id);
    let list = &provision(id!("atlantis-gdc-2023/proposal-1/provision-1")).enumerations[0];
    assert!(list.open && list.items.contains(&list.foremost[0]));
    let oppose = provision(id!("atlantis-gdc-2023/proposal-1/provision-2"));
    assert_eq!(
        (oppose.verb, oppose.modality),
        (Some(Verb::Should.into()), Some(Modality::Obligation.into()))
    );
    assert!(oppose.action.as_str().starts_with("oppose "));
    let compact = provision(id!("atlantis-gdc-2023/proposal-1/provision-3"));
    assert_eq!(compact.bearers[0].party, Party::Law(id!("tidal-compact")));
    let process = provision(id!("atlantis-gdc-2023/proposal-1/provision-4"));
    assert_eq!(process.bearers[0].party, Party::Stakeholder(id!("tidal-review")));
    assert_eq!(dataset.stakeholder(&id!("tidal-review")).unwrap().kind, StakeholderKind::Process);
}

#[test]
fn mappings_say_who_compared_what() {
    let dataset = example("mapping");
    let provision = provision(&dataset, &id!("atlantis-gdc-2023/proposal-2/provision-1"));
    let relations: Vec<&str> = provision.mappings.iter().map(|mapping| mapping.relation.as_str()).collect();
    assert_eq!(relations, ["superset", "opposes"]);
    for mapping in &provision.mappings {
        assert!(mapping.coding.is_some());
        assert!(matches!(&mapping.target, Target::Provision(id) if dataset.provision(id).is_some()));
    }
}
