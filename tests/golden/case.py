"""A golden case: a folder with the smallest document that shows one thing, and the SDK that is expected of it.

    cases/<case>/spec.yaml        the document; several (`spec-3.0.yaml`, `spec-3.1.yaml`) must give the same SDK
    cases/<case>/sdk.yaml         settings, if any
    cases/<case>/expected/        every generated file that is not copied verbatim
    cases/<case>/lib/              code of the user's, for the package's folder of that name, if any
    cases/<case>/notes.txt        what the SDK expresses only in part, if anything
    cases/<case>/calls.txt        calls, and what comes of them, if any (see `calls.py`)
    cases/<case>/WAITING          present while the generator is known to get it wrong; says why

Other files are the document's own, for references across files.
"""

from __future__ import annotations

import difflib
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path, PurePosixPath

from sdkgen.package import Copy, FileTree
from sdkgen.pipeline import Run

CASES = Path(__file__).parent / "cases"
NOTES = PurePosixPath("notes.txt")


@dataclass(frozen=True)
class Case:
    """One folder of `cases`."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @cached_property
    def specs(self) -> tuple[Path, ...]:
        """The documents, all of which must give the same SDK."""
        return tuple(sorted(one for one in self.folder.glob("spec*") if one.suffix in (".yaml", ".json")))

    @property
    def expected(self) -> Path:
        """The folder of expected files."""
        return self.folder / "expected"

    @property
    def waiting(self) -> str:
        """Why the expected output is not produced yet; empty if it should be."""
        file = self.folder / "WAITING"
        return file.read_text(encoding="utf-8").strip() or "no reason given" if file.exists() else ""

    def run(self, spec: Path) -> Run:
        """The generator, at work on one of the documents."""
        sdk = self.folder / "sdk.yaml"
        return _run(spec, sdk if sdk.exists() else None)

    @property
    def tree(self) -> FileTree:
        """The SDK that the first document gives, complete."""
        return self.run(self.specs[0]).tree

    @property
    def own(self) -> FileTree:
        """The user's code, as the package has it."""
        found = sorted((self.folder / "lib").rglob("*.py"))
        return {
            PurePosixPath(self.package, file.relative_to(self.folder).as_posix()): file.read_text(encoding="utf-8")
            for file in found
        }

    @property
    def package(self) -> str:
        """The name of the package that users import."""
        return self.run(self.specs[0]).settings.package.name

    @property
    def client(self) -> str:
        """The name of the client's class."""
        return self.run(self.specs[0]).settings.client.name

    @property
    def calls(self) -> Path:
        """The transcript of calls; not every case has one."""
        return self.folder / "calls.txt"

    @property
    def examples(self) -> tuple[str, ...]:
        """The pieces of Python in the README."""
        readme = self.tree.get(PurePosixPath("README.md"), "")
        return tuple(re.findall(r"^```python\n(.*?)^```$", readme, re.DOTALL | re.MULTILINE))

    def produced(self, spec: Path) -> FileTree:
        """What one of the documents gives, without files that are copied verbatim."""
        run = self.run(spec)
        copied = {file.path for file in run.package.files if isinstance(file, Copy)}
        return {path: text for path, text in run.tree.items() if path not in copied}

    def notes(self, spec: Path) -> str:
        """What the SDK for one of the documents expresses only in part."""
        found = self.run(spec).api.notes
        return "".join(sorted(f"{note.rule} {note.origin.partition('#')[2]}\n    {note.message}\n" for note in found))

    def difference(self, spec: Path) -> str:
        """A unified diff from what is expected to what one of the documents gives; empty if they are the same."""
        expected, produced = dict(self._read()), {**self.produced(spec), NOTES: self.notes(spec)}
        lines: list[str] = []
        for path in sorted({*expected, *produced}):
            old, new = expected.get(path), produced.get(path)
            if old == new:
                continue
            before = "nothing" if old is None else f"expected/{path}"
            after = "nothing" if new is None else f"produced/{path}"
            if not old and not new:
                lines.append(f"{before} -> {after}, without content\n")
            lines += difflib.unified_diff(_lines(old), _lines(new), before, after)
        return "".join(line if line.endswith("\n") else f"{line}\n\\ no newline at the end\n" for line in lines)

    def accept(self) -> None:
        """Make what the first document gives what is expected."""
        shutil.rmtree(self.expected, ignore_errors=True)
        (self.folder / NOTES).unlink(missing_ok=True)
        for path, text in self.produced(self.specs[0]).items():
            _write(self.expected / path, text)
        if notes := self.notes(self.specs[0]):
            _write(self.folder / NOTES, notes)

    def _read(self) -> Iterator[tuple[PurePosixPath, str]]:
        notes = self.folder / NOTES
        yield NOTES, notes.read_text(encoding="utf-8") if notes.exists() else ""
        for file in self.expected.rglob("*"):
            if file.is_file() and file.suffix != ".pyc":
                # Without translation of line ends: they are part of what is expected.
                yield PurePosixPath(file.relative_to(self.expected).as_posix()), file.read_bytes().decode()


def cases() -> list[Case]:
    """Every case, by name."""
    return [Case(folder) for folder in sorted(CASES.iterdir()) if folder.is_dir()]


@cache
def _run(spec: Path, sdk: Path | None) -> Run:
    return Run(spec, sdk)


def _lines(text: str | None) -> list[str]:
    # Unlike splitlines, at line feeds only: text may contain other separators, and output must not.
    return re.findall(r"[^\n]*\n|[^\n]+", text or "")


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")
