"""What changed between what an SDK was made from and what it would be made from now, in a reader's words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from sdkgen.output.manifest import Inputs


@dataclass(frozen=True)
class Change:
    """One input, or one part of it, that is not what it was."""

    what: str
    """`document`, `overlays`, `settings`, `lock of names`, `generator`, `templates` or `formatter`."""
    how: str
    """`changed`, `added`, `removed`, or a longer account of it."""
    origin: str = ""
    """Of a part: in the document its origin, in the settings its pointer."""
    file: str = ""
    """Of the document: the file as a whole."""

    def __str__(self) -> str:
        return (
            f"the {self.what}: {self.origin or self.file} {self.how}" if self.where else f"the {self.what} {self.how}"
        )

    @property
    def where(self) -> str:
        """The part or the file; empty where it is all of the input."""
        return self.origin or self.file


def changes(old: Inputs, new: Inputs) -> list[Change]:
    """What differs, part by part where both sides know the parts."""
    return [
        *_document(old, new),
        *([Change("overlays", "changed")] if old.overlays != new.overlays else []),
        *_settings(old, new),
        *_names(old, new),
        *_tool("generator", (old.version, old.generator), (new.version, new.generator)),
        *_tool("templates", ("", old.templates), ("", new.templates)),
        *_tool("formatter", (old.formatter, ""), (new.formatter, "")),
    ]


def summary(found: list[Change], limit: int = 3) -> str:
    """The first of them in one line."""
    more = f" and {len(found) - limit} more" if len(found) > limit else ""
    return ", ".join(map(str, found[:limit])) + more


def _document(old: Inputs, new: Inputs) -> Iterator[Change]:
    parts = [Change("document", how, origin) for origin, how in _differing(old.parts, new.parts)]
    # Without parts, all that is known is which files differ.
    known = bool(old.parts and new.parts)
    yield from parts if known else ()
    touched = {change.origin.partition("#")[0] for change in parts} if known else set[str]()
    main = next(iter(new.spec), "")
    for file, how in _differing(old.spec, new.spec):
        if known and ("" if file == main else file) not in touched and how == "changed":
            how = "changed in comments, spacing or order only"
        elif known and how == "changed":
            continue
        yield Change("document", how, file=file)


def _settings(old: Inputs, new: Inputs) -> Iterator[Change]:
    if old.settings == new.settings:
        return
    if not old.settings or not new.settings:
        yield Change("settings", "added" if new.settings else "removed")
        return
    found = [Change("settings", how, pointer) for pointer, how in _differing(old.keys, new.keys)]
    yield from found or [Change("settings", "changed in comments, spacing or order only" if old.keys else "changed")]


def _names(old: Inputs, new: Inputs) -> Iterator[Change]:
    # They follow from the document and the settings, and are only news where nothing changed in these.
    if old.names != new.names and (old.spec, old.overlays, old.settings) == (new.spec, new.overlays, new.settings):
        yield Change("lock of names", "changed")


def _tool(what: str, old: tuple[str, str], new: tuple[str, str]) -> Iterator[Change]:
    if old != new:
        yield Change(what, f"changed from {old[0]} to {new[0]}" if old[0] != new[0] else "changed")


def _differing(old: Mapping[str, str], new: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for key in sorted({*old, *new}):
        if old.get(key) != new.get(key):
            yield key, "added" if key not in old else "removed" if key not in new else "changed"
