//! How far two codings of the same units agree.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use crate::dataset::Dataset;
use crate::record::{Classification, Provision, RecordRef};

/// A member whose coding is compared.
///
/// ```
/// use digital_governance::changes::CodedMember;
///
/// assert_ne!(CodedMember::Act, CodedMember::Topics);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
#[non_exhaustive]
pub enum CodedMember {
    /// The act of statements.
    Act,
    /// The modality of provisions.
    Modality,
    /// The verb of provisions.
    Verb,
    /// The first topic of positions and provisions.
    MainTopic,
    /// All topics of positions and provisions, as sets.
    Topics,
    /// All themes of positions and provisions, as sets.
    Themes,
}

/// How far two codings agree on a member.
///
/// Units are records and provisions that both datasets have under the same id. A unit for which neither coding has a value
/// counts as agreement on "none". Alpha is Krippendorff's for nominal data, and for sets with the distance MASI (Passonneau
/// 2006), which is 0 for equal sets, 1 for sets with nothing in common, and between them the smaller the more they share.
/// Kappa is Cohen's, for single values. Neither exists where all values are the same.
///
/// ```
/// use digital_governance::changes::{Agreement, CodedMember};
/// use digital_governance::prelude::*;
///
/// let coded = |acts: [Act; 3]| {
///     let ids = [id!("tides/1"), id!("tides/2"), id!("tides/3")];
///     let statements = ids.into_iter().zip(acts);
///     statements.map(|(id, act)| Statement::new(id, Attribution::new(), act, text!("Flow."))).collect::<DatasetBuilder>().build()
/// };
/// let first = coded([Act::Warning, Act::Request, Act::Request])?;
/// let second = coded([Act::Warning, Act::Request, Act::Warning])?;
/// let agreement = Agreement::between(&first, &second, CodedMember::Act);
/// assert_eq!((agreement.units, agreement.agreed), (3, 2));
/// assert_eq!(format!("{:.2}", agreement.kappa.unwrap()), "0.40");
/// assert_eq!(format!("{:.2}", agreement.alpha.unwrap()), "0.44");
/// assert_eq!(agreement.disagreements[0].unit, "tides/3");
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[non_exhaustive]
pub struct Agreement {
    /// The member.
    pub member: CodedMember,
    /// How many units both have.
    pub units: usize,
    /// On how many they agree.
    pub agreed: usize,
    /// Krippendorff's alpha.
    pub alpha: Option<f64>,
    /// Cohen's kappa; none for sets.
    pub kappa: Option<f64>,
    /// The units on which they differ, in the order of their ids.
    pub disagreements: Vec<Disagreement>,
    /// The ids of the units that only the first has.
    pub only_in_first: Vec<String>,
    /// The ids of the units that only the second has.
    pub only_in_second: Vec<String>,
}

/// A unit that two codings code differently.
///
/// ```
/// use digital_governance::changes::{Agreement, CodedMember};
/// use digital_governance::prelude::*;
///
/// let coded = |act| Dataset::builder().add(Statement::new(id!("tides/1"), Attribution::new(), act, text!("Flow."))).build();
/// let agreement = Agreement::between(&coded(Act::Warning)?, &coded(Act::Request)?, CodedMember::Act);
/// assert_eq!(agreement.disagreements[0].first, ["warning"]);
/// # Ok::<(), Faults>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Disagreement {
    /// The id of the unit.
    pub unit: String,
    /// What the first coding has: no term, one, or several.
    pub first: Vec<String>,
    /// What the second has.
    pub second: Vec<String>,
}

impl Agreement {
    /// The agreement of two codings on a member.
    pub fn between(first: &Dataset, second: &Dataset, member: CodedMember) -> Self {
        let (first, second) = (units(first, member), units(second, member));
        let only = |one: &BTreeMap<String, Vec<String>>, other: &BTreeMap<String, Vec<String>>| {
            one.keys().filter(|id| !other.contains_key(*id)).cloned().collect()
        };
        let pairs: Vec<(&String, &Vec<String>, &Vec<String>)> =
            first.iter().filter_map(|(id, one)| Some((id, one, second.get(id)?))).collect();
        let is_set = matches!(member, CodedMember::Topics | CodedMember::Themes);
        let values: Vec<(&[String], &[String])> =
            pairs.iter().map(|(_, one, other)| (one.as_slice(), other.as_slice())).collect();
        let disagreements: Vec<Disagreement> = pairs
            .iter()
            .filter(|(_, one, other)| distance(one, other) > 0.0)
            .map(|(unit, one, other)| Disagreement {
                unit: (*unit).clone(),
                first: (*one).clone(),
                second: (*other).clone(),
            })
            .collect();
        Self {
            member,
            units: pairs.len(),
            agreed: pairs.len().saturating_sub(disagreements.len()),
            alpha: alpha(&values),
            kappa: if is_set { None } else { kappa(&values) },
            disagreements,
            only_in_first: only(&first, &second),
            only_in_second: only(&second, &first),
        }
    }
}

