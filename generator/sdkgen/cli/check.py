"""`sdkgen check`: say how the SDK on disk differs from what would be generated, file by file."""

from __future__ import annotations

from argparse import Namespace

from sdkgen.cli.compile import signed_tree
from sdkgen.cli.project import Project, project
from sdkgen.cli.terminal import heading, painted, progress
from sdkgen.output import manifest
from sdkgen.output.compare import Cause, compare
from sdkgen.package import FileTree
from sdkgen.pipeline import Run


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where anything differs."""
    files = project(options)
    with progress(options.quiet) as shown:
        tree = signed_tree(files, Run(files.spec, files.sdk, shown, overlays=files.overlays))
        shown(f"comparing {files.out}")
        differences = compare(files.out, tree, files.own)
    if not differences:
        if not options.quiet:
            print(f"{files.out}: as generated, {len(tree)} files")
        return 0
    if not files.out.exists():
        print(heading(f"{files.out} does not exist: run `sdkgen generate`"))
        return 1
    for difference in differences:
        print(heading(f"{files.out / difference.path} {difference.cause.value}"))
        print(painted(difference.diff), end="")
    count = len(differences)
    said = f"{count} file{'s are' if count != 1 else ' is'} not as generated{_since(files, tree)}"
    advice = "run `sdkgen generate`"
    if any(difference.cause is Cause.FOREIGN for difference in differences):
        advice += ", and move away what was not generated"
    print(heading(f"{said}: {advice}"))
    return 1


def _since(files: Project, tree: FileTree) -> str:
    """Which inputs are not those of the last run."""
    known = manifest.read(files.out)
    now = manifest.parsed(tree[manifest.PATH])
    changes = known.inputs.changes(now.inputs) if known and now else []
    return f" (changed since: {', '.join(changes)})" if changes else ""
