"""Which version a release gets: what its changes demand, and what its maintainer asks for or has written down."""

from __future__ import annotations

from sdkgen.compare.numbers import Number, following
from sdkgen.compare.rules import Level


class Refused(Exception):
    """A version that cannot be released; the text says why."""


def next_version(last: Number, now: Number, verdict: Level, asked: Number | None = None) -> Number | None:
    """The version to release; `None` where nothing changed that would need one, and nobody asks for one.

    `last` is the last release, `now` what the settings say today: a greater number there was set by hand, and stays
    unless it is too small. Raises Refused where `asked` is smaller than the verdict demands.
    """
    least = following(last, verdict)
    if asked is not None:
        if asked <= last:
            raise Refused(f"{asked} is not after {last}, the last release")
        if asked.released < least:
            raise Refused(
                f"{asked} is too small: what changed since {last} is {verdict.name.lower()}, so {least} is due"
            )
        return asked
    if now > last:
        return now if now.released >= least else least
    return least if verdict is not Level.NONE else None