/// The terms that each unit has.
fn units(dataset: &Dataset, member: CodedMember) -> BTreeMap<String, Vec<String>> {
    let mut units = BTreeMap::new();
    for record in dataset.records() {
        if let Some(terms) = terms_of_record(record, member) {
            units.insert(record.id().to_owned(), terms);
        }
        for provision in record.provisions() {
            if let Some(terms) = terms_of_provision(provision, member) {
                units.insert(provision.id.to_string(), terms);
            }
        }
    }
    units
}

fn terms<T: ToString>(terms: impl IntoIterator<Item = T>) -> Vec<String> {
    terms.into_iter().map(|term| term.to_string()).collect()
}

/// The terms of a record; none where records of its kind don't have the member.
fn terms_of_record(record: RecordRef<'_>, member: CodedMember) -> Option<Vec<String>> {
    record.attribution()?;
    match (member, record) {
        (CodedMember::Act, RecordRef::Statement(statement)) => Some(terms([&statement.act])),
        _ => filed_terms(record.classification(), member),
    }
}

fn terms_of_provision(provision: &Provision, member: CodedMember) -> Option<Vec<String>> {
    match member {
        CodedMember::Modality => Some(terms(&provision.modality)),
        CodedMember::Verb => Some(terms(&provision.verb)),
        _ => filed_terms(provision.classification.as_ref(), member),
    }
}

/// The terms that something is filed under; none where the member is no list of a classification.
fn filed_terms(filed: Option<&Classification>, member: CodedMember) -> Option<Vec<String>> {
    let filed = filed.into_iter();
    match member {
        CodedMember::MainTopic => Some(terms(filed.filter_map(|filed| filed.topics.first()))),
        CodedMember::Topics => Some(terms(filed.flat_map(|filed| filed.topics.iter()))),
        CodedMember::Themes => Some(terms(filed.flat_map(|filed| filed.themes.iter()))),
        CodedMember::Act | CodedMember::Modality | CodedMember::Verb => None,
    }
}

/// MASI, which for single values is 0 where they are the same and 1 where they are not.
#[allow(clippy::cast_precision_loss, reason = "a unit has few terms")]
fn distance(one: &[String], other: &[String]) -> f64 {
    let (one, other): (BTreeSet<&String>, BTreeSet<&String>) = (one.iter().collect(), other.iter().collect());
    if one == other {
        return 0.0;
    }
    let common = one.intersection(&other).count();
    let monotonicity = match common {
        0 => return 1.0,
        _ if one.is_subset(&other) || other.is_subset(&one) => 2.0 / 3.0,
        _ => 1.0 / 3.0,
    };
    1.0 - common as f64 / one.union(&other).count() as f64 * monotonicity
}

/// Krippendorff's alpha: one less the observed disagreement by that which chance gives.
#[allow(clippy::cast_precision_loss, reason = "units are fewer than 2^52")]
fn alpha(pairs: &[(&[String], &[String])]) -> Option<f64> {
    let mut counts: BTreeMap<&[String], f64> = BTreeMap::new();
    for value in pairs.iter().flat_map(|(one, other)| [*one, *other]) {
        *counts.entry(value).or_default() += 1.0;
    }
    let total = 2.0 * pairs.len() as f64;
    let observed: f64 =
        pairs.iter().map(|(one, other)| distance(one, other)).sum::<f64>() / pairs.len() as f64;
    let of_pair = |(value, count): (&&[String], &f64)| {
        counts.iter().map(|(other, times)| count * times * distance(value, other)).sum::<f64>()
    };
    let expected = counts.iter().map(of_pair).sum::<f64>() / (total * (total - 1.0));
    (expected > 0.0).then(|| 1.0 - observed / expected)
}

/// Cohen's kappa: the agreement above that which chance gives, by the most that it could be.
#[allow(clippy::cast_precision_loss, reason = "units are fewer than 2^52")]
fn kappa(pairs: &[(&[String], &[String])]) -> Option<f64> {
    let total = pairs.len() as f64;
    let mut shares: BTreeMap<&[String], (f64, f64)> = BTreeMap::new();
    for (one, other) in pairs {
        shares.entry(*one).or_default().0 += 1.0 / total;
        shares.entry(*other).or_default().1 += 1.0 / total;
    }
    let observed = pairs.iter().filter(|(one, other)| one == other).count() as f64 / total;
    let by_chance: f64 = shares.values().map(|(first, second)| first * second).sum();
    (by_chance < 1.0).then(|| (observed - by_chance) / (1.0 - by_chance))
}
