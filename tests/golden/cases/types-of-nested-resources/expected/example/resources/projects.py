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

    @cached_property
    def with_raw_response(self) -> resources.projects_views.ProjectsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.projects_views.ProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.projects_views.ProjectsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.projects_views.ProjectsWithStreamingResponse(self)

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

    @cached_property
    def with_raw_response(self) -> resources.projects_views.AsyncProjectsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.projects_views.AsyncProjectsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.projects_views.AsyncProjectsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.projects_views.AsyncProjectsWithStreamingResponse(self)

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
