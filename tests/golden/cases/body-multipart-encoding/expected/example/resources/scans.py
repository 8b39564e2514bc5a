"""Operations of `client.scans`."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import FileInput, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_CREATE = Operation(
    "POST",
    "/scans",
    body="multipart",
    accept="*/*",
    result="nothing",
    styles={
        "body": {
            "tags": ParameterStyle(explode=False),
            "size": ParameterStyle(),
            "owner": ParameterStyle(style="deepObject"),
        }
    },
    part_types={"picture": "image/png", "session": "application/vnd.session+json", "sdp": "application/sdp"},
)


class Scans(Resource):
    """Operations of `client.scans`."""

    @cached_property
    def with_raw_response(self) -> resources.scans_views.ScansWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.scans_views.ScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.scans_views.ScansWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.scans_views.ScansWithStreamingResponse(self)

    def create(
        self,
        *,
        picture: FileInput | NotGiven = NOT_GIVEN,
        attachment: FileInput | NotGiven = NOT_GIVEN,
        session: types.ScanCreateSessionParam | NotGiven = NOT_GIVEN,
        sdp: str | NotGiven = NOT_GIVEN,
        places: Iterable[types.ScanCreatePlaceParam] | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        size: types.ScanCreateSizeParam | NotGiven = NOT_GIVEN,
        owner: types.ScanCreateOwnerParam | NotGiven = NOT_GIVEN,
        attachment_x_rate_limit: int | NotGiven = NOT_GIVEN,
        sdp_x_tags: Iterable[Literal["a", "b"]] | NotGiven = NOT_GIVEN,
        sdp_x_when: str | datetime | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /scans`.

        Args:
            attachment_x_rate_limit: At most so often.
        """
        self._client.request(
            _CREATE,
            None,
            body={"session": session, "sdp": sdp, "places": places, "tags": tags, "size": size, "owner": owner},
            files={"picture": picture, "attachment": attachment},
            part_headers={
                "attachment": {"X-Rate-Limit": attachment_x_rate_limit},
                "sdp": {"X-Tags": sdp_x_tags, "X-When": sdp_x_when},
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncScans(AsyncResource):
    """Asynchronous form of `Scans`."""

    @cached_property
    def with_raw_response(self) -> resources.scans_views.AsyncScansWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.scans_views.AsyncScansWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.scans_views.AsyncScansWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.scans_views.AsyncScansWithStreamingResponse(self)

    async def create(
        self,
        *,
        picture: FileInput | NotGiven = NOT_GIVEN,
        attachment: FileInput | NotGiven = NOT_GIVEN,
        session: types.ScanCreateSessionParam | NotGiven = NOT_GIVEN,
        sdp: str | NotGiven = NOT_GIVEN,
        places: Iterable[types.ScanCreatePlaceParam] | NotGiven = NOT_GIVEN,
        tags: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        size: types.ScanCreateSizeParam | NotGiven = NOT_GIVEN,
        owner: types.ScanCreateOwnerParam | NotGiven = NOT_GIVEN,
        attachment_x_rate_limit: int | NotGiven = NOT_GIVEN,
        sdp_x_tags: Iterable[Literal["a", "b"]] | NotGiven = NOT_GIVEN,
        sdp_x_when: str | datetime | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /scans`.

        The arguments are those of `Scans.create`.
        """
        await self._client.request(
            _CREATE,
            None,
            body={"session": session, "sdp": sdp, "places": places, "tags": tags, "size": size, "owner": owner},
            files={"picture": picture, "attachment": attachment},
            part_headers={
                "attachment": {"X-Rate-Limit": attachment_x_rate_limit},
                "sdp": {"X-Tags": sdp_x_tags, "X-When": sdp_x_when},
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
