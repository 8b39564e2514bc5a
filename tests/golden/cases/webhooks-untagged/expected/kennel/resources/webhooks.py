"""Operations of `client.webhooks`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/webhooks", accept="*/*", result="nothing")


class Webhooks(Resource):
    """Operations of `client.webhooks`."""

    @cached_property
    def with_raw_response(self) -> resources.webhooks_views.WebhooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.webhooks_views.WebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.webhooks_views.WebhooksWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.webhooks_views.WebhooksWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /webhooks`."""
        self._client.request(
            _LIST, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )


class AsyncWebhooks(AsyncResource):
    """Asynchronous form of `Webhooks`."""

    @cached_property
    def with_raw_response(self) -> resources.webhooks_views.AsyncWebhooksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.webhooks_views.AsyncWebhooksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.webhooks_views.AsyncWebhooksWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.webhooks_views.AsyncWebhooksWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`GET /webhooks`.

        The arguments are those of `Webhooks.list`.
        """
        await self._client.request(
            _LIST, None, extra_headers=extra_headers, extra_query=extra_query, extra_body=extra_body, timeout=timeout
        )
