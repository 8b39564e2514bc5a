"""Operations of `client.answers`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TypeVar

from .. import resources, structured, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven
from .._runtime.structured import ReadAs

OutputT = TypeVar("OutputT")

_CREATE = Operation("POST", "/rooms/{room}/answers")


class Answers(Resource):
    """Operations of `client.answers`."""

    @cached_property
    def with_raw_response(self) -> resources.answers_views.AnswersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.answers_views.AnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.answers_views.AnswersWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.answers_views.AnswersWithStreamingResponse(self)

    def create(
        self,
        room: str,
        *,
        question: str,
        asked: bool | NotGiven = NOT_GIVEN,
        shape: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer:
        """`POST /rooms/{room}/answers`."""
        return self._client.request(
            _CREATE,
            types.Answer,
            path={"room": room},
            body={"question": question, "asked": asked, "shape": shape},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def create_typed(
        self,
        room: str,
        *,
        question: str,
        as_type: type[OutputT],
        asked: bool | NotGiven = NOT_GIVEN,
        shape: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> structured.TypedAnswer[OutputT]:
        """Do what `create` does, with a result whose `parsed_output` is its text read as a type.

        The other arguments are those of `create`.

        Args:
            as_type: The type of the text: a model, or anything else that pydantic reads.
        """
        asked_ = ReadAs(structured.TypedAnswer, as_type)
        result: structured.TypedAnswer[OutputT] = self._client.request(
            _CREATE,
            asked_,
            path={"room": room},
            body=asked_.body({"question": question, "asked": asked, "shape": shape}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncAnswers(AsyncResource):
    """Asynchronous form of `Answers`."""

    @cached_property
    def with_raw_response(self) -> resources.answers_views.AsyncAnswersWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.answers_views.AsyncAnswersWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.answers_views.AsyncAnswersWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.answers_views.AsyncAnswersWithStreamingResponse(self)

    async def create(
        self,
        room: str,
        *,
        question: str,
        asked: bool | NotGiven = NOT_GIVEN,
        shape: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Answer:
        """`POST /rooms/{room}/answers`.

        The arguments are those of `Answers.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Answer,
            path={"room": room},
            body={"question": question, "asked": asked, "shape": shape},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def create_typed(
        self,
        room: str,
        *,
        question: str,
        as_type: type[OutputT],
        asked: bool | NotGiven = NOT_GIVEN,
        shape: Mapping[str, object] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> structured.TypedAnswer[OutputT]:
        """Do what `create` does, with a result whose `parsed_output` is its text read as a type.

        The other arguments are those of `create`.

        Args:
            as_type: The type of the text: a model, or anything else that pydantic reads.
        """
        asked_ = ReadAs(structured.TypedAnswer, as_type)
        result: structured.TypedAnswer[OutputT] = await self._client.request(
            _CREATE,
            asked_,
            path={"room": room},
            body=asked_.body({"question": question, "asked": asked, "shape": shape}),
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
