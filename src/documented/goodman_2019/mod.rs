//! *Back to the Future – Why a Human Rights-Focused Foreign Policy must keep up with Technology*, an article
//! by Helen Goodman MP, Foreign Policy Centre, 2019.
//!
//! The article has no headings, so that its citations name no section. Paragraphs are its printed lines,
//! counted from 1 at the opening quotation: the quotation is 1, the line that says whose it is 2, "Last year"
//! begins 3, and the line on the author behind the article is 26. Sentences are counted by their printed
//! stops: sentence 2 of paragraph 19 holds two statements between which no stop is printed. Notes are cited
//! by their numbers.

use super::notation::{Items, held_by};
use crate::record::{
    Actor, Attribution, Classification, Contributor, Event, Locator, Party, Record, RelatedDocument,
    SourceDocument, Stakeholder, Statement, StatementTarget, Target,
};
use crate::value::{Id, Text};
use crate::vocabulary::{
    Act, ContributorRole, DocumentKind, DocumentRelation, EventKind, Technology, Term, Topic,
};

/// A passage of the article: `at!(3: 1, 2)` for sentences of a paragraph, `at!(note "14")` for a note.
macro_rules! at {
    ($paragraph:literal) => {
        cite!("goodman-2019", [], paragraph $paragraph)
    };
    ($paragraph:literal: $($sentence:literal),+) => {
        cite!("goodman-2019", [], paragraph $paragraph, sentences $($sentence),+)
    };
    (note $note:literal) => {
        cite!("goodman-2019", [], footnote $note)
    };
    (note $note:literal: $($sentence:literal),+) => {
        cite!("goodman-2019", [], sentences $($sentence),+, footnote $note)
    };
}

pub mod conclusion;
pub mod footnotes;
pub mod good_uses;
pub mod levers;
pub mod threats;

const GOODMAN: Items<Id<Stakeholder>> = list![id!("helen-goodman")];

/// Whose it is where she speaks for herself.
const OWN: Attribution = held_by(GOODMAN);

/// What she says herself.
const fn says(id: Id<Statement>, act: Act, summary: Text) -> Statement {
    Statement::new(id, OWN, Term::of(act), summary)
}

/// What, as she reports, others hold.
const fn reports(id: Id<Statement>, holders: Items<Id<Stakeholder>>, act: Act, summary: Text) -> Statement {
    Statement::new(id, held_by(holders).asserter(id!("helen-goodman")), Term::of(act), summary)
}

const fn on(target: Target) -> StatementTarget {
    StatementTarget::new(target)
}

const fn on_party(stakeholder: Id<Stakeholder>) -> StatementTarget {
    on(Target::Stakeholder(stakeholder))
}

const fn on_thing(thing: Text) -> StatementTarget {
    on(Target::Described(thing))
}

const fn party(stakeholder: Id<Stakeholder>) -> Actor {
    Actor::new(Party::Stakeholder(stakeholder))
}

const fn described(actor: Text) -> Actor {
    Actor::new(Party::Described(actor))
}

/// Whom she means by ‘we’ is not said.
const WE: Items<Actor> = list![described(text!("the author and others with her")).printed(text!("we"))];

const RIGHTS: Items<Term<Topic>> = list![Term::of(Topic::HumanRightsPrinciples)];
const PRIVACY: Items<Term<Topic>> = list![Term::of(Topic::Privacy)];
const WORK: Items<Term<Topic>> = list![Term::of(Topic::HumanRightsPrinciples), Term::of(Topic::FutureOfWork)];

const fn filed(topics: Items<Term<Topic>>) -> Classification {
    Classification::new().topics(topics)
}

const fn filed_with(topics: Items<Term<Topic>>, technologies: Items<Term<Technology>>) -> Classification {
    filed(topics).technologies(technologies)
}

const fn author(who: Id<Stakeholder>) -> Contributor {
    Contributor::new(Term::of(ContributorRole::Author), Party::Stakeholder(who))
}

const fn publisher(who: Party) -> Contributor {
    Contributor::new(Term::of(ContributorRole::Publisher), who)
}

const fn event(kind: EventKind) -> Event {
    Event::new(Term::of(kind))
}

const fn related(
    relation: DocumentRelation,
    document: Id<SourceDocument>,
    place: Locator,
) -> RelatedDocument {
    RelatedDocument::new(Term::of(relation), document).place(place)
}

const fn cites(document: Id<SourceDocument>, note: Text) -> RelatedDocument {
    related(DocumentRelation::Cites, document, Locator::new().footnote(note))
}

/// A line by the words that it begins with.
const fn line(beginning: Text) -> Locator {
    Locator::new().label(beginning)
}

/// The article itself.
pub fn document() -> SourceDocument {
    const VALUE: SourceDocument = SourceDocument::new(id!("goodman-2019"), Term::of(DocumentKind::Article))
        .title(text!(
            "Back to the Future – Why a Human Rights-Focused Foreign Policy must keep up with Technology"
        ))
        .summary(text!(
            "On what technology does against human rights, with the Uighurs in Xinjiang as the case, on what \
             it can do for human rights, and on four levers of policy."
        ))
        .contributors(list![
            author(id!("helen-goodman"))
                .capacity(text!("Shadow Minister for Foreign and Commonwealth Affairs"))
                .printed(text!("Helen Goodman MP")),
            publisher(Party::Stakeholder(id!("foreign-policy-centre"))),
        ])
        .events(list![event(EventKind::Published).date(date!("2019-10-09"))])
        .citations(list![
            cite!("goodman-2019", [], label "Back to the Future"),
            cite!("goodman-2019", [], label "Article by Helen Goodman MP"),
            cite!("goodman-2019", [], label "October 9, 2019"),
            at!(26: 1),
        ])
        .languages(list![language!("en")])
        .relations(list![
            cites(id!("hrw-2018-eradicating-ideological-viruses"), text!("1")),
            related(
                DocumentRelation::Quotes,
                id!("hrw-2018-eradicating-ideological-viruses"),
                Locator::new().paragraph(ordinal!(7)).sentences(list![ordinal!(2)]),
            ),
            cites(id!("zenz-2018-political-re-education"), text!("2")),
            cites(id!("malik-muslim-inmates"), text!("3")),
            cites(id!("lynch-2018-app-targeting-uighur-population"), text!("4")),
            cites(id!("hrw-2018-big-data-fuels-crackdown"), text!("5")),
            cites(id!("fiedler-2018-technology-game-changer"), text!("8")),
            related(
                DocumentRelation::Quotes,
                id!("fiedler-2018-technology-game-changer"),
                Locator::new().paragraph(ordinal!(13)).sentences(list![ordinal!(1)]),
            ),
            cites(id!("good-world-solutions-site"), text!("12")),
            cites(id!("wiggin-2018-labour-organizers-apps"), text!("13")),
            cites(id!("foreign-affairs-committee-1703-05"), text!("14")),
            cites(id!("hrw-report-pdf-china0918"), text!("15")),
        ])
        .furniture(list![
            line(text!("Skip to content")),
            line(text!("Footnotes")),
            line(text!("Related Articles")),
            line(text!("Join our mailing list")),
            line(text!("JOIN")),
        ]);
    VALUE
}

/// Every record of it, in its order.
pub(super) fn all() -> Vec<Record> {
    let mut records = vec![document().into()];
    records.extend(threats::all());
    records.extend(good_uses::all());
    records.extend(levers::all());
    records.extend(conclusion::all());
    records.extend(footnotes::all());
    records
}
