"""A finding: something that a command has to say about a place in a file, and how much it matters."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from sdkgen.problems import Place, Problem, excerpt


class Severity(Enum):
    """How much a finding matters."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, order=True)
class Related:
    """Another place that a finding speaks of, such as the same thing in an older document."""

    place: Place
    message: str


@dataclass(frozen=True)
class Finding:
    """One thing to say."""

    place: Place
    rule: str
    """A short stable id in kebab-case, such as `operation-id`."""
    severity: Severity
    message: str
    hint: str = ""
    pointer: str = ""
    """The JSON pointer of the value that it is about; may be empty."""
    related: tuple[Related, ...] = ()

    def __str__(self) -> str:
        lines = [f"{self.place}: {self.severity.value}: {self.message} [{self.rule}]"]
        if self.place.source.strip():
            lines += excerpt(self.place)
        lines += [f"  {other.place}: {other.message}" for other in self.related]
        if self.hint:
            lines.append(f"  hint: {self.hint}")
        return "\n".join(lines)


def finding(problem: Problem, severity: Severity = Severity.ERROR) -> Finding:
    """A problem as a finding."""
    return Finding(problem.place, problem.rule, severity, problem.message, problem.hint, problem.pointer)
