"""Tags, written into the records that they select, so that each tells which record it is."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from sdkgen.api import (
    Alias,
    Choice,
    Constant,
    Definition,
    Field,
    Null,
    Primitive,
    PrimitiveKind,
    Record,
    Reference,
    Type,
    Union,
)

Tags = tuple[str, ...]


def narrowed(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """The definitions, with the tag of each variant a constant even where its own schema allows more, such as null.

    A tag of several values is required, as OpenAPI asks of every tag; where there is one, it can be known without.
    """
    wanted: dict[tuple[str, str], dict[str, None]] = {}
    for definition in definitions.values():
        if isinstance(definition.shape, Choice):
            for variant in (one for one in definition.shape.variants if not one.is_default):
                for id, tags in _records(definitions, variant.type, variant.tags):
                    wanted.setdefault((id, definition.shape.tag), {}).update(dict.fromkeys(tags))
    result = dict(definitions)
    for (id, tag), known in wanted.items():
        shape = result[id].shape
        assert isinstance(shape, Record)
        fields = tuple(_narrow(definitions, one, (*known,)) if one.name == tag else one for one in shape.fields)
        result[id] = replace(result[id], shape=replace(shape, fields=fields))
    return result


def _records(definitions: Mapping[str, Definition], type: Type, tags: Tags) -> Iterator[tuple[str, Tags]]:
    """The records that a variant is, with their tags; those of an inner choice know their tags themselves."""
    todo, seen = [(type, tags)], set[tuple[Type, Tags]]()
    while todo:
        one, tags = todo.pop()
        if not isinstance(one, Reference) or (one, tags) in seen:
            continue
        seen.add((one, tags))
        match definitions[one.target].shape:
            case Record():
                yield one.target, tags
            case Choice(_, variants):
                todo += [(variant.type, ()) for variant in reversed(variants)]
            case Alias(inner):
                todo.append((inner, tags))


def _narrow(definitions: Mapping[str, Definition], field: Field, tags: Tags) -> Field:
    type = field.type
    if isinstance(type, Union):
        rest = tuple(one for one in type.variants if one != Null())
        type = rest[0] if len(rest) == 1 else replace(type, variants=rest)
    if tags and _allows_more(definitions, type):
        type = Constant(tags)
    # Records of a choice also stand by themselves, where the tag may be left out if the document says so.
    is_tag = isinstance(type, Constant) and len(type.values) == 1
    return replace(field, type=type, required=field.required or not is_tag, is_tag=is_tag)


def _allows_more(definitions: Mapping[str, Definition], type: Type) -> bool:
    """Whether a tag of this type does not tell by itself which variant it selects."""
    match type:
        case Reference(target):
            shape = definitions[target].shape
            return isinstance(shape, Alias) and _allows_more(definitions, shape.type)
        case Constant(values):
            return len(values) > 1
        case Primitive(kind):
            return kind is PrimitiveKind.STRING
        case Union():
            return True
        case _:
            return False
