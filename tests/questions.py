#!/usr/bin/env python3
"""Answers ten questions on the content and ten on generated positions from their JSON alone, and compares the answers with those
of the library.

    QUESTIONS=FOLDER cargo test --test it questions
    python3 tests/questions.py FOLDER

The questions, and what each term means, are those of docs/query.md. Nothing of the library is used but the JSON that it wrote.
"""

import calendar
import json
import re
import sys
import unicodedata
from pathlib import Path

SAID = {"dated", "submitted", "delivered", "adopted", "signed", "published"}

ENOUGH = {None, "whole-text", "translation"}

FOR = {"support", "welcome", "keep", "strengthen", "acceptable"}
AGAINST = {"oppose", "not-acceptable", "delete", "weaken"}


class Data:
    def __init__(self, path, baskets):
        file = json.loads(path.read_text(encoding="utf-8"))
        self.documents = {record["id"]: record for record in file.get("source_documents", [])}
        self.stakeholders = {record["id"]: record for record in file.get("stakeholders", [])}
        self.baskets = baskets
        # Of each unit its record, its kind and the provision, if it is one; a position's own unit comes before its provisions.
        self.units = []
        for array in ("principles", "proposals", "policy_questions", "statements"):
            for record in file.get(array, []):
                self.units.append((record, array, None))
                self.units += [(record, array, provision) for provision in record.get("provisions", [])]

    def provisions(self, *tests):
        return [name(unit) for unit in self.units if unit[2] is not None and all(test(unit) for test in tests)]

    def positions(self, *tests):
        """Each test is met by the record itself or by one of its provisions."""
        found, number = [], 0
        while number < len(self.units):
            record = self.units[number][0]
            end = number + 1 + len(record.get("provisions", []))
            units = self.units[number:end]
            if all(any(test(unit) for unit in units) for test in tests):
                found.append(record["id"])
            number = end
        return found

    # Tests of a unit.

    def on(self, axis, accepts, target=None):
        def test(unit):
            if any(accepts(item) for item in classification(unit).get(axis, [])):
                return True
            return target is not None and any(
                target in each["target"] and accepts(each["target"][target]) for each in targets(unit)
            )

        return test

    def on_topic(self, topic):
        return self.on("topics", lambda item: item == topic, "topic")

    def on_basket(self, basket):
        return self.on("topics", lambda item: self.baskets.get(item) == basket, "topic")

    def dated(self, first, last):
        def test(unit):
            record, array, _ = unit
            if array == "statements" and "date" in record:
                return lies_within(record["date"], first, last)
            return any(
                event["kind"] in SAID and "date" in event and lies_within(event["date"], first, last)
                for citation in citations(unit)
                for event in self.documents[citation["document"]].get("events", [])
            )

        return test

    def affiliated(self, stakeholder, kind, holds=lambda period: True):
        return {
            own["id"]
            for own in self.stakeholders.values()
            for each in own.get("affiliations", [])
            if each["to"] == stakeholder and each.get("kind") == kind and holds(each.get("period"))
        }

    def predecessors(self, stakeholder):
        found = {stakeholder}
        left = [stakeholder]
        while left:
            for each in self.stakeholders[left.pop()].get("affiliations", []):
                if each.get("kind") == "successor" and each["to"] not in found:
                    found.add(each["to"])
                    left.append(each["to"])
        return found

    # Comparison.

    def rows(self, axis, unit):
        if axis == "goals":
            return {goal.split(".")[0] for goal in classification(unit).get("goals", [])}
        if axis == "baskets":
            named = [each["target"]["topic"] for each in targets(unit) if "topic" in each["target"]]
            topics = classification(unit).get("topics", []) + named
            return {self.baskets[topic] for topic in topics if topic in self.baskets}
        return set(classification(unit).get(axis, []))

    def compare(self, columns, axis, all_rows):
        """`columns`: of each the units, and the ids of the documents that tell."""
        filed = []
        for units, _ in columns:
            cells = {}
            for unit in units:
                for row in self.rows(axis, unit):
                    cells[row] = cells.get(row, 0) + 1
            filed.append(cells)
        rows = set(all_rows).union(*filed)
        list_name = "topics" if axis == "baskets" else axis
        looks = [self.looks(units, documents, list_name) for units, documents in columns]
        return {
            row: [
                ["found", cells[row]] if row in cells else [self.answer(axis, row, units, look), 0]
                for (units, _), cells, look in zip(columns, filed, looks)
            ]
            for row in rows
        }

    def looks(self, units, documents, list_name):
        tells = {}
        # A record tells with any of its provisions, those of other columns too.
        for record, array in {unit[0]["id"]: unit[:2] for unit in units}.values():
            all_of = [(record, array, None)] + [(record, array, each) for each in record.get("provisions", [])]
            is_told = any(
                classification(each).get(list_name) or list_name in classification(each).get("absent", [])
                for each in all_of
            )
            for each in all_of:
                for citation in citations(each):
                    document = citation["document"]
                    tells[document] = tells.get(document, True) and is_told
        return [(document, self.look(document, list_name, tells.get(document, False))) for document in sorted(documents)]

    def look(self, document, list_name, all_tell):
        record = self.documents[document]
        coverage = record.get("coverage")
        covered = coverage is not None and coverage["extent"] != "not-yet" and list_name in coverage.get("axes", [])
        if covered and coverage["extent"] == "whole":
            answer = "silent"
        elif covered or list_name in record.get("classification", {}).get("absent", []) or all_tell:
            answer = "none-found"
        else:
            return "not-coded"
        coding = (coverage or {}).get("coding") or record.get("coding") or {}
        return answer if coding.get("basis") in ENOUGH else "not-enough"

    def answer(self, axis, row, units, look):
        answers = set()
        for document, answer in look:
            own = self.documents[document]
            if answer != "not-coded" and row in self.rows(axis, (own, "source_documents", None)):
                answer = "not-enough"
            answers.add(answer)
        if not answers:
            return "not-enough" if units else "not-coded"
        if len(answers) == 1:
            return answers.pop()
        return "none-found" if answers == {"silent", "none-found"} else "not-enough"

    def holder_columns(self, holders):
        columns = []
        for holder in holders:
            units = [unit for unit in self.units if held({holder})(unit)]
            documents = {each["document"] for unit in units if first_party(unit) for each in citations(unit)}
            for document in self.documents.values():
                for each in document.get("contributors", []):
                    if each["role"] in ("author", "speaker") and each["who"].get("stakeholder") == holder:
                        documents.add(document["id"])
            columns.append((units, documents))
        return columns

    def document_columns(self, documents):
        wanted = {document: [] for document in documents}
        for unit in self.units:
            for document in {each["document"] for each in citations(unit)} & wanted.keys():
                wanted[document].append(unit)
        return [(units, {document}) for document, units in wanted.items()]


