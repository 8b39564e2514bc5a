"""`sdkgen generate`: write the SDK, or find at once that there is nothing to do."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

from sdkgen.cli.project import project
from sdkgen.cli.terminal import complain, progress
from sdkgen.output import inputs, manifest, names_lock
from sdkgen.output.paths import pending

if TYPE_CHECKING:
    from sdkgen.output.write import Written

_SHOWN = 20
"""How many mistakes are worth reading at once."""
_WAY_OUT = "Name a folder for the SDK alone with --out, or let it live beside these files, untouched, with --force."


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    start = perf_counter()
    files = project(options)
    if files.forgotten and not options.quiet:
        said = "is not used: name it with --sdk, or as `sdk` under [tool.sdkgen] in pyproject.toml"
        complain(f"{files.forgotten} {said}")
    known = manifest.read(files.out)
    if known and not pending(files.out) and inputs.unchanged(known, files.out, files.spec, files.sdk, files.overlays):
        _report(options, start, f"{files.out}: nothing changed, {_files(len(known.files) + 1)}")
        return 0

    from sdkgen.cli.compile import own_folders, signed_tree
    from sdkgen.output.drafts import replaced
    from sdkgen.output.target import verify, verify_place
    from sdkgen.output.write import write
    from sdkgen.pipeline import Run
    from sdkgen.report import Severity, finding

    verify_place(files.out, is_copy=False)
    with progress(options.quiet) as shown:
        run = Run(files.spec, files.sdk, shown, overlays=files.overlays)
        tree = signed_tree(files, run)
        if not options.force:
            verify(files.out, tree, own_folders(files, run), _WAY_OUT)
        shown(f"writing {files.out}")
        renewed = names_lock.renewed(files.sdk, str(run.lock))
        with replaced(renewed):
            done = write(files.out, tree)
        covered = run.coverage.summary
    told = [f"{files.out}: {counted(done)}", *(f"{path} brought up to date" for path in renewed)]
    _report(options, start, "; ".join(told))
    if not options.quiet:
        print(f"{files.spec}: {covered}")
    undone(files.out, done)
    repairs = run.document.repairs
    for problem in repairs[:_SHOWN]:
        print(finding(problem, Severity.WARNING), file=sys.stderr)
    if len(repairs) > _SHOWN:
        complain(f"{len(repairs) - _SHOWN} more of these: `sdkgen lint` tells them all")
    return 0


def counted(done: Written) -> str:
    """What was written, in words."""
    if not done.written and not done.removed:
        return f"nothing changed, {_files(done.unchanged)}"
    return f"{_files(done.written)} written, {done.unchanged} unchanged, {done.removed} removed"


def undone(folder: Path, done: Written) -> None:
    """Say which edits are gone."""
    if done.edited:
        complain(f"edits of generated files were undone: {', '.join(str(folder / path) for path in done.edited)}")


def _report(options: Namespace, start: float, text: str) -> None:
    if not options.quiet:
        print(f"{text} ({perf_counter() - start:.2f} s)")


def _files(count: int) -> str:
    return f"{count} file" if count == 1 else f"{count} files"
