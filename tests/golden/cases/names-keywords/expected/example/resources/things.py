"""Operations of `client.things`."""

from __future__ import annotations

from collections.abc import Iterable

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_IMPORT = Operation("POST", "/things/import", accept="*/*", result="nothing")


class Things(Resource):
    """Operations of `client.things`."""

    def import_(
        self,
        *,
        body: Iterable[types.ClassParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /things/import`."""
        self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncThings(AsyncResource):
    """Asynchronous form of `Things`."""

    async def import_(
        self,
        *,
        body: Iterable[types.ClassParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /things/import`.

        The arguments are those of `Things.import_`.
        """
        await self._client.request(
            _IMPORT,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
