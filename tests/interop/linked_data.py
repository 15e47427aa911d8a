"""Holds the linked data of a dataset against its JSON, and four readers of JSON-LD against each other.

    python linked_data.py DIRECTORY ANSWERS

DIRECTORY is that of the page `docs/linked-data.md` after its commands: `context.jsonld`, `ontology.ttl`,
`vocabularies.ttl`, `dataset.schema.json`, `dataset.json`, `dataset.jsonl`, `dataset.nq` as jsonld.js wrote it, and
`answers` as rdflib gave them. ANSWERS is the JSON that the crate answers the same questions with. The exit status is 1
where something differs, and what differs is printed.
"""

import itertools
import json
import sys
from pathlib import Path

from pyld import jsonld
from pyoxigraph import (
    CanonicalizationAlgorithm,
    Dataset,
    Literal,
    NamedNode,
    RdfFormat,
    Store,
    parse,
)
from rdflib import Graph

RDF_TYPE = NamedNode("http://www.w3.org/1999/02/22-rdf-syntax-ns#type")
CONCEPT = NamedNode("http://www.w3.org/2004/02/skos/core#Concept")
OURS = "urn:digital-governance:"
SAID_OF_OTHERS = "http://metadata.un.org/sdg/"

directory, answers = map(Path, sys.argv[1:])
wrong = []


def read(name):
    return (directory / name).read_text(encoding="utf-8")


context = json.loads(read("context.jsonld"))["@context"]


def count(node, scope):
    """How many triples the members of an object are, by the context and without a reader of JSON-LD."""
    triples = 0
    for key, value in node.items():
        if key not in scope:
            sys.exit(f"the context does not know {key}")
        term = scope[key] if isinstance(scope[key], dict) else {"@id": scope[key]}
        if term["@id"] == "@id":
            continue
        if term["@id"] == "@nest":
            triples += count(value, scope)
            continue
        if term.get("@type") == "@json":
            triples += 1
            continue
        values = value if isinstance(value, list) else [value]
        objects = [each for each in values if isinstance(each, dict)]
        if term.get("@container") == "@list":
            triples += 1 + 2 * len(values)
        else:
            triples += len(objects) + len({each for each in values if not isinstance(each, dict)})
        inner = term.get("@context", {})
        inner = scope | inner if isinstance(inner, dict) else scope
        triples += sum(count(each, inner) for each in objects)
    return triples


def oxigraph(document):
    return set(parse(json.dumps(document), format=RdfFormat.JSON_LD))


def same_names(quads):
    """Quads whose blank nodes have names that follow from the whole, so that equal graphs are equal sets."""
    dataset = Dataset(quads)
    dataset.canonicalize(CanonicalizationAlgorithm.UNSTABLE)
    return set(dataset)


def make(part, number, ids):
    """A document with every member that a schema has, and of each choice the option of that number."""
    part = part["allOf"][0] if "allOf" in part else part
    if "$ref" in part:
        part = schema["$defs"][part["$ref"].split("/")[-1]]
    if "oneOf" in part:
        return make(part["oneOf"][number % len(part["oneOf"])], number, ids)
    if "properties" in part:
        own = {key: make(member, number, ids) for key, member in part["properties"].items()}
        return own | {"id": f"made/{next(ids)}"} if "id" in own else own
    if part["type"] == "array":
        return [make(part["items"], number, ids)]
    return True if part["type"] == "boolean" else part["examples"][0]


def whole(document):
    return {"@context": context, **document}


def say(name, given, expected):
    if given != expected:
        wrong.append(f"{name}: {given}, and {expected} was expected")


dataset = json.loads(read("dataset.json"))
lines = [json.loads(line) for line in read("dataset.jsonl").splitlines()]
content = oxigraph(whole(dataset))
say("triples of the content", len(content), count(dataset, context))
of_lines = oxigraph({"@context": context, "@graph": lines})
say("triples of the lines", len(of_lines), sum(count(line, context) for line in lines))

# Readers of others make the same of it.
expected = same_names(content)
others = {
    "rdflib": Graph().parse(data=json.dumps(whole(dataset)), format="json-ld").serialize(format="nt"),
    "PyLD": jsonld.to_rdf(whole(dataset), {"format": "application/n-quads"}),
    "jsonld.js": read("dataset.nq"),
}
for name, quads in others.items():
    difference = same_names(parse(quads, format=RdfFormat.N_QUADS)) ^ expected
    wrong.extend(f"{name} reads otherwise: {quad}" for quad in list(difference)[:5])

# Made documents have every member, and each option of a choice. Each has a base of its own, so that their ids do not
# meet.
schema = json.loads(read("dataset.schema.json"))
rounds = max(len(definition.get("oneOf", [])) for definition in schema["$defs"].values())
documents = [make(schema, number, itertools.count()) for number in range(rounds)]
bases = [{"@context": {"@base": f"urn:made:{number}/"}, **own} for number, own in enumerate(documents)]
made = oxigraph({"@context": context, "@graph": bases})
say("triples of the made documents", len(made), sum(count(own, context) for own in documents))

# What the ontology says of properties holds, and the vocabularies have each term.
ontology, vocabularies = (
    list(parse(read(name), format=RdfFormat.TURTLE)) for name in ("ontology.ttl", "vocabularies.ttl")
)
kinds = {quad.subject: quad.object.value for quad in ontology if quad.predicate == RDF_TYPE}
concepts = {quad.subject for quad in vocabularies if quad.predicate == RDF_TYPE and quad.object == CONCEPT}
used = set()
for quad in content | made:
    if quad.predicate.value.startswith(OURS):
        kind = "Datatype" if isinstance(quad.object, Literal) else "Object"
        say(quad.predicate.value, kinds.get(quad.predicate), f"http://www.w3.org/2002/07/owl#{kind}Property")
    used.add(quad.predicate)
properties = {subject for subject, kind in kinds.items() if kind.endswith("Property")}
say("properties that come up in no document", [each.value for each in properties - used], [])
for quad in content:
    if isinstance(quad.object, NamedNode):
        iri = quad.object.value
        if iri.startswith((OURS + "term:", SAID_OF_OTHERS)) and quad.object not in concepts:
            wrong.append(f"no vocabulary has {iri}")
for quad in vocabularies:
    link = quad.object
    if isinstance(link, NamedNode) and link.value.startswith(OURS + "term:") and link not in concepts:
        wrong.append(f"a vocabulary leads to {link.value}, which none has")

# The questions of the page: what rdflib printed, what Oxigraph says, and what the crate says.
store = Store()
store.extend(content)
store.extend(vocabularies)
printed = {}
for line in read("answers").splitlines():
    if line.startswith("# "):
        rows = printed.setdefault(line[2:], [])
    else:
        rows.append(line.split("\t"))
given = json.loads(answers.read_text(encoding="utf-8"))
say("questions", sorted(printed), sorted(given))
for name, rows in given.items():
    found = store.query(read("prefixes.rq") + read(name))
    say(f"Oxigraph's answer to {name}", sorted([term.value for term in row] for row in found), sorted(rows))
    say(f"rdflib's answer to {name}", sorted(printed.get(name, [])), sorted(rows))

for line in wrong[:50]:
    print(line)
print(
    f"{len(content)} triples of the content and {len(made)} of {len(documents)} made documents, "
    f"{len(used)} properties, {len(concepts)} concepts, {len(given)} questions"
)
sys.exit(1 if wrong else 0)
