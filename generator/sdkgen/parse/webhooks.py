"""Webhooks: the payloads that a document declares, and the choice between them."""

from __future__ import annotations

from collections.abc import Iterator

from sdkgen.api import Reference, Type, Webhooks
from sdkgen.load.shapes import mapping
from sdkgen.parse.media import is_json
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.walk import VERBS
from sdkgen.parse.words import pascal

ORIGIN = child("#", "webhooks")
_NAME = "WebhookEvent"


def webhooks(scope: Scope, schemas: Schemas) -> Webhooks | None:
    """What the API sends by itself, if the document says so."""
    settings = scope.settings.webhooks
    found = {origin: schemas.type(origin, f"{pascal(name)}{_NAME}") for name, origin in _payloads(scope)}
    if found:
        return Webhooks(_event(scope, schemas, found), settings.secret_env if settings is not None else "")
    if settings is not None:
        message = "the document declares no webhooks that send JSON"
        scope.problems.append(scope.settings.problem(settings.origin, "no-webhooks", message, "remove this", key=True))
    return None


def _payloads(scope: Scope) -> Iterator[tuple[str, str]]:
    """The name of each webhook, and the origin of the schema of its body."""
    for name in mapping(scope.mapping("#").get("webhooks")):
        item = scope.follow(child(ORIGIN, name))
        for origin in (child(item, verb) for verb in scope.mapping(item) if verb in VERBS):
            schema = _schema(scope, origin)
            if schema:
                yield name, schema
            else:
                scope.note(origin, "webhook-payload", f"the webhook `{name}` sends no JSON that is described")


def _schema(scope: Scope, operation: str) -> str:
    """The origin of the schema of the JSON that a webhook sends; empty where there is none."""
    if "requestBody" not in scope.mapping(operation):
        return ""
    place, content = scope.content(scope.follow(child(operation, "requestBody")))
    described = (scope.follow(child(place, one)) for one in content if is_json(one))
    return next((child(one, "schema") for one in described if "schema" in scope.mapping(one)), "")


def _event(scope: Scope, schemas: Schemas, found: dict[str, Type]) -> Reference:
    """The definition of any payload: the only one there is, or a choice like those that the document writes itself."""
    # Several webhooks may send the same.
    origins = {type: origin for origin, type in reversed(found.items())}
    variants = tuple(origins[type] for type in dict.fromkeys(found.values()))
    only = next(iter(found.values()))
    if len(variants) == 1 and isinstance(only, Reference):
        return only
    return schemas.choose(ORIGIN, _NAME, variants)
