//! Datasets of so many positions of so many holders, made at random for questions: every filter finds something in them, and
//! documents are coded to every extent. The same numbers give the same records.

#![allow(dead_code, reason = "not everybody uses all of it")]

use digital_governance::prelude::*;
use fastrand::Rng;

/// Words to write texts with. One in three has a number behind it, so that there are rare words, too.
const WORDS: &[&str] = &[
    "access", "border", "cable", "data", "election", "flow", "harbour", "identity", "judge", "key",
    "library", "market", "network", "open", "privacy", "quota", "record", "school", "tide", "user", "vote",
    "wave", "youth",
];

/// So many positions stand in a document.
const IN_A_DOCUMENT: usize = 20;

const LAWS: usize = 100;

/// So many of the holders are coalitions, of which the others are members.
const COALITIONS: usize = 10;

pub(crate) fn holder(number: usize) -> Id<Stakeholder> {
    parsed(&format!("holder-{number}"))
}

pub(crate) fn document(number: usize) -> Id<SourceDocument> {
    parsed(&format!("document-{number}"))
}

pub(crate) fn law(number: usize) -> Id<Law> {
    parsed(&format!("law-{number}"))
}

fn parsed<T>(id: &str) -> Id<T> {
    id.parse().expect("an id")
}

fn some<T: Copy>(random: &mut Rng, terms: &[T]) -> T {
    terms[random.usize(..terms.len())]
}

/// One in so many.
fn rarely(random: &mut Rng, times: usize) -> bool {
    random.usize(..times) == 0
}

/// A dataset of so many positions of so many holders, of which there are at least 20.
pub(crate) fn dataset(positions: usize, holders: usize) -> Dataset {
    let mut random = Rng::with_seed(20);
    let mut builder = Dataset::builder();
    for number in 0..LAWS {
        builder = builder.add(Law::new(law(number), LawKind::Treaty, sentence(&mut random, 3)));
    }
    for number in 0..holders {
        builder = builder.add(stakeholder(&mut random, number));
    }
    for number in 0..positions.div_ceil(IN_A_DOCUMENT) {
        builder = builder.add(source(&mut random, number, holders));
    }
    for number in 0..positions {
        builder = builder.add(position(&mut random, number, holders));
    }
    builder.build().unwrap_or_else(|faults| panic!("{faults}"))
}

/// The holder of a document: those with small numbers hold more.
fn holder_of(document: usize, holders: usize) -> usize {
    let mut random = Rng::with_seed(u64::try_from(document).expect("small"));
    let most = random.usize(..holders);
    random.usize(..=most)
}

fn sentence(random: &mut Rng, words: usize) -> Text {
    let word = |_| {
        let word = some(random, WORDS);
        if rarely(random, 3) { format!("{word}{}", random.u8(..50)) } else { word.to_owned() }
    };
    let words: Vec<String> = (0..words).map(word).collect();
    words.join(" ").parse().expect("a text")
}

fn stakeholder(random: &mut Rng, number: usize) -> Stakeholder {
    let new = Stakeholder::new(holder(number), StakeholderKind::State).with_name(sentence(random, 2));
    let affiliation = match number {
        0..COALITIONS => return new,
        // A chain of successors.
        10..13 => Affiliation::new(holder(number + 1)).with_kind(AffiliationKind::Successor),
        _ => {
            let kinds = [AffiliationKind::Membership, AffiliationKind::Membership, AffiliationKind::Observer];
            Affiliation::new(holder(number % COALITIONS)).with_kind(some(random, &kinds))
        }
    };
    let periods = [None, Some(date!("2010/2018")), Some(date!("2019/..")), Some(date!("2017"))];
    new.with_affiliations([affiliation.with_period(periods[random.usize(..4)].clone())])
}

fn date(random: &mut Rng) -> PartialDate {
    let (year, month, day) = (random.u16(2010..2025), random.u8(1..=12), random.u8(1..=28));
    let text = match random.u8(..4) {
        0 => format!("{year}"),
        1 => format!("{year}-{month:02}"),
        _ => format!("{year}-{month:02}-{day:02}"),
    };
    text.parse().expect("a date")
}

fn source(random: &mut Rng, number: usize, holders: usize) -> SourceDocument {
    let kinds = [EventKind::Published, EventKind::Delivered, EventKind::Drafted];
    let event = Event::new(some(random, &kinds)).with_date(date(random));
    let author =
        Contributor::new(ContributorRole::Author, Party::Stakeholder(holder(holder_of(number, holders))));
    let mut new = SourceDocument::new(document(number), DocumentKind::Submission)
        .with_events([event])
        .with_contributors([author]);
    if !rarely(random, 8) {
        let extents = [CodingExtent::Whole, CodingExtent::Whole, CodingExtent::InPart, CodingExtent::NotYet];
        let axes = ClassificationAxis::ALL.iter().copied().filter(|_| !rarely(random, 12));
        let axes: Vec<_> = axes.map(Term::from).collect();
        let mut coverage = CodingCoverage::new(some(random, &extents)).with_axes(axes);
        if rarely(random, 12) {
            coverage = coverage.with_coding(Coding::new(text!("coder")).with_basis(CodingBasis::Excerpt));
        }
        new = new.with_coverage(coverage);
    }
    if rarely(random, 30) {
        let absent = [Term::from(some(random, ClassificationAxis::ALL))];
        new = new.with_classification(Classification::new().with_absent(absent));
    }
    new
}

