//! The command line of `ask`.

use std::ffi::OsString;

use lexopt::prelude::*;

pub(crate) const HELP: &str = "\
Asks who says what on digital governance, with the passages where it stands.

usage: cargo run --example ask -- [find] FILTER…
       cargo run --example ask -- search WORDS…
       cargo run --example ask -- compare ONE OTHER… [--along AXIS]
       cargo run --example ask -- show ID…
       cargo run --example ask -- terms VOCABULARY
       cargo run --example ask -- diff OLD NEW
       cargo run --example ask -- merge OURS THEIRS [--base BASE] --output FILE
       cargo run --example ask -- agreement ONE OTHER [--on MEMBER]

find: positions or provisions that meet every filter. TERM is a spelling or a
label, `terms` lists them; ID is an id or a name.
  --holder ID          whose position it is
  --with-members       or that of a member of the holder
  --first-party        the holders speak for themselves
  --reported           somebody else says that they hold it
  --bearer PARTY       who is to do it: a class such as states, or an ID
  --addressee PARTY    at whom it is directed
  --obliging           its modality is obligation
  --prohibiting        its modality is prohibition
  --permitting         its modality is permission
  --granting           its modality is right
  --modality TERM      any other modality
  --verb TERM          the verb: shall, should-not, call-on
  --act TERM           what a statement does: request, warning
  --topic TERM         an issue of digital policy: data-governance
  --basket TERM        a basket of issues: human-rights
  --theme TERM         a theme of the consultation on the Compact
  --objective TERM     an objective of the Compact
  --goal GOAL          16, 16.10, 16.10.1, or the title of a goal
  --technology TERM    a technology
  --law ID             a law
  --through            also what the crosswalks link with the objective or goal
  --document ID        what rests on a document
  --from DATE, --to DATE   said within these days, months or years
  --text WORDS         all of these words; sovereign* is a beginning of a word
  --provisions         provisions, not positions; so always with a bearer, a
                       modality or a verb
  --who-disagrees      also what others say against it: what is recorded, and
                       pairs that a rule finds, which somebody has to read
  --full               all members of each, in words, with every citation
search: the best first, with what matched. One of the words is enough; words
that are quoted together are a phrase.
compare: holders, or with --documents documents, side by side.
  --along AXIS         themes (which is used without it), objectives, goals,
                       baskets, topics, technologies, laws
  --with-members       each holder with its members
show: everything of a record or provision, and what names it.
diff: what was added, removed, renamed and changed between two files.
merge: one file of two; a record that both have changed is a conflict.
  --base BASE          the file from which both come
  --output FILE, -o FILE   JSON, or JSON Lines where the name ends in .jsonl
agreement: how far two codings of the same records agree.
  --on MEMBER          act (which is used without it), modality, verb,
                       main-topic, topics, themes

  --file FILE, -f FILE asks a file instead of the documented content; may be
                       repeated
  --with-documented    the documented content beside the files
  --limit N            at most N rows of a table
  --width N            so many columns instead of those of the terminal or 80
  --json               the answer as JSON
  --help, -h           prints this

The exit status is 0 where something is found (or merged), 1 where nothing is
(or there are conflicts), and 2 where the question or a file can't be read.";

/// What is asked.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Question {
    Find,
    Search,
    Compare,
    Show,
    Terms,
    Diff,
    Merge,
    Agreement,
}

use Question::{Agreement, Compare, Diff, Find, Merge, Search, Show, Terms};

const QUESTIONS: [(&str, Question); 8] = [
    ("find", Find),
    ("search", Search),
    ("compare", Compare),
    ("show", Show),
    ("terms", Terms),
    ("diff", Diff),
    ("merge", Merge),
    ("agreement", Agreement),
];

/// The questions that ask a dataset.
const OF_DATASET: &[Question] = &[Find, Search, Compare, Show];
const ALL: &[Question] = &[Find, Search, Compare, Show, Terms, Diff, Merge, Agreement];

/// An option: its name, whether it has a value, and the questions that it belongs to.
struct Known(&'static str, bool, &'static [Question]);

const OPTIONS: [Known; 39] = [
    Known("holder", true, &[Find]),
    Known("with-members", false, &[Find, Compare]),
    Known("first-party", false, &[Find]),
    Known("reported", false, &[Find]),
    Known("bearer", true, &[Find]),
    Known("addressee", true, &[Find]),
    Known("obliging", false, &[Find]),
    Known("prohibiting", false, &[Find]),
    Known("permitting", false, &[Find]),
    Known("granting", false, &[Find]),
    Known("modality", true, &[Find]),
    Known("verb", true, &[Find]),
    Known("act", true, &[Find]),
    Known("topic", true, &[Find]),
    Known("basket", true, &[Find]),
    Known("theme", true, &[Find]),
    Known("objective", true, &[Find]),
    Known("goal", true, &[Find]),
    Known("technology", true, &[Find]),
    Known("law", true, &[Find]),
    Known("through", false, &[Find]),
    Known("document", true, &[Find]),
    Known("from", true, &[Find]),
    Known("to", true, &[Find]),
    Known("text", true, &[Find]),
    Known("provisions", false, &[Find]),
    Known("who-disagrees", false, &[Find]),
    Known("full", false, &[Find]),
    Known("along", true, &[Compare]),
    Known("documents", false, &[Compare]),
    Known("base", true, &[Merge]),
    Known("output", true, &[Merge]),
    Known("on", true, &[Agreement]),
    Known("file", true, OF_DATASET),
    Known("with-documented", false, OF_DATASET),
    Known("limit", true, OF_DATASET),
    Known("width", true, ALL),
    Known("json", false, ALL),
    Known("help", false, ALL),
];

