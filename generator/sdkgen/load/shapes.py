"""Shapes: what a plain JSON value of unknown form turns out to be."""

from __future__ import annotations

from typing import Any, TypeGuard


def is_mapping(value: object) -> TypeGuard[dict[str, Any]]:
    """Whether it is a mapping; every reader here makes keys strings."""
    return isinstance(value, dict)


def is_list(value: object) -> TypeGuard[list[Any]]:
    """Whether it is a list."""
    return isinstance(value, list)


def mapping(value: object) -> dict[str, Any]:
    """The value where it is a mapping, and an empty one otherwise."""
    return value if is_mapping(value) else {}


def items(value: object) -> list[Any]:
    """The value where it is a list, and an empty one otherwise."""
    return value if is_list(value) else []
