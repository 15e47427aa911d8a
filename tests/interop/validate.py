"""Asks Python's jsonschema about a corpus of documents, with and without its format checker.

    python validate.py SCHEMAS CORPUS

SCHEMAS is the directory of the schemas. CORPUS has an object on each line: `schema`, the name of one of
them; `text`, a document; `valid`, whether another validator accepts it. The exit status is 1 where one here
says otherwise.

What is no I-JSON must not be valid. What is nested deeper than 124 isn't asked about: the format stops
there, and a schema can't say so.
"""

import json
import sys
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

from jsonschema import Draft202012Validator, FormatChecker


DEEPEST = 124


def refuse(constant):
    raise ValueError(f"{constant} is no JSON")


def parse(text):
    """Reads I-JSON. `json` lets NaN, Infinity and half surrogate pairs pass, none of which I-JSON has."""
    value = json.loads(text, parse_constant=refuse)
    # Half a pair can't be encoded, be it in a key or a value; writing it out again is how to find it.
    json.dumps(value, ensure_ascii=False).encode()
    return value


def depth(value):
    if isinstance(value, (dict, list)):
        return 1 + max(map(depth, value.values() if isinstance(value, dict) else value), default=0)
    return 0


def validators(directory):
    found = {}
    for path in sorted(Path(directory).glob("*.schema.json")):
        schema = json.loads(path.read_text())
        Draft202012Validator.check_schema(schema)
        found[path.name.removesuffix(".schema.json")] = {
            "without formats": Draft202012Validator(schema),
            "with formats": Draft202012Validator(schema, format_checker=FormatChecker()),
        }
    return found


def ask(directory, lines):
    """The disagreements, and how many documents are no JSON or too deep."""
    found, disagreements, no_json, too_deep = validators(directory), [], 0, 0
    for line in lines:
        document = json.loads(line)
        try:
            value = parse(document["text"])
        except ValueError:  # UnicodeEncodeError is one
            no_json += 1
            if document["valid"]:
                disagreements.append((document, "no JSON"))
            continue
        if depth(value) > DEEPEST:
            too_deep += 1
            continue
        for label, validator in found[document["schema"]].items():
            if validator.is_valid(value) != document["valid"]:
                disagreements.append((document, label))
    return disagreements, no_json, too_deep


def main():
    directory, corpus = sys.argv[1:]
    lines = Path(corpus).read_text(encoding="utf-8").split("\n")[:-1]
    with ProcessPoolExecutor() as pool:
        parts = [lines[start : start + 500] for start in range(0, len(lines), 500)]
        answers = list(pool.map(partial(ask, directory), parts))
    disagreements = [each for answer in answers for each in answer[0]]
    no_json, too_deep = (sum(answer[each] for answer in answers) for each in (1, 2))
    end(f"Python: {len(lines)} documents ({no_json} no JSON, {too_deep} too deep)", disagreements, len(lines))


def end(summary, disagreements, count):
    """Prints what was asked and the first disagreements, and ends with status 1 where there are some, or no documents."""
    print(f"{summary}, {len(disagreements)} disagreements")
    for document, label in disagreements[:10]:
        print(
            f"  {document['number']} {document['schema']} {label}, valid {document['valid']}:"
            f" {document['text'][:300]}"
        )
    sys.exit(1 if disagreements or not count else 0)


if __name__ == "__main__":
    main()
