"""What it costs to start: the import, and the way from nothing to the first message. Whole processes, CPU time."""

from __future__ import annotations

from collections.abc import Iterator

from .contenders import FLOOR, OURS, PEER, packages, row
from .measuring import take_turns
from .processes import cpu_seconds, output
from .rows import Row
from .server import running

_RAW = """
import httpx2, pydantic
client = httpx2.Client()
body = {"model": "claude", "max_tokens": 10, "messages": [{"role": "user", "content": "Hello"}]}
client.post("URL/v1/messages", json=body, headers={"x-api-key": "key"}).json()
"""
_FIRST = """
from PACKAGE import Anthropic
client = Anthropic(api_key="key", base_url="URL")
client.messages.create(model="claude", max_tokens=10, messages=[{"role": "user", "content": "Hello"}])
"""
_COUNT = "\nimport sys; print(sum(name.partition('.')[0] == 'PACKAGE' for name in sys.modules))"


def rows(rounds: int) -> Iterator[Row]:
    yield from _imports(rounds)
    with running() as url:
        yield from _first_message(url + "/blocks/1", rounds)


def _imports(rounds: int) -> Iterator[Row]:
    jobs = {"bare": cpu_seconds("pass")} | {name: cpu_seconds(f"import {name}") for name in packages()}
    found = take_turns(jobs, rounds)
    extra = {name: found.over(name, "bare") * 1e3 for name in packages()}
    yield Row("import, over bare Python", "ms", extra[OURS], 0.0, extra.get(PEER), most=30)
    own = {name: int(output(f"import {name}" + _COUNT.replace("PACKAGE", name))) for name in packages()}
    yield Row("import, modules of its own", "modules", own[OURS], 0, own.get(PEER), most=60)


def _first_message(url: str, rounds: int) -> Iterator[Row]:
    codes = {name: _FIRST.replace("PACKAGE", name).replace("URL", url) for name in packages()}
    jobs = {FLOOR: cpu_seconds(_RAW.replace("URL", url))}
    found = take_turns(jobs | {name: cpu_seconds(code) for name, code in codes.items()}, rounds)
    yield row("start to first message", "ms", found, 1.5)
    own = {name: int(output(code + _COUNT.replace("PACKAGE", name))) for name, code in codes.items()}
    yield Row("first message, modules of its own", "modules", own[OURS], 0, own.get(PEER))
