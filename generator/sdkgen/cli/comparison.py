"""Two versions of a project's sources compared: the changes, and what is said of each, with both places."""

from __future__ import annotations

from dataclasses import dataclass

from sdkgen.cli.revisions import Version
from sdkgen.compare import RULES, Change, Level, Spot, compare, verdict
from sdkgen.problems import Place
from sdkgen.report import Finding, Related, Severity

TITLES = {id: rule.title for id, rule in RULES.items()}
"""What each rule is about."""
_SEVERITIES = {Level.MAJOR: Severity.ERROR, Level.MINOR: Severity.WARNING, Level.PATCH: Severity.NOTE}


@dataclass(frozen=True)
class Comparison:
    """What users feel of the change from one version to another."""

    old: Version
    new: Version
    changes: list[Change]

    @property
    def verdict(self) -> Level:
        """How much the greatest of the changes matters."""
        return verdict(self.changes)

    @property
    def counted(self) -> str:
        """How many there are."""
        return f"{len(self.changes)} change{'s' if len(self.changes) != 1 else ''}"

    @property
    def findings(self) -> list[Finding]:
        """The changes as something to say, in their order."""
        return [_finding(change, self.old, self.new) for change in self.changes]


def comparison(old: Version, new: Version) -> Comparison:
    """Compare two versions. Raises SpecError where one of them is none that an SDK can be made of."""
    return Comparison(old, new, compare(old.scope, new.scope))


def _finding(change: Change, old: Version, new: Version) -> Finding:
    """A change as something to say about the new sources; of what is gone, about the old ones."""
    before = _place(old, change.old) if change.old is not None else None
    after = _place(new, change.new) if change.new is not None else None
    place = after or before
    assert place is not None
    related = (Related(before, "it was here"),) if before is not None and after is not None else ()
    spot = change.new or change.old
    return Finding(
        place=place,
        rule=change.id,
        severity=_SEVERITIES[change.level],
        message=f"{change.said} ({change.level.name.lower()})",
        hint=change.rule.advice,
        pointer=spot.origin if spot is not None else "",
        related=related,
    )


def _place(version: Version, spot: Spot) -> Place:
    run = version.run
    if spot.settings and run.sdk is not None:
        return version.named(run.settings.locate(spot.origin, False))
    return version.named(run.document.place("#" if spot.settings else spot.origin))
