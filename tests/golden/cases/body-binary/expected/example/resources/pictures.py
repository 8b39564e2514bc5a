"""Operations of `client.pictures`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Content, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/pictures", body="raw", media_type="image/png")


class Pictures(Resource):
    """Operations of `client.pictures`."""

    def create(
        self,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.PictureCreateResponse:
        """`POST /pictures`."""
        return self._client.request(
            _CREATE,
            types.PictureCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPictures(AsyncResource):
    """Asynchronous form of `Pictures`."""

    async def create(
        self,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.PictureCreateResponse:
        """`POST /pictures`.

        The arguments are those of `Pictures.create`.
        """
        return await self._client.request(
            _CREATE,
            types.PictureCreateResponse,
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
