"""Values of a document as Python source. Nothing from a document reaches a template in any other way (docstrings apart)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping


def literal(value: object) -> str:
    """The source of a JSON value, strings in double quotes as Black writes them."""
    match value:
        case str():
            return _string(value)
        case dict():
            return mapping(value)
        case list():
            return "[" + ", ".join(literal(one) for one in value) + "]"
        case tuple():
            return sequence(value)
        case _:
            return repr(value)


def sequence(values: Iterable[object]) -> str:
    """The source of a tuple."""
    items = [literal(value) for value in values]
    return f"({items[0]},)" if len(items) == 1 else "(" + ", ".join(items) + ")"


def mapping(values: Mapping[str, object]) -> str:
    """The source of a dict."""
    return "{" + ", ".join(f"{literal(key)}: {literal(value)}" for key, value in values.items()) + "}"


def _string(text: str) -> str:
    source = repr(text)
    if source[0] == '"' or '"' in text:
        return source
    return '"' + source[1:-1].replace("\\'", "'") + '"'
