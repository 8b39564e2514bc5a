"""What a document says and an SDK does not do: told by those who read the rest of it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from sdkgen.api import BodyKind, ResultKind
from sdkgen.load.shapes import items, mapping
from sdkgen.parse.flatten import flatten
from sdkgen.parse.media import is_events, is_json, plain
from sdkgen.parse.scope import Scope, child

_AS_THEY_ARE = {BodyKind.TEXT, BodyKind.BINARY, ResultKind.TEXT, ResultKind.BINARY}
_BY_POSITION = ("prefixEncoding", "itemEncoding")
_FLOWS = ("implicit", "password", "authorizationCode", "deviceAuthorization")


def note_content(scope: Scope, content: str, media_type: str, kind: BodyKind | ResultKind) -> None:
    """Say what of the media type at `content` is left to the caller."""
    value = scope.mapping(content)
    for key in _BY_POSITION:
        if key in value:
            scope.note(child(content, key), "parts-by-position", "parts without names are left to the caller")
    for name, encoding in mapping(value.get("encoding")).items():
        for key in {"encoding", *_BY_POSITION} & mapping(encoding).keys():
            scope.note(
                child(content, "encoding", name, key), "parts-by-position", "parts of a part are left to the caller"
            )
    for key in ("schema", "itemSchema"):
        if key in value and kind in _AS_THEY_ARE and _is_structured(scope, child(content, key)):
            what = "text" if kind in (BodyKind.TEXT, ResultKind.TEXT) else "bytes"
            scope.note(child(content, key), "content-untyped", f"`{media_type}` is {what}, whatever it holds")


def note_others(scope: Scope, content: str, used: tuple[str, ...], told: str) -> None:
    """Say which media types of `content` go unused since those `used` are there, the first as `told` of what.

    The same JSON by another name is no loss, as which some frameworks list plain text as well.
    """
    for other in scope.mapping(content):
        if other not in used and not is_events(other) and not _is_same_json(scope, content, used[0], other):
            scope.note(child(content, other), "media-type", f"{told} as `{used[0]}`, not as `{other}`")


def _is_same_json(scope: Scope, content: str, chosen: str, other: str) -> bool:
    named_json = is_json(chosen) and (is_json(other) or plain(other) == "text/plain")
    if not named_json or "merge-patch" in f"{chosen} {other}":
        return False  # a merge patch looks the same, but means something else
    one, another = (scope.mapping(scope.follow(child(content, name))).get("schema") for name in (chosen, other))
    return one is not None and one == another


def note_security(scope: Scope) -> None:
    """Say which ways to authenticate are left to the caller."""
    for name in mapping(mapping(scope.mapping("#").get("components")).get("securitySchemes")):
        origin = scope.follow(child("#", "components", "securitySchemes", name))
        for key, what in _left_to_callers(scope.mapping(origin)):
            scope.note(child(origin, *key), "auth-flow", f"{what} is left to the caller")


def _left_to_callers(scheme: Mapping[str, Any]) -> Iterator[tuple[tuple[str, ...], str]]:
    http = str(scheme.get("scheme")).lower()
    match scheme.get("type"):
        case "oauth2":
            for flow in [one for one in _FLOWS if one in mapping(scheme.get("flows"))]:
                yield ("flows", flow), "getting a token in this way"
        case "openIdConnect":
            yield ("openIdConnectUrl",), "getting a token"
        case "mutualTLS":
            yield ("type",), "a certificate of the client, which its HTTP client has,"
        case "http" if http not in ("basic", "bearer"):
            yield ("scheme",), f"`{http}` authentication"
        case _:
            return


def note_dialects(scope: Scope) -> None:
    """Say where schemas are said to be of another dialect than the one that they are read by."""
    said = scope.mapping("#").get("jsonSchemaDialect")
    if said is not None and not _is_known_dialect(str(said)):
        scope.note("#/jsonSchemaDialect", "dialect", "schemas are read as OpenAPI and JSON Schema 2020-12 have them")


def _is_known_dialect(address: str) -> bool:
    return address.startswith(("https://spec.openapis.org/oas/", "https://json-schema.org/draft/2020-12/schema"))


def _is_structured(scope: Scope, origin: str) -> bool:
    """Whether a schema describes more than text or bytes."""
    schema = flatten(scope, origin)
    kinds = items(schema.value.get("type")) or [schema.value.get("type")]
    return bool(schema.properties) or schema.variants is not None or bool({"object", "array"} & {*kinds})
