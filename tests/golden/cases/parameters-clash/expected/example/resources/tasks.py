"""Operations of `client.tasks`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.styles import ParameterStyle

_UPDATE = Operation("POST", "/tasks/{id}", styles={"query": {"list": ParameterStyle()}})


class Tasks(Resource):
    """Operations of `client.tasks`."""

    @cached_property
    def with_raw_response(self) -> resources.tasks_views.TasksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tasks_views.TasksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tasks_views.TasksWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.tasks_views.TasksWithStreamingResponse(self)

    def update(
        self,
        id: str,
        *,
        id___: int,
        name: str,
        timeout_: int | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        extra_headers_: str | NotGiven = NOT_GIVEN,
        types_: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        operation: str | NotGiven = NOT_GIVEN,
        list: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        not_given: str | NotGiven = NOT_GIVEN,
        id_: str | NotGiven = NOT_GIVEN,
        id__: str | NotGiven = NOT_GIVEN,
        timeout__: float | NotGiven = NOT_GIVEN,
        kind: types.KindParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Kind:
        """`POST /tasks/{id}`."""
        return self._client.request(
            _UPDATE,
            types.Kind,
            path={"id": id},
            query={
                "timeout": timeout_,
                "self": self_,
                "extra_headers": extra_headers_,
                "types": types_,
                "body": body,
                "Operation": operation,
                "list": list,
                "str": str,
                "NOT_GIVEN": not_given,
                "id": id_,
            },
            headers={"id": id__},
            body={"id": id___, "name": name, "timeout": timeout__, "kind": kind},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncTasks(AsyncResource):
    """Asynchronous form of `Tasks`."""

    @cached_property
    def with_raw_response(self) -> resources.tasks_views.AsyncTasksWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.tasks_views.AsyncTasksWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.tasks_views.AsyncTasksWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.tasks_views.AsyncTasksWithStreamingResponse(self)

    async def update(
        self,
        id: str,
        *,
        id___: int,
        name: str,
        timeout_: int | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        extra_headers_: str | NotGiven = NOT_GIVEN,
        types_: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        operation: str | NotGiven = NOT_GIVEN,
        list: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        str: str | NotGiven = NOT_GIVEN,
        not_given: str | NotGiven = NOT_GIVEN,
        id_: str | NotGiven = NOT_GIVEN,
        id__: str | NotGiven = NOT_GIVEN,
        timeout__: float | NotGiven = NOT_GIVEN,
        kind: types.KindParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Kind:
        """`POST /tasks/{id}`.

        The arguments are those of `Tasks.update`.
        """
        return await self._client.request(
            _UPDATE,
            types.Kind,
            path={"id": id},
            query={
                "timeout": timeout_,
                "self": self_,
                "extra_headers": extra_headers_,
                "types": types_,
                "body": body,
                "Operation": operation,
                "list": list,
                "str": str,
                "NOT_GIVEN": not_given,
                "id": id_,
            },
            headers={"id": id__},
            body={"id": id___, "name": name, "timeout": timeout__, "kind": kind},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
