"""Find out which models can be used and what they can do."""

from __future__ import annotations

from functools import cached_property

from .. import pagination, resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import SequenceNotStr
from .._runtime.operation import Operation
from .._runtime.paging import AsyncPaginator
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_RETRIEVE = Operation("GET", "/v1/models/{model_id}")
_LIST = Operation("GET", "/v1/models")


class Models(Resource):
    """Find out which models can be used and what they can do."""

    @cached_property
    def with_raw_response(self) -> resources.models_views.ModelsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.models_views.ModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.models_views.ModelsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.models_views.ModelsWithStreamingResponse(self)

    def retrieve(
        self,
        model_id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.ModelInfo:
        """Retrieve a model.

        Gets one model by its identifier, or finds the model that an alias stands for.

        Args:
            model_id: Identifier or alias of the model.
            betas: Names of the beta features to turn on, separated by commas.
        """
        return self._client.request(
            _RETRIEVE,
            types.ModelInfo,
            path={"model_id": model_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> pagination.SyncPage[types.ModelInfo]:
        """List models.

        Lists the models that can be used, the most recently released first, one page at a time.

        Args:
            before_id: Identifier of an item. The page holds the items that come just before it.
            after_id: Identifier of an item. The page holds the items that come just after it.
            limit: Most items to return in one page, from 1 to 1000. Default: `20`.
            betas: Names of the beta features to turn on, separated by commas.
        """
        return self._client.paged(
            _LIST,
            types.ModelInfoPage,
            pagination.SyncPage[types.ModelInfo],
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncModels(AsyncResource):
    """Asynchronous form of `Models`."""

    @cached_property
    def with_raw_response(self) -> resources.models_views.AsyncModelsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.models_views.AsyncModelsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.models_views.AsyncModelsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.models_views.AsyncModelsWithStreamingResponse(self)

    async def retrieve(
        self,
        model_id: str,
        *,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.ModelInfo:
        """Retrieve a model.

        The arguments are those of `Models.retrieve`.
        """
        return await self._client.request(
            _RETRIEVE,
            types.ModelInfo,
            path={"model_id": model_id},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def list(
        self,
        *,
        before_id: str | NotGiven = NOT_GIVEN,
        after_id: str | NotGiven = NOT_GIVEN,
        limit: int | NotGiven = NOT_GIVEN,
        betas: SequenceNotStr[str] | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> AsyncPaginator[types.ModelInfo, pagination.AsyncPage[types.ModelInfo]]:
        """List models.

        The arguments are those of `Models.list`.
        """
        pages: AsyncPaginator[types.ModelInfo, pagination.AsyncPage[types.ModelInfo]] = self._client.paged(
            _LIST,
            types.ModelInfoPage,
            pagination.AsyncPage[types.ModelInfo],
            query={"before_id": before_id, "after_id": after_id, "limit": limit},
            headers={"anthropic-beta": betas},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
        return pages
