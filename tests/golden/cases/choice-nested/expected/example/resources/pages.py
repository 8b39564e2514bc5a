"""Operations of `client.pages`."""

from __future__ import annotations

from collections.abc import Iterable

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pages")


class Pages(Resource):
    """Operations of `client.pages`."""

    def create(
        self,
        *,
        blocks: Iterable[types.BlockParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Page:
        """`POST /pages`."""
        return self._client.request(
            _CREATE,
            types.Page,
            body={"blocks": blocks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPages(AsyncResource):
    """Asynchronous form of `Pages`."""

    async def create(
        self,
        *,
        blocks: Iterable[types.BlockParam],
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Page:
        """`POST /pages`.

        The arguments are those of `Pages.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Page,
            body={"blocks": blocks},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
