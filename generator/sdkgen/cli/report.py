"""`sdkgen report`: what of the document is in the SDK, what only in part, and what not at all."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator

from sdkgen.cli.project import project
from sdkgen.load import Document
from sdkgen.parse.coverage import Coverage, Fate, coverage
from sdkgen.pipeline import Run


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    files = project(options)
    run = Run(files.spec, files.sdk, overlays=files.overlays)
    found = coverage(run.document, run.settings, run.api)
    match options.format:
        case "json":
            print(json.dumps(_plain(run.document, found), indent=2, ensure_ascii=False))
        case "markdown":
            print("\n".join(_markdown(run.document, found)))
        case _:
            print("\n".join(_text(run.document, found)))
    return 0


def _text(document: Document, found: Coverage) -> Iterator[str]:
    for kind, counts in found.counts.items():
        yield f"{kind}: {', '.join(f'{counts[fate]} {fate.value}' for fate in Fate if counts[fate]) or 'none'}"
    placed = sorted((document.place(one.origin), one) for one in found.remarks)
    yield from (f"{place}: {one.fate.value}: {one.message} [{one.rule}]" for place, one in placed)


def _markdown(document: Document, found: Coverage) -> Iterator[str]:
    yield f"| | {' | '.join(fate.value for fate in Fate)} |"
    yield "|---" * (len(Fate) + 1) + "|"
    for kind, counts in found.counts.items():
        yield f"| {kind} | {' | '.join(str(counts[fate]) for fate in Fate)} |"
    if found.remarks:
        yield "\n| where | rule | what |\n|---|---|---|"
    for one in found.remarks:
        message = one.message.replace("|", "\\|").replace("\n", " ")
        yield f"| `{document.place(one.origin)}` | `{one.rule}` | {one.fate.value}: {message} |"


def _plain(document: Document, found: Coverage) -> dict[str, object]:
    return {
        "counts": {
            kind: {fate.value: count for fate, count in counts.items()} for kind, counts in found.counts.items()
        },
        "remarks": [
            {
                "place": str(document.place(one.origin)),
                "pointer": one.origin,
                "rule": one.rule,
                "fate": one.fate.value,
                "message": one.message,
            }
            for one in found.remarks
        ],
    }
