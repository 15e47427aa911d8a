//! Datasets of any size, for benches: the documented content again and again, each copy with ids and words of its own.
//!
//! Each field is as frequent as in the content and about as long. A text that stands twice in a copy is rewritten the
//! same way. One reference in ten to a stakeholder, document or law leads to the first copy, so that some ids are
//! popular. The same size gives the same bytes.

#![allow(dead_code, reason = "not every bench uses all of it")]

use std::collections::BTreeMap;
use std::fmt;
use std::io::{self, Write};

use digital_governance::documented;
use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde_json::Value;

#[path = "words.rs"]
mod words;

use words::{ENGLISH, OTHERS};

/// The arrays of a file, the keys of their records in JSON Lines, and the names of their types.
const KINDS: &[(&str, &str, &str)] = &[
    ("source_documents", "source_document", "SourceDocument"),
    ("stakeholders", "stakeholder", "Stakeholder"),
    ("laws", "law", "Law"),
    ("sessions", "session", "Session"),
    ("principles", "principle", "Principle"),
    ("proposals", "proposal", "Proposal"),
    ("policy_questions", "policy_question", "PolicyQuestion"),
    ("statements", "statement", "Statement"),
];

/// What is shorter is a label or a number; it stays.
const SHORTEST_TEXT: usize = 8;

/// In a dataset of small records, the first copy has all of them, the others only those of at most so many bytes.
const SMALL: usize = 700;

/// A part of a record's JSON.
enum Piece {
    /// The same in each copy.
    Literal(String),
    /// The id of the record or of one of its provisions.
    Id(String),
    /// A reference.
    Reference(String),
    /// A reference that may be to the first copy's record, and its number.
    Shared(String, usize),
    /// A text, by its number.
    Text(usize),
    /// Hexadecimal digits, by the number of what they stand for.
    Digits(usize),
    /// A string with the number of the copy behind it.
    Numbered(String),
}

struct Template {
    pieces: Vec<Piece>,
    /// Whether there is one in each copy; otherwise only in the first.
    copied: bool,
}

impl Template {
    /// The ids of the record and of its provisions.
    fn ids(&self) -> impl Iterator<Item = &String> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Id(id) => Some(id),
            _ => None,
        })
    }
}

/// A text or a number in hexadecimal digits, of so many bytes.
struct Original {
    bytes: usize,
    is_sentence: bool,
}

/// Writes a dataset of a given size.
pub(crate) struct Generator {
    /// The templates of each kind, ordered by id.
    templates: Vec<Vec<Template>>,
    originals: Vec<Original>,
    /// The ids of the records and provisions that only the first copy has.
    only_first: Vec<String>,
    copies: u64,
    layout: Layout,
}

/// How JSON is laid out.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Layout {
    /// As `Dataset::to_json` writes it: each value on a line of its own.
    Indented,
    /// Without white space.
    Compact,
}

/// Lays out JSON that comes without white space.
struct Indenter<W> {
    out: W,
    depth: usize,
    in_string: bool,
    escaped: bool,
    /// An array or object has begun, and may be empty.
    begun: bool,
}

impl<W: Write> Indenter<W> {
    fn new(out: W) -> Self {
        Self { out, depth: 0, in_string: false, escaped: false, begun: false }
    }

    fn line(&mut self) -> io::Result<()> {
        write!(self.out, "\n{:1$}", "", 2 * self.depth)
    }
}

