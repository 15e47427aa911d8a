//! What is wrong in sheets, and where.

use std::fmt;

/// One thing that is wrong in a sheet.
///
/// ```
/// use digital_governance::sheets;
///
/// let faults = sheets::read([("laws.csv", "kind,name\ntreatty,Treaty on Tides\n")]).unwrap_err();
/// let fault = faults.iter().next().unwrap();
/// assert_eq!((fault.file(), fault.row(), fault.column(), fault.cell()), ("laws.csv", 2, "kind", "treatty"));
/// assert!(fault.to_string().starts_with("laws.csv, row 2, column kind: \"treatty\" is no term of LawKind"));
/// ```
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct SheetFault {
    pub(super) file: String,
    pub(super) row: u64,
    pub(super) column: &'static str,
    pub(super) cell: String,
    pub(super) message: String,
    /// The name or term in the cell that is not known, and the nearest that is.
    pub(super) nearest: Option<(String, String)>,
}

impl SheetFault {
    /// The name of the file.
    pub fn file(&self) -> &str {
        &self.file
    }

    /// The row, counted from 1 as spreadsheets do: row 1 is the head.
    pub fn row(&self) -> u64 {
        self.row
    }

    /// The name of the column; empty where the whole row or file is meant.
    pub fn column(&self) -> &str {
        self.column
    }

    /// What stands in the cell.
    pub fn cell(&self) -> &str {
        &self.cell
    }

    /// What is wrong and what to write instead, in a sentence without its place.
    pub fn message(&self) -> &str {
        &self.message
    }

    /// The cell with the nearest known name or term in the place of the unknown one. `None` where the message proposes
    /// none, or where the unknown one stands in the cell more than once.
    ///
    /// ```
    /// use digital_governance::sheets;
    ///
    /// let sheets = [("laws.csv", "kind,name,jurisdictions\ntreatty,Treaty on Tides,stakeholder:atlantis\n")];
    /// let faults = sheets::read(sheets).unwrap_err();
    /// let corrections: Vec<_> = faults.iter().map(|fault| fault.correction()).collect();
    /// assert_eq!(corrections, [None, Some("treaty".to_owned())]);
    /// ```
    pub fn correction(&self) -> Option<String> {
        let (wrong, nearest) = self.nearest.as_ref()?;
        let mut parts = self.cell.match_indices(wrong.as_str());
        let (start, _) = parts.next().filter(|_| parts.next().is_none())?;
        let end = start.checked_add(wrong.len())?;
        Some(format!("{}{nearest}{}", self.cell.get(..start)?, self.cell.get(end..)?))
    }
}

impl fmt::Display for SheetFault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.file)?;
        if self.row > 0 {
            write!(formatter, ", row {}", self.row)?;
        }
        if !self.column.is_empty() {
            write!(formatter, ", column {}", self.column)?;
        }
        write!(formatter, ": {}", self.message)
    }
}

impl std::error::Error for SheetFault {}

/// Everything that is wrong in some sheets, in the order of the files and rows. There is at least one.
///
/// ```
/// use digital_governance::sheets;
///
/// let faults = sheets::read([("laws.csv", "kind,name\ntreatty,Treaty on Tides\n,Tidal Data Act\n")]).unwrap_err();
/// assert_eq!(faults.len(), 2);
/// assert_eq!(faults.to_string().lines().count(), 2);
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SheetFaults(pub(super) Vec<SheetFault>);

impl SheetFaults {
    /// The faults.
    pub fn iter(&self) -> std::slice::Iter<'_, SheetFault> {
        self.0.iter()
    }

    /// How many there are.
    #[allow(clippy::len_without_is_empty, reason = "at least one fault was found")]
    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl<'a> IntoIterator for &'a SheetFaults {
    type Item = &'a SheetFault;
    type IntoIter = std::slice::Iter<'a, SheetFault>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// A line for each.
impl fmt::Display for SheetFaults {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, fault) in self.0.iter().enumerate() {
            formatter.write_str(if index > 0 { "\n" } else { "" })?;
            fault.fmt(formatter)?;
        }
        Ok(())
    }
}

impl std::error::Error for SheetFaults {}
