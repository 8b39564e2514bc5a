"""Structured results, as the settings declare them, held against the body and the result of the operation."""

from __future__ import annotations

from sdkgen.api import Array, Body, Choice, Record, Reference, Result, Structured, Type
from sdkgen.load.closest import did_you_mean
from sdkgen.parse.schemas import Schemas
from sdkgen.parse.scope import Scope, child
from sdkgen.parse.shapes import shape_of
from sdkgen.settings import StructuredSettings


def structured(
    scope: Scope, schemas: Schemas, body: Body | None, result: Result, settings: StructuredSettings
) -> Structured | None:
    """The method that `settings` declare, or nothing where it makes no sense, which is then a problem."""
    check = _Check(scope, schemas, settings)
    if not isinstance(result.type, Reference) or not isinstance(schemas.definitions[result.type.target].shape, Record):
        check.problem("", "structured-result", "the result of the operation is no object", "")
        return None
    fields = {field.name: field.type for field in body.fields or ()} if body is not None else {}
    check.known(fields, settings.at[0], child("at", 0), "the body")
    if settings.argument in fields:
        check.problem(
            "argument", "name-clash", f"the body has a property `{settings.argument}` already", "choose another"
        )
    check.text(result.type)
    return Structured(
        method=settings.method,
        argument=settings.argument,
        name=settings.class_name or f"Parsed{schemas.definitions[result.type.target].name}",
        at=settings.at,
        schema=settings.schema,
        constants=tuple(settings.constants.items()),
        text=settings.text,
        where=tuple(settings.where.items()),
        origin=settings.origin,
    )


class _Check:
    """Finds what the settings name and the document does not have."""

    def __init__(self, scope: Scope, schemas: Schemas, settings: StructuredSettings) -> None:
        self._scope = scope
        self._schemas = schemas
        self._settings = settings

    def problem(self, key: str, rule: str, message: str, hint: str) -> None:
        origin = f"{self._settings.origin}/{key}" if key else self._settings.origin
        self._scope.problems.append(self._scope.settings.problem(origin, rule, message, hint))

    def known(self, fields: dict[str, Type], name: str, key: str, owner: str) -> bool:
        if name not in fields:
            self.problem(key, "unknown-property", f"{owner} has no property `{name}`", did_you_mean(name, fields))
        return name in fields

    def text(self, type: Type) -> None:
        """Follow the path to the text."""
        types = [type]
        for index, name in enumerate(self._settings.text):
            fields = {key: value for one in types for key, value in self._fields(one).items()}
            if not fields:
                return
            if not self.known(fields, name, child("text", index), "the result" if not index else "what is there"):
                return
            types = [fields[name]]

    def _fields(self, type: Type) -> dict[str, Type]:
        while isinstance(type, Array):
            type = type.item
        shape = shape_of(self._schemas.definitions, type)
        if isinstance(shape, Choice):
            return {key: value for variant in shape.variants for key, value in self._fields(variant.type).items()}
        return {field.name: field.type for field in shape.fields} if shape is not None else {}
