//! The words by which names, organizations, groups and regions are told apart.

use super::words::{clean, count, key};
use crate::vocabulary::{ParticipationStatus, RegionalGroup, StakeholderGroup};

/// A term, or words that stand in its place and that no term says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Said<T> {
    Term(T),
    Printed(String),
}

/// Groups that are printed otherwise than the vocabulary has them; whether the term is sure.
const GROUPS: &[(&str, StakeholderGroup, bool)] = &[
    ("civil society organization", StakeholderGroup::CivilSociety, true),
    ("civil society organizations", StakeholderGroup::CivilSociety, true),
    ("civil society organisation", StakeholderGroup::CivilSociety, true),
    ("cso", StakeholderGroup::CivilSociety, false),
    ("ngo", StakeholderGroup::CivilSociety, false),
    ("governments", StakeholderGroup::Government, true),
    ("governmental", StakeholderGroup::Government, false),
    ("gov", StakeholderGroup::Government, false),
    ("private", StakeholderGroup::PrivateSector, false),
    ("technical", StakeholderGroup::TechnicalCommunity, false),
    ("technical and scientific community", StakeholderGroup::TechnicalCommunity, false),
    ("tech community", StakeholderGroup::TechnicalCommunity, false),
    ("intergovernmental organizations", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisation", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisations", StakeholderGroup::IntergovernmentalOrganization, true),
    ("inter governmental organization", StakeholderGroup::IntergovernmentalOrganization, true),
    ("inter governmental organisation", StakeholderGroup::IntergovernmentalOrganization, true),
    ("intergovernmental", StakeholderGroup::IntergovernmentalOrganization, false),
    ("igo", StakeholderGroup::IntergovernmentalOrganization, false),
];

/// Words for groups that no term says.
pub(super) const OTHER_GROUPS: &[&str] = &[
    "academia",
    "academic",
    "academic community",
    "academia and technical community",
    "business",
    "business community",
    "industry",
    "international organization",
    "international organisation",
    "parliament",
    "parliamentarian",
    "public sector",
    "youth",
];

