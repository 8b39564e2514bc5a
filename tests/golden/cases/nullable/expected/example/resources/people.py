"""Operations of `client.people`."""

from __future__ import annotations

from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/people")


class People(Resource):
    """Operations of `client.people`."""

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
