"""Rules about responses: that results, errors and pages can be typed."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import Alias, Array, Operation, Record, Reference, ResultKind, Type, Union
from sdkgen.lint.rule import Complaint, Rule, note, warning
from sdkgen.lint.subject import Subject, called
from sdkgen.load.shapes import mapping
from sdkgen.parse.media import is_json
from sdkgen.parse.scope import child

_EMPTY = ("204", "205", "304")
_QUERIES = frozenset(
    "page cursor limit offset page_size per_page pagesize perpage after page_token pagetoken starting_after skip"
    " next_token".split()
)
"""Parameters that lists with pages have."""


def _results(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        for status, origin, value in subject.responses(one.origin):
            if not status.startswith("2") or status in _EMPTY or one.verb == "HEAD":
                continue
            place, content = subject.scope.content(origin)
            if not value.get("content"):
                yield Complaint(origin, f"the response {status} of {called(one)} does not say what it holds", key=True)
            for media_type, media in content.items():
                if is_json(media_type) and "schema" not in mapping(media) and "itemSchema" not in mapping(media):
                    said = f"the response {status} of {called(one)} has no schema, so that anything may come"
                    yield Complaint(child(place, media_type), said, key=True)


def _errors(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        for status, origin, _ in subject.responses(one.origin):
            if not status.startswith(("4", "5", "default")):
                continue
            _, content = subject.scope.content(origin)
            if not any("schema" in mapping(media) for media in content.values()):
                yield Complaint(origin, f"the response {status} of {called(one)} has no schema", key=True)


def _no_errors(subject: Subject) -> Iterator[Complaint]:
    for one in subject.endpoints:
        if not any(status.startswith(("4", "5", "default")) for status, _, _ in subject.responses(one.origin)):
            yield Complaint(one.origin, f"{called(one)} describes no response for errors", key=True)


def _lists(subject: Subject) -> Iterator[Complaint]:
    """Whoever has been told that there are no pages (`paging: false`) has thought of it."""
    decided = {
        method.target for resource in subject.settings.walk() for method in resource.methods if method.paging == ""
    }
    for operation in subject.operations:
        names = {one.name.lower().replace("-", "_") for one in operation.parameters}
        if operation.verb != "GET" or operation.paging is not None or operation.origin in decided:
            continue
        if names & _QUERIES and operation.result.kind is ResultKind.JSON and _holds_list(subject, operation):
            said = f"`{operation.verb} {operation.path}` looks like a list with pages, and none of the styles fits"
            yield Complaint(operation.origin, said, key=True)


def _holds_list(subject: Subject, operation: Operation) -> bool:
    def holds(type: Type, deep: bool) -> bool:
        match type:
            case Array():
                return True
            case Union(variants):
                return any(holds(one, deep) for one in variants)
            case Reference(target):
                shape = subject.api.definitions[target].shape
                if isinstance(shape, Alias):
                    return holds(shape.type, deep)
                return deep and isinstance(shape, Record) and any(holds(one.type, False) for one in shape.fields)
            case _:
                return False

    return holds(operation.result.type, True)


RESPONSE_RULES: tuple[Rule, ...] = (
    warning(
        "response-schema",
        "A successful response without a schema is `Any` to users, or nothing at all.",
        "describe it under `content`, or use the status 204 if there is nothing in it",
        _results,
    ),
    note(
        "error-schema",
        "An error response without a schema leaves users to look into its body for themselves.",
        "describe its body under `content`",
        _errors,
    ),
    note(
        "error-missing",
        "An operation that describes no error response looks as if it could not fail.",
        "add one, most easily a `default` that all operations share",
        _no_errors,
    ),
    note(
        "list-unpaged",
        "A list with parameters for pages that no style of paging fits cannot be iterated over.",
        "add a style under `paging` of the settings, or `paging: false` to the method",
        _lists,
    ),
)
