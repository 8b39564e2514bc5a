"""Fields whose types are built when a value comes for them.

pydantic builds a model together with all models inside it. Where very many refer to each other, that would be all of
them for each, one inside the other, which takes long and ends at Python's recursion limit.
"""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Annotated, Any, get_args

from .one_of import READING

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema, SchemaValidator
    from pydantic_core.core_schema import ValidationInfo

    from .models import BaseModel


class BuiltLater:
    """Stands in the annotation of such a field, which means to type checkers and readers what it means without."""

    def __init__(self) -> None:
        self._field: tuple[type[BaseModel], str] | None = None
        self._built: SchemaValidator | None = None
        self._takes_none = False

    def __repr__(self) -> str:
        return "BuiltLater()"

    def belongs_to(self, model: type[BaseModel], name: str) -> None:
        """Say which field it stands in."""
        self._field = self._field or (model, name)

    def __get_pydantic_core_schema__(self, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        from pydantic_core import core_schema

        self._takes_none = NoneType in get_args(source)
        return core_schema.with_info_plain_validator_function(
            self._read, json_schema_input_schema=core_schema.any_schema()
        )

    @property
    def _validator(self) -> SchemaValidator:
        if self._built is None:
            from .parse import validator_of

            assert self._field is not None, "the model says so before anything is read"
            model, name = self._field
            validator_of(model)  # until then, its annotations may have names that are not resolved
            field = model.__pydantic_fields__[name]
            others = [one for one in field.metadata if one is not self]
            annotated: Any = Annotated
            whole: Any = annotated[field.annotation, *others] if others else field.annotation
            self._built = validator_of(whole)
        return self._built

    def _read(self, value: Any, info: ValidationInfo[Any]) -> Any:
        if value is None and self._takes_none:
            return None
        validator = self._validator
        if info.mode == "python":
            return validator.validate_python(value, context=info.context)
        from pydantic_core import to_json

        # What JSON means differs from what the same Python values mean, such as the text of a date.
        if info.context in READING:
            return validator.validate_json(to_json(value), strict=True, context=info.context, by_name=False)
        return validator.validate_json(to_json(value), context=info.context)
