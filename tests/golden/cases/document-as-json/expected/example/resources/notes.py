"""Operations of `client.notes`."""

from __future__ import annotations

from typing import Literal

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/notes")


class Notes(Resource):
    """Operations of `client.notes`."""

    def create(
        self,
        *,
        on: Literal["yes", "no", "2023-06-01", "1_000", "null"],
        ratio: float | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """`POST /notes`.

        Args:
            ratio: Default: `1000.0`.
        """
        return self._client.request(
            _CREATE,
            types.Note,
            body={"on": on, "ratio": ratio},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNotes(AsyncResource):
    """Asynchronous form of `Notes`."""

    async def create(
        self,
        *,
        on: Literal["yes", "no", "2023-06-01", "1_000", "null"],
        ratio: float | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Note:
        """`POST /notes`.

        The arguments are those of `Notes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Note,
            body={"on": on, "ratio": ratio},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
