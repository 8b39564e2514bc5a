"""From the bytes of a response to a value of the declared type: once, strictly, then leniently if that fails."""

from __future__ import annotations

from threading import RLock
from typing import TYPE_CHECKING, Any, TypeGuard, TypeVar, cast, overload

from pydantic_core import SchemaValidator

from .models import BaseModel
from .one_of import LENIENT, STRICT

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

_MAX_VALIDATORS = 512
_validators: dict[int, tuple[object, SchemaValidator]] = {}
_lock = RLock()


@overload
def read(type_: type[T], data: bytes | str, *, strict: bool = False, response: httpx2.Response) -> T: ...
@overload
def read(type_: object, data: bytes | str, *, strict: bool = False, response: httpx2.Response) -> Any: ...
def read(type_: object, data: bytes | str, *, strict: bool = False, response: httpx2.Response) -> Any:
    """The JSON text `data` as a value of `type_`, which may be any annotation that pydantic understands.

    A value that does not fit is read leniently: each part that fits is typed, each that does not stays as it came.

    Raises:
        APIResponseValidationError: It is no JSON at all, or it does not fit and `strict` is set.
    """
    validator = validator_of(type_)
    try:
        return validator.validate_json(data, strict=True, context=STRICT if strict else LENIENT, by_name=False)
    except Exception as error:
        from .lenient import read_again

        return read_again(type_, data, strict=strict, response=response, cause=error)


def validator_of(type_: Any) -> SchemaValidator:
    """The validator of a type, built on first use."""
    if is_model(type_):
        validator: Any = type_.__pydantic_validator__
        return validator if type(validator) is SchemaValidator else _build(type_)
    # By identity, because Union[int, str] equals Union[str, int] and yet reads differently.
    known = _validators.get(id(type_))
    return _adapt(type_) if known is None else known[1]


def is_model(type_: object) -> TypeGuard[type[BaseModel]]:
    """Whether `type_` is a model of this package."""
    return isinstance(type_, type) and issubclass(type_, BaseModel)


def _build(model: type[BaseModel]) -> SchemaValidator:
    with _lock:
        model.model_rebuild()
        return cast(SchemaValidator, model.__pydantic_validator__)


def _adapt(type_: Any) -> SchemaValidator:
    from pydantic import TypeAdapter

    with _lock:
        adapter: Any = TypeAdapter(type_)
        validator: SchemaValidator = adapter.validator
        if len(_validators) >= _MAX_VALIDATORS:
            _validators.clear()
        _validators[id(type_)] = (type_, validator)
        return validator
