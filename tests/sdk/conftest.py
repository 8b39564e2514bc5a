"""What the tests of the generated SDK run on: the loopback server, both colours, and no settings of this machine."""

from __future__ import annotations

import gc
import inspect
import os
import warnings
from collections.abc import Iterator
from functools import cache

import httpcore2
import pytest

from .colour import Colour
from .pauses import Pauses
from .server import Server


@pytest.hookimpl(tryfirst=True)
def pytest_pyfunc_call(pyfuncitem: pytest.Function) -> bool | None:
    """Runs tests that are coroutines in their colour."""
    if not inspect.iscoroutinefunction(pyfuncitem.obj):
        return None
    arguments = {name: pyfuncitem.funcargs[name] for name in inspect.signature(pyfuncitem.obj).parameters}
    colour = arguments.get("colour") or Colour("async")
    colour.run(pyfuncitem.obj(**arguments))
    return True


@pytest.fixture(params=["sync", "async"])
def colour(request: pytest.FixtureRequest) -> Colour:
    """The SDK in one of its colours; a test that asks for it runs in both."""
    return Colour(request.param)


@pytest.fixture
def server() -> Iterator[Server]:
    """A server of its own for each test."""
    with Server() as server:
        yield server


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> Pauses:
    """The pauses that the SDK makes, which take no time."""
    return Pauses(monkeypatch)


@pytest.fixture
def ended_loops() -> Iterator[None]:
    """For tests that end an event loop whose connections are open: what is left of them is collected with the test,
    not during a later one, for which a warning is an error.
    """
    yield
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        gc.collect()


@pytest.fixture(scope="session", autouse=True)
def _one_ssl_context() -> Iterator[None]:
    """Makes the certificates be read once: they take longer than all the rest of a test, and nothing here uses TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(httpcore2, "default_ssl_context", cache(httpcore2.default_ssl_context))
        yield


@pytest.fixture(autouse=True)
def _plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in os.environ:
        if name.startswith("ANTHROPIC_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
