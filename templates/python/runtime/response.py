"""From a successful response to what the call returns."""

from __future__ import annotations

from typing import Any

import httpx2

from .models import BaseModel, set_request_id
from .operation import ResultKind
from .parse import read
from .service import Service


def result_of(service: Service, response: httpx2.Response, cast_to: Any, kind: ResultKind, *, strict: bool) -> Any:
    """The content of a response that has been read, as a `cast_to`.

    Raises:
        APIResponseValidationError: It is not what the API promises.
    """
    if cast_to is httpx2.Response:
        return response
    if kind == "text":
        return response.text
    if kind == "bytes":
        return response.content
    if kind == "nothing" or kind == "optional json" and not response.content:
        return None
    value = read(cast_to, response.content, strict=strict, response=response)
    if isinstance(value, BaseModel):
        set_request_id(value, service.errors.request_id_of(response))
    return value
