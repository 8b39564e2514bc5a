"""Operations of `client.names`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation("PUT", "/names", optional_body=True, accept="*/*", result="nothing")


class Names(Resource):
    """Operations of `client.names`."""

    def replace(
        self,
        *,
        body: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /names`."""
        self._client.request(
            _REPLACE,
            None,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNames(AsyncResource):
    """Asynchronous form of `Names`."""

    async def replace(
        self,
        *,
        body: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /names`.

        The arguments are those of `Names.replace`.
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
