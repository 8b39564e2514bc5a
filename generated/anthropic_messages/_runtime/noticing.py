"""Finding what the schema does not know in values that were read. Not imported unless a client has `on_unknown`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

import httpx2

from .extras import extras_type
from .models import BaseModel, UnknownVariant
from .parse import validator_of
from .shapes import is_array, is_object
from .unknown import Unknown

_Found: TypeAlias = tuple[Any, str, Any, type[BaseModel] | None]
"""The fields of an `Unknown`, but for its operation."""


def teller(hook: Callable[[Unknown], object], response: httpx2.Response) -> Callable[[Any], None]:
    """What is to be called with each value read from a response, to tell `hook` what is unknown in it."""
    request = response.request
    return telling(hook, f"{request.method} {request.extensions.get('url_template', request.url.path)}")


def telling(hook: Callable[[Unknown], object], operation: str) -> Callable[[Any], None]:
    """The same for values that came in another way, which `operation` names."""

    def tell(value: Any) -> None:
        for kind, path, found, model in _unknown(value, ""):
            hook(Unknown(kind, path, found, model, operation))

    return tell


def _unknown(value: Any, path: str) -> Iterator[_Found]:
    if isinstance(value, UnknownVariant):
        yield "variant", path, value, type(value)
    elif isinstance(value, BaseModel):
        yield from _in_model(value, path)
    elif is_array(value):
        for index, item in enumerate(value):
            yield from _unknown(item, f"{path}/{index}")
    elif is_object(value):
        for key, item in value.items():
            yield from _unknown(item, _below(path, key))


def _in_model(model: BaseModel, path: str) -> Iterator[_Found]:
    kind = type(model)
    irregular = "_irregular" in model.__dict__
    for name, field in kind.__pydantic_fields__.items():
        value, where = getattr(model, name), _below(path, field.alias or name)
        if irregular and field.is_required() and name not in model.model_fields_set:
            yield "missing", where, None, kind
        elif irregular and name in model.model_fields_set:
            yield from _in_irregular(field.annotation, value, where, kind)
        else:
            yield from _unknown(value, where)
    further = model.__pydantic_extra__ or {}
    extras = extras_type(kind) if further else None
    for key, value in further.items():
        if extras is None:
            yield "field", _below(path, key), value, kind
        elif irregular:
            yield from _in_irregular(extras, value, _below(path, key), kind)
        else:
            yield from _unknown(value, _below(path, key))


def _in_irregular(type_: Any, value: Any, path: str, kind: type[BaseModel]) -> Iterator[_Found]:
    if _holds_models(value) or _fits(type_, value):
        yield from _unknown(value, path)
    else:
        yield "value", path, value, kind


def _fits(type_: Any, value: Any) -> bool:
    try:
        validator_of(type_).validate_python(value, strict=True, by_name=False)
    except Exception:
        return False
    return True


def _holds_models(value: Any) -> bool:
    if is_array(value):
        return any(map(_holds_models, value))
    if is_object(value):
        return any(map(_holds_models, value.values()))
    return isinstance(value, BaseModel)


def _below(path: str, key: str) -> str:
    return f"{path}/{key.replace('~', '~0').replace('/', '~1')}"
