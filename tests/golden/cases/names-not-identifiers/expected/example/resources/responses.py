"""Operations of `client.responses`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/responses")


class Responses(Resource):
    """Operations of `client.responses`."""

    @cached_property
    def with_raw_response(self) -> resources.responses_views.ResponsesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.responses_views.ResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.responses_views.ResponsesWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.responses_views.ResponsesWithStreamingResponse(self)

    def create(
        self,
        *,
        content_type: str,
        n2fa: bool,
        id: str | NotGiven = NOT_GIVEN,
        ref: str | NotGiven = NOT_GIVEN,
        first_name: str | NotGiven = NOT_GIVEN,
        große: float | NotGiven = NOT_GIVEN,
        名前: str | NotGiven = NOT_GIVEN,
        n1: int | NotGiven = NOT_GIVEN,
        quo_te: str | NotGiven = NOT_GIVEN,
        plain: str | NotGiven = NOT_GIVEN,
        child: types.ItemParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """`POST /responses`.

        Args:
            content_type: A media type.
            child: Keys that cannot be written as identifiers.
        """
        return self._client.request(
            _CREATE,
            types.Item,
            body={
                "content-type": content_type,
                "2fa": n2fa,
                "@id": id,
                "$ref": ref,
                "first name": first_name,
                "größe": große,
                "名前": 名前,
                "+1": n1,
                'quo"te': quo_te,
                "plain": plain,
                "child": child,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncResponses(AsyncResource):
    """Asynchronous form of `Responses`."""

    @cached_property
    def with_raw_response(self) -> resources.responses_views.AsyncResponsesWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.responses_views.AsyncResponsesWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.responses_views.AsyncResponsesWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.responses_views.AsyncResponsesWithStreamingResponse(self)

    async def create(
        self,
        *,
        content_type: str,
        n2fa: bool,
        id: str | NotGiven = NOT_GIVEN,
        ref: str | NotGiven = NOT_GIVEN,
        first_name: str | NotGiven = NOT_GIVEN,
        große: float | NotGiven = NOT_GIVEN,
        名前: str | NotGiven = NOT_GIVEN,
        n1: int | NotGiven = NOT_GIVEN,
        quo_te: str | NotGiven = NOT_GIVEN,
        plain: str | NotGiven = NOT_GIVEN,
        child: types.ItemParam | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Item:
        """`POST /responses`.

        The arguments are those of `Responses.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Item,
            body={
                "content-type": content_type,
                "2fa": n2fa,
                "@id": id,
                "$ref": ref,
                "first name": first_name,
                "größe": große,
                "名前": 名前,
                "+1": n1,
                'quo"te': quo_te,
                "plain": plain,
                "child": child,
            },
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
