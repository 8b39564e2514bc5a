"""Operations of `client.settings`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/settings", accept="*/*", result="nothing")


class Settings(Resource):
    """Operations of `client.settings`."""

    @cached_property
    def with_raw_response(self) -> resources.settings_views.SettingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.settings_views.SettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.settings_views.SettingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.settings_views.SettingsWithStreamingResponse(self)

    def replace(
        self,
        *,
        body: Mapping[str, str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /settings`."""
        self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSettings(AsyncResource):
    """Asynchronous form of `Settings`."""

    @cached_property
    def with_raw_response(self) -> resources.settings_views.AsyncSettingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.settings_views.AsyncSettingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.settings_views.AsyncSettingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.settings_views.AsyncSettingsWithStreamingResponse(self)

    async def replace(
        self,
        *,
        body: Mapping[str, str],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /settings`.

        The arguments are those of `Settings.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
