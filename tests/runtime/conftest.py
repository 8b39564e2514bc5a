"""Makes the runtime importable as the package `runtime`, as it is before it is copied into an SDK."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "templates" / "python"))
