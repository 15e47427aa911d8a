//! The values of a record, one after the other, as its `Serialize` gives them.

use std::ops::Range;

use hashbrown::HashSet;
use serde::ser::{Error as _, Impossible, Serialize, SerializeSeq, SerializeStruct, Serializer};
use serde_json::Error;

/// A value in a record. What is in a list or an object follows it.
pub(super) struct Value {
    /// The name of the member that it is; of an item of a list, the name of the list.
    pub(super) name: &'static str,
    /// The index behind the last value in it.
    pub(super) end: usize,
    pub(super) content: Content,
}

/// What a value is.
#[derive(Clone)]
pub(super) enum Content {
    Object,
    List,
    /// Where the text stands in the text of all values.
    Text(Range<usize>),
    /// Where the JSON text of a list or an object stands there.
    Json(Range<usize>),
    Integer(u64),
    Boolean(bool),
}

/// Adds the values of a record, which is an object with the kind of the record as its only member, and their text.
#[allow(clippy::expect_used, reason = "records are made of text, whole numbers, booleans, lists and objects")]
pub(super) fn collect(
    record: &impl Serialize,
    json: &HashSet<&'static str>,
    values: &mut Vec<Value>,
    text: &mut String,
) {
    record
        .serialize(Collector { name: "", json, values, text })
        .expect("a record is made of values of a record");
}

struct Collector<'c> {
    name: &'static str,
    /// The members that are taken as JSON text.
    json: &'c HashSet<&'static str>,
    values: &'c mut Vec<Value>,
    text: &'c mut String,
}

/// A list or an object whose values are being added.
struct Open<'c> {
    collector: Collector<'c>,
    index: usize,
}

impl<'c> Collector<'c> {
    fn of(&mut self, name: &'static str) -> Collector<'_> {
        Collector { name, json: self.json, values: self.values, text: self.text }
    }

    fn add(&mut self, content: Content) {
        let end = self.values.len().saturating_add(1);
        self.values.push(Value { name: self.name, end, content });
    }

    fn add_text(&mut self, text: &str) -> Range<usize> {
        let start = self.text.len();
        self.text.push_str(text);
        start..self.text.len()
    }

    fn open(mut self, content: Content) -> Open<'c> {
        let index = self.values.len();
        self.add(content);
        Open { collector: self, index }
    }

    fn member<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        let mut collector = self.of(name);
        if collector.json.contains(name) {
            let range = collector.add_text(&serde_json::to_string(value)?);
            collector.add(Content::Json(range));
            return Ok(());
        }
        value.serialize(collector)
    }
}

impl Open<'_> {
    fn close(self) {
        let end = self.collector.values.len();
        if let Some(value) = self.collector.values.get_mut(self.index) {
            value.end = end;
        }
    }
}

/// The methods for values that no record has.
macro_rules! no_record_has {
    ($($method:ident($($type:ty),*) -> $ok:ty;)*) => {
        $(fn $method(self, $(_: $type),*) -> Result<$ok, Error> {
            Err(Error::custom(concat!("no record has what is given to ", stringify!($method))))
        })*
    };
}

impl<'c> Serializer for Collector<'c> {
    type Ok = ();
    type Error = Error;
    type SerializeSeq = Open<'c>;
    type SerializeTuple = Impossible<(), Error>;
    type SerializeTupleStruct = Impossible<(), Error>;
    type SerializeTupleVariant = Impossible<(), Error>;
    type SerializeMap = Impossible<(), Error>;
    type SerializeStruct = Open<'c>;
    type SerializeStructVariant = Impossible<(), Error>;

    fn serialize_str(mut self, text: &str) -> Result<(), Error> {
        let range = self.add_text(text);
        self.add(Content::Text(range));
        Ok(())
    }

    fn serialize_bool(mut self, is: bool) -> Result<(), Error> {
        self.add(Content::Boolean(is));
        Ok(())
    }

    fn serialize_u64(mut self, number: u64) -> Result<(), Error> {
        self.add(Content::Integer(number));
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Error> {
        let mut choice = self.open(Content::Object);
        choice.collector.member(variant, value)?;
        choice.close();
        Ok(())
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'c>, Error> {
        Ok(self.open(Content::List))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'c>, Error> {
        Ok(self.open(Content::Object))
    }

    no_record_has! {
        serialize_i8(i8) -> ();
        serialize_i16(i16) -> ();
        serialize_i32(i32) -> ();
        serialize_i64(i64) -> ();
        serialize_u8(u8) -> ();
        serialize_u16(u16) -> ();
        serialize_u32(u32) -> ();
        serialize_f32(f32) -> ();
        serialize_f64(f64) -> ();
        serialize_char(char) -> ();
        serialize_bytes(&[u8]) -> ();
        serialize_none() -> ();
        serialize_unit() -> ();
        serialize_unit_struct(&'static str) -> ();
        serialize_unit_variant(&'static str, u32, &'static str) -> ();
        serialize_tuple(usize) -> Impossible<(), Error>;
        serialize_tuple_struct(&'static str, usize) -> Impossible<(), Error>;
        serialize_tuple_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Error>;
        serialize_map(Option<usize>) -> Impossible<(), Error>;
        serialize_struct_variant(&'static str, u32, &'static str, usize) -> Impossible<(), Error>;
    }
}

impl SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, item: &T) -> Result<(), Error> {
        let name = self.collector.name;
        item.serialize(self.collector.of(name))
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}

impl SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = Error;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, name: &'static str, value: &T) -> Result<(), Error> {
        self.collector.member(name, value)
    }

    fn end(self) -> Result<(), Error> {
        self.close();
        Ok(())
    }
}
