"""Makes types from the schema of a dataset.

    python3 make_types.py SCHEMA rust       plain structs for serde's derive
    python3 make_types.py SCHEMA msgspec    Structs for msgspec, and a function for each that collects ids and references

A choice is an enum in Rust. msgspec has no union of untagged Structs, so there it is one Struct, each of whose members
may be absent.
"""

import json
import keyword
import sys
from pathlib import Path


def target(schema):
    """The name that a schema refers to, if it does."""
    reference = schema.get("$ref") or schema.get("allOf", [{}])[0].get("$ref")
    return reference and reference.rsplit("/", 1)[1]


def members(schema):
    """Name, name of its type (or the type itself, where it has no name), whether it is a list, whether required."""
    options = schema.get("oneOf", [schema])
    for option in options:
        for name, member in option["properties"].items():
            is_list = member.get("type") == "array"
            item = member["items"] if is_list else member
            required = len(options) == 1 and name in option.get("required", [])
            yield name, target(item) or item["type"], is_list, required


def is_id(name):
    return name.endswith("Id")


def is_object(schema):
    return "properties" in schema or "oneOf" in schema


def identifier(name):
    name = name.replace("$schema", "schema_uri")
    return f"{name}_" if keyword.iskeyword(name) else name


# Rust


def rust_type(name, definitions):
    if name == "boolean":
        return "bool"
    schema = definitions[name]
    if is_object(schema):
        return name
    if name == "Extensions":
        return "BTreeMap<String, Value>"
    return "String" if schema["type"] == "string" else "u64"


def rust(definitions):
    yield "//! The records as plain structs: what serde's derive makes of the schema. Nothing is checked."
    yield "//!"
    yield "//!     python3 benches/peers/make_types.py schemas/v1/dataset.schema.json rust > benches/peers/plain.rs"
    yield "//!     cargo fmt"
    yield ""
    yield "#![allow(clippy::large_enum_variant, clippy::struct_field_names)]"
    yield ""
    yield "use std::collections::BTreeMap;"
    yield ""
    yield "use serde::{Deserialize, Serialize};"
    yield "use serde_json::Value;"
    for name, schema in definitions.items():
        if not is_object(schema):
            continue
        yield ""
        yield "#[derive(Serialize, Deserialize)]"
        if "oneOf" in schema:
            yield f"pub(crate) enum {name} {{"
            for member, type_name, _, _ in members(schema):
                variant = "".join(word.capitalize() for word in member.split("_"))
                yield f'    #[serde(rename = "{member}")]'
                yield f"    {variant}({rust_type(type_name, definitions)}),"
        else:
            yield f"pub(crate) struct {name} {{"
            for member, type_name, is_list, required in members(schema):
                kind = rust_type(type_name, definitions)
                attributes = []
                field = identifier(member).removesuffix("_")
                if field != member:
                    attributes.append(f'rename = "{member}"')
                if is_list:
                    kind = f"Vec<{kind}>"
                    attributes.append('default, skip_serializing_if = "Vec::is_empty"')
                elif not required:
                    kind = f"Option<{kind}>"
                    attributes.append('skip_serializing_if = "Option::is_none"')
                if attributes:
                    yield f"    #[serde({', '.join(attributes)})]"
                yield f"    pub(crate) {field}: {kind},"
        yield "}"


# msgspec


def msgspec(definitions):
    yield "from __future__ import annotations"
    yield ""
    yield "from typing import Annotated, Any"
    yield ""
    yield "from msgspec import UNSET, Meta, Struct, UnsetType"
    yield ""
    for name, schema in definitions.items():
        if schema.get("type") == "string":
            # In Python, `$` stands before a last line end too. Without it, the `not` of the schema is idle.
            pattern = schema["pattern"].removesuffix("$") + "\\Z"
            meta = f"min_length={schema['minLength']}, max_length={schema['maxLength']}, pattern={pattern!r}"
            yield f"{name} = Annotated[str, Meta({meta})]"
        elif schema.get("type") == "integer":
            yield f"{name} = Annotated[int, Meta(ge={schema['minimum']}, le={schema['maximum']})]"
    yield "Extensions = dict[ExtensionKey, Any]"
    for name, schema in definitions.items():
        if not is_object(schema):
            continue
        listed = list(members(schema))
        renamed = {identifier(member): member for member, *_ in listed if identifier(member) != member}
        yield ""
        yield f"class {name}(Struct, kw_only=True, forbid_unknown_fields=True, rename={renamed}):"
        for member, type_name, is_list, required in listed:
            kind = "bool" if type_name == "boolean" else type_name
            kind = f"list[{kind}]" if is_list else kind
            kind += "" if required else " | UnsetType = UNSET"
            yield f"    {identifier(member)}: {kind}"
    yield from collectors(definitions)


def collectors(definitions):
    """Functions that append to lists of (kind, id) what a value names and what it refers to."""
    # What has no id anywhere in it needs no function.
    relevant = set()
    while True:
        found = {
            name
            for name, schema in definitions.items()
            if is_object(schema)
            and any(is_id(type_name) or type_name in relevant for _, type_name, _, _ in members(schema))
        }
        if found == relevant:
            break
        relevant = found
    for name, schema in definitions.items():
        if name not in relevant:
            continue
        yield ""
        yield f"def collect_{name}(value, names, references):"
        for member, type_name, is_list, required in members(schema):
            field = f"value.{identifier(member)}"
            if member == "id":
                step = f"names.append(({type_name!r}, {{}}))"
            elif is_id(type_name):
                step = f"references.append(({type_name!r}, {{}}))"
            elif type_name in relevant:
                step = f"collect_{type_name}({{}}, names, references)"
            else:
                continue
            indent = "    "
            if not required:
                yield f"{indent}if {field} is not UNSET:"
                indent += "    "
            if is_list:
                yield f"{indent}for item in {field}:"
                yield f"{indent}    {step.format('item')}"
            else:
                yield f"{indent}{step.format(field)}"


def main():
    path, language = sys.argv[1:]
    schema = json.loads(Path(path).read_text(encoding="utf-8"))
    definitions = schema["$defs"] | {"Dataset": schema}
    print("\n".join({"rust": rust, "msgspec": msgspec}[language](definitions)))


if __name__ == "__main__":
    main()
