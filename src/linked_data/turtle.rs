//! The little of Turtle that the published files of linked data need.

use std::fmt::Write;

/// Turtle that is being written: subjects, and what is said of each.
pub(super) struct Turtle {
    text: String,
    prefixes: Vec<(&'static str, &'static str)>,
    /// Whether something was said of the subject, so that the next thing follows a semicolon.
    has_predicate: bool,
}

impl Turtle {
    pub(super) fn new(prefixes: &[(&'static str, &'static str)]) -> Self {
        let general = [
            ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
            ("rdfs", "http://www.w3.org/2000/01/rdf-schema#"),
            ("skos", "http://www.w3.org/2004/02/skos/core#"),
        ];
        let prefixes: Vec<_> = general.iter().chain(prefixes).copied().collect();
        let mut text = String::new();
        for (prefix, namespace) in &prefixes {
            let _ = writeln!(text, "@prefix {prefix}: <{namespace}> .");
        }
        Self { text, prefixes, has_predicate: false }
    }

    /// An IRI with a prefix where what follows the namespace can stand so, and in brackets elsewhere.
    fn name(&self, iri: &str) -> String {
        let is_local = |local: &str| {
            local.starts_with(|first: char| first.is_ascii_alphanumeric())
                && local.ends_with(|last: char| last.is_ascii_alphanumeric())
                && local.chars().all(|each| each.is_ascii_alphanumeric() || "_-.:".contains(each))
        };
        let prefixed = self.prefixes.iter().find_map(|(prefix, namespace)| {
            let local = iri.strip_prefix(namespace).filter(|local| is_local(local))?;
            Some(format!("{prefix}:{local}"))
        });
        prefixed.unwrap_or_else(|| format!("<{iri}>"))
    }

    /// Begins a subject, by its IRI.
    pub(super) fn subject(&mut self, iri: &str) -> &mut Self {
        let name = self.name(iri);
        self.begin(&name)
    }

    /// Begins a subject without a name.
    pub(super) fn nameless(&mut self) -> &mut Self {
        self.begin("[]")
    }

    fn begin(&mut self, subject: &str) -> &mut Self {
        self.end();
        self.text.push('\n');
        self.text.push_str(subject);
        self
    }

    fn end(&mut self) {
        if self.has_predicate {
            self.text.push_str(" .\n");
        }
        self.has_predicate = false;
    }

    /// Says of which class the subject is, by a name with a prefix.
    pub(super) fn is(&mut self, class: &str) -> &mut Self {
        self.add("a", class)
    }

    pub(super) fn iri(&mut self, predicate: &str, iri: &str) -> &mut Self {
        let name = self.name(iri);
        self.add(predicate, &name)
    }

    /// An English text.
    pub(super) fn text(&mut self, predicate: &str, text: &str) -> &mut Self {
        self.add(predicate, &format!("{}@en", quoted(text)))
    }

    /// A text that is in no language.
    pub(super) fn code(&mut self, predicate: &str, text: &str) -> &mut Self {
        self.add(predicate, &quoted(text))
    }

    fn add(&mut self, predicate: &str, object: &str) -> &mut Self {
        self.text.push_str(if self.has_predicate { " ;\n    " } else { " " });
        self.has_predicate = true;
        self.text.push_str(predicate);
        self.text.push(' ');
        self.text.push_str(object);
        self
    }

    pub(super) fn finish(mut self) -> String {
        self.end();
        self.text
    }
}

fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}
