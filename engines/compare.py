"""Asks the library and engines the six questions and fails where an answer differs.

    python compare.py PROGRAMS POSITIONS ENGINE…

PROGRAMS is the folder with the examples `answers` and `parquet`, POSITIONS how many positions are made at random, an ENGINE one
that `ask.py` knows. Printed are the seconds of
each question and, as Linux tells, CPU seconds in all and the most memory.
"""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from itertools import zip_longest
from pathlib import Path

HERE = Path(__file__).resolve().parent
NUMBERS = [question.name.split("-")[0] for question in sorted((HERE / "questions").glob("*.sql"))]


def run(*command):
    """What a program prints, its seconds, and what it used: the most bytes of memory and CPU seconds."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output, tempfile.TemporaryFile("w+", encoding="utf-8") as errors:
        begun = time.perf_counter()
        process = subprocess.Popen([*map(str, command)], stdout=output, stderr=errors)
        try:
            _, status, usage = os.wait4(process.pid, 0)
        except BaseException:
            # What is started ends before this program does.
            process.terminate()
            process.wait()
            raise
        seconds = time.perf_counter() - begun
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode != 0:
            sys.exit(f"{' '.join(map(str, command))}\n{output.read()}{errors.read()[-5000:]}")
        used = {"memory": usage.ru_maxrss * 1024, "cpu": usage.ru_utime + usage.ru_stime}
        return output.read(), seconds, used


def answer(folder, number):
    with open(folder / f"{number}.csv", newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def difference(own, other):
    """The first place where two answers differ, with the rows there; None where they are equal."""
    for place, rows in enumerate(zip_longest(own, other), 1):
        if rows[0] != rows[1]:
            return place, *rows
    return None


def notices_what_is_spoiled(rows):
    """Whether an answer that is wrong in one place is noticed: a number, a row too few, too many, or two rows exchanged."""
    changed = [*rows[:-1], [*rows[-1][:-1], str(int(rows[-1][-1]) + 1)]]
    wrong = [changed, rows[:-1], [*rows, rows[-1]], [rows[1], rows[0], *rows[2:]]]
    return len(rows) > 1 and difference(rows, list(rows)) is None and all(difference(rows, each) for each in wrong)


def compare(name, dataset, work, programs, engines):
    """The names of the engines that answer something else than the library."""
    answers, tables = work / f"{name}-answers", work / f"{name}-tables"
    told, _, used = run(programs / "answers", dataset, "-o", answers)
    columns = {"library": json.loads(told) | used}
    columns["library"]["start"] = columns["library"].pop("read")
    _, seconds, _ = run(programs / "parquet", dataset, "-o", tables)
    size = sum(path.stat().st_size for path in tables.iterdir())
    print(f"\n{name}: {dataset.stat().st_size / 1e6:.1f} MB of JSON, {size / 1e6:.1f} MB of Parquet written in {seconds:.1f} s")
    own = {number: answer(answers, number) for number in NUMBERS}
    failures = []
    for number, rows in own.items():
        if not notices_what_is_spoiled(rows):
            failures.append(f"question {number}: the comparison of {len(rows)} rows does not notice what is spoiled")
    for engine in engines:
        folder = work / f"{name}-{engine}"
        told, _, _ = run(sys.executable, HERE / "ask.py", engine, tables, "-o", folder)
        columns[engine] = json.loads(told)
        for number, rows in own.items():
            if found := difference(rows, answer(folder, number)):
                place, row, other = found
                failures.append(f"question {number}, row {place}\n  library: {row}\n  {engine}: {other}")
        shutil.rmtree(folder)
    report(columns, own)
    shutil.rmtree(tables)
    return [f"{name}, {failure}" for failure in failures]


def report(columns, own):
    print(f"{'':<16} {'rows':>7}" + "".join(f"{name:>12}" for name in columns))
    for key in ["start", *NUMBERS]:
        title = "start, read" if key == "start" else next(path.stem for path in (HERE / "questions").glob(f"{key}-*.sql"))
        rows = len(own[key]) if key in own else ""
        print(f"{title:<16} {rows:>7}" + "".join(f"{told[key]:>10.3f} s" for told in columns.values()))
    print(f"{'CPU in all':<16} {'':>7}" + "".join(f"{told['cpu']:>10.1f} s" for told in columns.values()))
    print(f"{'memory':<16} {'':>7}" + "".join(f"{told['memory'] / 1e6:>9.0f} MB" for told in columns.values()), flush=True)


def main():
    for each in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, lambda number, _: sys.exit(128 + number))
    programs, positions, engines = Path(sys.argv[1]), sys.argv[2], sys.argv[3:]
    # Beside the environment of Python, where there is space for what is built.
    with tempfile.TemporaryDirectory(dir=Path(sys.prefix).parent) as folder:
        work = Path(folder)
        content, generated = work / "content.jsonl", work / "generated.jsonl"
        run(programs / "answers", "--content", "-o", content)
        run(programs / "answers", "--generate", positions, "-o", generated)
        failures = []
        for name, dataset in (("documented content", content), (f"{positions} positions", generated)):
            failures += compare(name, dataset, work, programs, engines)
    for failure in failures:
        print(f"differs: {failure}")
    if failures:
        sys.exit(1)
    print(f"\nequal: {len(NUMBERS)} answers about each, from the library and {', '.join(engines)}")


if __name__ == "__main__":
    main()
