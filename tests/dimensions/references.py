"""What is made of others, in chains, circles and layers, and what stands inside others."""

from __future__ import annotations

from .dimension import TEXT, Value, one_file, record, ref, used, word


def _all_of_chain(size: int) -> Value:
    links = {word(one): {"allOf": [ref(word(one + 1)), {"description": word(one)}]} for one in range(size)}
    return used({**links, word(size): record(id=TEXT), "Thing": record(one=ref(word(0)))})


def _all_of_parts(size: int) -> Value:
    parts = {word(one): record(**{word(one).lower(): TEXT}) for one in range(size)}
    return used({**parts, "Thing": {"allOf": [ref(name) for name in parts]}})


def _all_of_heirs(size: int) -> Value:
    heirs = {word(one): {"allOf": [ref("Origin"), record(**{word(one).lower(): TEXT})]} for one in range(size)}
    return used({**heirs, "Origin": record(id=TEXT), "Thing": record(**{name.lower(): ref(name) for name in heirs})})


def _diamonds(size: int) -> Value:
    layers: Value = {"Thing": {"allOf": [ref(f"A{word(0)}"), ref(f"B{word(0)}")]}}
    for one in range(size):
        ends = [ref(f"A{word(one + 1)}"), ref(f"B{word(one + 1)}")] if one + 1 < size else []
        layers[f"A{word(one)}"] = {"allOf": [*ends, record(a=TEXT)]}
        layers[f"B{word(one)}"] = {"allOf": [*ends, record(b=TEXT)]}
    return used(layers)


def _merged_properties(size: int) -> Value:
    """Two parts that describe the same properties, each a little."""
    names = [word(one).lower() for one in range(size)]
    parts = [record(**{name: record(a=TEXT) for name in names}), record(**{name: record(b=TEXT) for name in names})]
    return used({"Thing": {"allOf": parts}})


def _chain(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word(one + 1))) for one in range(size)}
    return used({**links, word(size): record(id=TEXT), "Thing": record(one=ref(word(0)))})


def _backward_chain(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word(one - 1))) for one in range(1, size)}
    return used({word(0): record(id=TEXT), **links, "Thing": record(one=ref(word(size - 1)))})


def _circle(size: int) -> Value:
    links = {word(one): record(id=TEXT, next=ref(word((one + 1) % size))) for one in range(size)}
    return used({**links, "Thing": record(one=ref(word(0)))})


def _circle_of_aliases(size: int) -> Value:
    links = {
        word(one): {"anyOf": [TEXT, {"type": "array", "items": ref(word((one + 1) % size))}]} for one in range(size)
    }
    return used({**links, "Thing": record(one=ref(word(0)))})


def _aliases_of_a_circle(size: int) -> Value:
    """Aliases that must wait for records which wait for them."""
    links: Value = {}
    for one in range(size):
        links[word(one)] = {"type": "array", "items": ref(f"{word(one)}Entry")}
        links[f"{word(one)}Entry"] = record(id=TEXT, next=ref(word((one + 1) % size)))
    return used({**links, "Thing": record(one=ref(word(0)))})


def _clique(size: int) -> Value:
    """Everything names everything: of so many schemas as the root of the size, so that the document is linear."""
    names = [word(one) for one in range(int(size**0.5))]
    return used(
        {**{name: record(**{one.lower(): ref(one) for one in names}) for name in names}, "Thing": ref(names[0])}
    )


def _aliases(size: int) -> Value:
    links = {word(one): {"type": "array", "items": ref(word(one + 1))} for one in range(size)}
    return used({**links, word(size): TEXT, "Thing": record(one=ref(word(0)))})


def _depth(size: int) -> Value:
    schema = TEXT
    for one in range(size):
        schema = record(**{word(one).lower(): schema})
    return used({"Thing": schema})


def _depth_of_lists(size: int) -> Value:
    schema = TEXT
    for _ in range(size):
        schema = {"type": "array", "items": schema}
    return used({"Thing": record(one=schema)})


DIMENSIONS = [
    one_file("`allOf`, links of a chain", 20, _all_of_chain),
    one_file("`allOf`, parts", 250, _all_of_parts),
    one_file("`allOf`, heirs of a record", 250, _all_of_heirs),
    one_file("`allOf`, diamonds", 20, _diamonds),
    one_file("`allOf`, properties in both parts", 250, _merged_properties),
    one_file("records of a chain", 500, _chain),
    one_file("records of a chain, backwards", 500, _backward_chain),
    one_file("records of a circle", 500, _circle),
    one_file("aliases of a circle", 500, _circle_of_aliases),
    one_file("aliases and records of a circle", 250, _aliases_of_a_circle),
    one_file("aliases of a chain", 20, _aliases),
    one_file("references, each to each", 2_500, _clique),
    one_file("depth of records", 20, _depth),
    one_file("depth of arrays", 20, _depth_of_lists),
]
