"""Writes JSON Lines as one Parquet file with DuckDB, with one thread, for the benchmark beside it.

    python duck.py FILE OUT

The types of the columns are found from all lines: from the first lines alone DuckDB takes records for those of one kind.
"""

import sys

import duckdb


def main():
    database = duckdb.connect(config={"threads": 1})
    source, target = (path.replace("'", "''") for path in sys.argv[1:])
    database.execute(
        f"copy (select * from read_ndjson('{source}', sample_size = -1)) to '{target}' (format parquet)")


main()
