"""A call's body as JSON bytes.

Most bodies consist of nothing but strings, numbers, lists and dicts; one quick look finds that out, and only
others are converted, with a path by which errors can name what is wrong.
"""

from __future__ import annotations

import base64
import json
from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

from pydantic import BaseModel
from pydantic_core import PydanticSerializationError, to_json, to_jsonable_python

from .models import BaseModel as Model
from .sentinels import NOT_GIVEN, is_absent, omit
from .shapes import is_bytes, is_mapping, is_object, is_path, is_sequence

_LEAVES: frozenset[object] = frozenset({str, int, bool, type(None)})
_MAX_DEPTH = 200


def json_bytes(body: Any, extra: Any = None) -> bytes:
    """`body` as JSON, with the properties of `extra` over its own; values that were not given are left out.

    Models are written with the fields they were given, iterables as arrays, dates in ISO 8601, bytes, paths and
    open files as base64.

    Raises:
        TypeError: Something in it has no form in JSON; the text says where it is.
        ValueError: A number is not finite, or something contains itself.
    """
    if extra:
        if body is not None and not is_mapping(body):
            raise TypeError(f"extra_body needs a body that is an object, not {type(body).__name__}")
        body = {**(body or {}), **extra}
    if is_object(body):
        body = {key: value for key, value in body.items() if value is not NOT_GIVEN and value is not omit}
    try:
        if not _is_plain([body]):
            body = _convert(body, "", ())
    except RecursionError:
        body = _convert(body, "", ())
    try:
        return to_json(body)
    except PydanticSerializationError:
        # Half of a surrogate pair has no UTF-8, but JSON can escape it.
        return json.dumps(body, separators=(",", ":")).encode()
    except ValueError:
        # Circular, or nested more deeply than the writer follows: the slow way finds out and says where.
        _convert(body, "", ())
        raise


def _is_plain(container: Any) -> bool:
    """Whether a dict or list, and all inside, is of the very types that JSON has."""
    # Two levels in one call: this runs over every value of every body, and calls are what it would spend its time on.
    for value in container.values() if container.__class__ is dict else container:
        kind: object = value.__class__
        if kind is str:
            continue
        if kind is dict:
            for inner in value.values():
                inner_kind: object = inner.__class__
                if inner_kind in _LEAVES:
                    continue
                if inner_kind is dict or inner_kind is list:
                    if not _is_plain(inner):
                        return False
                elif inner_kind is not float or inner - inner != 0:
                    return False
        elif kind is list:
            if not _is_plain(value):
                return False
        elif kind not in _LEAVES and (kind is not float or value - value != 0):
            return False
    return True


def _convert(value: Any, path: str, ancestors: tuple[int, ...]) -> Any:
    if value is None or isinstance(value, bool):
        return value
    if isinstance(value, Enum):
        return _convert(value.value, path, ancestors)
    if isinstance(value, str):
        return str(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        if value - value != 0:
            raise ValueError(f"{path or 'body'}: {value} cannot be written as JSON")
        return float(value)
    if isinstance(value, (date, time)):
        return value.isoformat()
    if isinstance(value, (UUID, Decimal)):
        return str(value)
    text = encoded(value, path)
    if text is not None:
        return text
    if id(value) in ancestors:
        raise ValueError(f"{path or 'body'}: contains itself, which cannot be written as JSON")
    if len(ancestors) > _MAX_DEPTH:
        raise ValueError(f"{path[:80]}...: nested too deeply to be written as JSON")
    ancestors = (*ancestors, id(value))
    if isinstance(value, Model):
        value = value._to_input()  # pyright: ignore[reportPrivateUsage]
    elif isinstance(value, BaseModel):
        value = value.model_dump(by_alias=True, exclude_unset=True, warnings=False)
    if is_mapping(value):
        return {
            _key(key, path): _convert(item, f"{path}.{key}" if path else str(key), ancestors)
            for key, item in value.items()
            if not is_absent(item)
        }
    if is_sequence(value):
        items = (item for item in value if not is_absent(item))
        return [_convert(item, f"{path}[{index}]", ancestors) for index, item in enumerate(items)]
    if hasattr(value, "__index__"):
        return value.__index__()
    raise TypeError(f"{path or 'body'}: object of type {type(value).__name__} cannot be written as JSON")


def _key(key: object, path: str) -> str:
    if isinstance(key, Enum):
        key = key.value
    if isinstance(key, (str, int, UUID)) and not isinstance(key, bool):
        return str(key)
    raise TypeError(f"{path or 'body'}: a key of type {type(key).__name__} cannot be written as JSON")


def encoded(value: Any, path: str) -> str | None:
    """The text of what JSON has no kind of its own for: base64 of bytes, of a path or of an open file, or a duration.

    Raises:
        TypeError: A file is not open in binary mode.
    """
    if isinstance(value, timedelta):
        return str(to_jsonable_python(value))
    data = _binary(value, path)
    return None if data is None else base64.b64encode(data).decode("ascii")


def _binary(value: Any, path: str) -> bytes | None:
    """The bytes that `value` is or stands for, if it is bytes, a path or an open file."""
    if is_bytes(value):
        return bytes(value)
    if is_path(value):
        with open(value, "rb") as file:
            return file.read()
    if callable(getattr(value, "read", None)) and not isinstance(value, BaseModel):
        data = value.read()
        if not isinstance(data, bytes):
            raise TypeError(f"{path or 'body'}: a file must be opened in binary mode to be written as JSON")
        return data
    return None
