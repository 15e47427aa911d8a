//! What contains what in a text whose lines are numbered.

use hashbrown::{HashMap, HashSet};

use super::numbering::{Class, Numbering, RANK_OF_HEADINGS, RANK_OF_NUMBERS, RANK_OF_PARTS, is_end_matter};
use super::words::normalize;

/// The lines of a text with their numbers, where each ends, and what it is in.
#[derive(Clone, Debug)]
pub(super) struct Outline {
    lines: Vec<Line>,
    /// The lines that are heads of parts, in order.
    heads: Vec<usize>,
}

#[derive(Clone, Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a finding of its own")]
struct Line {
    /// The number in front of it, if it stands for a section or an item.
    numbering: Option<Numbering>,
    /// Whether it is the head of a part: a number with a word, a heading without a number.
    is_head: bool,
    /// Whether it is of a table of contents.
    is_contents: bool,
    /// Whether it looks like a heading: no sentence ends in it.
    is_title: bool,
    /// The innermost section that it is in.
    parent: Option<usize>,
    /// The first line behind its section, where it has one.
    end: Option<usize>,
    /// Whether its list may as well be another one of its kind, which began before.
    is_restarted: bool,
}

/// A section that is open while the lines are gone over.
struct Open {
    line: usize,
    rank: u8,
    class: Option<Class>,
    value: u32,
}

impl Outline {
    pub(super) fn of(texts: &[&str]) -> Self {
        let mut lines: Vec<Line> = texts
            .iter()
            .map(|text| Line { numbering: Numbering::of(text), is_title: is_title(text), ..Line::default() })
            .collect();
        mark_contents(texts, &mut lines);
        drop_doubtful(&mut lines);
        mark_heads(texts, &mut lines);
        nest(&mut lines);
        let heads = lines.iter().enumerate().filter(|(_, line)| line.is_head);
        Self { heads: heads.map(|(index, _)| index).collect(), lines }
    }

    pub(super) fn numbering(&self, index: usize) -> Option<&Numbering> {
        self.lines.get(index)?.numbering.as_ref()
    }

    pub(super) fn has_mark(&self, index: usize) -> bool {
        self.numbering(index).is_some_and(|numbering| !numbering.is_bare())
    }

    pub(super) fn parent(&self, index: usize) -> Option<usize> {
        self.lines.get(index)?.parent
    }

    /// Whether there are only headings without numbers between a line and a section that it is in.
    pub(super) fn is_next_below(&self, index: usize, section: Option<usize>) -> bool {
        let mut parent = self.parent(index);
        while parent != section {
            let Some(above) = parent.and_then(|parent| self.lines.get(parent)) else { return false };
            if above.numbering.is_some() {
                return false;
            }
            parent = above.parent;
        }
        true
    }

    pub(super) fn is_restarted(&self, index: usize) -> bool {
        self.lines.get(index).is_some_and(|line| line.is_restarted)
    }

    pub(super) fn is_contents(&self, index: usize) -> bool {
        self.lines.get(index).is_some_and(|line| line.is_contents)
    }

    pub(super) fn is_titled(&self, index: usize) -> bool {
        self.lines.get(index).is_some_and(|line| line.is_title)
    }

    /// Whether a line is a heading: one without an end that begins a part, or that other lines stand under.
    pub(super) fn is_heading(&self, index: usize) -> bool {
        let has_content = self.parent(index.saturating_add(1)) == Some(index);
        self.lines.get(index).is_some_and(|line| line.is_title && (line.is_head || has_content))
    }

    /// Where the section of a line ends: at the first line that may be of another one, and at the first that is.
    pub(super) fn ends(&self, index: usize, part_end: usize) -> (usize, usize) {
        let Some(line) = self.lines.get(index) else { return (part_end, part_end) };
        // The first line behind one with a colon is its content, whatever it looks like.
        let is_introduced = line.numbering.is_none() && !line.is_title;
        let first = index.saturating_add(if is_introduced { 2 } else { 1 });
        let passed = self.heads.partition_point(|head| *head < first);
        let next_head = self.heads.get(passed).copied().unwrap_or(part_end);
        let container = line.parent.and_then(|parent| self.lines.get(parent)?.end).unwrap_or(part_end);
        let own = line.end.unwrap_or(container);
        let is_next_plain =
            self.lines.get(index.saturating_add(1)).is_some_and(|next| next.numbering.is_none());
        let (container, own) = if is_introduced && is_next_plain {
            let least = index.saturating_add(2);
            (container.max(least), own.max(least))
        } else {
            (container, own)
        };
        let is_numbered = line.numbering.is_some();
        let loose = if is_numbered { own } else { container };
        let strict = own.min(next_head);
        (strict.min(part_end), loose.min(part_end))
    }
}

