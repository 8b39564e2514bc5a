"""Many that want the same name."""

from __future__ import annotations

from itertools import islice, product

from .dimension import TEXT, Value, one_file, operation, record, spec, used, word


def _same_names(size: int) -> Value:
    keys = ("".join(map("".join, zip("thingthing", marks, strict=False))) for marks in product("-_.", repeat=9))
    return spec(schemas={key: record(id=TEXT) for key in islice(keys, size)})


def _same_titles(size: int) -> Value:
    return used({"Thing": record(**{word(one).lower(): {**record(id=TEXT), "title": "Same"} for one in range(size)})})


def _same_attributes(size: int) -> Value:
    keys = ["".join(marks) for marks in product("aA", repeat=13)]
    return used({"Thing": record(**dict.fromkeys(keys[:size], TEXT))})


def _same_operations(size: int) -> Value:
    paths = {f"/things/{{p{one}}}/x{'-' * one}": {"get": operation(operationId="getThing")} for one in range(size)}
    return spec(paths)


DIMENSIONS = [
    one_file("keys of one name", 500, _same_names),
    one_file("titles of one name", 250, _same_titles),
    one_file("attributes of one name", 500, _same_attributes),
    one_file("operations of one name", 100, _same_operations),
]
