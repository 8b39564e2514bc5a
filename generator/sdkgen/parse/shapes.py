"""Shapes: what a type turns out to be, when names that stand for other types are seen through."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sdkgen.api import Alias, Choice, Definition, Record, Reference, Type, Union
from sdkgen.load.closest import did_you_mean


def shape_of(definitions: Mapping[str, Definition], type: Type) -> Record | Choice | None:
    """The record or choice that a type is, or its first variant is."""
    while True:
        match type:
            case Reference(target):
                shape = definitions[target].shape
                if not isinstance(shape, Alias):
                    return shape
                type = shape.type
            case Union(variants):
                type = variants[0]
            case _:
                return None


def meant(name: str, known: Sequence[str], what: str) -> str:
    """A hint: the known name that is close, or all of them."""
    return did_you_mean(name, known) or f"its {what} are " + ", ".join(f"`{one}`" for one in known)
