"""Takes the files and commands out of a Markdown page, so that they can be run.

    python page.py PAGE DIRECTORY

A fenced block after a line that ends with "`name`:" is that file. The `sh` blocks together are the file
`page.sh`.
"""

import re
import sys
from pathlib import Path

page, directory = map(Path, sys.argv[1:])
blocks = re.compile(r"(?:`([^`\n]+)`:\n\n)?^```(\w+)\n(.*?)^```$", re.M | re.S)
commands = []
for name, language, content in blocks.findall(page.read_text(encoding="utf-8")):
    if language == "sh":
        commands.append(content)
    elif name:
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content, encoding="utf-8")
    else:
        sys.exit(f"{page}: a block of {language} without a name")
(directory / "page.sh").write_text("set -eux\n" + "".join(commands), encoding="utf-8")
