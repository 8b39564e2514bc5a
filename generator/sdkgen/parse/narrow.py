"""Tags that only a discriminator's mapping knows, written into the records that they select."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from sdkgen.api import Choice, Constant, Definition, Field, Primitive, PrimitiveKind, Record, Reference


def narrowed(definitions: Mapping[str, Definition]) -> dict[str, Definition]:
    """The definitions, with the tag of each variant a constant even where its own schema says only `string`."""
    result = dict(definitions)
    for definition in definitions.values():
        if not isinstance(definition.shape, Choice):
            continue
        for variant in definition.shape.variants:
            if isinstance(variant.type, Reference):
                target = result[variant.type.target]
                if isinstance(target.shape, Record):
                    result[target.id] = replace(
                        target, shape=_with_tag(target.shape, definition.shape.tag, variant.tags)
                    )
    return result


def _with_tag(record: Record, tag: str, values: tuple[str, ...]) -> Record:
    fields = tuple(_narrow(field, values) if field.name == tag else field for field in record.fields)
    return replace(record, fields=fields)


def _narrow(field: Field, values: tuple[str, ...]) -> Field:
    return replace(field, type=Constant(values)) if field.type == Primitive(PrimitiveKind.STRING) else field
