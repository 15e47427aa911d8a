"""Puts the queries of `benches/query.rs` to DuckDB, on the tables that it wrote, and prints what they took as JSON.

    python duck.py DIRECTORY READINGS PARAMETERS

For each query, by its name: the seconds of the fastest reading with all parameters, and how many results there are. The
tables are sorted by what is looked up, so that DuckDB passes over what can't match; results are fetched as numbers and ids.
"""

import json
import sys
import time
from pathlib import Path

import duckdb

TABLES = {
    "positions": "position",
    "holders": "holder, position",
    "documents": "document, position",
    "provisions": "position",
    "bearers": "bearer, provision",
    "filed": "axis, term, position",
    "baskets": "term",
}

def queries(terms):
    """Each query by its name, with its parameters for a number."""
    of = lambda axis, number: terms[axis][number % len(terms[axis])]
    holder = lambda number: f"holder-{number}"
    return {
        "positions of a holder on a theme": (
            """select distinct position from holders join filed using (position)
               where holder = ? and axis = 'theme' and term = ? order by position""",
            lambda number: [holder(number), of("theme", number)],
        ),
        "positions of a holder that States bear": (
            """select distinct position from holders join provisions using (position) join bearers using (provision)
               where holder = ? and bearer = 'states' order by position""",
            lambda number: [holder(number)],
        ),
        "provisions of a holder on a topic": (
            """select distinct filed.provision from holders join filed using (position)
               where holder = ? and axis = 'topic' and term = ? and provision is not null""",
            lambda number: [holder(number), of("topic", number)],
        ),
        "prohibitions of a holder": (
            """select provision from holders join provisions using (position)
               where holder = ? and modality = 'prohibition'""",
            lambda number: [holder(number)],
        ),
        "obligations on a law": (
            """select distinct provision from filed join provisions using (position, provision)
               where axis = 'law' and term = ? and modality = 'obligation'""",
            lambda number: [f"law-{number}"],
        ),
        "provisions that a holder bears, on a basket": (
            """select distinct provision from bearers join filed using (provision) join baskets using (term)
               where bearer = ? and axis = 'topic' and basket = ?""",
            lambda number: [holder(number), of("basket", number)],
        ),
        "first-party positions on a technology": (
            """select distinct position from filed join positions using (position)
               where axis = 'technology' and term = ? and first_party""",
            lambda number: [of("technology", number)],
        ),
        "positions in a document": (
            "select distinct position from documents where document = ?",
            lambda number: [f"document-{number}"],
        ),
    }


def fastest(readings, run):
    seconds = float("inf")
    for _ in range(readings):
        start = time.perf_counter()
        results = run()
        seconds = min(seconds, time.perf_counter() - start)
    return [seconds, results]


def main():
    directory, readings, parameters = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    database = duckdb.connect()
    for table, order in TABLES.items():
        database.execute(f"create table {table} as select * from read_csv('{directory / table}.csv') order by {order}")
    terms = json.loads((directory / "terms.json").read_text(encoding="utf-8"))
    found = {}
    for name, (query, of) in queries(terms).items():
        run = lambda: sum(len(database.execute(query, of(number)).fetchall()) for number in range(parameters))
        found[name] = fastest(readings, run)
    holders = [f"holder-{number}" for number in range(20)]
    comparison = f"""select holder, term, list(position), list(provision) from holders join filed using (position)
        where holder in ({", ".join("?" * 20)}) and axis = 'theme' group by holder, term"""
    found["comparison"] = fastest(readings, lambda: len(database.execute(comparison, holders).fetchall()))
    print(json.dumps(found))


if __name__ == "__main__":
    main()
