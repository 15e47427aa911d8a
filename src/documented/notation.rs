//! How content is written down: as constants, so that nothing is built at run time.

use crate::record::{Actor, Attribution, Party, Provision};
use crate::value::{Id, List, Text};
use crate::vocabulary::{ActorClass, Modality, Term, Verb};

/// A list that is part of the program.
macro_rules! list {
    ($($item:expr),+ $(,)?) => {
        const { &[$($item),+] }
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

/// Passages of a document: the sections, the paragraph, the sentences.
///
/// `cite!("document", ["Section", "Sub-section"], paragraph 2, sentences 1, 2)`; the sections may be empty, and paragraph and sentences left out.
macro_rules! cite {
    ($document:expr, [$($section:expr),*] $(, paragraph $paragraph:literal)? $(, sentences $($sentence:literal),+)? $(, footnote $footnote:literal)?) => {
        const {
            $crate::Citation::new(id!($document)).locator(
                $crate::Locator::new()
                    .sections(const { &[$(text!($section)),*] })
                    $(.paragraph(ordinal!($paragraph)))?
                    $(.sentences(const { &[$(ordinal!($sentence)),+] }))?
                    $(.footnote(text!($footnote)))?,
            )
        }
    };
}

/// An actor of a class, by the class alone.
pub(crate) const fn actor(class: ActorClass) -> Actor {
    Actor::new(Party::Class(Term::of(class)))
}

/// An actor of a class, with the words that the passage has for it.
pub(crate) const fn actor_as(class: ActorClass, printed: Text) -> Actor {
    actor(class).printed(printed)
}

pub(crate) const STATES: &[Actor] = &[actor(ActorClass::States)];

/// A norm with bearers, modality and verb.
pub(crate) const fn norm(
    id: Id<Provision>,
    bearers: &'static [Actor],
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
pub(crate) const fn held_by(holders: &'static [Id<crate::Stakeholder>]) -> Attribution {
    Attribution::new().holders(holders)
}
