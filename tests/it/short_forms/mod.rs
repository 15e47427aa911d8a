//! `DocumentDefaults` and the short form of a party: what they make is what the constructors of records make.

#[allow(clippy::too_many_lines, reason = "it is what is measured")]
mod long;
#[allow(clippy::too_many_lines, reason = "it is what is measured")]
mod short;

use digital_governance::prelude::*;

/// How many characters a source file has, without indentation, line ends and comments.
fn characters(source: &str) -> usize {
    let code = source.lines().map(str::trim).filter(|line| !line.starts_with("//"));
    code.map(|line| line.chars().count()).sum()
}

#[test]
fn a_document_written_both_ways_is_the_same_dataset() {
    let (long, short) = (long::dataset().unwrap(), short::dataset().unwrap());
    assert_eq!(short, long);
    assert_eq!(short.to_json(), long.to_json());
    assert_eq!((long.positions().count(), long.provisions().count()), (10, 30));
    let (long, short) = (characters(include_str!("long.rs")), characters(include_str!("short.rs")));
    println!("{long} characters, {short} with defaults");
    // The figure that `CHANGELOG.md` and `docs/modelling.md` give.
    assert_eq!((long / 100, short / 100), (145, 54));
}

#[test]
fn what_is_set_wins() {
    let mut tides = DocumentDefaults::of(id!("tides"), id!("atlantis")).unwrap();
    tides.coded_by(Coding::new(text!("coder A"))).at(Locator::new().with_paragraph(ordinal!(1)));
    let elsewhere = tides.citation(Locator::new().with_page(text!("9")));
    let mut statement = tides
        .statement(Act::Request, text!("Open the tides."))
        .with_coding(Coding::new(text!("coder B")))
        .with_citations([elsewhere.clone()]);
    statement.id = id!("elsewhere");
    statement.attribution = Attribution::of(id!("lemuria"));
    let provision = tides
        .provision(Verb::Should, text!("open the tides"))
        .with_verb(Verb::CallOn)
        .with_modality(None)
        .with_citations([]);
    let expected =
        Provision::new(id!("tides/statement-1/provision-1"), text!("open the tides")).with_verb(Verb::CallOn);
    assert_eq!(provision, expected);
    let own = Statement::new(
        id!("elsewhere"),
        Attribution::of(id!("lemuria")),
        Act::Request,
        text!("Open the tides."),
    );
    assert_eq!(statement, own.with_coding(Coding::new(text!("coder B"))).with_citations([elsewhere]));

    // What is given on the way holds from then on.
    tides.attributed_to(Attribution::new()).coded_by(None).at(None);
    let question = tides.question(text!("Whose are the tides?"));
    let expected =
        PolicyQuestion::new(id!("tides/question-1"), Attribution::new(), text!("Whose are the tides?"));
    assert_eq!(question, expected.with_citations([Citation::new(id!("tides"))]));
}

#[test]
fn ids_are_counted_by_kind_and_below_each_position() {
    let mut tides = DocumentDefaults::of(id!("tides"), id!("atlantis")).unwrap();
    let provision = |tides: &mut DocumentDefaults| tides.provision(None, text!("act")).id.to_string();
    assert_eq!(provision(&mut tides), "tides/provision-1");
    assert_eq!(tides.proposal(text!("One.")).id.as_str(), "tides/proposal-1");
    assert_eq!(
        [provision(&mut tides), provision(&mut tides)],
        ["tides/proposal-1/provision-1", "tides/proposal-1/provision-2"]
    );
    assert_eq!(tides.principle(text!("Two.")).id.as_str(), "tides/principle-1");
    assert_eq!(tides.named("harbours").unwrap().proposal(text!("Three.")).id.as_str(), "tides/harbours");
    assert_eq!(provision(&mut tides), "tides/harbours/provision-1");
    assert_eq!(tides.proposal(text!("Four.")).id.as_str(), "tides/proposal-2");
    assert_eq!(provision(&mut tides), "tides/proposal-2/provision-1");
}

#[test]
fn an_id_that_is_there_already_is_a_fault() {
    let mut tides = DocumentDefaults::of(id!("tides"), Attribution::new()).unwrap();
    let explicit = Proposal::new(id!("tides/proposal-1"), Attribution::new(), text!("Written first."));
    let builder =
        Dataset::builder().add(SourceDocument::new(id!("tides"), DocumentKind::Letter)).add(explicit);
    let faults = builder.add(tides.proposal(text!("Counted."))).build().unwrap_err();
    assert_eq!(faults.len(), 1);
    let fault = faults.first().unwrap();
    assert_eq!((fault.code(), fault.pointer()), (FaultCode::RepeatedId, "/proposals/1/id"));
    assert!(
        fault.message().ends_with("the id \"tides/proposal-1\" names a proposal already: every id is unique")
    );
}

