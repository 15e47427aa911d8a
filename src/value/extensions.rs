//! What users add themselves.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{Serialize, Serializer};
use serde_json::{Number, Value};

use crate::error::{FaultKind, MakeFault, ValueError};

validated_string! {
    /// The key of an extension: a domain that its author has, backwards, and a name: `org.example/coder-team`.
    ///
    /// Lower-case ASCII letters and digits in words joined by `.` or `-`, one `/`, and words joined by `-`; at most
    /// 200 characters.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// assert!(ExtensionKey::try_from("org.example/coder-team").is_ok());
    /// assert!(ExtensionKey::try_from("coder-team").is_err());
    /// ```
    pub struct ExtensionKey;
    check: check;
    expecting: "a key such as org.example/name";
    schema: schema;
}

ordered_by_text!([] ExtensionKey);

const INVALID: MakeFault = |found| FaultKind::InvalidExtension { found };

const fn check(text: &str) -> Result<(), MakeFault> {
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
fn schema() -> super::string::StringSchema {
    super::string::StringSchema {
        name: "ExtensionKey".into(),
        description: "The key of an extension: a domain backwards, a slash, and a name.".into(),
        pattern: "^[a-z0-9]+([.-][a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*$".into(),
        max_len: 200,
        examples: &["org.example/coder-team"],
        comment: None,
    }
}

/// What somebody has added to a record for their own use: JSON of any kind under keys of their own domain.
///
/// The crate makes nothing of it. Values are kept as the JSON data model has them: a number by its value (a 64-bit
/// integer, or else a double), not by its spelling, so `7.50` is written as `7.5`; a number that must keep its digits is
/// a string. Repeated keys and halves of surrogate pairs are refused in it as everywhere, and so is nesting deeper than
/// [`Extensions::MAX_DEPTH`].
///
/// ```
/// use digital_governance::prelude::*;
///
/// let extensions = Extensions::new().with("org.example/rank".parse()?, serde_json::json!({"of": 7}))?;
/// let law = Law::new(id!("tides"), LawKind::Treaty, text!("T")).with_extensions(extensions);
/// let json = r#"{"id":"tides","kind":"treaty","name":"T","extensions":{"org.example/rank":{"of":7}}}"#;
/// assert_eq!(serde_json::to_string(&law).unwrap(), json);
/// assert_eq!(serde_json::from_str::<Law>(json).unwrap(), law);
/// # Ok::<(), ValueError>(())
/// ```
#[derive(Clone, PartialEq, Eq, Hash, Default)]
pub struct Extensions(BTreeMap<ExtensionKey, Value>);

impl Extensions {
    /// How deep the arrays and objects of an extension may be nested.
    pub const MAX_DEPTH: usize = 120;

    /// No extensions.
    pub fn new() -> Self {
        Self::default()
    }

    /// With a JSON value under a key, in the place of what was there.
    ///
    /// # Errors
    ///
    /// [`FaultCode::TooDeep`](crate::FaultCode::TooDeep) where the value is nested deeper than [`MAX_DEPTH`](Self::MAX_DEPTH).
    pub fn with(mut self, key: ExtensionKey, value: impl Into<Value>) -> Result<Self, ValueError> {
        let value = value.into();
        if depth(&value) > Self::MAX_DEPTH {
            return Err(FaultKind::TooDeep { max: Self::MAX_DEPTH }.into());
        }
        self.0.insert(key, value);
        Ok(self)
    }

    /// The JSON value under a key.
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.0.get(key)
    }

    /// Every key with its JSON value, in the order of the keys.
    pub fn iter(&self) -> impl Iterator<Item = (&ExtensionKey, &Value)> {
        self.0.iter()
    }

    /// Whether there is no extension.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// How deep a value is nested, going no deeper than it matters.
fn depth(value: &Value) -> usize {
    let mut level: Vec<&Value> = vec![value];
    let mut depth = 0_usize;
    while depth <= Extensions::MAX_DEPTH {
        let nested = level.iter().any(|value| value.is_array() || value.is_object());
        if !nested {
            return depth;
        }
        depth = depth.saturating_add(1);
        level = level
            .into_iter()
            .flat_map(|value| -> Vec<&Value> {
                match value {
                    Value::Array(items) => items.iter().collect(),
                    Value::Object(members) => members.values().collect(),
                    _ => Vec::new(),
                }
            })
            .collect();
    }
    depth
}

impl fmt::Debug for Extensions {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(formatter)
    }
}

impl Serialize for Extensions {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for Extensions {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Members;
        impl<'de> Visitor<'de> for Members {
            type Value = Extensions;
            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("an object of extensions")
            }
            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Extensions, A::Error> {
                let mut extensions = BTreeMap::new();
                let fault = RefCell::new(None);
                while let Some(key) = map.next_key::<ExtensionKey>()? {
                    let value = map.next_value_seed(JsonValue { depth: 0, fault: &fault })?;
                    if extensions.insert(key, value).is_some() {
                        return Err(A::Error::custom("an extension stands here twice"));
                    }
                }
                Ok(Extensions(extensions))
            }
        }
        deserializer.deserialize_map(Members)
    }
}

/// Reads any JSON value as strictly as the format is: no repeated keys, and no deeper than an extension may be.
#[derive(Clone, Copy)]
pub(crate) struct JsonValue<'f> {
    pub(crate) depth: usize,
    /// What is wrong where it fails, but for what the deserializer itself refuses.
    pub(crate) fault: &'f RefCell<Option<FaultKind>>,
}

impl JsonValue<'_> {
    fn below<E: Error>(self) -> Result<Self, E> {
        if self.depth >= Extensions::MAX_DEPTH {
            return Err(self.refuse(FaultKind::TooDeep { max: Extensions::MAX_DEPTH }));
        }
        Ok(Self { depth: self.depth.saturating_add(1), ..self })
    }

    fn refuse<E: Error>(self, fault: FaultKind) -> E {
        let error = E::custom(&fault);
        self.fault.replace(Some(fault));
        error
    }
}

impl<'de> DeserializeSeed<'de> for JsonValue<'_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for JsonValue<'_> {
    type Value = Value;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a JSON value")
    }

    fn visit_bool<E>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("JSON has no such number"))
    }

    fn visit_str<E>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_unit<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut items = Vec::new();
        while let Some(item) = sequence.next_element_seed(below)? {
            items.push(item);
        }
        Ok(Value::Array(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let below = self.below()?;
        let mut members = serde_json::Map::new();
        while let Some(key) = map.next_key::<String>()? {
            if members.contains_key(&key) {
                return Err(self.refuse(FaultKind::RepeatedKey { key }));
            }
            let value = map.next_value_seed(below)?;
            members.insert(key, value);
        }
        Ok(Value::Object(members))
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
