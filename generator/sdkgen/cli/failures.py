"""What a command that fails says, and its exit code."""

from __future__ import annotations

from collections.abc import Callable

from sdkgen.cli.project import UsageError
from sdkgen.cli.terminal import complain
from sdkgen.output.paths import OutputError
from sdkgen.problems import SpecError


def told(command: Callable[[], int]) -> int:
    """The exit code of a command; mistakes of its user are told and make it 2."""
    try:
        return command()
    except SpecError as error:
        count = len(error.problems)
        complain(f"{error}\n\n{count} problem{'s' if count != 1 else ''}; nothing was changed.")
    except (UsageError, OutputError) as error:
        complain(f"sdkgen: error: {error}")
    return 2
