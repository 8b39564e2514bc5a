"""Operations of `client.plants`."""

from __future__ import annotations

from functools import cached_property

from .. import resources, types
from .._runtime.arguments import Body, Headers, Query, Timeout
from .._runtime.inputs import FileInput
from .._runtime.operation import Operation
from .._runtime.resource import AsyncResource, Resource
from .._runtime.sentinels import NOT_GIVEN, NotGiven

_CREATE = Operation("POST", "/plants/")
_UPLOAD_PHOTO = Operation("POST", "/plants/{plant_id}/photo", body="multipart", accept="*/*", result="nothing")


class Plants(Resource):
    """Operations of `client.plants`."""

    @cached_property
    def with_raw_response(self) -> resources.plants_views.PlantsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.plants_views.PlantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.plants_views.PlantsWithStreamingResponse:
        """The same methods, each giving a response for a `with` block, which reads its body."""
        return resources.plants_views.PlantsWithStreamingResponse(self)

    def create(
        self,
        *,
        name: str,
        height: float | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Plant:
        """`POST /plants/`.

        Args:
            height: Default: `0`.
            label: Default: `""`.
        """
        return self._client.request(
            _CREATE,
            types.Plant,
            body={"name": name, "height": height, "label": label},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    def upload_photo(
        self,
        plant_id: str,
        *,
        photo: FileInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /plants/{plant_id}/photo`."""
        self._client.request(
            _UPLOAD_PHOTO,
            None,
            path={"plant_id": plant_id},
            files={"photo": photo},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )


class AsyncPlants(AsyncResource):
    """Asynchronous form of `Plants`."""

    @cached_property
    def with_raw_response(self) -> resources.plants_views.AsyncPlantsWithRawResponse:
        """The same methods, each giving the whole response: its status, its headers and its body."""
        return resources.plants_views.AsyncPlantsWithRawResponse(self)

    @cached_property
    def with_streaming_response(self) -> resources.plants_views.AsyncPlantsWithStreamingResponse:
        """The same methods, each giving a response for an `async with` block, which reads its body."""
        return resources.plants_views.AsyncPlantsWithStreamingResponse(self)

    async def create(
        self,
        *,
        name: str,
        height: float | NotGiven = NOT_GIVEN,
        label: str | NotGiven = NOT_GIVEN,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> types.Plant:
        """`POST /plants/`.

        The arguments are those of `Plants.create`.
        """
        return await self._client.request(
            _CREATE,
            types.Plant,
            body={"name": name, "height": height, "label": label},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )

    async def upload_photo(
        self,
        plant_id: str,
        *,
        photo: FileInput,
        extra_headers: Headers | None = None,
        extra_query: Query | None = None,
        extra_body: Body | None = None,
        timeout: float | Timeout | None | NotGiven = NOT_GIVEN,
    ) -> None:
        """`POST /plants/{plant_id}/photo`.

        The arguments are those of `Plants.upload_photo`.
        """
        await self._client.request(
            _UPLOAD_PHOTO,
            None,
            path={"plant_id": plant_id},
            files={"photo": photo},
            extra_headers=extra_headers,
            extra_query=extra_query,
            extra_body=extra_body,
            timeout=timeout,
        )
