"""The parts of a multipart form that are no files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, TypeAlias

from pydantic import BaseModel

from .body import json_bytes
from .sentinels import is_absent
from .shapes import is_mapping, is_sequence
from .styles import ParameterStyle, given_items, scalar_text

Part: TypeAlias = tuple[str, tuple[Any, ...]]
"""A name with what httpx2 knows as a file: its name, which a field has not, its content, and perhaps its media type."""

_JSON = "application/json"


def field_parts(
    fields: Mapping[str, Any], styles: Mapping[str, ParameterStyle] | None, types: Mapping[str, str]
) -> list[Part]:
    """The parts of these fields; those that are `None` or were not given are left out.

    An array is a part for each of its items, an object is JSON, unless the field has a style of its own.

    Raises:
        TypeError, ValueError: A value has no form in its part.
    """
    return [
        part
        for name, value in given_items(fields)
        for part in _of_field(name, value, styles.get(name) if styles else None, types.get(name))
    ]


def _of_field(name: str, value: Any, style: ParameterStyle | None, media_type: str | None) -> Iterator[Part]:
    if is_mapping(value) and style is not None:
        pairs = [(str(key), scalar_text(item, f"{name}.{key}")) for key, item in given_items(value)]
        if style.explode:
            inside = style.style == "deepObject"
            yield from (_part(f"{name}[{key}]" if inside else key, text, None) for key, text in pairs)
        else:
            yield _part(name, ",".join(text for pair in pairs for text in pair), None)
    elif is_sequence(value):
        items = [item for item in value if item is not None and not is_absent(item)]
        if style is None or style.explode:
            yield from (_part(name, item, media_type) for item in items)
        elif items:
            yield _part(name, ",".join(scalar_text(item, name) for item in items), None)
    else:
        yield _part(name, value, media_type)


def _part(name: str, value: Any, media_type: str | None) -> Part:
    is_object = is_mapping(value) or is_sequence(value) or isinstance(value, BaseModel)
    kind = media_type or (_JSON if is_object else "")
    is_json = is_object or kind == _JSON or kind.endswith("+json")
    content = json_bytes(value) if is_json else scalar_text(value, name).encode()
    return name, (None, content, kind) if kind else (None, content)
