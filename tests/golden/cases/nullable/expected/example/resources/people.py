"""Operations of `client.people`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
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
        nickname: str | None,
        home: types.AddressParam | None,
        age: int | None | NotGiven = NOT_GIVEN,
        emails: SequenceNotStr[str | None] | None | NotGiven = NOT_GIVEN,
        mood: Literal["good", "bad"] | None | NotGiven = NOT_GIVEN,
        work: types.AddressParam | None | NotGiven = NOT_GIVEN,
        title: types.Title | None | NotGiven = NOT_GIVEN,
        pet: types.PersonPetParam | None | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Person:
        """`POST /people`.

        Args:
            nickname: Required but may be null.
            work: Where they work.
        """
        return self._client.request(
            _CREATE,
            types.Person,
            body={
                "name": name,
                "nickname": nickname,
                "home": home,
                "age": age,
                "emails": emails,
                "mood": mood,
                "work": work,
                "title": title,
                "pet": pet,
            },
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
        nickname: str | None,
        home: types.AddressParam | None,
        age: int | None | NotGiven = NOT_GIVEN,
        emails: SequenceNotStr[str | None] | None | NotGiven = NOT_GIVEN,
        mood: Literal["good", "bad"] | None | NotGiven = NOT_GIVEN,
        work: types.AddressParam | None | NotGiven = NOT_GIVEN,
        title: types.Title | None | NotGiven = NOT_GIVEN,
        pet: types.PersonPetParam | None | NotGiven = NOT_GIVEN,
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
            body={
                "name": name,
                "nickname": nickname,
                "home": home,
                "age": age,
                "emails": emails,
                "mood": mood,
                "work": work,
                "title": title,
                "pet": pet,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