/// Whether a line looks like a heading.
fn is_title(text: &str) -> bool {
    let text = text.trim();
    let last = text
        .chars()
        .rev()
        .find(|c| !matches!(c, '”' | '’' | '"' | '\'' | ')' | '）' | ']' | '»' | '」' | '》' | '*'));
    let is_open = last.is_some_and(|last| last.is_alphanumeric() || !last.is_ascii() && !is_stop(last));
    let first = text.chars().find(|c| c.is_alphanumeric());
    let commas = text.matches([',', '，', '、', '،', ';', '；']).count();
    is_open
        && first.is_some_and(|first| !first.is_lowercase())
        && text.chars().any(char::is_alphabetic)
        && text.len() <= 240
        && text.split_whitespace().count() <= 16
        && commas < 2
}

fn is_stop(c: char) -> bool {
    matches!(
        c,
        '…' | '。'
            | '！'
            | '？'
            | '；'
            | '：'
            | '，'
            | '、'
            | '।'
            | '॥'
            | '؟'
            | '۔'
            | '؛'
            | '،'
            | '։'
            | '።'
            | '፧'
            | '፤'
            | '．'
            | '—'
            | '–'
    )
}

/// Without a mark, a number is one only if its neighbour is printed so, too; by itself it may be that of a page. So it is
/// with a capital letter, which may be that of a name. What may be the rest of a sentence is no number.
fn drop_doubtful(lines: &mut [Line]) {
    let is_doubtful = |numbering: &Numbering| {
        let is_initial =
            numbering.open.is_none() && numbering.close == Some('.') && numbering.lead.is_empty();
        let is_letter = numbering.readings().iter().all(|(class, _)| *class == Class::CapitalLetter);
        // `The 2013 report`, and not `Principle 4`.
        let is_phrase = !numbering.is_of_unit() && numbering.close.is_none();
        numbering.is_bare() || (is_initial && is_letter) || is_phrase
    };
    let mut printed: HashSet<(String, String, Option<char>, u32)> = HashSet::new();
    let key = |numbering: &Numbering, class: Class, value: u32| {
        (numbering.lead.clone(), format!("{class:?}"), numbering.close, value)
    };
    for line in lines.iter_mut() {
        let is_none = line.is_contents
            || line
                .numbering
                .as_ref()
                .is_some_and(|found| found.is_prose || (found.is_bare() && found.is_alone));
        if is_none {
            line.numbering = None;
        }
        if let Some(numbering) = line.numbering.as_ref().filter(|numbering| is_doubtful(numbering)) {
            printed
                .extend(numbering.readings().into_iter().map(|(class, value)| key(numbering, class, value)));
        }
    }
    for line in lines {
        if let Some(numbering) = line.numbering.as_ref().filter(|numbering| is_doubtful(numbering)) {
            let has_neighbour = numbering.readings().into_iter().any(|(class, value)| {
                let next = key(numbering, class, value.saturating_add(1));
                printed.contains(&next)
                    || value
                        .checked_sub(1)
                        .is_some_and(|value| printed.contains(&key(numbering, class, value)))
            });
            // Years follow each other and number nothing.
            let is_year =
                !numbering.is_of_unit() && numbering.readings().iter().any(|(_, value)| *value >= 1000);
            if !has_neighbour || is_year {
                line.numbering = None;
            }
        }
    }
}

/// Finds the lines that begin parts: numbers with a word, and headings without a number. The title behind a number that
/// stands alone is none, and neither are the heads of pages.
fn mark_heads(texts: &[&str], lines: &mut [Line]) {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for text in texts {
        let count = counts.entry(text.trim()).or_default();
        *count = count.saturating_add(1);
    }
    let is_page = |text: Option<&&str>| {
        text.is_some_and(|text| !text.is_empty() && text.trim().chars().all(char::is_numeric))
    };
    let heads: Vec<bool> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| {
            let Some(text) = texts.get(index) else { return false };
            if line.is_contents {
                return false;
            }
            if let Some(numbering) = &line.numbering {
                return !numbering.lead.is_empty();
            }
            let before = index.checked_sub(1).and_then(|before| lines.get(before));
            let is_title_of =
                before.and_then(|before| before.numbering.as_ref()).is_some_and(|before| before.is_alone);
            let is_of_page = is_page(index.checked_sub(1).and_then(|before| texts.get(before)))
                || is_page(texts.get(index.saturating_add(1)))
                || (text.contains('/') && text.contains(char::is_numeric))
                || counts.get(text.trim()).is_some_and(|count| *count > 2);
            let is_bullet = text.trim_start().starts_with(['•', '-', '–', '*', '▪', '●', '‣', '·']);
            line.is_title && !is_title_of && !is_of_page && !is_bullet && Numbering::of(text).is_none()
        })
        .collect();
    for (index, (line, is_head)) in lines.iter_mut().zip(heads).enumerate() {
        line.is_head =
            is_head || texts.get(index).is_some_and(|text| is_end_matter(text) && !line.is_contents);
    }
}

