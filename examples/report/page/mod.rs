//! The page as text: what [`content`] has gathered, in the template, with the style and the script in it.

mod content;
mod unit;
pub(crate) mod words;

use base64::prelude::{BASE64_STANDARD, Engine};
use digital_governance::prelude::*;
use minijinja::syntax::SyntaxConfig;
use minijinja::value::Serde;
use minijinja::{Environment, UndefinedBehavior, context};

const STYLE: &str = include_str!("style.css");
const SCRIPT: &str = include_str!("script.js");
const TEMPLATE: &str = include_str!("page.html");

/// So many positions are written out where nothing else is asked for: docs/report.md has what more would cost.
pub(crate) const LIMIT: usize = 2_000;

/// What of a dataset the page is to show.
#[derive(Clone, Debug)]
pub(crate) struct Choice {
    /// The heading.
    pub(crate) title: String,
    /// What these holders hold; with `documents` also what rests on those. All positions where both are empty.
    pub(crate) holders: Vec<Id<Stakeholder>>,
    /// What rests on these documents.
    pub(crate) documents: Vec<Id<SourceDocument>>,
    /// So many positions are written out. Numbers count all of them.
    pub(crate) limit: usize,
}

impl Default for Choice {
    fn default() -> Self {
        Self {
            title: "Positions on digital governance".to_owned(),
            holders: Vec::new(),
            documents: Vec::new(),
            limit: LIMIT,
        }
    }
}

/// The page, and how much is on it.
#[derive(Debug)]
pub(crate) struct Report {
    pub(crate) html: String,
    /// So many positions are written out.
    pub(crate) shown: usize,
    /// So many were chosen.
    pub(crate) chosen: usize,
}

/// Writes the page. It fails only where the template is wrong.
pub(crate) fn render(dataset: &Dataset, choice: &Choice) -> Result<Report, minijinja::Error> {
    let content = content::Content::of(dataset, choice);
    let (shown, chosen) = (content.shown, content.chosen);
    let mut environment = Environment::new();
    environment.set_syntax(SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).build()?);
    environment.set_undefined_behavior(UndefinedBehavior::SemiStrict);
    // The ending of the name turns the escaping on.
    environment.add_template("page.html", TEMPLATE)?;
    let html = environment.get_template("page.html")?.render(context! {
        page => Serde(content),
        style => STYLE,
        script => SCRIPT,
        style_hash => hash(STYLE),
        script_hash => hash(SCRIPT),
        version => env!("CARGO_PKG_VERSION"),
    })?;
    Ok(Report { html, shown, chosen })
}

/// The digest by which a Content Security Policy names an inline style or script.
fn hash(text: &str) -> String {
    BASE64_STANDARD.encode(hmac_sha256::Hash::hash(text.as_bytes()))
}
