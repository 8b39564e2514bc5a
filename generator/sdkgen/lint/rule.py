"""A rule: what it looks at, and what it says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from sdkgen.lint.subject import Subject
from sdkgen.report import Severity


@dataclass(frozen=True)
class Complaint:
    """Something that a rule found."""

    origin: str
    message: str
    key: bool = False
    """Whether it is about the key rather than the value."""


Check: TypeAlias = Callable[[Subject], Iterator[Complaint]]


@dataclass(frozen=True)
class Rule:
    """One rule."""

    id: str
    severity: Severity
    about: str
    """What it is about, in a sentence for a list of rules."""
    hint: str
    """What to do."""
    check: Check


def error(id: str, about: str, hint: str, check: Check) -> Rule:
    """A rule against what contradicts itself."""
    return Rule(id, Severity.ERROR, about, hint, check)


def warning(id: str, about: str, hint: str, check: Check) -> Rule:
    """A rule against what users of the SDK will feel."""
    return Rule(id, Severity.WARNING, about, hint, check)


def note(id: str, about: str, hint: str, check: Check) -> Rule:
    """A rule about what could be better."""
    return Rule(id, Severity.NOTE, about, hint, check)
