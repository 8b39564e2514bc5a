"""Operations of `client.people`."""

from __future__ import annotations

import builtins
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_LIST = Operation("GET", "/people")


class People(Resource):
    """Operations of `client.people`."""

    @cached_property
    def with_raw_response(self) -> resources.people_views.PeopleWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.people_views.PeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.people_views.PeopleWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.people_views.PeopleWithStreamingResponse(self)

    def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Person]:
        """`GET /people`."""
        result: list[types.Person] = self._client.request(
            _LIST,
            list[types.Person],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncPeople(AsyncResource):
    """Asynchronous form of `People`."""

    @cached_property
    def with_raw_response(self) -> resources.people_views.AsyncPeopleWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.people_views.AsyncPeopleWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.people_views.AsyncPeopleWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.people_views.AsyncPeopleWithStreamingResponse(self)

    async def list(
        self,
        *,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> builtins.list[types.Person]:
        """`GET /people`.

        The arguments are those of `People.list`.
        """
        result: list[types.Person] = await self._client.request(
            _LIST,
            list[types.Person],
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
