"""Encodings: how the properties of a form are written, where the document says so."""

from __future__ import annotations

from sdkgen.api import Encoding
from sdkgen.load.shapes import mapping
from sdkgen.parse.scope import Scope, child

_STYLED = frozenset({"style", "explode", "allowReserved"})


def encodings(scope: Scope, content: str) -> tuple[Encoding, ...]:
    """What is said of the properties of the form whose media type is at `content`."""
    found: list[Encoding] = []
    for name, value in mapping(scope.mapping(content).get("encoding")).items():
        said = mapping(value)
        if "headers" in said:
            message = f"headers of the part `{name}` are sent where a caller gives them with a file"
            scope.note(child(content, "encoding", name), "part-headers", message)
        style = str(said.get("style", "form"))
        # A style takes the place of a media type, and of several types none can be chosen for all values.
        has_style = not _STYLED.isdisjoint(said)
        media_type = str(said.get("contentType", ""))
        is_one = not has_style and media_type and "," not in media_type and "*" not in media_type
        found.append(
            Encoding(
                name=name,
                media_type=media_type if is_one else "",
                style=style if has_style else "",
                explode=said.get("explode", style == "form") is True,
                reserved=said.get("allowReserved") is True,
            )
        )
    return tuple(one for one in found if one.media_type or one.style)
