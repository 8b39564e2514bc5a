"""Operations of `client.sessions`."""

from __future__ import annotations

from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_DELETE = Operation("DELETE", "/sessions/{id}", accept="*/*", result="nothing")


class Sessions(Resource):
    """Operations of `client.sessions`."""

    def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /sessions/{id}`."""
        self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSessions(AsyncResource):
    """Asynchronous form of `Sessions`."""

    async def delete(
        self,
        id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`DELETE /sessions/{id}`.

        The arguments are those of `Sessions.delete`.
        """
        await self._client.request(
            _DELETE,
            None,
            path={"id": id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
