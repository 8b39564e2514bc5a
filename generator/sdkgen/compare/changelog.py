"""Changes as a section of a changelog, in the form of Keep a Changelog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkgen.compare.changes import Change
from sdkgen.compare.rules import Level

HEADINGS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""What a section is divided into, in this order."""


def changelog(changes: Iterable[Change], title: str = "Unreleased") -> str:
    """The section, with a line feed at the end."""
    lines = [f"## [{title}]"]
    for heading, items in entries(changes).items():
        lines += ["", f"### {heading}", "", *items]
    return "\n".join(lines) + "\n"


def entries(changes: Iterable[Change]) -> Mapping[str, list[str]]:
    """The lines of a section by their headings; changes of documentation count only where nothing else changed."""
    found = list(changes)
    told = [change for change in found if change.id != "documentation"]
    divided: dict[str, list[Change]] = {}
    for change in told:
        divided.setdefault(_heading(change.id), []).append(change)
    if found and not told:
        return {"Changed": ["- Documentation."]}
    return {heading: list(_lines(divided[heading])) for heading in HEADINGS if heading in divided}


def _heading(id: str) -> str:
    if id.endswith("-deprecated"):
        return "Deprecated"
    if id.endswith("-removed") and "-value-" not in id and id != "variant-removed":
        return "Removed"
    # What is new inside something that was there is a change of it, but for what nobody has to know.
    added = id.endswith("-added") and not id.endswith("-required-added") and id != "paging-added"
    return "Added" if added else "Changed"


def _lines(changes: list[Change]) -> Iterator[str]:
    types = [change for change in changes if change.id == "type-added"]
    for change in changes:
        if change.id == "type-added":
            continue
        mark = "**Breaking:** " if change.level is Level.MAJOR else ""
        yield f"- {mark}{change.said}."
    if types:
        names = ", ".join(f"`{change.subject.removeprefix('types.')}`" for change in types)
        yield f"- Type{'s' if len(types) > 1 else ''} {names}."
