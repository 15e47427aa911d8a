//! A dataset as text, the same bytes every time.

use std::io;

use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::ser::{CompactFormatter, Formatter, PrettyFormatter};

use super::{Dataset, FormatVersion, Tables};

impl Dataset {
    /// The dataset as JSON, for people to read: two spaces a level, a line end at the end.
    ///
    /// Records are ordered by id within their kind, members stand in the order of their types: the same records give
    /// the same bytes. A `Dataset` can also be given to any serde serializer.
    ///
    /// ```
    /// use digital_governance::Dataset;
    ///
    /// let dataset = Dataset::builder().build()?;
    /// assert_eq!(dataset.to_json(), "{\n  \"format\": \"1.0\"\n}\n");
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    pub fn to_json(&self) -> String {
        let mut json = json(self, Layout { pretty: Some(PrettyFormatter::new()) });
        json.push('\n');
        json
    }

    /// The dataset as JSON Lines: the format first, then a record a line.
    ///
    /// ```
    /// use digital_governance::{Dataset, Stakeholder, StakeholderKind, id};
    ///
    /// let state = Stakeholder::new(id!("atlantis"), StakeholderKind::State.into());
    /// let dataset = Dataset::builder().add(state).build()?;
    /// let lines = "{\"format\":\"1.0\"}\n{\"stakeholder\":{\"id\":\"atlantis\",\"kind\":\"state\"}}\n";
    /// assert_eq!(dataset.to_json_lines(), lines);
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    pub fn to_json_lines(&self) -> String {
        let mut lines = line("format", &FormatVersion::CURRENT);
        macro_rules! write_records {
            ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
                $(for record in &self.tables.$array {
                    lines.push_str(&line(stringify!($one), record));
                })+
            };
        }
        for_each_record!(write_records);
        lines
    }
}

/// An object with one key, and the line end.
fn line<T: Serialize>(key: &'static str, value: &T) -> String {
    let mut line = compact(&Line(key, value));
    line.push('\n');
    line
}

/// A value as JSON without white space.
pub(super) fn compact(value: &impl Serialize) -> String {
    json(value, Layout { pretty: None })
}

fn json(value: &impl Serialize, layout: Layout) -> String {
    let mut bytes = Vec::new();
    let mut serializer = serde_json::Serializer::with_formatter(&mut bytes, layout);
    // Writing into memory fails only for maps with other keys than strings, and there is none.
    let _ = value.serialize(&mut serializer);
    String::from_utf8(bytes).unwrap_or_default()
}

/// JSON with line ends or without: one type, so that the writing of each record is compiled once.
struct Layout {
    pretty: Option<PrettyFormatter<'static>>,
}

macro_rules! laid_out {
    ($($method:ident($($argument:ident: $type:ty)?);)+) => {
        impl Formatter for Layout {
            $(
                fn $method<W: io::Write + ?Sized>(&mut self, writer: &mut W $(, $argument: $type)?) -> io::Result<()> {
                    match &mut self.pretty {
                        Some(pretty) => pretty.$method(writer $(, $argument)?),
                        None => CompactFormatter.$method(writer $(, $argument)?),
                    }
                }
            )+
        }
    };
}

laid_out! {
    begin_array();
    end_array();
    begin_array_value(first: bool);
    end_array_value();
    begin_object();
    end_object();
    begin_object_key(first: bool);
    end_object_key();
    begin_object_value();
    end_object_value();
}

struct Line<'a, T>(&'static str, &'a T);

impl<T: Serialize> Serialize for Line<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_map(Some(1))?;
        object.serialize_entry(self.0, self.1)?;
        object.end()
    }
}

impl Serialize for Dataset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let filled = self.tables.lengths().into_iter().filter(|length| *length > 0).count();
        let mut object = serializer.serialize_map(Some(filled.saturating_add(1)))?;
        object.serialize_entry("format", &FormatVersion::CURRENT)?;
        self.tables.serialize_into(&mut object)?;
        object.end()
    }
}

impl Tables {
    fn serialize_into<O: SerializeMap>(&self, object: &mut O) -> Result<(), O::Error> {
        macro_rules! write_arrays {
            ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
                $(if !self.$array.is_empty() {
                    object.serialize_entry(stringify!($array), &self.$array)?;
                })+
            };
        }
        for_each_record!(write_arrays);
        Ok(())
    }
}
