"""Import statements, from the names that the text of a module uses."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

_STRING = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'')
_DIGITS = re.compile(r"(\d+)")
_NAME = re.compile(r"(?<![\w.])[A-Za-z_]\w*")

STANDARD: Mapping[str, str] = {
    "Iterable": "collections.abc",
    "Mapping": "collections.abc",
    "date": "datetime",
    "datetime": "datetime",
    "Annotated": "typing",
    "ClassVar": "typing",
    "Literal": "typing",
    "NotRequired": "typing",
    "TYPE_CHECKING": "typing",
    "TypeAlias": "typing",
    "TypedDict": "typing",
    "Union": "typing",
    "Field": "pydantic",
}


PLAIN = (("builtins", "import builtins"), ("_dt", "import datetime as _dt"))
"""Names of modules, and the statements that import them."""


@dataclass(frozen=True)
class Import:
    """One `from module import names` statement."""

    module: str
    names: str
    starts_group: bool = False
    """Whether a blank line sets it apart from the imports before."""


def used(source: Iterable[str]) -> set[str]:
    """The names that pieces of source use, outside their string literals."""
    return {name for piece in source for name in _NAME.findall(_STRING.sub('""', piece))}


def statements(names: Iterable[str], table: Mapping[str, str]) -> list[Import]:
    """The statements that import those of `names` that the table knows, in the order linters want."""
    modules: dict[str, list[str]] = {}
    for name in sorted(set(names) & set(table), key=import_order):
        modules.setdefault(table[name], []).append(name)
    found = sorted(modules.items(), key=_place)
    groups = [_place(item)[0] for item in found]
    return [
        Import(module, ", ".join(listed), starts_group=index > 0 and groups[index] != groups[index - 1])
        for index, (module, listed) in enumerate(found)
    ]


def import_order(name: str) -> tuple[int, list[tuple[int, str]], str]:
    """Constants, classes, then functions; by letters without case and by numbers, as import sorters do."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[0].isupper() else 2
    pieces = [(int(piece), "") if piece.isdigit() else (-1, piece) for piece in _DIGITS.split(name.lower())]
    return kind, pieces, name


def _place(item: tuple[str, list[str]]) -> tuple[int, int, str]:
    """Standard library, other packages, then the package itself from the outside in."""
    module = item[0]
    dots = len(module) - len(module.lstrip("."))
    return (2 if dots else 0 if module.split(".")[0] in sys.stdlib_module_names else 1, -dots, module)
