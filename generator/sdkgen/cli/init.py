"""`sdkgen init`: write a first `sdk.yaml` for a document, which changes nothing until somebody edits it."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path

from sdkgen.adopt.first_settings import first_settings
from sdkgen.cli.project import UsageError, project
from sdkgen.cli.settings_file import write_settings
from sdkgen.pipeline import Run


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    files = project(options)
    out: Path = options.out
    if out.exists():
        raise UsageError(f"{out} exists: move it away, or name another file with --out")
    run = Run(files.spec, None, overlays=files.overlays)
    write_settings(out, first_settings(run.document, run.settings, run.api))
    if not options.quiet:
        print(f"{out} written: read it, change it, then `sdkgen generate {files.spec} --sdk {out}`")
    return 0
