//! What users add themselves.

use std::collections::BTreeSet;
use std::fmt;
use std::sync::Arc;

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};
use serde::ser::{Error as _, Serialize, SerializeMap, Serializer};
use serde_json::value::RawValue;

use super::{Flaw, ValueError};
use crate::reading::{Read, Slot};
use crate::shape::{FaultCode, Inspection, Part, Shape, too_deep};

checked_string! {
    /// The key of an extension: a domain that its author has, backwards, and a name: `org.example/coder-team`.
    ///
    /// Lower-case ASCII letters and digits in words joined by `.` or `-`, one `/`, and words joined by `-`; at most
    /// 200 characters.
    ///
    /// ```
    /// use digital_governance::ExtensionKey;
    ///
    /// assert!(ExtensionKey::try_from("org.example/coder-team").is_ok());
    /// assert!(ExtensionKey::try_from("coder-team").is_err());
    /// ```
    pub struct ExtensionKey;
    check: check;
    what: "a key such as org.example/name";
    schema: schema;
}

string_like!(@ordered [] ExtensionKey);

const INVALID: Flaw = Flaw::new(
    FaultCode::InvalidExtension,
    "a key such as org.example/name: a domain backwards, a slash, and a name, in lower-case letters and digits",
);

const fn check(text: &str) -> Result<(), Flaw> {
    let mut bytes = text.as_bytes();
    let (mut in_word, mut in_name) = (false, false);
    while let [byte, rest @ ..] = bytes {
        match byte {
            b'a'..=b'z' | b'0'..=b'9' => in_word = true,
            b'.' if in_word && !in_name => in_word = false,
            b'-' if in_word => in_word = false,
            b'/' if in_word && !in_name => (in_word, in_name) = (false, true),
            _ => return Err(INVALID),
        }
        bytes = rest;
    }
    if in_word && in_name && text.len() <= 200 { Ok(()) } else { Err(INVALID) }
}

#[cfg(feature = "schemars")]
fn schema() -> super::StringSchema {
    super::StringSchema {
        name: "ExtensionKey".into(),
        description: "The key of an extension: a domain backwards, a slash, and a name.".into(),
        pattern: "^[a-z0-9]+([.-][a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$".into(),
        longest: 200,
        examples: &["org.example/coder-team"],
        comment: None,
    }
}

/// What somebody has added to a record for their own use: JSON of any kind under keys of their own domain.
///
/// It is kept as it was written, to the letter, and the crate makes nothing of it. Repeated keys, halves of surrogate
/// pairs are refused in it as everywhere, and nesting deeper than [`Extensions::DEEPEST`].
///
/// ```
/// use digital_governance::{Extensions, Law, LawKind, id, text};
///
/// let extensions = Extensions::new().with("org.example/rank".try_into()?, "7.50")?;
/// let law = Law::new(id!("tides"), LawKind::Treaty.into(), text!("T")).with_extensions(extensions);
/// let json = r#"{"id":"tides","kind":"treaty","name":"T","extensions":{"org.example/rank":7.50}}"#;
/// assert_eq!(serde_json::to_string(&law).unwrap(), json);
/// assert_eq!(serde_json::from_str::<Law>(json).unwrap(), law);
/// # Ok::<(), digital_governance::ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Default)]
pub struct Extensions(Option<Arc<Vec<Extension>>>);

/// A key with the text of its JSON value. They are in the order of the keys.
type Extension = (ExtensionKey, Box<str>);

impl Extensions {
    /// How deep the arrays and objects of an extension may be nested.
    pub const DEEPEST: usize = 120;

    /// No extensions.
    pub const fn new() -> Self {
        Self(None)
    }

    /// With the text of a JSON value under a key, in the place of what was there.
    ///
    /// # Errors
    ///
    /// [`FaultCode::InvalidExtension`] where the text is not JSON, or is none that a file may hold.
    pub fn with(mut self, key: ExtensionKey, json: &str) -> Result<Self, ValueError> {
        let refused =
            |_| ValueError::new(Flaw::new(FaultCode::InvalidExtension, "the text of a JSON value"), json);
        let value: &RawValue = serde_json::from_str(json).map_err(refused)?;
        match refusal(value) {
            None => {
                let all = Arc::make_mut(self.0.get_or_insert_default());
                all.retain(|(own, _)| *own != key);
                let place = all.partition_point(|(own, _)| *own < key);
                all.insert(place, (key, value.get().into()));
                Ok(self)
            }
            Some((_, expected)) => {
                Err(ValueError::new(Flaw::new(FaultCode::InvalidExtension, expected), json))
            }
        }
    }

