"""The module of errors: the runtime's, and those that the API adds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from http import HTTPStatus

from sdkgen.python.docstrings import docstring
from sdkgen.python.imports import import_order
from sdkgen.python.literals import literal, mapping, sequence
from sdkgen.python.scope import Scope
from sdkgen.settings import EXCEPTIONS

STATUSES = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    408: "RequestTimeoutError",
    409: "ConflictError",
    413: "RequestTooLargeError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
    503: "ServiceUnavailableError",
    504: "DeadlineExceededError",
}
"""The statuses that have an error of their own, as `_runtime/error_format.py` has them; a test compares the two."""


@dataclass(frozen=True)
class ErrorClass:
    """An error for a status that has no usual one."""

    name: str
    parent: str
    docstring: str


@dataclass(frozen=True)
class ErrorsModule:
    """View of `errors.py.jinja`."""

    docstring: str
    root: str
    reexports: str
    classes: tuple[ErrorClass, ...]
    format: tuple[str, ...]
    """Keyword arguments of `ErrorFormat`."""
    exports: tuple[str, ...]


def errors_module(scope: Scope) -> ErrorsModule:
    """The module of errors."""
    root = scope.settings.client.error
    classes = tuple(
        ErrorClass(
            name,
            "InternalServerError" if status >= 500 else "APIStatusError",
            docstring(f"{status}: {_meaning(status)}.", 4),
        )
        for status, name in scope.api.errors.classes
    )
    return ErrorsModule(
        docstring=docstring("The errors that calls raise."),
        root=root,
        reexports=", ".join(sorted(EXCEPTIONS, key=import_order)),
        classes=classes,
        format=tuple(_format(scope)),
        exports=tuple(sorted({root, *EXCEPTIONS, *(one.name for one in classes)})),
    )


def _format(scope: Scope) -> Iterator[str]:
    errors = scope.api.errors
    yield f"message={sequence(errors.message)}"
    yield f"type={sequence(errors.type)}"
    yield f"request_id_header={literal(errors.request_id_header)}"
    if errors.classes:
        yield "classes={" + ", ".join(f"{status}: {name}" for status, name in errors.classes) + "}"
    if errors.statuses:
        yield f"statuses={mapping(dict(errors.statuses))}"


def _meaning(status: int) -> str:
    if status in set(HTTPStatus):
        return HTTPStatus(status).phrase.lower()
    return "the server cannot take the request at the moment" if status >= 500 else "the request was refused"
