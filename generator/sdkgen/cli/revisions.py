"""Versions of a project: a document, a folder, or a revision of git, as compiler runs and as places to name."""

from __future__ import annotations

import io
import tarfile
from argparse import Namespace
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from tempfile import TemporaryDirectory

from sdkgen.cli.git import git, line
from sdkgen.cli.project import SETTINGS, Project, UsageError, project
from sdkgen.pipeline import Run
from sdkgen.problems import Place, SpecError
from sdkgen.python.checks import check
from sdkgen.python.scope import Scope


@dataclass(frozen=True)
class Version:
    """One version of an SDK's sources."""

    run: Run
    named: Callable[[Place], Place]
    """A place as users know it: that of a revision is not where its files were put for the moment."""

    @property
    def scope(self) -> Scope:
        """The SDK that is made of it. Raises SpecError."""
        with self.reported():
            scope = Scope(self.run.api, self.run.settings)
            check(scope)
            return scope

    @contextmanager
    def reported(self) -> Generator[None, None, None]:
        """Whatever is wrong with the input is told with places that users know."""
        try:
            yield
        except SpecError as error:
            problems = error.problems
            raise SpecError(replace(one, place=self.named(one.place)) for one in problems) from None


@contextmanager
def version(
    said: str | None, sdk: Path | None = None, overlays: Sequence[Path] = (), ours: Project | None = None
) -> Generator[Version, None, None]:
    """The version that a word of the command line names; without one, the project's. Raises UsageError.

    `sdk` and `overlays` are used with every version, instead of its own; `ours` are the files of the project, if they
    are not those of [tool.sdkgen].
    """
    path = Path(said) if said is not None else None
    if path is None or path.exists():
        found = _sources(path, sdk, overlays, ours, "new version")
        yield Version(Run(found.spec, found.sdk, overlays=found.overlays), lambda place: place)
        return
    revision, colon, inside = str(said).partition(":")
    try:
        root = Path(line(Path.cwd(), "rev-parse", "--show-toplevel"))
        commit = line(root, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
    except UsageError:
        raise UsageError(f"`{said}` is no file, no folder and no revision of git") from None
    place = Path.cwd() / inside if inside.startswith(("./", "../")) else root / inside
    found = _sources(place if colon else None, sdk, overlays, ours)
    with TemporaryDirectory(prefix="sdkgen-") as folder:
        then = _Then(root, commit, Path(folder).resolve())
        spec = then.file(found.spec)
        if not spec.exists():
            raise UsageError(f"there is no `{found.spec.as_posix()}` in {revision}")
        # What is named is that of both versions; a project's own files are those of its time.
        settings = sdk or then.file(found.sdk or found.spec.parent / SETTINGS)
        if not overlays:
            overlays = [one for one in map(then.file, found.overlays) if one.exists()]
        run = Run(spec, settings if settings.exists() else None, overlays=overlays)
        yield Version(run, lambda place: _renamed(place, then.folder, revision))


def _sources(
    path: Path | None, sdk: Path | None, overlays: Sequence[Path], ours: Project | None, wanted: str = "document"
) -> Project:
    """The sources that a file, a folder, or the project has."""
    if path is None and ours is not None:
        return ours
    if path is not None and path.is_dir():
        documents = [one for one in sorted(path.iterdir()) if one.suffix in (".yaml", ".yml", ".json")]
        # Beside a document lie its settings, their schema, its overlays, and the manifest of an SDK.
        documents = [one for one in documents if one.name.partition(".")[0] not in ("sdk", "")]
        if len(documents) != 1:
            listed = ", ".join(one.name for one in documents) or "none"
            raise UsageError(f"{path} must hold one document, and holds {listed}: name the file")
        path = documents[0]
    found = project(Namespace(spec=path, sdk=sdk, overlay=[*overlays]), wanted)
    beside = found.spec.parent / SETTINGS
    settings = found.sdk or (beside if beside.is_file() else ours.sdk if ours is not None else None)
    return replace(found, sdk=settings)


@dataclass(frozen=True)
class _Then:
    """The files of a commit, put where they can be read when they are asked for."""

    root: Path
    commit: str
    folder: Path

    def file(self, path: Path) -> Path:
        """A file of the commit, with its whole folder: a document may have parts in other files."""
        inside = _below(self.root, path.absolute())
        target = self.folder / inside
        if not target.exists():
            try:
                content = git(self.root, "archive", "--format=tar", self.commit, "--", inside.parent.as_posix())
            except UsageError:
                return target  # the commit has no such folder
            with tarfile.open(fileobj=io.BytesIO(content)) as archive:
                archive.extractall(self.folder, filter="data")
        return target


def _below(root: Path, path: Path) -> Path:
    path = path.parent.resolve() / path.name
    if not path.is_relative_to(root):
        raise UsageError(f"{path} is not in the repository {root}")
    return path.relative_to(root)


def _renamed(place: Place, there: Path, revision: str) -> Place:
    file = place.file.resolve()
    if not file.is_relative_to(there):
        return place
    return replace(place, file=Path(f"{revision}:{file.relative_to(there).as_posix()}"))
