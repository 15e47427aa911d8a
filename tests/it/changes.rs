//! Changes between datasets, merging, and the agreement of codings, on generated datasets and on the content.

#[cfg(feature = "documented")]
use digital_governance::changes::Change;
use digital_governance::changes::{Agreement, Changes, CodedMember, MergeError, merge};
use digital_governance::prelude::*;
use fastrand::Rng;

fn law(number: u32, name: &str) -> Law {
    Law::new(format!("law-{number}").parse().unwrap(), LawKind::Treaty, name.parse().unwrap())
}

fn statement(number: u32, law: &str, act: Act) -> Statement {
    let id = format!("text/statement-{number}").parse().unwrap();
    Statement::new(id, Attribution::new(), act, text!("Tides rise."))
        .with_targets([StatementTarget::new(Target::Law(law.parse().unwrap()))])
        .with_provisions([Provision::new(
            format!("text/statement-{number}/1").parse().unwrap(),
            text!("flow"),
        )])
}

fn dataset(records: impl IntoIterator<Item = Record>) -> Dataset {
    records.into_iter().collect::<DatasetBuilder>().build().unwrap()
}

fn shown(changes: &Changes) -> Vec<String> {
    changes.to_string().lines().map(str::to_owned).collect()
}

#[test]
fn a_dataset_has_no_changes_from_itself_and_all_from_nothing() {
    let nothing = Dataset::builder().build().unwrap();
    let some = dataset((0..5).map(|number| law(number, "T").into()));
    assert!(Changes::between(&some, &some).is_empty());
    assert_eq!(shown(&Changes::between(&nothing, &some))[4], "added law law-4");
    assert_eq!(shown(&Changes::between(&some, &nothing))[0], "removed law law-0");
}

#[test]
fn members_are_compared_one_by_one() {
    let provision = |id: &str, action: &str| Provision::new(id.parse().unwrap(), action.parse().unwrap());
    let old = dataset([
        statement(1, "law-0", Act::Warning)
            .with_provisions([provision("p/1", "flow"), provision("p/2", "ebb")])
            .into(),
        law(0, "T").into(),
    ]);
    let new = dataset([
        statement(1, "law-0", Act::Request)
            .with_hedge(text!("perhaps"))
            .with_provisions([provision("p/3", "rest"), provision("p/1", "flow slowly")])
            .into(),
        law(0, "T").into(),
    ]);
    let expected = [
        "changed statement text/statement-1",
        "  /act: \"warning\" -> \"request\"",
        "  /hedge: added \"perhaps\"",
        "  /provisions/p~11/action: \"flow\" -> \"flow slowly\"",
        "  /provisions/p~13: added {\"action\":\"rest\",\"id\":\"p/3\"}",
        "  /provisions/p~12: removed {\"action\":\"ebb\",\"id\":\"p/2\"}",
    ];
    let mut found = shown(&Changes::between(&old, &new));
    found[1..].sort();
    let mut sorted = expected.map(str::to_owned);
    sorted[1..].sort();
    assert_eq!(found, sorted);
}

#[test]
fn renamed_ids_are_followed_through_references() {
    let records = |law_id: &str, text: &str| {
        let renamed = Law::new(law_id.parse().unwrap(), LawKind::Treaty, text!("T"));
        let mut statement = statement(1, law_id, Act::Warning);
        statement.id = format!("{text}/statement-1").parse().unwrap();
        statement.provisions[0].id = format!("{text}/statement-1/1").parse().unwrap();
        let other = Principle::new(id!("tides/p"), Attribution::new(), text!("P"))
            .with_relations([Related::new(Relation::RespondsTo, Target::Statement(statement.id.clone()))]);
        dataset([renamed.into(), statement.into(), other.into()])
    };
    let changes = Changes::between(&records("old-law", "draft"), &records("new-law", "final"));
    let expected =
        ["renamed law old-law -> new-law", "renamed statement draft/statement-1 -> final/statement-1"];
    assert_eq!(shown(&changes), expected);

    // Two records that only their ids tell apart are not guessed at.
    let twins = |ids: [&str; 2]| {
        dataset(ids.map(|id| Law::new(id.parse().unwrap(), LawKind::Treaty, text!("T")).into()))
    };
    let changes = Changes::between(&twins(["a", "b"]), &twins(["c", "d"]));
    assert_eq!(shown(&changes), ["removed law a", "removed law b", "added law c", "added law d"]);
}

