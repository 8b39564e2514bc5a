"""Operations of `client.maps`."""

from __future__ import annotations

import builtins
from collections.abc import Mapping
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_LIST = Operation(
    "GET",
    "/maps",
    styles={"query": {"area": ParameterStyle(style="json")}, "header": {"X-Context": ParameterStyle(style="json")}},
)


class Maps(Resource):
    """Operations of `client.maps`."""

    @cached_property
    def with_raw_response(self) -> resources.maps_views.MapsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.maps_views.MapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.maps_views.MapsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.maps_views.MapsWithStreamingResponse(self)

    def list(
        self,
        *,
        area: types.MapListAreaParam,
        x_context: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /maps`."""
        result: list[str] = self._client.request(
            _LIST,
            list[str],
            query={"area": area},
            headers={"X-Context": x_context},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncMaps(AsyncResource):
    """Asynchronous form of `Maps`."""

    @cached_property
    def with_raw_response(self) -> resources.maps_views.AsyncMapsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.maps_views.AsyncMapsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.maps_views.AsyncMapsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.maps_views.AsyncMapsWithStreamingResponse(self)

    async def list(
        self,
        *,
        area: types.MapListAreaParam,
        x_context: Mapping[str, str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[str]:
        """`GET /maps`.

        The arguments are those of `Maps.list`.
        """
        result: list[str] = await self._client.request(
            _LIST,
            list[str],
            query={"area": area},
            headers={"X-Context": x_context},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
