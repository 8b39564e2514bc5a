"""Operations of `client.hooks`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/hooks", accept="*/*", result="nothing")


class Hooks(Resource):
    """Operations of `client.hooks`."""

    @cached_property
    def with_raw_response(self) -> resources.hooks_views.HooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.hooks_views.HooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.hooks_views.HooksWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.hooks_views.HooksWithStreamingResponse(self)

    def create(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /hooks`."""
        self._client.request(
            _CREATE,
            None,
            body={"url": url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncHooks(AsyncResource):
    """Asynchronous form of `Hooks`."""

    @cached_property
    def with_raw_response(self) -> resources.hooks_views.AsyncHooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.hooks_views.AsyncHooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.hooks_views.AsyncHooksWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.hooks_views.AsyncHooksWithStreamingResponse(self)

    async def create(
        self,
        *,
        url: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /hooks`.

        The arguments are those of `Hooks.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body={"url": url},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
