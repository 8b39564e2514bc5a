"""The request for one page of a list, and how it becomes the request for the next one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeGuard, cast

import httpx2

from .arguments import CallArguments
from .errors import APIResponseValidationError, shorten
from .operation import Operation
from .page_styles import Following
from .response import result_of
from .sentinels import is_absent
from .shapes import is_object


class PageRequest:
    """What a call asks for.

    Args:
        operation: The operation.
        body_type: The type of the response's body.
        arguments: What the operation was called with.
    """

    def __init__(self, operation: Operation, body_type: object, arguments: CallArguments) -> None:
        self.operation = operation
        self.body_type = body_type
        self.arguments = arguments
        for place in ("query", "body"):
            given = self._given(place)
            if any(map(_is_read_once, given.values())):
                # Every page asks with them.
                kept = {name: list(value) if _is_read_once(value) else value for name, value in given.items()}
                self.arguments = cast(CallArguments, {**arguments, place: kept})

    def read(self, client: Any, response: httpx2.Response) -> Any:
        """The body of the response to this request.

        Raises:
            APIResponseValidationError: It is not what the API promises.
        """
        return result_of(client, response, self.body_type, self.operation.result)

    def asked(self, name: str) -> Any:
        """What is asked for by the parameter of this name, or None."""
        for place in _PLACES:
            given = self._given(place)
            if name in given and given[name] is not None and not is_absent(given[name]):
                return given[name]
        return None

    @property
    def key(self) -> object:
        """What tells this request from others for pages of the same list."""
        return self.arguments.get("address"), [self._given(place) for place in _PLACES]

    def following(self, how: Following, response: httpx2.Response) -> PageRequest:
        """The request for another page.

        Raises:
            APIResponseValidationError: The server gave a URL that is none.
        """
        arguments = cast(dict[str, Any], dict(self.arguments))
        if isinstance(how, str):
            # The URL says all that the parameters said.
            arguments |= {"query": None, "extra_query": None, "address": _joined(response, how)}
        else:
            for name, value in how.items():
                place = next((one for one in _PLACES if name in self._given(one)), "query")
                arguments[place] = {**arguments[place], name: value} if arguments.get(place) else {name: value}
        return PageRequest(self.operation, self.body_type, cast(CallArguments, arguments))

    def _given(self, place: str) -> dict[str, Any]:
        given = cast(dict[str, Any], self.arguments).get(place)
        return given if is_object(given) else {}


_PLACES = ("extra_query", "query", "extra_body", "body")
"""Where parameters are, those first that win over the others."""


def _is_read_once(value: object) -> TypeGuard[Iterator[Any]]:
    return isinstance(value, Iterator)


def _joined(response: httpx2.Response, url: str) -> httpx2.URL:
    """A URL that a response has, which may be relative to the URL of its request."""
    try:
        joined = response.request.url.join(url)
        if joined.scheme in ("http", "https") and joined.host:
            return joined
    except (httpx2.InvalidURL, ValueError):
        pass
    raise APIResponseValidationError(response, message=f"The next page has no valid URL: {shorten(url, 200)}")
