"""One direction: a room of the generator imports only itself and rooms to its left."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CODE = ROOT / "generator/sdkgen"
ROOMS = [
    "version",
    "folders",
    "problems",
    "report",
    "settings",
    "load",
    "api",
    "parse",
    "lint",
    "package",
    "python",
    "adopt",
    "compare",
    "render",
    "output",
    "vendor",
    "pipeline",
    "cli",
    "__main__",
]
FILES = sorted(path for path in CODE.rglob("*.py") if path != CODE / "__init__.py")


def room(path: Path) -> str:
    return path.relative_to(CODE).parts[0].removesuffix(".py")


def imported(path: Path) -> Iterator[tuple[int, str]]:
    """The rooms that a file imports, with line numbers; the whole package counts as a room of its own."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        match node:
            case ast.ImportFrom(module="sdkgen", names=names):
                yield from ((node.lineno, name.name) for name in names)
            case ast.ImportFrom(module=str(name), level=0) if name.startswith("sdkgen."):
                yield node.lineno, name.split(".")[1]
            case ast.ImportFrom(level=level) if level:
                pytest.fail(f"{path}:{node.lineno}: the generator imports by full names")
            case ast.Import(names=names):
                dotted = [name.name for name in names if name.name.split(".")[0] == "sdkgen"]
                yield from ((node.lineno, (*name.split("."), "")[1]) for name in dotted)
            case _:
                pass


@pytest.mark.parametrize("path", FILES, ids=lambda path: str(path.relative_to(CODE)))
def test_a_room_imports_only_rooms_to_its_left(path: Path) -> None:
    assert room(path) in ROOMS, f"{room(path)} has no place among the rooms"
    allowed = ROOMS[: ROOMS.index(room(path)) + 1]
    wrong = [f"{path}:{line}: {room(path)} imports {name}" for line, name in imported(path) if name not in allowed]
    assert not wrong, "\n".join(wrong)


def test_the_model_is_in_no_language() -> None:
    """`api` names no type of a target language and imports nothing but the standard library."""
    for path in CODE.glob("api/*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        modules = {
            node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module
        }
        assert modules <= {"__future__", "collections", "dataclasses", "enum", "typing", "sdkgen"}, path
