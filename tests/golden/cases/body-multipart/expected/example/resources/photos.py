"""Operations of `client.photos`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import FileInput, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/photos", body="multipart")


class Photos(Resource):
    """Operations of `client.photos`."""

    @cached_property
    def with_raw_response(self) -> resources.photos_views.PhotosWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.photos_views.PhotosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.photos_views.PhotosWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.photos_views.PhotosWithStreamingResponse(self)

    def create(
        self,
        *,
        picture: FileInput,
        album: str,
        thumbnails: Iterable[FileInput] | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        place: types.PhotoCreatePlaceParam | NotGiven = NOT_GIVEN,
        taken_at: str | datetime | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.PhotoCreateResponse:
        """`POST /photos`.

        Args:
            picture: The picture itself.
        """
        return self._client.request(
            _CREATE,
            types.PhotoCreateResponse,
            body={"album": album, "tags": tags, "place": place, "taken_at": taken_at},
            files={"picture": picture, "thumbnails": thumbnails},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPhotos(AsyncResource):
    """Asynchronous form of `Photos`."""

    @cached_property
    def with_raw_response(self) -> resources.photos_views.AsyncPhotosWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.photos_views.AsyncPhotosWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.photos_views.AsyncPhotosWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.photos_views.AsyncPhotosWithStreamingResponse(self)

    async def create(
        self,
        *,
        picture: FileInput,
        album: str,
        thumbnails: Iterable[FileInput] | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        place: types.PhotoCreatePlaceParam | NotGiven = NOT_GIVEN,
        taken_at: str | datetime | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.PhotoCreateResponse:
        """`POST /photos`.

        The arguments are those of `Photos.create`.
        """
        return await self._client.request(
            _CREATE,
            types.PhotoCreateResponse,
            body={"album": album, "tags": tags, "place": place, "taken_at": taken_at},
            files={"picture": picture, "thumbnails": thumbnails},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
