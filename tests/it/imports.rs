//! The architecture of the crate: no file imports, directly or through others, a file that imports it, and each folder
//! uses only the folders below it.
//!
//! Imports are read from the sources: every path that begins with `crate`, `super` or `self`, resolved through re-exports
//! to the file that defines the name. A record type that a file names only as the kind of an id, `Id<Law>`, is no import
//! of that record: the id holds no record.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// The folders and files of `src`, from the bottom to the top.
const LAYERS: &[&str] = &[
    "error",
    "value",
    "vocabulary",
    "record",
    "schema",
    "linked_data",
    "dataset",
    "json",
    "verify",
    "changes",
    "query",
    "comparison",
    "advice",
    "tables",
    "sheets",
    "popolo",
    "import",
    "documented",
];

/// The modules of the crate, each by its path such as `record::law`, with its source.
fn modules() -> BTreeMap<String, String> {
    fn collect(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
            let joined = if prefix.is_empty() { stem.clone() } else { format!("{prefix}::{stem}") };
            if path.is_dir() {
                collect(&path, &joined, found);
            } else if path.extension().is_some_and(|extension| extension == "rs") && stem != "lib" {
                let name = if stem == "mod" { prefix.to_owned() } else { joined };
                let source = fs::read_to_string(&path).unwrap();
                // Tests and docstrings may use everything.
                let code = source.split("\n#[cfg(test)]").next().unwrap().to_owned();
                let code = code.lines().filter(|line| !line.trim_start().starts_with("//"));
                found.insert(name, code.collect::<Vec<_>>().join("\n"));
            }
        }
    }
    let mut found = BTreeMap::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), "", &mut found);
    found
}

/// The paths that begin with a keyword in a source, with groups in braces written out.
fn paths(source: &str, keyword: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for (start, _) in source.match_indices(&format!("{keyword}::")) {
        let before = source[..start].chars().next_back();
        if before.is_some_and(|character| character.is_alphanumeric() || character == '_' || character == ':')
        {
            continue;
        }
        expand(&source[start + keyword.len() + 2..], "", &mut paths);
    }
    paths
}

/// Adds the paths at the beginning of a text, behind a prefix, and tells how long they are.
fn expand(text: &str, prefix: &str, paths: &mut Vec<String>) -> usize {
    if let Some(group) = text.strip_prefix('{') {
        let mut place = 1;
        let mut rest = group;
        loop {
            let trimmed =
                rest.trim_start_matches(|character: char| character.is_whitespace() || character == ',');
            place += rest.len() - trimmed.len();
            if trimmed.starts_with('}') || trimmed.is_empty() {
                return place + 1;
            }
            let length = expand(trimmed, prefix, paths).max(1);
            place += length;
            rest = &text[place..];
        }
    }
    let length =
        text.find(|character: char| !character.is_alphanumeric() && character != '_').unwrap_or(text.len());
    let path =
        if prefix.is_empty() { text[..length].to_owned() } else { format!("{prefix}::{}", &text[..length]) };
    match text[length..].strip_prefix("::") {
        Some(rest) if !rest.starts_with('<') => length + 2 + expand(rest, &path, paths),
        _ => {
            paths.push(path);
            length
        }
    }
}

/// The module that defines what a path from the root of the crate leads to.
fn resolve(path: &str, modules: &BTreeMap<String, String>) -> Option<String> {
    let segments: Vec<&str> = path.split("::").collect();
    let known =
        (1..=segments.len()).rev().find(|count| modules.contains_key(&segments[..*count].join("::")))?;
    let module = segments[..known].join("::");
    let Some(name) = segments.get(known) else { return Some(module) };
    // A name that the module hands on from another.
    match exports(&modules[&module]).iter().find(|exported| exported.ends_with(&format!("::{name}"))) {
        Some(found) => resolve(&format!("{module}::{found}"), modules),
        None => Some(module),
    }
}

/// The paths that a source hands on.
fn exports(source: &str) -> Vec<String> {
    let mut exported = Vec::new();
    for keyword in ["pub use ", "pub(crate) use "] {
        for (start, _) in source.match_indices(keyword) {
            expand(&source[start + keyword.len()..], "", &mut exported);
        }
    }
    exported
}

/// Whether a source names a type only as the kind of an id.
fn is_kind_of_ids_only(source: &str, name: &str) -> bool {
    let code = source.split_once("\n\n").map_or(source, |(_, code)| code);
    let code: String = code.split(';').filter(|part| !part.trim_start().starts_with("use ")).collect();
    code.match_indices(name).all(|(start, _)| {
        let end = start + name.len();
        let before = &code[..start];
        let is_word = before.ends_with(|character: char| character.is_alphanumeric() || character == '_')
            || code[end..].starts_with(|character: char| character.is_alphanumeric() || character == '_');
        is_word || before.ends_with("Id<") || before.ends_with("Self::")
            // A variant of a choice of ids, and its name.
            || code[end..].starts_with(&format!("(Id<{name}>)"))
    })
}

