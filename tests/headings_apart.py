"""Prepares content files for a search for sentences of the sources.

    python headings_apart.py FILE…

Two headings of a locator that follow each other would be found as one run of words, so a word stands between them and in
the place of their numbers. Web addresses are taken out. Everything else is searched, the headings too.
"""

import json
import re
import sys
from pathlib import Path


def apart(value):
    if isinstance(value, dict):
        return {
            key: [re.sub(r"^(\d+\.)?\s*", "heading ", name) for name in member] if key == "sections" else apart(member)
            for key, member in value.items()
            if key != "url"
        }
    if isinstance(value, list):
        return [apart(item) for item in value]
    return value


for path in map(Path, sys.argv[1:]):
    content = apart(json.loads(path.read_text(encoding="utf-8")))
    path.write_text(json.dumps(content, ensure_ascii=False, indent=2), encoding="utf-8")
