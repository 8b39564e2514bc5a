"""`sdkgen report`: what of the document is in the SDK, what only in part, and what not at all."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from sdkgen.cli.project import project
from sdkgen.parse.coverage import Coverage, Fate, Remark
from sdkgen.pipeline import Run
from sdkgen.python.twins import Twin, twins
from sdkgen.report import Finding, Related, Severity, written

_TWIN = "numbered-name"


def run(options: Namespace) -> int:
    """The command; its exit code is 0."""
    files = project(options)
    run = Run(files.spec, files.sdk, overlays=files.overlays)
    found = run.coverage
    findings = sorted(
        [*(_remarked(run, one) for one in found.remarks), *(_numbered(run, one) for one in twins(run.api.definitions))],
        key=lambda one: (one.place, one.rule, one.message),
    )
    match options.format:
        case "text":
            print("\n".join([*_counts(found), *map(_line, findings)]))
        case "markdown":
            print("\n".join(_markdown(found, findings)))
        case form:
            counts = {kind: {fate.value: count for fate, count in of.items()} for kind, of in found.counts.items()}
            print(written(findings, form, counts=counts))
    return 0


def _remarked(run: Run, one: Remark) -> Finding:
    severity = Severity.WARNING if one.fate is Fate.REFUSED else Severity.NOTE
    said = f"{one.fate.value}: {one.message}"
    return Finding(run.document.place(one.origin), one.rule, severity, said, pointer=one.origin)


def _numbered(run: Run, one: Twin) -> Finding:
    place = run.document.place(one.id)
    other = Related(run.document.place(one.other), f"this is `{one.wanted}`")
    said = f"`{one.name}` has a number because another type is called `{one.wanted}`"
    key = one.id.removeprefix("#/components/schemas/")
    hint = f'name it under `types`: `names: {{"{one.id if "/" in key else key}": ...}}`'
    return Finding(place, _TWIN, Severity.NOTE, said, hint, one.id, (other,))


def _counts(found: Coverage) -> Iterator[str]:
    for kind, counts in found.counts.items():
        if found.total(kind):
            yield f"{kind}: {', '.join(f'{counts[fate]} {fate.value}' for fate in Fate if counts[fate])}"


def _line(one: Finding) -> str:
    related = "".join(f" ({other.message}: {other.place})" for other in one.related)
    return f"{one.place}: {one.message}{related} [{one.rule}]" + (f"\n  hint: {one.hint}" if one.hint else "")


def _markdown(found: Coverage, findings: list[Finding]) -> Iterator[str]:
    yield f"| | {' | '.join(fate.value for fate in Fate)} |"
    yield "|---" * (len(Fate) + 1) + "|"
    for kind, counts in found.counts.items():
        yield f"| {kind} | {' | '.join(str(counts[fate]) for fate in Fate)} |"
    if findings:
        yield "\n| where | rule | what |\n|---|---|---|"
    for one in findings:
        message = " ".join([one.message, one.hint]).strip().replace("|", "\\|").replace("\n", " ")
        yield f"| `{one.place}` | `{one.rule}` | {message} |"
