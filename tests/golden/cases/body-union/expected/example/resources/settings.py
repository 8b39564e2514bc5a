"""Operations of `client.settings`."""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/settings", accept="*/*", result="nothing")


class Settings(Resource):
    """Operations of `client.settings`."""

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
