"""The same instances are taken by both readers and come out as the same JSON; the same nearly-instances are refused."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from sdkgen.api import Direction

from .drawing import Drawing
from .examples import examples
from .sdk_reader import SdkReader
from .second_reader import SecondReader
from .shapes import last
from .spoiling import spoiled
from .test_shapes import COMPONENTS, is_component
from .verdicts import Verdict, Verdicts

WRONG = (Verdict.OPEN, Verdict.INVALID)
SHOWN = 10
"""Most complaints that are shown at once."""

responses = pytest.mark.parametrize("ours", [Direction.RESPONSE], indirect=True)


def taken(reader: SdkReader | SecondReader, id: str, value: Any) -> Iterator[str]:
    """Complaints if a reader does not take a value, or makes another one of it."""
    text = json.dumps(value)
    try:
        result = reader.accept(id, text)
    except ValueError as error:
        yield f"{type(reader).__name__} refuses as {last(id)}: {text}\n{error}"
    else:
        if not same(value, result):
            yield f"{type(reader).__name__} reads as {last(id)}: {text}\nas {json.dumps(result)}"


def refused(reader: SdkReader | SecondReader, id: str, value: Any) -> Iterator[str]:
    """A complaint if a reader takes a value."""
    try:
        reader.accept(id, json.dumps(value))
    except ValueError:
        return
    yield f"{type(reader).__name__} takes as {last(id)}: {json.dumps(value)}"


def same(one: Any, another: Any) -> bool:
    """Whether two JSON values are equal; 1 and 1.0 are, 1 and true are not."""
    if isinstance(one, dict) and isinstance(another, dict):
        return one.keys() == another.keys() and all(same(value, another[key]) for key, value in one.items())
    if isinstance(one, list) and isinstance(another, list):
        return len(one) == len(another) and all(map(same, one, another))
    return one == another and isinstance(one, bool) == isinstance(another, bool)


def none(complaints: Iterable[str]) -> None:
    """Fail with the first of the complaints if there are any."""
    found = list(complaints)
    assert not found, "\n".join([f"{len(found)} complaints", *found[:SHOWN]])


def nearly(drawing: Drawing, verdicts: Verdicts, id: str) -> Iterator[tuple[Any, Verdict]]:
    """Different values that are nearly instances of a schema, each with the document's verdict on it."""
    values = [one for base in drawing.named(last(id))[:2] for one in spoiled(base)]
    for value in {json.dumps(value): value for value in values}.values():
        yield value, verdicts.on(last(id), value)


def test_both_take_what_the_document_allows(
    ours: SdkReader, theirs: SecondReader, drawing: Drawing, verdicts: Verdicts
) -> None:
    drawn = [(id, value) for id in filter(is_component, ours.types) for value in drawing.named(last(id))]
    assert len(drawn) > 500
    assert [value for id, value in drawn if verdicts.on(last(id), value) is not Verdict.VALID] == []
    none(one for id, value in drawn for reader in (ours, theirs) for one in taken(reader, id, value))


def test_both_refuse_what_the_document_does_not_allow(
    ours: SdkReader, theirs: SecondReader, drawing: Drawing, verdicts: Verdicts
) -> None:
    found: list[str] = []
    for id in filter(is_component, ours.types):
        wrong = [(value, verdict) for value, verdict in nearly(drawing, verdicts, id) if verdict in WRONG]
        assert wrong or verdicts.on(last(id), wrong) is Verdict.VALID, id
        for value, verdict in wrong:
            found += refused(theirs, id, value)
            # A response may have properties that are newer than this document.
            ok = ours.direction is Direction.RESPONSE and verdict is Verdict.OPEN
            found += taken(ours, id, value) if ok else refused(ours, id, value)
    none(found)


def test_limits_and_patterns_are_left_to_the_server(ours: SdkReader, drawing: Drawing, verdicts: Verdicts) -> None:
    found: list[str] = []
    for id in filter(is_component, ours.types):
        allowed = [value for value, verdict in nearly(drawing, verdicts, id) if verdict not in WRONG]
        found += [one for value in allowed for one in taken(ours, id, value)]
    none(found)


@responses
def test_a_response_comes_out_as_it_came_even_if_it_is_wrong(
    ours: SdkReader, drawing: Drawing, verdicts: Verdicts
) -> None:
    none(
        f"{name}: {value}\nas {result}"
        for name, value, result in dumped(ours, drawing, verdicts)
        if not same(value, result)
    )


def dumped(ours: SdkReader, drawing: Drawing, verdicts: Verdicts) -> Iterator[tuple[str, Any, Any]]:
    """What comes out for every value that is nearly an instance, beside the value and the name of its schema."""
    for id in filter(is_component, ours.types):
        for value, _ in nearly(drawing, verdicts, id):
            yield last(id), value, ours.read(id, json.dumps(value), strict=False)


def test_both_take_the_examples(ours: SdkReader, theirs: SecondReader, document: Any, verdicts: Verdicts) -> None:
    given = [(COMPONENTS + name, value) for name, value in examples(document) if COMPONENTS + name in ours.types]
    assert len(given) >= 10
    assert [value for id, value in given if verdicts.on(last(id), value) is not Verdict.VALID] == []
    none(one for id, value in given for reader in (ours, theirs) for one in taken(reader, id, value))
