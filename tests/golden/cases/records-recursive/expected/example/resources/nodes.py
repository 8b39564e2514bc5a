"""Operations of `client.nodes`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from .. import types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/nodes")


class Nodes(Resource):
    """Operations of `client.nodes`."""

    def create(
        self,
        *,
        name: str,
        parent: types.NodeParam | NotGiven = NOT_GIVEN,
        next: types.NodeParam | None | NotGiven = NOT_GIVEN,
        children: Iterable[types.NodeParam] | NotGiven = NOT_GIVEN,
        by_name: Mapping[str, types.NodeParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Node:
        """`POST /nodes`.

        Args:
            parent: A node of a tree.
        """
        return self._client.request(
            _CREATE,
            types.Node,
            body={"name": name, "parent": parent, "next": next, "children": children, "by_name": by_name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncNodes(AsyncResource):
    """Asynchronous form of `Nodes`."""

    async def create(
        self,
        *,
        name: str,
        parent: types.NodeParam | NotGiven = NOT_GIVEN,
        next: types.NodeParam | None | NotGiven = NOT_GIVEN,
        children: Iterable[types.NodeParam] | NotGiven = NOT_GIVEN,
        by_name: Mapping[str, types.NodeParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Node:
        """`POST /nodes`.

        The arguments are those of `Nodes.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Node,
            body={"name": name, "parent": parent, "next": next, "children": children, "by_name": by_name},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
