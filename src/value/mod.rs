//! Checked values: what has one has one that is well formed.
//!
//! Each value's ways in (`FromStr`, `TryFrom`, `Deserialize`, and a macro for literals, which checks while the
//! program compiles) run the same check, which is a `const fn`; the schema says the same as a pattern, beside it.

mod boxed;
#[macro_use]
mod checked;
#[macro_use]
mod country;

#[macro_use]
mod date;
#[macro_use]
mod decimal;
mod extensions;
mod fingerprint;
#[macro_use]
mod id;
#[macro_use]
mod language;
mod list;
#[macro_use]
mod number;
mod storage;
#[macro_use]
mod text;
#[macro_use]
mod url;

pub use boxed::Boxed;
#[cfg(feature = "schemars")]
pub(crate) use checked::StringSchema;
pub use checked::ValueError;
pub(crate) use checked::{Flaw, inspect_parsed, inspect_string, is_kebab};

pub use country::Country;
pub use date::{DateEnd, PartialDate};
pub use decimal::Decimal;
pub use extensions::{ExtensionKey, Extensions};
pub use fingerprint::{Opening, Sha256};
pub use id::{Id, IdKind, Identified};
pub(crate) use id::{check as check_id, sealed};
pub use language::Language;
pub use list::{List, Set};
pub use number::{Count, Minutes, Ordinal, Year};
pub(crate) use storage::Storage;
pub use text::Text;
pub use url::WebUrl;
