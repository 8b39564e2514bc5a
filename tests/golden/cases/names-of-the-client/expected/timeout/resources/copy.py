"""Operations of `client.copy_`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/copy")


class Copy(Resource):
    """Operations of `client.copy_`."""

    @cached_property
    def with_raw_response(self) -> resources.copy_views.CopyWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.copy_views.CopyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.copy_views.CopyWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.copy_views.CopyWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /copy`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncCopy(AsyncResource):
    """Asynchronous form of `Copy`."""

    @cached_property
    def with_raw_response(self) -> resources.copy_views.AsyncCopyWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.copy_views.AsyncCopyWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.copy_views.AsyncCopyWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.copy_views.AsyncCopyWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /copy`.

        The arguments are those of `Copy.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
