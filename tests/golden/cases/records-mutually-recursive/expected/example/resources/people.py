"""Operations of `client.people`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/people")


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

    def create(
        self,
        *,
        name: str,
        household: types.HouseholdParam | NotGiven = NOT_GIVEN,
        pets: types.PetsParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Person:
        """`POST /people`."""
        return self._client.request(
            _CREATE,
            types.Person,
            body={"name": name, "household": household, "pets": pets},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


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

    async def create(
        self,
        *,
        name: str,
        household: types.HouseholdParam | NotGiven = NOT_GIVEN,
        pets: types.PetsParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Person:
        """`POST /people`.

        The arguments are those of `People.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Person,
            body={"name": name, "household": household, "pets": pets},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