/// The names of all options.
#[allow(dead_code, reason = "a test asks whether the help has them all")]
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    OPTIONS.iter().map(|known| known.0)
}

/// The words of a command line, sorted.
pub(crate) struct Asked {
    pub(crate) question: Question,
    /// What stands behind the question: ids, words, files.
    pub(crate) values: Vec<OsString>,
    options: Vec<(&'static str, OsString)>,
}

impl Asked {
    pub(crate) fn of(arguments: impl Iterator<Item = OsString>) -> Result<Self, String> {
        let mut asked = Self { question: Find, values: Vec::new(), options: Vec::new() };
        let mut is_first = true;
        let mut parser = lexopt::Parser::from_args(arguments);
        while let Some(argument) = parser.next().map_err(|error| error.to_string())? {
            match argument {
                Value(value) if is_first => {
                    let Some((_, question)) = QUESTIONS.iter().find(|(name, _)| value == *name) else {
                        let names = QUESTIONS.map(|(name, _)| name).join(", ");
                        return Err(format!("\"{}\" is no question; these are: {names}.", value.display()));
                    };
                    asked.question = *question;
                }
                Value(value) => asked.values.push(value),
                Short('f') => asked.add("file", &mut parser)?,
                Short('o') => asked.add("output", &mut parser)?,
                Short('h') => asked.add("help", &mut parser)?,
                Long(name) => {
                    let name = name.to_owned();
                    asked.add(&name, &mut parser)?;
                }
                other @ Short(_) => return Err(other.unexpected().to_string()),
            }
            is_first = false;
        }
        if asked.question == Find
            && let Some(value) = asked.values.first()
        {
            let value = value.display();
            return Err(format!("find has filters only: `ask search {value}` looks for words."));
        }
        Ok(asked)
    }

    fn add(&mut self, name: &str, parser: &mut lexopt::Parser) -> Result<(), String> {
        let Some(Known(name, has_value, questions)) = OPTIONS.iter().find(|known| known.0 == name) else {
            let near = OPTIONS.iter().map(|known| (strsim::jaro_winkler(known.0, name), known.0));
            let near = near.max_by(|one, other| one.0.total_cmp(&other.0)).filter(|(near, _)| *near > 0.8);
            let near = near.map_or(String::new(), |(_, near)| format!(" Did you mean --{near}?"));
            return Err(format!("--{name} is no option.{near}"));
        };
        if !questions.contains(&self.question) {
            let of = QUESTIONS.iter().filter(|(_, question)| questions.contains(question));
            let of: Vec<&str> = of.map(|(name, _)| *name).collect();
            return Err(format!("--{name} belongs to {}.", of.join(" and ")));
        }
        let value =
            if *has_value { parser.value().map_err(|error| error.to_string())? } else { OsString::new() };
        if *has_value && *name != "file" && *name != "base" && *name != "output" && value.to_str().is_none() {
            return Err(format!("The value of --{name} is no Unicode text."));
        }
        self.options.push((name, value));
        Ok(())
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.options.iter().any(|(own, _)| *own == name)
    }

    /// The value of an option, the last where it is repeated.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.path(name)?.to_str()
    }

    pub(crate) fn path(&self, name: &str) -> Option<&OsString> {
        self.options.iter().rev().find(|(own, _)| *own == name).map(|(_, value)| value)
    }

    pub(crate) fn files(&self) -> impl Iterator<Item = &OsString> {
        self.options.iter().filter(|(own, _)| *own == "file").map(|(_, value)| value)
    }

    /// The options with their values, in their order; the values of those that have none are empty.
    pub(crate) fn options(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.options.iter().map(|(name, value)| (*name, value.to_str().unwrap_or_default()))
    }

    /// The value of an option that is a whole number.
    pub(crate) fn number<N: std::str::FromStr>(&self, name: &str) -> Result<Option<N>, String> {
        let Some(value) = self.value(name) else { return Ok(None) };
        value.parse().map(Some).map_err(|_| format!("--{name} takes a whole number, not \"{value}\"."))
    }

    /// What stands behind the question, as texts.
    pub(crate) fn texts(&self) -> Result<Vec<&str>, String> {
        if self.values.iter().any(|value| value.to_str().is_none()) {
            return Err("What is asked for is no Unicode text.".to_owned());
        }
        Ok(self.values.iter().filter_map(|value| value.to_str()).collect())
    }
}
