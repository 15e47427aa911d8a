//! Docstrings, for the schema.

/// The first paragraph of a docstring, given line by line, without the marks of rustdoc links.
pub(crate) fn first_paragraph(lines: &[&str]) -> String {
    let paragraph: Vec<&str> =
        lines.iter().map(|line| line.trim()).take_while(|line| !line.is_empty()).collect();
    paragraph.join(" ").replace(['`', '[', ']'], "")
}
