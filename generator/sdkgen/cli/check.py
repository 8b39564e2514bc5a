"""`sdkgen check`: say how the SDK on disk differs from what would be generated, file by file, and why."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path, PurePosixPath

from sdkgen.cli.compile import own_folders, signed_tree
from sdkgen.cli.project import Project, project
from sdkgen.cli.terminal import heading, painted, progress
from sdkgen.output import manifest, names_lock
from sdkgen.output.changes import Change
from sdkgen.output.compare import Cause, Difference, compare, since
from sdkgen.output.diffs import line_of, shortened, unified
from sdkgen.output.paths import OutputError
from sdkgen.pipeline import Run
from sdkgen.problems import Place
from sdkgen.report import Finding, Severity, written

_RULES = {cause.name.lower(): f"A file {cause.value}." for cause in Cause}
_LINES, _DIFFS = 40, 10
"""How much is shown: lines of one file's difference, and files."""


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where anything differs."""
    files = project(options)
    try:
        with progress(options.quiet) as shown:
            run = Run(files.spec, files.sdk, shown, overlays=files.overlays)
            tree = signed_tree(files, run)
            shown(f"comparing {files.out}")
            differences = [*compare(files.out, tree, own_folders(files, run)), *_names(files, run)]
            changes = since(files.out, tree)
    except OSError as error:
        raise OutputError(f"cannot read {files.out}: {error}") from error
    if options.format != "text":
        text = written([_finding(files, difference) for difference in differences], options.format, _RULES)
        print(text, end="\n" if text else "")
    elif differences:
        _tell(files, run, differences, changes)
    elif not options.quiet:
        print(f"{files.out}: as generated, {len(tree)} files")
    return 1 if differences else 0


def _names(files: Project, run: Run) -> Iterator[Difference]:
    """The lock of names, if it is not as `generate` would leave it."""
    for path, content in names_lock.renewed(files.sdk, str(run.lock)).items():
        name, is_there = PurePosixPath(path.name), path.exists()
        diff = unified(path.parent, name, content.decode()) if is_there else ""
        yield Difference(name, Cause.NAMES, "" if is_there else "it is missing", diff, line_of(diff))


def _file(files: Project, difference: Difference) -> Path:
    lock = names_lock.beside(files.sdk)
    return lock if lock is not None and difference.cause is Cause.NAMES else files.out / difference.path


def _tell(files: Project, run: Run, differences: list[Difference], changes: list[Change]) -> None:
    if not files.out.exists():
        print(heading(f"{files.out} does not exist: run `sdkgen generate`"))
        return
    if manifest.read(files.out) is None and {one.path for one in differences} >= {*run.tree}:
        print(heading(f"{files.out} holds no file of the SDK: run `sdkgen generate`, or name the SDK's folder"))
        return
    diffs = 0
    for difference in differences:
        print(heading(f"{_file(files, difference)} {difference}"))
        # Digests tell nobody anything.
        if difference.diff and difference.path != manifest.PATH:
            diffs += 1
            print(painted(shortened(difference.diff, _LINES)) if diffs <= _DIFFS else "", end="")
    if diffs > _DIFFS:
        print(f"(the differences in {diffs - _DIFFS} more files are not shown)")
    if changes:
        print(heading("changed since it was generated:"))
        for change in changes:
            print(f"  {_place(run, change)}{change}")
    count = len(differences)
    print(heading(f"{count} file{'s are' if count != 1 else ' is'} not as generated: {_advice(differences)}"))


def _place(run: Run, change: Change) -> str:
    """Where a part that changed stands, before what is said of it; nothing where it stands nowhere any more."""
    if not change.origin or change.how == "removed":
        return ""
    if change.what == "document":
        return f"{run.document.place(change.origin, key=True)}: "
    return f"{run.settings.locate(change.origin, True)}: "


def _advice(differences: list[Difference]) -> str:
    said = "run `sdkgen generate`"
    if any(difference.cause is Cause.FOREIGN for difference in differences):
        said += ", and move away what was not generated"
    return said


def _finding(files: Project, difference: Difference) -> Finding:
    place = Place(_file(files, difference), difference.line, 1 if difference.line else 0)
    rule = difference.cause.name.lower()
    return Finding(place, rule, Severity.ERROR, f"the file {difference}", _advice([difference]))
