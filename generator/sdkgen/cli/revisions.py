"""Versions of a project: a document, a folder, or a revision of git, as compiler runs and as places to name."""

from __future__ import annotations

import io
import shutil
import subprocess
import tarfile
from argparse import Namespace
from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkgen.cli.project import UsageError, project
from sdkgen.pipeline import Run
from sdkgen.problems import Place, SpecError

_SETTINGS = "sdk.yaml"


@dataclass(frozen=True)
class Version:
    """One version of an SDK's sources."""

    run: Run
    named: Callable[[Place], Place]
    """A place as users know it: that of a revision is not where its files were put for the moment."""

    @contextmanager
    def reported(self) -> Generator[None, None, None]:
        """Whatever is wrong with the input is told with places that users know."""
        try:
            yield
        except SpecError as error:
            problems = error.problems
            raise SpecError(replace(one, place=self.named(one.place)) for one in problems) from None


@contextmanager
def version(said: str | None, sdk: Path | None) -> Generator[Version, None, None]:
    """The version that a word of the command line names; without one, the project's. Raises UsageError."""
    path = Path(said) if said is not None else None
    if path is None or path.exists():
        spec, settings = _files(path, sdk)
        yield Version(Run(spec, settings), lambda place: place)
        return
    revision, colon, inside = str(said).partition(":")
    root = Path(_git(Path.cwd(), "rev-parse", "--show-toplevel").decode().strip())
    try:
        commit = _git(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UsageError:
        raise UsageError(f"`{said}` is no file, no folder and no revision of git") from None
    place = Path.cwd() / inside if inside.startswith(("./", "../")) else root / inside
    spec, settings = _files(place if colon else None, sdk)
    spec = _below(root, spec.absolute())
    with TemporaryDirectory(prefix="sdkgen-") as folder:
        there = Path(folder).resolve()
        _unpack(root, commit.decode().strip(), spec.parent, there)
        if not (there / spec).exists():
            raise UsageError(f"there is no `{spec.as_posix()}` in {revision}")
        if settings is not None and settings.absolute().is_relative_to(root) and sdk is None:
            kept = _below(root, settings.absolute())
            _unpack(root, commit.decode().strip(), kept.parent, there)
            settings = there / kept if (there / kept).exists() else None
        if settings is None and (there / spec).with_name(_SETTINGS).is_file():
            settings = (there / spec).with_name(_SETTINGS)
        yield Version(Run(there / spec, settings), lambda place: _renamed(place, there, revision))


def _files(path: Path | None, sdk: Path | None) -> tuple[Path, Path | None]:
    """The document and the settings of a file, a folder, or the project."""
    if path is not None and path.is_dir():
        documents = [one for one in sorted(path.iterdir()) if one.suffix in (".yaml", ".yml", ".json")]
        documents = [one for one in documents if one.name != _SETTINGS]
        if len(documents) != 1:
            listed = ", ".join(one.name for one in documents) or "none"
            raise UsageError(f"{path} must hold one document, and holds {listed}: name the file")
        path = documents[0]
    found = project(Namespace(spec=path, sdk=sdk))
    beside = found.spec.parent / _SETTINGS
    return found.spec, found.sdk or (beside if beside.is_file() else None)


def _below(root: Path, path: Path) -> Path:
    path = path.parent.resolve() / path.name
    if not path.is_relative_to(root):
        raise UsageError(f"{path} is not in the repository {root}")
    return path.relative_to(root)


def _unpack(root: Path, commit: str, folder: Path, there: Path) -> None:
    """Put a folder of a commit where it can be read: a document may have parts in other files."""
    try:
        content = _git(root, "archive", "--format=tar", commit, "--", folder.as_posix())
    except UsageError:
        return
    with tarfile.open(fileobj=io.BytesIO(content)) as archive:
        archive.extractall(there, filter="data")


def _renamed(place: Place, there: Path, revision: str) -> Place:
    file = place.file.resolve()
    if not file.is_relative_to(there):
        return place
    return replace(place, file=Path(f"{revision}:{file.relative_to(there).as_posix()}"))


def _git(folder: Path, *arguments: str) -> bytes:
    git = shutil.which("git")
    if git is None:
        raise UsageError("revisions need git, which is not installed")
    done = subprocess.run([git, *arguments], cwd=folder, capture_output=True)
    if done.returncode:
        raise UsageError(f"git {arguments[0]}: {done.stderr.decode(errors='replace').strip() or 'failed'}")
    return done.stdout
