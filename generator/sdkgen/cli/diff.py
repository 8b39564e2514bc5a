"""`sdkgen diff`: what users of the SDK feel of the change from one version of its sources to another."""

from __future__ import annotations

from argparse import Namespace

from sdkgen.cli.comparison import TITLES, Comparison, comparison
from sdkgen.cli.project import UsageError
from sdkgen.cli.revisions import version
from sdkgen.compare import RULES, Level, changelog
from sdkgen.report import written


def run(options: Namespace) -> int:
    """The command; its exit code is 1 where the change is greater than allowed."""
    if options.rules:
        print(rules())
        return 0
    if options.old is None:
        raise UsageError("name the old version: a document, a folder, or a revision of git such as HEAD~1")
    given = options.sdk, options.overlay or ()
    with version(options.old, *given) as old, version(options.new, *given) as new:
        found = comparison(old, new)
        text = _shown(found, options.format)
        if text:
            print(text)
    return 1 if found.verdict > Level[options.allow.upper()] else 0


def rules() -> str:
    """Every kind of change, as a table of Markdown."""
    lines = ["| rule | verdict | what changed | what to do |", "|---|---|---|---|"]
    for id, rule in sorted(RULES.items(), key=lambda item: (-item[1].level, item[0])):
        lines.append(f"| `{id}` | {rule.level.name.lower()} | {rule.title} | {rule.advice} |")
    return "\n".join(lines)


def _shown(found: Comparison, format: str) -> str:
    verdict = found.verdict.name.lower()
    if format == "markdown":
        return f"Verdict: **{verdict}**\n\n{changelog(found.changes)}".rstrip()
    text = written(found.findings, format, TITLES)
    if format != "text":
        return text
    return f"{text}\n\n{found.counted}: {verdict}" if found.changes else "nothing that users feel: none"
