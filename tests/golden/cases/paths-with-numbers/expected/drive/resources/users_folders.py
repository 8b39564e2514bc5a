"""Operations of `client.users.folders`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_UPDATE = Operation("PUT", "/users/{user_id}/folders/0", accept="*/*", result="nothing")


class Folders(Resource):
    """Operations of `client.users.folders`."""

    @cached_property
    def with_raw_response(self) -> resources.users_folders_views.FoldersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.users_folders_views.FoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.users_folders_views.FoldersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.users_folders_views.FoldersWithStreamingResponse(self)

    def update(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /users/{user_id}/folders/0`."""
        self._client.request(
            _UPDATE,
            None,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFolders(AsyncResource):
    """Asynchronous form of `Folders`."""

    @cached_property
    def with_raw_response(self) -> resources.users_folders_views.AsyncFoldersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.users_folders_views.AsyncFoldersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.users_folders_views.AsyncFoldersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.users_folders_views.AsyncFoldersWithStreamingResponse(self)

    async def update(
        self,
        user_id: str,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`PUT /users/{user_id}/folders/0`.

        The arguments are those of `Folders.update`.
        """
        await self._client.request(
            _UPDATE,
            None,
            path={"user_id": user_id},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
