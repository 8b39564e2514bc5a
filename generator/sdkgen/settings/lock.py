"""The lock of names: what an SDK has called its types and methods so far, so that it goes on calling them so.

A text file of one line a name, sorted: `NAME KIND MODULE ORIGIN`, then `{MEMBERS}` or `removed VERSION`. Of a
method the name is `pets.list`, and instead of a module there is the class of its resource.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from urllib.parse import quote, unquote

from sdkgen.problems import Place

HEADER = """\
# The names of types and methods of the SDK, what each is the name of, and where it lives. They stay as they are.
# Written by `sdkgen generate`; commit it. After a merge keep the lines of both sides and generate again.
# A name that was never published, or that nobody needs any more, is given up by deleting its line.
"""
METHOD = "method"
KINDS = tuple(
    f"{written}{kind}" for written in ("", "params-") for kind in ("union", "enum", "alias", "second-name")
) + ("model", "params", METHOD)
"""What a name can be of; those that begin with `params` are what callers write, the other types what they read."""
_PLAIN = "/#~$@:.+-!*'()"
_LINE = re.compile(
    r"(?P<name>\S+) (?P<kind>\S+) (?P<module>\S+) (?P<origin>[^\s#]*#\S*)"
    r"(?: \{(?P<members>[^\s{}]*)\}| removed (?P<removed>\d\S*))?"
)


@dataclass(frozen=True)
class LockedName:
    """A name that was published."""

    name: str
    kind: str
    """One of `KINDS`."""
    module: str
    """The module of `types` that has it; of a method, the class."""
    origin: str
    """Where the document defines what it is the name of; of a removed name, what has replaced it."""
    members: tuple[str, ...] = ()
    """The properties of a record, or the tags of a choice, by which it is known again in another place."""
    removed: str = ""
    """The version of the SDK that had it last, of a name that is only kept for old code; else empty."""
    place: Place = field(default=Place(Path()), compare=False, repr=False)
    """Its line; of a name that is not in the file yet, nowhere."""

    @property
    def is_written(self) -> bool:
        """Whether it is a type that callers write."""
        return self.kind.startswith("params")

    @property
    def is_method(self) -> bool:
        """Whether it is no type."""
        return self.kind == METHOD

    @property
    def path(self) -> tuple[str, ...]:
        """The resources that lead to a method, and the method."""
        return tuple(self.name.split("."))

    @property
    def is_second(self) -> bool:
        """Whether it is another name for a type that has one."""
        return self.kind.endswith("second-name")

    def __str__(self) -> str:
        words = [self.name, self.kind, self.module, _encoded(self.origin)]
        if self.removed:
            words.append(f"removed {self.removed}")
        elif self.members:
            words.append(f"{{{','.join(map(_encoded, self.members))}}}")
        return " ".join(words)

    def joined(self, other: LockedName) -> LockedName:
        """What two lines of one name say together: a merge may keep both."""
        live, rest = (other, self) if self.removed else (self, other)
        return replace(live, members=tuple(dict.fromkeys((*live.members, *rest.members))))


@dataclass(frozen=True)
class Lock:
    """Every name that was published, by the name."""

    names: Mapping[str, LockedName] = field(default_factory=dict[str, LockedName])
    """Those of types."""
    methods: Mapping[str, LockedName] = field(default_factory=dict[str, LockedName])

    def __str__(self) -> str:
        every = {**self.names, **self.methods}
        return HEADER + "".join(f"{every[name]}\n" for name in sorted(every))


def parsed(line: str, place: Place) -> LockedName | None:
    """The name that a line of the file holds, or nothing where it holds none."""
    found = _LINE.fullmatch(line)
    if found is None or found["kind"] not in KINDS:
        return None
    members = tuple(map(_decoded, found["members"].split(","))) if found["members"] else ()
    origin = _decoded(found["origin"])
    return LockedName(found["name"], found["kind"], found["module"], origin, members, found["removed"] or "", place)


def _encoded(text: str) -> str:
    """The text without spaces, commas and braces; letters of all languages stay."""
    return "".join(
        c if c.isalnum() or c in _PLAIN or c == "_" else quote(c, safe="", errors="surrogatepass") for c in text
    )


def _decoded(text: str) -> str:
    return unquote(text, errors="surrogatepass")
