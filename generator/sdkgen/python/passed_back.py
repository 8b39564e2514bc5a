"""What a response holds and a request refuses: properties that a model must lose where it is passed back.

The settings say which unions of what is read are accepted among what is written. Their variants are paired by tag, and
where the written record is closed, what only the read one has is left out.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from sdkgen.api import Alias, Array, Choice, Constant, Definition, Map, Record, Reference, Type, Union


def unsent(definitions: Mapping[str, Definition], accepted: Iterable[tuple[str, str]]) -> dict[str, frozenset[str]]:
    """Read definition -> the properties that it loses; `accepted` pairs written definitions with read ones."""
    found: dict[str, frozenset[str]] = {}
    queue: list[tuple[Type, Type]] = [(Reference(written), Reference(read)) for written, read in accepted]
    seen: set[tuple[Type, Type]] = set()
    while queue:
        pair = queue.pop()
        if pair in seen:
            continue
        seen.add(pair)
        for written, read in _matches(definitions, *pair):
            target = definitions[read].shape
            source = definitions[written].shape
            if not isinstance(source, Record) or not isinstance(target, Record):
                continue
            types = {field.name: field.type for field in source.fields}
            missing = frozenset(field.name for field in target.fields if field.name not in types)
            if source.closed and missing:
                found[read] = found.get(read, missing) & missing
            queue += [(types[field.name], field.type) for field in target.fields if field.name in types]
    return {id: names for id, names in found.items() if names}


def _matches(definitions: Mapping[str, Definition], written: Type, read: Type) -> Iterator[tuple[str, str]]:
    """The pairs of records, by id, that a value of the one type becomes in the other."""
    for one in _records(definitions, read):
        for other in _records(definitions, written):
            if other == one or _tags(definitions[other]) & _tags(definitions[one]):
                yield other, one


def _records(definitions: Mapping[str, Definition], type: Type, seen: frozenset[str] = frozenset()) -> Iterator[str]:
    """The records that a value of the type is, or holds at once."""
    match type:
        case Reference(target) if target not in seen:
            match definitions[target].shape:
                case Record():
                    yield target
                case Choice(_, variants):
                    for variant in variants:
                        yield from _records(definitions, variant.type, seen | {target})
                case Alias(inner):
                    yield from _records(definitions, inner, seen | {target})
        case Array(item) | Map(item):
            yield from _records(definitions, item, seen)
        case Union(variants):
            for one in variants:
                yield from _records(definitions, one, seen)
        case _:
            return


def _tags(definition: Definition) -> frozenset[tuple[str, object]]:
    """What tells a record apart: its constant properties."""
    if not isinstance(definition.shape, Record):
        return frozenset()
    return frozenset(
        (field.name, value)
        for field in definition.shape.fields
        if isinstance(field.type, Constant) and field.required
        for value in field.type.values
    )
