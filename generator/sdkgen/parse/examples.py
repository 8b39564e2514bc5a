"""Examples: what the document shows of an operation's requests and successful responses."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import ResponseExample
from sdkgen.load.shapes import mapping
from sdkgen.parse.results import successes
from sdkgen.parse.scope import Scope, child

_VALUES = ("value", "dataValue", "serializedValue")
"""Where an example has its value; the last two are of OpenAPI 3.2."""


def request_examples(scope: Scope, operation: str) -> Iterator[tuple[str, object]]:
    """The request bodies that the document gives as examples, by name."""
    if "requestBody" not in scope.mapping(operation):
        return
    place, content = scope.content(scope.follow(child(operation, "requestBody")))
    for media_type in content:
        for name, value, _ in _examples(scope, scope.follow(child(place, media_type))):
            yield name, value


def response_examples(scope: Scope, operation: str) -> Iterator[ResponseExample]:
    """The successful responses that the document gives as examples; those without a body show all there is of them."""
    for status, origin in successes(scope, operation):
        code = int(status) if status.isdecimal() else 200
        place, content = scope.content(origin)
        if not content:
            yield ResponseExample("", code, "", None, origin)
        for media_type in content:
            for name, value, where in _examples(scope, scope.follow(child(place, media_type))):
                yield ResponseExample(name, code, media_type, value, where)


def _examples(scope: Scope, content: str) -> Iterator[tuple[str, object, str]]:
    """Name, value and origin of each example of a media type."""
    owner = scope.mapping(content)
    for name in mapping(owner.get("examples")):
        origin = scope.follow(child(content, "examples", name))
        example = scope.mapping(origin)
        key = next((key for key in _VALUES if key in example), None)
        if key is not None:
            yield name, example[key], child(origin, key)
    if "example" in owner:
        yield "example", owner["example"], child(content, "example")
