"""From the bytes of a body, in chunks of any size, to its text: in pieces or in lines. Reads nothing itself."""

from __future__ import annotations

import codecs
import re

import httpx2

_END = re.compile(r"\r\n|\n|\r")


class TextPieces:
    """The text of a body, as it arrives.

    Args:
        response: The response, of which only the headers are looked at.
        size: How many characters a piece has; without it, those that came together.
    """

    def __init__(self, response: httpx2.Response, size: int | None = None) -> None:
        self._decoder = codecs.getincrementaldecoder(response.encoding or "utf-8")("replace")
        self._size = size
        self._rest: list[str] = []  # what belongs to a piece that is not complete

    def feed(self, chunk: bytes) -> list[str]:
        """The pieces that are complete with `chunk`."""
        return self._cut(self._decoder.decode(chunk))

    def end(self) -> list[str]:
        """The body is over: the last pieces."""
        pieces = self._cut(self._decoder.decode(b"", True))
        last = "".join(self._rest)
        return [*pieces, last] if last else pieces

    def _cut(self, text: str) -> list[str]:
        if self._size is None:
            return [text] if text else []
        text = "".join(self._rest) + text
        whole = len(text) - len(text) % self._size
        self._rest = [text[whole:]]
        return [text[at : at + self._size] for at in range(0, whole, self._size)]


class TextLines(TextPieces):
    """The lines of a body. They end in LF, CR LF or CR; not in what Unicode knows besides, which JSON may hold."""

    _after_cr = False  # whether a CR came last, of which it is not known whether an LF follows

    def end(self) -> list[str]:
        """The body is over: the last line, if it has no end."""
        return super().end() or ([""] if self._after_cr else [])

    def _cut(self, text: str) -> list[str]:
        if self._after_cr:
            text = f"\r{text}"
        self._after_cr = text.endswith("\r")
        lines = _END.split(text.removesuffix("\r"))
        rest = lines.pop()
        if lines:
            lines[0] = "".join(self._rest) + lines[0]
            self._rest.clear()
        self._rest.append(rest)
        return lines
