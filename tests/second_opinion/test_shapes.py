"""Definition by definition: the same properties of the same types, required and nullable in the same places."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from sdkgen.api import Definition, Direction, Record
from sdkgen.pipeline import Run

from .deliberate import DELIBERATE, Difference
from .sdk_reader import SdkReader
from .second_reader import SecondReader
from .shapes import Shape, contains, last, show, untagged

COMPONENTS = "#/components/schemas/"
NOTHING: Shape = frozenset()


def is_component(id: str) -> bool:
    """Whether a schema has its name in the document, and is not written where it is used."""
    return id.removeprefix(COMPONENTS).isidentifier()


def of(direction: Direction, shape: Shape) -> Shape:
    """A shape as far as it can be said in one direction."""
    return shape if direction is Direction.RESPONSE else untagged(shape)


def differences(definition: Definition, ours: SdkReader, theirs: SecondReader) -> Iterator[Difference]:
    """Every difference between the two readings of one definition."""
    id, direction = definition.id, ours.direction
    if isinstance(definition.shape, Record):
        mine = {f"{last(id)}.{key}": member.parts for key, member in ours.members(id).items()}
        other = {f"{last(id)}.{key}": member.parts for key, member in theirs.members(id).items()}
    else:
        mine, other = {last(id): ours.shape(ours.types[id])}, {last(id): theirs.shape(theirs.models[id])}
    for where in sorted(mine.keys() | other.keys()):
        one, another = mine.get(where, NOTHING), of(direction, other.get(where, NOTHING))
        if one != another:
            yield Difference(direction.value, where, show(one - another), show(another - one))


def test_both_have_every_schema_of_the_document(run: Run, theirs: SecondReader, document: Any) -> None:
    schemas = {COMPONENTS + name for name in document["components"]["schemas"]}
    assert len(schemas) > 180
    assert {id for id in run.api.definitions if is_component(id)} == schemas
    assert {id for id in theirs.models if is_component(id)} == schemas


def test_every_definition_has_a_type_in_its_directions(run: Run, ours: SdkReader) -> None:
    expected = {id for id, definition in run.api.definitions.items() if ours.direction in definition.directions}
    assert ours.types.keys() == expected


def test_records_have_the_same_properties_of_the_same_types(run: Run, ours: SdkReader, theirs: SecondReader) -> None:
    definitions = [run.api.definitions[id] for id in ours.types if is_component(id)]
    found = {difference for definition in definitions for difference in differences(definition, ours, theirs)}
    expected = {difference for difference in DELIBERATE if difference.direction == ours.direction}
    assert not found - expected, "\n".join(["differences:", *map(str, found - expected)])
    assert not expected - found, "\n".join(["no longer differences:", *map(str, expected - found)])


def test_unions_written_in_place_are_the_same(run: Run, ours: SdkReader, theirs: SecondReader) -> None:
    nameless = [id for id in ours.types if not is_component(id)]
    assert nameless
    for id in nameless:
        assert not isinstance(run.api.definitions[id].shape, Record), id
        schema, key = id.split("/properties/")
        around = theirs.members(schema)[key.partition("/")[0]].shape
        # Whether they have a tag was seen where they are used.
        assert contains(untagged(around), untagged(ours.shape(ours.types[id]))), id


def test_what_is_read_can_be_handed_back_where_the_settings_say(run: Run, ours: SdkReader) -> None:
    for id in ours.types:
        ours.shape(ours.types[id])
        if ours.direction is Direction.REQUEST and isinstance(run.api.definitions[id].shape, Record):
            ours.members(id)
    expected = ours.handed_back if ours.direction is Direction.REQUEST else {}
    assert ours.met == set(expected)
