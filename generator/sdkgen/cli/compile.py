"""The compiler as commands run it: with progress, up to the signed files of the SDK."""

from __future__ import annotations

from pathlib import Path

from sdkgen.cli.project import Project
from sdkgen.output import inputs, manifest
from sdkgen.package import FileTree
from sdkgen.pipeline import Run


def signed_tree(project: Project, run: Run) -> FileTree:
    """The files of the SDK together with their manifest. Raises SpecError."""
    return manifest.signed(run.tree, inputs.taken(documents(run), project.sdk, project.overlays))


def documents(run: Run) -> list[tuple[str, Path]]:
    """The files of the document by their names relative to the main one's folder, the main one first."""
    others = sorted({*getattr(run.document, "files", ())} - {run.spec.name})
    return [(name, run.spec.parent / name) for name in (run.spec.name, *others)]
