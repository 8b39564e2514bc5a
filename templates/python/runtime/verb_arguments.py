"""What the low-level verbs of a client take, and the operation they describe with it."""

from __future__ import annotations

from typing import Any, TypedDict, get_args, get_origin

from .arguments import Body, CallArguments, Content, Files, RequestOptions
from .operation import BodyKind, Operation, ResultKind


class VerbArguments(TypedDict, total=False):
    """How to send a request that no document describes."""

    body: Body
    """What is sent as JSON, or the fields that go with `files`."""
    content: Content
    """What is sent as it is, instead of a body."""
    files: Files
    """What is sent in several parts."""
    options: RequestOptions
    """What this request does in another way than its client."""


def described(verb: str, path: str, cast_to: Any, arguments: VerbArguments) -> tuple[Operation, CallArguments]:
    """The operation that is asked for, and what to call it with.

    Raises:
        TypeError: The arguments exclude each other, or there is no such option.
    """
    options = arguments.get("options") or RequestOptions()
    if unknown := options.keys() - RequestOptions.__optional_keys__:
        known = ", ".join(sorted(RequestOptions.__optional_keys__))
        raise TypeError(f"There is no option {min(unknown)!r}; a request has {known}")
    content, files = arguments.get("content"), arguments.get("files")
    if content is not None and (files is not None or arguments.get("body") is not None):
        raise TypeError("`content` is a whole body, it goes with neither `body` nor `files`")
    kind: BodyKind = "json" if files is None else "multipart"
    media_type = ""
    if content is not None:
        kind = "raw"
        media_type = "text/plain; charset=utf-8" if isinstance(content, str) else "application/octet-stream"
    operation = Operation(verb, path, body=kind, media_type=media_type, result=result_kind(cast_to))
    call = CallArguments(
        body=arguments.get("body") if content is None else content,
        files=files,
        extra_headers=options.get("headers"),
        extra_query=options.get("params"),
        extra_body=options.get("extra_json"),
        options=options,
    )
    if "timeout" in options:
        call["timeout"] = options["timeout"]
    return operation, call


def event_type_of(stream_class: Any, cast_to: Any) -> tuple[Any, Any]:
    """The class of a stream and the type of its events, from `Stream[Event]`."""
    if stream_class is None:
        return None, cast_to
    found = get_args(stream_class)
    return get_origin(stream_class) or stream_class, found[0] if found else cast_to


def result_kind(cast_to: Any) -> ResultKind:
    """How a body is read that is to be a `cast_to`."""
    if cast_to is None or cast_to is type(None):
        return "nothing"
    if cast_to is str:
        return "text"
    return "bytes" if cast_to is bytes else "json"
