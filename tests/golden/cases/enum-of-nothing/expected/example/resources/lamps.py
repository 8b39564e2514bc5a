"""Operations of `client.lamps`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_CREATE = Operation("POST", "/lamps", styles={"query": {"area": ParameterStyle(style="json")}})


class Lamps(Resource):
    """Operations of `client.lamps`."""

    @cached_property
    def with_raw_response(self) -> resources.lamps_views.LampsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.lamps_views.LampsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.lamps_views.LampsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.lamps_views.LampsWithStreamingResponse(self)

    def create(
        self,
        *,
        colour: object,
        area: object | NotGiven = NOT_GIVEN,
        shade: None | NotGiven = NOT_GIVEN,
        switch: object | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Lamp:
        """`POST /lamps`."""
        return self._client.request(
            _CREATE,
            types.Lamp,
            query={"area": area},
            body={"colour": colour, "shade": shade, "switch": switch},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLamps(AsyncResource):
    """Asynchronous form of `Lamps`."""

    @cached_property
    def with_raw_response(self) -> resources.lamps_views.AsyncLampsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.lamps_views.AsyncLampsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.lamps_views.AsyncLampsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.lamps_views.AsyncLampsWithStreamingResponse(self)

    async def create(
        self,
        *,
        colour: object,
        area: object | NotGiven = NOT_GIVEN,
        shade: None | NotGiven = NOT_GIVEN,
        switch: object | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Lamp:
        """`POST /lamps`.

        The arguments are those of `Lamps.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Lamp,
            query={"area": area},
            body={"colour": colour, "shade": shade, "switch": switch},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
