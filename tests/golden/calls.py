"""Transcripts of calls on a generated package: `calls.txt` of a case, in both colours.

    >>> client.flights.list(to="Ulm", tags=["a", "b"])
    <<< 200 application/json ["LH 1"]
    GET https://parameters.example.com/flights?to=Ulm&tags=a&tags=b
    = ['LH 1']

The first two lines of a block are given: what is called (`-> _.text` behind it looks into it) and what the server
answers. The rest is what comes of it: the request without the headers that all have, and the result or the error.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Iterator
from datetime import date, datetime
from types import ModuleType
from typing import Any, NamedTuple

import httpx2

_USUAL = frozenset("accept-encoding connection content-length host transfer-encoding user-agent".split())


class Given(NamedTuple):
    """The lines of a block that are given."""

    call: str
    reply: str

    @property
    def expression(self) -> str:
        """The call without the look into its result."""
        return self.call.partition(" -> ")[0]

    @property
    def look(self) -> str:
        """The expression that looks into the result `_`."""
        return self.call.partition(" -> ")[2] or "_"


def given(transcript: str) -> list[Given]:
    """The calls of a transcript."""
    return [Given(*found) for found in re.findall(r"^>>> (.*)\n<<< (.*)$", transcript, re.MULTILINE)]


def program(module: str, client: str, calls: list[Given]) -> str:
    """The calls as code that a type checker can look at; `module` is where the package can be imported from."""
    lines = [
        "from datetime import date as date, datetime as datetime",
        f"from {module} import Async{client}, {client}",
        f"def blocking(client: {client}) -> None:",
        *(f"    {one.expression}" for one in calls),
        f"async def awaiting(client: Async{client}) -> None:",
        *(f"    await {one.expression}" for one in calls),
    ]
    return "\n".join([*lines, ""])


def transcribed(package: ModuleType, client: str, calls: list[Given], *, is_async: bool) -> str:
    """The transcript of the calls on the package's client, or on its asynchronous one."""
    return "\n".join(_block(package, client, one, is_async) for one in calls)


def _block(package: ModuleType, name: str, one: Given, is_async: bool) -> str:
    seen: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        seen.extend(_request_lines(request))
        status, media_type, body = [*one.reply.split(" ", 2), ""][:3]
        content = body.encode().decode("unicode_escape").encode("latin-1")
        return httpx2.Response(int(status), headers={"content-type": media_type}, content=content)

    transport = httpx2.MockTransport(answer)
    names: dict[str, Any] = {"date": date, "datetime": datetime}
    try:
        if is_async:
            names["client"] = getattr(package, f"Async{name}")(http_client=httpx2.AsyncClient(transport=transport))
            result = asyncio.run(_awaited(one.expression, names))
        else:
            names["client"] = getattr(package, name)(http_client=httpx2.Client(transport=transport))
            result = _unrolled(eval(one.expression, names))
        outcome = f"= {eval(one.look, {'_': result})!r}"
    except Exception as error:
        outcome = f"! {type(error).__name__}: {error}"
    return "\n".join([f">>> {one.call}", f"<<< {one.reply}", *seen, outcome, ""])


def _request_lines(request: httpx2.Request) -> Iterator[str]:
    yield f"{request.method} {request.url}"
    content = request.read().decode()
    boundary = re.search(r"boundary=([\w-]+)", request.headers.get("content-type", ""))
    for name, value in request.headers.items():
        if name not in _USUAL:
            yield f"{name}: {value}".replace(boundary[1], "...") if boundary else f"{name}: {value}"
    for line in content.splitlines():
        yield f"| {line}".replace(boundary[1], "...").rstrip() if boundary else f"| {line}"


def _unrolled(result: Any) -> Any:
    return list(result) if isinstance(result, Iterator) else result


async def _awaited(call: str, names: dict[str, Any]) -> Any:
    result = await eval(call, names)
    return [one async for one in result] if isinstance(result, AsyncIterator) else result
