"""Call every method of a generated package, in both colours, against a server that plays the document.

Run as `python -m tests.corpus.round_trip SPEC PACKAGE`, with the package's folder on PYTHONPATH; prints JSON. A call
fails if it raises, if no operation of the document answers to its request, or if the answer is not of its type. What
has an answer that no value satisfies, such as an object that requires another of its kind, is told apart.
"""

from __future__ import annotations

import asyncio
import importlib
import inspect
import json
import sys
import typing
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx2
from tests.corpus.playing import FRAGMENT, Player, serving
from tests.corpus.samples import argument
from tests.instances.parts import NoInstance

from sdkgen.load import Document


@dataclass
class Found:
    """What the calls came to."""

    failures: list[str]
    unanswerable: list[str]


def main(spec: Path, package: str) -> None:
    """Call, and print a line of JSON."""
    player = Player(Document(spec))
    found = Found([], [])
    with serving(player) as url:
        for is_async in (False, True):
            asyncio.run(_call(player, url, package, is_async, found))
    missed = [f"{verb} {path}" for verb, _, path, _ in player.operations if (verb, path) not in player.met]
    print(json.dumps({"calls": found.failures, "missed": missed, "unanswerable": [*dict.fromkeys(found.unanswerable)]}))


async def _call(player: Player, url: str, package: str, is_async: bool, found: Found) -> None:
    """Calls every method of one colour."""
    module = importlib.import_module(package)
    settings = {name: "secret" for name in inspect.signature(module.Client).parameters if name in _secrets(module)}

    def note(request: httpx2.Request) -> None:
        request.headers[FRAGMENT] = request.url.fragment

    async def noted(request: httpx2.Request) -> None:
        note(request)

    http = httpx2.AsyncClient() if is_async else httpx2.Client()
    http.event_hooks = {"request": [noted if is_async else note]}
    made = module.AsyncClient if is_async else module.Client
    client = made(base_url=url, http_client=http, max_retries=0, _strict_response_validation=True, **settings)
    for place, method in _methods(client, package):
        try:
            hints = typing.get_type_hints(method, include_extras=True)
            given = {
                name: argument(hints[name])
                for name, one in inspect.signature(method).parameters.items()
                if one.default is inspect.Parameter.empty
            }
            result = method(**given)
            if inspect.isawaitable(result):
                result = await result
            if type(result).__module__.startswith(f"{package}._runtime") and hasattr(result, "close"):
                closed = result.close()  # a stream, whose connection is needed
                await closed if inspect.isawaitable(closed) else None
        except Exception as error:
            if isinstance(player.failure, NoInstance):
                found.unanswerable.append(f"{place}: {player.failure} has no instance")
                continue
            said = player.failure or error
            colour = "async " if is_async else ""
            found.failures.append(f"{colour}{place}: {type(said).__name__}: {str(said)[:160]}")
    await http.aclose() if isinstance(http, httpx2.AsyncClient) else http.close()


def _secrets(module: Any) -> set[str]:
    return {argument for one in module._client.SERVICE.credentials for argument in one.arguments}


def _methods(owner: Any, package: str, place: str = "client") -> Iterator[tuple[str, Any]]:
    for name in dir(type(owner)):
        if name.startswith(("_", "with_")):
            continue
        value = inspect.getattr_static(type(owner), name)
        if hasattr(value, "func"):
            below = getattr(owner, name)
            if type(below).__module__.startswith(f"{package}.resources"):
                yield from _methods(below, package, f"{place}.{name}")
        elif inspect.isfunction(value) and value.__module__.startswith(f"{package}.resources"):
            yield f"{place}.{name}", getattr(owner, name)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2])
