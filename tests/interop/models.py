"""What docs/schemas.md says of the Python models: strict, they take of what is invalid only what has a null or
an item twice, and refuse of what is valid only whole numbers with a point.

    python models.py CORPUS
"""

import json
import sys
from pathlib import Path

from jsonschema import Draft202012Validator
from positions import Dataset
from pydantic import ValidationError

validator = Draft202012Validator(json.loads(Path("dataset.schema.json").read_text(encoding="utf-8")))


def faults(text):
    """The types of what the models refuse, and what stands there."""
    try:
        Dataset.model_validate_json(text, strict=True)
    except ValidationError as error:
        return [(each["type"], each["input"]) for each in error.errors()]
    return []


def leaves(errors):
    for error in errors:
        yield from leaves(error.context) if error.context else [error]


counts, unsaid = {"valid refused": 0, "invalid taken": 0}, []
lines = Path(sys.argv[1]).read_text(encoding="utf-8").split("\n")[:-1]
for document in filter(lambda each: each["schema"] == "dataset", map(json.loads, lines)):
    text, found = document["text"], faults(document["text"])
    if document["valid"] and found:
        counts["valid refused"] += 1
        if any(kind != "int_type" or not isinstance(value, float) for kind, value in found):
            unsaid.append(text)
    if not document["valid"] and not found:
        counts["invalid taken"] += 1
        errors = leaves(validator.iter_errors(json.loads(text)))
        if not any(error.instance is None or error.validator == "uniqueItems" for error in errors):
            unsaid.append(text)
print(f"models: {counts}, {len(unsaid)} of them for reasons that the page does not give")
for text in unsaid[:10]:
    print(f"  {text[:300]}")
sys.exit(1 if unsaid else 0)
