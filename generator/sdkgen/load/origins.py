"""Origins: the absolute name of every value of a document, `#/a/b` in its main file and `other.yaml#/a/b` elsewhere."""

from __future__ import annotations


def escape(key: str) -> str:
    """The key as one segment of a JSON pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape(segment: str) -> str:
    """The key that a segment of a JSON pointer stands for."""
    return segment.replace("~1", "/").replace("~0", "~")


def child(origin: str, *keys: str | int) -> str:
    """The origin of what `keys` lead to inside the value at `origin`."""
    return origin + "".join([f"/{escape(str(key))}" for key in keys])


def parent(origin: str) -> str:
    """The origin of the value that holds this one; of a file's root, itself."""
    return origin.rpartition("/")[0] if "#/" in origin else origin


def split(origin: str) -> tuple[str, tuple[str, ...]]:
    """The file, which is empty for the main one, and the keys that lead to the value."""
    file, _, pointer = origin.partition("#")
    keys = pointer.split("/")[1:]
    return file, tuple(map(unescape, keys) if "~" in pointer else keys)
