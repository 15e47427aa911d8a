//! Validated value types: text, ids, dates, languages, countries, URLs, numbers, lists.
//!
//! Every way to make a value (`FromStr`, `TryFrom`, `Deserialize`, and a macro for literals, which checks while the
//! program is compiled) runs the same check, which is a `const fn`; the JSON Schema expresses the same rule as a pattern,
//! beside it.

#[macro_use]
pub(crate) mod string;

mod country;
mod date;
mod decimal;
mod extensions;
mod fingerprint;
mod id;
mod language;
mod list;
mod number;
mod text;
mod url;

pub use chrono::NaiveDate;

pub use country::Country;
pub use date::{DateEnd, PartialDate};
#[cfg(feature = "tables")]
pub(crate) use date::{earliest_day, latest_day};
pub use decimal::Decimal;
pub(crate) use extensions::JsonValue;
pub use extensions::{ExtensionKey, Extensions};
pub use fingerprint::{Opening, Sha256};
pub(crate) use id::sealed;
pub use id::{Id, IdKind, Identified};
pub use language::Language;
pub(crate) use list::repeated;
pub use list::{IntoItems, List, UniqueList};
pub(crate) use number::WholeNumber;
pub use number::{Count, Minutes, Ordinal, Year};
#[doc(hidden)]
pub use string::Literal;
pub use text::Text;
pub use url::WebUrl;
