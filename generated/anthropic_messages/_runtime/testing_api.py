"""A stand-in for an API in users' own tests: it answers without a network and notes what it was asked."""

from __future__ import annotations

import copy
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from types import TracebackType
from typing import Self, TypeVar

import httpx2

from .async_client import AsyncClient
from .auth import Credential
from .client import SyncClient
from .errors import APIStatusError, SDKError
from .retry import RetryPolicy
from .service import Service
from .testing_reply import JSONValue, Reply, events_reply, example_chunks, failure_reply, lines_reply, value_reply
from .testing_request import ReceivedRequest, received
from .testing_routes import Route, route_of

C = TypeVar("C", bound=SyncClient | AsyncClient)


class NoReplyError(SDKError, AssertionError):
    """A test asked for what nothing was queued for, and the API's document has no example of it."""


class StandIn:
    """Answers requests: with what was queued, in that order, and else with the examples of the API's document.

    `requests` are those that came, the latest last. As a context manager it calls `check()` at the end.
    """

    requests: list[ReceivedRequest]

    def __init__(self, service: Service, routes: Sequence[Route], tags: tuple[str, ...]) -> None:
        self.requests = []
        self._service = service
        self._routes = routes
        self._tags = tags
        self._queue: deque[Reply] = deque()
        self._unanswered: list[str] = []

    @property
    def unused(self) -> list[str]:
        """What was queued and has not been asked for."""
        return [one.told for one in self._queue]

    def reply(
        self,
        value: JSONValue | str | bytes | None = None,
        *,
        status: int = 200,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Queues one answer: a model or plain JSON, text or bytes as they are, or no body."""
        self._queue.append(value_reply(value, status, headers or {}))

    def example(self, name: str) -> None:
        """Queues the example of this name in the API's document, for the operation that is called next."""
        self._queue.append(Reply(f"the example {name!r}", example=name))

    def stream(
        self, events: Iterable[JSONValue], *, breaks: bool = False, headers: Mapping[str, str] | None = None
    ) -> None:
        """Queues a stream of events; where it `breaks`, the connection is lost after the last of them."""
        self._queue.append(events_reply(events, self._tags, headers or {}, breaks))

    def lines(self, values: Iterable[JSONValue], *, headers: Mapping[str, str] | None = None) -> None:
        """Queues an answer of one JSON value a line."""
        self._queue.append(lines_reply(values, headers or {}))

    def fail(
        self,
        failure: int | type[APIStatusError],
        message: str = "This failure was asked for by a test.",
        *,
        type: str = "",
        headers: Mapping[str, str] | None = None,
        times: int = 1,
    ) -> None:
        """Queues a refusal, so many `times`: a status, or the error that the call should raise.

        Clients try again what may pass, so an error that a call should raise takes `times` one more than its retries.

        Raises:
            ValueError: No status makes an error of this class.
        """
        self._queue.extend([failure_reply(self._service.errors, failure, message, type, headers or {})] * times)

    def drop(self, *, times: int = 1) -> None:
        """Queues connections that cannot be made."""
        self._queue.extend([Reply("a lost connection", breaks=httpx2.ConnectError, is_silent=True)] * times)

    def time_out(self, *, times: int = 1) -> None:
        """Queues answers that do not come in time; nothing really waits."""
        self._queue.extend([Reply("a timeout", breaks=httpx2.ReadTimeout, is_silent=True)] * times)

    def http_client(self) -> httpx2.Client:
        """What a client made by hand takes as its `http_client`."""
        return httpx2.Client(transport=_Transport(self), trust_env=False)

    def async_http_client(self) -> httpx2.AsyncClient:
        """What an asynchronous client made by hand takes as its `http_client`."""
        return httpx2.AsyncClient(transport=_Transport(self), trust_env=False)

    def check(self) -> None:
        """Raises AssertionError where something queued was not asked for, or something asked for had no answer."""
        if self._unanswered:
            raise AssertionError(self._unanswered[0])
        if self._queue:
            raise AssertionError(f"Queued and not asked for: {', '.join(self.unused)}")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self.check()

    @property
    def _base_url(self) -> str:
        return self._service.base_url or "http://api.invalid"

    def _without_waits(self, client: C) -> C:
        """The client, which does not wait before it tries again."""
        told = self._service.retry
        service = copy.copy(self._service)
        service.retry = RetryPolicy(told.max_retries, told.statuses, 0.0, 0.0, told.count_header, told.decision_header)
        service.credentials = tuple(one.stand_in() for one in service.credentials)
        client._service = service  # pyright: ignore[reportPrivateUsage]
        return client

    def _answer(self, request: httpx2.Request) -> httpx2.Response:
        route = route_of(self._routes, request)
        credentials: tuple[Credential, ...] = self._service.credentials
        self.requests.append(received(request, "" if route is None else route.name, credentials))
        reply = self._queue.popleft() if self._queue else None
        if reply is None or reply.example:
            reply = self._shown(request, route, "" if reply is None else reply.example)
        return reply.response(request)

    def _shown(self, request: httpx2.Request, route: Route | None, name: str) -> Reply:
        example = None if route is None else route.example(request, name)
        if example is None:
            asked = f"{request.method} {request.url.path}" if route is None else route.name
            wanted = f"an example {name!r}" if name else "an example"
            text = f"No reply to {asked}: none is queued, and the API's document has not {wanted} of it."
            self._unanswered.append(text)
            raise NoReplyError(text)
        chunks = example_chunks(example.media_type, example.value, self._tags)
        return Reply(example.name, example.status, media_type=example.media_type, chunks=chunks)


class _Transport(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Takes requests to the stand-in instead of to a network."""

    def __init__(self, owner: StandIn) -> None:
        self._owner = owner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.read()
        return self._owner._answer(request)  # pyright: ignore[reportPrivateUsage]

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        await request.aread()
        return self._owner._answer(request)  # pyright: ignore[reportPrivateUsage]
