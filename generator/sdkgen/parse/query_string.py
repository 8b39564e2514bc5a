"""A query string that is described as a whole (`in: querystring`, OpenAPI 3.2), as the parameters that it has."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import BodyKind, Encoding, Field, Location, Parameter, Type
from sdkgen.parse.bodies import record_of
from sdkgen.parse.encodings import encodings
from sdkgen.parse.media import body_kind
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.words import pascal, snake


def query_string(scope: Scope, schemas: Schemas, origin: str, name: str) -> Iterator[Parameter]:
    """A form is a parameter for each of its properties, as it is in a body; JSON is one that has no name there."""
    value = scope.mapping(origin)
    place, content = scope.content(origin)
    wire = str(value.get("name", ""))
    for media_type in content:
        media = scope.follow(child(place, media_type))
        kind = body_kind(media_type)
        if kind not in (BodyKind.FORM, BodyKind.JSON) or "schema" not in scope.mapping(media):
            scope.note(origin, "parameter-location", f"a query string of `{media_type}` is left out")
            continue
        type = schemas.type(child(media, "schema"), name + pascal(wire))
        record = record_of(schemas, type) if kind is BodyKind.FORM else None
        if record is None:
            # An object of free keys is its pairs.
            yield _whole(scope, origin, type, "form" if kind is BodyKind.FORM else "querystring")
            continue
        said = {one.name: one for one in encodings(scope, schemas, media, name)}
        for field in record.fields:
            if not field.read_only:
                yield _part(scope, field, value.get("required") is True, said.get(field.name))


def _whole(scope: Scope, origin: str, type: Type, style: str) -> Parameter:
    value = scope.mapping(origin)
    wire = str(value.get("name", ""))
    return Parameter(
        name=wire,
        argument=_argument(scope, wire),
        location=Location.QUERY,
        type=type,
        required=value.get("required") is True,
        style=style,
        explode=True,
        description=str(value.get("description", "")),
        deprecated=value.get("deprecated") is True,
        origin=origin,
    )


def _part(scope: Scope, field: Field, required: bool, encoding: Encoding | None) -> Parameter:
    as_json = encoding is not None and body_kind(encoding.media_type) is BodyKind.JSON
    style = "json" if as_json else encoding.style if encoding is not None and encoding.style else "deepObject"
    return Parameter(
        name=field.name,
        argument=_argument(scope, field.name),
        location=Location.QUERY,
        type=field.type,
        required=field.required and required,
        style=style,
        explode=encoding is None or not encoding.style or encoding.explode,
        description=field.description,
        deprecated=field.deprecated,
        origin=field.origin,
        default=field.default,
        reserved=encoding is not None and encoding.reserved,
    )


def _argument(scope: Scope, wire: str) -> str:
    return scope.settings.parameters.get(wire, snake(wire) or "parameter")
