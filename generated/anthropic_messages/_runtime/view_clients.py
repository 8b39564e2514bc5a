"""What stands in for the client of a resource whose methods are to give responses instead of what is in them."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Callable
from typing import Any, TypeAlias, Unpack

import httpx2

from .answer import Answer
from .arguments import CallArguments
from .call import Call
from .operation import Operation
from .response import result_of

Meaning: TypeAlias = Callable[[httpx2.Response], Any]


class StandIn:
    """A client in the eyes of the methods of a resource. It serves both colours: what it gives is an answer, or
    something to await for one.

    Args:
        client: The client that sends.
        answer_class: What is given.
        unread: Whether all answers are given before their bodies are read, and not only those that stream.
    """

    def __init__(self, client: Any, answer_class: type[Answer[Any]], *, unread: bool) -> None:
        self._client = client
        self._answer_class = answer_class
        self._unread = unread

    def request(self, operation: Operation, cast_to: object, **arguments: Unpack[CallArguments]) -> Any:
        """The answer whose body is a `cast_to`."""
        client = self._client

        def meaning(response: httpx2.Response) -> Any:
            return result_of(client, response, cast_to, operation.result)

        return self._answer(self._call(operation, arguments), operation, meaning)

    def paged(
        self, operation: Operation, body_type: object, page_class: Any, **arguments: Unpack[CallArguments]
    ) -> Any:
        """The answer whose body is one page of a list; the following ones are asked for without a view."""
        from .page_request import PageRequest

        request = PageRequest(operation, body_type, arguments)
        call = self._call(operation, request.arguments)
        return self._answer(call, operation, lambda response: page_class(self._client, request, response))

    def stream(
        self, operation: Operation, event_type: object, stream_class: Any = None, **arguments: Unpack[CallArguments]
    ) -> Any:
        """The answer whose body is a stream of events."""
        client = self._client
        format = operation.stream or client._service.stream
        stream_class = stream_class or self._stream_class()

        def meaning(response: httpx2.Response) -> Any:
            return stream_class(response=response, format=format, event_type=event_type, client=client)

        return self._answer(self._call(operation, arguments, streamed=True), operation, meaning, streamed=True)

    def _call(self, operation: Operation, arguments: CallArguments, *, streamed: bool = False) -> Call:
        call: Call = self._client._prepare(operation, streamed=streamed, **arguments)
        call.stream = streamed or self._unread
        return call

    @abstractmethod
    def _stream_class(self) -> Any: ...

    @abstractmethod
    def _answer(self, call: Call, operation: Operation, meaning: Meaning, *, streamed: bool = False) -> Any:
        """Sends the request and gives its answer."""


class SyncStandIn(StandIn):
    """In place of a client that blocks."""

    def _stream_class(self) -> Any:
        from .stream import Stream

        return Stream

    def _answer(self, call: Call, operation: Operation, meaning: Meaning, *, streamed: bool = False) -> Any:
        return self._answer_class(self._client._send(call), self._client, operation, meaning, streamed=streamed)


class AsyncStandIn(StandIn):
    """In place of a client that awaits."""

    def _stream_class(self) -> Any:
        from .stream import AsyncStream

        return AsyncStream

    async def _answer(self, call: Call, operation: Operation, meaning: Meaning, *, streamed: bool = False) -> Any:
        return self._answer_class(await self._client._send(call), self._client, operation, meaning, streamed=streamed)
