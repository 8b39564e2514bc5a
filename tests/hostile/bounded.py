"""Generate from one document within bounds, in a process of its own: `python -m tests.hostile.bounded SPEC OUT`."""

from __future__ import annotations

import resource
import sys

SECONDS = 60
"""Of computing, so that a busy machine does not matter."""
BYTES = 1_500_000_000


def main() -> int:
    """Run the command; the system ends it where it takes too much."""
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_AS, (BYTES, BYTES))

    from sdkgen.cli import main as command

    return command(["generate", sys.argv[1], "--out", sys.argv[2], "--quiet"])


if __name__ == "__main__":
    sys.exit(main())
