"""Operations of `client.documents`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/documents")


class Documents(Resource):
    """Operations of `client.documents`."""

    def create(
        self,
        *,
        content: types.JsonValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Document:
        """`POST /documents`."""
        return self._client.request(
            _CREATE,
            types.Document,
            body={"content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncDocuments(AsyncResource):
    """Asynchronous form of `Documents`."""

    async def create(
        self,
        *,
        content: types.JsonValueParam | None,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Document:
        """`POST /documents`.

        The arguments are those of `Documents.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Document,
            body={"content": content},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