/// What was changed at random is found, and nothing else.
#[test]
fn random_edits_are_found() {
    let mut random = Rng::with_seed(14);
    for _ in 0..200 {
        let old: Vec<Law> = (0..20).map(|number| law(number, &format!("Treaty {number}"))).collect();
        let mut new = old.clone();
        let (mut expected, mut gone) = (Vec::new(), Vec::new());
        for law in &mut new {
            match random.u8(..6) {
                0 => {
                    law.name = text!("Another name");
                    expected.push(format!("changed law {}", law.id));
                }
                1 => {
                    expected.push(format!("removed law {}", law.id));
                    gone.push(law.id.clone());
                }
                2 => {
                    let from = law.id.clone();
                    law.id = format!("{from}-renamed").parse().unwrap();
                    expected.push(format!("renamed law {from} -> {}", law.id));
                }
                _ => {}
            }
        }
        new.retain(|law| !gone.contains(&law.id));
        let of = |laws: Vec<Law>| dataset(laws.into_iter().map(Record::from));
        let changes = Changes::between(&of(old), &of(new));
        let mut found: Vec<String> =
            shown(&changes).into_iter().filter(|line| !line.starts_with(' ')).collect();
        found.sort();
        expected.sort();
        assert_eq!(found, expected);
        let json = serde_json::to_value(&changes).unwrap();
        assert_eq!(json.as_array().unwrap().len(), changes.len());
    }
}

#[test]
fn merging_takes_what_one_side_changed_and_reports_the_rest() {
    let of = |laws: &[Law]| dataset(laws.iter().cloned().map(Record::from));
    let base = of(&[law(0, "A"), law(1, "B"), law(2, "C"), law(3, "D")]);
    let ours = of(&[law(0, "A2"), law(1, "B"), law(2, "C2"), law(4, "E")]);
    let theirs = of(&[law(0, "A"), law(1, "B2"), law(2, "C3"), law(3, "D2"), law(5, "F")]);
    let Err(MergeError::Conflicts(conflicts)) = merge(Some(&base), &ours, &theirs) else { panic!() };
    let shown: Vec<String> = conflicts.iter().map(ToString::to_string).collect();
    let expected = [
        "both have law law-2: /name: \"C2\" -> \"C3\"\n",
        "one has removed law law-3, and the other has changed it\n",
    ];
    assert_eq!(shown, expected);

    let theirs = of(&[law(0, "A"), law(1, "B2"), law(2, "C"), law(3, "D"), law(5, "F")]);
    let merged = merge(Some(&base), &ours, &theirs).unwrap();
    assert_eq!(merged, of(&[law(0, "A2"), law(1, "B2"), law(2, "C2"), law(4, "E"), law(5, "F")]));
    // Both have removed it.
    assert_eq!(merge(Some(&base), &of(&[law(0, "A")]), &of(&[law(0, "A")])).unwrap().len(), 1);
}

/// Nothing that is referred to is lost by a removal, and nothing is invented.
#[test]
fn a_merge_whose_records_do_not_fit_together_is_refused() {
    let with = dataset([law(0, "T").into(), statement(1, "law-0", Act::Warning).into()]);
    let without = dataset([]);
    let changed = dataset([
        law(0, "T").into(),
        statement(1, "law-0", Act::Warning).into(),
        statement(2, "law-0", Act::Warning).into(),
    ]);
    let Err(MergeError::Faults(faults)) = merge(Some(&with), &without, &changed) else { panic!() };
    assert_eq!(faults.first().map(Fault::code), Some(FaultCode::DanglingReference));
}

