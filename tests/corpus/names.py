"""Names that end in a number which the document does not have: two things wanted the same name."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import PurePosixPath

_NUMBERED = re.compile(r"(.*?[^\W\d])_?\d+_?$")
_WORD = re.compile(r"\w+")


def numbered(files: Iterable[object], tree: Mapping[PurePosixPath, str]) -> list[str]:
    """The numbered classes, aliases, methods and arguments of an SDK, with their modules."""
    known = {_plain(word) for value in files for word in _words(value)}
    found: dict[str, None] = {}
    for path, text in tree.items():
        if path.suffix == ".py" and path.parts[1:2] in (("resources",), ("types",)):
            for name in _defined(ast.parse(text)):
                if _NUMBERED.match(name) and not any(_plain(name).endswith(word) for word in known):
                    found[f"{path.stem}.{name}"] = None
    return list(found)


def _words(value: object) -> Iterator[str]:
    """The words of the document that end in a digit: of keys, and of short texts, which may be names too."""
    match value:
        case dict():
            for key, inner in value.items():
                # A type that the document calls `0` begins with a letter.
                yield from _words(f"T{key}" if str(key).isdigit() else str(key))
                yield from _words(inner)
        case list():
            for inner in value:
                yield from _words(inner)
        case str() if len(value) < 200:
            for word in (*_WORD.findall(value), re.sub(r"\W", "", value)):
                if word[-1:].isdigit() and not word.isdigit():
                    yield word
        case _:
            return


def _plain(name: str) -> str:
    return re.sub(r"[\W_]", "", name).lower()


def _defined(module: ast.Module) -> Iterator[str]:
    for node in ast.walk(module):
        match node:
            case ast.ClassDef(name=name) | ast.arg(arg=name) | ast.FunctionDef(name=name):
                yield name
            case ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass
