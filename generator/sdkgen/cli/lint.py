"""`sdkgen lint`: say what makes the SDK of a document worse than it could be."""

from __future__ import annotations

from argparse import Namespace

from sdkgen.cli.project import project
from sdkgen.lint import RULES, lint, rules_table
from sdkgen.lint.subject import Subject
from sdkgen.pipeline import Run
from sdkgen.problems import SpecError
from sdkgen.report import Finding, Severity, finding, written


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where there is an error, or (`--strict`) anything but notes."""
    if options.rules:
        print(rules_table(), end="")
        return 0
    files = project(options)
    run = Run(files.spec, files.sdk, overlays=files.overlays)
    try:
        subject = Subject(run.document, run.settings, run.api)
        others = [*files.overlays, *([files.sdk] if files.sdk is not None else [])]
        found = lint(subject, others)
    except SpecError as error:
        if any(problem.rule in ("file-not-found", "file-not-readable") for problem in error.problems):
            raise  # Nothing was looked at.
        found = [finding(problem) for problem in error.problems]
    text = written(found, options.format, {rule.id: rule.about for rule in RULES})
    if text:
        print(text)
    if options.format == "text":
        print(f"{chr(10) if found else ''}{files.spec}: {_counted(found)}")
    bad = (Severity.ERROR, Severity.WARNING) if options.strict else (Severity.ERROR,)
    return 1 if any(one.severity in bad for one in found) else 0


def _counted(found: list[Finding]) -> str:
    if not found:
        return "nothing to say"
    counts = [(severity.value, sum(one.severity is severity for one in found)) for severity in Severity]
    return ", ".join(f"{count} {name}{'s' if count != 1 else ''}" for name, count in counts if count)
