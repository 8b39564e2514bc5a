"""`sdkgen release`: set the version that the changes demand, write them down in CHANGELOG.md, and generate the SDK."""

from __future__ import annotations

import json
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path, PurePosixPath
from typing import Any

from sdkgen.cli.compile import own_folders, signed_tree
from sdkgen.cli.generate import counted, undone
from sdkgen.cli.project import Project, project
from sdkgen.cli.release_plan import Plan, planned
from sdkgen.cli.terminal import heading, painted, progress
from sdkgen.compare import Level
from sdkgen.output import names_lock
from sdkgen.output.compare import compare
from sdkgen.output.diffs import unified
from sdkgen.output.drafts import replaced
from sdkgen.output.write import write
from sdkgen.package import FileTree
from sdkgen.pipeline import Run
from sdkgen.report import summary


def run(options: Namespace) -> int:
    """The command; its exit code is 0, also where there is nothing to release."""
    files = project(options)
    with progress(options.quiet) as shown:
        shown("comparing")
        plan = planned(files, options.since, options.version, (options.date or date.today()).isoformat())
        if plan.version is None:
            _tell(options, plan, [], [_nothing(plan)])
            return 0
        contents = plan.contents
        run = Run(files.spec, files.sdk, shown, overlays=files.overlays, draft=plan.settings)
        tree = signed_tree(files, run)
        written: list[Path] = []
        if options.dry_run:
            said = [*_drafted(contents), _difference(files, run, tree)]
        else:
            shown(f"writing {files.out}")
            texts = {path: content for path, (_, content) in contents.items()}
            with replaced(texts | names_lock.renewed(files.sdk, str(run.lock))):
                done = write(files.out, tree)
            said = [
                *_written(plan, contents),
                f"{files.out}: {counted(done)}",
                f"next: commit it, then `git tag v{plan.version}`",
            ]
            written = [*contents, *([files.out] if done.written or done.removed else [])]
            undone(files.out, done)
    _tell(options, plan, written, [_reason(plan), *said])
    return 0


def _tell(options: Namespace, plan: Plan, written: list[Path], said: list[str]) -> None:
    if options.format == "json":
        told: dict[str, Any] = {
            "version": str(plan.version) if plan.version is not None else None,
            "last": str(plan.last) if plan.last is not None else None,
            "since": plan.since,
            "verdict": plan.verdict.name.lower(),
            "written": [path.as_posix() for path in written],
            "entries": plan.entries if plan.version is not None else {},
            **summary(plan.findings),
        }
        print(json.dumps(told, indent=2, ensure_ascii=False))
    elif not options.quiet:
        print("\n".join(said))


def _nothing(plan: Plan) -> str:
    return f"nothing to release: no change since {plan.since} that users feel ({plan.last}; --version releases anyway)"


def _reason(plan: Plan) -> str:
    if plan.last is None:
        return f"{plan.version} is the first release"
    verdict = f", {plan.verdict.name.lower()}" if plan.verdict is not Level.NONE else " that users feel"
    return f"{plan.version} follows {plan.last}: {plan.counted} since {plan.since}{verdict}"


def _written(plan: Plan, contents: Mapping[Path, object]) -> Iterator[str]:
    for path, said in ((plan.sdk, f"version {plan.version}"), (plan.changelog, f"section {plan.version}")):
        yield f"{path}: {said}{'' if path in contents else ', as it was'}"


def _drafted(contents: Mapping[Path, tuple[str, bytes]]) -> Iterator[str]:
    for path, (text, _) in contents.items():
        diff = unified(path.absolute().parent, PurePosixPath(path.name), text.replace("\r\n", "\n"))
        yield f"{heading(f'{path} would be')}\n{painted(diff)}".rstrip("\n")


def _difference(files: Project, run: Run, tree: FileTree) -> str:
    count = len(compare(files.out, tree, own_folders(files, run)))
    return f"{files.out}: {count} file{'s' if count != 1 else ''} would change"
