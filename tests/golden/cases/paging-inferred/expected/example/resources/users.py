"""Operations of `client.users`."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/users", items=("users",))


class Users(Resource):
    """Operations of `client.users`."""

    @cached_property
    def with_raw_response(self) -> resources.users_views.UsersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.users_views.UsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.users_views.UsersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.users_views.UsersWithStreamingResponse(self)

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncPageTokenPage[types.Thing]:
        """`GET /users`."""
        return self._client.paged(
            _LIST,
            types.UserListResponse,
            pagination.SyncPageTokenPage[types.Thing],
            query={"page_token": page_token, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncUsers(AsyncResource):
    """Asynchronous form of `Users`."""

    @cached_property
    def with_raw_response(self) -> resources.users_views.AsyncUsersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.users_views.AsyncUsersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.users_views.AsyncUsersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.users_views.AsyncUsersWithStreamingResponse(self)

    def list(
        self,
        *,
        page_token: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.Thing, pagination.AsyncPageTokenPage[types.Thing]]:
        """`GET /users`.

        The arguments are those of `Users.list`.
        """
        pages: AsyncPaginator[types.Thing, pagination.AsyncPageTokenPage[types.Thing]] = self._client.paged(
            _LIST,
            types.UserListResponse,
            pagination.AsyncPageTokenPage[types.Thing],
            query={"page_token": page_token, "limit": limit},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
