"""Operations of `client.since`."""

from __future__ import annotations

from datetime import datetime

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/since")


class Since(Resource):
    """Operations of `client.since`."""

    def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /since`."""
        result: datetime = self._client.request(
            _RETRIEVE,
            datetime,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncSince(AsyncResource):
    """Asynchronous form of `Since`."""

    async def retrieve(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> datetime:
        """`GET /since`.

        The arguments are those of `Since.retrieve`.
        """
        result: datetime = await self._client.request(
            _RETRIEVE,
            datetime,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
