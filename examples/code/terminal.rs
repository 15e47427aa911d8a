//! Lines that are read and written, on a terminal or through a pipe.

use std::io::{BufRead, Write};

/// Where the coder types and reads: line by line, so that pipes, dumb terminals and screen readers do.
///
/// Whoever reads the output may have gone: what can't be written is not written.
pub(crate) struct Terminal<'t> {
    pub(crate) input: &'t mut dyn BufRead,
    pub(crate) out: &'t mut dyn Write,
    pub(crate) has_colours: bool,
}

impl Terminal<'_> {
    /// The next line, without its end; none where there is no more.
    pub(crate) fn ask(&mut self, prompt: &str) -> Option<String> {
        loop {
            write!(self.out, "{}> ", visible(prompt)).unwrap_or(());
            self.out.flush().unwrap_or(());
            let mut bytes = Vec::new();
            // A last line without an end may be half of one.
            let is_whole = self.input.read_until(b'\n', &mut bytes).is_ok() && bytes.ends_with(b"\n");
            match String::from_utf8(bytes) {
                Ok(line) if is_whole => return Some(line.trim().to_owned()),
                Ok(line) if line.is_empty() => self.say(""),
                Err(_) if is_whole => {
                    self.say("The line is not UTF-8. Type it again.");
                    continue;
                }
                _ => self.say("\nThe last line has no line end, so it may be half of one: it is left out."),
            }
            return None;
        }
    }

    pub(crate) fn say(&mut self, text: &str) {
        for line in text.split('\n') {
            writeln!(self.out, "{}", visible(line)).unwrap_or(());
        }
    }

    /// What is at hand.
    pub(crate) fn strong(&mut self, text: &str) {
        self.styled(text, "1");
    }

    /// What stands around it.
    pub(crate) fn faint(&mut self, text: &str) {
        self.styled(text, "2");
    }

    fn styled(&mut self, text: &str, style: &str) {
        let text = visible(text);
        if self.has_colours {
            writeln!(self.out, "\u{1b}[{style}m{text}\u{1b}[0m").unwrap_or(());
        } else {
            writeln!(self.out, "{text}").unwrap_or(());
        }
    }
}

/// A text without characters that a terminal would do something else with than show them.
fn visible(text: &str) -> String {
    let is_hidden = |character: char| {
        character.is_control() || matches!(character, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
    };
    text.chars().map(|character| if is_hidden(character) { ' ' } else { character }).collect()
}

/// The beginning of a text, in so many characters.
pub(crate) fn beginning(text: &str, length: usize) -> String {
    let mut characters = text.chars();
    let mut beginning: String = characters.by_ref().take(length).collect();
    beginning.extend(characters.next().map(|_| '…'));
    beginning
}
