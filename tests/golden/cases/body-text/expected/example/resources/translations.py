"""Operations of `client.translations`."""

from __future__ import annotations

from functools import cached_property

from .. import resources
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/translations", body="raw", media_type="text/plain", accept="text/plain", result="text")


class Translations(Resource):
    """Operations of `client.translations`."""

    @cached_property
    def with_raw_response(self) -> resources.translations_views.TranslationsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.translations_views.TranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.translations_views.TranslationsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.translations_views.TranslationsWithStreamingResponse(self)

    def create(
        self,
        *,
        to: str,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /translations`.

        Args:
            body: The text to translate.
        """
        result: str = self._client.request(
            _CREATE,
            str,
            query={"to": to},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result


class AsyncTranslations(AsyncResource):
    """Asynchronous form of `Translations`."""

    @cached_property
    def with_raw_response(self) -> resources.translations_views.AsyncTranslationsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.translations_views.AsyncTranslationsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.translations_views.AsyncTranslationsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.translations_views.AsyncTranslationsWithStreamingResponse(self)

    async def create(
        self,
        *,
        to: str,
        body: str,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> str:
        """`POST /translations`.

        The arguments are those of `Translations.create`.
        """
        result: str = await self._client.request(
            _CREATE,
            str,
            query={"to": to},
            body=body,
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return result
