"""SARIF 2.1.0, the exchange format of static analysis."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import PurePosixPath
from typing import Any
from urllib.parse import quote

from sdkgen.problems import Place
from sdkgen.report.finding import Finding, Related
from sdkgen.version import VERSION

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"


def log(findings: Sequence[Finding], rules: Mapping[str, str]) -> dict[str, Any]:
    """The findings as a log of one run; `rules` says what each rule is about."""
    ids = list(dict.fromkeys(finding.rule for finding in findings))
    driver = {
        "name": "sdkgen",
        "version": VERSION,
        "rules": [{"id": id, **({"shortDescription": {"text": rules[id]}} if id in rules else {})} for id in ids],
    }
    results = [_result(finding, ids.index(finding.rule)) for finding in findings]
    # Columns count characters here, not the units of UTF-16 that are the format's default.
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    return {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}


def _result(finding: Finding, index: int) -> dict[str, Any]:
    said = f"{finding.message}\n{finding.hint}" if finding.hint else finding.message
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": index,
        "level": finding.severity.value,
        "message": {"text": said},
        "locations": [_location(finding.place, finding.pointer)],
    }
    if finding.related:
        result["relatedLocations"] = [_related(other) for other in finding.related]
    return result


def _related(other: Related) -> dict[str, Any]:
    return {**_location(other.place, ""), "message": {"text": other.message}}


def _location(place: Place, pointer: str) -> dict[str, Any]:
    artifact: dict[str, Any] = {"uri": quote(place.shown)}
    if not PurePosixPath(place.shown).is_absolute():
        artifact["uriBaseId"] = "%SRCROOT%"
    else:
        artifact["uri"] = place.file.absolute().as_uri()
    physical: dict[str, Any] = {"artifactLocation": artifact}
    if place.line:
        physical["region"] = {"startLine": place.line, "startColumn": place.column}
    location: dict[str, Any] = {"physicalLocation": physical}
    if pointer:
        location["logicalLocations"] = [{"fullyQualifiedName": pointer}]
    return location
