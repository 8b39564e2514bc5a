"""Operations of `client.faxes`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/faxes")


class Faxes(Resource):
    """Operations of `client.faxes`."""

    @cached_property
    def with_raw_response(self) -> resources.faxes_views.FaxesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.faxes_views.FaxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.faxes_views.FaxesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.faxes_views.FaxesWithStreamingResponse(self)

    def create(
        self,
        *,
        number: str,
        dpi: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tone: str | NotGiven = NOT_GIVEN,
        old: types.OldParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Fax:
        """Deprecated. Send a fax.

        Nobody has one any more.

        Args:
            number: Deprecated. Where to.
            dpi: Deprecated. Dots per inch.
            page: Deprecated.
            tone: Deprecated.
        """
        return self._client.request(
            _CREATE,
            types.Fax,
            query={"dpi": dpi, "page": page},
            body={"number": number, "tone": tone, "old": old},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFaxes(AsyncResource):
    """Asynchronous form of `Faxes`."""

    @cached_property
    def with_raw_response(self) -> resources.faxes_views.AsyncFaxesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.faxes_views.AsyncFaxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.faxes_views.AsyncFaxesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.faxes_views.AsyncFaxesWithStreamingResponse(self)

    async def create(
        self,
        *,
        number: str,
        dpi: int | NotGiven = NOT_GIVEN,
        page: int | NotGiven = NOT_GIVEN,
        tone: str | NotGiven = NOT_GIVEN,
        old: types.OldParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Fax:
        """Deprecated. Send a fax.

        The arguments are those of `Faxes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Fax,
            query={"dpi": dpi, "page": page},
            body={"number": number, "tone": tone, "old": old},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
