"""`sdkgen show`: print what a stage of the compiler makes, as text, or the schema of its settings."""

from __future__ import annotations

import json
from argparse import Namespace

from sdkgen.cli.outline import outline
from sdkgen.cli.project import project
from sdkgen.cli.settings_file import schema
from sdkgen.pipeline import Run


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    if options.stage == "schema":
        print(schema(), end="")
        return 0
    files = project(options)
    run = Run(files.spec, files.sdk, overlays=files.overlays)
    match options.stage:
        case "document":
            print(json.dumps(run.document.root, indent=2, ensure_ascii=False))
        case "api":
            print(outline(run.api))
        case "notes":
            for note in run.api.notes:
                print(f"{run.document.place(note.origin)}: note: {note.message} [{note.rule}]")
        case _:
            print(outline(run.package))
    return 0
