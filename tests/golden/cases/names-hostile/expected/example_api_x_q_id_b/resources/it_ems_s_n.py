"""Operations of `client.it_ems.s_n`."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Content, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", '/it"ems/{it"em}/%%s\'\\n', accept='application/json; charset="x"')
_CREATE = Operation(
    "POST", '/it"ems/{it"em}/%%s\'\\n', body="raw", media_type='application/x"y', accept="*/*", result="nothing"
)


class SN(Resource):
    """Operations of `client.it_ems.s_n`."""

    @cached_property
    def with_raw_response(self) -> resources.it_ems_s_n_views.SNWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.it_ems_s_n_views.SNWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.it_ems_s_n_views.SNWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.it_ems_s_n_views.SNWithStreamingResponse(self)

    def retrieve(
        self,
        it_em: str,
        *,
        q_1_import_os: str | NotGiven = NOT_GIVEN,
        line_feed: str | NotGiven = NOT_GIVEN,
        x_head: Literal['"""', "\\", "\n", "{{ x }}", "\u202e"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.ItEmImportOs:
        """`GET /it"ems/{it"em}/%%s'\\n`."""
        return self._client.request(
            _RETRIEVE,
            types.ItEmImportOs,
            path={'it"em': it_em},
            query={'q"] = 1; import os #': q_1_import_os, "line\nfeed": line_feed},
            headers={'X-"Head': x_head},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create(
        self,
        it_em: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /it"ems/{it"em}/%%s'\\n`."""
        self._client.request(
            _CREATE,
            None,
            path={'it"em': it_em},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncSN(AsyncResource):
    """Asynchronous form of `SN`."""

    @cached_property
    def with_raw_response(self) -> resources.it_ems_s_n_views.AsyncSNWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.it_ems_s_n_views.AsyncSNWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.it_ems_s_n_views.AsyncSNWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.it_ems_s_n_views.AsyncSNWithStreamingResponse(self)

    async def retrieve(
        self,
        it_em: str,
        *,
        q_1_import_os: str | NotGiven = NOT_GIVEN,
        line_feed: str | NotGiven = NOT_GIVEN,
        x_head: Literal['"""', "\\", "\n", "{{ x }}", "\u202e"] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.ItEmImportOs:
        """`GET /it"ems/{it"em}/%%s'\\n`.

        The arguments are those of `SN.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.ItEmImportOs,
            path={'it"em': it_em},
            query={'q"] = 1; import os #': q_1_import_os, "line\nfeed": line_feed},
            headers={'X-"Head': x_head},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create(
        self,
        it_em: str,
        *,
        body: Content,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /it"ems/{it"em}/%%s'\\n`.

        The arguments are those of `SN.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            path={'it"em': it_em},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
