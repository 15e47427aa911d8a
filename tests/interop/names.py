"""Holds the names of generated types against the titles in the schema.

    python names.py SCHEMA TYPESCRIPT PYTHON RUST

TYPESCRIPT and PYTHON are generated code, RUST is a list of names. Whatever has no title in the schema is
stray, such as Text1; whatever the schema defines must be there.
"""

import ast
import json
import re
import sys
from pathlib import Path

schema, typescript, python, rust = (Path(path).read_text(encoding="utf-8") for path in sys.argv[1:])
schema = json.loads(schema)
defined = {schema["title"], *schema["$defs"]}


def titles(value):
    if isinstance(value, dict):
        # A property of the name `title` has a schema, not a string.
        own = [value["title"]] if isinstance(value.get("title"), str) else []
        return {*own, *(each for item in value.values() for each in titles(item))}
    if isinstance(value, list):
        return {each for item in value for each in titles(item)}
    return set()


generated = {
    "TypeScript": re.findall(r"^export (?:type|interface|enum) (\w+)", typescript, re.M),
    "Python": [node.name for node in ast.parse(python).body if isinstance(node, ast.ClassDef)],
    "Rust": rust.split(),
}
# TypeScript has no type for the keys of an object.
unsaid = {"TypeScript": {"ExtensionKey"}}
faults = 0
for language, names in generated.items():
    # In Python an alias may stand for a choice.
    if language == "Python":
        names += re.findall(r"^(\w+)(?:: TypeAlias)? = ", python, re.M)
    stray, missing = sorted(set(names) - titles(schema)), sorted(defined - set(names) - unsaid.get(language, set()))
    repeated = sorted({name for name in names if names.count(name) > 1})
    print(f"{language}: {len(names)} types; stray {stray}, missing {missing}, repeated {repeated}")
    faults += len(stray) + len(missing) + len(repeated)
sys.exit(1 if faults else 0)