def name(unit):
    return (unit[2] or unit[0])["id"]


def classification(unit):
    own = unit[0] if unit[2] is None else unit[2]
    return own.get("classification", {})


def targets(unit):
    return unit[0].get("targets", []) if unit[1] == "statements" and unit[2] is None else []


def citations(unit):
    own = unit[2].get("citations", []) if unit[2] is not None else []
    return own or unit[0].get("citations", [])


def held(holders):
    return lambda unit: not holders.isdisjoint(unit[0]["attribution"].get("holders", []))


def first_party(unit):
    attribution = unit[0]["attribution"]
    return "asserter" not in attribution and bool(attribution.get("holders"))


def reported(unit):
    return "asserter" in unit[0]["attribution"]


def act(term):
    return lambda unit: unit[1] == "statements" and unit[0]["act"] == term


def of_provision(member, term):
    return lambda unit: unit[2] is not None and unit[2].get(member) == term


def names(member, key, text):
    def test(unit):
        if unit[2] is None and not (member == "addressees" and unit[1] == "statements"):
            return False
        own = unit[0] if unit[2] is None else unit[2]
        return any(actor["party"].get(key) == text for actor in own.get(member, []))

    return test


def goal(number):
    return lambda item: item.split(".")[0] == number


def days(date):
    """The first and the last day of a date, or None where there is none."""
    if "/" in date:
        start, end = date.split("/")
        first = None if start in ("", "..") else days(start)[0]
        last = None if end in ("", "..") else days(end)[1]
        return first, last
    date = date.rstrip("?~%").split("T")[0]
    if re.fullmatch(r"\d{4}-2[1-4]", date):
        date = date[:4]
    date = re.sub(r"(-XX)+$", "", date)
    low, high = date.replace("X", "0"), date.replace("X", "9")
    if len(low) == 4:
        return f"{low}-01-01", f"{high}-12-31"
    if len(low) == 7:
        return f"{low}-01", f"{high}-{calendar.monthrange(int(high[:4]), int(high[5:]))[1]:02}"
    return low, high


