//! How content is written down: as constants, so that nothing is built at run time.

use super::fingerprints::FINGERPRINTS;
use crate::record::{Actor, Attribution, Citation, Fingerprint, Party, Provision};
use crate::value::{Count, Id, Opening, Sha256, Text};
use crate::vocabulary::{ActorClass, Modality, Term, Verb};

/// What [`list!`] makes, as the lists of records take it.
pub(crate) type Items<T> = &'static &'static [T];

// All content stands in constants, so its literals are checked while the crate compiles without a block for each, which
// the public macros of these names need: two thousand blocks take a second.

macro_rules! text {
    ($text:expr) => {
        $crate::Text::from_literal(&$text)
    };
}

macro_rules! id {
    ($text:expr) => {
        $crate::Id::from_literal(&$text)
    };
}

macro_rules! country {
    ($text:expr) => {
        $crate::Country::from_literal(&$text)
    };
}

macro_rules! date {
    ($text:expr) => {
        $crate::PartialDate::from_literal(&$text)
    };
}

/// A list that is part of the program.
macro_rules! list {
    ($($item:expr),* $(,)?) => {
        const { &(&[$($item),*] as &[_]) }
    };
}

/// The constructors of a module: each a function of its name that gives a constant, and `all` that gives every one.
macro_rules! constructors {
    ($($(#[$meta:meta])* pub fn $name:ident() -> $type:ident { $value:expr })+) => {
        $(
            $(#[$meta])*
            pub fn $name() -> $crate::$type {
                const VALUE: $crate::$type = $value;
                VALUE
            }
        )+

        /// All of these.
        pub(crate) fn all() -> Vec<$crate::Record> {
            vec![$($name().into()),+]
        }
    };
}

/// A passage of a document: the sections, the paragraph, the sentences, or the footnote, or the label of a line; with
/// its fingerprint.
///
/// `cite!("document", ["Section", "Sub-section"], paragraph 2, sentences 1, 2)`. The sections may be empty, and each of
/// the others left out.
macro_rules! cite {
    (
        $document:expr, [$($section:expr),*]
        $(, paragraph $paragraph:literal)?
        $(, sentences $($sentence:literal),+)?
        $(, footnote $footnote:literal)?
        $(, label $label:literal)?
    ) => {
        {
            let citation = $crate::Citation::new(id!($document)).locator(
                $crate::Locator::new()
                    .sections(const { &(&[$(text!($section)),*] as &[_]) })
                    $(.paragraph(ordinal!($paragraph)))?
                    $(.sentences(const { &(&[$(ordinal!($sentence)),+] as &[_]) }))?
                    $(.footnote(text!($footnote)))?
                    $(.label(text!($label)))?,
            );
            $crate::documented::notation::with_fingerprint(
                citation,
                &[
                    $document,
                    $("|", $section,)*
                    "#", $(stringify!($paragraph),)?
                    "#", $($(stringify!($sentence), ",",)+)?
                    "#", $($footnote,)?
                    "#", $($label,)?
                ],
            )
        }
    };
}

/// What a passage is recognized by. A line of the table in `fingerprints.rs`, which is made by
/// `cargo run --example sources -- DIR --fingerprints`.
pub(crate) struct Entry {
    /// The FNV-1a digest of the place: document, sections, paragraph, sentences, footnote and label.
    pub(crate) place: u64,
    pub(crate) words: u64,
    pub(crate) opening: &'static str,
    pub(crate) sha256: &'static str,
}

/// The citation with the fingerprint that the table has for its place; without one where the table has none.
pub(crate) const fn with_fingerprint(citation: Citation, place: &[&str]) -> Citation {
    let place = digest(place);
    let mut entries = FINGERPRINTS;
    // They are in the order of the places.
    while let (before, [entry, behind @ ..]) = entries.split_at(entries.len() / 2) {
        if entry.place == place {
            let Some(words) = Count::new(entry.words) else { return citation };
            let fingerprint = Fingerprint::new(words, Sha256::from_literal(&entry.sha256))
                .opening(Opening::from_literal(&entry.opening));
            return citation.fingerprint(fingerprint);
        }
        entries = if entry.place > place { before } else { behind };
    }
    citation
}

/// FNV-1a over all the texts.
const fn digest(mut texts: &[&str]) -> u64 {
    let mut digest: u64 = 0xcbf2_9ce4_8422_2325;
    while let [text, rest @ ..] = texts {
        let mut bytes = text.as_bytes();
        while let [byte, rest @ ..] = bytes {
            digest = (digest ^ *byte as u64).wrapping_mul(0x0000_0100_0000_01b3);
            bytes = rest;
        }
        texts = rest;
    }
    digest
}

/// An actor of a class, by the class alone.
pub(crate) const fn actor(class: ActorClass) -> Actor {
    Actor::new(Party::Class(Term::of(class)))
}

/// An actor of a class, with the words that the passage has for it.
pub(crate) const fn actor_as(class: ActorClass, printed: Text) -> Actor {
    actor(class).printed(printed)
}

pub(crate) const STATES: Items<Actor> = list![actor(ActorClass::States)];

/// A norm with bearers, modality and verb.
pub(crate) const fn norm(
    id: Id<Provision>,
    bearers: Items<Actor>,
    modality: Modality,
    verb: Verb,
    action: Text,
) -> Provision {
    Provision::new(id, action).bearers(bearers).modality(Term::of(modality)).verb(Term::of(verb))
}

/// What States should do.
pub(crate) const fn states_should(id: Id<Provision>, action: Text) -> Provision {
    norm(id, STATES, Modality::Obligation, Verb::Should, action)
}

/// What is held by one holder who speaks.
pub(crate) const fn held_by(holders: Items<Id<crate::Stakeholder>>) -> Attribution {
    Attribution::new().holders(holders)
}
