"""What the loopback server can do in answer to a request, byte for byte: proper answers and every kind of fault."""

from __future__ import annotations

import gzip
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from http import HTTPStatus
from typing import NamedTuple, TypeAlias

REASONS = {status.value: status.phrase for status in HTTPStatus} | {529: "Overloaded"}


class End(Enum):
    """How a connection ends that is not kept."""

    CLOSE = "closed in an orderly way"
    RESET = "reset, as when a machine goes down"


class Wait(NamedTuple):
    """Say nothing for so many seconds (for ever, without a number), or until the client hangs up."""

    seconds: float | None = None


Step: TypeAlias = bytes | Wait | End


@dataclass(frozen=True)
class Answer:
    """What happens on the connection after a request; unless a step ends it, it is ready for the next request."""

    steps: tuple[Step, ...]

    def after(self, *steps: Step) -> Answer:
        """The same, after these steps."""
        return Answer((*steps, *self.steps))

    def cut(self, size: int, end: Step = End.CLOSE) -> Answer:
        """Only the first `size` bytes of it, and then `end`."""
        kept: list[Step] = []
        for step in self.steps:
            if isinstance(step, bytes):
                kept.append(step[:size])
                size -= len(step)
                if size <= 0:
                    break
            else:
                kept.append(step)
        return Answer((*kept, end))


RESET = Answer((End.RESET,))
HANG_UP = Answer((End.CLOSE,))
SILENCE = Answer((Wait(), End.CLOSE))


def answer(
    body: object = b"",
    status: int = 200,
    headers: Mapping[str, str | None] | None = None,
    *,
    compress: bool = False,
) -> Answer:
    """An answer with a body: bytes and text as they are, anything else as JSON. A header that is `None` is left out."""
    kind = "application/json"
    if isinstance(body, str):
        kind, body = "text/plain; charset=utf-8", body.encode()
    data = body if isinstance(body, bytes) else json.dumps(body, ensure_ascii=False).encode()
    fields: dict[str, str | None] = {"content-type": kind, "request-id": "req_01Loopback"}
    if compress:
        data = gzip.compress(data, mtime=0)
        fields["content-encoding"] = "gzip"
    if status != 204:
        fields["content-length"] = str(len(data))
    fields |= {name.lower(): value for name, value in (headers or {}).items()}
    return Answer((head(status, fields) + (b"" if status == 204 else data),))


def error(
    status: int,
    kind: str = "api_error",
    message: str = "Something went wrong.",
    headers: Mapping[str, str | None] | None = None,
) -> Answer:
    """An error in the form in which the API reports it."""
    body = {"type": "error", "error": {"type": kind, "message": message}, "request_id": "req_01Loopback"}
    return answer(body, status, headers)


def events(
    pieces: bytes | str | Iterable[bytes],
    headers: Mapping[str, str | None] | None = None,
    *,
    end: End | Wait | None = None,
    pause: float = 0.0,
) -> Answer:
    """An event stream, each of the pieces sent by itself.

    Args:
        pieces: The body; in one piece if it is not divided.
        headers: Further headers, or other values of those it has.
        end: What happens instead of the proper end of the body.
        pause: Seconds to wait before each piece.
    """
    if isinstance(pieces, str):
        pieces = pieces.encode()
    if isinstance(pieces, bytes):
        pieces = (pieces,)
    fields: dict[str, str | None] = {
        "content-type": "text/event-stream; charset=utf-8",
        "request-id": "req_01Loopback",
        "cache-control": "no-cache",
        "transfer-encoding": "chunked",
    }
    fields |= {name.lower(): value for name, value in (headers or {}).items()}
    steps: list[Step] = [head(200, fields)]
    for piece in pieces:
        if pause:
            steps.append(Wait(pause))
        if piece:
            steps.append(b"%x\r\n%s\r\n" % (len(piece), piece))
    steps.append(b"0\r\n\r\n" if end is None else end)
    if isinstance(end, Wait):
        steps.append(End.CLOSE)
    return Answer(tuple(steps))


def redirect(url: str, status: int = 307) -> Answer:
    """A redirect to `url`."""
    return answer(b"", status, {"location": url})


def head(status: int, fields: Mapping[str, str | None]) -> bytes:
    """The bytes before the body."""
    lines = [f"HTTP/1.1 {status} {REASONS.get(status, 'Unknown')}"]
    lines += [f"{name}: {value}" for name, value in fields.items() if value is not None]
    return "\r\n".join([*lines, "", ""]).encode("utf-8")
