"""Operations of `client.nodes`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/nodes")


class Nodes(Resource):
    """Operations of `client.nodes`."""

    @cached_property
    def with_raw_response(self) -> resources.nodes_views.NodesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.nodes_views.NodesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.nodes_views.NodesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.nodes_views.NodesWithStreamingResponse(self)

    def create(
        self,
        *,
        root: types.NodeParam,
        step: types.StepParam | NotGiven = NOT_GIVEN,
        frame: types.FrameParam | NotGiven = NOT_GIVEN,
        edition: types.EditionParam | NotGiven = NOT_GIVEN,
        size: str | int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Graph:
        """`POST /nodes`."""
        return self._client.request(
            _CREATE,
            types.Graph,
            body={"root": root, "step": step, "frame": frame, "edition": edition, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNodes(AsyncResource):
    """Asynchronous form of `Nodes`."""

    @cached_property
    def with_raw_response(self) -> resources.nodes_views.AsyncNodesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.nodes_views.AsyncNodesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.nodes_views.AsyncNodesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.nodes_views.AsyncNodesWithStreamingResponse(self)

    async def create(
        self,
        *,
        root: types.NodeParam,
        step: types.StepParam | NotGiven = NOT_GIVEN,
        frame: types.FrameParam | NotGiven = NOT_GIVEN,
        edition: types.EditionParam | NotGiven = NOT_GIVEN,
        size: str | int | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Graph:
        """`POST /nodes`.

        The arguments are those of `Nodes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Graph,
            body={"root": root, "step": step, "frame": frame, "edition": edition, "size": size},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