/// Whether a statement only hands names on.
fn is_export(statement: &str) -> bool {
    statement.lines().any(|line| line.starts_with("pub use ") || line.starts_with("pub(crate) use "))
}

/// For each module those that it imports.
fn imports() -> BTreeMap<String, BTreeSet<String>> {
    let modules = modules();
    let mut imports = BTreeMap::new();
    for (module, source) in &modules {
        let parent = module.rsplit_once("::").map_or("", |(parent, _)| parent);
        let mut found = BTreeSet::new();
        let below = |folder: &str, path: &str| match folder {
            "" => path.to_owned(),
            _ => format!("{folder}::{path}"),
        };
        let mut all = paths(source, "crate");
        all.extend(paths(source, "super").iter().map(|path| below(parent, path)));
        // A folder's own file names the files in the folder; what it only hands on it does not use.
        let used: String = source.split_inclusive(';').filter(|part| !is_export(part)).collect();
        let inside = modules.keys().filter_map(|other| other.strip_prefix(&format!("{module}::")));
        for name in inside.filter(|name| !name.contains("::")) {
            all.extend(paths(&used, name).iter().map(|path| below(module, &below(name, path))));
        }
        all.extend(
            exports(source)
                .into_iter()
                .filter(|path| {
                    let name = path.rsplit("::").next().unwrap();
                    used.split(|character: char| !character.is_alphanumeric() && character != '_')
                        .any(|word| word == name)
                })
                .map(|path| below(module, &path)),
        );
        for path in all {
            let name = path.rsplit("::").next().unwrap();
            if path.starts_with("record::") && is_kind_of_ids_only(source, name) {
                continue;
            }
            if let Some(target) = resolve(&path, &modules)
                && target != *module
            {
                found.insert(target);
            }
        }
        imports.insert(module.clone(), found);
    }
    imports
}

#[test]
fn no_file_imports_itself_through_others() {
    let imports = imports();
    let mut left: BTreeMap<&str, BTreeSet<&str>> = imports
        .iter()
        .map(|(module, targets)| (module.as_str(), targets.iter().map(String::as_str).collect()))
        .collect();
    // Takes away, again and again, what imports nothing that is left.
    loop {
        let free: Vec<&str> = left
            .iter()
            .filter(|(_, targets)| targets.iter().all(|target| !left.contains_key(target)))
            .map(|(module, _)| *module)
            .collect();
        if free.is_empty() {
            break;
        }
        for module in free {
            left.remove(module);
        }
    }
    let names: BTreeSet<&str> = left.keys().copied().collect();
    for targets in left.values_mut() {
        targets.retain(|target| names.contains(target));
    }
    assert!(left.is_empty(), "files that import each other, or are between those that do: {left:#?}");
}

#[test]
fn each_folder_uses_only_those_below_it() {
    let layer = |module: &str| {
        let top = module.split("::").next().unwrap();
        LAYERS
            .iter()
            .position(|layer| *layer == top)
            .unwrap_or_else(|| panic!("{top} is in no layer: add it to LAYERS"))
    };
    let mut count = 0;
    for (module, targets) in imports() {
        for target in targets {
            count += 1;
            assert!(layer(&target) <= layer(&module), "{module} uses {target}, which stands above it");
        }
    }
    assert!(count > 100, "only {count} imports were found");
}

#[test]
fn paths_are_read_and_resolved() {
    let source =
        "use crate::record::{Law, walk::{Path, Visitor}, self};\nlet x = crate::value::Id::<()>::literal();";
    let expected =
        ["record::Law", "record::walk::Path", "record::walk::Visitor", "record::self", "value::Id"];
    assert_eq!(paths(source, "crate"), expected);
    let modules = modules();
    assert_eq!(resolve("record::Law", &modules).as_deref(), Some("record::law"));
    assert_eq!(resolve("record::walk::Path", &modules).as_deref(), Some("record::walk"));
    assert_eq!(resolve("value::Id", &modules).as_deref(), Some("value::id"));
    assert!(is_kind_of_ids_only(
        "use crate::record::Law;\n\nstruct A { a: Id<Law>, b: Option<Id<Law>> }",
        "Law"
    ));
    assert!(!is_kind_of_ids_only("use crate::record::Law;\n\nstruct A { a: Id<Law>, b: Law }", "Law"));
}
