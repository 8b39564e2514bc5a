"""Operations of `client.pages`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/pages/{pageId}")


class Pages(Resource):
    """Operations of `client.pages`."""

    def retrieve(
        self,
        id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        max_items: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /pages/{pageId}`."""
        result: str = self._client.request(
            _RETRIEVE,
            str,
            path={"pageId": id},
            query={"maxItems": max_items},
            headers={"X-Api-Betas": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPages(AsyncResource):
    """Asynchronous form of `Pages`."""

    async def retrieve(
        self,
        id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        max_items: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`GET /pages/{pageId}`.

        The arguments are those of `Pages.retrieve`.
        """
        result: str = await self._client.request(
            _RETRIEVE,
            str,
            path={"pageId": id},
            query={"maxItems": max_items},
            headers={"X-Api-Betas": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
