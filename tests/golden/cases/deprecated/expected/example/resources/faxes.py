"""Operations of `client.faxes`."""

from __future__ import annotations

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/faxes")


class Faxes(Resource):
    """Operations of `client.faxes`."""

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
