"""Operations of `client.chats`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/chats")


class Chats(Resource):
    """Operations of `client.chats`."""

    @cached_property
    def with_raw_response(self) -> resources.chats_views.ChatsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.chats_views.ChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.chats_views.ChatsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.chats_views.ChatsWithStreamingResponse(self)

    def create(
        self,
        *,
        turns: Iterable[types.TurnParam],
        last: types.TurnParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Chat:
        """`POST /chats`."""
        return self._client.request(
            _CREATE,
            types.Chat,
            body={"turns": turns, "last": last},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncChats(AsyncResource):
    """Asynchronous form of `Chats`."""

    @cached_property
    def with_raw_response(self) -> resources.chats_views.AsyncChatsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.chats_views.AsyncChatsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.chats_views.AsyncChatsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.chats_views.AsyncChatsWithStreamingResponse(self)

    async def create(
        self,
        *,
        turns: Iterable[types.TurnParam],
        last: types.TurnParam,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Chat:
        """`POST /chats`.

        The arguments are those of `Chats.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Chat,
            body={"turns": turns, "last": last},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
