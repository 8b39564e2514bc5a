"""Generate the SDK of one document, in a process of its own, and print as JSON what came of it.

Run as `python -m tests.corpus.generating SPEC OUT`; a document that is refused prints its problems.
"""

from __future__ import annotations

import json
import resource
import sys
from collections import Counter
from pathlib import Path

from tests.corpus.names import numbered

_WHO = (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)


def _cpu() -> float:
    """Seconds that processors have worked for this, which do not depend on what else runs."""
    return sum(usage.ru_utime + usage.ru_stime for usage in map(resource.getrusage, _WHO))


def main(spec: Path, out: Path) -> None:
    """Generate, and print a line of JSON."""
    start = _cpu()
    from sdkgen.output.write import write
    from sdkgen.pipeline import Run
    from sdkgen.problems import SpecError

    run = Run(spec, None)
    try:
        tree = run.tree
    except SpecError as error:
        print(json.dumps({"refused": [f"{one.rule}: {one.message} ({one.place})" for one in error.problems]}))
        return
    seconds = _cpu() - start
    write(out, tree)
    own = {path: text for path, text in tree.items() if path.suffix == ".py" and "_runtime" not in path.parts}
    print(
        json.dumps(
            {
                "seconds": seconds,
                "megabytes": max(resource.getrusage(who).ru_maxrss for who in _WHO) / 1024,
                "package": run.settings.package.name,
                "operations": sum(len(one.operations) for one in run.api.walk()),
                "notes": Counter(note.rule for note in run.api.notes),
                "lines": sum(text.count("\n") for text in own.values()),
                "longest": max((text.count("\n"), str(path)) for path, text in own.items()),
                "numbered": numbered([run.document.get(f"{file}#") for file in ("", *run.document.files[1:])], tree),
            }
        )
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
