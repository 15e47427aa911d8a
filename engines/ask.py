"""Puts the questions in `questions` to an engine that has the flat tables as Parquet.

    python ask.py duckdb|datafusion|spark TABLES -o DIR

Writes the rows of each answer to DIR, 1.csv to 6.csv, and prints a JSON object: the seconds that starting took and each
question, the most bytes of `memory` that the engine had, and the `cpu` seconds that it took in all. All engines get the same text.
"""

import argparse
import csv
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import ExitStack, contextmanager
from pathlib import Path

QUESTIONS = sorted((Path(__file__).resolve().parent / "questions").glob("*.sql"))

# Of the engine that has a cluster.
WORKERS = 2
WORKER_MEMORY = "3g"
SECONDS_TO_START = 120


@contextmanager
def duckdb(tables):
    import duckdb

    database = duckdb.connect()
    for name, path in tables.items():
        database.execute(f"create view {name} as select * from read_parquet('{path}')")
    yield lambda sql: database.execute(sql).fetchall()


@contextmanager
def datafusion(tables):
    from datafusion import SessionContext

    context = SessionContext()
    for name, path in tables.items():
        context.register_parquet(name, path)
    yield lambda sql: list(zip(*context.sql(sql).to_pydict().values()))


@contextmanager
def spark(tables):
    """A standalone master and its workers on the loopback interface, and a session of theirs."""
    from pyspark.sql import SparkSession

    with ExitStack() as stack:
        folder = stack.enter_context(tempfile.TemporaryDirectory())
        master = stack.enter_context(cluster(folder))
        settings = {
            "spark.driver.host": "127.0.0.1",
            "spark.driver.bindAddress": "127.0.0.1",
            "spark.executor.cores": "1",
            "spark.executor.memory": WORKER_MEMORY,
            "spark.sql.warehouse.dir": f"{folder}/warehouse",
            "spark.ui.enabled": "false",
            "spark.ui.showConsoleProgress": "false",
            # Nothing is asked before every worker has an executor.
            "spark.scheduler.minRegisteredResourcesRatio": "1",
            "spark.scheduler.maxRegisteredResourcesWaitingTime": f"{SECONDS_TO_START}s",
        }
        builder = SparkSession.builder.master(master).appName("six questions")
        for name, value in settings.items():
            builder = builder.config(name, value)
        session = builder.getOrCreate()
        stack.callback(session.stop)
        session.sparkContext.setLogLevel("ERROR")
        for name, path in tables.items():
            session.read.parquet(path).createOrReplaceTempView(name)
        yield lambda sql: [tuple(row) for row in session.sql(sql).collect()]


@contextmanager
def cluster(folder):
    """Starts a master and workers and gives the address of the master; all are stopped in the end."""
    import pyspark

    home = Path(pyspark.__file__).parent
    # The driver has them, too.
    os.environ.update(SPARK_HOME=str(home), SPARK_LOCAL_IP="127.0.0.1", SPARK_LOCAL_DIRS=folder)
    with ExitStack() as stack:

        def start(name, *arguments):
            log = stack.enter_context(open(Path(folder) / f"{name}.log", "w", encoding="utf-8"))
            command = [home / "bin" / "spark-class", f"org.apache.spark.deploy.{arguments[0]}", *arguments[1:]]
            # In a group of its own, with what it starts itself.
            process = subprocess.Popen(command, stdout=log, stderr=log, start_new_session=True)
            stack.callback(stop, process)
            return process

        port, page = free_port(), free_port()
        address = f"spark://127.0.0.1:{port}"
        at = ["--host", "127.0.0.1", "--port", str(port), "--webui-port", str(page)]
        processes = {"master": start("master", "master.Master", *at)}
        for number in range(WORKERS):
            at = ["--host", "127.0.0.1", "--port", "0", "--webui-port", "0", "--work-dir", f"{folder}/worker-{number}"]
            size = ["--cores", "1", "--memory", WORKER_MEMORY]
            processes[f"worker-{number}"] = start(f"worker-{number}", "worker.Worker", *at, *size, address)
        deadline = time.monotonic() + SECONDS_TO_START
        while (alive := workers(page)) < WORKERS:
            ended = [name for name, process in processes.items() if process.poll() is not None]
            if ended or time.monotonic() > deadline:
                for name in ended or processes:
                    print((Path(folder) / f"{name}.log").read_text(encoding="utf-8")[-3000:], file=sys.stderr)
                sys.exit(f"{alive} of {WORKERS} workers are registered; these ended: {ended}")
            time.sleep(0.2)
        yield address


def workers(page):
    """How many workers the master has."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{page}/json/", timeout=5) as response:
            return json.load(response)["aliveworkers"]
    except OSError:
        return 0


def stop(process):
    for each in (signal.SIGTERM, signal.SIGKILL):
        try:
            os.killpg(process.pid, each)
            process.wait(timeout=10)
        except (ProcessLookupError, subprocess.TimeoutExpired):
            pass


def free_port():
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return found.getsockname()[1]


def used():
    """What this process and those that it started used, as Linux tells: the most bytes, each at its own time, and CPU seconds."""
    parents, memory, seconds = {}, {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = dict(line.split(":", 1) for line in (folder / "status").read_text().splitlines())
            # Behind the name of the program, which ends with a bracket.
            times = (folder / "stat").read_text().rsplit(")", 1)[1].split()
        except OSError:
            continue
        number = int(folder.name)
        parents[number] = int(status["PPid"])
        memory[number] = int(status.get("VmHWM", "0 kB").split()[0]) * 1024
        seconds[number] = (int(times[11]) + int(times[12])) / os.sysconf("SC_CLK_TCK")
    own = {os.getpid()}
    while more := {number for number, parent in parents.items() if parent in own} - own:
        own |= more
    of_own = lambda numbers: sum(number for process, number in numbers.items() if process in own)
    return {"memory": of_own(memory), "cpu": of_own(seconds)}


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("engine", choices=[engine.__name__ for engine in (duckdb, datafusion, spark)])
    parser.add_argument("tables", type=Path)
    parser.add_argument("-o", "--output", type=Path, required=True)
    arguments = parser.parse_args()
    # Ended by a signal, it stops what it started all the same.
    for each in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(each, lambda number, _: sys.exit(128 + number))
    tables = {path.stem: str(path) for path in sorted(arguments.tables.resolve().glob("*.parquet"))}
    arguments.output.mkdir(parents=True, exist_ok=True)
    told = {}
    begun = time.perf_counter()
    with globals()[arguments.engine](tables) as ask:
        told["start"] = time.perf_counter() - begun
        for question in QUESTIONS:
            number = question.name.split("-")[0]
            begun = time.perf_counter()
            rows = ask(question.read_text(encoding="utf-8"))
            told[number] = time.perf_counter() - begun
            with open(arguments.output / f"{number}.csv", "w", newline="", encoding="utf-8") as file:
                csv.writer(file).writerows(rows)
        told |= used()
    print(json.dumps(told))


if __name__ == "__main__":
    main()
