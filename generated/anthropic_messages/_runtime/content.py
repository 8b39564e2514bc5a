"""What a call sends: JSON, a form, several parts, or bytes as they are."""

from __future__ import annotations

import os
from collections.abc import AsyncIterable, Mapping
from typing import Any, cast

from .body import json_bytes
from .call import Call
from .headers import merge_headers
from .operation import Operation
from .parts import field_parts
from .query import encode_query
from .sentinels import is_absent
from .shapes import is_bytes, is_mapping, is_path, is_sequence, is_tuple


def put_body(call: Call, operation: Operation, body: Any, extra_body: Any, files: Any, *, blocking: bool) -> None:
    """Writes the body into the call, and notes whether it can be sent a second time.

    Raises:
        TypeError, ValueError: It has no such form.
    """
    if operation.body == "json":
        call.content = json_bytes(body, extra_body)
    elif operation.body == "form":
        given: dict[str, Any] = {**(body or {}), **(extra_body or {})}
        call.content = encode_query(given, operation.styles.get("body")).encode("ascii")
    elif operation.body == "multipart":
        fields = field_parts({**(body or {}), **(extra_body or {})}, operation.styles.get("body"), operation.part_types)
        call.files = [*fields, *_files(files, operation.part_types)]
        call.replayable = all(_is_replayable(file) for _, file in call.files)
    elif operation.body == "lines":
        call.content, call.replayable = _raw(_lines(body), blocking)
    else:
        call.content, call.replayable = _raw(body, blocking)


def _lines(body: Any) -> Any:
    """Values as lines of JSON, those of a list at once; what is bytes already, or gives them, as it is."""
    if not is_sequence(body) or hasattr(body, "read"):
        return body
    lines = map(_line, body)
    return b"".join(lines) if isinstance(body, (list, tuple)) else lines


def _line(value: Any) -> bytes:
    return bytes(value) if is_bytes(value) else json_bytes(value) + b"\n"


def headed(files: list[tuple[str, Any]], headers: Mapping[str, Mapping[str, Any]]) -> list[tuple[str, Any]]:
    """The parts of a form, with these headers by the names of the parts; a file may have come with its own, which win.

    Raises:
        TypeError, ValueError: A header cannot be sent.
    """
    return [(name, _headed(file, headers[name]) if name in headers else file) for name, file in files]


def _headed(file: Any, headers: Mapping[str, Any]) -> Any:
    given = {name: value for name, value in headers.items() if value is not None}
    whole = file if is_tuple(file) else (os.path.basename(str(getattr(file, "name", "upload"))), file)
    missing: tuple[Any, ...] = (None, None, None, {})
    complete: tuple[Any, ...] = (*whole, *missing[len(whole) :])
    filename, content, media_type, own = complete
    return filename, content, media_type, dict(merge_headers(given, own).values())


def _raw(body: Any, blocking: bool) -> tuple[Any, bool]:
    if isinstance(body, str):
        return body.encode(), True
    if is_bytes(body):
        return bytes(body), True
    if is_path(body):
        with open(body, "rb") as file:
            return file.read(), True
    if callable(getattr(body, "read", None)):
        data = body.read()
        return data.encode() if isinstance(data, str) else data, True
    if isinstance(body, AsyncIterable):
        if blocking:
            raise TypeError("An asynchronous iterator cannot be the body of a client that blocks")
        return cast("AsyncIterable[bytes]", body), False
    if is_sequence(body):
        # An asynchronous transport takes only what it can await, so that nothing blocks it.
        return (body, False) if blocking else (b"".join(body), True)
    raise TypeError(f"An object of type {type(body).__name__} cannot be sent as bytes")


def _files(files: Any, types: Mapping[str, str]) -> list[tuple[str, Any]]:
    pairs: list[tuple[str, Any]] = list(files.items() if is_mapping(files) else files or ())
    return [
        (name, _typed(_opened(file), types[name]) if name in types else _opened(file))
        for name, given in pairs
        for file in (given if is_sequence(given) and not is_tuple(given) and not hasattr(given, "read") else [given])
        if file is not None and not is_absent(file)
    ]


def _opened(file: Any) -> Any:
    if is_path(file):
        with open(file, "rb") as opened:
            return os.path.basename(file), opened.read()
    if is_tuple(file) and len(file) > 1 and is_path(file[1]):
        with open(file[1], "rb") as opened:
            return file[0] or os.path.basename(file[1]), opened.read(), *file[2:]
    return file


def _typed(file: Any, media_type: str) -> Any:
    """The file with the media type of its part, if it has none of its own."""
    if not is_tuple(file):
        return os.path.basename(str(getattr(file, "name", "upload"))), file, media_type
    return file if len(file) > 2 else (*file, media_type)


def _is_replayable(file: Any) -> bool:
    content: Any = file[1] if is_tuple(file) else file
    return isinstance(content, (bytes, str)) or bool(getattr(content, "seekable", lambda: False)())