impl<W: Write> Write for Indenter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        for byte in bytes {
            if self.in_string {
                self.in_string = self.escaped || *byte != b'"';
                self.escaped = !self.escaped && *byte == b'\\';
                self.out.write_all(&[*byte])?;
                continue;
            }
            let begun = std::mem::take(&mut self.begun);
            if let b']' | b'}' = byte {
                self.depth -= 1;
                if !begun {
                    self.line()?;
                }
            } else if begun {
                self.line()?;
            }
            self.out.write_all(&[*byte])?;
            match byte {
                b'[' | b'{' => (self.depth, self.begun) = (self.depth + 1, true),
                b',' => self.line()?,
                b':' => self.out.write_all(b" ")?,
                b'"' => self.in_string = true,
                _ => {}
            }
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl Generator {
    /// About so many million bytes, but never less than the documented content has.
    pub(crate) fn of_megabytes(megabytes: u64, layout: Layout) -> Self {
        let mut generator = Self { layout, ..Self::of_content() };
        generator.copies = 4;
        let mut sample = Vec::new();
        generator.write_json(&mut sample).expect("memory");
        let bytes = u64::try_from(sample.len()).expect("a small sample") / generator.copies;
        generator.copies = ((megabytes * 1_000_000 + bytes / 2) / bytes).max(1);
        generator
    }

    /// At least so many records, most of them small statements and stakeholders.
    pub(crate) fn of_small_records(records: u64) -> Self {
        let mut generator = Self::of_content();
        let mut in_a_copy = 0;
        let mut in_the_first = 0;
        for ((array, ..), templates) in KINDS.iter().zip(&mut generator.templates) {
            for template in templates {
                in_the_first += 1;
                let mut sample = Vec::new();
                write_pieces(&template.pieces, &generator.originals, &[], 0, &mut sample);
                template.copied = matches!(*array, "statements" | "stakeholders") && sample.len() <= SMALL;
                if template.copied {
                    in_a_copy += 1;
                } else {
                    generator.only_first.extend(template.ids().cloned());
                }
            }
        }
        generator.only_first.sort();
        generator.copies = 1 + records.saturating_sub(in_the_first).div_ceil(in_a_copy);
        generator
    }

    fn of_content() -> Self {
        let schema = include_str!("../../schemas/v1/line.schema.json");
        let mut compiler = Compiler {
            schema: serde_json::from_str(schema).expect("the schema is JSON"),
            numbers: BTreeMap::new(),
            originals: Vec::new(),
            references: 0,
        };
        let mut templates: Vec<Vec<Template>> = KINDS.iter().map(|_| Vec::new()).collect();
        for line in documented::dataset().to_json_lines().lines().skip(1) {
            let Node::Object(members) = serde_json::from_str(line).expect("a line is JSON") else {
                panic!("a line is an object")
            };
            let (key, record) = &members[0];
            let kind = KINDS.iter().position(|(_, one, _)| one == key).expect("a record has a known kind");
            templates[kind].push(compiler.template(KINDS[kind].2, record));
        }
        Self {
            templates,
            originals: compiler.originals,
            only_first: Vec::new(),
            copies: 1,
            layout: Layout::Compact,
        }
    }

    /// How many records it writes.
    pub(crate) fn records(&self) -> u64 {
        let count = |each: &Template| if each.copied { self.copies } else { 1 };
        self.templates.iter().flatten().map(count).sum()
    }

    /// Writes the dataset as JSON, array by array.
    pub(crate) fn write_json(&self, out: &mut impl Write) -> io::Result<()> {
        match self.layout {
            Layout::Compact => self.write_compact(out),
            Layout::Indented => {
                self.write_compact(&mut Indenter::new(&mut *out))?;
                out.write_all(b"\n")
            }
        }
    }

    fn write_compact(&self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(br#"{"format":"1.0""#)?;
        let mut buffer = Vec::new();
        for (templates, (array, ..)) in self.templates.iter().zip(KINDS) {
            write!(out, ",\"{array}\":[")?;
            let mut separator = "";
            for (copy, template) in self.records_of(templates) {
                buffer.clear();
                buffer.extend(separator.as_bytes());
                self.write_record(template, copy, &mut buffer);
                out.write_all(&buffer)?;
                separator = ",";
            }
            out.write_all(b"]")?;
        }
        out.write_all(b"}")
    }

    /// Writes the same records as JSON Lines.
    pub(crate) fn write_lines(&self, out: &mut impl Write) -> io::Result<()> {
        out.write_all(b"{\"format\":\"1.0\"}\n")?;
        let mut buffer = Vec::new();
        for (templates, (_, one, _)) in self.templates.iter().zip(KINDS) {
            for (copy, template) in self.records_of(templates) {
                buffer.clear();
                write!(buffer, "{{\"{one}\":")?;
                self.write_record(template, copy, &mut buffer);
                buffer.extend(b"}\n");
                out.write_all(&buffer)?;
            }
        }
        Ok(())
    }

    /// The dataset as JSON.
    pub(crate) fn json(&self) -> String {
        let mut json = Vec::new();
        self.write_json(&mut json).expect("memory");
        String::from_utf8(json).expect("words are UTF-8")
    }

    /// The records of a kind, ordered by id: the number of the copy comes first in it.
    fn records_of<'t>(&self, templates: &'t [Template]) -> impl Iterator<Item = (u64, &'t Template)> {
        (0..self.copies).flat_map(move |copy| {
            templates
                .iter()
                .filter(move |template| copy == 0 || template.copied)
                .map(move |template| (copy, template))
        })
    }

    fn write_record(&self, template: &Template, copy: u64, out: &mut Vec<u8>) {
        write_pieces(&template.pieces, &self.originals, &self.only_first, copy, out);
    }
}

fn write_pieces(
    pieces: &[Piece],
    originals: &[Original],
    only_first: &[String],
    copy: u64,
    out: &mut Vec<u8>,
) {
    let is_only_first = |id: &String| only_first.binary_search(id).is_ok();
    for piece in pieces {
        match piece {
            Piece::Literal(json) => out.extend(json.as_bytes()),
            Piece::Reference(id) if is_only_first(id) => write_id(0, id, out),
            Piece::Id(id) | Piece::Reference(id) => write_id(copy, id, out),
            Piece::Shared(id, number) => {
                let is_first = is_only_first(id) || random(copy, *number).u8(..10) == 0;
                write_id(if is_first { 0 } else { copy }, id, out);
            }
            Piece::Text(number) => write_text(&originals[*number], &mut random(copy, *number), out),
            Piece::Digits(number) => {
                let mut random = random(copy, *number);
                out.push(b'"');
                for _ in 0..originals[*number].bytes / 16 {
                    write!(out, "{:016x}", random.u64(..)).expect("memory");
                }
                out.push(b'"');
            }
            Piece::Numbered(text) => write!(out, "\"{text}{copy}\"").expect("memory"),
        }
    }
}

/// The number of the copy comes first, so that the records of a copy follow those of the one before.
fn write_id(copy: u64, id: &str, out: &mut Vec<u8>) {
    write!(out, "\"{copy:05}-{id}\"").expect("memory");
}

/// Random numbers that are the same for the same thing in the same copy.
fn random(copy: u64, number: usize) -> fastrand::Rng {
    let number = u64::try_from(number).unwrap_or_default();
    fastrand::Rng::with_seed(
        copy.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number.wrapping_mul(0xd1b5_4a32_d192_ed03),
    )
}

/// Writes a text of about the same number of bytes, as a JSON string.
fn write_text(original: &Original, random: &mut fastrand::Rng, out: &mut Vec<u8>) {
    let is_english = random.u8(..10) > 0;
    let language = if is_english { &ENGLISH } else { &OTHERS[random.usize(..OTHERS.len())] };
    let quoted = if random.u8(..100) < 3 { random.usize(..4) } else { usize::MAX };
    out.push(b'"');
    let start = out.len();
    for number in 0.. {
        let word = language.words[random.usize(..language.words.len())];
        let length = out.len() - start;
        if number > 0 && length + language.space.len() + word.len() > original.bytes {
            break;
        }
        if number > 0 {
            out.extend(language.space.as_bytes());
        }
        let quote: &[u8] = if number == quoted { b"\\\"" } else { b"" };
        out.extend(quote);
        out.extend(word.as_bytes());
        out.extend(quote);
    }
    if original.is_sentence {
        out.push(b'.');
    }
    out.push(b'"');
}

/// Makes templates of records. The schema knows what is an id, a text, a digest.
struct Compiler {
    schema: Value,
    numbers: BTreeMap<String, usize>,
    originals: Vec<Original>,
    references: usize,
}

impl Compiler {
    fn template(&mut self, name: &str, record: &Node) -> Template {
        let mut pieces = Vec::new();
        let schema = self.schema["$defs"][name].clone();
        self.compile(&schema, name, "", record, &mut pieces);
        Template { pieces, copied: true }
    }

