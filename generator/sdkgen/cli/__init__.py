"""The command line. Exit codes: 0 done, 1 the output is not as generated (`check`), 2 a mistake in the input or usage.

Each command imports what it needs when it runs, so that a run which finds nothing to do is over at once.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from types import FrameType

from sdkgen.cli.arguments import parser
from sdkgen.cli.failures import told
from sdkgen.cli.terminal import complain

__all__ = ["main"]


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    # Nearly nothing that a run makes is garbage, and the more there is of it, the longer takes looking for some.
    gc.set_threshold(50_000, 20, 50)
    try:
        # `kill` and a closed terminal end a run as Ctrl-C does: with the output as it was before.
        for name in ("SIGTERM", "SIGHUP"):
            if hasattr(signal, name):
                signal.signal(getattr(signal, name), _terminate)
        options = parser().parse_args(arguments)
        code = told(lambda: _command(options.command)(options), getattr(options, "format", "text"))
        sys.stdout.flush()
        return code
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # Whoever read the output has seen enough; nothing may be printed at the end of the process.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 141
    except OSError as error:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        complain(f"sdkgen: error: {error}")
        return 2


def _command(name: str) -> Callable[[Namespace], int]:
    match name:
        case "generate":
            from sdkgen.cli.generate import run
        case "check":
            from sdkgen.cli.check import run
        case "init":
            from sdkgen.cli.init import run
        case "lint":
            from sdkgen.cli.lint import run
        case "import":
            from sdkgen.cli.import_ import run
        case "watch":
            from sdkgen.cli.watch import run
        case "diff":
            from sdkgen.cli.diff import run
        case "release":
            from sdkgen.cli.release import run
        case "report":
            from sdkgen.cli.report import run
        case "names":
            from sdkgen.cli.names import run
        case "vendor":
            from sdkgen.cli.vendor import run
        case _:
            from sdkgen.cli.show import run
    return run


def _terminate(number: int, frame: FrameType | None) -> None:
    raise SystemExit(128 + number)