def lies_within(date, first, last):
    start, end = days(date)
    return start is not None and end is not None and first <= start and end <= last


# Words of ASCII texts as docs/normalization.md has them; other texts of the content have no more than curly marks and accents.
WORD = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*", re.UNICODE)


def words(text):
    text = unicodedata.normalize("NFKC", text.replace("\u2019", "'").replace("\u2018", "'")).lower()
    return WORD.findall(text)


CIRCUMSTANCES = "printed_verb hedge priority timing manner scope conditions exceptions purposes reasons"


def texts(unit):
    record, array, provision = unit
    if provision is not None:
        own = provision
        members = "action " + CIRCUMSTANCES
    elif array == "policy_questions":
        own, members = record, "heading subject question parts"
    elif array == "statements":
        own, members = record, "summary title defined_term " + CIRCUMSTANCES
    else:
        own, members = record, "title summary"
    found = []
    for member in members.split():
        value = own.get(member, [])
        found += [value] if isinstance(value, str) else value
    found += [wording["text"] for wording in own.get("wordings", [])]
    found += [item for each in own.get("enumerations", []) for item in each.get("items", [])]
    for member in ("bearers", "actors", "addressees", "partners", "beneficiaries", "concerns", "affected"):
        found += [actor["printed"] for actor in own.get(member, []) if "printed" in actor]
    found += [each["quote"]["exact"] for each in own.get("citations", []) if "quote" in each]
    return [words(text) for text in found]


def search(data, *terms):
    found = []
    for unit in data.units:
        own = texts(unit)
        counts = [sum(occurrences(text, term.split()) for text in own) for term in terms]
        matched = sum(count > 0 for count in counts)
        if matched:
            phrases = sum(" " in term and count > 0 for term, count in zip(terms, counts))
            found.append([name(unit), matched, phrases, sum(counts)])
    return sorted(found, key=lambda hit: (-hit[1], -hit[2], -hit[3]))


def occurrences(text, term):
    fits = lambda word, wanted: word.startswith(wanted[:-1]) if wanted.endswith("*") else word == wanted
    places = range(len(text) - len(term) + 1)
    return sum(all(fits(text[place + number], wanted) for number, wanted in enumerate(term)) for place in places)


def meetings(data, columns):
    columns_of = {}
    for index, (units, _) in enumerate(columns):
        for unit in units:
            columns_of.setdefault(name(unit), []).append(index)
    return [
        [index, name(unit), other, target]
        for index, (units, _) in enumerate(columns)
        for unit in units
        for mapping in (unit[2] or unit[0]).get("mappings", [])
        for target in mapping["target"].values()
        if isinstance(target, str)
        for other in columns_of.get(target, [])
        if other != index
    ]


def side(stance):
    return True if stance in FOR else False if stance in AGAINST else None


def rules(one, other):
    if one[2] is not None and other[2] is not None:
        topic = lambda unit: classification(unit).get("topics", [None])[0]
        if topic(one) is None or topic(one) != topic(other) or not objects(one) & objects(other):
            return set()
        modalities = [unit[2].get("modality") for unit in (one, other)]
        if None in modalities:
            return set()
        if modalities[0] == modalities[1]:
            return {"agreeing-modality"}
        return {"opposed-modality"} if "prohibition" in modalities else set()
    if one[2] is None and other[2] is None:
        found = set()
        for mine in targets(one):
            for yours in targets(other):
                sides = side(mine.get("stance")), side(yours.get("stance"))
                if mine["target"] == yours["target"] and None not in sides:
                    found.add("agreeing-stance" if sides[0] == sides[1] else "opposed-stance")
        return found
    return set()


def objects(unit):
    own = classification(unit)
    found = {json.dumps(law["instrument"]) for law in own.get("laws", []) if "law" in law["instrument"]}
    found |= {json.dumps(term) for term in own.get("technologies", [])}
    return found | {json.dumps(bearer["party"]) for bearer in unit[2].get("bearers", [])}


