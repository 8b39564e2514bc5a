"""Rendering: stencils print views, Python is formatted, real files are copied."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest
from jinja2 import UndefinedError

from sdkgen import render
from sdkgen.package import Copy, File, Package
from sdkgen.render import templates


@dataclass(frozen=True)
class View:
    name: str
    lines: tuple[str, ...] = ()

    @property
    def loud(self) -> str:
        return self.name.upper()


@pytest.fixture
def stencils(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of templates in the place of the real one."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    folder = tmp_path / "templates"
    folder.mkdir()
    environment = templates.environment(folder)
    monkeypatch.setattr(templates, "environment", lambda: environment)
    return folder


def test_a_stencil_sees_fields_and_properties(stencils: Path) -> None:
    (stencils / "a.txt.jinja").write_text(
        "{{ name }} {{ loud }}\n{% for line in lines %}\n  {{ line }}\n{% endfor %}\n"
    )
    package = Package((File(PurePosixPath("a.txt"), "a.txt.jinja", View("x", ("1", "2")), False),))
    assert render.files(package) == {PurePosixPath("a.txt"): "x X\n  1\n  2\n"}


def test_python_that_is_too_long_is_formatted_and_other_files_are_not(stencils: Path) -> None:
    source = f"x = [{', '.join(map(str, range(1_000, 1_030)))}]\n"
    (stencils / "a.jinja").write_text(source.replace("x", "{{ name }}", 1))
    files = [
        File(PurePosixPath(path), "a.jinja", View("x"), python) for path, python in (("a.py", True), ("b.md", False))
    ]
    tree = render.files(Package(tuple(files)))
    python, other = tree.values()
    assert python.startswith("x = [\n    1000,\n    1001,\n")
    assert other == source


def test_a_misspelt_attribute_is_an_error(stencils: Path) -> None:
    (stencils / "a.jinja").write_text("{{ nam }}")
    with pytest.raises(UndefinedError, match="nam"):
        render.files(Package((File(PurePosixPath("a"), "a.jinja", View("x"), False),)))


def test_a_view_must_be_a_dataclass(stencils: Path) -> None:
    (stencils / "a.jinja").write_text("x")
    with pytest.raises(TypeError, match="must be a dataclass"):
        render.files(Package((File(PurePosixPath("a"), "a.jinja", {"x": 1}, False),)))


def test_a_copy_keeps_its_bytes_but_for_line_endings(tmp_path: Path) -> None:
    source = tmp_path / "real.py"
    source.write_bytes("x = { 'ü' :1 }\r\n".encode())
    assert render.files(Package((Copy(PurePosixPath("b.py"), source),))) == {PurePosixPath("b.py"): "x = { 'ü' :1 }\n"}


def test_two_files_with_one_path_are_a_bug(tmp_path: Path) -> None:
    source = tmp_path / "real.py"
    source.write_text("")
    copy = Copy(PurePosixPath("b.py"), source)
    with pytest.raises(ValueError, match="two files of the package"):
        render.files(Package((copy, copy)))


def test_the_order_of_files_is_that_of_their_paths(tmp_path: Path) -> None:
    source = tmp_path / "real.py"
    source.write_text("")
    paths = [PurePosixPath(path) for path in ("b.py", "a/c.py", "a.py")]
    assert [*render.files(Package(tuple(Copy(path, source) for path in paths)))] == sorted(paths)
