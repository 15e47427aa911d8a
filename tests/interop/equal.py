"""Whether files of JSON have the same values as the first.

    python equal.py FILE FILE...
"""

import json
import sys
from pathlib import Path

first, *others = (json.loads(Path(path).read_text(encoding="utf-8")) for path in sys.argv[1:])
different = [path for path, value in zip(sys.argv[2:], others) if value != first]
print(f"{len(others) - len(different)} of {len(others)} files equal {sys.argv[1]}")
sys.exit(1 if different else 0)
