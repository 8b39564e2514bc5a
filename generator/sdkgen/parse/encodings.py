"""Encodings: how the properties of a form are written, where the document says so."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import BodyKind, Encoding, Location, Parameter
from sdkgen.load.shapes import mapping
from sdkgen.parse.media import body_kind, plain
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child, last
from sdkgen.parse.words import pascal, snake

_STYLED = frozenset({"style", "explode", "allowReserved"})


def encodings(scope: Scope, schemas: Schemas, content: str, name: str) -> tuple[Encoding, ...]:
    """What is said of the properties of the form whose media type is at `content`."""
    found: list[Encoding] = []
    has_parts = body_kind(last(content)) is BodyKind.MULTIPART
    for wire, value in mapping(scope.mapping(content).get("encoding")).items():
        said, origin = mapping(value), child(content, "encoding", wire)
        style = str(said.get("style", "form"))
        # A style takes the place of a media type, and of several types none can be chosen for all values.
        has_style = not _STYLED.isdisjoint(said)
        media_type = str(said.get("contentType", ""))
        is_one = not has_style and media_type and "," not in media_type and "*" not in media_type
        found.append(
            Encoding(
                name=wire,
                media_type=media_type if is_one else "",
                style=style if has_style else "",
                explode=said.get("explode", style == "form") is True,
                reserved=said.get("allowReserved") is True,
                headers=tuple(_headers(scope, schemas, origin, name + pascal(wire))) if has_parts else (),
            )
        )
    return tuple(one for one in found if one.media_type or one.style or one.headers)


def _headers(scope: Scope, schemas: Schemas, encoding: str, name: str) -> Iterator[Parameter]:
    """The headers of a part; its media type is said elsewhere."""
    for wire in mapping(scope.mapping(encoding).get("headers")):
        origin = scope.follow(child(encoding, "headers", wire))
        value = scope.mapping(origin)
        if "schema" not in value:
            scope.note(origin, "part-header", f"the header `{wire}` of a part has no schema, and is left out")
        elif plain(wire) != "content-type":
            yield Parameter(
                name=wire,
                argument=f"{snake(last(encoding))}_{snake(wire)}",
                location=Location.HEADER,
                type=schemas.type(child(origin, "schema"), name + pascal(wire)),
                required=value.get("required") is True,
                style="simple",
                explode=False,
                description=str(value.get("description", "")),
                deprecated=value.get("deprecated") is True,
                origin=origin,
            )