const REGIONS: &[(&str, RegionalGroup, bool)] = &[
    ("african", RegionalGroup::African, true),
    ("africa", RegionalGroup::African, false),
    ("africa group", RegionalGroup::African, true),
    ("asia pacific", RegionalGroup::AsiaPacific, true),
    ("asia pacific group apac", RegionalGroup::AsiaPacific, true),
    ("asia pacific apac", RegionalGroup::AsiaPacific, true),
    ("asia and pacific", RegionalGroup::AsiaPacific, true),
    ("apac", RegionalGroup::AsiaPacific, false),
    ("ap", RegionalGroup::AsiaPacific, false),
    ("apg", RegionalGroup::AsiaPacific, false),
    ("eastern european", RegionalGroup::EasternEuropean, true),
    ("eastern europe", RegionalGroup::EasternEuropean, false),
    ("eastern european group eeg", RegionalGroup::EasternEuropean, true),
    ("eeg", RegionalGroup::EasternEuropean, true),
    ("grulac", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("lac", RegionalGroup::LatinAmericanAndCaribbean, false),
    ("latin american and caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin american and the caribbean group", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and the caribbean", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("latin america and caribbean group", RegionalGroup::LatinAmericanAndCaribbean, true),
    ("weog", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western european and others", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western european and other group", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others group", RegionalGroup::WesternEuropeanAndOthers, true),
    ("western europe and others group weog", RegionalGroup::WesternEuropeanAndOthers, true),
    ("intergovernmental organizations", RegionalGroup::IntergovernmentalOrganization, true),
    ("intergovernmental organisation", RegionalGroup::IntergovernmentalOrganization, true),
];

/// Words for regions that are none of the groups of the United Nations.
pub(super) const OTHER_REGIONS: &[&str] = &[
    "arab region",
    "arab states",
    "asia",
    "central asia",
    "eu",
    "europe",
    "european union",
    "global",
    "global south",
    "latin america",
    "mena",
    "middle east",
    "middle east and north africa",
    "na",
    "north america",
    "oceania",
    "pacific",
    "caribbean",
    "south america",
    "western europe",
];

/// Words that only the names of organizations have.
const OF_ORGANIZATIONS: &[&str] = &[
    "academy",
    "agency",
    "alliance",
    "association",
    "authority",
    "bank",
    "board",
    "bureau",
    "center",
    "centre",
    "chamber",
    "coalition",
    "collaboration",
    "college",
    "commission",
    "committee",
    "community",
    "company",
    "consortium",
    "cooperation",
    "corp",
    "corporation",
    "council",
    "department",
    "directorate",
    "embassy",
    "federation",
    "forum",
    "foundation",
    "fund",
    "gmbh",
    "government",
    "group",
    "igf",
    "inc",
    "initiative",
    "institute",
    "institution",
    "international",
    "lab",
    "labs",
    "llc",
    "ltd",
    "media",
    "ministry",
    "mission",
    "movement",
    "nations",
    "network",
    "observatory",
    "office",
    "organisation",
    "organization",
    "parliament",
    "partnership",
    "program",
    "programme",
    "project",
    "registry",
    "school",
    "secretariat",
    "services",
    "society",
    "solutions",
    "team",
    "technologies",
    "union",
    "universidad",
    "universidade",
    "universitat",
    "universite",
    "university",
    "ministere",
    "ministerio",
    "fundacion",
    "fundacao",
    "institut",
    "instituto",
    "gesellschaft",
    "stiftung",
    "verband",
    "verein",
];

/// Those of them that topics have, too.
const OF_TOPICS: &[&str] = &[
    "collaboration",
    "community",
    "cooperation",
    "government",
    "group",
    "igf",
    "initiative",
    "international",
    "media",
    "movement",
    "network",
    "partnership",
    "program",
    "programme",
    "project",
    "school",
    "services",
    "society",
    "solutions",
    "technologies",
];

/// Words for posts: what has them is more than the name of an organization.
const OF_POSTS: &[&str] = &[
    "adviser",
    "advisor",
    "ambassador",
    "analyst",
    "associate",
    "ceo",
    "chair",
    "chief",
    "co",
    "consultant",
    "coordinator",
    "counsel",
    "director",
    "editor",
    "engineer",
    "executive",
    "expert",
    "fellow",
    "founder",
    "head",
    "lawyer",
    "lead",
    "lecturer",
    "manager",
    "member",
    "minister",
    "officer",
    "partner",
    "policy",
    "president",
    "professor",
    "representative",
    "researcher",
    "secretary",
    "senior",
    "specialist",
    "student",
    "vice",
];

const TITLES: &[&str] = &[
    "mr",
    "ms",
    "mrs",
    "miss",
    "mx",
    "dr",
    "prof",
    "professor",
    "mme",
    "sr",
    "sra",
    "amb",
    "ambassador",
    "hon",
    "honourable",
    "honorable",
    "he",
    "eng",
    "sir",
    "madam",
];

/// Titles that are names, too, so that two words must follow them.
const RANKS: &[&str] = &["capt", "captain", "colonel", "judge", "major", "senator"];

/// Words between the capitalized ones of a name.
const PARTICLES: &[&str] = &[
    "al", "bin", "da", "das", "de", "del", "den", "der", "di", "do", "dos", "du", "el", "ibn", "la", "le",
    "st", "van", "von", "y", "e", "ul", "ur",
];

/// Whether some words name an organization.
pub(super) fn is_organization(name: &str) -> bool {
    let is_acronym = |word: &str| {
        word.chars().count() >= 3 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
    };
    let words = key(name);
    words.split(' ').any(|word| OF_ORGANIZATIONS.contains(&word)) || (count(name) == 1 && is_acronym(name))
}

/// Whether some words name an organization, and hardly a topic: no small word stands between the capitalized ones, or one of
/// them is of no topic.
pub(super) fn is_named_organization(name: &str) -> bool {
    let words = key(name);
    let has_own = words.split(' ').any(|word| OF_ORGANIZATIONS.contains(&word) && !OF_TOPICS.contains(&word));
    let is_title = name.split(' ').all(|word| word.starts_with(char::is_uppercase));
    let ends = words
        .rsplit(' ')
        .next()
        .is_some_and(|last| matches!(last, "society" | "igf" | "group" | "initiative" | "network"));
    has_own || (is_title && (ends || words.starts_with("igf ")))
}

/// Whether some words are a name as people have them.
pub(super) fn is_name(name: &str) -> bool {
    let words: Vec<&str> = name.split_whitespace().collect();
    let starts_large =
        |word: &&&str| word.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_lowercase());
    let large = words.iter().filter(starts_large).count();
    let is_particle = |word: &&str| PARTICLES.contains(&key(word).as_str());
    let fits = words.iter().all(|word| {
        !word.contains(|c: char| c.is_ascii_digit() || matches!(c, ':' | '?' | '!' | '&' | '@' | ';' | '"'))
    });
    let others = words.iter().filter(|word| !starts_large(word)).all(is_particle);
    (2..=6).contains(&words.len()) && large >= 2 && fits && others && !is_organization(name)
}

/// Whether a word is a title, such as `Ms.` or `H.E.`; `He` without full stops is a name.
pub(super) fn is_title(word: &str) -> bool {
    let title = key(word).replace(' ', "");
    let is_name_too = matches!(title.as_str(), "he" | "eng") && !word.contains('.');
    (TITLES.contains(&title.as_str()) && !is_name_too) || is_rank(word)
}

/// Whether a word is a title that may be a name.
pub(super) fn is_rank(word: &str) -> bool {
    RANKS.contains(&key(word).as_str())
}

/// Words that a post begins with, before one of [`OF_POSTS`] or `of`.
const BEFORE_POSTS: &[&str] = &[
    "acting",
    "assistant",
    "associate",
    "chief",
    "co",
    "deputy",
    "executive",
    "former",
    "founding",
    "managing",
    "senior",
    "vice",
];

/// Whether a post begins at the first of some words.
pub(super) fn is_post(words: &[&str]) -> bool {
    let mut words = words.iter().flat_map(|word| key(word).split(' ').map(str::to_owned).collect::<Vec<_>>());
    let Some(first) = words.next() else { return false };
    if BEFORE_POSTS.contains(&first.as_str()) {
        return words.next().is_some_and(|next| {
            next == "of" || BEFORE_POSTS.contains(&next.as_str()) || OF_POSTS.contains(&next.as_str())
        });
    }
    OF_POSTS.contains(&first.as_str()) && !matches!(first.as_str(), "member" | "partner" | "policy")
}

/// Whether some words are more than the name of an organization.
pub(super) fn has_post(text: &str) -> bool {
    key(text).split(' ').any(|word| OF_POSTS.contains(&word))
}

/// Whether what is printed behind a name is an organization and nothing else.
pub(super) fn is_plain_organization(text: &str) -> bool {
    !text.contains([',', ';', '.']) && !has_post(text) && count(text) <= 12
}

/// What is known of somebody for whose name some words stand; none where they are a name.
pub(super) fn placeholder(name: &str) -> Option<ParticipationStatus> {
    let words = key(name);
    let open =
        ["tbd", "tbc", "tba", "to be confirmed", "to be determined", "to be decided", "to be announced"];
    let is_open = |start: &&str| {
        words.strip_prefix(*start).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
    };
    if open.iter().any(is_open) {
        return Some(ParticipationStatus::ToBeConfirmed);
    }
    let described = [
        "speaker from",
        "speaker of",
        "representative from",
        "representative of",
        "a representative",
        "a speaker",
        "an expert",
        "expert from",
        "participant from",
        "moderator from",
        "someone from",
        "panelist from",
        "government representative",
        "civil society representative",
        "private sector representative",
        "technical community representative",
    ];
    let nobody = ["n a", "na", "nn", "n n", "none", "vacant", "anonymous", "open", "not available"];
    // `Youth Envoy`
    let is_post_alone = count(&words) == 2
        && ["delegate", "envoy", "representative", "spokesperson"].iter().any(|post| words.ends_with(post));
    let is_described = is_post_alone
        || described.iter().any(|start| words.starts_with(start))
        || nobody.contains(&words.as_str());
    is_described.then_some(ParticipationStatus::Proposed)
}

/// The group that some words name, and whether they name it as the forms do.
pub(super) fn group(words: &str) -> Option<(Said<StakeholderGroup>, bool)> {
    if let Some(term) = StakeholderGroup::ALL.iter().find(|term| key(term.label()) == words) {
        return Some((Said::Term(*term), true));
    }
    let alias = GROUPS.iter().find(|(alias, ..)| *alias == words);
    alias.map(|(_, term, is_sure)| (Said::Term(*term), *is_sure))
}

pub(super) fn region(words: &str) -> Option<(Said<RegionalGroup>, bool)> {
    let is_label = |term: &&RegionalGroup| {
        let label = term.label();
        key(label) == words || label.split('(').next().map(key).as_deref() == Some(words)
    };
    if let Some(term) = RegionalGroup::ALL.iter().find(is_label) {
        return Some((Said::Term(*term), true));
    }
    // `WEOG group`
    let short = words.strip_suffix(" group").unwrap_or(words);
    let alias = REGIONS.iter().find(|(alias, ..)| *alias == words || *alias == short);
    alias.map(|(_, term, is_sure)| (Said::Term(*term), *is_sure))
}

/// A term whose label is spelled almost like some words.
pub(super) fn nearly<T: Copy>(words: &str, all: &[T], label: impl Fn(T) -> &'static str) -> Option<T> {
    all.iter().copied().find(|term| {
        let label = label(*term);
        let short = label.split('(').next().unwrap_or(label);
        is_nearly(words, label) || is_nearly(words, short)
    })
}

/// Whether some words are spelled almost like a label.
pub(super) fn is_nearly(words: &str, label: &str) -> bool {
    words.len() >= 8 && strsim::levenshtein(&key(label), words) <= 2
}

/// The group that a line names, for a label of its own.
pub(super) fn group_of(value: &str) -> Option<(Said<StakeholderGroup>, bool)> {
    let words = key(value);
    let other = || OTHER_GROUPS.contains(&words.as_str()).then(|| (Said::Printed(clean(value)), true));
    group(&words).or_else(other)
}

/// The region that a line names, likewise.
pub(super) fn region_of(value: &str) -> Option<(Said<RegionalGroup>, bool)> {
    let words = key(value);
    let other = || OTHER_REGIONS.contains(&words.as_str()).then(|| (Said::Printed(clean(value)), true));
    region(&words).or_else(other)
}

/// Whether some words are a region that is none of the groups of the United Nations.
pub(super) fn is_other_region(words: &str) -> bool {
    OTHER_REGIONS.contains(&key(words).as_str())
}

/// Whether some words are a group or a region.
pub(super) fn is_declared_word(words: &str) -> bool {
    group_of(words).is_some() || region_of(words).is_some()
}
