//! A dataset as text, the same bytes every time.

use serde::ser::Serialize;
use serde_json::{Map, Value};

use crate::dataset::Dataset;
use crate::record::{FormatVersion, RecordRef};

impl Dataset {
    /// The dataset as JSON, for people to read: two spaces a level, a line end at the end.
    ///
    /// Records are ordered by id within their kind, members stand in the order of their types: the same records give
    /// the same bytes. A `Dataset` can also be given to any serde serializer.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let dataset = Dataset::builder().build()?;
    /// assert_eq!(dataset.to_json(), "{\n  \"format\": \"1.0\"\n}\n");
    /// # Ok::<(), digital_governance::Faults>(())
    /// ```
    #[allow(
        clippy::expect_used,
        clippy::missing_panics_doc,
        reason = "only maps with other keys than strings fail, and records have none"
    )]
    pub fn to_json(&self) -> String {
        let mut json = serde_json::to_string_pretty(self).expect("records are JSON");
        json.push('\n');
        json
    }

    /// The dataset as JSON Lines: the format first, then a record a line.
    ///
    /// ```
    /// use digital_governance::prelude::*;
    ///
    /// let state = Stakeholder::new(id!("atlantis"), StakeholderKind::State);
    /// let dataset = Dataset::builder().add(state).build()?;
    /// let lines = "{\"format\":\"1.0\"}\n{\"stakeholder\":{\"id\":\"atlantis\",\"kind\":\"state\"}}\n";
    /// assert_eq!(dataset.to_json_lines(), lines);
    /// # Ok::<(), Faults>(())
    /// ```
    pub fn to_json_lines(&self) -> String {
        let mut lines = format!("{{\"format\":\"{}\"}}\n", FormatVersion::CURRENT);
        for record in self.records() {
            lines.push_str(&compact(&record));
            lines.push('\n');
        }
        lines
    }
}

/// Records as JSON without white space.
#[allow(
    clippy::expect_used,
    reason = "records have no maps with other keys than strings, which alone can fail"
)]
pub(crate) fn compact(value: &impl Serialize) -> String {
    serde_json::to_string(value).expect("records are JSON")
}

/// The members of a record, as JSON values.
#[allow(
    clippy::expect_used,
    reason = "records have no maps with other keys than strings, which alone can fail, and serialize under their kind"
)]
pub(crate) fn members_of(record: RecordRef<'_>) -> Map<String, Value> {
    let members = match serde_json::to_value(record).expect("records are JSON") {
        Value::Object(mut line) => line.remove(record.kind().as_str()),
        _ => None,
    };
    match members {
        Some(Value::Object(members)) => Some(members),
        _ => None,
    }
    .expect("a record serializes as an object under its kind")
}
