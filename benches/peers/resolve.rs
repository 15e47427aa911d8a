//! Whether every id in a `Value` is unique and every reference leads to a record of its kind, by what the schema knows.

use std::collections::BTreeMap;

use hashbrown::HashMap;
use serde_json::Value;

/// What is an id where, made once from a schema.
pub(crate) struct Resolver {
    plans: Vec<Plan>,
    /// The numbers of the plans of named types.
    named: BTreeMap<String, usize>,
}

/// Where the ids are in values of one type.
#[derive(Default)]
struct Plan {
    /// The kind of id that a string is.
    id: Option<String>,
    items: Option<usize>,
    members: Vec<(String, usize)>,
    /// Whether there is any id in it.
    matters: bool,
}

impl Resolver {
    pub(crate) fn new(schema: &Value) -> Self {
        let mut resolver = Self { plans: Vec::new(), named: BTreeMap::new() };
        resolver.plan(schema, schema);
        while resolver.spread() {}
        for number in 0..resolver.plans.len() {
            let members = std::mem::take(&mut resolver.plans[number].members);
            let matter = members.into_iter().filter(|(_, member)| resolver.plans[*member].matters).collect();
            resolver.plans[number].members = matter;
        }
        resolver
    }

    /// The number of the plan for a schema.
    fn plan(&mut self, schema: &Value, root: &Value) -> usize {
        let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
        if let Some(pointer) = reference.and_then(Value::as_str).and_then(|text| text.strip_prefix('#')) {
            if let Some(number) = self.named.get(pointer) {
                return *number;
            }
            self.named.insert(pointer.to_owned(), self.plans.len());
            return self.plan(root.pointer(pointer).expect("a reference has its target"), root);
        }
        let number = self.plans.len();
        self.plans.push(Plan::default());
        if let Some(title) = schema["title"].as_str().filter(|title| title.ends_with("Id")) {
            self.plans[number].id = Some(title.to_owned());
            self.plans[number].matters = true;
        }
        if let Some(items) = schema.get("items") {
            let items = self.plan(items, root);
            self.plans[number].items = Some(items);
        }
        let options = schema.get("oneOf").and_then(Value::as_array).map(Vec::as_slice);
        for option in options.unwrap_or(std::slice::from_ref(schema)) {
            for (name, member) in option.get("properties").and_then(Value::as_object).into_iter().flatten() {
                let member = self.plan(member, root);
                self.plans[number].members.push((name.clone(), member));
            }
        }
        number
    }

    /// Marks what contains something that matters; whether that was new of any.
    fn spread(&mut self) -> bool {
        let mut is_new = false;
        for number in 0..self.plans.len() {
            let plan = &self.plans[number];
            let mut parts = plan.items.iter().chain(plan.members.iter().map(|(_, member)| member));
            if !plan.matters && parts.any(|part| self.plans[*part].matters) {
                self.plans[number].matters = true;
                is_new = true;
            }
        }
        is_new
    }

    /// Whether all ids are unique and all references resolve.
    pub(crate) fn resolves(&self, dataset: &Value) -> bool {
        let mut found = Found { names: HashMap::new(), references: Vec::new(), unique: true };
        self.collect(&self.plans[0], dataset, "", &mut found);
        found.unique && found.references.iter().all(|(kind, id)| found.names.get(id) == Some(kind))
    }

    fn collect<'v>(&'v self, plan: &'v Plan, value: &'v Value, member: &str, found: &mut Found<'v>) {
        match value {
            Value::String(id) => {
                if let Some(kind) = &plan.id {
                    if member == "id" {
                        found.unique &= found.names.insert(id, kind).is_none();
                    } else {
                        found.references.push((kind, id));
                    }
                }
            }
            Value::Array(items) => {
                if let Some(plan) = plan.items.map(|number| &self.plans[number]) {
                    for item in items {
                        self.collect(plan, item, member, found);
                    }
                }
            }
            Value::Object(members) => {
                for (name, number) in &plan.members {
                    if let Some(value) = members.get(name) {
                        self.collect(&self.plans[*number], value, name, found);
                    }
                }
            }
            _ => {}
        }
    }
}

/// Ids with what they name, and references with what they are to name.
struct Found<'v> {
    names: HashMap<&'v str, &'v str>,
    references: Vec<(&'v str, &'v str)>,
    unique: bool,
}
