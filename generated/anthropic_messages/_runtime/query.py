"""Query strings, in the styles that OpenAPI knows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from .sentinels import is_absent
from .shapes import is_mapping, is_sequence
from .styles import ParameterStyle, given_items, scalar_text

# A comma that separates is not encoded, one that is data is. The others may not stand in a URL in either part.
_DELIMITERS = {"spaceDelimited": "%20", "pipeDelimited": "%7C"}


def encode_query(parameters: Mapping[str, Any], styles: Mapping[str, ParameterStyle] | None = None) -> str:
    """The query string of these parameters, without its `?`; those that are `None` or were not given are left out.

    A parameter without a style of its own is written as `a=1&a=2` if it is an array, as `a[b]=1` if it is an object.

    Raises:
        TypeError: A value has no form in a query string.
    """
    pairs: list[str] = []
    for name, value in parameters.items():
        style = styles.get(name) if styles else None
        for key, text in _pairs(name, value, style):
            pairs.append(f"{quote(key, safe='')}={text}" if key else text)
    return "&".join(pairs)


def _pairs(name: str, value: Any, style: ParameterStyle | None) -> Iterator[tuple[str, str]]:
    if value is None or is_absent(value):
        return
    if style is not None and style.style in ("json", "querystring"):
        from .body import json_bytes

        yield "" if style.style == "querystring" else name, style.encode(json_bytes(value).decode())
    elif is_mapping(value):
        if style is None or style.style == "deepObject":
            for key, item in value.items():
                yield from _pairs(f"{name}[{key}]", item, style)
        elif style.explode:
            for key, item in value.items():
                yield from _pairs(str(key), item, style)
        elif pairs := [(str(key), scalar_text(item, f"{name}.{key}")) for key, item in given_items(value)]:
            yield name, _joined([text for pair in pairs for text in pair], style)
    elif is_sequence(value):
        if style is None or style.explode:
            for item in value:
                yield from _pairs(name, item, style)
        elif texts := [scalar_text(item, name) for item in value if item is not None and not is_absent(item)]:
            yield name, _joined(texts, style)
    else:
        text = scalar_text(value, name)
        yield name, quote(text, safe="") if style is None else style.encode(text)


def _joined(texts: list[str], style: ParameterStyle) -> str:
    return _DELIMITERS.get(style.style, ",").join(map(style.encode, texts))
