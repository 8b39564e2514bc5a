"""Operations of `client.contacts`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/contacts")


class Contacts(Resource):
    """Operations of `client.contacts`."""

    @cached_property
    def with_raw_response(self) -> resources.contacts_views.ContactsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.contacts_views.ContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.contacts_views.ContactsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.contacts_views.ContactsWithStreamingResponse(self)

    def create(
        self,
        *,
        open: types.OpenParam,
        closed: types.ClosedParam,
        typed: types.TypedParam,
        records: types.RecordsParam | NotGiven = NOT_GIVEN,
        tree: types.TreeParam | NotGiven = NOT_GIVEN,
        times: types.TimesParam | NotGiven = NOT_GIVEN,
        merged: types.MergedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Contact:
        """`POST /contacts`.

        Args:
            typed: A name, and numbers by their kind.
        """
        return self._client.request(
            _CREATE,
            types.Contact,
            body={
                "open": open,
                "closed": closed,
                "typed": typed,
                "records": records,
                "tree": tree,
                "times": times,
                "merged": merged,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncContacts(AsyncResource):
    """Asynchronous form of `Contacts`."""

    @cached_property
    def with_raw_response(self) -> resources.contacts_views.AsyncContactsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.contacts_views.AsyncContactsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.contacts_views.AsyncContactsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.contacts_views.AsyncContactsWithStreamingResponse(self)

    async def create(
        self,
        *,
        open: types.OpenParam,
        closed: types.ClosedParam,
        typed: types.TypedParam,
        records: types.RecordsParam | NotGiven = NOT_GIVEN,
        tree: types.TreeParam | NotGiven = NOT_GIVEN,
        times: types.TimesParam | NotGiven = NOT_GIVEN,
        merged: types.MergedParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Contact:
        """`POST /contacts`.

        The arguments are those of `Contacts.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Contact,
            body={
                "open": open,
                "closed": closed,
                "typed": typed,
                "records": records,
                "tree": tree,
                "times": times,
                "merged": merged,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
