"""Operations of `client.pictures.content`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/pictures/{id}/content", accept="image/png", result="bytes")


class Content(Resource):
    """Operations of `client.pictures.content`."""

    def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /pictures/{id}/content`."""
        result: bytes = self._client.request(
            _RETRIEVE,
            bytes,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncContent(AsyncResource):
    """Asynchronous form of `Content`."""

    async def retrieve(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> bytes:
        """`GET /pictures/{id}/content`.

        The arguments are those of `Content.retrieve`.
        """
        result: bytes = await self._client.request(
            _RETRIEVE,
            bytes,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