#[test]
fn agreement_of_a_coding_with_itself_is_whole() {
    let coding = |act: fn(u32) -> Act| {
        let statements = (0..20).map(|number| statement(number, "law-0", act(number)).into());
        dataset(statements.chain([law(0, "T").into()]))
    };
    let first = coding(|number| if number % 3 == 0 { Act::Warning } else { Act::Request });
    let same = Agreement::between(&first, &first, CodedMember::Act);
    assert_eq!((same.units, same.agreed, same.alpha, same.kappa), (20, 20, Some(1.0), Some(1.0)));
    // Where there is only one value, chance agrees too.
    let alike = coding(|_| Act::Request);
    assert_eq!(Agreement::between(&alike, &alike, CodedMember::Act).alpha, None);
    let second = coding(|number| if number % 3 == 1 { Act::Warning } else { Act::Request });
    let apart = Agreement::between(&first, &second, CodedMember::Act);
    assert_eq!(apart.agreed, 6);
    assert!(apart.alpha.is_some_and(|alpha| alpha < 0.0) && apart.disagreements.len() == 14);
}

/// Worked examples: Krippendorff's of two observers with four values, and sets by hand.
#[test]
fn agreement_is_that_of_worked_examples() {
    // Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), B: twelve articles, two observers, nominal data.
    let values = ["a a b b d c c c e d d a", "b a b b b c c c e d d d"];
    let acts = [Act::Aim, Act::Request, Act::Warning, Act::Vote, Act::Report];
    let coding = |line: &str| {
        let letters = line.split(' ').map(|letter| acts[letter.as_bytes()[0] as usize - 97]);
        let statements = (0..).zip(letters).map(|(number, act)| statement(number, "law-0", act).into());
        dataset(statements.chain([law(0, "T").into()]))
    };
    let agreement = Agreement::between(&coding(values[0]), &coding(values[1]), CodedMember::Act);
    assert_eq!((agreement.units, agreement.agreed), (12, 9));
    assert_eq!(format!("{:.3}", agreement.alpha.unwrap()), "0.692");

    let filed = |topics: &[Topic]| {
        let filed = Classification::new().with_topics(topics.iter().copied());
        let one = Principle::new(id!("p/1"), Attribution::new(), text!("P")).with_classification(filed);
        let other = Principle::new(id!("p/2"), Attribution::new(), text!("P"));
        dataset([one.into(), other.into()])
    };
    let agreement = Agreement::between(
        &filed(&[Topic::Privacy, Topic::DataGovernance]),
        &filed(&[Topic::Privacy]),
        CodedMember::Topics,
    );
    // Observed: (2/3 + 0) / 2 = 1/3. Expected, over the four values {pd}, {p}, {}, {}: 2 (2/3 + 2 + 2) / 12 = 7/9.
    assert_eq!(format!("{:.4}", agreement.alpha.unwrap()), format!("{:.4}", 1.0 - (1.0 / 3.0) / (7.0 / 9.0)));
    assert_eq!((agreement.kappa, agreement.agreed), (None, 1));
}

#[cfg(feature = "documented")]
#[test]
fn an_edit_of_the_content_is_found() {
    let content = digital_governance::documented::dataset();
    let mut records: Vec<Record> = content.clone().into_records().collect();
    for record in &mut records {
        if let Record::Law(law) = record
            && law.id == "cyber-security-law"
        {
            law.kind = LawKind::Treaty.into();
        }
    }
    let edited = dataset(records);
    let changes = Changes::between(content, &edited);
    assert_eq!(changes.len(), 1);
    assert!(
        matches!(changes.iter().next(), Some(Change::Changed { members, .. }) if members[0].pointer == "/kind")
    );
    assert_eq!(&merge(Some(content), &edited, content).unwrap(), &edited);
}
