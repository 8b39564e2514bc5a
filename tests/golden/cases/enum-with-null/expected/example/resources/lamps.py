"""Operations of `client.lamps`."""

from __future__ import annotations

from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/lamps")


class Lamps(Resource):
    """Operations of `client.lamps`."""

    def create(
        self,
        *,
        state: Literal["on", "off"] | None,
        mode: types.Mode | None,
        broken: None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Lamp:
        """`POST /lamps`."""
        return self._client.request(
            _CREATE,
            types.Lamp,
            body={"state": state, "mode": mode, "broken": broken},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncLamps(AsyncResource):
    """Asynchronous form of `Lamps`."""

    async def create(
        self,
        *,
        state: Literal["on", "off"] | None,
        mode: types.Mode | None,
        broken: None,
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
            body={"state": state, "mode": mode, "broken": broken},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
