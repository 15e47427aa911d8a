//! A dataset as text, the same bytes every time.

use serde::ser::{Serialize, SerializeStruct, Serializer};

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
        // Writing into memory fails only for maps with other keys than strings, and there is none.
        let mut json = serde_json::to_string_pretty(self).unwrap_or_default();
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
    let mut line = serde_json::to_string(&Line(key, value)).unwrap_or_default();
    line.push('\n');
    line
}

struct Line<'a, T>(&'static str, &'a T);

impl<T: Serialize> Serialize for Line<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Line", 1)?;
        object.serialize_field(self.0, self.1)?;
        object.end()
    }
}

impl Serialize for Dataset {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let filled = self.tables.lengths().into_iter().filter(|length| *length > 0).count();
        let mut object = serializer.serialize_struct("Dataset", filled.saturating_add(1))?;
        object.serialize_field("format", &FormatVersion::CURRENT)?;
        self.tables.serialize_into(&mut object)?;
        object.end()
    }
}

impl Tables {
    fn serialize_into<O: SerializeStruct>(&self, object: &mut O) -> Result<(), O::Error> {
        macro_rules! write_arrays {
            ($($name:ident, $id_name:literal, $array:ident, $one:ident;)+) => {
                $(if !self.$array.is_empty() {
                    object.serialize_field(stringify!($array), &self.$array)?;
                })+
            };
        }
        for_each_record!(write_arrays);
        Ok(())
    }
}
