"""The compiler as commands run it: with progress, up to the signed files of the SDK."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path, PurePosixPath

from sdkgen.cli.project import Project
from sdkgen.load import source
from sdkgen.output import digests, inputs, manifest, own_code, parts
from sdkgen.package import FileTree
from sdkgen.pipeline import Run
from sdkgen.settings import LIB


def signed_tree(project: Project, run: Run) -> FileTree:
    """The files of the SDK together with their manifest. Raises SpecError."""
    tree = run.tree
    own = own_code.files(run.settings, project.out)
    names = digests.of_text(str(run.lock)) if project.sdk else ""
    taken = inputs.taken(documents(run), project.sdk, project.overlays, names)
    settings = run.draft or (source.read(project.sdk) if project.sdk else None)
    if run.draft is not None:
        content = source.encoded(run.draft.text, run.draft.file.read_bytes())
        taken = replace(taken, settings=digests.of_bytes(content))
    files = ["" if name == run.spec.name else name for name, _ in documents(run)]
    values = {name: run.document.get(f"{name}#") for name in files}
    keys = parts.of_settings(settings.value) if settings is not None else {}
    return manifest.signed(tree, inputs.divided(taken, parts.of_document(values), keys), own)


def documents(run: Run) -> list[tuple[str, Path]]:
    """The files of the document by their names relative to the main one's folder, the main one first."""
    others = sorted({*getattr(run.document, "files", ())} - {run.spec.name})
    return [(name, run.spec.parent / name) for name in (run.spec.name, *others)]


def own_folders(project: Project, run: Run) -> tuple[PurePosixPath, ...]:
    """The folders below the output whose files are the user's: those of the project, and `lib` of the package."""
    return (*project.own, PurePosixPath(run.settings.package.name) / LIB)