fn classification(random: &mut Rng) -> Classification {
    let mut new = Classification::new().with_topics([some(random, Topic::ALL)]);
    if random.bool() {
        new = new.with_themes([some(random, CompactTheme::ALL)]);
    }
    if random.bool() {
        new = new.with_objectives([some(random, CompactObjective::ALL)]);
    }
    match random.u8(..6) {
        0 => new = new.with_goals([some(random, &SdgGoal::ALL)]),
        1 => {
            let targets: Vec<SdgTarget> = some(random, &SdgGoal::ALL).targets().collect();
            new = new.with_goals([some(random, &targets)]);
        }
        2 => new = new.with_absent([ClassificationAxis::Goals]),
        _ => {}
    }
    if rarely(random, 4) {
        new = new.with_technologies([some(random, Technology::ALL)]);
    }
    if rarely(random, 4) {
        new = new.with_laws([LawReference::new(Instrument::Law(law(random.usize(..LAWS))))]);
    }
    new
}

fn actor(random: &mut Rng, holders: usize) -> Actor {
    if rarely(random, 4) {
        Actor::from(holder(random.usize(..holders)))
    } else {
        Actor::from(some(random, ActorClass::ALL))
    }
}

fn provision(random: &mut Rng, number: usize, part: usize, holders: usize) -> Provision {
    let mut new = Provision::new(parsed(&format!("position-{number}/{part}")), sentence(random, 5))
        .with_modality(some(random, Modality::ALL))
        .with_bearers([actor(random, holders)])
        .with_classification(classification(random));
    if random.bool() {
        new = new.with_verb(some(random, Verb::ALL));
    }
    if rarely(random, 4) {
        new = new.with_addressees([actor(random, holders)]);
    }
    if rarely(random, 20) {
        let other = random.usize(..number.div_ceil(IN_A_DOCUMENT).max(1));
        new = new.with_citations([Citation::new(document(other))]);
    }
    if number > 0 && rarely(random, 30) {
        let other = random.usize(..number);
        let relation = some(random, MappingRelation::ALL);
        let mapping = if other.is_multiple_of(4) {
            Mapping::new(relation, Target::Proposal(parsed(&format!("position-{other}"))))
        } else {
            Mapping::new(relation, Target::Statement(parsed(&format!("position-{other}"))))
        };
        new = new.with_mappings([mapping]);
    }
    new
}

/// Every fourth is a proposal, the others are statements.
fn position(random: &mut Rng, number: usize, holders: usize) -> Record {
    let mut own = holder_of(number / IN_A_DOCUMENT, holders);
    let mut attribution = Attribution::new();
    if rarely(random, 10) {
        // A report of what somebody else holds.
        attribution = attribution.with_asserter(holder(own));
        own = random.usize(..holders);
    }
    let mut holding = vec![holder(own)];
    if rarely(random, 20) && own > 0 {
        holding.push(holder(own - 1));
    }
    let attribution = attribution.with_holders(holding);
    let provisions: Vec<Provision> =
        (0..random.usize(..3)).map(|part| provision(random, number, part, holders)).collect();
    let citations = [Citation::new(document(number / IN_A_DOCUMENT))];
    let summary = sentence(random, 8);
    if number.is_multiple_of(4) {
        return Proposal::new(parsed(&format!("position-{number}")), attribution, summary)
            .with_classification(classification(random))
            .with_provisions(provisions)
            .with_citations(citations)
            .into();
    }
    let mut new =
        Statement::new(parsed(&format!("position-{number}")), attribution, some(random, Act::ALL), summary)
            .with_classification(classification(random))
            .with_provisions(provisions)
            .with_citations(citations);
    if rarely(random, 3) {
        new = new.with_date(date(random));
    }
    if rarely(random, 5) {
        let target = match random.u8(..3) {
            0 => Target::Law(law(random.usize(..LAWS))),
            1 => Target::Topic(some(random, Topic::ALL).into()),
            _ => Target::Technology(some(random, Technology::ALL).into()),
        };
        new = new.with_targets([StatementTarget::new(target).with_stance(some(random, Stance::ALL))]);
    }
    if rarely(random, 6) {
        new = new.with_addressees([actor(random, holders)]);
    }
    new.into()
}