/// Finds the section that each line is in, and where each section ends.
fn nest(lines: &mut [Line]) {
    let mut open: Vec<Open> = Vec::new();
    // In some texts sections are parts of articles, in others they contain them.
    let words =
        || lines.iter().filter_map(|line| line.numbering.as_ref()).map(|numbering| numbering.lead.as_str());
    let first_article = words().position(|word| matches!(word, "article" | "§" | "art"));
    let first_section = words().position(|word| word == "section");
    let are_sections_below =
        first_article.zip(first_section).is_some_and(|(article, section)| article < section);
    for index in 0..lines.len() {
        let Some(line) = lines.get(index) else { return };
        let (mut rank, mut class, mut value) = (RANK_OF_HEADINGS, None, 0);
        let mut is_restarted = false;
        let mut keep = open.len();
        match &line.numbering {
            Some(numbering) if numbering.lead.is_empty() => {
                rank = RANK_OF_NUMBERS;
                let (own_class, own_value, place) = place_of(numbering, lines, &open);
                (class, value) = (Some(own_class), own_value);
                // The numbers of paragraphs without a mark, as resolutions have them, stand below no item.
                if numbering.is_bare() && matches!(own_class, Class::Digits(1, _)) && place.is_none() {
                    keep = open.iter().position(|open| open.rank >= RANK_OF_NUMBERS).unwrap_or(open.len());
                }
                if let Some(place) = place {
                    is_restarted = value == 1 && place.saturating_add(1) < open.len();
                    keep = if is_restarted { open.len() } else { place };
                }
            }
            Some(numbering) => {
                let is_below = are_sections_below && numbering.lead == "section";
                rank = if is_below { RANK_OF_PARTS } else { numbering.rank() };
                value = numbering.readings().last().map_or(0, |(_, value)| *value);
            }
            None if !line.is_head => {
                let parent = open.last().map(|open| open.line);
                if let Some(line) = lines.get_mut(index) {
                    line.parent = parent;
                }
                continue;
            }
            None => {}
        }
        if rank < RANK_OF_NUMBERS {
            // Headings and words end everything of their own height and below.
            keep = open.iter().position(|open| open.rank >= rank).unwrap_or(open.len());
        }
        for closed in open.drain(keep..) {
            if let Some(line) = lines.get_mut(closed.line) {
                line.end = Some(index);
            }
        }
        let parent = open.last().map(|open| open.line);
        if let Some(line) = lines.get_mut(index) {
            (line.parent, line.is_restarted) = (parent, is_restarted);
        }
        // The name of an annex without a number ends everything, and is the heading of what follows.
        open.push(Open { line: index, rank, class, value });
    }
    let count = lines.len();
    for closed in open {
        if let Some(line) = lines.get_mut(closed.line) {
            line.end = Some(count);
        }
    }
}

/// How a number is to be read, and the place in what is open of the one before it in its list.
fn place_of(numbering: &Numbering, lines: &[Line], open: &[Open]) -> (Class, u32, Option<usize>) {
    let readings = numbering.readings();
    let before = |class: Class| {
        let found = open.iter().enumerate().rev().find(|(_, open)| {
            let other = lines.get(open.line).and_then(|line| line.numbering.as_ref());
            open.class == Some(class) && other.is_some_and(|other| other.is_like(numbering))
        });
        found.map(|(place, open)| (place, open.value))
    };
    let places: Vec<_> = readings.iter().map(|(class, value)| (*class, *value, before(*class))).collect();
    // The one that goes on where the list stopped, or else one that starts a list, or else the first that has a list.
    let next = places
        .iter()
        .filter(|(_, value, before)| before.is_some_and(|(_, before)| before.saturating_add(1) == *value));
    let next = next.max_by_key(|(_, _, before)| before.map(|(place, _)| place));
    let starts = || places.iter().find(|(_, value, _)| *value == 1);
    let listed = || places.iter().find(|(_, _, before)| before.is_some());
    let found = next.or_else(starts).or_else(listed).or(places.first());
    found.map_or((Class::Word, 0, None), |(class, value, before)| {
        (*class, *value, before.map(|(place, _)| place))
    })
}

