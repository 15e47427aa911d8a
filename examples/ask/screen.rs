//! Tables and prose on a terminal, in a pipe or in a file.

use std::fmt::Write as _;
use std::io::{IsTerminal, Stdout, Write};

use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width, presets};
use serde::Serialize;

/// Columns where the output is no terminal.
const WIDTH: u16 = 80;
/// Fewer columns are not taken.
const LEAST_WIDTH: u16 = 40;

/// Where answers are printed. Lines are drawn on a terminal only, and so are colours, which `NO_COLOR` turns off.
///
/// Whoever reads the output may have gone, as `head` does: what can't be written is not written.
pub(crate) struct Screen<'w> {
    out: &'w mut dyn Write,
    width: u16,
    draws_lines: bool,
    has_colours: bool,
}

impl<'w> Screen<'w> {
    pub(crate) fn of_stdout(out: &'w mut Stdout) -> Self {
        let is_terminal = out.is_terminal();
        let is_plain = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
        let width = Table::new().width().unwrap_or(WIDTH);
        Self {
            width: width.max(LEAST_WIDTH),
            draws_lines: is_terminal && !is_plain,
            has_colours: is_terminal && !is_plain,
            out,
        }
    }

    /// What a pipe gets.
    #[allow(dead_code, reason = "the tests print so")]
    pub(crate) fn plain(out: &'w mut dyn Write) -> Self {
        Self { out, width: WIDTH, draws_lines: false, has_colours: false }
    }

    /// What a terminal gets.
    #[allow(dead_code, reason = "the tests print so")]
    pub(crate) fn terminal(out: &'w mut dyn Write) -> Self {
        Self { out, width: WIDTH, draws_lines: true, has_colours: true }
    }

    pub(crate) fn set_width(&mut self, width: u16) {
        self.width = width.max(LEAST_WIDTH);
    }

    /// A line as it is, or several.
    pub(crate) fn print(&mut self, text: &str) {
        writeln!(self.out, "{text}").unwrap_or(());
    }

    pub(crate) fn heading(&mut self, text: &str) {
        let text = self.wrapped(&visible(text));
        let text = if self.has_colours { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text };
        self.print(&text);
    }

    /// A paragraph, wrapped.
    pub(crate) fn prose(&mut self, text: &str) {
        let text = self.wrapped(&visible(text));
        self.print(&text);
    }

    fn wrapped(&self, text: &str) -> String {
        let mut table = self.new_table(false);
        table.load_style(presets::NOTHING).add_row([text]);
        trimmed(&table)
    }

    /// Rows under headings. The cells are already visible; they may have several lines. A column takes at most its share of
    /// the width in percent, or what its longest word needs, where a share is given.
    pub(crate) fn table(&mut self, headings: &[&str], shares: &[u16], rows: Vec<Vec<String>>) {
        let mut widths = Vec::new();
        for (column, share) in shares.iter().enumerate() {
            let words =
                rows.iter().filter_map(|row| row.get(column)).flat_map(|cell| cell.split_whitespace());
            let longest = words.map(|word| word.chars().count()).max().unwrap_or(0);
            let longest = u16::try_from(longest).unwrap_or(u16::MAX).saturating_add(2);
            let percent = |share: u16| self.width.saturating_mul(share) / 100;
            widths.push((*share > 0).then(|| longest.min(percent(30)).max(percent(*share))));
        }
        let mut table = self.new_table(true);
        let bold = |text: &&str| Cell::new(visible(text)).add_attribute(Attribute::Bold);
        if !headings.is_empty() {
            table.set_header(headings.iter().map(bold));
        }
        let last = rows.len().saturating_sub(1);
        let are_long = rows.iter().flatten().any(|cell| cell.contains('\n'));
        for (number, row) in rows.into_iter().enumerate() {
            let columns = row.len();
            let cells = row.into_iter().enumerate().map(|(column, text)| {
                let cell = Cell::new(text);
                if column == 0 { cell.fg(Color::Cyan) } else { cell }
            });
            table.add_row(cells);
            // Rows of several lines stand apart.
            if are_long && !self.draws_lines && number < last {
                table.add_row(vec![""; columns]);
            }
        }
        for (column, width) in table.column_iter_mut().zip(widths) {
            if let Some(width) = width {
                column.set_constraint(ColumnConstraint::UpperBoundary(Width::Fixed(width)));
            }
        }
        let table = trimmed(&table);
        self.print(&table);
    }

    /// Labels and what stands under them.
    pub(crate) fn members(&mut self, rows: Vec<(String, String)>) {
        let mut table = self.new_table(true);
        table.load_style(presets::NOTHING);
        for (label, text) in rows {
            table.add_row([Cell::new(format!("  {label}")).fg(Color::Cyan), Cell::new(text)]);
        }
        let table = trimmed(&table);
        self.print(&table);
    }

    /// Indented JSON. What a terminal would do something else with than show it is escaped.
    pub(crate) fn json(&mut self, value: &impl Serialize) {
        let text = serde_json::to_string_pretty(value).unwrap_or_default();
        let mut escaped = String::with_capacity(text.len());
        for character in text.chars() {
            if is_hidden(character) && character != '\n' {
                // Writing to a string can't fail.
                write!(escaped, "\\u{:04x}", u32::from(character)).unwrap_or(());
            } else {
                escaped.push(character);
            }
        }
        self.print(&escaped);
    }

    fn new_table(&self, may_have_lines: bool) -> Table {
        let mut table = Table::new();
        table.set_content_arrangement(ContentArrangement::Dynamic).set_width(self.width);
        let has_lines = self.draws_lines && may_have_lines;
        table.load_style(if has_lines { presets::UTF8_HORIZONTAL_ONLY } else { presets::NOTHING });
        if self.has_colours {
            table.enforce_styling()
        } else {
            table.force_no_tty()
        };
        table
    }
}

/// The lines of a table without the space at their ends, and without that before each line where no line is drawn.
fn trimmed(table: &Table) -> String {
    let lines: Vec<String> = table.lines().map(|line| line.trim_end().to_owned()).collect();
    let is_indented = |line: &String| line.is_empty() || line.starts_with(' ');
    let start = usize::from(lines.iter().all(is_indented));
    let lines: Vec<&str> = lines.iter().map(|line| line.get(start..).unwrap_or_default()).collect();
    lines.join("\n")
}

/// A text whose control characters, and those that reorder a line, are escaped.
pub(crate) fn visible(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for character in text.chars() {
        if is_hidden(character) {
            shown.extend(character.escape_unicode());
        } else {
            shown.push(character);
        }
    }
    shown
}

fn is_hidden(character: char) -> bool {
    character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}
