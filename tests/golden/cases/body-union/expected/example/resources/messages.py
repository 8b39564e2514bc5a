"""Operations of `client.messages`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/messages", accept="*/*", result="nothing")


class Messages(Resource):
    """Operations of `client.messages`."""

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
