"""Reads a file with one of Python's readers, again and again, and prints the seconds of each time and the peak.

    python read.py ROW FILE READINGS SCHEMA

It prints a line of JSON: `seconds`, a number for each reading; `peak`, by how many bytes the resident size grew
from before the file was loaded to the most that it was in the first reading, or null where the system has no
/proc.
"""

import gc
import json
import sys
import time
from pathlib import Path


def resident(name):
    try:
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith(name):
                return int(line.split()[1]) * 1024
    except OSError:
        return None


def reader(row, schema):
    if row == "Python jsonschema":
        from jsonschema import Draft202012Validator

        validator = Draft202012Validator(json.loads(Path(schema).read_text(encoding="utf-8")))

        def read(content):
            value = json.loads(content)
            assert validator.is_valid(value)
            return value

        return read
    if row == "pydantic v2":
        from positions import Dataset

        return Dataset.model_validate_json
    import msgspec
    import structs

    decoder = msgspec.json.Decoder(structs.Dataset)
    if row == "msgspec":
        return decoder.decode

    def read_and_resolve(content):
        value = decoder.decode(content)
        listed, references = [], []
        structs.collect_Dataset(value, listed, references)
        names = {name: kind for kind, name in listed}
        assert len(names) == len(listed)
        assert all(names.get(name) == kind for kind, name in references)
        return value

    return read_and_resolve


def main():
    row, file, readings, schema = sys.argv[1:]
    # Nothing here is in a circle, and looking for circles takes pydantic most of its time.
    gc.disable()
    read = reader(row, schema)
    before = resident("VmRSS")
    content = Path(file).read_bytes()
    seconds, drops, peak = [], [], None
    for number in range(int(readings)):
        start = time.perf_counter()
        value = read(content)
        seconds.append(time.perf_counter() - start)
        if number == 0 and before is not None:
            peak = resident("VmHWM") - before
        start = time.perf_counter()
        del value
        drops.append(time.perf_counter() - start)
    print(json.dumps({"seconds": seconds, "drops": drops, "peak": peak}))


if __name__ == "__main__":
    main()