def candidates(columns):
    found = []
    for index, (units, _) in enumerate(columns):
        for others, _ in columns[index + 1 :]:
            for one in units:
                for other in others:
                    if name(one) != name(other):
                        found += [[rule, name(one), name(other)] for rule in rules(one, other)]
    return found


def on_the_content(data):
    themes = THEMES
    holders = sorted({holder for record, _, _ in data.units for holder in record["attribution"].get("holders", [])})
    china, amnesty = held({"china"}), held({"amnesty-international-usa"})
    return {
        "1": data.provisions(china, data.on_topic("data-governance"), of_provision("modality", "prohibition")),
        "2": data.positions(china, data.on("themes", lambda item: item == "connect-all-people")),
        "3": data.provisions(
            names("bearers", "class", "states"), of_provision("modality", "obligation"), data.on_basket("human-rights")
        ),
        "4": data.positions(amnesty, first_party, act("criticism")),
        "5": data.positions(reported),
        "6": data.positions(data.dated("2023-01-01", "2023-12-31")),
        "7": data.positions(data.on("goals", goal("16"))),
        "8": search(data, "human", "critical infrastructure", "sovereign*", "data"),
        "9": data.compare(data.holder_columns(holders), "themes", themes),
        "10": data.compare(data.document_columns(sorted(data.documents)), "baskets", set(data.baskets.values())),
    }


def on_generated(data):
    holder = "holder-{}".format
    at = lambda period: period not in ("2019/..", "2017")
    members = {holder(5)} | data.affiliated(holder(5), "membership", at)
    line = data.predecessors(holder(10))
    some = data.holder_columns([holder(number) for number in (150, 160, 170)])
    return {
        "1": data.provisions(held({holder(0)}), data.on_basket("human-rights"), of_provision("modality", "prohibition")),
        "2": data.provisions(held(members), data.on_basket("legal")),
        "3": data.positions(
            held(line), data.on("themes", lambda item: item == "protect-data"), data.dated("2015-01-01", "2019-06-30")
        ),
        "4": data.positions(on_law(data, "law-7"), names("bearers", "class", "states")),
        "5": data.provisions(of_provision("verb", "shall-not"), names("addressees", "class", "states"), reported),
        "6": data.positions(
            data.on("goals", goal("13")), data.on("technologies", lambda item: item == "satellites", "technology")
        ),
        "7": search(data, "tide7", "open harbour", "privacy1*")[:500],
        "8": data.compare(data.holder_columns([holder(number) for number in range(150, 200)]), "themes", THEMES),
        "9": data.compare(
            data.document_columns([f"document-{number}" for number in range(200)]),
            "goals",
            [str(number) for number in range(1, 18)],
        ),
        "10": {
            "meetings": meetings(data, data.holder_columns([holder(number) for number in range(20)])),
            "candidates": sorted(candidates(some), key=lambda pair: json.dumps(pair, separators=(",", ":"))),
        },
    }


def on_law(data, law):
    def test(unit):
        filed = any(each["instrument"].get("law") == law for each in classification(unit).get("laws", []))
        return filed or any(each["target"].get("law") == law for each in targets(unit))

    return test


THEMES = [
    "connect-all-people",
    "avoid-fragmentation",
    "protect-data",
    "human-rights-online",
    "accountability-for-content",
    "artificial-intelligence",
    "digital-commons",
]


def main():
    directory = Path(sys.argv[1])
    baskets = json.loads((directory / "baskets.json").read_text(encoding="utf-8"))
    failed = 0
    for dataset, ask in (("content", on_the_content), ("generated", on_generated)):
        answers = json.loads((directory / f"{dataset}-answers.json").read_text(encoding="utf-8"))
        expected = ask(Data(directory / f"{dataset}.json", baskets))
        assert answers.keys() == expected.keys() and len(answers) == 10
        for number, answer in answers.items():
            if answer != expected[number]:
                failed += 1
                print(f"{dataset}, question {number}: the library and this script differ")
                print(f"  library: {json.dumps(answer)[:600]}\n  script:  {json.dumps(expected[number])[:600]}")
            elif not answer:
                failed += 1
                print(f"{dataset}, question {number}: nothing is found")
        print(f"{dataset}: {len(answers)} questions")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
