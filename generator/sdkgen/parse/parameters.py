"""Parameters: the values of a call that travel outside its body."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import Anything, Location, Parameter, Primitive, PrimitiveKind, Type
from sdkgen.load.shapes import items, mapping
from sdkgen.parse.media import is_json
from sdkgen.parse.query_string import query_string
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.walk import TEMPLATE, Endpoint
from sdkgen.parse.words import pascal, snake

_STYLES = {
    Location.PATH: ("simple", "label", "matrix"),
    Location.HEADER: ("simple",),
    Location.QUERY: ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    Location.COOKIE: ("form", "cookie"),
}
"""The styles that OpenAPI knows, the usual one first."""
_IGNORED_HEADERS = frozenset({"accept", "content-type", "authorization"})
"""Header parameters that OpenAPI says to ignore."""


def parameters(scope: Scope, schemas: Schemas, endpoint: Endpoint, name: str) -> tuple[Parameter, ...]:
    """The parameters of an operation: those of its path unless it redefines them, then its own; required first.

    Those in the path are the ones that the path names, whatever is described.
    """
    described: dict[tuple[str, str], str] = {}
    for owner in (endpoint.path_item, endpoint.origin):
        for index in range(len(items(scope.mapping(owner).get("parameters")))):
            origin = scope.follow(child(owner, "parameters", index))
            value = scope.mapping(origin)
            described[str(value.get("name")), str(value.get("in"))] = origin
    read = [one for origin in described.values() for one in _read(scope, schemas, origin, name)]
    found = {(one.name, one.location): one for one in read}
    in_path = list(dict.fromkeys(TEMPLATE.findall(endpoint.path)))
    for parameter in [one for one in found.values() if one.location is Location.PATH and one.name not in in_path]:
        message = f"`{parameter.name}` is not in the path `{endpoint.path}`, and left out"
        scope.note(parameter.origin, "path-parameter-unused", message)
        del found[parameter.name, parameter.location]
    for wire in in_path:
        if (wire, Location.PATH) not in found:
            message = f"`{wire}` of the path `{endpoint.path}` is not described, and read as text"
            scope.note(endpoint.origin, "path-parameter-undescribed", message)
            found[wire, Location.PATH] = _undescribed(scope, endpoint, wire)
    return tuple(sorted(found.values(), key=lambda one: not one.required))


def _undescribed(scope: Scope, endpoint: Endpoint, wire: str) -> Parameter:
    return Parameter(
        name=wire,
        argument=scope.settings.parameters.get(wire, snake(wire) or "parameter"),
        location=Location.PATH,
        type=Primitive(PrimitiveKind.STRING),
        required=True,
        style="simple",
        explode=False,
        description="",
        deprecated=False,
        origin=endpoint.origin,
    )


def _read(scope: Scope, schemas: Schemas, origin: str, name: str) -> Iterator[Parameter]:
    value = scope.mapping(origin)
    wire, where = str(value.get("name", "")).lower(), str(value.get("in"))
    if where == "querystring":
        yield from query_string(scope, schemas, origin, name)
    elif where != Location.HEADER or wire not in _IGNORED_HEADERS | _constant_headers(scope):
        yield _parameter(scope, schemas, origin, name, Location(where))


def _parameter(scope: Scope, schemas: Schemas, origin: str, name: str, location: Location) -> Parameter:
    value = scope.mapping(origin)
    wire, settings = str(value.get("name", "")), scope.settings
    type, is_json = _type(scope, schemas, origin, name + pascal(wire))
    style = "json" if is_json else _style(scope, origin, location)
    default = mapping(value.get("schema")).get("default")
    return Parameter(
        name=wire,
        argument=settings.parameters.get(wire, snake(wire) or "parameter"),
        location=location,
        type=type,
        required=location is Location.PATH or value.get("required") is True,
        style=style,
        explode=is_json or value.get("explode", style in ("form", "cookie")) is True,
        description=str(value.get("description", "")),
        deprecated=value.get("deprecated") is True,
        origin=origin,
        default=default if isinstance(default, str | int | float | bool) else None,
        reserved=location is Location.QUERY and value.get("allowReserved") is True,
    )


def _style(scope: Scope, origin: str, location: Location) -> str:
    known = _STYLES[location]
    style = str(scope.mapping(origin).get("style", known[0]))
    if style in known:
        return style
    message = f"`{style}` is not a style of parameters in `{location.value}`, and `{known[0]}` is taken"
    scope.note(origin, "parameter-style", message)
    return known[0]


def _type(scope: Scope, schemas: Schemas, origin: str, name: str) -> tuple[Type, bool]:
    """The parameter's type, and whether it is written as JSON, which `content` says instead of a style."""
    place, content = scope.content(origin)
    if content:
        media_type = next(iter(content))
        media = scope.follow(child(place, media_type))
        described = "schema" in scope.mapping(media)
        type = schemas.type(child(media, "schema"), name) if described else Anything()
        return type, is_json(media_type)
    return schemas.type(child(origin, "schema"), name) if "schema" in scope.mapping(origin) else Anything(), False


def _constant_headers(scope: Scope) -> frozenset[str]:
    return frozenset(header.lower() for header in scope.settings.client.headers)
