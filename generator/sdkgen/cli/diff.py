"""`sdkgen diff`: what users of the SDK feel of the change from one version of its sources to another."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterable

from sdkgen.cli.project import UsageError
from sdkgen.cli.revisions import Version, version
from sdkgen.compare import RULES, Change, Level, Spot, changelog, compare, verdict
from sdkgen.problems import Place
from sdkgen.python.checks import check
from sdkgen.python.scope import Scope
from sdkgen.report import Finding, Related, Severity, written

_SEVERITIES = {Level.MAJOR: Severity.ERROR, Level.MINOR: Severity.WARNING, Level.PATCH: Severity.NOTE}


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where the change is greater than allowed."""
    if options.rules:
        print(rules())
        return 0
    if options.old is None:
        raise UsageError("name the old version: a document, a folder, or a revision of git such as HEAD~1")
    with version(options.old, options.sdk) as old, version(options.new, options.sdk) as new:
        changes = compare(_scope(old), _scope(new))
        print(_shown(changes, old, new, options.format))
    allowed = Level[options.allow.upper()]
    return 1 if verdict(changes) > allowed else 0


def rules() -> str:
    """Every kind of change, as a table of Markdown."""
    lines = ["| rule | verdict | what changed | what to do |", "|---|---|---|---|"]
    for id, rule in sorted(RULES.items(), key=lambda item: (-item[1].level, item[0])):
        lines.append(f"| `{id}` | {rule.level.name.lower()} | {rule.title} | {rule.advice} |")
    return "\n".join(lines)


def _scope(version: Version) -> Scope:
    with version.reported():
        scope = Scope(version.run.api, version.run.settings)
        check(scope)
        return scope


def _shown(changes: list[Change], old: Version, new: Version, format: str) -> str:
    if format == "markdown":
        return f"Verdict: **{_word(changes)}**\n\n{changelog(changes)}".rstrip()
    found = [_finding(change, old, new) for change in changes]
    text = written(found, format, {id: rule.title for id, rule in RULES.items()})
    if format != "text":
        return text
    return f"{text}\n\n{_counted(changes)}: {_word(changes)}" if changes else "nothing that users feel: none"


def _word(changes: Iterable[Change]) -> str:
    return verdict(changes).name.lower()


def _counted(changes: list[Change]) -> str:
    return f"{len(changes)} change{'s' if len(changes) != 1 else ''}"


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
        message=f"{change.message} ({change.level.name.lower()})",
        hint=change.rule.advice,
        pointer=spot.origin if spot is not None else "",
        related=related,
    )


def _place(version: Version, spot: Spot) -> Place:
    run = version.run
    if spot.settings and run.sdk is not None:
        return version.named(run.settings.locate(spot.origin, False))
    return version.named(run.document.place("#" if spot.settings else spot.origin))
