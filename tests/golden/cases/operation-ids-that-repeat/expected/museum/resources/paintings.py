"""Operations of `client.paintings`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/Paintings")
_CREATE = Operation("POST", "/Paintings", accept="*/*", result="nothing")
_GET = Operation("GET", "/Paintings({ID})")
_RESTORE = Operation("POST", "/Paintings({ID})/Default.Restore", accept="*/*", result="nothing")


class Paintings(Resource):
    """Operations of `client.paintings`."""

    @cached_property
    def with_raw_response(self) -> resources.paintings_views.PaintingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.paintings_views.PaintingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.paintings_views.PaintingsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.paintings_views.PaintingsWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Painting]:
        """`GET /Paintings`."""
        result: list[types.Painting] = self._client.request(
            _LIST,
            list[types.Painting],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    def create(
        self,
        *,
        title: str | None | NotGiven = NOT_GIVEN,
        n1: int | NotGiven = NOT_GIVEN,
        n1_: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /Paintings`.

        Args:
            n1: Who likes it.
            n1_: Who does not.
        """
        self._client.request(
            _CREATE,
            None,
            body={"Title": title, "+1": n1, "-1": n1_},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def get(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Painting:
        """`GET /Paintings({ID})`."""
        return self._client.request(
            _GET,
            types.Painting,
            path={"ID": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def restore(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /Paintings({ID})/Default.Restore`."""
        self._client.request(
            _RESTORE,
            None,
            path={"ID": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPaintings(AsyncResource):
    """Asynchronous form of `Paintings`."""

    @cached_property
    def with_raw_response(self) -> resources.paintings_views.AsyncPaintingsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.paintings_views.AsyncPaintingsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.paintings_views.AsyncPaintingsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.paintings_views.AsyncPaintingsWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Painting]:
        """`GET /Paintings`.

        The arguments are those of `Paintings.list`.
        """
        result: list[types.Painting] = await self._client.request(
            _LIST,
            list[types.Painting],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result

    async def create(
        self,
        *,
        title: str | None | NotGiven = NOT_GIVEN,
        n1: int | NotGiven = NOT_GIVEN,
        n1_: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /Paintings`.

        The arguments are those of `Paintings.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body={"Title": title, "+1": n1, "-1": n1_},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def get(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Painting:
        """`GET /Paintings({ID})`.

        The arguments are those of `Paintings.get`.
        """
        return await self._client.request(
            _GET,
            types.Painting,
            path={"ID": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def restore(
        self,
        id: int,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /Paintings({ID})/Default.Restore`.

        The arguments are those of `Paintings.restore`.
        """
        await self._client.request(
            _RESTORE,
            None,
            path={"ID": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
