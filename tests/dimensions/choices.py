"""Choices from many, or of each other."""

from __future__ import annotations

from itertools import product

from .dimension import TEXT, Value, one_file, record, ref, used, word


def _values(size: int) -> Value:
    return used({"Thing": {"enum": [word(one).lower() for one in range(size)]}})


def _values_alike(size: int) -> Value:
    names = ["".join(found) for found in product("aA", repeat=12)][:size]
    return used({"Thing": {"enum": names}})


def _tagged_variants(size: int) -> Value:
    kinds = {word(one): record(kind={"const": word(one)}, id=TEXT) for one in range(size)}
    one_of = {"oneOf": [ref(name) for name in kinds], "discriminator": {"propertyName": "kind"}}
    return used({**kinds, "Thing": record(one=one_of)})


def _untagged_variants(size: int) -> Value:
    kinds = {word(one): record(**{f"of_{word(one).lower()}": TEXT, "id": TEXT}) for one in range(size)}
    return used({**kinds, "Thing": record(one={"anyOf": [ref(name) for name in kinds]})})


def _variants_in_place(size: int) -> Value:
    kinds = [record(**{f"of_{word(one).lower()}": TEXT, "id": TEXT}) for one in range(size)]
    return used({"Thing": record(one={"anyOf": kinds})})


def _choices_at_once(size: int) -> Value:
    pair = [record(a=TEXT), record(b={"type": "integer"})]
    return used({"Thing": {"allOf": [{"oneOf": pair} for _ in range(size)]}})


def _variants_of_variants(size: int) -> Value:
    """Choices that hold each other, where a reader may come along in very many ways."""
    layers: Value = {"Thing": {"anyOf": [ref(f"A{word(0)}"), ref(f"B{word(0)}")]}}
    for one in range(size):
        ends = [ref(f"A{word(one + 1)}"), ref(f"B{word(one + 1)}")]
        layers[f"A{word(one)}"] = {"anyOf": [TEXT, *ends]} if one + 1 < size else record(a=TEXT)
        layers[f"B{word(one)}"] = {"anyOf": [{"type": "integer"}, *ends]} if one + 1 < size else record(b=TEXT)
    return used(layers)


DIMENSIONS = [
    one_file("values of an enumeration", 2_500, _values),
    one_file("values that differ by case", 1_000, _values_alike),
    one_file("variants with a tag", 250, _tagged_variants),
    one_file("variants without a tag", 250, _untagged_variants),
    one_file("variants in place", 250, _variants_in_place),
    one_file("choices at once", 25, _choices_at_once),
    one_file("choices of choices", 50, _variants_of_variants),
]
