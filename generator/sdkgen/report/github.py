"""Workflow commands: lines that GitHub shows as annotations beside the code."""

from __future__ import annotations

from sdkgen.report.finding import Finding, Severity

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def annotation(finding: Finding) -> str:
    """The finding as one line."""
    place = finding.place
    values = {"file": place.shown}
    if place.line:
        values |= {"line": str(place.line), "col": str(place.column)}
    values["title"] = finding.rule
    properties = ",".join(f"{key}={_property(value)}" for key, value in values.items())
    lines = [finding.message, *(f"{other.place}: {other.message}" for other in finding.related)]
    if finding.hint:
        lines.append(f"hint: {finding.hint}")
    return f"::{_KINDS[finding.severity]} {properties}::{_data(chr(10).join(lines))}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