    fn compile(&mut self, schema: &Value, record: &str, member: &str, node: &Node, pieces: &mut Vec<Piece>) {
        let schema = self.target(schema).clone();
        match node {
            Node::Literal(value) => literal(pieces, &value.to_string()),
            Node::String(text) => {
                let piece = self.string(schema["title"].as_str().unwrap_or_default(), record, member, text);
                match piece {
                    Piece::Literal(json) => literal(pieces, &json),
                    piece => pieces.push(piece),
                }
            }
            Node::List(items) => {
                let mut separator = "[";
                for item in items {
                    literal(pieces, separator);
                    self.compile(&schema["items"], record, member, item, pieces);
                    separator = ",";
                }
                literal(pieces, "]");
            }
            Node::Object(members) => {
                let mut separator = "{";
                for (key, value) in members {
                    literal(pieces, &format!("{separator}\"{key}\":"));
                    let property = property(&schema, key).expect("the schema knows every member").clone();
                    self.compile(&property, record, key, value, pieces);
                    separator = ",";
                }
                literal(pieces, if members.is_empty() { "{}" } else { "}" });
            }
        }
    }

    /// What becomes of a string, by the name of its type.
    fn string(&mut self, title: &str, record: &str, member: &str, text: &str) -> Piece {
        match title {
            "StakeholderId" | "LawId" | "SourceDocumentId" if member != "id" => {
                self.references += 1;
                Piece::Shared(text.to_owned(), self.references)
            }
            _ if title.ends_with("Id") && member != "id" => Piece::Reference(text.to_owned()),
            _ if title.ends_with("Id") => Piece::Id(text.to_owned()),
            "Sha256" | "Opening" => Piece::Digits(self.original(title, text)),
            "WebUrl" => Piece::Numbered(text.to_owned()),
            "PlainText" if record == "Session" && member == "number" => Piece::Numbered(format!("{text} ")),
            "PlainText" if text.len() >= SHORTEST_TEXT => Piece::Text(self.original(title, text)),
            _ => Piece::Literal(Value::from(text).to_string()),
        }
    }

