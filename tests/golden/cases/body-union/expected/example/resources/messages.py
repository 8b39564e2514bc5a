"""Operations of `client.messages`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/messages", accept="*/*", result="nothing")


class Messages(Resource):
    """Operations of `client.messages`."""

    @cached_property
    def with_raw_response(self) -> resources.messages_views.MessagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_views.MessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_views.MessagesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.messages_views.MessagesWithStreamingResponse(self)

    def create(
        self,
        *,
        body: types.MessageCreateParams,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /messages`."""
        self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncMessages(AsyncResource):
    """Asynchronous form of `Messages`."""

    @cached_property
    def with_raw_response(self) -> resources.messages_views.AsyncMessagesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.messages_views.AsyncMessagesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.messages_views.AsyncMessagesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.messages_views.AsyncMessagesWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: types.MessageCreateParams,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /messages`.

        The arguments are those of `Messages.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
