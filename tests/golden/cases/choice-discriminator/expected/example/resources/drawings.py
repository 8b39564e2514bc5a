"""Operations of `client.drawings`."""

from __future__ import annotations

from collections.abc import Iterable

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/drawings")


class Drawings(Resource):
    """Operations of `client.drawings`."""

    def create(
        self,
        *,
        shapes: Iterable[types.ShapeParam],
        frame: types.ShapeParam | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """`POST /drawings`."""
        return self._client.request(
            _CREATE,
            types.Drawing,
            body={"shapes": shapes, "frame": frame},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDrawings(AsyncResource):
    """Asynchronous form of `Drawings`."""

    async def create(
        self,
        *,
        shapes: Iterable[types.ShapeParam],
        frame: types.ShapeParam | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Drawing:
        """`POST /drawings`.

        The arguments are those of `Drawings.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Drawing,
            body={"shapes": shapes, "frame": frame},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
