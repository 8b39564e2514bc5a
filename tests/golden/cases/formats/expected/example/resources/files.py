"""Operations of `client.files`."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import Base64Input, SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_CREATE = Operation("POST", "/files")
_RETRIEVE = Operation("GET", "/files/{id}", styles={"query": {"days": ParameterStyle(explode=False)}})


class Files(Resource):
    """Operations of `client.files`."""

    @cached_property
    def with_raw_response(self) -> resources.files_views.FilesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.files_views.FilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.files_views.FilesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.files_views.FilesWithStreamingResponse(self)

    def create(
        self,
        *,
        created_at: str | datetime,
        day: str | date,
        content: str | Base64Input,
        changes: SequenceNotStr[str | datetime] | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        ratio: float | NotGiven = NOT_GIVEN,
        parts: Mapping[str, str | Base64Input] | NotGiven = NOT_GIVEN,
        opens: str | NotGiven = NOT_GIVEN,
        lasts: str | NotGiven = NOT_GIVEN,
        price: str | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        until: int | NotGiven = NOT_GIVEN,
        token: str | NotGiven = NOT_GIVEN,
        inner: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.File:
        """`POST /files`."""
        return self._client.request(
            _CREATE,
            types.File,
            body={
                "created_at": created_at,
                "day": day,
                "content": content,
                "changes": changes,
                "id": id,
                "link": link,
                "size": size,
                "ratio": ratio,
                "parts": parts,
                "opens": opens,
                "lasts": lasts,
                "price": price,
                "weight": weight,
                "until": until,
                "token": token,
                "inner": inner,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def retrieve(
        self,
        id: str,
        *,
        at: str | NotGiven = NOT_GIVEN,
        within: str | NotGiven = NOT_GIVEN,
        price: str | NotGiven = NOT_GIVEN,
        digest: str | Base64Input | NotGiven = NOT_GIVEN,
        days: SequenceNotStr[str | date] | NotGiven = NOT_GIVEN,
        x_since: str | datetime | NotGiven = NOT_GIVEN,
        x_size: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.File:
        """`GET /files/{id}`."""
        return self._client.request(
            _RETRIEVE,
            types.File,
            path={"id": id},
            query={"at": at, "within": within, "price": price, "digest": digest, "days": days},
            headers={"x-since": x_since, "x-size": x_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncFiles(AsyncResource):
    """Asynchronous form of `Files`."""

    @cached_property
    def with_raw_response(self) -> resources.files_views.AsyncFilesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.files_views.AsyncFilesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.files_views.AsyncFilesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.files_views.AsyncFilesWithStreamingResponse(self)

    async def create(
        self,
        *,
        created_at: str | datetime,
        day: str | date,
        content: str | Base64Input,
        changes: SequenceNotStr[str | datetime] | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        link: str | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        ratio: float | NotGiven = NOT_GIVEN,
        parts: Mapping[str, str | Base64Input] | NotGiven = NOT_GIVEN,
        opens: str | NotGiven = NOT_GIVEN,
        lasts: str | NotGiven = NOT_GIVEN,
        price: str | NotGiven = NOT_GIVEN,
        weight: float | NotGiven = NOT_GIVEN,
        until: int | NotGiven = NOT_GIVEN,
        token: str | NotGiven = NOT_GIVEN,
        inner: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.File:
        """`POST /files`.

        The arguments are those of `Files.create`.
        """
        return await self._client.request(
            _CREATE,
            types.File,
            body={
                "created_at": created_at,
                "day": day,
                "content": content,
                "changes": changes,
                "id": id,
                "link": link,
                "size": size,
                "ratio": ratio,
                "parts": parts,
                "opens": opens,
                "lasts": lasts,
                "price": price,
                "weight": weight,
                "until": until,
                "token": token,
                "inner": inner,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def retrieve(
        self,
        id: str,
        *,
        at: str | NotGiven = NOT_GIVEN,
        within: str | NotGiven = NOT_GIVEN,
        price: str | NotGiven = NOT_GIVEN,
        digest: str | Base64Input | NotGiven = NOT_GIVEN,
        days: SequenceNotStr[str | date] | NotGiven = NOT_GIVEN,
        x_since: str | datetime | NotGiven = NOT_GIVEN,
        x_size: int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.File:
        """`GET /files/{id}`.

        The arguments are those of `Files.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.File,
            path={"id": id},
            query={"at": at, "within": within, "price": price, "digest": digest, "days": days},
            headers={"x-since": x_since, "x-size": x_size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
