"""Styles of paging, read from a configuration."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from sdkgen.adopt.casing import class_name
from sdkgen.adopt.configuration import Configuration, Keys
from sdkgen.load.shapes import is_list, is_mapping, mapping

_PURPOSE = "x-stainless-pagination-property"


def paging(configuration: Configuration) -> dict[str, Any]:
    """The styles by the names of their page classes."""
    found: dict[str, Any] = {}
    given = configuration.root.get("pagination")
    for index, value in enumerate(given if is_list(given) else []):
        keys = ("pagination", str(index))
        if not is_mapping(value):
            continue
        name = class_name(str(value.get("name", "page")))
        style = _style(configuration, keys, value)
        if style is not None:
            found[name] = style
            configuration.carried(keys, ("paging", name))
    return found


@dataclass(frozen=True)
class _Shape:
    """What a style calls the parameters and properties that it uses."""

    parameters: dict[str, str]
    """Purpose -> parameter."""
    fields: dict[str, str | list[str]]
    """Purpose -> property, or the path of it."""
    items: str | list[str]
    more: str | list[str]


def _style(configuration: Configuration, keys: Keys, value: dict[str, Any]) -> dict[str, Any] | None:
    shape = _shape(value)
    make = _STYLES.get(str(value.get("type")))
    style = make(shape) if make is not None else None
    if style is None:
        said = f"no style of paging does what the type `{value.get('type')}` does"
        if make is not None:
            said = "it does not say which parameter and property lead to the next page"
        configuration.lost(keys, "paging-style", said, "pages of these lists are given one at a time")
        return None
    found: dict[str, Any] = {"items": shape.items} if shape.items else {}
    if shape.more:
        found["more"] = shape.more
    return {**found, **style}


def _shape(value: dict[str, Any]) -> _Shape:
    request, response = mapping(value.get("request")), mapping(value.get("response"))
    parameters = {purpose: path[-1] for path, purpose, _ in _properties(request) if purpose}
    fields: dict[str, str | list[str]] = {}
    arrays: list[list[str]] = []
    flags: list[list[str]] = []
    for path, purpose, schema in _properties(response):
        if purpose:
            fields.setdefault(purpose, _path(path))
        if schema.get("type") == "array" or purpose == "items":
            arrays.insert(0 if purpose == "items" else len(arrays), path)
        if schema.get("type") == "boolean" and (
            path[-1] in ("has_more", "has_next_page") or purpose == "has_next_page"
        ):
            flags.append(path)
    return _Shape(parameters, fields, _path(arrays[0]) if arrays else "", _path(flags[0]) if flags else "")


def _properties(
    schemas: dict[str, Any], above: tuple[str, ...] = ()
) -> Iterator[tuple[list[str], str, dict[str, Any]]]:
    """Path, purpose and schema of every property, those of nested objects too."""
    for name, schema in schemas.items():
        if not is_mapping(schema):
            continue
        yield [*above, name], str(mapping(schema.get(_PURPOSE)).get("purpose", "")), schema
        yield from _properties(mapping(schema.get("properties")), (*above, name))


def _path(path: list[str]) -> str | list[str]:
    return path[0] if len(path) == 1 else path


def _cursor(shape: _Shape) -> dict[str, Any] | None:
    parameter, field = shape.parameters.get("next_cursor_param"), shape.fields.get("next_cursor_field")
    before, first = shape.parameters.get("previous_cursor_param"), shape.fields.get("previous_cursor_field")
    if not parameter or not field:
        return None
    if before and first:
        return {"cursor": {"after": parameter, "last": field, "before": before, "first": first}}
    return {"token": {"parameter": parameter, "field": field}}


def _cursor_of_item(shape: _Shape) -> dict[str, Any] | None:
    parameter = shape.parameters.get("next_cursor_id") or shape.parameters.get("next_cursor_param")
    item = shape.fields.get("next_cursor_id") or shape.fields.get("next_cursor_field") or "id"
    name = item if isinstance(item, str) else item[-1]
    return {"cursor": {"after": parameter, "item": name}} if parameter else None


def _url(shape: _Shape) -> dict[str, Any] | None:
    field = next((shape.fields[key] for key in ("next_cursor_url", "cursor_url_field") if key in shape.fields), None)
    return {"url": {"field": field}} if field else None


def _offset(shape: _Shape) -> dict[str, Any] | None:
    parameter = shape.parameters.get("offset_count_param")
    total = shape.fields.get("offset_total_count_field")
    return {"offset": {"parameter": parameter, **({"total": total} if total else {})}} if parameter else None


def _page_number(shape: _Shape) -> dict[str, Any] | None:
    parameter = shape.parameters.get("page_number_param")
    pages = shape.fields.get("total_page_count_field")
    return {"page": {"parameter": parameter, **({"pages": pages} if pages else {})}} if parameter else None


_STYLES: dict[str, Callable[[_Shape], dict[str, Any] | None]] = {
    "cursor": _cursor,
    "cursor_id": _cursor_of_item,
    "cursor_url": _url,
    "offset": _offset,
    "page_number": _page_number,
}
