"""What a command that fails says, and its exit code."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sdkgen.cli.project import UsageError
from sdkgen.cli.terminal import complain
from sdkgen.output.paths import OutputError
from sdkgen.problems import Place, Problem, SpecError


def told(command: Callable[[], int], format: str = "text") -> int:
    """The exit code of a command; mistakes of its user are told and make it 2.

    People are told on stderr, and machines where they read besides, in their format.
    """
    try:
        return command()
    except SpecError as error:
        problems = error.problems
        count = f"{len(problems)} problem{'s' if len(problems) != 1 else ''}"
        complain(f"{error}\n\n{count}; nothing was changed.")
    except (UsageError, OutputError) as error:
        rule = "usage" if isinstance(error, UsageError) else "output"
        problems = (Problem(Place(Path()), rule, str(error)),)
        complain(f"sdkgen: error: {error}")
    if format in ("json", "github", "sarif"):
        from sdkgen.report import finding, written

        print(written(map(finding, problems), format))
    return 2
