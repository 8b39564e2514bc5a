"""Rules for files: their length, their names, the words in them, and what the runtime may import."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
GENERATOR = ROOT / "generator/sdkgen"
RUNTIME = ROOT / "templates/python/runtime"
CODE = sorted([*GENERATOR.rglob("*.py"), *(ROOT / "templates/python").rglob("*.py")])
TEXTS = sorted([*CODE, *GENERATOR.rglob("*.json"), *(ROOT / "templates").rglob("*.jinja")])
LONGEST = 300
EMPTY_WORDS = {"util", "utils", "helpers", "common", "base", "manager", "misc"}
API_WORDS = re.compile(r"(?i:anthropic|claude)|\bMessages\b|/messages\b")
# anyio is part of httpx2: what lets one asynchronous client run on asyncio and on trio.
PACKAGES = {"httpx2", "pydantic", "pydantic_core", "anyio"}
OPTIONAL = {
    "aiohttp_errors.py": {"aiohttp"},
    "aiohttp_transport.py": {"aiohttp", "yarl"},
    "opentelemetry.py": {"opentelemetry"},
}
"""What the extras of an SDK bring, by the modules that use it."""

per_file = pytest.mark.parametrize("path", CODE, ids=lambda path: str(path.relative_to(ROOT)))
per_text = pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path.relative_to(ROOT)))
per_runtime = pytest.mark.parametrize("path", sorted(RUNTIME.glob("**/*.py")), ids=lambda path: path.name)


@per_file
def test_a_file_holds_one_thought(path: Path) -> None:
    length = len(path.read_text(encoding="utf-8").splitlines())
    assert length <= LONGEST, f"{path} has {length} lines: split it"


@per_text
def test_a_name_says_what_is_inside(path: Path) -> None:
    words = {word for part in path.relative_to(ROOT).parts for word in re.split(r"[_.]", part.casefold())}
    assert not words & EMPTY_WORDS, path


@per_file
def test_a_module_says_what_it_is_for(path: Path) -> None:
    assert ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))), f"{path} has no docstring"


@per_text
def test_code_knows_no_particular_api(path: Path) -> None:
    lines = enumerate(path.read_text(encoding="utf-8").splitlines(), 1)
    wrong = [f"{path}:{number}: {line.strip()}" for number, line in lines if API_WORDS.search(line)]
    assert not wrong, "\n".join(wrong)


@per_runtime
def test_the_runtime_stands_on_the_standard_library_and_two_packages(path: Path) -> None:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Import | ast.ImportFrom):
            continue
        if isinstance(node, ast.ImportFrom) and node.level:
            assert node.level == 1, f"{path}:{node.lineno}: imports from outside the runtime"
            continue
        names = [name.name for name in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for name in names:
            top = name.split(".")[0]
            allowed = PACKAGES | OPTIONAL.get(path.name, set[str]())
            assert top in allowed or top in sys.stdlib_module_names, f"{path}:{node.lineno}: imports {name}"
