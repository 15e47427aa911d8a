//! The datasets of the crate's own `expressiveness`, held against the schemas too.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop")]

#[path = "../../tests/it/expressiveness.rs"]
mod expressiveness;

/// Stands where the crate's own tests ask nobody.
mod schemas {
    use std::sync::LazyLock;

    use digital_governance::schema;
    use jsonschema::Validator;

    static DATASET: LazyLock<Validator> = LazyLock::new(|| validator("dataset"));
    static LINE: LazyLock<Validator> = LazyLock::new(|| validator("line"));

    fn validator(name: &str) -> Validator {
        let files = schema::all();
        let file = files.iter().find(|file| file.name() == name).unwrap();
        jsonschema::draft202012::new(file.schema().as_value()).unwrap()
    }

    pub(crate) fn accept(json: &str, lines: &str) {
        accepts(&DATASET, json);
        for line in lines.lines() {
            accepts(&LINE, line);
        }
    }

    fn accepts(validator: &Validator, json: &str) {
        let instance = serde_json::from_str(json).unwrap();
        let errors: Vec<String> = validator
            .iter_errors(&instance)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{}\n{json}", errors.join("\n"));
    }
}
