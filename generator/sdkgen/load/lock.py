"""The lock of names, read from its file; what cannot be read is told with its line."""

from __future__ import annotations

import keyword
import re
from pathlib import Path

from sdkgen.load import source
from sdkgen.problems import Place, Problem, SpecError
from sdkgen.settings.lock import Lock, LockedName, parsed

_PART = re.compile(r"\w+")
_MARKER = re.compile(r"<{7} .*|\|{7}.*|={7}|>{7} .*")


def lock(path: Path) -> Lock:
    """The lock in a file, or an empty one where there is none. Raises SpecError with every problem."""
    if not path.exists():
        return Lock()
    names: dict[str, LockedName] = {}
    problems: list[Problem] = []
    for number, line in enumerate(source.text(path).splitlines(), 1):
        if not line.strip() or line.startswith("#"):
            continue
        place = Place(path, number, 1, line)
        found = parsed(line.rstrip(), place)
        if problem := _wrong(found, line, place, names):
            problems.append(problem)
        elif found is not None:
            names[found.name] = found.joined(names.get(found.name, found))
    if problems:
        raise SpecError(problems)
    methods = {name: one for name, one in names.items() if one.is_method}
    return Lock({name: one for name, one in names.items() if not one.is_method}, methods)


def _wrong(found: LockedName | None, line: str, place: Place, known: dict[str, LockedName]) -> Problem | None:
    if _MARKER.fullmatch(line):
        hint = "keep the lines of both sides, remove this one, and generate again"
        return Problem(place, "lock-unmerged", "a merge stopped here", hint)
    if found is None:
        hint = "a line is `NAME KIND MODULE ORIGIN` and `{MEMBERS}` or `removed VERSION`; delete it to give the name up"
        return Problem(place, "lock-line", "this line cannot be read", hint)
    if found.is_method:
        if len(found.path) < 2 or not all(map(_PART.fullmatch, found.path)) or not found.module.isidentifier():
            return Problem(place, "lock-name", f"`{found.name}` is no name that a method can have", "delete the line")
    elif not found.name.isidentifier() or keyword.iskeyword(found.name):
        return Problem(place, "lock-name", f"`{found.name}` is no name that a class can have", "delete the line")
    if (other := known.get(found.name)) is not None:
        if (other.origin, other.is_written) == (found.origin, found.is_written):
            return None
        said = f"line {other.place.line} says that `{found.name}` is the name of something else"
        return Problem(place, "lock-duplicate", said, "keep the line of what was published, and delete the other")
    return None
