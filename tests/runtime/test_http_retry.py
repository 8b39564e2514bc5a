"""Which failures are tried again, and when."""

from __future__ import annotations

import time
from email.utils import formatdate

import pytest

from runtime.retry import RetryPolicy, requested_delay

POLICY = RetryPolicy(decision_header="x-should-retry")


@pytest.mark.parametrize(("status", "expected"), [(400, False), (404, False), (408, True), (409, True), (429, True)])
def test_statuses(status: int, expected: bool) -> None:
    assert POLICY.allows(status, {}) is expected
    assert POLICY.allows(status, {"x-should-retry": "true"}) and not POLICY.allows(status, {"x-should-retry": "false"})
    assert POLICY.allows(500, {}) and POLICY.allows(599, {"x-should-retry": "maybe"})


@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({}, None),
        ({"retry-after": "3"}, 3),
        ({"retry-after": "0.5"}, 0.5),
        ({"retry-after-ms": "250", "retry-after": "3"}, 0.25),
        ({"retry-after-ms": "x", "retry-after": "3"}, 3),
        ({"retry-after": "60"}, 60),
        ({"retry-after": "61"}, None),
        ({"retry-after": "86400"}, None),
        ({"retry-after": "0"}, None),
        ({"retry-after": "-1"}, None),
        ({"retry-after": "nan"}, None),
        ({"retry-after": "inf"}, None),
        ({"retry-after": "soon"}, None),
        ({"retry-after": "Fri, 99 Foo 99999 99:99:99 GMT"}, None),
        ({"retry-after": ""}, None),
    ],
)
def test_the_wait_that_a_server_asks_for(headers: dict[str, str], expected: float | None) -> None:
    assert requested_delay(headers) == expected


def test_a_date() -> None:
    delay = requested_delay({"retry-after": formatdate(time.time() + 20, usegmt=True)})
    assert delay is not None and 15 < delay <= 20
    assert requested_delay({"retry-after": formatdate(time.time() - 20, usegmt=True)}) is None


@pytest.mark.parametrize(("taken", "full"), [(0, 0.5), (1, 1), (2, 2), (3, 4), (4, 8), (5, 8), (5000, 8)])
def test_waits_double_with_jitter_downwards(taken: int, full: float) -> None:
    waits = [POLICY.delay(taken, None) for _ in range(200)]
    assert 0.75 * full <= min(waits) < max(waits) <= full
