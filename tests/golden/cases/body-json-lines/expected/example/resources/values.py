"""Operations of `client.values`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import BytesInput, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/values", body="lines", media_type="application/jsonl", accept="*/*", result="nothing")


class Values(Resource):
    """Operations of `client.values`."""

    @cached_property
    def with_raw_response(self) -> resources.values_views.ValuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.values_views.ValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.values_views.ValuesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.values_views.ValuesWithStreamingResponse(self)

    def create(
        self,
        *,
        body: SequenceNotStr[object] | BytesInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /values`."""
        self._client.request(
            _CREATE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncValues(AsyncResource):
    """Asynchronous form of `Values`."""

    @cached_property
    def with_raw_response(self) -> resources.values_views.AsyncValuesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.values_views.AsyncValuesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.values_views.AsyncValuesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.values_views.AsyncValuesWithStreamingResponse(self)

    async def create(
        self,
        *,
        body: SequenceNotStr[object] | BytesInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /values`.

        The arguments are those of `Values.create`.
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