    /// The number of a text; the same text has the same number.
    fn original(&mut self, title: &str, text: &str) -> usize {
        let next = self.originals.len();
        let number = *self.numbers.entry(format!("{title} {text}")).or_insert(next);
        if number == next {
            self.originals.push(Original { bytes: text.len(), is_sentence: text.ends_with('.') });
        }
        number
    }

    /// The schema that a reference leads to.
    fn target<'s>(&'s self, schema: &'s Value) -> &'s Value {
        let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
        match reference.and_then(Value::as_str).and_then(|reference| reference.strip_prefix('#')) {
            Some(pointer) => self.target(self.schema.pointer(pointer).expect("a reference has its target")),
            None => schema,
        }
    }
}

/// The schema of a member, which may be the key of a choice.
fn property<'s>(schema: &'s Value, key: &str) -> Option<&'s Value> {
    let of_object = schema.get("properties").and_then(|properties| properties.get(key));
    let options = schema.get("oneOf").and_then(Value::as_array).into_iter().flatten();
    of_object.or_else(|| options.into_iter().find_map(|option| option.get("properties")?.get(key)))
}

fn literal(pieces: &mut Vec<Piece>, json: &str) {
    if let Some(Piece::Literal(last)) = pieces.last_mut() {
        last.push_str(json);
    } else {
        pieces.push(Piece::Literal(json.to_owned()));
    }
}

/// JSON that keeps the order of its members.
enum Node {
    /// A number or a truth value.
    Literal(Value),
    String(String),
    List(Vec<Node>),
    Object(Vec<(String, Node)>),
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct AnyNode;
        impl<'de> Visitor<'de> for AnyNode {
            type Value = Node;

            fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str("JSON")
            }

            fn visit_bool<E>(self, value: bool) -> Result<Node, E> {
                Ok(Node::Literal(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
                Ok(Node::Literal(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Node, E> {
                Ok(Node::String(value.to_owned()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Node, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Node::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Node, A::Error> {
                let mut object = Vec::new();
                while let Some(member) = members.next_entry()? {
                    object.push(member);
                }
                Ok(Node::Object(object))
            }
        }
        deserializer.deserialize_any(AnyNode)
    }
}