    /// The text of the JSON value under a key.
    pub fn get(&self, key: &str) -> Option<&str> {
        self.iter().find(|(own, _)| own.as_str() == key).map(|(_, json)| json)
    }

    /// Every key with the text of its JSON value, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&ExtensionKey, &str)> {
        self.0.iter().flat_map(|all| all.iter()).map(|(key, json)| (key, json.as_ref()))
    }
}

impl fmt::Debug for Extensions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_map().entries(self.iter()).finish()
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(self.iter().count()))?;
        for (key, json) in self.iter() {
            let json = RawValue::from_string(json.to_owned()).map_err(S::Error::custom)?;
            object.serialize_entry(key.as_str(), &json)?;
        }
        object.end()
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Object;
        impl<'de> Visitor<'de> for Object {
            type Value = Extensions;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of extensions")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Extensions, A::Error> {
                let mut extensions: Vec<Extension> = Vec::new();
                while let Some((key, value)) = map.next_entry::<ExtensionKey, Box<RawValue>>()? {
                    if let Some((_, expected)) = refusal(&value) {
                        return Err(A::Error::custom(format_args!("expected {expected}")));
                    }
                    extensions.push((key, value.get().into()));
                }
                extensions.sort_by(|(one, _), (two, _)| one.cmp(two));
                if !extensions.is_sorted_by(|(one, _), (two, _)| one < two) {
                    return Err(A::Error::custom("an extension twice"));
                }
                Ok(Extensions((!extensions.is_empty()).then(|| Arc::new(extensions))))
            }
        }
        deserializer.deserialize_map(Object)
    }
}

/// Why a JSON value is refused though it is JSON.
fn refusal(json: &RawValue) -> Option<(FaultCode, &'static str)> {
    // In one go, before anything that goes down level by level.
    if too_deep(json.get(), Extensions::DEEPEST).is_some() {
        return Some((FaultCode::TooDeep, "an extension that is nested at most 120 deep"));
    }
    refusal_within(json)
}

fn refusal_within(json: &RawValue) -> Option<(FaultCode, &'static str)> {
    let mut found = None;
    match json.get().as_bytes().first() {
        Some(b'{') => {
            let mut keys = BTreeSet::new();
            let whole = crate::shape::each_member(json.get(), |key, value| {
                if !keys.insert(key.to_owned()) {
                    found = Some((FaultCode::RepeatedKey, "JSON without repeated keys"));
                }
                found = found.or_else(|| refusal_within(value));
            });
            if whole.is_err() {
                return Some((FaultCode::LoneSurrogate, "keys without halves of surrogate pairs"));
            }
        }
        Some(b'[') => {
            crate::shape::for_each_item(json, |_, item| found = found.or_else(|| refusal_within(item)));
        }
        Some(b'"') if serde_json::from_str::<String>(json.get()).is_err() => {
            return Some((FaultCode::LoneSurrogate, "strings without halves of surrogate pairs"));
        }
        _ => {}
    }
    found
}

impl Read for Extensions {
    fn blank() -> Self {
        Self::new()
    }

    fn slot(&mut self) -> Slot<'_> {
        Slot::Extensions(self)
    }
}

impl Shape for Extensions {
    fn inspect(json: &RawValue, inspection: &mut Inspection<'_>) {
        let mut seen = BTreeSet::new();
        inspection.members(json, "an object of extensions", |key, value, inspection| {
            if let Err(error) = ExtensionKey::try_from(key) {
                inspection.report(value, error.code(), error.to_string());
            }
            if !seen.insert(key.to_owned()) {
                inspection.report(
                    value,
                    FaultCode::RepeatedKey,
                    format!("the key {key:?} stands here again"),
                );
            }
            if let Some((code, expected)) = refusal(value) {
                inspection.report(value, code, format!("expected {expected}"));
            }
        });
    }

    fn part(&self) -> Part<'_> {
        Part::Extensions(self)
    }
}

#[cfg(feature = "schemars")]
impl schemars::JsonSchema for Extensions {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Extensions".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "title": "Extensions",
            "description": "What somebody has added for their own use: any JSON under keys of their own domain.",
            "type": "object",
            "propertyNames": generator.subschema_for::<ExtensionKey>(),
            "additionalProperties": true,
            "$comment": "Nested at most 120 deep.",
            "examples": [{"org.example/coder-team": {"name": "B", "since": 2023}}],
        })
    }
}
