"""Warnings about values of arguments that have reached, or will reach, their end of life."""

from __future__ import annotations

import sys
import warnings
from collections.abc import Mapping
from typing import Any


def warn_of_retired(retired: Mapping[str, Mapping[str, str]], *given: Mapping[str, Any] | None) -> None:
    """Warns, where the caller's line is, of each value in `given` that is in `retired`.

    Args:
        retired: For each argument, by its name on the wire, the values that end and their dates.
        given: Arguments, by their names on the wire.
    """
    for arguments in given:
        for name, dates in retired.items():
            value = arguments.get(name) if arguments else None
            if isinstance(value, str) and value in dates:
                text = f"{name}={value!r} has its end of life on {dates[value]}: use another one."
                warnings.warn(text, DeprecationWarning, stacklevel=_levels_above())


def _levels_above() -> int:
    """How many calls lie between `warn_of_retired` and whoever called this package, counted as `warnings` does."""
    package = __name__.partition("._runtime")[0]
    level = 0
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and f"{frame.f_globals.get('__name__', '')}.".startswith(f"{package}."):
        frame = frame.f_back
        level += 1
    return level + 1
