"""Types of what callers pass, where more is accepted than the wire shows."""

from __future__ import annotations

from collections.abc import Iterator
from os import PathLike
from typing import IO, Protocol, TypeAlias, TypeVar

T_co = TypeVar("T_co", covariant=True)


class SequenceNotStr(Protocol[T_co]):
    """A collection of strings that is no string itself, whose `__contains__` would take strings only."""

    def __contains__(self, value: object, /) -> bool: ...

    def __iter__(self) -> Iterator[T_co]: ...

    def __len__(self) -> int: ...


Base64Input: TypeAlias = bytes | PathLike[str] | IO[bytes]
"""Bytes, or where to read them: sent as base64 text."""

BytesInput: TypeAlias = bytes | PathLike[str]
"""Bytes, or the path of a file that has them: sent as they are."""

FileInput: TypeAlias = bytes | PathLike[str] | IO[bytes] | tuple[str | None, bytes | PathLike[str] | IO[bytes]]
"""A file: its bytes, a path, an open file, or a pair of a file name and one of these."""
