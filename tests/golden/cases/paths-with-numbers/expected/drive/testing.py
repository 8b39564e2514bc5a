"""For tests of programs that use this package: a stand-in for the API, which needs no network.

It answers with the examples of the API's document, or with what a test has queued.
"""

from __future__ import annotations

from ._client import SERVICE, AsyncDrive, Drive
from ._runtime import testing_routes as _routes
from ._runtime.testing_api import NoReplyError
from ._runtime.testing_api import StandIn as _StandIn
from ._runtime.testing_request import ReceivedRequest

_ROUTES: list[_routes.Route] = [
    _routes.Route("PUT", "/users/{user_id}/folders/0", (_routes.Example(204, "", ""),)),
    _routes.Route("POST", "/reports/start", (_routes.Example(204, "", ""),)),
    _routes.Route("GET", "/status/404"),
    _routes.Route("GET", "/status/500"),
]


class FakeAPI(_StandIn):
    """Stands in for the API. Its clients have no network; retries do not wait.

    Used as a context manager, it raises AssertionError at the end if something queued was never asked for.
    """

    def __init__(self) -> None:
        super().__init__(SERVICE, _ROUTES, ("type",))

    def client(self, *, max_retries: int = SERVICE.retry.max_retries) -> Drive:
        """A client that asks this stand-in."""
        return self._without_waits(
            Drive(
                base_url=self._base_url,
                max_retries=max_retries,
                http_client=self.http_client(),
            )
        )

    def async_client(self, *, max_retries: int = SERVICE.retry.max_retries) -> AsyncDrive:
        """An asynchronous client that asks this stand-in."""
        return self._without_waits(
            AsyncDrive(
                base_url=self._base_url,
                max_retries=max_retries,
                http_client=self.async_http_client(),
            )
        )


__all__ = ["FakeAPI", "NoReplyError", "ReceivedRequest"]
