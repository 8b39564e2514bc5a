"""Unions of types: flat, without repetitions, `null` last."""

from __future__ import annotations

from sdkgen.api import Anything, Constant, Null, Type, Union


def nullable(type: Type, yes: bool = True) -> Type:
    """The type, or `null`."""
    return union([type, Null()]) if yes else type


def union(types: list[Type]) -> Type:
    """One of `types`: flat, without repetitions, constants joined, `null` last."""
    flat: dict[Type, None] = {}
    for one in types:
        flat |= dict.fromkeys(one.variants if isinstance(one, Union) else (one,))
    if Anything() in flat:
        return Anything()
    constants = [one for one in flat if isinstance(one, Constant)]
    if len(constants) > 1:
        joined = Constant(tuple(dict.fromkeys(value for one in constants for value in one.values)))
        flat = dict.fromkeys(
            joined if one is constants[0] else one for one in flat if one is constants[0] or one not in constants
        )
    has_null = flat.pop(Null(), ()) is None
    variants = (*flat, *((Null(),) if has_null else ()))
    if not variants:
        return Anything()  # what nothing satisfies has no type
    return variants[0] if len(variants) == 1 else Union(variants)
