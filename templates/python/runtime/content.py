"""What a call sends: JSON, a form, several parts, or bytes as they are."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Iterable, Mapping
from typing import Any

from .body import json_bytes
from .call import Call
from .operation import Operation
from .query import encode_query, scalar_text
from .sentinels import is_absent


def put_body(call: Call, operation: Operation, body: Any, extra_body: Any, files: Any, *, blocking: bool) -> None:
    """Writes the body into the call, and notes whether it can be sent a second time.

    Raises:
        TypeError, ValueError: It has no such form.
    """
    if operation.body == "json":
        call.content = json_bytes(body, extra_body)
    elif operation.body == "form":
        call.content = encode_query({**(body or {}), **(extra_body or {})}).encode("ascii")
    elif operation.body == "multipart":
        call.form = _fields({**(body or {}), **(extra_body or {})})
        call.files = _files(files)
        call.replayable = all(_is_replayable(file) for _, file in call.files)
    else:
        call.content, call.replayable = _raw(body, blocking)


def _raw(body: Any, blocking: bool) -> tuple[Any, bool]:
    if isinstance(body, str):
        return body.encode(), True
    if isinstance(body, (bytes, bytearray, memoryview)):
        return bytes(body), True
    if isinstance(body, os.PathLike):
        with open(body, "rb") as file:
            return file.read(), True
    if callable(getattr(body, "read", None)):
        data = body.read()
        return data.encode() if isinstance(data, str) else data, True
    if isinstance(body, AsyncIterable):
        if blocking:
            raise TypeError("An asynchronous iterator cannot be the body of a client that blocks")
        return body, False  # pyright: ignore[reportUnknownVariableType]
    if isinstance(body, Iterable) and not isinstance(body, Mapping):
        # An asynchronous transport takes only what it can await, so that nothing blocks it.
        return (body, False) if blocking else (b"".join(body), True)
    raise TypeError(f"An object of type {type(body).__name__} cannot be sent as bytes")


def _fields(body: Mapping[str, Any]) -> dict[str, Any]:
    fields: dict[str, Any] = {}
    for name, value in body.items():
        if value is None or is_absent(value):
            continue
        if isinstance(value, Mapping):
            fields[name] = json_bytes(value).decode()
        elif isinstance(value, Iterable) and not isinstance(value, (str, bytes)):
            fields[name] = [scalar_text(item, name) for item in value]
        else:
            fields[name] = scalar_text(value, name)
    return fields


def _files(files: Any) -> list[tuple[str, Any]]:
    pairs: list[tuple[str, Any]] = list(files.items() if isinstance(files, Mapping) else files or ())
    return [(name, _opened(file)) for name, file in pairs if file is not None and not is_absent(file)]


def _opened(file: Any) -> Any:
    if isinstance(file, os.PathLike):
        with open(file, "rb") as opened:
            return os.path.basename(file), opened.read()
    if (
        isinstance(file, tuple) and len(file) > 1 and isinstance(file[1], os.PathLike)
    ):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]
        with open(file[1], "rb") as opened:
            return (
                file[0] or os.path.basename(file[1]),
                opened.read(),
                *file[2:],
            )  # pyright: ignore[reportUnknownVariableType]
    return file  # pyright: ignore[reportUnknownVariableType]


def _is_replayable(file: Any) -> bool:
    content: Any = file[1] if isinstance(file, tuple) else file
    return isinstance(content, (bytes, str)) or bool(getattr(content, "seekable", lambda: False)())
