#!/usr/bin/env python3
"""JSON Lines of any length are read and checked in 64 MB.

    tests/memory.py [MEGABYTES]

It writes a file of so many megabytes (200), with a line that is too long and others that are wrong, lets the examples
`lines` and `check` go over it, with one thread and with all, and fails where what they print is not what is in the file
or where one of them takes 64 MB or more.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

MOST = 64_000_000
LONG = 20 << 20  # longer than JsonLines::MAX_LINE_LEN


def write(path, size):
    """Stakeholders, each a member of one before it; returns how many."""
    filler = "All of it was said before. " * 20
    written, count = 0, 0
    with open(path, "w", encoding="utf-8") as file:
        file.write('{"format":"1.0"}\n{"law":7}\n')
        while written < size:
            member = f',"affiliations":[{{"to":"s{count // 2}","kind":"membership"}}]' if count else ""
            written += file.write(
                f'{{"stakeholder":{{"id":"s{count}","kind":"organization","summary":"{filler}"{member}}}}}\n')
            count += 1
        file.write('{"stakeholder":"')
        for _ in range(LONG >> 16):
            file.write("a" * (1 << 16))  # in pieces: this program's own memory counts as that of those it starts
        file.write('"}\n')
        file.write('{"stakeholder":{"id":"last","kind":"state","affiliations":[{"to":"nobody"}]}}\n')
    return count


def run(program, *arguments):
    """What a program prints, and the most memory that it had, in bytes."""
    with tempfile.TemporaryFile("w+", encoding="utf-8") as output:
        pid = os.posix_spawn(program, [program, *arguments], os.environ,
                             file_actions=[(os.POSIX_SPAWN_DUP2, output.fileno(), 1)])
        _, status, usage = os.wait4(pid, 0)
        output.seek(0)
        return os.waitstatus_to_exitcode(status), output.read(), usage.ru_maxrss * 1024


def main():
    size = int(sys.argv[1] if len(sys.argv) > 1 else 200) * 1_000_000
    root = Path(__file__).resolve().parent.parent
    target = Path(os.environ.get("CARGO_TARGET_DIR", root / "target"))
    failed = False
    with tempfile.TemporaryDirectory() as directory:
        path = os.path.join(directory, "long.jsonl")
        count = write(path, size)
        last = count + 4
        expected = {
            "lines": f"{count + 1:>12} stakeholder\n{2:>12} bad lines\n",
            "check": f"{path}:2:8: wrong-type: found a number, expected an object: Law, with the keys id, kind, name (/law)\n"
                     f"{path}:{last - 1}:1: too-long: a line of more than 16777216 bytes is not read\n"
                     f"{path}:{last}:66: dangling-reference: no stakeholder has the id \"nobody\": "
                     "add it, or correct the reference (/stakeholder/affiliations/0/to)\n"
                     f"{path}: 3 faults\n",
        }
        for features in ([], ["--features", "parallel"]):
            build = ["cargo", "build", "--quiet", "--release", "--example", "lines", "--example", "check"]
            subprocess.run([*build, *features], cwd=root, check=True)
            for example, text in expected.items():
                status, output, memory = run(str(target / "release" / "examples" / example), path)
                print(f"{example:<6} {' '.join(features):<20} {memory / 1e6:6.1f} MB for {size / 1e6:.0f} MB")
                if (status, output) != (1, text):
                    print(f"exit status {status}, expected 1 and\n{text}found\n{output[:2000]}")
                    failed = True
                failed |= memory >= MOST
    sys.exit(failed)


main()
