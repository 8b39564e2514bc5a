"""Bodies: what an operation sends."""

from __future__ import annotations

from sdkgen.api import Alias, Anything, Array, Body, BodyKind, Primitive, PrimitiveKind, Record, Reference, Type
from sdkgen.load.shapes import mapping
from sdkgen.parse.encodings import encodings
from sdkgen.parse.flatten import flatten
from sdkgen.parse.media import FLAT, body_kind, preferred_body
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.sequences import items
from sdkgen.parse.unread import note_content, note_others

_FORMS = (BodyKind.FORM, BodyKind.MULTIPART)


def body(scope: Scope, schemas: Schemas, operation: str, name: str) -> Body | None:
    """The body of the operation at `operation`; `name` names a schema written in place."""
    if "requestBody" not in scope.get(operation):
        return None
    origin = scope.follow(child(operation, "requestBody"))
    value = scope.mapping(origin)
    place, content = scope.content(origin)
    if not content:
        return None
    media_type = preferred_body(content)
    note_others(scope, place, (media_type,), "the body is sent")
    kind = body_kind(media_type)
    media = scope.follow(child(place, media_type))
    if kind is BodyKind.FORM and _is_empty(scope, media):
        return None
    note_content(scope, media, media_type, kind)
    type = _type(scope, schemas, media, kind, name)
    record = record_of(schemas, type) if kind in FLAT else None
    if record is not None and record.extra not in (None, Anything()):
        told = "further properties are given with `extra_body`, which does not know their type"
        scope.note(media, "typed-extras", told)
    return Body(
        kind=kind,
        media_type=media_type,
        type=type,
        required=value.get("required") is True,
        fields=tuple(field for field in record.fields if not field.read_only) if record is not None else None,
        description=str(value.get("description", "")),
        origin=media,
        encodings=encodings(scope, schemas, media, name) if kind in _FORMS else (),
    )


def _is_empty(scope: Scope, media: str) -> bool:
    """Whether a form is described as one that has no fields, as some say of operations that take no body."""
    if "properties" not in mapping(scope.mapping(media).get("schema")):
        return False
    schema = flatten(scope, child(media, "schema"))
    free = [schema.value.get(key) for key in ("additionalProperties", "patternProperties")]
    return not schema.properties and schema.variants is None and not any(free)


def _type(scope: Scope, schemas: Schemas, origin: str, kind: BodyKind, name: str) -> Type:
    if kind is BodyKind.BINARY:
        return Primitive(PrimitiveKind.BINARY)
    if kind is BodyKind.TEXT:
        return Primitive(PrimitiveKind.STRING)
    if kind is BodyKind.JSON_LINES:
        found = items(scope, origin)
        return Array(found.type(schemas, name.removesuffix("Params") + "Line") if found is not None else Anything())
    return schemas.type(child(origin, "schema"), name) if "schema" in scope.get(origin) else Anything()


def record_of(schemas: Schemas, type: Type) -> Record | None:
    """The record that a value of this type is, if its properties can be arguments."""
    while isinstance(type, Reference):
        match schemas.definitions[type.target].shape:
            case Record() as record if record.fields:
                return record
            case Alias(inner):
                type = inner
            case _:
                return None
    return None
