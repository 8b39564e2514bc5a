"""The client that awaits: it carries out the steps of an exchange."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, overload

import httpx2

from .arguments import CallArguments, Headers, Query, TimeoutArgument
from .async_verbs import AsyncVerbs
from .call import Call
from .exchange import Close, Obtain, Read, Send, exchange
from .http_clients import DefaultAsyncHttpxClient
from .middleware import AsyncMiddleware, athrough
from .operation import Operation
from .preparation import Preparation
from .response import result_of
from .sentinels import NOT_GIVEN, NotGiven
from .service import Service
from .unknown import Unknown

T = TypeVar("T")


class AsyncClient(AsyncVerbs, Preparation[httpx2.AsyncClient]):
    """A client of an API, whose methods are awaited. It may be shared by the tasks of one event loop.

    Args:
        service: The facts of the API.
        credentials: The secrets, by the names of the arguments that the service's credentials have.
        base_url: Where the API is, if not where the service or the environment says.
        timeout: Seconds, or an `httpx2.Timeout`; `None` waits for ever.
        max_retries: How often a failed request is tried again.
        default_headers: Headers of every request; `omit` takes one out.
        default_query: Query parameters of every request.
        http_client: The HTTP client to send with, instead of a new one.
        deadline: Seconds for a whole call, with all its attempts and the waits between them.
        middleware: What stands around each request, the outermost first.
        on_unknown: What is told of each thing in an answer that the schema does not know; what it raises is raised.
    """

    def __init__(
        self,
        service: Service,
        *,
        credentials: Mapping[str, str | None],
        base_url: str | httpx2.URL | None = None,
        timeout: TimeoutArgument = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Headers | None = None,
        default_query: Query | None = None,
        http_client: httpx2.AsyncClient | None = None,
        deadline: float | None = None,
        middleware: Sequence[AsyncMiddleware] = (),
        on_unknown: Callable[[Unknown], object] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        super().__init__(
            service,
            httpx2.AsyncClient,
            DefaultAsyncHttpxClient,
            credentials=credentials,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
            deadline=deadline,
            middleware=middleware,
            on_unknown=on_unknown,
            _strict_response_validation=_strict_response_validation,
        )

    @overload
    async def request(self, operation: Operation, cast_to: type[T], **arguments: Unpack[CallArguments]) -> T: ...
    @overload
    async def request(self, operation: Operation, cast_to: object, **arguments: Unpack[CallArguments]) -> Any: ...
    async def request(self, operation: Operation, cast_to: object, **arguments: Unpack[CallArguments]) -> Any:
        """Sends a request and gives its answer as a `cast_to`: a model, a union or anything else that pydantic reads.

        Raises:
            APIError: The call failed.
            TypeError, ValueError: An argument cannot be sent.
        """
        response = await self._send(self._prepare(operation, **arguments))
        return result_of(self, response, cast_to, operation.result)

    async def stream(
        self, operation: Operation, event_type: object, stream_class: Any = None, **arguments: Unpack[CallArguments]
    ) -> Any:
        """Sends a request whose answer arrives as events of `event_type`, and gives a `stream_class` of them
        (by default an `AsyncStream`).

        Raises:
            APIError: The call failed before the first event.
            TypeError, ValueError: An argument cannot be sent.
        """
        response = await self._send(self._prepare(operation, streamed=True, **arguments))
        if stream_class is None:
            from .stream import AsyncStream as stream_class
        format = operation.stream or self._service.stream
        return stream_class(response=response, format=format, event_type=event_type, client=self)

    def paged(
        self, operation: Operation, body_type: object, page_class: Any, **arguments: Unpack[CallArguments]
    ) -> Any:
        """An `AsyncPaginator` of the list whose pages, each a `body_type`, a request asks for. It sends nothing yet.

        Its pages are of the `page_class`.
        """
        from .paging import aopen_page

        return aopen_page(self, page_class, operation, body_type, arguments)

    async def _send(self, call: Call) -> httpx2.Response:
        client = self._client
        steps = exchange(call, client, self._logger)
        try:
            step = next(steps)
            while True:
                try:
                    outcome: httpx2.Response | str | None = None
                    if isinstance(step, Send):
                        if self.middleware and step.auth:
                            outcome = await self._transmit(step)
                        else:
                            auth = httpx2.USE_CLIENT_DEFAULT if step.auth else None
                            outcome = await client.send(
                                step.request, stream=step.stream, auth=auth, follow_redirects=False
                            )
                    elif isinstance(step, Read):
                        await step.response.aread()
                    elif isinstance(step, Close):
                        await step.response.aclose()
                    elif isinstance(step, Obtain):
                        async with step.token.task_lock:
                            outcome = step.settled
                            if not outcome:
                                with step.token.asking(step.call):
                                    outcome = step.token.accept(await self._send(step.call))
                    else:
                        await _sleep(step.seconds)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as done:
            response: httpx2.Response = done.value
            return response

    async def _transmit(self, step: Send) -> httpx2.Response:
        async def send(request: httpx2.Request) -> httpx2.Response:
            return await self._client.send(request, stream=step.stream, follow_redirects=False)

        return await athrough(self.middleware, step.request, send, read=not step.stream)

    async def close(self) -> None:
        """Closes all connections, also those of clients that share them."""
        await self._client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()


async def _sleep(seconds: float) -> None:
    # httpx2 runs on trio as well, by way of this library.
    from anyio import sleep

    await sleep(seconds)
