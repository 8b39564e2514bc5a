"""Applies every rule to a document, and takes out what comments ignore."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from sdkgen.lint.ignoring import Ignored, comments
from sdkgen.lint.rules import OWN, RULES
from sdkgen.lint.subject import Subject
from sdkgen.load.closest import did_you_mean
from sdkgen.problems import Place
from sdkgen.report import Finding, Severity, finding


def lint(subject: Subject, others: Iterable[Path] = ()) -> list[Finding]:
    """What the rules say, by place; `others` are files beside the document that may have comments."""
    found = [*_complaints(subject), *_notes(subject)]
    files = [subject.document.path.parent / name for name in subject.document.files]
    said = [one for file in dict.fromkeys([*files, *others]) for one in comments(file)]
    found = [one for one in found if not _is_ignored(one, said)]
    found += [one for ignored in said for one in _about(ignored, {note.rule for note in subject.api.notes})]
    return sorted(found, key=lambda one: (one.place, one.rule, one.message))


def _complaints(subject: Subject) -> Iterator[Finding]:
    for rule in RULES:
        for one in rule.check(subject):
            place = subject.document.place(one.origin, key=one.key)
            yield Finding(place, rule.id, rule.severity, one.message, rule.hint, one.origin)


def _notes(subject: Subject) -> Iterator[Finding]:
    """What is wrong but read all the same, and what the SDK expresses only in part, unless a rule speaks of it."""
    yield from map(finding, subject.document.repairs)
    ours = {rule.id for rule in RULES}
    repaired = {(one.pointer, one.rule) for one in subject.document.repairs}
    for note in subject.api.notes:
        if note.rule in ours or (note.origin, note.rule) in repaired:
            continue
        place = subject.document.place(note.origin)
        yield Finding(place, note.rule, Severity.NOTE, note.message, "", note.origin)


def _is_ignored(finding: Finding, said: list[Ignored]) -> bool:
    result = False
    for one in said:
        if one.file == finding.place.file and finding.rule in one.rules and one.covers(finding.place.line):
            one.used.add(finding.rule)
            result = True
    return result


def _about(ignored: Ignored, notes: set[str]) -> Iterator[Finding]:
    """What is wrong with a comment."""
    place = Place(ignored.file, ignored.line, ignored.column, ignored.text)
    known = [rule.id for rule in RULES]
    if not ignored.reason:
        hint = "write why after the name of the rule"
        yield Finding(place, "ignore-reason", Severity.WARNING, "this does not say why", hint)
    for rule in ignored.rules:
        if rule not in known and rule not in ignored.used and rule not in notes:
            message = f"there is no rule `{rule}`" if rule not in OWN else f"`{rule}` cannot be ignored"
            yield Finding(place, "ignore-unknown", Severity.WARNING, message, did_you_mean(rule, known))
        elif rule not in ignored.used:
            message = f"nothing here breaks `{rule}`"
            yield Finding(place, "ignore-unused", Severity.WARNING, message, "remove it")
