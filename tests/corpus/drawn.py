"""Draw instances of every schema of a document, and see whether its SDK reads and writes them, in a process of its own.

Run as `python -m tests.corpus.drawn SPEC PACKAGE`, with the package's folder on PYTHONPATH; prints JSON.
"""

from __future__ import annotations

import json
import sys
from dataclasses import asdict
from pathlib import Path

from tests.instances.sdk import account

from sdkgen.pipeline import Run

_EACH = 8
"""How many instances of each schema are drawn."""


if __name__ == "__main__":
    print(json.dumps(asdict(account(Run(Path(sys.argv[1]), None), sys.argv[2], _EACH))))