/// Headings of tables of contents.
const CONTENTS: &[&str] = &[
    "contents",
    "table of contents",
    "inhalt",
    "inhaltsverzeichnis",
    "sommaire",
    "table des matières",
    "índice",
    "contenido",
    "tabla de contenido",
    "目录",
    "目次",
    "目録",
    "目錄",
    "содержание",
    "оглавление",
    "المحتويات",
    "الفهرس",
    "فهرس",
    "قائمة المحتويات",
    "جدول المحتويات",
    "فهرس المحتويات",
    "विषय सूची",
    "अनुक्रमणिका",
    "सामग्री",
    "अनुक्रम",
    "فہرست",
    "सूची",
    "विषयवस्तु",
];

/// Finds the lines of tables of contents: those that end with the number of a page behind dots or wide space; and
/// headings in a row which come again later, behind the name of such a table or where a text begins.
fn mark_contents(texts: &[&str], lines: &mut [Line]) {
    let entries: Vec<(String, bool)> = texts.iter().map(|text| entry(text)).collect();
    let mut last: HashMap<&str, usize> = HashMap::new();
    let mut last_number: HashMap<String, usize> = HashMap::new();
    let number_of = |line: &Line| {
        line.numbering.as_ref().map(|n| format!("{} {:?} {} {:?}", n.lead, n.open, n.number, n.close))
    };
    for (index, ((name, _), line)) in entries.iter().zip(lines.iter()).enumerate() {
        last.insert(name, index);
        if let Some(number) = number_of(line) {
            last_number.insert(number, index);
        }
    }
    let titles: HashSet<String> = CONTENTS.iter().map(|title| normalize(title)).collect();
    let is_contents_title = |index: usize| entries.get(index).is_some_and(|(name, _)| titles.contains(name));
    let mut is_front = true;
    let mut index = 0_usize;
    while index < lines.len() {
        let is_titled = is_contents_title(index);
        let first = if is_titled { index.saturating_add(1) } else { index };
        if is_titled && let Some(line) = lines.get_mut(index) {
            line.is_contents = true;
        }
        let mut end = first;
        let mut seen: HashSet<&str> = HashSet::new();
        let mut first_number: Option<String> = None;
        if is_titled || is_front {
            while let (Some((name, has_page)), Some(line)) = (entries.get(end), lines.get(end)) {
                let number = number_of(line);
                let begins_again = !has_page
                    && (seen.contains(name.as_str()) || (first_number.is_some() && first_number == number));
                // A line with the number of a page may have another one as its last word.
                let is_again = last.get(name.as_str()).is_some_and(|last| *last > end);
                let stem = if *has_page || is_again { name.as_str() } else { without_page(name) };
                let comes_again = is_again
                    || last.get(stem).is_some_and(|last| *last > end)
                    || (is_titled
                        && number
                            .as_ref()
                            .is_some_and(|number| last_number.get(number).is_some_and(|last| *last > end)));
                let is_entry = *has_page || (comes_again && line.is_title && !begins_again);
                if !is_entry || (seen.contains(stem) && !has_page) {
                    break;
                }
                if first_number.is_none() {
                    first_number = number;
                }
                seen.insert(stem);
                end = end.saturating_add(1);
            }
        }
        let count = end.saturating_sub(first);
        let is_table = if is_titled { count > 0 } else { count > 1 };
        if is_table {
            for line in lines.get_mut(first..end).into_iter().flatten() {
                line.is_contents = true;
            }
        } else if entries.get(first).is_some_and(|(_, has_page)| *has_page)
            && let Some(line) = lines.get_mut(first)
        {
            line.is_contents = true;
        }
        is_front &= lines.get(index).is_none_or(|line| line.is_title || line.is_contents);
        index = if is_table { end } else { index.saturating_add(1) };
    }
}

/// The words of a line without the number of a page at its end; and whether that stands behind dots or wide space.
fn entry(text: &str) -> (String, bool) {
    let text = text.trim();
    let stem = text.trim_end_matches(char::is_numeric);
    let name = stem.trim_end_matches(|c: char| {
        c.is_whitespace() || matches!(c, '.' | '…' | '·' | '_' | '⋯' | '-' | '—' | '。')
    });
    let filler = stem.get(name.len()..).unwrap_or_default();
    let has_leader = filler.contains(['\t', '…', '⋯', '_'])
        || filler.contains("..")
        || filler.contains(". .")
        || filler.contains("··")
        || filler.contains("   ");
    if stem.len() < text.len() && has_leader && !name.is_empty() {
        (normalize(name), true)
    } else {
        (normalize(text), false)
    }
}

/// The words without a number at the end.
fn without_page(name: &str) -> &str {
    name.rsplit_once(' ')
        .filter(|(_, page)| page.chars().all(char::is_numeric))
        .map_or(name, |(stem, _)| stem)
}
