"""Version numbers: their order, and the one that follows another after changes of some size.

They are semantic versions, written as Python packages write them: `1.2.0`, `1.3.0rc1`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from sdkgen.compare.rules import Level

_FORM = re.compile(
    r"v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:[-.]?(dev|a|alpha|b|beta|rc)[-.]?(\d+)?)?", re.ASCII | re.IGNORECASE
)
_STAGES = {"dev": 0, "a": 1, "alpha": 1, "b": 2, "beta": 2, "rc": 3}
_MARKS = (".dev", "a", "b", "rc", "")
_RELEASED = len(_MARKS) - 1


@dataclass(frozen=True, order=True)
class Number:
    """A version number."""

    major: int
    minor: int = 0
    patch: int = 0
    stage: int = field(default=_RELEASED, repr=False)
    """How near a pre-release is to its release, which has the greatest."""
    count: int = field(default=0, repr=False)
    """Which of several pre-releases of one stage it is."""

    def __str__(self) -> str:
        mark = f"{_MARKS[self.stage]}{self.count}" if self.stage < _RELEASED else ""
        return f"{self.major}.{self.minor}.{self.patch}{mark}"

    @property
    def released(self) -> Number:
        """The release that a pre-release leads to; of a release, itself."""
        return Number(self.major, self.minor, self.patch)

    @property
    def size(self) -> Level:
        """The greatest change that the number may bring, going by its zeros."""
        return Level.PATCH if self.patch else Level.MINOR if self.minor else Level.MAJOR


def number(text: str) -> Number:
    """The number that a text writes; missing parts are 0, and `v1.2.0-rc.1` is `1.2.0rc1`.

    Raises ValueError where it is no semantic version, such as one of four parts or a `.post1`.
    """
    found = _FORM.fullmatch(text)
    if found is None:
        raise ValueError(f"`{text}` is no version of up to three numbers, such as 1.2.0 or 1.3.0rc1")
    major, minor, patch, stage, count = found.groups(default="")
    which = _STAGES[stage.lower()] if stage else _RELEASED
    return Number(int(major), int(minor or 0), int(patch or 0), which, int(count or 0))


def following(last: Number, verdict: Level) -> Number:
    """The least release after `last` whose users expect changes as great as the verdict.

    While the major number is 0, anything may break with a minor one, so everything counts one less. What follows a
    pre-release is its own release, unless that promises less than the verdict brings.
    """
    if verdict is Level.NONE:
        return last
    step = verdict if last.major else Level(max(verdict - 1, Level.PATCH))
    if last.stage < _RELEASED and last.size >= step:
        return last.released
    match step:
        case Level.MAJOR:
            return Number(last.major + 1)
        case Level.MINOR:
            return Number(last.major, last.minor + 1)
        case _:
            return Number(last.major, last.minor, last.patch + 1)
