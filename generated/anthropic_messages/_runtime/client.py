"""The client that blocks: it carries out the steps of an exchange."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from types import TracebackType
from typing import Any, Self, TypeVar, Unpack, overload

import httpx2

from .arguments import CallArguments, Headers, Query, TimeoutArgument
from .call import Call
from .exchange import Close, Obtain, Read, Send, exchange
from .http_clients import DefaultHttpxClient
from .middleware import Middleware, through
from .operation import Operation
from .preparation import Preparation
from .response import result_of
from .sentinels import NOT_GIVEN, NotGiven
from .service import Service
from .unknown import Unknown
from .verbs import Verbs

T = TypeVar("T")


class SyncClient(Verbs, Preparation[httpx2.Client]):
    """A client of an API. It may be shared by threads.

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
        http_client: httpx2.Client | None = None,
        deadline: float | None = None,
        middleware: Sequence[Middleware] = (),
        on_unknown: Callable[[Unknown], object] | None = None,
        _strict_response_validation: bool = False,
    ) -> None:
        super().__init__(
            service,
            httpx2.Client,
            DefaultHttpxClient,
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
    def request(self, operation: Operation, cast_to: type[T], **arguments: Unpack[CallArguments]) -> T: ...
    @overload
    def request(self, operation: Operation, cast_to: object, **arguments: Unpack[CallArguments]) -> Any: ...
    def request(self, operation: Operation, cast_to: object, **arguments: Unpack[CallArguments]) -> Any:
        """Sends a request and gives its answer as a `cast_to`: a model, a union or anything else that pydantic reads.

        Raises:
            APIError: The call failed.
            TypeError, ValueError: An argument cannot be sent.
        """
        response = self._send(self._prepare(operation, **arguments))
        return result_of(self, response, cast_to, operation.result)

    def stream(
        self, operation: Operation, event_type: object, stream_class: Any = None, **arguments: Unpack[CallArguments]
    ) -> Any:
        """Sends a request whose answer arrives as events of `event_type`, and gives a `stream_class` of them
        (by default a `Stream`).

        Raises:
            APIError: The call failed before the first event.
            TypeError, ValueError: An argument cannot be sent.
        """
        response = self._send(self._prepare(operation, streamed=True, **arguments))
        if stream_class is None:
            from .stream import Stream as stream_class
        format = operation.stream or self._service.stream
        return stream_class(response=response, format=format, event_type=event_type, client=self)

    def paged(
        self, operation: Operation, body_type: object, page_class: type[T], **arguments: Unpack[CallArguments]
    ) -> T:
        """Sends a request whose answer, a `body_type`, is one page of a list, and gives it as a `page_class`.

        Raises:
            APIError: The call failed.
            TypeError, ValueError: An argument cannot be sent.
        """
        from .paging import open_page

        page: T = open_page(self, page_class, operation, body_type, arguments)
        return page

    def _send(self, call: Call) -> httpx2.Response:
        client = self._client
        steps = exchange(call, client, self._logger)
        try:
            step = next(steps)
            while True:
                try:
                    outcome: httpx2.Response | str | None = None
                    if isinstance(step, Send):
                        if self.middleware and step.auth:
                            outcome = self._transmit(step)
                        else:
                            auth = httpx2.USE_CLIENT_DEFAULT if step.auth else None
                            outcome = client.send(step.request, stream=step.stream, auth=auth, follow_redirects=False)
                    elif isinstance(step, Read):
                        step.response.read()
                    elif isinstance(step, Close):
                        step.response.close()
                    elif isinstance(step, Obtain):
                        with step.token.thread_lock:
                            outcome = step.settled
                            if not outcome:
                                with step.token.asking(step.call):
                                    outcome = step.token.accept(self._send(step.call))
                    else:
                        time.sleep(step.seconds)
                except Exception as error:
                    step = steps.throw(error)
                else:
                    step = steps.send(outcome)
        except StopIteration as done:
            response: httpx2.Response = done.value
            return response

    def _transmit(self, step: Send) -> httpx2.Response:
        def send(request: httpx2.Request) -> httpx2.Response:
            return self._client.send(request, stream=step.stream, follow_redirects=False)

        return through(self.middleware, step.request, send, read=not step.stream)

    def close(self) -> None:
        """Closes all connections, also those of clients that share them."""
        self._client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()
