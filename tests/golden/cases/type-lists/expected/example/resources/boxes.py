"""Operations of `client.boxes`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import Literal

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/boxes")


class Boxes(Resource):
    """Operations of `client.boxes`."""

    @cached_property
    def with_raw_response(self) -> resources.boxes_views.BoxesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.boxes_views.BoxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.boxes_views.BoxesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.boxes_views.BoxesWithStreamingResponse(self)

    def create(
        self,
        *,
        label: types.LabelParam | NotGiven = NOT_GIVEN,
        size: str | int | None | NotGiven = NOT_GIVEN,
        lid: types.BoxLidParam | bool | NotGiven = NOT_GIVEN,
        mixed: Literal[1, "1", True] | float | None | NotGiven = NOT_GIVEN,
        level: Literal[1, 2] | NotGiven = NOT_GIVEN,
        nothing: None | NotGiven = NOT_GIVEN,
        answer: Literal[42] | NotGiven = NOT_GIVEN,
        corner: tuple[str, int] | NotGiven = NOT_GIVEN,
        edge: SequenceNotStr[str | int] | NotGiven = NOT_GIVEN,
        end: tuple[str] | NotGiven = NOT_GIVEN,
        names: Mapping[str, int] | NotGiven = NOT_GIVEN,
        closed: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Box:
        """`POST /boxes`.

        Args:
            label: A text, or what it is made of.
        """
        return self._client.request(
            _CREATE,
            types.Box,
            body={
                "label": label,
                "size": size,
                "lid": lid,
                "mixed": mixed,
                "level": level,
                "nothing": nothing,
                "answer": answer,
                "corner": corner,
                "edge": edge,
                "end": end,
                "names": names,
                "closed": closed,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncBoxes(AsyncResource):
    """Asynchronous form of `Boxes`."""

    @cached_property
    def with_raw_response(self) -> resources.boxes_views.AsyncBoxesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.boxes_views.AsyncBoxesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.boxes_views.AsyncBoxesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.boxes_views.AsyncBoxesWithStreamingResponse(self)

    async def create(
        self,
        *,
        label: types.LabelParam | NotGiven = NOT_GIVEN,
        size: str | int | None | NotGiven = NOT_GIVEN,
        lid: types.BoxLidParam | bool | NotGiven = NOT_GIVEN,
        mixed: Literal[1, "1", True] | float | None | NotGiven = NOT_GIVEN,
        level: Literal[1, 2] | NotGiven = NOT_GIVEN,
        nothing: None | NotGiven = NOT_GIVEN,
        answer: Literal[42] | NotGiven = NOT_GIVEN,
        corner: tuple[str, int] | NotGiven = NOT_GIVEN,
        edge: SequenceNotStr[str | int] | NotGiven = NOT_GIVEN,
        end: tuple[str] | NotGiven = NOT_GIVEN,
        names: Mapping[str, int] | NotGiven = NOT_GIVEN,
        closed: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Box:
        """`POST /boxes`.

        The arguments are those of `Boxes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Box,
            body={
                "label": label,
                "size": size,
                "lid": lid,
                "mixed": mixed,
                "level": level,
                "nothing": nothing,
                "answer": answer,
                "corner": corner,
                "edge": edge,
                "end": end,
                "names": names,
                "closed": closed,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
