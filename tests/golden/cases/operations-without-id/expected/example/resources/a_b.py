"""Operations of `client.a_b`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_HEAD = Operation("HEAD", "/a-b/{x}", accept="*/*", result="nothing")


class AB(Resource):
    """Operations of `client.a_b`."""

    def head(
        self,
        x: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`HEAD /a-b/{x}`."""
        self._client.request(
            _HEAD,
            None,
            path={"x": x},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncAB(AsyncResource):
    """Asynchronous form of `AB`."""

    async def head(
        self,
        x: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`HEAD /a-b/{x}`.

        The arguments are those of `AB.head`.
        """
        await self._client.request(
            _HEAD,
            None,
            path={"x": x},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
