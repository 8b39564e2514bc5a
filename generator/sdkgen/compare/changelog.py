"""Changes as a section of a changelog, in the form of Keep a Changelog."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from sdkgen.compare.changes import Change
from sdkgen.compare.rules import Level

_ORDER = ("Added", "Changed", "Deprecated", "Removed")


def changelog(changes: Iterable[Change], title: str = "Unreleased") -> str:
    """The section, with a line feed at the end; changes of documentation alone are left out."""
    sections: dict[str, list[Change]] = {}
    for change in changes:
        if change.id != "documentation":
            sections.setdefault(_section(change.id), []).append(change)
    lines = [f"## [{title}]"]
    for name in _ORDER:
        if name in sections:
            lines += ["", f"### {name}", "", *_lines(sections[name])]
    return "\n".join(lines) + "\n"


def _section(id: str) -> str:
    if id.endswith("-deprecated"):
        return "Deprecated"
    if id.endswith("-removed") and "-value-" not in id and id != "variant-removed":
        return "Removed"
    # What is new inside something that was there is a change of it, but for what nobody has to know.
    whole = ("-added", "-required-added") if id != "paging-added" else ()
    return "Added" if whole and id.endswith(whole) and not id.endswith("-required-added") else "Changed"


def _lines(changes: list[Change]) -> Iterator[str]:
    types = [change for change in changes if change.id == "type-added"]
    for change in changes:
        if change.id == "type-added":
            continue
        mark = "**Breaking:** " if change.level is Level.MAJOR else ""
        where = "" if f"`{change.subject}" in change.message else f"`{change.subject}`: "
        yield f"- {mark}{where}{change.message}."
    if types:
        names = ", ".join(f"`{change.subject.removeprefix('types.')}`" for change in types)
        yield f"- Type{'s' if len(types) > 1 else ''} {names}."
