"""Findings, for people and for machines: text, JSON, GitHub annotations and SARIF; what commands that judge print."""

from sdkgen.report.finding import Finding, Related, Severity, finding
from sdkgen.report.formats import FORMATS, summary, written

__all__ = ["FORMATS", "Finding", "Related", "Severity", "finding", "summary", "written"]
