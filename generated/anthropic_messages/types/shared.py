"""What calls read: types that several resources share."""

from typing import TYPE_CHECKING, Annotated, Literal, TypeAlias, Union

from .._runtime.models import BaseModel, OneOf, UnknownVariant


class InvalidRequestError(BaseModel):
    """The request is malformed or asks for something that is not allowed."""

    type: Literal["invalid_request_error"]
    message: str
    """Explanation for people."""


class AuthenticationError(BaseModel):
    """The credential is missing or not valid."""

    type: Literal["authentication_error"]
    message: str
    """Explanation for people."""


class BillingError(BaseModel):
    """The account cannot pay for the request."""

    type: Literal["billing_error"]
    message: str
    """Explanation for people."""


class PermissionError(BaseModel):
    """The credential does not allow this."""

    type: Literal["permission_error"]
    message: str
    """Explanation for people."""


class NotFoundError(BaseModel):
    """The requested thing does not exist."""

    type: Literal["not_found_error"]
    message: str
    """Explanation for people."""


class RateLimitError(BaseModel):
    """A limit on requests or tokens is reached. Wait before trying again."""

    type: Literal["rate_limit_error"]
    message: str
    """Explanation for people."""


class GatewayTimeoutError(BaseModel):
    """The request took too long. Streaming helps with long replies."""

    type: Literal["timeout_error"]
    message: str
    """Explanation for people."""


class APIErrorObject(BaseModel):
    """An unexpected fault inside the API."""

    type: Literal["api_error"]
    message: str
    """Explanation for people."""


class OverloadedError(BaseModel):
    """The API is busy for the moment. Try again later."""

    type: Literal["overloaded_error"]
    message: str
    """Explanation for people."""


class UnknownErrorObject(UnknownVariant):
    """A variant of `ErrorObject` that this version of the package does not know."""

    if TYPE_CHECKING:
        type: Literal["<unknown>"]


ErrorObject: TypeAlias = Annotated[
    Union[
        InvalidRequestError,
        AuthenticationError,
        BillingError,
        PermissionError,
        NotFoundError,
        RateLimitError,
        GatewayTimeoutError,
        APIErrorObject,
        OverloadedError,
        UnknownErrorObject,
    ],
    OneOf("type"),
]
"""What went wrong."""


class ErrorResponse(BaseModel):
    """The body of a response that reports an error."""

    type: Literal["error"]
    error: ErrorObject
    """What went wrong."""
    request_id: str | None
    """Identifier of the failed request, useful when asking for support."""


InvalidRequestErrorObject: TypeAlias = InvalidRequestError
"""Another name for `InvalidRequestError`."""


AuthenticationErrorObject: TypeAlias = AuthenticationError
"""Another name for `AuthenticationError`."""


BillingErrorObject: TypeAlias = BillingError
"""Another name for `BillingError`."""


PermissionErrorObject: TypeAlias = PermissionError
"""Another name for `PermissionError`."""


NotFoundErrorObject: TypeAlias = NotFoundError
"""Another name for `NotFoundError`."""


RateLimitErrorObject: TypeAlias = RateLimitError
"""Another name for `RateLimitError`."""


GatewayTimeoutErrorObject: TypeAlias = GatewayTimeoutError
"""Another name for `GatewayTimeoutError`."""


OverloadedErrorObject: TypeAlias = OverloadedError
"""Another name for `OverloadedError`."""
