"""Findings in each format: what is escaped, what is left out, what machines rely on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from sdkgen.problems import Place, Problem
from sdkgen.report import FORMATS, Finding, Related, Severity, finding, written

PLACE = Place(Path("spec/a, b:c.yaml"), 3, 5, "    get: {}")
OLD = Related(Place(Path("old.yaml"), 9, 1), "it was here")
FOUND = Finding(PLACE, "operation-id", Severity.WARNING, "100 % of it\nis odd", "do, this", "#/paths/~1a/get", (OLD,))


def test_text_is_what_problems_look_like() -> None:
    assert written([FOUND], "text") == (
        "spec/a, b:c.yaml:3:5: warning: 100 % of it\nis odd [operation-id]\n"
        "  3 |     get: {}\n"
        "    |     ^\n"
        "  old.yaml:9:1: it was here\n"
        "  hint: do, this"
    )


def test_a_problem_reads_the_same_as_a_finding() -> None:
    problem = Problem(PLACE, "ref-not-found", "it is not there", "look elsewhere", "#/a")
    assert str(finding(problem)) == str(problem)


def test_annotations_are_one_line_and_escaped() -> None:
    assert written([FOUND], "github") == (
        "::warning file=spec/a%2C b%3Ac.yaml,line=3,col=5,title=operation-id"
        "::100 %25 of it%0Ais odd%0Aold.yaml:9:1: it was here%0Ahint: do, this"
    )


def test_notes_are_notices_and_files_have_no_line() -> None:
    note = Finding(Place(Path("a.yaml")), "stale", Severity.NOTE, "as it is")
    assert written([note], "github") == "::notice file=a.yaml,title=stale::as it is"
    physical = json.loads(written([note], "sarif"))["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert physical == {"artifactLocation": {"uri": "a.yaml", "uriBaseId": "%SRCROOT%"}}


def test_json_counts_and_tells_everything() -> None:
    told = json.loads(written([FOUND], "json"))
    assert told["counts"] == {"error": 0, "warning": 1, "note": 0}
    (one,) = told["findings"]
    assert (one["file"], one["line"], one["column"]) == ("spec/a, b:c.yaml", 3, 5)
    assert (one["pointer"], one["rule"], one["severity"]) == ("#/paths/~1a/get", "operation-id", "warning")
    assert one["related"] == [{"file": "old.yaml", "line": 9, "column": 1, "message": "it was here"}]


def test_sarif_lists_each_rule_once() -> None:
    (run,) = json.loads(written([FOUND, FOUND], "sarif", {"operation-id": "An operation has an id."}))["runs"]
    assert run["tool"]["driver"]["rules"] == [
        {"id": "operation-id", "shortDescription": {"text": "An operation has an id."}}
    ]
    assert [one["ruleIndex"] for one in run["results"]] == [0, 0]
    (location,) = run["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "spec/a%2C%20b%3Ac.yaml"
    assert location["physicalLocation"]["region"] == {"startLine": 3, "startColumn": 5}
    assert location["logicalLocations"] == [{"fullyQualifiedName": "#/paths/~1a/get"}]
    assert run["results"][0]["relatedLocations"][0]["message"] == {"text": "it was here"}


@pytest.mark.parametrize("format", FORMATS)
def test_nothing_found_is_a_whole_document_or_nothing(format: str) -> None:
    text = written([], format)
    assert text == "" if format in ("text", "github") else json.loads(text)
