"""Operations of `client.projects`."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/projects")


class Projects(Resource):
    """Operations of `client.projects`."""

    @cached_property
    def runs(self) -> resources.Runs:
        """Operations of `client.projects.runs`."""
        return resources.Runs(self._client)

    def create(
        self,
        *,
        name: str,
        labels: Iterable[types.LabelParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Project:
        """`POST /projects`."""
        return self._client.request(
            _CREATE,
            types.Project,
            body={"name": name, "labels": labels},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncProjects(AsyncResource):
    """Asynchronous form of `Projects`."""

    @cached_property
    def runs(self) -> resources.AsyncRuns:
        """Operations of `client.projects.runs`."""
        return resources.AsyncRuns(self._client)

    async def create(
        self,
        *,
        name: str,
        labels: Iterable[types.LabelParam] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Project:
        """`POST /projects`.

        The arguments are those of `Projects.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Project,
            body={"name": name, "labels": labels},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