/// Every id that can be made can be read, however long its parts are.
#[test]
fn ids_fit() {
    let long = |length: usize| "t".repeat(length);
    let of = |length: usize| DocumentDefaults::of(long(length).parse().unwrap(), Attribution::new());
    assert_eq!(of(101).unwrap_err().code(), FaultCode::TooLong);
    let mut tides = of(100).unwrap();
    assert_eq!(tides.named(&long(50)).unwrap_err().code(), FaultCode::TooLong);
    for wrong in ["", "Tide", "/tide", "a b", "tide-"] {
        assert_eq!(tides.named(wrong).unwrap_err().code(), FaultCode::InvalidId, "{wrong}");
    }
    let mut ids = vec![tides.named(&long(49)).unwrap().statement(Act::Aim, text!("A.")).id.to_string()];
    ids.push(tides.named(&long(49)).unwrap().provision(None, text!("b")).id.to_string());
    ids.push(tides.provision(None, text!("c")).id.to_string());
    assert_eq!(ids[1].len(), 200);
    for id in ids {
        assert_eq!(id.parse::<Id<Statement>>().map(|read| read.to_string()), Ok(id));
    }
}

#[test]
fn parties_have_a_short_form() {
    let of = |text: &str| text.parse::<Party>().map_err(|error| error.code());
    for class in ActorClass::ALL {
        assert_eq!(of(class.as_str()), Ok(Party::from(*class)));
        assert_eq!(of(&class.label().to_uppercase()), Ok(Party::from(*class)));
        assert_eq!(of(&format!("class: {class}")), Ok(Party::from(*class)));
    }
    assert_eq!(of(" Member States "), Ok(ActorClass::MemberStates.into()));
    assert_eq!(of("class:fishers"), Ok(Party::Class("fishers".parse().unwrap())));
    assert_eq!(of("Stakeholder: states"), Ok(Party::Stakeholder(id!("states"))));
    assert_eq!(of("document:tides"), Ok(Party::Document(id!("tides"))));
    assert_eq!(of("law:tides"), Ok(Party::Law(id!("tides"))));
    assert_eq!(of("session:tides"), Ok(Party::Session(id!("tides"))));
    assert_eq!(of("described:ports: the small ones"), Ok(Party::Described(text!("ports: the small ones"))));
    for wrong in ["atlantis", "", ":", "ports: the small ones", "states:"] {
        assert_eq!(of(wrong), Err(FaultCode::UnknownTerm), "{wrong}");
    }
    assert_eq!(of("stakeholder:Atlantis"), Err(FaultCode::InvalidId));
    assert_eq!(of("described: "), Err(FaultCode::EmptyText));
    assert_eq!(of("class:Small Ports"), Err(FaultCode::InvalidTerm));
}

/// The reader of sheets and the defaults of a program make the same records.
#[cfg(feature = "tables")]
#[test]
fn sheets_and_defaults_agree() {
    let sheets = [
        ("documents.csv", "id,kind\ntides,letter\n"),
        ("stakeholders.csv", "id,kind\natlantis,state\n"),
        (
            "positions.csv",
            "record,document,sections,paragraph,holders,coder,act,summary,bearers,verb,action,id\n\
             default,tides,,,atlantis,,request,,,,,\n\
             statement,,Data,1,,coder A,,Open the tides.,,,,\n\
             provision,,,,,,,,States,should,open the tides,\n\
             provision,,,,,,,,none,can,close them,/close\n\
             proposal,,Data,2,,coder A,,Light the harbours.,,,,/harbours\n\
             provision,,,,,,,,stakeholder:atlantis,shall-not,put out lights,\n\
             question,,Data,3,,coder A,,Whose are the tides?,,,,\n\
             proposal,,Data,4,,coder A,,Count the ships.,,,,\n",
        ),
    ];
    let read = digital_governance::sheets::read(sheets).unwrap();
    let mut tides = DocumentDefaults::of(id!("tides"), id!("atlantis")).unwrap();
    tides.coded_by(Coding::new(text!("coder A")));
    let place = |number| Locator::new().with_sections([text!("Data")]).with_paragraph(number);
    let party = |text: &str| text.parse::<Party>().unwrap();
    let mut builder = Dataset::builder()
        .add(SourceDocument::new(id!("tides"), DocumentKind::Letter))
        .add(Stakeholder::new(id!("atlantis"), StakeholderKind::State));
    builder = builder.add(
        tides.at(place(ordinal!(1))).statement(Act::Request, text!("Open the tides.")).with_provisions([
            tides.provision(Verb::Should, text!("open the tides")).with_bearers([party("States")]),
            tides.named("close").unwrap().provision(Verb::Can, text!("close them")),
        ]),
    );
    let harbours =
        tides.at(place(ordinal!(2))).named("harbours").unwrap().proposal(text!("Light the harbours."));
    let dark = tides
        .provision(Verb::ShallNot, text!("put out lights"))
        .with_bearers([party("stakeholder:atlantis")]);
    let made = builder
        .add(harbours.with_provisions([dark]))
        .add(tides.at(place(ordinal!(3))).question(text!("Whose are the tides?")))
        .add(tides.at(place(ordinal!(4))).proposal(text!("Count the ships.")))
        .build()
        .unwrap();
    assert_eq!(made.to_json(), read.to_json());
}
