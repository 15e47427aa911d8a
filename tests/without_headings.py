"""Takes the headings and web addresses out of content files, which carry over from the sources as they are.

    python without_headings.py FILE…
"""

import json
import sys
from pathlib import Path

NAMES = {"sections", "url"}


def without(value):
    if isinstance(value, dict):
        return {key: without(member) for key, member in value.items() if key not in NAMES}
    if isinstance(value, list):
        return [without(item) for item in value]
    return value


for path in map(Path, sys.argv[1:]):
    content = without(json.loads(path.read_text(encoding="utf-8")))
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
