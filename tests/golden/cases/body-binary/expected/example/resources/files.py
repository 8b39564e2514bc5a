"""Operations of `client.files`."""

from __future__ import annotations

from .._runtime.arguments import Body, Content, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_REPLACE = Operation(
    "PUT", "/files/{name}", body="raw", media_type="application/octet-stream", accept="*/*", result="nothing"
)


class Files(Resource):
    """Operations of `client.files`."""

    def replace(
        self,
        name: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /files/{name}`.

        Args:
            body: What the file holds.
        """
        self._client.request(
            _REPLACE,
            None,
            path={"name": name},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Asynchronous form of `Files`."""

    async def replace(
        self,
        name: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /files/{name}`.

        The arguments are those of `Files.replace`.
        """
        await self._client.request(
            _REPLACE,
            None,
            path={"name": name},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
