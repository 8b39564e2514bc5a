"""What responses are made of: models that keep what they do not know, and unions that are open at the end."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self, TypeAlias, TypeVar

from pydantic import BaseModel as PydanticModel
from pydantic import ConfigDict
from pydantic_core import PydanticSerializationError, to_jsonable_python

from .one_of import OneOf as OneOf

if TYPE_CHECKING:
    from pydantic import GetCoreSchemaHandler
    from pydantic_core import CoreSchema

M = TypeVar("M", bound="BaseModel")
Warnings: TypeAlias = bool | Literal["none", "warn", "error"]


class BaseModel(PydanticModel):
    """An object of the API. Fields that this version of the package does not know are kept as attributes.

    What the server sends is read strictly; where it breaks the schema, a field has the value as it came, and a
    required field that is missing reads as `None`.
    """

    model_config = ConfigDict(
        extra="allow", defer_build=True, validate_by_name=True, validate_by_alias=True, protected_namespaces=()
    )

    if TYPE_CHECKING:
        _unsent: ClassVar[frozenset[str]]
        """Properties that a request does not take back."""

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: GetCoreSchemaHandler) -> CoreSchema:
        for name, field in cls.__pydantic_fields__.items():
            for note in field.metadata:
                if hasattr(note, "belongs_to"):  # it is BuiltLater, which few packages need
                    note.belongs_to(cls, name)
        schema = handler(source)
        renamed = frozenset(name for name, field in cls.__pydantic_fields__.items() if field.alias)
        if renamed:
            from .undocumented import watched

            watched(handler.resolve_ref_schema(schema), renamed)
        return schema

    @property
    def _request_id(self) -> str | None:
        """The id that the server gave the request; only the object that a call returned has one."""
        # Kept beside the fields, where copies and pickles find it and dumps and comparisons do not.
        value: str | None = self.__dict__.get("_request_id")
        return value

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: Warnings = True,
    ) -> dict[str, Any]:
        """The object as a dict, by default with exactly the fields that came and under the API's names.

        Args:
            mode: With `json`, only values that JSON has; with `python`, datetimes and the like stay what they are.
            use_api_names: Whether keys are the API's names instead of the attributes'.
            exclude_unset: Leave out fields that were not sent.
            exclude_defaults: Leave out fields that have their default.
            exclude_none: Leave out fields that are `None`.
            warnings: What to do about values that do not have the declared type.
        """
        irregular = "_irregular" in self.__dict__
        value = self.model_dump(
            mode="python" if irregular else mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings and not irregular,
        )
        # Written by its own type, not by the one that the schema wanted it to have.
        return to_jsonable_python(value) if irregular and mode == "json" else value

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: Warnings = True,
    ) -> str:
        """The object as JSON text; the arguments are those of `to_dict`, `indent` counts spaces."""
        if "_irregular" not in self.__dict__:
            try:
                return self.model_dump_json(
                    indent=indent,
                    by_alias=use_api_names,
                    exclude_unset=exclude_unset,
                    exclude_defaults=exclude_defaults,
                    exclude_none=exclude_none,
                    warnings=warnings,
                )
            except PydanticSerializationError:
                pass  # Half of a surrogate pair is possible in JSON (as an escape) but not in UTF-8.
        value = self.to_dict(
            mode="json",
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
            warnings=warnings,
        )
        return json.dumps(value, indent=indent, ensure_ascii=False)

    def _to_input(self) -> dict[str, Any]:
        """The fields that were set, under the API's names, as a request takes them back."""
        values, came, unsent = vars(self), self.model_fields_set, self._unsent
        fields = type(self).__pydantic_fields__.items()
        given = {field.alias or name: values[name] for name, field in fields if name in came}
        given.update(self.__pydantic_extra__ or {})
        return {key: value for key, value in given.items() if key not in unsent}

    @classmethod
    def construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An object of these values, read like a response: what fits is typed, what does not stays as it is."""
        return cls.model_construct(_fields_set, **values)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """An object of these values, read like a response: what fits is typed, what does not stays as it is.

        Values have the names of attributes or those of the API; within values, names are the API's.
        """
        from .lenient import build

        for name, field in cls.__pydantic_fields__.items():
            if field.alias and name in values and field.alias not in values:
                values[field.alias] = values.pop(name)
        model = build(cls, values)
        if _fields_set is not None:
            object.__setattr__(model, "__pydantic_fields_set__", _fields_set)
        return model


# Not annotated where it counts: pydantic evaluates the annotations of a model's ancestors again for each model.
BaseModel._unsent = frozenset()  # pyright: ignore[reportPrivateUsage]


class UnknownVariant(BaseModel):
    """A variant of a union that this version of the package does not know: the object as the server sent it."""

    @property
    def raw(self) -> dict[str, Any]:
        """The object as received."""
        return self.__pydantic_extra__ or {}


def assembled(model: type[M], attributes: dict[str, Any], fields_set: set[str], extra: dict[str, Any] | None) -> M:
    """An object of `model` that has exactly these attributes, whether they fit or not."""
    made = model.__new__(model)
    object.__setattr__(made, "__dict__", attributes)
    object.__setattr__(made, "__pydantic_fields_set__", fields_set)
    object.__setattr__(made, "__pydantic_extra__", extra)
    object.__setattr__(made, "__pydantic_private__", None)
    return made


def set_request_id(model: BaseModel, request_id: str | None) -> None:
    """Notes on the object that a call returns which request it answers."""
    if request_id is not None:
        vars(model)["_request_id"] = request_id
