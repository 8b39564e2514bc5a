"""Requests by verb and path, for what a client has no method for: blocking."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any, Literal, TypeVar, Unpack, overload

from .arguments import CallArguments
from .operation import Operation
from .verb_arguments import VerbArguments, described, event_type_of

T = TypeVar("T")
S = TypeVar("S")


class Verbs:
    """The verbs of HTTP as methods. A path is relative to the client's `base_url`, or a whole URL.

    `cast_to` is the type of the answer: a model or anything else that pydantic reads, `str` and `bytes` for the
    content as it is, `None` for nothing, `httpx2.Response` for all of it. With `stream=True`, `stream_cls` is the
    class of the stream with the type of its events.

    Raises:
        APIError: The call failed.
        TypeError, ValueError: An argument cannot be sent.
    """

    @abstractmethod
    def request(self, operation: Operation, cast_to: Any, **arguments: Unpack[CallArguments]) -> Any:
        """Sends a request and gives its answer."""

    @abstractmethod
    def stream(
        self, operation: Operation, event_type: Any, stream_class: Any = None, **arguments: Unpack[CallArguments]
    ) -> Any:
        """Sends a request and gives the events of its answer."""

    @overload
    def get(
        self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **arguments: Unpack[VerbArguments]
    ) -> T: ...
    @overload
    def get(
        self, path: str, *, cast_to: Any, stream: Literal[True], stream_cls: type[S], **arguments: Unpack[VerbArguments]
    ) -> S: ...
    def get(self, path: str, *, cast_to: Any, **arguments: Any) -> Any:
        """Sends a GET request."""
        return self._call("GET", path, cast_to, **arguments)

    @overload
    def post(
        self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **arguments: Unpack[VerbArguments]
    ) -> T: ...
    @overload
    def post(
        self, path: str, *, cast_to: Any, stream: Literal[True], stream_cls: type[S], **arguments: Unpack[VerbArguments]
    ) -> S: ...
    def post(self, path: str, *, cast_to: Any, **arguments: Any) -> Any:
        """Sends a POST request."""
        return self._call("POST", path, cast_to, **arguments)

    @overload
    def put(
        self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **arguments: Unpack[VerbArguments]
    ) -> T: ...
    @overload
    def put(
        self, path: str, *, cast_to: Any, stream: Literal[True], stream_cls: type[S], **arguments: Unpack[VerbArguments]
    ) -> S: ...
    def put(self, path: str, *, cast_to: Any, **arguments: Any) -> Any:
        """Sends a PUT request."""
        return self._call("PUT", path, cast_to, **arguments)

    @overload
    def patch(
        self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **arguments: Unpack[VerbArguments]
    ) -> T: ...
    @overload
    def patch(
        self, path: str, *, cast_to: Any, stream: Literal[True], stream_cls: type[S], **arguments: Unpack[VerbArguments]
    ) -> S: ...
    def patch(self, path: str, *, cast_to: Any, **arguments: Any) -> Any:
        """Sends a PATCH request."""
        return self._call("PATCH", path, cast_to, **arguments)

    @overload
    def delete(
        self, path: str, *, cast_to: type[T], stream: Literal[False] = False, **arguments: Unpack[VerbArguments]
    ) -> T: ...
    @overload
    def delete(
        self, path: str, *, cast_to: Any, stream: Literal[True], stream_cls: type[S], **arguments: Unpack[VerbArguments]
    ) -> S: ...
    def delete(self, path: str, *, cast_to: Any, **arguments: Any) -> Any:
        """Sends a DELETE request."""
        return self._call("DELETE", path, cast_to, **arguments)

    def _call(
        self,
        verb: str,
        path: str,
        cast_to: Any,
        *,
        stream: bool = False,
        stream_cls: Any = None,
        **arguments: Unpack[VerbArguments],
    ) -> Any:
        operation, call = described(verb, path, cast_to, arguments)
        if not stream:
            return self.request(operation, cast_to, **call)
        stream_class, event_type = event_type_of(stream_cls, cast_to)
        return self.stream(operation, event_type, stream_class, **call)
