"""Asks Blaze, an engine in C++, about a corpus of documents, with its check of formats.

    python validate_blaze.py COMMAND SCHEMAS CORPUS

COMMAND is the program `jsonschema` of the npm package `@sourcemeta/jsonschema`. SCHEMAS is the directory of the
schemas. CORPUS has an object on each line: `schema`, the name of one of them; `text`, a document; `valid`, whether
another validator accepts it; `repeated`, whether a key is there twice. The exit status is 1 where Blaze says
otherwise.

Its command `test` takes documents together with what is to be said of them. In version 16.11.0 it ends with an
"unexpected error" where an integer of more than 64 bits stands for a whole number, as `validate --fast` does.
`validate` by itself does not, so documents with such a number go there.

Blaze stops at a document that is no JSON, so Python finds those first. Blaze isn't asked about a document with a
repeated key, where it may look at the first of the two members and other validators look at the last, nor about
what is nested deeper than 124: the format stops there, and a schema can't say so.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from validate import DEEPEST, depth, end, parse


def fits(value):
    """Whether each number fits in 64 bits with its sign."""
    if isinstance(value, (dict, list)):
        return all(map(fits, value.values() if isinstance(value, dict) else value))
    return not isinstance(value, (int, float)) or abs(value) < 2**63


def run(*arguments):
    return subprocess.run(arguments, capture_output=True, encoding="utf-8")


def test(command, schema, documents, folder):
    """The documents of one schema of which `test` says otherwise."""
    path = folder / "test.json"
    tests = [
        f'{{"description": "{index}", "valid": {json.dumps(document["valid"])}, "data": {document["text"]}}}'
        for index, document in enumerate(documents)
    ]
    path.write_text(f'{{"target": {json.dumps(str(schema))}, "tests": [{", ".join(tests)}]}}', encoding="utf-8")
    told = run(command, "test", "--json", "--format-assertion", path)
    answers = {int(each["name"]): each["status"] for each in json.loads(told.stdout)["results"]["tests"]}
    return [document for index, document in enumerate(documents) if answers[index] != "passed"]


def validate(command, schema, documents, folder):
    """The documents of one schema of which `validate` says otherwise."""
    path = folder / "documents.jsonl"
    # In JSON, a line breaks only where a space may stand too.
    lines = [re.sub("[\r\n]", " ", document["text"]) + "\n" for document in documents]
    path.write_text("".join(lines), encoding="utf-8")
    told = run(command, "validate", "--continue", "--format-assertion", schema, path)
    refused = {int(number) for number in re.findall(r"^fail: .* \(entry #(\d+)\)$", told.stdout + told.stderr, re.M)}
    count = f"{len(documents)} validated, {len(documents) - len(refused)} passed, {len(refused)} failed"
    if count not in told.stdout + told.stderr:
        raise ValueError(f"Blaze does not say {count!r}: {told}")
    return [document for number, document in enumerate(documents, 1) if (number not in refused) != document["valid"]]


def main():
    command, directory, corpus = sys.argv[1:]
    asked, disagreements, no_json, too_deep, repeated = {}, [], 0, 0, 0
    lines = Path(corpus).read_text(encoding="utf-8").split("\n")[:-1]
    for document in map(json.loads, lines):
        try:
            value = parse(document["text"])
        except ValueError:
            no_json += 1
            if document["valid"]:
                disagreements.append((document, "no JSON"))
            continue
        if depth(value) > DEEPEST:
            too_deep += 1
        elif document["repeated"]:
            repeated += 1
        else:
            asked.setdefault((document["schema"], test if fits(value) else validate), []).append(document)
    with TemporaryDirectory() as folder:
        for (name, ask), documents in asked.items():
            schema = Path(directory, f"{name}.schema.json").resolve()
            disagreements += [(each, ask.__name__) for each in ask(command, schema, documents, Path(folder))]
    summary = f"Blaze: {len(lines)} documents ({no_json} no JSON, {too_deep} too deep, {repeated} with a repeated key)"
    end(summary, disagreements, len(lines))


if __name__ == "__main__":
    main()
