"""From a successful response to what the call returns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx2

from .models import BaseModel, set_request_id
from .operation import ResultKind
from .parse import read
from .structured import ReadAs

if TYPE_CHECKING:
    from .body_reader import StreamClient


def result_of(client: StreamClient, response: httpx2.Response, cast_to: Any, kind: ResultKind) -> Any:
    """The content of a response to `client` that has been read, as a `cast_to`.

    Raises:
        APIResponseValidationError: It is not what the API promises.
    """
    if cast_to is httpx2.Response:
        return response
    if isinstance(cast_to, ReadAs):
        return cast_to.noted(result_of(client, response, cast_to.model, kind))
    if kind == "text":
        return response.text
    if kind == "bytes":
        return response.content
    if kind == "nothing" or kind == "optional json" and not response.content:
        return None
    # A client's own attributes, which it has for the rest of its package.
    strict = client._strict_response_validation  # pyright: ignore[reportPrivateUsage]
    value = read(cast_to, response.content, strict=strict, response=response)
    if isinstance(value, BaseModel):
        service = client._service  # pyright: ignore[reportPrivateUsage]
        set_request_id(value, service.errors.request_id_of(response))
    if client.on_unknown is not None:
        from .noticing import teller

        teller(client.on_unknown, response)(value)
    return value
