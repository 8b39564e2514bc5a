"""Why the strict reader refused a value, without the value: it may hold what a server repeats of a request."""

from __future__ import annotations

from typing import Any, cast

from pydantic_core import InitErrorDetails, PydanticCustomError, ValidationError

from .redaction import redact

_MOST = 100
"""The most reasons that are kept; a long list can have as many as it has items."""


def reasons(error: Exception) -> str:
    """The first few reasons, in one line."""
    if not isinstance(error, ValidationError):
        return str(error)
    return "; ".join(f"{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in _found(error)[:5])


def without_input(error: Exception, secrets: tuple[str, ...]) -> Exception:
    """The same error, to be the cause of another: its text names places and reasons, but shows no values.

    What is secret is in no reason either; some of them repeat a value, such as an unknown tag.
    """
    if not isinstance(error, ValidationError):
        return error
    details = [
        InitErrorDetails(
            type=PydanticCustomError(one["type"], cast(Any, redact(one["msg"], secrets))), loc=one["loc"], input=None
        )
        for one in _found(error)[:_MOST]
    ]
    shown = ValidationError.from_exception_data(error.title, details, input_type="json", hide_input=True)
    return shown.with_traceback(error.__traceback__)


def _found(error: ValidationError) -> list[Any]:
    return cast("list[Any]", error.errors(include_url=False, include_input=False, include_context=False))
