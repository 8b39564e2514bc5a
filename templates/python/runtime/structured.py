"""Results whose text is JSON of a type that the caller chose: asking for it, and reading it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar, cast

from .errors import SDKError, shorten
from .sentinels import is_absent
from .shapes import is_array, is_object

if TYPE_CHECKING:
    from pydantic import TypeAdapter

T = TypeVar("T")

_MAX_ADAPTERS = 256
_adapters: dict[int, tuple[object, Any]] = {}


class OutputValidationError(SDKError, ValueError):
    """The text of a result is no JSON of the type that was asked for, for instance because it was cut off."""

    text: str
    """The text, whole."""
    result: Any
    """The result that has it."""

    def __init__(self, message: str, *, text: str, result: Any) -> None:
        super().__init__(message)
        self.text = text
        self.result = result

    def __reduce__(self) -> tuple[Any, ...]:
        return _remade, (type(self), str(self), self.text, self.result)


def _remade(kind: type[OutputValidationError], message: str, text: str, result: Any) -> OutputValidationError:
    return kind(message, text=text, result=result)


class Structure:
    """Where a request describes the JSON that it wants, and where a result has it.

    Args:
        at: The names that lead from the body to the description.
        schema: The property of the description that holds the JSON Schema.
        constants: Further properties of the description.
        text: The names that lead from the result to the text, through lists as well.
        where: What attributes of a list's item have to be for the text to count.
    """

    __slots__ = ("at", "constants", "schema", "text", "where")

    def __init__(
        self,
        at: tuple[str, ...],
        schema: str,
        *,
        constants: Mapping[str, str] | None = None,
        text: tuple[str, ...],
        where: Mapping[str, str] | None = None,
    ) -> None:
        self.at = at
        self.schema = schema
        self.constants = constants or {}
        self.text = text
        self.where = where or {}

    def body(self, body: Mapping[str, Any], output_type: object) -> dict[str, Any]:
        """The body with the description of the type in it, beside what else is at its place."""
        from .schema_transform import transform_schema

        description = {**self.constants, self.schema: transform_schema(output_type)}
        return _placed(body, self.at, description)

    def find(self, result: Any) -> str | None:
        """The text of a result, if it has one."""
        return next(_texts(result, self.text, self.where), None)


class Structured(Generic[T]):
    """What a class of results has whose text is JSON of a type. It stands beside a model among its bases."""

    _structure: ClassVar[Structure]

    @property
    def parsed_output(self) -> T | None:
        """The text of the result as the type that was asked for; `None` where there is no text, as in a refusal.

        Raises:
            OutputValidationError: The text is no JSON of that type.
        """
        values = vars(self)
        if "_output_type" not in values:
            return None
        if "_output" not in values:
            values["_output"] = self._read(values["_output_type"])
        return cast("T | None", values["_output"])

    def _read(self, output_type: Any) -> Any:
        text = self._structure.find(self)
        if text is None:
            return None
        try:
            return adapter_of(output_type).validate_json(text)
        except ValueError as error:
            name = getattr(output_type, "__name__", output_type)
            message = f"The text is no JSON of {name}: {shorten(str(error))}"
            raise OutputValidationError(message, text=text, result=self) from error


class ReadAs:
    """The type of a response whose text is JSON of a type: a class of results, and that type."""

    __slots__ = ("model", "output_type")

    def __init__(self, model: Any, output_type: object) -> None:
        self.model = model
        self.output_type = output_type

    def body(self, body: Mapping[str, Any]) -> dict[str, Any]:
        """The body with the description of the type in it, beside what else is at its place."""
        structure: Structure = self.model._structure
        return structure.body(body, self.output_type)

    def noted(self, result: Any) -> Any:
        """The result, which knows from now on what its text is."""
        if isinstance(result, self.model):
            vars(result)["_output_type"] = self.output_type
        return result

    def made(self, result: Any) -> Any:
        """The result, an object of the model's base, as an object of the model."""
        from .models import assembled

        extra: dict[str, Any] | None = result.__pydantic_extra__
        fields_set: set[str] = result.model_fields_set
        return self.noted(assembled(self.model, {**vars(result)}, {*fields_set}, extra and {**extra}))


def adapter_of(output_type: Any) -> TypeAdapter[Any]:
    """What pydantic makes of a type; made once."""
    from pydantic import TypeAdapter

    if isinstance(output_type, TypeAdapter):
        return output_type  # pyright: ignore[reportUnknownVariableType]
    # By identity: equal types may read differently, and some have no hash.
    known = _adapters.get(id(output_type))
    if known is not None:
        found: TypeAdapter[Any] = known[1]
        return found
    adapter: TypeAdapter[Any] = TypeAdapter(output_type)
    if len(_adapters) >= _MAX_ADAPTERS:
        _adapters.clear()
    _adapters[id(output_type)] = (output_type, adapter)
    return adapter


def _placed(body: Mapping[str, Any], at: tuple[str, ...], value: Any) -> dict[str, Any]:
    name, *rest = at
    if rest:
        given = body.get(name)
        inner: Mapping[str, Any] = {} if given is None or is_absent(given) else given
        if not is_object(inner):
            raise TypeError(f"`{name}` has to be a mapping, so that the description of the result can be put into it")
        value = _placed(inner, tuple(rest), value)
    return {**body, name: value}


def _texts(value: Any, path: tuple[str, ...], where: Mapping[str, str]) -> Iterator[str]:
    if is_array(value):
        for item in value:
            if all(getattr(item, name, None) == wanted for name, wanted in where.items()):
                yield from _texts(item, path, where)
    elif path:
        yield from _texts(getattr(value, path[0], None), path[1:], where)
    elif isinstance(value, str):
        yield value
