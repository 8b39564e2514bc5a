"""What a command that fails says, and its exit code."""

from __future__ import annotations

from collections.abc import Callable

from sdkgen.cli.project import UsageError
from sdkgen.cli.terminal import complain
from sdkgen.output.paths import OutputError
from sdkgen.problems import SpecError


def told(command: Callable[[], int], format: str = "text") -> int:
    """The exit code of a command; mistakes of its user are told and make it 2.

    Machines are told in their format, where they read; people as by any other command.
    """
    try:
        return command()
    except SpecError as error:
        if format in ("json", "github", "sarif"):
            from sdkgen.report import finding, written

            print(written(map(finding, error.problems), format))
        count = len(error.problems)
        complain(f"{error}\n\n{count} problem{'s' if count != 1 else ''}; nothing was changed.")
    except (UsageError, OutputError) as error:
        complain(f"sdkgen: error: {error}")
    return 2
