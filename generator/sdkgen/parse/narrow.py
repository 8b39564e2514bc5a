"""Tags that only a discriminator's mapping knows, written into the records that they select."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sdkgen.api import Alias, Choice, Constant, Definition, Primitive, PrimitiveKind, Record, Reference, Type, Variant


def narrowed(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """The definitions, with the tag of each variant a constant even where its own schema allows more."""
    result = dict(definitions)
    for definition in definitions.values():
        if isinstance(definition.shape, Choice):
            for variant in definition.shape.variants:
                _narrow(result, variant, definition.shape.tag)
    return result


def _narrow(definitions: dict[str, Definition], variant: Variant, tag: str) -> None:
    if not isinstance(variant.type, Reference):
        return
    target = definitions[variant.type.target]
    if isinstance(target.shape, Record):
        fields = tuple(
            (
                replace(field, type=Constant(variant.tags))
                if field.name == tag and _allows_more(definitions, field.type)
                else field
            )
            for field in target.shape.fields
        )
        definitions[target.id] = replace(target, shape=replace(target.shape, fields=fields))


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
        case _:
            return False
