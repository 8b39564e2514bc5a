"""The formats in which findings are printed."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sdkgen.report.finding import Finding, Severity
from sdkgen.report.github import annotation
from sdkgen.report.sarif import log

FORMATS = ("text", "json", "github", "sarif")


def written(
    findings: Iterable[Finding],
    format: str,
    rules: Mapping[str, str] | None = None,
    counts: Mapping[str, object] | None = None,
) -> str:
    """The findings in one of `FORMATS`, without a line feed at the end; `rules` says what each rule is about.

    JSON and SARIF are whole documents, also when nothing was found; text and annotations are then empty. `counts` are
    what JSON starts with instead of how many findings there are of each severity.
    """
    found = list(findings)
    match format:
        case "json":
            return json.dumps(summary(found, counts), indent=2, ensure_ascii=False)
        case "github":
            return "\n".join(map(annotation, found))
        case "sarif":
            return json.dumps(log(found, rules or {}), indent=2, ensure_ascii=False)
        case _:
            return "\n\n".join(map(str, found))


def summary(found: Sequence[Finding], counts: Mapping[str, object] | None = None) -> dict[str, Any]:
    """What the JSON format holds: how many findings there are of each severity, or `counts`, and the findings."""
    usual = {severity.value: sum(one.severity is severity for one in found) for severity in Severity}
    return {"counts": usual if counts is None else counts, "findings": [_plain(one) for one in found]}


def _plain(one: Finding) -> dict[str, Any]:
    return {
        "file": one.place.shown,
        "line": one.place.line,
        "column": one.place.column,
        "pointer": one.pointer,
        "severity": one.severity.value,
        "rule": one.rule,
        "message": one.message,
        "hint": one.hint,
        "related": [
            {
                "file": other.place.shown,
                "line": other.place.line,
                "column": other.place.column,
                "message": other.message,
            }
            for other in one.related
        ],
    }
